//! The front door: one port for every API. It reads a request whole and within bounds, finds its service, says who
//! sent it (SigV4), has `wire` decode it, gives it to `Cloud::dispatch`, and has `wire` encode the answer. Requests
//! addressed to a data plane by host name are handed over before any of that.

mod admin;
mod api;
mod authenticate;
mod body;
mod chunked;
#[cfg(test)]
mod garbage;
mod host;
mod incoming;
mod locate;
mod objects;
mod origin;
mod receive;
mod server;
mod unknown;

pub use admin::Admin;
pub use body::{Answer, AnswerBody, BodyError, empty, full, json, stream, text, whole};
pub use server::{Front, HostPlane, Limits, Listening};
