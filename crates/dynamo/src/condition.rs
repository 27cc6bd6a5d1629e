//! Condition and filter expressions: `attribute_exists(a) AND b.c[0] BETWEEN :x AND :y`.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.OperatorsAndFunctions.html>
//!
//! Parsed into a tree first, checked afterwards: AWS reports what is wrong by kind, not by place.

use crate::Result;
use crate::lexer::{Cursor, Kind};
use crate::parser::{self, MAX_DEPTH, RawPath, check_length};
use crate::path::Path;
use crate::placeholders::Placeholders;
use crate::value::Value;

#[derive(Clone, Debug, PartialEq)]
pub enum Condition {
    And(Box<Condition>, Box<Condition>),
    Or(Box<Condition>, Box<Condition>),
    Not(Box<Condition>),
    Compare(Comparator, Operand, Operand),
    Between(Operand, Operand, Operand),
    In(Operand, Vec<Operand>),
    Call(Function, Vec<Operand>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Comparator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Operand {
    Path(Path),
    Value(Value),
    Size(Box<Operand>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Function {
    AttributeExists,
    AttributeNotExists,
    AttributeType,
    BeginsWith,
    Contains,
}

impl Condition {
    /// Visits every path in it.
    pub fn each_path(&self, visit: &mut dyn FnMut(&Path)) {
        let mut operand = |operand: &Operand| operand.each_path(visit);
        match self {
            Condition::And(a, b) | Condition::Or(a, b) => {
                a.each_path(visit);
                b.each_path(visit);
            }
            Condition::Not(inner) => inner.each_path(visit),
            Condition::Compare(_, a, b) => [a, b].into_iter().for_each(operand),
            Condition::Between(a, b, c) => [a, b, c].into_iter().for_each(operand),
            Condition::In(a, list) => {
                operand(a);
                list.iter().for_each(operand);
            }
            Condition::Call(_, arguments) => arguments.iter().for_each(operand),
        }
    }
}

impl Operand {
    fn each_path(&self, visit: &mut dyn FnMut(&Path)) {
        match self {
            Operand::Path(path) => visit(path),
            Operand::Value(_) => {}
            Operand::Size(inner) => inner.each_path(visit),
        }
    }
}

/// Parses a `ConditionExpression` or a `FilterExpression`.
pub fn parse_condition(source: &str, placeholders: &Placeholders) -> Result<Condition> {
    check_length(source, true)?;
    let node = parse_tree(source)?;
    check::condition(&node, placeholders)
}

/// The tree, syntax alone.
pub(crate) fn parse_tree(source: &str) -> Result<Tree> {
    let mut parser = Parser { cursor: Cursor::new(source), redundant: false };
    let node = parser.either(0)?;
    if parser.cursor.peek().kind != Kind::End || !node.node.is_condition() {
        return Err(parser.cursor.stumble());
    }
    Ok(Tree { node: node.node, redundant: parser.redundant })
}

pub(crate) struct Tree {
    pub node: Node,
    /// `((a = b))`
    pub redundant: bool,
}

#[derive(Clone, Debug)]
pub(crate) enum Node {
    And(Box<Node>, Box<Node>),
    Or(Box<Node>, Box<Node>),
    Not(Box<Node>),
    Compare(Comparator, &'static str, Box<Node>, Box<Node>),
    Between(Box<[Node; 3]>),
    In(Box<Node>, Vec<Node>),
    Call(String, Vec<Node>),
    Path(RawPath),
    Value(String),
}

impl Node {
    /// A function may be either: which ones may is checked later.
    fn is_condition(&self) -> bool {
        !matches!(self, Node::Path(_) | Node::Value(_))
    }

    fn is_operand(&self) -> bool {
        matches!(self, Node::Path(_) | Node::Value(_) | Node::Call(..))
    }
}

struct Parsed {
    node: Node,
    /// Parentheses stand around the whole of it.
    wrapped: bool,
}

impl Parsed {
    fn bare(node: Node) -> Parsed {
        Parsed { node, wrapped: false }
    }
}

struct Parser<'a> {
    cursor: Cursor<'a>,
    redundant: bool,
}

const COMPARATORS: &[(&str, Comparator)] = &[
    ("=", Comparator::Equal),
    ("<>", Comparator::NotEqual),
    ("<", Comparator::Less),
    ("<=", Comparator::LessOrEqual),
    (">", Comparator::Greater),
    (">=", Comparator::GreaterOrEqual),
];

impl Parser<'_> {
    fn either(&mut self, depth: usize) -> Result<Parsed> {
        let mut left = self.both(depth)?;
        while left.node.is_condition() && self.cursor.take_keyword("OR") {
            let right = self.both(depth)?;
            self.need_condition(&right.node)?;
            left = Parsed::bare(Node::Or(Box::new(left.node), Box::new(right.node)));
        }
        Ok(left)
    }

    fn both(&mut self, depth: usize) -> Result<Parsed> {
        let mut left = self.negated(depth)?;
        while left.node.is_condition() && self.cursor.take_keyword("AND") {
            let right = self.negated(depth)?;
            self.need_condition(&right.node)?;
            left = Parsed::bare(Node::And(Box::new(left.node), Box::new(right.node)));
        }
        Ok(left)
    }

    fn negated(&mut self, depth: usize) -> Result<Parsed> {
        if depth > MAX_DEPTH {
            return Err(parser::too_deep());
        }
        if self.cursor.take_keyword("NOT") {
            let inner = self.negated(depth + 1)?;
            self.need_condition(&inner.node)?;
            return Ok(Parsed::bare(Node::Not(Box::new(inner.node))));
        }
        self.comparison(depth)
    }

    fn need_condition(&self, node: &Node) -> Result<()> {
        if node.is_condition() { Ok(()) } else { Err(self.cursor.stumble()) }
    }

    fn comparison(&mut self, depth: usize) -> Result<Parsed> {
        let left = self.primary(depth)?;
        if !left.node.is_operand() {
            return Ok(left);
        }
        let token = self.cursor.peek();
        let comparator = COMPARATORS.iter().find(|(text, _)| token.kind == Kind::Symbol && *text == token.text);
        if let Some((text, comparator)) = comparator {
            self.cursor.next();
            let right = self.operand(depth)?;
            return Ok(Parsed::bare(Node::Compare(*comparator, text, Box::new(left.node), Box::new(right))));
        }
        if self.cursor.take_keyword("BETWEEN") {
            let low = self.operand(depth)?;
            if !self.cursor.take_keyword("AND") {
                return Err(self.cursor.stumble());
            }
            let high = self.operand(depth)?;
            return Ok(Parsed::bare(Node::Between(Box::new([left.node, low, high]))));
        }
        if self.cursor.take_keyword("IN") {
            self.cursor.expect("(")?;
            let list = self.arguments(depth)?;
            return Ok(Parsed::bare(Node::In(Box::new(left.node), list)));
        }
        Ok(left)
    }

    fn operand(&mut self, depth: usize) -> Result<Node> {
        let found = self.primary(depth)?;
        if found.node.is_operand() { Ok(found.node) } else { Err(self.cursor.stumble()) }
    }

    /// Operands up to the closing parenthesis.
    fn arguments(&mut self, depth: usize) -> Result<Vec<Node>> {
        let mut list = vec![self.operand(depth + 1)?];
        while self.cursor.take_symbol(",") {
            list.push(self.operand(depth + 1)?);
        }
        self.cursor.expect(")")?;
        Ok(list)
    }

    fn primary(&mut self, depth: usize) -> Result<Parsed> {
        if depth > MAX_DEPTH {
            return Err(parser::too_deep());
        }
        if self.cursor.take_symbol("(") {
            let inner = self.either(depth + 1)?;
            self.cursor.expect(")")?;
            self.redundant |= inner.wrapped;
            let mut node = inner.node;
            if let Node::Path(path) = &mut node {
                parser::extend_path(&mut self.cursor, &mut path.0, &KEYWORDS)?;
            }
            return Ok(Parsed { node, wrapped: true });
        }
        let token = self.cursor.peek();
        let node = match token.kind {
            Kind::ValuePlaceholder => {
                self.cursor.next();
                Node::Value(token.text.to_owned())
            }
            Kind::Word if !is_operator(token.text) && self.cursor.peek_second().text == "(" => {
                self.cursor.next();
                self.cursor.next();
                Node::Call(token.text.to_owned(), self.arguments(depth)?)
            }
            _ => Node::Path(parser::raw_path(&mut self.cursor, &KEYWORDS)?),
        };
        Ok(Parsed::bare(node))
    }
}

const KEYWORDS: [&str; 5] = ["AND", "OR", "NOT", "BETWEEN", "IN"];

fn is_operator(word: &str) -> bool {
    KEYWORDS.iter().any(|operator| operator.eq_ignore_ascii_case(word))
}

#[path = "check_condition.rs"]
pub(crate) mod check;
