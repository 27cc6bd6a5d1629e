//! What there is in an account and Region, as the services describe it.

use std::collections::{BTreeMap, HashSet};

use api_autoscaling::DescribeAutoScalingGroups;
use api_autoscaling::types::AutoScalingGroupNamesType;
use api_cloudformation::types::{DescribeStacksInput, ListStackResourcesInput};
use api_cloudformation::{DescribeStacks, ListStackResources};
use api_ec2::{DescribeInstances, DescribeNetworkInterfaces, DescribeSubnets, DescribeVpcs};
use api_elbv2::types::{
    Action, DescribeListenersInput, DescribeLoadBalancersInput, DescribeRulesInput, DescribeTargetGroupsInput,
    DescribeTargetHealthInput,
};
use api_elbv2::{DescribeListeners, DescribeLoadBalancers, DescribeRules, DescribeTargetGroups, DescribeTargetHealth};
use api_route53::types::{ListHostedZonesRequest, ListResourceRecordSetsRequest, ResourceRecordSet};
use api_route53::{ListHostedZones, ListResourceRecordSets};
use kernel::{Ctx, Result};

#[derive(Default)]
pub struct World {
    pub stacks: Vec<Stack>,
    /// Ranges and names by id.
    pub vpcs: BTreeMap<String, String>,
    pub subnets: BTreeMap<String, Subnet>,
    pub instances: Vec<Instance>,
    pub balancers: Vec<Balancer>,
    pub target_groups: Vec<TargetGroup>,
    pub scaling_groups: Vec<ScalingGroup>,
    pub names: Vec<Name>,
}

pub struct Stack {
    pub name: String,
    pub status: String,
    /// Physical ids.
    pub resources: HashSet<String>,
}

pub struct Subnet {
    pub vpc: String,
    pub zone: String,
    pub title: String,
}

pub struct Instance {
    pub id: String,
    pub name: Option<String>,
    pub state: String,
    pub zone: String,
    pub subnet: String,
    pub private: String,
    pub public: Option<String>,
}

pub struct Balancer {
    pub arn: String,
    pub name: String,
    pub dns_name: String,
    pub title: String,
    pub state: String,
    pub vpc: String,
    pub nodes: Vec<BalancerNode>,
    pub listeners: Vec<Listener>,
}

pub struct BalancerNode {
    pub zone: String,
    pub subnet: String,
    /// The public one, or the private one of an internal balancer.
    pub address: String,
}

pub struct Listener {
    pub arn: String,
    pub title: String,
    /// What it does besides forwarding.
    pub answers: Vec<&'static str>,
    /// The target groups that it forwards to, with the weight where there are several.
    pub forwards: BTreeMap<String, Option<i32>>,
}

pub struct TargetGroup {
    pub arn: String,
    pub title: String,
    pub targets: Vec<Target>,
}

pub struct Target {
    pub id: String,
    pub port: i32,
    pub health: String,
}

pub struct ScalingGroup {
    pub name: String,
    pub title: String,
    pub instances: Vec<String>,
}

/// A name of a hosted zone with where its records lead.
pub struct Name {
    /// In lower case, without the last dot.
    pub name: String,
    /// Names in lower case without the last dot, and addresses; with a word on how it is chosen.
    pub leads_to: BTreeMap<String, Option<String>>,
}

impl World {
    /// Forgets all but a stack and what belongs to it. False: there is none of that name.
    pub fn keep_only(&mut self, stack: &str) -> bool {
        self.stacks.retain(|known| known.name == stack);
        let Some(stack) = self.stacks.first() else { return false };
        let has = |id: &str| stack.resources.contains(id);
        self.balancers.retain(|balancer| has(&balancer.arn));
        let forwards =
            |arn: &str| self.balancers.iter().any(|b| b.listeners.iter().any(|l| l.forwards.contains_key(arn)));
        self.target_groups.retain(|group| has(&group.arn) || forwards(&group.arn));
        self.scaling_groups.retain(|group| has(&group.name));
        let scaled = |id: &str| self.scaling_groups.iter().any(|group| group.instances.iter().any(|known| known == id));
        let targeted = |id: &str| self.target_groups.iter().any(|g| g.targets.iter().any(|target| target.id == id));
        self.instances.retain(|instance| has(&instance.id) || scaled(&instance.id) || targeted(&instance.id));
        let shown =
            |to: &str| self.balancers.iter().any(|b| b.is_called(to)) || self.instances.iter().any(|i| i.has(to));
        self.names.retain(|name| has(&name.name) || name.leads_to.keys().any(|to| shown(to)));
        true
    }
}

impl Balancer {
    pub fn is_called(&self, name: &str) -> bool {
        let name = name.strip_prefix("dualstack.").unwrap_or(name);
        self.dns_name.eq_ignore_ascii_case(name) || self.nodes.iter().any(|node| node.address == name)
    }
}

impl Instance {
    pub fn has(&self, address: &str) -> bool {
        self.private == address || self.public.as_deref() == Some(address)
    }
}

/// Everything of the context's account and Region.
pub async fn world(cx: &Ctx) -> Result<World> {
    let (vpcs, subnets) = networks(cx).await?;
    Ok(World {
        stacks: stacks(cx).await?,
        vpcs,
        subnets,
        instances: instances(cx).await?,
        balancers: balancers(cx).await?,
        target_groups: target_groups(cx).await?,
        scaling_groups: scaling_groups(cx).await?,
        names: names(cx).await?,
    })
}

async fn stacks(cx: &Ctx) -> Result<Vec<Stack>> {
    let mut stacks = Vec::new();
    let mut next_token = None;
    loop {
        let page = cx.call::<DescribeStacks>(DescribeStacksInput { next_token, ..Default::default() }).await?;
        for stack in page.stacks.unwrap_or_default() {
            let name = stack.stack_name.unwrap_or_default();
            let resources = resources(cx, &name).await?;
            stacks.push(Stack { name, status: stack.stack_status.unwrap_or_default(), resources });
        }
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(stacks);
        }
    }
}

async fn resources(cx: &Ctx, stack: &str) -> Result<HashSet<String>> {
    let mut found = HashSet::new();
    let mut next_token = None;
    loop {
        let input = ListStackResourcesInput { stack_name: Some(stack.to_owned()), next_token };
        let page = cx.call::<ListStackResources>(input).await?;
        let of_page = page.stack_resource_summaries.unwrap_or_default();
        found.extend(of_page.into_iter().filter_map(|resource| resource.physical_resource_id));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(found);
        }
    }
}

async fn networks(cx: &Ctx) -> Result<(BTreeMap<String, String>, BTreeMap<String, Subnet>)> {
    let titled = |id: &str, range: Option<String>, tags: Option<Vec<api_ec2::types::Tag>>| {
        let words = [name_tag(tags), Some(id.to_owned()), range];
        words.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    let vpcs = cx.call::<DescribeVpcs>(Default::default()).await?.vpcs.unwrap_or_default();
    let vpcs = vpcs.into_iter().map(|vpc| {
        let id = vpc.vpc_id.unwrap_or_default();
        let title = titled(&id, vpc.cidr_block, vpc.tags);
        (id, title)
    });
    let subnets = cx.call::<DescribeSubnets>(Default::default()).await?.subnets.unwrap_or_default();
    let subnets = subnets.into_iter().map(|subnet| {
        let id = subnet.subnet_id.unwrap_or_default();
        let title = titled(&id, subnet.cidr_block, subnet.tags);
        let (vpc, zone) = (subnet.vpc_id.unwrap_or_default(), subnet.availability_zone.unwrap_or_default());
        (id, Subnet { vpc, zone, title })
    });
    Ok((vpcs.collect(), subnets.collect()))
}

/// Those that have not ended.
async fn instances(cx: &Ctx) -> Result<Vec<Instance>> {
    let answer = cx.call::<DescribeInstances>(Default::default()).await?;
    let all = answer.reservations.unwrap_or_default().into_iter().flat_map(|r| r.instances.unwrap_or_default());
    let all = all.map(|instance| Instance {
        id: instance.instance_id.unwrap_or_default(),
        name: name_tag(instance.tags),
        state: instance.state.and_then(|state| state.name).unwrap_or_default(),
        zone: instance.placement.and_then(|placement| placement.availability_zone).unwrap_or_default(),
        subnet: instance.subnet_id.unwrap_or_default(),
        private: instance.private_ip_address.unwrap_or_default(),
        public: instance.public_ip_address,
    });
    let mut all: Vec<Instance> = all.filter(|instance| instance.state != "terminated").collect();
    all.sort_by(|one, other| (&one.zone, &one.subnet, &one.id).cmp(&(&other.zone, &other.subnet, &other.id)));
    Ok(all)
}

async fn balancers(cx: &Ctx) -> Result<Vec<Balancer>> {
    let interfaces = cx.call::<DescribeNetworkInterfaces>(Default::default()).await?.network_interfaces;
    let interfaces = interfaces.unwrap_or_default();
    let mut balancers = Vec::new();
    let mut marker = None;
    loop {
        let page =
            cx.call::<DescribeLoadBalancers>(DescribeLoadBalancersInput { marker, ..Default::default() }).await?;
        for balancer in page.load_balancers.unwrap_or_default() {
            let arn = balancer.load_balancer_arn.unwrap_or_default();
            let path = arn.split_once("loadbalancer/").map(|(_, path)| format!("ELB {path}"));
            let own = interfaces.iter().filter(|interface| {
                interface.requester_managed == Some(true) && interface.description == path && path.is_some()
            });
            let nodes = own.map(|interface| {
                let public = interface.association.as_ref().and_then(|association| association.public_ip.clone());
                BalancerNode {
                    zone: interface.availability_zone.clone().unwrap_or_default(),
                    subnet: interface.subnet_id.clone().unwrap_or_default(),
                    address: public.or_else(|| interface.private_ip_address.clone()).unwrap_or_default(),
                }
            });
            let mut nodes: Vec<BalancerNode> = nodes.collect();
            nodes.sort_by(|one, other| (&one.zone, &one.address).cmp(&(&other.zone, &other.address)));
            let name = balancer.load_balancer_name.unwrap_or_default();
            let (kind, scheme) = (balancer.r#type.unwrap_or_default(), balancer.scheme.unwrap_or_default());
            balancers.push(Balancer {
                title: format!("{name}: {kind} load balancer, {scheme}"),
                name,
                dns_name: balancer.dns_name.unwrap_or_default(),
                state: balancer.state.and_then(|state| state.code).unwrap_or_default(),
                vpc: balancer.vpc_id.unwrap_or_default(),
                nodes,
                listeners: listeners(cx, &arn).await?,
                arn,
            });
        }
        marker = page.next_marker;
        if marker.is_none() {
            return Ok(balancers);
        }
    }
}

async fn listeners(cx: &Ctx, balancer: &str) -> Result<Vec<Listener>> {
    let input = DescribeListenersInput { load_balancer_arn: Some(balancer.to_owned()), ..Default::default() };
    let mut listeners = Vec::new();
    for listener in cx.call::<DescribeListeners>(input).await?.listeners.unwrap_or_default() {
        let arn = listener.listener_arn.unwrap_or_default();
        let of_listener = DescribeRulesInput { listener_arn: Some(arn.clone()), ..Default::default() };
        let rules = cx.call::<DescribeRules>(of_listener).await?.rules.unwrap_or_default();
        let mut known = Listener {
            arn,
            title: format!("{} :{}", listener.protocol.unwrap_or_default(), listener.port.unwrap_or_default()),
            answers: Vec::new(),
            forwards: BTreeMap::new(),
        };
        rules.into_iter().flat_map(|rule| rule.actions.unwrap_or_default()).for_each(|action| known.read(action));
        listeners.push(known);
    }
    Ok(listeners)
}

impl Listener {
    fn read(&mut self, action: Action) {
        let answer = match action.r#type.as_deref() {
            Some("redirect") => "redirects",
            Some("fixed-response") => "fixed answers",
            _ => {
                let several = action.forward_config.and_then(|config| config.target_groups).unwrap_or_default();
                let weighted = several.len() > 1;
                for tuple in several {
                    let weight = tuple.weight.filter(|_| weighted);
                    self.forwards.insert(tuple.target_group_arn.unwrap_or_default(), weight);
                }
                if let Some(one) = action.target_group_arn {
                    self.forwards.entry(one).or_default();
                }
                return;
            }
        };
        if !self.answers.contains(&answer) {
            self.answers.push(answer);
        }
    }
}

async fn target_groups(cx: &Ctx) -> Result<Vec<TargetGroup>> {
    let mut groups = Vec::new();
    let mut marker = None;
    loop {
        let page = cx.call::<DescribeTargetGroups>(DescribeTargetGroupsInput { marker, ..Default::default() }).await?;
        for group in page.target_groups.unwrap_or_default() {
            let arn = group.target_group_arn.unwrap_or_default();
            let of_group = DescribeTargetHealthInput { target_group_arn: Some(arn.clone()), ..Default::default() };
            let health = cx.call::<DescribeTargetHealth>(of_group).await?.target_health_descriptions;
            let targets = health.unwrap_or_default().into_iter().filter_map(|described| {
                let target = described.target?;
                Some(Target {
                    id: target.id.unwrap_or_default(),
                    port: target.port.unwrap_or_default(),
                    health: described.target_health.and_then(|health| health.state).unwrap_or_default(),
                })
            });
            let name = group.target_group_name.unwrap_or_default();
            let speaks = format!("{} :{}", group.protocol.unwrap_or_default(), group.port.unwrap_or_default());
            groups.push(TargetGroup { title: format!("{name} {speaks}"), arn, targets: targets.collect() });
        }
        marker = page.next_marker;
        if marker.is_none() {
            return Ok(groups);
        }
    }
}

async fn scaling_groups(cx: &Ctx) -> Result<Vec<ScalingGroup>> {
    let mut groups = Vec::new();
    let mut next_token = None;
    loop {
        let input = AutoScalingGroupNamesType { next_token, ..Default::default() };
        let page = cx.call::<DescribeAutoScalingGroups>(input).await?;
        groups.extend(page.auto_scaling_groups.unwrap_or_default().into_iter().map(|group| {
            let sizes = [group.min_size, group.desired_capacity, group.max_size].map(|size| size.unwrap_or_default());
            let instances = group.instances.unwrap_or_default().into_iter().filter_map(|known| known.instance_id);
            ScalingGroup {
                name: group.auto_scaling_group_name.unwrap_or_default(),
                title: format!("{} wanted, {} to {}", sizes[1], sizes[0], sizes[2]),
                instances: instances.collect(),
            }
        }));
        next_token = page.next_token;
        if next_token.is_none() {
            return Ok(groups);
        }
    }
}

async fn names(cx: &Ctx) -> Result<Vec<Name>> {
    let mut names = BTreeMap::new();
    let mut marker = None;
    loop {
        let page = cx.call::<ListHostedZones>(ListHostedZonesRequest { marker, ..Default::default() }).await?;
        for zone in page.hosted_zones.unwrap_or_default() {
            // An id comes with a prefix and goes without, as in SDKs.
            let id = zone.id.unwrap_or_default();
            records(cx, id.strip_prefix("/hostedzone/").unwrap_or(&id), &mut names).await?;
        }
        marker = page.next_marker;
        if marker.is_none() {
            return Ok(names.into_iter().map(|(name, leads_to)| Name { name, leads_to }).collect());
        }
    }
}

type Leads = BTreeMap<String, Option<String>>;

async fn records(cx: &Ctx, zone: &str, names: &mut BTreeMap<String, Leads>) -> Result<()> {
    let mut input = ListResourceRecordSetsRequest { hosted_zone_id: Some(zone.to_owned()), ..Default::default() };
    loop {
        let page = cx.call::<ListResourceRecordSets>(input.clone()).await?;
        for record in page.resource_record_sets.unwrap_or_default() {
            if !matches!(record.r#type.as_deref(), Some("A" | "AAAA" | "CNAME")) {
                continue;
            }
            let how = chosen(&record);
            let alias = record.alias_target.and_then(|alias| alias.dns_name);
            let values = record.resource_records.unwrap_or_default().into_iter().filter_map(|record| record.value);
            let leads: &mut Leads = names.entry(plain(&record.name.unwrap_or_default())).or_default();
            leads.extend(values.chain(alias).map(|to| (plain(&to), how.clone())));
        }
        if page.is_truncated != Some(true) {
            return Ok(());
        }
        input.start_record_name = page.next_record_name;
        input.start_record_type = page.next_record_type;
        input.start_record_identifier = page.next_record_identifier;
    }
}

/// How a record is chosen among those of its name.
fn chosen(record: &ResourceRecordSet) -> Option<String> {
    let place = record.geo_location.as_ref();
    let place = place.and_then(|place| place.country_code.clone().or_else(|| place.continent_code.clone()));
    let weight = record.weight.map(|weight| format!("weight {weight}"));
    weight.or_else(|| record.region.clone()).or_else(|| record.failover.clone()).or(place)
}

fn plain(name: &str) -> String {
    name.strip_suffix('.').unwrap_or(name).to_ascii_lowercase()
}

fn name_tag(tags: Option<Vec<api_ec2::types::Tag>>) -> Option<String> {
    tags?.into_iter().find(|tag| tag.key.as_deref() == Some("Name")).and_then(|tag| tag.value)
}
