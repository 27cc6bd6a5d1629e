//! The little of HTTP and of the query protocol that the command line needs to talk to a running cloud.

use std::collections::BTreeMap;
use std::net::SocketAddr;
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper::body::Incoming;
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use quick_xml::Reader;
use quick_xml::events::Event;
use tokio::net::TcpStream;

const TIMEOUT: Duration = Duration::from_secs(120);

/// A cloud, by its address.
#[derive(Clone, Copy, Debug)]
pub struct Client {
    pub listen: SocketAddr,
}

/// What went wrong, in words for the user.
#[derive(Debug)]
pub enum ClientError {
    /// Nobody answers at the address.
    NotRunning(SocketAddr),
    /// The cloud answered an error: code and message.
    Refused {
        code: String,
        message: String,
    },
    Broken(String),
}

impl std::fmt::Display for ClientError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            ClientError::NotRunning(listen) => {
                write!(
                    f,
                    "no cloud answers at {listen}: start one with `snowglobe start`, or name its address with --listen"
                )
            }
            ClientError::Refused { code, message } => write!(f, "{code}: {message}"),
            ClientError::Broken(what) => write!(f, "{what}"),
        }
    }
}

impl std::error::Error for ClientError {}

/// An element of an answer: its text, and its children by name.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub text: String,
    pub children: Vec<Element>,
}

impl Element {
    pub fn child(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text at a path of names; empty if there is none.
    pub fn at(&self, path: &[&str]) -> &str {
        let found = path.iter().try_fold(self, |element, name| element.child(name));
        found.map_or("", |element| element.text.as_str())
    }

    /// The children of the element at the path.
    pub fn list(&self, path: &[&str]) -> &[Element] {
        let found = path.iter().try_fold(self, |element, name| element.child(name));
        found.map_or(&[], |element| element.children.as_slice())
    }
}

impl Client {
    /// A query-protocol operation as the default account's root.
    pub async fn query(
        &self,
        service: &str,
        version: &str,
        action: &str,
        parameters: &BTreeMap<String, String>,
    ) -> Result<Element, ClientError> {
        let mut form = form_urlencoded::Serializer::new(String::new());
        form.append_pair("Action", action).append_pair("Version", version).extend_pairs(parameters);
        // The root's keys of a laptop are not verified, but a signature's form is.
        let now = clock::Timestamp::wall().compact();
        let scope = format!("test/{}/us-east-1/{service}/aws4_request", now.get(..8).unwrap_or(""));
        let request = Request::post("/")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("x-amz-date", &now)
            .header(
                header::AUTHORIZATION,
                format!("AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host, Signature=0"),
            )
            .body(Full::new(Bytes::from(form.finish())));
        let answer = self.send(request).await?;
        let status = answer.status();
        let body = whole(answer).await?;
        let root = parse(&body).map_err(|error| ClientError::Broken(format!("{action}: {status}: {error}")))?;
        if status == StatusCode::OK {
            return Ok(root);
        }
        let (code, message) = (root.at(&["Error", "Code"]).to_owned(), root.at(&["Error", "Message"]).to_owned());
        Err(ClientError::Refused { code, message })
    }

    /// What an admin path answers, as JSON.
    pub async fn admin(&self, path: &str) -> Result<serde_json::Value, ClientError> {
        let answer = self.open(path).await?;
        let body = whole(answer).await?;
        serde_json::from_slice(&body).map_err(|e| ClientError::Broken(format!("{path}: not understood: {e}")))
    }

    /// An admin path's answer, to be read as it comes; an error answer becomes an error.
    pub async fn open(&self, path: &str) -> Result<Response<Incoming>, ClientError> {
        let answer = self.send(Request::get(path).body(Full::new(Bytes::new()))).await?;
        if answer.status().is_success() {
            return Ok(answer);
        }
        let status = answer.status();
        let body = whole(answer).await?;
        let told = serde_json::from_slice::<serde_json::Value>(&body).ok();
        let message = told.and_then(|value| value.get("error")?.as_str().map(str::to_owned));
        Err(ClientError::Broken(message.unwrap_or_else(|| format!("{path}: the cloud answered {status}"))))
    }

    pub async fn is_running(&self) -> bool {
        matches!(tokio::time::timeout(Duration::from_secs(2), self.admin("/_snowglobe/health")).await, Ok(Ok(_)))
    }

    pub async fn send(
        &self,
        request: Result<Request<Full<Bytes>>, http::Error>,
    ) -> Result<Response<Incoming>, ClientError> {
        let broken = |e: &dyn std::fmt::Display| ClientError::Broken(format!("{}: {e}", self.listen));
        let mut request = request.map_err(|e| broken(&e))?;
        let host = self.listen.to_string().parse().map_err(|e| broken(&e))?;
        request.headers_mut().insert(header::HOST, host);
        request.headers_mut().insert(header::USER_AGENT, header::HeaderValue::from_static("snowglobe-cli"));
        let stream = TcpStream::connect(self.listen).await.map_err(|_| ClientError::NotRunning(self.listen))?;
        let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(|e| broken(&e))?;
        tokio::spawn(connection.with_upgrades());
        match tokio::time::timeout(TIMEOUT, sender.send_request(request)).await {
            Ok(answer) => answer.map_err(|e| broken(&e)),
            Err(_) => Err(broken(&"no answer within two minutes")),
        }
    }
}

async fn whole(answer: Response<Incoming>) -> Result<Bytes, ClientError> {
    let body = answer.into_body().collect().await;
    body.map(|body| body.to_bytes()).map_err(|e| ClientError::Broken(format!("the answer ended early: {e}")))
}

fn parse(body: &[u8]) -> Result<Element, ClientError> {
    let broken = |what: String| ClientError::Broken(format!("an answer that is not XML: {what}"));
    let mut reader = Reader::from_reader(body);
    let mut open: Vec<Element> = vec![Element::default()];
    loop {
        match reader.read_event().map_err(|e| broken(e.to_string()))? {
            Event::Start(start) => {
                let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                open.push(Element { name, ..Element::default() });
            }
            Event::Empty(start) => {
                let name = String::from_utf8_lossy(start.local_name().as_ref()).into_owned();
                if let Some(parent) = open.last_mut() {
                    parent.children.push(Element { name, ..Element::default() });
                }
            }
            Event::Text(text) => {
                let text = text.decode().map_err(|e| broken(e.to_string()))?;
                if let Some(element) = open.last_mut() {
                    element.text.push_str(&text);
                }
            }
            Event::GeneralRef(reference) => {
                let name = reference.decode().map_err(|e| broken(e.to_string()))?;
                let resolved = match reference.resolve_char_ref() {
                    Ok(Some(c)) => Some(c.to_string()),
                    _ => quick_xml::escape::resolve_predefined_entity(&name).map(str::to_owned),
                };
                if let (Some(element), Some(text)) = (open.last_mut(), resolved) {
                    element.text.push_str(&text);
                }
            }
            Event::End(_) => {
                let closed = open.pop().ok_or_else(|| broken("an end without a start".to_owned()))?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(closed),
                    None => return Err(broken("an end without a start".to_owned())),
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    let root = open.pop().and_then(|mut outer| outer.children.pop());
    root.ok_or_else(|| broken("nothing in it".to_owned()))
}
