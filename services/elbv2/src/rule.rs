//! Rules of listeners.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateRule.html>

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    CreateRuleInput, CreateRuleOutput, DeleteRuleInput, DeleteRuleOutput, DescribeRulesInput, DescribeRulesOutput,
    ModifyRuleInput, ModifyRuleOutput, Rule as Shown, SetRulePrioritiesInput, SetRulePrioritiesOutput,
};
use kernel::{Ctx, Error, Read, Result, id, index, quota};

use crate::records::{self, Kind, Listener, Rule};
use crate::{Elbv2, action, condition, errors, find, tags, transform};

pub async fn create(elb: Arc<Elbv2>, cx: Ctx, input: CreateRuleInput) -> Result<CreateRuleOutput> {
    let transforms = transform::read(input.transforms.unwrap_or_default())?;
    let listener = find::listener(&cx.read(), &cx, &input.listener_arn.unwrap_or_default())?;
    errors::refuse("rules of network load balancers", listener.protocol.kind() == Kind::Network)?;
    let conditions = condition::read(input.conditions.unwrap_or_default())?;
    let actions = action::read(input.actions.unwrap_or_default())?;
    let priority = input.priority.and_then(|priority| u32::try_from(priority).ok());
    let priority = priority.ok_or_else(|| errors::validation("A rule priority must be specified"))?;
    let tags = tags::read(&cx, input.tags)?;
    let path = records::tail(&listener.arn).trim_start_matches("listener/");
    let rule = Rule {
        arn: cx.arn("elasticloadbalancing", format!("listener-rule/{path}/{}", id::hex_digits(16))),
        listener_arn: listener.arn.clone(),
        priority,
        conditions,
        actions,
        transforms,
    };
    let allowed = cx.quota(&quota::RULES_PER_BALANCER)? as usize;
    let within = cx.clone();
    let rule = cx
        .write(move |writer| {
            let listener = find::listener(writer, &within, &rule.listener_arn)?;
            let balancer = find::balancer_of(writer, &within, &listener)?;
            action::check_groups(writer, &within, &balancer, listener.protocol, &rule.actions)?;
            let table = records::table::<Rule>(&within);
            if index::has_item(writer, &table, "priority", &listener.arn, &priority.to_string())? {
                return Err(in_use(priority));
            }
            if index::count_of(writer, &table, "balancer", &records::balancer_of_rule(&rule.arn))? >= allowed {
                let message = format!("The maximum number of rules for this load balancer has been reached: {allowed}");
                return Err(api_errors::too_many_rules_exception(message));
            }
            records::put(writer, &within, &rule)?;
            tags::put(writer, &within, &rule.arn, &tags)?;
            Ok(rule)
        })
        .await?;
    elb.sync(&cx, &listener.balancer_arn).await;
    elb.hint_groups(&cx, action::groups_of(&rule.actions));
    Ok(CreateRuleOutput { rules: Some(vec![show(&rule)]) })
}

pub async fn describe(_: Arc<Elbv2>, cx: Ctx, input: DescribeRulesInput) -> Result<DescribeRulesOutput> {
    let reader = cx.read();
    let arns = input.rule_arns.unwrap_or_default();
    let found: Vec<(u32, Shown)> = match (input.listener_arn, arns.as_slice()) {
        (Some(_), [_, ..]) => {
            return Err(errors::validation("A listener ARN and rule ARNs cannot be specified at the same time"));
        }
        (Some(arn), []) => {
            let listener = find::listener(&reader, &cx, &arn)?;
            let rules = records::rules(&reader, &cx, &arn)?;
            let shown = rules.iter().map(|rule| (rule.priority, show(rule)));
            shown.chain([(u32::MAX, show_default(&listener))]).collect()
        }
        (None, []) => return Err(errors::validation("You must specify either listener rule ARNs or a listener ARN")),
        (None, arns) => {
            let one = |arn: &String| match find::default_of(&reader, &cx, arn)? {
                Some(listener) => Ok((u32::MAX, show_default(&listener))),
                None => find::rule(&reader, &cx, arn).map(|rule| (rule.priority, show(&rule))),
            };
            let mut found = arns.iter().map(one).collect::<Result<Vec<_>>>()?;
            found.sort_by_key(key);
            found
        }
    };
    let (page, next_marker) = find::cut(found, input.marker.as_deref(), input.page_size, key)?;
    Ok(DescribeRulesOutput { rules: Some(page.into_iter().map(|(_, rule)| rule).collect()), next_marker })
}

pub async fn modify(elb: Arc<Elbv2>, cx: Ctx, input: ModifyRuleInput) -> Result<ModifyRuleOutput> {
    let is_reset = input.reset_transforms == Some(true);
    if is_reset && input.transforms.as_ref().is_some_and(|given| !given.is_empty()) {
        return Err(errors::validation("You cannot specify both transforms and a reset of transforms"));
    }
    let transforms = input.transforms.map(transform::read).transpose()?.or(is_reset.then(Vec::new));
    let arn = input.rule_arn.unwrap_or_default();
    let conditions = input.conditions.map(condition::read).transpose()?;
    let actions = input.actions.map(action::read).transpose()?;
    let within = cx.clone();
    let (balancer_arn, before, rule) = cx
        .write(move |writer| {
            if find::default_of(writer, &within, &arn)?.is_some() {
                let message = format!("Default rule '{arn}' cannot be modified");
                return Err(api_errors::operation_not_permitted_exception(message));
            }
            let mut rule = find::rule(writer, &within, &arn)?;
            let before = rule.clone();
            let listener = find::listener(writer, &within, &rule.listener_arn)?;
            let balancer = find::balancer_of(writer, &within, &listener)?;
            if let Some(actions) = actions {
                action::check_groups(writer, &within, &balancer, listener.protocol, &actions)?;
                rule.actions = actions;
            }
            rule.conditions = conditions.unwrap_or(rule.conditions);
            rule.transforms = transforms.unwrap_or(rule.transforms);
            records::put(writer, &within, &rule)?;
            Ok((balancer.arn, before, rule))
        })
        .await?;
    elb.sync(&cx, &balancer_arn).await;
    elb.hint_groups(&cx, action::groups_of(&before.actions).chain(action::groups_of(&rule.actions)));
    Ok(ModifyRuleOutput { rules: Some(vec![show(&rule)]) })
}

pub async fn delete(elb: Arc<Elbv2>, cx: Ctx, input: DeleteRuleInput) -> Result<DeleteRuleOutput> {
    let arn = input.rule_arn.unwrap_or_default();
    let within = cx.clone();
    let (listener, rule) = cx
        .write(move |writer| {
            if find::default_of(writer, &within, &arn)?.is_some() {
                let message = format!("Default rule '{arn}' cannot be deleted");
                return Err(api_errors::operation_not_permitted_exception(message));
            }
            let rule = find::rule(writer, &within, &arn)?;
            records::delete(writer, &within, &rule)?;
            Ok((find::listener(writer, &within, &rule.listener_arn)?, rule))
        })
        .await?;
    elb.sync(&cx, &listener.balancer_arn).await;
    elb.hint_groups(&cx, action::groups_of(&rule.actions));
    Ok(DeleteRuleOutput {})
}

pub async fn set_priorities(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: SetRulePrioritiesInput,
) -> Result<SetRulePrioritiesOutput> {
    let mut asked: HashMap<String, u32> = HashMap::new();
    for pair in input.rule_priorities.unwrap_or_default() {
        let arn = pair.rule_arn.ok_or_else(|| errors::validation("A rule ARN must be specified"))?;
        let priority = pair.priority.and_then(|priority| u32::try_from(priority).ok());
        let priority = priority.ok_or_else(|| errors::validation("A rule priority must be specified"))?;
        if asked.values().any(|other| *other == priority) {
            return Err(errors::validation(format!("Priority '{priority}' is specified more than once")));
        }
        asked.insert(arn, priority);
    }
    let within = cx.clone();
    let change = move |writer: &mut kernel::Writer<'_>| {
        let mut changed: Vec<Rule> = Vec::new();
        for (arn, priority) in &asked {
            if find::default_of(writer, &within, arn)?.is_some() {
                let message = format!("The priority of the default rule '{arn}' cannot be changed");
                return Err(api_errors::operation_not_permitted_exception(message));
            }
            changed.push(Rule { priority: *priority, ..find::rule(writer, &within, arn)? });
        }
        changed.sort_by_key(|rule| rule.priority);
        let mut balancers = HashSet::new();
        for rule in &changed {
            free_priority(writer, &within, rule, &asked)?;
            balancers.insert(find::listener(writer, &within, &rule.listener_arn)?.balancer_arn);
            records::put(writer, &within, rule)?;
        }
        Ok((balancers, changed))
    };
    let (balancers, rules) = cx.write(change).await?;
    for arn in balancers {
        elb.sync(&cx, &arn).await;
    }
    Ok(SetRulePrioritiesOutput { rules: Some(rules.iter().map(show).collect()) })
}

/// Err if a rule that is not moved itself has the priority.
fn free_priority(reader: &dyn Read, cx: &Ctx, rule: &Rule, moved: &HashMap<String, u32>) -> Result<()> {
    let (table, priority) = (records::table::<Rule>(cx), rule.priority.to_string());
    let others: Vec<Rule> = index::find_item(reader, &table, "priority", &rule.listener_arn, &priority)?;
    let taken = others.iter().any(|other| !moved.contains_key(&other.arn));
    if taken { Err(in_use(rule.priority)) } else { Ok(()) }
}

fn in_use(priority: u32) -> Error {
    api_errors::priority_in_use_exception(format!("Priority '{priority}' is currently in use"))
}

/// Rules are in the order in which they are looked at.
fn key((priority, rule): &(u32, Shown)) -> String {
    format!("{priority:010} {}", rule.rule_arn.as_deref().unwrap_or_default())
}

pub fn show(rule: &Rule) -> Shown {
    Shown {
        rule_arn: Some(rule.arn.clone()),
        priority: Some(rule.priority.to_string()),
        conditions: Some(rule.conditions.iter().map(condition::Condition::show).collect()),
        actions: Some(rule.actions.iter().map(action::show).collect()),
        is_default: Some(false),
        transforms: Some(rule.transforms.iter().map(transform::Transform::show).collect()),
    }
}

fn show_default(listener: &Listener) -> Shown {
    Shown {
        rule_arn: Some(listener.default_rule_arn.clone()),
        priority: Some("default".to_owned()),
        conditions: Some(Vec::new()),
        actions: Some(listener.actions.iter().map(action::show).collect()),
        is_default: Some(true),
        transforms: Some(Vec::new()),
    }
}
