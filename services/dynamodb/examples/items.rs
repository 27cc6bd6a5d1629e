//! How fast the service is without a network: PutItem and GetItem of 1 KB and Query of 20 items, 32 at a time, from the
//! request's bytes to the answer's, on a durable store. `cargo run --release -p dynamodb --example items [SECONDS]`

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region, Store};
use schema::{Op, Protocol};
use store::Options;
use wire::{HeaderMap, Request};

const CONCURRENCY: u64 = 32;
const ITEMS: u64 = 20_000;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let seconds: u64 = std::env::args().nth(1).and_then(|text| text.parse().ok()).unwrap_or(3);
    let directory = std::env::temp_dir().join(format!("dynamodb-speed-{}", std::process::id()));
    let store = Store::open(Options { directory: Some(directory.clone()) })?;
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() })?;
    cloud.install(vec![dynamodb::service(Arc::default())]);
    let account = Account::default_account();
    let cx = Ctx::new(cloud.clone(), account.clone(), Region::default_region(), Principal::Root { account });
    let table = r#"{"TableName":"speed","KeySchema":[{"AttributeName":"p","KeyType":"HASH"},{"AttributeName":"s","KeyType":
        "RANGE"}],"AttributeDefinitions":[{"AttributeName":"p","AttributeType":"S"},{"AttributeName":"s","AttributeType":"N"}],
        "BillingMode":"PAY_PER_REQUEST"}"#;
    run::<api_dynamodb::CreateTable>(&cx, table.to_owned()).await?;
    cloud.clock.sleep(Duration::from_secs(1)).await;
    let value = "x".repeat(900);
    let put = move |n: u64| {
        let (p, s) = (n / 20 % (ITEMS / 20), n % 20);
        format!(
            r#"{{"TableName":"speed","Item":{{"p":{{"S":"p{p}"}},"s":{{"N":"{s}"}},"v":{{"S":"{value}"}},"n":{{"N":"{n}"}}}}}}"#
        )
    };
    for n in (0..ITEMS).step_by(CONCURRENCY as usize) {
        let puts = (n..ITEMS.min(n + CONCURRENCY)).map(|n| run::<api_dynamodb::PutItem>(&cx, put(n)));
        for done in futures(puts.collect()).await {
            done?;
        }
    }
    let get = |n: u64| {
        let (p, s) = (n * 7919 % (ITEMS / 20), n % 20);
        format!(r#"{{"TableName":"speed","Key":{{"p":{{"S":"p{p}"}},"s":{{"N":"{s}"}}}}}}"#)
    };
    let query = |n: u64| {
        let p = n * 7919 % (ITEMS / 20);
        format!(
            r#"{{"TableName":"speed","KeyConditionExpression":"p = :p","ExpressionAttributeValues":{{":p":{{"S":"p{p}"}}}}}}"#
        )
    };
    measure::<api_dynamodb::PutItem>("PutItem", &cx, seconds, put).await?;
    measure::<api_dynamodb::GetItem>("GetItem", &cx, seconds, get).await?;
    measure::<api_dynamodb::Query>("Query of 20", &cx, seconds, query).await?;
    cloud.store.shutdown().await;
    std::fs::remove_dir_all(directory)?;
    Ok(())
}

async fn futures<T: Send + 'static>(all: Vec<impl Future<Output = T> + Send + 'static>) -> Vec<T> {
    let tasks: Vec<_> = all.into_iter().map(tokio::spawn).collect();
    let mut done = Vec::new();
    for task in tasks {
        done.extend(task.await);
    }
    done
}

async fn measure<O: Op>(
    name: &str,
    cx: &Ctx,
    seconds: u64,
    body: impl Fn(u64) -> String + Clone + Send + 'static,
) -> Result<(), Box<dyn std::error::Error>> {
    let next = Arc::new(AtomicU64::new(0));
    let started = clock::wall::now();
    let workers = (0..CONCURRENCY).map(|_| {
        let (cx, next, body) = (cx.clone(), next.clone(), body.clone());
        async move {
            while started.elapsed() < Duration::from_secs(seconds) {
                let n = next.fetch_add(1, Ordering::Relaxed);
                run::<O>(&cx, body(n)).await.map_err(|error| error.to_string())?;
            }
            Ok::<_, String>(())
        }
    });
    for done in futures(workers.collect()).await {
        done?;
    }
    let rate = next.load(Ordering::Relaxed) as f64 / started.elapsed().as_secs_f64();
    println!("{name}: {rate:.0} a second");
    Ok(())
}

/// From bytes to bytes; how many the answer has.
fn run<O: Op>(cx: &Ctx, body: String) -> impl Future<Output = Result<usize, schema::Error>> + Send + 'static {
    let cx = cx.clone();
    async move {
        let mut input = Box::new(O::Input::default());
        let headers = HeaderMap::new();
        let request = Request { method: "POST", path: "/", query: "", headers: &headers, body: body.as_bytes() };
        wire::decode(Protocol::Json10, O::INFO, &request, input.as_mut())?;
        let output = cx.dispatch(O::INFO, input).await?;
        let answer = wire::encode(Protocol::Json10, &api_dynamodb::SERVICE, O::INFO, output.as_ref(), "request");
        Ok(answer.body.len())
    }
}
