//! Server certificates: uploaded with their private keys, for load balancers to terminate TLS with.
//! <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_server-certs.html>

use std::sync::Arc;

use api_iam::errors;
use api_iam::types::{
    DeleteServerCertificateRequest, GetServerCertificateRequest, GetServerCertificateResponse,
    ListServerCertificatesRequest, ListServerCertificatesResponse, ServerCertificate, ServerCertificateMetadata,
    UpdateServerCertificateRequest, UploadServerCertificateRequest, UploadServerCertificateResponse,
};
use kernel::certificates::{self, CertificateState, Certificates, KeyedCertificate};
use kernel::index::Indexed;
use kernel::tags::Tags;
use kernel::{Account, Ctx, Error, Read, Region, Result, Timestamp, id};
use schema::Empty;
use serde::{Deserialize, Serialize};
use x509::facts::Facts;
use x509::pair::{self, Problem};
use x509::{pem, seal};

use crate::record::{self, Record};
use crate::{Iam, list, tags, words};

const PER_ACCOUNT: usize = 20;
/// What private keys are sealed for.
const PURPOSE: &str = "iam private keys";

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Certificate {
    pub name: String,
    pub path: String,
    pub id: String,
    pub uploaded_ms: i64,
    pub tags: Tags,
    /// PEM, as it was given.
    pub body: String,
    pub chain: Option<String>,
    /// Bound to the certificate's id.
    pub sealed_key: String,
    pub facts: Facts,
}

impl Indexed for Certificate {}

impl Record for Certificate {
    const KIND: &'static str = "server-certificate";
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
}

pub async fn upload(
    _: Arc<Iam>,
    cx: Ctx,
    input: UploadServerCertificateRequest,
) -> Result<UploadServerCertificateResponse> {
    let name = input.server_certificate_name.unwrap_or_default();
    let (body, key) = (input.certificate_body.unwrap_or_default(), input.private_key.unwrap_or_default());
    let chain = input.certificate_chain.filter(|chain| !chain.is_empty());
    let pair = pair::check(body.as_bytes(), key.as_bytes(), chain.as_deref().map(str::as_bytes), false);
    let pair = pair.map_err(refusal)?;
    let id = id::unique("ASCA");
    let certificate = Certificate {
        name: name.clone(),
        path: input.path.unwrap_or_else(|| "/".to_owned()),
        uploaded_ms: cx.now().millis(),
        tags: tags::from_input(&cx, input.tags)?,
        body,
        chain,
        sealed_key: seal::seal(&cx.cloud, PURPOSE, &id, pair.key.secret_der())?,
        facts: pair.facts,
        id,
    };
    let account = cx.account.clone();
    let shown_tags = tags::to_member(&certificate.tags);
    let metadata = describe(&cx.account, &certificate);
    cx.write(move |writer| {
        if record::is_taken::<Certificate>(writer, &account, &name)? {
            return Err(words::exists::<Certificate>(&name));
        }
        if record::count::<Certificate>(writer, &account)? >= PER_ACCOUNT {
            return Err(words::over_quota("ServerCertificatesPerAccount", PER_ACCOUNT));
        }
        record::put(writer, &account, &certificate)
    })
    .await?;
    Ok(UploadServerCertificateResponse { server_certificate_metadata: Some(metadata), tags: shown_tags })
}

pub async fn get(_: Arc<Iam>, cx: Ctx, input: GetServerCertificateRequest) -> Result<GetServerCertificateResponse> {
    let found = find(&cx.read(), &cx.account, &input.server_certificate_name.unwrap_or_default())?;
    let server_certificate = Some(ServerCertificate {
        server_certificate_metadata: Some(describe(&cx.account, &found)),
        tags: tags::to_member(&found.tags),
        certificate_body: Some(found.body),
        certificate_chain: found.chain,
    });
    Ok(GetServerCertificateResponse { server_certificate })
}

pub async fn list(
    _: Arc<Iam>,
    cx: Ctx,
    input: ListServerCertificatesRequest,
) -> Result<ListServerCertificatesResponse> {
    let prefix = input.path_prefix.unwrap_or_default();
    let mut all: Vec<Certificate> = record::all(&cx.read(), &cx.account)?;
    all.retain(|certificate| certificate.path.starts_with(&prefix));
    let page = list::cut(all, input.marker.as_deref(), input.max_items, |certificate| &certificate.name)?;
    let shown = page.items.iter().map(|certificate| describe(&cx.account, certificate)).collect();
    let is_truncated = page.is_truncated();
    Ok(ListServerCertificatesResponse {
        server_certificate_metadata_list: Some(shown),
        is_truncated,
        marker: page.marker,
    })
}

/// Another name or path: another ARN.
pub async fn update(_: Arc<Iam>, cx: Ctx, input: UpdateServerCertificateRequest) -> Result<Empty> {
    let name = input.server_certificate_name.unwrap_or_default();
    let (new_name, new_path) = (input.new_server_certificate_name, input.new_path);
    let within = cx.clone();
    cx.write(move |writer| {
        let (cx, account) = (&within, &within.account);
        let before = find(writer, account, &name)?;
        let mut now = before.clone();
        now.name = new_name.unwrap_or(now.name);
        now.path = new_path.unwrap_or(now.path);
        let renamed = now.arn(account) != before.arn(account);
        if renamed && !users(writer, cx, &before.arn(account))?.is_empty() {
            return Err(Error::not_implemented("another ARN of a server certificate that a listener uses"));
        }
        if !now.name.eq_ignore_ascii_case(&name) && record::is_taken::<Certificate>(writer, account, &now.name)? {
            return Err(words::exists::<Certificate>(&now.name));
        }
        record::delete::<Certificate>(writer, account, &name)?;
        record::put(writer, account, &now)?;
        Ok(Empty {})
    })
    .await
}

pub async fn delete(_: Arc<Iam>, cx: Ctx, input: DeleteServerCertificateRequest) -> Result<Empty> {
    let name = input.server_certificate_name.unwrap_or_default();
    let within = cx.clone();
    cx.write(move |writer| {
        let (cx, account) = (&within, &within.account);
        let found = find(writer, account, &name)?;
        if let Some(user) = users(writer, cx, &found.arn(account))?.first() {
            return Err(errors::delete_conflict_exception(format!(
                "Certificate: {} is currently in use by {user}. Please remove it first before deleting it from IAM.",
                found.id
            )));
        }
        record::delete::<Certificate>(writer, account, &name)?;
        Ok(Empty {})
    })
    .await
}

pub fn find(reader: &impl Read, account: &Account, name: &str) -> Result<Certificate> {
    record::find(reader, account, name)?.ok_or_else(|| words::no_server_certificate(name))
}

/// Who uses it, in any Region.
fn users(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for region in Region::all() {
        let there = Ctx { region, ..cx.clone() };
        all.extend(certificates::users(reader, &there, arn)?);
    }
    Ok(all)
}

fn describe(account: &Account, certificate: &Certificate) -> ServerCertificateMetadata {
    ServerCertificateMetadata {
        path: Some(certificate.path.clone()),
        server_certificate_name: Some(certificate.name.clone()),
        server_certificate_id: Some(certificate.id.clone()),
        arn: Some(certificate.arn(account)),
        upload_date: record::timestamp(certificate.uploaded_ms),
        expiration: Some(Timestamp::from_secs(certificate.facts.not_after_secs)),
    }
}

/// In IAM's words.
fn refusal(problem: Problem) -> Error {
    let words = match problem {
        Problem::KeyOfAnother => {
            return errors::key_pair_mismatch_exception("The private key does not match the certificate.");
        }
        Problem::Algorithm { bits } => {
            return Error::not_implemented(format_args!("server certificates with {bits} bit keys of that kind"));
        }
        Problem::NotPem | Problem::NotSelfSigned => {
            "Unable to parse certificate. Please ensure the certificate is in PEM format."
        }
        Problem::MoreThanOne => "The certificate body must hold one certificate only; others belong to the chain.",
        Problem::ChainNotPem => {
            "Unable to parse certificate chain. Please ensure the certificate chain is in PEM format."
        }
        Problem::KeyUnsupported => "Unable to parse private key. It must be in PEM format and not encrypted.",
        Problem::NotValidNow => "The certificate is not valid now: it has expired, or its validity has not begun.",
        Problem::ChainOfAnother => {
            "Unable to validate certificate chain. The certificate chain must start with the immediate signing \
             certificate, followed by any intermediaries in order."
        }
    };
    errors::malformed_certificate_exception(words)
}

/// The certificates as load balancers get them.
pub struct Keeper;

impl Certificates for Keeper {
    fn state(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<CertificateState> {
        let found = of_account(reader, cx, arn)?;
        Ok(if found.is_some() { CertificateState::Usable } else { CertificateState::Unknown })
    }

    fn load(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<KeyedCertificate>> {
        let Some(found) = of_account(reader, cx, arn)? else { return Ok(None) };
        let key = seal::open(&cx.cloud, PURPOSE, &found.id, &found.sealed_key)?;
        let leaf: Vec<String> = pem::certificates(found.body.as_bytes())
            .unwrap_or_default()
            .iter()
            .map(|der| pem::certificate(der))
            .collect();
        x509::keyed(found.facts, &leaf.concat(), found.chain.as_deref(), key).map(Some)
    }
}

fn of_account(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<Certificate>> {
    let ours = record::split_arn(arn, Certificate::KIND).is_some_and(|(account, _)| account == cx.account);
    if ours { record::by_arn(reader, arn) } else { Ok(None) }
}
