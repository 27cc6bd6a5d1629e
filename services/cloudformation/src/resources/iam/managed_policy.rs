//! AWS::IAM::ManagedPolicy.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-managedpolicy.html>

use api_iam::types::{
    CreatePolicyRequest, CreatePolicyVersionRequest, DeletePolicyRequest, DeletePolicyVersionRequest, GetPolicyRequest,
    GetPolicyVersionRequest, ListPolicyVersionsRequest, PolicyVersion,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{attach, detach, holders, or_gone, unescape};

pub struct ManagedPolicy;

static PROPERTIES: &[Property] = &[
    Property::text("Description").replaces(),
    Property::texts("Groups"),
    Property::text("ManagedPolicyName").replaces(),
    Property::text("Path").replaces(),
    Property::json("PolicyDocument").required(),
    Property::texts("Roles"),
    Property::texts("Users"),
];

/// IAM keeps five versions of a policy.
const MAX_VERSIONS: usize = 5;

impl Handler for ManagedPolicy {
    const NAME: &'static str = "AWS::IAM::ManagedPolicy";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[
        "AttachmentCount",
        "CreateDate",
        "DefaultVersionId",
        "IsAttachable",
        "PermissionsBoundaryUsageCount",
        "PolicyArn",
        "PolicyId",
        "UpdateDate",
    ];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("ManagedPolicyName", 128);
        let mut input: CreatePolicyRequest = step.properties.pick(&["Description", "Path", "PolicyDocument"])?;
        input.policy_name = Some(name.clone());
        match step.cx.call::<api_iam::CreatePolicy>(input).await {
            Err(error) if step.resumed && error.is("EntityAlreadyExists") => {
                let path = step.properties.text("Path").unwrap_or_else(|| "/".to_owned());
                Ok(format!("arn:{}:iam::{}:policy{path}{name}", kernel::PARTITION, step.cx.account))
            }
            made => {
                made?.policy.and_then(|policy| policy.arn).ok_or_else(|| Error::internal("an answer without a policy"))
            }
        }
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        for (holder, name) in holders(&step.properties) {
            attach(step, holder, &name, id).await?;
        }
        let found = step.cx.call::<api_iam::GetPolicy>(GetPolicyRequest { policy_arn: Some(id.to_owned()) }).await?;
        let policy = found.policy.ok_or_else(|| Error::internal("an answer without a policy"))?;
        let date = |date: Option<kernel::Timestamp>| json!(date.map(|date| date.iso8601()));
        Ok(Attributes::from_iter([
            ("AttachmentCount".to_owned(), json!(policy.attachment_count.unwrap_or_default())),
            ("CreateDate".to_owned(), date(policy.create_date)),
            ("DefaultVersionId".to_owned(), json!(policy.default_version_id)),
            ("IsAttachable".to_owned(), json!(policy.is_attachable.unwrap_or(true))),
            (
                "PermissionsBoundaryUsageCount".to_owned(),
                json!(policy.permissions_boundary_usage_count.unwrap_or_default()),
            ),
            ("PolicyArn".to_owned(), json!(id)),
            ("PolicyId".to_owned(), json!(policy.policy_id)),
            ("UpdateDate".to_owned(), date(policy.update_date)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["Groups", "PolicyDocument", "Roles", "Users"])?;
        if changed.iter().any(|name| name == "PolicyDocument") {
            let versions = versions(step, id).await?;
            let oldest = versions.iter().rfind(|version| version.is_default_version != Some(true));
            if let Some(oldest) = oldest.filter(|_| versions.len() >= MAX_VERSIONS) {
                delete_version(step, id, oldest).await?;
            }
            let input = CreatePolicyVersionRequest {
                policy_arn: Some(id.to_owned()),
                policy_document: step.properties.document("PolicyDocument"),
                set_as_default: Some(true),
            };
            step.cx.call::<api_iam::CreatePolicyVersion>(input).await?;
        }
        let wanted = holders(&step.properties);
        for (holder, name) in holders(old) {
            if !wanted.contains(&(holder, name.clone())) {
                detach(step, holder, &name, id).await?;
            }
        }
        Ok(())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        for (holder, name) in holders(&step.properties) {
            detach(step, holder, &name, id).await?;
        }
        for version in versions(step, id).await? {
            if version.is_default_version != Some(true) {
                delete_version(step, id, &version).await?;
            }
        }
        let input = DeletePolicyRequest { policy_arn: Some(id.to_owned()) };
        or_gone(step.cx.call::<api_iam::DeletePolicy>(input).await.map(|_| ()))
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let policy_arn = Some(id.to_owned());
        let found = step.cx.call::<api_iam::GetPolicy>(GetPolicyRequest { policy_arn: policy_arn.clone() }).await;
        let policy = match found {
            Err(error) if error.is("NoSuchEntity") => return Ok(Live::Gone),
            found => found?.policy,
        };
        let version_id = policy.as_ref().and_then(|policy| policy.default_version_id.clone());
        let input = GetPolicyVersionRequest { policy_arn, version_id };
        let version = step.cx.call::<api_iam::GetPolicyVersion>(input).await?.policy_version;
        let document = version.and_then(|version| version.document).map(|document| unescape(&document).into());
        let live = Live::of(policy.as_ref(), &[("PolicyName", "ManagedPolicyName")]);
        Ok(live.with([("PolicyDocument", document)]))
    }
}

/// Newest first.
async fn versions(step: &Step, id: &str) -> Result<Vec<PolicyVersion>> {
    let input = ListPolicyVersionsRequest { policy_arn: Some(id.to_owned()), ..Default::default() };
    match step.cx.call::<api_iam::ListPolicyVersions>(input).await {
        Err(error) if error.is("NoSuchEntity") => Ok(Vec::new()),
        found => Ok(found?.versions.unwrap_or_default()),
    }
}

async fn delete_version(step: &Step, id: &str, version: &PolicyVersion) -> Result<()> {
    let input = DeletePolicyVersionRequest { policy_arn: Some(id.to_owned()), version_id: version.version_id.clone() };
    or_gone(step.cx.call::<api_iam::DeletePolicyVersion>(input).await.map(|_| ()))
}
