//! What rules and listeners change: hosts, URLs and the fields of answers.

use balancer::{Action, Condition, Pattern, ResponseFields, Rewrite, Rule, Transforms};

use crate::support::{Backend, Rig, config};

fn rewrite(regex: &str, replace: &str) -> Option<Rewrite> {
    Some(Rewrite::new(regex, replace).expect("an expression"))
}

#[tokio::test]
async fn a_rule_rewrites_what_its_target_gets() {
    let backend = Backend::named("a").await;
    let mut config = config(vec![backend.target("a")]);
    let port = config.listeners[0].port;
    let path = Condition::PathPattern(vec![Pattern::regex("^/(api|old)/").expect("an expression")]);
    let transforms = Transforms {
        host: rewrite("^(.+)[.]example[.]com$", "$1.internal"),
        url: rewrite("^/api/([^?]+)(?:[?](.*))?$", "/v1/$1?from=lb&$2"),
    };
    let rule = Rule { priority: 1, conditions: vec![path], action: Action::forward("g"), transforms };
    config.listeners[0].rules = vec![rule];
    let rig = Rig::start(config).await;
    let ask = async |path: &str, host: &str| {
        let answer = rig.ask(&format!("GET {path} HTTP/1.1\r\nHost: {host}\r\n\r\n")).await;
        assert_eq!(answer.status, 200, "{path}");
        backend.requests.lock().expect("unpoisoned").last().cloned().expect("a request")
    };
    let seen = ask("/api/users?id=1", "www.example.com").await;
    assert_eq!(seen.path(), "/v1/users?from=lb&id=1");
    assert_eq!(seen.field("host").as_deref(), Some("www.internal"));
    let seen = ask("/old/users?id=1", "example.org").await;
    assert_eq!(seen.path(), "/old/users?id=1", "a rule without a match leaves the URL");
    assert_eq!(seen.field("host"), Some(format!("example.org:{port}")));
    let seen = ask("/other", "www.example.com").await;
    assert_eq!(seen.path(), "/other", "another rule's transforms do not apply");
    assert_eq!(seen.field("host"), Some(format!("www.example.com:{port}")));
}

#[tokio::test]
async fn a_transform_that_makes_no_url_is_answered_500() {
    let backend = Backend::named("a").await;
    let mut config = config(vec![backend.target("a")]);
    let transforms = Transforms { host: None, url: rewrite("^/(.*)$", "$1") };
    let conditions = vec![Condition::PathPattern(vec!["*".into()])];
    config.listeners[0].rules = vec![Rule { priority: 1, conditions, action: Action::forward("g"), transforms }];
    let rig = Rig::start(config).await;
    assert_eq!(rig.get("/x").await.status, 500);
    assert!(backend.requests.lock().expect("unpoisoned").is_empty(), "the target was not asked");
}

#[tokio::test]
async fn a_listener_sets_and_removes_the_fields_of_answers() {
    let raw = "HTTP/1.1 200 OK\r\nServer: app\r\nX-Frame-Options: ALLOWALL\r\nX-Own: 1\r\nContent-Length: 0\r\n\r\n";
    let backend = Backend::raw(raw).await;
    let mut config = config(vec![backend.target("a")]);
    config.listeners[0].response = ResponseFields {
        server: false,
        set: vec![
            ("X-Frame-Options".to_owned(), "DENY".to_owned()),
            ("Strict-Transport-Security".to_owned(), "max-age=60".to_owned()),
        ],
    };
    let mut rig = Rig::start(config).await;
    let answer = rig.get("/").await;
    assert_eq!(answer.field("server"), None);
    assert_eq!(answer.field("x-own").as_deref(), Some("1"));
    assert_eq!(answer.field("strict-transport-security").as_deref(), Some("max-age=60"));
    assert_eq!(answer.head.matches("X-Frame-Options").count(), 1);
    assert_eq!(answer.field("x-frame-options").as_deref(), Some("DENY"));
    // The balancer's own answers as well.
    rig.update(|config| config.groups[0].targets.clear()).await;
    let answer = rig.get("/").await;
    assert_eq!((answer.status, answer.field("server")), (503, None));
    assert_eq!(answer.field("x-frame-options").as_deref(), Some("DENY"));
    rig.update(|config| config.listeners[0].response = ResponseFields::default()).await;
    assert_eq!(rig.get("/").await.field("server").as_deref(), Some("awselb/2.0"));
}
