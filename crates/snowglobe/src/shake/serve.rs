//! The admin path `/_snowglobe/shake`: begins, lists and ends faults. An answer comes when the fault holds.

use std::sync::Arc;
use std::time::Duration;

use ec2::Ec2;
use kernel::fault::{Between, Fault, Kind, Place, Requests};
use kernel::{Cloud, Error, Region, Result};
use serde_json::{Value, json};

use super::{Ask, Wanted, errors};

/// Data planes that requests are faulted in by these names.
const DATA_PLANES: [&str; 3] = ["balancer", "dns", "metadata"];
const EVERYTHING: &str = "everything";

pub async fn begin(cloud: &Arc<Cloud>, ec2: &Ec2, body: &[u8]) -> Result<Value> {
    let ask: Ask = serde_json::from_slice(body).map_err(|error| invalid(format!("not understood: {error}")))?;
    let lasts = ask.lasts_ms.map(Duration::from_millis);
    let kind = match ask.wanted {
        Wanted::Zone { zone } => Kind::Zone(zone_name(&zone)?),
        Wanted::Instance { instance, kill: true } => {
            if !ec2::kill(ec2, cloud, &instance)? {
                return Err(invalid(format!("no instance {instance} runs (see `snowglobe status`)")));
            }
            return Ok(json!({ "fault": null, "done": format!("{instance} was killed") }));
        }
        Wanted::Instance { instance, kill: false } => match place(cloud, ec2, &instance)? {
            Place::Instance(id) => Kind::Instance(id),
            _ => return Err(invalid(format!("{instance} is no instance"))),
        },
        Wanted::Network { between: [one, other], cut, loss, delay_ms, jitter_ms } => {
            let places = [place(cloud, ec2, &one)?, place(cloud, ec2, &other)?];
            if places[0] == Place::Everything {
                return Err(invalid("the first place must be an instance, a subnet or a zone"));
            }
            Kind::Network(Between { places, cut, loss, delay: millis(delay_ms)?, jitter: millis(jitter_ms)? })
        }
        Wanted::Api { .. } => Kind::Requests(requests(cloud, ask.wanted)?),
    };
    let fault = cloud.shake(kind, lasts);
    if let Err(error) = ec2::carry_out_faults(ec2, cloud).await {
        cloud.calm(&fault.id);
        return Err(error);
    }
    Ok(json!({ "fault": show(&fault) }))
}

pub fn list(cloud: &Cloud) -> Value {
    Value::Array(cloud.faults.list().iter().map(|fault| show(fault)).collect())
}

/// Ends the fault of that id; all of them where the id is empty.
pub async fn end(cloud: &Arc<Cloud>, ec2: &Ec2, id: &str) -> Result<Value> {
    let stopped: Vec<Value> = match id {
        "" => cloud.faults.list().iter().filter_map(|fault| cloud.calm(&fault.id)).map(|fault| show(&fault)).collect(),
        id => match cloud.calm(id) {
            Some(fault) => vec![show(&fault)],
            None => {
                let message = format!("no fault has the id {id} (see `snowglobe shake list`)");
                return Err(Error::client("NoSuchResourceException", message).with_status(404));
            }
        },
    };
    ec2::carry_out_faults(ec2, cloud).await?;
    Ok(json!({ "stopped": stopped }))
}

fn show(fault: &Fault) -> Value {
    json!({
        "id": fault.id, "kind": fault.kind.name(), "target": fault.kind.target(), "effect": fault.kind.effect(),
        "since": fault.since.iso8601_millis(), "until": fault.until.map(|until| until.iso8601_millis()),
    })
}

fn requests(cloud: &Cloud, wanted: Wanted) -> Result<Requests> {
    let Wanted::Api { service, operation, throttle, error, status, message, delay_ms, rate } = wanted else {
        return Err(invalid("not about requests"));
    };
    if !(rate > 0.0 && rate <= 1.0) {
        return Err(invalid("the rate must be above 0 and at most 1"));
    }
    let lower = service.to_ascii_lowercase();
    let known = cloud.services().find(|known| [known.info.name, known.info.signing_name].contains(&lower.as_str()));
    let info = known.map(|known| known.info);
    let is_plane = DATA_PLANES.contains(&lower.as_str());
    if info.is_none() && !is_plane && !service.contains('*') {
        let mut names: Vec<&str> = cloud.services().map(|known| known.info.name).chain(DATA_PLANES).collect();
        names.sort_unstable();
        return Err(invalid(format!("there is no service {service}; there are {}", names.join(", "))));
    }
    if let Some(info) = info
        && !operation.contains('*')
        && !info.all_operations.iter().any(|name| name.eq_ignore_ascii_case(&operation))
    {
        return Err(invalid(format!("{} has no operation {operation}", info.name)));
    }
    if lower == "dns" && error.is_none() {
        return Err(invalid("DNS queries can fail (--error SERVFAIL), not be delayed or throttled"));
    }
    let error = match (throttle, error) {
        (true, _) => match info {
            Some(info) => Some(errors::throttling(info)),
            None => return Err(invalid("each service has its own way to throttle: name one service")),
        },
        (false, None) => None,
        (false, Some(code)) => {
            let as_status = code.parse::<u16>().ok().filter(|status| (400..600).contains(status));
            let status = status.or(as_status).unwrap_or_else(|| match is_plane {
                true => 503,
                false => errors::status(info, &code),
            });
            let message = message.unwrap_or_else(|| format!("{code}: a fault that was asked for."));
            Some(Error::client(code, message).with_status(status))
        }
    };
    let to = info.map_or(service, |info| info.name.to_owned());
    Ok(Requests { to, what: operation, share: rate, delay: millis(delay_ms)?, error })
}

fn place(cloud: &Arc<Cloud>, ec2: &Ec2, text: &str) -> Result<Place> {
    let place = match text {
        EVERYTHING => Place::Everything,
        _ if text.starts_with("i-") => Place::Instance(text.to_owned()),
        _ if text.starts_with("subnet-") => Place::Subnet(text.to_owned()),
        _ => Place::Zone(zone_name(text)?),
    };
    if ec2::place_exists(ec2, cloud, &place)? {
        return Ok(place);
    }
    Err(invalid(match &place {
        Place::Subnet(id) => format!("there is no subnet {id} in whose VPC anything runs"),
        _ => format!("there is no instance {text} (see `snowglobe status`)"),
    }))
}

fn zone_name(text: &str) -> Result<String> {
    let zone = Region::all().find_map(|region| region.zone(text));
    zone.map(|zone| zone.name.to_owned()).ok_or_else(|| invalid(format!("there is no Availability Zone {text}")))
}

fn millis(millis: f64) -> Result<Duration> {
    Duration::try_from_secs_f64(millis / 1000.0).map_err(|_| invalid("a time must be positive"))
}

fn invalid(message: impl Into<String>) -> Error {
    Error::client("InvalidArgumentException", message)
}
