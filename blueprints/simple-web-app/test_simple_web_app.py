"""The claims of architecture 1, checked from outside: by DNS queries, HTTP requests and SDK calls.

The cloud here runs at --time-scale 60: a minute of its periods, cooldowns and intervals takes a second.
"""

import base64
import concurrent.futures
import http.client
import json
import re
import subprocess
import time
import uuid
from pathlib import Path

import dns.message
import dns.query
import dns.rdatatype
import pytest
from botocore.exceptions import ClientError
from harness import Cloud, served_port

HERE = Path(__file__).parent
STACK = "simple-web-app"
DOMAIN = "simple-web-app.example"
SCALE = 60


@pytest.fixture(scope="module")
def up():
    """`snowglobe up simple-web-app`, as a newcomer runs it, until its page is served."""
    one = Cloud("--time-scale", str(SCALE))
    one.start(["up", STACK])
    deadline = time.monotonic() + 120
    while True:
        outputs = stack_outputs(one, STACK)
        if outputs and nodes(one) and all(status(node, "/health") == 200 for node in nodes(one)):
            break
        assert one.process.poll() is None and time.monotonic() < deadline, one.log_text()
        time.sleep(0.1)
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


def stack_outputs(cloud, name):
    try:
        stack = cloud.boto3("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
    except ClientError:
        return None
    if stack["StackStatus"] not in ("CREATE_COMPLETE", "UPDATE_COMPLETE"):
        return None
    return {output["OutputKey"]: output["OutputValue"] for output in stack["Outputs"]}


def lookup(cloud, name, kind="A", tcp=False):
    send = dns.query.tcp if tcp else dns.query.udp
    return send(dns.message.make_query(name, kind), "127.0.0.1", port=cloud.dns_port, timeout=5)


def addresses(cloud, name):
    reply = lookup(cloud, name)
    return sorted(str(r) for rrset in reply.answer if rrset.rdtype == dns.rdatatype.A for r in rrset)


def nodes(cloud):
    return addresses(cloud, f"www.{DOMAIN}")


def get(address, path="/who", headers=None, port=None, timeout=10):
    """Status, headers and body of one request over a connection of its own."""
    connection = http.client.HTTPConnection(address, port or served_port(80), timeout=timeout)
    try:
        connection.request("GET", path, headers={"Host": f"www.{DOMAIN}", **(headers or {})})
        answer = connection.getresponse()
        return answer.status, dict(answer.getheaders()), answer.read()
    finally:
        connection.close()


def status(address, path):
    try:
        return get(address, path)[0]
    except OSError:
        return None


def who(address):
    code, _, body = get(address)
    assert code == 200, body
    return json.loads(body)


def group_of(cloud, stack=STACK):
    name = stack_outputs(cloud, stack)["GroupName"]
    return cloud.boto3("autoscaling").describe_auto_scaling_groups(AutoScalingGroupNames=[name])["AutoScalingGroups"][0]


def in_service(cloud):
    return {i["InstanceId"]: i["AvailabilityZone"] for i in group_of(cloud)["Instances"] if i["LifecycleState"] == "InService"}


def target_group(cloud):
    groups = cloud.boto3("elbv2").describe_target_groups()["TargetGroups"]
    mine = cloud.boto3("cloudformation").describe_stack_resource(StackName=STACK, LogicalResourceId="TargetGroup")
    arn = mine["StackResourceDetail"]["PhysicalResourceId"]
    return next(g["TargetGroupArn"] for g in groups if g["TargetGroupArn"] == arn)


def health(cloud):
    answer = cloud.boto3("elbv2").describe_target_health(TargetGroupArn=target_group(cloud))
    return {t["Target"]["Id"]: t["TargetHealth"]["State"] for t in answer["TargetHealthDescriptions"]}


def wait_for(check, timeout=60):
    deadline = time.monotonic() + timeout
    while True:
        value = check()
        if value:
            return value
        assert time.monotonic() < deadline, f"not within {timeout} s: {check()!r}"
        time.sleep(0.1)


# 1.1 DNS


def test_the_alias_answers_with_the_balancers_live_nodes(up):
    balancer = stack_outputs(up, STACK)["BalancerName"]
    assert len(nodes(up)) == 3
    assert nodes(up) == addresses(up, balancer)
    over_tcp = lookup(up, f"www.{DOMAIN}", tcp=True)
    assert sorted(str(r) for rrset in over_tcp.answer for r in rrset) == nodes(up)
    # An alias is no CNAME, and the zone is answered with authority.
    assert [rrset.rdtype for rrset in over_tcp.answer] == [dns.rdatatype.A]
    assert over_tcp.flags & dns.flags.AA


def test_names_that_are_not_there_are_denied_with_the_soa(up):
    reply = lookup(up, f"none.{DOMAIN}")
    assert reply.rcode() == dns.rcode.NXDOMAIN
    assert [rrset.rdtype for rrset in reply.authority] == [dns.rdatatype.SOA]


def point(cloud, name, address):
    """Makes `name` a plain A record of `address`."""
    zone = stack_outputs(cloud, STACK)["ZoneId"]
    record = {"Name": name, "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": address}]}
    changes = {"Changes": [{"Action": "UPSERT", "ResourceRecordSet": record}]}
    cloud.boto3("route53").change_resource_record_sets(HostedZoneId=zone, ChangeBatch=changes)


def test_a_plain_a_record_points_straight_at_an_instance(up, public_instance):
    address = public_instance["PublicIpAddress"]
    point(up, f"direct.{DOMAIN}", address)
    assert addresses(up, f"direct.{DOMAIN}") == [address]
    found = wait_for(lambda: status(address, "/") == 200 and get(address, "/")[2])
    assert public_instance["InstanceId"].encode() in found


# 1.2 Addresses

PUBLIC_PAGE = """#!/bin/bash
mkdir -p /srv/page && cd /srv/page
TOKEN=$(curl -s -X PUT http://169.254.169.254/latest/api/token -H 'X-aws-ec2-metadata-token-ttl-seconds: 60')
curl -s -H "X-aws-ec2-metadata-token: $TOKEN" http://169.254.169.254/latest/meta-data/instance-id > index.html
cat > /etc/systemd/system/page.service <<'UNIT'
[Service]
WorkingDirectory=/srv/page
ExecStart=/usr/bin/python3 -m http.server 80
[Install]
WantedBy=multi-user.target
UNIT
systemctl daemon-reload
systemctl enable --now page
"""


@pytest.fixture(scope="module")
def public_instance(up):
    """An instance of the default VPC, open to the world on port 80."""
    ec2 = up.boto3("ec2")
    group = ec2.create_security_group(GroupName=f"open-{uuid.uuid4().hex[:8]}", Description="HTTP for all")["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = up.boto3("ssm").get_parameter(Name=parameter)["Parameter"]["Value"]
    made = ec2.run_instances(
        ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SecurityGroupIds=[group], UserData=PUBLIC_PAGE
    )["Instances"][0]
    ec2.get_waiter("instance_running").wait(InstanceIds=[made["InstanceId"]], WaiterConfig={"Delay": 1})
    return instance(up, made["InstanceId"])


def instance(cloud, identifier):
    return cloud.boto3("ec2").describe_instances(InstanceIds=[identifier])["Reservations"][0]["Instances"][0]


def state(cloud, identifier):
    return instance(cloud, identifier)["State"]["Name"]


def test_a_public_address_changes_over_stop_and_start_and_leaves_its_record_stale(up, public_instance):
    ec2, identifier = up.boto3("ec2"), public_instance["InstanceId"]
    before = instance(up, identifier)
    wait_for(lambda: status(before["PublicIpAddress"], "/") == 200)
    ec2.stop_instances(InstanceIds=[identifier])
    wait_for(lambda: state(up, identifier) == "stopped")
    assert "PublicIpAddress" not in instance(up, identifier)
    assert status(before["PublicIpAddress"], "/") is None
    ec2.start_instances(InstanceIds=[identifier])
    wait_for(lambda: state(up, identifier) == "running")
    after = instance(up, identifier)
    assert after["PublicIpAddress"] != before["PublicIpAddress"]
    assert after["PrivateIpAddress"] == before["PrivateIpAddress"]
    # User data did not run again: the enabled unit came back by itself.
    wait_for(lambda: status(after["PublicIpAddress"], "/") == 200)
    assert status(before["PublicIpAddress"], "/") is None
    # The name still says the old address, until somebody updates it.
    point(up, f"direct.{DOMAIN}", before["PublicIpAddress"])
    assert status(addresses(up, f"direct.{DOMAIN}")[0], "/") is None
    point(up, f"direct.{DOMAIN}", after["PublicIpAddress"])
    assert status(addresses(up, f"direct.{DOMAIN}")[0], "/") == 200


def test_an_elastic_ip_stays_over_stop_and_start_and_moves(up, public_instance):
    ec2, identifier = up.boto3("ec2"), public_instance["InstanceId"]
    elastic = ec2.allocate_address(Domain="vpc")
    try:
        ec2.associate_address(AllocationId=elastic["AllocationId"], InstanceId=identifier)
        assert instance(up, identifier)["PublicIpAddress"] == elastic["PublicIp"]
        smell = json.loads(up.run("doctor", "--json", check=False).stdout)["findings"]
        assert any(f["what"] == "Elastic IPs" and elastic["PublicIp"] in f["found"] for f in smell), smell
        wait_for(lambda: status(elastic["PublicIp"], "/") == 200)
        ec2.stop_instances(InstanceIds=[identifier])
        wait_for(lambda: state(up, identifier) == "stopped")
        ec2.start_instances(InstanceIds=[identifier])
        wait_for(lambda: status(elastic["PublicIp"], "/") == 200)
        other = next(iter(in_service(up)))
        ec2.associate_address(AllocationId=elastic["AllocationId"], InstanceId=other, AllowReassociation=True)
        assert instance(up, other)["PublicIpAddress"] == elastic["PublicIp"]
        # The group's instances admit the balancer only: the address is silent there.
        assert status(elastic["PublicIp"], "/") is None
    finally:
        association = ec2.describe_addresses(AllocationIds=[elastic["AllocationId"]])["Addresses"][0].get("AssociationId")
        if association:
            ec2.disassociate_address(AssociationId=association)
        ec2.release_address(AllocationId=elastic["AllocationId"])


def test_the_sixth_elastic_ip_is_refused_until_the_quota_is_raised(up):
    ec2 = up.boto3("ec2", region="eu-west-1")
    held = [ec2.allocate_address(Domain="vpc")["AllocationId"] for _ in range(5)]
    with pytest.raises(ClientError) as caught:
        ec2.allocate_address(Domain="vpc")
    assert caught.value.response["Error"]["Code"] == "AddressLimitExceeded"
    up.run("quota", "L-0263D0A3", "6", "--region", "eu-west-1")
    held.append(ec2.allocate_address(Domain="vpc")["AllocationId"])
    for allocation in held:
        ec2.release_address(AllocationId=allocation)


def test_the_groups_instances_have_no_public_address(up):
    for identifier in in_service(up):
        assert "PublicIpAddress" not in instance(up, identifier)


# 1.3 The balancer


def test_every_node_serves_and_spreads_over_all_zones(up):
    for node in nodes(up):
        seen = {(answer["instance"], answer["zone"]) for answer in (who(node) for _ in range(12))}
        assert {zone for _, zone in seen} == {"us-east-1a", "us-east-1b", "us-east-1c"}
        assert {identifier: zone for identifier, zone in seen} == in_service(up)


def test_the_status_names_where_every_node_is_served(up):
    rows = json.loads(up.run("status", "--json").stdout)["status"]["ports"]
    served = {row["address"]: row["served_at"] for row in rows if row["port"] == 80}
    for node in nodes(up):
        assert served[node] == f"{node}:{served_port(80)}"
        address, _, port = served[node].rpartition(":")
        assert get(address, "/health", port=int(port))[0] == 200


def test_the_page_says_which_instance_in_which_zone_answered(up):
    code, headers, body = get(nodes(up)[0], "/")
    text = body.decode()
    assert code == 200 and headers["Content-Type"] == "text/html; charset=utf-8"
    named = re.search(r"<b>(i-[0-9a-f]{17})</b>.*<b>(us-east-1[abc])</b>", text, re.DOTALL)
    assert in_service(up)[named[1]] == named[2]


def test_the_balancer_answers_at_the_front_door_by_host_name(up):
    name = stack_outputs(up, STACK)["BalancerName"].replace(".elb.amazonaws.com", ".elb.localhost")
    code, _, body = get("127.0.0.1", "/who", {"Host": name}, port=up.port)
    assert code == 200 and json.loads(body)["instance"] in in_service(up)


def test_forwarded_headers_are_set(up):
    code, _, body = get(nodes(up)[0], "/who", {"X-Forwarded-For": "198.51.100.7"})
    seen = {key.lower(): value for key, value in json.loads(body)["headers"].items()}
    assert code == 200
    assert seen["x-forwarded-for"] == "198.51.100.7, 203.0.113.1"
    assert (seen["x-forwarded-proto"], seen["x-forwarded-port"]) == ("http", "80")
    assert seen["x-amzn-trace-id"].startswith("Root=1-")
    assert seen["host"] == f"www.{DOMAIN}"


def test_a_target_that_breaks_off_is_a_502(up):
    code, headers, body = get(nodes(up)[0], "/crash")
    assert code == 502 and headers["Server"] == "awselb/2.0" and b"502 Bad Gateway" in body
    # Its unit starts it again.
    wait_for(lambda: all(status(node, "/health") == 200 for node in nodes(up) for _ in range(6)))


def test_a_balancer_without_targets_is_a_503(up):
    elb = up.boto3("elbv2")
    arn = target_group(up)
    balancer = elb.describe_target_groups(TargetGroupArns=[arn])["TargetGroups"][0]["LoadBalancerArns"][0]
    vpc = elb.describe_load_balancers(LoadBalancerArns=[balancer])["LoadBalancers"][0]["VpcId"]
    empty = elb.create_target_group(Name="empty", Protocol="HTTP", Port=80, VpcId=vpc)["TargetGroups"][0]["TargetGroupArn"]
    listener = elb.describe_listeners(LoadBalancerArn=balancer)["Listeners"][0]["ListenerArn"]
    rule = elb.create_rule(
        ListenerArn=listener,
        Priority=10,
        Conditions=[{"Field": "path-pattern", "Values": ["/empty/*"]}],
        Actions=[{"Type": "forward", "TargetGroupArn": empty}],
    )["Rules"][0]["RuleArn"]
    wait_for(lambda: status(nodes(up)[0], "/empty/x") == 503, 10)
    assert status(nodes(up)[0], "/health") == 200
    elb.delete_rule(RuleArn=rule)
    elb.delete_target_group(TargetGroupArn=empty)


def test_a_target_that_takes_too_long_is_a_504(up):
    elb = up.boto3("elbv2")
    balancer = elb.describe_target_groups(TargetGroupArns=[target_group(up)])["TargetGroups"][0]["LoadBalancerArns"][0]

    def idle_timeout(seconds):
        attributes = [{"Key": "idle_timeout.timeout_seconds", "Value": seconds}]
        elb.modify_load_balancer_attributes(LoadBalancerArn=balancer, Attributes=attributes)

    idle_timeout("1")
    wait_for(lambda: status(nodes(up)[0], "/slow?seconds=3") == 504, 20)
    idle_timeout("60")
    wait_for(lambda: status(nodes(up)[0], "/slow?seconds=3") == 200, 20)


def test_a_deregistered_target_finishes_its_requests_and_gets_no_new_ones(up):
    elb, arn = up.boto3("elbv2"), target_group(up)
    identifier = next(iter(in_service(up)))
    attributes = [{"Key": "deregistration_delay.timeout_seconds", "Value": "600"}]
    elb.modify_target_group_attributes(TargetGroupArn=arn, Attributes=attributes)
    autoscaling, name = up.boto3("autoscaling"), group_of(up)["AutoScalingGroupName"]
    autoscaling.suspend_processes(AutoScalingGroupName=name)
    try:
        with concurrent.futures.ThreadPoolExecutor(6) as pool:
            slow = [pool.submit(get, nodes(up)[0], "/slow?seconds=2") for _ in range(6)]
            time.sleep(0.5)
            elb.deregister_targets(TargetGroupArn=arn, Targets=[{"Id": identifier}])
            assert health(up)[identifier] == "draining"
            assert identifier not in {who(node)["instance"] for node in nodes(up) for _ in range(8)}
            finished = [one.result() for one in slow]
        assert [code for code, _, _ in finished] == [200] * 6
        assert identifier in {json.loads(body)["instance"] for _, _, body in finished}
        elb.register_targets(TargetGroupArn=arn, Targets=[{"Id": identifier}])
        wait_for(lambda: health(up).get(identifier) == "healthy")
    finally:
        autoscaling.resume_processes(AutoScalingGroupName=name)


# 1.4 The group


def test_a_dead_instance_is_replaced_without_a_call(up):
    before = in_service(up)
    victim, zone = next(iter(before.items()))
    up.boto3("ec2").terminate_instances(InstanceIds=[victim])

    def replaced():
        now = in_service(up)
        return victim not in now and len(now) == len(before) and all(health(up).get(i) == "healthy" for i in now) and now

    after = wait_for(replaced, 90)
    fresh = [identifier for identifier in after if identifier not in before]
    assert len(fresh) == 1 and after[fresh[0]] == zone
    wait_for(lambda: {who(node)["instance"] for node in nodes(up) for _ in range(6)} == set(after))
    activities = up.boto3("autoscaling").describe_scaling_activities(
        AutoScalingGroupName=group_of(up)["AutoScalingGroupName"]
    )["Activities"]
    assert any(fresh[0] in activity["Description"] and activity["StatusCode"] == "Successful" for activity in activities)


def test_an_instance_whose_application_stops_is_replaced_by_its_health_check(up):
    before = in_service(up)
    victim = next(iter(before))
    up.run("shell", victim, "--", "systemctl", "stop", "web")

    def replaced():
        now = in_service(up)
        return victim not in now and len(now) == len(before) and all(health(up).get(i) == "healthy" for i in now)

    wait_for(replaced, 120)


def test_load_brings_instances_and_its_end_takes_them_away(up):
    """600 requests a minute and target: at this scale a minute is a second, so three targets carry 30 requests a second.

    The lower figure comes by a stack update, as a user would make it: `up` again with another parameter.
    """
    again = [*up.arguments(["up", STACK]), "--parameter", "RequestsPerTarget=600"]
    updated = subprocess.run(again, capture_output=True, text=True, timeout=120)
    assert updated.returncode == 0 and "UPDATE_COMPLETE" in updated.stdout, updated.stdout + updated.stderr
    assert len(in_service(up)) == 3
    stop = time.monotonic() + 90
    with concurrent.futures.ThreadPoolExecutor(6) as pool:
        enough = []

        def load(node):
            connection = http.client.HTTPConnection(node, served_port(80), timeout=30)
            while not enough and time.monotonic() < stop:
                connection.request("GET", "/health")
                connection.getresponse().read()

        loaders = [pool.submit(load, node) for node in nodes(up) for _ in range(2)]
        try:
            wait_for(lambda: len(in_service(up)) > 3, 80)
        finally:
            enough.append(True)
        for loader in loaders:
            loader.result()
    wait_for(lambda: len(in_service(up)) == 3, 150)
    activities = up.boto3("autoscaling").describe_scaling_activities(
        AutoScalingGroupName=group_of(up)["AutoScalingGroupName"]
    )["Activities"]
    causes = " ".join(activity["Cause"] for activity in activities)
    assert "AlarmHigh" in causes and "AlarmLow" in causes


# The template


def test_the_template_holds_the_application_as_it_is():
    template = (HERE / "template.yaml").read_text()
    block = re.search(r"<<'APP'\n(.*?)\n +APP\n", template, re.DOTALL)[1]
    lines = [line[12:] if line.strip() else "" for line in block.splitlines()]
    assert "\n".join(lines) + "\n" == (HERE / "app" / "server.py").read_text()


def test_the_command_line_deploys_the_same_template_beside_it(up):
    """`aws cloudformation deploy`, unmodified, under another stack name and domain."""
    template = str(HERE / "template.yaml")
    domain = "second.example"
    deploy = ["cloudformation", "deploy", "--stack-name", "second", "--template-file", template]
    overrides = ["--parameter-overrides", f"DomainName={domain}", "MinSize=1", "DesiredCapacity=1"]
    up.aws(*deploy, *overrides)
    found = wait_for(lambda: addresses(up, f"www.{domain}"))
    assert not set(found) & set(nodes(up))
    wait_for(lambda: status(found[0], "/health") == 200)
    # Nothing to change is no failure, and says so.
    again = up.aws(*deploy, *overrides, "--no-fail-on-empty-changeset")
    assert "No changes to deploy" in again.stdout + again.stderr
    up.run("down", "second", timeout=300)
    assert not addresses(up, f"www.{domain}")


def test_repeating_up_changes_nothing(up):
    before = in_service(up)
    arguments = up.arguments(["up", STACK])
    done = subprocess.run(arguments, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stdout + done.stderr
    assert in_service(up) == before


# Identity, from inside an instance

ASK_STS = """#!/bin/bash
python3 - <<'PY' > /srv/answer 2>&1
import boto3, json
print(json.dumps(boto3.client("sts", region_name="us-east-1").get_caller_identity()["Arn"]))
PY
cd /srv && exec setsid python3 -m http.server 80 >/dev/null 2>&1 &
"""


def test_an_instance_asks_sts_by_its_real_name_as_its_role(up):
    iam, ec2 = up.boto3("iam"), up.boto3("ec2")
    name = f"asker-{uuid.uuid4().hex[:8]}"
    trust = {"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
    iam.create_role(RoleName=name, AssumeRolePolicyDocument=json.dumps(trust))
    iam.create_instance_profile(InstanceProfileName=name)
    iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=name)
    group = ec2.create_security_group(GroupName=name, Description="HTTP for all")["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = up.boto3("ssm").get_parameter(Name=parameter)["Parameter"]["Value"]
    made = ec2.run_instances(
        ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SecurityGroupIds=[group],
        UserData=ASK_STS, IamInstanceProfile={"Name": name},
    )["Instances"][0]["InstanceId"]
    address = wait_for(lambda: instance(up, made).get("PublicIpAddress"))
    wait_for(lambda: status(address, "/answer") == 200, 60)
    said = get(address, "/answer")[2].decode()
    assert re.search(rf'"arn:aws:sts::000000000000:assumed-role/{name}/{made}"', said), said
    console = ec2.get_console_output(InstanceId=made)
    assert "Output" in console and base64.b64encode(console["Output"].encode())
    ec2.terminate_instances(InstanceIds=[made])
