//! The server over real sockets, asked with hickory's codec: what it reads and writes is held against another
//! implementation throughout.

mod authoritative;
mod changes;
mod fixture;
mod malformed;
mod policies;
mod presentation;
mod resolver;
mod routing;
mod sockets;
