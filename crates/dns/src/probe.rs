//! Questions without a socket: what one zone would answer, for an API that asks, and what the internet finds.

use std::net::IpAddr;

use hickory_proto::op::{Message, MessageType, OpCode, Query as HickoryQuery, ResponseCode};
use hickory_proto::rr::{Name as HickoryName, RData, RecordType};

use crate::directory::{Directory, View, Zones};
use crate::lookup::Lookup;
use crate::name::Name;
use crate::origin::ClientSubnet;
use crate::query::read;
use crate::reply::Reply;
use crate::zone_table::Snapshot;

/// An answer in text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Probe {
    pub code: ResponseCode,
    /// The answer's values as Route 53 writes them.
    pub values: Vec<String>,
}

impl Directory {
    /// What zone `id` answers to a client of that subnet; none where there is no such zone.
    pub fn probe(&self, id: &str, name: &Name, record_type: RecordType, subnet: Option<ClientSubnet>) -> Option<Probe> {
        let zones = Snapshot::of_one(self.zones().get(id)?);
        let message = message(name, record_type)?;
        let mut query = read(&message).ok()?;
        query.question.subnet = subnet;
        let mut bytes = Vec::new();
        let mut reply = Reply::begin(&mut bytes, &message, &query, true);
        let origins = self.host_origins();
        let (origin, _) = origins.of(subnet);
        let lookup = Lookup { zones: &zones, live: self.live(), from: View::Host, with_private: false, origin };
        lookup.answer(&query.question, &mut reply);
        reply.finish();
        let answer = Message::from_vec(&bytes).ok()?;
        let values = answer.answers.iter().map(|record| text(&record.data)).collect();
        Some(Probe { code: answer.metadata.response_code, values })
    }

    /// The IPv4 addresses that a client on the internet finds for a name.
    pub fn resolve(&self, name: &Name) -> (ResponseCode, Vec<IpAddr>) {
        let found = self.ask(name, RecordType::A);
        let addresses = found.iter().flat_map(|answer| &answer.answers).filter_map(|record| match record.data {
            RData::A(address) => Some(IpAddr::V4(address.0)),
            _ => None,
        });
        let code = found.as_ref().map_or(ResponseCode::ServFail, |answer| answer.metadata.response_code);
        (code, addresses.collect())
    }

    fn ask(&self, name: &Name, record_type: RecordType) -> Option<Message> {
        let message = message(name, record_type)?;
        let query = read(&message).ok()?;
        let mut bytes = Vec::new();
        let mut reply = Reply::begin(&mut bytes, &message, &query, true);
        self.answer(View::Host, &query.question, &mut reply);
        reply.finish();
        Message::from_vec(&bytes).ok()
    }
}

fn message(name: &Name, record_type: RecordType) -> Option<Vec<u8>> {
    let asked = HickoryName::from_ascii(name.to_dotted()).ok()?;
    let mut message = Message::new(0, MessageType::Query, OpCode::Query);
    message.add_query(HickoryQuery::query(asked, record_type));
    message.to_vec().ok()
}

fn text(data: &RData) -> String {
    match data {
        RData::TXT(txt) => {
            let strings = txt.txt_data.iter().map(|part| format!("\"{}\"", String::from_utf8_lossy(part)));
            strings.collect::<Vec<_>>().join(" ")
        }
        other => other.to_string(),
    }
}
