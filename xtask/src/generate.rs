//! `gen`: which operations, which shapes, which files.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

use toml::{Table, Value};

use crate::emit;
use crate::model::{Model, data_directory, members, text};

/// One service's `ops.toml`.
pub struct Selection {
    pub service: String,
    /// The folder of its model in botocore.
    pub model: String,
    /// What stands before the colon of its IAM actions, where it is not the signing name.
    pub iam_prefix: Option<String>,
    pub operations: Vec<SelectedOperation>,
}

pub struct SelectedOperation {
    pub name: String,
    /// The IAM action, where it is not `signing-name:Operation`.
    pub action: Option<String>,
    pub resources: Vec<String>,
}

pub fn run(only: &[String]) -> Result<(), String> {
    let root = workspace_root();
    let data = data_directory()?;
    let mut sources = sources(&root.join("services"))?;
    sources.retain(|(name, _)| only.is_empty() || only.contains(name));
    if let Some(missing) = only.iter().find(|wanted| !sources.iter().any(|(name, _)| name == *wanted)) {
        return Err(format!("services/{missing}/ops.toml: not found"));
    }
    for (name, path) in sources {
        let selection = read_selection(&path, &name)?;
        let model = Model::load(&data, &selection.model)?;
        write_crate(&root, &selection, &model)?;
        println!("api/{name}: {} operations", selection.operations.len());
    }
    Ok(())
}

/// The APIs and their files, sorted: `services/NAME/ops.toml`, and `services/*/ops.NAME.toml` of services with a second API.
fn sources(services: &Path) -> Result<Vec<(String, PathBuf)>, String> {
    let entries = |folder: &Path| {
        let read = std::fs::read_dir(folder).map_err(|e| format!("{}: {e}", folder.display()))?;
        Ok::<_, String>(read.filter_map(|entry| Some(entry.ok()?.path())).collect::<Vec<_>>())
    };
    let name_of = |path: &Path| path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let mut found = Vec::new();
    for service in entries(services)?.into_iter().filter(|path| path.is_dir()) {
        for path in entries(&service)? {
            let file = name_of(&path);
            let second = file.strip_prefix("ops.").and_then(|rest| rest.strip_suffix(".toml"));
            match second {
                Some(api) => found.push((api.to_owned(), path)),
                None if file == "ops.toml" => found.push((name_of(&service), path)),
                None => {}
            }
        }
    }
    found.sort();
    Ok(found)
}

/// Of the checkout in which cargo was called: one target folder may serve several, and keep the binary of another.
fn workspace_root() -> PathBuf {
    let manifest =
        std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    manifest.parent().map_or_else(|| PathBuf::from("."), Path::to_path_buf)
}

fn read_selection(path: &Path, service: &str) -> Result<Selection, String> {
    let source = std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))?;
    let table: Table = source.parse().map_err(|e| format!("{}: {e}", path.display()))?;
    let string = |key: &str| table.get(key).and_then(Value::as_str).map(str::to_owned);
    // What stands before each resource: `arn:{partition}:ec2:{region}:{account}:`.
    let arn = string("arn").unwrap_or_default();
    let operations =
        table.get("ops").and_then(Value::as_table).ok_or_else(|| format!("{}: no [ops]", path.display()))?;
    let mut selected = Vec::new();
    for (name, options) in operations {
        let resources = match options.get("resource") {
            Some(Value::String(one)) => vec![one.clone()],
            Some(Value::Array(many)) => many.iter().filter_map(|v| v.as_str().map(str::to_owned)).collect(),
            _ => Vec::new(),
        };
        let full =
            |r: String| if r == "*" || r.starts_with("arn:") || r.starts_with("{") { r } else { format!("{arn}{r}") };
        selected.push(SelectedOperation {
            name: name.clone(),
            action: options.get("action").and_then(Value::as_str).map(str::to_owned),
            resources: resources.into_iter().map(full).collect(),
        });
    }
    selected.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(Selection {
        service: service.to_owned(),
        model: string("model").unwrap_or_else(|| service.to_owned()),
        iam_prefix: string("iam_prefix"),
        operations: selected,
    })
}

fn write_crate(root: &Path, selection: &Selection, model: &Model) -> Result<(), String> {
    let mut roots = BTreeSet::new();
    let mut errors = BTreeSet::new();
    for operation in &selection.operations {
        let described = model
            .operations
            .get(&operation.name)
            .ok_or_else(|| format!("services/{}/ops.toml: the model has no {}", selection.service, operation.name))?;
        for side in ["input", "output"] {
            if let Some(reference) = described.get(side) {
                roots.insert(text(reference, "shape").to_owned());
            }
        }
        for error in described.get("errors").and_then(|e| e.as_array()).into_iter().flatten() {
            errors.insert(text(error, "shape").to_owned());
        }
    }
    let shapes = model.closure(roots);
    let folder = root.join("api").join(&selection.service);
    let write = |file: &str, content: String| {
        let path = folder.join(file);
        std::fs::create_dir_all(path.parent().unwrap_or(&folder)).map_err(|e| format!("{}: {e}", path.display()))?;
        std::fs::write(&path, content).map_err(|e| format!("{}: {e}", path.display()))
    };
    write("Cargo.toml", emit::manifest(&selection.service))?;
    write("src/lib.rs", emit::library(selection, model, &errors))?;
    write("src/blank.rs", emit::blank(selection))?;
    write("src/types.rs", emit::types(model, &shapes))?;
    write("src/tables.rs", emit::tables(model, &shapes))?;
    write("src/errors.rs", emit::errors(model, &errors))?;
    let status = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .arg(folder.join("src/lib.rs"))
        .status()
        .map_err(|e| format!("rustfmt: {e}"))?;
    if !status.success() {
        return Err(format!("rustfmt failed on api/{}", selection.service));
    }
    debug_assert!(shapes.iter().all(|s| model.kind(s) != "structure" || members(model.shape(s)).count() < 65_536));
    Ok(())
}
