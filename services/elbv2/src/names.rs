//! Names: what a balancer or group may be called, and what AWS calls a balancer in DNS.

use kernel::{Region, Result};

use crate::errors;

/// The hosted zones of balancers' DNS names, by Region.
/// <https://docs.aws.amazon.com/general/latest/gr/elb.html>
const HOSTED_ZONES: [(&str, &str); 29] = [
    ("af-south-1", "Z268VQBMOI5EKX"),
    ("ap-east-1", "Z3DQVH9N71FHZ0"),
    ("ap-northeast-1", "Z14GRHDCWA56QT"),
    ("ap-northeast-2", "ZWKZPGTI48KDX"),
    ("ap-northeast-3", "Z5LXEXXYW11ES"),
    ("ap-south-1", "ZP97RAFLXTNZK"),
    ("ap-south-2", "Z0173938T07WNTVAEPZN"),
    ("ap-southeast-1", "Z1LMS91P8CMLE5"),
    ("ap-southeast-2", "Z1GM3OXH4ZPM65"),
    ("ap-southeast-3", "Z08888821HLRG5A9ZRTER"),
    ("ap-southeast-4", "Z09517862IB2WZLPXG76F"),
    ("ca-central-1", "ZQSVJUPU6J1EY"),
    ("ca-west-1", "Z06473681N0SF6OS049SD"),
    ("eu-central-1", "Z215JYRZR1TBD5"),
    ("eu-central-2", "Z06391101F2ZOEP8P5EB3"),
    ("eu-north-1", "Z23TAZ6LKFMNIO"),
    ("eu-south-1", "Z3ULH7SSC9OV64"),
    ("eu-south-2", "Z0956581394HF5D5LXGAP"),
    ("eu-west-1", "Z32O12XQLNTSW2"),
    ("eu-west-2", "ZHURV8PSTC4K8"),
    ("eu-west-3", "Z3Q77PNBQS71R4"),
    ("il-central-1", "Z09170902867EHPV2DABU"),
    ("me-central-1", "Z08230872XQRWHG2XF6I"),
    ("me-south-1", "ZS929ML54UICD"),
    ("sa-east-1", "Z2P70J7HTTTPLU"),
    ("us-east-1", "Z35SXDOTRQ7X7K"),
    ("us-east-2", "Z3AADJGX6KTTL2"),
    ("us-west-1", "Z368ELLRRE2KJ0"),
    ("us-west-2", "Z1H1FL5HABSF5"),
];

pub fn hosted_zone(region: Region) -> &'static str {
    HOSTED_ZONES.iter().find(|(name, _)| *name == region.name()).map_or("", |(_, zone)| zone)
}

/// Refuses what cannot be a balancer's name.
pub fn check_balancer(name: &str) -> Result<()> {
    check(name, "The load balancer name")?;
    if name.starts_with("internal-") {
        return Err(errors::validation(format!("The load balancer name '{name}' cannot begin with 'internal-'")));
    }
    Ok(())
}

/// Refuses what cannot be a target group's name.
pub fn check_group(name: &str) -> Result<()> {
    check(name, "Target group name")
}

fn check(name: &str, what: &str) -> Result<()> {
    let problem = if name.is_empty() {
        "cannot be empty"
    } else if name.chars().count() > 32 {
        "cannot be longer than '32' characters"
    } else if !name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-') {
        "can only contain characters that are alphanumeric characters or hyphens(-)"
    } else if name.starts_with('-') || name.ends_with('-') {
        "cannot begin or end with a hyphen(-)"
    } else {
        return Ok(());
    };
    Err(errors::validation(format!("{what} '{name}' {problem}")))
}

/// `NAME-1234567890.us-east-1.elb.amazonaws.com`, in lower case as DNS compares it; `internal-` before an internal one.
pub fn dns_name(name: &str, internal: bool, region: Region) -> String {
    let prefix = if internal { "internal-" } else { "" };
    format!("{prefix}{name}-{}.{}.elb.amazonaws.com", kernel::id::digits(10), region.name())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(name: &str, expected: &str) {
        let error = check_balancer(name).expect_err("refused");
        assert!(error.is("ValidationError") && error.message.contains(expected), "{name}: {error}");
    }

    #[test]
    fn names_follow_the_rules_of_the_api() {
        check_balancer("web-1").expect("a name");
        refused(&"a".repeat(33), "cannot be longer than '32' characters");
        refused("a_b", "alphanumeric");
        refused("-a", "hyphen");
        refused("a-", "hyphen");
        refused("internal-a", "cannot begin with 'internal-'");
        check_group("internal-a").expect("a group may be called so");
    }

    #[test]
    fn every_region_has_its_zone() {
        for region in Region::all() {
            assert!(hosted_zone(region).starts_with('Z'), "{region}");
        }
    }
}
