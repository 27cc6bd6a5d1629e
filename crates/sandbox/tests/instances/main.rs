//! Instances on this machine, as real processes. By root or by an ordinary user; fails where namespaces are refused.
//!
//! The binary is its own harness, since it is also PID 1 of the instances (`__init`), a program that is killed
//! (`__daemon`), and must leave the host's mount namespace before it has threads. It speaks the part of libtest's
//! command line that `cargo test` and `cargo nextest` use.

mod harness;
mod isolation;
mod lifecycle;
mod units;

use harness::{Needs, Test};

const TESTS: &[Test] = &[
    ("boots_and_runs_user_data", Needs::Nothing, lifecycle::boots_and_runs_user_data),
    ("user_data_runs_once_over_stop_and_start", Needs::Nothing, lifecycle::user_data_runs_once_over_stop_and_start),
    ("exits_tell_their_reason", Needs::Nothing, lifecycle::exits_tell_their_reason),
    ("commands_run_inside", Needs::Nothing, lifecycle::commands_run_inside),
    ("twenty_instances_boot_in_parallel", Needs::Nothing, lifecycle::twenty_instances_boot_in_parallel),
    ("a_killed_program_leaves_nothing", Needs::Nothing, lifecycle::a_killed_program_leaves_nothing),
    ("cloud_config_and_multipart_run", Needs::Users, lifecycle::cloud_config_and_multipart_run),
    ("the_host_is_not_visible", Needs::Users, isolation::the_host_is_not_visible),
    ("dangerous_calls_are_refused", Needs::Nothing, isolation::dangerous_calls_are_refused),
    ("planted_links_do_not_lead_out", Needs::Nothing, isolation::planted_links_do_not_lead_out),
    ("loopback_is_one_address", Needs::Users, isolation::loopback_is_one_address),
    ("extra_certificates_are_trusted", Needs::Nothing, isolation::extra_certificates_are_trusted),
    ("usage_counts_processor_time", Needs::Nothing, isolation::usage_counts_processor_time),
    ("an_enabled_unit_restarts_and_comes_back", Needs::Users, units::an_enabled_unit_restarts_and_comes_back),
    ("every_type_of_unit_starts_and_stops", Needs::Users, units::every_type_of_unit_starts_and_stops),
    (
        "units_start_in_order_with_their_user_and_environment",
        Needs::Users,
        units::units_start_in_order_with_their_user_and_environment,
    ),
    ("a_packaged_service_of_the_host_runs", Needs::Users, units::a_packaged_service_of_the_host_runs),
    ("failures_are_reported", Needs::Users, units::failures_are_reported),
    ("a_user_that_cannot_be_is_named", Needs::NoUsers, units::a_user_that_cannot_be_is_named),
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
