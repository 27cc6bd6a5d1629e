"""Temporary credentials from outside: who gets them, what they may do, and when they are refused."""

import base64
import json

import pytest
from botocore.exceptions import ClientError


def refused(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def code_of(call, **arguments):
    return refused(call, **arguments)["Code"]


def policy(action, **more):
    statement = {"Effect": "Allow", "Action": action, "Resource": "*", **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def keys_of(credentials):
    return {
        "aws_access_key_id": credentials["AccessKeyId"],
        "aws_secret_access_key": credentials["SecretAccessKey"],
        "aws_session_token": credentials["SessionToken"],
    }


@pytest.fixture
def role(client):
    """Makes a role that trusts a principal and has a policy: its ARN."""

    def make(principal, action="ssm:*", name="app", condition=None, **more):
        trust = {"Effect": "Allow", "Principal": principal, "Action": "sts:AssumeRole"}
        if condition:
            trust["Condition"] = condition
        document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
        iam = client("iam")
        made = iam.create_role(RoleName=name, AssumeRolePolicyDocument=document, **more)["Role"]
        iam.put_role_policy(RoleName=name, PolicyName="p", PolicyDocument=policy(action))
        return made["Arn"]

    return make


def test_the_root_and_users_are_told_who_they_are(client, cloud, account):
    who = client("sts").get_caller_identity()
    assert (who["Account"], who["UserId"], who["Arn"]) == (account, account, f"arn:aws:iam::{account}:root")
    assert cloud.boto3("sts", account="test").get_caller_identity()["Account"] == "000000000000"
    iam = client("iam")
    made = iam.create_user(UserName="ada", Path="/team/")["User"]
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    sts = client("sts", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    who = sts.get_caller_identity()
    assert (who["Account"], who["UserId"], who["Arn"]) == (account, made["UserId"], made["Arn"])
    assert client("sts").get_access_key_info(AccessKeyId=key["AccessKeyId"])["Account"] == account


def test_a_roles_credentials_work_and_end_at_its_policy(client, cloud, account, role):
    arn = role({"AWS": account})
    answer = client("sts").assume_role(RoleArn=arn, RoleSessionName="deploy")
    who = answer["AssumedRoleUser"]
    assert who["Arn"] == f"arn:aws:sts::{account}:assumed-role/app/deploy"
    assert who["AssumedRoleId"].startswith("AROA") and who["AssumedRoleId"].endswith(":deploy")
    keys = keys_of(answer["Credentials"])
    assert client("sts", **keys).get_caller_identity()["UserId"] == who["AssumedRoleId"]
    ssm = client("ssm", **keys)
    ssm.put_parameter(Name="x", Value="1", Type="String")
    # The role's session works in the role's account.
    assert client("ssm").get_parameter(Name="x")["Parameter"]["Value"] == "1"
    error = refused(client("iam", **keys).list_users)
    assert error["Code"] == "AccessDenied"
    assert error["Message"].startswith(f"User: {who['Arn']} is not authorized to perform: iam:ListUsers")


def test_a_user_assumes_only_what_trusts_it(client, account, role):
    iam = client("iam")
    user = iam.create_user(UserName="ada")["User"]["Arn"]
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    sts = client("sts", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    trusted, other = role({"AWS": user}), role({"Service": "ec2.amazonaws.com"}, name="other")
    assert sts.assume_role(RoleArn=trusted, RoleSessionName="s1")["Credentials"]["AccessKeyId"].startswith("ASIA")
    missing = f"arn:aws:iam::{account}:role/missing"
    for arn in [other, missing]:
        error = refused(sts.assume_role, RoleArn=arn, RoleSessionName="s1")
        assert error["Code"] == "AccessDenied"
        assert error["Message"] == f"User: {user} is not authorized to perform: sts:AssumeRole on resource: {arn}"


def test_an_external_id_is_asked_for(client, account, role):
    arn = role({"AWS": account}, condition={"StringEquals": {"sts:ExternalId": "between-us"}})
    sts = client("sts")
    assert code_of(sts.assume_role, RoleArn=arn, RoleSessionName="s1") == "AccessDenied"
    assert code_of(sts.assume_role, RoleArn=arn, RoleSessionName="s1", ExternalId="guess") == "AccessDenied"
    sts.assume_role(RoleArn=arn, RoleSessionName="s1", ExternalId="between-us")


def test_a_session_policy_narrows(client, account, role):
    arn = role({"AWS": account})
    answer = client("sts").assume_role(
        RoleArn=arn, RoleSessionName="s1", Policy=policy("ssm:Get*"), DurationSeconds=900
    )
    assert answer["PackedPolicySize"] >= 1
    ssm = client("ssm", **keys_of(answer["Credentials"]))
    assert code_of(ssm.get_parameter, Name="missing") == "ParameterNotFound"
    error = refused(ssm.put_parameter, Name="x", Value="1", Type="String")
    assert error["Message"].endswith("because no session policy allows the ssm:PutParameter action")


def test_a_change_to_the_role_reaches_its_sessions(client, account, role):
    arn = role({"AWS": account})
    keys = keys_of(client("sts").assume_role(RoleArn=arn, RoleSessionName="s1")["Credentials"])
    ssm = client("ssm", **keys)
    ssm.describe_parameters()
    client("iam").delete_role_policy(RoleName="app", PolicyName="p")
    assert code_of(ssm.describe_parameters) == "AccessDeniedException"


def test_forged_and_foreign_credentials_are_refused(client, account, role):
    arn = role({"AWS": account})
    made = client("sts").assume_role(RoleArn=arn, RoleSessionName="s1")["Credentials"]
    other = client("sts").assume_role(RoleArn=arn, RoleSessionName="s2")["Credentials"]

    def caller(**changes):
        return client("sts", **keys_of({**made, **changes})).get_caller_identity

    assert caller()()["Account"] == account
    token = made["SessionToken"]
    opened = base64.b64decode(token + "=" * (-len(token) % 4))
    forged = base64.b64encode(opened.replace(b'"s1"', b'"s9"', 1)).decode().rstrip("=")
    assert forged != token
    assert code_of(caller(SessionToken=forged)) == "InvalidClientTokenId"
    assert code_of(caller(SessionToken=other["SessionToken"])) == "InvalidClientTokenId"
    assert code_of(caller(SessionToken="nonsense")) == "InvalidClientTokenId"
    assert code_of(caller(SecretAccessKey=other["SecretAccessKey"])) == "SignatureDoesNotMatch"
    without_token = {"aws_access_key_id": made["AccessKeyId"], "aws_secret_access_key": made["SecretAccessKey"]}
    assert code_of(client("sts", **without_token).get_caller_identity) == "InvalidClientTokenId"


def test_credentials_end(own_cloud, eventually):
    # 900 seconds, the shortest that STS gives, are over in one.
    cloud = own_cloud("--time-scale", "900", ephemeral=True)
    iam = cloud.boto3("iam")
    trust = {"Effect": "Allow", "Principal": {"AWS": "000000000000"}, "Action": "sts:AssumeRole"}
    document = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    arn = iam.create_role(RoleName="r", AssumeRolePolicyDocument=document)["Role"]["Arn"]
    made = cloud.boto3("sts").assume_role(RoleArn=arn, RoleSessionName="s1", DurationSeconds=900)["Credentials"]
    sts = cloud.boto3("sts", **keys_of(made))

    def has_ended():
        try:
            sts.get_caller_identity()
        except ClientError as error:
            assert error.response["Error"]["Code"] == "ExpiredToken", error
            return True

    eventually(has_ended, 10)


def test_sessions_survive_a_power_cut(own_cloud):
    cloud = own_cloud()
    made = cloud.boto3("sts").get_session_token()["Credentials"]
    cloud.kill()
    cloud.start()
    assert cloud.boto3("sts", **keys_of(made)).get_caller_identity()["Arn"] == "arn:aws:iam::000000000000:root"


def test_what_is_wrong_is_said(client, account, role):
    sts = client("sts")
    arn = role({"AWS": account})
    assert code_of(sts.assume_role, RoleArn=arn, RoleSessionName="with space") == "ValidationError"
    assert code_of(sts.assume_role, RoleArn=arn, RoleSessionName="s1", DurationSeconds=3601) == "ValidationError"
    assert code_of(sts.assume_role, RoleArn=arn, RoleSessionName="s1", Policy="{}") == "MalformedPolicyDocument"
    # The trust policy allows sts:AssumeRole only.
    assert code_of(sts.assume_role, RoleArn=arn, RoleSessionName="s1", SourceIdentity="ada") == "AccessDenied"


def test_the_command_line_assumes_a_role(aws_cli, account, role):
    arn = role({"AWS": account})
    printed = json.loads(aws_cli("sts", "assume-role", "--role-arn", arn, "--role-session-name", "cli").stdout)
    assert printed["AssumedRoleUser"]["Arn"].endswith("assumed-role/app/cli")
