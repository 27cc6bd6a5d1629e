"""AWS::DynamoDB::Table in a stack."""

import json


def template(**more):
    table = {
        "Type": "AWS::DynamoDB::Table",
        "Properties": {
            "AttributeDefinitions": [{"AttributeName": n, "AttributeType": "S"} for n in more.pop("names", "pa")],
            "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
            "BillingMode": "PAY_PER_REQUEST",
            **more,
        },
    }
    outputs = {"Name": {"Value": {"Ref": "Table"}}, "Arn": {"Value": {"Fn::GetAtt": ["Table", "Arn"]}}}
    return json.dumps({"Resources": {"Table": table}, "Outputs": outputs})


def index(name, key):
    return {
        "IndexName": name,
        "KeySchema": [{"AttributeName": key, "KeyType": "HASH"}],
        "Projection": {"ProjectionType": "ALL"},
    }


def test_a_stack_makes_changes_and_deletes_a_table(client, eventually):
    stacks, dynamodb = client("cloudformation"), client("dynamodb")

    def status():
        return stacks.describe_stacks(StackName="tables")["Stacks"][0]["StackStatus"]

    expiry = {"AttributeName": "at", "Enabled": True}
    body = template(GlobalSecondaryIndexes=[index("by_a", "a")], TimeToLiveSpecification=expiry)
    stacks.create_stack(StackName="tables", TemplateBody=body)
    eventually(lambda: status() == "CREATE_COMPLETE")
    outputs = stacks.describe_stacks(StackName="tables")["Stacks"][0]["Outputs"]
    outputs = {output["OutputKey"]: output["OutputValue"] for output in outputs}
    table = dynamodb.describe_table(TableName=outputs["Name"])["Table"]
    assert table["TableArn"] == outputs["Arn"]
    found = dynamodb.describe_time_to_live(TableName=outputs["Name"])["TimeToLiveDescription"]
    assert found["AttributeName"] == "at"
    body = template(names="pb", GlobalSecondaryIndexes=[index("by_b", "b")], Tags=[{"Key": "k", "Value": "v"}])
    stacks.update_stack(StackName="tables", TemplateBody=body)
    eventually(lambda: status() == "UPDATE_COMPLETE")
    table = dynamodb.describe_table(TableName=outputs["Name"])["Table"]
    assert [one["IndexName"] for one in table["GlobalSecondaryIndexes"]] == ["by_b"]
    tags = dynamodb.list_tags_of_resource(ResourceArn=outputs["Arn"])["Tags"]
    assert {"Key": "k", "Value": "v"} in tags
    stacks.delete_stack(StackName="tables")
    eventually(lambda: dynamodb.list_tables()["TableNames"] == [])
