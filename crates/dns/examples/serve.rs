//! The server alone with a zone of 9,990 names, for profiles and `bench/dns.py queries --ours 127.0.0.1:5300`:
//!
//! ```text
//! cargo run --release -p dns --example serve -- 127.0.0.1:5300
//! ```

use std::net::SocketAddr;
use std::sync::Arc;

use dns::{
    Data, Directory, Limits, Name, NoLiveNames, RecordSet, RecordType, Routing, Scope, Server, View, Zone, parse_rdata,
};
use tokio::net::{TcpListener, UdpSocket};

const NAMES: u32 = 9_990;
const SERVERS: [&str; 4] = ["ns-1.awsdns-01.com", "ns-2.awsdns-02.net", "ns-3.awsdns-03.org", "ns-4.awsdns-04.co.uk"];

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address: SocketAddr = std::env::args().nth(1).unwrap_or_else(|| "127.0.0.1:5300".to_owned()).parse()?;
    let directory = Arc::new(Directory::new(Arc::new(NoLiveNames)));
    directory.zones().put("Z1", Scope::Public, zone()?);
    let server = Server::new(directory, Limits::default(), None);
    server.add_udp(UdpSocket::bind(address).await?, View::Host);
    server.add_tcp(TcpListener::bind(address).await?, View::Host);
    println!("serving bench.example at {address} until Ctrl-C");
    tokio::signal::ctrl_c().await?;
    server.shutdown().await;
    Ok(())
}

fn zone() -> Result<Zone, Box<dyn std::error::Error>> {
    let set = |name: &str,
               record_type: RecordType,
               ttl: u32,
               values: &[&str]|
     -> Result<RecordSet, Box<dyn std::error::Error>> {
        let values: Result<Vec<_>, _> = values.iter().map(|value| parse_rdata(record_type, value)).collect();
        let data = Data::Records { ttl, values: values? };
        Ok(RecordSet { name: Name::parse(name)?, record_type, routing: Routing::Simple, health: None, data })
    };
    let apex = "bench.example";
    let mut sets = vec![
        set(apex, RecordType::SOA, 900, &["ns-1.awsdns-01.com hostmaster.example 1 7200 900 1209600 86400"])?,
        set(apex, RecordType::NS, 172_800, &SERVERS)?,
    ];
    for n in 0..NAMES {
        let address = std::net::Ipv4Addr::from(0x0a00_0000 + n).to_string();
        sets.push(set(&format!("n{n}.{apex}"), RecordType::A, 300, &[&address])?);
    }
    Ok(Zone::new(Name::parse(apex)?, sets)?)
}
