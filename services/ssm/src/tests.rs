use std::sync::Arc;

use api_ssm::types::{GetParameterRequest, GetParametersByPathRequest, PutParameterRequest};
use api_ssm::{GetParameter, GetParametersByPath, PutParameter};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region};
use store::{Options, Store};

fn context() -> Ctx {
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a new store takes its secrets");
    cloud.install(vec![crate::service(Arc::default())]);
    let account = Account::default_account();
    Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account })
}

async fn put(cx: &Ctx, name: &str, value: &str, overwrite: bool) -> kernel::Result<Option<i64>> {
    let input = PutParameterRequest {
        name: Some(name.to_owned()),
        value: Some(value.to_owned()),
        r#type: Some("String".to_owned()),
        overwrite: Some(overwrite),
        ..Default::default()
    };
    Ok(cx.call::<PutParameter>(input).await?.version)
}

async fn get(cx: &Ctx, name: &str) -> kernel::Result<Option<String>> {
    let answer =
        cx.call::<GetParameter>(GetParameterRequest { name: Some(name.to_owned()), ..Default::default() }).await?;
    Ok(answer.parameter.and_then(|parameter| parameter.value))
}

#[tokio::test]
async fn each_version_stays_readable() {
    let cx = context();
    assert_eq!(put(&cx, "/app/colour", "red", false).await.expect("put"), Some(1));
    let again = put(&cx, "/app/colour", "blue", false).await.expect_err("exists");
    assert!(again.is("ParameterAlreadyExists"));
    assert_eq!(put(&cx, "/app/colour", "blue", true).await.expect("overwritten"), Some(2));
    for (name, value) in [("/app/colour", "blue"), ("/app/colour:1", "red"), ("/app/colour:2", "blue")] {
        assert_eq!(get(&cx, name).await.expect("read").as_deref(), Some(value), "{name}");
    }
    assert!(get(&cx, "/app/colour:3").await.expect_err("no version").is("ParameterVersionNotFound"));
    assert!(get(&cx, "/app/none").await.expect_err("no parameter").is("ParameterNotFound"));
}

#[tokio::test]
async fn reserved_and_malformed_names_are_refused() {
    let cx = context();
    for (name, code) in [
        ("/aws/service/mine", "AccessDeniedException"),
        ("aws-thing", "ValidationException"),
        ("/ssm/x", "ValidationException"),
        ("a b", "ValidationException"),
        ("a/b", "ValidationException"),
    ] {
        let error = put(&cx, name, "x", false).await.expect_err(name);
        assert!(error.is(code), "{name}: {error}");
    }
}

#[tokio::test]
async fn a_path_lists_its_level_or_everything_below() {
    let cx = context();
    for name in ["/app/a", "/app/b", "/app/deep/c", "/apple"] {
        put(&cx, name, "x", false).await.expect("put");
    }
    let list = async |recursive: bool| {
        let input = GetParametersByPathRequest {
            path: Some("/app".to_owned()),
            recursive: Some(recursive),
            ..Default::default()
        };
        let found = cx.call::<GetParametersByPath>(input).await.expect("listed").parameters.unwrap_or_default();
        found.into_iter().filter_map(|parameter| parameter.name).collect::<Vec<_>>()
    };
    assert_eq!(list(false).await, ["/app/a", "/app/b"]);
    assert_eq!(list(true).await, ["/app/a", "/app/b", "/app/deep/c"]);
}
