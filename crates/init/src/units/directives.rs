//! The directives of a [Service] section.

use std::path::{Path, PathBuf};

use super::file::{ExecLine, KillMode, Kind, Restart, Target, UnitFile, flag, names, number, span};
use super::words::{boolean, split, time_span};

/// Applies one directive; false if it is not understood.
pub fn service(unit: &mut UnitFile, key: &str, value: &str) -> bool {
    match key {
        "Type" => {
            unit.kind = match value {
                // `simple` waits for exec as `exec` does: a program that cannot be started is a failed start.
                "simple" | "exec" | "idle" => Kind::Simple,
                "forking" => Kind::Forking,
                "oneshot" => Kind::Oneshot,
                "notify" => Kind::Notify,
                _ => return false,
            }
        }
        "ExecStart" => return commands(&mut unit.exec_start, value),
        "ExecStartPre" | "ExecCondition" => return commands(&mut unit.exec_start_pre, value),
        "ExecStartPost" => return commands(&mut unit.exec_start_post, value),
        "ExecReload" => return commands(&mut unit.exec_reload, value),
        "ExecStop" => return commands(&mut unit.exec_stop, value),
        "ExecStopPost" => return commands(&mut unit.exec_stop_post, value),
        "PIDFile" => unit.pid_file = path(value).map(|path| Path::new("/run").join(path)),
        "RemainAfterExit" => return flag(&mut unit.remain_after_exit, value),
        "GuessMainPID" | "NotifyAccess" | "SendSIGKILL" | "StandardInput" => return accepted_value(key, value),
        "Restart" => {
            unit.restart = match value {
                "no" => Restart::No,
                "always" => Restart::Always,
                "on-success" => Restart::OnSuccess,
                "on-failure" => Restart::OnFailure,
                "on-abnormal" => Restart::OnAbnormal,
                "on-abort" => Restart::OnAbort,
                _ => return false,
            }
        }
        "RestartSec" => match time_span(value) {
            Some(Some(delay)) => unit.restart_delay = delay,
            _ => return false,
        },
        "TimeoutStartSec" => return span(&mut unit.timeout_start, zero_is_infinity(value)),
        "TimeoutStopSec" => return span(&mut unit.timeout_stop, zero_is_infinity(value)),
        "TimeoutSec" => {
            let value = zero_is_infinity(value);
            return span(&mut unit.timeout_start, value) && span(&mut unit.timeout_stop, value);
        }
        "StartLimitInterval" | "StartLimitIntervalSec" => return span(&mut unit.start_limit_interval, value),
        "StartLimitBurst" => return number(&mut unit.start_limit_burst, value),
        "SuccessExitStatus" => names(&mut unit.success_status, value),
        "RestartPreventExitStatus" => names(&mut unit.restart_prevent_status, value),
        "KillMode" => {
            unit.kill_mode = match value {
                "control-group" => KillMode::ControlGroup,
                "mixed" => KillMode::Mixed,
                "process" => KillMode::Process,
                "none" => KillMode::None,
                _ => return false,
            }
        }
        "KillSignal" => match signal(value) {
            Some(signal) => unit.kill_signal = signal,
            None => return false,
        },
        "User" => unit.user = text(value),
        "Group" => unit.group = text(value),
        "SupplementaryGroups" => names(&mut unit.supplementary_groups, value),
        "WorkingDirectory" => {
            let (may_miss, value) = value.strip_prefix('-').map_or((false, value), |rest| (true, rest));
            unit.working_directory_may_miss = may_miss;
            unit.working_directory = path(value);
        }
        "Environment" => return environment(unit, value),
        "EnvironmentFile" => match value.strip_prefix('-') {
            _ if value.is_empty() => unit.environment_files.clear(),
            Some(rest) => unit.environment_files.push((rest.to_owned(), true)),
            None => unit.environment_files.push((value.to_owned(), false)),
        },
        "StandardOutput" => return target(&mut unit.stdout, value),
        "StandardError" => return target(&mut unit.stderr, value),
        "SyslogIdentifier" => unit.identifier = text(value),
        "UMask" => match u32::from_str_radix(value, 8) {
            Ok(mask) => unit.umask = Some(mask),
            Err(_) => return false,
        },
        "Nice" => return optional_number(&mut unit.nice, value),
        "OOMScoreAdjust" => return optional_number(&mut unit.oom_score_adjust, value),
        "NoNewPrivileges" => return flag(&mut unit.no_new_privileges, value),
        "RuntimeDirectory" => return directory(unit, "/run", value),
        "StateDirectory" => return directory(unit, "/var/lib", value),
        "CacheDirectory" => return directory(unit, "/var/cache", value),
        "LogsDirectory" => return directory(unit, "/var/log", value),
        "ConfigurationDirectory" => return directory(unit, "/etc", value),
        _ => match key.strip_prefix("Limit").and_then(resource) {
            Some(resource) => return limit(unit, resource, value),
            None => return false,
        },
    }
    true
}

/// Directives of which only the value that describes what we do is accepted.
fn accepted_value(key: &str, value: &str) -> bool {
    match key {
        "GuessMainPID" | "SendSIGKILL" => boolean(value) == Some(true),
        // Messages are taken from any process of the unit.
        "NotifyAccess" => matches!(value, "main" | "exec" | "all"),
        _ => value == "null",
    }
}

fn commands(list: &mut Vec<ExecLine>, value: &str) -> bool {
    if value.is_empty() {
        list.clear();
        return true;
    }
    let Some(words) = split(value) else { return false };
    let mut parts: Vec<Vec<String>> = vec![Vec::new()];
    for word in words {
        match parts.last_mut() {
            Some(last) if word != ";" => last.push(word),
            _ => parts.push(Vec::new()),
        }
    }
    for mut words in parts.into_iter().filter(|words| !words.is_empty()) {
        let end = words[0].find(|c| !"-@:+!".contains(c)).unwrap_or(words[0].len());
        let prefixes: String = words[0].drain(..end).collect();
        // The second word is to be argv[0]; here a program always has its own name there.
        if prefixes.contains('@') && words.len() > 1 {
            words.remove(1);
        }
        list.push(ExecLine {
            words,
            may_fail: prefixes.contains('-'),
            privileged: prefixes.contains(['+', '!']),
            literal: prefixes.contains(':'),
        });
    }
    true
}

fn environment(unit: &mut UnitFile, value: &str) -> bool {
    if value.is_empty() {
        unit.environment.clear();
        return true;
    }
    let Some(words) = split(value) else { return false };
    let pairs: Vec<_> = words.iter().filter_map(|word| word.split_once('=')).collect();
    unit.environment.extend(pairs.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())));
    pairs.len() == words.len()
}

fn target(field: &mut Target, value: &str) -> bool {
    *field = match value {
        "journal" | "syslog" | "kmsg" => Target::Journal,
        "journal+console" | "syslog+console" | "kmsg+console" | "tty" => Target::JournalAndConsole,
        "null" => Target::Null,
        "inherit" => Target::Inherit,
        _ => match value.split_once(':') {
            Some(("file" | "truncate", path)) => Target::File(path.into()),
            Some(("append", path)) => Target::Append(path.into()),
            _ => return false,
        },
    };
    true
}

fn directory(unit: &mut UnitFile, base: &'static str, value: &str) -> bool {
    let names = split(value).unwrap_or_default();
    let inside = names.iter().all(|name| !name.starts_with('/') && !name.split('/').any(|part| part == ".."));
    if inside {
        unit.directories.push((base, names));
    }
    inside
}

fn limit(unit: &mut UnitFile, resource: libc::__rlimit_resource_t, value: &str) -> bool {
    let one = |text: &str| {
        if text == "infinity" {
            return Some(libc::RLIM_INFINITY);
        }
        let (digits, unit) = text.split_at(text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len()));
        let scale = match unit {
            "" => 1,
            "K" => 1 << 10,
            "M" => 1 << 20,
            "G" => 1 << 30,
            "T" => 1u64 << 40,
            _ => return None,
        };
        digits.parse::<u64>().ok()?.checked_mul(scale)
    };
    let (soft, hard) = value.split_once(':').unwrap_or((value, value));
    match (one(soft), one(hard)) {
        (Some(soft), Some(hard)) => {
            unit.limits.push((resource, soft, hard));
            true
        }
        _ => false,
    }
}

fn resource(name: &str) -> Option<libc::__rlimit_resource_t> {
    Some(match name {
        "NOFILE" => libc::RLIMIT_NOFILE,
        "NPROC" => libc::RLIMIT_NPROC,
        "CORE" => libc::RLIMIT_CORE,
        "MEMLOCK" => libc::RLIMIT_MEMLOCK,
        "AS" => libc::RLIMIT_AS,
        "STACK" => libc::RLIMIT_STACK,
        "DATA" => libc::RLIMIT_DATA,
        "FSIZE" => libc::RLIMIT_FSIZE,
        "CPU" => libc::RLIMIT_CPU,
        _ => return None,
    })
}

/// `SIGTERM`, `TERM` or `15`.
pub fn signal(text: &str) -> Option<i32> {
    if let Ok(number) = text.parse::<i32>() {
        return (1..=64).contains(&number).then_some(number);
    }
    let name = if text.starts_with("SIG") { text.to_owned() } else { format!("SIG{text}") };
    name.parse::<nix::sys::signal::Signal>().ok().map(|signal| signal as i32)
}

fn zero_is_infinity(value: &str) -> &str {
    if value == "0" { "infinity" } else { value }
}

fn text(value: &str) -> Option<String> {
    (!value.is_empty()).then(|| value.to_owned())
}

fn path(value: &str) -> Option<PathBuf> {
    text(value).map(PathBuf::from)
}

fn optional_number(field: &mut Option<i32>, value: &str) -> bool {
    *field = value.parse().ok();
    field.is_some()
}
