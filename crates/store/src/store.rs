//! The handle that the program holds: opening, reading, writing and shutting down.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};

use arc_swap::ArcSwap;
use tokio::sync::{oneshot, watch};

use crate::commit::{Change, Committer, Message, Published};
use crate::deliver::Deliveries;
use crate::directory::{self, DirectoryLock};
use crate::engine::logged::{self, Limits, LoggedEngine};
use crate::engine::memory::MemoryEngine;
use crate::engine::{Engine, Verified};
use crate::error::{OpenError, StoreError};
use crate::migrate::{self, Migration};
use crate::read::Reader;
use crate::writer::Writer;

#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Where the data lies. None: the store is ephemeral and keeps nothing.
    pub directory: Option<PathBuf>,
}

/// An ordered transactional store. Cheap to clone; all clones are the same store.
#[derive(Clone)]
pub struct Store(pub(crate) Arc<Inner>);

pub(crate) struct Inner {
    published: Arc<ArcSwap<Published>>,
    messages: Mutex<Sender<Message>>,
    writer: Mutex<Option<JoinHandle<()>>>,
    pub(crate) emitted: watch::Receiver<u64>,
    pub(crate) timers_changed: watch::Receiver<u64>,
    pub(crate) deliveries: Deliveries,
}

impl Store {
    /// Opens the directory, making it if need be, and refuses one that another process has open, that a newer version
    /// wrote or that is damaged.
    pub fn open(options: Options) -> Result<Store, OpenError> {
        Store::open_as(options, migrate::CURRENT, migrate::MIGRATIONS, Limits::default())
    }

    pub(crate) fn open_as(
        options: Options,
        current: u32,
        migrations: &[Migration],
        limits: Limits,
    ) -> Result<Store, OpenError> {
        match options.directory {
            None => Store::start(Box::new(MemoryEngine::default()), None, Path::new("")),
            Some(directory) => {
                let lock = directory::lock(&directory)?;
                let engine = open_engine(&directory, current, migrations, limits)?;
                Store::start(Box::new(engine), Some(lock), &directory)
            }
        }
    }

    fn start(engine: Box<dyn Engine>, lock: Option<DirectoryLock>, directory: &Path) -> Result<Store, OpenError> {
        let next_event = migrate::next_event(engine.as_ref()).map_err(|error| damaged(directory, error))?;
        let snapshot = engine.snapshot().map_err(|error| damaged(directory, error))?;
        let published = Arc::new(ArcSwap::from_pointee(Published { snapshot: Ok(snapshot) }));
        let (sender, messages) = mpsc::channel();
        let (emitted_sender, emitted) = watch::channel(0);
        let (timers_sender, timers_changed) = watch::channel(0);
        let committer = Committer {
            engine,
            lock,
            busy: true,
            messages,
            published: Arc::clone(&published),
            next_event,
            emitted: emitted_sender,
            timers_changed: timers_sender,
        };
        let writer = thread::Builder::new()
            .name("store-writer".to_string())
            .spawn(move || committer.run())
            .map_err(|error| OpenError::Io { file: directory.to_path_buf(), error })?;
        Ok(Store(Arc::new(Inner {
            published,
            messages: Mutex::new(sender),
            writer: Mutex::new(Some(writer)),
            emitted,
            timers_changed,
            deliveries: Deliveries::default(),
        })))
    }

    /// The state after the last commit, unchanging. Cheap: take one for each request.
    pub fn read(&self) -> Reader {
        Reader { snapshot: self.0.published.load().snapshot.clone() }
    }

    /// Reads everything that is on disk, compares it with its checksums and says what is damaged. Blocks for as long as
    /// the disk takes.
    pub fn verify(&self) -> Result<Verified, StoreError> {
        Ok(self.read().snapshot()?.verify())
    }

    /// Runs `change` on the writer thread, so it must not block. Its puts, deletes, events and timers become visible and
    /// durable together, or not at all if it returns Err. Resolves when the group commit that holds them is on disk.
    /// Dropping the future does not take the change back.
    pub async fn write<T, E, F>(&self, change: F) -> Result<T, E>
    where
        F: FnOnce(&mut Writer<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.enqueue(change, move |result| {
            // The caller may have gone away; the change stands all the same.
            let _ = answer.send(result);
        })?;
        answered.await.unwrap_or_else(|_| Err(E::from(StoreError::Closed)))
    }

    /// Like `write`, for start-up and tests: blocks the thread until the commit is on disk.
    pub fn write_blocking<T, E, F>(&self, change: F) -> Result<T, E>
    where
        F: FnOnce(&mut Writer<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let (answer, answered) = mpsc::channel();
        self.enqueue(change, move |result| {
            // The receiver waits below until this is called or dropped.
            let _ = answer.send(result);
        })?;
        answered.recv().unwrap_or_else(|_| Err(E::from(StoreError::Closed)))
    }

    /// Hands `change` to the writer thread; `done` is called there after the commit, and never when the store closes.
    pub(crate) fn enqueue<T, E, F>(
        &self,
        change: F,
        done: impl FnOnce(Result<T, E>) + Send + 'static,
    ) -> Result<(), StoreError>
    where
        F: FnOnce(&mut Writer<'_>) -> Result<T, E> + Send + 'static,
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
    {
        let change: Change = Box::new(move |frame| {
            let result = frame.run(change);
            Box::new(move |committed| done(committed.map_err(E::from).and(result)))
        });
        let messages = self.0.messages.lock().unwrap_or_else(|error| error.into_inner());
        messages.send(Message::Change(change)).map_err(|_| StoreError::Closed)
    }

    /// Stops delivery, commits what was handed in before and releases the directory. Later writes and reads fail with
    /// `StoreError::Closed`; events that were not handled yet are delivered after the next start.
    pub async fn shutdown(&self) {
        self.stop_deliveries().await;
        let (answer, answered) = mpsc::channel();
        let sent = {
            let messages = self.0.messages.lock().unwrap_or_else(|error| error.into_inner());
            messages.send(Message::Stop(answer)).is_ok()
        };
        let writer = self.0.writer.lock().unwrap_or_else(|error| error.into_inner()).take();
        // Waiting is blocking; a few commits take as long as the disk does.
        let waited = tokio::task::spawn_blocking(move || {
            if sent {
                let _ = answered.recv();
            }
            writer.map(JoinHandle::join)
        });
        // Neither has a result; a panic of the writer thread was already printed.
        let _ = waited.await;
    }
}

/// Opens the engine over what the directory holds, brought to the current format, or over nothing.
fn open_engine(
    directory: &Path,
    current: u32,
    migrations: &[Migration],
    limits: Limits,
) -> Result<LoggedEngine, OpenError> {
    let format = migrate::check(directory, current)?;
    let (list, old) = (directory.join(logged::LIST_FILE), directory.join(directory::OLD_DATA_FILE));
    let exists = |name: &str| directory.join(name).exists();
    match format {
        Some(found) if list.exists() || old.exists() => {
            if !list.exists() {
                logged::take_over(directory, &old, limits)?;
            } else if old.exists() {
                // Taken over by a start that ended before it could remove it.
                std::fs::remove_file(&old).map_err(|error| OpenError::Io { file: old, error })?;
            }
            let mut engine = LoggedEngine::open(directory, limits)?;
            migrate::migrate(directory, &mut engine, found, current, migrations)?;
            Ok(engine)
        }
        None if list.exists() || old.exists() => {
            let file = directory.join(directory::FORMAT_FILE);
            Err(OpenError::Damaged { file, reason: "it is missing beside the data".to_string() })
        }
        Some(found) if !exists(logged::NEW_LIST_FILE) && !exists(directory::OLD_NEW_DATA_FILE) => {
            let file = if found == 1 { old } else { list };
            Err(OpenError::Damaged { file, reason: "it is missing".to_string() })
        }
        _ => Ok(LoggedEngine::create(directory, current, limits)),
    }
}

fn damaged(directory: &Path, error: StoreError) -> OpenError {
    OpenError::Damaged { file: directory.join(logged::LIST_FILE), reason: error.to_string() }
}

impl Drop for Inner {
    /// Waits until what was written is committed and the directory is free again.
    fn drop(&mut self) {
        let (sender, _) = mpsc::channel();
        *self.messages.get_mut().unwrap_or_else(|error| error.into_inner()) = sender;
        let writer = self.writer.get_mut().unwrap_or_else(|error| error.into_inner()).take();
        if let Some(writer) = writer
            // The last handle may have been moved into a change.
            && writer.thread().id() != thread::current().id()
        {
            // A panic of the writer thread was already printed.
            let _ = writer.join();
        }
    }
}
