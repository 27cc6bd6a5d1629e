//! A server on loopback sockets, a zone to ask about, and a client.

use std::net::{IpAddr, SocketAddr};
use std::sync::Arc;
use std::time::Duration;

use hickory_proto::op::{Edns, Message, MessageType, OpCode, Query};
use hickory_proto::rr::{Name as HickoryName, Record, RecordType};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream, UdpSocket};
use tokio::time::timeout;

use crate::{
    Addresses, Alias, Data, Directory, HopFn, Limits, LiveNames, Name, RecordSet, Routing, Scope, Server, View, Zone,
    parse_rdata,
};

pub struct Fixture {
    pub directory: Arc<Directory>,
    pub server: Server,
    pub udp: SocketAddr,
    pub tcp: SocketAddr,
}

/// Live names of the tests: a balancer with two addresses, one without any, a service endpoint.
pub struct TestNames;

impl LiveNames for TestNames {
    fn addresses(&self, from: View, name: &str, found: &mut Addresses) -> Option<u32> {
        let addresses: &[&str] = match name {
            "web-1.us-east-1.elb.amazonaws.com" => &["127.9.0.1", "127.9.0.2", "2001:db8::9"],
            "empty-1.us-east-1.elb.amazonaws.com" => &[],
            "sts.us-east-1.amazonaws.com" => match from {
                View::Host => return None,
                View::Network(_) => &["169.254.169.1"],
            },
            "panic.example" => panic!("a callback that fails"),
            _ => return None,
        };
        for address in addresses {
            found.push(address.parse::<IpAddr>().expect("an address of the test"));
        }
        Some(60)
    }
}

impl Fixture {
    pub async fn start(view: View) -> Fixture {
        Fixture::start_with(view, Limits::default(), None).await
    }

    pub async fn start_with(view: View, limits: Limits, hop: Option<HopFn>) -> Fixture {
        let directory = Arc::new(Directory::new(Arc::new(TestNames)));
        directory.zones().put("Z1", Scope::Public, zone("example.com", EXAMPLE));
        directory.zones().put("Z2", Scope::Public, zone("child.example.com", CHILD));
        let server = Server::new(directory.clone(), limits, hop);
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a UDP socket");
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a TCP socket");
        let (udp, tcp) = (socket.local_addr().expect("bound"), listener.local_addr().expect("bound"));
        server.add_udp(socket, view);
        server.add_tcp(listener, view);
        Fixture { directory, server, udp, tcp }
    }

    /// Asks over UDP with EDNS.
    pub async fn ask(&self, name: &str, record_type: RecordType) -> Message {
        let mut message = query(name, record_type);
        let mut edns = Edns::new();
        edns.set_max_payload(4096);
        message.set_edns(edns);
        self.send(&message).await
    }

    pub async fn send(&self, message: &Message) -> Message {
        let reply = self.exchange(&message.to_vec().expect("an encodable query")).await.expect("a reply");
        Message::from_vec(&reply).expect("a reply that hickory decodes")
    }

    /// Sends bytes over UDP; none when no reply comes.
    pub async fn exchange(&self, bytes: &[u8]) -> Option<Vec<u8>> {
        let socket = UdpSocket::bind("127.0.0.1:0").await.expect("a UDP socket");
        socket.send_to(bytes, self.udp).await.expect("sent");
        let mut reply = vec![0; 65536];
        let len = timeout(Duration::from_millis(500), socket.recv(&mut reply)).await.ok()?.expect("received");
        reply.truncate(len);
        Some(reply)
    }

    pub async fn ask_tcp(&self, stream: &mut TcpStream, message: &Message) -> Message {
        let bytes = message.to_vec().expect("an encodable query");
        stream.write_u16(bytes.len() as u16).await.expect("sent");
        stream.write_all(&bytes).await.expect("sent");
        let len = stream.read_u16().await.expect("a reply");
        let mut reply = vec![0; usize::from(len)];
        stream.read_exact(&mut reply).await.expect("a whole reply");
        Message::from_vec(&reply).expect("a reply that hickory decodes")
    }

    /// Asks and compares the reply in one line of text.
    pub async fn check(&self, name: &str, record_type: RecordType, expected: &str) {
        let reply = self.ask(name, record_type).await;
        assert_eq!(summary(&reply), expected, "asked for {name} {record_type}");
    }
}

pub fn query(name: &str, record_type: RecordType) -> Message {
    let mut message = Message::new(fastrand::u16(..), MessageType::Query, OpCode::Query);
    message.metadata.recursion_desired = true;
    message.add_query(Query::query(HickoryName::from_ascii(name).expect("a name of the test"), record_type));
    message
}

/// `NoError aa | answers | authority | additional`; records sorted, empty sections left out, the apex's NS set as `NS`.
pub fn summary(reply: &Message) -> String {
    let mut text = format!("{:?}", reply.metadata.response_code);
    for (flag, set) in [
        ("aa", reply.metadata.authoritative),
        ("tc", reply.metadata.truncation),
        ("ra", reply.metadata.recursion_available),
    ] {
        if set {
            text.push(' ');
            text.push_str(flag);
        }
    }
    for (section, records) in
        [("answer", &reply.answers), ("authority", &reply.authorities), ("additional", &reply.additionals)]
    {
        let mut lines: Vec<String> = records.iter().map(line).collect();
        lines.sort();
        lines.dedup_by(|left, right| left == right && left == "zone NS");
        if !lines.is_empty() {
            text.push_str(&format!(" | {section}: {}", lines.join(", ")));
        }
    }
    text
}

fn line(record: &Record) -> String {
    let data = record.data.to_string();
    if data.contains("awsdns") && record.record_type() == RecordType::NS {
        return "zone NS".to_owned();
    }
    if record.record_type() == RecordType::SOA {
        return format!("{} {} SOA", record.name, record.ttl);
    }
    format!("{} {} {} {}", record.name, record.ttl, record.record_type(), data)
}

/// Builds a zone from lines `name [ttl|weight=N,ttl|alias=…] type value`; values of one set in a row.
pub fn zone(apex: &str, text: &str) -> Zone {
    let mut sets: Vec<RecordSet> = Vec::new();
    for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
        let mut fields = line.splitn(4, ' ');
        let mut next = || fields.next().expect("four fields").to_owned();
        let (name, how, of, value) = (next(), next(), next(), next());
        let name = Name::parse(&name).expect("a name of the test");
        let record_type: RecordType = of.parse().expect("a type of the test");
        let (routing, ttl) = match how.strip_prefix("weight=").and_then(|rest| rest.split_once(',')) {
            Some((weight, ttl)) => (Routing::Weighted(weight.parse().expect("a weight")), ttl.to_owned()),
            None => (Routing::Simple, how),
        };
        let target = || Name::parse(&value).expect("a target of the test");
        let data = match ttl.as_str() {
            "live" => Data::Alias(Alias::to_live(&target())),
            "healthy" => Data::Alias(Alias::to_live(&target()).evaluating_health()),
            "alias" => Data::Alias(Alias::to_record(target())),
            ttl => Data::Records {
                ttl: ttl.parse().expect("a TTL"),
                values: vec![parse_rdata(record_type, &value).expect("a value of the test")],
            },
        };
        if let (Some(last), Routing::Simple, Data::Records { values, .. }) = (sets.last_mut(), &routing, &data)
            && last.name == name
            && last.record_type == record_type
            && let Data::Records { values: known, .. } = &mut last.data
        {
            known.extend(values.clone());
            continue;
        }
        sets.push(RecordSet { name, record_type, routing, health: None, data });
    }
    Zone::new(Name::parse(apex).expect("an apex of the test"), sets).expect("a zone of the test")
}

pub const EXAMPLE: &str = r#"
    example.com 900 SOA ns-1.awsdns-1.org. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 86400
    example.com 172800 NS ns-1.awsdns-1.org
    example.com 172800 NS ns-2.awsdns-2.co.uk
    example.com 300 MX 10 mail.example.com
    example.com 300 TXT "v=spf1 -all" "second"
    example.com 300 CAA 0 issue "ca.example.net"
    example.com live A web-1.us-east-1.elb.amazonaws.com
    example.com live AAAA web-1.us-east-1.elb.amazonaws.com
    www.example.com 300 A 192.0.2.1
    www.example.com 300 AAAA 2001:db8::1
    mail.example.com 300 A 192.0.2.25
    _sip._tcp.example.com 300 SRV 1 2 5060 www.example.com
    deep.under.example.com 300 A 192.0.2.3
    alias.example.com alias A www.example.com
    alias-to-alias.example.com alias A alias.example.com
    gone.example.com live A nothing-1.us-east-1.elb.amazonaws.com
    c1.example.com 60 CNAME c2.example.com
    c2.example.com 60 CNAME www.example.com
    to-child.example.com 60 CNAME host.child.example.com
    to-balancer.example.com 60 CNAME web-1.us-east-1.elb.amazonaws.com
    to-nowhere.example.com 60 CNAME www.example.org
    to-missing.example.com 60 CNAME missing.example.com
    loop.example.com 60 CNAME loop.example.com
    *.wild.example.com 300 A 192.0.2.7
    *.wild.example.com 300 TXT "any"
    sub.host.wild.example.com 300 A 192.0.2.8
    *.cname.example.com 300 CNAME www.example.com
    delegated.example.com 3600 NS ns.delegated.example.com
    ns.delegated.example.com 3600 A 192.0.2.53
    child.example.com 3600 NS ns-1.awsdns-1.org
"#;

pub const CHILD: &str = "
    child.example.com 900 SOA ns-1.awsdns-1.org. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 300
    child.example.com 172800 NS ns-1.awsdns-1.org
    host.child.example.com 30 A 192.0.2.99
";
