//! Segments, numbers and addresses: pure functions of the core.

use pyo3::prelude::*;
use pyo3::types::PyDict;
use twire::{phone, sms};

use crate::errors::Raise;

/// How a text is cut into SMS segments.
#[pyfunction]
#[pyo3(signature = (text, smart = false))]
pub(crate) fn segments<'py>(py: Python<'py>, text: &str, smart: bool) -> PyResult<Bound<'py, PyDict>> {
    let cut = if smart { sms::smart_segments(text) } else { sms::segments(text) };
    let facts = PyDict::new(py);
    facts.set_item("encoding", cut.encoding().name())?;
    facts.set_item("count", cut.count())?;
    facts.set_item("code_units", cut.segments().iter().map(|s| s.units).collect::<Vec<_>>())?;
    facts.set_item("graphemes", cut.segments().iter().map(|s| s.graphemes).collect::<Vec<_>>())?;
    facts.set_item("code_units_left", cut.code_units_left())?;
    facts.set_item("code_units_per_segment", cut.code_units_per_segment())?;
    facts.set_item("characters", cut.characters())?;
    facts.set_item("code_points", cut.code_points())?;
    facts.set_item("message_bits", cut.message_bits())?;
    facts.set_item("total_bits", cut.total_bits())?;
    let sent = if smart { sms::smart_encode(text) } else { text.into() };
    let parts = cut.segments().iter().map(|s| sent.get(s.range.clone()).unwrap_or_default());
    facts.set_item("texts", parts.collect::<Vec<_>>())?;
    let non_gsm = cut.non_gsm_characters().iter().map(|c| (c.text.as_str(), c.replacement.as_deref()));
    facts.set_item("non_gsm_characters", non_gsm.collect::<Vec<_>>())?;
    Ok(facts)
}

/// The text as Smart Encoding would send it.
#[pyfunction]
pub(crate) fn smart_encode(text: &str) -> String {
    sms::smart_encode(text).into_owned()
}

/// Whether it is a number in E.164.
#[pyfunction]
pub(crate) fn is_e164(text: &str) -> bool {
    phone::is_e164(text)
}

/// A number in E.164 from what a person types.
#[pyfunction]
#[pyo3(signature = (text, country_code = None))]
pub(crate) fn normalize(py: Python<'_>, text: &str, country_code: Option<&str>) -> PyResult<String> {
    phone::normalize(text, country_code).raise(py)
}

/// The facts of a number that a person types.
#[pyfunction]
#[pyo3(signature = (text, country_code = None))]
pub(crate) fn parse_number(py: Python<'_>, text: &str, country_code: Option<&str>) -> PyResult<NumberFacts> {
    let number = phone::parse(text, country_code).raise(py)?;
    Ok((
        number.as_str().to_owned(),
        number.country_code().to_owned(),
        number.national().to_owned(),
        number.region().map(str::to_owned),
        number.line_type().map(phone::LineType::name),
    ))
}

/// E.164, calling code, national number, region and type of line.
type NumberFacts = (String, String, String, Option<String>, Option<&'static str>);

/// What an address is: its kind and its channel.
#[pyfunction]
pub(crate) fn check_address(py: Python<'_>, text: &str) -> PyResult<(&'static str, &'static str)> {
    let address = phone::Address::parse(text).raise(py)?;
    Ok((address.kind().name(), address.channel().name()))
}

/// A text with numbers and account SIDs shortened.
#[pyfunction]
pub(crate) fn redact(text: &str) -> String {
    twire::redact::text(text)
}
