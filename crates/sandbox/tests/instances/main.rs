//! Instances on this machine, as real processes. Needs root; fails where namespaces are refused.
//!
//! The binary is its own harness, since it is also PID 1 of the instances (`__init`), a program that is killed
//! (`__daemon`), and must leave the host's mount namespace before it has threads. It speaks the part of libtest's
//! command line that `cargo test` and `cargo nextest` use.

mod harness;
mod isolation;
mod lifecycle;
mod units;

use harness::Test;

const TESTS: &[Test] = &[
    ("boots_and_runs_user_data", lifecycle::boots_and_runs_user_data),
    ("user_data_runs_once_over_stop_and_start", lifecycle::user_data_runs_once_over_stop_and_start),
    ("exits_tell_their_reason", lifecycle::exits_tell_their_reason),
    ("commands_run_inside", lifecycle::commands_run_inside),
    ("twenty_instances_boot_in_parallel", lifecycle::twenty_instances_boot_in_parallel),
    ("a_killed_program_leaves_nothing", lifecycle::a_killed_program_leaves_nothing),
    ("cloud_config_and_multipart_run", lifecycle::cloud_config_and_multipart_run),
    ("the_host_is_not_visible", isolation::the_host_is_not_visible),
    ("dangerous_calls_are_refused", isolation::dangerous_calls_are_refused),
    ("planted_links_do_not_lead_out", isolation::planted_links_do_not_lead_out),
    ("loopback_is_one_address", isolation::loopback_is_one_address),
    ("extra_certificates_are_trusted", isolation::extra_certificates_are_trusted),
    ("usage_counts_processor_time", isolation::usage_counts_processor_time),
    ("an_enabled_unit_restarts_and_comes_back", units::an_enabled_unit_restarts_and_comes_back),
    ("every_type_of_unit_starts_and_stops", units::every_type_of_unit_starts_and_stops),
    (
        "units_start_in_order_with_their_user_and_environment",
        units::units_start_in_order_with_their_user_and_environment,
    ),
    ("a_packaged_service_of_the_host_runs", units::a_packaged_service_of_the_host_runs),
    ("failures_are_reported", units::failures_are_reported),
];

fn main() {
    let args: Vec<String> = std::env::args().collect();
    if init::is_ours(&args) {
        init::main(args);
    }
    if args.get(1).is_some_and(|first| first == "__daemon") {
        lifecycle::daemon(args.get(2).expect("a state directory"));
    }
    harness::main(&args, TESTS);
}
