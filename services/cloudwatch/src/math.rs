//! Metric math: arithmetic over metrics, and the functions listed in `call`. Every other function is refused by name.
//! <https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/using-metric-math.html>

use std::collections::BTreeMap;

use kernel::{Error, Result};

use crate::errors::validation;

/// Start of a period, in seconds, and the value there.
pub type Points = BTreeMap<i64, f64>;

#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Number(f64),
    Points(Points),
    List(Vec<Points>),
}

/// What an expression may name.
pub trait Scope {
    /// The query with that id.
    fn query(&mut self, id: &str) -> Result<Value>;
    /// All metrics of the request, without expressions; those whose id contains `part` if it is given.
    fn metrics(&mut self, part: Option<&str>) -> Result<Vec<Points>>;
    /// The period of the query with that id, in seconds.
    fn period(&self, id: &str) -> Option<f64>;
}

/// How deep parentheses may nest.
const MAX_DEPTH: usize = 32;

pub fn evaluate(text: &str, scope: &mut dyn Scope) -> Result<Value> {
    let tokens = tokenize(text)?;
    let mut parser = Parser { text, tokens, at: 0, depth: 0, scope };
    let value = parser.sum()?;
    match parser.peek() {
        None => Ok(value),
        Some(_) => Err(parser.error()),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Number(f64),
    Name(String),
    Text(String),
    Sign(char),
}

fn tokenize(text: &str) -> Result<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end_of = |fits: fn(char) -> bool| rest.find(|c| !fits(c)).unwrap_or(rest.len());
        let length = match first {
            c if c.is_whitespace() => c.len_utf8(),
            '0'..='9' | '.' => {
                let length = end_of(|c| c.is_ascii_digit() || c == '.');
                let number = rest[..length].parse().map_err(|_| syntax(text))?;
                tokens.push(Token::Number(number));
                length
            }
            'a'..='z' | 'A'..='Z' => {
                let length = end_of(|c| c.is_ascii_alphanumeric() || c == '_');
                tokens.push(Token::Name(rest[..length].to_owned()));
                length
            }
            '"' | '\'' => {
                let inner = &rest[1..];
                let length = inner.find(first).ok_or_else(|| syntax(text))?;
                tokens.push(Token::Text(inner[..length].to_owned()));
                length + 2
            }
            '+' | '-' | '*' | '/' | '^' | '(' | ')' | '[' | ']' | ',' => {
                tokens.push(Token::Sign(first));
                1
            }
            '<' | '>' | '=' | '!' | '&' | '|' => {
                return Err(Error::not_implemented(format_args!("the operator {first} of metric math")));
            }
            _ => return Err(syntax(text)),
        };
        rest = &rest[length..];
    }
    Ok(tokens)
}

fn syntax(text: &str) -> Error {
    validation(format!("Error in expression '{text}': Syntax error"))
}

struct Parser<'a> {
    text: &'a str,
    tokens: Vec<Token>,
    at: usize,
    depth: usize,
    scope: &'a mut dyn Scope,
}

impl Parser<'_> {
    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn take_sign(&mut self, signs: &[char]) -> Option<char> {
        match self.peek() {
            Some(Token::Sign(sign)) if signs.contains(sign) => {
                let sign = *sign;
                self.at += 1;
                Some(sign)
            }
            _ => None,
        }
    }

    fn expect(&mut self, sign: char) -> Result<()> {
        self.take_sign(&[sign]).map(|_| ()).ok_or_else(|| self.error())
    }

    fn error(&self) -> Error {
        syntax(self.text)
    }

    fn sum(&mut self) -> Result<Value> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(self.error());
        }
        let mut value = self.product()?;
        while let Some(sign) = self.take_sign(&['+', '-']) {
            let right = self.product()?;
            value = combine(value, right, if sign == '+' { |a, b| a + b } else { |a, b| a - b });
        }
        self.depth -= 1;
        Ok(value)
    }

    fn product(&mut self) -> Result<Value> {
        let mut value = self.signed()?;
        while let Some(sign) = self.take_sign(&['*', '/']) {
            let right = self.signed()?;
            value = combine(value, right, if sign == '*' { |a, b| a * b } else { |a, b| a / b });
        }
        Ok(value)
    }

    fn signed(&mut self) -> Result<Value> {
        let mut negative = false;
        while self.take_sign(&['-']).is_some() {
            negative = !negative;
        }
        let value = self.power()?;
        Ok(if negative { map(value, |v| -v) } else { value })
    }

    fn power(&mut self) -> Result<Value> {
        let base = self.atom()?;
        if self.take_sign(&['^']).is_some() {
            let exponent = self.atom()?;
            return Ok(combine(base, exponent, f64::powf));
        }
        Ok(base)
    }

    fn atom(&mut self) -> Result<Value> {
        let token = self.peek().cloned().ok_or_else(|| self.error())?;
        self.at += 1;
        match token {
            Token::Number(number) => Ok(Value::Number(number)),
            Token::Sign('(') => {
                let value = self.sum()?;
                self.expect(')')?;
                Ok(value)
            }
            Token::Sign('[') => {
                let mut list = Vec::new();
                loop {
                    match self.sum()? {
                        Value::Points(points) => list.push(points),
                        Value::List(more) => list.extend(more),
                        Value::Number(_) => return Err(self.error()),
                    }
                    if self.take_sign(&[',']).is_none() {
                        break;
                    }
                }
                self.expect(']')?;
                Ok(Value::List(list))
            }
            Token::Name(name) if self.take_sign(&['(']).is_some() => self.call(&name),
            Token::Name(name) => self.scope.query(&name),
            Token::Text(_) | Token::Sign(_) => Err(self.error()),
        }
    }

    fn call(&mut self, name: &str) -> Result<Value> {
        match name {
            "METRICS" => {
                let part = match self.peek().cloned() {
                    Some(Token::Text(part)) => {
                        self.at += 1;
                        Some(part)
                    }
                    _ => None,
                };
                self.expect(')')?;
                return Ok(Value::List(self.scope.metrics(part.as_deref())?));
            }
            "PERIOD" => {
                let id = match self.peek().cloned() {
                    Some(Token::Name(id)) => id,
                    _ => return Err(self.error()),
                };
                self.at += 1;
                self.expect(')')?;
                return self.scope.period(&id).map(Value::Number).ok_or_else(|| self.error());
            }
            "SUM" | "AVG" | "MIN" | "MAX" | "ABS" | "CEIL" | "FLOOR" | "RATE" => {}
            other => return Err(Error::not_implemented(format_args!("the function {other} of metric math"))),
        }
        let value = self.sum()?;
        self.expect(')')?;
        match name {
            "SUM" => Ok(reduce(value, |values| values.iter().sum())),
            "AVG" => Ok(reduce(value, |values| values.iter().sum::<f64>() / values.len() as f64)),
            "MIN" => Ok(reduce(value, |values| values.iter().copied().fold(f64::INFINITY, f64::min))),
            "MAX" => Ok(reduce(value, |values| values.iter().copied().fold(f64::NEG_INFINITY, f64::max))),
            "ABS" => Ok(map(value, f64::abs)),
            "CEIL" => Ok(map(value, f64::ceil)),
            "FLOOR" => Ok(map(value, f64::floor)),
            _ => match value {
                Value::Points(points) => Ok(Value::Points(rate(&points))),
                Value::List(list) => Ok(Value::List(list.iter().map(rate).collect())),
                Value::Number(_) => Err(self.error()),
            },
        }
    }
}

/// The change from point to point, per second.
fn rate(points: &Points) -> Points {
    let pairs = points.iter().zip(points.iter().skip(1));
    pairs.map(|((before, from), (at, to))| (*at, (to - from) / (at - before) as f64)).collect()
}

fn map(value: Value, change: impl Fn(f64) -> f64) -> Value {
    let each = |points: Points| points.into_iter().map(|(at, value)| (at, change(value))).collect::<Points>();
    match value {
        Value::Number(number) => Value::Number(change(number)),
        Value::Points(points) => Value::Points(each(points)),
        Value::List(list) => Value::List(list.into_iter().map(each).collect()),
    }
}

/// Of a list, one value a moment over those that have one there; of one metric, one number over its time.
fn reduce(value: Value, over: impl Fn(&[f64]) -> f64) -> Value {
    match value {
        Value::Number(number) => Value::Number(over(&[number])),
        Value::Points(points) if points.is_empty() => Value::Points(points),
        Value::Points(points) => Value::Number(over(&points.into_values().collect::<Vec<_>>())),
        Value::List(list) => {
            let mut at_once: BTreeMap<i64, Vec<f64>> = BTreeMap::new();
            for (at, value) in list.into_iter().flatten() {
                at_once.entry(at).or_default().push(value);
            }
            Value::Points(at_once.into_iter().map(|(at, values)| (at, over(&values))).collect())
        }
    }
}

/// Point by point where both sides have one.
fn combine(left: Value, right: Value, with: fn(f64, f64) -> f64) -> Value {
    match (left, right) {
        (Value::Number(a), Value::Number(b)) => Value::Number(with(a, b)),
        (left, Value::Number(b)) => map(left, |a| with(a, b)),
        (Value::Number(a), right) => map(right, |b| with(a, b)),
        (Value::Points(a), Value::Points(b)) => Value::Points(pairwise(&a, &b, with)),
        (Value::List(list), Value::Points(b)) => Value::List(list.iter().map(|a| pairwise(a, &b, with)).collect()),
        (Value::Points(a), Value::List(list)) => Value::List(list.iter().map(|b| pairwise(&a, b, with)).collect()),
        (Value::List(a), Value::List(b)) => Value::List(a.iter().zip(&b).map(|(a, b)| pairwise(a, b, with)).collect()),
    }
}

fn pairwise(a: &Points, b: &Points, with: fn(f64, f64) -> f64) -> Points {
    // A division by zero has no value.
    let both = a.iter().filter_map(|(at, value)| Some((*at, with(*value, *b.get(at)?))));
    both.filter(|(_, value)| value.is_finite()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Two;

    impl Scope for Two {
        fn query(&mut self, id: &str) -> Result<Value> {
            match id {
                "m1" => Ok(Value::Points([(0, 1.0), (60, 2.0), (120, 4.0)].into())),
                "m2" => Ok(Value::Points([(0, 10.0), (120, 0.0)].into())),
                _ => Err(syntax(id)),
            }
        }
        fn metrics(&mut self, _: Option<&str>) -> Result<Vec<Points>> {
            Ok(vec![[(0, 1.0), (60, 2.0), (120, 4.0)].into(), [(0, 10.0), (120, 0.0)].into()])
        }
        fn period(&self, _: &str) -> Option<f64> {
            Some(60.0)
        }
    }

    #[test]
    fn expressions_have_their_values() {
        let points = |pairs: &[(i64, f64)]| Value::Points(pairs.iter().copied().collect());
        for (text, expected) in [
            ("1 + 2 * 3", Value::Number(7.0)),
            ("-(1 + 2) ^ 2", Value::Number(-9.0)),
            ("m1 * 2", points(&[(0, 2.0), (60, 4.0), (120, 8.0)])),
            ("m1 / m2", points(&[(0, 0.1)])),
            ("SUM([m1, m2])", points(&[(0, 11.0), (60, 2.0), (120, 4.0)])),
            ("AVG(METRICS())", points(&[(0, 5.5), (60, 2.0), (120, 2.0)])),
            ("MAX(m1)", Value::Number(4.0)),
            ("m1 / PERIOD(m1)", points(&[(0, 1.0 / 60.0), (60, 2.0 / 60.0), (120, 4.0 / 60.0)])),
            ("RATE(m1) * 60", points(&[(60, 1.0), (120, 2.0)])),
        ] {
            assert_eq!(evaluate(text, &mut Two).expect(text), expected, "{text}");
        }
        for text in ["", "1 +", "m1 m2", "(1", "m9", "[1, 2]", "\"m1\""] {
            assert!(evaluate(text, &mut Two).expect_err(text).is("ValidationError"), "{text}");
        }
        for text in ["SEARCH('{AWS/EC2}', 'Average', 300)", "ANOMALY_DETECTION_BAND(m1)", "m1 > 2"] {
            assert!(evaluate(text, &mut Two).expect_err(text).is("NotImplemented"), "{text}");
        }
    }
}
