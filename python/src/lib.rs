//! The extension module `twire._twire`: the primitives that the Python package is made of.
//!
//! Names, signatures and documents are Python's business (`python/twire/`); here are a client, a
//! waiting loop, conversions, the validator, TwiML elements and look-ups in the catalog.

use pyo3::prelude::*;

mod aio;
mod catalog;
mod client;
mod convert;
mod desk;
mod errors;
mod hook;
mod log;
mod pages;
mod reply;
mod settings;
mod text;
mod token;
mod transport;
mod twiml;
mod typed;
mod validator;
mod wait;

#[pymodule(gil_used = false)]
mod _twire {
    use pyo3::prelude::*;

    #[pymodule_export]
    use crate::aio::{Flight, Ready};
    #[pymodule_export]
    use crate::catalog::{attribute, chains_of, domains, enumeration, fields, keys, node, operation, schema};
    #[pymodule_export]
    use crate::client::{Client, Known};
    #[pymodule_export]
    use crate::convert::Unset;
    #[pymodule_export]
    use crate::hook::{Attempt, Finished};
    #[pymodule_export]
    use crate::pages::Pages;
    #[pymodule_export]
    use crate::reply::Reply;
    #[pymodule_export]
    use crate::text::{check_address, is_e164, normalize, redact, segments, smart_encode};
    #[pymodule_export]
    use crate::token::{
        access_token, client_capability, client_validation, decode, task_router, verify, verify_request,
    };
    #[pymodule_export]
    use crate::transport::{Errand, Outbound, Recording, Scripted};
    #[pymodule_export]
    use crate::twiml::{Element, Rule, Verb, twiml_classes, twiml_parse};
    #[pymodule_export]
    use crate::validator::{Repeats, Validator, event_kinds, refusal, sign, sign_body};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        crate::log::start();
        module.add("__version__", twire::VERSION)?;
        module.add("unset", Bound::new(module.py(), Unset)?)?;
        crate::wait::register_before_fork(module.py())
    }
}
