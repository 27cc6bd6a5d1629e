//! A client's connection to an HTTPS listener: the handshake, then HTTP/1.1 by the engine or HTTP/2 as agreed.

use std::sync::Arc;

use tokio::net::TcpStream;

use crate::core::Core;
use crate::metrics::Counter;
use crate::rewrite::Entry;
use crate::state::NodeState;
use crate::tls::{HANDSHAKE_TIMEOUT, Tls};
use crate::told::Told;
use crate::{connection, multiplex};

/// Serves a client until its connection ends. None instead of `tls`: the listener cannot be talked to.
pub(crate) async fn serve(
    stream: TcpStream,
    tls: Option<Tls>,
    core: Arc<Core>,
    worker: usize,
    node: Arc<NodeState>,
    entry: Entry,
) {
    if speaks_plainly(&stream).await {
        return connection::refuse_plain(stream, core, worker, node, entry).await;
    }
    let Some(tls) = tls else { return };
    let Ok(stream) = tls.accept(stream, HANDSHAKE_TIMEOUT).await else {
        node.shards[worker].one(Counter::ClientTlsNegotiationError);
        return;
    };
    let told = Some(Arc::new(Told::of(&stream)));
    if stream.alpn() == Some(b"h2") {
        multiplex::serve(stream, core, worker, node, entry, told).await;
    } else {
        connection::serve(stream, core, worker, node, entry, told).await;
    }
}

/// Whether the client's first byte begins a method's name rather than a handshake.
async fn speaks_plainly(stream: &TcpStream) -> bool {
    let mut first = [0; 1];
    let peeked = tokio::time::timeout(HANDSHAKE_TIMEOUT, stream.peek(&mut first)).await;
    matches!(peeked, Ok(Ok(1))) && first[0].is_ascii_alphabetic()
}
