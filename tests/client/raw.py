"""Requests as bytes on a socket: what no well-behaved client would send."""

import http.client
import socket
from urllib.parse import urlsplit

WAIT_S = 15


def connect(cloud, wait_s=WAIT_S):
    """A connection on which nothing may take longer than `wait_s`: a hang is a failure."""
    address = urlsplit(cloud.endpoint)
    return socket.create_connection((address.hostname, address.port), timeout=wait_s)


def authorization(service, key="test", region="us-east-1"):
    """The header of a key that no secret protects."""
    scope = f"{key}/20260101/{region}/{service}/aws4_request"
    return f"AWS4-HMAC-SHA256 Credential={scope}, SignedHeaders=host;x-amz-date, Signature={'0' * 64}"


def request(method="POST", path="/", headers=None, body=b"", service="sts", length=None):
    """A request's bytes. A header of None is left out; so is the length where it is False."""
    all_headers = {
        "Host": "127.0.0.1",
        "X-Amz-Date": "20260101T000000Z",
        "Authorization": authorization(service),
        "Content-Type": "application/x-www-form-urlencoded; charset=utf-8",
        "Content-Length": str(len(body)) if length is None else length,
        **(headers or {}),
    }
    lines = [f"{name}: {value}" for name, value in all_headers.items() if value not in (None, False)]
    return f"{method} {path} HTTP/1.1\r\n".encode() + "\r\n".join(lines).encode("latin-1") + b"\r\n\r\n" + body


def answer(connection, method="POST"):
    """Reads one answer: status, headers, body. Raises ConnectionError where the connection just ends."""
    response = http.client.HTTPResponse(connection, method=method)
    response.begin()
    return response.status, response.headers, response.read()


def ask(cloud, data, method="POST"):
    """Sends bytes and reads the answer; None where the cloud answers by closing."""
    with connect(cloud) as connection:
        try:
            connection.sendall(data)
        except (BrokenPipeError, ConnectionResetError):
            pass
        try:
            return answer(connection, method)
        except (ConnectionError, http.client.HTTPException):
            return None


def who_am_i(**headers):
    return request(body=b"Action=GetCallerIdentity&Version=2011-06-15", headers=headers)


def is_well(cloud):
    """The cloud goes on serving."""
    status, _, body = ask(cloud, who_am_i())
    assert status == 200 and b"000000000000" in body, (status, body)
