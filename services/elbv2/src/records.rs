//! What the store holds, one record a resource, found by what its ARN says. Tags are kept apart, by ARN.
//!
//! ```text
//! load-balancer/NAME   target-group/NAME   target/GROUP/ID/PORT
//! listener/NAME/BALANCER-ID/ID   rule/NAME/BALANCER-ID/LISTENER-ID/ID   tags/ARN
//! ```
//!
//! Beside these, whatever the account: `elbv2-plane/balancer/ARN` of every balancer, `elbv2-plane/removal/ARN` of those
//! whose nodes are still to go.

use std::collections::BTreeMap;
use std::net::Ipv4Addr;

use kernel::index::{Indexed, Term};
use kernel::{Ctx, Read, ReadTyped, Result, Writer, index};
use serde::{Deserialize, Deserializer, Serialize};

use crate::action::{self, Action};
use crate::condition::Condition;
use crate::protocol::Protocol;
use crate::secure::Secure;
use crate::transform::Transform;

/// Attributes that were set, by their names; the others have their defaults.
pub type Attributes = BTreeMap<String, String>;

pub trait Record: Indexed {
    const KIND: &'static str;

    fn arn(&self) -> &str;

    /// The key's parts after the kind.
    fn path(&self) -> Vec<String>;
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LoadBalancer {
    pub arn: String,
    pub name: String,
    /// Sixteen hexadecimal digits.
    pub id: String,
    #[serde(default)]
    pub kind: Kind,
    pub dns_name: String,
    pub internal: bool,
    pub vpc_id: String,
    pub created_ms: i64,
    /// In the order of their zones.
    pub subnets: Vec<Subnet>,
    pub security_groups: Vec<String>,
    pub attributes: Attributes,
    /// Hexadecimal: what stickiness cookies are sealed with.
    pub cookie_key: String,
    pub state: State,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Subnet {
    pub id: String,
    pub zone: String,
    /// The Elastic IP address of a network balancer's node.
    #[serde(default)]
    pub elastic: Option<Elastic>,
    /// What an internal network balancer's node is to have.
    #[serde(default)]
    pub private: Option<Ipv4Addr>,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Elastic {
    /// `eipalloc-…`
    pub allocation: String,
    pub address: Ipv4Addr,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    #[default]
    Application,
    Network,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Application => "application",
            Kind::Network => "network",
        }
    }

    /// Its part of ARNs.
    pub fn path(self) -> &'static str {
        match self {
            Kind::Application => "app",
            Kind::Network => "net",
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    Provisioning,
    Active,
    /// With the reason.
    Failed(String),
}

#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(from = "StoredListener")]
pub struct Listener {
    pub arn: String,
    pub balancer_arn: String,
    pub protocol: Protocol,
    pub port: u16,
    pub actions: Vec<Action>,
    pub default_rule_arn: String,
    /// With the protocols HTTPS and TLS.
    pub secure: Option<Secure>,
    pub attributes: Attributes,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Rule {
    pub arn: String,
    pub listener_arn: String,
    pub priority: u32,
    pub conditions: Vec<Condition>,
    pub actions: Vec<Action>,
    #[serde(default)]
    pub transforms: Vec<Transform>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct TargetGroup {
    pub arn: String,
    pub name: String,
    pub target_type: TargetType,
    #[serde(default, alias = "secure", deserialize_with = "protocol_or_flag")]
    pub protocol: Protocol,
    /// Whether its targets speak HTTP/2.
    #[serde(default)]
    pub http_2: bool,
    pub port: u16,
    pub vpc_id: String,
    pub health_check: HealthCheck,
    pub attributes: Attributes,
}

/// A listener as any version has written it: at first none had a protocol, and those with certificates spoke HTTPS.
#[derive(Deserialize)]
struct StoredListener {
    arn: String,
    balancer_arn: String,
    protocol: Option<Protocol>,
    port: u16,
    actions: Vec<Action>,
    default_rule_arn: String,
    secure: Option<Secure>,
    #[serde(default)]
    attributes: Attributes,
}

impl From<StoredListener> for Listener {
    fn from(stored: StoredListener) -> Listener {
        let of_first = if stored.secure.is_some() { Protocol::Https } else { Protocol::Http };
        Listener {
            arn: stored.arn,
            balancer_arn: stored.balancer_arn,
            protocol: stored.protocol.unwrap_or(of_first),
            port: stored.port,
            actions: stored.actions,
            default_rule_arn: stored.default_rule_arn,
            secure: stored.secure,
            attributes: stored.attributes,
        }
    }
}

/// A protocol by its name, or, as it was first written, whether TLS is spoken.
fn protocol_or_flag<'de, D: Deserializer<'de>>(from: D) -> std::result::Result<Protocol, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Stored {
        Secure(bool),
        Protocol(Protocol),
    }
    Ok(match Stored::deserialize(from)? {
        Stored::Secure(true) => Protocol::Https,
        Stored::Secure(false) => Protocol::Http,
        Stored::Protocol(protocol) => protocol,
    })
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TargetType {
    Instance,
    Ip,
    /// An application balancer behind a network one.
    Alb,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthCheck {
    #[serde(default, alias = "secure", deserialize_with = "protocol_or_flag")]
    pub protocol: Protocol,
    /// None: the port on which the target receives traffic.
    pub port: Option<u16>,
    pub path: String,
    pub interval_secs: u32,
    pub timeout_secs: u32,
    pub healthy_threshold: u32,
    pub unhealthy_threshold: u32,
    /// `200`, `200-299,301`
    pub matcher: String,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The group's name.
    pub group: String,
    pub id: String,
    pub port: u16,
    /// What the client said.
    pub asked_zone: Option<String>,
    /// None: all zones.
    pub zone: Option<String>,
    pub address: Ipv4Addr,
    /// An instance's state; None for an address.
    pub instance_state: Option<String>,
    /// Set by deregistration: until then (milliseconds since 1970) it drains.
    pub draining_until_ms: Option<i64>,
}

/// A deleted balancer whose interfaces are still to be deleted; found by its ARN.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Removal {
    /// The interfaces' description.
    pub description: String,
}

impl TargetType {
    pub fn as_str(self) -> &'static str {
        match self {
            TargetType::Instance => "instance",
            TargetType::Ip => "ip",
            TargetType::Alb => "alb",
        }
    }
}

impl LoadBalancer {
    /// `app/NAME/ID` or `net/NAME/ID`: what metrics and interfaces call it.
    pub fn path_name(&self) -> String {
        format!("{}/{}/{}", self.kind.path(), self.name, self.id)
    }

    /// The description of its nodes' interfaces, as AWS's.
    pub fn interface_description(&self) -> String {
        format!("ELB {}", self.path_name())
    }
}

impl TargetGroup {
    /// `targetgroup/NAME/ID`: what metrics call it.
    pub fn path_name(&self) -> String {
        tail(&self.arn).to_owned()
    }
}

impl Record for LoadBalancer {
    const KIND: &'static str = "load-balancer";
    fn arn(&self) -> &str {
        &self.arn
    }
    fn path(&self) -> Vec<String> {
        vec![self.name.clone()]
    }
}

impl Record for TargetGroup {
    const KIND: &'static str = "target-group";
    fn arn(&self) -> &str {
        &self.arn
    }
    fn path(&self) -> Vec<String> {
        vec![self.name.clone()]
    }
}

impl Record for Listener {
    const KIND: &'static str = "listener";
    fn arn(&self) -> &str {
        &self.arn
    }
    fn path(&self) -> Vec<String> {
        after_app(&self.arn)
    }
}

impl Record for Rule {
    const KIND: &'static str = "rule";
    fn arn(&self) -> &str {
        &self.arn
    }
    fn path(&self) -> Vec<String> {
        after_app(&self.arn)
    }
}

impl Indexed for LoadBalancer {
    const COUNTED: &'static [&'static str] = &["kind"];

    fn terms(&self) -> Vec<Term> {
        vec![Term::new("kind", self.kind.as_str())]
    }
}

impl Indexed for TargetGroup {}

impl Indexed for Listener {
    fn terms(&self) -> Vec<Term> {
        action::groups_of(&self.actions).map(|group| Term::new("group", group)).collect()
    }
}

impl Indexed for Rule {
    const COUNTED: &'static [&'static str] = &["balancer"];

    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![
            Term::new("balancer", balancer_of_rule(&self.arn)),
            Term::item("priority", &self.listener_arn, self.priority.to_string()),
        ];
        terms.extend(action::groups_of(&self.actions).map(|group| Term::new("group", group)));
        terms
    }
}

impl Indexed for Target {
    const COUNTED: &'static [&'static str] = &["active"];

    fn terms(&self) -> Vec<Term> {
        let mut terms = vec![Term::new("id", &self.id)];
        terms.extend(self.instance_state.as_ref().map(|_| Term::new("type", "instance")));
        terms.push(match self.draining_until_ms {
            None => Term::new("active", &self.group),
            Some(_) => Term::new("draining", &self.group),
        });
        terms
    }
}

/// An ARN's resource.
pub fn tail(arn: &str) -> &str {
    arn.splitn(6, ':').nth(5).unwrap_or_default()
}

/// `NAME/ID` of the balancer in a rule's ARN.
pub fn balancer_of_rule(rule_arn: &str) -> String {
    after_app(rule_arn).iter().take(2).map(String::as_str).collect::<Vec<_>>().join("/")
}

/// The parts of `listener/app/NAME/…` after `app`.
fn after_app(arn: &str) -> Vec<String> {
    tail(arn).split('/').skip(2).map(str::to_owned).collect()
}

pub fn key<R: Record>(cx: &Ctx, path: &[String]) -> String {
    let mut parts = vec![R::KIND];
    parts.extend(path.iter().map(String::as_str));
    cx.key("elbv2", &parts)
}

pub fn put<R: Record>(writer: &mut Writer<'_>, cx: &Ctx, record: &R) -> Result<()> {
    index::put(writer, &table::<R>(cx), &key::<R>(cx, &record.path()), record)
}

/// The keys that records of the kind are under.
pub fn table<R: Record>(cx: &Ctx) -> String {
    cx.prefix("elbv2", &[R::KIND])
}

/// Deletes it and its tags.
pub fn delete<R: Record>(writer: &mut Writer<'_>, cx: &Ctx, record: &R) -> Result<()> {
    index::delete::<R>(writer, &table::<R>(cx), &key::<R>(cx, &record.path()))?;
    writer.delete(&tags_key(cx, record.arn()))?;
    Ok(())
}

/// The record at that path, whatever its ARN.
pub fn at<R: Record>(reader: &dyn Read, cx: &Ctx, path: &[String]) -> Result<Option<R>> {
    Ok(reader.get(&key::<R>(cx, path))?)
}

/// All of the kind, or those under `path`, in the order of their keys.
pub fn list<R: Record>(reader: &dyn Read, cx: &Ctx, path: &[&str]) -> Result<Vec<R>> {
    let mut parts = vec![R::KIND];
    parts.extend(path);
    let found = reader.list(&cx.prefix("elbv2", &parts))?;
    Ok(found.into_iter().map(|(_, record)| record).collect())
}

/// The listeners of a balancer.
pub fn listeners(reader: &dyn Read, cx: &Ctx, balancer: &LoadBalancer) -> Result<Vec<Listener>> {
    list(reader, cx, &[&balancer.name, &balancer.id])
}

/// The rules of a listener without the default one, the lowest priority number first.
pub fn rules(reader: &dyn Read, cx: &Ctx, listener_arn: &str) -> Result<Vec<Rule>> {
    let path = after_app(listener_arn);
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    let mut rules: Vec<Rule> = list(reader, cx, &path)?;
    rules.sort_by_key(|rule| rule.priority);
    Ok(rules)
}

/// The keys that targets are under.
pub fn target_table(cx: &Ctx) -> String {
    cx.prefix("elbv2", &["target"])
}

pub fn put_target(writer: &mut Writer<'_>, cx: &Ctx, target: &Target) -> Result<()> {
    index::put(writer, &target_table(cx), &target_key(cx, &target.group, &target.id, target.port), target)
}

pub fn delete_target(writer: &mut Writer<'_>, cx: &Ctx, target: &Target) -> Result<()> {
    let key = target_key(cx, &target.group, &target.id, target.port);
    index::delete::<Target>(writer, &target_table(cx), &key).map(drop)
}

pub fn target_key(cx: &Ctx, group: &str, id: &str, port: u16) -> String {
    cx.key("elbv2", &["target", group, id, &port.to_string()])
}

/// The targets of a group; those whose draining is over are gone.
pub fn targets(reader: &dyn Read, cx: &Ctx, group: &str) -> Result<Vec<Target>> {
    let now_ms = cx.now().millis();
    let found: Vec<(String, Target)> = reader.list(&cx.prefix("elbv2", &["target", group]))?;
    let targets = found.into_iter().map(|(_, target)| target);
    Ok(targets.filter(|target| target.draining_until_ms.is_none_or(|until| until > now_ms)).collect())
}

pub fn tags_key(cx: &Ctx, arn: &str) -> String {
    cx.key("elbv2", &["tags", arn])
}

/// Where all balancers are found at start, whatever their account and Region.
pub fn index_key(balancer_arn: &str) -> String {
    store::key(&["elbv2-plane", "balancer", balancer_arn])
}

pub fn index_prefix() -> String {
    store::prefix(&["elbv2-plane", "balancer"])
}

pub fn removal_key(balancer_arn: &str) -> String {
    store::key(&["elbv2-plane", "removal", balancer_arn])
}

pub fn removal_prefix() -> String {
    store::prefix(&["elbv2-plane", "removal"])
}

#[cfg(test)]
mod tests {
    use serde_json::{from_value, json, to_value};

    use super::*;

    #[test]
    fn records_of_before_protocols_keep_theirs() {
        let listener = |secure| {
            let record = json!({
                "arn": "arn", "balancer_arn": "b", "port": 443, "actions": [], "default_rule_arn": "r", "secure": secure,
            });
            from_value::<Listener>(record).expect("a listener")
        };
        let secure = json!({ "policy": "ELBSecurityPolicy-2016-08", "certificate": "c", "others": [] });
        assert_eq!(listener(secure).protocol, Protocol::Https);
        assert_eq!(listener(json!(null)).protocol, Protocol::Http);
        let group = |group: serde_json::Value, check: serde_json::Value| {
            let mut record = json!({
                "arn": "arn", "name": "g", "target_type": "Instance", "port": 443, "vpc_id": "vpc-1", "attributes": {},
                "health_check": {
                    "port": null, "path": "/", "interval_secs": 30, "timeout_secs": 5, "healthy_threshold": 5,
                    "unhealthy_threshold": 2, "matcher": "200",
                },
            });
            record.as_object_mut().expect("a record").extend(group.as_object().expect("fields").clone());
            record["health_check"].as_object_mut().expect("a check").extend(check.as_object().expect("fields").clone());
            let read: TargetGroup = from_value(record).expect("a group");
            (read.protocol, read.health_check.protocol)
        };
        let (on, off) = (json!({ "secure": true }), json!({ "secure": false }));
        assert_eq!(group(on.clone(), off.clone()), (Protocol::Https, Protocol::Http));
        assert_eq!(group(off, on), (Protocol::Http, Protocol::Https));
        assert_eq!(group(json!({}), json!({})), (Protocol::Http, Protocol::Http));
        let (tcp, tls) = (json!({ "protocol": "TcpUdp" }), json!({ "protocol": "Tcp" }));
        assert_eq!(group(tcp, tls), (Protocol::TcpUdp, Protocol::Tcp));
        let mut kept = listener(json!(null));
        kept.protocol = Protocol::Udp;
        let again: Listener = from_value(to_value(&kept).expect("written")).expect("read");
        assert_eq!(again.protocol, Protocol::Udp);
    }
}
