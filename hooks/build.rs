//! Makes a table of the definitions: every `NAME/hook.toml` beside this file, embedded.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

fn main() {
    let root = PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let mut names: Vec<String> = std::fs::read_dir(&root)
        .expect("the crate's folder can be read")
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| root.join(name).join("hook.toml").is_file())
        .collect();
    names.sort();
    let mut table = String::from("pub(crate) static TABLE: &[Builtin] = &[\n");
    for name in &names {
        let file = |file: &str| embedded(&root.join(name).join(file));
        writeln!(
            table,
            "    Builtin {{ name: {name:?}, toml: {}, readme: {} }},",
            file("hook.toml"),
            file("README.md")
        )
        .expect("a string takes it");
        println!("cargo::rerun-if-changed={name}");
    }
    table.push_str("];\n");
    println!("cargo::rerun-if-changed=.");
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets it"));
    std::fs::write(out.join("builtin_table.rs"), table).expect("the table is written");
}

fn embedded(path: &Path) -> String {
    format!("include_str!({:?})", path.display().to_string())
}
