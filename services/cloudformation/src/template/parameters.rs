//! Parameters: their declarations, and the values given for them, with every check.
//! Follows <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/parameters-section-structure.html>.

use std::collections::BTreeMap;

use kernel::Result;
use regex::Regex;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::model::as_text;
use crate::error::validation;

/// What `NoEcho` shows instead of a value.
pub const MASK: &str = "****";
/// AWS's limit of a parameter's value.
const MAX_VALUE_BYTES: usize = 4096;

const KEYS: [&str; 11] = [
    "AllowedPattern",
    "AllowedValues",
    "ConstraintDescription",
    "Default",
    "Description",
    "MaxLength",
    "MaxValue",
    "MinLength",
    "MinValue",
    "NoEcho",
    "Type",
];

/// Types of AWS that a parameter may name by itself or in a list.
const AWS_TYPES: [&str; 8] = [
    "AWS::EC2::AvailabilityZone::Name",
    "AWS::EC2::Image::Id",
    "AWS::EC2::Instance::Id",
    "AWS::EC2::KeyPair::KeyName",
    "AWS::EC2::SecurityGroup::GroupName",
    "AWS::EC2::SecurityGroup::Id",
    "AWS::EC2::Subnet::Id",
    "AWS::EC2::VPC::Id",
];
const MORE_TYPES: [&str; 2] = ["AWS::EC2::Volume::Id", "AWS::Route53::HostedZone::Id"];

#[derive(Clone, Debug)]
pub struct Declaration {
    pub name: String,
    pub kind: Kind,
    /// The type as written.
    pub kind_text: String,
    pub default: Option<String>,
    pub description: Option<String>,
    pub no_echo: bool,
    pub allowed_values: Vec<String>,
    allowed_pattern: Option<String>,
    constraint: Option<String>,
    min_length: Option<f64>,
    max_length: Option<f64>,
    min_value: Option<f64>,
    max_value: Option<f64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    Text,
    Number,
    /// `CommaDelimitedList` and `List<String>`.
    TextList,
    NumberList,
    /// The type, which names something that must exist.
    Existing(String),
    ExistingList(String),
    /// The name of a parameter of Parameter Store.
    SsmName,
    /// The value is the name of an SSM parameter, whose value is of the inner kind.
    Ssm(Box<Kind>),
}

/// A parameter as the stack keeps it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    pub name: String,
    /// As given, or the default.
    pub value: String,
    /// SSM types: what the named parameter held.
    pub resolved: Option<String>,
    pub no_echo: bool,
}

/// A parameter as templates see it.
#[derive(Clone, Debug)]
pub struct Resolved {
    pub name: String,
    pub value: Value,
}

/// A parameter of a request.
#[derive(Clone, Debug)]
pub struct Given {
    pub name: String,
    pub value: Option<String>,
    pub use_previous: bool,
}

impl Declaration {
    pub fn from_value(name: String, value: Value) -> Result<Declaration> {
        let Value::Object(map) = value else {
            return Err(validation(format!("Template format error: Parameter {name} must be an object.")));
        };
        if let Some(unknown) = map.keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(validation(format!("Invalid template parameter property '{unknown}'")));
        }
        let Some(kind_text) = map.get("Type").and_then(Value::as_str) else {
            return Err(validation("Template format error: Every Parameters object must contain a Type member."));
        };
        let kind = Kind::parse(kind_text)
            .ok_or_else(|| validation(format!("Template format error: Unrecognized parameter type: {kind_text}")))?;
        let text = |key: &str| map.get(key).map(as_text);
        let declaration = Declaration {
            kind,
            kind_text: kind_text.to_owned(),
            default: text("Default"),
            description: text("Description"),
            no_echo: text("NoEcho").is_some_and(|value| value.eq_ignore_ascii_case("true")),
            allowed_values: allowed_values(&map, &name)?,
            allowed_pattern: text("AllowedPattern"),
            constraint: text("ConstraintDescription"),
            min_length: number(&map, "MinLength", &name)?,
            max_length: number(&map, "MaxLength", &name)?,
            min_value: number(&map, "MinValue", &name)?,
            max_value: number(&map, "MaxValue", &name)?,
            name,
        };
        let is_ssm = matches!(declaration.kind, Kind::Ssm(_));
        if let Some(default) = declaration.default.as_deref().filter(|_| !is_ssm) {
            declaration.check(default).map_err(|error| {
                validation(format!(
                    "Template format error: {}",
                    error.message.replacen("Parameter", "Default value of parameter", 1)
                ))
            })?;
        }
        Ok(declaration)
    }

    /// Holds a value against the constraints.
    pub fn check(&self, value: &str) -> Result<()> {
        let name = &self.name;
        let refuse = |what: String| {
            let why = self.constraint.as_ref().map_or(what, |said| format!("failed to satisfy constraint: {said}"));
            Err(validation(format!("Parameter '{name}' {why}")))
        };
        if value.len() > MAX_VALUE_BYTES {
            return Err(validation(format!("Parameter '{name}' must be at most {MAX_VALUE_BYTES} bytes long")));
        }
        let elements: Vec<&str> =
            if self.kind.is_list() { value.split(',').map(str::trim).collect() } else { vec![value] };
        let base = match &self.kind {
            Kind::Ssm(_) => &Kind::Text,
            other => other,
        };
        for element in elements {
            if matches!(base, Kind::Number | Kind::NumberList) {
                let Some(number) = element.trim().parse::<f64>().ok().filter(|number| number.is_finite()) else {
                    return Err(validation(format!("Parameter '{name}' must be a number.")));
                };
                if let Some(min) = self.min_value.filter(|min| number < *min) {
                    return refuse(format!("must be a number not less than {min}"));
                }
                if let Some(max) = self.max_value.filter(|max| number > *max) {
                    return refuse(format!("must be a number not greater than {max}"));
                }
            }
            if !self.allowed_values.is_empty() && !self.allowed_values.iter().any(|allowed| allowed == element) {
                return refuse("must be one of AllowedValues".to_owned());
            }
            if let Some(pattern) = &self.allowed_pattern {
                let regex = Regex::new(&format!(r"\A(?:{pattern})\z")).map_err(|_| {
                    validation(format!("Template format error: Invalid pattern {pattern} of parameter {name}"))
                })?;
                if !regex.is_match(element) {
                    return refuse(format!("must match pattern {pattern}"));
                }
            }
            let length = element.chars().count() as f64;
            if let Some(min) = self.min_length.filter(|min| length < *min) {
                return refuse(format!("must contain at least {min} characters"));
            }
            if let Some(max) = self.max_length.filter(|max| length > *max) {
                return refuse(format!("must contain at most {max} characters"));
            }
        }
        Ok(())
    }
}

impl Kind {
    fn parse(text: &str) -> Option<Kind> {
        let existing = |text: &str| AWS_TYPES.contains(&text) || MORE_TYPES.contains(&text);
        if let Some(inner) = text.strip_prefix("AWS::SSM::Parameter::Value<").and_then(|rest| rest.strip_suffix('>')) {
            return match Kind::parse(inner)? {
                Kind::Ssm(_) | Kind::SsmName | Kind::Number | Kind::NumberList => None,
                inner => Some(Kind::Ssm(Box::new(inner))),
            };
        }
        if let Some(inner) = text.strip_prefix("List<").and_then(|rest| rest.strip_suffix('>')) {
            return match inner {
                "String" => Some(Kind::TextList),
                "Number" => Some(Kind::NumberList),
                inner if existing(inner) && inner != "AWS::EC2::KeyPair::KeyName" => {
                    Some(Kind::ExistingList(inner.to_owned()))
                }
                _ => None,
            };
        }
        match text {
            "String" => Some(Kind::Text),
            "Number" => Some(Kind::Number),
            "CommaDelimitedList" => Some(Kind::TextList),
            "AWS::SSM::Parameter::Name" => Some(Kind::SsmName),
            text if existing(text) => Some(Kind::Existing(text.to_owned())),
            _ => None,
        }
    }

    pub fn is_list(&self) -> bool {
        matches!(self, Kind::TextList | Kind::NumberList | Kind::ExistingList(_))
    }

    /// What `Ref` gives.
    pub fn value(&self, text: &str) -> Value {
        let kind = if let Kind::Ssm(inner) = self { inner } else { self };
        if kind.is_list() {
            let elements = text.split(',').map(str::trim);
            // The empty list is one empty element, which no API wants.
            return Value::Array(elements.filter(|_| !text.is_empty()).map(Value::from).collect());
        }
        Value::String(text.to_owned())
    }
}

/// The value of each declared parameter, from what is given, what the stack has, or the default.
pub fn choose(
    declared: &[Declaration],
    given: &[Given],
    previous: Option<&BTreeMap<String, String>>,
) -> Result<BTreeMap<String, String>> {
    let mut seen: Vec<&str> = Vec::new();
    for parameter in given {
        if seen.contains(&parameter.name.as_str()) {
            return Err(validation(format!("Duplicate parameter key {}", parameter.name)));
        }
        seen.push(&parameter.name);
        if parameter.use_previous && parameter.value.is_some() {
            return Err(validation(format!(
                "Invalid input for parameter key {}. Cannot specify usePreviousValue as true and non empty value for a parameter",
                parameter.name
            )));
        }
    }
    let strange: Vec<&str> =
        seen.iter().copied().filter(|name| !declared.iter().any(|declaration| declaration.name == *name)).collect();
    if !strange.is_empty() {
        return Err(validation(format!("Parameters: [{}] do not exist in the template", strange.join(", "))));
    }
    let mut values = BTreeMap::new();
    let mut missing = Vec::new();
    for declaration in declared {
        let given = given.iter().find(|given| given.name == declaration.name);
        let value = match given {
            Some(Given { value: Some(value), .. }) => Some(value.clone()),
            Some(Given { use_previous: true, .. }) => match previous {
                Some(previous) => previous.get(&declaration.name).cloned(),
                None => {
                    return Err(validation(format!(
                        "Invalid input for parameter key {}. Cannot specify usePreviousValue as true for a parameter key not in the previous template",
                        declaration.name
                    )));
                }
            },
            _ => declaration.default.clone(),
        };
        match value {
            Some(value) => {
                declaration.check(&value)?;
                values.insert(declaration.name.clone(), value);
            }
            None => missing.push(declaration.name.as_str()),
        }
    }
    if missing.is_empty() {
        return Ok(values);
    }
    Err(validation(format!("Parameters: [{}] must have values", missing.join(", "))))
}

fn allowed_values(map: &Map<String, Value>, name: &str) -> Result<Vec<String>> {
    match map.get("AllowedValues") {
        None => Ok(Vec::new()),
        Some(Value::Array(values)) => Ok(values.iter().map(as_text).collect()),
        Some(_) => Err(validation(format!("Template format error: AllowedValues of parameter {name} must be a list."))),
    }
}

fn number(map: &Map<String, Value>, key: &str, name: &str) -> Result<Option<f64>> {
    let Some(value) = map.get(key) else { return Ok(None) };
    let number = as_text(value).parse::<f64>().ok().filter(|number| number.is_finite());
    let problem = || validation(format!("Template format error: {key} of parameter {name} must be a number."));
    number.ok_or_else(problem).map(Some)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn check(declaration: Value, value: &str) -> std::result::Result<(), String> {
        let declaration = Declaration::from_value("P".to_owned(), declaration).map_err(|error| error.message)?;
        declaration.check(value).map_err(|error| error.message)
    }

    #[test]
    fn each_constraint_is_held() {
        let cases = [
            (json!({"Type": "String", "AllowedValues": ["a", 1]}), "1", "2", "must be one of AllowedValues"),
            (json!({"Type": "String", "AllowedPattern": "[a-z]+"}), "abc", "ab1", "must match pattern [a-z]+"),
            (
                json!({"Type": "String", "MinLength": "2", "MaxLength": 3}),
                "ab",
                "a",
                "must contain at least 2 characters",
            ),
            (json!({"Type": "String", "MaxLength": 3}), "ab", "abcd", "must contain at most 3 characters"),
            (json!({"Type": "Number", "MinValue": 2}), "2.5", "1", "must be a number not less than 2"),
            (json!({"Type": "Number", "MaxValue": 2}), "2", "3", "must be a number not greater than 2"),
            (json!({"Type": "Number"}), "-1", "one", "must be a number"),
            (json!({"Type": "List<Number>"}), "1, 2", "1,x", "must be a number"),
            (json!({"Type": "CommaDelimitedList", "AllowedValues": ["a", "b"]}), "a,b", "a,c", "must be one of"),
            (
                json!({"Type": "String", "AllowedPattern": "x", "ConstraintDescription": "only x"}),
                "x",
                "y",
                "Parameter 'P' failed to satisfy constraint: only x",
            ),
        ];
        for (declaration, good, bad, message) in cases {
            assert_eq!(check(declaration.clone(), good), Ok(()), "{declaration}");
            let refused = check(declaration, bad).expect_err("refused");
            assert!(refused.contains(message), "{refused}");
        }
    }

    #[test]
    fn values_come_from_the_request_the_stack_or_the_default() {
        let declared: Vec<Declaration> =
            [("A", json!({"Type": "String"})), ("B", json!({"Type": "String", "Default": "d"}))]
                .into_iter()
                .map(|(name, value)| Declaration::from_value(name.to_owned(), value).expect("well formed"))
                .collect();
        let given = |name: &str, value: Option<&str>| Given {
            name: name.to_owned(),
            value: value.map(str::to_owned),
            use_previous: value.is_none(),
        };
        let previous = BTreeMap::from([("A".to_owned(), "old".to_owned())]);
        let chosen = choose(&declared, &[given("A", None)], Some(&previous)).expect("chosen");
        assert_eq!((chosen["A"].as_str(), chosen["B"].as_str()), ("old", "d"));
        let missing = choose(&declared, &[], None).expect_err("missing");
        assert_eq!(missing.message, "Parameters: [A] must have values");
        let strange = choose(&declared, &[given("A", Some("x")), given("Z", Some("x"))], None).expect_err("strange");
        assert_eq!(strange.message, "Parameters: [Z] do not exist in the template");
    }

    #[test]
    fn types_are_read() {
        assert_eq!(
            Kind::parse("AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"),
            Some(Kind::Ssm(Box::new(Kind::Existing("AWS::EC2::Image::Id".to_owned()))))
        );
        assert_eq!(
            Kind::parse("List<AWS::EC2::Subnet::Id>"),
            Some(Kind::ExistingList("AWS::EC2::Subnet::Id".to_owned()))
        );
        assert_eq!(Kind::parse("Strin"), None);
        assert_eq!(Kind::TextList.value("a, b"), json!(["a", "b"]));
    }
}
