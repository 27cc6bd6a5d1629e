//! The certificates as services get them that terminate TLS.

use kernel::certificates::{CertificateState, Certificates, KeyedCertificate};
use kernel::{Ctx, Read, Result};

use crate::record::{self, Certificate, Status};
use crate::{PURPOSE, seal};

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
        let key = seal::open(&cx.cloud, PURPOSE, arn, &material.sealed_key)?;
        x509::keyed(material.facts, &material.leaf, material.chain.as_deref(), key).map(Some)
    }
}

fn find(reader: &dyn Read, cx: &Ctx, arn: &str) -> Result<Option<Certificate>> {
    match record::find(reader, cx, arn) {
        Ok(certificate) => Ok(Some(certificate)),
        Err(error) if error.is("ResourceNotFoundException") => Ok(None),
        Err(error) => Err(error),
    }
}
