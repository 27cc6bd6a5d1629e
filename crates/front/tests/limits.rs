//! The bounds of the front door, over real connections, with limits small enough to be reached at once.

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use api_sts::types::{
    GetAccessKeyInfoRequest, GetAccessKeyInfoResponse, GetCallerIdentityRequest, GetCallerIdentityResponse,
    GetSessionTokenRequest, GetSessionTokenResponse,
};
use front::{Front, Limits, Listening};
use kernel::{Clock, Cloud, CloudOptions, Ctx, Error, Result, Service};
use store::{Options, Store};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Notify;

const SOON: Duration = Duration::from_millis(150);
/// A hang is a failure.
const PATIENCE: Duration = Duration::from_secs(10);

/// What the handlers below wait for and tell.
#[derive(Default)]
struct Gate {
    entered: Notify,
    open: Notify,
    finished: Notify,
}

async fn who(gate: Arc<Gate>, cx: Ctx, _: GetCallerIdentityRequest) -> Result<GetCallerIdentityResponse> {
    gate.finished.notify_one();
    Ok(GetCallerIdentityResponse { account: Some(cx.account.as_str().to_owned()), ..Default::default() })
}

/// Waits until the test lets it go on.
async fn slow(gate: Arc<Gate>, _: Ctx, _: GetSessionTokenRequest) -> Result<GetSessionTokenResponse> {
    gate.entered.notify_one();
    gate.open.notified().await;
    gate.finished.notify_one();
    Ok(GetSessionTokenResponse::default())
}

async fn panics(_: Arc<Gate>, _: Ctx, _: GetAccessKeyInfoRequest) -> Result<GetAccessKeyInfoResponse> {
    panic!("a handler's mistake")
}

async fn refuses<Input, Output>(_: Arc<Gate>, _: Ctx, _: Input) -> Result<Output> {
    Err(Error::client("AccessDenied", "no"))
}

struct Running {
    front: Arc<Front>,
    address: SocketAddr,
    gate: Arc<Gate>,
}

async fn start(limits: Limits) -> Running {
    let store = Store::open(Options { directory: None }).expect("a store");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a cloud");
    let gate = Arc::new(Gate::default());
    let service = Service::builder(&api_sts::SERVICE, gate.clone())
        .op::<api_sts::AssumeRole, _, _>(refuses)
        .op::<api_sts::DecodeAuthorizationMessage, _, _>(refuses)
        .op::<api_sts::GetFederationToken, _, _>(refuses)
        .op::<api_sts::GetAccessKeyInfo, _, _>(panics)
        .op::<api_sts::GetCallerIdentity, _, _>(who)
        .op::<api_sts::GetSessionToken, _, _>(slow)
        .build();
    cloud.install(vec![service]);
    let front = Front::new(cloud, None, Vec::new(), limits);
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(front.clone().serve(listener, Listening::Plain, true));
    Running { front, address, gate }
}

fn small() -> Limits {
    Limits { header_timeout: SOON, body_timeout: SOON, shutdown_grace: PATIENCE, ..Limits::default() }
}

fn request(action: &str, extra: &str) -> String {
    let body = format!("Action={action}&Version=2011-06-15{extra}");
    let authorization =
        "AWS4-HMAC-SHA256 Credential=test/20260101/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=00";
    format!(
        "POST / HTTP/1.1\r\nHost: a\r\nX-Amz-Date: 20260101T000000Z\r\nAuthorization: {authorization}\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n\r\n{body}",
        body.len()
    )
}

async fn send(address: SocketAddr, data: &str) -> TcpStream {
    let mut stream = TcpStream::connect(address).await.expect("connected");
    stream.write_all(data.as_bytes()).await.expect("sent");
    stream
}

/// Everything until the front door ends the connection.
async fn rest(mut stream: TcpStream) -> String {
    let mut all = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut all)).await;
    // A reset is an end too.
    let _ = read.expect("the connection ends in time");
    String::from_utf8_lossy(&all).into_owned()
}

async fn within<T>(future: impl Future<Output = T>) -> T {
    tokio::time::timeout(PATIENCE, future).await.expect("in time")
}

async fn is_well(running: &Running) {
    let answer = rest(send(running.address, &request("GetCallerIdentity", "")).await).await;
    assert!(answer.starts_with("HTTP/1.1 200") && answer.contains("000000000000"), "{answer}");
}

#[tokio::test]
async fn a_connection_on_which_nothing_comes_ends() {
    let running = start(small()).await;
    for silent in ["", "P", "POST / HTTP/1.1\r\nHost: a\r\n", "PRI * HTTP/2.0\r\n"] {
        let told = rest(send(running.address, silent).await).await;
        assert!(told.is_empty() || told.starts_with("HTTP/1.1 408"), "{silent:?}: {told}");
    }
    is_well(&running).await;
}

#[tokio::test]
async fn a_connection_is_kept_between_requests_but_not_for_ever() {
    let running = start(small()).await;
    let twice = request("GetCallerIdentity", "").repeat(2);
    let told = rest(send(running.address, &twice).await).await;
    assert_eq!(told.matches("HTTP/1.1 200").count(), 2, "{told}");
}

#[tokio::test]
async fn a_body_that_comes_too_slowly_is_refused() {
    let running = start(small()).await;
    let whole = request("GetCallerIdentity", "");
    let told = rest(send(running.address, &whole[..whole.len() - 5]).await).await;
    assert!(told.starts_with("HTTP/1.1 408"), "{told}");
    is_well(&running).await;
}

#[tokio::test]
async fn idle_connections_make_room_for_others() {
    let running = start(Limits { max_connections: 4, ..small() }).await;
    let mut idle = Vec::new();
    for _ in 0..12 {
        idle.push(TcpStream::connect(running.address).await.expect("connected"));
    }
    is_well(&running).await;
}

#[tokio::test]
async fn bodies_together_are_bounded() {
    let limits = Limits { max_body_bytes: 64 * 1024, max_bodies_bytes: 128 * 1024, ..Limits::default() };
    let running = start(limits).await;
    let large = request("GetSessionToken", &format!("&x={}", "a".repeat(50 * 1024)));
    let held = [send(running.address, &large).await, send(running.address, &large).await];
    within(running.gate.entered.notified()).await;
    within(running.gate.entered.notified()).await;
    let told = rest(send(running.address, &large.replace("Host: a", "Host: a\r\nConnection: close")).await).await;
    assert!(told.starts_with("HTTP/1.1 503"), "{told}");
    is_well_at_once(&running).await;
    for stream in held {
        running.gate.open.notify_one();
        within(running.gate.finished.notified()).await;
        drop(stream);
    }
    // What they took is given back, as soon as their tasks have ended.
    within(async {
        loop {
            let stream = send(running.address, &large.replace("Host: a", "Host: a\r\nConnection: close")).await;
            running.gate.open.notify_one();
            if rest(stream).await.starts_with("HTTP/1.1 200") {
                return;
            }
        }
    })
    .await;
}

async fn is_well_at_once(running: &Running) {
    let closing = request("GetCallerIdentity", "").replace("Host: a", "Host: a\r\nConnection: close");
    let answer = rest(send(running.address, &closing).await).await;
    assert!(answer.starts_with("HTTP/1.1 200"), "{answer}");
    within(running.gate.finished.notified()).await;
}

#[tokio::test]
async fn an_operation_whose_client_goes_away_is_finished() {
    let running = start(Limits::default()).await;
    let stream = send(running.address, &request("GetSessionToken", "")).await;
    within(running.gate.entered.notified()).await;
    stream.set_zero_linger().expect("a reset at the close");
    drop(stream);
    // The reset has been seen once the next one has been answered on the same machine.
    is_well_at_once(&running).await;
    running.gate.open.notify_one();
    within(running.gate.finished.notified()).await;
}

#[tokio::test]
async fn the_end_waits_for_operations_under_way() {
    let running = start(Limits { shutdown_grace: PATIENCE, ..Limits::default() }).await;
    let stream = send(running.address, &request("GetSessionToken", "")).await;
    within(running.gate.entered.notified()).await;
    let front = running.front.clone();
    let stopping = tokio::spawn(async move { front.stop().await });
    tokio::task::yield_now().await;
    assert!(!stopping.is_finished());
    running.gate.open.notify_one();
    let told = rest(stream).await;
    assert!(told.starts_with("HTTP/1.1 200"), "{told}");
    within(stopping).await.expect("stopped");
    assert!(TcpStream::connect(running.address).await.is_err(), "nobody listens any more");
}

#[tokio::test]
async fn a_handler_that_panics_is_an_internal_failure_and_no_more() {
    let running = start(small()).await;
    let two = request("GetAccessKeyInfo", "&AccessKeyId=AKIA0000000000000000") + &request("GetCallerIdentity", "");
    let told = rest(send(running.address, &two).await).await;
    assert!(told.starts_with("HTTP/1.1 500") && told.contains("<Code>InternalFailure</Code>"), "{told}");
    assert!(told.contains("HTTP/1.1 200"), "the connection goes on: {told}");
}
