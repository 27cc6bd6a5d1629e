"""What HTTP allows and what it may not do to others: pipelining, HTTP/2, slow and idle clients, thousands of connections."""

import os
import resource
import select
import socket
import struct
import subprocess
import time

from client import raw

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
DATA, HEADERS, RST_STREAM, SETTINGS, PING, GOAWAY, CONTINUATION = 0, 1, 3, 4, 6, 7, 9
END_STREAM, END_HEADERS, ACK = 1, 4, 1
FORM = b"Action=GetCallerIdentity&Version=2011-06-15"


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + bytes([kind, flags]) + struct.pack(">I", stream) + payload


def literal(name, value):
    """A header that is in no table. Lengths of 127 and more take continuation bytes."""

    def text(data):
        if len(data) < 127:
            return bytes([len(data)]) + data
        rest, out = len(data) - 127, bytearray([127])
        while rest >= 128:
            out.append(rest % 128 + 128)
            rest //= 128
        return bytes([*out, rest]) + data

    return b"\x10" + text(name.encode()) + text(value.encode())


def call(stream, method="POST", path="/", body=FORM, authority="127.0.0.1", **headers):
    """The frames of one request."""
    named = {":method": method, ":scheme": "http", ":path": path, ":authority": authority}
    if body:
        named |= {"x-amz-date": "20260101T000000Z", "authorization": raw.authorization("sts")}
        named |= {"content-type": "application/x-www-form-urlencoded"}
    block = b"".join(literal(*pair) for pair in {**named, **headers}.items())
    head = frame(HEADERS, END_HEADERS | (0 if body else END_STREAM), stream, block)
    return head + (frame(DATA, END_STREAM, stream, body) if body else b"")


def read_exactly(connection, count):
    data = b""
    while len(data) < count:
        more = connection.recv(count - len(data))
        if not more:
            raise ConnectionError("closed")
        data += more
    return data


def frames(connection):
    while True:
        head = read_exactly(connection, 9)
        length = int.from_bytes(head[:3], "big")
        yield head[3], head[4], int.from_bytes(head[5:], "big") & 0x7FFFFFFF, read_exactly(connection, length)


def answers(connection, streams):
    """The bodies of the answers on these streams."""
    bodies, open_streams = {stream: b"" for stream in streams}, set(streams)
    for kind, flags, stream, payload in frames(connection):
        assert kind != GOAWAY, payload
        if kind == DATA:
            bodies[stream] += payload
        if kind == RST_STREAM or (kind in (DATA, HEADERS) and flags & END_STREAM):
            open_streams.discard(stream)
        if not open_streams:
            return bodies


def test_http2_without_asking_first(cloud):
    with raw.connect(cloud) as connection:
        connection.sendall(PREFACE + frame(SETTINGS, 0, 0))
        streams = range(1, 100, 2)
        connection.sendall(b"".join(call(stream) for stream in streams))
        for stream, body in answers(connection, streams).items():
            assert b"<Account>000000000000</Account>" in body, stream


def test_http2_by_an_ordinary_client(cloud):
    headers = ["-H", f"Authorization: {raw.authorization('sts')}", "-H", "X-Amz-Date: 20260101T000000Z"]
    command = ["curl", "-sS", "-m", "10", "--http2-prior-knowledge", *headers, "-d", FORM.decode(), "-w", "%{http_version}"]
    done = subprocess.run([*command, cloud.endpoint], capture_output=True, text=True, timeout=20)
    assert done.returncode == 0, done.stderr
    assert "<Account>000000000000</Account>" in done.stdout and done.stdout.endswith("2")


def test_http2_tells_other_sites_pages_apart_too(cloud):
    with raw.connect(cloud) as connection:
        own = cloud.endpoint.split("//")[1]
        connection.sendall(PREFACE + frame(SETTINGS, 0, 0))
        connection.sendall(call(1, "GET", "/_snowglobe/cloud", b"", "pages.example"))
        connection.sendall(call(3, "GET", "/_snowglobe/cloud", b"", own))
        told = answers(connection, [1, 3])
    assert b"not for other sites" in told[1] and b"data_dir" in told[3]


def test_http2_rapid_reset_hurts_nobody(cloud):
    """Streams that are opened and reset at once, as fast as they can be sent."""
    for _ in range(5):
        with raw.connect(cloud) as connection:
            connection.sendall(PREFACE + frame(SETTINGS, 0, 0))
            try:
                for first in range(1, 20_000, 200):
                    streams = range(first, first + 200, 2)
                    cancel = struct.pack(">I", 8)
                    connection.sendall(b"".join(call(s) + frame(RST_STREAM, 0, s, cancel) for s in streams))
            except (BrokenPipeError, ConnectionResetError, TimeoutError):
                pass
            begun = time.monotonic()
            raw.is_well(cloud)
            assert time.monotonic() - begun < 5


def test_http2_broken_frames_end_only_their_connection(cloud):
    broken = [
        b"PRI * HTTP/2.0\r\n\r\nXX\r\n\r\n",
        PREFACE + b"\xff" * 64,
        PREFACE + frame(SETTINGS, 0, 0, b"12345"),
        PREFACE + frame(SETTINGS, 0, 0) + frame(HEADERS, END_HEADERS, 0, b""),
        PREFACE + frame(SETTINGS, 0, 0) + frame(HEADERS, END_HEADERS | END_STREAM, 1, b"\xff" * 32),
        PREFACE + frame(SETTINGS, 0, 0) + frame(DATA, END_STREAM, 7, b"no stream"),
        PREFACE + frame(SETTINGS, 0, 0) + frame(CONTINUATION, 0, 1, b"x"),
        # Header blocks without an end.
        PREFACE + frame(SETTINGS, 0, 0) + frame(HEADERS, 0, 1, literal("a", "b")) + frame(CONTINUATION, 0, 1, literal("a", "b" * 9000)) * 200,
    ]
    for data in broken:
        with raw.connect(cloud) as connection:
            try:
                connection.sendall(data)
                while connection.recv(65536):
                    pass
            except ConnectionError:
                pass
        raw.is_well(cloud)


def test_pipelined_requests_are_answered_in_order(cloud):
    accounts = [f"{n:012d}" for n in range(1, 201)]
    sent = [raw.who_am_i(Authorization=raw.authorization("sts", account)) for account in accounts]
    with raw.connect(cloud) as connection:
        connection.sendall(b"".join(sent))
        stream = connection.makefile("rb")
        for account in accounts:
            status = stream.readline()
            length = 0
            while (line := stream.readline()) not in (b"\r\n", b""):
                if line.lower().startswith(b"content-length:"):
                    length = int(line.split(b":")[1])
            assert b"200" in status and f"<Account>{account}</Account>".encode() in stream.read(length)


def test_one_byte_at_a_time_is_served(cloud):
    with raw.connect(cloud) as connection:
        connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        for byte in raw.who_am_i():
            connection.sendall(bytes([byte]))
        status, _, body = raw.answer(connection)
    assert status == 200 and b"000000000000" in body


def test_thousands_of_connections_keep_nobody_out_for_long(own_cloud, eventually):
    """As many as the cloud takes at all; what it holds for them it gives back."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    assert hard >= 6000, "this test needs 6000 open files"
    # What a shell has by default: the cloud takes what it needs.
    resource.setrlimit(resource.RLIMIT_NOFILE, (1024, hard))
    cloud = own_cloud(ephemeral=True)
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 6000), hard))
    files = f"/proc/{cloud.process.pid}/fd"
    before = open_sockets(files)
    held = []
    try:
        for count in range(4096):
            held.append(raw.connect(cloud))
            # No faster than it accepts: the system would make us wait a second for each that its queue has no room for.
            if count % 500 == 0:
                eventually(lambda: open_sockets(files) >= before + count, 20, 0.005)  # noqa: B023
        for connection in held[::2]:
            connection.sendall(b"POST / HTTP/1.1\r\nHost: a\r\n")
        eventually(lambda: open_sockets(files) >= before + 4090, 20)
    finally:
        for connection in held:
            connection.close()
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
    begun = time.monotonic()
    raw.is_well(cloud)
    assert time.monotonic() - begun < 5
    eventually(lambda: open_sockets(files) <= before + 8, 20)


def open_sockets(files):
    """Of a process, by its descriptors."""
    count = 0
    for entry in os.scandir(files):
        try:
            count += os.readlink(entry.path).startswith("socket:")
        except FileNotFoundError:
            continue
    return count


def test_tracks_that_are_followed_show_what_happens(cloud, client, account):
    with raw.connect(cloud) as connection:
        bare = {"Authorization": None, "X-Amz-Date": None, "Content-Type": None}
        connection.sendall(raw.request("GET", "/_snowglobe/tracks?recent=0&follow=1", bare))
        seen = b""
        while b"\r\n\r\n" not in seen:
            seen += connection.recv(4096)
        client("sts").get_caller_identity()
        while b"GetCallerIdentity" not in seen or account.encode() not in seen:
            assert select.select([connection], [], [], raw.WAIT_S)[0], "nothing came"
            seen += connection.recv(65536)
