"""The one port over TLS, the authority that signs it, and `snowglobe trust`."""

import json
import os
import re
import shutil
import socket
import ssl
import stat
import subprocess
import sys
import tempfile
import urllib.request
from pathlib import Path

import pytest
from harness import BINARY, free_port


@pytest.fixture(scope="module")
def authority(cloud):
    return cloud.run("trust", "--print").stdout.strip()


def test_the_port_speaks_http_and_https_under_each_of_its_names(cloud, authority):
    trusting = ssl.create_default_context(cafile=authority)
    # As Python 3.13 does by default.
    trusting.verify_flags |= ssl.VERIFY_X509_STRICT
    for name in ["localhost", "127.0.0.1", "anything.localhost"]:
        with socket.create_connection(("127.0.0.1", cloud.port)) as plain:
            with trusting.wrap_socket(plain, server_hostname=name) as secure:
                secure.sendall(b"GET /_snowglobe/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                assert secure.recv(12) == b"HTTP/1.1 200", name
    with pytest.raises(ssl.SSLCertVerificationError):
        with socket.create_connection(("127.0.0.1", cloud.port)) as plain:
            trusting.wrap_socket(plain, server_hostname="elsewhere.example")
    with urllib.request.urlopen(cloud.endpoint + "/_snowglobe/health", timeout=30) as answer:
        assert answer.status == 200


def test_the_aws_command_line_trusts_it_by_its_bundle(cloud, authority):
    aws = [str(Path(sys.executable).parent / "aws"), "--endpoint-url", f"https://localhost:{cloud.port}", "sts"]
    environment = {**os.environ, "AWS_ACCESS_KEY_ID": "123456789012", "AWS_SECRET_ACCESS_KEY": "test"}
    environment |= {"AWS_DEFAULT_REGION": "us-east-1", "AWS_CA_BUNDLE": authority}
    done = subprocess.run([*aws, "get-caller-identity"], env=environment, capture_output=True, text=True, timeout=120)
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["Account"] == "123456789012"
    untrusting = {k: v for k, v in environment.items() if k != "AWS_CA_BUNDLE"}
    done = subprocess.run([*aws, "get-caller-identity"], env=untrusting, capture_output=True, text=True, timeout=120)
    assert done.returncode != 0 and "SSL validation failed" in done.stderr, done.stderr


def test_curl_speaks_http_2_to_it(cloud, authority):
    assert shutil.which("curl"), "this test needs curl"
    url = f"https://localhost:{cloud.port}/_snowglobe/health"
    curl = ["curl", "-s", "--http2", "--cacert", authority, "-o", "/dev/null", "-w", "%{http_version} %{http_code}", url]
    assert subprocess.run(curl, capture_output=True, text=True, timeout=30).stdout == "2 200"


def test_garbage_and_silence_do_not_disturb_the_port(cloud):
    for bytes_sent in [b"\x16", b"\x16\x03\x01\xff\xff" + b"\x00" * 400, b"\x80\x2e\x01\x00\x02", b"\x00" * 64, os.urandom(500)]:
        with socket.create_connection(("127.0.0.1", cloud.port), timeout=30) as client:
            client.sendall(bytes_sent)
            client.shutdown(socket.SHUT_WR)
            answer = b""
            try:
                while piece := client.recv(4096):
                    answer += piece
            except ConnectionResetError:
                pass
            # An alert, a refusal, or nothing.
            assert answer[:1] in (b"", b"\x15") or answer.startswith(b"HTTP/1.1 400"), answer
    assert cloud.get("/_snowglobe/health")["edition"] == "snowglobe"


def test_the_authority_outlives_a_restart_and_its_key_is_private(own_cloud):
    one = own_cloud()
    path = Path(one.run("trust", "--print").stdout.strip())
    assert path.is_relative_to(one.data_dir.resolve())
    before = path.read_text()
    assert "BEGIN CERTIFICATE" in before and "PRIVATE" not in before
    assert stat.S_IMODE((path.parent / "key.pem").stat().st_mode) == 0o600
    one.stop()
    one.start()
    assert path.read_text() == before


def test_trust_says_what_it_would_do_without_root():
    """As another user, with that user's own data directory and no cloud running."""
    directory = Path(tempfile.mkdtemp(prefix="snowglobe-trust-"))
    drop = []
    if os.geteuid() == 0:
        assert shutil.which("setpriv"), "this test needs setpriv to become another user"
        os.chown(directory, 65534, 65534)
        drop = ["setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups"]
    try:
        binary = shutil.copy(BINARY, directory / "snowglobe")
        options = ["--listen", f"127.0.0.1:{free_port()}", "--data-dir", str(directory / "data")]
        done = subprocess.run([*drop, binary, *options, "trust"], capture_output=True, text=True, timeout=60, cwd="/")
        assert done.returncode != 0
        command = re.search(r"sudo install -m 644 (\S+) \S+ && sudo ", done.stderr)
        assert command, done.stderr
        assert "BEGIN CERTIFICATE" in Path(command[1]).read_text()
        assert "AWS_CA_BUNDLE=" in done.stderr and "NODE_EXTRA_CA_CERTS=" in done.stderr
    finally:
        shutil.rmtree(directory)
