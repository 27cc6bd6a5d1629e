"""DynamoDB Streams by boto3."""

import pytest
from botocore.exceptions import ClientError


@pytest.fixture
def streamed(client, eventually):
    """`streamed("NEW_IMAGE")`: a table's client, the streams' client and the stream's ARN."""

    def make(view, name="streamed"):
        dynamodb = client("dynamodb")
        table = dynamodb.create_table(
            TableName=name,
            KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}],
            AttributeDefinitions=[{"AttributeName": "p", "AttributeType": "S"}],
            BillingMode="PAY_PER_REQUEST",
            StreamSpecification={"StreamEnabled": True, "StreamViewType": view},
        )["TableDescription"]
        eventually(lambda: dynamodb.describe_table(TableName=name)["Table"]["TableStatus"] == "ACTIVE")
        return dynamodb, client("dynamodbstreams"), table["LatestStreamArn"]

    return make


def records(streams, arn, kind="TRIM_HORIZON", **more):
    shard = streams.describe_stream(StreamArn=arn)["StreamDescription"]["Shards"][0]["ShardId"]
    start = streams.get_shard_iterator(StreamArn=arn, ShardId=shard, ShardIteratorType=kind, **more)
    found, iterator = [], start["ShardIterator"]
    while iterator:
        page = streams.get_records(ShardIterator=iterator, Limit=2)
        found += page["Records"]
        iterator = page.get("NextShardIterator") if page["Records"] else None
    return found


def change(dynamodb):
    key = {"p": {"S": "a"}}
    dynamodb.put_item(TableName="streamed", Item={**key, "n": {"N": "1"}})
    # The same again changes nothing and makes no record.
    dynamodb.put_item(TableName="streamed", Item={**key, "n": {"N": "1"}})
    dynamodb.update_item(
        TableName="streamed", Key=key, UpdateExpression="SET n = :n", ExpressionAttributeValues={":n": {"N": "2"}}
    )
    dynamodb.transact_write_items(
        TransactItems=[
            {"Delete": {"TableName": "streamed", "Key": key}},
            {"Put": {"TableName": "streamed", "Item": {"p": {"S": "b"}}}},
        ]
    )


@pytest.mark.parametrize("view", ["KEYS_ONLY", "NEW_IMAGE", "OLD_IMAGE", "NEW_AND_OLD_IMAGES"])
def test_every_view_tells_what_happened_in_order(streamed, view):
    dynamodb, streams, arn = streamed(view)
    change(dynamodb)
    found = records(streams, arn)
    assert [record["eventName"] for record in found] == ["INSERT", "MODIFY", "REMOVE", "INSERT"]
    numbers = [int(record["dynamodb"]["SequenceNumber"]) for record in found]
    assert numbers == sorted(numbers) and len(set(numbers)) == 4
    modified = found[1]["dynamodb"]
    assert modified["Keys"] == {"p": {"S": "a"}}
    assert modified.get("NewImage", {}).get("n") == ({"N": "2"} if "NEW" in view else None)
    assert modified.get("OldImage", {}).get("n") == ({"N": "1"} if "OLD" in view else None)


def test_iterators_begin_where_they_say(streamed):
    dynamodb, streams, arn = streamed("KEYS_ONLY")
    change(dynamodb)
    numbers = [record["dynamodb"]["SequenceNumber"] for record in records(streams, arn)]

    def found(kind, number=None):
        more = {"SequenceNumber": number} if number else {}
        return [record["dynamodb"]["SequenceNumber"] for record in records(streams, arn, kind, **more)]

    assert found("AT_SEQUENCE_NUMBER", numbers[1]) == numbers[1:]
    assert found("AFTER_SEQUENCE_NUMBER", numbers[1]) == numbers[2:]
    assert found("LATEST") == []


def test_a_stream_that_is_switched_off_can_be_read_to_its_end(streamed, eventually):
    dynamodb, streams, arn = streamed("KEYS_ONLY")
    change(dynamodb)
    dynamodb.update_table(TableName="streamed", StreamSpecification={"StreamEnabled": False})
    dynamodb.put_item(TableName="streamed", Item={"p": {"S": "unseen"}})
    description = streams.describe_stream(StreamArn=arn)["StreamDescription"]
    assert description["StreamStatus"] == "DISABLED"
    assert "EndingSequenceNumber" in description["Shards"][0]["SequenceNumberRange"]
    assert len(records(streams, arn)) == 4
    eventually(lambda: dynamodb.describe_table(TableName="streamed")["Table"]["TableStatus"] == "ACTIVE")
    again = {"StreamEnabled": True, "StreamViewType": "NEW_IMAGE"}
    second = dynamodb.update_table(TableName="streamed", StreamSpecification=again)["TableDescription"]
    assert second["LatestStreamArn"] != arn
    dynamodb.put_item(TableName="streamed", Item={"p": {"S": "seen"}})
    assert [r["dynamodb"]["Keys"]["p"]["S"] for r in records(streams, second["LatestStreamArn"])] == ["seen"]
    assert len(streams.list_streams(TableName="streamed")["Streams"]) == 2
    with pytest.raises(ClientError) as refused:
        streams.describe_stream(StreamArn=arn.replace("streamed", "nothing"))
    assert refused.value.response["Error"]["Code"] == "ResourceNotFoundException"


def test_what_expires_is_told_as_the_services_deed_and_records_last_a_day(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "20000")
    dynamodb, streams = cloud.boto3("dynamodb"), cloud.boto3("dynamodbstreams")
    arn = dynamodb.create_table(
        TableName="short",
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": "p", "AttributeType": "S"}],
        BillingMode="PAY_PER_REQUEST",
        StreamSpecification={"StreamEnabled": True, "StreamViewType": "KEYS_ONLY"},
    )["TableDescription"]["LatestStreamArn"]
    eventually(lambda: dynamodb.describe_table(TableName="short")["Table"]["TableStatus"] == "ACTIVE")
    specification = {"Enabled": True, "AttributeName": "at"}
    dynamodb.update_time_to_live(TableName="short", TimeToLiveSpecification=specification)
    dynamodb.put_item(TableName="short", Item={"p": {"S": "x"}, "at": {"N": "1700000000"}})
    found = eventually(lambda: [r for r in records(streams, arn) if r["eventName"] == "REMOVE"])
    assert found[0]["userIdentity"] == {"PrincipalId": "dynamodb.amazonaws.com", "Type": "Service"}
    eventually(lambda: records(streams, arn) == [])
