//! `/_snowglobe/…`: what the command line and other tools ask of a running cloud. Not part of AWS's APIs.

use std::future::Future;
use std::pin::Pin;

use bytes::Bytes;
use futures_util::stream;
use http::StatusCode;
use kernel::Cloud;
use serde_json::{Map, Value, json};

use crate::body::{self, Answer};

/// What the program adds to the paths that every front door has.
pub trait Admin: Send + Sync {
    /// None if there is nothing at this path. `request` can be upgraded, as hyper does it.
    fn handle<'a>(
        &'a self,
        request: http::request::Parts,
        body: Bytes,
    ) -> Pin<Box<dyn Future<Output = Option<Answer>> + Send + 'a>>;
}

pub async fn answer(cloud: &Cloud, extra: Option<&dyn Admin>, request: http::request::Parts, body: Bytes) -> Answer {
    let path = request.uri.path().to_owned();
    match path.as_str() {
        "/_snowglobe/health" | "/_localstack/health" => body::json(StatusCode::OK, &health(cloud)),
        "/_snowglobe/tracks" => tracks(cloud, request.uri.query().unwrap_or("")),
        _ => {
            let answered = match extra {
                Some(extra) => extra.handle(request, body).await,
                None => None,
            };
            answered.unwrap_or_else(|| {
                body::json(StatusCode::NOT_FOUND, &json!({ "error": format!("nothing is at {path}") }))
            })
        }
    }
}

/// In the form that tools which wait for a local cloud know: each service's name and state.
fn health(cloud: &Cloud) -> Value {
    let mut services = Map::new();
    let mut names: Vec<&str> = cloud.services().map(|service| service.info.name).collect();
    names.sort_unstable();
    for name in names {
        services.insert(name.to_owned(), Value::from("available"));
    }
    json!({ "services": services, "edition": "snowglobe", "version": env!("CARGO_PKG_VERSION") })
}

/// One JSON object a line: the recent hops, then, with `follow=1`, each new one as it happens.
fn tracks(cloud: &Cloud, query: &str) -> Answer {
    let wants = |name: &str| query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let recent = wants("recent").and_then(|n| n.parse().ok()).unwrap_or(50);
    let live = cloud.tracks.subscribe();
    let mut lines = String::new();
    for track in cloud.tracks.recent(recent) {
        lines.push_str(&line(&track));
    }
    if wants("follow") != Some("1") {
        return body::full(StatusCode::OK, "application/x-ndjson", lines);
    }
    let chunks = stream::unfold((Some(Bytes::from(lines)), live), |(first, mut live)| async move {
        if let Some(first) = first.filter(|first| !first.is_empty()) {
            return Some((first, (None, live)));
        }
        loop {
            match live.recv().await {
                Ok(track) => return Some((Bytes::from(line(&track)), (None, live))),
                // A reader that is too slow misses hops; it never slows the cloud.
                Err(tokio::sync::broadcast::error::RecvError::Lagged(_)) => {}
                Err(tokio::sync::broadcast::error::RecvError::Closed) => return None,
            }
        }
    });
    body::stream("application/x-ndjson", chunks)
}

fn line(track: &kernel::track::Track) -> String {
    serde_json::to_string(track).map(|line| line + "\n").unwrap_or_default()
}
