//! How long one authorization takes: a user with an inline policy, one of AWS's and a permissions boundary asks for one
//! resource. `cargo run --release -p iam --example authorize`

use std::sync::Arc;

use api_iam::types::{AttachUserPolicyRequest, CreateUserRequest, PutUserPolicyRequest};
use kernel::{Account, AuthorizationRequest, Clock, Cloud, CloudOptions, Ctx, Error, Principal, Region, Result};
use store::{Options, Store};

const ROUNDS: u32 = 20_000;
const DOCUMENT: &str = r#"{"Version":"2012-10-17","Statement":[
    {"Effect":"Allow","Action":["ssm:Get*","ssm:List*"],"Resource":"arn:aws:ssm:*:*:parameter/app/${aws:username}/*",
     "Condition":{"IpAddressIfExists":{"aws:SourceIp":"127.0.0.0/8"},"StringEquals":{"aws:RequestedRegion":"us-east-1"}}},
    {"Effect":"Deny","Action":"ssm:*","Resource":"*","Condition":{"Bool":{"aws:ViaAWSService":"true"}}}]}"#;

#[tokio::main]
async fn main() -> Result<()> {
    let store = Store::open(Options { directory: None }).map_err(Error::internal)?;
    let cloud = Cloud::new(CloudOptions { store, clock: Clock::real() })?;
    let state = Arc::new(iam::Iam::default());
    cloud.install(vec![iam::service(state.clone())]);
    cloud.install_identity(state.identity(&cloud));
    let account = Account::default_account();
    let root = Ctx::new(cloud.clone(), account.clone(), Region::default_region(), Principal::Root { account });
    let user = make_user(&root).await?;
    let ask = || {
        let arn = "arn:aws:ssm:us-east-1:000000000000:parameter/app/ada/x".to_owned();
        let question = AuthorizationRequest::new(&api_iam::SERVICE, "ssm:GetParameter", vec![arn]);
        cloud.identity().map_or(Ok(()), |identity| identity.authorize(&user, &question))
    };
    ask()?;
    for _ in 0..3 {
        let started = cloud.clock.now();
        for _ in 0..ROUNDS {
            ask()?;
        }
        let took = cloud.clock.now().since(started);
        println!("{:.2} µs an authorization", took.as_secs_f64() * 1e6 / f64::from(ROUNDS));
    }
    Ok(())
}

async fn make_user(root: &Ctx) -> Result<Ctx> {
    let (name, some) = ("ada".to_owned(), |text: &str| Some(text.to_owned()));
    let input = CreateUserRequest {
        user_name: Some(name.clone()),
        permissions_boundary: some("arn:aws:iam::aws:policy/PowerUserAccess"),
        ..Default::default()
    };
    let made = root.call::<api_iam::CreateUser>(input).await?.user.unwrap_or_default();
    let inline = PutUserPolicyRequest {
        user_name: Some(name.clone()),
        policy_name: some("own"),
        policy_document: some(DOCUMENT),
    };
    root.call::<api_iam::PutUserPolicy>(inline).await?;
    let attached = AttachUserPolicyRequest {
        user_name: Some(name.clone()),
        policy_arn: some("arn:aws:iam::aws:policy/ReadOnlyAccess"),
    };
    root.call::<api_iam::AttachUserPolicy>(attached).await?;
    let principal = Principal::User {
        account: root.account.clone(),
        path: made.path.unwrap_or_default(),
        name,
        id: made.user_id.unwrap_or_default(),
    };
    Ok(Ctx { principal, ..root.clone() })
}
