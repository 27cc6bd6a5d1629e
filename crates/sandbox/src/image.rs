//! The image "the host's userland" and the root directories made of it: skeleton, generated files in /etc, and those of the
//! host's /etc that programs need and that hold no secret. Nothing else of the host is copied.

use std::io;
use std::os::unix::fs::{MetadataExt, OpenOptionsExt, PermissionsExt, symlink};
use std::path::{Component, Path, PathBuf};
use std::sync::{Arc, OnceLock};

use init::protocol::Layers;
use nix::mount::{MntFlags, MsFlags, mount, umount2};

use crate::certificates;
use crate::packages;
use crate::spec::{ExtraFile, InstanceSpec};

/// Directories of every root, with their modes.
const SKELETON: [(&str, u32); 34] = [
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
    ("var/www/html", 0o755),
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

/// The image that instances start from, made anew by each program in memory, so that it follows the host's packages.
pub struct Image {
    directory: PathBuf,
    made: OnceLock<Result<(), String>>,
    extra_certificates: Vec<String>,
    /// Whether the state directory's file system can be a layer over it.
    layered: bool,
}

impl Image {
    /// Mounts the memory file system and begins to fill it.
    pub fn new(state_dir: &Path, extra_certificates: Vec<String>) -> io::Result<Arc<Image>> {
        let directory = state_dir.join(".image");
        std::fs::create_dir_all(&directory)?;
        mount(Some("tmpfs"), &directory, Some("tmpfs"), MsFlags::empty(), Some("mode=755,size=256m"))?;
        let layered = can_layer(state_dir, &directory);
        let image = Arc::new(Image { directory, made: OnceLock::new(), extra_certificates, layered });
        let filler = image.clone();
        std::thread::Builder::new().name("image".to_owned()).spawn(move || drop(filler.make()))?;
        Ok(image)
    }

    /// Makes an instance's root directory, whole or not at all, unless it has one. Returns what lies below it.
    pub fn make_root(&self, instance: &Path, spec: &InstanceSpec) -> io::Result<Option<Layers>> {
        self.make()?;
        let root = instance.join("root");
        let work = instance.join("work");
        if !root.exists() {
            let building = instance.join("root.new");
            if building.exists() {
                std::fs::remove_dir_all(&building)?;
            }
            if self.layered {
                make_directory(&building, 0o755)?;
                make_directory(&building.join("etc"), 0o755)?;
            } else {
                copy_tree(&self.directory, &building)?;
            }
            write_file(&building.join("etc/hosts"), hosts(&spec.hostname).as_bytes(), 0o644)?;
            write_file(&building.join("etc/machine-id"), machine_id().as_bytes(), 0o444)?;
            for file in &spec.files {
                self.place(&building, file)?;
            }
            std::fs::rename(&building, &root)?;
        }
        if !self.layered {
            return Ok(None);
        }
        std::fs::create_dir_all(&work)?;
        Ok(Some(Layers { lower: self.directory.clone(), work }))
    }

    /// Takes it down once it is filled. Instances that run keep it, in mount namespaces of their own.
    pub fn close(&self) {
        // How the filling went was for who made a root directory.
        let _ = self.make();
        // Where it fails, the mount goes with the program's mount namespace.
        let _ = umount2(&self.directory, MntFlags::MNT_DETACH);
        let _ = std::fs::remove_dir(&self.directory);
    }

    /// Waits for the filling, or does it.
    fn make(&self) -> io::Result<()> {
        let made = self.made.get_or_init(|| fill(&self.directory, &self.extra_certificates).map_err(|e| e.to_string()));
        made.clone().map_err(|e| io::Error::other(format!("the image: {e}")))
    }

    fn place(&self, root: &Path, file: &ExtraFile) -> io::Result<()> {
        let bad = |why: &str| io::Error::new(io::ErrorKind::InvalidInput, format!("{}: {why}", file.path.display()));
        let mut inside = PathBuf::new();
        for part in file.path.components() {
            match part {
                Component::Normal(name) => inside.push(name),
                Component::RootDir | Component::CurDir => {}
                Component::ParentDir | Component::Prefix(_) => return Err(bad("is not below the root directory")),
            }
        }
        if inside.starts_with("usr") && !inside.starts_with("usr/local") {
            return Err(bad("/usr is the host's and read-only"));
        }
        let parent = inside.parent().ok_or_else(|| bad("is the root directory"))?;
        let mut made = PathBuf::new();
        for part in parent.components() {
            made.push(part);
            let (lower, own) = (self.directory.join(&made), root.join(&made));
            // /bin and /var/run are links, to where the file would not be seen, or would be the host's.
            if lower.is_symlink() || own.is_symlink() {
                return Err(bad("leads through a symbolic link"));
            }
            if !own.exists() {
                // As the image has it, since the upper layer's word counts.
                let mode = lower.metadata().map_or(0o755, |found| found.mode() & 0o7777);
                make_directory(&own, mode)?;
            }
        }
        write_file(&root.join(&inside), &file.content, file.mode)
    }
}

/// Tries an overlay on the state directory's file system.
fn can_layer(state_dir: &Path, lower: &Path) -> bool {
    let (upper, work) = (state_dir.join(".try/upper"), state_dir.join(".try/work"));
    let works = std::fs::create_dir_all(&upper).is_ok()
        && std::fs::create_dir_all(&work).is_ok()
        && init::overlay::mount(lower, &upper, &work, &upper).is_ok();
    if works {
        // One that stays mounted over a directory of its own disturbs nobody.
        let _ = umount2(&upper, MntFlags::MNT_DETACH);
    }
    let _ = std::fs::remove_dir_all(state_dir.join(".try"));
    works
}

fn fill(root: &Path, extra_certificates: &[String]) -> io::Result<()> {
    for (path, mode) in SKELETON {
        make_directory(&root.join(path), mode)?;
    }
    link_like_host(root)?;
    symlink("/run", root.join("var/run"))?;
    symlink("/run/lock", root.join("var/lock"))?;
    symlink("/proc/self/mounts", root.join("etc/mtab"))?;
    for name in FROM_HOST {
        copy_public(&Path::new("/etc").join(name), &root.join("etc").join(name))?;
    }
    write_accounts(root)?;
    write_certificates(root, extra_certificates)?;
    write_file(&root.join("etc/nsswitch.conf"), NSSWITCH.as_bytes(), 0o644)?;
    write_file(&root.join("etc/environment"), b"", 0o644)?;
    write_file(&root.join("etc/fstab"), b"", 0o644)?;
    // Last, as it adds only what is not there.
    packages::add(root)
}

/// The image as it is, owners and all.
fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    let found = std::fs::symlink_metadata(from)?;
    if found.is_symlink() {
        symlink(std::fs::read_link(from)?, to)?;
    } else if found.is_dir() {
        make_directory(to, found.mode() & 0o7777)?;
        for entry in std::fs::read_dir(from)? {
            let entry = entry?;
            copy_tree(&entry.path(), &to.join(entry.file_name()))?;
        }
    } else {
        std::fs::copy(from, to)?;
    }
    std::os::unix::fs::lchown(to, Some(found.uid()), Some(found.gid()))
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

/// Copies files, links and directories that are readable by everyone. What goes away meanwhile was not there: a package
/// manager may be at work on the host.
fn copy_public(from: &Path, to: &Path) -> io::Result<()> {
    match copy_found(from, to) {
        Err(e) if e.kind() == io::ErrorKind::NotFound && std::fs::symlink_metadata(from).is_err() => Ok(()),
        other => other.map_err(|e| io::Error::new(e.kind(), format!("{}: {e}", from.display()))),
    }
}

fn copy_found(from: &Path, to: &Path) -> io::Result<()> {
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
