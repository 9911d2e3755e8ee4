//! Environment variables, which a process with elevated privileges ignores.
//!
//! The caller of a setuid or file-capability program chooses its environment. A proxy or a certificate
//! file from there would give the program's token to its caller.

use std::ffi::OsString;
use std::sync::atomic::{AtomicU8, Ordering};

const UNKNOWN: u8 = 0;
const ORDINARY: u8 = 1;
const ELEVATED: u8 = 2;

static PRIVILEGES: AtomicU8 = AtomicU8::new(UNKNOWN);

/// The value of a variable, as [`std::env::var`]; `None` in a process with elevated privileges.
pub fn var(name: &str) -> Option<String> {
    if is_elevated() { None } else { std::env::var(name).ok() }
}

/// As [`var`], for a value that need not be UTF-8.
pub fn var_os(name: &str) -> Option<OsString> {
    if is_elevated() { None } else { std::env::var_os(name) }
}

/// Whether the process has privileges that its caller lacks: setuid, setgid, file capabilities.
pub fn is_elevated() -> bool {
    match PRIVILEGES.load(Ordering::Relaxed) {
        UNKNOWN => {
            let is_elevated = detect();
            set_elevated(is_elevated);
            is_elevated
        }
        known => known == ELEVATED,
    }
}

/// Sets the answer of [`is_elevated`], for a caller that can ask the system itself (`getauxval`).
pub fn set_elevated(is_elevated: bool) {
    PRIVILEGES.store(if is_elevated { ELEVATED } else { ORDINARY }, Ordering::Relaxed);
}

#[cfg(target_os = "linux")]
fn detect() -> bool {
    match std::fs::read("/proc/self/auxv") {
        Ok(vector) => is_secure(&vector),
        // The kernel hides it from a process that gained privileges and is not root.
        Err(error) => error.kind() == std::io::ErrorKind::PermissionDenied || ids_differ(),
    }
}

#[cfg(all(unix, not(target_os = "linux")))]
fn detect() -> bool {
    ids_differ()
}

#[cfg(not(unix))]
fn detect() -> bool {
    false
}

/// `AT_SECURE` of an auxiliary vector: pairs of a type and a value.
#[cfg(target_os = "linux")]
fn is_secure(vector: &[u8]) -> bool {
    const AT_SECURE: usize = 23;
    const WORD: usize = size_of::<usize>();
    let word = |bytes: &[u8]| bytes.try_into().map(usize::from_ne_bytes).ok();
    vector.chunks_exact(2 * WORD).any(|pair| {
        word(&pair[..WORD]) == Some(AT_SECURE) && word(&pair[WORD..]).is_some_and(|value| value != 0)
    })
}

#[cfg(unix)]
fn ids_differ() -> bool {
    use nix::unistd::{getegid, geteuid, getgid, getuid};
    getuid() != geteuid() || getgid() != getegid()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    #[cfg(target_os = "linux")]
    fn the_auxiliary_vector_says_whether_privileges_are_elevated() {
        let vector = |words: &[usize]| words.iter().flat_map(|word| word.to_ne_bytes()).collect::<Vec<u8>>();
        assert!(is_secure(&vector(&[6, 4096, 23, 1, 0, 0])));
        assert!(!is_secure(&vector(&[6, 23, 23, 0, 0, 0])));
        assert!(!is_secure(&vector(&[6])));
    }

    #[test]
    fn an_ordinary_process_has_its_environment() {
        assert!(!is_elevated());
        assert!(var("PATH").is_some() && var_os("PATH").is_some());
    }
}
