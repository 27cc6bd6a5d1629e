//! Credentials and who gets them, in one process with IAM.

use std::sync::Arc;

use api_iam::types::{CreateRoleRequest, CreateUserRequest, PutUserPolicyRequest};
use api_sts::types::{
    AssumeRoleRequest, AssumeRoleResponse, GetAccessKeyInfoRequest, GetCallerIdentityRequest,
    GetFederationTokenRequest, GetSessionTokenRequest, PolicyDescriptorType, Tag,
};
use api_sts::{AssumeRole, GetAccessKeyInfo, GetCallerIdentity, GetFederationToken, GetSessionToken};
use kernel::{Account, AuthorizationRequest, Caller, Clock, Cloud, CloudOptions, Ctx, Error, Principal, Region};
use store::{Options, Store};

/// The root of a new cloud's default account.
fn root() -> Ctx {
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() }).expect("a new store takes its secrets");
    let iam = Arc::new(iam::Iam::default());
    cloud.install(vec![iam::service(iam.clone()), crate::service(Arc::default())]);
    cloud.install_identity(iam.identity(&cloud));
    of_account(cloud, Account::default_account())
}

fn of_account(cloud: Arc<Cloud>, account: Account) -> Ctx {
    Ctx::new(cloud, account.clone(), Region::default_region(), Principal::Root { account })
}

fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

async fn make_user(cx: &Ctx, name: &str) -> Ctx {
    let input = CreateUserRequest { user_name: some(name), ..Default::default() };
    let user = cx.call::<api_iam::CreateUser>(input).await.expect("made").user.expect("shown");
    let (path, id) = (user.path.expect("shown"), user.user_id.expect("shown"));
    let principal = Principal::User { account: cx.account.clone(), path, name: name.to_owned(), id };
    Ctx { principal, ..cx.clone() }
}

async fn allow(cx: &Ctx, user: &str, action: &str) {
    let document =
        format!(r#"{{"Version":"2012-10-17","Statement":{{"Effect":"Allow","Action":"{action}","Resource":"*"}}}}"#);
    let input = PutUserPolicyRequest { user_name: some(user), policy_name: some("p"), policy_document: Some(document) };
    cx.call::<api_iam::PutUserPolicy>(input).await.expect("put");
}

/// A role that trusts `principal` (JSON), under `condition` (JSON, may be empty).
async fn make_role(cx: &Ctx, principal: &str, condition: &str) {
    let trust = format!(
        r#"{{"Version":"2012-10-17","Statement":[{{"Effect":"Allow","Principal":{principal},"Action":"sts:AssumeRole"{condition}}}]}}"#
    );
    let input = CreateRoleRequest {
        role_name: some("r"),
        path: some("/app/"),
        assume_role_policy_document: Some(trust),
        max_session_duration: Some(7200),
        ..Default::default()
    };
    cx.call::<api_iam::CreateRole>(input).await.expect("made");
}

const ROLE: &str = "arn:aws:iam::000000000000:role/app/r";

fn request() -> AssumeRoleRequest {
    AssumeRoleRequest { role_arn: some(ROLE), role_session_name: some("session"), ..Default::default() }
}

async fn assume(cx: &Ctx, input: AssumeRoleRequest) -> Result<AssumeRoleResponse, Error> {
    cx.call::<AssumeRole>(input).await
}

/// The context of a request that these credentials sign, as the front door makes it.
fn with_credentials(cx: &Ctx, answer: AssumeRoleResponse) -> Ctx {
    let token = answer.credentials.and_then(|made| made.session_token).expect("made");
    let (session, _) = cx.cloud.sealer.open(&token).expect("ours");
    let caller = Caller {
        session_policies: session.policies,
        token_issued: Some(kernel::Timestamp::from_millis(session.issued_ms)),
        session: session.facts,
        ..Default::default()
    };
    Ctx { principal: session.principal, caller: Arc::new(caller), ..cx.clone() }
}

#[tokio::test]
async fn a_role_trusts_a_user_by_name_or_through_its_account() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    let refusal = format!(
        "User: arn:aws:iam::000000000000:user/ada is not authorized to perform: sts:AssumeRole on resource: {ROLE}"
    );
    let missing = assume(&user, request()).await.expect_err("no such role");
    assert_eq!((missing.code.as_ref(), missing.status, missing.message), ("AccessDenied", 403, refusal.clone()));
    make_role(&cx, r#"{"AWS":"000000000000"}"#, "").await;
    let denied = assume(&user, request()).await.expect_err("the account is trusted, the user has no policy");
    assert_eq!(denied.message, refusal);
    allow(&cx, "ada", "sts:AssumeRole").await;
    let answer = assume(&user, request()).await.expect("both allow");
    let who = answer.assumed_role_user.clone().expect("shown");
    assert_eq!(who.arn.as_deref(), Some("arn:aws:sts::000000000000:assumed-role/r/session"));
    let made = answer.credentials.clone().expect("made");
    assert!(made.access_key_id.is_some_and(|key| key.starts_with("ASIA") && key.len() == 20));
    let session = with_credentials(&cx, answer);
    let caller = session.call::<GetCallerIdentity>(GetCallerIdentityRequest {}).await.expect("always");
    assert_eq!((caller.arn, caller.user_id), (who.arn, who.assumed_role_id));
    let bob = make_user(&cx, "bob").await;
    allow(&cx, "bob", "s3:*").await;
    assert!(assume(&bob, request()).await.expect_err("another policy").is("AccessDenied"));
}

#[tokio::test]
async fn a_user_that_is_named_needs_no_policy_and_nobody_else_may() {
    let cx = root();
    let (ada, bob) = (make_user(&cx, "ada").await, make_user(&cx, "bob").await);
    make_role(&cx, r#"{"AWS":"arn:aws:iam::000000000000:user/ada"}"#, "").await;
    assume(&ada, request()).await.expect("named");
    allow(&cx, "bob", "*").await;
    assert!(assume(&bob, request()).await.expect_err("not trusted").is("AccessDenied"));
    assert!(assume(&cx, request()).await.expect_err("the root is not trusted either").is("AccessDenied"));
}

#[tokio::test]
async fn another_account_needs_both_sides() {
    let cx = root();
    let other = of_account(cx.cloud.clone(), "111122223333".parse().expect("an account"));
    let user = make_user(&other, "eve").await;
    make_role(&cx, r#"{"AWS":"arn:aws:iam::111122223333:user/eve"}"#, "").await;
    assert!(assume(&user, request()).await.expect_err("its own account does not allow").is("AccessDenied"));
    allow(&other, "eve", "sts:AssumeRole").await;
    let answer = assume(&user, request()).await.expect("both allow");
    assert_eq!(with_credentials(&cx, answer).principal.account(), Some(&cx.account));
}

#[tokio::test]
async fn conditions_of_the_trust_policy_hold() {
    let cx = root();
    let condition =
        r#","Condition":{"StringEquals":{"sts:ExternalId":"secret"},"StringLike":{"sts:RoleSessionName":"s*"}}"#;
    make_role(&cx, r#"{"AWS":"000000000000"}"#, condition).await;
    assume(&cx, request()).await.expect_err("no external id");
    let with = |id: &str, session: &str| AssumeRoleRequest {
        external_id: some(id),
        role_session_name: some(session),
        ..request()
    };
    assume(&cx, with("guess", "session")).await.expect_err("a wrong one");
    assume(&cx, with("secret", "other")).await.expect_err("another session name");
    assume(&cx, with("secret", "session")).await.expect("as asked for");
}

#[tokio::test]
async fn durations_have_limits() {
    let cx = root();
    make_role(&cx, r#"{"AWS":"*"}"#, "").await;
    let lasting = |secs| AssumeRoleRequest { duration_seconds: Some(secs), ..request() };
    let too_long = assume(&cx, lasting(7201)).await.expect_err("beyond the role's maximum");
    assert_eq!(too_long.code, "ValidationError");
    assert_eq!(too_long.message, "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.");
    assert!(assume(&cx, lasting(899)).await.expect_err("too short").is("ValidationError"));
    let answer = assume(&cx, lasting(7200)).await.expect("within");
    let end = answer.credentials.as_ref().and_then(|made| made.expiration).expect("shown");
    let secs = end.since(cx.now()).as_secs();
    assert!((7190..=7200).contains(&secs), "{secs}");
    let session = with_credentials(&cx, answer);
    let chained = assume(&session, lasting(3601)).await.expect_err("an hour for sessions of sessions");
    assert!(chained.message.contains("role chaining"), "{chained}");
}

#[tokio::test]
async fn session_policies_narrow_the_role() {
    let cx = root();
    make_role(&cx, r#"{"AWS":"000000000000"}"#, "").await;
    let admin = api_iam::types::AttachRolePolicyRequest {
        role_name: some("r"),
        policy_arn: some("arn:aws:iam::aws:policy/AdministratorAccess"),
    };
    cx.call::<api_iam::AttachRolePolicy>(admin).await.expect("attached");
    let may = |session: &Ctx, action: &'static str| {
        let question = AuthorizationRequest::new(&api_sts::SERVICE, action, vec!["*".to_owned()]);
        cx.cloud.identity().expect("installed").authorize(session, &question)
    };
    let whole = with_credentials(&cx, assume(&cx, request()).await.expect("made"));
    may(&whole, "ec2:RunInstances").expect("an administrator");
    let readers = PolicyDescriptorType { arn: some("arn:aws:iam::aws:policy/AmazonSSMReadOnlyAccess") };
    let narrowed = AssumeRoleRequest {
        policy: some(
            r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ec2:Describe*","Resource":"*"}}"#,
        ),
        policy_arns: Some(vec![readers]),
        ..request()
    };
    let answer = assume(&cx, narrowed).await.expect("made");
    assert!(answer.packed_policy_size.is_some_and(|percent| (1..=100).contains(&percent)));
    let session = with_credentials(&cx, answer);
    may(&session, "ec2:DescribeInstances").expect("by the document");
    may(&session, "ssm:GetParameter").expect("by the managed policy");
    let denied = may(&session, "ec2:RunInstances").expect_err("by neither");
    assert!(denied.message.ends_with("because no session policy allows the ec2:RunInstances action"), "{denied}");
    for (policy, code) in [("{}".to_owned(), "MalformedPolicyDocument"), ("x".repeat(2049), "PackedPolicyTooLarge")] {
        let refused = assume(&cx, AssumeRoleRequest { policy: Some(policy), ..request() }).await.expect_err(code);
        assert!(refused.is(code), "{refused}");
    }
}

#[tokio::test]
async fn a_service_assumes_a_role_that_trusts_it() {
    let cx = root();
    make_role(&cx, r#"{"Service":"ec2.amazonaws.com"}"#, "").await;
    let lasting = || AssumeRoleRequest { duration_seconds: Some(21_600), ..request() };
    assume(&cx.as_service("ec2.amazonaws.com"), lasting()).await.expect("trusted, for six hours");
    assume(&cx.as_service("lambda.amazonaws.com"), lasting()).await.expect_err("another service");
}

#[tokio::test]
async fn what_names_no_role_is_refused() {
    let cx = root();
    make_role(&cx, r#"{"AWS":"*"}"#, "").await;
    for arn in ["arn:aws:iam::000000000000:user/ada", "arn:aws:iam::12:role/some-role", "arn:aws:s3:::some-bucket"] {
        let refused = assume(&cx, AssumeRoleRequest { role_arn: some(arn), ..request() }).await.expect_err(arn);
        assert!(refused.is("ValidationError"), "{refused}");
    }
}

fn tag(key: &str, value: &str) -> Tag {
    Tag { key: some(key), value: some(value) }
}

#[tokio::test]
async fn session_tags_and_source_identity_go_from_session_to_session() {
    let cx = root();
    make_role(&cx, r#"{"AWS":"*"}"#, "").await;
    let tagged = || AssumeRoleRequest {
        tags: Some(vec![tag("team", "web"), tag("cost", "1")]),
        transitive_tag_keys: Some(vec!["team".to_owned()]),
        ..request()
    };
    let refused = assume(&cx, tagged()).await.expect_err("the trust policy knows no tags");
    assert!(refused.message.contains("sts:TagSession"), "{refused}");
    let named = AssumeRoleRequest { source_identity: some("ada"), ..request() };
    let refused = assume(&cx, named.clone()).await.expect_err("nor source identities");
    assert!(refused.message.contains("sts:SetSourceIdentity"), "{refused}");
    let policy_document = some(
        r#"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*"},
        {"Effect":"Deny","Principal":{"AWS":"*"},"Action":"sts:TagSession","Condition":{"StringNotEquals":{"aws:RequestTag/team":"web"}}}]}"#,
    );
    let open = api_iam::types::UpdateAssumeRolePolicyRequest { role_name: some("r"), policy_document };
    cx.call::<api_iam::UpdateAssumeRolePolicy>(open).await.expect("changed");
    let other = AssumeRoleRequest { tags: Some(vec![tag("team", "db")]), ..request() };
    assume(&cx, other).await.expect_err("another team");
    let first = AssumeRoleRequest { source_identity: some("ada"), ..tagged() };
    let first = with_credentials(&cx, assume(&cx, first).await.expect("both allowed"));
    assert_eq!(first.caller.session.tags.len(), 2);
    let again = AssumeRoleRequest { tags: Some(vec![tag("Team", "db")]), ..request() };
    let refused = assume(&first, again).await.expect_err("a transitive tag is not replaced");
    assert_eq!(refused.code, "InvalidParameterValue");
    let eve = AssumeRoleRequest { source_identity: some("eve"), ..request() };
    assume(&first, eve).await.expect_err("nor is the source identity");
    let answer = assume(&first, request()).await.expect("chained");
    assert_eq!(answer.source_identity.as_deref(), Some("ada"));
    let second = with_credentials(&cx, answer);
    assert_eq!(second.caller.session.tags, kernel::tags::Tags::from([("team".to_owned(), "web".to_owned())]));
    assert_eq!(second.caller.session.source_identity.as_deref(), Some("ada"));
}

#[tokio::test]
async fn a_federated_user_may_what_both_allow() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    allow(&cx, "ada", "*").await;
    let document = r#"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ssm:Get*","Resource":"*"}}"#;
    let ask = async |policy: Option<String>| {
        let input = GetFederationTokenRequest { name: some("visitor"), policy, ..Default::default() };
        let made = user.call::<GetFederationToken>(input).await.expect("made");
        with_credentials(&cx, AssumeRoleResponse { credentials: made.credentials, ..Default::default() })
    };
    let may = |session: &Ctx, action: &'static str| {
        let question = AuthorizationRequest::new(&api_sts::SERVICE, action, vec!["*".to_owned()]);
        cx.cloud.identity().expect("installed").authorize(session, &question)
    };
    let narrowed = ask(some(document)).await;
    assert_eq!(narrowed.principal.arn(), "arn:aws:sts::000000000000:federated-user/visitor");
    // STS itself is closed to federated users, whatever they may elsewhere.
    may(&narrowed, "sts:GetSessionToken").expect_err("no STS");
    let caller = narrowed.call::<GetCallerIdentity>(GetCallerIdentityRequest {}).await.expect("always");
    assert_eq!(caller.user_id.as_deref(), Some("000000000000:visitor"));
    let iam = narrowed.call::<api_iam::ListUsers>(Default::default()).await;
    iam.expect_err("nor IAM");
}

#[tokio::test]
async fn a_session_token_is_the_user_without_iam() {
    let cx = root();
    let user = make_user(&cx, "ada").await;
    allow(&cx, "ada", "*").await;
    let made = user.call::<GetSessionToken>(GetSessionTokenRequest::default()).await.expect("made");
    let session = with_credentials(&cx, AssumeRoleResponse { credentials: made.credentials, ..Default::default() });
    assert_eq!(session.principal, user.principal);
    let iam = session.call::<api_iam::ListUsers>(Default::default()).await;
    assert!(iam.expect_err("not without a second factor").is("InvalidClientTokenId"));
    let again = session.call::<GetSessionToken>(GetSessionTokenRequest::default()).await.expect_err("no chains");
    assert_eq!(again.message, "Cannot call GetSessionToken with session credentials");
}

#[tokio::test]
async fn a_keys_account_is_known() {
    let cx = root();
    make_user(&cx, "ada").await;
    let input = api_iam::types::CreateAccessKeyRequest { user_name: some("ada") };
    let key = cx.call::<api_iam::CreateAccessKey>(input).await.expect("made").access_key.expect("shown");
    let other = of_account(cx.cloud.clone(), "111122223333".parse().expect("an account"));
    let ask =
        async |id: &str| other.call::<GetAccessKeyInfo>(GetAccessKeyInfoRequest { access_key_id: some(id) }).await;
    let answer = ask(&key.access_key_id.expect("shown")).await.expect("known");
    assert_eq!(answer.account.as_deref(), Some("000000000000"));
    make_role(&cx, r#"{"AWS":"*"}"#, "").await;
    let temporary = assume(&cx, request()).await.expect("made").credentials.and_then(|made| made.access_key_id);
    let answer = ask(&temporary.expect("shown")).await.expect("tells its account");
    assert_eq!(answer.account.as_deref(), Some("000000000000"));
    assert!(ask("AKIAAAAAAAAAAAAAAAAA").await.expect_err("nobody's").is("ValidationError"));
}
