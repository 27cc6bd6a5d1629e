//! Brings one instance's machine to the state that its record says, again and again until it rests.

use std::sync::Arc;
use std::time::Duration;

use kernel::{Ctx, Result};
use sandbox::ExitReason;
use schema::Error;

use super::boot;
use super::lifecycle::{self, Change};
use super::machines::{CLOSING_GRACE, Driver};
use super::record::{Instance, OnShutdown};
use super::state::{Reason, State};
use crate::Ec2;
use crate::network::{fabric_sync, records};

/// How long an instance may take to stop before it is killed.
const STOP_GRACE: Duration = Duration::from_secs(10);
const RETRY_WAIT: Duration = Duration::from_secs(1);

/// A machine that runs, and how many reboots its record had asked for when it was made.
struct Machine {
    instance: sandbox::Instance,
    reboots: u64,
}

enum Next {
    /// The record may have changed.
    Look,
    /// Until someone wakes the driver or the machine is gone.
    Wait,
    /// The instance rests.
    Done,
}

pub(crate) async fn drive(ec2: Arc<Ec2>, cx: Ctx, id: String, driver: Arc<Driver>) {
    let mut machine: Option<Machine> = None;
    loop {
        if ec2.machines.is_closing() {
            if let Some(machine) = machine.take() {
                machine.instance.stop(CLOSING_GRACE).await;
            }
            ec2.machines.retire(&cx, &id, &driver);
            return;
        }
        let next = match step(&ec2, &cx, &id, &mut machine).await {
            Ok(next) => next,
            Err(error) => {
                eprintln!("instance {id}: {error}");
                clock::wall::sleep(RETRY_WAIT).await;
                Next::Look
            }
        };
        match next {
            Next::Look => {}
            Next::Wait => {
                let exited = tokio::select! {
                    () = driver.wake.notified() => None,
                    reason = gone(machine.as_ref()) => Some(reason),
                };
                if let Some(reason) = exited {
                    machine = None;
                    if !ec2.machines.is_closing()
                        && let Err(error) = ended_by_itself(&ec2, &cx, &id, reason).await
                    {
                        eprintln!("instance {id}: {error}");
                        clock::wall::sleep(RETRY_WAIT).await;
                    }
                }
            }
            Next::Done => {
                if ec2.machines.retire(&cx, &id, &driver) {
                    return;
                }
            }
        }
    }
}

async fn step(ec2: &Arc<Ec2>, cx: &Ctx, id: &str, machine: &mut Option<Machine>) -> Result<Next> {
    let Some(record) = records::get::<Instance>(&cx.read(), cx, id)? else { return Ok(Next::Done) };
    match (record.state, machine.as_ref()) {
        (State::Pending | State::Running, None) => match boot::boot(ec2, cx, &record).await {
            Ok(instance) => {
                *machine = Some(Machine { instance, reboots: record.reboots });
                Ok(Next::Look)
            }
            Err(_) if ec2.machines.is_closing() => Ok(Next::Done),
            Err(error) => {
                eprintln!("instance {id} could not be started: {error}");
                take_down(ec2, cx, &record).await?;
                failed(cx, &record).await
            }
        },
        (State::Pending, Some(_)) => {
            let change = Change { from: &[State::Pending], to: State::Running, reason: None, transition: None };
            lifecycle::change(cx, id, change).await?;
            Ok(Next::Look)
        }
        (State::Running, Some(running)) if running.reboots < record.reboots => {
            running.instance.reboot(STOP_GRACE).await;
            *machine = None;
            take_down(ec2, cx, &record).await?;
            Ok(Next::Look)
        }
        (State::Running, Some(_)) => Ok(Next::Wait),
        (State::Stopping, _) => {
            end(ec2, cx, &record, machine.take()).await?;
            lifecycle::finish_stop(ec2, cx, id).await?;
            Ok(Next::Done)
        }
        (State::ShuttingDown, _) => {
            end(ec2, cx, &record, machine.take()).await?;
            // After a kill here the next start finds no console any more, and goes on.
            let output = ec2.machines.sandbox.console_text(id).unwrap_or_default();
            ec2.machines.sandbox.destroy(id).await.map_err(Error::internal)?;
            lifecycle::finish_termination(ec2, cx, id, output).await?;
            Ok(Next::Done)
        }
        (State::Stopped | State::Terminated, _) => Ok(Next::Done),
    }
}

/// Ends the machine, if it runs, and its links.
async fn end(ec2: &Arc<Ec2>, cx: &Ctx, record: &Instance, machine: Option<Machine>) -> Result<()> {
    if let Some(machine) = machine {
        machine.instance.stop(STOP_GRACE).await;
    }
    take_down(ec2, cx, record).await
}

async fn take_down(ec2: &Arc<Ec2>, cx: &Ctx, record: &Instance) -> Result<()> {
    fabric_sync::take_down(ec2, cx, &record.id).await
}

/// A machine that could not be made: a launch ends in `terminated`, a later start in `stopped`, as on AWS.
async fn failed(cx: &Ctx, record: &Instance) -> Result<Next> {
    let first = record.state == State::Pending && record.launched_ms == record.created_ms;
    let to = if first { State::ShuttingDown } else { State::Stopping };
    let change = Change {
        from: &[State::Pending, State::Running],
        to,
        reason: Some(Reason::internal_error()),
        transition: Some(String::new()),
    };
    lifecycle::change(cx, &record.id, change).await?;
    Ok(Next::Look)
}

/// The machine is gone and nobody here asked for it.
async fn ended_by_itself(ec2: &Arc<Ec2>, cx: &Ctx, id: &str, exit: ExitReason) -> Result<()> {
    let Some(record) = records::get::<Instance>(&cx.read(), cx, id)? else { return Ok(()) };
    take_down(ec2, cx, &record).await?;
    if exit == ExitReason::Reboot {
        return Ok(());
    }
    let reason = match exit {
        ExitReason::Failed(message) => {
            eprintln!("instance {id} failed: {message}");
            Reason::internal_error()
        }
        _ => Reason::instance_initiated(),
    };
    let to = match record.on_shutdown {
        OnShutdown::Stop => State::Stopping,
        OnShutdown::Terminate => State::ShuttingDown,
    };
    let change =
        Change { from: &[State::Pending, State::Running], to, reason: Some(reason), transition: Some(String::new()) };
    lifecycle::change(cx, id, change).await?;
    Ok(())
}

async fn gone(machine: Option<&Machine>) -> ExitReason {
    match machine {
        Some(machine) => machine.instance.wait().await,
        None => std::future::pending().await,
    }
}
