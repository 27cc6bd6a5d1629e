//! As what the program runs instances, in words and in JSON.

use sandbox::{Refusal, Standing};
use serde_json::{Value, json};

/// Or the step that the machine refused: then no instance, network or balancer can be made, and all else works.
pub type Ground = Result<Standing, Refusal>;

/// `{"as": "root"}`; `{"as": "user", "instance_users": N, "only_one_because": …}`; `{"as": "nothing", "refused": …}`.
pub fn to_json(ground: &Ground) -> Value {
    match ground {
        Ok(Standing::Root) => json!({ "as": "root" }),
        Ok(Standing::User { ids, only_one }) => {
            json!({ "as": "user", "instance_users": ids, "only_one_because": only_one })
        }
        Err(refusal) => json!({ "as": "nothing", "refused": refusal.to_string() }),
    }
}
