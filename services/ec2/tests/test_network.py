"""Networks of EC2, as clients see them, and as traffic finds them."""

import urllib.request

import pytest
from botocore.exceptions import ClientError
from harness import served_port

ALL_IPV4 = [{"CidrIp": "0.0.0.0/0"}]
USER_DATA = """#!/bin/bash
mkdir -p /srv/web && cd /srv/web
TOKEN=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id > index.html
setsid python3 -m http.server 80 > /dev/null 2>&1 &
"""


def refused(code, call, **arguments):
    """The message of the error that the call must end with."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    return error["Message"]


def named(name, value):
    return [{"Name": name, "Values": [value]}]


def read(address, timeout=1):
    with urllib.request.urlopen(f"http://{address}:{served_port(80)}/", timeout=timeout) as answer:
        return answer.read().decode()


def is_silent(address):
    try:
        read(address)
        return False
    except OSError:
        return True


def public_ip(ec2, instance):
    described = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
    return described.get("PublicIpAddress")


@pytest.fixture
def ec2(client):
    return client("ec2")


@pytest.fixture
def default_vpc(ec2):
    return ec2.describe_vpcs(Filters=named("is-default", "true"))["Vpcs"][0]["VpcId"]


@pytest.fixture
def vpc(ec2):
    return ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]


@pytest.fixture
def subnet(ec2, vpc):
    return ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24")["Subnet"]["SubnetId"]


@pytest.fixture
def group(ec2, vpc):
    return ec2.create_security_group(GroupName="web", Description="of a test", VpcId=vpc)["GroupId"]


@pytest.fixture
def run_web(ec2):
    """Runs instances that answer port 80 with their own id, in a group that admits everyone there."""
    web = ec2.create_security_group(GroupName="web", Description="of a test")["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=web, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    images = ec2.describe_images(Owners=["amazon"], Filters=named("architecture", "x86_64"))["Images"]
    image = images[0]["ImageId"]
    made = []

    def run(count=1):
        kind = {"ImageId": image, "InstanceType": "t3.micro", "SecurityGroupIds": [web], "UserData": USER_DATA}
        answer = ec2.run_instances(MinCount=count, MaxCount=count, **kind)
        ids = [instance["InstanceId"] for instance in answer["Instances"]]
        made.extend(ids)
        ec2.get_waiter("instance_running").wait(InstanceIds=ids, WaiterConfig={"Delay": 1, "MaxAttempts": 60})
        return ids

    yield run
    if made:
        ec2.terminate_instances(InstanceIds=made)


# Regions and zones


def test_every_commercial_region_has_three_zones(client):
    regions = {region["RegionName"] for region in client("ec2").describe_regions()["Regions"]}
    assert {"us-east-1", "eu-central-1", "ap-south-2"} <= regions
    zones = client("ec2", region="eu-west-1").describe_availability_zones()["AvailabilityZones"]
    assert [zone["ZoneName"] for zone in zones] == ["eu-west-1a", "eu-west-1b", "eu-west-1c"]
    assert all(zone["State"] == "available" for zone in zones)


def test_account_attributes_name_the_default_vpc(ec2, default_vpc):
    attributes = ec2.describe_account_attributes(AttributeNames=["default-vpc"])["AccountAttributes"]
    assert attributes[0]["AttributeValues"][0]["AttributeValue"] == default_vpc


# VPCs and subnets


def test_the_default_vpc_has_what_aws_puts_into_it(ec2, default_vpc):
    subnets = ec2.describe_subnets(Filters=named("default-for-az", "true"))["Subnets"]
    assert sorted(one["CidrBlock"] for one in subnets) == ["172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"]
    assert all(one["MapPublicIpOnLaunch"] and one["AvailableIpAddressCount"] == 4091 for one in subnets)
    tables = ec2.describe_route_tables(Filters=named("vpc-id", default_vpc))["RouteTables"]
    assert len(tables) == 1 and tables[0]["Associations"][0]["Main"]
    routes = {route["DestinationCidrBlock"]: route["GatewayId"] for route in tables[0]["Routes"]}
    assert routes["172.31.0.0/16"] == "local" and routes["0.0.0.0/0"].startswith("igw-")
    (default,) = ec2.describe_security_groups(Filters=named("vpc-id", default_vpc))["SecurityGroups"]
    assert default["GroupName"] == "default"
    assert default["IpPermissions"][0]["UserIdGroupPairs"][0]["GroupId"] == default["GroupId"]
    assert default["IpPermissionsEgress"][0]["IpRanges"] == ALL_IPV4
    (acl,) = ec2.describe_network_acls(Filters=named("vpc-id", default_vpc))["NetworkAcls"]
    assert acl["IsDefault"] and len(acl["Associations"]) == 3
    (options,) = ec2.describe_dhcp_options()["DhcpOptions"]
    values = {one["Key"]: one["Values"][0]["Value"] for one in options["DhcpConfigurations"]}
    assert values == {"domain-name": "ec2.internal", "domain-name-servers": "AmazonProvidedDNS"}


def test_regions_and_accounts_are_separate_worlds(client, ec2, vpc):
    assert vpc in [found["VpcId"] for found in ec2.describe_vpcs()["Vpcs"]]
    for other in (client("ec2", region="eu-west-1"), client("ec2", account="999999999999")):
        assert vpc not in [found["VpcId"] for found in other.describe_vpcs()["Vpcs"]]
        message = refused("InvalidVpcID.NotFound", other.describe_vpcs, VpcIds=[vpc])
        assert message == f"The vpc ID '{vpc}' does not exist"


def test_vpc_ranges_and_quota(ec2):
    assert refused("InvalidVpc.Range", ec2.create_vpc, CidrBlock="10.0.0.0/8") == "The CIDR '10.0.0.0/8' is invalid."
    refused("InvalidParameterValue", ec2.create_vpc, CidrBlock="10.0.0.0")
    made = ec2.create_vpc(CidrBlock="100.68.0.18/18")["Vpc"]
    assert made["CidrBlock"] == "100.68.0.0/18" and made["State"] == "pending"
    for _ in range(3):
        ec2.create_vpc(CidrBlock="10.0.0.0/16")
    message = refused("VpcLimitExceeded", ec2.create_vpc, CidrBlock="10.0.0.0/16")
    assert message == "The maximum number of VPCs has been reached."


def test_dry_run_changes_nothing(ec2):
    message = refused("DryRunOperation", ec2.create_vpc, CidrBlock="10.0.0.0/16", DryRun=True)
    assert message == "Request would have succeeded, but DryRun flag is set."
    assert len(ec2.describe_vpcs()["Vpcs"]) == 1


def test_vpc_attributes(ec2, vpc):
    def hostnames():
        return ec2.describe_vpc_attribute(VpcId=vpc, Attribute="enableDnsHostnames")["EnableDnsHostnames"]

    assert hostnames() == {"Value": False}
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    assert hostnames() == {"Value": True}


def test_subnets_do_not_overlap(ec2, vpc):
    made = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24", AvailabilityZone="us-east-1b")["Subnet"]
    assert made["AvailabilityZone"] == "us-east-1b" and made["AvailableIpAddressCount"] == 251
    message = refused("InvalidSubnet.Conflict", ec2.create_subnet, VpcId=vpc, CidrBlock="10.0.1.128/25")
    assert message == "The CIDR '10.0.1.128/25' conflicts with another subnet"
    refused("InvalidSubnet.Range", ec2.create_subnet, VpcId=vpc, CidrBlock="10.1.0.0/24")
    refused("InvalidSubnet.Range", ec2.create_subnet, VpcId=vpc, CidrBlock="10.0.2.0/29")
    other = {"VpcId": vpc, "CidrBlock": "10.0.2.0/24"}
    refused("InvalidParameterValue", ec2.create_subnet, **other, AvailabilityZone="us-east-1x")
    refused("InvalidVpcID.NotFound", ec2.create_subnet, **{**other, "VpcId": "vpc-" + "0" * 17})
    refused("InvalidSubnetID.Malformed", ec2.describe_subnets, SubnetIds=["10.0.1.0/24"])
    ec2.modify_subnet_attribute(SubnetId=made["SubnetId"], MapPublicIpOnLaunch={"Value": True})
    assert ec2.describe_subnets(SubnetIds=[made["SubnetId"]])["Subnets"][0]["MapPublicIpOnLaunch"]


def test_a_vpc_with_something_in_it_stays(ec2, vpc, subnet):
    message = refused("DependencyViolation", ec2.delete_vpc, VpcId=vpc)
    assert message == f"The vpc '{vpc}' has dependencies and cannot be deleted."
    ec2.delete_subnet(SubnetId=subnet)
    ec2.delete_vpc(VpcId=vpc)
    refused("InvalidVpcID.NotFound", ec2.describe_vpcs, VpcIds=[vpc])
    assert ec2.describe_route_tables(Filters=named("vpc-id", vpc))["RouteTables"] == []


def test_the_default_vpc_can_be_deleted_and_made_again(ec2, default_vpc):
    refused("DefaultVpcAlreadyExists", ec2.create_default_vpc)
    (gateway,) = ec2.describe_internet_gateways(Filters=named("attachment.vpc-id", default_vpc))["InternetGateways"]
    ec2.detach_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"], VpcId=default_vpc)
    ec2.delete_internet_gateway(InternetGatewayId=gateway["InternetGatewayId"])
    for one in ec2.describe_subnets(Filters=named("vpc-id", default_vpc))["Subnets"]:
        ec2.delete_subnet(SubnetId=one["SubnetId"])
    ec2.delete_vpc(VpcId=default_vpc)
    assert ec2.describe_vpcs()["Vpcs"] == []
    assert ec2.create_default_vpc()["Vpc"]["IsDefault"]
    assert len(ec2.describe_subnets()["Subnets"]) == 3


def test_pages_join_and_foreign_tokens_are_refused(ec2, default_vpc):
    for index in range(12):
        ec2.create_security_group(GroupName=f"group-{index}", Description="of a test")
    pages = list(ec2.get_paginator("describe_security_groups").paginate(PaginationConfig={"PageSize": 5}))
    assert [len(page["SecurityGroups"]) for page in pages] == [5, 5, 3]
    names = {one["GroupName"] for page in pages for one in page["SecurityGroups"]}
    assert names == {"default", *(f"group-{index}" for index in range(12))}
    refused("InvalidNextToken", ec2.describe_security_groups, NextToken="x", MaxResults=5)
    refused("InvalidParameterValue", ec2.describe_vpcs, Filters=named("colour", "blue"))


# Routes


def test_a_route_dies_with_its_gateway(ec2, vpc):
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    table = ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"]
    destination = {"RouteTableId": table, "DestinationCidrBlock": "0.0.0.0/0"}
    refused("InvalidParameterValue", ec2.create_route, **destination, GatewayId=gateway)
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    refused("Resource.AlreadyAssociated", ec2.attach_internet_gateway, InternetGatewayId=gateway, VpcId=vpc)
    refused("DependencyViolation", ec2.delete_internet_gateway, InternetGatewayId=gateway)
    ec2.create_route(**destination, GatewayId=gateway)

    def states():
        routes = ec2.describe_route_tables(RouteTableIds=[table])["RouteTables"][0]["Routes"]
        return {route["DestinationCidrBlock"]: route["State"] for route in routes}

    assert states() == {"10.0.0.0/16": "active", "0.0.0.0/0": "active"}
    ec2.detach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    message = refused("Gateway.NotAttached", ec2.detach_internet_gateway, InternetGatewayId=gateway, VpcId=vpc)
    assert message == f"resource {gateway} is not attached to network {vpc}"
    assert states()["0.0.0.0/0"] == "blackhole"
    ec2.delete_route(**destination)
    message = refused("InvalidRoute.NotFound", ec2.delete_route, **destination)
    assert message == f"no route with destination-cidr-block 0.0.0.0/0 in route table {table}"


def test_a_subnet_has_one_route_table(ec2, vpc, subnet):
    one, two = (ec2.create_route_table(VpcId=vpc)["RouteTable"]["RouteTableId"] for _ in range(2))
    association = ec2.associate_route_table(RouteTableId=one, SubnetId=subnet)["AssociationId"]
    assert ec2.associate_route_table(RouteTableId=one, SubnetId=subnet)["AssociationId"] == association
    message = refused("Resource.AlreadyAssociated", ec2.associate_route_table, RouteTableId=two, SubnetId=subnet)
    assert message == f"the specified association for route table {two} conflicts with an existing association"
    refused("DependencyViolation", ec2.delete_route_table, RouteTableId=one)
    new = ec2.replace_route_table_association(AssociationId=association, RouteTableId=two)["NewAssociationId"]
    ec2.delete_route_table(RouteTableId=one)
    refused("InvalidAssociationID.NotFound", ec2.disassociate_route_table, AssociationId=association)
    ec2.disassociate_route_table(AssociationId=new)
    filters = named("association.main", "true") + named("vpc-id", vpc)
    (main,) = ec2.describe_route_tables(Filters=filters)["RouteTables"]
    association = main["Associations"][0]["RouteTableAssociationId"]
    refused("InvalidParameterValue", ec2.disassociate_route_table, AssociationId=association)
    ec2.replace_route_table_association(AssociationId=association, RouteTableId=two)
    ec2.delete_route_table(RouteTableId=main["RouteTableId"])


# Security groups


def test_rules_are_unique_and_revoked_exactly(ec2, vpc, group):
    refused("InvalidGroup.Duplicate", ec2.create_security_group, GroupName="web", Description="again", VpcId=vpc)
    ranges = [{"CidrIp": "203.0.113.5/24", "Description": "us"}]
    ssh = {"GroupId": group, "IpPermissions": [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": ranges}]}
    (made,) = ec2.authorize_security_group_ingress(**ssh)["SecurityGroupRules"]
    assert made["SecurityGroupRuleId"].startswith("sgr-") and made["CidrIpv4"] == "203.0.113.0/24"
    message = refused("InvalidPermission.Duplicate", ec2.authorize_security_group_ingress, **ssh)
    assert message == 'the specified rule "peer: 203.0.113.0/24, TCP, from port: 22, to port: 22, ALLOW" already exists'
    wrong = [{"IpProtocol": "tcp", "FromPort": 23, "ToPort": 23, "IpRanges": ALL_IPV4}]
    call = ec2.revoke_security_group_ingress
    message = refused("InvalidPermission.NotFound", call, GroupId=group, IpPermissions=wrong)
    assert message == "The specified rule does not exist in this security group."
    everything = {"GroupId": group, "IpPermissions": [{"IpProtocol": "-1", "IpRanges": ALL_IPV4}]}
    message = refused("InvalidPermission.Duplicate", ec2.authorize_security_group_egress, **everything)
    assert message == 'the specified rule "peer: 0.0.0.0/0, ALL, ALLOW" already exists'
    ec2.revoke_security_group_egress(**everything)
    ec2.revoke_security_group_ingress(GroupId=group, SecurityGroupRuleIds=[made["SecurityGroupRuleId"]])
    (described,) = ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"]
    assert described["IpPermissions"] == [] and described["IpPermissionsEgress"] == []


@pytest.mark.parametrize(
    "permission",
    [
        {"IpProtocol": "tcp", "IpRanges": ALL_IPV4},
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 22, "IpRanges": ALL_IPV4},
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 70000, "IpRanges": ALL_IPV4},
        {"IpProtocol": "carrier-pigeon", "IpRanges": ALL_IPV4},
        {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": "10.0.0.0"}]},
        {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "größer"}]},
    ],
)
def test_a_malformed_permission_is_refused(ec2, group, permission):
    refused("InvalidParameterValue", ec2.authorize_security_group_ingress, GroupId=group, IpPermissions=[permission])
    assert ec2.describe_security_groups(GroupIds=[group])["SecurityGroups"][0]["IpPermissions"] == []


def test_rules_one_by_one(ec2, group):
    tags = [{"ResourceType": "security-group-rule", "Tags": [{"Key": "for", "Value": "all"}]}]
    permission = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": ALL_IPV4}
    permission["UserIdGroupPairs"] = [{"GroupId": group}]
    made = ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[permission], TagSpecifications=tags)
    rules = {rule.get("CidrIpv4", "group"): rule["SecurityGroupRuleId"] for rule in made["SecurityGroupRules"]}
    assert set(rules) == {"0.0.0.0/0", "group"}

    def described(rule):
        return ec2.describe_security_group_rules(SecurityGroupRuleIds=[rule])["SecurityGroupRules"][0]

    assert described(rules["group"])["ReferencedGroupInfo"]["GroupId"] == group
    assert described(rules["group"])["Tags"] == [{"Key": "for", "Value": "all"}]
    change = {"IpProtocol": "udp", "FromPort": 53, "ToPort": 53, "CidrIpv4": "10.0.0.0/8", "Description": "names"}
    update = {"SecurityGroupRuleId": rules["0.0.0.0/0"], "SecurityGroupRule": change}
    ec2.modify_security_group_rules(GroupId=group, SecurityGroupRules=[update])
    all_rules = ec2.describe_security_group_rules(Filters=named("group-id", group))["SecurityGroupRules"]
    seen = {(rule["IpProtocol"], rule["FromPort"], rule["IsEgress"]) for rule in all_rules}
    assert seen == {("udp", 53, False), ("tcp", 80, False), ("-1", -1, True)}
    new = [{"SecurityGroupRuleId": rules["group"], "Description": "among us"}]
    ec2.update_security_group_rule_descriptions_ingress(GroupId=group, SecurityGroupRuleDescriptions=new)
    assert described(rules["group"])["Description"] == "among us"
    call = ec2.describe_security_group_rules
    refused("InvalidSecurityGroupRuleId.NotFound", call, SecurityGroupRuleIds=["sgr-" + "0" * 17])


def test_groups_that_are_needed_stay(ec2, vpc, subnet, group):
    other = ec2.create_security_group(GroupName="other", Description="of a test", VpcId=vpc)["GroupId"]
    made = ec2.create_network_interface(SubnetId=subnet, Groups=[group])["NetworkInterface"]
    message = refused("DependencyViolation", ec2.delete_security_group, GroupId=group)
    assert message == f"resource {group} has a dependent object"
    ec2.modify_network_interface_attribute(NetworkInterfaceId=made["NetworkInterfaceId"], Groups=[other])
    ec2.delete_security_group(GroupId=group)
    refused("InvalidGroup.NotFound", ec2.describe_security_groups, GroupIds=[group])
    message = refused("InvalidGroupId.Malformed", ec2.describe_security_groups, GroupIds=["web"])
    assert message == 'Invalid id: "web" (expecting "sg-...")'
    filters = named("vpc-id", vpc) + named("group-name", "default")
    (default,) = ec2.describe_security_groups(Filters=filters)["SecurityGroups"]
    refused("CannotDelete", ec2.delete_security_group, GroupId=default["GroupId"])


def test_a_group_takes_sixty_rules(ec2, group):
    def permit(*ranges):
        permission = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "IpRanges": [{"CidrIp": one} for one in ranges]}
        return {"GroupId": group, "IpPermissions": [permission]}

    ec2.authorize_security_group_ingress(**permit(*(f"10.0.{index}.0/24" for index in range(60))))
    call = ec2.authorize_security_group_ingress
    message = refused("RulesPerSecurityGroupLimitExceeded", call, **permit("10.1.0.0/24"))
    assert message == "The maximum number of rules per security group has been reached."


# Network interfaces


def test_interfaces_take_free_addresses_of_their_subnet(ec2, vpc):
    small = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/28")["Subnet"]["SubnetId"]
    call = ec2.create_network_interface
    first = call(SubnetId=small, PrivateIpAddress="10.0.1.5")["NetworkInterface"]
    assert first["PrivateIpAddress"] == "10.0.1.5" and not first["RequesterManaged"]
    refused("InvalidIPAddress.InUse", call, SubnetId=small, PrivateIpAddress="10.0.1.5")
    for reserved in ("10.0.1.0", "10.0.1.3", "10.0.1.15", "10.0.2.5"):
        refused("InvalidParameterValue", call, SubnetId=small, PrivateIpAddress=reserved)
    taken = {"10.0.1.5"}
    for _ in range(10):
        taken.add(call(SubnetId=small)["NetworkInterface"]["PrivateIpAddress"])
    assert taken == {f"10.0.1.{last}" for last in range(4, 15)}
    refused("InsufficientFreeAddressesInSubnet", call, SubnetId=small)

    def free():
        return ec2.describe_subnets(SubnetIds=[small])["Subnets"][0]["AvailableIpAddressCount"]

    assert free() == 0
    message = refused("DependencyViolation", ec2.delete_subnet, SubnetId=small)
    assert message == f"The subnet '{small}' has dependencies and cannot be deleted."
    gone = {"NetworkInterfaceId": first["NetworkInterfaceId"]}
    ec2.delete_network_interface(**gone)
    assert free() == 1
    refused("InvalidNetworkInterfaceID.NotFound", ec2.delete_network_interface, **gone)


def test_secondary_addresses(ec2, subnet):
    one, two = (ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"] for _ in "12")
    wanted = {"PrivateIpAddresses": ["10.0.1.200"]}
    ec2.assign_private_ip_addresses(NetworkInterfaceId=one, **wanted)
    refused("InvalidIPAddress.InUse", ec2.assign_private_ip_addresses, NetworkInterfaceId=two, **wanted)
    ec2.assign_private_ip_addresses(NetworkInterfaceId=two, **wanted, AllowReassignment=True)
    found = ec2.describe_network_interfaces(Filters=named("addresses.private-ip-address", "10.0.1.200"))
    assert [interface["NetworkInterfaceId"] for interface in found["NetworkInterfaces"]] == [two]
    ec2.unassign_private_ip_addresses(NetworkInterfaceId=two, **wanted)
    refused("InvalidParameterValue", ec2.unassign_private_ip_addresses, NetworkInterfaceId=two, **wanted)


def test_a_client_token_makes_one_interface(ec2, subnet):
    arguments = {"SubnetId": subnet, "ClientToken": "once"}
    made = {ec2.create_network_interface(**arguments)["NetworkInterface"]["NetworkInterfaceId"] for _ in range(2)}
    assert len(made) == 1
    refused("IdempotentParameterMismatch", ec2.create_network_interface, **arguments, Description="another")


# Tags


def test_tags_live_and_die_with_their_resource(ec2, vpc):
    specified = [{"ResourceType": "subnet", "Tags": [{"Key": "Name", "Value": "a"}]}]
    made = ec2.create_subnet(VpcId=vpc, CidrBlock="10.0.1.0/24", TagSpecifications=specified)["Subnet"]
    assert made["Tags"] == [{"Key": "Name", "Value": "a"}]
    subnet = made["SubnetId"]
    ec2.create_tags(Resources=[subnet, vpc], Tags=[{"Key": "stage", "Value": "test"}])
    found = ec2.describe_subnets(Filters=named("tag:stage", "t*t"))["Subnets"]
    assert [one["SubnetId"] for one in found] == [subnet]
    ec2.delete_tags(Resources=[subnet], Tags=[{"Key": "stage", "Value": "other"}, {"Key": "Name"}])
    tags = ec2.describe_tags(Filters=named("resource-id", subnet))["Tags"]
    assert tags == [{"Key": "stage", "ResourceId": subnet, "ResourceType": "subnet", "Value": "test"}]
    ec2.delete_subnet(SubnetId=subnet)
    assert ec2.describe_tags(Filters=named("resource-id", subnet))["Tags"] == []
    one = [{"Key": "a", "Value": "b"}]
    refused("InvalidSubnetID.NotFound", ec2.create_tags, Resources=[subnet], Tags=one)
    refused("InvalidID", ec2.create_tags, Resources=["house"], Tags=one)
    refused("InvalidParameterValue", ec2.create_tags, Resources=[vpc], Tags=[{"Key": "aws:mine", "Value": "b"}])
    many = [{"Key": f"key-{index}", "Value": ""} for index in range(50)]
    refused("TagLimitExceeded", ec2.create_tags, Resources=[vpc], Tags=many)


# Elastic IPs


def test_the_sixth_elastic_ip_is_refused(ec2):
    held = [ec2.allocate_address(Domain="vpc") for _ in range(5)]
    assert len({one["PublicIp"] for one in held}) == 5
    message = refused("AddressLimitExceeded", ec2.allocate_address)
    assert message == "The maximum number of addresses has been reached."
    first = {"AllocationId": held[0]["AllocationId"]}
    ec2.release_address(**first)
    refused("InvalidAllocationID.NotFound", ec2.release_address, **first)
    ec2.allocate_address()


def test_an_elastic_ip_needs_a_gateway_and_one_place(ec2, vpc, subnet):
    one, two = (ec2.create_network_interface(SubnetId=subnet)["NetworkInterface"]["NetworkInterfaceId"] for _ in "12")
    address = ec2.allocate_address()
    allocation = {"AllocationId": address["AllocationId"]}
    message = refused("Gateway.NotAttached", ec2.associate_address, **allocation, NetworkInterfaceId=one)
    assert message == f"Network {vpc} is not attached to any internet gateway"
    gateway = ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    association = ec2.associate_address(**allocation, NetworkInterfaceId=one)["AssociationId"]
    (described,) = ec2.describe_network_interfaces(NetworkInterfaceIds=[one])["NetworkInterfaces"]
    assert described["Association"]["PublicIp"] == address["PublicIp"]
    message = refused("InvalidIPAddress.InUse", ec2.release_address, **allocation)
    assert message == f"Address {address['PublicIp']} is in use."
    refused("DependencyViolation", ec2.detach_internet_gateway, InternetGatewayId=gateway, VpcId=vpc)
    arguments = {**allocation, "NetworkInterfaceId": two, "AllowReassociation": False}
    message = refused("Resource.AlreadyAssociated", ec2.associate_address, **arguments)
    assert message == f"resource {address['AllocationId']} is already associated with associate-id {association}"
    new = ec2.associate_address(**allocation, NetworkInterfaceId=two)["AssociationId"]
    refused("InvalidAssociationID.NotFound", ec2.disassociate_address, AssociationId=association)
    ec2.disassociate_address(AssociationId=new)
    ec2.release_address(**allocation)


# With traffic


def test_an_elastic_ip_moves_between_instances(ec2, run_web, eventually):
    one, two = run_web(2)
    lent = public_ip(ec2, one)
    assert eventually(lambda: read(lent)) == one
    address = ec2.allocate_address()
    ec2.associate_address(AllocationId=address["AllocationId"], InstanceId=one)
    assert eventually(lambda: read(address["PublicIp"])) == one
    assert public_ip(ec2, one) == address["PublicIp"]
    assert eventually(lambda: is_silent(lent))
    ec2.associate_address(AllocationId=address["AllocationId"], InstanceId=two)
    assert eventually(lambda: read(address["PublicIp"]) == two)
    again = public_ip(ec2, one)
    assert again and again != address["PublicIp"]
    assert eventually(lambda: read(again)) == one


def test_rules_act_at_once(ec2, run_web, eventually):
    (instance,) = run_web()
    address = public_ip(ec2, instance)
    assert eventually(lambda: read(address)) == instance
    web = ec2.describe_security_groups(Filters=named("group-name", "web"))["SecurityGroups"][0]["GroupId"]
    rule = {"GroupId": web, "IpProtocol": "tcp", "FromPort": 80, "ToPort": 80}
    ec2.revoke_security_group_ingress(**rule, CidrIp="0.0.0.0/0")
    assert eventually(lambda: is_silent(address))
    ec2.authorize_security_group_ingress(**rule, CidrIp="172.31.0.0/16")
    assert is_silent(address)
    ec2.authorize_security_group_ingress(**rule, CidrIp="203.0.113.0/24")
    assert eventually(lambda: read(address)) == instance


def test_without_a_route_to_a_gateway_nobody_comes_in(ec2, default_vpc, run_web, eventually):
    (instance,) = run_web()
    address = public_ip(ec2, instance)
    assert eventually(lambda: read(address)) == instance
    (table,) = ec2.describe_route_tables(Filters=named("vpc-id", default_vpc))["RouteTables"]
    out = {"RouteTableId": table["RouteTableId"], "DestinationCidrBlock": "0.0.0.0/0"}
    gateway = next(route["GatewayId"] for route in table["Routes"] if route["DestinationCidrBlock"] == "0.0.0.0/0")
    ec2.delete_route(**out)
    assert eventually(lambda: is_silent(address))
    ec2.create_route(**out, GatewayId=gateway)
    assert eventually(lambda: read(address)) == instance


def test_the_command_line_reads_the_same(aws_cli):
    described = aws_cli("ec2", "describe-vpcs", "--query", "Vpcs[].CidrBlock", "--output", "text")
    assert described.stdout.strip() == "172.31.0.0/16"
    ended = aws_cli("ec2", "describe-subnets", "--subnet-ids", "subnet-00000000000000000", check=False)
    assert ended.returncode != 0
    assert "InvalidSubnetID.NotFound" in ended.stderr
