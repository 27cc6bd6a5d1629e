//! What an hour of an On-Demand instance costs, for the strategy `lowest-price`: Linux in us-east-1. Elsewhere it is more,
//! by about the same factor for all.
//! <https://aws.amazon.com/ec2/pricing/on-demand/>

/// A family, and US dollars an hour of its size `large`.
const LARGE: [(&str, f64); 22] = [
    ("c5", 0.085),
    ("c6a", 0.0765),
    ("c6g", 0.068),
    ("c6i", 0.085),
    ("c7g", 0.0725),
    ("m4", 0.1),
    ("m5", 0.096),
    ("m5a", 0.086),
    ("m6a", 0.0864),
    ("m6g", 0.077),
    ("m6i", 0.096),
    ("m7g", 0.0816),
    ("r5", 0.126),
    ("r5a", 0.113),
    ("r6a", 0.1134),
    ("r6g", 0.1008),
    ("r6i", 0.126),
    ("r7g", 0.1071),
    ("t2", 0.0928),
    ("t3", 0.0832),
    ("t3a", 0.0752),
    ("t4g", 0.0672),
];

/// US dollars an hour; None for a type whose price is not known here. Sizes cost in proportion.
pub fn hourly_usd(instance_type: &str) -> Option<f64> {
    let (family, size) = instance_type.split_once('.')?;
    let large = LARGE.iter().find(|(name, _)| *name == family)?.1;
    let larges = match size {
        "nano" => 1.0 / 16.0,
        "micro" => 1.0 / 8.0,
        "small" => 0.25,
        "medium" => 0.5,
        "large" => 1.0,
        "xlarge" => 2.0,
        _ => size.strip_suffix("xlarge")?.parse::<f64>().ok()? * 2.0,
    };
    Some(large * larges)
}

#[cfg(test)]
mod tests {
    use super::hourly_usd;

    #[test]
    fn prices_of_sizes() {
        let cases =
            [("t3.micro", Some(0.0104)), ("m5.large", Some(0.096)), ("c5.9xlarge", Some(1.53)), ("x1.large", None)];
        for (name, expected) in cases {
            let found = hourly_usd(name);
            assert_eq!(found.map(|usd| (usd * 10_000.0).round()), expected.map(|usd| usd * 10_000.0), "{name}");
        }
        assert_eq!(hourly_usd("t3.gigantic"), None);
    }
}
