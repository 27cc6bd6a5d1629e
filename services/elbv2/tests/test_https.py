"""HTTPS listeners: their certificates, policies and refusals, with boto3 and real handshakes."""

import http.client
import socket
import ssl
import subprocess

import dns.message
import dns.query
import pytest
from botocore.exceptions import ClientError
from harness import served_port

FIXED = [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200", "ContentType": "text/plain", "MessageBody": "fixed"}}]


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def pair(directory, name, curve=False):
    kind = ["ec", "-pkeyopt", "ec_paramgen_curve:P-256"] if curve else ["rsa:2048"]
    key, certificate = directory / f"{name}-{curve}.key", directory / f"{name}-{curve}.crt"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", *kind, "-nodes", "-days", "30", "-subj", f"/CN={name}", "-addext",
         f"subjectAltName=DNS:{name}", "-keyout", key, "-out", certificate],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return certificate, key


@pytest.fixture
def elb(client):
    return client("elbv2")


@pytest.fixture
def imported(client, tmp_path):
    """`imported("a.example")`: the ARN of a new certificate, and its file."""

    def make(name, curve=False):
        certificate, key = pair(tmp_path, name, curve)
        arn = client("acm").import_certificate(Certificate=certificate.read_bytes(), PrivateKey=key.read_bytes())
        return arn["CertificateArn"], certificate

    return make


@pytest.fixture
def balancer(client, elb):
    ec2 = client("ec2")
    subnets = ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"][:2]
    group = ec2.create_security_group(GroupName="open", Description="open", VpcId=subnets[0]["VpcId"])["GroupId"]
    everything = {"IpProtocol": "tcp", "FromPort": 1, "ToPort": 65535, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[everything])
    made = elb.create_load_balancer(Name="tls", Subnets=[s["SubnetId"] for s in subnets], SecurityGroups=[group])
    arn = made["LoadBalancers"][0]["LoadBalancerArn"]
    elb.get_waiter("load_balancer_available").wait(LoadBalancerArns=[arn], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    return made["LoadBalancers"][0]


@pytest.fixture
def address(cloud, balancer):



    reply = dns.query.udp(dns.message.make_query(balancer["DNSName"], "A"), "127.0.0.1", port=cloud.dns_port, timeout=5)
    return str(reply.answer[0][0])


def listen(elb, balancer, certificate, port=443, **more):
    made = elb.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTPS", Port=port, DefaultActions=FIXED,
        Certificates=[{"CertificateArn": certificate}], **more,
    )  # fmt: skip
    return made["Listeners"][0]


def get(address, name, trusted, port=443):
    """The answer's body over a connection that trusts only that certificate, for that name."""
    context = ssl.create_default_context(cafile=str(trusted))
    connection = http.client.HTTPSConnection(address, served_port(port), timeout=20, context=context)
    connection.sock = context.wrap_socket(
        socket.create_connection((address, served_port(port)), timeout=20), server_hostname=name
    )
    connection.request("GET", "/", headers={"Host": name})
    return connection.getresponse().read()


def test_a_listener_presents_its_certificates_by_name(elb, client, balancer, address, imported):
    (first, first_file), (second, second_file) = imported("a.example"), imported("b.example")
    listener = listen(elb, balancer, first, SslPolicy="ELBSecurityPolicy-TLS13-1-2-2021-06")
    assert listener["Certificates"] == [{"CertificateArn": first}] and listener["Protocol"] == "HTTPS"
    assert get(address, "a.example", first_file) == b"fixed"
    arn = listener["ListenerArn"]
    assert elb.add_listener_certificates(ListenerArn=arn, Certificates=[{"CertificateArn": second}])["Certificates"] == [
        {"CertificateArn": second, "IsDefault": False}
    ]
    assert get(address, "b.example", second_file) == b"fixed"
    assert get(address, "a.example", first_file) == b"fixed"
    shown = elb.describe_listener_certificates(ListenerArn=arn)["Certificates"]
    assert shown == [{"CertificateArn": first, "IsDefault": True}, {"CertificateArn": second, "IsDefault": False}]
    used = client("acm").describe_certificate(CertificateArn=second)["Certificate"]["InUseBy"]
    assert used == [balancer["LoadBalancerArn"]]
    assert error_of(elb.remove_listener_certificates, ListenerArn=arn, Certificates=[{"CertificateArn": first}])[0] == "OperationNotPermitted"
    elb.modify_listener(ListenerArn=arn, Certificates=[{"CertificateArn": second}])
    with pytest.raises(ssl.SSLCertVerificationError):
        get(address, "a.example", first_file)
    assert client("acm").describe_certificate(CertificateArn=first)["Certificate"]["InUseBy"] == []
    client("acm").delete_certificate(CertificateArn=first)
    elb.delete_listener(ListenerArn=arn)
    client("acm").delete_certificate(CertificateArn=second)


def test_of_two_certificates_for_a_name_the_better_one_is_presented(elb, balancer, address, imported):
    (rsa, _), (curve, curve_file) = imported("a.example"), imported("a.example", curve=True)
    arn = listen(elb, balancer, rsa)["ListenerArn"]
    elb.add_listener_certificates(ListenerArn=arn, Certificates=[{"CertificateArn": curve}])
    assert get(address, "a.example", curve_file) == b"fixed"


def test_a_deleted_balancer_lets_its_certificates_go(elb, client, balancer, imported):
    certificate, _ = imported("a.example")
    listen(elb, balancer, certificate)
    acm = client("acm")
    assert error_of(acm.delete_certificate, CertificateArn=certificate)[0] == "ResourceInUseException"
    elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
    assert acm.describe_certificate(CertificateArn=certificate)["Certificate"]["InUseBy"] == []
    acm.delete_certificate(CertificateArn=certificate)


def test_a_listener_becomes_https_and_http_again(elb, balancer, address, imported):
    certificate, trusted = imported("a.example")
    made = elb.create_listener(LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=8443, DefaultActions=FIXED)
    arn = made["Listeners"][0]["ListenerArn"]
    assert error_of(elb.modify_listener, ListenerArn=arn, Protocol="HTTPS")[1].startswith("A certificate must be specified")
    changed = elb.modify_listener(ListenerArn=arn, Protocol="HTTPS", Certificates=[{"CertificateArn": certificate}])
    assert changed["Listeners"][0]["SslPolicy"] == "ELBSecurityPolicy-2016-08"
    assert get(address, "a.example", trusted, port=8443) == b"fixed"
    assert "Certificates" not in elb.modify_listener(ListenerArn=arn, Protocol="HTTP")["Listeners"][0]
    plain = http.client.HTTPConnection(address, served_port(8443), timeout=20)
    plain.request("GET", "/")
    assert plain.getresponse().read() == b"fixed"


def test_what_cannot_be_presented_is_refused(elb, client, balancer, imported):
    certificate, _ = imported("a.example")
    missing = certificate[:-4] + "0000"
    pending = client("acm").request_certificate(DomainName="p.example", ValidationMethod="DNS")["CertificateArn"]

    def refused(code, words, **change):
        arguments = {
            "LoadBalancerArn": balancer["LoadBalancerArn"], "Protocol": "HTTPS", "Port": 443, "DefaultActions": FIXED,
            "Certificates": [{"CertificateArn": certificate}], **change,
        }  # fmt: skip
        arguments = {key: value for key, value in arguments.items() if value is not None}
        found, message = error_of(elb.create_listener, **arguments)
        assert found == code and words in message, (found, message)

    refused("CertificateNotFound", f"Certificate '{missing}' not found", Certificates=[{"CertificateArn": missing}])
    refused("UnsupportedCertificate", "must have a fully-qualified domain name", Certificates=[{"CertificateArn": pending}])
    refused("ValidationError", "A certificate must be specified", Certificates=None)
    refused("SSLPolicyNotFound", "SSL policy 'mine' not found", SslPolicy="mine")
    refused("InvalidConfigurationRequest", "can only be specified for", Protocol="HTTP")
    refused("TooManyCertificates", "default", Certificates=[{"CertificateArn": certificate}] * 2)
    assert elb.describe_listeners(LoadBalancerArn=balancer["LoadBalancerArn"])["Listeners"] == []


def test_policies_are_listed_with_what_they_speak(elb):
    policies = {p["Name"]: p for p in elb.describe_ssl_policies()["SslPolicies"]}
    assert policies["ELBSecurityPolicy-TLS13-1-3-2021-06"]["SslProtocols"] == ["TLSv1.3"]
    assert "ECDHE-RSA-AES128-GCM-SHA256" in [c["Name"] for c in policies["ELBSecurityPolicy-2016-08"]["Ciphers"]]
    assert error_of(elb.describe_ssl_policies, Names=["nothing"])[0] == "SSLPolicyNotFound"


SERVER = """#!/bin/sh
cd /root
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 30 -subj /CN=anything -keyout key -out crt
cat > serve.py <<'END'
import http.server, ssl

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        body = (self.headers.get("X-Forwarded-Proto", "checked") + " " + self.connection.version()).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

server = http.server.ThreadingHTTPServer(("", 443), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("crt", "key")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
END
python3 serve.py &
"""


def test_targets_are_spoken_to_over_tls_without_looking_at_their_certificates(elb, client, balancer, address, eventually):
    ec2 = client("ec2")
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    instance = ec2.run_instances(
        ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, UserData=SERVER,
        SubnetId=balancer["AvailabilityZones"][0]["SubnetId"], SecurityGroupIds=balancer["SecurityGroups"],
    )["Instances"][0]["InstanceId"]  # fmt: skip
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    group = elb.create_target_group(
        Name="tls", Protocol="HTTPS", Port=443, VpcId=balancer["VpcId"], HealthCheckProtocol="HTTPS",
        HealthCheckIntervalSeconds=5, HealthCheckTimeoutSeconds=2,
    )["TargetGroups"][0]  # fmt: skip
    assert (group["Protocol"], group["HealthCheckProtocol"], group["ProtocolVersion"]) == ("HTTPS", "HTTPS", "HTTP1")
    arn = group["TargetGroupArn"]
    elb.register_targets(TargetGroupArn=arn, Targets=[{"Id": instance}])
    forward = [{"Type": "forward", "TargetGroupArn": arn}]
    elb.create_listener(LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=8080, DefaultActions=forward)

    def states():
        described = elb.describe_target_health(TargetGroupArn=arn)["TargetHealthDescriptions"]
        return [target["TargetHealth"]["State"] for target in described]

    eventually(lambda: states() == ["healthy"], timeout=60)
    connection = http.client.HTTPConnection(address, served_port(8080), timeout=20)
    connection.request("GET", "/")
    assert connection.getresponse().read() == b"http TLSv1.3"
