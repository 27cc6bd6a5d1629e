//! What is said about a session when it is made: its tags, which of them are transitive, and who is behind it.
//! Follows <https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html>.

use api_sts::types::{AssumeRoleRequest, Tag};
use kernel::credentials::SessionFacts;
use kernel::tags::Tags;
use kernel::{Ctx, Error, Principal, Result};

const MAX_TAGS: usize = 50;

/// The facts of a role's session: what the request says, and what the caller's own session hands on.
pub fn of_role(cx: &Ctx, input: &AssumeRoleRequest) -> Result<SessionFacts> {
    let mut tags = checked(input.tags.as_deref().unwrap_or_default())?;
    let mut transitive = input.transitive_tag_keys.clone().unwrap_or_default();
    let before = &cx.caller.session;
    let inherited = before.tags.iter().filter(|(key, _)| holds(&before.transitive_tags, key));
    for (key, value) in inherited {
        if tags.keys().any(|given| given.eq_ignore_ascii_case(key)) || holds(&transitive, key) {
            return Err(invalid(
                "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key \
                 from the calling session.",
            ));
        }
        tags.insert(key.clone(), value.clone());
        transitive.push(key.clone());
    }
    if let Some(unknown) = transitive.iter().find(|key| !tags.keys().any(|tag| tag.eq_ignore_ascii_case(key))) {
        return Err(invalid(&format!("The transitive tag key {unknown} is not among the session tags.")));
    }
    let source_identity = match (&before.source_identity, &input.source_identity) {
        (Some(set), Some(asked)) if set != asked => {
            let text = "The source identity of a session cannot be changed by the roles that it assumes.";
            return Err(Error::client("AccessDenied", text).with_status(403));
        }
        (set, asked) => set.clone().or_else(|| asked.clone()),
    };
    // EC2 names the sessions that it makes for instances after them.
    let instance = match &cx.principal {
        Principal::Service { name } if name == "ec2.amazonaws.com" => {
            let id = input.role_session_name.as_deref().filter(|name| name.starts_with("i-"));
            id.map(|id| cx.arn("ec2", format!("instance/{id}")))
        }
        _ => None,
    };
    Ok(SessionFacts { tags, transitive_tags: transitive, source_identity, instance })
}

/// Session tags as a request gives them. Keys differ by more than case.
pub fn checked(given: &[Tag]) -> Result<Tags> {
    let mut tags = Tags::new();
    for tag in given {
        let (key, value) = (tag.key.clone().unwrap_or_default(), tag.value.clone().unwrap_or_default());
        if key.to_ascii_lowercase().starts_with("aws:") {
            return Err(invalid(&format!("The tag key {key} is invalid: aws: is reserved for AWS use.")));
        }
        if tags.keys().any(|known| known.eq_ignore_ascii_case(&key)) {
            return Err(invalid("Duplicate tag keys found. Please note that Tag keys are case insensitive."));
        }
        tags.insert(key, value);
    }
    if tags.len() > MAX_TAGS {
        return Err(invalid("The number of session tags exceeds the limit of 50."));
    }
    Ok(tags)
}

fn holds(keys: &[String], key: &str) -> bool {
    keys.iter().any(|known| known.eq_ignore_ascii_case(key))
}

fn invalid(text: &str) -> Error {
    Error::client("InvalidParameterValue", text)
}
