//! The states that an instance passes through, and why.

use api_ec2::types;
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Pending,
    Running,
    ShuttingDown,
    Terminated,
    Stopping,
    Stopped,
}

impl State {
    pub fn name(self) -> &'static str {
        match self {
            State::Pending => "pending",
            State::Running => "running",
            State::ShuttingDown => "shutting-down",
            State::Terminated => "terminated",
            State::Stopping => "stopping",
            State::Stopped => "stopped",
        }
    }

    /// The low byte of the state's code on AWS.
    pub fn code(self) -> i32 {
        match self {
            State::Pending => 0,
            State::Running => 16,
            State::ShuttingDown => 32,
            State::Terminated => 48,
            State::Stopping => 64,
            State::Stopped => 80,
        }
    }

    pub fn answer(self) -> types::InstanceState {
        types::InstanceState { code: Some(self.code()), name: Some(self.name().to_owned()) }
    }

    /// Whether the instance runs or is on its way from or to that: its machine has a driver.
    pub fn is_moving(self) -> bool {
        !matches!(self, State::Stopped | State::Terminated)
    }

    /// Whether it is gone or going for good.
    pub fn is_ending(self) -> bool {
        matches!(self, State::ShuttingDown | State::Terminated)
    }
}

/// `StateReason`, in AWS's words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reason {
    pub code: String,
    pub message: String,
}

impl Reason {
    pub fn user_initiated() -> Reason {
        Reason::new("Client.UserInitiatedShutdown", "User initiated shutdown")
    }

    /// The instance ended itself: `poweroff`, or its PID 1 is gone.
    pub fn instance_initiated() -> Reason {
        Reason::new("Client.InstanceInitiatedShutdown", "Instance initiated shutdown")
    }

    /// The machine could not be made.
    pub fn internal_error() -> Reason {
        Reason::new("Server.InternalError", "Internal error on launch")
    }

    /// What an instance shows while it is pending for the first time.
    pub fn pending() -> Reason {
        Reason::new("pending", "pending")
    }

    pub fn answer(&self) -> types::StateReason {
        let message =
            if self.code == self.message { self.code.clone() } else { format!("{}: {}", self.code, self.message) };
        types::StateReason { code: Some(self.code.clone()), message: Some(message) }
    }

    fn new(code: &str, message: &str) -> Reason {
        Reason { code: code.to_owned(), message: message.to_owned() }
    }
}
