//! Tests that cannot run here are named.

use std::io::Write;

/// Names a test among the skipped, and what it lacks.
pub(crate) fn skipped(test: &str, lacks: &str) {
    let Some(path) = std::env::var_os("SKIPPED") else { return };
    let file = std::fs::OpenOptions::new().append(true).create(true).open(path);
    let line = format!("rust: {test}: {lacks}\n");
    file.and_then(|mut file| file.write_all(line.as_bytes())).expect("the list of skipped tests");
}
