//! Stacks over a stand-in for Parameter Store in this process, which counts, delays and refuses as a test wants.

mod changes;
mod control;
mod lifecycle;
mod nested;
mod parameter_store;
mod templates;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use api_cloudformation as api;
use api_cloudformation::types::{CreateStackInput, DescribeStacksInput, Stack, StackEvent, UpdateStackInput};
use futures_util::future::BoxFuture;
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region};
use parameter_store::ParameterStore;
use store::{Options, Store};

use crate::{Cloudformation, Source};

/// A cloud with CloudFormation and the stand-in.
struct World {
    cx: Ctx,
    parameters: Arc<ParameterStore>,
    documents: Arc<Documents>,
}

/// What URLs lead to.
#[derive(Default)]
struct Documents(Mutex<BTreeMap<String, String>>);

impl Documents {
    fn put(&self, url: &str, body: &str) {
        self.0.lock().expect("a lock").insert(url.to_owned(), body.to_owned());
    }
}

impl Source for Documents {
    fn fetch<'a>(&'a self, _: &'a Ctx, url: &'a str) -> BoxFuture<'a, kernel::Result<String>> {
        let found = self.0.lock().expect("a lock").get(url).cloned();
        let missing = || crate::error::validation("S3 error: The specified key does not exist.");
        Box::pin(async move { found.ok_or_else(missing) })
    }
}

impl World {
    fn new() -> World {
        let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
        World::on(store, Arc::default())
    }

    /// As a start of the program on `store`, with what the other service has.
    fn on(store: Store, parameters: Arc<ParameterStore>) -> World {
        let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a store takes its secrets");
        let state = Arc::new(Cloudformation::default());
        let documents = Arc::new(Documents::default());
        state.set_source(documents.clone());
        cloud.install(vec![crate::service(state.clone()), parameter_store::service(parameters.clone())]);
        crate::start(&state, &cloud);
        let account = Account::default_account();
        let cx = Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account });
        World { cx, parameters, documents }
    }

    async fn create(&self, name: &str, template: &str) -> kernel::Result<String> {
        let input = CreateStackInput {
            stack_name: Some(name.to_owned()),
            template_body: Some(template.to_owned()),
            ..CreateStackInput::default()
        };
        Ok(self.cx.call::<api::CreateStack>(input).await?.stack_id.expect("a stack id"))
    }

    async fn stack(&self, name: &str) -> kernel::Result<Stack> {
        let input = DescribeStacksInput { stack_name: Some(name.to_owned()), next_token: None };
        let found = self.cx.call::<api::DescribeStacks>(input).await?;
        Ok(found.stacks.unwrap_or_default().into_iter().next().expect("one stack"))
    }

    /// Waits until nothing goes on, and returns the status.
    async fn settled(&self, name: &str) -> String {
        for _ in 0..2000 {
            let status = self.stack(name).await.expect("the stack exists").stack_status.unwrap_or_default();
            if !status.ends_with("_IN_PROGRESS") {
                return status;
            }
            clock::wall::sleep(Duration::from_millis(5)).await;
        }
        panic!("{name} does not settle");
    }

    async fn update(&self, name: &str, template: &str) -> kernel::Result<String> {
        let input = UpdateStackInput {
            stack_name: Some(name.to_owned()),
            template_body: Some(template.to_owned()),
            ..UpdateStackInput::default()
        };
        self.cx.call::<api::UpdateStack>(input).await?;
        Ok(self.settled(name).await)
    }

    /// The reasons of a status, of whichever resource, oldest first.
    async fn reasons(&self, name: &str, status: &str) -> Vec<String> {
        let events = self.events(name).await.into_iter();
        let chosen = events.filter(|event| event.resource_status.as_deref() == Some(status));
        chosen.filter_map(|event| event.resource_status_reason).collect()
    }

    /// Oldest first.
    async fn events(&self, name: &str) -> Vec<StackEvent> {
        let input = api::types::DescribeStackEventsInput { stack_name: Some(name.to_owned()), next_token: None };
        let found = self.cx.call::<api::DescribeStackEvents>(input).await.expect("the stack exists");
        found.stack_events.unwrap_or_default().into_iter().rev().collect()
    }

    /// `LOGICALID STATUS` of each event, oldest first.
    async fn story(&self, name: &str) -> Vec<String> {
        let line = |event: StackEvent| {
            let text = |text: Option<String>| text.unwrap_or_default();
            format!("{} {}", text(event.logical_resource_id), text(event.resource_status))
        };
        self.events(name).await.into_iter().map(line).collect()
    }
}
