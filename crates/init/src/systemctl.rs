//! The verbs of `systemctl`, as PID 1 carries them out.

use clock::Timestamp;

use crate::journal;
use crate::process::Ended;
use crate::protocol::Exit;
use crate::server::Reply;
use crate::units::{Action, Context, Manager, Phase, Service, enable, full_name, signal};

/// What a command line led to.
pub enum Outcome {
    Reply(Reply),
    /// Answer when this request of the manager's is done, after what is said already.
    Wait(u64, Reply),
    /// Shut down after so many seconds; `None` cancels.
    Shutdown(Option<(Exit, u64)>),
}

/// Exit codes of the LSB that systemctl uses.
const NOT_RUNNING: i32 = 3;
const NO_SUCH_UNIT: i32 = 4;
const NOT_INSTALLED: i32 = 5;

#[derive(Default)]
struct Options {
    now: bool,
    quiet: bool,
    all: bool,
    value: bool,
    no_block: bool,
    properties: Vec<String>,
    signal: Option<String>,
    kill_main: bool,
    lines: Option<usize>,
}

pub fn run(argv: &[String], is_root: bool, manager: &mut Manager, context: &mut Context<'_>) -> Outcome {
    let (name, arguments) = argv.split_first().map_or(("", argv), |(name, rest)| (name.as_str(), rest));
    if name != "systemctl" {
        return shutdown(name, arguments, is_root);
    }
    let (options, words) = match parse(arguments) {
        Ok(parsed) => parsed,
        Err(text) => return Outcome::Reply(Reply::error(1, format!("systemctl: {text}\n"))),
    };
    let (verb, rest) = words.split_first().map_or(("list-units", &words[..]), |(verb, rest)| (verb.as_str(), rest));
    let names: Vec<String> = rest.iter().map(|name| full_name(name)).collect();
    let reads = ["status", "is-active", "is-enabled", "is-failed", "list-units", "list-unit-files", "show", "cat"];
    if !is_root && !reads.contains(&verb) && verb != "is-system-running" {
        return Outcome::Reply(Reply::error(1, format!("Failed to {verb}: Access denied\n")));
    }
    let needs_names = !matches!(
        verb,
        "list-units"
            | "list-unit-files"
            | "daemon-reload"
            | "daemon-reexec"
            | "reset-failed"
            | "is-system-running"
            | "poweroff"
            | "reboot"
            | "halt"
            | "show"
            | "default"
    );
    if needs_names && names.is_empty() {
        return Outcome::Reply(Reply::error(1, "Too few arguments.\n"));
    }
    let request = |action, names: &[String], manager: &mut Manager, context: &mut Context<'_>| {
        let number = manager.request(action, names, context);
        if options.no_block { Outcome::Reply(Reply::default()) } else { Outcome::Wait(number, Reply::default()) }
    };
    let is_active = |name: &String, manager: &Manager| manager.units.get(name).is_some_and(Service::is_active);
    match verb {
        "start" => request(Action::Start, &names, manager, context),
        "stop" => request(Action::Stop, &names, manager, context),
        "restart" => request(Action::Restart, &names, manager, context),
        "reload" => request(Action::Reload, &names, manager, context),
        "try-restart" | "condrestart" => {
            let running: Vec<String> = names.into_iter().filter(|name| is_active(name, manager)).collect();
            request(Action::Restart, &running, manager, context)
        }
        "reload-or-restart" | "try-reload-or-restart" => {
            let (can, cannot): (Vec<_>, Vec<_>) = names.into_iter().partition(|name| {
                let reloads = |unit: &Service| unit.is_active() && !unit.file.exec_reload.is_empty();
                manager.units.get(name).is_some_and(reloads)
            });
            let cannot: Vec<String> =
                cannot.into_iter().filter(|name| verb == "reload-or-restart" || is_active(name, manager)).collect();
            let number = manager.request(Action::Reload, &can, context);
            if cannot.is_empty() {
                Outcome::Wait(number, Reply::default())
            } else {
                request(Action::Restart, &cannot, manager, context)
            }
        }
        "kill" => Outcome::Reply(kill(&names, &options, manager)),
        "enable" | "reenable" | "disable" => {
            let reply = set_enabled(verb, &names, &options, manager, context);
            if !options.now || reply.status != 0 {
                return Outcome::Reply(reply);
            }
            // The links are made; the answer is that of the start or stop.
            let action = if verb == "disable" { Action::Stop } else { Action::Start };
            match request(action, &names, manager, context) {
                Outcome::Wait(number, _) => Outcome::Wait(number, reply),
                _ => Outcome::Reply(reply),
            }
        }
        "daemon-reload" | "daemon-reexec" => {
            manager.reload_files(context);
            Outcome::Reply(Reply::default())
        }
        "reset-failed" => {
            let chosen = manager.units.iter_mut().filter(|(name, _)| names.is_empty() || names.contains(name));
            chosen.for_each(|(_, unit)| unit.reset());
            Outcome::Reply(Reply::default())
        }
        "status" => Outcome::Reply(each(&names, manager, context, |unit| status(unit, &options))),
        "is-active" => Outcome::Reply(any_active(&names, &options, manager)),
        "is-failed" => {
            let failed = |name: &String| manager.units.get(name).is_some_and(|unit| unit.phase == Phase::Failed);
            let words = names.iter().map(|name| format!("{}\n", active_word_of(name, manager))).collect::<String>();
            let status = i32::from(!names.iter().any(failed));
            let stdout = if options.quiet { String::new() } else { words };
            Outcome::Reply(Reply { status, stdout, stderr: String::new() })
        }
        "is-enabled" => Outcome::Reply(are_enabled(&names, &options, manager, context)),
        "is-system-running" => {
            let failed = manager.units.values().any(|unit| unit.phase == Phase::Failed);
            let reply = if failed { Reply { status: 1, ..Reply::ok("degraded\n") } } else { Reply::ok("running\n") };
            Outcome::Reply(reply)
        }
        "list-units" => Outcome::Reply(list(&options, manager)),
        "list-unit-files" => Outcome::Reply(list_files(manager, context)),
        "show" => Outcome::Reply(show(&names, &options, manager, context)),
        "cat" => Outcome::Reply(each(&names, manager, context, |unit| {
            let text = std::fs::read_to_string(&unit.file.path).unwrap_or_default();
            (0, format!("# {}\n{text}\n", unit.file.path.display()))
        })),
        "poweroff" | "halt" => Outcome::Shutdown(Some((Exit::Poweroff, 0))),
        "reboot" => Outcome::Shutdown(Some((Exit::Reboot, 0))),
        "default" => Outcome::Reply(Reply::default()),
        _ => Outcome::Reply(Reply::error(1, format!("Unknown command verb {verb}.\n"))),
    }
}

/// The answer to a request that the manager has done.
pub fn answer(mut so_far: Reply, failures: &[String]) -> Reply {
    if !failures.is_empty() {
        let missing = failures.iter().any(|failure| failure.ends_with("not found."));
        so_far.status = if missing { NOT_INSTALLED } else { 1 };
        so_far.stderr.extend(failures.iter().map(|failure| format!("{failure}\n")));
    }
    so_far
}

fn parse(arguments: &[String]) -> Result<(Options, Vec<String>), String> {
    let mut options = Options::default();
    let mut words = Vec::new();
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(argument) = rest.next() {
        let (key, glued) = match argument.split_once('=') {
            Some((key, value)) if key.starts_with("--") => (key, Some(value)),
            _ => (argument, None),
        };
        let mut value = || glued.or_else(|| rest.next()).map(str::to_owned).ok_or(format!("{key} needs a value"));
        match key {
            "--now" => options.now = true,
            "-q" | "--quiet" => options.quiet = true,
            "-a" | "--all" => options.all = true,
            "--value" => options.value = true,
            "--no-block" => options.no_block = true,
            "-p" | "--property" => options.properties.extend(value()?.split(',').map(str::to_owned)),
            "-s" | "--signal" => options.signal = Some(value()?),
            "--kill-who" | "--kill-whom" => options.kill_main = value()? == "main",
            "-n" | "--lines" => options.lines = value()?.parse().ok(),
            "-t" | "--type" | "--state" | "-o" | "--output" => drop(value()?),
            "--no-pager" | "-l" | "--full" | "--no-legend" | "--plain" | "-f" | "--force" | "--system"
            | "--no-reload" | "--no-ask-password" | "--no-wall" | "--show-types" => {}
            _ if key.starts_with('-') => return Err(format!("unrecognized option '{argument}'")),
            _ => words.push(argument.to_owned()),
        }
    }
    Ok((options, words))
}

fn shutdown(name: &str, arguments: &[String], is_root: bool) -> Outcome {
    if !is_root {
        return Outcome::Reply(Reply::error(1, format!("{name}: must be superuser.\n")));
    }
    let mut exit = if name == "reboot" { Exit::Reboot } else { Exit::Poweroff };
    let mut delay_secs = if name == "shutdown" { 60 } else { 0 };
    for argument in arguments {
        match argument.as_str() {
            "-r" | "--reboot" => exit = Exit::Reboot,
            "-h" | "-H" | "-P" | "-p" | "--halt" | "--poweroff" | "-f" | "--force" | "--no-wall" => {}
            "-c" => return Outcome::Shutdown(None),
            "now" => delay_secs = 0,
            text => match text.strip_prefix('+').unwrap_or(text).parse::<u64>() {
                Ok(minutes) => delay_secs = minutes.saturating_mul(60),
                // A message to users follows the time; a time of day is not understood.
                Err(_) if text.contains(':') => {
                    let text = "shutdown: a time of day is not supported, use +MINUTES or now\n";
                    return Outcome::Reply(Reply::error(1, text));
                }
                Err(_) => {}
            },
        }
    }
    Outcome::Shutdown(Some((exit, delay_secs)))
}

fn each(
    names: &[String],
    manager: &mut Manager,
    context: &mut Context<'_>,
    show: impl Fn(&Service) -> (i32, String),
) -> Reply {
    let mut reply = Reply::default();
    for name in names {
        if !manager.load(name, context) {
            reply.stderr.push_str(&format!("Unit {name} could not be found.\n"));
            reply.status = NO_SUCH_UNIT;
        } else if let Some(unit) = manager.units.get(name) {
            let (status, text) = show(unit);
            reply.stdout.push_str(&text);
            reply.status = reply.status.max(status);
        }
    }
    reply
}

fn kill(names: &[String], options: &Options, manager: &Manager) -> Reply {
    let Some(number) = signal(options.signal.as_deref().unwrap_or("SIGTERM")) else {
        return Reply::error(1, "Failed to parse signal string.\n");
    };
    for name in names {
        match manager.units.get(name) {
            Some(unit) => unit.signal(number, options.kill_main),
            None => return Reply::error(1, format!("Failed to kill unit {name}: Unit {name} not loaded.\n")),
        }
    }
    Reply::default()
}

fn set_enabled(
    verb: &str,
    names: &[String],
    options: &Options,
    manager: &mut Manager,
    context: &mut Context<'_>,
) -> Reply {
    let mut reply = Reply::default();
    let mut names = names.to_vec();
    let mut at = 0;
    while at < names.len() {
        let name = names[at].clone();
        at += 1;
        if !manager.load(&name, context) {
            reply.stderr.push_str(&format!("Failed to {verb} unit: Unit file {name} does not exist.\n"));
            reply.status = 1;
            continue;
        }
        let Some(unit) = manager.units.get(&name) else { continue };
        let also = unit.file.also.iter().filter(|also| !names.contains(also)).cloned().collect::<Vec<_>>();
        let done = if verb == "disable" { enable::disable(&unit.file) } else { enable::enable(&unit.file) };
        match done {
            Ok(lines) if !options.quiet => reply.stderr.extend(lines.iter().map(|line| format!("{line}\n"))),
            Ok(_) => {}
            Err(e) => {
                reply.stderr.push_str(&format!("Failed to {verb} unit {name}: {e}\n"));
                reply.status = 1;
            }
        }
        if verb != "disable" && unit.file.wanted_by.is_empty() && unit.file.required_by.is_empty() {
            reply.stderr.push_str(&format!("The unit file {name} has no [Install] section; it is not enabled.\n"));
        }
        names.extend(also);
    }
    manager.reload_files(context);
    reply
}

fn any_active(names: &[String], options: &Options, manager: &Manager) -> Reply {
    let active = |name: &String| manager.units.get(name).is_some_and(Service::is_active);
    let words = names.iter().map(|name| format!("{}\n", active_word_of(name, manager))).collect::<String>();
    let status = if names.iter().any(active) { 0 } else { NOT_RUNNING };
    Reply { status, stdout: if options.quiet { String::new() } else { words }, stderr: String::new() }
}

fn are_enabled(names: &[String], options: &Options, manager: &mut Manager, context: &mut Context<'_>) -> Reply {
    let mut reply = Reply::default();
    for name in names {
        manager.load(name, context);
        match enabled_word(name, manager) {
            Some(word) => {
                if !options.quiet {
                    reply.stdout.push_str(&format!("{word}\n"));
                }
                reply.status |= i32::from(!matches!(word, "enabled" | "static"));
            }
            None => {
                reply.status = 1;
                reply
                    .stderr
                    .push_str(&format!("Failed to get unit file state for {name}: No such file or directory\n"));
            }
        }
    }
    reply
}

fn enabled_word(name: &str, manager: &Manager) -> Option<&'static str> {
    let installable = |unit: &Service| !(unit.file.wanted_by.is_empty() && unit.file.required_by.is_empty());
    enable::state(name, manager.units.get(name).is_some_and(installable))
}

fn active_word_of(name: &str, manager: &Manager) -> &'static str {
    manager.units.get(name).map_or("inactive", |unit| words(unit).0)
}

/// systemd's ActiveState and SubState.
fn words(unit: &Service) -> (&'static str, &'static str) {
    match unit.phase {
        Phase::Dead => ("inactive", "dead"),
        Phase::Failed => ("failed", "failed"),
        Phase::StartPre => ("activating", "start-pre"),
        Phase::Start => ("activating", "start"),
        Phase::StartPost => ("activating", "start-post"),
        Phase::AutoRestart => ("activating", "auto-restart"),
        Phase::Running => ("active", "running"),
        Phase::Exited if unit.is_target() => ("active", "active"),
        Phase::Exited => ("active", "exited"),
        Phase::Reload => ("reloading", "reload"),
        Phase::Stop => ("deactivating", "stop"),
        Phase::StopTerm => ("deactivating", "stop-sigterm"),
        Phase::StopKill => ("deactivating", "stop-sigkill"),
        Phase::StopPost => ("deactivating", "stop-post"),
    }
}

fn status(unit: &Service, options: &Options) -> (i32, String) {
    let (active, sub) = words(unit);
    let name = &unit.file.name;
    let title = if unit.file.description.is_empty() { name } else { &unit.file.description };
    let installable = !(unit.file.wanted_by.is_empty() && unit.file.required_by.is_empty());
    let enabled = enable::state(name, installable).unwrap_or("transient");
    let mark = match unit.phase {
        Phase::Failed => '\u{d7}',
        _ if unit.is_active() => '\u{25cf}',
        _ => '\u{25cb}',
    };
    let mut text = format!("{mark} {name} - {title}\n");
    text.push_str(&format!("     Loaded: loaded ({}; {enabled})\n", unit.file.path.display()));
    let result = if unit.result == "success" { String::new() } else { format!(" (Result: {})", unit.result) };
    let age_secs = Timestamp::wall().since(unit.since).as_secs();
    text.push_str(&format!("     Active: {active} ({sub}){result} since {}; {age_secs}s ago\n", unit.since));
    if let Some(pid) = unit.main {
        let name = std::fs::read_to_string(format!("/proc/{pid}/comm")).unwrap_or_default();
        text.push_str(&format!("   Main PID: {pid} ({})\n", name.trim()));
    } else if let Some((pid, ended)) = unit.last_main {
        let how = match ended {
            Ended::Code(code) => format!("code=exited, status={code}"),
            Ended::Signal(signal) => format!("code=killed, signal={signal}"),
        };
        text.push_str(&format!("   Main PID: {pid} ({how})\n"));
    }
    if !unit.status_text.is_empty() {
        text.push_str(&format!("     Status: \"{}\"\n", unit.status_text));
    }
    let lines = journal::tail(name, options.lines.unwrap_or(10));
    if !lines.is_empty() {
        text.push('\n');
        text.extend(lines.iter().map(|line| format!("{line}\n")));
    }
    (if unit.is_active() { 0 } else { NOT_RUNNING }, text)
}

fn list(options: &Options, manager: &Manager) -> Reply {
    let mut text = format!("  {:<40} {:<6} {:<12} {:<12} DESCRIPTION\n", "UNIT", "LOAD", "ACTIVE", "SUB");
    let shown = manager.units.values().filter(|unit| options.all || unit.phase != Phase::Dead);
    let mut count = 0;
    for unit in shown {
        let (active, sub) = words(unit);
        let (name, description) = (&unit.file.name, &unit.file.description);
        text.push_str(&format!("  {name:<40} {:<6} {active:<12} {sub:<12} {description}\n", "loaded"));
        count += 1;
    }
    text.push_str(&format!("\n{count} loaded units listed.\n"));
    Reply::ok(text)
}

fn list_files(manager: &mut Manager, context: &mut Context<'_>) -> Reply {
    let mut names: Vec<String> = Vec::new();
    for directory in enable_directories() {
        let entries = std::fs::read_dir(directory).into_iter().flatten().flatten();
        let found = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.extend(found.filter(|name| name.ends_with(".service")));
    }
    names.sort();
    names.dedup();
    let mut text = format!("{:<44} STATE\n", "UNIT FILE");
    for name in &names {
        manager.load(name, context);
        let state = enabled_word(name, manager).unwrap_or("static");
        text.push_str(&format!("{name:<44} {state}\n"));
    }
    text.push_str(&format!("\n{} unit files listed.\n", names.len()));
    Reply::ok(text)
}

/// Only what the instance's own administrator put there: the host's hundred units would hide it.
fn enable_directories() -> [&'static str; 3] {
    ["/etc/systemd/system", "/run/systemd/system", "/usr/local/lib/systemd/system"]
}

fn show(names: &[String], options: &Options, manager: &mut Manager, context: &mut Context<'_>) -> Reply {
    let mut text = String::new();
    for name in names {
        let loaded = manager.load(name, context);
        let mut properties: Vec<(&str, String)> = vec![("Id", name.clone())];
        properties.push(("LoadState", if loaded { "loaded" } else { "not-found" }.to_owned()));
        match manager.units.get(name) {
            Some(unit) => {
                let (active, sub) = words(unit);
                let status = unit.last_main.map_or(0, |(_, ended)| match ended {
                    Ended::Code(code) => code,
                    Ended::Signal(signal) => signal,
                });
                properties.extend([
                    ("ActiveState", active.to_owned()),
                    ("SubState", sub.to_owned()),
                    ("Result", unit.result.to_owned()),
                    ("MainPID", unit.main.unwrap_or(0).to_string()),
                    ("ExecMainPID", unit.main.or(unit.last_main.map(|(pid, _)| pid)).unwrap_or(0).to_string()),
                    ("ExecMainStatus", status.to_string()),
                    ("NRestarts", unit.restarts.to_string()),
                    ("Description", unit.file.description.clone()),
                    ("FragmentPath", unit.file.path.display().to_string()),
                    ("StatusText", unit.status_text.clone()),
                    ("UnitFileState", enabled_word(name, manager).unwrap_or_default().to_owned()),
                ]);
            }
            None => properties.extend([("ActiveState", "inactive".to_owned()), ("SubState", "dead".to_owned())]),
        }
        for (key, value) in properties {
            if !options.properties.is_empty() && !options.properties.iter().any(|wanted| wanted == key) {
                continue;
            }
            text.push_str(&if options.value { format!("{value}\n") } else { format!("{key}={value}\n") });
        }
    }
    Reply::ok(text)
}
