//! Internet gateways. <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html>

use std::sync::Arc;

use api_ec2::types::{
    AttachInternetGatewayRequest, CreateInternetGatewayRequest, CreateInternetGatewayResult,
    DeleteInternetGatewayRequest, DescribeInternetGatewaysRequest, DescribeInternetGatewaysResult,
    DetachInternetGatewayRequest, InternetGateway as GatewayAnswer, InternetGatewayAttachment,
};
use kernel::tags::Tags;
use kernel::{Ctx, Error, Result, id, quota};
use schema::Empty;

use super::filters::{self, Filters, one};
use super::records::{self, Interface, InternetGateway, Vpc};
use super::{default_vpc, errors, fabric_sync, indexes, tags};
use crate::Ec2;

const FILTERS: [&str; 4] = ["attachment.state", "attachment.vpc-id", "internet-gateway-id", "owner-id"];

pub async fn create(_: Arc<Ec2>, cx: Ctx, input: CreateInternetGatewayRequest) -> Result<CreateInternetGatewayResult> {
    default_vpc::ensure(&cx).await?;
    let tags = tags::specified(&cx, input.tag_specifications, "internet-gateway")?;
    errors::dry_run(input.dry_run)?;
    let (within, new_tags) = (cx.clone(), tags.clone());
    let gateway = cx
        .write(move |writer| {
            let count = indexes::count::<InternetGateway>(writer, &within)?;
            if count as f64 >= within.quota(&quota::INTERNET_GATEWAYS)? {
                let message = "The maximum number of internet gateways has been reached.";
                return Err(Error::client("InternetGatewayLimitExceeded", message));
            }
            let gateway = InternetGateway { id: id::resource("igw"), vpc_id: None };
            records::put(writer, &within, &gateway)?;
            tags::set(writer, &within, &gateway.id, &new_tags)?;
            Ok(gateway)
        })
        .await?;
    Ok(CreateInternetGatewayResult { internet_gateway: Some(describe(&cx, &gateway, &tags)) })
}

pub async fn attach(ec2: Arc<Ec2>, cx: Ctx, input: AttachInternetGatewayRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let gateway_id = input.internet_gateway_id.unwrap_or_default();
    let vpc_id = input.vpc_id.unwrap_or_default();
    records::need::<InternetGateway>(&cx.read(), &cx, &gateway_id)?;
    errors::dry_run(input.dry_run)?;
    let (within, network) = (cx.clone(), vpc_id.clone());
    cx.write(move |writer| {
        let mut gateway: InternetGateway = records::need(writer, &within, &gateway_id)?;
        records::need::<Vpc>(writer, &within, &network)?;
        let already = |gateway_id: &str, vpc_id: &str| {
            let message = format!("resource {gateway_id} is already attached to network {vpc_id}");
            Error::client("Resource.AlreadyAssociated", message)
        };
        if let Some(other) = &gateway.vpc_id {
            return Err(already(&gateway_id, other));
        }
        if indexes::has_any::<InternetGateway>(writer, &within, "vpc", &network)? {
            let message = format!("Network {network} already has an internet gateway attached");
            return Err(Error::client("InvalidParameterValue", message));
        }
        gateway.vpc_id = Some(network);
        records::put(writer, &within, &gateway)
    })
    .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

pub async fn detach(ec2: Arc<Ec2>, cx: Ctx, input: DetachInternetGatewayRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let gateway_id = input.internet_gateway_id.unwrap_or_default();
    let vpc_id = input.vpc_id.unwrap_or_default();
    records::need::<InternetGateway>(&cx.read(), &cx, &gateway_id)?;
    errors::dry_run(input.dry_run)?;
    let (within, network) = (cx.clone(), vpc_id.clone());
    cx.write(move |writer| {
        let mut gateway: InternetGateway = records::need(writer, &within, &gateway_id)?;
        records::need::<Vpc>(writer, &within, &network)?;
        if gateway.vpc_id.as_ref() != Some(&network) {
            let message = format!("resource {gateway_id} is not attached to network {network}");
            return Err(Error::client("Gateway.NotAttached", message));
        }
        if indexes::has_any::<Interface>(writer, &within, "public", &network)? {
            let message = format!(
                "Network {network} has some mapped public address(es). \
                 Please unmap those public address(es) before detaching the gateway."
            );
            return Err(errors::dependency(message));
        }
        gateway.vpc_id = None;
        records::put(writer, &within, &gateway)
    })
    .await?;
    fabric_sync::resync(&ec2, &cx, &vpc_id).await?;
    Ok(Empty {})
}

pub async fn delete(_: Arc<Ec2>, cx: Ctx, input: DeleteInternetGatewayRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let gateway_id = input.internet_gateway_id.unwrap_or_default();
    records::need::<InternetGateway>(&cx.read(), &cx, &gateway_id)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let gateway: InternetGateway = records::need(writer, &within, &gateway_id)?;
        if gateway.vpc_id.is_some() {
            let message = format!("The internetGateway '{gateway_id}' has dependencies and cannot be deleted.");
            return Err(errors::dependency(message));
        }
        records::delete::<InternetGateway>(writer, &within, &gateway_id)?;
        Ok(Empty {})
    })
    .await
}

pub async fn list(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeInternetGatewaysRequest,
) -> Result<DescribeInternetGatewaysResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &FILTERS)?;
    let reader = cx.read();
    let mut found = Vec::new();
    for gateway in records::select::<InternetGateway>(&reader, &cx, input.internet_gateway_ids)? {
        let tags = tags::of(&reader, &cx, &gateway.id)?;
        let admitted = filters.admit(&tags, |name| match name {
            "attachment.state" => gateway.vpc_id.iter().map(|_| "available".to_owned()).collect(),
            "attachment.vpc-id" => gateway.vpc_id.iter().cloned().collect(),
            "owner-id" => one(&cx.account),
            _ => one(&gateway.id),
        });
        if admitted {
            found.push(describe(&cx, &gateway, &tags));
        }
    }
    let by_id = |gateway: &GatewayAnswer| gateway.internet_gateway_id.clone().unwrap_or_default();
    let (gateways, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeInternetGatewaysResult { internet_gateways: Some(gateways), next_token })
}

fn describe(cx: &Ctx, gateway: &InternetGateway, tags: &Tags) -> GatewayAnswer {
    let attachments = gateway
        .vpc_id
        .iter()
        .map(|vpc_id| InternetGatewayAttachment { state: Some("available".to_owned()), vpc_id: Some(vpc_id.clone()) });
    GatewayAnswer {
        attachments: Some(attachments.collect()),
        internet_gateway_id: Some(gateway.id.clone()),
        owner_id: Some(cx.account.to_string()),
        tags: tags::describe(tags),
    }
}
