//! `snowglobe trust`: puts the local authority's certificate into the host's trust store, takes it out again, or only
//! says where it is. Nothing else ever touches the host's store.

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use nix::unistd::Uid;
use serde_json::json;

use crate::authority::{self, Authority};
use crate::cli::{Invocation, default_data_dir};
use crate::client::Client;
use crate::paint::{Colour, Paint};

/// What to do with the host's store.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trust {
    Install,
    Remove,
    Print,
}

/// How a distribution takes another authority in: a file in a directory, and a command.
struct HostStore {
    directory: &'static str,
    extension: &'static str,
    command: &'static [&'static str],
}

/// Debian and Ubuntu; Fedora and Red Hat; openSUSE; Arch.
static HOST_STORES: [HostStore; 4] = [
    HostStore { directory: "/usr/local/share/ca-certificates", extension: "crt", command: &["update-ca-certificates"] },
    HostStore { directory: "/etc/pki/ca-trust/source/anchors", extension: "pem", command: &["update-ca-trust"] },
    HostStore { directory: "/etc/pki/trust/anchors", extension: "pem", command: &["update-ca-certificates"] },
    HostStore {
        directory: "/etc/ca-certificates/trust-source/anchors",
        extension: "crt",
        command: &["trust", "extract-compat"],
    },
];

pub async fn run(invocation: &Invocation, what: Trust) -> Result<ExitCode, String> {
    let certificate = find(invocation).await?;
    if what == Trust::Print {
        if invocation.json {
            println!("{}", json!({ "certificate": certificate }));
        } else {
            println!("{}", certificate.display());
        }
        return Ok(ExitCode::SUCCESS);
    }
    let pem = std::fs::read(&certificate).map_err(|error| format!("{}: {error}", certificate.display()))?;
    let store = HOST_STORES.iter().find(|store| Path::new(store.directory).is_dir()).ok_or_else(|| {
        format!("this system's trust store is not one that is known here: add {} to it yourself", certificate.display())
    })?;
    let installed = store.file(&pem);
    let is_there = std::fs::read(&installed).is_ok_and(|known| known == pem);
    let wanted = what == Trust::Install;
    if is_there != wanted {
        if !Uid::effective().is_root() {
            return Err(store.needs_root(&certificate, &installed, wanted));
        }
        let changed = if wanted { write(&installed, &pem) } else { std::fs::remove_file(&installed) };
        changed.map_err(|error| format!("{}: {error}", installed.display()))?;
        store.update()?;
    }
    if invocation.json {
        println!("{}", json!({ "certificate": certificate, "installed": installed, "trusted": wanted }));
    } else {
        tell(&certificate, &installed, wanted, is_there != wanted);
    }
    Ok(ExitCode::SUCCESS)
}

/// The certificate's file: of the cloud that runs at --listen, else of the data directory, made there if need be.
async fn find(invocation: &Invocation) -> Result<PathBuf, String> {
    let client = Client { listen: invocation.server.listen };
    if client.is_running().await
        && let Ok(cloud) = client.admin("/_snowglobe/cloud").await
        && let Some(path) = cloud["authority"].as_str()
    {
        return Ok(path.into());
    }
    let data_dir = invocation.server.data_dir.clone().unwrap_or_else(default_data_dir);
    let authority = Authority::open(&authority::directory_of(&data_dir))?;
    Ok(authority.certificate_path().to_path_buf())
}

fn write(path: &Path, content: &[u8]) -> std::io::Result<()> {
    std::fs::write(path, content)
}

fn tell(certificate: &Path, installed: &Path, trusted: bool, changed: bool) {
    let paint = Paint::stdout();
    let path = certificate.display();
    let (installed, was) = (installed.display(), if changed { "" } else { "already " });
    if !trusted {
        println!("The local authority is {was}not trusted on this host ({installed} is gone).");
        return;
    }
    println!("{} {was}in the host's trust store: {installed}", paint.with(Colour::Green, "The local authority is"));
    println!("\nPrograms with a store of their own still need to be told:\n");
    println!("  aws, boto3, Python   export AWS_CA_BUNDLE={path} REQUESTS_CA_BUNDLE={path}");
    println!("  Node.js              export NODE_EXTRA_CA_CERTS={path}");
    println!("  curl                 curl --cacert {path} https://localhost:4566/");
    println!("  Firefox, Chrome      import it under Settings, Certificates, Authorities");
    println!("\n`snowglobe trust --remove` takes it out again.");
}

impl HostStore {
    /// One file an authority, so that installations do not take each other's away.
    fn file(&self, pem: &[u8]) -> PathBuf {
        let mark = pem.iter().fold(0x811c_9dc5_u32, |hash, byte| (hash ^ u32::from(*byte)).wrapping_mul(0x0100_0193));
        Path::new(self.directory).join(format!("snowglobe-{mark:08x}.{}", self.extension))
    }

    fn needs_root(&self, certificate: &Path, installed: &Path, wanted: bool) -> String {
        let (certificate, installed, command) = (certificate.display(), installed.display(), self.command.join(" "));
        let change = if wanted {
            format!("sudo install -m 644 {certificate} {installed}")
        } else {
            format!("sudo rm {installed}")
        };
        let others = format!(
            "Without root, tell each program by itself:\n  export AWS_CA_BUNDLE={certificate} \
             NODE_EXTRA_CA_CERTS={certificate}\n  curl --cacert {certificate} https://localhost:4566/"
        );
        format!("the host's trust store belongs to root. Run\n  {change} && sudo {command}\n{others}")
    }

    fn update(&self) -> Result<(), String> {
        let (program, arguments) = self.command.split_first().ok_or("a store without a command")?;
        let done = Command::new(program).args(arguments).output().map_err(|error| format!("{program}: {error}"))?;
        if done.status.success() {
            return Ok(());
        }
        Err(format!("{} failed: {}", self.command.join(" "), String::from_utf8_lossy(&done.stderr).trim()))
    }
}
