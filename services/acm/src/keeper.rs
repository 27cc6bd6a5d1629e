//! The certificates as services get them that terminate TLS.

use kernel::certificates::{CertificateState, Certificates, KeyedCertificate};
use kernel::{Ctx, Read, Result};

use crate::record::{self, Certificate, Status};
use crate::{pem, seal};

pub struct Keeper;

impl Certificates for Keeper {
    fn state(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<CertificateState> {
        Ok(match find(reader, cx, arn)? {
            None => CertificateState::Unknown,
            Some(Certificate { status: Status::Issued, .. }) => CertificateState::Usable,
            Some(_) => CertificateState::Unusable,
        })
    }

    fn load(&self, reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<KeyedCertificate>> {
        let Some(material) = find(reader, cx, arn)?.and_then(|certificate| certificate.material) else {
            return Ok(None);
        };
        let mut chain = pem::certificates(material.leaf.as_bytes()).unwrap_or_default();
        let mut rest = material.chain.and_then(|chain| pem::certificates(chain.as_bytes())).unwrap_or_default();
        // A root is the client's to know; sending it only costs bytes.
        if rest.last().and_then(|der| crate::facts::read(der)).is_some_and(|facts| facts.self_issued) {
            rest.pop();
        }
        chain.append(&mut rest);
        let facts = material.facts;
        Ok(Some(KeyedCertificate {
            names: facts.names,
            chain,
            key: seal::open(&cx.cloud, arn, &material.sealed_key)?,
            elliptic: facts.elliptic,
            key_bits: facts.key_bits,
            not_before_secs: facts.not_before_secs,
            not_after_secs: facts.not_after_secs,
        }))
    }
}

fn find(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<Certificate>> {
    match record::find(reader, cx, arn) {
        Ok(certificate) => Ok(Some(certificate)),
        Err(error) if error.is("ResourceNotFoundException") => Ok(None),
        Err(error) => Err(error),
    }
}
