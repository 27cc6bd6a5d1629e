//! Pipelined requests with bodies of every framing, cut anywhere: each is answered once, in order, with its own body; and
//! garbage on both kinds of listener harms nobody else. Seeds are fixed.

use balancer::Action;
use fastrand::Rng;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};

use crate::support::{Backend, Client, PATIENCE, Rig, config};
use crate::tls;

/// A target that answers with the path and the body that it saw.
async fn echo() -> Backend {
    Backend::with(|seen, mut stream| async move {
        let body = [seen.path().as_bytes(), b" ", &seen.body].concat();
        let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n\r\n", body.len());
        stream.write_all(head.as_bytes()).await.ok()?;
        stream.write_all(&body).await.ok().map(|()| stream)
    })
    .await
}

/// A request's bytes, and what its answer must be.
fn request(random: &mut Rng, index: usize) -> (Vec<u8>, String) {
    // Such as could be taken for a next request.
    let body = ["", "x", "GET /smuggled HTTP/1.1\r\nHost: h\r\n\r\n", "0\r\n\r\n"][random.usize(..4)]
        .repeat(random.usize(1..4));
    let head = format!("POST /{index} HTTP/1.1\r\nHost: example.com\r\n");
    let text = match random.u8(..3) {
        0 => return (format!("GET /{index} HTTP/1.1\r\nHost: example.com\r\n\r\n").into_bytes(), format!("/{index} ")),
        1 => format!("{head}Content-Length: {}\r\n\r\n{body}", body.len()),
        _ => {
            let mut text = format!("{head}Transfer-Encoding: chunked\r\n\r\n");
            let mut left = body.as_str();
            while !left.is_empty() {
                let (chunk, after) = left.split_at(random.usize(1..=left.len()));
                text.push_str(&format!("{:x}\r\n{chunk}\r\n", chunk.len()));
                left = after;
            }
            text + "0\r\n\r\n"
        }
    };
    (text.into_bytes(), format!("/{index} {body}"))
}

#[tokio::test]
async fn pipelined_requests_cut_anywhere_keep_their_bodies() {
    let backend = echo().await;
    let rig = Rig::start(config(vec![backend.target("a")])).await;
    let mut random = Rng::with_seed(7);
    for round in 0..40 {
        let requests: Vec<_> = (0..random.usize(1..8)).map(|index| request(&mut random, index)).collect();
        let bytes: Vec<u8> = requests.iter().flat_map(|(bytes, _)| bytes.clone()).collect();
        let Client { stream, rest } = rig.connect().await;
        let (reading, mut writing) = stream.into_split();
        let mut cuts = Rng::with_seed(round);
        let sending = tokio::spawn(async move {
            let mut left = bytes.as_slice();
            while !left.is_empty() {
                let (piece, after) = left.split_at(cuts.usize(1..=left.len().min(200)));
                writing.write_all(piece).await.expect("sent");
                tokio::task::yield_now().await;
                left = after;
            }
            writing
        });
        let mut answers = Answers { reading, rest };
        for (index, (_, expected)) in requests.iter().enumerate() {
            let answer = tokio::time::timeout(PATIENCE, answers.next()).await.expect("in time");
            assert_eq!(answer, ("200".to_owned(), expected.clone()), "request {index} of round {round}");
        }
        drop(sending.await.expect("sent"));
    }
    assert!(backend.seen().iter().all(|seen| seen.path() != "/smuggled"));
}

struct Answers {
    reading: tokio::net::tcp::OwnedReadHalf,
    rest: Vec<u8>,
}

impl Answers {
    /// Status and body of the next one.
    async fn next(&mut self) -> (String, String) {
        loop {
            if let Some(end) = self.rest.windows(4).position(|w| w == b"\r\n\r\n") {
                let head = String::from_utf8_lossy(&self.rest[..end + 4]).into_owned();
                let length: usize =
                    crate::support::field(&head, "content-length").expect("a length").parse().expect("one");
                if self.rest.len() >= end + 4 + length {
                    let all: Vec<u8> = self.rest.drain(..end + 4 + length).collect();
                    let body = String::from_utf8_lossy(&all[end + 4..]).into_owned();
                    return (head.split(' ').nth(1).expect("a status").to_owned(), body);
                }
            }
            assert_ne!(self.reading.read_buf(&mut self.rest).await.expect("read"), 0, "the connection ended early");
        }
    }
}

#[tokio::test]
async fn garbage_on_both_kinds_of_listener_harms_nobody() {
    let backend = echo().await;
    let mut config = config(vec![backend.target("a")]);
    let secure = crate::support::free_port();
    let pair = tls::pair(&["a.example"]);
    config.listeners.push(balancer::Listener::https(secure, tls::tls(&[&pair], false, &["h2"]), Action::forward("g")));
    let rig = Rig::start(config).await;
    let mut random = Rng::with_seed(8);
    // The beginning of a handshake that is one, to be broken.
    let hello: Vec<u8> =
        [&[0x16, 3, 1, 0, 0x31, 1, 0, 0, 0x2d, 3, 3][..], &[7; 32], &[0, 0, 2, 0x13, 1, 1, 0, 0, 2, 0, 0]].concat();
    for _ in 0..300 {
        let mut bytes = match random.u8(..3) {
            0 => (0..random.usize(1..400)).map(|_| random.u8(..)).collect(),
            1 => hello.clone(),
            _ => b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\x00\x00\x00\x04".to_vec(),
        };
        let place = random.usize(..bytes.len());
        bytes[place] = random.u8(..);
        bytes.truncate(random.usize(1..=bytes.len()));
        let port = if random.bool() { rig.port } else { secure };
        let mut stream = tokio::net::TcpStream::connect(("127.0.0.1", port)).await.expect("it listens");
        let _ = stream.write_all(&bytes).await;
        let _ = stream.shutdown().await;
        let mut answer = Vec::new();
        let read = tokio::time::timeout(PATIENCE, stream.read_to_end(&mut answer)).await;
        let _ = read.expect("an end in time");
        assert!(!answer.starts_with(b"HTTP/1.1 2"), "{bytes:?} was answered");
    }
    assert!(backend.seen().is_empty());
    assert_eq!(rig.get("/").await.status, 200);
    assert_eq!(tls::presented(&tls::connect(secure, "a.example").await), pair.certificate);
}
