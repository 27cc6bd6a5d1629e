//! Load balancers: made, described, deleted.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html>

use std::collections::HashSet;
use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    AvailabilityZone, CreateLoadBalancerInput, CreateLoadBalancerOutput, DeleteLoadBalancerInput,
    DeleteLoadBalancerOutput, DescribeLoadBalancersInput, DescribeLoadBalancersOutput, LoadBalancer as Shown,
    LoadBalancerAddress, LoadBalancerState,
};
use kernel::{Ctx, Error, Result, Timestamp, id, index, quota};

use crate::placement::{self, Placement};
use crate::records::{self, Kind, Listener, LoadBalancer, Removal, Rule, State};
use crate::{Elbv2, attribute, ec2, errors, find, names, secure, tags};

pub async fn create(elb: Arc<Elbv2>, cx: Ctx, input: CreateLoadBalancerInput) -> Result<CreateLoadBalancerOutput> {
    let name = input.name.clone().unwrap_or_default();
    let kind = match input.r#type.as_deref() {
        None | Some("application") => Kind::Application,
        Some("network") => Kind::Network,
        Some(other) => return Err(Error::not_implemented(format_args!("elbv2 load balancers of type {other}"))),
    };
    names::check_balancer(&name)?;
    let address_type = input.ip_address_type.as_deref().unwrap_or("ipv4");
    errors::refuse(&format!("load balancers with the IP address type {address_type}"), address_type != "ipv4")?;
    errors::refuse("CustomerOwnedIpv4Pool", input.customer_owned_ipv4_pool.is_some())?;
    errors::refuse("IpamPools", input.ipam_pools.is_some())?;
    let source_nat = input.enable_prefix_for_ipv6_source_nat.as_deref().unwrap_or("off");
    errors::refuse("EnablePrefixForIpv6SourceNat", source_nat != "off")?;
    let internal = match input.scheme.as_deref() {
        None | Some("internet-facing") => false,
        Some("internal") => true,
        Some(other) => {
            return Err(api_errors::invalid_scheme_exception(format!("Scheme '{other}' is not valid")));
        }
    };
    errors::check_machine(&elb.fabric)?;
    let tags = tags::read(&cx, input.tags)?;
    let asked = placement::asked_subnets(kind, internal, input.subnets, input.subnet_mappings)?;
    ec2::ensure_role(&cx).await?;
    let Placement { vpc_id, subnets } = placement::subnets(&cx, kind, asked, internal).await?;
    let asked_groups = input.security_groups.filter(|groups| !groups.is_empty());
    let security_groups = match (kind, asked_groups) {
        // It filters nothing, for good.
        (Kind::Network, None) => Vec::new(),
        (_, asked) => placement::security_groups(&cx, asked, &vpc_id).await?,
    };

    let id = id::hex_digits(16);
    let balancer = LoadBalancer {
        arn: cx.arn("elasticloadbalancing", format!("loadbalancer/{}/{name}/{id}", kind.path())),
        kind,
        dns_name: match kind {
            Kind::Application => names::dns_name(&name, internal, cx.region),
            Kind::Network => names::network_dns_name(&name, &id, cx.region),
        },
        name,
        id,
        internal,
        vpc_id,
        created_ms: cx.now().millis(),
        subnets,
        security_groups,
        attributes: records::Attributes::new(),
        cookie_key: hex::encode(id::random::<32>()),
        state: State::Provisioning,
    };
    let quota = match kind {
        Kind::Application => &quota::APPLICATION_BALANCERS,
        Kind::Network => &quota::NETWORK_BALANCERS,
    };
    let allowed = cx.quota(quota)? as usize;
    let within = cx.clone();
    let balancer = cx
        .write(move |writer| {
            let known: Option<LoadBalancer> = records::at(writer, &within, std::slice::from_ref(&balancer.name))?;
            if let Some(known) = known {
                return if is_the_same(&known, &balancer) { Ok(known) } else { Err(different(&known.name)) };
            }
            let table = records::table::<LoadBalancer>(&within);
            if index::count_of(writer, &table, "kind", kind.as_str())? >= allowed {
                let message = format!("The maximum number of load balancers has been reached: {allowed}");
                return Err(api_errors::too_many_load_balancers_exception(message));
            }
            records::put(writer, &within, &balancer)?;
            writer.put(&records::index_key(&balancer.arn), &balancer.arn)?;
            tags::put(writer, &within, &balancer.arn, &tags)?;
            Ok(balancer)
        })
        .await?;
    elb.sync_soon(&cx, &balancer.arn);
    Ok(CreateLoadBalancerOutput { load_balancers: Some(vec![show(&cx, &balancer)]) })
}

pub async fn describe(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeLoadBalancersInput,
) -> Result<DescribeLoadBalancersOutput> {
    let (arns, names) = (input.load_balancer_arns.unwrap_or_default(), input.names.unwrap_or_default());
    if !arns.is_empty() && !names.is_empty() {
        return Err(errors::validation(
            "Load balancer names and load balancer ARNs cannot be specified at the same time",
        ));
    }
    let reader = cx.read();
    let found: Vec<LoadBalancer> = if !arns.is_empty() {
        arns.iter().map(|arn| find::balancer(&reader, &cx, arn)).collect::<Result<_>>()?
    } else if !names.is_empty() {
        let one = |name: &String| {
            records::at(&reader, &cx, std::slice::from_ref(name))?.ok_or_else(errors::balancers_not_found)
        };
        names.iter().map(one).collect::<Result<_>>()?
    } else {
        records::list(&reader, &cx, &[])?
    };
    let (page, next_marker) = find::page(found, input.marker.as_deref(), input.page_size)?;
    let load_balancers = page.iter().map(|balancer| show(&cx, balancer)).collect();
    Ok(DescribeLoadBalancersOutput { load_balancers: Some(load_balancers), next_marker })
}

/// Deletes it with its listeners and rules. Its nodes go right after; deleting what is gone succeeds.
pub async fn delete(elb: Arc<Elbv2>, cx: Ctx, input: DeleteLoadBalancerInput) -> Result<DeleteLoadBalancerOutput> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let (within, asked) = (cx.clone(), arn.clone());
    let removed = cx
        .write(move |writer| {
            let balancer = match find::balancer(writer, &within, &asked) {
                Err(error) if error.is("LoadBalancerNotFound") => return Ok(false),
                found => found?,
            };
            if attribute::is_protected(&balancer.attributes) {
                let message =
                    format!("Load balancer '{asked}' cannot be deleted because deletion protection is enabled");
                return Err(api_errors::operation_not_permitted_exception(message));
            }
            let path = [balancer.name.as_str(), balancer.id.as_str()];
            for rule in records::list::<Rule>(writer, &within, &path)? {
                records::delete(writer, &within, &rule)?;
            }
            for listener in records::list::<Listener>(writer, &within, &path)? {
                writer.delete(&records::tags_key(&within, &listener.default_rule_arn))?;
                let change = (listener.secure.as_ref(), None);
                secure::link(writer, &within, &listener.arn, &listener.balancer_arn, change)?;
                records::delete(writer, &within, &listener)?;
            }
            let removal = Removal { description: balancer.interface_description() };
            writer.put(&records::removal_key(&asked), &removal)?;
            writer.delete(&records::index_key(&asked))?;
            records::delete(writer, &within, &balancer)?;
            Ok(true)
        })
        .await?;
    if removed {
        elb.sync_soon(&cx, &arn);
    }
    Ok(DeleteLoadBalancerOutput {})
}

pub fn show(cx: &Ctx, balancer: &LoadBalancer) -> Shown {
    let (code, reason) = match &balancer.state {
        State::Provisioning => ("provisioning", None),
        State::Active => ("active", None),
        State::Failed(reason) => ("failed", Some(reason.clone())),
    };
    let scheme = if balancer.internal { "internal" } else { "internet-facing" };
    Shown {
        load_balancer_arn: Some(balancer.arn.clone()),
        dns_name: Some(balancer.dns_name.clone()),
        canonical_hosted_zone_id: Some(names::hosted_zone(cx.region, balancer.kind).to_owned()),
        created_time: Some(Timestamp::from_millis(balancer.created_ms)),
        load_balancer_name: Some(balancer.name.clone()),
        scheme: Some(scheme.to_owned()),
        vpc_id: Some(balancer.vpc_id.clone()),
        state: Some(LoadBalancerState { code: Some(code.to_owned()), reason }),
        r#type: Some(balancer.kind.as_str().to_owned()),
        availability_zones: Some(zones(balancer)),
        security_groups: (!balancer.security_groups.is_empty()).then(|| balancer.security_groups.clone()),
        ip_address_type: Some("ipv4".to_owned()),
        ..Shown::default()
    }
}

pub fn zones(balancer: &LoadBalancer) -> Vec<AvailabilityZone> {
    let zone = |subnet: &records::Subnet| AvailabilityZone {
        zone_name: Some(subnet.zone.clone()),
        subnet_id: Some(subnet.id.clone()),
        load_balancer_addresses: Some(addresses(subnet)),
        ..AvailabilityZone::default()
    };
    balancer.subnets.iter().map(zone).collect()
}

/// The addresses that were chosen for the node; others may change.
fn addresses(subnet: &records::Subnet) -> Vec<LoadBalancerAddress> {
    let elastic = subnet.elastic.as_ref().map(|elastic| LoadBalancerAddress {
        ip_address: Some(elastic.address.to_string()),
        allocation_id: Some(elastic.allocation.clone()),
        ..LoadBalancerAddress::default()
    });
    let private = subnet.private.map(|address| LoadBalancerAddress {
        private_i_pv4_address: Some(address.to_string()),
        ..LoadBalancerAddress::default()
    });
    elastic.into_iter().chain(private).collect()
}

/// Whether asking for `new` is asking for `known` once more.
fn is_the_same(known: &LoadBalancer, new: &LoadBalancer) -> bool {
    let set = |all: &[String]| all.iter().cloned().collect::<HashSet<_>>();
    known.internal == new.internal
        && known.kind == new.kind
        && known.subnets.iter().collect::<HashSet<_>>() == new.subnets.iter().collect::<HashSet<_>>()
        && set(&known.security_groups) == set(&new.security_groups)
}

fn different(name: &str) -> Error {
    let message = format!("A load balancer with the same name '{name}' exists, but with different settings");
    api_errors::duplicate_load_balancer_name_exception(message)
}
