//! Members of the API's structures by their names: what uploads, copies and multipart uploads have in common, and what
//! all answers about an object say.

use schema::{Fill, Struct, Timestamp, View};

fn index(of: &dyn Struct, name: &str) -> Option<usize> {
    of.shape().fields.iter().position(|field| field.name == name)
}

pub fn text<'a>(of: &'a dyn Struct, name: &str) -> Option<&'a str> {
    match of.get(index(of, name)?).view() {
        View::Text(text) => Some(text),
        _ => None,
    }
}

pub fn time(of: &dyn Struct, name: &str) -> Option<Timestamp> {
    match of.get(index(of, name)?).view() {
        View::Time(time) => Some(time),
        _ => None,
    }
}

/// Sets a text, where the structure has such a member.
pub fn set_text(of: &mut dyn Struct, name: &str, value: &str) {
    if let Some(index) = index(of, name)
        && let Fill::Text(to) = of.get_mut(index).fill()
    {
        value.clone_into(to);
    }
}

pub fn set_time(of: &mut dyn Struct, name: &str, value: Timestamp) {
    if let Some(index) = index(of, name)
        && let Fill::Time(to) = of.get_mut(index).fill()
    {
        *to = value;
    }
}
