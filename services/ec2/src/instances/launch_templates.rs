//! Launch templates: what they hold, and how a launch takes its values from one.
//! <https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-launch-templates.html>

use api_ec2::types::{self, RequestLaunchTemplateData, RunInstancesRequest};
use kernel::index::{Indexed, Term};
use kernel::tags::Tags;
use kernel::{Ctx, Read, Result, id};
use schema::Error;
use serde::{Deserialize, Serialize};

use super::errors;
use super::shape::{self, Stored};
use crate::network::errors::{combination, missing};
use crate::network::ids::is_well_formed;
use crate::network::indexes;
use crate::network::records::{self, Record};

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct LaunchTemplate {
    /// `lt-…`
    pub id: String,
    pub name: String,
    pub created_ms: i64,
    pub created_by: String,
    pub default_version: i64,
    /// The newest that was made; deleting it does not give its number out again.
    pub latest_version: i64,
    /// The newest that there is.
    pub newest_version: i64,
    pub client_token: Option<String>,
}

/// A version is a record of its own, so that one more costs the same whatever their number.

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    /// `lt-…/0000000001`
    pub id: String,
    pub template: String,
    pub number: i64,
    pub description: Option<String>,
    pub created_ms: i64,
    pub created_by: String,
    pub client_token: Option<String>,
    pub data: Stored<RequestLaunchTemplateData>,
}

impl Indexed for LaunchTemplate {
    fn terms(&self) -> Vec<Term> {
        vec![Term::new("name", &self.name)]
    }
}

impl Record for LaunchTemplate {
    const KIND: &'static str = "launch-template";

    fn id(&self) -> &str {
        &self.id
    }
}

impl Indexed for Version {
    const COUNTED: &'static [&'static str] = &["template"];

    fn terms(&self) -> Vec<Term> {
        let token = self.client_token.as_ref().map(|token| Term::item("token", &self.template, token));
        std::iter::once(Term::new("template", &self.template)).chain(token).collect()
    }
}

impl Record for Version {
    const KIND: &'static str = "launch-template-version";

    fn id(&self) -> &str {
        &self.id
    }
}

impl Version {
    pub fn id_of(template: &str, number: i64) -> String {
        format!("{template}/{number:010}")
    }
}

impl LaunchTemplate {
    /// A template whose first version is still to be stored.
    pub fn new(cx: &Ctx, name: String, client_token: Option<String>) -> LaunchTemplate {
        LaunchTemplate {
            id: id::resource("lt"),
            name,
            created_ms: cx.now().millis(),
            created_by: cx.principal.arn(),
            default_version: 1,
            latest_version: 1,
            newest_version: 1,
            client_token: client_token.filter(|token| !token.is_empty()),
        }
    }

    /// In order of their numbers.
    pub fn versions(&self, reader: &dyn Read, cx: &Ctx) -> Result<Vec<Version>> {
        indexes::find(reader, cx, "template", &self.id)
    }

    pub fn numbered(&self, reader: &dyn Read, cx: &Ctx, number: i64) -> Result<Option<Version>> {
        records::get(reader, cx, &Version::id_of(&self.id, number))
    }

    /// `$Default`, `$Latest` or a number. Errors: `InvalidLaunchTemplateId.VersionNotFound`.
    pub fn version(&self, reader: &dyn Read, cx: &Ctx, wanted: &str) -> Result<Version> {
        let number = match wanted {
            "$Default" => Some(self.default_version),
            "$Latest" => Some(self.newest_version),
            text => text.parse().ok(),
        };
        let found = number.map(|number| self.numbered(reader, cx, number)).transpose()?.flatten();
        found.ok_or_else(|| errors::launch_template_version_not_found(&self.id, wanted))
    }
}

/// The template of this id or name; exactly one of the two must be given.
pub fn require(reader: &dyn Read, cx: &Ctx, id: Option<&str>, name: Option<&str>) -> Result<LaunchTemplate> {
    match (id, name) {
        (Some(_), Some(_)) => {
            Err(combination("Only one of 'launchTemplateId' or 'launchTemplateName' may be specified, not both."))
        }
        (Some(id), None) => {
            check_id(id)?;
            records::get(reader, cx, id)?.ok_or_else(|| errors::launch_template_id_not_found(id))
        }
        (None, Some(name)) => by_name(reader, cx, name)?.ok_or_else(|| errors::launch_template_name_not_found(name)),
        (None, None) => Err(missing("LaunchTemplateId or LaunchTemplateName")),
    }
}

pub fn by_name(reader: &dyn Read, cx: &Ctx, name: &str) -> Result<Option<LaunchTemplate>> {
    indexes::first(reader, cx, "name", name)
}

pub fn check_id(id: &str) -> Result<()> {
    if is_well_formed(id, "lt") {
        return Ok(());
    }
    Err(Error::client("InvalidLaunchTemplateId.Malformed", format!("Invalid id: \"{id}\" (expecting \"lt-...\")")))
}

/// The request with the values of the template that it names where it has none of its own. Tags are merged by key.
/// The tags are AWS's own, which name the template and its version.
pub fn apply(cx: &Ctx, request: RunInstancesRequest) -> Result<(RunInstancesRequest, Tags)> {
    let Some(wanted) = request.launch_template.clone() else { return Ok((request, Tags::new())) };
    let reader = cx.read();
    let template = require(&reader, cx, wanted.launch_template_id.as_deref(), wanted.launch_template_name.as_deref())?;
    let wanted_version = wanted.version.as_deref().filter(|text| !text.is_empty()).unwrap_or("$Default");
    let version = template.version(&reader, cx, wanted_version)?;
    let data = &version.data.0;
    if data.instance_requirements.is_some() {
        return Err(Error::not_implemented("ec2 RunInstances with a launch template's InstanceRequirements"));
    }
    let mut merged: RunInstancesRequest = shape::converted(data);
    merged.ramdisk_id.clone_from(&data.ram_disk_id);
    let of_template = merged.tag_specifications.take().unwrap_or_default();
    // A subnet or groups that the request names stand for those of the template's primary interface.
    place_in_interfaces(&mut merged, &request);
    shape::copy(&request, &mut merged);
    if merged.network_interfaces.as_ref().is_some_and(|list| !list.is_empty()) && request.network_interfaces.is_none() {
        (merged.subnet_id, merged.security_group_ids, merged.security_groups) = (None, None, None);
    }
    merged.tag_specifications = Some(merge_tags(of_template, request.tag_specifications.unwrap_or_default()));
    let marks = [
        ("aws:ec2launchtemplate:id".to_owned(), template.id.clone()),
        ("aws:ec2launchtemplate:version".to_owned(), version.number.to_string()),
    ];
    Ok((merged, marks.into()))
}

/// Auto Scaling launches by a template with interfaces into the subnet of its choice: the subnet goes to the interface.
fn place_in_interfaces(merged: &mut RunInstancesRequest, request: &RunInstancesRequest) {
    for wanted in merged.network_interfaces.iter_mut().flatten() {
        let is_primary = wanted.device_index.unwrap_or(0) == 0;
        if is_primary && wanted.subnet_id.is_none() && wanted.network_interface_id.is_none() {
            wanted.subnet_id.clone_from(&request.subnet_id);
        }
        if is_primary && wanted.groups.is_none() {
            wanted.groups.clone_from(&request.security_group_ids);
        }
    }
}

fn merge_tags(
    of_template: Vec<types::TagSpecification>,
    of_request: Vec<types::TagSpecification>,
) -> Vec<types::TagSpecification> {
    let mut merged: Vec<types::TagSpecification> = Vec::new();
    for specification in of_template.into_iter().chain(of_request) {
        let known = merged.iter_mut().find(|known| known.resource_type == specification.resource_type);
        let Some(known) = known else {
            merged.push(specification);
            continue;
        };
        let tags = known.tags.get_or_insert_default();
        for tag in specification.tags.unwrap_or_default() {
            tags.retain(|earlier| earlier.key != tag.key);
            tags.push(tag);
        }
    }
    merged
}

#[cfg(test)]
mod tests {
    use api_ec2::types::{Tag, TagSpecification};

    use super::merge_tags;

    fn specification(kind: &str, tags: &[(&str, &str)]) -> TagSpecification {
        let tag = |(key, value): &(&str, &str)| Tag { key: Some((*key).into()), value: Some((*value).into()) };
        TagSpecification { resource_type: Some(kind.into()), tags: Some(tags.iter().map(tag).collect()) }
    }

    #[test]
    fn a_requests_tag_wins_over_the_templates() {
        let merged = merge_tags(
            vec![specification("instance", &[("Name", "old"), ("team", "web")])],
            vec![specification("instance", &[("Name", "new")]), specification("volume", &[("a", "b")])],
        );
        let expected = vec![
            specification("instance", &[("team", "web"), ("Name", "new")]),
            specification("volume", &[("a", "b")]),
        ];
        assert_eq!(merged, expected);
    }
}
