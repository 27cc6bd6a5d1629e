#!/usr/bin/env python3
"""Draws docs/picture.svg: a terminal in which the web application runs, as it really was.

    bench/picture.py [--binary target/debug/snowglobe]        needs tmux, curl and dig

It starts an ephemeral cloud in one tmux window, sends it a few requests, runs commands in another, and writes what that shows.
"""

import argparse
import html
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HOME = Path(__file__).resolve().parent.parent
LISTEN, DNS = "127.0.0.1:4866", "127.0.0.1:4853"
COLUMNS, ROWS = 134, 60
CELL_PX, LINE_PX, FONT_PX, MARGIN_PX = 7.83, 17, 13, 16
COMMANDS = [
    "snowglobe status",
    "snowglobe shake network us-east-1a everything --delay 40ms",
    "snowglobe diagram --over 30s | grep -e '-->' | cut -c 3-132",
]
# By the numbers of terminals: what is printed in this colour, on a dark ground.
COLOURS = {30: "#6b7280", 31: "#f87171", 32: "#4ade80", 33: "#facc15", 34: "#60a5fa", 35: "#c084fc", 36: "#22d3ee", 90: "#8b949e"}
INK, GROUND = "#d1d5db", "#0d1117"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--binary", type=Path, default=HOME / "target" / "debug" / "snowglobe")
    binary = parser.parse_args().binary.resolve()
    for tool in ("tmux", "curl", "dig"):
        if not shutil.which(tool):
            sys.exit(f"{tool} is missing: apt-get install tmux curl dnsutils")
    with tempfile.TemporaryDirectory() as place:
        (HOME / "docs" / "picture.svg").write_text(svg(record(binary, Path(place))))


def record(binary, place):
    """What the terminal shows, with its escapes, a line each."""
    (place / "snowglobe").symlink_to(binary)
    environment = {
        **os.environ, "PATH": f"{place}:{os.environ['PATH']}", "SNOWGLOBE_LISTEN": LISTEN, "SNOWGLOBE_HOME": str(HOME),
        "TERM": "xterm-256color",
    }
    # A server of its own, so that nobody's sessions are touched.
    tmux = ["tmux", "-S", str(place / "socket"), "-f", "/dev/null"]

    def run(*words):
        return subprocess.run([*tmux, *words], env=environment, check=True, capture_output=True, text=True).stdout

    def shown(pane):
        return run("capture-pane", "-p", "-t", pane)

    def wait_for(pane, what, timeout_s=90):
        deadline = time.monotonic() + timeout_s
        while not re.search(what, shown(pane), re.M):
            if time.monotonic() > deadline:
                sys.exit(f"{what!r} was not shown:\n{shown(pane)}")
            time.sleep(0.1)

    (place / "rc").write_text("PS1='$ '\n")
    shell = f"bash --noprofile --rcfile {place / 'rc'}"
    run("new-session", "-d", "-x", str(COLUMNS), "-y", str(ROWS), "-s", "up", shell)
    try:
        run("send-keys", "-t", "up", f"snowglobe up simple-web-app --ephemeral --dns-listen {DNS}", "Enter")
        wait_for("up", "Next: ")
        run("new-window", "-t", "up:1", shell)
        nodes = ask("www.simple-web-app.example")
        settle(nodes)
        for command in COMMANDS:
            for node in nodes * 10:
                subprocess.run(["curl", "-s", "-o", "/dev/null", f"http://{node}/"], check=True)
            ask("www.simple-web-app.example")
            run("send-keys", "-t", "up:1", command, "Enter")
            # The prompt is back.
            wait_for("up:1", r"^\$ *\n*\Z")
        lines = run("capture-pane", "-e", "-p", "-t", "up:1").rstrip().splitlines()
        if len(lines) >= ROWS:
            sys.exit(f"what is shown does not fit into {ROWS} lines")
        run("send-keys", "-t", "up:0", "C-c", "")
        wait_for("up:0", r"^\$ *\n*\Z")
        return lines
    finally:
        run("kill-server")


def ask(name):
    host, port = DNS.split(":")
    done = subprocess.run(["dig", f"@{host}", "-p", port, "+short", name], check=True, capture_output=True, text=True)
    return sorted(done.stdout.split())


def settle(nodes):
    """Until every node answers from an instance."""
    deadline = time.monotonic() + 60
    while any(subprocess.run(["curl", "-sf", "-o", "/dev/null", f"http://{node}/"]).returncode for node in nodes):
        if time.monotonic() > deadline:
            sys.exit("the application does not answer")
        time.sleep(0.2)


def svg(lines):
    width, height = COLUMNS * CELL_PX + 2 * MARGIN_PX, len(lines) * LINE_PX + 2 * MARGIN_PX
    rows = []
    for number, line in enumerate(lines):
        y = MARGIN_PX + (number + 0.8) * LINE_PX
        rows += [
            f'<text x="{MARGIN_PX + column * CELL_PX:.1f}" y="{y:.1f}" textLength="{len(text) * CELL_PX:.1f}"{look}>{html.escape(text)}</text>'
            for column, text, look in runs(line)
        ]
    style = f"text{{font:{FONT_PX}px ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,monospace;fill:{INK};white-space:pre}}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:.0f} {height:.0f}" role="img" aria-label="A terminal: '
        f'status, a fault and the diagram of a running web application">\n<style>{style}</style>\n'
        f'<rect width="100%" height="100%" rx="8" fill="{GROUND}"/>\n' + "\n".join(rows) + "\n</svg>\n"
    )


def runs(line):
    """(column, text, attributes) of each stretch of a line in one look, without blank ones."""
    column, look = 0, ""
    for part in re.split(r"(\x1b\[[\d;]*m)", line):
        if found := re.fullmatch(r"\x1b\[([\d;]*)m", part):
            numbers = [int(number or 0) for number in found[1].split(";")]
            colour = next((COLOURS[number] for number in numbers if number in COLOURS), None)
            look = (f' style="fill:{colour}"' if colour else "") + (' font-weight="bold"' if 1 in numbers else "")
            continue
        # Each word by itself, so that columns stay where they are in any font.
        for word in re.finditer(r"\S+(?: \S+)*", part):
            yield column + word.start(), word[0], look
        column += len(part)


if __name__ == "__main__":
    main()
