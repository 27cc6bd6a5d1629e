//! ListExports and ListImports.

use std::sync::Arc;

use api_cloudformation::types::{
    Export as Shown, ListExportsInput, ListExportsOutput, ListImportsInput, ListImportsOutput,
};
use kernel::{Ctx, Result, page};

use crate::deploy::Cloudformation;
use crate::error::{bad_token, validation};
use crate::records::{self, Export};

const PAGE: usize = 100;

pub async fn list(_: Arc<Cloudformation>, cx: Ctx, input: ListExportsInput) -> Result<ListExportsOutput> {
    let all: Vec<(String, Export)> = cx.read().list(&records::export_prefix(&cx))?;
    let key_of = |(key, _): &(String, Export)| key.clone();
    let (exports, next_token) = page::cut(all, input.next_token.as_deref(), PAGE, key_of).map_err(|_| bad_token())?;
    let show = |(key, export): (String, Export)| Shown {
        exporting_stack_id: Some(export.stack_id),
        name: store::parts(&key).pop(),
        value: Some(export.value),
    };
    Ok(ListExportsOutput { exports: Some(exports.into_iter().map(show).collect()), next_token })
}

pub async fn list_imports(_: Arc<Cloudformation>, cx: Ctx, input: ListImportsInput) -> Result<ListImportsOutput> {
    let name = input.export_name.unwrap_or_default();
    let all: Vec<(String, String)> = cx.read().list(&records::import_prefix(&cx, &name))?;
    if all.is_empty() {
        return Err(validation(format!("Export '{name}' is not imported by any stack.")));
    }
    let key_of = |(key, _): &(String, String)| key.clone();
    let (imports, next_token) = page::cut(all, input.next_token.as_deref(), PAGE, key_of).map_err(|_| bad_token())?;
    Ok(ListImportsOutput { imports: Some(imports.into_iter().map(|(_, stack)| stack).collect()), next_token })
}
