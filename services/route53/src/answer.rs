//! TestDNSAnswer: what a zone's name servers would say to a resolver.

use std::net::IpAddr;
use std::sync::Arc;

use api_route53::types as api;
use dns::{ClientSubnet, Name, parse_record_type};
use kernel::{Ctx, Error, Result};

use crate::record::Zone;
use crate::{Route53, errors};

pub async fn test(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::TestDNSAnswerRequest,
) -> Result<api::TestDNSAnswerResponse> {
    let zone = Zone::load(&cx.read(), &cx, &input.hosted_zone_id.unwrap_or_default())?;
    if zone.private {
        return Err(errors::input("TestDNSAnswer is for public hosted zones only."));
    }
    let given = input.record_name.unwrap_or_default();
    let name = Name::parse(&given).map_err(|_| errors::input(format!("{given} is no domain name.")))?;
    let kind = input.record_type.unwrap_or_default();
    let record_type =
        parse_record_type(&kind).ok_or_else(|| Error::not_implemented(format_args!("{kind} records of route53")))?;
    let subnet = subnet(input.edns0_client_subnet_ip, input.edns0_client_subnet_mask, input.resolver_ip)?;
    let probe = state.directory.probe(&zone.id, &name, record_type, subnet);
    let probe = probe.ok_or_else(|| Error::internal("a zone that exists is published"))?;
    Ok(api::TestDNSAnswerResponse {
        nameserver: zone.name_servers.first().cloned(),
        record_name: Some(given),
        record_type: Some(kind),
        record_data: Some(probe.values),
        response_code: Some(code(probe.code)),
        protocol: Some("UDP".to_owned()),
    })
}

/// Whose answer is wanted: the client subnet's, else the resolver's own.
fn subnet(address: Option<String>, mask: Option<String>, resolver: Option<String>) -> Result<Option<ClientSubnet>> {
    let parse = |text: &str| text.parse::<IpAddr>().map_err(|_| errors::input(format!("{text} is no IP address.")));
    let Some(address) = address else {
        let resolver = resolver.as_deref().map(parse).transpose()?;
        return Ok(resolver.and_then(|address| ClientSubnet::new(address, if address.is_ipv4() { 32 } else { 128 })));
    };
    let address = parse(&address)?;
    let default = if address.is_ipv4() { 24 } else { 64 };
    let prefix = mask.map_or(Ok(default), |mask| mask.parse::<u8>()).ok();
    let subnet = prefix.and_then(|prefix| ClientSubnet::new(address, prefix));
    subnet.map(Some).ok_or_else(|| errors::input("The EDNS0 client subnet mask is not valid."))
}

/// As name servers' tools print it.
fn code(code: dns::ResponseCode) -> String {
    match u16::from(code) {
        0 => "NOERROR".to_owned(),
        2 => "SERVFAIL".to_owned(),
        3 => "NXDOMAIN".to_owned(),
        5 => "REFUSED".to_owned(),
        _ => code.to_string(),
    }
}
