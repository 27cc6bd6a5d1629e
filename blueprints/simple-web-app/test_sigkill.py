"""The blueprint under load, killed with SIGKILL at random moments and started again on the same directory.

First while `up` deploys it, then while requests, writers, launches and another stack are under way; some kills come
within the first moments of a start. After each start everything acknowledged is back and nothing is left of the life before.
"""

import concurrent.futures
import http.client
import json
import random
import signal
import threading
import time
import urllib.error

import pytest
from botocore.exceptions import BotoCoreError, ClientError, WaiterError
from harness import Cloud, served_port
from ledger import Ledger
from residue import Life, Machine, descendants

STACK, DOMAIN = "simple-web-app", "simple-web-app.example"
KILLS_IN_UP, KILLS_UNDER_LOAD = 6, 14
# How fast the deployment's time runs, so that what an interrupted launch left is replaced within seconds.
SCALE_OF_UP = 20
IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"

SIDE = {
    "Parameters": {"Value": {"Type": "String"}},
    "Resources": {
        "Vpc": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.77.0.0/16"}},
        "Subnet": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "Vpc"}, "CidrBlock": "10.77.1.0/24"}},
        "Group": {"Type": "AWS::EC2::SecurityGroup", "Properties": {
            "GroupDescription": "side", "VpcId": {"Ref": "Vpc"},
            "SecurityGroupIngress": [{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "10.0.0.0/8"}]}},
        "Role": {"Type": "AWS::IAM::Role", "Properties": {"AssumeRolePolicyDocument": {
            "Version": "2012-10-17", "Statement": [
                {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}}},
        "Profile": {"Type": "AWS::IAM::InstanceProfile", "Properties": {"Roles": [{"Ref": "Role"}]}},
        "Parameter": {"Type": "AWS::SSM::Parameter", "Properties": {"Type": "String", "Value": {"Ref": "Value"}}},
        "Zone": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": "side.example"}},
        "Record": {"Type": "AWS::Route53::RecordSet", "Properties": {
            "HostedZoneId": {"Ref": "Zone"}, "Name": "www.side.example", "Type": "TXT", "TTL": "60",
            "ResourceRecords": [{"Fn::Sub": "\"${Value}\""}]}},
        "Targets": {"Type": "AWS::ElasticLoadBalancingV2::TargetGroup", "Properties": {
            "VpcId": {"Ref": "Vpc"}, "Protocol": "HTTP", "Port": 80}},
    },
}

# Notes each run of user data and each boot, and serves the notes by an enabled unit.
NOTES = """#!/bin/bash
mkdir -p /srv/notes /var/lib/cloud/scripts/per-boot
echo run >> /srv/notes/user-data
cat > /var/lib/cloud/scripts/per-boot/note <<'SCRIPT'
#!/bin/bash
echo boot >> /srv/notes/boots
SCRIPT
chmod +x /var/lib/cloud/scripts/per-boot/note
cat > /etc/systemd/system/notes.service <<'UNIT'
[Service]
WorkingDirectory=/srv/notes
ExecStart=/usr/bin/python3 -m http.server 80
[Install]
WantedBy=multi-user.target
UNIT
systemctl daemon-reload
systemctl enable --now notes
touch /srv/notes/boots
"""


def wait_for(check, timeout=60):
    """What `check` returns once that is true; its last failure at the end."""
    deadline = time.monotonic() + timeout
    while True:
        problem = None
        try:
            value = check()
            if value:
                return value
        except (ClientError, OSError, http.client.HTTPException, KeyError) as error:
            problem, value = error, None
        if time.monotonic() > deadline:
            raise AssertionError(f"not within {timeout} s: {problem or value!r}")
        time.sleep(0.05)


def wait_for_none(left, timeout):
    """Until `left` names nothing any more."""
    deadline = time.monotonic() + timeout
    while found := left():
        assert time.monotonic() < deadline, f"still there after {timeout} s: {found}"
        time.sleep(0.05)


def get(address, path="/who"):
    connection = http.client.HTTPConnection(address, served_port(80), timeout=5)
    try:
        connection.request("GET", path, headers={"Host": f"www.{DOMAIN}"})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


class Site:
    """The cloud with the blueprint on it, and what a client has seen of it."""

    def __init__(self, moments):
        self.cloud = Cloud()
        self.moments = moments
        self.machine = Machine()
        self.kills = 0
        self.seconds_down = []
        self.shown = ""
        names = ("cloudformation", "ec2", "elbv2", "autoscaling", "route53", "iam", "ssm")
        self.clients = {name: self.cloud.boto3(name) for name in names}

    def __getattr__(self, name):
        if name in self.clients:
            return self.clients[name]
        raise AttributeError(name)

    def kill(self):
        """Kills it; half of the time nothing may be left even before the next start, else that comes at once."""
        life = Life(self.cloud)
        self.cloud.kill()
        self.was_killed()
        if self.moments.random() < 0.5:
            wait_for_none(life.left_with_nobody_running, 10)
        return life

    def was_killed(self):
        """It was killed, and had not ended before by itself."""
        code = self.cloud.process.returncode
        assert code == -signal.SIGKILL, f"it ended by itself with {code}:\n{self.cloud.log_text()}"
        self.kills += 1

    def start(self, verb="start"):
        begun = time.monotonic()
        self.cloud.start(verb)
        self.seconds_down.append(time.monotonic() - begun)
        now = self.cloud.get("/_snowglobe/cloud")["now"]
        assert now > self.shown, f"time went back from {self.shown} to {now}"
        self.shown = now

    def nothing_is_left_of(self, life):
        wait_for_none(lambda: life.left_beside_the_next() + life.groups_left() + self.machine.changes(), 15)

    def stack(self, name):
        try:
            return self.cloudformation.describe_stacks(StackName=name)["Stacks"][0]
        except ClientError as error:
            assert "does not exist" in str(error), error
            return None

    def settled(self, name, timeout=90):
        """The stack once its operation has come to an end; None if there is none."""
        def look():
            stack = self.stack(name)
            return (stack,) if stack is None or not stack["StackStatus"].endswith("IN_PROGRESS") else None

        stack = wait_for(look, timeout)[0]
        ends = ("CREATE_COMPLETE", "UPDATE_COMPLETE", "ROLLBACK_COMPLETE", "UPDATE_ROLLBACK_COMPLETE")
        assert stack is None or stack["StackStatus"] in ends, self.why(name)
        return stack

    def why(self, name):
        events = self.cloudformation.describe_stack_events(StackName=name)["StackEvents"]
        return [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason")) for e in events[:40]]

    def nodes(self):
        """The public addresses of the balancer's nodes."""
        interfaces = self.ec2.describe_network_interfaces(Filters=[{"Name": "requester-id", "Values": ["amazon-elb"]}])
        return sorted(i["Association"]["PublicIp"] for i in interfaces["NetworkInterfaces"])

    def instances(self, *states):
        chosen = [{"Name": "instance-state-name", "Values": list(states)}] if states else []
        answer = self.ec2.describe_instances(Filters=chosen)
        return {i["InstanceId"]: i for r in answer["Reservations"] for i in r["Instances"]}

    def addresses(self, *states):
        """Of the instances in these states: their private and public addresses."""
        return {
            identifier: (found["PrivateIpAddress"], found.get("PublicIpAddress"))
            for identifier, found in self.instances(*states).items()
        }

    def group(self):
        [group] = self.autoscaling.describe_auto_scaling_groups()["AutoScalingGroups"]
        return group

    def faults(self):
        """What keeps it from three instances in service, all of them and nothing else behind every node of the balancer."""
        try:
            group = self.group()
            members = [(i["InstanceId"], i["LifecycleState"], i["HealthStatus"]) for i in group["Instances"]]
            [arn] = group["TargetGroupARNs"]
            targets = self.elbv2.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]
            targets = [(t["Target"]["Id"], t["TargetHealth"]["State"]) for t in targets]
            answers = [get(node)[0] for node in self.nodes()]
        except (OSError, http.client.HTTPException) as error:
            return [error]
        inside = {identifier for identifier, state, _ in members if state == "InService"}
        whole = len(inside) == len(members) == 3 and {i for i, state in targets if state == "healthy"} == inside
        return [] if whole and answers == [200] * 3 else [members, targets, answers]


@pytest.fixture(scope="module")
def site():
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    one = Site(random.Random(seed))
    yield one
    one.cloud.remove()


def kill_at_a_moment_of_a_start(site, verb):
    """Kills it within 0.3 s of its start, which answers or does not yet."""
    process = site.cloud.launch(verb)
    time.sleep(site.moments.uniform(0, 0.3))
    life = Life(site.cloud)
    process.kill()
    process.wait()
    site.was_killed()
    return life


def test_a_kill_while_up_deploys_is_made_good_by_the_next_start(site):
    site.cloud.options = ["--time-scale", str(SCALE_OF_UP)]
    lives = []
    for kill in range(KILLS_IN_UP):
        if kill % 3 == 2:
            lives.append(kill_at_a_moment_of_a_start(site, ["up", STACK]))
            continue
        # Killed in the middle of its work, which another `up` takes up.
        site.start(["up", STACK])
        time.sleep(site.moments.uniform(0, 2.5))
        lives.append(site.kill())
    site.start(["up", STACK])
    stack = wait_for(lambda: site.settled(STACK))
    assert stack["StackStatus"] in ("CREATE_COMPLETE", "UPDATE_COMPLETE"), site.why(STACK)
    wait_for_none(site.faults, 120)
    for life in lives:
        site.nothing_is_left_of(life)
    expect_nothing_twice(site)


def expect_nothing_twice(site):
    """No resource was made twice by a step that was repeated."""
    balancers = site.elbv2.describe_load_balancers()["LoadBalancers"]
    assert len(balancers) == 1 and len(site.nodes()) == 3, (balancers, site.nodes())
    mine = [{"Name": "tag:aws:cloudformation:stack-name", "Values": [STACK]}]
    assert len(site.ec2.describe_vpcs(Filters=mine)["Vpcs"]) == 1
    assert len(site.ec2.describe_subnets(Filters=mine)["Subnets"]) == 3
    assert len(site.ec2.describe_security_groups(Filters=mine)["SecurityGroups"]) == 2
    assert len(site.ec2.describe_internet_gateways(Filters=mine)["InternetGateways"]) == 1
    assert len(site.ec2.describe_launch_templates(Filters=mine)["LaunchTemplates"]) == 1
    zones = [z for z in site.route53.list_hosted_zones()["HostedZones"] if z["Name"] == f"{DOMAIN}."]
    assert len(zones) == 1, zones
    members = {i["InstanceId"] for i in site.group()["Instances"]}
    grouped = [{"Name": "tag-key", "Values": ["aws:autoscaling:groupName"]}]
    found = site.ec2.describe_instances(Filters=[*grouped, {"Name": "instance-state-name", "Values": ["pending", "running"]}])
    assert {i["InstanceId"] for r in found["Reservations"] for i in r["Instances"]} == members


def requests(site, ending, seen):
    """Requests over every node until the end; failures count only as such, since a killed cloud answers none."""
    nodes = site.nodes()
    while not ending.is_set():
        for node in nodes:
            try:
                code, _ = get(node)
            except (OSError, http.client.HTTPException):
                code = None
            seen[code] = seen.get(code, 0) + 1


class SideStack:
    """Another stack that is created, updated and deleted all the time."""

    def __init__(self, site):
        self.site = site
        self.number = 0
        self.value = None

    def work(self, ending):
        cloudformation = self.site.cloudformation
        while not ending.is_set():
            try:
                stack = self.site.stack("side")
                status = stack["StackStatus"] if stack else None
                if stack and status.endswith("IN_PROGRESS"):
                    time.sleep(0.02)
                elif stack is None:
                    cloudformation.create_stack(**self.next())
                elif status == "CREATE_COMPLETE":
                    cloudformation.update_stack(**self.next())
                else:
                    cloudformation.delete_stack(StackName="side")
            except (BotoCoreError, WaiterError, urllib.error.URLError):
                return

    def next(self):
        self.number += 1
        body, parameters = json.dumps(SIDE), [{"ParameterKey": "Value", "ParameterValue": f"v{self.number}"}]
        return {"StackName": "side", "TemplateBody": body, "Parameters": parameters, "Capabilities": ["CAPABILITY_IAM"]}

    def is_sound(self):
        """The stack is at rest, and what it says of its resources is so."""
        stack = self.site.settled("side")
        if stack is None:
            return
        status = stack["StackStatus"]
        assert status in ("CREATE_COMPLETE", "UPDATE_COMPLETE"), self.site.why("side")
        resources = self.site.cloudformation.describe_stack_resources(StackName="side")["StackResources"]
        names = {r["LogicalResourceId"]: r["PhysicalResourceId"] for r in resources}
        assert set(names) == set(SIDE["Resources"]), names
        value = self.site.ssm.get_parameter(Name=names["Parameter"])["Parameter"]["Value"]
        assert value == stack["Parameters"][0]["ParameterValue"]
        records = self.site.route53.list_resource_record_sets(HostedZoneId=names["Zone"])["ResourceRecordSets"]
        assert [r["ResourceRecords"][0]["Value"] for r in records if r["Type"] == "TXT"] == [f'"{value}"']

    def is_gone(self):
        """Deleted, it leaves nothing of what any of its lives made."""
        if self.site.stack("side"):
            self.site.settled("side")
            self.site.cloudformation.delete_stack(StackName="side")
            wait_for(lambda: self.site.stack("side") is None)
        vpcs = self.site.ec2.describe_vpcs(Filters=[{"Name": "cidr", "Values": ["10.77.0.0/16"]}])["Vpcs"]
        roles = [r["RoleName"] for r in self.site.iam.list_roles()["Roles"] if r["RoleName"].startswith("side-")]
        profiles = self.site.iam.list_instance_profiles()["InstanceProfiles"]
        zones = [z["Name"] for z in self.site.route53.list_hosted_zones()["HostedZones"] if z["Name"] == "side.example."]
        targets = [t["TargetGroupName"] for t in self.site.elbv2.describe_target_groups()["TargetGroups"]]
        targets = [name for name in targets if name.startswith("side-")]
        left = [vpcs, roles, profiles, zones, targets]
        assert left == [[], [], [], [], []], left


class Launcher:
    """Launches an instance in each round and terminates that of the round before."""

    def __init__(self, site):
        self.site = site
        self.image = site.ssm.get_parameter(Name=IMAGE)["Parameter"]["Value"]
        self.launched, self.asked, self.terminated = [], [], []

    def work(self):
        try:
            made = self.site.ec2.run_instances(ImageId=self.image, InstanceType="t3.nano", MinCount=1, MaxCount=1)
            self.launched.append(made["Instances"][0]["InstanceId"])
            if len(self.launched) > 1:
                self.asked.append(self.launched[-2])
                self.site.ec2.terminate_instances(InstanceIds=[self.launched[-2]])
                self.terminated.append(self.launched[-2])
        except BotoCoreError:
            return

    def wrong(self):
        """Instances that are in no state that what was asked of them leads to."""
        states = {i: found["State"]["Name"] for i, found in self.site.instances().items()}
        # Whether one is terminated whose termination was not answered, nobody promised.
        wanted = {i: {"running"} for i in self.launched} | {i: {"running", "terminated"} for i in self.asked}
        wanted |= {i: {"terminated"} for i in self.terminated}
        return [(i, states.get(i)) for i in wanted if states.get(i) not in wanted[i]]


@pytest.fixture(scope="module")
def notes(site):
    """An instance with a lent address and one with an Elastic IP, both serving notes of their boots."""
    ec2 = site.ec2
    group = ec2.create_security_group(GroupName="open", Description="HTTP for all")["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    image = site.ssm.get_parameter(Name=IMAGE)["Parameter"]["Value"]
    made = ec2.run_instances(
        ImageId=image, InstanceType="t3.nano", MinCount=2, MaxCount=2, SecurityGroupIds=[group], UserData=NOTES
    )["Instances"]
    identifiers = [i["InstanceId"] for i in made]
    wait_for(lambda: set(identifiers) <= set(site.instances("running")))
    elastic = ec2.allocate_address(Domain="vpc")
    ec2.associate_address(AllocationId=elastic["AllocationId"], InstanceId=identifiers[1])
    addresses = [site.instances("running")[i]["PublicIpAddress"] for i in identifiers]
    assert addresses[1] == elastic["PublicIp"]
    for address in addresses:
        wait_for(lambda: get(address, "/boots")[0] == 200)
    return {address: 0 for address in addresses}


def test_everything_acknowledged_is_back_after_a_kill_under_load(site, notes):
    site.kill()
    site.cloud.options = []
    site.start()
    wait_for_none(site.faults, 60)
    ledger, side, launcher = Ledger(site.cloud), SideStack(site), Launcher(site)
    seen = {}
    for kill in range(KILLS_UNDER_LOAD - 1):
        before = site.addresses("running")
        arns = sorted(b["LoadBalancerArn"] for b in site.elbv2.describe_load_balancers()["LoadBalancers"])
        nodes, count = site.nodes(), ledger.count()
        ending = threading.Event()
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            working = [pool.submit(requests, site, ending, seen), pool.submit(side.work, ending), pool.submit(launcher.work)]
            working += ledger.write_until(ending)
            wait_for(lambda: ledger.count() > count)
            time.sleep(site.moments.uniform(0, 0.8))
            lives = [site.kill()]
            ending.set()
        for one in working:
            one.result() if isinstance(one, concurrent.futures.Future) else one.join()
        while site.moments.random() < 0.3:
            lives.append(kill_at_a_moment_of_a_start(site, "start"))
        site.start()
        ledger.check()
        assert site.nodes() == nodes
        assert sorted(b["LoadBalancerArn"] for b in site.elbv2.describe_load_balancers()["LoadBalancers"]) == arns
        kept = {i: a for i, a in before.items() if i not in launcher.launched}
        wait_for_none(lambda: kept.items() - site.addresses("running").items(), 60)
        for address, boots in notes.items():
            # The per-boot script has run once more, the user data has not.
            wait_for(lambda: get(address, "/boots")[1].count("boot") > boots)
            notes[address] = get(address, "/boots")[1].count("boot")
            assert get(address, "/user-data") == (200, "run\n")
        wait_for_none(launcher.wrong, 30)
        side.is_sound()
        wait_for_none(site.faults, 60)
        for life in lives:
            site.nothing_is_left_of(life)
    side.is_gone()
    expect_nothing_twice(site)
    assert seen.get(200, 0) > 0 and site.kills >= KILLS_IN_UP + KILLS_UNDER_LOAD
    starts = sorted(site.seconds_down)
    print(json.dumps({
        "kills": site.kills, "acknowledged": {k: len(v) for k, v in ledger.acknowledged.items()},
        "stack operations": side.number, "launches": len(launcher.launched), "requests": {str(k): v for k, v in seen.items()},
        "seconds from start to the first answer": [starts[0], starts[len(starts) // 2], starts[-1]],
    }))


def test_the_end_leaves_nothing(site):
    life = Life(site.cloud)
    assert site.cloud.stop() == 0
    wait_for_none(lambda: life.left_with_nobody_running() + life.groups_left() + site.machine.changes(), 10)
    assert not descendants(site.cloud.process.pid)
