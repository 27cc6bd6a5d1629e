"""Terraform as a client: the real binary with the real AWS provider, from PATH and a mirror in the file system.

Neither can be fetched here, so a machine without them says so, loudly: the tests count as skipped with what is missing.
"""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

PROVIDER = "registry.terraform.io/hashicorp/aws"
# Where Terraform itself looks, and where images of CI machines keep them.
MIRRORS = [
    os.environ.get("SNOWGLOBE_TERRAFORM_PLUGINS", ""),
    str(Path.home() / ".terraform.d/plugins"),
    "/usr/local/share/terraform/plugins",
    "/usr/share/terraform/plugins",
    "/opt/tf-plugins",
]


def mirror():
    """The folder that holds the AWS provider, or None."""
    return next((folder for folder in MIRRORS if folder and (Path(folder) / PROVIDER).is_dir()), None)


def missing():
    """What this machine lacks, in words; None when Terraform can run."""
    if not shutil.which("terraform"):
        return "no terraform on PATH: Terraform is not checked on this machine"
    if not mirror():
        return f"no {PROVIDER} in any of {', '.join(filter(None, MIRRORS))}: Terraform is not checked on this machine"
    return None


needed = pytest.mark.skipif(missing() is not None, reason=missing() or "Terraform is here")


class Workspace:
    """A configuration in a folder of its own, applied to one cloud."""

    def __init__(self, folder, cloud, account="test", **variables):
        self.folder = Path(folder)
        rc = self.folder / "terraformrc"
        rc.write_text(f'provider_installation {{\n  filesystem_mirror {{ path = "{mirror()}" }}\n}}\n')
        self.environment = {
            **{k: v for k, v in os.environ.items() if not k.startswith(("AWS_", "TF_"))},
            **{f"TF_VAR_{name}": str(value) for name, value in variables.items()},
            "TF_CLI_CONFIG_FILE": str(rc),
            "TF_IN_AUTOMATION": "1",
            "AWS_ENDPOINT_URL": cloud.endpoint,
            "AWS_ACCESS_KEY_ID": account,
            "AWS_SECRET_ACCESS_KEY": "test",
            "AWS_REGION": "us-east-1",
            "AWS_EC2_METADATA_DISABLED": "true",
        }

    def run(self, *arguments, expect=(0,), timeout=420, **variables):
        """Runs terraform; what it printed. Fails with that when the exit code is not an expected one."""
        environment = {**self.environment, **{f"TF_VAR_{name}": str(value) for name, value in variables.items()}}
        command = ["terraform", *arguments, "-no-color", "-input=false"]
        done = subprocess.run(
            command, cwd=self.folder, env=environment, capture_output=True, text=True, timeout=timeout
        )
        if done.returncode not in expect:
            raise AssertionError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout[-6000:]}{done.stderr}")
        return done.stdout

    def init(self):
        return self.run("init")

    def apply(self, **variables):
        return self.run("apply", "-auto-approve", **variables)

    def check_no_difference(self, **variables):
        """A second plan: exit code 2 would mean that it found something to change."""
        self.run("plan", "-detailed-exitcode", **variables)

    def destroy(self):
        return self.run("destroy", "-auto-approve")
