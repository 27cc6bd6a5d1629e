//! The temporary credentials of an instance's role: real ones of STS, fetched as EC2 does and renewed before they end.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Duration;

use kernel::{Ctx, Result, Timestamp};
use serde_json::{Value, json};

use super::record::Instance;

/// Fresh ones are fetched when the old ones have less than this left.
const RENEW_BEFORE: Duration = Duration::from_secs(15 * 60);
/// The longest that any role allows without being told otherwise.
const DURATION_SECS: i32 = 3600;

#[derive(Default)]
pub struct Credentials {
    /// By instance; one request at a time asks STS.
    known: Mutex<HashMap<String, Arc<tokio::sync::Mutex<Option<Known>>>>>,
}

struct Known {
    role_arn: String,
    document: String,
    ends: Timestamp,
}

/// The role of an instance's profile.
pub struct Role {
    pub name: String,
    pub arn: String,
}

impl Credentials {
    /// The document that metadata answers for the role.
    pub async fn document(&self, cx: &Ctx, instance: &Instance, role: &Role) -> Result<String> {
        let slot = self.slots().entry(instance.id.clone()).or_default().clone();
        let mut known = slot.lock().await;
        if let Some(known) = &*known
            && known.role_arn == role.arn
            && cx.now() + RENEW_BEFORE < known.ends
        {
            return Ok(known.document.clone());
        }
        let input = api_sts::types::AssumeRoleRequest {
            role_arn: Some(role.arn.clone()),
            role_session_name: Some(instance.id.clone()),
            duration_seconds: Some(DURATION_SECS),
            ..Default::default()
        };
        let answer = match cx.as_service("ec2.amazonaws.com").call::<api_sts::AssumeRole>(input).await {
            Ok(answer) => answer.credentials.unwrap_or_default(),
            Err(error) if error.status < 500 => return Ok(refused(cx, role).to_string()),
            Err(error) => return Err(error),
        };
        let ends = answer.expiration.unwrap_or_default();
        let document = json!({
            "Code": "Success",
            "LastUpdated": seconds(cx.now()),
            "Type": "AWS-HMAC",
            "AccessKeyId": answer.access_key_id,
            "SecretAccessKey": answer.secret_access_key,
            "Token": answer.session_token,
            "Expiration": seconds(ends),
        });
        let document = pretty(&document);
        *known = Some(Known { role_arn: role.arn.clone(), document: document.clone(), ends });
        Ok(document)
    }

    pub fn forget(&self, instance_id: &str) {
        self.slots().remove(instance_id);
    }

    fn slots(&self) -> MutexGuard<'_, HashMap<String, Arc<tokio::sync::Mutex<Option<Known>>>>> {
        self.known.lock().unwrap_or_else(|poisoned| poisoned.into_inner())
    }
}

/// The role of the instance's profile; None without a profile, or when the profile has no role.
pub async fn role(cx: &Ctx, instance: &Instance) -> Result<Option<Role>> {
    let Some(profile) = &instance.profile else { return Ok(None) };
    let input = api_iam::types::GetInstanceProfileRequest { instance_profile_name: Some(profile.name().to_owned()) };
    let answer = match cx.as_service("ec2.amazonaws.com").call::<api_iam::GetInstanceProfile>(input).await {
        Ok(answer) => answer,
        Err(error) if error.is("NoSuchEntity") => return Ok(None),
        Err(error) => return Err(error),
    };
    let role = answer.instance_profile.and_then(|profile| profile.roles?.into_iter().next());
    Ok(role.map(|role| Role { name: role.role_name.unwrap_or_default(), arn: role.arn.unwrap_or_default() }))
}

/// `2026-11-23T20:18:00Z`
pub fn seconds(at: Timestamp) -> String {
    Timestamp::from_secs(at.secs()).iso8601()
}

pub fn pretty(document: &Value) -> String {
    // A Value always is JSON.
    serde_json::to_string_pretty(document).unwrap_or_default()
}

fn refused(cx: &Ctx, role: &Role) -> Value {
    json!({
        "Code": "AssumeRoleUnauthorizedAccess",
        "Message": format!(
            "EC2 cannot assume the role {}. Please see documentation at \
             https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html#troubleshoot_iam-ec2_errors-info-doc.",
            role.name
        ),
        "LastUpdated": seconds(cx.now()),
    })
}
