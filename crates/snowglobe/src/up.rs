//! `up` and `down`: a blueprint or a template becomes a stack of the running cloud, with its progress shown.

use std::collections::{BTreeMap, HashSet};
use std::path::{Path, PathBuf};
use std::time::Duration;

use crate::client::{Client, ClientError, Element};
use crate::paint::{Colour, Paint};

const VERSION: &str = "2010-05-15";
const POLL: Duration = Duration::from_millis(100);

/// A template to deploy, and what to call its stack.
#[derive(Debug)]
pub struct Plan {
    pub template: String,
    pub stack: String,
    pub parameters: Vec<(String, String)>,
}

/// What became of a deployment.
pub struct Deployed {
    pub stack: String,
    pub status: String,
    pub outputs: Vec<(String, String, String)>,
}

impl Plan {
    /// `what` is a path to a template, or a blueprint's name.
    pub fn read(what: &str, stack: Option<String>, parameters: Vec<(String, String)>) -> Result<Plan, String> {
        let as_path = Path::new(what);
        let is_path = what.contains('/') || as_path.extension().is_some();
        let (file, default_name) = if is_path {
            let stem = as_path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
            (as_path.to_path_buf(), stem)
        } else {
            (blueprint(what)?, what.to_owned())
        };
        let template = std::fs::read_to_string(&file).map_err(|e| format!("{}: {e}", file.display()))?;
        let stack = stack.unwrap_or_else(|| stack_name(&default_name));
        Ok(Plan { template, stack, parameters })
    }
}

/// The blueprint's template, beside the program's sources.
fn blueprint(name: &str) -> Result<PathBuf, String> {
    let folder =
        blueprints_folder().ok_or("the blueprints folder was not found: set SNOWGLOBE_HOME to the checkout")?;
    let template = folder.join(name).join("template.yaml");
    if template.exists() {
        return Ok(template);
    }
    let mut known: Vec<String> = std::fs::read_dir(&folder)
        .map_err(|e| format!("{}: {e}", folder.display()))?
        .filter_map(|entry| Some(entry.ok()?.file_name().to_string_lossy().into_owned()))
        .filter(|name| folder.join(name).join("template.yaml").exists())
        .collect();
    known.sort();
    let closest = known.iter().min_by_key(|candidate| distance(candidate, name)).filter(|c| distance(c, name) <= 4);
    let meant = closest.map(|closest| format!("; did you mean {closest}?")).unwrap_or_default();
    Err(format!(
        "there is no blueprint called {name}{meant}\nblueprints: {}\nFor a template of yours give its path: ./{name}.yaml",
        known.join(", ")
    ))
}

fn blueprints_folder() -> Option<PathBuf> {
    let from_home = std::env::var_os("SNOWGLOBE_HOME").map(PathBuf::from);
    let exe = std::env::current_exe().ok();
    let above_exe = exe.iter().flat_map(|exe| exe.ancestors().skip(1).map(Path::to_path_buf));
    let here = std::env::current_dir().ok();
    let places = from_home.into_iter().chain(here).chain(above_exe);
    places.map(|place| place.join("blueprints")).find(|folder| folder.is_dir())
}

/// How many letters to change, add or drop (Levenshtein), for "did you mean".
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = diagonal + usize::from(x != *y);
            diagonal = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(row[j + 1] + 1);
        }
    }
    row[b.len()]
}

/// Stack names hold letters, digits and hyphens, and start with a letter.
fn stack_name(text: &str) -> String {
    let name: String = text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    if name.starts_with(|c: char| c.is_ascii_alphabetic()) { name } else { format!("stack-{name}") }
}

/// Creates the stack, or updates it if it is there; waits for the end and shows each resource on the way.
pub async fn deploy(client: Client, plan: &Plan, paint: Paint, quiet: bool) -> Result<Deployed, ClientError> {
    let seen = events(client, &plan.stack).await.unwrap_or_default();
    let mut shown = Shown::new(seen, paint, quiet);
    // What an earlier `up` began goes on after a restart: it comes to its end first.
    shown.follow(client, &plan.stack).await?;
    let existing = describe(client, &plan.stack).await?;
    let mut parameters = BTreeMap::from([
        ("StackName".to_owned(), plan.stack.clone()),
        ("TemplateBody".to_owned(), plan.template.clone()),
    ]);
    for (n, capability) in ["CAPABILITY_IAM", "CAPABILITY_NAMED_IAM", "CAPABILITY_AUTO_EXPAND"].iter().enumerate() {
        parameters.insert(format!("Capabilities.member.{}", n + 1), (*capability).to_owned());
    }
    for (n, (key, value)) in plan.parameters.iter().enumerate() {
        parameters.insert(format!("Parameters.member.{}.ParameterKey", n + 1), key.clone());
        parameters.insert(format!("Parameters.member.{}.ParameterValue", n + 1), value.clone());
    }
    if let Some(stack) = &existing {
        keep_parameters(client, plan, stack, &mut parameters).await?;
    }
    let action = if existing.is_some() { "UpdateStack" } else { "CreateStack" };
    match client.query("cloudformation", VERSION, action, &parameters).await {
        Ok(_) => {}
        Err(ClientError::Refused { message, .. }) if message.contains("No updates are to be performed") => {
            return finished(client, &plan.stack).await;
        }
        Err(error) => return Err(error),
    }
    shown.follow(client, &plan.stack).await?;
    let deployed = finished(client, &plan.stack).await?;
    if matches!(deployed.status.as_str(), "CREATE_COMPLETE" | "UPDATE_COMPLETE") {
        return Ok(deployed);
    }
    let reasons = shown.reasons;
    let why = if reasons.is_empty() { String::new() } else { format!(":\n  {}", reasons.join("\n  ")) };
    Err(ClientError::Broken(format!("the stack {} ended as {}{why}", deployed.stack, deployed.status)))
}

/// The events of a stack that were shown.
struct Shown {
    seen: HashSet<String>,
    reasons: Vec<String>,
    paint: Paint,
    quiet: bool,
}

impl Shown {
    fn new(seen: Vec<Element>, paint: Paint, quiet: bool) -> Shown {
        let seen = seen.into_iter().map(|event| event.at(&["EventId"]).to_owned()).collect();
        Shown { seen, reasons: Vec::new(), paint, quiet }
    }

    /// Shows what happens to the stack until nothing is under way.
    async fn follow(&mut self, client: Client, stack: &str) -> Result<(), ClientError> {
        loop {
            for event in events(client, stack).await.unwrap_or_default().into_iter().rev() {
                if self.seen.insert(event.at(&["EventId"]).to_owned()) && !self.quiet {
                    show(self.paint, &event, &mut self.reasons);
                }
            }
            let found = describe(client, stack).await?;
            let status = found.as_ref().map_or("DELETE_COMPLETE", |found| found.at(&["StackStatus"]));
            if !status.ends_with("IN_PROGRESS") {
                self.paint.clear();
                return Ok(());
            }
            clock::wall::sleep(POLL).await;
        }
    }
}

/// What the stack was given before stays, where the template still asks for it and nothing else is said now.
async fn keep_parameters(
    client: Client,
    plan: &Plan,
    stack: &Element,
    parameters: &mut BTreeMap<String, String>,
) -> Result<(), ClientError> {
    let body = BTreeMap::from([("TemplateBody".to_owned(), plan.template.clone())]);
    let summary = client.query("cloudformation", VERSION, "GetTemplateSummary", &body).await?;
    let asked = summary.list(&["GetTemplateSummaryResult", "Parameters"]);
    let asked: HashSet<&str> = asked.iter().map(|parameter| parameter.at(&["ParameterKey"])).collect();
    let mut next = plan.parameters.len();
    for before in stack.list(&["Parameters"]) {
        let key = before.at(&["ParameterKey"]);
        let is_given = plan.parameters.iter().any(|(given, _)| given == key);
        if asked.contains(key) && !is_given {
            next += 1;
            parameters.insert(format!("Parameters.member.{next}.ParameterKey"), key.to_owned());
            parameters.insert(format!("Parameters.member.{next}.UsePreviousValue"), "true".to_owned());
        }
    }
    Ok(())
}

/// Deletes the stack and waits until it is gone.
pub async fn delete(client: Client, stack: &str, paint: Paint, quiet: bool) -> Result<(), ClientError> {
    let Some(found) = describe(client, stack).await? else {
        return Err(ClientError::Broken(format!("there is no stack called {stack} (see `snowglobe status`)")));
    };
    let id = found.at(&["StackId"]).to_owned();
    let parameters = BTreeMap::from([("StackName".to_owned(), id.clone())]);
    client.query("cloudformation", VERSION, "DeleteStack", &parameters).await?;
    loop {
        let status = describe(client, &id).await?;
        let status = status.as_ref().map_or("DELETE_COMPLETE", |stack| stack.at(&["StackStatus"])).to_owned();
        if !quiet {
            paint.progress(&format!("{stack}: {status}"));
        }
        match status.as_str() {
            "DELETE_COMPLETE" => {
                paint.clear();
                return Ok(());
            }
            "DELETE_FAILED" => {
                return Err(ClientError::Broken(format!("{stack} could not be deleted: see its events")));
            }
            _ => clock::wall::sleep(POLL).await,
        }
    }
}

async fn finished(client: Client, stack: &str) -> Result<Deployed, ClientError> {
    let Some(found) = describe(client, stack).await? else {
        return Err(ClientError::Broken(format!("the stack {stack} is gone")));
    };
    let outputs = found.list(&["Outputs"]).iter().map(|output| {
        let text = |name: &str| output.at(&[name]).to_owned();
        (text("OutputKey"), text("OutputValue"), text("Description"))
    });
    Ok(Deployed { stack: stack.to_owned(), status: found.at(&["StackStatus"]).to_owned(), outputs: outputs.collect() })
}

async fn describe(client: Client, stack: &str) -> Result<Option<Element>, ClientError> {
    let parameters = BTreeMap::from([("StackName".to_owned(), stack.to_owned())]);
    match client.query("cloudformation", VERSION, "DescribeStacks", &parameters).await {
        Ok(root) => Ok(root.list(&["DescribeStacksResult", "Stacks"]).first().cloned()),
        Err(ClientError::Refused { message, .. }) if message.contains("does not exist") => Ok(None),
        Err(error) => Err(error),
    }
}

/// Newest first.
async fn events(client: Client, stack: &str) -> Result<Vec<Element>, ClientError> {
    let parameters = BTreeMap::from([("StackName".to_owned(), stack.to_owned())]);
    let root = client.query("cloudformation", VERSION, "DescribeStackEvents", &parameters).await?;
    Ok(root.list(&["DescribeStackEventsResult", "StackEvents"]).to_vec())
}

fn show(paint: Paint, event: &Element, reasons: &mut Vec<String>) {
    let (status, reason) = (event.at(&["ResourceStatus"]), event.at(&["ResourceStatusReason"]));
    let (kind, name) = (event.at(&["ResourceType"]), event.at(&["LogicalResourceId"]));
    if status.ends_with("FAILED") && !reason.is_empty() {
        reasons.push(format!("{name}: {reason}"));
    }
    let line = format!("{:<40} {}", kind, name);
    if status.ends_with("IN_PROGRESS") {
        paint.progress(&format!("  {} {line}", paint.status(status)));
    } else {
        paint.clear();
        let reason = if reason.is_empty() { String::new() } else { paint.with(Colour::Grey, &format!("  {reason}")) };
        println!("  {} {line}{reason}", paint.status(&format!("{status:<16}")));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_blueprint_says_what_was_meant() {
        let error = Plan::read("simple-webapp", None, Vec::new()).expect_err("no such blueprint");
        assert!(error.contains("did you mean simple-web-app?"), "{error}");
    }

    #[test]
    fn a_files_name_becomes_a_stacks_name() {
        assert_eq!(stack_name("my_template.v2"), "my-template-v2");
        assert_eq!(stack_name("3tier"), "stack-3tier");
    }
}
