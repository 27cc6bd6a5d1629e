"""Objects as boto3, the aws command line and plain HTTP see them."""

import base64
import hashlib
import os
import urllib.error
import urllib.request
import uuid

import pytest
from botocore.config import Config
from botocore.exceptions import ClientError


def name():
    return f"bucket-{uuid.uuid4().hex[:20]}"


def stranger(client):
    return client("s3", account=f"{uuid.uuid4().int % 10**12:012d}")


def code(error):
    return error.value.response["Error"]["Code"]


def status(error):
    return error.value.response["ResponseMetadata"]["HTTPStatusCode"]


@pytest.fixture
def s3(client):
    return client("s3")


@pytest.fixture
def bucket(s3):
    made = name()
    s3.create_bucket(Bucket=made)
    return made


@pytest.mark.parametrize("size", [0, 1, 65_536, 65_537, 1_048_576, 3_000_001])
def test_an_object_reads_back_whole_and_in_ranges(s3, bucket, size):
    body = os.urandom(size)
    put = s3.put_object(Bucket=bucket, Key="a/b c", Body=body, ContentType="image/png", Metadata={"Colour": "blue"})
    assert put["ETag"] == f'"{hashlib.md5(body).hexdigest()}"'
    got = s3.get_object(Bucket=bucket, Key="a/b c")
    assert got["Body"].read() == body
    assert (got["ContentLength"], got["ContentType"], got["Metadata"]) == (size, "image/png", {"colour": "blue"})
    assert got["ETag"] == put["ETag"] and got["ServerSideEncryption"] == "AES256"
    if size > 2:
        for first, last in [(0, 0), (1, size - 2), (size - 1, size - 1), (size // 2, size // 2 + 70_000)]:
            part = s3.get_object(Bucket=bucket, Key="a/b c", Range=f"bytes={first}-{last}")
            assert part["Body"].read() == body[first : last + 1]
            assert part["ContentRange"] == f"bytes {first}-{min(last, size - 1)}/{size}"
            assert part["ResponseMetadata"]["HTTPStatusCode"] == 206
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="a/b c", Range=f"bytes={size}-")
    assert (code(error), status(error)) == ("InvalidRange", 416)


def test_a_missing_key_and_a_missing_bucket_are_told_apart(s3, bucket):
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="none")
    assert (code(error), status(error), error.value.response["Error"]["Key"]) == ("NoSuchKey", 404, "none")
    missing = name()
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=missing, Key="none")
    assert (code(error), error.value.response["Error"]["BucketName"]) == ("NoSuchBucket", missing)
    with pytest.raises(ClientError) as error:
        s3.head_object(Bucket=bucket, Key="none")
    assert status(error) == 404


def test_names_of_buckets_are_global(client, s3, bucket):
    with pytest.raises(ClientError) as error:
        stranger(client).create_bucket(Bucket=bucket)
    assert (code(error), status(error)) == ("BucketAlreadyExists", 409)
    s3.create_bucket(Bucket=bucket)  # the first Region lets its owner
    with pytest.raises(ClientError) as error:
        stranger(client).list_objects_v2(Bucket=bucket)
    assert (code(error), status(error)) == ("AccessDenied", 403)
    assert [b["Name"] for b in s3.list_buckets()["Buckets"]] == [bucket]
    s3.put_object(Bucket=bucket, Key="k", Body=b"")
    with pytest.raises(ClientError) as error:
        s3.delete_bucket(Bucket=bucket)
    assert (code(error), status(error)) == ("BucketNotEmpty", 409)
    s3.delete_object(Bucket=bucket, Key="k")
    s3.delete_bucket(Bucket=bucket)
    stranger(client).create_bucket(Bucket=bucket)


def test_conditions_of_reads_and_writes(s3, bucket):
    tag = s3.put_object(Bucket=bucket, Key="k", Body=b"one", IfNoneMatch="*")["ETag"]
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=bucket, Key="k", Body=b"two", IfNoneMatch="*")
    assert (code(error), status(error)) == ("PreconditionFailed", 412)
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=bucket, Key="k", Body=b"two", IfMatch='"0"')
    assert code(error) == "PreconditionFailed"
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=bucket, Key="other", Body=b"two", IfMatch=tag)
    assert (code(error), status(error)) == ("NoSuchKey", 404)
    second = s3.put_object(Bucket=bucket, Key="k", Body=b"two", IfMatch=tag)["ETag"]
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="k", IfNoneMatch=second)
    assert status(error) == 304
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="k", IfMatch=tag)
    assert status(error) == 412
    assert s3.get_object(Bucket=bucket, Key="k", IfMatch=second)["Body"].read() == b"two"
    assert s3.get_object(Bucket=bucket, Key="k", ResponseContentType="text/x")["ContentType"] == "text/x"


@pytest.mark.parametrize("algorithm", ["CRC32", "SHA1", "SHA256", "CRC64NVME"])
def test_checksums_are_compared_and_shown(s3, bucket, algorithm):
    member = f"Checksum{algorithm}"
    if algorithm.startswith("SHA"):
        put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", ChecksumAlgorithm=algorithm)
    else:
        value = {"CRC32": "y/Q5Jg==", "CRC64NVME": "rosUhgp5mIg="}[algorithm]
        put = s3.put_object(Bucket=bucket, Key="k", Body=b"123456789", **{member: value})
    head = s3.head_object(Bucket=bucket, Key="k", ChecksumMode="ENABLED")
    assert head[member] == put[member] and head["ChecksumType"] == "FULL_OBJECT"
    told = s3.get_object_attributes(Bucket=bucket, Key="k", ObjectAttributes=["Checksum", "ObjectSize", "ETag"])
    assert told["Checksum"][member] == put[member] and told["ObjectSize"] == 9
    wrong = base64.b64encode(b"\0" * len(base64.b64decode(put[member]))).decode()
    with pytest.raises(ClientError) as error:
        s3.put_object(Bucket=bucket, Key="k", Body=b"x", **{member: wrong})
    assert (code(error), status(error)) == ("BadDigest", 400)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"123456789"


def test_listings_pass_over_what_is_below_a_prefix(s3, bucket):
    keys = sorted([f"a/{n:03}" for n in range(300)] + ["a", "a-b", "a0", "b/1/2", "b/1/3", "c d", "ü"])
    for key in keys:
        s3.put_object(Bucket=bucket, Key=key, Body=b"")
    pages = s3.get_paginator("list_objects_v2").paginate(Bucket=bucket, PaginationConfig={"PageSize": 77})
    assert [o["Key"] for page in pages for o in page.get("Contents", [])] == sorted(keys, key=str.encode)
    found, token = [], None
    while True:
        extra = {"ContinuationToken": token} if token else {}
        page = s3.list_objects_v2(Bucket=bucket, Delimiter="/", MaxKeys=2, **extra)
        assert page["KeyCount"] <= 2
        found += [o["Key"] for o in page.get("Contents", [])] + [p["Prefix"] for p in page.get("CommonPrefixes", [])]
        token = page.get("NextContinuationToken")
        if not token:
            break
    assert sorted(found) == ["a", "a-b", "a/", "a0", "b/", "c d", "ü"]
    page = s3.list_objects(Bucket=bucket, Prefix="b/", Delimiter="/")
    assert [p["Prefix"] for p in page["CommonPrefixes"]] == ["b/1/"] and "Contents" not in page
    page = s3.list_objects(Bucket=bucket, Marker="a/298", MaxKeys=2)
    assert [o["Key"] for o in page["Contents"]] == ["a/299", "a0"] and page["IsTruncated"]


def test_versions_come_and_go(s3, bucket):
    s3.put_object(Bucket=bucket, Key="k", Body=b"0")
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Enabled"})
    one = s3.put_object(Bucket=bucket, Key="k", Body=b"1")["VersionId"]
    two = s3.put_object(Bucket=bucket, Key="k", Body=b"2")["VersionId"]
    marker = s3.delete_object(Bucket=bucket, Key="k")
    assert marker["DeleteMarker"]
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="k")
    assert code(error) == "NoSuchKey"
    assert error.value.response["ResponseMetadata"]["HTTPHeaders"]["x-amz-delete-marker"] == "true"
    listed = s3.list_object_versions(Bucket=bucket)
    assert [v["VersionId"] for v in listed["Versions"]] == [two, one, "null"]
    assert [m["IsLatest"] for m in listed["DeleteMarkers"]] == [True]
    assert s3.get_object(Bucket=bucket, Key="k", VersionId=one)["Body"].read() == b"1"
    s3.delete_object(Bucket=bucket, Key="k", VersionId=marker["VersionId"])
    assert s3.get_object(Bucket=bucket, Key="k")["VersionId"] == two
    s3.delete_object(Bucket=bucket, Key="k", VersionId=two)
    assert s3.get_object(Bucket=bucket, Key="k")["Body"].read() == b"1"
    s3.put_bucket_versioning(Bucket=bucket, VersioningConfiguration={"Status": "Suspended"})
    assert s3.put_object(Bucket=bucket, Key="k", Body=b"3")["VersionId"] == "null"
    pages = s3.get_paginator("list_object_versions").paginate(Bucket=bucket, PaginationConfig={"PageSize": 1})
    assert [v["VersionId"] for page in pages for v in page.get("Versions", [])] == ["null", one]
    assert s3.get_object(Bucket=bucket, Key="k", VersionId="null")["Body"].read() == b"3"


def test_an_upload_in_parts_is_joined(s3, bucket):
    size = 5 << 20
    parts = [os.urandom(size), os.urandom(size), os.urandom(1000)]
    upload = s3.create_multipart_upload(Bucket=bucket, Key="k", ContentType="text/x")["UploadId"]
    tags = []
    for number, part in enumerate(parts, 1):
        sent = s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=number, Body=part)
        tags.append({"PartNumber": number, "ETag": sent["ETag"]})
    assert [p["Size"] for p in s3.list_parts(Bucket=bucket, Key="k", UploadId=upload)["Parts"]] == [size, size, 1000]
    assert [u["UploadId"] for u in s3.list_multipart_uploads(Bucket=bucket)["Uploads"]] == [upload]
    with pytest.raises(ClientError) as error:
        s3.complete_multipart_upload(Bucket=bucket, Key="k", UploadId=upload, MultipartUpload={"Parts": tags[::-1]})
    assert code(error) == "InvalidPartOrder"
    done = s3.complete_multipart_upload(Bucket=bucket, Key="k", UploadId=upload, MultipartUpload={"Parts": tags})
    digests = b"".join(hashlib.md5(part).digest() for part in parts)
    assert done["ETag"] == f'"{hashlib.md5(digests).hexdigest()}-3"'
    got = s3.get_object(Bucket=bucket, Key="k")
    assert got["Body"].read() == b"".join(parts) and got["ContentType"] == "text/x"
    across = s3.get_object(Bucket=bucket, Key="k", Range=f"bytes={size - 5}-{size + 4}")
    assert across["Body"].read() == parts[0][-5:] + parts[1][:5]
    second = s3.get_object(Bucket=bucket, Key="k", PartNumber=2)
    assert second["Body"].read() == parts[1] and second["PartsCount"] == 3
    with pytest.raises(ClientError) as error:
        s3.upload_part(Bucket=bucket, Key="k", UploadId=upload, PartNumber=1, Body=b"")
    assert code(error) == "NoSuchUpload"
    copied = s3.create_multipart_upload(Bucket=bucket, Key="copy")["UploadId"]
    source = {"Bucket": bucket, "Key": "k"}
    sent = s3.upload_part_copy(
        Bucket=bucket, Key="copy", UploadId=copied, PartNumber=7, CopySource=source, CopySourceRange="bytes=10-19"
    )
    tags = [{"PartNumber": 7, "ETag": sent["CopyPartResult"]["ETag"]}]
    s3.complete_multipart_upload(Bucket=bucket, Key="copy", UploadId=copied, MultipartUpload={"Parts": tags})
    assert s3.get_object(Bucket=bucket, Key="copy")["Body"].read() == parts[0][10:20]
    thrown = s3.create_multipart_upload(Bucket=bucket, Key="k")["UploadId"]
    s3.abort_multipart_upload(Bucket=bucket, Key="k", UploadId=thrown)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket=bucket)


def test_copies_share_what_they_copy(s3, bucket):
    body = os.urandom(200_000)
    s3.put_object(Bucket=bucket, Key="a", Body=body, Metadata={"x": "1"}, Tagging="t=1")
    s3.copy_object(Bucket=bucket, Key="b", CopySource={"Bucket": bucket, "Key": "a"})
    s3.copy_object(
        Bucket=bucket, Key="c", CopySource={"Bucket": bucket, "Key": "a"}, MetadataDirective="REPLACE", Metadata={"y": "2"}
    )
    s3.delete_object(Bucket=bucket, Key="a")
    got = s3.get_object(Bucket=bucket, Key="b")
    assert got["Body"].read() == body and got["Metadata"] == {"x": "1"} and got["TagCount"] == 1
    assert s3.head_object(Bucket=bucket, Key="c")["Metadata"] == {"y": "2"}
    with pytest.raises(ClientError) as error:
        s3.copy_object(Bucket=bucket, Key="b", CopySource={"Bucket": bucket, "Key": "b"})
    assert code(error) == "InvalidRequest"


def test_a_customers_key_opens_what_it_sealed(s3, bucket):
    key, body = os.urandom(32), os.urandom(100_000)
    with_key = {"SSECustomerAlgorithm": "AES256", "SSECustomerKey": key}
    s3.put_object(Bucket=bucket, Key="k", Body=body, **with_key)
    assert s3.get_object(Bucket=bucket, Key="k", **with_key)["Body"].read() == body
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="k")
    assert (code(error), status(error)) == ("InvalidRequest", 400)
    with pytest.raises(ClientError) as error:
        s3.get_object(Bucket=bucket, Key="k", SSECustomerAlgorithm="AES256", SSECustomerKey=os.urandom(32))
    assert (code(error), status(error)) == ("AccessDenied", 403)


@pytest.mark.parametrize("version", ["s3v4", "s3"])
def test_presigned_urls_work_until_they_end(cloud, client, account, version):
    import boto3

    s3 = boto3.client(
        "s3",
        region_name="us-east-1",
        endpoint_url=cloud.endpoint,
        aws_access_key_id=account,
        aws_secret_access_key="test",
        config=Config(signature_version=version),
    )
    made = name()
    s3.create_bucket(Bucket=made)
    put = s3.generate_presigned_url("put_object", Params={"Bucket": made, "Key": "a b/ü"}, ExpiresIn=60)
    request = urllib.request.Request(put, data=b"sent", method="PUT")
    request.add_header("Content-Type", "")
    assert urllib.request.urlopen(request).status == 200
    get = s3.generate_presigned_url("get_object", Params={"Bucket": made, "Key": "a b/ü"}, ExpiresIn=60)
    assert urllib.request.urlopen(get).read() == b"sent"
    ended = s3.generate_presigned_url("get_object", Params={"Bucket": made, "Key": "a b/ü"}, ExpiresIn=-10 if version == "s3" else 0)
    import time

    time.sleep(1.1)
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(ended)
    assert error.value.code == 403 and b"Request has expired" in error.value.read()


def test_the_command_line_copies_and_syncs(aws_cli, tmp_path):
    made = name()
    aws_cli("s3", "mb", f"s3://{made}")
    (tmp_path / "in").mkdir()
    big = os.urandom(20 << 20)
    (tmp_path / "in" / "big").write_bytes(big)
    (tmp_path / "in" / "small").write_bytes(b"small")
    aws_cli("s3", "sync", str(tmp_path / "in"), f"s3://{made}/x")
    aws_cli("s3", "cp", f"s3://{made}/x/big", f"s3://{made}/y/big")
    aws_cli("s3", "sync", f"s3://{made}", str(tmp_path / "out"))
    assert (tmp_path / "out" / "y" / "big").read_bytes() == big
    assert (tmp_path / "out" / "x" / "small").read_bytes() == b"small"
    aws_cli("s3", "rb", "--force", f"s3://{made}")


def test_many_keys_are_deleted_at_once(s3, bucket):
    for key in "abc":
        s3.put_object(Bucket=bucket, Key=key, Body=b"x")
    done = s3.delete_objects(Bucket=bucket, Delete={"Objects": [{"Key": "a"}, {"Key": "b"}, {"Key": "none"}]})
    assert sorted(d["Key"] for d in done["Deleted"]) == ["a", "b", "none"]
    assert [o["Key"] for o in s3.list_objects_v2(Bucket=bucket)["Contents"]] == ["c"]
