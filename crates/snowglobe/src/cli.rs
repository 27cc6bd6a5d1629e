//! The command line: one table of verbs and options, from which help, suggestions and parsing come.

use std::net::SocketAddr;
use std::path::PathBuf;

use clap::builder::styling::{AnsiColor, Styles};
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command, value_parser};

use crate::diagram;
use crate::dns_clients::{DnsClients, Location, Subnet};
use crate::dns_install;
use crate::egress::{self, Endpoint, Listed};
use crate::shake;
use crate::trust::Trust;

/// What a server runs with; `start` and `up` take all of it, before or after the verb.
#[derive(Clone, Debug)]
pub struct ServerOptions {
    pub listen: SocketAddr,
    pub dns_listen: SocketAddr,
    /// None: keep nothing.
    pub data_dir: Option<PathBuf>,
    pub time_scale: f64,
    pub dns_clients: DnsClients,
    /// The host reaches what a client on the internet would, and no more.
    pub strict_network: bool,
    /// What instances may reach on the host's side.
    pub egress: Vec<Endpoint>,
}

#[derive(Clone, Debug)]
pub enum Verb {
    Start,
    Up { what: String, stack: Option<String>, parameters: Vec<(String, String)> },
    Down { stack: String },
    Status,
    Logs { instance: String, follow: bool },
    Tracks { follow: bool, recent: usize },
    Diagram(diagram::Request),
    Shell { instance: String, command: Vec<String> },
    Shake(shake::Request),
    Quota { name: Option<String>, value: Option<f64>, region: String },
    Doctor,
    Dns(dns_install::Request),
    DnsForward { upstreams: Vec<SocketAddr> },
    Trust(Trust),
    Version,
}

#[derive(Clone, Debug)]
pub struct Invocation {
    pub verb: Verb,
    pub server: ServerOptions,
    pub json: bool,
}

const EXAMPLES: &str = "\
Examples:
  snowglobe up simple-web-app          run a blueprint, print its addresses, serve until Ctrl-C
  snowglobe up ./template.yaml         the same for a template of yours
  snowglobe start --strict-network     reach only what a client on the internet could
  snowglobe start --egress 127.0.0.1:5432   let instances reach this database on the host
  snowglobe start                      only the cloud: point the AWS CLI at http://127.0.0.1:4566
  snowglobe status                     what runs, and where it answers
  snowglobe tracks                     every hop of every request, as it happens
  snowglobe diagram                    what runs and what passes it, drawn in Mermaid

  aws --endpoint-url http://127.0.0.1:4566 ec2 describe-instances   (keys: test / test)";

/// Parses the program's arguments; prints help, or what is wrong and what was meant, and exits, as clap does.
pub fn parse() -> Invocation {
    let matches = command().get_matches();
    invocation(&matches).unwrap_or_else(|problem| command().error(ErrorKind::ValueValidation, problem).exit())
}

pub fn command() -> Command {
    let styles = Styles::styled()
        .header(AnsiColor::Cyan.on_default().bold())
        .usage(AnsiColor::Cyan.on_default().bold())
        .literal(AnsiColor::Green.on_default());
    Command::new("snowglobe")
        .bin_name("snowglobe")
        .about("AWS architectures, running for real on one machine")
        .version(env!("CARGO_PKG_VERSION"))
        .styles(styles)
        .after_help(EXAMPLES)
        .subcommand_required(true)
        .arg_required_else_help(true)
        .args(server_arguments())
        .arg(flag("json", "Print JSON for machines instead of text").global(true))
        .subcommand(Command::new("start").about("Start the cloud and serve until Ctrl-C"))
        .subcommand(
            Command::new("up")
                .about("Deploy a blueprint or a template, print its addresses, serve until Ctrl-C")
                .long_about(
                    "Deploys a blueprint (by name) or a CloudFormation template (by path) as a stack. Starts the cloud \
                     unless one already runs at --listen; joins that one if it does. Repeating it updates the stack.",
                )
                .after_help(
                    "Examples:\n  snowglobe up simple-web-app\n  snowglobe up ./template.yaml --stack shop \
                     --parameter DesiredCapacity=2\n  snowglobe up simple-web-app --ephemeral --time-scale 60",
                )
                .arg(Arg::new("what").required(true).value_name("NAME-or-TEMPLATE").help("simple-web-app, or a path"))
                .arg(Arg::new("stack").long("stack").value_name("NAME").help("The stack's name [default: the blueprint's or file's]"))
                .arg(
                    Arg::new("parameter")
                        .long("parameter")
                        .value_name("KEY=VALUE")
                        .action(ArgAction::Append)
                        .value_parser(key_value)
                        .help("A parameter of the template; may be repeated"),
                ),
        )
        .subcommand(
            Command::new("down")
                .about("Delete a stack of the running cloud and wait until it is gone")
                .after_help("Example:\n  snowglobe down simple-web-app")
                .arg(Arg::new("stack").required(true).value_name("STACK")),
        )
        .subcommand(Command::new("status").about("Show what runs in the cloud at --listen"))
        .subcommand(
            Command::new("logs")
                .about("Show an instance's console")
                .after_help("Example:\n  snowglobe logs i-0123456789abcdef0 --follow")
                .arg(Arg::new("instance").required(true).value_name("INSTANCE"))
                .arg(flag("follow", "Go on as lines come").short('f')),
        )
        .subcommand(
            Command::new("tracks")
                .about("Show the hops of requests, one line a hop, as they happen")
                .arg(flag("no-follow", "Print the recent ones and end"))
                .arg(
                    Arg::new("recent")
                        .long("recent")
                        .value_name("N")
                        .default_value("20")
                        .value_parser(value_parser!(u32))
                        .allow_negative_numbers(true)
                        .help("How many past hops to print first"),
                ),
        )
        .subcommand(diagram::command())
        .subcommand(
            Command::new("shell")
                .about("Open a shell inside a running instance, or run a command there")
                .after_help("Examples:\n  snowglobe shell i-0123456789abcdef0\n  snowglobe shell i-0123456789abcdef0 -- curl -s localhost")
                .arg(Arg::new("instance").required(true).value_name("INSTANCE"))
                .arg(Arg::new("command").num_args(0..).last(true).value_name("COMMAND")),
        )
        .subcommand(shake::command())
        .subcommand(
            Command::new("quota")
                .about("Show the quotas of the running cloud, or raise one")
                .after_help("Examples:\n  snowglobe quota\n  snowglobe quota L-0263D0A3 10      (Elastic IPs)")
                .arg(Arg::new("code").value_name("CODE").help("A quota's code, as Service Quotas names it"))
                .arg(Arg::new("value").value_name("VALUE").value_parser(value_parser!(f64)).allow_negative_numbers(true))
                .arg(Arg::new("region").long("region").default_value("us-east-1")),
        )
        .subcommand(Command::new("doctor").about("Check what this machine offers and name what is missing, with its cure"))
        .subcommand(dns_command())
        .subcommand(
            Command::new("trust")
                .about("Put the local certificate authority into this host's trust store, or take it out")
                .long_about(
                    "Makes this host's programs accept what the cloud presents over TLS: https://localhost:4566, and the \
                     certificates that ACM issued. It changes the system's trust store and needs root; nothing else here \
                     ever does. Programs can be told without it: `snowglobe trust --print` prints the certificate's path.",
                )
                .after_help(
                    "Examples:\n  sudo snowglobe trust\n  sudo snowglobe trust --remove\n  AWS_CA_BUNDLE=$(snowglobe trust --print) \
                     aws --endpoint-url https://localhost:4566 sts get-caller-identity\n  curl --cacert $(snowglobe trust --print) \
                     https://localhost:4566/_snowglobe/health\n  NODE_EXTRA_CA_CERTS=$(snowglobe trust --print) node app.js",
                )
                .arg(flag("remove", "Take it out again").conflicts_with("print"))
                .arg(flag("print", "Only print the path of its certificate (PEM)")),
        )
        .subcommand(Command::new("version").about("Print the version"))
}

fn dns_command() -> Command {
    let of_host = |name: &'static str, about: &'static str| {
        Command::new(name).about(about).arg(flag("dry-run", "Only say what would be done")).arg(
            Arg::new("root")
                .long("root")
                .value_name("DIRECTORY")
                .default_value("/")
                .value_parser(value_parser!(PathBuf))
                .help("Where the host's files are, if not here"),
        )
    };
    Command::new("dns")
        .about("Have this host's resolver find the cloud's names, or undo it")
        .long_about(
            "Where systemd-resolved runs, a drop-in sends it the cloud's domains (repeat `install` after new hosted zones); \
             elsewhere /etc/resolv.conf names a forwarder on 127.0.0.54:53 first, which passes on what the cloud does \
             not know. What was there is kept and restored by `remove`. Needs root.",
        )
        .after_help("Examples:\n  snowglobe dns install --dry-run\n  sudo snowglobe dns install\n  sudo snowglobe dns remove")
        .subcommand_required(true)
        .arg_required_else_help(true)
        .subcommand(of_host("install", "Have this host's resolver ask the cloud for the cloud's names"))
        .subcommand(of_host("remove", "Restore the host's resolver as it was"))
        .subcommand(
            Command::new("forward").hide(true).about("The forwarder that `install` starts").arg(
                Arg::new("upstream")
                    .long("upstream")
                    .action(ArgAction::Append)
                    .value_parser(value_parser!(SocketAddr)),
            ),
        )
}

fn server_arguments() -> Vec<Arg> {
    vec![
        Arg::new("listen")
            .long("listen")
            .value_name("ADDRESS:PORT")
            .default_value("127.0.0.1:4566")
            .env("SNOWGLOBE_LISTEN")
            .value_parser(value_parser!(SocketAddr))
            .global(true)
            .help("Where the APIs answer; other verbs find the cloud by it"),
        Arg::new("dns-listen")
            .long("dns-listen")
            .value_name("ADDRESS:PORT")
            .default_value("127.0.0.1:4553")
            .value_parser(value_parser!(SocketAddr))
            .global(true)
            .help("Where the DNS server answers, UDP and TCP"),
        Arg::new("dns-client")
            .long("dns-client")
            .value_name("LOCATION")
            .default_value("us-east-1")
            .value_parser(value_parser!(Location))
            .global(true)
            .help(
                "Where this host is, for latency and geolocation records: eu-west-1, eu-central-1/AT, us-west-2/US-WA",
            ),
        Arg::new("dns-subnet")
            .long("dns-subnet")
            .value_name("RANGE=LOCATION")
            .action(ArgAction::Append)
            .value_parser(value_parser!(Subnet))
            .global(true)
            .help("Where clients of an EDNS client subnet are: 198.51.100.0/24=eu-west-1; may be repeated"),
        Arg::new("data-dir")
            .long("data-dir")
            .value_name("DIRECTORY")
            .value_parser(value_parser!(PathBuf))
            .global(true)
            .conflicts_with("ephemeral")
            .help("Where the cloud is kept [default: $XDG_DATA_HOME/snowglobe or ~/.local/share/snowglobe]"),
        flag("ephemeral", "Keep nothing: the cloud is gone when it stops").global(true),
        Arg::new("time-scale")
            .long("time-scale")
            .value_name("N")
            .default_value("1")
            .value_parser(time_scale)
            .allow_negative_numbers(true)
            .global(true)
            .help("Run the cloud's timers, periods and schedules N times as fast"),
        flag(
            "strict-network",
            "Let the host reach only what a client on the internet could: no internal load balancers",
        )
        .global(true),
        Arg::new("egress")
            .long("egress")
            .value_name("HOST:PORT")
            .action(ArgAction::Append)
            .value_parser(value_parser!(Listed))
            .global(true)
            .help(format!(
                "Let instances with a way to the internet reach this endpoint at a loopback address of the host: \
                 {}; may be repeated",
                egress::EXAMPLE
            )),
        flag("yes", "Install what is missing without asking (the set-up script reads it)").global(true),
    ]
}

fn flag(name: &'static str, help: &'static str) -> Arg {
    Arg::new(name).long(name).action(ArgAction::SetTrue).help(help)
}

fn key_value(text: &str) -> Result<(String, String), String> {
    match text.split_once('=') {
        Some((key, value)) if !key.is_empty() => Ok((key.to_owned(), value.to_owned())),
        _ => Err("expected KEY=VALUE".to_owned()),
    }
}

fn time_scale(text: &str) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(scale) if scale.is_finite() && (0.001..=100_000.0).contains(&scale) => Ok(scale),
        _ => Err("expected a number from 0.001 to 100000".to_owned()),
    }
}

/// Err says which values do not go together.
fn invocation(matches: &ArgMatches) -> Result<Invocation, String> {
    let (name, of_verb) = matches.subcommand().unwrap_or(("version", matches));
    let text = |key: &str| of_verb.get_one::<String>(key).cloned();
    let verb = match name {
        "start" => Verb::Start,
        "up" => Verb::Up {
            what: text("what").unwrap_or_default(),
            stack: text("stack"),
            parameters: of_verb.get_many::<(String, String)>("parameter").into_iter().flatten().cloned().collect(),
        },
        "down" => Verb::Down { stack: text("stack").unwrap_or_default() },
        "status" => Verb::Status,
        "logs" => Verb::Logs { instance: text("instance").unwrap_or_default(), follow: of_verb.get_flag("follow") },
        "tracks" => Verb::Tracks {
            follow: !of_verb.get_flag("no-follow"),
            recent: of_verb.get_one::<u32>("recent").map_or(20, |n| *n as usize),
        },
        "diagram" => Verb::Diagram(diagram::request(of_verb)),
        "shell" => Verb::Shell {
            instance: text("instance").unwrap_or_default(),
            command: of_verb.get_many::<String>("command").into_iter().flatten().cloned().collect(),
        },
        "shake" => Verb::Shake(shake::request(of_verb)),
        "quota" => Verb::Quota {
            name: text("code"),
            value: of_verb.get_one::<f64>("value").copied(),
            region: text("region").unwrap_or_default(),
        },
        "doctor" => Verb::Doctor,
        "dns" => dns_verb(of_verb),
        "trust" if of_verb.get_flag("print") => Verb::Trust(Trust::Print),
        "trust" if of_verb.get_flag("remove") => Verb::Trust(Trust::Remove),
        "trust" => Verb::Trust(Trust::Install),
        _ => Verb::Version,
    };
    let given = |key: &str| of_verb.get_one::<SocketAddr>(key).copied();
    let listen = given("listen").unwrap_or(SocketAddr::from(([127, 0, 0, 1], 4566)));
    let dns_listen = given("dns-listen").unwrap_or(SocketAddr::from(([127, 0, 0, 1], 4553)));
    let listed: Vec<Listed> = of_verb.get_many::<Listed>("egress").into_iter().flatten().cloned().collect();
    let server = ServerOptions {
        listen,
        dns_listen,
        data_dir: (!of_verb.get_flag("ephemeral"))
            .then(|| of_verb.get_one::<PathBuf>("data-dir").cloned().unwrap_or_else(default_data_dir)),
        time_scale: of_verb.get_one::<f64>("time-scale").copied().unwrap_or(1.0),
        dns_clients: DnsClients {
            home: of_verb.get_one::<Location>("dns-client").cloned().unwrap_or_default(),
            subnets: of_verb.get_many::<Subnet>("dns-subnet").into_iter().flatten().cloned().collect(),
        },
        strict_network: of_verb.get_flag("strict-network"),
        egress: egress::plan(&listed, [listen, dns_listen])?,
    };
    Ok(Invocation { verb, server, json: of_verb.get_flag("json") })
}

/// Where a cloud is kept that was not told otherwise.
fn dns_verb(matches: &ArgMatches) -> Verb {
    let (name, of_verb) = matches.subcommand().unwrap_or(("remove", matches));
    if name == "forward" {
        return Verb::DnsForward {
            upstreams: of_verb.get_many::<SocketAddr>("upstream").into_iter().flatten().copied().collect(),
        };
    }
    Verb::Dns(dns_install::Request {
        install: name == "install",
        dry_run: of_verb.get_flag("dry-run"),
        root: of_verb.get_one::<PathBuf>("root").cloned().unwrap_or_else(|| PathBuf::from("/")),
    })
}

pub fn default_data_dir() -> PathBuf {
    let home = || {
        std::env::var_os("HOME")
            .map_or_else(|| PathBuf::from("/var/lib"), |home| PathBuf::from(home).join(".local/share"))
    };
    let base = std::env::var_os("XDG_DATA_HOME").filter(|dir| !dir.is_empty()).map_or_else(home, PathBuf::from);
    base.join("snowglobe")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Invocation, String> {
        let matches = command().try_get_matches_from(line.split(' ')).map_err(|error| error.to_string())?;
        invocation(&matches)
    }

    #[test]
    fn options_stand_before_or_after_the_verb() {
        for line in ["snowglobe --time-scale 60 --ephemeral start", "snowglobe start --ephemeral --time-scale 60"] {
            let parsed = parsed(line).expect("parsed");
            assert_eq!((parsed.server.time_scale, parsed.server.data_dir), (60.0, None), "{line}");
        }
    }

    #[test]
    fn a_mistyped_verb_or_option_says_what_was_meant() {
        assert!(parsed("snowglobe stauts").expect_err("no such verb").contains("'status'"));
        assert!(parsed("snowglobe start --ephemral").expect_err("no such option").contains("--ephemeral"));
        assert!(parsed("snowglobe start --time-scale fast").expect_err("no number").contains("0.001"));
        assert!(parsed("snowglobe up x --parameter nothing").expect_err("no pair").contains("KEY=VALUE"));
    }
}
