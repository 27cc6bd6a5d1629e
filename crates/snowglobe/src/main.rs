//! The one binary: the command line, the wiring of all parts, and (by another name) what runs inside instances.

mod admin;
mod authority;
mod certificates;
mod cli;
mod client;
mod diagram;
mod dns_clients;
mod dns_forward;
mod dns_install;
mod doctor;
mod egress;
mod names;
mod network_services;
mod outlets;
mod output;
mod paint;
mod planes;
mod run;
mod shake;
mod shell;
mod show;
mod standing;
mod state_dir;
mod status;
mod trust;
mod up;
mod wiring;

use std::process::ExitCode;

use cli::{Invocation, Verb};

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().collect();
    if init::is_ours(&arguments) {
        init::main(arguments);
    }
    let invocation = cli::parse();
    match outcome(&invocation) {
        Ok(code) => code,
        Err(message) => {
            if invocation.json {
                println!("{}", serde_json::json!({ "error": message }));
            } else {
                eprintln!("snowglobe: {message}");
            }
            ExitCode::FAILURE
        }
    }
}

fn outcome(invocation: &Invocation) -> Result<ExitCode, String> {
    match &invocation.verb {
        Verb::Version => {
            if invocation.json {
                println!("{}", serde_json::json!({ "version": env!("CARGO_PKG_VERSION") }));
            } else {
                println!("snowglobe {}", env!("CARGO_PKG_VERSION"));
            }
            Ok(ExitCode::SUCCESS)
        }
        Verb::Doctor => {
            let client = client::Client { listen: invocation.server.listen };
            let machine = doctor::Machine::look();
            runtime()?.block_on(doctor::run(client, machine, invocation.json))
        }
        Verb::Dns(request) => runtime()?.block_on(dns_install::run(invocation, request)),
        Verb::DnsForward { upstreams } => {
            runtime()?.block_on(dns_forward::run(invocation.server.dns_listen, upstreams))
        }
        Verb::Trust(what) => runtime()?.block_on(trust::run(invocation, *what)),
        Verb::Start | Verb::Up { .. } => {
            // Before any thread exists: what we mount is ours alone.
            let ground = sandbox::enter_private();
            runtime()?.block_on(run::serve(invocation, ground))
        }
        _ => runtime()?.block_on(show::run(invocation)),
    }
}

fn runtime() -> Result<tokio::runtime::Runtime, String> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build().map_err(|e| format!("no runtime: {e}"))
}
