//! What an instance uses: processor, memory, network.

use std::io;
use std::path::Path;

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Usage {
    /// Processor time of all its processes since it was created, in nanoseconds.
    pub cpu_ns: u64,
    pub memory_bytes: u64,
    /// Absent while it has no interface `eth0`.
    pub network: Option<NetworkUsage>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct NetworkUsage {
    pub received_bytes: u64,
    pub received_packets: u64,
    pub sent_bytes: u64,
    pub sent_packets: u64,
}

/// Of the processes below (and including) `pid`, where no control group counts: what lives now and what they waited
/// for.
pub fn of_processes(pid: i32) -> io::Result<(u64, u64)> {
    // SAFETY: sysconf has no memory effects.
    let (ticks, page) = unsafe { (libc::sysconf(libc::_SC_CLK_TCK) as u64, libc::sysconf(libc::_SC_PAGESIZE) as u64) };
    let (mut cpu_ticks, mut pages) = (0, 0);
    let mut waiting = vec![pid];
    let mut first = true;
    while let Some(pid) = waiting.pop() {
        match look(pid) {
            Ok((own_ticks, own_pages)) => {
                cpu_ticks += own_ticks;
                pages += own_pages;
            }
            Err(e) if first => return Err(e),
            // It has ended since; its parent's sum has it.
            Err(_) => {}
        }
        first = false;
        for task in std::fs::read_dir(format!("/proc/{pid}/task")).into_iter().flatten().flatten() {
            let children = std::fs::read_to_string(task.path().join("children")).unwrap_or_default();
            waiting.extend(children.split_whitespace().filter_map(|child| child.parse::<i32>().ok()));
        }
    }
    Ok((cpu_ticks * (1_000_000_000 / ticks), pages * page))
}

fn look(pid: i32) -> io::Result<(u64, u64)> {
    let stat = std::fs::read_to_string(format!("/proc/{pid}/stat"))?;
    let fields: Vec<&str> = stat.rsplit_once(')').map_or("", |(_, rest)| rest).split_whitespace().collect();
    let field = |at: usize| fields.get(at).and_then(|text| text.parse::<u64>().ok()).unwrap_or(0);
    // After the name: utime, stime, cutime, cstime are 11 to 14, resident pages 21.
    Ok(((11..=14).map(field).sum(), field(21)))
}

/// The counters of `eth0` in the network namespace of `pid`.
pub fn of_network(pid: i32) -> Option<NetworkUsage> {
    parse_interfaces(&std::fs::read_to_string(Path::new("/proc").join(pid.to_string()).join("net/dev")).ok()?)
}

fn parse_interfaces(text: &str) -> Option<NetworkUsage> {
    let line = text.lines().find_map(|line| line.trim().strip_prefix("eth0:"))?;
    let numbers: Vec<u64> = line.split_whitespace().filter_map(|field| field.parse().ok()).collect();
    let number = |at: usize| numbers.get(at).copied().unwrap_or(0);
    Some(NetworkUsage {
        received_bytes: number(0),
        received_packets: number(1),
        sent_bytes: number(8),
        sent_packets: number(9),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interface_counters_are_read_by_name() {
        let text = "Inter-| Receive | Transmit\n face |bytes\n    lo: 9 9 0 0 0 0 0 0 9 9 0 0 0 0 0 0\n  eth0: 100 2 0 0 0 0 0 0 \
                    300 4 0 0 0 0 0 0\n";
        let expected = NetworkUsage { received_bytes: 100, received_packets: 2, sent_bytes: 300, sent_packets: 4 };
        assert_eq!(parse_interfaces(text), Some(expected));
        assert_eq!(parse_interfaces("    lo: 9\n"), None);
    }
}
