//! Actions, resources and policy variables.

use super::fixture::{CASE, Case, check};

/// Action pattern of an Allow, action asked, whether it matches.
const ACTIONS: &[(&str, &str, bool)] = &[
    ("\"*\"", "s3:GetObject", true),
    ("\"s3:*\"", "s3:GetObject", true),
    ("\"S3:getobject\"", "s3:GetObject", true),
    ("\"s3:Get*\"", "s3:GetObject", true),
    ("\"s3:Get*\"", "s3:PutObject", false),
    ("\"s3:*Object\"", "s3:GetObject", true),
    ("\"s3:*Object\"", "s3:GetObjectAcl", false),
    ("\"s3:G?tObject\"", "s3:GetObject", true),
    ("\"s3:G?tObject\"", "s3:GtObject", false),
    ("\"s3:G*t*c?\"", "s3:GetObjectAcl", true),
    ("\"ec2:*\"", "s3:GetObject", false),
    ("[\"ec2:*\",\"s3:GetObject\"]", "s3:GetObject", true),
    ("\"s3:GetObject\"", "s3:GetObjectAcl", false),
    ("\"s3:GetObjectAcl\"", "s3:GetObject", false),
];

#[test]
fn actions_match_with_wildcards_whatever_their_case() {
    for (pattern, action, matches) in ACTIONS {
        let allow = format!(r#"{{"Effect":"Allow","Action":{pattern},"Resource":"*"}}"#);
        let not = format!(r#"{{"Effect":"Allow","NotAction":{pattern},"Resource":"*"}}"#);
        run(pattern, action, CASE.on, &allow, "", *matches);
        run(pattern, action, CASE.on, &not, "", !*matches);
    }
}

/// Resource pattern, resource asked, context, whether it matches.
const RESOURCES: &[(&str, &str, &str, bool)] = &[
    ("*", "arn:aws:s3:::bucket/key", "", true),
    ("arn:aws:s3:::bucket/key", "arn:aws:s3:::bucket/key", "", true),
    ("arn:aws:s3:::bucket/key", "arn:aws:s3:::bucket/KEY", "", false),
    ("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket/a/b:c", "", true),
    ("arn:aws:s3:::bucket/*", "arn:aws:s3:::bucket", "", false),
    ("arn:aws:s3:::bucket*", "arn:aws:s3:::bucket", "", true),
    ("arn:aws:s3:::b?cket/k*y", "arn:aws:s3:::bucket/kilo/by", "", true),
    ("arn:aws:s3:::b?cket", "arn:aws:s3:::bcket", "", false),
    ("arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", "", true),
    ("arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:us-east-1:111122223333:volume/i-1", "", false),
    ("arn:aws:ec2:us-*-1:*:instance/*", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", "", true),
    // A star inside one of the first segments stays there; one that ends a segment runs on.
    ("arn:aws:ec2:us*1:111122223333:instance/*", "arn:aws:ec2:us:1:111122223333:instance/i-1", "", false),
    ("arn:aws:ec2:us-e*", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", "", true),
    ("arn:aws:ec2:*", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", "", true),
    ("arn:aws:ec2:us-*:instance/i-1", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", "", true),
    ("arn:aws:e?2:us-east-1:111122223333:instance/i-1", "arn:aws:ec2:us-east-1:111122223333:instance/i-1", "", true),
    ("arn:aws:ec2?us-east-1:1:instance/i-1*", "arn:aws:ec2:us-east-1:1:instance/i-1", "", false),
    (
        "arn:aws:logs:*:*:log-group:/aws/*:log-stream:*",
        "arn:aws:logs:us-east-1:1:log-group:/aws/x:log-stream:y",
        "",
        true,
    ),
    ("arn:*:s3:::bucket", "arn:aws-cn:s3:::bucket", "", true),
    // Variables: filled in literally; without a value, and with several, they match nothing.
    ("arn:aws:s3:::bucket/${aws:username}/*", "arn:aws:s3:::bucket/ann/x", "aws:username=ann", true),
    ("arn:aws:s3:::bucket/${aws:username}/*", "arn:aws:s3:::bucket/bob/x", "aws:username=ann", false),
    ("arn:aws:s3:::bucket/${AWS:UserName}/*", "arn:aws:s3:::bucket/ann/x", "aws:username=ann", true),
    ("arn:aws:s3:::bucket/${aws:username}", "arn:aws:s3:::bucket/", "", false),
    ("arn:aws:s3:::bucket/${aws:username}", "arn:aws:s3:::bucket/${aws:username}", "", false),
    ("arn:aws:s3:::bucket/${aws:username}", "arn:aws:s3:::bucket/anything", "aws:username=*", false),
    ("arn:aws:s3:::bucket/${aws:username}", "arn:aws:s3:::bucket/*", "aws:username=*", true),
    ("arn:aws:s3:::bucket/${aws:TagKeys}", "arn:aws:s3:::bucket/a", "aws:TagKeys=a|b", false),
    ("arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'public'}/*", "arn:aws:s3:::bucket/public/x", "", true),
    (
        "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'public'}/*",
        "arn:aws:s3:::bucket/red/x",
        "aws:PrincipalTag/team=red",
        true,
    ),
    (
        "arn:aws:s3:::bucket/${aws:PrincipalTag/team, 'public'}/*",
        "arn:aws:s3:::bucket/public/x",
        "aws:PrincipalTag/team=red",
        false,
    ),
    ("arn:aws:s3:::bucket/${*}", "arn:aws:s3:::bucket/*", "", true),
    ("arn:aws:s3:::bucket/${*}", "arn:aws:s3:::bucket/x", "", false),
    ("arn:aws:s3:::bucket/${?}${$}", "arn:aws:s3:::bucket/?$", "", true),
    ("arn:aws:s3:::bucket/${open", "arn:aws:s3:::bucket/${open", "", true),
    ("arn:aws:s3:::bucket/ключ-?", "arn:aws:s3:::bucket/ключ-я", "", true),
];

#[test]
fn resources_match_by_segment_and_variable() {
    for (pattern, resource, context, matches) in RESOURCES {
        let allow = format!(r#"{{"Effect":"Allow","Action":"s3:GetObject","Resource":"{pattern}"}}"#);
        run(pattern, "s3:GetObject", resource, &allow, context, *matches);
        // A variable without a value matches nothing, so what is not that resource is everything.
        let not = format!(r#"{{"Effect":"Allow","Action":"s3:GetObject","NotResource":"{pattern}"}}"#);
        run(pattern, "s3:GetObject", resource, &not, context, !*matches);
    }
}

#[test]
fn variables_are_text_in_the_old_version() {
    let text = r#"{"Statement":{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b/${aws:username}"}}"#;
    let document = crate::Document::parse(text).expect("a document of 2008");
    let context = super::fixture::context("aws:username=ann");
    let principal = super::fixture::principal(CASE.who);
    for (resource, allowed) in [("arn:aws:s3:::b/ann", false), ("arn:aws:s3:::b/${aws:username}", true)] {
        let request = crate::Request {
            principal: &principal,
            action: "s3:GetObject",
            resource,
            resource_account: None,
            context: &context,
        };
        let decision = crate::evaluate(&request, &crate::PolicySets::identity(&[&document]));
        assert_eq!(decision.is_allowed(), allowed, "{resource}");
    }
}

#[test]
fn many_stars_take_no_forever() {
    let stars = format!("arn:aws:s3:::{}", "a*".repeat(200));
    let text = format!("arn:aws:s3:::{}b", "a".repeat(2000));
    let segment = format!("arn:aws:{}:::x", "a*".repeat(200));
    let in_segment = format!("arn:aws:{}b:::x", "a".repeat(2000));
    for (pattern, resource) in [(stars, text), (segment, in_segment)] {
        let allow = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"{pattern}c"}}"#);
        run(&pattern, "s3:GetObject", &resource, &allow, "", false);
    }
}

fn run(what: &str, action: &str, resource: &str, statement: &str, context: &str, allowed: bool) {
    // The cases of this table are made at run time; what they borrow lives as long as the test process.
    let leak = |text: &str| -> &'static str { Box::leak(text.to_owned().into_boxed_str()) };
    let case = Case {
        what: leak(what),
        action: leak(action),
        on: leak(resource),
        identity: Box::leak(Box::new([leak(statement)])),
        context: leak(context),
        expect: if allowed { "allow" } else { "implicit identity" },
        ..CASE
    };
    check(&case);
}
