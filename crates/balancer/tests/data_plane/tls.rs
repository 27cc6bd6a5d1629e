//! HTTPS listeners and targets.

use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use balancer::{
    Action, Certificate, CertificateFacts, Counter, HealthState, Listener, Protocol, Redirect, SUITES, Tls, TlsSettings,
};
use http::{Request, StatusCode, Version};
use hyper::client::conn::http2;
use hyper_util::rt::{TokioExecutor, TokioIo};
use rcgen::{CertificateParams, KeyPair};
use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, ServerConfig, SignatureScheme, SupportedProtocolVersion};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::client::TlsStream;
use tokio_rustls::{TlsAcceptor, TlsConnector};

use crate::support::{Backend, PATIENCE, Rig, config, eventually, field, get};

/// A self-signed certificate with its key, in DER.
pub struct Pair {
    pub certificate: Vec<u8>,
    key: Vec<u8>,
    names: Vec<String>,
}

pub fn pair(names: &[&str]) -> Pair {
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let key = KeyPair::generate().expect("a key");
    let params = CertificateParams::new(names.clone()).expect("names");
    let certificate = params.self_signed(&key).expect("a certificate").der().to_vec();
    Pair { certificate, key: key.serialize_der(), names }
}

impl Pair {
    fn certificate(&self) -> Arc<Certificate> {
        let facts = CertificateFacts { names: self.names.clone(), elliptic: true, ..CertificateFacts::default() };
        Arc::new(Certificate::new(facts, vec![self.certificate.clone()], &self.key).expect("a pair"))
    }
}

pub fn tls(pairs: &[&Pair], only_13: bool, alpn: &[&str]) -> Tls {
    let suites = SUITES.iter().filter(|(_, of_13)| *of_13 || !only_13).map(|(name, _)| (*name).to_owned()).collect();
    let certificates = pairs.iter().map(|pair| pair.certificate()).collect();
    let alpn = alpn.iter().map(|name| (*name).to_owned()).collect();
    Tls::new(TlsSettings { certificates, suites, alpn, asks_client: false }).expect("settings")
}

/// The same, asking clients for certificates.
fn asking(pair: &Pair, alpn: &[&str]) -> Tls {
    let suites = SUITES.iter().map(|(name, _)| (*name).to_owned()).collect();
    let alpn = alpn.iter().map(|name| (*name).to_owned()).collect();
    let settings = TlsSettings { certificates: vec![pair.certificate()], suites, alpn, asks_client: true };
    Tls::new(settings).expect("settings")
}

async fn rig(tls: Tls, targets: Vec<balancer::Target>) -> Rig {
    let mut config = config(targets);
    let port = config.listeners[0].port;
    config.listeners = vec![Listener::https(port, tls, Action::forward("g"))];
    Rig::start(config).await
}

/// Takes any certificate.
#[derive(Debug)]
struct Anyone;

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn verify_tls13_signature(
        &self,
        _: &[u8],
        _: &CertificateDer<'_>,
        _: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        Ok(HandshakeSignatureValid::assertion())
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        ring::default_provider().signature_verification_algorithms.supported_schemes()
    }
}

async fn handshake(
    port: u16,
    name: Option<&str>,
    alpn: &[&str],
    versions: &[&'static SupportedProtocolVersion],
) -> std::io::Result<TlsStream<TcpStream>> {
    handshake_as(None, port, name, alpn, versions).await
}

/// With a certificate to show.
async fn handshake_as(
    client: Option<&Pair>,
    port: u16,
    name: Option<&str>,
    alpn: &[&str],
    versions: &[&'static SupportedProtocolVersion],
) -> std::io::Result<TlsStream<TcpStream>> {
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_protocol_versions(versions).expect("versions");
    let builder = builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone));
    let mut config = match client {
        None => builder.with_no_client_auth(),
        Some(pair) => {
            let key = PrivateKeyDer::try_from(pair.key.clone()).expect("a key");
            let chain = vec![CertificateDer::from(pair.certificate.clone())];
            builder.with_client_auth_cert(chain, key).expect("a pair")
        }
    };
    config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
    let name = match name {
        Some(name) => ServerName::try_from(name.to_owned()).expect("a name"),
        None => ServerName::IpAddress(Ipv4Addr::LOCALHOST.into()),
    };
    let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).await.expect("it listens");
    TlsConnector::from(Arc::new(config)).connect(name, stream).await
}

pub fn presented(stream: &TlsStream<TcpStream>) -> Vec<u8> {
    stream.get_ref().1.peer_certificates().expect("a certificate")[0].to_vec()
}

pub async fn connect(port: u16, name: &str) -> TlsStream<TcpStream> {
    handshake(port, Some(name), &[], rustls::ALL_VERSIONS).await.expect("a handshake")
}

/// Sends a request and reads until the server ends the connection.
async fn ask(stream: &mut TlsStream<TcpStream>, request: &str) -> String {
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut answer = Vec::new();
    let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await;
    read.expect("in time").expect("an orderly end");
    String::from_utf8(answer).expect("text")
}

const LAST: &str = "GET /a?b HTTP/1.1\r\nHost: a.example\r\nConnection: close\r\n\r\n";

#[tokio::test]
async fn a_request_over_tls_reaches_its_target_as_https() {
    let backend = Backend::named("a").await;
    let rig = rig(tls(&[&pair(&["a.example"])], false, &[]), vec![backend.target("a")]).await;
    let answer = ask(&mut connect(rig.port, "a.example").await, LAST).await;
    assert!(answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("\r\n\r\na"), "{answer}");
    let seen = &backend.seen()[0];
    assert_eq!(seen.field("x-forwarded-proto").as_deref(), Some("https"));
    assert_eq!(seen.field("x-forwarded-port"), Some(rig.port.to_string()));
    assert_eq!(rig.balancer.take_metrics().total(Counter::ClientTlsNegotiationError), 0);
}

#[tokio::test]
async fn targets_are_told_the_clients_tls_and_certificate_and_believe_no_client() {
    const FORGED: &str = "GET / HTTP/1.1\r\nHost: a.example\r\nX-Amzn-Mtls-Clientcert: forged\r\n\
                          X-Amzn-Tls-Version: forged\r\nConnection: close\r\n\r\n";
    let (server, client) = (pair(&["a.example"]), pair(&["client"]));
    let backend = Backend::named("a").await;
    let mut rig = rig(asking(&server, &[]), vec![backend.target("a")]).await;
    for (shown, versions) in [
        (None, rustls::ALL_VERSIONS),
        (Some(&client), &[&rustls::version::TLS13][..]),
        (Some(&client), &[&rustls::version::TLS12]),
    ] {
        let mut stream = handshake_as(shown, rig.port, Some("a.example"), &[], versions).await.expect("a handshake");
        assert!(ask(&mut stream, FORGED).await.starts_with("HTTP/1.1 200"));
        let seen = backend.seen().pop().expect("a request");
        let told = seen.field("x-amzn-mtls-clientcert");
        assert_eq!(told.is_some(), shown.is_some(), "{told:?}");
        if let Some(told) = told {
            let body = told.strip_prefix("-----BEGIN%20CERTIFICATE-----%0A").expect("a start");
            let body = body.strip_suffix("%0A-----END%20CERTIFICATE-----%0A").expect("an end").replace("%0A", "");
            let der = base64::Engine::decode(&base64::engine::general_purpose::STANDARD, body).expect("base64");
            assert!(der == client.certificate);
        }
        // The attribute is off: the field is like any other.
        assert_eq!(seen.field("x-amzn-tls-version").as_deref(), Some("forged"));
    }
    rig.update(|config| config.attributes.tls_fields = true).await;
    ask(&mut connect(rig.port, "a.example").await, FORGED).await;
    let seen = backend.seen().pop().expect("a request");
    assert_eq!(seen.field("x-amzn-tls-version").as_deref(), Some("TLSv1.3"));
    assert!(seen.field("x-amzn-tls-cipher-suite").is_some_and(|suite| suite.starts_with("TLS_")), "{}", seen.head);
    assert!(!seen.head.contains("forged"), "{}", seen.head);
}

#[tokio::test]
async fn an_upgraded_connection_passes_through_tls() {
    let backend = Backend::with(|_, mut stream| async move {
        let head = "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n";
        stream.write_all(head.as_bytes()).await.ok()?;
        let (mut read, mut write) = stream.split();
        tokio::io::copy(&mut read, &mut write).await.ok()?;
        None
    })
    .await;
    let rig = rig(tls(&[&pair(&["a.example"])], false, &[]), vec![backend.target("a")]).await;
    let mut stream = connect(rig.port, "a.example").await;
    let request = "GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n";
    stream.write_all(request.as_bytes()).await.expect("sent");
    let mut got = Vec::new();
    let until = async |stream: &mut TlsStream<TcpStream>, got: &mut Vec<u8>, end: &str| {
        while !got.ends_with(end.as_bytes()) {
            let read = tokio::time::timeout(PATIENCE, stream.read_buf(got)).await.expect("in time");
            assert!(read.expect("bytes") > 0, "ended after {}", String::from_utf8_lossy(got));
        }
    };
    until(&mut stream, &mut got, "\r\n\r\n").await;
    assert!(got.starts_with(b"HTTP/1.1 101 "), "{}", String::from_utf8_lossy(&got));
    for round in 0..50 {
        let message = format!("message {round};");
        stream.write_all(message.as_bytes()).await.expect("sent");
        until(&mut stream, &mut got, &message).await;
    }
}

#[tokio::test]
async fn a_redirect_keeps_https_where_it_says_so() {
    let mut config = config(Vec::new());
    let port = config.listeners[0].port;
    let redirect = Action::Redirect(Redirect { path: "/new".into(), ..Redirect::default() });
    config.listeners = vec![Listener::https(port, tls(&[&pair(&["a.example"])], false, &[]), redirect)];
    let rig = Rig::start(config).await;
    let answer = ask(&mut connect(rig.port, "a.example").await, LAST).await;
    assert_eq!(field(&answer, "location"), Some(format!("https://a.example:{port}/new?b")));
}

#[tokio::test]
async fn the_certificate_follows_the_name_and_an_update() {
    let (first, second, third) = (pair(&["a.example"]), pair(&["*.b.example"]), pair(&["a.example"]));
    let mut rig = rig(tls(&[&first, &second], false, &[]), Vec::new()).await;
    assert_eq!(presented(&connect(rig.port, "a.example").await), first.certificate);
    assert_eq!(presented(&connect(rig.port, "www.b.example").await), second.certificate);
    assert_eq!(presented(&connect(rig.port, "c.example").await), first.certificate);
    let unnamed = handshake(rig.port, None, &[], rustls::ALL_VERSIONS).await.expect("a handshake");
    assert_eq!(presented(&unnamed), first.certificate);
    let swapped = tls(&[&third], false, &[]);
    rig.update(|config| config.listeners[0].tls = Some(swapped)).await;
    assert_eq!(presented(&connect(rig.port, "a.example").await), third.certificate);
}

#[tokio::test]
async fn suites_decide_the_versions() {
    let rig = rig(tls(&[&pair(&["a.example"])], true, &[]), Vec::new()).await;
    let old = handshake(rig.port, Some("a.example"), &[], &[&rustls::version::TLS12]).await;
    old.expect_err("TLS 1.2 is not spoken");
    handshake(rig.port, Some("a.example"), &[], &[&rustls::version::TLS13]).await.expect("TLS 1.3 is");
    eventually("the refusal is counted", || rig.balancer.take_metrics().total(Counter::ClientTlsNegotiationError) == 1)
        .await;
}

#[tokio::test]
async fn what_is_no_handshake_is_told_so_or_cut() {
    let rig = rig(tls(&[&pair(&["a.example"])], false, &[]), Vec::new()).await;
    let answer = rig.get("/").await;
    assert_eq!(answer.status, 400);
    assert!(answer.text().contains("The plain HTTP request was sent to HTTPS port"), "{}", answer.text());
    let mut client = rig.connect().await;
    client.send([0x16, 3, 1, 0xff, 0xff, 1, 2, 3, 4]).await;
    client.send([7; 300]).await;
    let _ = client.stream.shutdown().await;
    let mut rest = Vec::new();
    // An alert may come; the end does.
    let _ = tokio::time::timeout(PATIENCE, client.stream.read_to_end(&mut rest)).await.expect("an end in time");
    assert!(rest.is_empty() || rest[0] == 0x15, "{rest:?}");
}

#[tokio::test]
async fn a_listener_that_becomes_https_keeps_its_socket() {
    let backend = Backend::named("a").await;
    let mut rig = Rig::start(config(vec![backend.target("a")])).await;
    assert_eq!(rig.get("/").await.status, 200);
    let secure = tls(&[&pair(&["a.example"])], false, &[]);
    rig.update(|config| (config.listeners[0].protocol, config.listeners[0].tls) = (Protocol::Https, Some(secure)))
        .await;
    assert!(ask(&mut connect(rig.port, "a.example").await, LAST).await.starts_with("HTTP/1.1 200"));
    rig.update(|config| (config.listeners[0].protocol, config.listeners[0].tls) = (Protocol::Http, None)).await;
    assert_eq!(rig.get("/").await.status, 200);
}

/// A target that speaks TLS and answers each request with the length of its body; it keeps connections.
async fn secure_target() -> (std::net::SocketAddrV4, Arc<std::sync::atomic::AtomicUsize>) {
    let pair = pair(&["anything.example"]);
    let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()));
    let builder = builder.with_safe_default_protocol_versions().expect("versions").with_no_client_auth();
    let key = PrivateKeyDer::try_from(pair.key).expect("a key");
    let config = builder.with_single_cert(vec![CertificateDer::from(pair.certificate)], key).expect("a pair");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
    let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
    let handshakes = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = handshakes.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let (acceptor, counted) = (acceptor.clone(), counted.clone());
            tokio::spawn(async move {
                let Ok(mut stream) = acceptor.accept(stream).await else { return };
                let mut bytes = Vec::new();
                let mut first = true;
                loop {
                    let end = loop {
                        if let Some(end) = bytes.windows(4).position(|w| w == b"\r\n\r\n") {
                            break end + 4;
                        }
                        if !matches!(stream.read_buf(&mut bytes).await, Ok(1..)) {
                            return;
                        }
                    };
                    let head = String::from_utf8(bytes.drain(..end).collect()).expect("text");
                    if std::mem::take(&mut first) && !head.contains("/health") {
                        counted.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
                    }
                    let length: usize = field(&head, "content-length").map_or(0, |l| l.parse().expect("a length"));
                    while bytes.len() < length {
                        if !matches!(stream.read_buf(&mut bytes).await, Ok(1..)) {
                            return;
                        }
                    }
                    bytes.drain(..length);
                    let body = length.to_string();
                    let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n{body}", body.len());
                    if stream.write_all(answer.as_bytes()).await.is_err() || stream.flush().await.is_err() {
                        return;
                    }
                }
            });
        }
    });
    (address, handshakes)
}

#[tokio::test]
async fn targets_are_spoken_to_and_checked_over_tls() {
    let (address, handshakes) = secure_target().await;
    let mut config = config(vec![balancer::Target { id: "s".into(), address, zone: None }]);
    config.groups[0].protocol = Protocol::Https;
    config.groups[0].health_check.protocol = Protocol::Https;
    let rig = Rig::start(config).await;
    assert_eq!(rig.balancer.health()[0].state, HealthState::Healthy);
    let mut client = rig.connect().await;
    for length in [0, 5, 3_000_000] {
        let request = format!("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: {length}\r\n\r\n{}", "x".repeat(length));
        let answer = client.ask(&request).await;
        assert_eq!((answer.status, answer.text()), (200, length.to_string()));
    }
    assert_eq!(handshakes.load(std::sync::atomic::Ordering::SeqCst), 1, "the connection is kept");
}

/// A target that speaks HTTP/2 only, and answers with the version, authority, path and length of what it got.
async fn streams_target() -> balancer::Target {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
    let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            let service = hyper::service::service_fn(|request: Request<hyper::body::Incoming>| async move {
                let (head, body) = request.into_parts();
                let proto = head.headers.get("x-forwarded-proto").map(|value| value.as_bytes().to_vec());
                let length = collect(body).await.len();
                let text = format!("{:?} {} {length} {}", head.version, head.uri, proto.is_some());
                Ok::<_, std::convert::Infallible>(http::Response::new(text))
            });
            let builder = hyper::server::conn::http2::Builder::new(TokioExecutor::new());
            tokio::spawn(builder.serve_connection(TokioIo::new(stream), service));
        }
    });
    balancer::Target { id: "s".into(), address, zone: None }
}

#[tokio::test]
async fn targets_are_spoken_to_and_checked_in_http_2() {
    let mut config = config(vec![streams_target().await]);
    let port = config.listeners[0].port;
    let secure = tls(&[&pair(&["a.example"])], false, &["h2", "http/1.1"]);
    config.listeners = vec![Listener::https(port, secure, Action::forward("g"))];
    config.groups[0].version = balancer::Version::Http2;
    config.groups[0].health_check.version = balancer::Version::Http2;
    let rig = Rig::start(config).await;
    assert_eq!(rig.balancer.health()[0].state, HealthState::Healthy);
    let stream = handshake(rig.port, Some("a.example"), &["h2"], rustls::ALL_VERSIONS).await.expect("a handshake");
    let (mut sender, connection) =
        http2::handshake::<_, _, String>(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
    tokio::spawn(connection);
    for length in [0, 5, 300_000] {
        let request = Request::post("https://h/a?b").body("x".repeat(length)).expect("a request");
        let (head, body) = sender.send_request(request).await.expect("an answer").into_parts();
        let expected = format!("HTTP/2.0 http://h:{}/a?b {length} true", rig.port);
        assert_eq!((head.status, collect(body).await), (StatusCode::OK, expected));
    }
    let ask = |path: &str| Request::get(format!("https://h{path}")).body(String::new()).expect("a request");
    let (mut one, mut two) = (sender.clone(), sender.clone());
    let both = tokio::join!(one.send_request(ask("/1")), two.send_request(ask("/2")));
    assert!(both.0.is_ok() && both.1.is_ok());
    // The service has no way from the older version to the newer one.
    let mut old = connect(rig.port, "a.example").await;
    assert!(self::ask(&mut old, LAST).await.starts_with("HTTP/1.1 464 "));
}

#[tokio::test]
async fn a_target_that_speaks_no_http_2_is_502() {
    let backend = Backend::raw("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
    let mut config = config(vec![backend.target("a")]);
    config.groups[0].version = balancer::Version::Http2;
    let port = config.listeners[0].port;
    let secure = tls(&[&pair(&["a.example"])], false, &["h2"]);
    config.listeners = vec![Listener::https(port, secure, Action::forward("g"))];
    let rig = Rig::start(config).await;
    let stream = handshake(rig.port, Some("a.example"), &["h2"], rustls::ALL_VERSIONS).await.expect("a handshake");
    let (mut sender, connection) =
        http2::handshake::<_, _, String>(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
    tokio::spawn(connection);
    let request = Request::get("https://a.example/").body(String::new()).expect("a request");
    assert_eq!(sender.send_request(request).await.expect("an answer").status(), StatusCode::BAD_GATEWAY);
}

#[tokio::test]
async fn a_target_that_speaks_no_tls_is_502_and_counted() {
    // It answers before it has read anything, so that a client's handshake fails at once.
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.expect("a port");
    let std::net::SocketAddr::V4(address) = listener.local_addr().expect("bound") else { panic!("IPv4") };
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n").await;
            let _ = stream.read(&mut [0; 1024]).await;
        }
    });
    let mut config = config(vec![balancer::Target { id: "a".into(), address, zone: None }]);
    config.groups[0].protocol = Protocol::Https;
    let rig = Rig::start(config).await;
    assert_eq!(rig.get("/").await.status, 502);
    assert_eq!(rig.balancer.take_metrics().total(Counter::TargetTlsNegotiationError), 1);
}

#[tokio::test]
async fn streams_of_http_2_are_requests_like_any_other() {
    let backend = Backend::with(|seen, mut stream| async move {
        let body = format!("{} {}", seen.path(), seen.body.len());
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\nX-Target: a\r\n\r\n{body}", body.len());
        stream.write_all(answer.as_bytes()).await.ok().map(|()| stream)
    })
    .await;
    let rig = rig(tls(&[&pair(&["a.example"])], false, &["h2", "http/1.1"]), vec![backend.target("a")]).await;
    let stream = handshake(rig.port, Some("a.example"), &["h2"], rustls::ALL_VERSIONS).await.expect("a handshake");
    assert_eq!(stream.get_ref().1.alpn_protocol(), Some(&b"h2"[..]));
    let (sender, connection) =
        http2::handshake::<_, _, String>(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
    tokio::spawn(connection);
    let mut asked = tokio::task::JoinSet::new();
    for index in 0..50_usize {
        let mut sender = sender.clone();
        asked.spawn(async move {
            let request = Request::post(format!("https://a.example/{index}?q"))
                .header("cookie", "a=1")
                .header("cookie", "b=2")
                .body("x".repeat(index * 1000))
                .expect("a request");
            let answer = tokio::time::timeout(PATIENCE, sender.send_request(request)).await.expect("in time");
            let (head, body) = answer.expect("an answer").into_parts();
            assert_eq!((head.status, head.version), (StatusCode::OK, Version::HTTP_2));
            let body = collect(body).await;
            assert_eq!(body, format!("/{index}?q {}", index * 1000));
        });
    }
    while let Some(done) = asked.join_next().await {
        done.expect("a stream");
    }
    let seen = &backend.seen()[0];
    assert_eq!(seen.field("host"), Some(format!("a.example:{}", rig.port)));
    assert_eq!(seen.field("x-forwarded-proto").as_deref(), Some("https"));
    assert_eq!(seen.field("cookie").as_deref(), Some("a=1; b=2"));
    let metrics = rig.balancer.take_metrics();
    assert_eq!(metrics.total(Counter::RequestCount), 50);
    let idle = handshake(rig.port, Some("a.example"), &["h2"], rustls::ALL_VERSIONS).await.expect("a handshake");
    drop(idle);
}

#[tokio::test]
async fn an_idle_connection_of_http_2_is_closed() {
    let mut config = config(Vec::new());
    config.attributes.idle_timeout = Duration::from_millis(200);
    let port = config.listeners[0].port;
    let secure = tls(&[&pair(&["a.example"])], false, &["h2"]);
    config.listeners = vec![Listener::https(port, secure, Action::forward("g"))];
    let rig = Rig::start(config).await;
    let stream = handshake(rig.port, Some("a.example"), &["h2"], rustls::ALL_VERSIONS).await.expect("a handshake");
    let (mut sender, connection) =
        http2::handshake::<_, _, String>(TokioExecutor::new(), TokioIo::new(stream)).await.expect("HTTP/2");
    let connection = tokio::spawn(connection);
    let request = Request::get("https://a.example/").body(String::new()).expect("a request");
    assert_eq!(sender.send_request(request).await.expect("an answer").status(), StatusCode::SERVICE_UNAVAILABLE);
    let ended = tokio::time::timeout(PATIENCE, connection).await.expect("an end in time");
    ended.expect("no panic").expect("an orderly end");
}

async fn collect(mut body: hyper::body::Incoming) -> String {
    use hyper::body::Body as _;
    let mut all = Vec::new();
    while let Some(frame) = std::future::poll_fn(|cx| std::pin::Pin::new(&mut body).poll_frame(cx)).await {
        if let Ok(data) = frame.expect("a frame").into_data() {
            all.extend_from_slice(&data);
        }
    }
    String::from_utf8(all).expect("text")
}

#[tokio::test]
async fn a_get_after_a_get_uses_the_same_connection() {
    let backend = Backend::named("a").await;
    let rig = rig(tls(&[&pair(&["a.example"])], false, &["h2", "http/1.1"]), vec![backend.target("a")]).await;
    let mut stream = connect(rig.port, "a.example").await;
    for _ in 0..2 {
        stream.write_all(get("/").as_bytes()).await.expect("sent");
        let mut answer = Vec::new();
        while !answer.ends_with(b"\r\n\r\na") {
            assert_ne!(stream.read_buf(&mut answer).await.expect("read"), 0);
        }
    }
    assert_eq!(backend.seen().len(), 2);
}
