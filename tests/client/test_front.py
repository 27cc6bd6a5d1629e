"""The front door as ordinary clients meet it: health, what is not implemented, whose keys are whose, other sites' pages."""

import json
import urllib.request

import pytest
from botocore.auth import SigV4QueryAuth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials
from botocore.exceptions import ClientError

from client import raw


def refusal(call, **arguments):
    """The error of a call that must fail: status, code, message, and the request's id."""
    with pytest.raises(ClientError) as failure:
        call(**arguments)
    answer = failure.value.response
    metadata = answer["ResponseMetadata"]
    return metadata["HTTPStatusCode"], answer["Error"]["Code"], answer["Error"]["Message"], metadata.get("RequestId")


@pytest.mark.parametrize("path", ["/_snowglobe/health", "/_localstack/health"])
def test_health_names_the_services(cloud, path):
    health = cloud.get(path)
    assert health["edition"] == "snowglobe" and health["version"].count(".") == 2
    for service in ("ec2", "iam", "route53", "ssm", "sts"):
        assert health["services"][service] == "available"


# Of services that are here: an operation that AWS has and the cloud has not, one for each protocol.
ABSENT_OPERATIONS = [
    ("sts", "assume_root", {"TargetPrincipal": "1" * 12, "TaskPolicyArn": {"arn": "arn:aws:iam::aws:policy/root-task/X"}}, "STS AssumeRoot"),
    ("iam", "generate_credential_report", {}, "IAM GenerateCredentialReport"),
    ("ec2", "describe_fleets", {}, "EC2 DescribeFleets"),
    ("ssm", "list_documents", {}, "SSM ListDocuments"),
    ("route53", "list_traffic_policies", {}, "Route 53 ListTrafficPolicies"),
    ("cloudwatch", "list_dashboards", {}, "CloudWatch ListDashboards"),
    ("s3", "get_bucket_inventory_configuration", {"Bucket": "photos", "Id": "x"}, "S3 GetBucketInventoryConfiguration"),
]

# Services that are not here: what their clients show of the request.
ABSENT_SERVICES = [
    ("cloudfront", "list_distributions", {}, "cloudfront GET /2020-05-31/distribution"),
    ("sqs", "list_queues", {}, "sqs ListQueues"),
    ("sns", "list_topics", {}, "sns ListTopics"),
    ("kinesis", "list_streams", {}, "kinesis ListStreams"),
    ("lambda", "list_functions", {}, "lambda GET /2015-03-31/functions"),
    ("lambda", "invoke", {"FunctionName": "f", "Payload": b"{}"}, "lambda POST /2015-03-31/functions/f/invocations"),
    ("apigateway", "get_rest_apis", {}, "apigateway GET /restapis"),
]


@pytest.mark.parametrize(
    ("service", "call", "arguments", "name"),
    ABSENT_OPERATIONS + ABSENT_SERVICES,
    ids=lambda value: value if isinstance(value, str) and " " in value else "",
)
def test_what_is_not_implemented_says_so_by_name(cloud, client, service, call, arguments, name):
    status, code, message, request_id = refusal(getattr(client(service), call), **arguments)
    assert (status, code) == (501, "NotImplemented")
    assert message == f"Snowglobe does not implement {name}."
    assert request_id


def test_absent_cbor_services_are_named_in_cbor(cloud):
    """No client of this test's speaks CBOR to a service that is not here."""
    headers = {
        "Content-Type": "application/cbor",
        "Smithy-Protocol": "rpc-v2-cbor",
        "Authorization": raw.authorization("absent"),
    }
    path = "/service/Absent/operation/DoIt"
    status, told, body = raw.ask(cloud, raw.request(path=path, headers=headers, body=b"\xa0"))
    assert status == 501 and told["Content-Type"] == "application/cbor"
    assert b"NotImplemented" in body and b"absent DoIt" in body


def test_request_ids_are_there_and_differ(client):
    answers = [client("sts").get_caller_identity, client("ec2").describe_vpcs, client("route53").list_hosted_zones]
    answers += [client("ssm").describe_parameters, client("iam").list_roles]
    ids = [call()["ResponseMetadata"]["RequestId"] for call in answers * 2]
    assert all(ids) and len(set(ids)) == len(ids)


def test_accounts_and_regions_are_worlds_of_their_own(client, account):
    another = f"{(int(account) + 1) % 10**12:012d}"
    client("ssm").put_parameter(Name="/mine", Value="1", Type="String")
    assert client("ssm").get_parameter(Name="/mine")["Parameter"]["Value"] == "1"
    assert refusal(client("ssm", region="eu-west-1").get_parameter, Name="/mine")[1] == "ParameterNotFound"
    assert refusal(client("ssm", account=another).get_parameter, Name="/mine")[1] == "ParameterNotFound"
    for key in (account, another):
        identity = client("sts", account=key).get_caller_identity()
        assert (identity["Account"], identity["Arn"]) == (key, f"arn:aws:iam::{key}:root")
    assert client("sts", account="test").get_caller_identity()["Account"] == "000000000000"


@pytest.mark.parametrize(
    ("service", "call", "status", "code"),
    [
        ("sts", "get_caller_identity", 403, "InvalidClientTokenId"),
        ("iam", "list_roles", 403, "InvalidClientTokenId"),
        ("ec2", "describe_vpcs", 401, "AuthFailure"),
        ("ssm", "describe_parameters", 400, "UnrecognizedClientException"),
        ("route53", "list_hosted_zones", 403, "InvalidClientTokenId"),
    ],
)
@pytest.mark.parametrize("key", ["AKIA0000000000000000", "12345678901", "1234567890123", "Test", "ASIA0000000000000000"])
def test_keys_that_nobody_has_are_refused(client, service, call, status, code, key):
    assert refusal(getattr(client(service, account=key), call))[:2] == (status, code)


def test_a_users_key_needs_its_secret(client):
    iam = client("iam")
    iam.create_user(UserName="ann")
    key = iam.create_access_key(UserName="ann")["AccessKey"]
    secret = key["SecretAccessKey"]

    def caller(secret):
        return client("sts", account=key["AccessKeyId"], aws_secret_access_key=secret).get_caller_identity

    assert caller(secret)()["Arn"].endswith(":user/ann")
    assert refusal(caller(secret[:-1] + ("a" if secret[-1] != "a" else "b")))[:2] == (403, "SignatureDoesNotMatch")
    assert refusal(caller("test"))[:2] == (403, "SignatureDoesNotMatch")
    iam.update_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"], Status="Inactive")
    assert refusal(caller(secret))[:2] == (403, "InvalidClientTokenId")
    iam.delete_access_key(UserName="ann", AccessKeyId=key["AccessKeyId"])
    assert refusal(caller(secret))[:2] == (403, "InvalidClientTokenId")


def test_a_session_ends_and_cannot_be_forged(own_cloud):
    cloud = own_cloud(ephemeral=True)
    iam = cloud.boto3("iam")
    trust = {"Effect": "Allow", "Principal": {"AWS": "000000000000"}, "Action": "sts:AssumeRole"}
    policy = json.dumps({"Version": "2012-10-17", "Statement": [trust]})
    role = iam.create_role(RoleName="reader", AssumeRolePolicyDocument=policy)["Role"]["Arn"]
    assume = cloud.boto3("sts").assume_role
    given = assume(RoleArn=role, RoleSessionName="one", DurationSeconds=900)["Credentials"]
    other = assume(RoleArn=role, RoleSessionName="two", DurationSeconds=900)["Credentials"]

    def caller(key=given["AccessKeyId"], secret=given["SecretAccessKey"], token=given["SessionToken"], service="sts"):
        made = cloud.boto3(service, account=key, aws_secret_access_key=secret, aws_session_token=token)
        return made.get_caller_identity if service == "sts" else made.describe_parameters

    assert caller()()["Arn"].endswith("assumed-role/reader/one")
    assert refusal(caller(token=None))[:2] == (403, "InvalidClientTokenId")
    assert refusal(caller(token="made up"))[:2] == (403, "InvalidClientTokenId")
    assert refusal(caller(token=other["SessionToken"]))[:2] == (403, "InvalidClientTokenId")
    assert refusal(caller(secret=other["SecretAccessKey"]))[:2] == (403, "SignatureDoesNotMatch")
    forged = given["SessionToken"][:20] + ("A" if given["SessionToken"][20] != "A" else "B") + given["SessionToken"][21:]
    assert refusal(caller(token=forged))[:2] == (403, "InvalidClientTokenId")
    # No policy allows it anything.
    assert refusal(caller(service="ssm"))[1] == "AccessDeniedException"
    urllib.request.urlopen(f"{cloud.endpoint}/_snowglobe/clock/advance", data=b"890", timeout=10).close()
    assert caller()()["Account"] == "000000000000"
    urllib.request.urlopen(f"{cloud.endpoint}/_snowglobe/clock/advance", data=b"60", timeout=10).close()
    assert refusal(caller())[:2] == (403, "ExpiredToken")
    assert refusal(caller(service="ssm"))[:2] == (400, "ExpiredTokenException")


def presigned(cloud, key, secret, expires=60, token=None):
    request = AWSRequest("GET", f"{cloud.endpoint}/?Action=GetCallerIdentity&Version=2011-06-15")
    SigV4QueryAuth(Credentials(key, secret, token), "sts", "us-east-1", expires=expires).add_auth(request)
    return request.prepare().url.removeprefix(cloud.endpoint)


def test_a_presigned_url_works_for_who_signed_it(cloud, client):
    bare = {"Authorization": None, "X-Amz-Date": None, "Content-Type": None, "Host": cloud.endpoint.split("//")[1]}

    def get(path):
        status, _, body = raw.ask(cloud, raw.request("GET", path, bare), "GET")
        return status, body

    by_botocore = client("sts").generate_presigned_url("get_caller_identity")
    status, body = get(by_botocore.removeprefix(cloud.endpoint))
    assert status == 200 and b":root" in body
    iam = client("iam")
    iam.create_user(UserName="eve")
    key = iam.create_access_key(UserName="eve")["AccessKey"]
    path = presigned(cloud, key["AccessKeyId"], key["SecretAccessKey"])
    status, body = get(path)
    assert status == 200 and b":user/eve" in body
    for changed in (path.replace("GetCallerIdentity", "GetSessionToken"), path[:-1] + ("0" if path[-1] != "0" else "1")):
        status, body = get(changed)
        assert status == 403 and b"<Code>SignatureDoesNotMatch</Code>" in body
    status, body = get(path.replace("X-Amz-Expires=60", "X-Amz-Expires=604801"))
    assert status in (400, 403) and b"<Code>IncompleteSignature</Code>" in body


def page(cloud, path, method="GET", host=None, **headers):
    host = host or cloud.endpoint.split("//")[1]
    bare = {"Authorization": None, "X-Amz-Date": None, "Content-Type": None, "Host": host}
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return raw.ask(cloud, raw.request(method, path, {**bare, **named}), method)[0]


def test_pages_of_other_sites_cannot_drive_the_cloud(cloud):
    port = cloud.port
    for path, method in (("/_snowglobe/cloud", "GET"), ("/_snowglobe/health", "GET"), ("/_snowglobe/clock/advance", "POST")):
        for strange in (
            {"Origin": "https://pages.example"},
            {"Origin": "null"},
            {"Origin": f"http://localhost.pages.example:{port}"},
            {"Origin": "http://127.0.0.1:1"},
            {"host": f"pages.example:{port}"},
            {"host": f"pages.example:{port}", "Origin": f"http://pages.example:{port}"},
            {"host": f"127.0.0.1.pages.example:{port}"},
            {"Sec_Fetch_Site": "cross-site"},
        ):
            assert page(cloud, path, method, **strange) == 403, (path, strange)
    own = f"127.0.0.1:{port}"
    assert page(cloud, "/_snowglobe/cloud", Origin=f"http://{own}", Sec_Fetch_Site="same-origin") == 200
    assert page(cloud, "/_snowglobe/cloud", host=f"localhost:{port}", Origin=f"http://localhost:{port}") == 200
    assert page(cloud, "/_snowglobe/nothing") == 404


def test_pages_of_other_sites_cannot_use_open_keys(cloud, client):
    """A form or an image of any page can send these without asking first."""
    form = b"Action=GetCallerIdentity&Version=2011-06-15"
    for strange in ({"Origin": "https://pages.example"}, {"Origin": "null"}, {"Sec-Fetch-Site": "cross-site"}):
        status, _, body = raw.ask(cloud, raw.request(headers=strange, body=form))
        assert status == 403 and b"<Code>AccessDenied</Code>" in body, strange
    status, _, _ = raw.ask(cloud, raw.request(headers={"Origin": "http://localhost:3000"}, body=form))
    assert status == 200
