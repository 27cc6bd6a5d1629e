//! A user namespace in which an ordinary user is root, with as many further users as the machine gave that user
//! (/etc/subuid and /etc/subgid, by the setuid programs newuidmap and newgidmap), or with none.

use std::fs::File;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use nix::sched::{CloneFlags, unshare};
use nix::sys::wait::waitpid;
use nix::unistd::{ForkResult, Pid, User, fork, getegid, geteuid, getpid, pipe};

/// One instance's users need no more: 0 to 65535.
const MAX_RANGE: u32 = 65_535;

/// Enters it. How many users there are, and if it is one, why.
///
/// # Errors
/// The step that was refused.
pub fn enter() -> Result<(u32, Option<String>), (&'static str, io::Error)> {
    let (uid, gid) = (geteuid().as_raw(), getegid().as_raw());
    let mapper = Mapper::start(uid, gid);
    unshare(CloneFlags::CLONE_NEWUSER).map_err(|e| ("make a user namespace", e.into()))?;
    match mapper.and_then(Mapper::map) {
        Ok(ids) => Ok((ids, None)),
        Err(why) => {
            map_one(uid, gid).map_err(|e| ("map the user", e))?;
            Ok((1, Some(why)))
        }
    }
}

/// The kernel lets everyone map their own user and group, without the right to set groups.
fn map_one(uid: u32, gid: u32) -> io::Result<()> {
    // One that newuidmap or newgidmap has mapped already stays.
    let write = |name: &str, text: String| {
        let path = format!("/proc/self/{name}");
        if std::fs::read_to_string(&path)?.is_empty() { std::fs::write(path, text) } else { Ok(()) }
    };
    if std::fs::read_to_string("/proc/self/gid_map")?.is_empty() {
        std::fs::write("/proc/self/setgroups", "deny")?;
    }
    write("uid_map", format!("0 {uid} 1"))?;
    write("gid_map", format!("0 {gid} 1"))
}

/// A process that stays outside and maps our ranges from there.
struct Mapper {
    child: Pid,
    go: File,
    answer: File,
    ids: u32,
}

impl Mapper {
    /// Err says why there is no range to map.
    fn start(uid: u32, gid: u32) -> Result<Mapper, String> {
        let user = User::from_uid(uid.into()).ok().flatten().map(|user| user.name);
        let range = |path: &str| {
            let text = std::fs::read_to_string(path).unwrap_or_default();
            let missing = || format!("{path} has no range for {}", user.clone().unwrap_or_else(|| uid.to_string()));
            range_of(&text, user.as_deref(), uid).ok_or_else(missing)
        };
        let program = |name: &str| find(name).ok_or_else(|| format!("{name} is not installed"));
        let (uids, gids) = (range("/etc/subuid")?, range("/etc/subgid")?);
        let (uid_map, gid_map) = (program("newuidmap")?, program("newgidmap")?);
        let ours = getpid().to_string();
        let commands = [(uid_map, uid, uids), (gid_map, gid, gids)].map(|(program, own, (start, count))| {
            let mut command = Command::new(program);
            command.args([&ours, "0", &own.to_string(), "1", "1", &start.to_string(), &count.to_string()]);
            command
        });
        let failed = |e: nix::Error| e.to_string();
        let (ready, go) = pipe().map_err(failed)?;
        let (answer, verdict) = pipe().map_err(failed)?;
        // SAFETY: the process has one thread, so the child may run ordinary code.
        match unsafe { fork() }.map_err(failed)? {
            ForkResult::Child => {
                drop((go, answer));
                if matches!(File::from(ready).read(&mut [0; 1]), Ok(1)) {
                    let mapped = commands.into_iter().try_for_each(run);
                    let _ = File::from(verdict).write_all(mapped.err().unwrap_or_default().as_bytes());
                }
                // SAFETY: ends the child without what the program does at its own end.
                unsafe { libc::_exit(0) }
            }
            ForkResult::Parent { child } => {
                let ids = 1 + uids.1.min(gids.1);
                Ok(Mapper { child, go: go.into(), answer: answer.into(), ids })
            }
        }
    }

    fn map(mut self) -> Result<u32, String> {
        let mut problem = String::new();
        let told = self.go.write_all(b"x").and_then(|()| self.answer.read_to_string(&mut problem));
        match told {
            Ok(_) if problem.is_empty() => Ok(self.ids),
            Ok(_) => Err(problem),
            Err(e) => Err(e.to_string()),
        }
    }
}

impl Drop for Mapper {
    fn drop(&mut self) {
        // It waits for a word that will not come, or has ended.
        if let Ok(nothing) = File::open("/dev/null") {
            self.go = nothing;
        }
        let _ = waitpid(self.child, None);
    }
}

fn run(mut command: Command) -> Result<(), String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.output().map_err(|e| format!("{name}: {e}"))?;
    if output.status.success() {
        return Ok(());
    }
    Err(format!("{name}: {}", String::from_utf8_lossy(&output.stderr).trim()))
}

/// The first range that names the user: its start and its length.
fn range_of(text: &str, name: Option<&str>, id: u32) -> Option<(u32, u32)> {
    let id = id.to_string();
    text.lines().find_map(|line| {
        let mut fields = line.trim().split(':');
        let owner = fields.next()?;
        let (start, count) = (fields.next()?.parse().ok()?, fields.next()?.parse::<u32>().ok()?);
        (Some(owner) == name || owner == id).then_some((start, count.min(MAX_RANGE))).filter(|(_, count)| *count > 0)
    })
}

fn find(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let usual = ["/usr/bin", "/bin", "/usr/local/bin"].map(PathBuf::from);
    std::env::split_paths(&path).chain(usual).map(|place| place.join(program)).find(|path| Path::new(path).is_file())
}

#[cfg(test)]
mod tests {
    use super::range_of;

    #[test]
    fn ranges_are_found_by_name_and_number() {
        let text = "root:100000:65536\nada:165536:65536\n1005:231072:1000\nbroken:x:1\nempty:1:0\n";
        assert_eq!(range_of(text, Some("ada"), 1001), Some((165_536, 65_535)));
        assert_eq!(range_of(text, None, 1005), Some((231_072, 1000)));
        for (name, id) in [("broken", 7), ("empty", 8), ("bob", 9)] {
            assert_eq!(range_of(text, Some(name), id), None, "{name}");
        }
    }
}
