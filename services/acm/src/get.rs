//! GetCertificate.
//! <https://docs.aws.amazon.com/acm/latest/APIReference/API_GetCertificate.html>

use std::sync::Arc;

use api_acm::errors as api_errors;
use api_acm::types::{GetCertificateRequest, GetCertificateResponse};
use kernel::{Ctx, Result};

use crate::record::{self, Status};
use crate::{Acm, errors};

pub async fn get(_: Arc<Acm>, cx: Ctx, input: GetCertificateRequest) -> Result<GetCertificateResponse> {
    let arn = input.certificate_arn.unwrap_or_default();
    let certificate = record::find(&cx.read(), &cx, &arn)?;
    match certificate.material {
        Some(material) => {
            Ok(GetCertificateResponse { certificate: Some(material.leaf), certificate_chain: material.chain })
        }
        None if certificate.status == Status::PendingValidation => {
            let message = format!("The certificate request {arn} is in progress.");
            Err(api_errors::request_in_progress_exception(message))
        }
        None => Err(errors::not_found(&arn)),
    }
}
