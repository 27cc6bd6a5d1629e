#!/usr/bin/env python3
"""What a write costs among many resources, beside what it costs among few: no more than 1.5 times as much.

    bench/growth.py                           every kind of resource, 20,000 of each
    bench/growth.py users zones               only these kinds (--list names them)
    bench/growth.py --count 2000 --samples 50
    bench/growth.py --on-disk                 with stores on disk, as clouds have by default

For each kind two clouds run: one with a hundred resources of the kind, one with COUNT. Each sample makes the same writes
in both, one cloud after the other, and the ratio of the medians is what to quote: absolute times are this machine's. By
default the clouds are ephemeral, so that the time of the disk, the same for both, hides nothing. The requests are raw
HTTP over connections that are kept. Quotas that AWS raises are raised; where a parent holds only so many children,
they are spread over parents that are equally full. Prints a Markdown table; exit code 1 if a ratio is above 1.5.

Needs the release binary (./snowglobe version builds it), or SNOWGLOBE_BINARY; and root, or user namespaces, for the
balancers' networks.
"""

import argparse
import base64
import http.client
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse
from pathlib import Path
from types import SimpleNamespace

HOME = Path(__file__).resolve().parent.parent
# Our own folder has a dns.py, which is not the package that the harness needs.
sys.path[0] = str(HOME / "tests")
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HOME / "target"))
os.environ.setdefault("SNOWGLOBE_BINARY", str(TARGET / "release" / "snowglobe"))

from harness import BINARY, Cloud  # noqa: E402

GOAL = 1.5
FEW = 100
FILLERS = 4
ACCOUNT = "000000000000"
TRUST = (
    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},'
    '"Action":"sts:AssumeRole"}]}'
)
POLICY = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}]}'
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
STACK = '{"Resources":{"One":{"Type":"AWS::SSM::Parameter","Properties":{"Type":"String","Value":"1"}}}}'
VERSIONS = {
    "ec2": "2016-11-15",
    "elasticloadbalancing": "2015-12-01",
    "iam": "2010-05-08",
    "autoscaling": "2011-01-01",
    "cloudformation": "2010-05-15",
    "monitoring": "2010-08-01",
}


class Refused(Exception):
    """An answer that is an error."""


class Api:
    """One connection to a cloud. Root's requests are taken without a look at their signature."""

    def __init__(self, cloud):
        self.connection = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=120)
        self.day = time.strftime("%Y%m%d", time.gmtime())

    def send(self, service, method, path, body, headers):
        authorization = (
            f"AWS4-HMAC-SHA256 Credential={ACCOUNT}/{self.day}/us-east-1/{service}/aws4_request, "
            "SignedHeaders=host, Signature=0"
        )
        moment = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime())
        self.connection.request(method, path, body, {"X-Amz-Date": moment, "Authorization": authorization, **headers})
        answer = self.connection.getresponse()
        text = answer.read().decode()
        if answer.status >= 300:
            raise Refused(f"{service} {body[:200]}: {answer.status} {text}")
        return text

    def query(self, service, action, **members):
        """`Filter__1__Name` stands for `Filter.1.Name`."""
        members = {name.replace("__", "."): value for name, value in members.items()}
        body = urllib.parse.urlencode({"Action": action, "Version": VERSIONS[service], **members})
        return self.send(service, "POST", "/", body, {"Content-Type": "application/x-www-form-urlencoded"})

    def json(self, service, target, **members):
        headers = {"Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": target}
        return json.loads(self.send(service, "POST", "/", json.dumps(members), headers) or "{}")

    def xml(self, method, path, body=""):
        return self.send("route53", method, "/2013-04-01" + path, body, {"Content-Type": "application/xml"})


def first(pattern, text):
    return re.search(pattern, text)[1]


class Kind:
    """A kind of resource: `prepare` makes what `total` of them stand on, `create` the n-th; `writes` are what is done to
    one and measured, in this order; the last leaves nothing of it."""

    title = ""
    quotas = ()
    # No more than so many, and why.
    most, why = None, ""

    def prepare(self, api, total):
        return SimpleNamespace()

    def settle(self, api, place):
        """Waits until what the requests began is done; what it does is not measured."""


def ec2(api, action, **members):
    return api.query("ec2", action, **members)


def vpc(api, cidr="10.0.0.0/16"):
    return first(r"<vpcId>(vpc-\w+)</vpcId>", ec2(api, "CreateVpc", CidrBlock=cidr))


def tag(api, resource):
    ec2(api, "CreateTags", ResourceId__1=resource, Tag__1__Key="a", Tag__1__Value="b")


class Vpcs(Kind):
    title, quotas = "VPCs", ("L-F678F1CE",)

    def create(self, api, place, n):
        return vpc(api)

    writes = {
        "tag": lambda api, place, one: tag(api, one),
        "modify": lambda api, place, one: ec2(api, "ModifyVpcAttribute", VpcId=one, EnableDnsHostnames__Value="true"),
        "delete": lambda api, place, one: ec2(api, "DeleteVpc", VpcId=one),
    }


class Subnets(Kind):
    title, quotas = "subnets, 4,000 in a VPC", ("L-407747CB", "L-F678F1CE")

    def prepare(self, api, total):
        return SimpleNamespace(vpcs=[vpc(api) for _ in range(-(-total // 4000))])

    def create(self, api, place, n):
        parent, at = place.vpcs[n % len(place.vpcs)], n // len(place.vpcs)
        cidr = f"10.0.{at // 16}.{at % 16 * 16}/28"
        return first(r"<subnetId>([\w-]+)<", ec2(api, "CreateSubnet", VpcId=parent, CidrBlock=cidr))

    writes = {
        "tag": lambda api, place, one: tag(api, one),
        "modify": lambda api, place, one: ec2(
            api, "ModifySubnetAttribute", SubnetId=one, MapPublicIpOnLaunch__Value="true"
        ),
        "delete": lambda api, place, one: ec2(api, "DeleteSubnet", SubnetId=one),
    }


class SecurityGroups(Kind):
    title, quotas = "security groups of a VPC", ("L-E79EC296", "L-0EA8095F")

    def prepare(self, api, total):
        return SimpleNamespace(vpc=vpc(api))

    def create(self, api, place, n):
        made = ec2(api, "CreateSecurityGroup", VpcId=place.vpc, GroupName=f"group-{n}", GroupDescription="growth")
        return first(r"<groupId>(sg-\w+)<", made)

    def authorize(api, place, one):
        ec2(api, "AuthorizeSecurityGroupIngress", GroupId=one, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="10.0.0.0/8")

    writes = {
        "tag": lambda api, place, one: tag(api, one),
        "add a rule": authorize,
        "delete": lambda api, place, one: ec2(api, "DeleteSecurityGroup", GroupId=one),
    }


class Rules(Kind):
    title = "security group rules, 50 in a group"
    quotas = ("L-E79EC296",)

    def prepare(self, api, total):
        place = SecurityGroups().prepare(api, total)
        place.groups = [SecurityGroups().create(api, place, n) for n in range(-(-total // 50))]
        return place

    def create(self, api, place, n):
        group, at = place.groups[n % len(place.groups)], n // len(place.groups)
        made = ec2(
            api, "AuthorizeSecurityGroupIngress", GroupId=group, IpProtocol="tcp", FromPort=1000 + at, ToPort=1000 + at, CidrIp="10.0.0.0/8"
        )  # fmt: skip
        return group, first(r"<securityGroupRuleId>([\w-]+)<", made)

    writes = {
        "tag": lambda api, place, one: tag(api, one[1]),
        "delete": lambda api, place, one: ec2(
            api, "RevokeSecurityGroupIngress", GroupId=one[0], SecurityGroupRuleId__1=one[1]
        ),
    }


class Interfaces(Kind):
    title = "network interfaces of a subnet"

    def prepare(self, api, total):
        network = vpc(api)
        made = ec2(api, "CreateSubnet", VpcId=network, CidrBlock="10.0.0.0/16")
        return SimpleNamespace(subnet=first(r"<subnetId>([\w-]+)<", made))

    def create(self, api, place, n):
        made = ec2(api, "CreateNetworkInterface", SubnetId=place.subnet)
        return first(r"<networkInterfaceId>(eni-\w+)<", made)

    writes = {
        "tag": lambda api, place, one: tag(api, one),
        "modify": lambda api, place, one: ec2(
            api, "ModifyNetworkInterfaceAttribute", NetworkInterfaceId=one, SourceDestCheck__Value="false"
        ),
        "delete": lambda api, place, one: ec2(api, "DeleteNetworkInterface", NetworkInterfaceId=one),
    }


class Addresses(Kind):
    title, quotas = "Elastic IP addresses", ("L-0263D0A3",)
    most, why = 2_900, "the 3,056 public addresses of a cloud's block"

    def create(self, api, place, n):
        return first(r"<allocationId>([\w-]+)<", ec2(api, "AllocateAddress", Domain="vpc"))

    writes = {
        "tag": lambda api, place, one: tag(api, one),
        "release": lambda api, place, one: ec2(api, "ReleaseAddress", AllocationId=one),
    }


class LaunchTemplates(Kind):
    title = "launch templates"

    def create(self, api, place, n):
        data = {"LaunchTemplateData__InstanceType": "t3.micro"}
        made = ec2(api, "CreateLaunchTemplate", LaunchTemplateName=f"template-{n}", **data)
        return first(r"<launchTemplateId>(lt-\w+)<", made)

    def add_version(api, place, one):
        data = {"LaunchTemplateData__InstanceType": "t3.small"}
        ec2(api, "CreateLaunchTemplateVersion", LaunchTemplateId=one, **data)

    writes = {
        "add a version": add_version,
        "set the default": lambda api, place, one: ec2(
            api, "ModifyLaunchTemplate", LaunchTemplateId=one, SetDefaultVersion=2
        ),
        "delete": lambda api, place, one: ec2(api, "DeleteLaunchTemplate", LaunchTemplateId=one),
    }


class LaunchTemplateVersions(Kind):
    title = "launch template versions, 100 of a template"

    def prepare(self, api, total):
        templates = LaunchTemplates()
        return SimpleNamespace(templates=[templates.create(api, None, n) for n in range(-(-total // 100))])

    def create(self, api, place, n):
        template = place.templates[n % len(place.templates)]
        data = {"LaunchTemplateData__InstanceType": "t3.small"}
        made = ec2(api, "CreateLaunchTemplateVersion", LaunchTemplateId=template, **data)
        return template, first(r"<versionNumber>(\d+)<", made)

    writes = {
        "delete": lambda api, place, one: ec2(
            api, "DeleteLaunchTemplateVersions", LaunchTemplateId=one[0], LaunchTemplateVersion__1=one[1]
        ),
    }


def elb(api, action, **members):
    return api.query("elasticloadbalancing", action, **members)


class TargetGroups(Kind):
    title, quotas = "target groups", ("L-B22855CB",)

    def prepare(self, api, total):
        network = vpc(api)
        ec2(api, "CreateSubnet", VpcId=network, CidrBlock="10.0.0.0/16")
        return SimpleNamespace(vpc=network)

    def create(self, api, place, n):
        made = elb(
            api, "CreateTargetGroup", Name=f"group-{n}", Protocol="HTTP", Port=80, VpcId=place.vpc, TargetType="ip"
        )
        return first(r"<TargetGroupArn>([^<]+)<", made)

    writes = {
        "tag": lambda api, place, one: elb(
            api, "AddTags", ResourceArns__member__1=one, Tags__member__1__Key="a", Tags__member__1__Value="b"
        ),
        "modify": lambda api, place, one: elb(api, "ModifyTargetGroup", TargetGroupArn=one, HealthCheckPath="/up"),
        "delete": lambda api, place, one: elb(api, "DeleteTargetGroup", TargetGroupArn=one),
    }


class Targets(Kind):
    title = "registered targets, 1,000 in a group"
    quotas = ("L-A0D0B863",)

    def prepare(self, api, total):
        place = TargetGroups().prepare(api, total)
        place.groups = [TargetGroups().create(api, place, n) for n in range(-(-total // 1000))]
        return place

    def create(self, api, place, n):
        group, at = place.groups[n % len(place.groups)], n // len(place.groups)
        target = {"Targets__member__1__Id": f"10.0.{at // 250}.{4 + at % 250}"}
        elb(api, "RegisterTargets", TargetGroupArn=group, **target)
        return group, target

    writes = {
        "deregister": lambda api, place, one: elb(api, "DeregisterTargets", TargetGroupArn=one[0], **one[1]),
    }


def balancers(api, count):
    """Internal ones in the default VPC, and a target group that each forwards to."""
    vpc_id = first(r"<vpcId>(vpc-\w+)<", ec2(api, "DescribeVpcs"))
    subnets = re.findall(r"<subnetId>([\w-]+)<", ec2(api, "DescribeSubnets"))[:2]
    place = SimpleNamespace(vpc=vpc_id)
    place.groups = [TargetGroups().create(api, place, n) for n in range(count)]
    members = {f"Subnets__member__{n + 1}": subnet for n, subnet in enumerate(subnets)}
    made = [elb(api, "CreateLoadBalancer", Name=f"balancer-{n}", Scheme="internal", **members) for n in range(count)]
    while "<Code>provisioning<" in elb(api, "DescribeLoadBalancers"):
        time.sleep(0.2)
    place.balancers = [first(r"<LoadBalancerArn>([^<]+)<", one) for one in made]
    return place


def forward(group):
    return {"Type": "forward", "TargetGroupArn": group}


class Listeners(Kind):
    title = "listeners, 50 of a balancer"
    most, why = 1_000, "20 balancers of the 50 that AWS allows, each with its 50"
    quotas = ("L-57A373D6", "L-B6DF7632")

    def prepare(self, api, total):
        return balancers(api, -(-total // 50))

    def create(self, api, place, n):
        parent, at = n % len(place.balancers), n // len(place.balancers)
        balancer, group = place.balancers[parent], place.groups[parent]
        action = {f"DefaultActions__member__1__{name}": value for name, value in forward(group).items()}
        made = elb(api, "CreateListener", LoadBalancerArn=balancer, Protocol="HTTP", Port=8000 + at, **action)
        return first(r"<ListenerArn>([^<]+)<", made)

    writes = {
        "tag": TargetGroups.writes["tag"],
        "delete": lambda api, place, one: elb(api, "DeleteListener", ListenerArn=one),
    }


class ListenerRules(Kind):
    title = "listener rules, 100 of a balancer"
    most, why = 2_000, "20 balancers of the 50 that AWS allows, each with its 100"
    quotas = ("L-6F2DF7EE",)

    def prepare(self, api, total):
        place = balancers(api, -(-total // 100))
        place.listeners = [Listeners().create(api, place, n) for n in range(len(place.balancers))]
        return place

    def create(self, api, place, n):
        parent, at = n % len(place.listeners), n // len(place.listeners)
        listener, group = place.listeners[parent], place.groups[parent]
        rule = {f"Actions__member__1__{name}": value for name, value in forward(group).items()}
        rule |= {"Conditions__member__1__Field": "path-pattern", "Conditions__member__1__Values__member__1": f"/{at}"}
        made = elb(api, "CreateRule", ListenerArn=listener, Priority=at + 1, **rule)
        return first(r"<RuleArn>([^<]+)<", made)

    writes = {
        "tag": TargetGroups.writes["tag"],
        "delete": lambda api, place, one: elb(api, "DeleteRule", RuleArn=one),
    }


def iam(api, action, **members):
    return api.query("iam", action, **members)


class Users(Kind):
    title, quotas = "users, all in one group", ("L-F55AF5E4",)

    def prepare(self, api, total):
        iam(api, "CreateGroup", GroupName="everybody")

    def create(self, api, place, n):
        iam(api, "CreateUser", UserName=f"user-{n}")
        iam(api, "AddUserToGroup", GroupName="everybody", UserName=f"user-{n}")
        return f"user-{n}"

    def leave(api, place, one):
        iam(api, "RemoveUserFromGroup", GroupName="everybody", UserName=one)

    writes = {
        "tag": lambda api, place, one: iam(
            api, "TagUser", UserName=one, Tags__member__1__Key="a", Tags__member__1__Value="b"
        ),
        "attach a policy": lambda api, place, one: iam(api, "AttachUserPolicy", UserName=one, PolicyArn=READ_ONLY),
        "detach it": lambda api, place, one: iam(api, "DetachUserPolicy", UserName=one, PolicyArn=READ_ONLY),
        "leave the group": leave,
        "delete": lambda api, place, one: iam(api, "DeleteUser", UserName=one),
    }


class Roles(Kind):
    title, quotas = "roles", ("L-FE177D64",)

    def create(self, api, place, n):
        iam(api, "CreateRole", RoleName=f"role-{n}", AssumeRolePolicyDocument=TRUST)
        return f"role-{n}"

    writes = {
        "attach a policy": lambda api, place, one: iam(api, "AttachRolePolicy", RoleName=one, PolicyArn=READ_ONLY),
        "detach it": lambda api, place, one: iam(api, "DetachRolePolicy", RoleName=one, PolicyArn=READ_ONLY),
        "delete": lambda api, place, one: iam(api, "DeleteRole", RoleName=one),
    }


class Groups(Kind):
    title, quotas = "groups of users", ("L-F4A5425F",)

    def create(self, api, place, n):
        iam(api, "CreateGroup", GroupName=f"group-{n}")
        return f"group-{n}"

    writes = {
        "inline policy": lambda api, place, one: iam(
            api, "PutGroupPolicy", GroupName=one, PolicyName="one", PolicyDocument=POLICY
        ),
        "take it away": lambda api, place, one: iam(api, "DeleteGroupPolicy", GroupName=one, PolicyName="one"),
        "delete": lambda api, place, one: iam(api, "DeleteGroup", GroupName=one),
    }


class Policies(Kind):
    title, quotas = "managed policies", ("L-E95E4862",)

    def create(self, api, place, n):
        return first(r"<Arn>([^<]+)<", iam(api, "CreatePolicy", PolicyName=f"policy-{n}", PolicyDocument=POLICY))

    writes = {"delete": lambda api, place, one: iam(api, "DeletePolicy", PolicyArn=one)}


def scaling(api, action, **members):
    return api.query("autoscaling", action, **members)


class ScalingGroups(Kind):
    title, quotas = "Auto Scaling groups without instances", ("L-CDE20ADC",)

    def prepare(self, api, total):
        image = api.json(
            "ssm", "AmazonSSM.GetParameter", Name="/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
        )["Parameter"]["Value"]
        data = {"LaunchTemplateData__InstanceType": "t3.micro", "LaunchTemplateData__ImageId": image}
        made = ec2(api, "CreateLaunchTemplate", LaunchTemplateName="scaling", **data)
        subnet = first(r"<subnetId>([\w-]+)<", ec2(api, "DescribeSubnets"))
        return SimpleNamespace(template=first(r"<launchTemplateId>(lt-\w+)<", made), subnet=subnet)

    def create(self, api, place, n):
        scaling(
            api, "CreateAutoScalingGroup", AutoScalingGroupName=f"group-{n}", MinSize=0, MaxSize=0,
            LaunchTemplate__LaunchTemplateId=place.template, VPCZoneIdentifier=place.subnet,
        )  # fmt: skip
        return f"group-{n}"

    writes = {
        "modify": lambda api, place, one: scaling(
            api, "UpdateAutoScalingGroup", AutoScalingGroupName=one, DefaultCooldown=60
        ),
        "delete": lambda api, place, one: scaling(api, "DeleteAutoScalingGroup", AutoScalingGroupName=one),
    }


class ScalingPolicies(Kind):
    title = "scaling policies, 50 of a group"
    quotas = ("L-CDE20ADC",)

    def prepare(self, api, total):
        place = ScalingGroups().prepare(api, total)
        place.groups = [ScalingGroups().create(api, place, n) for n in range(-(-total // 50))]
        return place

    def create(self, api, place, n):
        group = place.groups[n % len(place.groups)]
        scaling(
            api, "PutScalingPolicy", AutoScalingGroupName=group, PolicyName=f"policy-{n}",
            AdjustmentType="ChangeInCapacity", ScalingAdjustment=1,
        )  # fmt: skip
        return group, f"policy-{n}"

    writes = {
        "delete": lambda api, place, one: scaling(
            api, "DeletePolicy", AutoScalingGroupName=one[0], PolicyName=one[1]
        ),
    }


class Schedules(ScalingPolicies):
    title = "scheduled actions, 50 of a group"

    def create(self, api, place, n):
        group = place.groups[n % len(place.groups)]
        scaling(
            api, "PutScheduledUpdateGroupAction", AutoScalingGroupName=group, ScheduledActionName=f"action-{n}",
            Recurrence="0 9 1 1 *", MinSize=0,
        )  # fmt: skip
        return group, f"action-{n}"

    writes = {
        "delete": lambda api, place, one: scaling(
            api, "DeleteScheduledAction", AutoScalingGroupName=one[0], ScheduledActionName=one[1]
        ),
    }


class Parameters(Kind):
    title = "SSM parameters"

    def create(self, api, place, n):
        api.json("ssm", "AmazonSSM.PutParameter", Name=f"/growth/{n}", Type="String", Value="one")
        return f"/growth/{n}"

    writes = {
        "overwrite": lambda api, place, one: api.json(
            "ssm", "AmazonSSM.PutParameter", Name=one, Value="two", Overwrite=True
        ),
        "tag": lambda api, place, one: api.json(
            "ssm", "AmazonSSM.AddTagsToResource", ResourceType="Parameter", ResourceId=one, Tags=[{"Key": "a", "Value": "b"}]
        ),
        "delete": lambda api, place, one: api.json("ssm", "AmazonSSM.DeleteParameter", Name=one),
    }


class Zones(Kind):
    title, quotas = "hosted zones", ("L-4EA4796A",)

    def create(self, api, place, n):
        body = (
            '<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/">'
            f"<Name>growth-{n}.example</Name><CallerReference>{n}</CallerReference></CreateHostedZoneRequest>"
        )
        return first(r"<Id>/hostedzone/(\w+)<", api.xml("POST", "/hostedzone", body))

    writes = {
        "add a record": lambda api, place, one: change(api, one, "CREATE", first(r"<Name>([^<]+)<", api.xml("GET", f"/hostedzone/{one}"))),
        "take it away": lambda api, place, one: change(api, one, "DELETE", first(r"<Name>([^<]+)<", api.xml("GET", f"/hostedzone/{one}"))),
        "delete": lambda api, place, one: api.xml("DELETE", f"/hostedzone/{one}"),
    }  # fmt: skip


def change(api, zone, action, name):
    body = (
        '<ChangeResourceRecordSetsRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><ChangeBatch><Changes>'
        f"<Change><Action>{action}</Action><ResourceRecordSet><Name>{name}</Name><Type>A</Type><TTL>60</TTL>"
        "<ResourceRecords><ResourceRecord><Value>192.0.2.1</Value></ResourceRecord></ResourceRecords>"
        "</ResourceRecordSet></Change></Changes></ChangeBatch></ChangeResourceRecordSetsRequest>"
    )
    api.xml("POST", f"/hostedzone/{zone}/rrset/", body)


class Records(Kind):
    title, quotas = "records of a hosted zone", ("L-E209CC9F",)

    def prepare(self, api, total):
        return SimpleNamespace(zone=Zones().create(api, None, 0))

    def create(self, api, place, n):
        change(api, place.zone, "CREATE", f"n{n}.growth-0.example")
        return f"n{n}.growth-0.example"

    writes = {"delete": lambda api, place, one: change(api, place.zone, "DELETE", one)}


class Stacks(Kind):
    title, quotas = "stacks of one SSM parameter", ("L-0485CB21",)

    def create(self, api, place, n):
        api.query("cloudformation", "CreateStack", StackName=f"stack-{n}", TemplateBody=STACK)
        return f"stack-{n}"

    def settle(self, api, place, one):
        while "_IN_PROGRESS<" in api.query("cloudformation", "DescribeStacks", StackName=one):
            time.sleep(0.002)

    writes = {"delete": lambda api, place, one: api.query("cloudformation", "DeleteStack", StackName=one)}


class Alarms(Kind):
    title = "CloudWatch alarms"

    def create(self, api, place, n, threshold=1):
        api.query(
            "monitoring", "PutMetricAlarm", AlarmName=f"alarm-{n}", MetricName="m", Namespace="growth", Period=300,
            EvaluationPeriods=1, Threshold=threshold, Statistic="Sum", ComparisonOperator="GreaterThanThreshold",
        )  # fmt: skip
        return f"alarm-{n}"

    writes = {
        "set the state": lambda api, place, one: api.query(
            "monitoring", "SetAlarmState", AlarmName=one, StateValue="OK", StateReason="growth"
        ),
        "delete": lambda api, place, one: api.query("monitoring", "DeleteAlarms", AlarmNames__member__1=one),
    }


class Certificates(Kind):
    title, quotas = "imported certificates", ("L-3BE75F52",)

    def prepare(self, api, total):
        with tempfile.TemporaryDirectory() as directory:
            key, leaf = Path(directory, "key"), Path(directory, "leaf")
            subprocess.run(
                ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "30",
                 "-subj", "/CN=growth.example", "-addext", "subjectAltName=DNS:growth.example", "-keyout", key, "-out", leaf],
                check=True, capture_output=True,
            )  # fmt: skip
            encoded = [base64.b64encode(path.read_bytes()).decode() for path in (leaf, key)]
        return SimpleNamespace(leaf=encoded[0], key=encoded[1])

    def create(self, api, place, n):
        made = api.json("acm", "CertificateManager.ImportCertificate", Certificate=place.leaf, PrivateKey=place.key)
        return made["CertificateArn"]

    writes = {
        "tag": lambda api, place, one: api.json(
            "acm", "CertificateManager.AddTagsToCertificate", CertificateArn=one, Tags=[{"Key": "a", "Value": "b"}]
        ),
        "delete": lambda api, place, one: api.json("acm", "CertificateManager.DeleteCertificate", CertificateArn=one),
    }


KINDS = {
    "vpcs": Vpcs,
    "subnets": Subnets,
    "security-groups": SecurityGroups,
    "rules": Rules,
    "interfaces": Interfaces,
    "addresses": Addresses,
    "launch-templates": LaunchTemplates,
    "launch-template-versions": LaunchTemplateVersions,
    "target-groups": TargetGroups,
    "targets": Targets,
    "listeners": Listeners,
    "listener-rules": ListenerRules,
    "users": Users,
    "roles": Roles,
    "groups": Groups,
    "policies": Policies,
    "scaling-groups": ScalingGroups,
    "scaling-policies": ScalingPolicies,
    "schedules": Schedules,
    "parameters": Parameters,
    "zones": Zones,
    "records": Records,
    "stacks": Stacks,
    "alarms": Alarms,
    "certificates": Certificates,
}


class Side:
    """A cloud with `stored` resources of the kind."""

    def __init__(self, kind, stored, samples, on_disk):
        self.kind, self.stored, self.next = kind, stored, stored
        self.cloud = Cloud(ephemeral=not on_disk).start()
        try:
            for code in kind.quotas:
                self.cloud.run("quota", code, "1000000")
            self.place = kind.prepare(Api(self.cloud), stored + samples)
            self.fill()
        except BaseException:
            self.cloud.remove()
            raise

    def fill(self):
        failures = []

        def work(start):
            api = Api(self.cloud)
            try:
                for n in range(start, self.stored, FILLERS):
                    one = self.kind.create(api, self.place, n)
                    self.wait_for(api, one)
                    if n % 1000 == 0 and n:
                        say(f"  {n} of {self.stored}")
            except Exception as error:  # noqa: BLE001: told below, by the thread that waits
                failures.append(error)

        threads = [threading.Thread(target=work, args=(start,)) for start in range(FILLERS)]
        [thread.start() for thread in threads]
        [thread.join() for thread in threads]
        if failures:
            raise failures[0]

    def wait_for(self, api, one):
        if isinstance(self.kind, Stacks):
            self.kind.settle(api, self.place, one)

    def connect(self):
        """A fresh connection: one that is long idle is closed."""
        self.api = Api(self.cloud)

    def sample(self, times):
        """Makes one more, does to it what there is to do, and leaves as many as before."""
        one = timed(times["create"], lambda: self.kind.create(self.api, self.place, self.next))
        self.next += 1
        self.wait_for(self.api, one)
        for name, write in self.kind.writes.items():
            timed(times[name], lambda write=write: write(self.api, self.place, one))


def timed(times, work):
    before = time.perf_counter()
    result = work()
    times.append((time.perf_counter() - before) * 1000)
    return result


def say(text):
    print(text, file=sys.stderr, flush=True)


def measure(name, given):
    """Prints the rows of a kind; whether all meet the goal."""
    kind = KINDS[name]()
    many = min(given.count, kind.most or given.count)
    say(f"{name}: {many} of them" + (f" ({kind.why})" if many < given.count else ""))
    sides = []
    try:
        for stored in (min(FEW, many), many):
            sides.append(Side(kind, stored, given.samples + 10, given.on_disk))
        [side.connect() for side in sides]
        times = [{write: [] for write in ("create", *kind.writes)} for _ in sides]
        for turn in range(given.samples + 10):
            order = list(zip(sides, times))
            for side, of_side in order if turn % 2 else reversed(order):
                side.sample(of_side)
    finally:
        for side in sides:
            side.cloud.remove()
    good = True
    for write in ("create", *kind.writes):
        # The first turns warm both up.
        few, all_of_them = (statistics.median(of_side[write][10:]) for of_side in times)
        met = all_of_them <= GOAL * few
        good &= met
        print(
            f"| {kind.title} | {many:,} | {write} | {few:.2f} ms | {all_of_them:.2f} ms | {all_of_them / few:.2f} x "
            f"| ≤ {GOAL} x | {'yes' if met else 'NO'} |",
            flush=True,
        )
    return good


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kinds", nargs="*", choices=[[], *KINDS], metavar="KIND", help="all if none is named")
    parser.add_argument("--list", action="store_true", help="name the kinds and end")
    parser.add_argument("--count", type=int, default=20_000, help="how many are stored (20000)")
    parser.add_argument("--samples", type=int, default=100, help="how often each write is measured on each side (100)")
    parser.add_argument("--on-disk", action="store_true", help="stores on disk in place of ephemeral ones")
    given = parser.parse_args()
    if given.list:
        print("\n".join(f"{name:26}{kind.title}" for name, kind in KINDS.items()))
        sys.exit(0)
    if not BINARY.exists():
        sys.exit(f"{BINARY} is missing: ./snowglobe version builds it")
    print(f"| kind | stored | write | among {FEW} | among all | ratio | goal | met |")
    print("| --- | --- | --- | --- | --- | --- | --- | --- |", flush=True)
    sys.exit(0 if all([measure(name, given) for name in given.kinds or KINDS]) else 1)
