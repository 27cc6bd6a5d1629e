//! As what the program runs instances, in words and in JSON.

use sandbox::Standing;
use serde_json::{Value, json};

/// `{"as": "root"}`, or `{"as": "user", "instance_users": N, "only_one_because": …}`.
pub fn to_json(standing: &Standing) -> Value {
    match standing {
        Standing::Root => json!({ "as": "root" }),
        Standing::User { ids, only_one } => {
            json!({ "as": "user", "instance_users": ids, "only_one_because": only_one })
        }
    }
}
