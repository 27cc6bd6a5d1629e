//! Where a message body ends: by length, by chunks, or by the end of the connection (RFC 9112, section 6). Chunks are
//! checked strictly before a byte of them is passed on, so that both sides always read the same frames.

/// How a body is delimited.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Framing {
    None,
    Length(u64),
    Chunked,
    UntilClose,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadChunk;

/// Follows a body through a buffer.
pub(crate) struct Tracker(State);

enum State {
    Done,
    Length(u64),
    UntilClose,
    Chunk(Chunk),
}

#[derive(Clone, Copy)]
struct Chunk {
    at: ChunkPart,
    /// Bytes left of the chunk, or its size while that is read.
    size: u64,
    /// Bytes of the size line or of the trailers so far.
    overhead: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum ChunkPart {
    SizeFirst,
    Size,
    Extension,
    SizeLf,
    Data,
    DataCr,
    DataLf,
    TrailerStart,
    Trailer,
    TrailerLf,
    EndLf,
}

/// A run at the front of a buffer: `data` tells content from chunk framing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Run {
    pub(crate) length: usize,
    pub(crate) data: bool,
}

const SIZE_LINE_BOUND: usize = 1024;
const TRAILER_BOUND: usize = 8 * 1024;

impl Tracker {
    pub(crate) fn new(framing: Framing) -> Tracker {
        Tracker(match framing {
            Framing::None | Framing::Length(0) => State::Done,
            Framing::Length(length) => State::Length(length),
            Framing::UntilClose => State::UntilClose,
            Framing::Chunked => State::Chunk(Chunk { at: ChunkPart::SizeFirst, size: 0, overhead: 0 }),
        })
    }

    pub(crate) fn is_done(&self) -> bool {
        matches!(self.0, State::Done)
    }

    pub(crate) fn ends_with_connection(&self) -> bool {
        matches!(self.0, State::UntilClose)
    }

    /// The end of the connection was the end of the body.
    pub(crate) fn finish(&mut self) {
        self.0 = State::Done;
    }

    /// How many of `bytes` belong to the body, framing included.
    pub(crate) fn take(&mut self, bytes: &[u8]) -> Result<usize, BadChunk> {
        let mut taken = 0;
        while taken < bytes.len() && !self.is_done() {
            taken += self.run(&bytes[taken..])?.length;
        }
        Ok(taken)
    }

    /// The next run of `bytes`, which is not empty. A length of 0 means that the body is over.
    pub(crate) fn run(&mut self, bytes: &[u8]) -> Result<Run, BadChunk> {
        match &mut self.0 {
            State::Done => Ok(Run { length: 0, data: false }),
            State::UntilClose => Ok(Run { length: bytes.len(), data: true }),
            State::Length(left) => {
                let length = usize::try_from(*left).unwrap_or(usize::MAX).min(bytes.len());
                *left -= length as u64;
                if *left == 0 {
                    self.0 = State::Done;
                }
                Ok(Run { length, data: true })
            }
            State::Chunk(chunk) => {
                let (run, done) = chunk.run(bytes)?;
                if done {
                    self.0 = State::Done;
                }
                Ok(run)
            }
        }
    }
}

impl Chunk {
    fn run(&mut self, bytes: &[u8]) -> Result<(Run, bool), BadChunk> {
        if self.at == ChunkPart::Data {
            let length = usize::try_from(self.size).unwrap_or(usize::MAX).min(bytes.len());
            self.size -= length as u64;
            if self.size == 0 {
                self.at = ChunkPart::DataCr;
            }
            return Ok((Run { length, data: true }, false));
        }
        for (index, &byte) in bytes.iter().enumerate() {
            if self.at == ChunkPart::Data {
                return Ok((Run { length: index, data: false }, false));
            }
            if self.step(byte)? {
                return Ok((Run { length: index + 1, data: false }, true));
            }
        }
        Ok((Run { length: bytes.len(), data: false }, false))
    }

    /// Whether this byte was the body's last.
    fn step(&mut self, byte: u8) -> Result<bool, BadChunk> {
        self.overhead += 1;
        let in_trailers = matches!(self.at, ChunkPart::TrailerStart | ChunkPart::Trailer | ChunkPart::TrailerLf);
        if self.overhead > if in_trailers { TRAILER_BOUND } else { SIZE_LINE_BOUND } {
            return Err(BadChunk);
        }
        self.at = match (self.at, byte) {
            (ChunkPart::SizeFirst | ChunkPart::Size, digit) if digit.is_ascii_hexdigit() => {
                if self.size >> 60 != 0 {
                    return Err(BadChunk);
                }
                let value = (digit as char).to_digit(16).unwrap_or(0);
                self.size = self.size << 4 | u64::from(value);
                ChunkPart::Size
            }
            (ChunkPart::Size, b';') => ChunkPart::Extension,
            (ChunkPart::Size | ChunkPart::Extension, b'\r') => ChunkPart::SizeLf,
            (ChunkPart::Extension, other) if other != b'\n' => ChunkPart::Extension,
            (ChunkPart::SizeLf, b'\n') => {
                self.overhead = 0;
                if self.size == 0 { ChunkPart::TrailerStart } else { ChunkPart::Data }
            }
            (ChunkPart::DataCr, b'\r') => ChunkPart::DataLf,
            (ChunkPart::DataLf, b'\n') => {
                self.overhead = 0;
                ChunkPart::SizeFirst
            }
            (ChunkPart::TrailerStart, b'\r') => ChunkPart::EndLf,
            (ChunkPart::TrailerStart, other) if is_name(other) => ChunkPart::Trailer,
            (ChunkPart::Trailer, b'\r') => ChunkPart::TrailerLf,
            (ChunkPart::Trailer, other) if other != b'\n' => ChunkPart::Trailer,
            (ChunkPart::TrailerLf, b'\n') => ChunkPart::TrailerStart,
            (ChunkPart::EndLf, b'\n') => return Ok(true),
            _ => return Err(BadChunk),
        };
        Ok(false)
    }
}

fn is_name(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Feeds `text` in pieces of every size; expects the content, and what is left over after the body.
    fn check(text: &str, expected: Result<(&str, &str), BadChunk>) {
        for piece in 1..=text.len() {
            let mut tracker = Tracker::new(Framing::Chunked);
            let (mut content, mut rest) = (String::new(), String::new());
            let mut outcome = Ok(());
            for part in text.as_bytes().chunks(piece) {
                let mut part = part;
                while !part.is_empty() && outcome.is_ok() {
                    match tracker.run(part) {
                        Ok(Run { length: 0, .. }) => {
                            rest.push_str(std::str::from_utf8(part).expect("ascii"));
                            break;
                        }
                        Ok(Run { length, data }) => {
                            if data {
                                content.push_str(std::str::from_utf8(&part[..length]).expect("ascii"));
                            }
                            part = &part[length..];
                        }
                        Err(bad) => outcome = Err(bad),
                    }
                }
            }
            let got = outcome.map(|()| (content.as_str(), rest.as_str()));
            assert_eq!(got, expected, "{text:?} in pieces of {piece}");
            assert_eq!(tracker.is_done(), expected.is_ok());
        }
    }

    #[test]
    fn chunks_are_followed_to_their_end() {
        check("5\r\nhello\r\n0\r\n\r\n", Ok(("hello", "")));
        check("5;a=b\r\nhello\r\n1\r\n!\r\n0\r\nX-T: 1\r\n\r\nGET", Ok(("hello!", "GET")));
        check("00A\r\n0123456789\r\n000\r\n\r\n", Ok(("0123456789", "")));
    }

    #[test]
    fn chunks_that_could_be_read_in_two_ways_are_refused() {
        for bad in ["\r\n\r\n", "5\nhello", "0x5\r\nhello\r\n", " 5\r\nhello\r\n", "11111111111111111\r\n"] {
            let mut tracker = Tracker::new(Framing::Chunked);
            assert_eq!(tracker.take(bad.as_bytes()), Err(BadChunk), "{bad:?}");
        }
        let mut tracker = Tracker::new(Framing::Chunked);
        assert_eq!(tracker.take(b"2\r\nhello\r\n"), Err(BadChunk));
    }

    #[test]
    fn a_length_takes_no_more_than_it_says() {
        let mut tracker = Tracker::new(Framing::Length(5));
        assert_eq!(tracker.take(b"hel"), Ok(3));
        assert_eq!(tracker.take(b"loGET"), Ok(2));
        assert!(tracker.is_done());
    }
}
