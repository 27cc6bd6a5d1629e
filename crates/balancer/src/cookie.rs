//! Stickiness cookies: sealed so that a client can neither read nor make one. Their names and attributes follow
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html>; `Expires` is seven days
//! ahead, the duration that counts is inside.

use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use clock::Timestamp;
use hmac::{Hmac, Mac as _};
use sha2::Sha256;

pub(crate) const LB: &str = "AWSALB";
pub(crate) const APP: &str = "AWSALBAPP-0";
pub(crate) const GROUP: &str = "AWSALBTG";

const LIFETIME: Duration = Duration::from_secs(7 * 24 * 3600);
const NONCE: usize = 8;
const TAG: usize = 16;
const PLAIN: usize = 16;

/// What a cookie says: the identity of a target or of a group, until when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Ticket {
    pub(crate) ident: u64,
    pub(crate) until: Timestamp,
}

/// `purpose` (the cookie's name and group) is bound to the cookie, so that one cannot stand in for another.
pub(crate) fn seal(key: &[u8; 32], purpose: &str, ticket: Ticket) -> String {
    let nonce: [u8; NONCE] = fastrand::u64(..).to_le_bytes();
    let mut sealed = Vec::with_capacity(NONCE + PLAIN + TAG);
    sealed.extend_from_slice(&nonce);
    sealed.extend_from_slice(&ticket.ident.to_le_bytes());
    sealed.extend_from_slice(&ticket.until.millis().to_le_bytes());
    mask(key, &nonce, &mut sealed[NONCE..]);
    let tag = tag(key, purpose, &sealed);
    sealed.extend_from_slice(&tag[..TAG]);
    STANDARD.encode(sealed)
}

/// None if it was not sealed here for this purpose, or is over.
pub(crate) fn open(key: &[u8; 32], purpose: &str, value: &[u8], now: Timestamp) -> Option<Ticket> {
    let mut sealed = STANDARD.decode(value).ok()?;
    if sealed.len() != NONCE + PLAIN + TAG {
        return None;
    }
    let given = sealed.split_off(NONCE + PLAIN);
    let expected = tag(key, purpose, &sealed);
    let same = given.iter().zip(&expected).fold(0, |difference, (a, b)| difference | (a ^ b)) == 0;
    if !same {
        return None;
    }
    let nonce: [u8; NONCE] = sealed[..NONCE].try_into().ok()?;
    mask(key, &nonce, &mut sealed[NONCE..]);
    let ident = u64::from_le_bytes(sealed[NONCE..NONCE + 8].try_into().ok()?);
    let until = Timestamp::from_millis(i64::from_le_bytes(sealed[NONCE + 8..].try_into().ok()?));
    (until > now).then_some(Ticket { ident, until })
}

/// The `Set-Cookie` lines of one cookie and of its twin for cross-origin requests.
pub(crate) fn write_set_cookie(out: &mut Vec<u8>, name: &str, value: &str, now: Timestamp) {
    let expires = (now + LIFETIME).http_date();
    out.extend_from_slice(format!("Set-Cookie: {name}={value}; Expires={expires}; Path=/\r\n").as_bytes());
    let twin = match name {
        LB => "AWSALBCORS",
        GROUP => "AWSALBTGCORS",
        _ => return,
    };
    let line = format!("Set-Cookie: {twin}={value}; Expires={expires}; Path=/; SameSite=None\r\n");
    out.extend_from_slice(line.as_bytes());
}

/// The value of a cookie in one Cookie header.
pub(crate) fn find<'a>(header: &'a [u8], name: &str) -> Option<&'a [u8]> {
    header.split(|&b| b == b';').map(<[u8]>::trim_ascii).find_map(|pair| {
        let (found, value) = pair.split_at_checked(name.len())?;
        if found == name.as_bytes() { value.strip_prefix(b"=") } else { None }
    })
}

fn mac(key: &[u8; 32]) -> Hmac<Sha256> {
    <Hmac<Sha256> as hmac::Mac>::new_from_slice(key).expect("an HMAC takes a key of any length")
}

fn tag(key: &[u8; 32], purpose: &str, sealed: &[u8]) -> [u8; 32] {
    let mut mac = mac(key);
    mac.update(b"tag");
    mac.update(purpose.as_bytes());
    mac.update(&[0]);
    mac.update(sealed);
    mac.finalize().into_bytes().into()
}

fn mask(key: &[u8; 32], nonce: &[u8; NONCE], bytes: &mut [u8]) {
    let mut mac = mac(key);
    mac.update(b"mask");
    mac.update(nonce);
    let stream: [u8; 32] = mac.finalize().into_bytes().into();
    bytes.iter_mut().zip(stream).for_each(|(byte, s)| *byte ^= s);
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: [u8; 32] = [7; 32];

    #[test]
    fn a_cookie_opens_only_for_its_purpose_key_and_time() {
        let ticket = Ticket { ident: 42, until: Timestamp::from_secs(100) };
        let value = seal(&KEY, "AWSALB group", ticket);
        let check = |key: &[u8; 32], purpose: &str, now, expected| {
            assert_eq!(open(key, purpose, value.as_bytes(), Timestamp::from_secs(now)), expected);
        };
        check(&KEY, "AWSALB group", 99, Some(ticket));
        check(&KEY, "AWSALB group", 100, None);
        check(&KEY, "AWSALB other", 99, None);
        check(&[8; 32], "AWSALB group", 99, None);
        assert_eq!(open(&KEY, "AWSALB group", b"nonsense", Timestamp::from_secs(0)), None);
    }

    #[test]
    fn a_cookie_is_found_by_its_whole_name() {
        let header = b"a=1; AWSALBCORS=no; AWSALB=yes=; b";
        assert_eq!(find(header, "AWSALB"), Some(&b"yes="[..]));
        assert_eq!(find(header, "b"), None);
        assert_eq!(find(header, "AWS"), None);
    }
}
