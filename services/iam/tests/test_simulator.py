"""The policy simulator: what policies would say, which statement says it, and what it would have to know."""

import json

import pytest
from botocore.exceptions import ClientError


def policy(*statements, **options):
    return json.dumps({"Version": "2012-10-17", "Statement": list(statements)}, **options)


def allow(action, resource="*", **more):
    return {"Effect": "Allow", "Action": action, "Resource": resource, **more}


def deny(action, resource="*", **more):
    return {**allow(action, resource, **more), "Effect": "Deny"}


def decisions(answer):
    found = answer["EvaluationResults"]
    return {(result["EvalActionName"], result["EvalResourceName"]): result["EvalDecision"] for result in found}


def test_policies_that_nobody_has_are_tried(client):
    iam = client("iam")
    text = policy(allow("ssm:*"), deny("ssm:Delete*"), separators=(",", ":"))
    answer = iam.simulate_custom_policy(
        PolicyInputList=[text], ActionNames=["ssm:GetParameter", "ssm:DeleteParameter", "ec2:RunInstances"]
    )
    assert decisions(answer) == {
        ("ssm:GetParameter", "*"): "allowed",
        ("ssm:DeleteParameter", "*"): "explicitDeny",
        ("ec2:RunInstances", "*"): "implicitDeny",
    }
    allowed, denied, neither = answer["EvaluationResults"]
    first, second = allowed["MatchedStatements"][0], denied["MatchedStatements"][0]
    assert first["SourcePolicyId"] == "PolicyInputList.1" and neither["MatchedStatements"] == []
    start, end = first["StartPosition"]["Column"], first["EndPosition"]["Column"]
    assert json.loads(text[start - 1 : end]) == allow("ssm:*") and first["StartPosition"]["Line"] == 1
    assert second["StartPosition"]["Column"] == end + 2
    assert "ResourceSpecificResults" not in allowed
    lines = policy(allow("ssm:*"), indent=2)
    answer = iam.simulate_custom_policy(PolicyInputList=[lines], ActionNames=["ssm:GetParameter"])
    assert answer["EvaluationResults"][0]["MatchedStatements"][0]["StartPosition"] == {"Line": 4, "Column": 5}


def test_every_action_meets_every_resource(client):
    iam = client("iam")
    resources = ["arn:aws:s3:::one/x", "arn:aws:s3:::two/x"]
    answer = iam.simulate_custom_policy(
        PolicyInputList=[policy(allow("s3:GetObject", "arn:aws:s3:::one/*"))],
        ActionNames=["s3:GetObject", "s3:PutObject"],
        ResourceArns=resources,
    )
    found = decisions(answer)
    assert len(found) == 4 and [key for key, decision in found.items() if decision == "allowed"] == [("s3:GetObject", resources[0])]
    for result in answer["EvaluationResults"]:
        (specific,) = result["ResourceSpecificResults"]
        assert specific["EvalResourceDecision"] == result["EvalDecision"]
    paginator = iam.get_paginator("simulate_custom_policy")
    pages = paginator.paginate(
        PolicyInputList=[policy(allow("*"))], ActionNames=["s3:GetObject"], ResourceArns=resources, MaxItems=1
    )
    assert [page["EvaluationResults"][0]["EvalResourceName"] for page in pages] == resources


def test_context_is_given_or_missed(client):
    iam = client("iam")
    text = policy(
        allow("ssm:*", Condition={"StringEquals": {"aws:PrincipalTag/team": "web"}, "Bool": {"aws:SecureTransport": "true"}}),
        allow("s3:*", "arn:aws:s3:::${aws:username}/*"),
    )
    keys = iam.get_context_keys_for_custom_policy(PolicyInputList=[text])["ContextKeyNames"]
    assert keys == ["aws:PrincipalTag/team", "aws:SecureTransport", "aws:username"]
    answer = iam.simulate_custom_policy(PolicyInputList=[text], ActionNames=["ssm:GetParameter"])
    (result,) = answer["EvaluationResults"]
    assert result["EvalDecision"] == "implicitDeny" and result["MissingContextValues"] == keys
    entries = [
        {"ContextKeyName": "aws:PrincipalTag/team", "ContextKeyValues": ["web"], "ContextKeyType": "string"},
        {"ContextKeyName": "aws:SecureTransport", "ContextKeyValues": ["true"], "ContextKeyType": "boolean"},
    ]
    answer = iam.simulate_custom_policy(PolicyInputList=[text], ActionNames=["ssm:GetParameter"], ContextEntries=entries)
    (result,) = answer["EvaluationResults"]
    assert result["EvalDecision"] == "allowed" and result["MissingContextValues"] == ["aws:username"]


def test_what_a_principal_has_is_tried(client, account):
    iam = client("iam")
    user = iam.create_user(UserName="ada")["User"]["Arn"]
    iam.create_group(GroupName="g")
    iam.add_user_to_group(GroupName="g", UserName="ada")
    iam.put_group_policy(GroupName="g", PolicyName="read", PolicyDocument=policy(allow("ssm:Get*")))
    iam.put_user_policy(UserName="ada", PolicyName="own", PolicyDocument=policy(allow("s3:*", "arn:aws:s3:::${aws:username}/*")))
    iam.attach_user_policy(UserName="ada", PolicyArn="arn:aws:iam::aws:policy/AmazonEC2ReadOnlyAccess")
    answer = iam.simulate_principal_policy(
        PolicySourceArn=user,
        ActionNames=["ssm:GetParameter", "ec2:DescribeVpcs", "s3:GetObject", "iam:CreateUser"],
        ResourceArns=["arn:aws:s3:::ada/x"],
    )
    results = {result["EvalActionName"]: result for result in answer["EvaluationResults"]}
    assert [result["EvalDecision"] for result in results.values()] == ["allowed", "allowed", "allowed", "implicitDeny"]
    source = {action: result["MatchedStatements"][0]["SourcePolicyId"] for action, result in results.items() if result["MatchedStatements"]}
    assert source == {"ssm:GetParameter": "group_g_read", "ec2:DescribeVpcs": "AmazonEC2ReadOnlyAccess", "s3:GetObject": "user_ada_own"}
    more = {"PolicySourceArn": user, "ActionNames": ["iam:CreateUser", "ssm:GetParameter"]}
    added = iam.simulate_principal_policy(PolicyInputList=[policy(allow("iam:*"), deny("ssm:*"))], **more)
    assert list(decisions(added).values()) == ["allowed", "explicitDeny"]
    bounded = iam.simulate_principal_policy(PermissionsBoundaryPolicyInputList=[policy(allow("iam:*"))], **more)
    details = [result["PermissionsBoundaryDecisionDetail"]["AllowedByPermissionsBoundary"] for result in bounded["EvaluationResults"]]
    assert list(decisions(bounded).values()) == ["implicitDeny", "implicitDeny"] and details == [True, False]
    assert "aws:username" in iam.get_context_keys_for_principal_policy(PolicySourceArn=user)["ContextKeyNames"]
    group = f"arn:aws:iam::{account}:group/g"
    alone = iam.simulate_principal_policy(PolicySourceArn=group, ActionNames=["ssm:GetParameter", "ec2:DescribeVpcs"])
    assert list(decisions(alone).values()) == ["allowed", "implicitDeny"]


def test_a_resource_s_policy_counts(client, account):
    iam = client("iam")
    user = iam.create_user(UserName="ada")["User"]["Arn"]
    statement = {**allow("s3:GetObject", "arn:aws:s3:::b/*"), "Principal": {"AWS": user}}
    common = {"ActionNames": ["s3:GetObject"], "ResourceArns": ["arn:aws:s3:::b/x"], "ResourcePolicy": policy(statement)}
    nothing = [policy(allow("ec2:*"))]
    answer = iam.simulate_custom_policy(PolicyInputList=nothing, CallerArn=user, **common)
    assert list(decisions(answer).values()) == ["allowed"]
    foreign = iam.simulate_custom_policy(
        PolicyInputList=nothing, CallerArn=user, ResourceOwner="arn:aws:iam::111122223333:root", **common
    )
    assert list(decisions(foreign).values()) == ["implicitDeny"]
    with pytest.raises(ClientError) as caught:
        iam.simulate_custom_policy(PolicyInputList=nothing, **common)
    assert caught.value.response["Error"]["Code"] == "InvalidInput"


def test_what_cannot_be_tried_is_refused(client, account):
    iam = client("iam")
    for arguments, code in [
        ({"PolicySourceArn": f"arn:aws:iam::{account}:user/nobody", "ActionNames": ["ssm:GetParameter"]}, "NoSuchEntity"),
        ({"PolicySourceArn": f"arn:aws:iam::{account}:policy/nothing", "ActionNames": ["ssm:GetParameter"]}, "InvalidInput"),
    ]:
        with pytest.raises(ClientError) as caught:
            iam.simulate_principal_policy(**arguments)
        assert caught.value.response["Error"]["Code"] == code
    with pytest.raises(ClientError) as caught:
        iam.simulate_custom_policy(PolicyInputList=["{}"], ActionNames=["ssm:GetParameter"])
    assert caught.value.response["Error"]["Code"] == "InvalidInput"
