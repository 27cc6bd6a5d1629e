//! What the functions of a template are evaluated against.

use std::collections::BTreeMap;
use std::sync::Arc;

use kernel::{Ctx, PARTITION, Result};
use serde_json::{Map, Value, json};

use super::model::Template;
use super::parameters::Resolved;

/// A resource as other resources see it.
#[derive(Clone, Debug, Default)]
pub struct Made {
    /// What `Ref` gives.
    pub physical_id: String,
    /// What `Fn::GetAtt` gives.
    pub attributes: Map<String, Value>,
}

pub type Exports = Arc<dyn Fn(&str) -> Result<Option<String>> + Send + Sync>;

pub struct Scope {
    /// Values of parameters and pseudo parameters; `AWS::NoValue` is not among them.
    pub values: BTreeMap<String, Value>,
    pub mappings: Map<String, Value>,
    pub conditions: BTreeMap<String, bool>,
    pub resources: BTreeMap<String, Made>,
    /// The value of an export of this account and Region, for `Fn::ImportValue`.
    pub exports: Exports,
    pub zones: Vec<String>,
    pub region: String,
    /// Whether the template declares AWS::LanguageExtensions, whose functions others may not use.
    pub extended: bool,
}

/// Names of the stack, for the pseudo parameters.
pub struct Names<'a> {
    pub stack_id: &'a str,
    pub stack_name: &'a str,
    pub notification_arns: &'a [String],
}

impl Scope {
    /// Without resources and conditions.
    pub fn new(cx: &Ctx, template: &Template, parameters: &[Resolved], names: &Names<'_>) -> Scope {
        let mut values: BTreeMap<String, Value> =
            parameters.iter().map(|parameter| (parameter.name.clone(), parameter.value.clone())).collect();
        let pseudo = [
            ("AWS::AccountId", json!(cx.account.as_str())),
            ("AWS::Region", json!(cx.region.name())),
            ("AWS::Partition", json!(PARTITION)),
            ("AWS::URLSuffix", json!("amazonaws.com")),
            ("AWS::StackId", json!(names.stack_id)),
            ("AWS::StackName", json!(names.stack_name)),
            ("AWS::NotificationARNs", json!(names.notification_arns)),
        ];
        values.extend(pseudo.map(|(name, value)| (name.to_owned(), value)));
        Scope {
            values,
            mappings: template.mappings.clone(),
            conditions: BTreeMap::new(),
            resources: BTreeMap::new(),
            exports: Arc::new(|_| Ok(None)),
            zones: cx.region.zones().map(|zone| zone.name.to_owned()).collect(),
            region: cx.region.name().to_owned(),
            extended: !template.transforms.is_empty(),
        }
    }
}
