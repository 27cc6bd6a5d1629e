//! What is refused before a stack is made, in AWS's words.

use super::World;

#[tokio::test]
async fn a_bad_template_is_refused_and_changes_nothing() {
    let world = World::new();
    let parameter = "Type: AWS::SSM::Parameter, Properties: {Type: String, Value: ";
    let cases = [
        ("just text", "Template format error: unsupported structure."),
        ("{\"a\": 1,}", "Template format error: JSON not well-formed. (line 1, column 9)"),
        ("{\"Resources\": {}, \"Resources\": {}}", "Duplicate key Resources"),
        ("Resources: [", "Template format error: YAML not well-formed."),
        ("Resources: {}", "Template format error: At least one Resources member must be defined."),
        ("Resources: {A: {Properties: {}}}", "Every Resources object must contain a Type member."),
        ("Resources: {A: {Type: AWS::Nope::Thing}}", "Unrecognized resource types: [AWS::Nope::Thing]"),
        ("Resorces: {}", "Invalid template property or properties [Resorces]"),
        ("Resources: {A-1: {Type: AWS::EC2::VPC}}", "Template format error: Resource name A-1 is non alphanumeric."),
        ("Resources: {A: {Type: AWS::EC2::VPC, Propertys: {}}}", "Invalid template resource property 'Propertys'"),
        (
            &format!("Resources: {{A: {{{parameter}!Ref B}}}}}}"),
            "Template format error: Unresolved resource dependencies [B] in the Resources block of the template",
        ),
        (
            &format!("Resources: {{A: {{{parameter}x}}}}}}\nOutputs: {{O: {{Value: !Ref B}}}}"),
            "Template format error: Unresolved resource dependencies [B] in the Outputs block of the template",
        ),
        (
            &format!(
                "Resources: {{A: {{{parameter}!Ref B}}}}, B: {{{parameter}!Ref A}}}}, C: {{{parameter}!Ref B}}}}}}"
            ),
            "Circular dependency between resources: [A, B]",
        ),
        (
            &format!("Resources: {{A: {{{parameter}!GetAtt B.Value}}}}}}"),
            "Template error: instance of Fn::GetAtt references undefined resource B",
        ),
        (
            &format!("Resources: {{A: {{{parameter}!GetAtt B.Nope}}}}, B: {{{parameter}x}}}}}}"),
            "Template error: resource B does not support attribute type Nope in Fn::GetAtt",
        ),
        (
            &format!("Parameters: {{P: {{Type: String}}}}\nResources: {{A: {{{parameter}!Ref P}}}}}}"),
            "Parameters: [P] must have values",
        ),
        (
            &format!("Resources: {{A: {{{parameter}!If [Never, a, b]}}}}}}"),
            "Template error: unresolved condition dependency Never in Fn::If",
        ),
        (
            "Resources: {A: {Type: AWS::EC2::VPC, DeletionPolicy: Snapshot}}",
            "Template error: resource type AWS::EC2::VPC does not support deletion policy Snapshot",
        ),
        (
            "Resources: {A: {Type: AWS::EC2::VPC, CreationPolicy: {ResourceSignal: {Count: 1}}}}",
            "CreationPolicy is not supported for resources of type AWS::EC2::VPC",
        ),
        (
            "Rules: {R: {Assertions: [{}]}}\nResources: {A: {Type: AWS::EC2::VPC}}",
            "Template format error: Rule R must have Assertions",
        ),
        ("Resources: {A: {Type: AWS::IAM::User}}", "Requires capabilities : [CAPABILITY_IAM]"),
        (
            "Resources: {A: {Type: AWS::IAM::User, Properties: {UserName: a}}}",
            "Requires capabilities : [CAPABILITY_NAMED_IAM]",
        ),
        (
            "Transform: AWS::Serverless-2016-10-31\nResources: {A: {Type: AWS::EC2::VPC}}",
            "Snowglobe does not implement Transform",
        ),
        (
            "Resources: {A: {Type: AWS::EC2::VPC, Properties: {CidrBlock: }}}",
            "[/Resources/A/Properties/CidrBlock] 'null' values are not allowed",
        ),
    ];
    for (template, expected) in cases {
        let error = world.create("refused", template).await.expect_err(template);
        assert!(error.message.contains(expected), "{template}: {}", error.message);
        assert!(world.stack("refused").await.is_err(), "{template}");
    }
    let large = format!("Description: {}\n", "x".repeat(51_200));
    let error = world.create("refused", &large).await.expect_err("too large");
    assert!(error.message.contains("51200"), "{}", error.message);
    let error = world.create("1st", "Resources: {A: {Type: AWS::EC2::VPC}}").await.expect_err("a bad name");
    assert!(error.message.contains("[a-zA-Z][-a-zA-Z0-9]*"), "{}", error.message);
}
