//! The policy simulator: what policies would say to actions, without doing them.
//! Follows <https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html>.

use std::collections::BTreeSet;
use std::sync::Arc;

use api_iam::errors;
use api_iam::types::{
    ContextEntry, EvaluationResult, GetContextKeysForCustomPolicyRequest, GetContextKeysForPolicyResponse,
    GetContextKeysForPrincipalPolicyRequest, SimulateCustomPolicyRequest, SimulatePolicyResponse,
    SimulatePrincipalPolicyRequest,
};
use kernel::{Account, Arn, Ctx, Error, Read, ReadTyped, Result};
use policy::{Context, Document, Kind, Principal};

use crate::record::{self, Entity, Group, Policy, Record, Role, User};
use crate::simulated::{Named, Simulation};
use crate::{Iam, list, managed, words};

/// What both simulations are asked.
struct Asked {
    policies: Option<Vec<String>>,
    boundaries: Option<Vec<String>>,
    actions: Vec<String>,
    resources: Option<Vec<String>>,
    resource_policy: Option<String>,
    owner: Option<String>,
    caller: Option<String>,
    entries: Option<Vec<ContextEntry>>,
    handling: Option<String>,
    max_items: Option<i32>,
    marker: Option<String>,
}

pub async fn custom(_: Arc<Iam>, cx: Ctx, input: SimulateCustomPolicyRequest) -> Result<SimulatePolicyResponse> {
    if input.ordered_organization_policy_input_list.is_some_and(|list| !list.is_empty()) {
        return Err(Error::not_implemented("OrderedOrganizationPolicyInputList of iam SimulateCustomPolicy"));
    }
    let asked = Asked {
        policies: input.policy_input_list,
        boundaries: input.permissions_boundary_policy_input_list,
        actions: input.action_names.unwrap_or_default(),
        resources: input.resource_arns,
        resource_policy: input.resource_policy,
        owner: input.resource_owner,
        caller: input.caller_arn,
        entries: input.context_entries,
        handling: input.resource_handling_option,
        max_items: input.max_items,
        marker: input.marker,
    };
    simulate(&cx, asked, None)
}

pub async fn principal(_: Arc<Iam>, cx: Ctx, input: SimulatePrincipalPolicyRequest) -> Result<SimulatePolicyResponse> {
    if input.policy_exclusion_list.is_some_and(|list| !list.is_empty()) {
        return Err(Error::not_implemented("PolicyExclusionList of iam SimulatePrincipalPolicy"));
    }
    let source = Source::find(&cx.read(), &cx, &input.policy_source_arn.unwrap_or_default())?;
    let asked = Asked {
        policies: input.policy_input_list,
        boundaries: input.permissions_boundary_policy_input_list,
        actions: input.action_names.unwrap_or_default(),
        resources: input.resource_arns,
        resource_policy: input.resource_policy,
        owner: input.resource_owner,
        caller: input.caller_arn,
        entries: input.context_entries,
        handling: input.resource_handling_option,
        max_items: input.max_items,
        marker: input.marker,
    };
    simulate(&cx, asked, Some(source))
}

pub async fn keys_for_custom(
    _: Arc<Iam>,
    _: Ctx,
    input: GetContextKeysForCustomPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse> {
    Ok(keys_of(&given("PolicyInputList", input.policy_input_list)?))
}

pub async fn keys_for_principal(
    _: Arc<Iam>,
    cx: Ctx,
    input: GetContextKeysForPrincipalPolicyRequest,
) -> Result<GetContextKeysForPolicyResponse> {
    let source = Source::find(&cx.read(), &cx, &input.policy_source_arn.unwrap_or_default())?;
    let mut policies = source.policies;
    policies.extend(given("PolicyInputList", input.policy_input_list)?);
    Ok(keys_of(&policies))
}

fn keys_of(policies: &[Named]) -> GetContextKeysForPolicyResponse {
    let keys: BTreeSet<&str> = policies.iter().flat_map(|named| named.document.context_keys()).collect();
    let names = keys.into_iter().map(str::to_owned).collect();
    GetContextKeysForPolicyResponse { context_key_names: Some(names) }
}

fn simulate(cx: &Ctx, asked: Asked, source: Option<Source>) -> Result<SimulatePolicyResponse> {
    if asked.handling.is_some() {
        return Err(Error::not_implemented("ResourceHandlingOption of the policy simulator"));
    }
    if let Some(bad) = asked.actions.iter().find(|action| !action.contains(':')) {
        return Err(errors::invalid_input_exception(format!("Invalid Input Parameter: ActionNames: {bad}")));
    }
    let (mut identity, mut boundary, mut own) = (Vec::new(), Vec::new(), None);
    let mut context = Context::new();
    if let Some(source) = source {
        identity = source.policies;
        boundary = source.boundary;
        own = Some(source.principal);
        if let Some((name, id)) = source.user {
            context.set("aws:username", name).set("aws:userid", id);
        }
    }
    identity.extend(given("PolicyInputList", asked.policies)?);
    let boundaries = given("PermissionsBoundaryPolicyInputList", asked.boundaries)?;
    // A boundary in the request takes the place of the entity's.
    if !boundaries.is_empty() {
        boundary = boundaries;
    }
    let resource_policy = match asked.resource_policy {
        None => None,
        Some(_) if asked.caller.is_none() && own.is_none() => {
            let text = "CallerArn is required when a resource policy is simulated without a user as the policy source.";
            return Err(errors::invalid_input_exception(text));
        }
        Some(text) => Some(named("ResourcePolicy".to_owned(), Kind::Any, text)?),
    };
    let principal = match (&asked.caller, own) {
        (Some(arn), _) => caller(arn)?,
        (None, Some(own)) => own,
        (None, None) => Principal::User { arn: format!("arn:{}:iam::{}:user/", kernel::PARTITION, cx.account) },
    };
    for entry in asked.entries.unwrap_or_default() {
        let key = entry.context_key_name.unwrap_or_default();
        context.set_all(&key, entry.context_key_values.unwrap_or_default());
    }
    let resources = asked.resources.filter(|list| !list.is_empty());
    let simulation = Simulation {
        principal,
        identity,
        boundary,
        resource_policy,
        owner: asked.owner.map(|owner| account_in(&owner)).transpose()?,
        context,
        by_resource: resources.is_some(),
    };
    let resources = resources.unwrap_or_else(|| vec!["*".to_owned()]);
    let mut all: Vec<(String, EvaluationResult)> = Vec::new();
    for action in &asked.actions {
        for resource in &resources {
            all.push((format!("{:06}", all.len()), simulation.run(action, resource)));
        }
    }
    let page = list::cut(all, asked.marker.as_deref(), asked.max_items, |(key, _)| key)?;
    let is_truncated = page.is_truncated();
    let results = page.items.into_iter().map(|(_, result)| result).collect();
    Ok(SimulatePolicyResponse { evaluation_results: Some(results), is_truncated, marker: page.marker })
}

/// The policies of a request, named after their place in it.
fn given(list: &str, policies: Option<Vec<String>>) -> Result<Vec<Named>> {
    let policies = policies.unwrap_or_default().into_iter().enumerate();
    policies.map(|(at, text)| named(format!("{list}.{}", at + 1), Kind::Identity, text)).collect()
}

fn named(id: String, kind: Kind, text: String) -> Result<Named> {
    let document = Document::parse_as(kind, &text).map_err(|error| errors::invalid_input_exception(error.message()))?;
    Ok(Named { id, text, document })
}

/// The principal that an ARN names. The simulator knows users, and no others, as callers of resource policies.
fn caller(text: &str) -> Result<Principal> {
    let invalid = || {
        errors::invalid_input_exception(format!(
            "Invalid Entity Arn: {text} does not clearly define entity type and name."
        ))
    };
    let arn: Arn = text.parse().map_err(|()| invalid())?;
    match (arn.service.as_str(), arn.resource.split_once('/')) {
        ("iam", Some(("user", name))) if !name.is_empty() => Ok(Principal::User { arn: text.to_owned() }),
        _ => Err(invalid()),
    }
}

/// The account in `arn:aws:iam::123456789012:root`, or the number itself.
fn account_in(owner: &str) -> Result<String> {
    let number = owner.parse::<Arn>().map_or_else(|()| owner.to_owned(), |arn| arn.account);
    let account: Account =
        number.parse().map_err(|()| errors::invalid_input_exception(format!("Invalid Entity Arn: {owner}")))?;
    Ok(account.to_string())
}

/// A user, group or role whose policies are simulated.
struct Source {
    principal: Principal,
    policies: Vec<Named>,
    boundary: Vec<Named>,
    /// Name and id, which policy variables may ask of a user.
    user: Option<(String, String)>,
}

impl Source {
    fn find(reader: &impl Read, cx: &Ctx, arn: &str) -> Result<Source> {
        let account = &cx.account;
        let of = |principal: Principal| Source { principal, policies: Vec::new(), boundary: Vec::new(), user: None };
        if let Some(user) = record::by_arn::<User>(reader, arn)?.filter(|user| user.arn(account) == arn) {
            let mut source = of(Principal::User { arn: arn.to_owned() });
            source.add(reader, account, User::KIND, &user.entity)?;
            for name in &user.groups {
                if let Some(group) = record::find::<Group>(reader, account, name)? {
                    source.add(reader, account, Group::KIND, &group.entity)?;
                }
            }
            source.user = Some((user.entity.name, user.entity.id));
            return Ok(source);
        }
        if let Some(role) = record::by_arn::<Role>(reader, arn)?.filter(|role| role.arn(account) == arn) {
            let session = format!("arn:{}:sts::{account}:assumed-role/{}/session", kernel::PARTITION, role.name());
            let mut source = of(Principal::RoleSession { arn: session, role_arn: arn.to_owned() });
            source.add(reader, account, Role::KIND, &role.entity)?;
            return Ok(source);
        }
        if let Some(group) = record::by_arn::<Group>(reader, arn)?.filter(|group| group.arn(account) == arn) {
            let mut source = of(Principal::User { arn: format!("arn:{}:iam::{account}:user/", kernel::PARTITION) });
            source.add(reader, account, Group::KIND, &group.entity)?;
            return Ok(source);
        }
        match [User::KIND, Role::KIND, Group::KIND].iter().find_map(|kind| Some((*kind, record::split_arn(arn, kind)?)))
        {
            Some((User::KIND, (_, name))) => Err(words::no_user(&name)),
            Some((Group::KIND, (_, name))) => Err(words::no_group(&name)),
            Some((_, (_, name))) => Err(words::no_role(&name)),
            None => {
                let text = format!("Invalid Entity Arn: {arn} does not clearly define entity type and name.");
                Err(errors::invalid_input_exception(text))
            }
        }
    }

    fn add(&mut self, reader: &impl Read, account: &Account, kind: &str, entity: &Entity) -> Result<()> {
        for (name, text) in &entity.inline {
            let id = format!("{kind}_{}_{name}", entity.name);
            self.policies.push(named(id, Kind::Any, text.clone())?);
        }
        for arn in &entity.attached {
            self.policies.extend(attached(reader, account, arn)?);
        }
        if let Some(arn) = &entity.boundary {
            self.boundary.extend(attached(reader, account, arn)?);
        }
        Ok(())
    }
}

/// The default version of a managed policy.
fn attached(reader: &impl Read, account: &Account, arn: &str) -> Result<Option<Named>> {
    let id = managed::path_and_name(arn).1;
    if let Some(policy) = managed::find(arn) {
        return named(id, Kind::Any, policy.document.to_owned()).map(Some);
    }
    let Some(policy) = record::by_arn::<Policy>(reader, arn)? else { return Ok(None) };
    let text: Option<String> = reader.get(&record::document_key(account, &policy.name, policy.default_version))?;
    text.map(|text| named(id, Kind::Any, text)).transpose()
}
