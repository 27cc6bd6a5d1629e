//! One UDP socket: receive until it is empty, answer each, wait.

use std::io::ErrorKind;
use std::sync::Arc;
use std::time::Duration;

use tokio::net::UdpSocket;

use crate::directory::View;
use crate::query::MAX_UDP_BYTES;
use crate::server::{Core, Transport};

/// Messages answered before other tasks get a turn.
const BATCH: usize = 64;

pub(crate) async fn serve(core: Arc<Core>, socket: Arc<UdpSocket>, view: View) {
    let mut message = vec![0; MAX_UDP_BYTES];
    let mut reply = Vec::with_capacity(MAX_UDP_BYTES);
    loop {
        if socket.readable().await.is_err() {
            return;
        }
        for _ in 0..BATCH {
            let (len, client) = match socket.try_recv_from(&mut message) {
                Ok(received) => received,
                Err(error) if error.kind() == ErrorKind::WouldBlock => break,
                // An ICMP error of an earlier reply (connection refused) is reported here; it is that client's matter.
                Err(error) if error.kind() == ErrorKind::ConnectionRefused => continue,
                Err(_) => {
                    // The interface may be going down; do not spin on it.
                    clock::wall::sleep(Duration::from_millis(20)).await;
                    break;
                }
            };
            if !core.handle(&message[..len], client, view, Transport::Udp, &mut reply) {
                continue;
            }
            if let Err(error) = socket.try_send_to(&reply, client)
                && error.kind() == ErrorKind::WouldBlock
            {
                // A full send buffer: wait for it once. A reply that is lost is asked for again.
                if socket.writable().await.is_ok() {
                    let _ = socket.try_send_to(&reply, client);
                }
            }
        }
        tokio::task::yield_now().await;
    }
}
