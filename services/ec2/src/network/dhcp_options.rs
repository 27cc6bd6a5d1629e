//! DHCP options: the set that AWS makes in each Region, and the choice of it or of none for a VPC.
//! <https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html>

use std::sync::Arc;

use api_ec2::types::{
    AssociateDhcpOptionsRequest, AttributeValue, DescribeDhcpOptionsRequest, DescribeDhcpOptionsResult,
    DhcpConfiguration, DhcpOptions as DhcpOptionsAnswer,
};
use kernel::tags::Tags;
use kernel::{Ctx, Result, Writer, id};
use schema::Empty;

use super::filters::{self, Filters, one};
use super::records::{self, DhcpOptions, Vpc};
use super::{default_vpc, errors, names, tags};
use crate::Ec2;

/// What a VPC has that uses none.
pub const NONE: &str = "default";

/// The Region's set, made at its first VPC.
pub fn of_region(writer: &mut Writer<'_>, cx: &Ctx) -> Result<DhcpOptions> {
    if let Some(known) = records::list::<DhcpOptions>(writer, cx)?.into_iter().next() {
        return Ok(known);
    }
    let configurations = vec![
        ("domain-name".to_owned(), vec![names::private_domain(cx.region)]),
        ("domain-name-servers".to_owned(), vec!["AmazonProvidedDNS".to_owned()]),
    ];
    let options = DhcpOptions { id: id::resource("dopt"), configurations };
    records::put(writer, cx, &options)?;
    Ok(options)
}

pub async fn associate(_: Arc<Ec2>, cx: Ctx, input: AssociateDhcpOptionsRequest) -> Result<Empty> {
    default_vpc::ensure(&cx).await?;
    let (options_id, vpc_id) = (input.dhcp_options_id.unwrap_or_default(), input.vpc_id.unwrap_or_default());
    // Without options an instance would have no resolver, which the fabric does not do.
    errors::refuse_member("AssociateDhcpOptions", "DhcpOptionsId=default", options_id == NONE)?;
    records::need::<DhcpOptions>(&cx.read(), &cx, &options_id)?;
    errors::dry_run(input.dry_run)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let mut vpc: Vpc = records::need(writer, &within, &vpc_id)?;
        vpc.dhcp_options_id = records::need::<DhcpOptions>(writer, &within, &options_id)?.id;
        records::put(writer, &within, &vpc)?;
        Ok(Empty {})
    })
    .await
}

pub async fn list(_: Arc<Ec2>, cx: Ctx, input: DescribeDhcpOptionsRequest) -> Result<DescribeDhcpOptionsResult> {
    default_vpc::ensure(&cx).await?;
    errors::dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &["dhcp-options-id", "key", "owner-id", "value"])?;
    let reader = cx.read();
    let mut found = Vec::new();
    for options in records::select::<DhcpOptions>(&reader, &cx, input.dhcp_options_ids)? {
        let tags = tags::of(&reader, &cx, &options.id)?;
        let admitted = filters.admit(&tags, |name| match name {
            "dhcp-options-id" => one(&options.id),
            "key" => options.configurations.iter().map(|(key, _)| key.clone()).collect(),
            "value" => options.configurations.iter().flat_map(|(_, values)| values.clone()).collect(),
            _ => one(&cx.account),
        });
        if admitted {
            found.push(describe(&cx, &options, &tags));
        }
    }
    let by_id = |options: &DhcpOptionsAnswer| options.dhcp_options_id.clone().unwrap_or_default();
    let (dhcp_options, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, by_id)?;
    Ok(DescribeDhcpOptionsResult { dhcp_options: Some(dhcp_options), next_token })
}

fn describe(cx: &Ctx, options: &DhcpOptions, tags: &Tags) -> DhcpOptionsAnswer {
    let configurations = options.configurations.iter().map(|(key, values)| DhcpConfiguration {
        key: Some(key.clone()),
        values: Some(values.iter().map(|value| AttributeValue { value: Some(value.clone()) }).collect()),
    });
    DhcpOptionsAnswer {
        owner_id: Some(cx.account.to_string()),
        tags: tags::describe(tags),
        dhcp_options_id: Some(options.id.clone()),
        dhcp_configurations: Some(configurations.collect()),
    }
}
