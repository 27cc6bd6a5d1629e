//! The verbs that talk to a running cloud: `status`, `tracks`, `diagram`, `logs`, `shell`, `quota`, `shake`, `down`.

use std::io::Write;
use std::process::ExitCode;

use bytes::Bytes;
use http::Request;
use http_body_util::{BodyExt, Full};
use serde_json::Value;

use crate::cli::{Invocation, Verb};
use crate::client::{Client, ClientError};
use crate::paint::{Colour, Paint};
use crate::{diagram, shake, shell, up};

pub async fn run(invocation: &Invocation) -> Result<ExitCode, String> {
    let client = Client { listen: invocation.server.listen };
    let paint = Paint::stdout();
    let json = invocation.json;
    let result = match &invocation.verb {
        Verb::Status => status(client, paint, json).await,
        Verb::Tracks { follow, recent } => tracks(client, paint, json, *follow, *recent).await,
        Verb::Diagram(request) => diagram::run(client, request, json).await,
        Verb::Logs { instance, follow } => logs(client, instance, *follow).await,
        Verb::Quota { name, value, region } => quota(client, paint, json, name.as_deref(), *value, region).await,
        Verb::Shake(request) => shake::run(client, request, paint, json).await,
        Verb::Down { stack } => down(client, paint, json, stack).await,
        Verb::Shell { instance, command } => {
            return shell::run(client, instance, command).await.map_err(|e| e.to_string());
        }
        Verb::Start
        | Verb::Up { .. }
        | Verb::Doctor
        | Verb::Dns(_)
        | Verb::DnsForward { .. }
        | Verb::Trust(_)
        | Verb::Version => Ok(()),
    };
    result.map(|()| ExitCode::SUCCESS).map_err(|e| e.to_string())
}

async fn down(client: Client, paint: Paint, json: bool, stack: &str) -> Result<(), ClientError> {
    up::delete(client, stack, paint, json).await?;
    if json {
        println!("{}", serde_json::json!({ "stack": stack, "status": "DELETE_COMPLETE" }));
    } else {
        println!("{} {stack}", paint.status("DELETE_COMPLETE"));
    }
    Ok(())
}

async fn status(client: Client, paint: Paint, json: bool) -> Result<(), ClientError> {
    let cloud = client.admin("/_snowglobe/cloud").await?;
    let status = client.admin("/_snowglobe/status").await?;
    if json {
        println!("{}", serde_json::json!({ "cloud": cloud, "status": status }));
        return Ok(());
    }
    let kept = cloud["data_dir"].as_str().unwrap_or("nothing (--ephemeral)");
    println!("{} at http://{}, keeps {kept}", paint.with(Colour::Bold, "Snowglobe"), text(&cloud["listen"]));
    table(paint, "Stacks", &status["stacks"], &["name", "status"]);
    table(paint, "Load balancers", &status["load_balancers"], &["name", "state", "healthy", "targets", "dns_name"]);
    table(
        paint,
        "Auto Scaling groups",
        &status["auto_scaling_groups"],
        &["name", "min", "desired", "max", "instances"],
    );
    table(
        paint,
        "Instances",
        &status["instances"],
        &["id", "state", "zone", "type", "private_ip", "public_ip", "name"],
    );
    table(paint, "Elastic IPs", &status["elastic_ips"], &["address", "instance", "allocation"]);
    table(paint, "Public ports", &status["ports"], &["address", "port", "served_at"]);
    shake::table(paint, &status["faults"]);
    table(paint, "Hosted zones", &status["hosted_zones"], &["name", "id", "records"]);
    Ok(())
}

fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Null => "-".to_owned(),
        other => other.to_string(),
    }
}

/// Rows in columns as wide as their widest cell; nothing where there are no rows.
pub fn table(paint: Paint, title: &str, rows: &Value, columns: &[&str]) {
    let rows: Vec<Vec<String>> = rows
        .as_array()
        .into_iter()
        .flatten()
        .map(|row| columns.iter().map(|column| text(&row[*column])).collect())
        .collect();
    if rows.is_empty() {
        return;
    }
    println!("\n{}", paint.with(Colour::Cyan, title));
    let heads: Vec<String> = columns.iter().map(|column| column.replace('_', " ")).collect();
    let widths: Vec<usize> = (0..columns.len())
        .map(|i| rows.iter().map(|row| row[i].chars().count()).chain([heads[i].chars().count()]).max().unwrap_or(0))
        .collect();
    let padded = |cell: &str, width: usize| format!("{cell}{}", " ".repeat(width.saturating_sub(cell.chars().count())));
    let head: Vec<String> = heads.iter().zip(&widths).map(|(head, width)| padded(head, *width)).collect();
    println!("  {}", paint.with(Colour::Grey, head.join("  ").trim_end()));
    for row in rows {
        let cells: Vec<String> = row
            .iter()
            .zip(&widths)
            .zip(columns)
            .map(|((cell, width), column)| {
                let cell_text = padded(cell, *width);
                if matches!(*column, "status" | "state") {
                    paint.status(cell).to_string() + &cell_text[cell.len()..]
                } else {
                    cell_text
                }
            })
            .collect();
        println!("  {}", cells.join("  ").trim_end());
    }
}

async fn tracks(client: Client, paint: Paint, json: bool, follow: bool, recent: usize) -> Result<(), ClientError> {
    let path = format!("/_snowglobe/tracks?recent={recent}&follow={}", u8::from(follow));
    lines(client, &path, |line| {
        if json {
            println!("{line}");
        } else if let Ok(track) = serde_json::from_str::<Value>(line) {
            println!("{}", track_line(paint, &track));
        }
    })
    .await
}

fn track_line(paint: Paint, track: &Value) -> String {
    let at = text(&track["at"]);
    let time = at.get(11..23).unwrap_or(&at);
    let millis = track["latency_us"].as_f64().unwrap_or(0.0) / 1000.0;
    let failed = track["failed"].as_bool().unwrap_or(false);
    let result = paint.with(if failed { Colour::Red } else { Colour::Green }, &text(&track["result"]));
    format!(
        "{} {:>9} → {:<14} {:<32} {result} {:>8.1} ms  {}",
        paint.with(Colour::Grey, time),
        text(&track["from"]),
        text(&track["to"]),
        text(&track["what"]),
        millis,
        paint.with(Colour::Grey, &text(&track["detail"])),
    )
}

async fn logs(client: Client, instance: &str, follow: bool) -> Result<(), ClientError> {
    let mut answer =
        client.open(&format!("/_snowglobe/logs/{instance}?follow={}", u8::from(follow))).await?.into_body();
    let mut out = std::io::stdout();
    while let Some(Ok(frame)) = answer.frame().await {
        if let Some(data) = frame.data_ref() {
            let written = out.write_all(data).and_then(|()| out.flush());
            if written.is_err() {
                return Ok(());
            }
        }
    }
    Ok(())
}

async fn quota(
    client: Client,
    paint: Paint,
    json: bool,
    code: Option<&str>,
    value: Option<f64>,
    region: &str,
) -> Result<(), ClientError> {
    if let (Some(code), Some(value)) = (code, value) {
        let path = format!("/_snowglobe/quota/{code}?region={region}");
        let answer = client.send(Request::post(path).body(Full::new(Bytes::from(value.to_string())))).await?;
        let ok = answer.status().is_success();
        let body = answer.into_body().collect().await.map(|body| body.to_bytes()).unwrap_or_default();
        let told: Value = serde_json::from_slice(&body).unwrap_or_default();
        if !ok {
            return Err(ClientError::Broken(text(&told["error"])));
        }
        println!(
            "{}",
            if json { told.to_string() } else { format!("{} is now {}", text(&told["name"]), told["value"]) }
        );
        return Ok(());
    }
    let all = client.admin(&format!("/_snowglobe/quota?region={region}")).await?;
    let mut rows = all["quotas"].clone();
    if let (Some(code), Some(list)) = (code, rows.as_array_mut()) {
        list.retain(|row| row["code"] == code);
        if list.is_empty() {
            return Err(ClientError::Broken(format!("no quota has the code {code} (see `snowglobe quota`)")));
        }
    }
    if json {
        println!("{rows}");
    } else {
        table(paint, &format!("Quotas in {region}"), &rows, &["code", "value", "default", "service", "name"]);
    }
    Ok(())
}

/// Calls `each` with every line of an answer, as it comes.
async fn lines(client: Client, path: &str, mut each: impl FnMut(&str)) -> Result<(), ClientError> {
    let mut body = client.open(path).await?.into_body();
    let mut rest: Vec<u8> = Vec::new();
    while let Some(Ok(frame)) = body.frame().await {
        let Some(data) = frame.data_ref() else { continue };
        rest.extend_from_slice(data);
        while let Some(end) = rest.iter().position(|byte| *byte == b'\n') {
            let line: Vec<u8> = rest.drain(..=end).collect();
            each(String::from_utf8_lossy(&line).trim_end());
        }
    }
    Ok(())
}
