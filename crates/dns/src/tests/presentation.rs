//! Names and values in Route 53's text form.

use hickory_proto::rr::{RData, RecordType};
use hickory_proto::serialize::binary::{BinDecoder, Restrict};

use super::fixture::zone;
use crate::{Alias, Data, Name, NameError, RecordSet, Routing, Zone, ZoneError, parse_rdata, parse_record_type};

#[test]
fn names_are_read_and_listed_as_route_53_does() {
    let long_label = "a".repeat(63);
    let cases: &[(&str, Result<&str, NameError>)] = &[
        ("Example.COM", Ok("example.com.")),
        ("example.com.", Ok("example.com.")),
        (".", Ok(".")),
        ("*.example.com", Ok("\\052.example.com.")),
        ("\\052.example.com", Ok("\\052.example.com.")),
        ("\\101bc.example.com", Ok("abc.example.com.")),
        ("a\\056b.example.com", Ok("a\\056b.example.com.")),
        ("_dmarc.example.com", Ok("_dmarc.example.com.")),
        (&long_label, Ok(&format!("{long_label}."))),
        ("", Err(NameError::Empty)),
        ("a..b", Err(NameError::LabelEmpty)),
        (".a", Err(NameError::LabelEmpty)),
        ("a b", Err(NameError::UnsupportedCharacter)),
        ("bücher.example", Err(NameError::UnsupportedCharacter)),
        ("a\\9", Err(NameError::BadEscape)),
        ("a\\089b", Err(NameError::BadEscape)),
        ("a\\777b", Err(NameError::BadEscape)),
        (&"a".repeat(64), Err(NameError::LabelTooLong)),
        (&"abcdefg.".repeat(32), Err(NameError::NameTooLong)),
    ];
    for (text, expected) in cases {
        let read = Name::parse(text).map(|name| name.to_string());
        assert_eq!(read.as_deref().map_err(|error| *error), *expected, "{text}");
    }
    assert!(Name::parse("\\052.example.com").is_ok_and(|name| name.is_wildcard()));
    assert_eq!(Name::parse("*.a.B").map(|name| name.to_dotted()), Ok("*.a.b".to_owned()));
}

/// Values, and the text that hickory makes of their wire form.
#[test]
fn values_are_encoded_as_hickory_reads_them() {
    let max = format!("\"{}\"", "x".repeat(255));
    let cases: &[(RecordType, &str, &str)] = &[
        (RecordType::A, "192.0.2.1", "192.0.2.1"),
        (RecordType::AAAA, "2001:0db8:85a3:0:0:8a2e:0370:7334", "2001:db8:85a3::8a2e:370:7334"),
        (RecordType::CNAME, "WWW.example.com", "www.example.com."),
        (RecordType::NS, "ns-1.example.com.", "ns-1.example.com."),
        (RecordType::PTR, "host.example.com", "host.example.com."),
        (RecordType::MX, "10 mail.example.com", "10 mail.example.com."),
        (RecordType::MX, "0   .", "0 ."),
        (RecordType::SRV, "10 5 80 hostname.example.com", "10 5 80 hostname.example.com."),
        (RecordType::CAA, "0 issue \"ca.example.net; account=123456\"", "0 issue \"ca.example.net; account=123456\""),
        (RecordType::CAA, "0 issue \";\"", "0 issue \";\""),
        (RecordType::TXT, "\"Sample text\" \"and more\"", "Sample textand more"),
        (RecordType::TXT, "\"a \\\"quoted\\\" \\101\\\\\"", "a \"quoted\" A\\"),
        (RecordType::HTTPS, "1 . alpn=h2", "1 . alpn=h2,"),
        (
            RecordType::SSHFP,
            "1 1 123456789abcdef67890123456789abcdef67890",
            "1 1 123456789abcdef67890123456789abcdef67890",
        ),
        (RecordType::TXT, &max, max.trim_matches('"')),
        (RecordType::TXT, "\"\"", ""),
        (
            RecordType::SOA,
            "ns-2048.awsdns-64.net. hostmaster.awsdns.com. 1 7200 900 1209600 86400",
            "ns-2048.awsdns-64.net. hostmaster.awsdns.com. 1 7200 900 1209600 86400",
        ),
        (
            RecordType::NAPTR,
            "100 51 \"u\" \"E2U+h323\" \"!^x$!h323:operator@example.com!\" .",
            "100 51 \"u\" \"E2U+h323\" \"!^x$!h323:operator@example.com!\" .",
        ),
    ];
    for (record_type, text, expected) in cases {
        let rdata = parse_rdata(*record_type, text).unwrap_or_else(|error| panic!("{text}: {error}"));
        let mut decoder = BinDecoder::new(rdata.bytes());
        let length = Restrict::new(rdata.bytes().len() as u16);
        let read = RData::read(&mut decoder, *record_type, length).expect("hickory reads it");
        assert_eq!(read.to_string(), *expected, "{record_type} {text}");
    }
}

#[test]
fn wrong_values_are_named_as_route_53_names_them() {
    let too_long = format!("\"{}\"", "x".repeat(256));
    let cases: &[(RecordType, &str, &str)] = &[
        (
            RecordType::A,
            "ns-738.awsdns-28.net.",
            "FATAL problem: ARRDATAIllegalIPv4Address (Value is not a valid IPv4 address) encountered with 'ns-738.awsdns-28.net.'",
        ),
        (RecordType::A, "192.0.2.256", "ARRDATAIllegalIPv4Address"),
        (RecordType::A, "", "ARRDATAIllegalIPv4Address"),
        (RecordType::A, "2001:db8::1", "ARRDATAIllegalIPv4Address"),
        (RecordType::AAAA, "192.0.2.1", "AAAARRDATAIllegalIPv6Address"),
        (RecordType::CNAME, "a..b", "DomainLabelEmpty"),
        (RecordType::CNAME, "a b", "UnsupportedCharacter"),
        (RecordType::MX, "mail.example.com", "MXRRDATANotTwoFields"),
        (RecordType::MX, "99999 mail.example.com", "MXRRDATAInvalidPriority"),
        (RecordType::SRV, "1 2 host.example.com", "SRVRRDATANotFourFields"),
        (RecordType::TXT, "no quotes", "InvalidCharacterString (Value should be enclosed in quotation marks)"),
        (RecordType::TXT, "\"open", "InvalidCharacterString"),
        (RecordType::TXT, "", "InvalidCharacterString"),
        (RecordType::TXT, &too_long, "CharacterStringTooLong (Value is too long)"),
        (RecordType::TXT, "\"é\"", "UnsupportedCharacter"),
        (RecordType::TXT, "\"\\9\"", "InvalidEscapeSequence"),
        (RecordType::CAA, "0 issue", "CAARRDATANotThreeFields"),
        (RecordType::CAA, "256 issue \"x\"", "CAARRDATAInvalidFlags"),
        (RecordType::CAA, "0 issue x", "InvalidCharacterString"),
        (RecordType::SOA, "a b 1 2 3 4", "SOARRDATANotSevenFields"),
        (RecordType::NAPTR, "1 2 3", "NAPTRRRDATANotSixFields"),
        (RecordType::TLSA, "x", "InvalidRecordData"),
        (RecordType::KEY, "x", "UnsupportedRecordType"),
    ];
    for (record_type, text, expected) in cases {
        let error = parse_rdata(*record_type, text).expect_err(text).to_string();
        assert!(error.contains(expected), "{record_type} {text}: {error}");
    }
}

#[test]
fn record_sets_that_make_no_zone_are_named() {
    const SOA: &str = "ns.x. a.b. 1 7200 900 1209600 60";
    let name = |text: &str| Name::parse(text).expect("a name");
    let set = |owner: &str, record_type: RecordType, value: &str| RecordSet {
        name: name(owner),
        record_type,
        routing: Routing::Simple,
        health: None,
        data: Data::Records { ttl: 60, values: vec![parse_rdata(record_type, value).expect("a value")] },
    };
    let weighted = |owner: &str| RecordSet { routing: Routing::Weighted(1), ..set(owner, RecordType::A, "10.0.0.1") };
    let a = |owner: &str| set(owner, RecordType::A, "10.0.0.1");
    let cname = |owner: &str| set(owner, RecordType::CNAME, "x.y");
    let empty = RecordSet { data: Data::Records { ttl: 1, values: vec![] }, ..a("a.x") };
    let alias_soa = RecordSet { data: Data::Alias(Alias::to_record(name("a.x"))), ..set("x", RecordType::SOA, SOA) };
    let cases: Vec<(Vec<RecordSet>, ZoneError)> = vec![
        (vec![a("a.y")], ZoneError::OutsideZone(name("a.y"))),
        (vec![a("ax")], ZoneError::OutsideZone(name("ax"))),
        (vec![cname("x")], ZoneError::CnameAtApex),
        (vec![a("a.x"), cname("a.x")], ZoneError::CnameNotAlone(name("a.x"))),
        (vec![a("a.x"), a("A.x")], ZoneError::Duplicate(name("a.x"), RecordType::A)),
        (vec![weighted("a.x"), a("a.x")], ZoneError::Duplicate(name("a.x"), RecordType::A)),
        (vec![empty], ZoneError::NoValues(name("a.x"), RecordType::A)),
        (vec![a("a.x")], ZoneError::NoSoa),
        (vec![alias_soa], ZoneError::NoSoa),
    ];
    for (mut sets, expected) in cases {
        if expected != ZoneError::NoSoa {
            sets.push(set("x", RecordType::SOA, SOA));
        }
        assert_eq!(Zone::new(name("x"), sets).err(), Some(expected));
    }
    assert_eq!(
        zone("x", &format!("x 60 SOA {SOA}\na.x weight=1,5 A 10.0.0.1\na.x weight=2,5 A 10.0.0.2")).apex(),
        &name("x")
    );
}

#[test]
fn record_types_are_named_as_route_53_names_them() {
    assert_eq!(parse_record_type("A"), Some(RecordType::A));
    assert_eq!(parse_record_type("SPF").map(u16::from), Some(99));
    assert!(["a", "ANY", "AXFR", "DS", "", "TYPE1"].iter().all(|text| parse_record_type(text).is_none()));
    let spf = parse_record_type("SPF").expect("SPF");
    assert!(parse_rdata(spf, "\"v=spf1 -all\"").is_ok_and(|rdata| rdata.bytes() == b"\x0bv=spf1 -all"));
}

#[test]
fn whatever_the_text_parsing_ends_in_a_value_or_an_error() {
    const PIECES: &[&str] = &[
        "1",
        "65535",
        "99999",
        " ",
        "\t",
        "\"",
        "\\",
        "\\052",
        "\\9",
        ".",
        "..",
        "*",
        "a",
        "é",
        "alpn=",
        "h2,",
        "key7=",
        "=",
        "::1",
        "192.0.2.1",
        "(",
    ];
    let mut random = fastrand::Rng::with_seed(11);
    let types = [
        "A", "AAAA", "CAA", "CNAME", "HTTPS", "MX", "NAPTR", "NS", "SOA", "SPF", "SRV", "SSHFP", "SVCB", "TLSA", "TXT",
    ];
    let mut accepted = 0;
    for _ in 0..30_000 {
        let text: String = (0..random.usize(..14)).map(|_| PIECES[random.usize(..PIECES.len())]).collect();
        for record_type in types.iter().filter_map(|name| parse_record_type(name)) {
            if let Ok(rdata) = parse_rdata(record_type, &text) {
                accepted += 1;
                assert!(rdata.bytes().len() <= 65535);
            }
        }
    }
    assert!(accepted > 1000, "some texts are values: {accepted}");
}
