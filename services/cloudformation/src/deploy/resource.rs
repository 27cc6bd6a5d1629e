//! Making, changing and deleting one resource of a stack, each step written down before the next.

use kernel::tags::Tags;
use kernel::{Error, Result, id};
use serde_json::Value;
use tokio::sync::watch;

use super::plan::{Plan, wording};
use super::reason::{custom_name, policy_refusal, reason};
use super::{Run, dynamic};
use crate::operations::nested;
use crate::records::{Parent, Previous, Resource, STACK_TYPE, Stack};
use crate::resources::{self, Live, Properties, Step, Type, property, signals};
use crate::stack_policy::Action;
use crate::template::evaluate::evaluate;
use crate::template::policies;

/// What a step of a walk works with.
pub struct Work {
    pub stack: Stack,
    pub plan: Plan,
    /// True: the walk ends early.
    pub cancelled: watch::Receiver<bool>,
}

impl Run {
    /// Makes the resource, or goes on with making it. False: it failed, and its record says why.
    pub async fn make(&self, work: &Work, logical_id: &str) -> Result<bool> {
        let existing: Option<Resource> = self.record(logical_id)?;
        let template = work.plan.resource(logical_id)?;
        let kind = kind_of(&template.kind)?;
        let (mut resource, resumed) = match existing {
            Some(resource) if is_there(&resource) => {
                work.plan.made(&resource);
                return Ok(true);
            }
            Some(resource) if resource.status == "CREATE_IN_PROGRESS" => (resource, true),
            _ => {
                let mut resource = Resource::new(template, &self.operation);
                resource.token = id::uuid();
                resource.depends_on = work.plan.graph.get(logical_id).cloned().unwrap_or_default();
                match self.evaluate(work, &mut resource, kind).await {
                    Ok(properties) => resource.properties = properties.0,
                    Err(error) => {
                        self.put(&mut resource, "CREATE_FAILED", Some(error.message)).await?;
                        return Ok(false);
                    }
                }
                self.put(&mut resource, "CREATE_IN_PROGRESS", None).await?;
                (resource, false)
            }
        };
        let step = self.step(work, &resource, resumed);
        match self.bring_about(kind, &step, &mut resource, "CREATE_IN_PROGRESS").await {
            Ok(()) => {
                work.plan.made(&resource);
                self.put(&mut resource, "CREATE_COMPLETE", None).await?;
                Ok(true)
            }
            Err(error) => {
                let reason = reason(kind, &error, &step)?;
                self.put(&mut resource, "CREATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    /// Calls the handler's `create`, unless that was done before a crash, and `settle`.
    async fn bring_about(&self, kind: &Type, step: &Step, resource: &mut Resource, status: &'static str) -> Result<()> {
        let physical_id = match resource.physical_id.clone() {
            Some(physical_id) => physical_id,
            None => {
                let physical_id = (kind.create)(step).await?;
                resource.physical_id = Some(physical_id.clone());
                resource.initiated_ms = Some(self.cx.now().millis());
                resource.attributes = std::mem::take(&mut step.remembered.lock().unwrap_or_else(|e| e.into_inner()));
                self.put(resource, status, Some("Resource creation Initiated".to_owned())).await?;
                physical_id
            }
        };
        resource.attributes.extend((kind.settle)(step, &physical_id).await?);
        if let Some(wanted) = policies::signals(resource.creation_policy.as_ref())? {
            let since = resource.initiated_ms.unwrap_or_else(|| self.cx.now().millis());
            signals::wait(step, &wanted, since, None).await?;
        }
        Ok(())
    }

    /// Brings a resource of the stack to what the new template says, or makes it if there is none.
    pub async fn change(&self, work: &Work, logical_id: &str) -> Result<bool> {
        let Some(mut resource) = self.record(logical_id)?.filter(is_there_or_changing) else {
            return self.make(work, logical_id).await;
        };
        let template = work.plan.resource(logical_id)?;
        let kind = kind_of(&template.kind)?;
        let resumed = resource.status == "UPDATE_IN_PROGRESS";
        if !resumed {
            let mut wanted = resource.clone();
            wanted.creation_policy = template.creation_policy.clone();
            wanted.update_policy = template.update_policy.clone();
            let properties = match self.evaluate(work, &mut wanted, kind).await {
                Ok(properties) => properties,
                Err(error) => {
                    self.put(&mut resource, "UPDATE_FAILED", Some(error.message)).await?;
                    return Ok(false);
                }
            };
            let old = Properties(resource.properties.clone());
            let tags_same = work.stack.previous.as_ref().is_some_and(|p| p.tags == work.stack.definition.tags);
            let takes_tags = kind.properties.iter().any(|property| property.name == "Tags");
            resource.depends_on = work.plan.graph.get(logical_id).cloned().unwrap_or_default();
            resource.deletion_policy = template.deletion_policy;
            resource.update_replace_policy = template.update_replace_policy;
            resource.metadata = template.metadata.clone();
            resource.creation_policy = wanted.creation_policy;
            resource.update_policy = wanted.update_policy;
            // What this update changed before a crash is not changed again.
            let done = resource.status == "UPDATE_COMPLETE" && resource.previous.is_some();
            let same = properties == old
                && (tags_same || !takes_tags)
                && resource.status != "UPDATE_FAILED"
                && !self.nested_differs(&resource, &properties).await?;
            if same || (done && properties == old) {
                self.keep(&resource).await?;
                work.plan.made(&resource);
                return Ok(true);
            }
            let replaced = kind.replaces(&old, &properties)
                || (policies::will_replace(resource.update_policy.as_ref())
                    && properties.changed(&old).iter().any(|name| REPLACED_ON.contains(&name.as_str())));
            let action = if replaced { Action::Replace } else { Action::Modify };
            let refusal = policy_refusal(&work.stack, action, logical_id, &template.kind)
                .or_else(|| replaced.then(|| custom_name(&template.kind, &old, &properties)).flatten());
            if let Some(refusal) = refusal {
                self.put(&mut resource, "UPDATE_FAILED", Some(refusal)).await?;
                return Ok(false);
            }
            self.remember_previous(&mut resource, replaced);
            resource.properties = properties.0;
            resource.drift = None;
            let note = replaced.then(|| {
                "Requested update requires the creation of a new physical resource; hence creating one.".to_owned()
            });
            self.begin_update(&mut resource, note, replaced).await?;
        }
        self.apply(work, kind, resource, resumed).await
    }

    /// Writes down that the resource is being updated, in one: after a crash nobody takes the old physical resource for the
    /// new one. The event still names the old one.
    async fn begin_update(&self, resource: &mut Resource, note: Option<String>, replaced: bool) -> Result<()> {
        let (cx, uuid) = (self.cx.clone(), self.uuid.clone());
        let mut written = resource.clone();
        *resource = self
            .cx
            .write(move |writer| {
                let stack = crate::records::by_id(writer, &cx, &uuid)?.ok_or_else(super::superseded)?;
                crate::records::put_resource(writer, &cx, &stack, &mut written, "UPDATE_IN_PROGRESS", note)?;
                if replaced {
                    written.token = id::uuid();
                    written.physical_id = None;
                    written.initiated_ms = None;
                    writer.put(&crate::records::resource_key(&cx, &uuid, &written.logical_id), &written)?;
                }
                Ok(written)
            })
            .await?;
        Ok(())
    }

    /// The physical resource of a record that says that one is being made, and not which: the program ended before it was
    /// written down. What was made is found, or made, with the same token; None if that cannot be.
    async fn adopt(&self, kind: &Type, stack: &Stack, resource: &mut Resource) -> Result<()> {
        let unknown = resource.physical_id.is_none() && resource.status.ends_with("_IN_PROGRESS");
        if !unknown || resource.status == "DELETE_IN_PROGRESS" {
            return Ok(());
        }
        let step = self.deleting(stack, resource);
        match (kind.create)(&step).await {
            Ok(physical_id) => {
                resource.physical_id = Some(physical_id);
                self.keep(resource).await
            }
            Err(error) if error.status < 500 || error.status == 501 => Ok(()),
            Err(error) => Err(error),
        }
    }

    /// Notes what an update changes. One after an update that failed goes back to what was before both.
    fn remember_previous(&self, resource: &mut Resource, replaced: bool) {
        let current = Previous {
            physical_id: resource.physical_id.clone().unwrap_or_default(),
            properties: resource.properties.clone(),
            attributes: resource.attributes.clone(),
            token: resource.token.clone(),
            replaced,
            restored: false,
            restoring: false,
        };
        match &mut resource.previous {
            None => resource.previous = Some(Box::new(current)),
            Some(oldest) if replaced && oldest.replaced => {
                if !current.physical_id.is_empty() {
                    resource.leftovers.push(current);
                }
            }
            Some(oldest) => oldest.replaced |= replaced,
        }
    }

    /// Whether the template at a nested stack's URL says something else by now.
    async fn nested_differs(&self, resource: &Resource, properties: &Properties) -> Result<bool> {
        match &resource.physical_id {
            Some(id) if resource.kind == STACK_TYPE => nested::differs(&self.engine, &self.cx, id, properties).await,
            _ => Ok(false),
        }
    }

    /// Goes on with a resource that is being updated.
    async fn apply(&self, work: &Work, kind: &Type, mut resource: Resource, resumed: bool) -> Result<bool> {
        let Some(previous) = resource.previous.clone() else {
            return Err(Error::internal(format_args!("{} is updated from nothing", resource.logical_id)));
        };
        let step = self.step(work, &resource, resumed);
        let done = if previous.replaced {
            self.bring_about(kind, &step, &mut resource, "UPDATE_IN_PROGRESS").await
        } else {
            self.change_in_place(kind, &step, &mut resource, &Properties(previous.properties.clone())).await
        };
        match done {
            Ok(()) => {
                work.plan.made(&resource);
                self.put(&mut resource, "UPDATE_COMPLETE", None).await?;
                Ok(true)
            }
            Err(error) => {
                let reason = reason(kind, &error, &step)?.replace("creation cancelled", "update cancelled");
                self.put(&mut resource, "UPDATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    async fn change_in_place(&self, kind: &Type, step: &Step, resource: &mut Resource, old: &Properties) -> Result<()> {
        let physical_id = resource.physical_id.clone().unwrap_or_default();
        (kind.update)(step, &physical_id, old).await?;
        resource.attributes.extend((kind.settle)(step, &physical_id).await?);
        Ok(())
    }

    /// Takes an update of the resource back.
    pub async fn restore(&self, work: &Work, logical_id: &str) -> Result<bool> {
        let Some(mut resource) = self.record(logical_id)? else { return Ok(true) };
        let Some(previous) = resource.previous.clone() else {
            work.plan.made(&resource);
            return Ok(true);
        };
        if previous.restored {
            work.plan.made(&resource);
            return Ok(true);
        }
        let kind = kind_of(&resource.kind)?;
        let newer = Properties(resource.properties.clone());
        let skipped = work.stack.operation.as_ref().is_some_and(|one| one.skip.contains(&resource.logical_id));
        if skipped && !previous.replaced {
            if !previous.restoring {
                resource.properties = previous.properties;
            }
            resource.previous = None;
            self.put(&mut resource, "UPDATE_COMPLETE", None).await?;
            work.plan.made(&resource);
            return Ok(true);
        }
        if previous.replaced {
            self.adopt(kind, &work.stack, &mut resource).await?;
            // The newer physical resource takes the older one's place in the record, and the clean-up deletes it.
            let newer_id = resource.physical_id.take();
            let newer = Previous {
                physical_id: newer_id.unwrap_or_default(),
                properties: newer.0,
                attributes: std::mem::take(&mut resource.attributes),
                token: resource.token.clone(),
                replaced: true,
                restored: true,
                restoring: false,
            };
            resource.physical_id = Some(previous.physical_id.clone());
            resource.attributes = previous.attributes.clone();
            resource.token = previous.token.clone();
            resource.properties = previous.properties.clone();
            resource.previous = Some(Box::new(newer)).filter(|newer| !newer.physical_id.is_empty());
            self.put(&mut resource, "UPDATE_COMPLETE", None).await?;
            work.plan.made(&resource);
            return Ok(true);
        }
        // Written down with both, so that a rollback that is interrupted, or fails and is continued, changes from the same.
        let newer = if previous.restoring { Properties(previous.properties.clone()) } else { newer };
        if !previous.restoring {
            resource.properties = previous.properties.clone();
            let from = Previous { properties: newer.0.clone(), restoring: true, ..*previous };
            resource.previous = Some(Box::new(from));
        }
        self.put(&mut resource, "UPDATE_IN_PROGRESS", None).await?;
        let mut step = self.step(work, &resource, true);
        step.restoring = true;
        match self.change_in_place(kind, &step, &mut resource, &newer).await {
            Ok(()) => {
                resource.previous = None;
                self.put(&mut resource, "UPDATE_COMPLETE", None).await?;
                work.plan.made(&resource);
                Ok(true)
            }
            Err(error) => {
                let reason = reason(kind, &error, &step)?;
                self.put(&mut resource, "UPDATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    /// Deletes the resource. False: it failed, and its record says why.
    pub async fn remove(&self, stack: &Stack, logical_id: &str) -> Result<bool> {
        let Some(mut resource) = self.record(logical_id)? else { return Ok(true) };
        let kind = kind_of(&resource.kind)?;
        self.adopt(kind, stack, &mut resource).await?;
        if let Some(physical_id) = resource.physical_id.clone() {
            if resource.status != "DELETE_IN_PROGRESS" {
                self.put(&mut resource, "DELETE_IN_PROGRESS", None).await?;
            }
            let step = self.deleting(stack, &resource);
            if let Err(error) = (kind.delete)(&step, &physical_id).await {
                let reason = reason(kind, &error, &step)?;
                let force = stack.operation.as_ref().is_some_and(|operation| operation.force);
                self.put(&mut resource, "DELETE_FAILED", Some(reason.clone())).await?;
                if force {
                    self.put(&mut resource, "DELETE_SKIPPED", Some(reason)).await?;
                }
                return Ok(force);
            }
        }
        self.put(&mut resource, "DELETE_COMPLETE", None).await?;
        Ok(true)
    }

    /// Deletes what a replacement left. The record keeps the resource that took its place.
    pub async fn remove_replaced(&self, stack: &Stack, resource: &mut Resource, old: &Previous) -> Result<bool> {
        let kind = kind_of(&resource.kind)?;
        let mut gone = resource.clone();
        gone.physical_id = Some(old.physical_id.clone());
        gone.properties = old.properties.clone();
        gone.attributes = old.attributes.clone();
        gone.token = old.token.clone();
        let step = self.deleting(stack, &gone);
        let status = resource.status.clone();
        self.put_event(&gone, "DELETE_IN_PROGRESS", None).await?;
        let (result, reason) = match (kind.delete)(&step, &old.physical_id).await {
            Ok(()) => ("DELETE_COMPLETE", None),
            Err(error) => ("DELETE_FAILED", Some(reason(kind, &error, &step)?)),
        };
        self.put_event(&gone, result, reason).await?;
        resource.status = status;
        Ok(result == "DELETE_COMPLETE")
    }

    pub async fn read_live(&self, stack: &Stack, resource: &Resource, id: &str) -> Result<Live> {
        let kind = kind_of(&resource.kind)?;
        (kind.read)(&self.deleting(stack, resource), id).await
    }

    /// An event about another physical resource than the record's.
    async fn put_event(&self, resource: &Resource, status: &'static str, reason: Option<String>) -> Result<()> {
        let (cx, uuid) = (self.cx.clone(), self.uuid.clone());
        let mut told = resource.clone();
        let key = crate::records::resource_key(&cx, &uuid, &resource.logical_id);
        self.cx
            .write(move |writer| {
                let stack = crate::records::by_id(writer, &cx, &uuid)?.ok_or_else(super::superseded)?;
                let kept: Option<Resource> = writer.get(&key)?;
                crate::records::put_resource(writer, &cx, &stack, &mut told, status, reason)?;
                match kept {
                    Some(kept) => Ok(writer.put(&key, &kept)?),
                    None => Ok(()),
                }
            })
            .await
    }

    fn record(&self, logical_id: &str) -> Result<Option<Resource>> {
        Ok(self.cx.read().get(&crate::records::resource_key(&self.cx, &self.uuid, logical_id))?)
    }

    /// The resource's properties with all functions replaced, checked against the type; its policies likewise.
    async fn evaluate(&self, work: &Work, resource: &mut Resource, kind: &Type) -> Result<Properties> {
        let logical_id = &resource.logical_id;
        let template = work.plan.resource(logical_id)?;
        let evaluated = evaluate(&template.properties, &work.plan.scope())?;
        for policy in [&mut resource.creation_policy, &mut resource.update_policy] {
            if let Some(value) = policy {
                *policy = evaluate(value, &work.plan.scope())?;
            }
        }
        policies::signals(resource.creation_policy.as_ref())?;
        policies::rolling(resource.update_policy.as_ref())?;
        let value = dynamic::resolve(&self.cx, evaluated.unwrap_or_default()).await?;
        let Value::Object(properties) = value else {
            return Err(Error::internal(format_args!("the properties of {logical_id} are no object")));
        };
        let problems = property::problems(kind.name, kind.properties, &properties);
        if problems.is_empty() {
            return Ok(Properties(properties));
        }
        Err(crate::error::validation(wording(logical_id, &problems)))
    }

    fn step(&self, work: &Work, resource: &Resource, resumed: bool) -> Step {
        let tags = work.stack.definition.tags.clone();
        self.step_with(&work.stack, resource, tags, resumed, work.cancelled.clone())
    }

    fn deleting(&self, stack: &Stack, resource: &Resource) -> Step {
        // Nothing cancels a delete: a channel without a sender keeps its false.
        let (_, never) = watch::channel(false);
        self.step_with(stack, resource, stack.definition.tags.clone(), true, never)
    }

    fn step_with(
        &self,
        stack: &Stack,
        resource: &Resource,
        stack_tags: Tags,
        resumed: bool,
        cancelled: watch::Receiver<bool>,
    ) -> Step {
        Step {
            engine: self.engine.clone(),
            cx: self.cx.clone(),
            operation: self.operation.clone(),
            parent: Parent {
                stack_id: stack.id.clone(),
                root_id: stack.parent.as_ref().map_or_else(|| stack.id.clone(), |parent| parent.root_id.clone()),
            },
            capabilities: stack.definition.capabilities.clone(),
            record: resource.clone(),
            restoring: false,
            stack_id: stack.id.clone(),
            stack_name: stack.name.clone(),
            logical_id: resource.logical_id.clone(),
            properties: Properties(resource.properties.clone()),
            attributes: resource.attributes.clone(),
            token: resource.token.clone(),
            replaces: resource.previous.as_ref().filter(|old| old.replaced).map(|old| old.physical_id.clone()),
            resumed,
            stack_tags,
            cancelled,
            remembered: Default::default(),
        }
    }
}

/// What changes the instances that a group launches: an AutoScalingReplacingUpdate acts on these.
const REPLACED_ON: [&str; 3] = ["LaunchConfigurationName", "LaunchTemplate", "VPCZoneIdentifier"];

pub fn is_there(resource: &Resource) -> bool {
    matches!(resource.status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE")
}

fn is_there_or_changing(resource: &Resource) -> bool {
    is_there(resource) || matches!(resource.status.as_str(), "UPDATE_IN_PROGRESS" | "UPDATE_FAILED")
}

fn kind_of(name: &str) -> Result<&'static Type> {
    resources::find(name).ok_or_else(|| Error::internal(format_args!("no resource type {name}")))
}
