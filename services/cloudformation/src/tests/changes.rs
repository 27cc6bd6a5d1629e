//! Updates, change sets, exports and imports.

use api_cloudformation as api;
use api_cloudformation::types::{
    CancelUpdateStackInput, CreateChangeSetInput, DeleteStackInput, DescribeChangeSetInput, ExecuteChangeSetInput,
    Parameter, UpdateStackInput,
};

use super::World;

const TEMPLATE: &str = "
Parameters:
  Text: {Type: String, Default: one}
  Secret: {Type: String, Default: hidden, NoEcho: true}
Conditions:
  Extra: !Equals [!Ref Text, more]
Resources:
  Named:
    Type: AWS::SSM::Parameter
    Properties: {Name: named, Type: String, Value: !Ref Text}
  User:
    Type: AWS::SSM::Parameter
    Properties: {Name: user, Type: String, Value: !Sub '${Named}=${Named.Value}'}
  Sometimes:
    Type: AWS::SSM::Parameter
    Condition: Extra
    Properties: {Name: sometimes, Type: String, Value: here}
Outputs:
  Value: {Value: !GetAtt User.Value, Export: {Name: value}}
";

fn text(value: &str) -> Option<Vec<Parameter>> {
    let one = |key: &str, value: &str| Parameter {
        parameter_key: Some(key.to_owned()),
        parameter_value: Some(value.to_owned()),
        ..Parameter::default()
    };
    Some(vec![one("Text", value)])
}

async fn update(world: &World, template: Option<&str>, parameters: Option<Vec<Parameter>>) -> kernel::Result<String> {
    let input = UpdateStackInput {
        stack_name: Some("s".to_owned()),
        template_body: template.map(str::to_owned),
        use_previous_template: template.is_none().then_some(true),
        parameters,
        ..UpdateStackInput::default()
    };
    world.cx.call::<api::UpdateStack>(input).await?;
    Ok(world.settled("s").await)
}

async fn made() -> World {
    let world = World::new();
    world.create("s", TEMPLATE).await.expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    world
}

#[tokio::test]
async fn an_update_changes_what_differs_and_what_hangs_on_it() {
    let world = made().await;
    let nothing = update(&world, None, None).await.expect_err("nothing changes");
    assert_eq!(nothing.message, "No updates are to be performed.");
    assert_eq!(update(&world, None, text("more")).await.expect("taken"), "UPDATE_COMPLETE");
    assert_eq!(world.parameters.value("user").as_deref(), Some("named=more"));
    assert_eq!(world.parameters.value("sometimes").as_deref(), Some("here"));
    // A new name makes another physical resource, and the old one goes.
    let renamed = TEMPLATE.replace("Name: named", "Name: renamed");
    assert_eq!(update(&world, Some(&renamed), text("two")).await.expect("taken"), "UPDATE_COMPLETE");
    assert_eq!(world.parameters.names(), ["renamed", "user"]);
    assert_eq!(world.parameters.value("user").as_deref(), Some("renamed=two"));
    let stack = world.stack("s").await.expect("there");
    assert_eq!(stack.outputs.unwrap_or_default()[0].output_value.as_deref(), Some("renamed=two"));
    let parameters = stack.parameters.unwrap_or_default();
    assert_eq!(parameters[1].parameter_value.as_deref(), Some("****"));
}

#[tokio::test]
async fn a_failed_update_goes_back() {
    let world = made().await;
    let broken = TEMPLATE
        .replace("Name: named", "Name: renamed")
        .replace("Value: !Sub '${Named}=${Named.Value}'", "Value: !If [Extra, refuse, refuse]")
        .replace("    Condition: Extra\n", "");
    assert_eq!(update(&world, Some(&broken), text("two")).await.expect("taken"), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.names(), ["named", "user"]);
    assert_eq!(world.parameters.value("user").as_deref(), Some("named=one"));
    assert_eq!(world.parameters.value("named").as_deref(), Some("one"));
    let reasons: Vec<String> =
        world.events("s").await.into_iter().filter_map(|event| event.resource_status_reason).collect();
    assert!(reasons.iter().any(|reason| reason.contains("failed to update: [User]")), "{reasons:?}");
    // The stack is as before: the good update works.
    assert_eq!(update(&world, None, text("more")).await.expect("taken"), "UPDATE_COMPLETE");
}

#[tokio::test]
async fn an_update_is_cancelled() {
    let world = made().await;
    let cancel = async || {
        let input = CancelUpdateStackInput { stack_name: Some("s".to_owned()), client_request_token: None };
        world.cx.call::<api::CancelUpdateStack>(input).await.map(|_| ())
    };
    assert!(
        cancel()
            .await
            .is_err_and(|error| error.message == "CancelUpdateStack cannot be called from current stack status")
    );
    let slow = TEMPLATE.replace("Value: !Sub '${Named}=${Named.Value}'", "Value: slow");
    let input = UpdateStackInput {
        stack_name: Some("s".to_owned()),
        template_body: Some(slow),
        parameters: text("two"),
        ..UpdateStackInput::default()
    };
    world.cx.call::<api::UpdateStack>(input).await.expect("taken");
    cancel().await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.value("named").as_deref(), Some("one"));
    assert_eq!(world.parameters.value("user").as_deref(), Some("named=one"));
}

#[tokio::test]
async fn a_change_set_shows_what_would_be_done_and_does_it() {
    let world = World::new();
    let create = |kind: &str, name: &str, value: &str| CreateChangeSetInput {
        stack_name: Some("s".to_owned()),
        change_set_name: Some(name.to_owned()),
        change_set_type: Some(kind.to_owned()),
        template_body: Some(TEMPLATE.to_owned()),
        parameters: text(value),
        ..CreateChangeSetInput::default()
    };
    let describe = async |name: &str| {
        let input = DescribeChangeSetInput {
            stack_name: Some("s".to_owned()),
            change_set_name: Some(name.to_owned()),
            ..DescribeChangeSetInput::default()
        };
        world.cx.call::<api::DescribeChangeSet>(input).await.expect("there")
    };
    let execute = async |name: &str| {
        let input = ExecuteChangeSetInput {
            stack_name: Some("s".to_owned()),
            change_set_name: Some(name.to_owned()),
            ..ExecuteChangeSetInput::default()
        };
        world.cx.call::<api::ExecuteChangeSet>(input).await.map(|_| ())
    };
    world.cx.call::<api::CreateChangeSet>(create("CREATE", "first", "one")).await.expect("taken");
    assert_eq!(world.stack("s").await.expect("there").stack_status.as_deref(), Some("REVIEW_IN_PROGRESS"));
    let adds = describe("first").await.changes.unwrap_or_default();
    assert_eq!(adds.len(), 2);
    assert!(world.parameters.names().is_empty());
    execute("first").await.expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    world.cx.call::<api::CreateChangeSet>(create("UPDATE", "same", "one")).await.expect("taken");
    let same = describe("same").await;
    assert_eq!(same.status.as_deref(), Some("FAILED"));
    assert!(same.status_reason.unwrap_or_default().starts_with("The submitted information didn't contain changes."));
    assert!(execute("same").await.is_err_and(|error| error.is("InvalidChangeSetStatus")));
    world.cx.call::<api::CreateChangeSet>(create("UPDATE", "second", "more")).await.expect("taken");
    let changes = describe("second").await.changes.unwrap_or_default();
    let actions: Vec<String> = changes
        .into_iter()
        .filter_map(|change| change.resource_change)
        .map(|change| {
            format!("{} {}", change.action.unwrap_or_default(), change.logical_resource_id.unwrap_or_default())
        })
        .collect();
    assert!(
        actions.contains(&"Modify Named".to_owned()) && actions.contains(&"Add Sometimes".to_owned()),
        "{actions:?}"
    );
    execute("second").await.expect("taken");
    assert_eq!(world.settled("s").await, "UPDATE_COMPLETE");
    assert_eq!(world.parameters.value("named").as_deref(), Some("more"));
}

#[tokio::test]
async fn an_export_in_use_stays() {
    let world = made().await;
    let importing = "
Resources:
  Copy:
    Type: AWS::SSM::Parameter
    Properties: {Name: copy, Type: String, Value: !ImportValue value}
";
    world.create("importer", importing).await.expect("taken");
    assert_eq!(world.settled("importer").await, "CREATE_COMPLETE");
    assert_eq!(world.parameters.value("copy").as_deref(), Some("named=one"));
    let delete = async |name: &str| {
        let input = DeleteStackInput { stack_name: Some(name.to_owned()), ..DeleteStackInput::default() };
        world.cx.call::<api::DeleteStack>(input).await.expect("taken");
    };
    delete("s").await;
    let stack = world.stack("s").await.expect("still there");
    assert_eq!(stack.stack_status.as_deref(), Some("CREATE_COMPLETE"));
    assert!(stack.stack_status_reason.unwrap_or_default().contains("as it is in use by importer"));
    assert_eq!(update(&world, None, text("two")).await.expect("taken"), "UPDATE_ROLLBACK_COMPLETE");
    let id = world.stack("importer").await.expect("there").stack_id.unwrap_or_default();
    delete("importer").await;
    assert_eq!(world.settled(&id).await, "DELETE_COMPLETE");
    let id = world.stack("s").await.expect("there").stack_id.unwrap_or_default();
    delete("s").await;
    assert_eq!(world.settled(&id).await, "DELETE_COMPLETE");
    let absent = importing.replace("!ImportValue value", "!ImportValue gone");
    world.create("lonely", &absent).await.expect("taken");
    assert_eq!(world.settled("lonely").await, "ROLLBACK_COMPLETE");
    let reasons: Vec<String> =
        world.events("lonely").await.into_iter().filter_map(|event| event.resource_status_reason).collect();
    assert!(reasons.contains(&"No export named gone found. Rollback requested by user.".to_owned()), "{reasons:?}");
}

#[tokio::test]
async fn values_come_from_parameter_store() {
    let world = World::new();
    world.parameters.values.lock().expect("a lock").insert("/ami".to_owned(), "ami-1".to_owned());
    let template = "
Parameters: {Image: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /ami}}
Resources:
  A: {Type: AWS::SSM::Parameter, Properties: {Name: a, Type: String, Value: !Ref Image}}
  B: {Type: AWS::SSM::Parameter, Properties: {Name: b, Type: String, Value: 'x-{{resolve:ssm:/ami}}'}}
";
    world.create("s", template).await.expect("taken");
    assert_eq!(world.settled("s").await, "CREATE_COMPLETE");
    assert_eq!(world.parameters.value("a").as_deref(), Some("ami-1"));
    assert_eq!(world.parameters.value("b").as_deref(), Some("x-ami-1"));
    let parameters = world.stack("s").await.expect("there").parameters.unwrap_or_default();
    assert_eq!(parameters[0].parameter_value.as_deref(), Some("/ami"));
    assert_eq!(parameters[0].resolved_value.as_deref(), Some("ami-1"));
    let missing = template.replace("Default: /ami}", "Default: /none}");
    let error = world.create("t", &missing).await.expect_err("not there");
    assert!(error.message.contains("Unable to fetch parameters [/none] from parameter store"), "{}", error.message);
}
