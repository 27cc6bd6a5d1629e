//! Routing policies with health: which sets answer.

use std::collections::BTreeSet;
use std::sync::Arc;

use hickory_proto::op::Edns;
use hickory_proto::rr::RecordType;
use hickory_proto::rr::rdata::opt::{ClientSubnet as SubnetOption, EdnsOption};

use super::fixture::{EXAMPLE, Fixture, query, zone};
use crate::zone::GroupChange;
use crate::{
    Alias, Data, Health, HostOrigins, Name, Origin, RecordSet, Routing, Scope, SubnetOrigin, View, parse_rdata,
};

fn name(text: &str) -> Name {
    Name::parse(text).expect("a name of the test")
}

fn set(owner: &str, routing: Routing, health: Option<&Health>, address: &str) -> RecordSet {
    let values = vec![parse_rdata(RecordType::A, address).expect("an address of the test")];
    let data = Data::Records { ttl: 60, values };
    RecordSet { name: name(owner), record_type: RecordType::A, routing, health: health.cloned(), data }
}

fn alias(owner: &str, routing: Routing, data: Alias) -> RecordSet {
    RecordSet { data: Data::Alias(data), ..set(owner, routing, None, "0.0.0.0") }
}

async fn fixture(sets: Vec<RecordSet>) -> Fixture {
    let fixture = Fixture::start(View::Host).await;
    fixture.directory.zones().put("Z1", Scope::Public, zone("example.com", EXAMPLE));
    let mut groups: Vec<GroupChange> = Vec::new();
    for set in sets {
        match groups.iter_mut().find(|group| group.name == set.name) {
            Some(group) => group.sets.push(set),
            None => groups.push(GroupChange { name: set.name.clone(), record_type: RecordType::A, sets: vec![set] }),
        }
    }
    assert_eq!(fixture.directory.zones().change("Z1", groups), Ok(true));
    fixture
}

/// All addresses that 60 questions bring.
async fn addresses(fixture: &Fixture, owner: &str) -> BTreeSet<String> {
    let mut seen = BTreeSet::new();
    for _ in 0..60 {
        let reply = fixture.ask(owner, RecordType::A).await;
        seen.extend(reply.answers.iter().map(|record| record.data.to_string()));
    }
    seen
}

async fn check(fixture: &Fixture, owner: &str, expected: &[&str]) {
    let expected: BTreeSet<String> = expected.iter().map(|text| (*text).to_owned()).collect();
    assert_eq!(addresses(fixture, owner).await, expected);
}

#[tokio::test]
async fn failover_goes_to_the_secondary_only_while_it_helps() {
    let (primary, secondary) = (Health::new(true), Health::new(true));
    let fixture = fixture(vec![
        set("f.example.com", Routing::Secondary, Some(&secondary), "10.0.0.2"),
        set("f.example.com", Routing::Primary, Some(&primary), "10.0.0.1"),
    ])
    .await;
    check(&fixture, "f.example.com", &["10.0.0.1"]).await;
    primary.set(false);
    check(&fixture, "f.example.com", &["10.0.0.2"]).await;
    secondary.set(false);
    check(&fixture, "f.example.com", &["10.0.0.1"]).await;
}

#[tokio::test]
async fn weights_of_zero_answer_once_the_others_are_down() {
    let health = Health::new(true);
    let fixture = fixture(vec![
        set("w.example.com", Routing::Weighted(9), Some(&health), "10.0.0.1"),
        set("w.example.com", Routing::Weighted(0), None, "10.0.0.2"),
    ])
    .await;
    check(&fixture, "w.example.com", &["10.0.0.1"]).await;
    health.set(false);
    check(&fixture, "w.example.com", &["10.0.0.2"]).await;
}

#[tokio::test]
async fn up_to_eight_healthy_multivalue_sets_answer_and_all_while_none_is_healthy() {
    let health = Health::new(true);
    let sets = |count: u8| {
        let one = |n| set("m.example.com", Routing::MultiValue, Some(&health), &format!("10.0.0.{n}"));
        (1..=count).map(one).chain([set("m.example.com", Routing::MultiValue, None, "10.0.1.1")]).collect()
    };
    let few = fixture(sets(2)).await;
    assert_eq!(few.ask("m.example.com", RecordType::A).await.answers.len(), 3);
    health.set(false);
    check(&few, "m.example.com", &["10.0.1.1"]).await;
    health.set(true);
    let many = fixture(sets(11)).await;
    assert_eq!(many.ask("m.example.com", RecordType::A).await.answers.len(), 8);
    assert_eq!(addresses(&many, "m.example.com").await.len(), 12);
}

fn origin(regions: &[&str], places: &[&str]) -> Arc<Origin> {
    let owned = |texts: &[&str]| texts.iter().map(|text| Box::from(*text)).collect();
    Arc::new(Origin { regions: owned(regions), places: owned(places) })
}

/// Asks on behalf of a subnet; the first address and the scope that the answer has.
async fn ask_for(fixture: &Fixture, owner: &str, subnet: &str) -> (Option<String>, u8) {
    let mut message = query(owner, RecordType::A);
    let mut edns = Edns::new();
    edns.options_mut().insert(EdnsOption::Subnet(subnet.parse::<SubnetOption>().expect("a subnet of the test")));
    message.set_edns(edns);
    let reply = fixture.send(&message).await;
    let options = reply.edns.as_ref().expect("EDNS").options();
    let scope = options.as_ref().iter().find_map(|(_, option)| match option {
        EdnsOption::Subnet(subnet) => Some(subnet.scope_prefix()),
        _ => None,
    });
    (reply.answers.first().map(|record| record.data.to_string()), scope.expect("the option comes back"))
}

#[tokio::test]
async fn latency_and_geolocation_go_by_the_client_subnet() {
    let (paris, texas) = (Health::new(true), Health::new(true));
    let fixture = fixture(vec![
        set("l.example.com", Routing::Latency("eu-west-3".into()), Some(&paris), "10.0.0.3"),
        set("l.example.com", Routing::Latency("us-east-1".into()), None, "10.0.0.1"),
        set("g.example.com", Routing::Geolocation("US-TX".into()), Some(&texas), "10.0.1.1"),
        set("g.example.com", Routing::Geolocation("US".into()), None, "10.0.1.2"),
        set("g.example.com", Routing::Geolocation("*".into()), None, "10.0.1.3"),
        set("n.example.com", Routing::Geolocation("US".into()), None, "10.0.2.1"),
    ])
    .await;
    let subnet = |text: &str, prefix, origin| SubnetOrigin::new(text.parse().expect("an address"), prefix, origin);
    let near_paris = origin(&["eu-west-3", "us-east-1"], &["FR", "EU", "*"]);
    let in_texas = origin(&["us-east-1", "eu-west-3"], &["US-TX", "US", "*"]);
    let subnets = [subnet("198.51.100.0", 24, near_paris.clone()), subnet("2001:db8::", 32, in_texas)];
    fixture.directory.set_host_origins(HostOrigins {
        default: origin(&["us-east-1", "eu-west-3"], &["US", "*"]),
        subnets: subnets.into_iter().flatten().collect(),
    });
    check(&fixture, "l.example.com", &["10.0.0.1"]).await;
    check(&fixture, "g.example.com", &["10.0.1.2"]).await;
    let found = |address: &str, scope| (Some(address.to_owned()), scope);
    assert_eq!(ask_for(&fixture, "l.example.com", "198.51.100.7/32").await, found("10.0.0.3", 24));
    assert_eq!(ask_for(&fixture, "l.example.com", "203.0.113.0/24").await, found("10.0.0.1", 0));
    assert_eq!(ask_for(&fixture, "g.example.com", "198.51.100.0/24").await, found("10.0.1.3", 24));
    assert_eq!(ask_for(&fixture, "g.example.com", "2001:db8:1::/48").await, found("10.0.1.1", 32));
    // No default: no answer.
    assert_eq!(ask_for(&fixture, "n.example.com", "198.51.100.0/24").await, (None, 24));
    paris.set(false);
    texas.set(false);
    assert_eq!(ask_for(&fixture, "l.example.com", "198.51.100.0/24").await, found("10.0.0.1", 24));
    assert_eq!(ask_for(&fixture, "g.example.com", "2001:db8:1::/48").await, found("10.0.1.2", 32));
}

#[tokio::test]
async fn an_alias_tree_is_as_healthy_as_its_leaves() {
    let (one, two) = (Health::new(true), Health::new(true));
    let evaluating = |target: &str| Alias::to_record(name(target)).evaluating_health();
    let fixture = fixture(vec![
        set("leaf.example.com", Routing::Weighted(1), Some(&one), "10.0.0.1"),
        set("leaf.example.com", Routing::Weighted(1), Some(&two), "10.0.0.2"),
        set("other.example.com", Routing::Simple, None, "10.0.0.9"),
        alias("mid.example.com", Routing::Simple, evaluating("leaf.example.com")),
        alias("top.example.com", Routing::Primary, evaluating("mid.example.com")),
        alias("top.example.com", Routing::Secondary, evaluating("other.example.com")),
        alias("blind.example.com", Routing::Primary, Alias::to_record(name("mid.example.com"))),
        alias("blind.example.com", Routing::Secondary, evaluating("other.example.com")),
    ])
    .await;
    check(&fixture, "top.example.com", &["10.0.0.1", "10.0.0.2"]).await;
    one.set(false);
    check(&fixture, "top.example.com", &["10.0.0.2"]).await;
    two.set(false);
    check(&fixture, "top.example.com", &["10.0.0.9"]).await;
    // Without EvaluateTargetHealth an alias is always healthy.
    check(&fixture, "blind.example.com", &["10.0.0.1", "10.0.0.2"]).await;
}
