//! AWS::EC2::KeyPair. The private key of a pair that is made here goes to Parameter Store, as on AWS.
//! <https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/aws-resource-ec2-keypair.html>

use api_ec2::types::{CreateKeyPairRequest, DeleteKeyPairRequest, DescribeKeyPairsRequest, ImportKeyPairRequest};
use api_ssm::types::{DeleteParameterRequest, PutParameterRequest};
use kernel::Result;
use serde_json::json;

use super::super::property::Property;
use super::super::{Attributes, Handler, Properties, Step};
use super::{missing, tag_specifications};

pub struct KeyPair;

static PROPERTIES: &[Property] = &[
    Property::text("KeyFormat").replaces(),
    Property::text("KeyName").required().replaces(),
    Property::text("KeyType").replaces(),
    Property::text("PublicKeyMaterial").replaces(),
    Property::tags().replaces(),
];

impl Handler for KeyPair {
    const NAME: &'static str = "AWS::EC2::KeyPair";
    const PROPERTIES: &'static [Property] = PROPERTIES;
    const ATTRIBUTES: &'static [&'static str] = &["KeyFingerprint", "KeyPairId"];

    async fn create(step: &Step) -> Result<String> {
        let name = step.properties.text("KeyName").unwrap_or_default();
        if step.resumed {
            // The private key of a pair made before a crash is lost: only a new pair has one.
            delete_pair(step, &name).await?;
        }
        if let Some(material) = step.properties.text("PublicKeyMaterial") {
            let input = ImportKeyPairRequest {
                key_name: Some(name.clone()),
                public_key_material: Some(material.into_bytes().into()),
                tag_specifications: tag_specifications(step, "key-pair"),
                ..Default::default()
            };
            step.cx.call::<api_ec2::ImportKeyPair>(input).await?;
            return Ok(name);
        }
        let mut input: CreateKeyPairRequest = step.properties.pick(&["KeyFormat", "KeyName", "KeyType"])?;
        input.tag_specifications = tag_specifications(step, "key-pair");
        let made = step.cx.call::<api_ec2::CreateKeyPair>(input).await?;
        let input = PutParameterRequest {
            name: Some(parameter(&made.key_pair_id.ok_or_else(missing("a key pair's id"))?)),
            value: made.key_material,
            r#type: Some("SecureString".to_owned()),
            ..Default::default()
        };
        step.cx.call::<api_ssm::PutParameter>(input).await?;
        Ok(name)
    }

    async fn settle(step: &Step, id: &str) -> Result<Attributes> {
        let input = DescribeKeyPairsRequest { key_names: Some(vec![id.to_owned()]), ..Default::default() };
        let found = step.cx.call::<api_ec2::DescribeKeyPairs>(input).await?.key_pairs.unwrap_or_default();
        let pair = found.into_iter().next().ok_or_else(missing("the key pair"))?;
        Ok(Attributes::from_iter([
            ("KeyFingerprint".to_owned(), json!(pair.key_fingerprint)),
            ("KeyPairId".to_owned(), json!(pair.key_pair_id)),
        ]))
    }

    async fn update(step: &Step, _: &str, old: &Properties) -> Result<()> {
        step.only_changed(old, &[]).map(|_| ())
    }

    async fn delete(step: &Step, id: &str) -> Result<()> {
        if !step.properties.has("PublicKeyMaterial")
            && let Some(pair) = step.attributes.get("KeyPairId").and_then(|id| id.as_str())
        {
            let input = || DeleteParameterRequest { name: Some(parameter(pair)) };
            step.delete_with(&["ParameterNotFound"], &[], || step.cx.call::<api_ssm::DeleteParameter>(input())).await?;
        }
        delete_pair(step, id).await
    }
}

fn parameter(pair: &str) -> String {
    format!("/ec2/keypair/{pair}")
}

async fn delete_pair(step: &Step, name: &str) -> Result<()> {
    let input = || DeleteKeyPairRequest { key_name: Some(name.to_owned()), ..Default::default() };
    step.delete_with(&["InvalidKeyPair.NotFound"], &[], || step.cx.call::<api_ec2::DeleteKeyPair>(input())).await
}
