//! A picture as a Mermaid flowchart: <https://mermaid.js.org/syntax/flowchart.html>.

use std::fmt::Write;

use super::{Edge, Figures, Node, Picture};

/// `about` becomes a comment at the top.
pub fn text(picture: &Picture, about: &str) -> String {
    let mut text = format!("%% Snowglobe {about}\nflowchart LR\n");
    within(picture, None, 1, &mut text);
    for edge in &picture.edges {
        let _ = writeln!(text, "  {}", edge_line(edge));
    }
    styles(picture, &mut text);
    text
}

/// The boxes of a frame, and the frames in it.
fn within(picture: &Picture, frame: Option<&str>, depth: usize, text: &mut String) {
    let indent = "  ".repeat(depth);
    for node in picture.nodes.iter().filter(|node| node.within.as_deref() == frame) {
        let _ = writeln!(text, "{indent}{}", node_line(node));
    }
    for inner in picture.frames.iter().filter(|inner| inner.within.as_deref() == frame) {
        let title = faulted(std::slice::from_ref(&inner.title), &inner.faults);
        let _ = writeln!(text, "{indent}subgraph {}[\"{title}\"]", inner.id);
        within(picture, Some(&inner.id), depth + 1, text);
        let _ = writeln!(text, "{indent}end");
    }
}

fn node_line(node: &Node) -> String {
    let mut lines = node.lines.clone();
    let usual =
        matches!(node.state.as_deref(), None | Some("running" | "active" | "CREATE_COMPLETE" | "UPDATE_COMPLETE"));
    if let Some(state) =
        node.state.as_ref().filter(|_| !usual && !node.lines.iter().any(|line| node.state.as_ref() == Some(line)))
    {
        lines.push(state.clone());
    }
    let label = faulted(&lines, &node.faults);
    let (open, close) = match node.kind {
        "clients" | "caller" => ("([", "])"),
        "name" => (">", "]"),
        "balancer-node" => ("(", ")"),
        "listener" => ("{{", "}}"),
        "target-group" => ("[[", "]]"),
        "stack" | "auto-scaling-group" => ("[/", "/]"),
        _ => ("[", "]"),
    };
    format!("{}{open}\"{label}\"{close}", node.id)
}

fn edge_line(edge: &Edge) -> String {
    let Edge { from, to, figures, note, broken, faults } = edge;
    let passed = figures.as_ref().filter(|figures| figures.requests > 0).map(words);
    let lines: Vec<String> = passed.into_iter().chain(note.clone()).collect();
    let label = faulted(&lines, faults);
    let arrow = match (figures, broken) {
        (None, _) => "-.->",
        (Some(_), true) => "--x",
        (Some(_), false) => "-->",
    };
    match label.is_empty() {
        true => format!("{from} {arrow} {to}"),
        false => format!("{from} {arrow}|\"{label}\"| {to}"),
    }
}

/// `12.5/s, 3 failed, p99 4.1 ms`
fn words(figures: &Figures) -> String {
    let about = if figures.estimated { "~" } else { "" };
    let mut words = format!("{about}{}/s", rounded(figures.requests_per_second));
    if figures.errors > 0 {
        let _ = write!(words, ", {about}{} failed", figures.errors);
    }
    if let Some(p99) = figures.p99_ms {
        let _ = match p99 {
            p99 if p99 >= 1000.0 => write!(words, ", p99 {} s", rounded(p99 / 1000.0)),
            p99 => write!(words, ", p99 {} ms", rounded(p99)),
        };
    }
    words
}

/// Three digits or so.
fn rounded(value: f64) -> String {
    match value {
        value if value >= 99.5 => format!("{value:.0}"),
        value if value >= 9.95 => format!("{value:.1}"),
        value => format!("{value:.2}"),
    }
}

/// The lines of a label, with the faults that hold marked below.
fn faulted(lines: &[String], faults: &[String]) -> String {
    let marked = faults.iter().map(|fault| format!("⚡ {fault}"));
    let lines: Vec<String> = lines.iter().cloned().chain(marked).map(|line| escaped(&line)).collect();
    lines.join("<br/>")
}

/// As a quoted label takes it: Mermaid's own entities for what ends or means something there.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '#' | '<' | '>' | '&' | '`' | '\\' | '*' => {
                let _ = write!(escaped, "#{};", u32::from(character));
            }
            character if character.is_control() => escaped.push(' '),
            character => escaped.push(character),
        }
    }
    escaped
}

fn styles(picture: &Picture, text: &mut String) {
    let marked = |wanted: fn(&Edge) -> bool| {
        let numbers = picture.edges.iter().enumerate().filter(move |(_, edge)| wanted(edge));
        numbers.map(|(number, _)| number.to_string()).collect::<Vec<_>>().join(",")
    };
    let broken = marked(|edge| edge.broken);
    let faulted = marked(|edge| !edge.broken && !edge.faults.is_empty());
    for (numbers, style) in [(broken, "stroke:#d33,stroke-width:3px"), (faulted, "stroke:#e80,stroke-width:3px")] {
        if !numbers.is_empty() {
            let _ = writeln!(text, "  linkStyle {numbers} {style}");
        }
    }
    let lost: Vec<&str> = picture.nodes.iter().filter(|node| !node.faults.is_empty()).map(|n| n.id.as_str()).collect();
    let frames = picture.frames.iter().filter(|frame| !frame.faults.is_empty()).map(|frame| frame.id.as_str());
    let lost: Vec<&str> = lost.into_iter().chain(frames).collect();
    if !lost.is_empty() {
        let _ = writeln!(text, "  classDef lost stroke:#d33,stroke-width:3px,stroke-dasharray:6 4");
        let _ = writeln!(text, "  class {} lost", lost.join(","));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagram::{Frame, Node};

    fn node(id: &str, kind: &'static str, line: &str) -> Node {
        Node {
            id: id.to_owned(),
            kind,
            resource: line.to_owned(),
            lines: vec![line.to_owned()],
            within: None,
            state: None,
            faults: Vec::new(),
        }
    }

    #[test]
    fn a_picture_becomes_a_flowchart() {
        let figures =
            Figures { requests: 120, requests_per_second: 12.0, errors: 3, p99_ms: Some(104.2), estimated: false };
        let edge = |figures, note: Option<&str>, broken, faults| Edge {
            from: "clients1".to_owned(),
            to: "instance1".to_owned(),
            figures,
            note: note.map(str::to_owned),
            broken,
            faults,
        };
        let picture = Picture {
            frames: vec![Frame {
                id: "zone1".to_owned(),
                kind: "zone",
                title: "us-east-1a".to_owned(),
                within: None,
                faults: vec!["f1 lost".to_owned()],
            }],
            nodes: vec![
                node("clients1", "clients", "clients"),
                Node { within: Some("zone1".to_owned()), ..node("instance1", "instance", "a \"b\" <#1>") },
            ],
            edges: vec![
                edge(Some(figures), Some("unhealthy"), true, vec!["f1 lost".to_owned()]),
                edge(None, None, false, Vec::new()),
            ],
        };
        let expected = "\
%% Snowglobe now
flowchart LR
  clients1([\"clients\"])
  subgraph zone1[\"us-east-1a<br/>⚡ f1 lost\"]
    instance1[\"a #34;b#34; #60;#35;1#62;\"]
  end
  clients1 --x|\"12.0/s, 3 failed, p99 104 ms<br/>unhealthy<br/>⚡ f1 lost\"| instance1
  clients1 -.-> instance1
  linkStyle 0 stroke:#d33,stroke-width:3px
  classDef lost stroke:#d33,stroke-width:3px,stroke-dasharray:6 4
  class zone1 lost
";
        assert_eq!(text(&picture, "now"), expected);
    }

    #[test]
    fn figures_have_about_three_digits() {
        for (value, text) in
            [(0.0, "0.00"), (0.256, "0.26"), (9.96, "10.0"), (42.42, "42.4"), (104.2, "104"), (12345.6, "12346")]
        {
            assert_eq!(rounded(value), text);
        }
    }
}
