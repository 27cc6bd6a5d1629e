"""What the tests of network balancers share: instances that tell whom they see, and raw connections to them."""

import socket
import struct

import pytest
from botocore.exceptions import ClientError

PORT = 7000

SERVER = """#!/usr/bin/python3
import os, socket, socketserver, ssl, struct, threading

NAME = "{NAME}"
SIGNATURE = bytes.fromhex("0d0a0d0a000d0a515549540a")

class Stream(socketserver.BaseRequestHandler):
    # Tells its name, whom it sees, and whom a proxy header names; then echoes.
    def handle(self):
        first = self.request.recv(16, socket.MSG_PEEK)
        proxied = "-"
        if first.startswith(SIGNATURE):
            header = self.request.recv(28, socket.MSG_WAITALL)
            proxied = socket.inet_ntoa(header[16:20]) + ":" + str(struct.unpack("!H", header[24:26])[0])
        seen = self.client_address
        self.request.sendall(f"{NAME} {seen[0]} {seen[1]} {proxied}\\n".encode())
        while data := self.request.recv(65536):
            self.request.sendall(data)

class Streams(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    request_queue_size = 128

class Secure(socketserver.BaseRequestHandler):
    # The same inside TLS, with its version in the place of the proxy header.
    def handle(self):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain("/root/crt", "/root/key")
        with context.wrap_socket(self.request, server_side=True) as stream:
            seen = self.client_address
            stream.sendall(f"{NAME} {seen[0]} {seen[1]} {stream.version()}\\n".encode())
            while data := stream.recv(65536):
                stream.sendall(data)

class Datagram(socketserver.BaseRequestHandler):
    def handle(self):
        data, socket = self.request
        answer = f"{NAME} {self.client_address[0]} {self.client_address[1]} ".encode() + data
        socket.sendto(answer, self.client_address)

threading.Thread(target=socketserver.UDPServer(("", 7000), Datagram).serve_forever, daemon=True).start()
threading.Thread(target=Streams(("", 7001), Stream).serve_forever, daemon=True).start()
if os.path.exists("/root/key"):
    threading.Thread(target=Streams(("", 7043), Secure).serve_forever, daemon=True).start()
Streams(("", 7000), Stream).serve_forever()
"""


def user_data(name, secure=False):
    key = "openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=any -keyout /root/key -out /root/crt"
    return f"""#!/bin/sh
{key if secure else ""}
cat > /usr/local/bin/serve <<'END'
{SERVER.replace("{NAME}", name)}
END
chmod +x /usr/local/bin/serve
cat > /etc/systemd/system/echo.service <<END
[Service]
ExecStart=/usr/local/bin/serve
Restart=always
[Install]
WantedBy=multi-user.target
END
systemctl enable --now echo
"""


class Site:
    """Two instances in two zones that echo on TCP and UDP; their group admits anyone, or only `front`."""

    def __init__(self, client, eventually, names=("a", "b"), secure=False):
        self.ec2, self.elb, self.eventually = client("ec2"), client("elbv2"), eventually
        subnets = self.ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
        subnets.sort(key=lambda subnet: subnet["AvailabilityZone"])
        self.vpc, self.subnets = subnets[0]["VpcId"], [subnet["SubnetId"] for subnet in subnets]
        anyone = {"IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
        self.front = self.security_group("front", anyone)
        self.open = self.security_group("open", anyone)
        self.back = self.security_group("back", {"UserIdGroupPairs": [{"GroupId": self.front}]})
        image = self.ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
        self.instances = {}
        for name, subnet in zip(names, self.subnets):
            launched = self.ec2.run_instances(
                ImageId=image,
                InstanceType="t3.micro",
                MinCount=1,
                MaxCount=1,
                SubnetId=subnet,
                SecurityGroupIds=[self.open],
                UserData=user_data(name, secure),
            )
            self.instances[name] = launched["Instances"][0]["InstanceId"]
        if self.instances:
            waiter = self.ec2.get_waiter("instance_running")
            waiter.wait(InstanceIds=list(self.instances.values()), WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})

    def security_group(self, name, source):
        made = self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)["GroupId"]
        permissions = [
            {"IpProtocol": protocol, "FromPort": 7000, "ToPort": 7100, **source} for protocol in ("tcp", "udp")
        ]
        self.ec2.authorize_security_group_ingress(GroupId=made, IpPermissions=permissions)
        return made

    def balancer(self, name="net", **more):
        more = {"Subnets": self.subnets[:2], **more}
        made = self.elb.create_load_balancer(Name=name, Type="network", **more)["LoadBalancers"][0]
        arn = made["LoadBalancerArn"]
        waiter = self.elb.get_waiter("load_balancer_available")
        waiter.wait(LoadBalancerArns=[arn], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
        return self.elb.describe_load_balancers(LoadBalancerArns=[arn])["LoadBalancers"][0]

    def group(self, name="net", protocol="TCP", register=True, **more):
        more = {"Port": PORT, "HealthCheckIntervalSeconds": 5, "HealthCheckTimeoutSeconds": 2, **more}
        made = self.elb.create_target_group(Name=name, Protocol=protocol, VpcId=self.vpc, **more)
        group = made["TargetGroups"][0]["TargetGroupArn"]
        if register:
            targets = [{"Id": instance} for instance in self.instances.values()]
            self.elb.register_targets(TargetGroupArn=group, Targets=targets)
        return group

    def listener(self, balancer, group, port=PORT, protocol="TCP", **more):
        actions = [{"Type": "forward", "TargetGroupArn": group}]
        made = self.elb.create_listener(
            LoadBalancerArn=balancer["LoadBalancerArn"], Protocol=protocol, Port=port, DefaultActions=actions, **more
        )
        return made["Listeners"][0]["ListenerArn"]

    def attribute(self, group, key, value):
        self.elb.modify_target_group_attributes(TargetGroupArn=group, Attributes=[{"Key": key, "Value": value}])

    def healthy(self, group):
        def reached():
            found = self.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
            states = {one["TargetHealth"]["State"] for one in found}
            assert states == {"healthy"}, found
            return True

        self.eventually(reached, timeout=60)

    def private_addresses(self):
        found = self.ec2.describe_instances(InstanceIds=list(self.instances.values()))["Reservations"]
        return {one["Instances"][0]["PrivateIpAddress"] for one in found}


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


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


def dial(address, port=PORT, timeout=5):
    """A connection, and what the target told: its name, whom it sees, and a proxy header's client."""
    stream = socket.create_connection((address, port), timeout=timeout)
    stream.sendall(b"")
    return stream, greeting(stream)


def greeting(stream):
    # The server looks at what comes first before it greets.
    stream.sendall(b"hello\n")
    text = b""
    while text.count(b"\n") < 2:
        data = stream.recv(4096)
        assert data, f"an end after {text}"
        text += data
    first, _, rest = text.partition(b"\n")
    assert rest == b"hello\n"
    return first.decode().split()
