//! `doctor`: what this machine offers, what is missing, and the cure of each.

use std::path::Path;
use std::process::{Command, ExitCode};

use sandbox::Standing;
use serde_json::json;

use crate::client::Client;
use crate::paint::{Colour, Paint};
use crate::standing::Ground;

#[derive(PartialEq)]
enum Level {
    Good,
    /// Works, but something is weaker.
    Weaker,
    Missing,
}

struct Finding {
    what: &'static str,
    level: Level,
    found: String,
    cure: String,
}

/// What has to be found out before the program has threads.
pub struct Machine {
    is_root: bool,
    ground: Ground,
    /// Control groups' controllers that may be used.
    controllers: Vec<&'static str>,
}

impl Machine {
    /// Enters the namespaces that instances would be made in.
    pub fn look() -> Machine {
        let is_root = nix::unistd::geteuid().is_root();
        let ground = sandbox::trial().and_then(|()| sandbox::enter_private());
        Machine { is_root, ground, controllers: sandbox::controllers() }
    }
}

/// Exit code 1 if something is missing without which instances cannot run. A cloud that runs at the client's address is
/// looked at too.
pub async fn run(client: Client, machine: Machine, as_json: bool) -> Result<ExitCode, String> {
    let mut findings = vec![
        kernel_version(),
        namespaces(&machine),
        command("nft", "nftables", "security groups"),
        command("ip", "iproute2", "looking into networks by hand"),
        python(),
        control_groups(&machine),
        low_ports(),
        disk(),
        terraform(),
    ];
    findings.extend(elastic_ips(client).await);
    let missing = findings.iter().any(|finding| finding.level == Level::Missing);
    if as_json {
        let rows: Vec<_> = findings
            .iter()
            .map(|f| {
                let level = match f.level {
                    Level::Good => "good",
                    Level::Weaker => "weaker",
                    Level::Missing => "missing",
                };
                json!({ "what": f.what, "level": level, "found": f.found, "cure": f.cure })
            })
            .collect();
        println!("{}", json!({ "ok": !missing, "findings": rows }));
    } else {
        let paint = Paint::stdout();
        for finding in &findings {
            let mark = match finding.level {
                Level::Good => paint.with(Colour::Green, "ok     "),
                Level::Weaker => paint.with(Colour::Yellow, "weaker "),
                Level::Missing => paint.with(Colour::Red, "missing"),
            };
            println!("{mark}  {:<18} {}", finding.what, finding.found);
            if !finding.cure.is_empty() {
                println!("         {:<18} {}", "", paint.with(Colour::Cyan, &finding.cure));
            }
        }
    }
    Ok(if missing { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn good(what: &'static str, found: impl Into<String>) -> Finding {
    Finding { what, level: Level::Good, found: found.into(), cure: String::new() }
}

fn kernel_version() -> Finding {
    let release = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
    let release = release.trim();
    let mut numbers = release.split(['.', '-']).filter_map(|part| part.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if version >= (5, 11) {
        return good("Linux", release);
    }
    Finding {
        what: "Linux",
        level: Level::Missing,
        found: format!("{release} is older than 5.11"),
        cure: "use a newer kernel: Debian 12, Ubuntu 22.04 or later have one".to_owned(),
    }
}

/// Root needs no user namespace; others need the right to make one, which AppArmor, settings and containers can refuse.
fn namespaces(machine: &Machine) -> Finding {
    let what = "namespaces";
    match &machine.ground {
        Ok(Standing::Root) => good(what, "root may make them"),
        Ok(Standing::User { ids, only_one: None }) => {
            good(what, format!("a user namespace of your own, in which instances have {ids} users"))
        }
        Ok(Standing::User { only_one, .. }) => Finding {
            what,
            level: Level::Weaker,
            found: format!(
                "a user namespace of your own, in which instances have no user but root ({}): units with User= and \
                 services that change their user (nginx) fail there",
                only_one.as_deref().unwrap_or("unknown why")
            ),
            cure: only_one.as_deref().map_or_else(String::new, users_cure),
        },
        Err(refusal) => {
            Finding { what, level: Level::Missing, found: refusal.to_string(), cure: refusal_cure(machine) }
        }
    }
}

/// What to do about an instance without users.
fn users_cure(why: &str) -> String {
    if why.contains("is not installed") {
        return "sudo apt-get install uidmap".to_owned();
    }
    if why.contains("has no range") {
        return "sudo usermod --add-subuids 100000-165535 --add-subgids 100000-165535 $USER".to_owned();
    }
    "newuidmap must be setuid root and allowed to be so: not in a container without new privileges".to_owned()
}

/// What to do about refused namespaces, by the settings that are known to refuse them.
fn refusal_cure(machine: &Machine) -> String {
    let setting = |path: &str| std::fs::read_to_string(path).map(|text| text.trim().to_owned()).unwrap_or_default();
    let settings = [
        ("apparmor_restrict_unprivileged_userns", "kernel", "1", "0"),
        ("unprivileged_userns_clone", "kernel", "0", "1"),
        ("max_user_namespaces", "user", "0", "65536"),
    ];
    for (name, group, refuses, allows) in settings {
        let counts = group == "user" || !machine.is_root;
        if counts && setting(&format!("/proc/sys/{group}/{name}")) == refuses {
            return format!("sudo sysctl -w {group}.{name}={allows}");
        }
    }
    "in a container: run it with --privileged; else run Snowglobe on the host itself".to_owned()
}

fn command(name: &'static str, package: &str, purpose: &str) -> Finding {
    let places = ["/usr/sbin", "/sbin", "/usr/bin", "/bin", "/usr/local/bin", "/usr/local/sbin"];
    match places.iter().map(|place| Path::new(place).join(name)).find(|path| path.exists()) {
        Some(path) => good(name, format!("{} ({purpose})", path.display())),
        None => Finding {
            what: name,
            level: Level::Missing,
            found: format!("not found; needed for {purpose}"),
            cure: format!("sudo apt-get install {package}"),
        },
    }
}

/// Instances see the host's /usr: what an application needs must be there.
fn python() -> Finding {
    if Path::new("/usr/bin/python3").exists() {
        return good("python3", "/usr/bin/python3 (the blueprints' applications run on it)");
    }
    Finding {
        what: "python3",
        level: Level::Weaker,
        found: "not in /usr/bin; the blueprints' applications cannot run".to_owned(),
        cure: "sudo apt-get install python3".to_owned(),
    }
}

/// Another client: nothing here needs it. The AWS provider is fetched from the registry, which a machine without a
/// network cannot, or comes from a mirror in the file system.
fn terraform() -> Finding {
    const PROVIDER: &str = "registry.terraform.io/hashicorp/aws";
    let path = std::env::var_os("PATH").unwrap_or_default();
    let binary = std::env::split_paths(&path).map(|folder| folder.join("terraform")).find(|file| file.is_file());
    let folder = |variable: &str, rest: &str| std::env::var_os(variable).map(|value| Path::new(&value).join(rest));
    let places = [
        folder("SNOWGLOBE_TERRAFORM_PLUGINS", ""),
        folder("HOME", ".terraform.d/plugins"),
        Some("/usr/local/share/terraform/plugins".into()),
        Some("/usr/share/terraform/plugins".into()),
        Some("/opt/tf-plugins".into()),
    ];
    let mirror = places.into_iter().flatten().find(|folder| folder.join(PROVIDER).is_dir());
    let found = match (binary, mirror) {
        (Some(binary), Some(mirror)) => {
            format!("{}, and a mirror of its AWS provider in {}", binary.display(), mirror.display())
        }
        (Some(binary), None) => {
            format!("{}; no mirror of its AWS provider, which it fetches from its registry", binary.display())
        }
        (None, Some(mirror)) => {
            format!("not on PATH (a mirror of its AWS provider is in {}); optional", mirror.display())
        }
        (None, None) => "not on PATH, and no mirror of its AWS provider; optional".to_owned(),
    };
    good("Terraform", found)
}

/// Elastic IPs tie a name to one instance: mostly a sign of a design that wants a balancer. Nothing where no cloud runs.
async fn elastic_ips(client: Client) -> Option<Finding> {
    if !client.is_running().await {
        return None;
    }
    let status = client.admin("/_snowglobe/status").await.ok()?;
    let held = status.get("elastic_ips")?.as_array()?;
    let addresses: Vec<&str> = held.iter().filter_map(|one| one.get("address")?.as_str()).collect();
    if addresses.is_empty() {
        return Some(good("Elastic IPs", "none: balancers and names carry the traffic"));
    }
    Some(Finding {
        what: "Elastic IPs",
        level: Level::Weaker,
        found: format!(
            "{} in use ({}); a design that needs them is worth another look",
            addresses.len(),
            addresses.join(", ")
        ),
        cure: "put a load balancer in front, or a DNS name on the instance's own address".to_owned(),
    })
}

fn control_groups(machine: &Machine) -> Finding {
    let what = "control groups";
    let names = [("memory", "memory"), ("cpu", "CPU"), ("pids", "processes")];
    let (limited, not): (Vec<_>, Vec<_>) = names.iter().partition(|(name, _)| machine.controllers.contains(name));
    let words = |list: &[&(&str, &str)]| list.iter().map(|(_, word)| *word).collect::<Vec<_>>().join(", ");
    if not.is_empty() {
        return good(what, format!("instances' limits hold: {}", words(&limited)));
    }
    let metrics = "metrics are measured from the instances' processes";
    Finding {
        what,
        level: Level::Weaker,
        found: format!("an instance type does not limit {}: the groups are not ours to use; {metrics}", words(&not)),
        cure: if machine.is_root {
            "give the program a control group of its own with these controllers".to_owned()
        } else {
            "run as root where limits matter".to_owned()
        },
    }
}

fn low_ports() -> Finding {
    let first = fabric::first_port(std::net::Ipv4Addr::LOCALHOST);
    if first <= 1 {
        return good("ports below 1024", "served as they are");
    }
    let offset = fabric::REFUSED_PORT_OFFSET;
    Finding {
        what: "ports below 1024",
        level: Level::Weaker,
        found: format!(
            "refused below {first}: public port 80 is served at {}, and so on (port + {offset})",
            80 + offset
        ),
        cure: "sudo sysctl -w net.ipv4.ip_unprivileged_port_start=0".to_owned(),
    }
}

fn disk() -> Finding {
    let output = Command::new("df").args(["-Pm", "."]).output();
    let text = output.map(|o| String::from_utf8_lossy(&o.stdout).into_owned()).unwrap_or_default();
    let free = text.lines().nth(1).and_then(|line| line.split_whitespace().nth(3)?.parse::<u64>().ok());
    match free {
        Some(free) if free >= 1024 => good("disk", format!("{} GiB free here", free / 1024)),
        Some(free) => Finding {
            what: "disk",
            level: Level::Weaker,
            found: format!("{free} MiB free here"),
            cure: "free some space, or choose another --data-dir".to_owned(),
        },
        None => good("disk", "free space unknown"),
    }
}
