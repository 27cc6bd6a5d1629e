//! An embedded ordered key-value store: consistent snapshots, transactions that are durable in groups, an outbox whose
//! events are delivered after the commit, and timers that survive a restart.
//!
//! A handler's change, its event and its timer commit together, so an acknowledged write and what it triggers survive
//! `kill -9`. The engine below is chosen in `docs/decisions/store.md` and does not show.

mod commit;
mod deliver;
mod directory;
mod engine;
mod error;
mod keep_clock;
mod key;
mod layout;
mod migrate;
mod read;
mod store;
mod writer;

pub use deliver::{Delivery, FailureObserver, Handler};
pub use engine::{Damage, Order, Verified};
pub use error::{OpenError, StoreError};
pub use key::{key, parts, prefix};
pub use read::{Read, ReadTyped, Reader};
pub use store::{Options, Store};
pub use writer::Writer;
