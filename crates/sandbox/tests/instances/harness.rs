//! Runs the tests, and what they share: a sandbox on a fresh directory, specifications, waiting.

use std::future::Future;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::Duration;

use clock::wall;
use sandbox::{ExecRequest, Execution, Instance, InstanceSpec, Sandbox, SandboxConfig, Standing, Stdio};

pub type Test = (&'static str, Needs, fn());

/// What an instance of a test has to have.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    Nothing,
    /// Users besides root: real root, or a range of ids.
    Users,
    /// That it has none.
    NoUsers,
}

static STANDING: OnceLock<Standing> = OnceLock::new();

/// As what this program runs instances.
pub fn standing() -> &'static Standing {
    STANDING.get().expect("the harness has entered namespaces")
}

pub const PATIENCE: Duration = Duration::from_secs(20);

/// `--list`, names to run, `--exact`; other options of libtest's change nothing here.
pub fn main(args: &[String], tests: &[Test]) {
    let has = |name: &str| args.iter().any(|arg| arg == name);
    if has("--list") {
        if !has("--ignored") {
            tests.iter().for_each(|(name, ..)| println!("{name}: test"));
        }
        return;
    }
    let words: Vec<&String> = args[1..].iter().filter(|arg| !arg.starts_with('-')).collect();
    let chosen = |name: &str| {
        words.is_empty()
            || words.iter().any(|word| if has("--exact") { *word == name } else { name.contains(word.as_str()) })
    };
    let chosen: Vec<&Test> = tests.iter().filter(|(name, ..)| chosen(name)).collect();
    if chosen.is_empty() {
        println!("test result: ok. 0 passed; none chosen");
        return;
    }
    let entered =
        sandbox::enter_private().expect("namespaces are refused: these tests need a Linux host that gives them");
    let has_users = !matches!(entered, Standing::User { ids: 1, .. });
    STANDING.set(entered).expect("set once");
    let (mut failed, mut ignored) = (Vec::new(), 0);
    for (name, needs, run) in &chosen {
        if *needs == (if has_users { Needs::NoUsers } else { Needs::Users }) {
            println!(
                "test {name} ... ignored, {}",
                if has_users { "instances have users here" } else { "instances have no user but root here" }
            );
            ignored += 1;
            continue;
        }
        let passed = std::panic::catch_unwind(run).is_ok();
        println!("test {name} ... {}", if passed { "ok" } else { "FAILED" });
        if !passed {
            failed.push(*name);
        }
    }
    let passed = chosen.len() - failed.len() - ignored;
    println!("test result: {passed} passed; {} failed; {ignored} ignored", failed.len());
    if !failed.is_empty() {
        println!("failed: {}", failed.join(", "));
        std::process::exit(101);
    }
}

/// Runs a test's future on a runtime of its own, with a sandbox on a directory that is removed afterwards.
pub fn with_sandbox<F: Future<Output = ()>>(run: impl FnOnce(Setup) -> F) {
    let runtime =
        tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let directory = Directory::new();
    runtime.block_on(async {
        let setup = Setup { directory: directory.0.clone() };
        tokio::time::timeout(PATIENCE * 3, run(setup)).await.expect("the test takes too long");
    });
}

pub struct Setup {
    pub directory: PathBuf,
}

impl Setup {
    pub fn sandbox(&self) -> Sandbox {
        Sandbox::new(SandboxConfig::new(&self.directory)).expect("a sandbox")
    }
}

/// A directory that goes with the test, passed or failed.
pub struct Directory(pub PathBuf);

impl Directory {
    pub fn new() -> Directory {
        let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").expect("a random id");
        let path = std::env::temp_dir().join(format!("sandbox-test-{}", id.trim()));
        std::fs::create_dir_all(&path).expect("a directory");
        Directory(path)
    }
}

impl Drop for Directory {
    fn drop(&mut self) {
        if let Err(e) = std::fs::remove_dir_all(&self.0) {
            eprintln!("{}: {e}", self.0.display());
        }
    }
}

pub fn spec(id: &str, user_data: &str) -> InstanceSpec {
    InstanceSpec {
        id: id.to_owned(),
        hostname: "ip-10-0-1-5.ec2.internal".to_owned(),
        nameservers: vec!["169.254.169.253".to_owned()],
        search_domains: vec!["ec2.internal".to_owned()],
        user_data: (!user_data.is_empty()).then(|| user_data.as_bytes().to_vec()),
        ..InstanceSpec::default()
    }
}

/// Boots an instance and waits until its user data has run.
pub async fn booted(sandbox: &Sandbox, spec: InstanceSpec) -> Instance {
    let instance = sandbox.create(spec).await.expect("created");
    instance.boot().await.expect("booted");
    let finished = tokio::time::timeout(PATIENCE, instance.reached(sandbox::Boot::Finished)).await;
    assert_eq!(finished, Ok(true), "boot did not finish; console:\n{}", console(&instance));
    // What it printed comes another way than the report.
    let deadline = wall::now() + PATIENCE;
    while !console(&instance).contains("init: boot finished") {
        assert!(wall::now() < deadline, "the console does not say so:\n{}", console(&instance));
        wall::sleep(Duration::from_millis(5)).await;
    }
    instance
}

pub fn console(instance: &Instance) -> String {
    String::from_utf8_lossy(&instance.console().text()).into_owned()
}

/// Runs a shell command inside; its status and what it printed.
pub async fn shell(instance: &Instance, script: &str) -> (i32, String) {
    let (reader, writer) = nix::unistd::pipe().expect("a pipe");
    let error = writer.try_clone().expect("a descriptor");
    let null = std::fs::File::open("/dev/null").expect("/dev/null").into();
    let request = ExecRequest {
        argv: ["/bin/sh", "-c", script].map(str::to_owned).to_vec(),
        environment: Vec::new(),
        stdio: Stdio::Descriptors([null, writer, error]),
    };
    let mut execution: Execution = instance.exec(request).await.expect("started");
    let read = tokio::task::spawn_blocking(move || {
        let mut text = String::new();
        std::io::Read::read_to_string(&mut std::fs::File::from(reader), &mut text).map(|_| text)
    });
    let status = execution.wait().await;
    (status, read.await.expect("read").expect("text"))
}

/// As [`shell`], and the command must succeed.
pub async fn run(instance: &Instance, script: &str) -> String {
    let (status, text) = shell(instance, script).await;
    assert_eq!(status, 0, "{script}: {text}\nconsole:\n{}", console(instance));
    text
}

/// Polls until the condition holds.
pub async fn eventually(what: &str, mut holds: impl AsyncFnMut() -> bool) {
    let started = wall::now();
    while !holds().await {
        assert!(started.elapsed() < PATIENCE, "never: {what}");
        wall::sleep(Duration::from_millis(10)).await;
    }
}

pub fn exists(path: impl AsRef<Path>) -> bool {
    path.as_ref().exists()
}
