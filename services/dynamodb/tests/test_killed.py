"""What was acknowledged is there after SIGKILL, and indexes and counts agree with their tables."""

import random
import threading
import time

from boto3.dynamodb.types import TypeDeserializer
from botocore.exceptions import BotoCoreError, ClientError

KILLS = 6
WRITERS = 4


def test_acknowledged_items_survive_kills_and_indexes_agree(own_cloud, eventually):
    seed = random.randrange(10**6)
    print(f"seed {seed}")
    choose = random.Random(seed)
    cloud = own_cloud()
    dynamodb = cloud.boto3("dynamodb")
    dynamodb.create_table(
        TableName="killed",
        KeySchema=[{"AttributeName": "p", "KeyType": "HASH"}],
        AttributeDefinitions=[{"AttributeName": n, "AttributeType": "S"} for n in "pg"],
        GlobalSecondaryIndexes=[
            {
                "IndexName": "by_g",
                "KeySchema": [{"AttributeName": "g", "KeyType": "HASH"}],
                "Projection": {"ProjectionType": "ALL"},
            }
        ],
        BillingMode="PAY_PER_REQUEST",
    )
    eventually(lambda: dynamodb.describe_table(TableName="killed")["Table"]["TableStatus"] == "ACTIVE")
    # Of each key: the last acknowledged version, and the one that was on its way.
    acknowledged, pending = {}, {}
    stop = threading.Event()

    def write(number, client):
        own = random.Random(seed * 100 + number)
        version = 0
        while not stop.is_set():
            version += 1
            # A pair of items that always change together.
            key = f"{number}-{own.randrange(40)}"
            value = f"{time.time()}-{version}"
            item = {"g": {"S": f"g{own.randrange(5)}"}, "v": {"S": value}}
            puts = [{"Put": {"TableName": "killed", "Item": {"p": {"S": key + half}, **item}}} for half in "ab"]
            pending[key] = value
            try:
                client.transact_write_items(TransactItems=puts)
            except (BotoCoreError, ClientError):
                return
            acknowledged[key] = value

    for _ in range(KILLS):
        stop.clear()
        threads = [threading.Thread(target=write, args=(n, cloud.boto3("dynamodb"))) for n in range(WRITERS)]
        for thread in threads:
            thread.start()
        time.sleep(choose.uniform(0.2, 1.2))
        cloud.kill()
        stop.set()
        for thread in threads:
            thread.join()
        cloud.start()
        dynamodb = cloud.boto3("dynamodb")
        table = every(dynamodb, TableName="killed")
        index = every(dynamodb, TableName="killed", IndexName="by_g")
        assert sorted(table) == sorted(index)
        found = {item["p"]: item["v"] for item in table}
        for key, value in acknowledged.items():
            # An answer that was lost may stand for a write that was not.
            assert found[key + "a"] in (value, pending[key]), key
        for name, value in found.items():
            assert found[name[:-1] + "a"] == found[name[:-1] + "b"] == value
        described = dynamodb.describe_table(TableName="killed")["Table"]
        assert described["ItemCount"] == len(table)
        assert described["GlobalSecondaryIndexes"][0]["ItemCount"] == len(table)
        # What was on its way is settled by now.
        for key in list(pending):
            if key + "a" in found:
                acknowledged[key] = pending[key] = found[key + "a"]
    assert len(acknowledged) > 20


class Item(dict):
    def __lt__(self, other):
        return self["p"] < other["p"]


def every(dynamodb, **arguments):
    read = TypeDeserializer().deserialize
    pages = dynamodb.get_paginator("scan").paginate(**arguments)
    return [Item({k: read(v) for k, v in item.items()}) for page in pages for item in page["Items"]]
