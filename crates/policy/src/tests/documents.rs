//! The grammar and IAM's words for what breaks it.

use crate::{Document, Effect, Kind, Version, quota_chars, statement_spans};

const VENDOR: &str = "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.";
const SYNTAX: &str = "Syntax errors in policy.";
const SID: &str =
    "Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*";

/// Kind, document, and the error, or nothing where it is right.
const DOCUMENTS: &[(Kind, &str, &str)] = &[
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#, ""),
    (
        Kind::Identity,
        r#"{"Statement":{"Resource":"*","Action":["s3:Get*"],"Effect":"Deny","Sid":"A1"},"Version":"2012-10-17","Id":"x"}"#,
        "",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotAction":"*","NotResource":["arn:aws:s3:::b"],"Condition":{}}]}"#,
        "",
    ),
    (Kind::Identity, "", SYNTAX),
    (Kind::Identity, "null", SYNTAX),
    (Kind::Identity, "[]", SYNTAX),
    (Kind::Identity, "{", SYNTAX),
    (Kind::Identity, "file.json", SYNTAX),
    (Kind::Identity, "{}", SYNTAX),
    (Kind::Identity, r#"{"Version":"2012-10-17"}"#, SYNTAX),
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":[]}"#, SYNTAX),
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":["x"]}"#, SYNTAX),
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":"x"}"#, SYNTAX),
    (
        Kind::Identity,
        r#"{"Version":"2024-01-01","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (Kind::Identity, r#"{"Version":20121017,"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#, SYNTAX),
    (
        Kind::Identity,
        r#"{"version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        "Policy document must be version 2012-10-17 or greater.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2008-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        "Policy document must be version 2012-10-17 or greater.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"allow","Action":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":[{"Action":"s3:*","Resource":"*"}]}"#, SYNTAX),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Actions":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","NotAction":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Effect":"Deny","Action":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","\u0041ction":"ec2:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":7,"Resource":"*"}]}"#, SYNTAX),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:*",7],"Resource":"*"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*"}]}"#,
        "Policy statement must contain actions.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":[],"Resource":"*"}]}"#,
        "Policy statement must contain actions.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*"}]}"#,
        "Policy statement must contain resources.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":[]}]}"#,
        "Policy statement must contain resources.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"GetObject","Resource":"*"}]}"#,
        VENDOR,
    ),
    (Kind::Identity, r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"","Resource":"*"}]}"#, VENDOR),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:a:b","Resource":"*"}]}"#,
        "Actions/Condition can contain only one colon.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"a a:b","Resource":"*"}]}"#,
        "Vendor a a is not valid",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}]}"#,
        r#"Resource bucket must be in ARN format or "*"."#,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":""}]}"#,
        r#"Resource  must be in ARN format or "*"."#,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn::s3:::b"}]}"#,
        r#"Partition "" is not valid for resource "arn::s3:::b"."#,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:amazon:s3:::b"}]}"#,
        r#"Partition "amazon" is not valid for resource "arn:amazon:s3:::b"."#,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"arn:aws:s3:b"}]}"#,
        "The policy failed legacy parsing",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}]}"#,
        "Policy document should not specify a principal.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"a-b","Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        SID,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"},{"Sid":"a","Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        "Statement IDs (SID) in a single policy must be unique.",
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringIs":{"a:b":"c"}}}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"b":"c"}}}]}"#,
        VENDOR,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"StringEquals":{"a:b":null}}}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"ForSome:StringEquals":{"a:b":"c"}}}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":{"NullIfExists":{"a:b":"true"}}}]}"#,
        SYNTAX,
    ),
    (
        Kind::Identity,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*","Condition":"x"}]}"#,
        SYNTAX,
    ),
    // Trust policies
    (
        Kind::Trust,
        r#"{"Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#,
        "",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2008-10-17","Statement":[{"Sid":"","Effect":"Allow","Principal":{"AWS":["arn:aws:iam::111122223333:root","*"],"Federated":"accounts.google.com"},"Action":["sts:AssumeRole","sts:TagSession"]}]}"#,
        "",
    ),
    (Kind::Trust, r#"{"Version":"2012-10-17"}"#, "Missing required field Statement"),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Principal":"*","Action":"sts:AssumeRole"}]}"#,
        "Missing required field Effect",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole"}]}"#,
        "Missing required field Principal",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*"}]}"#,
        "Missing required field Action",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Resource":"*"}]}"#,
        "Has prohibited field Resource",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","NotPrincipal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}]}"#,
        "Has prohibited field NotPrincipal",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject"}]}"#,
        "AssumeRole policy may only specify STS AssumeRole actions.",
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"ann"},"Action":"sts:AssumeRole"}]}"#,
        r#"Invalid principal in policy: "AWS":"ann""#,
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/*"},"Action":"sts:AssumeRole"}]}"#,
        r#"Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:user/*""#,
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2"},"Action":"sts:AssumeRole"}]}"#,
        r#"Invalid principal in policy: "SERVICE":"ec2""#,
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Nobody":"x"},"Action":"sts:AssumeRole"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{},"Action":"sts:AssumeRole"}]}"#,
        SYNTAX,
    ),
    (
        Kind::Trust,
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"sts:AssumeRole","Condition":{"StringIs":{"a:b":"c"}}}]}"#,
        "Invalid Condition type : StringIs",
    ),
    // Resource policies
    (
        Kind::Resource,
        r#"{"Statement":[{"Sid":"a b","Effect":"Allow","Principal":{"AWS":"AIDACKCEVSQ6C2EXAMPLE"},"Action":"s3:*","Resource":"arn:aws:s3:::b"}]}"#,
        "",
    ),
    (
        Kind::Resource,
        r#"{"Statement":[{"Effect":"Allow","Action":"s3:*","Resource":"*"}]}"#,
        "Missing required field Principal",
    ),
    (
        Kind::Resource,
        r#"{"Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:*"}]}"#,
        "Missing required field Resource",
    ),
    (
        Kind::Resource,
        r#"{"Statement":[{"Effect":"Allow","Principal":"*","NotPrincipal":"*","Action":"s3:*","Resource":"*"}]}"#,
        SYNTAX,
    ),
];

#[test]
fn documents_are_accepted_or_refused_in_iam_s_words() {
    for (kind, text, expected) in DOCUMENTS {
        let error = Document::parse_as(*kind, text).err();
        assert_eq!(error.as_ref().map_or("", |error| error.message()), *expected, "{kind:?} {text}");
    }
}

#[test]
fn a_parsed_document_holds_what_was_written() {
    let text = r#"{"Id":"p","Statement":{"Sid":"S","Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}}"#;
    let document = Document::parse(text).expect("a document");
    assert_eq!((document.version, document.id.as_deref()), (Version::V2008, Some("p")));
    let statement = &document.statements[0];
    assert_eq!((statement.sid.as_deref(), statement.effect), (Some("S"), Effect::Deny));
    assert!(statement.principal.as_ref().is_some_and(|element| !element.negated && element.patterns.len() == 1));
}

#[test]
fn quotas_count_no_white_space() {
    assert_eq!(quota_chars("{ \"a\":\n\t\"b c\" }"), 10);
}

#[test]
fn statements_are_found_in_their_text() {
    let check = |text: &str, expected: &[&str]| {
        Document::parse(text).expect("a document");
        let found: Vec<&str> = statement_spans(text).into_iter().map(|span| &text[span]).collect();
        assert_eq!(found, expected, "{text}");
    };
    let one = r#"{"Effect":"Allow","Action":"a:{}","Resource":"*","Condition":{"Bool":{"a:\"}":"true"}}}"#;
    let two = r#"{ "Effect": "Deny", "Action": "*", "Resource": ["*"] }"#;
    check(&format!(r#"{{"Statement":{one},"Id":"Statement","Version":"2012-10-17"}}"#), &[one]);
    check(&format!(r#"{{"Version":"2012-10-17","Statement":[{one}, {two}]}}"#), &[one, two]);
}
