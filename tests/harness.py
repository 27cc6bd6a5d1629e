"""One harness for all client tests: starts the built binary (never builds), and talks to it with ordinary clients.

`cloud` is shared by a whole run; a test keeps apart from the others by an account of its own (`client`).
`own_cloud` starts one for a single test, with its own data directory and options; it can be killed and started again.
"""

import itertools
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

HOME = Path(__file__).resolve().parent.parent
BINARY = Path(os.environ.get("SNOWGLOBE_BINARY", HOME / "target" / "debug" / "snowglobe"))
START_TIMEOUT_S = 60
REGION = "us-east-1"


_ports = {"first": 1, "offset": 0}


def served_port(port):
    """Where the host serves this port of a public address: as it is, or beside it where the system keeps low ports from
    ordinary users. The cloud says which."""
    return port + _ports["offset"] if port < _ports["first"] else port


def free_port():
    """A port that is free for both TCP and UDP on the loopback."""
    while True:
        with socket.socket() as tcp, socket.socket(type=socket.SOCK_DGRAM) as udp:
            tcp.bind(("127.0.0.1", 0))
            port = tcp.getsockname()[1]
            try:
                udp.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port


class Cloud:
    """A running `snowglobe start`, or the means to start it again."""

    # How its process is started besides: as another user, say.
    popen_options = {}

    def __init__(self, *options, ephemeral=False):
        self.port, self.dns_port = free_port(), free_port()
        self.directory = Path(tempfile.mkdtemp(prefix="snowglobe-test-"))
        self.data_dir = self.directory / "data"
        self.options = list(options)
        self.ephemeral = ephemeral
        self.process = None
        self.log = self.directory / "log"

    @property
    def endpoint(self):
        return f"http://127.0.0.1:{self.port}"

    def arguments(self, verb="start"):
        where = ["--ephemeral"] if self.ephemeral else ["--data-dir", str(self.data_dir)]
        ports = ["--listen", f"127.0.0.1:{self.port}", "--dns-listen", f"127.0.0.1:{self.dns_port}"]
        return [str(BINARY), *([verb] if isinstance(verb, str) else verb), *ports, *where, *self.options]

    def launch(self, verb="start"):
        """Begins a start and waits for nothing; the process."""
        environment = {**os.environ, "SNOWGLOBE_HOME": str(HOME)}
        with open(self.log, "ab") as log:
            self.process = subprocess.Popen(
                self.arguments(verb), stdout=log, stderr=log, env=environment, **self.popen_options
            )
        return self.process

    def start(self, verb="start"):
        self.launch(verb)
        deadline = time.monotonic() + START_TIMEOUT_S
        while True:
            try:
                self.get("/_snowglobe/health")
                _ports.update(self.get("/_snowglobe/cloud")["ports"])
                return self
            except (urllib.error.URLError, ConnectionError):
                if self.process.poll() is not None:
                    raise AssertionError(f"the cloud ended with {self.process.returncode}:\n{self.log_text()}")
                if time.monotonic() > deadline:
                    raise AssertionError(f"the cloud did not answer:\n{self.log_text()}")
                time.sleep(0.01)

    def get(self, path, timeout=30):
        with urllib.request.urlopen(self.endpoint + path, timeout=timeout) as answer:
            return json.loads(answer.read())

    def log_text(self):
        return self.log.read_text(errors="replace")[-8000:]

    def stop(self, how=signal.SIGINT, timeout=60):
        """Ends it as Ctrl-C does (or by another signal); the process's exit code."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(how)
            try:
                self.process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()
                raise AssertionError(f"the cloud did not end within {timeout} s:\n{self.log_text()}")
        return self.process.returncode if self.process else None

    def kill(self):
        """As a power cut would, for the process."""
        self.process.kill()
        self.process.wait()

    def remove(self):
        self.stop()
        shutil.rmtree(self.directory, ignore_errors=True)

    def boto3(self, service, region=REGION, account="000000000000", **keys):
        access = {"aws_access_key_id": account, "aws_secret_access_key": "test", **keys}
        config = Config(retries={"max_attempts": 0, "mode": "standard"}, read_timeout=120)
        return boto3.client(service, region_name=region, endpoint_url=self.endpoint, config=config, **access)

    def aws(self, *arguments, account="000000000000", region=REGION, check=True, text=None):
        """Runs the aws command line against it."""
        environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith("AWS_")},
            "AWS_ACCESS_KEY_ID": account,
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_DEFAULT_REGION": region,
            "AWS_ENDPOINT_URL": self.endpoint,
            "AWS_CONFIG_FILE": "/dev/null",
            "AWS_SHARED_CREDENTIALS_FILE": "/dev/null",
            "AWS_PAGER": "",
        }
        aws = Path(sys.executable).parent / "aws"
        done = subprocess.run(
            [str(aws), *map(str, arguments)], env=environment, input=text, capture_output=True, text=True, timeout=600
        )
        if check and done.returncode != 0:
            raise AssertionError(f"aws {' '.join(map(str, arguments))} ended with {done.returncode}:\n{done.stderr}")
        return done

    def run(self, *arguments, timeout=120, check=True):
        """Runs another verb of the program against it."""
        command = [str(BINARY), "--listen", f"127.0.0.1:{self.port}", *arguments]
        environment = {**os.environ, "SNOWGLOBE_HOME": str(HOME)}
        done = subprocess.run(command, capture_output=True, text=True, timeout=timeout, env=environment)
        if check and done.returncode != 0:
            raise AssertionError(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done


_accounts = itertools.count(random.randrange(10**11, 9 * 10**11), 7919)


@pytest.fixture(scope="session")
def cloud():
    running = Cloud().start()
    yield running
    code = running.stop()
    assert code == 0, f"the cloud ended with {code}:\n{running.log_text()}"
    running.remove()


@pytest.fixture
def own_cloud():
    """Makes clouds of the test's own: `own_cloud("--time-scale", "60")` starts one."""
    made = []

    def start(*options, ephemeral=False, verb="start"):
        one = Cloud(*options, ephemeral=ephemeral)
        made.append(one)
        return one.start(verb)

    yield start
    for one in made:
        one.remove()


@pytest.fixture
def account():
    """An account that nothing else uses."""
    return f"{next(_accounts):012d}"


@pytest.fixture
def client(cloud, account):
    """`client("ec2")`: a boto3 client of this test's own account."""

    def make(service, region=REGION, account=account, **keys):
        return cloud.boto3(service, region, account, **keys)

    return make


@pytest.fixture
def aws_cli(cloud, account):
    """`aws_cli("ec2", "describe-vpcs")`: the finished process of the aws command line, in this test's own account."""

    def run(*arguments, check=True, account=account, region=REGION):
        return cloud.aws(*arguments, account=account, region=region, check=check)

    return run


@pytest.fixture
def eventually():
    """`eventually(check, timeout)`: what `check` returns as soon as that is true; its last failure at the end."""

    def wait(check, timeout=30, interval=0.1):
        deadline = time.monotonic() + timeout
        while True:
            problem = None
            try:
                value = check()
                if value:
                    return value
            except Exception as error:  # noqa: BLE001: any failure may pass with time; the last one is raised
                problem = error
            if time.monotonic() > deadline:
                raise problem or AssertionError(f"did not become true within {timeout} s: last value {value!r}")
            time.sleep(interval)

    return wait
