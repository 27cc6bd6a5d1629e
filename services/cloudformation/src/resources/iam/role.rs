//! AWS::IAM::Role.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-iam-role.html>

use api_iam::types::{
    CreateRoleRequest, DeleteRoleRequest, GetRoleRequest, ListAttachedRolePoliciesRequest, ListRolePoliciesRequest,
    TagRoleRequest, UntagRoleRequest, UpdateAssumeRolePolicyRequest, UpdateRoleRequest,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Live, Properties, Step};
use super::{Holder, bring_boundary, bring_policies, delete_inline, detach, or_gone, tags, unescape};

pub struct Role;

static POLICY: &[Property] = &[Property::json("PolicyDocument").required(), Property::text("PolicyName").required()];
static PROPERTIES: &[Property] = &[
    Property::json("AssumeRolePolicyDocument").required(),
    Property::text("Description"),
    Property::texts("ManagedPolicyArns"),
    Property::int("MaxSessionDuration"),
    Property::text("Path").replaces(),
    Property::text("PermissionsBoundary"),
    Property::list("Policies", &Kind::Object(POLICY)),
    Property::text("RoleName").replaces(),
    Property::tags(),
];

impl Handler for Role {
    const NAME: &'static str = "AWS::IAM::Role";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Arn", "RoleId"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.named("RoleName", 64);
        let names = ["AssumeRolePolicyDocument", "Description", "MaxSessionDuration", "Path", "PermissionsBoundary"];
        let mut input: CreateRoleRequest = step.properties.pick(&names)?;
        input.role_name = Some(name.clone());
        input.tags = Some(tags(step.tags()));
        match step.cx.call::<api_iam::CreateRole>(input).await {
            Err(error) if step.resumed && error.is("EntityAlreadyExists") => {}
            other => {
                other?;
            }
        }
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        bring_policies(step, Holder::Role, id, None).await?;
        let found = step.cx.call::<api_iam::GetRole>(GetRoleRequest { role_name: Some(id.to_owned()) }).await?;
        let role = found.role.ok_or_else(|| Error::internal("an answer without a role"))?;
        Ok(Attributes::from_iter([("Arn".to_owned(), json!(role.arn)), ("RoleId".to_owned(), json!(role.role_id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let known = [
            "AssumeRolePolicyDocument",
            "Description",
            "ManagedPolicyArns",
            "MaxSessionDuration",
            "PermissionsBoundary",
            "Policies",
            "Tags",
        ];
        let changed = step.only_changed(old, &known)?;
        let has = |name: &str| changed.iter().any(|changed| changed == name);
        let role_name = Some(id.to_owned());
        if has("AssumeRolePolicyDocument") {
            let policy_document = step.properties.document("AssumeRolePolicyDocument");
            let input = UpdateAssumeRolePolicyRequest { role_name: role_name.clone(), policy_document };
            step.cx.call::<api_iam::UpdateAssumeRolePolicy>(input).await?;
        }
        if has("Description") || has("MaxSessionDuration") {
            let input = UpdateRoleRequest {
                role_name: role_name.clone(),
                description: Some(step.properties.text("Description").unwrap_or_default()),
                max_session_duration: Some(step.properties.int("MaxSessionDuration").unwrap_or(3600)),
            };
            step.cx.call::<api_iam::UpdateRole>(input).await?;
        }
        if has("PermissionsBoundary") {
            bring_boundary(step, Holder::Role, id).await?;
        }
        let wanted = step.tags();
        let gone: Vec<String> =
            step.tags_with(old, "Tags").into_keys().filter(|key| !wanted.contains_key(key)).collect();
        if !gone.is_empty() {
            let input = UntagRoleRequest { role_name: role_name.clone(), tag_keys: Some(gone) };
            step.cx.call::<api_iam::UntagRole>(input).await?;
        }
        step.cx.call::<api_iam::TagRole>(TagRoleRequest { role_name, tags: Some(tags(wanted)) }).await?;
        bring_policies(step, Holder::Role, id, Some(old)).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        // Policies that were added beside the stack would stop the delete: only those of the template are taken away,
        // and those of AWS::IAM::Policy are gone by then.
        let role_name = Some(id.to_owned());
        let input = ListRolePoliciesRequest { role_name: role_name.clone(), ..Default::default() };
        let inline = match step.cx.call::<api_iam::ListRolePolicies>(input).await {
            Err(error) if error.is("NoSuchEntity") => return Ok(()),
            found => found?.policy_names.unwrap_or_default(),
        };
        let own = super::inline(&step.properties);
        for policy in inline.iter().filter(|policy| own.contains_key(*policy)) {
            delete_inline(step, Holder::Role, id, policy).await?;
        }
        let input = ListAttachedRolePoliciesRequest { role_name: role_name.clone(), ..Default::default() };
        let attached = step.cx.call::<api_iam::ListAttachedRolePolicies>(input).await?;
        let own = step.properties.texts("ManagedPolicyArns").unwrap_or_default();
        for policy in attached.attached_policies.unwrap_or_default() {
            let arn = policy.policy_arn.unwrap_or_default();
            if own.contains(&arn) {
                detach(step, Holder::Role, id, &arn).await?;
            }
        }
        or_gone(step.cx.call::<api_iam::DeleteRole>(DeleteRoleRequest { role_name }).await.map(|_| ()))
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let found = step.cx.call::<api_iam::GetRole>(GetRoleRequest { role_name: Some(id.to_owned()) }).await;
        let role = match found {
            Err(error) if error.is("NoSuchEntity") => return Ok(Live::Gone),
            found => found?.role,
        };
        let input = ListAttachedRolePoliciesRequest { role_name: Some(id.to_owned()), ..Default::default() };
        let attached = step.cx.call::<api_iam::ListAttachedRolePolicies>(input).await?;
        let attached = attached.attached_policies.unwrap_or_default().into_iter().filter_map(|one| one.policy_arn);
        let attached: Vec<String> = attached.collect();
        let trust = role.as_ref().and_then(|role| role.assume_role_policy_document.as_deref());
        let trust = trust.map(|document| unescape(document).into());
        let boundary = role.as_ref().and_then(|role| role.permissions_boundary.clone());
        let boundary = boundary.and_then(|boundary| boundary.permissions_boundary_arn);
        let live = Live::of(role.as_ref(), &[]).with([("PermissionsBoundary", Some(boundary.into()))]);
        Ok(live.with([("AssumeRolePolicyDocument", trust), ("ManagedPolicyArns", Some(attached.into()))]))
    }
}
