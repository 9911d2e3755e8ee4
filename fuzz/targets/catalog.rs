//! A damaged catalog: a small valid image with changed bytes, and arbitrary bytes after a valid header. Nothing
//! panics, and reading terminates.
//!
//! Input: edits of three bytes each, offset (two, big-endian) and value; or, if the first byte is 0xFF, the
//! bytes after the header.
#![no_main]

use std::path::Path;
use std::sync::OnceLock;

use libfuzzer_sys::fuzz_target;
use twire::catalog::{Catalog, Node, Operation, Type, bind, compile};

/// Magic, format, length and checksum, which the fuzzer is unlikely to find.
const HEAD: usize = 20;
/// The limit of items read of each list; a damaged count may be large.
const SOME: usize = 16;

fuzz_target!(|data: &[u8]| {
    let mut image = good().to_vec();
    if let Some((0xff, content)) = data.split_first() {
        image.truncate(HEAD);
        image.extend_from_slice(content);
    } else {
        for edit in data.chunks_exact(3) {
            let at = usize::from(u16::from_be_bytes([edit[0], edit[1]])) % image.len();
            image[at] = edit[2];
        }
        if image != good() && image[16..HEAD] == good()[16..HEAD] {
            let read = Catalog::from_bytes(image.clone());
            assert!(read.is_err() || image[HEAD..] == good()[HEAD..], "a wrong checksum was accepted");
        }
        image[..16].copy_from_slice(&good()[..16]);
    }
    let length = u32::try_from(image.len()).expect("small");
    image[12..16].copy_from_slice(&length.to_le_bytes());
    let sum = checksum(&image[HEAD..]);
    image[16..HEAD].copy_from_slice(&sum.to_le_bytes());
    if let Ok(catalog) = Catalog::from_bytes(image) {
        read(&catalog);
    }
});

/// The image of `fuzz/catalog`.
fn good() -> &'static [u8] {
    static GOOD: OnceLock<Vec<u8>> = OnceLock::new();
    GOOD.get_or_init(|| {
        let image = compile(Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/catalog"))).expect("image");
        assert_eq!(image[16..HEAD], checksum(&image[HEAD..]).to_le_bytes(), "the format changed");
        assert!(Catalog::from_bytes(image.clone()).is_ok());
        image
    })
}

/// FNV-1a over eight bytes at a time, folded, as the image has it.
fn checksum(bytes: &[u8]) -> u32 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for chunk in bytes.chunks(8) {
        let mut word = [0; 8];
        word[..chunk.len()].copy_from_slice(chunk);
        hash = (hash ^ u64::from_le_bytes(word)).wrapping_mul(0x0000_0100_0000_01b3);
    }
    (hash >> 32) as u32 ^ hash as u32
}

fn read(catalog: &Catalog) {
    for found in catalog.operations().take(SOME) {
        operation(found);
        let (key, chain) = (found.key(), found.chain());
        let _ = (catalog.find(&key), catalog.suggest(&key));
        let _ = catalog.operations_under(&chain).take(SOME).count();
    }
    for (short, chain) in catalog.shortcuts().take(SOME) {
        let _ = (catalog.shortcut(short), catalog.node(chain), catalog.node(short));
    }
    if let Some(root) = catalog.root() {
        node(root, &mut 100);
    }
    for key in ["lookups.v1.phone_numbers.fetch", "users.fetch", "lookups.phone_numbers.fetch", "x", ""] {
        let _ = (catalog.find(key), catalog.node(key), catalog.suggest(key));
    }
}

/// A node of the tree and those below it; a damaged tree may have cycles.
fn node(node: Node<'_>, left: &mut usize) {
    let _ = (node.name(), node.value_count(), node.chain(), node.operation("fetch"));
    let _ = (node.operations().take(SOME).count(), node.link("users").is_some());
    for link in node.links().take(SOME) {
        for (_, called) in link.parameterized().take(SOME) {
            if *left > 0 {
                *left -= 1;
                self::node(called, left);
            }
        }
    }
}

fn operation(operation: Operation<'_>) {
    let _ = (operation.key(), operation.name(), operation.module(), operation.domain());
    let _ = (operation.version(), operation.host(), operation.chain(), operation.library_chain());
    let _ = (operation.action(), operation.method(), operation.path(), operation.body_format());
    let _ = (operation.auth(), operation.body_argument(), operation.is_body_required());
    let _ = (operation.is_scim(), operation.is_docs_only(), operation.is_library_only());
    let _ = (operation.required_groups().take(SOME).count(), operation.success_statuses().take(SOME).count());
    let _ = operation.pagination().map(|listing| (listing.style, listing.records_key));
    let _ = (operation.response_type().map(Type::kind), operation.body_type().map(Type::kind));
    let _ = (operation.param("sid").is_some(), operation.node().is_some());
    for param in operation.params().take(SOME) {
        let _ = (param.name(), param.argument(), param.value_type().kind(), param.location());
        let _ = (param.is_required(), param.is_personal(), param.is_sensitive(), param.is_deprecated());
    }
    if let Some(properties) = operation.schema("frontline.v1.user") {
        properties.take(SOME).for_each(|(_, kind)| {
            let _ = kind.kind();
        });
    }
    if let Some(values) = operation.enumeration("user_enum_state_type") {
        let _ = values.take(SOME).count();
    }
    let params = twire::Params::new().with("sid", "US0123456789abcdef0123456789abcdef");
    let _ = bind(operation, &params, Some("AC0123456789abcdef0123456789abcdef"));
}
