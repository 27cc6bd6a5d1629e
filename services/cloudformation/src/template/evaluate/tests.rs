use serde_json::json;

use super::*;
use crate::template::scope::Made;

fn scope() -> Scope {
    let values = [("Name", json!("web")), ("List", json!(["a", "b"])), ("AWS::Region", json!("us-east-1"))];
    let vpc = Made {
        physical_id: "vpc-1".to_owned(),
        attributes: json!({"CidrBlock": "10.0.0.0/16", "Ids": ["x", "y"]}).as_object().cloned().unwrap_or_default(),
    };
    Scope {
        values: values.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        mappings: json!({"Sizes": {"us-east-1": {"web": "t3.micro"}}}).as_object().cloned().unwrap_or_default(),
        conditions: [("Yes".to_owned(), true), ("No".to_owned(), false)].into(),
        resources: [("Vpc".to_owned(), vpc)].into(),
        exports: std::sync::Arc::new(|name| Ok((name == "shared").then(|| "value".to_owned()))),
        zones: vec!["us-east-1a".to_owned(), "us-east-1b".to_owned()],
        region: "us-east-1".to_owned(),
        extended: true,
    }
}

#[test]
fn each_function_gives_its_value() {
    let cases = [
        (json!({"Ref": "Name"}), json!("web")),
        (json!({"Ref": "Vpc"}), json!("vpc-1")),
        (json!({"Fn::GetAtt": ["Vpc", "CidrBlock"]}), json!("10.0.0.0/16")),
        (json!({"Fn::GetAtt": "Vpc.CidrBlock"}), json!("10.0.0.0/16")),
        (json!({"Fn::Sub": "${Name}-${Vpc}-${Vpc.CidrBlock}-${!x}"}), json!("web-vpc-1-10.0.0.0/16-${x}")),
        (json!({"Fn::Sub": ["${A}${Name}", {"A": {"Fn::Join": ["+", {"Ref": "List"}]}}]}), json!("a+bweb")),
        (json!({"Fn::Join": ["", ["a", 1, true]]}), json!("a1true")),
        (json!({"Fn::Select": ["1", {"Fn::GetAZs": ""}]}), json!("us-east-1b")),
        (json!({"Fn::GetAZs": "eu-west-1"}), json!(["eu-west-1a", "eu-west-1b", "eu-west-1c"])),
        (json!({"Fn::Split": ["-", "a-b"]}), json!(["a", "b"])),
        (json!({"Fn::Length": {"Ref": "List"}}), json!(2)),
        (json!({"Fn::ToJsonString": {"k": {"Ref": "Name"}}}), json!("{\"k\":\"web\"}")),
        (json!({"Fn::FindInMap": ["Sizes", "none", "web", {"DefaultValue": {"Ref": "Name"}}]}), json!("web")),
        (json!({"Fn::If": ["No", 1, 2]}), json!(2)),
        (json!([{"Fn::If": ["No", 1, {"Ref": "AWS::NoValue"}]}, 3]), json!([3])),
        (json!({"Fn::FindInMap": ["Sizes", {"Ref": "AWS::Region"}, {"Ref": "Name"}]}), json!("t3.micro")),
        (json!({"Fn::Base64": {"Fn::Sub": "hi ${Name}"}}), json!("aGkgd2Vi")),
        (json!({"Fn::Cidr": ["10.0.0.0/16", 2, 8]}), json!(["10.0.0.0/24", "10.0.1.0/24"])),
        (json!({"Fn::Cidr": [{"Fn::GetAtt": "Vpc.CidrBlock"}, "1"]}), json!(["10.0.0.0/28"])),
        (json!({"Fn::ImportValue": {"Fn::Sub": "shared"}}), json!("value")),
        (json!({"a": {"Ref": "AWS::NoValue"}, "b": 1}), json!({"b": 1})),
        // A policy's own Condition key is no function.
        (
            json!({"Condition": {"StringEquals": {"k": {"Ref": "Name"}}}}),
            json!({"Condition": {"StringEquals": {"k": "web"}}}),
        ),
    ];
    for (template, expected) in cases {
        assert_eq!(evaluate(&template, &scope()), Ok(Some(expected)), "{template}");
    }
}

#[test]
fn wrong_uses_are_said_in_aws_words() {
    let cases = [
        (json!({"Fn::Select": [9, {"Ref": "List"}]}), "cannot select nonexistent value at index 9"),
        (json!({"Fn::FindInMap": ["Nope", "a", "b"]}), "Mapping named 'Nope' is not present"),
        (json!({"Fn::FindInMap": ["Sizes", "x", "y"]}), "Unable to get mapping for Sizes::x::y"),
        (json!({"Fn::Join": ["a"]}), "every Fn::Join object requires two parameters"),
        (json!({"Fn::ImportValue": "nope"}), "No export named nope found"),
        (json!({"Fn::If": ["Never", 1, 2]}), "unresolved condition dependency Never in Fn::If"),
        (json!({"Fn::Cidr": ["10.0.0.0/28", 3, 4]}), "room for as many"),
        (json!({"Fn::Transform": {"Name": "x"}}), "Fn::Transform"),
        (json!({"Fn::Nope": 1}), "unsupported function Fn::Nope"),
    ];
    for (template, expected) in cases {
        let error = evaluate(&template, &scope()).expect_err("refused");
        assert!(error.message.contains(expected), "{}", error.message);
    }
}
