//! One TCP listener: messages with a length before each (RFC 7766), answered in order.

use std::io;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;
use tokio::task::JoinSet;
use tokio::time::timeout;

use crate::directory::View;
use crate::server::{Core, Transport};

pub(crate) async fn serve(core: Arc<Core>, listener: TcpListener, view: View) {
    let permits = Arc::new(Semaphore::new(core.limits.tcp_connections.max(1)));
    // Dropped with this task, which ends the connections too.
    let mut connections = JoinSet::new();
    loop {
        let Ok(permit) = permits.clone().acquire_owned().await else { return };
        while connections.try_join_next().is_some() {}
        match listener.accept().await {
            Ok((stream, client)) => {
                let core = core.clone();
                connections.spawn(async move {
                    // A client that goes away or dawdles ends its own connection and nothing else.
                    let _ = serve_connection(&core, stream, client, view).await;
                    drop(permit);
                });
            }
            // Out of file descriptors, or a client that left before it was accepted.
            Err(_) => clock::wall::sleep(Duration::from_millis(20)).await,
        }
    }
}

async fn serve_connection(core: &Core, mut stream: TcpStream, client: SocketAddr, view: View) -> io::Result<()> {
    let idle = core.limits.tcp_idle;
    stream.set_nodelay(true)?;
    let mut message = Vec::new();
    let mut reply = Vec::new();
    let mut framed = Vec::new();
    for _ in 0..core.limits.tcp_queries {
        let mut len = [0; 2];
        timeout(idle, stream.read_exact(&mut len)).await??;
        message.resize(usize::from(u16::from_be_bytes(len)), 0);
        timeout(idle, stream.read_exact(&mut message)).await??;
        if !core.handle(&message, client, view, Transport::Tcp, &mut reply) {
            return Ok(());
        }
        framed.clear();
        framed.extend_from_slice(&(reply.len() as u16).to_be_bytes());
        framed.extend_from_slice(&reply);
        timeout(idle, stream.write_all(&framed)).await??;
    }
    Ok(())
}
