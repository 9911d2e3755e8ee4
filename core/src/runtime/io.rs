//! The I/O thread of a process and its runtime, which carries what nobody waits for.

use std::sync::Arc;

use tokio::runtime::{Builder, Handle, Runtime};

use super::lanes::Lanes;
use super::signals;
use crate::error::{Error, Kind, Result};
use crate::lane;
use crate::per_process::PerProcess;

/// The number of the I/O thread's runtime.
pub(super) const NUMBER: usize = 0;

static IO: PerProcess<Arc<Io>> = PerProcess::new();

pub(super) struct Io {
    runtime: Runtime,
    lanes: Lanes,
}

/// This process's; a forked child makes its own.
pub(super) fn io() -> Result<&'static Arc<Io>> {
    IO.get_or_try_init(|| {
        let failed =
            |e: std::io::Error| Error::new(Kind::Internal, format!("cannot start the I/O thread: {e}"));
        let io = Arc::new(Io { runtime: runtime().map_err(failed)?, lanes: Lanes::new() });
        let driven = Arc::clone(&io);
        std::thread::Builder::new()
            .name("twire-io".to_owned())
            .spawn(move || {
                signals::block_all();
                driven.drive();
            })
            .map_err(failed)?;
        Ok(io)
    })
}

pub(super) fn runtime() -> std::io::Result<Runtime> {
    // Threads for name look-ups: no signal of the host's is theirs.
    Builder::new_current_thread().enable_io().enable_time().on_thread_start(signals::block_all).build()
}

impl Io {
    pub(super) fn handle(&self) -> &Handle {
        self.runtime.handle()
    }

    pub(super) fn lanes(&self) -> &Lanes {
        &self.lanes
    }

    /// The I/O thread's life: its own runtime, and now and then a look at lanes left alone.
    fn drive(&self) {
        loop {
            {
                let _driving = lane::drive(NUMBER);
                self.runtime.block_on(self.lanes.rested());
            }
            self.lanes.sweep();
        }
    }
}
