//! Making, changing and deleting one resource of a stack, each step written down before the next.

use kernel::tags::Tags;
use kernel::{Error, Result, id};
use serde_json::{Map, Value};
use tokio::sync::watch;

use super::plan::{Plan, wording};
use super::{Run, SUPERSEDED, dynamic};
use crate::records::{Previous, Resource, Stack};
use crate::resources::{self, CANCELLED, Properties, Step, Type, property};
use crate::template::evaluate::evaluate;

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
                let mut resource = Resource {
                    logical_id: logical_id.to_owned(),
                    kind: template.kind.clone(),
                    physical_id: None,
                    status: String::new(),
                    reason: None,
                    updated_ms: 0,
                    token: id::uuid(),
                    properties: Map::new(),
                    attributes: Map::new(),
                    depends_on: work.plan.graph.get(logical_id).cloned().unwrap_or_default(),
                    deletion_policy: template.deletion_policy,
                    update_replace_policy: template.update_replace_policy,
                    metadata: template.metadata.clone(),
                    born: self.operation.clone(),
                    previous: None,
                };
                match self.evaluate(work, logical_id, kind).await {
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
                let reason = reason(kind, &error, &resource.token)?;
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
                resource.attributes = std::mem::take(&mut step.remembered.lock().unwrap_or_else(|e| e.into_inner()));
                self.put(resource, status, Some("Resource creation Initiated".to_owned())).await?;
                physical_id
            }
        };
        resource.attributes.extend((kind.settle)(step, &physical_id).await?);
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
            let properties = match self.evaluate(work, logical_id, kind).await {
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
            // What this update changed before a crash is not changed again.
            let done = resource.status == "UPDATE_COMPLETE" && resource.previous.is_some();
            if done || (properties == old && (tags_same || !takes_tags)) {
                self.keep(&resource).await?;
                work.plan.made(&resource);
                return Ok(true);
            }
            if template.update_policy.is_some() && properties != old {
                let reason = Error::not_implemented("the UpdatePolicy of resources").message;
                self.put(&mut resource, "UPDATE_FAILED", Some(reason)).await?;
                return Ok(false);
            }
            let replaced = kind.replaces(&old, &properties);
            resource.previous = Some(Box::new(Previous {
                physical_id: resource.physical_id.clone().unwrap_or_default(),
                properties: old.0,
                attributes: resource.attributes.clone(),
                token: resource.token.clone(),
                replaced,
            }));
            resource.properties = properties.0;
            let note = replaced.then(|| {
                "Requested update requires the creation of a new physical resource; hence creating one.".to_owned()
            });
            // The event still names the old physical resource.
            self.put(&mut resource, "UPDATE_IN_PROGRESS", note).await?;
            if replaced {
                resource.token = id::uuid();
                resource.physical_id = None;
                self.keep(&resource).await?;
            }
        }
        self.apply(work, kind, resource, resumed).await
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
                let reason = reason(kind, &error, &resource.token)?.replace("creation cancelled", "update cancelled");
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
        let kind = kind_of(&resource.kind)?;
        let newer = Properties(resource.properties.clone());
        if previous.replaced {
            // The newer physical resource takes the older one's place in the record, and the clean-up deletes it.
            let newer_id = resource.physical_id.take();
            let newer = Previous {
                physical_id: newer_id.unwrap_or_default(),
                properties: newer.0,
                attributes: std::mem::take(&mut resource.attributes),
                token: resource.token.clone(),
                replaced: true,
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
        resource.properties = previous.properties.clone();
        self.put(&mut resource, "UPDATE_IN_PROGRESS", None).await?;
        let step = self.step(work, &resource, true);
        match self.change_in_place(kind, &step, &mut resource, &newer).await {
            Ok(()) => {
                resource.previous = None;
                self.put(&mut resource, "UPDATE_COMPLETE", None).await?;
                work.plan.made(&resource);
                Ok(true)
            }
            Err(error) => {
                let reason = reason(kind, &error, &resource.token)?;
                self.put(&mut resource, "UPDATE_FAILED", Some(reason)).await?;
                Ok(false)
            }
        }
    }

    /// Deletes the resource. False: it failed, and its record says why.
    pub async fn remove(&self, stack: &Stack, logical_id: &str) -> Result<bool> {
        let Some(mut resource) = self.record(logical_id)? else { return Ok(true) };
        let kind = kind_of(&resource.kind)?;
        if let Some(physical_id) = resource.physical_id.clone() {
            if resource.status != "DELETE_IN_PROGRESS" {
                self.put(&mut resource, "DELETE_IN_PROGRESS", None).await?;
            }
            let step = self.deleting(stack, &resource);
            if let Err(error) = (kind.delete)(&step, &physical_id).await {
                let reason = reason(kind, &error, &resource.token)?;
                self.put(&mut resource, "DELETE_FAILED", Some(reason)).await?;
                return Ok(false);
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
            Err(error) => ("DELETE_FAILED", Some(reason(kind, &error, &old.token)?)),
        };
        self.put_event(&gone, result, reason).await?;
        resource.status = status;
        Ok(result == "DELETE_COMPLETE")
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

    /// The resource's properties with all functions replaced, checked against the type.
    async fn evaluate(&self, work: &Work, logical_id: &str, kind: &Type) -> Result<Properties> {
        let template = work.plan.resource(logical_id)?;
        let evaluated = evaluate(&template.properties, &work.plan.scope())?;
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
            cx: self.cx.clone(),
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

pub fn is_there(resource: &Resource) -> bool {
    matches!(resource.status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE")
}

fn is_there_or_changing(resource: &Resource) -> bool {
    is_there(resource) || matches!(resource.status.as_str(), "UPDATE_IN_PROGRESS" | "UPDATE_FAILED")
}

fn kind_of(name: &str) -> Result<&'static Type> {
    resources::find(name).ok_or_else(|| Error::internal(format_args!("no resource type {name}")))
}

/// The reason that a failed resource's event gives. Err if it was no failure of the resource.
fn reason(kind: &Type, error: &Error, token: &str) -> Result<String> {
    if error.is(SUPERSEDED) {
        return Err(error.clone());
    }
    if error.is(CANCELLED) {
        return Ok(error.message.clone());
    }
    let service = kind.name.split("::").nth(1).unwrap_or_default();
    let (message, status) = (&error.message, error.status);
    Ok(format!(
        "Resource handler returned message: \"{message} (Service: {service}, Status Code: {status}, Code: {})\" \
         (RequestToken: {token}, HandlerErrorCode: {})",
        error.code,
        handler_code(error)
    ))
}

/// <https://docs.aws.amazon.com/cloudformation-cli/latest/userguide/resource-type-test-contract-errors.html>
fn handler_code(error: &Error) -> &'static str {
    let code = error.code.as_ref();
    let has = |part: &str| code.contains(part);
    if has("NotStabilized") {
        "NotStabilized"
    } else if has("AlreadyExist") || has("Duplicate") || has("AlreadyOwned") || has("InUse") && has("Name") {
        "AlreadyExists"
    } else if has("NotFound") || has("NoSuch") {
        "NotFound"
    } else if has("AccessDenied") || has("Unauthorized") {
        "AccessDenied"
    } else if has("LimitExceeded") || has("TooMany") || has("Limit") {
        "ServiceLimitExceeded"
    } else if has("Throttl") {
        "Throttling"
    } else if has("DependencyViolation") || has("DeleteConflict") || has("ResourceInUse") {
        "ResourceConflict"
    } else if error.status >= 500 {
        "ServiceInternalError"
    } else {
        "InvalidRequest"
    }
}
