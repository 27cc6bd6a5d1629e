//! What Route 53's name servers answer.

use hickory_proto::rr::RecordType;

use super::fixture::{EXAMPLE, Fixture, query, zone};
use crate::{Scope, View};

#[tokio::test]
async fn zones_answer_as_route_53_does() {
    let fixture = Fixture::start(View::Host).await;
    let cases: &[(&str, RecordType, &str)] = &[
        (
            "www.example.com",
            RecordType::A,
            "NoError aa | answer: www.example.com. 300 A 192.0.2.1 | authority: zone NS",
        ),
        (
            "www.example.com",
            RecordType::AAAA,
            "NoError aa | answer: www.example.com. 300 AAAA 2001:db8::1 | authority: zone NS",
        ),
        // Case does not matter; the owner comes back as it was asked.
        (
            "WwW.eXample.COM",
            RecordType::A,
            "NoError aa | answer: WwW.eXample.COM. 300 A 192.0.2.1 | authority: zone NS",
        ),
        (
            "example.com",
            RecordType::TXT,
            "NoError aa | answer: example.com. 300 TXT v=spf1 -allsecond | authority: zone NS",
        ),
        (
            "example.com",
            RecordType::CAA,
            "NoError aa | answer: example.com. 300 CAA 0 issue \"ca.example.net\" | authority: zone NS",
        ),
        ("example.com", RecordType::NS, "NoError aa | answer: zone NS"),
        ("example.com", RecordType::SOA, "NoError aa | answer: example.com. 900 SOA | authority: zone NS"),
        // Additional records: the addresses of what MX and SRV point to.
        (
            "example.com",
            RecordType::MX,
            "NoError aa | answer: example.com. 300 MX 10 mail.example.com. | authority: zone NS | additional: mail.example.com. 300 A 192.0.2.25",
        ),
        (
            "_sip._tcp.example.com",
            RecordType::SRV,
            "NoError aa | answer: _sip._tcp.example.com. 300 SRV 1 2 5060 www.example.com. | authority: zone NS | additional: www.example.com. 300 A 192.0.2.1, www.example.com. 300 AAAA 2001:db8::1",
        ),
        // Negative answers: the SOA, for the lesser of its TTL and its minimum.
        ("missing.example.com", RecordType::A, "NXDomain aa | authority: example.com. 900 SOA"),
        ("www.example.com", RecordType::TXT, "NoError aa | authority: example.com. 900 SOA"),
        ("missing.child.example.com", RecordType::A, "NXDomain aa | authority: child.example.com. 300 SOA"),
        // An empty non-terminal exists.
        ("under.example.com", RecordType::A, "NoError aa | authority: example.com. 900 SOA"),
        ("other.under.example.com", RecordType::A, "NXDomain aa | authority: example.com. 900 SOA"),
        ("_tcp.example.com", RecordType::SRV, "NoError aa | authority: example.com. 900 SOA"),
        // The zone with the longest name answers.
        (
            "host.child.example.com",
            RecordType::A,
            "NoError aa | answer: host.child.example.com. 30 A 192.0.2.99 | authority: zone NS",
        ),
        // CNAMEs are followed within our zones, to live names too.
        (
            "c1.example.com",
            RecordType::A,
            "NoError aa | answer: c1.example.com. 60 CNAME c2.example.com., c2.example.com. 60 CNAME www.example.com., www.example.com. 300 A 192.0.2.1 | authority: zone NS",
        ),
        (
            "c1.example.com",
            RecordType::CNAME,
            "NoError aa | answer: c1.example.com. 60 CNAME c2.example.com. | authority: zone NS",
        ),
        (
            "to-child.example.com",
            RecordType::A,
            "NoError aa | answer: host.child.example.com. 30 A 192.0.2.99, to-child.example.com. 60 CNAME host.child.example.com. | authority: zone NS",
        ),
        (
            "to-nowhere.example.com",
            RecordType::A,
            "NoError aa | answer: to-nowhere.example.com. 60 CNAME www.example.org.",
        ),
        (
            "to-missing.example.com",
            RecordType::A,
            "NXDomain aa | answer: to-missing.example.com. 60 CNAME missing.example.com. | authority: example.com. 900 SOA",
        ),
        (
            "to-balancer.example.com",
            RecordType::AAAA,
            "NoError aa | answer: to-balancer.example.com. 60 CNAME web-1.us-east-1.elb.amazonaws.com., web-1.us-east-1.elb.amazonaws.com. 60 AAAA 2001:db8::9",
        ),
        // Wildcards, by RFC 4592: any depth, not across existing names, not for types they lack.
        (
            "a.wild.example.com",
            RecordType::A,
            "NoError aa | answer: a.wild.example.com. 300 A 192.0.2.7 | authority: zone NS",
        ),
        (
            "a.b.wild.example.com",
            RecordType::A,
            "NoError aa | answer: a.b.wild.example.com. 300 A 192.0.2.7 | authority: zone NS",
        ),
        ("a.wild.example.com", RecordType::MX, "NoError aa | authority: example.com. 900 SOA"),
        ("wild.example.com", RecordType::A, "NoError aa | authority: example.com. 900 SOA"),
        ("host.wild.example.com", RecordType::A, "NoError aa | authority: example.com. 900 SOA"),
        ("other.host.wild.example.com", RecordType::A, "NXDomain aa | authority: example.com. 900 SOA"),
        (
            "*.wild.example.com",
            RecordType::TXT,
            "NoError aa | answer: *.wild.example.com. 300 TXT any | authority: zone NS",
        ),
        (
            "x.cname.example.com",
            RecordType::A,
            "NoError aa | answer: www.example.com. 300 A 192.0.2.1, x.cname.example.com. 300 CNAME www.example.com. | authority: zone NS",
        ),
        // Delegations: not authoritative, the name servers and their glue.
        (
            "delegated.example.com",
            RecordType::NS,
            "NoError | authority: delegated.example.com. 3600 NS ns.delegated.example.com. | additional: ns.delegated.example.com. 3600 A 192.0.2.53",
        ),
        (
            "x.y.delegated.example.com",
            RecordType::A,
            "NoError | authority: delegated.example.com. 3600 NS ns.delegated.example.com. | additional: ns.delegated.example.com. 3600 A 192.0.2.53",
        ),
        // Aliases: the alias's own name; a balancer's 60 seconds, the target record's TTL otherwise.
        (
            "example.com",
            RecordType::A,
            "NoError aa | answer: example.com. 60 A 127.9.0.1, example.com. 60 A 127.9.0.2 | authority: zone NS",
        ),
        ("example.com", RecordType::AAAA, "NoError aa | answer: example.com. 60 AAAA 2001:db8::9 | authority: zone NS"),
        (
            "alias.example.com",
            RecordType::A,
            "NoError aa | answer: alias.example.com. 300 A 192.0.2.1 | authority: zone NS",
        ),
        ("alias.example.com", RecordType::AAAA, "NoError aa | authority: example.com. 900 SOA"),
        (
            "alias-to-alias.example.com",
            RecordType::A,
            "NoError aa | answer: alias-to-alias.example.com. 300 A 192.0.2.1 | authority: zone NS",
        ),
        ("gone.example.com", RecordType::A, "NoError aa | authority: example.com. 900 SOA"),
        // All types at once.
        (
            "www.example.com",
            RecordType::ANY,
            "NoError aa | answer: www.example.com. 300 A 192.0.2.1, www.example.com. 300 AAAA 2001:db8::1 | authority: zone NS",
        ),
        ("missing.example.com", RecordType::ANY, "NXDomain aa | authority: example.com. 900 SOA"),
        // Live names outside zones, and names that are nobody's.
        (
            "web-1.us-east-1.elb.amazonaws.com",
            RecordType::A,
            "NoError aa | answer: web-1.us-east-1.elb.amazonaws.com. 60 A 127.9.0.1, web-1.us-east-1.elb.amazonaws.com. 60 A 127.9.0.2",
        ),
        ("web-1.us-east-1.elb.amazonaws.com", RecordType::MX, "NoError aa"),
        ("www.example.org", RecordType::A, "Refused"),
        ("com", RecordType::NS, "Refused"),
        (".", RecordType::NS, "Refused"),
        ("localhost", RecordType::A, "Refused"),
        ("panic.example", RecordType::A, "ServFail"),
    ];
    for (name, record_type, expected) in cases {
        fixture.check(name, *record_type, expected).await;
    }
}

#[tokio::test]
async fn a_cname_loop_ends() {
    let fixture = Fixture::start(View::Host).await;
    let reply = fixture.ask("loop.example.com", RecordType::A).await;
    assert!((1..=9).contains(&reply.answers.len()), "{} answers", reply.answers.len());
}

#[tokio::test]
async fn replies_that_do_not_fit_are_truncated_and_whole_over_tcp() {
    let fixture = Fixture::start(View::Host).await;
    let addresses: String = (1..=60).map(|n| format!("big.example.com 60 A 10.0.0.{n}\n")).collect();
    fixture.directory.zones().put("Z1", Scope::Public, zone("example.com", &format!("{EXAMPLE}{addresses}")));

    let plain = fixture.send(&query("big.example.com", RecordType::A)).await;
    assert!(plain.metadata.truncation);
    assert_eq!(plain.answers.len(), 0);
    assert!(plain.edns.is_none());

    let with_edns = fixture.ask("big.example.com", RecordType::A).await;
    assert!(!with_edns.metadata.truncation);
    assert_eq!(with_edns.answers.len(), 60);
    assert_eq!(with_edns.max_payload(), 4096);

    let mut small = query("big.example.com", RecordType::A);
    small.set_edns(hickory_proto::op::Edns::new().set_max_payload(700).clone());
    assert!(fixture.send(&small).await.metadata.truncation);

    let mut stream = tokio::net::TcpStream::connect(fixture.tcp).await.expect("connected");
    let whole = fixture.ask_tcp(&mut stream, &query("big.example.com", RecordType::A)).await;
    assert!(!whole.metadata.truncation);
    assert_eq!(whole.answers.len(), 60);
}

#[tokio::test]
async fn no_udp_reply_is_larger_than_asked_for() {
    let fixture = Fixture::start(View::Host).await;
    // Header and question take 33 bytes, an address 16, an OPT record 11.
    for (udp_bytes, most_addresses) in [(None, 29), (Some(700), 41), (Some(1232), 74)] {
        for count in [1, most_addresses - 1, most_addresses, most_addresses + 1, most_addresses + 9] {
            let addresses: String = (1..=count).map(|n| format!("big.example.com 60 A 10.0.0.{n}\n")).collect();
            fixture.directory.zones().put("Z1", Scope::Public, zone("example.com", &format!("{EXAMPLE}{addresses}")));
            let mut message = query("big.example.com", RecordType::A);
            if let Some(udp_bytes) = udp_bytes {
                message.set_edns(hickory_proto::op::Edns::new().set_max_payload(udp_bytes).clone());
            }
            let reply = fixture.exchange(&message.to_vec().expect("an encodable query")).await.expect("a reply");
            assert!(reply.len() <= usize::from(udp_bytes.unwrap_or(512)), "{} bytes for {count}", reply.len());
            let truncated = reply[2] & 0x02 != 0;
            assert_eq!(truncated, count > most_addresses, "{count} addresses in {udp_bytes:?}");
        }
    }
}

#[tokio::test]
async fn zones_change_while_the_server_runs() {
    let fixture = Fixture::start(View::Host).await;
    fixture.check("new.example.com", RecordType::A, "NXDomain aa | authority: example.com. 900 SOA").await;
    let text = format!("{EXAMPLE}new.example.com 5 A 192.0.2.200\n");
    fixture.directory.zones().put("Z1", Scope::Public, zone("example.com", &text));
    fixture
        .check(
            "new.example.com",
            RecordType::A,
            "NoError aa | answer: new.example.com. 5 A 192.0.2.200 | authority: zone NS",
        )
        .await;
    // Of two zones with one name the older answers, until it is removed.
    let other = "example.com 900 SOA ns-9.awsdns-1.org. a.b. 1 7200 900 1209600 60\nwww.example.com 7 A 192.0.2.77";
    fixture.directory.zones().put("Z9", Scope::Public, zone("example.com", other));
    let reply = fixture.ask("www.example.com", RecordType::A).await;
    assert_eq!(reply.answers[0].ttl, 300);
    assert!(fixture.directory.zones().remove("Z1"));
    assert!(!fixture.directory.zones().remove("Z1"));
    fixture.check("www.example.com", RecordType::A, "NoError aa | answer: www.example.com. 7 A 192.0.2.77").await;
}
