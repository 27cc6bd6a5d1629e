//! AWS::ElasticLoadBalancingV2::Listener.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listener.html>

use api_elbv2::types::{
    CreateListenerInput, DeleteListenerInput, DescribeListenersInput, ModifyListenerAttributesInput,
    ModifyListenerInput,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};
use super::action::ACTION;
use super::{missing, retag, tags};

pub struct Listener;

static LISTENER_ATTRIBUTE: &[Property] = &[Property::text("Key"), Property::text("Value")];
static CERTIFICATE: &[Property] = &[Property::text("CertificateArn")];
static PROPERTIES: &[Property] = &[
    Property::absent("AlpnPolicy"),
    Property::list("Certificates", &Kind::Object(CERTIFICATE)),
    Property::list("DefaultActions", &Kind::Object(ACTION)).required(),
    Property::list("ListenerAttributes", &Kind::Object(LISTENER_ATTRIBUTE)),
    Property::text("LoadBalancerArn").required().replaces(),
    Property::absent("MutualAuthentication"),
    Property::int("Port"),
    Property::text("Protocol"),
    Property::text("SslPolicy"),
    Property::tags(),
];

const MEMBERS: [&str; 5] = ["Certificates", "DefaultActions", "Port", "Protocol", "SslPolicy"];

impl Handler for Listener {
    const NAME: &'static str = "AWS::ElasticLoadBalancingV2::Listener";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["ListenerArn"];

    async fn create(step: &Step) -> Result<String> {
        if step.resumed
            && let Some(made) = find(step).await?
        {
            return Ok(made);
        }
        let mut input: CreateListenerInput = step.properties.pick(&MEMBERS)?;
        input.load_balancer_arn = step.properties.text("LoadBalancerArn");
        input.tags = tags(step);
        let made = step.cx.call::<api_elbv2::CreateListener>(input).await?;
        let listener = made.listeners.unwrap_or_default().into_iter().next();
        listener.and_then(|listener| listener.listener_arn).ok_or_else(missing("a listener"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        if step.properties.has("ListenerAttributes") {
            let mut input: ModifyListenerAttributesInput =
                step.properties.pick_renamed(&[], &[("ListenerAttributes", "Attributes")])?;
            input.listener_arn = Some(id.to_owned());
            step.cx.call::<api_elbv2::ModifyListenerAttributes>(input).await?;
        }
        Ok(Attributes::from_iter([("ListenerArn".to_owned(), json!(id))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let mut known = vec!["ListenerAttributes", "Tags"];
        known.extend(MEMBERS);
        step.only_changed(old, &known)?;
        let mut input: ModifyListenerInput = step.properties.pick(&MEMBERS)?;
        input.listener_arn = Some(id.to_owned());
        step.cx.call::<api_elbv2::ModifyListener>(input).await?;
        retag(step, id, old).await
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteListenerInput { listener_arn: Some(id.to_owned()) };
        step.delete_with(&["ListenerNotFound", "LoadBalancerNotFound"], &["ResourceInUse"], || {
            step.cx.call::<api_elbv2::DeleteListener>(input())
        })
        .await
    }
}

/// The listener that an attempt before a crash made: a balancer has one a port.
async fn find(step: &Step) -> Result<Option<String>> {
    let input =
        DescribeListenersInput { load_balancer_arn: step.properties.text("LoadBalancerArn"), ..Default::default() };
    let found = step.cx.call::<api_elbv2::DescribeListeners>(input).await?;
    let mut listeners = found.listeners.unwrap_or_default().into_iter();
    let port = step.properties.int("Port");
    Ok(listeners.find(|listener| port.is_some() && listener.port == port).and_then(|listener| listener.listener_arn))
}
