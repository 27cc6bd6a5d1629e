"""Requests broken in every way that a client, or somebody who is none, might break them."""

import json


def unknown_operations(request, name):
    """The same request for an operation that no model has."""
    if request["path"].startswith("/no/such"):
        yield request
        return
    wrong = "NoSuchOperation"
    headers = {k: v.replace(f".{name}", f".{wrong}") for k, v in request["headers"].items()}
    body = request["body"].replace(f"Action={name}&".encode(), f"Action={wrong}&".encode())
    yield {**request, "path": request["path"].replace(f"/{name}", f"/{wrong}"), "headers": headers, "body": body}


def variants(protocol, request, shape):
    """Of each: what it is, the body or the whole request, and whether it cannot but be refused."""
    body = request["body"]
    if protocol in ("query", "ec2"):
        yield from forms(protocol, body, shape)
    elif protocol == "json":
        yield from jsons(body, shape)
    elif protocol == "smithy-rpc-v2-cbor":
        yield from cbors(body, shape)
    elif protocol == "rest-xml":
        yield from xmls(body)
        yield "bad percent in the path", {**request, "path": request["path"] + "%zz"}, False
        yield "bad UTF-8 in the query", {**request, "query": "marker=%ff%fe"}, True
    # Whatever is cut off, the rest must not hurt.
    for tenths in (1, 3, 5, 7, 9):
        yield f"cut at {tenths}/10", body[: len(body) * tenths // 10], False
    for index in range(0, len(body), max(1, len(body) // 7)):
        yield f"byte {index} flipped", body[:index] + bytes([body[index] ^ 0xA5]) + body[index + 1 :], False


def members(shape, *kinds):
    return [(name, member) for name, member in shape.members.items() if member.type_name in kinds]


def forms(protocol, body, shape):
    head = body.split(b"&", 2)
    head = b"&".join(part for part in head if part.startswith((b"Action=", b"Version=")))
    yield "bad percent-encoding", head + b"&Foo=%zz", True
    yield "bad UTF-8", head + b"&Foo=%ff%fe", True
    yield "raw bad UTF-8", head + b"&Foo=\xff\xfe", True
    yield "garbage", b"\x00\x01\x02garbage", True
    yield "no action", b"Foo=bar", True
    yield "too many parameters", head + b"&a=b" * 70_000, True
    yield "nested too deeply", head + b"&" + b"A." * 5000 + b"B=c", False
    yield "an empty key", head + b"&=x&.=y&..=z", False
    key = name_of(protocol)
    for name, member in members(shape, "integer", "long", "double", "float", "timestamp", "boolean"):
        yield f"{name} is no {member.type_name}", head + f"&{key(name, member)}=not-one".encode(), True
    for name, member in members(shape, "blob"):
        yield f"{name} is no base64", head + f"&{key(name, member)}=%21%21%21".encode(), True
    for name, member in members(shape, "structure", "map", "list"):
        yield f"{name} is a text", head + f"&{key(name, member)}=text".encode(), True
    for name, member in members(shape, "list"):
        inner = "" if protocol == "ec2" or member.serialization.get("flattened") else ".member"
        path = f"{key(name, member)}{inner}"
        yield f"{name} has a huge index", head + f"&{path}.4000000000=".encode(), False
        yield f"{name} has an index beyond numbers", head + f"&{path}.{'9' * 40}=x".encode(), True
        yield f"{name} has a negative index", head + f"&{path}.-1=x".encode(), True
        yield f"{name} has a word for an index", head + f"&{path}.one=x".encode(), True
    for name, member in members(shape, "string"):
        yield f"{name} has members", head + f"&{key(name, member)}.Inner=x".encode(), True


def name_of(protocol):
    def name(member_name, member):
        given = member.serialization.get("name", member_name)
        if protocol == "ec2":
            return member.serialization.get("queryName", given[0].upper() + given[1:])
        return given

    return name


def jsons(body, shape):
    yield "garbage", b"\x00\x01\x02garbage", True
    yield "a list", b"[]", True
    yield "a number", b"17", True
    yield "a text", b'"text"', True
    yield "more after the end", body + b"{}", True
    yield "no end", body[:-1], True
    yield "bad UTF-8", b'{"a":"\xff\xfe"}', True
    yield "half a surrogate pair", b'{"a":"\\ud800"}', False
    yield "nested too deeply", b'{"a":' + b"[" * 100_000, True
    # What nobody reads may be as deep as it likes, as long as passing over it takes no stack.
    yield "nested deeply and ignored", b'{"a":' + b"[" * 100_000 + b"]" * 100_000 + b"}", False
    yield "a number beyond numbers", b'{"a":' + b"9" * 5000 + b"}", False
    yield "a byte order mark", b"\xef\xbb\xbf" + body, True
    yield "single quotes", b"{'a':1}", True
    wrong = {
        "string": [1, True, [], {}, 1.5],
        "integer": ["1", True, [], {}, 1.5, 2**40],
        "long": ["1", True, [], {}, 2**70],
        "double": [True, [], {}, "text"],
        "boolean": ["true", 1, [], {}],
        "timestamp": [True, [], {}, "not a date"],
        "blob": [1, [], "!!!"],
        "list": [1, "text", {}, True],
        "structure": [1, "text", [], True],
        "map": [1, "text", [], True],
    }
    for name, member in shape.members.items():
        for value in wrong.get(member.type_name, []):
            # An empty list or object is another's empty value to no one.
            text = json.dumps({member.serialization.get("name", name): value})
            yield f"{name} is {value!r}", text.encode(), True


def cbors(body, shape):
    yield "garbage", b"garbage\x00\x01\x02", True
    yield "an array", b"\x80", True
    yield "a number", b"\x17", True
    yield "more after the end", body + b"\xa0", True
    yield "no end", body[:-1] if len(body) > 1 else b"\xa1", True
    yield "a length beyond the body", b"\xa1\x61a\x7b\xff\xff\xff\xff\xff\xff\xff\xff", True
    yield "a count beyond the body", b"\xbb\xff\xff\xff\xff\xff\xff\xff\xff", True
    yield "an array beyond the body", b"\xa1\x61a\x9b\xff\xff\xff\xff\xff\xff\xff\xff", True
    yield "bad UTF-8", b"\xa1\x62\xff\xfe\x01", True
    yield "nested too deeply", b"\xa1\x61a" + b"\x81" * 100_000 + b"\x01", True
    yield "tags too deep", b"\xa1\x61a" + b"\xc1" * 100_000 + b"\x01", True
    yield "a break where none belongs", b"\xa1\x61a\xff", True
    yield "reserved bits", b"\xa1\x61a\x1c", True
    yield "a key that is no text", b"\xa1\x01\x01", True
    wrong = {
        "string": [b"\x01", b"\xf5", b"\x80", b"\xa0", b"\x41a"],
        "integer": [b"\x61a", b"\xf5", b"\x80", b"\xa0", b"\x1b\x00\x00\x00\xff\x00\x00\x00\x00"],
        "double": [b"\x61a", b"\xf5", b"\x80", b"\xa0"],
        "boolean": [b"\x61a", b"\x01", b"\x80", b"\xa0"],
        "timestamp": [b"\xc1\x61a", b"\xf5", b"\x80", b"\xc1\xfb\x7f\xf0\x00\x00\x00\x00\x00\x00"],
        "list": [b"\x61a", b"\x01", b"\xa0"],
        "structure": [b"\x61a", b"\x01", b"\x80"],
        "map": [b"\x61a", b"\x01", b"\x80"],
    }
    for name, member in shape.members.items():
        for value in wrong.get(member.type_name, []):
            key = name.encode()
            head = b"\x78" + bytes([len(key)]) if len(key) >= 24 else bytes([0x60 + len(key)])
            yield f"{name} is {value!r}", b"\xa1" + head + key + value, True


def xmls(body):
    if not body:
        return
    yield "garbage", b"\x00\x01\x02garbage", True
    yield "not closed", body[:-3], True
    yield "the wrong root", b"<Wrong></Wrong>", True
    yield "more after the end", body + b"<a/>", True
    yield "bad UTF-8", body.replace(b"</", b"\xff</", 1), True
    yield "an undefined entity", body.replace(b"</", b"&nope;</", 1), True
    bomb = b'<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
    yield "an entity bomb", bomb + body, True
    yield "an external entity", b'<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + body, True
    root = body[1:].split(b" ", 1)[0].split(b">", 1)[0]
    open_root, close_root = b"<" + root + b">", b"</" + root + b">"
    yield "nested too deeply", open_root + b"<a>" * 100_000, True
    yield "nested too deeply, whole", open_root + b"<a>" * 5000 + b"</a>" * 5000 + close_root, True
    yield "text in a structure", open_root + b"text" + close_root, True
    yield "crossed elements", open_root + b"<a><b></a></b>" + close_root, True
