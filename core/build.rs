//! Compiles `catalog/*.json` into the image that `src/catalog/` reads in place, `errors/codes.json` into
//! that of `src/error/dictionary.rs`, and `phone/plans.txt` into that of `src/phone/plan.rs`.

#[path = "src/catalog/compile.rs"]
#[allow(dead_code)]
mod compile;
#[path = "errors/compile.rs"]
mod errors;
#[path = "phone/compile.rs"]
mod phone;

use std::path::Path;
use std::{env, fs};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for input in
        ["catalog", "src/catalog/compile.rs", "src/catalog/compile", "errors", "phone", "src/error/layout.rs"]
    {
        println!("cargo:rerun-if-changed={input}");
    }
    let image = compile::directory(Path::new("catalog"))?;
    // Records and texts apart: embedded as `str`, the texts need no check at run time.
    let (records, pool) = image.split_at(compile::layout::pool(&image));
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("catalog.bin"), records)?;
    fs::write(Path::new(&out).join("catalog.txt"), pool)?;
    let errors = errors::image(Path::new("errors/codes.json"))?;
    fs::write(Path::new(&out).join("error_classes.bin"), errors.classes)?;
    if env::var_os("CARGO_FEATURE_ERROR_TEXTS").is_some() {
        fs::write(Path::new(&out).join("error_records.bin"), errors.records)?;
        fs::write(Path::new(&out).join("error_texts.txt"), errors.texts)?;
    }
    fs::write(Path::new(&out).join("phone_plans.bin"), phone::image(Path::new("phone/plans.txt"))?)?;
    Ok(())
}
