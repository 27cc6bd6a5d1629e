//! AWS::Route53::HealthCheck.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-route53-healthcheck.html>

use api_route53::types::{
    CreateHealthCheckRequest, DeleteHealthCheckRequest, HealthCheckConfig, UpdateHealthCheckRequest,
};
use kernel::tags::Tags;
use kernel::{Error, Result};
use serde_json::json;

use super::super::property::{Kind, Property, TAG};
use super::super::{Attributes, Handler, Properties, Step};
use super::set_tags;

pub struct HealthCheck;

static ALARM: &[Property] = &[Property::text("Name").required(), Property::text("Region").required()];
static CONFIG: &[Property] = &[
    Property::object("AlarmIdentifier", ALARM),
    Property::texts("ChildHealthChecks"),
    Property::bool("EnableSNI"),
    Property::int("FailureThreshold"),
    Property::text("FullyQualifiedDomainName"),
    Property::int("HealthThreshold"),
    Property::text("InsufficientDataHealthStatus"),
    Property::bool("Inverted"),
    Property::text("IPAddress"),
    Property::bool("MeasureLatency"),
    Property::int("Port"),
    Property::texts("Regions"),
    Property::int("RequestInterval"),
    Property::text("ResourcePath"),
    Property::absent("RoutingControlArn"),
    Property::text("SearchString"),
    Property::text("Type").required(),
];
static PROPERTIES: &[Property] =
    &[Property::object("HealthCheckConfig", CONFIG).required(), Property::list("HealthCheckTags", &Kind::Object(&TAG))];
/// Settings that only another health check can have otherwise.
const FIXED: [&str; 3] = ["Type", "RequestInterval", "MeasureLatency"];

impl Handler for HealthCheck {
    const NAME: &'static str = "AWS::Route53::HealthCheck";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["HealthCheckId"];

    async fn create(step: &Step) -> Result<String> {
        // The same token gives the same health check again.
        let input = CreateHealthCheckRequest {
            caller_reference: Some(step.token.clone()),
            health_check_config: Some(config(&step.properties)?),
        };
        let made = step.cx.call::<api_route53::CreateHealthCheck>(input).await?.health_check;
        made.and_then(|check| check.id).ok_or_else(|| Error::internal("an answer without a health check"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let tags = step.tags_with(&step.properties, "HealthCheckTags");
        set_tags(step, "healthcheck", id, tags, &Tags::new()).await?;
        Ok(Attributes::from_iter([("HealthCheckId".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["HealthCheckConfig", "HealthCheckTags"])?;
        if changed.iter().any(|name| name == "HealthCheckConfig") {
            step.cx.call::<api_route53::UpdateHealthCheck>(changes(step, id, old)?).await?;
        }
        let wanted = step.tags_with(&step.properties, "HealthCheckTags");
        set_tags(step, "healthcheck", id, wanted, &step.tags_with(old, "HealthCheckTags")).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteHealthCheckRequest { health_check_id: Some(id.to_owned()) };
        step.delete_with(&["NoSuchHealthCheck"], &["HealthCheckInUse"], || {
            step.cx.call::<api_route53::DeleteHealthCheck>(input())
        })
        .await
    }
}

fn config(properties: &Properties) -> Result<HealthCheckConfig> {
    properties.object("HealthCheckConfig").unwrap_or_default().build()
}

fn changes(step: &Step, id: &str, old: &Properties) -> Result<UpdateHealthCheckRequest> {
    let (new, old) = (step.properties.object("HealthCheckConfig"), old.object("HealthCheckConfig"));
    let (new, old) = (new.unwrap_or_default(), old.unwrap_or_default());
    if let Some(name) = FIXED.iter().find(|name| new.get(name) != old.get(name)) {
        return Err(Error::not_implemented(format_args!("replacing a health check whose {name} changes")));
    }
    let resettable = ["ChildHealthChecks", "FullyQualifiedDomainName", "Regions", "ResourcePath"];
    let reset: Vec<String> =
        resettable.iter().filter(|name| old.has(name) && !new.has(name)).map(|name| (*name).to_owned()).collect();
    let given: HealthCheckConfig = config(&step.properties)?;
    Ok(UpdateHealthCheckRequest {
        health_check_id: Some(id.to_owned()),
        ip_address: given.ip_address,
        port: given.port,
        resource_path: given.resource_path,
        fully_qualified_domain_name: given.fully_qualified_domain_name,
        search_string: given.search_string,
        failure_threshold: given.failure_threshold,
        inverted: given.inverted,
        health_threshold: given.health_threshold,
        child_health_checks: given.child_health_checks,
        enable_sni: given.enable_sni,
        regions: given.regions,
        alarm_identifier: given.alarm_identifier,
        insufficient_data_health_status: given.insufficient_data_health_status,
        reset_elements: (!reset.is_empty()).then_some(reset),
        ..Default::default()
    })
}
