"""Private zones: seen by the instances of their networks, and by nobody else."""

import uuid

import dns.rcode
from route53_help import ask, change, new_zone, record, refused, values


def private_zone(client, name, vpc, region="us-east-1"):
    made = client("route53").create_hosted_zone(
        Name=name, CallerReference=uuid.uuid4().hex, VPC={"VPCRegion": region, "VPCId": vpc}
    )
    assert made["HostedZone"]["Config"]["PrivateZone"] and "DelegationSet" not in made
    return made["HostedZone"]["Id"].removeprefix("/hostedzone/")


def default_vpc(ec2):
    return ec2.describe_vpcs(Filters=[{"Name": "is-default", "Values": ["true"]}])["Vpcs"][0]["VpcId"]


def test_instances_see_the_zones_of_their_network(cloud, client, eventually):
    ec2 = client("ec2")
    vpc = default_vpc(ec2)
    public_id, name = new_zone(client)
    change(client, public_id, record(f"www.{name}", "192.0.2.1"), record(f"only.{name}", "192.0.2.3"))
    private_id = private_zone(client, name, vpc)
    change(
        client,
        private_id,
        record(f"www.{name}", "10.9.9.9"),
        record(f"db.{name}", "10.9.9.10"),
        record(f"near.{name}", "10.9.9.1", SetIdentifier="here", Region="us-east-1"),
        record(f"near.{name}", "10.9.9.2", SetIdentifier="far", Region="eu-west-1"),
    )
    deep_id = private_zone(client, f"deep.{name}", vpc)
    change(client, deep_id, record(f"x.deep.{name}", "10.9.9.20"))
    # The host sees the public zone only.
    assert values(ask(cloud, f"www.{name}")) == ["192.0.2.1"]
    assert ask(cloud, f"db.{name}").rcode() == dns.rcode.NXDOMAIN

    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    made = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    instance = made["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})

    def inside(host):
        done = cloud.run("shell", instance, "--", "getent", "ahostsv4", host, check=False)
        return done.stdout.split()[0] if done.returncode == 0 and done.stdout else None

    assert eventually(lambda: inside(f"www.{name}"), 20) == "10.9.9.9"
    assert inside(f"db.{name}") == "10.9.9.10"
    assert inside(f"near.{name}") == "10.9.9.1"
    assert inside(f"x.deep.{name}") == "10.9.9.20"
    # A name that the private zone does not have is not looked for in the public one.
    assert inside(f"only.{name}") is None

    # Without host names the network's private zones are not answered; without DNS nothing is.
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": False})
    eventually(lambda: inside(f"www.{name}") == "192.0.2.1", 20)
    ec2.modify_vpc_attribute(VpcId=vpc, EnableDnsHostnames={"Value": True})
    eventually(lambda: inside(f"www.{name}") == "10.9.9.9", 20)

    # Out of the zone, the network sees what the internet sees.
    other = ec2.create_vpc(CidrBlock="10.77.0.0/16")["Vpc"]["VpcId"]
    route53 = client("route53")
    route53.associate_vpc_with_hosted_zone(HostedZoneId=private_id, VPC={"VPCRegion": "us-east-1", "VPCId": other})
    route53.disassociate_vpc_from_hosted_zone(HostedZoneId=private_id, VPC={"VPCRegion": "us-east-1", "VPCId": vpc})
    eventually(lambda: inside(f"www.{name}") == "192.0.2.1", 20)
    assert inside(f"only.{name}") == "192.0.2.3"


def test_networks_are_associated_listed_and_kept_apart(client, account):
    ec2, route53 = client("ec2"), client("route53")
    first, second = (ec2.create_vpc(CidrBlock=f"10.{n}.0.0/16")["Vpc"]["VpcId"] for n in (1, 2))
    vpc = lambda vpc_id: {"VPCRegion": "us-east-1", "VPCId": vpc_id}  # noqa: E731
    name = f"p{uuid.uuid4().hex[:10]}.internal"
    zone_id = private_zone(client, name, first)
    found = route53.get_hosted_zone(Id=zone_id)
    assert found["VPCs"] == [vpc(first)] and "DelegationSet" not in found
    refused("LastVPCAssociation", route53.disassociate_vpc_from_hosted_zone, HostedZoneId=zone_id, VPC=vpc(first))
    refused("VPCAssociationNotFound", route53.disassociate_vpc_from_hosted_zone, HostedZoneId=zone_id, VPC=vpc(second))
    route53.associate_vpc_with_hosted_zone(HostedZoneId=zone_id, VPC=vpc(second))
    summaries = route53.list_hosted_zones_by_vpc(VPCId=second, VPCRegion="us-east-1")["HostedZoneSummaries"]
    assert summaries == [{"HostedZoneId": zone_id, "Name": f"{name}.", "Owner": {"OwningAccount": account}}]
    assert "already been associated" in refused("ConflictingDomainExists", private_zone, client, name, second)
    refused("InvalidVPCId", private_zone, client, name, "vpc-0123456789abcdef0")
    public_id, _ = new_zone(client)
    refused("PublicZoneVPCAssociation", route53.associate_vpc_with_hosted_zone, HostedZoneId=public_id, VPC=vpc(first))
    of_kind = route53.list_hosted_zones(HostedZoneType="PrivateHostedZone")["HostedZones"]
    assert [one["Id"] for one in of_kind] == [f"/hostedzone/{zone_id}"]
    limit = route53.get_hosted_zone_limit(HostedZoneId=zone_id, Type="MAX_VPCS_ASSOCIATED_BY_ZONE")
    assert limit["Count"] == 2
    route53.delete_hosted_zone(Id=zone_id)


def test_another_account_joins_with_an_authorization(cloud, client, account):
    other = f"{(int(account) + 1) % 10**12:012d}"
    theirs = cloud.boto3("ec2", account=other)
    vpc = {"VPCRegion": "us-east-1", "VPCId": theirs.create_vpc(CidrBlock="10.3.0.0/16")["Vpc"]["VpcId"]}
    own = client("ec2").create_vpc(CidrBlock="10.1.0.0/16")["Vpc"]["VpcId"]
    zone_id = private_zone(client, f"q{uuid.uuid4().hex[:10]}.internal", own)
    joining = cloud.boto3("route53", account=other)
    refused("NotAuthorizedException", joining.associate_vpc_with_hosted_zone, HostedZoneId=zone_id, VPC=vpc)
    route53 = client("route53")
    route53.create_vpc_association_authorization(HostedZoneId=zone_id, VPC=vpc)
    assert route53.list_vpc_association_authorizations(HostedZoneId=zone_id)["VPCs"] == [vpc]
    joining.associate_vpc_with_hosted_zone(HostedZoneId=zone_id, VPC=vpc)
    route53.delete_vpc_association_authorization(HostedZoneId=zone_id, VPC=vpc)
    refused(
        "VPCAssociationAuthorizationNotFound", route53.delete_vpc_association_authorization, HostedZoneId=zone_id, VPC=vpc
    )
    assert vpc in route53.get_hosted_zone(Id=zone_id)["VPCs"]
