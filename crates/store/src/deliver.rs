//! Delivery: each topic has one handler, which gets the outbox's events until it has answered Ok to each. Woken by
//! commits and by the Clock, never by polling.

use std::collections::{HashMap, HashSet, VecDeque};
use std::panic::AssertUnwindSafe;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use clock::{Clock, Timestamp};
use futures_util::FutureExt as _;
use futures_util::future::BoxFuture;
use serde::de::DeserializeOwned;
use tokio::sync::watch;
use tokio::task::{JoinHandle, JoinSet};

use crate::engine::Order;
use crate::error::StoreError;
use crate::keep_clock;
use crate::layout::{self, EventHeader};
use crate::read::decode;
use crate::store::Store;

/// How many events of a topic may be in memory; more wait on disk.
const LOADED_EVENTS: usize = 1024;
/// How many due timers one write moves to the outbox.
const TIMERS_AT_ONCE: usize = 256;
const FIRST_RETRY: Duration = Duration::from_millis(100);
const LAST_RETRY: Duration = Duration::from_secs(30);
/// How long a shutdown waits for handlers that run.
const SHUTDOWN_WAIT: Duration = Duration::from_secs(5);

/// Called with one event. Err has it delivered again later: handlers must stand being called twice for one event.
pub type Handler = Arc<dyn Fn(Delivery) -> BoxFuture<'static, Result<(), String>> + Send + Sync>;

/// Told of each attempt that failed: the event, the reason and how long the Clock waits before the next attempt.
pub type FailureObserver = Arc<dyn Fn(&Delivery, &str, Duration) + Send + Sync>;

/// An event on its way to a handler.
#[derive(Clone, Debug)]
pub struct Delivery {
    pub topic: String,
    /// Rises from event to event over all topics and is never given twice: the same number is the same event again.
    pub number: u64,
    /// Which time this is, from 1, counted since the start of the program.
    pub attempt: u32,
    /// The key of the timer that made the event, and when it was due.
    pub timer: Option<(String, Timestamp)>,
    /// The event as JSON.
    pub payload: Arc<[u8]>,
}

impl Delivery {
    /// The event as it was given to `emit` or `set_timer`.
    pub fn event<T: DeserializeOwned>(&self) -> Result<T, StoreError> {
        decode(&self.topic, &self.payload)
    }
}

/// What a store knows about delivery.
pub(crate) struct Deliveries {
    handlers: Mutex<HashMap<String, Handler>>,
    observer: Mutex<FailureObserver>,
    subscribed: watch::Sender<u64>,
    phase: watch::Sender<Phase>,
}

impl Deliveries {
    fn report(&self, delivery: &Delivery, reason: &str, wait: Duration) {
        let observer = Arc::clone(&self.observer.lock().unwrap_or_else(|error| error.into_inner()));
        observer(delivery, reason, wait);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Phase {
    Idle,
    Running,
    Stopping,
    Stopped,
}

impl Default for Deliveries {
    fn default() -> Deliveries {
        Deliveries {
            handlers: Mutex::default(),
            observer: Mutex::new(Arc::new(print_failure)),
            subscribed: watch::channel(0).0,
            phase: watch::channel(Phase::Idle).0,
        }
    }
}

impl Store {
    /// Registers the handler of a topic, before or after `run`. Events of a topic without one wait. A topic has one
    /// handler: a second one is a mistake in the program and panics.
    pub fn subscribe(&self, topic: &str, handler: Handler) {
        let deliveries = &self.0.deliveries;
        let mut handlers = deliveries.handlers.lock().unwrap_or_else(|error| error.into_inner());
        assert!(handlers.insert(topic.to_string(), handler).is_none(), "topic {topic} already has a handler");
        drop(handlers);
        deliveries.subscribed.send_modify(|count| *count += 1);
    }

    /// Has `observer` told of handlers' failures, which are printed to standard error otherwise.
    pub fn observe_failures(&self, observer: FailureObserver) {
        *self.0.deliveries.observer.lock().unwrap_or_else(|error| error.into_inner()) = observer;
    }

    /// Delivers events and due timers until `shutdown`, and notes the clock's time for the next start; called once, inside
    /// a tokio runtime.
    pub fn run(&self, clock: Clock) -> JoinHandle<()> {
        let fresh = self.0.deliveries.phase.send_if_modified(|phase| {
            let fresh = *phase == Phase::Idle;
            if fresh {
                *phase = Phase::Running;
            }
            fresh
        });
        assert!(fresh, "a store runs once");
        tokio::spawn(run(self.clone(), clock))
    }

    pub(crate) async fn stop_deliveries(&self) {
        let deliveries = &self.0.deliveries;
        deliveries.phase.send_modify(|phase| {
            *phase = if *phase == Phase::Idle { Phase::Stopped } else { (*phase).max_stopping() };
        });
        let mut phase = deliveries.phase.subscribe();
        // The sender lives in the store, so waiting cannot fail.
        let _ = phase.wait_for(|phase| *phase == Phase::Stopped).await;
    }
}

impl Phase {
    fn max_stopping(self) -> Phase {
        if self == Phase::Stopped { Phase::Stopped } else { Phase::Stopping }
    }
}

/// Marks the end of delivery, also when its task is aborted.
struct Running(Store);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.0.deliveries.phase.send_replace(Phase::Stopped);
    }
}

async fn run(store: Store, clock: Clock) {
    let running = Running(store);
    let store = &running.0;
    let deliveries = &store.0.deliveries;
    let mut phase = deliveries.phase.subscribe();
    let mut subscribed = deliveries.subscribed.subscribe();
    let mut topics = HashSet::new();
    let mut tasks = JoinSet::new();
    tasks.spawn(fire_timers(store.clone(), clock.clone()));
    let noting = tokio::spawn(keep_clock::keep(store.clone(), clock.clone()));
    while *phase.borrow_and_update() == Phase::Running {
        subscribed.borrow_and_update();
        let handlers = deliveries.handlers.lock().unwrap_or_else(|error| error.into_inner()).clone();
        for (topic, handler) in handlers {
            if topics.insert(topic.clone()) {
                tasks.spawn(Topic::new(store.clone(), clock.clone(), topic, handler).run());
            }
        }
        tokio::select! {
            _ = phase.changed() => {}
            _ = subscribed.changed() => {}
        }
    }
    // Each task sees the phase and ends once its handlers have answered.
    let ended = async { while tasks.join_next().await.is_some() {} };
    tokio::select! {
        () = ended => {}
        () = clock::wall::sleep(SHUTDOWN_WAIT) => {}
    }
    noting.abort();
    store.note_stop(&clock);
}

/// Moves timers to the outbox when they are due.
async fn fire_timers(store: Store, clock: Clock) {
    let mut changed = store.0.timers_changed.clone();
    let mut phase = store.0.deliveries.phase.subscribe();
    let mut retry = Retry::default();
    while *phase.borrow_and_update() == Phase::Running {
        changed.borrow_and_update();
        let wake_at = match fire_due(&store, clock.now()).await {
            Ok(next) => {
                retry = Retry::default();
                next
            }
            Err(StoreError::Closed) => return,
            Err(_) => Some(clock.now() + retry.next()),
        };
        let due = async {
            match wake_at {
                Some(at) => clock.sleep_until(at).await,
                None => std::future::pending().await,
            }
        };
        tokio::select! {
            () = due => {}
            _ = changed.changed() => {}
            _ = phase.changed() => {}
        }
    }
}

/// Fires what is due and says when the next timer is.
async fn fire_due(store: &Store, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
    let mut due = Vec::new();
    let mut next = None;
    let start = [layout::TIMER];
    store.read().snapshot()?.scan(&start, &layout::end_of(&start), Order::Forwards, &mut |entry, _| {
        match layout::parse_timer_key(entry) {
            Some((at, key)) if at <= now && due.len() < TIMERS_AT_ONCE => {
                due.push((at, key.to_string()));
                true
            }
            Some((at, _)) => {
                next = Some(at);
                false
            }
            // Nothing else is written under this tag.
            None => true,
        }
    })?;
    if due.is_empty() {
        return Ok(next);
    }
    store
        .write(move |writer| {
            for (at, key) in &due {
                writer.fire_timer(*at, key)?;
            }
            Ok::<_, StoreError>(())
        })
        .await?;
    // There may be more that are due.
    Ok(Some(now))
}

/// The delivery of one topic: reads events in order and keeps one of each lane with the handler.
struct Topic {
    store: Store,
    clock: Clock,
    topic: String,
    handler: Handler,
    /// Events of lower numbers are loaded already.
    next_number: u64,
    /// Of each lane that has an event with the handler, those that come after it.
    lanes: HashMap<String, VecDeque<Event>>,
    loaded: usize,
    attempts: JoinSet<(String, Outcome)>,
}

struct Event {
    number: u64,
    timer: Option<(String, Timestamp)>,
    payload: Arc<[u8]>,
}

enum Outcome {
    Handled,
    /// Delivery ends; the event stays in the outbox.
    Stopped,
}

impl Topic {
    fn new(store: Store, clock: Clock, topic: String, handler: Handler) -> Topic {
        let attempts = JoinSet::new();
        Topic { store, clock, topic, handler, next_number: 0, lanes: HashMap::new(), loaded: 0, attempts }
    }

    async fn run(mut self) {
        let mut emitted = self.store.0.emitted.clone();
        let mut phase = self.store.0.deliveries.phase.subscribe();
        let mut retry = Retry::default();
        loop {
            let mut retry_at = None;
            if *phase.borrow_and_update() == Phase::Running {
                emitted.borrow_and_update();
                match self.load() {
                    Ok(()) => retry = Retry::default(),
                    Err(_) => retry_at = Some(self.clock.now() + retry.next()),
                }
            } else if self.attempts.is_empty() {
                return;
            }
            let clock = self.clock.clone();
            let again = async {
                match retry_at {
                    Some(at) => clock.sleep_until(at).await,
                    None => std::future::pending().await,
                }
            };
            tokio::select! {
                Some(ended) = self.attempts.join_next() => {
                    // An attempt catches its handler's panics, so it ends with its lane.
                    if let Ok((lane, Outcome::Handled)) = ended {
                        self.next_of_lane(lane);
                    }
                }
                _ = emitted.changed() => {}
                _ = phase.changed() => {}
                () = again => {}
            }
        }
    }

    /// Reads events that are not in memory yet and starts those whose lanes are free.
    fn load(&mut self) -> Result<(), StoreError> {
        if self.loaded >= LOADED_EVENTS {
            return Ok(());
        }
        let reader = self.store.read();
        let start = layout::event_key(&self.topic, self.next_number);
        let end = layout::end_of(&layout::topic_prefix(&self.topic));
        let mut found = Vec::new();
        let mut failed = None;
        let room = LOADED_EVENTS - self.loaded;
        reader.snapshot()?.scan(&start, &end, Order::Forwards, &mut |key, value| {
            match read_event(key, value) {
                Ok(event) => found.push(event),
                Err(error) => failed = Some(error),
            }
            failed.is_none() && found.len() < room
        })?;
        for (lane, event) in found {
            self.next_number = event.number + 1;
            self.loaded += 1;
            match self.lanes.get_mut(&lane) {
                Some(waiting) => waiting.push_back(event),
                None => {
                    self.lanes.insert(lane.clone(), VecDeque::new());
                    self.start(lane, event);
                }
            }
        }
        failed.map_or(Ok(()), Err)
    }

    fn next_of_lane(&mut self, lane: String) {
        self.loaded -= 1;
        let running = *self.store.0.deliveries.phase.borrow() == Phase::Running;
        match self.lanes.get_mut(&lane).and_then(VecDeque::pop_front) {
            Some(event) if running => self.start(lane, event),
            _ => {
                self.lanes.remove(&lane);
            }
        }
    }

    fn start(&mut self, lane: String, event: Event) {
        let (store, clock) = (self.store.clone(), self.clock.clone());
        let (topic, handler) = (self.topic.clone(), Arc::clone(&self.handler));
        self.attempts.spawn(async move {
            let outcome = attempt(&store, &clock, &topic, &handler, event).await;
            (lane, outcome)
        });
    }
}

/// Hands an event to the handler until it is handled or delivery stops.
async fn attempt(store: &Store, clock: &Clock, topic: &str, handler: &Handler, event: Event) -> Outcome {
    let mut phase = store.0.deliveries.phase.subscribe();
    let mut retry = Retry::default();
    let number = event.number;
    let mut delivery =
        Delivery { topic: topic.to_string(), number, attempt: 1, timer: event.timer, payload: event.payload };
    loop {
        // A handler's panic is a failure like any other.
        let handled = AssertUnwindSafe(async { handler(delivery.clone()).await }).catch_unwind().await;
        let Err(reason) = handled.unwrap_or_else(|_| Err("the handler panicked".to_string())) else {
            let topic = topic.to_string();
            // The next event need not wait for this to be on disk: after a crash the event comes again.
            let removed = store.enqueue(
                move |writer| {
                    writer.remove_event(&topic, number);
                    Ok::<_, StoreError>(())
                },
                drop,
            );
            return if removed.is_ok() { Outcome::Handled } else { Outcome::Stopped };
        };
        let wait = retry.next();
        store.0.deliveries.report(&delivery, &reason, wait);
        tokio::select! {
            () = clock.sleep(wait) => {}
            _ = phase.wait_for(|phase| *phase != Phase::Running) => return Outcome::Stopped,
        }
        delivery.attempt += 1;
    }
}

fn read_event(key: &[u8], value: &[u8]) -> Result<(String, Event), StoreError> {
    let number = layout::event_number(key).ok_or_else(|| StoreError::decode("an event", "it has no number"))?;
    let (header, payload) = layout::split::<EventHeader>("an event", value)?;
    let timer = header.timer.zip(header.due_ms.map(Timestamp::from_millis));
    Ok((header.lane, Event { number, timer, payload: payload.into() }))
}

fn print_failure(delivery: &Delivery, reason: &str, wait: Duration) {
    let Delivery { number, topic, attempt, .. } = delivery;
    eprintln!("event {number} of {topic}, attempt {attempt}: {reason}; the next attempt is in {wait:?}");
}

/// The wait before the next attempt: doubled each time up to a limit, in the Clock's time.
struct Retry(Duration);

impl Default for Retry {
    fn default() -> Retry {
        Retry(FIRST_RETRY)
    }
}

impl Retry {
    fn next(&mut self) -> Duration {
        let wait = self.0;
        self.0 = (wait * 2).min(LAST_RETRY);
        wait
    }
}
