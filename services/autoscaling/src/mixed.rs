//! MixedInstancesPolicy: which types a group launches, and in which order. All of them are On-Demand Instances: a
//! distribution that would launch Spot Instances is refused by name.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-mixed-instances-groups.html>

use api_autoscaling::types::{InstancesDistribution, LaunchTemplate, LaunchTemplateOverrides, MixedInstancesPolicy};
use kernel::{Ctx, Error, Result};
use serde::{Deserialize, Serialize};

use crate::errors::validation;
use crate::group::Template;
use crate::{launch, prices};

const MOST_TYPES: usize = 40;
const MOST_TEMPLATES: usize = 20;
const SPOT_STRATEGIES: [&str; 4] =
    ["capacity-optimized", "capacity-optimized-prioritized", "lowest-price", "price-capacity-optimized"];
/// That of Spot Instances unless another is named, and the only one that counts pools.
const LOWEST_PRICE: &str = "lowest-price";

/// A policy beside its launch template, which is the group's.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Mixed {
    pub overrides: Vec<Override>,
    pub lowest_price: bool,
    pub base: i32,
    /// What follows would be of Spot Instances: it is kept and shown.
    pub spot_strategy: String,
    pub spot_pools: Option<i32>,
    pub spot_max_price: Option<String>,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Override {
    pub instance_type: Option<String>,
    pub template: Option<Template>,
    pub image: Option<String>,
}

/// One way to launch.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Choice {
    pub template: Template,
    pub instance_type: Option<String>,
    pub image: Option<String>,
}

impl Mixed {
    /// Ways to launch, the one to try first first.
    pub fn choices(&self, template: &Template) -> Vec<Choice> {
        let choice = |over: &Override| Choice {
            template: over.template.clone().unwrap_or_else(|| template.clone()),
            instance_type: over.instance_type.clone(),
            image: over.image.clone(),
        };
        let mut choices: Vec<Choice> = self.overrides.iter().map(choice).collect();
        if self.lowest_price {
            let usd =
                |choice: &Choice| choice.instance_type.as_deref().and_then(prices::hourly_usd).unwrap_or(f64::MAX);
            choices.sort_by(|one, other| usd(one).total_cmp(&usd(other)));
        }
        choices
    }

    /// Launch templates of overrides.
    pub fn templates(&self) -> Vec<&Template> {
        self.overrides.iter().filter_map(|over| over.template.as_ref()).collect()
    }

    pub fn api(&self, template: &Template) -> MixedInstancesPolicy {
        let one = |over: &Override| LaunchTemplateOverrides {
            instance_type: over.instance_type.clone(),
            launch_template_specification: over.template.as_ref().map(Template::api),
            image_id: over.image.clone(),
            ..LaunchTemplateOverrides::default()
        };
        let strategy = if self.lowest_price { LOWEST_PRICE } else { "prioritized" };
        MixedInstancesPolicy {
            launch_template: Some(LaunchTemplate {
                launch_template_specification: Some(template.api()),
                overrides: Some(self.overrides.iter().map(one).collect()),
            }),
            instances_distribution: Some(InstancesDistribution {
                on_demand_allocation_strategy: Some(strategy.to_owned()),
                on_demand_base_capacity: Some(self.base),
                on_demand_percentage_above_base_capacity: Some(100),
                spot_allocation_strategy: Some(self.spot_strategy.clone()),
                spot_instance_pools: self.spot_pools,
                spot_max_price: self.spot_max_price.clone(),
                distribution_segments: None,
            }),
        }
    }
}

/// The launch template and the rest of the policy that a client wants; what it does not name is as in `known`.
pub async fn resolve(
    cx: &Ctx,
    wanted: MixedInstancesPolicy,
    known: Option<(&Template, &Mixed)>,
) -> Result<(Template, Mixed)> {
    let distribution = distribute(wanted.instances_distribution.unwrap_or_default(), known.map(|known| known.1))?;
    let launch_template = wanted.launch_template.unwrap_or_default();
    let overrides = match launch_template.overrides {
        Some(overrides) => read_overrides(cx, overrides).await?,
        None => known.map(|known| known.1.overrides.clone()).unwrap_or_default(),
    };
    let needs_type = overrides.is_empty() || overrides.iter().any(|over| over.instance_type.is_none());
    let template = match (&launch_template.launch_template_specification, known) {
        (Some(specification), _) => launch::resolve_for(cx, specification, needs_type).await?,
        (None, Some((template, _))) => template.clone(),
        (None, None) => return Err(validation("You must specify a launch template in the mixed instances policy.")),
    };
    let mut distinct: Vec<&Template> = vec![&template];
    overrides.iter().filter_map(|over| over.template.as_ref()).for_each(|other| {
        if !distinct.contains(&other) {
            distinct.push(other);
        }
    });
    if distinct.len() > MOST_TEMPLATES {
        return Err(validation(format!(
            "You can specify up to {MOST_TEMPLATES} launch templates per Auto Scaling group."
        )));
    }
    let mixed = Mixed { overrides, ..distribution };
    if mixed.lowest_price {
        let types = mixed.overrides.iter().filter_map(|over| over.instance_type.as_deref());
        let unknown = types.into_iter().find(|name| prices::hourly_usd(name).is_none());
        if let Some(name) = unknown {
            let what =
                format_args!("OnDemandAllocationStrategy lowest-price with {name}, whose price it does not know");
            return Err(Error::not_implemented(what));
        }
    }
    Ok((template, mixed))
}

/// The distribution, without overrides.
fn distribute(given: InstancesDistribution, known: Option<&Mixed>) -> Result<Mixed> {
    if given.distribution_segments.is_some_and(|segments| !segments.is_empty()) {
        return Err(Error::not_implemented("DistributionSegments"));
    }
    let lowest_price = match given.on_demand_allocation_strategy.as_deref() {
        None => known.is_some_and(|known| known.lowest_price),
        Some("prioritized") => false,
        Some(LOWEST_PRICE) => true,
        Some(other) => {
            return Err(validation(format!(
                "OnDemandAllocationStrategy {other} is not valid. Valid values are [lowest-price, prioritized]."
            )));
        }
    };
    let base = given.on_demand_base_capacity.or(known.map(|known| known.base)).unwrap_or(0);
    if base < 0 {
        return Err(validation("OnDemandBaseCapacity must not be negative."));
    }
    match given.on_demand_percentage_above_base_capacity {
        Some(percentage) if !(0..=100).contains(&percentage) => {
            return Err(validation("OnDemandPercentageAboveBaseCapacity must be between 0 and 100."));
        }
        Some(percentage) if percentage < 100 => {
            let what = format_args!(
                "OnDemandPercentageAboveBaseCapacity {percentage}, since it has no Spot Instances: use 100"
            );
            return Err(Error::not_implemented(what));
        }
        _ => {}
    }
    let spot_strategy = given.spot_allocation_strategy.or(known.map(|known| known.spot_strategy.clone()));
    let spot_strategy = spot_strategy.unwrap_or_else(|| LOWEST_PRICE.to_owned());
    if !SPOT_STRATEGIES.contains(&spot_strategy.as_str()) {
        return Err(validation(format!(
            "SpotAllocationStrategy {spot_strategy} is not valid. Valid values are [{}].",
            SPOT_STRATEGIES.join(", ")
        )));
    }
    let by_price = spot_strategy == LOWEST_PRICE;
    let spot_pools = match given.spot_instance_pools {
        // Clients send 0 for none.
        Some(0) | None => known.and_then(|known| known.spot_pools).unwrap_or(2),
        Some(_) if !by_price => {
            return Err(validation(
                "SpotInstancePools option is only available with the lowest-price allocation strategy.",
            ));
        }
        Some(pools) if !(1..=20).contains(&pools) => {
            return Err(validation("SpotInstancePools must be between 1 and 20."));
        }
        Some(pools) => pools,
    };
    let spot_max_price = match given.spot_max_price {
        Some(price) if price.is_empty() => None,
        Some(price) if !price.parse::<f64>().is_ok_and(|usd| usd >= 0.001) => {
            return Err(validation(format!("SpotMaxPrice {price} is not valid: it must be 0.001 or more.")));
        }
        Some(price) => Some(price),
        None => known.and_then(|known| known.spot_max_price.clone()),
    };
    let spot_pools = by_price.then_some(spot_pools);
    Ok(Mixed { overrides: Vec::new(), lowest_price, base, spot_strategy, spot_pools, spot_max_price })
}

async fn read_overrides(cx: &Ctx, wanted: Vec<LaunchTemplateOverrides>) -> Result<Vec<Override>> {
    if wanted.len() > MOST_TYPES {
        return Err(validation(format!("You can specify up to {MOST_TYPES} instance types per Auto Scaling group.")));
    }
    let mut overrides: Vec<Override> = Vec::with_capacity(wanted.len());
    for one in wanted {
        if one.instance_requirements.is_some() {
            return Err(Error::not_implemented("InstanceRequirements of a launch template override"));
        }
        if one.weighted_capacity.is_some_and(|weight| !weight.is_empty()) {
            return Err(Error::not_implemented("WeightedCapacity of a launch template override"));
        }
        let name = one.instance_type;
        if name.is_some() && overrides.iter().any(|known| known.instance_type == name) {
            let name = name.unwrap_or_default();
            return Err(validation(format!("The instance type {name} is given more than once in the overrides.")));
        }
        let template = match &one.launch_template_specification {
            Some(specification) => Some(launch::resolve_for(cx, specification, name.is_none()).await?),
            None => None,
        };
        overrides.push(Override { instance_type: name, template, image: one.image_id });
    }
    launch::check_types(cx, overrides.iter().filter_map(|over| over.instance_type.clone()).collect()).await?;
    Ok(overrides)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choices_by_priority_and_by_price() {
        let template = Template { id: "lt-1".to_owned(), name: "a".to_owned(), version: "1".to_owned() };
        let over = |name: &str| Override { instance_type: Some(name.to_owned()), template: None, image: None };
        let overrides = vec![over("m5.large"), over("t3.micro"), over("c6g.medium")];
        let mixed = Mixed { overrides, ..distribute(InstancesDistribution::default(), None).expect("valid") };
        let names = |mixed: &Mixed| -> Vec<String> {
            mixed.choices(&template).into_iter().filter_map(|choice| choice.instance_type).collect()
        };
        assert_eq!(names(&mixed), ["m5.large", "t3.micro", "c6g.medium"]);
        assert_eq!(names(&Mixed { lowest_price: true, ..mixed }), ["t3.micro", "c6g.medium", "m5.large"]);
    }
}
