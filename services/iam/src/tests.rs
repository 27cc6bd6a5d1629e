//! Decisions and rules, in one process.

use std::sync::Arc;

use api_iam::types::{
    AddRoleToInstanceProfileRequest, AttachRolePolicyRequest, AttachUserPolicyRequest, CreateAccessKeyRequest,
    CreateInstanceProfileRequest, CreatePolicyRequest, CreatePolicyVersionRequest, CreateRoleRequest,
    CreateServiceLinkedRoleRequest, CreateUserRequest, DeleteRoleRequest, DeleteServiceLinkedRoleRequest,
    DeleteUserRequest, GetRoleRequest, GetServiceLinkedRoleDeletionStatusRequest, GetUserRequest, ListRolesRequest,
    PutRolePolicyRequest, PutUserPermissionsBoundaryRequest, PutUserPolicyRequest, Tag, TagRoleRequest,
    UpdateAccessKeyRequest, UpdateAssumeRolePolicyRequest, UpdateUserRequest,
};
use api_iam::{
    AddRoleToInstanceProfile, AttachRolePolicy, AttachUserPolicy, CreateAccessKey, CreateInstanceProfile, CreatePolicy,
    CreatePolicyVersion, CreateRole, CreateServiceLinkedRole, CreateUser, DeleteRole, DeleteServiceLinkedRole,
    DeleteUser, GetRole, GetServiceLinkedRoleDeletionStatus, GetUser, ListRoles, PutRolePolicy,
    PutUserPermissionsBoundary, PutUserPolicy, TagRole, UpdateAccessKey, UpdateAssumeRolePolicy, UpdateUser,
};
use kernel::{
    Account, AuthorizationRequest, Clock, Cloud, CloudOptions, Ctx, Error, Identity, Principal, Region, ResourcePolicy,
};
use policy::{Document, Kind};
use store::{Options, Store};

use crate::{Iam, managed};

const TRUST_EC2: &str = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#;

/// The root of a new cloud's default account.
fn root() -> Ctx {
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a new store takes its secrets");
    let iam = Arc::new(Iam::default());
    cloud.install(vec![crate::service(iam.clone())]);
    cloud.install_identity(iam.identity(&cloud));
    let account = Account::default_account();
    Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account })
}

fn identity(cx: &Ctx) -> Arc<dyn Identity> {
    cx.cloud.identity().cloned().expect("installed")
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

async fn make_user(cx: &Ctx, name: &str) -> Ctx {
    let input = CreateUserRequest { user_name: some(name), ..Default::default() };
    let user = cx.call::<CreateUser>(input).await.expect("made").user.expect("shown");
    let principal = Principal::User {
        account: cx.account.clone(),
        path: user.path.expect("shown"),
        name: name.to_owned(),
        id: user.user_id.expect("shown"),
    };
    Ctx { principal, ..cx.clone() }
}

async fn make_role(cx: &Ctx, name: &str, trust: &str) -> Result<Principal, Error> {
    let input =
        CreateRoleRequest { role_name: some(name), assume_role_policy_document: some(trust), ..Default::default() };
    let role = cx.call::<CreateRole>(input).await?.role.expect("shown");
    Ok(Principal::AssumedRole {
        account: cx.account.clone(),
        role_path: role.path.expect("shown"),
        role: name.to_owned(),
        role_id: role.role_id.expect("shown"),
        session: "session".to_owned(),
    })
}

fn statement(effect: &str, action: &str, resource: &str) -> String {
    format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"{effect}","Action":"{action}","Resource":"{resource}"}}]}}"#
    )
}

async fn put_user_policy(cx: &Ctx, user: &str, name: &str, document: String) -> Result<(), Error> {
    let input =
        PutUserPolicyRequest { user_name: some(user), policy_name: some(name), policy_document: Some(document) };
    cx.call::<PutUserPolicy>(input).await.map(drop)
}

fn may(cx: &Ctx, action: &'static str, resource: &str) -> Result<(), Error> {
    let question = AuthorizationRequest::new(&api_iam::SERVICE, action, vec![resource.to_owned()]);
    identity(cx).authorize(cx, &question)
}

#[test]
fn every_policy_of_aws_is_one() {
    for policy in managed::ALL {
        Document::parse_as(Kind::Identity, policy.document).unwrap_or_else(|error| panic!("{}: {error}", policy.name));
        assert_eq!(managed::find(&policy.arn()).map(|found| found.name), Some(policy.name));
    }
    let names: Vec<String> = managed::ALL.iter().map(|policy| policy.name.to_ascii_lowercase()).collect();
    assert!(names.is_sorted(), "the table is read by people: by name");
    assert!(managed::find("arn:aws:iam::aws:policy/AutoScalingServiceRolePolicy").is_none(), "its path is missing");
}

#[tokio::test]
async fn a_user_may_what_its_policies_allow_and_nothing_that_one_denies() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    let object = "arn:aws:s3:::bucket/key";
    let denied = may(&user, "s3:GetObject", object).expect_err("no policy yet");
    assert_eq!((denied.code.as_ref(), denied.status), ("AccessDenied", 403));
    assert_eq!(
        denied.message,
        "User: arn:aws:iam::000000000000:user/ada is not authorized to perform: s3:GetObject on resource: \
         arn:aws:s3:::bucket/key because no identity-based policy allows the s3:GetObject action"
    );
    put_user_policy(&cx, "ada", "read", statement("Allow", "s3:Get*", "arn:aws:s3:::bucket/*")).await.expect("put");
    may(&user, "s3:GetObject", object).expect("allowed now");
    may(&user, "s3:PutObject", object).expect_err("another action");
    may(&user, "s3:GetObject", "arn:aws:s3:::other/key").expect_err("another resource");
    put_user_policy(&cx, "ada", "never", statement("Deny", "s3:*", "arn:aws:s3:::bucket/key")).await.expect("put");
    let denied = may(&user, "s3:GetObject", object).expect_err("an explicit deny wins");
    assert!(denied.message.ends_with("with an explicit deny in an identity-based policy"), "{denied}");
}

#[tokio::test]
async fn of_several_resources_each_must_be_allowed() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    put_user_policy(&cx, "ada", "one", statement("Allow", "ec2:*", "arn:aws:ec2:*:*:instance/i-1")).await.expect("put");
    let ask = |ids: &[&str]| {
        let resources = ids.iter().map(|id| format!("arn:aws:ec2:us-east-1:000000000000:instance/{id}")).collect();
        let question = AuthorizationRequest::new(&api_iam::SERVICE, "ec2:StopInstances", resources);
        identity(&cx).authorize(&user, &question)
    };
    ask(&["i-1"]).expect("allowed");
    assert!(ask(&["i-1", "i-2"]).expect_err("the second is not").message.contains("instance/i-2"));
}

#[tokio::test]
async fn the_default_version_of_a_policy_counts() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    let input = CreatePolicyRequest {
        policy_name: some("p"),
        path: some("/team/"),
        policy_document: Some(statement("Allow", "ssm:GetParameter", "*")),
        ..Default::default()
    };
    let arn = cx.call::<CreatePolicy>(input).await.expect("made").policy.and_then(|p| p.arn).expect("shown");
    assert_eq!(arn, "arn:aws:iam::000000000000:policy/team/p");
    let attach = AttachUserPolicyRequest { user_name: some("ada"), policy_arn: Some(arn.clone()) };
    cx.call::<AttachUserPolicy>(attach).await.expect("attached");
    may(&user, "ssm:GetParameter", "*").expect("version 1");
    let next = |as_default| CreatePolicyVersionRequest {
        policy_arn: Some(arn.clone()),
        policy_document: Some(statement("Allow", "ssm:PutParameter", "*")),
        set_as_default: Some(as_default),
    };
    cx.call::<CreatePolicyVersion>(next(false)).await.expect("version 2");
    may(&user, "ssm:GetParameter", "*").expect("still version 1");
    cx.call::<CreatePolicyVersion>(next(true)).await.expect("version 3");
    may(&user, "ssm:GetParameter", "*").expect_err("no longer");
    may(&user, "ssm:PutParameter", "*").expect("version 3");
    for _ in 0..2 {
        cx.call::<CreatePolicyVersion>(next(false)).await.expect("up to five");
    }
    assert!(cx.call::<CreatePolicyVersion>(next(false)).await.expect_err("the sixth").is("LimitExceeded"));
}

#[tokio::test]
async fn a_boundary_limits_what_policies_allow() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    put_user_policy(&cx, "ada", "all", statement("Allow", "*", "*")).await.expect("put");
    may(&user, "ec2:RunInstances", "*").expect("allowed");
    let boundary =
        |arn: &str| PutUserPermissionsBoundaryRequest { user_name: some("ada"), permissions_boundary: some(arn) };
    let missing = boundary("arn:aws:iam::aws:policy/NoSuchPolicy");
    assert!(cx.call::<PutUserPermissionsBoundary>(missing).await.expect_err("no policy").is("NoSuchEntity"));
    let readers = boundary("arn:aws:iam::aws:policy/ReadOnlyAccess");
    cx.call::<PutUserPermissionsBoundary>(readers).await.expect("set");
    let denied = may(&user, "ec2:RunInstances", "*").expect_err("beyond the boundary");
    assert!(denied.message.contains("no permissions boundary allows"), "{denied}");
    may(&user, "ec2:DescribeInstances", "*").expect("within it");
}

#[tokio::test]
async fn condition_keys_are_known() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    let with = |operator: &str, key: &str, value: &str| {
        format!(
            r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"*","Resource":"*","Condition":{{"{operator}":{{"{key}":"{value}"}}}}}}}}"#
        )
    };
    for (operator, key, value, allowed) in [
        ("StringEquals", "aws:username", "ada", true),
        ("StringEquals", "aws:username", "bob", false),
        ("StringEquals", "aws:RequestedRegion", "us-east-1", true),
        ("StringEquals", "aws:RequestedRegion", "eu-west-1", false),
        ("StringEquals", "aws:PrincipalAccount", "000000000000", true),
        ("ArnLike", "aws:PrincipalArn", "arn:aws:iam::*:user/a*", true),
        ("StringEquals", "aws:PrincipalType", "User", true),
        ("Bool", "aws:SecureTransport", "false", true),
        ("Bool", "aws:ViaAWSService", "true", false),
        ("DateGreaterThan", "aws:CurrentTime", "2020-01-01T00:00:00Z", true),
        ("DateLessThan", "aws:CurrentTime", "2020-01-01T00:00:00Z", false),
        ("Null", "aws:TokenIssueTime", "true", true),
    ] {
        put_user_policy(&cx, "ada", "p", with(operator, key, value)).await.expect("put");
        assert_eq!(may(&user, "ssm:GetParameter", "*").is_ok(), allowed, "{operator} {key} {value}");
    }
    put_user_policy(&cx, "ada", "p", with("IpAddress", "aws:SourceIp", "127.0.0.0/8")).await.expect("put");
    may(&user, "ssm:GetParameter", "*").expect_err("the address is not known");
    let caller = kernel::Caller { source_ip: Some([127, 0, 0, 1].into()), ..Default::default() };
    let user = Ctx { caller: Arc::new(caller), ..user };
    may(&user, "ssm:GetParameter", "*").expect("from within");
}

#[tokio::test]
async fn tags_in_a_request_are_condition_keys() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    make_role(&cx, "r", TRUST_EC2).await.expect("made");
    let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:TagRole","Resource":"arn:aws:iam::*:role/r",
        "Condition":{"StringEquals":{"aws:RequestTag/team":"blue"},"ForAllValues:StringEquals":{"aws:TagKeys":["team"]}}}}"#;
    put_user_policy(&cx, "ada", "p", document.to_owned()).await.expect("put");
    let tag = |pairs: &[(&str, &str)]| {
        let tags = pairs.iter().map(|(key, value)| Tag { key: some(key), value: some(value) }).collect();
        TagRoleRequest { role_name: some("r"), tags: Some(tags) }
    };
    user.call::<TagRole>(tag(&[("team", "blue")])).await.expect("as the policy asks");
    user.call::<TagRole>(tag(&[("team", "red")])).await.expect_err("another value");
    user.call::<TagRole>(tag(&[("team", "blue"), ("cost", "1")])).await.expect_err("another key too");
}

#[tokio::test]
async fn policies_name_roles_with_their_paths() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    put_user_policy(&cx, "ada", "p", statement("Allow", "iam:*", "arn:aws:iam::000000000000:role/app/*"))
        .await
        .expect("put");
    let create = |path: &str| CreateRoleRequest {
        role_name: some("r"),
        path: some(path),
        assume_role_policy_document: some(TRUST_EC2),
        ..Default::default()
    };
    user.call::<CreateRole>(create("/other/")).await.expect_err("another path");
    user.call::<CreateRole>(create("/app/")).await.expect("below the path");
    user.call::<GetRole>(GetRoleRequest { role_name: some("r") }).await.expect("found by its name");
}

#[tokio::test]
async fn keys_belong_to_users_and_can_be_switched_off() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    let create = || CreateAccessKeyRequest { user_name: some("ada") };
    let key = cx.call::<CreateAccessKey>(create()).await.expect("made").access_key.expect("shown");
    let id = key.access_key_id.expect("shown");
    assert!(id.starts_with("AKIA") && id.len() == 20, "{id}");
    let found = identity(&cx).key(&id).expect("read").expect("known");
    assert_eq!(
        (Some(found.secret), found.principal, found.active),
        (key.secret_access_key, user.principal.clone(), true)
    );
    let off =
        UpdateAccessKeyRequest { user_name: some("ada"), access_key_id: Some(id.clone()), status: some("Inactive") };
    cx.call::<UpdateAccessKey>(off).await.expect("switched off");
    assert!(!identity(&cx).key(&id).expect("read").expect("known").active);
    cx.call::<CreateAccessKey>(create()).await.expect("a second");
    assert!(cx.call::<CreateAccessKey>(create()).await.expect_err("a third").is("LimitExceeded"));
    assert!(identity(&cx).key("AKIAAAAAAAAAAAAAAAAA").expect("read").is_none());
    let conflict = cx.call::<DeleteUser>(DeleteUserRequest { user_name: some("ada") }).await.expect_err("has keys");
    assert_eq!(conflict.message, "Cannot delete entity, must delete access keys first.");
    let rename = UpdateUserRequest { user_name: some("ada"), new_user_name: some("eve"), new_path: some("/x/") };
    cx.call::<UpdateUser>(rename).await.expect("renamed");
    let found = identity(&cx).key(&id).expect("read").expect("still known");
    assert_eq!(found.principal.arn(), "arn:aws:iam::000000000000:user/x/eve");
}

#[tokio::test]
async fn the_caller_is_shown_without_a_name() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    put_user_policy(&cx, "ada", "p", statement("Allow", "iam:GetUser", "*")).await.expect("put");
    let shown = |answer: api_iam::types::GetUserResponse| answer.user.and_then(|user| user.arn).expect("shown");
    let own = user.call::<GetUser>(GetUserRequest::default()).await.expect("read");
    assert_eq!(shown(own), "arn:aws:iam::000000000000:user/ada");
    let own = cx.call::<GetUser>(GetUserRequest::default()).await.expect("read");
    assert_eq!(shown(own), "arn:aws:iam::000000000000:root");
}

#[tokio::test]
async fn a_deleted_user_or_role_may_nothing_even_if_its_name_comes_back() {
    let cx = root();
    let old = Ctx { principal: make_role(&cx, "r", TRUST_EC2).await.expect("made"), ..cx.clone() };
    let admin = || AttachRolePolicyRequest {
        role_name: some("r"),
        policy_arn: some("arn:aws:iam::aws:policy/AdministratorAccess"),
    };
    cx.call::<AttachRolePolicy>(admin()).await.expect("attached");
    may(&old, "ssm:GetParameter", "*").expect("allowed");
    let conflict = cx.call::<DeleteRole>(DeleteRoleRequest { role_name: some("r") }).await.expect_err("has a policy");
    assert_eq!(conflict.message, "Cannot delete entity, must detach all policies first.");
    let detach = api_iam::types::DetachRolePolicyRequest { role_name: some("r"), policy_arn: admin().policy_arn };
    cx.call::<api_iam::DetachRolePolicy>(detach).await.expect("detached");
    cx.call::<DeleteRole>(DeleteRoleRequest { role_name: some("r") }).await.expect("deleted");
    make_role(&cx, "r", TRUST_EC2).await.expect("made again");
    cx.call::<AttachRolePolicy>(admin()).await.expect("attached");
    assert!(may(&old, "ssm:GetParameter", "*").expect_err("of the old one").is("InvalidClientTokenId"));
}

#[tokio::test]
async fn a_trust_policy_follows_the_principal_not_its_name() {
    let cx = root();
    let arn = "arn:aws:iam::000000000000:user/ada";
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{{"AWS":"{arn}"}},"Action":"sts:AssumeRole"}}]}}"#
    );
    let refused = make_role(&cx, "r", &trust).await.expect_err("no such user");
    assert_eq!(refused.code, "MalformedPolicyDocument");
    assert_eq!(refused.message, format!("Invalid principal in policy: \"AWS\":\"{arn}\""));
    let first = make_user(&cx, "ada").await;
    make_role(&cx, "r", &trust).await.expect("made");
    let shown = async || {
        let role = cx.call::<GetRole>(GetRoleRequest { role_name: some("r") }).await.expect("read").role;
        let encoded = role.and_then(|role| role.assume_role_policy_document).expect("shown");
        percent_encoding::percent_decode_str(&encoded).decode_utf8().expect("text").into_owned()
    };
    assert_eq!(shown().await, trust);
    cx.call::<DeleteUser>(DeleteUserRequest { user_name: some("ada") }).await.expect("deleted");
    let second = make_user(&cx, "ada").await;
    assert!(shown().await.contains(&first.principal.user_id()) && !shown().await.contains(arn));
    let ask = async |document: String| {
        let question = AuthorizationRequest {
            resource_policy: Some(ResourcePolicy { document, owner: cx.account.clone() }),
            ..AuthorizationRequest::new(
                &api_iam::SERVICE,
                "sts:AssumeRole",
                vec!["arn:aws:iam::000000000000:role/r".into()],
            )
        };
        identity(&cx).authorize(&second, &question)
    };
    ask(shown().await).await.expect_err("it was the first whom the role trusted");
    let update = UpdateAssumeRolePolicyRequest { role_name: some("r"), policy_document: Some(trust) };
    cx.call::<UpdateAssumeRolePolicy>(update).await.expect("set again");
    ask(shown().await).await.expect("now it is the second");
}

#[tokio::test]
async fn a_role_in_a_profile_is_not_deleted() {
    let cx = root();
    make_role(&cx, "r", TRUST_EC2).await.expect("made");
    let input = CreateInstanceProfileRequest { instance_profile_name: some("p"), ..Default::default() };
    let profile = cx.call::<CreateInstanceProfile>(input).await.expect("made").instance_profile.expect("shown");
    assert!(profile.instance_profile_id.expect("shown").starts_with("AIPA"));
    let add = || AddRoleToInstanceProfileRequest { instance_profile_name: some("p"), role_name: some("r") };
    cx.call::<AddRoleToInstanceProfile>(add()).await.expect("added");
    let second = cx.call::<AddRoleToInstanceProfile>(add()).await.expect_err("one role a profile");
    assert_eq!(second.message, "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1");
    let conflict = cx.call::<DeleteRole>(DeleteRoleRequest { role_name: some("r") }).await.expect_err("in use");
    assert_eq!((conflict.code.as_ref(), conflict.status), ("DeleteConflict", 409));
    assert_eq!(conflict.message, "Cannot delete entity, must remove roles from instance profile first.");
}

#[tokio::test]
async fn names_are_unique_without_regard_to_case_and_pages_join() {
    let cx = root();
    for n in 0..25 {
        make_role(&cx, &format!("Role-{n:02}"), TRUST_EC2).await.expect("made");
    }
    let twice = make_role(&cx, "ROLE-01", TRUST_EC2).await.expect_err("taken");
    assert_eq!((twice.code.as_ref(), twice.status), ("EntityAlreadyExists", 409));
    assert_eq!(twice.message, "Role with name ROLE-01 already exists.");
    let missing = cx.call::<GetRole>(GetRoleRequest { role_name: some("nobody") }).await.expect_err("missing");
    assert_eq!(missing.message, "The role with name nobody cannot be found.");
    let (mut seen, mut marker) = (Vec::new(), None);
    loop {
        let input = ListRolesRequest { max_items: Some(10), marker, ..Default::default() };
        let page = cx.call::<ListRoles>(input).await.expect("listed");
        seen.extend(page.roles.unwrap_or_default().into_iter().filter_map(|role| role.role_name));
        marker = page.marker;
        assert_eq!(page.is_truncated, Some(marker.is_some()));
        if marker.is_none() {
            break;
        }
    }
    assert_eq!(seen, (0..25).map(|n| format!("Role-{n:02}")).collect::<Vec<_>>());
    let input = ListRolesRequest { marker: some("nonsense"), ..Default::default() };
    assert!(cx.call::<ListRoles>(input).await.expect_err("not ours").is("ValidationError"));
}

#[tokio::test]
async fn documents_are_checked_and_bounded() {
    let cx = root();
    make_user(&cx, "ada").await;
    for document in
        ["{}", "no json", r#"{"Version":"2012-10-17","Statement":{"Effect":"Maybe","Action":"*","Resource":"*"}}"#]
    {
        let refused = put_user_policy(&cx, "ada", "p", document.to_owned()).await.expect_err(document);
        assert_eq!((refused.code.as_ref(), refused.status), ("MalformedPolicyDocument", 400), "{document}");
    }
    let long = statement("Allow", "s3:GetObject", &format!("arn:aws:s3:::{}", "x".repeat(2048)));
    let refused = put_user_policy(&cx, "ada", "p", long).await.expect_err("too long");
    assert_eq!(refused.message, "Maximum policy size of 2048 bytes exceeded for user ada");
    make_role(&cx, "r", "{}").await.expect_err("no trust policy");
}

#[tokio::test]
async fn a_service_linked_role_is_its_services() {
    let cx = root();
    let session = cx.as_service_role("autoscaling.amazonaws.com", "AWSServiceRoleForAutoScaling", "AutoScaling");
    may(&session, "ec2:RunInstances", "*").expect_err("the role does not exist yet");
    let create =
        || CreateServiceLinkedRoleRequest { aws_service_name: some("autoscaling.amazonaws.com"), ..Default::default() };
    let role = cx.call::<CreateServiceLinkedRole>(create()).await.expect("made").role.expect("shown");
    assert_eq!(
        role.arn.as_deref(),
        Some("arn:aws:iam::000000000000:role/aws-service-role/autoscaling.amazonaws.com/AWSServiceRoleForAutoScaling")
    );
    let again = cx.call::<CreateServiceLinkedRole>(create()).await.expect_err("taken");
    assert_eq!(again.code, "InvalidInput");
    assert_eq!(
        again.message,
        "Service role name AWSServiceRoleForAutoScaling has been taken in this account, please try a different suffix."
    );
    may(&session, "ec2:RunInstances", "*").expect("its policy allows");
    may(&session, "ec2:DeleteVpc", "*").expect_err("its policy does not");
    identity(&cx)
        .authorize_pass_role(&session, "arn:aws:iam::000000000000:role/r", "ec2.amazonaws.com")
        .expect("to EC2");
    identity(&cx)
        .authorize_pass_role(&session, "arn:aws:iam::000000000000:role/r", "lambda.amazonaws.com")
        .expect_err("to nobody else");
    let name = some("AWSServiceRoleForAutoScaling");
    let inline = PutRolePolicyRequest {
        role_name: name.clone(),
        policy_name: some("p"),
        policy_document: Some(statement("Allow", "*", "*")),
    };
    assert!(cx.call::<PutRolePolicy>(inline).await.expect_err("protected").is("UnmodifiableEntity"));
    let protected = cx.call::<DeleteRole>(DeleteRoleRequest { role_name: name.clone() }).await;
    assert!(protected.expect_err("protected").is("UnmodifiableEntity"));
    let task = cx.call::<DeleteServiceLinkedRole>(DeleteServiceLinkedRoleRequest { role_name: name }).await;
    let deletion_task_id = task.expect("nothing uses it").deletion_task_id;
    let status = GetServiceLinkedRoleDeletionStatusRequest { deletion_task_id };
    let status = cx.call::<GetServiceLinkedRoleDeletionStatus>(status).await.expect("known");
    assert_eq!(status.status.as_deref(), Some("SUCCEEDED"));
    may(&session, "ec2:RunInstances", "*").expect_err("the role is gone");
}

#[tokio::test]
async fn others_and_anonymous_may_nothing() {
    let cx = root();
    let anonymous = Ctx { principal: Principal::Anonymous, ..cx.clone() };
    assert!(may(&anonymous, "iam:ListRoles", "*").expect_err("anonymous").is("AccessDenied"));
    let service = cx.as_service("ec2.amazonaws.com");
    may(&service, "iam:GetInstanceProfile", "*").expect("what services do by themselves");
    let mut stranger = cx.clone();
    stranger.account = "111122223333".parse().expect("an account");
    stranger.principal = Principal::Root { account: stranger.account.clone() };
    let missing = stranger.call::<GetRole>(GetRoleRequest { role_name: some("r") }).await;
    make_role(&cx, "r", TRUST_EC2).await.expect("made");
    assert!(missing.expect_err("accounts are apart").is("NoSuchEntity"));
}
