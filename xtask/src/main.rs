//! The project's own tools: `cargo run -p xtask -- gen [SERVICE …]` writes `api/*` from the models.

mod emit;
mod generate;
mod model;

use std::process::ExitCode;

const USAGE: &str = "usage: cargo run -p xtask -- COMMAND

  gen [SERVICE …]   writes api/<service> from botocore's models and services/<service>/ops.toml
                    (all services that have one, unless some are named); needs the Python package
                    botocore: set BOTOCORE_DATA to its data directory, or have it importable by python3";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let result = match arguments.first().map(String::as_str) {
        Some("gen") => generate::run(&arguments[1..]),
        _ => Err(USAGE.to_owned()),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}
