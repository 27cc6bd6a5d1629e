//! Coming up.
