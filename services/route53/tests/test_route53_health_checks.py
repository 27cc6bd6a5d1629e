"""Health checks that check: real servers in real instances, dialled from outside; and their API."""

import socket
import threading
import uuid

import pytest
from route53_help import ask, change, new_zone, record, refused, values

SERVER = """#!/bin/bash
mkdir -p /srv/www/sub && cd /srv/www
echo "all is well here" > index.html
cat > /srv/serve.py <<'END'
import http.server, os
class Handler(http.server.SimpleHTTPRequestHandler):
    def do_GET(self):
        if os.path.exists("/srv/broken"):
            self.send_error(503)
        else:
            super().do_GET()
http.server.ThreadingHTTPServer(("", 8081), Handler).serve_forever()
END
cat > /srv/secure.py <<'END'
import http.server, ssl
server = http.server.ThreadingHTTPServer(("", 8443), http.server.SimpleHTTPRequestHandler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain("/srv/cert.pem", "/srv/key.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
server.serve_forever()
END
openssl req -x509 -newkey rsa:2048 -nodes -keyout /srv/key.pem -out /srv/cert.pem -days 2 -subj /CN=nobody
python3 /srv/secure.py &
exec python3 /srv/serve.py
"""


def create(client, reference=None, **config):
    made = client("route53").create_health_check(
        CallerReference=reference or uuid.uuid4().hex, HealthCheckConfig=config
    )
    return made["HealthCheck"]


def statuses(client, check):
    observations = client("route53").get_health_check_status(HealthCheckId=check)["HealthCheckObservations"]
    return {one["Region"]: one["StatusReport"]["Status"] for one in observations}


def launch(ec2, eventually, script):
    image = ec2.describe_images(Owners=["amazon"])["Images"][0]["ImageId"]
    made = ec2.run_instances(ImageId=image, InstanceType="t3.micro", MinCount=1, MaxCount=1, UserData=script)
    instance = made["Instances"][0]["InstanceId"]
    ec2.get_waiter("instance_running").wait(InstanceIds=[instance], WaiterConfig={"Delay": 1, "MaxAttempts": 60})
    found = ec2.describe_instances(InstanceIds=[instance])["Reservations"][0]["Instances"][0]
    ec2.authorize_security_group_ingress(
        GroupId=found["SecurityGroups"][0]["GroupId"], IpProtocol="tcp", FromPort=8081, ToPort=8443, CidrIp="0.0.0.0/0"
    )
    return instance, found["PublicIpAddress"]


def test_an_endpoint_that_breaks_loses_its_queries_and_gets_them_back(own_cloud, eventually):
    # Sixty times as fast: a check every 10 s of the cloud's time, one failure is enough.
    cloud = own_cloud("--time-scale", "60")
    client, ec2 = cloud.boto3, cloud.boto3("ec2")
    instance, address = launch(ec2, eventually, SERVER)
    common = {"IPAddress": address, "Port": 8081, "RequestInterval": 10, "FailureThreshold": 1}
    http = create(client, Type="HTTP", ResourcePath="/index.html", **common)["Id"]
    found = create(client, Type="HTTP_STR_MATCH", ResourcePath="/index.html", SearchString="is well", **common)["Id"]
    lost = create(client, Type="HTTP_STR_MATCH", ResourcePath="/index.html", SearchString="is ill", **common)["Id"]
    # Nobody vouches for the certificate, and nobody asks.
    tls = create(client, Type="HTTPS_STR_MATCH", ResourcePath="/", SearchString="well here", **{**common, "Port": 8443})["Id"]
    tcp = create(client, Type="TCP", **common)["Id"]
    closed = create(client, Type="TCP", **{**common, "Port": 8082})["Id"]
    whole = create(client, Type="CALCULATED", ChildHealthChecks=[http, found, tcp], HealthThreshold=2)["Id"]
    zone_id, name = new_zone(client)
    sets = [(http, "http"), (found, "found"), (lost, "lost"), (tls, "tls"), (tcp, "tcp"), (closed, "closed"), (whole, "whole")]
    for check, label in sets:
        change(
            client,
            zone_id,
            record(f"{label}.{name}", "192.0.2.1", SetIdentifier="1", Failover="PRIMARY", HealthCheckId=check),
            record(f"{label}.{name}", "192.0.2.2", SetIdentifier="2", Failover="SECONDARY"),
        )

    def answers():
        return {label: values(ask(cloud, f"{label}.{name}")) == ["192.0.2.1"] for _, label in sets}

    good = {"http": True, "found": True, "lost": False, "tls": True, "tcp": True, "closed": False, "whole": True}
    eventually(lambda: answers() == good, 60)
    seen = eventually(lambda: all("200, OK" in text for text in statuses(client, http).values()) and statuses(client, http))
    assert len(seen) == 8
    assert "search string" in next(iter(statuses(client, lost).values()))
    cloud.run("shell", instance, "--", "touch", "/srv/broken")
    eventually(lambda: answers() == {**good, "http": False, "found": False, "whole": False}, 60)
    failures = client("route53").get_health_check_last_failure_reason(HealthCheckId=http)["HealthCheckObservations"]
    assert any("HTTP Status Code 503, Service Unavailable" in one["StatusReport"]["Status"] for one in failures)

    cloud.run("shell", instance, "--", "rm", "/srv/broken")
    eventually(lambda: answers() == good, 60)
    cloud.run("shell", instance, "--", "touch", "/srv/broken")
    eventually(lambda: not answers()["http"], 60)

    # What was known is known after the program was killed: the first answer is the secondary's already.
    cloud.kill()
    cloud.start()
    assert values(ask(cloud, f"http.{name}")) == ["192.0.2.2"]

    def metrics():
        cloudwatch = client("cloudwatch")
        found = cloudwatch.list_metrics(Namespace="AWS/Route53", Dimensions=[{"Name": "HealthCheckId", "Value": http}])
        return {one["MetricName"] for one in found["Metrics"]} >= {"HealthCheckStatus", "HealthCheckPercentageHealthy"}

    eventually(metrics, 60)


def test_an_address_that_is_not_the_clouds_is_never_dialled(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "60", ephemeral=True)
    listener = socket.create_server(("127.250.1.1", 0))
    port, came = listener.getsockname()[1], []
    threading.Thread(target=lambda: came.append(listener.accept()), daemon=True).start()
    foreign = [
        create(cloud.boto3, Type="TCP", IPAddress=address, Port=port, RequestInterval=10)["Id"]
        for address in ("127.250.1.1", "198.51.100.1")
    ]
    unknown = create(cloud.boto3, Type="HTTP", FullyQualifiedDomainName="nobody.invalid", RequestInterval=10)["Id"]
    for check in foreign:
        eventually(lambda: statuses(cloud.boto3, check), 30)
        assert all("nothing beyond it is dialled" in text for text in statuses(cloud.boto3, check).values())
    eventually(lambda: statuses(cloud.boto3, unknown), 30)
    assert all("DNS resolution failed" in text for text in statuses(cloud.boto3, unknown).values())
    assert came == []
    listener.close()


def test_a_health_check_follows_an_alarm(own_cloud, eventually):
    cloud = own_cloud("--time-scale", "60", ephemeral=True)
    client, cloudwatch = cloud.boto3, cloud.boto3("cloudwatch", "eu-west-1")
    cloudwatch.put_metric_alarm(
        AlarmName="load", Namespace="Mine", MetricName="Load", Statistic="Average", Period=60, EvaluationPeriods=1,
        Threshold=1, ComparisonOperator="GreaterThanThreshold",
    )  # fmt: skip
    config = {
        "Type": "CLOUDWATCH_METRIC",
        "AlarmIdentifier": {"Region": "eu-west-1", "Name": "load"},
        "InsufficientDataHealthStatus": "Healthy",
    }
    made = create(client, **config)
    assert made["CloudWatchAlarmConfiguration"]["MetricName"] == "Load"
    zone_id, name = new_zone(client)
    change(
        client,
        zone_id,
        record(f"a.{name}", "192.0.2.1", SetIdentifier="1", Failover="PRIMARY", HealthCheckId=made["Id"]),
        record(f"a.{name}", "192.0.2.2", SetIdentifier="2", Failover="SECONDARY"),
    )
    assert values(ask(cloud, f"a.{name}")) == ["192.0.2.1"]
    cloudwatch.set_alarm_state(AlarmName="load", StateValue="ALARM", StateReason="test")
    eventually(lambda: values(ask(cloud, f"a.{name}")) == ["192.0.2.2"], 10)


def test_the_api_keeps_versions_references_and_tags(client):
    route53 = client("route53")
    config = {"Type": "HTTP", "FullyQualifiedDomainName": "www.example.com"}
    made = create(client, "ref", **config)
    assert made["HealthCheckVersion"] == 1
    assert {k: made["HealthCheckConfig"][k] for k in ("Port", "RequestInterval", "FailureThreshold", "Inverted", "EnableSNI")} == {
        "Port": 80, "RequestInterval": 30, "FailureThreshold": 3, "Inverted": False, "EnableSNI": False,
    }  # fmt: skip
    assert create(client, "ref", **config)["Id"] == made["Id"]
    refused("HealthCheckAlreadyExists", create, client, "ref", **{**config, "Port": 81})
    updated = route53.update_health_check(
        HealthCheckId=made["Id"], HealthCheckVersion=1, ResourcePath="/up", FailureThreshold=5
    )["HealthCheck"]
    assert updated["HealthCheckVersion"] == 2 and updated["HealthCheckConfig"]["ResourcePath"] == "/up"
    refused("HealthCheckVersionMismatch", route53.update_health_check, HealthCheckId=made["Id"], HealthCheckVersion=1)
    reset = route53.update_health_check(HealthCheckId=made["Id"], ResetElements=["ResourcePath"])["HealthCheck"]
    assert "ResourcePath" not in reset["HealthCheckConfig"]
    tags = [{"Key": "Name", "Value": "web"}]
    route53.change_tags_for_resource(ResourceType="healthcheck", ResourceId=made["Id"], AddTags=tags)
    listed = route53.list_tags_for_resources(ResourceType="healthcheck", ResourceIds=[made["Id"]])["ResourceTagSets"]
    assert listed[0]["Tags"] == tags
    others = [create(client, **{**config, "Port": 80 + n})["Id"] for n in range(4)]
    pages = route53.get_paginator("list_health_checks").paginate(PaginationConfig={"PageSize": 2})
    assert sorted(c["Id"] for page in pages for c in page["HealthChecks"]) == sorted([made["Id"], *others])
    assert route53.get_health_check_count()["HealthCheckCount"] == 5
    assert route53.get_account_limit(Type="MAX_HEALTH_CHECKS_BY_OWNER")["Count"] == 5
    assert route53.get_checker_ip_ranges()["CheckerIpRanges"] == ["203.0.113.1/32"]
    parent = create(client, Type="CALCULATED", ChildHealthChecks=others[:1], HealthThreshold=1)["Id"]
    refused("HealthCheckInUse", route53.delete_health_check, HealthCheckId=others[0])
    route53.delete_health_check(HealthCheckId=parent)
    route53.delete_health_check(HealthCheckId=others[0])
    assert others[0] in refused("NoSuchHealthCheck", route53.get_health_check, HealthCheckId=others[0])


@pytest.mark.parametrize(
    "config, words",
    [
        ({"Type": "TCP", "IPAddress": "192.0.2.1", "FullyQualifiedDomainName": "a.example", "Port": 1},
         "TCP health checks that have IP address must not have a fully qualified domain name specified."),
        ({"Type": "HTTP", "IPAddress": "192.0.2.1", "AlarmIdentifier": {"Region": "us-east-1", "Name": "a"}},
         "Basic health checks must not have an metric region specified."),
        ({"Type": "HTTP", "IPAddress": "10.0.0.1"}, "private"),
        ({"Type": "HTTP", "IPAddress": "300.0.0.1"}, ""),
        ({"Type": "HTTP"}, "must be specified"),
        ({"Type": "HTTP_STR_MATCH", "IPAddress": "192.0.2.1"}, "search string"),
        ({"Type": "HTTP", "IPAddress": "192.0.2.1", "RequestInterval": 20}, "10 or 30"),
        ({"Type": "CALCULATED", "Port": 80}, "a port"),
        ({"Type": "CLOUDWATCH_METRIC"}, "alarm identifier"),
    ],
)  # fmt: skip
def test_settings_that_do_not_fit_are_refused(client, config, words):
    assert words in refused("InvalidInput", create, client, **config)
