//! `FIDELITY.md` names a test for each rule; a name that leads nowhere is a lie.

use std::collections::BTreeSet;
use std::path::Path;

#[test]
fn every_test_that_fidelity_names_exists() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(root.join("FIDELITY.md")).expect("FIDELITY.md");
    let rows: Vec<&str> = text.lines().filter(|l| l.starts_with("| ") && !l.starts_with("| rule")).collect();
    assert!(rows.len() > 40, "{} rules", rows.len());
    let mut named = BTreeSet::new();
    for row in rows {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(cells.len(), 3, "{row}");
        assert!(cells.iter().all(|cell| !cell.is_empty()), "{row}");
        named.extend(cells[2].split(", ").map(|name| name.trim_matches('`').to_owned()));
    }
    for name in named {
        let (file, case) = name.split_once("::").unwrap_or_else(|| panic!("{name} is no test's name"));
        let source = std::fs::read_to_string(root.join(format!("tests/it/{file}.rs"))).expect("file");
        assert!(source.contains(&format!("fn {case}()")), "{name} does not exist");
    }
}
