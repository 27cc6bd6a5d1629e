//! Static tables from a suite's shapes, made at run time and never freed. The rules are the generator's.

use schema::{Field, Kind, Location, Operation, Service, Shape, TimeFormat, Type, flag};
use serde_json::Value;

use super::protocol;

/// Recursive shapes are unfolded so many times; deeper ones are empty.
const DEPTH: usize = 7;

pub fn leak<T>(value: T) -> &'static T {
    Box::leak(Box::new(value))
}

fn text(value: &Value, key: &str) -> Option<&'static str> {
    let found = value.get(key)?.as_str().filter(|found| !found.is_empty())?;
    Some(leak(found.to_owned()).as_str())
}

fn is_true(value: &Value, key: &str) -> bool {
    value.get(key).and_then(Value::as_bool).unwrap_or(false)
}

pub struct Model<'a> {
    pub metadata: &'a Value,
    pub shapes: &'a Value,
}

impl Model<'_> {
    pub fn service(&self) -> &'static Service {
        leak(Service {
            name: "suite",
            signing_name: "suite",
            endpoint_prefix: "suite",
            service_id: "Suite",
            protocols: leak([protocol(self.metadata)]),
            api_version: text(self.metadata, "apiVersion").unwrap_or(""),
            target_prefix: text(self.metadata, "targetPrefix").unwrap_or(""),
            xml_namespace: text(self.metadata, "xmlNamespace").unwrap_or(""),
            global: false,
            query_compatible: self.metadata.get("awsQueryCompatible").is_some(),
            all_operations: &[],
            operations: &[],
            errors: &[],
            routes: &[],
        })
    }

    pub fn operation(&self, given: &Value) -> &'static Operation {
        let side = |key: &str| match given.get(key) {
            Some(reference) => self.root(reference),
            None => leak(schema::Empty::SHAPE),
        };
        let http = &given["http"];
        leak(Operation {
            service: "suite",
            name: text(given, "name").unwrap_or(""),
            method: text(http, "method").unwrap_or("POST"),
            uri: text(http, "requestUri").unwrap_or("/"),
            status: http["responseCode"].as_u64().unwrap_or(200) as u16,
            input: side("input"),
            output: side("output"),
            result_wrapper: match given.get("output") {
                // The suites leave it out where it follows from the name.
                Some(output) => text(output, "resultWrapper")
                    .unwrap_or_else(|| leak(format!("{}Result", given["name"].as_str().unwrap_or("")))),
                None => "",
            },
            errors: &[],
            action: "",
            resources: &[],
        })
    }

    /// An operation's input or output, whose reference may name the root element.
    fn root(&self, reference: &Value) -> &'static Shape {
        let name = text(reference, "shape").expect("a reference has a shape");
        let shape = self.shape(name, DEPTH);
        match text(reference, "locationName") {
            Some(xml_name) if shape.xml_name.is_empty() => leak(Shape { xml_name, ..*shape }),
            _ => shape,
        }
    }

    pub fn shape(&self, name: &str, depth: usize) -> &'static Shape {
        let shape = &self.shapes[name];
        let empty = serde_json::Map::new();
        let members = shape["members"].as_object().filter(|_| depth > 0).unwrap_or(&empty);
        let fields: Vec<Field> =
            members.iter().map(|(member, reference)| self.field(shape, member, reference, depth)).collect();
        let payload = text(shape, "payload").and_then(|p| members.keys().position(|member| member == p));
        leak(Shape {
            name: leak(name.to_owned()),
            fields: leak(fields),
            payload: payload.map(|index| index as u16),
            xml_name: text(shape, "locationName").unwrap_or(""),
            xml_namespace: shape.get("xmlNamespace").and_then(|n| text(n, "uri")).unwrap_or(""),
            union: is_true(shape, "union"),
        })
    }

    fn field(&self, parent: &Value, member: &str, reference: &Value, depth: usize) -> Field {
        let target = text(reference, "shape").expect("a reference has a shape");
        let shape = &self.shapes[target];
        let flat = is_true(reference, "flattened") || is_true(shape, "flattened");
        let given = text(reference, "locationName");
        // Older models flatten the list itself, and then its items give the name; newer ones flatten the member.
        let flat_item =
            if is_true(shape, "flattened") { shape.get("member").and_then(|m| text(m, "locationName")) } else { None };
        let name = leak(member.to_owned()).as_str();
        let wire = flat_item.or(given).unwrap_or(name);
        let is_ec2 = self.metadata["protocol"] == "ec2";
        let query = match (is_ec2, text(reference, "queryName")) {
            (true, Some(query)) => query,
            (true, None) => {
                let mut chars = given.unwrap_or(name).chars();
                let first: String = chars.next().into_iter().flat_map(char::to_uppercase).collect();
                leak(first + chars.as_str()).as_str()
            }
            (false, _) => wire,
        };
        let required = parent["required"].as_array().is_some_and(|list| list.iter().any(|r| r == member));
        let mut flags = if required { flag::REQUIRED } else { 0 };
        if is_true(reference, "xmlAttribute") {
            flags |= flag::ATTRIBUTE;
        }
        if is_true(reference, "idempotencyToken") {
            flags |= flag::IDEMPOTENCY_TOKEN;
        }
        let location = match text(reference, "location").unwrap_or("") {
            "uri" => Location::Label,
            "querystring" => Location::Query,
            "header" => Location::Header,
            "headers" => Location::Headers,
            "statusCode" => Location::Status,
            _ => Location::Body,
        };
        let format = text(reference, "timestampFormat").or_else(|| text(shape, "timestampFormat"));
        Field { name, wire, query, location, flags, of: self.of(target, flat, format.unwrap_or(""), depth) }
    }

    fn of(&self, name: &str, flat: bool, format: &str, depth: usize) -> &'static Type {
        let shape = &self.shapes[name];
        let side = |key: &str| {
            let target = text(&shape[key], "shape").expect("a reference has a shape");
            let inner = &self.shapes[target];
            let format = text(inner, "timestampFormat").unwrap_or("");
            self.of(target, is_true(inner, "flattened"), format, depth)
        };
        let named = |key: &str, fallback: &'static str| text(&shape[key], "locationName").unwrap_or(fallback);
        let kind = match shape["type"].as_str().unwrap_or("") {
            "structure" => Kind::Struct(self.shape(name, depth.saturating_sub(1))),
            "list" => Kind::List { item: named("member", "member"), flat, of: side("member") },
            "map" => Kind::Map {
                key: named("key", "key"),
                value: named("value", "value"),
                flat,
                key_of: side("key"),
                of: side("value"),
            },
            "boolean" => Kind::Bool,
            "integer" => Kind::Int,
            "long" => Kind::Long,
            "float" => Kind::Float,
            "double" => Kind::Double,
            "blob" => Kind::Blob,
            "timestamp" => Kind::Time(match format {
                "iso8601" => TimeFormat::Iso8601,
                "unixTimestamp" => TimeFormat::Epoch,
                "rfc822" => TimeFormat::Http,
                _ => TimeFormat::Default,
            }),
            _ => Kind::Text,
        };
        leak(Type { kind, check: None })
    }
}
