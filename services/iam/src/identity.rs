//! What IAM answers the cloud: whose key is this, and may this principal do that. Follows "Policy evaluation logic".

use std::sync::Arc;

use kernel::{
    Account, AuthorizationRequest, Ctx, Error, Identity, KeyRecord, Principal, Read, ReadTyped, Result, Store,
};
use policy::{Decision, Denial, Document, PolicySets, PolicyType, Request, evaluate};
use schema::{Protocol, Service};

use crate::context::{self, Caller};
use crate::record::{self, Entity, Policy, Profile, Record, Role, User};
use crate::{Iam, access_keys, managed};

/// IAM as the cloud asks it.
pub struct IamIdentity {
    pub iam: Arc<Iam>,
    pub store: Store,
}

/// The caller as policies see it, with all that limits it.
struct Subject {
    principal: policy::Principal,
    /// The ARN of the user or of the role, not of the session.
    arn: String,
    tags: kernel::tags::Tags,
    identity: Vec<Arc<Document>>,
    boundary: Option<Arc<Document>>,
    session: Option<Vec<Arc<Document>>>,
}

impl Identity for IamIdentity {
    fn key(&self, access_key: &str) -> Result<Option<KeyRecord>> {
        access_keys::find(&self.store.read(), access_key)
    }

    fn authorize(&self, cx: &Ctx, request: &AuthorizationRequest<'_>) -> Result<()> {
        // The root of an account and AWS's own services need no policy of theirs.
        if matches!(cx.principal, Principal::Root { .. } | Principal::Service { .. })
            && request.resource_policy.is_none()
        {
            return Ok(());
        }
        check_session_token(cx, request)?;
        let reader = cx.read();
        let subject = self.subject(cx, &reader)?;
        let caller = Caller { arn: &subject.arn, tags: Some(&subject.tags) };
        let context = context::of(cx, request, &caller);
        let resource_policy = match &request.resource_policy {
            Some(policy) => Some(self.iam.parsed.text(&policy.document)?),
            None => None,
        };
        let owner = request.resource_policy.as_ref().map(|policy| policy.owner.as_str());
        let identity: Vec<&Document> = subject.identity.iter().map(Arc::as_ref).collect();
        let session: Option<Vec<&Document>> =
            subject.session.as_ref().map(|session| session.iter().map(Arc::as_ref).collect());
        let policies = PolicySets {
            identity: &identity,
            resource: resource_policy.as_deref(),
            boundary: subject.boundary.as_deref(),
            session: session.as_deref(),
            resource_must_allow: request.resource_policy.is_some() && trusts(request.action),
        };
        for resource in &request.resources {
            let exact = exact_resource(cx, &reader, request, resource)?;
            let question = Request {
                principal: &subject.principal,
                action: request.action,
                resource: exact.as_deref().unwrap_or(resource),
                resource_account: owner,
                context: &context,
            };
            if let Decision::Deny(denial) = evaluate(&question, &policies) {
                return Err(refusal(request.service, &denial, &question));
            }
        }
        Ok(())
    }

    fn authorize_pass_role(&self, cx: &Ctx, role_arn: &str, service: &str) -> Result<()> {
        let mut request = AuthorizationRequest::new(&api_iam::SERVICE, "iam:PassRole", vec![role_arn.to_owned()]);
        request.keys.push(("iam:PassedToService", service.to_owned()));
        self.authorize(cx, &request)
    }
}

/// Actions on a resource whose own policy must allow, whatever else does.
fn trusts(action: &str) -> bool {
    action.starts_with("sts:AssumeRole") || action.starts_with("kms:")
}

impl IamIdentity {
    fn subject(&self, cx: &Ctx, reader: &impl Read) -> Result<Subject> {
        let bare = |principal: policy::Principal| Subject {
            principal,
            arn: cx.principal.arn(),
            tags: Default::default(),
            identity: Vec::new(),
            boundary: None,
            session: None,
        };
        match &cx.principal {
            Principal::Root { account } => Ok(bare(policy::Principal::Root { account: account.to_string() })),
            Principal::Service { name } => Ok(bare(policy::Principal::Service { name: name.clone() })),
            Principal::Anonymous => Ok(bare(policy::Principal::Anonymous)),
            Principal::User { account, name, id, .. } => {
                let user = record::find::<User>(reader, account, name)?.filter(|user| user.entity.id == *id);
                let user = user.ok_or_else(gone)?;
                let arn = user.arn(account);
                let principal = policy::Principal::User { arn: arn.clone() };
                self.holder(cx, reader, account, principal, arn, user.entity)
            }
            Principal::AssumedRole { account, role_path, role, role_id, .. } => {
                let found = record::find::<Role>(reader, account, role)?;
                // A service's own session carries no id: any role of that name and path in the account is the one.
                let found = found.filter(|role| match role_id.as_str() {
                    "" => role.entity.path == *role_path && role.service.is_some(),
                    id => role.entity.id == id,
                });
                let role = found.ok_or_else(gone)?;
                let role_arn = role.arn(account);
                let principal = policy::Principal::RoleSession { arn: cx.principal.arn(), role_arn: role_arn.clone() };
                self.holder(cx, reader, account, principal, role_arn, role.entity)
            }
        }
    }

    fn holder(
        &self,
        cx: &Ctx,
        reader: &impl Read,
        account: &Account,
        principal: policy::Principal,
        arn: String,
        entity: Entity,
    ) -> Result<Subject> {
        let mut identity = Vec::with_capacity(entity.inline.len() + entity.attached.len());
        for document in entity.inline.values() {
            identity.push(self.iam.parsed.text(document)?);
        }
        for attached in &entity.attached {
            identity.extend(self.managed(reader, account, attached)?);
        }
        let boundary = match &entity.boundary {
            None => None,
            // A boundary that is gone admits nothing.
            Some(arn) => Some(match self.managed(reader, account, arn)? {
                Some(document) => document,
                None => self.iam.parsed.text(NOTHING)?,
            }),
        };
        let passed = &cx.caller.session_policies;
        let session = match passed.is_empty() {
            true => None,
            false => Some(passed.iter().map(|document| self.iam.parsed.text(document)).collect::<Result<_>>()?),
        };
        Ok(Subject { principal, arn, tags: entity.tags, identity, boundary, session })
    }

    /// The default version of a managed policy.
    fn managed(&self, reader: &impl Read, account: &Account, arn: &str) -> Result<Option<Arc<Document>>> {
        if arn.starts_with(managed::PREFIX) {
            return self.iam.parsed.get(arn, || Ok(managed::find(arn).map(|policy| policy.document.to_owned())));
        }
        let Some(policy) = record::by_arn::<Policy>(reader, arn)? else { return Ok(None) };
        let version = policy.default_version;
        let name = format!("{}/v{version}", policy.id);
        self.iam.parsed.get(&name, || Ok(reader.get(&record::document_key(account, &policy.name, version))?))
    }
}

const NOTHING: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;

/// Requests of IAM name roles, users and profiles without their paths; policies name their ARNs with them.
fn exact_resource(
    cx: &Ctx,
    reader: &impl Read,
    request: &AuthorizationRequest<'_>,
    resource: &str,
) -> Result<Option<String>> {
    let Some(input) = request.input.filter(|_| request.service.name == "iam") else { return Ok(None) };
    // Without a name, the user itself is meant.
    if let (Principal::User { .. }, "*") = (&cx.principal, resource)
        && input.shape().fields.iter().any(|field| field.name == "UserName")
    {
        return Ok(Some(cx.principal.arn()));
    }
    let kinds = [Role::KIND, User::KIND, Profile::KIND, Policy::KIND];
    let resource_of = |kind: &str| resource.splitn(6, ':').nth(5)?.strip_prefix(kind)?.strip_prefix('/');
    let Some((kind, name)) = kinds.iter().find_map(|kind| Some((*kind, resource_of(kind)?))) else {
        return Ok(None);
    };
    if name.contains(['/', '*']) {
        return Ok(None);
    }
    if request.action.starts_with("iam:Create") && kind != User::KIND || request.action == "iam:CreateUser" {
        let path = context::text(input, "Path");
        return Ok(path.map(|path| record::arn(&cx.account, kind, path, name)));
    }
    let account = &cx.account;
    Ok(match kind {
        Role::KIND => record::find::<Role>(reader, account, name)?.map(|found| found.arn(account)),
        User::KIND => record::find::<User>(reader, account, name)?.map(|found| found.arn(account)),
        Profile::KIND => record::find::<Profile>(reader, account, name)?.map(|found| found.arn(account)),
        _ => None,
    })
}

/// What GetSessionToken gives, without multi-factor authentication, opens neither IAM nor (most of) STS.
fn check_session_token(cx: &Ctx, request: &AuthorizationRequest<'_>) -> Result<()> {
    let is_session_of_user = matches!(cx.principal, Principal::User { .. }) && cx.caller.token_issued.is_some();
    match request.service.name {
        "iam" if is_session_of_user && request.action != "iam:PassRole" => Err(gone()),
        "sts" if is_session_of_user && request.action != "sts:AssumeRole" => {
            let action = request.action.trim_start_matches("sts:");
            let text = format!("Cannot call {action} with session credentials");
            Err(Error::client("AccessDenied", text).with_status(403))
        }
        _ => Ok(()),
    }
}

/// The credentials are good, but whose they are has been deleted.
fn gone() -> Error {
    Error::client("InvalidClientTokenId", "The security token included in the request is invalid.").with_status(403)
}

/// A denial as the service words it.
fn refusal(service: &Service, denial: &Denial, question: &Request<'_>) -> Error {
    let message = match denial.policy_type {
        // A trust policy's silence is not explained: it would say what the policy holds.
        PolicyType::Resource if trusts(question.action) => format!(
            "User: {} is not authorized to perform: {} on resource: {}",
            question.principal.name(),
            question.action,
            question.resource
        ),
        _ => denial.message(question),
    };
    match service.protocols.first() {
        Some(Protocol::Ec2) => Error::client(
            "UnauthorizedOperation",
            format!("You are not authorized to perform this operation. {message}"),
        )
        .with_status(403),
        Some(Protocol::Json10 | Protocol::Json11 | Protocol::Cbor) if !service.query_compatible => {
            Error::client("AccessDeniedException", message)
        }
        Some(Protocol::RestJson) => Error::client("AccessDeniedException", message).with_status(403),
        _ => Error::client("AccessDenied", message).with_status(403),
    }
}
