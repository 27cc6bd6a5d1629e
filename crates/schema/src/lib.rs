//! What an AWS API is made of, as data: plain structs that the generated `api/*` crates define, one static table per
//! shape, and the small traits through which a protocol engine reads and fills any of them without knowing its type.
//! Nothing here knows an encoding.

mod body;
mod error;
mod shape;
mod slot;
mod validate;

pub use body::{Body, Chunks, Trailers};
pub use bytes::Bytes;
pub use clock::Timestamp;
pub use error::{Error, Fault, Result};
pub use shape::{
    Check, Error as ModelledError, Field, Kind, Location, Operation, Protocol, Route, Service, Shape, TimeFormat, Type,
    flag,
};
pub use slot::{Empty, Fill, List, Map, Slot, Struct, View};
pub use validate::{Violation, ViolationKind, violations};

/// An operation as a type: ties its input and output structs to its table. Generated, one marker an operation.
pub trait Op: 'static {
    type Input: Struct + Default + Send + 'static;
    type Output: Struct + Default + Send + 'static;
    const INFO: &'static Operation;
}
