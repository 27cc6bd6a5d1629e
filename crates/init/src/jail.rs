//! From the host's view to the instance's: mounts, pivot_root, loopback, host name.
//!
//! What comes from the host is opened as detached mounts before the pivot and attached after it, and files are written
//! only after it. So whatever an earlier boot left in the root directory (symbolic links to anywhere) resolves within
//! the instance. Everything here works with CAP_SYS_ADMIN over the own user namespace only, where the kernel gives a new
//! /proc or /sys only to who sees one already, whole: so these too are made before the pivot.

use std::ffi::CStr;
use std::io;
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt, symlink};
use std::path::Path;

use crate::overlay;
use crate::process::{c_string, check};
use crate::protocol::{Bind, BootSpec};

/// Where the instance's commands are in a mount of our own binary.
const PROGRAM: &str = "/run/snowglobe/program";
pub const RUN_DIRECTORY: &str = "/run/snowglobe";

/// Names that the host may have our commands' likes at.
const REPLACED: [&str; 3] = ["/usr/bin/systemctl", "/usr/sbin/service", "/usr/bin/journalctl"];
const DEVICES: [&str; 6] = ["null", "zero", "full", "random", "urandom", "tty"];
const READ_ONLY_PROC: [&str; 6] = ["sys", "sysrq-trigger", "irq", "bus", "fs", "acpi"];
const HIDDEN_PROC: [&str; 6] = ["kcore", "keys", "timer_list", "latency_stats", "sched_debug", "kmsg"];

/// Moves this process, alone in new namespaces, into the instance. The error says which step failed.
pub fn enter(spec: &BootSpec) -> Result<(), String> {
    step("make mounts private", || mount(None, "/", None, libc::MS_REC | libc::MS_PRIVATE, None))?;
    // SAFETY: unshare and umask have no memory effects.
    step("unshare the cgroup namespace", || check(unsafe { libc::unshare(libc::CLONE_NEWCGROUP) }).map(drop))?;
    // SAFETY: as above.
    unsafe { libc::umask(0o022) };

    let usr = step("open /usr", || detach("/usr", true, true))?;
    let program = step("open our program", || detach(&spec.program, false, true))?;
    let mut devices = Vec::new();
    for name in DEVICES {
        // Read-only keeps the instance's root, which is the host's where no user namespace is between, from changing the
        // host's nodes; devices are written to all the same.
        devices.push((name, step(name, || detach(Path::new("/dev").join(name), false, true))?));
    }
    let mut binds = Vec::new();
    for bind in &spec.binds {
        let fd = step(&bind.source.display().to_string(), || detach(&bind.source, true, bind.read_only))?;
        let is_directory = bind.source.is_dir();
        binds.push((bind, fd, is_directory));
    }

    let proc = step("make /proc", fresh_proc)?;
    let sys = step("make /sys", fresh_sys)?;

    step("mount the root directory", || mount_root(spec))?;
    step("pivot to the root directory", || pivot(&spec.root))?;

    let local = step("open /usr/local", || detach("/usr/local", false, false))?;
    step("mount /usr", || attach_directory(&usr, "/usr"))?;
    step("mount /usr/local", || attach(&local, "/usr/local"))?;
    step("mount /proc", || attach_directory(&proc, "/proc"))?;
    step("mount /sys", || attach_directory(&sys, "/sys"))?;
    step("furnish /dev", || furnish_dev(&devices))?;
    step("mount /run", || mount_new("tmpfs", "/run", libc::MS_NOSUID | libc::MS_NODEV, Some("mode=755")))?;
    step("furnish /run", furnish_run)?;
    step("empty /tmp", || empty_directory("/tmp"))?;
    step("place our program", || place_program(&program))?;
    for (bind, fd, is_directory) in &binds {
        step(&bind.target.display().to_string(), || place_bind(bind, fd, *is_directory))?;
    }

    step("set up loopback", set_up_loopback)?;
    step("set network parameters", set_network_parameters)?;
    step("protect /proc", protect_proc)?;
    step("set the host name", || {
        let name = c_string(spec.hostname.as_str())?;
        // SAFETY: the pointer and length are of one string.
        check(unsafe { libc::sethostname(name.as_ptr(), name.as_bytes().len()) }).map(drop)
    })?;
    step("write /etc/hostname", || replace_file("/etc/hostname", &format!("{}\n", spec.hostname)))?;
    step("write /etc/resolv.conf", || replace_file("/etc/resolv.conf", &resolv_conf(spec)))
}

/// Makes the file systems that a kernel or a container may refuse, and lets them go. For a process that is PID 1 of new
/// namespaces.
///
/// # Errors
/// What was refused, and how.
pub fn try_furniture() -> Result<(), (&'static str, io::Error)> {
    fresh_proc().map_err(|e| ("mount a /proc of a process namespace", e))?;
    fresh_sys().map_err(|e| ("mount a /sys of a network namespace", e))?;
    fresh("tmpfs", MOUNT_ATTR_NOSUID).map_err(|e| ("mount a tmpfs", e))?;
    detach("/usr", true, true).map_err(|e| ("bind /usr", e)).map(drop)
}

fn step<T>(what: &str, run: impl FnOnce() -> io::Result<T>) -> Result<T, String> {
    run().map_err(|e| format!("{what}: {e}"))
}

fn resolv_conf(spec: &BootSpec) -> String {
    let mut text = String::new();
    if !spec.search_domains.is_empty() {
        text.push_str(&format!("search {}\n", spec.search_domains.join(" ")));
    }
    for server in &spec.nameservers {
        text.push_str(&format!("nameserver {server}\n"));
    }
    text
}

/// Mounts the root over its own directory: the overlay, or the directory itself.
fn mount_root(spec: &BootSpec) -> io::Result<()> {
    let Some(layers) = &spec.layers else {
        let own = detach(&spec.root, false, false)?;
        return attach_at(&own, &c_string(spec.root.as_os_str().as_encoded_bytes())?);
    };
    overlay::mount(&layers.lower, &spec.root, &layers.work, &spec.root)
}

fn pivot(root: &Path) -> io::Result<()> {
    // Stacked pivot: the old root ends up over the new one and is then detached, so no directory is needed for it.
    std::env::set_current_dir(root)?;
    // SAFETY: constant strings.
    check(unsafe { libc::syscall(libc::SYS_pivot_root, c".".as_ptr(), c".".as_ptr()) } as i32)?;
    // SAFETY: a constant string.
    check(unsafe { libc::umount2(c".".as_ptr(), libc::MNT_DETACH) })?;
    std::env::set_current_dir("/")
}

fn furnish_dev(devices: &[(&str, OwnedFd)]) -> io::Result<()> {
    mount_new("tmpfs", "/dev", libc::MS_NOSUID | libc::MS_NOEXEC, Some("mode=755,size=4m"))?;
    for (name, fd) in devices {
        let path = format!("/dev/{name}");
        std::fs::File::create_new(&path)?;
        attach(fd, &path)?;
    }
    let flags = libc::MS_NOSUID | libc::MS_NOEXEC;
    // A user namespace with one id in it has no group 5.
    mount_new("devpts", "/dev/pts", flags, Some("newinstance,ptmxmode=0666,mode=620,gid=5"))
        .or_else(|_| mount_new("devpts", "/dev/pts", flags, Some("newinstance,ptmxmode=0666,mode=620")))?;
    mount_new("tmpfs", "/dev/shm", libc::MS_NOSUID | libc::MS_NODEV, Some("mode=1777"))?;
    mount_new("mqueue", "/dev/mqueue", libc::MS_NOSUID | libc::MS_NODEV | libc::MS_NOEXEC, None)?;
    for (target, link) in [
        ("pts/ptmx", "/dev/ptmx"),
        ("/proc/self/fd", "/dev/fd"),
        ("/proc/self/fd/0", "/dev/stdin"),
        ("/proc/self/fd/1", "/dev/stdout"),
        ("/proc/self/fd/2", "/dev/stderr"),
    ] {
        symlink(target, link)?;
    }
    // SAFETY: constant strings.
    check(unsafe { libc::mkfifo(c"/dev/console".as_ptr(), 0o620) }).map(drop)
}

fn furnish_run() -> io::Result<()> {
    // /run/systemd/system is how programs ask whether systemctl is there.
    for directory in [RUN_DIRECTORY, "/run/systemd/system", "/run/user"] {
        std::fs::DirBuilder::new().recursive(true).mode(0o755).create(directory)?;
    }
    std::fs::DirBuilder::new().mode(0o777).create("/run/lock")?;
    std::fs::set_permissions("/run/lock", std::fs::Permissions::from_mode(0o1777))
}

fn place_program(program: &OwnedFd) -> io::Result<()> {
    std::fs::File::create_new(PROGRAM)?;
    attach(program, PROGRAM)?;
    std::fs::create_dir_all("/usr/local/sbin")?;
    for name in crate::COMMANDS {
        let link = format!("/usr/local/sbin/{name}");
        if std::fs::symlink_metadata(&link).is_err() {
            symlink(PROGRAM, link)?;
        }
    }
    for path in REPLACED {
        if std::fs::symlink_metadata(path).is_ok_and(|found| found.is_file()) {
            attach(&detach(PROGRAM, false, true)?, path)?;
        }
    }
    Ok(())
}

fn place_bind(bind: &Bind, fd: &OwnedFd, is_directory: bool) -> io::Result<()> {
    if is_directory {
        std::fs::create_dir_all(&bind.target)?;
    } else if !bind.target.exists() {
        if let Some(parent) = bind.target.parent() {
            std::fs::create_dir_all(parent)?;
        }
        std::fs::File::create_new(&bind.target)?;
    }
    // Follow the instance's own links (/bin is one); they cannot lead out of it.
    let target = bind.target.canonicalize()?;
    attach_at(fd, &c_string(target.as_os_str().as_encoded_bytes())?)
}

/// lo with 127.0.0.1/32 alone: the rest of 127.0.0.0/8 is routed, since the cloud's public addresses are there. The
/// kernel adds 127.0.0.1/8 as the interface goes up; then its mask is changed.
fn set_up_loopback() -> io::Result<()> {
    // SAFETY: a fresh descriptor is owned by nobody else.
    let socket = unsafe { OwnedFd::from_raw_fd(check(libc::socket(libc::AF_INET, libc::SOCK_DGRAM, 0))?) };
    // SAFETY: ifreq and sockaddr_in are plain data; each union field is written before the kernel reads it.
    unsafe {
        let mut request: libc::ifreq = std::mem::zeroed();
        request.ifr_name[0] = b'l' as libc::c_char;
        request.ifr_name[1] = b'o' as libc::c_char;
        request.ifr_ifru.ifru_flags = (libc::IFF_UP | libc::IFF_RUNNING) as libc::c_short;
        check(libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFFLAGS, &request))?;
        let mut mask: libc::sockaddr_in = std::mem::zeroed();
        mask.sin_family = libc::AF_INET as libc::sa_family_t;
        mask.sin_addr.s_addr = u32::MAX;
        std::ptr::write((&raw mut request.ifr_ifru).cast::<libc::sockaddr_in>(), mask);
        check(libc::ioctl(socket.as_raw_fd(), libc::SIOCSIFNETMASK, &request)).map(drop)
    }
}

fn set_network_parameters() -> io::Result<()> {
    std::fs::write("/proc/sys/net/ipv4/conf/all/route_localnet", "1")?;
    std::fs::write("/proc/sys/net/ipv4/conf/default/route_localnet", "1")?;
    std::fs::write("/proc/sys/net/ipv4/ip_unprivileged_port_start", "0")?;
    // Groups that the user namespace does not have are refused: all, or those of a range, or root's alone.
    let ping = "/proc/sys/net/ipv4/ping_group_range";
    let set = |groups: &str| std::fs::write(ping, groups);
    set("0 2147483647").or_else(|_| set("0 65535")).or_else(|_| set("0 0"))
}

fn protect_proc() -> io::Result<()> {
    for name in READ_ONLY_PROC {
        let path = format!("/proc/{name}");
        if Path::new(&path).exists() {
            attach(&detach(&path, true, true)?, &path)?;
        }
    }
    for name in HIDDEN_PROC {
        let path = format!("/proc/{name}");
        if Path::new(&path).exists() {
            attach(&detach("/dev/null", false, true)?, &path)?;
        }
    }
    for path in ["/proc/scsi", "/sys/firmware", "/sys/fs/cgroup"] {
        if Path::new(path).is_dir() {
            mount_new("tmpfs", path, libc::MS_RDONLY | libc::MS_NOSUID | libc::MS_NODEV, Some("mode=755,size=4k"))?;
        }
    }
    Ok(())
}

fn empty_directory(path: &str) -> io::Result<()> {
    ensure_directory(path)?;
    for entry in std::fs::read_dir(path)?.flatten() {
        if entry.file_type()?.is_dir() {
            std::fs::remove_dir_all(entry.path())?;
        } else {
            std::fs::remove_file(entry.path())?;
        }
    }
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(0o1777))
}

/// Writes beside and renames over, so that a symbolic link at the path is replaced, not followed.
fn replace_file(path: &str, text: &str) -> io::Result<()> {
    let new = format!("{path}.new");
    match std::fs::remove_file(&new) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
        _ => std::fs::write(&new, text)?,
    }
    std::fs::rename(new, path)
}

fn ensure_directory(path: &str) -> io::Result<()> {
    match std::fs::symlink_metadata(path) {
        Ok(found) if found.is_dir() => return Ok(()),
        Ok(_) => std::fs::remove_file(path)?,
        Err(_) => {}
    }
    std::fs::create_dir_all(path)
}

fn mount_new(kind: &str, target: &str, flags: libc::c_ulong, data: Option<&str>) -> io::Result<()> {
    ensure_directory(target)?;
    mount(Some(kind), target, Some(kind), flags, data)
}

fn mount(
    source: Option<&str>,
    target: &str,
    kind: Option<&str>,
    flags: libc::c_ulong,
    data: Option<&str>,
) -> io::Result<()> {
    let pointer = |text: &Option<std::ffi::CString>| text.as_ref().map_or(std::ptr::null(), |text| text.as_ptr());
    let (source, kind, data) =
        (source.map(c_string).transpose()?, kind.map(c_string).transpose()?, data.map(c_string).transpose()?);
    let target = c_string(target)?;
    // SAFETY: every pointer is null or of a string that lives through the call.
    check(unsafe { libc::mount(pointer(&source), target.as_ptr(), pointer(&kind), flags, pointer(&data).cast()) })
        .map(drop)
}

#[repr(C)]
struct MountAttributes {
    set: u64,
    clear: u64,
    propagation: u64,
    user_namespace: u64,
}

const MOUNT_ATTR_RDONLY: u64 = 1;
const MOUNT_ATTR_NOSUID: u64 = 2;
const MOUNT_ATTR_NODEV: u64 = 4;
const MOUNT_ATTR_NOEXEC: u64 = 8;

fn fresh_proc() -> io::Result<OwnedFd> {
    fresh("proc", MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC)
}

fn fresh_sys() -> io::Result<OwnedFd> {
    fresh("sysfs", MOUNT_ATTR_RDONLY | MOUNT_ATTR_NOSUID | MOUNT_ATTR_NODEV | MOUNT_ATTR_NOEXEC)
}

/// A mount of a new file system, to be attached later.
fn fresh(kind: &str, attributes: u64) -> io::Result<OwnedFd> {
    const CREATE: libc::c_uint = 6;
    let kind = c_string(kind)?;
    // SAFETY: the name lives through the call; the descriptors that are returned are ours alone.
    unsafe {
        let context = check(libc::syscall(libc::SYS_fsopen, kind.as_ptr(), 1) as i32)?;
        let context = OwnedFd::from_raw_fd(context);
        let nothing = std::ptr::null::<libc::c_char>();
        check(libc::syscall(libc::SYS_fsconfig, context.as_raw_fd(), CREATE, nothing, nothing, 0) as i32)?;
        let mount = libc::syscall(libc::SYS_fsmount, context.as_raw_fd(), 1, attributes);
        Ok(OwnedFd::from_raw_fd(check(mount as i32)?))
    }
}

/// A detached mount of what is at `path`, to be attached later or elsewhere.
fn detach(path: impl AsRef<Path>, recursive: bool, read_only: bool) -> io::Result<OwnedFd> {
    let path = c_string(path.as_ref().as_os_str().as_encoded_bytes())?;
    let depth = if recursive { libc::AT_RECURSIVE as libc::c_uint } else { 0 };
    let flags = libc::OPEN_TREE_CLONE | libc::OPEN_TREE_CLOEXEC | depth;
    // SAFETY: the path lives through the call; the descriptor that it returns is ours alone.
    let fd = unsafe {
        let fd = libc::syscall(libc::SYS_open_tree, libc::AT_FDCWD, path.as_ptr(), flags);
        OwnedFd::from_raw_fd(check(fd as i32)?)
    };
    if read_only {
        let attributes = MountAttributes { set: MOUNT_ATTR_RDONLY, clear: 0, propagation: 0, user_namespace: 0 };
        let flags = libc::AT_EMPTY_PATH | if recursive { libc::AT_RECURSIVE } else { 0 };
        // SAFETY: the structure has the kernel's first layout, whose size is passed.
        let result = unsafe {
            let size = std::mem::size_of::<MountAttributes>();
            libc::syscall(libc::SYS_mount_setattr, fd.as_raw_fd(), c"".as_ptr(), flags, &attributes, size)
        };
        check(result as i32)?;
    }
    Ok(fd)
}

fn attach_directory(mount: &OwnedFd, target: &str) -> io::Result<()> {
    ensure_directory(target)?;
    attach(mount, target)
}

fn attach(mount: &OwnedFd, target: &str) -> io::Result<()> {
    attach_at(mount, &c_string(target)?)
}

fn attach_at(mount: &OwnedFd, target: &CStr) -> io::Result<()> {
    const FROM_EMPTY_PATH: libc::c_uint = 4;
    // SAFETY: both paths live through the call.
    let result = unsafe {
        let (from, here) = (mount.as_raw_fd(), libc::AT_FDCWD);
        libc::syscall(libc::SYS_move_mount, from, c"".as_ptr(), here, target.as_ptr(), FROM_EMPTY_PATH)
    };
    check(result as i32).map(drop)
}
