//! A DNS server, UDP and TCP, for the zones of this cloud. It knows no AWS service: Route 53 puts compiled zones into a
//! [`ZoneTable`], whoever owns live addresses (balancers, instances, the front door) answers a [`LiveNames`] callback,
//! and whoever owns network namespaces hands in bound sockets.
//!
//! ```text
//! let directory = Arc::new(Directory::new(live));
//! directory.zones().put("Z1", Scope::Public, zone)?;      // Zone::builder("example.com")… .build()
//! let server = Server::new(directory, Limits::default(), None);
//! server.add_udp(socket, View::Host);                     // authoritative, for the host
//! server.add_udp(socket, View::Network(7));               // the resolver of network 7
//! ```
//!
//! Record types, response codes and opcodes are hickory-proto's. The hot path (reading a question, writing a reply from
//! records that were encoded when their zone was built) is our own and allocates nothing; the tests hold it against
//! hickory's codec.

mod character_string;
mod choice;
mod directory;
mod live;
mod lookup;
mod name;
mod network_names;
mod origin;
mod probe;
mod query;
mod rdata;
mod record_set;
mod reply;
mod server;
mod tcp;
mod udp;
mod zone;
mod zone_table;

#[cfg(test)]
mod tests;

pub use directory::{Directory, View, Zones, network_number};
pub use hickory_proto::op::ResponseCode;
pub use hickory_proto::rr::RecordType;
pub use live::{Addresses, LiveNames, NoLiveNames};
pub use name::{Name, NameError};
pub use network_names::NetworkNames;
pub use origin::{ClientSubnet, HostOrigins, Origin, SubnetOrigin};
pub use probe::Probe;
pub use query::Question;
pub use rdata::{Rdata, RdataError, parse_rdata, parse_record_type};
pub use record_set::{Alias, Data, Health, RecordSet, Routing};
pub use reply::{Reply, Section};
pub use server::{Hop, HopFn, Limits, Server, SocketId, Transport};
pub use zone::{GroupChange, Zone, ZoneError};
pub use zone_table::{Scope, ZoneTable};
