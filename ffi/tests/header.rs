//! `include/twire.h` is what `manual.h`, cbindgen and the sources give. `BLESS=1` writes it.

use std::path::{Path, PathBuf};

/// The first function of each part of the manual, and the part's title.
const PARTS: [(&str, &str); 29] = [
    ("twire_version", "Versions"),
    ("twire_status_name", "Statuses and errors"),
    ("twire_client_options_new", "Client options"),
    ("twire_credentials_set_auth_token", "Credentials callback"),
    ("twire_http_request_method", "HTTP requests of a transport"),
    ("twire_http_response_new", "HTTP responses of a transport"),
    ("twire_client_options_set_transport", "Custom transport"),
    ("twire_client_options_add_hooks", "Hooks"),
    ("twire_script_new", "Scripted responses"),
    ("twire_recording_new", "Recordings"),
    ("twire_client_new", "Client"),
    ("twire_params_new", "Parameters"),
    ("twire_request_options_new", "Request options"),
    ("twire_cancel_token_new", "Cancel tokens"),
    ("twire_operation_execute", "Operations"),
    ("twire_message_send", "Common operations"),
    ("twire_request_new", "Custom requests"),
    ("twire_pages_new", "Pages"),
    ("twire_download_new", "Downloads"),
    ("twire_result_http_status", "Results"),
    ("twire_verdict_name", "Webhook validation"),
    ("twire_webhook_new", "Webhook requests"),
    ("twire_replay_filter_new", "Replay filter"),
    ("twire_jwt_new", "JWTs"),
    ("twire_twiml_new", "TwiML"),
    ("twire_segments_new", "Segments and addresses"),
    ("twire_notification_new", "Notifications"),
    ("twire_spool_open", "Spool"),
    ("twire_log_set_callback", "Log"),
];

fn room() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn generated(room: &Path) -> String {
    let config = cbindgen::Config::from_file(room.join("cbindgen.toml")).expect("cbindgen.toml is read");
    let bindings = cbindgen::Builder::new()
        .with_config(config)
        .with_src(room.join("src/lib.rs"))
        .generate()
        .expect("cbindgen reads the sources");
    let mut bytes = Vec::new();
    bindings.write(&mut bytes);
    let body = String::from_utf8(bytes).expect("the header is UTF-8");

    let version = env!("CARGO_PKG_VERSION");
    let manual = std::fs::read_to_string(room.join("manual.h")).expect("manual.h is read");
    let mut parts = version.split('.');
    let mut next = || parts.next().expect("three numbers");
    let mut header = manual
        .replace("@VERSION@", version)
        .replace("@MAJOR@", next())
        .replace("@MINOR@", next())
        .replace("@PATCH@", next());
    header.push('\n');
    header.push_str(&complete(&tidy(&body)));
    header.push_str("\n#endif /* TWIRE_H */\n");
    header
}

/// What cbindgen cannot be told: C as of 1989 has neither `//` nor a comma behind the last
/// enumerator, a renamed type is printed with a space behind its star, and what has
/// members has a tag, to be declared ahead.
fn tidy(body: &str) -> String {
    let mut text = body
        .replace("char * *", "char **")
        .replace("char * ", "char *")
        .replace("void * ", "void *")
        .replace("twire_error ** ", "twire_error **")
        .replace("twire_transport * ", "twire_transport *")
        .replace(
            "#ifdef __cplusplus\nextern \"C\" {\n#endif // __cplusplus",
            "#ifdef __cplusplus\nextern \"C\" {\n#endif",
        )
        .replace(
            "#ifdef __cplusplus\n}  // extern \"C\"\n#endif  // __cplusplus",
            "#ifdef __cplusplus\n}\n#endif",
        )
        .replace(",\n} twire_", "\n} twire_");
    for kind in ["enum", "struct"] {
        while let Some(open) = text.find(&format!("typedef {kind} {{")) {
            let close = open + text[open..].find("\n} ").expect("a type ends") + 3;
            let name = text[close..].split(';').next().expect("it has a name").to_owned();
            text.insert_str(open + "typedef ".len() + kind.len(), &format!(" {name}"));
        }
    }
    for (function, title) in PARTS {
        let declaration = text.find(&format!("{function}(")).unwrap_or_else(|| panic!("no {function}"));
        let comment = text[..declaration].rfind("/**").expect("it is documented");
        text.insert_str(comment, &format!("/* ---- {title} ---- */\n\n"));
    }
    assert!(!text.contains("//\n") && !text.contains(" // "), "a comment that C89 does not know");
    text
}

/// A parameter as C declares it: its type without const, its name, whether it is const.
struct Parameter<'d> {
    kind: &'d str,
    name: &'d str,
    is_const: bool,
}

impl Parameter<'_> {
    fn of(text: &str) -> Option<Parameter<'_>> {
        let text = text.trim();
        let name = text.rsplit([' ', '*']).next()?;
        let kind = text.strip_suffix(name)?.trim();
        let bare = kind.strip_prefix("const ").unwrap_or(kind).trim();
        (bare != "void" || !name.is_empty()).then_some(Parameter { kind: bare, name, is_const: bare != kind })
    }

    fn is_handle(&self) -> bool {
        let named = self.kind.starts_with("twire_") && self.kind != "twire_verdict *";
        named && self.kind.ends_with('*') && !self.kind.ends_with("**")
    }

    fn is_text(&self) -> bool {
        self.is_const && self.kind == "char *"
    }
}

/// Says at the end of a function's comment what its author left to the rules of the first page: which
/// handles and texts may be NULL, and on which threads it may be called.
fn complete(body: &str) -> String {
    let mut out = String::new();
    let mut rest = body;
    while let Some(end) = rest.find("\n */\n") {
        let (comment, after) = rest.split_at(end);
        out.push_str(comment);
        let declaration = after[5..].split_once(';').map_or("", |(text, _)| text);
        let is_function = declaration.contains("twire_")
            && !declaration.starts_with(['}', ' ', '#'])
            && !declaration.starts_with("typedef")
            && declaration.contains('(');
        if is_function {
            let comment = &comment[comment.rfind("/**").unwrap_or(0)..];
            let said = rules(comment, declaration);
            if !said.is_empty() {
                out.push_str("\n *");
                let mut column = 100;
                for word in said.split(' ') {
                    if column + word.len() + 1 > 98 {
                        out.push_str("\n *");
                        column = 2;
                    }
                    out.push(' ');
                    out.push_str(word);
                    column += word.len() + 1;
                }
            }
        }
        out.push_str("\n */\n");
        rest = &after[5..];
    }
    out + rest
}

fn rules(comment: &str, declaration: &str) -> String {
    let (head, list) = declaration.split_once('(').expect("a function");
    let name = head.rsplit([' ', '*']).next().unwrap_or_default();
    let parameters: Vec<_> = list.trim_end_matches(')').split(',').filter_map(Parameter::of).collect();
    let told = |word: &str| comment.split(|c: char| !c.is_alphanumeric() && c != '_').any(|w| w == word);
    let mut said = Vec::new();
    let (mut needed, mut optional) = (Vec::new(), Vec::new());
    let fallible = head.contains("twire_status") && name != "twire_error_status";
    for parameter in &parameters {
        if told(parameter.name) || name.ends_with("_free") {
            continue;
        }
        if parameter.is_handle() || (parameter.is_text() && !comment.contains("NULL")) {
            if fallible { needed.push(parameter.name) } else { optional.push(parameter.name) }
        } else if parameter.kind == "twire_error **" {
            optional.push(parameter.name);
        }
    }
    for (names, rule) in [(needed, "not NULL"), (optional, "may be NULL")] {
        if !names.is_empty() {
            said.push(format!("{}: {rule}.", names.join(", ")));
        }
    }
    let threads = comment.to_lowercase();
    if !threads.contains("thread") {
        // What is const may be shared; lib.rs proves it.
        let alone = parameters.iter().any(|p| p.is_handle() && !p.is_const);
        said.push(
            if name.ends_with("_free") {
                "No thread may be using it."
            } else if alone {
                "One thread at a time."
            } else {
                "Any thread."
            }
            .to_owned(),
        );
    }
    said.join(" ")
}

#[test]
fn the_header_is_fresh() {
    let room = room();
    let path = room.join("../include/twire.h");
    let fresh = generated(&room);
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().expect("a folder")).expect("include/ is there");
        std::fs::write(&path, &fresh).expect("twire.h is written");
        return;
    }
    let committed = std::fs::read_to_string(&path).unwrap_or_default();
    let line = fresh.lines().zip(committed.lines()).position(|(a, b)| a != b);
    assert!(
        fresh == committed,
        "include/twire.h is stale from line {}: run `make header`",
        line.map_or(fresh.lines().count().min(committed.lines().count()), |at| at + 1)
    );
}

/// Every exported function is documented.
#[test]
fn every_function_is_documented() {
    let text = generated(&room());
    let mut documented = false;
    for line in text.lines() {
        if line.starts_with(" */") || line.starts_with("/** ") {
            documented = true;
        } else if line.contains("twire_") && line.contains('(') && !line.starts_with([' ', '/', '#']) {
            assert!(documented, "not documented: {line}");
        } else if !line.is_empty() && !line.starts_with(' ') {
            documented = false;
        }
    }
}
