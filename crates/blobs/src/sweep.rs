//! What earlier runs left behind.

use std::io;

use crate::Blobs;

impl Blobs {
    /// Removes each file of an earlier run for whose id `is_named` says false; returns how many. What it cannot say
    /// (Err) ends the sweep with nothing more removed.
    pub fn sweep(&self, is_named: &dyn Fn(&str) -> io::Result<bool>) -> io::Result<usize> {
        let mut removed = 0;
        for directory in std::fs::read_dir(self.directories.root())? {
            let directory = directory?;
            let name = directory.file_name().to_string_lossy().into_owned();
            if self.directories.is_current(&name) || !directory.file_type()?.is_dir() {
                continue;
            }
            let (mut kept, path) = (0, directory.path());
            for file in std::fs::read_dir(&path)? {
                let file = file?;
                if is_named(&format!("{name}/{}", file.file_name().to_string_lossy()))? {
                    kept += 1;
                } else {
                    std::fs::remove_file(file.path())?;
                    removed += 1;
                }
            }
            if kept == 0 {
                // Someone put something else there: it stays.
                let _ = std::fs::remove_dir(&path);
            }
        }
        Ok(removed)
    }
}
