"""Certificates from outside: requested and proven by records in a hosted zone, imported, listed, deleted."""

import json
import subprocess
import uuid

import pytest
from botocore.exceptions import ClientError


@pytest.fixture
def zone(client):
    """A new zone of a name that no other test has."""
    name = f"c{uuid.uuid4().hex[:12]}.example"
    made = client("route53").create_hosted_zone(Name=name, CallerReference=uuid.uuid4().hex)
    return made["HostedZone"]["Id"], name


@pytest.fixture
def acm(client):
    return client("acm")


def describe(acm, arn):
    return acm.describe_certificate(CertificateArn=arn)["Certificate"]


def records(acm, arn):
    """The proving records, once every domain has one."""
    found = [validation.get("ResourceRecord") for validation in describe(acm, arn)["DomainValidationOptions"]]
    return found if all(found) else None


def prove(client, zone_id, wanted):
    unique = {record["Name"]: record for record in wanted}
    changes = [
        {
            "Action": "UPSERT",
            "ResourceRecordSet": {"Name": r["Name"], "Type": r["Type"], "TTL": 60, "ResourceRecords": [{"Value": r["Value"]}]},
        }
        for r in unique.values()
    ]
    client("route53").change_resource_record_sets(HostedZoneId=zone_id, ChangeBatch={"Changes": changes})


def refused(call, code, words=""):
    with pytest.raises(ClientError) as refusal:
        call()
    error = refusal.value.response["Error"]
    assert error["Code"] == code and words in error["Message"], error


def openssl(*arguments, text=None):
    done = subprocess.run(["openssl", *arguments], input=text, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("algorithm", ["RSA_2048", "EC_prime256v1", "EC_secp384r1"])
def test_a_request_is_issued_when_its_records_resolve_and_not_before(acm, client, zone, eventually, cloud, algorithm, tmp_path):
    zone_id, name = zone
    arn = acm.request_certificate(
        DomainName=name, SubjectAlternativeNames=[f"*.{name}"], ValidationMethod="DNS", KeyAlgorithm=algorithm
    )["CertificateArn"]
    wanted = eventually(lambda: records(acm, arn))
    assert wanted[0] == wanted[1] and wanted[0]["Type"] == "CNAME"
    assert wanted[0]["Name"].endswith(f".{name}.") and wanted[0]["Value"].endswith(".acm-validations.aws.")
    # A wrong value proves nothing.
    prove(client, zone_id, [{**wanted[0], "Value": "_wrong.acm-validations.aws."}])
    with pytest.raises(ClientError) as refusal:
        acm.get_certificate(CertificateArn=arn)
    assert refusal.value.response["Error"]["Code"] == "RequestInProgressException"
    assert describe(acm, arn)["Status"] == "PENDING_VALIDATION"
    prove(client, zone_id, wanted)
    acm.get_waiter("certificate_validated").wait(CertificateArn=arn, WaiterConfig={"Delay": 1, "MaxAttempts": 30})
    detail = describe(acm, arn)
    assert detail["Status"] == "ISSUED" and detail["InUseBy"] == []
    assert all(v["ValidationStatus"] == "SUCCESS" for v in detail["DomainValidationOptions"])
    got = acm.get_certificate(CertificateArn=arn)
    (tmp_path / "leaf").write_text(got["Certificate"])
    (tmp_path / "chain").write_text(got["CertificateChain"])
    authority = cloud.run("trust", "--print").stdout.strip()
    for trusted in [authority, tmp_path / "chain"]:
        openssl("verify", "-x509_strict", "-CAfile", str(trusted), "-verify_hostname", f"www.{name}", str(tmp_path / "leaf"))
    text = openssl("x509", "-noout", "-text", "-in", str(tmp_path / "leaf"))
    assert {"RSA_2048": "2048 bit", "EC_prime256v1": "256 bit", "EC_secp384r1": "384 bit"}[algorithm] in text
    assert (detail["NotAfter"] - detail["NotBefore"]).days == 197
    assert detail["Serial"].replace(":", "") in text.replace(":", "").replace("\n", "").replace(" ", "")


def test_what_cannot_be_validated_here_is_refused_by_name(acm):
    refused(lambda: acm.request_certificate(DomainName="a.example"), "NotImplemented", "EMAIL")
    refused(
        lambda: acm.request_certificate(DomainName="a.example", ValidationMethod="EMAIL"), "NotImplemented", "EMAIL"
    )
    refused(lambda: acm.export_certificate(CertificateArn="arn:aws:acm:us-east-1:000000000000:certificate/x", Passphrase=b"pass"), "NotImplemented")


def test_the_aws_command_line_requests_with_a_token(aws_cli):
    def request():
        done = aws_cli(
            "acm", "request-certificate", "--domain-name", "cli.example", "--validation-method", "DNS",
            "--idempotency-token", "t1", "--tags", "Key=a,Value=b",
        )  # fmt: skip
        return json.loads(done.stdout)["CertificateArn"]

    arn = request()
    assert request() == arn
    listed = json.loads(aws_cli("acm", "list-certificates").stdout)["CertificateSummaryList"]
    assert [c["CertificateArn"] for c in listed] == [arn]
    assert json.loads(aws_cli("acm", "list-tags-for-certificate", "--certificate-arn", arn).stdout)["Tags"] == [{"Key": "a", "Value": "b"}]


def make_pair(directory, name, *options, kind=("rsa", "-pkeyopt", "rsa_keygen_bits:2048")):
    key, certificate = directory / f"{name}.key", directory / f"{name}.crt"
    openssl(
        "req", "-x509", "-newkey", *kind, "-nodes", "-keyout", str(key), "-out", str(certificate), "-days", "30",
        "-subj", f"/CN={name}", *options,
    )  # fmt: skip
    return certificate.read_bytes(), key.read_bytes()


def test_certificates_of_openssl_are_imported_and_replaced(acm, tmp_path):
    certificate, key = make_pair(tmp_path, "a.example", "-addext", "subjectAltName=DNS:a.example,DNS:*.a.example")
    arn = acm.import_certificate(Certificate=certificate, PrivateKey=key)["CertificateArn"]
    detail = describe(acm, arn)
    assert (detail["Type"], detail["Status"], detail["KeyAlgorithm"]) == ("IMPORTED", "ISSUED", "RSA-2048")
    assert detail["SubjectAlternativeNames"] == ["a.example", "*.a.example"] and "DomainValidationOptions" not in detail
    assert acm.get_certificate(CertificateArn=arn)["Certificate"].strip() == certificate.decode().strip()
    again, new_key = make_pair(tmp_path, "b.example")
    assert acm.import_certificate(CertificateArn=arn, Certificate=again, PrivateKey=new_key)["CertificateArn"] == arn
    assert describe(acm, arn)["DomainName"] == "b.example"
    curve, curve_key = make_pair(tmp_path, "c.example", kind=("ec", "-pkeyopt", "ec_paramgen_curve:P-256"))
    refused(lambda: acm.import_certificate(CertificateArn=arn, Certificate=curve, PrivateKey=curve_key), "ValidationException")
    refused(lambda: acm.import_certificate(Certificate=again, PrivateKey=key), "ValidationException", "does not match")
    acm.import_certificate(Certificate=curve, PrivateKey=curve_key)
    # Keys in the older form that OpenSSL writes, too.
    old = openssl("ec", "-in", str(tmp_path / "c.example.key")).encode()
    assert b"BEGIN EC PRIVATE KEY" in old
    acm.import_certificate(Certificate=curve, PrivateKey=old)


def test_lists_are_filtered_sorted_and_paged(acm, tmp_path):
    made = [acm.request_certificate(DomainName=f"n{n}.example", ValidationMethod="DNS")["CertificateArn"] for n in range(5)]
    curve, key = make_pair(tmp_path, "c.example", kind=("ec", "-pkeyopt", "ec_paramgen_curve:P-256"))
    imported = acm.import_certificate(Certificate=curve, PrivateKey=key)["CertificateArn"]

    def listed(**arguments):
        pages = acm.get_paginator("list_certificates").paginate(**arguments)
        return [c["CertificateArn"] for page in pages for c in page["CertificateSummaryList"]]

    assert sorted(listed()) == sorted(made), "only RSA unless asked"
    assert listed(Includes={"keyTypes": ["EC_prime256v1"]}) == [imported]
    assert listed(CertificateStatuses=["ISSUED"]) == []
    assert sorted(listed(PaginationConfig={"PageSize": 2})) == sorted(made)
    descending = acm.list_certificates(SortBy="CREATED_AT", SortOrder="DESCENDING", MaxItems=1)
    assert descending["CertificateSummaryList"][0]["CertificateArn"] == made[-1]
    refused(lambda: acm.list_certificates(SortBy="CREATED_AT"), "ValidationException")


def test_tags_and_deletion(acm, client):
    arn = acm.request_certificate(DomainName="t.example", ValidationMethod="DNS")["CertificateArn"]
    acm.add_tags_to_certificate(CertificateArn=arn, Tags=[{"Key": "a", "Value": "1"}, {"Key": "b", "Value": "2"}])
    acm.remove_tags_from_certificate(CertificateArn=arn, Tags=[{"Key": "a", "Value": "other"}, {"Key": "b"}])
    assert acm.list_tags_for_certificate(CertificateArn=arn)["Tags"] == [{"Key": "a", "Value": "1"}]
    refused(lambda: acm.add_tags_to_certificate(CertificateArn=arn, Tags=[{"Key": "aws:x", "Value": "1"}]), "InvalidTagException")
    acm.update_certificate_options(
        CertificateArn=arn, Options={"CertificateTransparencyLoggingPreference": "DISABLED"}
    )
    assert describe(acm, arn)["Options"]["CertificateTransparencyLoggingPreference"] == "DISABLED"
    elsewhere = client("acm", region="eu-west-1")
    refused(lambda: elsewhere.describe_certificate(CertificateArn=arn), "ResourceNotFoundException", arn)
    acm.delete_certificate(CertificateArn=arn)
    refused(lambda: acm.describe_certificate(CertificateArn=arn), "ResourceNotFoundException", arn)


def test_requests_wait_over_a_restart_and_keys_lie_sealed(own_cloud, tmp_path, eventually):
    one = own_cloud()
    acm, route53 = one.boto3("acm"), one.boto3("route53")
    certificate, key = make_pair(tmp_path, "i.example", kind=("ec", "-pkeyopt", "ec_paramgen_curve:P-256"))
    acm.import_certificate(Certificate=certificate, PrivateKey=key)
    der = openssl("pkey", "-in", str(tmp_path / "i.example.key"), "-outform", "DER", "-out", str(tmp_path / "der"))
    assert der == ""
    secret = (tmp_path / "der").read_bytes()[-40:]
    pem_line = key.decode().splitlines()[1]
    zone = route53.create_hosted_zone(Name="restart.example", CallerReference="1")["HostedZone"]["Id"]
    arn = acm.request_certificate(DomainName="restart.example", ValidationMethod="DNS", KeyAlgorithm="EC_prime256v1")["CertificateArn"]
    wanted = eventually(lambda: records(acm, arn))
    one.kill()
    stored = b"".join(path.read_bytes() for path in one.data_dir.rglob("*") if path.is_file() and "store" in str(path))
    assert len(stored) > 0 and secret not in stored and pem_line.encode() not in stored
    one.start()
    prove(lambda service: one.boto3(service), zone, wanted)
    eventually(lambda: describe(one.boto3("acm"), arn)["Status"] == "ISSUED")
