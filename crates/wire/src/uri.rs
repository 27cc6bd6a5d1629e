//! The models' URI templates: `/2013-04-01/hostedzone/{Id}/rrset`, `/{Bucket}/{Key+}?tagging`.

use crate::form::{self, Pair};

/// How well a path fits a template; the greater wins where several fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Fit {
    constants: usize,
    literals: usize,
    labels: usize,
}

/// Whether a request's path and query fit, and how well.
pub(crate) fn fit(template: &str, path: &str, query: &[Pair<'_>]) -> Option<Fit> {
    let (template_path, constants) = split(template);
    let mut constant_count = 0;
    for part in constants.split('&').filter(|part| !part.is_empty()) {
        let (key, value) = part.split_once('=').unwrap_or((part, ""));
        // A hint for humans that not every client sends.
        if key == "x-id" {
            continue;
        }
        query.iter().find(|(k, v)| k == key && (value.is_empty() || v == value))?;
        constant_count += 1;
    }
    let mut fit = Fit { constants: constant_count, literals: 0, labels: 0 };
    walk(template_path, path, &mut |label, _| match label {
        Some(_) => fit.labels += 1,
        None => fit.literals += 1,
    })
    .then_some(fit)
}

/// The labels' values in a path that fits, still percent-encoded.
pub(crate) fn labels<'a>(template: &'static str, path: &'a str) -> Vec<(&'static str, &'a str)> {
    let mut found = Vec::new();
    walk(split(template).0, path, &mut |label, value| {
        if let Some(label) = label {
            found.push((label, value));
        }
    });
    found
}

/// The path and the constant query of a template.
fn split(template: &str) -> (&str, &str) {
    template.split_once('?').unwrap_or((template, ""))
}

/// Compares segment by segment, a slash at the end aside. `visit` gets a label's name, or `None` for a literal segment,
/// and what stands there.
fn walk<'t, 'p>(template: &'t str, path: &'p str, visit: &mut dyn FnMut(Option<&'t str>, &'p str)) -> bool {
    let mut template = template.trim_start_matches('/').trim_end_matches('/');
    let mut path = path.strip_prefix('/').unwrap_or(path);
    loop {
        let (wanted, template_rest) = template.split_once('/').unwrap_or((template, ""));
        let label = wanted.strip_prefix('{').and_then(|label| label.strip_suffix('}'));
        if let Some(label) = label.and_then(|label| label.strip_suffix('+')) {
            // The greedy label takes all but as many segments as the template has after it.
            let after = template_rest.split('/').filter(|part| !part.is_empty()).count();
            let cut = path.rmatch_indices('/').nth(after.wrapping_sub(1)).map(|(at, _)| at);
            let end = if after == 0 { Some(path.len()) } else { cut };
            let Some(end) = end.filter(|end| *end > 0) else { return false };
            visit(Some(label), &path[..end]);
            template = template_rest;
            path = path[end..].trim_start_matches('/');
        } else {
            let (found, path_rest) = path.split_once('/').unwrap_or((path, ""));
            match label {
                Some(_) if found.is_empty() => return false,
                Some(label) => visit(Some(label), found),
                None if wanted == found || form::component(found.as_bytes(), false).is_ok_and(|f| f == wanted) => {
                    visit(None, found);
                }
                None => return false,
            }
            template = template_rest;
            path = path_rest;
        }
        if template.is_empty() {
            return path.is_empty();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{fit, labels};

    #[test]
    fn labels_take_what_the_template_leaves() {
        assert_eq!(labels("/a/{X}/b/", "/a/1%2F2/b"), [("X", "1%2F2")]);
        assert_eq!(labels("/{Bucket}/{Key+}", "/photos/2026//x/y"), [("Bucket", "photos"), ("Key", "2026//x/y")]);
        assert_eq!(labels("/{K+}/end", "/a/b/end"), [("K", "a/b")]);
    }

    #[test]
    fn the_more_literal_template_fits_better() {
        let better = fit("/zones/count", "/zones/count", &[]);
        assert!(better.is_some() && better > fit("/zones/{Id}", "/zones/count", &[]));
        assert!(fit("/zones/{Id}", "/zones/", &[]).is_none());
        assert!(fit("/zones/{Id}", "/zones/a/b", &[]).is_none());
        assert!(fit("/x?tagging", "/x", &[]).is_none());
    }
}
