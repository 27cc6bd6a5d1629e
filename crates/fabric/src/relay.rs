//! Carries the bytes of one connection between the host and a network.

use std::time::Duration;

use tokio::net::TcpStream;

const BUFFER_BYTES: usize = 64 * 1024;

/// Copies both ways until both sides have ended; an end of one direction is passed on and leaves the other open.
pub(crate) async fn carry(mut outside: TcpStream, mut inside: TcpStream) {
    let _ = outside.set_nodelay(true);
    let _ = inside.set_nodelay(true);
    let copied = tokio::io::copy_bidirectional_with_sizes(&mut outside, &mut inside, BUFFER_BYTES, BUFFER_BYTES).await;
    if copied.is_err() {
        // One side was reset: so is the other.
        reset(outside);
        reset(inside);
    }
}

/// Ends a connection as a refusal does, with a reset.
pub(crate) fn reset(stream: TcpStream) {
    let _ = socket2::SockRef::from(&stream).set_linger(Some(Duration::ZERO));
}
