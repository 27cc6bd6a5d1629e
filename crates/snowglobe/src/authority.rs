//! The installation's own certificate authority: it signs what instances see at `https://sts.us-east-1.amazonaws.com`.
//! Its certificate is trusted inside images; its key never leaves the store.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use kernel::{Result, Store};
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;

const CERTIFICATE: &str = "cloud/secrets/authority-certificate";
const KEY: &str = "cloud/secrets/authority-key";

/// Names that leaves are signed for.
const DOMAINS: [&str; 2] = [".amazonaws.com", ".api.aws"];

/// Names are few; a client that asks for endless ones shall not fill the memory.
const MAX_LEAVES: usize = 1024;

pub struct Authority {
    certificate_pem: String,
    issuer: Issuer<'static, KeyPair>,
    leaves: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authority")
    }
}

impl Authority {
    /// Reads the authority from the store, or makes one there.
    pub fn load(store: &Store) -> Result<Arc<Authority>> {
        let reader = store.read();
        let (certificate_pem, key_pem) = match (reader.get::<String>(CERTIFICATE)?, reader.get::<String>(KEY)?) {
            (Some(certificate), Some(key)) => (certificate, key),
            _ => make(store)?,
        };
        let key = KeyPair::from_pem(&key_pem).map_err(kernel::Error::internal)?;
        let issuer = Issuer::new(authority_params(), key);
        Ok(Arc::new(Authority { certificate_pem, issuer, leaves: Mutex::default() }))
    }

    /// What clients must trust.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    /// TLS as a server: a leaf for whatever name of ours the client asks for.
    pub fn server_config(self: &Arc<Authority>) -> Result<Arc<ServerConfig>> {
        let builder = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
            .with_safe_default_protocol_versions()
            .map_err(kernel::Error::internal)?;
        let mut config = builder.with_no_client_auth().with_cert_resolver(self.clone());
        config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Ok(Arc::new(config))
    }

    fn leaf(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let mut leaves = self.leaves.lock().unwrap_or_else(|e| e.into_inner());
        if let Some(known) = leaves.get(name) {
            return Some(known.clone());
        }
        if leaves.len() >= MAX_LEAVES {
            leaves.clear();
        }
        let signed = self.sign(name)?;
        leaves.insert(name.to_owned(), signed.clone());
        Some(signed)
    }

    fn sign(&self, name: &str) -> Option<Arc<CertifiedKey>> {
        let mut params = CertificateParams::new(vec![name.to_owned()]).ok()?;
        params.distinguished_name = DistinguishedName::new();
        params.distinguished_name.push(DnType::CommonName, name.get(..64.min(name.len())).unwrap_or(name));
        params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
        params.not_before = date_time_ymd(2020, 1, 1);
        params.not_after = date_time_ymd(2049, 12, 31);
        let key = KeyPair::generate().ok()?;
        let certificate = params.signed_by(&key, &self.issuer).ok()?;
        let key = PrivateKeyDer::try_from(key.serialize_der()).ok()?;
        let key = ring::sign::any_supported_type(&key).ok()?;
        let chain = vec![CertificateDer::from(certificate.der().to_vec())];
        Some(Arc::new(CertifiedKey::new(chain, key)))
    }
}

impl ResolvesServerCert for Authority {
    fn resolve(&self, hello: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
        let name = hello.server_name()?.to_ascii_lowercase();
        let ours = DOMAINS.iter().any(|domain| name.ends_with(domain));
        if ours { self.leaf(&name) } else { None }
    }
}

fn authority_params() -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, "Snowglobe local authority");
    params.distinguished_name.push(DnType::OrganizationName, "Snowglobe");
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    params
}

fn make(store: &Store) -> Result<(String, String)> {
    let key = KeyPair::generate().map_err(kernel::Error::internal)?;
    let certificate = authority_params().self_signed(&key).map_err(kernel::Error::internal)?;
    let (certificate, key) = (certificate.pem(), key.serialize_pem());
    let kept = (certificate.clone(), key.clone());
    store.write_blocking::<_, kernel::Error, _>(move |writer| {
        writer.put(CERTIFICATE, &kept.0)?;
        Ok(writer.put(KEY, &kept.1)?)
    })?;
    Ok((certificate, key))
}
