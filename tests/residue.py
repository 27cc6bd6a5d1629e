"""What a cloud leaves on the machine, looked at from outside: processes, mounts, control groups, listeners, and what the
host's own network shows. Networks of its own live in its processes and mounts only, so they are gone when those are.

`Life(cloud)` notes what hangs on a running cloud; once that life is over it says what of it is still there.
"""

import ipaddress
import os
import re
import subprocess
from pathlib import Path

SELF = str(os.getpid())
CONTROL_GROUPS = Path("/sys/fs/cgroup")


def processes():
    """Every process: its id and its start, which together are never used twice, by its parent's id."""
    found = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
            except OSError:
                continue
            if fields[0] not in "ZX":
                found[int(entry.name)] = (int(fields[1]), int(fields[19]))
    return found


def descendants(pid):
    """The process and all below it, as (id, start)."""
    known = processes()
    inside = {pid}
    while more := {child for child, (parent, _) in known.items() if parent in inside} - inside:
        inside |= more
    return {(pid, known[pid][1]) for pid in inside if pid in known}


def control_groups(pids):
    """The directories of the groups that the processes are in, those of one sandbox only."""
    found = set()
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/cgroup").read_text().splitlines()
        except OSError:
            continue
        found |= {name for line in lines for name in re.findall(r"snowglobe[^/]*", line.split(":", 2)[2])}
    return found


def links():
    return set(re.findall(r"^\d+: ([^:@]+)", command("ip", "-o", "link"), re.MULTILINE))


def rules():
    return command("nft", "list", "ruleset")


def command(*arguments):
    return subprocess.run(arguments, capture_output=True, text=True, timeout=30, check=True).stdout


def block_of(cloud):
    """The part of 127.0.0.0/8 that is this cloud's."""
    return ipaddress.ip_network((cloud.data_dir / "fabric" / "loopback-block").read_text().strip())


def listeners(block):
    addresses = re.findall(r"(127\.\d+\.\d+\.\d+):(\d+)", command("ss", "-Hltun"))
    return {f"{address}:{port}" for address, port in addresses if ipaddress.ip_address(address) in block}


class Machine:
    """The parts of the machine that no cloud may change."""

    def __init__(self):
        self.links, self.rules = links(), rules()

    def changes(self):
        """What is new. A link on its way out may still show for a moment."""
        found = [f"link {name}" for name in links() - self.links]
        return found + ([] if rules() == self.rules else ["nftables rules"])


class Life:
    """What one life of a cloud is made of."""

    def __init__(self, cloud):
        self.directory = str(cloud.data_dir)
        self.processes = descendants(cloud.process.pid)
        pids = [pid for pid, _ in self.processes]
        self.groups = control_groups(pids)
        record = cloud.data_dir / "fabric" / "loopback-block"
        self.block = block_of(cloud) if record.exists() else None

    def processes_left(self):
        now = processes()
        return sorted(pid for pid, start in self.processes if now.get(pid, (0, 0))[1] == start)

    def left_with_nobody_running(self):
        """To be empty once the life is over and the next one has not begun."""
        found = []
        for entry in Path("/proc").iterdir():
            if not entry.name.isdigit() or entry.name == SELF:
                continue
            try:
                mounts = (entry / "mountinfo").read_text()
                command_line = (entry / "cmdline").read_bytes()
            except OSError:
                continue
            if self.directory in mounts:
                found.append(f"a mount in {entry.name}: {command_line[:80]!r}")
            if self.directory.encode() in command_line:
                found.append(f"process {entry.name}: {command_line[:80]!r}")
        found += [f"listener {one}" for one in (listeners(self.block) if self.block else [])]
        return found + self.left_beside_the_next()

    def left_beside_the_next(self):
        """To be empty also while the next life runs, once it has tidied up."""
        return [f"process {pid}" for pid in self.processes_left()]

    def groups_left(self):
        """Control groups have no end of their own: the next life takes them away."""
        found = []
        for name in self.groups:
            found += [str(path) for path in CONTROL_GROUPS.glob(f"*/**/{name}")]
        return found
