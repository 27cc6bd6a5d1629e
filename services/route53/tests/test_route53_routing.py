"""Routing policies: which records answer whom, and what Route 53 refuses."""

import uuid

import pytest
from route53_help import alias, ask, change, new_zone, record, refused, seen, values


@pytest.fixture
def zone(client):
    return new_zone(client)


def health_check(client, healthy):
    """One that needs no endpoint: disabled ones are healthy, unless inverted."""
    config = {"Type": "TCP", "IPAddress": "192.0.2.1", "Port": 80, "Disabled": True, "Inverted": not healthy}
    made = client("route53").create_health_check(CallerReference=uuid.uuid4().hex, HealthCheckConfig=config)
    return made["HealthCheck"]["Id"]


def set_health(client, check, healthy):
    client("route53").update_health_check(HealthCheckId=check, Inverted=not healthy)


def test_failover_goes_to_the_secondary_while_only_that_is_healthy(cloud, client, zone):
    zone_id, name = zone
    primary, secondary = health_check(client, True), health_check(client, True)
    sets = [
        record(f"f.{name}", "192.0.2.1", SetIdentifier="1", Failover="PRIMARY", HealthCheckId=primary),
        record(f"f.{name}", "192.0.2.2", SetIdentifier="2", Failover="SECONDARY", HealthCheckId=secondary),
    ]
    change(client, zone_id, *sets)
    assert seen(cloud, f"f.{name}", 5) == {("192.0.2.1",)}
    set_health(client, primary, False)
    assert seen(cloud, f"f.{name}", 5) == {("192.0.2.2",)}
    set_health(client, secondary, False)
    assert seen(cloud, f"f.{name}", 5) == {("192.0.2.1",)}
    listed = client("route53").list_resource_record_sets(HostedZoneId=zone_id)["ResourceRecordSets"]
    assert [one for one in listed if one["Name"] == f"f.{name}."] == [{**one, "Name": f"f.{name}."} for one in sets]


def test_weighted_sets_skip_what_is_down_and_fall_back_to_a_weight_of_zero(cloud, client, zone):
    zone_id, name = zone
    checks = [health_check(client, True), health_check(client, True)]
    change(
        client,
        zone_id,
        record(f"w.{name}", "192.0.2.1", SetIdentifier="1", Weight=10, HealthCheckId=checks[0]),
        record(f"w.{name}", "192.0.2.2", SetIdentifier="2", Weight=10, HealthCheckId=checks[1]),
        record(f"w.{name}", "192.0.2.3", SetIdentifier="3", Weight=0),
    )
    assert seen(cloud, f"w.{name}") == {("192.0.2.1",), ("192.0.2.2",)}
    set_health(client, checks[0], False)
    assert seen(cloud, f"w.{name}") == {("192.0.2.2",)}
    set_health(client, checks[1], False)
    assert seen(cloud, f"w.{name}") == {("192.0.2.3",)}
    # A health check that is gone counts as healthy.
    client("route53").delete_health_check(HealthCheckId=checks[0])
    assert seen(cloud, f"w.{name}") == {("192.0.2.1",)}


def test_multivalue_answers_up_to_eight_healthy_sets(cloud, client, zone):
    zone_id, name = zone
    down = health_check(client, False)
    sets = [record(f"m.{name}", f"192.0.2.{n}", SetIdentifier=str(n), MultiValueAnswer=True) for n in range(1, 4)]
    change(client, zone_id, *sets, {**sets[0], "SetIdentifier": "down", "HealthCheckId": down,
                                   "ResourceRecords": [{"Value": "192.0.2.99"}]})
    assert seen(cloud, f"m.{name}", 10) == {("192.0.2.1", "192.0.2.2", "192.0.2.3")}
    more = [record(f"m.{name}", f"192.0.2.{n}", SetIdentifier=str(n), MultiValueAnswer=True) for n in range(10, 20)]
    change(client, zone_id, *more)
    answers = seen(cloud, f"m.{name}", 20)
    assert {len(answer) for answer in answers} == {8} and len(answers) > 1


def test_latency_and_geolocation_go_by_where_the_client_is(own_cloud):
    cloud = own_cloud(
        "--dns-client", "eu-west-3", "--dns-subnet", "198.51.100.0/24=us-west-2/US-WA",
        "--dns-subnet", "2001:db8::/32=ap-northeast-1", ephemeral=True,
    )  # fmt: skip
    client = cloud.boto3
    zone_id, name = new_zone(client)
    down = health_check(client, True)
    latency = [
        record(f"l.{name}", "192.0.2.1", SetIdentifier="eu", Region="eu-central-1"),
        record(f"l.{name}", "192.0.2.2", SetIdentifier="us", Region="us-west-1", HealthCheckId=down),
        record(f"l.{name}", "192.0.2.3", SetIdentifier="jp", Region="ap-northeast-1"),
        record(f"l.{name}", "192.0.2.4", SetIdentifier="us-east", Region="us-east-1"),
    ]
    places = [{"CountryCode": "US", "SubdivisionCode": "WA"}, {"CountryCode": "US"}, {"ContinentCode": "EU"},
              {"CountryCode": "*"}]  # fmt: skip
    geo = [
        record(f"g.{name}", f"192.0.2.1{n}", SetIdentifier=str(n), GeoLocation=place) for n, place in enumerate(places)
    ]
    alone = record(f"n.{name}", "192.0.2.20", SetIdentifier="de", GeoLocation={"CountryCode": "DE"})
    change(client, zone_id, *latency, *geo, alone)
    washington, japan = "198.51.100.7/32", "2001:db8:1::/48"
    assert values(ask(cloud, f"l.{name}")) == ["192.0.2.1"]
    assert values(ask(cloud, f"l.{name}", subnet=washington)) == ["192.0.2.2"]
    assert values(ask(cloud, f"l.{name}", subnet=japan)) == ["192.0.2.3"]
    assert values(ask(cloud, f"g.{name}")) == ["192.0.2.12"]
    assert values(ask(cloud, f"g.{name}", subnet=washington)) == ["192.0.2.10"]
    assert values(ask(cloud, f"g.{name}", subnet=japan)) == ["192.0.2.13"]
    no_answer = ask(cloud, f"n.{name}")
    assert no_answer.rcode() == 0 and not no_answer.answer and no_answer.authority
    scopes = [option.scopelen for option in ask(cloud, f"l.{name}", subnet=washington).options]
    assert scopes == [24]
    set_health(client, down, False)
    assert values(ask(cloud, f"l.{name}", subnet=washington)) == ["192.0.2.4"]
    route53 = client("route53")
    said = route53.test_dns_answer(
        HostedZoneId=zone_id, RecordName=f"g.{name}", RecordType="A", EDNS0ClientSubnetIP="198.51.100.0"
    )
    assert (said["RecordData"], said["ResponseCode"]) == (["192.0.2.10"], "NOERROR")
    said = route53.test_dns_answer(HostedZoneId=zone_id, RecordName=f"none.{name}", RecordType="A")
    assert (said["RecordData"], said["ResponseCode"]) == ([], "NXDOMAIN")


def test_an_alias_tree_follows_the_health_of_its_leaves(cloud, client, zone):
    zone_id, name = zone
    check = health_check(client, True)
    change(
        client,
        zone_id,
        record(f"leaf.{name}", "192.0.2.1", SetIdentifier="1", Weight=1, HealthCheckId=check),
        record(f"spare.{name}", "192.0.2.9"),
        alias(f"mid.{name}", f"leaf.{name}", zone_id),
        alias(f"top.{name}", f"mid.{name}", zone_id, SetIdentifier="1", Failover="PRIMARY"),
        alias(f"top.{name}", f"spare.{name}", zone_id, SetIdentifier="2", Failover="SECONDARY"),
    )
    assert seen(cloud, f"top.{name}", 5) == {("192.0.2.1",)}
    set_health(client, check, False)
    assert seen(cloud, f"top.{name}", 5) == {("192.0.2.9",)}


def test_what_cannot_stand_together_is_refused_by_name(client, zone):
    zone_id, name = zone
    weighted = record(f"x.{name}", "192.0.2.1", SetIdentifier="a", Weight=1)
    change(client, zone_id, weighted, record(f"simple.{name}", "192.0.2.1"))
    other = {"SetIdentifier": "b"}
    cases = [
        (record(f"x.{name}", "192.0.2.1"), "InvalidChangeBatch", "SetIdentifier null cannot be created as a weighted set"),
        (record(f"x.{name}", "192.0.2.1", Region="us-east-1", **other), "InvalidChangeBatch", "non-latency set exists"),
        (record(f"x.{name}", "192.0.2.1", MultiValueAnswer=True, **other), "InvalidChangeBatch", "non multivalue answer rrset"),
        (record(f"x.{name}", "192.0.2.1", Weight=1, ttl=61, **other), "InvalidChangeBatch", "must contain the same TTL"),
        (record(f"simple.{name}", "192.0.2.1", Weight=1, **other), "InvalidChangeBatch", "a non-weighted set exists with"),
        (record(f"y.{name}", "192.0.2.1", Weight=1), "InvalidInput", "Missing field 'SetIdentifier'"),
        (record(f"y.{name}", "192.0.2.1", SetIdentifier="a"), "InvalidInput", "but found none"),
        (record(f"y.{name}", "192.0.2.1", Weight=1, Region="us-east-1", **other), "InvalidInput", "found more than one"),
        (record(f"y.{name}", "192.0.2.1", GeoLocation={"CountryCode": "XX"}, **other), "InvalidInput", "CountryCode"),
        (record(f"y.{name}", "192.0.2.1", Weight=1, HealthCheckId="none", **other), "NoSuchHealthCheck", "none"),
        (alias(f"y.{name}", f"x.{name}", zone_id, MultiValueAnswer=True, **other), "InvalidInput", "cannot be an alias"),
        (alias(f"y.{name}", f"none.{name}", zone_id), "InvalidChangeBatch", "that target was not found"),
        (alias(f"y.{name}", "w-1.us-east-1.elb.amazonaws.com", "Z1H1FL5HABSF5"), "InvalidChangeBatch",
         "does not lie within the target zone"),
        (record(f"y.{name}", "a.example", kind="CNAME", MultiValueAnswer=True, **other), "InvalidChangeBatch", "CNAME"),
    ]  # fmt: skip
    for one, code, words in cases:
        assert words in refused(code, change, client, zone_id, one, action="CREATE"), (one, words)
    pair = [
        record(f"p.{name}", "192.0.2.1", SetIdentifier=n, Failover="PRIMARY") for n in "ab"
    ]
    assert "failover set for PRIMARY exists" in refused("InvalidChangeBatch", change, client, zone_id, *pair)
    change(client, zone_id, alias(f"y.{name}", "w-1.us-east-1.elb.amazonaws.com", "Z35SXDOTRQ7X7K"))
    # Under another policy, once all sets of the old one go in the same batch.
    client("route53").change_resource_record_sets(HostedZoneId=zone_id, ChangeBatch={"Changes": [
        {"Action": "DELETE", "ResourceRecordSet": weighted},
        {"Action": "CREATE", "ResourceRecordSet": record(f"x.{name}", "192.0.2.7")},
    ]})  # fmt: skip


def test_what_is_not_built_is_refused_by_name(client, zone):
    zone_id, name = zone
    for more, words in [
        ({"GeoProximityLocation": {"AWSRegion": "us-east-1"}}, "geoproximity"),
        ({"CidrRoutingConfig": {"CollectionId": "01234567-0123-0123-0123-0123456789ab", "LocationName": "here"}}, "CIDR"),
    ]:
        one = record(f"x.{name}", "192.0.2.1", SetIdentifier="a", **more)
        assert words in refused("NotImplemented", change, client, zone_id, one)


def test_limits_geolocations_delegation_sets_and_dnssec(client, zone):
    zone_id, _ = zone
    route53 = client("route53")
    assert route53.get_dnssec(HostedZoneId=zone_id)["Status"]["ServeSignature"] == "NOT_SIGNING"
    limit = route53.get_hosted_zone_limit(HostedZoneId=zone_id, Type="MAX_RRSETS_BY_ZONE")
    assert (limit["Limit"]["Value"], limit["Count"]) == (10000, 2)
    refused("HostedZoneNotPrivate", route53.get_hosted_zone_limit, HostedZoneId=zone_id, Type="MAX_VPCS_ASSOCIATED_BY_ZONE")
    limit = route53.get_account_limit(Type="MAX_HOSTED_ZONES_BY_OWNER")
    assert (limit["Limit"]["Value"], limit["Count"]) == (500, 1)
    places, more = [], {}
    while True:
        page = route53.list_geo_locations(**more)
        places += page["GeoLocationDetailsList"]
        if not page["IsTruncated"]:
            break
        names = {"StartContinentCode": "NextContinentCode", "StartCountryCode": "NextCountryCode",
                 "StartSubdivisionCode": "NextSubdivisionCode"}  # fmt: skip
        more = {start: page[after] for start, after in names.items() if after in page}
    assert len(places) == 7 + 1 + 249 + 51
    assert route53.get_geo_location(CountryCode="AT")["GeoLocationDetails"]["CountryName"] == "Austria"
    made = route53.create_reusable_delegation_set(CallerReference="one")["DelegationSet"]
    second = route53.create_hosted_zone(Name="shared.example", CallerReference="s", DelegationSetId=made["Id"])
    assert second["DelegationSet"]["NameServers"] == made["NameServers"]
    refused("DelegationSetInUse", route53.delete_reusable_delegation_set, Id=made["Id"])
    route53.delete_hosted_zone(Id=second["HostedZone"]["Id"])
    route53.delete_reusable_delegation_set(Id=made["Id"])
