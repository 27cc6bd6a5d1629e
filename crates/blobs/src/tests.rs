use std::path::PathBuf;
use std::sync::{Arc, Mutex};

use futures_util::TryStreamExt;

use crate::{BLOCK_BYTES, Blobs, Key, ReadError, Stored, open_small, random_key};

struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str) -> Scratch {
        let path = std::env::temp_dir().join(format!("blobs-{}-{name}", std::process::id()));
        let _ = std::fs::remove_dir_all(&path);
        Scratch(path)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

fn content(length: usize) -> Vec<u8> {
    (0..length).map(|n| (n * 7 + n / 251) as u8).collect()
}

async fn store(blobs: &Arc<Blobs>, key: Key, body: &[u8]) -> Stored {
    let mut writer = blobs.create(key, Box::new(|_| {}));
    for chunk in body.chunks(10_007) {
        writer.write(chunk).await.expect("room on disk");
    }
    writer.finish().await.expect("room on disk")
}

async fn read(blobs: &Blobs, id: &str, key: &Key, length: usize, range: (usize, usize)) -> Result<Vec<u8>, ReadError> {
    let stream = blobs.read(id, key, length as u64, range.0 as u64, range.1 as u64).await?;
    let chunks: Vec<bytes::Bytes> = stream.try_collect().await?;
    Ok(chunks.concat())
}

fn file_of(stored: Stored) -> String {
    match stored {
        Stored::File { id } => id,
        Stored::Small { .. } => panic!("a file was expected"),
    }
}

#[tokio::test]
async fn any_range_of_any_length_reads_back() {
    let scratch = Scratch::new("ranges");
    let blobs = Blobs::open(scratch.0.clone(), true).expect("a directory");
    for length in [BLOCK_BYTES + 1, 16 * BLOCK_BYTES, 16 * BLOCK_BYTES + 1, 40 * BLOCK_BYTES - 3] {
        let (key, body) = (random_key(), content(length));
        let id = file_of(store(&blobs, key, &body).await);
        let ranges = [
            (0, length),
            (0, 1),
            (length - 1, length),
            (BLOCK_BYTES - 1, BLOCK_BYTES + 1),
            (5, 5),
            (70_000.min(length), length),
        ];
        for range in ranges {
            let got = read(&blobs, &id, &key, length, range).await.expect("whole");
            assert!(got == body[range.0..range.1], "{length} {range:?}");
        }
    }
}

#[tokio::test]
async fn a_small_body_has_no_file() {
    let scratch = Scratch::new("small");
    let blobs = Blobs::open(scratch.0.clone(), true).expect("a directory");
    for length in [0, 1, BLOCK_BYTES] {
        let (key, body) = (random_key(), content(length));
        let Stored::Small { mut sealed } = store(&blobs, key, &body).await else { panic!("a file of {length}") };
        assert_eq!(open_small(&key, sealed.clone()).expect("whole"), body);
        sealed[length / 2] ^= 1;
        assert!(matches!(open_small(&key, sealed), Err(ReadError::Damaged)));
    }
    assert_eq!(std::fs::read_dir(&scratch.0).expect("a directory").count(), 0);
}

#[tokio::test]
async fn a_flipped_byte_and_a_cut_file_are_found() {
    let scratch = Scratch::new("damage");
    let blobs = Blobs::open(scratch.0.clone(), true).expect("a directory");
    let (key, body) = (random_key(), content(3_000_000));
    let id = file_of(store(&blobs, key, &body).await);
    let path = scratch.0.join(&id);
    let original = std::fs::read(&path).expect("a file");
    for at in [0, 65_540, original.len() - 1] {
        let mut flipped = original.clone();
        flipped[at] ^= 0x10;
        std::fs::write(&path, flipped).expect("written");
        let got = read(&blobs, &id, &key, body.len(), (0, body.len())).await;
        assert!(matches!(got, Err(ReadError::Damaged)), "{at}");
    }
    std::fs::write(&path, &original[..original.len() - 1]).expect("written");
    assert!(matches!(read(&blobs, &id, &key, body.len(), (0, body.len())).await, Err(ReadError::Damaged)));
    std::fs::write(&path, &original).expect("written");
    assert!(matches!(read(&blobs, &id, &random_key(), body.len(), (0, 1)).await, Err(ReadError::Damaged)));
    assert_eq!(read(&blobs, &id, &key, body.len(), (0, body.len())).await.expect("whole"), body);
}

#[tokio::test]
async fn an_observer_sees_all_in_order_and_a_dropped_writer_leaves_nothing() {
    let scratch = Scratch::new("observe");
    let blobs = Blobs::open(scratch.0.clone(), false).expect("a directory");
    let seen = Arc::new(Mutex::new(Vec::new()));
    let (sink, body) = (seen.clone(), content(2_500_000));
    let observe = Box::new(move |bytes: &[u8]| sink.lock().expect("alone").extend_from_slice(bytes));
    let mut writer = blobs.create(random_key(), observe);
    writer.write(&body).await.expect("room");
    writer.finish().await.expect("room");
    assert!(*seen.lock().expect("alone") == body);

    let mut dropped = blobs.create(random_key(), Box::new(|_| {}));
    dropped.write(&body).await.expect("room");
    drop(dropped);
    for _ in 0..200 {
        if files(&scratch.0) == 1 {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("{} files are there, not one", files(&scratch.0));
}

#[tokio::test]
async fn a_sweep_removes_what_no_record_names() {
    let scratch = Scratch::new("sweep");
    let (key, body) = (random_key(), content(100_000));
    let (kept, lost) = {
        let blobs = Blobs::open(scratch.0.clone(), true).expect("a directory");
        (file_of(store(&blobs, key, &body).await), file_of(store(&blobs, key, &body).await))
    };
    let blobs = Blobs::open(scratch.0.clone(), true).expect("a directory");
    let fresh = file_of(store(&blobs, key, &body).await);
    assert_eq!(blobs.sweep(&|id| Ok(id == kept)).expect("swept"), 1);
    assert!(matches!(read(&blobs, &lost, &key, body.len(), (0, 1)).await, Err(ReadError::Missing)));
    for id in [kept, fresh] {
        assert_eq!(read(&blobs, &id, &key, body.len(), (0, body.len())).await.expect("whole"), body);
    }
}

fn files(root: &std::path::Path) -> usize {
    let directories = std::fs::read_dir(root).expect("a directory").flatten();
    directories.map(|directory| std::fs::read_dir(directory.path()).expect("a directory").count()).sum()
}
