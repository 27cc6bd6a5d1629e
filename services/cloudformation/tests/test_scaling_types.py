"""What hangs on Auto Scaling groups, and policies of one holder: made, changed in place, replaced, compared, deleted."""

import json

import pytest
from botocore.exceptions import ClientError

from services.cloudformation.tests.test_handlers import IMAGE, TRUST, Stack, att, document, in_sync, network, ref, resource

LAUNCHING, TERMINATING = "autoscaling:EC2_INSTANCE_LAUNCHING", "autoscaling:EC2_INSTANCE_TERMINATING"


def groups():
    """Two groups without instances."""
    template = {"LaunchTemplateId": ref("Template"), "Version": att("Template", "LatestVersionNumber")}
    group = resource("AutoScaling::AutoScalingGroup", MinSize="0", MaxSize="4", VPCZoneIdentifier=[ref("Subnet2")], LaunchTemplate=template)
    return {
        **network(),
        "Template": resource("EC2::LaunchTemplate", LaunchTemplateData={"ImageId": IMAGE, "InstanceType": "t3.micro"}),
        "Scaling": json.loads(json.dumps(group)),
        "Other": json.loads(json.dumps(group)),
    }


def test_lifecycle_hooks_and_scheduled_actions(client):
    scaling = client("autoscaling")
    resources = {
        **groups(),
        "Hook": resource("AutoScaling::LifecycleHook", AutoScalingGroupName=ref("Scaling"), LifecycleTransition=LAUNCHING, HeartbeatTimeout=60, DefaultResult="CONTINUE", NotificationMetadata="one"),
        "Named": resource("AutoScaling::LifecycleHook", AutoScalingGroupName=ref("Scaling"), LifecycleHookName="bye", LifecycleTransition=TERMINATING),
        "Daily": resource("AutoScaling::ScheduledAction", AutoScalingGroupName=ref("Scaling"), Recurrence="0 9 * * *", MinSize=1, MaxSize="3", TimeZone="Europe/Berlin"),
        "Once": resource("AutoScaling::ScheduledAction", AutoScalingGroupName=ref("Scaling"), StartTime="2099-01-01T00:00:00Z", EndTime="2099-02-01T00:00:00Z", DesiredCapacity=2),
    }
    outputs = {"Hook": ref("Hook"), "Daily": ref("Daily"), "Name": att("Daily", "ScheduledActionName")}
    web = Stack(client("cloudformation"), "web").create(resources, outputs)
    ids, told = web.ids(), web.outputs()
    assert ids["Named"] == "bye" and told["Hook"] == ids["Hook"] and ids["Hook"].startswith("web-Hook-")
    assert told["Daily"] == told["Name"] == ids["Daily"]
    hooks = lambda group: {hook["LifecycleHookName"]: hook for hook in scaling.describe_lifecycle_hooks(AutoScalingGroupName=web.ids()[group])["LifecycleHooks"]}
    actions = lambda group: {one["ScheduledActionName"]: one for one in scaling.describe_scheduled_actions(AutoScalingGroupName=web.ids()[group])["ScheduledUpdateGroupActions"]}
    hook = hooks("Scaling")[ids["Hook"]]
    assert (hook["HeartbeatTimeout"], hook["DefaultResult"], hook["NotificationMetadata"]) == (60, "CONTINUE", "one")
    assert hooks("Scaling")["bye"]["HeartbeatTimeout"] == 3600 and hooks("Scaling")["bye"]["DefaultResult"] == "ABANDON"
    daily, once = actions("Scaling")[ids["Daily"]], actions("Scaling")[ids["Once"]]
    assert (daily["Recurrence"], daily["MinSize"], daily["MaxSize"], daily["TimeZone"]) == ("0 9 * * *", 1, 3, "Europe/Berlin")
    assert once["StartTime"].year == 2099 and once["EndTime"].month == 2 and once["DesiredCapacity"] == 2 and "Recurrence" not in once
    drift = web.drift()
    assert in_sync(drift) and {"Hook", "Named", "Daily", "Once"} <= set(drift), drift
    # In place, and properties that are gone are gone.
    changed = json.loads(json.dumps(resources))
    changed["Hook"]["Properties"].update(HeartbeatTimeout=90, LifecycleTransition=TERMINATING)
    del changed["Hook"]["Properties"]["NotificationMetadata"], changed["Hook"]["Properties"]["DefaultResult"]
    changed["Daily"]["Properties"].update(Recurrence="30 10 * * 1", MinSize=2)
    del changed["Daily"]["Properties"]["MaxSize"]
    web.update(changed, outputs)
    assert web.ids() == ids
    hook, daily = hooks("Scaling")[ids["Hook"]], actions("Scaling")[ids["Daily"]]
    assert (hook["HeartbeatTimeout"], hook["DefaultResult"], hook["LifecycleTransition"]) == (90, "ABANDON", TERMINATING) and "NotificationMetadata" not in hook
    assert (daily["Recurrence"], daily["MinSize"]) == ("30 10 * * 1", 2) and "MaxSize" not in daily
    # Another group or name: others.
    changed["Hook"]["Properties"]["AutoScalingGroupName"] = ref("Other")
    changed["Named"]["Properties"]["LifecycleHookName"] = "farewell"
    changed["Daily"]["Properties"]["AutoScalingGroupName"] = ref("Other")
    web.update(changed, outputs)
    after = web.ids()
    assert {name for name in ids if ids[name] != after[name]} == {"Hook", "Named", "Daily"}
    assert set(hooks("Scaling")) == {"farewell"} and set(hooks("Other")) == {after["Hook"]}
    assert set(actions("Scaling")) == {ids["Once"]} and set(actions("Other")) == {after["Daily"]}
    # What others do beside the stack.
    scaling.put_lifecycle_hook(AutoScalingGroupName=after["Scaling"], LifecycleHookName="farewell", LifecycleTransition=LAUNCHING)
    scaling.delete_lifecycle_hook(AutoScalingGroupName=after["Other"], LifecycleHookName=after["Hook"])
    scaling.put_scheduled_update_group_action(AutoScalingGroupName=after["Other"], ScheduledActionName=after["Daily"], Recurrence="0 1 * * *", MinSize=2)
    scaling.delete_scheduled_action(AutoScalingGroupName=after["Scaling"], ScheduledActionName=after["Once"])
    drift = web.drift()
    assert drift["Named"] == ("MODIFIED", ["/LifecycleTransition"]) and drift["Hook"][0] == "DELETED"
    assert drift["Daily"] == ("MODIFIED", ["/Recurrence", "/TimeZone"]) and drift["Once"][0] == "DELETED"
    web.delete()
    assert not scaling.describe_scheduled_actions()["ScheduledUpdateGroupActions"]


def test_a_wrong_scheduled_action_takes_the_update_back(client):
    scaling = client("autoscaling")
    resources = {**groups(), "Daily": resource("AutoScaling::ScheduledAction", AutoScalingGroupName=ref("Scaling"), Recurrence="0 9 * * *", MinSize=1)}
    web = Stack(client("cloudformation"), "web").create(resources)
    ids = web.ids()
    changed = json.loads(json.dumps(resources))
    changed["Daily"]["Properties"].update(MinSize=2, Recurrence="every morning")
    changed["Scaling"]["Properties"]["MaxSize"] = "5"
    web.update(changed, expected="UPDATE_ROLLBACK_COMPLETE")
    assert any(name == "Daily" and state == "UPDATE_FAILED" for name, state, _ in web.failures())
    action = scaling.describe_scheduled_actions(AutoScalingGroupName=ids["Scaling"])["ScheduledUpdateGroupActions"][0]
    assert (action["MinSize"], action["Recurrence"]) == (1, "0 9 * * *")
    assert scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[ids["Scaling"]])["AutoScalingGroups"][0]["MaxSize"] == 4
    web.delete()


def test_hooks_and_distribution_of_a_group_itself(client):
    scaling = client("autoscaling")
    resources = groups()
    hook = {"LifecycleHookName": "hi", "LifecycleTransition": LAUNCHING, "HeartbeatTimeout": 40, "NotificationMetadata": "m"}
    resources["Scaling"]["Properties"].update(LifecycleHookSpecificationList=[hook, {**hook, "LifecycleHookName": "old"}],
                                              AvailabilityZoneDistribution={"CapacityDistributionStrategy": "balanced-only"})
    web = Stack(client("cloudformation"), "web").create(resources)
    ids = web.ids()
    hooks = lambda: {one["LifecycleHookName"]: one for one in scaling.describe_lifecycle_hooks(AutoScalingGroupName=ids["Scaling"])["LifecycleHooks"]}
    distribution = lambda: scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[ids["Scaling"]])["AutoScalingGroups"][0]["AvailabilityZoneDistribution"]
    assert set(hooks()) == {"hi", "old"} and distribution()["CapacityDistributionStrategy"] == "balanced-only"
    resources["Scaling"]["Properties"]["LifecycleHookSpecificationList"] = [{**hook, "HeartbeatTimeout": 50}, {"LifecycleHookName": "new", "LifecycleTransition": TERMINATING}]
    resources["Scaling"]["Properties"]["AvailabilityZoneDistribution"]["CapacityDistributionStrategy"] = "balanced-best-effort"
    web.update(resources)
    assert {name: one["HeartbeatTimeout"] for name, one in hooks().items()} == {"hi": 50, "new": 3600}
    assert distribution()["CapacityDistributionStrategy"] == "balanced-best-effort"
    assert in_sync(web.drift()), web.drift()
    web.delete()


def test_a_scaling_policy_drifts(client):
    scaling = client("autoscaling")
    policy = resource("AutoScaling::ScalingPolicy", AutoScalingGroupName=ref("Scaling"), PolicyType="TargetTrackingScaling",
                      TargetTrackingConfiguration={"PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}, "TargetValue": 40})
    web = Stack(client("cloudformation"), "web").create({**groups(), "Policy": policy})
    ids = web.ids()
    assert web.drift()["Policy"][0] == "IN_SYNC"
    configuration = {"PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}, "TargetValue": 60}
    scaling.put_scaling_policy(AutoScalingGroupName=ids["Scaling"], PolicyName=ids["Policy"].rsplit("/", 1)[1], PolicyType="TargetTrackingScaling", TargetTrackingConfiguration=configuration)
    assert web.drift()["Policy"] == ("MODIFIED", ["/TargetTrackingConfiguration/TargetValue"])
    scaling.delete_policy(AutoScalingGroupName=ids["Scaling"], PolicyName=ids["Policy"])
    assert web.drift()["Policy"][0] == "DELETED"
    web.delete()


def test_policies_of_one_holder(client):
    iam = client("iam")
    resources = {
        "Role": resource("IAM::Role", AssumeRolePolicyDocument=TRUST),
        "User": resource("IAM::User"),
        "Group": resource("IAM::Group"),
        "OfRole": resource("IAM::RolePolicy", RoleName=ref("Role"), PolicyName="p", PolicyDocument=document("ec2:DescribeVpcs")),
        "OfUser": resource("IAM::UserPolicy", UserName=ref("User"), PolicyName="p", PolicyDocument=document("ec2:DescribeVpcs")),
        "OfGroup": resource("IAM::GroupPolicy", GroupName=ref("Group"), PolicyName="p", PolicyDocument=document("ec2:DescribeVpcs")),
        "Key": resource("IAM::AccessKey", UserName=ref("User")),
    }
    outputs = {"Key": ref("Key"), "Secret": att("Key", "SecretAccessKey")}
    web = Stack(client("cloudformation"), "web").create(resources, outputs)
    ids, told = web.ids(), web.outputs()
    assert ids["OfRole"] == f"p|{ids['Role']}" and ids["OfUser"] == f"p|{ids['User']}"
    own = client("ec2", aws_access_key_id=told["Key"], aws_secret_access_key=told["Secret"])
    own.describe_vpcs()
    drift = web.drift()
    assert in_sync(drift) and {"OfRole", "OfUser", "OfGroup"} <= set(drift), drift
    changed = json.loads(json.dumps(resources))
    changed["OfUser"]["Properties"]["PolicyDocument"] = document("ec2:DescribeSubnets")
    changed["OfRole"]["Properties"]["PolicyName"] = "q"
    web.update(changed, outputs)
    own.describe_subnets()
    with pytest.raises(ClientError, match="UnauthorizedOperation"):
        own.describe_vpcs()
    assert iam.list_role_policies(RoleName=ids["Role"])["PolicyNames"] == ["q"] and web.ids()["OfRole"] == f"q|{ids['Role']}"
    iam.put_group_policy(GroupName=ids["Group"], PolicyName="p", PolicyDocument=json.dumps(document("s3:*")))
    iam.delete_user_policy(UserName=ids["User"], PolicyName="p")
    drift = web.drift()
    assert drift["OfGroup"][0] == "MODIFIED" and drift["OfUser"][0] == "DELETED"
    # One that somebody else made is not taken over.
    iam.put_role_policy(RoleName=ids["Role"], PolicyName="taken", PolicyDocument=json.dumps(document("s3:*")))
    changed["Taken"] = resource("IAM::RolePolicy", RoleName=ref("Role"), PolicyName="taken", PolicyDocument=document("ec2:*"))
    web.update(changed, outputs, expected="UPDATE_ROLLBACK_COMPLETE")
    assert "already exists" in next(reason for name, state, reason in web.failures() if name == "Taken" and state == "CREATE_FAILED")
    assert iam.get_role_policy(RoleName=ids["Role"], PolicyName="taken")["PolicyDocument"] == document("s3:*")
    iam.delete_role_policy(RoleName=ids["Role"], PolicyName="taken")
    web.delete()


def test_a_group_needs_a_capability(client):
    cloudformation = client("cloudformation")
    with pytest.raises(ClientError, match=r"Requires capabilities : \[CAPABILITY_IAM\]"):
        cloudformation.create_stack(StackName="g", TemplateBody=json.dumps({"Resources": {"Group": resource("IAM::Group")}}))
    named = json.dumps({"Resources": {"Group": resource("IAM::Group", GroupName="g")}})
    with pytest.raises(ClientError, match=r"Requires capabilities : \[CAPABILITY_NAMED_IAM\]"):
        cloudformation.create_stack(StackName="g", TemplateBody=named, Capabilities=["CAPABILITY_IAM"])


def test_dhcp_options_of_a_network(client):
    ec2 = client("ec2")
    options = ec2.describe_dhcp_options()["DhcpOptions"][0]["DhcpOptionsId"]
    resources = {**network(), "Options": resource("EC2::VPCDHCPOptionsAssociation", VpcId=ref("Vpc"), DhcpOptionsId=options)}
    web = Stack(client("cloudformation"), "web").create(resources)
    assert web.ids()["Options"] == f"{options}|{web.ids()['Vpc']}" and web.drift()["Options"][0] == "IN_SYNC"
    resources["Options"]["Properties"]["DhcpOptionsId"] = "dopt-00000000000000000"
    web.update(resources, expected="UPDATE_ROLLBACK_COMPLETE")
    web.delete()


def test_a_group_of_several_types(client):
    scaling = client("autoscaling")
    resources = groups()
    specification = resources["Scaling"]["Properties"].pop("LaunchTemplate")
    overrides = [{"InstanceType": "t3.small"}, {"InstanceType": "t3.micro"}]
    resources["Scaling"]["Properties"].update(MinSize="1", MixedInstancesPolicy={
        "LaunchTemplate": {"LaunchTemplateSpecification": specification, "Overrides": overrides},
        "InstancesDistribution": {"OnDemandAllocationStrategy": "prioritized", "OnDemandPercentageAboveBaseCapacity": 100}})
    resources["Scaling"]["UpdatePolicy"] = {"AutoScalingRollingUpdate": {"MinInstancesInService": 0, "MaxBatchSize": 1}}
    web = Stack(client("cloudformation"), "web").create(resources)
    ids = web.ids()
    group = lambda: scaling.describe_auto_scaling_groups(AutoScalingGroupNames=[ids["Scaling"]])["AutoScalingGroups"][0]
    types = lambda: [one["InstanceType"] for one in group()["Instances"] if one["LifecycleState"] == "InService"]
    assert types() == ["t3.small"] and "LaunchTemplate" not in group()
    assert web.drift()["Scaling"][0] == "IN_SYNC", web.drift()["Scaling"]
    # An instance of a type that the policy has no more is exchanged; one of a type that it still has is not.
    overrides[0] = {"InstanceType": "t3.nano"}
    web.update(resources)
    assert types() == ["t3.nano"] and web.ids() == ids
    kept = group()["Instances"][0]["InstanceId"]
    overrides.append({"InstanceType": "t3.medium"})
    web.update(resources)
    assert [one["InstanceId"] for one in group()["Instances"]] == [kept]
    resources["Scaling"]["Properties"]["MixedInstancesPolicy"]["InstancesDistribution"]["OnDemandPercentageAboveBaseCapacity"] = 0
    web.update(resources, expected="UPDATE_ROLLBACK_COMPLETE")
    assert any("Spot Instances" in reason for name, _, reason in web.failures() if name == "Scaling" and reason)
    web.delete()
