//! The keys of bodies, themselves sealed: by the installation's key (SSE-S3), or by the customer's (SSE-C).
//! <https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html>

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use kernel::credentials::Sealer;
use kernel::{Error, Result};
use md5::{Digest, Md5};
use ring::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use schema::Struct;

use crate::errors::{self, invalid_argument};
use crate::member::text;

/// What seals the keys of an object's bodies.
#[derive(Clone)]
pub struct Sealing {
    key: [u8; 32],
    /// Base64, of a customer's key.
    pub customer_md5: Option<String>,
}

impl Sealing {
    /// The installation's own.
    pub fn own(sealer: &Sealer) -> Sealing {
        Sealing { key: sealer.key_for("s3-data-keys"), customer_md5: None }
    }

    /// As a request asks for it; `prefix` is `SSECustomer` or `CopySourceSSECustomer`.
    pub fn asked(sealer: &Sealer, input: &dyn Struct, prefix: &str) -> Result<Sealing> {
        Ok(Sealing::customer(input, prefix)?.unwrap_or_else(|| Sealing::own(sealer)))
    }

    /// The customer's key in a request, checked; None where none came.
    pub fn customer(input: &dyn Struct, prefix: &str) -> Result<Option<Sealing>> {
        let member = |name: &str| text(input, &format!("{prefix}{name}"));
        let (algorithm, key, md5) = (member("Algorithm"), member("Key"), member("KeyMD5"));
        let header = "x-amz-server-side-encryption-customer";
        let Some(algorithm) = algorithm else {
            if key.is_some() || md5.is_some() {
                let message = "Requests specifying Server Side Encryption with Customer provided keys must provide a \
                               valid encryption algorithm.";
                return Err(invalid_argument(message, &format!("{header}-algorithm"), "null"));
            }
            return Ok(None);
        };
        if algorithm != "AES256" {
            let error = errors::of_code(
                "InvalidEncryptionAlgorithmError",
                400,
                "The Encryption request you specified is not valid. Supported value: AES256.",
            );
            return Err(error);
        }
        let Some(key) = key else {
            let message = "Requests specifying Server Side Encryption with Customer provided keys must provide an \
                           appropriate secret key.";
            return Err(invalid_argument(message, &format!("{header}-key"), "null"));
        };
        let Some(md5) = md5 else {
            let message = "Requests specifying Server Side Encryption with Customer provided keys must provide the \
                           client calculated MD5 of the secret key.";
            return Err(invalid_argument(message, &format!("{header}-key-MD5"), "null"));
        };
        let bytes: Option<[u8; 32]> = STANDARD.decode(key).ok().and_then(|bytes| bytes.try_into().ok());
        let Some(bytes) = bytes else {
            let message = "The secret key was invalid for the specified algorithm.";
            return Err(invalid_argument(message, &format!("{header}-key"), "null"));
        };
        if STANDARD.encode(Md5::digest(bytes)) != md5 {
            let message = "The calculated MD5 hash of the key did not match the hash that was provided.";
            return Err(invalid_argument(message, &format!("{header}-key-MD5"), md5));
        }
        Ok(Some(Sealing { key: bytes, customer_md5: Some(md5.to_owned()) }))
    }

    pub fn seal(&self, key: &blobs::Key) -> Result<String> {
        let nonce = kernel::id::random::<12>();
        let mut sealed = key.to_vec();
        let cipher = self.cipher()?;
        cipher
            .seal_in_place_append_tag(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut sealed)
            .map_err(|_| Error::internal("a key could not be sealed"))?;
        Ok(STANDARD.encode([&nonce[..], &sealed].concat()))
    }

    /// Err: it is not the key that sealed.
    pub fn open(&self, sealed: &str) -> Result<blobs::Key> {
        let denied = || match self.customer_md5 {
            Some(_) => errors::access_denied(),
            None => Error::internal("the key of a body is damaged"),
        };
        let bytes = STANDARD.decode(sealed).map_err(|_| denied())?;
        let (nonce, sealed) = bytes.split_at_checked(12).ok_or_else(denied)?;
        let (nonce, mut sealed) = (nonce.try_into().unwrap_or_default(), sealed.to_vec());
        let cipher = self.cipher()?;
        let opened = cipher.open_in_place(Nonce::assume_unique_for_key(nonce), Aad::empty(), &mut sealed);
        opened.ok().and_then(|key| <[u8; 32]>::try_from(&*key).ok()).ok_or_else(denied)
    }

    fn cipher(&self) -> Result<LessSafeKey> {
        let key = UnboundKey::new(&AES_256_GCM, &self.key).map_err(Error::internal)?;
        Ok(LessSafeKey::new(key))
    }
}

/// Refuses encryption that is not there, by name.
pub fn check_encryption(input: &dyn Struct) -> Result<()> {
    match text(input, "ServerSideEncryption") {
        None | Some("AES256") => match text(input, "SSEKMSKeyId") {
            Some(_) => {
                let message = "Server Side Encryption with AWS KMS managed key requires HTTP header \
                               x-amz-server-side-encryption : aws:kms";
                Err(invalid_argument(message, "x-amz-server-side-encryption", "null"))
            }
            None => Ok(()),
        },
        Some(kms @ ("aws:kms" | "aws:kms:dsse")) => {
            Err(Error::not_implemented(format_args!("the encryption of objects by {kms}: there is no KMS")))
        }
        Some(other) => {
            let message = "The encryption method specified is not supported";
            Err(invalid_argument(message, "x-amz-server-side-encryption", other))
        }
    }
}
