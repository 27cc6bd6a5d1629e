//! What IAM answers the cloud: whose key is this, and may this principal do that. Follows "Policy evaluation logic".

use std::cell::Cell;
use std::sync::Arc;

use kernel::{
    Account, Ask, AuthorizationRequest, Ctx, Error, Identity, KeyRecord, Principal, Read, ReadTyped, Result, Store,
};
use policy::{Context, Decision, Document, PolicySets, Request, evaluate};
use schema::Service;

use crate::context::{self, Caller};
use crate::record::{self, Entity, Group, Policy, Profile, Record, Role, User};
use crate::server_certificates::Certificate;
use crate::{Iam, access_keys, denials, last_used, managed};

/// IAM as the cloud asks it.
pub struct IamIdentity {
    pub iam: Arc<Iam>,
    pub store: Store,
}

/// The caller as policies see it, with all that limits it.
pub struct Subject {
    pub principal: policy::Principal,
    /// The ARN of the user or of the role, not of the session.
    pub arn: String,
    pub tags: kernel::tags::Tags,
    pub identity: Vec<Arc<Document>>,
    pub boundary: Option<Arc<Document>>,
    pub session: Option<Vec<Arc<Document>>>,
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
        let subject = self.iam.subject(cx, &reader)?;
        let caller = Caller { arn: &subject.arn, tags: Some(&subject.tags) };
        let shared = context::of(cx, request, &caller);
        let resource_policy = match &request.resource_policy {
            Some(policy) => Some(self.iam.parsed.text(&policy.document)?),
            None => None,
        };
        let owner = request.resource_policy.as_ref().map(|policy| policy.owner.as_str());
        let identity: Vec<&Document> = subject.identity.iter().map(Arc::as_ref).collect();
        let session: Option<Vec<&Document>> =
            subject.session.as_ref().map(|session| session.iter().map(Arc::as_ref).collect());
        for ask in &request.asks {
            let exact = exact_resource(cx, &reader, request, ask)?;
            let resource = exact.as_deref().unwrap_or(&ask.resource);
            let policies = PolicySets {
                identity: &identity,
                resource: resource_policy.as_deref(),
                boundary: subject.boundary.as_deref(),
                session: session.as_deref(),
                resource_must_allow: request.resource_policy.is_some() && trusts(ask.action),
            };
            let facts = Facts::new(cx, request.service, resource);
            let lookup = || facts.read();
            let mut context = Context::over(&shared, Some(&lookup));
            context::of_ask(&mut context, ask, request.input);
            let question = Request {
                principal: &subject.principal,
                action: ask.action,
                resource,
                resource_account: owner,
                context: &context,
            };
            let decision = evaluate(&question, &policies);
            facts.check()?;
            if let Decision::Deny(denial) = decision {
                // A service that is handed a role refuses in its own words.
                let asked = cx.cloud.service(&cx.from).filter(|_| ask.action == "iam:PassRole");
                let service = asked.map_or(request.service, |service| service.info);
                return Err(denials::refusal(cx, service, &denial, &question, &policies));
            }
        }
        Ok(())
    }

    fn authorize_pass_role(&self, cx: &Ctx, role_arn: &str, service: &str) -> Result<()> {
        let mut request = AuthorizationRequest::new(&api_iam::SERVICE, "iam:PassRole", vec![role_arn.to_owned()]);
        request.keys.push(("iam:PassedToService", service.to_owned()));
        self.authorize(cx, &request)
    }

    fn note_use(&self, cx: &Ctx, service: &Service) {
        last_used::note(&self.iam, cx, service);
    }
}

/// Keys that say on which instance the caller's credentials are.
const OF_CALLERS_INSTANCE: &str = "aws:Ec2InstanceSource";

/// The condition keys of a resource, read when a policy names one that the request has not got.
struct Facts<'a> {
    cx: &'a Ctx,
    service: &'a Service,
    resource: &'a str,
    failed: Cell<Option<Error>>,
}

impl<'a> Facts<'a> {
    fn new(cx: &'a Ctx, service: &'a Service, resource: &'a str) -> Facts<'a> {
        Facts { cx, service, resource, failed: Cell::new(None) }
    }

    fn read(&self) -> Vec<(String, String)> {
        let mut found = self.of(self.cx, self.service.name, self.resource);
        // An instance as a resource is not the one that the credentials are on.
        found.retain(|(key, _)| !key.starts_with(OF_CALLERS_INSTANCE));
        if let Some(instance) = &self.cx.caller.session.instance {
            let region = instance.split(':').nth(3).and_then(|region| region.parse().ok());
            let there = self.cx.in_region(region.unwrap_or(self.cx.region));
            let of_caller = self.of(&there, "ec2", instance).into_iter();
            found.extend(of_caller.filter(|(key, _)| key.starts_with(OF_CALLERS_INSTANCE)));
        }
        found
    }

    fn of(&self, cx: &Ctx, service: &str, resource: &str) -> Vec<(String, String)> {
        let Some(facts) = cx.cloud.service(service).and_then(|service| service.facts) else { return Vec::new() };
        facts(cx, resource).unwrap_or_else(|error| {
            self.failed.set(Some(error));
            Vec::new()
        })
    }

    /// What could not be read decides nothing.
    fn check(&self) -> Result<()> {
        self.failed.take().map_or(Ok(()), Err)
    }
}

/// Actions on a resource whose own policy must allow, whatever else does.
fn trusts(action: &str) -> bool {
    action.starts_with("sts:") || action.starts_with("kms:")
}

impl Iam {
    /// The caller with its policies. Err if it has been deleted since it got its credentials.
    pub fn subject(&self, cx: &Ctx, reader: &impl Read) -> Result<Subject> {
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
                self.holder(cx, reader, account, principal, arn, user.entity, &user.groups)
            }
            Principal::FederatedUser { account, issuer, .. } => {
                let arn = cx.principal.arn();
                let Some(issuer) = issuer else {
                    // The root vouched: all that the session's own policies admit.
                    let identity = vec![self.parsed.text(EVERYTHING)?];
                    let user_arn = Principal::Root { account: account.clone() }.arn();
                    let principal = policy::Principal::FederatedUser { arn, user_arn };
                    return Ok(Subject { identity, session: Some(self.session(cx)?), ..bare(principal) });
                };
                let user = record::find::<User>(reader, account, &issuer.name)?;
                let user = user.filter(|user| user.entity.id == issuer.id).ok_or_else(gone)?;
                let principal = policy::Principal::FederatedUser { arn: arn.clone(), user_arn: user.arn(account) };
                let mut subject = self.holder(cx, reader, account, principal, arn, user.entity, &user.groups)?;
                // Nothing was passed: nothing is allowed.
                subject.session.get_or_insert_default();
                Ok(subject)
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
                self.holder(cx, reader, account, principal, role_arn, role.entity, &[])
            }
        }
    }

    #[expect(clippy::too_many_arguments)]
    fn holder(
        &self,
        cx: &Ctx,
        reader: &impl Read,
        account: &Account,
        principal: policy::Principal,
        arn: String,
        entity: Entity,
        groups: &[String],
    ) -> Result<Subject> {
        let mut identity = Vec::with_capacity(entity.inline.len() + entity.attached.len());
        self.add_policies(&mut identity, reader, account, &entity)?;
        for group in groups {
            if let Some(group) = record::find::<Group>(reader, account, group)? {
                self.add_policies(&mut identity, reader, account, &group.entity)?;
            }
        }
        let boundary = match &entity.boundary {
            None => None,
            // A boundary that is gone admits nothing.
            Some(arn) => Some(match self.managed(reader, account, arn)? {
                Some(document) => document,
                None => self.parsed.text(NOTHING)?,
            }),
        };
        let session = match cx.caller.session_policies.is_empty() {
            true => None,
            false => Some(self.session(cx)?),
        };
        Ok(Subject { principal, arn, tags: entity.tags, identity, boundary, session })
    }

    fn session(&self, cx: &Ctx) -> Result<Vec<Arc<Document>>> {
        cx.caller.session_policies.iter().map(|document| self.parsed.text(document)).collect()
    }

    fn add_policies(
        &self,
        found: &mut Vec<Arc<Document>>,
        reader: &impl Read,
        account: &Account,
        entity: &Entity,
    ) -> Result<()> {
        for document in entity.inline.values() {
            found.push(self.parsed.text(document)?);
        }
        for attached in &entity.attached {
            found.extend(self.managed(reader, account, attached)?);
        }
        Ok(())
    }

    /// The default version of a managed policy.
    pub fn managed(&self, reader: &impl Read, account: &Account, arn: &str) -> Result<Option<Arc<Document>>> {
        if arn.starts_with(managed::PREFIX) {
            return self.parsed.get(arn, || Ok(managed::find(arn).map(|policy| policy.document.to_owned())));
        }
        let Some(policy) = record::by_arn::<Policy>(reader, arn)? else { return Ok(None) };
        let version = policy.default_version;
        let name = format!("{}/v{version}", policy.id);
        self.parsed.get(&name, || Ok(reader.get(&record::document_key(account, &policy.name, version))?))
    }
}

const EVERYTHING: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}"#;
const NOTHING: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"*","Resource":"*"}}"#;

/// Requests of IAM name roles, users and profiles without their paths; policies name their ARNs with them.
fn exact_resource(
    cx: &Ctx,
    reader: &impl Read,
    request: &AuthorizationRequest<'_>,
    ask: &Ask,
) -> Result<Option<String>> {
    let resource = ask.resource.as_str();
    let Some(input) = request.input.filter(|_| request.service.name == "iam") else { return Ok(None) };
    // Without a name, the user itself is meant.
    if let (Principal::User { .. }, "*") = (&cx.principal, resource)
        && input.shape().fields.iter().any(|field| field.name == "UserName")
    {
        return Ok(Some(cx.principal.arn()));
    }
    let kinds = [Role::KIND, User::KIND, Group::KIND, Profile::KIND, Policy::KIND, Certificate::KIND];
    let resource_of = |kind: &str| resource.splitn(6, ':').nth(5)?.strip_prefix(kind)?.strip_prefix('/');
    let Some((kind, name)) = kinds.iter().find_map(|kind| Some((*kind, resource_of(kind)?))) else {
        return Ok(None);
    };
    if name.contains(['/', '*']) {
        return Ok(None);
    }
    // What is made has the path that it is given; an access key belongs to a user who is there.
    let makes = match kind {
        User::KIND => matches!(ask.action, "iam:CreateUser" | "iam:TagUser"),
        _ => {
            ask.action.starts_with("iam:Create")
                || ask.action.starts_with("iam:Upload")
                || ask.action.starts_with("iam:Tag")
        }
    };
    // Tagging what is there names no path.
    let makes = makes && input.shape().fields.iter().any(|field| field.name == "Path");
    if makes {
        return Ok(context::text(input, "Path").map(|path| record::arn(&cx.account, kind, path, name)));
    }
    let account = &cx.account;
    Ok(match kind {
        Role::KIND => record::find::<Role>(reader, account, name)?.map(|found| found.arn(account)),
        User::KIND => record::find::<User>(reader, account, name)?.map(|found| found.arn(account)),
        Group::KIND => record::find::<Group>(reader, account, name)?.map(|found| found.arn(account)),
        Certificate::KIND => record::find::<Certificate>(reader, account, name)?.map(|found| found.arn(account)),
        Profile::KIND => record::find::<Profile>(reader, account, name)?.map(|found| found.arn(account)),
        _ => None,
    })
}

/// The actions of STS that sessions of users may do.
const OPEN_TO_SESSIONS: [&str; 3] = ["sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity"];

/// What GetSessionToken gives, without multi-factor authentication, opens neither IAM nor (most of) STS.
fn check_session_token(cx: &Ctx, request: &AuthorizationRequest<'_>) -> Result<()> {
    let is_session_of_user = matches!(cx.principal, Principal::User { .. }) && cx.caller.token_issued.is_some();
    let is_session_of_user = is_session_of_user || matches!(cx.principal, Principal::FederatedUser { .. });
    let action = request.asks.first().map_or("", |ask| ask.action);
    match request.service.name {
        "iam" if is_session_of_user && action != "iam:PassRole" => Err(gone()),
        "sts" if is_session_of_user && !OPEN_TO_SESSIONS.contains(&action) => {
            let action = action.trim_start_matches("sts:");
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
