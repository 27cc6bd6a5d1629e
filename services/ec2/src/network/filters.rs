//! `Filters` of the Describe operations: names, values with `*` and `?`, tags.
