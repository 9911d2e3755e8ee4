//! Custom transports: an HTTP client of the host.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use twire::transport::{BlockingTransport, Failure as TransportFailure};
use twire::{ErrorKind, Sent};

use crate::boundary::{TransportTable, UserData};
use crate::callback::{CallbackContext, ClientId, with_context};
use crate::client_options::{TransportChoice, twire_client_options};
use crate::error::Failure;
use crate::guard::guard_setter;
use crate::http_request::twire_http_request;
use crate::http_response::twire_http_response;
use crate::log::twire_release_callback;
use crate::status::twire_status;

/// Sends a request and waits for the whole response.
///
/// request: the request, with its credentials. response: to be filled with
/// twire_http_response_set_http_status, _add_header and _add_body, or with
/// twire_http_response_set_failure. Both live until the callback returns. user: the pointer of the table.
pub type twire_send_callback = Option<
    extern "C" fn(request: *const twire_http_request, response: *mut twire_http_response, user: *mut c_void),
>;

/// A custom transport: an HTTP client of the host, in place of the library's own.
///
/// The functions run on threads of the library that may block, one for each request, and so on several
/// threads at once; all signals are blocked on them. Each request is to be sent once: the library does the
/// retries, and redirects are errors. send should return within twire_http_request_timeout_ms; the request
/// ends then in any case, and a later response is dropped. send must not throw or longjmp. A request of the
/// same client from inside it fails with TWIRE_ERR_ARGUMENT. After a fork the requests of the child use it
/// too, on threads of the child.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twire_transport {
    /// sizeof(twire_transport), as the program was compiled. Later versions of the library add members at the
    /// end.
    pub size: usize,
    /// Passed to the functions.
    pub user: *mut c_void,
    /// Not NULL.
    pub send: twire_send_callback,
    /// Called once with user when neither options nor clients use the table any more, on any thread; may be
    /// NULL. It is not called when twire_client_options_set_transport fails.
    pub release: twire_release_callback,
}

/// The callback of a checked table.
pub(crate) struct TransportCallback {
    send: extern "C" fn(*const twire_http_request, *mut twire_http_response, *mut c_void),
    user_data: UserData,
}

impl TransportCallback {
    /// The transport of one client.
    pub(crate) fn for_client(self: &Arc<TransportCallback>, client: ClientId) -> BlockingTransport {
        let callback = Arc::clone(self);
        BlockingTransport::new(move |request, limits| {
            let request = twire_http_request::new(request, Some(limits));
            let mut response = twire_http_response::default();
            with_context(CallbackContext::Client(client), || {
                (callback.send)(
                    ptr::from_ref(&request),
                    ptr::from_mut(&mut response),
                    callback.user_data.pointer(),
                );
            });
            response.to_outcome().unwrap_or_else(|failure| {
                // It may have sent the request before it failed to fill the response.
                let message = format!("the transport callback: {}", failure.error.message());
                Err(TransportFailure::new(ErrorKind::Protocol, Sent::Maybe, message))
            })
        })
    }
}

/// Sends every request of clients made with these options through a custom transport. Proxy, CA file,
/// connections and the connect timeout are then up to the host.
///
/// table: not NULL; it is copied. Members that a table of an earlier version lacks are NULL. A size below
/// that of the first version, and a NULL send, are TWIRE_ERR_ARGUMENT.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_transport(
    options: Option<&mut twire_client_options>,
    table: TransportTable<'_>,
) -> twire_status {
    guard_setter(options, |o| {
        let table = table.copy("table")?;
        let send = table.send.ok_or_else(|| Failure::argument("table", "its send is NULL"))?;
        let user_data = UserData::new(table.user, table.release);
        o.set_transport(TransportChoice::Callback(Arc::new(TransportCallback { send, user_data })));
        Ok(())
    })
}
