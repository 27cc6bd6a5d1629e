//! What IAM is asked: the action on each table or index, with DynamoDB's condition keys.
//! <https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazondynamodb.html>

use api_dynamodb::types::{
    AttributeValue, BatchGetItemInput, BatchWriteItemInput, DeleteItemInput, GetItemInput, PutItemInput, QueryInput,
    ScanInput, TransactGetItemsInput, TransactWriteItemsInput, UpdateItemInput,
};
use kernel::{Ask, Ctx, Result};
use schema::{Operation, Struct};

use crate::attribute::WireItem;
use crate::layout;
use crate::table::{TableRecord, plain_name};

pub fn asks(cx: &Ctx, operation: &'static Operation, input: &dyn Struct) -> Result<Option<Vec<Ask>>> {
    let input: &dyn std::any::Any = input;
    let action = operation.action;
    let asked = Asked { cx, action };
    Ok(Some(if let Some(one) = input.downcast_ref::<GetItemInput>() {
        vec![asked.item(action, one.table_name.as_deref(), one.key.as_ref(), None)?]
    } else if let Some(one) = input.downcast_ref::<PutItemInput>() {
        vec![asked.item(action, one.table_name.as_deref(), one.item.as_ref(), one.return_values.as_deref())?]
    } else if let Some(one) = input.downcast_ref::<DeleteItemInput>() {
        vec![asked.item(action, one.table_name.as_deref(), one.key.as_ref(), one.return_values.as_deref())?]
    } else if let Some(one) = input.downcast_ref::<UpdateItemInput>() {
        vec![asked.item(action, one.table_name.as_deref(), one.key.as_ref(), one.return_values.as_deref())?]
    } else if let Some(one) = input.downcast_ref::<QueryInput>() {
        let ask = asked.read(one.table_name.as_deref(), one.index_name.as_deref(), one.select.as_deref());
        vec![asked.leading_of_query(ask, one)?]
    } else if let Some(one) = input.downcast_ref::<ScanInput>() {
        vec![asked.read(one.table_name.as_deref(), one.index_name.as_deref(), one.select.as_deref())]
    } else if let Some(one) = input.downcast_ref::<BatchGetItemInput>() {
        let mut asks = Vec::new();
        for (name, keys) in one.request_items.iter().flatten() {
            let keys: Vec<&WireItem> = keys.keys.iter().flatten().collect();
            asks.push(asked.items(action, name, &keys)?);
        }
        asks
    } else if let Some(one) = input.downcast_ref::<BatchWriteItemInput>() {
        let mut asks = Vec::new();
        for (name, list) in one.request_items.iter().flatten() {
            let put = list.iter().filter_map(|one| one.put_request.as_ref()?.item.as_ref());
            let deleted = list.iter().filter_map(|one| one.delete_request.as_ref()?.key.as_ref());
            let keys: Vec<&WireItem> = put.chain(deleted).collect();
            asks.push(asked.items(action, name, &keys)?);
        }
        asks
    } else if let Some(one) = input.downcast_ref::<TransactGetItemsInput>() {
        let gets = one.transact_items.iter().flatten().filter_map(|one| one.get.as_ref());
        let ask = |get: &api_dynamodb::types::Get| {
            let ask = asked.item("dynamodb:GetItem", get.table_name.as_deref(), get.key.as_ref(), None)?;
            Ok(ask.key("dynamodb:EnclosingOperation", "TransactGetItems"))
        };
        gets.map(ask).collect::<Result<_>>()?
    } else if let Some(one) = input.downcast_ref::<TransactWriteItemsInput>() {
        let mut asks = Vec::new();
        for one in one.transact_items.iter().flatten() {
            let (action, name, key) = if let Some(put) = &one.put {
                ("dynamodb:PutItem", &put.table_name, &put.item)
            } else if let Some(delete) = &one.delete {
                ("dynamodb:DeleteItem", &delete.table_name, &delete.key)
            } else if let Some(update) = &one.update {
                ("dynamodb:UpdateItem", &update.table_name, &update.key)
            } else if let Some(check) = &one.condition_check {
                ("dynamodb:ConditionCheckItem", &check.table_name, &check.key)
            } else {
                continue;
            };
            let ask = asked.item(action, name.as_deref(), key.as_ref(), None)?;
            asks.push(ask.key("dynamodb:EnclosingOperation", "TransactWriteItems"));
        }
        asks
    } else {
        return Ok(None);
    }))
}

/// Tags of a table, by its ARN or that of an index.
pub fn facts(cx: &Ctx, arn: &str) -> Result<Vec<(String, String)>> {
    let record: Option<TableRecord> = cx.read().get(&layout::table(cx, plain_name(arn)))?;
    Ok(record.map_or_else(Vec::new, |record| kernel::tags::condition_keys(&record.tags, None)))
}

struct Asked<'a> {
    cx: &'a Ctx,
    action: &'static str,
}

impl Asked<'_> {
    fn arn(&self, name: Option<&str>) -> String {
        match name {
            Some(arn) if arn.starts_with("arn:") => arn.to_owned(),
            name => self.cx.arn("dynamodb", format!("table/{}", name.unwrap_or_default())),
        }
    }

    /// The table's partition key attribute.
    fn hash_name(&self, name: &str) -> Result<Option<String>> {
        let record: Option<TableRecord> = self.cx.read().get(&layout::table(self.cx, plain_name(name)))?;
        Ok(record.and_then(|record| record.keys.first().cloned()))
    }

    fn item(
        &self,
        action: &'static str,
        name: Option<&str>,
        key: Option<&WireItem>,
        return_values: Option<&str>,
    ) -> Result<Ask> {
        let mut ask = self.items(action, name.unwrap_or_default(), &key.into_iter().collect::<Vec<_>>())?;
        if let Some(return_values) = return_values {
            ask = ask.key("dynamodb:ReturnValues", return_values);
        }
        Ok(ask)
    }

    /// `LeadingKeys` and `Attributes` of all keys or items.
    fn items(&self, action: &'static str, name: &str, keys: &[&WireItem]) -> Result<Ask> {
        let mut ask = Ask::new(action, self.arn(Some(name)));
        let hash = self.hash_name(name)?;
        let mut attributes: Vec<&String> = Vec::new();
        for key in keys {
            if let Some(value) = hash.as_ref().and_then(|hash| key.get(hash)) {
                ask = ask.key("dynamodb:LeadingKeys", shown(value));
            }
            attributes.extend(key.keys());
        }
        attributes.sort_unstable();
        attributes.dedup();
        for attribute in attributes {
            ask = ask.key("dynamodb:Attributes", attribute.clone());
        }
        Ok(ask)
    }

    fn read(&self, name: Option<&str>, index: Option<&str>, select: Option<&str>) -> Ask {
        let table = self.arn(name);
        let resource = index.map_or(table.clone(), |index| format!("{table}/index/{index}"));
        let ask = Ask::new(self.action, resource);
        match select {
            Some(select) => ask.key("dynamodb:Select", select),
            None => ask,
        }
    }

    /// The partition key that a query names.
    fn leading_of_query(&self, ask: Ask, input: &QueryInput) -> Result<Ask> {
        let record: Option<TableRecord> =
            self.cx.read().get(&layout::table(self.cx, plain_name(input.table_name.as_deref().unwrap_or_default())))?;
        let Some(record) = record else { return Ok(ask) };
        let index = input.index_name.as_ref().and_then(|name| record.indexes.iter().find(|one| one.name == *name));
        let Some(hash) = index.map_or(&record.keys, |index| &index.keys).first() else { return Ok(ask) };
        if let Some(condition) = input.key_conditions.as_ref().and_then(|conditions| conditions.get(hash)) {
            let value = condition.attribute_value_list.as_ref().and_then(|list| list.first());
            return Ok(value.map_or(ask.clone(), |value| ask.key("dynamodb:LeadingKeys", shown(value))));
        }
        let Some(source) = &input.key_condition_expression else { return Ok(ask) };
        let known = crate::expressions::placeholders(
            input.expression_attribute_names.clone(),
            input.expression_attribute_values.clone(),
        );
        let conditions = known.ok().and_then(|known| dynamo::parse_key_condition(source, &known).ok());
        let found = conditions.iter().flatten().find(|one| one.attribute == *hash);
        let value = found.and_then(|one| one.condition.values().first().map(|value| (*value).clone()));
        Ok(value.map_or(ask.clone(), |value| ask.key("dynamodb:LeadingKeys", shown(&crate::attribute::wire(value)))))
    }
}

fn shown(value: &AttributeValue) -> String {
    let blob = value.b.as_ref().map(|bytes| crate::attribute::base64(bytes));
    value.s.clone().or_else(|| value.n.clone()).or(blob).unwrap_or_default()
}
