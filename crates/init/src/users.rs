//! Users and groups from the instance's own /etc/passwd and /etc/group, without the name service switch. Where the cloud
//! runs without root, an instance has the users that the machine gave it: a range, or root alone.

use std::io;

/// What a process runs as.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Credentials {
    pub uid: u32,
    pub gid: u32,
    pub groups: Vec<u32>,
    pub name: String,
    pub home: String,
    pub shell: String,
}

impl Credentials {
    /// None where groups cannot be set; whoever is root then has only its own.
    pub fn native_groups(&self) -> Option<Vec<libc::gid_t>> {
        let may = std::fs::read_to_string("/proc/self/setgroups").map_or(true, |word| word.trim() != "deny");
        may.then(|| self.groups.clone())
    }

    /// The user by name or number, with `group` in place of its own, and `extra` groups.
    ///
    /// # Errors
    /// A user or group that does not exist, or that no process here can become.
    pub fn find(user: Option<&str>, group: Option<&str>, extra: &[String]) -> io::Result<Credentials> {
        let text = |path: &str| std::fs::read_to_string(path).unwrap_or_default();
        let mut found = from_files(&text("/etc/passwd"), &text("/etc/group"), user.unwrap_or("root"), group, extra)?;
        let gids = text("/proc/self/gid_map");
        check_mapped("user", &found.name, found.uid, &text("/proc/self/uid_map"))?;
        check_mapped("group of", &found.name, found.gid, &gids)?;
        found.groups.retain(|gid| is_mapped(*gid, &gids));
        Ok(found)
    }
}

fn check_mapped(what: &str, name: &str, id: u32, map: &str) -> io::Result<()> {
    if is_mapped(id, map) {
        return Ok(());
    }
    Err(io::Error::other(format!(
        "{what} {name} ({id}) cannot be used: without root and without a range in /etc/subuid an instance has no user but \
         its root (`snowglobe doctor` on the machine names the cure)"
    )))
}

/// Whether the id exists here, by lines of `first outside count`.
fn is_mapped(id: u32, map: &str) -> bool {
    let mut ranges = map.lines().filter_map(|line| {
        let mut fields = line.split_whitespace().map(str::parse::<u64>);
        let (first, _, count) = (fields.next()?.ok()?, fields.next()?, fields.next()?.ok()?);
        Some(first..first + count)
    });
    map.is_empty() || ranges.any(|range| range.contains(&u64::from(id)))
}

fn from_files(
    passwd: &str,
    groups: &str,
    user: &str,
    group: Option<&str>,
    extra: &[String],
) -> io::Result<Credentials> {
    let missing = |what: &str, name: &str| io::Error::other(format!("{what} {name} does not exist"));
    let entry = |text: &str, name: &str| {
        let mut entries = text.lines().map(|line| line.split(':').map(str::to_owned).collect::<Vec<_>>());
        entries.find(|fields| fields.len() > 3 && (fields[0] == name || fields[2] == name))
    };
    let gid_of = |name: &str| match entry(groups, name) {
        Some(fields) => fields[2].parse().map_err(|_| missing("group", name)),
        None => name.parse().map_err(|_| missing("group", name)),
    };

    let (uid, own_gid, name, home, shell) = match entry(passwd, user) {
        Some(fields) if fields.len() > 6 => {
            let uid = fields[2].parse().map_err(|_| missing("user", user))?;
            let gid = fields[3].parse().map_err(|_| missing("user", user))?;
            (uid, gid, fields[0].clone(), fields[5].clone(), fields[6].clone())
        }
        _ => {
            let uid = user.parse::<u32>().map_err(|_| missing("user", user))?;
            (uid, uid, user.to_owned(), "/".to_owned(), "/bin/sh".to_owned())
        }
    };
    let gid = group.map_or(Ok(own_gid), gid_of)?;
    let mut all = vec![gid];
    for fields in groups.lines().map(|line| line.split(':').collect::<Vec<_>>()) {
        if fields.len() > 3 && fields[3].split(',').any(|member| member == name) {
            all.extend(fields[2].parse::<u32>().ok());
        }
    }
    for name in extra {
        all.push(gid_of(name)?);
    }
    all.sort_unstable();
    all.dedup();
    Ok(Credentials { uid, gid, groups: all, name, home, shell })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_map_says_which_ids_exist() {
        assert!(is_mapped(4_000_000_000, "         0          0 4294967295\n"));
        let range = "         0       1001          1\n         1     100000      65535\n";
        assert!(is_mapped(0, range) && is_mapped(65_535, range) && !is_mapped(65_536, range));
        assert!(is_mapped(0, "0 1001 1\n") && !is_mapped(33, "0 1001 1\n"));
    }

    #[test]
    fn users_are_found_by_name_and_number() {
        let passwd = "root:x:0:0:root:/root:/bin/bash\nweb:x:33:33:web:/var/www:/usr/sbin/nologin\n";
        let groups = "root:x:0:\nweb:x:33:\nssl:x:110:web,other\ndata:x:7:\n";
        let web = from_files(passwd, groups, "web", None, &[]).expect("a user");
        assert_eq!((web.uid, web.gid, web.groups.clone()), (33, 33, vec![33, 110]));
        let by_number = from_files(passwd, groups, "33", Some("data"), &["ssl".to_owned()]).expect("a user");
        assert_eq!((by_number.name.as_str(), by_number.gid, by_number.groups), ("web", 7, vec![7, 110]));
        assert!(from_files(passwd, groups, "nobody", None, &[]).is_err());
        assert_eq!(from_files(passwd, groups, "4711", None, &[]).expect("a number").gid, 4711);
    }
}
