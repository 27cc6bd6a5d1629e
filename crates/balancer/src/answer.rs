//! What the balancer answers itself: errors as Application Load Balancers word them, fixed responses and redirects.

use std::io::Write as _;

use clock::Timestamp;

use crate::config::{FixedResponse, Protocol, Redirect, ResponseFields};

/// What a redirect may take from the request.
pub(crate) struct Url<'a> {
    pub(crate) protocol: Protocol,
    pub(crate) host: &'a str,
    pub(crate) port: u16,
    /// Without its leading slash.
    pub(crate) path: &'a str,
    pub(crate) query: &'a str,
}

/// How the answer is sent.
#[derive(Clone, Copy)]
pub(crate) struct Manner<'a> {
    pub(crate) now: Timestamp,
    pub(crate) keep_alive: bool,
    /// The request was a HEAD: no body follows.
    pub(crate) head_only: bool,
    /// What the listener does to fields; None where no listener is known.
    pub(crate) response: Option<&'a ResponseFields>,
}

pub(crate) fn error(out: &mut Vec<u8>, status: u16, manner: Manner<'_>) {
    let body = page(status);
    head(out, status, Some(("text/html", body.len())), None, manner);
    if !manner.head_only {
        out.extend_from_slice(body.as_bytes());
    }
}

/// For a client that speaks HTTP where TLS is due.
pub(crate) fn plain_on_secure(out: &mut Vec<u8>, manner: Manner<'_>) {
    let body = "<html>\r\n<head><title>400 The plain HTTP request was sent to HTTPS port</title></head>\r\n<body>\r\n\
                <center><h1>400 Bad Request</h1></center>\r\n\
                <center>The plain HTTP request was sent to HTTPS port</center>\r\n</body>\r\n</html>\r\n";
    head(out, 400, Some(("text/html", body.len())), None, manner);
    out.extend_from_slice(body.as_bytes());
}

pub(crate) fn fixed(out: &mut Vec<u8>, fixed: &FixedResponse, manner: Manner<'_>) {
    let content_type = if fixed.content_type.is_empty() { "text/plain" } else { &fixed.content_type };
    head(out, fixed.status, Some((content_type, fixed.body.len())), None, manner);
    if !manner.head_only {
        out.extend_from_slice(fixed.body.as_bytes());
    }
}

pub(crate) fn redirect(out: &mut Vec<u8>, redirect: &Redirect, url: &Url<'_>, manner: Manner<'_>) {
    let location = location(redirect, url);
    let body = page(redirect.status);
    head(out, redirect.status, Some(("text/html", body.len())), Some(&location), manner);
    if !manner.head_only {
        out.extend_from_slice(body.as_bytes());
    }
}

/// The reason phrase of a status line, and of an error page.
pub(crate) fn reason(status: u16) -> &'static str {
    match status {
        408 => "Request Time-out",
        413 => "Request Entity Too Large",
        414 => "Request-URI Too Large",
        503 => "Service Temporarily Unavailable",
        504 => "Gateway Time-out",
        other => http::StatusCode::from_u16(other).ok().and_then(|s| s.canonical_reason()).unwrap_or(""),
    }
}

fn page(status: u16) -> String {
    let text = format!("{status} {}", reason(status));
    format!(
        "<html>\r\n<head><title>{text}</title></head>\r\n<body>\r\n<center><h1>{text}</h1></center>\r\n</body>\r\n</html>\r\n"
    )
}

fn head(out: &mut Vec<u8>, status: u16, body: Option<(&str, usize)>, location: Option<&str>, manner: Manner<'_>) {
    let date = manner.now.http_date();
    // Writing to a vector cannot fail.
    let _ = write!(out, "HTTP/1.1 {status} {}\r\n", reason(status));
    if manner.response.is_none_or(|response| response.server) {
        out.extend_from_slice(b"Server: awselb/2.0\r\n");
    }
    let _ = write!(out, "Date: {date}\r\n");
    for (name, value) in manner.response.iter().flat_map(|response| &response.set) {
        let _ = write!(out, "{name}: {value}\r\n");
    }
    if let Some((content_type, length)) = body {
        let _ = write!(out, "Content-Type: {content_type}\r\nContent-Length: {length}\r\n");
    }
    let connection = if manner.keep_alive { "keep-alive" } else { "close" };
    let _ = write!(out, "Connection: {connection}\r\n");
    if let Some(location) = location {
        let _ = write!(out, "Location: {location}\r\n");
    }
    out.extend_from_slice(b"\r\n");
}

fn location(redirect: &Redirect, url: &Url<'_>) -> String {
    let protocol = url.protocol.scheme();
    let fill = |template: &str| {
        template
            .replace("#{protocol}", protocol)
            .replace("#{host}", url.host)
            .replace("#{port}", &url.port.to_string())
            .replace("#{path}", url.path)
            .replace("#{query}", url.query)
    };
    let protocol = fill(&redirect.protocol).to_ascii_lowercase();
    let query = fill(&redirect.query);
    let mark = if query.is_empty() { "" } else { "?" };
    format!("{protocol}://{}:{}{}{mark}{query}", fill(&redirect.host), fill(&redirect.port), fill(&redirect.path))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn error_pages_have_the_lengths_that_load_balancers_send() {
        let check = |status, length| assert_eq!(page(status).len(), length, "{status}");
        check(301, 134);
        check(302, 110);
        check(400, 122);
        check(502, 122);
        check(503, 162);
        check(504, 132);
    }

    fn check(redirect: Redirect, expected: &str) {
        let url = Url { protocol: Protocol::Http, host: "example.com", port: 80, path: "a/b", query: "c=d" };
        assert_eq!(location(&redirect, &url), expected);
    }

    #[test]
    fn a_redirect_keeps_what_it_does_not_change() {
        let https = Redirect { protocol: "HTTPS".into(), port: "443".into(), status: 301, ..Redirect::default() };
        check(https, "https://example.com:443/a/b?c=d");
        check(Redirect { path: "/new/#{path}".into(), ..Redirect::default() }, "http://example.com:80/new/a/b?c=d");
        check(Redirect { query: String::new(), ..Redirect::default() }, "http://example.com:80/a/b");
        let moved =
            Redirect { host: "www.#{host}".into(), query: "#{query}&from=#{host}".into(), ..Redirect::default() };
        check(moved, "http://www.example.com:80/a/b?c=d&from=example.com");
    }
}
