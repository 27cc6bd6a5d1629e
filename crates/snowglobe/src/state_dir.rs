//! Where the cloud's files are: the data directory, or, for an ephemeral cloud, a directory that goes with it.

use std::path::{Path, PathBuf};
use std::time::Duration;

use nix::mount::{MntFlags, umount2};

const PREFIX: &str = "snowglobe-ephemeral-";

pub struct StateDir {
    path: PathBuf,
    ephemeral: bool,
}

impl StateDir {
    /// Makes the directory. What ephemeral clouds that were killed left behind is removed on the way.
    pub fn open(data_dir: Option<&Path>) -> Result<StateDir, String> {
        let (path, ephemeral) = match data_dir {
            Some(dir) => (dir.to_path_buf(), false),
            None => {
                sweep(&std::env::temp_dir());
                (std::env::temp_dir().join(format!("{PREFIX}{}", std::process::id())), true)
            }
        };
        std::fs::create_dir_all(&path).map_err(|e| format!("{}: {e}: choose another --data-dir", path.display()))?;
        let path = path.canonicalize().map_err(|e| format!("{}: {e}", path.display()))?;
        Ok(StateDir { path, ephemeral })
    }

    pub fn path(&self) -> PathBuf {
        self.path.clone()
    }

    /// Removes an ephemeral cloud's directory. What is mounted there goes first: instances' images are filled by threads
    /// that may still be at it, so a first try need not be enough.
    pub fn close(self) {
        const TRIES: u32 = 100;
        for _ in 0..TRIES {
            if !self.ephemeral || !self.path.exists() {
                return;
            }
            unmount_below(&self.path);
            if std::fs::remove_dir_all(&self.path).is_err() {
                std::thread::sleep(Duration::from_millis(20));
            }
        }
        eprintln!("{} could not be removed; the next ephemeral cloud removes it", self.path.display());
    }
}

/// The mounts of this program's own mount namespace, the last one first.
fn unmount_below(directory: &Path) {
    let mounts = std::fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let points = mounts.lines().filter_map(|line| line.split(' ').nth(4)).map(Path::new);
    for point in points.filter(|point| point.starts_with(directory)).collect::<Vec<_>>().into_iter().rev() {
        let _ = umount2(point, MntFlags::MNT_DETACH);
    }
}

fn sweep(parent: &Path) {
    for entry in std::fs::read_dir(parent).into_iter().flatten().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        let pid = name.strip_prefix(PREFIX).filter(|pid| pid.bytes().all(|b| b.is_ascii_digit()));
        if pid.is_some_and(|pid| !Path::new("/proc").join(pid).exists()) {
            let _ = std::fs::remove_dir_all(entry.path());
        }
    }
}
