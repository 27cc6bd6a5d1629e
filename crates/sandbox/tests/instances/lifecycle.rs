//! Boot, user data, stop and start, ends and their reasons, and what a killed program leaves.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{Command, Stdio as ProcessStdio};
use std::time::Duration;

use clock::wall;
use sandbox::{Boot, ExecRequest, ExitReason, Limits, Stdio, TerminalSize};

use crate::harness::{Directory, PATIENCE, booted, console, eventually, exists, run, shell, spec, with_sandbox};

const GRACE: Duration = Duration::from_secs(10);

pub fn boots_and_runs_user_data() {
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let before = wall::now();
        let data =
            "#!/bin/bash\necho hello from $(hostname) as $(id -un), PID 1 is $(cat /proc/1/comm)\necho oops >&2\n";
        let instance = sandbox.create(spec("i-1", data)).await.expect("created");
        let created = before.elapsed();
        let (_, mut live) = instance.console().follow();
        instance.boot().await.expect("booted");
        let mut seen = String::new();
        while !seen.contains("hello") {
            let bytes = tokio::time::timeout(PATIENCE, live.recv()).await.expect("in time").expect("output");
            seen.push_str(&String::from_utf8_lossy(&bytes));
        }
        let printed = before.elapsed();
        println!("created in {created:.1?}, first line of user data after {printed:.1?}");
        assert!(seen.contains("hello from ip-10-0-1-5.ec2.internal as root, PID 1 is init"), "{seen}");
        assert!(printed < Duration::from_millis(1000), "user data took {printed:?} to print");
        // The first instance also waited for the image to be made.
        let before = wall::now();
        let second = booted(&sandbox, spec("i-2", data)).await;
        println!("the second instance finished its boot after {:.1?}", before.elapsed());
        second.kill();
        assert!(instance.reached(Boot::Finished).await);
        let log = run(&instance, "cat /var/log/cloud-init-output.log").await;
        assert!(log.contains("hello from") && log.contains("oops"), "{log}");
        assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);
        let kept = sandbox.console_text("i-1").expect("the console");
        assert!(String::from_utf8_lossy(&kept).contains("hello from"));
    });
}

pub fn user_data_runs_once_over_stop_and_start() {
    with_sandbox(|setup| async move {
        let data = "#!/bin/sh\necho ran >> /root/runs\nmkdir -p /var/lib/cloud/scripts/per-boot\n\
                    printf '#!/bin/sh\\necho again >> /root/boots\\n' > /var/lib/cloud/scripts/per-boot/a.sh\n\
                    chmod +x /var/lib/cloud/scripts/per-boot/a.sh\n";
        let sandbox = setup.sandbox();
        let instance = booted(&sandbox, spec("i-1", data)).await;
        run(&instance, "echo kept > /srv/file; echo gone > /run/file").await;
        assert!(sandbox.create(spec("i-1", data)).await.is_err(), "an instance that runs was created again");
        assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);
        for boots in ["again\n", "again\nagain\n"] {
            // A new sandbox on the directory is what a restart of the program is.
            let sandbox = setup.sandbox();
            let instance = booted(&sandbox, spec("i-1", data)).await;
            assert_eq!(
                run(&instance, "cat /root/runs /srv/file; ls /run/file 2>/dev/null || true").await,
                "ran\nkept\n"
            );
            assert_eq!(run(&instance, "cat /root/boots").await, boots);
            assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);
        }
        sandbox.destroy("i-1").await.expect("destroyed");
        assert!(!exists(setup.directory.join("i-1")));
        let instance = booted(&sandbox, spec("i-1", data)).await;
        assert_eq!(run(&instance, "ls /srv").await, "");
    });
}

pub fn exits_tell_their_reason() {
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let after = |command: &str| format!("#!/bin/sh\n{command}\nsleep 100\n");
        for (command, expected) in [
            ("poweroff", ExitReason::Poweroff),
            ("shutdown -h now", ExitReason::Poweroff),
            ("/sbin/halt -p", ExitReason::Poweroff),
            ("systemctl poweroff", ExitReason::Poweroff),
            ("reboot", ExitReason::Reboot),
            ("/usr/sbin/shutdown -r now", ExitReason::Reboot),
        ] {
            let instance = sandbox.create(spec("i-1", &after(command))).await.expect("created");
            instance.boot().await.expect("booted");
            let reason = tokio::time::timeout(PATIENCE, instance.wait()).await;
            assert_eq!(reason, Ok(expected), "{command}: {}", console(&instance));
            sandbox.destroy("i-1").await.expect("destroyed");
        }
        let instance = booted(&sandbox, spec("i-2", "")).await;
        assert_eq!(instance.reboot(GRACE).await, ExitReason::Reboot);
        let instance = booted(&sandbox, spec("i-2", "")).await;
        instance.kill();
        assert_eq!(instance.wait().await, ExitReason::Killed);
        // A process that ignores SIGTERM is killed when the grace is over.
        let instance = booted(&sandbox, spec("i-3", "#!/bin/sh\n(trap '' TERM; while :; do sleep 1; done) &\n")).await;
        let before = wall::now();
        assert_eq!(instance.stop(Duration::from_millis(300)).await, ExitReason::Stopped);
        assert!(before.elapsed() < Duration::from_secs(2));
    });
}

pub fn commands_run_inside() {
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let instance = booted(&sandbox, spec("i-1", "")).await;
        assert_eq!(shell(&instance, "echo out; echo err >&2; exit 7").await, (7, "out\nerr\n".to_owned()));
        assert_eq!(shell(&instance, "kill -9 $$").await.0, 137);
        assert_eq!(run(&instance, "cat /etc/resolv.conf").await, "search ec2.internal\nnameserver 169.254.169.253\n");
        assert_eq!(
            run(&instance, "cat /etc/hostname; readlink /proc/1/ns/pid >/dev/null && echo no || echo hidden").await,
            "ip-10-0-1-5.ec2.internal\nhidden\n"
        );
        let missing = ExecRequest {
            argv: vec!["/no/such/program".to_owned()],
            environment: Vec::new(),
            stdio: Stdio::Terminal(TerminalSize { rows: 24, columns: 80 }),
        };
        assert!(instance.exec(missing).await.is_err());

        let request = ExecRequest {
            argv: ["/bin/sh", "-c", "tty; stty size; read word; stty size; echo \"got $word $EXTRA\""]
                .map(str::to_owned)
                .to_vec(),
            environment: vec![("EXTRA".to_owned(), "more".to_owned())],
            stdio: Stdio::Terminal(TerminalSize { rows: 24, columns: 80 }),
        };
        let mut execution = instance.exec(request).await.expect("started");
        let mut terminal = std::fs::File::from(execution.terminal.take().expect("a terminal"));
        execution.resize(TerminalSize { rows: 50, columns: 132 }).await.expect("resized");
        std::io::Write::write_all(&mut terminal, b"word\n").expect("typed");
        assert_eq!(execution.wait().await, 0);
        let text = tokio::task::spawn_blocking(move || {
            let mut buffer = vec![0; 4096];
            let mut text = String::new();
            // The terminal's end is an error (EIO), not an end of file.
            while let Ok(length @ 1..) = terminal.read(&mut buffer) {
                text.push_str(&String::from_utf8_lossy(&buffer[..length]));
            }
            text
        });
        let text = text.await.expect("read");
        assert!(text.contains("/dev/pts/") && text.contains("50 132") && text.contains("got word more"), "{text}");
        assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);
    });
}

pub fn twenty_instances_boot_in_parallel() {
    with_sandbox(|setup| async move {
        let sandbox = std::sync::Arc::new(setup.sandbox());
        let before = wall::now();
        let boots: Vec<_> = (0..20)
            .map(|number| {
                let sandbox = sandbox.clone();
                tokio::spawn(async move {
                    booted(&sandbox, spec(&format!("i-{number}"), &format!("#!/bin/sh\necho I am {number}\n"))).await
                })
            })
            .collect();
        let mut instances = Vec::new();
        for boot in boots {
            instances.push(boot.await.expect("booted"));
        }
        println!("20 instances booted in {:.1?}", before.elapsed());
        for (number, instance) in instances.iter().enumerate() {
            assert!(console(instance).contains(&format!("I am {number}\n")), "{}", console(instance));
        }
        let before = wall::now();
        sandbox.stop_all(GRACE).await;
        println!("20 instances stopped in {:.1?}", before.elapsed());
        assert!(instances.iter().all(|instance| instance.exit() == Some(ExitReason::Stopped)));
    });
}

pub fn a_killed_program_leaves_nothing() {
    let directory = Directory::new();
    // The harness's parent is in the host's mount namespace.
    let mounts =
        || std::fs::read_to_string(format!("/proc/{}/mountinfo", std::os::unix::process::parent_id())).expect("mounts");
    let mounts_before = mounts();
    let mut daemon = Command::new("/proc/self/exe")
        .args(["__daemon", directory.0.to_str().expect("a path")])
        .stdout(ProcessStdio::piped())
        .spawn()
        .expect("a program");
    let mut lines = BufReader::new(daemon.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let pids: Vec<String> = lines.by_ref().take_while(|line| line != "ready").collect();
    // Three instances, each with PID 1, its user data's child that left its session, and a unit.
    assert!(pids.len() >= 9, "{pids:?}");
    assert!(pids.iter().all(|pid| exists(Path::new("/proc").join(pid))), "{pids:?}");
    let own = std::fs::read_to_string(Path::new("/proc").join(&pids[0]).join("cgroup")).expect("its groups");
    let own = own.split('/').find(|part| part.starts_with("snowglobe-"));
    // Tests run beside each other, each with groups of its own.
    let groups = own.map(groups).unwrap_or_default();
    assert!(own.is_none() || !groups.is_empty());
    daemon.kill().expect("killed");
    daemon.wait().expect("reaped");
    let before = wall::now();
    while pids.iter().any(|pid| is_alive(pid)) {
        assert!(before.elapsed() < PATIENCE, "processes are left: {pids:?}");
        std::thread::yield_now();
    }
    println!(
        "{} processes gone {:.1?} after the kill; {} groups were in use",
        pids.len(),
        before.elapsed(),
        groups.len()
    );
    assert_eq!(mounts(), mounts_before);
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let left = own.map(self::groups).unwrap_or_default();
        assert_eq!(left, Vec::<String>::new());
        drop(sandbox);
    });
}

/// A program with three instances; prints the ids of all their processes and waits to be killed.
pub fn daemon(directory: &str) -> ! {
    sandbox::enter_private().expect("namespaces");
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().expect("a runtime");
    runtime.block_on(async {
        let sandbox = sandbox::Sandbox::new(sandbox::SandboxConfig::new(directory)).expect("a sandbox");
        let data = "#!/bin/sh\nsetsid sleep 1000 &\nprintf '[Service]\\nExecStart=/bin/sleep 1000\\n' \
                    > /etc/systemd/system/a.service\nsystemctl start a\n";
        for id in ["i-1", "i-2", "i-3"] {
            let mut spec = spec(id, data);
            spec.limits = Limits { memory_bytes: Some(1 << 30), cpu_millis: Some(500), processes: Some(1000) };
            let instance = booted(&sandbox, spec).await;
            eventually("three processes", async || descendants(instance.pid()).len() >= 2).await;
            println!("{}", instance.pid());
            descendants(instance.pid()).iter().for_each(|pid| println!("{pid}"));
        }
        println!("ready");
        std::future::pending::<()>().await;
    });
    unreachable!("it waits until it is killed")
}

pub fn cloud_config_and_multipart_run() {
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let data = "#cloud-config\npackages: [nginx]\nwrite_files:\n- path: /opt/a/b\n  owner: www-data:www-data\n  \
                    permissions: '0640'\n  content: hello\nruncmd:\n- [sh, -c, 'echo ran by list']\n- echo ran by line\n";
        let instance = booted(&sandbox, spec("i-1", data)).await;
        let text = console(&instance);
        assert!(text.contains("ran by list") && text.contains("ran by line"), "{text}");
        assert!(text.contains("packages failed") && text.contains("read-only"), "{text}");
        assert_eq!(run(&instance, "stat -c '%U %a' /opt/a/b; cat /opt/a/b").await, "www-data 640\nhello");
        instance.stop(GRACE).await;

        let data = "Content-Type: multipart/mixed; boundary=\"B\"\nMIME-Version: 1.0\n\n--B\n\
                    Content-Type: text/x-shellscript\n\n#!/bin/sh\necho part one\n\n--B\n\
                    Content-Type: text/cloud-config\n\n#cloud-config\nruncmd: [echo part two]\n--B--\n";
        let text = console(&booted(&sandbox, spec("i-2", data)).await);
        let (one, two) = (text.find("part one").expect("one"), text.find("part two").expect("two"));
        assert!(one < two, "{text}");

        let text = console(&booted(&sandbox, spec("i-3", "hello, world")).await);
        assert!(text.contains("of no kind that is understood"), "{text}");
    });
}

fn descendants(pid: i32) -> Vec<i32> {
    let mut found = Vec::new();
    let mut waiting = vec![pid];
    while let Some(pid) = waiting.pop() {
        let children = std::fs::read_to_string(format!("/proc/{pid}/task/{pid}/children")).unwrap_or_default();
        let children: Vec<i32> = children.split_whitespace().filter_map(|child| child.parse().ok()).collect();
        found.extend(&children);
        waiting.extend(children);
    }
    found
}

/// A process that has ended and waits for its new parent, the machine's PID 1, to take its status has gone.
fn is_alive(pid: &str) -> bool {
    let stat = std::fs::read_to_string(Path::new("/proc").join(pid).join("stat")).unwrap_or_default();
    let state = stat.rsplit_once(')').and_then(|(_, rest)| rest.split_whitespace().next());
    state.is_some_and(|state| state != "Z")
}

/// The directories of a sandbox's control group, in every hierarchy.
fn groups(name: &str) -> Vec<String> {
    let output = Command::new("find").args(["/sys/fs/cgroup", "-type", "d", "-name", name]).output().expect("find");
    String::from_utf8_lossy(&output.stdout).lines().map(str::to_owned).collect()
}
