//! A defect on purpose, in debug builds alone: what the tests of the boundary need. It is in no
//! header and in no release.

use twire::transport::{Limits, Outgoing, Sending, Transport};

use crate::boundary::{ErrOut, Text};
use crate::client_options::{Way, twire_client_options};
use crate::error::Failure;
use crate::guard::{change, guard, read};
use crate::status::twire_status;

struct Defective;

impl Transport for Defective {
    fn send<'a>(&'a self, _: &'a Outgoing, _: Limits) -> Sending<'a> {
        Box::pin(async { panic!("planted-secret on the library's thread") })
    }
}

struct Falling;

impl Drop for Falling {
    fn drop(&mut self) {
        panic!("planted-secret in a destructor");
    }
}

/// Panics in the way that `way` names: "call", "accessor", "free", "index", "overflow", "payload".
///
/// # Panics
///
/// Inside, which is what it is for; never into its caller.
#[unsafe(no_mangle)]
pub extern "C" fn twire_planted_panic(way: Text<'_>, err: ErrOut<'_>) -> twire_status {
    let way = way.required("way").unwrap_or_default().to_owned();
    match way.as_str() {
        "accessor" => read(twire_status::TWIRE_ERR_INTERNAL, || panic!("planted-secret in an accessor")),
        "free" => {
            read((), || drop(Falling));
            twire_status::TWIRE_ERR_INTERNAL
        }
        "payload" => guard(err, || std::panic::panic_any(Falling)),
        "index" => guard(err, || Err(Failure::argument(&"x"[way.len()..], "never reached"))),
        "overflow" => guard(err, || {
            let wide = u8::try_from(way.len() * 30).unwrap_or(u8::MAX);
            Err(Failure::argument(&wide.wrapping_neg().to_string(), &(wide * 3).to_string()))
        }),
        _ => guard(err, || panic!("planted-secret in a call")),
    }
}

/// Has every call of a client panic on the library's own thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_planted_transport(options: Option<&mut twire_client_options>) -> twire_status {
    change(options, |o| {
        o.set_way(Way::Planted(std::sync::Arc::new(Defective)));
        Ok(())
    })
}
