"""Aliases to balancers: followed while a target is healthy."""

import pytest
from route53_help import alias, ask, change, new_zone, record, values

SERVER = "#!/bin/bash\ncd /srv && echo fine > index.html && while [ ! -e /srv/go ]; do sleep 0.1; done; exec python3 -m http.server 80\n"


@pytest.fixture
def web(client, eventually):
    """A balancer, its target group's ARN, and the instance in it, whose server starts once /srv/go exists."""
    ec2, elb = client("ec2"), client("elbv2")
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    made = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, UserData=SERVER)
    instance = made["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    found = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
    group = found["SecurityGroups"][0]["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")
    zones = {subnet["AvailabilityZone"]: subnet["SubnetId"] for subnet in ec2.describe_subnets()["Subnets"]}
    subnets = [zones.pop(found["Placement"]["AvailabilityZone"]), next(iter(zones.values()))]
    balancer = elb.create_load_balancer(Name="web", Subnets=subnets, SecurityGroups=[group])["LoadBalancers"][0]
    target_group = elb.create_target_group(
        Name="web", Protocol="HTTP", Port=80, VpcId=found["VpcId"], HealthCheckIntervalSeconds=5,
        HealthCheckTimeoutSeconds=2, HealthyThresholdCount=2, UnhealthyThresholdCount=2,
    )["TargetGroups"][0]["TargetGroupArn"]  # fmt: skip
    elb.create_listener(
        LoadBalancerArn=balancer["LoadBalancerArn"], Protocol="HTTP", Port=80,
        DefaultActions=[{"Type": "forward", "TargetGroupArn": target_group}],
    )  # fmt: skip
    return balancer, target_group, instance


def test_an_alias_that_evaluates_its_balancer_follows_the_targets(cloud, client, eventually, web):
    balancer, target_group, instance = web
    elb = client("elbv2")
    zone_id, name = new_zone(client)
    to_balancer = (balancer["DNSName"], balancer["CanonicalHostedZoneId"])
    change(
        client,
        zone_id,
        alias(f"www.{name}", *to_balancer, SetIdentifier="1", Failover="PRIMARY"),
        record(f"www.{name}", "192.0.2.2", SetIdentifier="2", Failover="SECONDARY"),
        alias(f"blind.{name}", *to_balancer, healthy=False, SetIdentifier="1", Failover="PRIMARY"),
        record(f"blind.{name}", "192.0.2.2", SetIdentifier="2", Failover="SECONDARY"),
        alias(name, f"dualstack.{to_balancer[0]}", to_balancer[1]),
    )
    # No registered targets: not healthy. The blind alias goes there all the same.
    nodes = eventually(lambda: values(ask(cloud, f"blind.{name}")), 30)
    assert "192.0.2.2" not in nodes and all(node.startswith("127.") for node in nodes)
    assert values(ask(cloud, f"www.{name}")) == ["192.0.2.2"]
    assert set(values(ask(cloud, name))) == set(nodes)
    elb.register_targets(TargetGroupArn=target_group, Targets=[{"Id": instance}])

    def state():
        found = elb.describe_target_health(TargetGroupArn=target_group)["TargetHealthDescriptions"]
        return found[0]["TargetHealth"]["State"]

    eventually(lambda: state() == "unhealthy", 60)
    assert values(ask(cloud, f"www.{name}")) == ["192.0.2.2"]
    cloud.run("shell", instance, "--", "touch", "/srv/go")
    eventually(lambda: state() == "healthy", 60)
    answered = values(ask(cloud, f"www.{name}"))
    assert answered and set(answered) <= set(nodes)

    # A health checker finds it by its name, as any client does.
    config = {"Type": "HTTP", "FullyQualifiedDomainName": f"www.{name}", "RequestInterval": 10}
    check = client("route53").create_health_check(CallerReference="1", HealthCheckConfig=config)["HealthCheck"]["Id"]

    def seen():
        found = client("route53").get_health_check_status(HealthCheckId=check)["HealthCheckObservations"]
        return [one["StatusReport"]["Status"] for one in found]

    eventually(seen, 30)
    assert all(text.startswith("Success: HTTP Status Code 200, OK") for text in seen()), seen()
