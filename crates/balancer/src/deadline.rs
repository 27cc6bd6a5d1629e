//! One timer a connection. Moving a deadline later only writes a number: the timer looks at it when it fires.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

use clock::wall;
use tokio::time::Sleep;

pub(crate) struct Deadline {
    timer: Pin<Box<Sleep>>,
    at: Instant,
}

impl Deadline {
    pub(crate) fn new(after: Duration) -> Deadline {
        let at = wall::now() + after;
        Deadline { timer: Box::pin(tokio::time::sleep_until(at.into())), at }
    }

    /// The deadline is now this long from now.
    pub(crate) fn set(&mut self, after: Duration) {
        self.set_at(wall::now() + after);
    }

    pub(crate) fn set_at(&mut self, at: Instant) {
        self.at = at;
        if self.timer.deadline() > at.into() {
            self.timer.as_mut().reset(at.into());
        }
    }

    /// Ready once the deadline has passed.
    pub(crate) fn poll_passed(&mut self, cx: &mut Context<'_>) -> Poll<()> {
        while self.timer.as_mut().poll(cx).is_ready() {
            if wall::now() >= self.at {
                return Poll::Ready(());
            }
            let at = self.at;
            self.timer.as_mut().reset(at.into());
        }
        Poll::Pending
    }

    /// What `poll` gives, or None if the deadline passes first.
    pub(crate) async fn race<T>(&mut self, mut poll: impl FnMut(&mut Context<'_>) -> Poll<T>) -> Option<T> {
        std::future::poll_fn(|cx| match poll(cx) {
            Poll::Ready(value) => Poll::Ready(Some(value)),
            Poll::Pending => self.poll_passed(cx).map(|()| None),
        })
        .await
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn a_deadline_moved_later_does_not_pass_early() {
        let started = wall::now();
        let mut deadline = Deadline::new(Duration::from_millis(10));
        deadline.set(Duration::from_millis(60));
        assert_eq!(deadline.race(|_| Poll::<()>::Pending).await, None);
        assert!(started.elapsed() >= Duration::from_millis(60));
    }

    #[tokio::test]
    async fn a_deadline_moved_earlier_passes_then() {
        let started = wall::now();
        let mut deadline = Deadline::new(Duration::from_secs(600));
        deadline.set(Duration::from_millis(10));
        assert_eq!(deadline.race(|_| Poll::<()>::Pending).await, None);
        assert!(started.elapsed() < Duration::from_secs(60));
    }
}
