//! What reaches into data planes from the front door: an instance's console and shell, a balancer by its host name.

use std::net::IpAddr;
use std::os::fd::OwnedFd;
use std::pin::Pin;
use std::sync::Arc;

use bytes::Bytes;
use ec2::Ec2;
use front::{Answer, HostPlane, empty, json, stream};
use http::request::Parts;
use http::{HeaderValue, Method, Request, StatusCode, header};
use http_body_util::BodyExt;
use hyper::body::Incoming;
use hyper::upgrade::Upgraded;
use hyper_util::rt::TokioIo;
use sandbox::{ExecRequest, Execution, Stdio, TerminalSize};
use serde_json::json;
use tokio::io::unix::AsyncFd;
use tokio::io::{AsyncWriteExt, Interest, WriteHalf};
use tokio::sync::Mutex;

use crate::admin::query_value;
use crate::shell::{self, MAX_FRAME_BYTES, kind};

pub struct Planes {
    pub ec2: Arc<Ec2>,
}

impl Planes {
    /// The instance's console, and with `follow=1` what comes.
    pub async fn logs(&self, request: &Parts, instance: &str) -> Option<Answer> {
        let (kept, live) = match ec2::follow(&self.ec2, instance) {
            Ok(found) => found,
            Err(error) => return Some(no_instance(instance, &error)),
        };
        if query_value(request, "follow").as_deref() != Some("1") {
            return Some(front::full(StatusCode::OK, "text/plain; charset=utf-8", kept));
        }
        let first = Some(Bytes::from(kept)).filter(|kept| !kept.is_empty());
        let chunks = futures_util::stream::unfold((first, live), |(first, mut live)| async move {
            if let Some(first) = first {
                return Some((first, (None, live)));
            }
            loop {
                match live.recv().await {
                    Ok(chunk) => return Some((chunk, (None, live))),
                    Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => {}
                    Err(tokio::sync::broadcast::error::RecvError::Closed) => return None,
                }
            }
        });
        Some(stream("text/plain; charset=utf-8", chunks))
    }

    /// Upgrades the connection to a command's input and output: see `shell`.
    pub async fn shell(&self, request: Parts, instance: &str) -> Option<Answer> {
        let asked = request.headers.get(header::UPGRADE).is_some_and(|value| value == shell::UPGRADE);
        if !asked {
            let told = json!({ "error": format!("this path is for `snowglobe shell {instance}`") });
            return Some(json(StatusCode::UPGRADE_REQUIRED, &told));
        }
        let query = request.uri.query().unwrap_or("").to_owned();
        let words = form_urlencoded::parse(query.as_bytes()).filter(|(key, _)| key == "arg");
        let mut argv: Vec<String> = words.map(|(_, word)| word.into_owned()).collect();
        let number = |name: &str| query_value(&request, name).and_then(|text| text.parse::<u16>().ok());
        let size = number("columns").zip(number("rows"));
        if argv.is_empty() {
            argv = vec!["/bin/bash".to_owned(), "-l".to_owned()];
        }
        let term = query_value(&request, "term").unwrap_or_else(|| "xterm".to_owned());
        let command = argv[0].clone();
        let started = match size {
            Some((columns, rows)) => self.on_terminal(instance, argv, term, columns, rows).await,
            None => self.on_pipes(instance, argv).await,
        };
        let (execution, input, output) = match started {
            Ok(started) => started,
            Err(error) => return Some(not_run(instance, &command, &error)),
        };
        let mut request = Request::from_parts(request, ());
        let upgrade = hyper::upgrade::on(&mut request);
        tokio::spawn(async move {
            if let Ok(upgraded) = upgrade.await {
                carry(upgraded, execution, input, output).await;
            }
        });
        let mut answer = empty(StatusCode::SWITCHING_PROTOCOLS);
        answer.headers_mut().insert(header::CONNECTION, HeaderValue::from_static("upgrade"));
        answer.headers_mut().insert(header::UPGRADE, HeaderValue::from_static(shell::UPGRADE));
        Some(answer)
    }

    async fn on_terminal(
        &self,
        instance: &str,
        argv: Vec<String>,
        term: String,
        columns: u16,
        rows: u16,
    ) -> std::io::Result<(Execution, Option<OwnedFd>, OwnedFd)> {
        let stdio = Stdio::Terminal(TerminalSize { rows, columns });
        let environment = vec![("TERM".to_owned(), term)];
        let mut execution = ec2::exec(&self.ec2, instance, ExecRequest { argv, environment, stdio }).await?;
        let master = execution.terminal.take().ok_or_else(|| std::io::Error::other("a terminal was asked for"))?;
        let input = master.try_clone()?;
        Ok((execution, Some(input), master))
    }

    async fn on_pipes(
        &self,
        instance: &str,
        argv: Vec<String>,
    ) -> std::io::Result<(Execution, Option<OwnedFd>, OwnedFd)> {
        let (command_input, input) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC)?;
        let (output, command_output) = nix::unistd::pipe2(nix::fcntl::OFlag::O_CLOEXEC)?;
        let stdio = Stdio::Descriptors([command_input, command_output.try_clone()?, command_output]);
        let execution = ec2::exec(&self.ec2, instance, ExecRequest { argv, environment: Vec::new(), stdio }).await?;
        Ok((execution, Some(input), output))
    }
}

fn no_instance(instance: &str, error: &std::io::Error) -> Answer {
    let told = json!({ "error": format!("{instance}: {error} (see `snowglobe status`)") });
    json(StatusCode::NOT_FOUND, &told)
}

/// A command that cannot be run ends as a shell would say: 127 where there is none, 126 where it may not.
fn not_run(instance: &str, command: &str, error: &std::io::Error) -> Answer {
    let exit_code = match error.raw_os_error() {
        Some(libc::ENOENT) => 127,
        Some(libc::EACCES | libc::ENOEXEC | libc::EISDIR) => 126,
        _ => return no_instance(instance, error),
    };
    json(StatusCode::UNPROCESSABLE_ENTITY, &json!({ "error": format!("{command}: {error}"), "exit_code": exit_code }))
}

/// Frames from the client to the command's input, its output as frames to the client, its end as the last frame.
async fn carry(upgraded: Upgraded, execution: Execution, input: Option<OwnedFd>, output: OwnedFd) {
    let (mut from, to) = tokio::io::split(TokioIo::new(upgraded));
    let to = Arc::new(Mutex::new(to));
    let printing = tokio::spawn(print(output, to.clone()));
    let execution = Arc::new(Mutex::new(execution));
    let resizer = execution.clone();
    let typing = tokio::spawn(async move {
        let mut input = input.and_then(|fd| nonblocking(fd).ok());
        while let Ok(Some((frame, data))) = shell::read_frame(&mut from).await {
            match (frame, &input) {
                (kind::DATA, Some(fd)) => {
                    let written = write_all(fd, &data).await;
                    if written.is_err() {
                        input = None;
                    }
                }
                (kind::END, _) => input = None,
                (kind::RESIZE, _) => {
                    if let [a, b, c, d] = data[..] {
                        let size =
                            TerminalSize { columns: u16::from_be_bytes([a, b]), rows: u16::from_be_bytes([c, d]) };
                        // The command may have ended meanwhile.
                        if let Ok(execution) = resizer.try_lock() {
                            let _ = execution.resize(size).await;
                        }
                    }
                }
                _ => {}
            }
        }
    });
    // The output ends when the command and all that it started have closed it.
    let _ = printing.await;
    let code = execution.lock().await.wait().await;
    typing.abort();
    let mut to = to.lock().await;
    let _ = shell::write_frame(&mut *to, kind::END, &code.to_be_bytes()).await;
    let _ = to.shutdown().await;
}

async fn print(output: OwnedFd, to: Arc<Mutex<WriteHalf<TokioIo<Upgraded>>>>) -> std::io::Result<()> {
    let output = nonblocking(output)?;
    let mut buffer = vec![0; MAX_FRAME_BYTES];
    loop {
        let count = output.async_io(Interest::READABLE, |fd| Ok(nix::unistd::read(fd, &mut buffer)?)).await;
        match count {
            // A terminal ends with EIO.
            Ok(0) | Err(_) => return Ok(()),
            Ok(count) => shell::write_frame(&mut *to.lock().await, kind::DATA, &buffer[..count]).await?,
        }
    }
}

async fn write_all(fd: &AsyncFd<OwnedFd>, mut data: &[u8]) -> std::io::Result<()> {
    while !data.is_empty() {
        let count = fd.async_io(Interest::WRITABLE, |fd| Ok(nix::unistd::write(fd, data)?)).await?;
        data = &data[count..];
    }
    Ok(())
}

fn nonblocking(fd: OwnedFd) -> std::io::Result<AsyncFd<OwnedFd>> {
    use nix::fcntl::{FcntlArg, OFlag, fcntl};
    let flags = OFlag::from_bits_truncate(fcntl(&fd, FcntlArg::F_GETFL)?);
    fcntl(&fd, FcntlArg::F_SETFL(flags | OFlag::O_NONBLOCK))?;
    // SAFETY: an OwnedFd is open, and one file, for as long as it lives; the AsyncFd owns it.
    Ok(unsafe { AsyncFd::register(fd) }?)
}

/// `NAME.elb.localhost`: the balancer, from the front door.
pub struct BalancerHosts(pub Arc<elbv2::Elbv2>);

impl HostPlane for BalancerHosts {
    fn owns(&self, host: &str) -> bool {
        self.0.owns_host(host)
    }

    fn handle(
        &self,
        request: Request<Incoming>,
        host: String,
        peer: IpAddr,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async move {
            match self.0.handle_host(request, &host, peer).await {
                Some(answer) => answer.map(|body| body.map_err(front::BodyError::from).boxed_unsync()),
                None => front::text(StatusCode::NOT_FOUND, format!("No load balancer answers at {host}.\n")),
            }
        })
    }
}

/// `cloudformation-waitcondition-REGION.s3.amazonaws.com`: where wait conditions' signals are put, as on AWS.
pub struct WaitHandles(pub Arc<kernel::Cloud>);

/// AWS takes signals of 4 KB; what is larger is no signal.
const MAX_SIGNAL_BYTES: usize = 64 * 1024;

impl HostPlane for WaitHandles {
    fn owns(&self, host: &str) -> bool {
        host.starts_with("cloudformation-waitcondition-") && host.contains(".s3.")
    }

    fn handle(
        &self,
        request: Request<Incoming>,
        _host: String,
        _peer: IpAddr,
    ) -> Pin<Box<dyn Future<Output = Answer> + Send + '_>> {
        Box::pin(async move {
            let (head, body) = request.into_parts();
            if head.method != Method::PUT {
                return refuse((405, "MethodNotAllowed", "The specified method is not allowed against this resource."));
            }
            let Ok(body) = http_body_util::Limited::new(body, MAX_SIGNAL_BYTES).collect().await else {
                return refuse((400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size"));
            };
            let kind = head.headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
            let target = head.uri.path_and_query().map(|target| target.as_str()).unwrap_or_default();
            match cloudformation::put_signal(&self.0, target, kind, &body.to_bytes()).await {
                Ok(()) => empty(StatusCode::OK),
                Err(refusal) => refuse(refusal),
            }
        })
    }
}

/// As S3 words it.
fn refuse((status, code, message): cloudformation::Refusal) -> Answer {
    let status = StatusCode::from_u16(status).unwrap_or(StatusCode::BAD_REQUEST);
    let xml = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Error><Code>{code}</Code><Message>{message}</Message></Error>"
    );
    front::full(status, "application/xml", xml)
}
