"""The load of a soak: requests to the site and writes to the control plane, at steady rates, and what became of them."""

import asyncio
import collections
import json
import os
import re
import threading
import time
from pathlib import Path

import dns.asyncquery
import dns.exception
import dns.message
from botocore.exceptions import BotoCoreError, ClientError
from harness import served_port
from ledger import Ledger

NAME = "www.simple-web-app.example"
# Past the ten seconds that a balancer tries to connect, so that its 504 is seen as such.
CLIENT_TIMEOUT_S = 12
SLOW_SHARE, SLOW_S = 0.1, 0.5
# Requests under way at once, when all that are asked hang.
MAX_OPEN = 1000


class Window:
    """When which failures are to be expected, of requests to the site and of calls to the control plane."""

    def __init__(self, event, site=None, api=None):
        self.event, self.site, self.api = event, site or {}, api or {}
        self.begun, self.ended = time.monotonic(), None

    def close(self, after_s=0):
        self.ended = time.monotonic() + after_s

    def covers(self, failure):
        expected = self.site if failure.to == "site" else self.api
        ended = self.ended or time.monotonic()
        return failure.kind in expected and failure.ended >= self.begun and failure.started <= ended


class Failure:
    def __init__(self, to, started, kind, where):
        self.to, self.started, self.kind, self.where = to, started, kind, where
        self.ended = time.monotonic()


class CutShort(Exception):
    """An answer that had begun did not come to its end."""


class Traffic:
    """Requests to the site at a steady rate, whatever becomes of them, from a thread of its own."""

    def __init__(self, dns_port, rate, moments):
        self.dns_port, self.base, self.factor, self.moments = dns_port, rate, 1, moments
        self.asked, self.answered, self.not_asked = [], 0, 0
        self.failures = []
        self.kept = collections.defaultdict(list)
        self.answered_by = collections.Counter()
        self.slowest_s = 0
        self.ending = threading.Event()
        self.thread = threading.Thread(target=lambda: asyncio.run(self.run()))
        self.thread.start()

    def stop(self):
        self.ending.set()
        self.thread.join()

    async def run(self):
        open_requests = set()
        due = time.monotonic()
        while not self.ending.is_set():
            due = max(due + 1 / (self.base * self.factor), time.monotonic() - 0.2)
            await asyncio.sleep(max(0, due - time.monotonic()))
            if len(open_requests) >= MAX_OPEN:
                self.not_asked += 1
                continue
            task = asyncio.create_task(self.request(self.moments.random() < 0.5, self.moments.random() < SLOW_SHARE))
            open_requests.add(task)
            task.add_done_callback(open_requests.discard)
        await asyncio.gather(*open_requests)
        for connections in self.kept.values():
            for _, writer in connections:
                writer.close()

    async def request(self, keeps, slow):
        started = time.monotonic()
        self.asked.append(started)
        where = "DNS"
        try:
            async with asyncio.timeout(CLIENT_TIMEOUT_S):
                where = await self.resolve()
                reused = self.reusable(where) if keeps else None
                where += " again" if reused else ""
                status = await self.exchange(where.split()[0], reused, keeps, slow)
            kind = None if status == 200 else str(status)
        except LookupError:
            kind = "no name"
        except TimeoutError:
            kind = "time-out"
        except ConnectionRefusedError:
            kind = "refused"
        except CutShort as error:
            kind, where = "cut short", f"{where} {error}"
        except (ConnectionError, EOFError) as error:
            kind, where = "reset", f"{where} {error!r}"
        except (OSError, dns.exception.DNSException) as error:
            kind = type(error).__name__
        if kind is None:
            self.answered += 1
            self.slowest_s = max(self.slowest_s, time.monotonic() - started)
        else:
            self.failures.append(Failure("site", started, kind, where + (" slow" if slow else "")))

    async def resolve(self):
        question = dns.message.make_query(NAME, "A")
        for last in (False, True):
            try:
                answer = await dns.asyncquery.udp(question, "127.0.0.1", port=self.dns_port, timeout=2)
                break
            except (dns.exception.Timeout, ConnectionRefusedError) as error:
                # A resolver asks once more, as a datagram may be lost.
                if last:
                    raise LookupError(NAME) from error
        nodes = [record.address for rrset in answer.answer for record in rrset if rrset.rdtype == 1]
        if not nodes:
            raise LookupError(NAME)
        return self.moments.choice(nodes)

    def reusable(self, node):
        """A kept connection that the other end has not closed yet."""
        while self.kept[node]:
            reader, writer = self.kept[node].pop()
            if not reader.at_eof() and not writer.is_closing():
                return reader, writer
            writer.close()
        return None

    async def exchange(self, node, reused, keeps, slow):
        reader, writer = reused or await asyncio.open_connection(node, served_port(80))
        try:
            path = f"/slow?seconds={SLOW_S}" if slow else "/who"
            ending = "" if keeps else "Connection: close\r\n"
            writer.write(f"GET {path} HTTP/1.1\r\nHost: {NAME}\r\n{ending}\r\n".encode())
            head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
            length = int(re.search(r"(?i)^content-length: *(\d+)", head, re.MULTILINE)[1])
            try:
                body = await reader.readexactly(length)
            except (asyncio.IncompleteReadError, ConnectionError) as error:
                raise CutShort(repr(error)) from error
            status = int(head.split()[1])
            if status == 200:
                self.answered_by[json.loads(body)["instance"]] += 1
        except BaseException:
            writer.close()
            raise
        if keeps and not re.search(r"(?im)^connection: *close", head):
            self.kept[node].append((reader, writer))
        else:
            writer.close()
        return status


class Writers(Ledger):
    """A ledger whose writers pause between writes, go on when the cloud does, and note what failed."""

    def __init__(self, cloud, rate):
        super().__init__(cloud)
        self.pause_s = len(self.kinds()) / rate
        self.failures = []
        self.ending = threading.Event()
        self.threads = self.write_until(self.ending)

    def stop(self):
        self.ending.set()
        for thread in self.threads:
            thread.join()

    def write(self, kind, put, ending):
        while not ending.wait(self.pause_s):
            name, started = f"n{next(self.numbers)}", time.monotonic()
            try:
                self.acknowledged[kind][name] = put(name)
            except ClientError as error:
                self.failures.append(Failure("api", started, error.response["Error"]["Code"], f"{kind} {name}: {error}"))
            except BotoCoreError as error:
                refused = "Could not connect" in str(error) or "Connect timeout" in str(error)
                self.failures.append(Failure("api", started, "refused" if refused else "reset", f"{kind} {name}: {error}"))


class Meter:
    """What the program uses: whenever the site is whole, and once the load has gone."""

    def __init__(self):
        self.lives = []
        self.at_rest = []

    def begin(self):
        self.lives.append([])

    def note(self, cloud):
        self.lives[-1].append(used(cloud.process.pid))

    def table(self):
        """Of each life: start, middle, end; and before and after all load."""
        print("\n| life | events | memory MB | descriptors | threads |\n| --- | --- | --- | --- | --- |")
        rows = [(number, len(life) - 1, life) for number, life in enumerate(self.lives, 1) if life]
        for number, events, life in [*rows, ("without load", "-", self.at_rest)]:
            picked = [life[0], life[len(life) // 2], life[-1]] if len(life) > 2 else life
            shown = [" → ".join(str(p[what]) for p in picked) for what in FEW]
            print(f"| {number} | {events} | {' | '.join(shown)} |")

    def grown(self, cloud, more_instances):
        """What the program still has too much of, now that the load has gone, beside the beginning."""
        now, first = used(cloud.process.pid), self.at_rest[0]
        self.at_rest[1:] = [now]
        allowed = {"memory MB": 2 * first["memory MB"] + 64}
        allowed |= {what: first[what] + FEW[what] + more_instances * OF_AN_INSTANCE for what in ("descriptors", "threads")}
        return [f"{what}: {now[what]}, after {first[what]} at first" for what, most in allowed.items() if now[what] > most]


# Memory has its own bound: what is acknowledged is kept.
FEW = {"memory MB": 0, "descriptors": 30, "threads": 8}
OF_AN_INSTANCE = 12


def used(pid):
    status = Path(f"/proc/{pid}/status").read_text()
    return {
        "memory MB": int(re.search(r"VmRSS:\s+(\d+)", status)[1]) // 1024,
        "descriptors": len(os.listdir(f"/proc/{pid}/fd")),
        "threads": int(re.search(r"Threads:\s+(\d+)", status)[1]),
    }
