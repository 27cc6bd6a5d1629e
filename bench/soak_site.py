"""What a soak sees of its cloud, and how it waits for it."""

import collections
import http.client
import json
import time

import dns.exception
import dns.message
import dns.query
from botocore.exceptions import BotoCoreError, ClientError
from harness import served_port
from soak_load import NAME, Window

WHOLE_TIMEOUT_S = 180
HEALTH_INTERVAL_S = 10  # the template's, by the cloud's time
# Two checks take a target out. What they wait for an answer is the wall's time, as all time-outs of sockets are.
UNHEALTHY_COUNT, HEALTH_TIMEOUT_S = 2, 5


class Site:
    """The site of `self.cloud`, whose time runs `self.scale` times as fast."""

    def clients(self):
        names = ("ec2", "elbv2", "autoscaling", "cloudformation")
        self.ec2, self.elbv2, self.autoscaling, self.cloudformation = (self.cloud.boto3(name) for name in names)

    def group(self):
        [group] = self.autoscaling.describe_auto_scaling_groups()["AutoScalingGroups"]
        return group

    def members(self):
        return [i["InstanceId"] for i in self.group()["Instances"] if i["LifecycleState"] == "InService"]

    def targets(self):
        [arn] = self.group()["TargetGroupARNs"]
        found = self.elbv2.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]
        return {t["Target"]["Id"]: t["TargetHealth"]["State"] for t in found}

    def nodes(self):
        question = dns.message.make_query(NAME, "A")
        answer = dns.query.udp(question, "127.0.0.1", port=self.cloud.dns_port, timeout=2)
        return [record.address for rrset in answer.answer for record in rrset if rrset.rdtype == 1]

    def is_noticed(self, instance):
        return self.targets().get(instance) != "healthy"

    def zones(self):
        states = [(i["AvailabilityZone"], i["LifecycleState"]) for i in self.group()["Instances"]]
        return collections.Counter(zone for zone, state in states if state == "InService")

    def faults(self):
        """What keeps it from as many instances in service as are wanted, behind three nodes that answer."""
        group = self.group()
        members = [(i["InstanceId"], i["LifecycleState"], i["HealthStatus"], i["AvailabilityZone"]) for i in group["Instances"]]
        inside = {member[0] for member in members if member[1:3] == ("InService", "Healthy")}
        targets = self.targets()
        answers = [self.ask(node) for node in self.nodes()]
        spread = collections.Counter(member[3] for member in members).values()
        whole = len(inside) == len(members) == group["DesiredCapacity"] and max(spread) - min(spread) <= 1
        whole = whole and {i for i, state in targets.items() if state == "healthy"} == inside
        return [] if whole and answers == [200] * 3 else [group["DesiredCapacity"], members, targets, answers]

    def ask(self, node):
        connection = http.client.HTTPConnection(node, served_port(80), timeout=5)
        try:
            connection.request("GET", "/health", headers={"Host": NAME})
            return connection.getresponse().status
        finally:
            connection.close()

    def wait_for(self, check, what, timeout_s=WHOLE_TIMEOUT_S):
        """Seconds until `check` is true. A program that has ended, or that never gets there, ends the soak."""
        begun = time.monotonic()
        while True:
            assert self.cloud.process.poll() is None, f"the program ended with {self.cloud.process.returncode}"
            try:
                if check():
                    return time.monotonic() - begun
                problem = None
            except (ClientError, BotoCoreError, OSError, http.client.HTTPException, dns.exception.DNSException, ValueError) as error:
                problem = error
            assert time.monotonic() - begun < timeout_s, f"{what}: not within {timeout_s} s: {problem!r}"
            time.sleep(0.2)

    def wait_until_whole(self, timeout_s=WHOLE_TIMEOUT_S):
        return self.wait_for(lambda: not self.faults(), "whole", timeout_s)

    def window(self, event, site=None, api=None):
        window = Window(event, site, api)
        self.windows.append(window)
        return window

    def notice(self, window, check, what):
        """Closes the window when the check holds. Each node checks by itself: the last one an interval later."""
        took = self.wait_for(check, what)
        window.close(after_s=HEALTH_INTERVAL_S / self.scale + 0.5)
        return took

    def shake(self, *arguments, cloud_s=None):
        ends = ["--for", f"{cloud_s}s"] if cloud_s else []
        self.cloud.run("shake", *arguments, *ends)

    def until_no_fault(self, what):
        self.wait_for(lambda: json.loads(self.cloud.run("shake", "list", "--json").stdout)["faults"] == [], what)

    def wait_quietly(self, left, timeout_s):
        begun = time.monotonic()
        while found := left():
            if time.monotonic() - begun > timeout_s:
                self.problems.append(f"still there after {timeout_s} s: {found}")
                return
            time.sleep(0.1)

    def check_the_ledger(self):
        try:
            self.writers.check()
        except AssertionError as error:
            self.problems.append(f"acknowledged and not there: {error}")
