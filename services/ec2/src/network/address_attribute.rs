//! DescribeAddressesAttribute: the reverse DNS name of an Elastic IP. None can be set yet (ModifyAddressAttribute answers
//! 501), so the addresses come without one.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddressesAttribute.html>

use std::sync::Arc;

use api_ec2::types::{AddressAttribute, DescribeAddressesAttributeRequest, DescribeAddressesAttributeResult};
use kernel::{Ctx, Result};

use super::records::{self, Address};
use super::{errors, filters};
use crate::Ec2;

pub async fn describe(
    _: Arc<Ec2>,
    cx: Ctx,
    input: DescribeAddressesAttributeRequest,
) -> Result<DescribeAddressesAttributeResult> {
    errors::dry_run(input.dry_run)?;
    let chosen = records::select::<Address>(&cx.read(), &cx, input.allocation_ids)?;
    let (page, next_token) =
        filters::cut(chosen, input.next_token.as_deref(), input.max_results, |one| one.id.clone())?;
    let addresses = page
        .into_iter()
        .map(|address| AddressAttribute {
            public_ip: Some(address.public_ip.to_string()),
            allocation_id: Some(address.id),
            ..Default::default()
        })
        .collect();
    Ok(DescribeAddressesAttributeResult { addresses: Some(addresses), next_token })
}
