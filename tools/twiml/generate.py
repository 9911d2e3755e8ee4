#!/usr/bin/env python3
"""Makes the TwiML tables and builders of the core from core/twiml/*.json.

    python3 tools/twiml/generate.py

writes core/src/twiml/{rules_table,voice,messaging,fax}.rs. A new verb or attribute is a row in
the JSON; a test of the core compares rows and tables, so a stale table does not pass.
"""

import json
import pathlib
import re
import subprocess
from typing import Any

Row = dict[str, Any]
CORE = pathlib.Path(__file__).resolve().parents[2] / "core"
DOCUMENTS = ["voice", "messaging", "fax"]
# Words of Rust, and of its operator traits.
KEYWORDS = {"loop", "for", "break", "type", "move", "ref", "as", "in", "sub"}
NOTE = "// Made by tools/twiml/generate.py from core/twiml/*.json; edit those.\n"
ABOUT = {
    "voice": "Documents that answer a call.",
    "messaging": "Documents that answer a message.",
    "fax": "Documents that answered a fax; Twilio retired the product.",
}


def constant(*words: str) -> str:
    return "_".join(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", w).upper() for w in words)


def load(name: str) -> Row:
    with open(CORE / "twiml" / f"{name}.json", encoding="utf-8") as file:
        source: Row = json.load(file)
        return source


def value_type(document: str, source: Row, row: Row) -> str:
    kind = row["type"]
    if kind == "enum":
        values = source["enums"][row["enum"]]
        return "T::Text" if values["open"] else f"T::OneOf({constant(document, row['enum'])})"
    if kind == "integer":
        return f"T::Integer({row['min']}, {row.get('max', 'i64::MAX')})".replace("86400", "86_400")
    return {
        "text": "T::Text",
        "url": "T::Url",
        "method": "T::Method",
        "boolean": "T::Boolean",
    }[kind]


def table() -> str:
    out = [
        "//! The rows of the rules.",
        "",
        NOTE,
        "use super::rules::{AttributeRule, ChildRule, ElementKind, ElementRule, Rules, TextRule};",
        "use super::rules::{AttributeRule as A, ValueType as T, key};",
        "",
    ]
    for document in DOCUMENTS:
        source = load(document)
        for name, values in source["enums"].items():
            if not values["open"]:
                listed = ", ".join(json.dumps(v) for v in values["values"])
                out.append(f"const {constant(document, name)}: &[&str] = &[{listed}];")
        elements = sorted(source["elements"].items())
        for name, row in elements:
            ordered = row["attributes"]
            attributes = sorted(ordered, key=lambda a: a["name"])
            names = [a["name"] for a in attributes]
            cells = []
            for a in attributes:
                cell = f"A::new({json.dumps(a['name'])}, {json.dumps(a.get('python', a['name']))}, "
                cell += value_type(document, source, a) + ")"
                cell += ".list()" if a.get("list") else ""
                cell += ".required()" if a.get("required") else ""
                cells.append(cell)
            order = [str(names.index(a["name"])) for a in ordered if not a.get("alias")]
            tag_of = {n: r["tag"] for n, r in elements}
            children = sorted(row["children"], key=lambda c: tag_of[c["element"]])
            held = [
                f"ChildRule {{ method: {json.dumps(c['method'])}, "
                f"rule: &{constant(document, c['element'])} }}"
                for c in children
            ]
            text = row.get("text")
            needed = text and text["required"]
            rule = "None" if not text else "Optional"
            if needed and not text.get("may_be_empty"):
                rule = "Required"
            out += [
                f"static {constant(document, name)}: ElementRule = ElementRule {{",
                f"    name: {json.dumps(name)},",
                f"    tag: {json.dumps(row['tag'])},",
                f"    kind: ElementKind::{row['kind'].title()},",
                f"    text: TextRule::{rule},",
                f"    text_name: {json.dumps(text['name'] if text else '')},",
                f"    text_needed: {'true' if needed else 'false'},",
                "    attributes: &[" + ", ".join(cells) + "],",
                "    attribute_keys: &[" + ", ".join(f"key({json.dumps(n)})" for n in names) + "],",
                "    child_keys: &["
                + ", ".join(f"key({json.dumps(tag_of[c['element']])})" for c in children)
                + "],",
                "    required: &["
                + ", ".join(json.dumps(a["name"]) for a in attributes if a.get("required"))
                + "],",
                "    order: &[" + ", ".join(order) + "],",
                "    children: &[" + ", ".join(held) + "],",
                "};",
            ]
        listed = ", ".join("&" + constant(document, name) for name, _ in elements)
        out += [
            f"pub(super) static {document.upper()}: Rules = Rules {{",
            f"    name: {json.dumps(document)},",
            f"    root: &{constant(document, source['root'])},",
            f"    elements: &[{listed}],",
            "};",
        ]
    return "\n".join(out).replace("use super::rules::{AttributeRule, ", "use super::rules::{") + "\n"


def method_name(row: Row) -> str:
    name: str = row.get("python") or row["name"]
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", name).lower()
    return name + "_" if name in KEYWORDS else name


def about_attribute(source: Row, row: Row) -> str:
    words = {
        "text": "text",
        "url": "a URL",
        "method": "`GET` or `POST`",
        "boolean": "`true` or `false`",
    }
    if row["type"] == "integer":
        text = f"a whole number from {row['min']}"
        text += f" to {row['max']}" if "max" in row else ""
    elif row["type"] == "enum":
        values = source["enums"][row["enum"]]
        listed = values["values"]
        if values["open"]:
            text = f"such as `{listed[0]}`; Twilio adds to the list"
        else:
            text = "one of " + ", ".join(f"`{v}`" for v in listed)
    else:
        text = words[row["type"]]
    if row.get("list"):
        text = "a list: " + text
    if row.get("required"):
        text += "; required"
    return f"`{row['name']}`: {text}."


def rust_type(row: Row) -> str:
    if row.get("list"):
        return "list"
    return {"boolean": "bool", "integer": "int"}.get(row["type"], "text")


def builders(document: str) -> str:
    source = load(document)
    elements = sorted(source["elements"].items())
    out = [f"//! {ABOUT[document]}", "", NOTE, "use super::verb::{document, verb};", ""]
    for name, row in elements:
        root = name == source["root"]
        kind = "document" if root else "verb"
        takes = "" if root else "text " if row.get("text") else "bare "
        words = {
            "document": "a document",
            "verb": "a verb",
            "noun": "a noun",
            "ssml": "speech mark-up",
        }
        out.append(f"{kind}! {{")
        if root:
            out.append(f"    /// `<{row['tag']}>`: a {document} document.")
            out.append(f"    {name} {document} {{")
        else:
            also = f", whose text is {text_words(row)}" if row.get("text") else ""
            out.append(f"    /// `<{row['tag']}>`: {words[row['kind']]}{also}.")
            out.append(f"    {takes}{name} {json.dumps(row['tag'])} {{")
        for a in sorted(row["attributes"], key=lambda a: a["name"]):
            if a.get("alias"):
                continue
            out.append(f"        /// {about_attribute(source, a)}")
            out.append(f"        {rust_type(a)} {method_name(a)} {json.dumps(a['name'])};")
        for c in row["children"]:
            tag = source["elements"][c["element"]]["tag"]
            out.append(f"        /// Adds `<{tag}>`.")
            out.append(f"        child {safe(row, c)} {c['element']};")
        out += ["    }", "}", ""]
    return "\n".join(out).rstrip() + "\n"


def text_words(row: Row) -> str:
    words = row["text"]["name"].replace("_", " ")
    return f"the {words}" + ("" if row["text"]["required"] else ", which may be empty")


def safe(row: Row, child: Row) -> str:
    """The method's name; an attribute of the same name keeps it."""
    name = child["method"]
    name += "_" if name in KEYWORDS else ""
    taken = {method_name(a) for a in row["attributes"]}
    return f"add_{name}" if name in taken else name


def write(name: str, text: str) -> None:
    path = CORE / "src" / "twiml" / f"{name}.rs"
    path.write_text(text, encoding="utf-8")
    subprocess.run(["rustfmt", "--edition", "2024", str(path)], check=True)


if __name__ == "__main__":
    write("rules_table", table())
    for each in DOCUMENTS:
        write(each, builders(each))
