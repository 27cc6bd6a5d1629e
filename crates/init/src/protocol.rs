//! What the cloud and an instance's PID 1 say to each other.
//!
//! PID 1 inherits a SOCK_SEQPACKET socket as descriptor [`CONTROL_FD`] and a memory file with a JSON [`BootSpec`] as
//! [`SPEC_FD`]. Then each message is one packet of JSON: [`Order`] from the cloud, [`Report`] from the instance.
//! Descriptors travel with the packet that names them. The cloud treats reports as untrusted.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

pub const CONTROL_FD: i32 = 3;
pub const SPEC_FD: i32 = 4;

/// The longest packet, in bytes.
pub const PACKET_MAX: usize = 128 * 1024;

/// Everything PID 1 needs to know before it leaves the host's view.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct BootSpec {
    /// The instance's id; user data runs once for each.
    pub id: String,
    pub hostname: String,
    /// The instance's own directory on the host: the upper layer of its root, or the whole of it.
    pub root: PathBuf,
    /// What lies below `root`. Absent where the file system cannot be layered; then `root` is complete.
    pub layers: Option<Layers>,
    /// This very program, as a file of the host that the instance's commands are.
    pub program: PathBuf,
    pub binds: Vec<Bind>,
    /// The environment of every process of the instance.
    pub environment: Vec<(String, String)>,
    pub nameservers: Vec<String>,
    pub search_domains: Vec<String>,
    /// Base64.
    pub user_data: Option<String>,
}

/// The other directories of an overlay mount.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Layers {
    /// The image, which is not written to.
    pub lower: PathBuf,
    /// Empty, on the file system of the root directory.
    pub work: PathBuf,
}

/// A file or directory of the host that the instance sees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bind {
    /// On the host.
    pub source: PathBuf,
    /// In the instance, absolute. Made if it is missing (but not below /usr, which is read-only).
    pub target: PathBuf,
    pub read_only: bool,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Order {
    /// Run the boot sequence. Sent once, after [`Report::Ready`].
    Boot,
    /// Stop units, then everything else, and exit with [`Exit::Stopped`] or [`Exit::Reboot`].
    Stop {
        grace_ms: u64,
        reboot: bool,
    },
    /// Run a command. Without `terminal` the packet carries stdin, stdout and stderr.
    Exec {
        exec: u64,
        argv: Vec<String>,
        environment: Vec<(String, String)>,
        terminal: Option<TerminalSize>,
    },
    Resize {
        exec: u64,
        size: TerminalSize,
    },
    /// Send a signal to the command's process group.
    Signal {
        exec: u64,
        signal: i32,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TerminalSize {
    pub rows: u16,
    pub columns: u16,
}

#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Report {
    /// The namespaces are furnished; the packet carries the console's read end.
    Ready,
    /// The instance could not be made; PID 1 exits.
    Failed { message: String },
    /// User data's first process was started.
    UserDataStarted,
    /// Units, per-boot scripts and user data have run.
    BootFinished,
    /// The command runs; with a terminal, the packet carries its master.
    ExecStarted { exec: u64 },
    /// `status` as a shell shows it: the exit code, or 128 + the signal.
    ExecExited { exec: u64, status: i32 },
    ExecFailed {
        exec: u64,
        message: String,
        /// The system's number of the error, where it is the system's.
        errno: Option<i32>,
    },
    /// The last packet before PID 1 exits.
    Exiting { exit: Exit },
}

/// Why PID 1 exits by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Exit {
    /// The cloud asked.
    Stopped,
    /// The instance asked: `poweroff`, `halt`, `shutdown`.
    Poweroff,
    /// The cloud or the instance asked: `reboot`.
    Reboot,
}
