//! A connection to a target: TCP, or TLS over it, or a pipe at whose end HTTP/2 is spoken over either. Targets' certificates are not verified, as Application Load Balancers
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
use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::net::TcpStream;
use tokio_rustls::TlsConnector;
use tokio_rustls::client::TlsStream;

use crate::config::{Protocol, Version};
use crate::streams;

pub(crate) enum Wire {
    Plain(TcpStream),
    Secure(Box<TlsStream<TcpStream>>),
    Streams(DuplexStream),
}

/// A target that does not speak TLS, or none that is spoken here; told from one that cannot be reached.
#[derive(Debug)]
pub(crate) struct NoHandshake;

static CONNECTOR: LazyLock<Option<TlsConnector>> = LazyLock::new(|| connector(&[]));
static STREAMS_CONNECTOR: LazyLock<Option<TlsConnector>> = LazyLock::new(|| connector(&["h2"]));

fn connector(alpn: &[&str]) -> Option<TlsConnector> {
    let provider = Arc::new(ring::default_provider());
    let builder = ClientConfig::builder_with_provider(provider.clone()).with_safe_default_protocol_versions().ok()?;
    let config = builder.dangerous().with_custom_certificate_verifier(Arc::new(Anyone(provider)));
    let mut config = config.with_no_client_auth();
    config.alpn_protocols = alpn.iter().map(|name| name.as_bytes().to_vec()).collect();
    Some(TlsConnector::from(Arc::new(config)))
}

impl Wire {
    /// Makes `stream`, which leads to `target`, speak the protocol.
    pub(crate) async fn over(
        stream: TcpStream,
        target: SocketAddrV4,
        (protocol, version): (Protocol, Version),
        timeout: Duration,
    ) -> Result<Wire, NoHandshake> {
        let spoken = tokio::time::timeout(timeout, Wire::speak(stream, target, protocol, version)).await;
        spoken.unwrap_or(Err(NoHandshake))
    }

    async fn speak(
        stream: TcpStream,
        target: SocketAddrV4,
        protocol: Protocol,
        version: Version,
    ) -> Result<Wire, NoHandshake> {
        let secure = async |connector: &Option<TlsConnector>, stream| {
            let connector = connector.as_ref().ok_or(NoHandshake)?;
            let name = ServerName::IpAddress((*target.ip()).into());
            connector.connect(name, stream).await.map_err(|_| NoHandshake)
        };
        match (protocol, version) {
            (Protocol::Tcp | Protocol::Udp | Protocol::TcpUdp, _) | (Protocol::Http, Version::Http1) => {
                Ok(Wire::Plain(stream))
            }
            (Protocol::Tls, _) | (Protocol::Https, Version::Http1) => {
                Ok(Wire::Secure(Box::new(secure(&CONNECTOR, stream).await?)))
            }
            (Protocol::Http, Version::Http2) => Ok(Wire::Streams(streams::over(stream, protocol).await?)),
            (Protocol::Https, Version::Http2) => {
                let stream = secure(&STREAMS_CONNECTOR, stream).await?;
                Ok(Wire::Streams(streams::over(stream, protocol).await?))
            }
        }
    }

    /// Has the connection end with a reset when it is dropped.
    pub(crate) fn reset(&self) {
        if let Some(socket) = self.socket() {
            let _ = socket2::SockRef::from(socket).set_linger(Some(Duration::ZERO));
        }
    }

    /// None where the socket is another task's.
    fn socket(&self) -> Option<&TcpStream> {
        match self {
            Wire::Plain(stream) => Some(stream),
            Wire::Secure(stream) => Some(stream.get_ref().0),
            Wire::Streams(_) => None,
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
            Wire::Secure(_) | Wire::Streams(_) => {
                let mut byte = [0; 1];
                let mut cx = Context::from_waker(Waker::noop());
                Pin::new(&mut *self).poll_read(&mut cx, &mut ReadBuf::new(&mut byte)).is_pending()
            }
        };
        let peek = |socket| quiet(socket2::SockRef::from(socket).peek(&mut [MaybeUninit::uninit(); 1]));
        by_runtime && (trusted || self.socket().is_none_or(peek))
    }
}

impl AsyncRead for Wire {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, spare: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_read(cx, spare),
            Wire::Secure(stream) => Pin::new(stream).poll_read(cx, spare),
            Wire::Streams(pipe) => Pin::new(pipe).poll_read(cx, spare),
        }
    }
}

impl AsyncWrite for Wire {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_write(cx, bytes),
            Wire::Secure(stream) => Pin::new(stream).poll_write(cx, bytes),
            Wire::Streams(pipe) => Pin::new(pipe).poll_write(cx, bytes),
        }
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(_) => Poll::Ready(Ok(())),
            Wire::Secure(stream) => Pin::new(stream).poll_flush(cx),
            Wire::Streams(pipe) => Pin::new(pipe).poll_flush(cx),
        }
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        match self.get_mut() {
            Wire::Plain(stream) => Pin::new(stream).poll_shutdown(cx),
            Wire::Secure(stream) => Pin::new(stream).poll_shutdown(cx),
            Wire::Streams(pipe) => Pin::new(pipe).poll_shutdown(cx),
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
