//! Ids that look like AWS's.

/// `i-0123456789abcdef0`: a prefix and 17 hexadecimal digits, as EC2 gives since 2016.
pub fn resource(prefix: &str) -> String {
    format!("{prefix}-0{}", hex_digits(16))
}

/// `AROAXYZ…`: four letters and 17 of base 32, as IAM's unique ids and access keys are.
pub fn unique(prefix: &str) -> String {
    let tail: String = random::<17>().iter().map(|byte| char::from(BASE32[usize::from(byte % 32)])).collect();
    format!("{prefix}{tail}")
}

/// `4f1c…`: `count` random hexadecimal digits.
pub fn hex_digits(count: usize) -> String {
    let mut text = String::with_capacity(count + 31);
    while text.len() < count {
        text.push_str(&hex::encode(random::<16>()));
    }
    text.truncate(count);
    text
}

/// `xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx`: request ids, stack ids, activity ids.
pub fn uuid() -> String {
    let mut bytes = random::<16>();
    bytes[6] = bytes[6] & 0x0f | 0x40;
    bytes[8] = bytes[8] & 0x3f | 0x80;
    let hex = hex::encode(bytes);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// `count` characters of A–Z, 0–9: names that CloudFormation appends, hosted zone ids.
pub fn upper_alphanumeric(count: usize) -> String {
    from_alphabet(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789", count)
}

/// `count` characters that a secret access key may hold.
pub fn secret(count: usize) -> String {
    from_alphabet(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", count)
}

/// A number of `digits` decimal digits that does not start with 0.
pub fn digits(digits: usize) -> String {
    let mut text = from_alphabet(b"123456789", 1);
    text.push_str(&from_alphabet(b"0123456789", digits.saturating_sub(1)));
    text
}

/// Random bytes that no one can guess.
pub fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    if let Err(error) = getrandom::fill(&mut bytes) {
        // Without the system's random numbers no key could be made safely.
        panic!("the system gives no random numbers: {error}");
    }
    bytes
}

const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

fn from_alphabet(alphabet: &[u8], count: usize) -> String {
    let mut text = String::with_capacity(count);
    // The part of a byte's range that divides evenly, so that every character is as likely as the next.
    let limit = 256 - 256 % alphabet.len();
    while text.len() < count {
        let fresh = random::<32>();
        let fit = fresh.iter().map(|byte| usize::from(*byte)).filter(|byte| *byte < limit);
        text.extend(fit.take(count - text.len()).map(|byte| char::from(alphabet[byte % alphabet.len()])));
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_have_the_length_and_letters_of_aws() {
        let instance = resource("i");
        assert_eq!(instance.len(), 19);
        assert!(instance.starts_with("i-0") && instance[2..].bytes().all(|b| b.is_ascii_hexdigit()));
        assert_eq!(unique("AROA").len(), 21);
        assert_eq!(secret(40).len(), 40);
        assert_eq!(digits(12).len(), 12);
        assert_eq!(uuid().len(), 36);
        assert_ne!(uuid(), uuid());
    }
}
