//! Formats and the way from one to the next. A migration rewrites entries; it and the new number are one transaction.

use std::path::Path;

use crate::directory;
use crate::engine::Engine;
use crate::engine::logged::LIST_FILE;
use crate::error::{OpenError, StoreError};
use crate::layout;
use crate::writer::{Gathering, Writer};

/// The format that this program writes.
pub(crate) const CURRENT: u32 = 2;

/// Every older format, each with the way to the next. From 1 to 2 only the files changed, which opening has taken over.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration { from: 1, run: |_| Ok(()) }];

pub(crate) struct Migration {
    pub from: u32,
    pub run: fn(&mut Writer<'_>) -> Result<(), StoreError>,
}

/// Refuses a directory of a newer format before anything in it is touched. Returns the format that its file names.
pub(crate) fn check(directory: &Path, current: u32) -> Result<Option<u32>, OpenError> {
    let found = directory::format(directory)?;
    match found {
        Some(found) if found > current => {
            Err(OpenError::NewerFormat { directory: directory.to_path_buf(), found, known: current })
        }
        Some(0) => {
            Err(OpenError::Damaged { file: directory.join(LIST_FILE), reason: "there is no format 0".to_string() })
        }
        other => Ok(other),
    }
}

/// Brings the entries from the format `found` to `current`, one step after another.
pub(crate) fn migrate(
    directory: &Path,
    engine: &mut dyn Engine,
    found: u32,
    current: u32,
    migrations: &[Migration],
) -> Result<(), OpenError> {
    let data_file = directory.join(LIST_FILE);
    let damaged = |reason: String| OpenError::Damaged { file: data_file.clone(), reason };
    // The entries know better than the file when a crash came between the two.
    let recorded = engine.snapshot().and_then(|snapshot| snapshot.get(layout::FORMAT));
    let mut format = match recorded.map_err(|error| damaged(error.to_string()))? {
        None => found,
        Some(bytes) => u32::try_from(number(&bytes).ok_or_else(|| damaged("its format is no number".to_string()))?)
            .map_err(|_| damaged("its format is out of range".to_string()))?,
    };
    while format < current {
        let Some(migration) = migrations.iter().find(|migration| migration.from == format) else {
            return Err(damaged(format!("no way leads from format {format} to {current}")));
        };
        step(engine, migration).map_err(|error| damaged(format!("format {format} could not be migrated: {error}")))?;
        format += 1;
    }
    if format != found {
        directory::set_format(directory, format)?;
        directory::sync(directory)?;
    }
    Ok(())
}

/// The number that the next event gets, as the last one left it.
pub(crate) fn next_event(engine: &dyn Engine) -> Result<u64, StoreError> {
    match engine.snapshot()?.get(layout::NEXT_EVENT)? {
        None => Ok(0),
        Some(bytes) => number(&bytes).ok_or_else(|| StoreError::decode("the next event's number", "it has 8 bytes")),
    }
}

fn step(engine: &mut dyn Engine, migration: &Migration) -> Result<(), StoreError> {
    let base = engine.snapshot()?;
    let mut gathering = Gathering { next_event: next_event(engine)?, ..Gathering::default() };
    let mut writer = Writer::new(base.as_ref(), &mut gathering);
    (migration.run)(&mut writer)?;
    writer.put_own(layout::FORMAT, u64::from(migration.from + 1).to_be_bytes().to_vec());
    writer.finish()?;
    drop(base);
    engine.commit(gathering.batch)
}

fn number(bytes: &[u8]) -> Option<u64> {
    Some(u64::from_be_bytes(bytes.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use std::path::{Path, PathBuf};

    use super::{CURRENT, MIGRATIONS, Migration};
    use crate::engine::logged::Limits;
    use crate::error::{OpenError, StoreError};
    use crate::layout;
    use crate::store::{Options, Store};
    use crate::writer::Writer;

    /// From format 1 to 2: every number is doubled.
    fn double(writer: &mut Writer<'_>) -> Result<(), StoreError> {
        for (key, value) in writer.list::<u64>("n/")? {
            writer.put(&key, &(value * 2))?;
        }
        Ok(())
    }

    /// From format 2 to 3: a key moves.
    fn rename(writer: &mut Writer<'_>) -> Result<(), StoreError> {
        let value: Option<u64> = writer.get("n/1")?;
        writer.delete("n/1")?;
        writer.put("m/1", &value)
    }

    fn fail(writer: &mut Writer<'_>) -> Result<(), StoreError> {
        writer.put("n/1", &0)?;
        Err(StoreError::engine("on purpose"))
    }

    const TO_3: &[Migration] = &[Migration { from: 1, run: double }, Migration { from: 2, run: rename }];

    struct Directory(PathBuf);

    impl Directory {
        fn of_format_1(name: &str) -> Directory {
            let path = std::env::temp_dir().join(format!("store-migrate-{}-{name}", std::process::id()));
            let directory = Directory(path);
            let store = directory.open(1, &[]).expect("opens");
            store.write_blocking(|writer| writer.put("n/1", &21)).map_err(|error: StoreError| error).expect("written");
            directory
        }

        fn open(&self, current: u32, migrations: &[Migration]) -> Result<Store, OpenError> {
            Store::open_as(Options { directory: Some(self.0.clone()) }, current, migrations, Limits::default())
        }

        fn format(&self) -> String {
            std::fs::read_to_string(Path::new(&self.0).join("format")).expect("a format file")
        }
    }

    impl Drop for Directory {
        fn drop(&mut self) {
            std::fs::remove_dir_all(&self.0).expect("it was made");
        }
    }

    #[test]
    fn every_older_format_has_a_way_to_the_next() {
        let from: Vec<u32> = MIGRATIONS.iter().map(|migration| migration.from).collect();
        assert_eq!(from, (1..CURRENT).collect::<Vec<_>>());
    }

    #[test]
    fn an_older_directory_is_brought_forward_step_by_step_and_once() {
        let directory = Directory::of_format_1("steps");
        for _ in 0..2 {
            let store = directory.open(3, TO_3).expect("migrated");
            assert_eq!(store.read().get::<u64>("m/1").expect("read"), Some(42));
            assert_eq!(store.read().get::<u64>("n/1").expect("read"), None);
            drop(store);
            assert_eq!(directory.format(), "snowglobe-store 3\n");
        }
        assert!(matches!(directory.open(2, &TO_3[..1]), Err(OpenError::NewerFormat { found: 3, known: 2, .. })));
    }

    #[test]
    fn a_crash_between_the_entries_and_the_format_file_repeats_no_migration() {
        let directory = Directory::of_format_1("crash");
        drop(directory.open(2, &TO_3[..1]).expect("migrated"));
        std::fs::write(directory.0.join("format"), "snowglobe-store 1\n").expect("written");
        let store = directory.open(2, &TO_3[..1]).expect("opens");
        assert_eq!(store.read().get::<u64>("n/1").expect("read"), Some(42));
        assert_eq!(directory.format(), "snowglobe-store 2\n");
    }

    #[test]
    fn a_failed_migration_changes_nothing() {
        let directory = Directory::of_format_1("fail");
        let refused = directory.open(2, &[Migration { from: 1, run: fail }]).err().expect("refused");
        assert!(refused.to_string().contains("format 1 could not be migrated"), "{refused}");
        let refused = directory.open(3, &TO_3[1..]).err().expect("refused");
        assert!(refused.to_string().contains("no way leads from format 1"), "{refused}");
        let store = directory.open(1, &[]).expect("opens");
        assert_eq!(store.read().get::<u64>("n/1").expect("read"), Some(21));
        assert_eq!(store.read().snapshot().expect("open").get(layout::FORMAT).expect("read"), None);
    }
}
