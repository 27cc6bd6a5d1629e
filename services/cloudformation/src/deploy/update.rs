//! UPDATE_IN_PROGRESS and UPDATE_ROLLBACK_IN_PROGRESS: what changed is changed, or taken back.

use std::sync::Arc;

use kernel::Result;
use tokio::sync::watch;

use super::Run;
use super::create::{export, finished, said, sentence};
use super::plan::Plan;
use super::reason::policy_refusal;
use super::resource::Work;
use super::walk::walk;
use crate::records::{Stack, gone};
use crate::stack_policy::Action;

pub async fn update(run: &Arc<Run>, stack: Stack) -> Result<()> {
    let plan = match Plan::new(&run.cx, &stack, &stack.definition) {
        Ok(plan) => plan,
        Err(error) => return fail(run, &stack, error.message).await,
    };
    if let Err(error) = run.import(&plan).await {
        return fail(run, &stack, said(error)?).await;
    }
    if let Some(named) = run.refuse_properties(&plan, "UPDATE_FAILED").await? {
        return fail(run, &stack, format!("The following resource(s) failed to update: [{named}].")).await;
    }
    if let Some(named) = refuse_deletes(run, &stack, &plan).await? {
        return fail(run, &stack, format!("The following resource(s) failed to update: [{named}].")).await;
    }
    let (stop, cancelled) = watch::channel(false);
    let graph = plan.graph.clone();
    let rollback = stack.rollback.clone();
    let work = Arc::new(Work { stack, plan, cancelled });
    let walking = walk(&graph, Some(&stop), run.look.clone(), |logical_id| {
        let (run, work) = (run.clone(), work.clone());
        async move { finished(run.change(&work, &logical_id).await) }
    });
    tokio::pin!(walking);
    let mut alarmed = None;
    let failed = tokio::select! {
        failed = &mut walking => failed,
        reason = run.alarmed(&rollback) => {
            alarmed = Some(reason);
            stop.send_replace(true);
            walking.await
        }
    };
    run.stack()?;
    if let Some(reason) = alarmed {
        return fail(run, &work.stack, reason).await;
    }
    if !failed.is_empty() {
        let new = run.resources()?;
        let is_new = |name: &&String| new.iter().any(|r| r.logical_id == **name && r.status == "CREATE_FAILED");
        let (created, updated): (Vec<&String>, Vec<&String>) = failed.iter().partition(is_new);
        let list = |names: &[&String]| names.iter().map(|name| name.as_str()).collect::<Vec<_>>().join(", ");
        let mut reasons = Vec::new();
        if !created.is_empty() {
            reasons.push(format!("The following resource(s) failed to create: [{}].", list(&created)));
        }
        if !updated.is_empty() {
            reasons.push(format!("The following resource(s) failed to update: [{}].", list(&updated)));
        }
        return fail(run, &work.stack, reasons.join(" ")).await;
    }
    if let Some(reason) = run.monitor().await? {
        return fail(run, &work.stack, reason).await;
    }
    let outputs = match work.plan.outputs() {
        Ok(outputs) => outputs,
        Err(error) => return fail(run, &work.stack, error.message).await,
    };
    let completed = run
        .transition("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", None, move |writer, cx, stack| {
            export(writer, cx, stack, outputs)
        })
        .await;
    match completed {
        Err(error) if error.is("ValidationError") => fail(run, &work.stack, error.message).await,
        other => other,
    }
}

/// Fails the resources that would be deleted and that the stack's policy holds on to; their names, if there are any.
async fn refuse_deletes(run: &Run, stack: &Stack, plan: &Plan) -> Result<Option<String>> {
    let mut names = Vec::new();
    for mut resource in run.resources()? {
        if plan.graph.contains_key(&resource.logical_id) || gone(&resource) {
            continue;
        }
        let refusal = policy_refusal(stack, Action::Delete, &resource.logical_id, &resource.kind);
        if let Some(refusal) = refusal {
            run.put(&mut resource, "UPDATE_FAILED", Some(refusal)).await?;
            names.push(resource.logical_id);
        }
    }
    Ok((!names.is_empty()).then(|| names.join(", ")))
}

async fn fail(run: &Run, stack: &Stack, reason: String) -> Result<()> {
    if stack.disable_rollback {
        return run.transition("UPDATE_FAILED", Some(reason), |_, _, _| Ok(())).await;
    }
    run.transition("UPDATE_ROLLBACK_IN_PROGRESS", Some(sentence(&reason)), |_, _, _| Ok(())).await
}

/// Brings the stack back to what it was.
pub async fn roll_back(run: &Arc<Run>, mut stack: Stack) -> Result<()> {
    // Properties that are taken back get the tags of the definition that they belong to.
    if let Some(previous) = stack.previous.clone() {
        stack.definition = previous;
    }
    let plan = Plan::new(&run.cx, &stack, &stack.definition)?;
    let (_stop, cancelled) = watch::channel(false);
    let known = run.resources()?;
    let mut graph = plan.graph.clone();
    graph.retain(|name, _| known.iter().any(|resource| resource.logical_id == *name));
    let names: Vec<String> = graph.keys().cloned().collect();
    graph.values_mut().for_each(|before| before.retain(|name| names.contains(name)));
    let work = Arc::new(Work { stack, plan, cancelled });
    let failed = walk(&graph, None, run.look.clone(), |logical_id| {
        let (run, work) = (run.clone(), work.clone());
        async move { finished(run.restore(&work, &logical_id).await) }
    })
    .await;
    run.stack()?;
    if !failed.is_empty() {
        let reason = format!("The following resource(s) failed to update: [{}]. ", failed.join(", "));
        return run.transition("UPDATE_ROLLBACK_FAILED", Some(reason), |_, _, _| Ok(())).await;
    }
    run.transition("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", None, |_, _, stack| {
        if let Some(previous) = stack.previous.take() {
            stack.definition = previous;
        }
        Ok(())
    })
    .await
}
