//! What is to be done with a request, decided in one go from its head and the routing table: answered here, or
//! forwarded to a target that is chosen now.

use std::net::Ipv4Addr;
use std::ops::Range;
use std::sync::Arc;

use clock::Timestamp;

use crate::answer::{self, Manner, Url};
use crate::config::{Condition, QueryPattern, Stickiness, Version};
use crate::cookie::{self, Ticket};
use crate::metrics::{Counter, Shard};
use crate::request::{Body, Kind, Request, kind};
use crate::rewrite::{self, Entry, without_port};
use crate::state::TargetState;
use crate::table::{ActionTable, ForwardTable, GroupTable, Table};
use crate::told::Told;

pub(crate) enum Plan {
    /// An answer of the balancer's own is written.
    Answer { status: u16, keep_alive: bool, body: Body, length: usize },
    /// The target's head is written.
    Forward(Exchange),
}

pub(crate) struct Exchange {
    pub(crate) target: Arc<TargetState>,
    /// Index of its group.
    pub(crate) group: usize,
    pub(crate) body: Body,
    pub(crate) keep_alive: bool,
    pub(crate) head_only: bool,
    pub(crate) old: bool,
    pub(crate) upgrade: bool,
    pub(crate) expects_continue: bool,
    /// The connection to the target must not be used again.
    pub(crate) ambiguous: bool,
    pub(crate) session: Session,
    /// Bytes of the client's head.
    pub(crate) length: usize,
    /// Method and path, where a hop is listening.
    pub(crate) noted: Option<Box<(String, String)>>,
    /// The trace id's place in the head that was written.
    pub(crate) trace: Range<usize>,
}

/// The stickiness of one exchange.
#[derive(Default)]
pub(crate) struct Session {
    /// The request came with a good cookie for its target.
    pub(crate) resumed: bool,
    /// The AWSALBTG cookie to give.
    pub(crate) group: Option<(&'static str, String)>,
}

/// Everything a plan is made from, besides the request.
pub(crate) struct Place<'a> {
    pub(crate) table: &'a Table,
    /// Index of the node that took the request.
    pub(crate) node: usize,
    pub(crate) entry: Entry,
    /// Of a client that speaks TLS.
    pub(crate) told: Option<&'a Told>,
    pub(crate) now: Timestamp,
    pub(crate) shard: &'a Shard,
    /// Bytes that have come from the client, the head included.
    pub(crate) buffered: usize,
    /// False once the connection is old enough to end.
    pub(crate) may_keep_alive: bool,
    pub(crate) note: bool,
}

/// Writes the target's head to `forward`, or the client's answer to `answer`.
pub(crate) fn make(request: &Request<'_>, place: &Place<'_>, forward: &mut Vec<u8>, answer: &mut Vec<u8>) -> Plan {
    let facts = &request.facts;
    let keep_alive = facts.keep_alive && place.may_keep_alive;
    if facts.ambiguous {
        place.shard.one(Counter::DesyncNonCompliant);
    }
    // An answer of our own comes without reading the body; what is not here yet cannot be told from a next request.
    let body_is_here = match facts.framing {
        Body::None => true,
        Body::Length(length) => length <= (place.buffered - request.length) as u64,
        Body::Chunked => false,
    };
    let own_keep_alive = keep_alive && body_is_here;
    let head_only = request.method == "HEAD";
    let manner = Manner { now: place.now, keep_alive: own_keep_alive, head_only, response: None };
    let own = |status| Plan::Answer { status, keep_alive: own_keep_alive, body: facts.framing, length: request.length };
    let Some(listener) = place.table.listener(place.entry.port) else {
        let manner = Manner { keep_alive: false, ..manner };
        answer::error(answer, 503, manner);
        return Plan::Answer { status: 503, keep_alive: false, body: facts.framing, length: request.length };
    };
    let rule = listener.rule(|condition| holds(condition, request, *place.entry.peer.ip()));
    let manner = Manner { response: Some(&listener.response), ..manner };
    match &rule.action {
        ActionTable::Fixed(fixed) => {
            answer::fixed(answer, fixed, manner);
            place.shard.one(Counter::FixedResponse);
            own(fixed.status)
        }
        ActionTable::Redirect(redirect) => {
            let host = without_port(facts.host.unwrap_or(place.table.config.dns_name.as_bytes()));
            let url = Url {
                protocol: place.entry.protocol,
                host: std::str::from_utf8(host).unwrap_or(""),
                port: place.entry.port,
                path: request.path.strip_prefix('/').unwrap_or(request.path),
                query: request.query.unwrap_or(""),
            };
            answer::redirect(answer, redirect, &url, manner);
            place.shard.one(Counter::Redirect);
            own(redirect.status)
        }
        ActionTable::Forward(forward_to) => {
            let Some((group, target, session)) = choose(request, place, forward_to) else {
                answer::error(answer, 503, manner);
                return own(503);
            };
            // <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html#http-464-issues>
            if place.table.groups[group].spec.version == Version::Http2 && !place.entry.http_2 {
                answer::error(answer, 464, manner);
                return own(464);
            }
            if place.table.config.attributes.drop_invalid_header_fields && facts.has_invalid_name {
                place.shard.one(Counter::DroppedInvalidHeader);
            }
            let host = facts.host.unwrap_or(place.table.config.dns_name.as_bytes());
            let Ok(rewritten) = rule.transforms.apply(without_port(host), request.path, request.query) else {
                answer::error(answer, 500, manner);
                return own(500);
            };
            let trace =
                rewrite::write(forward, request, &rewritten, &place.table.config, (place.entry, place.told), place.now);
            Plan::Forward(Exchange {
                target,
                group,
                body: facts.framing,
                keep_alive,
                head_only,
                old: request.old,
                upgrade: facts.upgrade.is_some(),
                expects_continue: facts.expects_continue,
                ambiguous: facts.ambiguous,
                session,
                length: request.length,
                noted: place.note.then(|| Box::new((request.method.to_owned(), request.path.to_owned()))),
                trace,
            })
        }
    }
}

fn choose(
    request: &Request<'_>,
    place: &Place<'_>,
    forward: &ForwardTable,
) -> Option<(usize, Arc<TargetState>, Session)> {
    let mut session = Session::default();
    let group = match forward.forward.stickiness {
        None => forward.pick()?,
        Some(duration) => {
            let key = &place.table.config.cookie_key;
            let given = find_cookie(request, cookie::GROUP)
                .and_then(|value| cookie::open(key, cookie::GROUP, value, place.now))
                .and_then(|ticket| {
                    let is = |index: usize| place.table.groups[index].state.ident == ticket.ident;
                    forward.groups.iter().find(|&&(index, weight)| weight > 0 && is(index)).map(|&(index, _)| index)
                });
            let group = given.or_else(|| forward.pick())?;
            let ticket = Ticket { ident: place.table.groups[group].state.ident, until: place.now + duration };
            session.group = Some((cookie::GROUP, cookie::seal(key, cookie::GROUP, ticket)));
            group
        }
    };
    let table = &place.table.groups[group];
    let sticky = sticky_target(request, place, table);
    if sticky.is_none() && table.spec.stickiness != Stickiness::Off {
        place.shard.one(Counter::NonStickyRequest);
    }
    session.resumed = sticky.is_some();
    let target = sticky.or_else(|| table.pick(place.node, place.now))?.clone();
    Some((group, target, session))
}

fn sticky_target<'a>(request: &Request<'_>, place: &Place<'a>, group: &'a GroupTable) -> Option<&'a Arc<TargetState>> {
    let name = match &group.spec.stickiness {
        Stickiness::Off | Stickiness::SourceIp => return None,
        Stickiness::LbCookie { .. } => cookie::LB,
        Stickiness::AppCookie { name, .. } => {
            find_cookie(request, name)?;
            cookie::APP
        }
    };
    let value = find_cookie(request, name)?;
    let ticket = cookie::open(&place.table.config.cookie_key, &purpose(name, &group.spec.id), value, place.now)?;
    group.sticky(place.node, ticket.ident)
}

/// What a target's cookie is sealed for.
pub(crate) fn purpose(name: &str, group: &str) -> String {
    format!("{name} {group}")
}

fn find_cookie<'a>(request: &Request<'a>, name: &str) -> Option<&'a [u8]> {
    let cookies = request.fields.iter().filter(|f| kind(f.name) == Kind::Cookie);
    cookies.into_iter().find_map(|field| cookie::find(field.value, name))
}

fn holds(condition: &Condition, request: &Request<'_>, source: Ipv4Addr) -> bool {
    match condition {
        Condition::HostHeader(patterns) => {
            let host = without_port(request.facts.host.unwrap_or(b""));
            patterns.iter().any(|p| p.matches_ignoring_case(host))
        }
        Condition::PathPattern(patterns) => patterns.iter().any(|p| p.matches(request.path.as_bytes())),
        Condition::RequestMethod(methods) => methods.iter().any(|m| m == request.method),
        Condition::HttpHeader { name, values } => request
            .fields
            .iter()
            .filter(|field| field.name.eq_ignore_ascii_case(name))
            .any(|field| values.iter().any(|v| v.matches_ignoring_case(field.value))),
        Condition::QueryString(wanted) => {
            let query = request.query.unwrap_or("");
            query.split('&').filter(|p| !p.is_empty()).any(|pair| wanted.iter().any(|w| query_holds(w, pair)))
        }
        Condition::SourceIp(ranges) => ranges.iter().any(|r| r.contains(source)),
    }
}

fn query_holds(wanted: &QueryPattern, pair: &str) -> bool {
    let (key, value) = pair.split_once('=').unwrap_or((pair, ""));
    wanted.key.as_ref().is_none_or(|k| k.matches_ignoring_case(key.as_bytes()))
        && wanted.value.matches_ignoring_case(value.as_bytes())
}
