"""Application balancers by the letter: each kind of condition and action, what targets are told, what is answered for them."""

import http.client
import json
import socket
import ssl
import subprocess
from urllib.parse import unquote

import pytest
from harness import served_port
from test_elbv2 import Site, error_of, fetch, resolve

# Tells what it received.
ECHO = """#!/bin/sh
cat > /usr/local/bin/echo.py <<'END'
import http.server, json

class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self):
        told = {name.lower(): value for name, value in self.headers.items()}
        body = json.dumps({**told, ":path": self.path}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

http.server.ThreadingHTTPServer(("", 80), Handler).serve_forever()
END
exec setsid python3 /usr/local/bin/echo.py &
"""


@pytest.fixture
def bare(client, eventually):
    return Site(client, eventually, instances=())


def fixed(body, status="200", kind="text/plain"):
    config = {"StatusCode": status, "ContentType": kind, "MessageBody": body}
    return [{"Type": "fixed-response", "FixedResponseConfig": config}]


def ask(address, path="/", method="GET", **fields):
    connection = http.client.HTTPConnection(address, served_port(80), timeout=10)
    connection.putrequest(method, path, skip_host="Host" in fields)
    for name, value in fields.items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    return answer.status, answer.read().decode(), answer.headers


def test_conditions_match_as_they_are_documented_and_are_shown_as_given(cloud, bare):
    balancer = bare.balancer()
    listener = bare.listener(balancer, bare.group())
    address = resolve(cloud, balancer["DNSName"])[0]
    pairs = [{"Key": "Version", "Value": "v?"}, {"Value": "*needle*"}]
    conditions = {
        "host": {"Field": "host-header", "HostHeaderConfig": {"Values": ["*.example.com", "ex?mple.org"]}},
        "host-regex": {"Field": "host-header", "HostHeaderConfig": {"RegexValues": [r"^(a|b)[0-9]+\.example\.net$"]}},
        "path": {"Field": "path-pattern", "PathPatternConfig": {"Values": ["/img/*.p?g"]}},
        "path-regex": {"Field": "path-pattern", "PathPatternConfig": {"RegexValues": [r"^/v[0-9]+/users/[a-z]+$"]}},
        "header": {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "X-Kind", "Values": ["*beta*", "one"]}},
        "header-regex": {"Field": "http-header", "HttpHeaderConfig": {"HttpHeaderName": "X-Kind", "RegexValues": ["^r[0-9]{2}$"]}},
        "method": {"Field": "http-request-method", "HttpRequestMethodConfig": {"Values": ["PURGE", "PUT"]}},
        "query": {"Field": "query-string", "QueryStringConfig": {"Values": pairs}},
    }
    for priority, (name, condition) in enumerate(conditions.items(), 1):
        made = bare.elb.create_rule(ListenerArn=listener, Priority=priority, Conditions=[condition], Actions=fixed(name))
        shown = made["Rules"][0]["Conditions"][0]
        config = next(key for key in condition if key.endswith("Config"))
        assert (shown["Field"], shown[config]) == (condition["Field"], condition[config])

    def reached(expected, *args, **fields):
        status, body, _ = ask(address, *args, **fields)
        assert (status, body) == (200, expected), (args, fields) if expected else body

    reached("host", Host="WWW.Example.com:8080")
    reached("host", Host="exAmple.org")
    reached("host-regex", Host="b42.example.net")
    reached("path", "/img/a/b.png?x=1")
    reached("path-regex", "/v12/users/amy")
    reached("header", X_Kind="Some BETA thing")
    reached("header", X_Kind="ONE")
    reached("header-regex", X_Kind="r07")
    reached("method", "/", "PURGE")
    reached("query", "/?a=1&version=V7")
    reached("query", "/?anything=a-needle-here")
    for args, fields in [
        (("/",), {"Host": "example.com"}),
        (("/",), {"Host": "c42.example.net"}),
        (("/IMG/b.png",), {}),
        (("/img/b.pg",), {}),
        (("/v12/users/amy/",), {}),
        (("/",), {"X_Kind": "r7"}),
        (("/", "purge"), {}),
        (("/?version=v10",), {}),
    ]:
        assert ask(address, *args, **fields)[0] == 503, (args, fields)


def test_what_no_rule_may_hold_is_refused(bare):
    listener = bare.listener(bare.balancer(), bare.group())

    def refused(conditions=None, actions=None):
        given = conditions or [{"Field": "path-pattern", "Values": ["/a"]}]
        return error_of(bare.elb.create_rule, ListenerArn=listener, Priority=1, Conditions=given, Actions=actions or fixed("x"))

    path = lambda **config: [{"Field": "path-pattern", "PathPatternConfig": config}]  # noqa: E731
    assert refused(path(RegexValues=["("]))[0] == "ValidationError"
    assert refused(path(Values=["/a"], RegexValues=["/a"]))[0] == "ValidationError"
    assert refused(path(Values=[f"/{index}" for index in range(6)]))[0] == "ValidationError"
    assert refused([{"Field": "host-header", "Values": ["a/b"]}])[0] == "ValidationError"
    assert refused([{"Field": "source-ip", "SourceIpConfig": {"Values": ["10.0.0.0"]}}])[0] == "ValidationError"
    assert refused(actions=fixed("x", status="301"))[0] == "ValidationError"
    assert refused(actions=fixed("x", kind="image/png"))[0] == "ValidationError"
    oidc = {"Issuer": "https://a", "AuthorizationEndpoint": "https://a/a", "TokenEndpoint": "https://a/t",
            "UserInfoEndpoint": "https://a/u", "ClientId": "c"}  # fmt: skip
    authenticate = [{"Type": "authenticate-oidc", "Order": 1, "AuthenticateOidcConfig": oidc}, {**fixed("x")[0], "Order": 2}]
    assert refused(actions=authenticate)[0] == "NotImplemented"
    group = {"Name": "rpc", "Protocol": "HTTP", "Port": 80, "VpcId": bare.vpc}
    code, message = error_of(bare.elb.create_target_group, **group, ProtocolVersion="GRPC")
    assert code == "NotImplemented" and "GRPC" in message


def test_redirects_fill_in_every_part_of_the_request(cloud, bare):
    balancer = bare.balancer()
    listener = bare.listener(balancer, bare.group())
    address = resolve(cloud, balancer["DNSName"])[0]
    cases = [
        ({"Protocol": "HTTPS", "Port": "443"}, "https://www.example.com:443/a/b?c=d&e"),
        ({"Host": "new.#{host}", "Path": "/at/#{port}/#{path}"}, "http://new.www.example.com:80/at/80/a/b?c=d&e"),
        ({"Host": "h.example", "Query": "was=#{protocol}&#{query}"}, "http://h.example:80/a/b?was=http&c=d&e"),
        ({"Path": "/gone", "Query": ""}, "http://www.example.com:80/gone"),
    ]
    for config, expected in cases:
        for code, status in (("HTTP_301", 301), ("HTTP_302", 302)):
            action = [{"Type": "redirect", "RedirectConfig": {**config, "StatusCode": code}}]
            bare.elb.modify_listener(ListenerArn=listener, DefaultActions=action)
            found, _, fields = ask(address, "/a/b?c=d&e", Host="www.example.com")
            assert (found, fields["Location"]) == (status, expected)
    same = [{"Type": "redirect", "RedirectConfig": {"Query": "a=b", "StatusCode": "HTTP_301"}}]
    code = error_of(bare.elb.modify_listener, ListenerArn=listener, DefaultActions=same)[0]
    assert code == "InvalidLoadBalancerAction"


def test_weights_choose_a_group_and_its_cookie_keeps_it(cloud, client, eventually):
    site = Site(client, eventually, instances=("a", "b"))
    balancer, groups = site.balancer(), [site.group("one"), site.group("two")]
    for name, group in zip("ab", groups):
        site.register(group, name)
    listener = site.listener(balancer, groups[0])
    address = resolve(cloud, balancer["DNSName"])[0]

    def weigh(*weights, sticky=None):
        config = {"TargetGroups": [{"TargetGroupArn": group, "Weight": weight} for group, weight in zip(groups, weights)]}
        if sticky:
            config["TargetGroupStickinessConfig"] = {"Enabled": True, "DurationSeconds": sticky}
        site.elb.modify_listener(ListenerArn=listener, DefaultActions=[{"Type": "forward", "ForwardConfig": config}])

    weigh(1, 1)
    for name, group in zip("ab", groups):
        site.until(group, {name: "healthy"})
    weigh(0, 5)
    assert {fetch(address)[1][0] for _ in range(10)} == {"b"}
    weigh(1, 1, sticky=60)
    _, first, fields = fetch(address)
    cookies = [value.split(";")[0] for value in fields.get_all("Set-Cookie")]
    assert [cookie.split("=")[0] for cookie in cookies] == ["AWSALBTG", "AWSALBTGCORS"]
    assert {fetch(address, headers={"Cookie": cookies[0]})[1][0] for _ in range(12)} == {first[0]}
    weigh(0, 0)
    assert fetch(address)[0] == 503


def test_targets_are_told_of_their_client_as_attributes_say(cloud, client, bare, tmp_path):
    image = bare.ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    instance = bare.ec2.run_instances(
        ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=bare.subnets[0],
        SecurityGroupIds=[bare.back], UserData=ECHO,
    )["Instances"][0]["InstanceId"]  # fmt: skip
    bare.instances["a"] = instance
    bare.ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    balancer, group = bare.balancer(), bare.group()
    bare.register(group, "a")
    listener = bare.listener(balancer, group)
    bare.until(group, {"a": "healthy"})
    address = resolve(cloud, balancer["DNSName"])[0]
    arn = balancer["LoadBalancerArn"]

    def attribute(key, value):
        bare.elb.modify_load_balancer_attributes(LoadBalancerArn=arn, Attributes=[{"Key": key, "Value": value}])

    def told(**fields):
        status, body, _ = ask(address, "/p?q", X_Forwarded_For="198.51.100.7", **fields)
        assert status == 200
        return json.loads(body)

    seen = told(Bad_Name="1")
    assert seen["x-forwarded-for"] == "198.51.100.7, 203.0.113.1"
    assert (seen["x-forwarded-proto"], seen["x-forwarded-port"], seen[":path"]) == ("http", "80", "/p?q")
    attribute("routing.http.xff_client_port.enabled", "true")
    assert told()["x-forwarded-for"].startswith("198.51.100.7, 203.0.113.1:")
    attribute("routing.http.xff_header_processing.mode", "preserve")
    assert told()["x-forwarded-for"] == "198.51.100.7"
    attribute("routing.http.xff_header_processing.mode", "remove")
    assert "x-forwarded-for" not in told()
    attribute("routing.http.preserve_host_header.enabled", "true")
    assert told(Host="www.example.com:81")["host"] == "www.example.com:81"
    many = ", ".join(["10.0.0.1"] * 31)
    assert ask(address, X_Forwarded_For=many)[0] == 463

    # Two lengths can be read in two ways.
    twice = b"POST /p HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\nConnection: close\r\n\r\nab"
    assert raw(address, twice).startswith(b"HTTP/1.1 400 ")
    both = b"GET /p HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
    assert raw(address, both).startswith(b"HTTP/1.1 200 ")
    attribute("routing.http.desync_mitigation_mode", "strictest")
    assert raw(address, both).startswith(b"HTTP/1.1 400 ")

    # Over TLS, by a client with a certificate of its own.
    server, trusted = certificate(tmp_path, "a.example")
    made = client("acm").import_certificate(Certificate=trusted.read_bytes(), PrivateKey=server.read_bytes())
    https = {"Protocol": "HTTPS", "Certificates": [{"CertificateArn": made["CertificateArn"]}]}
    code, message = error_of(
        bare.elb.modify_listener, ListenerArn=listener, **https, MutualAuthentication={"Mode": "verify", "TrustStoreArn": "x"}
    )
    assert code == "NotImplemented" and "verify" in message
    assert error_of(bare.elb.modify_listener, ListenerArn=listener, MutualAuthentication={"Mode": "passthrough"})[0] == (
        "InvalidConfigurationRequest"
    )
    changed = bare.elb.modify_listener(ListenerArn=listener, **https, MutualAuthentication={"Mode": "passthrough"})
    assert changed["Listeners"][0]["MutualAuthentication"]["Mode"] == "passthrough"
    attribute("routing.http.x_amzn_tls_version_and_cipher_suite.enabled", "true")
    context = ssl.create_default_context(cafile=trusted)
    context.check_hostname = False
    seen = over_tls(address, context)
    # The policy that is given to listeners without one speaks TLS 1.2.
    assert (seen["x-forwarded-proto"], seen["x-amzn-tls-version"]) == ("https", "TLSv1.2")
    assert seen["x-amzn-tls-cipher-suite"] and "x-amzn-mtls-clientcert" not in seen
    own_key, own = certificate(tmp_path, "client.example")
    context.load_cert_chain(own, own_key)
    assert unquote(over_tls(address, context)["x-amzn-mtls-clientcert"]) == own.read_text()
    assert bare.elb.modify_listener(ListenerArn=listener, MutualAuthentication={"Mode": "off"})["Listeners"][0][
        "MutualAuthentication"
    ] == {"Mode": "off"}
    assert "x-amzn-mtls-clientcert" not in over_tls(address, context)


def over_tls(address, context):
    connection = http.client.HTTPSConnection(address, served_port(80), timeout=10, context=context)
    connection.request("GET", "/", headers={"Host": "a.example"})
    answer = connection.getresponse()
    assert answer.status == 200
    return json.loads(answer.read())


def raw(address, request):
    with socket.create_connection((address, served_port(80)), timeout=10) as stream:
        stream.sendall(request)
        return stream.recv(4096)


def certificate(directory, name):
    key, file = directory / f"{name}.key", directory / f"{name}.crt"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-days", "2", "-subj",
         f"/CN={name}", "-addext", f"subjectAltName=DNS:{name}", "-keyout", key, "-out", file],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    return key, file


def test_a_group_of_http_2_takes_no_request_of_http_1(cloud, client, eventually):
    site = Site(client, eventually, instances=("a",))
    balancer, group = site.balancer(), site.group(ProtocolVersion="HTTP2")
    site.register(group, "a")
    site.listener(balancer, group)
    address = resolve(cloud, balancer["DNSName"])[0]
    # The target speaks HTTP/1.1 only: unhealthy, and failed open to.
    site.until(group, {"a": "unhealthy"})
    assert ask(address)[0] == 464
