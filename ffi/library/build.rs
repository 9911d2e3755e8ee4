//! The name under which programs find the shared library, and that it stays once it is loaded.

fn main() {
    println!("cargo:rerun-if-changed=build.rs");
    let os = std::env::var("CARGO_CFG_TARGET_OS").unwrap_or_default();
    match os.as_str() {
        "linux" | "android" | "freebsd" | "netbsd" | "openbsd" => {
            // The number is TWIRE_ABI_VERSION.
            println!("cargo:rustc-cdylib-link-arg=-Wl,-soname,libtwire.so.0");
            // The I/O thread and the fork handler run this code; dlclose must not take it away.
            println!("cargo:rustc-cdylib-link-arg=-Wl,-z,nodelete");
        }
        "macos" => println!("cargo:rustc-cdylib-link-arg=-Wl,-install_name,@rpath/libtwire.0.dylib"),
        _ => {}
    }
}
