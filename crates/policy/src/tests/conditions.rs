//! Every condition operator: a condition, a context, whether it holds.

use super::fixture::{CASE, Case, check};
use crate::Context;

const CONDITIONS: &[(&str, &str, bool)] = &[
    // Strings
    (r#"{"StringEquals":{"a:k":"x"}}"#, "a:k=x", true),
    (r#"{"StringEquals":{"a:k":"x"}}"#, "a:k=X", false),
    (r#"{"StringEquals":{"A:K":"x"}}"#, "a:k=x", true),
    (r#"{"stringequals":{"a:k":"x"}}"#, "a:k=x", true),
    (r#"{"StringEquals":{"a:k":["y","x"]}}"#, "a:k=x", true),
    (r#"{"StringEquals":{"a:k":"*"}}"#, "a:k=x", false),
    (r#"{"StringEquals":{"a:k":"x"}}"#, "", false),
    (r#"{"StringEquals":{"a:k":"x","a:l":"y"}}"#, "a:k=x", false),
    (r#"{"StringEquals":{"a:k":"x","a:l":"y"}}"#, "a:k=x;a:l=y", true),
    (r#"{"StringEquals":{"a:k":"x"},"Bool":{"a:b":"true"}}"#, "a:k=x;a:b=false", false),
    (r#"{"StringEquals":{"a:k":"${aws:username}"}}"#, "a:k=ann;aws:username=ann", true),
    (r#"{"StringEquals":{"a:k":"${aws:username}"}}"#, "a:k=ann", false),
    (r#"{"StringEquals":{"a:k":"${aws:username, 'ann'}"}}"#, "a:k=ann", true),
    (
        r#"{"StringEquals":{"aws:ResourceTag/team":"${aws:PrincipalTag/team}"}}"#,
        "aws:ResourceTag/team=red;aws:PrincipalTag/Team=red",
        true,
    ),
    (r#"{"StringEquals":{"a:k":[]}}"#, "a:k=x", false),
    (r#"{"StringNotEquals":{"a:k":"x"}}"#, "a:k=y", true),
    (r#"{"StringNotEquals":{"a:k":"x"}}"#, "a:k=x", false),
    (r#"{"StringNotEquals":{"a:k":["x","y"]}}"#, "a:k=y", false),
    (r#"{"StringNotEquals":{"a:k":"x"}}"#, "", true),
    (r#"{"StringEqualsIgnoreCase":{"a:k":"X"}}"#, "a:k=x", true),
    (r#"{"StringNotEqualsIgnoreCase":{"a:k":"X"}}"#, "a:k=x", false),
    (r#"{"StringLike":{"a:k":"home/*/x?"}}"#, "a:k=home/a/b/xy", true),
    (r#"{"StringLike":{"a:k":"home/*"}}"#, "a:k=Home/a", false),
    (r#"{"StringLike":{"a:k":"${aws:username}*"}}"#, "a:k=annex;aws:username=ann", true),
    (r#"{"StringNotLike":{"a:k":"home/*"}}"#, "a:k=other", true),
    (r#"{"StringNotLike":{"a:k":"home/*"}}"#, "a:k=home/x", false),
    // Numbers
    (r#"{"NumericEquals":{"a:n":"10"}}"#, "a:n=10.0", true),
    (r#"{"NumericEquals":{"a:n":10}}"#, "a:n=10", true),
    (r#"{"NumericEquals":{"a:n":"10"}}"#, "a:n=ten", false),
    (r#"{"NumericEquals":{"a:n":"9007199254740993"}}"#, "a:n=9007199254740992", false),
    (r#"{"NumericNotEquals":{"a:n":"10"}}"#, "a:n=11", true),
    (r#"{"NumericLessThan":{"a:n":"10"}}"#, "a:n=9", true),
    (r#"{"NumericLessThan":{"a:n":"10"}}"#, "a:n=10", false),
    (r#"{"NumericLessThanEquals":{"a:n":"10"}}"#, "a:n=10", true),
    (r#"{"NumericGreaterThan":{"a:n":"10"}}"#, "a:n=10.5", true),
    (r#"{"NumericGreaterThan":{"a:n":"10"}}"#, "a:n=9", false),
    (r#"{"NumericGreaterThanEquals":{"a:n":"-1"}}"#, "a:n=-1", true),
    (r#"{"NumericLessThan":{"a:n":"10"}}"#, "", false),
    // Dates
    (r#"{"DateGreaterThan":{"aws:CurrentTime":"2020-04-01T00:00:00Z"}}"#, "aws:CurrentTime=2024-01-01T00:00:00Z", true),
    (r#"{"DateLessThan":{"aws:CurrentTime":"2020-04-01T00:00:00Z"}}"#, "aws:CurrentTime=2024-01-01T00:00:00Z", false),
    (r#"{"DateLessThan":{"aws:EpochTime":"1700000000"}}"#, "aws:EpochTime=1600000000", true),
    (r#"{"DateEquals":{"aws:CurrentTime":"2020-04-01T02:00:00+02:00"}}"#, "aws:CurrentTime=2020-04-01T00:00:00Z", true),
    (r#"{"DateEquals":{"aws:CurrentTime":"1585699200"}}"#, "aws:CurrentTime=2020-04-01T00:00:00Z", true),
    (r#"{"DateNotEquals":{"aws:CurrentTime":"2020-04-01"}}"#, "aws:CurrentTime=2020-04-01T00:00:00Z", false),
    (
        r#"{"DateLessThanEquals":{"aws:CurrentTime":"2020-04-01T00:00:00Z"}}"#,
        "aws:CurrentTime=2020-04-01T00:00:00Z",
        true,
    ),
    (r#"{"DateGreaterThanEquals":{"aws:CurrentTime":"2020-04"}}"#, "aws:CurrentTime=2020-04-01T00:00:00Z", true),
    (r#"{"DateGreaterThan":{"aws:CurrentTime":"never"}}"#, "aws:CurrentTime=2020-04-01T00:00:00Z", false),
    // Booleans
    (r#"{"Bool":{"aws:SecureTransport":"true"}}"#, "aws:SecureTransport=TRUE", true),
    (r#"{"Bool":{"aws:SecureTransport":true}}"#, "aws:SecureTransport=true", true),
    (r#"{"Bool":{"aws:SecureTransport":"true"}}"#, "aws:SecureTransport=false", false),
    (r#"{"Bool":{"aws:SecureTransport":"false"}}"#, "", false),
    (r#"{"Bool":{"aws:SecureTransport":"maybe"}}"#, "aws:SecureTransport=maybe", false),
    // Bytes
    (r#"{"BinaryEquals":{"a:b":"QmluYXJ5"}}"#, "a:b=QmluYXJ5", true),
    (r#"{"BinaryEquals":{"a:b":"QmluYXJ5"}}"#, "a:b=QmluYXJ4", false),
    (r#"{"BinaryEquals":{"a:b":"!"}}"#, "a:b=!", false),
    // Addresses
    (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, "aws:SourceIp=203.0.113.77", true),
    (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, "aws:SourceIp=203.0.114.77", false),
    (r#"{"IpAddress":{"aws:SourceIp":"203.0.113.7"}}"#, "aws:SourceIp=203.0.113.7", true),
    (r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#, "aws:SourceIp=8.8.8.8", true),
    (r#"{"IpAddress":{"aws:SourceIp":"0.0.0.0/0"}}"#, "aws:SourceIp=2001:db8::1", false),
    (r#"{"IpAddress":{"aws:SourceIp":["10.0.0.0/8","2001:db8::/32"]}}"#, "aws:SourceIp=2001:db8:1::1", true),
    (r#"{"IpAddress":{"aws:SourceIp":"10.0.0.0/33"}}"#, "aws:SourceIp=10.0.0.1", false),
    (r#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, "aws:SourceIp=203.0.113.77", false),
    (r#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, "aws:SourceIp=10.0.0.1", true),
    (r#"{"NotIpAddress":{"aws:SourceIp":"203.0.113.0/24"}}"#, "", true),
    // ARNs
    (
        r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:sns:*:111122223333:topic"}}"#,
        "aws:SourceArn=arn:aws:sns:us-east-1:111122223333:topic",
        true,
    ),
    (r#"{"ArnLike":{"aws:SourceArn":"arn:aws:s3:::*"}}"#, "aws:SourceArn=arn:aws:s3:::bucket", true),
    (
        r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:topic"}}"#,
        "aws:SourceArn=arn:aws:sns:us-east-1:111122223333:topic",
        false,
    ),
    (r#"{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:t*"}}"#, "aws:SourceArn=arn:aws:sns:us-east-1:1:t:sub", true),
    (r#"{"ArnNotLike":{"aws:SourceArn":"arn:aws:s3:::*"}}"#, "aws:SourceArn=arn:aws:s3:::bucket", false),
    (r#"{"ArnNotEquals":{"aws:SourceArn":"arn:aws:s3:::x"}}"#, "aws:SourceArn=arn:aws:s3:::bucket", true),
    (
        r#"{"ArnEquals":{"aws:SourceArn":"arn:aws:s3:::${aws:username}"}}"#,
        "aws:SourceArn=arn:aws:s3:::ann;aws:username=ann",
        true,
    ),
    // Null
    (r#"{"Null":{"a:k":"true"}}"#, "", true),
    (r#"{"Null":{"a:k":"true"}}"#, "a:k=x", false),
    (r#"{"Null":{"a:k":"false"}}"#, "a:k=x", true),
    (r#"{"Null":{"a:k":false}}"#, "", false),
    // IfExists
    (r#"{"StringEqualsIfExists":{"a:k":"x"}}"#, "", true),
    (r#"{"StringEqualsIfExists":{"a:k":"x"}}"#, "a:k=y", false),
    (r#"{"StringLikeIfExists":{"ec2:InstanceType":["t1.*","t2.*"]}}"#, "ec2:InstanceType=t2.micro", true),
    (r#"{"BoolIfExists":{"aws:MultiFactorAuthPresent":"false"}}"#, "", true),
    (r#"{"NumericLessThanIfExists":{"a:n":"10"}}"#, "a:n=12", false),
    (r#"{"IpAddressIfExists":{"aws:SourceIp":"10.0.0.0/8"}}"#, "aws:SourceIp=10.1.1.1", true),
    (r#"{"ForAnyValue:StringEqualsIfExists":{"a:k":"x"}}"#, "", true),
    // Sets
    (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "aws:TagKeys=a|b", true),
    (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "aws:TagKeys=a|c", false),
    (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "", true),
    (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "aws:TagKeys", true),
    (r#"{"ForAllValues:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "aws:TagKeys=", true),
    (r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "aws:TagKeys=c|b", true),
    (r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "aws:TagKeys=c|d", false),
    (r#"{"ForAnyValue:StringEquals":{"aws:TagKeys":["a","b"]}}"#, "", false),
    (r#"{"ForAnyValue:StringLike":{"aws:TagKeys":"pre-*"}}"#, "aws:TagKeys=x|pre-1", true),
    (r#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["a"]}}"#, "aws:TagKeys=b|c", true),
    (r#"{"ForAllValues:StringNotEquals":{"aws:TagKeys":["a"]}}"#, "aws:TagKeys=b|a", false),
    (r#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["a"]}}"#, "aws:TagKeys=a|b", true),
    (r#"{"ForAnyValue:StringNotEquals":{"aws:TagKeys":["a"]}}"#, "aws:TagKeys=a", false),
    (r#"{"ForAllValues:ArnLike":{"a:arns":"arn:aws:s3:::*"}}"#, "a:arns=arn:aws:s3:::x|arn:aws:s3:::y", true),
];

#[test]
fn conditions_hold_as_documented() {
    for (condition, context, holds) in CONDITIONS {
        let statement = format!(r#"{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{condition}}}"#);
        let statement: &'static str = Box::leak(statement.into_boxed_str());
        check(&Case {
            what: condition,
            context,
            identity: Box::leak(Box::new([statement])),
            expect: if *holds { "allow" } else { "implicit identity" },
            ..CASE
        });
    }
}

#[test]
fn a_context_over_another_looks_up_what_neither_has() {
    let looked = std::cell::Cell::new(0);
    let lookup = || {
        looked.set(looked.get() + 1);
        vec![("aws:ResourceTag/Team".to_owned(), "web".to_owned()), ("aws:TagKeys".to_owned(), "late".to_owned())]
    };
    let mut under = Context::new();
    under.set("aws:username", "ada").push("aws:TagKeys", "a");
    let mut over = Context::over(&under, Some(&lookup));
    over.set("aws:userid", "AIDA");
    assert_eq!(over.get("aws:UserName"), Some(["ada".to_owned()].as_slice()));
    assert_eq!((over.get("aws:TagKeys").map(<[String]>::len), looked.get()), (Some(1), 0));
    assert_eq!(over.get("aws:resourcetag/team"), Some(["web".to_owned()].as_slice()));
    assert_eq!((over.get("aws:ResourceTag/other"), looked.get()), (None, 1));
    let keys: Vec<&str> = over.entries().into_iter().map(|(key, _)| key).collect();
    assert_eq!(keys, ["aws:tagkeys", "aws:userid", "aws:username"]);
}
