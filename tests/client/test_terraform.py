"""Terraform over what the services have beside the blueprint's own: apply, a second plan without a difference, destroy."""

import shutil
import subprocess
from pathlib import Path

import terraform

pytestmark = terraform.needed


def test_apply_plan_destroy(cloud, account, tmp_path):
    shutil.copy(Path(__file__).parent / "terraform" / "main.tf", tmp_path)
    subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", tmp_path / "key"], check=True)
    workspace = terraform.Workspace(tmp_path, cloud, account, public_key=(tmp_path / "key.pub").read_text().strip())
    workspace.init()
    workspace.apply()
    workspace.check_no_difference()
    workspace.destroy()
    left = cloud.boto3("ec2", account=account).describe_vpcs(Filters=[{"Name": "is-default", "Values": ["false"]}])
    assert left["Vpcs"] == []
