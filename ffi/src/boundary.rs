//! Conversion of pointers from and to C. Every unsafe block of the project is in this file.
//!
//! The signatures of the other modules use types with the layout of C and the rules of Rust: `Option<&T>`
//! and `Option<&mut T>` borrow a handle, `Option<Box<T>>` consumes it, `Option<&mut MaybeUninit<T>>` is
//! memory of the caller to write to, [`Text`] and [`Data`] are borrowed input. NULL is `None` everywhere.
//! The first page of `include/twire.h` states what C promises in return: handles are valid, text ends
//! with NUL, sizes are correct.

#[cfg(target_os = "linux")]
use std::ffi::c_ulong;
use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ptr;
use std::slice;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};

use crate::error::{Failure, Result, twire_error};
use crate::transport::twire_transport;

/// `const char *`: NULL, or text that ends with NUL. Rust code can make one only from a `CStr`.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Text<'a>(*const c_char, PhantomData<&'a CStr>);

impl<'a> Text<'a> {
    pub(crate) const NULL: Text<'static> = Text(ptr::null(), PhantomData);

    pub(crate) const fn new(text: &'a CStr) -> Text<'a> {
        Text(text.as_ptr(), PhantomData)
    }

    pub(crate) fn from_option(text: Option<&'a CString>) -> Text<'a> {
        text.map_or(Text::NULL, |text| Text::new(text))
    }

    /// The text, or `None` for NULL. `name` is the parameter's, for the error.
    pub(crate) fn optional(self, name: &str) -> Result<Option<&'a str>> {
        if self.0.is_null() {
            return Ok(None);
        }
        // SAFETY: not NULL, and its maker (C, or `new`) promises that it ends with NUL and does not change
        // during the function, whose lifetime is `'a`.
        let text = unsafe { CStr::from_ptr(self.0) };
        text.to_str().map(Some).map_err(|_| {
            // Modified UTF-8, in which languages whose texts may hold a NUL pass it.
            let has_nul = text.to_bytes().windows(2).any(|bytes| bytes == [0xc0, 0x80]);
            Failure::argument(name, if has_nul { "has a NUL inside" } else { "not UTF-8" })
        })
    }

    /// The text; NULL is an error.
    pub(crate) fn required(self, name: &str) -> Result<&'a str> {
        self.optional(name)?.ok_or_else(|| Failure::argument(name, "NULL"))
    }
}

/// `const void *`: bytes; their number is another parameter.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Data<'a>(*const c_void, PhantomData<&'a [u8]>);

impl<'a> Data<'a> {
    pub(crate) const NULL: Data<'static> = Data(ptr::null(), PhantomData);

    pub(crate) fn new(bytes: &'a [u8]) -> Data<'a> {
        Data(bytes.as_ptr().cast(), PhantomData)
    }

    /// The bytes. `size` must be the parameter that C passed with the pointer; NULL with 0 is empty.
    pub(crate) fn bytes(self, size: usize, name: &str) -> Result<&'a [u8]> {
        if size == 0 {
            return Ok(&[]);
        }
        if self.0.is_null() {
            return Err(Failure::argument(name, "NULL, though its size is not 0"));
        }
        if isize::try_from(size).is_err() {
            return Err(Failure::argument(name, "larger than memory"));
        }
        // SAFETY: not NULL, not longer than an object can be, and C promises `size` bytes that do not
        // change during the function.
        Ok(unsafe { slice::from_raw_parts(self.0.cast::<u8>(), size) })
    }
}

/// `const twire_transport *`: a table of the host, whose first member is its size.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct TransportTable<'a>(*const twire_transport, PhantomData<&'a twire_transport>);

impl TransportTable<'_> {
    /// The size of the table in the first version of the ABI.
    const FIRST_SIZE: usize = 4 * size_of::<usize>();

    /// A copy of the table. A table of an earlier version is smaller, and the members that it lacks are
    /// NULL; the members that a table of a later version has at the end are ignored.
    pub(crate) fn copy(self, name: &str) -> Result<twire_transport> {
        if self.0.is_null() {
            return Err(Failure::argument(name, "NULL"));
        }
        // SAFETY: not NULL. C promises that a table of any version begins with its size and has as many
        // bytes. Each member is a number or a pointer that may be NULL, so every bit pattern is valid.
        unsafe { copy_table(self.0, Self::FIRST_SIZE) }
            .ok_or_else(|| Failure::argument(name, "its size is smaller than a twire_transport"))
    }
}

/// Copies a table that begins with its size, and sets the members that it lacks to zero. `None` when it is
/// smaller than `first_size`.
///
/// # Safety
///
/// `table` points to as many bytes as it says, and each member of `T` may have any bit pattern.
unsafe fn copy_table<T>(table: *const T, first_size: usize) -> Option<T> {
    // SAFETY: the caller promises that a size is there.
    let size = unsafe { table.cast::<usize>().read() };
    if size < first_size {
        return None;
    }
    let mut copy = MaybeUninit::<T>::zeroed();
    let bytes = copy.as_mut_ptr().cast::<u8>();
    // SAFETY: both have as many bytes, they do not overlap, and what is not copied is zero.
    unsafe {
        ptr::copy_nonoverlapping(table.cast::<u8>(), bytes, size.min(size_of::<T>()));
        Some(copy.assume_init())
    }
}

/// `twire_error **`: the output of an error; NULL to discard it.
#[repr(transparent)]
pub struct ErrOut<'a>(Option<&'a mut MaybeUninit<*mut twire_error>>);

impl ErrOut<'_> {
    pub(crate) fn put(self, failure: Option<Failure>) {
        if let Some(out) = self.0 {
            out.write(failure.map_or(ptr::null_mut(), |f| Box::into_raw(Box::new(twire_error::new(f)))));
        }
    }
}

/// Writes NULL, which every handle output holds until the function has succeeded.
pub(crate) fn write_null<T>(mut out: Option<&mut MaybeUninit<*mut T>>) -> Option<&mut MaybeUninit<*mut T>> {
    if let Some(out) = &mut out {
        out.write(ptr::null_mut());
    }
    out
}

/// As [`write_null`], for a text.
pub(crate) fn write_null_text<'o, 't>(
    mut out: Option<&'o mut MaybeUninit<Text<'t>>>,
) -> Option<&'o mut MaybeUninit<Text<'t>>> {
    if let Some(out) = &mut out {
        out.write(Text::NULL);
    }
    out
}

/// Transfers a value to C, which owns it until its `_free`.
pub(crate) fn write_handle<T>(out: Option<&mut MaybeUninit<*mut T>>, value: T) {
    if let Some(out) = out {
        out.write(Box::into_raw(Box::new(value)));
    }
}

/// Writes a plain value, unless the output is NULL.
pub(crate) fn write_value<T>(out: Option<&mut MaybeUninit<T>>, value: T) {
    if let Some(out) = out {
        out.write(value);
    }
}

/// The `user` pointer of a callback, and the function that releases it.
pub(crate) struct UserData {
    user: *mut c_void,
    release: Option<extern "C" fn(user: *mut c_void)>,
}

// SAFETY: twire never dereferences the pointer; it only passes it to functions of the host, which the
// header says are called from any thread.
unsafe impl Send for UserData {}
// SAFETY: as above.
unsafe impl Sync for UserData {}

impl UserData {
    pub(crate) fn new(user: *mut c_void, release: Option<extern "C" fn(user: *mut c_void)>) -> UserData {
        UserData { user, release }
    }

    pub(crate) fn pointer(&self) -> *mut c_void {
        self.user
    }

    /// Drops the pointer without a call of `release`: the caller keeps it.
    pub(crate) fn forget(mut self) {
        self.release = None;
    }
}

impl Drop for UserData {
    fn drop(&mut self) {
        if let Some(release) = self.release {
            release(self.user);
        }
    }
}

#[cfg(unix)]
// SAFETY: POSIX's declaration. Three function pointers, each of which may be NULL, are kept; the
// library is linked `-z nodelete`, so they stay.
unsafe extern "C" {
    safe fn pthread_atfork(
        prepare: Option<extern "C" fn()>,
        parent: Option<extern "C" fn()>,
        child: Option<extern "C" fn()>,
    ) -> c_int;
}

/// Asks the system whether the process has privileges that its caller lacks, which makes the core ignore
/// the environment. The core's own detection is less exact.
#[cfg(target_os = "linux")]
pub(crate) fn detect_privileges() {
    const AT_SECURE: c_ulong = 23;
    // SAFETY: the declaration of glibc, musl and bionic. It reads a vector of the process and accepts any
    // type.
    unsafe extern "C" {
        safe fn getauxval(kind: c_ulong) -> c_ulong;
    }
    twire::environment::set_elevated(getauxval(AT_SECURE) != 0);
}

#[cfg(not(target_os = "linux"))]
pub(crate) fn detect_privileges() {}

/// Prepares this process for forks, once: a fork waits for name resolution in progress, and a child can be
/// told from its parent.
#[cfg(unix)]
pub(crate) fn register_fork_handlers() {
    // No `Once`: a child that is forked during it would wait forever.
    static WATCHED: AtomicBool = AtomicBool::new(false);
    extern "C" fn prepare() {
        let _ = std::panic::catch_unwind(twire::runtime::before_fork);
    }
    extern "C" fn child() {
        twire::runtime::after_fork_in_child();
    }
    if !WATCHED.swap(true, Ordering::AcqRel) {
        if let Some(cell) = wiped_cell() {
            twire::runtime::set_wiped_cell(cell);
        }
        // It fails only for lack of memory. The cell, or else the process id, still tells a child.
        let _ = pthread_atfork(Some(prepare), None, Some(child));
    }
}

#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64", target_arch = "s390x")
))]
// SAFETY: the declarations of the C library, with a 64-bit `off_t`.
unsafe extern "C" {
    fn mmap(at: *mut c_void, size: usize, access: c_int, flags: c_int, fd: c_int, offset: i64)
    -> *mut c_void;
    fn madvise(at: *mut c_void, size: usize, advice: c_int) -> c_int;
    fn munmap(at: *mut c_void, size: usize) -> c_int;
}

/// A cell that is 0, and that the kernel sets to 0 in a forked child, also after a raw `clone`. `None` on
/// kernels before 4.14, and on processors whose constants differ.
#[cfg(all(
    target_os = "linux",
    any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64", target_arch = "s390x")
))]
fn wiped_cell() -> Option<&'static AtomicU64> {
    const READ_WRITE: c_int = 1 | 2;
    const PRIVATE_ANONYMOUS: c_int = 0x02 | 0x20;
    const WIPE_ON_FORK: c_int = 18;
    // The kernel rounds it up to a page.
    const SIZE: usize = size_of::<AtomicU64>();
    // SAFETY: a new mapping at an address of the kernel's choice touches no other memory.
    let page = unsafe { mmap(ptr::null_mut(), SIZE, READ_WRITE, PRIVATE_ANONYMOUS, -1, 0) };
    if page.addr() == usize::MAX {
        return None;
    }
    // SAFETY: the mapping is this function's own and holds no data yet.
    if unsafe { madvise(page, SIZE, WIPE_ON_FORK) } != 0 {
        // SAFETY: the mapping is this function's own, and nothing refers to it.
        unsafe { munmap(page, SIZE) };
        return None;
    }
    // SAFETY: the page is readable, writable, aligned, zeroed and never unmapped. Only this reference
    // refers to it; the kernel wipes it in a child before the child runs.
    Some(unsafe { AtomicU64::from_ptr(page.cast()) })
}

#[cfg(all(
    unix,
    not(all(
        target_os = "linux",
        any(target_arch = "x86_64", target_arch = "aarch64", target_arch = "riscv64", target_arch = "s390x")
    ))
))]
fn wiped_cell() -> Option<&'static AtomicU64> {
    None
}

#[cfg(not(unix))]
pub(crate) fn register_fork_handlers() {}

/// Defers `pthread_cancel` of this thread while it lives: a cancellation unwinds the stack as a foreign
/// exception, on which Rust code aborts.
pub(crate) struct CancellationBlock {
    #[cfg(target_os = "linux")]
    before: c_int,
}

#[cfg(target_os = "linux")]
// SAFETY: POSIX's declaration. It writes one int, and accepts any value of the other.
unsafe extern "C" {
    safe fn pthread_setcancelstate(state: c_int, before: Option<&mut c_int>) -> c_int;
}

#[cfg(target_os = "linux")]
impl CancellationBlock {
    pub(crate) fn new() -> CancellationBlock {
        const DISABLE: c_int = 1;
        let mut before = 0;
        let _ = pthread_setcancelstate(DISABLE, Some(&mut before));
        CancellationBlock { before }
    }
}

#[cfg(target_os = "linux")]
impl Drop for CancellationBlock {
    fn drop(&mut self) {
        let _ = pthread_setcancelstate(self.before, None);
    }
}

#[cfg(not(target_os = "linux"))]
impl CancellationBlock {
    pub(crate) fn new() -> CancellationBlock {
        CancellationBlock {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_checked() {
        assert!(Text::NULL.optional("x").is_ok_and(|t| t.is_none()));
        assert!(Text::NULL.required("x").is_err());
        assert_eq!(Text::new(c"ab").required("x").ok(), Some("ab"));
        assert!(Text::new(c"\xff").required("x").is_err());
    }

    #[test]
    fn a_nul_in_modified_utf8_has_its_own_error() {
        let refused =
            |text: &CStr| Text::new(text).required("x").expect_err("it is refused").error.to_string();
        assert!(refused(c"a\xc0\x80b").contains("NUL"), "{}", refused(c"a\xc0\x80b"));
        assert!(refused(c"\xc0").contains("UTF-8"));
    }

    /// A table of every size, from the first version's to one with more members than this library knows.
    #[test]
    fn a_table_may_have_the_size_of_any_version() {
        #[repr(C)]
        #[derive(Debug, Clone, Copy, PartialEq)]
        struct Grown([usize; 6]);
        for members in 4..=6 {
            let size = members * size_of::<usize>();
            let table = Grown([size, 1, 2, 3, 4, 5]);
            let mut expected = [0; 6];
            expected[..members].copy_from_slice(&table.0[..members]);
            // SAFETY: it is at least as large as it says.
            let copy = unsafe { copy_table(&raw const table, 4 * size_of::<usize>()) };
            assert_eq!(copy, Some(Grown(expected)), "{members}");
        }
        let later = Grown([6 * size_of::<usize>(), 1, 2, 3, 4, 5]);
        // SAFETY: as above; the target has fewer members.
        let copy = unsafe { copy_table((&raw const later).cast::<[usize; 4]>(), 32) };
        assert_eq!(copy.map(|copy| copy[1..] == [1, 2, 3]), Some(true));
        let small = Grown([4 * size_of::<usize>() - 1, 1, 2, 3, 4, 5]);
        // SAFETY: as above.
        assert!(unsafe { copy_table(&raw const small, 4 * size_of::<usize>()) }.is_none());
        assert_eq!(
            size_of::<twire_transport>(),
            TransportTable::FIRST_SIZE,
            "say from which size a member is"
        );
    }

    #[test]
    fn bytes_are_checked() {
        assert_eq!(Data::NULL.bytes(0, "x").ok(), Some(&b""[..]));
        assert!(Data::NULL.bytes(1, "x").is_err());
        assert!(Data::new(b"ab").bytes(usize::MAX, "x").is_err());
        assert_eq!(Data::new(b"ab").bytes(2, "x").ok(), Some(&b"ab"[..]));
    }
}
