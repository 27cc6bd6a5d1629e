//! The verb's own arguments, and what it prints.

use std::io::IsTerminal;
use std::time::Duration;

use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::client::{Client, ClientError};

const WATCH_INTERVAL: Duration = Duration::from_secs(2);

/// What the verb was asked to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Request {
    over: Duration,
    stack: Option<String>,
    region: String,
    calls: bool,
    watch: bool,
}

const EXAMPLES: &str = "\
Examples:
  snowglobe diagram > now.mmd                       for any viewer of Mermaid
  snowglobe diagram --stack simple-web-app --over 10s
  snowglobe diagram --calls                         also who calls which service
  snowglobe diagram --watch                         again every two seconds
  snowglobe diagram --json | jq '.diagram.edges[] | select(.figures.errors > 0)'

An edge that carries something is a line with what passed it: requests a second, how many failed, and the latency
that 99 in 100 kept within. Dotted lines say what leads where or belongs to what. Red: unhealthy, or cut off; ⚡: a fault
of `snowglobe shake`.";

pub fn command() -> Command {
    let flag = |name: &'static str, help: &'static str| Arg::new(name).long(name).action(ArgAction::SetTrue).help(help);
    Command::new("diagram")
        .about("Draw what runs now as a Mermaid flowchart, with requests per second, errors and p99 on its edges")
        .after_help(EXAMPLES)
        .arg(
            Arg::new("over")
                .long("over")
                .value_name("TIME")
                .default_value("60s")
                .value_parser(over)
                .help("How far back the figures go, by this machine's clock: 10s, 2m; at most 5m"),
        )
        .arg(Arg::new("stack").long("stack").value_name("NAME").help("Only this stack and what belongs to it"))
        .arg(
            Arg::new("region")
                .long("region")
                .value_name("REGION")
                .default_value("us-east-1")
                .value_parser(value_parser!(String)),
        )
        .arg(flag("calls", "Also draw who calls which of AWS's services"))
        .arg(flag("watch", "Draw again every two seconds until Ctrl-C"))
}

pub fn request(matches: &ArgMatches) -> Request {
    let text = |name: &str| matches.get_one::<String>(name).cloned();
    Request {
        over: matches.get_one::<Duration>("over").copied().unwrap_or(Duration::from_secs(60)),
        stack: text("stack"),
        region: text("region").unwrap_or_default(),
        calls: matches.get_flag("calls"),
        watch: matches.get_flag("watch"),
    }
}

pub async fn run(client: Client, request: &Request, json: bool) -> Result<(), ClientError> {
    let mut query = form_urlencoded::Serializer::new(String::new());
    query.append_pair("over", &request.over.as_secs().to_string()).append_pair("region", &request.region);
    query.append_pair("calls", if request.calls { "1" } else { "0" });
    if let Some(stack) = &request.stack {
        query.append_pair("stack", stack);
    }
    let path = format!("/_snowglobe/diagram?{}", query.finish());
    loop {
        let found = client.admin(&path).await?;
        if request.watch && !json && std::io::stdout().is_terminal() {
            // Home, and what was below it is gone.
            print!("\x1b[H\x1b[2J\x1b[3J");
        }
        match json {
            true => println!("{found}"),
            false => println!("{}", found["mermaid"].as_str().unwrap_or_default().trim_end()),
        }
        if !request.watch {
            return Ok(());
        }
        clock::wall::sleep(WATCH_INTERVAL).await;
    }
}

fn over(text: &str) -> Result<Duration, String> {
    let (number, unit) = match text.strip_suffix('m') {
        Some(number) => (number, 60),
        None => (text.strip_suffix('s').unwrap_or_default(), 1),
    };
    let secs = number.parse::<u64>().ok().and_then(|number| number.checked_mul(unit));
    match secs {
        Some(secs) if (1..=kernel::meter::KEPT.as_secs()).contains(&secs) => Ok(Duration::from_secs(secs)),
        _ => Err("expected a time from 1s to 5m".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read_within_what_is_kept() {
        for (text, secs) in [("1s", 1), ("60s", 60), ("5m", 300)] {
            assert_eq!(over(text), Ok(Duration::from_secs(secs)), "{text}");
        }
        for text in ["", "60", "0s", "6m", "-1s", "1h", "99999999999999999999m", "s"] {
            assert!(over(text).is_err(), "{text}");
        }
    }
}
