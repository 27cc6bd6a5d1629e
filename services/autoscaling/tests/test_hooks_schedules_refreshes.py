"""Lifecycle hooks, standby, scheduled actions and instance refreshes, on real instances.

The cloud runs at --time-scale 60: a minute of its time-outs and schedules takes a second.
"""

import datetime
import sys
from pathlib import Path

import pytest
from harness import Cloud

sys.path.insert(0, str(Path(__file__).parent))
from test_autoscaling import Scene, error_of  # noqa: E402

SCALE = 60


@pytest.fixture(scope="module")
def fast():
    one = Cloud("--time-scale", str(SCALE), ephemeral=True).start()
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


@pytest.fixture
def scene(fast, account, eventually):
    one = Scene(lambda service: fast.boto3(service, account=account))
    one.make = lambda service: fast.boto3(service, account=account)
    yield one
    if one.group():
        one.delete(eventually)


def states(scene):
    return {i["InstanceId"]: i["LifecycleState"] for i in scene.group()["Instances"]}


def only(scene):
    (found,) = states(scene).items()
    return found


def now(scene):
    """The cloud's time: that of something it has just written."""
    scene.autoscaling.put_scheduled_update_group_action(
        AutoScalingGroupName="web", ScheduledActionName="clock", Recurrence="* * * * *", MinSize=0
    )
    action = scene.autoscaling.describe_scheduled_actions(ScheduledActionNames=["clock"])["ScheduledUpdateGroupActions"][0]
    scene.autoscaling.delete_scheduled_action(AutoScalingGroupName="web", ScheduledActionName="clock")
    return action["StartTime"]


# Hooks


def put_hook(scene, name="wait", transition="LAUNCHING", **more):
    scene.autoscaling.put_lifecycle_hook(
        AutoScalingGroupName="web",
        LifecycleHookName=name,
        LifecycleTransition=f"autoscaling:EC2_INSTANCE_{transition}",
        **more,
    )


def complete(scene, id, result, hook="wait"):
    scene.autoscaling.complete_lifecycle_action(
        AutoScalingGroupName="web", LifecycleHookName=hook, InstanceId=id, LifecycleActionResult=result
    )


def test_a_launch_waits_for_its_hook(scene, eventually):
    scene.create()
    put_hook(scene, HeartbeatTimeout=7200)
    scene.autoscaling.set_desired_capacity(AutoScalingGroupName="web", DesiredCapacity=1)
    eventually(lambda: list(states(scene).values()) == ["Pending:Wait"])
    assert scene.activities()[0]["StatusCode"] == "MidLifecycleAction"
    complete(scene, only(scene)[0], "CONTINUE")
    eventually(lambda: scene.settled(1))
    assert scene.activities()[0]["StatusCode"] == "Successful"
    message = error_of(complete, scene=scene, id=only(scene)[0], result="CONTINUE")["Message"]
    assert message == f"No active Lifecycle Action found with instance ID {only(scene)[0]}"


def test_an_abandoned_launch_ends_and_is_tried_again(scene, eventually):
    scene.create(
        DesiredCapacity=1,
        LifecycleHookSpecificationList=[
            {
                "LifecycleHookName": "wait",
                "LifecycleTransition": "autoscaling:EC2_INSTANCE_LAUNCHING",
                "HeartbeatTimeout": 7200,
            }
        ],
    )
    eventually(lambda: list(states(scene).values()) == ["Pending:Wait"])
    first = only(scene)[0]
    complete(scene, first, "ABANDON")
    eventually(lambda: list(states(scene).values()) == ["Pending:Wait"] and first not in states(scene))
    cancelled = next(a for a in scene.activities() if a["StatusCode"] == "Cancelled")
    assert cancelled["Description"].startswith(f"Launching a new EC2 instance: {first}.  Status Reason: Instance failed")
    assert "was abandoned: Lifecycle Action Completed with ABANDON Result" in cancelled["StatusMessage"]


def test_silence_means_the_default_and_a_heartbeat_buys_time(scene, eventually):
    scene.create()
    put_hook(scene, HeartbeatTimeout=120, DefaultResult="CONTINUE")
    scene.autoscaling.set_desired_capacity(AutoScalingGroupName="web", DesiredCapacity=1)
    eventually(lambda: list(states(scene).values()) == ["Pending:Wait"])
    began = now(scene)
    scene.autoscaling.record_lifecycle_action_heartbeat(
        AutoScalingGroupName="web", LifecycleHookName="wait", InstanceId=only(scene)[0]
    )
    eventually(lambda: scene.settled(1))
    assert now(scene) - began >= datetime.timedelta(seconds=60)


def test_an_end_waits_for_its_hook(scene, eventually):
    scene.create(DesiredCapacity=1)
    eventually(lambda: scene.settled(1))
    put_hook(scene, name="drain", transition="TERMINATING", HeartbeatTimeout=7200)
    id = only(scene)[0]
    scene.autoscaling.set_desired_capacity(AutoScalingGroupName="web", DesiredCapacity=0)
    eventually(lambda: states(scene) == {id: "Terminating:Wait"})
    instance = scene.ec2.describe_instances(InstanceIds=[id])["Reservations"][0]["Instances"][0]
    assert instance["State"]["Name"] == "running"
    complete(scene, id, "CONTINUE", hook="drain")
    eventually(lambda: states(scene) == {})


def test_a_hook_that_is_deleted_lets_everyone_go(scene, eventually):
    scene.create(DesiredCapacity=1)
    eventually(lambda: scene.settled(1))
    put_hook(scene, name="drain", transition="TERMINATING")
    hook = scene.autoscaling.describe_lifecycle_hooks(AutoScalingGroupName="web")["LifecycleHooks"][0]
    assert (hook["HeartbeatTimeout"], hook["GlobalTimeout"], hook["DefaultResult"]) == (3600, 172800, "ABANDON")
    scene.autoscaling.set_desired_capacity(AutoScalingGroupName="web", DesiredCapacity=0)
    eventually(lambda: list(states(scene).values()) == ["Terminating:Wait"])
    scene.autoscaling.delete_lifecycle_hook(AutoScalingGroupName="web", LifecycleHookName="drain")
    eventually(lambda: states(scene) == {})
    assert scene.autoscaling.describe_lifecycle_hooks(AutoScalingGroupName="web")["LifecycleHooks"] == []


def test_bad_hooks_are_refused(scene):
    scene.create()
    message = error_of(put_hook, scene=scene, HeartbeatTimeout=29)["Message"]
    assert message == "HeartbeatTimeout must be from 30 to 7200 seconds: 29"
    error = error_of(put_hook, scene=scene, NotificationTargetARN="arn:aws:sns:us-east-1:123456789012:x")
    assert error["Code"] == "NotImplemented"


# Standby


def test_standby_and_back(scene, eventually):
    scene.create(DesiredCapacity=2, MinSize=1)
    eventually(lambda: scene.settled(2))
    id = sorted(states(scene))[0]
    activity = scene.autoscaling.enter_standby(
        AutoScalingGroupName="web", InstanceIds=[id], ShouldDecrementDesiredCapacity=True
    )["Activities"][0]
    assert "was moved to standby in response to a user request, shrinking the capacity from 2 to 1." in activity["Cause"]
    assert states(scene)[id] == "Standby" and scene.group()["DesiredCapacity"] == 1
    scene.autoscaling.exit_standby(AutoScalingGroupName="web", InstanceIds=[id])
    eventually(lambda: scene.settled(2))
    assert scene.group()["DesiredCapacity"] == 2


# Scheduled actions


def test_a_scheduled_action_changes_the_sizes_at_its_time(scene, eventually):
    scene.create()
    soon = now(scene) + datetime.timedelta(minutes=2)
    scene.autoscaling.put_scheduled_update_group_action(
        AutoScalingGroupName="web", ScheduledActionName="morning", StartTime=soon, MinSize=1, MaxSize=3, DesiredCapacity=2
    )
    (action,) = scene.autoscaling.describe_scheduled_actions(AutoScalingGroupName="web")["ScheduledUpdateGroupActions"]
    assert action["StartTime"] == soon and action["DesiredCapacity"] == 2
    assert scene.group()["DesiredCapacity"] == 0
    eventually(lambda: scene.settled(2))
    group = scene.group()
    assert (group["MinSize"], group["MaxSize"], group["DesiredCapacity"]) == (1, 3, 2)
    assert "a scheduled action update of AutoScalingGroup constraints to min: 1, max: 3" in scene.activities()[0]["Cause"]
    # It was for once.
    assert scene.autoscaling.describe_scheduled_actions(AutoScalingGroupName="web")["ScheduledUpdateGroupActions"] == []


def test_a_recurring_action_books_its_next_time(scene, eventually):
    scene.create()
    put = scene.autoscaling.put_scheduled_update_group_action
    put(AutoScalingGroupName="web", ScheduledActionName="each", Recurrence="* * * * *", DesiredCapacity=1)
    describe = scene.autoscaling.describe_scheduled_actions
    first = describe(ScheduledActionNames=["each"])["ScheduledUpdateGroupActions"][0]
    assert first["TimeZone"] == "Etc/UTC"
    eventually(lambda: scene.settled(1))
    second = describe(ScheduledActionNames=["each"])["ScheduledUpdateGroupActions"][0]
    assert second["StartTime"] > first["StartTime"] and second["StartTime"].second == 0


@pytest.mark.parametrize(
    "arguments, words",
    [
        ({"Recurrence": "every day", "MinSize": 1}, "Given recurrence string: every day is invalid"),
        ({"Recurrence": "0 9 * * *"}, "At least one of MinSize, MaxSize or DesiredCapacity must be specified."),
        ({"StartTime": datetime.datetime(2020, 1, 1), "MinSize": 1}, "Given start time is in the past"),
    ],
)
def test_bad_scheduled_actions_are_refused(scene, arguments, words):
    scene.create()
    put = scene.autoscaling.put_scheduled_update_group_action
    assert error_of(put, AutoScalingGroupName="web", ScheduledActionName="bad", **arguments)["Message"] == words
    failed = scene.autoscaling.batch_put_scheduled_update_group_action(
        AutoScalingGroupName="web",
        ScheduledUpdateGroupActions=[{"ScheduledActionName": "bad", **arguments}],
    )["FailedScheduledUpdateGroupActions"]
    assert [(f["ErrorCode"], f["ErrorMessage"]) for f in failed] == [("ValidationError", words)]


# Instance refreshes


def new_version(scene):
    scene.ec2.create_launch_template_version(
        LaunchTemplateName="web", SourceVersion="1", LaunchTemplateData={"InstanceType": "t3.small"}
    )


def start(scene, **preferences):
    return scene.autoscaling.start_instance_refresh(
        AutoScalingGroupName="web",
        DesiredConfiguration={"LaunchTemplate": {"LaunchTemplateName": "web", "Version": "2"}},
        Preferences={"InstanceWarmup": 0, **preferences},
    )["InstanceRefreshId"]


def refresh_of(scene, id):
    found = scene.autoscaling.describe_instance_refreshes(AutoScalingGroupName="web", InstanceRefreshIds=[id])
    return found["InstanceRefreshes"][0]


def kinds(scene):
    return sorted(i["InstanceType"] for i in scene.serving())


@pytest.mark.parametrize(
    "least, most, lowest, highest", [(50, 100, 2, 4), (100, 150, 4, 6)], ids=["end then launch", "launch then end"]
)
def test_a_refresh_replaces_all_within_its_bounds(scene, eventually, least, most, lowest, highest):
    scene.create(DesiredCapacity=4)
    eventually(lambda: scene.settled(4))
    new_version(scene)
    id = start(scene, MinHealthyPercentage=least, MaxHealthyPercentage=most)
    error = error_of(start, scene=scene)
    assert error["Code"] == "InstanceRefreshInProgress"
    seen = []

    def done():
        alive = [s for s in states(scene).values() if not s.startswith("Terminating")]
        seen.append((len(scene.serving()), len(alive)))
        return refresh_of(scene, id)["Status"] == "Successful"

    eventually(done, timeout=60, interval=0.02)
    assert min(serving for serving, _ in seen) >= lowest
    assert max(alive for _, alive in seen) <= highest
    eventually(lambda: kinds(scene) == ["t3.small"] * 4)
    ended = refresh_of(scene, id)
    assert (ended["PercentageComplete"], ended["InstancesToUpdate"]) == (100, 0)
    assert scene.group()["LaunchTemplate"]["Version"] == "2"
    assert any("in response to an instance refresh." in a["Cause"] for a in scene.activities())


def test_a_refresh_stops_at_a_checkpoint_and_is_cancelled(scene, eventually):
    scene.create(DesiredCapacity=2)
    eventually(lambda: scene.settled(2))
    new_version(scene)
    id = start(scene, MinHealthyPercentage=50, CheckpointPercentages=[50, 100], CheckpointDelay=172800)
    eventually(lambda: refresh_of(scene, id)["PercentageComplete"] == 50 and scene.settled(2))
    assert kinds(scene) == ["t3.micro", "t3.small"]
    scene.autoscaling.cancel_instance_refresh(AutoScalingGroupName="web")
    eventually(lambda: refresh_of(scene, id)["Status"] == "Cancelled")
    assert kinds(scene) == ["t3.micro", "t3.small"] and scene.group()["LaunchTemplate"]["Version"] == "$Default"
    error = error_of(scene.autoscaling.cancel_instance_refresh, AutoScalingGroupName="web")
    assert error["Code"] == "ActiveInstanceRefreshNotFound"


def test_a_refresh_goes_back(scene, eventually):
    scene.create(DesiredCapacity=2, LaunchTemplate={"LaunchTemplateName": "web", "Version": "1"})
    eventually(lambda: scene.settled(2))
    new_version(scene)
    id = start(scene, MinHealthyPercentage=50, CheckpointPercentages=[50, 100], CheckpointDelay=172800)
    eventually(lambda: refresh_of(scene, id)["PercentageComplete"] == 50 and scene.settled(2))
    scene.autoscaling.rollback_instance_refresh(AutoScalingGroupName="web")
    eventually(lambda: refresh_of(scene, id)["Status"] == "RollbackSuccessful")
    assert kinds(scene) == ["t3.micro", "t3.micro"] and scene.group()["LaunchTemplate"]["Version"] == "1"


def test_matching_instances_are_skipped(scene, eventually):
    scene.create(DesiredCapacity=2, LaunchTemplate={"LaunchTemplateName": "web", "Version": "1"})
    eventually(lambda: scene.settled(2))
    before = set(states(scene))
    id = scene.autoscaling.start_instance_refresh(
        AutoScalingGroupName="web", Preferences={"SkipMatching": True, "InstanceWarmup": 0}
    )["InstanceRefreshId"]
    eventually(lambda: refresh_of(scene, id)["Status"] == "Successful")
    assert set(states(scene)) == before
