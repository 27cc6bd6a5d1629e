//! Who calls.

use serde::{Deserialize, Serialize};

use crate::account::Account;

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Principal {
    /// The account itself: `test`/`test` or a 12-digit access key.
    Root {
        account: Account,
    },
    /// `path` starts and ends with a slash.
    User {
        account: Account,
        path: String,
        name: String,
        id: String,
    },
    /// `role_path` starts and ends with a slash; `role_id` is the role's unique id.
    AssumedRole {
        account: Account,
        role_path: String,
        role: String,
        role_id: String,
        session: String,
    },
    /// Whom a user (or the root: no issuer) vouched for by GetFederationToken.
    FederatedUser {
        account: Account,
        name: String,
        issuer: Option<Issuer>,
    },
    /// An AWS service acting by itself: `ec2.amazonaws.com`.
    Service {
        name: String,
    },
    Anonymous,
}

/// The user whose policies bound a federated user.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Issuer {
    pub path: String,
    pub name: String,
    pub id: String,
}

impl Principal {
    /// Its ARN as `GetCallerIdentity` prints it.
    pub fn arn(&self) -> String {
        match self {
            Principal::Root { account } => format!("arn:aws:iam::{account}:root"),
            Principal::User { account, path, name, .. } => format!("arn:aws:iam::{account}:user{path}{name}"),
            Principal::AssumedRole { account, role, session, .. } => {
                format!("arn:aws:sts::{account}:assumed-role/{role}/{session}")
            }
            Principal::FederatedUser { account, name, .. } => format!("arn:aws:sts::{account}:federated-user/{name}"),
            Principal::Service { name } => name.clone(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }

    /// `aws:userid`: the account, the user's id, or `ROLE-ID:session`.
    pub fn user_id(&self) -> String {
        match self {
            Principal::Root { account } => account.to_string(),
            Principal::User { id, .. } => id.clone(),
            Principal::AssumedRole { role_id, session, .. } => format!("{role_id}:{session}"),
            Principal::FederatedUser { account, name, .. } => format!("{account}:{name}"),
            Principal::Service { name } => name.clone(),
            Principal::Anonymous => "anonymous".to_owned(),
        }
    }

    pub fn account(&self) -> Option<&Account> {
        match self {
            Principal::Root { account }
            | Principal::User { account, .. }
            | Principal::AssumedRole { account, .. }
            | Principal::FederatedUser { account, .. } => Some(account),
            Principal::Service { .. } | Principal::Anonymous => None,
        }
    }
}
