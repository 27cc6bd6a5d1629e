"""The program is killed at any moment of what a stack does, and the stack goes on where it was."""

import json
import random
import time

from services.cloudformation.tests.test_handlers import IMAGE, att, network, ref, resource

ROUNDS = 6


def template(size, broken=False):
    resources = {
        **network(),
        "Group": resource("EC2::SecurityGroup", GroupDescription="a", VpcId=ref("Vpc"), SecurityGroupIngress=[{"IpProtocol": "tcp", "FromPort": 80, "ToPort": 80, "CidrIp": "0.0.0.0/0"}]),
        "Out": resource("EC2::SecurityGroupEgress", GroupId=ref("Group"), IpProtocol="tcp", FromPort=443, ToPort=443, CidrIp="10.0.0.0/8"),
        "Address": resource("EC2::EIP", Domain="vpc", DependsOn="Attachment"),
        "Instance": resource("EC2::Instance", ImageId=IMAGE, InstanceType=size, SubnetId=ref("Subnet2"), SecurityGroupIds=[ref("Group")], DependsOn="Route"),
        "Associated": resource("EC2::EIPAssociation", AllocationId=att("Address", "AllocationId"), InstanceId=ref("Instance")),
        "Targets": resource("ElasticLoadBalancingV2::TargetGroup", VpcId=ref("Vpc"), Port=80, Protocol="HTTP", HealthCheckPath=f"/{size}"),
        "Balancer": resource("ElasticLoadBalancingV2::LoadBalancer", Subnets=[ref("Subnet"), ref("Subnet2")], SecurityGroups=[ref("Group")], DependsOn="Route"),
        "Listener": resource("ElasticLoadBalancingV2::Listener", LoadBalancerArn=ref("Balancer"), Port=80, Protocol="HTTP", DefaultActions=[{"Type": "forward", "TargetGroupArn": ref("Targets")}]),
        "Role": resource("IAM::Role", AssumeRolePolicyDocument={"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}, Path=f"/{size}/"),
        "Profile": resource("IAM::InstanceProfile", Roles=[ref("Role")]),
    }
    if broken:
        resources["Bad"] = resource("EC2::Subnet", VpcId=ref("Vpc"), CidrBlock="192.168.0.0/24", DependsOn=["Instance", "Listener", "Profile"])
    return json.dumps({"Resources": resources})


def test_a_stack_goes_on_after_each_kill(own_cloud, eventually):
    cloud = own_cloud()
    seed = random.randrange(10**6)
    moment = random.Random(seed)
    arguments = {"StackName": "web", "Capabilities": ["CAPABILITY_IAM"]}

    def status():
        return cloud.boto3("cloudformation").describe_stacks(StackName=stack)["Stacks"][0]["StackStatus"]

    def killed_until(expected):
        """Kills it at moments of its own until the stack is through."""
        kills = 0
        while status().endswith("_IN_PROGRESS") and kills < ROUNDS:
            time.sleep(moment.uniform(0, 0.6))
            cloud.kill()
            cloud.start()
            kills += 1
        eventually(lambda: not status().endswith("_IN_PROGRESS"), 120)
        events = cloud.boto3("cloudformation").describe_stack_events(StackName=stack)["StackEvents"]
        failed = [(e["LogicalResourceId"], e["ResourceStatus"], e.get("ResourceStatusReason")) for e in events if "FAILED" in e["ResourceStatus"]]
        assert status() == expected, f"seed {seed}: " + "\n".join(map(str, failed))
        return kills

    before = cloud.boto3("ec2").describe_vpcs()["Vpcs"]
    stack = cloud.boto3("cloudformation").create_stack(TemplateBody=template("t3.micro"), **arguments)["StackId"]
    kills = killed_until("CREATE_COMPLETE")
    cloud.boto3("cloudformation").update_stack(TemplateBody=template("t3.small"), **arguments)
    kills += killed_until("UPDATE_COMPLETE")
    cloud.boto3("cloudformation").update_stack(TemplateBody=template("t3.medium", broken=True), **arguments)
    kills += killed_until("UPDATE_ROLLBACK_COMPLETE")
    ec2, iam, elb = cloud.boto3("ec2"), cloud.boto3("iam"), cloud.boto3("elbv2")
    running = [i for r in ec2.describe_instances(Filters=[{"Name": "instance-state-name", "Values": ["running"]}])["Reservations"] for i in r["Instances"]]
    assert [i["InstanceType"] for i in running] == ["t3.small"]
    assert [role["Path"] for role in iam.list_roles()["Roles"] if "web-Role" in role["RoleName"]] == ["/t3.small/"]
    assert [group["HealthCheckPath"] for group in elb.describe_target_groups()["TargetGroups"]] == ["/t3.small"]
    assert len(ec2.describe_addresses()["Addresses"]) == 1
    cloud.boto3("cloudformation").delete_stack(StackName="web")
    kills += killed_until("DELETE_COMPLETE")
    assert kills >= 4
    ec2, iam, elb = cloud.boto3("ec2"), cloud.boto3("iam"), cloud.boto3("elbv2")
    assert ec2.describe_vpcs()["Vpcs"] == before and not ec2.describe_addresses()["Addresses"]
    assert not elb.describe_load_balancers()["LoadBalancers"] and not elb.describe_target_groups()["TargetGroups"]
    assert not [role for role in iam.list_roles()["Roles"] if "web-Role" in role["RoleName"]]
