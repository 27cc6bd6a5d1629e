//! Rules, actions and weights.

use balancer::{
    Action, Cidr, Condition, FixedResponse, Forward, Pattern, QueryPattern, Redirect, Rule, Transforms, WeightedGroup,
};
use std::net::Ipv4Addr;
use std::time::Duration;

use crate::support::{Rig, config};

fn fixed(body: &str) -> Action {
    Action::FixedResponse(FixedResponse { status: 200, content_type: "text/plain".into(), body: body.into() })
}

/// A listener whose rules answer with their names.
async fn rig(rules: Vec<(u32, Vec<Condition>, &str)>) -> Rig {
    let mut config = config(Vec::new());
    config.listeners[0].default_action = fixed("default");
    let rules = rules.into_iter().map(|(priority, conditions, name)| Rule {
        priority,
        conditions,
        action: fixed(name),
        transforms: Transforms::default(),
    });
    config.listeners[0].rules = rules.collect();
    Rig::start(config).await
}

#[tokio::test]
async fn every_condition_type_selects_its_rule() {
    let rig = rig(vec![
        (1, vec![Condition::HostHeader(vec!["*.Example.com".into()])], "host"),
        (2, vec![Condition::PathPattern(vec!["/img/*".into(), "/j?".into()])], "path"),
        (3, vec![Condition::RequestMethod(vec!["PURGE".into()])], "method"),
        (4, vec![Condition::HttpHeader { name: "User-Agent".into(), values: vec!["*chrome*".into()] }], "header"),
        (
            5,
            vec![Condition::QueryString(vec![
                QueryPattern { key: Some(Pattern::new("version")), value: Pattern::new("v1") },
                QueryPattern { key: None, value: Pattern::new("any") },
            ])],
            "query",
        ),
    ])
    .await;
    let check = async |request: &str, expected: &str| {
        let answer = rig.ask(&format!("{request}\r\n\r\n")).await;
        assert_eq!(answer.text(), expected, "{request}");
    };
    check("GET / HTTP/1.1\r\nHost: a.EXAMPLE.com:80", "host").await;
    check("GET / HTTP/1.1\r\nHost: example.com", "default").await;
    check("GET /img/a?x HTTP/1.1\r\nHost: h", "path").await;
    check("GET /js HTTP/1.1\r\nHost: h", "path").await;
    check("GET /JS HTTP/1.1\r\nHost: h", "default").await;
    check("PURGE / HTTP/1.1\r\nHost: h", "method").await;
    check("purge / HTTP/1.1\r\nHost: h", "default").await;
    check("GET / HTTP/1.1\r\nHost: h\r\nuser-agent: x Chrome/1", "header").await;
    check("GET /?a=b&VERSION=V1 HTTP/1.1\r\nHost: h", "query").await;
    check("GET /?a=any HTTP/1.1\r\nHost: h", "query").await;
    check("GET /?version=v2 HTTP/1.1\r\nHost: h", "default").await;
}

#[tokio::test]
async fn the_lowest_priority_number_whose_conditions_all_hold_wins() {
    let path = || Condition::PathPattern(vec!["/a*".into()]);
    let everywhere = Cidr { address: Ipv4Addr::UNSPECIFIED, prefix: 0 };
    let elsewhere = Cidr { address: Ipv4Addr::new(10, 0, 0, 0), prefix: 8 };
    let rig = rig(vec![
        (30, vec![path()], "third"),
        (20, vec![path(), Condition::SourceIp(vec![everywhere])], "second"),
        (10, vec![path(), Condition::SourceIp(vec![elsewhere])], "first"),
    ])
    .await;
    assert_eq!(rig.get("/a").await.text(), "second");
    assert_eq!(rig.get("/b").await.text(), "default");
}

#[tokio::test]
async fn a_redirect_is_answered_with_its_location_and_page() {
    let mut config = config(Vec::new());
    let redirect = Redirect { protocol: "HTTPS".into(), port: "443".into(), status: 301, ..Redirect::default() };
    config.listeners[0].default_action = Action::Redirect(redirect);
    let rig = Rig::start(config).await;
    let mut client = rig.connect().await;
    for _ in 0..2 {
        let answer = client.ask("GET /a/b?c=d HTTP/1.1\r\nHost: www.example.com:8080\r\n\r\n").await;
        assert_eq!(answer.status, 301);
        assert_eq!(answer.field("location").as_deref(), Some("https://www.example.com:443/a/b?c=d"));
        assert_eq!(answer.field("server").as_deref(), Some("awselb/2.0"));
        assert_eq!(answer.body.len(), 134);
    }
    let head = client.ask("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n").await;
    assert_eq!((head.status, head.field("content-length").as_deref()), (301, Some("134")));
    assert_eq!(client.ask("GET / HTTP/1.1\r\nHost: h\r\n\r\n").await.status, 301);
}

#[tokio::test]
async fn weights_share_the_requests_and_group_stickiness_keeps_them() {
    let (a, b) = (crate::support::Backend::named("a").await, crate::support::Backend::named("b").await);
    let mut config = config(vec![a.target("a")]);
    config.groups.push(crate::support::group("h", vec![b.target("b")]));
    let groups = vec![WeightedGroup { group: "g".into(), weight: 3 }, WeightedGroup { group: "h".into(), weight: 1 }];
    let forward = |stickiness| Action::Forward(Forward { groups: groups.clone(), stickiness });
    config.listeners[0].default_action = forward(None);
    let mut rig = Rig::start(config).await;
    let mut client = rig.connect().await;
    let mut hits = 0;
    for _ in 0..400 {
        hits += usize::from(client.ask(&crate::support::get("/")).await.text() == "a");
    }
    // Five standard deviations around 300.
    assert!((255..=345).contains(&hits), "{hits} of 400 went to the group with weight 3 of 4");

    rig.update(|c| c.listeners[0].default_action = forward(Some(Duration::from_secs(60)))).await;
    let first = client.ask(&crate::support::get("/")).await;
    let cookie = first.cookie("AWSALBTG").expect("a group cookie");
    assert_eq!(first.cookie("AWSALBTGCORS"), Some(cookie.clone()));
    for _ in 0..30 {
        let request = format!("GET / HTTP/1.1\r\nHost: h\r\nCookie: x=y; AWSALBTG={cookie}\r\n\r\n");
        assert_eq!(client.ask(&request).await.text(), first.text());
    }
}
