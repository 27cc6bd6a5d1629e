//! Listeners.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html>

use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput, DescribeListenersInput,
    DescribeListenersOutput, Listener as Shown, ModifyListenerInput, ModifyListenerOutput,
};
use kernel::{Ctx, Result, id, quota};

use crate::records::{self, Listener};
use crate::{Elbv2, action, errors, find, tags, usage};

pub async fn create(elb: Arc<Elbv2>, cx: Ctx, input: CreateListenerInput) -> Result<CreateListenerOutput> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let balancer = find::balancer(&cx.read(), &cx, &arn)?;
    refuse_tls(&input.protocol, &input.ssl_policy, input.certificates.is_some())?;
    errors::refuse("MutualAuthentication", input.mutual_authentication.is_some())?;
    errors::refuse("AlpnPolicy", input.alpn_policy.is_some_and(|policy| !policy.is_empty()))?;
    if input.protocol.is_none() {
        return Err(errors::validation("A listener protocol must be specified"));
    }
    let port = input.port.and_then(|port| u16::try_from(port).ok());
    let port = port.ok_or_else(|| errors::validation("A listener port must be specified"))?;
    let actions = action::read(input.default_actions.unwrap_or_default())?;
    let tags = tags::read(&cx, input.tags)?;
    let id = id::hex_digits(16);
    let path = format!("app/{}/{}/{id}", balancer.name, balancer.id);
    let listener = Listener {
        arn: cx.arn("elasticloadbalancing", format!("listener/{path}")),
        balancer_arn: arn.clone(),
        port,
        actions,
        attributes: records::Attributes::new(),
        default_rule_arn: cx.arn("elasticloadbalancing", format!("listener-rule/{path}/{}", id::hex_digits(16))),
    };
    let allowed = cx.quota(&quota::LISTENERS_PER_BALANCER)? as usize;
    let within = cx.clone();
    let listener = cx
        .write(move |writer| {
            let balancer = find::balancer(writer, &within, &listener.balancer_arn)?;
            action::check_groups(writer, &within, &balancer, &listener.actions)?;
            let others = records::listeners(writer, &within, &balancer)?;
            if let Some(known) = others.iter().find(|other| other.port == port) {
                if known.actions == listener.actions {
                    return Ok(known.clone());
                }
                let message =
                    format!("A listener already exists on this port for this load balancer '{}'", balancer.arn);
                return Err(api_errors::duplicate_listener_exception(message));
            }
            if others.len() >= allowed {
                let message =
                    format!("The maximum number of listeners for this load balancer has been reached: {allowed}");
                return Err(api_errors::too_many_listeners_exception(message));
            }
            records::put(writer, &within, &listener)?;
            tags::put(writer, &within, &listener.arn, &tags)?;
            Ok(listener)
        })
        .await?;
    elb.sync(&cx, &arn).await;
    elb.hint_groups(&cx, action::groups_of(&listener.actions));
    Ok(CreateListenerOutput { listeners: Some(vec![show(&listener)]) })
}

pub async fn describe(_: Arc<Elbv2>, cx: Ctx, input: DescribeListenersInput) -> Result<DescribeListenersOutput> {
    let reader = cx.read();
    let arns = input.listener_arns.unwrap_or_default();
    let found = match (input.load_balancer_arn, arns.as_slice()) {
        (Some(_), [_, ..]) => {
            let message = "You cannot specify both a load balancer ARN and listener ARNs";
            return Err(errors::validation(message));
        }
        (Some(arn), []) => records::listeners(&reader, &cx, &find::balancer(&reader, &cx, &arn)?)?,
        (None, []) => {
            return Err(errors::validation("You must specify either listener ARNs or a load balancer ARN"));
        }
        (None, arns) => arns.iter().map(|arn| find::listener(&reader, &cx, arn)).collect::<Result<_>>()?,
    };
    let (page, next_marker) = find::page(found, input.marker.as_deref(), input.page_size)?;
    Ok(DescribeListenersOutput { listeners: Some(page.iter().map(show).collect()), next_marker })
}

pub async fn modify(elb: Arc<Elbv2>, cx: Ctx, input: ModifyListenerInput) -> Result<ModifyListenerOutput> {
    let arn = input.listener_arn.unwrap_or_default();
    refuse_tls(&input.protocol, &input.ssl_policy, input.certificates.is_some())?;
    errors::refuse("MutualAuthentication", input.mutual_authentication.is_some())?;
    errors::refuse("AlpnPolicy", input.alpn_policy.is_some_and(|policy| !policy.is_empty()))?;
    let actions = input.default_actions.map(action::read).transpose()?;
    let port = input.port.and_then(|port| u16::try_from(port).ok());
    let within = cx.clone();
    let (before, listener) = cx
        .write(move |writer| {
            let mut listener = find::listener(writer, &within, &arn)?;
            let before = listener.clone();
            let balancer = find::balancer_of(writer, &within, &listener)?;
            if let Some(port) = port {
                let others = records::listeners(writer, &within, &balancer)?;
                if others.iter().any(|other| other.port == port && other.arn != arn) {
                    return Err(errors::validation(format!("Listener port '{port}' is already in use")));
                }
                listener.port = port;
            }
            if let Some(actions) = actions {
                action::check_groups(writer, &within, &balancer, &actions)?;
                listener.actions = actions;
            }
            records::put(writer, &within, &listener)?;
            Ok((before, listener))
        })
        .await?;
    elb.sync(&cx, &listener.balancer_arn).await;
    elb.hint_groups(&cx, action::groups_of(&before.actions).chain(action::groups_of(&listener.actions)));
    Ok(ModifyListenerOutput { listeners: Some(vec![show(&listener)]) })
}

pub async fn delete(elb: Arc<Elbv2>, cx: Ctx, input: DeleteListenerInput) -> Result<DeleteListenerOutput> {
    let arn = input.listener_arn.unwrap_or_default();
    let within = cx.clone();
    let (listener, groups) = cx
        .write(move |writer| {
            let listener = find::listener(writer, &within, &arn)?;
            let balancer = find::balancer_of(writer, &within, &listener)?;
            let groups = usage::groups_of(writer, &within, &balancer)?;
            for rule in records::rules(writer, &within, &arn)? {
                records::delete(writer, &within, &rule)?;
            }
            writer.delete(&records::tags_key(&within, &listener.default_rule_arn))?;
            records::delete(writer, &within, &listener)?;
            Ok((listener, groups))
        })
        .await?;
    elb.sync(&cx, &listener.balancer_arn).await;
    elb.hint_groups(&cx, groups.iter().map(String::as_str));
    Ok(DeleteListenerOutput {})
}

fn refuse_tls(protocol: &Option<String>, policy: &Option<String>, certificates: bool) -> Result<()> {
    match protocol.as_deref() {
        None | Some("HTTP") => {}
        Some("HTTPS") => return errors::refuse("listeners with the protocol HTTPS", true),
        Some(other) => {
            let message = format!("Listener protocol '{other}' must be one of 'HTTP, HTTPS'");
            return Err(errors::validation(message));
        }
    }
    if policy.is_some() || certificates {
        let message = "Certificates and SSL policies can only be specified for HTTPS listeners";
        return Err(errors::validation(message));
    }
    Ok(())
}

pub fn show(listener: &Listener) -> Shown {
    Shown {
        listener_arn: Some(listener.arn.clone()),
        load_balancer_arn: Some(listener.balancer_arn.clone()),
        port: Some(i32::from(listener.port)),
        protocol: Some("HTTP".to_owned()),
        default_actions: Some(listener.actions.iter().map(action::show).collect()),
        ..Shown::default()
    }
}
