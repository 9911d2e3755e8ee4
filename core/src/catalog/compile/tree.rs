//! Builds the tree of attributes: domains, versions, links and shortcuts.

use std::collections::{BTreeMap, VecDeque};

use super::layout::Section;
use super::names::link;
use super::tables::{Result, Sections, Strings, short};

/// The nodes; the first is the root.
pub(crate) struct Tree {
    nodes: Vec<Node>,
}

struct Node {
    name: String,
    called: u8,
    parent: usize,
    children: BTreeMap<(String, u8), usize>,
    /// Indices of operations, by action.
    actions: BTreeMap<&'static str, usize>,
    /// The target of a shortcut, and whether the client fills in its account.
    target: Option<(usize, bool)>,
}

impl Node {
    fn new(name: &str, called: u8, parent: usize) -> Node {
        Node {
            name: name.to_owned(),
            called,
            parent,
            children: BTreeMap::new(),
            actions: BTreeMap::new(),
            target: None,
        }
    }
}

impl Tree {
    pub(crate) fn new() -> Tree {
        Tree { nodes: vec![Node::new("", 0, 0)] }
    }

    /// The node at the end of a chain; created if missing.
    pub(crate) fn grow(&mut self, chain: &str) -> Result<usize> {
        let mut at = 0;
        for step in chain.split('.') {
            let (name, called) = link(step)?;
            if name.is_empty() {
                return Err(format!("chain {chain:?}"));
            }
            at = self.child(at, name, called);
        }
        Ok(at)
    }

    fn child(&mut self, parent: usize, name: &str, called: u8) -> usize {
        let next = self.nodes.len();
        let at = *self.nodes[parent].children.entry((name.to_owned(), called)).or_insert(next);
        if at == next {
            self.nodes.push(Node::new(name, called, parent));
        }
        at
    }

    /// Adds an operation to a node.
    pub(crate) fn act(&mut self, node: usize, action: &'static str, operation: usize) -> Result<()> {
        match self.nodes[node].actions.insert(action, operation) {
            None => Ok(()),
            Some(_) => Err(format!("two operations {action} at {}", self.nodes[node].name)),
        }
    }

    /// Adds a shortcut, `messages` for `api.v2010.accounts@.messages`. If the last link takes a
    /// path value, the client fills in its account there.
    pub(crate) fn shorten(&mut self, from: &str, to: &str) -> Result<()> {
        let nowhere = || format!("shortcut {from}: {to} leads nowhere");
        let mut parent = 0;
        let (before, last) = to.rsplit_once('.').unwrap_or(("", to));
        for step in before.split('.').filter(|s| !s.is_empty()) {
            let (name, called) = link(step)?;
            parent = *self.nodes[parent].children.get(&(name.to_owned(), called)).ok_or_else(nowhere)?;
        }
        let (name, called) = link(last)?;
        let variants: Vec<(u8, usize)> = (self.nodes[parent].children)
            .range((name.to_owned(), called)..=(name.to_owned(), u8::MAX))
            .map(|((_, called), at)| (*called, *at))
            .collect();
        if variants.is_empty() {
            return Err(nowhere());
        }
        let (room, short) = from.rsplit_once('.').unwrap_or(("", from));
        let room = if room.is_empty() { 0 } else { self.grow(room)? };
        let filled = called > 0;
        for (called, target) in variants {
            let at = self.child(room, short, if filled { 0 } else { called });
            let node = &mut self.nodes[at];
            if node.target.is_some() || !node.children.is_empty() || !node.actions.is_empty() {
                return Err(format!("shortcut {from}: there is something of that name"));
            }
            node.target = Some((target, filled));
            if filled {
                break;
            }
        }
        Ok(())
    }

    /// Writes the nodes, siblings adjacent, and returns the index of each.
    pub(crate) fn write(&self, strings: &mut Strings, sections: &mut Sections) -> Result<Vec<u16>> {
        let mut numbers = vec![0; self.nodes.len()];
        let mut order = vec![0];
        let mut queue = VecDeque::from([0]);
        while let Some(at) = queue.pop_front() {
            for child in self.nodes[at].children.values() {
                numbers[*child] = short(order.len())?;
                order.push(*child);
                queue.push_back(*child);
            }
        }
        for at in order {
            let node = &self.nodes[at];
            let first = node.children.values().next().map_or(0, |c| numbers[*c]);
            let (target, filled) = node.target.map_or((0, false), |(t, f)| (numbers[t], f));
            let count = u8::try_from(node.actions.len()).map_err(|_| "too many actions")?;
            sections.shorts(
                Section::Nodes,
                &[
                    strings.put(&node.name)?,
                    numbers[node.parent],
                    first,
                    short(node.children.len())?,
                    short(sections.count(Section::Actions))?,
                    u16::from_le_bytes([count, node.called]),
                    target,
                    u16::from(filled),
                ],
            );
            for operation in node.actions.values() {
                sections.shorts(Section::Actions, &[short(*operation)?]);
            }
        }
        Ok(numbers)
    }
}
