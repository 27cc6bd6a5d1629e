"""Where the machine refuses namespaces, as a plain container does: what needs none works, and what does says so."""

import json
import os
import subprocess

import pytest
from botocore.exceptions import ClientError
from harness import BINARY, Cloud

# Root by name only: without capabilities, and in a place where no namespace may be made.
CONFINE = 'echo 0 > /proc/sys/user/max_user_namespaces; exec setpriv --bounding-set -all "$@"'
CONFINED = ["unshare", "--user", "--map-root-user", "sh", "-c", CONFINE, "sh"]


class ConfinedCloud(Cloud):
    def arguments(self, verb="start"):
        return [*CONFINED, *super().arguments(verb)]


@pytest.fixture(scope="module")
def confined():
    one = ConfinedCloud().start()
    yield one
    assert one.stop() == 0, one.log_text()
    one.remove()


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def test_the_cloud_says_what_is_refused(confined):
    assert confined.get("/_snowglobe/cloud")["standing"]["refused"].startswith("make a user namespace: ")
    assert "No instance, network or balancer can run here: make a user namespace" in confined.log_text()


def test_the_apis_that_need_no_namespace_work(confined):
    assert confined.boto3("sts").get_caller_identity()["Arn"] == "arn:aws:iam::000000000000:root"
    zone = confined.boto3("route53").create_hosted_zone(Name="refused.example", CallerReference="1")["HostedZone"]
    assert zone["Name"] == "refused.example."
    ec2 = confined.boto3("ec2")
    vpc = ec2.create_vpc(CidrBlock="10.9.0.0/16")["Vpc"]["VpcId"]
    subnet = ec2.create_subnet(VpcId=vpc, CidrBlock="10.9.1.0/24")["Subnet"]["SubnetId"]
    group = ec2.create_security_group(GroupName="any", Description="any", VpcId=vpc)["GroupId"]
    ec2.create_network_interface(SubnetId=subnet, Groups=[group])
    assert ec2.allocate_address(Domain="vpc")["PublicIp"].startswith("127.")


def test_instances_and_balancers_are_refused_by_name_with_the_cure(confined):
    ec2 = confined.boto3("ec2")
    parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = confined.boto3("ssm").get_parameter(Name=parameter)["Parameter"]["Value"]
    error = refused(ec2.run_instances, ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1)
    assert error["Code"] == "Unsupported"
    assert "make a user namespace" in error["Message"] and "`snowglobe doctor`" in error["Message"]
    assert ec2.describe_instances()["Reservations"] == []
    subnets = [subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]]
    error = refused(confined.boto3("elbv2").create_load_balancer, Name="refused", Subnets=subnets[:2])
    assert error["Code"] == "OperationNotPermitted" and "`snowglobe doctor`" in error["Message"]
    assert confined.boto3("elbv2").describe_load_balancers()["LoadBalancers"] == []


def test_doctor_names_the_refused_step_and_its_cure():
    told = subprocess.run([*CONFINED, str(BINARY), "doctor", "--json"], capture_output=True, text=True, env=os.environ)
    assert told.returncode == 1, told.stdout + told.stderr
    found = next(f for f in json.loads(told.stdout)["findings"] if f["what"] == "namespaces")
    assert found["level"] == "missing" and found["found"].startswith("make a user namespace: ")
    assert found["cure"] == "sudo sysctl -w user.max_user_namespaces=65536"
