//! What the caller says of the sandbox and of each instance.

use std::path::{Path, PathBuf};

use init::protocol::Bind;

#[derive(Debug, Clone)]
pub struct SandboxConfig {
    /// Where instances' directories are. Made if missing.
    pub state_dir: PathBuf,
    /// The program that becomes PID 1 (its main must call `init::main`). Opened once, so that it may be replaced on
    /// disk while the cloud runs.
    pub init_exe: PathBuf,
    /// Whether to use control groups where they are available: they limit, and account more cheaply.
    pub control_groups: bool,
    /// Certificates (PEM) that instances trust besides the host's public ones.
    pub extra_certificates: Vec<String>,
}

impl SandboxConfig {
    pub fn new(state_dir: impl AsRef<Path>) -> SandboxConfig {
        SandboxConfig {
            state_dir: state_dir.as_ref().to_owned(),
            init_exe: PathBuf::from("/proc/self/exe"),
            control_groups: true,
            extra_certificates: Vec::new(),
        }
    }
}

/// One start of an instance. Its image is the host's userland: /usr read-only, all else its own.
#[derive(Debug, Clone, Default)]
pub struct InstanceSpec {
    /// Letters, digits, `-`, `_`; names the directory, and decides whether user data has run.
    pub id: String,
    pub hostname: String,
    pub limits: Limits,
    /// Added to the environment of every process of the instance.
    pub environment: Vec<(String, String)>,
    pub nameservers: Vec<String>,
    pub search_domains: Vec<String>,
    /// Placed when the root directory is made.
    pub files: Vec<ExtraFile>,
    /// What of the host the instance sees besides /usr.
    pub binds: Vec<Bind>,
    pub user_data: Option<Vec<u8>>,
}

/// Applied where control groups can be used.
#[derive(Debug, Clone, Copy, Default)]
pub struct Limits {
    pub memory_bytes: Option<u64>,
    /// In thousandths of a processor.
    pub cpu_millis: Option<u32>,
    pub processes: Option<u32>,
}

/// A file in a new root directory. It belongs to root.
#[derive(Debug, Clone)]
pub struct ExtraFile {
    /// Absolute, without `..`.
    pub path: PathBuf,
    pub mode: u32,
    pub content: Vec<u8>,
}
