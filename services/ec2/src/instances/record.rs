//! What the store holds of an instance. Its interfaces are records of `network`, found by their attachment; its tags are
//! kept by its id.

use kernel::index::{Indexed, Term};
use kernel::{Ctx, Read, Result};
use serde::{Deserialize, Serialize};

use super::state::{Reason, State};
use crate::network::errors::INSTANCE;
use crate::network::records::{self, Record};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Instance {
    pub id: String,
    pub reservation_id: String,
    /// Its place among the instances of one launch, from 0.
    pub launch_index: i32,
    pub client_token: String,
    /// Who launched it, where that is an AWS service.
    pub requester: Option<String>,
    pub image_id: String,
    pub instance_type: String,
    pub architecture: String,
    pub key_name: Option<String>,
    /// Base64, as it was given.
    pub user_data: Option<String>,
    pub state: State,
    pub reason: Option<Reason>,
    /// `User initiated (2026-11-23 20:18:00 GMT)`; empty until something happened.
    pub transition_reason: String,
    /// When it was last started.
    pub launched_ms: i64,
    /// When it was first launched.
    pub created_ms: i64,
    pub vpc_id: String,
    pub subnet_id: String,
    pub zone: String,
    pub profile: Option<Profile>,
    pub metadata: MetadataOptions,
    /// Metrics each minute instead of every five.
    pub detailed_monitoring: bool,
    pub on_shutdown: OnShutdown,
    pub disable_api_termination: bool,
    pub disable_api_stop: bool,
    pub ebs_optimized: bool,
    /// Rises with each reboot that was asked for.
    pub reboots: u64,
}

/// An association with an IAM instance profile.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Profile {
    /// `iip-assoc-…`
    pub association_id: String,
    pub arn: String,
    /// `AIPA…`
    pub id: String,
    pub since_ms: i64,
}

/// The group of those that are pending or running, in the index of states.
pub const RUNNING: &str = "running";

impl Profile {
    /// The profile's name: what follows the last slash of its ARN.
    pub fn name(&self) -> &str {
        self.arn.rsplit('/').next().unwrap_or_default()
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MetadataOptions {
    pub enabled: bool,
    /// Version 2 only: each request needs a token.
    pub tokens_required: bool,
    pub hop_limit: i32,
    pub tags: bool,
}

impl Default for MetadataOptions {
    /// As the API has them without an image that says otherwise.
    fn default() -> MetadataOptions {
        MetadataOptions { enabled: true, tokens_required: false, hop_limit: 1, tags: false }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OnShutdown {
    Stop,
    Terminate,
}

impl OnShutdown {
    pub fn name(self) -> &'static str {
        match self {
            OnShutdown::Stop => "stop",
            OnShutdown::Terminate => "terminate",
        }
    }

    /// None if EC2 knows no such behaviour.
    pub fn parse(text: &str) -> Option<OnShutdown> {
        match text {
            "stop" => Some(OnShutdown::Stop),
            "terminate" => Some(OnShutdown::Terminate),
            _ => None,
        }
    }
}

impl Indexed for Instance {
    fn terms(&self) -> Vec<Term> {
        let runs = matches!(self.state, State::Pending | State::Running);
        let state = runs.then(|| Term::new("state", RUNNING));
        state
            .into_iter()
            .chain(self.profile.as_ref().map(|known| Term::new("profile", &known.association_id)))
            .collect()
    }
}

impl Record for Instance {
    const KIND: &'static str = "instance";

    fn id(&self) -> &str {
        &self.id
    }
}

/// The instance, or AWS's error for an id that is malformed or nobody's.
pub fn require(reader: &dyn Read, cx: &Ctx, id: &str) -> Result<Instance> {
    INSTANCE.check(id)?;
    records::get(reader, cx, id)?.ok_or_else(|| INSTANCE.not_found(id))
}

/// All of these instances, in the order of `ids`; an error that names those that do not exist.
pub fn require_all(reader: &dyn Read, cx: &Ctx, ids: &[String]) -> Result<Vec<Instance>> {
    ids.iter().try_for_each(|id| INSTANCE.check(id))?;
    let mut found = Vec::new();
    let mut missing = Vec::new();
    for id in ids {
        match records::get::<Instance>(reader, cx, id)? {
            // Naming one twice is naming it once.
            Some(instance) if found.iter().all(|known: &Instance| known.id != instance.id) => found.push(instance),
            Some(_) => {}
            None => missing.push(id.clone()),
        }
    }
    if missing.is_empty() { Ok(found) } else { Err(INSTANCE.not_found_all(&missing)) }
}
