"""Hosted zones from outside: changed with boto3 and the aws command line, read by DNS over UDP and TCP."""

import json
import uuid

import dns.message
import dns.query
import dns.rdatatype
import pytest
from botocore.exceptions import ClientError


@pytest.fixture
def zone(client):
    """A new zone of a name that no other test has."""
    name = f"z{uuid.uuid4().hex[:12]}.example"
    made = client("route53").create_hosted_zone(Name=name, CallerReference=uuid.uuid4().hex)
    return made["HostedZone"]["Id"], name


def change(client, zone_id, *changes):
    batch = [
        {
            "Action": action,
            "ResourceRecordSet": {"Name": name, "Type": kind, "TTL": 60, "ResourceRecords": [{"Value": v} for v in values]},
        }
        for action, name, kind, values in changes
    ]
    return client("route53").change_resource_record_sets(HostedZoneId=zone_id, ChangeBatch={"Changes": batch})


def ask(cloud, name, kind, tcp=False):
    """The reply of the cloud's DNS server."""
    question = dns.message.make_query(name, kind)
    send = dns.query.tcp if tcp else dns.query.udp
    return send(question, "127.0.0.1", port=cloud.dns_port, timeout=5)


def values(reply, kind):
    wanted = dns.rdatatype.from_text(kind)
    return sorted(str(r) for rrset in reply.answer if rrset.rdtype == wanted for r in rrset)


@pytest.mark.parametrize("tcp", [False, True], ids=["udp", "tcp"])
def test_every_kind_of_record_is_answered(cloud, client, zone, tcp):
    zone_id, name = zone
    change(
        client,
        zone_id,
        ("CREATE", f"www.{name}", "A", ["192.0.2.1", "192.0.2.2"]),
        ("CREATE", f"www.{name}", "AAAA", ["2001:db8::1"]),
        ("CREATE", f"alias.{name}", "CNAME", [f"www.{name}"]),
        ("CREATE", name, "MX", [f"10 mail.{name}"]),
        ("CREATE", name, "TXT", ['"v=spf1 -all"']),
        ("CREATE", f"*.wild.{name}", "A", ["192.0.2.9"]),
    )
    assert values(ask(cloud, f"www.{name}", "A", tcp), "A") == ["192.0.2.1", "192.0.2.2"]
    assert values(ask(cloud, f"www.{name}", "AAAA", tcp), "AAAA") == ["2001:db8::1"]
    followed = ask(cloud, f"alias.{name}", "A", tcp)
    assert values(followed, "CNAME") == [f"www.{name}."] and values(followed, "A") == ["192.0.2.1", "192.0.2.2"]
    assert values(ask(cloud, name, "MX", tcp), "MX") == [f"10 mail.{name}."]
    assert values(ask(cloud, name, "TXT", tcp), "TXT") == ['"v=spf1 -all"']
    assert values(ask(cloud, f"anything.wild.{name}", "A", tcp), "A") == ["192.0.2.9"]
    assert len(values(ask(cloud, name, "NS", tcp), "NS")) == 4
    assert "awsdns-hostmaster.amazon.com." in values(ask(cloud, name, "SOA", tcp), "SOA")[0]


def test_what_is_not_there_is_denied_with_the_soa(cloud, client, zone):
    _, name = zone
    reply = ask(cloud, f"none.{name}", "A")
    assert reply.rcode() == dns.rcode.NXDOMAIN and not reply.answer
    assert [rrset.rdtype for rrset in reply.authority] == [dns.rdatatype.SOA]
    reply = ask(cloud, name, "A")
    assert reply.rcode() == dns.rcode.NOERROR and not reply.answer and reply.authority
    assert ask(cloud, "nobodys.invalid", "A").rcode() == dns.rcode.REFUSED


def test_a_change_is_seen_at_once_and_a_deleted_zone_is_not_answered(cloud, client, zone):
    zone_id, name = zone
    for address in ["192.0.2.1", "192.0.2.2"]:
        answer = change(client, zone_id, ("UPSERT", f"www.{name}", "A", [address]))
        assert values(ask(cloud, f"www.{name}", "A"), "A") == [address]
    assert client("route53").get_change(Id=answer["ChangeInfo"]["Id"])["ChangeInfo"]["Status"] == "INSYNC"
    change(client, zone_id, ("DELETE", f"www.{name}", "A", ["192.0.2.2"]))
    client("route53").delete_hosted_zone(Id=zone_id)
    assert ask(cloud, f"www.{name}", "A").rcode() == dns.rcode.REFUSED


def test_weighted_records_share_the_answers(cloud, client, zone):
    zone_id, name = zone
    sets = [
        {"Name": f"w.{name}", "Type": "A", "TTL": 0, "SetIdentifier": str(weight), "Weight": weight,
         "ResourceRecords": [{"Value": f"192.0.2.{weight}"}]}
        for weight in (1, 9)
    ]
    changes = [{"Action": "CREATE", "ResourceRecordSet": one} for one in sets]
    client("route53").change_resource_record_sets(HostedZoneId=zone_id, ChangeBatch={"Changes": changes})
    seen = [values(ask(cloud, f"w.{name}", "A"), "A")[0] for _ in range(400)]
    # 40 expected; fewer than 10 or more than 90 happens once in millions of runs.
    assert 10 <= seen.count("192.0.2.1") <= 90 and seen.count("192.0.2.1") + seen.count("192.0.2.9") == 400


@pytest.mark.parametrize(
    "action, record, kind, value, words",
    [
        ("CREATE", "x.{name}", "A", "1.2.3", "ARRDATAIllegalIPv4Address"),
        ("CREATE", "x.other.example", "A", "192.0.2.1", "is not permitted in zone"),
        ("DELETE", "x.{name}", "A", "192.0.2.1", "but it was not found"),
        ("CREATE", "{name}", "CNAME", "www.example", "is not permitted at apex"),
    ],
)
def test_a_bad_batch_is_refused_whole(cloud, client, zone, action, record, kind, value, words):
    zone_id, name = zone
    with pytest.raises(ClientError) as caught:
        change(
            client,
            zone_id,
            ("CREATE", f"good.{name}", "A", ["192.0.2.1"]),
            (action, record.format(name=name), kind, [value]),
        )
    error = caught.value.response["Error"]
    assert error["Code"] == "InvalidChangeBatch" and words in error["Message"]
    assert ask(cloud, f"good.{name}", "A").rcode() == dns.rcode.NXDOMAIN


def test_the_command_line_lists_records_page_by_page(client, aws_cli, zone):
    zone_id, name = zone
    change(client, zone_id, *[("CREATE", f"n{n}.{name}", "A", ["192.0.2.1"]) for n in range(7)])
    printed = aws_cli("route53", "list-resource-record-sets", "--hosted-zone-id", zone_id, "--page-size", "2")
    listed = [record["Name"] for record in json.loads(printed.stdout)["ResourceRecordSets"]]
    assert listed == [f"{name}.", f"{name}."] + [f"n{n}.{name}." for n in range(7)]
