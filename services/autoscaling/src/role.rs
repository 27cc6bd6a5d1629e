//! The service-linked role, made at first use.
//! <https://docs.aws.amazon.com/autoscaling/ec2/userguide/autoscaling-service-linked-role.html>

use api_autoscaling::errors::service_linked_role_failure;
use api_iam::types::CreateServiceLinkedRoleRequest;
use kernel::{Ctx, Result};

const SERVICE: &str = "autoscaling.amazonaws.com";

/// Makes the role if the account does not have it; its ARN.
pub async fn ensure(cx: &Ctx) -> Result<String> {
    let arn = format!("arn:aws:iam::{}:role/aws-service-role/{SERVICE}/AWSServiceRoleForAutoScaling", cx.account);
    let key = cx.global_key("autoscaling", &["role"]);
    if cx.read().get::<bool>(&key)?.is_some() {
        return Ok(arn);
    }
    let input = CreateServiceLinkedRoleRequest {
        aws_service_name: Some(SERVICE.to_owned()),
        description: Some(
            "Default Service-Linked Role enables access to AWS Services and Resources used or managed by Auto Scaling"
                .to_owned(),
        ),
        ..CreateServiceLinkedRoleRequest::default()
    };
    match cx.call::<api_iam::CreateServiceLinkedRole>(input).await {
        Ok(_) => {}
        Err(error) if error.message.contains("has been taken") => {}
        Err(error) => return Err(service_linked_role_failure(error.message)),
    }
    cx.write(move |writer| Ok(writer.put(&key, &true)?)).await?;
    Ok(arn)
}
