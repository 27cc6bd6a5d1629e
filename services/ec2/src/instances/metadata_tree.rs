//! What metadata holds for an instance: leaves by their paths; directories follow from those.

use std::collections::{BTreeMap, BTreeSet};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use kernel::{Ctx, PARTITION, Result, Timestamp};
use schema::Error;
use serde_json::json;

use super::credentials::{self, Credentials, pretty, seconds};
use super::describe::{self, Whole};
use super::key_pairs::KeyPair;
use crate::network::names;
use crate::network::records::{self, Interface, Subnet, Vpc};

/// An answer.
pub struct Found {
    pub content_type: &'static str,
    pub body: Bytes,
}

const TEXT: &str = "text/plain";
const BYTES: &str = "application/octet-stream";
/// What a role's leaf holds until it is asked for.
const ON_DEMAND: &str = "";

/// The dates of the tree's versions; all answer alike.
const VERSIONS: [&str; 29] = [
    "1.0",
    "2007-01-19",
    "2007-03-01",
    "2007-08-29",
    "2007-10-10",
    "2007-12-15",
    "2008-02-01",
    "2008-09-01",
    "2009-04-04",
    "2011-01-01",
    "2011-05-01",
    "2012-01-12",
    "2014-02-25",
    "2014-11-05",
    "2015-10-20",
    "2016-04-19",
    "2016-06-30",
    "2016-09-02",
    "2018-03-28",
    "2018-08-17",
    "2018-09-24",
    "2019-10-01",
    "2020-10-27",
    "2021-01-03",
    "2021-03-23",
    "2021-07-15",
    "2022-07-09",
    "2022-09-24",
    "latest",
];

/// What the path leads to; None if to nothing.
pub async fn get(cx: &Ctx, whole: &Whole, credentials: &Credentials, path: &str) -> Result<Option<Found>> {
    let path = path.trim_matches('/');
    if path.is_empty() {
        return Ok(Some(text(VERSIONS.join("\n"))));
    }
    let (version, rest) = path.split_once('/').unwrap_or((path, ""));
    if !VERSIONS.contains(&version) {
        return Ok(None);
    }
    let user_data = &whole.instance.user_data;
    match rest.split_once('/').unwrap_or((rest, "")) {
        ("", _) if user_data.is_some() => Ok(Some(text("dynamic\nmeta-data\nuser-data"))),
        ("", _) => Ok(Some(text("dynamic\nmeta-data"))),
        ("user-data", "") => match user_data {
            Some(encoded) => {
                let body = STANDARD.decode(encoded).map_err(Error::internal)?.into();
                Ok(Some(Found { content_type: BYTES, body }))
            }
            None => Ok(None),
        },
        ("dynamic", rest) => Ok(look(&dynamic(cx, whole), rest).map(text)),
        ("meta-data", rest) => {
            let role = if rest.is_empty() || rest.starts_with("iam") {
                credentials::role(cx, &whole.instance).await?
            } else {
                None
            };
            if let Some(role) = &role
                && rest.strip_prefix("iam/security-credentials/") == Some(role.name.as_str())
            {
                return Ok(Some(text(credentials.document(cx, &whole.instance, role).await?)));
            }
            let mut leaves = leaves(cx, whole)?;
            if let Some(role) = role {
                leaves.insert(format!("iam/security-credentials/{}", role.name), ON_DEMAND.to_owned());
            }
            Ok(look(&leaves, rest).map(text))
        }
        _ => Ok(None),
    }
}

/// The leaf's value, or the directory's entries.
fn look(leaves: &BTreeMap<String, String>, path: &str) -> Option<String> {
    let path = path.trim_end_matches('/');
    if let Some(value) = leaves.get(path) {
        return Some(value.clone());
    }
    let prefix = if path.is_empty() { String::new() } else { format!("{path}/") };
    let below = leaves.range(prefix.clone()..).take_while(|(known, _)| known.starts_with(&prefix));
    let entries: BTreeSet<String> = below
        .filter_map(|(known, value)| match known[prefix.len()..].split_once('/') {
            // A key is listed with its name: `0=web`.
            Some((index, "")) if prefix == "public-keys/" => Some(format!("{index}={value}")),
            Some((_, _)) if prefix == "public-keys/" => None,
            Some((directory, _)) => Some(format!("{directory}/")),
            None => Some(known[prefix.len()..].to_owned()),
        })
        .filter(|entry| !entry.is_empty())
        .collect();
    (!entries.is_empty()).then(|| entries.into_iter().collect::<Vec<_>>().join("\n"))
}

fn leaves(cx: &Ctx, whole: &Whole) -> Result<BTreeMap<String, String>> {
    let Whole { instance, interfaces, tags } = whole;
    let reader = cx.read();
    let mut leaves = BTreeMap::new();
    let mut put = |path: &str, value: String| drop(leaves.insert(path.to_owned(), value));
    put("ami-id", instance.image_id.clone());
    put("ami-launch-index", instance.launch_index.to_string());
    put("ami-manifest-path", "(unknown)".to_owned());
    put("instance-action", "none".to_owned());
    put("instance-id", instance.id.clone());
    put("instance-life-cycle", "on-demand".to_owned());
    put("instance-type", instance.instance_type.clone());
    put("placement/availability-zone", instance.zone.clone());
    if let Some(zone) = cx.region.zone(&instance.zone) {
        put("placement/availability-zone-id", zone.id());
    }
    put("placement/region", cx.region.name().to_owned());
    put("profile", "default-hvm".to_owned());
    put("reservation-id", instance.reservation_id.clone());
    put("services/domain", "amazonaws.com".to_owned());
    put("services/partition", PARTITION.to_owned());
    let group_names = describe::group_names(&reader, cx)?;
    let names_of = |found: &Interface| {
        let names = found.groups.iter().filter_map(|id| group_names.get(id).map(String::as_str));
        names.collect::<Vec<&str>>().join("\n")
    };
    if let Some(primary) = interfaces.first() {
        let hostname = names::private_dns(cx.region, primary.private_ip);
        put("hostname", hostname.clone());
        put("local-hostname", hostname);
        put("local-ipv4", primary.private_ip.to_string());
        put("mac", primary.mac_address.clone());
        put("security-groups", names_of(primary));
        if let Some(public) = primary.public_ip() {
            put("public-ipv4", public.to_string());
            put("public-hostname", names::public_dns(cx.region, public));
        }
    }
    for found in interfaces {
        let base = format!("network/interfaces/macs/{}", found.mac_address);
        let mut put = |name: &str, value: String| drop(leaves.insert(format!("{base}/{name}"), value));
        let lines = |values: Vec<String>| values.join("\n");
        let index = found.attachment.as_ref().map_or(0, |attachment| attachment.device_index);
        put("device-number", index.to_string());
        put("interface-id", found.id.clone());
        put("local-hostname", names::private_dns(cx.region, found.private_ip));
        put("local-ipv4s", lines(found.private_ips().map(|address| address.to_string()).collect()));
        put("mac", found.mac_address.clone());
        put("owner-id", cx.account.to_string());
        put("security-group-ids", lines(found.groups.clone()));
        put("security-groups", names_of(found));
        put("subnet-id", found.subnet_id.clone());
        put("vpc-id", found.vpc_id.clone());
        if !found.public.is_empty() {
            put("public-ipv4s", lines(found.public.iter().map(|public| public.public_ip.to_string()).collect()));
        }
        if let Some(public) = found.public_ip() {
            put("public-hostname", names::public_dns(cx.region, public));
        }
        for public in &found.public {
            put(&format!("ipv4-associations/{}", public.public_ip), public.private_ip.to_string());
        }
        if let Some(subnet) = records::get::<Subnet>(&reader, cx, &found.subnet_id)? {
            put("subnet-ipv4-cidr-block", subnet.cidr);
        }
        if let Some(vpc) = records::get::<Vpc>(&reader, cx, &found.vpc_id)? {
            put("vpc-ipv4-cidr-block", vpc.cidr.clone());
            put("vpc-ipv4-cidr-blocks", vpc.cidr);
        }
    }
    if let Some(name) = &instance.key_name
        && let Some(pair) = KeyPair::by_name(&reader, cx, name)?
    {
        leaves.insert("public-keys/0/".to_owned(), name.clone());
        leaves.insert("public-keys/0/openssh-key".to_owned(), pair.public_key);
    }
    if let Some(profile) = &instance.profile {
        let info = json!({
            "Code": "Success",
            "LastUpdated": seconds(Timestamp::from_millis(profile.since_ms)),
            "InstanceProfileArn": profile.arn,
            "InstanceProfileId": profile.id,
        });
        leaves.insert("iam/info".to_owned(), pretty(&info));
    }
    if instance.metadata.tags {
        for (key, value) in tags {
            leaves.insert(format!("tags/instance/{key}"), value.clone());
        }
    }
    Ok(leaves)
}

/// Only the document: signatures need a key whose certificate Amazon publishes.
fn dynamic(cx: &Ctx, whole: &Whole) -> BTreeMap<String, String> {
    let instance = &whole.instance;
    let document = json!({
        "accountId": cx.account.as_str(),
        "architecture": instance.architecture,
        "availabilityZone": instance.zone,
        "billingProducts": null,
        "devpayProductCodes": null,
        "marketplaceProductCodes": null,
        "imageId": instance.image_id,
        "instanceId": instance.id,
        "instanceType": instance.instance_type,
        "kernelId": null,
        "pendingTime": seconds(Timestamp::from_millis(instance.launched_ms)),
        "privateIp": whole.primary().map(|primary| primary.private_ip.to_string()),
        "ramdiskId": null,
        "region": cx.region.name(),
        "version": "2017-09-30",
    });
    [("instance-identity/document".to_owned(), pretty(&document))].into()
}

fn text(body: impl Into<Bytes>) -> Found {
    Found { content_type: TEXT, body: body.into() }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::look;

    #[test]
    fn directories_are_listed_with_a_slash_and_leaves_answered() {
        let leaves: BTreeMap<String, String> = [
            ("ami-id", "ami-1"),
            ("placement/region", "us-east-1"),
            ("placement/availability-zone", "us-east-1a"),
            ("public-keys/0/", "web"),
            ("public-keys/0/openssh-key", "ssh-rsa AAAA"),
        ]
        .map(|(path, value)| (path.to_owned(), value.to_owned()))
        .into();
        let check = |path: &str, expected: Option<&str>| assert_eq!(look(&leaves, path).as_deref(), expected, "{path}");
        check("", Some("ami-id\nplacement/\npublic-keys/"));
        check("placement/", Some("availability-zone\nregion"));
        check("placement", Some("availability-zone\nregion"));
        check("ami-id", Some("ami-1"));
        check("public-keys/", Some("0=web"));
        check("public-keys/0/", Some("openssh-key"));
        check("public-keys/0/openssh-key", Some("ssh-rsa AAAA"));
        check("plac", None);
    }
}
