//! Instances as isolated processes of this machine. A sandbox knows no AWS service: it makes namespaces, starts the
//! `init` crate's PID 1 in them, and reports what becomes of it.
//!
//! ```ignore
//! fn main() {
//!     let args: Vec<String> = std::env::args().collect();
//!     if init::is_ours(&args) { init::main(args) }
//!     sandbox::enter_private()?;                       // before any thread exists
//!     // ... start tokio ...
//!     let sandbox = Sandbox::new(SandboxConfig::new(state_dir))?;
//!     let instance = sandbox.create(InstanceSpec { id, hostname, ..Default::default() }).await?;
//!     fabric.attach(instance.network_namespace())?;    // eth0 and routes
//!     instance.boot().await?;
//!     match instance.wait().await { ExitReason::Reboot => ..., ExitReason::Poweroff => ..., _ => ... }
//! }
//! ```
//!
//! What holds:
//! - An instance's files are below `<state_dir>/<id>/root` and survive stop, start and the program's end, until
//!   [`Sandbox::destroy`]. `create` makes them at its first call for an id; user data runs once for an id.
//! - No process of an instance outlives the program, however it ends: PID 1 is killed by the kernel with the spawner
//!   thread, and by itself when its control socket closes. Its mounts go with it. Control groups that a killed program
//!   left are removed by the next [`Sandbox::new`].
//! - Everything after [`enter_private`] works with the capabilities over a user namespace of our own alone, so root and an
//!   ordinary user run the same code.

mod certificates;
mod cgroup;
mod console;
mod control;
mod image;
mod instance;
mod packages;
mod private;
mod sandbox;
mod spawner;
mod spec;
mod usage;
mod user_namespace;

pub use console::Console;
pub use init::protocol::{Bind, TerminalSize};
pub use instance::{Boot, ExecRequest, Execution, ExitReason, Instance, Stdio};
pub use private::{Refusal, Standing, enter_private, trial};
pub use sandbox::Sandbox;
pub use spec::{ExtraFile, InstanceSpec, Limits, SandboxConfig};
pub use usage::{NetworkUsage, Usage};

/// The control groups' controllers that this program may use: of `cpu`, `memory` and `pids` those that limit instances.
pub fn controllers() -> Vec<&'static str> {
    cgroup::Groups::new(None).controllers()
}
