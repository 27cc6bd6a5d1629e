//! Unit files: where they are, how they are read, and what of them is understood. A directive that is not is reported,
//! never taken in silence.

use std::path::{Path, PathBuf};
use std::time::Duration;

use super::words::{Specifiers, boolean, split, time_span};

/// Earlier ones win.
pub const DIRECTORIES: [&str; 5] = [
    "/etc/systemd/system",
    "/run/systemd/system",
    "/usr/local/lib/systemd/system",
    "/usr/lib/systemd/system",
    "/lib/systemd/system",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Kind {
    #[default]
    Simple,
    Forking,
    Oneshot,
    Notify,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Restart {
    #[default]
    No,
    Always,
    OnSuccess,
    OnFailure,
    OnAbnormal,
    OnAbort,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KillMode {
    #[default]
    ControlGroup,
    Mixed,
    Process,
    None,
}

#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Target {
    #[default]
    Journal,
    JournalAndConsole,
    Null,
    /// Truncates.
    File(PathBuf),
    Append(PathBuf),
    /// For stderr: where stdout goes.
    Inherit,
}

/// One command of a service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExecLine {
    pub words: Vec<String>,
    /// `-`: a failure does not count.
    pub may_fail: bool,
    /// `+` or `!`: run as root whatever User= says.
    pub privileged: bool,
    /// `:`: no variables.
    pub literal: bool,
}

#[derive(Debug, Clone, Default)]
pub struct UnitFile {
    pub name: String,
    pub path: PathBuf,
    pub description: String,
    pub after: Vec<String>,
    pub before: Vec<String>,
    pub requires: Vec<String>,
    pub wants: Vec<String>,
    pub part_of: Vec<String>,
    pub conflicts: Vec<String>,
    pub on_failure: Vec<String>,
    /// (directive, argument) of Condition…= and Assert…=.
    pub conditions: Vec<(String, String)>,
    pub start_limit_interval: Option<Duration>,
    pub start_limit_burst: u32,
    pub kind: Kind,
    pub exec_start_pre: Vec<ExecLine>,
    pub exec_start: Vec<ExecLine>,
    pub exec_start_post: Vec<ExecLine>,
    pub exec_reload: Vec<ExecLine>,
    pub exec_stop: Vec<ExecLine>,
    pub exec_stop_post: Vec<ExecLine>,
    pub pid_file: Option<PathBuf>,
    pub remain_after_exit: bool,
    pub restart: Restart,
    pub restart_delay: Duration,
    pub timeout_start: Option<Duration>,
    pub timeout_stop: Option<Duration>,
    pub success_status: Vec<String>,
    pub restart_prevent_status: Vec<String>,
    pub kill_mode: KillMode,
    pub kill_signal: i32,
    pub user: Option<String>,
    pub group: Option<String>,
    pub supplementary_groups: Vec<String>,
    pub working_directory: Option<PathBuf>,
    pub working_directory_may_miss: bool,
    pub environment: Vec<(String, String)>,
    /// Path, and whether it may be missing.
    pub environment_files: Vec<(String, bool)>,
    pub stdout: Target,
    pub stderr: Target,
    pub identifier: Option<String>,
    pub umask: Option<u32>,
    pub nice: Option<i32>,
    pub oom_score_adjust: Option<i32>,
    pub no_new_privileges: bool,
    /// Resource, soft, hard.
    pub limits: Vec<(libc::__rlimit_resource_t, u64, u64)>,
    /// (base, names): directories made before the start and owned by the user.
    pub directories: Vec<(&'static str, Vec<String>)>,
    pub wanted_by: Vec<String>,
    pub required_by: Vec<String>,
    pub aliases: Vec<String>,
    pub also: Vec<String>,
    /// What was not understood, for the console.
    pub warnings: Vec<String>,
}

/// Reads a unit with its drop-ins. `None` if there is no file of that name.
pub fn load(name: &str, hostname: &str) -> Option<UnitFile> {
    load_from(&DIRECTORIES.map(PathBuf::from), name, hostname)
}

pub fn load_from(directories: &[PathBuf], name: &str, hostname: &str) -> Option<UnitFile> {
    let path = find(directories, name)?;
    let text = std::fs::read(&path).ok()?;
    let mut unit = UnitFile {
        name: name.to_owned(),
        path: path.clone(),
        restart_delay: Duration::from_millis(100),
        timeout_start: Some(Duration::from_secs(90)),
        timeout_stop: Some(Duration::from_secs(90)),
        start_limit_interval: Some(Duration::from_secs(10)),
        start_limit_burst: 5,
        kill_signal: libc::SIGTERM,
        stderr: Target::Inherit,
        ..UnitFile::default()
    };
    let specifiers = Specifiers { unit: name, hostname };
    let mut typed = read_text(&mut unit, &String::from_utf8_lossy(&text), &specifiers);
    for drop_in in drop_ins(directories, name) {
        let text = std::fs::read(&drop_in).unwrap_or_default();
        typed |= read_text(&mut unit, &String::from_utf8_lossy(&text), &specifiers);
    }
    // As systemd: a service without a command to start, or a oneshot, waits for its commands.
    if !typed && unit.exec_start.is_empty() {
        unit.kind = Kind::Oneshot;
    }
    if unit.kind == Kind::Oneshot {
        unit.timeout_start = unit.timeout_start.filter(|span| *span != Duration::from_secs(90));
    }
    Some(unit)
}

/// The file of a unit: its own, or its template's.
pub fn find(directories: &[PathBuf], name: &str) -> Option<PathBuf> {
    if name.is_empty() || name.contains('/') || name.starts_with('.') {
        return None;
    }
    let template = template_of(name);
    let names = [Some(name.to_owned()), template];
    let paths = names.into_iter().flatten().flat_map(|name| directories.iter().map(move |d| d.join(&name)));
    paths.into_iter().find(|path| path.exists())
}

/// `web@.service` for `web@1.service`.
pub fn template_of(name: &str) -> Option<String> {
    let (prefix, rest) = name.split_once('@')?;
    let (instance, suffix) = rest.rsplit_once('.')?;
    (!instance.is_empty()).then(|| format!("{prefix}@.{suffix}"))
}

fn drop_ins(directories: &[PathBuf], name: &str) -> Vec<PathBuf> {
    let mut found: Vec<PathBuf> = Vec::new();
    for name in [template_of(name), Some(name.to_owned())].into_iter().flatten() {
        for directory in directories {
            let entries = std::fs::read_dir(directory.join(format!("{name}.d")));
            let paths = entries.into_iter().flatten().flatten().map(|entry| entry.path());
            for path in paths.filter(|path| path.extension().is_some_and(|e| e == "conf")) {
                // The same name in an earlier directory replaces it.
                if !found.iter().any(|other| other.file_name() == path.file_name()) {
                    found.push(path);
                }
            }
        }
    }
    found.sort_by(|a, b| a.file_name().cmp(&b.file_name()));
    found
}

/// Reads one file into the unit. True if it set Type=.
fn read_text(unit: &mut UnitFile, text: &str, specifiers: &Specifiers<'_>) -> bool {
    let mut section = String::new();
    let mut typed = false;
    let mut continued = String::new();
    for line in text.lines() {
        let trimmed = line.trim();
        if trimmed.starts_with(['#', ';']) || (trimmed.is_empty() && continued.is_empty()) {
            continue;
        }
        if let Some(part) = trimmed.strip_suffix('\\') {
            continued.push_str(part);
            continued.push(' ');
            continue;
        }
        let whole = std::mem::take(&mut continued) + trimmed;
        if let Some(name) = whole.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = name.to_owned();
            continue;
        }
        let Some((key, value)) = whole.split_once('=') else {
            unit.warnings.push(format!("not a directive: {whole}"));
            continue;
        };
        let (key, value) = (key.trim(), specifiers.expand(value.trim()));
        typed |= key == "Type";
        let understood = match section.as_str() {
            "Unit" => unit_directive(unit, key, &value),
            "Service" => super::directives::service(unit, key, &value),
            "Install" => install_directive(unit, key, &value),
            other => other.starts_with("X-"),
        };
        if !understood && !key.starts_with("X-") {
            unit.warnings.push(format!("[{section}] {key}={value} is not supported and has no effect"));
        }
    }
    typed
}

fn unit_directive(unit: &mut UnitFile, key: &str, value: &str) -> bool {
    match key {
        "Description" => value.clone_into(&mut unit.description),
        "Documentation" | "DefaultDependencies" | "SourcePath" | "CollectMode" | "StopWhenUnneeded" => {}
        "After" => names(&mut unit.after, value),
        "Before" => names(&mut unit.before, value),
        "Requires" | "Requisite" | "BindsTo" => names(&mut unit.requires, value),
        "Wants" => names(&mut unit.wants, value),
        "PartOf" => names(&mut unit.part_of, value),
        "Conflicts" => names(&mut unit.conflicts, value),
        "OnFailure" => names(&mut unit.on_failure, value),
        "StartLimitIntervalSec" | "StartLimitInterval" => return span(&mut unit.start_limit_interval, value),
        "StartLimitBurst" => return number(&mut unit.start_limit_burst, value),
        _ if key.starts_with("Condition") || key.starts_with("Assert") => {
            unit.conditions.push((key.to_owned(), value.to_owned()));
        }
        _ => return false,
    }
    true
}

fn install_directive(unit: &mut UnitFile, key: &str, value: &str) -> bool {
    match key {
        "WantedBy" => names(&mut unit.wanted_by, value),
        "RequiredBy" => names(&mut unit.required_by, value),
        "Alias" => names(&mut unit.aliases, value),
        "Also" => names(&mut unit.also, value),
        _ => return false,
    }
    true
}

/// Adds names; an empty value clears the list.
pub fn names(list: &mut Vec<String>, value: &str) {
    if value.is_empty() {
        list.clear();
    }
    list.extend(split(value).unwrap_or_default());
}

pub fn span(field: &mut Option<Duration>, value: &str) -> bool {
    let parsed = time_span(value);
    if let Some(parsed) = parsed {
        *field = parsed;
    }
    parsed.is_some()
}

pub fn number<T: std::str::FromStr>(field: &mut T, value: &str) -> bool {
    let parsed = value.parse().ok();
    let understood = parsed.is_some();
    if let Some(parsed) = parsed {
        *field = parsed;
    }
    understood
}

pub fn flag(field: &mut bool, value: &str) -> bool {
    let parsed = boolean(value);
    *field = parsed.unwrap_or(*field);
    parsed.is_some()
}

/// Whether a unit's conditions hold; the one that does not is the error.
pub fn check_conditions(unit: &UnitFile) -> Result<(), String> {
    for (key, value) in &unit.conditions {
        let (negated, argument) = value.strip_prefix('!').map_or((false, value.as_str()), |rest| (true, rest));
        let argument = argument.trim_start_matches('|');
        let path = Path::new(argument);
        let kind = key.trim_start_matches("Condition").trim_start_matches("Assert");
        let holds = match kind {
            "PathExists" => path.exists(),
            "PathIsDirectory" => path.is_dir(),
            "PathIsSymbolicLink" => path.is_symlink(),
            "FileNotEmpty" => path.metadata().is_ok_and(|found| found.is_file() && found.len() > 0),
            "DirectoryNotEmpty" => path.read_dir().is_ok_and(|mut entries| entries.next().is_some()),
            "FileIsExecutable" => {
                let mode = |found: std::fs::Metadata| std::os::unix::fs::PermissionsExt::mode(&found.permissions());
                path.metadata().is_ok_and(|found| found.is_file() && mode(found) & 0o111 != 0)
            }
            // An instance is a container to systemd's eyes, and has no kernel command line of its own.
            "Virtualization" => !matches!(argument, "no" | "vm"),
            "KernelCommandLine" | "ACPower" | "Security" | "FirstBoot" => false,
            _ => true,
        };
        if holds == negated {
            return Err(format!("{key}={value} was not met"));
        }
    }
    Ok(())
}
