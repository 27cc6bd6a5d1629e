//! One request's exchange with its target: the body goes up and the answer comes down at the same time, each through a
//! bounded buffer, so that the slower side holds the faster one back.

use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use clock::wall;
use tokio::io::AsyncWrite;
use tokio::net::TcpStream;

use crate::answer::{self, Manner};
use crate::buffer::Buffer;
use crate::config::Stickiness;
use crate::connection::{After, Connection, Stream};
use crate::cookie::{self, Ticket};
use crate::framing::{Framing, Tracker};
use crate::hop::{Arrival, Departure, Disturbance, Hop};
use crate::metrics::Counter;
use crate::plan::{self, Exchange};
use crate::response::{self, Asked, Response};
use crate::state::TargetState;
use crate::table::Table;
use crate::upstream;

/// Bytes of a body that are copied behind a head, to be written with it.
const JOINED_BOUND: usize = 16 * 1024;

/// Why an exchange ended early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Trouble {
    ClientGone,
    /// The client's chunks are not chunks.
    BadBody,
    TargetClosed,
    Malformed,
    /// No byte moved for the idle time-out.
    Idle,
    Refused,
    ConnectTimeout,
    /// A fault's error.
    Injected(u16),
    /// A fault's cut.
    Cut,
}

/// What the client was given.
struct Given {
    status: u16,
    from_target: bool,
    bytes: u64,
    after: After,
}

impl<S: Stream> Connection<S> {
    pub(crate) async fn exchange(&mut self, exchange: Exchange, table: &Table) -> After {
        self.input.consume(exchange.length);
        let started = wall::now();
        let departure = exchange.noted.as_ref().map(|noted| self.departure(&exchange, &noted.0, &noted.1));
        let hop = self.core.hop.clone().filter(|_| departure.is_some());
        let busy = Busy::new(&exchange.target);
        let given = match disturb(hop.as_deref(), departure.as_ref()).await {
            Ok(()) => self.run(&exchange, table).await,
            Err(trouble) => self.fail(trouble, &exchange, table, false).await,
        };
        drop(busy);
        self.shard().add(Counter::ProcessedBytes, given.bytes);
        if let (Some(hop), Some(departure)) = (hop, departure) {
            let Given { status, from_target, bytes, .. } = given;
            hop.arrived(&departure, &Arrival { status, from_target, bytes, latency: started.elapsed() });
        }
        given.after
    }

    fn departure(&self, exchange: &Exchange, method: &str, path: &str) -> Departure {
        let target = &exchange.target;
        Departure {
            balancer: self.core.table.load().config.id.clone(),
            zone: self.node.spec.zone.clone(),
            group: target.group.clone(),
            target: target.target.id.clone(),
            address: target.target.address,
            client: self.entry.peer,
            method: method.to_owned(),
            path: path.to_owned(),
            trace: String::from_utf8_lossy(&self.forward[exchange.trace.clone()]).into_owned(),
        }
    }

    async fn run(&mut self, exchange: &Exchange, table: &Table) -> Given {
        let idle_timeout = table.config.attributes.idle_timeout;
        let target = &exchange.target;
        target.shards[self.worker].one(Counter::RequestCount);
        let mut upload = Upload::new(exchange.body.framing());
        if let Err(trouble) = upload.join(&mut self.input, &mut self.forward) {
            return self.fail(trouble, exchange, table, false).await;
        }
        if exchange.expects_continue && !upload.tracker.is_done() {
            self.answer.clear();
            self.answer.extend_from_slice(b"HTTP/1.1 100 Continue\r\n\r\n");
            if self.send_answer(table).await.is_err() {
                return self.fail(Trouble::ClientGone, exchange, table, false).await;
            }
            self.answer.clear();
        }
        let sockets = &*self.core.sockets;
        let mut upstream = match upstream::acquire(target, &self.node, self.worker, idle_timeout, sockets).await {
            Ok((upstream, false)) => upstream,
            Ok((upstream, true)) => {
                self.shard().one(Counter::NewConnectionCount);
                upstream
            }
            Err(error) => {
                target.shards[self.worker].one(Counter::TargetConnectionErrorCount);
                let timed_out = error.kind() == io::ErrorKind::TimedOut;
                let trouble = if timed_out { Trouble::ConnectTimeout } else { Trouble::Refused };
                let whole = upload.tracker.is_done();
                return self.fail(trouble, exchange, table, whole).await;
            }
        };
        let asked_at = wall::now();
        self.deadline.set(idle_timeout);
        let head = self.response_head(exchange, table, &mut upload, &mut upstream.io, idle_timeout).await;
        let response = match head {
            Ok(response) => response,
            Err(trouble) => {
                self.reply.consume(usize::MAX);
                return self.fail(trouble, exchange, table, upload.is_whole()).await;
            }
        };
        let shard = &target.shards[self.worker];
        shard.target_status(response.status);
        target.response_times[self.worker].add(asked_at.elapsed());
        let dechunk = exchange.old && response.framing == Framing::Chunked;
        let keep_alive = exchange.keep_alive && response.framing != Framing::UntilClose && !dechunk;
        self.finish_head(exchange, table, &response, keep_alive);

        let mut download = Download { tracker: Tracker::new(response.framing), dechunk, sent: 0, ready: 0, bytes: 0 };
        let relayed = self.relay(&mut upload, &mut download, &mut upstream.io, idle_timeout).await;
        let clean = relayed.is_ok() && upload.is_whole() && self.reply.is_empty();
        self.reply.consume(usize::MAX);
        if clean && response.keep_alive && !exchange.ambiguous {
            upstream::release(target, self.worker, upstream, idle_timeout);
        }
        if relayed == Err(Trouble::ClientGone) {
            self.shard().elb_status(460);
        }
        let after = match relayed {
            Ok(()) if !upload.is_whole() => After::Linger,
            Ok(()) if keep_alive => After::Next,
            Ok(()) => After::Linger,
            Err(_) => After::Close,
        };
        let bytes = exchange.length as u64 + upload.bytes + download.bytes;
        Given { status: response.status, from_target: true, bytes, after }
    }

    /// Sends the request and waits for the answer's head, which is written to `answer`.
    async fn response_head(
        &mut self,
        exchange: &Exchange,
        table: &Table,
        upload: &mut Upload,
        target: &mut TcpStream,
        idle_timeout: Duration,
    ) -> Result<Response, Trouble> {
        let app_cookie = match &table.groups[exchange.group].spec.stickiness {
            Stickiness::AppCookie { name, .. } => Some(name.as_str()),
            Stickiness::Off | Stickiness::LbCookie { .. } => None,
        };
        let asked = Asked { head_only: exchange.head_only, upgrade: exchange.upgrade, old: exchange.old, app_cookie };
        let Connection { io, input, forward, answer, reply, deadline, .. } = self;
        answer.clear();
        std::future::poll_fn(|cx| {
            let mut moved = false;
            if let Poll::Ready(Err(trouble)) = upload.poll(cx, io, input, forward, target, &mut moved) {
                return Poll::Ready(Err(trouble));
            }
            if let Poll::Ready(outcome) = poll_head(cx, target, reply, asked, answer, &mut moved) {
                return Poll::Ready(outcome);
            }
            if moved {
                deadline.set(idle_timeout);
            }
            deadline.poll_passed(cx).map(|()| Err(Trouble::Idle))
        })
        .await
    }

    /// Adds what the balancer adds to a target's head, and the end of the head.
    fn finish_head(&mut self, exchange: &Exchange, table: &Table, response: &Response, keep_alive: bool) {
        let group = &table.groups[exchange.group];
        let config = &table.config;
        let session = match &group.spec.stickiness {
            Stickiness::LbCookie { duration } => Some((cookie::LB, *duration)),
            Stickiness::AppCookie { duration, .. } if response.sets_cookie || exchange.session.resumed => {
                Some((cookie::APP, *duration))
            }
            Stickiness::AppCookie { .. } | Stickiness::Off => None,
        };
        let now = self.core.clock.now();
        if let Some((name, duration)) = session {
            let ticket = Ticket { ident: exchange.target.ident, until: now + duration };
            let value = cookie::seal(&config.cookie_key, &plan::purpose(name, &group.spec.id), ticket);
            cookie::write_set_cookie(&mut self.answer, name, &value, now);
        }
        if let Some((name, value)) = &exchange.session.group {
            cookie::write_set_cookie(&mut self.answer, name, value, now);
        }
        let connection: &[u8] = match (response.status, keep_alive) {
            (101, _) => b"Connection: upgrade\r\n\r\n",
            (_, true) => b"Connection: keep-alive\r\n\r\n",
            (_, false) => b"Connection: close\r\n\r\n",
        };
        self.answer.extend_from_slice(connection);
    }

    async fn relay(
        &mut self,
        upload: &mut Upload,
        download: &mut Download,
        target: &mut TcpStream,
        idle_timeout: Duration,
    ) -> Result<(), Trouble> {
        let Connection { io, input, forward, answer, reply, deadline, .. } = self;
        // After an upgrade the bytes of both directions are the application's own.
        if download.tracker.ends_with_connection() && upload.over && answer.starts_with(b"HTTP/1.1 101") {
            upload.tunnel();
        }
        download.join(reply, answer)?;
        deadline.set(idle_timeout);
        std::future::poll_fn(|cx| {
            let mut moved = false;
            if let Poll::Ready(Err(trouble)) = upload.poll(cx, io, input, forward, target, &mut moved) {
                return Poll::Ready(Err(trouble));
            }
            if let Poll::Ready(outcome) = download.poll(cx, io, reply, answer, target, &mut moved) {
                return Poll::Ready(outcome);
            }
            if moved {
                deadline.set(idle_timeout);
            }
            deadline.poll_passed(cx).map(|()| Err(Trouble::Idle))
        })
        .await
    }

    /// Answers for a target that did not. `whole` says that the request was read to its end.
    async fn fail(&mut self, trouble: Trouble, exchange: &Exchange, table: &Table, whole: bool) -> Given {
        let whole = whole || matches!(exchange.body.framing(), Framing::None | Framing::Length(0));
        let status = match trouble {
            Trouble::ClientGone => 460,
            Trouble::BadBody => 400,
            Trouble::Idle if !whole => 408,
            Trouble::Idle | Trouble::ConnectTimeout => 504,
            Trouble::TargetClosed | Trouble::Malformed | Trouble::Refused => 502,
            Trouble::Injected(status) => status,
            Trouble::Cut => 0,
        };
        let gone = matches!(trouble, Trouble::ClientGone | Trouble::Cut);
        let keep_alive = exchange.keep_alive && whole && !gone;
        self.shard().elb_status(status);
        self.answer.clear();
        if !gone {
            let manner = Manner { now: self.core.clock.now(), keep_alive, head_only: exchange.head_only };
            answer::error(&mut self.answer, status, manner);
        }
        let bytes = (exchange.length + self.answer.len()) as u64;
        let after = match self.send_answer(table).await {
            Ok(()) if gone => After::Close,
            Ok(()) if keep_alive => After::Next,
            Ok(()) => After::Linger,
            Err(_) => After::Close,
        };
        Given { status, from_target: false, bytes, after }
    }
}

async fn disturb(hop: Option<&dyn Hop>, departure: Option<&Departure>) -> Result<(), Trouble> {
    let (Some(hop), Some(departure)) = (hop, departure) else { return Ok(()) };
    match hop.disturb(departure) {
        None => Ok(()),
        Some(Disturbance::Error(status)) => Err(Trouble::Injected(status)),
        Some(Disturbance::Drop) => Err(Trouble::Cut),
        Some(Disturbance::Delay(delay)) => {
            wall::sleep(delay).await;
            Ok(())
        }
    }
}

/// Counts a request as outstanding while it lives.
struct Busy(Arc<TargetState>);

impl Busy {
    fn new(target: &Arc<TargetState>) -> Busy {
        target.in_flight.fetch_add(1, Ordering::Relaxed);
        Busy(target.clone())
    }
}

impl Drop for Busy {
    fn drop(&mut self) {
        self.0.in_flight.fetch_sub(1, Ordering::Relaxed);
    }
}

/// The request on its way to the target.
struct Upload {
    tracker: Tracker,
    /// Bytes of the forwarded head that are written.
    sent: usize,
    /// Bytes at the front of the client's buffer that are checked and may be written.
    ready: usize,
    /// Bytes of body taken from the client.
    bytes: u64,
    /// Nothing more is to be written: all is, or the target takes no more.
    over: bool,
    broken: bool,
}

impl Upload {
    fn new(framing: Framing) -> Upload {
        Upload { tracker: Tracker::new(framing), sent: 0, ready: 0, bytes: 0, over: false, broken: false }
    }

    fn is_whole(&self) -> bool {
        self.over && !self.broken && self.tracker.is_done()
    }

    /// Everything that comes from now on is passed on, until the client's end.
    fn tunnel(&mut self) {
        self.tracker = Tracker::new(Framing::UntilClose);
        self.over = false;
    }

    /// Moves the part of the body that is already here behind the head.
    fn join(&mut self, input: &mut Buffer, forward: &mut Vec<u8>) -> Result<(), Trouble> {
        let here = &input.bytes()[..input.len().min(JOINED_BOUND)];
        let taken = self.tracker.take(here).map_err(|_| Trouble::BadBody)?;
        forward.extend_from_slice(&here[..taken]);
        input.consume(taken);
        self.bytes += taken as u64;
        Ok(())
    }

    /// Ready once nothing more is to be written.
    fn poll<S: Stream>(
        &mut self,
        cx: &mut Context<'_>,
        client: &mut S,
        input: &mut Buffer,
        forward: &[u8],
        target: &mut TcpStream,
        moved: &mut bool,
    ) -> Poll<Result<(), Trouble>> {
        while !self.over {
            let pending: &[u8] =
                if self.sent < forward.len() { &forward[self.sent..] } else { &input.bytes()[..self.ready] };
            if !pending.is_empty() {
                match ready!(Pin::new(&mut *target).poll_write(cx, pending)) {
                    Ok(count) if count > 0 => {
                        *moved = true;
                        if self.sent < forward.len() {
                            self.sent += count;
                        } else {
                            input.consume(count);
                            self.ready -= count;
                        }
                    }
                    // The target may have answered before it stopped listening; that is read yet.
                    _ => (self.over, self.broken) = (true, true),
                }
            } else if self.tracker.is_done() {
                self.over = true;
            } else {
                if input.is_empty() {
                    match ready!(input.poll_fill(Pin::new(&mut *client), cx)) {
                        Ok(0) if self.tracker.ends_with_connection() => {
                            // Errors here show up where the target is read.
                            let _ = ready!(Pin::new(&mut *target).poll_shutdown(cx));
                            self.tracker.finish();
                            continue;
                        }
                        Ok(0) | Err(_) => return Poll::Ready(Err(Trouble::ClientGone)),
                        Ok(_) => *moved = true,
                    }
                }
                self.ready = self.tracker.take(input.bytes()).map_err(|_| Trouble::BadBody)?;
                self.bytes += self.ready as u64;
            }
        }
        Poll::Ready(Ok(()))
    }
}

fn poll_head(
    cx: &mut Context<'_>,
    target: &mut TcpStream,
    reply: &mut Buffer,
    asked: Asked<'_>,
    answer: &mut Vec<u8>,
    moved: &mut bool,
) -> Poll<Result<Response, Trouble>> {
    loop {
        if !reply.is_empty() {
            match response::translate(reply.bytes(), asked, answer) {
                Ok(Some(interim)) if interim.status < 200 && interim.status != 101 => {
                    reply.consume(interim.length);
                    continue;
                }
                Ok(Some(response)) => {
                    reply.consume(response.length);
                    return Poll::Ready(Ok(response));
                }
                Ok(None) => {}
                Err(response::Malformed) => return Poll::Ready(Err(Trouble::Malformed)),
            }
        }
        match ready!(reply.poll_fill(Pin::new(&mut *target), cx)) {
            Ok(0) | Err(_) => return Poll::Ready(Err(Trouble::TargetClosed)),
            Ok(_) => *moved = true,
        }
    }
}

/// The answer on its way to the client.
struct Download {
    tracker: Tracker,
    /// The client knows no chunks: only their content is passed on.
    dechunk: bool,
    /// Bytes of `answer` that are written.
    sent: usize,
    /// Bytes at the front of the target's buffer that may be written.
    ready: usize,
    /// Bytes written to the client.
    bytes: u64,
}

impl Download {
    /// Moves the part of the body that is already here behind the head.
    fn join(&mut self, reply: &mut Buffer, answer: &mut Vec<u8>) -> Result<(), Trouble> {
        if self.dechunk {
            return Ok(());
        }
        let here = &reply.bytes()[..reply.len().min(JOINED_BOUND)];
        let taken = self.tracker.take(here).map_err(|_| Trouble::Malformed)?;
        answer.extend_from_slice(&here[..taken]);
        reply.consume(taken);
        Ok(())
    }

    /// Ready once the client has the whole answer.
    fn poll<S: Stream>(
        &mut self,
        cx: &mut Context<'_>,
        client: &mut S,
        reply: &mut Buffer,
        answer: &[u8],
        target: &mut TcpStream,
        moved: &mut bool,
    ) -> Poll<Result<(), Trouble>> {
        loop {
            let pending: &[u8] =
                if self.sent < answer.len() { &answer[self.sent..] } else { &reply.bytes()[..self.ready] };
            if !pending.is_empty() {
                match ready!(Pin::new(&mut *client).poll_write(cx, pending)) {
                    Ok(count) if count > 0 => {
                        *moved = true;
                        self.bytes += count as u64;
                        if self.sent < answer.len() {
                            self.sent += count;
                        } else {
                            reply.consume(count);
                            self.ready -= count;
                        }
                    }
                    _ => return Poll::Ready(Err(Trouble::ClientGone)),
                }
                continue;
            }
            // Nothing is left to write: what a stream in between still holds must not wait for more.
            if ready!(Pin::new(&mut *client).poll_flush(cx)).is_err() {
                return Poll::Ready(Err(Trouble::ClientGone));
            }
            if self.tracker.is_done() {
                return Poll::Ready(Ok(()));
            }
            if reply.is_empty() {
                match ready!(reply.poll_fill(Pin::new(&mut *target), cx)) {
                    Ok(0) if self.tracker.ends_with_connection() => {
                        self.tracker.finish();
                        continue;
                    }
                    Ok(0) | Err(_) => return Poll::Ready(Err(Trouble::TargetClosed)),
                    Ok(_) => *moved = true,
                }
            }
            if self.dechunk {
                let run = self.tracker.run(reply.bytes()).map_err(|_| Trouble::Malformed)?;
                if run.data {
                    self.ready = run.length;
                } else {
                    reply.consume(run.length);
                }
            } else {
                self.ready = self.tracker.take(reply.bytes()).map_err(|_| Trouble::Malformed)?;
            }
        }
    }
}
