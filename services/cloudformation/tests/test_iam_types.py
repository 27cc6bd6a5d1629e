"""AWS::IAM types: what a stack makes of them, an update changes and a deletion takes away."""

import json


def policy(action):
    return {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": action, "Resource": "*"}]}


TRUST = {
    "Version": "2012-10-17",
    "Statement": [{"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}],
}
READ_ONLY = "arn:aws:iam::aws:policy/ReadOnlyAccess"
POWER = "arn:aws:iam::aws:policy/PowerUserAccess"


def template(groups, boundary, added):
    boundaries = {"PermissionsBoundary": boundary} if boundary else {}
    resources = {
        "Readers": {
            "Type": "AWS::IAM::Group",
            "Properties": {
                "GroupName": "readers",
                "Path": "/team/",
                "ManagedPolicyArns": [READ_ONLY],
                "Policies": [{"PolicyName": "own", "PolicyDocument": policy("ssm:*")}],
            },
        },
        "Writers": {"Type": "AWS::IAM::Group", "Properties": {"GroupName": "writers"}},
        "Ada": {
            "Type": "AWS::IAM::User",
            "Properties": {"UserName": "ada", "Groups": [{"Ref": group} for group in groups], **boundaries},
        },
        "Eve": {"Type": "AWS::IAM::User", "Properties": {"UserName": "eve"}},
        "Addition": {
            "Type": "AWS::IAM::UserToGroupAddition",
            "Properties": {"GroupName": {"Ref": "Writers"}, "Users": [{"Ref": user} for user in added]},
        },
        "Managed": {
            "Type": "AWS::IAM::ManagedPolicy",
            "Properties": {
                "ManagedPolicyName": "managed",
                "PolicyDocument": policy("s3:*"),
                "Groups": [{"Ref": "Writers"}],
                "Users": [{"Ref": "Eve"}],
            },
        },
        "Inline": {
            "Type": "AWS::IAM::Policy",
            "Properties": {"PolicyName": "inline", "PolicyDocument": policy("ec2:*"), "Groups": [{"Ref": "Writers"}]},
        },
        "Role": {
            "Type": "AWS::IAM::Role",
            "Properties": {"RoleName": "role", "AssumeRolePolicyDocument": TRUST, **boundaries},
        },
        "Key": {"Type": "AWS::IAM::AccessKey", "Properties": {"UserName": {"Ref": "Ada"}}},
    }
    outputs = {"Arn": {"Value": {"Fn::GetAtt": ["Readers", "Arn"]}}}
    return json.dumps({"Resources": resources, "Outputs": outputs})


def settle(cloudformation, verb):
    waiter = cloudformation.get_waiter(f"stack_{verb}_complete")
    waiter.wait(StackName="people", WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})


def test_groups_and_boundaries(client, account):
    cloudformation, iam = client("cloudformation"), client("iam")
    options = {"StackName": "people", "Capabilities": ["CAPABILITY_NAMED_IAM"]}
    cloudformation.create_stack(TemplateBody=template(["Readers"], READ_ONLY, ["Eve"]), **options)
    settle(cloudformation, "create")
    (stack,) = cloudformation.describe_stacks(StackName="people")["Stacks"]
    assert stack["Outputs"][0]["OutputValue"] == f"arn:aws:iam::{account}:group/team/readers"
    assert iam.list_group_policies(GroupName="readers")["PolicyNames"] == ["own"]
    assert iam.list_attached_group_policies(GroupName="readers")["AttachedPolicies"][0]["PolicyArn"] == READ_ONLY
    assert iam.list_group_policies(GroupName="writers")["PolicyNames"] == ["inline"]
    assert iam.list_attached_group_policies(GroupName="writers")["AttachedPolicies"][0]["PolicyName"] == "managed"

    def members(group):
        return [user["UserName"] for user in iam.get_group(GroupName=group)["Users"]]

    def boundaries():
        entities = [iam.get_user(UserName="ada")["User"], iam.get_role(RoleName="role")["Role"]]
        return [entity.get("PermissionsBoundary", {}).get("PermissionsBoundaryArn") for entity in entities]

    assert (members("readers"), members("writers"), boundaries()) == (["ada"], ["eve"], [READ_ONLY, READ_ONLY])
    cloudformation.update_stack(TemplateBody=template(["Readers", "Writers"], POWER, ["Eve", "Ada"]), **options)
    settle(cloudformation, "update")
    assert (members("writers"), boundaries()) == (["ada", "eve"], [POWER, POWER])
    cloudformation.update_stack(TemplateBody=template([], None, ["Ada"]), **options)
    settle(cloudformation, "update")
    assert (members("readers"), members("writers"), boundaries()) == ([], ["ada"], [None, None])
    cloudformation.delete_stack(StackName="people")
    settle(cloudformation, "delete")
    assert (iam.list_groups()["Groups"], iam.list_users()["Users"], iam.list_roles()["Roles"]) == ([], [], [])
