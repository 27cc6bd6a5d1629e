"""CloudFormation as boto3 and `aws cloudformation deploy` use it."""

import json
import time

import pytest
from botocore.exceptions import ClientError

TEMPLATE = """
AWSTemplateFormatVersion: 2010-09-09
Description: A parameter and a role
Parameters:
  Text: {Type: String, Default: one, AllowedValues: [one, two, refused]}
Resources:
  Parameter:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: !Ref Text}
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Version: 2012-10-17
        Statement: [{Effect: Allow, Principal: {Service: ec2.amazonaws.com}, Action: sts:AssumeRole}]
      Policies:
        - PolicyName: read
          PolicyDocument:
            Version: 2012-10-17
            Statement: [{Effect: Allow, Action: "ssm:GetParameter", Resource: !Sub "arn:aws:ssm:*:*:parameter/${Parameter}"}]
Outputs:
  Name: {Value: !Ref Parameter, Export: {Name: !Sub "${AWS::StackName}-name"}}
  Arn: {Value: !GetAtt Role.Arn}
"""


def outputs(stack):
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def wait(cloudformation, name, waiter):
    cloudformation.get_waiter(waiter).wait(StackName=name, WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})


def test_a_stack_is_made_changed_and_deleted(client):
    cloudformation, ssm, iam = client("cloudformation"), client("ssm"), client("iam")
    made = cloudformation.create_stack(StackName="web", TemplateBody=TEMPLATE, Capabilities=["CAPABILITY_IAM"], Tags=[{"Key": "team", "Value": "a"}])
    wait(cloudformation, "web", "stack_create_complete")
    stack = cloudformation.describe_stacks(StackName="web")["Stacks"][0]
    assert stack["StackId"] == made["StackId"] and stack["Description"] == "A parameter and a role"
    name = outputs(stack)["Name"]
    assert ssm.get_parameter(Name=name)["Parameter"]["Value"] == "one"
    role = outputs(stack)["Arn"].rsplit("/", 1)[1]
    assert iam.list_role_policies(RoleName=role)["PolicyNames"] == ["read"]
    tags = {tag["Key"]: tag["Value"] for tag in iam.list_role_tags(RoleName=role)["Tags"]}
    assert tags["team"] == "a" and tags["aws:cloudformation:logical-id"] == "Role"
    exports = cloudformation.list_exports()["Exports"]
    assert [(export["Name"], export["Value"]) for export in exports] == [("web-name", name)]
    cloudformation.update_stack(
        StackName="web", UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM"],
        Parameters=[{"ParameterKey": "Text", "ParameterValue": "two"}],
    )
    wait(cloudformation, "web", "stack_update_complete")
    assert ssm.get_parameter(Name=name)["Parameter"]["Value"] == "two"
    with pytest.raises(ClientError, match="No updates are to be performed"):
        cloudformation.update_stack(StackName="web", UsePreviousTemplate=True, Capabilities=["CAPABILITY_IAM"], Parameters=[{"ParameterKey": "Text", "UsePreviousValue": True}])
    resources = cloudformation.list_stack_resources(StackName="web")["StackResourceSummaries"]
    assert {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in resources} == {"Parameter": name, "Role": role}
    cloudformation.delete_stack(StackName="web")
    wait(cloudformation, made["StackId"], "stack_delete_complete")
    with pytest.raises(ClientError, match="ParameterNotFound"):
        ssm.get_parameter(Name=name)
    with pytest.raises(ClientError, match="NoSuchEntity"):
        iam.get_role(RoleName=role)


def test_deploy_makes_changes_and_says_when_there_are_none(client, aws_cli, tmp_path):
    template = tmp_path / "template.yaml"
    template.write_text(TEMPLATE)
    deploy = ["cloudformation", "deploy", "--stack-name", "cli", "--template-file", template, "--capabilities", "CAPABILITY_IAM"]

    def run(*options, check=True):
        # The command line names its change sets by the second, and one that failed keeps its name.
        second = int(time.time())
        while int(time.time()) == second:
            time.sleep(0.01)
        return aws_cli(*deploy, *options, check=check)

    run()
    stack = client("cloudformation").describe_stacks(StackName="cli")["Stacks"][0]
    assert stack["StackStatus"] == "CREATE_COMPLETE" and "changeSet/" in stack["ChangeSetId"]
    again = run("--no-fail-on-empty-changeset")
    assert "No changes to deploy" in again.stdout + again.stderr
    assert run("--fail-on-empty-changeset", check=False).returncode != 0
    run("--parameter-overrides", "Text=two")
    assert client("ssm").get_parameter(Name=outputs(stack)["Name"])["Parameter"]["Value"] == "two"


def test_a_failed_create_rolls_back_with_the_reason(client, eventually):
    cloudformation, ssm = client("cloudformation"), client("ssm")
    ssm.put_parameter(Name="taken", Value="mine", Type="String")
    template = json.dumps({"Resources": {
        "Free": {"Type": "AWS::SSM::Parameter", "Properties": {"Name": "free", "Type": "String", "Value": "x"}},
        "Taken": {"Type": "AWS::SSM::Parameter", "DependsOn": "Free", "Properties": {"Name": "taken", "Type": "String", "Value": "x"}},
    }})
    cloudformation.create_stack(StackName="bad", TemplateBody=template)
    status = lambda: cloudformation.describe_stacks(StackName="bad")["Stacks"][0]["StackStatus"]
    eventually(lambda: status() == "ROLLBACK_COMPLETE")
    events = cloudformation.describe_stack_events(StackName="bad")["StackEvents"]
    failed = next(event for event in events if event["ResourceStatus"] == "CREATE_FAILED")
    assert failed["LogicalResourceId"] == "Taken" and "HandlerErrorCode: AlreadyExists" in failed["ResourceStatusReason"]
    assert events[0]["ResourceStatus"] == "ROLLBACK_COMPLETE"
    assert ssm.get_parameter(Name="taken")["Parameter"]["Value"] == "mine"
    with pytest.raises(ClientError, match="ParameterNotFound"):
        ssm.get_parameter(Name="free")


def test_bad_requests_get_the_errors_of_aws(client):
    cloudformation = client("cloudformation")
    cases = [
        ({"TemplateBody": "Resources: {A: {Type: AWS::Nope::X}}"}, "ValidationError", "Unrecognized resource types"),
        ({"TemplateBody": TEMPLATE}, "InsufficientCapabilitiesException", r"Requires capabilities : \[CAPABILITY_IAM\]"),
        ({"TemplateBody": TEMPLATE, "Capabilities": ["CAPABILITY_IAM"], "Parameters": [{"ParameterKey": "Text", "ParameterValue": "x"}]},
         "ValidationError", "Parameter 'Text' must be one of AllowedValues"),
        ({"TemplateURL": "https://s3.amazonaws.com/b/k"}, "NotImplemented", "TemplateURL"),
    ]
    for arguments, code, message in cases:
        with pytest.raises(ClientError, match=message) as refused:
            cloudformation.create_stack(StackName="refused", **arguments)
        assert refused.value.response["Error"]["Code"] == code
    with pytest.raises(ClientError, match="Stack with id refused does not exist"):
        cloudformation.describe_stacks(StackName="refused")
    summary = cloudformation.get_template_summary(TemplateBody=TEMPLATE)
    assert summary["Capabilities"] == ["CAPABILITY_IAM"] and summary["Parameters"][0]["ParameterConstraints"]["AllowedValues"] == ["one", "two", "refused"]


def test_termination_protection(client):
    cloudformation = client("cloudformation")
    template = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Type: String, Value: x}}}"
    cloudformation.create_stack(StackName="safe", TemplateBody=template, EnableTerminationProtection=True)
    wait(cloudformation, "safe", "stack_create_complete")
    with pytest.raises(ClientError, match="cannot be deleted while TerminationProtection is enabled"):
        cloudformation.delete_stack(StackName="safe")
    cloudformation.update_termination_protection(StackName="safe", EnableTerminationProtection=False)
    cloudformation.delete_stack(StackName="safe")
    wait(cloudformation, "safe", "stack_delete_complete")
