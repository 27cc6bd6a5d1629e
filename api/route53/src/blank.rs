// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "ChangeResourceRecordSets" => both::<crate::ChangeResourceRecordSets>(),
        "ChangeTagsForResource" => both::<crate::ChangeTagsForResource>(),
        "CreateHostedZone" => both::<crate::CreateHostedZone>(),
        "DeleteHostedZone" => both::<crate::DeleteHostedZone>(),
        "GetChange" => both::<crate::GetChange>(),
        "GetHostedZone" => both::<crate::GetHostedZone>(),
        "GetHostedZoneCount" => both::<crate::GetHostedZoneCount>(),
        "ListHostedZones" => both::<crate::ListHostedZones>(),
        "ListHostedZonesByName" => both::<crate::ListHostedZonesByName>(),
        "ListResourceRecordSets" => both::<crate::ListResourceRecordSets>(),
        "ListTagsForResource" => both::<crate::ListTagsForResource>(),
        "UpdateHostedZoneComment" => both::<crate::UpdateHostedZoneComment>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
