"""`--strict-network`: this host reaches what a client on the internet could, and no more; what is inside does not change."""

import http.client

import pytest
from harness import Cloud, served_port

IMAGE = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"


class Site:
    """Three balancers that answer by themselves: an internal one and a public one that admit nobody from outside, and an
    open one; and an instance that the closed ones admit."""

    def __init__(self, cloud):
        self.cloud, self.ec2, self.elb = cloud, cloud.boto3("ec2"), cloud.boto3("elbv2")
        found = self.ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"]
        self.vpc, self.subnets = found[0]["VpcId"], [subnet["SubnetId"] for subnet in found]
        inside, everyone = self.group("inside", "172.31.0.0/16"), self.group("everyone", "0.0.0.0/0")
        self.internal = self.balancer("inner", inside, "internal")
        self.closed = self.balancer("closed", inside, "internet-facing")
        self.open = self.balancer("open", everyone, "internet-facing")
        image = cloud.boto3("ssm").get_parameter(Name=IMAGE)["Parameter"]["Value"]
        made = self.ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, SubnetId=self.subnets[0])
        self.instance = made["Instances"][0]["InstanceId"]
        self.ec2.get_waiter("instance_running").wait(InstanceIds=[self.instance], WaiterConfig={"Delay": 1})

    def group(self, name, source):
        made = self.ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)["GroupId"]
        self.ec2.authorize_security_group_ingress(GroupId=made, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp=source)
        return made

    def balancer(self, name, group, scheme):
        made = self.elb.create_load_balancer(Name=name, Subnets=self.subnets[:2], SecurityGroups=[group], Scheme=scheme)
        arn = made["LoadBalancers"][0]["LoadBalancerArn"]
        answer = {"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "204"}}
        self.elb.create_listener(LoadBalancerArn=arn, Protocol="HTTP", Port=80, DefaultActions=[answer])
        waiter = self.elb.get_waiter("load_balancer_available")
        waiter.wait(LoadBalancerArns=[arn], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
        return self.elb.describe_load_balancers(LoadBalancerArns=[arn])["LoadBalancers"][0]["DNSName"]

    def by_host_name(self, name):
        """The status that the front door gives for the balancer's own host name."""
        connection = http.client.HTTPConnection("127.0.0.1", self.cloud.port, timeout=10)
        connection.request("GET", "/", headers={"Host": name.replace(".amazonaws.com", ".localhost")})
        status = connection.getresponse().status
        connection.close()
        return status

    def from_instance(self, name):
        done = self.cloud.run(
            "shell", self.instance, "--", "curl", "-s", "-m", "10", "-o", "/dev/null", "-w", "%{http_code}", f"http://{name}/"
        )
        return int(done.stdout)


@pytest.fixture(scope="module", params=[[], ["--strict-network"]], ids=["usual", "strict"])
def site(request):
    one = Cloud(*request.param, ephemeral=True).start()
    found = Site(one)
    found.strict = bool(request.param)
    yield found
    assert one.stop() == 0, one.log_text()
    one.remove()


def test_an_internal_balancer_is_reached_from_the_host_unless_strict(site):
    assert site.by_host_name(site.internal) == (404 if site.strict else 204)
    assert site.by_host_name("inner.elb.localhost") == (404 if site.strict else 204)


def test_what_the_internet_reaches_does_not_change(site):
    assert site.by_host_name(site.open) == 204
    assert site.by_host_name(site.closed) == 404
    interfaces = site.ec2.describe_network_interfaces(Filters=[{"Name": "description", "Values": ["ELB app/open/*"]}])
    address = interfaces["NetworkInterfaces"][0]["Association"]["PublicIp"]
    connection = http.client.HTTPConnection(address, served_port(80), timeout=10)
    connection.request("GET", "/")
    assert connection.getresponse().status == 204
    connection.close()


def test_instances_reach_what_they_always_did(site):
    assert site.from_instance(site.internal) == 204
    assert site.from_instance(site.open) == 204


def test_the_cloud_says_how_strict_it_is(site):
    assert site.cloud.get("/_snowglobe/cloud")["strict_network"] is site.strict
    shown = site.cloud.run("start", "--help").stdout
    assert "--strict-network" in shown
