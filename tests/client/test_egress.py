"""`--egress`: instances with a way to the internet reach the endpoints of this host that were listed, and nothing else of it."""

import json
import socket
import socketserver
import struct
import subprocess
import threading

import harness
import pytest
from harness import Cloud, free_port

IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
NAME = "egress-127-0-0-1.snowglobe.internal"
# Where routers stand for the first listed name; without the option this is nowhere.
ADDRESS = "203.0.113.129"
PAYLOAD_BYTES = 300_000
# Run inside an instance: sends so many bytes, ends its own direction, and prints the answer or how it went.
DIAL = """
import errno, socket, sys
host, port, size, first = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), sys.argv[4]
try:
    with socket.create_connection((host, port), timeout=3) as dialled:
        dialled.sendall(first.encode() + b"x" * size)
        dialled.shutdown(socket.SHUT_WR)
        answer = b""
        while part := dialled.recv(65536):
            answer += part
        print(answer.decode())
except socket.gaierror:
    print("no such name")
except TimeoutError:
    print("silent")
except ConnectionRefusedError:
    print("refused")
except OSError as error:
    # A reset that came before this side had ended leaves nothing to end.
    print("reset" if error.errno in (errno.ECONNRESET, errno.EPIPE, errno.ENOTCONN) else error)
"""


class Server:
    """On this host: answers with how much came and from where, once all of it came. An `R` at first has it reset."""

    def __init__(self):
        class Handler(socketserver.BaseRequestHandler):
            def handle(self):
                received = 0
                while part := self.request.recv(65536):
                    if received == 0 and part[:1] == b"R":
                        self.request.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                        self.request.close()
                        return
                    received += len(part)
                self.request.sendall(f"{received} from {self.client_address[0]}".encode())

            def finish(self):
                served.count += 1

        served = self
        self.count = 0
        self.server = socketserver.ThreadingTCPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        # What a handler closed hard is closed already.
        self.server.handle_error = lambda *_: None
        self.port = self.server.server_address[1]
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def close(self):
        self.server.shutdown()
        self.server.server_close()


class Site:
    def __init__(self, cloud):
        self.cloud, self.ec2 = cloud, cloud.boto3("ec2")
        self.image = cloud.boto3("ssm").get_parameter(Name=IMAGE)["Parameter"]["Value"]
        found = self.ec2.describe_subnets(Filters=[{"Name": "availability-zone", "Values": ["us-east-1a"]}])["Subnets"][0]
        self.vpc, self.subnet = found["VpcId"], found["SubnetId"]

    def run(self, subnet=None, public=True, groups=()):
        interface = {"DeviceIndex": 0, "SubnetId": subnet or self.subnet, "AssociatePublicIpAddress": public}
        if groups:
            interface["Groups"] = list(groups)
        made = self.ec2.run_instances(
            ImageId=self.image, InstanceType="t3.micro", MinCount=1, MaxCount=1, NetworkInterfaces=[interface]
        )["Instances"][0]["InstanceId"]
        self.ec2.get_waiter("instance_running").wait(InstanceIds=[made], WaiterConfig={"Delay": 1})
        return made

    def dial(self, instance, port, host=NAME, size=PAYLOAD_BYTES, first=""):
        done = self.cloud.run("shell", instance, "--", "python3", "-c", DIAL, host, str(port), str(size), first)
        return done.stdout.strip()


@pytest.fixture(scope="module")
def servers():
    made = [Server(), Server(), Server()]
    yield made
    for server in made:
        server.close()


@pytest.fixture(scope="module")
def nobody():
    """A listed port of this host on which nothing listens."""
    return free_port()


@pytest.fixture(scope="module")
def site(servers, nobody):
    listed = [f"127.0.0.1:{servers[0].port}", f"localhost:{servers[1].port}", f"127.0.0.1:{nobody}"]
    one = Cloud(*[word for endpoint in listed for word in ("--egress", endpoint)], ephemeral=True).start()
    yield Site(one)
    assert one.stop() == 0, one.log_text()
    one.remove()


@pytest.fixture(scope="module")
def instance(site):
    return site.run()


def test_what_is_listed_is_reached_both_ways_to_the_end(site, instance, servers):
    for listed in servers[:2]:
        assert site.dial(instance, listed.port) == f"{PAYLOAD_BYTES} from 127.0.0.1"
    tracks = [json.loads(line) for line in site.cloud.run("tracks", "--no-follow", "--json").stdout.splitlines()]
    found = [track for track in tracks if track["to"] == "egress"]
    public = site.ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]["PublicIpAddress"]
    assert [track["what"] for track in found] == [f"TCP {NAME}:{server.port}" for server in servers[:2]]
    for track in found:
        assert (track["from"], track["result"], track["failed"]) == (public, "ok", False)
        assert track["bytes"] == PAYLOAD_BYTES + len(f"{PAYLOAD_BYTES} from 127.0.0.1")


def test_nothing_else_of_the_host_is_reached(site, instance, servers, nobody):
    unlisted = servers[2]
    for host in (NAME, ADDRESS, "203.0.113.130", "203.0.113.1"):
        assert site.dial(instance, unlisted.port, host) == "silent", host
    # Inside, these are the instance itself.
    for host in ("127.0.0.1", "localhost"):
        assert site.dial(instance, servers[0].port, host) == "refused", host
    assert site.dial(instance, servers[0].port, "203.0.113.130") == "silent"
    assert site.dial(instance, servers[0].port, "egress-127-0-0-2.snowglobe.internal") == "no such name"
    assert unlisted.count == 0


def test_a_reset_and_an_absent_server_are_told(site, instance, servers, nobody):
    assert site.dial(instance, servers[0].port, first="R") == "reset"
    assert site.dial(instance, nobody) == "reset"
    assert site.dial(instance, servers[0].port, size=0) == "0 from 127.0.0.1", "it goes on"


def test_without_a_way_to_the_internet_it_is_silent(site, servers):
    before = servers[0].count
    assert site.dial(site.run(public=False), servers[0].port) == "silent"
    vpc = site.ec2.create_vpc(CidrBlock="10.7.0.0/16")["Vpc"]["VpcId"]
    subnet = site.ec2.create_subnet(VpcId=vpc, CidrBlock="10.7.1.0/24")["Subnet"]["SubnetId"]
    lonely = site.run(subnet)
    assert site.dial(lonely, servers[0].port) == "silent"
    # With a gateway and a route it is as anywhere.
    gateway = site.ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    site.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc)
    tables = site.ec2.describe_route_tables(Filters=[{"Name": "vpc-id", "Values": [vpc]}])["RouteTables"]
    table = {"RouteTableId": tables[0]["RouteTableId"], "DestinationCidrBlock": "0.0.0.0/0"}
    site.ec2.create_route(**table, GatewayId=gateway)
    assert servers[0].count == before
    assert site.dial(lonely, servers[0].port) == f"{PAYLOAD_BYTES} from 127.0.0.1"
    site.ec2.delete_route(**table)
    assert site.dial(lonely, servers[0].port) == "silent"


def test_the_groups_egress_rules_decide(site, servers):
    group = site.ec2.create_security_group(GroupName="closed", Description="closed", VpcId=site.vpc)["GroupId"]
    everything = {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    site.ec2.revoke_security_group_egress(GroupId=group, IpPermissions=[everything])
    closed = site.run(groups=[group])
    assert site.dial(closed, servers[0].port) == "silent"
    one_port = {"IpProtocol": "tcp", "FromPort": servers[0].port, "ToPort": servers[0].port}
    one_port["IpRanges"] = [{"CidrIp": "0.0.0.0/0"}]
    site.ec2.authorize_security_group_egress(GroupId=group, IpPermissions=[one_port])
    assert site.dial(closed, servers[0].port) == f"{PAYLOAD_BYTES} from 127.0.0.1"
    assert site.dial(closed, servers[1].port) == "silent"


def test_faults_of_the_network_apply(site, instance, servers):
    port, answer = servers[0].port, f"{PAYLOAD_BYTES} from 127.0.0.1"
    # By its address: the resolver's answers are lost as well.
    for fault, expected in (["--delay", "30ms"], answer), (["--cut"], "silent"), (["--loss", "100%"], "silent"):
        site.cloud.run("shake", "network", instance, "everything", *fault)
        assert site.dial(instance, port, ADDRESS) == expected, fault
        site.cloud.run("shake", "stop")
    assert site.dial(instance, port) == answer


def test_the_cloud_says_what_it_lets_out(site, servers, nobody):
    ports = [servers[0].port, servers[1].port, nobody]
    told = [{"name": NAME, "port": port, "to": f"127.0.0.1:{port}"} for port in ports]
    assert site.cloud.get("/_snowglobe/cloud")["egress"] == told
    log = site.cloud.log.read_text()
    assert all(f"{NAME}:{port} inside is 127.0.0.1:{port} here" in log for port in ports)
    assert "--egress <HOST:PORT>" in site.cloud.run("start", "--help").stdout
    assert "--egress 127.0.0.1:5432" in site.cloud.run("--help").stdout


def test_without_the_option_there_is_no_way_out(own_cloud, servers):
    before = servers[0].count
    plain = Site(own_cloud(ephemeral=True))
    assert plain.cloud.get("/_snowglobe/cloud")["egress"] == []
    one = plain.run()
    assert plain.dial(one, servers[0].port) == "no such name"
    for host in (ADDRESS, "203.0.113.1"):
        assert plain.dial(one, servers[0].port, host) == "silent"
    assert servers[0].count == before


@pytest.mark.parametrize(
    "value, told",
    [
        ("8.8.8.8:53", "127.0.0.0/8"),
        ("0.0.0.0:80", "127.0.0.0/8"),
        ("[::1]:80", "127.0.0.0/8"),
        ("no-such-name.invalid:80", "/etc/hosts"),
        ("no-such-name.invalid:80", "127.0.0.0/8"),
        ("127.0.0.1", "expected HOST:PORT, such as 127.0.0.1:5432"),
        ("127.0.0.1:0", "expected HOST:PORT"),
        ("sts.amazonaws.com:443", "list the endpoint by its address"),
    ],
)
def test_other_endpoints_are_refused_before_anything_starts(tmp_path, value, told):
    kept = tmp_path / "kept"
    command = [str(harness.BINARY), "start", "--data-dir", str(kept), "--egress", value]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (2, "")
    assert told in done.stderr and value in done.stderr
    assert not kept.exists()


def test_the_clouds_own_ports_are_refused(tmp_path):
    ports = ["--listen", f"127.0.0.1:{free_port()}", "--dns-listen", f"127.0.0.1:{free_port()}"]
    for own in ports[1], ports[3]:
        command = [str(harness.BINARY), "start", "--ephemeral", *ports, "--egress", own]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60)
        assert done.returncode == 2 and "a port of this cloud itself" in done.stderr
