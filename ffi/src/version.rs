//! Versions.

use crate::boundary::Text;

/// The ABI that this header describes: the number in the name `libtwire.so.0`. Within one number
/// symbols are only added.
pub const TWIRE_ABI_VERSION: u32 = 0;

const VERSION: &std::ffi::CStr =
    match std::ffi::CStr::from_bytes_with_nul(concat!(env!("CARGO_PKG_VERSION"), "\0").as_bytes()) {
        Ok(text) => text,
        Err(_) => c"",
    };

/// Returns the version of the library that runs, such as "0.1.0". TWIRE_VERSION is the version of the
/// header.
///
/// Never NULL. The text lives as long as the process. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_version() -> Text<'static> {
    Text::new(VERSION)
}

/// Returns the ABI of the library that runs. A program that loads the library with dlopen compares it
/// with TWIRE_ABI_VERSION and stops when they differ. Any thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_abi_version() -> u32 {
    TWIRE_ABI_VERSION
}
