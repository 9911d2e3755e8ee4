//! The extension module `twire._twire`: the primitives that the Python package is made of.
//!
//! The package (`python/twire/`) adds names, signatures and documentation.

use pyo3::prelude::*;

mod aio;
mod attempt;
mod callbacks;
mod catalog;
mod client;
mod convert;
mod download;
mod errors;
mod jwt;
mod log;
mod outbox;
mod pages;
mod response;
mod settings;
mod text;
mod transport;
mod twiml;
mod typed;
mod validator;
mod wait;

/// Wipes memory when it is freed: HTTP and TLS have credentials in buffers of their own.
#[global_allocator]
static ALLOCATOR: zeroizing_alloc::ZeroAlloc<std::alloc::System> =
    zeroizing_alloc::ZeroAlloc(std::alloc::System);

#[pymodule(gil_used = false)]
mod _twire {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::aio::{CompletionQueue, RequestHandle};
    #[pymodule_export]
    use crate::attempt::{Attempt, AttemptOutcome};
    #[pymodule_export]
    use crate::catalog::{
        attribute, chains_of, content_kind, describe, domains, enumeration, fields, hosts, keys, node,
        operation, schema,
    };
    #[pymodule_export]
    use crate::client::{CatalogOperation, Client};
    #[pymodule_export]
    use crate::convert::Unset;
    #[pymodule_export]
    use crate::download::Download;
    #[pymodule_export]
    use crate::errors::{class_of_delivery, class_of_response, explain};
    #[pymodule_export]
    use crate::jwt::{
        access_token, client_capability, client_validation, decode, task_router, verify, verify_request,
    };
    #[pymodule_export]
    use crate::outbox::{Spool, notification_json};
    #[pymodule_export]
    use crate::pages::Pages;
    #[pymodule_export]
    use crate::response::Response;
    #[pymodule_export]
    use crate::text::{check_address, is_e164, normalize, parse_number, redact, segments, smart_encode};
    #[pymodule_export]
    use crate::transport::{Recording, Request, ScriptedTransport, TransportRequest};
    #[pymodule_export]
    use crate::twiml::{Element, Rule, Verb, twiml_classes, twiml_parse};
    #[pymodule_export]
    use crate::validator::{ReplayFilter, Validator, event_kinds, rejection, sign, sign_body};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::log::start();
        crate::wait::set_panic_hook();
        #[cfg(debug_assertions)]
        module.add_function(wrap_pyfunction!(crate::wait::planted_panic, module)?)?;
        module.add("__version__", twire::VERSION)?;
        module.add("unset", Bound::new(module.py(), Unset)?)?;
        crate::wait::register_fork_handlers(module.py())
    }
}
