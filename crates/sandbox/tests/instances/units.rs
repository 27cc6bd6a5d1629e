//! Units through `systemctl`.

use std::time::Duration;

use sandbox::{ExitReason, Instance, Standing};

use crate::harness::{booted, console, eventually, run, shell, spec, standing, with_sandbox};

const GRACE: Duration = Duration::from_secs(10);

async fn write_unit(instance: &Instance, name: &str, text: &str) {
    run(instance, &format!("cat > /etc/systemd/system/{name} <<'E'\n{text}\nE")).await;
}

async fn main_pid(instance: &Instance, unit: &str) -> String {
    run(instance, &format!("systemctl show -p MainPID --value {unit}")).await.trim().to_owned()
}

pub fn an_enabled_unit_restarts_and_comes_back() {
    with_sandbox(|setup| async move {
        let sandbox = setup.sandbox();
        let data = "#!/bin/bash\ncat > /etc/systemd/system/web.service <<E\n[Unit]\nDescription=The web\n\
                    After=network-online.target\nWants=network-online.target\n[Service]\nUser=www-data\n\
                    ExecStart=/usr/bin/python3 -m http.server 8080 --bind 127.0.0.1\nRestart=always\nRestartSec=50ms\n\
                    [Install]\nWantedBy=multi-user.target\nE\nsystemctl daemon-reload\nsystemctl enable --now web.service\n\
                    systemctl is-active web\n";
        let instance = booted(&sandbox, spec("i-1", data)).await;
        let text = console(&instance);
        assert!(text.contains("Created symlink /etc/systemd/system/multi-user.target.wants/web.service"), "{text}");
        assert!(text.contains("init: web.service: started") && text.contains("\nactive\n"), "{text}");
        let serves =
            async |instance: &Instance| shell(instance, "curl -sf http://127.0.0.1:8080/ >/dev/null").await.0 == 0;
        eventually("the unit serves", async || serves(&instance).await).await;
        let first = main_pid(&instance, "web").await;
        assert_eq!(run(&instance, &format!("stat -c %U /proc/{first}")).await, "www-data\n");
        run(&instance, &format!("kill -9 {first}")).await;
        eventually("another process", async || {
            ![first.as_str(), "0"].contains(&main_pid(&instance, "web").await.as_str())
        })
        .await;
        eventually("the unit serves again", async || serves(&instance).await).await;
        let status = run(&instance, "systemctl status web --no-pager").await;
        assert!(status.contains("web.service - The web") && status.contains("Active: active (running)"), "{status}");
        assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);

        let instance = booted(&sandbox, spec("i-1", data)).await;
        eventually("the unit serves after stop and start", async || serves(&instance).await).await;
        run(&instance, "systemctl disable --now web; ! systemctl is-active -q web").await;
        assert_eq!(shell(&instance, "systemctl is-enabled web").await, (1, "disabled\n".to_owned()));
        assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);
        let instance = booted(&sandbox, spec("i-1", data)).await;
        assert_eq!(shell(&instance, "systemctl is-active web").await, (3, "inactive\n".to_owned()));
    });
}

pub fn every_type_of_unit_starts_and_stops() {
    with_sandbox(|setup| async move {
        let instance = booted(&setup.sandbox(), spec("i-1", "")).await;
        write_unit(
            &instance,
            "forking.service",
            "[Service]\nType=forking\nPIDFile=/run/forking.pid\n\
            ExecStart=/bin/sh -c 'setsid sleep 1000 >/dev/null 2>&1 & echo $! > /run/forking.pid'",
        )
        .await;
        write_unit(&instance, "guessed.service", "[Service]\nType=forking\nUser=www-data\n\
            ExecStart=/usr/bin/python3 -c 'import os,time\nif os.fork() == 0:\\n os.setsid()\\n if os.fork() == 0: time.sleep(1000)'")
            .await;
        run(&instance, "cat > /usr/local/bin/double <<'E'\n#!/usr/bin/python3\nimport os, time\nif os.fork() == 0:\n    os.setsid()\n    \
            if os.fork() == 0:\n        time.sleep(1000)\nE\nchmod +x /usr/local/bin/double; \
            printf '[Service]\\nType=forking\\nUser=www-data\\nExecStart=/usr/local/bin/double\\n' > /etc/systemd/system/guessed.service").await;
        write_unit(
            &instance,
            "once.service",
            "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/echo one\n\
            ExecStart=-/bin/false\nExecStart=/bin/echo three\nExecStop=/bin/touch /run/once-stopped",
        )
        .await;
        run(&instance, "cat > /usr/local/bin/notifier <<'E'\n#!/usr/bin/python3\nimport os, socket, time\ntime.sleep(0.2)\nopen('/run/was-ready', 'w')\n\
            s = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)\ns.sendto(b'READY=1\\nSTATUS=All is well', os.environ['NOTIFY_SOCKET'])\ntime.sleep(1000)\nE\n\
            chmod +x /usr/local/bin/notifier").await;
        write_unit(&instance, "notify.service", "[Service]\nType=notify\nExecStart=/usr/local/bin/notifier").await;
        write_unit(
            &instance,
            "many@.service",
            "[Unit]\nDescription=Many %i\n[Service]\nEnvironment=WHICH=%i\n\
            ExecStart=/bin/sh -c 'echo I am ${WHICH} $WHICH; exec sleep 1000'\nExecReload=/bin/touch /run/reloaded-%i",
        )
        .await;
        write_unit(
            &instance,
            "stubborn.service",
            "[Service]\nExecStart=/bin/sh -c 'trap \"\" TERM; sleep 1000 & wait; wait'\nTimeoutStopSec=200ms",
        )
        .await;

        run(
            &instance,
            "systemctl daemon-reload; systemctl start forking guessed once notify many@a many@b.service stubborn",
        )
        .await;
        assert_eq!(
            run(&instance, "systemctl is-active forking guessed once notify many@a stubborn").await,
            "active\n".repeat(6)
        );
        assert_eq!(main_pid(&instance, "forking").await, run(&instance, "cat /run/forking.pid").await.trim());
        assert_ne!(main_pid(&instance, "guessed").await, "0");
        run(&instance, "test -e /run/was-ready && systemctl status notify | grep 'All is well'").await;
        assert!(run(&instance, "journalctl -u once --no-pager -o cat").await.contains("one\nthree\n"));
        assert!(run(&instance, "journalctl -u many@b -o cat").await.contains("I am b b\n"));
        run(&instance, "systemctl reload many@a && test -e /run/reloaded-a && service many@a status >/dev/null").await;
        let before = main_pid(&instance, "many@a").await;
        run(&instance, "systemctl try-restart many@a many@absent; service many@b restart").await;
        assert_ne!(main_pid(&instance, "many@a").await, before);

        run(&instance, "systemctl stop forking guessed once notify many@a many@b stubborn; test -e /run/once-stopped")
            .await;
        assert_eq!(run(&instance, "pgrep -c 'sleep|double' || true").await, "0\n");
        assert_eq!(shell(&instance, "systemctl is-active forking").await, (3, "inactive\n".to_owned()));
        assert_eq!(shell(&instance, "systemctl is-failed stubborn").await, (0, "failed\n".to_owned()));
    });
}

pub fn units_start_in_order_with_their_user_and_environment() {
    with_sandbox(|setup| async move {
        let instance = booted(&setup.sandbox(), spec("i-1", "")).await;
        write_unit(
            &instance,
            "last.service",
            "[Unit]\nRequires=first.service\nAfter=first.service middle.service\nWants=middle.service absent.service\n\
            [Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/sh -c 'echo last >> /run/order'",
        )
        .await;
        write_unit(
            &instance,
            "first.service",
            "[Unit]\nBefore=middle.service\n[Service]\nType=oneshot\nRemainAfterExit=yes\n\
            ExecStart=/bin/sh -c 'sleep 0.2; echo first >> /run/order'",
        )
        .await;
        write_unit(
            &instance,
            "middle.service",
            "[Service]\nType=oneshot\nRemainAfterExit=yes\nExecStart=/bin/sh -c 'echo middle >> /run/order'",
        )
        .await;
        run(&instance, "systemctl start last").await;
        assert_eq!(run(&instance, "cat /run/order").await, "first\nmiddle\nlast\n");
        // What requires it goes before it.
        run(&instance, "systemctl stop first").await;
        assert_eq!(
            run(&instance, "systemctl is-active first middle last || true").await,
            "inactive\nactive\ninactive\n"
        );

        run(&instance, "printf '# comment\\nA=from file\\nB=\"quoted value\"\\n' > /etc/default/full").await;
        write_unit(&instance, "full.service", "[Service]\nUser=www-data\nGroup=games\nWorkingDirectory=/var/tmp\nUMask=0077\n\
            Environment=\"C=with space\" D=d\nEnvironmentFile=/etc/default/full\nEnvironmentFile=-/etc/absent\nRuntimeDirectory=full\n\
            StateDirectory=full\nLimitNOFILE=2000:3000\nNice=-5\nStandardOutput=append:/var/log/full.log\nStandardError=journal\n\
            ExecStartPre=+/bin/sh -c 'id -un > /run/pre'\n\
            ExecStart=/bin/sh -c 'id -un; id -gn; pwd; umask; echo $A,$B,$C,$D; ulimit -n; nice; ls -ld $RUNTIME_DIRECTORY | cut -d\" \" -f3; echo $HOME; echo err >&2; exec sleep 1000'\n\
            TasksMax=5").await;
        run(&instance, "systemctl start full; cat /run/pre | grep root").await;
        eventually("the output", async || shell(&instance, "grep -q /var/www /var/log/full.log").await.0 == 0).await;
        // Only the machine's root may raise a priority.
        let nice = match standing() {
            Standing::Root => "-5",
            Standing::User { .. } => "0",
        };
        assert_eq!(
            run(&instance, "cat /var/log/full.log").await,
            format!(
                "www-data\ngames\n/var/tmp\n0077\nfrom file,quoted value,with space,d\n2000\n{nice}\nwww-data\n/var/www\n"
            )
        );
        let said = console(&instance).contains("Nice=-5 has no effect: Permission denied");
        assert_eq!(said, *standing() != Standing::Root, "{}", console(&instance));
        eventually("stderr", async || run(&instance, "journalctl -u full -o cat").await.contains("err\n")).await;
        assert!(
            console(&instance).contains("full.service: [Service] TasksMax=5 is not supported"),
            "{}",
            console(&instance)
        );
    });
}

pub fn a_user_that_cannot_be_is_named() {
    with_sandbox(|setup| async move {
        let instance = booted(&setup.sandbox(), spec("i-1", "")).await;
        write_unit(&instance, "web.service", "[Service]\nUser=www-data\nExecStart=/bin/sleep 1000").await;
        write_unit(&instance, "own.service", "[Service]\nUser=root\nExecStart=/bin/sleep 1000").await;
        let (status, text) = shell(&instance, "systemctl start web").await;
        assert_eq!((status, text.contains("failed")), (1, true), "{text}");
        let said = "user www-data (33) cannot be used: without root and without a range in /etc/subuid";
        assert!(console(&instance).contains(said), "{}", console(&instance));
        run(&instance, "systemctl start own && systemctl is-active own").await;
    });
}

pub fn failures_are_reported() {
    with_sandbox(|setup| async move {
        let instance = booted(&setup.sandbox(), spec("i-1", "")).await;
        write_unit(&instance, "bad.service", "[Service]\nExecStart=/no/such/program").await;
        write_unit(
            &instance,
            "flapping.service",
            "[Unit]\nStartLimitBurst=3\n[Service]\nExecStart=/bin/false\nRestart=on-failure\nRestartSec=10ms",
        )
        .await;
        write_unit(&instance, "prepared.service", "[Service]\nExecStartPre=/bin/false\nExecStart=/bin/sleep 1000")
            .await;
        write_unit(
            &instance,
            "dependent.service",
            "[Unit]\nRequires=bad.service\nAfter=bad.service\n[Service]\nExecStart=/bin/sleep 1000",
        )
        .await;
        write_unit(
            &instance,
            "slow.service",
            "[Service]\nType=notify\nTimeoutStartSec=200ms\nExecStart=/bin/sleep 1000",
        )
        .await;
        write_unit(&instance, "nobody.service", "[Service]\nUser=absent\nExecStart=/bin/sleep 1000").await;
        for unit in ["bad", "prepared", "dependent", "slow", "nobody"] {
            let (status, text) = shell(&instance, &format!("systemctl start {unit}")).await;
            assert_eq!(status, 1, "{unit}: {text}");
            assert!(text.contains("failed"), "{unit}: {text}");
        }
        assert!(console(&instance).contains("user absent does not exist"), "{}", console(&instance));
        assert_eq!(
            shell(&instance, "systemctl start absent").await,
            (5, "Unit absent.service not found.\n".to_owned())
        );
        run(&instance, "systemctl start flapping || true").await;
        eventually("the limit", async || shell(&instance, "systemctl is-failed flapping").await.0 == 0).await;
        let shown = run(&instance, "systemctl show -p Result -p NRestarts flapping").await;
        assert_eq!(shown, "Result=start-limit-hit\nNRestarts=3\n");
        assert_eq!(shell(&instance, "systemctl frobnicate x").await.0, 1);
        // Another user looks, but does not touch.
        let (status, text) =
            shell(&instance, "su -s /bin/sh www-data -c 'systemctl is-active bad; systemctl stop bad'").await;
        assert_eq!((status, text.contains("Access denied")), (1, true), "{text}");
        let (status, _) = shell(&instance, "su -s /bin/sh www-data -c poweroff").await;
        assert_eq!(status, 1);
        assert!(instance.exit().is_none());
    });
}

pub fn a_packaged_service_of_the_host_runs() {
    with_sandbox(|setup| async move {
        assert!(
            crate::harness::exists("/usr/sbin/nginx"),
            "this test needs Debian's nginx: apt-get install nginx-light"
        );
        let sandbox = setup.sandbox();
        let data = "#!/bin/bash\nhostname > /var/www/html/index.html\nsystemctl enable --now nginx\n";
        let instance = booted(&sandbox, spec("i-1", data)).await;
        assert_eq!(run(&instance, "curl -s http://127.0.0.1/").await, "ip-10-0-1-5.ec2.internal\n");
        run(&instance, "systemctl reload nginx; kill -9 $(cat /run/nginx.pid)").await;
        eventually("nginx is gone", async || shell(&instance, "systemctl is-active nginx").await.0 != 0).await;
        assert_eq!(instance.stop(GRACE).await, ExitReason::Stopped);
        let instance = booted(&sandbox, spec("i-1", data)).await;
        assert_eq!(
            run(&instance, "curl -s http://127.0.0.1/; systemctl is-enabled nginx").await,
            "ip-10-0-1-5.ec2.internal\nenabled\n"
        );
    });
}
