//! Signals that the program waits for.

use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};
use signal_hook::iterator::{Handle, Signals as Queue};

use crate::{Exit, Failure};

/// A signal that the program waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Signal {
    /// From a service manager: to read the configuration again.
    Hangup,
    /// From a terminal.
    Interrupt,
    /// From a service manager: to end.
    Terminate,
}

impl Signal {
    pub(crate) const ALL: [Signal; 3] = [Signal::Hangup, Signal::Interrupt, Signal::Terminate];

    fn number(self) -> i32 {
        match self {
            Signal::Hangup => SIGHUP,
            Signal::Interrupt => SIGINT,
            Signal::Terminate => SIGTERM,
        }
    }
}

/// The signals that arrived since it was made, in order. From then on none of them ends the process.
///
/// They are caught, not blocked: a blocked signal stays blocked in every program that the process
/// starts, and no SIGTERM would end it. This works for process 1 of a container too, where the
/// default action of a signal is to be ignored.
pub(crate) struct Signals(Queue);

impl Signals {
    pub(crate) fn new(wanted: &[Signal]) -> Result<Signals, Failure> {
        let queue = Queue::new(wanted.iter().map(|signal| signal.number()));
        queue.map(Signals).map_err(|e| Failure::new(Exit::Internal, format!("signals: {e}")))
    }

    /// Ends the wait of [`Signals::wait`] from another thread.
    pub(crate) fn handle(&self) -> Handle {
        self.0.handle()
    }

    /// Waits for the next; `None` from the moment on at which the handle is closed.
    pub(crate) fn wait(&mut self) -> Option<Signal> {
        let number = self.0.forever().next().filter(|_| !self.0.is_closed())?;
        Signal::ALL.into_iter().find(|signal| signal.number() == number)
    }
}
