//! The admin paths of this program, under `/_snowglobe/`, behind the front door's own.

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use bytes::Bytes;
use fabric::Fabric;
use front::{Admin, Answer, json};
use http::request::Parts;
use http::{Method, StatusCode};
use kernel::{Account, Cloud, Ctx, Principal, Region, quota};
use serde_json::{Value, json};

use crate::authority::Authority;
use crate::cli::ServerOptions;
use crate::planes::Planes;
use crate::standing::Ground;
use crate::{diagram, egress, shake, standing, status};

pub struct AdminPaths {
    pub cloud: Arc<Cloud>,
    pub fabric: Arc<Fabric>,
    pub ground: Ground,
    pub server: ServerOptions,
    pub planes: Planes,
    pub elbv2: Arc<elbv2::Elbv2>,
    pub authority: Arc<Authority>,
}

impl Admin for AdminPaths {
    fn handle<'a>(&'a self, request: Parts, body: Bytes) -> Pin<Box<dyn Future<Output = Option<Answer>> + Send + 'a>> {
        Box::pin(async move {
            let path = request.uri.path().to_owned();
            let rest = path.strip_prefix("/_snowglobe/")?;
            let (first, id) = rest.split_once('/').unwrap_or((rest, ""));
            let answer = match (&request.method, first, id) {
                (&Method::GET, "cloud", "") => Ok(json(StatusCode::OK, &self.cloud_facts())),
                (&Method::GET, "status", "") => self.status(&request).await.map(|v| json(StatusCode::OK, &v)),
                (&Method::GET, "diagram", "") => self.diagram(&request).await.map(|v| json(StatusCode::OK, &v)),
                (&Method::GET, "quota", "") => self.quotas(&request).map(|v| json(StatusCode::OK, &v)),
                (&Method::POST, "quota", code) => self.set_quota(&request, code, &body).await,
                (&Method::GET, "shake", "") => Ok(json(StatusCode::OK, &json!({ "faults": shake::list(&self.cloud) }))),
                (&Method::POST, "shake", "") => {
                    shake::begin(&self.cloud, &self.planes.ec2, &body).await.map(|v| json(StatusCode::OK, &v))
                }
                (&Method::DELETE, "shake", id) => {
                    shake::end(&self.cloud, &self.planes.ec2, id).await.map(|v| json(StatusCode::OK, &v))
                }
                (&Method::POST, "clock", "advance") => self.advance(&body).await,
                (&Method::GET, "logs", id) => return self.planes.logs(&request, id).await,
                (&Method::GET, "shell", id) => return self.planes.shell(request, id).await,
                _ => return None,
            };
            Some(answer.unwrap_or_else(|error| problem(&error)))
        })
    }
}

/// An error in the form that the command line shows.
pub fn problem(error: &kernel::Error) -> Answer {
    let status = StatusCode::from_u16(error.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    json(status, &json!({ "error": error.to_string() }))
}

/// A value of the query string.
pub fn query_value(request: &Parts, name: &str) -> Option<String> {
    let query = request.uri.query().unwrap_or("");
    form_urlencoded::parse(query.as_bytes()).find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
}

impl AdminPaths {
    fn cloud_facts(&self) -> Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "pid": std::process::id(),
            "listen": self.server.listen.to_string(),
            "dns_listen": self.server.dns_listen.to_string(),
            "data_dir": self.server.data_dir.as_ref().map(|dir| dir.display().to_string()),
            "authority": self.authority.certificate_path().display().to_string(),
            "time_scale": self.server.time_scale,
            "strict_network": self.server.strict_network,
            "egress": egress::to_json(&self.server.egress),
            "standing": standing::to_json(&self.ground),
            "ports": { "first": self.fabric.first_port(), "offset": fabric::REFUSED_PORT_OFFSET },
            "now": self.cloud.clock.now().iso8601_millis(),
        })
    }

    /// The root of the account and Region that the query names; the default ones where it names none.
    fn context(&self, request: &Parts) -> kernel::Result<Ctx> {
        let no = |what: &str, name: &str| {
            kernel::Error::client("InvalidArgumentException", format!("there is no {what} {name}"))
        };
        let account = match query_value(request, "account") {
            Some(id) => id.parse().map_err(|_| no("account", &id))?,
            None => Account::default_account(),
        };
        let region = match query_value(request, "region") {
            Some(name) => name.parse().map_err(|()| no("Region", &name))?,
            None => Region::default_region(),
        };
        Ok(Ctx::new(self.cloud.clone(), account.clone(), region, Principal::Root { account }))
    }

    async fn status(&self, request: &Parts) -> kernel::Result<Value> {
        let mut found = status::collect(&self.context(request)?).await?;
        found["ports"] = self.served_ports();
        Ok(found)
    }

    async fn diagram(&self, request: &Parts) -> kernel::Result<Value> {
        let secs = query_value(request, "over").and_then(|secs| secs.parse().ok()).unwrap_or(60);
        let wanted = diagram::Wanted {
            over: Duration::from_secs(secs),
            stack: query_value(request, "stack"),
            calls: query_value(request, "calls").as_deref() == Some("1"),
        };
        // What passed in this second too.
        self.elbv2.meter_traffic(&self.cloud);
        diagram::answer(&self.context(request)?, &wanted).await
    }

    /// What the host serves at public addresses, in all accounts.
    fn served_ports(&self) -> Value {
        let ports = self.fabric.all_served_ports().into_iter().map(|((address, port), served_at)| {
            json!({ "address": address.to_string(), "port": port, "served_at": served_at.to_string() })
        });
        ports.collect()
    }

    fn quotas(&self, request: &Parts) -> kernel::Result<Value> {
        let cx = self.context(request)?;
        let rows: kernel::Result<Vec<Value>> = quota::ALL
            .iter()
            .map(|quota| {
                let value = cx.quota(quota)?;
                Ok(json!({ "service": quota.service, "code": quota.code, "name": quota.name, "value": value, "default": quota.default }))
            })
            .collect();
        Ok(json!({ "account": cx.account.as_str(), "region": cx.region.name(), "quotas": rows? }))
    }

    async fn set_quota(&self, request: &Parts, code: &str, body: &Bytes) -> kernel::Result<Answer> {
        let Some(found) = quota::ALL.iter().find(|quota| quota.code == code) else {
            let message = format!("no quota has the code {code} (see `snowglobe quota`)");
            return Err(kernel::Error::client("NoSuchResourceException", message));
        };
        let value = std::str::from_utf8(body).ok().and_then(|text| text.trim().parse::<f64>().ok());
        let Some(value) = value.filter(|value| value.is_finite() && *value >= 0.0) else {
            return Err(kernel::Error::client("InvalidArgumentException", "the body must be a number, 0 or more"));
        };
        let cx = self.context(request)?;
        let key = quota::key(&cx.account, cx.region, found);
        cx.write(move |writer| Ok(writer.put(&key, &value)?)).await?;
        Ok(json(StatusCode::OK, &json!({ "code": code, "name": found.name, "value": value })))
    }

    async fn advance(&self, body: &Bytes) -> kernel::Result<Answer> {
        let secs = std::str::from_utf8(body).ok().and_then(|text| text.trim().parse::<f64>().ok());
        let by = secs.and_then(|secs| Duration::try_from_secs_f64(secs).ok());
        let Some(by) = by.filter(|by| *by <= Duration::from_secs(100 * 365 * 86_400)) else {
            return Err(kernel::Error::client("InvalidArgumentException", "the body must be seconds to advance by"));
        };
        self.cloud.store.advance_clock(&self.cloud.clock, by).await?;
        Ok(json(StatusCode::OK, &json!({ "now": self.cloud.clock.now().iso8601_millis() })))
    }
}
