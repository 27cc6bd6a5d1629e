//! Stacks over a stand-in for Parameter Store in this process, which counts, delays and refuses as a test wants.

mod changes;
mod lifecycle;
mod parameter_store;
mod templates;

use std::sync::Arc;
use std::time::Duration;

use api_cloudformation as api;
use api_cloudformation::types::{CreateStackInput, DescribeStacksInput, Stack, StackEvent};
use kernel::{Account, Clock, Cloud, CloudOptions, Ctx, Principal, Region};
use parameter_store::ParameterStore;
use store::{Options, Store};

use crate::Cloudformation;

/// A cloud with CloudFormation and the stand-in.
struct World {
    cx: Ctx,
    parameters: Arc<ParameterStore>,
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
        cloud.install(vec![crate::service(state.clone()), parameter_store::service(parameters.clone())]);
        crate::start(&state, &cloud);
        let account = Account::default_account();
        let cx = Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account });
        World { cx, parameters }
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
