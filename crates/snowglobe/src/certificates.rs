//! What ACM needs of the rest: the local authority signs what it issues, and the records that prove a domain are asked
//! of this program's own DNS server, the way any client asks it.

use std::future::Future;
use std::net::{Ipv4Addr, SocketAddr};
use std::pin::Pin;
use std::time::Duration;

use acm::{Order, Resolver, Signed};
use hickory_proto::op::{Message, MessageType, OpCode, Query};
use hickory_proto::rr::{Name, RData, RecordType};
use kernel::{Error, Result};
use tokio::net::UdpSocket;

use crate::authority::Authority;

const TIMEOUT: Duration = Duration::from_secs(2);

impl acm::Issuer for Authority {
    fn sign(&self, order: &Order) -> Result<Signed> {
        let (leaf, root) = self.sign_for(order).map_err(Error::internal)?;
        Ok(Signed { leaf, chain: vec![root] })
    }
}

/// The DNS server at this address, as the host sees it.
pub struct OwnDns(pub SocketAddr);

impl Resolver for OwnDns {
    fn cname<'a>(&'a self, name: &'a str) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'a>> {
        Box::pin(async move { tokio::time::timeout(TIMEOUT, self.ask(name)).await.ok()? })
    }
}

impl OwnDns {
    async fn ask(&self, name: &str) -> Option<String> {
        let id = u16::from_be_bytes(kernel::id::random::<2>());
        let mut question = Message::new(id, MessageType::Query, OpCode::Query);
        question.add_query(Query::query(Name::from_ascii(name).ok()?, RecordType::CNAME));
        let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).await.ok()?;
        socket.connect(self.0).await.ok()?;
        socket.send(&question.to_vec().ok()?).await.ok()?;
        let mut reply = [0; 4096];
        let length = socket.recv(&mut reply).await.ok()?;
        let reply = Message::from_vec(&reply[..length]).ok()?;
        if reply.metadata.id != id {
            return None;
        }
        reply.answers.iter().find_map(|record| match &record.data {
            RData::CNAME(target) => Some(target.0.to_ascii().to_ascii_lowercase()),
            _ => None,
        })
    }
}
