//! Tests of the service in one process.
