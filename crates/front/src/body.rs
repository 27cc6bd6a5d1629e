//! Answers, whole or streamed.

use std::convert::Infallible;

use bytes::Bytes;
use futures_util::stream::{Stream, StreamExt};
use http::{HeaderValue, Response, StatusCode, header};
use http_body_util::combinators::UnsyncBoxBody;
use http_body_util::{BodyExt, BodyStream, Full, StreamBody};
use hyper::body::{Body, Frame};

/// A body that fails part-way cuts its connection, so that the client sees that it is not whole.
pub type BodyError = Box<dyn std::error::Error + Send + Sync>;
pub type AnswerBody = UnsyncBoxBody<Bytes, BodyError>;
pub type Answer = Response<AnswerBody>;

/// A body that is there already.
pub fn whole(body: Bytes) -> AnswerBody {
    Full::new(body).map_err(|never| match never {}).boxed_unsync()
}

pub fn full(status: StatusCode, content_type: &'static str, body: impl Into<Bytes>) -> Answer {
    let mut answer = Response::new(whole(body.into()));
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    answer
}

pub fn empty(status: StatusCode) -> Answer {
    let mut answer = Response::new(whole(Bytes::new()));
    *answer.status_mut() = status;
    answer
}

pub fn text(status: StatusCode, body: impl Into<String>) -> Answer {
    full(status, "text/plain; charset=utf-8", body.into())
}

pub fn json(status: StatusCode, body: &serde_json::Value) -> Answer {
    full(status, "application/json", body.to_string())
}

/// A body that is written as it comes, one chunk an item.
pub fn stream(content_type: &'static str, chunks: impl Stream<Item = Bytes> + Send + 'static) -> Answer {
    let frames = chunks.map(|chunk| Ok::<_, Infallible>(Frame::data(chunk)));
    let mut answer = Response::new(StreamBody::new(frames).map_err(|never: Infallible| match never {}).boxed_unsync());
    answer.headers_mut().insert(header::CONTENT_TYPE, HeaderValue::from_static(content_type));
    answer
}

/// A payload, as it comes.
pub fn passed(payload: &schema::Body) -> AnswerBody {
    let frames = payload.chunks().map(|chunk| chunk.map(Frame::data).map_err(BodyError::from));
    StreamBody::new(frames).boxed_unsync()
}

/// The same answer; a body that has no end of its own ends with `end`.
pub fn until(answer: Answer, end: impl Future<Output = ()> + Send + 'static) -> Answer {
    if answer.body().size_hint().exact().is_some() {
        return answer;
    }
    answer.map(|body| StreamBody::new(BodyStream::new(body).take_until(Box::pin(end))).boxed_unsync())
}
