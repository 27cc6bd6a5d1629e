//! `snowglobe dns install` and `remove`: has the host's own resolver find the cloud's names. Where systemd-resolved runs,
//! a drop-in of its sends the cloud's domains here; elsewhere `/etc/resolv.conf` names a forwarder, which passes on all
//! that the cloud does not know. What was there is kept beside and restored. Nothing else ever touches the host's names.

use std::fs;
use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use nix::sys::signal::{Signal, kill};
use nix::unistd::{Pid, Uid};
use serde_json::json;

use crate::cli::Invocation;
use crate::client::Client;

/// What to do with the host's resolver.
#[derive(Clone, Debug)]
pub struct Request {
    pub install: bool,
    pub dry_run: bool,
    /// The host's files are below here.
    pub root: PathBuf,
}

/// Where the forwarder listens.
pub const FORWARDER: Ipv4Addr = Ipv4Addr::new(127, 0, 0, 54);
/// A sign in the files that are ours.
const MARK: &str = "# Written by `snowglobe dns install`; `snowglobe dns remove` restores what was here.";
const DROP_IN: &str = "etc/systemd/resolved.conf.d/snowglobe.conf";
const RESOLV_CONF: &str = "etc/resolv.conf";
const BACKUP: &str = "etc/resolv.conf.before-snowglobe";
const PID_FILE: &str = "run/snowglobe-dns.pid";
/// glibc reads so many.
const MAX_SERVERS: usize = 3;

/// One thing that is done to the host.
#[derive(Debug, PartialEq)]
enum Step {
    Write {
        path: PathBuf,
        content: String,
    },
    /// Moves a file, or a symbolic link as it is.
    Move {
        from: PathBuf,
        to: PathBuf,
    },
    Delete(PathBuf),
    /// Has systemd-resolved read its settings.
    Reload,
    StartForwarder {
        cloud: SocketAddr,
        upstreams: Vec<SocketAddr>,
    },
    StopForwarder(PathBuf),
}

pub async fn run(invocation: &Invocation, request: &Request) -> Result<ExitCode, String> {
    let cloud = invocation.server.dns_listen;
    let steps = match request.install {
        true => install(&request.root, cloud, &domains(invocation).await)?,
        false => remove(&request.root),
    };
    if !request.dry_run && !Uid::effective().is_root() {
        return Err(needs_root(invocation));
    }
    for step in &steps {
        if !invocation.json {
            println!("{}", step.told(request.dry_run));
        }
        if !request.dry_run {
            step.carry_out(&request.root).map_err(|error| format!("{}: {error}", step.told(true)))?;
        }
    }
    let told: Vec<String> = steps.iter().map(|step| step.told(request.dry_run)).collect();
    if invocation.json {
        println!("{}", json!({ "done": !request.dry_run, "steps": told }));
    } else if steps.is_empty() {
        println!("{}", if request.install { "It is installed already." } else { "Nothing of ours is there." });
    }
    Ok(ExitCode::SUCCESS)
}

/// The zones of the cloud that runs, and the domain of balancers' names.
async fn domains(invocation: &Invocation) -> Vec<String> {
    let mut domains = vec!["elb.amazonaws.com".to_owned()];
    let client = Client { listen: invocation.server.listen };
    if let Ok(status) = client.admin("/_snowglobe/status").await {
        let zones = status["hosted_zones"].as_array().cloned().unwrap_or_default();
        domains.extend(zones.iter().filter_map(|zone| Some(zone["name"].as_str()?.trim_end_matches('.').to_owned())));
    }
    domains
}

fn install(root: &Path, cloud: SocketAddr, domains: &[String]) -> Result<Vec<Step>, String> {
    if root.join("run/systemd/resolve/resolv.conf").exists() {
        let routes: Vec<String> = domains.iter().map(|domain| format!("~{domain}")).collect();
        let content = format!("{MARK}\n[Resolve]\nDNS={cloud}\nDomains={}\n", routes.join(" "));
        let path = root.join(DROP_IN);
        if fs::read_to_string(&path).is_ok_and(|known| known == content) {
            return Ok(Vec::new());
        }
        return Ok(vec![Step::Write { path, content }, Step::Reload]);
    }
    let path = root.join(RESOLV_CONF);
    let before = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
    if before.starts_with(MARK) {
        return Ok(Vec::new());
    }
    let (content, upstreams) = with_forwarder(&before)?;
    Ok(vec![
        Step::StartForwarder { cloud, upstreams },
        Step::Move { from: path.clone(), to: root.join(BACKUP) },
        Step::Write { path, content },
    ])
}

fn remove(root: &Path) -> Vec<Step> {
    let mut steps = Vec::new();
    let drop_in = root.join(DROP_IN);
    if drop_in.exists() {
        steps.extend([Step::Delete(drop_in), Step::Reload]);
    }
    let (path, backup) = (root.join(RESOLV_CONF), root.join(BACKUP));
    if backup.symlink_metadata().is_ok() {
        // Another program may have written the file meanwhile: then its word holds.
        let is_ours = fs::read_to_string(&path).map_or(true, |content| content.starts_with(MARK));
        steps.push(if is_ours { Step::Move { from: backup, to: path } } else { Step::Delete(backup) });
    }
    let pid_file = root.join(PID_FILE);
    if pid_file.exists() {
        steps.push(Step::StopForwarder(pid_file));
    }
    steps
}

/// The host's `resolv.conf` with the forwarder before its name servers, and those servers.
fn with_forwarder(before: &str) -> Result<(String, Vec<SocketAddr>), String> {
    let servers: Vec<&str> = before.lines().filter_map(|line| line.strip_prefix("nameserver")).map(str::trim).collect();
    let upstreams: Vec<SocketAddr> = servers
        .iter()
        .filter_map(|server| server.parse().ok())
        .map(|address: std::net::IpAddr| SocketAddr::new(address, 53))
        .filter(|server| server.ip() != FORWARDER)
        .collect();
    if upstreams.is_empty() {
        return Err("/etc/resolv.conf names no name server to pass other names on to".to_owned());
    }
    let others = before.lines().filter(|line| !line.starts_with("nameserver"));
    let mut lines = vec![MARK.to_owned(), format!("nameserver {FORWARDER}")];
    // They answer, too, while the forwarder does not run.
    lines.extend(servers.iter().take(MAX_SERVERS - 1).map(|server| format!("nameserver {server}")));
    lines.extend(others.map(str::to_owned));
    Ok((lines.join("\n") + "\n", upstreams))
}

impl Step {
    fn told(&self, planned: bool) -> String {
        let would = if planned { "would " } else { "" };
        match self {
            Step::Write { path, content } => {
                let indented: String = content.lines().map(|line| format!("\n    {line}")).collect();
                format!("{would}write {}{indented}", path.display())
            }
            Step::Move { from, to } => format!("{would}move {} to {}", from.display(), to.display()),
            Step::Delete(path) => format!("{would}delete {}", path.display()),
            Step::Reload => format!("{would}have systemd-resolved read its settings again"),
            Step::StartForwarder { cloud, upstreams } => {
                let upstreams: Vec<String> = upstreams.iter().map(ToString::to_string).collect();
                format!(
                    "{would}start a forwarder on {FORWARDER}:53, to {cloud} first, then to {}",
                    upstreams.join(", ")
                )
            }
            Step::StopForwarder(_) => format!("{would}stop the forwarder on {FORWARDER}:53"),
        }
    }

    fn carry_out(&self, root: &Path) -> io::Result<()> {
        match self {
            Step::Write { path, content } => {
                if let Some(directory) = path.parent() {
                    fs::create_dir_all(directory)?;
                }
                fs::write(path, content)
            }
            Step::Move { from, to } => relocate(from, to),
            Step::Delete(path) => fs::remove_file(path),
            // Another root has no resolver that runs.
            Step::Reload if root != Path::new("/") => Ok(()),
            Step::Reload => {
                let done = Command::new("systemctl").args(["reload-or-restart", "systemd-resolved"]).status()?;
                if done.success() { Ok(()) } else { Err(io::Error::other("systemctl failed")) }
            }
            Step::StartForwarder { cloud, upstreams } => start_forwarder(&root.join(PID_FILE), *cloud, upstreams),
            Step::StopForwarder(pid_file) => stop_forwarder(pid_file),
        }
    }
}

/// A link moves as a link. A file that is mounted over cannot be renamed: it is copied.
fn relocate(from: &Path, to: &Path) -> io::Result<()> {
    if let Ok(target) = fs::read_link(from) {
        let _ = fs::remove_file(to);
        symlink(target, to)?;
        return fs::remove_file(from);
    }
    fs::copy(from, to)?;
    // What is at `from` is written over next, or is a backup that has had its day.
    match fs::remove_file(from) {
        Err(error) if error.kind() == io::ErrorKind::ResourceBusy => Ok(()),
        done => done,
    }
}

fn start_forwarder(pid_file: &Path, cloud: SocketAddr, upstreams: &[SocketAddr]) -> io::Result<()> {
    let program = std::env::current_exe()?;
    let mut command = Command::new(program);
    command.args(["dns", "forward", "--dns-listen", &cloud.to_string()]);
    for upstream in upstreams {
        command.args(["--upstream", &upstream.to_string()]);
    }
    command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
    // It outlives this program and its terminal.
    std::os::unix::process::CommandExt::process_group(&mut command, 0);
    let mut child = command.spawn()?;
    let mut first = String::new();
    if let Some(output) = child.stdout.take() {
        io::BufRead::read_line(&mut io::BufReader::new(output), &mut first)?;
    }
    if !first.starts_with("forwarding") {
        return Err(io::Error::other(format!("the forwarder could not listen on {FORWARDER}:53")));
    }
    if let Some(directory) = pid_file.parent() {
        fs::create_dir_all(directory)?;
    }
    fs::write(pid_file, child.id().to_string())
}

/// Ends the process that the file names, if it is still the forwarder.
fn stop_forwarder(pid_file: &Path) -> io::Result<()> {
    let pid: i32 = fs::read_to_string(pid_file)?.trim().parse().map_err(io::Error::other)?;
    let command = fs::read(format!("/proc/{pid}/cmdline")).unwrap_or_default();
    let words: Vec<&[u8]> = command.split(|byte| *byte == 0).collect();
    if words.get(1..3) == Some([b"dns".as_slice(), b"forward".as_slice()].as_slice()) {
        kill(Pid::from_raw(pid), Signal::SIGTERM)?;
    }
    fs::remove_file(pid_file)
}

fn needs_root(invocation: &Invocation) -> String {
    let (listen, dns) = (invocation.server.listen, invocation.server.dns_listen);
    format!(
        "changing how this host resolves names needs root: sudo snowglobe dns install (see it first with --dry-run).\n\
         These names need no resolver: http://NAME.elb.localhost:{}/ for a balancer, http://localhost:{} for the APIs.\n\
         Every name of the cloud is answered at {dns}: dig @{} -p {} NAME",
        listen.port(),
        listen.port(),
        dns.ip(),
        dns.port()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A directory of this test's own, which ends with it.
    struct Scratch(PathBuf);

    impl Scratch {
        fn new(name: &str) -> Scratch {
            let path = std::env::temp_dir().join(format!("snowglobe-dns-{name}-{}", std::process::id()));
            fs::create_dir_all(path.join("etc")).expect("a scratch directory");
            Scratch(path)
        }
    }

    impl Drop for Scratch {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn carry_out_files(steps: &[Step], root: &Path) {
        for step in steps.iter().filter(|step| !matches!(step, Step::StartForwarder { .. } | Step::StopForwarder(_))) {
            step.carry_out(root).expect("carried out");
        }
    }

    const CLOUD: &str = "127.0.0.1:4553";

    #[test]
    fn resolved_gets_a_drop_in_with_the_clouds_domains_only_and_loses_it() {
        let root = Scratch::new("resolved");
        fs::create_dir_all(root.0.join("run/systemd/resolve")).expect("a directory");
        fs::write(root.0.join("run/systemd/resolve/resolv.conf"), "nameserver 192.0.2.1\n").expect("written");
        fs::write(root.0.join(RESOLV_CONF), "nameserver 127.0.0.53\n").expect("written");
        let cloud = CLOUD.parse().expect("an address");
        let domains = ["elb.amazonaws.com", "example.com"].map(str::to_owned);
        carry_out_files(&install(&root.0, cloud, &domains).expect("a plan"), &root.0);
        let written = fs::read_to_string(root.0.join(DROP_IN)).expect("the drop-in");
        assert!(
            written.ends_with("[Resolve]\nDNS=127.0.0.1:4553\nDomains=~elb.amazonaws.com ~example.com\n"),
            "{written}"
        );
        assert_eq!(install(&root.0, cloud, &domains), Ok(Vec::new()));
        carry_out_files(&remove(&root.0), &root.0);
        assert!(!root.0.join(DROP_IN).exists() && remove(&root.0).is_empty());
        assert_eq!(fs::read_to_string(root.0.join(RESOLV_CONF)).expect("as it was"), "nameserver 127.0.0.53\n");
    }

    #[test]
    fn resolv_conf_names_the_forwarder_first_and_is_restored_link_and_all() {
        let root = Scratch::new("resolv");
        let before = "search home\nnameserver 192.0.2.1\nnameserver 192.0.2.2\nnameserver 192.0.2.3\noptions edns0\n";
        fs::write(root.0.join("etc/real.conf"), before).expect("written");
        symlink("real.conf", root.0.join(RESOLV_CONF)).expect("linked");
        let steps = install(&root.0, CLOUD.parse().expect("an address"), &[]).expect("a plan");
        assert!(matches!(&steps[0], Step::StartForwarder { upstreams, .. } if upstreams.len() == 3));
        carry_out_files(&steps, &root.0);
        let written = fs::read_to_string(root.0.join(RESOLV_CONF)).expect("ours");
        let expected =
            "nameserver 127.0.0.54\nnameserver 192.0.2.1\nnameserver 192.0.2.2\nsearch home\noptions edns0\n";
        assert_eq!(written, format!("{MARK}\n{expected}"));
        assert_eq!(fs::read_to_string(root.0.join("etc/real.conf")).expect("untouched"), before);
        carry_out_files(&remove(&root.0), &root.0);
        assert_eq!(fs::read_link(root.0.join(RESOLV_CONF)).expect("a link again"), PathBuf::from("real.conf"));
        assert!(!root.0.join(BACKUP).exists());
    }

    #[test]
    fn what_another_program_wrote_meanwhile_stays() {
        let root = Scratch::new("other");
        fs::write(root.0.join(RESOLV_CONF), "nameserver 192.0.2.1\n").expect("written");
        carry_out_files(&install(&root.0, CLOUD.parse().expect("an address"), &[]).expect("a plan"), &root.0);
        fs::write(root.0.join(RESOLV_CONF), "nameserver 192.0.2.9\n").expect("written by another");
        carry_out_files(&remove(&root.0), &root.0);
        assert_eq!(fs::read_to_string(root.0.join(RESOLV_CONF)).expect("theirs"), "nameserver 192.0.2.9\n");
        assert!(remove(&root.0).is_empty());
    }
}
