//! Compiles `catalog/*.json` into the image that `src/catalog/` reads in place.

#[path = "src/catalog/compile.rs"]
#[allow(dead_code)]
mod compile;

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo:rerun-if-changed=catalog");
    println!("cargo:rerun-if-changed=src/catalog/compile.rs");
    println!("cargo:rerun-if-changed=src/catalog/compile");
    let mut modules = Vec::new();
    let mut shortcuts = serde_json::Value::Null;
    let mut files: Vec<_> = fs::read_dir("catalog")?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::file_name);
    for file in files {
        let path = file.path();
        if path.extension().is_none_or(|e| e != "json") {
            continue;
        }
        let stem = path.file_stem().and_then(|s| s.to_str()).ok_or("a file name that is not UTF-8")?;
        let json =
            serde_json::from_slice(&fs::read(&path)?).map_err(|e| format!("{}: {e}", path.display()))?;
        if stem == "shortcuts" {
            shortcuts = json;
        } else {
            modules.push((stem.to_owned(), json));
        }
    }
    let image = compile::compile(&modules, &shortcuts)?;
    fs::write(Path::new(&env::var("OUT_DIR")?).join("catalog.bin"), image)?;
    Ok(())
}
