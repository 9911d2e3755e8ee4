//! The tree of attributes that leads to the operations: `client.api.v2010.accounts(…).messages`.

use super::compile::layout::{ACTIONS, Section, node};
use super::image::{Image, byte, partition, short};
use super::operation::Operation;

/// A node of the tree: the root, a domain, a version or an attribute. Cheap to copy.
///
/// An attribute with path values, `messages("SM…")`, is another node than the attribute alone:
/// `messages` lists and creates, `messages("SM…")` fetches, updates and deletes.
#[derive(Clone, Copy)]
pub struct Node<'a> {
    image: &'a Image,
    at: u16,
    record: &'a [u8],
}

/// An attribute of a [`Node`], with the nodes that it leads to.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Link<'a> {
    /// The name of the attribute.
    pub name: &'a str,
    /// The node of the attribute without path values, if there is one.
    pub node: Option<Node<'a>>,
    /// Whether it stands for the account of the client: `node` then takes an account SID, and the
    /// client fills in its own.
    pub is_own_account: bool,
    parameterized: [Option<(u8, Node<'a>)>; VARIANTS - 1],
}

impl<'a> Node<'a> {
    pub(crate) fn new(image: &'a Image, at: u16) -> Option<Node<'a>> {
        let record = image.record(Section::Nodes, usize::from(at))?;
        Some(Node { image, at, record })
    }

    fn field(self, at: usize) -> u16 {
        short(self.record, at)
    }

    /// The attribute that leads to this node; empty at the root.
    pub fn name(self) -> &'a str {
        self.image.text(self.field(node::NAME))
    }

    /// The number of path values that the attribute takes; `None` for an attribute without.
    pub fn value_count(self) -> Option<u8> {
        byte(self.record, node::CALLED).checked_sub(1)
    }

    /// The chain from the root, `api.v2010.accounts@.messages`. `@` marks a link with one path
    /// value, `@2` a link with two, `@0` a call without values.
    pub fn chain(self) -> String {
        let mut chain = String::with_capacity(80);
        self.spell(&mut chain, true, DEPTH);
        chain
    }

    /// The chain without marks.
    pub(crate) fn plain_chain(self) -> String {
        let mut chain = String::with_capacity(80);
        self.spell(&mut chain, false, DEPTH);
        chain
    }

    fn spell(self, chain: &mut String, marks: bool, depth: usize) {
        // A damaged image can contain a cycle.
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
        match self.value_count().filter(|_| marks) {
            None => {}
            Some(1) => chain.push('@'),
            Some(values) => chain.extend(['@', char::from(b'0' + values.min(9))]),
        }
    }

    /// The attributes of this node, sorted by name, shortcuts included.
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

    /// The attribute with a name.
    pub fn link(self, name: &str) -> Option<Link<'a>> {
        let mut named = self.named(name);
        let first = named.next()?;
        let mut link = Link::new(first);
        named.for_each(|n| link.lead(n));
        Some(link)
    }

    /// The operations at this node, sorted by action.
    pub fn operations(self) -> impl Iterator<Item = Operation<'a>> {
        let first = usize::from(self.field(node::ACTION));
        let count = usize::from(byte(self.record, node::ACTIONS));
        (first..first + count).filter_map(move |at| {
            let operation = self.image.record(Section::Actions, at)?;
            Operation::new(self.image, usize::from(short(operation, 0)))
        })
    }

    /// The operation at this node with an action, `create`.
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

    /// The children with a name, the one without path values first.
    fn named(self, name: &str) -> impl Iterator<Item = Node<'a>> {
        let count = usize::from(self.field(node::CHILDREN));
        let first = partition(count, |at| self.child(at).is_some_and(|n| n.name() < name));
        (first..count.min(first + VARIANTS)).map_while(move |at| self.child(at).filter(|n| n.name() == name))
    }

    /// The node that a shortcut stands for, and whether the client fills in its account.
    pub(crate) fn target(self) -> (Node<'a>, bool) {
        let own = (self, false);
        match self.field(node::TARGET) {
            0 => own,
            at => Node::new(self.image, at).map_or(own, |n| (n, byte(self.record, node::ACCOUNT) == 1)),
        }
    }

    /// The node at the end of a chain from here. A link without a mark takes no path values.
    pub(crate) fn follow(self, chain: &str) -> Option<Node<'a>> {
        let mut at = self;
        for step in chain.split('.').filter(|_| !chain.is_empty()).take(DEPTH + 1) {
            let (name, called) = marked(step)?;
            at = at.named(name).find(|n| n.is_called(called.unwrap_or(0)))?.target().0;
        }
        Some(at)
    }

    /// The operation with a key, relative to this node. Marks are optional; where a link with and
    /// one without path values both match, the one without wins.
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
    /// The numbers of path values that the attribute can take, with the nodes. Most attributes take
    /// one value; some come in two forms (`profiles(store)` and `profiles(store, profile)`).
    pub fn parameterized(self) -> impl Iterator<Item = (u8, Node<'a>)> {
        self.parameterized.into_iter().flatten()
    }

    fn new(first: Node<'a>) -> Link<'a> {
        let mut link = Link {
            name: first.name(),
            node: None,
            is_own_account: false,
            parameterized: [None; VARIANTS - 1],
        };
        link.lead(first);
        link
    }

    fn lead(&mut self, node: Node<'a>) {
        let (target, account) = node.target();
        match node.value_count() {
            None => self.node = Some(target),
            Some(values) => {
                if let Some(free) = self.parameterized.iter_mut().find(|c| c.is_none()) {
                    *free = Some((values, target));
                }
            }
        }
        self.is_own_account |= account;
    }
}

impl std::fmt::Debug for Node<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.chain())
    }
}

/// More links than any chain has.
const DEPTH: usize = 16;
/// Upper limit of visited nodes per key; a damaged image can have an endless number.
const WAYS: usize = 1000;
/// Forms of an attribute, at most: without path values, and with one, two or none in parentheses.
const VARIANTS: usize = 4;

/// The name of a link, and its mark as the image stores it: `x` 0, `x@` 2, `x@0` 1, `x@3` 4.
fn marked(step: &str) -> Option<(&str, Option<u8>)> {
    match step.split_once('@') {
        None => Some((step, None)),
        Some((name, "")) => Some((name, Some(2))),
        Some((name, values)) => Some((name, Some(values.parse::<u8>().ok()?.checked_add(1)?))),
    }
}
