//! How much of a group's requests each target gets, and when health is not enough.

use std::collections::HashMap;
use std::net::Ipv4Addr;
use std::sync::atomic::Ordering;
use std::time::Duration;

use balancer::{Algorithm, HealthState, Minimum, NodeSpec};
use clock::{Clock, Timestamp};

use crate::support::{Backend, Rig, config};

async fn counts(rig: &Rig, requests: usize) -> HashMap<String, usize> {
    let mut client = rig.connect().await;
    let mut counts = HashMap::new();
    for _ in 0..requests {
        let answer = client.ask("GET / HTTP/1.1\r\nHost: h\r\n\r\n").await;
        assert_eq!(answer.status, 200);
        *counts.entry(answer.text()).or_default() += 1;
    }
    counts
}

#[tokio::test]
async fn a_new_target_starts_slowly_and_ends_at_its_full_share() {
    let (old, new) = (Backend::named("old").await, Backend::named("new").await);
    let mut config = config(vec![old.target("old")]);
    config.groups[0].slow_start = Duration::from_secs(100);
    let clock = Clock::new(Timestamp::from_secs(1_000_000), 1.0);
    let mut rig = Rig::with(config, clock.clone(), None).await;
    rig.update(|config| config.groups[0].targets.push(new.target("new"))).await;
    rig.until(|states| states == [HealthState::Healthy, HealthState::Healthy]).await;
    let early = counts(&rig, 400).await;
    let got = early.get("new").copied().unwrap_or(0);
    assert!(got < 40, "a twentieth at most: {early:?}");
    clock.advance(Duration::from_secs(50));
    let got = counts(&rig, 400).await["new"];
    assert!((80..190).contains(&got), "about a third: {got}");
    clock.advance(Duration::from_secs(60));
    assert_eq!(counts(&rig, 400).await["new"], 200);
}

#[tokio::test]
async fn random_weights_reach_every_target() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let mut config = config(vec![a.target("a"), b.target("b")]);
    config.groups[0].algorithm = Algorithm::WeightedRandom;
    let rig = Rig::start(config).await;
    let counts = counts(&rig, 400).await;
    assert!((120..280).contains(&counts["a"]), "{counts:?}");
    assert_eq!(counts["a"] + counts["b"], 400);
}

#[tokio::test]
async fn too_few_healthy_targets_open_the_group_and_take_its_node_out_of_dns() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    b.health.store(500, Ordering::Relaxed);
    let mut config = config(vec![a.target("a"), b.target("b")]);
    config.groups[0].health_check.interval = Duration::from_millis(50);
    let other = NodeSpec { zone: "b".into(), address: Ipv4Addr::new(127, 0, 0, 2) };
    config.nodes.push(other);
    let mut rig = Rig::start(config).await;
    rig.until(|states| states == [HealthState::Healthy, HealthState::Unhealthy]).await;
    assert_eq!(counts(&rig, 20).await.len(), 1, "only healthy ones");
    assert_eq!(rig.balancer.healthy_nodes().len(), 2);
    let both = Minimum { count: 1, percentage: 60 };
    rig.update(|config| config.groups[0].unhealthy_routing = both).await;
    assert_eq!(counts(&rig, 20).await, HashMap::from([("a".to_owned(), 10), ("b".to_owned(), 10)]));
    // Only the first node's zone has a healthy target.
    rig.update(|config| {
        config.attributes.cross_zone = false;
        config.groups[0].targets[0].zone = Some("a".into());
        config.groups[0].targets[1].zone = Some("b".into());
    })
    .await;
    rig.until(|states| states.starts_with(&[HealthState::Healthy, HealthState::Unhealthy])).await;
    assert_eq!(rig.balancer.healthy_nodes(), [Ipv4Addr::LOCALHOST]);
    rig.update(|config| config.groups[0].dns_failover = Minimum { count: 0, percentage: 0 }).await;
    assert_eq!(rig.balancer.healthy_nodes().len(), 2);
}
