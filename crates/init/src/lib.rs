//! The program that runs inside an instance: it builds the instance's view of the machine, becomes its PID 1, runs
//! user data and units, and is `systemctl`, `service`, `journalctl`, `shutdown`, `poweroff`, `reboot` and `halt` there.
//! It is the same binary as the cloud itself, called by another name:
//!
//! ```ignore
//! if init::is_ours(&args) { init::main(args) }   // first thing in the binary's main
//! ```
//!
//! The `sandbox` crate starts it with two inherited descriptors (see [`protocol`]). It knows no AWS service; what it
//! follows of EC2 is how an instance behaves: user data once an instance id, units at each boot.

mod cloud_config;
mod commands;
mod jail;
mod journal;
mod multipart;
mod output;
pub mod overlay;
mod pid1;
mod privileges;
mod process;
pub mod protocol;
mod scripts;
mod server;
mod systemctl;
mod terminal;
mod units;
mod users;

pub use jail::try_furniture;

/// The first argument that makes the binary an instance's PID 1.
pub const INIT_ARGUMENT: &str = "__init";

/// The names under which the binary is a command inside an instance.
pub const COMMANDS: [&str; 7] = ["systemctl", "service", "journalctl", "shutdown", "poweroff", "reboot", "halt"];

/// Whether these arguments (the program's own name first) call for [`main`].
pub fn is_ours(args: &[String]) -> bool {
    args.get(1).is_some_and(|first| first == INIT_ARGUMENT) || command_name(args).is_some()
}

/// Runs as what `args` name, and ends the process. Call it before any thread exists.
pub fn main(args: Vec<String>) -> ! {
    let code = match command_name(&args) {
        Some(name) => commands::run(name, args.get(1..).unwrap_or_default()),
        None => pid1::main(),
    };
    std::process::exit(code)
}

fn command_name(args: &[String]) -> Option<&'static str> {
    let name = args.first()?.rsplit('/').next()?;
    COMMANDS.into_iter().find(|command| *command == name)
}
