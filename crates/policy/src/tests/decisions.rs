//! How the types of policies combine, and what the messages say.

use super::fixture::{CASE, Case, FEDERATED, SESSION, USER, check, context, document, principal};
use crate::{Decision, PolicySets, PolicyType, Request, evaluate, evaluate_resource_only};

const ALLOW: &str = r#"{"Effect":"Allow","Action":"*","Resource":"*"}"#;
const ALLOW_EC2: &str = r#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#;
const DENY: &str = r#"{"Sid":"No","Effect":"Deny","Action":"s3:*","Resource":"*"}"#;
const EVERYONE: &str = r#"{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}"#;
const EVERYONE_AWS: &str = r#"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:*","Resource":"*"}"#;
const THE_USER: &str = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/team/ann"},"Action":"s3:*","Resource":"*"}"#;
const THE_ROLE: &str = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/path/app"},"Action":"s3:*","Resource":"*"}"#;
const THE_SESSION: &str = r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:sts::111122223333:assumed-role/app/i-1"},"Action":"s3:*","Resource":"*"}"#;
const THE_ACCOUNT: &str = r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"s3:*","Resource":"*"}"#;
const ITS_ROOT: &str = r#"{"Effect":"Allow","Principal":{"AWS":["444455556666","arn:aws:iam::111122223333:root"]},"Action":"s3:*","Resource":"*"}"#;
const OTHERS: &str = r#"{"Effect":"Allow","Principal":{"AWS":"444455556666"},"Action":"s3:*","Resource":"*"}"#;
const DENY_EVERYONE: &str = r#"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#;
const NOT_THE_USER: &str = r#"{"Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:iam::111122223333:user/team/ann","arn:aws:iam::111122223333:root"]},"Action":"s3:*","Resource":"*"}"#;
const NOT_THE_USER_ALONE: &str = r#"{"Effect":"Deny","NotPrincipal":{"AWS":"arn:aws:iam::111122223333:user/team/ann"},"Action":"s3:*","Resource":"*"}"#;
const NOT_THE_SESSION: &str = r#"{"Effect":"Deny","NotPrincipal":{"AWS":["arn:aws:sts::111122223333:assumed-role/app/i-1","arn:aws:iam::111122223333:role/path/app","111122223333"]},"Action":"s3:*","Resource":"*"}"#;
const EC2_ASSUMES: &str = r#"{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}"#;
const ACCOUNT_ASSUMES: &str = r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}"#;
const USER_ASSUMES: &str =
    r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/team/ann"},"Action":"sts:AssumeRole"}"#;
const WEB_ASSUMES: &str = r#"{"Effect":"Allow","Principal":{"Federated":"cognito-identity.amazonaws.com.example"},"Action":"sts:AssumeRoleWithWebIdentity"}"#;
const ROLE_ARN: &str = "arn:aws:iam::111122223333:role/other";

const TRUST: Case =
    Case { action: "sts:AssumeRole", on: ROLE_ARN, resource_must_allow: true, owner: "111122223333", ..CASE };
const AWAY: Case = Case { owner: "999900001111", ..CASE };

const CASES: &[Case] = &[
    Case { what: "nothing", expect: "implicit identity", ..CASE },
    Case { what: "an allow", identity: &[ALLOW], expect: "allow", ..CASE },
    Case { what: "an allow of another document", identity: &[ALLOW_EC2, ALLOW], expect: "allow", ..CASE },
    Case { what: "an allow of something else", identity: &[ALLOW_EC2], expect: "implicit identity", ..CASE },
    Case { what: "a deny over an allow", identity: &[ALLOW, DENY], expect: "explicit identity", ..CASE },
    Case {
        what: "a deny of something else",
        identity: &[ALLOW_EC2, DENY],
        action: "ec2:RunInstances",
        on: "*",
        expect: "allow",
        ..CASE
    },
    Case { what: "a principal in an identity policy counts for nothing", identity: &[OTHERS], expect: "allow", ..CASE },
    // Root
    Case { what: "root needs nothing", who: "root", expect: "allow", ..CASE },
    Case {
        what: "root is denied by the resource",
        who: "root",
        resource: DENY_EVERYONE,
        expect: "explicit resource",
        ..CASE
    },
    Case { what: "root of another account", who: "root", expect: "implicit resource", ..AWAY },
    Case { what: "root of an account let in", who: "root", resource: ITS_ROOT, expect: "allow", ..AWAY },
    // Boundaries and session policies
    Case { what: "within the boundary", identity: &[ALLOW], boundary: ALLOW, expect: "allow", ..CASE },
    Case { what: "outside the boundary", identity: &[ALLOW], boundary: ALLOW_EC2, expect: "implicit boundary", ..CASE },
    Case { what: "a boundary grants nothing", boundary: ALLOW, expect: "implicit identity", ..CASE },
    Case { what: "denied by the boundary", identity: &[ALLOW], boundary: DENY, expect: "explicit boundary", ..CASE },
    Case {
        what: "within the session policy",
        who: SESSION,
        identity: &[ALLOW],
        session: Some(&[ALLOW_EC2, ALLOW]),
        expect: "allow",
        ..CASE
    },
    Case {
        what: "outside the session policy",
        who: SESSION,
        identity: &[ALLOW],
        session: Some(&[ALLOW_EC2]),
        expect: "implicit session",
        ..CASE
    },
    Case {
        what: "an empty list of session policies",
        who: SESSION,
        identity: &[ALLOW],
        session: Some(&[]),
        expect: "implicit session",
        ..CASE
    },
    Case {
        what: "a session policy grants nothing",
        who: SESSION,
        session: Some(&[ALLOW]),
        expect: "implicit identity",
        ..CASE
    },
    Case {
        what: "denied by the session policy",
        who: SESSION,
        identity: &[ALLOW],
        session: Some(&[DENY]),
        expect: "explicit session",
        ..CASE
    },
    Case {
        what: "boundary and session",
        who: SESSION,
        identity: &[ALLOW],
        boundary: ALLOW_EC2,
        session: Some(&[ALLOW]),
        expect: "implicit boundary",
        ..CASE
    },
    // Resource policies within the account
    Case { what: "everyone", resource: EVERYONE, expect: "allow", ..CASE },
    Case { what: "everyone, the other way", resource: EVERYONE_AWS, expect: "allow", ..CASE },
    Case { what: "the user itself", resource: THE_USER, expect: "allow", ..CASE },
    Case {
        what: "the user itself, whatever its boundary",
        resource: THE_USER,
        boundary: ALLOW_EC2,
        expect: "allow",
        ..CASE
    },
    Case {
        what: "another user",
        resource: THE_USER,
        who: "arn:aws:iam::111122223333:user/bob",
        expect: "implicit identity",
        ..CASE
    },
    Case {
        what: "another path",
        resource: THE_USER,
        who: "arn:aws:iam::111122223333:user/ann",
        expect: "implicit identity",
        ..CASE
    },
    Case { what: "the account alone does not suffice", resource: THE_ACCOUNT, expect: "implicit identity", ..CASE },
    Case {
        what: "the account and an identity policy",
        resource: THE_ACCOUNT,
        identity: &[ALLOW],
        expect: "allow",
        ..CASE
    },
    Case {
        what: "an identity policy though the resource names others",
        resource: OTHERS,
        identity: &[ALLOW],
        expect: "allow",
        ..CASE
    },
    Case {
        what: "the resource denies",
        resource: DENY_EVERYONE,
        identity: &[ALLOW],
        expect: "explicit resource",
        ..CASE
    },
    Case { what: "the role", who: SESSION, resource: THE_ROLE, expect: "allow", ..CASE },
    Case {
        what: "the role, outside its boundary",
        who: SESSION,
        resource: THE_ROLE,
        boundary: ALLOW_EC2,
        expect: "implicit boundary",
        ..CASE
    },
    Case {
        what: "the role, outside the session policy",
        who: SESSION,
        resource: THE_ROLE,
        session: Some(&[ALLOW_EC2]),
        expect: "implicit session",
        ..CASE
    },
    Case {
        what: "the session itself",
        who: SESSION,
        resource: THE_SESSION,
        boundary: ALLOW_EC2,
        session: Some(&[ALLOW_EC2]),
        expect: "allow",
        ..CASE
    },
    Case {
        what: "another session",
        who: "arn:aws:sts::111122223333:assumed-role/app/i-2",
        resource: THE_SESSION,
        expect: "implicit identity",
        ..CASE
    },
    Case { what: "the federated user's user", who: FEDERATED, resource: THE_USER, expect: "allow", ..CASE },
    Case {
        what: "the federated user's user, outside the session policy",
        who: FEDERATED,
        resource: THE_USER,
        session: Some(&[ALLOW_EC2]),
        expect: "implicit session",
        ..CASE
    },
    Case { what: "all but the user are denied", resource: NOT_THE_USER, identity: &[ALLOW], expect: "allow", ..CASE },
    Case {
        what: "all but the user, without its account",
        resource: NOT_THE_USER_ALONE,
        identity: &[ALLOW],
        expect: "explicit resource",
        ..CASE
    },
    Case {
        what: "all but another",
        resource: NOT_THE_USER,
        who: "arn:aws:iam::111122223333:user/bob",
        identity: &[ALLOW],
        expect: "explicit resource",
        ..CASE
    },
    Case {
        what: "all but the session",
        who: SESSION,
        resource: NOT_THE_SESSION,
        identity: &[ALLOW],
        expect: "allow",
        ..CASE
    },
    Case {
        what: "all but the session, another",
        who: "arn:aws:sts::111122223333:assumed-role/app/i-2",
        resource: NOT_THE_SESSION,
        identity: &[ALLOW],
        expect: "explicit resource",
        ..CASE
    },
    // Across accounts
    Case { what: "abroad: identity alone", identity: &[ALLOW], expect: "implicit resource", ..AWAY },
    Case { what: "abroad: resource alone", resource: THE_USER, expect: "implicit identity", ..AWAY },
    Case { what: "abroad: both", resource: THE_USER, identity: &[ALLOW], expect: "allow", ..AWAY },
    Case {
        what: "abroad: the account and identity",
        resource: THE_ACCOUNT,
        identity: &[ALLOW],
        expect: "allow",
        ..AWAY
    },
    Case { what: "abroad: another account", resource: OTHERS, identity: &[ALLOW], expect: "implicit resource", ..AWAY },
    Case {
        what: "abroad: outside the boundary",
        resource: THE_USER,
        identity: &[ALLOW],
        boundary: ALLOW_EC2,
        expect: "implicit boundary",
        ..AWAY
    },
    Case {
        what: "abroad: the session itself, without identity",
        who: SESSION,
        resource: THE_SESSION,
        expect: "implicit identity",
        ..AWAY
    },
    // Strangers and services
    Case { what: "anonymous", who: "anonymous", expect: "implicit resource", ..AWAY },
    Case { what: "anonymous, everyone let in", who: "anonymous", resource: EVERYONE, expect: "allow", ..AWAY },
    Case {
        what: "anonymous, an account let in",
        who: "anonymous",
        resource: THE_ACCOUNT,
        expect: "implicit resource",
        ..AWAY
    },
    // Trust policies
    Case { what: "a service assumes", who: "ec2.amazonaws.com", resource: EC2_ASSUMES, expect: "allow", ..TRUST },
    Case {
        what: "another service",
        who: "lambda.amazonaws.com",
        resource: EC2_ASSUMES,
        expect: "implicit resource",
        ..TRUST
    },
    Case {
        what: "a user is no service",
        resource: EC2_ASSUMES,
        identity: &[ALLOW],
        expect: "implicit resource",
        ..TRUST
    },
    Case {
        what: "trusted through the account",
        resource: ACCOUNT_ASSUMES,
        identity: &[ALLOW],
        expect: "allow",
        ..TRUST
    },
    Case {
        what: "trusted through the account, not allowed",
        resource: ACCOUNT_ASSUMES,
        expect: "implicit identity",
        ..TRUST
    },
    Case { what: "trusted itself", resource: USER_ASSUMES, expect: "allow", ..TRUST },
    Case {
        what: "trusted itself, denied",
        resource: USER_ASSUMES,
        identity: &[r#"{"Effect":"Deny","Action":"sts:*","Resource":"*"}"#],
        expect: "explicit identity",
        ..TRUST
    },
    Case {
        what: "trusted for another action",
        resource: USER_ASSUMES,
        action: "sts:TagSession",
        expect: "implicit resource",
        ..TRUST
    },
    Case {
        what: "a web identity",
        who: "cognito-identity.amazonaws.com.example",
        action: "sts:AssumeRoleWithWebIdentity",
        resource: WEB_ASSUMES,
        expect: "allow",
        ..TRUST
    },
    Case {
        what: "another provider",
        who: "accounts.google.com",
        action: "sts:AssumeRoleWithWebIdentity",
        resource: WEB_ASSUMES,
        expect: "implicit resource",
        ..TRUST
    },
    Case {
        what: "root still needs the resource's word",
        who: "root",
        resource: USER_ASSUMES,
        expect: "implicit resource",
        ..TRUST
    },
    Case {
        what: "a trust policy with a condition",
        resource: r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/team/ann"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"42"}}}"#,
        context: "sts:ExternalId=42",
        expect: "allow",
        ..TRUST
    },
    Case {
        what: "a trust policy with another external id",
        resource: r#"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:user/team/ann"},"Action":"sts:AssumeRole","Condition":{"StringEquals":{"sts:ExternalId":"42"}}}"#,
        context: "sts:ExternalId=43",
        expect: "implicit resource",
        ..TRUST
    },
];

#[test]
fn policies_combine_as_documented() {
    for case in CASES {
        check(case);
    }
}

/// Denials, and the message instead of the decision.
const MESSAGES: &[Case] = &[
    Case {
        who: SESSION,
        action: "ec2:RunInstances",
        on: "arn:aws:ec2:us-east-1:111122223333:instance/*",
        expect: "User: arn:aws:sts::111122223333:assumed-role/app/i-1 is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:us-east-1:111122223333:instance/* because no identity-based policy allows the ec2:RunInstances action",
        ..CASE
    },
    Case {
        identity: &[ALLOW, DENY],
        action: "s3:ListAllMyBuckets",
        on: "*",
        expect: "User: arn:aws:iam::111122223333:user/team/ann is not authorized to perform: s3:ListAllMyBuckets with an explicit deny in an identity-based policy",
        ..CASE
    },
    Case {
        identity: &[ALLOW],
        boundary: ALLOW_EC2,
        on: "arn:aws:s3:::b/k",
        expect: "User: arn:aws:iam::111122223333:user/team/ann is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::b/k because no permissions boundary allows the s3:GetObject action",
        ..CASE
    },
    Case {
        identity: &[ALLOW],
        boundary: DENY,
        on: "*",
        expect: "User: arn:aws:iam::111122223333:user/team/ann is not authorized to perform: s3:GetObject with an explicit deny in a permissions boundary",
        ..CASE
    },
    Case {
        who: "anonymous",
        on: "arn:aws:s3:::b/k",
        owner: "111122223333",
        expect: "User: anonymous is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::b/k because no resource-based policy allows the s3:GetObject action",
        ..CASE
    },
];

#[test]
fn messages_are_aws_s() {
    for case in MESSAGES {
        let identity: Vec<_> = case.identity.iter().map(|text| document(text)).collect();
        let identity: Vec<_> = identity.iter().collect();
        let boundary = (!case.boundary.is_empty()).then(|| document(case.boundary));
        let (principal, context) = (principal(case.who), context(""));
        let request = Request {
            principal: &principal,
            action: case.action,
            resource: case.on,
            resource_account: (!case.owner.is_empty()).then_some(case.owner),
            context: &context,
        };
        let policies = PolicySets { identity: &identity, boundary: boundary.as_ref(), ..PolicySets::default() };
        match evaluate(&request, &policies) {
            Decision::Deny(denial) => assert_eq!(denial.message(&request), case.expect),
            Decision::Allow(_) => panic!("allowed: {}", case.expect),
        }
    }
}

#[test]
fn the_decision_names_its_statement() {
    let (first, second) = (document(ALLOW_EC2), document(&format!("{ALLOW_EC2},{DENY}")));
    let (principal, context) = (principal(USER), context(""));
    let request = Request {
        principal: &principal,
        action: "s3:GetObject",
        resource: "*",
        resource_account: None,
        context: &context,
    };
    let Decision::Deny(denial) = evaluate(&request, &PolicySets::identity(&[&first, &second])) else {
        panic!("allowed");
    };
    let statement = denial.statement.expect("a statement");
    assert_eq!(
        (statement.policy_type, statement.policy_index, statement.statement_index, statement.sid.as_deref()),
        (PolicyType::Identity, 1, 1, Some("No"))
    );
}

#[test]
fn a_resource_s_policy_can_be_asked_alone() {
    let (principal, context) = (principal("ec2.amazonaws.com"), context(""));
    let request = Request {
        principal: &principal,
        action: "sts:AssumeRole",
        resource: ROLE_ARN,
        resource_account: None,
        context: &context,
    };
    assert!(evaluate_resource_only(&request, &document(EC2_ASSUMES)).is_allowed());
    assert!(!evaluate_resource_only(&request, &document(USER_ASSUMES)).is_allowed());
    let denied = format!(r#"{EC2_ASSUMES},{{"Effect":"Deny","Principal":"*","Action":"sts:*"}}"#);
    assert!(!evaluate_resource_only(&request, &document(&denied)).is_allowed());
}
