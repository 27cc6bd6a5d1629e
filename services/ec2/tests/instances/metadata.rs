//! Metadata as programs in an instance find it.

use api_ec2::types;

use crate::world::World;

const BASE: &str = "http://169.254.169.254/latest";

pub async fn versions_one_and_two_answer_as_on_aws() {
    let world = World::new();
    let script = "#!/bin/sh\ntrue\n";
    let id = world.launch(script).await;
    let instance = world.reaches(&id, "running").await;
    let get = async |path: &str| world.shell(&id, &format!("curl -s {BASE}/{path}")).await;
    assert_eq!(get("meta-data/instance-id").await, id);
    assert_eq!(get("meta-data/local-ipv4").await, instance.private_ip_address.unwrap_or_default());
    assert_eq!(get("meta-data/public-ipv4").await, instance.public_ip_address.unwrap_or_default());
    let zone = instance.placement.and_then(|placement| placement.availability_zone).unwrap_or_default();
    assert_eq!(get("meta-data/placement/availability-zone").await, zone);
    assert_eq!(get("meta-data/placement/").await, "availability-zone\navailability-zone-id\nregion");
    assert_eq!(get("user-data").await, script);
    assert!(get("dynamic/instance-identity/document").await.contains("\"accountId\": \"123456789012\""));
    let status = async |arguments: &str| {
        world.shell(&id, &format!("curl -s -o /dev/null -w '%{{http_code}}' {arguments}")).await
    };
    assert_eq!(status(&format!("{BASE}/meta-data/nothing")).await, "404");
    assert_eq!(status(&format!("{BASE}/meta-data/iam/info")).await, "404");
    assert_eq!(status(&format!("{BASE}/dynamic/instance-identity/pkcs7")).await, "404");
    assert_eq!(status(&format!("-X PUT {BASE}/api/token")).await, "400");
    let ttl = "-H 'X-aws-ec2-metadata-token-ttl-seconds: 60'";
    assert_eq!(status(&format!("-X PUT {ttl} -H 'X-Forwarded-For: 10.0.0.1' {BASE}/api/token")).await, "403");
    let token = world.shell(&id, &format!("curl -s -X PUT {ttl} {BASE}/api/token")).await;
    let with_token = format!("-H 'X-aws-ec2-metadata-token: {token}' {BASE}/meta-data/ami-id");
    assert_eq!(status(&with_token).await, "200");
    assert_eq!(status(&format!("-H 'X-aws-ec2-metadata-token: nonsense' {BASE}/meta-data/ami-id")).await, "401");
    let other = world.launch("").await;
    world.reaches(&other, "running").await;
    let stolen = format!("curl -s -o /dev/null -w '%{{http_code}}' {with_token}");
    assert_eq!(world.shell(&other, &stolen).await, "401");
    assert_eq!(world.shell(&other, &format!("curl -s -o /dev/null -w '%{{http_code}}' {BASE}/user-data")).await, "404");
    world.finish().await;
}

pub async fn required_tokens_and_a_closed_endpoint_hold() {
    let world = World::new();
    let request = types::RunInstancesRequest {
        metadata_options: Some(types::InstanceMetadataOptionsRequest {
            http_tokens: Some("required".to_owned()),
            instance_metadata_tags: Some("enabled".to_owned()),
            ..Default::default()
        }),
        tag_specifications: Some(vec![types::TagSpecification {
            resource_type: Some("instance".to_owned()),
            tags: Some(vec![types::Tag { key: Some("Name".to_owned()), value: Some("web 1".to_owned()) }]),
        }]),
        ..world.request("").await
    };
    let id = world.launch_as(request).await;
    world.reaches(&id, "running").await;
    let status = format!("curl -s -o /dev/null -w '%{{http_code}}' {BASE}/meta-data/ami-id");
    assert_eq!(world.shell(&id, &status).await, "401");
    let with_token = format!(
        "T=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' {BASE}/api/token); \
         curl -s -H \"X-aws-ec2-metadata-token: $T\" {BASE}/meta-data/tags/instance/Name"
    );
    assert_eq!(world.shell(&id, &with_token).await, "web 1");
    let close = types::ModifyInstanceMetadataOptionsRequest {
        instance_id: Some(id.clone()),
        http_endpoint: Some("disabled".to_owned()),
        ..Default::default()
    };
    world.call::<api_ec2::ModifyInstanceMetadataOptions>(close).await;
    assert_eq!(world.shell(&id, &status).await, "403");
    world.finish().await;
}
