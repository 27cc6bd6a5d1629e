//! AWS::Route53::HostedZone.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-hostedzone.html>

use api_route53::types::{
    AssociateVPCWithHostedZoneRequest, CreateHostedZoneRequest, DeleteHostedZoneRequest,
    DisassociateVPCFromHostedZoneRequest, GetHostedZoneRequest, HostedZoneConfig, ListHostedZonesByNameRequest,
    UpdateHostedZoneCommentRequest, VPC,
};
use kernel::tags::Tags;
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::{bare, in_sync, set_tags};

pub struct HostedZone;

static HOSTED_ZONE_CONFIG: &[Property] = &[Property::text("Comment")];
static HOSTED_ZONE_TAG: &[Property] = &[Property::text("Key").required(), Property::text("Value").required()];
static VPC_PROPERTIES: &[Property] = &[Property::text("VPCId").required(), Property::text("VPCRegion").required()];
static PROPERTIES: &[Property] = &[
    Property::absent("DelegationSetId"),
    Property::object("HostedZoneConfig", HOSTED_ZONE_CONFIG),
    Property::absent("HostedZoneFeatures"),
    Property::list("HostedZoneTags", &Kind::Object(HOSTED_ZONE_TAG)),
    Property::text("Name").replaces(),
    Property::absent("QueryLoggingConfig"),
    Property::list("VPCs", &Kind::Object(VPC_PROPERTIES)),
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
        // The others are associated once the zone is there.
        input.vpc = vpcs(&step.properties)?.into_iter().next();
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
        set_tags(step, "hostedzone", id, step.tags_with(&step.properties, "HostedZoneTags"), &Tags::new()).await?;
        for vpc in vpcs(&step.properties)? {
            if !found.vpcs.iter().flatten().any(|known| *known == vpc) {
                associate(step, id, vpc).await?;
            }
        }
        Ok(Attributes::from_iter([("Id".to_owned(), json!(id)), ("NameServers".to_owned(), json!(servers))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["HostedZoneConfig", "HostedZoneTags", "VPCs"])?;
        if changed.iter().any(|name| name == "HostedZoneConfig") {
            let comment = step.properties.object("HostedZoneConfig").and_then(|config| config.text("Comment"));
            let input = UpdateHostedZoneCommentRequest { id: Some(id.to_owned()), comment };
            step.cx.call::<api_route53::UpdateHostedZoneComment>(input).await?;
        }
        let (wanted, before) = (vpcs(&step.properties)?, vpcs(old)?);
        if wanted.is_empty() != before.is_empty() {
            return Err(Error::not_implemented("making a public hosted zone private, or a private one public"));
        }
        for vpc in wanted.iter().filter(|vpc| !before.contains(vpc)) {
            associate(step, id, vpc.clone()).await?;
        }
        for vpc in before.into_iter().filter(|vpc| !wanted.contains(vpc)) {
            let input = DisassociateVPCFromHostedZoneRequest {
                hosted_zone_id: Some(id.to_owned()),
                vpc: Some(vpc),
                comment: None,
            };
            match step.cx.call::<api_route53::DisassociateVPCFromHostedZone>(input).await {
                Err(error) if error.is("VPCAssociationNotFound") => {}
                done => in_sync(step, done?.change_info).await?,
            }
        }
        let wanted = step.tags_with(&step.properties, "HostedZoneTags");
        set_tags(step, "hostedzone", id, wanted, &step.tags_with(old, "HostedZoneTags")).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteHostedZoneRequest { id: Some(id.to_owned()) };
        step.delete_with(&["NoSuchHostedZone"], &[], || step.cx.call::<api_route53::DeleteHostedZone>(input())).await
    }
}

fn vpcs(properties: &Properties) -> Result<Vec<VPC>> {
    properties.objects("VPCs").iter().map(|vpc| vpc.pick(&["VPCId", "VPCRegion"])).collect()
}

async fn associate(step: &Step, id: &str, vpc: VPC) -> Result<()> {
    let input =
        AssociateVPCWithHostedZoneRequest { hosted_zone_id: Some(id.to_owned()), vpc: Some(vpc), comment: None };
    let done = step.cx.call::<api_route53::AssociateVPCWithHostedZone>(input).await?;
    in_sync(step, done.change_info).await
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
