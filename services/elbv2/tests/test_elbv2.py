"""Application balancers from outside, with boto3, the aws command line and real requests."""

import http.client
import socket
import struct
import urllib.error
import urllib.request
from collections import Counter

import pytest
from botocore.exceptions import ClientError
from harness import served_port

SERVER = """#!/usr/bin/python3
import http.server, socketserver, time

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        if self.path.startswith("/slow"):
            time.sleep(1)
        status = 500 if self.path.startswith("/broken") else 200
        body = f"{NAME} {self.headers.get('X-Forwarded-For')} {self.client_address[0]}".encode()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

class Server(socketserver.ThreadingMixIn, http.server.HTTPServer):
    request_queue_size = 128

Server(("", 80), Handler).serve_forever()
"""


def user_data(name):
    return f"""#!/bin/sh
cat > /usr/local/bin/serve <<'END'
{SERVER.replace("{NAME}", name)}
END
chmod +x /usr/local/bin/serve
cat > /etc/systemd/system/web.service <<END
[Service]
ExecStart=/usr/local/bin/serve
Restart=always
[Install]
WantedBy=multi-user.target
END
systemctl enable --now web
"""


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


class Site:
    """A balancer's surroundings: three subnets in three zones, one instance in each, groups that admit in a row."""

    def __init__(self, client, eventually, instances=("a", "b", "c")):
        self.ec2, self.elb, self.eventually = client("ec2"), client("elbv2"), eventually
        subnets = self.ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
        subnets.sort(key=lambda subnet: subnet["AvailabilityZone"])
        self.vpc, self.subnets = subnets[0]["VpcId"], [subnet["SubnetId"] for subnet in subnets]
        self.front = self.security_group("front", CidrIp="0.0.0.0/0")
        back = {"SourceSecurityGroupId": self.front}
        self.back = self.security_group("back", **back)
        image = self.ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
        self.instances = {}
        for name, subnet in zip(instances, self.subnets):
            launched = self.ec2.run_instances(
                ImageId=image,
                InstanceType="t3.micro",
                MinCount=1,
                MaxCount=1,
                SubnetId=subnet,
                SecurityGroupIds=[self.back],
                UserData=user_data(name),
            )
            self.instances[name] = launched["Instances"][0]["InstanceId"]
        if self.instances:
            waiter = self.ec2.get_waiter("instance_running")
            waiter.wait(InstanceIds=list(self.instances.values()), WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})

    def security_group(self, name, **source):
        made = self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)["GroupId"]
        if "SourceSecurityGroupId" in source:
            pair = {"UserIdGroupPairs": [{"GroupId": source["SourceSecurityGroupId"]}]}
        else:
            pair = {"IpRanges": [{"CidrIp": source["CidrIp"]}]}
        permission = {"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, **pair}
        self.ec2.authorize_security_group_ingress(GroupId=made, IpPermissions=[permission])
        return made

    def balancer(self, name="web", **more):
        more = {"Subnets": self.subnets, "SecurityGroups": [self.front], **more}
        made = self.elb.create_load_balancer(Name=name, **more)["LoadBalancers"][0]
        assert made["State"]["Code"] == "provisioning"
        arn = made["LoadBalancerArn"]
        waiter = self.elb.get_waiter("load_balancer_available")
        waiter.wait(LoadBalancerArns=[arn], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
        return self.elb.describe_load_balancers(LoadBalancerArns=[arn])["LoadBalancers"][0]

    def group(self, name="web", **more):
        more = {"HealthCheckIntervalSeconds": 5, "HealthCheckTimeoutSeconds": 2, **more}
        made = self.elb.create_target_group(Name=name, Protocol="HTTP", Port=80, VpcId=self.vpc, **more)
        return made["TargetGroups"][0]["TargetGroupArn"]

    def listener(self, balancer, group, port=80):
        actions = [{"Type": "forward", "TargetGroupArn": group}]
        arn = balancer["LoadBalancerArn"]
        made = self.elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=port, DefaultActions=actions)
        return made["Listeners"][0]["ListenerArn"]

    def register(self, group, *names):
        self.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": self.instances[name]} for name in names])

    def health(self, group):
        found = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
        by_id = {one["Target"]["Id"]: one["TargetHealth"] for one in found}
        return {name: by_id[id] for name, id in self.instances.items() if id in by_id}

    def until(self, group, states):
        def reached():
            health = {name: one["State"] for name, one in self.health(group).items()}
            assert health == states, health
            return True

        self.eventually(reached, timeout=60)

    def whole(self, **more):
        """A balancer whose three targets are healthy."""
        balancer, group = self.balancer(**more), self.group()
        self.listener(balancer, group)
        self.register(group, *self.instances)
        self.until(group, dict.fromkeys(self.instances, "healthy"))
        return balancer, group


@pytest.fixture
def site(client, eventually):
    return Site(client, eventually)


@pytest.fixture
def bare(client, eventually):
    return Site(client, eventually, instances=())


def resolve(cloud, name):
    """The A records that the cloud's DNS server gives."""
    labels = b"".join(bytes([len(part)]) + part.encode() for part in name.split("."))
    question = struct.pack(">6H", 7, 0x0100, 1, 0, 0, 0) + labels + b"\0" + struct.pack(">2H", 1, 1)
    with socket.socket(type=socket.SOCK_DGRAM) as sender:
        sender.settimeout(5)
        sender.sendto(question, ("127.0.0.1", cloud.dns_port))
        answer = sender.recv(4096)
    count = struct.unpack(">H", answer[6:8])[0]
    records = answer[len(question) :]
    return [socket.inet_ntoa(records[16 * index + 12 : 16 * index + 16]) for index in range(count)]


def fetch(address, path="/", headers=None, timeout=5):
    """Status, words of the body, fields."""
    request = urllib.request.Request(f"http://{address}:{served_port(80)}{path}", headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=timeout) as answer:
            return answer.status, answer.read().decode().split(), answer.headers
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode().split(), error.headers


def test_requests_reach_every_zone_through_every_node(cloud, site):
    balancer, _ = site.whole()
    zones = {zone["ZoneName"] for zone in balancer["AvailabilityZones"]}
    assert zones == {"us-east-1a", "us-east-1b", "us-east-1c"}
    assert balancer["CanonicalHostedZoneId"] == "Z35SXDOTRQ7X7K"
    addresses = resolve(cloud, balancer["DNSName"])
    assert len(set(addresses)) == 3
    assert set(resolve(cloud, "dualstack." + balancer["DNSName"])) == set(addresses)
    for address in addresses:
        answers = [fetch(address) for _ in range(12)]
        assert {status for status, _, _ in answers} == {200}
        assert Counter(words[0] for _, words, _ in answers) == {"a": 4, "b": 4, "c": 4}
        assert {words[1] for _, words, _ in answers} == {"203.0.113.1"}
    nodes = site.ec2.describe_network_interfaces(
        Filters=[{"Name": "description", "Values": ["ELB " + balancer["LoadBalancerArn"].split("loadbalancer/")[1]]}]
    )["NetworkInterfaces"]
    assert {node["Association"]["PublicIp"] for node in nodes} == set(addresses)
    assert {node["RequesterId"] for node in nodes} == {"amazon-elb"}
    # Targets see the nodes, whose group alone is admitted.
    assert {fetch(addresses[0])[1][2] for _ in range(3)} <= {node["PrivateIpAddress"] for node in nodes}
    instance = site.ec2.describe_instances(InstanceIds=[site.instances["a"]])["Reservations"][0]["Instances"][0]
    with pytest.raises(OSError):
        fetch(instance["PublicIpAddress"], timeout=1)


def test_a_balancer_answers_at_the_front_door_by_its_name(cloud, site):
    balancer, _ = site.whole(name="by-name")
    for host in ("by-name.elb.localhost", balancer["DNSName"].replace(".amazonaws.com", ".localhost")):
        connection = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=10)
        connection.request("GET", "/", headers={"Host": f"{host}:{cloud.port}"})
        answer = connection.getresponse()
        assert answer.status == 200, host
        assert answer.read().decode().split()[1] == "203.0.113.1"


def test_an_instance_that_stops_is_left_out_and_comes_back(cloud, site):
    balancer, group = site.whole()
    address = resolve(cloud, balancer["DNSName"])[0]
    site.ec2.stop_instances(InstanceIds=[site.instances["a"]])
    site.until(group, {"a": "unused", "b": "healthy", "c": "healthy"})
    assert site.health(group)["a"]["Reason"] == "Target.InvalidState"
    assert {fetch(address)[1][0] for _ in range(8)} == {"b", "c"}
    waiter = site.ec2.get_waiter("instance_stopped")
    waiter.wait(InstanceIds=[site.instances["a"]], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    site.ec2.start_instances(InstanceIds=[site.instances["a"]])
    site.until(group, dict.fromkeys("abc", "healthy"))
    assert {fetch(address)[1][0] for _ in range(9)} == {"a", "b", "c"}


def test_a_target_that_fails_its_checks_says_why(cloud, site):
    balancer, group = site.whole()
    site.elb.modify_target_group(TargetGroupArn=group, HealthCheckPath="/broken", UnhealthyThresholdCount=2)
    site.until(group, dict.fromkeys("abc", "unhealthy"))
    health = site.health(group)["a"]
    assert health["Reason"] == "Target.ResponseCodeMismatch"
    assert health["Description"] == "Health checks failed with these codes: [500]"
    # With no healthy target at all, requests go to all of them.
    assert fetch(resolve(cloud, balancer["DNSName"])[0])[0] == 200


def test_a_deregistered_target_ends_what_it_began(cloud, site):
    balancer, group = site.whole()
    address = resolve(cloud, balancer["DNSName"])[0]
    slow = http.client.HTTPConnection(address, served_port(80), timeout=10)
    slow.request("GET", "/slow")
    site.elb.deregister_targets(TargetGroupArn=group, Targets=[{"Id": id} for id in site.instances.values()])
    assert {one["State"] for one in site.health(group).values()} == {"draining"}
    assert slow.getresponse().status == 200
    assert fetch(address)[0] == 503


def test_a_session_stays_with_its_target(cloud, site):
    balancer, group = site.whole()
    address = resolve(cloud, balancer["DNSName"])[0]
    attributes = [{"Key": "stickiness.enabled", "Value": "true"}, {"Key": "stickiness.type", "Value": "lb_cookie"}]
    site.elb.modify_target_group_attributes(TargetGroupArn=group, Attributes=attributes)
    _, first, fields = fetch(address)
    cookies = [value.split(";")[0] for value in fields.get_all("Set-Cookie")]
    assert [cookie.split("=")[0] for cookie in cookies] == ["AWSALB", "AWSALBCORS"]
    sticky = {fetch(address, headers={"Cookie": "; ".join(cookies)})[1][0] for _ in range(9)}
    assert sticky == {first[0]}


def test_rules_choose_by_what_a_request_says(cloud, bare):
    balancer, group = bare.balancer(), bare.group()
    listener = bare.listener(balancer, group)
    address = resolve(cloud, balancer["DNSName"])[0]

    def fixed(body, status="200"):
        config = {"StatusCode": status, "ContentType": "text/plain", "MessageBody": body}
        return [{"Type": "fixed-response", "FixedResponseConfig": config}]

    def rule(priority, condition, actions):
        made = bare.elb.create_rule(ListenerArn=listener, Priority=priority, Conditions=[condition], Actions=actions)
        return made["Rules"][0]["RuleArn"]

    assert fetch(address)[0] == 503
    rule(1, {"Field": "host-header", "Values": ["*.example.com"]}, fixed("host"))
    rule(2, {"Field": "http-request-method", "HttpRequestMethodConfig": {"Values": ["GET"]}}, fixed("never", "404"))
    redirect = {"Type": "redirect", "RedirectConfig": {"Path": "/new/#{path}", "StatusCode": "HTTP_301"}}
    first = rule(3, {"Field": "path-pattern", "Values": ["/old/*"]}, [redirect])
    assert fetch(address, headers={"Host": "www.example.com"})[:2] == (200, ["host"])
    assert fetch(address)[:2] == (404, ["never"])
    bare.elb.set_rule_priorities(RulePriorities=[{"RuleArn": first, "Priority": 2}, {"RuleArn": second_of(bare, listener), "Priority": 3}])
    connection = http.client.HTTPConnection(address, served_port(80), timeout=5)
    connection.request("GET", "/old/page?x=1")
    answer = connection.getresponse()
    assert answer.status == 301
    assert answer.headers["Location"] == f"http://{address}:80/new/old/page?x=1"
    source = {"Field": "source-ip", "SourceIpConfig": {"Values": ["203.0.113.0/24"]}}
    only = rule(50, source, fixed("client"))
    for arn in [one["RuleArn"] for one in rules(bare, listener) if not one["IsDefault"] and one["RuleArn"] != only]:
        bare.elb.delete_rule(RuleArn=arn)
    assert fetch(address)[:2] == (200, ["client"])


def rules(site, listener):
    return site.elb.describe_rules(ListenerArn=listener)["Rules"]


def second_of(site, listener):
    return next(rule["RuleArn"] for rule in rules(site, listener) if rule["Priority"] == "2")


def test_an_internal_balancer_has_private_addresses(cloud, bare):
    balancer = bare.balancer(Scheme="internal")
    assert balancer["DNSName"].startswith("internal-web-")
    addresses = resolve(cloud, balancer["DNSName"])
    assert len(addresses) == 3 and all(address.startswith("172.31.") for address in addresses)


def test_security_groups_change_live(cloud, bare):
    balancer, group = bare.balancer(), bare.group()
    bare.listener(balancer, group)
    address = resolve(cloud, balancer["DNSName"])[0]
    assert fetch(address)[0] == 503
    closed = bare.ec2.create_security_group(GroupName="closed", Description="closed", VpcId=bare.vpc)["GroupId"]
    bare.elb.set_security_groups(LoadBalancerArn=balancer["LoadBalancerArn"], SecurityGroups=[closed])
    with pytest.raises(OSError):
        fetch(address, timeout=1)
    bare.elb.set_security_groups(LoadBalancerArn=balancer["LoadBalancerArn"], SecurityGroups=[bare.front])
    assert fetch(address)[0] == 503


def test_zones_change_live_and_nothing_stays_after_deletion(cloud, bare, eventually):
    balancer, group = bare.balancer(), bare.group()
    bare.listener(balancer, group)
    arn = balancer["LoadBalancerArn"]
    filters = [{"Name": "requester-id", "Values": ["amazon-elb"]}]

    def nodes():
        return bare.ec2.describe_network_interfaces(Filters=filters)["NetworkInterfaces"]

    assert len(nodes()) == 3
    changed = bare.elb.set_subnets(LoadBalancerArn=arn, Subnets=bare.subnets[:2])["AvailabilityZones"]
    assert [zone["SubnetId"] for zone in changed] == bare.subnets[:2]
    assert len(nodes()) == 2 and len(resolve(cloud, balancer["DNSName"])) == 2
    with pytest.raises(ClientError, match="permission"):
        bare.ec2.delete_network_interface(NetworkInterfaceId=nodes()[0]["NetworkInterfaceId"])
    address = resolve(cloud, balancer["DNSName"])[0]
    bare.elb.delete_load_balancer(LoadBalancerArn=arn)
    eventually(lambda: not nodes())
    with pytest.raises(OSError):
        fetch(address, timeout=1)
    assert resolve(cloud, balancer["DNSName"]) == []
    assert error_of(bare.elb.describe_load_balancers, Names=["web"])[0] == "LoadBalancerNotFound"
    bare.elb.delete_target_group(TargetGroupArn=group)


def test_bad_requests_get_the_errors_of_aws_and_change_nothing(bare):
    elb, subnets = bare.elb, bare.subnets
    two = "At least two subnets in two different Availability Zones must be specified"
    assert error_of(elb.create_load_balancer, Name="x", Subnets=subnets[:1]) == ("ValidationError", two)
    unknown = [*subnets[:1], "subnet-0123456789abcdef0"]
    code, message = error_of(elb.create_load_balancer, Name="x", Subnets=unknown)
    assert (code, message) == ("SubnetNotFound", "The subnet ID 'subnet-0123456789abcdef0' does not exist")
    code, message = error_of(elb.create_load_balancer, Name="x" * 33, Subnets=subnets)
    assert code == "ValidationError" and "cannot be longer than '32' characters" in message
    assert error_of(elb.create_load_balancer, Name="internal-x", Subnets=subnets)[0] == "ValidationError"
    assert error_of(elb.create_load_balancer, Name="x", Subnets=subnets, Type="gateway")[0] == "NotImplemented"
    vpc = bare.ec2.create_vpc(CidrBlock="10.7.0.0/16")["Vpc"]["VpcId"]
    shut = [
        bare.ec2.create_subnet(VpcId=vpc, CidrBlock=f"10.7.{index}.0/24", AvailabilityZone=f"us-east-1{zone}")
        for index, zone in enumerate("ab")
    ]
    shut = [made["Subnet"]["SubnetId"] for made in shut]
    error = error_of(elb.create_load_balancer, Name="x", Subnets=shut)
    assert error == ("InvalidSubnet", f"VPC {vpc} has no internet gateway")
    assert elb.describe_load_balancers()["LoadBalancers"] == []

    group = bare.group()
    message = "Health check interval must be greater than the timeout."
    error = error_of(elb.modify_target_group, TargetGroupArn=group, HealthCheckTimeoutSeconds=60)
    assert error == ("ValidationError", message)
    code, message = error_of(elb.modify_target_group, TargetGroupArn=group, HealthCheckIntervalSeconds=600)
    assert code == "ValidationError" and "Member must have value less than or equal to 300" in message
    missing = group[:-1] + ("0" if group[-1] != "0" else "1")
    assert error_of(elb.describe_target_groups, TargetGroupArns=[missing])[0] == "TargetGroupNotFound"
    code, message = error_of(elb.register_targets, TargetGroupArn=group, Targets=[{"Id": "i-0123456789abcdef0"}])
    assert code == "InvalidTarget" and "i-0123456789abcdef0" in message
    assert error_of(elb.describe_target_groups, TargetGroupArns=["nonsense"])[0] == "ValidationError"


def test_pages_and_tags(bare):
    groups = [bare.group(f"group-{index:02}") for index in range(7)]
    seen, marker = [], {}
    while True:
        page = bare.elb.describe_target_groups(PageSize=3, **marker)
        seen += [group["TargetGroupArn"] for group in page["TargetGroups"]]
        if not page.get("NextMarker"):
            break
        marker = {"Marker": page["NextMarker"]}
    assert seen == sorted(groups)
    assert error_of(bare.elb.describe_target_groups, Marker="nonsense")[0] == "ValidationError"
    bare.elb.add_tags(ResourceArns=groups[:1], Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    bare.elb.remove_tags(ResourceArns=groups[:1], TagKeys=["a"])
    described = bare.elb.describe_tags(ResourceArns=groups[:2])["TagDescriptions"]
    assert [one["Tags"] for one in described] == [[{"Key": "b", "Value": "2"}], []]
    twice = [{"Key": "a", "Value": "1"}, {"Key": "a", "Value": "2"}]
    assert error_of(bare.elb.add_tags, ResourceArns=groups[:1], Tags=twice)[0] == "DuplicateTagKeys"


def test_the_command_line_makes_a_balancer(aws_cli, bare):
    made = aws_cli("elbv2", "create-load-balancer", "--name", "cli", "--subnets", *bare.subnets, "--query",
                   "LoadBalancers[0].LoadBalancerArn", "--output", "text")  # fmt: skip
    arn = made.stdout.strip()
    assert arn.split(":")[5].startswith("loadbalancer/app/cli/")
    attributes = aws_cli("elbv2", "describe-load-balancer-attributes", "--load-balancer-arn", arn, "--output", "text")
    assert "idle_timeout.timeout_seconds\t60" in attributes.stdout
    aws_cli("elbv2", "delete-load-balancer", "--load-balancer-arn", arn)


def test_a_balancer_survives_a_kill_of_the_program(own_cloud, eventually):
    cloud = own_cloud()
    site = Site(cloud.boto3, eventually)
    balancer, group = site.whole()
    before = set(resolve(cloud, balancer["DNSName"]))
    cloud.kill()
    cloud.start()
    site.until(group, dict.fromkeys("abc", "healthy"))
    assert set(resolve(cloud, balancer["DNSName"])) == before
    assert {fetch(min(before))[1][0] for _ in range(9)} == {"a", "b", "c"}


def test_a_minute_of_traffic_is_measured(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "20")
    site = Site(cloud.boto3, eventually)
    balancer, group = site.whole()
    address = resolve(cloud, balancer["DNSName"])[0]
    for _ in range(12):
        assert fetch(address)[0] == 200
    metrics = cloud.boto3("cloudwatch")
    name = balancer["LoadBalancerArn"].split("loadbalancer/")[1]
    group_name = group.split(":")[5]

    def total(metric, **dimensions):
        names = [{"Name": key, "Value": value} for key, value in dimensions.items()]
        found = metrics.get_metric_statistics(
            Namespace="AWS/ApplicationELB",
            MetricName=metric,
            Dimensions=names,
            StartTime=0,
            EndTime=2**32,
            Period=10**7 // 60 * 60,
            Statistics=["Sum", "Maximum"],
        )["Datapoints"]
        return found[-1] if found else None

    eventually(lambda: (total("RequestCount", LoadBalancer=name) or {}).get("Sum") == 12, timeout=60)
    assert total("RequestCountPerTarget", TargetGroup=group_name)["Sum"] == 4
    assert total("HTTPCode_Target_2XX_Count", LoadBalancer=name, TargetGroup=group_name)["Sum"] == 12
    assert total("HealthyHostCount", LoadBalancer=name, TargetGroup=group_name)["Maximum"] == 3
    assert 0 < total("TargetResponseTime", LoadBalancer=name)["Maximum"] < 5
