//! What steers operations: stack policies, roles' absence, skipping, forcing, rolling back by hand, signals, drift.

use std::time::Duration;

use api_cloudformation as api;
use api_cloudformation::types::{
    ContinueUpdateRollbackInput, CreateStackInput, DeleteStackInput, DescribeStackResourceDriftsInput,
    DetectStackDriftInput, GetStackPolicyInput, RollbackStackInput, SetStackPolicyInput, SignalResourceInput,
    UpdateStackInput,
};

use super::World;

const TEMPLATE: &str = "
Resources:
  One:
    Type: AWS::SSM::Parameter
    Properties: {Name: one, Type: String, Value: a}
  Two:
    Type: AWS::SSM::Parameter
    DependsOn: One
    Properties: {Name: two, Type: String, Value: a}
";
const WAITING: &str = "
Resources:
  Wait:
    Type: AWS::CloudFormation::WaitCondition
    CreationPolicy: {ResourceSignal: {Count: 2, Timeout: PT1H}}
  After:
    Type: AWS::SSM::Parameter
    DependsOn: Wait
    Properties: {Name: after, Type: String, Value: a}
";

async fn made() -> World {
    let world = World::new();
    world.create("s", TEMPLATE).await.expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    world
}

fn name() -> Option<String> {
    Some("s".to_owned())
}

#[tokio::test]
async fn a_stack_policy_holds_on_to_resources() {
    let world = made().await;
    let policy = r#"{"Statement": [
        {"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"},
        {"Effect": "Deny", "Action": "Update:*", "Principal": "*", "Resource": "LogicalResourceId/One"}]}"#;
    let set = |body: &str| SetStackPolicyInput {
        stack_name: name(),
        stack_policy_body: Some(body.to_owned()),
        ..Default::default()
    };
    world.cx.call::<api::SetStackPolicy>(set(policy)).await.expect("set");
    assert!(world.cx.call::<api::SetStackPolicy>(set("{}")).await.is_err());
    let kept = world.cx.call::<api::GetStackPolicy>(GetStackPolicyInput { stack_name: name() }).await.expect("got");
    assert_eq!(kept.stack_policy_body.as_deref(), Some(policy));
    let two = TEMPLATE.replace("Name: two, Type: String, Value: a", "Name: two, Type: String, Value: b");
    assert_eq!(world.update("s", &two).await.expect("taken"), "UPDATE_COMPLETE");
    let one = two.replace("Name: one, Type: String, Value: a", "Name: one, Type: String, Value: b");
    assert_eq!(world.update("s", &one).await.expect("taken"), "UPDATE_ROLLBACK_COMPLETE");
    let gone = two
        .replace("  One:", "  Other:")
        .replace("DependsOn: One", "DependsOn: Other")
        .replace("Name: one", "Name: other");
    assert_eq!(world.update("s", &gone).await.expect("taken"), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.names(), ["one", "two"]);
    let refused = world.reasons("s", "UPDATE_FAILED").await;
    let denied =
        "Action denied by stack policy: Statement [#2] does not allow [Update:*] for resource [LogicalResourceId/One]";
    assert_eq!(refused.iter().filter(|reason| *reason == denied).count(), 2, "{refused:?}");
    // A policy for one update alone.
    let input = UpdateStackInput {
        stack_name: name(),
        template_body: Some(one),
        stack_policy_during_update_body: Some(
            r#"{"Statement": [{"Effect": "Allow", "Action": "Update:*", "Principal": "*", "Resource": "*"}]}"#
                .to_owned(),
        ),
        ..UpdateStackInput::default()
    };
    world.cx.call::<api::UpdateStack>(input).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_COMPLETE");
    assert_eq!(world.parameters.value("one").as_deref(), Some("b"));
}

#[tokio::test]
async fn a_rollback_that_fails_goes_on_without_what_is_skipped() {
    let world = made().await;
    // One is changed, and refuses to be changed back; Two fails.
    world.parameters.values.lock().expect("a lock").insert("one".to_owned(), "a".to_owned());
    let broken = TEMPLATE
        .replace("Name: one, Type: String, Value: a", "Name: one, Type: String, Value: b")
        .replace("Name: two, Type: String, Value: a", "Name: two, Type: String, Value: refuse");
    let refusing = world.parameters.clone();
    refusing.refuse("one", "a");
    assert_eq!(world.update("s", &broken).await.expect("taken"), "UPDATE_ROLLBACK_FAILED");
    let go_on = |skip: &[&str]| ContinueUpdateRollbackInput {
        stack_name: name(),
        resources_to_skip: Some(skip.iter().map(|name| (*name).to_owned()).collect()),
        ..Default::default()
    };
    let wrong = world.cx.call::<api::ContinueUpdateRollback>(go_on(&["Nope"])).await.expect_err("not there");
    assert!(wrong.message.contains("Nope"), "{}", wrong.message);
    world.cx.call::<api::ContinueUpdateRollback>(go_on(&["One"])).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.value("one").as_deref(), Some("b"));
    assert_eq!(world.parameters.value("two").as_deref(), Some("a"));
}

#[tokio::test]
async fn a_rollback_that_fails_is_continued_where_it_failed() {
    let world = made().await;
    let broken = TEMPLATE
        .replace("Name: one, Type: String, Value: a", "Name: one, Type: String, Value: b")
        .replace("Name: two, Type: String, Value: a", "Name: two, Type: String, Value: refuse");
    world.parameters.refuse("one", "a");
    assert_eq!(world.update("s", &broken).await.expect("taken"), "UPDATE_ROLLBACK_FAILED");
    let go_on = || ContinueUpdateRollbackInput { stack_name: name(), ..Default::default() };
    world.cx.call::<api::ContinueUpdateRollback>(go_on()).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_ROLLBACK_FAILED");
    world.parameters.allow();
    world.cx.call::<api::ContinueUpdateRollback>(go_on()).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.value("one").as_deref(), Some("a"));
}

#[tokio::test]
async fn a_failed_update_without_rollback_is_rolled_back_by_hand() {
    let world = made().await;
    let input = UpdateStackInput {
        stack_name: name(),
        template_body: Some(
            TEMPLATE
                .replace("Name: one, Type: String, Value: a", "Name: one, Type: String, Value: b")
                .replace("Name: two, Type: String, Value: a", "Name: two, Type: String, Value: refuse"),
        ),
        disable_rollback: Some(true),
        ..UpdateStackInput::default()
    };
    world.cx.call::<api::UpdateStack>(input).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_FAILED");
    assert_eq!(world.parameters.value("one").as_deref(), Some("b"));
    let input = RollbackStackInput { stack_name: name(), ..Default::default() };
    world.cx.call::<api::RollbackStack>(input.clone()).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.value("one").as_deref(), Some("a"));
    assert!(
        world
            .cx
            .call::<api::RollbackStack>(input)
            .await
            .is_err_and(|error| error.message.contains("can not be rolled back"))
    );
}

#[tokio::test]
async fn two_updates_that_fail_leave_nothing_behind() {
    let world = made().await;
    // Each time One is replaced before Two fails.
    for new in ["other", "third"] {
        let input = UpdateStackInput {
            stack_name: name(),
            template_body: Some(
                TEMPLATE
                    .replace("Name: one", &format!("Name: {new}"))
                    .replace("Name: two, Type: String, Value: a", "Name: two, Type: String, Value: refuse"),
            ),
            disable_rollback: Some(true),
            ..UpdateStackInput::default()
        };
        world.cx.call::<api::UpdateStack>(input).await.expect("taken");
        assert_eq!(world.settled("s").await, "UPDATE_FAILED");
    }
    let input = RollbackStackInput { stack_name: name(), ..Default::default() };
    world.cx.call::<api::RollbackStack>(input).await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.names(), ["one", "two"]);
}

#[tokio::test]
async fn a_custom_named_resource_is_not_replaced() {
    let world = World::new();
    let template = "Resources: {G: {Type: AWS::SSM::Parameter, Properties: {Name: g, Type: String, Value: a}}}";
    world.create("s", template).await.expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    // Renaming is a replacement that works: the old one goes last.
    assert_eq!(world.update("s", &template.replace("Name: g", "Name: h")).await.expect("taken"), "UPDATE_COMPLETE");
    assert_eq!(world.parameters.names(), ["h"]);
    let story = world.story("s").await;
    assert!(story.contains(&"s UPDATE_COMPLETE_CLEANUP_IN_PROGRESS".to_owned()), "{story:?}");
}

#[tokio::test]
async fn what_cannot_be_deleted_is_left_behind_by_force() {
    let world = World::new();
    let id = world
        .create(
            "s",
            &TEMPLATE.replace("Name: one, Type: String, Value: a", "Name: one, Type: String, Value: undeletable"),
        )
        .await
        .expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    let delete = |force: bool| DeleteStackInput {
        stack_name: name(),
        deletion_mode: force.then(|| "FORCE_DELETE_STACK".to_owned()),
        ..Default::default()
    };
    assert!(world.cx.call::<api::DeleteStack>(delete(true)).await.is_err());
    world.cx.call::<api::DeleteStack>(delete(false)).await.expect("taken");
    assert_eq!(world.settled(&id).await, "DELETE_FAILED");
    world.cx.call::<api::DeleteStack>(delete(true)).await.expect("taken");
    assert_eq!(world.settled(&id).await, "DELETE_COMPLETE");
    assert_eq!(world.parameters.names(), ["one"]);
    assert!(world.story(&id).await.contains(&"One DELETE_SKIPPED".to_owned()));
}

async fn signal(world: &World, unique_id: &str, status: &str) -> kernel::Result<()> {
    let input = SignalResourceInput {
        stack_name: name(),
        logical_resource_id: Some("Wait".to_owned()),
        unique_id: Some(unique_id.to_owned()),
        status: Some(status.to_owned()),
    };
    world.cx.call::<api::SignalResource>(input).await.map(|_| ())
}

async fn until(world: &World, line: &str) {
    for _ in 0..1000 {
        if world.story("s").await.contains(&line.to_owned()) {
            return;
        }
        clock::wall::sleep(Duration::from_millis(5)).await;
    }
    panic!("no {line}");
}

#[tokio::test]
async fn a_creation_policy_waits_for_its_signals() {
    let world = World::new();
    world.create("s", WAITING).await.expect("taken");
    until(&world, "Wait CREATE_IN_PROGRESS").await;
    for unique_id in ["a", "a", "b"] {
        assert!(world.parameters.names().is_empty());
        signal(&world, unique_id, "SUCCESS").await.expect("taken");
    }
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    let told = world.reasons("s", "CREATE_IN_PROGRESS").await;
    assert_eq!(told.iter().filter(|reason| reason.starts_with("Received SUCCESS signal with UniqueId ")).count(), 2);
    let late = signal(&world, "c", "SUCCESS").await.expect_err("too late");
    assert!(late.message.ends_with("is in CREATE_COMPLETE state and cannot be signaled"), "{}", late.message);
}

#[tokio::test]
async fn a_signal_of_failure_or_none_at_all_fails_the_resource() {
    let world = World::new();
    world.create("s", WAITING).await.expect("taken");
    until(&world, "Wait CREATE_IN_PROGRESS").await;
    signal(&world, "a", "FAILURE").await.expect("taken");
    assert_eq!(world.settled("s").await, "ROLLBACK_COMPLETE");
    let failed = world.reasons("s", "CREATE_FAILED").await;
    assert_eq!(
        failed,
        ["Received 1 FAILURE signal(s) out of 2. Unable to satisfy 100% MinSuccessfulInstancesPercent requirement"]
    );
    let input = DeleteStackInput { stack_name: name(), ..Default::default() };
    let id = world.stack("s").await.expect("there").stack_id.unwrap_or_default();
    world.cx.call::<api::DeleteStack>(input).await.expect("taken");
    assert_eq!(world.settled(&id).await, "DELETE_COMPLETE");
    world.create("s", WAITING).await.expect("taken");
    until(&world, "Wait CREATE_IN_PROGRESS").await;
    clock::wall::sleep(Duration::from_millis(50)).await;
    world.cx.clock().advance(Duration::from_secs(3601));
    assert_eq!(world.settled("s").await, "ROLLBACK_COMPLETE");
    let failed = world.reasons("s", "CREATE_FAILED").await;
    assert_eq!(failed, ["Failed to receive 2 resource signal(s) within the specified duration"]);
}

#[tokio::test]
async fn drift_is_what_differs_from_the_template() {
    let world = made().await;
    let detect = async || {
        let input = DetectStackDriftInput { stack_name: name(), logical_resource_ids: None };
        world.cx.call::<api::DetectStackDrift>(input).await.expect("told");
        let input = DescribeStackResourceDriftsInput { stack_name: name(), ..Default::default() };
        let found = world.cx.call::<api::DescribeStackResourceDrifts>(input).await.expect("told");
        found.stack_resource_drifts.unwrap_or_default()
    };
    let status = |drifts: &[api::types::StackResourceDrift]| -> Vec<String> {
        drifts.iter().filter_map(|drift| drift.stack_resource_drift_status.clone()).collect()
    };
    assert_eq!(status(&detect().await), ["IN_SYNC", "IN_SYNC"]);
    world.parameters.values.lock().expect("a lock").insert("one".to_owned(), "changed".to_owned());
    world.parameters.values.lock().expect("a lock").remove("two");
    let drifts = detect().await;
    assert_eq!(status(&drifts), ["MODIFIED", "DELETED"]);
    let differences = drifts[0].property_differences.clone().unwrap_or_default();
    assert_eq!(differences[0].property_path.as_deref(), Some("/Value"));
    assert_eq!(differences[0].actual_value.as_deref(), Some("changed"));
    let stack = world.stack("s").await.expect("there");
    assert_eq!(stack.drift_information.and_then(|drift| drift.stack_drift_status).as_deref(), Some("DRIFTED"));
}

#[tokio::test]
async fn rules_and_loops_of_templates() {
    let world = World::new();
    let template = "
Transform: AWS::LanguageExtensions
Parameters: {Names: {Type: CommaDelimitedList, Default: 'a,b'}, Kind: {Type: String, Default: x}}
Rules:
  Known:
    RuleCondition: !Equals [!Ref Kind, strict]
    Assertions: [{Assert: {'Fn::EachMemberIn': [!Ref Names, [a, b]]}, AssertDescription: only a and b}]
Resources:
  Fn::ForEach::All:
    - Name
    - !Ref Names
    - P${Name}: {Type: AWS::SSM::Parameter, Properties: {Name: !Sub 'p-${Name}', Type: String, Value: !ToJsonString {n: !Length [x, y]}}}
";
    let create = |name: &str, names: &str, kind: &str, capability: Option<&str>| CreateStackInput {
        stack_name: Some(name.to_owned()),
        template_body: Some(template.to_owned()),
        capabilities: capability.map(|one| vec![one.to_owned()]),
        parameters: Some(
            [("Names", names), ("Kind", kind)]
                .map(|(key, value)| api::types::Parameter {
                    parameter_key: Some(key.to_owned()),
                    parameter_value: Some(value.to_owned()),
                    ..Default::default()
                })
                .to_vec(),
        ),
        ..Default::default()
    };
    let expand = Some("CAPABILITY_AUTO_EXPAND");
    let error = world.cx.call::<api::CreateStack>(create("s", "a", "x", None)).await.expect_err("refused");
    assert_eq!(error.message, "Requires capabilities : [CAPABILITY_AUTO_EXPAND]");
    let error = world.cx.call::<api::CreateStack>(create("s", "a,z", "strict", expand)).await.expect_err("refused");
    assert_eq!(error.message, "Rule Known failed assertion: only a and b");
    world.cx.call::<api::CreateStack>(create("s", "a,z", "x", expand)).await.expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    assert_eq!(world.parameters.names(), ["p-a", "p-z"]);
    assert_eq!(world.parameters.value("p-a").as_deref(), Some("{\"n\":2}"));
}
