//! AWS::Route53::HostedZone.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-hostedzone.html>

use api_route53::types::{
    ChangeTagsForResourceRequest, CreateHostedZoneRequest, DeleteHostedZoneRequest, GetHostedZoneRequest,
    HostedZoneConfig, ListHostedZonesByNameRequest, Tag, UpdateHostedZoneCommentRequest,
};
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{bare, in_sync};

pub struct HostedZone;

static HOSTED_ZONE_CONFIG: &[Property] = &[Property::text("Comment")];
static HOSTED_ZONE_TAG: &[Property] = &[Property::text("Key").required(), Property::text("Value").required()];
static PROPERTIES: &[Property] = &[
    Property::absent("DelegationSetId"),
    Property::object("HostedZoneConfig", HOSTED_ZONE_CONFIG),
    Property::absent("HostedZoneFeatures"),
    Property::list("HostedZoneTags", &Kind::Object(HOSTED_ZONE_TAG)),
    Property::text("Name").replaces(),
    Property::absent("QueryLoggingConfig"),
    Property::absent("VPCs"),
];

impl Handler for HostedZone {
    const NAME: &'static str = "AWS::Route53::HostedZone";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Id", "NameServers"];

    async fn create(step: &Step) -> Result<String> {
        let mut input: CreateHostedZoneRequest = step.properties.pick(&["Name"])?;
        input.caller_reference = Some(step.token.clone());
        let comment = step.properties.object("HostedZoneConfig").and_then(|config| config.text("Comment"));
        input.hosted_zone_config = Some(HostedZoneConfig { comment, private_zone: None });
        match step.cx.call::<api_route53::CreateHostedZone>(input).await {
            Err(error) if step.resumed && error.is("HostedZoneAlreadyExists") => find(step).await,
            made => {
                let made = made?;
                in_sync(step, made.change_info).await?;
                let id = made.hosted_zone.and_then(|zone| zone.id);
                id.map(|id| bare(&id)).ok_or_else(|| Error::internal("an answer without a hosted zone"))
            }
        }
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let found =
            step.cx.call::<api_route53::GetHostedZone>(GetHostedZoneRequest { id: Some(id.to_owned()) }).await?;
        let servers = found.delegation_set.and_then(|set| set.name_servers).unwrap_or_default();
        let tags = step.tags_with(&step.properties, "HostedZoneTags");
        let add_tags = tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
        change_tags(step, id, Some(add_tags), None).await?;
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id)), ("NameServers".to_owned(), json!(servers))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["HostedZoneConfig", "HostedZoneTags"])?;
        if changed.iter().any(|name| name == "HostedZoneConfig") {
            let comment = step.properties.object("HostedZoneConfig").and_then(|config| config.text("Comment"));
            let input = UpdateHostedZoneCommentRequest { id: Some(id.to_owned()), comment };
            step.cx.call::<api_route53::UpdateHostedZoneComment>(input).await?;
        }
        let wanted = step.tags_with(&step.properties, "HostedZoneTags");
        let before = step.tags_with(old, "HostedZoneTags");
        let gone: Vec<String> = before.into_keys().filter(|key| !wanted.contains_key(key)).collect();
        if gone.is_empty() { Ok(()) } else { change_tags(step, id, None, Some(gone)).await }
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteHostedZoneRequest { id: Some(id.to_owned()) };
        step.delete_with(&["NoSuchHostedZone"], &[], || step.cx.call::<api_route53::DeleteHostedZone>(input())).await
    }
}

async fn change_tags(step: &Step, id: &str, add: Option<Vec<Tag>>, remove: Option<Vec<String>>) -> Result<()> {
    let input = ChangeTagsForResourceRequest {
        resource_type: Some("hostedzone".to_owned()),
        resource_id: Some(id.to_owned()),
        add_tags: add,
        remove_tag_keys: remove,
    };
    step.cx.call::<api_route53::ChangeTagsForResource>(input).await.map(|_| ())
}

/// The zone that an attempt before a crash made: it has the step's token as its caller reference.
async fn find(step: &Step) -> Result<String> {
    let input = ListHostedZonesByNameRequest { dns_name: step.properties.text("Name"), ..Default::default() };
    let found = step.cx.call::<api_route53::ListHostedZonesByName>(input).await?.hosted_zones.unwrap_or_default();
    let zone = found.into_iter().find(|zone| zone.caller_reference.as_deref() == Some(step.token.as_str()));
    zone.and_then(|zone| zone.id)
        .map(|id| bare(&id))
        .ok_or_else(|| Error::internal("the zone that exists is not listed"))
}
