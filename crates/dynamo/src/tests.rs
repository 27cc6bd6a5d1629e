//! Properties over random input: order of keys, exactness of numbers, and parsers that never fail otherwise than by an
//! error.

use std::collections::BTreeMap;

use crate::*;

fn number(text: &str) -> Decimal {
    Decimal::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn random_number(random: &mut fastrand::Rng) -> Decimal {
    let digits: String = (0..random.usize(1..=38)).map(|_| random.digit(10)).collect();
    let exponent = random.i32(-130..=125 - digits.len() as i32);
    let sign = if random.bool() { "-" } else { "" };
    Decimal::parse(&format!("{sign}{digits}e{exponent}")).unwrap_or(Decimal::ZERO)
}

fn random_value(random: &mut fastrand::Rng, depth: usize) -> Value {
    let text = |random: &mut fastrand::Rng| (0..random.usize(0..9)).map(|_| random.char('\0'..'\u{3000}')).collect();
    match random.usize(0..if depth == 0 { 6 } else { 10 }) {
        0 => Value::S(text(random)),
        1 => Value::N(random_number(random)),
        2 => Value::B((0..random.usize(0..9)).map(|_| random.u8(..)).collect()),
        3 => Value::Bool(random.bool()),
        4 => Value::Null,
        5 => Value::Ss((0..3).map(|n| format!("{n}")).collect()),
        6 => Value::Ns((0..3).map(|_| random_number(random)).collect()),
        7 => Value::L((0..random.usize(0..4)).map(|_| random_value(random, depth - 1)).collect()),
        8 => Value::Bs(vec![bytes::Bytes::from_static(b"a\0")]),
        _ => Value::M((0..random.usize(0..4)).map(|_| (text(random), random_value(random, depth - 1))).collect()),
    }
}

#[test]
fn numbers_are_shown_in_plain_digits() {
    for (given, shown) in [
        ("1e2", "100"),
        ("-0", "0"),
        ("+3", "3"),
        (".123", "0.123"),
        ("0001.2300", "1.23"),
        ("1e-3", "0.001"),
        ("-17.4E3", "-17400"),
        ("0e1000", "0"),
        ("12345678901234567890123456789012345678", "12345678901234567890123456789012345678"),
    ] {
        assert_eq!(number(given).to_string(), shown);
    }
    for (given, error) in [
        ("", NumberError::NotANumber),
        ("1 ", NumberError::NotANumber),
        ("1e", NumberError::NotANumber),
        ("NaN", NumberError::NotANumber),
        ("1e126", NumberError::Overflow),
        ("1e999999999999", NumberError::Overflow),
        ("1e-131", NumberError::Underflow),
        ("123456789012345678901234567890123456789", NumberError::TooManyDigits),
    ] {
        assert_eq!(Decimal::parse(given), Err(error), "{given}");
    }
}

#[test]
fn sums_are_exact_or_refused() {
    let sum = |a: &str, b: &str| number(a).add(&number(b));
    assert_eq!(sum("1", "10000000000000000000000"), Ok(number("10000000000000000000001")));
    assert_eq!(sum("0.1", "0.2"), Ok(number("0.3")));
    assert_eq!(sum("5", "-5"), Ok(Decimal::ZERO));
    assert_eq!(sum("99999999999999999999999999999999999999", "1"), Ok(number("1e38")));
    assert_eq!(sum("1e50", "1"), Err(NumberError::Overflow));
    assert_eq!(sum("1e120", "1e-120"), Err(NumberError::Overflow));
    assert_eq!(sum("9e125", "9e125"), Err(NumberError::Overflow));
    let mut random = fastrand::Rng::with_seed(1);
    for _ in 0..5000 {
        let (a, b) = (random.i64(..), random.i64(..));
        let exact = number(&(i128::from(a) + i128::from(b)).to_string());
        assert_eq!(Decimal::from(a).add(&Decimal::from(b)), Ok(exact), "{a} + {b}");
    }
}

#[test]
fn the_bytes_of_numbers_have_their_order() {
    let mut random = fastrand::Rng::with_seed(2);
    for _ in 0..20_000 {
        let (a, b) = (random_number(&mut random), random_number(&mut random));
        let near = a.add(&Decimal::from(1)).unwrap_or(a);
        for b in [b, near, a.negated()] {
            let bytes = |n: Decimal| key_bytes(&Value::N(n)).expect("a number is a key");
            assert_eq!(bytes(a).cmp(&bytes(b)), a.cmp(&b), "{a} {b}");
            let exact = a.subtract(&b).map(|difference| difference.cmp(&Decimal::ZERO));
            assert!(exact.is_err() || exact == Ok(a.cmp(&b)), "{a} {b}");
        }
        assert_eq!(number(&a.to_string()), a);
    }
}

#[test]
fn escaped_parts_keep_their_order_and_end() {
    let mut random = fastrand::Rng::with_seed(3);
    let part = |random: &mut fastrand::Rng| -> Vec<u8> { (0..random.usize(0..5)).map(|_| random.u8(0..3)).collect() };
    for _ in 0..20_000 {
        let (a, b) = ((part(&mut random), part(&mut random)), (part(&mut random), part(&mut random)));
        let key = |(first, second): &(Vec<u8>, Vec<u8>)| {
            let mut key = Vec::new();
            escape_into(first, &mut key);
            key.extend_from_slice(second);
            key
        };
        assert_eq!(key(&a).cmp(&key(&b)), a.cmp(&b));
    }
}

#[test]
fn items_read_back_as_they_were_and_broken_ones_are_refused() {
    let mut random = fastrand::Rng::with_seed(4);
    for _ in 0..2000 {
        let item: Item = (0..random.usize(0..6)).map(|n| (format!("a{n}"), random_value(&mut random, 4))).collect();
        let mut bytes = encode_item(&item);
        assert_eq!(decode_item(&bytes).as_ref(), Ok(&item));
        let at = random.usize(0..bytes.len());
        bytes[at] ^= 1 << random.u8(0..8);
        let _ = decode_item(&bytes);
        bytes.truncate(at);
        assert_eq!(decode_item(&bytes), Err(DecodeError));
    }
}

fn placeholders(values: &[(&str, Value)]) -> Placeholders {
    let names: BTreeMap<String, String> =
        [("#n", "name"), ("#s", "size")].map(|(k, v)| (k.to_owned(), v.to_owned())).into();
    let values = values.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect();
    Placeholders::new(Some(names), Some(values)).expect("placeholders")
}

fn n(value: i64) -> Value {
    Value::N(Decimal::from(value))
}

fn s(value: &str) -> Value {
    Value::S(value.to_owned())
}

fn sample() -> Item {
    let inner: Item = [("c".to_owned(), Value::L(vec![n(1), s("two"), n(3)]))].into();
    [
        ("a".to_owned(), n(5)),
        ("b".to_owned(), Value::M(inner)),
        ("name".to_owned(), s("abc")),
        ("set".to_owned(), Value::Ss(vec!["x".into(), "y".into()])),
    ]
    .into()
}

#[test]
fn conditions_hold_as_written() {
    let values = [(":one", n(1)), (":five", n(5)), (":nine", n(9)), (":s", s("ab")), (":t", s("N")), (":x", s("x"))];
    for (source, expected) in [
        ("a = :five", true),
        ("a <> :five", false),
        ("absent <> :five", true),
        ("absent = :five", false),
        ("a > :one AND a < :nine", true),
        ("NOT a = :five OR begins_with(#n, :s)", true),
        ("NOT (a = :five OR begins_with(#n, :s))", false),
        ("a between :one and :nine", true),
        ("a IN (:one, :five)", true),
        ("b.c[0] = :one", true),
        ("b.c[3] = :one", false),
        ("contains(b.c, :one)", true),
        ("contains(set_, :x)", false),
        ("contains(#n, :s)", true),
        ("attribute_exists(b.c) AND attribute_not_exists(b.d)", true),
        ("attribute_type(a, :t)", true),
        ("size(b.c) > :one", true),
        ("(size(#n) > :one) AND (a = :five)", true),
        ("attribute_not_exists(a) OR a = :one OR a = :five", true),
    ] {
        let condition = parse_condition(source, &placeholders(&values)).unwrap_or_else(|e| panic!("{source}: {e}"));
        assert_eq!(matches(&condition, &sample()), expected, "{source}");
    }
}

#[test]
fn what_is_wrong_with_an_expression_is_said_as_aws_says_it() {
    let values = [(":one", n(1)), (":s", s("ab")), (":nine", n(9))];
    let error = |source: &str| parse_condition(source, &placeholders(&values)).expect_err(source);
    for (source, expected) in [
        ("", "The expression can not be empty;"),
        ("a = ", "Syntax error; token: \"<EOF>\", near: \"=\""),
        ("a = !", "Syntax error; token: \"!\", near: \"= !\""),
        ("((a = :one))", "The expression has redundant parentheses;"),
        ("foo(a)", "Invalid function name; function: foo"),
        ("size(a)", "The function is not allowed to be used this way in an expression; function: size"),
        (
            "contains(a, :s) = :one",
            "The function is not allowed to be used this way in an expression; function: contains",
        ),
        ("name = :one", "Attribute name is a reserved keyword; reserved keyword: name"),
        ("a = :zero", "An expression attribute value used in expression is not defined; attribute value: :zero"),
        ("#z = :one", "An expression attribute name used in the document path is not defined; attribute name: #z"),
        (
            "attribute_exists(:one)",
            "Operator or function requires a document path; operator or function: attribute_exists",
        ),
        (
            "attribute_exists(a, b)",
            "Incorrect number of operands for operator or function; operator or function: attribute_exists, number of operands: 2",
        ),
        (
            "a = a",
            "The first operand must be distinct from the remaining operands for this operator or function; operator: =, first operand: [a]",
        ),
        (
            "begins_with(a, :one)",
            "Incorrect operand type for operator or function; operator or function: begins_with, operand type: N",
        ),
        (
            "attribute_type(a, :s)",
            "Invalid attribute type name found; type: ab, valid types: {B,NULL,SS,BOOL,L,BS,N,NS,S,M}",
        ),
        (
            "a BETWEEN :nine AND :one",
            "The BETWEEN operator requires upper bound to be greater than or equal to lower bound; lower bound operand: AttributeValue: {N:9}, upper bound operand: AttributeValue: {N:1}",
        ),
    ] {
        assert_eq!(error(source), expected, "{source}");
    }
}

#[test]
fn updates_change_what_they_name() {
    let values = [(":one", n(1)), (":l", Value::L(vec![n(7)])), (":x", Value::Ss(vec!["x".into(), "y".into()]))];
    let run = |source: &str| {
        let mut item = sample();
        let update = parse_update(source, &placeholders(&values)).map_err(|e| panic!("{source}: {e}")).expect("parsed");
        apply(&update, &mut item).map(|()| item)
    };
    let at = |item: &Item, path: &str| {
        let paths = parse_projection(path, &Placeholders::default()).expect("a path");
        resolve(&paths[0], item).cloned()
    };
    let item = run("SET a = a + :one, x = if_not_exists(x, :one), b.c = list_append(b.c, :l) REMOVE #n DELETE set_ :x")
        .expect("applied");
    assert_eq!(at(&item, "a"), Some(n(6)));
    assert_eq!(at(&item, "x"), Some(n(1)));
    assert_eq!(at(&item, "b.c[3]"), Some(n(7)));
    assert_eq!(item.get("name"), None);
    let item = run("REMOVE b.c[0], b.c[1] SET b.c[9] = :one").expect("applied");
    assert_eq!(at(&item, "b.c"), Some(Value::L(vec![n(3), n(1)])));
    assert_eq!(run("SET q.r = :one"), Err(ApplyError::InvalidPath));
    assert_eq!(run("SET q = r"), Err(ApplyError::NoSuchAttribute));
    assert_eq!(run("SET q = #n + :one"), Err(ApplyError::WrongType));
    let refused = |source: &str| parse_update(source, &placeholders(&values)).expect_err(source);
    assert!(refused("SET a = :one, a.b = :one").starts_with("Two document paths overlap"));
    assert_eq!(
        refused("ADD a :l"),
        "Incorrect operand type for operator or function; operator: ADD, operand type: LIST"
    );
    assert_eq!(
        refused("SET a = :one SET b = :one"),
        "The \"SET\" section can only be used once in an update expression;"
    );
}

#[test]
fn key_conditions_are_ranges() {
    let values = [(":one", n(1)), (":s", s("ab"))];
    let conditions = parse_key_condition("#n = :s AND :one < a", &placeholders(&values)).expect("parsed");
    assert_eq!(conditions[0].condition, SortCondition::Equal(s("ab")));
    assert_eq!(conditions[1].condition, SortCondition::Greater(n(1)));
    let error = parse_key_condition("a = :one OR b = :one", &placeholders(&values)).expect_err("OR");
    assert_eq!(error, (false, "Invalid operator used in KeyConditionExpression: OR".to_owned()));
}

#[test]
fn random_text_never_breaks_a_parser() {
    const WORDS: &[&str] = &[
        "a",
        "b",
        "#n",
        "#z",
        ":one",
        ":s",
        "(",
        "(",
        ")",
        ")",
        "[",
        "]",
        "0",
        "99999999999999999999999",
        ".",
        ",",
        "=",
        "<>",
        "<",
        "<=",
        ">=",
        "AND",
        "OR",
        "NOT",
        "BETWEEN",
        "IN",
        "SET",
        "REMOVE",
        "ADD",
        "DELETE",
        "size",
        "contains",
        "begins_with",
        "attribute_exists",
        "if_not_exists",
        "list_append",
        "+",
        "-",
        "!",
        "ü",
        " ",
        "\n",
        "name",
    ];
    let mut random = fastrand::Rng::with_seed(5);
    let values = [(":one", n(1)), (":s", s("ab"))];
    let mut parsed = 0;
    for _ in 0..60_000 {
        let count = random.usize(1..24);
        let mut source: String = (0..count).map(|_| format!("{} ", random.choice(WORDS).expect("words"))).collect();
        if random.u8(..) == 0 {
            source = source.repeat(4096 / source.len().max(1) + 1);
        }
        let known = placeholders(&values);
        if let Ok(condition) = parse_condition(&source, &known) {
            parsed += 1;
            matches(&condition, &sample());
        }
        if let Ok(update) = parse_update(&source, &known) {
            parsed += 1;
            let _ = apply(&update, &mut sample());
        }
        if let Ok(paths) = parse_projection(&source, &known) {
            parsed += 1;
            project(&sample(), &paths);
        }
        let _ = parse_key_condition(&source, &known);
    }
    assert!(parsed > 100, "the words make expressions: {parsed}");
    for deep in ["(".repeat(4096), "NOT ".repeat(1024), format!("{}a", "a.".repeat(2000)), "size(".repeat(800)] {
        let _ = parse_condition(&deep, &Placeholders::default());
        let _ = parse_update(&format!("SET a = {}", &deep[..4000.min(deep.len())]), &Placeholders::default());
    }
}
