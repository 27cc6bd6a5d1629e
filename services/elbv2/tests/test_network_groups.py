"""Target groups of network balancers, each attribute by its effect; names, stacks and faults around them."""

import json
import socket
import ssl
import subprocess
import time
import uuid

import dns.message
import dns.query
import pytest
from botocore.exceptions import ClientError
from network_help import PORT, Site, dial, error_of, greeting, resolve


@pytest.fixture
def site(client, eventually):
    return Site(client, eventually)


@pytest.fixture
def bare(client, eventually):
    return Site(client, eventually, names=())


def certificate(directory, client, name):
    key, file = directory / "key.pem", directory / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-addext",
         f"subjectAltName=DNS:{name}", "-keyout", key, "-out", file],
        check=True, capture_output=True,
    )  # fmt: skip
    made = client("acm").import_certificate(Certificate=file.read_bytes(), PrivateKey=key.read_bytes())
    return made["CertificateArn"], ssl.create_default_context(cafile=file)


def register(site, group, *targets):
    site.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": target} for target in targets])


def cross_zone(site, balancer, value="true"):
    attributes = [{"Key": "load_balancing.cross_zone.enabled", "Value": value}]
    site.elb.modify_load_balancer_attributes(LoadBalancerArn=balancer["LoadBalancerArn"], Attributes=attributes)


def test_tls_goes_on_to_targets_of_tls_and_ends_before_those_of_tcp(cloud, client, eventually, tmp_path):
    site = Site(client, eventually, names=("a",), secure=True)
    arn, trusting = certificate(tmp_path, client, "net.example.com")
    balancer = site.balancer(Subnets=site.subnets[:1])
    address = resolve(cloud, balancer["DNSName"])[0]
    secure, plain = site.group("secure", protocol="TLS", Port=7043), site.group("plain")
    for port, group, told in ((7050, secure, "TLSv1.3"), (7051, plain, "-")):
        site.listener(balancer, group, port=port, protocol="TLS", Certificates=[{"CertificateArn": arn}])
        site.healthy(group)
        raw = socket.create_connection((address, port), timeout=5)
        with trusting.wrap_socket(raw, server_hostname="net.example.com") as stream:
            # The target's own certificate is not looked at.
            assert greeting(stream) == ["a", "203.0.113.1", str(raw_port(stream)), told]
            payload = b"z" * 200_000
            stream.sendall(payload)
            received = b""
            while len(received) < len(payload):
                received += stream.recv(65536)
            assert received == payload
    # A TCP listener passes TLS on as it comes: the target ends it.
    through = site.group("through", Port=7043)
    site.listener(balancer, through, port=7052)
    site.healthy(through)
    anyone = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    anyone.check_hostname, anyone.verify_mode = False, ssl.CERT_NONE
    with anyone.wrap_socket(socket.create_connection((address, 7052), timeout=5)) as stream:
        assert greeting(stream)[3] == "TLSv1.3"
    code = error_of(
        site.elb.create_listener, LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="TCP", Port=7053,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": secure}],
    )[0]  # fmt: skip
    assert code == "IncompatibleProtocols"


def raw_port(stream):
    return stream.getsockname()[1]


def test_targets_by_address_see_the_node_unless_the_client_is_preserved(cloud, site):
    private = sorted(site.private_addresses())
    balancer, group = site.balancer(), site.group(register=False, TargetType="ip")
    register(site, group, *private)
    site.listener(balancer, group)
    site.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]
    _, (_, seen, _, _) = dial(address)
    assert seen.startswith("172.31.") and seen not in private
    site.attribute(group, "preserve_client_ip.enabled", "true")
    stream, (_, seen, port, _) = dial(address)
    assert (seen, int(port)) == ("203.0.113.1", stream.getsockname()[1])


def test_a_group_may_cross_zones_where_its_balancer_does_not(cloud, site):
    balancer, group = site.balancer(), site.group()
    site.listener(balancer, group)
    site.healthy(group)
    address = resolve(cloud, "us-east-1a." + balancer["DNSName"])[0]
    reached = lambda: {dial(address)[1][0] for _ in range(24)}  # noqa: E731
    assert reached() == {"a"}
    site.attribute(group, "load_balancing.cross_zone.enabled", "true")
    site.healthy(group)
    assert reached() == {"a", "b"}
    site.attribute(group, "load_balancing.cross_zone.enabled", "false")
    cross_zone(site, balancer)
    assert reached() == {"a"}
    site.attribute(group, "load_balancing.cross_zone.enabled", "use_load_balancer_configuration")
    site.healthy(group)
    assert reached() == {"a", "b"}


def test_connections_end_when_their_target_fails_its_checks_unless_they_may_stay(cloud, client, eventually):
    site = Site(client, eventually, names=("a",))
    checked = site.ec2.create_security_group(GroupName="checked", Description="x", VpcId=site.vpc)["GroupId"]
    rules = [
        {"IpProtocol": "tcp", "FromPort": port, "ToPort": port, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
        for port in (PORT, 7001)
    ]
    site.ec2.authorize_security_group_ingress(GroupId=checked, IpPermissions=rules)
    site.ec2.modify_instance_attribute(InstanceId=site.instances["a"], Groups=[checked])
    balancer = site.balancer(Subnets=site.subnets[:1])
    address = resolve(cloud, balancer["DNSName"])[0]
    groups = [site.group(name, HealthCheckPort="7001") for name in ("cut", "kept")]
    site.attribute(groups[1], "target_health_state.unhealthy.connection_termination.enabled", "false")
    for port, group in zip((PORT, 7002), groups):
        site.listener(balancer, group, port=port)
        site.healthy(group)
    streams = [dial(address, port)[0] for port in (PORT, 7002)]
    site.ec2.revoke_security_group_ingress(GroupId=checked, IpPermissions=rules[1:])

    def failed():
        for group in groups:
            found = site.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"]
            assert [one["TargetHealth"]["State"] for one in found] == ["unhealthy"], found
        return True

    eventually(failed, timeout=60)
    streams[0].settimeout(10)
    with pytest.raises(ConnectionResetError):
        streams[0].recv(1)
    streams[1].sendall(b"still")
    assert streams[1].recv(100) == b"still"


def test_an_alias_leads_to_a_network_balancer(cloud, client, bare):
    balancer = bare.balancer()
    expected = set(resolve(cloud, balancer["DNSName"]))
    assert len(expected) == 2
    assert set(resolve(cloud, "dualstack." + balancer["DNSName"])) == expected
    route53 = client("route53")
    zone = f"z{uuid.uuid4().hex[:12]}.example"
    made = route53.create_hosted_zone(Name=zone, CallerReference=zone)["HostedZone"]["Id"]

    def point(name, target, of):
        alias = {"DNSName": target, "HostedZoneId": of, "EvaluateTargetHealth": True}
        change = {"Action": "UPSERT", "ResourceRecordSet": {"Name": f"{name}.{zone}", "Type": "A", "AliasTarget": alias}}
        route53.change_resource_record_sets(HostedZoneId=made, ChangeBatch={"Changes": [change]})

    def addresses(name):
        question = dns.message.make_query(f"{name}.{zone}", "A")
        reply = dns.query.udp(question, "127.0.0.1", port=cloud.dns_port, timeout=5)
        return {str(found) for answer in reply.answer for found in answer}

    of = balancer["CanonicalHostedZoneId"]
    assert of == "Z26RNL4JYFTOTI"
    point("plain", balancer["DNSName"], of)
    point("dual", "dualstack." + balancer["DNSName"], of)
    for name in ("plain", "dual"):
        bare.eventually(lambda name=name: addresses(name) == expected, timeout=20)
    with pytest.raises(ClientError, match="Z35SXDOTRQ7X7K"):
        # Application balancers' zone.
        point("wrong", balancer["DNSName"], "Z35SXDOTRQ7X7K")


def test_a_stack_makes_a_network_balancer_with_elastic_addresses_and_groups(cloud, client, site):
    address = {"Type": "AWS::EC2::EIP", "Properties": {"Domain": "vpc"}}
    mapping = lambda name, subnet: {"SubnetId": subnet, "AllocationId": {"Fn::GetAtt": [name, "AllocationId"]}}  # noqa: E731
    elb = "AWS::ElasticLoadBalancingV2::"
    template = {
        "Resources": {
            "One": address,
            "Two": address,
            "Net": {
                "Type": elb + "LoadBalancer",
                "Properties": {
                    "Type": "network",
                    "SubnetMappings": [mapping("One", site.subnets[0]), mapping("Two", site.subnets[1])],
                    "SecurityGroups": [site.front],
                    "LoadBalancerAttributes": [{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}],
                },
            },
            "Group": {
                "Type": elb + "TargetGroup",
                "Properties": {
                    "Protocol": "TCP_UDP", "Port": PORT, "VpcId": site.vpc, "HealthCheckIntervalSeconds": 5,
                    "HealthCheckTimeoutSeconds": 2,
                    "Targets": [{"Id": instance} for instance in site.instances.values()],
                    "TargetGroupAttributes": [{"Key": "deregistration_delay.timeout_seconds", "Value": "7"}],
                },
            },
            "Listener": {
                "Type": elb + "Listener",
                "Properties": {
                    "LoadBalancerArn": {"Ref": "Net"}, "Protocol": "TCP_UDP", "Port": PORT,
                    "DefaultActions": [{"Type": "forward", "TargetGroupArn": {"Ref": "Group"}}],
                },
            },
        },
        "Outputs": {
            "One": {"Value": {"Ref": "One"}},
            "Two": {"Value": {"Ref": "Two"}},
            "Group": {"Value": {"Ref": "Group"}},
            "Net": {"Value": {"Ref": "Net"}},
            "Zone": {"Value": {"Fn::GetAtt": ["Net", "CanonicalHostedZoneID"]}},
            "Name": {"Value": {"Fn::GetAtt": ["Net", "DNSName"]}},
        },
    }  # fmt: skip
    cloudformation = client("cloudformation")
    cloudformation.create_stack(StackName="net", TemplateBody=json.dumps(template))
    waiting = {"Delay": 0.2, "MaxAttempts": 300}
    cloudformation.get_waiter("stack_create_complete").wait(StackName="net", WaiterConfig=waiting)
    made = cloudformation.describe_stacks(StackName="net")["Stacks"][0]["Outputs"]
    made = {output["OutputKey"]: output["OutputValue"] for output in made}
    assert made["Zone"] == "Z26RNL4JYFTOTI"
    assert set(resolve(cloud, made["Name"])) == {made["One"], made["Two"]}
    shown = site.elb.describe_load_balancers(LoadBalancerArns=[made["Net"]])["LoadBalancers"][0]
    assert (shown["Type"], shown["SecurityGroups"]) == ("network", [site.front])
    site.healthy(made["Group"])
    assert {dial(made["One"])[1][0] for _ in range(24)} == {"a", "b"}
    flow = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    flow.settimeout(5)
    flow.sendto(b"x", (made["Two"], PORT))
    assert flow.recv(2000).decode().split()[1] == "203.0.113.1"
    cloudformation.delete_stack(StackName="net")
    cloudformation.get_waiter("stack_delete_complete").wait(StackName="net", WaiterConfig=waiting)
    assert site.ec2.describe_addresses()["Addresses"] == []


def test_a_disturbed_way_between_zones_is_slow_lossy_or_cut_for_preserved_clients_too(own_cloud, eventually):
    cloud = own_cloud()
    site = Site(cloud.boto3, eventually)
    balancer, group = site.balancer(), site.group(register=False)
    register(site, group, site.instances["b"])
    cross_zone(site, balancer)
    site.listener(balancer, group)
    site.healthy(group)
    near, far = (resolve(cloud, f"us-east-1{zone}.{balancer['DNSName']}")[0] for zone in "ba")

    def took(address):
        started = time.monotonic()
        _, (_, seen, _, _) = dial(address, timeout=10)
        assert seen == "203.0.113.1"
        return time.monotonic() - started

    assert took(far) < 0.6
    cloud.run("shake", "network", "us-east-1a", "us-east-1b", "--delay", "300ms")
    # A handshake and a greeting, there and back, by the node in the other zone.
    assert took(far) >= 1.2
    assert took(near) < 0.9
    cloud.run("shake", "stop")
    assert took(far) < 0.6
    cloud.run("shake", "network", "us-east-1a", "us-east-1b", "--cut")
    with pytest.raises(OSError):
        dial(far, timeout=2)
    assert took(near) < 0.6
