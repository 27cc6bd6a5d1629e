//! AWS::SSM::Parameter.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ssm-parameter.html>

use std::collections::BTreeMap;

use api_ssm::types::{
    AddTagsToResourceRequest, DeleteParameterRequest, GetParametersRequest, PutParameterRequest,
    RemoveTagsFromResourceRequest, Tag,
};
use kernel::Result;
use serde_json::{Value, json};

use super::super::property::Property;
use super::super::{Attributes, Handler, Live, Properties, Step};
use crate::template::model::as_text;

pub struct Parameter;

static PROPERTIES: &[Property] = &[
    Property::text("AllowedPattern"),
    Property::text("DataType"),
    Property::text("Description"),
    Property::text("Name").replaces(),
    Property::absent("Policies"),
    Property::json("Tags"),
    Property::text("Tier"),
    Property::text("Type").required(),
    Property::text("Value").required(),
];

const MEMBERS: [&str; 6] = ["AllowedPattern", "DataType", "Description", "Tier", "Type", "Value"];

impl Handler for Parameter {
    const NAME: &'static str = "AWS::SSM::Parameter";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["Type", "Value"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.properties.text("Name").unwrap_or_else(|| format!("CFN-{}", step.name(1000)));
        put(step, &name, step.resumed).await?;
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let tags = tags(step, &step.properties);
        if !tags.is_empty() {
            let tags = tags.into_iter().map(|(key, value)| Tag { key: Some(key), value: Some(value) }).collect();
            let input = AddTagsToResourceRequest {
                resource_type: Some("Parameter".to_owned()),
                resource_id: Some(id.to_owned()),
                tags: Some(tags),
            };
            step.cx.call::<api_ssm::AddTagsToResource>(input).await?;
        }
        let text = |name: &str| json!(step.properties.text(name));
        Ok(Attributes::from_iter([("Type".to_owned(), text("Type")), ("Value".to_owned(), text("Value"))]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        put(step, id, true).await?;
        let wanted = tags(step, &step.properties);
        let gone: Vec<String> = tags(step, old).into_keys().filter(|key| !wanted.contains_key(key)).collect();
        if gone.is_empty() {
            return Ok(());
        }
        let input = RemoveTagsFromResourceRequest {
            resource_type: Some("Parameter".to_owned()),
            resource_id: Some(id.to_owned()),
            tag_keys: Some(gone),
        };
        step.cx.call::<api_ssm::RemoveTagsFromResource>(input).await.map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteParameterRequest { name: Some(id.to_owned()) };
        step.delete_with(&["ParameterNotFound"], &[], || step.cx.call::<api_ssm::DeleteParameter>(input())).await
    }

    async fn read(step: &Step, id: &str) -> Result<Live> {
        let input = GetParametersRequest { names: Some(vec![id.to_owned()]), ..Default::default() };
        let found = step.cx.call::<api_ssm::GetParameters>(input).await?.parameters;
        Ok(Live::of(found.unwrap_or_default().into_iter().next().as_ref(), &[]))
    }
}

async fn put(step: &Step, name: &str, overwrite: bool) -> Result<()> {
    let mut input: PutParameterRequest = step.properties.pick(&MEMBERS)?;
    input.name = Some(name.to_owned());
    input.overwrite = Some(overwrite);
    step.cx.call::<api_ssm::PutParameter>(input).await.map(|_| ())
}

/// CloudFormation's tags, the stack's, and the resource's own, which are a map here.
fn tags(step: &Step, properties: &Properties) -> BTreeMap<String, String> {
    let mut tags = step.stack_tags.clone();
    if let Some(Value::Object(own)) = properties.get("Tags") {
        tags.extend(own.iter().map(|(key, value)| (key.clone(), as_text(value))));
    }
    tags.extend(step.own_tags());
    tags
}
