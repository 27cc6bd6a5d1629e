//! The resource types: one file each, all in one table.

mod autoscaling;
mod cloudwatch;
mod convert;
mod ec2;
mod elbv2;
mod iam;
mod properties;
pub mod property;
mod route53;
mod ssm;
mod step;

use futures_util::future::BoxFuture;
use kernel::Result;
use serde_json::{Map, Value};

pub use properties::Properties;
use property::Property;
pub use step::{CANCELLED, Step};

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
        }
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

/// Every resource type.
pub static TYPES: [Type; 37] = [
    Type::of::<autoscaling::auto_scaling_group::AutoScalingGroup>(),
    Type::of::<autoscaling::scaling_policy::ScalingPolicy>(),
    Type::of::<cloudwatch::alarm::Alarm>(),
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
    Type::of::<ec2::vpc_gateway_attachment::VpcGatewayAttachment>(),
    Type::of::<elbv2::listener::Listener>(),
    Type::of::<elbv2::listener_rule::ListenerRule>(),
    Type::of::<elbv2::load_balancer::LoadBalancer>(),
    Type::of::<elbv2::target_group::TargetGroup>(),
    Type::of::<iam::access_key::AccessKey>(),
    Type::of::<iam::group::Group>(),
    Type::of::<iam::instance_profile::InstanceProfile>(),
    Type::of::<iam::managed_policy::ManagedPolicy>(),
    Type::of::<iam::policy::Policy>(),
    Type::of::<iam::role::Role>(),
    Type::of::<iam::service_linked_role::ServiceLinkedRole>(),
    Type::of::<iam::user::User>(),
    Type::of::<iam::user_to_group_addition::UserToGroupAddition>(),
    Type::of::<route53::hosted_zone::HostedZone>(),
    Type::of::<route53::record_set::RecordSet>(),
    Type::of::<route53::record_set_group::RecordSetGroup>(),
    Type::of::<ssm::parameter::Parameter>(),
];

pub fn find(name: &str) -> Option<&'static Type> {
    TYPES.iter().find(|kind| kind.name == name)
}
