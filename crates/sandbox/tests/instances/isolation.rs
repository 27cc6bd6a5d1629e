//! What an instance cannot see or do, and what is counted of it.

use std::time::Duration;

use sandbox::{Bind, ExtraFile, InstanceSpec, Limits, Standing};

use crate::harness::{booted, console, eventually, exists, run, shell, spec, standing, with_sandbox};

const GRACE: Duration = Duration::from_secs(10);

pub fn the_host_is_not_visible() {
    with_sandbox(|setup| async move {
        // SAFETY: the harness runs tests one after another; the runtime's threads read no environment.
        unsafe { std::env::set_var("HOST_SECRET", "swordfish") };
        let sandbox = setup.sandbox();
        let shown = setup.directory.join("shown");
        std::fs::create_dir_all(&shown).expect("made");
        std::fs::write(shown.join("a"), "bound").expect("written");
        let spec = InstanceSpec {
            environment: vec![("AWS_REGION".to_owned(), "us-east-1".to_owned())],
            files: vec![ExtraFile { path: "/etc/placed".into(), mode: 0o600, content: b"placed".to_vec() }],
            binds: vec![Bind { source: shown.clone(), target: "/opt/shown".into(), read_only: true }],
            ..spec("i-1", "")
        };
        let instance = booted(&sandbox, spec).await;

        assert_eq!(
            run(&instance, "ls -A /root; ls /home; ls /mnt; ls /run/dbus 2>/dev/null || true").await,
            "ec2-user\n"
        );
        let shadow = run(&instance, "cat /etc/shadow").await;
        assert!(shadow.lines().all(|line| line.split(':').nth(1) == Some("*")), "{shadow}");
        let accounts = run(&instance, "cut -d: -f1,3 /etc/passwd").await;
        assert!(accounts.contains("root:0") && accounts.contains("ec2-user:1000"), "{accounts}");
        let own_root = std::fs::read_to_string("/etc/shadow").unwrap_or_default();
        for secret in own_root.lines().filter_map(|line| line.split(':').nth(1)).filter(|secret| secret.len() > 4) {
            assert!(!shadow.contains(secret));
        }

        let environment = run(&instance, "env; cat /proc/[0-9]*/environ | tr '\\0' '\\n'").await;
        assert!(environment.contains("AWS_REGION=us-east-1"), "{environment}");
        assert!(!environment.contains("swordfish") && !environment.contains("CARGO"), "{environment}");
        let processes = run(&instance, "ls /proc | grep -c '^[0-9]'").await;
        assert!(processes.trim().parse::<u32>().expect("a number") < 10, "{processes}");
        let mounts = run(&instance, "cat /proc/self/mountinfo").await;
        assert!(!mounts.contains("/proc/sys/fs/binfmt") && !mounts.contains("- cgroup"), "{mounts}");
        let interfaces = run(&instance, "ls /sys/class/net").await;
        assert_eq!(interfaces, "lo\n");

        assert_eq!(
            run(&instance, "cat /etc/placed; stat -c %a /etc/placed; cat /opt/shown/a").await,
            "placed600\nbound"
        );
        for script in [
            "touch /usr/bin/x",
            "touch /opt/shown/b",
            "echo 1 > /proc/sys/kernel/panic",
            "touch /sys/x",
            "echo core > /proc/sys/kernel/core_pattern",
            "echo b > /proc/sysrq-trigger",
        ] {
            assert_ne!(shell(&instance, script).await.0, 0, "{script} worked");
        }
        // The instance's own parts are writable, and the userland works.
        run(&instance, "touch /usr/local/bin/x /etc/x /var/lib/x /opt/x /srv/x /home/x /tmp/x /dev/shm/x").await;
        run(&instance, "useradd -m someone && su someone -c 'id -un; touch ~/x' && getent passwd someone").await;
        assert_eq!(
            run(
                &instance,
                "/usr/bin/python3 -c 'import ssl; print(len(ssl.create_default_context().get_ca_certs()) > 50)'"
            )
            .await,
            "True\n"
        );
        assert!(!exists("/usr/local/bin/x"));
        assert_eq!(instance.stop(GRACE).await, sandbox::ExitReason::Stopped);
    });
}

pub fn dangerous_calls_are_refused() {
    with_sandbox(|setup| async move {
        let instance = booted(&setup.sandbox(), spec("i-1", "")).await;
        for script in [
            "mount -t tmpfs x /mnt",
            "umount /proc",
            "unshare -U true",
            "unshare -m true",
            "nsenter -t 1 -m true",
            "mknod /tmp/disk b 8 0",
            "chroot / mount -t proc x /mnt",
            "ip link set lo down",
            "dmesg",
            "swapon /dev/zero",
            "cat /proc/kcore > /dev/null && test -s /proc/kcore",
            "ls -l /proc/1/exe",
            "readlink /proc/1/fd/3",
            "chmod 000 /dev/null",
            "mount -o remount,rw /usr",
            "hostname other",
            "date -s 2020-01-01",
        ] {
            let (status, text) = shell(&instance, script).await;
            assert_ne!(status, 0, "{script} worked: {text}");
        }
        // No call reaches what the filter is for, capabilities or not.
        let calls = "import ctypes, errno, sys\n\
            libc = ctypes.CDLL(None, use_errno=True)\n\
            for number in (165, 272, 308, 321, 250, 298, 304, 323, 425, 155, 246):\n\
            \x20   assert libc.syscall(number, 0, 0, 0, 0, 0) == -1 and ctypes.get_errno() == errno.EPERM, number\n\
            assert libc.syscall(56, 0x10000000 | 17, 0, 0, 0, 0) == -1 and ctypes.get_errno() == errno.EPERM\n\
            assert libc.syscall(435, 0, 0) == -1 and ctypes.get_errno() == errno.ENOSYS\n";
        let script = format!("/usr/bin/python3 - <<'E'\n{calls}E");
        if cfg!(target_arch = "x86_64") {
            run(&instance, &script).await;
        }
        // What an instance's root needs works.
        run(&instance, "touch /tmp/a; chown 33:33 /tmp/a; chmod 4755 /tmp/a; su -s /bin/sh www-data -c id; kill -0 1; chroot / true").await;
        let bounding = run(&instance, "grep CapBnd /proc/self/status").await;
        let effective = run(&instance, "grep CapEff /proc/self/status").await;
        assert!(
            bounding.contains("00000000a00425fb") && effective.contains("00000000a00425fb"),
            "{bounding}{effective}"
        );
    });
}

pub fn planted_links_do_not_lead_out() {
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let outside = setup.directory.join("outside");
        std::fs::write(&outside, "untouched").expect("written");
        let instance = booted(&sandbox, spec("i-1", "")).await;
        instance.stop(GRACE).await;
        let root = setup.directory.join("i-1/root");
        for name in ["etc/resolv.conf", "etc/hostname", "etc/hostname.new", "tmp", "srv", "sys"] {
            let path = root.join(name);
            let _ = std::fs::remove_file(&path);
            let _ = std::fs::remove_dir_all(&path);
            std::os::unix::fs::symlink(&outside, path).expect("planted");
        }
        let instance = booted(&sandbox, spec("i-1", "#!/bin/sh\n")).await;
        assert_eq!(std::fs::read_to_string(&outside).expect("still a file"), "untouched");
        assert!(run(&instance, "cat /etc/hostname; test -d /tmp && test -d /sys/class").await.starts_with("ip-10"));
        let escape = ExtraFile { path: "/var/run/x".into(), mode: 0o644, content: Vec::new() };
        for file in [escape, ExtraFile { path: "/etc/../../x".into(), mode: 0o644, content: Vec::new() }] {
            let spec = InstanceSpec { files: vec![file], ..spec("i-2", "") };
            assert!(sandbox.create(spec).await.is_err());
        }
        assert!(sandbox.create(spec("../x", "")).await.is_err());
    });
}

pub fn loopback_is_one_address() {
    with_sandbox(|setup| async move {
        let instance = booted(&setup.sandbox(), spec("i-1", "")).await;
        let addresses = run(&instance, "ip -o -4 addr show dev lo").await;
        assert!(addresses.contains("127.0.0.1/32") && addresses.lines().count() == 1, "{addresses}");
        let routes = run(&instance, "ip -4 route show table all").await;
        assert!(!routes.contains("127.0.0.0/8"), "{routes}");
        let values = run(
            &instance,
            "cd /proc/sys/net/ipv4; cat conf/all/route_localnet ip_unprivileged_port_start ping_group_range",
        );
        let last_group = match standing() {
            Standing::Root => "2147483647",
            Standing::User { .. } => "65535",
        };
        assert_eq!(values.await.split_whitespace().collect::<Vec<_>>(), ["1", "0", "0", last_group]);
        // An ordinary user serves port 80 on it, and only on it.
        let python = "import socket; s = socket.create_server((\"127.0.0.1\", 80)); print(\"served\")";
        assert_eq!(
            run(
                &instance,
                &format!("su -s /bin/sh www-data -c '/usr/bin/python3 -c \"{}\"'", python.replace('"', "\\\""))
            )
            .await,
            "served\n"
        );
        // And an ICMP socket without privilege.
        let ping = |address: &str| {
            let python = "import socket; s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM, socket.IPPROTO_ICMP); \
                          s.settimeout(2); s.sendto(bytes([8] + [0] * 7), (\"ADDRESS\", 0)); print(len(s.recv(99)))";
            let python = python.replace("ADDRESS", address).replace('"', "\\\"");
            format!("su -s /bin/sh www-data -c '/usr/bin/python3 -c \"{python}\"'")
        };
        assert_eq!(run(&instance, &ping("127.0.0.1")).await, "8\n");
        assert_ne!(shell(&instance, &ping("127.0.0.2")).await.0, 0);
    });
}

pub fn usage_counts_processor_time() {
    with_sandbox(|setup| async move {
        for control_groups in [true, false] {
            let mut config = sandbox::SandboxConfig::new(setup.directory.join(control_groups.to_string()));
            config.control_groups = control_groups;
            let sandbox = sandbox::Sandbox::new(config).expect("a sandbox");
            let limits = Limits { memory_bytes: Some(256 << 20), cpu_millis: Some(1000), processes: Some(200) };
            let instance = booted(&sandbox, InstanceSpec { limits, ..spec("i-1", "") }).await;
            let before = instance.usage().expect("usage");
            assert!(before.memory_bytes > 100_000 && before.network.is_none(), "{before:?}");
            run(&instance, "/usr/bin/python3 -c 'import time\nwhile time.process_time() < 0.5: pass'").await;
            let used_ns = instance.usage().expect("usage").cpu_ns - before.cpu_ns;
            assert!((400_000_000..1_500_000_000).contains(&used_ns), "half a second of work counts {used_ns} ns");
            if control_groups && sandbox::controllers().contains(&"memory") {
                let greedy = "/usr/bin/python3 -c 'x = b\"x\" * (512 << 20)'";
                assert_eq!(shell(&instance, greedy).await.0, 137, "{}", console(&instance));
            }
            instance.kill();
            instance.wait().await;
            eventually("usage of a gone instance is an error", async || instance.usage().is_err()).await;
        }
    });
}

pub fn extra_certificates_are_trusted() {
    with_sandbox(|setup| async move {
        let directory = setup.directory.display().to_string();
        let make = "openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj '/O=Our  Cloud/CN=Root é' -utf8 -keyout $D/k -out $D/c \
                    -addext subjectAltName=IP:127.0.0.1 2>/dev/null";
        let made = std::process::Command::new("sh").args(["-c", make]).env("D", &directory).status();
        assert!(made.is_ok_and(|status| status.success()), "openssl made no certificate");
        let read = |name: &str| std::fs::read_to_string(setup.directory.join(name)).expect("made");
        let mut config = sandbox::SandboxConfig::new(&setup.directory);
        config.extra_certificates = vec![read("c")];
        let sandbox = sandbox::Sandbox::new(config).expect("a sandbox");
        let files = ["k", "c"].map(|name| ExtraFile {
            path: format!("/srv/{name}").into(),
            mode: 0o600,
            content: read(name).into_bytes(),
        });
        let instance = booted(&sandbox, InstanceSpec { files: files.to_vec(), ..spec("i-1", "") }).await;
        run(&instance, "setsid openssl s_server -accept 127.0.0.1:443 -key /srv/k -cert /srv/c -www >/dev/null 2>&1 &")
            .await;
        eventually("curl trusts it", async || shell(&instance, "curl -sf https://127.0.0.1/").await.0 == 0).await;
        // Python looks it up by the hash of its name.
        run(&instance, "rm /etc/ssl/certs/ca-certificates.crt; /usr/bin/python3 -c 'import urllib.request as r; r.urlopen(\"https://127.0.0.1/\")'").await;
    });
}
