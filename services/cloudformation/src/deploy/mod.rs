//! Bringing stacks to what they should be: one task a stack that runs, which goes by what the store says and so goes
//! on after a crash. The status of a stack is the state of that machine.

mod alarms;
mod cleanup;
mod create;
mod delete;
mod dynamic;
pub mod plan;
mod reason;
mod resource;
mod update;
mod walk;

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, OnceLock};
use std::time::Duration;

use kernel::{Account, Caller, Cloud, Ctx, Error, Principal, Region, Result};
use tokio::sync::watch;

use crate::records::{self, Stack};
use crate::resources::Live;
use crate::source::Source;

pub use dynamic::check_existing;

/// The service's state: which stacks have a task. All else is in the store.
#[derive(Default)]
pub struct Cloudformation {
    /// By the stack's key; true is sent to have the task look at the store again.
    running: Mutex<HashMap<String, watch::Sender<bool>>>,
    source: OnceLock<Arc<dyn Source>>,
}

/// How long a task waits after the store failed it.
const AFTER_FAILURE: Duration = Duration::from_millis(500);
/// The code of the error that ends the work for an operation that another one took the place of.
const SUPERSEDED: &str = "Superseded";

impl Cloudformation {
    /// Sets where URLs of templates lead, once. Without it they are refused.
    pub fn set_source(&self, source: Arc<dyn Source>) {
        let _ = self.source.set(source);
    }

    /// The document at `url`, which the member of that name gave.
    pub async fn fetch(&self, cx: &Ctx, member: &str, url: &str) -> Result<String> {
        let source = self.source.get().ok_or_else(|| crate::source::absent(member))?;
        source.fetch(cx, url).await
    }

    /// What a resource is now, read as the caller of `cx`.
    pub async fn read_live(self: &Arc<Self>, cx: &Ctx, stack: &Stack, resource: &records::Resource) -> Result<Live> {
        let Some(id) = &resource.physical_id else { return Ok(Live::Gone) };
        let (_, look) = watch::channel(false);
        let mut reading = cx.clone();
        let via = Some("cloudformation.amazonaws.com".to_owned());
        reading.caller = Arc::new(Caller { via, ..(*cx.caller).clone() });
        let (engine, uuid) = (self.clone(), stack.uuid.clone());
        let run = Run { engine, cx: reading, uuid, operation: String::new(), look };
        run.read_live(stack, resource, id).await
    }

    /// Sees to it that the stack's operation runs. One that runs already is told to look whether it still should.
    pub fn drive(self: &Arc<Cloudformation>, cx: &Ctx, uuid: &str) {
        let key = records::stack_key(cx, uuid);
        let mut running = self.running();
        if let Some(look) = running.get(&key) {
            look.send_replace(true);
            return;
        }
        running.insert(key.clone(), watch::channel(false).0);
        let (engine, cx, uuid) = (self.clone(), cx.clone(), uuid.to_owned());
        tokio::spawn(async move { engine.work(cx, key, uuid).await });
    }

    /// Goes on with every operation that was under way when the program ended.
    pub fn resume(self: &Arc<Cloudformation>, cloud: &Arc<Cloud>) {
        let prefix = store::prefix(&["cloudformation", "active"]);
        let active: Vec<(String, ())> = match cloud.store.read().list(&prefix) {
            Ok(active) => active,
            Err(error) => {
                eprintln!("cloudformation: stacks under way cannot be read: {error}");
                return;
            }
        };
        for (key, ()) in active {
            let parts = store::parts(&key);
            let [_, _, account, region, uuid] = parts.as_slice() else { continue };
            let (Ok(account), Ok(region)) = (account.parse::<Account>(), region.parse::<Region>()) else { continue };
            let principal = Principal::Service { name: "cloudformation.amazonaws.com".to_owned() };
            self.drive(&Ctx::new(cloud.clone(), account, region, principal), uuid);
        }
    }

    async fn work(self: Arc<Cloudformation>, cx: Ctx, key: String, uuid: String) {
        loop {
            let look = {
                let (sender, look) = watch::channel(false);
                self.running().insert(key.clone(), sender);
                look
            };
            let stack = match records::by_id(&cx.read(), &cx, &uuid) {
                Ok(Some(stack)) if stack.in_progress() && !stack.is_held() => stack,
                found => {
                    let mut running = self.running();
                    // Between the read and the lock another operation may have begun.
                    let told = *look.borrow();
                    if told && found.is_ok() {
                        continue;
                    }
                    running.remove(&key);
                    return;
                }
            };
            let Some(run) = Run::new(&self, &cx, &stack, look) else {
                self.running().remove(&key);
                eprintln!("cloudformation: {} is {} without an operation", stack.id, stack.status);
                return;
            };
            if let Err(error) = run.advance().await
                && !error.is(SUPERSEDED)
            {
                eprintln!("cloudformation: {} stays {}: {error}", stack.id, stack.status);
                clock::wall::sleep(AFTER_FAILURE).await;
            }
        }
    }

    fn running(&self) -> MutexGuard<'_, HashMap<String, watch::Sender<bool>>> {
        self.running.lock().unwrap_or_else(|error| error.into_inner())
    }
}

/// One operation of one stack, being worked on.
struct Run {
    engine: Arc<Cloudformation>,
    /// As whom the operation acts.
    cx: Ctx,
    uuid: String,
    operation: String,
    /// True: look whether this operation is still the stack's.
    look: watch::Receiver<bool>,
}

impl Run {
    fn new(engine: &Arc<Cloudformation>, cx: &Ctx, stack: &Stack, look: watch::Receiver<bool>) -> Option<Arc<Run>> {
        let operation = stack.operation.as_ref()?;
        let mut acting = cx.acting_as(operation.principal.clone(), "cloudformation");
        acting.caller = Arc::new(Caller {
            secure_transport: true,
            user_agent: "cloudformation.amazonaws.com".to_owned(),
            access_key: operation.access_key.clone(),
            via: Some("cloudformation.amazonaws.com".to_owned()),
            session_policies: operation.session_policies.clone(),
            session: operation.session.clone(),
            ..Caller::default()
        });
        let (engine, uuid) = (engine.clone(), stack.uuid.clone());
        Some(Arc::new(Run { engine, cx: acting, uuid, operation: operation.id.clone(), look }))
    }

    /// Does what the stack's status asks for, until nothing is left of the operation.
    async fn advance(self: &Arc<Run>) -> Result<()> {
        loop {
            let stack = self.stack()?;
            match stack.status.as_str() {
                "CREATE_IN_PROGRESS" => create::create(self, stack).await?,
                "ROLLBACK_IN_PROGRESS" => delete::roll_back(self, stack).await?,
                "DELETE_IN_PROGRESS" => delete::delete(self, stack).await?,
                "UPDATE_IN_PROGRESS" => update::update(self, stack).await?,
                "UPDATE_ROLLBACK_IN_PROGRESS" => update::roll_back(self, stack).await?,
                // The parent's end lets go of it, or has it roll back.
                "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" if stack.is_held() => return Ok(()),
                "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS" | "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS" => {
                    cleanup::clean_up(self, stack).await?;
                }
                _ => return Ok(()),
            }
        }
    }

    /// The stack as the store has it. Err if another operation took over.
    fn stack(&self) -> Result<Stack> {
        self.own(records::by_id(&self.cx.read(), &self.cx, &self.uuid)?)
    }

    fn own(&self, stack: Option<Stack>) -> Result<Stack> {
        own(stack, &self.operation)
    }

    /// Puts the stack in another status; `change` sees the stack before it is written.
    async fn transition<F>(&self, status: &'static str, reason: Option<String>, change: F) -> Result<()>
    where
        F: FnOnce(&mut kernel::Writer<'_>, &Ctx, &mut Stack) -> Result<()> + Send + 'static,
    {
        let (cx, uuid, operation) = (self.cx.clone(), self.uuid.clone(), self.operation.clone());
        self.cx
            .write(move |writer| {
                let mut stack = own(records::by_id(writer, &cx, &uuid)?, &operation)?;
                change(writer, &cx, &mut stack)?;
                records::put_status(writer, &cx, &mut stack, status, reason)
            })
            .await
    }

    /// Writes a resource in a new status, with its event.
    async fn put(&self, resource: &mut records::Resource, status: &'static str, reason: Option<String>) -> Result<()> {
        let (cx, uuid) = (self.cx.clone(), self.uuid.clone());
        let mut written = resource.clone();
        *resource = self
            .cx
            .write(move |writer| {
                let stack = records::by_id(writer, &cx, &uuid)?.ok_or_else(superseded)?;
                records::put_resource(writer, &cx, &stack, &mut written, status, reason)?;
                Ok(written)
            })
            .await?;
        Ok(())
    }

    /// Writes a resource without an event.
    async fn keep(&self, resource: &records::Resource) -> Result<()> {
        let key = records::resource_key(&self.cx, &self.uuid, &resource.logical_id);
        let resource = resource.clone();
        self.cx.write(move |writer| Ok(writer.put(&key, &resource)?)).await
    }

    fn resources(&self) -> Result<Vec<records::Resource>> {
        records::resources(&self.cx.read(), &self.cx, &self.uuid)
    }
}

fn own(stack: Option<Stack>, operation: &str) -> Result<Stack> {
    stack.filter(|stack| stack.operation_id() == operation).ok_or_else(superseded)
}

fn superseded() -> Error {
    Error::client(SUPERSEDED, "another operation took over")
}
