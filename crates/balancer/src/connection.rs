//! One client's connection: heads are read, planned, answered or exchanged with a target, until either side ends it.
//! Everything happens in one task on one thread.
//!
//! A client that shuts its writing side after a request still gets the answer: TCP does not tell it from one that left.

use std::pin::Pin;
use std::sync::Arc;
use std::task::{Poll, ready};
use std::time::Duration;

use clock::{Timestamp, wall};
use tokio::io::{AsyncRead, AsyncWrite};

use crate::answer::{self, Manner};
use crate::buffer::Buffer;
use crate::core::Core;
use crate::deadline::Deadline;
use crate::metrics::{Counter, Shard};
use crate::plan::{self, Place, Plan};
use crate::request::{self, Body, Refused};
use crate::rewrite::Entry;
use crate::state::NodeState;
use crate::table::Table;
use crate::told::Told;

/// What a client is connected by: TCP now, TLS or memory as well.
pub(crate) trait Stream: AsyncRead + AsyncWrite + Unpin + Send + 'static {}

impl<S: AsyncRead + AsyncWrite + Unpin + Send + 'static> Stream for S {}

pub(crate) struct Connection<S> {
    pub(crate) io: S,
    /// From the client.
    pub(crate) input: Buffer,
    /// To the target: a head and the first bytes of a body.
    pub(crate) forward: Vec<u8>,
    /// To the client: a head and the first bytes of a body.
    pub(crate) answer: Vec<u8>,
    /// From the target.
    pub(crate) reply: Buffer,
    pub(crate) deadline: Deadline,
    pub(crate) core: Arc<Core>,
    pub(crate) worker: usize,
    pub(crate) node: Arc<NodeState>,
    pub(crate) entry: Entry,
    told: Option<Arc<Told>>,
    opened: Timestamp,
}

/// What follows a request.
pub(crate) enum After {
    Next,
    /// Close, having read on for a moment: bytes left unread would make the client lose the answer.
    Linger,
    Close,
}

const INPUT_SIZE: usize = 4 * 1024;
const REPLY_SIZE: usize = 8 * 1024;
const BUFFER_BOUND: usize = request::HEAD_BOUND + 1024;
const LINGER: Duration = Duration::from_secs(2);
const LINGER_BOUND: usize = 1024 * 1024;

/// Serves a client until its connection ends.
pub(crate) async fn serve<S: Stream>(
    io: S,
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: Entry,
    told: Option<Arc<Told>>,
) {
    let mut table = core.table.load_full();
    let mut connection = Connection::new(io, core, worker, node, entry, &table);
    connection.told = told;
    loop {
        let after = match connection.next(&mut table).await {
            Some(Ok(Plan::Answer { status, keep_alive, body, length })) => {
                connection.give(&table, status, keep_alive, body, length).await
            }
            Some(Ok(Plan::Forward(exchange))) => connection.exchange(exchange, &table).await,
            Some(Err(Refused(status))) => connection.refuse(&table, status).await,
            None => After::Close,
        };
        match after {
            After::Next => {
                connection.input.shrink(INPUT_SIZE);
                connection.reply.shrink(REPLY_SIZE);
            }
            After::Linger => return connection.linger().await,
            After::Close => return,
        }
    }
}

/// Tells a client of an HTTPS listener that it does not speak TLS.
pub(crate) async fn refuse_plain<S: Stream>(io: S, core: Arc<Core>, worker: usize, node: Arc<NodeState>, entry: Entry) {
    let table = core.table.load_full();
    let mut connection = Connection::new(io, core, worker, node, entry, &table);
    let manner = Manner { now: connection.core.clock.now(), keep_alive: false, head_only: false, response: None };
    answer::plain_on_secure(&mut connection.answer, manner);
    connection.shard().elb_status(400);
    if connection.send_answer(&table).await.is_ok() {
        connection.linger().await;
    }
}

impl<S: Stream> Connection<S> {
    fn new(io: S, core: Arc<Core>, worker: usize, node: Arc<NodeState>, entry: Entry, table: &Table) -> Connection<S> {
        Connection {
            io,
            input: Buffer::new(INPUT_SIZE, BUFFER_BOUND),
            forward: Vec::new(),
            answer: Vec::new(),
            reply: Buffer::new(REPLY_SIZE, BUFFER_BOUND),
            deadline: Deadline::new(table.config.attributes.idle_timeout),
            opened: core.clock.now(),
            core,
            worker,
            node,
            entry,
            told: None,
        }
    }

    pub(crate) fn shard(&self) -> &Shard {
        &self.node.shards[self.worker]
    }

    /// Waits for a whole head and plans its request. None: the client left, or was idle between requests.
    async fn next(&mut self, table: &mut Arc<Table>) -> Option<Result<Plan, Refused>> {
        let idle_timeout = table.config.attributes.idle_timeout;
        let mut scanned = 0;
        self.deadline.set(idle_timeout);
        loop {
            let length = self.input.len();
            if length > scanned && (scanned == 0 || ends_head(self.input.bytes(), scanned)) {
                self.core.refresh(table);
                match self.plan(table) {
                    Ok(None) => {}
                    Ok(Some(plan)) => return Some(Ok(plan)),
                    Err(refused) => return Some(Err(refused)),
                }
            } else if let Err(refused) = request::within_bounds(self.input.bytes()) {
                return Some(Err(refused));
            }
            scanned = length;
            let (io, input) = (&mut self.io, &mut self.input);
            match self.deadline.race(|cx| input.poll_fill(Pin::new(io), cx)).await {
                None if scanned == 0 => return None,
                None => return Some(Err(Refused(408))),
                Some(Ok(0) | Err(_)) => return None,
                // From its first byte on a head has one deadline, however slowly it drips.
                Some(Ok(_)) if scanned == 0 => self.deadline.set(idle_timeout),
                Some(Ok(_)) => {}
            }
        }
    }

    fn plan(&mut self, table: &Arc<Table>) -> Result<Option<Plan>, Refused> {
        let config = &table.config;
        let now = self.core.clock.now();
        let Some(node) = table.node_index(&self.node) else { return Err(Refused(503)) };
        let place = Place {
            table,
            node,
            entry: self.entry,
            told: self.told.as_deref(),
            now,
            shard: &self.node.shards[self.worker],
            buffered: self.input.len(),
            may_keep_alive: now.since(self.opened) < config.attributes.client_keep_alive,
            note: self.core.hop.as_ref().is_some_and(|hop| hop.listening()),
        };
        self.forward.clear();
        self.answer.clear();
        let (forward, answer) = (&mut self.forward, &mut self.answer);
        let plan = request::parse(self.input.bytes(), &config.attributes, |r| plan::make(&r, &place, forward, answer))?;
        if plan.is_some() {
            place.shard.one(Counter::RequestCount);
        }
        Ok(plan)
    }

    /// Sends the answer that the plan wrote.
    async fn give(&mut self, table: &Table, status: u16, keep_alive: bool, body: Body, length: usize) -> After {
        let started = wall::now();
        self.shard().elb_status(status);
        self.shard().add(Counter::ProcessedBytes, (length + self.answer.len()) as u64);
        self.input.consume(length);
        if let Body::Length(length) = body {
            self.input.consume(usize::try_from(length).unwrap_or(usize::MAX));
        }
        let sent = self.send_answer(table).await;
        self.node.traffic[self.worker].note(started.elapsed(), status >= 500);
        match sent {
            Ok(()) if keep_alive => After::Next,
            Ok(()) => After::Linger,
            Err(_) => After::Close,
        }
    }

    /// Answers a head that cannot be acted on.
    async fn refuse(&mut self, table: &Table, status: u16) -> After {
        self.answer.clear();
        let response = table.response_fields(self.entry.port);
        let manner = Manner { now: self.core.clock.now(), keep_alive: false, head_only: false, response };
        answer::error(&mut self.answer, status, manner);
        self.shard().one(Counter::RequestCount);
        self.node.traffic[self.worker].note_untimed(status >= 500);
        self.shard().elb_status(status);
        self.shard().add(Counter::ProcessedBytes, (self.input.len() + self.answer.len()) as u64);
        match self.send_answer(table).await {
            Ok(()) => After::Linger,
            Err(_) => After::Close,
        }
    }

    /// Writes all of `answer`.
    pub(crate) async fn send_answer(&mut self, table: &Table) -> std::io::Result<()> {
        self.deadline.set(table.config.attributes.idle_timeout);
        let (io, answer) = (&mut self.io, &self.answer);
        let mut sent = 0;
        let written = self.deadline.race(|cx| {
            while sent < answer.len() {
                match ready!(Pin::new(&mut *io).poll_write(cx, &answer[sent..])) {
                    Ok(0) => return Poll::Ready(Err(std::io::ErrorKind::WriteZero.into())),
                    Ok(count) => sent += count,
                    Err(error) => return Poll::Ready(Err(error)),
                }
            }
            Pin::new(&mut *io).poll_flush(cx)
        });
        written.await.unwrap_or(Err(std::io::ErrorKind::TimedOut.into()))
    }

    async fn linger(mut self) {
        self.deadline.set(LINGER);
        let io = &mut self.io;
        if !matches!(self.deadline.race(|cx| Pin::new(&mut *io).poll_shutdown(cx)).await, Some(Ok(()))) {
            return;
        }
        let mut discarded = 0;
        while discarded < LINGER_BOUND {
            self.input.consume(usize::MAX);
            let (io, input) = (&mut self.io, &mut self.input);
            match self.deadline.race(|cx| input.poll_fill(Pin::new(io), cx)).await {
                Some(Ok(count)) if count > 0 => discarded += count,
                _ => return,
            }
        }
    }
}

/// Whether an empty line ends in the bytes that came after `scanned`.
fn ends_head(bytes: &[u8], scanned: usize) -> bool {
    let from = scanned.saturating_sub(3);
    let ends = |at: usize| matches!(&bytes[at + 1..], [b'\n', ..] | [b'\r', b'\n', ..]);
    memchr::memchr_iter(b'\n', &bytes[from..]).any(|at| ends(from + at))
}
