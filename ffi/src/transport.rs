//! An HTTP stack of the host's.

use std::ffi::c_void;
use std::ptr;
use std::sync::Arc;

use twire::transport::{Failure as NoAnswer, Waiting};
use twire::{Kind, Sent};

use crate::boundary::{Foreign, Table};
use crate::callback::{ClientId, Inside, enter};
use crate::client_options::{Way, twire_client_options};
use crate::error::Failure;
use crate::guard::change;
use crate::incoming::twire_incoming;
use crate::log::twire_release_callback;
use crate::outgoing::twire_outgoing;
use crate::status::twire_status;

/// Sends a request and waits for the whole answer.
///
/// request: what is to be sent, with its credentials; answer: what is to be filled, with
/// twire_incoming_set_status, _add_header and _add_body, or with twire_incoming_fail. Both live
/// until the callback returns. user: what the table said.
pub type twire_send_callback =
    Option<extern "C" fn(request: *const twire_outgoing, answer: *mut twire_incoming, user: *mut c_void)>;

/// An HTTP stack of the host's, in place of the library's own.
///
/// The functions are called on threads of the library that may wait, one a request, and so on
/// several threads at once; all signals are blocked on them. A
/// request is to be sent once: no retries, no redirects, both are the library's. send should return
/// within twire_outgoing_timeout_ms; the call ends then in any case, and a later answer is dropped.
/// It must not throw or longjmp, and must not call the client that it sends for: that is refused
/// with TWIRE_ERR_ARGUMENT. After a fork the child's requests go through it too, on threads of the
/// child.
#[repr(C)]
#[derive(Clone, Copy)]
pub struct twire_transport {
    /// sizeof(twire_transport), as the program was compiled. Later versions add members at the end.
    pub size: usize,
    /// Handed to the functions.
    pub user: *mut c_void,
    /// Not NULL.
    pub send: twire_send_callback,
    /// Called once with user when neither settings nor clients use the table any more, on any
    /// thread; may be NULL. It is not called when twire_client_options_set_transport fails.
    pub release: twire_release_callback,
}

/// The table, once it is checked.
pub(crate) struct Stack {
    send: extern "C" fn(*const twire_outgoing, *mut twire_incoming, *mut c_void),
    foreign: Foreign,
}

impl Stack {
    /// The transport of one client.
    pub(crate) fn of_client(self: &Arc<Stack>, client: ClientId) -> Waiting {
        let stack = Arc::clone(self);
        Waiting::new(move |request, limits| {
            let request = twire_outgoing::new(request, Some(limits));
            let mut answer = twire_incoming::default();
            enter(Inside::Client(client), || {
                (stack.send)(ptr::from_ref(&request), ptr::from_mut(&mut answer), stack.foreign.user());
            });
            answer.answer().unwrap_or_else(|failure| {
                // It may have sent the request before it forgot what came back.
                let message = format!("the transport callback: {}", failure.error.message());
                Err(NoAnswer { kind: Kind::Protocol, sent: Sent::Maybe, message, status: None })
            })
        })
    }
}

/// Sends every request of clients made with these settings through functions of the host's. Proxy,
/// CA file, connections and the time to connect are the host's then.
///
/// table: not NULL; it is copied. A size that is too small for its members, and a send that is NULL,
/// are TWIRE_ERR_ARGUMENT.
#[unsafe(no_mangle)]
pub extern "C" fn twire_client_options_set_transport(
    options: Option<&mut twire_client_options>,
    table: Table<'_>,
) -> twire_status {
    change(options, |o| {
        let table = table.read("table")?;
        let send = table.send.ok_or_else(|| Failure::argument("table", "its send is NULL"))?;
        let foreign = Foreign::new(table.user, table.release);
        o.set_way(Way::Stack(Arc::new(Stack { send, foreign })));
        Ok(())
    })
}
