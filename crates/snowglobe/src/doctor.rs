//! `doctor`: what this machine offers, what is missing, and the cure of each.

use std::path::Path;
use std::process::{Command, ExitCode, Stdio};

use serde_json::json;

use crate::client::Client;
use crate::paint::{Colour, Paint};

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

/// Exit code 1 if something is missing without which instances cannot run. A cloud that runs at the client's address is
/// looked at too.
pub async fn run(client: Client, as_json: bool) -> Result<ExitCode, String> {
    let mut findings = vec![
        kernel_version(),
        user_namespaces(),
        command("nft", "nftables", "security groups"),
        command("ip", "iproute2", "looking into networks by hand"),
        python(),
        control_groups(),
        low_ports(),
        disk(),
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

/// Root needs none; others need the right to make one, which AppArmor and two settings can refuse.
fn user_namespaces() -> Finding {
    let what = "namespaces";
    if nix_is_root() {
        let made = quiet("unshare", &["--mount", "--net", "--pid", "--fork", "true"]);
        if made {
            return good(what, "root may make them");
        }
        return Finding {
            what,
            level: Level::Missing,
            found: "root may not make namespaces here (a container without the right?)".to_owned(),
            cure: "run the container with --privileged, or run Snowglobe on the host".to_owned(),
        };
    }
    let setting = |path: &str| std::fs::read_to_string(path).map(|text| text.trim().to_owned()).unwrap_or_default();
    if setting("/proc/sys/kernel/apparmor_restrict_unprivileged_userns") == "1" {
        return Finding {
            what,
            level: Level::Missing,
            found: "AppArmor keeps user namespaces from programs without a profile".to_owned(),
            cure: "sudo sysctl -w kernel.apparmor_restrict_unprivileged_userns=0".to_owned(),
        };
    }
    if setting("/proc/sys/kernel/unprivileged_userns_clone") == "0" {
        return Finding {
            what,
            level: Level::Missing,
            found: "user namespaces are for root only".to_owned(),
            cure: "sudo sysctl -w kernel.unprivileged_userns_clone=1".to_owned(),
        };
    }
    Finding {
        what,
        level: Level::Missing,
        found: "this version runs instances as root only".to_owned(),
        cure: "sudo ./snowglobe …".to_owned(),
    }
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

fn control_groups() -> Finding {
    if Path::new("/sys/fs/cgroup/cgroup.controllers").exists() {
        return good("control groups", "version 2");
    }
    if Path::new("/sys/fs/cgroup/memory").exists() {
        return good("control groups", "version 1");
    }
    Finding {
        what: "control groups",
        level: Level::Weaker,
        found: "none: instances have no limits of memory and CPU".to_owned(),
        cure: "mount -t cgroup2 none /sys/fs/cgroup".to_owned(),
    }
}

fn low_ports() -> Finding {
    let start = std::fs::read_to_string("/proc/sys/net/ipv4/ip_unprivileged_port_start").unwrap_or_default();
    if nix_is_root() || start.trim() == "0" {
        return good("ports below 1024", "served as they are");
    }
    Finding {
        what: "ports below 1024",
        level: Level::Weaker,
        found: "refused: port 80 is served at 8080, and so on (port + 8000)".to_owned(),
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

fn quiet(program: &str, arguments: &[&str]) -> bool {
    let status = Command::new(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::null()).status();
    status.is_ok_and(|status| status.success())
}

fn nix_is_root() -> bool {
    std::fs::read_to_string("/proc/self/status")
        .unwrap_or_default()
        .lines()
        .find_map(|line| line.strip_prefix("Uid:")?.split_whitespace().nth(1).map(|uid| uid == "0"))
        .unwrap_or(false)
}
