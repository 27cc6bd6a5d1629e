"""The same architecture by Terraform: apply, a second plan without a difference, a change, destroy.

Time is real here: Terraform waits by its own clock.
"""

import http.client
import json
import shutil
from pathlib import Path

import dns.message
import dns.query
import pytest
import terraform
from harness import Cloud

HERE = Path(__file__).parent
pytestmark = terraform.needed


@pytest.fixture(scope="module")
def cloud():
    one = Cloud().start()
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


@pytest.fixture(scope="module")
def applied(cloud, tmp_path_factory):
    folder = tmp_path_factory.mktemp("terraform")
    shutil.copy(HERE / "main.tf", folder)
    shutil.copytree(HERE / "app", folder / "app")
    workspace = terraform.Workspace(folder, cloud)
    workspace.init()
    workspace.apply()
    return workspace


def addresses(cloud, name):
    answer = dns.query.udp(dns.message.make_query(name, "A"), "127.0.0.1", port=cloud.dns_port, timeout=5)
    return [item.address for rrset in answer.answer for item in rrset if rrset.rdtype == 1]


def get(cloud, name, path):
    node = addresses(cloud, name)[0]
    # An ordinary user's node serves port 80 at 8080.
    for port in (80, 8080):
        connection = http.client.HTTPConnection(node, port, timeout=10)
        try:
            connection.request("GET", path, headers={"Host": name})
            answer = connection.getresponse()
            return answer.status, answer.read().decode()
        except ConnectionRefusedError:
            continue
        finally:
            connection.close()
    raise AssertionError(f"{node} refuses connections")


def test_the_second_plan_has_no_difference(applied):
    applied.check_no_difference()


def test_the_application_answers_in_three_zones(applied, cloud, eventually):
    def zones():
        found = set()
        for _ in range(12):
            status, body = get(cloud, "www.simple-web-app.example", "/who")
            if status == 200:
                found.add(json.loads(body)["zone"])
        return len(found) == 3

    eventually(zones, timeout=60)
    assert get(cloud, "www.simple-web-app.example", "/teapot") == (418, "short and stout")


def test_a_change_is_made_in_place(applied, cloud):
    applied.apply(max_size=5, instance_type="t3.small")
    groups = cloud.boto3("autoscaling", account="test").describe_auto_scaling_groups()["AutoScalingGroups"]
    assert [group["MaxSize"] for group in groups] == [5]
    assert groups[0]["LaunchTemplate"]["Version"] == "2"
    applied.check_no_difference(max_size=5, instance_type="t3.small")


def test_destroy_leaves_nothing(applied, cloud):
    applied.destroy()
    ec2 = cloud.boto3("ec2", account="test")
    tagged = [{"Name": "tag:Name", "Values": ["simple-web-app"]}]
    assert ec2.describe_vpcs(Filters=tagged)["Vpcs"] == []
    running = [{"Name": "instance-state-name", "Values": ["pending", "running"]}]
    assert ec2.describe_instances(Filters=running)["Reservations"] == []
    assert cloud.boto3("elbv2", account="test").describe_load_balancers()["LoadBalancers"] == []
    assert cloud.boto3("route53", account="test").list_hosted_zones()["HostedZones"] == []
    assert cloud.boto3("iam", account="test").list_roles(PathPrefix="/")["Roles"] != []  # service-linked ones stay
