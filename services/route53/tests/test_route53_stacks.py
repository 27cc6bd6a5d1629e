"""Route 53's resource types in stacks."""

import json
import uuid

from route53_help import ask, values


def deploy(cloudformation, name, resources, update=False):
    template = json.dumps({"Resources": resources})
    call = cloudformation.update_stack if update else cloudformation.create_stack
    call(StackName=name, TemplateBody=template)
    waiter = cloudformation.get_waiter("stack_update_complete" if update else "stack_create_complete")
    waiter.wait(StackName=name, WaiterConfig={"Delay": 0.2, "MaxAttempts": 200})
    found = cloudformation.describe_stack_resources(StackName=name)["StackResources"]
    return {one["LogicalResourceId"]: one["PhysicalResourceId"] for one in found}


def test_a_stack_of_zones_health_checks_and_routed_records(cloud, client):
    cloudformation, route53 = client("cloudformation"), client("route53")
    name = f"s{uuid.uuid4().hex[:10]}.example"
    config = {"Type": "TCP", "IPAddress": "192.0.2.1", "Port": 80, "FailureThreshold": 2}
    common = {"Name": f"f.{name}", "Type": "A", "TTL": "60"}
    resources = {
        "First": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.1.0.0/16"}},
        "Second": {"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.2.0.0/16"}},
        "Check": {
            "Type": "AWS::Route53::HealthCheck",
            "Properties": {"HealthCheckConfig": config, "HealthCheckTags": [{"Key": "Name", "Value": "web"}]},
        },
        "Public": {"Type": "AWS::Route53::HostedZone", "Properties": {"Name": name}},
        "Private": {
            "Type": "AWS::Route53::HostedZone",
            "Properties": {"Name": name, "VPCs": [{"VPCId": {"Ref": vpc}, "VPCRegion": "us-east-1"} for vpc in ("First", "Second")]},
        },
        "Main": {
            "Type": "AWS::Route53::RecordSet",
            "Properties": {**common, "HostedZoneId": {"Ref": "Public"}, "ResourceRecords": ["192.0.2.1"],
                           "SetIdentifier": "1", "Failover": "PRIMARY", "HealthCheckId": {"Ref": "Check"}},
        },
        "Others": {
            "Type": "AWS::Route53::RecordSetGroup",
            "Properties": {"HostedZoneId": {"Ref": "Public"}, "RecordSets": [
                {**common, "ResourceRecords": ["192.0.2.2"], "SetIdentifier": "2", "Failover": "SECONDARY"},
                {**common, "Name": f"g.{name}", "ResourceRecords": ["192.0.2.3"], "SetIdentifier": "us",
                 "GeoLocation": {"CountryCode": "US"}},
                {**common, "Name": f"m.{name}", "ResourceRecords": ["192.0.2.4"], "SetIdentifier": "1",
                 "MultiValueAnswer": True},
            ]},
        },
    }  # fmt: skip
    made = deploy(cloudformation, "dns", resources)
    assert values(ask(cloud, f"f.{name}")) == ["192.0.2.1"]
    assert values(ask(cloud, f"g.{name}")) == ["192.0.2.3"] and values(ask(cloud, f"m.{name}")) == ["192.0.2.4"]
    vpcs = {one["VPCId"] for one in route53.get_hosted_zone(Id=made["Private"])["VPCs"]}
    assert vpcs == {made["First"], made["Second"]}
    tags = route53.list_tags_for_resource(ResourceType="healthcheck", ResourceId=made["Check"])["ResourceTagSet"]["Tags"]
    assert {"Key": "Name", "Value": "web"} in tags

    config.update(FailureThreshold=5)
    resources["Private"]["Properties"]["VPCs"].pop()
    resources["Others"]["Properties"]["RecordSets"].pop()
    again = deploy(cloudformation, "dns", resources, update=True)
    assert again["Check"] == made["Check"] and again["Private"] == made["Private"]
    found = route53.get_health_check(HealthCheckId=made["Check"])["HealthCheck"]
    assert found["HealthCheckConfig"]["FailureThreshold"] == 5
    assert [one["VPCId"] for one in route53.get_hosted_zone(Id=made["Private"])["VPCs"]] == [made["First"]]
    assert not values(ask(cloud, f"m.{name}"))

    cloudformation.delete_stack(StackName="dns")
    cloudformation.get_waiter("stack_delete_complete").wait(StackName="dns", WaiterConfig={"Delay": 0.2, "MaxAttempts": 200})
    assert route53.list_hosted_zones()["HostedZones"] == [] and route53.list_health_checks()["HealthChecks"] == []
