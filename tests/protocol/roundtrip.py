#!/usr/bin/env python3
"""Every generated operation against botocore's own serializers and parsers, in each protocol that its service speaks.

    roundtrip.py PATH_OF_ECHO

Requests: botocore serializes made-up inputs, the engines decode them, and what they hold must be the inputs. Answers:
the engines encode made-up outputs and botocore's parsers must read the same. Errors likewise. Then operations that do
not exist or are not implemented, and bodies broken in every way: each must get an error in its protocol's shape.
"""

import json
import pathlib
import subprocess
import sys
import time

import botocore.awsrequest
import botocore.loaders
import botocore.model
import botocore.parsers
import botocore.serialize

import broken
from values import Maker, neutral, pruned, settled

VARIANTS = ("minimal", "full", "edge", "unicode")
ROOT = pathlib.Path(__file__).resolve().parents[2]


class Echo:
    """The engines behind a pipe."""

    def __init__(self, path):
        self.process = subprocess.Popen([path], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        self.asked = 0

    def ask(self, **question):
        self.asked += 1
        self.process.stdin.write(json.dumps(question).encode() + b"\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise SystemExit(f"echo ended (status {self.process.wait()}) on {json.dumps(question)[:2000]}")
        answer = json.loads(line)
        if "failed" in answer:
            raise SystemExit(f"echo: {answer['failed']} on {json.dumps(question)[:2000]}")
        return answer


class Counts:
    def __init__(self):
        self.passed = {}
        self.failed = []

    def check(self, kind, name, is_right, why):
        if is_right:
            self.passed[kind] = self.passed.get(kind, 0) + 1
        else:
            self.failed.append(f"{kind} {name}: {why()}"[:1500])


class Spoken:
    """A service in one of its protocols."""

    def __init__(self, echo, name, model, protocol):
        self.echo, self.name, self.model, self.protocol = echo, name, model, protocol
        self.serializer = botocore.serialize.create_serializer(protocol, include_validation=False)
        self.parser = botocore.parsers.create_parser(protocol)
        self.wire_name = f"json-{model.metadata['jsonVersion']}" if protocol == "json" else protocol

    def request(self, operation, value):
        """As it goes out: method, raw path, raw query, headers, body."""
        made = self.serializer.serialize_to_request(value, operation)
        botocore.awsrequest.prepare_request_dict(made, endpoint_url="https://localhost", context={})
        sent = botocore.awsrequest.create_request_object(made).prepare()
        path, _, query = sent.url.removeprefix("https://localhost").partition("?")
        body = sent.body or b""
        body = body.encode() if isinstance(body, str) else bytes(body)
        headers = {k: v.decode() if isinstance(v, bytes) else str(v) for k, v in sent.headers.items()}
        return {"method": sent.method, "path": path, "query": query, "headers": headers, "body": body}

    def decode(self, request):
        return self.echo.ask(do="decode", service=self.name, **{**request, "body": request["body"].hex()})

    def parse(self, answer, shape):
        response = {
            "status_code": answer["status"],
            "headers": botocore.awsrequest.HeadersDict(answer["headers"]),
            "body": bytes.fromhex(answer["body"]),
        }
        return self.parser.parse(response, shape)


def check_requests(spoken, operation, counts):
    shape = operation.input_shape
    seen = []
    for variant in VARIANTS:
        value = Maker(variant, is_answer=False).make(shape) if shape else {}
        if value in seen:
            continue
        seen.append(value)
        answer = spoken.decode(spoken.request(operation, value))
        sent = neutral(value, shape) if shape else {}
        got = settled(answer.get("value", {}), shape) if shape else {}
        if spoken.protocol in ("query", "ec2", "rest-xml"):
            sent, got = pruned(sent), pruned(got)
        if spoken.protocol == "rest-xml":
            # botocore writes line ends as they are, and XML has but one kind.
            sent = json.loads(json.dumps(sent).replace("\\r\\n", "\\n"))
        told = (answer.get("protocol"), answer.get("operation"))
        is_right = told == (spoken.wire_name, operation.name) and got == sent
        counts.check("request", label(spoken, operation, variant), is_right, lambda: difference(sent, got, answer))


def check_answers(spoken, operation, counts):
    shape = operation.output_shape
    seen = []
    for variant in VARIANTS:
        value = Maker(variant, is_answer=True).make(shape) if shape else {}
        if value in seen:
            continue
        seen.append(value)
        want = neutral(value, shape) if shape else {}
        answer = spoken.echo.ask(
            do="encode", service=spoken.name, protocol=spoken.wire_name, operation=operation.name, value=want
        )
        parsed = spoken.parse(answer, shape)
        about = parsed.pop("ResponseMetadata", {})
        got = neutral(parsed, shape) if shape else {}
        # botocore's CBOR parser does not look at an answer that holds nothing.
        is_known = about.get("RequestId") == "the-request-id" or (shape is None and spoken.protocol.endswith("cbor"))
        is_right = got == want and is_known
        counts.check("answer", label(spoken, operation, variant), is_right, lambda: difference(want, got, answer))


def check_errors(spoken, counts):
    operation = spoken.model.operation_model(spoken.model.operation_names[0])
    for code, message, status in (("NoSuchThing", "It is not there: <a & b>", 400), ("InternalFailure", "é", 500)):
        answer = spoken.echo.ask(
            do="error", service=spoken.name, protocol=spoken.wire_name, code=code, message=message, status=status
        )
        parsed = spoken.parse(answer, operation.output_shape)
        error, about = parsed.get("Error", {}), parsed.get("ResponseMetadata", {})
        told = (error.get("Code"), error.get("Message"), about.get("HTTPStatusCode"), about.get("RequestId"))
        is_right = told == (code, message, status, "the-request-id")
        counts.check("error", f"{spoken.name} {spoken.protocol} {code}", is_right, lambda: told)


def check_absent(spoken, implemented, counts):
    """Operations of the model that are not implemented answer 501 by name; those of no model, as AWS does."""
    for name in spoken.model.operation_names:
        operation = spoken.model.operation_model(name)
        if name in implemented:
            continue
        value = Maker("minimal", is_answer=False).make(operation.input_shape) if operation.input_shape else {}
        refused = spoken.decode(spoken.request(operation, value)).get("refused", {"status": 0, "headers": {}, "body": ""})
        error = spoken.parse(refused, operation.output_shape).get("Error", {}) if refused["status"] else {}
        is_right = refused["status"] == 501 and name in error.get("Message", "")
        counts.check("absent", label(spoken, operation, ""), is_right, lambda: (refused["status"], error))
    operation = spoken.model.operation_model(sorted(implemented)[0])
    for request in broken.unknown_operations(spoken.request(operation, {}) if not spoken.protocol.startswith("rest") else {
        "method": "GET", "path": "/no/such/place", "query": "", "headers": {}, "body": b"",
    }, operation.name):
        check_refusal(spoken, "unknown operation", request, operation, counts, must_fail=True)


def check_broken(spoken, operation, counts):
    shape = operation.input_shape
    if shape is None:
        return
    request = spoken.request(operation, Maker("full", is_answer=False).make(shape))
    for what, body_or_request, must_fail in broken.variants(spoken.protocol, request, shape):
        made = body_or_request if isinstance(body_or_request, dict) else {**request, "body": body_or_request}
        must_fail = must_fail and not (spoken.name in LENIENT and what.endswith(LENIENT_ABOUT))
        check_refusal(spoken, what, made, operation, counts, must_fail)


def check_refusal(spoken, what, request, operation, counts, must_fail):
    """Either it decodes, where that is not out of the question, or the error is one that botocore reads."""
    started = time.monotonic()
    answer = spoken.decode(request)
    elapsed = time.monotonic() - started
    refused = answer.get("refused")
    error = spoken.parse(refused, operation.output_shape).get("Error", {}) if refused else {}
    if refused:
        is_right = 400 <= refused["status"] < 500 and error.get("Code", "") not in ("", str(refused["status"]))
    else:
        is_right = not must_fail
    counts.check(
        "broken", f"{label(spoken, operation, what)}", is_right and elapsed < 2, lambda: (elapsed, error, str(answer)[:300])
    )


def label(spoken, operation, variant):
    return f"{spoken.name} {spoken.protocol} {operation.name} {variant}".strip()


def difference(want, got, answer):
    if "refused" in answer:
        return f"refused: {bytes.fromhex(answer['refused']['body'])[:400]}"
    for path, left, right in differences(want, got, ""):
        return f"at {path}: {left!r} became {right!r}"
    return f"the same, but {str(answer)[:300]}"


def differences(want, got, path):
    if isinstance(want, dict) and isinstance(got, dict):
        for key in {**want, **got}:
            yield from differences(want.get(key), got.get(key), f"{path}.{key}")
    elif isinstance(want, list) and isinstance(got, list) and len(want) == len(got):
        for index, (left, right) in enumerate(zip(want, got)):
            yield from differences(left, right, f"{path}[{index}]")
    elif want != got:
        yield path, want, got


def model_name(service):
    """The folder of a service's model: what `ops.toml` says, else its own name. A second API lies beside its service's first."""
    second = list((ROOT / "services").glob(f"*/ops.{service}.toml"))
    selection = second[0] if second else ROOT / "services" / service / "ops.toml"
    for line in selection.read_text().splitlines():
        key, _, value = line.partition("=")
        if key.strip() == "model":
            return value.strip().strip('"')
    return service


# The framework of these services cuts the fraction off a number for an integer and reads a boolean from its text.
LENIENT, LENIENT_ABOUT = {"dynamodb", "dynamodbstreams"}, (" is 1.5", " is 'true'")

# Bodies that are streams, operations told apart by parameters, headers of any name: its client tests are its round trip.
BY_CLIENTS = {"s3"}


def main():
    if len(sys.argv) != 2:
        raise SystemExit(__doc__)
    started = time.monotonic()
    echo, counts, loader = Echo(sys.argv[1]), Counts(), botocore.loaders.Loader()
    served = echo.ask(do="services")
    generated = {path.name for path in (ROOT / "api").iterdir() if (path / "Cargo.toml").exists()}
    if generated != set(served):
        raise SystemExit(f"echo has not the services of api/: {sorted(generated ^ set(served))}")
    operations = 0
    for name in sorted(set(served) - BY_CLIENTS):
        folder = model_name(name)
        model = botocore.model.ServiceModel(loader.load_service_model(folder, "service-2"), folder)
        operations += len(served[name])
        for protocol in model.metadata.get("protocols", [model.metadata["protocol"]]):
            spoken = Spoken(echo, name, model, protocol)
            for operation in map(model.operation_model, served[name]):
                check_requests(spoken, operation, counts)
                check_answers(spoken, operation, counts)
                check_broken(spoken, operation, counts)
            check_errors(spoken, counts)
            check_absent(spoken, set(served[name]), counts)
    for failure in counts.failed[:60]:
        print("FAILED", failure)
    done = ", ".join(f"{count} {kind}" for kind, count in counts.passed.items())
    print(
        f"protocol round trip: {len(served)} services, {operations} operations, {echo.asked} exchanges: {done} passed, "
        f"{len(counts.failed)} failed, {time.monotonic() - started:.1f} s"
    )
    is_empty = any(not counts.passed.get(kind) for kind in ("request", "answer", "error", "absent", "broken"))
    sys.exit(1 if counts.failed or is_empty else 0)


if __name__ == "__main__":
    main()
