//! Reads and writes through the public interface, over both engines.

use std::ops::Bound::{self, Excluded, Included, Unbounded};

use serde_json::{Value, json};
use store::{Order, Read, ReadTyped, Store, StoreError};

use crate::common::{Directory, both_kinds, runtime};

fn keys(read: &dyn Read, prefix: &str, after: Option<&str>, limit: usize) -> Vec<String> {
    let page = read.page::<Value>(prefix, after, limit).expect("a page");
    page.into_iter().map(|(key, _)| key).collect()
}

fn put_all(store: &Store, entries: &'static [&'static str]) {
    store
        .write_blocking(move |writer| entries.iter().try_for_each(|key| writer.put(key, &json!({ "is": key }))))
        .expect("written");
}

#[test]
fn a_scan_is_in_the_order_of_keys_and_pages_meet_without_gap_or_overlap() {
    both_kinds(|store| {
        put_all(store, &["a/9", "b/1", "a/10", "a", "a0", "a/2", "a/2/x", "ä/1", "A/1"]);
        let reader = store.read();
        assert_eq!(keys(&reader, "a/", None, usize::MAX), ["a/10", "a/2", "a/2/x", "a/9"]);
        assert_eq!(
            keys(&reader, "", None, usize::MAX),
            ["A/1", "a", "a/10", "a/2", "a/2/x", "a/9", "a0", "b/1", "ä/1"]
        );
        assert_eq!(keys(&reader, "a/", None, 2), ["a/10", "a/2"]);
        assert_eq!(keys(&reader, "a/", Some("a/2"), 2), ["a/2/x", "a/9"]);
        assert_eq!(keys(&reader, "a/", Some("a/9"), 2), [""; 0]);
        assert_eq!(keys(&reader, "a/", Some("A"), 1), ["a/10"]);
        assert_eq!(keys(&reader, "a/", Some("b"), 9), [""; 0]);
        assert_eq!(keys(&reader, "a/", None, 0), [""; 0]);
        let mut seen = Vec::new();
        reader
            .scan_bytes("a/", None, usize::MAX, &mut |key, _| {
                seen.push(key.to_string());
                seen.len() < 3
            })
            .expect("a scan");
        assert_eq!(seen, ["a/10", "a/2", "a/2/x"]);
    });
}

#[test]
fn a_writer_reads_its_own_writes_merged_with_what_was_there() {
    both_kinds(|store| {
        put_all(store, &["k/1", "k/3", "k/5"]);
        let seen = store
            .write_blocking(|writer| {
                writer.put("k/0", &1)?;
                writer.put("k/3", &"new")?;
                writer.put("k/4", &2)?;
                writer.put("k/6", &3)?;
                assert!(writer.delete("k/5")?);
                assert!(!writer.delete("k/5")?);
                assert!(!writer.delete("k/absent")?);
                assert_eq!(writer.get::<String>("k/3")?.as_deref(), Some("new"));
                assert_eq!(writer.get_bytes("k/5")?, None);
                assert_eq!(writer.page::<Value>("k/", Some("k/1"), 2)?.len(), 2);
                Ok::<_, StoreError>(keys(writer, "k/", None, usize::MAX))
            })
            .expect("written");
        assert_eq!(seen, ["k/0", "k/1", "k/3", "k/4", "k/6"]);
        assert_eq!(keys(&store.read(), "k/", None, usize::MAX), seen);
        let deleted = store.write_blocking(|writer| writer.delete_prefix("k/")).expect("written");
        assert_eq!(deleted, 5);
        assert_eq!(keys(&store.read(), "", None, usize::MAX), [""; 0]);
    });
}

#[test]
fn ranges_go_both_ways_and_see_a_writers_own_changes() {
    fn range(read: &dyn Read, from: Bound<&str>, to: Bound<&str>, order: Order) -> Vec<String> {
        let mut keys = Vec::new();
        let mut each = |key: &str, _: &[u8]| {
            keys.push(key.to_string());
            keys.len() < 4
        };
        read.scan_range((from, to), order, &mut each).expect("a scan");
        keys
    }
    both_kinds(|store| {
        put_all(store, &["a", "b", "c", "d", "e", "f"]);
        let reader = store.read();
        let (forwards, backwards) = (Order::Forwards, Order::Backwards);
        assert_eq!(range(&reader, Unbounded, Unbounded, forwards), ["a", "b", "c", "d"]);
        assert_eq!(range(&reader, Unbounded, Unbounded, backwards), ["f", "e", "d", "c"]);
        assert_eq!(range(&reader, Included("b"), Excluded("d"), forwards), ["b", "c"]);
        assert_eq!(range(&reader, Excluded("b"), Included("d"), backwards), ["d", "c"]);
        assert_eq!(range(&reader, Included("d"), Excluded("b"), backwards), [""; 0]);
        let seen = store.write_blocking(move |writer| {
            writer.put("bb", &1)?;
            writer.put("z", &1)?;
            writer.delete("e")?;
            writer.put("d", &"new")?;
            assert_eq!(range(writer, Unbounded, Unbounded, forwards), ["a", "b", "bb", "c"]);
            Ok::<_, StoreError>(range(writer, Unbounded, Unbounded, backwards))
        });
        assert_eq!(seen.expect("written"), ["z", "f", "d", "c"]);
        assert_eq!(range(&store.read(), Unbounded, Excluded("z"), backwards), ["f", "d", "c", "bb"]);
    });
}

#[test]
fn raw_keys_are_any_bytes_in_a_space_of_their_own() {
    both_kinds(|store| {
        put_all(store, &["text"]);
        let written = store.write_blocking(|writer| {
            for key in [&[][..], &[0], &[0xFF, 0xFF], &[0xFF], &[1, 2]] {
                writer.put_raw(key, key);
            }
            writer.delete_raw(&[1, 2]);
            assert_eq!(writer.get_raw(&[1, 2])?, None);
            writer.get_raw(&[0xFF])
        });
        assert_eq!(written.expect("written"), Some(vec![0xFF]));
        let reader = store.read();
        assert_eq!(reader.get_raw(&[0xFF, 0xFF]).expect("read"), Some(vec![0xFF, 0xFF]));
        let mut keys: Vec<Vec<u8>> = Vec::new();
        let mut each = |key: &[u8], value: &[u8]| {
            assert_eq!(key, value);
            keys.push(key.to_vec());
            true
        };
        reader.scan_raw((Unbounded, Unbounded), Order::Backwards, &mut each).expect("a scan");
        reader.scan_raw((Excluded(&[]), Included(&[0xFF])), Order::Forwards, &mut each).expect("a scan");
        assert_eq!(keys, [vec![0xFF, 0xFF], vec![0xFF], vec![0], vec![], vec![0], vec![0xFF]]);
        assert_eq!(self::keys(&reader, "", None, usize::MAX), ["text"]);
    });
}

#[test]
fn a_reader_sees_no_later_commit() {
    both_kinds(|store| {
        put_all(store, &["a"]);
        let before = store.read();
        put_all(store, &["b"]);
        assert_eq!(keys(&before, "", None, usize::MAX), ["a"]);
        assert_eq!(keys(&store.read(), "", None, usize::MAX), ["a", "b"]);
    });
}

#[test]
fn a_failed_closure_leaves_its_batch_as_it_was() {
    both_kinds(|store| {
        // The first closure holds the writer thread until all the others wait, so that they share a batch.
        let (release, held) = std::sync::mpsc::channel::<()>();
        runtime().block_on(async {
            let mut writes = tokio::task::JoinSet::new();
            let holder = store.clone();
            writes.spawn(async move {
                holder
                    .write(move |writer| {
                        held.recv().expect("released");
                        writer.put("n", &0)
                    })
                    .await
            });
            tokio::task::yield_now().await;
            for number in 1..=30 {
                let store = store.clone();
                writes.spawn(async move {
                    store
                        .write(move |writer| {
                            let n: u64 = writer.get("n")?.unwrap_or(0);
                            writer.put("n", &(n + 1))?;
                            writer.put(&format!("by/{number:02}"), &n)?;
                            writer.emit("topic", &number);
                            match number % 3 {
                                1 => Err(StoreError::Closed),
                                2 => panic!("on purpose"),
                                _ => Ok(()),
                            }
                        })
                        .await
                });
            }
            for _ in 0..5 {
                tokio::task::yield_now().await;
            }
            release.send(()).expect("the holder waits");
            let results = writes.join_all().await;
            assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 11);
            assert_eq!(results.iter().filter(|result| matches!(result, Err(StoreError::Closed))).count(), 10);
            assert_eq!(results.iter().filter(|result| matches!(result, Err(StoreError::ChangePanicked))).count(), 10);
        });
        assert_eq!(store.read().get::<u64>("n").expect("read"), Some(10));
        let by: Vec<u64> = store.read().list("by/").expect("read").into_iter().map(|(_, n)| n).collect();
        let mut sorted = by.clone();
        sorted.sort_unstable();
        assert_eq!(sorted, (0..10).collect::<Vec<u64>>());
    });
}

#[test]
fn a_value_of_another_shape_is_an_error_that_names_its_key() {
    both_kinds(|store| {
        put_all(store, &["a/b"]);
        let error = store.read().get::<u64>("a/b").expect_err("an object is no number");
        assert!(error.to_string().contains("a/b"), "{error}");
        assert!(store.read().list::<u64>("a/").is_err());
    });
}

#[test]
fn what_was_written_is_there_after_opening_again() {
    let directory = Directory::new();
    let store = directory.open();
    put_all(&store, &["a", "b"]);
    drop(store);
    let again = directory.open();
    assert_eq!(keys(&again.read(), "", None, usize::MAX), ["a", "b"]);
}

#[test]
fn after_shutdown_everything_fails_and_the_directory_is_free() {
    let directory = Directory::new();
    let store = directory.open();
    let reader = store.read();
    runtime().block_on(store.shutdown());
    assert!(matches!(store.write_blocking(|writer| writer.put("a", &1)), Err(StoreError::Closed)));
    assert!(matches!(store.read().get_bytes("a"), Err(StoreError::Closed)));
    drop(reader);
    directory.open();
    // A second shutdown has nothing to do.
    runtime().block_on(store.shutdown());
}
