//! Deliberate panics for the tests of the boundary, in debug builds only: in no header and no release.

use twire::transport::{HttpRequest, Limits, SendFuture, Transport};

use crate::boundary::{ErrOut, Text};
use crate::client_options::{TransportChoice, twire_client_options};
use crate::error::Failure;
use crate::guard::{guard, guard_drop, guard_getter, guard_setter};
use crate::status::twire_status;

struct PanickingTransport;

impl Transport for PanickingTransport {
    fn send<'a>(&'a self, _: &'a HttpRequest, _: Limits) -> SendFuture<'a> {
        Box::pin(async { panic!("planted-secret on the library's thread") })
    }
}

struct PanicOnDrop;

impl Drop for PanicOnDrop {
    fn drop(&mut self) {
        panic!("planted-secret in a destructor");
    }
}

/// Panics in the way that `way` names: "call", "accessor", "free", "index", "overflow", "payload".
///
/// # Panics
///
/// Always, inside the library; never into the caller.
#[unsafe(no_mangle)]
pub extern "C" fn twire_planted_panic(way: Text<'_>, err: ErrOut<'_>) -> twire_status {
    let way = way.required("way").unwrap_or_default().to_owned();
    match way.as_str() {
        "accessor" => {
            guard_getter(twire_status::TWIRE_ERR_INTERNAL, || panic!("planted-secret in an accessor"))
        }
        "free" => {
            guard_drop(PanicOnDrop);
            twire_status::TWIRE_ERR_INTERNAL
        }
        "payload" => guard(err, || std::panic::panic_any(PanicOnDrop)),
        "index" => guard(err, || Err(Failure::argument(&"x"[way.len()..], "never reached"))),
        "overflow" => guard(err, || {
            let wide = u8::try_from(way.len() * 30).unwrap_or(u8::MAX);
            Err(Failure::argument(&wide.wrapping_neg().to_string(), &(wide * 3).to_string()))
        }),
        _ => guard(err, || panic!("planted-secret in a call")),
    }
}

/// Makes every request of a client panic on the library's own thread.
#[unsafe(no_mangle)]
pub extern "C" fn twire_planted_transport(options: Option<&mut twire_client_options>) -> twire_status {
    guard_setter(options, |o| {
        o.set_transport(TransportChoice::Planted(std::sync::Arc::new(PanickingTransport)));
        Ok(())
    })
}
