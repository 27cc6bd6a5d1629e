//! Writes the Rust of one generated crate. The text is formatted by rustfmt afterwards.

use std::collections::BTreeSet;
use std::fmt::Write;

use serde_json::Value;

use crate::generate::Selection;
use crate::model::{Model, is_true, members, text};

const HEADER: &str =
    "// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.\n";

pub fn manifest(service: &str) -> String {
    format!(
        "# Written by `cargo run -p xtask -- gen`.\n[package]\nname = \"api-{service}\"\nversion.workspace = true\nedition.workspace = true\n\
         rust-version.workspace = true\nlicense.workspace = true\npublish.workspace = true\n\n[lib]\ndoctest = false\ntest = false\n\n[lints]\nworkspace = true\n\n\
         [dependencies]\nschema = {{ path = \"../../crates/schema\" }}\n"
    )
}

/// `lib.rs`: the service's table, one marker type and one table an operation.
pub fn library(selection: &Selection, model: &Model, errors: &BTreeSet<String>) -> String {
    let mut out = format!(
        "{HEADER}//! The API of {}: the implemented operations' types and tables, and the names of all others.\n\n\
         pub mod blank;\npub mod errors;\n#[rustfmt::skip]\nmod tables;\npub mod types;\n\nuse schema::{{Op, Operation, Protocol, {}Service}};\n\n",
        model.meta("serviceId"),
        if model.meta("protocol").starts_with("rest-") { "Route, " } else { "" },
    );
    let signing =
        [model.meta("signingName"), model.meta("endpointPrefix")].into_iter().find(|s| !s.is_empty()).unwrap_or("");
    let mut all: Vec<&String> = model.operations.keys().collect();
    all.sort();
    let _ = write!(
        out,
        "pub static SERVICE: Service = Service {{ name: {:?}, signing_name: {signing:?}, endpoint_prefix: {:?}, service_id: {:?}, protocols: &[{}], \
         api_version: {:?}, target_prefix: {:?}, xml_namespace: {:?}, global: {}, query_compatible: {}, all_operations: &{:?}, operations: &[{}], errors: &[{}], routes: &[{}] }};\n\n",
        selection.service,
        model.meta("endpointPrefix"),
        model.meta("serviceId"),
        protocols(model),
        model.meta("apiVersion"),
        model.meta("targetPrefix"),
        namespace(model),
        model.metadata.contains_key("globalEndpoint") && !["s3", "sts"].contains(&selection.service.as_str()),
        model.metadata.contains_key("awsQueryCompatible"),
        all,
        selection.operations.iter().map(|o| format!("{}::INFO", o.name)).collect::<Vec<_>>().join(", "),
        errors.iter().map(|e| format!("&errors::{}", upper(e))).collect::<Vec<_>>().join(", "),
        routes(model, &all),
    );
    for operation in &selection.operations {
        let described = &model.operations[&operation.name];
        let side = |key: &str| described.get(key).map(|reference| text(reference, "shape").to_owned());
        let type_of = |shape: &Option<String>| {
            shape.as_ref().map_or("schema::Empty".to_owned(), |name| format!("types::{}", type_name(name)))
        };
        let table_of = |shape: &Option<String>| {
            shape.as_ref().map_or("&schema::Empty::SHAPE".to_owned(), |name| format!("&tables::S_{}", upper(name)))
        };
        let (input, output) = (side("input"), side("output"));
        let (method, uri, status) = http(described);
        let wrapper = described.get("output").map_or("", |o| text(o, "resultWrapper"));
        let thrown: Vec<String> = described
            .get("errors")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .map(|e| format!("&errors::{}", upper(text(e, "shape"))))
            .collect();
        let prefix = selection.iam_prefix.as_deref().unwrap_or(signing);
        let action = operation.action.clone().unwrap_or_else(|| format!("{prefix}:{}", operation.name));
        let name = &operation.name;
        let _ = write!(
            out,
            "pub struct {name};\nimpl {name} {{ const INFO: &'static Operation = &Operation {{ service: {:?}, name: {name:?}, method: {method:?}, uri: {uri:?}, status: {status}, \
             input: {}, output: {}, result_wrapper: {wrapper:?}, errors: &[{}], action: {action:?}, resources: &{:?} }}; }}\n\
             impl Op for {name} {{ type Input = {}; type Output = {}; const INFO: &'static Operation = {name}::INFO; }}\n\n",
            selection.service,
            table_of(&input),
            table_of(&output),
            thrown.join(", "),
            operation.resources,
            type_of(&input),
            type_of(&output),
        );
    }
    out
}

/// `blank.rs`: values by an operation's name, for whoever knows it only at run time.
pub fn blank(selection: &Selection) -> String {
    let mut arms = String::new();
    for operation in &selection.operations {
        let name = &operation.name;
        let _ = writeln!(arms, "        {name:?} => both::<crate::{name}>(),");
    }
    format!(
        "{HEADER}//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.\n\n\
         use schema::{{Op, Struct}};\n\npub type Pair = (Box<dyn Struct>, Box<dyn Struct>);\n\n\
         /// `None` where the operation is not implemented.\npub fn pair(operation: &str) -> Option<Pair> {{\n    Some(match operation {{\n{arms}        _ => return None,\n    }})\n}}\n\n\
         fn both<O: Op>() -> Pair {{\n    (Box::new(O::Input::default()), Box::new(O::Output::default()))\n}}\n"
    )
}

fn protocols(model: &Model) -> String {
    let listed: Vec<String> = model
        .metadata
        .get("protocols")
        .and_then(Value::as_array)
        .map(|list| list.iter().filter_map(|p| p.as_str().map(str::to_owned)).collect())
        .unwrap_or_else(|| vec![model.meta("protocol").to_owned()]);
    let name = |protocol: &String| match protocol.as_str() {
        "query" => "Query",
        "ec2" => "Ec2",
        "rest-xml" => "RestXml",
        "rest-json" => "RestJson",
        "json" if model.meta("jsonVersion") == "1.0" => "Json10",
        "json" => "Json11",
        "smithy-rpc-v2-cbor" => "Cbor",
        other => panic!("a protocol that the generator does not know: {other}"),
    };
    listed.iter().map(|p| format!("Protocol::{}", name(p))).collect::<Vec<_>>().join(", ")
}

/// Where the operations of a REST protocol are.
fn routes(model: &Model, all: &[&String]) -> String {
    if !model.meta("protocol").starts_with("rest-") {
        return String::new();
    }
    let route = |name: &&String| {
        let (method, uri, _) = http(&model.operations[name.as_str()]);
        format!("Route {{ method: {method:?}, uri: {uri:?}, operation: {name:?} }}, ")
    };
    all.iter().map(route).collect()
}

/// Method, URI and status of success.
fn http(operation: &Value) -> (&str, &str, u64) {
    let http = &operation["http"];
    let method = Some(text(http, "method")).filter(|m| !m.is_empty()).unwrap_or("POST");
    let uri = Some(text(http, "requestUri")).filter(|u| !u.is_empty()).unwrap_or("/");
    (method, uri, http.get("responseCode").and_then(Value::as_u64).unwrap_or(200))
}

/// The namespace of answers: the model's, or, for rest-xml, the one on its request bodies.
fn namespace(model: &Model) -> String {
    let own = model.meta("xmlNamespace");
    if !own.is_empty() {
        return own.to_owned();
    }
    let on_inputs = model.operations.values().filter_map(|o| o.get("input")?.get("xmlNamespace"));
    on_inputs.map(|n| text(n, "uri").to_owned()).find(|uri| !uri.is_empty()).unwrap_or_default()
}

/// `types.rs`: one plain struct a structure, every member optional.
pub fn types(model: &Model, shapes: &BTreeSet<String>) -> String {
    let mut body = String::new();
    for name in shapes.iter().filter(|name| model.kind(name) == "structure") {
        let rust = type_name(name);
        let _ = write!(body, "#[derive(Clone, Debug, Default, PartialEq)]\npub struct {rust} {{\n");
        let mut fields = String::new();
        for (index, (member, reference)) in members(model.shape(name)).enumerate() {
            let target = text(reference, "shape");
            let boxed = model.kind(target) == "structure" && model.holds(target, name);
            let is_stream = is_true(reference, "streaming") && model.kind(target) == "blob";
            let inner = if is_stream { "Body".to_owned() } else { rust_type(model, target) };
            let inner = if boxed { format!("Box<{inner}>") } else { inner };
            let field = field_name(member);
            let _ = writeln!(body, "pub {field}: Option<{inner}>,");
            let _ = write!(fields, "{index} => {field}, ");
        }
        let _ = write!(body, "}}\nstructure!({rust}, tables::S_{}, {fields});\n\n", upper(name));
    }
    let mut imports = String::new();
    if body.contains("BTreeMap<") {
        imports.push_str("use std::collections::BTreeMap;\n\n");
    }
    let used: Vec<&str> = ["Body", "Bytes", "Timestamp"]
        .into_iter()
        .filter(|t| body.contains(&format!("<{t}>")) || body.contains(&format!(", {t}>")))
        .collect();
    let used = used.iter().map(|t| format!("{t}, ")).collect::<String>();
    format!(
        "{HEADER}//! The structures. A member that the model requires is present in every input that a handler sees.\n\n{imports}use schema::{{{used}structure}};\n\nuse crate::tables;\n\n{body}"
    )
}

fn rust_type(model: &Model, name: &str) -> String {
    let shape = model.shape(name);
    match model.kind(name) {
        "structure" => type_name(name),
        "list" => format!("Vec<{}>", rust_type(model, text(&shape["member"], "shape"))),
        "map" => format!("BTreeMap<String, {}>", rust_type(model, text(&shape["value"], "shape"))),
        "boolean" => "bool".to_owned(),
        "integer" => "i32".to_owned(),
        "long" => "i64".to_owned(),
        "float" => "f32".to_owned(),
        "double" => "f64".to_owned(),
        "blob" => "Bytes".to_owned(),
        "timestamp" => "Timestamp".to_owned(),
        _ => "String".to_owned(),
    }
}

/// `tables.rs`: a static table a structure, a static type for everything else.
pub fn tables(model: &Model, shapes: &BTreeSet<String>) -> String {
    let mut body = String::new();
    let is_ec2 = model.meta("protocol") == "ec2";
    let referenced: BTreeSet<String> = shapes.iter().flat_map(|name| model.references(name)).collect();
    // Timestamps whose format a member overrides: (shape, format).
    let mut formats: BTreeSet<(String, String)> = BTreeSet::new();
    // Lists and maps that a member makes flat.
    let mut flattened: BTreeSet<String> = BTreeSet::new();
    for name in shapes {
        let shape = model.shape(name);
        if model.kind(name) == "structure" {
            let mut fields = String::new();
            let required: Vec<&str> = shape
                .get("required")
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .filter_map(Value::as_str)
                .collect();
            for (member, reference) in members(shape) {
                let target = text(reference, "shape");
                let format = text(reference, "timestampFormat");
                let of = if is_true(reference, "flattened") && !is_true(model.shape(target), "flattened") {
                    flattened.insert(target.to_owned());
                    format!("T_{}_FLAT", upper(target))
                } else if format.is_empty() {
                    format!("T_{}", upper(target))
                } else {
                    formats.insert((target.to_owned(), format.to_owned()));
                    format!("T_{}_{}", upper(target), upper(format))
                };
                let (wire, query) = wire_names(model, member, reference, is_ec2);
                let mut flags = Vec::new();
                if required.contains(&member.as_str()) {
                    flags.push("flag::REQUIRED");
                }
                if is_true(reference, "xmlAttribute") {
                    flags.push("flag::ATTRIBUTE");
                }
                if is_true(reference, "idempotencyToken") {
                    flags.push("flag::IDEMPOTENCY_TOKEN");
                }
                let flags = if flags.is_empty() { "0".to_owned() } else { flags.join(" | ") };
                let location = match text(reference, "location") {
                    "uri" => "Label",
                    "querystring" => "Query",
                    "header" => "Header",
                    "headers" => "Headers",
                    "statusCode" => "Status",
                    _ => "Body",
                };
                let _ = writeln!(
                    fields,
                    "    Field {{ name: {member:?}, wire: {wire:?}, query: {query:?}, location: Location::{location}, flags: {flags}, of: &{of} }},"
                );
            }
            let payload = Some(text(shape, "payload")).filter(|p| !p.is_empty());
            let payload = payload.and_then(|p| members(shape).position(|(member, _)| member == p));
            let payload = payload.map_or("None".to_owned(), |index| format!("Some({index})"));
            let (xml_name, xml_namespace) = xml_root(model, name);
            let _ = write!(
                body,
                "pub static S_{0}: Shape = Shape {{ name: {name:?}, payload: {payload}, xml_name: {xml_name:?}, xml_namespace: {xml_namespace:?}, union: {1}, fields: &[\n{fields}] }};\n",
                upper(name),
                is_true(shape, "union"),
            );
            if referenced.contains(name) {
                let _ = writeln!(
                    body,
                    "static T_{0}: Type = Type {{ kind: Kind::Struct(&S_{0}), check: None }};",
                    upper(name)
                );
            }
        } else {
            let _ = writeln!(
                body,
                "static T_{}: Type = {};",
                upper(name),
                type_table(model, name, text(shape, "timestampFormat"))
            );
        }
    }
    for (name, format) in formats {
        let _ = writeln!(
            body,
            "static T_{}_{}: Type = {};",
            upper(&name),
            upper(&format),
            type_table(model, &name, &format)
        );
    }
    for name in flattened {
        let table = type_table(model, &name, "").replacen("flat: false", "flat: true", 1);
        let _ = writeln!(body, "static T_{}_FLAT: Type = {table};", upper(&name));
    }
    let names = ["Check", "Field", "Kind", "Location", "Shape", "TimeFormat", "Type", "flag"];
    let used: Vec<&str> = names
        .into_iter()
        .filter(|n| {
            let spellings = [format!("{n} {{"), format!("{n}::"), format!(": {n} ")];
            spellings.iter().any(|s| body.contains(s.as_str()))
        })
        .collect();
    format!("{HEADER}//! The tables that the protocol engines walk.\n\nuse schema::{{{}}};\n\n{body}", used.join(", "))
}

/// A member's names in XML or JSON, and in a query or ec2 request.
fn wire_names(model: &Model, member: &str, reference: &Value, is_ec2: bool) -> (String, String) {
    let shape = model.shape(text(reference, "shape"));
    // A map of headers may have an empty prefix: it takes them all.
    let given = Some(text(reference, "locationName"))
        .filter(|name| !name.is_empty() || text(reference, "location") == "headers");
    // Older models flatten the list itself, and then its items give the name; newer ones flatten the member.
    let flat_item =
        Some(text(&shape["member"], "locationName")).filter(|n| !n.is_empty() && is_true(shape, "flattened"));
    let wire = flat_item.or(given).unwrap_or(member).to_owned();
    let query = if is_ec2 {
        let own = Some(text(reference, "queryName")).filter(|n| !n.is_empty());
        own.map_or_else(|| upper_first(given.unwrap_or(member)), str::to_owned)
    } else {
        wire.clone()
    };
    (wire, query)
}

/// The root element that some operation or payload member gives a structure.
fn xml_root(model: &Model, name: &str) -> (String, String) {
    let own = model.shape(name);
    let mut candidates: Vec<&Value> =
        model.operations.values().flat_map(|o| [o.get("input"), o.get("output")]).flatten().collect();
    candidates.extend(model.shapes.values().flat_map(|s| members(s).map(|(_, reference)| reference)));
    let found = candidates.into_iter().find(|r| text(r, "shape") == name && (r.get("xmlNamespace").is_some()));
    let root = text(own, "locationName");
    let root = if root.is_empty() { found.map_or("", |r| text(r, "locationName")) } else { root };
    let space = found.and_then(|r| r.get("xmlNamespace")).map_or("", |n| text(n, "uri"));
    (root.to_owned(), space.to_owned())
}

fn type_table(model: &Model, name: &str, time_format: &str) -> String {
    let shape = model.shape(name);
    let kind = match model.kind(name) {
        "list" => {
            let item = Some(text(&shape["member"], "locationName")).filter(|n| !n.is_empty()).unwrap_or("member");
            format!(
                "Kind::List {{ item: {item:?}, flat: {}, of: &T_{} }}",
                is_true(shape, "flattened"),
                upper(text(&shape["member"], "shape"))
            )
        }
        "map" => {
            let named = |side: &str, fallback: &str| {
                Some(text(&shape[side], "locationName")).filter(|n| !n.is_empty()).unwrap_or(fallback).to_owned()
            };
            format!(
                "Kind::Map {{ key: {:?}, value: {:?}, flat: {}, key_of: &T_{}, of: &T_{} }}",
                named("key", "key"),
                named("value", "value"),
                is_true(shape, "flattened"),
                upper(text(&shape["key"], "shape")),
                upper(text(&shape["value"], "shape"))
            )
        }
        "boolean" => "Kind::Bool".to_owned(),
        "integer" => "Kind::Int".to_owned(),
        "long" => "Kind::Long".to_owned(),
        "float" => "Kind::Float".to_owned(),
        "double" => "Kind::Double".to_owned(),
        "blob" => "Kind::Blob".to_owned(),
        "timestamp" => {
            let format = match time_format {
                "iso8601" => "Iso8601",
                "unixTimestamp" => "Epoch",
                "rfc822" => "Http",
                _ => "Default",
            };
            format!("Kind::Time(TimeFormat::{format})")
        }
        _ => "Kind::Text".to_owned(),
    };
    let number =
        |key: &str| shape.get(key).and_then(Value::as_f64).map_or("None".to_owned(), |n| format!("Some({n:?})"));
    let pattern = Some(text(shape, "pattern")).filter(|p| !p.is_empty() && *p != ".*");
    let values: Vec<&str> =
        shape.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    let checked = shape.get("min").is_some() || shape.get("max").is_some() || pattern.is_some() || !values.is_empty();
    let check = if checked {
        format!(
            "Some(&Check {{ min: {}, max: {}, pattern: {pattern:?}, values: &{values:?} }})",
            number("min"),
            number("max")
        )
    } else {
        "None".to_owned()
    };
    format!("Type {{ kind: {kind}, check: {check} }}")
}

/// `errors.rs`: a static and a constructor for each error that the operations name.
pub fn errors(model: &Model, errors: &BTreeSet<String>) -> String {
    let mut body = String::new();
    for name in errors {
        let shape = model.shape(name);
        let described = &shape["error"];
        let code = Some(text(described, "code")).filter(|c| !c.is_empty()).unwrap_or(name);
        let sender = described.get("senderFault").and_then(Value::as_bool).unwrap_or(!is_true(shape, "fault"));
        let status = described.get("httpStatusCode").and_then(Value::as_u64).unwrap_or(if sender { 400 } else { 500 });
        let _ = write!(
            body,
            "pub static {0}: ModelledError = ModelledError {{ name: {name:?}, code: {code:?}, status: {status}, sender: {sender} }};\n\
             pub fn {1}(message: impl Into<String>) -> Error {{ Error::modelled(&{0}, message) }}\n\n",
            upper(name),
            snake(name),
        );
    }
    let imports = if body.is_empty() { "" } else { "use schema::{Error, ModelledError};\n\n" };
    format!("{HEADER}//! The errors that the model gives the implemented operations.\n\n{imports}{body}")
}

fn type_name(shape: &str) -> String {
    let name = upper_first(shape);
    match name.as_str() {
        "Option" | "String" | "Vec" | "Box" | "Bytes" | "Timestamp" | "BTreeMap" | "Default" | "Clone" | "Debug" => {
            format!("{name}_")
        }
        _ => name,
    }
}

fn field_name(member: &str) -> String {
    let name = snake(member);
    match name.as_str() {
        "type" | "match" | "ref" | "in" | "for" | "if" | "else" | "loop" | "move" | "mod" | "use" | "where"
        | "enum" | "struct" | "static" | "const" | "continue" | "break" | "return" | "final" | "virtual"
        | "override" | "default" | "as" | "fn" | "impl" | "trait" => {
            if name == "default" {
                name
            } else {
                format!("r#{name}")
            }
        }
        _ => name,
    }
}

/// `DBInstanceId` → `db_instance_id`, `VPCs` → `vpcs`.
pub fn snake(name: &str) -> String {
    let chars: Vec<char> = name.chars().collect();
    let mut out = String::new();
    for (i, c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            out.push('_');
            continue;
        }
        let before = i.checked_sub(1).map(|p| chars[p]);
        let after = chars.get(i + 1);
        let plural_end = after == Some(&'s') && chars.get(i + 2).is_none_or(|c| c.is_ascii_uppercase());
        let starts_word = c.is_ascii_uppercase()
            && before.is_some_and(|b| {
                b.is_ascii_lowercase()
                    || b.is_ascii_digit()
                    || (b.is_ascii_uppercase() && after.is_some_and(|a| a.is_ascii_lowercase()) && !plural_end)
            });
        if starts_word && !out.ends_with('_') {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    out
}

fn upper(name: &str) -> String {
    snake(name).to_uppercase()
}

fn upper_first(name: &str) -> String {
    let mut chars = name.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
