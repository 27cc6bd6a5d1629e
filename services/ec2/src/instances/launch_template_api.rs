//! The operations on launch templates and their versions.

use std::sync::Arc;

use api_ec2::types::{self, RequestLaunchTemplateData};
use kernel::{Ctx, Read, Result, Timestamp};
use schema::Error;

use super::errors;
use super::launch;
use super::launch_templates::{self, LaunchTemplate, Version, require};
use super::record;
use super::shape::{self, Stored};
use super::types as instance_types;
use crate::Ec2;
use crate::network::errors::{combination, dry_run, invalid, missing, refuse_member};
use crate::network::filters::{self, Filters, one};
use crate::network::{indexes, interface, records, tags};

const MAX_VERSIONS: usize = 10_000;

pub async fn create(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::CreateLaunchTemplateRequest,
) -> Result<types::CreateLaunchTemplateResult> {
    refuse_member("CreateLaunchTemplate", "Operator", input.operator.is_some())?;
    let name = input.launch_template_name.unwrap_or_default();
    check_name(&name)?;
    let data = input.launch_template_data.unwrap_or_default();
    check_data(&data)?;
    let tags = tags::specified(&cx, input.tag_specifications, "launch-template")?;
    let template = LaunchTemplate::new(&cx, name, input.client_token.clone());
    let first = version(&cx, &template, 1, input.version_description, input.client_token, data)?;
    let (inner, asked, given) = (cx.clone(), input.dry_run, tags);
    let template = cx
        .write(move |writer| {
            if let Some(known) = launch_templates::by_name(writer, &inner, &template.name)? {
                let again = template.client_token.is_some() && template.client_token == known.client_token;
                return if again { Ok(known) } else { Err(name_in_use()) };
            }
            dry_run(asked)?;
            records::put(writer, &inner, &template)?;
            records::put(writer, &inner, &first)?;
            tags::set(writer, &inner, &template.id, &given)?;
            Ok(template)
        })
        .await?;
    Ok(types::CreateLaunchTemplateResult { launch_template: Some(answer(&cx.read(), &cx, &template)?), warning: None })
}

pub async fn create_version(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::CreateLaunchTemplateVersionRequest,
) -> Result<types::CreateLaunchTemplateVersionResult> {
    refuse_member("CreateLaunchTemplateVersion", "ResolveAlias", input.resolve_alias == Some(true))?;
    let given = input.launch_template_data.unwrap_or_default();
    check_data(&given)?;
    let (inner, asked) = (cx.clone(), input.dry_run);
    let (template, made) = cx
        .write(move |writer| {
            let (id, name) = (input.launch_template_id.as_deref(), input.launch_template_name.as_deref());
            let mut template = require(writer, &inner, id, name)?;
            if let Some(token) = input.client_token.as_deref().filter(|token| !token.is_empty())
                && let Some(known) = indexes::first_item(writer, &inner, "token", &template.id, token)?
            {
                return Ok((template, known));
            }
            let mut data = match &input.source_version {
                Some(source) => template.version(writer, &inner, source)?.data.0,
                None => RequestLaunchTemplateData::default(),
            };
            shape::copy(&given, &mut data);
            if indexes::count_of::<Version>(writer, &inner, "template", &template.id)? >= MAX_VERSIONS {
                return Err(Error::client(
                    "VersionLimitExceeded",
                    "You've reached the limit on the number of versions you can have for a launch template.",
                ));
            }
            dry_run(asked)?;
            let number = template.latest_version + 1;
            let made = version(&inner, &template, number, input.version_description, input.client_token, data)?;
            (template.latest_version, template.newest_version) = (number, number);
            records::put(writer, &inner, &template)?;
            records::put(writer, &inner, &made)?;
            Ok((template, made))
        })
        .await?;
    Ok(types::CreateLaunchTemplateVersionResult {
        launch_template_version: Some(version_answer(&template, &made)),
        warning: None,
    })
}

pub async fn delete(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DeleteLaunchTemplateRequest,
) -> Result<types::DeleteLaunchTemplateResult> {
    let inner = cx.clone();
    let gone = cx
        .write(move |writer| {
            let (id, name) = (input.launch_template_id.as_deref(), input.launch_template_name.as_deref());
            let template = require(writer, &inner, id, name)?;
            dry_run(input.dry_run)?;
            let answer = answer(writer, &inner, &template)?;
            for version in template.versions(writer, &inner)? {
                records::delete::<Version>(writer, &inner, &version.id)?;
            }
            records::delete::<LaunchTemplate>(writer, &inner, &template.id)?;
            Ok(answer)
        })
        .await?;
    Ok(types::DeleteLaunchTemplateResult { launch_template: Some(gone) })
}

/// Deletes those versions that can be, and says why the others cannot.
pub async fn delete_versions(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DeleteLaunchTemplateVersionsRequest,
) -> Result<types::DeleteLaunchTemplateVersionsResult> {
    let inner = cx.clone();
    cx.write(move |writer| {
        let (id, name) = (input.launch_template_id.as_deref(), input.launch_template_name.as_deref());
        let mut template = require(writer, &inner, id, name)?;
        dry_run(input.dry_run)?;
        let (mut deleted, mut refused) = (Vec::new(), Vec::new());
        for wanted in input.versions.unwrap_or_default() {
            let number: i64 = wanted.parse().map_err(|_| {
                invalid(format!("Value ({wanted}) for parameter versions is invalid. Valid versions are numbers."))
            })?;
            match why_kept(writer, &inner, &template, number)? {
                Some(error) => refused.push(types::DeleteLaunchTemplateVersionsResponseErrorItem {
                    launch_template_id: Some(template.id.clone()),
                    launch_template_name: Some(template.name.clone()),
                    version_number: Some(number),
                    response_error: Some(error),
                }),
                None => {
                    records::delete::<Version>(writer, &inner, &Version::id_of(&template.id, number))?;
                    // The default version is always there.
                    while template.numbered(writer, &inner, template.newest_version)?.is_none() {
                        template.newest_version -= 1;
                    }
                    deleted.push(types::DeleteLaunchTemplateVersionsResponseSuccessItem {
                        launch_template_id: Some(template.id.clone()),
                        launch_template_name: Some(template.name.clone()),
                        version_number: Some(number),
                    });
                }
            }
        }
        records::put(writer, &inner, &template)?;
        Ok(types::DeleteLaunchTemplateVersionsResult {
            successfully_deleted_launch_template_versions: Some(deleted),
            unsuccessfully_deleted_launch_template_versions: Some(refused),
        })
    })
    .await
}

pub async fn modify(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::ModifyLaunchTemplateRequest,
) -> Result<types::ModifyLaunchTemplateResult> {
    let inner = cx.clone();
    let changed = cx
        .write(move |writer| {
            let (id, name) = (input.launch_template_id.as_deref(), input.launch_template_name.as_deref());
            let mut template = require(writer, &inner, id, name)?;
            let wanted = input.default_version.ok_or_else(|| missing("DefaultVersion"))?;
            template.default_version = template.version(writer, &inner, &wanted)?.number;
            dry_run(input.dry_run)?;
            records::put(writer, &inner, &template)?;
            answer(writer, &inner, &template)
        })
        .await?;
    Ok(types::ModifyLaunchTemplateResult { launch_template: Some(changed) })
}

pub async fn describe(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeLaunchTemplatesRequest,
) -> Result<types::DescribeLaunchTemplatesResult> {
    dry_run(input.dry_run)?;
    let filters = Filters::new(input.filters, &["create-time", "launch-template-name"])?;
    let reader = cx.read();
    let (ids, names) = (input.launch_template_ids.unwrap_or_default(), input.launch_template_names.unwrap_or_default());
    let templates: Vec<LaunchTemplate> = match ids.is_empty() && names.is_empty() {
        true => records::list(&reader, &cx)?,
        false => {
            let by_id = ids.iter().map(|id| require(&reader, &cx, Some(id), None));
            let by_name = names.iter().map(|name| require(&reader, &cx, None, Some(name)));
            by_id.chain(by_name).collect::<Result<_>>()?
        }
    };
    let mut found = Vec::new();
    for template in &templates {
        let admitted = filters.admit(&tags::of(&reader, &cx, &template.id)?, |name| match name {
            "create-time" => one(Timestamp::from_millis(template.created_ms).iso8601_millis()),
            _ => one(&template.name),
        });
        if admitted {
            found.push(answer(&reader, &cx, template)?);
        }
    }
    let key = |template: &types::LaunchTemplate| template.launch_template_id.clone().unwrap_or_default();
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, key)?;
    Ok(types::DescribeLaunchTemplatesResult { launch_templates: Some(page), next_token })
}

pub async fn describe_versions(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::DescribeLaunchTemplateVersionsRequest,
) -> Result<types::DescribeLaunchTemplateVersionsResult> {
    dry_run(input.dry_run)?;
    refuse_member("DescribeLaunchTemplateVersions", "ResolveAlias", input.resolve_alias == Some(true))?;
    let filters = Filters::new(input.filters, &VERSION_FILTERS)?;
    let reader = cx.read();
    let wanted = input.versions.unwrap_or_default();
    let bound = |text: Option<String>| -> Result<Option<i64>> {
        text.map(|text| text.parse().map_err(|_| invalid(format!("'{text}' is not a version number")))).transpose()
    };
    let (min, max) = (bound(input.min_version)?, bound(input.max_version)?);
    let (id, name) = (input.launch_template_id.as_deref(), input.launch_template_name.as_deref());
    let mut found: Vec<types::LaunchTemplateVersion> = Vec::new();
    if id.is_none() && name.is_none() {
        // Over all templates, only the two aliases mean something.
        if wanted.is_empty() || wanted.iter().any(|version| version != "$Latest" && version != "$Default") {
            return Err(missing("LaunchTemplateId or LaunchTemplateName"));
        }
        for template in records::list::<LaunchTemplate>(&reader, &cx)? {
            for version in &wanted {
                found.push(version_answer(&template, &template.version(&reader, &cx, version)?));
            }
        }
    } else {
        let template = require(&reader, &cx, id, name)?;
        match wanted.is_empty() {
            true => {
                let versions = template.versions(&reader, &cx)?;
                found.extend(versions.iter().map(|version| version_answer(&template, version)));
            }
            false => {
                for version in &wanted {
                    found.push(version_answer(&template, &template.version(&reader, &cx, version)?));
                }
            }
        }
    }
    found.retain(|version| {
        let number = version.version_number.unwrap_or_default();
        let within = min.is_none_or(|min| number >= min) && max.is_none_or(|max| number <= max);
        within && filters.admit(&kernel::tags::Tags::new(), |name| version_values(version, name))
    });
    let key = |version: &types::LaunchTemplateVersion| {
        // The newest first, as AWS lists them.
        let number = i64::MAX - version.version_number.unwrap_or_default();
        format!("{} {number:020}", version.launch_template_id.as_deref().unwrap_or_default())
    };
    let (page, next_token) = filters::cut(found, input.next_token.as_deref(), input.max_results, key)?;
    Ok(types::DescribeLaunchTemplateVersionsResult { launch_template_versions: Some(page), next_token })
}

/// The data of a template that would launch an instance like this one.
pub async fn data_of_instance(
    _ec2: Arc<Ec2>,
    cx: Ctx,
    input: types::GetLaunchTemplateDataRequest,
) -> Result<types::GetLaunchTemplateDataResult> {
    let reader = cx.read();
    let instance = record::require(&reader, &cx, &input.instance_id.unwrap_or_default())?;
    dry_run(input.dry_run)?;
    let mut interfaces = Vec::new();
    for found in interface::of_instance(&reader, &cx, &instance.id)? {
        let attachment = found.attachment.as_ref();
        interfaces.push(types::LaunchTemplateInstanceNetworkInterfaceSpecification {
            associate_public_ip_address: Some(found.auto_public),
            delete_on_termination: attachment.map(|attachment| attachment.delete_on_termination),
            description: Some(found.description.clone()),
            device_index: attachment.and_then(|attachment| i32::try_from(attachment.device_index).ok()),
            groups: Some(found.groups.clone()),
            private_ip_address: Some(found.private_ip.to_string()),
            subnet_id: Some(found.subnet_id.clone()),
            ..Default::default()
        });
    }
    let options = super::describe::metadata_answer(&instance.metadata);
    let data = types::ResponseLaunchTemplateData {
        ebs_optimized: Some(instance.ebs_optimized),
        iam_instance_profile: instance.profile.as_ref().map(|profile| {
            types::LaunchTemplateIamInstanceProfileSpecification { arn: Some(profile.arn.clone()), name: None }
        }),
        network_interfaces: Some(interfaces),
        image_id: Some(instance.image_id.clone()),
        instance_type: Some(instance.instance_type.clone()),
        key_name: instance.key_name.clone(),
        monitoring: Some(types::LaunchTemplatesMonitoring {
            enabled: Some(instance.detailed_monitoring),
            ..Default::default()
        }),
        placement: Some(types::LaunchTemplatePlacement {
            availability_zone: Some(instance.zone.clone()),
            ..Default::default()
        }),
        disable_api_termination: Some(instance.disable_api_termination),
        disable_api_stop: Some(instance.disable_api_stop),
        instance_initiated_shutdown_behavior: Some(instance.on_shutdown.name().to_owned()),
        user_data: instance.user_data.clone(),
        metadata_options: Some(shape::converted(&options)),
        ..Default::default()
    };
    Ok(types::GetLaunchTemplateDataResult { launch_template_data: Some(data) })
}

fn version(
    cx: &Ctx,
    template: &LaunchTemplate,
    number: i64,
    description: Option<String>,
    client_token: Option<String>,
    data: RequestLaunchTemplateData,
) -> Result<Version> {
    if description.as_ref().is_some_and(|text| text.chars().count() > 255) {
        return Err(invalid("The version description must be at most 255 characters long."));
    }
    Ok(Version {
        id: Version::id_of(&template.id, number),
        template: template.id.clone(),
        number,
        description,
        created_ms: cx.now().millis(),
        created_by: cx.principal.arn(),
        client_token: client_token.filter(|token| !token.is_empty()),
        data: Stored(data),
    })
}

fn check_name(name: &str) -> Result<()> {
    let fits = |byte: u8| byte.is_ascii_alphanumeric() || b"()./_-".contains(&byte);
    if (3..=128).contains(&name.len()) && name.bytes().all(fits) {
        return Ok(());
    }
    Err(Error::client(
        "InvalidLaunchTemplateName.MalformedException",
        "The specified launch template name is invalid. A launch template name must be between 3 and 128 characters, \
         and may contain letters, numbers, and the following characters: - ( ) . / _.",
    ))
}

/// A template is not launched when it is made: only what could never be right is refused.
fn check_data(data: &RequestLaunchTemplateData) -> Result<()> {
    if shape::present(data).is_empty() {
        return Err(missing("LaunchTemplateData"));
    }
    launch::user_data(data.user_data.clone())
        .map_err(|error| Error::client("InvalidUserData.Malformed", error.message))?;
    if data.instance_type.is_some() && data.instance_requirements.is_some() {
        return Err(combination("Instance type and instance requirements may not be specified on the same request"));
    }
    if let Some(name) = &data.instance_type {
        instance_types::require(name)?;
    }
    Ok(())
}

fn why_kept(
    reader: &dyn Read,
    cx: &Ctx,
    template: &LaunchTemplate,
    number: i64,
) -> Result<Option<types::ResponseError>> {
    let (code, message) = if template.numbered(reader, cx, number)?.is_none() {
        let error = errors::launch_template_version_not_found(&template.id, &number.to_string());
        ("launchTemplateVersionDoesNotExist", error.message)
    } else if template.default_version == number {
        ("unexpectedError", "The default version of a launch template cannot be deleted.".to_owned())
    } else {
        return Ok(None);
    };
    Ok(Some(types::ResponseError { code: Some(code.to_owned()), message: Some(message) }))
}

fn name_in_use() -> Error {
    Error::client("InvalidLaunchTemplateName.AlreadyExistsException", "Launch template name already in use.")
}

fn answer(reader: &dyn Read, cx: &Ctx, template: &LaunchTemplate) -> Result<types::LaunchTemplate> {
    Ok(types::LaunchTemplate {
        launch_template_id: Some(template.id.clone()),
        launch_template_name: Some(template.name.clone()),
        create_time: Some(Timestamp::from_millis(template.created_ms)),
        created_by: Some(template.created_by.clone()),
        default_version_number: Some(template.default_version),
        latest_version_number: Some(template.newest_version),
        tags: tags::describe(&tags::of(reader, cx, &template.id)?),
        operator: None,
    })
}

fn version_answer(template: &LaunchTemplate, version: &Version) -> types::LaunchTemplateVersion {
    types::LaunchTemplateVersion {
        launch_template_id: Some(template.id.clone()),
        launch_template_name: Some(template.name.clone()),
        version_number: Some(version.number),
        version_description: version.description.clone(),
        create_time: Some(Timestamp::from_millis(version.created_ms)),
        created_by: Some(version.created_by.clone()),
        default_version: Some(version.number == template.default_version),
        launch_template_data: Some(shape::converted(&version.data.0)),
        operator: None,
    }
}

const VERSION_FILTERS: [&str; 10] = [
    "create-time",
    "ebs-optimized",
    "http-endpoint",
    "http-tokens",
    "iam-instance-profile",
    "image-id",
    "instance-type",
    "is-default-version",
    "kernel-id",
    "ram-disk-id",
];

fn version_values(version: &types::LaunchTemplateVersion, name: &str) -> Vec<String> {
    let data = version.launch_template_data.clone().unwrap_or_default();
    let found = match name {
        "create-time" => version.create_time.map(Timestamp::iso8601_millis),
        "ebs-optimized" => data.ebs_optimized.map(|on| on.to_string()),
        "http-endpoint" => data.metadata_options.and_then(|options| options.http_endpoint),
        "http-tokens" => data.metadata_options.and_then(|options| options.http_tokens),
        "iam-instance-profile" => data.iam_instance_profile.and_then(|profile| profile.arn.or(profile.name)),
        "image-id" => data.image_id,
        "instance-type" => data.instance_type,
        "is-default-version" => version.default_version.map(|is| is.to_string()),
        "kernel-id" => data.kernel_id,
        _ => data.ram_disk_id,
    };
    found.into_iter().collect()
}
