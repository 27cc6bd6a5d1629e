//! AWS::CertificateManager.

pub mod certificate;
