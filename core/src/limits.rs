//! Limits of the system: descriptors, threads, memory, ports.

use std::io;

use nix::errno::Errno;

/// The limit that an error of the system stands for, if it is one.
pub(crate) fn name(error: &io::Error) -> Option<&'static str> {
    Some(match Errno::from_raw(error.raw_os_error()?) {
        Errno::EMFILE => "the process's limit of open files (RLIMIT_NOFILE) is reached",
        Errno::ENFILE => "the system's limit of open files (fs.file-max) is reached",
        Errno::EAGAIN => "the limit of threads (RLIMIT_NPROC, pids.max) is reached",
        Errno::ENOMEM => "the system is out of memory",
        Errno::ENOBUFS => "the system is out of socket buffers",
        Errno::EADDRNOTAVAIL => "no local port is free (net.ipv4.ip_local_port_range)",
        _ => return None,
    })
}

/// The limit that was reached, or the error's own text.
pub(crate) fn describe(error: &io::Error) -> String {
    name(error).map_or_else(|| error.to_string(), str::to_owned)
}
