// Written by `cargo run -p xtask -- gen`. Do not edit: change services/*/ops.toml or xtask instead.
//! An empty input and output for an operation's name: for tests of the encodings, which know it only at run time.

use schema::{Op, Struct};

pub type Pair = (Box<dyn Struct>, Box<dyn Struct>);

/// `None` where the operation is not implemented.
pub fn pair(operation: &str) -> Option<Pair> {
    Some(match operation {
        "AddTagsToResource" => both::<crate::AddTagsToResource>(),
        "DeleteParameter" => both::<crate::DeleteParameter>(),
        "DeleteParameters" => both::<crate::DeleteParameters>(),
        "DescribeParameters" => both::<crate::DescribeParameters>(),
        "GetParameter" => both::<crate::GetParameter>(),
        "GetParameterHistory" => both::<crate::GetParameterHistory>(),
        "GetParameters" => both::<crate::GetParameters>(),
        "GetParametersByPath" => both::<crate::GetParametersByPath>(),
        "ListTagsForResource" => both::<crate::ListTagsForResource>(),
        "PutParameter" => both::<crate::PutParameter>(),
        "RemoveTagsFromResource" => both::<crate::RemoveTagsFromResource>(),
        _ => return None,
    })
}

fn both<O: Op>() -> Pair {
    (Box::new(O::Input::default()), Box::new(O::Output::default()))
}
