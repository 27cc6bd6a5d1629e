//! A new root directory for the image "the host's userland": skeleton, generated files in /etc, and those of the
//! host's /etc that programs need and that hold no secret. Nothing else of the host is copied.

use std::io;
use std::os::unix::fs::{DirBuilderExt, MetadataExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};

use crate::certificates;
use crate::spec::{ExtraFile, InstanceSpec};

/// Directories of every root, with their modes.
const SKELETON: [(&str, u32); 33] = [
    ("dev", 0o755),
    ("proc", 0o555),
    ("sys", 0o555),
    ("run", 0o755),
    ("usr", 0o755),
    ("usr/local", 0o755),
    ("usr/local/bin", 0o755),
    ("usr/local/sbin", 0o755),
    ("usr/local/lib", 0o755),
    ("usr/local/share", 0o755),
    ("usr/local/etc", 0o755),
    ("etc", 0o755),
    ("etc/ssl", 0o755),
    ("etc/ssl/certs", 0o755),
    ("etc/ssl/private", 0o700),
    ("etc/systemd", 0o755),
    ("etc/systemd/system", 0o755),
    ("etc/default", 0o755),
    ("root", 0o700),
    ("home", 0o755),
    ("opt", 0o755),
    ("srv", 0o755),
    ("mnt", 0o755),
    ("media", 0o755),
    ("tmp", 0o1777),
    ("var", 0o755),
    ("var/cache", 0o755),
    ("var/lib", 0o755),
    ("var/lib/cloud", 0o755),
    ("var/log", 0o755),
    ("var/spool", 0o755),
    ("var/tmp", 0o1777),
    ("var/www", 0o755),
];

/// Of the host's /etc, as it is there. Only what everyone may read is taken, whatever it is called.
const FROM_HOST: [&str; 39] = [
    "alternatives",
    "bash.bashrc",
    "bindresvport.blacklist",
    "ca-certificates.conf",
    "crypto-policies",
    "debian_version",
    "ethertypes",
    "fonts",
    "gai.conf",
    "host.conf",
    "inputrc",
    "ld.so.cache",
    "ld.so.conf",
    "ld.so.conf.d",
    "locale.alias",
    "localtime",
    "login.defs",
    "magic",
    "mime.types",
    "netconfig",
    "networks",
    "os-release",
    "pam.conf",
    "pam.d",
    "perl",
    "profile",
    "protocols",
    "python3",
    "python3.11",
    "python3.12",
    "python3.13",
    "redhat-release",
    "rpc",
    "security",
    "services",
    "shells",
    "skel",
    "ssl/openssl.cnf",
    "system-release",
];

const NSSWITCH: &str = "passwd: files\ngroup: files\nshadow: files\ngshadow: files\nhosts: files dns\nnetworks: files\n\
                        protocols: files\nservices: files\nethers: files\nrpc: files\n";
const LOWEST_HUMAN_UID: u32 = 1000;
const NOBODY_UID: u32 = 65534;

/// Makes `root`, whole or not at all.
pub fn make_root(root: &Path, spec: &InstanceSpec, extra_certificates: &[String]) -> io::Result<()> {
    let building = root.with_extension("new");
    if building.exists() {
        std::fs::remove_dir_all(&building)?;
    }
    make_directory(&building, 0o755)?;
    for (path, mode) in SKELETON {
        make_directory(&building.join(path), mode)?;
    }
    link_like_host(&building)?;
    symlink("/run", building.join("var/run"))?;
    symlink("/run/lock", building.join("var/lock"))?;
    symlink("/proc/self/mounts", building.join("etc/mtab"))?;
    for name in FROM_HOST {
        copy_public(&Path::new("/etc").join(name), &building.join("etc").join(name))?;
    }
    write_accounts(&building)?;
    write_certificates(&building, extra_certificates)?;
    write_file(&building.join("etc/nsswitch.conf"), NSSWITCH.as_bytes(), 0o644)?;
    write_file(&building.join("etc/hosts"), hosts(&spec.hostname).as_bytes(), 0o644)?;
    write_file(&building.join("etc/environment"), b"", 0o644)?;
    write_file(&building.join("etc/fstab"), b"", 0o644)?;
    write_file(&building.join("etc/machine-id"), machine_id().as_bytes(), 0o444)?;
    for file in &spec.files {
        place(&building, file)?;
    }
    std::fs::rename(&building, root)
}

fn hosts(hostname: &str) -> String {
    let short = hostname.split('.').next().unwrap_or(hostname);
    let names = if short == hostname { hostname.to_owned() } else { format!("{hostname} {short}") };
    format!("127.0.0.1 localhost\n::1 localhost ip6-localhost ip6-loopback\n127.0.0.1 {names}\n")
}

fn machine_id() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap_or_default();
    format!("{}\n", id.trim().replace('-', ""))
}

/// /bin, /lib and the like: links into /usr where the host has them so.
fn link_like_host(root: &Path) -> io::Result<()> {
    for name in ["bin", "sbin", "lib", "lib32", "lib64", "libx32"] {
        if let Ok(target) = std::fs::read_link(Path::new("/").join(name)) {
            symlink(target, root.join(name))?;
        }
    }
    Ok(())
}

/// Copies files, links and directories that are readable by everyone.
fn copy_public(from: &Path, to: &Path) -> io::Result<()> {
    let Ok(found) = std::fs::symlink_metadata(from) else { return Ok(()) };
    if found.is_symlink() {
        return symlink(std::fs::read_link(from)?, to);
    }
    if found.mode() & 0o004 == 0 {
        return Ok(());
    }
    if found.is_dir() {
        make_directory(to, found.mode() & 0o7777)?;
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            copy_public(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else if found.is_file() {
        std::fs::copy(from, to)?;
    }
    Ok(())
}

/// The host's system accounts (their names and numbers are the distribution's), without people and without passwords.
fn write_accounts(root: &Path) -> io::Result<()> {
    let keep = |line: &&str| {
        let number = line.split(':').nth(2).and_then(|text| text.parse::<u32>().ok());
        number.is_some_and(|number| number < LOWEST_HUMAN_UID || number == NOBODY_UID)
    };
    let passwd = std::fs::read_to_string("/etc/passwd")?;
    let mut users: Vec<String> = Vec::new();
    for line in passwd.lines().filter(keep) {
        let mut fields: Vec<&str> = line.split(':').collect();
        if fields.len() != 7 {
            continue;
        }
        fields[1] = "x";
        users.push(fields.join(":"));
    }
    let group = std::fs::read_to_string("/etc/group")?;
    let mut groups: Vec<String> = Vec::new();
    for line in group.lines().filter(keep) {
        let fields: Vec<&str> = line.split(':').collect();
        if fields.len() != 4 {
            continue;
        }
        // Members that are people of the host are left out.
        let known = |member: &&str| users.iter().any(|user| user.split(':').next() == Some(member));
        let members: Vec<&str> = fields[3].split(',').filter(known).collect();
        groups.push(format!("{}:x:{}:{}", fields[0], fields[2], members.join(",")));
    }
    users.push("ec2-user:x:1000:1000:EC2 Default User:/home/ec2-user:/bin/bash".to_owned());
    groups.push("ec2-user:x:1000:".to_owned());
    let shadow: String = users
        .iter()
        .filter_map(|user| user.split(':').next())
        .map(|name| format!("{name}:*:19000:0:99999:7:::\n"))
        .collect();
    let gshadow: String =
        groups.iter().filter_map(|group| group.split(':').next()).map(|name| format!("{name}:*::\n")).collect();
    write_file(&root.join("etc/passwd"), (users.join("\n") + "\n").as_bytes(), 0o644)?;
    write_file(&root.join("etc/group"), (groups.join("\n") + "\n").as_bytes(), 0o644)?;
    write_file(&root.join("etc/shadow"), shadow.as_bytes(), 0o640)?;
    write_file(&root.join("etc/gshadow"), gshadow.as_bytes(), 0o640)?;
    let home = root.join("home/ec2-user");
    make_directory(&home, 0o750)?;
    // A user namespace with one id in it has no user 1000; then the directory is root's.
    let _ = std::os::unix::fs::chown(&home, Some(1000), Some(1000));
    Ok(())
}

fn write_certificates(root: &Path, extra: &[String]) -> io::Result<()> {
    let directory = root.join("etc/ssl/certs");
    let mut bundle = certificates::host_bundle();
    for entry in std::fs::read_dir("/etc/ssl/certs").into_iter().flatten().flatten() {
        // The links by hash and by name, for who reads the directory.
        if let Ok(target) = std::fs::read_link(entry.path()) {
            symlink(target, directory.join(entry.file_name()))?;
        }
    }
    for pem in extra {
        bundle.extend(format!("\n{}\n", pem.trim()).as_bytes());
        let hash = certificates::subject_hash(pem)?;
        let free = (0..).map(|number| directory.join(format!("{hash}.{number}"))).find(|path| !path.is_symlink());
        if let Some(path) = free {
            write_file(&path, pem.as_bytes(), 0o644)?;
        }
    }
    write_file(&directory.join("ca-certificates.crt"), &bundle, 0o644)
}

fn place(root: &Path, file: &ExtraFile) -> io::Result<()> {
    let bad = |why: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("{}: {why}", file.path.display()));
    let inside: PathBuf = file
        .path
        .components()
        .filter_map(|part| match part {
            Component::Normal(name) => Some(Ok(name)),
            Component::RootDir | Component::CurDir => None,
            Component::ParentDir | Component::Prefix(_) => Some(Err(bad("is not below the root directory"))),
        })
        .collect::<io::Result<_>>()?;
    if inside.starts_with("usr") && !inside.starts_with("usr/local") {
        return Err(bad("/usr is the host's and read-only"));
    }
    let path = root.join(&inside);
    let parent = path.parent().ok_or_else(|| bad("is the root directory"))?;
    std::fs::DirBuilder::new().recursive(true).mode(0o755).create(parent)?;
    // /var/run and the like are links to where the host's own /run would be.
    if !parent.canonicalize()?.starts_with(root.canonicalize()?) {
        return Err(bad("leads through a symbolic link"));
    }
    write_file(&path, &file.content, file.mode)
}

fn make_directory(path: &Path, mode: u32) -> io::Result<()> {
    match std::fs::create_dir(path) {
        Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(e),
        _ => {}
    }
    // The program's umask does not count.
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}

fn write_file(path: &Path, content: &[u8], mode: u32) -> io::Result<()> {
    if path.is_symlink() {
        std::fs::remove_file(path)?;
    }
    let mut file = std::fs::OpenOptions::new().write(true).create(true).truncate(true).mode(mode).open(path)?;
    io::Write::write_all(&mut file, content)?;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
}
