//! UpdateCertificateOptions.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_UpdateCertificateOptions.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::{CertificateOptions, UpdateCertificateOptionsRequest};
use kernel::{Ctx, Result};

use crate::record::{self, Certificate, Kind};
use crate::{Acm, errors};

pub async fn update(_: Arc<Acm>, cx: Ctx, input: UpdateCertificateOptionsRequest) -> Result<schema::Empty> {
    let arn = input.certificate_arn.unwrap_or_default();
    let transparent = transparency(input.options)?;
    let within = cx.clone();
    cx.write(move |writer| {
        let before = record::find(writer, &within, &arn)?;
        if before.kind == Kind::Imported {
            let message = "Options of an imported certificate cannot be changed.";
            return Err(api_errors::invalid_state_exception(message));
        }
        let transparent = transparent.unwrap_or(before.transparent);
        let now = Certificate { transparent, ..before.clone() };
        record::put(writer, &within, Some(&before), &now)?;
        Ok(schema::Empty::default())
    })
    .await
}

/// Whether transparency logs are wanted, where the options say.
pub fn transparency(options: Option<CertificateOptions>) -> Result<Option<bool>> {
    let options = options.unwrap_or_default();
    errors::refuse("certificates that can be exported", options.export.is_some_and(|export| export == "ENABLED"))?;
    errors::refuse(
        "a change of the validation method",
        options.validation_method.is_some_and(|method| method != "DNS"),
    )?;
    Ok(options.certificate_transparency_logging_preference.map(|preference| preference == "ENABLED"))
}
