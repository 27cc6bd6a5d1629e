use std::net::{Ipv4Addr, SocketAddrV4};
use std::sync::Arc;

use api_route53::types::{
    Change, ChangeBatch, ChangeResourceRecordSetsRequest, CreateHostedZoneRequest, DeleteHostedZoneRequest,
    ListResourceRecordSetsRequest, ResourceRecord, ResourceRecordSet,
};
use api_route53::{ChangeResourceRecordSets, CreateHostedZone, DeleteHostedZone, ListResourceRecordSets};
use dns::{Directory, NoLiveNames};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region};
use store::{Options, Store};

use crate::Route53;

/// A cloud without public addresses.
struct Nowhere;

impl crate::Outside for Nowhere {
    fn endpoint(&self, address: Ipv4Addr, _port: u16) -> Result<SocketAddrV4, String> {
        Err(format!("{address} is not here"))
    }
}

fn context() -> Ctx {
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a new store takes its secrets");
    let directory = Arc::new(Directory::new(Arc::new(NoLiveNames)));
    cloud.install(vec![crate::service(Route53::new(directory, Arc::new(Nowhere)).expect("a TLS client"))]);
    let account = Account::default_account();
    Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account })
}

async fn zone(cx: &Ctx, name: &str) -> String {
    let input = CreateHostedZoneRequest {
        name: Some(name.to_owned()),
        caller_reference: Some(kernel::id::uuid()),
        ..Default::default()
    };
    let made = cx.call::<CreateHostedZone>(input).await.expect("made").hosted_zone.expect("described");
    made.id.expect("an id").trim_start_matches("/hostedzone/").to_owned()
}

fn record(action: &str, name: &str, kind: &str, values: &[&str]) -> Change {
    let records = values.iter().map(|value| ResourceRecord { value: Some((*value).to_owned()) }).collect();
    Change {
        action: Some(action.to_owned()),
        resource_record_set: Some(ResourceRecordSet {
            name: Some(name.to_owned()),
            r#type: Some(kind.to_owned()),
            ttl: Some(300),
            resource_records: Some(records),
            ..Default::default()
        }),
    }
}

async fn apply(cx: &Ctx, zone: &str, changes: Vec<Change>) -> kernel::Result<()> {
    let input = ChangeResourceRecordSetsRequest {
        hosted_zone_id: Some(zone.to_owned()),
        change_batch: Some(ChangeBatch { comment: None, changes: Some(changes) }),
    };
    cx.call::<ChangeResourceRecordSets>(input).await.map(|_| ())
}

async fn names(cx: &Ctx, zone: &str) -> Vec<String> {
    let input = ListResourceRecordSetsRequest { hosted_zone_id: Some(zone.to_owned()), ..Default::default() };
    let listed =
        cx.call::<ListResourceRecordSets>(input).await.expect("listed").resource_record_sets.unwrap_or_default();
    listed
        .into_iter()
        .map(|set| format!("{} {}", set.name.unwrap_or_default(), set.r#type.unwrap_or_default()))
        .collect()
}

#[tokio::test]
async fn record_sets_are_listed_by_reversed_labels() {
    let cx = context();
    let id = zone(&cx, "Example.com").await;
    let changes = vec![
        record("CREATE", "b.example.com", "A", &["10.0.0.1"]),
        record("CREATE", "a.b.example.com", "A", &["10.0.0.1"]),
        record("CREATE", "*.example.com", "TXT", &["\"hello\""]),
        record("CREATE", "a.example.com", "A", &["10.0.0.1"]),
    ];
    apply(&cx, &id, changes).await.expect("applied");
    let expected = [
        "example.com. NS",
        "example.com. SOA",
        "\\052.example.com. TXT",
        "a.example.com. A",
        "b.example.com. A",
        "a.b.example.com. A",
    ];
    assert_eq!(names(&cx, &id).await, expected);
}

#[tokio::test]
async fn a_batch_with_one_bad_change_changes_nothing() {
    let cx = context();
    let id = zone(&cx, "example.com").await;
    let bad = [
        (record("CREATE", "x.example.com", "A", &["1.2.3"]), "ARRDATAIllegalIPv4Address"),
        (record("DELETE", "x.example.com", "A", &["1.2.3.4"]), "but it was not found"),
        (record("CREATE", "x.example.org", "A", &["1.2.3.4"]), "is not permitted in zone example.com."),
        (record("CREATE", "example.com", "CNAME", &["a.example.org"]), "is not permitted at apex"),
        (record("DELETE", "example.com", "SOA", &["x"]), "Invalid Resource Record"),
    ];
    for (change, words) in bad {
        let good = record("CREATE", "good.example.com", "A", &["10.0.0.1"]);
        let error = apply(&cx, &id, vec![good, change]).await.expect_err(words);
        assert!(error.is("InvalidChangeBatch") && error.message.contains(words), "{error}");
    }
    assert_eq!(names(&cx, &id).await.len(), 2);
}

#[tokio::test]
async fn a_zone_with_records_is_not_deleted() {
    let cx = context();
    let id = zone(&cx, "example.com").await;
    apply(&cx, &id, vec![record("CREATE", "a.example.com", "A", &["10.0.0.1"])]).await.expect("applied");
    let delete = || cx.call::<DeleteHostedZone>(DeleteHostedZoneRequest { id: Some(id.clone()) });
    assert!(delete().await.expect_err("not empty").is("HostedZoneNotEmpty"));
    apply(&cx, &id, vec![record("DELETE", "a.example.com", "A", &["10.0.0.1"])]).await.expect("applied");
    delete().await.expect("deleted");
    assert!(delete().await.expect_err("gone").is("NoSuchHostedZone"));
}

async fn page(cx: &Ctx, zone: &str, start: Option<(&str, &str)>, limit: usize) -> Vec<String> {
    let (name, kind) = start.map(|(name, kind)| (name.to_owned(), kind.to_owned())).unzip();
    let input = ListResourceRecordSetsRequest {
        hosted_zone_id: Some(zone.to_owned()),
        start_record_name: name,
        start_record_type: kind,
        max_items: Some(limit.to_string()),
        ..Default::default()
    };
    let answer = cx.call::<ListResourceRecordSets>(input).await.expect("listed");
    let sets = answer.resource_record_sets.unwrap_or_default();
    let mut shown: Vec<String> = sets.into_iter().map(|set| set.name.unwrap_or_default()).collect();
    shown.extend(answer.next_record_name.map(|next| format!("next {next}")));
    shown
}

#[tokio::test]
async fn a_page_begins_where_it_is_asked_to() {
    let cx = context();
    let id = zone(&cx, "example.com").await;
    let names = ["a", "b", "d", "e"].map(|label| format!("{label}.example.com"));
    let changes = names.iter().map(|name| record("CREATE", name, "A", &["10.0.0.1"])).collect();
    apply(&cx, &id, changes).await.expect("applied");
    let at = |name| Some((name, "A"));
    assert_eq!(
        page(&cx, &id, at("b.example.com"), 2).await,
        ["b.example.com.", "d.example.com.", "next e.example.com."]
    );
    // What is not there begins at what follows it.
    assert_eq!(page(&cx, &id, at("c.example.com"), 1).await, ["d.example.com.", "next e.example.com."]);
    assert_eq!(page(&cx, &id, at("e.example.com"), 1).await, ["e.example.com."]);
    assert_eq!(page(&cx, &id, at("f.example.com"), 1).await, Vec::<String>::new());
}

#[tokio::test]
async fn a_zone_counts_its_records_through_changes() {
    let cx = context();
    let id = zone(&cx, "example.com").await;
    let count = async || {
        let input = api_route53::types::GetHostedZoneRequest { id: Some(id.clone()) };
        let found = cx.call::<api_route53::GetHostedZone>(input).await.expect("found").hosted_zone;
        found.and_then(|zone| zone.resource_record_set_count)
    };
    let both = vec![
        record("CREATE", "a.example.com", "A", &["10.0.0.1"]),
        record("UPSERT", "b.example.com", "A", &["10.0.0.1"]),
    ];
    apply(&cx, &id, both).await.expect("applied");
    assert_eq!(count().await, Some(4));
    let swap = vec![
        record("DELETE", "a.example.com", "A", &["10.0.0.1"]),
        record("UPSERT", "a.example.com", "CNAME", &["b.example.com"]),
    ];
    apply(&cx, &id, swap).await.expect("applied");
    assert_eq!(count().await, Some(4));
    apply(&cx, &id, vec![record("DELETE", "b.example.com", "A", &["10.0.0.1"])]).await.expect("applied");
    assert_eq!(count().await, Some(3));
}
