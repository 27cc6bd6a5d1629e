//! DynamoDB: tables, items, indexes, expressions and transactions on the durable store.
//! Follows <https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/Welcome.html>.
//!
//! Nothing of a table is in memory but its parsed record. `layout` says where everything lies, `change` is the one place
//! where items change, `write` what a conditional write checks, `page` how queries and scans read.

mod attribute;
mod authorization;
mod backfill;
mod batch;
mod capacity;
mod change;
mod check_table;
mod counts;
mod create_table;
mod delete_table;
mod describe;
mod errors;
mod expire;
mod expressions;
mod items;
mod key;
mod layout;
mod legacy;
mod page;
mod query;
mod raw;
mod scan;
mod stream;
pub mod streams;
mod table;
mod tags;
mod transact_get;
mod transact_write;
mod update_table;
mod validate;
mod write;

use std::sync::Arc;

use api_dynamodb as api;
use kernel::{Cloud, Service};

/// All state is in the store.
#[derive(Default)]
pub struct Dynamodb {
    tables: table::Tables,
}

pub fn service(state: Arc<Dynamodb>) -> Service {
    Service::builder(&api::SERVICE, state)
        .asks(authorization::asks)
        .facts(authorization::facts)
        .validation(validate::validate)
        .op::<api::BatchGetItem, _, _>(batch::get)
        .op::<api::BatchWriteItem, _, _>(batch::write)
        .op::<api::CreateTable, _, _>(create_table::create)
        .op::<api::DeleteItem, _, _>(items::delete)
        .op::<api::DeleteTable, _, _>(delete_table::delete)
        .op::<api::DescribeContinuousBackups, _, _>(describe::continuous_backups)
        .op::<api::DescribeEndpoints, _, _>(describe::endpoints)
        .op::<api::DescribeLimits, _, _>(describe::limits)
        .op::<api::DescribeTable, _, _>(describe::describe)
        .op::<api::DescribeTimeToLive, _, _>(expire::describe)
        .op::<api::GetItem, _, _>(items::get)
        .op::<api::ListTables, _, _>(describe::list)
        .op::<api::ListTagsOfResource, _, _>(tags::list)
        .op::<api::PutItem, _, _>(items::put)
        .op::<api::Query, _, _>(query::query)
        .op::<api::Scan, _, _>(scan::scan)
        .op::<api::TagResource, _, _>(tags::tag)
        .op::<api::TransactGetItems, _, _>(transact_get::get)
        .op::<api::TransactWriteItems, _, _>(transact_write::write)
        .op::<api::UntagResource, _, _>(tags::untag)
        .op::<api::UpdateItem, _, _>(items::update)
        .op::<api::UpdateTable, _, _>(update_table::update)
        .op::<api::UpdateTimeToLive, _, _>(expire::update)
        .build()
}

/// Starts what goes on behind the answers: deleted tables, new indexes, expired items.
pub fn start(state: &Arc<Dynamodb>, cloud: &Arc<Cloud>) {
    delete_table::subscribe(state, cloud);
    backfill::subscribe(state, cloud);
    tokio::spawn(expire::run(state.clone(), Arc::downgrade(cloud)));
}
