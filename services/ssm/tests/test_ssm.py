"""Parameter Store from outside, with boto3 and the aws command line."""

import json

import pytest
from botocore.exceptions import ClientError


def code_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]["Code"]


def test_put_get_and_delete(client):
    ssm = client("ssm")
    assert ssm.put_parameter(Name="/app/port", Value="80", Type="String")["Version"] == 1
    assert code_of(ssm.put_parameter, Name="/app/port", Value="81", Type="String") == "ParameterAlreadyExists"
    assert ssm.put_parameter(Name="/app/port", Value="81", Overwrite=True)["Version"] == 2
    found = ssm.get_parameter(Name="/app/port:1")["Parameter"]
    assert (found["Value"], found["Selector"], found["ARN"].split(":")[-1]) == ("80", ":1", "parameter/app/port")
    answer = ssm.get_parameters(Names=["/app/port", "/app/none"])
    assert [p["Value"] for p in answer["Parameters"]] == ["81"] and answer["InvalidParameters"] == ["/app/none"]
    ssm.delete_parameter(Name="/app/port")
    assert code_of(ssm.get_parameter, Name="/app/port") == "ParameterNotFound"


def test_pages_join_to_the_whole(client):
    ssm = client("ssm")
    names = [f"/many/{n:03}" for n in range(23)]
    for name in names:
        ssm.put_parameter(Name=name, Value="x", Type="String")
    pages = list(ssm.get_paginator("get_parameters_by_path").paginate(Path="/many"))
    assert [len(page["Parameters"]) for page in pages] == [10, 10, 3]
    assert [p["Name"] for page in pages for p in page["Parameters"]] == names
    assert code_of(ssm.get_parameters_by_path, Path="/many", NextToken="nonsense") == "InvalidNextToken"


def test_tags_are_kept_beside_the_value(client):
    ssm = client("ssm")
    ssm.put_parameter(Name="tagged", Value="x", Type="String", Tags=[{"Key": "team", "Value": "a"}])
    ssm.add_tags_to_resource(ResourceType="Parameter", ResourceId="tagged", Tags=[{"Key": "cost", "Value": "b"}])
    ssm.remove_tags_from_resource(ResourceType="Parameter", ResourceId="tagged", TagKeys=["team"])
    tags = ssm.list_tags_for_resource(ResourceType="Parameter", ResourceId="tagged")["TagList"]
    assert tags == [{"Key": "cost", "Value": "b"}]
    found = ssm.describe_parameters(ParameterFilters=[{"Key": "tag:cost", "Values": ["b"]}])["Parameters"]
    assert [p["Name"] for p in found] == ["tagged"]


def test_what_is_not_built_says_so(client):
    with pytest.raises(ClientError) as caught:
        client("ssm").put_parameter(Name="secret", Value="x", Type="SecureString")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501
    assert "SecureString" in caught.value.response["Error"]["Message"]


def test_the_public_ami_parameter_names_an_image(client):
    name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = client("ssm").get_parameter(Name=name)["Parameter"]["Value"]
    assert client("ec2").describe_images(ImageIds=[image])["Images"][0]["State"] == "available"


def test_the_command_line_reads_what_boto3_wrote(client, aws_cli):
    client("ssm").put_parameter(Name="shared", Value="from boto3", Type="String")
    printed = aws_cli("ssm", "get-parameter", "--name", "shared")
    assert json.loads(printed.stdout)["Parameter"]["Value"] == "from boto3"
