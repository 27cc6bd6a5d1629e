//! What is kept: roles, users, groups, policies and instance profiles. Names are unique without regard to case, and are found by
//! their exact spelling.

use std::collections::BTreeMap;

use kernel::index::{self, Indexed, Term};
use kernel::tags::Tags;
use kernel::{Account, Arn, PARTITION, Read, ReadTyped, Result, Timestamp, Writer};
use serde::{Deserialize, Serialize};

/// What roles, users and groups have in common.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Entity {
    pub name: String,
    /// Starts and ends with a slash.
    pub path: String,
    pub id: String,
    pub created_ms: i64,
    pub tags: Tags,
    /// The ARN of the policy that is its permissions boundary.
    pub boundary: Option<String>,
    /// Inline policies: documents by name.
    pub inline: BTreeMap<String, String>,
    /// ARNs of the attached managed policies.
    pub attached: Vec<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Role {
    pub entity: Entity,
    /// The trust policy as it was given.
    pub trust: String,
    /// The unique ids that the ARNs of users and roles in the trust policy stood for when it was set.
    pub trusted: BTreeMap<String, String>,
    pub description: Option<String>,
    pub max_session_secs: i32,
    /// The service of a service-linked role.
    pub service: Option<String>,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct User {
    pub entity: Entity,
    pub keys: Vec<AccessKey>,
    /// Names of the groups that it is in.
    #[serde(default)]
    pub groups: Vec<String>,
}

/// A group has neither tags nor a boundary. Its users know that they are in it, and are found by that.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Group {
    pub entity: Entity,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct AccessKey {
    pub id: String,
    pub secret: String,
    pub active: bool,
    pub created_ms: i64,
}

/// Whose an access key is: under `access_key_index`, so that a request's key is found without knowing its account.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct KeyOwner {
    pub account: Account,
    pub user: String,
}

/// When and for what a key or a role was last used.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct LastUsed {
    pub at_ms: i64,
    /// As signatures name it: `ec2`.
    pub service: String,
    pub region: String,
}

/// A customer managed policy. The documents of its versions are records of their own: they never change.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Policy {
    pub name: String,
    pub path: String,
    pub id: String,
    pub description: Option<String>,
    pub created_ms: i64,
    pub updated_ms: i64,
    pub tags: Tags,
    /// Oldest first.
    pub versions: Vec<PolicyVersion>,
    pub default_version: u32,
    pub last_version: u32,
}

#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct PolicyVersion {
    pub number: u32,
    pub created_ms: i64,
}

#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Profile {
    pub name: String,
    pub path: String,
    pub id: String,
    pub created_ms: i64,
    pub tags: Tags,
    /// The name of its role; at most one.
    pub role: Option<String>,
}

/// One kind of record: where it is kept, what an ARN calls it, and how IAM says that it is missing.
pub trait Record: Indexed {
    /// `role`, as in ARNs.
    const KIND: &'static str;
    fn name(&self) -> &str;
    fn path(&self) -> &str;

    fn arn(&self, account: &Account) -> String {
        arn(account, Self::KIND, self.path(), self.name())
    }
}

/// By the policies that they have, and by their boundaries.
impl Indexed for Role {
    const COUNTED: &'static [&'static str] = &["attached", "boundary"];

    fn terms(&self) -> Vec<Term> {
        self.entity.terms()
    }
}

impl Indexed for User {
    const COUNTED: &'static [&'static str] = &["attached", "boundary"];

    fn terms(&self) -> Vec<Term> {
        let mut terms = self.entity.terms();
        terms.extend(self.groups.iter().map(|group| Term::new("group", group)));
        terms
    }
}

impl Indexed for Group {
    const COUNTED: &'static [&'static str] = &["attached"];

    fn terms(&self) -> Vec<Term> {
        self.entity.terms()
    }
}

impl Indexed for Policy {}

impl Indexed for Profile {
    fn terms(&self) -> Vec<Term> {
        self.role.iter().map(|role| Term::new("role", role)).collect()
    }
}

impl Entity {
    fn terms(&self) -> Vec<Term> {
        let attached = self.attached.iter().map(|arn| Term::new("attached", arn));
        attached.chain(self.boundary.as_ref().map(|arn| Term::new("boundary", arn))).collect()
    }
}

impl Record for Role {
    const KIND: &'static str = "role";
    fn name(&self) -> &str {
        &self.entity.name
    }
    fn path(&self) -> &str {
        &self.entity.path
    }
}

impl Record for User {
    const KIND: &'static str = "user";
    fn name(&self) -> &str {
        &self.entity.name
    }
    fn path(&self) -> &str {
        &self.entity.path
    }
}

impl Record for Group {
    const KIND: &'static str = "group";
    fn name(&self) -> &str {
        &self.entity.name
    }
    fn path(&self) -> &str {
        &self.entity.path
    }
}

impl Record for Policy {
    const KIND: &'static str = "policy";
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
}

impl Record for Profile {
    const KIND: &'static str = "instance-profile";
    fn name(&self) -> &str {
        &self.name
    }
    fn path(&self) -> &str {
        &self.path
    }
}

pub fn arn(account: &Account, kind: &str, path: &str, name: &str) -> String {
    format!("arn:{PARTITION}:iam::{account}:{kind}{path}{name}")
}

/// Where a record is kept. IAM's data is the account's, not a Region's.
pub fn key(account: &Account, kind: &str, name: &str) -> String {
    store::key(&[account.as_str(), "global", "iam", kind, &name.to_ascii_lowercase()])
}

pub fn document_key(account: &Account, policy_name: &str, version: u32) -> String {
    let name = policy_name.to_ascii_lowercase();
    store::key(&[account.as_str(), "global", "iam", "policy-document", &name, &format!("v{version}")])
}

pub fn access_key_index(access_key: &str) -> String {
    store::key(&["cloud", "iam", "access-key", access_key])
}

/// `id`: an access key's, or a role's unique id.
pub fn last_used_key(account: &Account, id: &str) -> String {
    store::key(&[account.as_str(), "global", "iam", "last-used", id])
}

/// The record of exactly this name.
pub fn find<R: Record>(reader: &(impl Read + ?Sized), account: &Account, name: &str) -> Result<Option<R>> {
    let found: Option<R> = reader.get(&key(account, R::KIND, name))?;
    Ok(found.filter(|record| record.name() == name))
}

/// Whether the name is taken, in any spelling.
pub fn is_taken<R: Record>(reader: &impl Read, account: &Account, name: &str) -> Result<bool> {
    Ok(reader.get_bytes(&key(account, R::KIND, name))?.is_some())
}

/// All of a kind, by name.
pub fn all<R: Record>(reader: &impl Read, account: &Account) -> Result<Vec<R>> {
    Ok(reader.list(&table::<R>(account))?.into_iter().map(|(_, record)| record).collect())
}

/// How many of a kind there are, without reading them.
pub fn count<R: Record>(reader: &dyn Read, account: &Account) -> Result<usize> {
    index::count(reader, &table::<R>(account))
}

/// How many of the kind are in the group of an index.
pub fn count_of<R: Record>(reader: &dyn Read, account: &Account, index: &str, group: &str) -> Result<usize> {
    index::count_of(reader, &table::<R>(account), index, group)
}

/// Those of the kind in the group of an index, by name.
pub fn find_by<R: Record>(reader: &dyn Read, account: &Account, index: &str, group: &str) -> Result<Vec<R>> {
    index::find(reader, &table::<R>(account), index, group)
}

pub fn has_any<R: Record>(reader: &dyn Read, account: &Account, index: &str, group: &str) -> Result<bool> {
    index::has_any(reader, &table::<R>(account), index, group)
}

/// Writes it under its name.
pub fn put<R: Record>(writer: &mut Writer<'_>, account: &Account, record: &R) -> Result<()> {
    index::put(writer, &table::<R>(account), &key(account, R::KIND, record.name()), record)
}

pub fn delete<R: Record>(writer: &mut Writer<'_>, account: &Account, name: &str) -> Result<()> {
    index::delete::<R>(writer, &table::<R>(account), &key(account, R::KIND, name)).map(drop)
}

/// The keys that the records of a kind are under.
fn table<R: Record>(account: &Account) -> String {
    store::prefix(&[account.as_str(), "global", "iam", R::KIND])
}

/// The record that an ARN names, path included; None for ARNs of other kinds too.
pub fn by_arn<R: Record>(reader: &(impl Read + ?Sized), text: &str) -> Result<Option<R>> {
    let Some((account, name)) = split_arn(text, R::KIND) else { return Ok(None) };
    Ok(find::<R>(reader, &account, &name)?.filter(|record| record.arn(&account) == text))
}

/// Account and name in `arn:aws:iam::ACCOUNT:KIND/path/NAME`.
pub fn split_arn(text: &str, kind: &str) -> Option<(Account, String)> {
    let arn: Arn = text.parse().ok()?;
    let rest = arn.resource.strip_prefix(kind)?.strip_prefix('/')?;
    let name = rest.rsplit('/').next().filter(|name| !name.is_empty())?;
    if arn.service != "iam" || !arn.region.is_empty() {
        return None;
    }
    Some((arn.account.parse().ok()?, name.to_owned()))
}

pub fn timestamp(millis: i64) -> Option<Timestamp> {
    Some(Timestamp::from_millis(millis))
}
