//! What targets are told of a client's TLS, as fields of its requests: the version and suite where the balancer's
//! attributes want that, and the certificates that the client showed where it was asked for them.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/mutual-authentication.html>

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::rewrite::write_field;
use crate::tls::TlsClient;

const CLIENT_CERTIFICATE: &str = "X-Amzn-Mtls-Clientcert";
const VERSION: &str = "X-Amzn-Tls-Version";
const SUITE: &str = "X-Amzn-Tls-Cipher-Suite";
const PEM_LINE: usize = 64;

/// Made once a connection.
#[derive(Debug)]
pub(crate) struct Told {
    version: &'static str,
    suite: &'static str,
    /// Percent-encoded PEM of all that the client showed; empty: it showed none.
    certificates: String,
}

impl Told {
    pub(crate) fn of<S>(client: &TlsClient<S>) -> Told {
        let chain = client.client_chain();
        Told {
            version: client.version(),
            suite: client.suite(),
            certificates: chain.iter().map(|certificate| encoded(certificate)).collect(),
        }
    }

    pub(crate) fn write(&self, out: &mut Vec<u8>, with_version: bool) {
        if with_version {
            write_field(out, VERSION, self.version.as_bytes());
            write_field(out, SUITE, self.suite.as_bytes());
        }
        if !self.certificates.is_empty() {
            write_field(out, CLIENT_CERTIFICATE, self.certificates.as_bytes());
        }
    }
}

/// Whether only the balancer may say this: what a client sends under the name is dropped on listeners with TLS.
pub(crate) fn is_ours(name: &str, with_version: bool) -> bool {
    name.eq_ignore_ascii_case(CLIENT_CERTIFICATE)
        || with_version && [VERSION, SUITE].iter().any(|own| name.eq_ignore_ascii_case(own))
}

/// `+`, `=` and `/` stay as they are.
fn encoded(certificate: &[u8]) -> String {
    let body = STANDARD.encode(certificate);
    let mut text = String::from("-----BEGIN%20CERTIFICATE-----%0A");
    for line in body.as_bytes().chunks(PEM_LINE) {
        text.push_str(&String::from_utf8_lossy(line));
        text.push_str("%0A");
    }
    text.push_str("-----END%20CERTIFICATE-----%0A");
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_certificate_is_pem_in_one_line() {
        let body = STANDARD.encode([0xfb; 50]);
        let (line, rest) = body.split_at(PEM_LINE);
        assert!(line.starts_with("+/v7") && !rest.is_empty(), "{body}");
        let expected = format!("-----BEGIN%20CERTIFICATE-----%0A{line}%0A{rest}%0A-----END%20CERTIFICATE-----%0A");
        assert_eq!(encoded(&[0xfb; 50]), expected);
    }
}
