//! The picture of a world: which boxes there are, and which edges carry how much.

use std::collections::{BTreeSet, HashMap};
use std::time::Duration;

use kernel::Ctx;
use kernel::meter::{self, Kind, Passed};

use super::collect::{Balancer, BalancerNode, Instance, Listener, Name, Target, TargetGroup, World};
use super::faults::{Faults, Where};
use super::{Edge, Figures, Frame, Node, OWN_CALLS, Picture};
use crate::names::HOST;

pub fn picture(cx: &Ctx, world: &World, over: Duration, calls: bool) -> Picture {
    let canvas = Canvas {
        world,
        faults: Faults(cx.cloud.faults.list()),
        meters: cx.cloud.meters.read(over).into_iter().collect(),
        over,
        picture: Picture::default(),
        ids: HashMap::new(),
    };
    canvas.draw(cx, calls)
}

struct Canvas<'a> {
    world: &'a World,
    faults: Faults,
    meters: HashMap<meter::Edge, Passed>,
    over: Duration,
    picture: Picture,
    /// What is drawn, by its kind and its id, name or ARN.
    ids: HashMap<(&'static str, String), String>,
}

impl Canvas<'_> {
    fn draw(mut self, cx: &Ctx, calls: bool) -> Picture {
        let world = self.world;
        world.instances.iter().for_each(|instance| self.instance(instance));
        world.balancers.iter().for_each(|balancer| self.balancer(balancer));
        world.target_groups.iter().for_each(|group| self.target_group(group));
        world.balancers.iter().for_each(|balancer| self.ways_through(balancer));
        world.target_groups.iter().for_each(|group| self.ways_to_targets(group));
        world.names.iter().for_each(|name| self.name(name));
        self.own_names_of_balancers();
        self.scaling_groups();
        self.stacks();
        self.metadata();
        if calls {
            self.calls(cx);
        }
        self.picture
    }

    fn instance(&mut self, instance: &Instance) {
        let within = self.subnet(&instance.subnet);
        let lines =
            [instance.name.clone(), Some(instance.id.clone()), Some(instance.private.clone()), instance.public.clone()];
        let faults = self.faults.at_instance(&instance.id, &instance.zone);
        let node = self.node("instance", &instance.id, lines.into_iter().flatten().collect(), within);
        node.state = Some(instance.state.clone());
        node.faults = faults;
    }

    /// The balancer's frame, a box for each of its nodes and listeners.
    fn balancer(&mut self, balancer: &Balancer) {
        let around = self.vpc(&balancer.vpc);
        let frame = Some(self.frame("balancer", &balancer.arn, balancer.title.clone(), around, Vec::new()));
        for node in &balancer.nodes {
            let lines = vec![node.zone.clone(), node.address.clone()];
            let faults = self.faults.at_zone(&node.zone);
            let drawn = self.node("balancer-node", &node_key(balancer, node), lines, frame.clone());
            drawn.state = Some(balancer.state.clone());
            drawn.faults = faults;
        }
        for listener in &balancer.listeners {
            let lines = std::iter::once(listener.title.clone());
            let lines = lines.chain(listener.answers.iter().map(|answer| (*answer).to_owned())).collect();
            self.node("listener", &listener.arn, lines, frame.clone());
        }
    }

    fn target_group(&mut self, group: &TargetGroup) {
        let vpc = self.world.balancers.iter().find(|balancer| balancer.forwards_to(&group.arn)).map(|b| b.vpc.clone());
        let within = vpc.and_then(|vpc| self.vpc(&vpc));
        self.node("target-group", &group.arn, vec!["target group".to_owned(), group.title.clone()], within);
    }

    /// Clients to nodes, nodes to listeners, listeners to target groups.
    fn ways_through(&mut self, balancer: &Balancer) {
        let zones: BTreeSet<&str> = balancer.nodes.iter().map(|node| node.zone.as_str()).collect();
        for zone in zones {
            let of_zone: Vec<&BalancerNode> = balancer.nodes.iter().filter(|node| node.zone == zone).collect();
            let figures = self.figures(Kind::Node, &balancer.arn, "", zone);
            for node in of_zone {
                let faults = self.faults.on_way_in(&Where::of(None, &node.subnet, zone));
                let broken = faults.iter().any(|fault| fault.cuts);
                let clients = self.clients();
                let to = self.id("balancer-node", &node_key(balancer, node));
                self.edge(clients, to.clone(), Some(figures.clone()), None, broken, Faults::words(&faults));
                for listener in &balancer.listeners {
                    let listener = self.id("listener", &listener.arn);
                    self.edge(to.clone(), listener, None, None, false, Vec::new());
                }
            }
        }
        let faults = Faults::words(&self.faults.requests_to("balancer"));
        for listener in &balancer.listeners {
            for (group, weight) in &listener.forwards {
                let Some(to) = self.known("target-group", group) else { continue };
                // What a group got is told only where all of it came this way.
                let alone = self.world.balancers.iter().flat_map(|b| &b.listeners);
                let alone = alone.filter(|other| other.forwards.contains_key(group)).count() == 1;
                let figures = alone.then(|| self.sum(&balancer.arn, group));
                let from = self.id("listener", &listener.arn);
                let weight = weight.map(|weight| format!("weight {weight}"));
                self.edge(from, to, figures, weight, false, faults.clone());
            }
        }
    }

    fn ways_to_targets(&mut self, group: &TargetGroup) {
        let world = self.world;
        for target in &group.targets {
            let Some(to) = self.target(target) else { continue };
            let users = world.balancers.iter().filter(|balancer| balancer.forwards_to(&group.arn));
            let users: Vec<&Balancer> = users.collect();
            let nodes: Vec<Where> = users
                .iter()
                .flat_map(|balancer| &balancer.nodes)
                .map(|node| Where::of(None, &node.subnet, &node.zone))
                .collect();
            let instance = world.instances.iter().find(|known| known.id == target.id || known.has(&target.id));
            let place = instance.map(|known| Where::of(Some(&known.id), &known.subnet, &known.zone));
            let faults = place.map(|place| self.faults.between(&nodes, &place)).unwrap_or_default();
            let is_bad = !matches!(target.health.as_str(), "healthy" | "initial" | "draining" | "unused");
            let broken = is_bad || faults.iter().any(|fault| fault.cuts);
            let mut sum = Passed::default();
            for balancer in &users {
                let edge = edge_of(Kind::Target, &balancer.arn, &group.arn, &format!("{}:{}", target.id, target.port));
                self.meters.get(&edge).into_iter().for_each(|passed| sum.add(passed));
            }
            let from = self.id("target-group", &group.arn);
            let note = (target.health != "healthy").then(|| target.health.clone());
            let figures = Figures::of(&sum, self.over);
            self.edge(from, to, Some(figures), note, broken, Faults::words(&faults));
        }
    }

    /// A target's box: an instance's, a balancer's, or one of an address.
    fn target(&mut self, target: &Target) -> Option<String> {
        let world = self.world;
        if let Some(instance) = world.instances.iter().find(|known| known.id == target.id || known.has(&target.id)) {
            return self.known("instance", &instance.id);
        }
        if let Some(balancer) = world.balancers.iter().find(|known| known.arn == target.id) {
            return self.known("balancer", &balancer.arn);
        }
        let lines = vec![target.id.clone()];
        Some(match self.known("address", &target.id) {
            Some(id) => id,
            None => self.node("address", &target.id, lines, None).id.clone(),
        })
    }

    /// A name of a hosted zone that leads to something drawn.
    fn name(&mut self, name: &Name) {
        let ends: Vec<(String, Option<String>)> = name
            .leads_to
            .iter()
            .flat_map(|(to, how)| self.ends_of(to).into_iter().map(move |end| (end, how.clone())))
            .collect();
        if ends.is_empty() {
            return;
        }
        let id = self.asked_name(&name.name);
        for (end, how) in ends {
            self.edge(id.clone(), end, None, how, false, Vec::new());
        }
    }

    /// What a name or an address is: a balancer, or an instance.
    fn ends_of(&self, to: &str) -> Vec<String> {
        let world = self.world;
        let balancers = world.balancers.iter().filter(|balancer| balancer.is_called(to));
        let balancers = balancers.filter_map(|balancer| self.known("balancer", &balancer.arn));
        let instances = world.instances.iter().filter(|instance| instance.has(to));
        balancers.chain(instances.filter_map(|instance| self.known("instance", &instance.id))).collect()
    }

    /// Balancers' own names, where somebody asked for them.
    fn own_names_of_balancers(&mut self) {
        let asked: BTreeSet<String> =
            self.meters.keys().filter(|e| e.kind == Kind::Dns).map(|e| e.to.clone()).collect();
        let known: Vec<&Balancer> = self.world.balancers.iter().collect();
        for balancer in known {
            for name in asked.iter().filter(|name| balancer.dns_name.eq_ignore_ascii_case(name)) {
                let id = self.asked_name(name);
                let end = self.id("balancer", &balancer.arn);
                self.edge(id, end, None, None, false, Vec::new());
            }
        }
    }

    /// The box of a name, with who asks for it: the host's clients, and the resolvers of networks.
    fn asked_name(&mut self, name: &str) -> String {
        let frame = Some(self.frame("dns", "dns", "DNS".to_owned(), None, Vec::new()));
        let id = self.node("name", name, vec![name.to_owned()], frame).id.clone();
        let faults = self.faults.requests_matching("dns", name);
        let clients = self.clients();
        let figures = self.dns_figures(HOST, name);
        self.edge(clients, id.clone(), Some(figures), None, false, Faults::words(&faults));
        let vpcs: Vec<String> = self.world.vpcs.keys().cloned().collect();
        for vpc in vpcs {
            let figures = self.dns_figures(&dns::network_number(&vpc).to_string(), name);
            if let Some(from) = self.known("vpc", &vpc).filter(|_| figures.requests > 0) {
                self.edge(from, id.clone(), Some(figures), None, false, Faults::words(&faults));
            }
        }
        id
    }

    fn scaling_groups(&mut self) {
        for group in &self.world.scaling_groups {
            let lines = vec![format!("Auto Scaling group {}", group.name), group.title.clone()];
            let id = self.node("auto-scaling-group", &group.name, lines, None).id.clone();
            for instance in group.instances.iter().filter_map(|id| self.known("instance", id)).collect::<Vec<_>>() {
                self.edge(id.clone(), instance, None, None, false, Vec::new());
            }
        }
    }

    /// Each stack, with what of it is drawn and belongs to nothing else of it that is.
    fn stacks(&mut self) {
        for stack in &self.world.stacks {
            let own = |kind: &'static str| {
                let drawn = self.ids.iter().filter(move |((known, _), _)| *known == kind);
                drawn.filter(|((_, name), _)| stack.resources.contains(name)).map(|(_, id)| id.clone())
            };
            let kinds = ["name", "balancer", "auto-scaling-group", "instance"];
            let owned: BTreeSet<String> = kinds.into_iter().flat_map(own).collect();
            let lines = vec![format!("stack {}", stack.name), stack.status.clone()];
            let node = self.node("stack", &stack.name, lines, None);
            node.state = Some(stack.status.clone());
            let id = node.id.clone();
            for end in owned {
                self.edge(id.clone(), end, None, None, false, Vec::new());
            }
        }
    }

    fn metadata(&mut self) {
        let mut sums: HashMap<String, Passed> = HashMap::new();
        for (edge, passed) in self.meters.iter().filter(|(edge, _)| edge.kind == Kind::Metadata) {
            sums.entry(edge.from.clone()).or_default().add(passed);
        }
        let faults = Faults::words(&self.faults.requests_to("metadata"));
        for instance in &self.world.instances {
            let Some(passed) = sums.get(&instance.id) else { continue };
            let figures = Figures::of(passed, self.over);
            let to = match self.known("service", "metadata") {
                Some(id) => id,
                None => self.node("service", "metadata", vec!["instance metadata".to_owned()], None).id.clone(),
            };
            let from = self.id("instance", &instance.id);
            self.edge(from, to, Some(figures), None, false, faults.clone());
        }
    }

    /// Who calls which service of AWS's.
    fn calls(&mut self, cx: &Ctx) {
        let scope = format!("{}/{}", cx.account, cx.region);
        let is_own = |edge: &&meter::Edge| edge.kind == Kind::Api && edge.scope == scope && edge.from != OWN_CALLS;
        let edges: BTreeSet<meter::Edge> = self.meters.keys().filter(is_own).cloned().collect();
        for edge in edges {
            let frame = Some(self.frame("api", "api", "AWS's APIs".to_owned(), None, Vec::new()));
            let is_service = cx.cloud.service(&edge.from).is_some();
            let (kind, within) = if is_service { ("service", frame.clone()) } else { ("caller", None) };
            let from = self.node(kind, &edge.from, vec![edge.from.clone()], within).id.clone();
            let to = self.node("service", &edge.to, vec![edge.to.clone()], frame).id.clone();
            let faults = Faults::words(&self.faults.requests_to(&edge.to));
            let figures = Figures::of(&self.meters[&edge], self.over);
            self.edge(from, to, Some(figures), None, false, faults);
        }
    }

    fn clients(&mut self) -> String {
        self.node("clients", "clients", vec!["clients".to_owned()], None).id.clone()
    }

    fn vpc(&mut self, vpc: &str) -> Option<String> {
        let title = self.world.vpcs.get(vpc)?.clone();
        Some(self.frame("vpc", vpc, title, None, Vec::new()))
    }

    fn subnet(&mut self, subnet: &str) -> Option<String> {
        let known = self.world.subnets.get(subnet)?;
        let vpc = self.vpc(&known.vpc)?;
        let faults = self.faults.at_zone(&known.zone);
        let zone = self.frame("zone", &format!("{} {}", known.vpc, known.zone), known.zone.clone(), Some(vpc), faults);
        Some(self.frame("subnet", subnet, known.title.clone(), Some(zone), Vec::new()))
    }

    fn figures(&self, kind: Kind, scope: &str, from: &str, to: &str) -> Figures {
        let passed = self.meters.get(&edge_of(kind, scope, from, to)).cloned().unwrap_or_default();
        Figures::of(&passed, self.over)
    }

    /// All that the balancer sent to the group.
    fn sum(&self, balancer: &str, group: &str) -> Figures {
        let mut sum = Passed::default();
        let of_group = self.meters.iter().filter(|(edge, _)| edge.kind == Kind::Target);
        let of_group = of_group.filter(|(edge, _)| edge.scope == balancer && edge.from == group);
        of_group.for_each(|(_, passed)| sum.add(passed));
        Figures::of(&sum, self.over)
    }

    /// Queries for a name; where there were too many to count each, its share of all.
    fn dns_figures(&self, from: &str, name: &str) -> Figures {
        let passed = self.meters.get(&edge_of(Kind::Dns, "", from, name)).cloned().unwrap_or_default();
        let uncounted = self.meters.get(&edge_of(Kind::Dns, "", "", "")).map_or(0, |passed| passed.count);
        let all = self.meters.iter().filter(|(edge, _)| edge.kind == Kind::Dns && !edge.from.is_empty());
        let counted: u64 = all.map(|(_, passed)| passed.count).sum();
        if uncounted == 0 || counted == 0 {
            return Figures::of(&passed, self.over);
        }
        let factor = (counted + uncounted) as f64 / counted as f64;
        Figures { estimated: true, ..Figures::of(&passed.scaled(factor), self.over) }
    }

    /// The frame of that resource, drawn now if it was not.
    fn frame(
        &mut self,
        kind: &'static str,
        resource: &str,
        title: String,
        within: Option<String>,
        faults: Vec<String>,
    ) -> String {
        if let Some(id) = self.known(kind, resource) {
            return id;
        }
        let id = self.fresh(kind, resource);
        self.picture.frames.push(Frame { id: id.clone(), kind, title, within, faults });
        id
    }

    /// The box of that resource, drawn now if it was not.
    fn node(&mut self, kind: &'static str, resource: &str, lines: Vec<String>, within: Option<String>) -> &mut Node {
        let known = self.known(kind, resource);
        let index = known.and_then(|id| self.picture.nodes.iter().position(|node| node.id == id));
        let index = index.unwrap_or_else(|| {
            let id = self.fresh(kind, resource);
            let resource = resource.to_owned();
            self.picture.nodes.push(Node { id, kind, resource, lines, within, state: None, faults: Vec::new() });
            self.picture.nodes.len() - 1
        });
        &mut self.picture.nodes[index]
    }

    fn edge(
        &mut self,
        from: String,
        to: String,
        figures: Option<Figures>,
        note: Option<String>,
        broken: bool,
        faults: Vec<String>,
    ) {
        let drawn = |edge: &Edge| edge.from == from && edge.to == to && edge.note == note && edge.figures.is_none();
        if figures.is_none() && self.picture.edges.iter().any(drawn) {
            return;
        }
        self.picture.edges.push(Edge { from, to, figures, note, broken, faults });
    }

    fn known(&self, kind: &'static str, resource: &str) -> Option<String> {
        self.ids.get(&(kind, resource.to_owned())).cloned()
    }

    /// The id of what was drawn before.
    fn id(&mut self, kind: &'static str, resource: &str) -> String {
        self.known(kind, resource).unwrap_or_else(|| self.fresh(kind, resource))
    }

    fn fresh(&mut self, kind: &'static str, resource: &str) -> String {
        let number = self.ids.keys().filter(|(known, _)| *known == kind).count() + 1;
        let id = format!("{}{number}", kind.replace('-', "_"));
        self.ids.insert((kind, resource.to_owned()), id.clone());
        id
    }
}

impl Balancer {
    fn forwards_to(&self, group: &str) -> bool {
        self.listeners.iter().any(|listener: &Listener| listener.forwards.contains_key(group))
    }
}

fn node_key(balancer: &Balancer, node: &BalancerNode) -> String {
    format!("{} {} {}", balancer.name, node.zone, node.address)
}

fn edge_of(kind: Kind, scope: &str, from: &str, to: &str) -> meter::Edge {
    meter::Edge { kind, scope: scope.to_owned(), from: from.to_owned(), to: to.to_owned() }
}
