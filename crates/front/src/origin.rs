//! Pages of other sites, shown by a browser on this machine: they can reach the loopback, and must not drive the cloud.

use std::net::IpAddr;

use http::{HeaderMap, header};

/// Whether a request for `/_snowglobe/…` comes from no page, or from a page of ours. Browsers send `Origin` or
/// `Sec-Fetch-Site` with what other pages ask for, and a rebound name shows in `Host`.
pub fn is_same_site(headers: &HeaderMap) -> bool {
    let host = text(headers, "host").unwrap_or("localhost");
    let origin = text(headers, "origin");
    is_local(name_of(host))
        && origin.is_none_or(|origin| origin.split("://").nth(1) == Some(host))
        && text(headers, "sec-fetch-site").is_none_or(|site| site == "same-origin" || site == "none")
}

/// Whether a page of a site elsewhere asks. Pages served on this machine may call the APIs, as one does who develops
/// such a page; others may not where no secret is asked for.
pub fn is_foreign_page(headers: &HeaderMap) -> bool {
    match headers.get(header::ORIGIN) {
        Some(origin) => {
            let host = origin.to_str().ok().and_then(|origin| origin.split("://").nth(1));
            !host.is_some_and(|host| is_local(name_of(host)))
        }
        // Links and images send no `Origin`.
        None => text(headers, "sec-fetch-site") == Some("cross-site"),
    }
}

/// A host without its port.
fn name_of(host: &str) -> &str {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|b| b.is_ascii_digit()) => name,
        _ => host,
    };
    name.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(name)
}

/// No other machine can be given these names: the reserved one, and addresses.
fn is_local(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    name == "localhost" || name.ends_with(".localhost") || name.parse::<IpAddr>().is_ok()
}

fn text<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    // What is not text is nobody's name.
    headers.get(name).map(|value| value.to_str().unwrap_or("?"))
}

#[cfg(test)]
mod tests {
    use http::{HeaderMap, HeaderName, HeaderValue};

    use super::{is_foreign_page, is_same_site};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(k, v)| (HeaderName::from_static(k), HeaderValue::from_static(v))).collect()
    }

    #[test]
    fn pages_of_other_sites_are_told_apart() {
        type Case = (&'static [(&'static str, &'static str)], bool, bool);
        let cases: &[Case] = &[
            (&[], true, false),
            (&[("host", "127.0.0.1:4566")], true, false),
            (&[("host", "[::1]:4566")], true, false),
            (&[("host", "[::1]:4566"), ("origin", "http://[::1]:4566")], true, false),
            (&[("host", "localhost:4566"), ("origin", "http://localhost:4566")], true, false),
            (&[("host", "localhost:4566"), ("origin", "http://localhost:3000")], false, false),
            (&[("host", "localhost:4566"), ("origin", "null")], false, true),
            (&[("host", "localhost:4566"), ("origin", "https://pages.example")], false, true),
            (&[("host", "pages.example:4566"), ("origin", "http://pages.example:4566")], false, true),
            (&[("host", "127.0.0.1.pages.example")], false, false),
            (&[("host", "localhost.pages.example")], false, false),
            (&[("host", "[::1].pages.example")], false, false),
            (&[("host", "localhost"), ("sec-fetch-site", "cross-site")], false, true),
            (&[("host", "localhost"), ("sec-fetch-site", "same-origin")], true, false),
            (&[("host", "localhost"), ("sec-fetch-site", "none")], true, false),
        ];
        for (pairs, same, foreign) in cases {
            let headers = headers(pairs);
            assert_eq!((is_same_site(&headers), is_foreign_page(&headers)), (*same, *foreign), "{pairs:?}");
        }
    }
}
