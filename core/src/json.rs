//! JSON in and out, through one door each: `serde_json` is compiled anew for every kind of source and
//! target, and there is one here. For this crate and the walls around it.

use serde_json::{Result, Value};

/// Reads UTF-8.
pub fn parse(bytes: &[u8]) -> Result<Value> {
    serde_json::from_slice(bytes)
}

/// Writes without white space.
pub fn write(json: &Value) -> String {
    // The keys of a `Value` are text: nothing can fail.
    serde_json::to_string(json).unwrap_or_default()
}
