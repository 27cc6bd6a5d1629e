//! Waiting for what the instances of a resource say of themselves.

use std::time::Duration;

use kernel::{Error, Result, Timestamp};

use super::step::{CANCELLED, SAID, Step};
use crate::records::{self, Signal};
use crate::template::policies::{GROUP, Signals};

const POLL: Duration = Duration::from_millis(500);

/// Waits until as many signals are there as `wanted`, since `since_ms` at most for its timeout; with `of` only those
/// of these instances count. How many failed; Err with AWS's words when that are more than may.
pub async fn wait(step: &Step, wanted: &Signals, since_ms: i64, of: Option<&[String]>) -> Result<usize> {
    let may_fail = wanted.may_fail();
    let deadline = Timestamp::from_millis(since_ms) + wanted.timeout;
    let mut hints = step.cx.cloud.hints.subscribe();
    let mut cancelled = step.cancelled.clone();
    loop {
        if *cancelled.borrow_and_update() {
            return Err(Error::client(CANCELLED, "Resource creation cancelled"));
        }
        let all = received(step)?;
        let counted = |success: bool| {
            let ours = all.iter().filter(|one| of.is_none_or(|ids| ids.contains(&one.unique_id)));
            ours.filter(|one| one.success == success).count()
        };
        let (succeeded, failed) = (counted(true), counted(false));
        let unable = |said: String| {
            Error::client(
                SAID,
                format!(
                    "{said} Unable to satisfy {}% MinSuccessfulInstancesPercent requirement",
                    wanted.min_successful_percent
                ),
            )
        };
        if failed > may_fail {
            return Err(unable(format!("Received {failed} FAILURE signal(s) out of {}.", wanted.count)));
        }
        if succeeded + failed >= wanted.count {
            return Ok(failed);
        }
        if step.cx.now() >= deadline {
            let missing = wanted.count - succeeded - failed;
            if failed + missing <= may_fail {
                return Ok(failed + missing);
            }
            if step.record.kind != GROUP {
                let message = format!("Failed to receive {missing} resource signal(s) within the specified duration");
                return Err(Error::client(SAID, message));
            }
            step.tell(format!(
                "Failed to receive {missing} resource signal(s) for the current batch.  Each resource signal timeout \
                 is counted as a FAILURE."
            ))
            .await?;
            return Err(unable(format!("Received {succeeded} SUCCESS signal(s) out of {}.", wanted.count)));
        }
        tokio::select! {
            () = clock::wall::sleep(POLL) => {}
            () = step.cx.clock().sleep_until(deadline) => {}
            _ = cancelled.changed() => {}
            _ = hints.recv() => clock::wall::sleep(Duration::from_millis(2)).await,
        }
    }
}

/// The signals that the resource, in its present physical form, got so far.
fn received(step: &Step) -> Result<Vec<Signal>> {
    let uuid = step.stack_id.rsplit('/').next().unwrap_or_default();
    let prefix = records::signal_prefix(&step.cx, uuid, &step.logical_id, &step.token);
    Ok(step.cx.read().list(&prefix)?.into_iter().map(|(_, signal)| signal).collect())
}
