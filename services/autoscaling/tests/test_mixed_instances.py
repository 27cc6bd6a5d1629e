"""MixedInstancesPolicy: types by priority or price, the next type where one has no room, what is refused."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from test_autoscaling import Scene, error_of  # noqa: E402


@pytest.fixture
def scene(client, eventually):
    one = Scene(client)
    yield one
    if one.group():
        one.delete(eventually)


def policy(types, template="web", **distribution):
    launch = {"LaunchTemplateSpecification": {"LaunchTemplateName": template, "Version": "$Latest"}}
    overrides = [one if isinstance(one, dict) else {"InstanceType": one} for one in types]
    return {"LaunchTemplate": {**launch, **({"Overrides": overrides} if overrides else {})}, **({"InstancesDistribution": distribution} if distribution else {})}


def create(scene, types, desired=0, more={}, **distribution):
    arguments = {**scene.arguments(DesiredCapacity=desired), "MixedInstancesPolicy": policy(types, **distribution), **more}
    del arguments["LaunchTemplate"]
    scene.autoscaling.create_auto_scaling_group(**arguments)


def types_of(scene):
    return sorted(instance["InstanceType"] for instance in scene.serving())


def test_the_first_type_is_launched_and_the_policy_described(scene, eventually):
    create(scene, ["t3.small", "t3.micro"], desired=2)
    eventually(lambda: scene.settled(2))
    assert types_of(scene) == ["t3.small"] * 2
    group = scene.group()
    assert "LaunchTemplate" not in group
    template = group["MixedInstancesPolicy"]["LaunchTemplate"]
    assert template["LaunchTemplateSpecification"]["LaunchTemplateName"] == "web"
    assert template["Overrides"] == [{"InstanceType": "t3.small"}, {"InstanceType": "t3.micro"}]
    assert group["MixedInstancesPolicy"]["InstancesDistribution"] == {
        "OnDemandAllocationStrategy": "prioritized",
        "OnDemandBaseCapacity": 0,
        "OnDemandPercentageAboveBaseCapacity": 100,
        "SpotAllocationStrategy": "lowest-price",
        "SpotInstancePools": 2,
    }
    ids = [instance["InstanceId"] for instance in group["Instances"]]
    found = [i["InstanceType"] for r in scene.ec2.describe_instances(InstanceIds=ids)["Reservations"] for i in r["Instances"]]
    assert found == ["t3.small"] * 2


def test_the_cheapest_type_by_price(scene, eventually):
    create(scene, ["m5.large", "t3.micro", "t3.nano"], desired=1, OnDemandAllocationStrategy="lowest-price")
    eventually(lambda: scene.settled(1))
    assert types_of(scene) == ["t3.nano"]


def test_what_has_no_room_is_launched_as_the_next_type(scene, eventually):
    # 256 vCPUs are the account's; two of 96 fit, the third does not.
    create(scene, ["m6i.24xlarge", "t3.micro"], desired=3, more={"VPCZoneIdentifier": scene.subnets[0]["SubnetId"]})
    eventually(lambda: scene.settled(3))
    assert types_of(scene) == ["m6i.24xlarge", "m6i.24xlarge", "t3.micro"]
    # What the policy likes least goes first.
    scene.autoscaling.set_desired_capacity(AutoScalingGroupName="web", DesiredCapacity=2)
    eventually(lambda: scene.settled(2))
    assert types_of(scene) == ["m6i.24xlarge", "m6i.24xlarge"]


def test_an_override_has_a_template_and_an_image_of_its_own(scene, eventually):
    image = scene.ec2.describe_launch_template_versions(LaunchTemplateName="web")["LaunchTemplateVersions"][0]["LaunchTemplateData"]["ImageId"]
    scene.ec2.create_launch_template(LaunchTemplateName="other", LaunchTemplateData={"ImageId": image, "UserData": "IyEvYmluL3NoCg=="})
    create(scene, [{"InstanceType": "t3.nano", "LaunchTemplateSpecification": {"LaunchTemplateName": "other"}, "ImageId": image}, "t3.micro"], desired=1)
    eventually(lambda: scene.settled(1))
    instance = scene.serving()[0]
    assert instance["LaunchTemplate"]["LaunchTemplateName"] == "other" and instance["InstanceType"] == "t3.nano"
    shown = scene.group()["MixedInstancesPolicy"]["LaunchTemplate"]["Overrides"][0]
    assert shown["ImageId"] == image and shown["LaunchTemplateSpecification"]["LaunchTemplateName"] == "other"


def test_updates_change_a_part_or_the_whole(scene, eventually):
    create(scene, ["t3.small", "t3.micro"], desired=1, OnDemandBaseCapacity=1, SpotAllocationStrategy="capacity-optimized")
    update = scene.autoscaling.update_auto_scaling_group
    update(AutoScalingGroupName="web", MixedInstancesPolicy={"InstancesDistribution": {"OnDemandAllocationStrategy": "lowest-price"}})
    mixed = scene.group()["MixedInstancesPolicy"]
    assert [one["InstanceType"] for one in mixed["LaunchTemplate"]["Overrides"]] == ["t3.small", "t3.micro"]
    assert mixed["InstancesDistribution"]["OnDemandAllocationStrategy"] == "lowest-price" and mixed["InstancesDistribution"]["OnDemandBaseCapacity"] == 1
    assert mixed["InstancesDistribution"]["SpotAllocationStrategy"] == "capacity-optimized" and "SpotInstancePools" not in mixed["InstancesDistribution"]
    eventually(lambda: scene.settled(1))
    update(AutoScalingGroupName="web", DesiredCapacity=2)
    eventually(lambda: scene.settled(2))
    assert types_of(scene) == ["t3.micro", "t3.small"]
    # A refresh makes all of them again; what is of a type of the policy matches it already.
    update(AutoScalingGroupName="web", MixedInstancesPolicy=policy(["t3.nano", "t3.small"], OnDemandAllocationStrategy="prioritized"))
    refresh = scene.autoscaling.start_instance_refresh(AutoScalingGroupName="web", Preferences={"SkipMatching": True, "MinHealthyPercentage": 0})["InstanceRefreshId"]
    status = lambda: scene.autoscaling.describe_instance_refreshes(AutoScalingGroupName="web", InstanceRefreshIds=[refresh])["InstanceRefreshes"][0]["Status"]
    eventually(lambda: status() == "Successful")
    assert types_of(scene) == ["t3.nano", "t3.small"]
    # A launch template takes the policy's place, and the other way round.
    update(AutoScalingGroupName="web", LaunchTemplate={"LaunchTemplateName": "web"}, DesiredCapacity=3)
    eventually(lambda: scene.settled(3))
    assert types_of(scene) == ["t3.micro", "t3.nano", "t3.small"] and "MixedInstancesPolicy" not in scene.group()
    update(AutoScalingGroupName="web", MixedInstancesPolicy=policy(["t3.small"]))
    assert "LaunchTemplate" not in scene.group()


@pytest.mark.parametrize(
    "types, distribution, code, message",
    [
        (["t3.micro"], {"OnDemandPercentageAboveBaseCapacity": 50}, "NotImplemented", "Spot Instances"),
        (["t3.micro"], {"OnDemandPercentageAboveBaseCapacity": 101}, "ValidationError", "between 0 and 100"),
        (["t3.micro"], {"OnDemandBaseCapacity": -1}, "ValidationError", "OnDemandBaseCapacity"),
        (["t3.micro"], {"OnDemandAllocationStrategy": "cheapest"}, "ValidationError", "cheapest"),
        (["t3.micro"], {"SpotAllocationStrategy": "any"}, "ValidationError", "any"),
        (["t3.micro"], {"SpotAllocationStrategy": "capacity-optimized", "SpotInstancePools": 3}, "ValidationError", "SpotInstancePools"),
        (["t3.micro"], {"SpotInstancePools": 21}, "ValidationError", "SpotInstancePools"),
        (["t3.micro"], {"SpotMaxPrice": "much"}, "ValidationError", "SpotMaxPrice"),
        (["t3.micro", "t3.micro"], {}, "ValidationError", "more than once"),
        (["t9.micro"], {}, "ValidationError", "t9.micro"),
        ([{"InstanceType": "t3.micro", "WeightedCapacity": "2"}], {}, "NotImplemented", "WeightedCapacity"),
        ([{"InstanceRequirements": {"VCpuCount": {"Min": 1}, "MemoryMiB": {"Min": 1}}}], {}, "NotImplemented", "InstanceRequirements"),
    ],
)
def test_what_is_refused(scene, types, distribution, code, message):
    error = error_of(lambda: create(scene, types, **distribution))
    assert error["Code"] == code and message in error["Message"], error
    assert scene.group() is None


def test_one_source_of_launches(scene):
    error = error_of(scene.autoscaling.create_auto_scaling_group, **scene.arguments(MixedInstancesPolicy=policy(["t3.micro"])))
    assert error["Message"].startswith("Valid requests must contain either LaunchTemplate")
