//! Who sent a request: reads its signature, finds whose key it names, checks it where somebody could have stolen it.

use std::sync::LazyLock;

use http::HeaderMap;
use kernel::credentials::SessionFacts;
use kernel::{Account, Cloud, Principal, Region, Timestamp};
use schema::{Error, Protocol, Service};
use wire::Request;
use wire::sigv4::{self, KeyCache, PathStyle, Scope, Signature, SignatureError, SigningKey};

use crate::origin;

/// The sender, and where the request is to be answered.
pub struct Identified {
    pub principal: Principal,
    pub account: Account,
    pub region: Region,
    pub access_key: String,
    pub session_policies: Vec<String>,
    pub token_issued: Option<Timestamp>,
    pub session: SessionFacts,
}

impl Identified {
    pub fn anonymous() -> Identified {
        Identified {
            principal: Principal::Anonymous,
            account: Account::default_account(),
            region: Region::default_region(),
            access_key: String::new(),
            session_policies: Vec::new(),
            token_issued: None,
            session: SessionFacts::default(),
        }
    }
}

/// Whose an access key is, and what signs for it.
pub struct Holder {
    pub identified: Identified,
    /// None: a key that no secret protects.
    pub secret: Option<String>,
    /// When its session ends. To be looked at once the signature is known to be right.
    expires_ms: Option<i64>,
}

impl Holder {
    pub fn check_session(&self, cloud: &Cloud) -> Result<(), SignatureError> {
        let is_over = self.expires_ms.is_some_and(|end| cloud.clock.now().millis() >= end);
        if is_over { Err(SignatureError::ExpiredToken) } else { Ok(()) }
    }
}

/// Why a sender is nobody.
pub enum Refusal {
    Signature(SignatureError),
    Error(Error),
}

impl Refusal {
    pub fn into_error(self, protocol: Protocol, service: &Service) -> Error {
        match self {
            Refusal::Signature(error) => error.into_error(protocol, service),
            Refusal::Error(error) => error,
        }
    }
}

impl From<SignatureError> for Refusal {
    fn from(error: SignatureError) -> Refusal {
        Refusal::Signature(error)
    }
}

impl From<Error> for Refusal {
    fn from(error: Error) -> Refusal {
        Refusal::Error(error)
    }
}

/// `signature` is what could be read of it: its scope has been used to find the service already.
pub fn identify(
    cloud: &Cloud,
    service: &Service,
    protocol: Protocol,
    request: &Request<'_>,
    signature: Result<Signature, SignatureError>,
) -> Result<Identified, Error> {
    let refuse = |refusal: Refusal| refusal.into_error(protocol, service);
    let signature = signature.map_err(|error| refuse(error.into()))?;
    let region = region(service, &signature.scope).map_err(|error| refuse(error.into()))?;
    if signature.scope.service != service.signing_name {
        let message = format!("Credential should be scoped to correct service: '{}'.", service.signing_name);
        return Err(refuse(SignatureError::Scope(message).into()));
    }
    let token = signature.session_token.as_deref();
    let holder = holder(cloud, request.headers, &signature.access_key, token).map_err(refuse)?;
    if let Some(secret) = &holder.secret {
        let style = if service.signing_name == "s3" { PathStyle::S3 } else { PathStyle::Normalized };
        let key = signing_key(secret, &signature.scope);
        // Skew is a matter of the machine's time, whatever the cloud's clock shows.
        let checked = sigv4::verify(request, &signature, style, &key, Timestamp::wall());
        checked.map_err(|error| refuse(error.into()))?;
    }
    holder.check_session(cloud).map_err(|error| refuse(error.into()))?;
    Ok(Identified { region, ..holder.identified })
}

/// Finds who has an access key; its signature has not been looked at.
pub fn holder(
    cloud: &Cloud,
    headers: &HeaderMap,
    access_key: &str,
    session_token: Option<&str>,
) -> Result<Holder, Refusal> {
    let known = |principal: Principal, secret: Option<String>| {
        let account = principal.account().cloned().unwrap_or_else(Account::default_account);
        let identified =
            Identified { principal, account, access_key: access_key.to_owned(), ..Identified::anonymous() };
        Holder { identified, secret, expires_ms: None }
    };
    // Keys of a laptop: no secret protects them, and the port listens on this machine only.
    if let Some(account) = open_account(access_key) {
        if origin::is_foreign_page(headers) {
            let message = "Pages of other sites may not use keys that no secret protects.";
            return Err(Error::client("AccessDenied", message).with_status(403).into());
        }
        return Ok(known(Principal::Root { account }, None));
    }
    if let Some(token) = session_token {
        let (session, secret) = cloud.sealer.open(token).ok_or(SignatureError::UnknownKey)?;
        if session.access_key != access_key {
            return Err(SignatureError::UnknownKey.into());
        }
        let holder = known(session.principal, Some(secret));
        let identified = Identified {
            session_policies: session.policies,
            token_issued: Some(Timestamp::from_millis(session.issued_ms)),
            session: session.facts,
            ..holder.identified
        };
        return Ok(Holder { identified, expires_ms: Some(session.expires_ms), ..holder });
    }
    let identity = cloud.identity().ok_or(SignatureError::UnknownKey)?;
    let record = identity.key(access_key)?.filter(|record| record.active);
    let record = record.ok_or(SignatureError::UnknownKey)?;
    Ok(known(record.principal, Some(record.secret)))
}

pub fn signing_key(secret: &str, scope: &Scope) -> SigningKey {
    static KEYS: LazyLock<KeyCache> = LazyLock::new(KeyCache::default);
    KEYS.get(secret, scope)
}

/// `test` is the default account's root, twelve digits are that account's.
fn open_account(access_key: &str) -> Option<Account> {
    if access_key == "test" { Some(Account::default_account()) } else { access_key.parse().ok() }
}

pub fn region(service: &Service, scope: &Scope) -> Result<Region, SignatureError> {
    if service.global {
        return Ok(Region::default_region());
    }
    scope.region.parse().map_err(|()| {
        SignatureError::Scope(format!("Credential should be scoped to a valid region, not '{}'.", scope.region))
    })
}
