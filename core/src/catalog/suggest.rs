//! Suggestions for misspelled keys and names.

use super::Catalog;
use super::node::Node;
use super::operation::Operation;

/// The key most similar to an unknown one, in the form of the input: a misspelled shortcut gives a
/// shortcut.
pub(crate) fn key(catalog: &Catalog, key: &str) -> Option<String> {
    let steps: Vec<&str> = key.split('.').map(|s| s.split('@').next().unwrap_or(s)).collect();
    let mut best = Best { slips: 1 + key.chars().count() / 8, key: None, left: MOST };
    if let Some(root) = catalog.root() {
        best.search(root, &steps, 0, &mut Vec::new());
    }
    if best.key.is_some() {
        return best.key;
    }
    // The start of the key is missing: `verifications.create`.
    let end = format!(".{key}");
    let longer = catalog.operations().map(Operation::key).filter(|k| k.ends_with(&end));
    longer.min_by_key(String::len)
}

/// The most similar of some names, if one is close.
pub(crate) fn name<'a>(given: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    known
        .map(|name| (distance(given, name), name))
        .filter(|(slips, _)| *slips <= 1 + given.chars().count() / 4)
        .min()
        .map(|(_, name)| name)
}

/// Upper limit of visited nodes; a damaged image can contain cycles.
const MOST: usize = 50_000;

struct Best {
    /// The largest accepted edit distance; shrinks with each match.
    slips: usize,
    key: Option<String>,
    /// The remaining number of nodes to visit.
    left: usize,
}

impl Best {
    fn search<'a>(&mut self, node: Node<'a>, steps: &[&str], slips: usize, way: &mut Vec<&'a str>) {
        let Some((step, rest)) = steps.split_first() else { return };
        if rest.is_empty() {
            for operation in node.operations() {
                let name = operation.action().name();
                let slips = slips + distance(step, name);
                if slips < self.slips || (slips == self.slips && self.key.is_none()) {
                    self.slips = slips;
                    self.key = Some(way.iter().chain([&name]).copied().collect::<Vec<_>>().join("."));
                }
            }
            return;
        }
        for child in node.children() {
            let Some(left) = self.left.checked_sub(1) else { return };
            self.left = left;
            let slips = slips + distance(step, child.name());
            if slips <= self.slips {
                way.push(child.name());
                self.search(child.target().0, rest, slips, way);
                way.pop();
            }
        }
    }
}

/// The edit distance (Levenshtein).
fn distance(a: &str, b: &str) -> usize {
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = i;
        row[0] = i + 1;
        for (j, y) in b.iter().enumerate() {
            let changed = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = changed.min(row[j] + 1).min(corner + 1);
        }
    }
    row.last().copied().unwrap_or(0)
}
