//! DeleteCertificate.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_DeleteCertificate.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::DeleteCertificateRequest;
use kernel::{Ctx, Result, certificates};

use crate::Acm;
use crate::record;

pub async fn delete(_: Arc<Acm>, cx: Ctx, input: DeleteCertificateRequest) -> Result<schema::Empty> {
    let arn = input.certificate_arn.unwrap_or_default();
    let within = cx.clone();
    cx.write(move |writer| {
        let certificate = record::find(writer, &within, &arn)?;
        if !certificates::users(writer, &within, &arn)?.is_empty() {
            let message = format!("Certificate {arn} in account {} is in use.", within.account);
            return Err(api_errors::resource_in_use_exception(message));
        }
        record::delete(writer, &within, &certificate)?;
        Ok(schema::Empty::default())
    })
    .await
}
