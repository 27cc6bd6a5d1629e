"""What happens to a soak's cloud, and which failures a client of AWS meets meanwhile."""

import signal
import time

from residue import Life
from soak_site import HEALTH_INTERVAL_S, HEALTH_TIMEOUT_S, UNHEALTHY_COUNT, Site

# What a client meets on AWS, by the kind of failure.
LOST_TARGET = {
    "504": "the balancer could not connect to the target, or it went silent, before health checks took it out",
    "502": "the target ended the connection before it had answered",
    "cut short": "the target was lost in the middle of its answer",
    "time-out": "the balancer still waited for a target that had gone silent",
}
LOST_ZONE = {
    "time-out": "the node of the lost zone is silent until its address has left DNS, or a node waits for a target there",
    "504": "a node waited for a target in the lost zone until health checks took it out",
    "502": "the connection to a target in the lost zone ended",
    "cut short": "the target was lost in the middle of its answer",
}
OUTAGE = {
    "refused": "nothing listens while the program is down",
    "reset": "the connection ended with the program",
    "cut short": "the connection ended with the program",
    "no name": "the DNS server is down with the program",
    "time-out": "the request was on its way when the program died",
    "502": "targets are still starting", "503": "no target is in use yet", "504": "targets are still starting",
}
NO_API = {"refused": "the API is down with the program", "reset": "the connection ended with the program"}


class Events(Site):
    """Each returns when what it does has happened; the site may still have to become whole."""

    def scale_out_and_in(self, event):
        self.window(event)
        name = self.group()["AutoScalingGroupName"]
        for wanted in (6, 3):
            self.autoscaling.set_desired_capacity(AutoScalingGroupName=name, DesiredCapacity=wanted)
            self.wait_for(lambda: len(self.group()["Instances"]) == wanted and not self.faults(), f"{wanted} instances")

    def load(self, event):
        """More load than three instances shall take: the policy scales out; and in, at some time after it is gone."""
        self.window(event)
        before = self.group()["DesiredCapacity"]
        self.traffic.factor = 3
        try:
            self.wait_for(lambda: self.group()["DesiredCapacity"] > before, "scaled out by the policy")
        finally:
            self.traffic.factor = 1

    def instance_cut(self, event):
        lost = self.moments.choice(self.members())
        window = self.window(event, LOST_TARGET)
        self.shake("instance", lost, cloud_s=300)
        self.notice(window, lambda: self.is_noticed(lost), "the instance is out")
        self.wait_for(lambda: lost not in self.members(), "the instance is replaced")
        self.shake("stop")

    def instance_killed(self, event):
        lost = self.moments.choice(self.members())
        window = self.window(event, LOST_TARGET)
        self.shake("instance", lost, "--kill")
        self.notice(window, lambda: self.is_noticed(lost), "the instance is out")

    def instance_terminated(self, event):
        lost = self.moments.choice(self.members())
        window = self.window(event, LOST_TARGET)
        self.ec2.terminate_instances(InstanceIds=[lost])
        self.notice(window, lambda: self.is_noticed(lost), "the instance is out")

    def service_stopped(self, event):
        lost = self.moments.choice(self.members())
        window = self.window(event, {"502": "the target refuses connections until health checks have taken it out"})
        self.cloud.run("shell", lost, "--", "systemctl", "stop", "web")
        self.notice(window, lambda: self.is_noticed(lost), "the instance is out")

    def zone_lost(self, event):
        lost = self.moments.choice(sorted(self.zones()))
        window = self.lose(event, lost)
        self.wait_for(lambda: lost not in self.zones() and sum(self.zones().values()) >= 3, "rebuilt in the zones left")
        self.until_no_fault("the zone is back")
        return window

    def lose(self, event, lost):
        inside = [i["InstanceId"] for i in self.group()["Instances"] if i["AvailabilityZone"] == lost]
        window = self.window(event, LOST_ZONE)
        self.shake("zone", lost, cloud_s=60 * self.moments.randint(5, 8))
        gone = lambda: len(self.nodes()) == 2 and not {i for i, s in self.targets().items() if s == "healthy"} & set(inside)  # noqa: E731
        self.notice(window, gone, "the zone is out")
        return window

    def zone_lost_and_killed(self, event):
        """No fault outlives the program: after the start the zone is whole again."""
        self.lose(event, self.moments.choice(sorted(self.zones())))
        time.sleep(self.moments.uniform(0, 2))
        self.kill(event)

    def two_zones(self):
        return self.moments.sample(sorted(self.zones()), 2)

    def network_delayed(self, event):
        self.window(event)
        self.shake("network", *self.two_zones(), "--delay", "30ms", "--jitter", "5ms", cloud_s=60)
        self.until_no_fault("the delay's end")

    def network_lossy(self, event):
        why = "packets were lost more often than TCP could repeat them in time"
        window = self.window(event, {"504": why, "502": why, "503": why, "time-out": why})
        self.shake("network", *self.two_zones(), "--loss", "10%", cloud_s=60)
        self.until_no_fault("the loss's end")
        window.close(after_s=1)

    def network_cut(self, event):
        """Each node notices which targets it does not reach any more."""
        window = self.window(event, LOST_TARGET)
        self.shake("network", *self.two_zones(), "--cut", cloud_s=120)
        window.close(after_s=UNHEALTHY_COUNT * (HEALTH_INTERVAL_S / self.scale + HEALTH_TIMEOUT_S) + 1)
        self.until_no_fault("the cut's end")

    def api_throttled(self, event):
        code = "ThrottlingException"
        window = self.window(event, api={code: "the service answers that it was asked too often"})
        self.shake("api", "ssm:PutParameter", "--throttle", "--rate", "0.5", cloud_s=60)
        self.until_no_fault("the throttle's end")
        window.close()

    def api_failing_while_scaling(self, event):
        """The group's launches fail for a while; it tries again."""
        window = self.window(event, api={"InternalFailure": "the service fails"})
        self.shake("api", "ec2:RunInstances", "--error", "InsufficientInstanceCapacity", cloud_s=60)
        self.shake("api", "cloudwatch:PutMetricAlarm", "--error", "InternalFailure", "--rate", "0.5", cloud_s=60)
        self.terminate_quietly()
        self.until_no_fault("the errors' end")
        window.close()

    def terminate_quietly(self):
        """Out of service first, as the group's own way to end an instance: it costs no request."""
        self.autoscaling.terminate_instance_in_auto_scaling_group(
            InstanceId=self.moments.choice(self.members()), ShouldDecrementDesiredCapacity=False)

    def instance_refresh(self, event):
        self.window(event)
        name = self.group()["AutoScalingGroupName"]
        self.autoscaling.start_instance_refresh(
            AutoScalingGroupName=name, Preferences={"MinHealthyPercentage": 100, "MaxHealthyPercentage": 134})
        last = lambda: self.autoscaling.describe_instance_refreshes(AutoScalingGroupName=name)["InstanceRefreshes"][0]  # noqa: E731
        self.wait_for(lambda: last()["Status"] == "Successful", "the refresh's end", 240)

    def down(self, event, ends):
        """From the moment that the program ends until each node answers again."""
        window = self.window(event, OUTAGE, NO_API)
        before = sorted(self.traffic_nodes)
        life = Life(self.cloud)
        ends()
        if self.moments.random() < 0.5:
            self.wait_quietly(life.left_with_nobody_running, 10)
        self.cloud.start()
        self.meter.begin()
        self.wait_for(lambda: sorted(self.nodes()) == before, "the same nodes")
        self.wait_until_whole()
        window.close()
        self.wait_quietly(lambda: life.left_beside_the_next() + life.groups_left() + self.machine.changes(), 15)
        self.check_the_ledger()

    def kill(self, event):
        self.down(event, self.cloud.kill)

    def kill_while_scaling(self, event):
        name = self.group()["AutoScalingGroupName"]
        self.autoscaling.set_desired_capacity(AutoScalingGroupName=name, DesiredCapacity=5)
        time.sleep(self.moments.uniform(0, 2))
        self.kill(event)
        self.autoscaling.set_desired_capacity(AutoScalingGroupName=name, DesiredCapacity=3)

    def restart(self, event):
        def ends():
            code = self.cloud.stop(signal.SIGTERM)
            assert code == 0, f"the program ended with {code}"

        self.down(event, ends)


# Those of every soak, and as many others.
ALWAYS = ["load, scaled out by policy", "scale-out and in", "instance cut off", "instance killed", "zone lost", "SIGKILL", "restart"]
BESIDE = ["SIGKILL while scaling", "SIGKILL while a zone is lost", "instance refresh", "network cut between zones", "API errors",
          "service stopped", "instance terminated", "network lossy", "network delayed", "API throttled"]
EVENTS = {
    "load, scaled out by policy": Events.load,
    "scale-out and in": Events.scale_out_and_in,
    "instance cut off": Events.instance_cut,
    "instance killed": Events.instance_killed,
    "zone lost": Events.zone_lost,
    "SIGKILL": Events.kill,
    "restart": Events.restart,
    "SIGKILL while scaling": Events.kill_while_scaling,
    "SIGKILL while a zone is lost": Events.zone_lost_and_killed,
    "instance refresh": Events.instance_refresh,
    "network cut between zones": Events.network_cut,
    "network lossy": Events.network_lossy,
    "network delayed": Events.network_delayed,
    "API throttled": Events.api_throttled,
    "API errors": Events.api_failing_while_scaling,
    "instance terminated": Events.instance_terminated,
    "service stopped": Events.service_stopped,
}
