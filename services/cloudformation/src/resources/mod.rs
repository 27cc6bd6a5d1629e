//! The resource types: one file each, all in one table.

mod acm;
mod autoscaling;
mod cloudformation;
mod cloudwatch;
mod convert;
pub mod custom;
mod dynamodb;
mod ec2;
mod elbv2;
mod iam;
mod properties;
pub mod property;
mod route53;
pub mod signals;
mod ssm;
mod step;

use futures_util::future::BoxFuture;
use kernel::Result;
use schema::Struct;
use serde_json::{Map, Value};

pub use properties::Properties;
use property::Property;
pub use step::{CANCELLED, SAID, Step};

/// What `Fn::GetAtt` gives.
pub type Attributes = Map<String, Value>;

/// How a type's resources are made, changed and deleted: through the API of its service, as the stack's caller.
pub trait Handler: 'static {
    /// `AWS::EC2::VPC`
    const NAME: &'static str;
    const PROPERTIES: &'static [Property];
    /// What `Fn::GetAtt` knows.
    const ATTRIBUTES: &'static [&'static str];

    /// Makes the resource and returns its physical id. Called again with the same token after a crash, so it uses the
    /// token, the name that comes from it, or looks for what was made when `step.resumed`.
    fn create(step: &Step) -> impl Future<Output = Result<String>> + Send;

    /// Brings what was made to what the properties say, waits until it is there, and returns its attributes. Called
    /// after `create` and after `update`, and again after a crash.
    fn settle(step: &Step, id: &str) -> impl Future<Output = Result<Attributes>> + Send;

    /// Changes the resource from `old` to the step's properties; only properties that do not replace differ.
    fn update(step: &Step, id: &str, old: &Properties) -> impl Future<Output = Result<()>> + Send;

    /// Deletes it and waits until it is gone. One that is gone already is no error.
    fn delete(step: &Step, id: &str) -> impl Future<Output = Result<()>> + Send;

    /// What it is now, by the names of its properties, as far as drift can be told.
    fn read(_step: &Step, _id: &str) -> impl Future<Output = Result<Live>> + Send {
        std::future::ready(Ok(Live::Unsupported))
    }
}

/// A resource as its service has it.
#[derive(Clone, Debug, PartialEq)]
pub enum Live {
    /// Drift of this type is not told.
    Unsupported,
    Gone,
    /// Properties that are known; those that are not in here are not compared.
    There(Map<String, Value>),
}

impl Live {
    /// The members of what an API described, of which some have other names as properties: `(member, property)`.
    pub fn of<T: Struct>(found: Option<&T>, renamed: &[(&str, &str)]) -> Live {
        let Some(found) = found else { return Live::Gone };
        let mut shown = convert::show(found);
        if found.shape().fields.iter().any(|field| field.name == "Tags") {
            shown.entry("Tags").or_insert_with(|| Value::Array(Vec::new()));
        }
        for (member, property) in renamed {
            if let Some(value) = shown.remove(*member) {
                shown.insert((*property).to_owned(), value);
            }
        }
        Live::There(shown)
    }

    /// With properties that the API tells in another way; None leaves one out.
    #[must_use]
    pub fn with(mut self, properties: impl IntoIterator<Item = (&'static str, Option<Value>)>) -> Live {
        if let Live::There(map) = &mut self {
            for (name, value) in properties {
                match value {
                    Some(value) => map.insert(name.to_owned(), value),
                    None => map.remove(name),
                };
            }
        }
        self
    }
}

/// A row of the table.
pub struct Type {
    pub name: &'static str,
    pub properties: &'static [Property],
    pub attributes: &'static [&'static str],
    pub create: for<'a> fn(&'a Step) -> BoxFuture<'a, Result<String>>,
    pub settle: for<'a> fn(&'a Step, &'a str) -> BoxFuture<'a, Result<Attributes>>,
    pub update: for<'a> fn(&'a Step, &'a str, &'a Properties) -> BoxFuture<'a, Result<()>>,
    pub delete: for<'a> fn(&'a Step, &'a str) -> BoxFuture<'a, Result<()>>,
    pub read: for<'a> fn(&'a Step, &'a str) -> BoxFuture<'a, Result<Live>>,
}

impl Type {
    const fn of<T: Handler>() -> Type {
        Type {
            name: T::NAME,
            properties: T::PROPERTIES,
            attributes: T::ATTRIBUTES,
            create: create::<T>,
            settle: settle::<T>,
            update: update::<T>,
            delete: delete::<T>,
            read: read::<T>,
        }
    }

    /// Whether `Fn::GetAtt` knows the attribute. `Outputs.*` stands for any output of a nested stack.
    pub fn has_attribute(&self, name: &str) -> bool {
        let fits = |known: &&str| match known.strip_suffix('*') {
            Some(prefix) => name.starts_with(prefix),
            None => *known == name,
        };
        self.attributes.iter().any(fits)
    }

    /// Whether the change from `old` to `new` makes another physical resource.
    pub fn replaces(&self, old: &Properties, new: &Properties) -> bool {
        let changed = new.changed(old);
        self.properties.iter().any(|property| property.replaces && changed.iter().any(|name| name == property.name))
    }
}

fn create<T: Handler>(step: &Step) -> BoxFuture<'_, Result<String>> {
    Box::pin(T::create(step))
}

fn settle<'a, T: Handler>(step: &'a Step, id: &'a str) -> BoxFuture<'a, Result<Attributes>> {
    Box::pin(T::settle(step, id))
}

fn update<'a, T: Handler>(step: &'a Step, id: &'a str, old: &'a Properties) -> BoxFuture<'a, Result<()>> {
    Box::pin(T::update(step, id, old))
}

fn delete<'a, T: Handler>(step: &'a Step, id: &'a str) -> BoxFuture<'a, Result<()>> {
    Box::pin(T::delete(step, id))
}

fn read<'a, T: Handler>(step: &'a Step, id: &'a str) -> BoxFuture<'a, Result<Live>> {
    Box::pin(T::read(step, id))
}

/// Every resource type.
pub static TYPES: &[Type] = &[
    Type::of::<acm::certificate::Certificate>(),
    Type::of::<autoscaling::auto_scaling_group::AutoScalingGroup>(),
    Type::of::<autoscaling::lifecycle_hook::LifecycleHook>(),
    Type::of::<autoscaling::scaling_policy::ScalingPolicy>(),
    Type::of::<autoscaling::scheduled_action::ScheduledAction>(),
    Type::of::<cloudformation::stack::Stack>(),
    Type::of::<cloudformation::wait_condition::WaitCondition>(),
    Type::of::<cloudformation::wait_condition_handle::WaitConditionHandle>(),
    Type::of::<cloudwatch::alarm::Alarm>(),
    Type::of::<dynamodb::table::Table>(),
    Type::of::<ec2::eip::Eip>(),
    Type::of::<ec2::eip_association::EipAssociation>(),
    Type::of::<ec2::instance::Instance>(),
    Type::of::<ec2::internet_gateway::InternetGateway>(),
    Type::of::<ec2::key_pair::KeyPair>(),
    Type::of::<ec2::launch_template::LaunchTemplate>(),
    Type::of::<ec2::network_interface::NetworkInterface>(),
    Type::of::<ec2::network_interface_attachment::NetworkInterfaceAttachment>(),
    Type::of::<ec2::route::Route>(),
    Type::of::<ec2::route_table::RouteTable>(),
    Type::of::<ec2::security_group::SecurityGroup>(),
    Type::of::<ec2::security_group_egress::SecurityGroupEgress>(),
    Type::of::<ec2::security_group_ingress::SecurityGroupIngress>(),
    Type::of::<ec2::subnet::Subnet>(),
    Type::of::<ec2::subnet_route_table_association::SubnetRouteTableAssociation>(),
    Type::of::<ec2::vpc::Vpc>(),
    Type::of::<ec2::vpc_dhcp_options_association::VpcDhcpOptionsAssociation>(),
    Type::of::<ec2::vpc_gateway_attachment::VpcGatewayAttachment>(),
    Type::of::<elbv2::listener::Listener>(),
    Type::of::<elbv2::listener_certificate::ListenerCertificate>(),
    Type::of::<elbv2::listener_rule::ListenerRule>(),
    Type::of::<elbv2::load_balancer::LoadBalancer>(),
    Type::of::<elbv2::target_group::TargetGroup>(),
    Type::of::<iam::access_key::AccessKey>(),
    Type::of::<iam::group::Group>(),
    Type::of::<iam::holder_policy::GroupPolicy>(),
    Type::of::<iam::holder_policy::RolePolicy>(),
    Type::of::<iam::holder_policy::UserPolicy>(),
    Type::of::<iam::instance_profile::InstanceProfile>(),
    Type::of::<iam::managed_policy::ManagedPolicy>(),
    Type::of::<iam::policy::Policy>(),
    Type::of::<iam::role::Role>(),
    Type::of::<iam::service_linked_role::ServiceLinkedRole>(),
    Type::of::<iam::user::User>(),
    Type::of::<iam::user_to_group_addition::UserToGroupAddition>(),
    Type::of::<route53::health_check::HealthCheck>(),
    Type::of::<route53::hosted_zone::HostedZone>(),
    Type::of::<route53::record_set::RecordSet>(),
    Type::of::<route53::record_set_group::RecordSetGroup>(),
    Type::of::<ssm::parameter::Parameter>(),
];

static CUSTOM: Type = Type::of::<custom::CustomResource>();

pub fn find(name: &str) -> Option<&'static Type> {
    if custom::is_custom(name) {
        return Some(&CUSTOM);
    }
    TYPES.iter().find(|kind| kind.name == name)
}
