//! Key pairs: made here, or imported. The private half is answered once and never kept.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/verify-keys.html>

use std::sync::Arc;

use api_ec2::types;
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, STANDARD_NO_PAD};
use kernel::index::{Indexed, Term};
use kernel::{Ctx, Read, Result, Timestamp, id};
use md5::Md5;
use rsa::pkcs1::{EncodeRsaPrivateKey, LineEnding};
use rsa::pkcs8::{EncodePrivateKey, EncodePublicKey};
use schema::Error;
use serde::{Deserialize, Serialize};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use ssh_key::public::KeyData;

use super::errors;
use crate::Ec2;
use crate::network::errors::{combination, dry_run, invalid, missing, refuse_member};
use crate::network::filters::{Filters, one};
use crate::network::indexes;
use crate::network::records::{self, Record};
use crate::network::tags;

/// What EC2 makes.
const RSA_BITS: usize = 2048;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyPair {
    /// `key-…`
    pub id: String,
    pub name: String,
    /// `rsa` or `ed25519`
    pub key_type: String,
    pub fingerprint: String,
    /// One line of OpenSSH's format.
    pub public_key: String,
    pub created_ms: i64,
}

impl Indexed for KeyPair {
    fn terms(&self) -> Vec<Term> {
        vec![Term::new("name", &self.name)]
    }
}

impl Record for KeyPair {
    const KIND: &'static str = "key-pair";

    fn id(&self) -> &str {
        &self.id
    }
}

impl KeyPair {
    pub fn by_name(reader: &dyn Read, cx: &Ctx, name: &str) -> Result<Option<KeyPair>> {
        indexes::first(reader, cx, "name", name)
    }
}

/// Both halves of a fresh pair.
struct Fresh {
    private_key: String,
    public_key: String,
    fingerprint: String,
}

pub async fn create(_ec2: Arc<Ec2>, cx: Ctx, input: types::CreateKeyPairRequest) -> Result<types::KeyPair> {
    refuse_member("CreateKeyPair", "KeyFormat ppk", input.key_format.as_deref() == Some("ppk"))?;
    let name = input.key_name.unwrap_or_default();
    check_name(&name)?;
    let tags = tags::specified(&cx, input.tag_specifications, "key-pair")?;
    if KeyPair::by_name(&cx.read(), &cx, &name)?.is_some() {
        return Err(errors::key_pair_duplicate(&name));
    }
    dry_run(input.dry_run)?;
    let key_type = input.key_type.unwrap_or_else(|| "rsa".to_owned());
    let is_rsa = key_type == "rsa";
    let comment = name.clone();
    // Looking for primes takes a while.
    let fresh = tokio::task::spawn_blocking(move || if is_rsa { make_rsa(&comment) } else { make_ed25519(&comment) });
    let fresh = fresh.await.map_err(Error::internal)??;
    let pair = KeyPair {
        id: id::resource("key"),
        name,
        key_type,
        fingerprint: fresh.fingerprint,
        public_key: fresh.public_key,
        created_ms: cx.now().millis(),
    };
    keep(&cx, &pair, tags.clone()).await?;
    Ok(types::KeyPair {
        key_pair_id: Some(pair.id),
        tags: tags::describe(&tags),
        key_name: Some(pair.name),
        key_fingerprint: Some(pair.fingerprint),
        key_material: Some(fresh.private_key),
    })
}

pub async fn import(_ec2: Arc<Ec2>, cx: Ctx, input: types::ImportKeyPairRequest) -> Result<types::ImportKeyPairResult> {
    let name = input.key_name.unwrap_or_default();
    check_name(&name)?;
    let tags = tags::specified(&cx, input.tag_specifications, "key-pair")?;
    let key = parse(&input.public_key_material.unwrap_or_default())?;
    let (key_type, fingerprint) = imported(&key)?;
    if KeyPair::by_name(&cx.read(), &cx, &name)?.is_some() {
        return Err(errors::key_pair_duplicate(&name));
    }
    dry_run(input.dry_run)?;
    let pair = KeyPair {
        id: id::resource("key"),
        name,
        key_type: key_type.to_owned(),
        fingerprint,
        public_key: key.to_openssh().map_err(Error::internal)?,
        created_ms: cx.now().millis(),
    };
    keep(&cx, &pair, tags.clone()).await?;
    Ok(types::ImportKeyPairResult {
        key_fingerprint: Some(pair.fingerprint),
        key_name: Some(pair.name),
        key_pair_id: Some(pair.id),
        tags: tags::describe(&tags),
    })
}

/// Deleting a pair that is not there is no error.
pub async fn delete(_ec2: Arc<Ec2>, cx: Ctx, input: types::DeleteKeyPairRequest) -> Result<types::DeleteKeyPairResult> {
    dry_run(input.dry_run)?;
    let (id, name) = (input.key_pair_id, input.key_name);
    if id.is_some() && name.is_some() {
        return Err(combination("The parameter 'KeyPairId' may not be used in combination with 'KeyName'"));
    }
    if id.is_none() && name.is_none() {
        return Err(missing("KeyName"));
    }
    let inner = cx.clone();
    let gone = cx
        .write(move |writer| {
            let found: Option<KeyPair> = match (&id, &name) {
                (Some(id), _) => records::get(writer, &inner, id)?,
                (None, name) => KeyPair::by_name(writer, &inner, name.as_deref().unwrap_or_default())?,
            };
            let Some(found) = found else { return Ok(None) };
            records::delete::<KeyPair>(writer, &inner, &found.id)?;
            Ok(Some(found.id))
        })
        .await?;
    Ok(types::DeleteKeyPairResult { r#return: Some(true), key_pair_id: gone })
}

pub async fn describe(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeKeyPairsRequest,
) -> Result<types::DescribeKeyPairsResult> {
    dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &["fingerprint", "key-name", "key-pair-id"])?;
    let reader = cx.read();
    let mut pairs: Vec<KeyPair> = records::list(&reader, &cx)?;
    pairs.sort_by(|one, other| one.name.cmp(&other.name));
    let (names, ids) = (input.key_names.unwrap_or_default(), input.key_pair_ids.unwrap_or_default());
    if let Some(missing) = names.iter().find(|name| pairs.iter().all(|pair| pair.name != **name)) {
        return Err(errors::key_pair_not_found(missing));
    }
    if let Some(missing) = ids.iter().find(|id| pairs.iter().all(|pair| pair.id != **id)) {
        return Err(errors::key_pair_not_found(missing));
    }
    let mut answers = Vec::new();
    for pair in pairs {
        let is_wanted = (names.is_empty() && ids.is_empty()) || names.contains(&pair.name) || ids.contains(&pair.id);
        let tags = tags::of(&reader, &cx, &pair.id)?;
        let admitted = filters.admit(&tags, |name| match name {
            "fingerprint" => one(&pair.fingerprint),
            "key-name" => one(&pair.name),
            _ => one(&pair.id),
        });
        if is_wanted && admitted {
            answers.push(types::KeyPairInfo {
                key_pair_id: Some(pair.id),
                key_type: Some(pair.key_type),
                tags: tags::describe(&tags),
                public_key: (input.include_public_key == Some(true)).then_some(pair.public_key),
                create_time: Some(Timestamp::from_millis(pair.created_ms)),
                key_name: Some(pair.name),
                key_fingerprint: Some(pair.fingerprint),
            });
        }
    }
    Ok(types::DescribeKeyPairsResult { key_pairs: Some(answers) })
}

async fn keep(cx: &Ctx, pair: &KeyPair, tags: kernel::tags::Tags) -> Result<()> {
    let (inner, pair) = (cx.clone(), pair.clone());
    cx.write(move |writer| {
        // Another request may have been quicker.
        if KeyPair::by_name(writer, &inner, &pair.name)?.is_some() {
            return Err(errors::key_pair_duplicate(&pair.name));
        }
        records::put(writer, &inner, &pair)?;
        tags::set(writer, &inner, &pair.id, &tags)
    })
    .await
}

fn check_name(name: &str) -> Result<()> {
    if !name.is_empty() && name.len() <= 255 && name.is_ascii() {
        return Ok(());
    }
    Err(invalid(format!(
        "Value ({name}) for parameter keyName is invalid. Length exceeds maximum of 255 or not ASCII."
    )))
}

fn make_rsa(comment: &str) -> Result<Fresh> {
    let key = rsa::RsaPrivateKey::new(&mut rsa::rand_core::OsRng, RSA_BITS).map_err(Error::internal)?;
    let public: ssh_key::public::RsaPublicKey = (&key.to_public_key()).try_into().map_err(Error::internal)?;
    let public = ssh_key::PublicKey::new(KeyData::Rsa(public), comment);
    let der = key.to_pkcs8_der().map_err(Error::internal)?;
    Ok(Fresh {
        private_key: key.to_pkcs1_pem(LineEnding::LF).map_err(Error::internal)?.to_string(),
        public_key: public.to_openssh().map_err(Error::internal)?,
        fingerprint: colons(&Sha1::digest(der.as_bytes())),
    })
}

fn make_ed25519(comment: &str) -> Result<Fresh> {
    let mut key = ssh_key::PrivateKey::random(&mut rsa::rand_core::OsRng, ssh_key::Algorithm::Ed25519)
        .map_err(Error::internal)?;
    key.set_comment(comment);
    let public = key.public_key();
    Ok(Fresh {
        private_key: key.to_openssh(LineEnding::LF).map_err(Error::internal)?.to_string(),
        public_key: public.to_openssh().map_err(Error::internal)?,
        fingerprint: sha256_of(public)?,
    })
}

/// The type and the fingerprint of an imported key.
fn imported(key: &ssh_key::PublicKey) -> Result<(&'static str, String)> {
    match key.key_data() {
        KeyData::Rsa(public) => {
            let public: rsa::RsaPublicKey = public.try_into().map_err(|_| bad_format())?;
            let der = public.to_public_key_der().map_err(Error::internal)?;
            Ok(("rsa", colons(&Md5::digest(der.as_bytes()))))
        }
        KeyData::Ed25519(_) => Ok(("ed25519", sha256_of(key)?)),
        _ => Err(bad_format()),
    }
}

/// OpenSSH's one line, or the same between the lines of RFC 4716.
fn parse(material: &[u8]) -> Result<ssh_key::PublicKey> {
    let text = std::str::from_utf8(material).map_err(|_| bad_format())?.trim();
    if let Ok(key) = ssh_key::PublicKey::from_openssh(text) {
        return Ok(key);
    }
    let body: String =
        text.lines().filter(|line| !line.starts_with("----") && !line.contains(':')).map(str::trim).collect();
    let bytes = STANDARD.decode(body).map_err(|_| bad_format())?;
    ssh_key::PublicKey::from_bytes(&bytes).map_err(|_| bad_format())
}

fn bad_format() -> Error {
    Error::client("InvalidKey.Format", "Key is not in valid OpenSSH public key format")
}

/// As `ssh-keygen -l` prints it, with base64's padding and without its prefix.
fn sha256_of(key: &ssh_key::PublicKey) -> Result<String> {
    let bytes = key.to_bytes().map_err(Error::internal)?;
    let text = STANDARD_NO_PAD.encode(Sha256::digest(bytes));
    Ok(format!("{text}="))
}

fn colons(digest: &[u8]) -> String {
    digest.iter().map(|byte| format!("{byte:02x}")).collect::<Vec<_>>().join(":")
}

#[cfg(test)]
mod tests {
    use super::{imported, make_ed25519, make_rsa, parse};

    #[test]
    fn made_keys_read_back_with_their_fingerprints() {
        let fresh = make_ed25519("mine").expect("made");
        let private = ssh_key::PrivateKey::from_openssh(&fresh.private_key).expect("a private key");
        let public = parse(fresh.public_key.as_bytes()).expect("a public key");
        assert_eq!(private.public_key().key_data(), public.key_data());
        assert_eq!(imported(&public).expect("known"), ("ed25519", fresh.fingerprint));
        let fresh = make_rsa("mine").expect("made");
        assert!(fresh.private_key.starts_with("-----BEGIN RSA PRIVATE KEY-----"));
        let (key_type, fingerprint) = imported(&parse(fresh.public_key.as_bytes()).expect("a key")).expect("known");
        // Twenty bytes of SHA-1 over the private half, sixteen of MD5 over the public one.
        assert_eq!((key_type, fingerprint.len(), fresh.fingerprint.len()), ("rsa", 47, 59));
        assert!(parse(b"ssh-rsa nonsense").is_err_and(|error| error.is("InvalidKey.Format")));
    }
}
