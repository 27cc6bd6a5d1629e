//! Stacks over services in this process.
