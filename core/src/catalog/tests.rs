use super::*;
use compile::layout::{HEADER, PREFIX, checksum};

/// The whole image, as a file has it.
fn built_in() -> Vec<u8> {
    [BUILT_IN, BUILT_IN_POOL.as_bytes()].concat()
}

#[test]
fn every_operation_is_found_by_its_key_and_only_by_it() {
    let catalog = embedded();
    assert_eq!(catalog.operations().count(), 1624);
    let mut last = String::new();
    for operation in catalog.operations() {
        let key = operation.key();
        assert!(key > last, "{key} is sorted and its own");
        let found = catalog.find(&key).expect(&key);
        assert_eq!((found.key(), found.name()), (key.clone(), operation.name()));
        assert_eq!(found.module(), operation.module());
        // The chain with all its marks means the same.
        let marked = format!("{}.{}", operation.node().expect(&key).chain(), operation.action().name());
        assert_eq!(catalog.find(&marked).map(Operation::key).as_ref(), Some(&key), "{marked}");
        assert!(
            marked.ends_with(&format!("{}.{}", operation.chain(), operation.action().name())),
            "{marked}"
        );
        last = key;
    }
}

#[test]
fn keys_and_shortcuts_lead_to_their_operations() {
    for (key, full) in [
        ("messages.create", "api.v2010.accounts.messages.create"),
        ("messages.fetch", "api.v2010.accounts.messages.fetch"),
        ("messages@.fetch", "api.v2010.accounts.messages.fetch"),
        ("messages.media.list", "api.v2010.accounts.messages.media.list"),
        ("api.messages.create", "api.v2010.accounts.messages.create"),
        ("api.v2010.accounts.create", "api.v2010.accounts.create"),
        ("api.v2010.accounts@.messages@.fetch", "api.v2010.accounts.messages.fetch"),
        ("verify.services.verifications.create", "verify.v2.services.verifications.create"),
        ("verify.v2.services.verification_checks.create", "verify.v2.services.verification_checks.create"),
        ("api.account.fetch", "api.v2010.accounts.fetch"),
        ("api.account.messages.list", "api.v2010.accounts.messages.list"),
        ("calls.create", "api.v2010.accounts.calls.create"),
        ("chat.channels.update", "chat.v3.channels.update"),
        (
            "taskrouter.workspaces.workers.statistics.fetch",
            "taskrouter.v1.workspaces.workers.statistics.fetch",
        ),
        (
            "taskrouter.workspaces.workers@.statistics.fetch",
            "taskrouter.v1.workspaces.workers@.statistics.fetch",
        ),
        // twilio-python's chain where it is not the regular one.
        ("preview_iam.versionless.users.list", "preview_iam.versionless.organization.users.list"),
    ] {
        assert_eq!(embedded().find(key).map(Operation::key).as_deref(), Some(full), "{key}");
    }
    for none in [
        "",
        ".",
        "..",
        "messages",
        "messages.",
        ".create",
        "messages.create.",
        "messages.create.create",
        "api",
        "create",
        "messages.destroy",
        "Messages.create",
        "messages@.create",
        "messages@x.fetch",
        "messages@2.fetch",
        "api.account.create",
        "a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.a.create",
    ] {
        assert!(embedded().find(none).is_none(), "{none:?}");
    }
    assert_eq!(embedded().shortcut("messages"), Some("api.v2010.accounts.messages"));
    assert_eq!(embedded().shortcut("message"), None);
    assert_eq!(embedded().shortcuts().count(), 189);
    assert!(embedded().shortcuts().is_sorted());
}

fn walk(node: Node<'_>, reached: &mut std::collections::HashSet<String>, depth: usize) {
    assert!(depth < 12);
    reached.extend(node.operations().map(Operation::key));
    for link in node.links() {
        link.node
            .into_iter()
            .chain(link.parameterized().map(|(_, n)| n))
            .for_each(|n| walk(n, reached, depth + 1));
    }
}

#[test]
fn the_tree_says_what_is_below_a_chain() {
    let catalog = embedded();
    let node = |chain: &str| catalog.node(chain).expect(chain);
    let names = |chain: &str| node(chain).links().map(|l| l.name).collect::<Vec<_>>();
    let actions = |chain: &str| node(chain).operations().map(|o| o.action().name()).collect::<Vec<_>>();

    assert_eq!(actions("api.v2010.accounts@.messages"), ["create", "list"]);
    assert_eq!(actions("api.v2010.accounts@.messages@"), ["delete", "fetch", "update"]);
    assert_eq!(names("api.v2010.accounts@.messages@"), ["feedback", "media"]);
    assert!(names("api.v2010.accounts@.messages").is_empty());

    let root = catalog.root().expect("a root");
    let messages = root.link("messages").expect("a shortcut");
    let chain = |n: Option<Node<'_>>| n.map(Node::chain).unwrap_or_default();
    assert_eq!(chain(messages.node), "api.v2010.accounts@.messages");
    let calls = |link: Link<'_>| link.parameterized().map(|(values, _)| values).collect::<Vec<_>>();
    assert_eq!(calls(messages), [1]);
    assert_eq!(chain(messages.parameterized().next().map(|(_, n)| n)), "api.v2010.accounts@.messages@");
    let account = node("api").link("account").expect("the client's own");
    assert!(account.is_own_account && calls(account).is_empty());
    assert_eq!(chain(account.node), "api.v2010.accounts@");
    assert!(node("verify").link("services").is_some_and(|l| chain(l.node) == "verify.v2.services"));
    let overrides = node("lookups.v2").link("lookup_overrides").expect("it takes two values");
    assert_eq!(calls(overrides), [2]);
    assert_eq!(calls(node("memory.v1").link("profiles").expect("in two ways")), [1, 2]);

    let listed: Vec<_> = root.links().map(|l| l.name).collect();
    assert!(listed.is_sorted() && listed.contains(&"verify") && listed.contains(&"messages"));
    for link in root.links() {
        assert_eq!(root.link(link.name).map(|l| l.node.map(Node::chain)), Some(link.node.map(Node::chain)));
    }
    for none in ["message", "api.v2011", "api.v2010.accounts@x", "."] {
        assert!(catalog.node(none).is_none(), "{none}");
    }

    // Every operation is reached by walking down from the root.
    let mut reached = std::collections::HashSet::new();
    walk(root, &mut reached, 0);
    assert_eq!(reached.len(), 1624);
}

#[test]
fn keys_below_a_chain_stand_together() {
    let keys: Vec<_> =
        embedded().operations_under("api.v2010.accounts.messages").map(Operation::key).collect();
    assert!(keys.iter().any(|k| k == "api.v2010.accounts.messages.media.list"), "{keys:?}");
    assert!(keys.iter().all(|k| k.starts_with("api.v2010.accounts.messages.")));
    assert_eq!(embedded().operations_under("nothing").count(), 0);
    assert_eq!(
        embedded().operations_under("verify").count(),
        embedded().operations().filter(|o| o.domain() == "verify").count()
    );
}

#[test]
fn a_slip_is_answered_with_the_nearest_key() {
    for (slip, meant) in [
        ("messages.creat", Some("messages.create")),
        ("mesages.create", Some("messages.create")),
        ("messages.send", None),
        ("verify.v2.servces.fetch", Some("verify.v2.services.fetch")),
        ("verify.services.verification.create", Some("verify.services.verifications.create")),
        ("verification_checks.create", Some("verify.v2.services.verification_checks.create")),
        ("nothing.like.it", None),
        ("", None),
        ("...", None),
    ] {
        assert_eq!(embedded().suggest(slip).as_deref(), meant, "{slip}");
    }
}

#[test]
fn types_of_answers_are_known() {
    let create = embedded().find("messages.create").expect("it is there");
    let answer = create.response_type().expect("it answers");
    let TypeKind::Object(name) = answer.kind() else { panic!("{}", answer.as_str()) };
    let properties: Vec<_> = create.schema(name).expect(name).collect();
    let find = |wanted: &str| properties.iter().find(|(n, _)| *n == wanted).map(|(_, t)| *t);
    assert!(matches!(find("sid").map(Type::kind), Some(TypeKind::Sid("SM|MM"))), "{properties:?}");
    assert!(matches!(find("date_created").map(Type::kind), Some(TypeKind::Rfc2822)));
    let Some(TypeKind::Enum(status)) = find("status").map(Type::kind) else { panic!("{properties:?}") };
    let values: Vec<_> = create.enumeration(status).expect(status).collect();
    assert!(values.contains(&"delivered"), "{values:?}");
    let same = embedded().schema("api_v2010", &format!("enum:{status}")).expect(status);
    assert!(same.map(|(value, _)| value).eq(values));
    assert!(create.schema("no such").is_none() && create.enumeration("no such").is_none());
    assert!(embedded().schema("no_module", name).is_none());
}

#[test]
fn a_damaged_or_newer_image_is_refused() {
    assert!(Catalog::from_bytes(built_in()).is_ok());
    for part in 0..64 {
        let cut = built_in().len() * part / 64;
        let error = Catalog::from_bytes(built_in()[..cut].to_vec()).expect_err("it is cut");
        assert_eq!(error.kind(), crate::ErrorKind::Config, "cut at {cut}");
    }
    let mut longer = built_in();
    longer.push(0);
    assert!(Catalog::from_bytes(longer).is_err());
    for at in (0..HEADER).chain([built_in().len() / 2, built_in().len() - 1]) {
        // What stands before the checksum is cheap to try.
        for bit in if at < PREFIX { 0..8 } else { at % 8..at % 8 + 1 } {
            let mut bytes = built_in();
            bytes[at] ^= 1 << bit;
            assert!(Catalog::from_bytes(bytes).is_err(), "bit {bit} flipped at {at}");
        }
    }
    let mut newer = built_in();
    newer[8] = 99;
    let error = Catalog::from_bytes(newer).expect_err("it is newer");
    assert!(error.message().contains("too old for it"), "{error}");
}

/// An image whose checksum is right but whose content is nonsense must not panic either.
#[test]
fn nonsense_with_a_right_checksum_reads_as_something_or_nothing() {
    let table = (PREFIX..HEADER).step_by(4);
    let spread = (HEADER..built_in().len()).step_by(built_in().len() / 41);
    for (at, fill) in table.chain(spread).flat_map(|at| [(at, 0xff), (at, 0)]) {
        let mut bytes = built_in();
        let end = bytes.len().min(at + if at < HEADER { 4 } else { 600 });
        bytes[at..end].fill(fill);
        let sum = checksum(&bytes[PREFIX..]);
        bytes[16..20].copy_from_slice(&sum.to_le_bytes());
        let Ok(catalog) = Catalog::from_bytes(bytes) else { continue };
        for operation in catalog.operations().step_by(41) {
            let texts = [&operation.key(), operation.path(), operation.host(), &operation.chain()];
            assert!(texts.iter().all(|t| t.len() < built_in().len()));
            let _ = (
                operation.required_groups().take(9).count(),
                operation.success_statuses().count(),
                operation.pagination(),
            );
            let _ =
                (operation.action(), operation.method(), operation.auth(), operation.node().map(Node::chain));
            for param in operation.params().take(9) {
                let _ = (param.name(), param.argument(), param.value_type().kind(), param.location());
            }
            let bound = bind(operation, &crate::Params::new(), Some("AC1"));
            assert!(bound.is_err() || bound.is_ok_and(|r| r.query.is_empty()));
        }
        let _ = (catalog.find("messages.create"), catalog.shortcut("messages"), catalog.node("api.v2010"));
        assert!(catalog.schema("no_module", "nothing").is_none());
    }
}

/// Every place leads to the same places, all of one name: whoever tried every way would never end.
#[test]
fn a_tree_that_leads_in_circles_is_searched_to_an_end() {
    use compile::layout::{SIZES, Section, node};

    let mut bytes = built_in();
    let word = |bytes: &[u8], at: usize| u32::from_le_bytes(bytes[at..at + 4].try_into().expect("four"));
    let table = PREFIX + Section::Nodes as usize * 8;
    let start = usize::try_from(word(&bytes, table)).expect("offset");
    let count = usize::try_from(word(&bytes, table + 4)).expect("count");
    let size = SIZES[Section::Nodes as usize];
    let name: [u8; 2] = bytes[start + size + node::NAME..][..2].try_into().expect("two");
    for record in bytes[start..start + count * size].chunks_exact_mut(size) {
        record[node::NAME..][..2].copy_from_slice(&name);
        record[node::CHILD..][..2].copy_from_slice(&1u16.to_le_bytes());
        record[node::CHILDREN..][..2].copy_from_slice(&2000u16.to_le_bytes());
    }
    let sum = checksum(&bytes[PREFIX..]);
    bytes[16..20].copy_from_slice(&sum.to_le_bytes());
    let catalog = Catalog::from_bytes(bytes).expect("its checksum is right");
    let name = catalog.root().and_then(|root| root.links().next()).expect("a link").name;
    let key = format!("{}.no_action", [name; 16].join("."));
    assert!(catalog.find(&key).is_none());
    let near = catalog.suggest(&key);
    assert!(near.is_none_or(|near| near != key));
}
