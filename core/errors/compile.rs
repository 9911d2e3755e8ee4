//! Compiles `codes.json` into the image that `src/error/dictionary.rs` reads. Part of `build.rs`.

use std::collections::HashMap;
use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value as Json;

#[path = "../src/error/layout.rs"]
mod layout;

use layout::{CLASSES, PLACES, PRODUCTS};

/// The image: for each code its class, a record of its texts, and the texts.
pub(crate) struct Image {
    pub(crate) classes: Vec<u8>,
    pub(crate) records: Vec<u8>,
    pub(crate) texts: String,
}

pub(crate) fn image(file: &Path) -> Result<Image, Box<dyn Error>> {
    let rows: Vec<Json> = serde_json::from_str(&fs::read_to_string(file)?)?;
    let mut image = Image { classes: Vec::new(), records: Vec::new(), texts: String::new() };
    let mut offsets = HashMap::new();
    let mut last = 0;
    for row in &rows {
        let code = row["code"].as_u64().ok_or("a row without code")?;
        let wrong = |what: &str| format!("{code}: wrong {what}");
        if code <= last || code >= 1 << (32 - layout::CLASS_BITS) {
            return Err(wrong("order of codes").into());
        }
        last = code;
        let index = |names: &[&str], field: &str| {
            let name = row[field].as_str().unwrap_or_default();
            names.iter().position(|known| *known == name).ok_or_else(|| wrong(field))
        };
        let class = index(&CLASSES, "class")?;
        image
            .classes
            .extend((u32::try_from(code)? << layout::CLASS_BITS | u32::try_from(class)?).to_le_bytes());

        let mut text = |field: &str| -> Result<(u32, u8), Box<dyn Error>> {
            let text = row[field].as_str().filter(|text| !text.is_empty()).ok_or_else(|| wrong(field))?;
            let texts = &mut image.texts;
            let at = *offsets.entry(text.to_owned()).or_insert_with(|| {
                texts.push_str(text);
                texts.len() - text.len()
            });
            Ok((u32::try_from(at)?, u8::try_from(text.len()).map_err(|_| wrong(field))?))
        };
        let ((title, title_length), (advice, advice_length)) = (text("title")?, text("advice")?);
        let status = u16::try_from(row["status"].as_u64().unwrap_or(0))?;
        let is_documented = row["sure"].as_bool().ok_or_else(|| wrong("sure"))?;
        image.records.extend(title.to_le_bytes());
        image.records.extend(advice.to_le_bytes());
        image.records.extend(status.to_le_bytes());
        image.records.extend([
            title_length,
            advice_length,
            u8::try_from(index(&PRODUCTS, "product")?)?,
            u8::try_from(index(&PLACES, "where")?)? << 1 | u8::from(is_documented),
        ]);
    }
    Ok(image)
}
