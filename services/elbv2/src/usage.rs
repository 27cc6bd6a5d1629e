//! Who forwards to whom: which balancers use a target group, which groups a balancer uses.

use std::collections::BTreeSet;

use kernel::{Ctx, Read, Result, index};

use crate::records::{self, Listener, LoadBalancer, Rule};
use crate::{action, find};

/// The ARNs of the balancers that forward to the group, by a listener or a rule.
pub fn balancers_of(reader: &dyn Read, cx: &Ctx, group_arn: &str) -> Result<BTreeSet<String>> {
    let listeners: Vec<Listener> = index::find(reader, &records::table::<Listener>(cx), "group", group_arn)?;
    let rules: Vec<Rule> = index::find(reader, &records::table::<Rule>(cx), "group", group_arn)?;
    let mut found: BTreeSet<String> = listeners.into_iter().map(|listener| listener.balancer_arn).collect();
    let of_rules: BTreeSet<String> = rules.into_iter().map(|rule| rule.listener_arn).collect();
    for arn in of_rules {
        found.insert(find::listener(reader, cx, &arn)?.balancer_arn);
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
