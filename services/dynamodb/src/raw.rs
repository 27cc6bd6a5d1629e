//! Binary keys over a store whose keys are texts: each byte is a character of its own, which keeps the order.

use kernel::{Read, Result, Writer};

/// Reads by binary key, in either direction.
pub trait RawRead {
    fn raw_get(&self, key: &[u8]) -> Result<Option<Vec<u8>>>;

    /// Entries from `start` up to and without `end`, which begin with the same `prefix`, until `each` returns false.
    fn raw_scan(
        &self,
        prefix: &[u8],
        range: Range<'_>,
        reverse: bool,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<()>;
}

#[derive(Clone, Copy, Debug)]
pub struct Range<'a> {
    pub start: &'a [u8],
    pub end: &'a [u8],
}

impl<R: Read + ?Sized> RawRead for R {
    fn raw_get(&self, key: &[u8]) -> Result<Option<Vec<u8>>> {
        Ok(self.get_bytes(&text(key))?)
    }

    fn raw_scan(
        &self,
        prefix: &[u8],
        range: Range<'_>,
        reverse: bool,
        each: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<()> {
        let after = if range.start > prefix { Some(before(range.start)) } else { None };
        let end = text(range.end);
        let mut kept = Vec::new();
        self.scan_bytes(&text(prefix), after.as_deref(), usize::MAX, &mut |key, value| {
            if key >= end.as_str() {
                return false;
            }
            if reverse {
                kept.push((bytes(key), value.to_vec()));
                return true;
            }
            each(&bytes(key), value)
        })?;
        for (key, value) in kept.iter().rev() {
            if !each(key, value) {
                break;
            }
        }
        Ok(())
    }
}

pub fn put(writer: &mut Writer<'_>, key: &[u8], value: Vec<u8>) -> Result<()> {
    Ok(writer.put_bytes(&text(key), value)?)
}

pub fn delete(writer: &mut Writer<'_>, key: &[u8]) -> Result<()> {
    writer.delete(&text(key))?;
    Ok(())
}

fn text(key: &[u8]) -> String {
    key.iter().map(|byte| char::from(*byte)).collect()
}

fn bytes(key: &str) -> Vec<u8> {
    key.chars().map(|character| character as u8).collect()
}

/// A text after which `key` is the first that there can be.
fn before(key: &[u8]) -> String {
    match key.split_last() {
        Some((0, rest)) => text(rest),
        Some((last, rest)) => {
            let mut text = text(rest);
            text.push(char::from(last - 1));
            text.push(char::MAX);
            text
        }
        None => String::new(),
    }
}
