"""Faults on purpose, seen by ordinary clients: boto3, curl inside instances, DNS queries, connections from the host.

Faults hold for a whole cloud, so these tests have one of their own. Where a minute has to pass for status checks, its clock
is advanced.
"""

import json
import subprocess
import threading
import time
import urllib.request

import boto3
import dns.message
import dns.query
import dns.rcode
import harness
import pytest
from botocore.config import Config
from botocore.exceptions import ClientError

IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
SERVER = "#!/bin/bash\ncd /tmp && exec setsid python3 -m http.server 8080 >/dev/null 2>&1 &\n"
ZONES = ["us-east-1a", "us-east-1b"]


@pytest.fixture(scope="module")
def shaken():
    one = harness.Cloud(ephemeral=True).start()
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


@pytest.fixture(autouse=True)
def calm(shaken):
    yield
    shaken.run("shake", "stop")


@pytest.fixture(scope="module")
def pair(shaken):
    """Two instances in two zones that serve on port 8080: {zone: (id, private address, public address)}."""
    ec2 = shaken.boto3("ec2")
    group = ec2.create_security_group(GroupName="open", Description="all")["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=8080, ToPort=8080, CidrIp="0.0.0.0/0")
    image = shaken.boto3("ssm").get_parameter(Name=IMAGE)["Parameter"]["Value"]
    found = {}
    for zone in ZONES:
        made = ec2.run_instances(
            ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SecurityGroupIds=[group], UserData=SERVER,
            Placement={"AvailabilityZone": zone},
        )["Instances"][0]["InstanceId"]
        found[zone] = made
    for zone, made in found.items():
        ec2.get_waiter("instance_running").wait(InstanceIds=[made], WaiterConfig={"Delay": 1})
        seen = ec2.describe_instances(InstanceIds=[made])["Reservations"][0]["Instances"][0]
        found[zone] = (made, seen["PrivateIpAddress"], seen["PublicIpAddress"])
    deadline = time.monotonic() + 60
    while not all(answers(address) for _, _, address in found.values()):
        assert time.monotonic() < deadline, shaken.log_text()
        time.sleep(0.1)
    return found


def answers(address):
    try:
        with urllib.request.urlopen(f"http://{address}:8080/", timeout=1.5) as answer:
            return answer.status == 200
    except OSError:
        return False


def connect_seconds(cloud, instance, address, limit="4"):
    """How long curl inside the instance takes to connect; None if it cannot."""
    arguments = ["curl", "-s", "-o", "/dev/null", "-m", limit, "-w", "%{time_connect}", f"http://{address}:8080/"]
    done = cloud.run("shell", instance, "--", *arguments, check=False)
    return float(done.stdout) if done.returncode == 0 else None


def advance(cloud, seconds):
    request = urllib.request.Request(cloud.endpoint + "/_snowglobe/clock/advance", str(seconds).encode(), method="POST")
    urllib.request.urlopen(request, timeout=10).read()


def faults(cloud):
    return json.loads(cloud.run("shake", "list", "--json").stdout)["faults"]


def refusal(call):
    with pytest.raises(ClientError) as caught:
        call()
    answer = caught.value.response
    return answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]


def system_status(cloud, instance):
    found = cloud.boto3("ec2").describe_instance_status(InstanceIds=[instance])["InstanceStatuses"]
    return found[0]["SystemStatus"]["Status"], found[0]["SystemStatus"]["Details"][0]["Status"]


# Listed, bounded, ended


def test_a_fault_is_shown_and_ends_by_the_clouds_clock(shaken, eventually):
    begun = shaken.run("shake", "zone", "us-east-1c", "--for", "1h").stdout
    assert "us-east-1c" in begun and "until" in begun
    (fault,) = faults(shaken)
    assert (fault["kind"], fault["target"], fault["effect"]) == ("zone", "us-east-1c", "lost")
    assert fault["id"] in shaken.run("status").stdout
    assert "us-east-1c" in shaken.run("tracks", "--no-follow", "--recent", "4000").stdout
    advance(shaken, 3601)
    eventually(lambda: faults(shaken) == [], 10)
    assert "No fault holds." in shaken.run("shake", "list").stdout


def test_faults_are_ended_one_by_one_or_all(shaken):
    for _ in range(3):
        shaken.run("shake", "api", "iam:*", "--delay", "1ms")
    first, second, third = [fault["id"] for fault in faults(shaken)]
    shaken.run("shake", "stop", second)
    assert [fault["id"] for fault in faults(shaken)] == [first, third]
    assert "list" in shaken.run("shake", "stop", second, check=False).stderr
    shaken.run("shake", "stop")
    assert faults(shaken) == []


@pytest.mark.parametrize(
    ("arguments", "hint"),
    [
        (["zone", "us-east-1z"], "us-east-1z"),
        (["instance", "i-0123456789abcdef0"], "snowglobe status"),
        (["instance", "i-0123456789abcdef0", "--kill"], "snowglobe status"),
        (["network", "subnet-0123456789abcdef0", "--cut"], "subnet-0123456789abcdef0"),
        (["network", "everything", "--cut"], "the first place"),
        (["api", "ec3:RunInstances", "--throttle"], "there are acm, autoscaling"),
        (["api", "ec2:RunInstanses", "--throttle"], "no operation RunInstanses"),
        (["api", "*:*", "--throttle"], "name one service"),
        (["api", "dns:www.example.com", "--delay", "1s"], "SERVFAIL"),
    ],
)
def test_what_does_not_exist_is_refused_by_name(shaken, arguments, hint):
    done = shaken.run("shake", *arguments, check=False)
    assert done.returncode == 1 and hint in done.stderr, done.stderr
    assert faults(shaken) == []


# Requests


@pytest.mark.parametrize(
    ("service", "operation", "call", "expected"),
    [
        ("ec2", "DescribeVpcs", "describe_vpcs", ("RequestLimitExceeded", 503)),
        ("iam", "ListRoles", "list_roles", ("Throttling", 400)),
        ("route53", "ListHostedZones", "list_hosted_zones", ("Throttling", 400)),
        ("ssm", "DescribeParameters", "describe_parameters", ("ThrottlingException", 400)),
    ],
)
def test_throttling_is_each_services_own(shaken, service, operation, call, expected):
    shaken.run("shake", "api", f"{service}:{operation}", "--throttle")
    assert refusal(getattr(shaken.boto3(service), call)) == expected
    shaken.run("shake", "stop")
    getattr(shaken.boto3(service), call)()


def test_a_rate_hits_its_share(shaken):
    shaken.run("shake", "api", "ec2:DescribeVpcs", "--throttle", "--rate", "50%")
    passed = sum(outcome(shaken.boto3("ec2").describe_vpcs) for _ in range(60))
    assert 10 < passed < 50


def test_boto3s_own_retries_get_over_throttling(shaken):
    shaken.run("shake", "api", "ec2:DescribeVpcs", "--throttle")
    patient = boto3.client(
        "ec2", region_name="us-east-1", endpoint_url=shaken.endpoint, aws_access_key_id="test",
        aws_secret_access_key="test", config=Config(retries={"total_max_attempts": 8, "mode": "standard"}),
    )
    ending = threading.Timer(0.7, shaken.run, ["shake", "stop"])
    ending.start()
    answer = patient.describe_vpcs()
    ending.join()
    assert answer["ResponseMetadata"]["RetryAttempts"] > 0


def outcome(call):
    try:
        call()
    except ClientError:
        return False
    return True


def test_an_error_has_its_code_status_and_message(shaken):
    ec2 = shaken.boto3("ec2")
    shaken.run("shake", "api", "ec2:Describe*", "--error", "Unavailable", "--message", "not today")
    with pytest.raises(ClientError) as caught:
        ec2.describe_subnets()
    answer = caught.value.response
    assert (answer["Error"], answer["ResponseMetadata"]["HTTPStatusCode"]) == (
        {"Code": "Unavailable", "Message": "not today"}, 503)
    assert refusal(lambda: ec2.delete_vpc(VpcId="vpc-0123456789abcdef0"))[0] == "InvalidVpcID.NotFound"
    shaken.run("shake", "stop")
    shaken.run("shake", "api", "ssm:GetParameter", "--error", "ParameterNotFound")
    assert refusal(lambda: shaken.boto3("ssm").get_parameter(Name=IMAGE)) == ("ParameterNotFound", 400)


def test_a_delayed_operation_takes_as_long(shaken):
    ec2 = shaken.boto3("ec2")
    shaken.run("shake", "api", "ec2:DescribeVpcs", "--delay", "700ms")
    began = time.monotonic()
    ec2.describe_vpcs()
    assert 0.7 <= time.monotonic() - began < 5


def test_names_fail_as_at_a_broken_server(shaken):
    name = "www.shaken.example"
    zone = shaken.boto3("route53").create_hosted_zone(Name="shaken.example", CallerReference="1")["HostedZone"]["Id"]
    record = {"Name": name, "Type": "A", "TTL": 60, "ResourceRecords": [{"Value": "192.0.2.1"}]}
    changes = {"Changes": [{"Action": "CREATE", "ResourceRecordSet": record}]}
    shaken.boto3("route53").change_resource_record_sets(HostedZoneId=zone, ChangeBatch=changes)

    def code(name):
        return dns.query.udp(dns.message.make_query(name, "A"), "127.0.0.1", port=shaken.dns_port, timeout=5).rcode()

    assert code(name) == dns.rcode.NOERROR
    shaken.run("shake", "api", f"dns:{name}", "--error", "SERVFAIL")
    assert (code(name), code("none.shaken.example")) == (dns.rcode.SERVFAIL, dns.rcode.NXDOMAIN)
    shaken.run("shake", "stop")
    assert code(name) == dns.rcode.NOERROR


def test_metadata_fails_inside_an_instance(shaken, pair):
    instance = pair[ZONES[0]][0]

    def metadata():
        url = "http://169.254.169.254/latest/meta-data/instance-id"
        return shaken.run("shell", instance, "--", "curl", "-s", "-o", "/dev/null", "-m", "5", "-w", "%{http_code}", url).stdout

    assert metadata() == "200"
    shaken.run("shake", "api", "metadata:*", "--error", "503")
    assert metadata() == "503"


# The network


def test_a_delay_is_what_curl_measures_between_instances(shaken, pair):
    (one, here, _), (other, there, _) = pair.values()
    assert connect_seconds(shaken, one, there) < 0.1
    shaken.run("shake", "network", *ZONES, "--delay", "80ms")
    # There and back again.
    for instance, address in ((one, there), (other, here)):
        assert 0.16 <= connect_seconds(shaken, instance, address) < 0.4
    assert all(answers(public) for _, _, public in pair.values()), "the host is neither of the zones"
    shaken.run("shake", "stop")
    assert connect_seconds(shaken, one, there) < 0.1
    # From everything, the host too.
    shaken.run("shake", "network", one, "--delay", "80ms")
    began = time.monotonic()
    assert answers(pair[ZONES[0]][2]) and time.monotonic() - began >= 0.3
    assert 0.16 <= connect_seconds(shaken, one, there) < 0.4


def test_a_cut_between_two_leaves_everybody_else(shaken, pair):
    (one, _, public), (other, there, _) = pair.values()
    shaken.run("shake", "network", one, other, "--cut")
    assert connect_seconds(shaken, one, there, "2") is None
    assert answers(public)
    shaken.run("shake", "stop")
    assert connect_seconds(shaken, one, there) < 1


def test_a_loss_delays_handshakes(shaken, pair):
    """Half of the packets each way: a handshake that loses one takes a retransmission, a second and more."""
    (one, _, _), (_, there, _) = pair.values()
    shaken.run("shake", "network", one, "--loss", "50%")
    slow = 0
    for _ in range(8):
        took = connect_seconds(shaken, one, there, "2")
        slow += took is None or took > 0.9
    assert slow > 1


# Instances and zones


def test_an_instance_that_is_cut_off_fails_its_system_check(shaken, pair, eventually):
    instance, _, public = pair[ZONES[0]]
    other = pair[ZONES[1]]
    shaken.run("shake", "instance", instance)
    assert not answers(public) and answers(other[2])
    assert connect_seconds(shaken, other[0], pair[ZONES[0]][1], "2") is None
    # Status checks are performed every minute.
    assert system_status(shaken, instance) == ("ok", "passed")
    advance(shaken, 61)
    assert system_status(shaken, instance) == ("impaired", "failed")
    assert system_status(shaken, other[0]) == ("ok", "passed")
    shaken.run("shake", "stop")
    assert system_status(shaken, instance) == ("ok", "passed")
    eventually(lambda: answers(public), 15)


def test_a_lost_zone_is_silent_impaired_and_without_capacity(shaken, pair, eventually):
    ec2 = shaken.boto3("ec2")
    lost, left = ZONES
    instance, _, public = pair[lost]
    shaken.run("shake", "zone", lost)
    assert not answers(public) and answers(pair[left][2])
    assert connect_seconds(shaken, pair[left][0], pair[lost][1], "2") is None
    states = {zone["ZoneName"]: zone for zone in ec2.describe_availability_zones()["AvailabilityZones"]}
    assert {name: zone["State"] for name, zone in states.items()} == {
        lost: "impaired", left: "available", "us-east-1c": "available"}
    assert lost in states[lost]["Messages"][0]["Message"] and states[left]["Messages"] == []
    advance(shaken, 61)
    assert system_status(shaken, instance) == ("impaired", "failed")

    image = shaken.boto3("ssm").get_parameter(Name=IMAGE)["Parameter"]["Value"]
    launch = {"ImageId": image, "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}
    with pytest.raises(ClientError) as caught:
        ec2.run_instances(**launch, Placement={"AvailabilityZone": lost})
    answer = caught.value.response
    assert (answer["Error"]["Code"], answer["ResponseMetadata"]["HTTPStatusCode"]) == ("InsufficientInstanceCapacity", 500)
    assert "choosing us-east-1b, us-east-1c." in answer["Error"]["Message"]
    made = [ec2.run_instances(**launch)["Instances"][0] for _ in range(4)]
    assert lost not in {one["Placement"]["AvailabilityZone"] for one in made}
    ec2.terminate_instances(InstanceIds=[one["InstanceId"] for one in made])

    shaken.run("shake", "stop")
    eventually(lambda: answers(public), 15)
    assert system_status(shaken, instance) == ("ok", "passed")
    assert {zone["State"] for zone in ec2.describe_availability_zones()["AvailabilityZones"]} == {"available"}


def test_a_killed_instance_ends_as_its_shutdown_behaviour_says(shaken, eventually):
    ec2 = shaken.boto3("ec2")
    image = shaken.boto3("ssm").get_parameter(Name=IMAGE)["Parameter"]["Value"]
    made = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[made], WaiterConfig={"Delay": 1})

    def state():
        return ec2.describe_instances(InstanceIds=[made])["Reservations"][0]["Instances"][0]["State"]["Name"]

    def killed():
        return shaken.run("shake", "instance", made, "--kill", check=False).returncode == 0

    eventually(killed, 15)
    eventually(lambda: state() == "stopped", 20)
    ec2.start_instances(InstanceIds=[made])
    eventually(lambda: state() == "running", 20)
    ec2.terminate_instances(InstanceIds=[made])


def test_a_start_finds_everything_whole(own_cloud):
    one = own_cloud()
    one.run("shake", "zone", "us-east-1a")
    one.run("shake", "api", "ec2:*", "--throttle")
    one.kill()
    one.start()
    assert faults(one) == []
    assert {zone["State"] for zone in one.boto3("ec2").describe_availability_zones()["AvailabilityZones"]} == {"available"}


def test_the_help_has_examples():
    done = subprocess.run([str(harness.BINARY), "shake", "--help"], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0 and "snowglobe shake zone us-east-1a --for 10m" in done.stdout
