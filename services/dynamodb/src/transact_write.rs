//! TransactWriteItems: all or nothing, once for each token.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_TransactWriteItems.html>

use std::collections::BTreeMap;
use std::sync::Arc;

use api_dynamodb::errors::{idempotent_parameter_mismatch_exception, transaction_canceled_exception};
use api_dynamodb::types::{TransactWriteItem, TransactWriteItemsInput, TransactWriteItemsOutput};
use dynamo::item_bytes;
use kernel::{Cloud, Ctx, Error, Result, Timestamp};
use md5::{Digest, Md5};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::attribute::{self, WireItem};
use crate::capacity::Units;
use crate::table::plain_name;
use crate::write::{RequestCondition, UpdateWords, Write, WriteAction};
use crate::{Dynamodb, change, errors, expressions, items, layout};

/// How long a token is remembered.
const REMEMBERED_MS: i64 = 10 * 60 * 1000;
const MAX_BYTES: usize = 4 * 1024 * 1024;

/// A transaction that was carried out.
#[derive(Serialize, Deserialize)]
struct Remembered {
    digest: String,
    until_ms: i64,
    /// Units by table, for the answer.
    units: BTreeMap<String, f64>,
}

pub async fn write(state: Arc<Dynamodb>, cx: Ctx, input: TransactWriteItemsInput) -> Result<TransactWriteItemsOutput> {
    let digest = hex(&Md5::digest(format!("{:?}", input.transact_items)));
    let mut writes = Vec::new();
    let mut bytes = 0;
    for one in input.transact_items.unwrap_or_default() {
        let (name, write) = write_of(one)?;
        bytes += item_bytes(write.key_holder());
        writes.push((name, write));
    }
    if bytes > MAX_BYTES {
        return Err(errors::validation("Collectively the items of a transaction exceed the limit of 4 MB"));
    }
    let metrics = input.return_item_collection_metrics.as_deref() == Some("SIZE");
    let token = input.client_request_token;
    let store = cx.cloud.store.clone();
    let (units, is_read) = store
        .write(move |writer| {
            let now_ms = cx.now().millis();
            let token = token.map(|token| layout::token(&cx, &token));
            if let Some(token) = &token
                && let Some(before) = writer.get::<Remembered>(token)?
                && now_ms < before.until_ms
            {
                if before.digest != digest {
                    return Err(idempotent_parameter_mismatch_exception(
                        "Transaction request ClientRequestToken has been used with different parameters",
                    ));
                }
                let units = before.units.into_iter().map(|(name, units)| (name, Units::of_table(units)));
                return Ok((units.collect(), true));
            }
            let mut seen = Vec::new();
            let mut located = Vec::new();
            for (name, write) in writes {
                let table = state.tables.usable(&cx, writer, plain_name(&name))?;
                items::refuse_metrics(metrics, &table)?;
                if let Ok(key) = write.key(&table) {
                    let full = change::full_key(&table, &key);
                    if seen.contains(&full) {
                        return Err(errors::validation(
                            "Transaction request cannot include multiple operations on one item",
                        ));
                    }
                    seen.push(full);
                }
                located.push((name, table, write));
            }
            let mut units: BTreeMap<String, Units> = BTreeMap::new();
            let mut reasons = Vec::new();
            let mut cancelled = false;
            for (name, table, write) in located {
                let result = match &write.action {
                    WriteAction::Put(item) => items::check_item_size(item),
                    _ => Ok(()),
                };
                match result.and_then(|()| write.run(writer, &table, cx.now())) {
                    Ok(done) => {
                        units.entry(name).or_default().add(&Units::of_change(&table, &done.changed, 2.0));
                        reasons.push(json!({ "Code": "None" }));
                    }
                    Err(error) if error.status == 500 => return Err(error),
                    Err(error) => {
                        cancelled = true;
                        reasons.push(reason(&error));
                    }
                }
            }
            if cancelled {
                return Err(cancellation(&reasons));
            }
            if let Some(token) = token {
                let totals = units.iter().map(|(name, units)| (name.clone(), units.table)).collect();
                let until_ms = now_ms + REMEMBERED_MS;
                writer.put(&token, &Remembered { digest, until_ms, units: totals })?;
            }
            Ok((units, false))
        })
        .await?;
    let asked = input.return_consumed_capacity.as_deref();
    let capacities: Vec<_> =
        units.iter().filter_map(|(name, units)| units.told_as(asked, name, Some(is_read))).collect();
    Ok(TransactWriteItemsOutput {
        consumed_capacity: (!capacities.is_empty()).then_some(capacities),
        item_collection_metrics: None,
    })
}

/// Forgets tokens whose time is over.
pub async fn forget_tokens(cloud: &Arc<Cloud>, now: Timestamp) -> Result<()> {
    let reader = cloud.store.read();
    let mut over = Vec::new();
    for base in crate::expire::bases(&reader)? {
        reader.scan_bytes(&format!("{base}token/"), None, usize::MAX, &mut |key, value| {
            let remembered = serde_json::from_slice::<Remembered>(value);
            if remembered.is_ok_and(|one| one.until_ms <= now.millis()) {
                over.push(key.to_owned());
            }
            over.len() < 1000
        })?;
    }
    if over.is_empty() {
        return Ok(());
    }
    let forget = move |writer: &mut kernel::Writer<'_>| {
        for key in &over {
            // One that was used again meanwhile is remembered again.
            if writer.get::<Remembered>(key)?.is_some_and(|one| one.until_ms <= now.millis()) {
                writer.delete(key)?;
            }
        }
        Ok::<_, Error>(())
    };
    cloud.store.write(forget).await
}

/// What a failed write says among the reasons.
fn reason(error: &Error) -> Value {
    let code = match &*error.code {
        "ConditionalCheckFailedException" => "ConditionalCheckFailed",
        "ValidationException" => "ValidationError",
        other => other,
    };
    let mut reason = json!({ "Code": code, "Message": error.message });
    if let Some((name, text)) = error.structure.as_deref() {
        reason[*name] = serde_json::from_str(text).unwrap_or_default();
    }
    reason
}

fn cancellation(reasons: &[Value]) -> Error {
    let codes: Vec<&str> = reasons.iter().filter_map(|reason| reason["Code"].as_str()).collect();
    let message =
        format!("Transaction cancelled, please refer cancellation reasons for specific reasons [{}]", codes.join(", "));
    transaction_canceled_exception(message).with_structure("CancellationReasons", Value::from(reasons).to_string())
}

struct Parts {
    names: Option<BTreeMap<String, String>>,
    values: Option<WireItem>,
    condition: Option<String>,
    update: Option<String>,
    returns: Option<String>,
}

fn write_of(given: TransactWriteItem) -> Result<(String, Write)> {
    let TransactWriteItem { condition_check, put, delete, update } = given;
    let count = [condition_check.is_some(), put.is_some(), delete.is_some(), update.is_some()];
    if count.iter().filter(|given| **given).count() != 1 {
        return Err(errors::validation("TransactItems can only contain one of Check, Put, Update or Delete"));
    }
    let (name, holder, kind, parts) = if let Some(one) = put {
        let parts = Parts {
            names: one.expression_attribute_names,
            values: one.expression_attribute_values,
            condition: one.condition_expression,
            update: None,
            returns: one.return_values_on_condition_check_failure,
        };
        (one.table_name, one.item, "put", parts)
    } else if let Some(one) = delete {
        let parts = Parts {
            names: one.expression_attribute_names,
            values: one.expression_attribute_values,
            condition: one.condition_expression,
            update: None,
            returns: one.return_values_on_condition_check_failure,
        };
        (one.table_name, one.key, "delete", parts)
    } else if let Some(one) = update {
        let parts = Parts {
            names: one.expression_attribute_names,
            values: one.expression_attribute_values,
            condition: one.condition_expression,
            update: one.update_expression,
            returns: one.return_values_on_condition_check_failure,
        };
        (one.table_name, one.key, "update", parts)
    } else {
        let one = condition_check.unwrap_or_default();
        let parts = Parts {
            names: one.expression_attribute_names,
            values: one.expression_attribute_values,
            condition: one.condition_expression,
            update: None,
            returns: one.return_values_on_condition_check_failure,
        };
        (one.table_name, one.key, "check", parts)
    };
    let holder = attribute::item(holder.unwrap_or_default())?;
    let known = expressions::placeholders(parts.names, parts.values)?;
    let update = expressions::update(parts.update.as_deref(), &known)?;
    let condition = expressions::condition(parts.condition.as_deref(), &known)?;
    expressions::all_used(&known)?;
    let action = match (kind, update) {
        ("put", _) => WriteAction::Put(holder),
        ("delete", _) => WriteAction::Delete(holder),
        ("check", _) => WriteAction::Check(holder),
        (_, update) => {
            let update = update.unwrap_or(dynamo::Update { actions: Vec::new() });
            WriteAction::Update(holder, update, UpdateWords::Expression)
        }
    };
    let write = Write {
        action,
        condition: RequestCondition::of(condition, None),
        returns_on_failure: parts.returns.as_deref() == Some("ALL_OLD"),
    };
    Ok((name.unwrap_or_default(), write))
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
