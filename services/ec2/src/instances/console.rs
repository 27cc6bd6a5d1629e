//! GetConsoleOutput, and the ways in for the command line: a command in an instance, and its console as it goes on.

use std::io;
use std::sync::Arc;

use api_ec2::types;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use kernel::{Ctx, Result};
use sandbox::{ExecRequest, Execution};
use schema::Error;
use tokio::sync::broadcast;

use super::record;
use super::state::State;
use super::types as instance_types;
use crate::Ec2;
use crate::network::errors::dry_run;

/// Where the last output of a terminated instance is kept as long as it is described.
pub(crate) fn kept_key(cx: &Ctx, id: &str) -> String {
    cx.key("ec2", &["console", id])
}

pub async fn get_output(
    ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::GetConsoleOutputRequest,
) -> Result<types::GetConsoleOutputResult> {
    let reader = cx.read();
    let instance = record::require(&reader, &cx, &input.instance_id.unwrap_or_default())?;
    dry_run(input.dry_run)?;
    let is_xen = instance_types::find(&instance.instance_type).is_some_and(|found| found.hypervisor() == "xen");
    if input.latest == Some(true) && is_xen {
        return Err(Error::client(
            "UnsupportedOperation",
            "This instance type does not support retrieving the latest console logs. Supported instance types include \
             instance types built on the Nitro System.",
        ));
    }
    let text = match instance.state {
        State::Terminated => reader.get_bytes(&kept_key(&cx, &instance.id))?.unwrap_or_default(),
        _ => {
            let (machines, id) = (ec2.clone(), instance.id.clone());
            let read = move || machines.machines.sandbox.console_text(&id);
            tokio::task::spawn_blocking(read).await.map_err(Error::internal)?.map_err(Error::internal)?
        }
    };
    Ok(types::GetConsoleOutputResult {
        instance_id: Some(instance.id),
        timestamp: Some(cx.now()),
        output: (!text.is_empty()).then(|| STANDARD.encode(text)),
    })
}

/// Runs a command as the instance's root, in its namespaces and under its limits.
///
/// # Errors
/// NotFound if the instance does not run, and what the command's start met.
pub async fn exec(ec2: &Ec2, instance_id: &str, request: ExecRequest) -> io::Result<Execution> {
    running(ec2, instance_id)?.exec(request).await
}

/// What the console holds, and everything that comes after it: nothing, where the instance does not run.
///
/// # Errors
/// NotFound if there is no such instance, or it is terminated.
pub fn follow(ec2: &Ec2, instance_id: &str) -> io::Result<(Vec<u8>, broadcast::Receiver<Bytes>)> {
    let sandbox = &ec2.machines.sandbox;
    if let Some(machine) = sandbox.get(instance_id) {
        return Ok(machine.console().follow());
    }
    if !sandbox.known()?.iter().any(|known| known == instance_id) {
        return Err(io::Error::new(io::ErrorKind::NotFound, format!("there is no instance {instance_id}")));
    }
    // A channel whose sender is gone.
    Ok((sandbox.console_text(instance_id)?, broadcast::channel(1).1))
}

fn running(ec2: &Ec2, instance_id: &str) -> io::Result<sandbox::Instance> {
    let found = ec2.machines.sandbox.get(instance_id);
    found.ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, format!("instance {instance_id} does not run")))
}
