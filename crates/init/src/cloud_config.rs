//! `#cloud-config` user data: `write_files`, `bootcmd` and `runcmd`. Other keys say on the console that they had no
//! effect, and `packages` says why it cannot have any.

use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

use base64::Engine;
use saphyr_parser::{Event, Parser};

use crate::users::Credentials;

/// A YAML value. No key that is understood tells a number from its text.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Yaml {
    Scalar(String),
    List(Vec<Yaml>),
    Map(Vec<(String, Yaml)>),
}

/// Writes the files, and returns the commands as a shell script if there are any.
pub fn apply(text: &str, say: &mut dyn FnMut(&str)) -> Option<String> {
    let entries = match parse(text) {
        Ok(Yaml::Map(entries)) => entries,
        Ok(_) => {
            say("#cloud-config: the top level is not a mapping; nothing was done");
            return None;
        }
        Err(e) => {
            say(&format!("#cloud-config is not valid YAML: {e}; nothing was done"));
            return None;
        }
    };
    let mut commands = Vec::new();
    for wanted in ["bootcmd", "write_files", "runcmd"] {
        for (key, value) in entries.iter().filter(|(key, _)| key == wanted) {
            match (key.as_str(), value) {
                ("write_files", Yaml::List(files)) => files.iter().for_each(|file| write_file(file, say)),
                (_, Yaml::List(list)) => commands.extend(list.iter().filter_map(|entry| command(entry, key, say))),
                _ => say(&format!("#cloud-config: {key} is not a list and had no effect")),
            }
        }
    }
    for (key, _) in &entries {
        match key.as_str() {
            "bootcmd" | "write_files" | "runcmd" => {}
            "packages" | "package_update" | "package_upgrade" | "package_reboot_if_required" => say(&format!(
                "#cloud-config: {key} failed: this image's /usr is the host's and read-only; use a writable image"
            )),
            _ => say(&format!("#cloud-config: {key} is not supported and had no effect")),
        }
    }
    (!commands.is_empty()).then(|| format!("#!/bin/sh\n{}\n", commands.join("\n")))
}

fn command(entry: &Yaml, key: &str, say: &mut dyn FnMut(&str)) -> Option<String> {
    match entry {
        Yaml::Scalar(text) => Some(text.clone()),
        // A list is run without a shell's interpretation.
        Yaml::List(words) => {
            let quote = |word: &Yaml| word.text().map(|text| format!("'{}'", text.replace('\'', "'\\''")));
            let words: Option<Vec<String>> = words.iter().map(quote).collect();
            words.map(|words| words.join(" "))
        }
        Yaml::Map(_) => {
            say(&format!("#cloud-config: an entry of {key} is a mapping and was left out"));
            None
        }
    }
}

fn write_file(file: &Yaml, say: &mut dyn FnMut(&str)) {
    let path = file.get("path").and_then(Yaml::text).unwrap_or_default();
    if path.is_empty() {
        return say("#cloud-config: an entry of write_files has no path");
    }
    if let Err(e) = try_write(path, file) {
        say(&format!("#cloud-config: write_files {path}: {e}"));
    }
}

fn try_write(path: &str, file: &Yaml) -> io::Result<()> {
    let field = |name: &str| file.get(name).and_then(Yaml::text).unwrap_or_default();
    let content = match field("encoding") {
        "" | "text/plain" => field("content").as_bytes().to_vec(),
        "b64" | "base64" => {
            let packed: String = field("content").split_whitespace().collect();
            base64::engine::general_purpose::STANDARD.decode(packed).map_err(io::Error::other)?
        }
        other => return Err(io::Error::other(format!("encoding {other} is not supported"))),
    };
    let mode = match field("permissions") {
        "" => 0o644,
        text => u32::from_str_radix(text.trim_start_matches("0o"), 8).map_err(io::Error::other)?,
    };
    if let Some(parent) = Path::new(path).parent() {
        std::fs::create_dir_all(parent)?;
    }
    let append = matches!(field("append"), "true" | "True" | "yes" | "on");
    let mut options = std::fs::OpenOptions::new();
    options.create(true).mode(mode);
    let mut opened = if append { options.append(true) } else { options.write(true).truncate(true) }.open(path)?;
    opened.write_all(&content)?;
    std::fs::set_permissions(path, std::os::unix::fs::PermissionsExt::from_mode(mode))?;
    let owner = field("owner");
    if !owner.is_empty() {
        let (user, group) = owner.split_once(':').map_or((owner, None), |(user, group)| (user, Some(group)));
        let found = Credentials::find(Some(user), group, &[])?;
        std::os::unix::fs::chown(path, Some(found.uid), Some(found.gid))?;
    }
    Ok(())
}

impl Yaml {
    fn text(&self) -> Option<&str> {
        match self {
            Yaml::Scalar(text) => Some(text),
            _ => None,
        }
    }

    fn get(&self, name: &str) -> Option<&Yaml> {
        match self {
            Yaml::Map(entries) => entries.iter().find(|(key, _)| key == name).map(|(_, value)| value),
            _ => None,
        }
    }
}

fn parse(text: &str) -> Result<Yaml, String> {
    let mut events = Vec::new();
    for event in Parser::new_from_str(text) {
        let (event, _) = event.map_err(|e| e.to_string())?;
        match event {
            Event::Alias(_) => return Err("aliases are not supported".to_owned()),
            Event::Nothing | Event::StreamStart | Event::DocumentStart(_) => {}
            Event::StreamEnd | Event::DocumentEnd => break,
            event => events.push(event),
        }
    }
    let mut events = events.into_iter();
    match events.next() {
        Some(first) => build(first, &mut events),
        None => Ok(Yaml::Map(Vec::new())),
    }
}

fn build<'a>(first: Event<'a>, events: &mut impl Iterator<Item = Event<'a>>) -> Result<Yaml, String> {
    let ended = || "it ends too early".to_owned();
    match first {
        Event::Scalar(text, ..) => Ok(Yaml::Scalar(text.into_owned())),
        Event::SequenceStart(..) => {
            let mut list = Vec::new();
            loop {
                match events.next().ok_or_else(ended)? {
                    Event::SequenceEnd => return Ok(Yaml::List(list)),
                    event => list.push(build(event, events)?),
                }
            }
        }
        Event::MappingStart(..) => {
            let mut entries = Vec::new();
            loop {
                match events.next().ok_or_else(ended)? {
                    Event::MappingEnd => return Ok(Yaml::Map(entries)),
                    Event::Scalar(key, ..) => {
                        let value = events.next().ok_or_else(ended)?;
                        entries.push((key.into_owned(), build(value, events)?));
                    }
                    _ => return Err("a key is not a plain word".to_owned()),
                }
            }
        }
        _ => Err("it is not one document".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_become_a_script_and_unknown_keys_are_named() {
        let mut said = Vec::new();
        let text = "#cloud-config\npackages: [nginx]\nhostname: x\nruncmd:\n - echo \"a b\"\n - [touch, \"it's\"]\n - {a: b}\n";
        let script = apply(text, &mut |line| said.push(line.to_owned()));
        assert_eq!(script.as_deref(), Some("#!/bin/sh\necho \"a b\"\n'touch' 'it'\\''s'\n"));
        assert_eq!(said.len(), 3, "{said:?}");
        assert!(said[1].contains("packages failed: this image's /usr"), "{said:?}");
        assert!(said[2].contains("hostname is not supported"), "{said:?}");
    }

    #[test]
    fn files_are_written_with_mode_and_encoding() {
        let directory = std::env::temp_dir().join(format!("cloud-config-{}", std::process::id()));
        let path = directory.join("a/b.txt");
        let text = format!(
            "#cloud-config\nwrite_files:\n- path: {0}\n  permissions: '0600'\n  encoding: b64\n  content: aGVsbG8=\n\
             - path: {0}\n  append: true\n  permissions: '0600'\n  content: |\n    , you\n",
            path.display()
        );
        let mut said = Vec::new();
        assert_eq!(apply(&text, &mut |line| said.push(line.to_owned())), None);
        assert_eq!(std::fs::read_to_string(&path).expect("written"), "hello, you\n");
        let mode = std::os::unix::fs::PermissionsExt::mode(&std::fs::metadata(&path).expect("there").permissions());
        assert_eq!(mode & 0o777, 0o600);
        assert_eq!(said, Vec::<String>::new());
        std::fs::remove_dir_all(directory).expect("removed");
    }

    #[test]
    fn bad_yaml_does_nothing_and_says_so() {
        let mut said = Vec::new();
        assert_eq!(apply("#cloud-config\nruncmd: [a\n", &mut |line| said.push(line.to_owned())), None);
        assert!(said[0].contains("not valid YAML"), "{said:?}");
    }
}
