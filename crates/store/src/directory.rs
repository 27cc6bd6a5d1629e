//! The data directory: one process at a time, and a number that says which format it is in.
//!
//! | file | what it holds |
//! |---|---|
//! | `lock` | the process id of the one that has it open; locked with flock |
//! | `format` | `snowglobe-store 2` |
//! | `runs` | which runs there are, and which log is the oldest; without it nothing was acknowledged yet |
//! | `00000001.log` | what was committed last |
//! | `00000001.run` | what was committed before |
//! | `data.redb` | everything, in format 1 |

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read as _, Seek as _, Write as _};
use std::os::unix::fs::DirBuilderExt as _;
use std::path::{Path, PathBuf};

use crate::error::OpenError;

/// Of format 1.
pub(crate) const OLD_DATA_FILE: &str = "data.redb";
/// Of format 1, before its first commit.
pub(crate) const OLD_NEW_DATA_FILE: &str = "data.new";
pub(crate) const FORMAT_FILE: &str = "format";
const LOCK_FILE: &str = "lock";
const FORMAT_NAME: &str = "snowglobe-store";

/// Keeps other processes out until it is dropped.
pub(crate) struct DirectoryLock {
    _file: File,
}

/// Makes the directory if need be, readable by its owner only, and locks it.
pub(crate) fn lock(directory: &Path) -> Result<DirectoryLock, OpenError> {
    fs::DirBuilder::new().recursive(true).mode(0o700).create(directory).map_err(io_error(directory))?;
    let path = directory.join(LOCK_FILE);
    let mut file =
        OpenOptions::new().read(true).write(true).create(true).truncate(false).open(&path).map_err(io_error(&path))?;
    match file.try_lock() {
        Ok(()) => {}
        Err(TryLockError::WouldBlock) => {
            let mut text = String::new();
            // The number only helps the reader of the message; without it the directory is as locked.
            let _ = file.read_to_string(&mut text);
            return Err(OpenError::Locked { directory: directory.to_path_buf(), pid: text.trim().parse().ok() });
        }
        Err(TryLockError::Error(error)) => return Err(OpenError::Io { file: path, error }),
    }
    file.set_len(0)
        .and_then(|()| file.rewind())
        .and_then(|()| writeln!(file, "{}", std::process::id()))
        .map_err(io_error(&path))?;
    Ok(DirectoryLock { _file: file })
}

/// The format that the directory says it is in; None when it says nothing.
pub(crate) fn format(directory: &Path) -> Result<Option<u32>, OpenError> {
    let path = directory.join(FORMAT_FILE);
    let damaged = |reason: &str| OpenError::Damaged { file: path.clone(), reason: reason.to_string() };
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
        Err(error) if error.kind() == io::ErrorKind::InvalidData => return Err(damaged("it is not text")),
        Err(error) => return Err(OpenError::Io { file: path, error }),
    };
    let number = text.trim().strip_prefix(FORMAT_NAME).and_then(|number| number.trim().parse().ok());
    match number {
        Some(found) => Ok(Some(found)),
        None => Err(damaged("it does not hold a format's number")),
    }
}

/// Writes the format's number so that a crash leaves the old file or the new one.
pub(crate) fn set_format(directory: &Path, format: u32) -> Result<(), OpenError> {
    let path = directory.join(FORMAT_FILE);
    let new = directory.join("format.new");
    let write = || -> io::Result<()> {
        let mut file = File::create(&new)?;
        writeln!(file, "{FORMAT_NAME} {format}")?;
        file.sync_data()?;
        fs::rename(&new, &path)
    };
    write().map_err(io_error(&path))
}

/// Makes the names of the files in the directory durable, and the directory's own name in the one above it.
pub(crate) fn sync(directory: &Path) -> Result<(), OpenError> {
    for path in [Some(directory), directory.parent()].into_iter().flatten() {
        let path = if path.as_os_str().is_empty() { Path::new(".") } else { path };
        File::open(path).and_then(|file| file.sync_all()).map_err(io_error(path))?;
    }
    Ok(())
}

fn io_error(file: &Path) -> impl FnOnce(io::Error) -> OpenError {
    let file: PathBuf = file.to_path_buf();
    move |error| OpenError::Io { file, error }
}
