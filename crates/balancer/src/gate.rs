//! A node that is cut off: what its clients sent does not reach it, and what it says reaches nobody. Its connections
//! stand still until it is found again; neither side is told, as when packets are lost.

use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::task::{Context, Poll, Waker};

use clock::Timestamp;

#[derive(Default)]
pub(crate) struct Gate {
    shut: AtomicBool,
    /// When it was last opened, in milliseconds since 1970; 0 if it never was shut.
    opened_ms: AtomicI64,
    /// Of the tasks that stand still.
    waiting: Mutex<Vec<Waker>>,
}

impl Gate {
    pub(crate) fn is_shut(&self) -> bool {
        self.shut.load(Ordering::Acquire)
    }

    /// When it was last opened, if it ever was shut.
    pub(crate) fn opened_at(&self) -> Option<Timestamp> {
        Some(self.opened_ms.load(Ordering::Acquire)).filter(|ms| *ms != 0).map(Timestamp::from_millis)
    }

    /// True if that changes it.
    pub(crate) fn set(&self, shut: bool, now: Timestamp) -> bool {
        if !shut && self.is_shut() {
            self.opened_ms.store(now.millis(), Ordering::Release);
        }
        let changed = self.shut.swap(shut, Ordering::AcqRel) != shut;
        if changed && !shut {
            let waiting = std::mem::take(&mut *self.waiting.lock().unwrap_or_else(PoisonError::into_inner));
            waiting.into_iter().for_each(Waker::wake);
        }
        changed
    }

    /// Runs the task, but not while the gate is shut.
    pub(crate) async fn pass<T>(&self, task: impl Future<Output = T>) -> T {
        let mut task = std::pin::pin!(task);
        std::future::poll_fn(|cx| match self.is_shut() && self.waits(cx) {
            true => Poll::Pending,
            false => task.as_mut().poll(cx),
        })
        .await
    }

    /// False if it was opened meanwhile.
    fn waits(&self, cx: &Context<'_>) -> bool {
        let mut waiting = self.waiting.lock().unwrap_or_else(PoisonError::into_inner);
        // Under the lock: who opens it wakes those that are in the list then.
        let shut = self.is_shut();
        if shut && !waiting.iter().any(|known| known.will_wake(cx.waker())) {
            waiting.push(cx.waker().clone());
        }
        shut
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::time::Duration;

    use tokio::io::{AsyncReadExt, AsyncWriteExt};

    use super::{Gate, Timestamp};

    #[tokio::test]
    async fn what_passes_a_shut_gate_goes_on_when_it_opens() {
        let gate = Arc::new(Gate::default());
        let now = Timestamp::wall();
        assert_eq!(gate.opened_at(), None);
        let (mut client, mut node) = tokio::io::duplex(64);
        let (passing, echo) = (gate.clone(), async move {
            let mut byte = [0; 1];
            while node.read_exact(&mut byte).await.is_ok() && node.write_all(&byte).await.is_ok() {}
        });
        tokio::spawn(async move { passing.pass(echo).await });
        let mut answer = [0; 1];
        for round in 0..3u8 {
            assert!(gate.set(true, now) && !gate.set(true, now));
            client.write_all(&[round]).await.expect("written");
            let early = tokio::time::timeout(Duration::from_millis(20), client.read_exact(&mut answer)).await;
            assert!(early.is_err(), "nothing comes from behind the gate");
            gate.set(false, now);
            assert_eq!(gate.opened_at(), Some(now));
            client.read_exact(&mut answer).await.expect("read");
            assert_eq!(answer, [round]);
        }
    }
}
