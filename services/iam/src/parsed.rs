//! Policies parsed once: a document never changes, its text is its name.

use std::collections::HashMap;
use std::sync::{Arc, RwLock};

use kernel::{Error, Result};
use policy::Document;

/// When this many are kept, all are forgotten: what is in use comes back at once.
const MAX_KEPT: usize = 4096;

#[derive(Default)]
pub struct Parsed(RwLock<HashMap<Arc<str>, Arc<Document>>>);

impl Parsed {
    /// The document that `name` stands for; `load` reads its text if it has not been parsed yet.
    pub fn get(&self, name: &str, load: impl FnOnce() -> Result<Option<String>>) -> Result<Option<Arc<Document>>> {
        if let Some(known) = self.0.read().unwrap_or_else(|e| e.into_inner()).get(name) {
            return Ok(Some(known.clone()));
        }
        let Some(text) = load()? else { return Ok(None) };
        let document = Document::parse(&text).map_err(Error::internal)?;
        let document = Arc::new(document);
        let mut kept = self.0.write().unwrap_or_else(|e| e.into_inner());
        if kept.len() >= MAX_KEPT {
            kept.clear();
        }
        kept.insert(Arc::from(name), document.clone());
        Ok(Some(document))
    }

    /// The document itself, by its text.
    pub fn text(&self, text: &str) -> Result<Arc<Document>> {
        self.get(text, || Ok(Some(text.to_owned())))?.ok_or_else(|| Error::internal("a text has no text"))
    }
}
