//! The installation's own certificate authority. It signs what this cloud presents over TLS: at its own port, at AWS's
//! names inside VPCs, and what ACM issues. Images trust it; the host does once `snowglobe trust` was run.
//!
//! It has no name constraints: a certificate of ACM's may be for any domain that a hosted zone here holds. Its key is
//! readable for its owner only and never leaves its directory.

use std::collections::HashMap;
use std::io::Write;
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use acm::Order;
use kernel::Result;
use rcgen::{
    BasicConstraints, CertificateParams, DistinguishedName, DnType, ExtendedKeyUsagePurpose, IsCa, Issuer, KeyPair,
    KeyUsagePurpose, date_time_ymd,
};
use rustls::ServerConfig;
use rustls::crypto::ring;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::server::{ClientHello, ResolvesServerCert};
use rustls::sign::CertifiedKey;
use time::OffsetDateTime;

/// The files of an authority's directory.
const CERTIFICATE: &str = "certificate.pem";
const KEY: &str = "key.pem";

/// Names that leaves are signed for, beside `localhost`.
const DOMAINS: [&str; 3] = [".amazonaws.com", ".api.aws", ".localhost"];

/// What a client gets that asks for no name, or for none of these: the host's own names.
const LOCAL: [&str; 4] = ["localhost", "*.localhost", "127.0.0.1", "::1"];

/// Names are few; a client that asks for endless ones shall not fill the memory.
const MAX_LEAVES: usize = 1024;

pub struct Authority {
    certificate_path: PathBuf,
    certificate_pem: String,
    issuer: Issuer<'static, KeyPair>,
    leaves: Mutex<HashMap<String, Arc<CertifiedKey>>>,
}

impl std::fmt::Debug for Authority {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Authority")
    }
}

/// Where the authority of a cloud with that data directory is.
pub fn directory_of(data_dir: &Path) -> PathBuf {
    data_dir.join("authority")
}

impl Authority {
    /// Reads the authority of `directory`, or makes one there. Err names the file.
    pub fn open(directory: &Path) -> std::result::Result<Arc<Authority>, String> {
        let failed = |path: &Path, error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
        let (certificate_path, key_path) = (directory.join(CERTIFICATE), directory.join(KEY));
        if !certificate_path.exists() {
            make(directory).map_err(|error| failed(directory, &error))?;
        }
        let certificate_pem =
            std::fs::read_to_string(&certificate_path).map_err(|error| failed(&certificate_path, &error))?;
        let key = std::fs::read_to_string(&key_path).map_err(|error| failed(&key_path, &error))?;
        let key = KeyPair::from_pem(&key).map_err(|error| failed(&key_path, &error))?;
        let issuer = Issuer::new(authority_params(&key), key);
        Ok(Arc::new(Authority { certificate_path, certificate_pem, issuer, leaves: Mutex::default() }))
    }

    pub fn exists(directory: &Path) -> bool {
        directory.join(CERTIFICATE).exists()
    }

    /// What clients must trust.
    pub fn certificate_pem(&self) -> &str {
        &self.certificate_pem
    }

    /// The file that holds it.
    pub fn certificate_path(&self) -> &Path {
        &self.certificate_path
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
        let names = if name.is_empty() { LOCAL.map(str::to_owned).to_vec() } else { vec![name.to_owned()] };
        let signed = self.sign(names)?;
        leaves.insert(name.to_owned(), signed.clone());
        Some(signed)
    }

    /// The leaf for what ACM orders, and the authority's own certificate, both in DER.
    pub fn sign_for(&self, order: &Order) -> std::result::Result<(Vec<u8>, Vec<u8>), rcgen::Error> {
        let common = order.names.first().cloned().unwrap_or_default();
        let mut params = leaf_params(order.names.clone(), &common).ok_or(rcgen::Error::CouldNotParseCertificate)?;
        params.not_before = time(order.not_before_secs);
        params.not_after = time(order.not_after_secs);
        let key = KeyPair::try_from(order.key.as_slice())?;
        let leaf = params.signed_by(&key, &self.issuer)?.der().to_vec();
        let root = CertificateDer::from_pem_slice(self.certificate_pem.as_bytes());
        Ok((leaf, root.map_err(|_| rcgen::Error::CouldNotParseCertificate)?.to_vec()))
    }

    fn sign(&self, names: Vec<String>) -> Option<Arc<CertifiedKey>> {
        let common = names.first()?.clone();
        let mut params = leaf_params(names, &common)?;
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
        let name = hello.server_name().unwrap_or("").to_ascii_lowercase();
        let ours = DOMAINS.iter().any(|domain| name.ends_with(domain));
        self.leaf(if ours { &name } else { "" })
    }
}

/// Seconds since 1970, as the library wants them.
fn time(secs: i64) -> OffsetDateTime {
    OffsetDateTime::from_unix_timestamp(secs).unwrap_or(OffsetDateTime::UNIX_EPOCH)
}

/// What every leaf says; None where a name is none.
fn leaf_params(names: Vec<String>, common: &str) -> Option<CertificateParams> {
    let mut params = CertificateParams::new(names).ok()?;
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, common.get(..64.min(common.len())).unwrap_or(common));
    params.key_usages = vec![KeyUsagePurpose::DigitalSignature, KeyUsagePurpose::KeyEncipherment];
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    // Strict clients (Python 3.13) refuse a leaf that does not say whose key signed it.
    params.use_authority_key_identifier_extension = true;
    Some(params)
}

/// The same for the same key, so that only certificate and key are kept.
fn authority_params(key: &KeyPair) -> CertificateParams {
    let mut params = CertificateParams::default();
    params.is_ca = IsCa::Ca(BasicConstraints::Constrained(0));
    params.key_usages = vec![KeyUsagePurpose::KeyCertSign, KeyUsagePurpose::CrlSign];
    // Two installations' authorities are told apart by name, too.
    let mark: String = params.key_identifier(key).iter().take(4).map(|byte| format!("{byte:02x}")).collect();
    params.distinguished_name = DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, format!("Snowglobe local authority {mark}"));
    params.distinguished_name.push(DnType::OrganizationName, "Snowglobe");
    params.not_before = date_time_ymd(2020, 1, 1);
    params.not_after = date_time_ymd(2049, 12, 31);
    params
}

/// The key first: a directory with a certificate is whole.
fn make(directory: &Path) -> std::io::Result<()> {
    let key = KeyPair::generate().map_err(std::io::Error::other)?;
    let certificate = authority_params(&key).self_signed(&key).map_err(std::io::Error::other)?;
    std::fs::DirBuilder::new().recursive(true).mode(0o755).create(directory)?;
    write(&directory.join(KEY), key.serialize_pem().as_bytes(), 0o600)?;
    write(&directory.join(CERTIFICATE), certificate.pem().as_bytes(), 0o644)
}

fn write(path: &Path, content: &[u8], mode: u32) -> std::io::Result<()> {
    let building = path.with_extension("new");
    // A rest of an attempt that was cut short has that attempt's mode.
    let _ = std::fs::remove_file(&building);
    let mut file = std::fs::OpenOptions::new().write(true).create_new(true).mode(mode).open(&building)?;
    file.write_all(content)?;
    file.sync_all()?;
    std::fs::rename(&building, path)
}

#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt;

    use super::*;

    #[test]
    fn an_authority_is_made_once_and_its_key_is_private() {
        let directory = std::env::temp_dir().join(format!("snowglobe-authority-{}", std::process::id()));
        let first = Authority::open(&directory).expect("made");
        let second = Authority::open(&directory).expect("read");
        assert_eq!(first.certificate_pem(), second.certificate_pem());
        let mode = std::fs::metadata(directory.join(KEY)).expect("a key").permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
        assert!(first.leaf("sts.us-east-1.amazonaws.com").is_some() && first.leaf("").is_some());
        std::fs::remove_dir_all(&directory).expect("removed");
    }
}
