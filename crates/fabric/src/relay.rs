//! Carries the bytes of one connection between the host and a network.

use std::io;
use std::time::Duration;

use socket2::{SockRef, TcpKeepalive};
use tokio::net::TcpStream;

const BUFFER_BYTES: usize = 64 * 1024;
/// An end that is gone without a word is noticed after the first and so many of the second.
const SILENCE: Duration = Duration::from_secs(60);
const PROBE_INTERVAL: Duration = Duration::from_secs(30);
const PROBES: u32 = 8;

/// Copies both ways until both sides have ended; an end of one direction is passed on and leaves the other open. A
/// reset of one side resets the other and is the error. The bytes of both ways together.
pub async fn carry(mut outside: TcpStream, mut inside: TcpStream) -> io::Result<u64> {
    let _ = outside.set_nodelay(true);
    let _ = inside.set_nodelay(true);
    let copied = tokio::io::copy_bidirectional_with_sizes(&mut outside, &mut inside, BUFFER_BYTES, BUFFER_BYTES).await;
    if copied.is_err() {
        reset(outside);
        reset(inside);
    }
    copied.map(|(out, back)| out + back)
}

/// Ends a connection as a refusal does, with a reset.
pub fn reset(stream: TcpStream) {
    let _ = SockRef::from(&stream).set_linger(Some(Duration::ZERO));
}

/// Has the connection fail when its other end is gone: an instance that was terminated, or cut off for minutes.
pub fn notice_absence(stream: &TcpStream) -> io::Result<()> {
    let probes = TcpKeepalive::new().with_time(SILENCE).with_interval(PROBE_INTERVAL).with_retries(PROBES);
    SockRef::from(stream).set_tcp_keepalive(&probes)
}
