//! What holds policies, roles, users and groups: their inline policies, attached policies and quotas are handled alike.

use api_iam::types::{AttachedPermissionsBoundary, AttachedPolicy};
use kernel::{Account, Ctx, Read, Result, Timestamp, Writer, id};
use schema::Empty;

use crate::list::Page;
use crate::record::{self, Entity, Group, Record, Role, User};
use crate::{documents, list, managed, words};

pub trait Holder: Record + Send + 'static {
    /// `PoliciesPerRole`
    const ATTACHED_QUOTA: &'static str;
    /// All its inline policies together, in characters without white space.
    const INLINE_LIMIT: usize;
    const ID_PREFIX: &'static str;
    fn entity(&self) -> &Entity;
    fn entity_mut(&mut self) -> &mut Entity;
    fn missing(name: &str) -> kernel::Error;
    /// Refuses changes to what only AWS may change.
    fn check_modifiable(&self) -> Result<()>;
}

/// How many managed policies a role, user or group may have.
const ATTACHED_LIMIT: usize = 10;

impl Holder for Role {
    const ATTACHED_QUOTA: &'static str = "PoliciesPerRole";
    const INLINE_LIMIT: usize = 10_240;
    const ID_PREFIX: &'static str = "AROA";
    fn entity(&self) -> &Entity {
        &self.entity
    }
    fn entity_mut(&mut self) -> &mut Entity {
        &mut self.entity
    }
    fn missing(name: &str) -> kernel::Error {
        words::no_role(name)
    }
    fn check_modifiable(&self) -> Result<()> {
        if self.service.is_some() { Err(words::protected(&self.entity.name)) } else { Ok(()) }
    }
}

impl Holder for User {
    const ATTACHED_QUOTA: &'static str = "PoliciesPerUser";
    const INLINE_LIMIT: usize = 2048;
    const ID_PREFIX: &'static str = "AIDA";
    fn entity(&self) -> &Entity {
        &self.entity
    }
    fn entity_mut(&mut self) -> &mut Entity {
        &mut self.entity
    }
    fn missing(name: &str) -> kernel::Error {
        words::no_user(name)
    }
    fn check_modifiable(&self) -> Result<()> {
        Ok(())
    }
}

impl Holder for Group {
    const ATTACHED_QUOTA: &'static str = "PoliciesPerGroup";
    const INLINE_LIMIT: usize = 5120;
    const ID_PREFIX: &'static str = "AGPA";
    fn entity(&self) -> &Entity {
        &self.entity
    }
    fn entity_mut(&mut self) -> &mut Entity {
        &mut self.entity
    }
    fn missing(name: &str) -> kernel::Error {
        words::no_group(name)
    }
    fn check_modifiable(&self) -> Result<()> {
        Ok(())
    }
}

/// A new entity without policies.
pub fn entity<H: Holder>(name: String, path: Option<String>, now: Timestamp) -> Entity {
    Entity {
        name,
        path: path.unwrap_or_else(|| "/".to_owned()),
        id: id::unique(H::ID_PREFIX),
        created_ms: now.millis(),
        tags: Default::default(),
        boundary: None,
        inline: Default::default(),
        attached: Vec::new(),
    }
}

pub fn get<H: Holder>(reader: &impl Read, account: &Account, name: &str) -> Result<H> {
    record::find(reader, account, name)?.ok_or_else(|| H::missing(name))
}

/// Changes a record in a transaction, whatever it is.
pub async fn change<H: Holder, T: Send + 'static>(
    cx: &Ctx,
    name: Option<String>,
    edit: impl FnOnce(&mut Writer<'_>, &mut H) -> Result<T> + Send + 'static,
) -> Result<T> {
    let (account, name) = (cx.account.clone(), name.unwrap_or_default());
    cx.write(move |writer| {
        let mut holder: H = get(writer, &account, &name)?;
        let answer = edit(writer, &mut holder)?;
        record::put(writer, &account, &holder)?;
        Ok(answer)
    })
    .await
}

pub async fn put_inline<H: Holder>(
    cx: &Ctx,
    holder: Option<String>,
    name: Option<String>,
    document: Option<String>,
) -> Result<Empty> {
    let (name, document) = (name.unwrap_or_default(), document.unwrap_or_default());
    change::<H, _>(cx, holder, move |_, holder| {
        holder.check_modifiable()?;
        documents::check_identity(&document)?;
        let entity = holder.entity_mut();
        entity.inline.insert(name, document);
        let size: usize = entity.inline.values().map(|document| policy::quota_chars(document)).sum();
        if size > H::INLINE_LIMIT {
            let text =
                format!("Maximum policy size of {} bytes exceeded for {} {}", H::INLINE_LIMIT, H::KIND, entity.name);
            return Err(api_iam::errors::limit_exceeded_exception(text));
        }
        Ok(Empty {})
    })
    .await
}

/// The document, URL-encoded.
pub fn get_inline<H: Holder>(cx: &Ctx, holder: &str, name: &str) -> Result<String> {
    let holder: H = get(&cx.read(), &cx.account, holder)?;
    let document = holder.entity().inline.get(name).ok_or_else(|| words::no_inline(H::KIND, name))?;
    Ok(documents::encoded(document))
}

pub async fn delete_inline<H: Holder>(cx: &Ctx, holder: Option<String>, name: Option<String>) -> Result<Empty> {
    let name = name.unwrap_or_default();
    change::<H, _>(cx, holder, move |_, holder| {
        holder.check_modifiable()?;
        match holder.entity_mut().inline.remove(&name) {
            Some(_) => Ok(Empty {}),
            None => Err(words::no_inline(H::KIND, &name)),
        }
    })
    .await
}

/// Attaching what is attached already changes nothing.
pub async fn attach<H: Holder>(cx: &Ctx, holder: Option<String>, arn: Option<String>) -> Result<Empty> {
    let (arn, account) = (arn.unwrap_or_default(), cx.account.clone());
    words::check_policy_arn(&arn)?;
    change::<H, _>(cx, holder, move |writer, holder| {
        holder.check_modifiable()?;
        if !managed::exists(writer, &account, &arn)? {
            return Err(words::not_attachable(&arn));
        }
        if managed::is_for_services_only(&arn) {
            let text = "Cannot attach a Service Role Policy to a Customer Role.";
            return Err(api_iam::errors::policy_not_attachable_exception(text));
        }
        let attached = &mut holder.entity_mut().attached;
        if attached.contains(&arn) {
            return Ok(Empty {});
        }
        if attached.len() >= ATTACHED_LIMIT {
            return Err(words::over_quota(H::ATTACHED_QUOTA, ATTACHED_LIMIT));
        }
        attached.push(arn);
        Ok(Empty {})
    })
    .await
}

pub async fn detach<H: Holder>(cx: &Ctx, holder: Option<String>, arn: Option<String>) -> Result<Empty> {
    let arn = arn.unwrap_or_default();
    words::check_policy_arn(&arn)?;
    change::<H, _>(cx, holder, move |_, holder| {
        holder.check_modifiable()?;
        let attached = &mut holder.entity_mut().attached;
        let before = attached.len();
        attached.retain(|known| *known != arn);
        if attached.len() == before { Err(words::no_policy(&arn)) } else { Ok(Empty {}) }
    })
    .await
}

/// What stands in the way of deleting it, of what all holders have in common.
pub fn check_deletable(entity: &Entity) -> Result<()> {
    if !entity.attached.is_empty() {
        return Err(words::in_use("detach all policies"));
    }
    if !entity.inline.is_empty() {
        return Err(words::in_use("delete policies"));
    }
    Ok(())
}

/// Refuses a permissions boundary that is no policy.
pub fn check_boundary(reader: &impl Read, account: &Account, boundary: Option<&str>) -> Result<()> {
    let Some(arn) = boundary else { return Ok(()) };
    words::check_policy_arn(arn)?;
    if managed::exists(reader, account, arn)? {
        return Ok(());
    }
    let text = format!("Scope ARN: {arn} does not exist or is not attachable.");
    Err(api_iam::errors::no_such_entity_exception(text))
}

/// Sets or takes away the permissions boundary.
pub async fn set_boundary<H: Holder>(cx: &Ctx, holder: Option<String>, boundary: Option<String>) -> Result<Empty> {
    let account = cx.account.clone();
    change::<H, _>(cx, holder, move |writer, holder| {
        holder.check_modifiable()?;
        check_boundary(writer, &account, boundary.as_deref())?;
        holder.entity_mut().boundary = boundary;
        Ok(Empty {})
    })
    .await
}

/// A boundary as answers show it.
pub fn boundary_member(entity: &Entity) -> Option<AttachedPermissionsBoundary> {
    let arn = entity.boundary.clone()?;
    let kind = Some("PermissionsBoundaryPolicy".to_owned());
    Some(AttachedPermissionsBoundary { permissions_boundary_type: kind, permissions_boundary_arn: Some(arn) })
}

/// One page of the names of inline policies.
pub fn list_inline<H: Holder>(
    cx: &Ctx,
    holder: Option<String>,
    marker: Option<String>,
    max_items: Option<i32>,
) -> Result<Page<String>> {
    let holder: H = get(&cx.read(), &cx.account, &holder.unwrap_or_default())?;
    list::cut(holder.entity().inline.keys().cloned().collect(), marker.as_deref(), max_items, |name| name)
}

/// One page of the attached policies below a path.
pub fn list_attached<H: Holder>(
    cx: &Ctx,
    holder: Option<String>,
    path_prefix: Option<String>,
    marker: Option<String>,
    max_items: Option<i32>,
) -> Result<Page<AttachedPolicy>> {
    let holder: H = get(&cx.read(), &cx.account, &holder.unwrap_or_default())?;
    let prefix = path_prefix.unwrap_or_default();
    let attached = holder.entity().attached.iter().map(|arn| (managed::path_and_name(arn), arn));
    let shown = attached.filter(|((path, _), _)| path.starts_with(&prefix));
    let shown = shown.map(|((_, name), arn)| AttachedPolicy { policy_name: Some(name), policy_arn: Some(arn.clone()) });
    list::cut(shown.collect(), marker.as_deref(), max_items, |policy| policy.policy_name.as_deref().unwrap_or(""))
}
