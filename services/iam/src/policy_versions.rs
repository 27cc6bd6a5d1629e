//! Versions of managed policies; up to five are kept, one of them the default.

use std::sync::Arc;

use api_iam::errors;
use api_iam::types::{
    CreatePolicyVersionRequest, CreatePolicyVersionResponse, DeletePolicyVersionRequest, GetPolicyVersionRequest,
    GetPolicyVersionResponse, ListPolicyVersionsRequest, ListPolicyVersionsResponse, PolicyVersion as VersionOutput,
    SetDefaultPolicyVersionRequest,
};
use kernel::{Ctx, Error, Result};
use schema::Empty;

use crate::record::{self, Policy, PolicyVersion};
use crate::{Iam, documents, list, managed, policies, words};

const MAX_VERSIONS: usize = 5;

pub async fn create(_: Arc<Iam>, cx: Ctx, input: CreatePolicyVersionRequest) -> Result<CreatePolicyVersionResponse> {
    let (inner, arn) = (cx.clone(), input.policy_arn.unwrap_or_default());
    let document = input.policy_document.unwrap_or_default();
    let as_default = input.set_as_default.unwrap_or(false);
    let created_ms = cx.now().millis();
    let policy_version = cx
        .write(move |writer| {
            let mut policy = policies::find(writer, &inner, "iam:CreatePolicyVersion", &arn)?;
            policies::check_document(&document)?;
            if policy.versions.len() >= MAX_VERSIONS {
                return Err(errors::limit_exceeded_exception(
                    "A managed policy can have up to 5 versions. Before you create a new version, you must delete an \
                     existing version.",
                ));
            }
            policy.last_version += 1;
            let version = PolicyVersion { number: policy.last_version, created_ms };
            policy.versions.push(version);
            policy.updated_ms = created_ms;
            if as_default {
                policy.default_version = version.number;
            }
            writer.put(&record::document_key(&inner.account, &policy.name, version.number), &document)?;
            record::put(writer, &inner.account, &policy)?;
            Ok(output(&policy, version))
        })
        .await?;
    Ok(CreatePolicyVersionResponse { policy_version: Some(policy_version) })
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetPolicyVersionRequest) -> Result<GetPolicyVersionResponse> {
    let (arn, id) = (input.policy_arn.unwrap_or_default(), input.version_id.unwrap_or_default());
    if arn.starts_with(managed::PREFIX) {
        let policy = managed::find(&arn).ok_or_else(|| words::no_policy(&arn))?;
        if id != managed::VERSION {
            return Err(words::no_version(&arn, &id));
        }
        let document = Some(documents::encoded(policy.document));
        return Ok(GetPolicyVersionResponse { policy_version: Some(of_aws(document)) });
    }
    let reader = cx.read();
    let policy = policies::find(&reader, &cx, "iam:GetPolicyVersion", &arn)?;
    let version = pick(&policy, &arn, &id)?;
    let document: Option<String> = reader.get(&record::document_key(&cx.account, &policy.name, version.number))?;
    let document = document.ok_or_else(|| Error::internal(format_args!("{arn} {id} has no document")))?;
    let version = VersionOutput { document: Some(documents::encoded(&document)), ..output(&policy, version) };
    Ok(GetPolicyVersionResponse { policy_version: Some(version) })
}

pub async fn list(_: Arc<Iam>, cx: Ctx, input: ListPolicyVersionsRequest) -> Result<ListPolicyVersionsResponse> {
    let arn = input.policy_arn.unwrap_or_default();
    let mut all = if arn.starts_with(managed::PREFIX) {
        managed::find(&arn).ok_or_else(|| words::no_policy(&arn))?;
        vec![(0, of_aws(None))]
    } else {
        let policy = policies::find(&cx.read(), &cx, "iam:ListPolicyVersions", &arn)?;
        policy.versions.iter().map(|version| (version.number, output(&policy, *version))).collect()
    };
    // The newest first: pages are cut in the order of what counts down.
    let mut keyed: Vec<(String, VersionOutput)> =
        all.drain(..).map(|(number, version)| (format!("{:010}", u32::MAX - number), version)).collect();
    keyed.sort_by(|a, b| a.0.cmp(&b.0));
    let page = list::cut(keyed, input.marker.as_deref(), input.max_items, |(key, _)| key)?;
    let is_truncated = page.is_truncated();
    let versions = page.items.into_iter().map(|(_, version)| version).collect();
    Ok(ListPolicyVersionsResponse { versions: Some(versions), is_truncated, marker: page.marker })
}

pub async fn set_default(_: Arc<Iam>, cx: Ctx, input: SetDefaultPolicyVersionRequest) -> Result<Empty> {
    let (inner, now_ms) = (cx.clone(), cx.now().millis());
    let (arn, id) = (input.policy_arn.unwrap_or_default(), input.version_id.unwrap_or_default());
    cx.write(move |writer| {
        let mut policy = policies::find(writer, &inner, "iam:SetDefaultPolicyVersion", &arn)?;
        policy.default_version = pick(&policy, &arn, &id)?.number;
        policy.updated_ms = now_ms;
        record::put(writer, &inner.account, &policy)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeletePolicyVersionRequest) -> Result<Empty> {
    let inner = cx.clone();
    let (arn, id) = (input.policy_arn.unwrap_or_default(), input.version_id.unwrap_or_default());
    cx.write(move |writer| {
        let mut policy = policies::find(writer, &inner, "iam:DeletePolicyVersion", &arn)?;
        let number = pick(&policy, &arn, &id)?.number;
        if number == policy.default_version {
            return Err(errors::delete_conflict_exception("Cannot delete the default version of a policy."));
        }
        policy.versions.retain(|version| version.number != number);
        writer.delete(&record::document_key(&inner.account, &policy.name, number))?;
        record::put(writer, &inner.account, &policy)?;
        Ok(Empty {})
    })
    .await
}

fn pick(policy: &Policy, arn: &str, id: &str) -> Result<PolicyVersion> {
    let found = policy.versions.iter().find(|version| format!("v{}", version.number) == id);
    found.copied().ok_or_else(|| words::no_version(arn, id))
}

pub fn output(policy: &Policy, version: PolicyVersion) -> VersionOutput {
    VersionOutput {
        document: None,
        version_id: Some(format!("v{}", version.number)),
        is_default_version: Some(version.number == policy.default_version),
        create_date: record::timestamp(version.created_ms),
    }
}

/// AWS's own policies are kept in one version.
pub fn of_aws(document: Option<String>) -> VersionOutput {
    VersionOutput {
        document,
        version_id: Some(managed::VERSION.to_owned()),
        is_default_version: Some(true),
        create_date: record::timestamp(managed::CREATED_MS),
    }
}
