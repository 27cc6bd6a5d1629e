//! One request's exchange with its target: the body goes up and the answer comes down at the same time, and what goes
//! wrong becomes the answer that Application Load Balancers give for it.

use std::io;
use std::sync::Arc;
use std::sync::atomic::Ordering;
use std::task::Poll;
use std::time::Duration;

use clock::wall;

use crate::answer::{self, Manner};
use crate::config::Stickiness;
use crate::connection::{After, Connection, Stream};
use crate::cookie::{self, Ticket};
use crate::flow::{Download, Upload, poll_head};
use crate::framing::{Framing, Tracker};
use crate::hop::{Arrival, Departure, Disturbance, Hop};
use crate::metrics::Counter;
use crate::plan::{self, Exchange};
use crate::response::{Asked, Response};
use crate::rewrite::write_field;
use crate::state::TargetState;
use crate::table::Table;
use crate::upstream::{self, NotConnected};
use crate::wire::Wire;

/// Why an exchange ended early.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    ClientGone,
    /// The client's chunks are not chunks.
    BadBody,
    TargetClosed,
    Malformed,
    /// No byte moved for the idle time-out.
    Idle,
    /// The same, and the next byte was the client's to send.
    ClientIdle,
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
    /// A fault's doing: the target was not asked.
    injected: bool,
    after: After,
}

impl<S: Stream> Connection<S> {
    pub(crate) async fn exchange(&mut self, exchange: Exchange, table: &Table) -> After {
        self.input.consume(exchange.length);
        let started = wall::now();
        let departure = exchange.noted.as_ref().map(|noted| self.departure(&exchange, table, &noted.0, &noted.1));
        let hop = self.core.hop.clone().filter(|_| departure.is_some());
        let busy = Busy::new(&exchange.target);
        let given = match disturb(hop.as_deref(), departure.as_ref()).await {
            Ok(()) => self.run(&exchange, table).await,
            Err(trouble) => self.fail(trouble, &exchange, table, false).await,
        };
        drop(busy);
        let latency = started.elapsed();
        let is_down = !given.from_target && matches!(given.status, 502 | 504);
        if is_down && !given.injected {
            exchange.target.traffic[self.worker].note(latency, true);
        }
        // 0: cut without an answer.
        self.node.traffic[self.worker].note(latency, given.status >= 500 || given.status == 0);
        self.shard().add(Counter::ProcessedBytes, given.bytes);
        if let (Some(hop), Some(departure)) = (hop, departure) {
            let Given { status, from_target, bytes, .. } = given;
            hop.arrived(&departure, &Arrival { status, from_target, bytes, latency });
        }
        given.after
    }

    fn departure(&self, exchange: &Exchange, table: &Table, method: &str, path: &str) -> Departure {
        let target = &exchange.target;
        Departure {
            balancer: table.config.id.clone(),
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
        let spec = &table.groups[exchange.group].spec;
        let speech = (spec.protocol, spec.version);
        let acquired = upstream::acquire(target, &self.node, self.worker, idle_timeout, sockets, speech).await;
        let mut upstream = match acquired {
            Ok((upstream, false)) => upstream,
            Ok((upstream, true)) => {
                self.shard().one(Counter::NewConnectionCount);
                upstream
            }
            Err(why) => {
                let (counter, trouble) = match why {
                    NotConnected::NoHandshake => (Counter::TargetTlsNegotiationError, Trouble::Refused),
                    NotConnected::Unreachable(error) if error.kind() == io::ErrorKind::TimedOut => {
                        (Counter::TargetConnectionErrorCount, Trouble::ConnectTimeout)
                    }
                    NotConnected::Unreachable(_) => (Counter::TargetConnectionErrorCount, Trouble::Refused),
                };
                target.shards[self.worker].one(counter);
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
                drop(upstream);
                self.reply.consume(usize::MAX);
                return self.fail(trouble, exchange, table, upload.is_whole()).await;
            }
        };
        let shard = &target.shards[self.worker];
        shard.target_status(response.status);
        let took = asked_at.elapsed();
        target.response_times[self.worker].add(took);
        target.traffic[self.worker].note(took, response.status >= 500);
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
        Given { status: response.status, from_target: true, bytes, injected: false, after }
    }

    /// Sends the request and waits for the answer's head, which is written to `answer`.
    async fn response_head(
        &mut self,
        exchange: &Exchange,
        table: &Table,
        upload: &mut Upload,
        target: &mut Wire,
        idle_timeout: Duration,
    ) -> Result<Response, Trouble> {
        let app_cookie = match &table.groups[exchange.group].spec.stickiness {
            Stickiness::AppCookie { name, .. } => Some(name.as_str()),
            Stickiness::Off | Stickiness::SourceIp | Stickiness::LbCookie { .. } => None,
        };
        let asked = Asked {
            head_only: exchange.head_only,
            upgrade: exchange.upgrade,
            old: exchange.old,
            app_cookie,
            fields: table.response_fields(self.entry.port),
        };
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
            let idle = if upload.awaits_client(forward) { Trouble::ClientIdle } else { Trouble::Idle };
            deadline.poll_passed(cx).map(|()| Err(idle))
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
            Stickiness::AppCookie { .. } | Stickiness::Off | Stickiness::SourceIp => None,
        };
        for (name, value) in table.response_fields(self.entry.port).iter().flat_map(|fields| &fields.set) {
            write_field(&mut self.answer, name, value.as_bytes());
        }
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
        target: &mut Wire,
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
            Trouble::ClientIdle => 408,
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
            let response = table.response_fields(self.entry.port);
            let now = self.core.clock.now();
            let manner = Manner { now, keep_alive, head_only: exchange.head_only, response };
            answer::error(&mut self.answer, status, manner);
        }
        let bytes = (exchange.length + self.answer.len()) as u64;
        let after = match self.send_answer(table).await {
            Ok(()) if gone => After::Close,
            Ok(()) if keep_alive => After::Next,
            Ok(()) => After::Linger,
            Err(_) => After::Close,
        };
        let injected = matches!(trouble, Trouble::Injected(_) | Trouble::Cut);
        Given { status, from_target: false, bytes, injected, after }
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
