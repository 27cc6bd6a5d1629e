//! One check of an endpoint, dialled from outside all networks as any client on the internet would, and never beyond
//! this cloud. "How Amazon Route 53 determines whether a health check is healthy" gives the time limits.

use std::net::{IpAddr, Ipv4Addr, SocketAddrV4};
use std::sync::Arc;
use std::time::{Duration, Instant};

use dns::{Directory, Name};
use http::StatusCode;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;

use crate::health_config::Config;

const HTTP_CONNECT_LIMIT: Duration = Duration::from_secs(4);
const TCP_CONNECT_LIMIT: Duration = Duration::from_secs(10);
const RESPONSE_LIMIT: Duration = Duration::from_secs(2);
const BODY_LIMIT: Duration = Duration::from_secs(2);
const MAX_HEAD_BYTES: usize = 64 * 1024;
/// The search string is looked for in so much of the body.
const SEARCHED_BYTES: usize = 5120;
const TIMED_OUT: &str = "The health checker could not establish a connection within the timeout limit.";

/// What of the internet there is here.
pub trait Outside: Send + Sync {
    /// Where the host reaches this port of a public address of the cloud. Err says why it does not; it is not dialled.
    fn endpoint(&self, address: Ipv4Addr, port: u16) -> Result<SocketAddrV4, String>;
}

/// What checkers need.
pub struct Dialler {
    pub directory: Arc<Directory>,
    pub outside: Arc<dyn Outside>,
    pub tls: Arc<ClientConfig>,
}

/// Measured on the wall.
#[derive(Clone, Copy, Debug, Default)]
pub struct Timings {
    pub connect: Duration,
    pub handshake: Option<Duration>,
    pub first_byte: Option<Duration>,
}

pub struct Outcome {
    /// The words of the status report.
    pub text: String,
    pub healthy: bool,
    pub timings: Option<Timings>,
}

impl Dialler {
    pub async fn check(&self, config: &Config, id: &str) -> Outcome {
        let mut timings = None;
        match self.attempt(config, id, &mut timings).await {
            Ok(text) => Outcome { text: format!("Success: {text}"), healthy: true, timings },
            Err(text) => Outcome { text: format!("Failure: {text}"), healthy: false, timings },
        }
    }

    async fn attempt(&self, config: &Config, id: &str, timings: &mut Option<Timings>) -> Result<String, String> {
        let address = self.address(config)?;
        let port = u16::try_from(config.port.unwrap_or(80)).map_err(|_| "The port is not valid.".to_owned())?;
        let endpoint = self.outside.endpoint(address, port)?;
        let limit = if config.kind == "TCP" { TCP_CONNECT_LIMIT } else { HTTP_CONNECT_LIMIT };
        let started = clock::wall::now();
        let mut stream = match timeout(limit, TcpStream::connect(endpoint)).await {
            Err(_) => return Err(TIMED_OUT.to_owned()),
            Ok(Err(error)) => return Err(format!("{address}:{port}: {error}.")),
            Ok(Ok(stream)) => stream,
        };
        let mut times = Timings { connect: started.elapsed(), ..Timings::default() };
        if config.kind == "TCP" {
            // The host accepts before the instance does: a connection that is closed at once was none.
            stays_open(&mut stream).await?;
            *timings = Some(times);
            return Ok(format!("TCP connection established. Resolved IP: {address}"));
        }
        let request = request(config, id, address, port);
        let answered = if config.is_tls() {
            let name = self.server_name(config, address)?;
            let handshake = clock::wall::now();
            let connected = timeout(HTTP_CONNECT_LIMIT, self.connector(config).connect(name, stream)).await;
            let secure = connected
                .map_err(|_| "The TLS handshake timed out.".to_owned())?
                .map_err(|error| format!("The TLS handshake failed: {error}."))?;
            times.handshake = Some(handshake.elapsed());
            exchange(secure, &request, config, &mut times).await
        } else {
            exchange(stream, &request, config, &mut times).await
        };
        *timings = Some(times);
        let status = answered.map_err(|text| format!("{text} Resolved IP: {address}"))?;
        let words = StatusCode::from_u16(status).ok().and_then(|code| code.canonical_reason()).unwrap_or("");
        let text = format!("HTTP Status Code {status}, {words}. Resolved IP: {address}");
        if (200..400).contains(&status) { Ok(text) } else { Err(text) }
    }

    /// The address that is set, or what the domain resolves to for the internet.
    fn address(&self, config: &Config) -> Result<Ipv4Addr, String> {
        if let Some(address) = &config.address {
            return match address.parse() {
                Ok(IpAddr::V4(address)) => Ok(address),
                _ => Err(format!("{address} is not reachable: only IPv4 addresses exist in this cloud.")),
            };
        }
        let domain = config.domain.as_deref().unwrap_or_default();
        let name = Name::parse(domain).map_err(|_| format!("{domain} is no domain name."))?;
        let (code, addresses) = self.directory.resolve(&name);
        let first = addresses.into_iter().find_map(|address| match address {
            IpAddr::V4(address) => Some(address),
            IpAddr::V6(_) => None,
        });
        first.ok_or_else(|| format!("DNS resolution failed: Rcode {code} for {domain}."))
    }

    fn server_name(&self, config: &Config, address: Ipv4Addr) -> Result<ServerName<'static>, String> {
        let domain = config.domain.clone().filter(|_| config.enable_sni == Some(true));
        match domain {
            Some(domain) => ServerName::try_from(domain).map_err(|error| format!("{error}.")),
            None => Ok(ServerName::IpAddress(IpAddr::V4(address).into())),
        }
    }

    fn connector(&self, config: &Config) -> TlsConnector {
        let mut tls = ClientConfig::clone(&self.tls);
        tls.enable_sni = config.enable_sni == Some(true);
        TlsConnector::from(Arc::new(tls))
    }
}

fn request(config: &Config, id: &str, address: Ipv4Addr, port: u16) -> String {
    let path = config.path.as_deref().unwrap_or("/");
    let slash = if path.starts_with('/') { "" } else { "/" };
    let mut host = config.domain.clone().unwrap_or_else(|| address.to_string());
    if port != if config.is_tls() { 443 } else { 80 } {
        host.push_str(&format!(":{port}"));
    }
    format!(
        "GET {slash}{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\nUser-Agent: \
         Amazon-Route53-Health-Check-Service (ref {id})\r\nAccept: */*\r\nAccept-Encoding: *\r\n\r\n"
    )
}

/// Waits a moment for the other side to give up.
async fn stays_open(stream: &mut TcpStream) -> Result<(), String> {
    let mut byte = [0];
    match timeout(Duration::from_millis(200), stream.peek(&mut byte)).await {
        Ok(Ok(0)) | Ok(Err(_)) => Err("The connection was closed at once.".to_owned()),
        Ok(Ok(_)) | Err(_) => Ok(()),
    }
}

/// The answer's status; Err where there is none in time, or no search string in its body.
async fn exchange(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    request: &str,
    config: &Config,
    times: &mut Timings,
) -> Result<u16, String> {
    let sent: Instant = clock::wall::now();
    stream.write_all(request.as_bytes()).await.map_err(|error| format!("The request could not be sent: {error}."))?;
    let mut bytes = Vec::new();
    let head = timeout(RESPONSE_LIMIT, read_head(&mut stream, &mut bytes, sent, times)).await;
    let Head { status, body_at, is_chunked } =
        head.map_err(|_| "The endpoint did not respond within the timeout limit.".to_owned())??;
    let Some(wanted) = config.search.as_deref().filter(|_| (200..400).contains(&status)) else { return Ok(status) };
    let mut body = bytes.split_off(body_at);
    let found = timeout(BODY_LIMIT, async {
        let mut buffer = [0; 4096];
        loop {
            let readable = if is_chunked { dechunked(&body) } else { body.clone() };
            let searched = &readable[..readable.len().min(SEARCHED_BYTES)];
            if searched.windows(wanted.len()).any(|window| window == wanted.as_bytes()) {
                return true;
            }
            if readable.len() >= SEARCHED_BYTES {
                return false;
            }
            match stream.read(&mut buffer).await {
                Ok(0) | Err(_) => return false,
                Ok(count) => body.extend_from_slice(&buffer[..count]),
            }
        }
    });
    match found.await {
        Ok(true) => Ok(status),
        _ => Err(format!(
            "HTTP Status Code {status}, but the search string was not in the first {SEARCHED_BYTES} bytes of the body."
        )),
    }
}

struct Head {
    status: u16,
    body_at: usize,
    is_chunked: bool,
}

async fn read_head(
    stream: &mut (impl AsyncRead + Unpin),
    bytes: &mut Vec<u8>,
    sent: Instant,
    times: &mut Timings,
) -> Result<Head, String> {
    let mut buffer = [0; 4096];
    loop {
        let count = stream.read(&mut buffer).await.map_err(|error| format!("The connection failed: {error}."))?;
        if count == 0 {
            return Err("The connection was closed before a response.".to_owned());
        }
        times.first_byte.get_or_insert_with(|| sent.elapsed());
        bytes.extend_from_slice(&buffer[..count]);
        let mut headers = [httparse::EMPTY_HEADER; 128];
        let mut response = httparse::Response::new(&mut headers);
        match response.parse(bytes) {
            Ok(httparse::Status::Complete(body_at)) => {
                let is_chunked = response.headers.iter().any(|header| {
                    header.name.eq_ignore_ascii_case("transfer-encoding")
                        && header.value.to_ascii_lowercase().ends_with(b"chunked")
                });
                return Ok(Head { status: response.code.unwrap_or(0), body_at, is_chunked });
            }
            Ok(httparse::Status::Partial) if bytes.len() < MAX_HEAD_BYTES => {}
            _ => return Err("The response is no HTTP.".to_owned()),
        }
    }
}

/// What of a chunked body is there so far.
fn dechunked(mut raw: &[u8]) -> Vec<u8> {
    let mut body = Vec::new();
    while let Ok(httparse::Status::Complete((start, size))) = httparse::parse_chunk_size(raw) {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let end = start.saturating_add(size).min(raw.len());
        body.extend_from_slice(&raw[start..end]);
        if size == 0 || raw.len() < end + 2 {
            break;
        }
        raw = &raw[end + 2..];
    }
    body
}
