//! Control groups, version 2, version 1, or none: they limit an instance and account for it.
//!
//! Each running sandbox has a group `snowglobe-<random>` with a lock (flock) on it, below the group that the program
//! itself is in; instances have groups in it. A group whose lock nobody holds is left from a program that was killed; the
//! state directory remembers where its groups are, since the next start may be in another group.

use std::fs::File;
use std::io;
use std::os::fd::{AsRawFd, OwnedFd};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::spec::Limits;

const PREFIX: &str = "snowglobe-";
const WANTED: [&str; 4] = ["cpu", "cpuacct", "memory", "pids"];
const CPU_PERIOD_US: u64 = 100_000;
/// How often, and after which pauses, a killed program's groups are tried to be removed.
const REMOVALS: u32 = 100;
const REMOVAL_PAUSE: Duration = Duration::from_millis(100);
/// How often a group is made that others sweep away before it is locked.
const MAKINGS: u32 = 100;

/// The group of one sandbox.
pub struct Groups {
    hierarchies: Vec<Hierarchy>,
}

struct Hierarchy {
    /// What is limited or counted here: names of WANTED, or empty if a version 2 group has no controller.
    controllers: Vec<&'static str>,
    unified: bool,
    directory: PathBuf,
    /// Held while the sandbox lives.
    _lock: File,
}

/// The group of one instance, in each hierarchy.
#[derive(Clone)]
pub struct Group {
    parts: Vec<Part>,
}

#[derive(Clone)]
struct Part {
    controllers: Vec<&'static str>,
    unified: bool,
    directory: PathBuf,
}

impl Groups {
    /// Finds the usable hierarchies, removes what dead programs left, and makes this sandbox's group in each. An empty
    /// set is no error. `record` is the file that remembers them, for those that are to stay.
    pub fn new(record: Option<&Path>) -> Groups {
        let own = std::fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
        Groups::at(places(&own, &mounts), record)
    }

    fn at(places: Vec<Place>, record: Option<&Path>) -> Groups {
        let name = format!("{PREFIX}{}", random_name());
        let mut hierarchies: Vec<Hierarchy> = Vec::new();
        let known = record.and_then(|record| std::fs::read_to_string(record).ok()).unwrap_or_default();
        let left: Vec<PathBuf> = known.lines().map(PathBuf::from).filter(|path| !remove_dead(path)).collect();
        let planned = places.iter().map(|place| place.directory.join(&name));
        let lines: Vec<String> = left.iter().cloned().chain(planned).map(|path| path.display().to_string()).collect();
        if let Some(record) = record {
            // Before they are made. Without it the sweep below still finds what is beside ours.
            let _ = std::fs::write(record, lines.join("\n"));
        }
        remove_behind(left);
        for place in places {
            let taken = |controller: &&&str| hierarchies.iter().any(|known| known.controllers.contains(*controller));
            if place.unified && !hierarchies.is_empty() {
                // A hybrid host: version 1 has the controllers.
                continue;
            }
            let controllers: Vec<&'static str> = place.controllers.iter().filter(|c| !taken(c)).copied().collect();
            if !place.unified && controllers.is_empty() {
                continue;
            }
            sweep(&place.directory);
            if let Some(hierarchy) = Hierarchy::make(&place, controllers, &name) {
                hierarchies.push(hierarchy);
            }
        }
        Groups { hierarchies }
    }

    /// What can be limited here: names of WANTED.
    pub fn controllers(&self) -> Vec<&'static str> {
        self.hierarchies.iter().flat_map(|hierarchy| hierarchy.controllers.iter().copied()).collect()
    }

    /// Makes an instance's group.
    pub fn group(&self, id: &str, limits: &Limits) -> io::Result<Group> {
        let mut parts = Vec::new();
        for hierarchy in &self.hierarchies {
            let directory = hierarchy.directory.join(id);
            match std::fs::create_dir(&directory) {
                Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return Err(failed("make", &directory)(e)),
                _ => {}
            }
            let part = Part { controllers: hierarchy.controllers.clone(), unified: hierarchy.unified, directory };
            part.limit(limits).map_err(failed("limit", &part.directory))?;
            parts.push(part);
        }
        Ok(Group { parts })
    }
}

impl Groups {
    /// Takes them away, once their processes have ended.
    pub fn remove(&self) {
        for hierarchy in &self.hierarchies {
            remove_tree(&hierarchy.directory);
        }
    }
}

impl Drop for Groups {
    fn drop(&mut self) {
        self.remove();
    }
}

impl Hierarchy {
    fn make(place: &Place, controllers: Vec<&'static str>, name: &str) -> Option<Hierarchy> {
        let directory = place.directory.join(name);
        let lock = make_locked(&directory)?;
        let mut controllers = controllers;
        if place.unified {
            // The parent hands controllers down only if no process is in it, or if it is the root.
            controllers.retain(|controller| {
                let give = |path: &Path| std::fs::write(path.join("cgroup.subtree_control"), format!("+{controller}"));
                give(&place.directory).and_then(|()| give(&directory)).is_ok()
            });
        }
        Some(Hierarchy { controllers, unified: place.unified, directory, _lock: lock })
    }
}

impl Group {
    /// The files by which a process enters the group.
    pub fn entrances(&self) -> io::Result<Vec<OwnedFd>> {
        let open = |part: &Part| {
            let file = std::fs::OpenOptions::new().write(true).open(part.directory.join("cgroup.procs"));
            Ok(file.map_err(failed("enter", &part.directory))?.into())
        };
        self.parts.iter().map(open).collect()
    }

    /// Processor time in nanoseconds, if this kernel's groups count it.
    pub fn cpu_ns(&self) -> Option<u64> {
        self.parts.iter().find_map(|part| {
            if part.unified {
                let text = std::fs::read_to_string(part.directory.join("cpu.stat")).ok()?;
                let line = text.lines().find_map(|line| line.strip_prefix("usage_usec "))?;
                return Some(line.trim().parse::<u64>().ok()? * 1000);
            }
            let counts = part.controllers.contains(&"cpuacct");
            if counts { read_number(&part.directory.join("cpuacct.usage")) } else { None }
        })
    }

    pub fn memory_bytes(&self) -> Option<u64> {
        let part = self.parts.iter().find(|part| part.controllers.contains(&"memory"))?;
        read_number(&part.directory.join(if part.unified { "memory.current" } else { "memory.usage_in_bytes" }))
    }

    /// Removes the group, whose processes have ended.
    pub fn remove(&self) {
        for part in &self.parts {
            remove_tree(&part.directory);
        }
    }
}

impl Part {
    fn limit(&self, limits: &Limits) -> io::Result<()> {
        let set = |file: &str, value: String| std::fs::write(self.directory.join(file), value);
        let has = |controller: &str| self.controllers.contains(&controller);
        if let (true, Some(bytes)) = (has("memory"), limits.memory_bytes) {
            set(if self.unified { "memory.max" } else { "memory.limit_in_bytes" }, bytes.to_string())?;
        }
        if let (true, Some(count)) = (has("pids"), limits.processes) {
            set("pids.max", count.to_string())?;
        }
        if let (true, Some(millis)) = (has("cpu"), limits.cpu_millis) {
            let quota_us = u64::from(millis) * CPU_PERIOD_US / 1000;
            if self.unified {
                set("cpu.max", format!("{quota_us} {CPU_PERIOD_US}"))?;
            } else {
                set("cpu.cfs_period_us", CPU_PERIOD_US.to_string())?;
                set("cpu.cfs_quota_us", quota_us.to_string())?;
            }
        }
        Ok(())
    }
}

/// Where this program's group is in one hierarchy.
#[derive(Debug, PartialEq, Eq)]
struct Place {
    controllers: Vec<&'static str>,
    unified: bool,
    directory: PathBuf,
}

fn places(own: &str, mounts: &str) -> Vec<Place> {
    let mut found = Vec::new();
    for line in own.lines() {
        let mut fields = line.splitn(3, ':');
        let (Some(_), Some(names), Some(path)) = (fields.next(), fields.next(), fields.next()) else { continue };
        let names: Vec<&str> = names.split(',').filter(|name| !name.is_empty()).collect();
        let unified = names.is_empty();
        let controllers: Vec<&'static str> =
            WANTED.into_iter().filter(|wanted| unified || names.contains(wanted)).collect();
        if controllers.is_empty() {
            continue;
        }
        let Some((root, point)) = mount_of(mounts, &names) else { continue };
        // In a container the mount shows the hierarchy from the container's own group on.
        let below = path.strip_prefix(root.trim_end_matches('/')).unwrap_or(path);
        let directory = Path::new(&point).join(below.trim_start_matches('/'));
        if directory.join("cgroup.procs").exists() {
            found.push(Place { controllers, unified, directory });
        }
    }
    // Version 1 first: on a hybrid host it has the controllers.
    found.sort_by_key(|place| place.unified);
    found
}

/// The root within the hierarchy and the mount point of the hierarchy with these controllers (none: version 2).
fn mount_of(mounts: &str, controllers: &[&str]) -> Option<(String, String)> {
    mounts.lines().find_map(|line| {
        let (left, right) = line.split_once(" - ")?;
        let mut right = right.split(' ');
        let (kind, options) = (right.next()?, right.nth(1)?);
        let matches = match kind {
            "cgroup2" => controllers.is_empty(),
            "cgroup" => !controllers.is_empty() && controllers.iter().all(|c| options.split(',').any(|o| o == *c)),
            _ => false,
        };
        let mut left = left.split(' ').skip(3);
        matches.then_some((left.next()?.to_owned(), left.next()?.to_owned()))
    })
}

/// Removes the groups of sandboxes that no longer run.
fn sweep(directory: &Path) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        if !entry.file_name().to_string_lossy().starts_with(PREFIX) {
            continue;
        }
        remove_dead(&entry.path());
    }
}

/// Makes a group and takes its lock. Another sandbox that sweeps may find it before it is locked and remove it; then it is
/// made again.
fn make_locked(directory: &Path) -> Option<File> {
    for _ in 0..MAKINGS {
        match std::fs::create_dir(directory) {
            Err(e) if e.kind() != io::ErrorKind::AlreadyExists => return None,
            _ => {}
        }
        let Ok(lock) = File::open(directory) else { continue };
        // Who sweeps holds it for a moment only.
        if lock_waiting(&lock) && directory.exists() {
            return Some(lock);
        }
    }
    None
}

/// Removes the group of a sandbox that no longer runs; false if it is still there.
fn remove_dead(directory: &Path) -> bool {
    // Held until it is removed: one that was just made would else be locked and then taken away.
    if let Ok(lock) = File::open(directory)
        && try_lock(&lock)
    {
        remove_tree(directory);
    }
    !directory.exists()
}

/// Goes on removing groups whose processes are still on their way out.
fn remove_behind(mut left: Vec<PathBuf>) {
    if left.is_empty() {
        return;
    }
    // Where no thread can be had, the next start removes them.
    let _ = std::thread::Builder::new().name("groups".to_owned()).spawn(move || {
        for _ in 0..REMOVALS {
            std::thread::sleep(REMOVAL_PAUSE);
            left.retain(|path| !remove_dead(path));
            if left.is_empty() {
                return;
            }
        }
    });
}

/// Control groups are removed as directories, without their files. One that still has a process stays for the next
/// sweep.
fn remove_tree(directory: &Path) {
    for entry in std::fs::read_dir(directory).into_iter().flatten().flatten() {
        if entry.file_type().is_ok_and(|kind| kind.is_dir()) {
            remove_tree(&entry.path());
        }
    }
    let _ = std::fs::remove_dir(directory);
}

/// A control group's error, with the step and the group.
fn failed(step: &str, directory: &Path) -> impl FnOnce(io::Error) -> io::Error {
    move |e| io::Error::new(e.kind(), format!("cannot {step} the control group {}: {e}", directory.display()))
}

fn try_lock(file: &File) -> bool {
    // SAFETY: flock has no memory effects.
    unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX | libc::LOCK_NB) == 0 }
}

fn lock_waiting(file: &File) -> bool {
    // SAFETY: flock has no memory effects.
    unsafe { libc::flock(file.as_raw_fd(), libc::LOCK_EX) == 0 }
}

fn random_name() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap_or_default();
    id.trim().to_owned()
}

fn read_number(path: &Path) -> Option<u64> {
    std::fs::read_to_string(path).ok()?.trim().parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_that_start_and_sweep_at_once_keep_their_groups() {
        // Plain directories serve as well: what is raced for is who makes, locks and removes them.
        let directory = std::env::temp_dir().join(format!("snowglobe-groups-{}", std::process::id()));
        std::fs::create_dir_all(&directory).expect("made");
        std::fs::write(directory.join("cgroup.procs"), "").expect("written");
        let place = || Place { controllers: vec!["cpu"], unified: false, directory: directory.clone() };
        let start_and_end = || {
            for round in 0..200 {
                let groups = Groups::at(vec![place()], None);
                assert_eq!(groups.controllers(), ["cpu"], "round {round}: another took the group away");
                let group = groups.group("i-1", &Limits::default()).expect("an instance's group");
                assert!(group.parts.iter().all(|part| part.directory.exists()), "round {round}");
            }
        };
        std::thread::scope(|scope| {
            for _ in 0..6 {
                scope.spawn(start_and_end);
            }
        });
        std::fs::remove_file(directory.join("cgroup.procs")).expect("removed");
        std::fs::remove_dir(&directory).expect("no group is left");
    }

    #[test]
    fn mounts_are_matched_by_controller() {
        let mounts = "32 31 0:29 / /sys/fs/cgroup/cpu rw,relatime - cgroup cgroup rw,cpu,cpuacct\n\
                      33 31 0:30 /docker/x /sys/fs/cgroup/memory rw - cgroup cgroup rw,memory\n\
                      34 31 0:31 / /sys/fs/cgroup/unified rw - cgroup2 cgroup2 rw\n";
        let pair = |root: &str, point: &str| Some((root.to_owned(), point.to_owned()));
        assert_eq!(mount_of(mounts, &["cpu", "cpuacct"]), pair("/", "/sys/fs/cgroup/cpu"));
        assert_eq!(mount_of(mounts, &["memory"]), pair("/docker/x", "/sys/fs/cgroup/memory"));
        assert_eq!(mount_of(mounts, &[]), pair("/", "/sys/fs/cgroup/unified"));
        assert_eq!(mount_of(mounts, &["pids"]), None);
    }
}
