"""Requests that no client would send: AWS's error or another 4xx, never a hang, and the cloud goes on serving."""

import gzip
import http.client
import socket

import pytest

from client import raw

JSON = "application/x-amz-json-1.1"
PUT_PARAMETER = {"service": "ssm", "headers": {"Content-Type": JSON, "X-Amz-Target": "AmazonSSM.PutParameter"}}


def form(body, service="sts", **headers):
    return raw.request(service=service, body=body, headers={name.replace("_", "-"): value for name, value in headers.items()})


def xml(body, path="/2013-04-01/hostedzone", method="POST"):
    return raw.request(method, path, {"Content-Type": "text/xml"}, body, service="route53")


def ssm(body, **changes):
    return raw.request(service="ssm", body=body, headers={**PUT_PARAMETER["headers"], **changes})


WHO = b"Action=GetCallerIdentity&Version=2011-06-15"
ZONE = b'<CreateHostedZoneRequest xmlns="https://route53.amazonaws.com/doc/2013-04-01/"><Name>a.example</Name>'
LAUGHS = (
    b'<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">'
    b'<!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><CreateHostedZoneRequest><Name>&c;</Name></CreateHostedZoneRequest>'
)
DEEP_XML = b"<CreateHostedZoneRequest>" + b"<a>" * 100_000

# What it is, the request, the status, what the answer says.
REFUSED = {
    # Signatures.
    "query unsigned": (form(WHO, Authorization=None), 403, b"<Code>MissingAuthenticationToken</Code>"),
    "ec2 unsigned": (form(b"Action=DescribeVpcs&Version=2016-11-15", Authorization=None), 400, b"<Code>MissingParameter</Code>"),
    "json unsigned": (ssm(b"{}", Authorization=None), 400, b"MissingAuthenticationTokenException"),
    "xml unsigned": (
        raw.request("GET", "/2013-04-01/hostedzone", {"Authorization": None, "Content-Type": None}),
        403,
        b"<Code>MissingAuthenticationToken</Code>",
    ),
    "query half signed": (form(WHO, Authorization="AWS4-HMAC-SHA256 Credential=test"), 403, b"<Code>IncompleteSignature</Code>"),
    "json half signed": (ssm(b"{}", Authorization="AWS4-HMAC-SHA256 x"), 400, b"IncompleteSignatureException"),
    "another algorithm": (form(WHO, Authorization="Bearer abc"), 403, b"Unsupported AWS 'algorithm'"),
    "an empty signature": (form(WHO, Authorization=""), 403, b"<Code>IncompleteSignature</Code>"),
    "a signature of no text": (form(WHO, Authorization="AWS4-HMAC-SHA256 \xff\xfe"), 403, b"<Code>"),
    "no date": (form(WHO, X_Amz_Date=None), 403, b"requires existence of either a 'X-Amz-Date' or a 'Date'"),
    "a date that is none": (form(WHO, X_Amz_Date="yesterday"), 403, b"Date must be in ISO-8601"),
    "a date beyond all": (form(WHO, X_Amz_Date="99999999T999999Z"), 403, b"Date must be in ISO-8601"),
    "an unknown Region": (
        form(b"Action=DescribeVpcs&Version=2016-11-15", Authorization=raw.authorization("ec2", region="xx-nowhere-1")),
        401,
        b"<Code>AuthFailure</Code>",
    ),
    "json for another service": (ssm(b"{}", Authorization=raw.authorization("sts")), 400, b"scoped to correct service: 'ssm'"),
    # Which operation.
    "no action": (form(b""), 400, b"<Code>MissingAction</Code>"),
    "query unknown action": (form(b"Action=Nonsense&Version=2011-06-15"), 400, b"<Code>InvalidAction</Code>"),
    "query unknown version": (form(b"Action=GetCallerIdentity&Version=1999-01-01"), 400, b"<Code>InvalidAction</Code>"),
    "ec2 unknown action": (form(b"Action=Nonsense&Version=2016-11-15", "ec2"), 400, b"<Code>InvalidAction</Code>"),
    "json unknown operation": (ssm(b"{}", **{"X-Amz-Target": "AmazonSSM.Nonsense"}), 400, b"UnknownOperationException"),
    "json no operation": (ssm(b"{}", **{"X-Amz-Target": None}), 400, b"UnknownOperationException"),
    "xml unknown path": (xml(b"", "/2013-04-01/nonsense"), 404, b"<Code>UnknownOperationException</Code>"),
    "xml unknown method": (xml(b"", method="BREW"), 404, b"<Code>UnknownOperationException</Code>"),
    # Encodings.
    "broken percent": (form(b"Action=%zz&Version=2011-06-15"), 400, b"<Code>MalformedQueryString</Code>"),
    "cut percent": (form(b"Action=GetCallerIdentity&Version=2011-06-15&x=%4"), 400, b"<Code>MalformedQueryString</Code>"),
    "no UTF-8": (form(WHO + b"&x=%ff%fe"), 400, b"<Code>MalformedQueryString</Code>"),
    "ec2 broken percent": (form(b"Action=DescribeVpcs&Version=2016-11-15&x=%", "ec2"), 400, b"<Code>MalformedQueryString</Code>"),
    "too many parameters": (form(WHO + b"&a=" * 70_000), 400, b"too many parameters"),
    "a far index": (
        form(b"Action=DescribeVpcs&Version=2016-11-15&VpcId.4000000000=vpc-1", "ec2"),
        400,
        b"<Code>",
    ),
    "cut JSON": (ssm(b'{"Name": "/a", "Val'), 400, b"SerializationException"),
    "no JSON": (ssm(b"\x00\xff"), 400, b"SerializationException"),
    "JSON of another kind": (ssm(b"[1]"), 400, b"SerializationException"),
    "a member of another kind": (ssm(b'{"Name": {"a": 1}}'), 400, b"SerializationException"),
    "deep JSON": (ssm(b'{"x":' + b"[" * 200_000), 400, b"SerializationException"),
    "deep JSON, closed": (ssm(b'{"Tags":' + b"[" * 200_000 + b"]" * 200_000 + b"}"), 400, b"SerializationException"),
    "cut XML": (xml(ZONE), 400, b"<Code>MalformedInput</Code>"),
    "no XML": (xml(b"\x00\x01"), 400, b"<Code>MalformedInput</Code>"),
    "crossed XML": (xml(ZONE + b"</Name></CreateHostedZoneRequest>"), 400, b"<Code>MalformedInput</Code>"),
    "entities in XML": (xml(LAUGHS), 400, b"<Code>MalformedInput</Code>"),
    "deep XML": (xml(DEEP_XML), 400, b"<Code>MalformedInput</Code>"),
    "no body where one must be": (xml(b""), 400, b"<Code>"),
    "no gzip": (form(WHO, Content_Encoding="gzip"), 400, b"<Code>SerializationException</Code>"),
    "a bomb": (form(gzip.compress(bytes(64 << 20)), Content_Encoding="gzip"), 413, b"RequestEntityTooLarge"),
    # HTTP itself: no service speaks yet.
    "no HTTP": (b"\x04\x01\x00\x50\x7f\x00\x00\x01" + bytes(64), 400, b""),
    "not even a line": (b"hello\r\n\r\n", 400, b""),
    "a newer HTTP": (b"GET / HTTP/9.9\r\n\r\n", 400, b""),
    "two lengths": (
        b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!",
        400,
        b"",
    ),
    "a length that is none": (raw.request(length="-1"), 400, b""),
    "a length beyond all": (raw.request(length="99999999999999999999999"), 400, b""),
    "chunks of garbage": (raw.request(headers={"Transfer-Encoding": "chunked"}, length=False) + b"zz\r\nhello\r\n", 400, b""),
    "a chunk beyond all": (raw.request(headers={"Transfer-Encoding": "chunked"}, length=False) + b"f" * 20 + b"\r\n", 400, b""),
    "an unknown transfer": (raw.request(headers={"Transfer-Encoding": "rot13"}, length=False), 400, b""),
    "a header's name with a space": (b"GET / HTTP/1.1\r\nHost: a\r\nX Y: z\r\n\r\n", 400, b""),
    "a folded header": (b"GET / HTTP/1.1\r\nHost: a\r\n folded: z\r\n\r\n", 400, b""),
    "a huge header": (raw.request(headers={"X-Big": "a" * 200_000}), 431, b""),
    "many headers": (raw.request(headers={f"X-{n}": "a" for n in range(5000)}), 431, b""),
    "a huge path": (raw.request("GET", "/" + "a" * 200_000), (414, 431), b""),
    "a length that is too large": (raw.request(length=str(1 << 40), headers={"Expect": "100-continue"}), 413, b"too large"),
}


@pytest.mark.parametrize("what", REFUSED)
def test_is_refused(cloud, what):
    data, status, says = REFUSED[what]
    told = raw.ask(cloud, data, method=data.split(b" ")[0].decode("latin-1"))
    assert told, "no answer"
    assert told[0] in (status if isinstance(status, tuple) else (status,)), told[2][:500]
    assert says in told[2], told[2][:500]
    if says.startswith(b"<Code>"):
        assert told[1]["x-amzn-requestid"]
    raw.is_well(cloud)


@pytest.mark.parametrize("chunked", [False, True])
def test_a_body_that_is_too_large_is_told_so(cloud, chunked):
    """Even to a client that sends all of it before it reads."""
    block = b"a" * (1 << 20)
    with raw.connect(cloud) as connection:
        if chunked:
            connection.sendall(raw.request(headers={"Transfer-Encoding": "chunked"}, length=False))
            for _ in range(18):
                connection.sendall(b"%x\r\n%s\r\n" % (len(block), block))
            connection.sendall(b"0\r\n\r\n")
        else:
            connection.sendall(raw.request(length=str(18 << 20)))
            for _ in range(18):
                connection.sendall(block)
        status, _, body = raw.answer(connection)
    assert status == 413 and b"too large" in body
    raw.is_well(cloud)


def test_a_request_cut_off_anywhere_hurts_nobody(cloud):
    whole = ssm(b'{"Name": "/cut", "Value": "v", "Type": "String"}')
    for end in range(1, len(whole), 7):
        with raw.connect(cloud) as connection:
            connection.sendall(whole[:end])
            connection.shutdown(socket.SHUT_WR)
            try:
                status, _, _ = raw.answer(connection)
            except (ConnectionError, http.client.HTTPException):
                continue
            assert 400 <= status < 500, whole[:end]
    raw.is_well(cloud)


def test_a_refused_change_changes_nothing(cloud, client, account):
    key = {"Authorization": raw.authorization("ssm", account)}
    whole = b'{"Name": "/whole", "Value": "v", "Type": "String"}'
    for end in range(0, len(whole)):
        status, _, body = raw.ask(cloud, ssm(whole[:end], **key))
        assert status == 400, (end, body)
    assert client("ssm").describe_parameters()["Parameters"] == []
    assert raw.ask(cloud, ssm(whole, **key))[0] == 200
    assert [found["Name"] for found in client("ssm").describe_parameters()["Parameters"]] == ["/whole"]
