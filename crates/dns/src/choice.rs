//! Which sets of a group answer a query, by routing policy and health ("How Amazon Route 53 chooses records when health
//! checking is configured"). Where none of the sets that could answer is healthy, all count as healthy.

use crate::lookup::{Found, Lookup, MAX_CHAIN, find};
use crate::record_set::{Alias, AliasTarget, Data, Group, Routing, Variant};
use crate::zone::Zone;

/// How many multivalue sets answer at most.
const MAX_CHOSEN: usize = 8;

/// Indices of the sets that answer.
#[derive(Default)]
pub(crate) struct Choice {
    chosen: [u16; MAX_CHOSEN],
    len: usize,
}

impl Choice {
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> + '_ {
        self.chosen[..self.len].iter().map(|index| usize::from(*index))
    }

    fn one(index: usize) -> Choice {
        let mut choice = Choice::default();
        choice.push(index);
        choice
    }

    fn push(&mut self, index: usize) {
        if let Some(slot) = self.chosen.get_mut(self.len) {
            *slot = index as u16;
            self.len += 1;
        }
    }
}

impl From<Option<usize>> for Choice {
    fn from(index: Option<usize>) -> Choice {
        index.map_or_else(Choice::default, Choice::one)
    }
}

impl Lookup<'_> {
    /// `depth` counts the aliases that led here.
    pub(crate) fn choose(&self, zone: &Zone, group: &Group, depth: usize) -> Choice {
        let variants = group.variants.as_slice();
        let Some(first) = variants.first() else { return Choice::default() };
        let up = |variant: &Variant| self.is_up(zone, group, variant, depth);
        match &first.routing {
            Routing::Simple => Choice::one(0),
            Routing::Weighted(_) => weighted(variants, up),
            Routing::Latency(_) => nearest(variants, up, &self.origin.regions).or(Some(0)).into(),
            Routing::Geolocation(_) => nearest(variants, up, &self.origin.places).into(),
            Routing::Primary | Routing::Secondary => failover(variants, up).into(),
            Routing::MultiValue => several(variants, up),
        }
    }

    /// Whether a set is healthy: its health check, and for an alias that evaluates it, what it leads to.
    fn is_up(&self, zone: &Zone, group: &Group, variant: &Variant, depth: usize) -> bool {
        if variant.health.as_ref().is_some_and(|health| !health.is_healthy()) {
            return false;
        }
        match &variant.data {
            Data::Alias(Alias { target, evaluate_target_health: true }) => match target {
                AliasTarget::Live(name) => self.live.is_healthy(self.from, name),
                AliasTarget::Record(name) => {
                    let Found::Node(node) = find(zone, name.wire()) else { return false };
                    let target = node.group(group.record_type).filter(|_| depth < MAX_CHAIN);
                    target.is_some_and(|group| group.variants.iter().any(|v| self.is_up(zone, group, v, depth + 1)))
                }
            },
            _ => true,
        }
    }
}

/// One by weight among the healthy ones with a weight; then any healthy one without; then as if all were healthy.
fn weighted(variants: &[Variant], up: impl Fn(&Variant) -> bool) -> Choice {
    let weight = |variant: &Variant| match variant.routing {
        Routing::Weighted(weight) => u32::from(weight),
        _ => 0,
    };
    let by_weight = |fits: &dyn Fn(&Variant) -> bool| {
        let total: u32 = variants.iter().filter(|v| weight(v) > 0 && fits(v)).map(weight).sum();
        let mut left = (total > 0).then(|| fastrand::u32(..total))?;
        variants.iter().position(|variant| {
            if weight(variant) == 0 || !fits(variant) {
                return false;
            }
            match left.checked_sub(weight(variant)) {
                Some(rest) => {
                    left = rest;
                    false
                }
                None => true,
            }
        })
    };
    let any = |fits: &dyn Fn(&Variant) -> bool| {
        let count = variants.iter().filter(|variant| fits(variant)).count();
        let turn = (count > 0).then(|| fastrand::usize(..count))?;
        variants.iter().enumerate().filter(|(_, variant)| fits(variant)).nth(turn).map(|(index, _)| index)
    };
    let all = |_: &Variant| true;
    by_weight(&up).or_else(|| any(&up)).or_else(|| by_weight(&all)).or_else(|| any(&all)).into()
}

/// The set of the first label that has a healthy one, else of the first that has one.
fn nearest(variants: &[Variant], up: impl Fn(&Variant) -> bool, labels: &[Box<str>]) -> Option<usize> {
    let of = |label: &str| {
        variants.iter().position(|variant| match &variant.routing {
            Routing::Latency(own) | Routing::Geolocation(own) => **own == *label,
            _ => false,
        })
    };
    let mut first = None;
    for index in labels.iter().filter_map(|label| of(label)) {
        if up(&variants[index]) {
            return Some(index);
        }
        first = first.or(Some(index));
    }
    first
}

fn failover(variants: &[Variant], up: impl Fn(&Variant) -> bool) -> Option<usize> {
    let with = |role: Routing| variants.iter().position(|variant| variant.routing == role);
    let (primary, secondary) = (with(Routing::Primary), with(Routing::Secondary));
    match (primary, secondary) {
        (Some(primary), Some(secondary)) if !up(&variants[primary]) && up(&variants[secondary]) => Some(secondary),
        (primary, secondary) => primary.or(secondary),
    }
}

/// Up to eight of the healthy ones, in random order where there are more.
fn several(variants: &[Variant], up: impl Fn(&Variant) -> bool) -> Choice {
    let any_up = variants.iter().any(&up);
    let mut choice = Choice::default();
    let fitting = variants.iter().enumerate().filter(|(_, variant)| !any_up || up(variant));
    for (seen, (index, _)) in fitting.enumerate() {
        // Reservoir sampling: each is chosen as likely as the next.
        if choice.len < MAX_CHOSEN {
            choice.push(index);
        } else if let Some(slot) = choice.chosen.get_mut(fastrand::usize(..=seen)) {
            *slot = index as u16;
        }
    }
    fastrand::shuffle(&mut choice.chosen[..choice.len]);
    choice
}
