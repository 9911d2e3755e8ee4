//! A running sandbox, for whoever started it.

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use tokio::sync::oneshot;
use twire::{Error, Kind};

use crate::config::Config;
use crate::server;
use crate::state::{Account, Seeded};
use crate::world::World;

/// A running sandbox: one thread of its own, which ends when this is dropped.
pub struct Sandbox {
    address: SocketAddr,
    url: String,
    account: Account,
    pub(crate) world: Arc<World>,
    seeded: Seeded,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

impl Sandbox {
    /// Starts a sandbox; it answers when this returns.
    ///
    /// Fails when the address is taken or reaches beyond this machine (see
    /// [`Config::allow_public`]), or when a setting is out of its limits.
    #[expect(clippy::needless_pass_by_value, reason = "the settings are the sandbox's from now on")]
    pub fn start(config: Config) -> Result<Sandbox, Error> {
        config.check()?;
        let failed = |what: &str, e: &std::io::Error| {
            Error::new(Kind::Config, format!("the sandbox cannot {what}: {e}"))
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
        let world = World::new(&config, &url, runtime.handle().clone())?;
        let (account, seeded) = world.read(|state| (state.account.clone(), state.seeded.clone()));
        let (stop, stopped) = oneshot::channel();
        let running = Arc::clone(&world);
        let thread = std::thread::Builder::new()
            .name("twire-sandbox".to_owned())
            .spawn(move || {
                let main = Arc::clone(&world);
                runtime.block_on(async move {
                    tokio::select! {
                        () = server::serve(listener, Arc::clone(&world), config.connections) => {}
                        () = Arc::clone(&world).keep() => {}
                        () = world.run() => {}
                        _ = stopped => {}
                    }
                });
                if let Err(e) = main.save() {
                    log::error!("twire sandbox: {e}");
                }
                // A name that is being looked up must not hold the stop up.
                runtime.shutdown_background();
            })
            .map_err(|e| failed("start its thread", &e))?;
        Ok(Sandbox { address, url, account, world: running, seeded, stop: Some(stop), thread: Some(thread) })
    }

    /// Where it listens.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The base URL for clients, such as `http://127.0.0.1:4010`, without a slash at the end.
    pub fn url(&self) -> String {
        self.url.clone()
    }

    /// The account's SID.
    pub fn account_sid(&self) -> &str {
        &self.account.sid
    }

    /// The account's token, which also signs webhooks.
    pub fn auth_token(&self) -> &str {
        self.account.token.expose()
    }

    /// The SID of the API key that was made at the start.
    pub fn api_key(&self) -> &str {
        &self.seeded.key_sid
    }

    /// The secret of that key.
    pub fn api_secret(&self) -> &str {
        self.seeded.key_secret.expose()
    }

    /// The account SID of the test credentials, which do nothing (see `FIDELITY.md`).
    pub fn test_account_sid(&self) -> &str {
        &self.seeded.test_sid
    }

    /// The token of the test credentials.
    pub fn test_auth_token(&self) -> &str {
        self.seeded.test_token.expose()
    }

    /// A number that the account owns.
    pub fn phone_number(&self) -> &str {
        &self.seeded.phone_number
    }

    /// A Verify service with codes of six digits.
    pub fn verify_service_sid(&self) -> &str {
        &self.seeded.verify_service_sid
    }

    /// A Messaging Service whose senders are the account's number and Twilio's shared WhatsApp
    /// sender.
    pub fn messaging_service_sid(&self) -> &str {
        &self.seeded.messaging_service_sid
    }

    /// A content template, "Your code is {{1}}".
    pub fn content_sid(&self) -> &str {
        &self.seeded.content_sid
    }

    /// Waits until the sandbox ends by itself, which it does not: for a program that is ended by
    /// a signal.
    pub fn wait(mut self) {
        if let Some(thread) = self.thread.take() {
            // A panic on the sandbox's thread was already reported there.
            let _ = thread.join();
        }
    }

    /// Stops the sandbox and waits until its port is free again.
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
