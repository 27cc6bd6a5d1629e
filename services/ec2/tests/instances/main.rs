//! Instances as a client sees them, with real processes and networks. Needs root.
//!
//! The binary is its own harness, since it is also PID 1 of the instances (`__init`) and must leave the host's mount
//! namespace before it has threads. It speaks the part of libtest's command line that `cargo test` and `cargo nextest`
//! use.

mod launches;
mod lifecycle;
mod metadata;
mod world;

use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

type Run = fn() -> Pin<Box<dyn Future<Output = ()>>>;

const LIMIT: Duration = Duration::from_secs(90);

macro_rules! tests {
    ($($module:ident::$name:ident,)*) => {
        &[$((stringify!($name), || Box::pin($module::$name()) as Pin<Box<dyn Future<Output = ()>>>),)*]
    };
}

const TESTS: &[(&str, Run)] = tests![
    launches::user_data_runs_soon_after_a_launch,
    launches::a_token_launches_once,
    launches::bad_launches_change_nothing,
    launches::a_template_launches_with_the_requests_own_values_first,
    launches::the_quota_of_vcpus_holds,
    lifecycle::a_public_address_is_another_after_a_stop_and_a_private_one_the_same,
    lifecycle::an_instance_that_powers_off_stops_or_terminates,
    lifecycle::a_killed_instance_is_noticed,
    lifecycle::a_reboot_keeps_files_and_addresses,
    lifecycle::protection_holds_until_it_is_taken_away,
    lifecycle::instances_run_again_after_a_kill_of_the_program,
    lifecycle::a_program_that_ends_in_order_leaves_instances_running,
    lifecycle::states_in_between_are_finished_after_a_restart,
    metadata::versions_one_and_two_answer_as_on_aws,
    metadata::required_tokens_and_a_closed_endpoint_hold,
];

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if init::is_ours(&args) {
        init::main(args);
    }
    if args.get(1).is_some_and(|first| first == "__daemon") {
        lifecycle::daemon(args.get(2).expect("a directory"));
    }
    let has = |name: &str| args.iter().any(|arg| arg == name);
    if has("--list") {
        if !has("--ignored") {
            TESTS.iter().for_each(|(name, _)| println!("{name}: test"));
        }
        return;
    }
    let words: Vec<&String> = args[1..].iter().filter(|arg| !arg.starts_with('-')).collect();
    let chosen = |name: &str| {
        words.is_empty()
            || words.iter().any(|word| if has("--exact") { *word == name } else { name.contains(word.as_str()) })
    };
    sandbox::enter_private().expect("namespaces are refused: these tests need root (CAP_SYS_ADMIN) on a Linux host");
    let (mut passed, mut failed) = (0, Vec::new());
    for (name, run) in TESTS.iter().filter(|(name, _)| chosen(name)) {
        let runtime =
            tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
        let ended = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            runtime.block_on(async { tokio::time::timeout(LIMIT, run()).await.expect("the test takes too long") });
        }));
        println!("test {name} ... {}", if ended.is_ok() { "ok" } else { "FAILED" });
        match ended {
            Ok(()) => passed += 1,
            Err(_) => failed.push(*name),
        }
    }
    println!("test result: {passed} passed; {} failed", failed.len());
    if !failed.is_empty() {
        println!("failed: {}", failed.join(", "));
        std::process::exit(101);
    }
}
