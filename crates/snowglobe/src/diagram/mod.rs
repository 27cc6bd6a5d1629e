//! `snowglobe diagram`: what runs now, and what passed each edge lately. `collect` reads it by the operations that any
//! client may call, `draw` makes a picture of that with the meters' figures, `faults` marks what `snowglobe shake` hit,
//! `mermaid` writes the picture down, `command` is the command line.

mod collect;
mod command;
mod draw;
mod faults;
mod mermaid;

use std::time::Duration;

use kernel::meter::Passed;
use kernel::{Ctx, Error, Result};
use serde::Serialize;
use serde_json::{Value, json};

pub use command::{Request, command, request, run};

/// What is to be drawn.
pub struct Wanted {
    /// How far back figures go, on the machine's own clock.
    pub over: Duration,
    /// Only this stack and what belongs to it.
    pub stack: Option<String>,
    /// Also who calls which service.
    pub calls: bool,
}

/// Boxes in frames, and edges between them. Every `id` is a word that Mermaid takes as it is.
#[derive(Debug, Default, Serialize)]
pub struct Picture {
    pub frames: Vec<Frame>,
    pub nodes: Vec<Node>,
    pub edges: Vec<Edge>,
}

#[derive(Debug, Serialize)]
pub struct Frame {
    pub id: String,
    pub kind: &'static str,
    pub title: String,
    /// The frame around this one, which stands before it in the list.
    pub within: Option<String>,
    /// The faults that hold for all of it.
    pub faults: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Node {
    pub id: String,
    pub kind: &'static str,
    /// Its id, name or ARN.
    pub resource: String,
    pub lines: Vec<String>,
    pub within: Option<String>,
    pub state: Option<String>,
    pub faults: Vec<String>,
}

#[derive(Debug, Serialize)]
pub struct Edge {
    pub from: String,
    pub to: String,
    /// None: it says what belongs to what, or leads where, and carries nothing.
    pub figures: Option<Figures>,
    /// What a target's health is, unless it is healthy; a weight.
    pub note: Option<String>,
    /// Requests do not get through: the target is unhealthy, or a fault cuts it off.
    pub broken: bool,
    pub faults: Vec<String>,
}

/// What passed an edge.
#[derive(Clone, Debug, Serialize)]
pub struct Figures {
    pub requests: u64,
    pub requests_per_second: f64,
    pub errors: u64,
    /// None: nothing passed, or it is not timed (datagrams).
    pub p99_ms: Option<f64>,
    /// A part of what passed was counted by its kind, and the rest shared out as that was.
    pub estimated: bool,
}

impl Figures {
    fn of(passed: &Passed, over: Duration) -> Figures {
        Figures {
            requests: passed.count,
            requests_per_second: passed.count as f64 / over.as_secs_f64(),
            errors: passed.failed,
            p99_ms: passed.quantile(0.99).map(|p99| p99.as_secs_f64() * 1000.0),
            estimated: false,
        }
    }
}

/// The answer of the admin path: the picture, and its text in Mermaid.
pub async fn answer(cx: &Ctx, wanted: &Wanted) -> Result<Value> {
    let cx = &cx.acting_as(cx.principal.clone(), OWN_CALLS);
    let mut world = collect::world(cx).await?;
    if let Some(stack) = &wanted.stack
        && !world.keep_only(stack)
    {
        return Err(Error::client("NoSuchResourceException", format!("no stack {stack} (see `snowglobe status`)")));
    }
    let over = cx.cloud.meters.covered(wanted.over);
    let picture = draw::picture(cx, &world, over, wanted.calls);
    let about = format!(
        "{} {}, {}, the last {} s",
        cx.account,
        cx.region,
        cx.cloud.clock.now().iso8601_millis(),
        over.as_secs()
    );
    Ok(json!({
        "account": cx.account.as_str(), "region": cx.region.name(), "over_secs": over.as_secs(),
        "diagram": picture, "mermaid": mermaid::text(&picture, &about),
    }))
}

/// What this program's own reading is called among the callers; it is not drawn.
const OWN_CALLS: &str = "diagram";
