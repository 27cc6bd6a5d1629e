//! Runs `nft` on a script; one script is one transaction, all of it or nothing.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::error::{FabricError, Result};

/// Debian keeps it outside an ordinary user's PATH.
const USUAL_PLACES: [&str; 2] = ["/usr/sbin/nft", "/sbin/nft"];

/// Applies the script to the network namespace of the calling thread.
pub(crate) fn apply(script: &str) -> Result<()> {
    let program = USUAL_PLACES.into_iter().find(|place| Path::new(place).exists()).unwrap_or("nft");
    let mut child = Command::new(program)
        .args(["-f", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(FabricError::system("start nft"))?;
    let written = child.stdin.take().map(|mut input| input.write_all(script.as_bytes()));
    let output = child.wait_with_output().map_err(FabricError::system("wait for nft"))?;
    if !output.status.success() {
        let message = String::from_utf8_lossy(&output.stderr).into_owned();
        return Err(FabricError::Program { program: "nft", message });
    }
    written.unwrap_or(Ok(())).map_err(FabricError::system("write to nft"))
}
