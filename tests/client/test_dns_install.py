"""`snowglobe dns`: the host's resolver, in namespaces of the test's own and with an /etc of its own; never the machine's."""

import os
import shutil
import subprocess
import textwrap

import pytest
from harness import BINARY

root_only = pytest.mark.skipif(os.geteuid() != 0, reason="needs root's own mount and network namespaces")


def run(*arguments, check=True):
    done = subprocess.run([str(BINARY), *arguments], capture_output=True, text=True, timeout=60)
    if check:
        assert done.returncode == 0, done.stderr
    return done


def test_a_dry_run_says_what_would_be_done_and_does_nothing(tmp_path):
    (tmp_path / "etc").mkdir()
    (tmp_path / "etc/resolv.conf").write_text("nameserver 192.0.2.1\n")
    said = run("dns", "install", "--dry-run", "--root", str(tmp_path)).stdout
    assert "would start a forwarder on 127.0.0.54:53" in said and "192.0.2.1:53" in said
    assert "would write" in said and "nameserver 127.0.0.54" in said
    assert [path.name for path in (tmp_path / "etc").iterdir()] == ["resolv.conf"]
    assert "Nothing of ours" in run("dns", "remove", "--dry-run", "--root", str(tmp_path)).stdout


@root_only
def test_the_forwarder_asks_the_cloud_first_and_passes_the_rest_on(tmp_path):
    """In its own namespaces: a cloud's server at 127.0.0.1:4553, the host's former one at 127.0.0.99:53."""
    for program in ("unshare", "ip", "mount"):
        assert shutil.which(program), f"{program} is missing"
    (tmp_path / "serve.py").write_text(SERVER)
    (tmp_path / "steps.sh").write_text(STEPS)
    done = subprocess.run(
        ["unshare", "--mount", "--net", "--propagation", "private", "bash", str(tmp_path / "steps.sh"), str(BINARY),
         shutil.which("python3"), str(tmp_path)],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    seen = [line for line in done.stdout.splitlines() if line.startswith("seen ")]
    assert seen == [
        "seen ours.example 10.0.0.1",
        "seen other.example 10.0.0.2",
        "seen by-tcp 10.0.0.1 10.0.0.2",
        "seen without-cloud 10.0.0.2",
        "seen restored",
        "seen no-forwarder",
    ]


SERVER = textwrap.dedent(
    """
    # Answers names that end in its argument with its address, and refuses all others.
    import socket, sys, threading
    address, port, suffix, answer = sys.argv[1], int(sys.argv[2]), sys.argv[3].encode(), socket.inet_aton(sys.argv[4])
    def reply(query):
        end = query.index(0, 12) + 5
        known = query[12:end - 5].endswith(suffix)
        has_record = known and query[end - 4:end - 2] == b"\\0\\1"
        head = query[:2] + (b"\\x85\\x80" if known else b"\\x81\\x85") + bytes([0, 1, 0, has_record]) + bytes(4)
        record = b"\\xc0\\x0c\\0\\1\\0\\1\\0\\0\\0\\x3c\\0\\4" + answer if has_record else b""
        return head + query[12:end] + record
    def tcp():
        listener = socket.create_server((address, port))
        while True:
            connection, _ = listener.accept()
            size = int.from_bytes(connection.recv(2), "big")
            answer = reply(connection.recv(size))
            connection.sendall(len(answer).to_bytes(2, "big") + answer)
            connection.close()
    threading.Thread(target=tcp, daemon=True).start()
    udp = socket.socket(type=socket.SOCK_DGRAM)
    udp.bind((address, port))
    print("ready", flush=True)
    while True:
        query, client = udp.recvfrom(4096)
        udp.sendto(reply(query), client)
    """
)

STEPS = r"""
set -e
binary=$1 python=$2 here=$3
ip link set lo up
mkdir $here/etc $here/run
printf 'hosts: files dns\n' > $here/etc/nsswitch.conf
printf 'nameserver 127.0.0.99\noptions timeout:2 attempts:1\n' > $here/etc/resolv.conf
cp /etc/passwd /etc/group $here/etc/
printf '127.0.0.1 localhost\n' > $here/etc/hosts
mount --bind $here/etc /etc
mount --bind $here/run /run
serve() { coproc SERVER { exec $python $here/serve.py "$@"; }; read -r _ <&${SERVER[0]}; started=$SERVER_PID; }
serve 127.0.0.1 4553 ours$'\x07'example 10.0.0.1
cloud=$started
serve 127.0.0.99 53 example 10.0.0.2 2>/dev/null
host=$started
trap 'kill $cloud $host 2>/dev/null || true; "$binary" dns remove > /dev/null 2>&1 || true' EXIT
"$binary" dns install > /dev/null
lookup() { getent hosts $1 | head -1 | cut -d' ' -f1; }
by_tcp() { $python - $1 <<'END'
import socket, sys
name = b"".join(bytes([len(l)]) + l.encode() for l in sys.argv[1].split(".")) + b"\0"
query = bytes.fromhex("123401000001000000000000") + name + b"\0\1\0\1"
with socket.create_connection(("127.0.0.54", 53), 5) as s:
    s.sendall(len(query).to_bytes(2, "big") + query)
    size = int.from_bytes(s.recv(2), "big")
    print(socket.inet_ntoa(s.recv(size)[-4:]))
END
}
echo seen ours.example $(lookup ours.example)
echo seen other.example $(lookup other.example)
echo seen by-tcp $(by_tcp ours.example) $(by_tcp other.example)
kill $cloud
echo seen without-cloud $(lookup ours.example)
"$binary" dns remove > /dev/null
[ "$(head -1 /etc/resolv.conf)" = "nameserver 127.0.0.99" ] && [ ! -e /etc/resolv.conf.before-snowglobe ] && echo seen restored
for _ in $(seq 50); do
    if ! (exec 3<>/dev/tcp/127.0.0.54/53) 2>/dev/null; then echo seen no-forwarder; exit 0; fi
    sleep 0.1
done
exit 1
"""
