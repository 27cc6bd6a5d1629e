//! Bodies that clients compress: CloudWatch's PutMetricData comes with gzip from ten kilobytes on.

use std::borrow::Cow;
use std::io::Read;

use http::HeaderMap;
use schema::Error;

/// The body as it was before `content-encoding`, of at most `limit_bytes`. A signature is over the body as sent, so
/// check that first. Encodings other than gzip are left alone: they are the object's own.
pub fn inflate<'a>(headers: &HeaderMap, body: &'a [u8], limit_bytes: usize) -> Result<Cow<'a, [u8]>, Error> {
    if !headers.get("content-encoding").is_some_and(|value| value.as_bytes().eq_ignore_ascii_case(b"gzip")) {
        return Ok(Cow::Borrowed(body));
    }
    let mut whole = Vec::new();
    let limit = u64::try_from(limit_bytes).unwrap_or(u64::MAX).saturating_add(1);
    flate2::read::MultiGzDecoder::new(body)
        .take(limit)
        .read_to_end(&mut whole)
        .map_err(|_| Error::client("SerializationException", "The request body is not valid gzip."))?;
    if whole.len() > limit_bytes {
        return Err(Error::client("RequestEntityTooLarge", "The request body is too large.").with_status(413));
    }
    Ok(Cow::Owned(whole))
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use http::{HeaderMap, HeaderValue};

    use super::inflate;

    #[test]
    fn a_bomb_stops_at_the_limit() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(&vec![b'a'; 1 << 20]).expect("it packs");
        let packed = packer.finish().expect("it packs");
        let mut headers = HeaderMap::new();
        assert_eq!(inflate(&headers, &packed, 10).expect("it is left alone"), packed);
        headers.insert("content-encoding", HeaderValue::from_static("gzip"));
        assert_eq!(inflate(&headers, &packed, 1 << 20).expect("it fits").len(), 1 << 20);
        assert_eq!(inflate(&headers, &packed, (1 << 20) - 1).expect_err("it does not fit").status, 413);
        assert_eq!(inflate(&headers, &packed[..40], 1 << 20).expect_err("it is cut off").status, 400);
    }
}
