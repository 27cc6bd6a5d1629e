//! AWS's signing cases: the signatures they give must be accepted, in the header and in the URL, and ours must be the same.

use std::path::Path;

use http::{HeaderMap, HeaderName, HeaderValue};
use schema::Timestamp;
use serde_json::Value;
use wire::Request;
use wire::sigv4::{self, Credentials, PathStyle, SignatureError, SigningKey};

use super::{Tally, cases, conclude};

#[test]
fn published_signatures_verify() {
    let Some(folder) = cases("sigv4/v4") else { return };
    let mut tally = Tally::default();
    let mut names: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder of cases")
        .map(|entry| entry.expect("an entry of the folder of cases").path())
        .filter(|path| path.is_dir())
        .collect();
    names.sort();
    for path in names {
        let name = path.file_name().expect("a folder has a name").to_string_lossy().into_owned();
        let context: Value = serde_json::from_str(&read(&path, "context.json")).expect("a context is JSON");
        for kind in ["header", "query"] {
            let case = format!("{name} ({kind})");
            if kind == "query" && context["omit_session_token"] == true {
                tally.left_out.push(format!("{case}: a token that is added to the URL after signing"));
            } else {
                tally.add(case, verify(&read(&path, &format!("{kind}-signed-request.txt")), &context));
            }
        }
        tally.add(format!("{name} (sign)"), sign(&path, &context));
    }
    conclude("signatures", &[tally.print("sigv4")], 100);
}

fn read(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).expect("a file of the case")
}

fn style(context: &Value) -> PathStyle {
    if context["normalize"] == false { PathStyle::Unnormalized } else { PathStyle::Normalized }
}

fn now(context: &Value) -> Timestamp {
    Timestamp::parse(context["timestamp"].as_str().unwrap_or("")).expect("the case's time")
}

/// A request as text, its folded header lines unfolded.
struct Parsed {
    method: String,
    path: String,
    query: String,
    headers: HeaderMap,
    body: String,
}

impl Parsed {
    fn new(text: &str) -> Parsed {
        let (head, body) = text.split_once("\n\n").unwrap_or((text, ""));
        let mut lines = head.lines();
        let first = lines.next().unwrap_or("");
        let (method, rest) = first.split_once(' ').expect("a request line");
        let (target, _) = rest.rsplit_once(' ').expect("a request line");
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut fields: Vec<(String, String)> = Vec::new();
        for line in lines.filter(|line| !line.is_empty()) {
            if line.starts_with(' ') {
                fields.last_mut().expect("a folded line follows another").1.push_str(line);
            } else {
                let (name, value) = line.split_once(':').expect("a header line");
                fields.push((name.to_owned(), value.to_owned()));
            }
        }
        let mut headers = HeaderMap::new();
        for (name, value) in fields {
            let name = HeaderName::from_bytes(name.as_bytes()).expect("a header's name");
            headers.append(name, HeaderValue::from_bytes(value.trim().as_bytes()).expect("a header's value"));
        }
        Parsed {
            method: method.to_owned(),
            path: path.to_owned(),
            query: query.to_owned(),
            headers,
            body: body.to_owned(),
        }
    }

    fn request(&self) -> Request<'_> {
        Request {
            method: &self.method,
            path: &self.path,
            query: &self.query,
            headers: &self.headers,
            body: self.body.as_bytes(),
        }
    }
}

fn verify(text: &str, context: &Value) -> Result<(), String> {
    let mut parsed = Parsed::new(text);
    let secret = context["credentials"]["secret_access_key"].as_str().unwrap_or("");
    let signature = sigv4::parse(&parsed.request()).map_err(|e| format!("{e:?}"))?;
    let key = SigningKey::derive(secret, &signature.scope);
    let check =
        |parsed: &Parsed, key: &SigningKey, now| sigv4::verify(&parsed.request(), &signature, style(context), key, now);
    check(&parsed, &key, now(context)).map_err(|e| format!("{e:?}"))?;
    // And nothing else is.
    let wrong = SigningKey::derive("another", &signature.scope);
    if check(&parsed, &wrong, now(context)) != Err(SignatureError::Mismatch) {
        return Err("another secret verifies too".to_owned());
    }
    let later = Timestamp::from_secs(now(context).secs() + 3601);
    if check(&parsed, &key, later).is_ok() {
        return Err("it verifies an hour later".to_owned());
    }
    parsed.method = "PUT".to_owned();
    match check(&parsed, &key, now(context)) {
        Err(SignatureError::Mismatch) => Ok(()),
        other => Err(format!("another method gives {other:?}")),
    }
}

/// Signs as a client of ours would, and takes our signature for right only if verification does.
fn sign(folder: &Path, context: &Value) -> Result<(), String> {
    let mut parsed = Parsed::new(&read(folder, "request.txt"));
    let text = |key: &str| context["credentials"][key].as_str();
    let credentials = Credentials {
        access_key: text("access_key_id").unwrap_or(""),
        secret: text("secret_access_key").unwrap_or(""),
        session_token: text("token").filter(|_| context["omit_session_token"] != true),
    };
    let (region, service) = (context["region"].as_str().unwrap_or(""), context["service"].as_str().unwrap_or(""));
    let added = sigv4::sign(&parsed.request(), style(context), &credentials, region, service, now(context))
        .map_err(|e| format!("{e:?}"))?;
    parsed.headers.extend(added);
    let signature = sigv4::parse(&parsed.request()).map_err(|e| format!("{e:?}"))?;
    let published = read(folder, "header-signature.txt");
    // Where the case signs a body hash, its header is one that we do not add.
    if context["sign_body"] != true && signature.signature != published.trim() {
        return Err(format!("{} for {published}", signature.signature));
    }
    let key = SigningKey::derive(credentials.secret, &signature.scope);
    sigv4::verify(&parsed.request(), &signature, style(context), &key, now(context)).map_err(|e| format!("{e:?}"))
}
