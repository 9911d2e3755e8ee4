//! Pointers from C, and back: every unsafe block of the project is in this file.
//!
//! The other modules take what C passes through types that have C's layout and Rust's rules:
//! `Option<&T>` and `Option<&mut T>` borrow a handle, `Option<Box<T>>` takes it back,
//! `Option<&mut MaybeUninit<T>>` is memory of the caller's to write to, [`Text`] and [`Data`]
//! are what C may only read. NULL is `None` everywhere. What C promises in return is on the first
//! page of `include/twire.h`: handles are its own and alive, text ends with NUL, sizes are true.

use std::ffi::{CStr, CString, c_char, c_int, c_void};
use std::marker::PhantomData;
use std::mem::MaybeUninit;
use std::ptr;
use std::slice;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::error::{Failure, Result, twire_error};
use crate::transport::twire_transport;

/// `const char *`: NULL, or text that ends with NUL. Rust code can make one of a `CStr` only.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Text<'a>(*const c_char, PhantomData<&'a CStr>);

impl<'a> Text<'a> {
    pub(crate) const NULL: Text<'static> = Text(ptr::null(), PhantomData);

    pub(crate) const fn of(text: &'a CStr) -> Text<'a> {
        Text(text.as_ptr(), PhantomData)
    }

    pub(crate) fn maybe(text: Option<&'a CString>) -> Text<'a> {
        text.map_or(Text::NULL, |text| Text::of(text))
    }

    /// The text, or `None` for NULL. `name` is the parameter's, for the error.
    pub(crate) fn optional(self, name: &str) -> Result<Option<&'a str>> {
        if self.0.is_null() {
            return Ok(None);
        }
        // SAFETY: not NULL, and whoever made it (C, or `of`) promised a NUL at its end and that
        // it stays as it is while the call, whose lifetime `'a` is, goes on.
        let text = unsafe { CStr::from_ptr(self.0) };
        text.to_str().map(Some).map_err(|_| Failure::argument(name, "not UTF-8"))
    }

    /// The text; NULL is an error.
    pub(crate) fn required(self, name: &str) -> Result<&'a str> {
        self.optional(name)?.ok_or_else(|| Failure::argument(name, "NULL"))
    }
}

/// `const void *`: bytes whose number is another parameter.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Data<'a>(*const c_void, PhantomData<&'a [u8]>);

impl<'a> Data<'a> {
    pub(crate) const NULL: Data<'static> = Data(ptr::null(), PhantomData);

    pub(crate) fn of(bytes: &'a [u8]) -> Data<'a> {
        Data(bytes.as_ptr().cast(), PhantomData)
    }

    /// The bytes. `size` must be the parameter that C passed with the pointer; NULL with 0 is
    /// nothing.
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
        // SAFETY: not NULL, not longer than an object can be, and C promised `size` bytes that
        // stay as they are while the call goes on.
        Ok(unsafe { slice::from_raw_parts(self.0.cast::<u8>(), size) })
    }
}

/// `const twire_transport *`: a table of the host's, whose first member tells how much of it there is.
#[repr(transparent)]
#[derive(Clone, Copy)]
pub struct Table<'a>(*const twire_transport, PhantomData<&'a twire_transport>);

impl Table<'_> {
    /// A copy of the table. A smaller one than this library's is refused; what a larger one has
    /// behind is of a later version, and not looked at.
    pub(crate) fn read(self, name: &str) -> Result<twire_transport> {
        if self.0.is_null() {
            return Err(Failure::argument(name, "NULL"));
        }
        // SAFETY: not NULL, and C promised that a table begins with its size, whichever version
        // of the header it is of.
        let size = unsafe { self.0.cast::<usize>().read() };
        if size < size_of::<twire_transport>() {
            return Err(Failure::argument(name, "its size is smaller than a twire_transport"));
        }
        // SAFETY: as above, and C promised as many bytes as the size says. Each member is a number
        // or a pointer that may be NULL, so every bit pattern that C can write is one.
        Ok(unsafe { self.0.read() })
    }
}

/// `twire_error **`: where an error goes; NULL when nobody wants it.
#[repr(transparent)]
pub struct ErrOut<'a>(Option<&'a mut MaybeUninit<*mut twire_error>>);

impl ErrOut<'_> {
    pub(crate) fn put(self, failure: Option<Failure>) {
        if let Some(out) = self.0 {
            out.write(failure.map_or(ptr::null_mut(), |f| Box::into_raw(Box::new(twire_error::new(f)))));
        }
    }
}

/// Writes NULL: what every handle output holds until the call has succeeded.
pub(crate) fn clear<T>(mut out: Option<&mut MaybeUninit<*mut T>>) -> Option<&mut MaybeUninit<*mut T>> {
    if let Some(out) = &mut out {
        out.write(ptr::null_mut());
    }
    out
}

/// Writes NULL for a text.
pub(crate) fn clear_text<'o, 't>(
    mut out: Option<&'o mut MaybeUninit<Text<'t>>>,
) -> Option<&'o mut MaybeUninit<Text<'t>>> {
    if let Some(out) = &mut out {
        out.write(Text::NULL);
    }
    out
}

/// Gives a value away: it is C's until its `_free`.
pub(crate) fn hand_out<T>(out: Option<&mut MaybeUninit<*mut T>>, value: T) {
    if let Some(out) = out {
        out.write(Box::into_raw(Box::new(value)));
    }
}

/// Writes a plain value, if it is wanted.
pub(crate) fn put<T>(out: Option<&mut MaybeUninit<T>>, value: T) {
    if let Some(out) = out {
        out.write(value);
    }
}

/// What a callback is given: a pointer of the host's, and how the host is told that twire has
/// done with it.
pub(crate) struct Foreign {
    user: *mut c_void,
    release: Option<extern "C" fn(user: *mut c_void)>,
}

// SAFETY: twire never looks behind the pointer; it only hands it back to the host's functions,
// which the header says are called from any thread.
unsafe impl Send for Foreign {}
// SAFETY: as above.
unsafe impl Sync for Foreign {}

impl Foreign {
    pub(crate) fn new(user: *mut c_void, release: Option<extern "C" fn(user: *mut c_void)>) -> Foreign {
        Foreign { user, release }
    }

    pub(crate) fn user(&self) -> *mut c_void {
        self.user
    }

    /// Gives the pointer back without a word: it never was twire's.
    pub(crate) fn forget(mut self) {
        self.release = None;
    }
}

impl Drop for Foreign {
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

/// Has every later fork of this process wait for name look-ups under way; once.
#[cfg(unix)]
pub(crate) fn watch_forks() {
    // No `Once`: a child that was forked in the middle of it would wait for ever.
    static WATCHED: AtomicBool = AtomicBool::new(false);
    extern "C" fn prepare() {
        let _ = std::panic::catch_unwind(twire::runtime::before_fork);
    }
    if !WATCHED.swap(true, Ordering::AcqRel) {
        // It fails for lack of memory only; then a fork in a look-up is as it is without twire.
        let _ = pthread_atfork(Some(prepare), None, None);
    }
}

#[cfg(not(unix))]
pub(crate) fn watch_forks() {}

/// While it lives, `pthread_cancel` of this thread waits: a cancellation unwinds the stack as a
/// foreign exception, which Rust code ends with an abort.
pub(crate) struct Uncancelled {
    #[cfg(target_os = "linux")]
    before: c_int,
}

#[cfg(target_os = "linux")]
// SAFETY: POSIX's declaration. It writes one int, and knows no wrong value of the other.
unsafe extern "C" {
    safe fn pthread_setcancelstate(state: c_int, before: Option<&mut c_int>) -> c_int;
}

#[cfg(target_os = "linux")]
impl Uncancelled {
    pub(crate) fn new() -> Uncancelled {
        const DISABLE: c_int = 1;
        let mut before = 0;
        let _ = pthread_setcancelstate(DISABLE, Some(&mut before));
        Uncancelled { before }
    }
}

#[cfg(target_os = "linux")]
impl Drop for Uncancelled {
    fn drop(&mut self) {
        let _ = pthread_setcancelstate(self.before, None);
    }
}

#[cfg(not(target_os = "linux"))]
impl Uncancelled {
    pub(crate) fn new() -> Uncancelled {
        Uncancelled {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_checked() {
        assert!(Text::NULL.optional("x").is_ok_and(|t| t.is_none()));
        assert!(Text::NULL.required("x").is_err());
        assert_eq!(Text::of(c"ab").required("x").ok(), Some("ab"));
        assert!(Text::of(c"\xff").required("x").is_err());
    }

    #[test]
    fn bytes_are_checked() {
        assert_eq!(Data::NULL.bytes(0, "x").ok(), Some(&b""[..]));
        assert!(Data::NULL.bytes(1, "x").is_err());
        assert!(Data::of(b"ab").bytes(usize::MAX, "x").is_err());
        assert_eq!(Data::of(b"ab").bytes(2, "x").ok(), Some(&b"ab"[..]));
    }
}
