//! A zone that was changed step by step answers as one that was built at once.

use hickory_proto::rr::RecordType;

use crate::zone::GroupChange;
use crate::{Data, Name, RecordSet, Routing, Zone, ZoneError, parse_rdata};

const SOA: &str = "ns. hostmaster. 1 7200 900 1209600 86400";

fn name(text: &str) -> Name {
    Name::parse(text).expect("a name of the test")
}

fn group(owner: &str, record_type: RecordType, values: &[&str]) -> GroupChange {
    let parsed = |value: &&str| parse_rdata(record_type, value).expect("a value of the test");
    let data = Data::Records { ttl: 60, values: values.iter().map(parsed).collect() };
    let set = RecordSet { name: name(owner), record_type, routing: Routing::Simple, health: None, data };
    let sets = if values.is_empty() { Vec::new() } else { vec![set] };
    GroupChange { name: name(owner), record_type, sets }
}

fn empty() -> Zone {
    Zone::new(name("x"), group("x", RecordType::SOA, &[SOA]).sets).expect("a zone")
}

/// Everything that a lookup can see of a zone, for each name of the test.
fn seen(zone: &Zone, names: &[&str]) -> Vec<String> {
    let of = |owner: &&str| {
        let wire = name(owner);
        let node = zone.node(wire.wire());
        let groups = node.map(|node| {
            let mut types: Vec<String> = node.groups.iter().map(|group| group.record_type.to_string()).collect();
            types.sort();
            (types, node.has_wildcard_child)
        });
        format!("{owner} {groups:?} {}", zone.has_cuts())
    };
    names.iter().map(of).collect()
}

#[test]
fn random_changes_lead_where_building_anew_leads() {
    let names = ["x", "a.x", "b.a.x", "c.b.a.x", "*.a.x", "*.x", "d.x", "e.d.x", "*.e.d.x"];
    let types = [(RecordType::A, "10.0.0.1"), (RecordType::TXT, "\"t\""), (RecordType::NS, "ns.y")];
    let mut zone = empty();
    let mut present: Vec<(usize, usize)> = Vec::new();
    for _ in 0..3000 {
        let at = (fastrand::usize(..names.len()), fastrand::usize(..types.len()));
        let (record_type, value) = types[at.1];
        let known = present.iter().position(|known| *known == at);
        let values: &[&str] = match known {
            Some(index) => {
                present.swap_remove(index);
                &[]
            }
            None => {
                present.push(at);
                &[value]
            }
        };
        zone = zone.changed(vec![group(names[at.0], record_type, values)]).expect("a change");
        let sets = present.iter().flat_map(|at| group(names[at.0], types[at.1].0, &[types[at.1].1]).sets);
        let all = sets.chain(group("x", RecordType::SOA, &[SOA]).sets).collect();
        let anew = Zone::new(name("x"), all).expect("a zone");
        assert_eq!(seen(&zone, &names), seen(&anew, &names));
    }
}

#[test]
fn a_refused_change_leaves_the_zone_and_a_cname_may_replace_other_types_in_one_step() {
    let zone = empty().changed(vec![group("a.x", RecordType::A, &["10.0.0.1"])]).expect("a change");
    let alone = zone.changed(vec![group("a.x", RecordType::CNAME, &["y"])]);
    assert_eq!(alone.err(), Some(ZoneError::CnameNotAlone(name("a.x"))));
    assert_eq!(zone.changed(vec![group("x", RecordType::SOA, &[])]).err(), Some(ZoneError::NoSoa));
    let changes = vec![group("a.x", RecordType::CNAME, &["y"]), group("a.x", RecordType::A, &[])];
    let zone = zone.changed(changes).expect("both together");
    assert_eq!(seen(&zone, &["a.x"]), ["a.x Some(([\"CNAME\"], false)) false"]);
}
