"""Instances from outside, with boto3 and the aws command line: real processes, networks and credentials."""

import base64
import hashlib
import json
import subprocess
import urllib.request
from datetime import UTC, datetime, timedelta

import pytest
from botocore.exceptions import ClientError
from harness import served_port

MISSING = "0123456789abcdef0"


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    error = caught.value.response["Error"]
    return error["Code"], error["Message"]


def image_of(ec2):
    return ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]


def launch(ec2, script="", count=1, **more):
    more = {"ImageId": image_of(ec2), "InstanceType": "t3.micro", **more}
    if script:
        more["UserData"] = script
    launched = ec2.run_instances(MinCount=count, MaxCount=count, **more)["Instances"]
    assert {i["State"]["Name"] for i in launched} == {"pending"}
    ids = [i["InstanceId"] for i in launched]
    return ids if count > 1 else ids[0]


def wait(ec2, state, *ids):
    waiter = ec2.get_waiter(f"instance_{state}")
    waiter.wait(InstanceIds=list(ids), WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    found = ec2.describe_instances(InstanceIds=list(ids))["Reservations"]
    found = {i["InstanceId"]: i for r in found for i in r["Instances"]}
    return found[ids[0]] if len(ids) == 1 else [found[i] for i in ids]


def console(ec2, instance):
    return ec2.get_console_output(InstanceId=instance).get("Output", "")


def allow_http(ec2, instance):
    group = instance["SecurityGroups"][0]["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpProtocol="tcp", FromPort=80, ToPort=80, CidrIp="0.0.0.0/0")


def fetch(address, timeout=5):
    with urllib.request.urlopen(f"http://{address}:{served_port(80)}/", timeout=timeout) as answer:
        return answer.read().decode()


WEB = """#!/bin/sh
mkdir -p /srv/web && hostname > /srv/web/index.html
cat > /etc/systemd/system/web.service <<END
[Service]
ExecStart=/usr/bin/python3 -m http.server 80 --directory /srv/web
Restart=always
[Install]
WantedBy=multi-user.target
END
systemctl enable --now web
"""


def test_user_data_serves_at_the_public_address(client, eventually):
    ec2 = client("ec2")
    instance = wait(ec2, "running", launch(ec2, WEB))
    allow_http(ec2, instance)
    page = eventually(lambda: fetch(instance["PublicIpAddress"]))
    assert page.strip() == instance["PrivateDnsName"]
    first = instance["PublicIpAddress"]
    ec2.stop_instances(InstanceIds=[instance["InstanceId"]])
    stopped = wait(ec2, "stopped", instance["InstanceId"])
    assert "PublicIpAddress" not in stopped
    assert stopped["StateReason"]["Code"] == "Client.UserInitiatedShutdown"
    ec2.start_instances(InstanceIds=[instance["InstanceId"]])
    again = wait(ec2, "running", instance["InstanceId"])
    assert again["PublicIpAddress"] != first and again["PrivateIpAddress"] == instance["PrivateIpAddress"]
    assert eventually(lambda: fetch(again["PublicIpAddress"])).strip() == instance["PrivateDnsName"]
    ec2.terminate_instances(InstanceIds=[instance["InstanceId"]])
    wait(ec2, "terminated", instance["InstanceId"])
    with pytest.raises(OSError):
        fetch(again["PublicIpAddress"], timeout=1)


def test_an_elastic_ip_stays_over_a_stop(client):
    ec2 = client("ec2")
    instance = launch(ec2)
    wait(ec2, "running", instance)
    address = ec2.allocate_address(Domain="vpc")
    ec2.associate_address(AllocationId=address["AllocationId"], InstanceId=instance)
    for change, state in ((ec2.stop_instances, "stopped"), (ec2.start_instances, "running")):
        change(InstanceIds=[instance])
        found = wait(ec2, state, instance)
        assert found["PublicIpAddress"] == address["PublicIp"]


def test_a_launch_is_refused_with_the_code_of_aws(client):
    ec2 = client("ec2")
    good = {"ImageId": image_of(ec2), "InstanceType": "t3.micro", "MinCount": 1, "MaxCount": 1}
    cases = [
        ({"ImageId": f"ami-{MISSING}"}, "InvalidAMIID.NotFound", f"The image id '[ami-{MISSING}]' does not exist"),
        ({"ImageId": "image"}, "InvalidAMIID.Malformed", 'Invalid id: "image" (expecting "ami-...")'),
        ({"SubnetId": f"subnet-{MISSING}"}, "InvalidSubnetID.NotFound", f"The subnet ID 'subnet-{MISSING}' does not exist"),
        ({"SecurityGroupIds": [f"sg-{MISSING}"]}, "InvalidGroup.NotFound", f"The security group 'sg-{MISSING}' does not exist"),
        ({"KeyName": "none"}, "InvalidKeyPair.NotFound", "The key pair 'none' does not exist"),
        ({"MaxCount": 1000, "MinCount": 1000}, "VcpuLimitExceeded", None),
        ({"UserData": "x" * 16385}, "InvalidParameterValue", "User data is limited to 16384 bytes"),
        ({"DryRun": True}, "DryRunOperation", "Request would have succeeded, but DryRun flag is set."),
    ]
    for change, code, message in cases:
        found = error_of(ec2.run_instances, **{**good, **change})
        assert found[0] == code and message in (None, found[1]), (change, found)
    assert ec2.describe_instances()["Reservations"] == []
    assert error_of(ec2.describe_instances, InstanceIds=[f"i-{MISSING}"]) == (
        "InvalidInstanceID.NotFound",
        f"The instance ID 'i-{MISSING}' does not exist",
    )
    assert error_of(ec2.terminate_instances, InstanceIds=["x"])[0] == "InvalidInstanceID.Malformed"


def test_an_unknown_type_is_refused_as_aws_words_it(client):
    ec2 = client("ec2")
    found = error_of(ec2.run_instances, ImageId=image_of(ec2), InstanceType="t3.tiny", MinCount=1, MaxCount=1)
    assert found == ("InvalidParameterValue", "Invalid value 't3.tiny' for InstanceType.")
    found = error_of(ec2.describe_instance_types, InstanceTypes=["t3.tiny"])
    assert found == ("InvalidInstanceType", "The following supplied instance types do not exist: [t3.tiny]")


def test_filters_and_pages_join_to_the_whole(client):
    ec2 = client("ec2")
    tags = [{"ResourceType": "instance", "Tags": [{"Key": "Role", "Value": "web"}]}]
    ids = launch(ec2, count=7, InstanceType="t3.nano", TagSpecifications=tags)
    wait(ec2, "running", *ids)
    pages = ec2.get_paginator("describe_instances").paginate(PaginationConfig={"PageSize": 5})
    seen = [i["InstanceId"] for page in pages for r in page["Reservations"] for i in r["Instances"]]
    assert sorted(seen) == sorted(ids)

    def count(**filters):
        wanted = [{"Name": name.replace("_", "-"), "Values": [value]} for name, value in filters.items()]
        return sum(len(r["Instances"]) for r in ec2.describe_instances(Filters=wanted)["Reservations"])

    assert count(instance_state_name="running") == 7
    assert count(**{"tag:Role": "w*"}) == 7
    assert count(**{"tag:Role": "db"}) == 0
    assert count(instance_id=ids[0]) == 1
    assert error_of(ec2.describe_instances, Filters=[{"Name": "colour", "Values": ["red"]}])[0] == "InvalidParameterValue"
    statuses = ec2.describe_instance_status(InstanceIds=ids)["InstanceStatuses"]
    assert {s["InstanceStatus"]["Status"] for s in statuses} == {"ok"}
    ec2.get_waiter("instance_status_ok").wait(InstanceIds=ids, WaiterConfig={"Delay": 0.2, "MaxAttempts": 50})


def test_a_role_reaches_the_instance_as_real_credentials(client, account, eventually):
    iam, ec2 = client("iam"), client("ec2")
    trust = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}
    iam.create_role(RoleName="web", AssumeRolePolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [trust]}))
    iam.create_instance_profile(InstanceProfileName="web")
    iam.add_role_to_instance_profile(InstanceProfileName="web", RoleName="web")
    refused = error_of(
        ec2.run_instances,
        ImageId=image_of(ec2),
        InstanceType="t3.micro",
        MinCount=1,
        MaxCount=1,
        IamInstanceProfile={"Name": "none"},
    )
    assert refused == (
        "InvalidParameterValue",
        "Value (none) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name",
    )
    script = """#!/bin/sh
T=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token)
for path in iam/security-credentials/ iam/security-credentials/web; do
  curl -s -H "X-aws-ec2-metadata-token: $T" http://169.254.169.254/latest/meta-data/$path | tr -d '\\n'
  echo
done
echo done
"""
    instance = launch(ec2, script, IamInstanceProfile={"Name": "web"})
    lines = eventually(lambda: "done" in console(ec2, instance) and console(ec2, instance).splitlines())
    assert "web" in lines
    found = json.loads(next(line for line in lines if line.startswith("{")))
    assert found["Code"] == "Success" and found["Type"] == "AWS-HMAC"
    sts = client(
        "sts",
        account=found["AccessKeyId"],
        aws_secret_access_key=found["SecretAccessKey"],
        aws_session_token=found["Token"],
    )
    assert sts.get_caller_identity()["Arn"] == f"arn:aws:sts::{account}:assumed-role/web/{instance}"
    association = ec2.describe_iam_instance_profile_associations(
        Filters=[{"Name": "instance-id", "Values": [instance]}]
    )["IamInstanceProfileAssociations"][0]
    ec2.disassociate_iam_instance_profile(AssociationId=association["AssociationId"])
    assert "IamInstanceProfile" not in wait(ec2, "running", instance)


def test_launch_templates_have_versions_and_a_default(client):
    ec2 = client("ec2")
    made = ec2.create_launch_template(LaunchTemplateName="web", LaunchTemplateData={"InstanceType": "t3.nano"})
    template = made["LaunchTemplate"]["LaunchTemplateId"]
    assert error_of(ec2.create_launch_template, LaunchTemplateName="web", LaunchTemplateData={"InstanceType": "t3.nano"}) == (
        "InvalidLaunchTemplateName.AlreadyExistsException",
        "Launch template name already in use.",
    )
    data = {
        "ImageId": image_of(ec2),
        "UserData": base64.b64encode(b"#!/bin/sh\necho from the template\n").decode(),
        "MetadataOptions": {"HttpTokens": "required"},
        "TagSpecifications": [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "web"}]}],
    }
    version = ec2.create_launch_template_version(LaunchTemplateId=template, SourceVersion="1", LaunchTemplateData=data)
    version = version["LaunchTemplateVersion"]
    assert version["VersionNumber"] == 2 and version["LaunchTemplateData"] == {"InstanceType": "t3.nano", **data}
    ec2.modify_launch_template(LaunchTemplateName="web", DefaultVersion="2")
    assert error_of(ec2.describe_launch_template_versions, LaunchTemplateId=template, Versions=["9"]) == (
        "InvalidLaunchTemplateId.VersionNotFound",
        f"Could not find the specified version 9 for the launch template with ID {template}.",
    )
    answer = ec2.delete_launch_template_versions(LaunchTemplateId=template, Versions=["1", "2"])
    assert [v["VersionNumber"] for v in answer["SuccessfullyDeletedLaunchTemplateVersions"]] == [1]
    assert [v["VersionNumber"] for v in answer["UnsuccessfullyDeletedLaunchTemplateVersions"]] == [2]
    launched = ec2.run_instances(MinCount=1, MaxCount=1, LaunchTemplate={"LaunchTemplateName": "web"})
    instance = wait(ec2, "running", launched["Instances"][0]["InstanceId"])
    tags = {t["Key"]: t["Value"] for t in instance["Tags"]}
    assert tags == {"Name": "web", "aws:ec2launchtemplate:id": template, "aws:ec2launchtemplate:version": "2"}
    assert instance["MetadataOptions"]["HttpTokens"] == "required"
    ec2.delete_launch_template(LaunchTemplateId=template)
    assert error_of(ec2.describe_launch_templates, LaunchTemplateIds=[template])[0] == "InvalidLaunchTemplateId.NotFound"


def test_key_pairs_are_real_keys(client, tmp_path):
    ec2 = client("ec2")
    for kind in ("rsa", "ed25519"):
        made = ec2.create_key_pair(KeyName=kind, KeyType=kind)
        file = tmp_path / kind
        file.write_text(made["KeyMaterial"])
        file.chmod(0o600)
        public = subprocess.run(["ssh-keygen", "-y", "-f", file], check=True, capture_output=True, text=True).stdout
        found = ec2.describe_key_pairs(KeyNames=[kind], IncludePublicKey=True)["KeyPairs"][0]
        assert found["PublicKey"].split()[:2] == public.split()[:2]
        assert found["KeyFingerprint"] == made["KeyFingerprint"]
        if kind == "rsa":
            der = subprocess.run(
                ["openssl", "pkcs8", "-in", file, "-inform", "PEM", "-outform", "DER", "-topk8", "-nocrypt"],
                check=True,
                capture_output=True,
            ).stdout
            assert made["KeyFingerprint"] == hashlib.sha1(der).digest().hex(":")
            imported = ec2.import_key_pair(KeyName="imported", PublicKeyMaterial=public.encode())
            der = subprocess.run(
                ["openssl", "rsa", "-in", file, "-pubout", "-outform", "DER"], check=True, capture_output=True
            ).stdout
            assert imported["KeyFingerprint"] == hashlib.md5(der).digest().hex(":")
        else:
            shown = subprocess.run(["ssh-keygen", "-lf", file], check=True, capture_output=True, text=True).stdout
            assert shown.split()[1] == "SHA256:" + made["KeyFingerprint"].rstrip("=")
    assert error_of(ec2.create_key_pair, KeyName="rsa") == ("InvalidKeyPair.Duplicate", "The keypair 'rsa' already exists.")
    assert error_of(ec2.import_key_pair, KeyName="bad", PublicKeyMaterial=b"no key")[0] == "InvalidKey.Format"
    ec2.delete_key_pair(KeyName="rsa")
    assert error_of(ec2.describe_key_pairs, KeyNames=["rsa"])[0] == "InvalidKeyPair.NotFound"


def test_types_and_images_are_described(client):
    ec2 = client("ec2")
    found = ec2.describe_instance_types(InstanceTypes=["t3.micro"])["InstanceTypes"][0]
    assert (found["VCpuInfo"]["DefaultVCpus"], found["MemoryInfo"]["SizeInMiB"]) == (2, 1024)
    code, message = error_of(ec2.describe_instance_type_offerings, Filters=[{"Name": "x", "Values": ["y"]}])
    assert code == "InvalidParameterValue", message
    zones = ec2.describe_instance_type_offerings(
        LocationType="availability-zone", Filters=[{"Name": "instance-type", "Values": ["t3.micro"]}]
    )["InstanceTypeOfferings"]
    assert {z["Location"] for z in zones} == {"us-east-1a", "us-east-1b", "us-east-1c"}
    image = ec2.describe_images(Filters=[{"Name": "name", "Values": ["snowglobe-host-userland-*"]}])["Images"][0]
    assert image["State"] == "available" and image["ImageOwnerAlias"] == "amazon" and image["Public"]
    other = client("ec2", region="eu-west-1")
    assert image_of(other) != image["ImageId"]
    assert error_of(ec2.deregister_image, ImageId=image["ImageId"])[0] == "AuthFailure"


def test_the_command_line_launches_and_waits(aws_cli):
    image = aws_cli("ec2", "describe-images", "--owners", "amazon", "--query", "Images[0].ImageId", "--output", "text")
    instance = aws_cli(
        *("ec2", "run-instances", "--image-id", image.stdout.strip(), "--instance-type", "t3.nano"),
        *("--associate-public-ip-address", "--query", "Instances[0].InstanceId", "--output", "text"),
    ).stdout.strip()
    aws_cli("ec2", "terminate-instances", "--instance-ids", instance)
    aws_cli("ec2", "wait", "instance-terminated", "--instance-ids", instance)


def test_instances_survive_a_kill_of_the_program(own_cloud, eventually):
    cloud = own_cloud()
    ec2 = cloud.boto3("ec2")
    instance = wait(ec2, "running", launch(ec2, WEB))
    allow_http(ec2, instance)
    page = eventually(lambda: fetch(instance["PublicIpAddress"]))
    cloud.kill()
    cloud.start()
    found = wait(ec2, "running", instance["InstanceId"])
    for name in ("PublicIpAddress", "PrivateIpAddress", "LaunchTime"):
        assert found[name] == instance[name], name
    assert eventually(lambda: fetch(instance["PublicIpAddress"])) == page


def test_metrics_come_from_measured_use(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "60")
    ec2, cloudwatch = cloud.boto3("ec2"), cloud.boto3("cloudwatch")
    busy = launch(ec2, "#!/bin/sh\nwhile :; do :; done &\n", Monitoring={"Enabled": True})
    wait(ec2, "running", busy)

    def points():
        return cloudwatch.get_metric_statistics(
            Namespace="AWS/EC2",
            MetricName="CPUUtilization",
            Dimensions=[{"Name": "InstanceId", "Value": busy}],
            StartTime=datetime.now(UTC) - timedelta(days=1),
            EndTime=datetime.now(UTC) + timedelta(days=2),
            Period=86400,
            Statistics=["Maximum"],
        )["Datapoints"]

    # One of its two processors is busy, as far as the machine has one to spare.
    found = eventually(points, timeout=30)
    assert found[0]["Maximum"] > 5
