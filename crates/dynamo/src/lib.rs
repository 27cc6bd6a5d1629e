//! What DynamoDB is made of apart from its tables: attribute values, their sizes and numbers, the bytes in which items
//! and keys lie (whose order is DynamoDB's order), and the expressions. Pure: no store, no clock, no encoding of an API.
//! Follows <https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/Expressions.html>.

mod apply;
mod condition;
mod decimal;
mod encode;
mod evaluate;
mod key_condition;
mod lexer;
mod order;
mod parser;
mod path;
mod placeholders;
mod projection;
mod reserved;
mod size;
mod update;
mod value;

pub use apply::{ApplyError, apply};
pub use condition::{Comparator, Condition, Function, Operand, parse_condition};
pub use decimal::{Decimal, NumberError};
pub use encode::{DecodeError, decode_item, encode_item};
pub use evaluate::{between, contains, matches};
pub use key_condition::{KeyCondition, SortCondition, parse_key_condition};
pub use order::{KeyPart, end_of, escape_into, hash, key_bytes};
pub use path::{Path, Segment, overlap, resolve};
pub use placeholders::Placeholders;
pub use projection::{parse_projection, project};
pub use size::{item_bytes, page_bytes, value_bytes};
pub use update::{Action, SetOperand, SetValue, Update, parse_update};
pub use value::{Item, Value};

/// What AWS says is wrong with an expression, without the name of the parameter in front of it.
pub type Result<T> = std::result::Result<T, String>;

/// How long an expression may be, in bytes.
pub const MAX_EXPRESSION_BYTES: usize = 4096;

#[cfg(test)]
mod tests;
