"""`snowglobe diagram`: what it draws of the web application under real traffic, by DNS, HTTP and faults.

The application is the blueprint's, with a path that answers 500. Figures are compared before and after, so that what other
tests sent does not count. The clock is ten times as fast, for health checks.
"""

import http.client
import json
import re

import dns.message
import dns.query
import harness
import pytest
from harness import Cloud, served_port

NAME = "www.simple-web-app.example"
TEMPLATE = harness.HOME / "blueprints" / "simple-web-app" / "template.yaml"
CRASH = 'elif url.path == "/crash":\n'
BROKEN = 'elif url.path == "/broken":\n{0}    self.answer("broken\\n", "text/plain", 500)\n{0}'
DELAY_MS = 120


@pytest.fixture(scope="module")
def up(tmp_path_factory):
    text = TEMPLATE.read_text()
    (indent,) = re.findall(f"^( *){CRASH}", text, re.M)
    template = tmp_path_factory.mktemp("template") / "web.yaml"
    template.write_text(text.replace(CRASH, BROKEN.format(indent) + CRASH))
    one = Cloud("--time-scale", "10", ephemeral=True)
    one.start(["up", str(template), "--stack", "web"])
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


@pytest.fixture
def nodes(up, eventually):
    """The addresses of the balancer's nodes, once every target is healthy."""

    def ready():
        targets = [edge for edge in edges(drawn(up), "target-group", "instance")]
        found = [node["lines"][1] for node in drawn(up)["nodes"] if node["kind"] == "balancer-node"]
        return len(found) == 3 and len(targets) == 3 and not any(edge["note"] for edge in targets) and found

    yield eventually(ready, 90)
    up.run("shake", "stop")


def drawn(cloud, *options):
    return json.loads(cloud.run("diagram", "--json", "--over", "5m", *options).stdout)["diagram"]


def edges(diagram, start, end):
    """The edges between boxes of those kinds, each with the resources at its ends."""
    boxes = {node["id"]: node for node in diagram["nodes"]}
    found = []
    for edge in diagram["edges"]:
        first, last = boxes.get(edge["from"]), boxes.get(edge["to"])
        if first and last and (first["kind"], last["kind"]) == (start, end):
            found.append({**edge, "from": first, "to": last})
    return found


def totals(diagram, start, end):
    """(requests, errors) over all edges between boxes of those kinds."""
    figures = [edge["figures"] for edge in edges(diagram, start, end)]
    return sum(f["requests"] for f in figures), sum(f["errors"] for f in figures)


def ask(node, path="/", timeout=10):
    connection = http.client.HTTPConnection(node, served_port(80), timeout=timeout)
    try:
        connection.request("GET", path)
        answer = connection.getresponse()
        answer.read()
        return answer.status
    finally:
        connection.close()


def grown(before, after):
    return tuple(late - early for early, late in zip(before, after, strict=True))


def checked(text):
    """The lines of a flowchart, each of them one that Mermaid's grammar has, about boxes that are drawn."""
    label = r'"(?:[^"#<>]|#\d+;|<br/>)*"'
    shape = rf"(?:\(\[{label}\]\)|\({label}\)|\{{\{{{label}\}}\}}|\[\[{label}\]\]|\[/{label}/\]|\[{label}\]|>{label}\])"
    lines = text.splitlines()
    assert lines[0].startswith("%% ") and lines[1] == "flowchart LR"
    boxes, ends, depth, count = set(), [], 0, 0
    for line in map(str.strip, lines[2:]):
        if found := re.fullmatch(rf"subgraph (\w+)\[{label}\]", line):
            depth += 1
            boxes.add(found[1])
        elif line == "end":
            depth -= 1
        elif found := re.fullmatch(rf"(\w+){shape}", line):
            boxes.add(found[1])
        elif found := re.fullmatch(rf"(\w+) (?:-->|--x|-\.->)(?:\|{label}\|)? (\w+)", line):
            ends += [found[1], found[2]]
            count += 1
        elif found := re.fullmatch(r"linkStyle ([\d,]+) [\w:#,-]+", line):
            assert all(int(number) < count for number in found[1].split(","))
        elif found := re.fullmatch(r"class ([\w,]+) lost", line):
            ends += found[1].split(",")
        else:
            assert re.fullmatch(r"classDef lost [\w:#, -]+", line), line
        assert depth >= 0, line
    assert depth == 0 and set(ends) <= boxes
    return lines


def test_what_runs_is_drawn_where_it_is(up, nodes):
    diagram = drawn(up)
    frames = {frame["id"]: frame for frame in diagram["frames"]}
    for node in diagram["nodes"]:
        if node["kind"] == "instance":
            subnet = frames[node["within"]]
            zone = frames[subnet["within"]]
            assert (subnet["kind"], zone["kind"], frames[zone["within"]]["kind"]) == ("subnet", "zone", "vpc")
    assert sorted(frame["title"] for frame in frames.values() if frame["kind"] == "zone") == [
        "us-east-1a", "us-east-1b", "us-east-1c",
    ]
    kinds = sorted({node["kind"] for node in diagram["nodes"]})
    assert {"auto-scaling-group", "balancer-node", "clients", "instance", "listener", "name", "stack", "target-group"} <= set(kinds)
    assert [node["resource"] for node in diagram["nodes"] if node["kind"] == "name"] == [NAME]
    assert len(edges(diagram, "auto-scaling-group", "instance")) == 3
    text = up.run("diagram").stdout
    assert sum("127." in line for line in checked(text)) == 3


def test_requests_and_errors_are_counted_on_every_edge_they_pass(up, nodes, eventually):
    before = drawn(up)
    assert [ask(node) for node in nodes * 10] == [200] * 30
    assert [ask(node, "/broken") for node in nodes * 2] == [500] * 6
    assert ask(nodes[0], "/no-such-page") == 404
    for _ in range(7):
        dns.query.udp(dns.message.make_query(NAME, "A"), "127.0.0.1", port=up.dns_port, timeout=5)

    def counted():
        after = drawn(up)
        grew = [
            grown(totals(before, *ends), totals(after, *ends))
            for ends in (("clients", "balancer-node"), ("listener", "target-group"), ("target-group", "instance"))
        ]
        return grew == [(37, 6)] * 3 and grown(totals(before, "clients", "name"), totals(after, "clients", "name")) == (7, 0)

    eventually(counted, 10)
    for edge in edges(drawn(up), "clients", "balancer-node"):
        assert edge["figures"]["requests"] >= 12 and edge["figures"]["p99_ms"] > 0
    answer = json.loads(up.run("diagram", "--json", "--over", "5m").stdout)
    for edge in answer["diagram"]["edges"]:
        if figures := edge["figures"]:
            assert abs(figures["requests_per_second"] * answer["over_secs"] - figures["requests"]) < 0.01
    assert "6 failed" in answer["mermaid"] or re.search(r"\d failed", answer["mermaid"])
    checked(answer["mermaid"])


def test_p99_is_that_of_a_network_that_was_made_slow(up, nodes, eventually):
    (first, *_) = edges(drawn(up), "target-group", "instance")
    slow = first["to"]["resource"]
    assert (first["figures"]["p99_ms"] or 0) < 2 * DELAY_MS and first["faults"] == []
    up.run("shake", "network", slow, "--delay", f"{DELAY_MS}ms")
    assert [ask(node) for node in nodes * 6] == [200] * 18

    def shown():
        targets = {edge["to"]["resource"]: edge for edge in edges(drawn(up), "target-group", "instance")}
        return targets[slow]["figures"]["p99_ms"] > 1.9 * DELAY_MS and targets

    targets = eventually(shown, 10)
    assert targets[slow]["figures"]["p99_ms"] < 10 * DELAY_MS
    assert [f"{DELAY_MS} ms later" in fault for fault in targets[slow]["faults"]] == [True]
    assert not targets[slow]["broken"]
    others = [edge for resource, edge in targets.items() if resource != slow]
    assert all(edge["figures"]["p99_ms"] < 2 * DELAY_MS and edge["faults"] == [] for edge in others)
    lines = checked(up.run("diagram").stdout)
    assert sum(f"⚡ " in line and f"{DELAY_MS} ms later" in line for line in lines) == 1
    up.run("shake", "stop")
    assert "⚡" not in up.run("diagram").stdout


def test_a_lost_zone_is_marked_and_nothing_else(up, nodes):
    up.run("shake", "zone", "us-east-1b")
    diagram = drawn(up)
    assert [frame["title"] for frame in diagram["frames"] if frame["faults"]] == ["us-east-1b"]
    marked = [node for node in diagram["nodes"] if node["faults"]]
    assert sorted(node["kind"] for node in marked) == ["balancer-node", "instance"]
    broken = [edge for edge in diagram["edges"] if edge["broken"]]
    assert sorted(edge["to"] for edge in broken) == sorted(node["id"] for node in marked)
    checked(up.run("diagram").stdout)


def test_requests_that_are_failed_on_purpose_are_marked(up, nodes):
    up.run("shake", "api", f"dns:{NAME}", "--error", "SERVFAIL")
    up.run("shake", "api", "balancer:/x*", "--error", "503")
    before = totals(drawn(up), "clients", "balancer-node"), totals(drawn(up), "target-group", "instance")
    dns.query.udp(dns.message.make_query(NAME, "A"), "127.0.0.1", port=up.dns_port, timeout=5)
    assert [ask(nodes[0], "/x1"), ask(nodes[0], "/y")] == [503, 404]
    diagram = drawn(up)
    (asked,) = edges(diagram, "clients", "name")
    assert asked["figures"]["errors"] == 1 and "SERVFAIL" in asked["faults"][0]
    (forwarded,) = edges(diagram, "listener", "target-group")
    assert "/x*" in forwarded["faults"][0]
    after = totals(diagram, "clients", "balancer-node"), totals(diagram, "target-group", "instance")
    # What the fault answered never reached a target.
    assert [grown(*pair) for pair in zip(before, after, strict=True)] == [(2, 1), (1, 0)]
    checked(up.run("diagram").stdout)


def test_a_stack_is_drawn_alone_and_an_empty_region_is_empty(up, nodes):
    ec2 = up.boto3("ec2")
    image = up.boto3("ssm").get_parameter(Name="/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")
    made = ec2.run_instances(ImageId=image["Parameter"]["Value"], InstanceType="t3.micro", MinCount=1, MaxCount=1)
    other = made["Instances"][0]["InstanceId"]
    try:
        assert other in up.run("diagram").stdout
        assert other not in checked(up.run("diagram", "--stack", "web").stdout)
        assert len([node for node in drawn(up, "--stack", "web")["nodes"] if node["kind"] == "instance"]) == 3
    finally:
        ec2.terminate_instances(InstanceIds=[other])
    assert len(checked(up.run("diagram", "--region", "eu-west-1").stdout)) == 2
    refused = up.run("diagram", "--stack", "nope", check=False)
    assert refused.returncode == 1 and "nope" in refused.stderr
    assert up.run("diagram", "--over", "1h", check=False).returncode == 2


def test_calls_are_drawn_when_asked_for(up, nodes):
    up.boto3("ec2").describe_vpcs()
    assert edges(drawn(up), "caller", "service") == []
    diagram = drawn(up, "--calls")
    called = {(edge["from"]["resource"], edge["to"]["resource"]): edge["figures"] for edge in edges(diagram, "caller", "service")}
    assert called["boto3", "ec2"]["requests"] >= 1
    assert "diagram" not in {start for start, _ in called}
    checked(up.run("diagram", "--calls").stdout)


def test_an_unhealthy_target_is_marked(up, nodes, eventually):
    (first, *_) = edges(drawn(up), "target-group", "instance")
    instance = first["to"]["resource"]
    scaling = up.boto3("autoscaling")
    group = scaling.describe_auto_scaling_groups()["AutoScalingGroups"][0]["AutoScalingGroupName"]
    # It would be gone before one could look.
    scaling.suspend_processes(AutoScalingGroupName=group, ScalingProcesses=["ReplaceUnhealthy"])
    up.run("shell", instance, "--", "systemctl", "stop", "web.service")

    def marked():
        targets = {edge["to"]["resource"]: edge for edge in edges(drawn(up), "target-group", "instance")}
        return targets[instance]["note"] == "unhealthy" and targets[instance]["broken"]

    eventually(marked, 30)
