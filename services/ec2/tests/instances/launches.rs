//! RunInstances.

use std::time::Duration;

use api_ec2::types;

use crate::world::World;

/// A debug build on a busy machine takes longer than a release build; the bench measures that one.
const SOON: Duration = Duration::from_secs(3);

pub async fn user_data_runs_soon_after_a_launch() {
    let world = World::new();
    // The first launch also makes the network.
    let first = world.launch("").await;
    world.reaches(&first, "running").await;
    let request =
        world.request("#!/bin/sh\necho first line > /tmp/said\necho hello from $(hostname)\nsleep 60\n").await;
    let started = clock::wall::now();
    let id = world.launch_as(request).await;
    let answered = started.elapsed();
    let (_, mut live) = loop {
        match ec2::follow(&world.ec2, &id) {
            Ok(found) => break found,
            Err(_) => clock::wall::sleep(Duration::from_millis(1)).await,
        }
    };
    while !world.console(&id).await.contains("hello from ip-") {
        let _ = tokio::time::timeout(Duration::from_millis(50), live.recv()).await;
        assert!(started.elapsed() < SOON, "user data has not run; console: {}", world.console(&id).await);
    }
    println!("answered after {answered:?}, first line of user data after {:?}", started.elapsed());
    let instance = world.reaches(&id, "running").await;
    let address = instance.private_ip_address.expect("an address");
    let name = format!("ip-{}.ec2.internal", address.replace('.', "-"));
    assert_eq!(instance.private_dns_name.as_deref(), Some(name.as_str()));
    assert_eq!(world.shell(&id, "hostname; cat /tmp/said").await, format!("{name}\nfirst line\n"));
    assert!(instance.public_ip_address.expect("a public address").starts_with("127."));
    assert_eq!(instance.state_reason, None);
    world.finish().await;
}

pub async fn a_token_launches_once() {
    let world = World::new();
    let request = types::RunInstancesRequest { client_token: Some("once".to_owned()), ..world.request("").await };
    let id = world.launch_as(request.clone()).await;
    assert_eq!(world.launch_as(request.clone()).await, id);
    let other = types::RunInstancesRequest { instance_type: Some("t3.small".to_owned()), ..request };
    let (code, _) = world.refused::<api_ec2::RunInstances>(other).await;
    assert_eq!(code, "IdempotentParameterMismatch");
    world.finish().await;
}

pub async fn bad_launches_change_nothing() {
    let world = World::new();
    let good = world.request("").await;
    let text = |text: &str| Some(text.to_owned());
    let with = |change: &dyn Fn(&mut types::RunInstancesRequest)| {
        let mut request = good.clone();
        change(&mut request);
        request
    };
    let missing = "0123456789abcdef0";
    let cases: Vec<(types::RunInstancesRequest, &str, String)> = vec![
        (
            with(&|r| r.image_id = text("ami-x")),
            "InvalidAMIID.Malformed",
            "Invalid id: \"ami-x\" (expecting \"ami-...\")".into(),
        ),
        (
            with(&|r| r.image_id = Some(format!("ami-{missing}"))),
            "InvalidAMIID.NotFound",
            format!("The image id '[ami-{missing}]' does not exist"),
        ),
        (
            with(&|r| r.subnet_id = Some(format!("subnet-{missing}"))),
            "InvalidSubnetID.NotFound",
            format!("The subnet ID 'subnet-{missing}' does not exist"),
        ),
        (
            with(&|r| r.security_group_ids = Some(vec![format!("sg-{missing}")])),
            "InvalidGroup.NotFound",
            format!("The security group 'sg-{missing}' does not exist"),
        ),
        (with(&|r| r.key_name = text("none")), "InvalidKeyPair.NotFound", "The key pair 'none' does not exist".into()),
        (
            with(&|r| r.instance_type = text("m6g.large")),
            "InvalidParameterValue",
            "The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64' of the \
             specified AMI. Specify an instance type and an AMI that have matching architectures, and try again. You \
             can use 'describe-instance-types' or 'describe-images' to discover the architecture of the instance type \
             or AMI."
                .into(),
        ),
        (
            with(&|r| r.max_count = Some(0)),
            "InvalidParameterValue",
            "Maximum instance count must be greater than zero".into(),
        ),
        (
            with(&|r| r.user_data = text("#!/bin/sh")),
            "InvalidUserData.Malformed",
            "Invalid BASE64 encoding of user data.".into(),
        ),
        (
            with(&|r| r.user_data = Some("QUFB".repeat(5462))),
            "InvalidParameterValue",
            "User data is limited to 16384 bytes".into(),
        ),
        (
            with(&|r| {
                r.placement = Some(types::Placement { availability_zone: text("us-east-1z"), ..Default::default() });
            }),
            "InvalidParameterValue",
            "Invalid availability zone: [us-east-1z]".into(),
        ),
        (
            with(&|r| {
                r.subnet_id = Some(format!("subnet-{missing}"));
                r.network_interfaces = Some(vec![types::InstanceNetworkInterfaceSpecification::default()]);
            }),
            "InvalidParameterCombination",
            "Network interfaces and an instance-level subnet ID may not be specified on the same request".into(),
        ),
        (
            with(&|r| {
                r.launch_template = Some(types::LaunchTemplateSpecification {
                    launch_template_name: text("none"),
                    ..Default::default()
                });
            }),
            "InvalidLaunchTemplateName.NotFoundException",
            "The specified launch template, with template name none, does not exist.".into(),
        ),
        (
            with(&|r| {
                r.block_device_mappings = Some(vec![types::BlockDeviceMapping::default()]);
            }),
            "NotImplemented",
            "Snowglobe does not implement ec2 RunInstances with BlockDeviceMappings.".into(),
        ),
        (
            with(&|r| r.dry_run = Some(true)),
            "DryRunOperation",
            "Request would have succeeded, but DryRun flag is set.".into(),
        ),
    ];
    for (request, code, message) in cases {
        assert_eq!(world.refused::<api_ec2::RunInstances>(request).await, (code.to_owned(), message));
    }
    let all = world.call::<api_ec2::DescribeInstances>(types::DescribeInstancesRequest::default()).await;
    assert_eq!(all.reservations, Some(Vec::new()));
    let interfaces = types::DescribeNetworkInterfacesRequest::default();
    let interfaces = world.call::<api_ec2::DescribeNetworkInterfaces>(interfaces).await.network_interfaces;
    assert_eq!(interfaces.map(|list| list.len()), Some(0));
    world.finish().await;
}

pub async fn a_template_launches_with_the_requests_own_values_first() {
    let world = World::new();
    let text = |text: &str| Some(text.to_owned());
    let tag = |key: &str, value: &str| types::Tag { key: text(key), value: text(value) };
    let data = types::RequestLaunchTemplateData {
        image_id: Some(world.image().await),
        instance_type: text("t3.nano"),
        network_interfaces: Some(vec![types::LaunchTemplateInstanceNetworkInterfaceSpecificationRequest {
            device_index: Some(0),
            associate_public_ip_address: Some(false),
            ..Default::default()
        }]),
        metadata_options: Some(types::LaunchTemplateInstanceMetadataOptionsRequest {
            http_tokens: text("required"),
            ..Default::default()
        }),
        tag_specifications: Some(vec![types::LaunchTemplateTagSpecificationRequest {
            resource_type: text("instance"),
            tags: Some(vec![tag("Name", "template"), tag("team", "web")]),
        }]),
        ..Default::default()
    };
    let create = types::CreateLaunchTemplateRequest {
        launch_template_name: text("web"),
        launch_template_data: Some(data),
        ..Default::default()
    };
    let template = world.call::<api_ec2::CreateLaunchTemplate>(create.clone()).await.launch_template.expect("made");
    let (code, _) = world.refused::<api_ec2::CreateLaunchTemplate>(create).await;
    assert_eq!(code, "InvalidLaunchTemplateName.AlreadyExistsException");
    let version = types::CreateLaunchTemplateVersionRequest {
        launch_template_name: text("web"),
        source_version: text("$Latest"),
        launch_template_data: Some(types::RequestLaunchTemplateData {
            instance_type: text("t3.micro"),
            ..Default::default()
        }),
        ..Default::default()
    };
    world.call::<api_ec2::CreateLaunchTemplateVersion>(version).await;
    let launch = |version: Option<&str>| types::RunInstancesRequest {
        min_count: Some(1),
        max_count: Some(1),
        launch_template: Some(types::LaunchTemplateSpecification {
            launch_template_id: template.launch_template_id.clone(),
            launch_template_name: None,
            version: version.map(str::to_owned),
        }),
        tag_specifications: Some(vec![types::TagSpecification {
            resource_type: text("instance"),
            tags: Some(vec![tag("Name", "request")]),
        }]),
        ..Default::default()
    };
    for (version, instance_type) in [(None, "t3.nano"), (Some("$Latest"), "t3.micro"), (Some("2"), "t3.micro")] {
        let id = world.launch_as(launch(version)).await;
        let instance = world.reaches(&id, "running").await;
        assert_eq!(instance.instance_type.as_deref(), Some(instance_type));
        assert_eq!(instance.public_ip_address, None);
        assert_eq!(instance.metadata_options.and_then(|options| options.http_tokens).as_deref(), Some("required"));
        let tags = instance.tags.expect("tags");
        let value = |key: &str| tags.iter().find(|tag| tag.key.as_deref() == Some(key))?.value.as_deref();
        assert_eq!((value("Name"), value("team")), (Some("request"), Some("web")));
        assert_eq!(value("aws:ec2launchtemplate:id"), template.launch_template_id.as_deref());
    }
    let (code, _) = world.refused::<api_ec2::RunInstances>(launch(Some("9"))).await;
    assert_eq!(code, "InvalidLaunchTemplateId.VersionNotFound");
    world.finish().await;
}

pub async fn the_quota_of_vcpus_holds() {
    let world = World::new();
    let limited = kernel::quota::key(&world.cx.account, world.cx.region, &kernel::quota::ON_DEMAND_VCPUS);
    world.cx.write(move |writer| Ok(writer.put(&limited, &4.0)?)).await.expect("limited");
    let request = world.request("").await;
    let three = types::RunInstancesRequest { min_count: Some(3), max_count: Some(3), ..request.clone() };
    let (code, _) = world.refused::<api_ec2::RunInstances>(three).await;
    assert_eq!(code, "VcpuLimitExceeded");
    let at_least_one = types::RunInstancesRequest { min_count: Some(1), max_count: Some(3), ..request };
    let launched = world.call::<api_ec2::RunInstances>(at_least_one).await;
    assert_eq!(launched.instances.map(|instances| instances.len()), Some(2));
    world.finish().await;
}
