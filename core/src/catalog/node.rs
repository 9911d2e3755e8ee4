//! The tree of attributes that leads to the operations: `client.api.v2010.accounts(…).messages`.

use super::compile::layout::{ACTIONS, Section, node};
use super::image::{Image, byte, partition, short};
use super::operation::Operation;

/// A place in the tree: the root, a domain, a version, or an attribute below. Cheap to copy.
///
/// An attribute that is called with values, `messages("SM…")`, is another place than the attribute
/// itself: `messages` lists and creates, `messages("SM…")` fetches, updates and deletes.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    image: &'a Image,
    at: u16,
    record: &'a [u8],
}

/// An attribute of a [`Node`].
#[derive(Debug, Clone, Copy)]
pub struct Link<'a> {
    /// The attribute.
    pub name: &'a str,
    /// Where the attribute itself leads, if it is anything without being called.
    pub plain: Option<Node<'a>>,
    /// Whether it stands for the client's own account: `plain` leads to a place that takes an
    /// account's SID, and the client's is filled in.
    pub account: bool,
    calls: [Option<(u8, Node<'a>)>; VARIANTS - 1],
}

impl<'a> Node<'a> {
    pub(crate) fn new(image: &'a Image, at: u16) -> Option<Node<'a>> {
        let record = image.record(Section::Nodes, usize::from(at))?;
        Some(Node { image, at, record })
    }

    fn field(self, at: usize) -> u16 {
        short(self.record, at)
    }

    /// The attribute that leads here; empty at the root.
    pub fn name(self) -> &'a str {
        self.image.text(self.field(node::NAME))
    }

    /// How many values the attribute is called with to come here; `None` if it is not called.
    pub fn values(self) -> Option<u8> {
        byte(self.record, node::CALLED).checked_sub(1)
    }

    /// The way here, `api.v2010.accounts@.messages`; `@` marks a link that takes a value, `@2` one
    /// that takes two, `@0` one that is called without any.
    pub fn chain(self) -> String {
        let mut chain = String::with_capacity(80);
        self.spell(&mut chain, true, DEPTH);
        chain
    }

    /// The way here without marks.
    pub(crate) fn plain_chain(self) -> String {
        let mut chain = String::with_capacity(80);
        self.spell(&mut chain, false, DEPTH);
        chain
    }

    fn spell(self, chain: &mut String, marks: bool, depth: usize) {
        // A damaged image may lead in a circle.
        if self.at == 0 || depth == 0 {
            return;
        }
        if let Some(parent) = Node::new(self.image, self.field(node::PARENT)) {
            parent.spell(chain, marks, depth - 1);
        }
        if !chain.is_empty() {
            chain.push('.');
        }
        chain.push_str(self.name());
        match self.values().filter(|_| marks) {
            None => {}
            Some(1) => chain.push('@'),
            Some(values) => chain.extend(['@', char::from(b'0' + values.min(9))]),
        }
    }

    /// The attributes below, sorted by name, shortcuts among them.
    pub fn links(self) -> impl Iterator<Item = Link<'a>> {
        let mut children = self.children().peekable();
        std::iter::from_fn(move || {
            let first = children.next()?;
            let mut link = Link::new(first);
            while let Some(next) = children.next_if(|n| n.name() == link.name) {
                link.lead(next);
            }
            Some(link)
        })
    }

    /// The attribute of that name.
    pub fn link(self, name: &str) -> Option<Link<'a>> {
        let mut named = self.named(name);
        let first = named.next()?;
        let mut link = Link::new(first);
        named.for_each(|n| link.lead(n));
        Some(link)
    }

    /// What can be done here, sorted by action.
    pub fn operations(self) -> impl Iterator<Item = Operation<'a>> {
        let first = usize::from(self.field(node::ACTION));
        let count = usize::from(byte(self.record, node::ACTIONS));
        (first..first + count).filter_map(move |at| {
            let operation = self.image.record(Section::Actions, at)?;
            Operation::new(self.image, usize::from(short(operation, 0)))
        })
    }

    /// The operation of an action here, `create`.
    pub fn operation(self, action: &str) -> Option<Operation<'a>> {
        if !ACTIONS.contains(&action) {
            return None;
        }
        self.operations().find(|o| o.action().name() == action)
    }

    fn child(self, index: usize) -> Option<Node<'a>> {
        let at = usize::from(self.field(node::CHILD)).checked_add(index)?;
        Node::new(self.image, u16::try_from(at).ok()?)
    }

    pub(crate) fn children(self) -> impl Iterator<Item = Node<'a>> {
        (0..usize::from(self.field(node::CHILDREN))).map_while(move |index| self.child(index))
    }

    /// The children of that name, the plain one first.
    fn named(self, name: &str) -> impl Iterator<Item = Node<'a>> {
        let count = usize::from(self.field(node::CHILDREN));
        let first = partition(count, |at| self.child(at).is_some_and(|n| n.name() < name));
        (first..count.min(first + VARIANTS)).map_while(move |at| self.child(at).filter(|n| n.name() == name))
    }

    /// The place that a shortcut stands for, and whether the client's account is filled in.
    pub(crate) fn target(self) -> (Node<'a>, bool) {
        let own = (self, false);
        match self.field(node::TARGET) {
            0 => own,
            at => Node::new(self.image, at).map_or(own, |n| (n, byte(self.record, node::ACCOUNT) == 1)),
        }
    }

    /// The place that a chain leads to from here; a link without a mark is taken as an attribute
    /// that is not called.
    pub(crate) fn follow(self, chain: &str) -> Option<Node<'a>> {
        let mut at = self;
        for step in chain.split('.').filter(|_| !chain.is_empty()).take(DEPTH + 1) {
            let (name, called) = marked(step)?;
            at = at.named(name).find(|n| n.is_called(called.unwrap_or(0)))?.target().0;
        }
        Some(at)
    }

    /// The operation that a key leads to from here: links may carry their marks or not, and where
    /// both an attribute and its call go on in the same way, the attribute is meant.
    pub(crate) fn find(self, key: &str) -> Option<Operation<'a>> {
        self.find_within(key, DEPTH, &mut { WAYS })
    }

    fn find_within(self, key: &str, depth: usize, ways: &mut usize) -> Option<Operation<'a>> {
        let Some((step, rest)) = key.split_once('.') else { return self.operation(key) };
        let depth = depth.checked_sub(1)?;
        *ways = ways.checked_sub(1)?;
        let (name, called) = marked(step)?;
        self.named(name).filter(|n| called.is_none_or(|c| n.is_called(c))).find_map(|child| {
            let (child, account) = child.target();
            let found = child.find_within(rest, depth, ways)?;
            Some(if account { found.with_own_account() } else { found })
        })
    }

    fn is_called(self, called: u8) -> bool {
        byte(self.record, node::CALLED) == called
    }
}

impl<'a> Link<'a> {
    /// How many values it may be called with, and where that leads; most attributes are called
    /// with one, some in two ways (`profiles(store)` and `profiles(store, profile)`).
    pub fn calls(self) -> impl Iterator<Item = (u8, Node<'a>)> {
        self.calls.into_iter().flatten()
    }

    fn new(first: Node<'a>) -> Link<'a> {
        let mut link = Link { name: first.name(), plain: None, account: false, calls: [None; VARIANTS - 1] };
        link.lead(first);
        link
    }

    fn lead(&mut self, node: Node<'a>) {
        let (target, account) = node.target();
        match node.values() {
            None => self.plain = Some(target),
            Some(values) => {
                if let Some(free) = self.calls.iter_mut().find(|c| c.is_none()) {
                    *free = Some((values, target));
                }
            }
        }
        self.account |= account;
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.chain())
    }
}

/// More links than any chain has.
const DEPTH: usize = 16;
/// More places than are on all ways that a key may mean; a damaged image may have no end of them.
const WAYS: usize = 1000;
/// How many ways there are to use an attribute, at most: plain, and called with values.
const VARIANTS: usize = 4;

/// A link's name, and its mark as the image has it: `x` none, `x@` 2, `x@0` 1, `x@3` 4.
fn marked(step: &str) -> Option<(&str, Option<u8>)> {
    match step.split_once('@') {
        None => Some((step, None)),
        Some((name, "")) => Some((name, Some(2))),
        Some((name, values)) => Some((name, Some(values.parse::<u8>().ok()?.checked_add(1)?))),
    }
}
