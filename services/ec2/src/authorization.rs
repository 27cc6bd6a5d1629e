//! What EC2's operations ask of IAM policies: every resource that a request touches, with the condition keys of each, and
//! `ec2:CreateTags` for what is made with tags. Follows "Actions, resources, and condition keys for Amazon EC2".

use std::any::Any;

use api_ec2::types::{RunInstancesRequest, TagSpecification};
use kernel::{Ask, Ctx, PARTITION, Read, Result};
use schema::{Operation, Struct, View};

use crate::instances::launch_templates::{self, LaunchTemplate};
use crate::instances::record::Instance;
use crate::network::records::{self, Address, Interface, RouteTable};
use crate::network::{default_vpc, indexes, security_group, tags};

const CREATE_TAGS: &str = "ec2:CreateTags";

pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let specifications = specifications(input);
    let (mut asks, specifications) = match (input as &dyn Any).downcast_ref::<RunInstancesRequest>() {
        Some(request) => {
            // A template that is not there is the handler's to refuse.
            let merged = launch_templates::apply(cx, request.clone());
            let request = merged.map_or_else(|_| request.clone(), |(merged, _)| merged);
            let specifications = request.tag_specifications.iter().flatten().map(of_type).collect();
            (run_instances(cx, operation.action, &request)?, specifications)
        }
        None => (of_templates(cx, operation, input)?, specifications),
    };
    for ask in &mut asks {
        let tags = specifications.iter().find(|(kind, _)| is_of(&ask.resource, kind)).map(|(_, tags)| tags.clone());
        if !specifications.is_empty() {
            ask.request_tags = Some(tags.unwrap_or_default());
        }
    }
    for (kind, tags) in specifications.into_iter().filter(|(_, tags)| !tags.is_empty()) {
        let mut ask = Ask::new(CREATE_TAGS, arn(cx, &kind, "*")).key("ec2:CreateAction", operation.name);
        ask.request_tags = Some(tags);
        asks.push(ask);
    }
    for ask in &mut asks {
        ask.keys.push(("ec2:Region".to_owned(), cx.region.name().to_owned()));
    }
    Ok(Some(asks))
}

/// The tags that each type of resource is to get.
type Specified = Vec<(String, Vec<(String, String)>)>;

fn of_type(specification: &TagSpecification) -> (String, Vec<(String, String)>) {
    let tags = specification.tags.iter().flatten();
    let tags = tags.map(|tag| (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default()));
    (specification.resource_type.clone().unwrap_or_default(), tags.collect())
}

/// The member `TagSpecifications` of any input.
fn specifications(input: &dyn Struct) -> Specified {
    let position = input.shape().fields.iter().position(|field| field.name == "TagSpecifications");
    let Some(View::List(list)) = position.map(|index| input.get(index).view()) else { return Vec::new() };
    let each = (0..list.len()).filter_map(|at| match list.at(at).view() {
        View::Struct(specification) => (specification as &dyn Any).downcast_ref::<TagSpecification>().map(of_type),
        _ => None,
    });
    each.collect()
}

fn is_of(arn: &str, kind: &str) -> bool {
    let resource = arn.splitn(6, ':').nth(5).unwrap_or_default();
    resource.strip_prefix(kind).is_some_and(|rest| rest.starts_with('/'))
}

/// The ARN of a resource. Images are nobody's in particular.
fn arn(cx: &Ctx, kind: &str, id: &str) -> String {
    match kind {
        "image" => format!("arn:{PARTITION}:ec2:{}::image/{id}", cx.region.name()),
        _ => cx.arn("ec2", format!("{kind}/{id}")),
    }
}

/// What the templates of ops.toml say, with the ids that a request leaves out.
fn of_templates(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Vec<Ask>> {
    let reader = cx.read();
    let ask = |kind: &str, id: &str| Ask::new(operation.action, arn(cx, kind, id));
    let text = |member: &str| text(input, member);
    let found = match operation.name {
        "CreateTags" | "DeleteTags" => {
            let asks = kernel::asks(cx, operation, input).into_iter();
            return Ok(asks.map(|found| named_by_id(cx, found)).collect());
        }
        "CreateLaunchTemplateVersion"
        | "DeleteLaunchTemplate"
        | "DeleteLaunchTemplateVersions"
        | "ModifyLaunchTemplate" => match text("LaunchTemplateName") {
            Some(name) => {
                launch_templates::by_name(&reader, cx, name)?.map(|found| vec![ask("launch-template", &found.id)])
            }
            None => None,
        },
        "DetachNetworkInterface" => {
            let id = text("AttachmentId").unwrap_or_default();
            let found: Option<Interface> = indexes::first(&reader, cx, "attachment", id)?;
            found.map(|interface| {
                let mut asks = vec![ask("network-interface", &interface.id)];
                asks.extend(interface.instance_id().map(|instance| ask("instance", instance)));
                asks
            })
        }
        "DisassociateAddress" => {
            let id = text("AssociationId").unwrap_or_default();
            let found: Option<Address> = indexes::first(&reader, cx, "association", id)?;
            found.map(|address| vec![ask("elastic-ip", &address.id)])
        }
        "DisassociateRouteTable" | "ReplaceRouteTableAssociation" => {
            let id = text("AssociationId").unwrap_or_default();
            let found: Option<RouteTable> = indexes::first(&reader, cx, "association", id)?;
            found.map(|table| {
                let mut asks = vec![ask("route-table", text("RouteTableId").unwrap_or(&table.id))];
                let subnets = table.associations.iter().filter(|known| known.id == id);
                asks.extend(subnets.filter_map(|known| known.subnet_id.as_deref()).map(|subnet| ask("subnet", subnet)));
                asks
            })
        }
        "DisassociateIamInstanceProfile" => {
            let id = text("AssociationId").unwrap_or_default();
            let found: Option<Instance> = indexes::first(&reader, cx, "profile", id)?;
            found.map(|instance| vec![ask("instance", &instance.id)])
        }
        _ => None,
    };
    Ok(found.unwrap_or_else(|| kernel::asks(cx, operation, input)))
}

/// `*/i-0abc` as an instance's ARN.
fn named_by_id(cx: &Ctx, found: Ask) -> Ask {
    let id = found.resource.rsplit('/').next().unwrap_or_default();
    match tags::resource_type(id) {
        Some(kind) => Ask { resource: arn(cx, kind, id), ..found },
        None => found,
    }
}

/// All that a launch touches. The request has its launch template's data in it.
fn run_instances(cx: &Ctx, action: &'static str, request: &RunInstancesRequest) -> Result<Vec<Ask>> {
    let reader = cx.read();
    let ask = |kind: &str, id: &str| Ask::new(action, arn(cx, kind, id));
    let network = Network::of(&reader, cx, request)?;
    let mut instance = ask("instance", "*").key("ec2:Tenancy", "default").key("ec2:RootDeviceType", "ebs");
    if let Some(kind) = &request.instance_type {
        instance = instance.key("ec2:InstanceType", kind.as_str());
    }
    if let Some(zone) = &network.zone {
        instance = instance.key("ec2:AvailabilityZone", zone.as_str());
    }
    instance = instance.key("ec2:EbsOptimized", request.ebs_optimized.unwrap_or(false).to_string());
    if let Some(profile) = &request.iam_instance_profile {
        let by_name =
            profile.name.as_ref().map(|name| format!("arn:{PARTITION}:iam::{}:instance-profile/{name}", cx.account));
        instance.keys.extend(profile.arn.clone().or(by_name).map(|arn| ("ec2:InstanceProfile".to_owned(), arn)));
    }
    if let Some(tokens) = request.metadata_options.as_ref().and_then(|options| options.http_tokens.as_ref()) {
        instance = instance.key("ec2:MetadataHttpTokens", tokens.as_str());
    }
    let mut asks = vec![instance];
    // A parameter that names the image is read later, as the caller.
    let image = request.image_id.as_deref().unwrap_or("*");
    asks.push(ask("image", if image.starts_with("resolve:") { "*" } else { image }));
    asks.extend(network.interfaces.iter().map(|id| {
        let mut interface = ask("network-interface", id);
        if id == "*" {
            interface.keys.extend(network.keys(cx));
        }
        interface
    }));
    asks.extend(network.subnets.iter().map(|id| ask("subnet", id)));
    asks.extend(network.groups.iter().map(|id| ask("security-group", id)));
    asks.push(ask("volume", "*"));
    asks.extend(request.key_name.as_ref().map(|name| ask("key-pair", name).key("ec2:KeyPairName", name.as_str())));
    let Some(template) = &request.launch_template else { return Ok(asks) };
    let (id, name) = (template.launch_template_id.as_deref(), template.launch_template_name.as_deref());
    let found: Option<LaunchTemplate> = launch_templates::require(&reader, cx, id, name).ok();
    let template = arn(cx, "launch-template", found.as_ref().map_or("*", |found| &found.id));
    asks.push(Ask::new(action, template.clone()));
    Ok(asks.into_iter().map(|ask| ask.key("ec2:LaunchTemplate", template.as_str())).collect())
}

/// Where a launch goes: what it names, or the default network's.
#[derive(Default)]
struct Network {
    zone: Option<String>,
    vpc: Option<String>,
    subnets: Vec<String>,
    groups: Vec<String>,
    interfaces: Vec<String>,
}

impl Network {
    fn of(reader: &dyn Read, cx: &Ctx, request: &RunInstancesRequest) -> Result<Network> {
        let mut network = Network::default();
        let specified = request.network_interfaces.as_deref().unwrap_or_default();
        for wanted in specified {
            network.interfaces.push(wanted.network_interface_id.clone().unwrap_or_else(|| "*".to_owned()));
            if wanted.network_interface_id.is_none() {
                network.subnets.extend(wanted.subnet_id.clone());
                network.groups.extend(wanted.groups.clone().unwrap_or_default());
            }
        }
        if specified.is_empty() {
            network.interfaces.push("*".to_owned());
            network.subnets.extend(request.subnet_id.clone());
            network.groups.extend(request.security_group_ids.clone().unwrap_or_default());
        }
        if !network.interfaces.contains(&"*".to_owned()) {
            return Ok(network);
        }
        if network.subnets.is_empty() {
            let zone = request.placement.as_ref().and_then(|placement| placement.availability_zone.as_deref());
            let defaults = default_vpc::subnets(reader, cx)?;
            let found = defaults.into_iter().find(|subnet| zone.is_none_or(|zone| subnet.zone == zone));
            network.subnets.push(found.map_or_else(|| "*".to_owned(), |subnet| subnet.id));
        }
        if let Some(subnet) = network.subnets.first() {
            let found: Option<records::Subnet> = records::get(reader, cx, subnet)?;
            (network.zone, network.vpc) = found.map(|subnet| (subnet.zone, subnet.vpc_id)).unzip();
        }
        let by_name = request.security_groups.iter().flatten();
        if let Some(vpc) = &network.vpc {
            for name in by_name {
                network.groups.extend(security_group::by_name(reader, cx, vpc, name)?.map(|group| group.id));
            }
            if network.groups.is_empty() {
                network.groups.push(security_group::default_of(reader, cx, vpc)?.id);
            }
        }
        Ok(network)
    }

    /// What policies may ask of an interface that is still to be made.
    fn keys(&self, cx: &Ctx) -> Vec<(String, String)> {
        let vpc = self.vpc.as_ref().map(|id| ("ec2:Vpc".to_owned(), arn(cx, "vpc", id)));
        let subnet = self.subnets.first().map(|id| ("ec2:Subnet".to_owned(), arn(cx, "subnet", id)));
        let zone = self.zone.as_ref().map(|zone| ("ec2:AvailabilityZone".to_owned(), zone.clone()));
        vpc.into_iter().chain(subnet).chain(zone).collect()
    }
}

fn text<'a>(input: &'a dyn Struct, member: &str) -> Option<&'a str> {
    let index = input.shape().fields.iter().position(|field| field.name == member)?;
    match input.get(index).view() {
        View::Text(text) => Some(text),
        _ => None,
    }
}
