//! The store through its public interface.

mod common;
mod crash;
mod delivery;
mod directories;
mod transactions;
