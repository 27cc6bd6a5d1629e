//! User data in several parts: MIME multipart, as `cloud-init devel make-mime` and `write-mime-multipart` make it.

use base64::Engine;

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// `text/x-shellscript`, in lower case.
    pub kind: String,
    pub name: String,
    pub body: Vec<u8>,
}

pub fn is_multipart(text: &str) -> bool {
    let (headers, _) = split_headers(text);
    header(&headers, "content-type").is_some_and(|value| value.to_ascii_lowercase().starts_with("multipart/"))
}

pub fn parts(text: &str) -> Vec<Part> {
    let (headers, body) = split_headers(text);
    let Some(boundary) = header(&headers, "content-type").and_then(|value| parameter(&value, "boundary")) else {
        return Vec::new();
    };
    let delimiter = format!("--{boundary}");
    let mut found: Vec<String> = Vec::new();
    let mut current: Option<String> = None;
    for line in body.split_inclusive('\n') {
        let bare = line.trim_end();
        if bare == delimiter || bare == format!("{delimiter}--") {
            found.extend(current.take());
            if bare == delimiter {
                current = Some(String::new());
            }
        } else if let Some(text) = &mut current {
            text.push_str(line);
        }
    }
    found.extend(current);
    found.iter().map(|text| part(text)).collect()
}

fn part(text: &str) -> Part {
    let (headers, body) = split_headers(text);
    let kind = header(&headers, "content-type").unwrap_or_else(|| "text/plain".to_owned());
    let disposition = header(&headers, "content-disposition").unwrap_or_default();
    let encoding = header(&headers, "content-transfer-encoding").unwrap_or_default().to_ascii_lowercase();
    let body = match encoding.as_str() {
        "base64" => {
            let packed: String = body.split_whitespace().collect();
            base64::engine::general_purpose::STANDARD.decode(packed).unwrap_or_default()
        }
        // The line break before the delimiter belongs to the delimiter.
        _ => body.strip_suffix('\n').unwrap_or(&body).as_bytes().to_vec(),
    };
    let kind = kind.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    Part { kind, name: parameter(&disposition, "filename").unwrap_or_default(), body }
}

fn split_headers(text: &str) -> (Vec<(String, String)>, String) {
    let mut headers: Vec<(String, String)> = Vec::new();
    let mut rest = text;
    while let Some((line, tail)) = rest.split_once('\n') {
        let line = line.trim_end_matches('\r');
        if line.is_empty() {
            return (headers, tail.to_owned());
        }
        if line.starts_with([' ', '\t']) {
            if let Some((_, value)) = headers.last_mut() {
                value.push(' ');
                value.push_str(line.trim());
            }
        } else if let Some((name, value)) = line.split_once(':').filter(|(name, _)| !name.contains(' ')) {
            headers.push((name.to_ascii_lowercase(), value.trim().to_owned()));
        } else if !line.starts_with("From ") {
            return (Vec::new(), text.to_owned());
        }
        rest = tail;
    }
    (headers, String::new())
}

fn header(headers: &[(String, String)], name: &str) -> Option<String> {
    headers.iter().find(|(known, _)| known == name).map(|(_, value)| value.clone())
}

fn parameter(value: &str, name: &str) -> Option<String> {
    value.split(';').skip(1).find_map(|part| {
        let (key, value) = part.split_once('=')?;
        key.trim().eq_ignore_ascii_case(name).then(|| value.trim().trim_matches('"').to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_are_found_and_decoded() {
        let text = "Content-Type: multipart/mixed; boundary=\"==B==\"\nMIME-Version: 1.0\n\n--==B==\n\
            Content-Type: text/x-shellscript; charset=\"us-ascii\"\nContent-Disposition: attachment;\n filename=\"a.sh\"\n\n\
            #!/bin/sh\necho a\n\n--==B==\nContent-Type: text/cloud-config\nContent-Transfer-Encoding: base64\n\n\
            I2Nsb3VkLWNvbmZpZwo=\n--==B==--\n";
        assert!(is_multipart(text));
        let found = parts(text);
        assert_eq!(found.len(), 2);
        assert_eq!((found[0].kind.as_str(), found[0].name.as_str()), ("text/x-shellscript", "a.sh"));
        assert_eq!(found[0].body, b"#!/bin/sh\necho a\n");
        assert_eq!(found[1].body, b"#cloud-config\n");
        assert!(!is_multipart("#!/bin/sh\n# Content-Type: multipart/mixed\n\necho\n"));
    }
}
