//! The context of one request: who, where, which request, and the way to everything else.

use std::sync::Arc;

use schema::{Error, Op, Result, Struct};
use store::{Reader, Writer};

use crate::account::Account;
use crate::arn::Arn;
use crate::cloud::Cloud;
use crate::credentials::SessionFacts;
use crate::id;
use crate::principal::Principal;
use crate::region::Region;
use clock::{Clock, Timestamp};

/// Cheap to clone. A handler gets one by value.
#[derive(Clone)]
pub struct Ctx {
    pub cloud: Arc<Cloud>,
    /// The account whose resources the request is about.
    pub account: Account,
    pub region: Region,
    pub principal: Principal,
    pub request_id: Arc<str>,
    /// Ties the hops of one request together; a call made by a handler keeps it.
    pub trace: Arc<str>,
    /// Who sent it: `cli`, `boto3`, a service's name. For tracks.
    pub from: Arc<str>,
    pub caller: Arc<Caller>,
}

/// What IAM's global condition keys say about the request itself.
#[derive(Clone, Debug, Default)]
pub struct Caller {
    pub source_ip: Option<std::net::IpAddr>,
    pub secure_transport: bool,
    pub user_agent: String,
    pub access_key: String,
    /// The service that forwards a principal's request: `cloudformation.amazonaws.com`.
    pub via: Option<String>,
    /// Policies that narrow a session, as JSON documents.
    pub session_policies: Vec<String>,
    /// When a session's credentials were made.
    pub token_issued: Option<Timestamp>,
    /// What was said about the session when it was made.
    pub session: SessionFacts,
    /// The `Referer` header.
    pub referer: Option<String>,
}

impl Ctx {
    pub fn new(cloud: Arc<Cloud>, account: Account, region: Region, principal: Principal) -> Ctx {
        let request_id: Arc<str> = id::uuid().into();
        Ctx {
            cloud,
            account,
            region,
            principal,
            trace: request_id.clone(),
            request_id,
            from: Arc::from("client"),
            caller: Arc::default(),
        }
    }

    /// Calls another service's operation as this context's principal, the way a client's request goes: validated,
    /// authorized, tracked, open to faults.
    pub async fn call<O: Op>(&self, input: O::Input) -> Result<O::Output> {
        let mut cx = self.clone();
        cx.request_id = id::uuid().into();
        let output = self.cloud.dispatch(cx, O::INFO, Box::new(input)).await?;
        let output: Box<dyn std::any::Any> = output;
        match output.downcast::<O::Output>() {
            Ok(output) => Ok(*output),
            Err(_) => Err(Error::internal(format!("{} answered another operation's output", O::INFO.name))),
        }
    }

    /// The same account and Region, as `principal`; `from` names the caller in tracks.
    #[must_use]
    pub fn acting_as(&self, principal: Principal, from: &str) -> Ctx {
        Ctx { principal, from: Arc::from(from), caller: Arc::default(), ..self.clone() }
    }

    /// As the AWS service `name` (`ec2.amazonaws.com`) itself, for what no role is asked about on AWS.
    #[must_use]
    pub fn as_service(&self, name: &str) -> Ctx {
        let from = name.split('.').next().unwrap_or(name).to_owned();
        self.acting_as(Principal::Service { name: name.to_owned() }, &from)
    }

    /// As a session of a service-linked role: `("AWSServiceRoleForAutoScaling", "AutoScaling")`.
    #[must_use]
    pub fn as_service_role(&self, service: &str, role: &str, session: &str) -> Ctx {
        let principal = Principal::AssumedRole {
            account: self.account.clone(),
            role_path: format!("/aws-service-role/{service}/"),
            role: role.to_owned(),
            role_id: String::new(),
            session: session.to_owned(),
        };
        self.acting_as(principal, service.split('.').next().unwrap_or(service))
    }

    /// Whether an AWS service speaks, by itself or for a user: it may set tags under `aws:`.
    pub fn speaks_for_aws(&self) -> bool {
        let of_service = match &self.principal {
            Principal::Service { .. } => true,
            Principal::AssumedRole { role_path, .. } => role_path.starts_with("/aws-service-role/"),
            _ => false,
        };
        of_service || self.caller.via.is_some()
    }

    #[must_use]
    pub fn in_region(&self, region: Region) -> Ctx {
        Ctx { region, ..self.clone() }
    }

    pub fn clock(&self) -> &Clock {
        &self.cloud.clock
    }

    pub fn now(&self) -> Timestamp {
        self.cloud.clock.now()
    }

    /// A consistent snapshot of the store.
    pub fn read(&self) -> Reader {
        self.cloud.store.read()
    }

    /// Runs `change` in a transaction; durable when this returns Ok, without a trace when it returns Err.
    pub async fn write<T, F>(&self, change: F) -> Result<T>
    where
        F: FnOnce(&mut Writer<'_>) -> Result<T> + Send + 'static,
        T: Send + 'static,
    {
        self.cloud.store.write(change).await
    }

    /// The store key of something in this account and Region: `000000000000/us-east-1/ec2/instance/i-0abc`.
    pub fn key(&self, service: &str, parts: &[&str]) -> String {
        let mut all = vec![self.account.as_str(), self.region.name(), service];
        all.extend_from_slice(parts);
        store::key(&all)
    }

    /// The same with a trailing slash, for scans.
    pub fn prefix(&self, service: &str, parts: &[&str]) -> String {
        let mut all = vec![self.account.as_str(), self.region.name(), service];
        all.extend_from_slice(parts);
        store::prefix(&all)
    }

    /// The store key of something global to the account (IAM, Route 53): its Region part is `global`.
    pub fn global_key(&self, service: &str, parts: &[&str]) -> String {
        let mut all = vec![self.account.as_str(), "global", service];
        all.extend_from_slice(parts);
        store::key(&all)
    }

    pub fn global_prefix(&self, service: &str, parts: &[&str]) -> String {
        let mut all = vec![self.account.as_str(), "global", service];
        all.extend_from_slice(parts);
        store::prefix(&all)
    }

    /// An ARN in this account and Region.
    pub fn arn(&self, service: &str, resource: impl Into<String>) -> String {
        Arn::new(service, self.region.name(), self.account.as_str(), resource).to_string()
    }

    /// What the account may have of something: AWS's default, or the raised value.
    pub fn quota(&self, quota: &crate::quota::Quota) -> Result<f64> {
        crate::quota::value(&self.read(), &self.account, self.region, quota)
    }

    /// The value that an engine made for an operation, run as a client's request.
    pub async fn dispatch(
        self,
        operation: &'static schema::Operation,
        input: Box<dyn Struct>,
    ) -> Result<Box<dyn Struct>> {
        let cloud = self.cloud.clone();
        cloud.dispatch(self, operation, input).await
    }
}
