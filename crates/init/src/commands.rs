//! The commands' side that runs in the caller's process: ask PID 1, print what it says. `journalctl` reads the
//! journal's files itself.

use std::io::{Read, Write};
use std::os::unix::net::UnixStream;

use crate::journal;
use crate::server::{COMMAND_SOCKET, Reply, Request};
use crate::units::full_name;

pub fn run(name: &str, arguments: &[String]) -> i32 {
    match name {
        "journalctl" => journalctl(arguments),
        "service" => service(arguments),
        _ => {
            let argv = std::iter::once(name.to_owned()).chain(arguments.iter().cloned()).collect();
            ask(argv)
        }
    }
}

fn ask(argv: Vec<String>) -> i32 {
    match try_ask(&Request { argv }) {
        Ok(reply) => {
            print(&reply.stdout);
            eprint(&reply.stderr);
            reply.status
        }
        Err(e) => {
            eprint(&format!("Failed to connect to init: {e}\n"));
            1
        }
    }
}

fn try_ask(request: &Request) -> std::io::Result<Reply> {
    let mut stream = UnixStream::connect(COMMAND_SOCKET)?;
    let mut text = serde_json::to_vec(request)?;
    text.push(b'\n');
    stream.write_all(&text)?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(serde_json::from_slice(&answer)?)
}

fn service(arguments: &[String]) -> i32 {
    match arguments {
        [all] if all == "--status-all" => ask(vec!["systemctl".into(), "list-units".into(), "--all".into()]),
        [name, action] => {
            let action = if action == "force-reload" { "reload-or-restart" } else { action.as_str() };
            ask(vec!["systemctl".into(), action.into(), full_name(name)])
        }
        _ => {
            eprint("Usage: service < option > | --status-all | [ service_name [ command ] ]\n");
            1
        }
    }
}

fn journalctl(arguments: &[String]) -> i32 {
    let mut units = Vec::new();
    let mut count = usize::MAX;
    let (mut follow, mut message_only) = (false, false);
    let mut rest = arguments.iter().map(String::as_str);
    while let Some(argument) = rest.next() {
        let (key, glued) = match argument.split_once('=') {
            Some((key, value)) if argument.starts_with("--") => (key, Some(value)),
            _ if argument.starts_with("-u") && argument.len() > 2 => ("-u", Some(&argument[2..])),
            _ if argument.starts_with("-n") && argument.len() > 2 => ("-n", Some(&argument[2..])),
            _ => (argument, None),
        };
        match key {
            "-u" | "--unit" => units.extend(glued.or_else(|| rest.next()).map(full_name)),
            "-n" | "--lines" => match glued.or_else(|| rest.next()).map(str::parse) {
                Some(Ok(number)) => count = number,
                _ => return usage("-n needs a number"),
            },
            "-o" | "--output" => message_only = glued.or_else(|| rest.next()) == Some("cat"),
            "-f" | "--follow" => follow = true,
            "-xe" | "-e" | "-x" | "--no-pager" | "-q" | "--quiet" | "-b" | "--boot" | "-a" | "--all" => {}
            _ => return usage(&format!("unrecognized option '{argument}'")),
        }
    }
    if follow && count == usize::MAX {
        count = 10;
    }
    let mut sources = sources(&units);
    let mut lines: Vec<String> = sources.iter().flat_map(|(name, _)| journal::tail(name, count)).collect();
    lines.sort();
    for line in &lines[lines.len().saturating_sub(count)..] {
        print(&shown(line, message_only));
    }
    if !follow {
        return 0;
    }
    loop {
        std::thread::sleep(std::time::Duration::from_millis(100));
        for (name, position) in &mut sources {
            let text = std::fs::read(journal::path(name)).unwrap_or_default();
            // A shorter file is a new one.
            let from = if text.len() < *position { 0 } else { *position };
            for line in String::from_utf8_lossy(&text[from..]).lines() {
                print(&shown(line, message_only));
            }
            *position = text.len();
        }
    }
}

/// The journal's files to read, with their present lengths.
fn sources(units: &[String]) -> Vec<(String, usize)> {
    let names = if units.is_empty() {
        let entries = std::fs::read_dir(journal::DIRECTORY).into_iter().flatten().flatten();
        let names = entries.filter_map(|entry| entry.file_name().into_string().ok());
        names.filter_map(|name| name.strip_suffix(".log").map(str::to_owned)).collect()
    } else {
        units.to_vec()
    };
    let length = |name: &String| std::fs::metadata(journal::path(name)).map_or(0, |found| found.len() as usize);
    names.into_iter().map(|name| (name.clone(), length(&name))).collect()
}

fn shown(line: &str, message_only: bool) -> String {
    let text = if message_only { line.split_once("]: ").map_or(line, |(_, text)| text) } else { line };
    format!("{text}\n")
}

fn usage(text: &str) -> i32 {
    eprint(&format!("journalctl: {text}\n"));
    1
}

fn print(text: &str) {
    // A reader that has gone (`| head`) is no error.
    if std::io::stdout().write_all(text.as_bytes()).is_err() {
        std::process::exit(0);
    }
}

fn eprint(text: &str) {
    let _ = std::io::stderr().write_all(text.as_bytes());
}
