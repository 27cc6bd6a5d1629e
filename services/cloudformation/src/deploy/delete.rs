//! DELETE_IN_PROGRESS and ROLLBACK_IN_PROGRESS: deletes what there is, in the order opposite to its making.

use std::sync::Arc;

use kernel::Result;

use super::Run;
use super::create::{finished, sentence};
use super::plan::reversed;
use super::walk::walk;
use crate::operations::create::drop_name;
use crate::records::{self, Resource, Stack};
use crate::template::model::Policy;

pub async fn delete(run: &Arc<Run>, stack: Stack) -> Result<()> {
    let retain = stack.operation.as_ref().map(|operation| operation.retain.clone()).unwrap_or_default();
    let failed = remove_all(run, &stack, |resource| {
        resource.deletion_policy == Policy::Delete && !retain.contains(&resource.logical_id)
    })
    .await?;
    if !failed.is_empty() {
        let reason = format!("The following resource(s) failed to delete: [{}]. ", failed.join(", "));
        return run.transition("DELETE_FAILED", Some(reason), |_, _, _| Ok(())).await;
    }
    run.transition("DELETE_COMPLETE", None, |writer, cx, stack| {
        stack.deleted_ms = Some(cx.now().millis());
        stack.updated_ms = None;
        drop_name(writer, cx, stack)?;
        for name in stack.outputs.iter().filter_map(|output| output.export_name.as_deref()) {
            writer.delete(&records::export_key(cx, name))?;
        }
        records::delete_change_sets(writer, cx, &stack.uuid)?;
        release_imports(writer, cx, &stack.uuid, &[])
    })
    .await
}

/// Forgets what the stack imports, but for `kept`.
pub fn release_imports(writer: &mut kernel::Writer<'_>, cx: &kernel::Ctx, uuid: &str, kept: &[String]) -> Result<()> {
    let all: Vec<(String, String)> = writer.list(&records::imported_prefix(cx, uuid))?;
    for (key, export) in all {
        if !kept.contains(&export) {
            writer.delete(&key)?;
            writer.delete(&records::import_key(cx, &export, uuid))?;
        }
    }
    Ok(())
}

/// Takes a failed create back.
pub async fn roll_back(run: &Arc<Run>, stack: Stack) -> Result<()> {
    let keep_retained = !stack.retain_except_on_create;
    let failed = remove_all(run, &stack, |resource| match resource.deletion_policy {
        Policy::Delete | Policy::RetainExceptOnCreate => true,
        Policy::Retain => !keep_retained,
    })
    .await?;
    if failed.is_empty() {
        return run
            .transition("ROLLBACK_COMPLETE", None, |writer, cx, stack| release_imports(writer, cx, &stack.uuid, &[]))
            .await;
    }
    let reason = sentence(&format!("The following resource(s) failed to delete: [{}]", failed.join(", ")));
    run.transition("ROLLBACK_FAILED", Some(reason), |_, _, _| Ok(())).await
}

/// Deletes each resource that `unwanted` says; the others are left alone. The names of those that failed.
pub async fn remove_all(run: &Arc<Run>, stack: &Stack, unwanted: impl Fn(&Resource) -> bool) -> Result<Vec<String>> {
    let gone = |resource: &Resource| matches!(resource.status.as_str(), "DELETE_COMPLETE" | "DELETE_SKIPPED");
    let (delete, keep): (Vec<Resource>, Vec<Resource>) =
        run.resources()?.into_iter().filter(|resource| !gone(resource)).partition(unwanted);
    for mut resource in keep {
        run.put(&mut resource, "DELETE_SKIPPED", None).await?;
    }
    let stack = Arc::new(stack.clone());
    let failed = walk(&reversed(&delete), None, run.look.clone(), |logical_id| {
        let (run, stack) = (run.clone(), stack.clone());
        async move { finished(run.remove(&stack, &logical_id).await) }
    })
    .await;
    run.stack()?;
    Ok(failed)
}
