//! Networks: VPCs and all that is in them. One resource a file; `records` is what the store holds of them, `errors` the
//! codes and messages, `fabric_sync` the way to the kernel.

pub mod address;
pub mod default_vpc;
pub mod errors;
pub mod fabric_sync;
pub mod filters;
pub mod ids;
pub mod interface;
pub mod records;
pub mod tags;

use std::sync::Arc;

use kernel::{Builder, Cloud};

use crate::Ec2;

pub fn register(builder: Builder<Ec2>) -> Builder<Ec2> {
    builder
}

pub fn start(_state: Arc<Ec2>, _cloud: Arc<Cloud>) {}

// The seam for `instances/` as it will be within minutes (records.rs is final; tags: `tags::of(reader, cx, id)`,
// `tags::set(writer, cx, id, Tags)`, kept by resource id, so an instance record has no tags of its own; DescribeTags and
// CreateTags find instances, images, volumes, launch templates and key pairs as records of KIND `instance`, `image`,
// `volume`, `launch-template`, `key-pair`, each keyed by its id: implement `records::Record` for them).
//
// default_vpc::ensure(cx: &Ctx) -> Result<()>                                                    async
// records::{get, list, put, delete}
// interface::create(writer: &mut Writer<'_>, cx: &Ctx, new: NewInterface) -> Result<Interface>
//   NewInterface { subnet_id, groups: Vec<String> (empty: the VPC's default group), private_ip: Option<Ipv4Addr>,
//                  secondary_count: usize, description, tags: Tags, requester: Option<String> }
// interface::attach_to_instance(writer, cx, interface_id, instance_id, device_index: u32, delete_on_termination: bool)
//   -> Result<Interface>
// interface::detach(writer, cx, interface_id) -> Result<Interface>
// interface::delete(writer, cx, interface_id) -> Result<()>        (a public address of Amazon's stays to be released:
//   call address::give_back(ec2, &interface) after the commit)
// interface::of_instance(reader, cx, instance_id) -> Result<Vec<Interface>>      in order of device index
// interface::describe_for_instance(reader, cx, &Interface) -> Result<api_ec2::types::InstanceNetworkInterface>
// address::lend(ec2: &Ec2) -> Result<Ipv4Addr>                     before the write: takes an ephemeral one from the pool
// address::set_lent(writer, cx, interface_id, Ipv4Addr, owner: &str) -> Result<Interface>         inside the write
// address::take_lent(writer, cx, interface_id) -> Result<Option<Ipv4Addr>>  at stop: no longer the interface's, then give back
// address::give_back(ec2: &Ec2, Ipv4Addr)                          after the write
// fabric_sync::network_of(ec2, cx, vpc_id) -> Result<fabric::Network>                            async
// fabric_sync::bring_up(ec2, cx, interface_id, namespace: OwnedFd) -> Result<()>   async, /proc/PID/ns/net
// fabric_sync::take_down(ec2, cx, interface_id) -> Result<()>      async, before the namespace goes
// fabric_sync::resync(ec2, cx, vpc_id) -> Result<()>               async, after each commit that changed interfaces
