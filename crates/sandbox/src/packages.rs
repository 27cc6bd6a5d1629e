//! What the host's distribution packages laid down outside /usr: their configuration files where they are exactly as
//! shipped, which makes them public, and their empty directories. So a packaged service (nginx, say) starts in an
//! instance as it would on a fresh machine. Hosts without dpkg have none of this.

use std::fs::Metadata;
use std::io;
use std::os::unix::fs::{MetadataExt, lchown, symlink};
use std::path::Path;

use md5::{Digest, Md5};

const STATUS: &str = "/var/lib/dpkg/status";
const LISTS: &str = "/var/lib/dpkg/info";
/// What belongs to the host alone: which services run, when jobs run, and the package manager itself.
const HOST_ONLY: [&str; 9] = [
    "/etc/systemd",
    "/etc/init.d",
    "/etc/rc",
    "/etc/cron",
    "/etc/apt",
    "/etc/dpkg",
    "/etc/ssl/private",
    "/var/lib/dpkg",
    "/var/lib/systemd",
];

/// Adds to the image at `root` what is not there already.
pub fn add(root: &Path) -> io::Result<()> {
    let directories = directories();
    for path in &directories {
        add_directory(root, Path::new(path))?;
    }
    for (path, sum) in configuration_files(&std::fs::read_to_string(STATUS).unwrap_or_default()) {
        let target = inside(root, Path::new(path));
        let wanted = !is_host_only(path) && std::fs::symlink_metadata(&target).is_err();
        let Some(content) = wanted.then(|| std::fs::read(path).ok()).flatten() else { continue };
        if hex(&Md5::digest(&content)) == sum {
            if let Some(parent) = Path::new(path).parent() {
                add_directory(root, parent)?;
            }
            std::fs::write(&target, content)?;
            copy_attributes(&std::fs::metadata(path)?, &target)?;
        }
    }
    // Links (sites-enabled, conf.d) have no content that could be a secret.
    for path in directories.iter().filter(|path| path.starts_with("/etc/")) {
        for entry in std::fs::read_dir(path).into_iter().flatten().flatten() {
            let target = inside(root, &entry.path());
            if let (Ok(link), Err(_)) = (std::fs::read_link(entry.path()), std::fs::symlink_metadata(&target)) {
                symlink(link, target)?;
            }
        }
    }
    Ok(())
}

/// The packages' directories below /etc and /var, parents first.
fn directories() -> Vec<String> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(LISTS).into_iter().flatten().flatten() {
        if entry.path().extension().is_none_or(|extension| extension != "list") {
            continue;
        }
        let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
        let lines = text.lines().filter(|line| line.starts_with("/etc/") || line.starts_with("/var/"));
        found.extend(lines.filter(|line| !is_host_only(line)).map(str::to_owned));
    }
    found.sort();
    found.dedup();
    found.retain(|path| std::fs::symlink_metadata(path).is_ok_and(|found| found.is_dir()));
    found
}

/// (path, MD5) of each configuration file; dpkg marks those that a newer version dropped as obsolete.
fn configuration_files(status: &str) -> impl Iterator<Item = (&str, &str)> {
    status.lines().filter_map(|line| {
        let (path, sum) = line.strip_prefix(' ')?.split_once(' ')?;
        (path.starts_with("/etc/") && sum.len() == 32).then_some((path, sum))
    })
}

fn add_directory(root: &Path, path: &Path) -> io::Result<()> {
    let target = inside(root, path);
    if std::fs::symlink_metadata(&target).is_ok() {
        return Ok(());
    }
    if let Some(parent) = path.parent() {
        add_directory(root, parent)?;
    }
    // The parent may be a link of the image's (/var/run).
    if !target.parent().is_some_and(|parent| parent.is_dir() && !parent.is_symlink()) {
        return Ok(());
    }
    std::fs::create_dir(&target)?;
    copy_attributes(&std::fs::metadata(path)?, &target)
}

fn copy_attributes(found: &Metadata, target: &Path) -> io::Result<()> {
    // A user namespace with one id in it cannot give files away; then they are root's.
    let _ = lchown(target, Some(found.uid()), Some(found.gid()));
    std::fs::set_permissions(target, found.permissions())
}

fn inside(root: &Path, path: &Path) -> std::path::PathBuf {
    root.join(path.strip_prefix("/").unwrap_or(path))
}

fn is_host_only(path: &str) -> bool {
    HOST_ONLY.iter().any(|prefix| path.starts_with(prefix))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn conffiles_are_read_from_the_status_file() {
        let sum = "dc21d0fd769d655b311d785670e5c6ae";
        let text = format!(
            "Package: a\nDescription: x\n a line of text\nConffiles:\n /etc/a.conf {sum}\n /etc/old {sum} obsolete\n \
             /etc/new newconffile\n"
        );
        assert_eq!(configuration_files(&text).collect::<Vec<_>>(), [("/etc/a.conf", sum)]);
        assert!(is_host_only("/etc/systemd/system/multi-user.target.wants") && !is_host_only("/etc/nginx"));
    }
}
