//! Compiles `catalog/*.json` into the image that `src/catalog/` reads in place.

#[path = "src/catalog/compile.rs"]
#[allow(dead_code)]
mod compile;

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for input in ["catalog", "src/catalog/compile.rs", "src/catalog/compile"] {
        println!("cargo:rerun-if-changed={input}");
    }
    let image = compile::directory(Path::new("catalog"))?;
    // Records and texts apart: embedded as `str`, the texts need no check at run time.
    let (records, pool) = image.split_at(compile::layout::pool(&image));
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("catalog.bin"), records)?;
    fs::write(Path::new(&out).join("catalog.txt"), pool)?;
    Ok(())
}
