//! Colour and progress on a terminal, plain text elsewhere.

use std::io::{IsTerminal, Write};

#[derive(Clone, Copy)]
pub enum Colour {
    Green,
    Red,
    Yellow,
    Cyan,
    Grey,
    Bold,
}

/// Decides once whether standard output is a terminal that wants colour (`NO_COLOR` is honoured).
#[derive(Clone, Copy)]
pub struct Paint {
    pub terminal: bool,
}

impl Paint {
    pub fn stdout() -> Paint {
        let wanted = std::env::var_os("NO_COLOR").is_none_or(|value| value.is_empty());
        Paint { terminal: wanted && std::io::stdout().is_terminal() }
    }

    pub fn with(self, colour: Colour, text: &str) -> String {
        if !self.terminal {
            return text.to_owned();
        }
        let code = match colour {
            Colour::Green => "32",
            Colour::Red => "31",
            Colour::Yellow => "33",
            Colour::Cyan => "36",
            Colour::Grey => "90",
            Colour::Bold => "1",
        };
        format!("\x1b[{code}m{text}\x1b[0m")
    }

    /// `CREATE_COMPLETE` green, `…_FAILED` and `ROLLBACK…` red, what is under way yellow.
    pub fn status(self, status: &str) -> String {
        // Columns pad what they show.
        let name = status.trim_end();
        let colour = if name.ends_with("FAILED") || name.contains("ROLLBACK") {
            Colour::Red
        } else if name.ends_with("COMPLETE") || matches!(name, "running" | "active" | "healthy" | "ok") {
            Colour::Green
        } else {
            Colour::Yellow
        };
        self.with(colour, status)
    }

    /// Replaces the terminal's last line; nothing elsewhere.
    pub fn progress(self, line: &str) {
        if self.terminal {
            print!("\r\x1b[2K{line}");
            let _ = std::io::stdout().flush();
        }
    }

    /// Ends a progress line before other output.
    pub fn clear(self) {
        if self.terminal {
            print!("\r\x1b[2K");
            let _ = std::io::stdout().flush();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_padded_status_keeps_its_colour() {
        let paint = Paint { terminal: true };
        assert!(paint.status("CREATE_COMPLETE  ").starts_with("\x1b[32m"));
        assert!(paint.status("CREATE_FAILED    ").starts_with("\x1b[31m"));
        assert!(paint.status("ROLLBACK_COMPLETE").starts_with("\x1b[31m"));
        assert!(paint.status("CREATE_IN_PROGRESS").starts_with("\x1b[33m"));
        assert_eq!(Paint { terminal: false }.status("running"), "running");
    }
}
