//! Weighted record sets, picked at every query.

use std::collections::HashMap;

use hickory_proto::rr::RecordType;

use super::fixture::{EXAMPLE, Fixture, zone};
use crate::{Scope, View};

/// Asks `count` times and counts the first address of every answer; `-` where there is none.
async fn tally(records: &str, count: usize) -> HashMap<String, usize> {
    let fixture = Fixture::start(View::Host).await;
    fixture.directory.zones().put("Z1", Scope::Public, zone("example.com", &format!("{EXAMPLE}{records}")));
    let mut seen = HashMap::new();
    for _ in 0..count {
        let reply = fixture.ask("w.example.com", RecordType::A).await;
        let first = reply.answers.first().map_or("-".to_owned(), |record| record.data.to_string());
        *seen.entry(first).or_default() += 1;
    }
    seen
}

#[tokio::test]
async fn weights_share_the_queries() {
    let seen = tally("w.example.com weight=1,60 A 10.0.0.1\nw.example.com weight=3,60 A 10.0.0.3", 800).await;
    let (one, three) = (seen["10.0.0.1"], seen["10.0.0.3"]);
    assert_eq!(one + three, 800);
    // Expected 200; six standard deviations are 73.
    assert!((127..=273).contains(&one), "{one} of 800 for a weight of 1 in 4");
}

#[tokio::test]
async fn a_weight_of_zero_never_answers_beside_others() {
    let seen = tally("w.example.com weight=0,60 A 10.0.0.1\nw.example.com weight=5,60 A 10.0.0.3", 200).await;
    assert_eq!(seen, HashMap::from([("10.0.0.3".to_owned(), 200)]));
}

#[tokio::test]
async fn weights_that_are_all_zero_answer_equally() {
    let seen = tally("w.example.com weight=0,60 A 10.0.0.1\nw.example.com weight=0,60 A 10.0.0.3", 400).await;
    assert!(seen["10.0.0.1"] > 120 && seen["10.0.0.3"] > 120, "{seen:?}");
}

#[tokio::test]
async fn a_weighted_alias_without_addresses_gives_its_turn_away_when_it_evaluates_health() {
    let records =
        "w.example.com weight=9,healthy A empty-1.us-east-1.elb.amazonaws.com\nw.example.com weight=1,60 A 10.0.0.3";
    assert_eq!(tally(records, 60).await, HashMap::from([("10.0.0.3".to_owned(), 60)]));
    let records =
        "w.example.com weight=9,live A empty-1.us-east-1.elb.amazonaws.com\nw.example.com weight=0,60 A 10.0.0.3";
    assert_eq!(tally(records, 20).await, HashMap::from([("-".to_owned(), 20)]));
}

#[tokio::test]
async fn an_alias_to_a_weighted_group_is_weighted() {
    let records = "
        blue.example.com weight=1,60 A 10.0.0.1
        blue.example.com weight=1,60 A 10.0.0.3
        w.example.com alias A blue.example.com";
    let seen = tally(records, 300).await;
    assert!(seen["10.0.0.1"] > 80 && seen["10.0.0.3"] > 80, "{seen:?}");
}

#[tokio::test]
async fn the_values_of_a_set_come_in_turns() {
    let seen =
        tally("w.example.com 60 A 10.0.0.1\nw.example.com 60 A 10.0.0.2\nw.example.com 60 A 10.0.0.3", 300).await;
    assert!(seen.len() == 3 && seen.values().all(|count| *count > 50), "{seen:?}");
}
