"""Auto Scaling from outside, with boto3: real instances."""

import pytest
from botocore.exceptions import ClientError

IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


class Scene:
    """One account's group `web` with a launch template and the default subnets."""

    def __init__(self, make):
        self.autoscaling, self.ec2, self.cloudwatch = make("autoscaling"), make("ec2"), make("cloudwatch")
        image = make("ssm").get_parameter(Name=IMAGE)["Parameter"]["Value"]
        subnets = self.ec2.describe_subnets()["Subnets"]
        self.subnets = sorted(subnets, key=lambda subnet: subnet["AvailabilityZone"])
        self.ec2.create_launch_template(
            LaunchTemplateName="web", LaunchTemplateData={"ImageId": image, "InstanceType": "t3.micro"}
        )

    def arguments(self, **more):
        return {
            "AutoScalingGroupName": "web",
            "LaunchTemplate": {"LaunchTemplateName": "web"},
            "MinSize": 0,
            "MaxSize": 6,
            "VPCZoneIdentifier": ",".join(subnet["SubnetId"] for subnet in self.subnets),
            **more,
        }

    def create(self, **more):
        self.autoscaling.create_auto_scaling_group(**self.arguments(**more))

    def group(self):
        found = self.autoscaling.describe_auto_scaling_groups(AutoScalingGroupNames=["web"])["AutoScalingGroups"]
        return found[0] if found else None

    def serving(self):
        return [i for i in self.group()["Instances"] if i["LifecycleState"] == "InService"]

    def settled(self, count):
        return len(self.group()["Instances"]) == count and len(self.serving()) == count

    def activities(self):
        return self.autoscaling.describe_scaling_activities(AutoScalingGroupName="web")["Activities"]

    def delete(self, eventually):
        self.autoscaling.delete_auto_scaling_group(AutoScalingGroupName="web", ForceDelete=True)
        eventually(lambda: self.group() is None)


@pytest.fixture
def scene(client, eventually):
    one = Scene(client)
    yield one
    if one.group():
        one.delete(eventually)


def test_a_group_fills_its_zones_and_says_why(scene, eventually):
    scene.create(DesiredCapacity=3, Tags=[{"Key": "Name", "Value": "web", "PropagateAtLaunch": True}])
    eventually(lambda: scene.settled(3))
    assert sorted(i["AvailabilityZone"] for i in scene.serving()) == ["us-east-1a", "us-east-1b", "us-east-1c"]
    ids = [i["InstanceId"] for i in scene.serving()]
    tags = scene.ec2.describe_instances(InstanceIds=ids)["Reservations"][0]["Instances"][0]["Tags"]
    assert {"Key": "aws:autoscaling:groupName", "Value": "web"} in tags and {"Key": "Name", "Value": "web"} in tags
    activities = scene.activities()
    assert [a["StatusCode"] for a in activities] == ["Successful"] * 3
    assert {a["Description"] for a in activities} == {f"Launching a new EC2 instance: {id}" for id in ids}
    assert "a user request created an AutoScalingGroup changing the desired capacity from 0 to 3." in activities[0]["Cause"]
    assert "increasing the capacity from 0 to 3." in activities[0]["Cause"]
    details = scene.autoscaling.describe_auto_scaling_instances(InstanceIds=ids[:1])["AutoScalingInstances"]
    assert [d["AutoScalingGroupName"] for d in details] == ["web"]


def test_a_dead_instance_is_replaced_without_a_call(scene, eventually):
    scene.create(DesiredCapacity=2)
    eventually(lambda: scene.settled(2))
    victim = scene.serving()[0]["InstanceId"]
    scene.ec2.terminate_instances(InstanceIds=[victim])
    eventually(lambda: scene.settled(2) and victim not in [i["InstanceId"] for i in scene.serving()])
    causes = "\n".join(a["Cause"] for a in scene.activities())
    assert "in response to an EC2 health check indicating it has been terminated or stopped." in causes
    assert "an instance was launched in response to an unhealthy instance needing to be replaced." in causes


def test_capacity_moves_between_its_bounds(scene, eventually):
    scene.create(DesiredCapacity=1, MaxSize=4)
    set_desired = scene.autoscaling.set_desired_capacity
    message = error_of(set_desired, AutoScalingGroupName="web", DesiredCapacity=5)["Message"]
    assert message == "New SetDesiredCapacity value 5 is above max value 4 for the AutoScalingGroup."
    set_desired(AutoScalingGroupName="web", DesiredCapacity=4)
    eventually(lambda: scene.settled(4))
    protected = scene.serving()[0]["InstanceId"]
    scene.autoscaling.set_instance_protection(
        AutoScalingGroupName="web", InstanceIds=[protected], ProtectedFromScaleIn=True
    )
    scene.autoscaling.update_auto_scaling_group(AutoScalingGroupName="web", MaxSize=1)
    eventually(lambda: scene.settled(1))
    assert [i["InstanceId"] for i in scene.serving()] == [protected]
    assert "constraints to min: 0, max: 1, desired: 1 changing the desired capacity from 4 to 1." in scene.activities()[0]["Cause"]


def test_suspended_processes_do_nothing(scene, eventually):
    scene.create()
    scene.autoscaling.suspend_processes(AutoScalingGroupName="web", ScalingProcesses=["Launch"])
    scene.autoscaling.set_desired_capacity(AutoScalingGroupName="web", DesiredCapacity=1)
    assert scene.group()["SuspendedProcesses"][0]["ProcessName"] == "Launch"
    assert scene.activities() == []
    scene.autoscaling.resume_processes(AutoScalingGroupName="web")
    eventually(lambda: scene.settled(1))


def test_an_instance_leaves_and_comes_back(scene, eventually):
    scene.create(DesiredCapacity=1)
    eventually(lambda: scene.settled(1))
    [id] = [i["InstanceId"] for i in scene.serving()]
    scene.autoscaling.detach_instances(
        AutoScalingGroupName="web", InstanceIds=[id], ShouldDecrementDesiredCapacity=True
    )
    assert scene.group()["Instances"] == [] and scene.group()["DesiredCapacity"] == 0
    scene.autoscaling.attach_instances(AutoScalingGroupName="web", InstanceIds=[id])
    eventually(lambda: scene.settled(1))
    assert scene.serving()[0]["InstanceId"] == id
    activity = scene.autoscaling.terminate_instance_in_auto_scaling_group(
        InstanceId=id, ShouldDecrementDesiredCapacity=True
    )["Activity"]
    assert activity["Description"] == f"Terminating EC2 instance: {id}"
    assert "was taken out of service in response to a user request, shrinking the capacity from 1 to 0." in activity["Cause"]
    eventually(lambda: scene.group()["Instances"] == [])


def test_a_failed_launch_says_why(scene, eventually):
    scene.ec2.create_launch_template_version(
        LaunchTemplateName="web", LaunchTemplateData={"ImageId": "ami-00000000000000000", "InstanceType": "t3.micro"}
    )
    scene.create(DesiredCapacity=1, LaunchTemplate={"LaunchTemplateName": "web", "Version": "2"})
    failed = eventually(lambda: [a for a in scene.activities() if a["StatusCode"] == "Failed"])
    assert failed[0]["StatusMessage"].endswith("Launching EC2 instance failed.")
    scene.autoscaling.update_auto_scaling_group(
        AutoScalingGroupName="web", LaunchTemplate={"LaunchTemplateName": "web", "Version": "1"}
    )
    eventually(lambda: scene.settled(1))


def test_deleting_asks_for_an_empty_group_or_force(scene, eventually):
    scene.create(DesiredCapacity=1)
    eventually(lambda: scene.settled(1))
    error = error_of(scene.autoscaling.delete_auto_scaling_group, AutoScalingGroupName="web")
    assert error["Code"] == "ResourceInUse" and "still in the group" in error["Message"]
    id = scene.serving()[0]["InstanceId"]
    scene.delete(eventually)
    [reservation] = scene.ec2.describe_instances(InstanceIds=[id])["Reservations"]
    assert reservation["Instances"][0]["State"]["Name"] == "terminated"
    deleted = scene.autoscaling.describe_scaling_activities(IncludeDeletedGroups=True)["Activities"]
    assert {a["AutoScalingGroupState"] for a in deleted} == {"Deleted"}


@pytest.mark.parametrize(
    "change, words",
    [
        ({"MinSize": 3, "MaxSize": 1}, "Max bound, 1, must be greater than or equal to min bound, 3"),
        ({"DesiredCapacity": 9}, "Desired capacity:9 must be between the specified min size:0 and max size:6"),
        ({"LaunchTemplate": {"LaunchTemplateName": "nope"}}, "You must use a valid fully-formed launch template."),
        ({"VPCZoneIdentifier": "subnet-00000000000000000"}, "does not exist"),
        ({"VPCZoneIdentifier": ","}, "At least one Availability Zone or VPC Subnet is required."),
        ({"HealthCheckType": "PULSE"}, "PULSE"),
        ({"TerminationPolicies": ["Ugliest"]}, "Ugliest"),
        (
            {"TargetGroupARNs": ["arn:aws:elasticloadbalancing:us-east-1:000000000000:targetgroup/x/0123456789abcdef"]},
            "Provided Target Groups may not be valid",
        ),
    ],
)
def test_bad_groups_are_refused(scene, change, words):
    error = error_of(scene.autoscaling.create_auto_scaling_group, **scene.arguments(**change))
    assert error["Code"] == "ValidationError" and words in error["Message"]
    assert scene.group() is None


def test_names_are_taken_once_and_unknown_ones_are_not_found(scene):
    scene.create()
    assert error_of(scene.autoscaling.create_auto_scaling_group, **scene.arguments())["Code"] == "AlreadyExists"
    error = error_of(scene.autoscaling.update_auto_scaling_group, AutoScalingGroupName="other", MinSize=0)
    assert (error["Code"], error["Message"]) == ("ValidationError", "AutoScalingGroup name not found - null")


def test_target_tracking_keeps_two_alarms(scene):
    scene.create()
    put = lambda target: scene.autoscaling.put_scaling_policy(  # noqa: E731
        AutoScalingGroupName="web", PolicyName="cpu", PolicyType="TargetTrackingScaling",
        TargetTrackingConfiguration={
            "PredefinedMetricSpecification": {"PredefinedMetricType": "ASGAverageCPUUtilization"}, "TargetValue": target,
        },
    )  # fmt: skip
    names = [alarm["AlarmName"] for alarm in put(50)["Alarms"]]
    assert names == [alarm["AlarmName"] for alarm in put(40)["Alarms"]]
    alarms = scene.cloudwatch.describe_alarms(AlarmNames=names)["MetricAlarms"]
    assert [(a["Threshold"], a["EvaluationPeriods"], a["Period"]) for a in alarms] == [(40, 3, 60), (36, 15, 60)]
    [policy] = scene.autoscaling.describe_policies(AutoScalingGroupName="web")["ScalingPolicies"]
    assert policy["TargetTrackingConfiguration"]["TargetValue"] == 40
    scene.autoscaling.delete_policy(AutoScalingGroupName="web", PolicyName="cpu")
    assert scene.cloudwatch.describe_alarms()["MetricAlarms"] == []


def test_a_measured_metric_scales_out_and_in(own_cloud, eventually):
    """At --time-scale 60: the fifteen minutes before scaling in take fifteen seconds."""
    cloud = own_cloud("--time-scale", "60", ephemeral=True)
    scene = Scene(cloud.boto3)
    scene.create(MinSize=1, MaxSize=4, DefaultInstanceWarmup=30)
    scene.autoscaling.put_scaling_policy(
        AutoScalingGroupName="web", PolicyName="jobs", PolicyType="TargetTrackingScaling",
        TargetTrackingConfiguration={"TargetValue": 10, "CustomizedMetricSpecification": {
            "Namespace": "App", "MetricName": "JobsPerInstance", "Statistic": "Average"}},
    )  # fmt: skip

    def load(value, count):
        def reached():
            scene.cloudwatch.put_metric_data(
                Namespace="App", MetricData=[{"MetricName": "JobsPerInstance", "Value": value}]
            )
            return scene.settled(count)

        eventually(reached, 60)

    load(30, 3)
    assert any("AlarmHigh" in a["Cause"] and "triggered policy jobs changing the desired capacity from 1 to 3." in a["Cause"] for a in scene.activities())
    load(1, 1)
    assert any("AlarmLow" in a["Cause"] and "was selected for termination." in a["Cause"] for a in scene.activities())


def test_a_killed_cloud_goes_on_without_launching_twice(own_cloud, eventually):
    cloud = own_cloud()
    scene = Scene(cloud.boto3)
    scene.create(DesiredCapacity=4)
    cloud.kill()
    cloud.start()
    scene = object.__new__(Scene)
    scene.autoscaling, scene.ec2 = cloud.boto3("autoscaling"), cloud.boto3("ec2")
    eventually(lambda: scene.settled(4), 60)
    found = scene.ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["pending", "running"]}])
    running = [i["InstanceId"] for r in found["Reservations"] for i in r["Instances"]]
    assert sorted(running) == sorted(i["InstanceId"] for i in scene.serving())
