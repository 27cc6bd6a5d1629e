"""Network balancers from outside: raw sockets over TCP and UDP, with instances that tell whom they see."""

import socket
import ssl
import subprocess

import pytest
from network_help import PORT, Site, dial, error_of, greeting, resolve


@pytest.fixture
def site(client, eventually):
    return Site(client, eventually)


@pytest.fixture
def bare(client, eventually):
    return Site(client, eventually, names=())


def test_connections_keep_the_clients_address_and_stay_in_their_zone(cloud, site):
    balancer, group = site.balancer(), site.group()
    site.listener(balancer, group)
    site.healthy(group)
    assert balancer["Type"] == "network" and balancer["CanonicalHostedZoneId"] == "Z26RNL4JYFTOTI"
    assert "SecurityGroups" not in balancer
    identity = balancer["LoadBalancerArn"].rsplit("/", 1)[1]
    assert balancer["DNSName"] == f"net-{identity}.elb.us-east-1.amazonaws.com"
    addresses = resolve(cloud, balancer["DNSName"])
    assert len(set(addresses)) == 2
    by_zone = {zone: resolve(cloud, f"{zone}.{balancer['DNSName']}") for zone in ("us-east-1a", "us-east-1b")}
    assert sorted(by_zone["us-east-1a"] + by_zone["us-east-1b"]) == sorted(addresses)
    for zone, name in (("us-east-1a", "a"), ("us-east-1b", "b")):
        for _ in range(4):
            stream, (target, seen, port, proxied) = dial(by_zone[zone][0])
            # Cross-zone balancing is off: a node keeps to its zone.
            assert (target, seen, proxied) == (name, "203.0.113.1", "-")
            assert int(port) == stream.getsockname()[1]
            payload = b"x" * 300_000
            stream.sendall(payload)
            stream.shutdown(socket.SHUT_WR)
            received = b""
            while data := stream.recv(65536):
                received += data
            assert received == payload
            stream.close()
    arn = balancer["LoadBalancerArn"]
    cross = [{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]
    site.elb.modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=cross)
    site.healthy(group)
    assert {dial(addresses[0])[1][0] for _ in range(24)} == {"a", "b"}
    site.attribute(group, "stickiness.enabled", "true")
    assert len({dial(addresses[0])[1][0] for _ in range(12)}) == 1


def test_a_target_sees_the_node_or_a_proxy_header_where_the_group_says_so(cloud, site):
    balancer, group = site.balancer(), site.group()
    site.listener(balancer, group)
    site.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]
    site.attribute(group, "preserve_client_ip.enabled", "false")
    _, (_, seen, _, _) = dial(address)
    assert seen.startswith("172.31.") and seen not in site.private_addresses()
    site.attribute(group, "proxy_protocol_v2.enabled", "true")
    stream, (_, seen, _, proxied) = dial(address)
    assert proxied == f"203.0.113.1:{stream.getsockname()[1]}"


def test_security_groups_judge_clients_at_the_node_and_nodes_at_targets(cloud, site):
    for instance in site.instances.values():
        site.ec2.modify_instance_attribute(InstanceId=instance, Groups=[site.back])
    balancer, group = site.balancer(SecurityGroups=[site.front]), site.group()
    site.listener(balancer, group)
    site.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]
    # The targets admit the balancer's group only, and still see the client.
    assert dial(address)[1][1] == "203.0.113.1"
    closed = site.security_group("closed", {"IpRanges": [{"CidrIp": "10.9.9.9/32"}]})
    site.elb.set_security_groups(LoadBalancerArn=balancer["LoadBalancerArn"], SecurityGroups=[closed])
    with pytest.raises(OSError):
        dial(address, timeout=1)


def test_instances_reach_an_internal_balancer_and_are_seen(cloud, site):
    balancer, group = site.balancer(Scheme="internal", SubnetMappings=[], Subnets=site.subnets[:2]), site.group()
    site.listener(balancer, group)
    site.healthy(group)
    addresses = resolve(cloud, balancer["DNSName"])
    assert len(addresses) == 2 and all(address.startswith("172.31.") for address in addresses)
    launched = site.ec2.run_instances(
        ImageId=site.ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"],
        InstanceType="t3.micro",
        MinCount=1,
        MaxCount=1,
        SubnetId=site.subnets[2],
        SecurityGroupIds=[site.open],
        UserData=f"""#!/bin/sh
python3 - <<'END'
import socket
for _ in range(3):
    stream = socket.create_connection(("{balancer['DNSName']}", {PORT}), timeout=10)
    stream.sendall(b"hi")
    print("GREETED", stream.recv(200).decode().split("\\n")[0], flush=True)
    stream.close()
END
""",
    )["Instances"][0]

    def greeted():
        output = site.ec2.get_console_output(InstanceId=launched["InstanceId"], Latest=True).get("Output", "")
        lines = [line.split("GREETED ")[1].split() for line in output.splitlines() if "GREETED " in line]
        assert len(lines) >= 3, output
        return lines

    lines = site.eventually(greeted, timeout=60)
    assert {line[1] for line in lines} == {launched["PrivateIpAddress"]}, lines


def test_datagrams_pass_both_ways_and_a_flow_keeps_its_target(cloud, site):
    balancer, group = site.balancer(SecurityGroups=[site.front]), site.group(protocol="UDP")
    site.listener(balancer, group, protocol="UDP")
    site.healthy(group)
    arn = balancer["LoadBalancerArn"]
    cross = [{"Key": "load_balancing.cross_zone.enabled", "Value": "true"}]
    site.elb.modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=cross)
    site.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]

    def client():
        made = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        made.settimeout(5)
        made.connect((address, PORT))
        return made

    def ask(asking, text):
        asking.send(text.encode())
        return asking.recv(2000).decode().split()

    flow = client()
    first = ask(flow, "0")
    assert first[1:] == ["203.0.113.1", str(flow.getsockname()[1]), "0"]
    for index in range(1, 10):
        assert ask(flow, str(index)) == [*first[:3], str(index)]
    assert {ask(client(), "x")[0] for _ in range(24)} == {"a", "b"}
    closed = site.security_group("closed", {"IpRanges": [{"CidrIp": "10.9.9.9/32"}]})
    site.elb.set_security_groups(LoadBalancerArn=arn, SecurityGroups=[closed])
    refused = client()
    refused.settimeout(0.7)
    with pytest.raises(TimeoutError):
        ask(refused, "x")


def test_tcp_and_udp_share_a_port(cloud, site):
    balancer, group = site.balancer(), site.group(protocol="TCP_UDP")
    site.listener(balancer, group, protocol="TCP_UDP")
    site.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]
    assert dial(address)[1][1] == "203.0.113.1"
    flow = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    flow.settimeout(5)
    flow.sendto(b"x", (address, PORT))
    assert flow.recv(2000).decode().split()[1] == "203.0.113.1"


def test_connections_outlive_a_deregistration_unless_they_are_terminated(cloud, site):
    balancer, group = site.balancer(Subnets=site.subnets[:1]), site.group(register=False)
    site.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": site.instances["a"]}])
    site.listener(balancer, group)
    site.healthy(group)
    site.attribute(group, "deregistration_delay.timeout_seconds", "1")
    address = resolve(cloud, balancer["DNSName"])[0]
    kept, _ = dial(address)
    target = [{"Id": site.instances["a"]}]
    site.elb.deregister_targets(TargetGroupArn=group, Targets=target)
    site.eventually(
        lambda: not site.elb.describe_target_health(TargetGroupArn=group)["TargetHealthDescriptions"], timeout=20
    )
    kept.sendall(b"still")
    assert kept.recv(100) == b"still"
    with pytest.raises(ConnectionResetError):
        stream = socket.create_connection((address, PORT), timeout=5)
        stream.recv(1)
    site.attribute(group, "deregistration_delay.connection_termination.enabled", "true")
    site.elb.register_targets(TargetGroupArn=group, Targets=target)
    site.healthy(group)
    ended, _ = dial(address)
    site.elb.deregister_targets(TargetGroupArn=group, Targets=target)
    ended.settimeout(10)
    with pytest.raises(ConnectionResetError):
        ended.recv(1)


def test_elastic_and_chosen_addresses(cloud, bare):
    allocated = [bare.ec2.allocate_address(Domain="vpc") for _ in range(2)]
    mappings = [
        {"SubnetId": subnet, "AllocationId": one["AllocationId"]} for subnet, one in zip(bare.subnets, allocated)
    ]
    balancer = bare.balancer(Subnets=[], SubnetMappings=mappings)
    assert set(resolve(cloud, balancer["DNSName"])) == {one["PublicIp"] for one in allocated}
    shown = [zone["LoadBalancerAddresses"] for zone in balancer["AvailabilityZones"]]
    assert shown == [[{"IpAddress": one["PublicIp"], "AllocationId": one["AllocationId"]}] for one in allocated]
    error = error_of(bare.elb.create_load_balancer, Name="other", Type="network", SubnetMappings=mappings[:1])
    assert error[0] == "AllocationIdNotFound"
    cidr = bare.ec2.describe_subnets(SubnetIds=bare.subnets[:1])["Subnets"][0]["CidrBlock"]
    chosen = cidr.split("/")[0].rsplit(".", 1)[0] + ".77"
    mapping = [{"SubnetId": bare.subnets[0], "PrivateIPv4Address": chosen}]
    internal = bare.balancer("inside", Scheme="internal", Subnets=[], SubnetMappings=mapping)
    assert resolve(cloud, internal["DNSName"]) == [chosen]
    mapping[0]["PrivateIPv4Address"] = "10.200.0.1"
    error = error_of(
        bare.elb.create_load_balancer, Name="x", Type="network", Scheme="internal", SubnetMappings=mapping
    )
    assert error[0] == "InvalidConfigurationRequest"
    bare.elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    for one in allocated:
        bare.eventually(lambda one=one: bare.ec2.release_address(AllocationId=one["AllocationId"]) is not None)


def test_an_application_balancer_is_a_target(cloud, bare):
    front = bare.elb.create_load_balancer(
        Name="app", Subnets=bare.subnets[:2], SecurityGroups=[bare.front], Scheme="internal"
    )["LoadBalancers"][0]
    arn = front["LoadBalancerArn"]
    waiter = bare.elb.get_waiter("load_balancer_available")
    waiter.wait(LoadBalancerArns=[arn], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    fixed = {"StatusCode": "200", "ContentType": "text/plain", "MessageBody": "from the application balancer"}
    actions = [{"Type": "fixed-response", "FixedResponseConfig": fixed}]
    bare.elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=PORT, DefaultActions=actions)
    group = bare.group(register=False, TargetType="alb")
    error = error_of(bare.elb.register_targets, TargetGroupArn=group, Targets=[{"Id": arn, "Port": 7001}])
    assert error[0] == "InvalidTarget"
    bare.elb.register_targets(TargetGroupArn=group, Targets=[{"Id": arn}])
    balancer = bare.balancer()
    bare.listener(balancer, group)
    bare.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]
    stream = socket.create_connection((address, PORT), timeout=5)
    stream.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
    answer = b""
    while data := stream.recv(65536):
        answer += data
    assert answer.endswith(b"from the application balancer")


def test_a_tls_listener_takes_tls_off(cloud, site, client, tmp_path):
    key, certificate = tmp_path / "key.pem", tmp_path / "cert.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=net.example.com",
         "-addext", "subjectAltName=DNS:net.example.com", "-keyout", key, "-out", certificate],
        check=True, capture_output=True,
    )  # fmt: skip
    imported = client("acm").import_certificate(Certificate=certificate.read_bytes(), PrivateKey=key.read_bytes())
    balancer, group = site.balancer(), site.group()
    arns = [{"CertificateArn": imported["CertificateArn"]}]
    site.listener(balancer, group, port=7043, protocol="TLS", Certificates=arns)
    site.healthy(group)
    context = ssl.create_default_context(cafile=certificate)
    plain = socket.create_connection((resolve(cloud, balancer["DNSName"])[0], 7043), timeout=5)
    with context.wrap_socket(plain, server_hostname="net.example.com") as stream:
        assert greeting(stream)[1] == "203.0.113.1"
        payload = b"y" * 100_000
        stream.sendall(payload)
        received = b""
        while len(received) < len(payload):
            received += stream.recv(65536)
        assert received == payload


def test_attributes_have_the_defaults_of_their_protocol_and_bad_requests_are_refused(bare):
    elb = bare.elb

    def attributes(group):
        found = elb.describe_target_group_attributes(TargetGroupArn=group)["Attributes"]
        return {one["Key"]: one["Value"] for one in found}

    instance, address = bare.group("instance", register=False), bare.group("ip", register=False, TargetType="ip")
    udp = bare.group("udp", protocol="UDP", register=False)
    keys = ("preserve_client_ip.enabled", "deregistration_delay.connection_termination.enabled")
    assert [attributes(instance)[key] for key in keys] == ["true", "false"]
    assert [attributes(address)[key] for key in keys] == ["false", "false"]
    assert [attributes(udp)[key] for key in keys] == ["true", "true"]
    found = elb.describe_target_groups(TargetGroupArns=[udp])["TargetGroups"][0]
    assert (found["Protocol"], found["HealthCheckProtocol"], found["HealthCheckTimeoutSeconds"]) == ("UDP", "TCP", 2)
    assert "HealthCheckPath" not in found and "Matcher" not in found
    off = [{"Key": keys[0], "Value": "false"}]
    assert error_of(elb.modify_target_group_attributes, TargetGroupArn=udp, Attributes=off)[0] == (
        "InvalidConfigurationRequest"
    )
    balancer = bare.balancer()
    listener = bare.listener(balancer, instance)
    assert elb.describe_listener_attributes(ListenerArn=listener)["Attributes"] == [
        {"Key": "tcp.idle_timeout.seconds", "Value": "350"}
    ]
    changed = [{"Key": "tcp.idle_timeout.seconds", "Value": "60"}]
    assert elb.modify_listener_attributes(ListenerArn=listener, Attributes=changed)["Attributes"] == changed
    short = [{"Key": "tcp.idle_timeout.seconds", "Value": "59"}]
    assert error_of(elb.modify_listener_attributes, ListenerArn=listener, Attributes=short)[0] == "ValidationError"
    arn = balancer["LoadBalancerArn"]

    def listen(protocol, group, **more):
        actions = [{"Type": "forward", "TargetGroupArn": group}]
        return error_of(
            elb.create_listener, LoadBalancerArn=arn, Protocol=protocol, Port=7001, DefaultActions=actions, **more
        )[0]

    assert listen("HTTP", instance) == "ValidationError"
    assert listen("UDP", instance) == "IncompatibleProtocols"
    assert error_of(elb.set_security_groups, LoadBalancerArn=arn, SecurityGroups=[bare.front])[0] == (
        "InvalidConfigurationRequest"
    )
    assert error_of(elb.set_subnets, LoadBalancerArn=arn, Subnets=bare.subnets[:1])[0] == "InvalidConfigurationRequest"
    grown = elb.set_subnets(LoadBalancerArn=arn, Subnets=bare.subnets[:3])["AvailabilityZones"]
    assert len(grown) == 3


def test_a_minute_of_flows_is_measured(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "20")
    site = Site(cloud.boto3, eventually, names=("a",))
    balancer, group = site.balancer(Subnets=site.subnets[:1]), site.group()
    site.listener(balancer, group)
    site.healthy(group)
    address = resolve(cloud, balancer["DNSName"])[0]
    for _ in range(7):
        dial(address)[0].close()
    metrics = cloud.boto3("cloudwatch")
    name = balancer["LoadBalancerArn"].split("loadbalancer/")[1]

    def total(metric, statistic="Sum", **more):
        found = metrics.get_metric_statistics(
            Namespace="AWS/NetworkELB",
            MetricName=metric,
            Dimensions=[{"Name": key, "Value": value} for key, value in {"LoadBalancer": name, **more}.items()],
            StartTime=0,
            EndTime=2**32,
            Period=10**7 // 60 * 60,
            Statistics=[statistic],
        )["Datapoints"]
        return found[-1][statistic] if found else None

    eventually(lambda: total("NewFlowCount_TCP") == 7, timeout=60)
    assert total("NewFlowCount") == 7
    assert total("ProcessedBytes") > 7 * len("hello\n")
    assert total("HealthyHostCount", "Maximum", TargetGroup=group.split(":")[5]) == 1
