//! A running sandbox, as its owner sees it.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;
use twire::{Error, ErrorKind};

use crate::config::Config;
use crate::server;
use crate::simulated_account::SimulatedAccount;
use crate::state::{Account, InitialResources};

/// A running sandbox. It has one thread, which ends when this is dropped.
pub struct Sandbox {
    address: SocketAddr,
    url: String,
    account: Account,
    pub(crate) sim: Arc<SimulatedAccount>,
    initial: InitialResources,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox. It accepts requests when this returns.
    ///
    /// Fails if the address is taken or reachable from other machines (see [`Config::allow_public`]), or if a
    /// setting is invalid.
    #[expect(clippy::needless_pass_by_value, reason = "the settings are the sandbox's from now on")]
    pub fn start(config: Config) -> Result<Sandbox, Error> {
        config.check()?;
        let failed = |what: &str, e: &std::io::Error| {
            Error::new(ErrorKind::Config, format!("the sandbox cannot {what}: {e}"))
        };
        let listener = TcpListener::bind(config.listen)
            .map_err(|e| failed(&format!("listen on {}", config.listen), &e))?;
        listener.set_nonblocking(true).map_err(|e| failed("listen", &e))?;
        let address = listener.local_addr().map_err(|e| failed("listen", &e))?;
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .map_err(|e| failed("start its runtime", &e))?;
        let url = format!("http://{address}");
        let sim = SimulatedAccount::new(&config, &url, runtime.handle().clone())?;
        let (account, initial) = sim.read(|state| (state.account.clone(), state.initial.clone()));
        let (stop, stopped) = oneshot::channel();
        let running = Arc::clone(&sim);
        let thread = std::thread::Builder::new()
            .name("twire-sandbox".to_owned())
            .spawn(move || {
                let main = Arc::clone(&sim);
                runtime.block_on(async move {
                    tokio::select! {
                        () = server::serve(listener, Arc::clone(&sim), config.connections) => {}
                        () = Arc::clone(&sim).autosave() => {}
                        () = sim.run() => {}
                        _ = stopped => {}
                    }
                });
                if let Err(e) = main.save() {
                    log::error!("twire sandbox: {e}");
                }
                // A pending name lookup must not delay the stop.
                runtime.shutdown_background();
            })
            .map_err(|e| failed("start its thread", &e))?;
        Ok(Sandbox { address, url, account, sim: running, initial, stop: Some(stop), thread: Some(thread) })
    }

    /// The address it listens on.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL for clients, such as `http://127.0.0.1:4010`, without a trailing slash.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// The account's SID.
    pub fn account_sid(&self) -> &str {
        &self.account.sid
    }

    /// The account's auth token, which also signs webhooks.
    pub fn auth_token(&self) -> &str {
        self.account.token.expose()
    }

    /// The SID of the initial API key.
    pub fn api_key(&self) -> &str {
        &self.initial.key_sid
    }

    /// The secret of that key.
    pub fn api_secret(&self) -> &str {
        self.initial.key_secret.expose()
    }

    /// The account SID of the test credentials, which change nothing (see `FIDELITY.md`).
    pub fn test_account_sid(&self) -> &str {
        &self.initial.test_sid
    }

    /// The auth token of the test credentials.
    pub fn test_auth_token(&self) -> &str {
        self.initial.test_token.expose()
    }

    /// A number that the account owns.
    pub fn phone_number(&self) -> &str {
        &self.initial.phone_number
    }

    /// A Verify service with six-digit codes.
    pub fn verify_service_sid(&self) -> &str {
        &self.initial.verify_service_sid
    }

    /// A Messaging Service with the account's number and Twilio's shared WhatsApp sender.
    pub fn messaging_service_sid(&self) -> &str {
        &self.initial.messaging_service_sid
    }

    /// A content template, "Your code is {{1}}".
    pub fn content_sid(&self) -> &str {
        &self.initial.content_sid
    }

    /// Blocks until the sandbox ends. It does not end by itself: for programs that are ended by a signal.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic of the sandbox's thread was already reported there.
            let _ = thread.join();
        }
    }

    /// Stops the sandbox and waits until its port is free.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Sandbox {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl std::fmt::Debug for Sandbox {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sandbox").field("address", &self.address).finish_non_exhaustive()
    }
}
