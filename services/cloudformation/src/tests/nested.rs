//! Nested stacks, whose templates a stand-in for S3 has.

use api_cloudformation as api;
use api_cloudformation::types::{CreateStackInput, DeleteStackInput, DescribeStackResourceInput};

use super::World;

const CHILD: &str = "
Parameters:
  Text: {Type: String}
  Secret: {Type: String, NoEcho: true, Default: hidden}
Resources:
  Inner:
    Type: AWS::SSM::Parameter
    Properties: {Name: inner, Type: String, Value: !Ref Text}
Outputs:
  Name: {Value: !Ref Inner}
  Value: {Value: !GetAtt Inner.Value}
";
const PARENT: &str = "
Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: https://bucket.s3.amazonaws.com/child
      Parameters: {Text: one}
  After:
    Type: AWS::SSM::Parameter
    Properties: {Name: after, Type: String, Value: !Sub 'got ${Child.Outputs.Value}'}
Outputs:
  Name: {Value: !GetAtt Child.Outputs.Name}
";

async fn made() -> World {
    let world = World::new();
    world.documents.put("https://bucket.s3.amazonaws.com/child", CHILD);
    world.create("root", PARENT).await.expect("taken");
    assert_eq!(world.settled("root").await, "CREATE_COMPLETE");
    world
}

async fn child_of(world: &World, name: &str) -> String {
    let input =
        DescribeStackResourceInput { stack_name: Some(name.to_owned()), logical_resource_id: Some("Child".to_owned()) };
    let found = world.cx.call::<api::DescribeStackResource>(input).await.expect("there");
    found.stack_resource_detail.and_then(|detail| detail.physical_resource_id).expect("made")
}

#[tokio::test]
async fn a_nested_stack_is_made_read_and_deleted_with_its_parent() {
    let world = made().await;
    assert_eq!(world.parameters.value("after").as_deref(), Some("got one"));
    let (root, child) = (world.stack("root").await.expect("there"), child_of(&world, "root").await);
    assert_eq!(root.outputs.unwrap_or_default()[0].output_value.as_deref(), Some("inner"));
    let nested = world.stack(&child).await.expect("there");
    assert_eq!((nested.parent_id.as_ref(), nested.root_id.as_ref()), (root.stack_id.as_ref(), root.stack_id.as_ref()));
    assert!(nested.stack_name.unwrap_or_default().starts_with("root-Child-"));
    assert_eq!(nested.parameters.unwrap_or_default()[1].parameter_value.as_deref(), Some("****"));
    let input = DeleteStackInput { stack_name: Some("root".to_owned()), ..DeleteStackInput::default() };
    world.cx.call::<api::DeleteStack>(input).await.expect("taken");
    assert_eq!(world.settled(&root.stack_id.unwrap_or_default()).await, "DELETE_COMPLETE");
    assert_eq!(world.settled(&child).await, "DELETE_COMPLETE");
    assert!(world.parameters.names().is_empty());
}

#[tokio::test]
async fn what_fails_inside_is_the_parents_failure() {
    let world = World::new();
    world.documents.put("https://bucket.s3.amazonaws.com/child", &CHILD.replace("!Ref Text}", "refuse}"));
    let id = world.create("root", PARENT).await.expect("taken");
    assert_eq!(world.settled("root").await, "ROLLBACK_COMPLETE");
    let failed = world.reasons(&id, "CREATE_FAILED").await;
    let expected = "was not successfully created: The following resource(s) failed to create: [Inner].";
    assert!(
        failed.iter().any(|reason| reason.starts_with("Embedded stack arn:") && reason.ends_with(expected)),
        "{failed:?}"
    );
    assert!(world.parameters.names().is_empty());
}

#[tokio::test]
async fn an_update_reaches_the_nested_stack_and_ends_with_the_parents() {
    let world = made().await;
    let child = child_of(&world, "root").await;
    let nothing = world.update("root", PARENT).await.expect_err("nothing changes");
    assert_eq!(nothing.message, "No updates are to be performed.");
    assert_eq!(
        world.update("root", &PARENT.replace("Text: one", "Text: two")).await.expect("taken"),
        "UPDATE_COMPLETE"
    );
    assert_eq!(world.parameters.value("after").as_deref(), Some("got two"));
    assert_eq!(world.settled(&child).await, "UPDATE_COMPLETE");
    // The same properties, and another template behind the URL.
    world.documents.put("https://bucket.s3.amazonaws.com/child", &CHILD.replace("!Ref Text}", "!Sub '${Text}!'}"));
    let same = PARENT.replace("Text: one", "Text: two");
    assert_eq!(world.update("root", &same).await.expect("taken"), "UPDATE_COMPLETE");
    assert_eq!(world.parameters.value("after").as_deref(), Some("got two!"));
}

#[tokio::test]
async fn a_parents_failed_update_takes_the_nested_stack_back() {
    let world = made().await;
    let child = child_of(&world, "root").await;
    let broken = PARENT.replace("Text: one", "Text: two").replace(
        "!Sub 'got ${Child.Outputs.Value}'",
        "!Join ['', [refuse, !Select [1, !Split [two, !GetAtt Child.Outputs.Value]]]]",
    );
    assert_eq!(world.update("root", &broken).await.expect("taken"), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.settled(&child).await, "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.value("inner").as_deref(), Some("one"));
    assert_eq!(world.parameters.value("after").as_deref(), Some("got one"));
    // What fails inside goes back by itself, and has its parent go back.
    let inside = PARENT.replace("Text: one", "Text: refuse");
    assert_eq!(world.update("root", &inside).await.expect("taken"), "UPDATE_ROLLBACK_COMPLETE");
    assert_eq!(world.parameters.value("inner").as_deref(), Some("one"));
    let failed = world.reasons("root", "UPDATE_FAILED").await;
    let expected = "was not successfully updated. Currently in UPDATE_ROLLBACK";
    assert!(failed.iter().any(|reason| reason.contains(expected)), "{failed:?}");
    // Both are as before: a good update works.
    assert_eq!(
        world.update("root", &PARENT.replace("Text: one", "Text: three")).await.expect("taken"),
        "UPDATE_COMPLETE"
    );
    assert_eq!(world.parameters.value("after").as_deref(), Some("got three"));
}

#[tokio::test]
async fn a_template_comes_from_a_url() {
    let world = World::new();
    let template = format!("{CHILD}\nDescription: {}", "x".repeat(1000));
    world.documents.put("https://bucket.s3.amazonaws.com/top", &(template.clone() + &"# more\n".repeat(8000)));
    let input = CreateStackInput {
        stack_name: Some("top".to_owned()),
        template_url: Some("https://bucket.s3.amazonaws.com/top".to_owned()),
        parameters: Some(vec![api::types::Parameter {
            parameter_key: Some("Text".to_owned()),
            parameter_value: Some("x".to_owned()),
            ..Default::default()
        }]),
        ..CreateStackInput::default()
    };
    world.cx.call::<api::CreateStack>(input.clone()).await.expect("a body of 56 KB is allowed from there");
    assert_eq!(world.settled("top").await, "CREATE_COMPLETE");
    let absent =
        CreateStackInput { stack_name: Some("t".to_owned()), template_url: Some("https://b/no".to_owned()), ..input };
    assert!(world.cx.call::<api::CreateStack>(absent).await.is_err_and(|error| error.message.starts_with("S3 error")));
}
