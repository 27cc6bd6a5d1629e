"""DynamoDB by ordinary clients: boto3's client and resource."""

import decimal
import random

import boto3
import pytest
from boto3.dynamodb.conditions import Attr, Key
from botocore.exceptions import ClientError


def refused(call, code, text=None):
    with pytest.raises(ClientError) as caught:
        call()
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    if text is not None:
        assert text in error["Message"], error
    return caught.value.response


@pytest.fixture
def dynamodb(client):
    return client("dynamodb")


@pytest.fixture
def resource(cloud, account):
    keys = {"aws_access_key_id": account, "aws_secret_access_key": "test"}
    return boto3.resource("dynamodb", region_name="us-east-1", endpoint_url=cloud.endpoint, **keys)


@pytest.fixture
def make_table(dynamodb, resource, eventually):
    """`make_table("t", "p:S", "s:N", gsis={"by_a": ("a:S", "b:N")})`: an active table of boto3's resource."""

    def make(name="table", hash_key="p:S", range_key=None, gsis=None, lsis=None, **more):
        def parsed(keys):
            return [key.split(":") for key in keys if key]

        main = parsed([hash_key, range_key])
        definitions = dict(main)

        def schema(keys):
            return [{"AttributeName": n, "KeyType": t} for (n, _), t in zip(keys, ["HASH", "RANGE"])]

        def index(name, keys):
            keys = parsed(keys)
            definitions.update(dict(keys))
            return {"IndexName": name, "KeySchema": schema(keys), "Projection": {"ProjectionType": "ALL"}}

        if gsis:
            more["GlobalSecondaryIndexes"] = [index(n, k) for n, k in gsis.items()]
        if lsis:
            more["LocalSecondaryIndexes"] = [index(n, [hash_key, k]) for n, k in lsis.items()]
        dynamodb.create_table(
            TableName=name,
            KeySchema=schema(main),
            AttributeDefinitions=[{"AttributeName": n, "AttributeType": t} for n, t in definitions.items()],
            BillingMode="PAY_PER_REQUEST",
            **more,
        )
        eventually(lambda: status(dynamodb, name) == "ACTIVE")
        return resource.Table(name)

    return make


def status(dynamodb, name):
    return dynamodb.describe_table(TableName=name)["Table"]["TableStatus"]


def test_a_table_is_creating_then_active_and_deleting_then_gone(dynamodb, eventually):
    definition = {
        "TableName": "life",
        "KeySchema": [{"AttributeName": "p", "KeyType": "HASH"}],
        "AttributeDefinitions": [{"AttributeName": "p", "AttributeType": "S"}],
        "ProvisionedThroughput": {"ReadCapacityUnits": 5, "WriteCapacityUnits": 5},
        "Tags": [{"Key": "team", "Value": "blue"}],
    }
    made = dynamodb.create_table(**definition)["TableDescription"]
    assert made["TableStatus"] == "CREATING"
    refused(lambda: dynamodb.create_table(**definition), "ResourceInUseException", "Table already exists: life")
    refused(lambda: dynamodb.get_item(TableName="life", Key={"p": {"S": "x"}}), "ResourceNotFoundException")
    eventually(lambda: status(dynamodb, "life") == "ACTIVE")
    assert dynamodb.list_tables()["TableNames"] == ["life"]
    tags = dynamodb.list_tags_of_resource(ResourceArn=made["TableArn"])["Tags"]
    assert tags == [{"Key": "team", "Value": "blue"}]
    dynamodb.tag_resource(ResourceArn=made["TableArn"], Tags=[{"Key": "a", "Value": "b"}])
    dynamodb.untag_resource(ResourceArn=made["TableArn"], TagKeys=["team"])
    assert dynamodb.list_tags_of_resource(ResourceArn=made["TableArn"])["Tags"] == [{"Key": "a", "Value": "b"}]
    dynamodb.update_table(TableName="life", DeletionProtectionEnabled=True)
    refused(lambda: dynamodb.delete_table(TableName="life"), "ValidationException", "deletion")
    dynamodb.update_table(TableName="life", DeletionProtectionEnabled=False)
    dynamodb.put_item(TableName="life", Item={"p": {"S": "x"}})
    assert dynamodb.describe_table(TableName="life")["Table"]["ItemCount"] == 1
    assert dynamodb.delete_table(TableName="life")["TableDescription"]["TableStatus"] == "DELETING"
    eventually(lambda: dynamodb.list_tables()["TableNames"] == [])
    refused(lambda: dynamodb.describe_table(TableName="life"), "ResourceNotFoundException", "Table: life not found")
    dynamodb.create_table(**definition)
    eventually(lambda: status(dynamodb, "life") == "ACTIVE")
    assert dynamodb.scan(TableName="life")["Items"] == []
    assert dynamodb.describe_limits()["TableMaxReadCapacityUnits"] == 40000
    assert dynamodb.describe_endpoints()["Endpoints"]


def test_throughput_and_billing_mode_change(dynamodb, make_table, eventually):
    make_table("modes")
    dynamodb.update_table(
        TableName="modes",
        BillingMode="PROVISIONED",
        ProvisionedThroughput={"ReadCapacityUnits": 3, "WriteCapacityUnits": 4},
    )
    eventually(lambda: status(dynamodb, "modes") == "ACTIVE")
    table = dynamodb.describe_table(TableName="modes")["Table"]
    assert table["ProvisionedThroughput"]["WriteCapacityUnits"] == 4
    same = {"ReadCapacityUnits": 3, "WriteCapacityUnits": 4}
    refused(
        lambda: dynamodb.update_table(TableName="modes", ProvisionedThroughput=same),
        "ValidationException",
        "will not change",
    )


def test_every_type_is_kept(make_table):
    table = make_table()
    item = {
        "p": "all",
        "n": decimal.Decimal("12345678901234567890.123456789012345678"),
        "b": boto3.dynamodb.types.Binary(b"\x00\xff"),
        "t": True,
        "z": None,
        "m": {"l": [1, "two", {"three": 3}], "e": {}},
        "ss": {"a", "b"},
        "ns": {decimal.Decimal(1), decimal.Decimal("2.5")},
        "bs": {b"x", b"y"},
        "": "an attribute without a name" * 0 + "v",
    }
    del item[""]
    table.put_item(Item=item)
    assert table.get_item(Key={"p": "all"}, ConsistentRead=True)["Item"] == item
    projected = table.get_item(Key={"p": "all"}, ProjectionExpression="m.l[1], #n", ExpressionAttributeNames={"#n": "n"})
    assert projected["Item"] == {"m": {"l": ["two"]}, "n": item["n"]}


def test_conditions_and_what_they_return(dynamodb, make_table):
    table = make_table()
    table.put_item(Item={"p": "a", "n": 1}, ConditionExpression="attribute_not_exists(p)")
    failed = refused(
        lambda: table.put_item(
            Item={"p": "a", "n": 2},
            ConditionExpression=Attr("p").not_exists(),
            ReturnValuesOnConditionCheckFailure="ALL_OLD",
        ),
        "ConditionalCheckFailedException",
        "The conditional request failed",
    )
    assert failed["Item"] == {"p": {"S": "a"}, "n": {"N": "1"}}
    updated = table.update_item(
        Key={"p": "a"},
        UpdateExpression="SET n = n + :one, l = list_append(if_not_exists(l, :empty), :l) ADD s :s",
        ExpressionAttributeValues={":one": 1, ":empty": [], ":l": [7], ":s": {"x"}},
        ReturnValues="ALL_NEW",
    )
    assert updated["Attributes"] == {"p": "a", "n": 2, "l": [7], "s": {"x"}}
    old = table.update_item(
        Key={"p": "a"}, UpdateExpression="REMOVE l[0] DELETE s :s", ExpressionAttributeValues={":s": {"x"}},
        ReturnValues="UPDATED_OLD",
    )
    assert old["Attributes"] == {"l": [7], "s": {"x"}}
    deleted = table.delete_item(Key={"p": "a"}, ConditionExpression=Attr("n").eq(2), ReturnValues="ALL_OLD")
    assert deleted["Attributes"] == {"p": "a", "n": 2, "l": []}
    # The parameters of the time before expressions.
    dynamodb.put_item(TableName="table", Item={"p": {"S": "old"}}, Expected={"p": {"Exists": False}})
    dynamodb.update_item(
        TableName="table",
        Key={"p": {"S": "old"}},
        AttributeUpdates={"c": {"Action": "ADD", "Value": {"N": "5"}}},
        Expected={"p": {"ComparisonOperator": "NOT_NULL"}},
    )
    assert table.get_item(Key={"p": "old"})["Item"] == {"p": "old", "c": 5}
    refused(
        lambda: table.put_item(Item={"p": ""}), "ValidationException", "cannot contain an empty string value. Key: p"
    )
    refused(
        lambda: table.update_item(Key={"p": "a"}, UpdateExpression="SET name = :v", ExpressionAttributeValues={":v": 1}),
        "ValidationException",
        "Invalid UpdateExpression: Attribute name is a reserved keyword; reserved keyword: name",
    )
    refused(
        lambda: table.put_item(Item={"p": "big", "v": "x" * 400 * 1024}),
        "ValidationException",
        "Item size has exceeded the maximum allowed size",
    )


def test_a_query_is_a_range_in_the_order_of_numbers(make_table):
    table = make_table("ordered", "p:S", "s:N", lsis={"by_x": "x:S"})
    numbers = [decimal.Decimal(n) for n in ["-1e30", "-100", "-2.5", "-2", "0", "1e-20", "2", "10", "100", "1e30"]]
    with table.batch_writer() as batch:
        for place, number in enumerate(random.sample(numbers, len(numbers))):
            batch.put_item(Item={"p": "a", "s": number, "x": f"x{place % 3}"})
            batch.put_item(Item={"p": "b", "s": number})
    of_a = Key("p").eq("a")
    got = [item["s"] for item in table.query(KeyConditionExpression=of_a)["Items"]]
    assert got == numbers
    backwards = table.query(KeyConditionExpression=of_a, ScanIndexForward=False, Limit=3)
    assert [item["s"] for item in backwards["Items"]] == numbers[:-4:-1]
    on = table.query(
        KeyConditionExpression=of_a, ScanIndexForward=False, ExclusiveStartKey=backwards["LastEvaluatedKey"]
    )
    assert [item["s"] for item in on["Items"]] == numbers[-4::-1]
    for condition, expected in [
        (Key("s").gt(-2), numbers[4:]),
        (Key("s").gte(-2), numbers[3:]),
        (Key("s").lt(0), numbers[:4]),
        (Key("s").lte(0), numbers[:5]),
        (Key("s").between(-2, 10), numbers[3:8]),
        (Key("s").eq(2), numbers[6:7]),
    ]:
        found = table.query(KeyConditionExpression=of_a & condition)["Items"]
        assert [item["s"] for item in found] == expected
    local = table.query(IndexName="by_x", KeyConditionExpression=of_a & Key("x").begins_with("x1"))
    assert {item["x"] for item in local["Items"]} == {"x1"} and local["Count"] == 3
    filtered = table.query(KeyConditionExpression=of_a, FilterExpression=Attr("x").eq("x0"))
    assert (filtered["Count"], filtered["ScannedCount"]) == (4, 10)


def test_pages_end_at_a_megabyte_and_segments_share_a_scan(make_table):
    table = make_table("pages", "p:S", "s:N")
    with table.batch_writer() as batch:
        for number in range(60):
            batch.put_item(Item={"p": f"p{number}", "s": number, "v": "x" * 40_000})
    first = table.scan(ReturnConsumedCapacity="TOTAL")
    assert 20 < first["Count"] < 30 and "LastEvaluatedKey" in first
    assert first["ConsumedCapacity"]["CapacityUnits"] == pytest.approx(128.5, abs=6)
    seen, start = list(first["Items"]), first["LastEvaluatedKey"]
    while start:
        page = table.scan(ExclusiveStartKey=start)
        seen += page["Items"]
        start = page.get("LastEvaluatedKey")
    assert sorted(item["s"] for item in seen) == list(range(60))
    shared = []
    for segment in range(7):
        arguments = {"Segment": segment, "TotalSegments": 7, "Select": "SPECIFIC_ATTRIBUTES", "ProjectionExpression": "s"}
        page = table.scan(**arguments)
        shared += page["Items"]
        while "LastEvaluatedKey" in page:
            page = table.scan(ExclusiveStartKey=page["LastEvaluatedKey"], **arguments)
            shared += page["Items"]
    assert sorted(item["s"] for item in shared) == list(range(60))
    assert table.scan(Select="COUNT", Limit=5)["Count"] == 5


def test_an_index_is_filled_kept_and_deleted(dynamodb, make_table, eventually):
    table = make_table("late", gsis={"by_a": ("a:S", "b:N")})
    with table.batch_writer() as batch:
        for number in range(450):
            batch.put_item(Item={"p": f"p{number}", "a": "x", "b": number, "c": f"c{number % 2}"})
    table.update_item(Key={"p": "p0"}, UpdateExpression="REMOVE b")
    table.update_item(Key={"p": "p1"}, UpdateExpression="SET b = :b", ExpressionAttributeValues={":b": 1000})
    found = table.query(IndexName="by_a", KeyConditionExpression=Key("a").eq("x") & Key("b").gt(440))["Items"]
    assert [item["b"] for item in found] == [*range(441, 450), 1000]
    dynamodb.update_table(
        TableName="late",
        AttributeDefinitions=[{"AttributeName": "c", "AttributeType": "S"}],
        GlobalSecondaryIndexUpdates=[
            {
                "Create": {
                    "IndexName": "by_c",
                    "KeySchema": [{"AttributeName": "c", "KeyType": "HASH"}],
                    "Projection": {"ProjectionType": "KEYS_ONLY"},
                }
            }
        ],
    )

    def indexes():
        table = dynamodb.describe_table(TableName="late")["Table"]
        return {index["IndexName"]: index for index in table.get("GlobalSecondaryIndexes", [])}

    eventually(lambda: indexes()["by_c"]["IndexStatus"] == "ACTIVE")
    assert indexes()["by_c"]["ItemCount"] == 450
    found = table.query(IndexName="by_c", KeyConditionExpression=Key("c").eq("c1"))
    assert found["Count"] == 225 and set(found["Items"][0]) == {"p", "c"}
    eventually(lambda: status(dynamodb, "late") == "ACTIVE")
    dynamodb.update_table(TableName="late", GlobalSecondaryIndexUpdates=[{"Delete": {"IndexName": "by_a"}}])
    eventually(lambda: set(indexes()) == {"by_c"})


def test_transactions_are_all_or_nothing_and_once(dynamodb, make_table):
    table = make_table()
    table.put_item(Item={"p": "a", "n": 1})

    def put(name, **more):
        return {"Put": {"TableName": "table", "Item": {"p": {"S": name}}, **more}}

    update = {
        "TableName": "table",
        "Key": {"p": {"S": "a"}},
        "UpdateExpression": "SET n = n + :one",
        "ExpressionAttributeValues": {":one": {"N": "1"}},
    }
    check = {"TableName": "table", "Key": {"p": {"S": "none"}}, "ConditionExpression": "attribute_exists(p)"}
    failed = refused(
        lambda: dynamodb.transact_write_items(TransactItems=[put("b"), {"Update": update}, {"ConditionCheck": check}]),
        "TransactionCanceledException",
        "[None, None, ConditionalCheckFailed]",
    )
    assert [reason["Code"] for reason in failed["CancellationReasons"]] == ["None", "None", "ConditionalCheckFailed"]
    assert "Item" not in table.get_item(Key={"p": "b"}) and table.get_item(Key={"p": "a"})["Item"]["n"] == 1
    for _ in range(2):
        dynamodb.transact_write_items(TransactItems=[put("b"), {"Update": update}], ClientRequestToken="once")
    assert table.get_item(Key={"p": "a"})["Item"]["n"] == 2
    refused(
        lambda: dynamodb.transact_write_items(TransactItems=[put("c")], ClientRequestToken="once"),
        "IdempotentParameterMismatchException",
    )
    refused(
        lambda: dynamodb.transact_write_items(TransactItems=[put("d"), put("d")]),
        "ValidationException",
        "Transaction request cannot include multiple operations on one item",
    )
    got = dynamodb.transact_get_items(
        TransactItems=[{"Get": {"TableName": "table", "Key": {"p": {"S": name}}}} for name in ["b", "zzz", "a"]]
    )
    assert [response.get("Item", {}).get("p", {}).get("S") for response in got["Responses"]] == ["b", None, "a"]


def test_batches(dynamodb, make_table):
    table = make_table()
    items = [{"PutRequest": {"Item": {"p": {"S": f"p{n}"}}}} for n in range(25)]
    assert dynamodb.batch_write_item(RequestItems={"table": items})["UnprocessedItems"] == {}
    keys = [{"p": {"S": f"p{n}"}} for n in range(30)]
    got = dynamodb.batch_get_item(RequestItems={"table": {"Keys": keys}})
    assert len(got["Responses"]["table"]) == 25 and got["UnprocessedKeys"] == {}
    refused(
        lambda: dynamodb.batch_write_item(RequestItems={"table": [items[0], items[0]]}),
        "ValidationException",
        "Provided list of item keys contains duplicates",
    )
    dynamodb.batch_write_item(RequestItems={"table": [{"DeleteRequest": {"Key": {"p": {"S": "p0"}}}}]})
    assert table.scan()["Count"] == 24


def test_items_expire_by_the_clock(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "50")
    dynamodb = cloud.boto3("dynamodb")
    dynamodb.create_table(
        TableName="ttl",
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "p", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
    )
    eventually(lambda: status(dynamodb, "ttl") == "ACTIVE")
    for name, at in [("before", 1_700_000_000), ("later", 9_000_000_000)]:
        dynamodb.put_item(TableName="ttl", Item={"p": {"S": name}, "at": {"N": str(at)}})
    specification = {"Enabled": True, "AttributeName": "at"}
    dynamodb.update_time_to_live(TableName="ttl", TimeToLiveSpecification=specification)

    def described():
        return dynamodb.describe_time_to_live(TableName="ttl")["TimeToLiveDescription"]

    eventually(lambda: described() == {"TimeToLiveStatus": "ENABLED", "AttributeName": "at"})
    dynamodb.put_item(TableName="ttl", Item={"p": {"S": "after"}, "at": {"N": "1700000001"}})
    eventually(lambda: [i["p"]["S"] for i in dynamodb.scan(TableName="ttl")["Items"]] == ["later"])


def test_a_policy_may_say_which_partitions(client, dynamodb, make_table, cloud):
    make_table("mine")
    iam = client("iam")
    iam.create_user(UserName="anna")
    iam.put_user_policy(
        UserName="anna",
        PolicyName="own",
        PolicyDocument="""{"Version": "2012-10-17", "Statement": [{"Effect": "Allow",
            "Action": ["dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:Query"],
            "Resource": "arn:aws:dynamodb:*:*:table/mine",
            "Condition": {"ForAllValues:StringEquals": {"dynamodb:LeadingKeys": ["${aws:username}"]}}}]}""",
    )
    key = iam.create_access_key(UserName="anna")["AccessKey"]
    anna = cloud.boto3(
        "dynamodb", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"]
    )
    anna.put_item(TableName="mine", Item={"p": {"S": "anna"}})
    assert anna.get_item(TableName="mine", Key={"p": {"S": "anna"}})["Item"]
    refused(lambda: anna.get_item(TableName="mine", Key={"p": {"S": "bert"}}), "AccessDeniedException")
    refused(lambda: anna.scan(TableName="mine"), "AccessDeniedException")
    values = {":p": {"S": "bert"}}
    refused(
        lambda: anna.query(TableName="mine", KeyConditionExpression="p = :p", ExpressionAttributeValues=values),
        "AccessDeniedException",
    )
