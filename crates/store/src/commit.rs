//! The writer thread: it owns the engine, runs the closures of `Store::write` one after another and commits what gathered
//! while the last commit was on its way to the disk. It never waits for a batch to fill.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::Duration;

use arc_swap::ArcSwap;
use tokio::sync::watch;

use crate::directory::DirectoryLock;
use crate::engine::{Engine, Snapshot};
use crate::error::StoreError;
use crate::writer::{Gathering, Writer};

/// A batch ends when it holds this much, so that neither its memory nor the first caller's wait grows without bound.
const BATCH_BYTES: usize = 8 << 20;
const BATCH_CHANGES: usize = 4096;
/// Without a write for this long the engine is idle.
const IDLE_AFTER: Duration = Duration::from_millis(20);

/// Runs the closure in its own frame of the batch and returns what to do once the batch is committed or has failed.
pub(crate) type Change = Box<dyn FnOnce(&mut Frame<'_>) -> Completion + Send>;
pub(crate) type Completion = Box<dyn FnOnce(Result<(), StoreError>) + Send>;

pub(crate) enum Message {
    Change(Change),
    /// Commit what came before, close the engine, release the directory, then answer.
    Stop(Sender<()>),
}

/// What readers see, replaced after every commit.
pub(crate) struct Published {
    pub snapshot: Result<Arc<dyn Snapshot>, StoreError>,
}

/// The place of one change in a batch.
pub(crate) struct Frame<'a> {
    base: &'a dyn Snapshot,
    gathering: &'a mut Gathering,
}

impl Frame<'_> {
    /// Runs `change`. When it fails or panics, the batch is as it was before.
    pub(crate) fn run<T, E: From<StoreError>>(
        &mut self,
        change: impl FnOnce(&mut Writer<'_>) -> Result<T, E>,
    ) -> Result<T, E> {
        let mut writer = Writer::new(self.base, self.gathering);
        // The writer holds nothing but the batch, which is restored below.
        match catch_unwind(AssertUnwindSafe(|| change(&mut writer))) {
            Ok(Ok(value)) => writer.finish().map(|()| value).map_err(E::from),
            Ok(Err(error)) => {
                writer.roll_back();
                Err(error)
            }
            Err(_) => {
                writer.roll_back();
                Err(E::from(StoreError::ChangePanicked))
            }
        }
    }
}

pub(crate) struct Committer {
    pub engine: Box<dyn Engine>,
    pub lock: Option<DirectoryLock>,
    /// Something was written since the engine was last told to be idle.
    pub busy: bool,
    pub messages: Receiver<Message>,
    pub published: Arc<ArcSwap<Published>>,
    pub next_event: u64,
    /// Rises with every commit that emitted an event.
    pub emitted: watch::Sender<u64>,
    /// Rises with every commit that set a timer.
    pub timers_changed: watch::Sender<u64>,
}

impl Committer {
    /// The body of the writer thread; returns when the store is shut down or all its handles are gone.
    pub(crate) fn run(mut self) {
        let mut stop = None;
        while stop.is_none() {
            match self.next() {
                Some(Message::Change(first)) => stop = self.commit_batch(first),
                Some(Message::Stop(answer)) => stop = Some(answer),
                None => break,
            }
        }
        self.published.store(Arc::new(Published { snapshot: Err(StoreError::Closed) }));
        drop(self.engine);
        // The directory is free only when the engine has let go of its files.
        drop(self.lock);
        // Whoever still waits in the queue finds its answer's sender gone.
        drop(self.messages);
        if let Some(answer) = stop {
            // Nobody waits any more when the caller was dropped.
            let _ = answer.send(());
        }
    }

    /// Waits for the next message; None once nobody can send one.
    fn next(&mut self) -> Option<Message> {
        while self.busy {
            match self.messages.recv_timeout(IDLE_AFTER) {
                Err(RecvTimeoutError::Timeout) => {
                    self.busy = self.engine.idle();
                    // A failure is what readers and the next write get.
                    let _ = self.publish();
                }
                received => return received.ok(),
            }
        }
        self.busy = true;
        self.messages.recv().ok()
    }

    /// Runs `first` and what else waits, commits, and answers all. Returns the answer to a stop that came meanwhile.
    fn commit_batch(&mut self, first: Change) -> Option<Sender<()>> {
        let published = self.published.load_full();
        let base = match &published.snapshot {
            Ok(base) => base,
            Err(error) => {
                // The last commit could not be read back: nothing more can be written safely.
                let mut gathering = Gathering::default();
                let nothing = crate::engine::memory::MemoryEngine::default();
                first(&mut Frame { base: &nothing, gathering: &mut gathering })(Err(error.clone()));
                return None;
            }
        };
        let mut gathering = Gathering { next_event: self.next_event, ..Gathering::default() };
        let mut completions = vec![first(&mut Frame { base: base.as_ref(), gathering: &mut gathering })];
        let mut stop = None;
        while gathering.size_bytes < BATCH_BYTES && completions.len() < BATCH_CHANGES {
            match self.messages.try_recv() {
                Ok(Message::Change(next)) => {
                    completions.push(next(&mut Frame { base: base.as_ref(), gathering: &mut gathering }));
                }
                Ok(Message::Stop(answer)) => {
                    stop = Some(answer);
                    break;
                }
                Err(_) => break,
            }
        }
        self.next_event = gathering.next_event;
        let outcome =
            if gathering.batch.is_empty() { Ok(()) } else { self.commit(std::mem::take(&mut gathering.batch)) };
        let committed = outcome.is_ok();
        for completion in completions {
            completion(outcome.clone());
        }
        if committed && gathering.emitted {
            self.emitted.send_modify(|count| *count += 1);
        }
        if committed && gathering.timers_changed {
            self.timers_changed.send_modify(|count| *count += 1);
        }
        stop
    }

    fn commit(&mut self, batch: crate::engine::Batch) -> Result<(), StoreError> {
        self.engine.commit(batch)?;
        self.publish()
    }

    fn publish(&self) -> Result<(), StoreError> {
        let snapshot = self.engine.snapshot();
        let outcome = snapshot.as_ref().map(|_| ()).map_err(StoreError::clone);
        self.published.store(Arc::new(Published { snapshot }));
        outcome
    }
}
