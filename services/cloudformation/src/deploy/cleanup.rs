//! The end of an update, or of its rollback: deletes what no longer belongs to the stack.

use std::sync::Arc;

use kernel::Result;

use super::Run;
use super::create::finished;
use super::delete::release_imports;
use super::plan::{Plan, reversed};
use super::resource::is_there;
use super::walk::walk;
use crate::operations::nested;
use crate::records::{Resource, STACK_TYPE, Stack};
use crate::template::model::Policy;

pub async fn clean_up(run: &Arc<Run>, stack: Stack) -> Result<()> {
    let plan = Plan::new(&run.cx, &stack, &stack.definition)?;
    let imports = plan.imports();
    let rolled_back = stack.status.starts_with("UPDATE_ROLLBACK");
    for mut resource in run.resources()? {
        for leftover in std::mem::take(&mut resource.leftovers) {
            run.remove_replaced(&stack, &mut resource, &leftover).await?;
            run.keep(&resource).await?;
        }
        let Some(previous) = resource.previous.take() else { continue };
        let keep = !rolled_back && resource.update_replace_policy == Policy::Retain;
        if previous.replaced && !keep && !previous.physical_id.is_empty() {
            // AWS ends the update all the same when this fails: the event says what was left.
            run.remove_replaced(&stack, &mut resource, &previous).await?;
        }
        run.keep(&resource).await?;
    }
    let outside = |resource: &Resource| !plan.graph.contains_key(&resource.logical_id);
    let gone = |resource: &Resource| matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED");
    let leaving: Vec<Resource> = run.resources()?.into_iter().filter(|r| outside(r) && !gone(r)).collect();
    // What the failed update itself made goes, whatever its policy.
    let (delete, keep): (Vec<Resource>, Vec<Resource>) = leaving
        .into_iter()
        .partition(|r| r.deletion_policy == Policy::Delete || (rolled_back && r.born == run.operation));
    for mut resource in keep {
        run.put(&mut resource, "DELETE_SKIPPED", None).await?;
    }
    for resource in run.resources()?.iter().filter(|resource| resource.kind == STACK_TYPE) {
        if let Some(id) = &resource.physical_id {
            nested::release(&run.engine, &run.cx, id).await?;
        }
    }
    let shared = Arc::new(stack);
    walk(&reversed(&delete), None, run.look.clone(), |logical_id| {
        let (run, stack) = (run.clone(), shared.clone());
        async move { finished(run.remove(&stack, &logical_id).await) }
    })
    .await;
    for mut resource in run.resources()? {
        if plan.graph.contains_key(&resource.logical_id) && !is_there(&resource) {
            run.put(&mut resource, "UPDATE_COMPLETE", None).await?;
        }
    }
    let status = if rolled_back { "UPDATE_ROLLBACK_COMPLETE" } else { "UPDATE_COMPLETE" };
    run.transition(status, None, move |writer, cx, stack| {
        stack.previous = None;
        stack.updated_ms = Some(cx.now().millis());
        release_imports(writer, cx, &stack.uuid, &imports)
    })
    .await
}
