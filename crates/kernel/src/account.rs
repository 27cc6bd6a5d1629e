//! An AWS account id: twelve digits.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Account(Arc<str>);

impl Account {
    /// The account of `test`/`test`.
    pub fn default_account() -> Account {
        Account(Arc::from("000000000000"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Account {
    type Err = ();
    fn from_str(text: &str) -> Result<Account, ()> {
        let is_id = text.len() == 12 && text.bytes().all(|b| b.is_ascii_digit());
        if is_id { Ok(Account(Arc::from(text))) } else { Err(()) }
    }
}

impl fmt::Display for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Account {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
