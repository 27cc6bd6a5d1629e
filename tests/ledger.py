"""Clients that change a cloud as fast as they can, and remember what was acknowledged.

A write whose answer did not come counts for nothing: it may be there or not. `Ledger.check` reads everything back.
"""

import itertools
import json
import threading
import time

from botocore.exceptions import BotoCoreError, ClientError

TRUST = json.dumps({"Version": "2012-10-17", "Statement": [
    {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
POLICY = json.dumps({"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "ec2:*", "Resource": "*"}]})
ZONE = "ledger.example"


class Ledger:
    def __init__(self, cloud):
        self.clients = {name: cloud.boto3(name) for name in ("ssm", "route53", "ec2", "iam", "cloudwatch", "elbv2")}
        self.vpc = self.clients["ec2"].create_vpc(CidrBlock="10.99.0.0/16")["Vpc"]["VpcId"]
        zone = self.clients["route53"].create_hosted_zone(Name=ZONE, CallerReference=str(time.time()))
        self.zone = zone["HostedZone"]["Id"]
        self.numbers = itertools.count()
        self.acknowledged = {kind: {} for kind in self.kinds()}
        self.problems = []

    def kinds(self):
        return {
            "parameter": self.put_parameter,
            "record": self.put_record,
            "security group": self.put_security_group,
            "role": self.put_role,
            "alarm": self.put_alarm,
            "target group": self.put_target_group,
        }

    def count(self):
        return sum(map(len, self.acknowledged.values()))

    def write_until(self, ending):
        """Starts a writer of each kind; each ends with the cloud, or when `ending` is set."""
        writers = [threading.Thread(target=self.write, args=(kind, put, ending)) for kind, put in self.kinds().items()]
        for writer in writers:
            writer.start()
        return writers

    def write(self, kind, put, ending):
        while not ending.is_set():
            name = f"n{next(self.numbers)}"
            try:
                self.acknowledged[kind][name] = put(name)
            except BotoCoreError:
                return
            except ClientError as error:
                self.problems.append(f"{kind} {name}: {error}")
                return

    def put_parameter(self, name):
        self.clients["ssm"].put_parameter(Name=f"/ledger/{name}", Value=name, Type="String")
        return name

    def put_record(self, name):
        record = {"Name": f"{name}.{ZONE}", "Type": "TXT", "TTL": 1, "ResourceRecords": [{"Value": f'"{name}"'}]}
        changes = {"Changes": [{"Action": "CREATE", "ResourceRecordSet": record}]}
        self.clients["route53"].change_resource_record_sets(HostedZoneId=self.zone, ChangeBatch=changes)
        return f'"{name}"'

    def put_security_group(self, name):
        ec2 = self.clients["ec2"]
        group = ec2.create_security_group(GroupName=name, Description=name, VpcId=self.vpc)["GroupId"]
        self.acknowledged["security group"][name] = (group, None, False)
        rule = ec2.authorize_security_group_ingress(
            GroupId=group, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="10.0.0.0/8"
        )["SecurityGroupRules"][0]["SecurityGroupRuleId"]
        self.acknowledged["security group"][name] = (group, rule, False)
        ec2.create_tags(Resources=[group], Tags=[{"Key": "Name", "Value": name}])
        return (group, rule, True)

    def put_role(self, name):
        iam = self.clients["iam"]
        identifier = iam.create_role(RoleName=name, AssumeRolePolicyDocument=TRUST, Path="/ledger/")["Role"]["RoleId"]
        iam.put_role_policy(RoleName=name, PolicyName="all", PolicyDocument=POLICY)
        return identifier

    def put_alarm(self, name):
        self.clients["cloudwatch"].put_metric_alarm(
            AlarmName=name, Namespace="Ledger", MetricName=name, Statistic="Sum", Period=60, EvaluationPeriods=1,
            Threshold=1, ComparisonOperator="GreaterThanThreshold",
        )
        return f"arn:aws:cloudwatch:us-east-1:000000000000:alarm:{name}"

    def put_target_group(self, name):
        made = self.clients["elbv2"].create_target_group(Name=name, Protocol="HTTP", Port=80, VpcId=self.vpc)
        return made["TargetGroups"][0]["TargetGroupArn"]

    def found(self):
        """What the cloud has, in the form of `acknowledged`."""
        pages = lambda service, operation, **keys: self.clients[service].get_paginator(operation).paginate(**keys)  # noqa: E731
        parameters = pages("ssm", "get_parameters_by_path", Path="/ledger", Recursive=True)
        records = pages("route53", "list_resource_record_sets", HostedZoneId=self.zone)
        groups = pages("ec2", "describe_security_groups", Filters=[{"Name": "vpc-id", "Values": [self.vpc]}])
        roles = pages("iam", "list_roles", PathPrefix="/ledger/")
        alarms = pages("cloudwatch", "describe_alarms")
        targets = pages("elbv2", "describe_target_groups")
        group = lambda g: (g["GroupId"], {r["SecurityGroupRuleId"] for r in rules if r["GroupId"] == g["GroupId"]}, g.get("Tags", []))  # noqa: E731
        rules = [r for page in pages("ec2", "describe_security_group_rules") for r in page["SecurityGroupRules"]]
        return {
            "parameter": {p["Name"].rpartition("/")[2]: p["Value"] for page in parameters for p in page["Parameters"]},
            "record": {
                r["Name"].split(".")[0]: r["ResourceRecords"][0]["Value"]
                for page in records for r in page["ResourceRecordSets"] if r["Type"] == "TXT"
            },
            "security group": {g["GroupName"]: group(g) for page in groups for g in page["SecurityGroups"]},
            "role": {r["RoleName"]: r["RoleId"] for page in roles for r in page["Roles"]},
            "alarm": {a["AlarmName"]: a["AlarmArn"] for page in alarms for a in page["MetricAlarms"]},
            "target group": {t["TargetGroupName"]: t["TargetGroupArn"] for page in targets for t in page["TargetGroups"]},
        }

    def check(self):
        """Everything that was acknowledged until now is there; writers may go on meanwhile."""
        acknowledged = {kind: dict(written) for kind, written in self.acknowledged.items()}
        found = self.found()
        lost = list(self.problems)
        for kind, written in acknowledged.items():
            for name, value in written.items():
                there = found[kind].get(name)
                if kind == "security group":
                    group, rule, tagged = value
                    whole = there and there[0] == group and (rule is None or rule in there[1])
                    whole = whole and (not tagged or {"Key": "Name", "Value": name} in there[2])
                else:
                    whole = there == value
                if not whole:
                    lost.append(f"{kind} {name}: {value!r} is now {there!r}")
        assert not lost, lost[:20]
