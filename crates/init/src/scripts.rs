//! What runs at boot after the units: per-boot scripts at every boot, user data once an instance id. Semaphores are
//! where cloud-init keeps its own: /var/lib/cloud/instances/<id>/sem.

use std::collections::VecDeque;
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Path, PathBuf};

use base64::Engine;

use crate::cloud_config;
use crate::multipart;
use crate::output::{Console, Output, Sink, append_script_log};
use crate::process::{Ended, Launch};
use crate::protocol::BootSpec;

const PER_BOOT: &str = "/var/lib/cloud/scripts/per-boot";

/// One thing to run, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Step {
    name: String,
    path: PathBuf,
    user_data: bool,
}

/// The boot's scripts: one at a time, in order.
#[derive(Default)]
pub struct Scripts {
    waiting: VecDeque<Step>,
    running: Option<(i32, Step)>,
}

/// What became of [`Scripts::next`].
#[derive(Debug, PartialEq, Eq)]
pub enum Progress {
    Started { user_data: bool },
    Running,
    Finished,
}

impl Scripts {
    /// Finds what this boot has to run, and places user data where cloud-init has it. User data that was taken once
    /// for this instance id is not taken again.
    pub fn plan(spec: &BootSpec, console: &mut Console) -> Scripts {
        let mut scripts = Scripts::default();
        for path in executables(Path::new(PER_BOOT)) {
            scripts.waiting.push_back(Step { name: path.display().to_string(), path, user_data: false });
        }
        if let Err(e) = scripts.plan_user_data(spec, console) {
            say(console, &format!("user data: {e}"));
        }
        scripts
    }

    /// Starts the next script if none runs.
    pub fn next(
        &mut self,
        environment: &[(String, String)],
        outputs: &mut Vec<Output>,
        console: &mut Console,
    ) -> Progress {
        if self.running.is_some() {
            return Progress::Running;
        }
        while let Some(step) = self.waiting.pop_front() {
            match start(&step, environment, outputs) {
                Ok(pid) => {
                    let user_data = step.user_data;
                    self.running = Some((pid, step));
                    return Progress::Started { user_data };
                }
                Err(e) => say(console, &format!("cannot run {}: {e}", step.name)),
            }
        }
        Progress::Finished
    }

    /// True if the process was the running script.
    pub fn on_exit(&mut self, pid: i32, ended: Ended, console: &mut Console) -> bool {
        match self.running.take_if(|(running, _)| *running == pid) {
            Some((_, step)) => {
                if !ended.success() {
                    say(console, &format!("{} failed with status {}", step.name, ended.status()));
                }
                true
            }
            None => false,
        }
    }

    pub fn abandon(&mut self) {
        self.waiting.clear();
    }

    fn plan_user_data(&mut self, spec: &BootSpec, console: &mut Console) -> io::Result<()> {
        let home = PathBuf::from(format!("/var/lib/cloud/instances/{}", spec.id));
        let semaphore = home.join("sem/config_scripts_user");
        std::fs::create_dir_all(home.join("sem"))?;
        std::fs::create_dir_all(home.join("scripts"))?;
        let current = Path::new("/var/lib/cloud/instance");
        if current.is_symlink() {
            std::fs::remove_file(current)?;
        }
        if !current.exists() {
            symlink(&home, current)?;
        }
        let encoded = spec.user_data.as_deref().unwrap_or_default();
        let data = base64::engine::general_purpose::STANDARD.decode(encoded).map_err(io::Error::other)?;
        // Kept up to date at each boot, as it may be changed while the instance is stopped; run once.
        write(&home.join("user-data.txt"), &data, 0o600)?;
        if semaphore.exists() {
            return Ok(());
        }
        write(&semaphore, format!("{}\n", clock::Timestamp::wall()).as_bytes(), 0o644)?;
        if !data.is_empty() {
            self.take_part(&data, None, "user data", &home.join("scripts"), console)?;
        }
        Ok(())
    }

    /// One part of user data by its first line, or by the MIME type that it came with.
    fn take_part(
        &mut self,
        data: &[u8],
        mime: Option<&str>,
        name: &str,
        scripts: &Path,
        console: &mut Console,
    ) -> io::Result<()> {
        let text = String::from_utf8_lossy(data);
        let begins = |prefix: &str| text.trim_start_matches('\u{feff}').starts_with(prefix);
        if mime.is_none() && multipart::is_multipart(&text) {
            for (at, part) in multipart::parts(&text).into_iter().enumerate() {
                let name = if part.name.is_empty() { format!("part-{:03}", at + 1) } else { part.name };
                self.take_part(&part.body, Some(&part.kind), &name, scripts, console)?;
            }
        } else if begins("#!") || mime == Some("text/x-shellscript") {
            let file = scripts.join(file_name(name, self.waiting.len()));
            write(&file, data, 0o700)?;
            self.waiting.push_back(Step { name: name.to_owned(), path: file, user_data: true });
        } else if begins("#cloud-config") || mime == Some("text/cloud-config") {
            let commands = cloud_config::apply(&text, &mut |message| say(console, message));
            if let Some(script) = commands {
                let file = scripts.join("runcmd");
                write(&file, script.as_bytes(), 0o700)?;
                self.waiting.push_back(Step { name: "runcmd".to_owned(), path: file, user_data: true });
            }
        } else if begins("#cloud-boothook") || mime == Some("text/cloud-boothook") {
            let file = scripts.join(file_name(name, self.waiting.len()));
            write(&file, data, 0o700)?;
            self.waiting.push_front(Step { name: name.to_owned(), path: file, user_data: true });
        } else {
            let first: String = text.lines().next().unwrap_or_default().chars().take(60).collect();
            say(console, &format!("{name} is of no kind that is understood and was not run (begins {first:?})"));
        }
        Ok(())
    }
}

fn start(step: &Step, environment: &[(String, String)], outputs: &mut Vec<Output>) -> io::Result<i32> {
    let (output, writer) = Output::new(Sink::Script)?;
    let (stdout, stderr) = (writer.try_clone()?, writer);
    let mut environment = environment.to_vec();
    environment.push(("INSTANCE_ID".to_owned(), instance_id(&step.path)));
    let launch = |argv: Vec<String>, stdout, stderr| Launch {
        argv,
        environment: environment.clone(),
        directory: Some("/".into()),
        stdout: Some(stdout),
        stderr: Some(stderr),
        umask: Some(0o022),
        ..Launch::default()
    };
    let path = step.path.display().to_string();
    let started = launch(vec![path.clone()], stdout.try_clone()?, stderr.try_clone()?).start();
    let pid = match started {
        // Without a `#!` line the kernel does not know what it is; a shell takes it.
        Err(e) if e.raw_os_error() == Some(libc::ENOEXEC) => {
            launch(vec!["/bin/sh".to_owned(), path], stdout, stderr).start()?
        }
        other => other?,
    };
    outputs.push(output);
    Ok(pid)
}

fn instance_id(path: &Path) -> String {
    let link = std::fs::read_link("/var/lib/cloud/instance").unwrap_or_else(|_| path.to_owned());
    link.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

fn say(console: &mut Console, text: &str) {
    let line = format!("cloud-init: {text}\n");
    console.write(line.as_bytes());
    append_script_log(line.as_bytes());
}

fn executables(directory: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(directory).into_iter().flatten().flatten().map(|entry| entry.path());
    let executable =
        |path: &PathBuf| path.metadata().is_ok_and(|found| found.is_file() && found.permissions().mode() & 0o111 != 0);
    let mut found: Vec<PathBuf> = entries.filter(executable).collect();
    found.sort();
    found
}

fn file_name(name: &str, at: usize) -> String {
    let safe: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "._-".contains(c) { c } else { '-' }).collect();
    format!("{at:03}-{safe}")
}

fn write(path: &Path, bytes: &[u8], mode: u32) -> io::Result<()> {
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(path)?;
    io::Write::write_all(&mut file, bytes)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}
