//! The threads of the data plane: one single-threaded runtime each, so that a request never wakes another thread. All
//! balancers of a process share them.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use tokio::runtime::{Builder, Handle};
use tokio::sync::oneshot;

/// Cheap to clone; the threads end when the last clone is dropped.
#[derive(Clone)]
pub struct Workers(Arc<Inner>);

struct Inner {
    threads: Vec<Thread>,
    next: AtomicUsize,
}

struct Thread {
    runtime: Handle,
    /// Ends the thread when dropped.
    _running: oneshot::Sender<()>,
}

impl Workers {
    /// One thread a core.
    pub fn per_core() -> std::io::Result<Workers> {
        Workers::start(std::thread::available_parallelism().map_or(1, usize::from))
    }

    pub fn start(count: usize) -> std::io::Result<Workers> {
        let threads = (0..count.max(1)).map(Thread::start).collect::<std::io::Result<Vec<_>>>()?;
        Ok(Workers(Arc::new(Inner { threads, next: AtomicUsize::new(0) })))
    }

    pub(crate) fn count(&self) -> usize {
        self.0.threads.len()
    }

    /// The next worker in turn.
    pub(crate) fn pick(&self) -> usize {
        self.0.next.fetch_add(1, Ordering::Relaxed) % self.count()
    }

    /// Runs `task` on that worker.
    pub(crate) fn spawn(&self, worker: usize, task: impl Future<Output = ()> + Send + 'static) {
        self.0.threads[worker].runtime.spawn(task);
    }
}

impl Thread {
    fn start(index: usize) -> std::io::Result<Thread> {
        let runtime = Builder::new_current_thread().enable_all().build()?;
        let handle = runtime.handle().clone();
        let (running, ended) = oneshot::channel();
        std::thread::Builder::new().name(format!("balancer-{index}")).spawn(move || {
            // An error here is the sender gone, which is what ends the thread.
            let _ = runtime.block_on(ended);
        })?;
        Ok(Thread { runtime: handle, _running: running })
    }
}
