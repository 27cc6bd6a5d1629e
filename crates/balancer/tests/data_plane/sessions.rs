//! Stickiness of targets.

use std::time::Duration;

use balancer::{HealthState, Stickiness};
use clock::{Clock, Timestamp};

use crate::support::{Answer, Backend, Client, Rig, config, get};

async fn with_cookies(client: &mut Client, cookies: &str) -> Answer {
    client.ask(&format!("GET / HTTP/1.1\r\nHost: h\r\nCookie: {cookies}\r\n\r\n")).await
}

#[tokio::test]
async fn a_load_balancer_cookie_keeps_its_target_until_that_is_gone() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let mut config = config(vec![a.target("a"), b.target("b")]);
    config.groups[0].stickiness = Stickiness::LbCookie { duration: Duration::from_secs(60) };
    let mut rig = Rig::start(config).await;
    let mut client = rig.connect().await;
    let first = client.ask(&get("/")).await;
    let mut cookie = first.cookie("AWSALB").expect("a cookie");
    assert_eq!(first.cookie("AWSALBCORS"), Some(cookie.clone()));
    assert!(first.head.contains("; Path=/; SameSite=None\r\n") && first.head.contains("; Expires="), "{}", first.head);
    for _ in 0..10 {
        let answer = with_cookies(&mut client, &format!("AWSALB={cookie}")).await;
        assert_eq!(answer.text(), first.text());
        cookie = answer.cookie("AWSALB").expect("it is renewed");
    }
    let tampered = with_cookies(&mut client, &format!("AWSALB=A{}", &cookie[1..])).await;
    assert_eq!(tampered.status, 200);

    let stuck = first.text();
    rig.update(|c| c.groups[0].targets.retain(|t| *t.id != *stuck)).await;
    let moved = with_cookies(&mut client, &format!("AWSALB={cookie}")).await;
    assert_ne!(moved.text(), stuck);
    let cookie = moved.cookie("AWSALB").expect("a cookie for the new target");
    let (back, other) = if stuck == "a" { (&a, &b) } else { (&b, &a) };
    rig.update(|c| c.groups[0].targets.push(back.target(&stuck))).await;
    rig.until(|states| states == [HealthState::Healthy; 2]).await;
    other.health.store(200, std::sync::atomic::Ordering::SeqCst);
    for _ in 0..6 {
        assert_eq!(with_cookies(&mut client, &format!("AWSALB={cookie}")).await.text(), moved.text());
    }
}

#[tokio::test]
async fn a_cookie_is_stale_after_its_duration() {
    let (a, b) = (Backend::named("a").await, Backend::named("b").await);
    let mut config = config(vec![a.target("a"), b.target("b")]);
    config.groups[0].stickiness = Stickiness::LbCookie { duration: Duration::from_secs(60) };
    let clock = Clock::new(Timestamp::from_secs(1_800_000_000), 1.0);
    let rig = Rig::with(config, clock, None).await;
    let mut client = rig.connect().await;
    let first = client.ask(&get("/")).await;
    let cookie = format!("AWSALB={}", first.cookie("AWSALB").expect("a cookie"));
    assert_eq!(with_cookies(&mut client, &cookie).await.text(), first.text());
    rig.clock.advance(Duration::from_secs(61));
    let texts = [with_cookies(&mut client, &cookie).await.text(), with_cookies(&mut client, &cookie).await.text()];
    assert_ne!(texts[0], texts[1], "requests take turns again");
}

#[tokio::test]
async fn an_application_cookie_makes_a_session_sticky() {
    let named = |name: &str, cookie: &str| format!("HTTP/1.1 200 OK\r\nContent-Length: 1\r\n{cookie}\r\n{name}");
    let a = Backend::raw(named("a", "Set-Cookie: SID=1; Path=/\r\n")).await;
    let b = Backend::raw(named("b", "Set-Cookie: SID=1; Path=/\r\n")).await;
    let mut config = config(vec![a.target("a"), b.target("b")]);
    config.groups[0].stickiness = Stickiness::AppCookie { name: "SID".into(), duration: Duration::from_secs(60) };
    let rig = Rig::start(config).await;
    let mut client = rig.connect().await;
    let first = client.ask(&get("/")).await;
    let cookie = first.cookie("AWSALBAPP-0").expect("the balancer's cookie");
    assert_eq!((first.cookie("SID").as_deref(), first.cookie("AWSALB")), (Some("1"), None));
    for _ in 0..6 {
        let answer = with_cookies(&mut client, &format!("SID=1; AWSALBAPP-0={cookie}")).await;
        assert_eq!(answer.text(), first.text());
    }
    let alone = [
        with_cookies(&mut client, &format!("AWSALBAPP-0={cookie}")).await.text(),
        with_cookies(&mut client, &format!("AWSALBAPP-0={cookie}")).await.text(),
    ];
    assert_ne!(alone[0], alone[1], "without the application's cookie there is no session");
}
