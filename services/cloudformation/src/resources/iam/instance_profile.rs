//! AWS::IAM::InstanceProfile.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-instanceprofile.html>

use api_iam::types::{
    AddRoleToInstanceProfileRequest, CreateInstanceProfileRequest, DeleteInstanceProfileRequest,
    GetInstanceProfileRequest, InstanceProfile as Found, RemoveRoleFromInstanceProfileRequest,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::or_gone;

pub struct InstanceProfile;

static PROPERTIES: &[Property] = &[
    Property::text("InstanceProfileName").replaces(),
    Property::text("Path").replaces(),
    Property::texts("Roles").required(),
];

impl Handler for InstanceProfile {
    const NAME: &'static str = "AWS::IAM::InstanceProfile";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("InstanceProfileName", 128);
        let mut input: CreateInstanceProfileRequest = step.properties.pick(&["Path"])?;
        input.instance_profile_name = Some(name.clone());
        match step.cx.call::<api_iam::CreateInstanceProfile>(input).await {
            Err(error) if step.resumed && error.is("EntityAlreadyExists") => {}
            other => {
                other?;
            }
        }
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let profile = get(step, id).await?;
        let held = roles(&profile);
        let wanted = step.properties.texts("Roles").unwrap_or_default();
        for role in held.iter().filter(|role| !wanted.contains(role)) {
            remove(step, id, role).await?;
        }
        for role in wanted.into_iter().filter(|role| !held.contains(role)) {
            let instance_profile_name = Some(id.to_owned());
            let input = AddRoleToInstanceProfileRequest { instance_profile_name, role_name: Some(role) };
            step.cx.call::<api_iam::AddRoleToInstanceProfile>(input).await?;
        }
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(profile.arn))]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        // Settling exchanges the role.
        step.only_changed(old, &["Roles"]).map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let profile = match get(step, id).await {
            Err(error) if error.is("NoSuchEntity") => return Ok(()),
            found => found?,
        };
        for role in roles(&profile) {
            remove(step, id, &role).await?;
        }
        let input = DeleteInstanceProfileRequest { instance_profile_name: Some(id.to_owned()) };
        or_gone(step.cx.call::<api_iam::DeleteInstanceProfile>(input).await.map(|_| ()))
    }
}

async fn get(step: &Step, id: &str) -> Result<Found> {
    let input = GetInstanceProfileRequest { instance_profile_name: Some(id.to_owned()) };
    let found = step.cx.call::<api_iam::GetInstanceProfile>(input).await?;
    found.instance_profile.ok_or_else(|| Error::internal("an answer without an instance profile"))
}

fn roles(profile: &Found) -> Vec<String> {
    profile.roles.iter().flatten().filter_map(|role| role.role_name.clone()).collect()
}

async fn remove(step: &Step, id: &str, role: &str) -> Result<()> {
    let input = RemoveRoleFromInstanceProfileRequest {
        instance_profile_name: Some(id.to_owned()),
        role_name: Some(role.to_owned()),
    };
    or_gone(step.cx.call::<api_iam::RemoveRoleFromInstanceProfile>(input).await.map(|_| ()))
}
