"""Every resource type for real: made, read back, changed in place, replaced, compared, deleted."""

import json
import time

import pytest
from botocore.exceptions import ClientError

IMAGE = "{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}"
TRUST = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


def document(action):
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}


def ref(name):
    return {"Ref": name}


def att(name, attribute):
    return {"Fn::GetAtt": [name, attribute]}


def resource(kind, **properties):
    depends = properties.pop("DependsOn", None)
    made = {"Type": f"AWS::{kind}", "Properties": properties}
    return {**made, "DependsOn": depends} if depends else made


class Stack:
    """A stack and the resources of its last template."""

    def __init__(self, cloudformation, name):
        self.cloudformation, self.name = cloudformation, name

    def _settle(self, expected):
        for _ in range(3000):
            self.status = self.cloudformation.describe_stacks(StackName=self.id)["Stacks"][0]
            if not self.status["StackStatus"].endswith("_IN_PROGRESS"):
                break
            time.sleep(0.05)
        assert self.status["StackStatus"] == expected, "\n".join(map(str, self.failures()))
        return self

    def failures(self):
        events = self.events()
        return [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason")) for e in events if "FAILED" in e["ResourceStatus"] or "ROLLBACK" in e["ResourceStatus"]]

    def events(self):
        return [e for page in self.cloudformation.get_paginator("describe_stack_events").paginate(StackName=self.id) for e in page["StackEvents"]]

    def create(self, resources, outputs=None, expected="CREATE_COMPLETE", **more):
        template = {"Resources": resources, "Outputs": {name: {"Value": value} for name, value in (outputs or {}).items()}}
        self.id = self.cloudformation.create_stack(StackName=self.name, TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_NAMED_IAM"], **more)["StackId"]
        return self._settle(expected)

    def update(self, resources, outputs=None, expected="UPDATE_COMPLETE", **more):
        template = {"Resources": resources, "Outputs": {name: {"Value": value} for name, value in (outputs or {}).items()}}
        self.cloudformation.update_stack(StackName=self.name, TemplateBody=json.dumps(template), Capabilities=["CAPABILITY_NAMED_IAM"], **more)
        return self._settle(expected)

    def delete(self):
        self.cloudformation.delete_stack(StackName=self.name)
        return self._settle("DELETE_COMPLETE")

    def ids(self):
        resources = self.cloudformation.describe_stack_resources(StackName=self.name)["StackResources"]
        return {one["LogicalResourceId"]: one.get("PhysicalResourceId") for one in resources if "DELETE" not in one["ResourceStatus"]}

    def outputs(self):
        return {one["OutputKey"]: one["OutputValue"] for one in self.status.get("Outputs", [])}

    def drift(self):
        """The status of each resource whose drift is told."""
        detection = self.cloudformation.detect_stack_drift(StackName=self.name)["StackDriftDetectionId"]
        status = self.cloudformation.describe_stack_drift_detection_status(StackDriftDetectionId=detection)
        assert status["DetectionStatus"] == "DETECTION_COMPLETE", status
        drifts = self.cloudformation.describe_stack_resource_drifts(StackName=self.name)["StackResourceDrifts"]
        assert status["DriftedStackResourceCount"] == sum(one["StackResourceDriftStatus"] != "IN_SYNC" for one in drifts)
        return {one["LogicalResourceId"]: (one["StackResourceDriftStatus"], [d["PropertyPath"] for d in one.get("PropertyDifferences", [])]) for one in drifts}


@pytest.fixture
def stack(client):
    return lambda name="web": Stack(client("cloudformation"), name)


def in_sync(drift):
    return {name: found for name, found in drift.items() if found[0] != "IN_SYNC"} == {}


def network(**vpc):
    return {
        "Vpc": resource("EC2::VPC", CidrBlock="10.0.0.0/16", **{"EnableDnsHostnames": True, "Tags": [{"Key": "Name", "Value": "net"}], **vpc}),
        "Subnet": resource("EC2::Subnet", VpcId=ref("Vpc"), CidrBlock="10.0.1.0/24", AvailabilityZone={"Fn::Select": [0, {"Fn::GetAZs": ""}]}, MapPublicIpOnLaunch=True),
        "Subnet2": resource("EC2::Subnet", VpcId=ref("Vpc"), CidrBlock="10.0.2.0/24", AvailabilityZone={"Fn::Select": [1, {"Fn::GetAZs": ""}]}),
        "Gateway": resource("EC2::InternetGateway"),
        "Attachment": resource("EC2::VPCGatewayAttachment", VpcId=ref("Vpc"), InternetGatewayId=ref("Gateway")),
        "Table": resource("EC2::RouteTable", VpcId=ref("Vpc")),
        "Route": resource("EC2::Route", RouteTableId=ref("Table"), DestinationCidrBlock="0.0.0.0/0", GatewayId=ref("Gateway"), DependsOn="Attachment"),
        "Association": resource("EC2::SubnetRouteTableAssociation", SubnetId=ref("Subnet"), RouteTableId=ref("Table")),
    }


def test_a_network_is_made_changed_and_deleted(client, stack):
    ec2 = client("ec2")
    before = {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]}
    resources = {
        **network(),
        "Group": resource("EC2::SecurityGroup", GroupDescription="a", VpcId=ref("Vpc"), SecurityGroupIngress=[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"}]),
        "In": resource("EC2::SecurityGroupIngress", GroupId=ref("Group"), IpProtocol="tcp", FromPort=22, ToPort=22, SourceSecurityGroupId=att("Group", "GroupId"), Description="one"),
        "Out": resource("EC2::SecurityGroupEgress", GroupId=ref("Group"), IpProtocol="tcp", FromPort=443, ToPort=443, CidrIp="10.0.0.0/8"),
    }
    outputs = {"Default": att("Vpc", "DefaultSecurityGroup"), "Acl": att("Vpc", "DefaultNetworkAcl"), "Block": att("Vpc", "CidrBlock"),
               "Zone": att("Subnet", "AvailabilityZone"), "Group": att("Group", "Id"), "Assoc": {"Fn::Select": [0, att("Vpc", "CidrBlockAssociations")]}}
    web = stack().create(resources, outputs)
    ids = web.ids()
    told = web.outputs()
    assert told["Default"].startswith("sg-") and told["Acl"].startswith("acl-") and told["Assoc"].startswith("vpc-cidr-assoc-")
    assert told["Block"] == "10.0.0.0/16" and told["Zone"] == "us-east-1a" and told["Group"] == ids["Group"]
    assert ids["In"].startswith("sgr-") and ids["Out"].startswith("sgr-")
    assert in_sync(web.drift()), web.drift()
    # In place: flags, tags, rules, descriptions. By replacement: the subnet of another block, and what hangs on it.
    changed = json.loads(json.dumps(resources))
    changed["Vpc"]["Properties"].update(EnableDnsHostnames=False, Tags=[{"Key": "Name", "Value": "other"}])
    changed["Subnet"]["Properties"].update(CidrBlock="10.0.3.0/24", MapPublicIpOnLaunch=False)
    changed["Group"]["Properties"]["SecurityGroupIngress"][0].update(FromPort=8080, ToPort=8080)
    changed["In"]["Properties"]["Description"] = "two"
    changed["Out"]["Properties"].update(FromPort=8443, ToPort=8443)
    web.update(changed, outputs)
    after = web.ids()
    assert {name for name in ids if ids[name] != after[name]} == {"Subnet", "Association", "Out"}
    assert not ec2.describe_vpc_attribute(VpcId=ids["Vpc"], Attribute="enableDnsHostnames")["EnableDnsHostnames"]["Value"]
    rules = {rule["SecurityGroupRuleId"]: rule for rule in ec2.describe_security_group_rules(Filters=[{"Name": "group-id", "Values": [ids["Group"]]}])["SecurityGroupRules"]}
    assert rules[after["In"]]["Description"] == "two" and rules[after["Out"]]["FromPort"] == 8443 and ids["Out"] not in rules
    assert any(rule.get("FromPort") == 8080 for rule in rules.values()) and not any(rule.get("FromPort") == 80 for rule in rules.values())
    with pytest.raises(ClientError, match="InvalidSubnetID.NotFound"):
        ec2.describe_subnets(SubnetIds=[ids["Subnet"]])
    # What is changed beside the stack is drift.
    assert in_sync(web.drift()), web.drift()
    ec2.modify_vpc_attribute(VpcId=ids["Vpc"], EnableDnsHostnames={"Value": True})
    ec2.create_tags(Resources=[ids["Gateway"]], Tags=[{"Key": "added", "Value": "by hand"}])
    ec2.revoke_security_group_egress(GroupId=ids["Group"], SecurityGroupRuleIds=[after["Out"]])
    drift = web.drift()
    assert drift["Vpc"] == ("MODIFIED", ["/EnableDnsHostnames"]) and drift["Out"][0] == "DELETED" and drift["Subnet2"][0] == "IN_SYNC"
    web.delete()
    assert {vpc["VpcId"] for vpc in ec2.describe_vpcs()["Vpcs"]} == before


def test_interfaces_addresses_and_instances(client, stack):
    ec2 = client("ec2")
    resources = {
        **network(),
        "Group": resource("EC2::SecurityGroup", GroupDescription="a", VpcId=ref("Vpc")),
        "Key": resource("EC2::KeyPair", KeyName="pair", PublicKeyMaterial="ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"),
        "Instance": resource("EC2::Instance", ImageId=IMAGE, InstanceType="t3.micro", SubnetId=ref("Subnet2"), SecurityGroupIds=[ref("Group")], KeyName=ref("Key"),
                             Tags=[{"Key": "Name", "Value": "one"}], DependsOn="Route"),
        "Interface": resource("EC2::NetworkInterface", SubnetId=ref("Subnet2"), GroupSet=[ref("Group")], Description="second", PrivateIpAddress="10.0.2.77"),
        "Attached": resource("EC2::NetworkInterfaceAttachment", InstanceId=ref("Instance"), NetworkInterfaceId=ref("Interface"), DeviceIndex="1", DeleteOnTermination=False),
        "Address": resource("EC2::EIP", Domain="vpc", DependsOn="Attachment"),
        "Associated": resource("EC2::EIPAssociation", AllocationId=att("Address", "AllocationId"), NetworkInterfaceId=ref("Interface")),
    }
    outputs = {"Ip": att("Instance", "PrivateIp"), "Zone": att("Instance", "AvailabilityZone"), "Interface": att("Interface", "PrimaryPrivateIpAddress"),
               "Vpc": att("Interface", "VpcId"), "Attached": att("Attached", "AttachmentId"), "Print": att("Key", "KeyFingerprint"), "Address": ref("Address")}
    web = stack().create(resources, outputs)
    ids, told = web.ids(), web.outputs()
    assert told["Interface"] == "10.0.2.77" and told["Zone"] == "us-east-1b" and told["Vpc"] == ids["Vpc"] and told["Print"]
    address = ec2.describe_addresses(PublicIps=[told["Address"]])["Addresses"][0]
    assert address["NetworkInterfaceId"] == ids["Interface"]
    interface = ec2.describe_network_interfaces(NetworkInterfaceIds=[ids["Interface"]])["NetworkInterfaces"][0]
    assert interface["Attachment"]["AttachmentId"] == told["Attached"] and interface["Attachment"]["DeleteOnTermination"] is False
    tags = {tag["Key"] for tag in ec2.describe_tags(Filters=[{"Name": "resource-id", "Values": [ids["Instance"]]}])["Tags"]}
    assert "aws:cloudformation:stack-id" in tags
    assert in_sync(web.drift()), web.drift()
    changed = json.loads(json.dumps(resources))
    changed["Instance"]["Properties"].update(InstanceType="t3.small", Tags=[{"Key": "Name", "Value": "two"}])
    changed["Interface"]["Properties"].update(Description="other")
    changed["Attached"]["Properties"]["DeleteOnTermination"] = True
    changed["Address"]["Properties"]["Tags"] = [{"Key": "a", "Value": "b"}]
    web.update(changed, outputs)
    assert web.ids() == ids
    instance = ec2.describe_instances(InstanceIds=[ids["Instance"]])["Reservations"][0]["Instances"][0]
    assert instance["InstanceType"] == "t3.small" and instance["State"]["Name"] == "running"
    interface = ec2.describe_network_interfaces(NetworkInterfaceIds=[ids["Interface"]])["NetworkInterfaces"][0]
    assert interface["Description"] == "other" and interface["Attachment"]["DeleteOnTermination"] is True
    # Another address makes another instance. The interface cannot be attached to it while it is to the old one, which
    # goes last: so it is on AWS too, and the update goes back.
    changed["Instance"]["Properties"]["PrivateIpAddress"] = "10.0.2.99"
    web.update(changed, outputs, expected="UPDATE_ROLLBACK_COMPLETE")
    assert web.ids() == ids
    assert any(name == "Attached" and state == "UPDATE_FAILED" and "in use" in reason for name, state, reason in web.failures())
    running = ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])["Reservations"]
    assert [one["InstanceId"] for reservation in running for one in reservation["Instances"]] == [ids["Instance"]]
    web.delete()
    assert not ec2.describe_key_pairs()["KeyPairs"]
    assert not ec2.describe_addresses()["Addresses"]


def test_identities(client, stack):
    iam = client("iam")
    resources = {
        "User": resource("IAM::User", Path="/app/", Policies=[{"PolicyName": "own", "PolicyDocument": document("ec2:DescribeVpcs")}], ManagedPolicyArns=[ref("Managed")], Tags=[{"Key": "a", "Value": "b"}]),
        "AccessKey": resource("IAM::AccessKey", UserName=ref("User"), Status="Active"),
        "Managed": resource("IAM::ManagedPolicy", PolicyDocument=document("ssm:GetParameter"), Description="m"),
        "Role": resource("IAM::Role", AssumeRolePolicyDocument=TRUST, Description="one", MaxSessionDuration=3600, ManagedPolicyArns=[ref("Managed")]),
        "Inline": resource("IAM::Policy", PolicyName="extra", PolicyDocument=document("ec2:DescribeTags"), Roles=[ref("Role")], Users=[ref("User")]),
        "Profile": resource("IAM::InstanceProfile", Roles=[ref("Role")]),
        "Linked": resource("IAM::ServiceLinkedRole", AWSServiceName="autoscaling.amazonaws.com", CustomSuffix="cfn", Description="one"),
    }
    outputs = {"Arn": att("User", "Arn"), "Secret": att("AccessKey", "SecretAccessKey"), "Key": ref("AccessKey"), "Role": att("Role", "Arn"), "RoleId": att("Role", "RoleId"),
               "Policy": att("Managed", "PolicyArn"), "Profile": att("Profile", "Arn"), "Linked": att("Linked", "RoleName")}
    web = stack().create(resources, outputs)
    ids, told = web.ids(), web.outputs()
    assert told["Arn"].endswith(f":user/app/{ids['User']}") and told["Policy"] == ids["Managed"] and told["Linked"] == "AWSServiceRoleForAutoScaling_cfn"
    # The key works, and may what its user's policies say.
    own = client("ec2", aws_access_key_id=told["Key"], aws_secret_access_key=told["Secret"])
    own.describe_vpcs()
    with pytest.raises(ClientError, match="UnauthorizedOperation"):
        own.describe_images()
    assert in_sync(web.drift()), web.drift()
    changed = json.loads(json.dumps(resources))
    changed["User"]["Properties"].update(Policies=[{"PolicyName": "new", "PolicyDocument": document("ec2:DescribeImages")}], ManagedPolicyArns=[], Tags=[])
    changed["AccessKey"]["Properties"]["Status"] = "Inactive"
    changed["Managed"]["Properties"]["PolicyDocument"] = document("ssm:PutParameter")
    changed["Role"]["Properties"].update(Description="two", MaxSessionDuration=7200, PermissionsBoundary=ref("Managed"))
    changed["Inline"]["Properties"]["Users"] = []
    changed["Linked"]["Properties"]["Description"] = "two"
    web.update(changed, outputs)
    assert web.ids() == ids
    assert iam.list_user_policies(UserName=ids["User"])["PolicyNames"] == ["new"]
    assert iam.list_attached_user_policies(UserName=ids["User"])["AttachedPolicies"] == []
    assert iam.get_role(RoleName=ids["Role"])["Role"]["MaxSessionDuration"] == 7200
    assert iam.get_role(RoleName=ids["Role"])["Role"]["PermissionsBoundary"]["PermissionsBoundaryArn"] == ids["Managed"]
    assert iam.get_role(RoleName=told["Linked"])["Role"]["Description"] == "two"
    assert iam.get_policy(PolicyArn=ids["Managed"])["Policy"]["DefaultVersionId"] == "v2"
    with pytest.raises(ClientError):
        own.describe_vpcs()
    # A role of another path is another role, with whatever hangs on it.
    changed["Role"]["Properties"]["Path"] = "/other/"
    changed["AccessKey"]["Properties"]["Serial"] = 1
    web.update(changed, outputs)
    after = web.ids()
    assert after["Role"] != ids["Role"] and after["AccessKey"] != ids["AccessKey"] and after["Profile"] == ids["Profile"]
    assert [role["RoleName"] for role in iam.get_instance_profile(InstanceProfileName=ids["Profile"])["InstanceProfile"]["Roles"]] == [after["Role"]]
    iam.update_role(RoleName=after["Role"], Description="by hand")
    assert web.drift()["Role"] == ("MODIFIED", ["/Description"])
    web.delete()
    for call, error in [(lambda: iam.get_user(UserName=ids["User"]), "NoSuchEntity"), (lambda: iam.get_role(RoleName=told["Linked"]), "NoSuchEntity"), (lambda: iam.get_policy(PolicyArn=ids["Managed"]), "NoSuchEntity")]:
        with pytest.raises(ClientError, match=error):
            call()


def test_balancers_groups_alarms_and_names(client, stack):
    elb, scaling, watch, route53 = client("elbv2"), client("autoscaling"), client("cloudwatch"), client("route53")
    group = resource("ElasticLoadBalancingV2::TargetGroup", VpcId=ref("Vpc"), Port=80, Protocol="HTTP", HealthCheckPath="/a", TargetGroupAttributes=[{"Key": "deregistration_delay.timeout_seconds", "Value": "1"}])
    resources = {
        **network(),
        "Group": resource("EC2::SecurityGroup", GroupDescription="a", VpcId=ref("Vpc")),
        "Balancer": resource("ElasticLoadBalancingV2::LoadBalancer", Subnets=[ref("Subnet"), ref("Subnet2")], SecurityGroups=[ref("Group")], DependsOn="Route"),
        "Targets": group,
        "Listener": resource("ElasticLoadBalancingV2::Listener", LoadBalancerArn=ref("Balancer"), Port=80, Protocol="HTTP", DefaultActions=[{"Type": "forward", "TargetGroupArn": ref("Targets")}]),
        "Rule": resource("ElasticLoadBalancingV2::ListenerRule", ListenerArn=ref("Listener"), Priority=5, Conditions=[{"Field": "path-pattern", "Values": ["/x"]}],
                         Actions=[{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200", "ContentType": "text/plain", "MessageBody": "x"}}]),
        "Template": resource("EC2::LaunchTemplate", LaunchTemplateData={"ImageId": IMAGE, "InstanceType": "t3.micro"}),
        "Scaling": resource("AutoScaling::AutoScalingGroup", MinSize="0", MaxSize="2", VPCZoneIdentifier=[ref("Subnet2")], TargetGroupARNs=[ref("Targets")], Cooldown="60",
                            LaunchTemplate={"LaunchTemplateId": ref("Template"), "Version": att("Template", "LatestVersionNumber")}),
        "Policy": resource("AutoScaling::ScalingPolicy", AutoScalingGroupName=ref("Scaling"), PolicyType="SimpleScaling", AdjustmentType="ChangeInCapacity", ScalingAdjustment=1),
        "Alarm": resource("CloudWatch::Alarm", MetricName="m", Namespace="n", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=5, ComparisonOperator="GreaterThanThreshold", AlarmActions=[ref("Policy")]),
        "Zone": resource("Route53::HostedZone", Name="example.test."),
        "Record": resource("Route53::RecordSet", HostedZoneId=ref("Zone"), Name="www.example.test.", Type="A", AliasTarget={"DNSName": att("Balancer", "DNSName"), "HostedZoneId": att("Balancer", "CanonicalHostedZoneID")}),
        "Records": resource("Route53::RecordSetGroup", HostedZoneId=ref("Zone"), RecordSets=[{"Name": "a.example.test.", "Type": "A", "TTL": "60", "ResourceRecords": ["192.0.2.1"]}]),
    }
    outputs = {"Name": att("Balancer", "DNSName"), "Full": att("Balancer", "LoadBalancerFullName"), "Targets": att("Targets", "TargetGroupFullName"), "Listener": att("Listener", "ListenerArn"),
               "Rule": att("Rule", "RuleArn"), "Default": att("Rule", "IsDefault"), "Version": att("Template", "LatestVersionNumber"), "Policy": att("Policy", "PolicyName"), "Alarm": att("Alarm", "Arn"), "Zone": att("Zone", "Id")}
    web = stack().create(resources, outputs)
    ids, told = web.ids(), web.outputs()
    assert told["Name"].endswith(".elb.amazonaws.com") and told["Full"].startswith("app/") and told["Targets"].startswith("targetgroup/") and told["Version"] == "1"
    assert told["Rule"] == ids["Rule"] and told["Default"] == "false" and told["Alarm"].endswith(f":alarm:{ids['Alarm']}") and told["Zone"] == ids["Zone"]
    assert in_sync(web.drift()), web.drift()
    changed = json.loads(json.dumps(resources))
    changed["Targets"]["Properties"].update(HealthCheckPath="/b", UnhealthyThresholdCount=3)
    changed["Listener"]["Properties"].update(Port=8080, ListenerAttributes=[{"Key": "routing.http.response.server.enabled", "Value": "false"}])
    changed["Rule"]["Properties"].update(Priority=7, Conditions=[{"Field": "path-pattern", "Values": ["/y"]}])
    changed["Template"]["Properties"]["LaunchTemplateData"]["InstanceType"] = "t3.small"
    changed["Scaling"]["Properties"].update(MaxSize="3", Cooldown="30")
    changed["Policy"]["Properties"]["ScalingAdjustment"] = 2
    changed["Alarm"]["Properties"].update(Threshold=9, AlarmDescription="nine")
    changed["Record"]["Properties"].pop("AliasTarget")
    changed["Record"]["Properties"].update(TTL="30", ResourceRecords=["192.0.2.9"])
    changed["Records"]["Properties"]["RecordSets"][0]["ResourceRecords"] = ["192.0.2.2"]
    web.update(changed, outputs)
    assert web.ids() == ids
    found = elb.describe_target_groups(TargetGroupArns=[ids["Targets"]])["TargetGroups"][0]
    assert (found["HealthCheckPath"], found["UnhealthyThresholdCount"]) == ("/b", 3)
    rule = elb.describe_rules(RuleArns=[ids["Rule"]])["Rules"][0]
    assert rule["Priority"] == "7" and rule["Conditions"][0]["Values"] == ["/y"]
    assert elb.describe_listeners(ListenerArns=[ids["Listener"]])["Listeners"][0]["Port"] == 8080
    attributes = elb.describe_listener_attributes(ListenerArn=ids["Listener"])["Attributes"]
    assert {"Key": "routing.http.response.server.enabled", "Value": "false"} in attributes
    found = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[ids["Scaling"]])["AutoScalingGroups"][0]
    assert (found["MaxSize"], found["DefaultCooldown"], found["LaunchTemplate"]["Version"]) == (3, 30, "2")
    assert watch.describe_alarms(AlarmNames=[ids["Alarm"]])["MetricAlarms"][0]["Threshold"] == 9
    records = {one["Name"]: one for one in route53.list_resource_record_sets(HostedZoneId=ids["Zone"])["ResourceRecordSets"] if one["Type"] == "A"}
    assert records["www.example.test."]["ResourceRecords"][0]["Value"] == "192.0.2.9" and records["a.example.test."]["ResourceRecords"][0]["Value"] == "192.0.2.2"
    # Another port: another target group, and the listener follows it before the old one goes.
    changed["Targets"]["Properties"]["Port"] = 81
    changed["Balancer"]["Properties"]["Scheme"] = "internal"
    web.update(changed, outputs)
    after = web.ids()
    assert {"Targets", "Balancer", "Listener"} <= {name for name in ids if ids[name] != after[name]} and after["Scaling"] == ids["Scaling"]
    with pytest.raises(ClientError, match="TargetGroupNotFound"):
        elb.describe_target_groups(TargetGroupArns=[ids["Targets"]])
    scaling.update_auto_scaling_group(AutoScalingGroupName=ids["Scaling"], MaxSize=5)
    watch.delete_alarms(AlarmNames=[ids["Alarm"]])
    drift = web.drift()
    assert drift["Scaling"] == ("MODIFIED", ["/MaxSize"]) and drift["Alarm"][0] == "DELETED"
    web.delete()
    assert not route53.list_hosted_zones()["HostedZones"] and not elb.describe_load_balancers()["LoadBalancers"]
