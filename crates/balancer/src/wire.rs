//! A connection to a target: TCP, or TLS over it. Targets' certificates are not verified, as Application Load Balancers
//! do not: the VPC vouches for whom they reach.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-routing-configuration.html>

use std::io;
use std::mem::MaybeUninit;
use std::net::SocketAddrV4;
use std::pin::Pin;
use std::sync::{Arc, LazyLock};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use rustls::client::danger::{HandshakeSignatureValid, ServerCertVerified, ServerCertVerifier};
use rustls::crypto::{CryptoProvider, ring};
use rustls::pki_types::{CertificateDer, ServerName, UnixTime};
use rustls::{ClientConfig, DigitallySignedStruct, SignatureScheme};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::config::Protocol;

pub(crate) enum Wire {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
}

/// A target that does not speak TLS, or none that is spoken here; told from one that cannot be reached.
#[derive(Debug)]
pub(crate) struct NoHandshake;

static CONNECTOR: LazyLock<Option<TlsConnector>> = LazyLock::new(|| {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions().ok()?;
    let config = builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone(provider)));
    Some(TlsConnector::from(Arc::new(config.with_no_client_auth())))
});

impl Wire {
    /// Makes `stream`, which leads to `target`, speak the protocol.
    pub(crate) async fn over(
        stream: TcpStream,
        target: SocketAddrV4,
        protocol: Protocol,
        timeout: Duration,
    ) -> Result<Wire, NoHandshake> {
        match protocol {
            Protocol::Http => Ok(Wire::Plain(stream)),
            Protocol::Https => {
                let connector = CONNECTOR.as_ref().ok_or(NoHandshake)?;
                let name = ServerName::IpAddress((*target.ip()).into());
                match tokio::time::timeout(timeout, connector.connect(name, stream)).await {
                    Ok(Ok(stream)) => Ok(Wire::Secure(Box::new(stream))),
                    Ok(Err(_)) | Err(_) => Err(NoHandshake),
                }
            }
        }
    }

    fn socket(&self) -> &TcpStream {
        match self {
            Wire::Plain(stream) => stream,
            Wire::Secure(stream) => stream.get_ref().0,
        }
    }

    /// Whether there is nothing to read: neither an end nor bytes that no request asked for. `trusted` takes the runtime's
    /// word, else the kernel is asked.
    pub(crate) fn is_quiet(&mut self, trusted: bool) -> bool {
        let quiet = |result: io::Result<usize>| result.is_err_and(|e| e.kind() == io::ErrorKind::WouldBlock);
        let by_runtime = match self {
            // Answered from the runtime's readiness, without a system call unless something came.
            Wire::Plain(stream) => quiet(stream.try_read(&mut [0; 1])),
            // Session tickets come at any time and are no answer; they are taken in on the way.
            Wire::Secure(stream) => {
                let mut byte = [0; 1];
                let mut cx = Context::from_waker(Waker::noop());
                Pin::new(stream).poll_read(&mut cx, &mut ReadBuf::new(&mut byte)).is_pending()
            }
        };
        by_runtime && (trusted || quiet(socket2::SockRef::from(self.socket()).peek(&mut [MaybeUninit::uninit(); 1])))
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, spare: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_read(cx, spare),
            Wire::Secure(stream) => Pin::new(stream).poll_read(cx, spare),
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Wire::Secure(stream) => Pin::new(stream).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(_) => Poll::Ready(Ok(())),
            Wire::Secure(stream) => Pin::new(stream).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Wire::Secure(stream) => Pin::new(stream).poll_shutdown(cx),
        }
    }
}

/// Takes any certificate, but only from who holds its key.
#[derive(Debug)]
struct Anyone(Arc<CryptoProvider>);

impl ServerCertVerifier for Anyone {
    fn verify_server_cert(
        &self,
        _: &CertificateDer<'_>,
        _: &[CertificateDer<'_>],
        _: &ServerName<'_>,
        _: &[u8],
        _: UnixTime,
    ) -> Result<ServerCertVerified, rustls::Error> {
        Ok(ServerCertVerified::assertion())
    }

    fn verify_tls12_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls12_signature(message, certificate, signed, algorithms)
    }

    fn verify_tls13_signature(
        &self,
        message: &[u8],
        certificate: &CertificateDer<'_>,
        signed: &DigitallySignedStruct,
    ) -> Result<HandshakeSignatureValid, rustls::Error> {
        let algorithms = &self.0.signature_verification_algorithms;
        rustls::crypto::verify_tls13_signature(message, certificate, signed, algorithms)
    }

    fn supported_verify_schemes(&self) -> Vec<SignatureScheme> {
        self.0.signature_verification_algorithms.supported_schemes()
    }
}
