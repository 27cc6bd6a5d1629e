"""The command line: help everywhere, what was meant where something is mistyped, and every verb against a running cloud."""

import json
import os
import re
import subprocess

import pytest

import harness

VERBS = ["start", "up", "down", "status", "logs", "tracks", "diagram", "shell", "quota", "shake", "dns", "trust", "doctor", "version"]
NEEDS_A_CLOUD = [
    ["status"],
    ["tracks"],
    ["tracks", "--no-follow"],
    ["logs", "i-0123456789abcdef0"],
    ["shell", "i-0123456789abcdef0"],
    ["quota"],
    ["quota", "L-0263D0A3", "10"],
    ["shake", "list"],
    ["shake", "stop"],
    ["shake", "zone", "us-east-1a"],
    ["down", "simple-web-app"],
]


def run(*arguments, text=None, **environment):
    """Runs the program by itself: no cloud is meant."""
    everything = {**os.environ, "SNOWGLOBE_HOME": str(harness.HOME), **environment}
    command = [str(harness.BINARY), *arguments]
    return subprocess.run(command, capture_output=True, text=True, input=text, timeout=60, env=everything)


def refused(*arguments, code=2, **environment):
    done = run(*arguments, **environment)
    assert done.returncode == code, (done.returncode, done.stdout, done.stderr)
    return done.stderr


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_explains_itself(verb):
    done = run(verb, "--help")
    assert done.returncode == 0 and done.stderr == ""
    assert f"Usage: snowglobe {verb}" in done.stdout
    for option in ("--listen", "--dns-listen", "--data-dir", "--ephemeral", "--time-scale", "--json"):
        assert option in done.stdout, option
    # The summary has the same first line.
    summary = re.search(rf"^  {verb} +(\S.*)$", run("--help").stdout, re.MULTILINE)
    assert summary and summary[1][:40] in run(verb, "-h").stdout


def test_the_help_names_every_verb_and_nothing_else():
    listed = run("--help").stdout.partition("Commands:")[2].partition("\n\n")[0]
    assert set(re.findall(r"^  (\w+)", listed, re.MULTILINE)) == {*VERBS, "help"}


def test_no_verb_shows_the_help():
    done = run()
    assert done.returncode == 2 and "Usage: snowglobe" in done.stderr and "simple-web-app" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "meant"),
    [
        (["stauts"], "'status'"),
        (["strat"], "'start'"),
        (["docter"], "'doctor'"),
        (["trakcs"], "'tracks'"),
        (["start", "--ephemral"], "--ephemeral"),
        (["start", "--time-scal", "60"], "--time-scale"),
        (["status", "--jsn"], "--json"),
        (["logs", "i-1", "--folow"], "--follow"),
        (["up", "simple-web-app", "--paramter", "A=B"], "--parameter"),
        (["start", "--time-scale", "fast"], "a number from 0.001 to 100000"),
        (["start", "--time-scale", "0"], "a number from 0.001 to 100000"),
        (["start", "--time-scale", "-1"], "--time-scale"),
        (["start", "--time-scale", "nan"], "a number from 0.001 to 100000"),
        (["start", "--listen", "4566"], "--listen <ADDRESS:PORT>"),
        (["start", "--listen", "localhost"], "--listen <ADDRESS:PORT>"),
        (["start", "--dns-listen", "127.0.0.1:99999"], "--dns-listen <ADDRESS:PORT>"),
        (["start", "--ephemeral", "--data-dir", "/tmp/x"], "cannot be used with"),
        (["up"], "<NAME-or-TEMPLATE>"),
        (["up", "simple-web-app", "--parameter", "Count"], "expected KEY=VALUE"),
        (["down"], "<STACK>"),
        (["logs"], "<INSTANCE>"),
        (["shell"], "<INSTANCE>"),
        (["tracks", "--recent", "-5"], "--recent"),
        (["tracks", "--recent", "many"], "--recent <N>"),
        (["quota", "L-0263D0A3", "ten"], "[VALUE]"),
        (["version", "please"], "unexpected argument 'please'"),
    ],
    ids=" ".join,
)
def test_what_is_mistyped_says_what_was_meant(arguments, meant):
    said = refused(*arguments)
    assert meant in said, said
    assert "--help" in said, said


def test_a_mistyped_listen_in_the_environment_is_named():
    assert "nowhere" in refused("status", SNOWGLOBE_LISTEN="nowhere")


def test_a_mistyped_blueprint_says_what_was_meant(tmp_path):
    where = ["--listen", f"127.0.0.1:{harness.free_port()}", "--ephemeral"]
    said = refused("up", "simple-web-ap", *where, code=1)
    assert "simple-web-ap" in said and "simple-web-app" in said.replace("simple-web-ap ", ""), said
    missing = tmp_path / "template.yaml"
    said = refused("up", str(missing), *where, code=1)
    assert str(missing) in said, said
    told = run("up", "simple-web-ap", "--json", *where)
    assert told.returncode == 1 and "simple-web-app" in json.loads(told.stdout)["error"]


def test_version():
    version = harness.HOME.joinpath("Cargo.toml").read_text().partition('[workspace.package]\nversion = "')[2].partition('"')[0]
    for arguments in (["version"], ["--version"]):
        assert run(*arguments).stdout == f"snowglobe {version}\n"
    assert json.loads(run("version", "--json").stdout) == {"version": version}
    assert json.loads(run("--json", "version").stdout) == {"version": version}


def test_doctor_finds_this_machine_fit():
    done = run("doctor")
    told = run("doctor", "--json")
    report = json.loads(told.stdout)
    assert report["ok"] and told.returncode == 0 and done.returncode == 0, done.stdout
    whats = [finding["what"] for finding in report["findings"]]
    assert {"Linux", "namespaces", "nft", "control groups", "disk"} <= set(whats)
    for finding in report["findings"]:
        assert finding["level"] in ("good", "weaker", "missing") and finding["found"]
        assert (finding["level"] == "good") == (finding["cure"] == ""), finding
        assert re.search(rf"^(ok|weaker|missing) +{re.escape(finding['what'])} ", done.stdout, re.MULTILINE), done.stdout
    assert "\x1b" not in done.stdout, "colours are for terminals"


@pytest.mark.parametrize("arguments", NEEDS_A_CLOUD, ids=" ".join)
def test_without_a_cloud_each_verb_says_how_to_start_one(arguments):
    where = ["--listen", f"127.0.0.1:{harness.free_port()}"]
    done = run(*where, *arguments)
    assert done.returncode == 1 and done.stdout == ""
    assert f"no cloud answers at {where[1]}" in done.stderr and "snowglobe start" in done.stderr
    told = run(*where, "--json", *arguments)
    assert told.returncode == 1 and "snowglobe start" in json.loads(told.stdout)["error"]


@pytest.fixture(scope="module")
def shown():
    """A cloud with one instance whose console says something."""
    cloud = harness.Cloud(ephemeral=True).start()
    ec2 = cloud.boto3("ec2")
    name = "/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64"
    image = cloud.boto3("ssm").get_parameter(Name=name)["Parameter"]["Value"]
    script = "#!/bin/sh\necho hello from the console\ntouch /root/ready\n"
    tags = [{"ResourceType": "instance", "Tags": [{"Key": "Name", "Value": "shown"}]}]
    what = {"ImageId": image, "InstanceType": "t3.micro", "UserData": script, "TagSpecifications": tags}
    instance = ec2.run_instances(MinCount=1, MaxCount=1, **what)["Instances"][0]["InstanceId"]
    yield cloud, instance
    code = cloud.stop()
    cloud.remove()
    assert code == 0


def test_status_shows_what_runs(shown, eventually):
    cloud, instance = shown

    def row():
        status = json.loads(cloud.run("status", "--json").stdout)["status"]
        return next(one for one in status["instances"] if one["id"] == instance and one["state"] == "running")

    found = eventually(row, 30)
    assert (found["name"], found["type"]) == ("shown", "t3.micro") and found["zone"].startswith("us-east-1")
    cloud.boto3("route53").create_hosted_zone(Name="shown.example", CallerReference="1")
    facts = json.loads(cloud.run("status", "--json").stdout)
    assert facts["cloud"]["listen"] == f"127.0.0.1:{cloud.port}" and facts["cloud"]["pid"] == cloud.process.pid
    assert [zone["name"] for zone in facts["status"]["hosted_zones"]] == ["shown.example."]
    text = cloud.run("status").stdout
    for part in (f"http://127.0.0.1:{cloud.port}", "--ephemeral", instance, "running", found["private_ip"], "shown.example."):
        assert part in text, (part, text)
    assert "\x1b" not in text


def test_tracks_show_hops(shown, account):
    cloud, _ = shown
    cloud.boto3("sts", account=account).get_caller_identity()
    lines = cloud.run("tracks", "--no-follow", "--recent", "5", "--json").stdout.splitlines()
    tracks = [json.loads(line) for line in lines]
    assert 1 <= len(tracks) <= 5
    [mine] = [t for t in tracks if account in t["detail"]]
    assert (mine["from"], mine["to"], mine["what"], mine["result"]) == ("boto3", "sts", "GetCallerIdentity", "ok")
    text = cloud.run("tracks", "--no-follow").stdout
    assert re.search(rf"boto3 → sts +GetCallerIdentity +ok +[\d.]+ ms +{account}", text), text
    assert cloud.run("tracks", "--no-follow", "--recent", "0").stdout == ""


def test_tracks_follow_until_the_reader_goes(shown, account):
    cloud, _ = shown
    command = [str(harness.BINARY), "--listen", f"127.0.0.1:{cloud.port}", "tracks", "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as following:
        cloud.boto3("sts", account=account).get_caller_identity()
        assert any(account in json.loads(line)["detail"] for line in following.stdout)
        following.terminate()


def test_logs_show_the_console(shown, eventually):
    cloud, instance = shown
    text = eventually(lambda: (told := cloud.run("logs", instance).stdout) and "hello from the console" in told and told, 30)
    assert "hello from the console" in text
    missing = cloud.run("logs", "i-00000000000000000", check=False)
    assert missing.returncode == 1 and "i-00000000000000000" in missing.stderr


def shell(cloud, instance, *command, text=""):
    where = [str(harness.BINARY), "--listen", f"127.0.0.1:{cloud.port}", "shell", instance]
    return subprocess.run([*where, *command], capture_output=True, text=True, input=text, timeout=30)


def test_shell_runs_a_command_in_the_instance(shown, eventually):
    cloud, instance = shown
    eventually(lambda: shell(cloud, instance, "--", "test", "-e", "/root/ready").returncode == 0, 30)
    done = shell(cloud, instance, "--", "hostname", "-I")
    assert done.returncode == 0, done.stderr
    status = json.loads(cloud.run("status", "--json").stdout)["status"]
    assert done.stdout.strip() == status["instances"][0]["private_ip"]
    assert shell(cloud, instance, "--", "sh", "-c", "exit 7").returncode == 7
    missing = shell(cloud, instance, "--", "no-such-command")
    assert missing.returncode == 127 and "no-such-command: No such file" in missing.stderr
    assert shell(cloud, instance, "--", "/etc/hostname").returncode == 126
    assert shell(cloud, instance, "--", "printf", "%s|", "a b", "", "$HOME", "*").stdout == "a b||$HOME|*|"


def test_shell_passes_what_is_piped_to_it(shown):
    cloud, instance = shown
    large = "a line of some length\n" * 20_000
    done = shell(cloud, instance, "--", "cat", text=large)
    assert done.returncode == 0 and done.stdout == large
    done = shell(cloud, instance, text="echo one; id -u\nexit 3\n")
    assert done.returncode == 3 and done.stdout.split() == ["one", "0"], done.stdout


def test_shell_into_nothing_says_so(shown):
    cloud, _ = shown
    done = shell(cloud, "i-00000000000000000", "--", "true")
    assert done.returncode == 1 and "i-00000000000000000" in done.stderr


def test_quotas_are_shown_and_raised(shown):
    cloud, _ = shown
    rows = json.loads(cloud.run("quota", "--json").stdout)
    [addresses] = [row for row in rows if row["code"] == "L-0263D0A3"]
    assert addresses["value"] == addresses["default"] == 5
    assert "L-0263D0A3" in cloud.run("quota").stdout
    only = cloud.run("quota", "L-0263D0A3").stdout
    assert "L-0263D0A3" in only and len(only.split("L-")) == 2
    ec2 = cloud.boto3("ec2")
    for _ in range(5):
        ec2.allocate_address(Domain="vpc")
    with pytest.raises(Exception, match="AddressLimitExceeded"):
        ec2.allocate_address(Domain="vpc")
    assert " 6" in cloud.run("quota", "L-0263D0A3", "6").stdout
    ec2.allocate_address(Domain="vpc")
    assert json.loads(cloud.run("quota", "L-0263D0A3", "--json").stdout)[0]["value"] == 6
    told = json.loads(cloud.run("quota", "L-0263D0A3", "7", "--region", "eu-west-1", "--json").stdout)
    assert told["value"] == 7
    assert json.loads(cloud.run("quota", "L-0263D0A3", "--json").stdout)[0]["value"] == 6, "Regions have their own"


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["quota", "L-NOSUCH", "6"], "L-NOSUCH"),
        (["quota", "L-NOSUCH"], "L-NOSUCH"),
        (["quota", "L-0263D0A3", "nan"], "number"),
        (["quota", "L-0263D0A3", "-1"], "number, 0 or more"),
        (["quota", "--region", "nowhere-1"], "no Region nowhere-1"),
        (["quota", "L-0263D0A3", "9", "--region", "nowhere-1"], "no Region nowhere-1"),
    ],
    ids=" ".join,
)
def test_quotas_that_are_none_are_refused(shown, arguments, says):
    cloud, _ = shown
    done = cloud.run(*arguments, check=False)
    assert done.returncode != 0 and says in done.stdout + done.stderr, (done.stdout, done.stderr)


def test_down_of_no_stack_says_so(shown):
    cloud, _ = shown
    done = cloud.run("down", "no-such-stack", check=False)
    assert done.returncode == 1 and "no-such-stack" in done.stderr
