"""Who may do what: the cases of test_authorization.py, as data.

A case is a call by a user, or by a session, under the policies that are given here and no others. `{name}` in policies
and arguments stands for something that the test makes once: see `World`. What is expected:

- `OK`: it is done, or would have been (`DryRun`);
- `answered(code)`: it was let through, and the service itself answered with this error;
- `denied(action, resource, why)`: AWS's error of this service, which names principal, action, resource and reason.
"""

from dataclasses import dataclass, field

OK = "ok"

IDENTITY = "because no identity-based policy allows the {action} action"
BOUNDARY = "because no permissions boundary allows the {action} action"
SESSION = "because no session policy allows the {action} action"
EXPLICIT = "with an explicit deny in an identity-based policy"
EXPLICIT_BOUNDARY = "with an explicit deny in a permissions boundary"
EXPLICIT_SESSION = "with an explicit deny in a session policy"
UNEXPLAINED = ""


@dataclass(frozen=True)
class Answered:
    code: str


@dataclass(frozen=True)
class Denied:
    action: str
    resource: str
    why: str


def answered(code):
    return Answered(code)


def denied(action, resource="*", why=IDENTITY):
    return Denied(action, resource, why)


@dataclass
class Case:
    name: str
    service: str
    operation: str
    expected: object
    arguments: dict = field(default_factory=dict)
    policies: list = field(default_factory=list)  # inline, of the user or of the role
    managed: list = field(default_factory=list)  # ARNs that are attached
    group: list = field(default_factory=list)  # inline, of a group that the user is in
    boundary: list | None = None
    session: dict | None = None  # arguments of AssumeRole: the call is the session's
    federated: list | None = None  # policy of GetFederationToken: the call is the federated user's
    trust: list | None = None  # of the role `trusting`
    headers: dict = field(default_factory=dict)
    region: str = "us-east-1"


def allow(action, resource="*", **condition):
    return statement("Allow", "Action", action, "Resource", resource, condition)


def deny(action, resource="*", **condition):
    return statement("Deny", "Action", action, "Resource", resource, condition)


def statement(effect, action_element, action, resource_element, resource, condition):
    made = {"Effect": effect, action_element: action, resource_element: resource}
    if condition:
        # Operators with a set or a suffix are written as `ForAnyValue__StringLike`, `StringEqualsIfExists`.
        made["Condition"] = {operator.replace("__", ":"): keys for operator, keys in condition.items()}
    return made


def ec2(resource):
    return f"arn:aws:ec2:us-east-1:{{account}}:{resource}"


def iam(resource):
    return f"arn:aws:iam::{{account}}:{resource}"


def ssm(name):
    return f"arn:aws:ssm:us-east-1:{{account}}:parameter/{name}"


GROUP_ARN = "{group_arn}"
ALARM = "arn:aws:cloudwatch:us-east-1:{account}:alarm:high"
ZONE = "arn:aws:route53:::hostedzone/{zone}"
STACK = "{stack_id}"
TRUST = '{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"Service":"ec2.amazonaws.com"}},"Action":"sts:AssumeRole"}}]}}'
DRY = {"DryRun": True}
CHANGE = {
    "HostedZoneId": "{zone}",
    "ChangeBatch": {
        "Changes": [
            {
                "Action": "UPSERT",
                "ResourceRecordSet": {
                    "Name": "WWW.example.com",
                    "Type": "A",
                    "TTL": 60,
                    "ResourceRecords": [{"Value": "127.0.0.1"}],
                },
            }
        ]
    },
}
RUN = {"ImageId": "{image}", "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1, "SubnetId": "{subnet}", **DRY}
ALARM_SETTINGS = {
    "AlarmName": "high",
    "ComparisonOperator": "GreaterThanThreshold",
    "EvaluationPeriods": 1,
    "MetricName": "m",
    "Namespace": "App",
    "Period": 60,
    "Statistic": "Sum",
    "Threshold": 1,
}

# Every service: each call without a policy, with one that names just it, and with one that denies it all the same.
# (service, operation, arguments, action, resource, what it answers)
BASICS = [
    ("acm", "list_certificates", {}, "acm:ListCertificates", "*", OK),
    ("acm", "describe_certificate", {"CertificateArn": "{certificate}"}, "acm:DescribeCertificate", "{certificate}", OK),
    ("acm", "request_certificate", {"DomainName": "www.example.com", "ValidationMethod": "DNS"}, "acm:RequestCertificate", "arn:aws:acm:us-east-1:{account}:certificate/*", OK),
    ("ec2", "describe_vpcs", {}, "ec2:DescribeVpcs", "*", OK),
    ("ec2", "describe_instances", {}, "ec2:DescribeInstances", "*", OK),
    ("ec2", "describe_availability_zones", {}, "ec2:DescribeAvailabilityZones", "*", OK),
    ("ec2", "create_vpc", {"CidrBlock": "10.9.0.0/16", **DRY}, "ec2:CreateVpc", ec2("vpc/*"), OK),
    ("ec2", "delete_vpc", {"VpcId": "{vpc}", **DRY}, "ec2:DeleteVpc", ec2("vpc/{vpc}"), OK),
    ("ec2", "delete_subnet", {"SubnetId": "{subnet}", **DRY}, "ec2:DeleteSubnet", ec2("subnet/{subnet}"), OK),
    ("ec2", "create_internet_gateway", DRY, "ec2:CreateInternetGateway", ec2("internet-gateway/*"), OK),
    ("ec2", "create_key_pair", {"KeyName": "k", **DRY}, "ec2:CreateKeyPair", ec2("key-pair/k"), OK),
    ("ec2", "allocate_address", DRY, "ec2:AllocateAddress", ec2("elastic-ip/*"), OK),
    ("ec2", "delete_security_group", {"GroupId": "{security_group}", **DRY}, "ec2:DeleteSecurityGroup", ec2("security-group/{security_group}"), OK),
    ("ec2", "create_tags", {"Resources": ["{vpc}"], "Tags": [{"Key": "a", "Value": "b"}], **DRY}, "ec2:CreateTags", ec2("vpc/{vpc}"), OK),
    ("ec2", "terminate_instances", {"InstanceIds": ["i-0123456789abcdef0"]}, "ec2:TerminateInstances", ec2("instance/i-0123456789abcdef0"), answered("InvalidInstanceID.NotFound")),
    ("ec2", "delete_launch_template", {"LaunchTemplateName": "template", **DRY}, "ec2:DeleteLaunchTemplate", ec2("launch-template/{template}"), OK),
    ("elbv2", "describe_load_balancers", {}, "elasticloadbalancing:DescribeLoadBalancers", "*", OK),
    ("elbv2", "describe_target_groups", {}, "elasticloadbalancing:DescribeTargetGroups", "*", OK),
    ("elbv2", "create_load_balancer", {"Name": "b", "Subnets": ["subnet-0123456789abcdef0"]}, "elasticloadbalancing:CreateLoadBalancer", "arn:aws:elasticloadbalancing:us-east-1:{account}:loadbalancer/app/b/*", answered(None)),
    ("elbv2", "modify_target_group_attributes", {"TargetGroupArn": "{target_group}", "Attributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "10"}]}, "elasticloadbalancing:ModifyTargetGroupAttributes", "{target_group}", OK),
    ("elbv2", "add_tags", {"ResourceArns": ["{target_group}"], "Tags": [{"Key": "k", "Value": "v"}]}, "elasticloadbalancing:AddTags", "{target_group}", OK),
    ("autoscaling", "describe_auto_scaling_groups", {}, "autoscaling:DescribeAutoScalingGroups", "*", OK),
    ("autoscaling", "update_auto_scaling_group", {"AutoScalingGroupName": "fleet", "DefaultCooldown": 100}, "autoscaling:UpdateAutoScalingGroup", GROUP_ARN, OK),
    ("autoscaling", "set_desired_capacity", {"AutoScalingGroupName": "fleet", "DesiredCapacity": 0}, "autoscaling:SetDesiredCapacity", GROUP_ARN, OK),
    ("autoscaling", "create_or_update_tags", {"Tags": [{"ResourceId": "fleet", "ResourceType": "auto-scaling-group", "Key": "k", "Value": "v", "PropagateAtLaunch": False}]}, "autoscaling:CreateOrUpdateTags", GROUP_ARN, OK),
    ("autoscaling", "describe_policies", {}, "autoscaling:DescribePolicies", "*", OK),
    ("cloudwatch", "list_metrics", {}, "cloudwatch:ListMetrics", "*", OK),
    ("cloudwatch", "put_metric_data", {"Namespace": "App", "MetricData": [{"MetricName": "m", "Value": 1}]}, "cloudwatch:PutMetricData", "*", OK),
    ("cloudwatch", "put_metric_alarm", ALARM_SETTINGS, "cloudwatch:PutMetricAlarm", ALARM, OK),
    ("cloudwatch", "set_alarm_state", {"AlarmName": "high", "StateValue": "OK", "StateReason": "test"}, "cloudwatch:SetAlarmState", ALARM, OK),
    ("cloudwatch", "disable_alarm_actions", {"AlarmNames": ["high"]}, "cloudwatch:DisableAlarmActions", ALARM, OK),
    ("route53", "list_hosted_zones", {}, "route53:ListHostedZones", "*", OK),
    ("route53", "get_hosted_zone", {"Id": "{zone}"}, "route53:GetHostedZone", ZONE, OK),
    ("route53", "list_resource_record_sets", {"HostedZoneId": "{zone}"}, "route53:ListResourceRecordSets", ZONE, OK),
    ("route53", "change_resource_record_sets", CHANGE, "route53:ChangeResourceRecordSets", ZONE, OK),
    ("route53", "get_change", {"Id": "C0123456789ABC"}, "route53:GetChange", "arn:aws:route53:::change/C0123456789ABC", answered("NoSuchChange")),
    ("cloudformation", "list_stacks", {}, "cloudformation:ListStacks", "*", OK),
    ("cloudformation", "describe_stacks", {"StackName": "{stack}"}, "cloudformation:DescribeStacks", STACK, OK),
    ("cloudformation", "get_template", {"StackName": "{stack}"}, "cloudformation:GetTemplate", STACK, OK),
    ("cloudformation", "update_termination_protection", {"StackName": "{stack}", "EnableTerminationProtection": False}, "cloudformation:UpdateTerminationProtection", STACK, OK),
    ("cloudformation", "create_stack", {"StackName": "new", "TemplateBody": "{{}}"}, "cloudformation:CreateStack", "arn:aws:cloudformation:us-east-1:{account}:stack/new/*", answered("ValidationError")),
    ("iam", "list_users", {}, "iam:ListUsers", iam("user/"), OK),
    ("iam", "list_roles", {"PathPrefix": "/app/"}, "iam:ListRoles", iam("role/app/"), OK),
    ("iam", "list_policies", {"Scope": "Local"}, "iam:ListPolicies", "policy path /", OK),
    ("iam", "get_account_summary", {}, "iam:GetAccountSummary", "*", OK),
    ("iam", "get_role", {"RoleName": "app"}, "iam:GetRole", iam("role/team/app"), OK),
    ("iam", "get_user", {"UserName": "eve"}, "iam:GetUser", iam("user/eve"), OK),
    ("iam", "get_group", {"GroupName": "crowd"}, "iam:GetGroup", iam("group/crowd"), OK),
    ("iam", "get_policy", {"PolicyArn": "{policy}"}, "iam:GetPolicy", "{policy}", OK),
    ("iam", "list_role_policies", {"RoleName": "app"}, "iam:ListRolePolicies", iam("role/team/app"), OK),
    ("iam", "create_user", {"UserName": "eve"}, "iam:CreateUser", iam("user/eve"), answered("EntityAlreadyExists")),
    ("iam", "create_role", {"RoleName": "app", "AssumeRolePolicyDocument": TRUST, "Path": "/new/"}, "iam:CreateRole", iam("role/new/app"), answered("EntityAlreadyExists")),
    ("iam", "simulate_principal_policy", {"PolicySourceArn": iam("user/eve"), "ActionNames": ["ssm:GetParameter"]}, "iam:SimulatePrincipalPolicy", iam("user/eve"), OK),
    ("sts", "get_access_key_info", {"AccessKeyId": "{key}"}, "sts:GetAccessKeyInfo", "*", OK),
    ("sts", "decode_authorization_message", {"EncodedMessage": "nonsense"}, "sts:DecodeAuthorizationMessage", "*", answered("InvalidAuthorizationMessageException")),
    ("ssm", "describe_parameters", {}, "ssm:DescribeParameters", "arn:aws:ssm:us-east-1:{account}:*", OK),
    ("ssm", "get_parameter", {"Name": "/app/web/x"}, "ssm:GetParameter", ssm("app/web/x"), OK),
    ("ssm", "get_parameters", {"Names": ["/app/web/x"]}, "ssm:GetParameters", ssm("app/web/x"), OK),
    ("ssm", "put_parameter", {"Name": "/app/web/x", "Value": "2", "Overwrite": True}, "ssm:PutParameter", ssm("app/web/x"), OK),
    ("ssm", "list_tags_for_resource", {"ResourceType": "Parameter", "ResourceId": "/app/web/x"}, "ssm:ListTagsForResource", ssm("app/web/x"), OK),
]


def basics():
    for service, operation, arguments, action, resource, answer in BASICS:
        def case(name, expected, *policies):
            return Case(f"{action}: {name}", service, operation, expected, arguments, list(policies))

        yield case("nothing allows", denied(action, resource))
        # `policy path /` is no ARN that a policy could name.
        named = resource if resource.startswith(("arn:", "{")) else "*"
        yield case("allowed by name", answer, allow(action, named))
        yield case("denied though allowed", denied(action, resource, EXPLICIT), allow("*"), deny(action, named))


GET = {"service": "ssm", "operation": "get_parameter", "arguments": {"Name": "/app/web/x"}}
GET_DENIED = denied("ssm:GetParameter", ssm("app/web/x"))


def get(name, expected, *policies, **more):
    """Reading a parameter: what most conditions can be tried on."""
    return Case(name, policies=list(policies), expected=GET_DENIED if expected is None else expected, **GET, **more)


def when(name, works, /, **condition):
    """Reading a parameter under a condition."""
    return get(name, OK if works else None, allow("ssm:GetParameter", **condition))


def elements():
    web = ssm("app/web/x")
    yield get("a star in the action", OK, allow("ssm:Get*"))
    yield get("a question mark in the action", OK, allow("ssm:GetParamete?"))
    yield get("actions know no case", OK, allow("SSM:getparameter"))
    yield get("another action", None, allow("ssm:PutParameter"))
    yield get("another service's star", None, allow("ec2:*"))
    yield get("one of several actions", OK, allow(["ec2:*", "ssm:GetParameter"]))
    yield get("one of several resources", OK, allow("ssm:*", [ssm("other"), web]))
    yield get("a star in the resource", OK, allow("ssm:*", ssm("app/*")))
    yield get("resources know case", None, allow("ssm:*", ssm("APP/*")))
    yield get("a question mark in the resource", OK, allow("ssm:*", ssm("app/we?/x")))
    yield get("a star for the account", OK, allow("ssm:*", "arn:aws:ssm:*:*:parameter/app/*"))
    yield get("another region's resource", None, allow("ssm:*", "arn:aws:ssm:eu-west-1:*:parameter/*"))
    yield get("another account's resource", None, allow("ssm:*", "arn:aws:ssm:*:111122223333:parameter/*"))
    not_action = statement("Allow", "NotAction", "iam:*", "Resource", "*", {})
    yield get("NotAction that spares it", OK, not_action)
    yield get("NotAction that names it", None, statement("Allow", "NotAction", "ssm:*", "Resource", "*", {}))
    yield get("NotResource that spares it", OK, statement("Allow", "Action", "ssm:*", "NotResource", ssm("secret/*"), {}))
    yield get("NotResource that names it", None, statement("Allow", "Action", "ssm:*", "NotResource", ssm("app/*"), {}))
    yield get("a Deny of NotAction", denied("ssm:GetParameter", web, EXPLICIT), allow("*"), statement("Deny", "NotAction", "ec2:*", "Resource", "*", {}))
    yield get("a Deny of NotResource", OK, allow("*"), statement("Deny", "Action", "ssm:*", "NotResource", ssm("app/*"), {}))
    yield get("a Deny elsewhere", OK, allow("*"), deny("ssm:*", ssm("other/*")))
    yield get("a policy of two statements", OK, allow("ec2:*"), allow("ssm:GetParameter", web))
    yield Case("of several names each must be allowed", "ssm", "get_parameters", denied("ssm:GetParameters", ssm("other")), {"Names": ["/app/web/x", "/other"]}, [allow("ssm:GetParameters", web)])
    yield Case("all of several names are", "ssm", "get_parameters", OK, {"Names": ["/app/web/x", "/other"]}, [allow("ssm:GetParameters", [web, ssm("other")])])
    yield Case("one of several alarms is denied", "cloudwatch", "disable_alarm_actions", denied("cloudwatch:DisableAlarmActions", ALARM.replace("high", "low"), EXPLICIT), {"AlarmNames": ["high", "low"]}, [allow("*"), deny("*", ALARM.replace("high", "low"))])


def operators():
    yield when("StringEquals", True, StringEquals={"aws:username": "ada"})
    yield when("StringEquals knows case", False, StringEquals={"aws:username": "ADA"})
    yield when("StringEquals knows no stars", False, StringEquals={"aws:username": "a*"})
    yield when("StringEquals of one of two", True, StringEquals={"aws:username": ["bob", "ada"]})
    yield when("StringNotEquals", True, StringNotEquals={"aws:username": "bob"})
    yield when("StringNotEquals of one of two", False, StringNotEquals={"aws:username": ["bob", "ada"]})
    yield when("StringNotEquals of a key that is not there", True, StringNotEquals={"aws:SourceIdentity": "bob"})
    yield when("StringEqualsIgnoreCase", True, StringEqualsIgnoreCase={"aws:username": "ADA"})
    yield when("StringNotEqualsIgnoreCase", False, StringNotEqualsIgnoreCase={"aws:username": "ADA"})
    yield when("StringLike", True, StringLike={"aws:username": "a?a"})
    yield when("StringLike of another", False, StringLike={"aws:username": "b*"})
    yield when("StringNotLike", False, StringNotLike={"aws:username": "a*"})
    yield when("NumericEquals", False, NumericEquals={"aws:EpochTime": "1"})
    yield when("NumericNotEquals", True, NumericNotEquals={"aws:EpochTime": "1"})
    yield when("NumericGreaterThan", True, NumericGreaterThan={"aws:EpochTime": "1600000000"})
    yield when("NumericGreaterThanEquals", False, NumericGreaterThanEquals={"aws:EpochTime": "99999999999"})
    yield when("NumericLessThan", False, NumericLessThan={"aws:EpochTime": "1600000000"})
    yield when("NumericLessThanEquals", True, NumericLessThanEquals={"aws:EpochTime": "99999999999"})
    yield when("DateGreaterThan", True, DateGreaterThan={"aws:CurrentTime": "2020-01-01T00:00:00Z"})
    yield when("DateGreaterThan of what is to come", False, DateGreaterThan={"aws:CurrentTime": "2120-01-01T00:00:00Z"})
    yield when("DateLessThan", True, DateLessThan={"aws:CurrentTime": "2120-01-01T00:00:00Z"})
    yield when("DateLessThanEquals of seconds", False, DateLessThanEquals={"aws:CurrentTime": "1600000000"})
    yield when("DateNotEquals", True, DateNotEquals={"aws:CurrentTime": "2020-01-01T00:00:00Z"})
    yield when("DateEquals", False, DateEquals={"aws:CurrentTime": "2020-01-01T00:00:00Z"})
    yield when("DateGreaterThanEquals", True, DateGreaterThanEquals={"aws:CurrentTime": "2020-01-01"})
    yield when("a date of seconds since 1970", True, DateGreaterThan={"aws:EpochTime": "2020-01-01T00:00:00Z"})
    yield when("Bool", True, Bool={"aws:SecureTransport": "false"})
    yield when("Bool of the other", False, Bool={"aws:SecureTransport": "true"})
    yield when("Bool of a key that is not there", False, Bool={"aws:MultiFactorAuthPresent": "true"})
    yield when("BoolIfExists of a key that is not there", True, BoolIfExists={"aws:MultiFactorAuthPresent": "true"})
    yield when("BinaryEquals of other bytes", False, BinaryEquals={"aws:username": "QmluYXJ5"})
    yield get("BinaryEquals of the same bytes", OK, allow("ssm:*", BinaryEquals={"aws:PrincipalTag/b": "QmluYXJ5"}), session={"Tags": [{"Key": "b", "Value": "QmluYXJ5"}]})
    yield get("NumericEquals of the same number", OK, allow("ssm:*", NumericEquals={"aws:PrincipalTag/n": "7.0"}), session={"Tags": [{"Key": "n", "Value": "7"}]})
    yield when("NumericEquals of what is no number", False, NumericEquals={"aws:username": "7"})
    yield when("IpAddress of a block", True, IpAddress={"aws:SourceIp": "127.0.0.0/8"})
    yield when("IpAddress of another block", False, IpAddress={"aws:SourceIp": ["10.0.0.0/8", "::/0"]})
    yield when("NotIpAddress", True, NotIpAddress={"aws:SourceIp": "10.0.0.0/8"})
    yield when("NotIpAddress of the block", False, NotIpAddress={"aws:SourceIp": "127.0.0.1"})
    yield when("ArnEquals with stars", True, ArnEquals={"aws:PrincipalArn": iam("user/*")})
    yield when("ArnLike", True, ArnLike={"aws:PrincipalArn": "arn:aws:iam::*:user/ada"})
    yield when("ArnLike of another", False, ArnLike={"aws:PrincipalArn": iam("role/*")})
    yield when("a star in an ARN stays in its part", False, ArnLike={"aws:PrincipalArn": "arn:aws:iam:*"})
    yield when("ArnNotEquals", False, ArnNotEquals={"aws:PrincipalArn": iam("user/ada")})
    yield when("ArnNotLike", True, ArnNotLike={"aws:PrincipalArn": iam("role/*")})
    yield when("Null of a key that is there", False, Null={"aws:username": "true"})
    yield when("Null of a key that is not there", True, Null={"aws:SourceIdentity": "true"})
    yield when("Null that asks for the key", True, Null={"aws:username": "false"})
    yield when("StringEqualsIfExists of another value", False, StringEqualsIfExists={"aws:username": "bob"})
    yield when("StringEqualsIfExists of no key", True, StringEqualsIfExists={"aws:SourceVpc": "vpc-1"})
    yield when("StringEquals of no key", False, StringEquals={"aws:SourceVpc": "vpc-1"})
    yield when("NumericLessThanIfExists of no key", True, NumericLessThanIfExists={"aws:MultiFactorAuthAge": "300"})
    yield when("NumericLessThanIfExists of a key", False, NumericLessThanIfExists={"aws:EpochTime": "300"})
    yield when("DateLessThanIfExists of no key", True, DateLessThanIfExists={"aws:TokenIssueTime": "2020-01-01T00:00:00Z"})
    yield when("DateLessThanIfExists of a key", False, DateLessThanIfExists={"aws:CurrentTime": "2020-01-01T00:00:00Z"})
    yield when("IpAddressIfExists of no key", True, IpAddressIfExists={"aws:VpcSourceIp": "10.0.0.0/8"})
    yield when("IpAddressIfExists of a key", False, IpAddressIfExists={"aws:SourceIp": "10.0.0.0/8"})
    yield when("ArnLikeIfExists of no key", True, ArnLikeIfExists={"aws:SourceArn": "arn:aws:ec2:*:*:instance/*"})
    yield when("ArnLikeIfExists of a key", False, ArnLikeIfExists={"aws:PrincipalArn": iam("role/*")})
    yield when("StringNotLikeIfExists of a key", False, StringNotLikeIfExists={"aws:username": "a*"})
    yield when("BinaryEqualsIfExists of no key", True, BinaryEqualsIfExists={"aws:PrincipalTag/b": "QmluYXJ5"})
    yield get("ForAnyValue:StringEqualsIfExists of no key", OK, allow("ssm:*", ForAnyValue__StringEqualsIfExists={"aws:TagKeys": "x"}))
    yield when("two operators both hold", True, StringEquals={"aws:username": "ada"}, Bool={"aws:SecureTransport": "false"})
    yield when("one of two operators does not hold", False, StringEquals={"aws:username": "ada"}, Bool={"aws:SecureTransport": "true"})
    yield when("one of two keys does not hold", False, StringEquals={"aws:username": "ada", "aws:RequestedRegion": "eu-west-1"})
    yield when("keys know no case", True, StringEquals={"AWS:UserName": "ada"})
    tagging = {"service": "ssm", "operation": "add_tags_to_resource"}
    two = {"ResourceType": "Parameter", "ResourceId": "/app/web/x", "Tags": [{"Key": "cost", "Value": "1"}, {"Key": "owner", "Value": "ada"}]}
    no = denied("ssm:AddTagsToResource", ssm("app/web/x"))
    for name, expected, condition in [
        ("ForAllValues:StringEquals of all", OK, {"ForAllValues__StringEquals": {"aws:TagKeys": ["cost", "owner", "more"]}}),
        ("ForAllValues:StringEquals of some", no, {"ForAllValues__StringEquals": {"aws:TagKeys": ["cost"]}}),
        ("ForAnyValue:StringEquals of some", OK, {"ForAnyValue__StringEquals": {"aws:TagKeys": ["cost"]}}),
        ("ForAnyValue:StringEquals of none", no, {"ForAnyValue__StringEquals": {"aws:TagKeys": ["other"]}}),
        ("ForAnyValue:StringLike", OK, {"ForAnyValue__StringLike": {"aws:TagKeys": "own*"}}),
        ("ForAllValues:StringNotLike", no, {"ForAllValues__StringNotLike": {"aws:TagKeys": "own*"}}),
        ("a tag's value in the request", OK, {"StringEquals": {"aws:RequestTag/owner": "${{aws:username}}"}}),
        ("another value in the request", no, {"StringEquals": {"aws:RequestTag/cost": "2"}}),
        ("a tag that the request has not got", no, {"StringLike": {"aws:RequestTag/team": "*"}}),
        ("Null of a tag in the request", no, {"Null": {"aws:RequestTag/owner": "true"}}),
    ]:
        yield Case(name, expected=expected, arguments=two, policies=[allow("ssm:AddTagsToResource", **condition)], **tagging)
    yield get("ForAllValues of a key that is not there", OK, allow("ssm:*", ForAllValues__StringEquals={"aws:TagKeys": "x"}))
    yield get("ForAnyValue of a key that is not there", None, allow("ssm:*", ForAnyValue__StringEquals={"aws:TagKeys": "x"}))


def global_keys():
    yield when("aws:PrincipalAccount", True, StringEquals={"aws:PrincipalAccount": "{account}"})
    yield when("aws:PrincipalType", True, StringEquals={"aws:PrincipalType": "User"})
    yield when("aws:userid", True, StringLike={"aws:userid": "AIDA*"})
    yield when("aws:PrincipalTag", True, StringEquals={"aws:PrincipalTag/team": "web"})
    yield when("another aws:PrincipalTag", False, StringEquals={"aws:PrincipalTag/team": "db"})
    yield when("aws:PrincipalOrgID is nobody's", False, StringLike={"aws:PrincipalOrgID": "*"})
    yield when("aws:PrincipalIsAWSService", True, Bool={"aws:PrincipalIsAWSService": "false"})
    yield when("aws:ViaAWSService", True, Bool={"aws:ViaAWSService": "false"})
    yield when("aws:CalledVia is empty", False, ForAnyValue__StringEquals={"aws:CalledVia": "cloudformation.amazonaws.com"})
    yield when("aws:RequestedRegion", True, StringEquals={"aws:RequestedRegion": "us-east-1"})
    yield when("aws:ResourceAccount", True, StringEquals={"aws:ResourceAccount": "{account}"})
    yield when("aws:UserAgent", True, StringLike={"aws:UserAgent": "Boto3/*"})
    yield when("aws:TokenIssueTime of a user", True, Null={"aws:TokenIssueTime": "true"})
    yield when("aws:MultiFactorAuthAge", True, Null={"aws:MultiFactorAuthAge": "true"})
    yield when("aws:FederatedProvider", True, Null={"aws:FederatedProvider": "true"})
    yield when("aws:PrincipalArn", True, StringEquals={"aws:PrincipalArn": iam("user/ada")})
    yield when("another aws:PrincipalAccount", False, StringEquals={"aws:PrincipalAccount": "111122223333"})
    yield when("aws:SourceArn of a user", True, Null={"aws:SourceArn": "true"})
    yield when("aws:SourceAccount of a user", True, Null={"aws:SourceAccount": "true"})
    yield when("aws:PrincipalServiceName of a user", True, Null={"aws:PrincipalServiceName": "true"})
    yield when("aws:CalledViaFirst of a user", True, Null={"aws:CalledViaFirst": "true"})
    yield when("aws:ResourceOrgID is nobody's", True, Null={"aws:ResourceOrgID": "true"})
    yield when("aws:MultiFactorAuthPresent of an access key", True, Null={"aws:MultiFactorAuthPresent": "true"})
    yield when("aws:UserAgent of another", False, StringLike={"aws:UserAgent": "curl/*"})
    yield get("aws:TokenIssueTime as a limit of old sessions", denied("ssm:GetParameter", ssm("app/web/x"), EXPLICIT), allow("*"), deny("*", DateLessThan={"aws:TokenIssueTime": "2120-01-01T00:00:00Z"}), session={})
    yield when("aws:SourceVpc", True, Null={"aws:SourceVpc": "true"})
    referer = {"StringEquals": {"aws:Referer": "https://example.com/"}}
    yield get("aws:Referer", OK, allow("ssm:*", **referer), headers={"Referer": "https://example.com/"})
    yield get("another aws:Referer", None, allow("ssm:*", **referer), headers={"Referer": "https://example.net/"})
    yield get("no aws:Referer", None, allow("ssm:*", **referer))
    yield get("another region is another aws:RequestedRegion", denied("ssm:GetParameter", ssm("app/web/x").replace("us-east-1", "eu-west-1")), allow("ssm:*", StringEquals={"aws:RequestedRegion": "us-east-1"}), region="eu-west-1")
    yield get("aws:ResourceTag", OK, allow("ssm:*", StringEquals={"aws:ResourceTag/team": "web"}))
    yield get("another aws:ResourceTag", None, allow("ssm:*", StringEquals={"aws:ResourceTag/team": "db"}))
    yield get("ssm:resourceTag", OK, allow("ssm:*", StringEquals={"ssm:resourceTag/team": "web"}))
    yield get("the resource's tag is the caller's", OK, allow("ssm:*", StringEquals={"aws:ResourceTag/team": "${{aws:PrincipalTag/team}}"}))
    yield get("a Deny by the resource's tag", denied("ssm:GetParameter", ssm("app/web/x"), EXPLICIT), allow("*"), deny("*", StringEquals={"aws:ResourceTag/team": "web"}))
    yield Case("a resource without the tag", "ssm", "get_parameter", denied("ssm:GetParameter", ssm("other")), {"Name": "/other"}, [allow("ssm:*", StringEquals={"aws:ResourceTag/team": "web"})])


def variables():
    yield get("a variable in the resource", OK, allow("ssm:*", ssm("app/${{aws:PrincipalTag/team}}/*")))
    yield get("a variable of another value", None, allow("ssm:*", ssm("${{aws:username}}/*")))
    yield get("a variable without a value matches nothing", None, allow("ssm:*", ssm("${{aws:SourceIdentity}}*")))
    yield get("a default", OK, allow("ssm:*", ssm("app/${{aws:PrincipalTag/other, 'web'}}/*")))
    yield get("a default that is not needed", None, allow("ssm:*", ssm("app/${{aws:username, 'web'}}/*")))
    yield get("a star that is none", None, allow("ssm:*", ssm("app/${{*}}")))
    yield get("a question mark that is none", None, allow("ssm:*", ssm("app/we${{?}}/x")))
    yield when("a variable in a condition", True, StringEquals={"aws:username": "${{aws:username}}"})
    yield when("a variable of the wrong key", False, StringEquals={"aws:username": "${{aws:userid}}"})
    yield when("a dollar sign", False, StringEquals={"aws:username": "${{$}}ada"})


def principals():
    yield get("a group's policy", OK, group=[allow("ssm:GetParameter")])
    yield get("a group's Deny", denied("ssm:GetParameter", ssm("app/web/x"), EXPLICIT), allow("*"), group=[deny("ssm:*")])
    yield get("an attached policy of AWS", OK, managed=["arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"])
    yield get("an attached policy of AWS for something else", None, managed=["arn:aws:iam::aws:policy/AmazonVPCReadOnlyAccess"])
    yield get("the account's own policy", OK, managed=["{policy}"])
    yield get("a boundary alone allows nothing", None, boundary=[allow("*")])
    yield get("within the boundary", OK, allow("*"), boundary=[allow("ssm:*")])
    yield get("beyond the boundary", denied("ssm:GetParameter", ssm("app/web/x"), BOUNDARY), allow("*"), boundary=[allow("ec2:*")])
    yield get("a boundary that denies", denied("ssm:GetParameter", ssm("app/web/x"), EXPLICIT_BOUNDARY), allow("*"), boundary=[allow("*"), deny("ssm:Get*")])
    yield get("the policy's Deny comes before the boundary's", denied("ssm:GetParameter", ssm("app/web/x"), EXPLICIT), allow("*"), deny("ssm:*"), boundary=[deny("*")])
    yield get("a session has its role's policies", OK, allow("ssm:*"), session={})
    yield get("a session has no others", None, session={})
    yield get("a session policy narrows", denied("ssm:GetParameter", ssm("app/web/x"), SESSION), allow("*"), session={"Policy": [allow("ec2:*")]})
    yield get("within the session policy", OK, allow("*"), session={"Policy": [allow("ssm:Get*")]})
    yield get("a session policy that denies", denied("ssm:GetParameter", ssm("app/web/x"), EXPLICIT_SESSION), allow("*"), session={"Policy": [allow("*"), deny("ssm:*")]})
    yield get("a session policy adds nothing", None, session={"Policy": [allow("*")]})
    yield get("a managed session policy", OK, allow("*"), session={"PolicyArns": [{"arn": "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"}]})
    yield get("boundary before session", denied("ssm:GetParameter", ssm("app/web/x"), BOUNDARY), allow("*"), boundary=[allow("ec2:*")], session={"Policy": [allow("ec2:*")]})
    yield get("all three allow", OK, allow("*"), boundary=[allow("ssm:*")], session={"Policy": [allow("ssm:*")]})
    yield get("a session tag", OK, allow("ssm:*", StringEquals={"aws:PrincipalTag/team": "db"}), session={"Tags": [{"Key": "team", "Value": "db"}]})
    yield get("a session tag covers the role's", None, allow("ssm:*", StringEquals={"aws:PrincipalTag/team": "role"}), session={"Tags": [{"Key": "team", "Value": "db"}]})
    yield get("the role's own tag", OK, allow("ssm:*", StringEquals={"aws:PrincipalTag/team": "role"}), session={})
    yield get("a session's source identity", OK, allow("ssm:*", StringEquals={"aws:SourceIdentity": "ada"}), session={"SourceIdentity": "ada"})
    yield get("a session has a time of issue", OK, allow("ssm:*", DateGreaterThan={"aws:TokenIssueTime": "2020-01-01T00:00:00Z"}), session={})
    yield get("a session's principal is its role", OK, allow("ssm:*", ArnEquals={"aws:PrincipalArn": iam("role/worker")}), session={})
    yield get("a session's type", OK, allow("ssm:*", StringEquals={"aws:PrincipalType": "AssumedRole"}), session={})
    yield get("a session's user id", OK, allow("ssm:*", StringLike={"aws:userid": "*:case"}), session={})
    yield get("a session has no user name", None, allow("ssm:*", StringLike={"aws:username": "*"}), session={})
    yield get("a session without a second factor", OK, allow("ssm:*", Bool={"aws:MultiFactorAuthPresent": "false"}), session={})
    yield get("a federated user needs both", OK, allow("*"), federated=[allow("ssm:*")])
    yield get("a federated user without the user's leave", None, allow("sts:*"), federated=[allow("ssm:*")])
    yield get("a federated user beyond its policy", denied("ssm:GetParameter", ssm("app/web/x"), SESSION), allow("*"), federated=[allow("ec2:*")])
    yield get("a federated user's type", OK, allow("*"), federated=[allow("ssm:*", StringEquals={"aws:PrincipalType": "FederatedUser"})])


def trusts():
    role = iam("role/trusting")
    call = {"service": "sts", "operation": "assume_role"}
    no = denied("sts:AssumeRole", role, UNEXPLAINED)

    def assume(name, expected, principal, *policies, condition=None, effect="Allow", more=(), **arguments):
        trust = {"Effect": effect, "Principal": principal, "Action": ["sts:AssumeRole", *more]}
        if condition:
            trust["Condition"] = condition
        arguments = {"RoleArn": role, "RoleSessionName": "s1", **arguments}
        return Case(name, expected=expected, arguments=arguments, policies=list(policies), trust=[trust], **call)

    may = allow("sts:*")
    yield assume("trust in the user itself is enough", OK, {"AWS": iam("user/ada")})
    yield assume("trust in another user", no, {"AWS": iam("user/eve")}, may)
    yield assume("trust in the account needs the user's policy", no, {"AWS": "{account}"})
    yield assume("trust in the account and the user's policy", OK, {"AWS": "{account}"}, may)
    yield assume("trust in the account's root is the same", OK, {"AWS": iam("root")}, may)
    yield assume("trust in everyone", OK, {"AWS": "*"}, may)
    yield assume("trust in a service only", no, {"Service": "ec2.amazonaws.com"}, may)
    yield assume("trust in another account", no, {"AWS": "111122223333"}, may)
    yield assume("the user's own Deny", no, {"AWS": iam("user/ada")}, deny("sts:AssumeRole"))
    yield assume("the user's policy for another role", no, {"AWS": "{account}"}, allow("sts:AssumeRole", iam("role/other")))
    outside = {"StringEquals": {"sts:ExternalId": "secret"}}
    yield assume("an external id", OK, {"AWS": iam("user/ada")}, condition=outside, ExternalId="secret")
    yield assume("another external id", no, {"AWS": iam("user/ada")}, condition=outside, ExternalId="guess")
    yield assume("no external id", no, {"AWS": iam("user/ada")}, condition=outside)
    named = {"StringLike": {"sts:RoleSessionName": "s*"}}
    yield assume("the session's name", OK, {"AWS": iam("user/ada")}, condition=named)
    yield assume("another session's name", no, {"AWS": iam("user/ada")}, condition=named, RoleSessionName="t1")
    yield assume("the session is to be called as the user", OK, {"AWS": iam("user/ada")}, condition={"StringEquals": {"sts:RoleSessionName": "${{aws:username}}"}}, RoleSessionName="ada")
    tags = {"Tags": [{"Key": "team", "Value": "web"}]}
    yield assume("tags without sts:TagSession", denied("sts:TagSession", role, UNEXPLAINED), {"AWS": iam("user/ada")}, **tags)
    yield assume("tags with sts:TagSession", OK, {"AWS": iam("user/ada")}, more=["sts:TagSession"], **tags)
    yield assume("a source identity without leave", denied("sts:SetSourceIdentity", role, UNEXPLAINED), {"AWS": iam("user/ada")}, SourceIdentity="ada")
    yield assume("a source identity with leave", OK, {"AWS": iam("user/ada")}, more=["sts:SetSourceIdentity"], SourceIdentity="ada")
    yield assume("sts:SourceIdentity", no, {"AWS": iam("user/ada")}, more=["sts:SetSourceIdentity"], condition={"StringEquals": {"sts:SourceIdentity": "eve"}}, SourceIdentity="ada")
    yield assume("a role that is not there", denied("sts:AssumeRole", iam("role/missing"), UNEXPLAINED), {"AWS": "*"}, may, RoleArn=iam("role/missing"))
    yield Case("who one is needs no policy", "sts", "get_caller_identity", OK)
    yield Case("nor can a policy forbid it", "sts", "get_caller_identity", OK, policies=[deny("*")])
    yield Case("a session token needs no policy", "sts", "get_session_token", OK, policies=[deny("*")])


def ec2_parts():
    allowed = [allow("ec2:RunInstances")]
    run = {"service": "ec2", "operation": "run_instances"}

    def launch(name, expected, *policies, **more):
        return Case(name, expected=expected, arguments={**RUN, **more}, policies=list(policies), **run)

    action = "ec2:RunInstances"
    yield launch("a launch", OK, *allowed)
    yield launch("nothing allows a launch", denied(action, ec2("instance/*")))
    yield launch("a launch needs more than the instance", denied(action, "arn:aws:ec2:us-east-1::image/{image}"), allow(action, ec2("instance/*")))
    parts = ["arn:aws:ec2:*::image/*", ec2("instance/*"), ec2("network-interface/*"), ec2("volume/*"), ec2("security-group/*")]
    yield launch("all parts but the subnet", denied(action, ec2("subnet/{subnet}")), allow(action, parts))
    yield launch("all parts", OK, allow(action, [*parts, ec2("subnet/{subnet}")]))
    yield launch("the wrong subnet", denied(action, ec2("subnet/{subnet}")), allow(action, [*parts, ec2("subnet/subnet-0123456789abcdef0")]))
    yield launch("a Deny of the image", denied(action, "arn:aws:ec2:us-east-1::image/{image}", EXPLICIT), *allowed, deny(action, "arn:aws:ec2:*::image/{image}"))
    yield launch("a type that is allowed", OK, *allowed, deny(action, ec2("instance/*"), StringNotEquals={"ec2:InstanceType": ["t3.micro", "t3.small"]}))
    yield launch("a type that is not", denied(action, ec2("instance/*"), EXPLICIT), *allowed, deny(action, ec2("instance/*"), StringNotEquals={"ec2:InstanceType": "t3.nano"}))
    yield launch("ec2:Vpc of the subnet", OK, allow(action, [*parts]), allow(action, ec2("subnet/*"), ArnEquals={"ec2:Vpc": ec2("vpc/{vpc}")}))
    yield launch("another ec2:Vpc", denied(action, ec2("subnet/{subnet}")), allow(action, parts), allow(action, ec2("subnet/*"), ArnEquals={"ec2:Vpc": ec2("vpc/vpc-0123456789abcdef0")}))
    yield launch("the subnet's tag", OK, allow(action, parts), allow(action, ec2("subnet/*"), StringEquals={"ec2:ResourceTag/team": "web"}))
    yield launch("another tag of the subnet", denied(action, ec2("subnet/{subnet}")), allow(action, parts), allow(action, ec2("subnet/*"), StringEquals={"aws:ResourceTag/team": "db"}))
    yield launch("ec2:Region", OK, allow(action, StringEquals={"ec2:Region": "us-east-1"}))
    tagged = {"TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "team", "Value": "web"}]}]}
    yield launch("tags need ec2:CreateTags", denied("ec2:CreateTags", ec2("instance/*")), *allowed, **tagged)
    yield launch("tags with ec2:CreateTags", OK, *allowed, allow("ec2:CreateTags"), **tagged)
    yield launch("ec2:CreateAction", OK, *allowed, allow("ec2:CreateTags", ec2("*/*"), StringEquals={"ec2:CreateAction": "RunInstances"}), **tagged)
    yield launch("another ec2:CreateAction", denied("ec2:CreateTags", ec2("instance/*")), *allowed, allow("ec2:CreateTags", StringEquals={"ec2:CreateAction": "CreateVolume"}), **tagged)
    must = deny(action, ec2("instance/*"), Null={"aws:RequestTag/team": "true"})
    yield launch("a tag that must be there", OK, *allowed, allow("ec2:CreateTags"), must, **tagged)
    yield launch("a tag that must be there and is not", denied(action, ec2("instance/*"), EXPLICIT), *allowed, must)
    profile = {"IamInstanceProfile": {"Name": "profile"}}
    yield launch("a profile needs iam:PassRole", denied("iam:PassRole", iam("role/team/app")), *allowed, **profile)
    yield launch("a profile with iam:PassRole", OK, *allowed, allow("iam:PassRole", iam("role/team/*")), **profile)
    to_ec2 = {"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}
    yield launch("iam:PassedToService", OK, *allowed, allow("iam:PassRole", **to_ec2), **profile)
    to_lambda = {"StringEquals": {"iam:PassedToService": "lambda.amazonaws.com"}}
    yield launch("another iam:PassedToService", denied("iam:PassRole", iam("role/team/app")), *allowed, allow("iam:PassRole", **to_lambda), **profile)
    yield launch("iam:PassRole by the role's tag", OK, *allowed, allow("iam:PassRole", StringEquals={"aws:ResourceTag/team": "web"}), **profile)
    yield Case("a VPC by its tag", "ec2", "delete_vpc", OK, {"VpcId": "{vpc}", **DRY}, [allow("ec2:DeleteVpc", StringEquals={"aws:ResourceTag/team": "web"})])
    yield Case("a VPC by another tag", "ec2", "delete_vpc", denied("ec2:DeleteVpc", ec2("vpc/{vpc}")), {"VpcId": "{vpc}", **DRY}, [allow("ec2:DeleteVpc", StringEquals={"aws:ResourceTag/team": "db"})])
    made = {"CidrBlock": "10.8.0.0/16", "TagSpecifications": [{"ResourceType": "vpc", "Tags": [{"Key": "team", "Value": "web"}]}], **DRY}
    yield Case("a VPC with tags needs both", "ec2", "create_vpc", denied("ec2:CreateTags", ec2("vpc/*")), made, [allow("ec2:CreateVpc")])
    yield Case("a VPC with tags and both", "ec2", "create_vpc", OK, made, [allow("ec2:CreateVpc"), allow("ec2:CreateTags", ec2("vpc/*"), StringEquals={"ec2:CreateAction": "CreateVpc"})])
    yield Case("a VPC whose tag is not the caller's", "ec2", "create_vpc", denied("ec2:CreateVpc", ec2("vpc/*")), made, [allow("ec2:CreateVpc", StringEquals={"aws:RequestTag/team": "${{aws:username}}"})])
    rule = {"GroupId": "{security_group}", "IpProtocol": "tcp", "FromPort": 9, "ToPort": 9, "CidrIp": "10.0.0.0/8", **DRY}
    yield Case("a rule in a group of the VPC", "ec2", "authorize_security_group_ingress", OK, rule, [allow("ec2:*", ec2("security-group/*"), ArnEquals={"ec2:Vpc": ec2("vpc/{vpc}")})])
    yield Case("a subnet needs its VPC", "ec2", "create_subnet", denied("ec2:CreateSubnet", ec2("vpc/{vpc}")), {"VpcId": "{vpc}", "CidrBlock": "10.0.9.0/24", **DRY}, [allow("ec2:CreateSubnet", ec2("subnet/*"))])


def other_keys():
    certificate = {"service": "acm", "operation": "request_certificate"}
    wanted = {"DomainName": "www.example.com", "ValidationMethod": "DNS"}
    request, any_certificate = "acm:RequestCertificate", "arn:aws:acm:us-east-1:{account}:certificate/*"
    names = {"ForAllValues__StringLike": {"acm:DomainNames": "*.example.com"}}
    yield Case("acm:DomainNames", expected=OK, arguments=wanted, policies=[allow(request, **names)], **certificate)
    yield Case("other acm:DomainNames", expected=denied(request, any_certificate), arguments={**wanted, "SubjectAlternativeNames": ["example.net"]}, policies=[allow(request, **names)], **certificate)
    yield Case("acm:ValidationMethod", expected=denied(request, any_certificate), arguments=wanted, policies=[allow(request, StringEquals={"acm:ValidationMethod": "EMAIL"})], **certificate)
    yield Case("a certificate with tags needs both", expected=denied("acm:AddTagsToCertificate", any_certificate), arguments={**wanted, "Tags": [{"Key": "a", "Value": "b"}]}, policies=[allow(request)], **certificate)
    yield Case("a certificate by its tag", "acm", "describe_certificate", OK, {"CertificateArn": "{certificate}"}, [allow("acm:*", StringEquals={"aws:ResourceTag/team": "web"})])
    yield Case("a certificate by another tag", "acm", "describe_certificate", denied("acm:DescribeCertificate", "{certificate}"), {"CertificateArn": "{certificate}"}, [allow("acm:*", StringEquals={"aws:ResourceTag/team": "db"})])
    group = {"service": "autoscaling", "operation": "update_auto_scaling_group"}
    update = "autoscaling:UpdateAutoScalingGroup"
    more = {"AutoScalingGroupName": "fleet", "MaxSize": 2}
    yield Case("autoscaling:MaxSize", expected=OK, arguments=more, policies=[allow(update, NumericLessThanEquals={"autoscaling:MaxSize": "2"})], **group)
    yield Case("autoscaling:MaxSize beyond", expected=denied(update, GROUP_ARN), arguments=more, policies=[allow(update, NumericLessThan={"autoscaling:MaxSize": "2"})], **group)
    yield Case("autoscaling:ResourceTag", expected=OK, arguments=more, policies=[allow(update, StringEquals={"autoscaling:ResourceTag/team": "web"})], **group)
    yield Case("another autoscaling:ResourceTag", expected=denied(update, GROUP_ARN), arguments=more, policies=[allow(update, StringEquals={"autoscaling:ResourceTag/team": "db"})], **group)
    yield Case("a group by its name", expected=OK, arguments=more, policies=[allow(update, "arn:aws:autoscaling:*:*:autoScalingGroup:*:autoScalingGroupName/fleet")], **group)
    template = {"AutoScalingGroupName": "fleet", "LaunchTemplate": {"LaunchTemplateName": "template", "Version": "1"}}
    seen = allow(["autoscaling:*", "ec2:Describe*"])
    yield Case("a template that one may not launch by", expected=answered("AccessDenied"), arguments=template, policies=[seen], **group)
    yield Case("a template that one may launch by", expected=OK, arguments=template, policies=[seen, allow("ec2:RunInstances")], **group)
    change = {"service": "route53", "operation": "change_resource_record_sets", "arguments": CHANGE}
    action = "route53:ChangeResourceRecordSets"
    for name, works, key, values in [
        ("record types", True, "route53:ChangeResourceRecordSetsRecordTypes", ["A", "AAAA"]),
        ("other record types", False, "route53:ChangeResourceRecordSetsRecordTypes", ["CNAME"]),
        ("record names", True, "route53:ChangeResourceRecordSetsNormalizedRecordNames", ["www.example.com"]),
        ("other record names", False, "route53:ChangeResourceRecordSetsNormalizedRecordNames", ["example.com"]),
        ("record actions", True, "route53:ChangeResourceRecordSetsActions", ["UPSERT", "CREATE"]),
        ("other record actions", False, "route53:ChangeResourceRecordSetsActions", ["DELETE"]),
    ]:
        policies = [allow(action, ForAllValues__StringEquals={key: values})]
        yield Case(name, expected=OK if works else denied(action, ZONE), policies=policies, **change)
    data = {"service": "cloudwatch", "operation": "put_metric_data", "arguments": {"Namespace": "App", "MetricData": [{"MetricName": "m", "Value": 1}]}}
    yield Case("cloudwatch:namespace", expected=OK, policies=[allow("cloudwatch:PutMetricData", StringEquals={"cloudwatch:namespace": "App"})], **data)
    yield Case("another cloudwatch:namespace", expected=denied("cloudwatch:PutMetricData"), policies=[allow("cloudwatch:PutMetricData", StringEquals={"cloudwatch:namespace": "Other"})], **data)
    yield Case("an alarm by its tag", "cloudwatch", "set_alarm_state", OK, {"AlarmName": "high", "StateValue": "OK", "StateReason": "test"}, [allow("cloudwatch:*", StringEquals={"aws:ResourceTag/team": "web"})])
    tagged_alarm = {**ALARM_SETTINGS, "AlarmName": "new", "Tags": [{"Key": "a", "Value": "b"}]}
    yield Case("an alarm with tags needs both", "cloudwatch", "put_metric_alarm", denied("cloudwatch:TagResource", ALARM.replace("high", "new")), tagged_alarm, [allow("cloudwatch:PutMetricAlarm")])
    attributes = {"TargetGroupArn": "{target_group}", "Attributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "10"}]}
    modify = "elasticloadbalancing:ModifyTargetGroupAttributes"
    yield Case("a target group by its tag", "elbv2", "modify_target_group_attributes", OK, attributes, [allow(modify, StringEquals={"elasticloadbalancing:ResourceTag/team": "web"})])
    yield Case("a target group by another tag", "elbv2", "modify_target_group_attributes", denied(modify, "{target_group}"), attributes, [allow(modify, StringEquals={"aws:ResourceTag/team": "db"})])
    new = {"Name": "new", "Protocol": "HTTP", "Port": 80, "VpcId": "vpc-0123456789abcdef0", "Tags": [{"Key": "a", "Value": "b"}]}
    new_arn = "arn:aws:elasticloadbalancing:us-east-1:{account}:targetgroup/new/*"
    create = "elasticloadbalancing:CreateTargetGroup"
    yield Case("a target group with tags needs both", "elbv2", "create_target_group", denied("elasticloadbalancing:AddTags", new_arn), new, [allow(create)])
    yield Case("a target group with tags and both", "elbv2", "create_target_group", answered(None), new, [allow(create), allow("elasticloadbalancing:AddTags", StringEquals={"elasticloadbalancing:CreateAction": "CreateTargetGroup"})])
    put = {"Name": "/app/web/x", "Value": "2", "Overwrite": True}
    yield Case("ssm:Overwrite", "ssm", "put_parameter", OK, put, [allow("ssm:PutParameter", StringEquals={"ssm:Overwrite": "true"})])
    yield Case("not ssm:Overwrite", "ssm", "put_parameter", denied("ssm:PutParameter", ssm("app/web/x")), put, [allow("ssm:PutParameter", StringEquals={"ssm:Overwrite": "false"})])
    with_tags = {"Name": "/new", "Value": "2", "Type": "String", "Tags": [{"Key": "a", "Value": "b"}]}
    yield Case("a parameter with tags needs both", "ssm", "put_parameter", denied("ssm:AddTagsToResource", ssm("new")), with_tags, [allow("ssm:PutParameter")])
    by_path = {"Path": "/app/web", "Recursive": True}
    yield Case("ssm:Recursive", "ssm", "get_parameters_by_path", denied("ssm:GetParametersByPath", ssm("app/web"), EXPLICIT), by_path, [allow("ssm:*"), deny("ssm:*", Bool={"ssm:Recursive": "true"})])
    yield Case("a stack by its tag", "cloudformation", "get_template", OK, {"StackName": "{stack}"}, [allow("cloudformation:*", StringEquals={"aws:ResourceTag/team": "web"})])
    yield Case("a stack by another tag", "cloudformation", "get_template", denied("cloudformation:GetTemplate", STACK), {"StackName": "{stack}"}, [allow("cloudformation:*", StringEquals={"aws:ResourceTag/team": "db"})])


def iam_keys():
    attach = {"service": "iam", "operation": "attach_role_policy", "arguments": {"RoleName": "app", "PolicyArn": "{policy}"}}
    action, role = "iam:AttachRolePolicy", iam("role/team/app")
    yield Case("iam:PolicyARN", expected=OK, policies=[allow(action, ArnEquals={"iam:PolicyARN": "{policy}"})], **attach)
    yield Case("another iam:PolicyARN", expected=denied(action, role), policies=[allow(action, ArnEquals={"iam:PolicyARN": "arn:aws:iam::aws:policy/ReadOnlyAccess"})], **attach)
    yield Case("roles below a path", expected=OK, policies=[allow(action, iam("role/team/*"))], **attach)
    yield Case("roles below another path", expected=denied(action, role), policies=[allow(action, iam("role/other/*"))], **attach)
    yield Case("a role by its tag", expected=OK, policies=[allow(action, StringEquals={"iam:ResourceTag/team": "web"})], **attach)
    new = {"RoleName": "app", "AssumeRolePolicyDocument": TRUST}
    bounded = {**new, "PermissionsBoundary": "{policy}"}
    only = [allow("iam:CreateRole", StringEquals={"iam:PermissionsBoundary": "{policy}"})]
    yield Case("iam:PermissionsBoundary", "iam", "create_role", answered("EntityAlreadyExists"), bounded, only)
    yield Case("no iam:PermissionsBoundary", "iam", "create_role", denied("iam:CreateRole", iam("role/app")), new, only)
    tagged = {**new, "Tags": [{"Key": "team", "Value": "web"}]}
    yield Case("a role with tags needs both", "iam", "create_role", denied("iam:TagRole", iam("role/app")), tagged, [allow("iam:CreateRole")])
    yield Case("a role with tags and both", "iam", "create_role", answered("EntityAlreadyExists"), tagged, [allow(["iam:CreateRole", "iam:TagRole"])])
    linked = {"AWSServiceName": "autoscaling.amazonaws.com"}
    service_role = iam("role/aws-service-role/autoscaling.amazonaws.com/*")
    yield Case("iam:AWSServiceName", "iam", "create_service_linked_role", answered("InvalidInput"), linked, [allow("iam:CreateServiceLinkedRole", StringLike={"iam:AWSServiceName": "autoscaling.*"})])
    yield Case("another iam:AWSServiceName", "iam", "create_service_linked_role", denied("iam:CreateServiceLinkedRole", service_role), linked, [allow("iam:CreateServiceLinkedRole", StringEquals={"iam:AWSServiceName": "ecs.amazonaws.com"})])
    yield Case("oneself without a name", "iam", "get_user", OK, {}, [allow("iam:GetUser", iam("user/${{aws:username}}"))])
    yield Case("somebody else", "iam", "get_user", denied("iam:GetUser", iam("user/eve")), {"UserName": "eve"}, [allow("iam:GetUser", iam("user/${{aws:username}}"))])
    yield Case("one's own keys", "iam", "list_access_keys", OK, {}, [allow("iam:*AccessKey*", iam("user/${{aws:username}}"))])
    yield Case("everything but IAM", "iam", "list_users", denied("iam:ListUsers", iam("user/")), {}, managed=["arn:aws:iam::aws:policy/PowerUserAccess"])
    yield Case("an administrator", "iam", "list_users", OK, {}, managed=["arn:aws:iam::aws:policy/AdministratorAccess"])
    yield Case("a reader does not write", "iam", "create_user", denied("iam:CreateUser", iam("user/new")), {"UserName": "new"}, managed=["arn:aws:iam::aws:policy/ReadOnlyAccess"])
    yield Case("a profile's role must be passed", "iam", "add_role_to_instance_profile", denied("iam:PassRole", iam("role/team/app")), {"InstanceProfileName": "profile", "RoleName": "app"}, [allow("iam:AddRoleToInstanceProfile")])


CASES = [
    *basics(),
    *elements(),
    *operators(),
    *global_keys(),
    *variables(),
    *principals(),
    *trusts(),
    *ec2_parts(),
    *other_keys(),
    *iam_keys(),
]
