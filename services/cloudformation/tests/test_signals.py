"""Signals as instances send them: SignalResource with their own credentials, and a PUT to a wait condition's URL."""

import json
import urllib.parse
import http.client

import pytest
from botocore.exceptions import ClientError

IMAGE = "{{resolve:ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64}}"
WAIT = """
Resources:
  Handle: {Type: AWS::CloudFormation::WaitConditionHandle}
  Wait: {Type: AWS::CloudFormation::WaitCondition, Properties: {Handle: !Ref Handle, Timeout: "%s", Count: 2}}
Outputs:
  Url: {Value: !Ref Handle}
  Data: {Value: !GetAtt Wait.Data}
"""
NETWORK = """
Parameters:
  Fails: {Type: String, Default: "no"}
  Version: {Type: String, Default: one}
Resources:
  Vpc: {Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, MapPublicIpOnLaunch: true}}
  Gateway: {Type: AWS::EC2::InternetGateway}
  Attachment: {Type: AWS::EC2::VPCGatewayAttachment, Properties: {VpcId: !Ref Vpc, InternetGatewayId: !Ref Gateway}}
  Table: {Type: AWS::EC2::RouteTable, Properties: {VpcId: !Ref Vpc}}
  Association: {Type: AWS::EC2::SubnetRouteTableAssociation, Properties: {SubnetId: !Ref Subnet, RouteTableId: !Ref Table}}
  Route: {Type: AWS::EC2::Route, DependsOn: Attachment, Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]
      Policies:
        - PolicyName: signal
          PolicyDocument:
            Version: 2012-10-17
            Statement: [{Effect: Allow, Action: "cloudformation:SignalResource", Resource: !Ref AWS::StackId}]
  Profile: {Type: AWS::IAM::InstanceProfile, Properties: {Roles: [!Ref Role]}}
"""
SIGNAL = """#!/usr/bin/python3
import boto3, urllib.request
token = urllib.request.urlopen(urllib.request.Request("http://169.254.169.254/latest/api/token", method="PUT", headers={"X-aws-ec2-metadata-token-ttl-seconds": "60"})).read().decode()
me = urllib.request.urlopen(urllib.request.Request("http://169.254.169.254/latest/meta-data/instance-id", headers={"X-aws-ec2-metadata-token": token})).read().decode()
version = "${Version}"
status = "FAILURE" if "${Fails}" == "yes" else "SUCCESS"
boto3.client("cloudformation", region_name="${AWS::Region}").signal_resource(StackName="${AWS::StackName}", LogicalResourceId="%s", UniqueId=me, Status=status)
"""


def indent(text, by):
    return "".join(" " * by + line + "\n" for line in text.splitlines())


def put(cloud, url, body, **headers):
    """Puts as a client that resolves AWS's name to this cloud's door does; status and body."""
    parts = urllib.parse.urlsplit(url)
    door = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=30)
    door.putrequest("PUT", f"{parts.path}?{parts.query}", skip_host=True)
    for name, value in {"Host": parts.netloc, "Content-Length": str(len(body)), **headers}.items():
        door.putheader(name.replace("_", "-"), value)
    door.endheaders(body.encode())
    answer = door.getresponse()
    return answer.status, answer.read().decode()


def status(cloudformation, name):
    return cloudformation.describe_stacks(StackName=name)["Stacks"][0]


def reasons(cloudformation, name):
    pages = cloudformation.get_paginator("describe_stack_events").paginate(StackName=name)
    return [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason", "")) for page in pages for e in page["StackEvents"]]


def failures(cloudformation, name):
    return "\n".join(map(str, (one for one in reasons(cloudformation, name) if "FAILED" in one[1] or "signal" in one[2])))


def settled(cloudformation, name, eventually, timeout=180):
    found = eventually(lambda: not (now := status(cloudformation, name))["StackStatus"].endswith("_IN_PROGRESS") and now, timeout)
    return found["StackStatus"]


def handle(cloudformation, name, eventually):
    def made():
        found = cloudformation.describe_stack_resources(StackName=name)["StackResources"]
        return next((one["PhysicalResourceId"] for one in found if one["LogicalResourceId"] == "Handle" and one["ResourceStatus"] == "CREATE_COMPLETE"), None)

    return eventually(made)


def test_a_wait_condition_takes_what_is_put_at_its_url(cloud, client, eventually):
    cloudformation = client("cloudformation")
    cloudformation.create_stack(StackName="wait", TemplateBody=WAIT % 3600)
    url = handle(cloudformation, "wait", eventually)
    assert url.startswith("https://cloudformation-waitcondition-us-east-1.s3.amazonaws.com/arn%3Aaws%3Acloudformation%3A")
    signal = lambda unique, data: json.dumps({"Status": "SUCCESS", "Reason": "done", "UniqueId": unique, "Data": data})
    code, body = put(cloud, url[:-4] + "0000", signal("x", "y"))
    assert code == 403 and "<Code>SignatureDoesNotMatch</Code>" in body
    code, body = put(cloud, url, signal("x", "y"), Content_Type="application/x-www-form-urlencoded")
    assert code == 403 and "SignatureDoesNotMatch" in body
    assert put(cloud, url, signal("one", "first")) == (200, "")
    assert put(cloud, url, signal("one", "again")) == (200, "")
    assert status(cloudformation, "wait")["StackStatus"] == "CREATE_IN_PROGRESS"
    assert put(cloud, url, signal("two", "second")) == (200, "")
    assert settled(cloudformation, "wait", eventually) == "CREATE_COMPLETE"
    outputs = {one["OutputKey"]: one["OutputValue"] for one in status(cloudformation, "wait")["Outputs"]}
    assert json.loads(outputs["Data"]) == {"one": "first", "two": "second"}
    cloudformation.delete_stack(StackName="wait")


def test_a_stack_waits_on_after_the_program_was_killed(own_cloud, eventually):
    cloud = own_cloud()
    cloudformation = cloud.boto3("cloudformation")
    cloudformation.create_stack(StackName="wait", TemplateBody=WAIT % 3600)
    url = handle(cloudformation, "wait", eventually)
    signal = lambda unique: json.dumps({"Status": "SUCCESS", "Reason": "done", "UniqueId": unique, "Data": unique})
    assert put(cloud, url, signal("before")) == (200, "")
    cloud.kill()
    cloud.start()
    assert put(cloud, url, signal("after")) == (200, "")
    assert settled(cloud.boto3("cloudformation"), "wait", eventually) == "CREATE_COMPLETE"


def test_a_wait_condition_fails_by_a_signal_or_by_its_timeout(cloud, client, eventually):
    cloudformation = client("cloudformation")
    cloudformation.create_stack(StackName="fails", TemplateBody=WAIT % 3600)
    cloudformation.create_stack(StackName="late", TemplateBody=WAIT % 1)
    url = handle(cloudformation, "fails", eventually)
    put(cloud, url, json.dumps({"Status": "FAILURE", "Reason": "no disk", "UniqueId": "i-1", "Data": ""}))
    assert settled(cloudformation, "fails", eventually) == "ROLLBACK_COMPLETE"
    assert ("Wait", "CREATE_FAILED", "WaitCondition received failed message: 'no disk' for uniqueId: i-1") in reasons(cloudformation, "fails")
    assert settled(cloudformation, "late", eventually) == "ROLLBACK_COMPLETE"
    assert ("Wait", "CREATE_FAILED", "WaitCondition timed out. Received 0 conditions when expecting 2") in reasons(cloudformation, "late")


def test_an_instance_puts_at_the_url_with_curl(client, eventually):
    cloudformation = client("cloudformation")
    template = NETWORK + f"""
  Handle: {{Type: AWS::CloudFormation::WaitConditionHandle}}
  Instance:
    Type: AWS::EC2::Instance
    DependsOn: [Route, Association]
    Properties:
      ImageId: "{IMAGE}"
      InstanceType: t3.micro
      SubnetId: !Ref Subnet
      UserData:
        Fn::Base64: !Sub |
          #!/bin/sh
          curl -sS -X PUT -H 'Content-Type:' --data-binary '{{"Status": "SUCCESS", "Reason": "up", "UniqueId": "me", "Data": "from inside"}}' "${{Handle}}"
  Wait: {{Type: AWS::CloudFormation::WaitCondition, DependsOn: Instance, Properties: {{Handle: !Ref Handle, Timeout: "120"}}}}
Outputs:
  Data: {{Value: !GetAtt Wait.Data}}
"""
    cloudformation.create_stack(StackName="curl", TemplateBody=template, Capabilities=["CAPABILITY_IAM"])
    assert settled(cloudformation, "curl", eventually) == "CREATE_COMPLETE", failures(cloudformation, "curl")
    assert json.loads(status(cloudformation, "curl")["Outputs"][0]["OutputValue"]) == {"me": "from inside"}
    cloudformation.delete_stack(StackName="curl")
    assert settled(cloudformation, status(cloudformation, "curl")["StackId"], eventually) == "DELETE_COMPLETE"


GROUP = NETWORK + f"""
  Template:
    Type: AWS::EC2::LaunchTemplate
    Properties:
      LaunchTemplateData:
        ImageId: "{IMAGE}"
        InstanceType: t3.micro
        IamInstanceProfile: {{Arn: !GetAtt Profile.Arn}}
        UserData:
          Fn::Base64: !Sub |
{indent(SIGNAL % "Group", 12)}
  Group:
    Type: AWS::AutoScaling::AutoScalingGroup
    DependsOn: [Route, Association]
    CreationPolicy: {{ResourceSignal: {{Count: 2, Timeout: PT2M}}}}
    UpdatePolicy:
      AutoScalingRollingUpdate: {{MinInstancesInService: 1, MaxBatchSize: 1, WaitOnResourceSignals: true, PauseTime: PT2M, SuspendProcesses: [AlarmNotification]}}
    Properties:
      MinSize: 2
      MaxSize: 3
      VPCZoneIdentifier: [!Ref Subnet]
      LaunchTemplate: {{LaunchTemplateId: !Ref Template, Version: !GetAtt Template.LatestVersionNumber}}
"""


def test_a_group_is_made_and_rolled_by_the_signals_of_its_instances(client, eventually):
    cloudformation, scaling = client("cloudformation"), client("autoscaling")
    arguments = {"StackName": "roll", "Capabilities": ["CAPABILITY_IAM"]}
    cloudformation.create_stack(TemplateBody=GROUP, **arguments)
    assert settled(cloudformation, "roll", eventually) == "CREATE_COMPLETE", failures(cloudformation, "roll")
    told = [reason for name, _, reason in reasons(cloudformation, "roll") if name == "Group"]
    assert sum(reason.startswith("Received SUCCESS signal with UniqueId i-") for reason in told) == 2
    group = cloudformation.describe_stack_resource(StackName="roll", LogicalResourceId="Group")["StackResourceDetail"]["PhysicalResourceId"]
    instances = lambda: {i["InstanceId"] for i in scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[group])["AutoScalingGroups"][0]["Instances"]}
    first = instances()
    update = lambda **values: cloudformation.update_stack(UsePreviousTemplate=True, Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in values.items()], **arguments)
    update(Version="two")
    assert settled(cloudformation, "roll", eventually) == "UPDATE_COMPLETE", failures(cloudformation, "roll")
    second = instances()
    assert len(second) == 2 and not first & second
    told = [reason for name, _, reason in reversed(reasons(cloudformation, "roll")) if name == "Group"]
    assert any(reason.startswith("Rolling update initiated. Terminating 2 obsolete instance(s) in batches of 1, while keeping at least 1 instance(s) in service.") for reason in told), told
    assert sum(reason.startswith("Successfully terminated instance(s) [i-") for reason in told) == 2
    found = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[group])["AutoScalingGroups"][0]
    assert (found["MinSize"], found["DesiredCapacity"], found["SuspendedProcesses"]) == (2, 2, [])
    # New instances that say they failed: the update goes back.
    update(Version="three", Fails="yes")
    assert settled(cloudformation, "roll", eventually) == "UPDATE_ROLLBACK_COMPLETE", failures(cloudformation, "roll")
    failed = [reason for name, state, reason in reasons(cloudformation, "roll") if (name, state) == ("Group", "UPDATE_FAILED")]
    assert failed == ["Received 1 FAILURE signal(s) out of 1. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement"]
    # The one that failed is gone, the one that was not touched yet is still there, and all are as before.
    third = instances()
    assert len(third) == 2 and len(third & second) == 1
    found = scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[group])["AutoScalingGroups"][0]
    assert {i["LaunchTemplate"]["Version"] for i in found["Instances"]} == {found["LaunchTemplate"]["Version"]}
    with pytest.raises(ClientError, match="cannot be signaled"):
        cloudformation.signal_resource(StackName="roll", LogicalResourceId="Group", UniqueId="x", Status="SUCCESS")
    cloudformation.delete_stack(StackName="roll")
    assert settled(cloudformation, status(cloudformation, "roll")["StackId"], eventually) == "DELETE_COMPLETE"
