//! The certificates of listeners with TLS, beside the default one.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_AddListenerCertificates.html>

use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    AddListenerCertificatesInput, AddListenerCertificatesOutput, Certificate, DescribeListenerCertificatesInput,
    DescribeListenerCertificatesOutput, RemoveListenerCertificatesInput, RemoveListenerCertificatesOutput,
};
use kernel::{Ctx, Result};

use crate::records::{self, Listener};
use crate::secure::{self, Secure};
use crate::{Elbv2, errors, find};

/// Beside the default one.
/// <https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html>
const MOST: usize = 25;

pub async fn add(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: AddListenerCertificatesInput,
) -> Result<AddListenerCertificatesOutput> {
    let arns = arns(input.certificates);
    let (within, given) = (cx.clone(), arns.clone());
    change(&elb, &cx, input.listener_arn, move |writer, secure| {
        for arn in given {
            secure::check(writer, &within, &arn)?;
            if !secure.arns().any(|known| known == arn) {
                secure.others.push(arn);
            }
        }
        if secure.others.len() > MOST {
            let message = format!("The maximum number of certificates for this load balancer is {MOST}");
            return Err(api_errors::too_many_certificates_exception(message));
        }
        Ok(())
    })
    .await?;
    let added = arns.into_iter().map(|arn| Certificate { certificate_arn: Some(arn), is_default: Some(false) });
    Ok(AddListenerCertificatesOutput { certificates: Some(added.collect()) })
}

/// Removing what is not there succeeds.
pub async fn remove(
    elb: Arc<Elbv2>,
    cx: Ctx,
    input: RemoveListenerCertificatesInput,
) -> Result<RemoveListenerCertificatesOutput> {
    let arns = arns(input.certificates);
    change(&elb, &cx, input.listener_arn, move |_, secure| {
        if arns.contains(&secure.certificate) {
            let message =
                "The default certificate of a listener cannot be removed: replace it by modifying the listener";
            return Err(api_errors::operation_not_permitted_exception(message));
        }
        secure.others.retain(|known| !arns.contains(known));
        Ok(())
    })
    .await?;
    Ok(RemoveListenerCertificatesOutput {})
}

pub async fn describe(
    _: Arc<Elbv2>,
    cx: Ctx,
    input: DescribeListenerCertificatesInput,
) -> Result<DescribeListenerCertificatesOutput> {
    let listener = find::listener(&cx.read(), &cx, &input.listener_arn.unwrap_or_default())?;
    let all: Vec<(String, bool)> = listener
        .secure
        .iter()
        .flat_map(|secure| secure.arns().map(|arn| (arn.to_owned(), arn == secure.certificate)))
        .collect();
    // The default one has the first key.
    let place = |(arn, is_default): &(String, bool)| format!("{} {arn}", u8::from(!is_default));
    let mut all = all;
    all.sort_by_key(place);
    let (page, next_marker) = find::cut(all, input.marker.as_deref(), input.page_size, place)?;
    let shown = page
        .into_iter()
        .map(|(arn, is_default)| Certificate { certificate_arn: Some(arn), is_default: Some(is_default) });
    Ok(DescribeListenerCertificatesOutput { certificates: Some(shown.collect()), next_marker })
}

async fn change(
    elb: &Arc<Elbv2>,
    cx: &Ctx,
    arn: Option<String>,
    change: impl FnOnce(&mut kernel::Writer<'_>, &mut Secure) -> Result<()> + Send + 'static,
) -> Result<()> {
    let (within, arn) = (cx.clone(), arn.unwrap_or_default());
    let listener = cx
        .write(move |writer| {
            let mut listener: Listener = find::listener(writer, &within, &arn)?;
            let Some(before) = listener.secure.take() else {
                return Err(errors::configuration("Certificates can only be specified for HTTPS and TLS listeners"));
            };
            let mut now = before.clone();
            change(writer, &mut now)?;
            secure::link(writer, &within, &listener.arn, &listener.balancer_arn, (Some(&before), Some(&now)))?;
            listener.secure = Some(now);
            records::put(writer, &within, &listener)?;
            Ok(listener)
        })
        .await?;
    elb.sync(cx, &listener.balancer_arn).await;
    Ok(())
}

fn arns(given: Option<Vec<Certificate>>) -> Vec<String> {
    let mut arns: Vec<String> =
        given.unwrap_or_default().into_iter().filter_map(|certificate| certificate.certificate_arn).collect();
    arns.dedup();
    arns
}
