"""Who a stack acts as, what takes it back, and what its writes cost."""

import json
import statistics
import time

import pytest
from botocore.exceptions import ClientError

TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "cloudformation.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
PARAMETER = "Resources: {P: {Type: AWS::SSM::Parameter, Properties: {Name: p, Type: String, Value: %s}}}"


def statement(*actions, resource="*"):
    return json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": list(actions), "Resource": resource}]})


def settled(cloudformation, name, eventually):
    def look():
        status = cloudformation.describe_stacks(StackName=name)["Stacks"][0]["StackStatus"]
        return None if status.endswith("_IN_PROGRESS") else status

    return eventually(look, 120)


def reasons(cloudformation, name):
    return [e.get("ResourceStatusReason", "") for e in cloudformation.describe_stack_events(StackName=name)["StackEvents"]]


def test_a_stack_acts_as_the_role_that_its_caller_may_pass(client, account, eventually):
    iam, root = client("iam"), client("cloudformation")
    role = iam.create_role(RoleName="deploy", AssumeRolePolicyDocument=TRUST)["Role"]["Arn"]
    iam.put_role_policy(RoleName="deploy", PolicyName="p", PolicyDocument=statement("ssm:*"))
    iam.create_role(RoleName="other", AssumeRolePolicyDocument=TRUST.replace("cloudformation", "ec2"))
    iam.create_user(UserName="ada")
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    ada = client("cloudformation", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    iam.put_user_policy(UserName="ada", PolicyName="p", PolicyDocument=statement("cloudformation:*"))
    with pytest.raises(ClientError, match="is not authorized to perform: iam:PassRole on resource"):
        ada.create_stack(StackName="web", TemplateBody=PARAMETER % "a", RoleARN=role)
    # Without the role the stack may only what she may.
    ada.create_stack(StackName="own", TemplateBody=PARAMETER % "a")
    assert settled(root, "own", eventually) == "ROLLBACK_COMPLETE"
    assert any("is not authorized to perform: ssm:PutParameter" in reason and "user/ada" in reason and "HandlerErrorCode: AccessDenied" in reason for reason in reasons(root, "own"))
    iam.put_user_policy(UserName="ada", PolicyName="pass", PolicyDocument=statement("iam:PassRole", resource=f"arn:aws:iam::{account}:role/*"))
    with pytest.raises(ClientError, match="is invalid or cannot be assumed"):
        ada.create_stack(StackName="web", TemplateBody=PARAMETER % "a", RoleARN=role.replace("deploy", "other"))
    ada.create_stack(StackName="web", TemplateBody=PARAMETER % "a", RoleARN=role)
    assert settled(root, "web", eventually) == "CREATE_COMPLETE"
    assert root.describe_stacks(StackName="web")["Stacks"][0]["RoleARN"] == role
    # The stack keeps the role, and who updates it need not pass it again.
    iam.delete_user_policy(UserName="ada", PolicyName="pass")
    ada.update_stack(StackName="web", TemplateBody=PARAMETER % "b")
    assert settled(root, "web", eventually) == "UPDATE_COMPLETE"
    iam.put_role_policy(RoleName="deploy", PolicyName="p", PolicyDocument=statement("ssm:GetParameters"))
    ada.update_stack(StackName="web", TemplateBody=PARAMETER % "c")
    assert settled(root, "web", eventually) in ("UPDATE_ROLLBACK_FAILED", "UPDATE_ROLLBACK_COMPLETE")
    assert any("assumed-role/deploy/AWSCloudFormation is not authorized to perform: ssm:PutParameter" in reason for reason in reasons(root, "web"))


def test_policies_know_a_stack_by_its_arn_and_its_tags(client, eventually):
    iam, root = client("iam"), client("cloudformation")
    for name in ("mine", "theirs"):
        root.create_stack(StackName=name, TemplateBody=(PARAMETER % "a").replace("Name: p", f"Name: {name}"), Tags=[{"Key": "team", "Value": name}])
        assert settled(root, name, eventually) == "CREATE_COMPLETE"
    tags = {tag["Key"]: tag["Value"] for tag in client("ssm").list_tags_for_resource(ResourceType="Parameter", ResourceId="mine")["TagList"]}
    assert tags["team"] == "mine" and tags["aws:cloudformation:stack-name"] == "mine" and tags["aws:cloudformation:logical-id"] == "P"
    mine = root.describe_stacks(StackName="mine")["Stacks"][0]["StackId"]
    iam.create_user(UserName="bob")
    key = iam.create_access_key(UserName="bob")["AccessKey"]
    bob = client("cloudformation", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    for policy in (statement("cloudformation:DescribeStackEvents", resource=mine), json.dumps({"Version": "2012-10-17", "Statement": [
            {"Effect": "Allow", "Action": "cloudformation:*", "Resource": "*", "Condition": {"StringEquals": {"aws:ResourceTag/team": "mine"}}}]})):
        iam.put_user_policy(UserName="bob", PolicyName="p", PolicyDocument=policy)
        assert bob.describe_stack_events(StackName="mine")["StackEvents"] and bob.describe_stack_events(StackName=mine)["StackEvents"]
        with pytest.raises(ClientError, match="AccessDenied"):
            bob.describe_stack_events(StackName="theirs")


def test_an_alarm_takes_an_update_back(client, eventually):
    cloudformation, watch = client("cloudformation"), client("cloudwatch")
    watch.put_metric_alarm(AlarmName="errors", MetricName="m", Namespace="n", Statistic="Sum", Period=60, EvaluationPeriods=1, Threshold=1, ComparisonOperator="GreaterThanThreshold")
    arn = watch.describe_alarms(AlarmNames=["errors"])["MetricAlarms"][0]["AlarmArn"]
    configuration = {"RollbackTriggers": [{"Arn": arn, "Type": "AWS::CloudWatch::Alarm"}], "MonitoringTimeInMinutes": 60}
    cloudformation.create_stack(StackName="watched", TemplateBody=PARAMETER % "a")
    assert settled(cloudformation, "watched", eventually) == "CREATE_COMPLETE"
    cloudformation.update_stack(StackName="watched", TemplateBody=PARAMETER % "b", RollbackConfiguration=configuration)
    ssm = client("ssm")
    eventually(lambda: ssm.get_parameter(Name="p")["Parameter"]["Value"] == "b", 60)
    # All is changed, and for an hour the alarm may still take it back.
    assert cloudformation.describe_stacks(StackName="watched")["Stacks"][0]["StackStatus"] == "UPDATE_IN_PROGRESS"
    watch.set_alarm_state(AlarmName="errors", StateValue="ALARM", StateReason="test")
    assert settled(cloudformation, "watched", eventually) == "UPDATE_ROLLBACK_COMPLETE"
    assert ssm.get_parameter(Name="p")["Parameter"]["Value"] == "a"
    assert any(arn in reason for reason in reasons(cloudformation, "watched"))
    shown = cloudformation.describe_stacks(StackName="watched")["Stacks"][0]["RollbackConfiguration"]
    assert shown == configuration


def test_the_cost_of_a_stack_does_not_grow_with_the_stacks_there_are(client):
    cloudformation = client("cloudformation")
    template = "Resources: {H: {Type: AWS::CloudFormation::WaitConditionHandle}}\nOutputs: {O: {Value: x, Export: {Name: !Ref AWS::StackName}}}"

    def make(name):
        started = time.perf_counter()
        cloudformation.create_stack(StackName=name, TemplateBody=template)
        return time.perf_counter() - started

    times = [make(f"s{number}") for number in range(400)]
    first, last = statistics.median(times[:50]), statistics.median(times[-50:])
    print(f"CreateStack: {first * 1e3:.1f} ms among the first, {last * 1e3:.1f} ms after {len(times)} stacks")
    # The machine may be busy: growth by what is stored would be many times.
    assert last < 3 * first
