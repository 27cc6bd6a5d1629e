#!/usr/bin/env python3
"""Every figure of the README's table of speed, by one command:

    bench/speed.py                 all of it but the builds
    bench/speed.py --builds        the builds too (a clean release build, a check after an edit)
    bench/speed.py balancer up     only these parts: start run balancer up builds
    bench/speed.py --user NAME     each figure as root and as the ordinary user NAME, side by side

Needs the release binary (./snowglobe version builds it), root, and Debian's nginx (with its stream module), wrk and
h2load for the balancer's peer. Absolute times are this machine's; a peer is measured in the same run, in turn, and the
ratio is what to quote.
"""

import argparse
import http.client
import os
import pwd
import re
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
# Our own folder has a dns.py, which is not the package that the figures need.
sys.path[0] = str(HOME / "tests")
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HOME / "target"))
os.environ.setdefault("SNOWGLOBE_BINARY", str(TARGET / "release" / "snowglobe"))

from harness import BINARY, Cloud, free_port, served_port  # noqa: E402

PROXY = BINARY.parent / "examples" / "proxy"
ROUNDS = 7
# What the rows of a part are kept in, where they are not printed at once.
kept = []


class Measured(Cloud):
    """A cloud of the user that is measured now: root's, or another's that has a copy of the program and the blueprints."""

    program, home = BINARY, HOME

    def __init__(self, **how):
        super().__init__(**how)
        if self.popen_options:
            shutil.chown(self.directory, self.popen_options["user"])

    def arguments(self, verb="start"):
        return [str(self.program), *super().arguments(verb)[1:]]

    @classmethod
    def become(cls, user, place):
        """From now on `user`, by way of the directory `place`, which that user can read."""
        shutil.copytree(HOME / "blueprints", Path(place, "blueprints"))
        shutil.copy(BINARY, place)
        shutil.copy(PROXY, place)
        cls.program, cls.home = Path(place, BINARY.name), Path(place)
        cls.popen_options = {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": []}


def median(values):
    return statistics.median(values)


def row(what, value, goal, verdict):
    if kept:
        kept[-1].append((what, value, goal, verdict))
        return verdict
    print(f"| {what} | {value} | {goal} | {'yes' if verdict else 'NO'} |", flush=True)
    return verdict


def resident_mb(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+) kB", status)[1]) / 1024


def start():
    """From exec to the first answered request, on an empty data directory; and what it then holds resident."""
    times, sizes = [], []
    for _ in range(ROUNDS):
        cloud = Measured()
        with open(cloud.log, "ab") as log:
            before = time.perf_counter()
            cloud.process = subprocess.Popen(cloud.arguments(), stdout=log, stderr=log, **cloud.popen_options)
            while True:
                try:
                    connection = http.client.HTTPConnection("127.0.0.1", cloud.port, timeout=5)
                    connection.request("POST", "/", "Action=GetCallerIdentity&Version=2011-06-15", {
                        "Content-Type": "application/x-www-form-urlencoded",
                        "X-Amz-Date": time.strftime("%Y%m%dT%H%M%SZ", time.gmtime()),
                        "Authorization": "AWS4-HMAC-SHA256 Credential=test/"
                        + time.strftime("%Y%m%d", time.gmtime()) + "/us-east-1/sts/aws4_request, SignedHeaders=host, Signature=0",
                    })
                    answer = connection.getresponse()
                    answer.read()
                    assert answer.status == 200, answer.status
                    break
                except ConnectionRefusedError:
                    time.sleep(0.0005)
            times.append((time.perf_counter() - before) * 1000)
        sizes.append(resident_mb(cloud.process.pid))
        cloud.remove()
    good = row("empty start to first answered request", f"{median(times):.0f} ms", "< 30 ms", median(times) < 30)
    return row("resident after it", f"{median(sizes):.0f} MB", "< 40 MB", median(sizes) < 40) and good


def run():
    """From the RunInstances call to the first line of user data."""
    cloud = Measured(ephemeral=True).start()
    try:
        ec2 = cloud.boto3("ec2")
        parameter = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
        image = cloud.boto3("ssm").get_parameter(Name=parameter)["Parameter"]["Value"]
        times = []
        for _ in range(ROUNDS + 1):
            before = time.time()
            made = ec2.run_instances(
                ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, UserData="#!/bin/sh\necho began $(date +%s.%N)\n"
            )["Instances"][0]["InstanceId"]
            while not (found := re.search(r"began ([0-9.]+)", ec2.get_console_output(InstanceId=made, Latest=True).get("Output", ""))):
                time.sleep(0.005)
            times.append((float(found[1]) - before) * 1000)
        # The first one also makes the image and the VPC's router.
        row("the first RunInstances to user data running", f"{times[0]:.0f} ms", "-", True)
        return row("RunInstances to user data running", f"{median(times[1:]):.0f} ms", "< 300 ms", median(times[1:]) < 300)
    finally:
        cloud.remove()


NGINX = """
load_module /usr/lib/nginx/modules/ngx_stream_module.so;
daemon off; pid {directory}/pid; error_log {directory}/error; worker_processes 2; events {{ worker_connections 2048; }}
http {{ access_log off; client_body_temp_path {directory}/b; proxy_temp_path {directory}/p; fastcgi_temp_path {directory}/f;
  uwsgi_temp_path {directory}/u; scgi_temp_path {directory}/s; keepalive_requests 1000000000; sendfile on;
  server {{ listen 127.0.0.1:{backend} reuseport; root {directory};
    location = /large {{ }} location / {{ return 200 "0123456789012345678901234567890123456789"; }} }}
  upstream backend {{ server 127.0.0.1:{backend}; keepalive 128; keepalive_requests 1000000000; }}
  server {{ listen 127.0.0.1:{http} reuseport; listen 127.0.0.1:{https} reuseport ssl http2; http2_max_concurrent_streams 128;
    ssl_certificate {directory}/crt; ssl_certificate_key {directory}/key; ssl_protocols TLSv1.2 TLSv1.3;
    location / {{ proxy_pass http://backend; proxy_http_version 1.1;
    proxy_set_header Connection ""; proxy_set_header Host $host; proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; }} }}
}}
stream {{ upstream relayed {{ server 127.0.0.1:{backend}; }} server {{ listen 127.0.0.1:{tcp} reuseport; tcp_nodelay on; proxy_pass relayed; }} }}
"""
LARGE_BYTES = 1 << 20


def wrk(url, seconds, *headers):
    """Requests a second and their 99th percentile in milliseconds."""
    fields = [part for header in headers for part in ("-H", header)]
    printed = subprocess.run(
        ["wrk", "-t2", "-c64", f"-d{seconds}s", "--latency", *fields, url], capture_output=True, text=True, check=True
    ).stdout
    rate = float(re.search(r"Requests/sec:\s+([\d.]+)", printed)[1])
    amount, unit = re.search(r"99%\s+([\d.]+)(us|ms|s)", printed).groups()
    assert "Non-2xx" not in printed, printed
    return rate, float(amount) * {"us": 0.001, "ms": 1, "s": 1000}[unit]


def h2load(url, seconds):
    """Requests a second of 64 connections with 4 streams each; it tells no percentiles."""
    printed = subprocess.run(
        ["h2load", "-t2", "-c64", "-m4", "-D", str(seconds), url], capture_output=True, text=True, check=True
    ).stdout
    assert re.search(r"\b0 failed, 0 errored", printed), printed
    return float(re.search(r"finished in [^,]+, ([\d.]+) req/s", printed)[1]), None


def beside_nginx(what, load, ours, theirs, goal, tail_goal=None, per_request=("requests/s", 1)):
    """Rounds in turn; what is quoted is the median of the rounds' ratios."""
    rates, tails = {"nginx": [], "balancer": []}, {"nginx": [], "balancer": []}
    for _ in range(ROUNDS):
        for name, port in (("nginx", theirs), ("balancer", ours)):
            rate, tail = load(port)
            rates[name].append(rate * per_request[1])
            tails[name].append(tail)
    ratio = median([a / b for a, b in zip(rates["balancer"], rates["nginx"])])
    shown = f"{ratio:.2f} × nginx ({median(rates['balancer']):,.0f} and {median(rates['nginx']):,.0f} {per_request[0]})"
    good = row(f"balancer, {what}", shown, f"≥ {goal} × nginx" if goal else "-", not goal or ratio >= goal)
    if tail_goal:
        tail = median([a / b for a, b in zip(tails["balancer"], tails["nginx"])])
        shown = f"{tail:.2f} × nginx ({median(tails['balancer']):.1f} and {median(tails['nginx']):.1f} ms)"
        good = row(f"balancer, p99 of {what}", shown, f"≤ {tail_goal} × nginx", tail <= tail_goal) and good
    return good


def balancer():
    """The balancer's data plane and nginx in front of the same nginx backend, in turn: as reverse proxies for HTTP and
    HTTPS, and as relays of connections."""
    missing = [tool for tool in ("nginx", "wrk", "h2load", "openssl") if not shutil.which(tool, path="/usr/sbin:" + os.environ["PATH"])]
    missing += [] if Path("/usr/lib/nginx/modules/ngx_stream_module.so").exists() else ["nginx's stream module"]
    if missing:
        needed = "apt-get install nginx-light libnginx-mod-stream wrk nghttp2-client openssl"
        print(f"| balancer | not measured: {', '.join(missing)} missing ({needed}) | | NO |")
        return False
    example = Measured.home / "proxy" if Measured.popen_options else PROXY
    ports = {name: free_port() for name in ("backend", "http", "https", "tcp")}
    ours = {name: free_port() for name in ("http", "https", "tcp")}
    directory, started = tempfile.mkdtemp(), []
    os.chmod(directory, 0o755)
    try:
        Path(directory, "large").write_bytes(b"x" * LARGE_BYTES)
        for command in (
            "req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=bench -keyout key -out crt",
            "x509 -in crt -outform DER -out crt.der",
            "pkcs8 -topk8 -nocrypt -in key -outform DER -out key.der",
        ):
            subprocess.run(["openssl", *command.split()], cwd=directory, check=True, capture_output=True)
        os.chmod(Path(directory, "key.der"), 0o644)
        configuration = Path(directory, "conf")
        configuration.write_text(NGINX.format(directory=directory, **ports))
        started.append(subprocess.Popen(["nginx", "-e", f"{directory}/error", "-c", str(configuration)], env={"PATH": "/usr/sbin:/usr/bin"}))
        for name, more in (("http", []), ("https", ["--tls", f"{directory}/crt.der", f"{directory}/key.der"]), ("tcp", ["--tcp"])):
            command = [str(example), f"127.0.0.1:{ours[name]}", f"127.0.0.1:{ports['backend']}", *more]
            started.append(subprocess.Popen(command, stdout=subprocess.DEVNULL, **Measured.popen_options))
        time.sleep(1.5)

        def measured(what, name, load, *goals, **more):
            return beside_nginx(what, load, ours[name], ports[name], *goals, **more)

        url = "{}://127.0.0.1:{}/{}".format
        results = [
            measured("HTTP requests/s at 64 connections", "http", lambda port: wrk(url("http", port, ""), 3), 0.8, 1.5),
            measured("HTTPS requests/s", "https", lambda port: wrk(url("https", port, ""), 3), 0.8, 1.5),
            measured("HTTPS requests/s, HTTP/2", "https", lambda port: h2load(url("https", port, ""), 3), 0.8),
            measured("TCP, requests/s relayed", "tcp", lambda port: wrk(url("http", port, ""), 3), 0.8, 1.5),
            measured("TCP, bulk", "tcp", lambda port: wrk(url("http", port, "large"), 3), 0.8, per_request=("MB/s", LARGE_BYTES / 1e6)),
            measured("TCP, connections/s", "tcp", lambda port: wrk(url("http", port, ""), 3, "Connection: close"), 0.8,
                     per_request=("connections/s", 1)),
        ]  # fmt: skip
        return all(results)
    finally:
        for process in started:
            process.send_signal(signal.SIGTERM)
            process.wait()
        shutil.rmtree(directory, ignore_errors=True)


def up():
    """`snowglobe up simple-web-app` from exec to the first page through the balancer."""
    import dns.message
    import dns.query

    # So that it is known where the page is served.
    Measured(ephemeral=True).start().remove()
    times = []
    for _ in range(3):
        cloud = Measured(ephemeral=True)
        before = time.perf_counter()
        with open(cloud.log, "ab") as log:
            environment = {**os.environ, "SNOWGLOBE_HOME": str(Measured.home)}
            cloud.process = subprocess.Popen(cloud.arguments(["up", "simple-web-app"]), stdout=log, stderr=log, env=environment, **cloud.popen_options)
        while True:
            assert cloud.process.poll() is None and time.perf_counter() - before < 60, cloud.log_text()
            try:
                question = dns.message.make_query("www.simple-web-app.example", "A")
                reply = dns.query.udp(question, "127.0.0.1", port=cloud.dns_port, timeout=0.5)
                address = str(reply.answer[0][0])
                connection = http.client.HTTPConnection(address, served_port(80), timeout=1)
                connection.request("GET", "/", headers={"Host": "www.simple-web-app.example"})
                if connection.getresponse().status == 200:
                    break
            except (OSError, IndexError, dns.exception.DNSException, http.client.HTTPException):
                pass
            time.sleep(0.01)
        times.append(time.perf_counter() - before)
        cloud.remove()
    return row("`up simple-web-app` to a served page", f"{median(times):.1f} s", "< 5 s", median(times) < 5)


def builds():
    """A clean release build in a target directory of its own, and a check after an edit to a service."""
    cargo = os.environ.get("CARGO", "cargo")
    with tempfile.TemporaryDirectory(dir=TARGET) as directory:
        environment = {**os.environ, "CARGO_TARGET_DIR": directory}
        before = time.perf_counter()
        subprocess.run([cargo, "build", "--release", "--locked", "-q", "-p", "snowglobe"], cwd=HOME, env=environment, check=True)
        clean = time.perf_counter() - before
    good = row("clean release build", f"{clean / 60:.1f} min", "< 10 min", clean < 600)
    edited = HOME / "services" / "ec2" / "src" / "network" / "interface.rs"
    source = edited.read_text()
    try:
        # The first check only brings the build up to date.
        for edit in ("", "\npub fn edited() -> usize {\n    1\n}\n"):
            edited.write_text(source + edit)
            before = time.perf_counter()
            subprocess.run([cargo, "check", "-q", "-p", "snowglobe"], cwd=HOME, check=True)
            after_edit = time.perf_counter() - before
    finally:
        edited.write_text(source)
    return row("`cargo check` after an edit to a service (EC2)", f"{after_edit:.1f} s", "< 5 s", after_edit < 5) and good


def beside(user, names):
    """Each part as root, then as the user; one table."""
    good = True
    print(f"| what | as root | as {user} | goal | met |\n| --- | --- | --- | --- | --- |", flush=True)
    for name in names:
        kept.append([])
        PARTS[name]()
        root_means = Measured.program, Measured.home, Measured.popen_options
        kept.append([])
        with tempfile.TemporaryDirectory(dir="/var/tmp") as place:
            os.chmod(place, 0o755)
            Measured.become(user, place)
            PARTS[name]()
        Measured.program, Measured.home, Measured.popen_options = root_means
        for (what, root, goal, first), (_, theirs, _, second) in zip(*kept[-2:]):
            print(f"| {what} | {root} | {theirs} | {goal} | {'yes' if first and second else 'NO'} |", flush=True)
            good = good and first and second
    return good


PARTS = {"start": start, "run": run, "balancer": balancer, "up": up, "builds": builds}

if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("parts", nargs="*", choices=[[], *PARTS], help="which figures; all but the builds if none is named")
    parser.add_argument("--builds", action="store_true", help="the builds too")
    parser.add_argument("--user", metavar="NAME", help="as this ordinary user too (never the builds)")
    given = parser.parse_args()
    if not BINARY.exists():
        sys.exit(f"{BINARY} is missing: ./snowglobe version builds it")
    chosen = given.parts or [name for name in PARTS if name != "builds" or given.builds]
    if given.user:
        sys.exit(0 if beside(given.user, [name for name in chosen if name != "builds"]) else 1)
    print("| what | measured | goal | met |\n| --- | --- | --- | --- |", flush=True)
    sys.exit(0 if all([PARTS[name]() for name in chosen]) else 1)
