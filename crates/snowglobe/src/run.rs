//! `start` and `up`: the cloud in the foreground until Ctrl-C, and an orderly end that leaves nothing behind.

use std::process::ExitCode;
use std::time::Duration;

use kernel::Timestamp;
use nix::sys::resource::{Resource, getrlimit, setrlimit};
use serde_json::json;
use tokio::signal::unix::{SignalKind, signal};

use crate::cli::{Invocation, Verb};
use crate::client::Client;
use crate::egress::{self, Endpoint};
use crate::output::Output;
use crate::paint::{Colour, Paint};
use crate::standing::Ground;
use crate::up::{self, Deployed, Plan};
use crate::wiring::Running;

/// A clock that is ahead of the wall by this much is told of.
const AHEAD: Duration = Duration::from_secs(60);

pub async fn serve(invocation: &Invocation, ground: Ground) -> Result<ExitCode, String> {
    let paint = Paint::stdout();
    let client = Client { listen: invocation.server.listen };
    // A template that cannot be read is said before anything is started.
    let plan = match &invocation.verb {
        Verb::Up { what, stack, parameters } => Some(Plan::read(what, stack.clone(), parameters.clone())?),
        _ => None,
    };
    if client.is_running().await {
        let Some(plan) = plan else {
            return Err(format!("a cloud already answers at {}: see `snowglobe status`", invocation.server.listen));
        };
        joins(client, invocation).await?;
        let deployed = up::deploy(client, &plan, paint, invocation.json).await.map_err(|e| e.to_string())?;
        announce(client, invocation, paint, &deployed).await?;
        return Ok(ExitCode::SUCCESS);
    }
    allow_files();
    let output = Output::outlive_readers();
    let ended = serve_here(invocation, client, plan, paint, ground).await;
    output.end();
    ended.map(|()| ExitCode::SUCCESS)
}

async fn serve_here(
    invocation: &Invocation,
    client: Client,
    plan: Option<Plan>,
    paint: Paint,
    ground: Ground,
) -> Result<(), String> {
    let mut interrupted = signal(SignalKind::interrupt()).map_err(|e| e.to_string())?;
    let mut terminated = signal(SignalKind::terminate()).map_err(|e| e.to_string())?;
    let running = Running::start(&invocation.server, ground.clone()).await?;
    greet(invocation, paint, running.now());
    if let (Err(refusal), false) = (&ground, invocation.json) {
        let told = format!("No instance, network or balancer can run here: {refusal}");
        println!("{}\nAll else works; `snowglobe doctor` names the cure.\n", paint.with(Colour::Yellow, &told));
    }
    let work = async {
        if let Some(plan) = &plan {
            match up::deploy(client, plan, paint, invocation.json).await {
                Ok(deployed) => announce(client, invocation, paint, &deployed).await?,
                Err(error) => return Err(error.to_string()),
            }
        }
        std::future::pending::<Result<(), String>>().await
    };
    let ended = tokio::select! {
        result = work => result,
        _ = interrupted.recv() => Ok(()),
        _ = terminated.recv() => Ok(()),
    };
    if !invocation.json {
        paint.clear();
        println!("{}", paint.with(Colour::Grey, "Stopping…"));
    }
    running.stop().await;
    ended
}

/// As many open files as the system lets us have: by default it is fewer than the connections that the front door takes.
fn allow_files() {
    if let Ok((_, hard)) = getrlimit(Resource::RLIMIT_NOFILE) {
        let _ = setrlimit(Resource::RLIMIT_NOFILE, hard, hard);
    }
}

/// A running cloud is joined only if it is the one that was meant.
async fn joins(client: Client, invocation: &Invocation) -> Result<(), String> {
    let cloud = client.admin("/_snowglobe/cloud").await.map_err(|e| e.to_string())?;
    let egress = egress::to_json(&invocation.server.egress);
    if !invocation.server.egress.is_empty() && cloud["egress"] != egress {
        return Err(format!(
            "the cloud at {} runs with another --egress: stop it and repeat, or leave the option out to join it",
            client.listen
        ));
    }
    let theirs = cloud.get("data_dir").and_then(|dir| dir.as_str());
    let ours = invocation.server.data_dir.as_ref().map(|dir| dir.display().to_string());
    if theirs == ours.as_deref() {
        return Ok(());
    }
    let named = |dir: Option<&str>| dir.map_or("nothing (--ephemeral)".to_owned(), str::to_owned);
    Err(format!(
        "the cloud at {} keeps {}, not {}: repeat with its option to join it, or choose another --listen",
        client.listen,
        named(theirs),
        named(ours.as_deref())
    ))
}

fn greet(invocation: &Invocation, paint: Paint, now: Timestamp) {
    if invocation.json {
        let server = &invocation.server;
        println!(
            "{}",
            json!({ "endpoint": format!("http://{}", server.listen), "dns": server.dns_listen.to_string(),
                "data_dir": server.data_dir, "time_scale": server.time_scale, "now": now.iso8601_millis(),
                "egress": egress::to_json(&server.egress) })
        );
        return;
    }
    let server = &invocation.server;
    println!("{} {}", paint.with(Colour::Bold, "Snowglobe"), env!("CARGO_PKG_VERSION"));
    println!("  APIs   {}", paint.with(Colour::Cyan, &format!("http://{}", server.listen)));
    println!("  DNS    {}", paint.with(Colour::Cyan, &server.dns_listen.to_string()));
    let kept = server.data_dir.as_ref().map_or("nothing (--ephemeral)".to_owned(), |dir| dir.display().to_string());
    println!("  Keeps  {kept}");
    for endpoint in &server.egress {
        let Endpoint { name, at, to } = endpoint;
        println!("  Egress {} inside is {to} here", paint.with(Colour::Cyan, &format!("{name}:{}", at.port())));
    }
    if server.time_scale != 1.0 {
        println!("  Time   runs {} times as fast", server.time_scale);
    }
    if now > Timestamp::wall() + AHEAD {
        println!("  Now    {now}, ahead of this machine's clock as the last run left it");
    }
    println!("  Try    aws --endpoint-url http://{} sts get-caller-identity   (keys: test / test)\n", server.listen);
}

async fn announce(client: Client, invocation: &Invocation, paint: Paint, deployed: &Deployed) -> Result<(), String> {
    let cloud = client.admin("/_snowglobe/cloud").await.map_err(|e| e.to_string())?;
    let ports = &cloud["ports"];
    if invocation.json {
        let outputs: serde_json::Map<String, serde_json::Value> =
            deployed.outputs.iter().map(|(key, value, _)| (key.clone(), value.as_str().into())).collect();
        println!(
            "{}",
            json!({ "stack": deployed.stack, "status": deployed.status, "outputs": outputs, "ports": ports })
        );
        return Ok(());
    }
    println!("\n{} {}", paint.with(Colour::Bold, &deployed.stack), paint.status(&deployed.status));
    let width = deployed.outputs.iter().map(|(key, _, _)| key.len()).max().unwrap_or(0);
    for (key, value, description) in &deployed.outputs {
        let description = if description.is_empty() { String::new() } else { format!("  {description}") };
        println!("  {key:width$}  {}{}", paint.with(Colour::Cyan, value), paint.with(Colour::Grey, &description));
    }
    let listen = invocation.server.listen;
    let dns = invocation.server.dns_listen;
    let balancer = deployed.outputs.iter().find(|(_, value, _)| value.ends_with(".elb.amazonaws.com"));
    if let Some((_, name, _)) = balancer {
        let local = name.replace(".elb.amazonaws.com", ".elb.localhost");
        println!("\n  In a browser:  {}", paint.with(Colour::Cyan, &format!("http://{local}:{}/", listen.port())));
    }
    let url = deployed.outputs.iter().find_map(|(_, value, _)| value.strip_prefix("http://"));
    let name = url.and_then(|rest| rest.split(['/', ':']).next()).unwrap_or("NAME");
    println!("  By DNS:        dig @{} -p {} +short {name}", dns.ip(), dns.port());
    if let (Some(first @ 2..), Some(offset)) = (ports["first"].as_u64(), ports["offset"].as_u64()) {
        let moved = paint.with(Colour::Cyan, &format!("http://{name}:{}/", 80 + offset));
        println!(
            "  Ports:         those below {first} are served at port + {offset}: {moved} (see `snowglobe doctor`)"
        );
    }
    println!("  Next:          snowglobe status · snowglobe tracks · Ctrl-C stops\n");
    Ok(())
}
