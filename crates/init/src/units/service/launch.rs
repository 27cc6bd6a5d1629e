//! Starting one of a unit's commands: its user, environment, directories and where its output goes.

use std::fs::OpenOptions;
use std::io;
use std::os::fd::OwnedFd;
use std::os::unix::fs::OpenOptionsExt;

use super::{Context, Service};
use crate::output::{Output, Sink};
use crate::process::Launch;
use crate::units::file::{ExecLine, Kind, Target};
use crate::units::words::{expand_words, split};
use crate::users::Credentials;

impl Service {
    pub(super) fn launch(&mut self, line: &ExecLine, context: &mut Context<'_>) -> io::Result<i32> {
        let privileged = line.privileged || (self.file.user.is_none() && self.file.group.is_none());
        let credentials = if privileged {
            None
        } else {
            let extra = &self.file.supplementary_groups;
            Some(Credentials::find(self.file.user.as_deref(), self.file.group.as_deref(), extra)?)
        };
        let environment = self.environment(context.environment, credentials.as_ref())?;
        let argv = if line.literal { line.words.clone() } else { expand_words(&line.words, &environment) };
        let identifier =
            self.file.identifier.clone().unwrap_or_else(|| {
                argv.first().and_then(|path| path.rsplit('/').next()).unwrap_or_default().to_owned()
            });
        let stdout = self.open_target(&self.file.stdout.clone(), &identifier, context)?;
        let stderr = match &self.file.stderr.clone() {
            Target::Inherit => stdout.as_ref().map(OwnedFd::try_clone).transpose()?,
            target => self.open_target(target, &identifier, context)?,
        };
        let mut directory = self.file.working_directory.clone();
        if let (Some(path), Some(credentials)) = (&directory, &credentials)
            && path.as_os_str() == "~"
        {
            directory = Some(credentials.home.clone().into());
        }
        if self.file.working_directory_may_miss {
            directory = directory.filter(|path| path.is_dir());
        }
        let launch = Launch {
            argv,
            environment,
            directory: Some(directory.unwrap_or_else(|| "/".into())),
            credentials,
            stdout,
            stderr,
            umask: Some(self.file.umask.unwrap_or(0o022)),
            limits: self.file.limits.clone(),
            nice: self.file.nice,
            oom_score_adjust: self.file.oom_score_adjust,
            no_new_privileges: self.file.no_new_privileges,
            ..Launch::default()
        };
        let pid = launch.start()?;
        self.sessions.insert(pid);
        for output in context.outputs.iter_mut() {
            if let Sink::Journal { unit, pid: known @ 0, .. } = &mut output.sink
                && *unit == self.file.name
            {
                *known = pid;
            }
        }
        Ok(pid)
    }

    fn environment(
        &self,
        base: &[(String, String)],
        credentials: Option<&Credentials>,
    ) -> io::Result<Vec<(String, String)>> {
        let mut environment = base.to_vec();
        if let Some(credentials) = credentials {
            let own = [("USER", &credentials.name), ("LOGNAME", &credentials.name), ("HOME", &credentials.home)];
            environment.extend(own.map(|(k, v)| (k.to_owned(), v.clone())));
            environment.push(("SHELL".to_owned(), credentials.shell.clone()));
        }
        for (base, names) in &self.file.directories {
            let paths: Vec<String> = names.iter().map(|name| format!("{base}/{name}")).collect();
            let variable = match *base {
                "/run" => "RUNTIME_DIRECTORY",
                "/var/lib" => "STATE_DIRECTORY",
                "/var/cache" => "CACHE_DIRECTORY",
                "/var/log" => "LOGS_DIRECTORY",
                _ => "CONFIGURATION_DIRECTORY",
            };
            environment.push((variable.to_owned(), paths.join(":")));
        }
        environment.push(("INVOCATION_ID".to_owned(), self.invocation.clone()));
        if let Some(pid) = self.main {
            environment.push(("MAINPID".to_owned(), pid.to_string()));
        }
        if self.file.kind == Kind::Notify {
            environment.push(("NOTIFY_SOCKET".to_owned(), crate::server::NOTIFY_SOCKET.to_owned()));
        }
        environment.extend(self.file.environment.iter().cloned());
        for (path, may_miss) in &self.file.environment_files {
            match std::fs::read_to_string(path) {
                Ok(text) => environment.extend(environment_file(&text)),
                Err(_) if *may_miss => {}
                Err(e) => return Err(io::Error::other(format!("EnvironmentFile={path}: {e}"))),
            }
        }
        Ok(environment)
    }

    fn open_target(&self, target: &Target, identifier: &str, context: &mut Context<'_>) -> io::Result<Option<OwnedFd>> {
        let console = *target == Target::JournalAndConsole;
        let mut options = OpenOptions::new();
        options.create(true).mode(0o644);
        match target {
            Target::Null => Ok(None),
            Target::File(path) => Ok(Some(options.write(true).truncate(true).open(path)?.into())),
            Target::Append(path) => Ok(Some(options.append(true).open(path)?.into())),
            Target::Journal | Target::JournalAndConsole | Target::Inherit => {
                let (unit, identifier) = (self.file.name.clone(), identifier.to_owned());
                // The process id is known once it runs.
                let (output, writer) = Output::new(Sink::Journal { unit, identifier, pid: 0, console })?;
                context.outputs.push(output);
                Ok(Some(writer))
            }
        }
    }

    pub(super) fn make_directories(&self) -> io::Result<()> {
        let extra = &self.file.supplementary_groups;
        let owner = Credentials::find(self.file.user.as_deref(), self.file.group.as_deref(), extra)?;
        for (base, names) in &self.file.directories {
            for name in names {
                let path = format!("{base}/{name}");
                std::fs::create_dir_all(&path)?;
                std::os::unix::fs::chown(&path, Some(owner.uid), Some(owner.gid))?;
            }
        }
        Ok(())
    }
}

/// `NAME=value` lines, quotes as in a shell, comments skipped.
fn environment_file(text: &str) -> Vec<(String, String)> {
    let lines = text.lines().map(str::trim).filter(|line| !line.starts_with(['#', ';']));
    let pairs = lines.filter_map(|line| line.split_once('='));
    let clean = |value: &str| match value.trim() {
        quoted if quoted.starts_with(['"', '\'']) => split(quoted).map_or_else(String::new, |words| words.join(" ")),
        plain => plain.to_owned(),
    };
    pairs.map(|(name, value)| (name.trim().to_owned(), clean(value))).collect()
}
