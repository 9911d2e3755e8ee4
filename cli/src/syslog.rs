//! A line for syslog: where a hook's caller throws away what a program says.

use std::os::unix::net::UnixDatagram;

/// `LOG_MAIL | LOG_ERR` would drown in mail logs; `LOG_USER | LOG_ERR`.
const PRIORITY: u8 = (1 << 3) | 3;
/// The socket that the system's logger reads.
const SOCKET: &str = "/dev/log";

/// Sends a line, with shortened numbers, best effort. It waits for nothing.
pub(crate) fn error(line: &str) {
    let Ok(socket) = UnixDatagram::unbound() else { return };
    let line: String =
        twire::redact::text(line).chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    let message = format!("<{PRIORITY}>twire[{}]: {line}", std::process::id());
    let _ = socket.set_nonblocking(true).and_then(|()| socket.send_to(message.as_bytes(), SOCKET));
}
