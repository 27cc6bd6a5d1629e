"""Every case of authorization_cases.py through real clients: what the policies there let a principal do, and how it is
told what it may not."""

import json
import random
import sys
import time
from pathlib import Path

import boto3
import pytest
from botocore.exceptions import ClientError

sys.path.insert(0, str(Path(__file__).parent))

from authorization_cases import CASES, OK, Answered, Denied  # noqa: E402

DENIALS = {"AccessDenied", "AccessDeniedException", "UnauthorizedOperation"}
TEAM = [{"Key": "team", "Value": "web"}]
OPEN = [{"Effect": "Allow", "Principal": {"AWS": "*"}, "Action": ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"]}]


def document(statements):
    return json.dumps({"Version": "2012-10-17", "Statement": statements})


def keys_of(made):
    access = {"aws_access_key_id": made["AccessKeyId"], "aws_secret_access_key": made["SecretAccessKey"]}
    return {**access, "aws_session_token": made["SessionToken"]} if "SessionToken" in made else access


class World:
    """One account with a user, and something of every service to ask for."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.account = f"{random.randrange(10**11, 10**12)}"
        self.clients = {}
        self.names = {"account": self.account}
        self.iam = self.root("iam")
        self.make_principals()
        self.make_resources()

    def root(self, service):
        return self.cloud.boto3(service, account=self.account)

    def make_principals(self):
        iam = self.iam
        for user in ["ada", "eve"]:
            iam.create_user(UserName=user, Tags=TEAM)
        self.key = iam.create_access_key(UserName="ada")["AccessKey"]
        self.names["key"] = self.key["AccessKeyId"]
        iam.create_group(GroupName="crowd")
        iam.add_user_to_group(GroupName="crowd", UserName="ada")
        worker = [{"Key": "team", "Value": "role"}]
        iam.create_role(RoleName="worker", AssumeRolePolicyDocument=document(OPEN), Tags=worker)
        iam.create_role(RoleName="trusting", AssumeRolePolicyDocument=document(OPEN))
        trust = [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]
        iam.create_role(RoleName="app", Path="/team/", AssumeRolePolicyDocument=document(trust), Tags=TEAM)
        iam.create_instance_profile(InstanceProfileName="profile")
        iam.add_role_to_instance_profile(InstanceProfileName="profile", RoleName="app")
        reader = document([{"Effect": "Allow", "Action": "ssm:Get*", "Resource": "*"}])
        self.names["policy"] = iam.create_policy(PolicyName="reader", PolicyDocument=reader)["Policy"]["Arn"]

    def make_resources(self):
        ec2, names = self.root("ec2"), self.names
        names["vpc"] = ec2.create_vpc(CidrBlock="10.0.0.0/16")["Vpc"]["VpcId"]
        names["subnet"] = ec2.create_subnet(VpcId=names["vpc"], CidrBlock="10.0.0.0/24")["Subnet"]["SubnetId"]
        group = ec2.create_security_group(GroupName="g", Description="g", VpcId=names["vpc"])
        names["security_group"] = group["GroupId"]
        ec2.create_tags(Resources=[names["vpc"], names["subnet"], names["security_group"]], Tags=TEAM)
        names["image"] = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
        architecture = ec2.describe_images(ImageIds=[names["image"]])["Images"][0]["Architecture"]
        assert architecture == "x86_64"
        data = {"ImageId": names["image"], "InstanceType": "t3.micro"}
        template = ec2.create_launch_template(LaunchTemplateName="template", LaunchTemplateData=data)
        names["template"] = template["LaunchTemplate"]["LaunchTemplateId"]
        ssm = self.root("ssm")
        ssm.put_parameter(Name="/app/web/x", Value="1", Type="String", Tags=TEAM)
        ssm.put_parameter(Name="/other", Value="1", Type="String")
        asked = self.root("acm").request_certificate(DomainName="example.com", ValidationMethod="DNS", Tags=TEAM)
        names["certificate"] = asked["CertificateArn"]
        cloudwatch = self.root("cloudwatch")
        for name, tags in [("high", TEAM), ("low", [])]:
            cloudwatch.put_metric_alarm(
                AlarmName=name,
                ComparisonOperator="GreaterThanThreshold",
                EvaluationPeriods=1,
                MetricName="m",
                Namespace="App",
                Period=60,
                Statistic="Sum",
                Threshold=1,
                Tags=tags,
            )
        zone = self.root("route53").create_hosted_zone(Name="example.com", CallerReference="1")["HostedZone"]["Id"]
        names["zone"] = zone.removeprefix("/hostedzone/")
        # Whoever makes the first balancer would have to be allowed to make this role, too.
        self.iam.create_service_linked_role(AWSServiceName="elasticloadbalancing.amazonaws.com")
        made = self.root("elbv2").create_target_group(Name="t", Protocol="HTTP", Port=80, VpcId=names["vpc"], Tags=TEAM)
        names["target_group"] = made["TargetGroups"][0]["TargetGroupArn"]
        autoscaling = self.root("autoscaling")
        autoscaling.create_auto_scaling_group(
            AutoScalingGroupName="fleet",
            MinSize=0,
            MaxSize=2,
            VPCZoneIdentifier=names["subnet"],
            LaunchTemplate={"LaunchTemplateId": names["template"]},
            Tags=[{"Key": "team", "Value": "web", "PropagateAtLaunch": False}],
        )
        fleet = autoscaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]
        names["group_arn"] = fleet["AutoScalingGroupARN"]
        cloudformation = self.root("cloudformation")
        parameter = {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": "v"}}
        names["stack"] = "stack"
        template = json.dumps({"Resources": {"P": parameter}})
        made = cloudformation.create_stack(StackName="stack", TemplateBody=template, Tags=TEAM)
        names["stack_id"] = made["StackId"]
        cloudformation.get_waiter("stack_create_complete").wait(
            StackName="stack", WaiterConfig={"Delay": 0.1, "MaxAttempts": 300}
        )

    def fill(self, value):
        """The value with `{names}` in it replaced."""
        if isinstance(value, str):
            return value.format_map(self.names)
        if isinstance(value, list):
            return [self.fill(one) for one in value]
        if isinstance(value, dict):
            return {self.fill(key): self.fill(one) for key, one in value.items()}
        return value

    def client(self, service, region, keys):
        made = self.clients.get((service, region, keys["aws_access_key_id"]))
        if made is None:
            made = self.cloud.boto3(service, region=region, **keys)
            self.clients[(service, region, keys["aws_access_key_id"])] = made
        return made


@pytest.fixture(scope="module")
def world(cloud):
    return World(cloud)


class Given:
    """Sets what a case gives, and takes it away again."""

    def __init__(self, world, case):
        self.world, self.case, self.undo = world, case, []

    def __enter__(self):
        world, case, iam = self.world, self.case, self.world.iam
        name = "worker" if case.session is not None else "ada"
        kind, entity = ("role", {"RoleName": name}) if case.session is not None else ("user", {"UserName": name})

        def call(operation, **arguments):
            getattr(iam, operation)(**arguments)

        def later(operation, **arguments):
            self.undo.append(lambda: call(operation, **arguments))

        if case.policies:
            policy = document(world.fill(case.policies))
            call(f"put_{kind}_policy", **entity, PolicyName="case", PolicyDocument=policy)
            later(f"delete_{kind}_policy", **entity, PolicyName="case")
        for arn in world.fill(case.managed):
            call(f"attach_{kind}_policy", **entity, PolicyArn=arn)
            later(f"detach_{kind}_policy", **entity, PolicyArn=arn)
        if case.group:
            policy = document(world.fill(case.group))
            call("put_group_policy", GroupName="crowd", PolicyName="case", PolicyDocument=policy)
            later("delete_group_policy", GroupName="crowd", PolicyName="case")
        if case.boundary is not None:
            policy = document(world.fill(case.boundary))
            arn = iam.create_policy(PolicyName="boundary", PolicyDocument=policy)["Policy"]["Arn"]
            later("delete_policy", PolicyArn=arn)
            call(f"put_{kind}_permissions_boundary", **entity, PermissionsBoundary=arn)
            later(f"delete_{kind}_permissions_boundary", **entity)
        if case.trust is not None:
            call("update_assume_role_policy", RoleName="trusting", PolicyDocument=document(world.fill(case.trust)))
        return self

    def __exit__(self, *_):
        for step in reversed(self.undo):
            step()

    def caller(self):
        """Keys and ARN of who calls."""
        world, case = self.world, self.case
        if case.session is not None:
            arguments = world.fill(case.session)
            if "Policy" in arguments:
                arguments["Policy"] = document(arguments["Policy"])
            role = f"arn:aws:iam::{world.account}:role/worker"
            sts = world.client("sts", "us-east-1", {"aws_access_key_id": world.account, "aws_secret_access_key": "x"})
            answer = sts.assume_role(RoleArn=role, RoleSessionName="case", **arguments)
            return keys_of(answer["Credentials"]), answer["AssumedRoleUser"]["Arn"]
        own = keys_of(world.key)
        if case.federated is not None:
            policy = document(world.fill(case.federated))
            answer = world.client("sts", "us-east-1", own).get_federation_token(Name="visitor", Policy=policy)
            return keys_of(answer["Credentials"]), answer["FederatedUser"]["Arn"]
        return own, f"arn:aws:iam::{world.account}:user/ada"


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_case(world, case):
    with Given(world, case) as given:
        keys, who = given.caller()
        client = world.client(case.service, case.region, keys)
        code, message = call(client, case, world.fill(case.arguments))
    check(case, code, message, who, world)


def call(client, case, arguments):
    """Code and message of the error, or Nones."""

    def add_headers(request, **_):
        for name, value in case.headers.items():
            request.headers[name] = value

    client.meta.events.register("before-sign", add_headers, unique_id="case")
    try:
        getattr(client, case.operation)(**arguments)
    except ClientError as error:
        return error.response["Error"]["Code"], error.response["Error"]["Message"]
    finally:
        client.meta.events.unregister("before-sign", add_headers, unique_id="case")
    return None, None


def check(case, code, message, who, world):
    expected = case.expected
    if expected == OK:
        assert code in (None, "DryRunOperation"), (code, message)
    elif isinstance(expected, Answered):
        assert code == expected.code or expected.code is None and code not in (None, *DENIALS), (code, message)
    else:
        assert isinstance(expected, Denied)
        resource = world.fill(expected.resource)
        text = f"User: {who} is not authorized to perform: {expected.action}"
        text += f" on resource: {resource}" if resource != "*" else ""
        text += f" {expected.why.format(action=expected.action)}" if expected.why else ""
        if case.service == "ec2":
            assert code == "UnauthorizedOperation", (code, message)
            message, _, encoded = message.partition(". Encoded authorization failure message: ")
            assert bool(encoded) == (resource != "*")
            text = f"You are not authorized to perform this operation. {text}"
        elif case.service in ("acm", "ssm"):
            assert code == "AccessDeniedException", (code, message)
        else:
            assert code == "AccessDenied", (code, message)
        assert message == text


def test_there_are_cases_enough_and_of_every_service():
    assert len(CASES) >= 200
    services = {"acm", "ec2", "elbv2", "autoscaling", "cloudwatch", "route53", "cloudformation", "iam", "sts", "ssm"}
    assert {case.service for case in CASES} == services
    assert sum(case.expected == OK for case in CASES) > 100 < sum(isinstance(case.expected, Denied) for case in CASES)


def test_a_denial_of_ec2_can_be_decoded(world):
    def decode(client, text):
        encoded = text.partition("Encoded authorization failure message: ")[2]
        return json.loads(client.decode_authorization_message(EncodedMessage=encoded)["DecodedMessage"])

    own = keys_of(world.key)
    ec2 = world.client("ec2", "us-east-1", own)
    with pytest.raises(ClientError) as caught:
        ec2.delete_vpc(VpcId=world.names["vpc"])
    message = caught.value.response["Error"]["Message"]
    decoded = decode(world.root("sts"), message)
    assert (decoded["allowed"], decoded["explicitDeny"]) == (False, False)
    context = decoded["context"]
    assert context["action"] == "ec2:DeleteVpc"
    assert context["resource"] == f"arn:aws:ec2:us-east-1:{world.account}:vpc/{world.names['vpc']}"
    assert context["principal"]["arn"] == f"arn:aws:iam::{world.account}:user/ada"
    assert {"key": "ec2:region", "values": {"items": [{"value": "us-east-1"}]}} in context["conditions"]["items"]
    with pytest.raises(ClientError) as caught:
        decode(world.cloud.boto3("sts", account="222222222222"), message)
    assert caught.value.response["Error"]["Code"] == "InvalidAuthorizationMessageException"


def test_a_stack_acts_as_who_made_it(world, eventually):
    """CloudFormation does what its caller may, and policies can tell its calls from the caller's own."""
    only_by_stacks = {"ForAnyValue:StringEquals": {"aws:CalledVia": "cloudformation.amazonaws.com"}}
    policies = [
        {"Effect": "Allow", "Action": "cloudformation:*", "Resource": "*"},
        {"Effect": "Allow", "Action": ["ssm:PutParameter", "ssm:DeleteParameter"], "Resource": "*", "Condition": only_by_stacks},
        {"Effect": "Allow", "Action": "ssm:AddTagsToResource", "Resource": "*"},
        {"Effect": "Deny", "Action": "ssm:*", "Resource": "*", "Condition": {"Bool": {"aws:ViaAWSService": "false"}}},
    ]
    world.iam.put_user_policy(UserName="ada", PolicyName="stacks", PolicyDocument=document(policies))
    own = keys_of(world.key)
    try:
        with pytest.raises(ClientError) as caught:
            world.client("ssm", "us-east-1", own).put_parameter(Name="direct", Value="1", Type="String")
        assert "with an explicit deny" in caught.value.response["Error"]["Message"]
        cloudformation = world.client("cloudformation", "us-east-1", own)
        resources = {"P": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "by-stack", "Type": "String", "Value": "v"}}}
        cloudformation.create_stack(StackName="mine", TemplateBody=json.dumps({"Resources": resources}))
        cloudformation.get_waiter("stack_create_complete").wait(StackName="mine", WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
        resources = {"V": {"Type": "AWS::EC2::InternetGateway"}}
        beyond = cloudformation.create_stack(StackName="beyond", TemplateBody=json.dumps({"Resources": resources}))["StackId"]

        def reason():
            events = world.root("cloudformation").describe_stack_events(StackName=beyond)["StackEvents"]
            return next((e["ResourceStatusReason"] for e in events if e["ResourceStatus"] == "CREATE_FAILED"), None)

        text = eventually(reason)
        assert f"User: arn:aws:iam::{world.account}:user/ada is not authorized to perform: ec2:CreateInternetGateway" in text
    finally:
        world.iam.delete_user_policy(UserName="ada", PolicyName="stacks")


@pytest.mark.filterwarnings("ignore:Unverified HTTPS request")
def test_https_is_secure_transport(world):
    secure = {"Bool": {"aws:SecureTransport": "true"}}
    policy = document([{"Effect": "Allow", "Action": "ssm:GetParameter", "Resource": "*", "Condition": secure}])
    world.iam.put_user_policy(UserName="ada", PolicyName="secure", PolicyDocument=policy)
    try:
        own = keys_of(world.key)
        with pytest.raises(ClientError):
            world.client("ssm", "us-east-1", own).get_parameter(Name="/app/web/x")
        endpoint = f"https://127.0.0.1:{world.cloud.port}"
        ssm = boto3.client("ssm", region_name="us-east-1", endpoint_url=endpoint, verify=False, **own)
        assert ssm.get_parameter(Name="/app/web/x")["Parameter"]["Name"] == "/app/web/x"
    finally:
        world.iam.delete_user_policy(UserName="ada", PolicyName="secure")


def test_the_last_use_of_a_key_and_a_role_shows(world, eventually):
    own = keys_of(world.key)
    with pytest.raises(ClientError):
        world.client("ssm", "eu-west-1", own).describe_parameters()

    def used():
        found = world.iam.get_access_key_last_used(AccessKeyId=world.key["AccessKeyId"])
        last = found["AccessKeyLastUsed"]
        return found["UserName"] == "ada" and (last["ServiceName"], last["Region"]) == ("ssm", "eu-west-1") and last

    assert abs(eventually(used, 10)["LastUsedDate"].timestamp() - time.time()) < 3600
    unused = world.iam.create_access_key(UserName="eve")["AccessKey"]["AccessKeyId"]
    assert world.iam.get_access_key_last_used(AccessKeyId=unused)["AccessKeyLastUsed"]["ServiceName"] == "N/A"
    role = f"arn:aws:iam::{world.account}:role/worker"
    made = world.root("sts").assume_role(RoleArn=role, RoleSessionName="s1")["Credentials"]
    world.cloud.boto3("sts", **keys_of(made)).get_caller_identity()
    eventually(lambda: world.iam.get_role(RoleName="worker")["Role"]["RoleLastUsed"].get("Region") == "us-east-1", 10)
