"""Claim 1.5: lose a zone under continuous load. Once health checks have noticed, no request fails; the group rebuilds in the
zones that are left; when the zone is back, it balances.

The cloud runs at --time-scale 20: a minute of its intervals, grace periods and faults takes three seconds.
"""

import http.client
import threading
import time

import dns.message
import dns.query
import pytest
from harness import Cloud, served_port

SCALE = 20
NAME = "www.simple-web-app.example"
LOST = "us-east-1a"


@pytest.fixture(scope="module")
def up():
    one = Cloud("--time-scale", str(SCALE))
    one.start(["up", "simple-web-app"])
    wait_for(lambda: zones(one) == {"us-east-1a": 1, "us-east-1b": 1, "us-east-1c": 1}, one)
    # The name points at every node before any target is healthy, and after all of them are.
    wait_for(lambda: states(one) == ["healthy"] * 3, one)
    wait_for(lambda: len(nodes(one)) == 3, one)
    wait_for(lambda: all(ask(node) == 200 for node in nodes(one)), one)
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


def wait_for(check, cloud, timeout=90):
    deadline = time.monotonic() + timeout
    while not check():
        assert cloud.process.poll() is None and time.monotonic() < deadline, cloud.log_text()
        time.sleep(0.05)


def nodes(cloud):
    try:
        answer = dns.query.udp(dns.message.make_query(NAME, "A"), "127.0.0.1", port=cloud.dns_port, timeout=5)
    except (OSError, dns.exception.DNSException):
        return []
    return [record.address for rrset in answer.answer for record in rrset if rrset.rdtype == 1]


def zones(cloud):
    """How many instances in service each zone has."""
    groups = cloud.boto3("autoscaling").describe_auto_scaling_groups()["AutoScalingGroups"]
    found = {}
    for one in groups[0]["Instances"] if groups else []:
        if one["LifecycleState"] == "InService":
            found[one["AvailabilityZone"]] = found.get(one["AvailabilityZone"], 0) + 1
    return found


def states(cloud):
    elbv2 = cloud.boto3("elbv2")
    [group] = elbv2.describe_target_groups()["TargetGroups"]
    targets = elbv2.describe_target_health(TargetGroupArn=group["TargetGroupArn"])["TargetHealthDescriptions"]
    return [target["TargetHealth"]["State"] for target in targets]


def ask(node):
    """A request over a connection of its own: its status, or the name of the failure."""
    connection = http.client.HTTPConnection(node, served_port(80), timeout=2)
    try:
        connection.request("GET", "/who", headers={"Host": NAME})
        answer = connection.getresponse()
        answer.read()
        return answer.status
    except OSError as error:
        return type(error).__name__
    finally:
        connection.close()


class Load:
    """One client that resolves the name for each request, as one with an expired cache does, until it is told to stop."""

    def __init__(self, cloud):
        self.cloud, self.results, self.ended = cloud, [], threading.Event()
        self.thread = threading.Thread(target=self.run)
        self.thread.start()

    def run(self):
        turn = 0
        while not self.ended.is_set() and turn < 20_000:
            turn += 1
            found = nodes(self.cloud)
            began = time.monotonic()
            self.results.append((began, ask(found[turn % len(found)]) if found else "no node"))
            self.ended.wait(0.01)

    def stop(self):
        self.ended.set()
        self.thread.join()

    def failures_since(self, moment):
        return [result for at, result in self.results if at >= moment and result != 200]

    def count_since(self, moment):
        return sum(at >= moment for at, _ in self.results)


def test_a_lost_zone_costs_nothing_once_it_was_noticed(up):
    load = Load(up)
    try:
        before = nodes(up)
        up.run("shake", "zone", LOST)
        # Noticed: the name points at two nodes, and nobody in the zone is asked any more.
        wait_for(lambda: len(nodes(up)) == 2, up)
        assert set(nodes(up)) < set(before)
        wait_for(lambda: LOST not in zones(up) and sum(zones(up).values()) == 3, up)
        noticed = time.monotonic()
        time.sleep(5)  # a load of five more seconds, over a minute and a half of the cloud's
        assert load.failures_since(noticed) == []
        assert load.count_since(noticed) > 100
        up.run("shake", "stop")
        wait_for(lambda: zones(up) == {"us-east-1a": 1, "us-east-1b": 1, "us-east-1c": 1}, up)
        wait_for(lambda: sorted(nodes(up)) == sorted(before), up)
    finally:
        load.stop()
    # Nor did the return of the zone cost anything.
    assert load.failures_since(noticed) == []
    failed = load.failures_since(0)
    print(f"{len(load.results)} requests, {len(failed)} failed before the loss was noticed: {sorted(set(map(str, failed)))}")
