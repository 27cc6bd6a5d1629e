//! CREATE_IN_PROGRESS: makes every resource of the template.

use std::sync::Arc;
use std::time::Duration;

use kernel::{Ctx, Error, Result, Timestamp, Writer};
use tokio::sync::watch;

use super::Run;
use super::plan::Plan;
use super::resource::Work;
use super::walk::walk;
use crate::error::validation;
use crate::records::{self, Export, Output, Stack};

pub async fn create(run: &Arc<Run>, stack: Stack) -> Result<()> {
    let plan = match Plan::new(&run.cx, &stack, &stack.definition) {
        Ok(plan) => plan,
        Err(error) => return fail(run, &stack, error.message).await,
    };
    if let Err(error) = run.import(&plan).await {
        return fail(run, &stack, said(error)?).await;
    }
    if let Some(named) = run.refuse_properties(&plan, "CREATE_FAILED").await? {
        return fail(run, &stack, format!("The following resource(s) failed to create: [{named}].")).await;
    }
    let (stop, cancelled) = watch::channel(false);
    let deadline = stack.timeout_minutes.map(|minutes| {
        let started = stack.operation.as_ref().map_or(stack.created_ms, |operation| operation.started_ms);
        Timestamp::from_millis(started) + Duration::from_secs(60 * u64::try_from(minutes).unwrap_or(0))
    });
    let graph = plan.graph.clone();
    let rollback = stack.rollback.clone();
    let work = Arc::new(Work { stack, plan, cancelled });
    let walking = walk(&graph, Some(&stop), run.look.clone(), |logical_id| {
        let (run, work) = (run.clone(), work.clone());
        async move { finished(run.make(&work, &logical_id).await) }
    });
    tokio::pin!(walking);
    let mut ended_by = None;
    let failed = tokio::select! {
        failed = &mut walking => failed,
        () = run.until(deadline) => {
            ended_by = Some("Stack creation time exceeded the specified timeout.".to_owned());
            stop.send_replace(true);
            walking.await
        }
        reason = run.alarmed(&rollback) => {
            ended_by = Some(reason);
            stop.send_replace(true);
            walking.await
        }
    };
    run.stack()?;
    if let Some(reason) = ended_by {
        return fail(run, &work.stack, reason).await;
    }
    if !failed.is_empty() {
        let names = failed.join(", ");
        return fail(run, &work.stack, format!("The following resource(s) failed to create: [{names}].")).await;
    }
    if let Some(reason) = run.monitor().await? {
        return fail(run, &work.stack, reason).await;
    }
    let outputs = match work.plan.outputs() {
        Ok(outputs) => outputs,
        Err(error) => return fail(run, &work.stack, error.message).await,
    };
    let completed =
        run.transition("CREATE_COMPLETE", None, move |writer, cx, stack| export(writer, cx, stack, outputs)).await;
    match completed {
        Err(error) if error.is("ValidationError") => fail(run, &work.stack, error.message).await,
        other => other,
    }
}

async fn fail(run: &Run, stack: &Stack, reason: String) -> Result<()> {
    let on_failure = if stack.disable_rollback { "DO_NOTHING" } else { stack.on_failure.as_str() };
    match on_failure {
        "DO_NOTHING" => run.transition("CREATE_FAILED", Some(reason), |_, _, _| Ok(())).await,
        "DELETE" => {
            let reason = format!("{} Delete requested by user.", sentence(&reason));
            run.transition("DELETE_IN_PROGRESS", Some(reason), |_, _, _| Ok(())).await
        }
        _ => {
            let reason = format!("{} Rollback requested by user.", sentence(&reason));
            run.transition("ROLLBACK_IN_PROGRESS", Some(reason), |_, _, _| Ok(())).await
        }
    }
}

pub fn sentence(text: &str) -> String {
    if text.ends_with('.') { text.to_owned() } else { format!("{text}.") }
}

/// A client's error is the stack's reason; a failure of the store is not.
pub fn said(error: Error) -> Result<String> {
    if error.is("ValidationError") { Ok(error.message) } else { Err(error) }
}

/// Whether a step succeeded. One that the store failed, or another operation overtook, leaves its record as it is.
pub fn finished(result: Result<bool>) -> bool {
    result.unwrap_or_else(|error| {
        if !error.is(super::SUPERSEDED) {
            eprintln!("cloudformation: a step was not written down: {error}");
        }
        false
    })
}

/// Sets the stack's outputs and exports. Err if another stack exports one of the names, or imports what would go.
pub fn export(writer: &mut Writer<'_>, cx: &Ctx, stack: &mut Stack, outputs: Vec<Output>) -> Result<()> {
    let named = |outputs: &[Output]| -> Vec<(String, String)> {
        outputs.iter().filter_map(|o| Some((o.export_name.clone()?, o.value.clone()))).collect()
    };
    let new = named(&outputs);
    for (name, value) in named(&stack.outputs) {
        let stays = new.iter().find(|(other, _)| *other == name);
        if stays.is_some_and(|(_, same)| *same == value) {
            continue;
        }
        let users: Vec<(String, String)> = writer.list(&records::import_prefix(cx, &name))?;
        let verb = if stays.is_some() { "update" } else { "delete" };
        if let Some((_, user)) = users.first() {
            return Err(validation(format!("Cannot {verb} export {name} as it is in use by {user}")));
        }
        writer.delete(&records::export_key(cx, &name))?;
    }
    for (name, value) in new {
        let key = records::export_key(cx, &name);
        let taken: Option<Export> = writer.get(&key)?;
        if let Some(other) = taken.filter(|other| other.stack_id != stack.id) {
            return Err(validation(format!(
                "Export with name {name} is already exported by stack {}",
                other.stack_name
            )));
        }
        writer.put(&key, &Export { value, stack_id: stack.id.clone(), stack_name: stack.name.clone() })?;
    }
    stack.outputs = outputs;
    Ok(())
}

impl Run {
    /// Holds on to the exports that the template imports, so that nobody takes them away.
    pub async fn import(&self, plan: &Plan) -> Result<()> {
        let names = plan.imports();
        if names.is_empty() {
            return Ok(());
        }
        let (cx, uuid) = (self.cx.clone(), self.uuid.clone());
        self.cx
            .write(move |writer| {
                let stack = records::by_id(writer, &cx, &uuid)?.ok_or_else(super::superseded)?;
                for name in names {
                    if writer.get_bytes(&records::export_key(&cx, &name))?.is_none() {
                        return Err(validation(format!("No export named {name} found")));
                    }
                    writer.put(&records::import_key(&cx, &name, &uuid), &stack.name)?;
                    writer.put(&records::imported_key(&cx, &uuid, &name), &name)?;
                }
                Ok(())
            })
            .await
    }

    /// Fails the resources whose properties are wrong before anything is made; their names, if there are any.
    pub async fn refuse_properties(&self, plan: &Plan, status: &'static str) -> Result<Option<String>> {
        let problems = plan.problems();
        for (logical_id, problem) in &problems {
            let template = plan.resource(logical_id)?;
            let known: Option<records::Resource> =
                self.cx.read().get(&records::resource_key(&self.cx, &self.uuid, logical_id))?;
            let is_new = known.is_none();
            let mut resource = known.unwrap_or_else(|| records::Resource {
                properties: template.properties.as_object().cloned().unwrap_or_default(),
                ..records::Resource::new(template, &self.operation)
            });
            let status = if is_new { "CREATE_FAILED" } else { status };
            self.put(&mut resource, status, Some(problem.clone())).await?;
        }
        let names: Vec<&str> = problems.iter().map(|(name, _)| name.as_str()).collect();
        Ok((!names.is_empty()).then(|| names.join(", ")))
    }

    pub async fn until(&self, deadline: Option<Timestamp>) {
        match deadline {
            Some(deadline) => self.cx.clock().sleep_until(deadline).await,
            None => std::future::pending().await,
        }
    }
}
