"""Made-up values for the shapes of botocore's models, and one neutral spelling to compare them in.

Neutral: times are milliseconds since 1970, blobs are hexadecimal digits, floats without digits are texts.
"""

import datetime
import math
import struct

MAX_DEPTH = 5
EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.timezone.utc)

TEXTS = {
    "minimal": ["a"],
    "full": ["value", "another value", "i-0123456789abcdef0"],
    "edge": ["", " leading and trailing ", "line\nfeed", "a&b=c+d%20<e>\"f\"'g';", "null", "0", "tab\there", "x" * 5000],
    "unicode": ["héllo wörld", "日本語テキスト", "emoji 🎉🚀", "\u0661\u0662", "a\u0301", "\ufeffbom", "\U0010fffd", "\r\n"],
}
INTEGERS = {"minimal": [1], "full": [0, 7, 443], "edge": [2**31 - 1, -(2**31), 0, -1], "unicode": [5]}
LONGS = {"minimal": [1], "full": [0, 2**40], "edge": [2**63 - 1, -(2**63), 2**53 + 1], "unicode": [5]}
FLOATS = {
    "minimal": [1.0],
    "full": [0.5, 99.9, 1e10],
    "edge": [0.1, -0.0, 1e-300, 1.7976931348623157e308, math.inf, -math.inf, math.nan, 1e21],
    "unicode": [2.5],
}
BLOBS = {"minimal": [b"a"], "full": [b"some bytes"], "edge": [b"", bytes(range(256))], "unicode": ["é".encode()]}
MILLIS = {
    "minimal": [1_700_000_000_000],
    "full": [1_795_465_080_000, 1_500_000_000_000],
    "edge": [0, 1000, 4_102_444_800_000],
    "unicode": [951_782_400_000],
}


class Maker:
    """Makes one value after another; each choice is the next of its list, so that runs are the same."""

    def __init__(self, variant, is_answer, bound_texts=None):
        self.variant = variant
        self.is_answer = is_answer
        self.count = 0
        self.bound_texts = bound_texts

    def pick(self, choices):
        self.count += 1
        return choices[self.variant][self.count % len(choices[self.variant])]

    def make(self, shape, depth=0):
        kind = shape.type_name
        if kind == "structure":
            return self.structure(shape, depth)
        if kind == "list":
            sizes = {"minimal": 1, "full": 3, "edge": 0 if depth == 1 else 12, "unicode": 1}
            size = sizes[self.variant] if depth < MAX_DEPTH else 0
            # A dozen shows whether 10 sorts after 9; twelve dozens of dozens would show no more.
            if self.variant == "edge" and depth > 2:
                size = min(size, 1)
            return [self.make(shape.member, depth + 1) for _ in range(size)]
        if kind == "map":
            sizes = {"minimal": 1, "full": 2, "edge": 0 if depth == 1 else 3, "unicode": 2}
            return {
                f"{self.make_text(shape.key)}{index}": self.make(shape.value, depth + 1)
                for index in range(sizes[self.variant] if depth < MAX_DEPTH else 0)
            }
        if kind == "boolean":
            self.count += 1
            return self.count % 2 == 0
        if kind == "integer":
            return self.pick(INTEGERS)
        if kind == "long":
            return self.pick(LONGS)
        if kind == "float":
            value = self.pick(FLOATS)
            return value if not math.isfinite(value) or abs(value) < 1e38 else 1.5
        if kind == "double":
            return self.pick(FLOATS)
        if kind == "blob":
            return self.pick(BLOBS)
        if kind == "timestamp":
            millis = self.pick(MILLIS)
            # botocore's serializers cut requests to whole seconds.
            if self.is_answer and self.variant != "minimal":
                millis += self.count % 1000
            return EPOCH + datetime.timedelta(milliseconds=millis)
        return self.make_text(shape)

    def make_text(self, shape):
        values = getattr(shape, "enum", None)
        if values and self.variant in ("minimal", "full"):
            self.count += 1
            return values[self.count % len(values)]
        return self.pick(TEXTS)

    def structure(self, shape, depth):
        made = {}
        for name, member in shape.members.items():
            is_required = name in shape.required_members
            if self.variant == "minimal" and not is_required:
                continue
            if depth >= MAX_DEPTH and not is_required:
                continue
            if member.serialization.get("location") in ("uri", "header", "statusCode"):
                # A path's part is never empty, and a header holds visible characters only.
                made[name] = self.bound(member)
            else:
                made[name] = self.make(member, depth + 1)
        if shape.is_tagged_union and len(made) > 1:
            self.count += 1
            name = sorted(made)[self.count % len(made)]
            made = {name: made[name]}
        return made

    def bound(self, member):
        if member.type_name == "string":
            values = getattr(member, "enum", None)
            self.count += 1
            texts = values or ["Z0123456789ABC", "a b/c%d", "x-y_z.~"]
            if member.serialization.get("location") == "header":
                texts = ["https://route53.amazonaws.com/2013-04-01/hostedzone/Z1"]
            return texts[self.count % len(texts)]
        return Maker("full", self.is_answer).make(member)


def neutral(value, shape):
    """A value of botocore's as the other side spells it."""
    kind = shape.type_name
    if kind == "structure":
        members = shape.members
        return {k: neutral(v, members[k]) for k, v in value.items() if k in members and v is not None}
    if kind == "list":
        return [neutral(item, shape.member) for item in value]
    if kind == "map":
        return {key: neutral(item, shape.value) for key, item in value.items()}
    if kind == "timestamp":
        since = value - EPOCH
        return (since.days * 86_400 + since.seconds) * 1000 + round(since.microseconds / 1000)
    if kind == "blob":
        return value.hex()
    if kind in ("float", "double"):
        return number(value, kind)
    return value


def number(value, kind):
    value = float(value)
    if math.isnan(value):
        return "NaN"
    if math.isinf(value):
        return "inf" if value > 0 else "-inf"
    if kind == "float":
        value = struct.unpack("f", struct.pack("f", value))[0]
    return value


def settled(value, shape):
    """What came back in neutral form, its floats at the width that they have."""
    kind = shape.type_name
    if kind == "structure":
        return {k: settled(v, shape.members[k]) for k, v in value.items()}
    if kind == "list":
        return [settled(item, shape.member) for item in value]
    if kind == "map":
        return {key: settled(item, shape.value) for key, item in value.items()}
    if kind in ("float", "double"):
        return number(value, kind)
    return value


def pruned(value):
    """Without empty structures, lists and maps, of which forms and XML requests say nothing."""
    if isinstance(value, dict):
        kept = {key: pruned(item) for key, item in value.items()}
        return {key: item for key, item in kept.items() if item not in ({}, [])}
    if isinstance(value, list):
        return [item for item in map(pruned, value) if item not in ({}, [])]
    return value
