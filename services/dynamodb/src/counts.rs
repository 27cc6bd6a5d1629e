//! How many items and bytes a table and its indexes hold: one entry a table, changed in the transactions that change the
//! items. A group commit writes it once however many items it holds.

use kernel::{Read, Result, Writer};

use crate::errors;

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Counts {
    pub items: i64,
    pub bytes: i64,
    /// The number of the last record of the table's streams.
    pub sequence: u64,
    /// By the numbers of the indexes.
    pub indexes: Vec<(u32, i64, i64)>,
}

impl Counts {
    pub fn read(read: &(impl Read + ?Sized), key: &str) -> Result<Counts> {
        read.get_bytes(key)?.map_or_else(|| Ok(Counts::default()), |bytes| Counts::decode(&bytes))
    }

    pub fn write(&self, writer: &mut Writer<'_>, key: &str) -> Result<()> {
        Ok(writer.put_bytes(key, self.encode())?)
    }

    pub fn index(&mut self, number: u32) -> (&mut i64, &mut i64) {
        let at = match self.indexes.iter().position(|(known, ..)| *known == number) {
            Some(at) => at,
            None => {
                self.indexes.push((number, 0, 0));
                self.indexes.len() - 1
            }
        };
        let (_, items, bytes) = &mut self.indexes[at];
        (items, bytes)
    }

    pub fn of_index(&self, number: u32) -> (i64, i64) {
        self.indexes.iter().find(|(known, ..)| *known == number).map_or((0, 0), |(_, items, bytes)| (*items, *bytes))
    }

    fn encode(&self) -> Vec<u8> {
        let mut out = Vec::with_capacity(24 + 20 * self.indexes.len());
        out.extend_from_slice(&self.items.to_be_bytes());
        out.extend_from_slice(&self.bytes.to_be_bytes());
        out.extend_from_slice(&self.sequence.to_be_bytes());
        for (number, items, bytes) in &self.indexes {
            out.extend_from_slice(&number.to_be_bytes());
            out.extend_from_slice(&items.to_be_bytes());
            out.extend_from_slice(&bytes.to_be_bytes());
        }
        out
    }

    fn decode(bytes: &[u8]) -> Result<Counts> {
        let number = |bytes: &[u8]| -> Option<i64> { Some(i64::from_be_bytes(bytes.try_into().ok()?)) };
        let read = || {
            let (head, rest) = bytes.split_at_checked(24)?;
            let index = |chunk: &[u8]| {
                let index = u32::from_be_bytes(chunk[..4].try_into().ok()?);
                Some((index, number(&chunk[4..12])?, number(&chunk[12..20])?))
            };
            let indexes = rest.chunks_exact(20).map(index).collect::<Option<Vec<_>>>()?;
            let sequence = number(&head[16..])? as u64;
            Some(Counts { items: number(&head[..8])?, bytes: number(&head[8..16])?, sequence, indexes })
        };
        read().ok_or_else(|| errors::damaged("a table's counts cannot be read"))
    }
}
