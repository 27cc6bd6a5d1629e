//! What happens to objects, told in the transaction in which it happens.

use kernel::{Ctx, Result, Writer};

use crate::record::Version;

/// Tells nothing yet where no bucket's notifications have a target.
pub fn emit(
    _writer: &mut Writer<'_>,
    _cx: &Ctx,
    _bucket: &str,
    _what: &str,
    _version: &Version,
    _version_id: Option<&str>,
) -> Result<()> {
    Ok(())
}
