//! Health checks: what is kept of them, and CreateHealthCheck, GetHealthCheck, ListHealthChecks, UpdateHealthCheck,
//! DeleteHealthCheck, GetHealthCheckCount.

use std::sync::Arc;

use api_route53::errors;
use api_route53::types as api;
use kernel::index::Indexed;
use kernel::tags::Tags;
use kernel::{Account, Ctx, Read, ReadTyped, Result, Writer, id, index, quota};
use serde::{Deserialize, Serialize};

use crate::health_config::Config;
use crate::list_zones::max_items;
use crate::{Route53, alarm, monitor};

const MAX_ITEMS: usize = 100;

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HealthCheck {
    pub id: String,
    pub caller_reference: String,
    pub version: i64,
    pub config: Config,
    pub tags: Tags,
}

/// What a caller reference made: it is never used again, even when the health check is gone.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Made {
    id: String,
    config: Config,
}

impl Indexed for HealthCheck {}

impl HealthCheck {
    pub fn key(account: &Account, id: &str) -> String {
        store::key(&[account.as_str(), "global", "route53", "healthcheck", id])
    }

    pub fn prefix(account: &Account) -> String {
        store::prefix(&[account.as_str(), "global", "route53", "healthcheck"])
    }

    /// The account that owns health check `id` is kept here, so that all are found on start.
    pub fn owner_key(id: &str) -> String {
        store::key(&["cloud", "route53", "healthcheck", id])
    }

    pub fn load(reader: &impl Read, cx: &Ctx, id: &str) -> Result<HealthCheck> {
        reader.get(&HealthCheck::key(&cx.account, id))?.ok_or_else(|| missing(id))
    }

    pub fn put(&self, writer: &mut Writer<'_>, account: &Account) -> Result<()> {
        index::put(writer, &HealthCheck::prefix(account), &HealthCheck::key(account, &self.id), self)
    }

    pub fn all(reader: &impl Read, account: &Account) -> Result<Vec<HealthCheck>> {
        let found: Vec<(String, HealthCheck)> = reader.list(&HealthCheck::prefix(account))?;
        Ok(found.into_iter().map(|(_, check)| check).collect())
    }

    fn described(&self) -> api::HealthCheck {
        api::HealthCheck {
            id: Some(self.id.clone()),
            caller_reference: Some(self.caller_reference.clone()),
            health_check_config: Some(self.config.described()),
            health_check_version: Some(self.version),
            ..Default::default()
        }
    }
}

pub fn missing(id: &str) -> kernel::Error {
    errors::no_such_health_check(format!("A health check with id {id} does not exist."))
}

pub async fn create(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::CreateHealthCheckRequest,
) -> Result<api::CreateHealthCheckResponse> {
    let config = Config::new(input.health_check_config.unwrap_or_default())?;
    let reference = input.caller_reference.unwrap_or_default();
    let limit = cx.quota(&quota::HEALTH_CHECKS)?;
    let check =
        HealthCheck { id: id::uuid(), caller_reference: reference.clone(), version: 1, config, tags: Tags::new() };
    let inner = cx.clone();
    let (check, is_new) = cx
        .write(move |writer| {
            let made_key = inner.global_key("route53", &["healthcheck-reference", &reference]);
            if let Some(made) = writer.get::<Made>(&made_key)? {
                let known: Option<HealthCheck> = writer.get(&HealthCheck::key(&inner.account, &made.id))?;
                return match known.filter(|_| made.config == check.config) {
                    Some(known) => Ok((known, false)),
                    None => Err(errors::health_check_already_exists(
                        "A health check has already been created with the specified caller reference.",
                    )),
                };
            }
            check_children(writer, &inner, &check.config)?;
            let count = index::count(writer, &HealthCheck::prefix(&inner.account))?;
            if count as f64 >= limit {
                return Err(errors::too_many_health_checks(format!(
                    "Limits Exceeded: MAX_HEALTH_CHECKS_BY_OWNER - Cannot create more health checks. Current limit is \
                     {limit}."
                )));
            }
            writer.put(&made_key, &Made { id: check.id.clone(), config: check.config.clone() })?;
            check.put(writer, &inner.account)?;
            writer.put(&HealthCheck::owner_key(&check.id), &inner.account)?;
            Ok((check, true))
        })
        .await?;
    if is_new {
        monitor::begin(&state, &cx.cloud, &cx.account, &check.id);
    }
    Ok(api::CreateHealthCheckResponse {
        location: Some(format!("https://route53.amazonaws.com/2013-04-01/healthcheck/{}", check.id)),
        health_check: Some(with_alarm(&cx, check).await),
    })
}

pub async fn get(_: Arc<Route53>, cx: Ctx, input: api::GetHealthCheckRequest) -> Result<api::GetHealthCheckResponse> {
    let check = HealthCheck::load(&cx.read(), &cx, &input.health_check_id.unwrap_or_default())?;
    Ok(api::GetHealthCheckResponse { health_check: Some(with_alarm(&cx, check).await) })
}

pub async fn count(
    _: Arc<Route53>,
    cx: Ctx,
    _: api::GetHealthCheckCountRequest,
) -> Result<api::GetHealthCheckCountResponse> {
    let count = HealthCheck::all(&cx.read(), &cx.account)?.len() as i64;
    Ok(api::GetHealthCheckCountResponse { health_check_count: Some(count) })
}

pub async fn list(
    _: Arc<Route53>,
    cx: Ctx,
    input: api::ListHealthChecksRequest,
) -> Result<api::ListHealthChecksResponse> {
    let limit = max_items(input.max_items.as_deref(), MAX_ITEMS)?;
    let mut checks = HealthCheck::all(&cx.read(), &cx.account)?;
    if let Some(marker) = &input.marker {
        let Some(start) = checks.iter().position(|check| check.id == *marker) else {
            return Err(crate::errors::input(format!("The marker {marker} is not valid.")));
        };
        checks.drain(..start);
    }
    let next = checks.get(limit).map(|check| check.id.clone());
    checks.truncate(limit);
    let mut described = Vec::new();
    for check in checks {
        described.push(with_alarm(&cx, check).await);
    }
    Ok(api::ListHealthChecksResponse {
        health_checks: Some(described),
        marker: input.marker,
        is_truncated: Some(next.is_some()),
        next_marker: next,
        max_items: Some(limit.to_string()),
    })
}

pub async fn update(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::UpdateHealthCheckRequest,
) -> Result<api::UpdateHealthCheckResponse> {
    let inner = cx.clone();
    let check = cx
        .write(move |writer| {
            let mut check = HealthCheck::load(writer, &inner, &input.health_check_id.clone().unwrap_or_default())?;
            if input.health_check_version.is_some_and(|version| version != check.version) {
                return Err(errors::health_check_version_mismatch(format!(
                    "The version {} of the health check is not the current one, {}.",
                    input.health_check_version.unwrap_or_default(),
                    check.version
                )));
            }
            check.config = check.config.updated(input)?;
            check_children(writer, &inner, &check.config)?;
            check.version += 1;
            check.put(writer, &inner.account)?;
            Ok(check)
        })
        .await?;
    monitor::begin(&state, &cx.cloud, &cx.account, &check.id);
    Ok(api::UpdateHealthCheckResponse { health_check: Some(with_alarm(&cx, check).await) })
}

/// Records that name it go on, as healthy.
pub async fn delete(
    state: Arc<Route53>,
    cx: Ctx,
    input: api::DeleteHealthCheckRequest,
) -> Result<api::DeleteHealthCheckResponse> {
    let inner = cx.clone();
    let id = cx
        .write(move |writer| {
            let check = HealthCheck::load(writer, &inner, &input.health_check_id.unwrap_or_default())?;
            let parents = HealthCheck::all(writer, &inner.account)?;
            if let Some(parent) = parents.iter().find(|parent| parent.config.children.contains(&check.id)) {
                return Err(errors::health_check_in_use(format!(
                    "The health check {} is a child of the calculated health check {}.",
                    check.id, parent.id
                )));
            }
            index::delete::<HealthCheck>(
                writer,
                &HealthCheck::prefix(&inner.account),
                &HealthCheck::key(&inner.account, &check.id),
            )?;
            writer.delete(&HealthCheck::owner_key(&check.id))?;
            writer.delete(&monitor::status_key(&inner.account, &check.id))?;
            Ok(check.id)
        })
        .await?;
    monitor::end(&state, &id);
    Ok(api::DeleteHealthCheckResponse {})
}

/// Children are there, and none is a calculated one itself.
fn check_children(writer: &Writer<'_>, cx: &Ctx, config: &Config) -> Result<()> {
    for child in &config.children {
        if HealthCheck::load(writer, cx, child)?.config.kind == "CALCULATED" {
            return Err(crate::errors::input(format!(
                "Invalid parameter : Calculated health checks must not have the calculated health check {child} as a \
                 child."
            )));
        }
    }
    Ok(())
}

/// Described with what its alarm looks at, as far as the alarm is there.
async fn with_alarm(cx: &Ctx, check: HealthCheck) -> api::HealthCheck {
    let configuration = alarm::configuration(cx, &check.config).await;
    api::HealthCheck { cloud_watch_alarm_configuration: configuration, ..check.described() }
}
