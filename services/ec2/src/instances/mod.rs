//! Instances and what they are made from. An operation changes records; `driver` brings each instance's machine to what
//! its record says, `boot` makes one, `metadata` and `services_of_network` are what it finds in its network.

pub mod attribute;
mod boot;
pub mod console;
mod credentials;
mod credits;
pub mod describe;
mod driver;
mod errors;
pub mod faults;
pub mod images;
pub mod key_pairs;
mod launch;
mod launch_network;
mod launch_template_api;
pub mod launch_templates;
pub mod lifecycle;
pub mod machines;
mod metadata;
mod metadata_tokens;
mod metadata_tree;
mod metrics;
pub mod profile;
mod quota;
pub mod record;
mod recover;
pub mod run;
pub mod services_of_network;
mod shape;
pub mod state;
pub mod status;
pub mod types;
mod volumes;

use std::sync::Arc;

use api_ec2 as api;
use kernel::{Builder, Cloud};

use crate::Ec2;

pub fn register(builder: Builder<Ec2>) -> Builder<Ec2> {
    builder
        .op::<api::AssociateIamInstanceProfile, _, _>(profile::associate)
        .op::<api::CreateKeyPair, _, _>(key_pairs::create)
        .op::<api::CreateLaunchTemplate, _, _>(launch_template_api::create)
        .op::<api::CreateLaunchTemplateVersion, _, _>(launch_template_api::create_version)
        .op::<api::DeleteKeyPair, _, _>(key_pairs::delete)
        .op::<api::DeleteLaunchTemplate, _, _>(launch_template_api::delete)
        .op::<api::DeleteLaunchTemplateVersions, _, _>(launch_template_api::delete_versions)
        .op::<api::DeregisterImage, _, _>(images::deregister)
        .op::<api::DescribeIamInstanceProfileAssociations, _, _>(profile::describe)
        .op::<api::DescribeImageAttribute, _, _>(images::describe_attribute)
        .op::<api::DescribeImages, _, _>(images::describe)
        .op::<api::DescribeInstanceAttribute, _, _>(attribute::describe)
        .op::<api::DescribeInstanceCreditSpecifications, _, _>(credits::describe)
        .op::<api::DescribeVolumes, _, _>(volumes::describe)
        .op::<api::DescribeInstanceStatus, _, _>(status::describe)
        .op::<api::DescribeInstanceTypeOfferings, _, _>(types::describe_offerings)
        .op::<api::DescribeInstanceTypes, _, _>(types::describe)
        .op::<api::DescribeInstances, _, _>(describe::describe)
        .op::<api::DescribeKeyPairs, _, _>(key_pairs::describe)
        .op::<api::DescribeLaunchTemplateVersions, _, _>(launch_template_api::describe_versions)
        .op::<api::DescribeLaunchTemplates, _, _>(launch_template_api::describe)
        .op::<api::DisassociateIamInstanceProfile, _, _>(profile::disassociate)
        .op::<api::GetConsoleOutput, _, _>(console::get_output)
        .op::<api::GetInstanceMetadataDefaults, _, _>(attribute::metadata_defaults)
        .op::<api::GetLaunchTemplateData, _, _>(launch_template_api::data_of_instance)
        .op::<api::ImportKeyPair, _, _>(key_pairs::import)
        .op::<api::ModifyInstanceAttribute, _, _>(attribute::modify)
        .op::<api::ModifyInstanceMetadataOptions, _, _>(attribute::modify_metadata_options)
        .op::<api::ModifyLaunchTemplate, _, _>(launch_template_api::modify)
        .op::<api::MonitorInstances, _, _>(attribute::monitor)
        .op::<api::RebootInstances, _, _>(lifecycle::reboot)
        .op::<api::RunInstances, _, _>(run::run)
        .op::<api::StartInstances, _, _>(lifecycle::start)
        .op::<api::StopInstances, _, _>(lifecycle::stop)
        .op::<api::TerminateInstances, _, _>(lifecycle::terminate)
        .op::<api::UnmonitorInstances, _, _>(attribute::unmonitor)
}

/// Starts again what ran, and the metrics. The network half has started before.
pub fn start(state: Arc<Ec2>, cloud: Arc<Cloud>) {
    recover::start(&state, &cloud);
    tokio::spawn(metrics::run(Arc::downgrade(&state), cloud.clock.clone()));
}
