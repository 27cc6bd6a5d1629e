//! One look at a group: what is there, what is to be done, and doing it, until nothing is left to do at once.

use std::time::Duration;

use futures_util::future::join_all;
use kernel::{Ctx, Result, Timestamp};

use crate::group::Group;
use crate::hook_action;
use crate::launch::{self, Launch};
use crate::load_balancers;
use crate::member::{Lifecycle, Member};
use crate::observe::{self, States};
use crate::plan::{self, Outcome};
use crate::refresh::{self, Refresh};
use crate::schedule::Schedule;
use crate::terminate;

/// How often a group is looked at that nothing happens to, and one on its way.
const IDLE: Duration = Duration::from_secs(30);
const BUSY: Duration = Duration::from_secs(2);
/// How often one is that has nothing and wants nothing: whatever changes it wakes it.
const EMPTY: Duration = Duration::from_secs(3600);
/// A bound on the turns of one look.
const TURNS: usize = 20;

/// When to look again; None if there is no such group.
pub async fn reconcile(cx: &Ctx, name: &str) -> Result<Option<Timestamp>> {
    for _ in 0..TURNS {
        let (context, group) = (cx.clone(), name.to_owned());
        let planned = cx.write(move |writer| plan::plan(writer, &context, &group)).await?;
        if planned == Outcome::Gone {
            return Ok(None);
        }
        let reader = cx.read();
        let Some(group) = reader.get::<Group>(&Group::key(cx, name))? else { return Ok(None) };
        let due = Launch::list(&reader, cx, name)?.into_iter().filter(|launch| is_open(&group, &launch.zone, cx));
        let runs = due.map(|launch| Box::pin(launch::run(cx, launch)));
        let launched = join_all(runs).await;
        let any_launched = !launched.is_empty();
        launched.into_iter().collect::<Result<Vec<()>>>()?;

        let members = Member::list(&cx.read(), cx, name)?;
        let states: States = if members.is_empty() { States::new() } else { observe::states(cx, &members).await? };
        let hooked = hook_action::advance_launching(cx, &group, &members, &states).await?;
        let observed = observe::observe(cx, &group, &members, &states).await?;
        let aligned = load_balancers::align(cx, &group, &members).await?;
        let moved = terminate::advance(cx, &members, &states).await?;
        if !(any_launched || hooked || observed || aligned || moved || planned == Outcome::Changed) {
            break;
        }
    }
    Ok(Some(next_look(cx, name)?))
}

/// False while the zone is left alone after failures.
fn is_open(group: &Group, zone: &str, cx: &Ctx) -> bool {
    group.backoff.get(zone).is_none_or(|backoff| backoff.until_ms <= cx.now().millis())
}

fn next_look(cx: &Ctx, name: &str) -> Result<Timestamp> {
    let reader = cx.read();
    let now = cx.now();
    let members = Member::list(&reader, cx, name)?;
    let launches = Launch::list(&reader, cx, name)?;
    let busy = members.iter().any(|member| member.lifecycle != Lifecycle::InService);
    let mut next = now + if busy { BUSY } else { IDLE };
    if let Some(group) = reader.get::<Group>(&Group::key(cx, name))? {
        if members.is_empty() && launches.is_empty() && group.desired == 0 && !group.deleting {
            next = now + EMPTY;
        }
        let lacks = i32::try_from(members.len()).unwrap_or(i32::MAX) < group.desired || !launches.is_empty();
        let opens = group.backoff.values().map(|backoff| Timestamp::from_millis(backoff.until_ms));
        if let Some(opens) = opens.filter(|opens| lacks && *opens > now).min() {
            next = next.min(opens);
        }
        if let Some(active) = Refresh::active(&reader, cx, name)?
            && let Some(moment) = refresh::next_moment(&group, &members, &active, now)
        {
            next = next.min(moment);
        }
        let scheduled = Schedule::list(&reader, cx, name)?.into_iter().map(|one| Timestamp::from_millis(one.next_ms));
        if let Some(moment) = scheduled.min() {
            next = next.min(moment.max(now));
        }
        if let Some(deadline) = members.iter().filter_map(hook_action::next_deadline).min() {
            next = next.min(deadline.max(now));
        }
        // The end of a grace period is a moment to look at health.
        let grace = Duration::from_secs(u64::try_from(group.grace_secs).unwrap_or(0));
        let ends = members.iter().filter_map(|member| Some(Timestamp::from_millis(member.in_service_ms?) + grace));
        if let Some(end) = ends.filter(|end| *end > now).min() {
            next = next.min(end);
        }
    }
    Ok(next)
}
