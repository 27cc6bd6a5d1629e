//! The cloud's time over restarts: it never goes back, and a clock that ran ahead of the wall stays ahead.
//!
//! The store notes every few seconds what the clock showed and when, and at a shutdown that it stands still. A start goes
//! on from there: while the program was off, time passed as on the wall, whatever the scale; a new scale counts from the
//! start on. After a kill nobody knows when the clock stopped, so it is taken to have run on until the start, but no longer
//! than `patience_ms`: within that a live program had noted again, before all its later writes.

use std::time::Duration;

use clock::{Clock, Timestamp, wall};
use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;

use crate::error::StoreError;
use crate::layout;
use crate::read::decode;
use crate::store::Store;

/// How often a clock is noted that runs as fast as the wall, and one that does not.
const EVERY_AT_ONE: Duration = Duration::from_secs(60);
const EVERY: Duration = Duration::from_secs(5);
/// How many notes a busy disk may keep from being written.
const PATIENCE: i64 = 6;

/// A note of what the clock showed.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
struct Note {
    cloud_ms: i64,
    wall_ms: i64,
    scale: f64,
    /// How long after `wall_ms` the clock may have run without another note; 0 once it stands still.
    patience_ms: i64,
}

impl Store {
    /// The cloud's clock, running `scale` times as fast as the wall: from the wall's time in a new store, else from
    /// where the last one got to.
    pub fn clock(&self, scale: f64) -> Result<Clock, StoreError> {
        let known = self.read().snapshot()?.get(layout::CLOCK)?;
        let known: Option<Note> = known.map(|bytes| decode("the clock", &bytes)).transpose()?;
        let now = Timestamp::wall();
        let clock = Clock::new(known.map_or(now, |note| note.resume(now)), scale);
        // In the queue before every other write, so that none is on disk with a time that no note covers.
        self.note(Note::of(&clock), drop)?;
        Ok(clock)
    }

    /// Moves the clock forward, once that is on disk.
    pub async fn advance_clock(&self, clock: &Clock, by: Duration) -> Result<(), StoreError> {
        let note = Note::of(clock);
        let by_ms = i64::try_from(by.as_millis()).unwrap_or(i64::MAX);
        self.noted(Note { cloud_ms: note.cloud_ms.saturating_add(by_ms), ..note }).await?;
        clock.advance(by);
        Ok(())
    }

    async fn noted(&self, note: Note) -> Result<(), StoreError> {
        let (answer, answered) = oneshot::channel();
        self.note(note, move |result| {
            // The caller may have gone away.
            let _ = answer.send(result);
        })?;
        answered.await.unwrap_or(Err(StoreError::Closed))
    }

    /// The clock stands still from now on.
    pub(crate) fn note_stop(&self, clock: &Clock) {
        // A store that fails at its end is found to be as after a kill.
        let _ = self.note(Note { patience_ms: 0, ..Note::of(clock) }, drop);
    }

    fn note(&self, note: Note, done: impl FnOnce(Result<(), StoreError>) + Send + 'static) -> Result<(), StoreError> {
        let value = serde_json::to_vec(&note).map_err(|error| StoreError::encode("the clock", error))?;
        let change = move |writer: &mut crate::Writer<'_>| {
            writer.put_own(layout::CLOCK, value);
            Ok(())
        };
        self.enqueue(change, done)
    }
}

/// Notes the clock's time for as long as it runs.
pub(crate) async fn keep(store: Store, clock: Clock) {
    loop {
        wall::sleep(every(clock.scale())).await;
        // After a failure the next note may come through.
        if let Err(StoreError::Closed) = store.noted(Note::of(&clock)).await {
            return;
        }
    }
}

fn every(scale: f64) -> Duration {
    if scale == 1.0 { EVERY_AT_ONE } else { EVERY }
}

impl Note {
    fn of(clock: &Clock) -> Note {
        Note {
            cloud_ms: clock.now().millis(),
            wall_ms: Timestamp::wall().millis(),
            scale: clock.scale(),
            patience_ms: every(clock.scale()).as_millis() as i64 * PATIENCE,
        }
    }

    /// What the clock shows at a start at this moment of the wall.
    fn resume(self, wall: Timestamp) -> Timestamp {
        let passed_ms = wall.millis() - self.wall_ms;
        // A wall that was set back says nothing about how long the clock ran.
        let ran_ms = if passed_ms < 0 { self.patience_ms } else { passed_ms.min(self.patience_ms) };
        let ran = (ran_ms as f64 * self.scale).ceil() as i64;
        Timestamp::from_millis(self.cloud_ms + ran + (passed_ms - ran_ms).max(0))
    }
}

#[cfg(test)]
mod tests {
    use clock::Timestamp;

    use super::Note;

    fn resumed(note: Note, wall_ms: i64) -> i64 {
        note.resume(Timestamp::from_millis(wall_ms)).millis()
    }

    #[test]
    fn a_start_goes_on_from_the_note() {
        let killed = Note { cloud_ms: 1_000_000, wall_ms: 500_000, scale: 60.0, patience_ms: 30_000 };
        assert_eq!(resumed(killed, 502_000), 1_120_000, "it may have run until now");
        assert_eq!(resumed(killed, 540_000), 1_000_000 + 60 * 30_000 + 10_000, "no longer than the patience");
        assert_eq!(resumed(killed, 400_000), 1_000_000 + 60 * 30_000, "the wall was set back");
        let stopped = Note { patience_ms: 0, ..killed };
        assert_eq!(resumed(stopped, 502_000), 1_002_000, "off, time passes as on the wall");
        assert_eq!(resumed(stopped, 400_000), 1_000_000, "never back");
        let plain = Note { cloud_ms: 500_000, wall_ms: 500_000, scale: 1.0, patience_ms: 360_000 };
        for passed_ms in [0, 1_000, 10_000_000] {
            assert_eq!(resumed(plain, 500_000 + passed_ms), 500_000 + passed_ms, "at scale 1 it is the wall's");
        }
    }
}
