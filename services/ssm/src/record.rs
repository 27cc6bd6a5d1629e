//! A parameter as it is kept: all its versions in one record (AWS keeps 100).

use api_ssm::types::{Parameter, ParameterHistory, ParameterMetadata};
use kernel::tags::Tags;
use kernel::{Ctx, Read, ReadTyped, Result, Timestamp};
use serde::{Deserialize, Serialize};

/// AWS keeps this many versions of a parameter and drops the oldest.
pub const MAX_VERSIONS: usize = 100;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Record {
    pub name: String,
    pub tags: Tags,
    /// Oldest first; never empty.
    pub versions: Vec<Version>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Version {
    pub version: i64,
    pub kind: String,
    pub value: String,
    pub description: Option<String>,
    pub allowed_pattern: Option<String>,
    pub tier: String,
    pub data_type: String,
    pub modified_ms: i64,
    pub modified_by: String,
}

impl Record {
    pub fn key(cx: &Ctx, name: &str) -> String {
        cx.key("ssm", &["parameter", name])
    }

    pub fn load(reader: &impl Read, cx: &Ctx, name: &str) -> Result<Option<Record>> {
        Ok(reader.get(&Record::key(cx, name))?)
    }

    pub fn all(cx: &Ctx) -> Result<Vec<Record>> {
        let found = cx.read().list(&cx.prefix("ssm", &["parameter"]))?;
        Ok(found.into_iter().map(|(_, record)| record).collect())
    }

    pub fn latest(&self) -> &Version {
        &self.versions[self.versions.len() - 1]
    }

    pub fn arn(&self, cx: &Ctx) -> String {
        arn(cx, &self.name)
    }

    pub fn parameter(&self, cx: &Ctx, version: &Version, selector: Option<String>) -> Parameter {
        Parameter {
            name: Some(self.name.clone()),
            r#type: Some(version.kind.clone()),
            value: Some(version.value.clone()),
            version: Some(version.version),
            selector,
            source_result: None,
            last_modified_date: Some(Timestamp::from_millis(version.modified_ms)),
            arn: Some(self.arn(cx)),
            data_type: Some(version.data_type.clone()),
        }
    }

    pub fn metadata(&self, cx: &Ctx) -> ParameterMetadata {
        let version = self.latest();
        ParameterMetadata {
            name: Some(self.name.clone()),
            arn: Some(self.arn(cx)),
            r#type: Some(version.kind.clone()),
            key_id: None,
            last_modified_date: Some(Timestamp::from_millis(version.modified_ms)),
            last_modified_user: Some(version.modified_by.clone()),
            description: version.description.clone(),
            allowed_pattern: version.allowed_pattern.clone(),
            version: Some(version.version),
            tier: Some(version.tier.clone()),
            policies: Some(Vec::new()),
            data_type: Some(version.data_type.clone()),
        }
    }

    pub fn history(&self, version: &Version) -> ParameterHistory {
        ParameterHistory {
            name: Some(self.name.clone()),
            r#type: Some(version.kind.clone()),
            key_id: None,
            last_modified_date: Some(Timestamp::from_millis(version.modified_ms)),
            last_modified_user: Some(version.modified_by.clone()),
            description: version.description.clone(),
            value: Some(version.value.clone()),
            allowed_pattern: version.allowed_pattern.clone(),
            version: Some(version.version),
            labels: Some(Vec::new()),
            tier: Some(version.tier.clone()),
            policies: Some(Vec::new()),
            data_type: Some(version.data_type.clone()),
        }
    }
}

/// A name that is a path has its slash already.
pub fn arn(cx: &Ctx, name: &str) -> String {
    cx.arn("ssm", format!("parameter/{}", name.strip_prefix('/').unwrap_or(name)))
}
