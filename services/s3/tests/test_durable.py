"""What was acknowledged is there and whole after the program is killed, damage is found, and memory stays small."""

import concurrent.futures
import hashlib
import http.client
import os
import random
import threading
import time

import pytest
from botocore.exceptions import BotoCoreError, ClientError, HTTPClientError

SIZES = [10, 5_000, 70_000, 1_200_000]


def test_what_was_acknowledged_survives_a_kill(own_cloud):
    cloud = own_cloud()
    cloud.boto3("s3").create_bucket(Bucket="kill-me")
    acknowledged, parts, lock = {}, {}, threading.Lock()
    for round_number in range(3):
        upload = cloud.boto3("s3").create_multipart_upload(Bucket="kill-me", Key=f"joined{round_number}")["UploadId"]
        ended = threading.Event()

        def write(worker, upload=upload, ended=ended, round_number=round_number):
            s3, count = cloud.boto3("s3"), 0
            while not ended.is_set():
                count += 1
                body = os.urandom(SIZES[count % len(SIZES)])
                # The same keys again and again: what is replaced must be one or the other, and whole.
                key = f"k{worker}-{count % 5}"
                try:
                    if count % 4 == 0:
                        number = worker * 1000 + count
                        tag = s3.upload_part(
                            Bucket="kill-me", Key=f"joined{round_number}", UploadId=upload, PartNumber=number, Body=body
                        )["ETag"]
                        with lock:
                            parts[upload, round_number, number] = (tag, len(body))
                        continue
                    with lock:
                        acknowledged.setdefault(key, []).append(hashlib.md5(body).hexdigest())
                    s3.put_object(Bucket="kill-me", Key=key, Body=body)
                    with lock:
                        acknowledged[key] = acknowledged[key][-1:]
                except (BotoCoreError, ClientError, HTTPClientError):
                    return

        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            running = [pool.submit(write, worker) for worker in range(8)]
            time.sleep(random.uniform(0.5, 2))
            cloud.kill()
            ended.set()
            for one in running:
                one.result()
        cloud.start()
    s3 = cloud.boto3("s3")
    assert sum(len(known) for known in acknowledged.values()) > 20
    for key, known in acknowledged.items():
        body = s3.get_object(Bucket="kill-me", Key=key)["Body"].read()
        assert hashlib.md5(body).hexdigest() in known, key
    assert parts
    for (upload, round_number, number), (tag, size) in parts.items():
        listed = s3.list_parts(
            Bucket="kill-me", Key=f"joined{round_number}", UploadId=upload, PartNumberMarker=number - 1, MaxParts=1
        )["Parts"][0]
        assert (listed["PartNumber"], listed["ETag"], listed["Size"]) == (number, tag, size)


def test_a_flipped_byte_is_found_and_never_served(own_cloud):
    cloud = own_cloud()
    s3 = cloud.boto3("s3")
    s3.create_bucket(Bucket="flip")
    body = os.urandom(500_000)
    s3.put_object(Bucket="flip", Key="k", Body=body)
    files = [path for path in (cloud.data_dir / "bodies").rglob("*") if path.is_file()]
    assert len(files) == 1
    data = bytearray(files[0].read_bytes())
    data[100] ^= 1
    files[0].write_bytes(data)
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket="flip", Key="k")
    assert error.value.response["Error"]["Code"] == "InternalError"
    assert "cannot be served: the file is damaged" in cloud.log_text()


def resident_bytes(cloud):
    for line in open(f"/proc/{cloud.process.pid}/status"):
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024


def test_a_large_object_passes_through_little_memory(own_cloud):
    cloud = own_cloud()
    cloud.boto3("s3").create_bucket(Bucket="large")
    size, chunk = 200 << 20, bytes(1 << 20)
    before, most = resident_bytes(cloud), 0
    ended = threading.Event()

    def watch():
        nonlocal most
        while not ended.is_set():
            most = max(most, resident_bytes(cloud))
            time.sleep(0.01)

    watching = threading.Thread(target=watch)
    watching.start()
    try:
        url = cloud.boto3("s3").generate_presigned_url("put_object", Params={"Bucket": "large", "Key": "k"})
        connection = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=300)
        path = url.split(f":{cloud.port}", 1)[1]
        connection.request(
            "PUT", path, body=(chunk for _ in range(size >> 20)), headers={"Content-Length": str(size), "Content-Type": ""}
        )
        assert connection.getresponse().status == 200
        got = cloud.boto3("s3").get_object(Bucket="large", Key="k")
        read = sum(len(part) for part in got["Body"].iter_chunks(1 << 20))
        assert read == size
    finally:
        ended.set()
        watching.join()
    assert most - before < 60 << 20, f"{before >> 20} MiB before, {most >> 20} MiB at most"
