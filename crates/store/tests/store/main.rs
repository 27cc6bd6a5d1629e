//! The store through its public interface.

mod common;
mod delivery;
mod directories;
mod transactions;
