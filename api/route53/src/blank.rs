// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "AssociateVPCWithHostedZone" => both::<crate::AssociateVPCWithHostedZone>(),
        "ChangeResourceRecordSets" => both::<crate::ChangeResourceRecordSets>(),
        "ChangeTagsForResource" => both::<crate::ChangeTagsForResource>(),
        "CreateHealthCheck" => both::<crate::CreateHealthCheck>(),
        "CreateHostedZone" => both::<crate::CreateHostedZone>(),
        "CreateReusableDelegationSet" => both::<crate::CreateReusableDelegationSet>(),
        "CreateVPCAssociationAuthorization" => both::<crate::CreateVPCAssociationAuthorization>(),
        "DeleteHealthCheck" => both::<crate::DeleteHealthCheck>(),
        "DeleteHostedZone" => both::<crate::DeleteHostedZone>(),
        "DeleteReusableDelegationSet" => both::<crate::DeleteReusableDelegationSet>(),
        "DeleteVPCAssociationAuthorization" => both::<crate::DeleteVPCAssociationAuthorization>(),
        "DisassociateVPCFromHostedZone" => both::<crate::DisassociateVPCFromHostedZone>(),
        "GetAccountLimit" => both::<crate::GetAccountLimit>(),
        "GetChange" => both::<crate::GetChange>(),
        "GetCheckerIpRanges" => both::<crate::GetCheckerIpRanges>(),
        "GetDNSSEC" => both::<crate::GetDNSSEC>(),
        "GetGeoLocation" => both::<crate::GetGeoLocation>(),
        "GetHealthCheck" => both::<crate::GetHealthCheck>(),
        "GetHealthCheckCount" => both::<crate::GetHealthCheckCount>(),
        "GetHealthCheckLastFailureReason" => both::<crate::GetHealthCheckLastFailureReason>(),
        "GetHealthCheckStatus" => both::<crate::GetHealthCheckStatus>(),
        "GetHostedZone" => both::<crate::GetHostedZone>(),
        "GetHostedZoneCount" => both::<crate::GetHostedZoneCount>(),
        "GetHostedZoneLimit" => both::<crate::GetHostedZoneLimit>(),
        "GetReusableDelegationSet" => both::<crate::GetReusableDelegationSet>(),
        "GetReusableDelegationSetLimit" => both::<crate::GetReusableDelegationSetLimit>(),
        "ListGeoLocations" => both::<crate::ListGeoLocations>(),
        "ListHealthChecks" => both::<crate::ListHealthChecks>(),
        "ListHostedZones" => both::<crate::ListHostedZones>(),
        "ListHostedZonesByName" => both::<crate::ListHostedZonesByName>(),
        "ListHostedZonesByVPC" => both::<crate::ListHostedZonesByVPC>(),
        "ListResourceRecordSets" => both::<crate::ListResourceRecordSets>(),
        "ListReusableDelegationSets" => both::<crate::ListReusableDelegationSets>(),
        "ListTagsForResource" => both::<crate::ListTagsForResource>(),
        "ListTagsForResources" => both::<crate::ListTagsForResources>(),
        "ListVPCAssociationAuthorizations" => both::<crate::ListVPCAssociationAuthorizations>(),
        "TestDNSAnswer" => both::<crate::TestDNSAnswer>(),
        "UpdateHealthCheck" => both::<crate::UpdateHealthCheck>(),
        "UpdateHostedZoneComment" => both::<crate::UpdateHostedZoneComment>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
