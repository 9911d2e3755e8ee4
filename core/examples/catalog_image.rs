//! Compiles a directory of catalog files into an image for `TWIRE_CATALOG`:
//! `cargo run -p twire --example catalog_image -- core/catalog catalog.bin`

use std::path::Path;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [directory, image] = arguments.as_slice() else {
        return Err("give a directory and the file to write".into());
    };
    std::fs::write(image, twire::catalog::compile(Path::new(directory))?)?;
    Ok(())
}
