//! Certificates with their private keys: from the service that keeps them to those that terminate TLS, without one
//! importing the other; and the record of who uses which, which a keeper looks at before it deletes one.

use std::sync::Arc;

use schema::Result;
use store::{Read, ReadTyped, Writer};

use crate::ctx::Ctx;

/// Hints about certificates have this as what they are about; the id is the certificate's ARN.
pub const CHANGED: &str = "certificate";

/// A certificate that TLS can be terminated with. `Debug` is left out: it holds a private key.
pub struct KeyedCertificate {
    /// The DNS names that it is for; the first label may be `*`.
    pub names: Vec<String>,
    /// In DER, the leaf first.
    pub chain: Vec<Vec<u8>>,
    /// In DER, as PKCS #8.
    pub key: Vec<u8>,
    pub elliptic: bool,
    pub key_bits: u32,
    /// Seconds since 1970.
    pub not_before_secs: i64,
    pub not_after_secs: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CertificateState {
    Unknown,
    /// It exists and cannot be used (yet).
    Unusable,
    Usable,
}

/// Implemented by the service that keeps certificates. Synchronous: it only reads the store.
pub trait Certificates: Send + Sync {
    /// Of the ARN in the context's account and Region.
    fn state(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<CertificateState>;

    /// The certificate with its key, if it is usable.
    fn load(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<KeyedCertificate>>;
}

/// All that keep certificates, as one.
pub struct Keepers(pub Vec<Arc<dyn Certificates>>);

impl Certificates for Keepers {
    fn state(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<CertificateState> {
        for keeper in &self.0 {
            let state = keeper.state(reader, cx, arn)?;
            if state != CertificateState::Unknown {
                return Ok(state);
            }
        }
        Ok(CertificateState::Unknown)
    }

    fn load(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<KeyedCertificate>> {
        for keeper in &self.0 {
            if let Some(found) = keeper.load(reader, cx, arn)? {
                return Ok(Some(found));
            }
        }
        Ok(None)
    }
}

/// Notes that `user` (a listener, say) uses the certificate; `shown` is the ARN that its keeper tells clients.
pub fn put_user(writer: &mut Writer<'_>, cx: &Ctx, certificate: &str, user: &str, shown: &str) -> Result<()> {
    Ok(writer.put(&cx.key("certificate-users", &[certificate, user]), &shown.to_owned())?)
}

pub fn delete_user(writer: &mut Writer<'_>, cx: &Ctx, certificate: &str, user: &str) -> Result<()> {
    writer.delete(&cx.key("certificate-users", &[certificate, user]))?;
    Ok(())
}

/// Who uses the certificate: the shown ARNs, each once.
pub fn users(reader: &dyn Read, cx: &Ctx, certificate: &str) -> Result<Vec<String>> {
    let found: Vec<(String, String)> = reader.list(&cx.prefix("certificate-users", &[certificate]))?;
    let mut shown: Vec<String> = found.into_iter().map(|(_, shown)| shown).collect();
    shown.sort();
    shown.dedup();
    Ok(shown)
}
