//! The store through its public interface.

mod common;
mod transactions;
