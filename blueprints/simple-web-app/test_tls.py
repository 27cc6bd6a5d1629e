"""The web application over HTTPS, checked from outside with curl and openssl: `tls.yaml` as a stack beside it."""

import json
import shutil
import subprocess
import time
from pathlib import Path

import dns.message
import dns.query
import dns.rdatatype
import pytest
from botocore.exceptions import ClientError
from harness import Cloud, served_port

HERE = Path(__file__).parent
BASE, STACK = "simple-web-app", "tls"
DOMAIN = "simple-web-app.example"
SECURE, API = f"secure.{DOMAIN}", f"api.{DOMAIN}"


def finished(cloud, name, wanted, timeout=180):
    """The stack's outputs once it has that status."""
    deadline = time.monotonic() + timeout
    while True:
        try:
            stack = cloud.boto3("cloudformation").describe_stacks(StackName=name)["Stacks"][0]
        except ClientError as error:
            if wanted == "DELETE_COMPLETE" and "does not exist" in str(error):
                return {}
            stack = {"StackStatus": "(none yet)"}
        if stack["StackStatus"] == wanted:
            return {output["OutputKey"]: output["OutputValue"] for output in stack.get("Outputs", [])}
        failed = stack["StackStatus"].endswith("FAILED") or "ROLLBACK" in stack["StackStatus"]
        if failed or time.monotonic() > deadline:
            events = cloud.boto3("cloudformation").describe_stack_events(StackName=name)["StackEvents"]
            reasons = [(e["LogicalResourceId"], e.get("ResourceStatusReason")) for e in events]
            raise AssertionError(f"{name} is {stack['StackStatus']}: {reasons[:20]}\n{cloud.log_text()}")
        time.sleep(0.1)


@pytest.fixture(scope="module")
def up():
    assert shutil.which("curl") and shutil.which("openssl"), "these tests need curl and openssl"
    one = Cloud("--time-scale", "60")
    one.start(["up", BASE])
    outputs = finished(one, BASE, "CREATE_COMPLETE")
    cloudformation, elbv2 = one.boto3("cloudformation"), one.boto3("elbv2")

    def resource(logical_id):
        detail = cloudformation.describe_stack_resource(StackName=BASE, LogicalResourceId=logical_id)
        return detail["StackResourceDetail"]["PhysicalResourceId"]

    balancer = elbv2.describe_load_balancers(LoadBalancerArns=[resource("LoadBalancer")])["LoadBalancers"][0]
    parameters = {
        "ZoneId": outputs["ZoneId"],
        "LoadBalancerArn": balancer["LoadBalancerArn"],
        "BalancerSecurityGroup": resource("BalancerSecurityGroup"),
        "ListenerArn": resource("Listener"),
        "TargetGroupArn": resource("TargetGroup"),
        "BalancerName": outputs["BalancerName"],
        "BalancerZoneId": balancer["CanonicalHostedZoneId"],
    }
    cloudformation.create_stack(
        StackName=STACK,
        TemplateBody=(HERE / "tls.yaml").read_text(),
        Parameters=[{"ParameterKey": key, "ParameterValue": value} for key, value in parameters.items()],
    )
    one.outputs = finished(one, STACK, "CREATE_COMPLETE")
    one.balancer = balancer["LoadBalancerArn"]
    one.authority = one.run("trust", "--print").stdout.strip()
    wait_for(lambda: curl(one, SECURE, "/health").returncode == 0)
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


def wait_for(check, timeout=60):
    deadline = time.monotonic() + timeout
    while not (value := check()):
        assert time.monotonic() < deadline, f"did not become true within {timeout} s"
        time.sleep(0.1)
    return value


def address(cloud, name):
    """One of the name's addresses, as the cloud's DNS server gives them; None while there is none."""
    question = dns.message.make_query(name, "A")
    reply = dns.query.udp(question, "127.0.0.1", port=cloud.dns_port, timeout=5)
    return next((str(r) for rrset in reply.answer if rrset.rdtype == dns.rdatatype.A for r in rrset), None)


def curl(cloud, name, path, *options, scheme="https", ca=None):
    port = served_port({"https": 443, "http": 80}[scheme])
    command = ["curl", "-sS", "--max-time", "20", "--cacert", ca or cloud.authority, "-w", "\n%{http_version} %{http_code}"]
    resolved = ["--resolve", f"{name}:{port}:{address(cloud, SECURE)}"]
    return subprocess.run([*command, *resolved, *options, f"{scheme}://{name}:{port}{path}"], capture_output=True, text=True, timeout=60)


def handshake(cloud, name, *options):
    """What openssl says of a handshake, and its exit code."""
    command = ["openssl", "s_client", "-connect", f"{address(cloud, SECURE)}:{served_port(443)}", "-CAfile", cloud.authority]
    named = ["-servername", name, "-verify_hostname", name] if name else ["-noservername"]
    return subprocess.run([*command, *named, *options], input="", capture_output=True, text=True, timeout=60)


def subject(cloud, name):
    done = handshake(cloud, name)
    line = next(line for line in done.stdout.splitlines() if line.startswith("subject="))
    assert name is None or "Verify return code: 0 (ok)" in done.stdout, done.stdout
    return line


def test_the_application_answers_over_https_by_its_name(up):
    done = curl(up, SECURE, "/who", "--http1.1")
    assert done.returncode == 0, done.stderr
    body, outcome = done.stdout.rsplit("\n", 1)
    assert outcome == "1.1 200" and json.loads(body)
    # Another authority, another name: refused by the client.
    assert curl(up, SECURE, "/who", ca="/etc/ssl/certs/ca-certificates.crt").returncode == 60
    assert curl(up, f"elsewhere.{DOMAIN}", "/who").returncode == 60


def test_curl_speaks_http_2_to_the_balancer(up):
    done = curl(up, SECURE, "/who", "--http2")
    body, outcome = done.stdout.rsplit("\n", 1)
    assert outcome == "2 200" and json.loads(body), done.stderr


def test_plain_http_is_sent_on_to_https(up):
    done = curl(up, SECURE, "/who?a=b", "-o", "/dev/null", "-D", "-", scheme="http")
    assert "301 Moved Permanently" in done.stdout, done.stdout
    assert f"Location: https://{SECURE}:443/who?a=b" in done.stdout
    if served_port(443) == 443:
        followed = curl(up, SECURE, "/who", "-L", "--resolve", f"{SECURE}:443:{address(up, SECURE)}", scheme="http")
        assert followed.stdout.endswith(" 200"), followed.stderr
    # A client that speaks HTTP to the port for HTTPS is told so.
    told = subprocess.run(
        ["curl", "-s", f"http://{address(up, SECURE)}:{served_port(443)}/"], capture_output=True, text=True, timeout=60
    ).stdout
    assert "The plain HTTP request was sent to HTTPS port" in told


def test_the_certificate_follows_the_name_that_the_client_asks_for(up):
    assert f"CN = {SECURE}" in subject(up, SECURE)
    assert f"CN = *.{API}" in subject(up, API)
    assert f"CN = *.{API}" in subject(up, f"v1.{API}")
    assert f"CN = {SECURE}" in subject(up, None), "the default one"


def test_the_policy_decides_what_is_spoken(up):
    listener = up.outputs["ListenerArn"]
    assert "TLSv1.2" in handshake(up, SECURE, "-tls1_2").stdout
    assert handshake(up, SECURE, "-tls1_1").returncode != 0
    up.boto3("elbv2").modify_listener(ListenerArn=listener, SslPolicy="ELBSecurityPolicy-TLS13-1-3-2021-06")
    assert handshake(up, SECURE, "-tls1_2").returncode != 0
    assert "TLSv1.3" in handshake(up, SECURE, "-tls1_3").stdout
    up.boto3("elbv2").modify_listener(ListenerArn=listener, SslPolicy="ELBSecurityPolicy-TLS13-1-2-2021-06")


def test_certificates_in_use_say_by_whom_and_stay(up):
    acm = up.boto3("acm")
    for output in ["CertificateArn", "ApiCertificateArn"]:
        detail = acm.describe_certificate(CertificateArn=up.outputs[output])["Certificate"]
        assert detail["InUseBy"] == [up.balancer] and detail["RenewalEligibility"] == "ELIGIBLE"
        with pytest.raises(ClientError, match="in use"):
            acm.delete_certificate(CertificateArn=up.outputs[output])


def test_a_certificate_that_is_imported_again_is_presented_at_once(up, tmp_path):
    acm, elbv2 = up.boto3("acm"), up.boto3("elbv2")

    def pair(name):
        key, certificate = tmp_path / f"{name}.key", tmp_path / f"{name}.crt"
        command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN=import.{DOMAIN}"]
        subprocess.run(
            [*command, "-addext", f"subjectAltName=DNS:import.{DOMAIN}", "-keyout", key, "-out", certificate],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        return certificate.read_bytes(), key.read_bytes()

    def presented():
        stdout = handshake(up, f"import.{DOMAIN}").stdout
        begin, end = stdout.index("-----BEGIN"), stdout.index("-----END")
        return "".join(stdout[begin:end].split())

    first, second = pair("first"), pair("second")
    arn = acm.import_certificate(Certificate=first[0], PrivateKey=first[1])["CertificateArn"]
    elbv2.add_listener_certificates(ListenerArn=up.outputs["ListenerArn"], Certificates=[{"CertificateArn": arn}])
    plain = lambda pem: "".join(pem.decode().split("-----END")[0].split())  # noqa: E731
    assert presented() == plain(first[0])
    acm.import_certificate(CertificateArn=arn, Certificate=second[0], PrivateKey=second[1])
    wait_for(lambda: presented() == plain(second[0]))
    elbv2.remove_listener_certificates(ListenerArn=up.outputs["ListenerArn"], Certificates=[{"CertificateArn": arn}])
    acm.delete_certificate(CertificateArn=arn)


def test_it_is_there_again_after_a_kill(up):
    before = subject(up, API)
    up.kill()
    up.start()
    wait_for(lambda: address(up, SECURE))
    wait_for(lambda: curl(up, SECURE, "/who").stdout.endswith(" 200"))
    assert subject(up, API) == before


def test_the_stack_goes_and_takes_its_certificates_with_it(up):
    up.boto3("cloudformation").delete_stack(StackName=STACK)
    finished(up, STACK, "DELETE_COMPLETE")
    assert up.boto3("acm").list_certificates(Includes={"keyTypes": ["RSA_2048", "EC_prime256v1"]})["CertificateSummaryList"] == []
    assert curl(up, SECURE, "/who", "--connect-timeout", "3").returncode != 0
