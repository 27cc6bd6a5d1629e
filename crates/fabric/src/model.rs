//! What a network holds, as plain data: groups, interfaces and public addresses, and the scripts that bring the
//! kernel from one state to the next. Nothing here touches the system.

use std::collections::{BTreeSet, HashMap};
use std::fmt::Write;
use std::fs::File;
use std::net::Ipv4Addr;
use std::sync::Arc;

use crate::rules::{Direction, GroupId, GroupRules};
use crate::ruleset::{
    TABLE, egress_of_combination, egress_of_group, ingress_of_combination, ingress_of_group, members_of_group,
};

/// The caller's name for an interface, such as `eni-0123456789abcdef0`.
pub type InterfaceId = String;

#[derive(Default)]
pub(crate) struct Model {
    groups: HashMap<GroupId, Group>,
    combinations: HashMap<Vec<u32>, Combination>,
    interfaces: HashMap<InterfaceId, Interface>,
    by_address: HashMap<Ipv4Addr, InterfaceId>,
    publics: HashMap<Ipv4Addr, Ipv4Addr>,
    last_number: u32,
}

struct Group {
    number: u32,
    rules: GroupRules,
}

/// Interfaces with the same groups share two chains, so that one more of them is but a few set elements.
struct Combination {
    number: u32,
    users: usize,
}

#[derive(Clone)]
pub(crate) struct Interface {
    pub(crate) id: InterfaceId,
    pub(crate) address: Ipv4Addr,
    pub(crate) secondary: BTreeSet<Ipv4Addr>,
    pub(crate) groups: BTreeSet<GroupId>,
    pub(crate) internet: bool,
    pub(crate) source_dest_check: bool,
    pub(crate) place: Place,
}

/// Where the interface's addresses live.
#[derive(Clone)]
pub(crate) enum Place {
    /// On the router itself.
    Router,
    /// At the far end of a veth pair: its index in the router, the namespace and the index there.
    Instance { index: u32, namespace: Arc<File>, inside_index: u32 },
}

impl Interface {
    pub(crate) fn device(&self) -> Option<String> {
        match self.place {
            Place::Router => None,
            Place::Instance { index, .. } => Some(device_name(index)),
        }
    }

    pub(crate) fn addresses(&self) -> impl Iterator<Item = Ipv4Addr> {
        std::iter::once(self.address).chain(self.secondary.iter().copied())
    }
}

pub(crate) fn device_name(index: u32) -> String {
    format!("v{index}")
}

impl Model {
    pub(crate) fn interface(&self, id: &str) -> Option<&Interface> {
        self.interfaces.get(id)
    }

    pub(crate) fn interface_at(&self, address: Ipv4Addr) -> Option<&Interface> {
        self.interfaces.get(self.by_address.get(&address)?)
    }

    pub(crate) fn interfaces(&self) -> impl Iterator<Item = &Interface> {
        self.interfaces.values()
    }

    pub(crate) fn public_of(&self, private: Ipv4Addr) -> Option<Ipv4Addr> {
        self.publics.get(&private).copied()
    }

    /// Every group's sets and chains, for a router that starts.
    pub(crate) fn script_of_groups(&mut self) -> String {
        let mut script = String::new();
        let ids: Vec<GroupId> = self.groups.keys().cloned().collect();
        for id in &ids {
            self.declare_group(&mut script, id);
        }
        for id in &ids {
            self.fill_group(&mut script, id);
        }
        script
    }

    pub(crate) fn set_group(&mut self, id: &str, rules: GroupRules) -> String {
        self.number_of(id);
        let referenced: Vec<GroupId> = rules
            .ingress
            .iter()
            .chain(&rules.egress)
            .filter_map(|rule| rule.peer.group().map(str::to_string))
            .collect();
        if let Some(group) = self.groups.get_mut(id) {
            group.rules = rules;
        }
        let mut script = String::new();
        for other in referenced.iter().map(String::as_str).chain([id]) {
            self.declare_group(&mut script, other);
        }
        self.fill_group(&mut script, id);
        script
    }

    /// Forgets a group's rules: whoever is still in it has nothing admitted by it.
    pub(crate) fn remove_group(&mut self, id: &str) -> String {
        if !self.groups.contains_key(id) {
            return String::new();
        }
        let script = self.set_group(id, GroupRules::default());
        let used = self.interfaces.values().any(|interface| interface.groups.contains(id));
        let referenced = self.groups.values().any(|group| {
            group.rules.ingress.iter().chain(&group.rules.egress).any(|rule| rule.peer.group() == Some(id))
        });
        if used || referenced {
            return script;
        }
        let Some(group) = self.groups.remove(id) else { return script };
        format!(
            "{script}delete chain {TABLE} {}\ndelete chain {TABLE} {}\ndelete set {TABLE} {}\n",
            ingress_of_group(group.number),
            egress_of_group(group.number),
            members_of_group(group.number)
        )
    }

    /// The script that makes the kernel know `next` (none: know no more) in place of what it knows of the interface.
    /// The caller runs it and then calls `commit`.
    pub(crate) fn script_to_replace(&mut self, id: &str, next: Option<&Interface>) -> String {
        let mut script = String::new();
        let mut wanted = BTreeSet::new();
        if let Some(next) = next {
            for group in &next.groups {
                self.declare_group(&mut script, group);
            }
            let numbers = self.numbers_of(&next.groups);
            self.declare_combination(&mut script, &numbers);
            wanted = self.elements(next);
        }
        let current = self.interfaces.get(id);
        let known = current.map(|current| self.elements(current)).unwrap_or_default();
        for element in known.difference(&wanted) {
            let _ = writeln!(script, "delete element {TABLE} {element}");
        }
        for element in wanted.difference(&known) {
            let _ = writeln!(script, "add element {TABLE} {element}");
        }
        let before = current.map(|current| self.known_numbers(&current.groups));
        let after = next.map(|next| self.known_numbers(&next.groups));
        if let Some(numbers) = before.filter(|before| after.as_ref() != Some(before))
            && let Some(combination) = self.combinations.get(&numbers).filter(|combination| combination.users == 1)
        {
            let _ = writeln!(script, "delete chain {TABLE} {}", ingress_of_combination(combination.number));
            let _ = writeln!(script, "delete chain {TABLE} {}", egress_of_combination(combination.number));
        }
        script
    }

    /// Records what `script_to_replace` described, once the kernel has it.
    pub(crate) fn commit(&mut self, id: &str, next: Option<Interface>) {
        if let Some(next) = &next {
            let numbers = self.numbers_of(&next.groups);
            if let Some(combination) = self.combinations.get_mut(&numbers) {
                combination.users += 1;
            }
        }
        if let Some(previous) = self.interfaces.remove(id) {
            let numbers = self.numbers_of(&previous.groups);
            if let Some(combination) = self.combinations.get_mut(&numbers) {
                combination.users = combination.users.saturating_sub(1);
            }
            self.combinations.retain(|_, combination| combination.users > 0);
            for address in previous.addresses() {
                self.by_address.remove(&address);
            }
        }
        if let Some(next) = next {
            for address in next.addresses() {
                self.by_address.insert(address, next.id.clone());
            }
            self.interfaces.insert(next.id.clone(), next);
        }
    }

    /// Changes the public address of `private`; the script is empty while no interface has that address.
    pub(crate) fn set_public(&mut self, private: Ipv4Addr, public: Option<Ipv4Addr>) -> String {
        let interface = self.interface_at(private).cloned();
        let known = interface.as_ref().map(|interface| self.elements(interface)).unwrap_or_default();
        match public {
            Some(public) => self.publics.insert(private, public),
            None => self.publics.remove(&private),
        };
        let wanted = interface.as_ref().map(|interface| self.elements(interface)).unwrap_or_default();
        let mut script = String::new();
        for element in known.difference(&wanted) {
            let _ = writeln!(script, "delete element {TABLE} {element}");
        }
        for element in wanted.difference(&known) {
            let _ = writeln!(script, "add element {TABLE} {element}");
        }
        script
    }

    /// Whether a new connection of `protocol` from `source` to `port` of the interface passes its groups' ingress rules.
    pub(crate) fn admits(&self, interface: &str, source: Ipv4Addr, protocol: u8, port: u16) -> bool {
        let Some(interface) = self.interfaces.get(interface) else { return false };
        let sender = self.interface_at(source);
        let is_member = |group: &str| sender.is_some_and(|sender| sender.groups.contains(group));
        interface
            .groups
            .iter()
            .filter_map(|group| self.groups.get(group))
            .flat_map(|group| &group.rules.ingress)
            .any(|rule| rule.admits(source, protocol, port, is_member))
    }

    fn elements(&self, interface: &Interface) -> BTreeSet<String> {
        let mut elements = BTreeSet::new();
        let numbers = self.known_numbers(&interface.groups);
        let combination = self.combinations.get(&numbers).map_or(0, |combination| combination.number);
        let egress = egress_of_combination(combination);
        let device = interface.device();
        if let Some(device) = &device {
            elements.insert(format!("egress {{ \"{device}\" : goto {egress} }}"));
            if interface.internet {
                elements.insert(format!("internet {{ \"{device}\" }}"));
            }
            if !interface.source_dest_check {
                elements.insert(format!("unchecked {{ \"{device}\" }}"));
            }
        }
        for address in interface.addresses() {
            elements.insert(format!("ingress {{ {address} : goto {} }}", ingress_of_combination(combination)));
            match &device {
                Some(device) => elements.insert(format!("spoof {{ \"{device}\" . {address} }}")),
                None => elements.insert(format!("egress_of_node {{ {address} : goto {egress} }}")),
            };
            for number in &numbers {
                elements.insert(format!("{} {{ {address} }}", members_of_group(*number)));
            }
            if let Some(public) = self.publics.get(&address).filter(|_| interface.internet) {
                elements.insert(format!("private_of {{ {public} : {address} }}"));
                elements.insert(format!("public_of {{ {address} : {public} }}"));
            }
        }
        elements
    }

    fn declare_group(&mut self, script: &mut String, id: &str) {
        let number = self.number_of(id);
        let _ = writeln!(script, "add set {TABLE} {} {{ type ipv4_addr; }}", members_of_group(number));
        let _ = writeln!(script, "add chain {TABLE} {}", ingress_of_group(number));
        let _ = writeln!(script, "add chain {TABLE} {}", egress_of_group(number));
    }

    fn fill_group(&mut self, script: &mut String, id: &str) {
        let number = self.number_of(id);
        let Some(group) = self.groups.get(id) else { return };
        let set_name = |other: &str| members_of_group(self.groups.get(other).map_or(0, |group| group.number));
        let sides = [
            (Direction::Ingress, ingress_of_group(number), &group.rules.ingress),
            (Direction::Egress, egress_of_group(number), &group.rules.egress),
        ];
        for (direction, chain, rules) in sides {
            let _ = writeln!(script, "flush chain {TABLE} {chain}");
            for statement in rules.iter().flat_map(|rule| rule.statements(direction, set_name)) {
                let _ = writeln!(script, "add rule {TABLE} {chain} {statement}");
            }
        }
    }

    /// Writes the combination's chains unless an interface already uses them.
    fn declare_combination(&mut self, script: &mut String, numbers: &[u32]) {
        let next_number = self.last_number + 1;
        let combination =
            self.combinations.entry(numbers.to_vec()).or_insert(Combination { number: next_number, users: 0 });
        self.last_number = self.last_number.max(combination.number);
        if combination.users > 0 {
            return;
        }
        let number = combination.number;
        let ingress = numbers.iter().map(|number| ingress_of_group(*number)).collect();
        let egress = numbers.iter().map(|number| egress_of_group(*number)).collect();
        let sides: [(String, Vec<String>); 2] =
            [(ingress_of_combination(number), ingress), (egress_of_combination(number), egress)];
        for (chain, of_groups) in sides {
            let _ = writeln!(script, "add chain {TABLE} {chain}\nflush chain {TABLE} {chain}");
            for of_group in of_groups {
                let _ = writeln!(script, "add rule {TABLE} {chain} jump {of_group}");
            }
            let _ = writeln!(script, "add rule {TABLE} {chain} drop");
        }
    }

    fn number_of(&mut self, id: &str) -> u32 {
        if let Some(group) = self.groups.get(id) {
            return group.number;
        }
        self.last_number += 1;
        self.groups.insert(id.to_string(), Group { number: self.last_number, rules: GroupRules::default() });
        self.last_number
    }

    fn numbers_of(&mut self, groups: &BTreeSet<GroupId>) -> Vec<u32> {
        groups.iter().map(|group| self.number_of(group)).collect::<BTreeSet<u32>>().into_iter().collect()
    }

    fn known_numbers(&self, groups: &BTreeSet<GroupId>) -> Vec<u32> {
        let known = groups.iter().filter_map(|group| self.groups.get(group));
        known.map(|group| group.number).collect::<BTreeSet<u32>>().into_iter().collect()
    }
}
