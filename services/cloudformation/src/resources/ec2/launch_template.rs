//! AWS::EC2::LaunchTemplate.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-launchtemplate.html>

use api_ec2::types::{
    CreateLaunchTemplateRequest, CreateLaunchTemplateVersionRequest, DeleteLaunchTemplateRequest,
    DescribeLaunchTemplatesRequest, TagSpecification,
};
use kernel::Result;
use serde_json::json;

use super::super::property::{Kind, Property, TAG};
use super::super::{Attributes, Handler, Properties, Step};
use super::launch_template_data::LAUNCH_TEMPLATE_DATA;
use super::{missing, tags};

pub struct LaunchTemplate;

static TAG_SPECIFICATION: &[Property] = &[Property::text("ResourceType"), Property::list("Tags", &Kind::Object(&TAG))];
static PROPERTIES: &[Property] = &[
    Property::object("LaunchTemplateData", LAUNCH_TEMPLATE_DATA).required(),
    Property::text("LaunchTemplateName").replaces(),
    Property::list("TagSpecifications", &Kind::Object(TAG_SPECIFICATION)).replaces(),
    Property::text("VersionDescription"),
];

impl Handler for LaunchTemplate {
    const NAME: &'static str = "AWS::EC2::LaunchTemplate";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["DefaultVersionNumber", "LatestVersionNumber", "LaunchTemplateId"];

    async fn create(step: &Step) -> Result<String> {
        let mut input: CreateLaunchTemplateRequest =
            step.properties.pick(&["LaunchTemplateData", "VersionDescription"])?;
        input.launch_template_name = Some(step.named("LaunchTemplateName", 128));
        input.client_token = Some(step.token.clone());
        let given = step.properties.objects("TagSpecifications");
        let given = given.iter().find(|one| one.text("ResourceType").as_deref() == Some("launch-template"));
        let all = step.tags_with(given.unwrap_or(&Properties::default()), "Tags");
        let resource_type = Some("launch-template".to_owned());
        input.tag_specifications = Some(vec![TagSpecification { resource_type, tags: Some(tags(all)) }]);
        let made = step.cx.call::<api_ec2::CreateLaunchTemplate>(input).await?;
        made.launch_template.and_then(|template| template.launch_template_id).ok_or_else(missing("a launch template"))
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let input =
            DescribeLaunchTemplatesRequest { launch_template_ids: Some(vec![id.to_owned()]), ..Default::default() };
        let found = step.cx.call::<api_ec2::DescribeLaunchTemplates>(input).await?;
        let template = found.launch_templates.unwrap_or_default().into_iter().next();
        let template = template.ok_or_else(missing("the launch template"))?;
        let number = |number: Option<i64>| json!(number.unwrap_or_default().to_string());
        Ok(Attributes::from_iter([
            ("DefaultVersionNumber".to_owned(), number(template.default_version_number)),
            ("LatestVersionNumber".to_owned(), number(template.latest_version_number)),
            ("LaunchTemplateId".to_owned(), json!(id)),
        ]))
    }

    async fn update(step: &Step, id: &str, old: &Properties) -> Result<()> {
        let changed = step.only_changed(old, &["LaunchTemplateData", "VersionDescription"])?;
        if changed.is_empty() {
            return Ok(());
        }
        let mut input: CreateLaunchTemplateVersionRequest =
            step.properties.pick(&["LaunchTemplateData", "VersionDescription"])?;
        input.launch_template_id = Some(id.to_owned());
        step.cx.call::<api_ec2::CreateLaunchTemplateVersion>(input).await?;
        Ok(())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        let input = || DeleteLaunchTemplateRequest { launch_template_id: Some(id.to_owned()), ..Default::default() };
        let gone = ["InvalidLaunchTemplateId.NotFound", "InvalidLaunchTemplateName.NotFoundException"];
        step.delete_with(&gone, &[], || step.cx.call::<api_ec2::DeleteLaunchTemplate>(input())).await
    }
}
