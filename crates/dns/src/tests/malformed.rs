//! Queries that are none: answered with the right code, or not at all, and never with a crash.

use hickory_proto::op::{Edns, Message, ResponseCode};
use hickory_proto::rr::{DNSClass, RecordType};

use super::fixture::{Fixture, query};
use crate::View;

fn bytes(name: &str) -> Vec<u8> {
    query(name, RecordType::A).to_vec().expect("an encodable query")
}

async fn code_of(fixture: &Fixture, message: &[u8]) -> Option<ResponseCode> {
    let reply = fixture.exchange(message).await?;
    assert_eq!(reply[..2], message[..2], "the id");
    assert!(reply[2] & 0x80 != 0, "a response");
    assert!(reply.len() <= message.len().max(12), "no more bytes than were sent");
    Some(Message::from_vec(&reply).expect("a reply that hickory decodes").metadata.response_code)
}

#[tokio::test]
async fn malformed_messages_get_their_code() {
    let fixture = Fixture::start(View::Host).await;
    let good = bytes("www.example.com");
    let edit = |change: &dyn Fn(&mut Vec<u8>)| {
        let mut message = good.clone();
        change(&mut message);
        message
    };
    let cases: Vec<(&str, Vec<u8>, Option<ResponseCode>)> = vec![
        ("nothing", vec![], None),
        ("half a header", good[..11].to_vec(), None),
        ("a response", edit(&|m| m[2] |= 0x80), None),
        ("no question", good[..12].to_vec(), Some(ResponseCode::FormErr)),
        ("a count of no question", edit(&|m| m[5] = 0), Some(ResponseCode::FormErr)),
        ("two questions", edit(&|m| m[5] = 2), Some(ResponseCode::FormErr)),
        ("an answer in a query", edit(&|m| m[7] = 1), Some(ResponseCode::FormErr)),
        ("a name cut off", good[..16].to_vec(), Some(ResponseCode::FormErr)),
        ("a type cut off", good[..good.len() - 3].to_vec(), Some(ResponseCode::FormErr)),
        ("bytes after the end", edit(&|m| m.push(0)), Some(ResponseCode::FormErr)),
        ("a compressed question", edit(&|m| m[12] = 0xc0), Some(ResponseCode::FormErr)),
        ("a label of 64", edit(&|m| m[12] = 64), Some(ResponseCode::FormErr)),
        ("an additional record that is not there", edit(&|m| m[11] = 1), Some(ResponseCode::FormErr)),
        ("status", edit(&|m| m[2] = 2 << 3), Some(ResponseCode::NotImp)),
        ("notify", edit(&|m| m[2] = 4 << 3), Some(ResponseCode::NotImp)),
        ("update", edit(&|m| m[2] = 5 << 3), Some(ResponseCode::NotImp)),
    ];
    for (what, message, expected) in cases {
        assert_eq!(code_of(&fixture, &message).await, expected, "{what}");
    }
    let mut long = good[..12].to_vec();
    for _ in 0..5 {
        long.push(60);
        long.extend_from_slice(&[b'a'; 60]);
    }
    long.extend_from_slice(&[0, 0, 1, 0, 1]);
    assert_eq!(code_of(&fixture, &long).await, Some(ResponseCode::FormErr), "a name of more than 255 bytes");
}

#[tokio::test]
async fn transfers_other_classes_and_edns_versions_are_refused() {
    let fixture = Fixture::start(View::Host).await;
    for record_type in [RecordType::AXFR, RecordType::IXFR] {
        let reply = fixture.ask("example.com", record_type).await;
        assert_eq!(reply.metadata.response_code, ResponseCode::Refused, "{record_type}");
    }
    let mut chaos = query("version.bind", RecordType::TXT);
    chaos.queries[0].query_class = DNSClass::CH;
    assert_eq!(fixture.send(&chaos).await.metadata.response_code, ResponseCode::Refused);

    let mut versioned = query("www.example.com", RecordType::A);
    versioned.set_edns(Edns::new().set_version(1).clone());
    let reply = fixture.send(&versioned).await;
    // 16 is BADVERS, and BADSIG where hickory names it.
    assert_eq!(u16::from(reply.metadata.response_code), 16);
    assert!(reply.answers.is_empty() && reply.edns.is_some_and(|edns| edns.version() == 0));
}

#[tokio::test]
async fn the_reply_repeats_id_question_rd_and_do() {
    let fixture = Fixture::start(View::Host).await;
    let mut message = query("WWW.example.com", RecordType::A);
    message.metadata.recursion_desired = false;
    message.metadata.checking_disabled = true;
    message.set_edns(Edns::new().set_dnssec_ok(true).clone());
    let reply = fixture.send(&message).await;
    assert_eq!(reply.metadata.id, message.metadata.id);
    assert_eq!(reply.queries[0].name().to_string(), "WWW.example.com.");
    assert!(!reply.metadata.recursion_desired && reply.metadata.checking_disabled);
    assert!(reply.edns.expect("EDNS").flags().dnssec_ok);
}

#[tokio::test]
async fn random_bytes_never_stop_the_server() {
    let fixture = Fixture::start(View::Host).await;
    let good = bytes("a.b.wild.example.com");
    let mut random = fastrand::Rng::with_seed(53);
    let socket = tokio::net::UdpSocket::bind("127.0.0.1:0").await.expect("a UDP socket");
    for round in 0..4000 {
        let mut message = good.clone();
        if round % 3 == 0 {
            message = (0..random.usize(..80)).map(|_| random.u8(..)).collect();
        } else {
            for _ in 0..random.usize(1..6) {
                let at = random.usize(..message.len());
                message[at] = random.u8(..);
            }
            message.truncate(random.usize(..=message.len()));
        }
        socket.send_to(&message, fixture.udp).await.expect("sent");
        if round % 50 == 0 {
            let reply = fixture.ask("www.example.com", RecordType::A).await;
            assert_eq!(reply.answers.len(), 1, "round {round}");
        }
    }
}
