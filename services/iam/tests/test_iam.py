"""IAM from outside: entities and their rules, and policies that decide what real clients may do."""

import json

import pytest
from botocore.exceptions import ClientError

TRUST_EC2 = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}


def policy(effect, action, resource="*", **more):
    statement = {"Effect": effect, "Action": action, "Resource": resource, **more}
    return json.dumps({"Version": "2012-10-17", "Statement": [statement]})


def refused(call, **arguments):
    """The error that the call must end with."""
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def code_of(call, **arguments):
    return refused(call, **arguments)["Code"]


@pytest.fixture
def user(client, cloud):
    """A new user with a key: its name, and clients that sign with it."""

    class User:
        name = "ada"

        def __init__(self):
            self.iam = client("iam")
            self.iam.create_user(UserName=self.name)
            self.key = self.iam.create_access_key(UserName=self.name)["AccessKey"]

        def allow(self, action, resource="*", **more):
            self.put("allow", policy("Allow", action, resource, **more))

        def put(self, name, document):
            self.iam.put_user_policy(UserName=self.name, PolicyName=name, PolicyDocument=document)

        def client(self, service, **keys):
            access = {
                "aws_access_key_id": self.key["AccessKeyId"],
                "aws_secret_access_key": self.key["SecretAccessKey"],
                **keys,
            }
            return cloud.boto3(service, **access)

    return User()


def test_a_role_reads_back_as_it_was_made(client, account):
    iam = client("iam")
    made = iam.create_role(
        RoleName="web",
        Path="/app/",
        AssumeRolePolicyDocument=json.dumps(TRUST_EC2),
        Description="of the web servers",
        MaxSessionDuration=7200,
        Tags=[{"Key": "team", "Value": "web"}],
    )["Role"]
    role = iam.get_role(RoleName="web")["Role"]
    assert role["Arn"] == made["Arn"] == f"arn:aws:iam::{account}:role/app/web"
    assert role["AssumeRolePolicyDocument"] == TRUST_EC2
    assert (role["RoleId"][:4], role["MaxSessionDuration"]) == ("AROA", 7200)
    assert role["Tags"] == [{"Key": "team", "Value": "web"}]
    iam.update_role(RoleName="web", Description="changed", MaxSessionDuration=3600)
    role = iam.get_role(RoleName="web")["Role"]
    assert (role["Description"], role["MaxSessionDuration"]) == ("changed", 3600)
    assert [r["RoleName"] for r in iam.list_roles(PathPrefix="/app/")["Roles"]] == ["web"]
    assert iam.list_roles(PathPrefix="/other/")["Roles"] == []


def test_policies_are_put_attached_and_listed(client):
    iam = client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST_EC2))
    document = json.loads(policy("Allow", ["s3:Get*", "s3:List*"], ["arn:aws:s3:::a/*", "arn:aws:s3:::ä b"]))
    iam.put_role_policy(RoleName="r", PolicyName="inline", PolicyDocument=json.dumps(document, ensure_ascii=False))
    assert iam.get_role_policy(RoleName="r", PolicyName="inline")["PolicyDocument"] == document
    arn = iam.create_policy(PolicyName="p", PolicyDocument=policy("Allow", "ssm:*"))["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    iam.attach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore")
    attached = iam.list_attached_role_policies(RoleName="r")["AttachedPolicies"]
    assert [p["PolicyName"] for p in attached] == ["AmazonSSMManagedInstanceCore", "p"]
    assert iam.list_role_policies(RoleName="r")["PolicyNames"] == ["inline"]
    assert iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    assert [r["RoleName"] for r in iam.list_entities_for_policy(PolicyArn=arn)["PolicyRoles"]] == ["r"]
    assert code_of(iam.delete_policy, PolicyArn=arn) == "DeleteConflict"
    assert code_of(iam.delete_role, RoleName="r") == "DeleteConflict"
    iam.detach_role_policy(RoleName="r", PolicyArn=arn)
    assert code_of(iam.detach_role_policy, RoleName="r", PolicyArn=arn) == "NoSuchEntity"
    iam.delete_policy(PolicyArn=arn)
    assert code_of(iam.get_policy, PolicyArn=arn) == "NoSuchEntity"


def test_policies_of_aws_can_be_read_but_not_made_up_or_changed(client):
    iam = client("iam")
    arn = "arn:aws:iam::aws:policy/AdministratorAccess"
    version = iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"]
    document = iam.get_policy_version(PolicyArn=arn, VersionId=version)["PolicyVersion"]["Document"]
    assert document["Statement"] == [{"Effect": "Allow", "Action": "*", "Resource": "*"}]
    assert code_of(iam.get_policy, PolicyArn="arn:aws:iam::aws:policy/NoSuchPolicy") == "NoSuchEntity"
    assert code_of(iam.delete_policy, PolicyArn=arn) == "AccessDenied"
    listed = [p["Arn"] for page in iam.get_paginator("list_policies").paginate(MaxItems=5) for p in page["Policies"]]
    assert arn in listed and len(listed) == len(set(listed)) > 15


def test_versions_of_a_policy(client):
    iam = client("iam")
    arn = iam.create_policy(PolicyName="p", PolicyDocument=policy("Allow", "ssm:*"))["Policy"]["Arn"]
    iam.create_policy_version(PolicyArn=arn, PolicyDocument=policy("Allow", "s3:*"), SetAsDefault=True)
    versions = iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert [(v["VersionId"], v["IsDefaultVersion"]) for v in versions] == [("v2", True), ("v1", False)]
    error = refused(iam.delete_policy, PolicyArn=arn)
    assert error["Code"] == "DeleteConflict" and "more than one version" in error["Message"]
    assert code_of(iam.delete_policy_version, PolicyArn=arn, VersionId="v2") == "DeleteConflict"
    iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    assert code_of(iam.set_default_policy_version, PolicyArn=arn, VersionId="v1") == "NoSuchEntity"
    iam.delete_policy(PolicyArn=arn)


def test_an_instance_profile_carries_one_role(client, account):
    iam = client("iam")
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST_EC2))
    iam.create_instance_profile(InstanceProfileName="p")
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")
    profile = iam.get_instance_profile(InstanceProfileName="p")["InstanceProfile"]
    assert profile["Arn"] == f"arn:aws:iam::{account}:instance-profile/p"
    assert [r["AssumeRolePolicyDocument"] for r in profile["Roles"]] == [TRUST_EC2]
    assert len(iam.list_instance_profiles_for_role(RoleName="r")["InstanceProfiles"]) == 1
    assert code_of(iam.add_role_to_instance_profile, InstanceProfileName="p", RoleName="r") == "LimitExceeded"
    assert code_of(iam.delete_instance_profile, InstanceProfileName="p") == "DeleteConflict"
    error = refused(iam.delete_role, RoleName="r")
    assert error["Message"] == "Cannot delete entity, must remove roles from instance profile first."
    iam.remove_role_from_instance_profile(InstanceProfileName="p", RoleName="r")
    iam.delete_instance_profile(InstanceProfileName="p")
    iam.delete_role(RoleName="r")


def test_wrong_requests_get_the_errors_of_aws(client, account):
    iam = client("iam")
    assert refused(iam.get_role, RoleName="x")["Message"] == "The role with name x cannot be found."
    error = refused(iam.get_role, RoleName="with space")
    allowed = "It must contain only alphanumeric characters and/or the following: +=,.@_-"
    assert (error["Code"], error["Message"]) == ("ValidationError", f"The specified value for roleName is invalid. {allowed}")
    assert code_of(iam.create_role, RoleName="r", AssumeRolePolicyDocument="{") == "MalformedPolicyDocument"
    trust = {"Statement": [{"Effect": "Allow", "Action": "sts:AssumeRole"}], "Version": "2012-10-17"}
    trust["Statement"][0]["Principal"] = {"AWS": f"arn:aws:iam::{account}:user/nobody"}
    error = refused(iam.create_role, RoleName="r", AssumeRolePolicyDocument=json.dumps(trust))
    assert error["Code"] == "MalformedPolicyDocument" and error["Message"].startswith("Invalid principal in policy:")
    iam.create_user(UserName="Ada")
    error = refused(iam.create_user, UserName="ADA")
    assert (error["Code"], error["Message"]) == ("EntityAlreadyExists", "User with name ADA already exists.")
    missing = "arn:aws:iam::aws:policy/NoSuchPolicy"
    assert code_of(iam.attach_user_policy, UserName="Ada", PolicyArn=missing) == "NoSuchEntity"
    for_services = "arn:aws:iam::aws:policy/aws-service-role/AutoScalingServiceRolePolicy"
    assert code_of(iam.attach_user_policy, UserName="Ada", PolicyArn=for_services) == "PolicyNotAttachable"
    assert code_of(iam.tag_user, UserName="Ada", Tags=[{"Key": "aws:x", "Value": "y"}]) == "InvalidInput"
    assert [u["UserName"] for u in iam.list_users()["Users"]] == ["Ada"]
    assert iam.list_roles()["Roles"] == []


def test_groups_have_members_and_policies(client, account):
    iam = client("iam")
    made = iam.create_group(GroupName="admins", Path="/team/")["Group"]
    assert made["Arn"] == f"arn:aws:iam::{account}:group/team/admins" and made["GroupId"].startswith("AGPA")
    assert refused(iam.create_group, GroupName="Admins")["Message"] == "Group with name Admins already exists."
    assert refused(iam.get_group, GroupName="x")["Message"] == "The group with name x cannot be found."
    for name in ["ada", "bob"]:
        iam.create_user(UserName=name)
        iam.add_user_to_group(GroupName="admins", UserName=name)
    iam.add_user_to_group(GroupName="admins", UserName="ada")
    assert [user["UserName"] for user in iam.get_group(GroupName="admins")["Users"]] == ["ada", "bob"]
    arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
    iam.attach_group_policy(GroupName="admins", PolicyArn=arn)
    iam.put_group_policy(GroupName="admins", PolicyName="p", PolicyDocument=policy("Allow", "ssm:*"))
    assert iam.list_group_policies(GroupName="admins")["PolicyNames"] == ["p"]
    assert iam.get_group_policy(GroupName="admins", PolicyName="p")["PolicyDocument"]["Statement"][0]["Action"] == "ssm:*"
    assert iam.list_attached_group_policies(GroupName="admins")["AttachedPolicies"][0]["PolicyArn"] == arn
    entities = iam.list_entities_for_policy(PolicyArn=arn)
    assert [group["GroupName"] for group in entities["PolicyGroups"]] == ["admins"]
    assert refused(iam.delete_user, UserName="ada")["Message"] == "Cannot delete entity, must remove users from group first."
    iam.update_group(GroupName="admins", NewGroupName="owners", NewPath="/")
    iam.update_user(UserName="ada", NewUserName="eve")
    assert [group["Arn"] for group in iam.list_groups_for_user(UserName="eve")["Groups"]] == [f"arn:aws:iam::{account}:group/owners"]
    assert [user["UserName"] for user in iam.get_group(GroupName="owners")["Users"]] == ["bob", "eve"]
    assert [group["GroupName"] for group in iam.list_groups()["Groups"]] == ["owners"]
    assert code_of(iam.delete_group, GroupName="owners") == "DeleteConflict"
    for name in ["eve", "bob"]:
        iam.remove_user_from_group(GroupName="owners", UserName=name)
    error = refused(iam.delete_group, GroupName="owners")
    assert error["Message"] == "Cannot delete entity, must detach all policies first."
    iam.detach_group_policy(GroupName="owners", PolicyArn=arn)
    iam.delete_group_policy(GroupName="owners", PolicyName="p")
    iam.delete_group(GroupName="owners")
    for number in range(11):
        iam.create_group(GroupName=f"g{number}")
        if number < 10:
            iam.add_user_to_group(GroupName=f"g{number}", UserName="eve")
    error = refused(iam.add_user_to_group, GroupName="g10", UserName="eve")
    assert (error["Code"], error["Message"]) == ("LimitExceeded", "Cannot exceed quota for GroupsPerUser: 10")


def test_the_account_tells_what_is_in_it(client, account):
    iam = client("iam")
    assert iam.list_account_aliases()["AccountAliases"] == []
    alias = f"alias-{account}"
    iam.create_account_alias(AccountAlias=alias)
    assert iam.list_account_aliases()["AccountAliases"] == [alias]
    other = client("iam", account="999999999999")
    assert code_of(other.create_account_alias, AccountAlias=alias) == "EntityAlreadyExists"
    assert code_of(iam.delete_account_alias, AccountAlias="another") == "NoSuchEntity"
    iam.delete_account_alias(AccountAlias=alias)
    other.create_account_alias(AccountAlias=alias)
    other.delete_account_alias(AccountAlias=alias)
    arn = iam.create_policy(PolicyName="p", PolicyDocument=policy("Allow", "ssm:*"))["Policy"]["Arn"]
    iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST_EC2))
    iam.attach_role_policy(RoleName="r", PolicyArn=arn)
    iam.attach_role_policy(RoleName="r", PolicyArn="arn:aws:iam::aws:policy/ReadOnlyAccess")
    iam.create_user(UserName="ada")
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="ada")
    iam.put_user_policy(UserName="ada", PolicyName="inline", PolicyDocument=policy("Allow", "s3:*"))
    summary = iam.get_account_summary()["SummaryMap"]
    assert [summary[kind] for kind in ["Users", "Groups", "Roles", "Policies"]] == [1, 1, 1, 1]
    details = iam.get_account_authorization_details()
    user, role = details["UserDetailList"][0], details["RoleDetailList"][0]
    assert user["GroupList"] == ["g"] and user["UserPolicyList"][0]["PolicyDocument"]["Statement"][0]["Action"] == "s3:*"
    assert role["AssumeRolePolicyDocument"] == TRUST_EC2
    assert {p["PolicyName"] for p in role["AttachedManagedPolicies"]} == {"p", "ReadOnlyAccess"}
    assert {p["PolicyName"]: len(p["PolicyVersionList"]) for p in details["Policies"]} == {"p": 1, "ReadOnlyAccess": 1}
    pages = iam.get_paginator("get_account_authorization_details").paginate(Filter=["User", "Role"], MaxItems=1)
    found = [(page["UserDetailList"], page["RoleDetailList"], page["Policies"]) for page in pages]
    assert [(len(users), len(roles), len(policies)) for users, roles, policies in found] == [(1, 0, 0), (0, 1, 0)]


def test_what_nobody_can_have_is_said_to_be_none(client):
    iam = client("iam")
    iam.create_user(UserName="ada")
    assert refused(iam.get_login_profile, UserName="ada")["Message"] == "Login Profile for User ada cannot be found."
    assert iam.list_mfa_devices(UserName="ada")["MFADevices"] == []
    assert iam.list_ssh_public_keys(UserName="ada")["SSHPublicKeys"] == []
    assert iam.list_signing_certificates(UserName="ada")["Certificates"] == []
    assert iam.list_service_specific_credentials(UserName="ada")["ServiceSpecificCredentials"] == []
    assert iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []
    assert code_of(iam.list_mfa_devices, UserName="nobody") == "NoSuchEntity"
    with pytest.raises(ClientError) as caught:
        iam.create_login_profile(UserName="ada", Password="secret")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501


def test_policies_and_profiles_have_tags(client):
    iam = client("iam")
    tags = [{"Key": "team", "Value": "web"}]
    arn = iam.create_policy(PolicyName="p", PolicyDocument=policy("Allow", "ssm:*"), Tags=tags)["Policy"]["Arn"]
    iam.tag_policy(PolicyArn=arn, Tags=[{"Key": "cost", "Value": "1"}])
    assert [tag["Key"] for tag in iam.list_policy_tags(PolicyArn=arn)["Tags"]] == ["cost", "team"]
    iam.untag_policy(PolicyArn=arn, TagKeys=["TEAM"])
    assert iam.get_policy(PolicyArn=arn)["Policy"]["Tags"] == [{"Key": "cost", "Value": "1"}]
    iam.create_instance_profile(InstanceProfileName="i")
    iam.tag_instance_profile(InstanceProfileName="i", Tags=tags)
    assert iam.list_instance_profile_tags(InstanceProfileName="i")["Tags"] == tags
    iam.untag_instance_profile(InstanceProfileName="i", TagKeys=["team"])
    assert iam.list_instance_profile_tags(InstanceProfileName="i")["Tags"] == []


def test_a_service_linked_role_belongs_to_its_service(client, account, eventually):
    iam = client("iam")
    made = iam.create_service_linked_role(AWSServiceName="autoscaling.amazonaws.com")["Role"]
    name = "AWSServiceRoleForAutoScaling"
    assert made["Arn"] == f"arn:aws:iam::{account}:role/aws-service-role/autoscaling.amazonaws.com/{name}"
    assert code_of(iam.create_service_linked_role, AWSServiceName="autoscaling.amazonaws.com") == "InvalidInput"
    admin = "arn:aws:iam::aws:policy/AdministratorAccess"
    assert code_of(iam.attach_role_policy, RoleName=name, PolicyArn=admin) == "UnmodifiableEntity"
    assert code_of(iam.delete_role, RoleName=name) == "UnmodifiableEntity"
    task = iam.delete_service_linked_role(RoleName=name)["DeletionTaskId"]
    status = eventually(
        lambda: iam.get_service_linked_role_deletion_status(DeletionTaskId=task)["Status"] == "SUCCEEDED"
    )
    assert status and code_of(iam.get_role, RoleName=name) == "NoSuchEntity"


def test_a_user_may_what_its_policies_allow(user, account):
    sts, ssm = user.client("sts"), user.client("ssm")
    assert sts.get_caller_identity()["Arn"] == f"arn:aws:iam::{account}:user/ada"
    error = refused(ssm.put_parameter, Name="/app/x", Value="1", Type="String")
    arn = f"arn:aws:ssm:us-east-1:{account}:parameter/app/x"
    assert error["Code"] == "AccessDeniedException"
    assert error["Message"] == (
        f"User: arn:aws:iam::{account}:user/ada is not authorized to perform: ssm:PutParameter on resource: {arn} "
        "because no identity-based policy allows the ssm:PutParameter action"
    )
    user.allow(["ssm:PutParameter", "ssm:GetParameter"], f"arn:aws:ssm:*:{account}:parameter/app/*")
    ssm.put_parameter(Name="/app/x", Value="1", Type="String")
    assert ssm.get_parameter(Name="/app/x")["Parameter"]["Value"] == "1"
    assert code_of(ssm.put_parameter, Name="/other", Value="1", Type="String") == "AccessDeniedException"
    user.put("never", policy("Deny", "ssm:GetParameter"))
    error = refused(ssm.get_parameter, Name="/app/x")
    assert error["Message"].endswith("with an explicit deny in an identity-based policy")
    ssm.put_parameter(Name="/app/x", Value="2", Overwrite=True)


def test_ec2_refuses_in_its_own_words(user):
    ec2 = user.client("ec2")
    error = refused(ec2.describe_vpcs)
    assert error["Code"] == "UnauthorizedOperation"
    assert error["Message"].startswith("You are not authorized to perform this operation. User: arn:aws:iam::")
    user.iam.attach_user_policy(UserName="ada", PolicyArn="arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess")
    assert len(ec2.describe_vpcs()["Vpcs"]) == 1
    assert code_of(ec2.create_vpc, CidrBlock="10.0.0.0/16") == "UnauthorizedOperation"


def test_iam_itself_is_guarded(user):
    iam = user.client("iam")
    assert code_of(iam.list_users) == "AccessDenied"
    user.allow("iam:Get*", f"{user.iam.get_user(UserName='ada')['User']['Arn']}")
    assert iam.get_user()["User"]["UserName"] == "ada"
    assert code_of(iam.create_user, UserName="eve") == "AccessDenied"


def test_a_role_is_put_in_a_profile_only_by_who_may_pass_it(user):
    iam = user.client("iam")
    arn = user.iam.create_role(RoleName="r", AssumeRolePolicyDocument=json.dumps(TRUST_EC2))["Role"]["Arn"]
    user.iam.create_instance_profile(InstanceProfileName="p")
    user.allow("iam:AddRoleToInstanceProfile")
    error = refused(iam.add_role_to_instance_profile, InstanceProfileName="p", RoleName="r")
    assert error["Code"] == "AccessDenied" and f"iam:PassRole on resource: {arn}" in error["Message"]
    user.put("pass", policy("Allow", "iam:PassRole", arn, Condition={"StringEquals": {"iam:PassedToService": "ec2.amazonaws.com"}}))
    iam.add_role_to_instance_profile(InstanceProfileName="p", RoleName="r")


def test_a_permissions_boundary_limits(user):
    ssm = user.client("ssm")
    user.allow("*")
    ssm.put_parameter(Name="x", Value="1", Type="String")
    boundary = "arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess"
    user.iam.put_user_permissions_boundary(UserName="ada", PermissionsBoundary=boundary)
    assert ssm.get_parameter(Name="x")["Parameter"]["Value"] == "1"
    error = refused(ssm.put_parameter, Name="x", Value="2", Overwrite=True)
    assert "no permissions boundary allows" in error["Message"]
    user.iam.delete_user_permissions_boundary(UserName="ada")
    ssm.put_parameter(Name="x", Value="2", Overwrite=True)


def test_conditions_see_the_request(user):
    ssm = user.client("ssm")
    for operator, key, value, allowed in [
        ("IpAddress", "aws:SourceIp", "127.0.0.0/8", True),
        ("IpAddress", "aws:SourceIp", "10.0.0.0/8", False),
        ("StringEquals", "aws:RequestedRegion", "us-east-1", True),
        ("StringEquals", "aws:RequestedRegion", "eu-west-1", False),
        ("StringLike", "aws:UserAgent", "Boto3/*", True),
        ("Bool", "aws:SecureTransport", "true", False),
        ("DateGreaterThan", "aws:CurrentTime", "2020-01-01T00:00:00Z", True),
    ]:
        user.allow("ssm:DescribeParameters", Condition={operator: {key: value}})
        if allowed:
            ssm.describe_parameters()
        else:
            assert code_of(ssm.describe_parameters) == "AccessDeniedException", (operator, key, value)


def test_keys_are_verified(user):
    def caller(**keys):
        return user.client("sts", **keys).get_caller_identity

    assert caller()()["UserId"].startswith("AIDA")
    assert code_of(caller(aws_secret_access_key="wrong")) == "SignatureDoesNotMatch"
    assert code_of(caller(aws_access_key_id="AKIAAAAAAAAAAAAAAAAA")) == "InvalidClientTokenId"
    key = user.key["AccessKeyId"]
    user.iam.update_access_key(UserName="ada", AccessKeyId=key, Status="Inactive")
    assert code_of(caller()) == "InvalidClientTokenId"
    user.iam.update_access_key(UserName="ada", AccessKeyId=key, Status="Active")
    assert caller()()["UserId"].startswith("AIDA")
    user.iam.delete_access_key(UserName="ada", AccessKeyId=key)
    assert code_of(caller()) == "InvalidClientTokenId"


def test_the_command_line_sees_the_same(user, aws_cli):
    printed = json.loads(aws_cli("iam", "list-access-keys", "--user-name", "ada").stdout)
    assert [key["AccessKeyId"] for key in printed["AccessKeyMetadata"]] == [user.key["AccessKeyId"]]


def test_keys_and_policies_survive_a_power_cut(own_cloud):
    cloud = own_cloud()
    iam = cloud.boto3("iam")
    iam.create_user(UserName="ada")
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    iam.put_user_policy(UserName="ada", PolicyName="p", PolicyDocument=policy("Allow", "ssm:DescribeParameters"))
    cloud.kill()
    cloud.start()
    access = {"aws_access_key_id": key["AccessKeyId"], "aws_secret_access_key": key["SecretAccessKey"]}
    ssm = cloud.boto3("ssm", **access)
    assert ssm.describe_parameters()["Parameters"] == []
    assert code_of(ssm.get_parameter, Name="x") == "AccessDeniedException"
