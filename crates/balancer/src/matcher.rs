//! The success codes of a health check: `200`, `200,202` or `200-299,301`.

use std::fmt;
use std::str::FromStr;

/// Inclusive ranges of HTTP status codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codes(Vec<(u16, u16)>);

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BadCodes;

impl Codes {
    pub fn contains(&self, code: u16) -> bool {
        self.0.iter().any(|&(low, high)| (low..=high).contains(&code))
    }
}

impl Default for Codes {
    fn default() -> Codes {
        Codes(vec![(200, 200)])
    }
}

impl FromStr for Codes {
    type Err = BadCodes;

    fn from_str(text: &str) -> Result<Codes, BadCodes> {
        let code = |part: &str| match part.trim().parse::<u16>() {
            Ok(code) if (100..=599).contains(&code) => Ok(code),
            _ => Err(BadCodes),
        };
        let range = |part: &str| match part.split_once('-') {
            Some((low, high)) => Ok((code(low)?, code(high)?)),
            None => code(part).map(|c| (c, c)),
        };
        let ranges = text.split(',').map(range).collect::<Result<Vec<_>, _>>()?;
        if ranges.iter().any(|(low, high)| low > high) { Err(BadCodes) } else { Ok(Codes(ranges)) }
    }
}

impl fmt::Display for BadCodes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("health check codes must be a list of values or ranges")
    }
}

impl std::error::Error for BadCodes {}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, code: u16, expected: bool) {
        assert_eq!(text.parse::<Codes>().map(|c| c.contains(code)), Ok(expected), "{text} {code}");
    }

    #[test]
    fn codes_are_values_and_ranges() {
        check("200", 200, true);
        check("200", 201, false);
        check("200,301-399", 301, true);
        check("200,301-399", 399, true);
        check("200,301-399", 300, false);
        for bad in ["", "abc", "200-", "300-200", "99", "200,"] {
            assert_eq!(bad.parse::<Codes>(), Err(BadCodes), "{bad}");
        }
    }
}
