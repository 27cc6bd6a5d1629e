//! A service as the cloud knows it: its table, and a handler for each implemented operation.

use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use schema::{Error, Op, Operation, Result, Struct};

use crate::ctx::Ctx;
use crate::identity::{Asks, Facts};

/// A handler with its types erased: the one place where futures are boxed.
pub type Handler =
    Arc<dyn Fn(Ctx, Box<dyn Struct>) -> Pin<Box<dyn Future<Output = Result<Box<dyn Struct>>> + Send>> + Send + Sync>;

/// Err is what the service says of an input that breaks its model.
pub type Validation = fn(&dyn Struct) -> Result<()>;

/// One operation, ready to run.
#[derive(Clone)]
pub struct Registered {
    pub operation: &'static Operation,
    pub new_input: fn() -> Box<dyn Struct>,
    pub handler: Handler,
}

/// A service, made by its crate: `Service::builder(&api_sqs::SERVICE, state).op::<SendMessage, _, _>(send_message)`.
pub struct Service {
    pub info: &'static schema::Service,
    /// What operations ask of the policies beyond their templates.
    pub asks: Option<Asks>,
    /// What policies may know of its resources.
    pub facts: Option<Facts>,
    /// Holds an input against its model where the service words it in its own way.
    pub validation: Option<Validation>,
    pub(crate) operations: HashMap<&'static str, Registered>,
}

impl Service {
    pub fn builder<S: Send + Sync + 'static>(info: &'static schema::Service, state: Arc<S>) -> Builder<S> {
        Builder {
            service: Service { info, asks: None, facts: None, validation: None, operations: HashMap::new() },
            state,
        }
    }

    pub fn operation(&self, name: &str) -> Option<&Registered> {
        self.operations.get(name)
    }
}

/// Registers handlers; `build` checks that each generated operation has one.
pub struct Builder<S> {
    service: Service,
    state: Arc<S>,
}

impl<S: Send + Sync + 'static> Builder<S> {
    /// Sets what operations ask of the policies where their templates do not say it.
    #[must_use]
    pub fn asks(mut self, asks: Asks) -> Builder<S> {
        self.service.asks = Some(asks);
        self
    }

    /// Sets who knows the condition keys of the service's resources.
    #[must_use]
    pub fn facts(mut self, facts: Facts) -> Builder<S> {
        self.service.facts = Some(facts);
        self
    }

    /// Sets how inputs are held against the model, where the service has its own words and order.
    #[must_use]
    pub fn validation(mut self, validation: Validation) -> Builder<S> {
        self.service.validation = Some(validation);
        self
    }

    /// `handler` is an async fn of `(Arc<State>, Ctx, Input) -> Result<Output>`. Wrong types do not compile.
    #[must_use]
    pub fn op<O, F, Fut>(mut self, handler: F) -> Builder<S>
    where
        O: Op,
        F: Fn(Arc<S>, Ctx, O::Input) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Result<O::Output>> + Send + 'static,
    {
        let state = self.state.clone();
        let erased: Handler = Arc::new(move |cx, input: Box<dyn Struct>| {
            let input: Box<dyn std::any::Any> = input;
            match input.downcast::<O::Input>() {
                Ok(input) => {
                    let answer = handler(state.clone(), cx, *input);
                    Box::pin(async move { Ok(Box::new(answer.await?) as Box<dyn Struct>) })
                }
                Err(_) => {
                    let error = Error::internal(format_args!("{} got another operation's input", O::INFO.name));
                    Box::pin(std::future::ready(Err(error)))
                }
            }
        });
        let registered =
            Registered { operation: O::INFO, new_input: || Box::new(O::Input::default()), handler: erased };
        self.service.operations.insert(O::INFO.name, registered);
        self
    }

    /// Panics, at start-up and in every test, if an operation of `ops.toml` has no handler.
    pub fn build(self) -> Service {
        for operation in self.service.info.operations {
            assert!(
                self.service.operations.contains_key(operation.name),
                "{} has no handler for {}",
                self.service.info.name,
                operation.name
            );
        }
        self.service
    }
}
