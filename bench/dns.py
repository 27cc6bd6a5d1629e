#!/usr/bin/env python3
"""The DNS server beside Knot DNS (or NSD), and what a change costs in a large zone:

    bench/dns.py                      queries a second of both in one run, in turn, and the cost of changes
    bench/dns.py queries              only the queries; `changes`: only the changes
    bench/dns.py --install            first installs what is missing of Debian's knot and dnsperf (root)
    bench/dns.py --peer nsd           another peer
    bench/dns.py queries --ours 127.0.0.1:5300    our side is a server that runs already, with the zone `bench.example`

Needs the release binary (./snowglobe version builds it), dnsperf, and knotd or nsd. Each side answers the same zone of 10,000
names with the same questions from the same generator; the ratio is what to quote.
"""

import argparse
import os
import random
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(HOME / "tests"))
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HOME / "target"))
os.environ.setdefault("SNOWGLOBE_BINARY", str(TARGET / "release" / "snowglobe"))

from harness import Cloud, free_port  # noqa: E402

ZONE = "bench.example"
NAMES = 9_990
ROUNDS = 3
SECONDS = 5
CHANGES = 40
GOAL = 0.5
PACKAGES = {"knot": "knotd", "nsd": "nsd"}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[[], "queries", "changes"], default=[])
    parser.add_argument("--install", action="store_true")
    parser.add_argument("--peer", choices=PACKAGES, default="knot")
    parser.add_argument("--ours", metavar="ADDRESS:PORT")
    given = parser.parse_args()
    parts = given.parts or ["queries", "changes"]
    need("dnsperf", "dnsperf", given.install)
    need(PACKAGES[given.peer], given.peer, given.install)
    good = True
    if given.ours:
        host, port = given.ours.rsplit(":", 1)
        return 0 if queries(host, int(port), given.peer) else 1
    cloud = Cloud(ephemeral=True).start()
    try:
        zone = Zone(cloud)
        few = zone.costs() if "changes" in parts else None
        zone.fill(NAMES)
        if few:
            good &= changes(few, zone.costs())
        if "queries" in parts:
            good &= queries("127.0.0.1", cloud.dns_port, given.peer)
    finally:
        cloud.remove()
    return 0 if good else 1


def need(program, package, install):
    if shutil.which(program, path=os.environ["PATH"] + ":/usr/sbin"):
        return
    if not install:
        sys.exit(f"{program} is missing: run again with --install, or `apt-get install {package}`")
    # Debian starts a daemon's service where there is systemd; ours is started by hand.
    subprocess.run(["apt-get", "install", "-y", "--no-install-recommends", package], check=True)


class Zone:
    """The zone in our cloud."""

    def __init__(self, cloud):
        self.client = cloud.boto3("route53")
        self.id = self.client.create_hosted_zone(Name=ZONE, CallerReference="bench")["HostedZone"]["Id"]

    def change(self, *sets):
        batch = {"Changes": [{"Action": "UPSERT", "ResourceRecordSet": one} for one in sets]}
        self.client.change_resource_record_sets(HostedZoneId=self.id, ChangeBatch=batch)

    def fill(self, count):
        sets = [record(n) for n in range(count)]
        for start in range(0, count, 1000):
            self.change(*sets[start : start + 1000])

    def costs(self):
        """Medians in milliseconds of a change of one record, and of a page of ten from the middle."""
        change = timed(lambda n: self.change(record(n % 10, f"192.0.2.{n % 250}")))
        page = timed(lambda _: self.client.list_resource_record_sets(
            HostedZoneId=self.id, StartRecordName=f"n5000.{ZONE}", MaxItems="10"
        ))  # fmt: skip
        return change, page


def record(n, address=None):
    address = address or f"10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}"
    return {"Name": f"n{n}.{ZONE}", "Type": "A", "TTL": 300, "ResourceRecords": [{"Value": address}]}


def timed(work):
    times = []
    for n in range(CHANGES):
        before = time.perf_counter()
        work(n)
        times.append((time.perf_counter() - before) * 1000)
    return statistics.median(times)


def changes(few, many):
    good = True
    for what, small, large in zip(("a change of one record", "a page of ten records"), few, many):
        fits = large <= 1.5 * small
        good &= fits
        text = f"{small:.1f} ms in an empty zone, {large:.1f} ms in one of {NAMES}: {large / small:.2f} x"
        print(f"| {what} | {text} | ≤ 1.5 x | {'yes' if fits else 'NO'} |", flush=True)
    return good


def queries(host, port, peer_name):
    directory = Path(tempfile.mkdtemp(prefix="snowglobe-bench-dns-"))
    asked = directory / "queries"
    draw = random.Random(1)
    asked.write_text("".join(f"n{draw.randrange(NAMES)}.{ZONE} A\n" for _ in range(50_000)))
    peer, peer_port = start_peer(peer_name, directory)
    try:
        sides = {"ours": (host, port), peer_name: ("127.0.0.1", peer_port)}
        rates = {name: [] for name in sides}
        for _ in range(ROUNDS):
            for name, (address, of_side) in sides.items():
                rates[name].append(ask(address, of_side, asked))
    finally:
        peer.terminate()
        peer.wait()
        shutil.rmtree(directory, ignore_errors=True)
    ours, theirs = (statistics.median(rates[name]) for name in sides)
    fits = ours >= GOAL * theirs
    print(
        f"| DNS over UDP, a zone of {NAMES} names | {ours:,.0f} queries/s beside {peer_name} with {theirs:,.0f}: "
        f"{ours / theirs:.2f} x | ≥ {GOAL} x | {'yes' if fits else 'NO'} |",
        flush=True,
    )
    return fits


def ask(address, port, asked):
    """Queries a second; every one of them is answered."""
    arguments = ["-s", address, "-p", str(port), "-d", str(asked), "-l", str(SECONDS), "-c", "16", "-q", "200"]
    done = subprocess.run(["dnsperf", *arguments], capture_output=True, text=True, timeout=SECONDS + 60)
    lost = re.search(r"Queries lost:\s+(\d+) \(([\d.]+)%\)", done.stdout)
    rate = re.search(r"Queries per second:\s+([\d.]+)", done.stdout)
    codes = re.search(r"Response codes:\s+(.*)", done.stdout)
    if not rate or float(lost[2]) > 1 or "NOERROR" not in codes[1] or "," in codes[1]:
        said = [line for line in done.stdout.splitlines() if not line.startswith("[Timeout]")]
        sys.exit("a run that does not count:\n" + "\n".join(said) + done.stderr)
    return float(rate[1])


def start_peer(name, directory):
    """The peer's process and port, once it answers."""
    port = free_port()
    zone = directory / "zone"
    lines = [f"$ORIGIN {ZONE}.", "$TTL 300", "@ 900 SOA ns-1 hostmaster 1 7200 900 1209600 86400"]
    servers = ["ns-1.awsdns-01.com.", "ns-2.awsdns-02.net.", "ns-3.awsdns-03.org.", "ns-4.awsdns-04.co.uk."]
    lines += [f"@ 172800 NS {server}" for server in servers]
    lines += [f"n{n} A 10.{n >> 16 & 255}.{n >> 8 & 255}.{n & 255}" for n in range(NAMES)]
    zone.write_text("\n".join(lines) + "\n")
    config = directory / "config"
    if name == "knot":
        config.write_text(
            f"server:\n  rundir: {directory}\n  listen: 127.0.0.1@{port}\n  user: root\n"
            f"database:\n  storage: {directory}\n"
            f"zone:\n  - domain: {ZONE}\n    file: {zone}\n    zonefile-load: whole\n    journal-content: none\n"
        )
        command = ["/usr/sbin/knotd", "-c", str(config)]
    else:
        config.write_text(
            f"server:\n  ip-address: 127.0.0.1\n  port: {port}\n  username: root\n  zonesdir: {directory}\n"
            f"  database: ''\n  pidfile: {directory}/pid\n  xfrdfile: {directory}/xfrd\n  xfrdir: {directory}\n"
            f"  server-count: {os.cpu_count()}\n  reuseport: yes\nremote-control:\n  control-enable: no\n"
            f"zone:\n  name: {ZONE}\n  zonefile: {zone}\n"
        )
        command = ["/usr/sbin/nsd", "-d", "-c", str(config)]
    log = open(directory / "log", "wb")
    process = subprocess.Popen(command, stdout=log, stderr=log)
    question = bytes.fromhex("123401000001000000000000") + b"\2n1\5bench\7example\0\0\1\0\1"
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline:
        with socket.socket(type=socket.SOCK_DGRAM) as udp:
            udp.settimeout(0.2)
            try:
                udp.connect(("127.0.0.1", port))
                udp.send(question)
                if udp.recv(512)[3] & 15 == 0:
                    return process, port
            except OSError:
                time.sleep(0.05)
    process.terminate()
    sys.exit(f"{name} does not answer:\n{(directory / 'log').read_text()}")


if __name__ == "__main__":
    sys.exit(main())
