//! What real systems passed (`NAME/captures/`), and what each hook makes of it
//! (`….expected.json`). `BLESS=1` writes the latter anew: read the difference before it is committed.

use std::fs;
use std::path::{Path, PathBuf};

use twire_hooks::{Definition, Input, Outcome, builtins, hook};

#[test]
fn every_capture_gives_its_notification() {
    let mut seen = 0;
    let mut wrong = Vec::new();
    for builtin in builtins() {
        let folder = root().join(builtin.name()).join("captures");
        let before = seen;
        for capture in files(&folder) {
            let Some(input) = read(&capture) else { continue };
            seen += 1;
            // Some systems mail besides: that is the mail hooks' to read.
            let is_mail =
                capture.to_string_lossy().contains(".sendmail.") && !builtin.toml().contains("\"mail\"");
            let definition = if is_mail { twire_hooks::builtin("mail").expect("mail") } else { builtin };
            let given = shown(&definition.definition().expect("a definition"), &input);
            let file = capture.with_extension("expected.json");
            if std::env::var_os("BLESS").is_some() {
                fs::write(&file, &given).expect("it is written");
            }
            let expected = fs::read_to_string(&file).unwrap_or_default();
            if given != expected {
                wrong.push(format!("{}:\n{given}\ninstead of\n{expected}", capture.display()));
            }
        }
        assert!(seen > before, "{} has no captures", builtin.name());
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert!(seen > 100, "{seen} captures");
}

/// A mail on standard input is known as its system's by what it says.
#[test]
fn every_mail_is_known_as_its_systems() {
    let mut seen = 0;
    for builtin in builtins() {
        let definition = builtin.definition().expect("a definition");
        if !builtin.toml().contains("[mail]") || ["mail", "php"].contains(&builtin.name()) {
            continue;
        }
        for capture in files(&root().join(builtin.name()).join("captures")) {
            let Some(input) = read(&capture) else { continue };
            let takers: Vec<&str> = builtins()
                .iter()
                .filter(|b| b.name() != "mail" && b.definition().expect("a definition").takes_mail(&input))
                .map(twire_hooks::Builtin::name)
                .collect();
            assert_eq!(takers, [definition.name()], "{}", capture.display());
            seen += 1;
        }
    }
    assert!(seen > 15, "{seen} mails");
}

pub(crate) fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

pub(crate) fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files: Vec<PathBuf> =
        fs::read_dir(folder).into_iter().flatten().filter_map(|e| Some(e.ok()?.path())).collect();
    files.sort();
    files
}

fn shown(definition: &Definition, input: &Input) -> String {
    let shown = match hook(definition, input) {
        Ok(Outcome::Notification(alert)) => serde_json::to_value(&*alert).expect("JSON"),
        Ok(Outcome::Skipped) => serde_json::json!("skipped"),
        Err(why) => serde_json::json!({ "error": why }),
    };
    format!("{}\n", serde_json::to_string_pretty(&shown).expect("JSON"))
}

/// The input that a capture holds; `None` for a file that is part of another.
fn read(capture: &Path) -> Option<Input> {
    read_changed(capture, &<[u8]>::to_vec, &<[u8]>::to_vec)
}

/// The same with its values (arguments, variables) and its standard input changed.
pub(crate) fn read_changed(
    capture: &Path,
    value_changed: &dyn Fn(&[u8]) -> Vec<u8>,
    stdin_changed: &dyn Fn(&[u8]) -> Vec<u8>,
) -> Option<Input> {
    let bytes = fs::read(capture).ok()?;
    let input = Input::new().with_host("host1");
    let name = capture.file_name()?.to_str()?;
    if name.ends_with(".http") {
        let at = bytes
            .windows(4)
            .position(|w| w == b"\r\n\r\n")
            .map_or_else(|| bytes.windows(2).position(|w| w == b"\n\n").map_or(0, |at| at + 2), |at| at + 4);
        return Some(input.with_stdin(stdin_changed(&bytes[at..])));
    }
    if name.ends_with(".json") && !name.ends_with(".expected.json") {
        return Some(input.with_stdin(stdin_changed(&bytes)));
    }
    if !name.ends_with(".txt") {
        return None;
    }
    let text = String::from_utf8_lossy(&bytes).into_owned();
    let section = |from: &str, to: &str| {
        let start = text.find(from).map_or(text.len(), |at| at + from.len());
        let rest = &text[start..];
        rest[rest.find('\n').map_or(0, |at| at + 1)..rest.find(to).unwrap_or(rest.len())].to_owned()
    };
    let mut arguments = section("[argv]", "[env]")
        .lines()
        .map(|line| unescaped(line.split_once(": ").map_or("", |(_, value)| value)))
        .collect::<Vec<_>>();
    let program = if arguments.is_empty() { Vec::new() } else { arguments.remove(0) };
    // Recorded as `recorder systemd %i %I`.
    if arguments.first().is_some_and(|first| first == b"systemd") {
        arguments.remove(0);
    }
    let arguments = arguments.iter().map(|argument| value_changed(argument));
    let mut input = input.with_program(program).with_arguments(arguments);
    for line in section("[env]", "[process]").lines() {
        if let Some((name, value)) = line.split_once('=') {
            input = input.with_variable(name, value_changed(&unescaped(value)));
        }
    }
    if let Some(cwd) = section("[process]", "[fds]").split("cwd=").nth(1) {
        input = input.with_directory(cwd.lines().next().unwrap_or_default());
    }
    let stdin = fs::read(capture.with_extension("stdin")).unwrap_or_default();
    Some(input.with_stdin(stdin_changed(&stdin)))
}

/// The recorder writes `\\`, `\n`, `\r`, `\t` and `\xNN`.
fn unescaped(line: &str) -> Vec<u8> {
    let mut out = Vec::new();
    let mut rest = line.as_bytes();
    while let [first, tail @ ..] = rest {
        rest = tail;
        if *first != b'\\' {
            out.push(*first);
            continue;
        }
        let (byte, length) = match rest {
            [b'n', ..] => (b'\n', 1),
            [b'r', ..] => (b'\r', 1),
            [b't', ..] => (b'\t', 1),
            [b'x', hex @ ..] if hex.len() >= 2 => {
                let hex = std::str::from_utf8(&hex[..2]).expect("hex");
                (u8::from_str_radix(hex, 16).expect("hex"), 3)
            }
            _ => (b'\\', 1),
        };
        out.push(byte);
        rest = &rest[length.min(rest.len())..];
    }
    out
}
