//! The API's operations: they check, write down what is to be done, and leave the doing to `deploy`.

pub mod change_set;
mod changes;
pub mod create;
pub mod delete;
pub mod describe;
pub mod drift;
pub mod events;
pub mod exports;
pub mod nested;
mod request;
pub mod resources;
mod role;
pub mod signal;
pub mod stack_policy;
pub mod templates;
pub mod update;
