//! AWS::ElasticLoadBalancingV2::ListenerCertificate.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-elasticloadbalancingv2-listenercertificate.html>

use api_elbv2::types::{AddListenerCertificatesInput, Certificate, RemoveListenerCertificatesInput};
use kernel::Result;

use super::super::property::{Kind, Property};
use super::super::{Attributes, Handler, Properties, Step};

pub struct ListenerCertificate;

static CERTIFICATE: &[Property] = &[Property::text("CertificateArn")];
static PROPERTIES: &[Property] = &[
    Property::list("Certificates", &Kind::Object(CERTIFICATE)).required(),
    Property::text("ListenerArn").required().replaces(),
];

impl Handler for ListenerCertificate {
    const NAME: &'static str = "AWS::ElasticLoadBalancingV2::ListenerCertificate";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &[];

    /// Adding what was added already changes nothing.
    async fn create(step: &Step) -> Result<String> {
        add(step, arns(&step.properties)).await?;
        Ok(step.name(64))
    }

    async fn settle(_: &Step, _: &str) -> Result<Attributes> {
        Ok(Attributes::new())
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &["Certificates"])?;
        let wanted = arns(&step.properties);
        add(step, wanted.clone()).await?;
        remove(step, arns(old).into_iter().filter(|arn| !wanted.contains(arn)).collect()).await
    }

    async fn delete(step: &Step, _: &str) -> Result<()> {
        match remove(step, arns(&step.properties)).await {
            Err(error) if error.is("ListenerNotFound") || error.is("LoadBalancerNotFound") => Ok(()),
            removed => removed,
        }
    }
}

fn arns(properties: &Properties) -> Vec<String> {
    properties.objects("Certificates").iter().filter_map(|certificate| certificate.text("CertificateArn")).collect()
}

fn certificates(arns: Vec<String>) -> Option<Vec<Certificate>> {
    let certificate = |arn| Certificate { certificate_arn: Some(arn), is_default: None };
    Some(arns.into_iter().map(certificate).collect())
}

async fn add(step: &Step, arns: Vec<String>) -> Result<()> {
    let listener_arn = step.properties.text("ListenerArn");
    let input = AddListenerCertificatesInput { listener_arn, certificates: certificates(arns) };
    step.cx.call::<api_elbv2::AddListenerCertificates>(input).await.map(|_| ())
}

async fn remove(step: &Step, arns: Vec<String>) -> Result<()> {
    if arns.is_empty() {
        return Ok(());
    }
    let listener_arn = step.properties.text("ListenerArn");
    let input = RemoveListenerCertificatesInput { listener_arn, certificates: certificates(arns) };
    step.cx.call::<api_elbv2::RemoveListenerCertificates>(input).await.map(|_| ())
}
