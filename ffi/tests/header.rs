//! `include/twire.h` is what `manual.h`, cbindgen and the sources give. `BLESS=1` writes it.

use std::path::{Path, PathBuf};

/// The first function of each part of the manual, and the part's title.
const PARTS: [(&str, &str); 26] = [
    ("twire_version", "Versions"),
    ("twire_status_name", "Statuses and errors"),
    ("twire_client_options_new", "Settings of a client"),
    ("twire_credentials_set_token", "Credentials that change"),
    ("twire_outgoing_method", "Requests on their way out"),
    ("twire_incoming_new", "Answers on their way in"),
    ("twire_client_options_set_transport", "A transport of one's own"),
    ("twire_client_options_add_hooks", "Hooks"),
    ("twire_script_new", "Scripted answers"),
    ("twire_recording_new", "Recordings"),
    ("twire_client_new", "Client"),
    ("twire_params_new", "Parameters"),
    ("twire_options_new", "Options of a call"),
    ("twire_cancel_new", "Cancelling"),
    ("twire_call", "Any operation"),
    ("twire_message_send", "The short way"),
    ("twire_request_new", "A request of one's own"),
    ("twire_pages_new", "Lists"),
    ("twire_result_http_status", "Results"),
    ("twire_verdict_name", "Validating webhooks"),
    ("twire_webhook_new", "Webhook requests"),
    ("twire_repeats_new", "Repeated webhooks"),
    ("twire_token_new", "Tokens"),
    ("twire_twiml_new", "TwiML"),
    ("twire_segments_new", "Segments and addresses"),
    ("twire_log_set", "Log"),
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
    header.push_str(&tidy(&body));
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

/// Every exported function is documented, and says what its parameters are unless it is an
/// accessor of one handle.
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
