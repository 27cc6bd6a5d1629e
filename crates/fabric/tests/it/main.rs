//! Networks with real instances: namespaces with real sockets. They need root and `nft`, and fail without.

mod common;
mod disturbances;
mod groups;
mod lifecycle;
mod preserve;
mod public;
mod services;
