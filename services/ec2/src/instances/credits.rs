//! DescribeInstanceCreditSpecifications. Nobody counts CPU credits here: a burstable instance runs at its full speed for as
//! long as it likes, which AWS calls `unlimited`. `standard` is refused at launch.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeInstanceCreditSpecifications.html>

use std::sync::Arc;

use api_ec2::types;
use kernel::tags::Tags;
use kernel::{Ctx, Result};

use super::record::{self, Instance};
use super::types as instance_types;
use crate::Ec2;
use crate::network::errors::{combination, dry_run, invalid};
use crate::network::filters::{self, Filters, one};
use crate::network::records;

pub async fn describe(
    _: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeInstanceCreditSpecificationsRequest,
) -> Result<types::DescribeInstanceCreditSpecificationsResult> {
    dry_run(input.dry_run)?;
    let wanted = input.instance_ids.unwrap_or_default();
    if !wanted.is_empty() && input.max_results.is_some() {
        return Err(combination("The parameter instancesSet cannot be used with the parameter maxResults"));
    }
    let filters = Filters::new(input.filters, &["instance-id"])?;
    let reader = cx.read();
    let instances: Vec<Instance> = match wanted.is_empty() {
        true => records::list(&reader, &cx)?.into_iter().filter(burstable).collect(),
        false => record::require_all(&reader, &cx, &wanted)?,
    };
    if let Some(other) = instances.iter().find(|instance| !burstable(instance)) {
        return Err(invalid(format!("The instance type {} does not support CPU credits.", other.instance_type)));
    }
    let found = instances
        .into_iter()
        .filter(|instance| filters.admit(&Tags::new(), |_| one(&instance.id)))
        .map(|instance| types::InstanceCreditSpecification {
            instance_id: Some(instance.id),
            cpu_credits: Some("unlimited".to_owned()),
        })
        .collect();
    let key = |one: &types::InstanceCreditSpecification| one.instance_id.clone().unwrap_or_default();
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, key)?;
    Ok(types::DescribeInstanceCreditSpecificationsResult { instance_credit_specifications: Some(page), next_token })
}

fn burstable(instance: &Instance) -> bool {
    instance_types::find(&instance.instance_type).is_some_and(|found| found.family.burstable)
}
