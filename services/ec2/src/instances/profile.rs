//! IAM instance profiles of instances: resolving, associating, describing.

use std::sync::Arc;

use api_ec2::types;
use kernel::{Arn, Ctx, Result, Timestamp, id};
use schema::Error;

use super::record::{self, Instance, Profile};
use super::state::State;
use crate::Ec2;
use crate::network::errors::{combination, invalid_value, missing};
use crate::network::filters::{self, Filters, one};
use crate::network::indexes;
use crate::network::records;

/// The profile of this name or ARN, which the caller may pass. Its association has no id yet.
pub async fn resolve(cx: &Ctx, wanted: &types::IamInstanceProfileSpecification) -> Result<Profile> {
    let name = match (&wanted.name, &wanted.arn) {
        (Some(_), Some(_)) => {
            return Err(combination(
                "The parameter 'iamInstanceProfile.name' may not be used in combination with 'iamInstanceProfile.arn'",
            ));
        }
        (Some(name), None) => name.clone(),
        (None, Some(arn)) => name_in(cx, arn).ok_or_else(|| bad_arn(arn))?,
        (None, None) => return Err(missing("IamInstanceProfile")),
    };
    let input = api_iam::types::GetInstanceProfileRequest { instance_profile_name: Some(name) };
    let answer = cx.as_service("ec2.amazonaws.com").call::<api_iam::GetInstanceProfile>(input).await;
    let found = match answer {
        Ok(answer) => answer.instance_profile.unwrap_or_default(),
        // IAM knows no such name, or the name could be none.
        Err(error) if error.is("NoSuchEntity") || error.is("ValidationError") => return Err(bad(wanted)),
        Err(error) => return Err(error),
    };
    let arn = found.arn.unwrap_or_default();
    if wanted.arn.as_ref().is_some_and(|asked| *asked != arn) {
        return Err(bad(wanted));
    }
    if let Some(identity) = cx.cloud.identity() {
        for role in found.roles.unwrap_or_default() {
            identity.authorize_pass_role(cx, role.arn.as_deref().unwrap_or_default(), "ec2.amazonaws.com")?;
        }
    }
    Ok(Profile {
        association_id: String::new(),
        arn,
        id: found.instance_profile_id.unwrap_or_default(),
        since_ms: cx.now().millis(),
    })
}

pub async fn associate(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::AssociateIamInstanceProfileRequest,
) -> Result<types::AssociateIamInstanceProfileResult> {
    let instance_id = input.instance_id.unwrap_or_default();
    record::require(&cx.read(), &cx, &instance_id)?;
    let mut profile = resolve(&cx, &input.iam_instance_profile.unwrap_or_default()).await?;
    profile.association_id = id::resource("iip-assoc");
    let inner = cx.clone();
    let instance = cx
        .write(move |writer| {
            let mut instance = record::require(writer, &inner, &instance_id)?;
            if !matches!(instance.state, State::Pending | State::Running | State::Stopping | State::Stopped) {
                let message = format!("The instance '{instance_id}' is not in the 'running' or 'stopped' states.");
                return Err(Error::client("IncorrectInstanceState", message));
            }
            if instance.profile.is_some() {
                let message = format!("There is an existing association for instance {instance_id}");
                return Err(Error::client("IncorrectState", message));
            }
            instance.profile = Some(profile);
            records::put(writer, &inner, &instance)?;
            Ok(instance)
        })
        .await?;
    ec2.machines.metadata.forget_credentials(&instance.id);
    let association = instance.profile.as_ref().map(|profile| answer(&instance, profile, "associating"));
    Ok(types::AssociateIamInstanceProfileResult { iam_instance_profile_association: association })
}

pub async fn disassociate(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DisassociateIamInstanceProfileRequest,
) -> Result<types::DisassociateIamInstanceProfileResult> {
    let association_id = input.association_id.unwrap_or_default();
    let inner = cx.clone();
    let (instance, profile) = cx
        .write(move |writer| {
            let found: Option<Instance> = indexes::first(writer, &inner, "profile", &association_id)?;
            let found = found.and_then(|mut instance| {
                let profile = instance.profile.take()?;
                Some((instance, profile))
            });
            let (instance, profile) = found.ok_or_else(|| not_found(&association_id))?;
            records::put(writer, &inner, &instance)?;
            Ok((instance, profile))
        })
        .await?;
    ec2.machines.metadata.forget_credentials(&instance.id);
    Ok(types::DisassociateIamInstanceProfileResult {
        iam_instance_profile_association: Some(answer(&instance, &profile, "disassociating")),
    })
}

pub async fn describe(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeIamInstanceProfileAssociationsRequest,
) -> Result<types::DescribeIamInstanceProfileAssociationsResult> {
    let filters = Filters::new(input.filters, &["instance-id", "state"])?;
    let wanted = input.association_ids.unwrap_or_default();
    let instances: Vec<Instance> = records::list(&cx.read(), &cx)?;
    let mut found = Vec::new();
    for instance in &instances {
        let Some(profile) = &instance.profile else { continue };
        let admitted = filters.admit(&kernel::tags::Tags::new(), |name| match name {
            "instance-id" => one(&instance.id),
            _ => one("associated"),
        });
        if admitted && (wanted.is_empty() || wanted.contains(&profile.association_id)) {
            found.push(answer(instance, profile, "associated"));
        }
    }
    let known = |id: &String| found.iter().any(|association| association.association_id.as_ref() == Some(id));
    if let Some(missing) = wanted.iter().find(|id| filters.is_empty() && !known(id)) {
        return Err(not_found(missing));
    }
    let key =
        |association: &types::IamInstanceProfileAssociation| association.association_id.clone().unwrap_or_default();
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, key)?;
    Ok(types::DescribeIamInstanceProfileAssociationsResult {
        iam_instance_profile_associations: Some(page),
        next_token,
    })
}

fn answer(instance: &Instance, profile: &Profile, state: &str) -> types::IamInstanceProfileAssociation {
    types::IamInstanceProfileAssociation {
        association_id: Some(profile.association_id.clone()),
        instance_id: Some(instance.id.clone()),
        iam_instance_profile: Some(types::IamInstanceProfile {
            arn: Some(profile.arn.clone()),
            id: Some(profile.id.clone()),
        }),
        state: Some(state.to_owned()),
        timestamp: Some(Timestamp::from_millis(profile.since_ms)),
    }
}

/// `web` of `arn:aws:iam::000000000000:instance-profile/path/web`, if it is the context's account's.
fn name_in(cx: &Ctx, arn: &str) -> Option<String> {
    let arn: Arn = arn.parse().ok()?;
    let path = arn.resource.strip_prefix("instance-profile/")?;
    let ours = arn.service == "iam" && arn.account == cx.account.as_str();
    path.rsplit('/').next().filter(|name| ours && !name.is_empty()).map(str::to_owned)
}

fn bad(wanted: &types::IamInstanceProfileSpecification) -> Error {
    match (&wanted.name, &wanted.arn) {
        (Some(name), _) => invalid_value(name, "iamInstanceProfile.name", "Invalid IAM Instance Profile name"),
        (None, arn) => bad_arn(arn.as_deref().unwrap_or_default()),
    }
}

fn bad_arn(arn: &str) -> Error {
    invalid_value(arn, "iamInstanceProfile.arn", "Invalid IAM Instance Profile ARN")
}

fn not_found(association_id: &str) -> Error {
    Error::client("InvalidAssociationID.NotFound", format!("An invalid association-id of '{association_id}' was given"))
}
