//! Whatever the text, parsing gives a document or an error, and what it accepts can be evaluated.

use super::fixture::{USER, context, principal};
use crate::{Document, Kind, PolicySets, Request, evaluate, evaluate_resource_only};

const WORDS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "\\",
    "null",
    "true",
    "1e999",
    "\"Version\"",
    "\"2012-10-17\"",
    "\"Statement\"",
    "\"Effect\"",
    "\"Allow\"",
    "\"Deny\"",
    "\"Action\"",
    "\"s3:*\"",
    "\"Resource\"",
    "\"*\"",
    "\"arn:aws:s3:::${\"",
    "\"${*}${a, 'b'}\"",
    "\"Principal\"",
    "\"AWS\"",
    "\"Condition\"",
    "\"DateLessThan\"",
    "\"IpAddress\"",
    "\"ForAnyValue:NumericEquals\"",
    "\"a:b\"",
    "\"::/0\"",
    "\u{0}",
    "é",
    "\u{1F980}",
    " ",
];

const VALID: &str = r#"{"Version":"2012-10-17","Statement":[{"Sid":"A","Effect":"Allow","Principal":{"AWS":"*"},"Action":["s3:Get*","ec2:*"],"Resource":["arn:aws:s3:::b*/${aws:username}","*"],"Condition":{"ForAnyValue:StringLike":{"a:b":["x*","?"]},"DateLessThan":{"a:d":"2020-01-01T00:00:00Z"},"IpAddress":{"a:i":"10.0.0.0/8"},"NumericEquals":{"a:n":5}}}]}"#;

fn try_all(text: &str) -> usize {
    let (who, values) = (principal(USER), context("a:b=xy|;a:d=2019-02-03;a:i=10.0.0.1;a:n=5;aws:username=é*"));
    let mut accepted = 0;
    for kind in [Kind::Any, Kind::Identity, Kind::Trust, Kind::Resource] {
        let Ok(document) = Document::parse_as(kind, text) else { continue };
        accepted += 1;
        for resource in ["*", "arn:aws:s3:::bé/é*", "", "::::::"] {
            let request = Request {
                principal: &who,
                action: "s3:GetObject",
                resource,
                resource_account: Some("111122223333"),
                context: &values,
            };
            evaluate(&request, &PolicySets::identity(&[&document]));
            evaluate_resource_only(&request, &document);
        }
    }
    accepted
}

#[test]
fn random_words_never_panic() {
    let mut random = fastrand::Rng::with_seed(17);
    for _ in 0..20_000 {
        let text: String = (0..random.usize(..24)).map(|_| WORDS[random.usize(..WORDS.len())]).collect();
        try_all(&text);
    }
}

#[test]
fn damaged_documents_never_panic() {
    assert_eq!(try_all(VALID), 2, "the undamaged document is one of a resource");
    let mut random = fastrand::Rng::with_seed(23);
    let mut accepted = 0;
    for _ in 0..20_000 {
        let mut text: Vec<char> = VALID.chars().collect();
        for _ in 0..random.usize(1..4) {
            let at = random.usize(..text.len());
            match random.u8(..4) {
                0 => {
                    text.remove(at);
                }
                1 => text[at] = random.char(..),
                2 => text.insert(at, random.char(' '..'\u{7f}')),
                _ => text[at] = text[random.usize(..text.len())],
            }
        }
        accepted += try_all(&text.into_iter().collect::<String>());
    }
    assert!(accepted > 100, "damage often leaves a document: {accepted}");
}

#[test]
fn deep_nesting_is_an_error() {
    for depth in [100, 10_000, 200_000] {
        let text = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        assert!(Document::parse(&text).is_err());
        let text = format!(r#"{{"Statement":{}1{}}}"#, r#"{"a":"#.repeat(depth), "}".repeat(depth));
        assert!(Document::parse(&text).is_err());
    }
}
