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


class Words:
    """The words of the table in one text, in which a word within another takes no room."""

    def __init__(self, words: set[str]) -> None:
        self.text = ""
        for word in sorted(words, key=lambda w: (-len(w), w)):
            if word not in self.text:
                self.text += word

    def place(self, word: str) -> str:
        return f"W({self.text.index(word)}, {len(word)})"


def words_of(sources: list[Row]) -> set[str]:
    words = set()
    for source in sources:
        for name, row in source["elements"].items():
            words |= {name, row["tag"], (row.get("text") or {}).get("name", "")}
            words |= {a["name"] for a in row["attributes"]}
            words |= {a.get("python", a["name"]) for a in row["attributes"]}
            words |= {c["method"] for c in row["children"]}
    return words


def static(name: str, kind: str, cells: list[str]) -> list[str]:
    """A table; a cell may end in a comment."""
    count = len([cell for cell in cells if not cell.startswith("//")])
    return [f"pub(super) static {name}: [{kind}; {count}] = [", *cells, "];"]


def table() -> str:
    sources = {document: load(document) for document in DOCUMENTS}
    words = Words(words_of(list(sources.values())))
    lists: list[str] = []
    elements: list[str] = []
    attributes: list[str] = []
    keys: list[str] = []
    order: list[str] = []
    required: list[str] = []
    children: list[str] = []
    child_keys: list[str] = []
    rules: list[str] = []
    first = 0
    for document, source in sources.items():
        for name, values in source["enums"].items():
            if not values["open"]:
                listed = ", ".join(json.dumps(v) for v in values["values"])
                lists.append(f"const {constant(document, name)}: &[&str] = &[{listed}];")
        rows = sorted(source["elements"].items())
        names = [name for name, _ in rows]
        for name, row in rows:
            ordered = row["attributes"]
            by_name = sorted(ordered, key=lambda a: a["name"])
            places = [a["name"] for a in by_name]
            needed = [a["name"] for a in by_name if a.get("required")]
            inside = sorted(row["children"], key=lambda c: source["elements"][c["element"]]["tag"])
            tags = [source["elements"][c["element"]]["tag"] for c in inside]
            in_order = [str(places.index(a["name"])) for a in ordered if not a.get("alias")]
            text = row.get("text")
            wanted = text and text["required"]
            rule = "None" if not text else "Optional"
            if wanted and not text.get("may_be_empty"):
                rule = "Required"
            fields = [
                f"name: {words.place(name)}",
                f"tag: {words.place(row['tag'])}",
                f"kind: ElementKind::{row['kind'].title()}",
                f"text: TextRule::{rule}",
                f"text_name: {words.place(text['name'] if text else '')}",
                f"text_needed: {'true' if wanted else 'false'}",
                f"attributes: Run({len(keys)}, {len(by_name)})",
                f"order: Run({len(order)}, {len(in_order)})",
                f"required: Run({len(required)}, {len(needed)})",
                f"children: Run({len(child_keys)}, {len(inside)})",
            ]
            elements += [f"// {name}", "ElementRule { " + ", ".join(fields) + " },"]
            if by_name:
                attributes.append(f"// {name}")
            for a in by_name:
                cell = f"A::new({words.place(a['name'])}, {words.place(a.get('python', a['name']))}, "
                cell += value_type(document, source, a) + ")"
                cell += ".list()" if a.get("list") else ""
                cell += ".required()" if a.get("required") else ""
                attributes.append(f"{cell}, // {a['name']}")
            for c in inside:
                at = first + names.index(c["element"])
                cell = f"ChildRule {{ method: {words.place(c['method'])}, rule: {at} }}"
                children.append(f"{cell}, // {c['method']}")
            keys += [f"key({json.dumps(n)})," for n in places]
            child_keys += [f"key({json.dumps(t)})," for t in tags]
            order += [f"{at}," for at in in_order]
            required += [f"{words.place(n)}, // {n}" for n in needed]
        root = first + names.index(source["root"])
        held = f"name: {json.dumps(document)}, root: {root}, elements: Run({first}, {len(rows)})"
        rules.append(f"pub(super) static {document.upper()}: Rules = Rules {{ {held} }};")
        first += len(rows)
    text = ", ".join(json.dumps(words.text[at : at + 90]) for at in range(0, len(words.text), 90))
    out = [
        "//! The rows of the rules.",
        "",
        NOTE,
        "use super::rules::{AttributeRule as A, ValueType as T, Word as W, key};",
        "use super::rules::{ChildRule, ElementKind, ElementRule, Rules, Run, TextRule};",
        "",
        f"pub(super) const WORDS: &str = concat!({text});",
        "",
        *lists,
        *rules,
        *static("ELEMENTS", "ElementRule", elements),
        *static("ATTRIBUTES", "A", attributes),
        *static("ATTRIBUTE_KEYS", "u64", keys),
        *static("ORDER", "u8", order),
        *static("REQUIRED", "W", required),
        *static("CHILDREN", "ChildRule", children),
        *static("CHILD_KEYS", "u64", child_keys),
    ]
    return "\n".join(out) + "\n"


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
