//! DescribeVolumes. There are no volumes yet (CreateVolume answers 501, block device mappings are refused), so every list is
//! empty and every id unknown. Clients ask before they know that an instance has none.
//! <https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVolumes.html>

use std::sync::Arc;

use api_ec2::types::{DescribeVolumesRequest, DescribeVolumesResult};
use kernel::{Ctx, Result};

use crate::Ec2;
use crate::network::errors::{VOLUME, combination, dry_run};
use crate::network::filters::Filters;

pub async fn describe(_: Arc<Ec2>, _: Ctx, input: DescribeVolumesRequest) -> Result<DescribeVolumesResult> {
    dry_run(input.dry_run)?;
    let wanted = input.volume_ids.unwrap_or_default();
    if !wanted.is_empty() && input.max_results.is_some() {
        return Err(combination("The parameter volumeSet cannot be used with the parameter maxResults"));
    }
    wanted.iter().try_for_each(|id| VOLUME.check(id))?;
    Filters::new(input.filters, &FILTERS)?;
    if let Some(id) = wanted.first() {
        return Err(VOLUME.not_found(id));
    }
    Ok(DescribeVolumesResult { volumes: Some(Vec::new()), next_token: None })
}

const FILTERS: [&str; 19] = [
    "attachment.attach-time",
    "attachment.delete-on-termination",
    "attachment.device",
    "attachment.instance-id",
    "attachment.status",
    "availability-zone",
    "availability-zone-id",
    "create-time",
    "encrypted",
    "fast-restored",
    "multi-attach-enabled",
    "operator.managed",
    "operator.principal",
    "size",
    "snapshot-id",
    "status",
    "volume-id",
    "volume-type",
    "source-volume-id",
];
