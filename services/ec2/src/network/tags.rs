//! Tags of every EC2 resource, kept by resource id apart from the records: `tags/ID`.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/Using_Tags.html>

use std::sync::Arc;

use api_ec2::types::{
    CreateTagsRequest, DeleteTagsRequest, DescribeTagsRequest, DescribeTagsResult, Tag, TagDescription,
    TagSpecification,
};
use kernel::tags::{MAX_TAGS, TagProblem, Tags, check_for, ec2_error};
use kernel::{Ctx, Error, Read, ReadTyped, Result, Writer};
use schema::Empty;

use super::errors::{self, Noun};
use super::filters::{Filters, one};
use super::ids::is_well_formed;
use super::records::SecurityGroup;
use super::{default_vpc, filters, indexes};
use crate::Ec2;

/// One kind of resource that takes tags.
struct Kind {
    prefix: &'static str,
    /// What IAM and DescribeTags call it, and the KIND of its record.
    resource_type: &'static str,
    not_found: &'static str,
    /// `vpc ID`
    name: &'static str,
}

const fn kind(prefix: &'static str, resource_type: &'static str, not_found: &'static str, name: &'static str) -> Kind {
    Kind { prefix, resource_type, not_found, name }
}

const fn of_noun(resource_type: &'static str, noun: &Noun) -> Kind {
    kind(noun.prefix, resource_type, noun.not_found, noun.name)
}

static KINDS: [Kind; 15] = [
    of_noun("vpc", &errors::VPC),
    of_noun("subnet", &errors::SUBNET),
    of_noun("route-table", &errors::ROUTE_TABLE),
    of_noun("internet-gateway", &errors::INTERNET_GATEWAY),
    of_noun("security-group", &errors::SECURITY_GROUP),
    of_noun("security-group-rule", &errors::SECURITY_GROUP_RULE),
    of_noun("network-interface", &errors::INTERFACE),
    of_noun("elastic-ip", &errors::ADDRESS),
    of_noun("dhcp-options", &errors::DHCP_OPTIONS),
    of_noun("network-acl", &errors::NETWORK_ACL),
    of_noun("instance", &errors::INSTANCE),
    kind("ami", "image", "InvalidAMIID.NotFound", "image id"),
    kind("vol", "volume", "InvalidVolume.NotFound", "volume"),
    kind("lt", "launch-template", "InvalidLaunchTemplateId.NotFound", "launch template ID"),
    kind("key", "key-pair", "InvalidKeyPair.NotFound", "key pair ID"),
];

pub fn of(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<Tags> {
    Ok(reader.get(&key(cx, id))?.unwrap_or_default())
}

/// Sets all of a resource's tags, as its creation does.
pub fn set(writer: &mut Writer<'_>, cx: &Ctx, id: &str, tags: &Tags) -> Result<()> {
    if tags.is_empty() {
        writer.delete(&key(cx, id))?;
        return Ok(());
    }
    Ok(writer.put(&key(cx, id), tags)?)
}

/// For an answer; no member at all for a resource without tags.
pub fn describe(tags: &Tags) -> Option<Vec<Tag>> {
    let list: Vec<Tag> =
        tags.iter().map(|(key, value)| Tag { key: Some(key.clone()), value: Some(value.clone()) }).collect();
    (!list.is_empty()).then_some(list)
}

/// The tags that a create operation gives to its `resource_type`; specifications for another type are refused.
pub fn specified(cx: &Ctx, given: Option<Vec<TagSpecification>>, resource_type: &str) -> Result<Tags> {
    let given = given.unwrap_or_default();
    for specification in &given {
        let named = specification.resource_type.as_deref().unwrap_or_default();
        if named != resource_type {
            let message = format!("'{named}' is not a valid taggable resource type for this operation.");
            return Err(errors::invalid(message));
        }
    }
    merged(
        cx,
        Tags::new(),
        given.into_iter().flat_map(|specification| specification.tags.unwrap_or_default()).collect(),
    )
}

/// `tags` with `new` added, which are checked. AWS's own prefix is free to AWS's services only.
pub fn merged(cx: &Ctx, mut tags: Tags, new: Vec<Tag>) -> Result<Tags> {
    let mut seen = std::collections::BTreeSet::new();
    for tag in new {
        let (key, value) = (tag.key.unwrap_or_default(), tag.value.unwrap_or_default());
        check_for(cx, &key, &value).map_err(|problem| ec2_error(&key, problem))?;
        if !seen.insert(key.clone()) {
            return Err(errors::invalid(format!("Duplicate tag key '{key}' specified.")));
        }
        tags.insert(key, value);
    }
    if tags.keys().filter(|key| !key.starts_with("aws:")).count() > MAX_TAGS {
        return Err(ec2_error("", TagProblem::TooMany));
    }
    Ok(tags)
}

pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateTagsRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let (resources, new) = (input.resources.unwrap_or_default(), input.tags.unwrap_or_default());
    merged(&cx, Tags::new(), new.clone())?;
    let within = cx.clone();
    cx.write(move |writer| {
        for id in &resources {
            must_exist(writer, &within, id)?;
            let tags = merged(&within, of(writer, &within, id)?, new.clone())?;
            errors::dry_run(input.dry_run)?;
            set(writer, &within, id, &tags)?;
        }
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Ec2>, cx: Ctx, input: DeleteTagsRequest) -> Result<Empty> {
    let (resources, doomed) = (input.resources.unwrap_or_default(), input.tags);
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    cx.write(move |writer| {
        for id in &resources {
            known_kind(id)?;
            let mut tags = of(writer, &within, id)?;
            match &doomed {
                // Without tags, all of the user's own.
                None => tags.retain(|key, _| key.starts_with("aws:")),
                Some(doomed) => tags.retain(|key, value| {
                    let named = |tag: &Tag| {
                        tag.key.as_deref() == Some(key) && tag.value.as_ref().is_none_or(|given| given == value)
                    };
                    !doomed.iter().any(named)
                }),
            }
            set(writer, &within, id, &tags)?;
        }
        Ok(Empty {})
    })
    .await
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeTagsRequest) -> Result<DescribeTagsResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &["key", "resource-id", "resource-type", "value"])?;
    let prefix = cx.prefix("ec2", &["tags"]);
    let mut found = Vec::new();
    for (entry, tags) in cx.read().list::<Tags>(&prefix)? {
        let id = store::parts(&entry).pop().unwrap_or_default();
        let resource_type = known_kind(&id).map(|kind| kind.resource_type).unwrap_or_default();
        for (key, value) in &tags {
            let only: Tags = [(key.clone(), value.clone())].into();
            let admitted = filters.admit(&only, |name| match name {
                "key" => one(key),
                "resource-id" => one(&id),
                "resource-type" => one(resource_type),
                _ => one(value),
            });
            if admitted {
                found.push(TagDescription {
                    key: Some(key.clone()),
                    resource_id: Some(id.clone()),
                    resource_type: Some(resource_type.to_owned()),
                    value: Some(value.clone()),
                });
            }
        }
    }
    let order = |tag: &TagDescription| {
        format!("{}/{}", tag.resource_id.as_deref().unwrap_or_default(), tag.key.as_deref().unwrap_or_default())
    };
    let (tags, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, order)?;
    Ok(DescribeTagsResult { tags: Some(tags), next_token })
}

fn key(cx: &Ctx, id: &str) -> String {
    cx.key("ec2", &["tags", id])
}

fn known_kind(id: &str) -> Result<&'static Kind> {
    let found = KINDS.iter().find(|kind| is_well_formed(id, kind.prefix));
    found.ok_or_else(|| Error::client("InvalidID", format!("The ID '{id}' is not valid")))
}

/// `instance` for `i-0abc`; None for an id of no known kind.
pub fn resource_type(id: &str) -> Option<&'static str> {
    known_kind(id).ok().map(|kind| kind.resource_type)
}

fn must_exist(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<()> {
    let kind = known_kind(id)?;
    let exists = if kind.resource_type == "security-group-rule" {
        indexes::has_any::<SecurityGroup>(reader, cx, "rule", id)?
    } else {
        reader.get_bytes(&cx.key("ec2", &[kind.resource_type, id]))?.is_some()
    };
    if exists {
        return Ok(());
    }
    Err(Error::client(kind.not_found, format!("The {} '{id}' does not exist", kind.name)))
}
