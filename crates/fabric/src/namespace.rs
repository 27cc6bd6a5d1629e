//! A network namespace with a thread of its own that entered it and never leaves.
//!
//! File descriptors belong to the whole process: a socket that this thread makes lives in its namespace for good and
//! works from any other thread. The namespace goes when the thread has ended and its last socket is closed, so nothing
//! is left after a crash.

use std::fs::File;
use std::io;
use std::os::fd::{AsFd, BorrowedFd};
use std::sync::mpsc;
use std::thread;

use nix::sched::{CloneFlags, setns, unshare};
use socket2::{Domain, Protocol, Socket, Type};

use crate::error::{FabricError, Result};
use crate::netlink::Netlink;

const OWN_NAMESPACE: &str = "/proc/thread-self/ns/net";

pub(crate) struct Namespace {
    jobs: Option<mpsc::Sender<Job>>,
    thread: Option<thread::JoinHandle<()>>,
    handle: File,
}

/// What a job may use while it runs on the namespace's thread.
pub(crate) struct Inside {
    pub(crate) route: Netlink,
}

type Job = Box<dyn FnOnce(&mut Inside) + Send>;

impl Namespace {
    /// Starts the thread, makes the namespace and runs `prepare` in it.
    pub(crate) fn start(
        name: &str,
        prepare: impl FnOnce(&mut Inside) -> Result<()> + Send + 'static,
    ) -> Result<Namespace> {
        let (jobs, queue) = mpsc::channel::<Job>();
        let (ready_sender, ready) = mpsc::sync_channel(1);
        let body = move || {
            let mut inside = match enter_new(prepare) {
                Ok((inside, handle)) => {
                    let _ = ready_sender.send(Ok(handle));
                    inside
                }
                Err(error) => {
                    let _ = ready_sender.send(Err(error));
                    return;
                }
            };
            for job in queue {
                job(&mut inside);
            }
        };
        let thread = thread::Builder::new()
            .name(name.chars().take(15).collect())
            .spawn(body)
            .map_err(FabricError::system("start a network's thread"))?;
        let handle = ready.recv().map_err(|_| ended("start"))??;
        Ok(Namespace { jobs: Some(jobs), thread: Some(thread), handle })
    }

    /// Runs the job on the namespace's thread and waits for it.
    pub(crate) fn run<T: Send + 'static>(&self, job: impl FnOnce(&mut Inside) -> T + Send + 'static) -> Result<T> {
        let (answer_sender, answer) = mpsc::sync_channel(1);
        let job: Job = Box::new(move |inside| {
            let _ = answer_sender.send(job(inside));
        });
        self.send(job).map_err(|_| ended("run"))?;
        answer.recv().map_err(|_| ended("run"))
    }

    /// Makes a socket inside without blocking the caller's thread.
    pub(crate) async fn socket(&self, kind: Type, protocol: Protocol) -> io::Result<Socket> {
        self.prepared_socket(kind, protocol, |_| Ok(())).await
    }

    /// The same; `prepare` does with it what only the namespace's own thread may.
    pub(crate) async fn prepared_socket(
        &self,
        kind: Type,
        protocol: Protocol,
        prepare: impl FnOnce(&Socket) -> io::Result<()> + Send + 'static,
    ) -> io::Result<Socket> {
        let (answer_sender, answer) = tokio::sync::oneshot::channel();
        let job: Job = Box::new(move |_| {
            let made = Socket::new(Domain::IPV4, kind.nonblocking(), Some(protocol));
            let _ = answer_sender.send(made.and_then(|socket| prepare(&socket).map(|()| socket)));
        });
        self.send(job)?;
        answer.await.map_err(|_| io::Error::from(io::ErrorKind::NotConnected))?
    }

    fn send(&self, job: Job) -> io::Result<()> {
        let sent = self.jobs.as_ref().is_some_and(|jobs| jobs.send(job).is_ok());
        if sent { Ok(()) } else { Err(io::ErrorKind::NotConnected.into()) }
    }

    pub(crate) fn duplicate_handle(&self) -> io::Result<File> {
        self.handle.try_clone()
    }

    pub(crate) fn handle(&self) -> BorrowedFd<'_> {
        self.handle.as_fd()
    }
}

impl Drop for Namespace {
    fn drop(&mut self) {
        self.jobs = None;
        // It ends after the job at hand; its own panic was already reported.
        let _ = self.thread.take().map(thread::JoinHandle::join);
    }
}

/// Opens a netlink socket in another namespace. A thread that lives only for this enters it, so that no lasting thread
/// is ever in a namespace not its own.
pub(crate) fn netlink_in(namespace: BorrowedFd<'_>, protocol: libc::c_int) -> io::Result<Netlink> {
    thread::scope(|scope| {
        let opener = scope.spawn(|| {
            setns(namespace, CloneFlags::CLONE_NEWNET)?;
            Netlink::open(protocol)
        });
        opener.join().unwrap_or_else(|_| Err(io::Error::other("the thread that enters a namespace panicked")))
    })
}

fn enter_new(prepare: impl FnOnce(&mut Inside) -> Result<()>) -> Result<(Inside, File)> {
    unshare(CloneFlags::CLONE_NEWNET).map_err(FabricError::errno("make a network namespace"))?;
    let handle = File::open(OWN_NAMESPACE).map_err(FabricError::system(OWN_NAMESPACE))?;
    let route = Netlink::open(libc::NETLINK_ROUTE).map_err(FabricError::system("open a netlink socket"))?;
    let mut inside = Inside { route };
    prepare(&mut inside)?;
    Ok((inside, handle))
}

fn ended(what: &str) -> FabricError {
    FabricError::System { step: format!("{what} in a network's thread"), source: io::ErrorKind::NotConnected.into() }
}
