"""Bodies in every form of signature: what is signed is verified, what is cut short or changed is refused and kept nowhere."""

import base64
import datetime
import hashlib
import hmac
import http.client
import os
import socket
import uuid
import zlib

import pytest
from botocore.exceptions import ClientError

EMPTY = hashlib.sha256(b"").hexdigest()


@pytest.fixture
def keys(client):
    """Of a user, which a secret protects."""
    iam, name = client("iam"), f"u-{uuid.uuid4().hex[:10]}"
    iam.create_user(UserName=name)
    policy = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}'
    iam.put_user_policy(UserName=name, PolicyName="all", PolicyDocument=policy)
    made = iam.create_access_key(UserName=name)["AccessKey"]
    return made["AccessKeyId"], made["SecretAccessKey"]


@pytest.fixture
def bucket(client):
    name = f"bodies-{uuid.uuid4().hex[:20]}"
    client("s3").create_bucket(Bucket=name)
    return name


class Signed:
    """A PUT signed by hand, chunk by chunk where that is asked for."""

    def __init__(self, cloud, keys, path, payload, headers=None):
        self.cloud, self.path = cloud, path
        now = datetime.datetime.now(datetime.timezone.utc)
        self.date, day = now.strftime("%Y%m%dT%H%M%SZ"), now.strftime("%Y%m%d")
        self.scope = f"{day}/us-east-1/s3/aws4_request"
        key = f"AWS4{keys[1]}".encode()
        for part in (day, "us-east-1", "s3", "aws4_request"):
            key = hmac.new(key, part.encode(), hashlib.sha256).digest()
        self.key = key
        self.headers = {
            "host": f"127.0.0.1:{cloud.port}",
            "x-amz-date": self.date,
            "x-amz-content-sha256": payload,
            **(headers or {}),
        }
        names = sorted(self.headers)
        canonical = "\n".join(
            ["PUT", path, "", *(f"{n}:{self.headers[n]}" for n in names), "", ";".join(names), payload]
        )
        self.signature = self.sign("AWS4-HMAC-SHA256", hashlib.sha256(canonical.encode()).hexdigest())
        self.headers["authorization"] = (
            f"AWS4-HMAC-SHA256 Credential={keys[0]}/{self.scope}, SignedHeaders={';'.join(names)}, "
            f"Signature={self.signature}"
        )

    def sign(self, algorithm, *lines):
        text = "\n".join([algorithm, self.date, self.scope, *lines])
        return hmac.new(self.key, text.encode(), hashlib.sha256).hexdigest()

    def chunks(self, body, size, trailer=None):
        out, previous = b"", self.signature
        pieces = [body[at : at + size] for at in range(0, len(body), size)] + [b""]
        for piece in pieces:
            previous = self.sign(
                "AWS4-HMAC-SHA256-PAYLOAD", previous, EMPTY, hashlib.sha256(piece).hexdigest()
            )
            out += f"{len(piece):x};chunk-signature={previous}\r\n".encode() + piece + (b"\r\n" if piece else b"")
        if trailer:
            hashed = hashlib.sha256(f"{trailer}\n".encode()).hexdigest()
            last = self.sign("AWS4-HMAC-SHA256-TRAILER", previous, hashed)
            out += f"{trailer}\r\nx-amz-trailer-signature:{last}\r\n".encode()
        return out + b"\r\n"

    def send(self, body):
        connection = http.client.HTTPConnection("127.0.0.1", self.cloud.port, timeout=60)
        connection.request("PUT", self.path, body=body, headers=self.headers)
        answer = connection.getresponse()
        text = answer.read()
        connection.close()
        return answer.status, text


def crc32(body):
    return base64.b64encode(zlib.crc32(body).to_bytes(4, "big")).decode()


def absent(client, bucket, key):
    with pytest.raises(ClientError) as error:
        client("s3").head_object(Bucket=bucket, Key=key)
    return error.value.response["Error"]["Code"] == "404"


def test_a_hashed_body_must_have_its_hash(cloud, client, keys, bucket):
    body = os.urandom(300_000)
    good = Signed(cloud, keys, f"/{bucket}/good", hashlib.sha256(body).hexdigest())
    assert good.send(body)[0] == 200
    bad = Signed(cloud, keys, f"/{bucket}/bad", hashlib.sha256(b"other").hexdigest())
    status, text = bad.send(body)
    assert status == 400 and b"<Code>XAmzContentSHA256Mismatch</Code>" in text
    assert absent(client, bucket, "bad")
    wrong = Signed(cloud, (keys[0], "wrong"), f"/{bucket}/bad", hashlib.sha256(body).hexdigest())
    status, text = wrong.send(body)
    assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in text
    assert client("s3").get_object(Bucket=bucket, Key="good")["Body"].read() == body


@pytest.mark.parametrize("trailer", [False, True])
def test_each_chunk_has_its_signature(cloud, client, keys, bucket, trailer):
    body = os.urandom(200_000)
    extra = {"content-encoding": "aws-chunked", "x-amz-decoded-content-length": str(len(body))}
    payload = "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
    line = None
    if trailer:
        payload += "-TRAILER"
        extra |= {"x-amz-trailer": "x-amz-checksum-crc32", "x-amz-sdk-checksum-algorithm": "CRC32"}
        line = f"x-amz-checksum-crc32:{crc32(body)}"
    good = Signed(cloud, keys, f"/{bucket}/good", payload, extra)
    status, text = good.send(good.chunks(body, 65_536, line))
    assert status == 200, text
    got = client("s3").get_object(Bucket=bucket, Key="good", ChecksumMode="ENABLED")
    assert got["Body"].read() == body and "ContentEncoding" not in got
    if trailer:
        assert got["ChecksumCRC32"] == crc32(body)
    bad = Signed(cloud, keys, f"/{bucket}/bad", payload, extra)
    sent = bytearray(bad.chunks(body, 65_536, line))
    sent[150_000] ^= 1
    status, text = bad.send(bytes(sent))
    assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in text
    short = Signed(cloud, keys, f"/{bucket}/bad", payload, extra)
    status, text = short.send(short.chunks(body[:-1], 65_536, line))
    assert status == 400 and b"<Code>IncompleteBody</Code>" in text
    if trailer:
        other = Signed(cloud, keys, f"/{bucket}/bad", payload, extra)
        status, text = other.send(other.chunks(body, 65_536, f"x-amz-checksum-crc32:{crc32(b'other')}"))
        assert status == 400 and b"<Code>BadDigest</Code>" in text
    assert absent(client, bucket, "bad")


def test_a_trailer_without_signatures_is_compared(cloud, client, keys, bucket):
    body = os.urandom(100_000)
    extra = {
        "content-encoding": "gzip,aws-chunked",
        "x-amz-decoded-content-length": str(len(body)),
        "x-amz-trailer": "x-amz-checksum-crc32",
        "x-amz-sdk-checksum-algorithm": "CRC32",
    }
    for key, sum_of, expected in [("good", body, 200), ("bad", b"other", 400)]:
        request = Signed(cloud, keys, f"/{bucket}/{key}", "STREAMING-UNSIGNED-PAYLOAD-TRAILER", extra)
        framed = f"{len(body):x}\r\n".encode() + body + b"\r\n0\r\n"
        status, text = request.send(framed + f"x-amz-checksum-crc32:{crc32(sum_of)}\r\n\r\n".encode())
        assert status == expected, text
    got = client("s3").get_object(Bucket=bucket, Key="good")
    assert got["Body"].read() == body and got["ContentEncoding"] == "gzip"
    assert absent(client, bucket, "bad")


def test_a_body_that_breaks_off_leaves_nothing(cloud, client, keys, bucket):
    request = Signed(cloud, keys, f"/{bucket}/cut", "UNSIGNED-PAYLOAD")
    head = f"PUT {request.path} HTTP/1.1\r\ncontent-length: 10000000\r\n"
    head += "".join(f"{name}: {value}\r\n" for name, value in request.headers.items()) + "\r\n"
    with socket.create_connection(("127.0.0.1", cloud.port)) as sock:
        sock.sendall(head.encode() + os.urandom(3_000_000))
    assert absent(client, bucket, "cut")


def test_who_waits_for_100_continue_is_told_before_sending(cloud, client, keys, bucket):
    def begin(path, keys):
        request = Signed(cloud, keys, path, "UNSIGNED-PAYLOAD")
        head = f"PUT {path} HTTP/1.1\r\ncontent-length: 5\r\nexpect: 100-continue\r\n"
        head += "".join(f"{name}: {value}\r\n" for name, value in request.headers.items()) + "\r\n"
        sock = socket.create_connection(("127.0.0.1", cloud.port), timeout=30)
        sock.sendall(head.encode())
        return sock, sock.recv(65_536)

    sock, first = begin(f"/{bucket}/k", keys)
    assert first.startswith(b"HTTP/1.1 100 ")
    sock.sendall(b"hello")
    assert sock.recv(65_536).startswith(b"HTTP/1.1 200 ")
    sock.close()
    sock, first = begin(f"/{bucket}/k", (keys[0], "wrong"))
    assert first.startswith(b"HTTP/1.1 403 ")
    sock.close()
    assert client("s3").get_object(Bucket=bucket, Key="k")["Body"].read() == b"hello"


def test_strangers_are_told_nothing(cloud, client, bucket):
    client("s3").put_object(Bucket=bucket, Key="k", Body=b"x")
    connection = http.client.HTTPConnection("127.0.0.1", cloud.port)
    connection.request("GET", f"/{bucket}/k")
    answer = connection.getresponse()
    text = answer.read()
    assert answer.status == 403 and b"<Code>AccessDenied</Code>" in text
    assert answer.headers["x-amz-request-id"] and answer.headers["x-amz-id-2"]


def test_buckets_are_in_hosts_too(cloud, client, bucket):
    s3 = client("s3")
    s3.delete_public_access_block(Bucket=bucket)
    policy = (
        '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject",'
        f'"Resource":"arn:aws:s3:::{bucket}/*"}}]}}'
    )
    s3.put_bucket_policy(Bucket=bucket, Policy=policy)
    s3.put_object(Bucket=bucket, Key="a/b", Body=b"open")
    for host in [f"{bucket}.s3.localhost:{cloud.port}", f"{bucket}.s3.us-east-1.amazonaws.com"]:
        connection = http.client.HTTPConnection("127.0.0.1", cloud.port)
        connection.request("GET", "/a/b", headers={"Host": host})
        assert connection.getresponse().read() == b"open"
    connection = http.client.HTTPConnection("127.0.0.1", cloud.port)
    connection.request("GET", f"/{bucket}/a/b", headers={"Host": "s3.us-east-1.amazonaws.com"})
    assert connection.getresponse().read() == b"open"
