//! Who forwards to whom: which balancers use a target group, which groups a balancer uses.

use std::collections::BTreeSet;

use kernel::{Ctx, Read, Result};

use crate::action;
use crate::records::{self, Listener, LoadBalancer, Rule};

/// The ARNs of the balancers that forward to the group, by a listener or a rule.
pub fn balancers_of(reader: &dyn Read, cx: &Ctx, group_arn: &str) -> Result<BTreeSet<String>> {
    let listeners: Vec<Listener> = records::list(reader, cx, &[])?;
    let rules: Vec<Rule> = records::list(reader, cx, &[])?;
    let uses = |actions: &[action::Action]| action::groups_of(actions).any(|arn| arn == group_arn);
    let mut found: BTreeSet<String> = BTreeSet::new();
    for listener in &listeners {
        let by_rule = || rules.iter().any(|rule| rule.listener_arn == listener.arn && uses(&rule.actions));
        if uses(&listener.actions) || by_rule() {
            found.insert(listener.balancer_arn.clone());
        }
    }
    Ok(found)
}

/// The ARNs of the groups that the balancer forwards to.
pub fn groups_of(reader: &dyn Read, cx: &Ctx, balancer: &LoadBalancer) -> Result<BTreeSet<String>> {
    let mut found = BTreeSet::new();
    for listener in records::listeners(reader, cx, balancer)? {
        found.extend(action::groups_of(&listener.actions).map(str::to_owned));
        for rule in records::rules(reader, cx, &listener.arn)? {
            found.extend(action::groups_of(&rule.actions).map(str::to_owned));
        }
    }
    Ok(found)
}
