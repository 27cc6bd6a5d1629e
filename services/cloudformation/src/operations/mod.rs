//! The API's operations: they check, write down what is to be done, and leave the doing to `deploy`.

pub mod change_set;
mod changes;
pub mod create;
pub mod delete;
pub mod describe;
pub mod events;
pub mod exports;
mod request;
pub mod resources;
pub mod templates;
pub mod update;
