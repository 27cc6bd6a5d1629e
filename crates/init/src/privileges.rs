//! What a process of an instance may not do: capabilities that no container needs are dropped, and a seccomp filter
//! refuses what could reach the host or nest namespaces. `no_new_privs` stays off, so that setuid programs work; the
//! bounding set limits what they can gain.

use std::io;

use crate::process::check;

/// Kept, by number (linux/capability.h): the set that lets an instance's root administer its own files, users,
/// processes and ports, and nothing of the machine.
const KEPT: [u32; 13] = [
    0,  // CHOWN
    1,  // DAC_OVERRIDE
    3,  // FOWNER
    4,  // FSETID
    5,  // KILL
    6,  // SETGID
    7,  // SETUID
    8,  // SETPCAP
    10, // NET_BIND_SERVICE
    13, // NET_RAW
    18, // SYS_CHROOT
    29, // AUDIT_WRITE
    31, // SETFCAP
];

/// Kept by PID 1 alone; not in the bounding set, so that nothing it starts has them: to tell which unit a process is of
/// (SYS_PTRACE), and to start units with the priority and limits that they name (SYS_NICE, SYS_RESOURCE).
const KEPT_BY_PID_1: [u32; 3] = [19, 23, 24];

const LAST_CAPABILITY_TRIED: u32 = 63;

/// Refused with EPERM whatever the capabilities.
const REFUSED: [libc::c_long; 35] = [
    libc::SYS_mount,
    libc::SYS_umount2,
    libc::SYS_pivot_root,
    libc::SYS_open_tree,
    libc::SYS_move_mount,
    libc::SYS_fsopen,
    libc::SYS_fsconfig,
    libc::SYS_fsmount,
    libc::SYS_fspick,
    libc::SYS_mount_setattr,
    libc::SYS_kexec_load,
    libc::SYS_kexec_file_load,
    libc::SYS_init_module,
    libc::SYS_finit_module,
    libc::SYS_delete_module,
    libc::SYS_bpf,
    libc::SYS_add_key,
    libc::SYS_keyctl,
    libc::SYS_request_key,
    libc::SYS_reboot,
    libc::SYS_swapon,
    libc::SYS_swapoff,
    libc::SYS_unshare,
    libc::SYS_setns,
    libc::SYS_open_by_handle_at,
    libc::SYS_perf_event_open,
    libc::SYS_userfaultfd,
    libc::SYS_acct,
    libc::SYS_quotactl,
    libc::SYS_settimeofday,
    libc::SYS_clock_settime,
    libc::SYS_io_uring_setup,
    libc::SYS_lookup_dcookie,
    libc::SYS_vhangup,
    libc::SYS_syslog,
];

const NEW_NAMESPACE_FLAGS: u32 = (libc::CLONE_NEWUSER
    | libc::CLONE_NEWNS
    | libc::CLONE_NEWPID
    | libc::CLONE_NEWNET
    | libc::CLONE_NEWIPC
    | libc::CLONE_NEWUTS
    | libc::CLONE_NEWCGROUP) as u32
    | 0x80; // CLONE_NEWTIME

#[cfg(target_arch = "x86_64")]
const AUDIT_ARCH: u32 = 0xC000_003E;
#[cfg(target_arch = "aarch64")]
const AUDIT_ARCH: u32 = 0xC000_00B7;

/// Drops what an instance may not have. Needs CAP_SYS_ADMIN (for a filter without `no_new_privs`) and CAP_SETPCAP.
pub fn drop_all() -> io::Result<()> {
    for capability in 0..=LAST_CAPABILITY_TRIED {
        if KEPT.contains(&capability) {
            continue;
        }
        // SAFETY: prctl with integer arguments.
        let result = unsafe { libc::prctl(libc::PR_CAPBSET_DROP, capability, 0, 0, 0) };
        // EINVAL: a capability that this kernel does not have.
        if result < 0 && io::Error::last_os_error().raw_os_error() != Some(libc::EINVAL) {
            return Err(io::Error::last_os_error());
        }
    }
    install_filter()?;
    set_capabilities()?;
    // Nobody in the instance may trace PID 1 or open its /proc/1/exe or its control socket.
    // SAFETY: prctl with integer arguments.
    check(unsafe { libc::prctl(libc::PR_SET_DUMPABLE, 0, 0, 0, 0) })?;
    Ok(())
}

#[repr(C)]
struct CapabilityHeader {
    version: u32,
    pid: i32,
}

#[repr(C)]
#[derive(Clone, Copy)]
struct CapabilityData {
    effective: u32,
    permitted: u32,
    inheritable: u32,
}

fn set_capabilities() -> io::Result<()> {
    let kept: u32 = KEPT.iter().chain(&KEPT_BY_PID_1).fold(0, |set, capability| set | 1 << capability);
    let mut header = CapabilityHeader { version: 0x2008_0522, pid: 0 };
    let none = CapabilityData { effective: 0, permitted: 0, inheritable: 0 };
    let mut data = [none; 2];
    // SAFETY: header and data have the kernel's layout for version 3, which the kernel may write to.
    check(unsafe { libc::syscall(libc::SYS_capget, &mut header, data.as_mut_ptr()) } as i32)?;
    // The cloud itself may lack some of them (in a container, say).
    let kept = kept & data[0].permitted;
    let data = [CapabilityData { effective: kept, permitted: kept, inheritable: 0 }, none];
    // SAFETY: header and data have the kernel's layout for version 3.
    check(unsafe { libc::syscall(libc::SYS_capset, &header, data.as_ptr()) } as i32)?;
    Ok(())
}

fn install_filter() -> io::Result<()> {
    let program = filter();
    let fprog = libc::sock_fprog { len: program.len() as u16, filter: program.as_ptr().cast_mut() };
    // SAFETY: fprog points to a program that lives through the call; the kernel copies and checks it.
    check(unsafe { libc::prctl(libc::PR_SET_SECCOMP, libc::SECCOMP_MODE_FILTER, &fprog, 0, 0) })?;
    Ok(())
}

/// The filter as classic BPF over `struct seccomp_data` (nr at 0, arch at 4, the arguments' low halves at 16 + 8n).
fn filter() -> Vec<libc::sock_filter> {
    const LOAD: u16 = (libc::BPF_LD | libc::BPF_W | libc::BPF_ABS) as u16;
    const EQUAL: u16 = (libc::BPF_JMP | libc::BPF_JEQ | libc::BPF_K) as u16;
    const ANY_BIT: u16 = (libc::BPF_JMP | libc::BPF_JSET | libc::BPF_K) as u16;
    const AT_LEAST: u16 = (libc::BPF_JMP | libc::BPF_JGE | libc::BPF_K) as u16;
    const RETURN: u16 = (libc::BPF_RET | libc::BPF_K) as u16;
    let op = |code: u16, jt: u8, jf: u8, k: u32| libc::sock_filter { code, jt, jf, k };
    let errno = |number: i32| op(RETURN, 0, 0, libc::SECCOMP_RET_ERRNO | number as u32);
    let allow = op(RETURN, 0, 0, libc::SECCOMP_RET_ALLOW);

    let mut program = vec![
        op(LOAD, 0, 0, 4),
        op(EQUAL, 1, 0, AUDIT_ARCH),
        errno(libc::EPERM),
        op(LOAD, 0, 0, 0),
        // The x32 calls have numbers of their own, which would go round the list.
        op(AT_LEAST, 0, 1, 0x4000_0000),
        errno(libc::EPERM),
        // clone3 hides its flags behind a pointer; told that it does not exist, libc uses clone.
        op(EQUAL, 0, 1, libc::SYS_clone3 as u32),
        errno(libc::ENOSYS),
        op(EQUAL, 0, 4, libc::SYS_clone as u32),
        op(LOAD, 0, 0, 16),
        op(ANY_BIT, 0, 1, NEW_NAMESPACE_FLAGS),
        errno(libc::EPERM),
        allow,
        // TIOCSTI and TIOCLINUX would type into a terminal that `exec` was given from outside.
        op(EQUAL, 0, 5, libc::SYS_ioctl as u32),
        op(LOAD, 0, 0, 24),
        op(EQUAL, 1, 0, libc::TIOCSTI as u32),
        op(EQUAL, 0, 1, libc::TIOCLINUX as u32),
        errno(libc::EPERM),
        allow,
    ];
    for number in REFUSED {
        program.push(op(EQUAL, 0, 1, number as u32));
        program.push(errno(libc::EPERM));
    }
    program.push(allow);
    program
}
