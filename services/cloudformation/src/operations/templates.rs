//! ValidateTemplate, GetTemplate and GetTemplateSummary.

use std::sync::Arc;

use api_cloudformation::types::{
    GetTemplateInput, GetTemplateOutput, GetTemplateSummaryInput, GetTemplateSummaryOutput, ParameterConstraints,
    ParameterDeclaration, ResourceIdentifierSummary, TemplateParameter, ValidateTemplateInput, ValidateTemplateOutput,
};
use kernel::{Ctx, Error, Result};

use super::change_set;
use super::request::{fetch, needed_capabilities};
use crate::deploy::Cloudformation;
use crate::error::{stack_not_found, validation};
use crate::records::{self, Definition};
use crate::template::{self, Template};

pub async fn validate(
    state: Arc<Cloudformation>,
    cx: Ctx,
    input: ValidateTemplateInput,
) -> Result<ValidateTemplateOutput> {
    let body = match (input.template_body, input.template_url) {
        (Some(body), None) => {
            template::check_body(&body)?;
            body
        }
        (None, Some(url)) => fetch(&state, &cx, &url).await?,
        _ => return Err(validation("Either Template URL or Template Body must be specified.")),
    };
    let template = template::read_without_values(&body)?;
    let (capabilities, reason) = capabilities(&template);
    let parameter = |declaration: &template::parameters::Declaration| TemplateParameter {
        parameter_key: Some(declaration.name.clone()),
        default_value: declaration.default.clone(),
        no_echo: Some(declaration.no_echo),
        description: declaration.description.clone(),
    };
    Ok(ValidateTemplateOutput {
        parameters: Some(template.parameters.iter().map(parameter).collect()),
        description: template.description.clone(),
        capabilities,
        capabilities_reason: reason,
        declared_transforms: Some(template.transforms.clone()).filter(|all| !all.is_empty()),
    })
}

pub async fn get(_: Arc<Cloudformation>, cx: Ctx, input: GetTemplateInput) -> Result<GetTemplateOutput> {
    let stages = Some(vec!["Original".to_owned(), "Processed".to_owned()]);
    if let Some(change_set) = input.change_set_name {
        let found = change_set::find(&cx, input.stack_name.as_deref(), &change_set)?;
        let body = staged(found.definition, input.template_stage.as_deref())?;
        return Ok(GetTemplateOutput { template_body: Some(body), stages_available: stages });
    }
    let Some(name) = input.stack_name else {
        return Err(validation("StackName is required if ChangeSetName is not specified."));
    };
    let stack = records::find(&cx.read(), &cx, &name)?.ok_or_else(|| stack_not_found(&name))?;
    let body = staged(stack.definition, input.template_stage.as_deref())?;
    Ok(GetTemplateOutput { template_body: Some(body), stages_available: stages })
}

fn staged(definition: Definition, stage: Option<&str>) -> Result<String> {
    if stage == Some("Original") { Ok(definition.template) } else { template::processed(&definition) }
}

pub async fn summary(
    state: Arc<Cloudformation>,
    cx: Ctx,
    input: GetTemplateSummaryInput,
) -> Result<GetTemplateSummaryOutput> {
    let body = match (input.template_body, input.template_url, input.stack_name) {
        (Some(body), None, None) => {
            template::check_body(&body)?;
            body
        }
        (None, Some(url), None) => fetch(&state, &cx, &url).await?,
        (None, None, Some(name)) => {
            records::find(&cx.read(), &cx, &name)?.ok_or_else(|| stack_not_found(&name))?.definition.template
        }
        (None, None, None) if input.stack_set_name.is_some() => return Err(Error::not_implemented("stack sets")),
        _ => {
            return Err(validation(
                "You must specify exactly one of the following: StackName, StackSetName, TemplateBody, or TemplateURL.",
            ));
        }
    };
    let template = template::read_without_values(&body)?;
    let (capabilities, reason) = capabilities(&template);
    let parameter = |declaration: &template::parameters::Declaration| ParameterDeclaration {
        parameter_key: Some(declaration.name.clone()),
        default_value: declaration.default.clone(),
        parameter_type: Some(declaration.kind_text.clone()),
        no_echo: Some(declaration.no_echo),
        description: declaration.description.clone(),
        parameter_constraints: Some(ParameterConstraints {
            allowed_values: Some(declaration.allowed_values.clone()).filter(|values| !values.is_empty()),
        }),
    };
    let mut types: Vec<String> = template.resources.iter().map(|resource| resource.kind.clone()).collect();
    types.sort();
    types.dedup();
    let identifiers = types.iter().map(|kind| ResourceIdentifierSummary {
        resource_type: Some(kind.clone()),
        logical_resource_ids: Some(
            template.resources.iter().filter(|one| one.kind == *kind).map(|one| one.logical_id.clone()).collect(),
        ),
        resource_identifiers: None,
    });
    Ok(GetTemplateSummaryOutput {
        parameters: Some(template.parameters.iter().map(parameter).collect()),
        description: template.description.clone(),
        capabilities,
        capabilities_reason: reason,
        resource_identifier_summaries: Some(identifiers.collect()),
        resource_types: Some(types),
        version: template.version.clone(),
        metadata: template.metadata.as_ref().map(ToString::to_string),
        declared_transforms: Some(template.transforms.clone()).filter(|all| !all.is_empty()),
        ..GetTemplateSummaryOutput::default()
    })
}

fn capabilities(template: &Template) -> (Option<Vec<String>>, Option<String>) {
    let (needed, types) = needed_capabilities(template);
    if needed.is_empty() {
        return (None, None);
    }
    let reason = format!("The following resource(s) require capabilities: [{}]", types.join(", "));
    (Some(needed), Some(reason))
}
