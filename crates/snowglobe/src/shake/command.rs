//! The verb's own arguments, and what it prints.

use std::time::Duration;

use bytes::Bytes;
use clap::{Arg, ArgAction, ArgGroup, ArgMatches, Command, value_parser};
use http::{Request as HttpRequest, StatusCode};
use http_body_util::{BodyExt, Full};
use serde_json::Value;

use super::{Ask, Wanted};
use crate::client::{Client, ClientError};
use crate::paint::{Colour, Paint};
use crate::show;

const PATH: &str = "/_snowglobe/shake";

/// What the verb was asked to do.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    Begin(Ask),
    List,
    /// None: all of them.
    Stop(Option<String>),
}

const EXAMPLES: &str = "\
Examples:
  snowglobe shake zone us-east-1a --for 10m              lose a zone for ten minutes (the cloud's)
  snowglobe shake instance i-0123456789abcdef0           cut one instance off
  snowglobe shake instance i-0123456789abcdef0 --kill    end its processes, as a failed host does
  snowglobe shake network us-east-1a us-east-1b --delay 50ms --loss 10%
  snowglobe shake network i-0123456789abcdef0 --cut      from everything
  snowglobe shake api ec2:RunInstances --throttle --rate 0.3
  snowglobe shake api 'ssm:*' --error InternalServerError --for 30s
  snowglobe shake list
  snowglobe shake stop f2                                without an id: all of them

Faults really happen: packets are dropped, requests fail. They end after --for, with `shake stop`,
and when the cloud stops: a start finds everything whole.";

pub fn command() -> Command {
    Command::new("shake")
        .about("Make faults on purpose: lose a zone, cut an instance off, slow a network, fail an API")
        .after_help(EXAMPLES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(
            Command::new("zone")
                .about("Lose an Availability Zone: nothing in it is reached, nothing is launched in it")
                .arg(Arg::new("zone").required(true).value_name("ZONE").help("As in us-east-1a"))
                .arg(lasts()),
        )
        .subcommand(
            Command::new("instance")
                .about("Cut an instance off from everything, so that its status checks fail; or kill it")
                .arg(Arg::new("instance").required(true).value_name("INSTANCE"))
                .arg(
                    flag("kill", "End its processes, as when its host fails: EC2 then stops or terminates it")
                        .conflicts_with("for"),
                )
                .arg(lasts()),
        )
        .subcommand(
            Command::new("network")
                .about("Disturb packets between two places, both ways")
                .arg(
                    Arg::new("one")
                        .required(true)
                        .value_name("PLACE")
                        .help("An instance (i-…), a subnet (subnet-…) or a zone"),
                )
                .arg(
                    Arg::new("other").value_name("PLACE").default_value("everything").help("The same, or `everything`"),
                )
                .arg(flag("cut", "Nothing passes"))
                .arg(
                    Arg::new("loss")
                        .long("loss")
                        .value_name("SHARE")
                        .value_parser(share)
                        .help("Packets that are lost each way, as in 10% or 0.1"),
                )
                .arg(
                    Arg::new("delay")
                        .long("delay")
                        .value_name("TIME")
                        .value_parser(duration_ms)
                        .help("Added to each packet each way, as in 50ms; wall time"),
                )
                .arg(
                    Arg::new("jitter")
                        .long("jitter")
                        .value_name("TIME")
                        .value_parser(duration_ms)
                        .requires("delay")
                        .help("The delay varies by up to this much, up or down"),
                )
                .group(ArgGroup::new("effect").args(["cut", "loss", "delay"]).required(true).multiple(true))
                .arg(lasts()),
        )
        .subcommand(
            Command::new("api")
                .about("Fail or delay requests to an operation, or to dns, metadata or balancer")
                .arg(
                    Arg::new("operation")
                        .required(true)
                        .value_name("SERVICE:OPERATION")
                        .value_parser(operation)
                        .help("`*` stands for anything: ec2:Describe*, 'ssm:*', dns:www.example.com, balancer:/slow"),
                )
                .arg(
                    Arg::new("error")
                        .long("error")
                        .value_name("CODE")
                        .help("The error's code; for metadata and balancer an HTTP status, for dns SERVFAIL"),
                )
                .arg(
                    Arg::new("status")
                        .long("status")
                        .value_name("STATUS")
                        .value_parser(value_parser!(u16).range(400..=599))
                        .requires("error")
                        .help("Its HTTP status [default: what the service has for that code]"),
                )
                .arg(Arg::new("message").long("message").value_name("TEXT").requires("error").help("Its message"))
                .arg(flag("throttle", "Fail as the service does when a client asks too often").conflicts_with("error"))
                .arg(
                    Arg::new("delay")
                        .long("delay")
                        .value_name("TIME")
                        .value_parser(duration_ms)
                        .help("Wait so long first, as in 2s; wall time"),
                )
                .group(ArgGroup::new("effect").args(["error", "throttle", "delay"]).required(true).multiple(true))
                .arg(
                    Arg::new("rate")
                        .long("rate")
                        .value_name("SHARE")
                        .default_value("1")
                        .value_parser(share)
                        .help("Of the requests, as in 0.3 or 30%"),
                )
                .arg(lasts()),
        )
        .subcommand(Command::new("list").about("Show the faults that hold"))
        .subcommand(
            Command::new("stop")
                .about("End a fault, or all of them")
                .arg(Arg::new("id").value_name("ID").help("As `shake list` shows it [default: all]")),
        )
}

pub fn request(matches: &ArgMatches) -> Request {
    let (name, of) = matches.subcommand().unwrap_or(("list", matches));
    let text = |key: &str| of.get_one::<String>(key).cloned();
    let number = |key: &str| of.get_one::<f64>(key).copied();
    let wanted = match name {
        "zone" => Wanted::Zone { zone: text("zone").unwrap_or_default() },
        "instance" => Wanted::Instance { instance: text("instance").unwrap_or_default(), kill: of.get_flag("kill") },
        "network" => Wanted::Network {
            between: ["one", "other"].map(|key| text(key).unwrap_or_default()),
            cut: of.get_flag("cut"),
            loss: number("loss").unwrap_or(0.0),
            delay_ms: number("delay").unwrap_or(0.0),
            jitter_ms: number("jitter").unwrap_or(0.0),
        },
        "api" => {
            let (service, operation) = of.get_one::<(String, String)>("operation").cloned().unwrap_or_default();
            Wanted::Api {
                service,
                operation,
                throttle: of.get_flag("throttle"),
                error: text("error"),
                status: of.get_one::<u16>("status").copied(),
                message: text("message"),
                delay_ms: number("delay").unwrap_or(0.0),
                rate: number("rate").unwrap_or(1.0),
            }
        }
        "stop" => return Request::Stop(text("id")),
        _ => return Request::List,
    };
    let lasts_ms = of.get_one::<Duration>("for").map(|lasts| u64::try_from(lasts.as_millis()).unwrap_or(u64::MAX));
    Request::Begin(Ask { wanted, lasts_ms })
}

pub async fn run(client: Client, request: &Request, paint: Paint, json: bool) -> Result<(), ClientError> {
    let told = match request {
        Request::Begin(ask) => {
            let body = serde_json::to_vec(ask).map_err(|error| ClientError::Broken(error.to_string()))?;
            exchange(client, HttpRequest::post(PATH).body(Full::new(Bytes::from(body)))).await?
        }
        Request::List => client.admin(PATH).await?,
        Request::Stop(id) => {
            let path = id.as_ref().map_or_else(|| PATH.to_owned(), |id| format!("{PATH}/{id}"));
            exchange(client, HttpRequest::delete(path).body(Full::default())).await?
        }
    };
    if json {
        println!("{told}");
        return Ok(());
    }
    match request {
        Request::Begin(_) if told["fault"].is_null() => println!("{}", told["done"].as_str().unwrap_or_default()),
        Request::Begin(_) => {
            let fault = &told["fault"];
            let until = fault["until"].as_str().map_or("until it is stopped".to_owned(), |at| format!("until {at}"));
            let id = paint.with(Colour::Bold, fault["id"].as_str().unwrap_or_default());
            println!("{id}  {} {}: {}, {until}", text(fault, "kind"), text(fault, "target"), text(fault, "effect"));
        }
        Request::List if told["faults"].as_array().is_none_or(Vec::is_empty) => println!("No fault holds."),
        Request::List => table(paint, &told["faults"]),
        Request::Stop(_) => {
            for fault in told["stopped"].as_array().into_iter().flatten() {
                println!("{} stopped", text(fault, "id"));
            }
        }
    }
    Ok(())
}

/// The faults as `shake list` and `status` show them.
pub fn table(paint: Paint, faults: &Value) {
    show::table(paint, "Faults", faults, &["id", "kind", "target", "effect", "since", "until"]);
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

async fn exchange(
    client: Client,
    request: Result<HttpRequest<Full<Bytes>>, http::Error>,
) -> Result<Value, ClientError> {
    let answer = client.send(request).await?;
    let status = answer.status();
    let body = answer.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
    let told: Value = serde_json::from_slice(&body).unwrap_or_default();
    match status {
        StatusCode::OK => Ok(told),
        _ => Err(ClientError::Broken(told["error"].as_str().unwrap_or("the cloud did not understand").to_owned())),
    }
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn lasts() -> Arg {
    Arg::new("for")
        .long("for")
        .value_name("TIME")
        .value_parser(duration)
        .help("How long, in the cloud's time, as in 60, 90s, 5m, 1h [default: until it is stopped]")
}

/// `60` (seconds), `50ms`, `1.5s`, `5m`, `1h`.
fn duration(text: &str) -> Result<Duration, String> {
    let expected = || "expected a time such as 60, 500ms, 90s, 5m or 1h".to_owned();
    let end = text.find(|c: char| !c.is_ascii_digit() && c != '.').unwrap_or(text.len());
    let (number, unit) = text.split_at(end);
    let secs = match unit {
        "ms" => 0.001,
        "" | "s" => 1.0,
        "m" => 60.0,
        "h" => 3600.0,
        _ => return Err(expected()),
    };
    let number: f64 = number.parse().map_err(|_| expected())?;
    match Duration::try_from_secs_f64(number * secs) {
        Ok(duration) if !duration.is_zero() && duration <= Duration::from_secs(366 * 86_400) => Ok(duration),
        _ => Err(expected()),
    }
}

/// With its unit, since both seconds and milliseconds would be meant.
fn duration_ms(text: &str) -> Result<f64, String> {
    if text.ends_with(|c: char| c.is_ascii_digit()) {
        return Err("expected a time with its unit, such as 50ms or 2s".to_owned());
    }
    duration(text).map(|duration| duration.as_secs_f64() * 1000.0)
}

/// `10%` or `0.1`.
fn share(text: &str) -> Result<f64, String> {
    let share = match text.strip_suffix('%') {
        Some(percent) => percent.parse::<f64>().map(|percent| percent / 100.0),
        None => text.parse::<f64>(),
    };
    match share {
        Ok(share) if share > 0.0 && share <= 1.0 => Ok(share),
        _ => Err("expected a share such as 10% or 0.1".to_owned()),
    }
}

fn operation(text: &str) -> Result<(String, String), String> {
    match text.split_once(':') {
        Some((service, operation)) if !service.is_empty() && !operation.is_empty() => {
            Ok((service.to_owned(), operation.to_owned()))
        }
        _ => Err("expected SERVICE:OPERATION, such as ec2:RunInstances or 'ssm:*'".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Request, String> {
        let matches = command().try_get_matches_from(line.split(' ')).map_err(|error| error.to_string())?;
        Ok(request(&matches))
    }

    #[test]
    fn a_line_becomes_what_is_asked() {
        let begun = |line: &str| match parsed(line) {
            Ok(Request::Begin(ask)) => (ask.wanted, ask.lasts_ms),
            other => panic!("{line}: {other:?}"),
        };
        let zone = Wanted::Zone { zone: "us-east-1a".to_owned() };
        assert_eq!(begun("shake zone us-east-1a --for 60"), (zone.clone(), Some(60_000)));
        assert_eq!(begun("shake zone us-east-1a"), (zone, None));
        let network = Wanted::Network {
            between: ["i-1", "everything"].map(str::to_owned),
            cut: false,
            loss: 0.1,
            delay_ms: 50.0,
            jitter_ms: 0.0,
        };
        assert_eq!(begun("shake network --delay 50ms --loss 10% i-1 --for 1.5h"), (network, Some(5_400_000)));
        let cut = begun("shake network --cut us-east-1a us-east-1b").0;
        assert!(matches!(cut, Wanted::Network { between, cut: true, .. } if between[1] == "us-east-1b"));
        let api = begun("shake api --throttle ec2:RunInstances --rate 30%").0;
        assert!(
            matches!(api, Wanted::Api { operation, throttle: true, rate, .. } if operation == "RunInstances" && rate == 0.3)
        );
        assert_eq!(parsed("shake stop"), Ok(Request::Stop(None)));
        assert_eq!(parsed("shake stop f1"), Ok(Request::Stop(Some("f1".to_owned()))));
    }

    #[test]
    fn what_makes_no_sense_is_refused_with_a_hint() {
        for (line, hint) in [
            ("shake network i-1", "--cut"),
            ("shake network i-1 --loss 20", "10%"),
            ("shake network i-1 --delay 50", "50ms"),
            ("shake network i-1 --jitter 5ms --cut", "--delay"),
            ("shake zone us-east-1a --for soon", "5m"),
            ("shake api ec2 --throttle", "SERVICE:OPERATION"),
            ("shake api ec2:RunInstances", "--throttle"),
            ("shake instance i-1 --kill --for 5m", "--kill"),
        ] {
            let error = parsed(line).expect_err(line);
            assert!(error.contains(hint), "{line}: {error}");
        }
    }
}
