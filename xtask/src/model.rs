//! Reads one service's botocore model and answers questions about its shapes.

use std::collections::BTreeSet;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::{Map, Value};

pub struct Model {
    pub metadata: Map<String, Value>,
    pub operations: Map<String, Value>,
    pub shapes: Map<String, Value>,
}

/// Where botocore keeps its models.
pub fn data_directory() -> Result<PathBuf, String> {
    if let Ok(path) = std::env::var("BOTOCORE_DATA") {
        return Ok(PathBuf::from(path));
    }
    let script = "import botocore, os; print(os.path.join(os.path.dirname(botocore.__file__), 'data'))";
    let output = Command::new("python3").args(["-c", script]).output().map_err(|e| format!("python3: {e}"))?;
    if !output.status.success() {
        return Err("botocore is not importable by python3; set BOTOCORE_DATA to its data directory".to_owned());
    }
    Ok(PathBuf::from(String::from_utf8_lossy(&output.stdout).trim()))
}

impl Model {
    /// The newest API version of the service in folder `name`.
    pub fn load(data: &Path, name: &str) -> Result<Model, String> {
        let folder = data.join(name);
        let mut versions: Vec<PathBuf> = std::fs::read_dir(&folder)
            .map_err(|e| format!("{}: {e}", folder.display()))?
            .filter_map(|entry| entry.ok().map(|e| e.path()))
            .filter(|path| path.is_dir())
            .collect();
        versions.sort();
        let newest = versions.pop().ok_or_else(|| format!("{}: no versions", folder.display()))?;
        let text = read_json(&newest.join("service-2.json"))?;
        let Value::Object(mut root) = serde_json::from_str(&text).map_err(|e| format!("{name}: {e}"))? else {
            return Err(format!("{name}: the model is no object"));
        };
        let mut take = |key: &str| match root.remove(key) {
            Some(Value::Object(map)) => Ok(map),
            _ => Err(format!("{name}: no {key}")),
        };
        Ok(Model { metadata: take("metadata")?, operations: take("operations")?, shapes: take("shapes")? })
    }

    pub fn meta(&self, key: &str) -> &str {
        self.metadata.get(key).and_then(Value::as_str).unwrap_or("")
    }

    pub fn shape(&self, name: &str) -> &Value {
        &self.shapes[name]
    }

    pub fn kind(&self, name: &str) -> &str {
        text(self.shape(name), "type")
    }

    /// Every shape that `roots` reach, roots included.
    pub fn closure(&self, roots: impl IntoIterator<Item = String>) -> BTreeSet<String> {
        let mut seen = BTreeSet::new();
        let mut queue: Vec<String> = roots.into_iter().collect();
        while let Some(name) = queue.pop() {
            if seen.insert(name.clone()) {
                queue.extend(self.references(&name));
            }
        }
        seen
    }

    /// Whether struct `from` holds struct `to` by value, through structs alone; such a member needs a box.
    pub fn holds(&self, from: &str, to: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut queue = vec![from.to_owned()];
        while let Some(name) = queue.pop() {
            if name == to {
                return true;
            }
            if seen.insert(name.clone()) {
                queue.extend(self.references(&name).into_iter().filter(|n| self.kind(n) == "structure"));
            }
        }
        false
    }

    /// The shapes that a shape names directly.
    pub fn references(&self, name: &str) -> Vec<String> {
        let shape = self.shape(name);
        match text(shape, "type") {
            "structure" => members(shape).map(|(_, member)| text(member, "shape").to_owned()).collect(),
            "list" => vec![text(&shape["member"], "shape").to_owned()],
            "map" => vec![text(&shape["key"], "shape").to_owned(), text(&shape["value"], "shape").to_owned()],
            _ => Vec::new(),
        }
    }
}

pub fn members(shape: &Value) -> impl Iterator<Item = (&String, &Value)> {
    shape.get("members").and_then(Value::as_object).into_iter().flatten()
}

pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value.get(key).and_then(Value::as_str).unwrap_or("")
}

pub fn is_true(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

fn read_json(path: &Path) -> Result<String, String> {
    let packed = path.with_extension("json.gz");
    let mut text = String::new();
    if packed.exists() {
        let file = std::fs::File::open(&packed).map_err(|e| format!("{}: {e}", packed.display()))?;
        let mut reader = flate2::read::GzDecoder::new(file);
        reader.read_to_string(&mut text).map_err(|e| format!("{}: {e}", packed.display()))?;
        return Ok(text);
    }
    std::fs::read_to_string(path).map_err(|e| format!("{}: {e}", path.display()))
}
