//! Create, delete, rollback, and going on after a crash.

use std::time::Duration;

use api_cloudformation as api;
use api_cloudformation::types::{CreateStackInput, DeleteStackInput};
use store::{Options, Store};

use super::World;

const CHAIN: &str = "
Resources:
  Last:
    Type: AWS::SSM::Parameter
    DependsOn: Middle
    Properties: {Name: last, Type: String, Value: !Sub 'after ${First.Value}'}
  Middle:
    Type: AWS::SSM::Parameter
    Properties: {Type: String, Value: !GetAtt First.Value}
  First:
    Type: AWS::SSM::Parameter
    Properties: {Name: first, Type: String, Value: one}
Outputs:
  Name: {Value: !Ref Middle, Description: generated}
  Shared: {Value: !GetAtt First.Value, Export: {Name: !Sub '${AWS::StackName}-value'}}
";

async fn delete(world: &World, name: &str) -> kernel::Result<()> {
    let input = DeleteStackInput { stack_name: Some(name.to_owned()), ..DeleteStackInput::default() };
    world.cx.call::<api::DeleteStack>(input).await.map(|_| ())
}

#[tokio::test]
async fn a_stack_is_made_in_the_order_of_its_references_and_deleted_in_the_other() {
    let world = World::new();
    let id = world.create("web", CHAIN).await.expect("taken");
    assert_eq!(world.settled("web").await, "CREATE_COMPLETE");
    let stack = world.stack("web").await.expect("there");
    let outputs = stack.outputs.unwrap_or_default();
    let name = outputs[0].output_value.clone().unwrap_or_default();
    assert!(name.starts_with("CFN-web-Middle-") && name.len() == "CFN-web-Middle-".len() + 12, "{name}");
    assert_eq!(outputs[1].export_name.as_deref(), Some("web-value"));
    assert_eq!(world.parameters.value("last").as_deref(), Some("after one"));
    let story = world.story("web").await;
    let expected = [
        "web CREATE_IN_PROGRESS",
        "First CREATE_IN_PROGRESS",
        "First CREATE_IN_PROGRESS",
        "First CREATE_COMPLETE",
        "Middle CREATE_IN_PROGRESS",
        "Middle CREATE_IN_PROGRESS",
        "Middle CREATE_COMPLETE",
        "Last CREATE_IN_PROGRESS",
        "Last CREATE_IN_PROGRESS",
        "Last CREATE_COMPLETE",
        "web CREATE_COMPLETE",
    ];
    assert_eq!(story, expected);
    delete(&world, "web").await.expect("taken");
    assert_eq!(world.settled(&id).await, "DELETE_COMPLETE");
    assert!(world.parameters.names().is_empty());
    let deletes: Vec<String> =
        world.story(&id).await.into_iter().filter(|line| line.ends_with("DELETE_COMPLETE")).collect();
    assert_eq!(
        deletes,
        ["Last DELETE_COMPLETE", "Middle DELETE_COMPLETE", "First DELETE_COMPLETE", "web DELETE_COMPLETE"]
    );
    assert!(world.stack("web").await.is_err_and(|error| error.message == "Stack with id web does not exist"));
}

#[tokio::test]
async fn a_failed_create_rolls_back_and_says_why() {
    let world = World::new();
    let template = CHAIN.replace("Value: !GetAtt First.Value}\n  First", "Value: refuse}\n  First");
    world.create("bad", &template).await.expect("taken");
    assert_eq!(world.settled("bad").await, "ROLLBACK_COMPLETE");
    assert!(world.parameters.names().is_empty());
    let events = world.events("bad").await;
    let reason = |logical: &str, status: &str| {
        let found = events.iter().find(|event| {
            event.logical_resource_id.as_deref() == Some(logical) && event.resource_status.as_deref() == Some(status)
        });
        found.and_then(|event| event.resource_status_reason.clone()).unwrap_or_default()
    };
    let failed = reason("Middle", "CREATE_FAILED");
    assert!(
        failed.starts_with("Resource handler returned message: \"Parameter value is refused (Service: Ssm, "),
        "{failed}"
    );
    assert!(failed.ends_with("HandlerErrorCode: InvalidRequest)"), "{failed}");
    let rollback = reason("bad", "ROLLBACK_IN_PROGRESS");
    assert!(
        rollback.starts_with("The following resource(s) failed to create: [") && rollback.contains("Middle"),
        "{rollback}"
    );
    assert!(rollback.ends_with(" Rollback requested by user."), "{rollback}");
}

#[tokio::test]
async fn unknown_properties_fail_before_anything_is_made() {
    let world = World::new();
    let template = CHAIN.replace("{Name: last,", "{Nmae: last,");
    world.create("typo", &template).await.expect("taken");
    assert_eq!(world.settled("typo").await, "ROLLBACK_COMPLETE");
    assert!(world.parameters.calls.lock().expect("a lock").is_empty());
    let failed = world.events("typo").await.into_iter().find(|e| e.resource_status.as_deref() == Some("CREATE_FAILED"));
    let reason = failed.and_then(|event| event.resource_status_reason).unwrap_or_default();
    assert!(reason.contains("Properties validation failed for resource Last with message:"), "{reason}");
    assert!(reason.contains("#: extraneous key [Nmae] is not permitted"), "{reason}");
}

#[tokio::test]
async fn a_custom_resource_is_refused_in_its_event() {
    let world = World::new();
    let template = format!("{CHAIN}  Out: {{Value: !GetAtt Own.Anything}}\n").replace(
        "\nResources:",
        "\nResources:\n  Own: {Type: Custom::Own, Properties: {ServiceToken: 'arn:x', Any: 1}}",
    );
    world.create("custom", &template).await.expect("taken");
    assert_eq!(world.settled("custom").await, "ROLLBACK_COMPLETE");
    assert!(world.parameters.calls.lock().expect("a lock").is_empty());
    let failed = world.reasons("custom", "CREATE_FAILED").await;
    assert_eq!(failed.len(), 1);
    assert!(failed[0].contains("does not implement custom resources, since it has no Lambda"), "{failed:?}");
}

#[tokio::test]
async fn on_failure_decides_what_becomes_of_the_stack() {
    let world = World::new();
    let template = CHAIN.replace("{Name: last,", "{Nmae: last,");
    for (name, on_failure, expected) in [("a", "DO_NOTHING", "CREATE_FAILED"), ("b", "DELETE", "DELETE_COMPLETE")] {
        let input = CreateStackInput {
            stack_name: Some(name.to_owned()),
            template_body: Some(template.clone()),
            on_failure: Some(on_failure.to_owned()),
            ..CreateStackInput::default()
        };
        let id = world.cx.call::<api::CreateStack>(input).await.expect("taken").stack_id.unwrap_or_default();
        assert_eq!(world.settled(&id).await, expected);
    }
}

#[tokio::test]
async fn a_delete_that_fails_keeps_what_is_needed_and_can_be_repeated() {
    let world = World::new();
    let template = CHAIN.replace("Value: !Sub 'after ${First.Value}'", "Value: undeletable");
    world.create("stuck", &template).await.expect("taken");
    assert_eq!(world.settled("stuck").await, "CREATE_COMPLETE");
    delete(&world, "stuck").await.expect("taken");
    assert_eq!(world.settled("stuck").await, "DELETE_FAILED");
    let reason = world.stack("stuck").await.expect("there").stack_status_reason;
    assert_eq!(reason.as_deref(), Some("The following resource(s) failed to delete: [Last]. "));
    assert!(world.parameters.value("first").is_some());
    world.parameters.values.lock().expect("a lock").insert("last".to_owned(), "free".to_owned());
    delete(&world, "stuck").await.expect("taken");
    for _ in 0..1000 {
        if world.stack("stuck").await.is_err() {
            break;
        }
        clock::wall::sleep(Duration::from_millis(5)).await;
    }
    assert!(world.parameters.names().is_empty());
}

#[tokio::test]
async fn a_stack_is_deleted_while_it_is_made() {
    let world = World::new();
    let slow = CHAIN.replace("Value: one}", "Value: slow}");
    let id = world.create("early", &slow).await.expect("taken");
    delete(&world, "early").await.expect("taken");
    assert_eq!(world.settled(&id).await, "DELETE_COMPLETE");
    assert!(world.parameters.names().is_empty(), "{:?}", world.parameters.names());
}

#[test]
fn a_create_goes_on_after_a_crash_without_making_things_twice() {
    let runtime =
        || tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_all().build().expect("a runtime");
    let store = Store::open(Options { directory: None }).expect("an ephemeral store opens");
    let before = runtime();
    let hanging = CHAIN.replace("Value: !GetAtt First.Value}\n  First", "Value: hang}\n  First");
    let parameters = before.block_on(async {
        let world = World::on(store.clone(), Default::default());
        world.create("durable", &hanging).await.expect("taken");
        // Middle was written by the other service, which did not answer before the crash.
        for _ in 0..1000 {
            if world.parameters.names().iter().any(|name| name.starts_with("CFN-")) {
                break;
            }
            clock::wall::sleep(Duration::from_millis(5)).await;
        }
        world.parameters.clone()
    });
    before.shutdown_background();
    let made: Vec<String> = parameters.names();
    assert_eq!(made.len(), 2, "{made:?}");
    // The service answers again.
    let middle = made.iter().find(|name| name.starts_with("CFN-")).expect("made before the crash").clone();
    runtime().block_on(async {
        let world = World::on(store, parameters.clone());
        // It would hang once more: let it find another value, as the retry writes the same one.
        for _ in 0..1000 {
            if parameters.count(&format!("put {middle}")) == 2 {
                break;
            }
            clock::wall::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(parameters.count(&format!("put {middle}")), 2, "the same name is written again");
        assert_eq!(parameters.count("put first"), 1, "what was finished is not made again");
        let stack = world.stack("durable").await.expect("there");
        assert_eq!(stack.stack_status.as_deref(), Some("CREATE_IN_PROGRESS"));
    });
    assert_eq!(parameters.names(), made);
}
