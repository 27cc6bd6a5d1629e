//! DeleteTable, and what happens afterwards: the record goes when the Clock says so, the items in small writes.
//! <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_DeleteTable.html>

use std::sync::Arc;
use std::time::Duration;

use api_dynamodb::errors::resource_in_use_exception;
use api_dynamodb::types::{DeleteTableInput, DeleteTableOutput};
use dynamo::end_of;
use kernel::{Cloud, Ctx, Result};
use serde::{Deserialize, Serialize};

use crate::counts::Counts;
use crate::create_table::known;
use crate::raw::{self, Range};
use crate::table::TableRecord;
use crate::{Dynamodb, describe, errors, layout};

/// How long a table is DELETING, in milliseconds of the Clock.
const DELETING_MS: u64 = 250;
/// The timers' topic.
const TOPIC: &str = "dynamodb.drop";
/// Entries that one write deletes.
const AT_ONCE: usize = 500;

/// A table that is to go.
#[derive(Serialize, Deserialize)]
struct Drop {
    key: String,
    base: String,
    number: u64,
}

pub async fn delete(state: Arc<Dynamodb>, cx: Ctx, input: DeleteTableInput) -> Result<DeleteTableOutput> {
    let store = cx.cloud.store.clone();
    store
        .write(move |writer| {
            let table = known(&state, &cx, writer, &input.table_name.unwrap_or_default())?;
            let now = cx.now();
            match table.record.status(now) {
                "ACTIVE" => {}
                "DELETING" | "CREATING" => {
                    return Err(resource_in_use_exception(format!(
                        "Attempt to change a resource which is still in use: Table is being {}: {}",
                        if table.record.gone_at_ms.is_some() { "deleted" } else { "created" },
                        table.record.name
                    )));
                }
                _ => {
                    return Err(resource_in_use_exception(format!(
                        "Attempt to change a resource which is still in use: Table is being updated: {}",
                        table.record.name
                    )));
                }
            }
            if table.record.deletion_protection {
                return Err(errors::validation(format!(
                    "Resource cannot be deleted as it is currently protected against deletion. Disable deletion \
                     protection first. Resource: {}",
                    table.record.name
                )));
            }
            let gone_at = now + Duration::from_millis(DELETING_MS);
            let record = TableRecord { gone_at_ms: Some(gone_at.millis()), ..table.record.clone() };
            let key = layout::table(&cx, &record.name);
            writer.put(&key, &record)?;
            let drop = Drop { key, base: table.base.clone(), number: record.number };
            writer.set_timer(&format!("{}drop/{}", table.base, record.number), gone_at, TOPIC, &drop);
            let counts = Counts::read(writer, &table.counts)?;
            Ok(DeleteTableOutput { table_description: Some(describe::table(&cx, &record, &counts)) })
        })
        .await
}

pub fn subscribe(state: &Arc<Dynamodb>, cloud: &Arc<Cloud>) {
    let (state, weak) = (state.clone(), Arc::downgrade(cloud));
    cloud.store.subscribe(
        TOPIC,
        Arc::new(move |delivery| {
            let (state, weak) = (state.clone(), weak.clone());
            Box::pin(async move {
                let drop: Drop = delivery.event().map_err(|error| error.to_string())?;
                let cloud = weak.upgrade().ok_or("the cloud is gone")?;
                carry_out(&state, &cloud, drop).await.map_err(|error| error.to_string())
            })
        }),
    );
}

async fn carry_out(state: &Dynamodb, cloud: &Cloud, drop: Drop) -> Result<()> {
    let (key, number) = (drop.key.clone(), drop.number);
    cloud
        .store
        .write(move |writer| {
            // Another table may have its name by now.
            if writer.get::<TableRecord>(&key)?.is_some_and(|record| record.number == number) {
                writer.delete(&key)?;
            }
            Ok::<_, kernel::Error>(())
        })
        .await?;
    state.tables.forget(&drop.key);
    for prefix in layout::all_of(&drop.base, drop.number) {
        delete_all(cloud, prefix).await?;
    }
    let counts = layout::counts(&drop.base, drop.number);
    cloud.store.write(move |writer| Ok::<_, kernel::Error>(writer.delete(&counts).map(std::mem::drop)?)).await
}

/// Deletes all binary keys under a prefix, some of them at a time.
pub async fn delete_all(cloud: &Cloud, prefix: Vec<u8>) -> Result<()> {
    loop {
        let prefix = prefix.clone();
        let deleted: usize = cloud
            .store
            .write(move |writer| {
                let mut keys = Vec::new();
                let range = Range { start: &prefix, end: &end_of(&prefix) };
                raw::scan(writer, range, false, &mut |key, _| {
                    keys.push(key.to_owned());
                    keys.len() < AT_ONCE
                })?;
                for key in &keys {
                    writer.delete_raw(key);
                }
                Ok::<_, kernel::Error>(keys.len())
            })
            .await?;
        if deleted < AT_ONCE {
            return Ok(());
        }
    }
}
