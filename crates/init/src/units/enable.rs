//! Which units come up at boot: symbolic links under /etc/systemd/system, as systemd keeps them.

use std::io;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use super::file::{UnitFile, find};

const ENABLED: &str = "/etc/systemd/system";

/// The units that a target (or service) pulls in by links in its `.wants` and `.requires` directories.
pub fn wanted_by(name: &str) -> Vec<String> {
    let mut found = Vec::new();
    for base in [ENABLED, "/run/systemd/system"] {
        for kind in ["wants", "requires"] {
            let entries = std::fs::read_dir(format!("{base}/{name}.{kind}"));
            found.extend(entries.into_iter().flatten().flatten().filter_map(|e| e.file_name().into_string().ok()));
        }
    }
    found.sort();
    found.dedup();
    found
}

/// Makes the links that [Install] asks for; the lines to print, one a link.
pub fn enable(unit: &UnitFile) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    for (kind, targets) in [("wants", &unit.wanted_by), ("requires", &unit.required_by)] {
        for target in targets {
            let directory = format!("{ENABLED}/{target}.{kind}");
            std::fs::create_dir_all(&directory)?;
            link(&unit.path, &format!("{directory}/{}", unit.name), &mut lines)?;
        }
    }
    for alias in &unit.aliases {
        link(&unit.path, &format!("{ENABLED}/{alias}"), &mut lines)?;
    }
    Ok(lines)
}

/// Removes every link to the unit; the lines to print.
pub fn disable(unit: &UnitFile) -> io::Result<Vec<String>> {
    let mut lines = Vec::new();
    for path in links(&unit.name) {
        std::fs::remove_file(&path)?;
        lines.push(format!("Removed \"{}\".", path.display()));
    }
    for alias in &unit.aliases {
        let path = Path::new(ENABLED).join(alias);
        if path.is_symlink() && *alias != unit.name {
            std::fs::remove_file(&path)?;
            lines.push(format!("Removed \"{}\".", path.display()));
        }
    }
    Ok(lines)
}

/// systemctl's word: `enabled`, `disabled`, `static`, or `None` if there is no such unit.
pub fn state(name: &str, installable: bool) -> Option<&'static str> {
    let directories = super::file::DIRECTORIES.map(PathBuf::from);
    find(&directories, name)?;
    let own = Path::new(ENABLED).join(name);
    Some(if own.read_link().is_ok_and(|target| target == Path::new("/dev/null")) {
        "masked"
    } else if !links(name).is_empty() {
        "enabled"
    } else if installable {
        "disabled"
    } else {
        "static"
    })
}

fn links(name: &str) -> Vec<PathBuf> {
    let directories = std::fs::read_dir(ENABLED).into_iter().flatten().flatten().map(|entry| entry.path());
    let pulls = directories.filter(|path| path.extension().is_some_and(|e| e == "wants" || e == "requires"));
    pulls.map(|directory| directory.join(name)).filter(|link| link.is_symlink()).collect()
}

fn link(target: &Path, link: &str, lines: &mut Vec<String>) -> io::Result<()> {
    let link_path = Path::new(link);
    if link_path.read_link().is_ok_and(|found| found == target) {
        return Ok(());
    }
    if link_path.is_symlink() {
        std::fs::remove_file(link_path)?;
    }
    symlink(target, link_path)?;
    lines.push(format!("Created symlink {link} \u{2192} {}.", target.display()));
    Ok(())
}
