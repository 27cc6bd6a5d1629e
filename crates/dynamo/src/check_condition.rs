//! What is wrong with a condition that can be parsed, in the order in which AWS looks for it: parentheses, functions,
//! reserved words, then each comparison from left to right.

use super::{Comparator, Condition, Function, Node, Operand, Tree};
use crate::Result;
use crate::parser::RawPath;
use crate::placeholders::Placeholders;
use crate::value::Value;

const FUNCTIONS: &[(&str, usize)] = &[
    ("attribute_exists", 1),
    ("attribute_not_exists", 1),
    ("attribute_type", 2),
    ("begins_with", 2),
    ("contains", 2),
    ("size", 1),
];

const TYPES: [&str; 10] = ["B", "NULL", "SS", "BOOL", "L", "BS", "N", "NS", "S", "M"];

pub(crate) fn condition(tree: &Tree, placeholders: &Placeholders) -> Result<Condition> {
    structure(tree)?;
    build(&tree.node, placeholders)
}

/// What can be said before names and values are known.
pub(crate) fn structure(tree: &Tree) -> Result<()> {
    if tree.redundant {
        return Err("The expression has redundant parentheses;".to_owned());
    }
    known_functions(&tree.node)?;
    functions_in_place(&tree.node, true)?;
    reserved(&tree.node)
}

fn children(node: &Node) -> Vec<&Node> {
    match node {
        Node::And(a, b) | Node::Or(a, b) | Node::Compare(_, _, a, b) => vec![a, b],
        Node::Not(inner) => vec![inner],
        Node::Between(three) => three.iter().collect(),
        Node::In(first, list) => std::iter::once(&**first).chain(list).collect(),
        Node::Call(_, arguments) => arguments.iter().collect(),
        Node::Path(_) | Node::Value(_) => Vec::new(),
    }
}

fn known_functions(node: &Node) -> Result<()> {
    for child in children(node) {
        known_functions(child)?;
    }
    match node {
        Node::Call(name, _) if !FUNCTIONS.iter().any(|(known, _)| known == name) => {
            Err(format!("Invalid function name; function: {name}"))
        }
        _ => Ok(()),
    }
}

/// `size` is an operand, the other functions are conditions.
fn functions_in_place(node: &Node, as_condition: bool) -> Result<()> {
    let inner = matches!(node, Node::And(..) | Node::Or(..) | Node::Not(_));
    for child in children(node) {
        functions_in_place(child, inner)?;
    }
    match node {
        Node::Call(name, _) if (name == "size") == as_condition => {
            Err(format!("The function is not allowed to be used this way in an expression; function: {name}"))
        }
        _ => Ok(()),
    }
}

fn reserved(node: &Node) -> Result<()> {
    if let Node::Path(path) = node {
        path.check_reserved()?;
    }
    children(node).into_iter().try_for_each(reserved)
}

fn build(node: &Node, placeholders: &Placeholders) -> Result<Condition> {
    let inner = |node: &Node| build(node, placeholders).map(Box::new);
    Ok(match node {
        Node::And(a, b) => Condition::And(inner(a)?, inner(b)?),
        Node::Or(a, b) => Condition::Or(inner(a)?, inner(b)?),
        Node::Not(one) => Condition::Not(inner(one)?),
        _ => comparison(node, placeholders)?,
    })
}

/// One condition without AND, OR and NOT.
fn comparison(node: &Node, placeholders: &Placeholders) -> Result<Condition> {
    // Everything that is named must be there before anything else is looked at.
    let operands = children(node).into_iter().map(|child| resolved(child, placeholders)).collect::<Result<Vec<_>>>()?;
    operand_counts(node)?;
    let operands = operands.into_iter().map(Resolved::checked).collect::<Result<Vec<_>>>()?;
    let mut all = operands.into_iter();
    let mut next = || all.next().ok_or_else(|| "Syntax error;".to_owned());
    match node {
        Node::Compare(comparator, text, ..) => {
            let (a, b) = (next()?, next()?);
            distinct(text, &a, &b)?;
            if matches!(
                comparator,
                Comparator::Less | Comparator::LessOrEqual | Comparator::Greater | Comparator::GreaterOrEqual
            ) {
                for operand in [&a, &b] {
                    ordered(text, operand)?;
                }
            }
            Ok(Condition::Compare(*comparator, a, b))
        }
        Node::Between(_) => {
            let (a, low, high) = (next()?, next()?, next()?);
            bounds(&low, &high)?;
            Ok(Condition::Between(a, low, high))
        }
        Node::In(..) => {
            let first = next()?;
            Ok(Condition::In(first, all.collect()))
        }
        Node::Call(name, _) => call(name, all.collect()),
        _ => Err("Syntax error;".to_owned()),
    }
}

/// An operand with its placeholders filled in.
enum Resolved {
    Operand(Operand),
    Call(String, Vec<Resolved>),
}

fn resolved(node: &Node, placeholders: &Placeholders) -> Result<Resolved> {
    Ok(match node {
        Node::Path(path) => Resolved::Operand(Operand::Path(RawPath::resolve(path, placeholders)?)),
        Node::Value(name) => Resolved::Operand(Operand::Value(placeholders.value(name)?)),
        Node::Call(name, arguments) => Resolved::Call(
            name.clone(),
            arguments.iter().map(|node| resolved(node, placeholders)).collect::<Result<_>>()?,
        ),
        _ => return Err("Syntax error;".to_owned()),
    })
}

fn operand_counts(node: &Node) -> Result<()> {
    for child in children(node) {
        operand_counts(child)?;
    }
    if let Node::Call(name, arguments) = node
        && FUNCTIONS.iter().any(|(known, count)| known == name && *count != arguments.len())
    {
        return Err(format!(
            "Incorrect number of operands for operator or function; operator or function: {name}, number of operands: {}",
            arguments.len()
        ));
    }
    Ok(())
}

impl Resolved {
    fn checked(self) -> Result<Operand> {
        match self {
            Resolved::Operand(operand) => Ok(operand),
            Resolved::Call(name, arguments) => {
                let inner = arguments.into_iter().next().ok_or("Syntax error;")?.checked()?;
                match &inner {
                    Operand::Value(Value::N(_) | Value::Bool(_) | Value::Null) | Operand::Size(_) => {
                        Err(wrong_type(&name, type_of(&inner).unwrap_or("N")))
                    }
                    _ => Ok(Operand::Size(Box::new(inner))),
                }
            }
        }
    }
}

fn call(name: &str, arguments: Vec<Operand>) -> Result<Condition> {
    if let [a, b] = arguments.as_slice() {
        distinct(name, a, b)?;
    }
    let function = match name {
        "attribute_exists" | "attribute_not_exists" => {
            if !matches!(arguments[0], Operand::Path(_)) {
                return Err(format!("Operator or function requires a document path; operator or function: {name}"));
            }
            if name == "attribute_exists" { Function::AttributeExists } else { Function::AttributeNotExists }
        }
        "attribute_type" => {
            match &arguments[1] {
                Operand::Value(Value::S(wanted)) => {
                    if !TYPES.contains(&wanted.as_str()) {
                        let valid = TYPES.join(",");
                        return Err(format!(
                            "Invalid attribute type name found; type: {wanted}, valid types: {{{valid}}}"
                        ));
                    }
                }
                other => return Err(wrong_type(name, type_of(other).unwrap_or("{NS,SS,L,BS,N,M,B,BOOL,NULL,S}"))),
            }
            Function::AttributeType
        }
        "begins_with" => {
            for operand in &arguments {
                if let Some(found) = type_of(operand).filter(|found| !matches!(*found, "S" | "B")) {
                    return Err(wrong_type(name, found));
                }
            }
            Function::BeginsWith
        }
        _ => Function::Contains,
    };
    Ok(Condition::Call(function, arguments))
}

fn type_of(operand: &Operand) -> Option<&'static str> {
    match operand {
        Operand::Path(_) => None,
        Operand::Value(value) => Some(value.type_name()),
        Operand::Size(_) => Some("N"),
    }
}

fn wrong_type(name: &str, found: &str) -> String {
    format!("Incorrect operand type for operator or function; operator or function: {name}, operand type: {found}")
}

/// Only strings, numbers and binaries have an order.
fn ordered(text: &str, operand: &Operand) -> Result<()> {
    match operand {
        Operand::Value(value) if !matches!(value, Value::S(_) | Value::N(_) | Value::B(_)) => {
            Err(wrong_type(text, value.type_name()))
        }
        _ => Ok(()),
    }
}

fn distinct(name: &str, a: &Operand, b: &Operand) -> Result<()> {
    match (a, b) {
        (Operand::Path(one), Operand::Path(two)) if one == two => Err(format!(
            "The first operand must be distinct from the remaining operands for this operator or function; operator: \
             {name}, first operand: {one}"
        )),
        _ => Ok(()),
    }
}

fn bounds(low: &Operand, high: &Operand) -> Result<()> {
    let (Operand::Value(low), Operand::Value(high)) = (low, high) else { return Ok(()) };
    let problem = if low.type_name() != high.type_name() {
        "The BETWEEN operator requires same data type for lower and upper bounds"
    } else if low.compare(high).is_some_and(std::cmp::Ordering::is_gt) {
        "The BETWEEN operator requires upper bound to be greater than or equal to lower bound"
    } else {
        return Ok(());
    };
    Err(format!("{problem}; lower bound operand: {}, upper bound operand: {}", shown(low), shown(high)))
}

/// `AttributeValue: {S:abc}`
fn shown(value: &Value) -> String {
    let text = match value {
        Value::S(text) => text.clone(),
        Value::N(number) => number.to_string(),
        Value::B(bytes) => format!("java.nio.HeapByteBuffer[pos=0 lim={0} cap={0}]", bytes.len()),
        other => format!("{other:?}"),
    };
    format!("AttributeValue: {{{}:{text}}}", value.type_name())
}
