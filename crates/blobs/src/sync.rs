//! Makes the names of new files durable, those of one moment together.

use std::collections::BTreeSet;
use std::fs::File;
use std::io;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, Sender, channel};

use tokio::sync::oneshot;

type Answer = oneshot::Sender<Result<(), io::ErrorKind>>;

pub struct Syncer(Mutex<Sender<(PathBuf, Answer)>>);

impl Syncer {
    pub fn start() -> io::Result<Syncer> {
        let (sender, asked) = channel();
        std::thread::Builder::new().name("blob-names".to_owned()).spawn(move || run(&asked))?;
        Ok(Syncer(Mutex::new(sender)))
    }

    /// Returns when the directory is on disk.
    pub async fn sync(&self, directory: PathBuf) -> io::Result<()> {
        let (answer, answered) = oneshot::channel();
        {
            let sender = self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
            sender.send((directory, answer)).map_err(|_| io::ErrorKind::BrokenPipe)?;
        }
        answered.await.unwrap_or(Err(io::ErrorKind::BrokenPipe)).map_err(io::Error::from)
    }
}

fn run(asked: &Receiver<(PathBuf, Answer)>) {
    while let Ok(first) = asked.recv() {
        let mut waiting = vec![first];
        waiting.extend(asked.try_iter());
        let directories: BTreeSet<PathBuf> = waiting.iter().map(|(directory, _)| directory.clone()).collect();
        let synced = directories.iter().try_for_each(|directory| File::open(directory)?.sync_all());
        let outcome = synced.map_err(|error| error.kind());
        for (_, answer) in waiting {
            // Nobody waits any more where the writer was dropped.
            let _ = answer.send(outcome);
        }
    }
}
