//! The TLS side of listeners: what a client asks for, who keeps its certificates, and what the data plane presents.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/create-https-listener.html>

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use api_elbv2::errors as api_errors;
use api_elbv2::types::{Certificate as Given, MutualAuthenticationAttributes};
use balancer::{Certificate, CertificateFacts, Tls, TlsSettings};
use kernel::certificates::{self, CertificateState, KeyedCertificate};
use kernel::{Ctx, Error, Read, Result, Writer};
use serde::{Deserialize, Serialize};

use crate::plane::lock;
use crate::{errors, policy};

/// What a listener with TLS has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Secure {
    pub policy: String,
    /// The default certificate's ARN.
    pub certificate: String,
    /// Those that were added, chosen by the name that a client asks for.
    pub others: Vec<String>,
    /// Whether clients are asked for certificates, which targets are told (mutual authentication by pass-through).
    #[serde(default)]
    pub asks_client: bool,
}

/// What the data plane presents for each listener, made anew only when it changes: with a new one no client could take up
/// an earlier session.
#[derive(Default)]
pub struct Presented(Mutex<HashMap<String, (Fingerprint, Tls)>>);

/// Everything that a listener's side of TLS is made from.
#[derive(PartialEq, Eq)]
struct Fingerprint {
    suites: Vec<String>,
    alpn: Vec<String>,
    leaves: Vec<Vec<u8>>,
    asks_client: bool,
}

/// The TLS side that a request asks for; `before` is the listener's own so far. `is_secure` says what the protocol wants.
pub fn read(
    is_secure: bool,
    policy: Option<String>,
    certificates: Option<Vec<Given>>,
    before: Option<&Secure>,
) -> Result<Option<Secure>> {
    if !is_secure {
        if policy.is_some() || certificates.is_some_and(|given| !given.is_empty()) {
            let message = "Certificates and SSL policies can only be specified for HTTPS and TLS listeners";
            return Err(errors::configuration(message));
        }
        return Ok(None);
    }
    let mut arns = certificates.unwrap_or_default().into_iter().filter_map(|given| given.certificate_arn);
    let certificate = arns.next().or_else(|| before.map(|before| before.certificate.clone()));
    let Some(certificate) = certificate else {
        return Err(errors::validation("A certificate must be specified for HTTPS and TLS listeners"));
    };
    if arns.next().is_some() {
        let message = "A listener is created with its default certificate only; others are added to it";
        return Err(api_errors::too_many_certificates_exception(message));
    }
    let policy =
        policy.or_else(|| before.map(|before| before.policy.clone())).unwrap_or_else(|| policy::DEFAULT.to_owned());
    policy::check(&policy)?;
    let (others, asks_client) = before.map(|before| (before.others.clone(), before.asks_client)).unwrap_or_default();
    Ok(Some(Secure { policy, certificate, others, asks_client }))
}

/// Takes over how clients are authenticated. Verifying them needs trust stores, which are not there.
pub fn authenticate(
    secure: Option<&mut Secure>,
    is_https: bool,
    given: Option<MutualAuthenticationAttributes>,
) -> Result<()> {
    let Some(given) = given else { return Ok(()) };
    let mode = given.mode.unwrap_or_else(|| "off".to_owned());
    errors::refuse(&format!("MutualAuthentication in the mode {mode}"), mode == "verify")?;
    if !["off", "passthrough"].contains(&mode.as_str()) {
        let message = format!("Mutual authentication mode '{mode}' must be one of 'off, passthrough, verify'");
        return Err(errors::validation(message));
    }
    let passes = mode == "passthrough";
    if passes && !is_https {
        return Err(errors::configuration("Mutual authentication by passthrough is for HTTPS listeners only"));
    }
    if given.trust_store_arn.is_some() || given.ignore_client_certificate_expiry.is_some() {
        return Err(errors::validation("A trust store and its settings can only be specified for the mode 'verify'"));
    }
    if let Some(secure) = secure {
        secure.asks_client = passes;
    }
    Ok(())
}

/// That the certificate exists and can be used; asked within the transaction that comes to rely on it.
pub fn check(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<()> {
    let state = match cx.cloud.certificates() {
        Some(keeper) => keeper.state(reader, cx, arn)?,
        None => CertificateState::Unknown,
    };
    match state {
        CertificateState::Usable => Ok(()),
        CertificateState::Unknown => {
            Err(api_errors::certificate_not_found_exception(format!("Certificate '{arn}' not found")))
        }
        CertificateState::Unusable => {
            let message = format!(
                "The certificate '{arn}' must have a fully-qualified domain name, a supported signature, and a \
                 supported key size."
            );
            Err(Error::client("UnsupportedCertificate", message))
        }
    }
}

/// Brings the record of who uses which certificate in step with a listener's change.
pub fn link(
    writer: &mut Writer<'_>,
    cx: &Ctx,
    listener: &str,
    balancer: &str,
    (before, now): (Option<&Secure>, Option<&Secure>),
) -> Result<()> {
    for arn in before.into_iter().flat_map(Secure::arns) {
        certificates::delete_user(writer, cx, arn, listener)?;
    }
    for arn in now.into_iter().flat_map(Secure::arns) {
        certificates::put_user(writer, cx, arn, listener, balancer)?;
    }
    Ok(())
}

impl Secure {
    /// All certificates, the default one first.
    pub fn arns(&self) -> impl Iterator<Item = &str> {
        std::iter::once(&self.certificate).chain(&self.others).map(String::as_str)
    }

    /// As listeners show their default certificate.
    pub fn show(&self) -> Vec<Given> {
        vec![Given { certificate_arn: Some(self.certificate.clone()), is_default: None }]
    }
}

impl Presented {
    /// What the listener presents now.
    pub fn tls(&self, reader: &dyn Read, cx: &Ctx, listener: &str, secure: &Secure, alpn: &[&str]) -> Result<Tls> {
        let mut keyed = Vec::new();
        for arn in secure.arns() {
            let found = match cx.cloud.certificates() {
                Some(keeper) => keeper.load(reader, cx, arn)?,
                None => None,
            };
            keyed.push((arn, found.ok_or_else(|| Error::internal(format_args!("{arn} is used and gone")))?));
        }
        let suites = policy::suites(&secure.policy);
        let alpn: Vec<String> = alpn.iter().map(|name| (*name).to_owned()).collect();
        let leaves = keyed.iter().filter_map(|(_, keyed)| keyed.chain.first().cloned()).collect();
        let fingerprint =
            Fingerprint { suites: suites.clone(), alpn: alpn.clone(), leaves, asks_client: secure.asks_client };
        let mut known = lock(&self.0);
        if let Some((_, tls)) = known.get(listener).filter(|(before, _)| *before == fingerprint) {
            return Ok(tls.clone());
        }
        let certificates = keyed.into_iter().map(|(arn, keyed)| certificate(arn, keyed)).collect::<Result<_>>()?;
        let tls = Tls::new(TlsSettings { certificates, suites, alpn, asks_client: secure.asks_client })
            .map_err(Error::internal)?;
        known.insert(listener.to_owned(), (fingerprint, tls.clone()));
        Ok(tls)
    }

    /// Forgets a listener that is gone.
    pub fn forget(&self, listener: &str) {
        lock(&self.0).remove(listener);
    }
}

fn certificate(arn: &str, keyed: KeyedCertificate) -> Result<Arc<Certificate>> {
    let facts = CertificateFacts {
        id: arn.into(),
        names: keyed.names,
        elliptic: keyed.elliptic,
        key_bits: keyed.key_bits,
        not_before_secs: keyed.not_before_secs,
        not_after_secs: keyed.not_after_secs,
    };
    Ok(Arc::new(Certificate::new(facts, keyed.chain, &keyed.key).map_err(Error::internal)?))
}
