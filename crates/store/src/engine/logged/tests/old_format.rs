//! Directories of format 1, in which one file of redb held everything.

use redb::Database;

use super::{SMALL, Scratch};
use crate::engine::logged::LIST_FILE;
use crate::engine::redb::TABLE;
use crate::error::StoreError;
use crate::migrate::{CURRENT, MIGRATIONS};
use crate::store::{Options, Store};

const ENTRIES: u64 = 500;

fn write_old(scratch: &Scratch) {
    let database = Database::create(scratch.path().join("data.redb")).expect("made");
    let transaction = database.begin_write().expect("begun");
    {
        let mut table = transaction.open_table(TABLE).expect("a table");
        for number in 0..ENTRIES {
            let value = format!("\"{number:0>300}\"");
            table.insert(format!("dn/{number:04}").as_bytes(), value.as_bytes()).expect("put");
        }
        table.insert(b"mnext-event".as_slice(), 77u64.to_be_bytes().as_slice()).expect("put");
    }
    transaction.commit().expect("committed");
    std::fs::write(scratch.path().join("format"), "snowglobe-store 1\n").expect("written");
}

fn open(scratch: &Scratch) -> Store {
    let options = Options { directory: Some(scratch.path().to_path_buf()) };
    Store::open_as(options, CURRENT, MIGRATIONS, SMALL).expect("opens")
}

fn check(store: &Store) {
    let found: Vec<(String, String)> = store.read().list("n/").expect("read");
    assert_eq!(found.len() as u64, ENTRIES);
    assert!(
        (0..ENTRIES).zip(found).all(|(number, entry)| entry == (format!("n/{number:04}"), format!("{number:0>300}")))
    );
}

#[test]
fn a_directory_of_the_first_format_is_taken_over() {
    let scratch = Scratch::new("old");
    write_old(&scratch);
    for _ in 0..2 {
        let store = open(&scratch);
        check(&store);
        store.write_blocking(|writer| writer.put("more", &1)).map_err(|error: StoreError| error).expect("written");
        drop(store);
        assert!(!scratch.path().join("data.redb").exists());
        let format = std::fs::read_to_string(scratch.path().join("format")).expect("a format");
        assert_eq!(format, "snowglobe-store 2\n");
    }
}

#[test]
fn a_take_over_that_a_crash_cut_off_is_done_again() {
    let scratch = Scratch::new("old-cut-off");
    write_old(&scratch);
    let old = std::fs::read(scratch.path().join("data.redb")).expect("read");
    std::fs::write(scratch.path().join("00000001.run"), "half").expect("written");
    drop(open(&scratch));
    // As a crash leaves it between the list of runs and the end of the old file.
    std::fs::write(scratch.path().join("data.redb"), &old).expect("written");
    check(&open(&scratch));
    // And before the list of runs.
    std::fs::remove_file(scratch.path().join(LIST_FILE)).expect("removed");
    std::fs::write(scratch.path().join("data.redb"), &old).expect("written");
    check(&open(&scratch));
}
