"""CloudWatch from outside, with boto3 and the aws command line."""

import datetime
import json

import pytest
from botocore.exceptions import ClientError

MINUTE = datetime.timedelta(minutes=1)


def error_of(call, **arguments):
    with pytest.raises(ClientError) as caught:
        call(**arguments)
    return caught.value.response["Error"]


def a_minute_ago():
    now = datetime.datetime.now(datetime.timezone.utc)
    return now.replace(second=0, microsecond=0) - 2 * MINUTE


def test_values_become_statistics(client):
    cloudwatch = client("cloudwatch")
    at, dimensions = a_minute_ago(), [{"Name": "Host", "Value": "a"}]
    datum = {"MetricName": "Latency", "Dimensions": dimensions, "Timestamp": at, "Unit": "Milliseconds"}
    cloudwatch.put_metric_data(
        Namespace="App",
        MetricData=[{**datum, "Values": [10.0, 20.0, 30.0], "Counts": [1, 2, 1]}, {**datum, "Value": 70.0}],
    )
    answer = cloudwatch.get_metric_statistics(
        Namespace="App", MetricName="Latency", Dimensions=dimensions, StartTime=at - MINUTE, EndTime=at + MINUTE, Period=60,
        Statistics=["SampleCount", "Sum", "Average", "Minimum", "Maximum"],
    )
    [point] = answer["Datapoints"]
    assert point.pop("Timestamp") == at
    assert point == {
        "SampleCount": 5, "Sum": 150, "Average": 30, "Minimum": 10, "Maximum": 70, "Unit": "Milliseconds"
    }  # fmt: skip
    [point] = cloudwatch.get_metric_statistics(
        Namespace="App", MetricName="Latency", Dimensions=dimensions, StartTime=at, EndTime=at + MINUTE, Period=60,
        ExtendedStatistics=["p50", "p100"],
    )["Datapoints"]  # fmt: skip
    assert point["ExtendedStatistics"] == {"p50": 20, "p100": 70}
    # The same metric without dimensions is another one.
    assert not cloudwatch.get_metric_statistics(
        Namespace="App", MetricName="Latency", StartTime=at, EndTime=at + MINUTE, Period=60, Statistics=["Sum"]
    )["Datapoints"]
    assert cloudwatch.list_metrics(Namespace="App")["Metrics"] == [
        {"Namespace": "App", "MetricName": "Latency", "Dimensions": dimensions}
    ]


def test_metric_math_over_two_metrics(client):
    cloudwatch = client("cloudwatch")
    at = a_minute_ago()
    for name, values in {"Errors": [1, 4], "Requests": [10, 20]}.items():
        data = [{"MetricName": name, "Timestamp": at - n * MINUTE, "Value": value} for n, value in enumerate(values)]
        cloudwatch.put_metric_data(Namespace="App", MetricData=data)

    def metric(id, name):
        return {"Id": id, "ReturnData": False, "MetricStat": {
            "Metric": {"Namespace": "App", "MetricName": name}, "Period": 60, "Stat": "Sum"}}  # fmt: skip

    def ask(expression):
        return cloudwatch.get_metric_data(
            MetricDataQueries=[metric("m1", "Errors"), metric("m2", "Requests"), {"Id": "e1", "Expression": expression}],
            StartTime=at - 5 * MINUTE, EndTime=at + MINUTE, ScanBy="TimestampAscending",
        )["MetricDataResults"][0]  # fmt: skip

    assert ask("100 * m1 / m2")["Values"] == [20, 10]
    assert ask("SUM(METRICS())")["Values"] == [24, 11]
    assert ask("m1")["Timestamps"] == [at - MINUTE, at]
    with pytest.raises(ClientError) as caught:
        ask("SEARCH('{App}', 'Sum', 60)")
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 501


@pytest.mark.parametrize(
    "datum, code, words",
    [
        ({"Value": 1, "Values": [1.0]}, "InvalidParameterCombination", "mutually exclusive"),
        ({"Values": [1.0, 2.0], "Counts": [1.0]}, "InvalidParameterValue", "same size"),
        ({"Value": 2.0**361}, "InvalidParameterValue", "is invalid"),
        ({"Value": 1, "Timestamp": datetime.datetime(2001, 1, 1)}, "InvalidParameterValue", "past two weeks"),
        ({"Value": 1, "StorageResolution": 7}, "InvalidParameterValue", "StorageResolution"),
        ({"Value": 1, "Dimensions": [{"Name": f"d{n}", "Value": "x"} for n in range(31)]}, "ValidationError", "30"),
    ],
)
def test_bad_values_are_refused_and_nothing_is_kept(client, datum, code, words):
    cloudwatch = client("cloudwatch")
    data = [{"MetricName": "Good", "Value": 1}, {"MetricName": "Bad", **datum}]
    error = error_of(cloudwatch.put_metric_data, Namespace="App", MetricData=data)
    assert error["Code"].startswith(code) and words in error["Message"]
    assert cloudwatch.list_metrics()["Metrics"] == []


def test_aws_namespaces_are_not_for_clients(client):
    error = error_of(
        client("cloudwatch").put_metric_data, Namespace="AWS/EC2", MetricData=[{"MetricName": "X", "Value": 1}]
    )
    assert error["Message"] == "The value AWS/ for parameter Namespace is invalid."


def alarm(name, **more):
    return {
        "AlarmName": name, "Namespace": "App", "MetricName": "Load", "Statistic": "Average", "Period": 60,
        "EvaluationPeriods": 1, "Threshold": 5, "ComparisonOperator": "GreaterThanThreshold", **more,
    }  # fmt: skip


def test_an_alarm_is_made_set_and_deleted(client, eventually):
    cloudwatch = client("cloudwatch")
    topic = "arn:aws:sns:us-east-1:000000000000:nobody"
    cloudwatch.put_metric_alarm(**alarm("busy", AlarmActions=[topic], Tags=[{"Key": "team", "Value": "web"}]))
    [found] = cloudwatch.describe_alarms(AlarmNames=["busy"])["MetricAlarms"]
    assert (found["StateValue"], found["Threshold"], found["ActionsEnabled"]) == ("INSUFFICIENT_DATA", 5, True)
    assert cloudwatch.list_tags_for_resource(ResourceARN=found["AlarmArn"])["Tags"] == [{"Key": "team", "Value": "web"}]
    cloudwatch.set_alarm_state(AlarmName="busy", StateValue="ALARM", StateReason="a drill")
    [found] = cloudwatch.describe_alarms(StateValue="ALARM")["MetricAlarms"]
    assert found["StateReason"] == "a drill"

    def action():
        items = cloudwatch.describe_alarm_history(AlarmName="busy", HistoryItemType="Action")["AlarmHistoryItems"]
        return items and items[0]

    # There is no such service here, and the history says so.
    item = eventually(action)
    assert item["HistorySummary"].startswith("Failed to execute action") and topic in item["HistorySummary"]
    assert json.loads(item["HistoryData"])["actionState"] == "Failed"
    kinds = [i["HistoryItemType"] for i in cloudwatch.describe_alarm_history(AlarmName="busy")["AlarmHistoryItems"]]
    assert kinds == ["Action", "StateUpdate", "ConfigurationUpdate"]
    cloudwatch.delete_alarms(AlarmNames=["busy"])
    assert cloudwatch.describe_alarms()["MetricAlarms"] == []
    assert error_of(cloudwatch.delete_alarms, AlarmNames=["busy"])["Code"].startswith("ResourceNotFound")


@pytest.mark.parametrize(
    "change, words",
    [
        ({"Period": 45}, "Period"),
        ({"EvaluationPeriods": 1441}, "more than a day"),
        ({"DatapointsToAlarm": 2}, "DatapointsToAlarm"),
        ({"TreatMissingData": "perhaps"}, "TreatMissingData"),
        ({"AlarmActions": ["page me"]}, "Invalid arn syntax: page me"),
    ],
)
def test_a_bad_alarm_is_refused(client, change, words):
    cloudwatch = client("cloudwatch")
    assert words in error_of(cloudwatch.put_metric_alarm, **alarm("bad", **change))["Message"]
    assert cloudwatch.describe_alarms()["MetricAlarms"] == []


def test_alarms_follow_the_data(own_cloud, eventually):
    """At --time-scale 60: a minute of the cloud takes a second."""
    cloud = own_cloud("--time-scale", "60", ephemeral=True)
    cloudwatch = cloud.boto3("cloudwatch")
    cloudwatch.put_metric_alarm(**alarm("busy", EvaluationPeriods=2))
    state = lambda: cloudwatch.describe_alarms(AlarmNames=["busy"])["MetricAlarms"][0]  # noqa: E731

    def put(value, wanted):
        def reached():
            cloudwatch.put_metric_data(Namespace="App", MetricData=[{"MetricName": "Load", "Value": value}])
            return state()["StateValue"] == wanted

        eventually(reached, 30)

    put(9.0, "ALARM")
    assert "greater than the threshold (5.0)" in state()["StateReason"]
    put(1.0, "OK")
    eventually(lambda: state()["StateValue"] == "INSUFFICIENT_DATA", 30)


def test_state_survives_a_kill(own_cloud, eventually):
    cloud = own_cloud()
    at = a_minute_ago()
    cloud.boto3("cloudwatch").put_metric_data(
        Namespace="App", MetricData=[{"MetricName": "Load", "Timestamp": at, "Value": 3}]
    )
    cloud.boto3("cloudwatch").put_metric_alarm(**alarm("busy"))
    cloud.kill()
    cloud.start()
    [point] = cloud.boto3("cloudwatch").get_metric_statistics(
        Namespace="App", MetricName="Load", StartTime=at, EndTime=at + MINUTE, Period=60, Statistics=["Sum"]
    )["Datapoints"]
    assert point["Sum"] == 3
    assert cloud.boto3("cloudwatch").describe_alarms()["MetricAlarms"][0]["AlarmName"] == "busy"


def test_the_command_line(aws_cli):
    aws_cli("cloudwatch", "put-metric-data", "--namespace", "Cli", "--metric-name", "Runs", "--value", "2")
    listed = json.loads(aws_cli("cloudwatch", "list-metrics", "--namespace", "Cli", "--output", "json").stdout)
    assert [metric["MetricName"] for metric in listed["Metrics"]] == ["Runs"]
