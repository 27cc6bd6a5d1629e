"""Starting, ending and starting again: what is refused with its cure, what is kept, what is left behind."""

import json
import os
import random
import shutil
import signal
import socket
import subprocess
import threading
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from botocore.exceptions import BotoCoreError, ClientError

import harness
from client import raw

WRITERS = 8
KILLS = 10


def refused(cloud, *changes):
    """Starts it once more with these changes, which it must refuse; what it says."""
    done = subprocess.run([*cloud.arguments(), *changes], capture_output=True, text=True, timeout=60)
    assert done.returncode == 1, (done.returncode, done.stdout, done.stderr)
    return done.stderr


@pytest.fixture
def another(own_cloud):
    """The means to start a second process, with ports and a directory of its own."""
    second = harness.Cloud()
    yield second
    shutil.rmtree(second.directory, ignore_errors=True)


def test_a_second_process_on_the_same_directory_is_refused(own_cloud, another):
    cloud = own_cloud()
    another.data_dir = cloud.data_dir
    said = refused(another)
    assert f"{cloud.data_dir}/store is in use by process {cloud.process.pid}" in said, said
    assert "stop that process, or choose another data directory" in said, said
    raw.is_well(cloud)


def test_a_port_in_use_is_refused_with_its_cure(own_cloud, another):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        for option in ("port", "dns_port"):
            before = getattr(another, option)
            setattr(another, option, port)
            said = refused(another)
            assert f"127.0.0.1:{port} is in use" in said and "choose another" in said, said
            assert ("--dns-listen" if option == "dns_port" else "--listen") in said, said
            setattr(another, option, before)
    assert not another.data_dir.exists(), "nothing was started"


def test_a_second_cloud_on_one_port_says_that_one_runs(own_cloud, another):
    cloud = own_cloud(ephemeral=True)
    another.port = cloud.port
    assert f"a cloud already answers at 127.0.0.1:{cloud.port}" in refused(another)


def test_a_newer_format_is_refused_and_left_alone(own_cloud):
    cloud = own_cloud()
    cloud.boto3("ssm").put_parameter(Name="/kept", Value="1", Type="String")
    assert cloud.stop() == 0
    [version] = (cloud.data_dir / "store").glob("*ormat*")
    before = version.read_text()
    number = int("".join(filter(str.isdigit, before)))
    version.write_text(before.replace(str(number), str(number + 1)))
    said = refused(cloud)
    assert "newer" in said and str(number + 1) in said, said
    version.write_text(before)
    cloud.start()
    assert cloud.boto3("ssm").get_parameter(Name="/kept")["Parameter"]["Value"] == "1"


def test_a_restart_keeps_what_was_acknowledged(own_cloud):
    cloud = own_cloud()
    cloud.boto3("ssm").put_parameter(Name="/kept", Value="1", Type="String")
    key = cloud.boto3("iam")
    key.create_user(UserName="ann")
    key = key.create_access_key(UserName="ann")["AccessKey"]
    session = cloud.boto3("sts").get_session_token()["Credentials"]
    for how in (signal.SIGINT, signal.SIGTERM):
        assert cloud.stop(how) == 0
        cloud.start()
        assert cloud.boto3("ssm").get_parameter(Name="/kept")["Parameter"]["Version"] == 1
        ann = cloud.boto3("sts", account=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
        assert ann.get_caller_identity()["Arn"].endswith(":user/ann")
        keys = {"aws_secret_access_key": session["SecretAccessKey"], "aws_session_token": session["SessionToken"]}
        still = cloud.boto3("sts", account=session["AccessKeyId"], **keys)
        assert still.get_caller_identity()["Account"] == "000000000000"


def ephemeral_directories():
    return set(Path("/tmp").glob("snowglobe-ephemeral-*"))


def test_an_ephemeral_cloud_keeps_nothing_and_leaves_nothing(own_cloud):
    before = ephemeral_directories()
    cloud = own_cloud(ephemeral=True)
    mine = Path(f"/tmp/snowglobe-ephemeral-{cloud.process.pid}")
    cloud.boto3("ssm").put_parameter(Name="/lost", Value="1", Type="String")
    pid = cloud.process.pid
    assert cloud.stop() == 0
    assert not mine.exists() and not cloud.data_dir.exists()
    assert_nothing_of(pid, mine)
    cloud.start()
    with pytest.raises(ClientError, match="ParameterNotFound"):
        cloud.boto3("ssm").get_parameter(Name="/lost")
    # One that was killed could not tidy up: the next one does.
    killed = Path(f"/tmp/snowglobe-ephemeral-{cloud.process.pid}")
    cloud.kill()
    cloud.start()
    assert not killed.exists()
    assert cloud.stop() == 0
    assert not any(str(cloud.process.pid) in path.name for path in ephemeral_directories() - before)


def test_the_end_leaves_no_process_no_mount_no_network(own_cloud, eventually):
    cloud = own_cloud()
    ec2 = cloud.boto3("ec2")
    image = cloud.boto3("ssm").get_parameter(Name="/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64")
    started = ec2.run_instances(ImageId=image["Parameter"]["Value"], InstanceType="t3.micro", MinCount=1, MaxCount=1)
    instance = started["Instances"][0]["InstanceId"]
    state = lambda: ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]["State"]["Name"]  # noqa: E731
    eventually(lambda: state() == "running", 30)
    eventually(lambda: len(children(cloud.process.pid)) > 0, 30)
    pid, processes = cloud.process.pid, children(cloud.process.pid)
    assert processes, "an instance is processes"
    assert cloud.stop() == 0
    eventually(lambda: not [p for p in processes if Path(f"/proc/{p}").exists()], 5)
    assert_nothing_of(pid, cloud.data_dir)


def children(pid):
    """All processes that descend from this one."""
    parents = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parents[int(entry.name)] = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except (FileNotFoundError, ProcessLookupError):
                continue
    found = {pid}
    while more := {child for child, parent in parents.items() if parent in found} - found:
        found |= more
    return found - {pid}


def assert_nothing_of(pid, directory):
    assert not Path(f"/proc/{pid}").exists()
    mounts = [line for line in Path("/proc/self/mountinfo").read_text().splitlines() if str(directory) in line]
    assert mounts == []
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit() and int(entry.name) != os.getpid():
            try:
                command = (entry / "cmdline").read_bytes()
            except (FileNotFoundError, ProcessLookupError):
                continue
            assert str(directory).encode() not in command, (entry.name, command)


def test_a_request_under_way_finishes_before_the_end(own_cloud):
    """Half a body has come when Ctrl-C does; the other half comes, and the answer goes out."""
    cloud = own_cloud(ephemeral=True)
    request = raw.who_am_i()
    with raw.connect(cloud) as connection, raw.connect(cloud) as idle, raw.connect(cloud) as following:
        bare = {"Authorization": None, "X-Amz-Date": None, "Content-Type": None}
        following.sendall(raw.request("GET", "/_snowglobe/tracks?follow=1", bare))
        assert following.recv(4096).startswith(b"HTTP/1.1 200")
        connection.sendall(request[:-10])
        idle.sendall(raw.who_am_i())
        assert raw.answer(idle)[0] == 200
        cloud.process.send_signal(signal.SIGINT)
        # The idle connection ends at once, which says that the end has begun.
        assert idle.recv(1) == b""
        connection.sendall(request[-10:])
        status, _, body = raw.answer(connection)
        assert status == 200 and b"000000000000" in body
        assert connection.recv(1) == b"", "the connection ends after it"
    begun = time.monotonic()
    assert cloud.stop() == 0
    assert time.monotonic() - begun < 4, "followed tracks do not hold the end up"


def test_a_client_that_hangs_does_not_keep_the_cloud(own_cloud):
    cloud = own_cloud(ephemeral=True)
    with raw.connect(cloud) as connection:
        connection.sendall(raw.who_am_i()[:-10])
        begun = time.monotonic()
        assert cloud.stop() == 0
        assert time.monotonic() - begun < 10


class Writers:
    """Clients that write as fast as they can, and remember what was acknowledged."""

    def __init__(self, cloud):
        self.cloud = cloud
        self.zone = cloud.boto3("route53").create_hosted_zone(Name="kill.example", CallerReference="1")["HostedZone"]["Id"]
        self.parameters, self.records = [], []
        self.ending = threading.Event()

    def run(self, round_number):
        self.ending.clear()
        with ThreadPoolExecutor(WRITERS) as pool:
            kinds = [self.put_parameter, self.put_record]
            running = [pool.submit(self.write, kinds[n % 2], f"{round_number}-{n}") for n in range(WRITERS)]
            yield
            self.ending.set()
            for writer in running:
                writer.result(30)

    def write(self, put, name):
        clients = self.cloud.boto3("ssm"), self.cloud.boto3("route53")
        for count in range(100_000):
            if self.ending.is_set():
                return
            try:
                put(clients, f"{name}-{count}")
            except BotoCoreError:
                # Killed: whether this one counts nobody promised.
                return

    def put_parameter(self, clients, name):
        clients[0].put_parameter(Name=f"/kill/{name}", Value=name, Type="String")
        self.parameters.append(name)

    def put_record(self, clients, name):
        record = {"Name": f"{name}.kill.example", "Type": "TXT", "TTL": 1, "ResourceRecords": [{"Value": f'"{name}"'}]}
        batch = {"Changes": [{"Action": "CREATE", "ResourceRecordSet": record}]}
        clients[1].change_resource_record_sets(HostedZoneId=self.zone, ChangeBatch=batch)
        self.records.append(name)

    def check(self):
        """Everything acknowledged is there, and as it was written."""
        pages = self.cloud.boto3("ssm").get_paginator("get_parameters_by_path").paginate(Path="/kill")
        found = {p["Name"].removeprefix("/kill/"): p["Value"] for page in pages for p in page["Parameters"]}
        assert [name for name in self.parameters if found.get(name) != name] == []
        pages = self.cloud.boto3("route53").get_paginator("list_resource_record_sets").paginate(HostedZoneId=self.zone)
        sets = [s for page in pages for s in page["ResourceRecordSets"] if s["Type"] == "TXT"]
        found = {s["Name"].split(".")[0]: s["ResourceRecords"][0]["Value"] for s in sets}
        assert [name for name in self.records if found.get(name) != f'"{name}"'] == []
        zone = self.cloud.boto3("route53").get_hosted_zone(Id=self.zone)["HostedZone"]
        assert zone["ResourceRecordSetCount"] == len(sets) + 2, "the zone counts what it holds"


def test_what_was_acknowledged_survives_sigkill_at_any_moment(own_cloud):
    seed = random.randrange(10**6)
    moments = random.Random(seed)
    print(f"seed {seed}")
    cloud = own_cloud()
    writers = Writers(cloud)
    for round_number in range(KILLS):
        acknowledged = len(writers.parameters), len(writers.records)
        for _ in writers.run(round_number):
            deadline = time.monotonic() + 20
            while len(writers.parameters) == acknowledged[0] or len(writers.records) == acknowledged[1]:
                assert time.monotonic() < deadline, "nothing is written"
                time.sleep(0.005)
            # The random moment: this is no waiting for something.
            time.sleep(moments.uniform(0, 0.4))
            cloud.kill()
        cloud.start()
        writers.check()
    print(json.dumps({"parameters": len(writers.parameters), "records": len(writers.records), "kills": KILLS}))


def test_the_clouds_time_never_goes_back(own_cloud):
    """Fast, moved forward, killed, ended in order, started at another scale: it goes on from where it was."""
    cloud = own_cloud("--time-scale", "3600")
    now = lambda: cloud.get("/_snowglobe/cloud")["now"]  # noqa: E731
    shown = [now()]
    for end, scale in ((cloud.kill, "3600"), (cloud.stop, "1"), (cloud.kill, "60")):
        urllib.request.urlopen(f"{cloud.endpoint}/_snowglobe/clock/advance", data=b"86400", timeout=10).close()
        shown.append(now())
        end()
        cloud.options = ["--time-scale", scale]
        cloud.start()
        shown.append(now())
    assert shown == sorted(shown), shown
