"""Server certificates: kept, told, tagged, and presented by a balancer's listener."""

import http.client
import json
import socket
import ssl
import subprocess

import dns.message
import dns.query
import pytest
from botocore.exceptions import ClientError
from harness import served_port

FIXED = [{"Type": "fixed-response", "FixedResponseConfig": {"StatusCode": "200", "ContentType": "text/plain", "MessageBody": "fixed"}}]


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


@pytest.fixture
def pair(tmp_path):
    """`pair("a.example")`: the files of a new self-signed certificate and its key."""

    def make(name):
        certificate, key = tmp_path / f"{name}.pem", tmp_path / f"{name}.key"
        subprocess.run(
            ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "30", "-subj", f"/CN={name}", "-addext",
             f"subjectAltName=DNS:{name}", "-keyout", key, "-out", certificate],
            check=True, capture_output=True, timeout=60,
        )  # fmt: skip
        return certificate, key

    return make


def upload(iam, name, files, **more):
    certificate, key = files
    return iam.upload_server_certificate(ServerCertificateName=name, CertificateBody=certificate.read_text(), PrivateKey=key.read_text(), **more)


def test_certificates_are_kept_and_told(client, account, pair):
    iam = client("iam")
    files = pair("a.example")
    made = upload(iam, "web", files, Path="/elb/", Tags=[{"Key": "a", "Value": "b"}])
    metadata = made["ServerCertificateMetadata"]
    assert metadata["Arn"] == f"arn:aws:iam::{account}:server-certificate/elb/web" and metadata["ServerCertificateId"].startswith("ASCA")
    assert made["Tags"] == [{"Key": "a", "Value": "b"}] and metadata["Expiration"] > metadata["UploadDate"]
    found = iam.get_server_certificate(ServerCertificateName="web")["ServerCertificate"]
    assert found["CertificateBody"].strip() == files[0].read_text().strip() and "CertificateChain" not in found
    assert "PRIVATE" not in json.dumps(found, default=str)
    assert [one["ServerCertificateName"] for one in iam.list_server_certificates(PathPrefix="/elb/")["ServerCertificateMetadataList"]] == ["web"]
    assert iam.list_server_certificates(PathPrefix="/other/")["ServerCertificateMetadataList"] == []
    assert iam.get_account_summary()["SummaryMap"]["ServerCertificates"] == 1
    assert error_of(lambda: upload(iam, "WEB", files))["Code"] == "EntityAlreadyExists"
    iam.tag_server_certificate(ServerCertificateName="web", Tags=[{"Key": "c", "Value": "d"}])
    iam.untag_server_certificate(ServerCertificateName="web", TagKeys=["a"])
    assert iam.list_server_certificate_tags(ServerCertificateName="web")["Tags"] == [{"Key": "c", "Value": "d"}]
    iam.update_server_certificate(ServerCertificateName="web", NewServerCertificateName="site", NewPath="/")
    assert iam.get_server_certificate(ServerCertificateName="site")["ServerCertificate"]["ServerCertificateMetadata"]["Path"] == "/"
    error = error_of(iam.get_server_certificate, ServerCertificateName="web")
    assert (error["Code"], error["Message"]) == ("NoSuchEntity", "The Server Certificate with name web cannot be found.")
    iam.delete_server_certificate(ServerCertificateName="site")
    assert iam.list_server_certificates()["ServerCertificateMetadataList"] == []


def test_what_does_not_belong_together_is_refused(client, pair):
    iam = client("iam")
    (first, first_key), (second, second_key) = pair("a.example"), pair("b.example")
    assert error_of(lambda: upload(iam, "x", (first, second_key)))["Code"] == "KeyPairMismatch"
    assert error_of(lambda: upload(iam, "x", (first_key, first_key)))["Code"] == "MalformedCertificate"
    assert error_of(lambda: upload(iam, "x", (first, first)))["Code"] == "MalformedCertificate"
    error = error_of(lambda: upload(iam, "x", (first, first_key), CertificateChain=second.read_text()))
    assert error["Code"] == "MalformedCertificate" and "chain" in error["Message"]
    assert iam.list_server_certificates()["ServerCertificateMetadataList"] == []


def test_policies_name_them_with_their_path(client, pair):
    iam = client("iam")
    upload(iam, "mine", pair("a.example"), Path="/team/")
    iam.create_user(UserName="ada")
    statement = {"Effect": "Allow", "Action": "iam:GetServerCertificate", "Resource": "arn:aws:iam::*:server-certificate/team/*"}
    iam.put_user_policy(UserName="ada", PolicyName="p", PolicyDocument=json.dumps({"Version": "2012-10-17", "Statement": [statement]}))
    key = iam.create_access_key(UserName="ada")["AccessKey"]
    ada = client("iam", aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
    ada.get_server_certificate(ServerCertificateName="mine")
    assert error_of(ada.delete_server_certificate, ServerCertificateName="mine")["Code"] == "AccessDenied"
    iam.update_server_certificate(ServerCertificateName="mine", NewPath="/others/")
    assert error_of(ada.get_server_certificate, ServerCertificateName="mine")["Code"] == "AccessDenied"


def test_a_listener_presents_one(cloud, client, pair):
    iam, elb, ec2 = client("iam"), client("elbv2"), client("ec2")
    files = pair("a.example")
    arn = upload(iam, "web", files)["ServerCertificateMetadata"]["Arn"]
    subnets = ec2.describe_subnets(Filters=[{"Name": "default-for-az", "Values": ["true"]}])["Subnets"][:2]
    group = ec2.create_security_group(GroupName="open", Description="open", VpcId=subnets[0]["VpcId"])["GroupId"]
    ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}])
    balancer = elb.create_load_balancer(Name="tls", Subnets=[s["SubnetId"] for s in subnets], SecurityGroups=[group])["LoadBalancers"][0]
    elb.get_waiter("load_balancer_available").wait(LoadBalancerArns=[balancer["LoadBalancerArn"]], WaiterConfig={"Delay": 0.1, "MaxAttempts": 300})
    listen = {"LoadBalancerArn": balancer["LoadBalancerArn"], "Protocol": "HTTPS", "Port": 443, "DefaultActions": FIXED}
    assert error_of(elb.create_listener, **listen, Certificates=[{"CertificateArn": arn + "x"}])["Code"] == "CertificateNotFound"
    listener = elb.create_listener(**listen, Certificates=[{"CertificateArn": arn}])["Listeners"][0]
    assert listener["Certificates"] == [{"CertificateArn": arn}]
    reply = dns.query.udp(dns.message.make_query(balancer["DNSName"], "A"), "127.0.0.1", port=cloud.dns_port, timeout=5)
    address = str(reply.answer[0][0])
    context = ssl.create_default_context(cafile=str(files[0]))
    connection = http.client.HTTPSConnection(address, served_port(443), timeout=20, context=context)
    connection.sock = context.wrap_socket(socket.create_connection((address, served_port(443)), timeout=20), server_hostname="a.example")
    connection.request("GET", "/", headers={"Host": "a.example"})
    assert connection.getresponse().read() == b"fixed"
    # In use: neither deleted nor given another ARN.
    error = error_of(iam.delete_server_certificate, ServerCertificateName="web")
    assert error["Code"] == "DeleteConflict" and balancer["LoadBalancerArn"] in error["Message"]
    assert error_of(iam.update_server_certificate, ServerCertificateName="web", NewPath="/x/")["Code"] == "NotImplemented"
    elb.delete_listener(ListenerArn=listener["ListenerArn"])
    iam.delete_server_certificate(ServerCertificateName="web")
    elb.delete_load_balancer(LoadBalancerArn=balancer["LoadBalancerArn"])
