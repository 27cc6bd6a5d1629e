//! Listeners.
//! <https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateListener.html>

use std::sync::Arc;

use api_elbv2::errors as api_errors;
use api_elbv2::types::{
    CreateListenerInput, CreateListenerOutput, DeleteListenerInput, DeleteListenerOutput, DescribeListenersInput,
    DescribeListenersOutput, Listener as Shown, ModifyListenerInput, ModifyListenerOutput,
    MutualAuthenticationAttributes,
};
use kernel::{Ctx, Result, id, quota};

use crate::protocol::Protocol;
use crate::records::{self, Kind, Listener};
use crate::secure::{self, Secure};
use crate::{Elbv2, action, errors, find, tags, usage};

pub async fn create(elb: Arc<Elbv2>, cx: Ctx, input: CreateListenerInput) -> Result<CreateListenerOutput> {
    let arn = input.load_balancer_arn.unwrap_or_default();
    let balancer = find::balancer(&cx.read(), &cx, &arn)?;
    let protocol = read_protocol(balancer.kind, input.protocol.as_deref())?;
    let protocol = protocol.ok_or_else(|| errors::validation("A listener protocol must be specified"))?;
    refuse_alpn(input.alpn_policy)?;
    let mut secure = secure::read(protocol.is_secure(), input.ssl_policy, input.certificates, None)?;
    secure::authenticate(secure.as_mut(), protocol == Protocol::Https, input.mutual_authentication)?;
    let port = input.port.and_then(|port| u16::try_from(port).ok());
    let port = port.ok_or_else(|| errors::validation("A listener port must be specified"))?;
    let actions = action::read(input.default_actions.unwrap_or_default())?;
    let tags = tags::read(&cx, input.tags)?;
    let id = id::hex_digits(16);
    let path = format!("{}/{id}", balancer.path_name());
    let listener = Listener {
        arn: cx.arn("elasticloadbalancing", format!("listener/{path}")),
        balancer_arn: arn.clone(),
        protocol,
        port,
        actions,
        attributes: records::Attributes::new(),
        secure,
        default_rule_arn: cx.arn("elasticloadbalancing", format!("listener-rule/{path}/{}", id::hex_digits(16))),
    };
    let quota = match balancer.kind {
        Kind::Application => &quota::LISTENERS_PER_BALANCER,
        Kind::Network => &quota::LISTENERS_PER_NETWORK_BALANCER,
    };
    let allowed = cx.quota(quota)? as usize;
    let within = cx.clone();
    let listener = cx
        .write(move |writer| {
            let balancer = find::balancer(writer, &within, &listener.balancer_arn)?;
            action::check_groups(writer, &within, &balancer, listener.protocol, &listener.actions)?;
            for arn in listener.secure.iter().flat_map(Secure::arns) {
                secure::check(writer, &within, arn)?;
            }
            let others = records::listeners(writer, &within, &balancer)?;
            if let Some(known) = others.iter().find(|other| other.port == port) {
                let is_the_same = known.protocol == listener.protocol && known.secure == listener.secure;
                if known.actions == listener.actions && is_the_same {
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
            secure::link(writer, &within, &listener.arn, &balancer.arn, (None, listener.secure.as_ref()))?;
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
    refuse_alpn(input.alpn_policy)?;
    let (asked_protocol, mutual) = (input.protocol, input.mutual_authentication);
    let (policy, certificates) = (input.ssl_policy, input.certificates);
    let actions = input.default_actions.map(action::read).transpose()?;
    let port = input.port.and_then(|port| u16::try_from(port).ok());
    let within = cx.clone();
    let (before, listener) = cx
        .write(move |writer| {
            let mut listener = find::listener(writer, &within, &arn)?;
            let before = listener.clone();
            let balancer = find::balancer_of(writer, &within, &listener)?;
            let protocol = read_protocol(balancer.kind, asked_protocol.as_deref())?;
            listener.protocol = protocol.unwrap_or(listener.protocol);
            if let Some(port) = port {
                let others = records::listeners(writer, &within, &balancer)?;
                if others.iter().any(|other| other.port == port && other.arn != arn) {
                    return Err(errors::validation(format!("Listener port '{port}' is already in use")));
                }
                listener.port = port;
            }
            listener.actions = actions.unwrap_or(listener.actions);
            action::check_groups(writer, &within, &balancer, listener.protocol, &listener.actions)?;
            let is_secure = listener.protocol.is_secure();
            listener.secure = secure::read(is_secure, policy, certificates, before.secure.as_ref())?;
            secure::authenticate(listener.secure.as_mut(), listener.protocol == Protocol::Https, mutual)?;
            for arn in listener.secure.iter().flat_map(Secure::arns) {
                secure::check(writer, &within, arn)?;
            }
            // The new default one may have been among the others.
            if let Some(secure) = &mut listener.secure {
                secure.others.retain(|arn| *arn != secure.certificate);
            }
            let change = (before.secure.as_ref(), listener.secure.as_ref());
            secure::link(writer, &within, &listener.arn, &listener.balancer_arn, change)?;
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
            let change = (listener.secure.as_ref(), None);
            secure::link(writer, &within, &listener.arn, &listener.balancer_arn, change)?;
            records::delete(writer, &within, &listener)?;
            Ok((listener, groups))
        })
        .await?;
    elb.sync(&cx, &listener.balancer_arn).await;
    elb.presented().forget(&listener.arn);
    elb.hint_groups(&cx, groups.iter().map(String::as_str));
    Ok(DeleteListenerOutput {})
}

/// A protocol that listeners of such balancers speak.
fn read_protocol(kind: Kind, text: Option<&str>) -> Result<Option<Protocol>> {
    let Some(text) = text else { return Ok(None) };
    let known = match kind {
        Kind::Application => "HTTP, HTTPS",
        Kind::Network => "TCP, TLS, UDP, TCP_UDP",
    };
    let protocol = Protocol::parse(text).filter(|protocol| protocol.kind() == kind);
    let wrong = || errors::validation(format!("Listener protocol '{text}' must be one of '{known}'"));
    protocol.ok_or_else(wrong).map(Some)
}

fn refuse_alpn(given: Option<Vec<String>>) -> Result<()> {
    errors::refuse("AlpnPolicy", given.is_some_and(|policy| policy.iter().any(|name| name != "None")))
}

pub fn show(listener: &Listener) -> Shown {
    Shown {
        listener_arn: Some(listener.arn.clone()),
        load_balancer_arn: Some(listener.balancer_arn.clone()),
        port: Some(i32::from(listener.port)),
        protocol: Some(listener.protocol.as_str().to_owned()),
        certificates: listener.secure.as_ref().map(Secure::show),
        ssl_policy: listener.secure.as_ref().map(|secure| secure.policy.clone()),
        mutual_authentication: listener.secure.as_ref().map(|secure| MutualAuthenticationAttributes {
            mode: Some(if secure.asks_client { "passthrough" } else { "off" }.to_owned()),
            ..MutualAuthenticationAttributes::default()
        }),
        default_actions: Some(listener.actions.iter().map(action::show).collect()),
        ..Shown::default()
    }
}
