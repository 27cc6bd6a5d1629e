//! The resolver of a network.

use std::net::Ipv4Addr;
use std::sync::Arc;

use hickory_proto::rr::RecordType;

use super::fixture::{Fixture, query, zone};
use crate::{Name, NetworkNames, Scope, View};

#[tokio::test]
async fn a_network_resolves_its_own_names_zones_and_endpoints_and_nothing_else() {
    let fixture = Fixture::start(View::Network(7)).await;
    let suffix = Name::parse("ec2.internal").expect("a name");
    fixture.directory.put_network(7, network_names(suffix));
    let private = "corp.internal 900 SOA ns.corp.internal. a.b. 1 7200 900 1209600 60\ndb.corp.internal 10 A 10.0.1.9";
    fixture.directory.zones().put("P1", Scope::Networks(vec![7]), zone("corp.internal", private));
    let elsewhere = "other.internal 900 SOA ns.x. a.b. 1 7200 900 1209600 60\ndb.other.internal 10 A 10.0.1.9";
    fixture.directory.zones().put("P2", Scope::Networks(vec![8]), zone("other.internal", elsewhere));
    let shadow = "www.example.com 900 SOA ns.x. a.b. 1 7200 900 1209600 60\nwww.example.com 10 A 10.0.1.80";
    fixture.directory.zones().put("P3", Scope::Networks(vec![7]), zone("www.example.com", shadow));

    let cases: &[(&str, RecordType, &str)] = &[
        ("ip-10-0-1-5.ec2.internal", RecordType::A, "NoError ra | answer: ip-10-0-1-5.ec2.internal. 60 A 10.0.1.5"),
        ("IP-10-0-1-5.ec2.internal", RecordType::A, "NoError ra | answer: IP-10-0-1-5.ec2.internal. 60 A 10.0.1.5"),
        ("ip-10-0-1-5.ec2.internal", RecordType::AAAA, "NoError ra"),
        (
            "5.1.0.10.in-addr.arpa",
            RecordType::PTR,
            "NoError ra | answer: 5.1.0.10.in-addr.arpa. 60 PTR ip-10-0-1-5.ec2.internal.",
        ),
        // Not in the network's ranges, not of that form, not its Region's suffix.
        ("ip-10-1-1-5.ec2.internal", RecordType::A, "NXDomain ra"),
        ("ip-10-0-01-5.ec2.internal", RecordType::A, "NXDomain ra"),
        ("ip-10-0-1-256.ec2.internal", RecordType::A, "NXDomain ra"),
        ("ip-10-0-1.ec2.internal", RecordType::A, "NXDomain ra"),
        ("x.ip-10-0-1-5.ec2.internal", RecordType::A, "NXDomain ra"),
        ("ip-10-0-1-5.us-west-2.compute.internal", RecordType::A, "NXDomain ra"),
        ("5.1.1.10.in-addr.arpa", RecordType::PTR, "NXDomain ra"),
        ("1.0.10.in-addr.arpa", RecordType::PTR, "NXDomain ra"),
        ("localhost", RecordType::A, "NoError ra | answer: localhost. 86400 A 127.0.0.1"),
        ("localhost", RecordType::AAAA, "NoError ra | answer: localhost. 86400 AAAA ::1"),
        (
            "1.0.0.127.in-addr.arpa",
            RecordType::PTR,
            "NoError ra | answer: 1.0.0.127.in-addr.arpa. 86400 PTR localhost.",
        ),
        // Endpoints as this network sees them.
        (
            "sts.us-east-1.amazonaws.com",
            RecordType::A,
            "NoError ra | answer: sts.us-east-1.amazonaws.com. 60 A 169.254.169.1",
        ),
        ("sts.us-east-1.amazonaws.com", RecordType::AAAA, "NoError ra"),
        // Public zones, and private ones before them; those of other networks are not seen.
        (
            "mail.example.com",
            RecordType::A,
            "NoError ra | answer: mail.example.com. 300 A 192.0.2.25 | authority: zone NS",
        ),
        ("db.corp.internal", RecordType::A, "NoError ra | answer: db.corp.internal. 10 A 10.0.1.9"),
        ("www.example.com", RecordType::A, "NoError ra | answer: www.example.com. 10 A 10.0.1.80"),
        ("db.other.internal", RecordType::A, "NXDomain ra"),
        ("missing.example.com", RecordType::A, "NXDomain ra | authority: example.com. 900 SOA"),
        // Nothing is forwarded.
        ("x.delegated.example.com", RecordType::A, "ServFail ra"),
        (
            "to-nowhere.example.com",
            RecordType::A,
            "NXDomain ra | answer: to-nowhere.example.com. 60 CNAME www.example.org.",
        ),
        ("www.example.org", RecordType::A, "NXDomain ra"),
        (".", RecordType::NS, "NXDomain ra"),
    ];
    for (name, record_type, expected) in cases {
        fixture.check(name, *record_type, expected).await;
    }

    fixture.directory.remove_network(7);
    fixture.check("ip-10-0-1-5.ec2.internal", RecordType::A, "NXDomain ra").await;
}

fn network_names(suffix: Name) -> NetworkNames {
    NetworkNames {
        suffix,
        ranges: vec![(Ipv4Addr::new(10, 0, 0, 0), 16)],
        origin: Arc::default(),
        dns_support: true,
        private_zones: true,
    }
}

#[tokio::test]
async fn a_network_without_dns_hears_nothing_and_one_without_hostnames_sees_no_private_zone() {
    let fixture = Fixture::start(View::Network(7)).await;
    fixture.directory.put_network(7, network_names(Name::parse("ec2.internal").expect("a name")));
    let private = zone("www.example.com", PRIVATE);
    fixture.directory.zones().put("Z3", Scope::Networks(vec![7]), private);
    let ask = || fixture.ask("www.example.com", RecordType::A);
    assert_eq!(ask().await.answers[0].data.to_string(), "10.9.9.9");
    fixture.directory.change_network(7, |names| names.private_zones = false);
    assert_eq!(ask().await.answers[0].data.to_string(), "192.0.2.1");
    fixture.directory.change_network(7, |names| names.dns_support = false);
    let bytes = query("www.example.com", RecordType::A).to_vec().expect("a query");
    assert_eq!(fixture.exchange(&bytes).await, None);
}

const PRIVATE: &str = "
    www.example.com 900 SOA ns-1.awsdns-1.org. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 300
    www.example.com 172800 NS ns-1.awsdns-1.org
    www.example.com 60 A 10.9.9.9
";
