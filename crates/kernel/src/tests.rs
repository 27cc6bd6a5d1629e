use std::sync::Arc;

use store::{Options, Store};

use crate::credentials::{NewSession, SessionFacts, account_of_key};
use crate::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region};

fn cloud() -> Arc<Cloud> {
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a new store takes its secrets")
}

#[test]
fn a_session_token_opens_only_where_it_was_sealed() {
    let (here, elsewhere) = (cloud(), cloud());
    let principal = Principal::Root { account: Account::default_account() };
    let now = here.clock.now();
    let new = NewSession {
        principal: principal.clone(),
        policies: Vec::new(),
        facts: SessionFacts::default(),
        expiration: now,
    };
    let made = here.sealer.seal(new, now).expect("sealed");
    assert_eq!(account_of_key(&made.access_key), Some(Account::default_account()));
    let (session, secret) = here.sealer.open(&made.session_token).expect("our own token");
    assert_eq!((session.principal, session.access_key, secret), (principal, made.access_key, made.secret));
    assert!(elsewhere.sealer.open(&made.session_token).is_none());
    let mut forged = made.session_token.clone();
    forged.replace_range(10..11, if &forged[10..11] == "A" { "B" } else { "A" });
    assert!(here.sealer.open(&forged).is_none());
}

#[test]
fn a_concealed_text_is_read_only_where_it_was_concealed() {
    let (here, elsewhere) = (cloud(), cloud());
    let text = "why not: ".repeat(20);
    let concealed = here.sealer.conceal(&text);
    assert_eq!(here.sealer.reveal(&concealed).as_deref(), Some(text.as_str()));
    assert_eq!(elsewhere.sealer.reveal(&concealed), None);
    assert_eq!(here.sealer.reveal(&concealed[..concealed.len() - 2]), None);
}

#[tokio::test]
async fn a_write_is_read_back_under_the_contexts_key() {
    let cloud = cloud();
    let account = Account::default_account();
    let cx = Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account });
    let key = cx.key("ec2", &["vpc", "vpc-1"]);
    assert_eq!(key, "000000000000/us-east-1/ec2/vpc/vpc-1");
    let written = key.clone();
    cx.write(move |writer| Ok(writer.put(&written, &7)?)).await.expect("written");
    assert_eq!(cx.read().get::<i32>(&key).expect("read"), Some(7));
}
