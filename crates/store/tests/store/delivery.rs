//! The outbox and the timers through the public interface.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clock::{Clock, Timestamp};
use futures_util::FutureExt as _;
use serde_json::json;
use store::{Delivery, Handler, Options, Store, StoreError};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

use crate::common::{Directory, runtime};

/// Longer than anything here takes; only a failing test waits for it.
const PATIENCE: Duration = Duration::from_secs(20);

type Log = Arc<Mutex<Vec<String>>>;

fn ephemeral() -> Store {
    Store::open(Options { directory: None }).expect("an ephemeral store opens")
}

fn emit_all(store: &Store, topic: &'static str, events: std::ops::Range<u64>) {
    for event in events {
        store
            .write_blocking(move |writer| {
                writer.emit(topic, &event);
                Ok::<_, StoreError>(())
            })
            .expect("emitted");
    }
}

/// A handler that passes on every delivery and answers Ok.
fn collector() -> (Handler, UnboundedReceiver<Delivery>) {
    let (sender, receiver) = unbounded_channel();
    let handler: Handler = Arc::new(move |delivery| {
        let sent = sender.send(delivery).map_err(|error| error.to_string());
        async { sent }.boxed()
    });
    (handler, receiver)
}

async fn next(receiver: &mut UnboundedReceiver<Delivery>) -> Delivery {
    tokio::time::timeout(PATIENCE, receiver.recv()).await.expect("delivered in time").expect("the handler lives")
}

fn number(delivery: &Delivery) -> u64 {
    delivery.event().expect("a number")
}

#[test]
fn events_of_a_topic_come_in_the_order_of_their_commits_whenever_the_handler_is_registered() {
    runtime().block_on(async {
        let store = ephemeral();
        emit_all(&store, "before", 0..50);
        let (handler, mut before) = collector();
        store.subscribe("before", handler);
        let running = store.run(Clock::real());
        emit_all(&store, "after", 0..50);
        let (handler, mut after) = collector();
        store.subscribe("after", handler);
        emit_all(&store, "after", 50..100);
        for expected in 0..50 {
            assert_eq!(number(&next(&mut before).await), expected);
        }
        for expected in 0..100 {
            assert_eq!(number(&next(&mut after).await), expected);
        }
        store.shutdown().await;
        running.await.expect("delivery ends");
        assert!(after.try_recv().is_err() && before.try_recv().is_err());
    });
}

#[test]
fn a_failing_or_panicking_handler_gets_the_same_event_again_before_the_next_one() {
    runtime().block_on(async {
        let store = ephemeral();
        let failures = Arc::new(Mutex::new(Vec::new()));
        let told = Arc::clone(&failures);
        store.observe_failures(Arc::new(move |delivery, reason, _| {
            told.lock().expect("no panic").push((delivery.attempt, reason.to_string()));
        }));
        let (collect, mut handled) = collector();
        let clock = Clock::new(Timestamp::from_millis(0), 1000.0);
        store.subscribe(
            "topic",
            Arc::new(move |delivery| match delivery.attempt {
                1 => async { Err("not yet".to_string()) }.boxed(),
                2 => async { panic!("on purpose") }.boxed(),
                3 => panic!("before the future"),
                _ => collect(delivery),
            }),
        );
        store.run(clock);
        emit_all(&store, "topic", 0..2);
        for expected in 0..2 {
            let delivery = next(&mut handled).await;
            assert_eq!((number(&delivery), delivery.attempt), (expected, 4));
        }
        store.shutdown().await;
        let failures = failures.lock().expect("no panic").clone();
        let first: Vec<_> = failures.iter().take(3).map(|(attempt, reason)| (*attempt, reason.as_str())).collect();
        assert_eq!(first, [(1, "not yet"), (2, "the handler panicked"), (3, "the handler panicked")]);
        assert_eq!(failures.len(), 6);
    });
}

#[test]
fn a_stuck_lane_and_a_topic_with_many_events_hold_up_no_other_lane() {
    runtime().block_on(async {
        let store = ephemeral();
        let (collect, mut handled) = collector();
        store.subscribe(
            "topic",
            Arc::new(move |delivery| match number(&delivery) {
                0 => std::future::pending().boxed(),
                _ => collect(delivery),
            }),
        );
        store.run(Clock::real());
        store
            .write(|writer| {
                writer.emit_in_lane("topic", "stuck", &0);
                for event in 1..3000 {
                    writer.emit_in_lane("topic", ["a", "b", "c"][event % 3], &event);
                }
                Ok::<_, StoreError>(())
            })
            .await
            .expect("emitted");
        let mut last_of_lane = [0; 3];
        for _ in 1..3000 {
            let event = number(&next(&mut handled).await);
            let last = &mut last_of_lane[event as usize % 3];
            assert!(event > *last, "{event} after {last}");
            *last = event;
        }
    });
}

#[test]
fn an_event_that_was_not_handled_comes_again_after_a_restart_and_a_handled_one_does_not() {
    let directory = Directory::new();
    let first = runtime();
    first.block_on(async {
        let store = directory.open();
        let (collect, mut handled) = collector();
        store.subscribe(
            "topic",
            Arc::new(move |delivery| match number(&delivery) {
                0..3 => collect(delivery),
                _ => async { Err("out of order".to_string()) }.boxed(),
            }),
        );
        store.observe_failures(Arc::new(|_, _, _| {}));
        emit_all(&store, "topic", 0..6);
        emit_all(&store, "unheard", 6..7);
        store.run(Clock::real());
        for expected in 0..3 {
            assert_eq!(number(&next(&mut handled).await), expected);
        }
        store.shutdown().await;
    });
    drop(first);
    runtime().block_on(async {
        let store = directory.open();
        let (handler, mut handled) = collector();
        store.subscribe("topic", handler);
        store.run(Clock::real());
        emit_all(&store, "topic", 7..8);
        let mut numbers = Vec::new();
        for expected in [3, 4, 5, 7] {
            let delivery = next(&mut handled).await;
            assert_eq!(number(&delivery), expected);
            numbers.push(delivery.number);
        }
        assert!(numbers.is_sorted() && numbers[0] == 3 && numbers[3] == 7, "{numbers:?}");
        store.shutdown().await;
    });
}

#[test]
fn a_timer_fires_when_the_clock_reaches_it_unless_it_was_replaced_or_cancelled() {
    runtime().block_on(async {
        let store = ephemeral();
        let clock = Clock::new(Timestamp::from_secs(1000), 1.0);
        let (handler, mut fired) = collector();
        store.subscribe("timers", handler);
        store.run(clock.clone());
        store
            .write(|writer| {
                for (key, at) in [("kept", 5000), ("replaced", 2000), ("cancelled", 2000), ("past", 10)] {
                    writer.set_timer(key, Timestamp::from_secs(at), "timers", &json!({ "was": at }));
                }
                writer.set_timer("replaced", Timestamp::from_secs(9000), "timers", &json!({ "was": 9000 }));
                Ok::<_, StoreError>(())
            })
            .await
            .expect("set");
        store
            .write(|writer| {
                writer.cancel_timer("cancelled");
                writer.cancel_timer("never set");
                Ok::<_, StoreError>(())
            })
            .await
            .expect("cancelled");
        let mut expect = async |key: &str, at: i64| {
            let delivery = next(&mut fired).await;
            assert_eq!(delivery.timer, Some((key.to_string(), Timestamp::from_secs(at))));
            assert_eq!(delivery.event::<serde_json::Value>().expect("an object"), json!({ "was": at }));
        };
        expect("past", 10).await;
        clock.advance(Duration::from_secs(4500));
        expect("kept", 5000).await;
        clock.advance(Duration::from_secs(4500));
        expect("replaced", 9000).await;
        store.shutdown().await;
        assert!(fired.try_recv().is_err());
    });
}

#[test]
fn more_timers_than_one_write_moves_fire_in_the_order_of_their_moments_also_after_a_restart() {
    let directory = Directory::new();
    directory
        .open()
        .write_blocking(|writer| {
            for second in (0..700).rev() {
                writer.set_timer(&format!("t/{second}"), Timestamp::from_secs(second), "timers", &second);
            }
            Ok::<_, StoreError>(())
        })
        .expect("set");
    runtime().block_on(async {
        let store = directory.open();
        let clock = Clock::new(Timestamp::from_secs(-1), 1.0);
        let (handler, mut fired) = collector();
        store.subscribe("timers", handler);
        store.run(clock.clone());
        clock.advance(Duration::from_secs(1000));
        let mut by_number = BTreeMap::new();
        for _ in 0..700 {
            let delivery = next(&mut fired).await;
            by_number.insert(delivery.number, number(&delivery));
        }
        assert_eq!(by_number.into_values().collect::<Vec<_>>(), (0..700).collect::<Vec<_>>());
        store.shutdown().await;
    });
    assert_eq!(directory.open().read().list::<u64>("").expect("read"), []);
}

#[test]
fn a_handler_may_write_emit_and_set_timers_itself() {
    runtime().block_on(async {
        let store = ephemeral();
        let clock = Clock::new(Timestamp::from_secs(0), 1.0);
        let log: Log = Log::default();
        let (writing, logging, reading) = (store.clone(), Arc::clone(&log), clock.clone());
        let (done, mut finished) = unbounded_channel();
        store.subscribe(
            "step",
            Arc::new(move |delivery| {
                let (store, log, clock, done) = (writing.clone(), Arc::clone(&logging), reading.clone(), done.clone());
                async move {
                    let step = number(&delivery);
                    log.lock().expect("no panic").push(format!("step {step}, timer {}", delivery.timer.is_some()));
                    if step == 3 {
                        return done.send(()).map_err(|error| error.to_string());
                    }
                    let at = clock.now();
                    let write = store.write(move |writer| {
                        writer.put("step", &step)?;
                        writer.set_timer("next", at, "step", &(step + 1));
                        Ok::<_, StoreError>(())
                    });
                    write.await.map_err(|error| error.to_string())
                }
                .boxed()
            }),
        );
        store.run(clock);
        emit_all(&store, "step", 0..1);
        tokio::time::timeout(PATIENCE, finished.recv()).await.expect("in time").expect("done");
        assert_eq!(
            *log.lock().expect("no panic"),
            ["step 0, timer false", "step 1, timer true", "step 2, timer true", "step 3, timer true"]
        );
        assert_eq!(store.read().get::<u64>("step").expect("read"), Some(2));
    });
}

#[test]
fn an_event_that_cannot_be_stored_fails_its_write() {
    let store = ephemeral();
    let bad: BTreeMap<(u8, u8), u8> = BTreeMap::from([((1, 2), 3)]);
    let written = store.write_blocking(move |writer| {
        writer.put("kept", &1)?;
        writer.emit("topic", &bad);
        Ok::<_, StoreError>(())
    });
    assert!(matches!(written, Err(StoreError::Encode { .. })), "{written:?}");
    assert_eq!(store.read().get_bytes("kept").expect("read"), None);
}

#[test]
fn the_clock_goes_on_after_a_restart_and_fires_what_was_due_meanwhile() {
    let directory = Directory::new();
    let shown = runtime().block_on(async {
        let store = directory.open();
        let clock = store.clock(60.0).expect("a clock");
        drop(store.run(clock.clone()));
        let at = clock.now() + Duration::from_secs(3600);
        store
            .write(move |writer| {
                writer.set_timer("in-an-hour", at, "due", &1);
                Ok::<_, StoreError>(())
            })
            .await
            .expect("set");
        store.advance_clock(&clock, Duration::from_secs(86_400)).await.expect("advanced");
        let shown = clock.now();
        store.shutdown().await;
        shown
    });
    assert!(shown > Timestamp::wall() + Duration::from_secs(86_000));
    runtime().block_on(async {
        let store = directory.open();
        let (handler, mut due) = collector();
        store.subscribe("due", handler);
        let clock = store.clock(1.0).expect("a clock");
        assert!(clock.now() >= shown, "{} came after {shown}", clock.now());
        assert!(clock.now() < shown + Duration::from_secs(600), "off, time passes as on the wall");
        drop(store.run(clock));
        assert_eq!(number(&next(&mut due).await), 1);
        store.shutdown().await;
    });
}
