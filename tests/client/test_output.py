"""What the program says goes through a pipe whose reader may go away before it, as in `snowglobe start | head -1`."""

import signal
import subprocess

import pytest
from harness import Cloud


@pytest.fixture
def piped():
    """A cloud, and what it says as it comes."""
    one = Cloud(ephemeral=True)
    one.process = subprocess.Popen(one.arguments(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
    yield one
    one.remove()


def test_a_reader_that_goes_away_does_not_end_the_cloud(piped):
    assert piped.process.stdout.readline().startswith("Snowglobe")
    piped.process.stdout.close()
    assert piped.boto3("sts").get_caller_identity()["Account"] == "000000000000"
    state = piped.get("/_snowglobe/cloud")
    assert state["data_dir"] is None
    # Said to nobody; it ends in order all the same.
    assert piped.stop(signal.SIGINT) == 0


def test_a_reader_that_stays_hears_everything(piped):
    assert piped.process.stdout.readline().startswith("Snowglobe")
    assert piped.boto3("sts").get_caller_identity()["Account"] == "000000000000"
    piped.process.send_signal(signal.SIGINT)
    assert piped.process.stdout.read().endswith("Stopping…\n")
    assert piped.process.wait(60) == 0
