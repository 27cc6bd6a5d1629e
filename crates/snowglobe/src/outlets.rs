//! Where each VPC's router stands for an endpoint on the host (`--egress`): a connection there is carried to the endpoint.
//!
//! Who may connect is judged before, by the router: only interfaces with a public address and a route to the internet, whose
//! groups let them out. The other side is dialled by the host, at the loopback addresses that were listed, and nowhere else.

use std::io;
use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use fabric::{Ipv4Net, Network};
use kernel::Cloud;
use kernel::track::Track;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::Semaphore;

use crate::egress::Endpoint;

/// Of all VPCs together; what comes on top is reset.
const MAX_CONNECTIONS: usize = 1024;
const DIAL_TIMEOUT: Duration = Duration::from_secs(10);
/// Out of descriptors: those who wait are served when some are free again.
const ACCEPT_AGAIN: Duration = Duration::from_millis(25);

pub struct Outlets {
    cloud: Arc<Cloud>,
    endpoints: Vec<Endpoint>,
    /// The cloud's public addresses.
    block: Ipv4Net,
    places: Semaphore,
}

impl Outlets {
    pub fn new(cloud: Arc<Cloud>, endpoints: Vec<Endpoint>, block: Ipv4Net) -> Outlets {
        Outlets { cloud, endpoints, block, places: Semaphore::new(MAX_CONNECTIONS) }
    }

    /// Listens at every outlet of the network's router.
    pub async fn serve(self: &Arc<Self>, network: &Network) -> fabric::Result<()> {
        for endpoint in &self.endpoints {
            let listener = network.listen_tcp(*endpoint.at.ip(), endpoint.at.port()).await?;
            tokio::spawn(self.clone().accept(listener, endpoint.clone()));
        }
        Ok(())
    }

    async fn accept(self: Arc<Self>, listener: TcpListener, endpoint: Endpoint) {
        loop {
            let Ok((inside, client)) = listener.accept().await else {
                clock::wall::sleep(ACCEPT_AGAIN).await;
                continue;
            };
            let (outlets, endpoint) = (self.clone(), endpoint.clone());
            tokio::spawn(async move { outlets.connection(inside, client, &endpoint).await });
        }
    }

    async fn connection(&self, inside: TcpStream, client: SocketAddr, endpoint: &Endpoint) {
        let started = clock::wall::now();
        let carried = match self.places.try_acquire() {
            Ok(_place) => self.carry(inside, client, endpoint).await,
            Err(_) => {
                fabric::reset(inside);
                Err(io::Error::other(format!("more than {MAX_CONNECTIONS} connections")))
            }
        };
        self.cloud.tracks.record(|| Track {
            at: self.cloud.clock.now(),
            from: client.ip().to_string(),
            to: "egress".to_owned(),
            what: format!("TCP {}:{}", endpoint.name, endpoint.at.port()),
            detail: format!("to {} on the host", endpoint.to),
            bytes: *carried.as_ref().unwrap_or(&0),
            latency: started.elapsed(),
            result: carried.as_ref().map_or_else(ToString::to_string, |_| "ok".to_owned()),
            failed: carried.is_err(),
            trace: String::new(),
        });
    }

    async fn carry(&self, inside: TcpStream, client: SocketAddr, endpoint: &Endpoint) -> io::Result<u64> {
        let is_public = matches!(client.ip(), IpAddr::V4(address) if self.block.contains(address));
        let dialled = match is_public {
            true => dial(endpoint).await,
            false => Err(io::ErrorKind::PermissionDenied.into()),
        };
        match dialled.and_then(|outside| fabric::notice_absence(&inside).map(|()| outside)) {
            Ok(outside) => fabric::carry(outside, inside).await,
            Err(error) => {
                fabric::reset(inside);
                Err(error)
            }
        }
    }
}

/// The threads of the runtime are in the host's network namespace, and so is the socket.
async fn dial(endpoint: &Endpoint) -> io::Result<TcpStream> {
    tokio::time::timeout(DIAL_TIMEOUT, TcpStream::connect(endpoint.to)).await.map_err(|_| io::ErrorKind::TimedOut)?
}
