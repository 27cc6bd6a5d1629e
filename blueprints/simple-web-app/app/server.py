"""A web page that says which instance in which zone answered. Needs nothing but Python's own library."""

import html
import json
import os
import sys
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

METADATA = "http://169.254.169.254/latest/"


def metadata(path, token=[]):
    """A value of the instance's metadata, by version 2: a token first."""
    if not token:
        ask = urllib.request.Request(METADATA + "api/token", method="PUT")
        ask.add_header("X-aws-ec2-metadata-token-ttl-seconds", "21600")
        token.append(urllib.request.urlopen(ask, timeout=5).read().decode())
    ask = urllib.request.Request(METADATA + "meta-data/" + path)
    ask.add_header("X-aws-ec2-metadata-token", token[0])
    return urllib.request.urlopen(ask, timeout=5).read().decode()


INSTANCE, ZONE = metadata("instance-id"), metadata("placement/availability-zone")
PAGE = """<!doctype html><title>simple-web-app</title><style>body{{font:1.2em system-ui;margin:4em}}b{{color:#06c}}</style>
<h1>Hello from <b>{instance}</b></h1><p>in zone <b>{zone}</b>, which has answered {count} requests.</p>
"""


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    count = 0

    def do_GET(self):
        url = urlsplit(self.path)
        query = {key: values[0] for key, values in parse_qs(url.query).items()}
        if url.path == "/health":
            self.answer("ok\n", "text/plain")
        elif url.path == "/who":
            self.answer(json.dumps({"instance": INSTANCE, "zone": ZONE, "headers": dict(self.headers)}))
        elif url.path == "/busy":
            end = time.process_time() + float(query.get("seconds", "1"))
            while time.process_time() < end:
                pass
            self.answer(json.dumps({"instance": INSTANCE}))
        elif url.path == "/slow":
            time.sleep(float(query.get("seconds", "1")))
            self.answer(json.dumps({"instance": INSTANCE}))
        elif url.path == "/crash":
            # No answer: the connection just ends, as when a program dies.
            os._exit(1)
        elif url.path == "/":
            Handler.count += 1
            facts = {"instance": html.escape(INSTANCE), "zone": html.escape(ZONE), "count": Handler.count}
            self.answer(PAGE.format(**facts), "text/html; charset=utf-8")
        else:
            self.answer("not found\n", "text/plain", 404)

    def answer(self, body, kind="application/json", status=200):
        body = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


port = int(sys.argv[1]) if len(sys.argv) > 1 else 80
print(f"serving on port {port} as {INSTANCE} in {ZONE}", flush=True)
ThreadingHTTPServer(("", port), Handler).serve_forever()
