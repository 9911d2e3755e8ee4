//! Tests that the public names of the crate are those in `public-names.txt`, so that no change goes unnoticed.
//! `BLESS=1` writes the file.
//!
//! The names come from the source after macro expansion, which the compiler prints. The lint `unreachable_pub`
//! keeps `pub` from items that no other crate can name, so every `pub` item is public.

#![allow(clippy::expect_used)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::process::Command;

use syn::{Block, Fields, ImplItem, Item, TraitItem, Type, UseTree, Visibility};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");
const HEAD: &str = "// The public names of the crate twire with all features; compared with the source by\n\
                    // tests/public_names.rs. BLESS=1 writes this file.\n";

/// The crate's source with macros expanded. The option is unstable, so a wrapper of the compiler sets
/// `RUSTC_BOOTSTRAP`; set for cargo, the variable would rebuild the dependencies.
fn expanded() -> String {
    let output = Command::new(env!("CARGO"))
        .args(["rustc", "--quiet", "--package", "twire", "--lib", "--all-features", "--"])
        .arg("-Zunpretty=expanded")
        .env("RUSTC_WORKSPACE_WRAPPER", Path::new(ROOT).join("tests/rustc_bootstrap.sh"))
        .env_remove("RUSTFLAGS")
        .current_dir(ROOT)
        .output()
        .expect("cargo runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let source = String::from_utf8(output.stdout).expect("source is UTF-8");
    // What `pin!` expands to is not stable syntax; function bodies do not matter here.
    source.replace("super let ", "let ")
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn empty() -> Block {
    syn::parse_quote!({})
}

/// The public declarations, by the path of their module.
#[derive(Default)]
struct Names {
    modules: BTreeMap<String, BTreeSet<String>>,
    types: BTreeSet<String>,
}

impl Names {
    /// Collects the names of public types, for the implementations to list.
    fn collect_types(&mut self, items: &[Item]) {
        for item in items {
            let name = match item {
                Item::Struct(item) if is_public(&item.vis) => &item.ident,
                Item::Enum(item) if is_public(&item.vis) => &item.ident,
                Item::Trait(item) if is_public(&item.vis) => &item.ident,
                Item::Mod(module) => {
                    if let Some((_, items)) = &module.content {
                        self.collect_types(items);
                    }
                    continue;
                }
                _ => continue,
            };
            self.types.insert(name.to_string());
        }
    }

    /// Adds the items of a module. `path` is `None` in a private one, whose public items are re-exported.
    fn add_all(&mut self, path: Option<&str>, items: Vec<Item>) {
        for item in items {
            self.add(path, item);
        }
    }

    fn add(&mut self, path: Option<&str>, mut item: Item) {
        match &mut item {
            Item::Mod(module) => {
                let path =
                    path.filter(|_| is_public(&module.vis)).map(|path| format!("{path}::{}", module.ident));
                if let Some((_, items)) = module.content.take() {
                    self.add_all(path.as_deref(), items);
                }
                return;
            }
            Item::Use(item) if is_public(&item.vis) => {
                for name in leaves(&item.tree) {
                    self.insert(path, format!("pub use {name};"));
                }
                return;
            }
            Item::Fn(item) if is_public(&item.vis) => {
                item.attrs.clear();
                *item.block = empty();
            }
            Item::Const(item) if is_public(&item.vis) => item.attrs.clear(),
            Item::Static(item) if is_public(&item.vis) => item.attrs.clear(),
            Item::Type(item) if is_public(&item.vis) => item.attrs.clear(),
            Item::Struct(item) if is_public(&item.vis) => {
                item.attrs.retain(|attribute| attribute.path().is_ident("non_exhaustive"));
                keep_public(&mut item.fields);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                item.attrs.retain(|attribute| attribute.path().is_ident("non_exhaustive"));
                for variant in &mut item.variants {
                    variant.attrs.retain(|attribute| attribute.path().is_ident("non_exhaustive"));
                    variant.fields.iter_mut().for_each(|field| field.attrs.clear());
                }
            }
            Item::Trait(item) if is_public(&item.vis) => {
                item.attrs.clear();
                for member in &mut item.items {
                    match member {
                        TraitItem::Fn(function) => {
                            function.attrs.clear();
                            function.default = function.default.as_ref().map(|_| empty());
                        }
                        TraitItem::Type(member) => member.attrs.clear(),
                        TraitItem::Const(member) => member.attrs.clear(),
                        _ => {}
                    }
                }
            }
            Item::Impl(item) => {
                item.attrs.clear();
                let Type::Path(target) = &*item.self_ty else { return };
                let name = target.path.segments.last().map(|segment| segment.ident.to_string());
                if !name.is_some_and(|name| self.types.contains(&name)) {
                    return;
                }
                // The compiler's own.
                let internal = ["StructuralPartialEq", "TrivialClone"];
                let implemented = item.trait_.as_ref().and_then(|(_, path, _)| path.segments.last());
                if implemented.is_some_and(|segment| internal.iter().any(|name| segment.ident == name)) {
                    return;
                }
                if item.trait_.is_some() {
                    item.items.retain(|member| matches!(member, ImplItem::Type(_)));
                } else {
                    item.items.retain(|member| match member {
                        ImplItem::Fn(function) => is_public(&function.vis),
                        ImplItem::Const(constant) => is_public(&constant.vis),
                        _ => false,
                    });
                    if item.items.is_empty() {
                        return;
                    }
                }
                for member in &mut item.items {
                    match member {
                        ImplItem::Fn(function) => {
                            function.attrs.clear();
                            function.block = empty();
                        }
                        ImplItem::Const(constant) => constant.attrs.clear(),
                        _ => {}
                    }
                }
            }
            _ => return,
        }
        let file = syn::File { shebang: None, attrs: Vec::new(), items: vec![item] };
        self.insert(path, prettyplease::unparse(&file).trim_end().to_owned());
    }

    fn insert(&mut self, path: Option<&str>, declaration: String) {
        let path = path.unwrap_or("in private modules, re-exported").to_owned();
        self.modules.entry(path).or_default().insert(declaration);
    }

    fn text(&self) -> String {
        let mut text = HEAD.to_owned();
        for (path, declarations) in &self.modules {
            text.extend(["\n// ", path, "\n\n"]);
            for declaration in declarations {
                text.push_str(declaration);
                text.push('\n');
            }
        }
        text
    }
}

/// Removes private fields.
fn keep_public(fields: &mut Fields) {
    match fields {
        Fields::Named(fields) => {
            let public = fields.named.iter().filter(|field| is_public(&field.vis)).cloned();
            fields.named = public.map(without_attributes).collect();
        }
        Fields::Unnamed(fields) => {
            let public = fields.unnamed.iter().filter(|field| is_public(&field.vis)).cloned();
            fields.unnamed = public.map(without_attributes).collect();
        }
        Fields::Unit => {}
    }
}

fn without_attributes(mut field: syn::Field) -> syn::Field {
    field.attrs.clear();
    field
}

/// The names that a `use` declares.
fn leaves(tree: &UseTree) -> Vec<String> {
    match tree {
        UseTree::Path(path) => match &*path.tree {
            UseTree::Glob(_) => vec![format!("{}::*", path.ident)],
            tree => leaves(tree),
        },
        UseTree::Name(name) => vec![name.ident.to_string()],
        UseTree::Rename(rename) => vec![rename.rename.to_string()],
        UseTree::Glob(_) => vec!["*".to_owned()],
        UseTree::Group(group) => group.items.iter().flat_map(leaves).collect(),
    }
}

#[test]
fn public_names_are_listed() {
    let file = syn::parse_file(&expanded()).expect("the compiler prints Rust");
    let mut names = Names::default();
    names.collect_types(&file.items);
    names.add_all(Some("twire"), file.items);
    let text = names.text();
    let path = Path::new(ROOT).join("public-names.txt");
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, &text).expect("the list can be written");
    }
    let listed = std::fs::read_to_string(&path).unwrap_or_default();
    let lines = |text: &str| text.lines().map(str::to_owned).collect::<BTreeSet<String>>();
    let (old, new) = (lines(&listed), lines(&text));
    assert!(
        listed == text,
        "the public names have changed; BLESS=1 updates public-names.txt\nremoved: {:#?}\nadded: {:#?}",
        old.difference(&new).collect::<Vec<_>>(),
        new.difference(&old).collect::<Vec<_>>()
    );
}
