//! Where the cloud's files are: the data directory, or, for an ephemeral cloud, a directory that goes with it.

use std::path::{Path, PathBuf};

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

    pub fn close(self) {
        if self.ephemeral {
            let _ = std::fs::remove_dir_all(&self.path);
        }
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
