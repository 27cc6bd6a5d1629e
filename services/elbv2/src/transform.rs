//! Transforms of rules: checked, kept, shown, and told to the data plane.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-transforms.html>

use api_elbv2::types::{HostHeaderRewriteConfig, RewriteConfig, RuleTransform, UrlRewriteConfig};
use balancer::{Rewrite, Transforms};
use kernel::{Error, Result};
use serde::{Deserialize, Serialize};

use crate::errors;

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Transform {
    pub kind: Kind,
    pub regex: String,
    pub replace: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Kind {
    Host,
    Url,
}

const LONGEST: usize = 1024;

pub fn read(given: Vec<RuleTransform>) -> Result<Vec<Transform>> {
    let transforms = given.into_iter().map(read_one).collect::<Result<Vec<_>>>()?;
    for kind in [Kind::Host, Kind::Url] {
        if transforms.iter().filter(|transform| transform.kind == kind).count() > 1 {
            let message = format!("A rule can only have '1' '{}' transform", kind.name());
            return Err(errors::validation(message));
        }
    }
    Ok(transforms)
}

fn read_one(given: RuleTransform) -> Result<Transform> {
    let (kind, rewrites) = match given.r#type.as_deref() {
        Some("host-header-rewrite") => (Kind::Host, given.host_header_rewrite_config.and_then(|c| c.rewrites)),
        Some("url-rewrite") => (Kind::Url, given.url_rewrite_config.and_then(|c| c.rewrites)),
        other => {
            let message = format!(
                "Transform type '{}' must be one of '[host-header-rewrite, url-rewrite]'",
                other.unwrap_or_default()
            );
            return Err(errors::validation(message));
        }
    };
    let mut rewrites = rewrites.unwrap_or_default().into_iter();
    let (Some(rewrite), None) = (rewrites.next(), rewrites.next()) else {
        return Err(errors::validation(format!("A '{}' transform must have exactly one rewrite", kind.name())));
    };
    let (regex, replace) = (rewrite.regex.unwrap_or_default(), rewrite.replace.unwrap_or_default());
    for (text, what) in [(&regex, "regular expression"), (&replace, "replacement")] {
        if text.chars().count() > LONGEST {
            return Err(errors::validation(format!("A transform's {what} can have at most {LONGEST} characters")));
        }
    }
    if regex.is_empty() {
        return Err(errors::validation("A transform's regular expression cannot be empty"));
    }
    Rewrite::new(&regex, &replace)
        .map_err(|_| errors::validation(format!("The regular expression '{regex}' is not valid")))?;
    Ok(Transform { kind, regex, replace })
}

impl Kind {
    fn name(self) -> &'static str {
        match self {
            Kind::Host => "host-header-rewrite",
            Kind::Url => "url-rewrite",
        }
    }
}

impl Transform {
    pub fn show(&self) -> RuleTransform {
        let rewrite = RewriteConfig { regex: Some(self.regex.clone()), replace: Some(self.replace.clone()) };
        let rewrites = Some(vec![rewrite]);
        let mut shown = RuleTransform { r#type: Some(self.kind.name().to_owned()), ..RuleTransform::default() };
        match self.kind {
            Kind::Host => shown.host_header_rewrite_config = Some(HostHeaderRewriteConfig { rewrites }),
            Kind::Url => shown.url_rewrite_config = Some(UrlRewriteConfig { rewrites }),
        }
        shown
    }
}

pub fn plane(transforms: &[Transform]) -> Result<Transforms> {
    let mut told = Transforms::default();
    for transform in transforms {
        // Each was checked when it was kept.
        let rewrite = Some(Rewrite::new(&transform.regex, &transform.replace).map_err(Error::internal)?);
        match transform.kind {
            Kind::Host => told.host = rewrite,
            Kind::Url => told.url = rewrite,
        }
    }
    Ok(told)
}
