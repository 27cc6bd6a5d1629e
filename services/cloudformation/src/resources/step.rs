//! One resource on its way: what its handler needs to make, change or delete it.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use kernel::tags::Tags;
use kernel::{Ctx, Error, Result};
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};
use tokio::sync::watch;

use super::properties::Properties;
use crate::deploy::Cloudformation;
use crate::records::{self, Parent, Resource};

/// How long a resource may take to become what it should be, on the wall.
const STABILISE_LIMIT: Duration = Duration::from_secs(900);
const FIRST_POLL: Duration = Duration::from_millis(2);
const LAST_POLL: Duration = Duration::from_millis(50);
/// After so many polls they become rare; hints still wake the wait at once.
const EAGER_POLLS: u32 = 100;
const RARE_POLL: Duration = Duration::from_millis(500);
/// How long a delete waits for what still uses the resource.
const DEPENDENCY_LIMIT: Duration = Duration::from_secs(120);

pub struct Step {
    pub engine: Arc<Cloudformation>,
    /// The id of the operation that this is part of.
    pub operation: String,
    /// The stack that this is a resource of, as a nested stack names it.
    pub parent: Parent,
    /// What the stack's caller acknowledged.
    pub capabilities: Vec<String>,
    /// The resource as it was when the step began.
    pub record: Resource,
    /// An update is taken back.
    pub restoring: bool,
    /// As the stack's caller, through CloudFormation.
    pub cx: Ctx,
    pub stack_id: String,
    pub stack_name: String,
    pub logical_id: String,
    pub properties: Properties,
    /// Made known so far: of use when the resource is deleted.
    pub attributes: Map<String, Value>,
    /// The same for each attempt to make this physical resource.
    pub token: String,
    /// The physical resource in whose place another is made: not what an attempt before made.
    pub replaces: Option<String>,
    /// An attempt before this one may have made it already.
    pub resumed: bool,
    pub stack_tags: Tags,
    pub cancelled: watch::Receiver<bool>,
    /// Attributes that only the answer to the create tells.
    pub remembered: Mutex<Map<String, Value>>,
}

/// The code of the error that a cancelled step ends with.
pub const CANCELLED: &str = "Cancelled";
/// The code of an error whose message is the resource's reason as it is: no service said it.
pub const SAID: &str = "Said";

impl Step {
    /// Keeps an attribute that only the answer to the create tells; it is written down with the physical id.
    pub fn remember(&self, name: &str, value: Value) {
        self.remembered.lock().unwrap_or_else(|error| error.into_inner()).insert(name.to_owned(), value);
    }

    /// Adds an event to the stack's that says what goes on with the resource.
    pub async fn tell(&self, what: impl Into<String>) -> Result<()> {
        let (cx, what) = (self.cx.clone(), what.into());
        let (event, uuid) = (self.record.clone(), self.stack_id.rsplit('/').next().unwrap_or_default().to_owned());
        self.cx
            .write(move |writer| {
                let Some(stack) = records::by_id(writer, &cx, &uuid)? else { return Ok(()) };
                records::add_resource_event(writer, &cx, &stack, &event, Some(what))
            })
            .await
    }

    /// `STACK-LOGICALID-XXXXXXXXXXXX`, at most `max` characters long; the same for each attempt.
    pub fn name(&self, max: usize) -> String {
        const SUFFIX: usize = 12;
        let room = max.saturating_sub(SUFFIX + 2);
        let logical = cut(&self.logical_id, room.saturating_sub(self.stack_name.len().min(room / 2)));
        let stack = cut(&self.stack_name, room.saturating_sub(logical.len()));
        format!("{stack}-{logical}-{}", self.suffix(SUFFIX))
    }

    fn suffix(&self, length: usize) -> String {
        const ALPHABET: &[u8; 36] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
        let digest = Sha256::digest(self.token.as_bytes());
        digest.iter().take(length).map(|byte| char::from(ALPHABET[usize::from(*byte) % ALPHABET.len()])).collect()
    }

    /// The property's name for the resource, or a generated one.
    pub fn named(&self, property: &str, max: usize) -> String {
        self.properties.text(property).unwrap_or_else(|| self.name(max))
    }

    /// CloudFormation's own tags, the stack's, and the resource's, of which the last say more.
    pub fn tags(&self) -> BTreeMap<String, String> {
        self.tags_with(&self.properties, "Tags")
    }

    pub fn tags_with(&self, properties: &Properties, property: &str) -> BTreeMap<String, String> {
        let mut tags: BTreeMap<String, String> = self.stack_tags.clone();
        tags.extend(properties.tags(property));
        tags.extend(self.own_tags());
        tags
    }

    /// CloudFormation's own.
    pub fn own_tags(&self) -> [(String, String); 3] {
        [
            ("aws:cloudformation:logical-id".to_owned(), self.logical_id.clone()),
            ("aws:cloudformation:stack-id".to_owned(), self.stack_id.clone()),
            ("aws:cloudformation:stack-name".to_owned(), self.stack_name.clone()),
        ]
    }

    /// Err if a property other than `known` changed: it cannot be changed in place here.
    pub fn only_changed(&self, old: &Properties, known: &[&str]) -> Result<Vec<String>> {
        let changed = self.properties.changed(old);
        match changed.iter().find(|name| !known.contains(&name.as_str())) {
            Some(name) => Err(Error::not_implemented(format_args!("the change of the property {name} in place"))),
            None => Ok(changed),
        }
    }

    /// Asks until there is an answer. Ends early when the step is cancelled.
    pub async fn until<T, F, Fut>(&self, what: &str, check: F) -> Result<T>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<Option<T>>>,
    {
        self.ask(what, Some(STABILISE_LIMIT), check).await
    }

    /// The same for what has a limit of its own, and answers with an error when it is over.
    pub async fn until_at_last<T, F, Fut>(&self, what: &str, check: F) -> Result<T>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<Option<T>>>,
    {
        self.ask(what, None, check).await
    }

    async fn ask<T, F, Fut>(&self, what: &str, limit: Option<Duration>, mut check: F) -> Result<T>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<Option<T>>>,
    {
        let started = clock::wall::now();
        let mut cancelled = self.cancelled.clone();
        let mut hints = self.cx.cloud.hints.subscribe();
        let mut pause = FIRST_POLL;
        let mut polls = 0;
        loop {
            if *cancelled.borrow_and_update() {
                return Err(Error::client(CANCELLED, "Resource creation cancelled"));
            }
            if let Some(answer) = check().await? {
                return Ok(answer);
            }
            if limit.is_some_and(|limit| started.elapsed() > limit) {
                return Err(Error::client("NotStabilized", format!("{what} did not stabilize.")));
            }
            tokio::select! {
                () = clock::wall::sleep(pause) => {}
                _ = cancelled.changed() => {}
                // Whatever the hint is about: looking once more costs little. A storm of them is thinned out.
                _ = hints.recv() => clock::wall::sleep(FIRST_POLL).await,
            }
            polls += 1;
            pause = if polls > EAGER_POLLS { RARE_POLL } else { (pause * 2).min(LAST_POLL) };
        }
    }

    /// Repeats a delete while another resource, which goes away late, still uses this one. What is gone already is
    /// deleted.
    pub async fn delete_with<T, F, Fut>(&self, gone: &[&str], busy: &[&str], mut attempt: F) -> Result<()>
    where
        F: FnMut() -> Fut,
        Fut: Future<Output = Result<T>>,
    {
        let started = clock::wall::now();
        let mut pause = FIRST_POLL;
        loop {
            match attempt().await {
                Ok(_) => return Ok(()),
                Err(error) if gone.iter().any(|code| error.is(code)) => return Ok(()),
                Err(error) if busy.iter().any(|code| error.is(code)) && started.elapsed() < DEPENDENCY_LIMIT => {}
                Err(error) => return Err(error),
            }
            clock::wall::sleep(pause).await;
            pause = (pause * 2).min(if started.elapsed() > Duration::from_secs(5) { RARE_POLL } else { LAST_POLL });
        }
    }
}

fn cut(text: &str, length: usize) -> &str {
    text.get(..length.min(text.len())).unwrap_or(text).trim_end_matches('-')
}
