//! Who sent a request: reads its signature, finds whose key it names, checks it where somebody could have stolen it.

use std::sync::LazyLock;

use kernel::credentials::SessionFacts;
use kernel::{Account, Cloud, Principal, Region, Timestamp};
use schema::{Error, Protocol, Service};
use wire::Request;
use wire::sigv4::{self, KeyCache, PathStyle, Signature, SignatureError};

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

/// `signature` is what could be read of it: its scope has been used to find the service already.
pub fn identify(
    cloud: &Cloud,
    service: &Service,
    protocol: Protocol,
    request: &Request<'_>,
    signature: Result<Signature, SignatureError>,
) -> Result<Identified, Error> {
    let refuse = |error: SignatureError| error.into_error(protocol, service);
    let signature = signature.map_err(refuse)?;
    let region = region(service, &signature).map_err(refuse)?;
    if signature.scope.service != service.signing_name {
        let message = format!("Credential should be scoped to correct service: '{}'.", service.signing_name);
        return Err(refuse(SignatureError::Scope(message)));
    }
    let known = |principal: Principal| {
        let account = principal.account().cloned().unwrap_or_else(Account::default_account);
        let access_key = signature.access_key.clone();
        Identified {
            principal,
            account,
            region,
            access_key,
            session_policies: Vec::new(),
            token_issued: None,
            session: SessionFacts::default(),
        }
    };
    // Keys of a laptop: no secret protects them, and the port listens on this machine only.
    if let Some(account) = open_account(&signature.access_key) {
        if origin::is_foreign_page(request.headers) {
            let message = "Pages of other sites may not use keys that no secret protects.";
            return Err(Error::client("AccessDenied", message).with_status(403));
        }
        return Ok(known(Principal::Root { account }));
    }
    if let Some(token) = &signature.session_token {
        let (session, secret) = cloud.sealer.open(token).ok_or_else(|| refuse(SignatureError::UnknownKey))?;
        if session.access_key != signature.access_key {
            return Err(refuse(SignatureError::UnknownKey));
        }
        check(request, &signature, service, &secret).map_err(refuse)?;
        if cloud.clock.now().millis() >= session.expires_ms {
            return Err(refuse(SignatureError::ExpiredToken));
        }
        let issued = Timestamp::from_millis(session.issued_ms);
        return Ok(Identified {
            session_policies: session.policies,
            token_issued: Some(issued),
            session: session.facts,
            ..known(session.principal)
        });
    }
    let identity = cloud.identity().ok_or_else(|| refuse(SignatureError::UnknownKey))?;
    let record = identity.key(&signature.access_key)?.filter(|record| record.active);
    let record = record.ok_or_else(|| refuse(SignatureError::UnknownKey))?;
    check(request, &signature, service, &record.secret).map_err(refuse)?;
    Ok(known(record.principal))
}

/// `test` is the default account's root, twelve digits are that account's.
fn open_account(access_key: &str) -> Option<Account> {
    if access_key == "test" { Some(Account::default_account()) } else { access_key.parse().ok() }
}

fn region(service: &Service, signature: &Signature) -> Result<Region, SignatureError> {
    if service.global {
        return Ok(Region::default_region());
    }
    signature.scope.region.parse().map_err(|()| {
        SignatureError::Scope(format!(
            "Credential should be scoped to a valid region, not '{}'.",
            signature.scope.region
        ))
    })
}

fn check(request: &Request<'_>, signature: &Signature, service: &Service, secret: &str) -> Result<(), SignatureError> {
    static KEYS: LazyLock<KeyCache> = LazyLock::new(KeyCache::default);
    let style = if service.signing_name == "s3" { PathStyle::S3 } else { PathStyle::Normalized };
    let key = KEYS.get(secret, &signature.scope);
    // Skew is a matter of the machine's time, whatever the cloud's clock shows.
    sigv4::verify(request, signature, style, &key, Timestamp::wall())
}
