//! A stand-in for Parameter Store.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use api_ssm as api;
use api_ssm::types as t;
use kernel::{Ctx, Error, Result, Service};

#[derive(Default)]
pub struct ParameterStore {
    pub values: Mutex<BTreeMap<String, String>>,
    /// Every change that was asked for: `put NAME`, `delete NAME`.
    pub calls: Mutex<Vec<String>>,
    /// Names and the values that they may not get from now on.
    refused: Mutex<Vec<(String, String)>>,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().expect("no test panics with the lock")
}

impl ParameterStore {
    pub fn value(&self, name: &str) -> Option<String> {
        lock(&self.values).get(name).cloned()
    }

    pub fn refuse(&self, name: &str, value: &str) {
        lock(&self.refused).push((name.to_owned(), value.to_owned()));
    }

    pub fn allow(&self) {
        lock(&self.refused).clear();
    }

    pub fn names(&self) -> Vec<String> {
        lock(&self.values).keys().cloned().collect()
    }

    pub fn count(&self, call: &str) -> usize {
        lock(&self.calls).iter().filter(|made| *made == call).count()
    }
}

/// The value `refuse` is refused; `hang` is written, and never answered.
async fn put(state: Arc<ParameterStore>, cx: Ctx, input: t::PutParameterRequest) -> Result<t::PutParameterResult> {
    assert_eq!(cx.caller.via.as_deref(), Some("cloudformation.amazonaws.com"));
    let (name, value) = (input.name.unwrap_or_default(), input.value.unwrap_or_default());
    lock(&state.calls).push(format!("put {name}"));
    if value == "refuse" || lock(&state.refused).contains(&(name.clone(), value.clone())) {
        return Err(Error::client("ValidationException", "Parameter value is refused"));
    }
    if lock(&state.values).contains_key(&name) && input.overwrite != Some(true) {
        return Err(Error::client("ParameterAlreadyExists", "The parameter already exists."));
    }
    lock(&state.values).insert(name, value.clone());
    if value == "hang" {
        std::future::pending::<()>().await;
    }
    if value == "slow" {
        clock::wall::sleep(Duration::from_millis(50)).await;
    }
    Ok(t::PutParameterResult::default())
}

async fn delete(
    state: Arc<ParameterStore>,
    _: Ctx,
    input: t::DeleteParameterRequest,
) -> Result<t::DeleteParameterResult> {
    let name = input.name.unwrap_or_default();
    lock(&state.calls).push(format!("delete {name}"));
    let removed = lock(&state.values).remove(&name);
    match removed {
        Some(value) if value == "undeletable" => {
            lock(&state.values).insert(name, value);
            Err(Error::client("AccessDeniedException", "You may not delete it").with_status(403))
        }
        Some(_) => Ok(t::DeleteParameterResult::default()),
        None => Err(Error::client("ParameterNotFound", "There is no such parameter.")),
    }
}

async fn get(state: Arc<ParameterStore>, _: Ctx, input: t::GetParametersRequest) -> Result<t::GetParametersResult> {
    let found = input.names.unwrap_or_default().into_iter().filter_map(|name| {
        let value = Some(state.value(&name)?);
        Some(t::Parameter { name: Some(name), value, r#type: Some("String".to_owned()), ..Default::default() })
    });
    Ok(t::GetParametersResult { parameters: Some(found.collect()), invalid_parameters: None })
}

async fn absent<I, O>(_: Arc<ParameterStore>, _: Ctx, _: I) -> Result<O> {
    Err(Error::not_implemented("this in the tests of CloudFormation"))
}

async fn tag(_: Arc<ParameterStore>, _: Ctx, _: t::AddTagsToResourceRequest) -> Result<t::AddTagsToResourceResult> {
    Ok(t::AddTagsToResourceResult::default())
}

async fn untag(
    _: Arc<ParameterStore>,
    _: Ctx,
    _: t::RemoveTagsFromResourceRequest,
) -> Result<t::RemoveTagsFromResourceResult> {
    Ok(t::RemoveTagsFromResourceResult::default())
}

pub fn service(state: Arc<ParameterStore>) -> Service {
    Service::builder(&api::SERVICE, state)
        .op::<api::AddTagsToResource, _, _>(tag)
        .op::<api::DeleteParameter, _, _>(delete)
        .op::<api::DeleteParameters, _, _>(absent)
        .op::<api::DescribeParameters, _, _>(absent)
        .op::<api::GetParameter, _, _>(absent)
        .op::<api::GetParameterHistory, _, _>(absent)
        .op::<api::GetParameters, _, _>(get)
        .op::<api::GetParametersByPath, _, _>(absent)
        .op::<api::ListTagsForResource, _, _>(absent)
        .op::<api::PutParameter, _, _>(put)
        .op::<api::RemoveTagsFromResource, _, _>(untag)
        .build()
}
