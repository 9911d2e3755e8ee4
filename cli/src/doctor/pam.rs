//! Traps of a second factor by `pam_twire`.

use std::path::Path;

use super::{Examined, Finding};

/// Modules that ask for a password.
const PASSWORD_MODULES: [&str; 5] = ["pam_unix", "pam_sss", "pam_ldap", "pam_krb5", "pam_winbind"];
/// Files that include one another end here.
const DEPTH: usize = 8;

/// A line of type `auth`.
struct Entry {
    control: String,
    module: String,
}

impl Entry {
    fn is_password(&self) -> bool {
        PASSWORD_MODULES.iter().any(|name| self.module.contains(name))
    }
}

pub(super) fn second_factor(examined: &Examined<'_, '_>) -> Vec<Finding> {
    let folder = examined.path("/etc/pam.d");
    let mut names: Vec<String> = std::fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .collect();
    names.sort();
    names.iter().filter_map(|name| service(&folder, name)).collect()
}

/// The worst that a service's stack does with a second factor; nothing where it has none.
fn service(folder: &Path, name: &str) -> Option<Finding> {
    let entries = stack(folder, name, DEPTH);
    let at = entries.iter().position(|entry| entry.module.contains("pam_twire"))?;
    let before = &entries[..at];
    let path = format!("/etc/pam.d/{name}");
    if let Some(trap) = before.iter().find(|entry| entry.control == "required" && entry.is_password()) {
        return Some(Finding::wrong(
            format!(
                "{path}: pam_twire is reached after a wrong password ({} is required): every guess sends a code",
                trap.module
            ),
            format!("make it: auth requisite {}", trap.module),
        ));
    }
    if let Some(trap) = before.iter().find(|entry| entry.control == "sufficient" && entry.is_password()) {
        return Some(Finding::wrong(
            format!(
                "{path}: pam_twire is not reached after a right password ({} is sufficient)",
                trap.module
            ),
            format!("make it: auth requisite {}", trap.module),
        ));
    }
    if !before.iter().any(Entry::is_password) {
        let what = format!(
            "{path}: no password is asked for before pam_twire: who knows a name can have codes sent"
        );
        return Some(Finding::note(what, "put auth requisite pam_unix.so in front of it"));
    }
    if entries[at].control == "sufficient" || entries[at].control == "optional" {
        let what =
            format!("{path}: pam_twire is {}: a wrong code does not keep anybody out", entries[at].control);
        return Some(Finding::wrong(what, "make it: auth required pam_twire.so"));
    }
    Some(Finding::good(format!("{path} asks for a code after a right password")))
}

/// The lines of type `auth` of a service, those of included files in their place.
fn stack(folder: &Path, name: &str, depth: usize) -> Vec<Entry> {
    let is_name = !name.is_empty() && !name.contains('/');
    let Some(text) = is_name.then(|| std::fs::read_to_string(folder.join(name)).ok()).flatten() else {
        return Vec::new();
    };
    let mut entries = Vec::new();
    for line in text.replace("\\\n", " ").lines() {
        let line = line.split('#').next().unwrap_or_default().trim();
        if let Some(included) = line.strip_prefix("@include") {
            if depth > 0 {
                entries.extend(stack(folder, included.trim(), depth - 1));
            }
            continue;
        }
        let Some(rest) = line.trim_start_matches('-').strip_prefix("auth") else { continue };
        let rest = rest.trim_start();
        let (control, rest) = match rest.strip_prefix('[') {
            Some(rest) => rest.split_once(']').unwrap_or((rest, "")),
            None => rest.split_once(char::is_whitespace).unwrap_or((rest, "")),
        };
        let module = rest.split_whitespace().next().unwrap_or_default();
        if matches!(control, "include" | "substack") {
            if depth > 0 {
                entries.extend(stack(folder, module, depth - 1));
            }
        } else {
            entries.push(Entry { control: control.to_owned(), module: module.to_owned() });
        }
    }
    entries
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Level;

    #[test]
    fn the_order_of_a_stack_decides() {
        let debian = "auth [success=1 default=ignore] pam_unix.so nullok\nauth requisite pam_deny.so\nauth required pam_permit.so\n";
        for (text, level, word) in [
            ("auth required pam_unix.so\nauth required pam_twire.so\n", Level::Wrong, "every guess"),
            ("auth\trequired\tpam_unix.so\n-auth required pam_twire.so", Level::Wrong, "every guess"),
            ("auth required \\\n pam_sss.so\nauth required pam_twire.so", Level::Wrong, "every guess"),
            ("auth sufficient pam_unix.so\nauth required pam_twire.so\n", Level::Wrong, "not reached"),
            ("auth requisite pam_unix.so\nauth optional pam_twire.so\n", Level::Wrong, "keep anybody out"),
            ("auth required pam_env.so\nauth required pam_twire.so\n", Level::Note, "no password"),
            (
                "auth requisite pam_unix.so\nauth required pam_twire.so\n",
                Level::Good,
                "after a right password",
            ),
            (
                "@include common-auth\nauth required pam_twire.so numbers=/x\n",
                Level::Good,
                "after a right password",
            ),
            (
                "auth substack common-auth\nauth required pam_twire.so\n",
                Level::Good,
                "after a right password",
            ),
            ("@include required-auth\nauth required pam_twire.so\n", Level::Wrong, "every guess"),
            ("@include login\nauth required pam_twire.so\n", Level::Note, "no password"),
        ] {
            let folder = tempfile::tempdir().expect("a folder");
            let put = |name: &str, text: &str| {
                std::fs::write(folder.path().join(name), text).expect("it is written");
            };
            put("common-auth", debian);
            put("required-auth", "auth required pam_unix.so\n");
            put("login", text);
            let found = service(folder.path(), "login").unwrap_or_else(|| panic!("{text}"));
            assert!(found.level == level && found.what.contains(word), "{text}: {}", found.what);
        }
        let folder = tempfile::tempdir().expect("a folder");
        std::fs::write(folder.path().join("su"), "# auth required pam_twire.so\n").expect("it is written");
        assert!(service(folder.path(), "su").is_none());
    }
}
