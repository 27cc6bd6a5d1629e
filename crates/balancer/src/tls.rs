//! TLS towards clients. [`Tls`] is a listener's settings made ready: it accepts a handshake on any stream, and is swapped
//! whole when certificates or the policy change.
//!
//! ```text
//! let tls = Tls::new(TlsSettings { certificates, suites: vec!["TLS_AES_128_GCM_SHA256"], alpn: vec![], asks_client: false })?;
//! let stream = tls.accept(tcp_stream, HANDSHAKE_TIMEOUT).await?;     // certificate chosen by SNI
//! stream.alpn(); stream.version(); stream.suite();
//! ```

use std::fmt;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use rustls::client::danger::HandshakeSignatureValid;
use rustls::crypto::{CryptoProvider, ring, verify_tls12_signature, verify_tls13_signature};
use rustls::pki_types::{CertificateDer, UnixTime};
use rustls::server::NoServerSessionStorage;
use rustls::server::danger::{ClientCertVerified, ClientCertVerifier};
use rustls::version::{TLS12, TLS13};
use rustls::{CipherSuite, DigitallySignedStruct, DistinguishedName, ProtocolVersion, ServerConfig, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::server::TlsStream;

use crate::certificate::{Certificate, Choice};

/// How long a client may take for its handshake.
pub const HANDSHAKE_TIMEOUT: Duration = Duration::from_secs(10);

/// Every suite that is spoken, by the name that OpenSSL gives it, with whether it is of TLS 1.3.
pub const SUITES: [(&str, bool); 9] = [
    ("TLS_AES_128_GCM_SHA256", true),
    ("TLS_AES_256_GCM_SHA384", true),
    ("TLS_CHACHA20_POLY1305_SHA256", true),
    ("ECDHE-ECDSA-AES128-GCM-SHA256", false),
    ("ECDHE-RSA-AES128-GCM-SHA256", false),
    ("ECDHE-ECDSA-AES256-GCM-SHA384", false),
    ("ECDHE-RSA-AES256-GCM-SHA384", false),
    ("ECDHE-ECDSA-CHACHA20-POLY1305", false),
    ("ECDHE-RSA-CHACHA20-POLY1305", false),
];

/// What a listener presents and accepts.
#[derive(Clone, Debug)]
pub struct TlsSettings {
    /// The first one is the default.
    pub certificates: Vec<Arc<Certificate>>,
    /// Names of [`SUITES`], the preferred one first; others are passed over. They decide the versions, too.
    pub suites: Vec<String>,
    /// Application protocols in order of preference, such as `h2`; empty: the client's offer is not answered.
    pub alpn: Vec<String>,
    /// Whether clients are asked for a certificate, which is taken as it is: who is served must look at it.
    pub asks_client: bool,
}

/// Settings with which no handshake could succeed, or a key or certificate that cannot be read.
#[derive(Debug)]
pub struct BadTls(pub(crate) String);

/// A listener's side of TLS. Cheap to clone.
#[derive(Clone)]
pub struct Tls(TlsAcceptor);

/// A client's stream after its handshake.
pub struct TlsClient<S>(Box<TlsStream<S>>);

impl Tls {
    pub fn new(settings: TlsSettings) -> Result<Tls, BadTls> {
        if settings.certificates.is_empty() {
            return Err(BadTls("a listener without a certificate".to_owned()));
        }
        let known = ring::default_provider();
        let find = |name: &String| {
            let wanted = suite_of(name)?;
            known.cipher_suites.iter().find(|suite| suite.suite() == wanted).copied()
        };
        let cipher_suites: Vec<_> = settings.suites.iter().filter_map(find).collect();
        let of_13 = |suite: &rustls::SupportedCipherSuite| suite.tls13().is_some();
        let mut versions = Vec::new();
        if cipher_suites.iter().any(of_13) {
            versions.push(&TLS13);
        }
        if !cipher_suites.iter().all(of_13) {
            versions.push(&TLS12);
        }
        let provider = CryptoProvider { cipher_suites, ..known };
        let builder = ServerConfig::builder_with_provider(Arc::new(provider))
            .with_protocol_versions(&versions)
            .map_err(|error| BadTls(error.to_string()))?;
        let builder = match settings.asks_client {
            true => builder.with_client_cert_verifier(Arc::new(AnyClient(ring::default_provider()))),
            false => builder.with_no_client_auth(),
        };
        let mut config = builder.with_cert_resolver(Arc::new(Choice(settings.certificates)));
        config.ignore_client_order = true;
        config.alpn_protocols = settings.alpn.into_iter().map(String::into_bytes).collect();
        // Sessions are resumed by tickets alone: nothing is kept for clients that do not come back.
        config.session_storage = Arc::new(NoServerSessionStorage {});
        config.ticketer = ring::Ticketer::new().map_err(|error| BadTls(error.to_string()))?;
        Ok(Tls(TlsAcceptor::from(Arc::new(config))))
    }

    /// The handshake. Dropping the future cuts the stream.
    pub async fn accept<S>(&self, stream: S, timeout: Duration) -> io::Result<TlsClient<S>>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        match tokio::time::timeout(timeout, self.0.accept(stream)).await {
            Ok(accepted) => Ok(TlsClient(Box::new(accepted?))),
            Err(_) => Err(io::ErrorKind::TimedOut.into()),
        }
    }
}

impl<S> TlsClient<S> {
    /// The application protocol that was agreed on.
    pub fn alpn(&self) -> Option<&[u8]> {
        self.0.get_ref().1.alpn_protocol()
    }

    /// The certificates that the client showed, in DER, its own first.
    pub fn client_chain(&self) -> Vec<Vec<u8>> {
        let shown = self.0.get_ref().1.peer_certificates().unwrap_or_default();
        shown.iter().map(|certificate| certificate.to_vec()).collect()
    }

    /// The name that the client asked for.
    pub fn server_name(&self) -> Option<&str> {
        self.0.get_ref().1.server_name()
    }

    /// `TLSv1.3`, as the X-Amzn-Tls-Version field says it.
    pub fn version(&self) -> &'static str {
        match self.0.get_ref().1.protocol_version() {
            Some(ProtocolVersion::TLSv1_3) => "TLSv1.3",
            _ => "TLSv1.2",
        }
    }

    /// The suite by the name that OpenSSL gives it.
    pub fn suite(&self) -> &'static str {
        let agreed = self.0.get_ref().1.negotiated_cipher_suite().map(|suite| suite.suite());
        SUITES.iter().map(|&(name, _)| name).find(|name| suite_of(name) == agreed).unwrap_or("")
    }
}

/// Takes any client: one without a certificate, and one with any whose key it has.
#[derive(Debug)]
struct AnyClient(CryptoProvider);

impl ClientCertVerifier for AnyClient {
    fn client_auth_mandatory(&self) -> bool {
        false
    }

    fn root_hint_subjects(&self) -> &[DistinguishedName] {
        &[]
    }

    fn verify_client_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: UnixTime,
    ) -> Result<ClientCertVerified, rustls::Error> {
        Ok(ClientCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls12_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        verify_tls13_signature(message, certificate, signed, &self.0.signature_verification_algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}

impl fmt::Debug for Tls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tls")
    }
}

impl fmt::Display for BadTls {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadTls {}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncRead for TlsClient<S> {
    fn poll_read(mut self: Pin<&mut Self>, cx: &mut Context<'_>, spare: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_read(cx, spare)
    }
}

impl<S: AsyncRead + AsyncWrite + Unpin> AsyncWrite for TlsClient<S> {
    fn poll_write(mut self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.0).poll_write(cx, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_flush(cx)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.0).poll_shutdown(cx)
    }
}

fn suite_of(name: &str) -> Option<CipherSuite> {
    Some(match name {
        "TLS_AES_128_GCM_SHA256" => CipherSuite::TLS13_AES_128_GCM_SHA256,
        "TLS_AES_256_GCM_SHA384" => CipherSuite::TLS13_AES_256_GCM_SHA384,
        "TLS_CHACHA20_POLY1305_SHA256" => CipherSuite::TLS13_CHACHA20_POLY1305_SHA256,
        "ECDHE-ECDSA-AES128-GCM-SHA256" => CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256,
        "ECDHE-RSA-AES128-GCM-SHA256" => CipherSuite::TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256,
        "ECDHE-ECDSA-AES256-GCM-SHA384" => CipherSuite::TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384,
        "ECDHE-RSA-AES256-GCM-SHA384" => CipherSuite::TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384,
        "ECDHE-ECDSA-CHACHA20-POLY1305" => CipherSuite::TLS_ECDHE_ECDSA_WITH_CHACHA20_POLY1305_SHA256,
        "ECDHE-RSA-CHACHA20-POLY1305" => CipherSuite::TLS_ECDHE_RSA_WITH_CHACHA20_POLY1305_SHA256,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_suite_is_one_that_is_spoken() {
        let known = ring::default_provider().cipher_suites;
        for (name, of_13) in SUITES {
            let suite = suite_of(name).expect(name);
            let found = known.iter().find(|known| known.suite() == suite).expect(name);
            assert_eq!(found.tls13().is_some(), of_13, "{name}");
        }
        assert_eq!(known.len(), SUITES.len());
    }
}
