"""What the tests of Route 53 share: record sets, changes and questions."""

import uuid

import dns.edns
import dns.message
import dns.query
import dns.rdatatype
import pytest
from botocore.exceptions import ClientError


def new_zone(client, **more):
    """Id and name of a new zone of a name that no other test has."""
    name = f"z{uuid.uuid4().hex[:12]}.example"
    made = client("route53").create_hosted_zone(Name=name, CallerReference=uuid.uuid4().hex, **more)
    return made["HostedZone"]["Id"].removeprefix("/hostedzone/"), name


def record(name, *values, kind="A", ttl=60, **more):
    return {"Name": name, "Type": kind, "TTL": ttl, "ResourceRecords": [{"Value": value} for value in values], **more}


def alias(name, target, zone_id, healthy=True, kind="A", **more):
    target = {"DNSName": target, "HostedZoneId": zone_id, "EvaluateTargetHealth": healthy}
    return {"Name": name, "Type": kind, "AliasTarget": target, **more}


def change(client, zone_id, *sets, action="UPSERT"):
    changes = [{"Action": action, "ResourceRecordSet": one} for one in sets]
    return client("route53").change_resource_record_sets(HostedZoneId=zone_id, ChangeBatch={"Changes": changes})


def ask(cloud, name, kind="A", tcp=False, subnet=None):
    """The reply of the cloud's DNS server."""
    question = dns.message.make_query(name, kind)
    if subnet:
        question.use_edns(0, payload=4096, options=[dns.edns.ECSOption.from_text(subnet)])
    send = dns.query.tcp if tcp else dns.query.udp
    return send(question, "127.0.0.1", port=cloud.dns_port, timeout=5)


def values(reply, kind="A"):
    wanted = dns.rdatatype.from_text(kind)
    return sorted(str(r) for rrset in reply.answer if rrset.rdtype == wanted for r in rrset)


def seen(cloud, name, count=60, **more):
    """Every answer that so many questions bring."""
    return {tuple(values(ask(cloud, name, **more))) for _ in range(count)}


def refused(code, call, *arguments, **more):
    """The message of the error that a call ends with."""
    with pytest.raises(ClientError) as caught:
        call(*arguments, **more)
    error = caught.value.response["Error"]
    assert error["Code"] == code, error
    return error["Message"]
