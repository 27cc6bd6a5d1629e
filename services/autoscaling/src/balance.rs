//! Which zone gets the next instance, and which instance goes first: pure decisions.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html>

use std::collections::BTreeMap;

use crate::member::Member;

/// Spreads `count` new instances over `zones`, each time the one with the fewest; how many each gets.
pub fn spread(count: usize, zones: &[String], have: &BTreeMap<String, usize>) -> BTreeMap<String, usize> {
    let mut more: BTreeMap<String, usize> = BTreeMap::new();
    for _ in 0..count {
        let total = |zone: &String| have.get(zone).copied().unwrap_or(0) + more.get(zone).copied().unwrap_or(0);
        let Some(zone) = zones.iter().min_by_key(|zone| total(zone)) else { break };
        *more.entry(zone.clone()).or_default() += 1;
    }
    more
}

/// The zone that lacks an instance which another has too many of, by two or more; instances outside of the group's
/// zones count as too many.
pub fn lacking(zones: &[String], have: &BTreeMap<String, usize>) -> Option<String> {
    let of = |zone: &String| have.get(zone).copied().unwrap_or(0);
    let least = zones.iter().min_by_key(|zone| of(zone))?;
    let most = zones.iter().map(of).max().unwrap_or(0);
    let strays = have.iter().any(|(zone, count)| *count > 0 && !zones.contains(zone));
    (strays || most >= of(least) + 2).then(|| least.clone())
}

/// Picks `count` of the candidates: those outside of the group's zones first, then from the zone with the most, there
/// by the policies in their order, each narrowing what the one before left. `types` are those of a mixed instances
/// policy, the one that it prefers first.
pub fn choose(
    candidates: &[&Member],
    count: usize,
    zones: &[String],
    have: &BTreeMap<String, usize>,
    policies: &[String],
    types: &[String],
    now_ms: i64,
) -> Vec<String> {
    let mut left: Vec<&Member> = candidates.to_vec();
    let mut have = have.clone();
    let mut chosen = Vec::new();
    while chosen.len() < count && !left.is_empty() {
        let weight = |member: &Member| match zones.contains(&member.zone) {
            true => have.get(&member.zone).copied().unwrap_or(0),
            false => usize::MAX,
        };
        let most = left.iter().map(|member| weight(member)).max().unwrap_or(0);
        let mut narrowed: Vec<&Member> = left.iter().copied().filter(|member| weight(member) == most).collect();
        for policy in policies {
            narrowed = narrow(narrowed, policy, types, now_ms);
        }
        let Some(member) = narrowed.get(fastrand::usize(..narrowed.len().max(1))) else { break };
        let (id, zone) = (member.id.clone(), member.zone.clone());
        left.retain(|other| other.id != id);
        if let Some(count) = have.get_mut(&zone) {
            *count = count.saturating_sub(1);
        }
        chosen.push(id);
    }
    chosen
}

fn narrow<'a>(members: Vec<&'a Member>, policy: &str, types: &[String], now_ms: i64) -> Vec<&'a Member> {
    match policy {
        "OldestInstance" => least(members, |member| member.launched_ms),
        "NewestInstance" => least(members, |member| -member.launched_ms),
        "OldestLaunchTemplate" => least(members, template_age),
        "ClosestToNextInstanceHour" => least(members, |member| to_next_hour_ms(member, now_ms)),
        "Default" => {
            let oldest = least(least(members, |member| liking(member, types)), template_age);
            least(oldest, |member| to_next_hour_ms(member, now_ms))
        }
        "AllocationStrategy" => least(members, |member| liking(member, types)),
        // Launch configurations do not exist here.
        _ => members,
    }
}

/// Those with the least value; if no other policy tells them apart, one of them goes.
fn least(members: Vec<&Member>, of: impl Fn(&Member) -> i64) -> Vec<&Member> {
    let best = members.iter().map(|member| of(member)).min();
    members.into_iter().filter(|member| Some(of(member)) == best).collect()
}

/// The less, the less a mixed instances policy likes to launch the member's type.
fn liking(member: &Member, types: &[String]) -> i64 {
    let place = types.iter().position(|name| *name == member.instance_type).unwrap_or(types.len());
    -i64::try_from(place).unwrap_or(i64::MAX)
}

/// Instances without a template (attached ones) count as the oldest.
fn template_age(member: &Member) -> i64 {
    member.template.as_ref().and_then(|template| template.version.parse().ok()).unwrap_or(-1)
}

fn to_next_hour_ms(member: &Member, now_ms: i64) -> i64 {
    const HOUR_MS: i64 = 3_600_000;
    HOUR_MS - (now_ms - member.launched_ms).rem_euclid(HOUR_MS)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::hook_action::Stage;
    use crate::member::Lifecycle;

    fn zones() -> Vec<String> {
        ["a", "b", "c"].map(str::to_owned).to_vec()
    }

    fn member(id: &str, zone: &str, launched_ms: i64) -> Member {
        Member {
            id: id.to_owned(),
            group: "g".to_owned(),
            zone: zone.to_owned(),
            instance_type: String::new(),
            image: String::new(),
            template: None,
            lifecycle: Lifecycle::InService,
            unhealthy: None,
            protected: false,
            launched_ms,
            in_service_ms: None,
            activity: None,
            registered: Default::default(),
            ending: false,
            rebalancing: false,
            stage: Stage::Before,
            waits: Default::default(),
        }
    }

    #[test]
    fn new_instances_go_where_the_fewest_are() {
        let have = BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 0)]);
        let more = spread(4, &zones(), &have);
        assert_eq!(more, BTreeMap::from([("b".to_owned(), 2), ("c".to_owned(), 2)]));
        assert_eq!(spread(3, &zones(), &BTreeMap::new()).values().copied().collect::<Vec<_>>(), [1, 1, 1]);
        assert!(spread(3, &[], &have).is_empty());
    }

    #[test]
    fn a_zone_is_lacking_from_a_difference_of_two() {
        let have = |a: usize, b: usize, c: usize| {
            BTreeMap::from([("a".to_owned(), a), ("b".to_owned(), b), ("c".to_owned(), c)])
        };
        assert_eq!(lacking(&zones(), &have(2, 1, 1)), None);
        assert_eq!(lacking(&zones(), &have(2, 2, 0)), Some("c".to_owned()));
        assert_eq!(lacking(&zones()[..2], &have(1, 1, 1)), Some("a".to_owned()));
    }

    #[test]
    fn the_fullest_zone_gives_first_and_policies_choose_there() {
        let all = [member("i-1", "a", 1000), member("i-2", "a", 2000), member("i-3", "b", 0), member("i-4", "x", 3000)];
        let members: Vec<&Member> = all.iter().collect();
        let have = BTreeMap::from([("a".to_owned(), 2), ("b".to_owned(), 1), ("x".to_owned(), 1)]);
        let pick = |policy: &str, count| choose(&members, count, &zones(), &have, &[policy.to_owned()], &[], 10_000);
        assert_eq!(pick("OldestInstance", 2), ["i-4", "i-1"]);
        assert_eq!(pick("NewestInstance", 3)[..2], ["i-4", "i-2"]);
        assert_eq!(pick("ClosestToNextInstanceHour", 2), ["i-4", "i-1"]);
        assert_eq!(pick("Default", 9).len(), 4);
    }
}
