//! Where the store keeps what.

use kernel::Ctx;

pub const SERVICE: &str = "cloudformation";

pub fn stack_key(cx: &Ctx, uuid: &str) -> String {
    cx.key(SERVICE, &["stack", uuid])
}

pub fn stack_prefix(cx: &Ctx) -> String {
    cx.prefix(SERVICE, &["stack"])
}

/// The uuid of the stack that has the name now.
pub fn name_key(cx: &Ctx, name: &str) -> String {
    cx.key(SERVICE, &["name", name])
}

pub fn resource_key(cx: &Ctx, uuid: &str, logical_id: &str) -> String {
    cx.key(SERVICE, &["resource", uuid, logical_id])
}

pub fn resource_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["resource", uuid])
}

pub fn event_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["event", uuid])
}

pub fn change_set_key(cx: &Ctx, uuid: &str, name: &str) -> String {
    cx.key(SERVICE, &["changeset", uuid, name])
}

pub fn change_set_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["changeset", uuid])
}

pub fn export_key(cx: &Ctx, name: &str) -> String {
    cx.key(SERVICE, &["export", name])
}

pub fn export_prefix(cx: &Ctx) -> String {
    cx.prefix(SERVICE, &["export"])
}

/// The name of the stack that imports, under the export's name.
pub fn import_key(cx: &Ctx, export: &str, uuid: &str) -> String {
    cx.key(SERVICE, &["import", export, uuid])
}

pub fn import_prefix(cx: &Ctx, export: &str) -> String {
    cx.prefix(SERVICE, &["import", export])
}

/// What a stack imports, so that letting go costs what it holds, and not what all hold.
pub fn imported_prefix(cx: &Ctx, uuid: &str) -> String {
    cx.prefix(SERVICE, &["imported", uuid])
}

pub fn imported_key(cx: &Ctx, uuid: &str, export: &str) -> String {
    cx.key(SERVICE, &["imported", uuid, export])
}

/// How many stacks have a name.
pub fn count_key(cx: &Ctx) -> String {
    cx.key(SERVICE, &["count"])
}

/// The key of a change set, under its ARN.
pub fn change_set_id_key(cx: &Ctx, id: &str) -> String {
    cx.key(SERVICE, &["changesetid", id])
}

/// The stack's uuid, under a resource's physical id.
pub fn physical_key(cx: &Ctx, physical_id: &str) -> String {
    cx.key(SERVICE, &["physical", physical_id])
}

/// Signals of one physical resource on its way, or of a wait condition's handle, by their unique id.
pub fn signal_prefix(cx: &Ctx, uuid: &str, logical_id: &str, token: &str) -> String {
    cx.prefix(SERVICE, &["signal", uuid, logical_id, token])
}

pub fn signal_key(cx: &Ctx, uuid: &str, logical_id: &str, token: &str, unique_id: &str) -> String {
    cx.key(SERVICE, &["signal", uuid, logical_id, token, unique_id])
}

/// The operation, and the instances that its rolling update of a group found.
pub fn rolling_key(cx: &Ctx, uuid: &str, logical_id: &str) -> String {
    cx.key(SERVICE, &["rolling", uuid, logical_id])
}

pub fn drift_detection_key(cx: &Ctx, id: &str) -> String {
    cx.key(SERVICE, &["drift", id])
}

/// Where a start looks for what goes on: `cloudformation/active/ACCOUNT/REGION/UUID`.
pub fn active_key(cx: &Ctx, uuid: &str) -> String {
    store::key(&[SERVICE, "active", cx.account.as_str(), cx.region.name(), uuid])
}
