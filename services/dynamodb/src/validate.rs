//! Inputs held against the model as DynamoDB does it: up to ten faults in one message, table names apart, the values of
//! enumerations in an order of its own. Attribute values have nothing that the model checks, so they are not walked.

use kernel::{Result, fits};
use schema::{Check, Field, Kind, Slot, Struct, Type, View, flag};

use crate::errors;

const MAX_FAULTS: usize = 10;

/// In the order in which the service lists them.
const ENUMERATIONS: &[&[&str]] = &[
    &["INDEXES", "TOTAL", "NONE"],
    &["SIZE", "NONE"],
    &["ALL_NEW", "UPDATED_OLD", "ALL_OLD", "NONE", "UPDATED_NEW"],
    &["OR", "AND"],
    &[
        "IN",
        "NULL",
        "BETWEEN",
        "LT",
        "NOT_CONTAINS",
        "EQ",
        "GT",
        "NOT_NULL",
        "NE",
        "LE",
        "BEGINS_WITH",
        "GE",
        "CONTAINS",
    ],
    &["SPECIFIC_ATTRIBUTES", "COUNT", "ALL_ATTRIBUTES", "ALL_PROJECTED_ATTRIBUTES"],
    &["B", "N", "S"],
    &["ALL", "INCLUDE", "KEYS_ONLY"],
];

/// Operations on tables, which speak of a table's name in words of their own.
const ON_TABLES: &[&str] = &[
    "CreateTableInput",
    "DeleteTableInput",
    "DescribeTableInput",
    "DescribeTimeToLiveInput",
    "UpdateTableInput",
    "UpdateTimeToLiveInput",
    "DescribeContinuousBackupsInput",
];

const ON_TAGS: &[&str] = &["TagResourceInput", "UntagResourceInput", "ListTagsOfResourceInput"];

const NAME_PATTERN: &str = "[a-zA-Z0-9_.-]+";

pub fn validate(input: &dyn Struct) -> Result<()> {
    let shape = input.shape();
    let on_tables = ON_TABLES.contains(&shape.name);
    if on_tables {
        table_name(input)?;
    }
    if ON_TAGS.contains(&shape.name)
        && let Some(place) = shape.fields.iter().position(|field| field.name == "ResourceArn")
    {
        match input.get(place).view() {
            View::Absent => return Err(errors::validation("Invalid TableArn")),
            // Nobody may touch what is no ARN: the handler says so before anything else is looked at.
            View::Text(arn) if !crate::tags::is_whole(arn) => return Ok(()),
            _ => {}
        }
    }
    let mut faults = Faults(Vec::new());
    walk(input, "", on_tables, &mut faults);
    let faults = faults.told();
    let count = faults.len();
    match count {
        0 => Ok(()),
        _ => Err(errors::validation(format!(
            "{count} validation error{} detected: {}",
            if count == 1 { "" } else { "s" },
            faults.join("; ")
        ))),
    }
}

/// `TableName` of operations on tables.
fn table_name(input: &dyn Struct) -> Result<()> {
    let Some(index) = input.shape().fields.iter().position(|field| field.name == "TableName") else { return Ok(()) };
    match input.get(index).view() {
        View::Absent => {
            Err(errors::validation("The parameter 'TableName' is required but was not present in the request"))
        }
        View::Text(name) if !name.starts_with("arn:") && !(3..=255).contains(&name.len()) => {
            Err(errors::validation("TableName must be at least 3 characters long and at most 255 characters long"))
        }
        _ => Ok(()),
    }
}

struct Faults(Vec<String>);

impl Faults {
    fn add(&mut self, value: &str, path: &str, what: &str) {
        self.0.push(format!("Value {value} at '{path}' failed to satisfy constraint: {what}"));
    }

    /// The first ten: names of attributes to get are looked at last.
    fn told(mut self) -> Vec<String> {
        self.0.sort_by_key(|fault| fault.contains(" at 'attributesToGet'"));
        self.0.truncate(MAX_FAULTS);
        self.0
    }
}

fn walk(input: &dyn Struct, path: &str, on_tables: bool, faults: &mut Faults) {
    for (index, field) in input.shape().fields.iter().enumerate() {
        let slot = input.get(index);
        let view = slot.view();
        if matches!(view, View::Absent) {
            if field.flags & flag::REQUIRED != 0 || is_needed(input, field) {
                faults.add("null", &join(path, field.name), "Member must not be null");
            }
            continue;
        }
        if is_name(field) {
            if let View::Text(name) = view {
                name_of_table(name, &join(path, field.name), on_tables, faults);
            }
            continue;
        }
        // The model's bound is that of indexes.
        if is_needed(input, field)
            && let ("KeySchema", View::List(list)) = (field.name, slot.view())
            && list.len() > 2
        {
            let path = join(path, field.name);
            faults.add(&shown_list(list), &path, "Member must have length less than or equal to 2");
        }
        if has_checks(field.of) {
            value(slot, field.of, &join(path, field.name), faults);
        }
    }
}

/// What the model leaves open since tables may be made of others and throughput may be on demand.
fn is_needed(input: &dyn Struct, field: &Field) -> bool {
    match input.shape().name {
        "CreateTableInput" => matches!(field.name, "AttributeDefinitions" | "KeySchema"),
        "UpdateGlobalSecondaryIndexAction" => field.name == "ProvisionedThroughput",
        _ => false,
    }
}

fn is_name(field: &Field) -> bool {
    field.name == "TableName"
}

/// The model's bounds are those of ARNs.
fn name_of_table(name: &str, path: &str, on_tables: bool, faults: &mut Faults) {
    if name.starts_with("arn:") {
        return;
    }
    let shown = format!("'{name}'");
    if !fits(NAME_PATTERN, name) {
        faults.add(&shown, path, &format!("Member must satisfy regular expression pattern: {NAME_PATTERN}"));
    }
    if !on_tables {
        if name.len() < 3 {
            faults.add(&shown, path, "Member must have length greater than or equal to 3");
        }
        if name.len() > 255 {
            faults.add(&shown, path, "Member must have length less than or equal to 255");
        }
    }
}

/// Whether anything at or below can break the model.
fn has_checks(of: &Type) -> bool {
    match &of.kind {
        Kind::Struct(shape) => !matches!(shape.name, "AttributeValue"),
        Kind::List { of: inner, .. } => of.check.is_some() || has_checks(inner),
        Kind::Map { of: inner, .. } => of.check.is_some() || has_checks(inner),
        _ => of.check.is_some(),
    }
}

fn value(slot: &dyn Slot, of: &Type, path: &str, faults: &mut Faults) {
    let view = slot.view();
    if let Some(check) = of.check {
        checked(&view, check, path, faults);
    }
    match (view, &of.kind) {
        (View::Struct(inner), _) => walk(inner, path, false, faults),
        (View::List(list), Kind::List { of, .. }) if has_checks(of) => {
            for index in 0..list.len() {
                value(list.at(index), of, &format!("{path}.{}.member", index + 1), faults);
            }
        }
        (View::Map(map), Kind::Map { of, .. }) => {
            if path == "requestItems" {
                table_keys(map, path, faults);
                if let Kind::List { .. } = of.kind {
                    return batch_lists(map, of, path, faults);
                }
            }
            if has_checks(of) {
                map.each(&mut |key, inner| value(inner, of, &format!("{path}.{key}.member"), faults));
            }
        }
        _ => {}
    }
}

/// Batches name their tables by keys of a map.
fn table_keys(map: &dyn schema::Map, path: &str, faults: &mut Faults) {
    let mut bad = false;
    let mut shown = Vec::new();
    map.each(&mut |key, slot| {
        let name = crate::table::plain_name(key);
        bad |= !(3..=255).contains(&name.len()) || !fits(NAME_PATTERN, name);
        shown.push(format!("{key}={}", shown_value(slot)));
    });
    if bad {
        faults.add(
            &format!("'{{{}}}'", shown.join(", ")),
            path,
            "Map keys must satisfy constraint: [Member must have length less than or equal to 255, Member must have \
             length greater than or equal to 3, Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+]",
        );
    }
}

/// The lists of a BatchWriteItem: too long or too short ones are a fault of the map.
fn batch_lists(map: &dyn schema::Map, of: &Type, path: &str, faults: &mut Faults) {
    let Kind::List { of: inner, .. } = &of.kind else { return };
    let (mut bad, mut shown) = (false, Vec::new());
    map.each(&mut |key, slot| {
        if let View::List(list) = slot.view() {
            bad |= !(1..=25).contains(&list.len());
        }
        shown.push(format!("{key}={}", shown_value(slot)));
    });
    if bad {
        faults.add(
            &format!("'{{{}}}'", shown.join(", ")),
            path,
            "Map value must satisfy constraint: [Member must have length less than or equal to 25, Member must have \
             length greater than or equal to 1]",
        );
    }
    map.each(&mut |key, slot| {
        if let View::List(list) = slot.view() {
            for index in 0..list.len() {
                value(list.at(index), inner, &format!("{path}.{key}.member.{}.member", index + 1), faults);
            }
        }
    });
}

fn checked(view: &View<'_>, check: &Check, path: &str, faults: &mut Faults) {
    let (size, shown, is_length) = match view {
        View::Text(text) => (text.chars().count() as f64, format!("'{text}'"), true),
        View::List(list) => (list.len() as f64, shown_list(*list), true),
        View::Map(map) => (map.len() as f64, "'{}'".to_owned(), true),
        View::Blob(bytes) => (bytes.len() as f64, String::from("''"), true),
        View::Int(number) => (f64::from(*number), format!("'{number}'"), false),
        View::Long(number) => (*number as f64, format!("'{number}'"), false),
        _ => return,
    };
    let what = if is_length { "length" } else { "value" };
    if let (View::Text(text), false) = (view, check.values.is_empty())
        && !check.values.contains(text)
    {
        let mut values = check.values;
        let same = |known: &&&[&str]| {
            known.len() == check.values.len() && check.values.iter().all(|value| known.contains(value))
        };
        if let Some(known) = ENUMERATIONS.iter().find(same) {
            values = known;
        }
        faults.add(&shown, path, &format!("Member must satisfy enum value set: [{}]", values.join(", ")));
    }
    if let (View::Text(text), Some(pattern)) = (view, check.pattern)
        && !fits(pattern, text)
    {
        faults.add(&shown, path, &format!("Member must satisfy regular expression pattern: {pattern}"));
    }
    if let Some(min) = check.min.filter(|min| size < *min) {
        faults.add(&shown, path, &format!("Member must have {what} greater than or equal to {min}"));
    }
    if let Some(max) = check.max.filter(|max| size > *max) {
        faults.add(&shown, path, &format!("Member must have {what} less than or equal to {max}"));
    }
}

fn shown_list(list: &dyn schema::List) -> String {
    let shown: Vec<String> = (0..list.len()).map(|index| shown_value(list.at(index))).collect();
    format!("'[{}]'", shown.join(", "))
}

/// A value as Java would print it, roughly: members that are there.
fn shown_value(slot: &dyn Slot) -> String {
    match slot.view() {
        View::Text(text) => text.to_owned(),
        View::Bool(value) => value.to_string(),
        View::Int(number) => number.to_string(),
        View::Long(number) => number.to_string(),
        View::List(list) => {
            let shown: Vec<String> = (0..list.len()).map(|index| shown_value(list.at(index))).collect();
            format!("[{}]", shown.join(", "))
        }
        View::Map(map) => {
            let mut shown = Vec::new();
            map.each(&mut |key, slot| shown.push(format!("{key}={}", shown_value(slot))));
            format!("{{{}}}", shown.join(", "))
        }
        View::Struct(inner) => {
            let fields = inner.shape().fields.iter().enumerate();
            let given = fields.filter(|(index, _)| !matches!(inner.get(*index).view(), View::Absent));
            let shown: Vec<String> =
                given.map(|(index, field)| format!("{}={}", field.name, shown_value(inner.get(index)))).collect();
            format!("{}({})", inner.shape().name, shown.join(", "))
        }
        _ => "null".to_owned(),
    }
}

fn join(path: &str, name: &str) -> String {
    let mut chars = name.chars();
    let name = chars.next().map_or_else(String::new, |first| first.to_lowercase().chain(chars).collect());
    if path.is_empty() { name } else { format!("{path}.{name}") }
}
