//! What the library exports is what `abi.txt` lists, and what the header declares; and unsafe code
//! is in boundary.rs alone. `BLESS=1` writes the list. `tests/run_native.py` compares the header's
//! types with the dump in `abi.xml`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::process::Command;

fn room() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// The shared library of this profile, built if need be.
fn library() -> PathBuf {
    let test = std::env::current_exe().expect("a test has a path");
    // target/PROFILE/deps/abi-HASH
    let profile = test.parent().and_then(Path::parent).expect("it lies in the target directory");
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--quiet", "--package", "twire-ffi", "--lib"]).current_dir(room());
    build.env("CARGO_TARGET_DIR", profile.parent().expect("it lies in the target directory"));
    if profile.ends_with("release") {
        build.arg("--release");
    }
    assert!(build.status().expect("cargo runs").success(), "the library is not built");
    let name = format!("{}twire{}", std::env::consts::DLL_PREFIX, std::env::consts::DLL_SUFFIX);
    profile.join(name)
}

fn lines(text: &str) -> BTreeSet<String> {
    text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn listed() -> BTreeSet<String> {
    lines(&std::fs::read_to_string(room().join("abi.txt")).unwrap_or_default())
}

const HEAD: &str = "# Every symbol of libtwire.so.0, one a line; compared with `nm -D` by tests/abi.rs.\n\
                    # A line may be added. Removing one needs a new TWIRE_ABI_VERSION.\n";

#[test]
#[cfg(target_os = "linux")]
fn the_exported_symbols_are_those_of_the_list() {
    let library = library();
    let nm = Command::new("nm").args(["-D", "--defined-only"]).arg(&library).output().expect("nm runs");
    assert!(nm.status.success(), "{}", String::from_utf8_lossy(&nm.stderr));
    let exported: BTreeSet<String> = String::from_utf8_lossy(&nm.stdout)
        .lines()
        .filter_map(|line| line.split_whitespace().nth(2))
        // A defect on purpose, which a release does not have (planted.rs).
        .filter(|symbol| !(cfg!(debug_assertions) && symbol.starts_with("twire_planted_")))
        .map(str::to_owned)
        .collect();
    if std::env::var_os("BLESS").is_some() {
        let text: String = exported.iter().flat_map(|symbol| [symbol, "\n"]).collect();
        std::fs::write(room().join("abi.txt"), format!("{HEAD}{text}")).expect("abi.txt is written");
        return;
    }
    let listed = listed();
    let gone: Vec<_> = listed.difference(&exported).collect();
    let new: Vec<_> = exported.difference(&listed).collect();
    assert!(gone.is_empty(), "no longer exported, which breaks every program: {gone:?}");
    assert!(new.is_empty(), "exported but not in ffi/abi.txt: {new:?}; BLESS=1 adds them");
}

#[test]
fn the_header_declares_what_is_listed() {
    let header = std::fs::read_to_string(room().join("../include/twire.h")).expect("twire.h is read");
    let declared: BTreeSet<String> = header
        .lines()
        .filter(|line| !line.starts_with([' ', '#', '/']) && !line.starts_with("typedef"))
        .filter_map(|line| line.split_once('('))
        .filter_map(|(before, _)| before.rsplit([' ', '*']).next())
        .filter(|name| name.starts_with("twire_"))
        .map(str::to_owned)
        .collect();
    assert_eq!(declared, listed());
}

#[test]
#[cfg(target_os = "linux")]
fn the_library_has_its_name_and_stays() {
    let readelf = Command::new("readelf").arg("-d").arg(library()).output().expect("readelf runs");
    let dynamic = String::from_utf8_lossy(&readelf.stdout).into_owned();
    assert!(dynamic.contains("libtwire.so.0]"), "{dynamic}");
    assert!(dynamic.contains("NODELETE"), "{dynamic}");
}

/// What a program links statically with is what rustc says, at the time of a new Rust too. Only `-lgcc_s` is left to
/// the compiler, which with `-static` has another in its place.
#[test]
#[cfg(target_os = "linux")]
fn the_static_link_line_is_rustcs() {
    let folder = tempfile::TempDir::new().expect("a folder");
    let out = folder.path().join("link-line.a");
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let printed = Command::new(rustc)
        .args(["--crate-type", "staticlib", "--print", "native-static-libs", "-o"])
        .args([out.as_os_str(), "-".as_ref()])
        .stdin(std::process::Stdio::null())
        .output()
        .expect("rustc runs");
    let printed = String::from_utf8_lossy(&printed.stderr).into_owned();
    let wanted = printed.lines().find_map(|line| line.split_once("native-static-libs: ")).expect("a line").1;
    let wanted =
        wanted.split_whitespace().filter(|library| *library != "-lgcc_s").collect::<Vec<_>>().join(" ");
    for name in ["install.sh", "pam.sh"] {
        let script = std::fs::read_to_string(room().join("../packaging").join(name)).expect("a script");
        assert!(script.contains(&format!("private='{wanted}'")), "packaging/{name}: rustc has {wanted}");
    }
}

/// The lint cannot tell `#[unsafe(no_mangle)]` from the rest, so this does.
#[test]
fn unsafe_code_is_in_one_file() {
    for entry in std::fs::read_dir(room().join("src")).expect("src is read") {
        let path = entry.expect("src is read").path();
        if path.ends_with("boundary.rs") {
            continue;
        }
        let text = std::fs::read_to_string(&path).expect("a source is read");
        for (number, line) in text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default().trim();
            let allowed = matches!(code, "#[unsafe(no_mangle)]" | "#![allow(unsafe_code)]");
            assert!(allowed || !code.contains("unsafe"), "{}:{}: {line}", path.display(), number + 1);
        }
    }
}
