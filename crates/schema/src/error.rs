//! An error as a client of AWS sees it. Each service keeps its codes in one place and makes these.

use std::borrow::Cow;
use std::fmt;

use crate::shape;

pub type Result<T> = std::result::Result<T, Error>;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    Sender,
    Receiver,
}

/// Code, message and HTTP status. No internal text goes into `message`: it reaches the client.
#[derive(Clone, Debug, PartialEq)]
pub struct Error {
    pub code: Cow<'static, str>,
    pub message: String,
    pub status: u16,
    pub fault: Fault,
    /// Further members of the error's structure, by their names on the wire.
    pub details: Vec<(&'static str, String)>,
    /// Headers of its answer.
    pub headers: Vec<(&'static str, String)>,
    /// A member that is no text, as JSON: only services that speak nothing else have one.
    pub structure: Option<Box<(&'static str, String)>>,
}

impl Error {
    /// The client's fault, status 400.
    pub fn client(code: impl Into<Cow<'static, str>>, message: impl Into<String>) -> Error {
        Error {
            code: code.into(),
            message: message.into(),
            status: 400,
            fault: Fault::Sender,
            details: Vec::new(),
            headers: Vec::new(),
            structure: None,
        }
    }

    /// One of the model's errors.
    pub fn modelled(error: &'static shape::Error, message: impl Into<String>) -> Error {
        Error {
            code: Cow::Borrowed(error.code),
            message: message.into(),
            status: error.status,
            fault: if error.sender { Fault::Sender } else { Fault::Receiver },
            details: Vec::new(),
            headers: Vec::new(),
            structure: None,
        }
    }

    /// Our own fault: status 500. The cause goes to the log, not to the client.
    pub fn internal(cause: impl fmt::Display) -> Error {
        eprintln!("internal error: {cause}");
        Error {
            code: Cow::Borrowed("InternalFailure"),
            message: "The request processing has failed because of an unknown error, exception or failure.".to_owned(),
            status: 500,
            fault: Fault::Receiver,
            details: Vec::new(),
            headers: Vec::new(),
            structure: None,
        }
    }

    /// An operation or a feature of one that Snowglobe does not have: 501, by name.
    pub fn not_implemented(what: impl fmt::Display) -> Error {
        Error {
            code: Cow::Borrowed("NotImplemented"),
            message: format!("Snowglobe does not implement {what}."),
            status: 501,
            fault: Fault::Receiver,
            details: Vec::new(),
            headers: Vec::new(),
            structure: None,
        }
    }

    #[must_use]
    pub fn with_status(mut self, status: u16) -> Error {
        self.status = status;
        self
    }

    #[must_use]
    pub fn with_detail(mut self, name: &'static str, value: impl Into<String>) -> Error {
        self.details.push((name, value.into()));
        self
    }

    /// A header of the answer, its name in lower case.
    #[must_use]
    pub fn with_header(mut self, name: &'static str, value: impl Into<String>) -> Error {
        self.headers.push((name, value.into()));
        self
    }

    #[must_use]
    pub fn with_structure(mut self, name: &'static str, json: String) -> Error {
        self.structure = Some(Box::new((name, json)));
        self
    }

    pub fn is(&self, code: &str) -> bool {
        self.code == code
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code, self.message)
    }
}

impl std::error::Error for Error {}
