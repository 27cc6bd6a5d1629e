#!/usr/bin/env python3
"""Ten minutes of a web application's life, with every failed request accounted for:

    bench/soak.py                          ten minutes of the blueprint simple-web-app
    bench/soak.py --minutes 2 --seed 7     shorter; the same seed gives the same events in the same order
    bench/soak.py --rate 60                more requests a second (30 are asked by default)
    bench/soak.py --only 'zone|SIGKILL'    only events whose names match

A cloud with a data directory runs the blueprint. A client resolves the site's name for each request and follows it to a
balancer's node; half of its connections are kept and used again, one request in ten takes half a second. Other clients write
to the control plane and remember what was acknowledged. Meanwhile one event after the other: load that scales the group out and
in, instances and zones lost, networks shaken, APIs failing, an instance refresh, restarts, SIGKILL.

Each event has a window, from its begin until health checks have noticed, and says which failures a client meets in it on AWS.
A failed request that fits no window is unaccounted for. At the end everything acknowledged is there, nothing is left on the
machine, and the program's memory, descriptors and threads have not grown. The exit code is 0 only if all of that holds.

The cloud's time runs --time-scale times as fast (10): an interval of its health checks takes a second. Needs the built binary
(./snowglobe version builds it; SNOWGLOBE_BINARY names another) and root for what is left on the machine.
"""

import argparse
import collections
import itertools
import os
import random
import re
import sys
import time
import traceback
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
# Our own folder has a dns.py, which is not the package that this needs.
sys.path[0] = str(HOME / "tests")
TARGET = Path(os.environ.get("CARGO_TARGET_DIR", HOME / "target"))
os.environ.setdefault("SNOWGLOBE_BINARY", str(TARGET / "release" / "snowglobe"))
sys.path.append(str(HOME / "bench"))

from harness import BINARY, Cloud  # noqa: E402
from residue import Life, Machine  # noqa: E402
from soak_events import ALWAYS, BESIDE, EVENTS, Events  # noqa: E402
from soak_load import MAX_OPEN, Meter, Traffic, Writers, used  # noqa: E402

STACK = "simple-web-app"
WRITES_PER_SECOND = 5
IDLE_TIMEOUT_S = 90


class Soak(Events):
    def __init__(self, given):
        self.given, self.scale = given, given.time_scale
        self.moments = random.Random(given.seed)
        self.begun = time.monotonic()
        # So that the group keeps its size at the base rate, and grows when three times as much is asked.
        self.wanted = max(1, round(1.9 * given.rate * 60 / self.scale / 3))
        self.machine = Machine()
        self.cloud = Cloud("--time-scale", str(self.scale))
        self.windows, self.rows, self.problems = [], [], []
        self.complaints, self.missed, self.unaccounted = {}, [], []
        self.meter = Meter()

    def say(self, text):
        print(f"{time.monotonic() - self.begun:6.1f} s  {text}", flush=True)

    def schedule(self):
        """Those that belong to every soak between the others, in the seed's order; over again while there is time."""
        while True:
            first, second = [self.chosen(events) for events in (ALWAYS, BESIDE)]
            self.moments.shuffle(first)
            self.moments.shuffle(second)
            for pair in itertools.zip_longest(first, second):
                yield from filter(None, pair)

    def chosen(self, names):
        return [name for name in names if re.search(self.given.only, name, re.IGNORECASE)]

    def run(self):
        self.say(f"seed {self.given.seed}; {BINARY}; what the program says: {self.cloud.log}")
        self.cloud.start(["up", STACK, "--parameter", f"RequestsPerTarget={self.wanted}"])
        self.clients()
        self.wait_for(lambda: len(self.nodes()) == 3, "deployed")
        self.wait_until_whole()
        self.meter.at_rest.append(used(self.cloud.process.pid))
        self.traffic_nodes = self.nodes()
        self.writers = Writers(self.cloud, WRITES_PER_SECOND)
        self.traffic = Traffic(self.cloud.dns_port, self.given.rate, self.moments_of_traffic())
        self.meter.begin()
        try:
            self.events()
        finally:
            self.traffic.factor = 1
            self.traffic.stop()
            self.writers.stop()
        self.account()
        self.check_the_ledger()
        self.the_end()

    def moments_of_traffic(self):
        """Apart from the events': how many requests there are depends on the machine, and the order shall not."""
        return random.Random(self.given.seed + 1)

    def events(self):
        end = self.begun + self.given.minutes * 60
        for name in self.schedule():
            if time.monotonic() > end:
                break
            self.event(name)
            time.sleep(self.moments.uniform(1, 4))
        seen = {row.name for row in self.rows}
        # Ten minutes have room for all of these.
        self.missed = [name for name in self.chosen(ALWAYS) if name not in seen] if self.given.minutes >= 10 else []

    def event(self, name):
        self.meter.note(self.cloud)
        row = Row(name, self.traffic, self.writers)
        self.say(f"{name} …")
        windows_before = len(self.windows)
        try:
            EVENTS[name](self, name)
            self.wait_until_whole()
        except Exception as error:  # noqa: BLE001: whatever it is, the account of the requests is still to be given
            self.problems.append(f"{name}: {error!r}")
            traceback.print_exc()
            raise
        finally:
            row.close(self.windows[windows_before:])
            self.rows.append(row)
            for window in self.windows:
                if window.ended is None:
                    window.close()
        self.say(f"{name}: {row.requests} requests, {sum(row.kinds.values())} failed {dict(row.kinds) or ''}")

    def account(self):
        failures = self.traffic.failures + self.writers.failures
        self.unaccounted = [f for f in failures if not any(window.covers(f) for window in self.windows)]

    def the_end(self):
        self.meter.note(self.cloud)
        # Connections that are kept for the next request are closed after their idle time, a minute.
        more = len(self.group()["Instances"]) - 3
        self.wait_quietly(lambda: self.meter.grown(self.cloud, more), IDLE_TIMEOUT_S)
        life = Life(self.cloud)
        code = self.cloud.stop()
        if code != 0:
            self.problems.append(f"the program ended with {code}")
        self.wait_quietly(lambda: life.left_with_nobody_running() + life.groups_left() + self.machine.changes(), 10)
        self.problems += [f"not reached: {name}" for name in self.missed]
        log = self.cloud.log.read_text(errors="replace")
        self.problems += [f"the program said: {line}" for line in re.findall(r".*panicked.*", log)]
        self.complaints = collections.Counter(
            re.sub(r"\b(i|vpc|subnet|eni|sg)-[0-9a-f]+|\d+", "…", line) for line in log.splitlines()
            if re.search(r"could not|cannot|failed|internal error", line))

    def report(self):
        first = self.begun
        print("\n| at | event | seconds until whole | requests | failed | by kind | noticed within |\n" + "| --- " * 7 + "|")
        for row in self.rows:
            kinds = ", ".join(f"{count} {kind}" for kind, count in sorted(row.kinds.items())) or "-"
            print(f"| {row.begun - first:.0f} s | {row.name} | {row.seconds:.0f} | {row.requests:,} | {sum(row.kinds.values())} | {kinds} | {row.noticed} |")
        traffic, writers = self.traffic, self.writers
        failed = len(traffic.failures)
        print(f"\n{len(traffic.asked):,} requests, {traffic.answered:,} answered with 200 by {len(traffic.answered_by)} instances, "
              f"{failed} failed; the slowest answer took {traffic.slowest_s:.1f} s; {traffic.not_asked} were not asked since {MAX_OPEN} were open.")
        print(f"{writers.count():,} writes were acknowledged and read back, {len(writers.failures)} failed.")
        self.reasons()
        self.meter.table()
        if self.complaints:
            print("\nWhat the program said of failures:")
            for line, count in self.complaints.most_common(20):
                print(f"  {count} × {line[:200]}")
        for failure in self.unaccounted[:40]:
            print(f"UNACCOUNTED: {failure.to} at {failure.started - first:.1f} s for {failure.ended - failure.started:.1f} s: {failure.kind} ({failure.where})")
        for problem in self.problems:
            print(f"PROBLEM: {problem}")
        print(f"\n{len(self.unaccounted)} failures unaccounted for, {len(self.problems)} problems, seed {self.given.seed}")
        return not self.unaccounted and not self.problems

    def reasons(self):
        """Each failure with its reason: the window that it fell into."""
        reasons = collections.Counter()
        for failure in self.traffic.failures + self.writers.failures:
            window = next((w for w in self.windows if w.covers(failure)), None)
            if window:
                why = (window.site if failure.to == "site" else window.api)[failure.kind]
                reasons[window.event, failure.to, failure.kind, why] += 1
        print("\n| failures | to | kind | during | as a client of AWS meets it |\n| --- | --- | --- | --- | --- |")
        for (event, to, kind, why), count in sorted(reasons.items()):
            print(f"| {count} | {to} | {kind} | {event} | {why} |")


class Row:
    """What an event cost."""

    def __init__(self, name, traffic, writers):
        self.name, self.traffic, self.writers = name, traffic, writers
        self.begun = time.monotonic()

    def close(self, windows):
        self.ended = time.monotonic()
        self.seconds = self.ended - self.begun
        noticed = [w.ended - w.begun for w in windows if w.ended and w.site]
        self.noticed = " and ".join(f"{s:.1f} s" for s in noticed) or "-"

    @property
    def requests(self):
        return sum(self.begun <= moment <= self.ended for moment in list(self.traffic.asked))

    @property
    def kinds(self):
        failures = self.traffic.failures + self.writers.failures
        return collections.Counter(
            f.kind if f.to == "site" else f"API {f.kind}" for f in failures if self.begun <= f.started <= self.ended)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--minutes", type=float, default=10, help="no event begins after this (default 10)")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="of the events and their order")
    parser.add_argument("--rate", type=float, default=30, help="requests a second to the site (default 30, at most 200)")
    parser.add_argument("--time-scale", type=float, default=10, help="how fast the cloud's time runs (default 10)")
    parser.add_argument("--only", default="", metavar="PATTERN", help="only events whose names match")
    parser.add_argument("--keep", action="store_true", help="keep the data directory and the program's output")
    given = parser.parse_args()
    if not BINARY.exists():
        sys.exit(f"{BINARY} is missing: ./snowglobe version builds it")
    if not any(re.search(given.only, name, re.IGNORECASE) for name in EVENTS):
        sys.exit(f"--only matches none of: {', '.join(EVENTS)}")
    if not 1 <= given.rate <= 200 or not 0 < given.minutes <= 120:
        sys.exit("--rate is between 1 and 200, --minutes at most 120")
    soak = Soak(given)
    try:
        soak.run()
    except Exception as error:  # noqa: BLE001: told with the rest
        soak.problems.append(f"the soak ended early: {error!r}")
        traceback.print_exc()
        if hasattr(soak, "traffic"):
            soak.account()
    finally:
        good = soak.report() if hasattr(soak, "traffic") else False
        if good and not given.keep:
            soak.cloud.remove()
        else:
            soak.cloud.stop()
            print(f"kept: {soak.cloud.directory}")
    sys.exit(0 if good else 1)


if __name__ == "__main__":
    main()
