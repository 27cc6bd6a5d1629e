//! Update expressions: `SET a = if_not_exists(a, :zero) + :one REMOVE b ADD c :n DELETE d :set`.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.UpdateExpressions.html>

use crate::Result;
use crate::lexer::{Cursor, Kind};
use crate::parser::{self, MAX_DEPTH, RawPath, check_length, raw_path};
use crate::path::{Path, check_overlaps};
use crate::placeholders::Placeholders;
use crate::value::Value;

/// The actions in the order in which they stand.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    pub actions: Vec<Action>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    Set(Path, SetValue),
    Remove(Path),
    Add(Path, Value),
    Delete(Path, Value),
}

#[derive(Clone, Debug, PartialEq)]
pub enum SetValue {
    Operand(SetOperand),
    Plus(SetOperand, SetOperand),
    Minus(SetOperand, SetOperand),
}

#[derive(Clone, Debug, PartialEq)]
pub enum SetOperand {
    Path(Path),
    Value(Value),
    IfNotExists(Path, Box<SetOperand>),
    ListAppend(Box<SetOperand>, Box<SetOperand>),
}

impl Action {
    pub fn path(&self) -> &Path {
        match self {
            Action::Set(path, _) | Action::Remove(path) | Action::Add(path, _) | Action::Delete(path, _) => path,
        }
    }

    /// The type that it puts there, where that can be told from the expression alone.
    pub fn known_type(&self) -> Option<&'static str> {
        match self {
            Action::Set(_, SetValue::Operand(operand)) => operand.known_type(),
            Action::Set(_, SetValue::Plus(..) | SetValue::Minus(..)) => Some("N"),
            Action::Remove(_) => None,
            Action::Add(_, value) | Action::Delete(_, value) => Some(value.type_name()),
        }
    }
}

impl Update {
    /// Visits every path in it, those of values too.
    pub fn each_path(&self, visit: &mut dyn FnMut(&Path)) {
        for action in &self.actions {
            visit(action.path());
            match action {
                Action::Set(_, SetValue::Operand(one)) => one.each_path(visit),
                Action::Set(_, SetValue::Plus(a, b) | SetValue::Minus(a, b)) => {
                    a.each_path(visit);
                    b.each_path(visit);
                }
                Action::Remove(_) | Action::Add(..) | Action::Delete(..) => {}
            }
        }
    }
}

impl SetOperand {
    fn each_path(&self, visit: &mut dyn FnMut(&Path)) {
        match self {
            SetOperand::Path(path) => visit(path),
            SetOperand::Value(_) => {}
            SetOperand::IfNotExists(path, other) => {
                visit(path);
                other.each_path(visit);
            }
            SetOperand::ListAppend(a, b) => {
                a.each_path(visit);
                b.each_path(visit);
            }
        }
    }

    fn known_type(&self) -> Option<&'static str> {
        match self {
            SetOperand::Path(_) => None,
            SetOperand::Value(value) => Some(value.type_name()),
            SetOperand::IfNotExists(_, other) => other.known_type(),
            SetOperand::ListAppend(..) => Some("L"),
        }
    }
}

pub fn parse_update(source: &str, placeholders: &Placeholders) -> Result<Update> {
    check_length(source, false)?;
    let mut cursor = Cursor::new(source);
    let mut sections = Vec::new();
    while cursor.peek().kind != Kind::End {
        sections.push(section(&mut cursor)?);
    }
    if sections.is_empty() {
        return Err(cursor.stumble());
    }
    check(&sections)?;
    let actions: Vec<&RawAction> = sections.iter().flat_map(|section| &section.actions).collect();
    let paths = actions.iter().map(|action| action.path.resolve(placeholders)).collect::<Result<Vec<_>>>()?;
    // Names come before values, wherever they stand.
    for action in &actions {
        action.each_path(&mut |path| path.resolve(placeholders).map(drop))?;
    }
    for action in &actions {
        action.each_value(&mut |name| placeholders.value(name).map(drop))?;
    }
    check_overlaps(paths.iter())?;
    for action in &actions {
        action.check_operator(placeholders)?;
    }
    for action in &actions {
        action.each_call(&mut |name, arguments| check_call(name, arguments, placeholders))?;
    }
    let built = actions.iter().zip(paths).map(|(action, path)| action.resolve(path, placeholders));
    Ok(Update { actions: built.collect::<Result<_>>()? })
}

struct Section {
    name: &'static str,
    actions: Vec<RawAction>,
}

struct RawAction {
    section: &'static str,
    path: RawPath,
    value: Option<RawValue>,
}

enum RawValue {
    Path(RawPath),
    Value(String),
    /// `+` and `-` too.
    Call(String, Vec<RawValue>),
}

const SECTIONS: [&str; 4] = ["SET", "REMOVE", "ADD", "DELETE"];

fn section(cursor: &mut Cursor<'_>) -> Result<Section> {
    let found = SECTIONS.into_iter().find(|name| cursor.at_keyword(name));
    let name = found.ok_or_else(|| cursor.stumble())?;
    cursor.next();
    let mut actions = vec![action(cursor, name)?];
    while cursor.take_symbol(",") {
        actions.push(action(cursor, name)?);
    }
    Ok(Section { name, actions })
}

fn action(cursor: &mut Cursor<'_>, section: &'static str) -> Result<RawAction> {
    let path = raw_path(cursor, &SECTIONS)?;
    let value = match section {
        "SET" => {
            cursor.expect("=")?;
            Some(set_value(cursor, 0)?)
        }
        "REMOVE" => None,
        _ => {
            let token = cursor.peek();
            if token.kind != Kind::ValuePlaceholder {
                return Err(cursor.stumble());
            }
            cursor.next();
            Some(RawValue::Value(token.text.to_owned()))
        }
    };
    Ok(RawAction { section, path, value })
}

/// An operand, or the sum or difference of two.
fn set_value(cursor: &mut Cursor<'_>, depth: usize) -> Result<RawValue> {
    let left = operand(cursor, depth)?;
    for sign in ["+", "-"] {
        if cursor.take_symbol(sign) {
            let right = operand(cursor, depth)?;
            return Ok(RawValue::Call(sign.to_owned(), vec![left, right]));
        }
    }
    Ok(left)
}

fn operand(cursor: &mut Cursor<'_>, depth: usize) -> Result<RawValue> {
    if depth > MAX_DEPTH {
        return Err(parser::too_deep());
    }
    if cursor.take_symbol("(") {
        let inner = set_value(cursor, depth + 1)?;
        cursor.expect(")")?;
        return Ok(inner);
    }
    let token = cursor.peek();
    if token.kind == Kind::ValuePlaceholder {
        cursor.next();
        return Ok(RawValue::Value(token.text.to_owned()));
    }
    if token.kind == Kind::Word && cursor.peek_second().text == "(" {
        cursor.next();
        cursor.next();
        let mut arguments = vec![operand(cursor, depth + 1)?];
        while cursor.take_symbol(",") {
            arguments.push(operand(cursor, depth + 1)?);
        }
        cursor.expect(")")?;
        return Ok(RawValue::Call(token.text.to_owned(), arguments));
    }
    raw_path(cursor, &SECTIONS).map(RawValue::Path)
}

/// What AWS looks for before it resolves anything: reserved words, unknown functions, sections that come twice.
fn check(sections: &[Section]) -> Result<()> {
    let actions = || sections.iter().flat_map(|section| &section.actions);
    for action in actions() {
        action.path.check_reserved()?;
        action.each_path(&mut RawPath::check_reserved)?;
    }
    for action in actions() {
        action.each_call(&mut |name, _| match name {
            "if_not_exists" | "list_append" | "+" | "-" => Ok(()),
            other => Err(format!("Invalid function name; function: {other}")),
        })?;
    }
    for (index, section) in sections.iter().enumerate() {
        if sections[..index].iter().any(|before| before.name == section.name) {
            return Err(format!("The \"{}\" section can only be used once in an update expression;", section.name));
        }
    }
    Ok(())
}

impl RawAction {
    /// Paths in its value.
    fn each_path(&self, visit: &mut dyn FnMut(&RawPath) -> Result<()>) -> Result<()> {
        self.value.as_ref().map_or(Ok(()), |value| value.each_path(visit))
    }

    /// Calls in its value, the inner before the outer.
    fn each_call(&self, visit: &mut dyn FnMut(&str, &[RawValue]) -> Result<()>) -> Result<()> {
        self.value.as_ref().map_or(Ok(()), |value| value.each_call(visit))
    }

    fn each_value(&self, visit: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        self.value.as_ref().map_or(Ok(()), |value| value.each_value(visit))
    }

    /// ADD takes numbers and sets, DELETE takes sets.
    fn check_operator(&self, placeholders: &Placeholders) -> Result<()> {
        let Some(RawValue::Value(name)) = self.value.as_ref().filter(|_| self.section != "SET") else { return Ok(()) };
        let found = match placeholders.value(name)? {
            Value::N(_) if self.section == "ADD" => return Ok(()),
            Value::S(_) => "STRING",
            Value::N(_) => "NUMBER",
            Value::B(_) => "BINARY",
            Value::Null => "NULL",
            Value::Bool(_) => "BOOLEAN",
            Value::L(_) => "LIST",
            Value::M(_) => "MAP",
            Value::Ss(_) | Value::Ns(_) | Value::Bs(_) => return Ok(()),
        };
        Err(format!(
            "Incorrect operand type for operator or function; operator: {}, operand type: {found}",
            self.section
        ))
    }

    fn resolve(&self, path: Path, placeholders: &Placeholders) -> Result<Action> {
        let Some(value) = &self.value else { return Ok(Action::Remove(path)) };
        Ok(match (self.section, value) {
            ("ADD", RawValue::Value(name)) => Action::Add(path, placeholders.value(name)?),
            ("DELETE", RawValue::Value(name)) => Action::Delete(path, placeholders.value(name)?),
            (_, value) => Action::Set(path, value.set_value(placeholders)?),
        })
    }
}

impl RawValue {
    fn each_path(&self, visit: &mut dyn FnMut(&RawPath) -> Result<()>) -> Result<()> {
        match self {
            RawValue::Path(path) => visit(path),
            RawValue::Value(_) => Ok(()),
            RawValue::Call(_, arguments) => arguments.iter().try_for_each(|one| one.each_path(visit)),
        }
    }

    fn each_value(&self, visit: &mut dyn FnMut(&str) -> Result<()>) -> Result<()> {
        match self {
            RawValue::Path(_) => Ok(()),
            RawValue::Value(name) => visit(name),
            RawValue::Call(_, arguments) => arguments.iter().try_for_each(|one| one.each_value(visit)),
        }
    }

    fn each_call(&self, visit: &mut dyn FnMut(&str, &[RawValue]) -> Result<()>) -> Result<()> {
        let RawValue::Call(name, arguments) = self else { return Ok(()) };
        arguments.iter().try_for_each(|one| one.each_call(visit))?;
        visit(name, arguments)
    }

    fn set_value(&self, placeholders: &Placeholders) -> Result<SetValue> {
        match self {
            RawValue::Call(sign, arguments) if sign == "+" || sign == "-" => {
                let (a, b) = (arguments[0].operand(placeholders)?, arguments[1].operand(placeholders)?);
                Ok(if sign == "+" { SetValue::Plus(a, b) } else { SetValue::Minus(a, b) })
            }
            other => other.operand(placeholders).map(SetValue::Operand),
        }
    }

    fn operand(&self, placeholders: &Placeholders) -> Result<SetOperand> {
        match self {
            RawValue::Path(path) => path.resolve(placeholders).map(SetOperand::Path),
            RawValue::Value(name) => placeholders.value(name).map(SetOperand::Value),
            RawValue::Call(name, arguments) => {
                let all = arguments.iter().map(|one| one.operand(placeholders)).collect::<Result<Vec<_>>>()?;
                // How many there are was checked.
                let mut all = all.into_iter();
                match (name.as_str(), all.next(), all.next()) {
                    ("if_not_exists", Some(SetOperand::Path(path)), Some(other)) => {
                        Ok(SetOperand::IfNotExists(path, Box::new(other)))
                    }
                    ("list_append", Some(a), Some(b)) => Ok(SetOperand::ListAppend(Box::new(a), Box::new(b))),
                    _ => Err(format!("Syntax error; token: \"{name}\", near: \"{name}\"")),
                }
            }
        }
    }
}

fn wrong_count(name: &str, count: usize) -> String {
    format!(
        "Incorrect number of operands for operator or function; operator or function: {name}, number of operands: {count}"
    )
}

fn check_call(name: &str, arguments: &[RawValue], placeholders: &Placeholders) -> Result<()> {
    if arguments.len() != 2 {
        return Err(wrong_count(name, arguments.len()));
    }
    let wanted = match name {
        "if_not_exists" if !matches!(arguments[0], RawValue::Path(_)) => {
            return Err(format!("Operator or function requires a document path; operator or function: {name}"));
        }
        "list_append" => "L",
        "+" | "-" => "N",
        _ => return Ok(()),
    };
    for argument in arguments {
        if let RawValue::Value(value) = argument {
            let found = placeholders.value(value)?.type_name();
            if found != wanted {
                return Err(format!(
                    "Incorrect operand type for operator or function; operator or function: {name}, operand type: {found}"
                ));
            }
        }
    }
    Ok(())
}
