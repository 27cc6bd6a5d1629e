//! Filters of DescribeParameters and GetParametersByPath.

use api_ssm::errors;
use api_ssm::types::ParameterStringFilter;
use kernel::Result;

use crate::record::Record;

/// One filter, checked.
pub struct Filter {
    field: Field,
    option: Match,
    values: Vec<String>,
}

enum Field {
    Name,
    Type,
    Tier,
    DataType,
    Path,
    Tag(String),
}

#[derive(Clone, Copy, PartialEq)]
enum Match {
    Equals,
    BeginsWith,
    Contains,
    Recursive,
    OneLevel,
}

impl Filter {
    pub fn fits(&self, record: &Record) -> bool {
        let latest = record.latest();
        let matches =
            |value: &str| self.values.is_empty() || self.values.iter().any(|wanted| self.matches(value, wanted));
        match &self.field {
            Field::Name => matches(&record.name),
            Field::Type => matches(&latest.kind),
            Field::Tier => matches(&latest.tier),
            Field::DataType => matches(&latest.data_type),
            Field::Tag(key) => record.tags.get(key).is_some_and(|value| matches(value)),
            Field::Path => self.values.iter().any(|path| {
                let start = format!("{}/", path.trim_end_matches('/'));
                let rest = record.name.strip_prefix(&start);
                rest.is_some_and(|rest| self.option == Match::Recursive || !rest.contains('/'))
            }),
        }
    }

    fn matches(&self, value: &str, wanted: &str) -> bool {
        match self.option {
            Match::BeginsWith => value.starts_with(wanted),
            Match::Contains => value.contains(wanted),
            Match::Equals | Match::Recursive | Match::OneLevel => value == wanted,
        }
    }
}

/// Those that DescribeParameters takes.
pub fn describe(filters: Vec<ParameterStringFilter>) -> Result<Vec<Filter>> {
    filters.into_iter().map(parse).collect()
}

/// GetParametersByPath knows only Type, KeyId and Label.
pub fn by_path(filters: Vec<ParameterStringFilter>) -> Result<Vec<Filter>> {
    let known = |filter: &ParameterStringFilter| matches!(filter.key.as_deref(), Some("Type"));
    if let Some(unknown) = filters.iter().find(|filter| !known(filter)) {
        let key = unknown.key.as_deref().unwrap_or_default();
        return Err(errors::invalid_filter_key(format!(
            "The following filter key is not valid: {key}. Valid filter keys include: [Type, KeyId]."
        )));
    }
    describe(filters)
}

fn parse(filter: ParameterStringFilter) -> Result<Filter> {
    let key = filter.key.unwrap_or_default();
    let field = match key.as_str() {
        "Name" => Field::Name,
        "Type" => Field::Type,
        "Tier" => Field::Tier,
        "DataType" => Field::DataType,
        "Path" => Field::Path,
        _ => match key.strip_prefix("tag:") {
            Some(tag) => Field::Tag(tag.to_owned()),
            None => {
                return Err(errors::invalid_filter_key(format!(
                    "The following filter key is not valid: {key}. Valid filter keys include: [DataType, KeyId, Name, \
                     Path, Tier, Type]."
                )));
            }
        },
    };
    let default = if matches!(field, Field::Path) { "OneLevel" } else { "Equals" };
    let option = filter.option.unwrap_or_else(|| default.to_owned());
    let option = match (option.as_str(), &field) {
        ("Equals", _) => Match::Equals,
        ("BeginsWith", Field::Name | Field::Type) => Match::BeginsWith,
        ("Contains", Field::Name) => Match::Contains,
        ("Recursive", Field::Path) => Match::Recursive,
        ("OneLevel", Field::Path) => Match::OneLevel,
        _ => {
            return Err(errors::invalid_filter_option(format!(
                "The following filter option is not valid: {option}. Valid options include: [BeginsWith, Equals]."
            )));
        }
    };
    Ok(Filter { field, option, values: filter.values.unwrap_or_default() })
}
