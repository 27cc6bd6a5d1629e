//! `shell`: this terminal, or a pipe, connected to a command inside an instance. Both ends of the connection speak
//! frames: a kind, a length of two bytes, the data.

use std::io::{IsTerminal, Write};
use std::os::fd::{AsFd, BorrowedFd};
use std::process::ExitCode;

use bytes::Bytes;
use http::{Request, StatusCode, header};
use http_body_util::{BodyExt, Full};
use hyper_util::rt::TokioIo;
use nix::sys::termios::{SetArg, Termios, cfmakeraw, tcgetattr, tcsetattr};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::signal::unix::{SignalKind, signal};

use crate::client::{Client, ClientError};

/// What the `Upgrade` header says on both sides.
pub const UPGRADE: &str = "snowglobe-shell";

/// The largest frame's data.
pub const MAX_FRAME_BYTES: usize = 16 * 1024;

/// Kinds of frames.
pub mod kind {
    /// To the command: its input. From it: its output.
    pub const DATA: u8 = 0;
    /// To the command: columns and rows, two bytes each.
    pub const RESIZE: u8 = 1;
    /// To the command: its input has ended. From it: it has ended, with the exit code in four bytes.
    pub const END: u8 = 2;
}

pub async fn write_frame(to: &mut (impl AsyncWrite + Unpin), kind: u8, data: &[u8]) -> std::io::Result<()> {
    for (n, chunk) in data.chunks(MAX_FRAME_BYTES).enumerate() {
        debug_assert!(n == 0 || kind == self::kind::DATA, "only data is cut");
        write_one(to, kind, chunk).await?;
    }
    if data.is_empty() {
        write_one(to, kind, data).await?;
    }
    to.flush().await
}

async fn write_one(to: &mut (impl AsyncWrite + Unpin), kind: u8, data: &[u8]) -> std::io::Result<()> {
    let length = u16::try_from(data.len()).unwrap_or(u16::MAX).to_be_bytes();
    to.write_all(&[kind, length[0], length[1]]).await?;
    to.write_all(data).await
}

/// None at the orderly end.
pub async fn read_frame(from: &mut (impl AsyncRead + Unpin)) -> std::io::Result<Option<(u8, Vec<u8>)>> {
    let mut head = [0; 3];
    match from.read_exact(&mut head).await {
        Ok(_) => {}
        Err(error) if error.kind() == std::io::ErrorKind::UnexpectedEof => return Ok(None),
        Err(error) => return Err(error),
    }
    let length = usize::from(u16::from_be_bytes([head[1], head[2]]));
    if length > MAX_FRAME_BYTES {
        return Err(std::io::Error::other("a frame that is too long"));
    }
    let mut data = vec![0; length];
    from.read_exact(&mut data).await?;
    Ok(Some((head[0], data)))
}

/// The command's exit code becomes ours.
pub async fn run(client: Client, instance: &str, command: &[String]) -> Result<ExitCode, ClientError> {
    let broken = |e: &dyn std::fmt::Display| ClientError::Broken(format!("the connection to {instance} broke: {e}"));
    let on_terminal = std::io::stdin().is_terminal() && std::io::stdout().is_terminal();
    let mut query = form_urlencoded::Serializer::new(String::new());
    for word in command {
        query.append_pair("arg", word);
    }
    if on_terminal {
        let (columns, rows) = size();
        query.append_pair("columns", &columns.to_string()).append_pair("rows", &rows.to_string());
        query.append_pair("term", &std::env::var("TERM").unwrap_or_else(|_| "xterm".to_owned()));
    }
    let request = Request::get(format!("/_snowglobe/shell/{instance}?{}", query.finish()))
        .header(header::CONNECTION, "upgrade")
        .header(header::UPGRADE, UPGRADE)
        .body(Full::new(Bytes::new()));
    let answer = client.send(request).await?;
    if answer.status() != StatusCode::SWITCHING_PROTOCOLS {
        let body = answer.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let told: serde_json::Value = serde_json::from_slice(&body).unwrap_or_default();
        if let Some(code) = told["exit_code"].as_u64().and_then(|code| u8::try_from(code).ok()) {
            eprintln!("snowglobe: {}", told["error"].as_str().unwrap_or("the command cannot be run"));
            return Ok(ExitCode::from(code));
        }
        return Err(ClientError::Broken(told["error"].as_str().unwrap_or("the cloud refused a shell").to_owned()));
    }
    let upgraded = hyper::upgrade::on(answer).await.map_err(|e| broken(&e))?;
    let (mut from, mut to) = tokio::io::split(TokioIo::new(upgraded));
    let raw = on_terminal.then(Raw::enter).flatten();
    let mut resized = signal(SignalKind::window_change()).map_err(|e| broken(&e))?;
    let typing = tokio::spawn(async move {
        let (mut input, mut buffer) = (tokio::io::stdin(), vec![0; MAX_FRAME_BYTES]);
        loop {
            let sent = tokio::select! {
                read = input.read(&mut buffer) => match read {
                    Ok(0) | Err(_) => return write_frame(&mut to, kind::END, &[]).await,
                    Ok(count) => write_frame(&mut to, kind::DATA, &buffer[..count]).await,
                },
                _ = resized.recv() => {
                    let (columns, rows) = size();
                    write_frame(&mut to, kind::RESIZE, &[columns.to_be_bytes(), rows.to_be_bytes()].concat()).await
                }
            };
            sent?;
        }
    });
    let mut out = std::io::stdout();
    let code = loop {
        match read_frame(&mut from).await.map_err(|e| broken(&e))? {
            Some((kind::DATA, data)) => {
                let written = out.write_all(&data).and_then(|()| out.flush());
                written.map_err(|e| broken(&e))?;
            }
            Some((kind::END, code)) => break code.try_into().map_or(255, i32::from_be_bytes),
            Some(_) => {}
            None => return Err(broken(&"it closed before the command ended")),
        }
    };
    typing.abort();
    drop(raw);
    // Standard input may still be read by a thread that cannot be interrupted: end here.
    let _ = out.flush();
    std::process::exit(code & 0xff);
}

/// Columns and rows of this terminal.
fn size() -> (u16, u16) {
    let mut size = libc::winsize { ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0 };
    // SAFETY: the pointer is to a whole winsize that lives through the call.
    let asked = unsafe { libc::ioctl(libc::STDOUT_FILENO, libc::TIOCGWINSZ, &raw mut size) };
    if asked == 0 && size.ws_col > 0 { (size.ws_col, size.ws_row) } else { (80, 24) }
}

/// The terminal in raw mode until dropped.
struct Raw(Termios);

impl Raw {
    fn enter() -> Option<Raw> {
        let before = tcgetattr(stdin().as_fd()).ok()?;
        let mut raw = before.clone();
        cfmakeraw(&mut raw);
        tcsetattr(stdin().as_fd(), SetArg::TCSANOW, &raw).ok()?;
        Some(Raw(before))
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        let _ = tcsetattr(stdin().as_fd(), SetArg::TCSANOW, &self.0);
    }
}

fn stdin() -> BorrowedFd<'static> {
    // SAFETY: descriptor 0 stays open for the program's life.
    unsafe { BorrowedFd::borrow_raw(0) }
}
