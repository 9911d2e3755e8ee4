//! The catalog: what its files say is what is read, and another image may take its place.

use std::collections::HashMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;

use serde_json::{Value as Json, json};
use twire::catalog::{self, BodyFormat, Catalog, Location, Operation, PageStyle, Param, Type, TypeKind};
use twire::transport::ScriptedTransport;
use twire::{Client, Credentials, Params};

fn files() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("catalog")
}

/// The modules of `core/catalog/` by stem.
fn modules() -> Vec<(String, Json)> {
    let mut modules = Vec::new();
    for entry in fs::read_dir(files()).expect("the catalog's files") {
        let path = entry.expect("an entry").path();
        let stem = path.file_stem().and_then(|s| s.to_str()).unwrap_or_default().to_owned();
        if path.extension().is_some_and(|e| e == "json") && stem != "shortcuts" {
            let json = serde_json::from_slice(&fs::read(&path).expect(&stem)).expect(&stem);
            modules.push((stem, json));
        }
    }
    modules
}

fn list(json: &Json) -> &[Json] {
    json.as_array().map_or(&[], Vec::as_slice)
}

#[test]
fn the_image_says_what_the_files_say() {
    let known: HashMap<(&str, &str), Operation<'static>> =
        catalog::embedded().operations().map(|o| ((o.module(), o.name()), o)).collect();
    let mut count = 0;
    for (stem, module) in modules() {
        for file in list(&module["ops"]) {
            let name = file["n"].as_str().expect("a name");
            let operation = known.get(&(stem.as_str(), name)).unwrap_or_else(|| panic!("{stem} {name}"));
            same_operation(&module, file, *operation);
            count += 1;
        }
        for (name, properties) in module["schemas"].as_object().expect(&stem) {
            let read = catalog::embedded().schema(&stem, name).unwrap_or_else(|| panic!("{stem} {name}"));
            let read: Vec<_> = read.map(|(property, kind)| (property, kind.as_str())).collect();
            let written = properties.as_object().expect(name).iter();
            assert!(written.map(|(p, k)| (p.as_str(), k.as_str().unwrap_or("?"))).eq(read), "{stem} {name}");
        }
        for (name, values) in module["enums"].as_object().into_iter().flatten() {
            let read =
                catalog::embedded().enumeration(&stem, name).unwrap_or_else(|| panic!("{stem} {name}"));
            assert!(list(values).iter().filter_map(Json::as_str).eq(read), "{stem} {name}");
        }
    }
    assert_eq!((count, known.len()), (1624, 1624));
}

fn same_operation(module: &Json, file: &Json, read: Operation<'_>) {
    let key = &read.key();
    let text = |name: &str| file[name].as_str().unwrap_or_default();
    let version = file["v"].as_str().or(module["version"].as_str()).expect("a version");
    assert_eq!((read.domain(), read.version()), (module["domain"].as_str().expect(key), version));
    assert_eq!((read.host(), read.path()), (module["host"].as_str().expect(key), text("p")), "{key}");
    assert_eq!((read.method().name(), read.action().name()), (text("m"), text("a")), "{key}");
    assert_eq!((read.chain().as_str(), read.library_chain()), (text("r"), file["alt"].as_str()), "{key}");
    let payload = match text("b") {
        "form" => BodyFormat::Form,
        "json" => BodyFormat::Json,
        "scim" => BodyFormat::Scim,
        _ => BodyFormat::Empty,
    };
    assert_eq!((read.body_format(), read.is_body_required()), (payload, file["br"] == 1), "{key}");
    assert_eq!(read.body_argument(), file["bn"].as_str(), "{key}");
    assert_eq!(read.body_type().map(Type::as_str), file["bt"].as_str(), "{key}");
    assert_eq!(read.response_type().map(Type::as_str), file["o"].as_str(), "{key}");
    assert_eq!(
        (read.is_scim(), read.is_unreachable()),
        (text("oc") == "scim", text("sdk") == "unreachable"),
        "{key}"
    );
    let auth = file["sec"].as_str().or(module["auth"].as_str()).unwrap_or("basic");
    assert_eq!(format!("{:?}", read.auth()).to_lowercase(), auth, "{key}");
    let origin = (read.is_docs_only(), read.is_library_only());
    assert_eq!(origin, (text("from") == "spec-only", text("from") == "sdk-9.13.0"), "{key}");
    let groups: Vec<Json> = read.required_groups().map(Json::from).collect();
    assert_eq!(groups, list(&file["one"]), "{key}");
    let statuses: Vec<Json> = read.success_statuses().map(Json::from).collect();
    assert_eq!(statuses, list(&file["ok"]), "{key}");
    match (read.pagination(), file["pg"].as_array()) {
        (Some(pages), Some(written)) => {
            let style = match pages.style {
                PageStyle::Uri => "uri",
                PageStyle::Meta => "meta",
                PageStyle::Token => "token",
                PageStyle::Number => "page",
                PageStyle::Single => "none",
                other => panic!("{key}: {other:?}"),
            };
            assert_eq!(json!([style, pages.records_key, pages.item_type.as_str()]), json!(written), "{key}");
        }
        (read, written) => assert!(read.is_none() && written.is_none(), "{key}"),
    }
    let params: Vec<Param<'_>> = read.params().collect();
    assert_eq!(params.len(), list(&file["q"]).len(), "{key}");
    for (read, written) in params.iter().zip(list(&file["q"])) {
        let place = match read.location() {
            Location::Path => "p",
            Location::Query => "q",
            Location::Header => "h",
            Location::Form => "f",
            Location::Json => "j",
            other => panic!("{key}: {other:?}"),
        };
        let flags = u64::from(read.is_required())
            | u64::from(read.is_personal()) << 1
            | u64::from(read.is_sensitive()) << 2
            | u64::from(read.is_deprecated()) << 3;
        let told = json!([read.name(), place, read.value_type().as_str()]);
        assert_eq!(told.as_array().map(Vec::as_slice), Some(&list(written)[..3]), "{key}");
        assert_eq!(flags, written[3].as_u64().unwrap_or(0), "{key} {}", read.name());
        assert_eq!(read.is_docs_only(), written[4] == "spec-only", "{key} {}", read.name());
        assert_eq!(read.is_library_only(), written[4] == "sdk-9.13.0", "{key} {}", read.name());
    }
}

/// Every type that a type names is there, down to the last item.
#[test]
fn types_name_only_what_is_there() {
    fn check(module: &str, kind: Type<'_>, seen: &mut usize) {
        match kind.kind() {
            TypeKind::List(item) | TypeKind::Map(item) => check(module, item, seen),
            TypeKind::Object(name) => {
                assert!(catalog::embedded().schema(module, name).is_some(), "{module}: {}", kind.as_str());
                *seen += 1;
            }
            TypeKind::Enum(name) => {
                assert!(
                    catalog::embedded().enumeration(module, name).is_some(),
                    "{module}: {}",
                    kind.as_str()
                );
                *seen += 1;
            }
            _ => {}
        }
    }
    let mut seen = 0;
    for operation in catalog::embedded().operations() {
        let all = operation
            .params()
            .map(Param::value_type)
            .chain(operation.body_type())
            .chain(operation.response_type());
        for kind in all.chain(operation.pagination().map(|p| p.item_type)) {
            check(operation.module(), kind, &mut seen);
        }
    }
    for (stem, module) in modules() {
        for properties in module["schemas"].as_object().expect(&stem).keys() {
            for (_, kind) in catalog::embedded().schema(&stem, properties).expect(properties) {
                check(&stem, kind, &mut seen);
            }
        }
    }
    assert!(seen > 2000, "{seen} names");
}

/// twilio-python's names, where the rule has to be exact.
#[test]
fn arguments_are_called_as_in_twilio_python() {
    for (key, name, argument) in [
        ("messages.create", "From", "from_"),
        ("messages.create", "StatusCallback", "status_callback"),
        ("messages.list", "DateSent<", "date_sent_before"),
        ("messages.list", "DateSent>", "date_sent_after"),
        ("messages.list", "Page", "page_number"),
        ("calls.create", "MachineDetectionSpeechEndThreshold", "machine_detection_speech_end_threshold"),
        ("messaging.brand_registrations.create", "A2PProfileBundleSid", "a2p_profile_bundle_sid"),
        ("verify.services.create", "Psd2Enabled", "psd2_enabled"),
        ("verify.services.create", "Totp.TimeStep", "totp_time_step"),
        ("chat.v2.services.channels.create", "X-Twilio-Webhook-Enabled", "x_twilio_webhook_enabled"),
        ("serverless.services.environments.logs.list", "FunctionSid", "function_sid"),
        ("supersim.esim_profiles.create", "Eid", "eid"),
        ("api.v2010.accounts.calls.payments.create", "MinPostalCodeLength", "min_postal_code_length"),
        ("video.recording_settings.create", "AwsS3Url", "aws_s3_url"),
    ] {
        let operation = catalog::embedded().find(key).expect(key);
        let param = operation.params().find(|p| p.name() == name).unwrap_or_else(|| panic!("{key} {name}"));
        assert_eq!(param.argument(), argument, "{key}");
        assert_eq!(operation.param(argument).map(Param::name), Some(name), "{key}");
    }
}

/// Prints which catalog this process uses. Run by the tests below, each time in its own process:
/// the variable is read once.
#[test]
#[allow(clippy::print_stdout)]
#[ignore = "run in a process of its own by the tests beside it"]
fn child() {
    let all = std::thread::scope(|scope| {
        let threads: Vec<_> = (0..16)
            .map(|_| {
                scope.spawn(|| catalog::current().map(std::ptr::from_ref::<Catalog>).map(<*const _>::addr))
            })
            .collect();
        threads.into_iter().map(|t| t.join().expect("it runs")).collect::<Vec<_>>()
    });
    let first = all[0].as_ref().map_err(ToString::to_string);
    assert!(all.iter().all(|one| one.as_ref().map_err(ToString::to_string) == first), "one catalog for all");
    let is_given = std::env::var_os("TWIRE_CATALOG").is_some_and(|file| !file.is_empty());
    assert_eq!(catalog::use_embedded().is_err(), is_given, "another catalog stays");
    match catalog::current() {
        Ok(catalog) => {
            let brand_new = catalog.find("next.v1.things.create").map(|operation| {
                let request =
                    catalog::bind(operation, &Params::new().with("name", "x"), None).expect("it binds");
                format!("{} {}{}", request.method.name(), request.host, request.path)
            });
            println!("=> {} {brand_new:?}", catalog.operations().count());
        }
        Err(error) => println!("=> {:?} {error}", error.kind()),
    }
}

/// As `child`: what a client sees that does not trust the environment. The content is wrong, and the
/// catalog knows it: the balance has no property of it.
#[test]
#[allow(clippy::print_stdout)]
#[ignore = "run in a process of its own by the test beside it"]
fn child_that_ignores_the_environment() {
    let script = ScriptedTransport::new().respond(200, "{\"other\": 1}");
    let client = Client::builder()
        .credentials(Credentials::auth_token("AC1", "token"))
        .transport(Arc::new(script))
        .trust_env(false)
        .build_blocking()
        .expect("a client");
    let result = client.execute("api.v2010.accounts.balance.fetch", Params::new());
    let kind = result.map(|_| ()).map_err(|error| error.kind());
    let embedded = catalog::use_embedded().map_err(|error| error.kind());
    let current = catalog::current().map(|catalog| catalog.operations().count());
    println!("=> {kind:?} {embedded:?} {:?}", current.map_err(|error| error.kind()));
}

#[test]
fn a_client_that_ignores_the_environment_reads_no_catalog() {
    let told = run_child("catalog::child_that_ignores_the_environment", Path::new("/nowhere"));
    assert_eq!(told, "Err(Decode) Ok(()) Ok(1624)");
}

fn in_a_process(catalog: &Path) -> String {
    run_child("catalog::child", catalog)
}

fn run_child(test: &str, catalog: &Path) -> String {
    let run = Command::new(std::env::current_exe().expect("this program"))
        .args(["--exact", test, "--ignored", "--nocapture"])
        .env("TWIRE_CATALOG", catalog)
        .output()
        .expect("it runs");
    let out = String::from_utf8_lossy(&run.stdout);
    assert!(run.status.success(), "{out}");
    let told = out.lines().find_map(|line| line.split_once("=> ")).map(|(_, told)| told.to_owned());
    told.unwrap_or_else(|| panic!("{out}"))
}

#[test]
fn another_image_takes_the_place_of_the_built_in_one() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("catalog-{}", std::process::id()));
    let source = room.join("source");
    fs::create_dir_all(&source).expect("a room");
    for (stem, module) in modules() {
        fs::write(source.join(stem).with_extension("json"), module.to_string()).expect("a file");
    }
    fs::copy(files().join("shortcuts.json"), source.join("shortcuts.json")).expect("a file");
    let next = json!({
        "format": 2, "host": "next.twilio.com", "domain": "next", "version": "v1", "auth": "basic",
        "schemas": {},
        "ops": [{"n": "CreateThing", "r": "things", "a": "create", "m": "POST", "p": "/v1/Things",
                 "b": "form", "q": [["Name", "f", "string", 1]]}],
    });
    fs::write(source.join("next_v1.json"), next.to_string()).expect("a file");
    let image = catalog::compile(&source).expect("it compiles");
    let file = room.join("catalog.bin");
    fs::write(&file, &image).expect("a file");

    assert_eq!(in_a_process(Path::new("")), "1624 None");
    assert_eq!(in_a_process(&file), "1625 Some(\"POST next.twilio.com/v1/Things\")");

    let mut newer = image.clone();
    newer[8] += 1;
    for (content, why) in [
        (None, "unreadable"),
        (Some(&b"{}"[..]), "not a catalog image"),
        (Some(&[]), "not a catalog image"),
        (Some(&image[..image.len() / 2]), "damaged"),
        (Some(&newer), "too old for it"),
    ] {
        fs::remove_file(&file).expect("it was there");
        content.map_or(Ok(()), |bytes| fs::write(&file, bytes)).expect("a file");
        let told = in_a_process(&file);
        assert!(told.starts_with("Config TWIRE_CATALOG: ") && told.contains(why), "{told}");
        assert!(told.contains("catalog.bin"), "it names the file: {told}");
        if content.is_none() {
            fs::write(&file, b"").expect("a file");
        }
    }
    fs::remove_dir_all(&room).expect("it was ours");
}

#[test]
fn a_file_that_does_not_compile_is_named() {
    let room = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("catalog-bad-{}", std::process::id()));
    fs::create_dir_all(&room).expect("a room");
    let operation = |change: &str, value: Json| {
        let mut operation = json!({"n": "A", "r": "a", "a": "create", "m": "POST", "p": "/v1/A"});
        operation[change] = value;
        json!({"format": 2, "host": "h", "domain": "d", "version": "v1", "auth": "basic", "schemas": {},
               "ops": [operation]})
        .to_string()
    };
    for (content, why) in [
        ("{".to_owned(), "EOF"),
        ("{\"format\": 3}".to_owned(), "format 2"),
        (operation("a", "make".into()), "\"make\""),
        (operation("m", "BREW".into()), "\"BREW\""),
        (operation("r", "a..b".into()), "chain"),
        (operation("r", "a@b".into()), "link a@b"),
        (operation("q", json!([["A", "z", "string"]])), "\"z\""),
        (operation("ok", json!(["many"])), "status"),
    ] {
        fs::write(room.join("shortcuts.json"), "{}").expect("a file");
        fs::write(room.join("a_v1.json"), &content).expect("a file");
        let error = catalog::compile(&room).map(|image| image.len()).expect_err(&content);
        assert_eq!(error.kind(), twire::ErrorKind::Config);
        assert!(error.message().contains(why), "{content}: {error}");
    }
    fs::write(room.join("a_v1.json"), operation("n", "A".into())).expect("a file");
    fs::write(room.join("shortcuts.json"), "{\"b\": \"d.v1.b\"}").expect("a file");
    let error = catalog::compile(&room).map(|image| image.len()).expect_err("the shortcut leads nowhere");
    assert!(error.message().contains("leads nowhere"), "{error}");
    fs::remove_dir_all(&room).expect("it was ours");
}
