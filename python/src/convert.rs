//! Python's values to the core's, and JSON to Python's.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyBytes, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use serde_json::{Map, Number, Value as Json};
use twire::{Error, Value};

use crate::twiml::Element;

/// The type of `unset`: "this argument was not given".
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Unset;

#[pymethods]
impl Unset {
    #[allow(clippy::unused_self)]
    fn __repr__(&self) -> &'static str {
        "unset"
    }
    #[allow(clippy::unused_self)]
    fn __bool__(&self) -> bool {
        false
    }
    #[allow(clippy::unused_self)]
    fn __reduce__(&self) -> &'static str {
        "unset"
    }
}

/// Deeper JSON than this is refused: it is a mistake, and recursion has an end.
const DEPTH: usize = 100;

/// An argument, or nothing for `None` and `unset`.
pub(crate) fn argument(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Option<Value>> {
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Some(Value::Text(text.to_cow()?.into_owned())));
    }
    if value.is_none() || value.cast::<Unset>().is_ok() {
        return Ok(None);
    }
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(Some(Value::Bool(truth.is_true())));
    }
    if value.cast::<PyInt>().is_ok() {
        // What is larger than any count is still text on the wire.
        return Ok(Some(match value.extract::<i64>() {
            Ok(number) => Value::Int(number),
            Err(_) => Value::Text(value.str()?.to_cow()?.into_owned()),
        }));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Ok(Some(Value::Float(number.value())));
    }
    if value.cast::<PyList>().is_ok() || value.cast::<PyTuple>().is_ok() {
        let mut items = Vec::new();
        for item in value.try_iter()? {
            items.extend(argument(name, &item?)?);
        }
        return Ok(Some(Value::List(items)));
    }
    if value.cast::<PyDict>().is_ok() {
        return Ok(Some(Value::Json(json(name, value, DEPTH)?)));
    }
    other(name, value).map(Some)
}

/// What is rarer: dates, decimals, bytes, sets, objects that have a `to_dict`.
fn other(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Value> {
    let py = value.py();
    if let Some(time) = moment(value)? {
        return Ok(Value::Time(time));
    }
    if is_decimal(value)? {
        return Ok(Value::Text(value.call_method1(intern!(py, "__format__"), ("f",))?.extract()?));
    }
    if value.getattr_opt(intern!(py, "to_dict"))?.is_some() {
        return json(name, value, DEPTH).map(Value::Json);
    }
    if value.is_instance_of::<Element>() {
        return Ok(Value::Text(value.str()?.to_cow()?.into_owned()));
    }
    if let Some(inner) = enum_value(value)? {
        return argument(name, &inner)?.ok_or_else(|| refuse(name, value));
    }
    Err(refuse(name, value))
}

/// The value of a member of an `enum.Enum`.
fn enum_value<'py>(value: &Bound<'py, PyAny>) -> PyResult<Option<Bound<'py, PyAny>>> {
    static ENUM: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = value.py();
    let is_member =
        loaded(py, intern!(py, "enum"))? && value.is_instance(ENUM.import(py, "enum", "Enum")?)?;
    if is_member { value.getattr(intern!(py, "value")).map(Some) } else { Ok(None) }
}

/// A date as midnight in UTC, a datetime as its moment; a naive one is UTC.
fn moment(value: &Bound<'_, PyAny>) -> PyResult<Option<SystemTime>> {
    static DATE: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = value.py();
    // A program that never imported it holds no date.
    if !loaded(py, intern!(py, "datetime"))? || !value.is_instance(DATE.import(py, "datetime", "date")?)? {
        return Ok(None);
    }
    let datetime = py.import(intern!(py, "datetime"))?;
    let utc = datetime.getattr(intern!(py, "timezone"))?.getattr(intern!(py, "utc"))?;
    let class = datetime.getattr(intern!(py, "datetime"))?;
    let aware = if value.is_instance(&class)? {
        if value.call_method0(intern!(py, "utcoffset"))?.is_none() {
            let named = PyDict::new(py);
            named.set_item("tzinfo", utc)?;
            value.call_method(intern!(py, "replace"), (), Some(&named))?
        } else {
            value.clone()
        }
    } else {
        let part = |name: &str| value.getattr(name);
        class.call1((part("year")?, part("month")?, part("day")?, 0, 0, 0, 0, utc))?
    };
    let seconds: f64 = aware.call_method0(intern!(py, "timestamp"))?.extract()?;
    let length = Duration::try_from_secs_f64(seconds.abs()).map_err(|_| refuse("date", value))?;
    let time = if seconds < 0.0 { UNIX_EPOCH.checked_sub(length) } else { UNIX_EPOCH.checked_add(length) };
    Ok(time)
}

fn is_decimal(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    static DECIMAL: PyOnceLock<Py<PyType>> = PyOnceLock::new();
    let py = value.py();
    Ok(loaded(py, intern!(py, "decimal"))? && value.is_instance(DECIMAL.import(py, "decimal", "Decimal")?)?)
}

/// Whether the program has imported a module.
fn loaded(py: Python<'_>, name: &Bound<'_, PyString>) -> PyResult<bool> {
    py.import(intern!(py, "sys"))?.getattr(intern!(py, "modules"))?.contains(name)
}

fn refuse(name: &str, value: &Bound<'_, PyAny>) -> PyErr {
    let kind = value.get_type().name().map_or_else(|_| "such a value".to_owned(), |n| n.to_string());
    crate::errors::raise(value.py(), &Error::argument(name, format!("cannot send a value of type {kind}")))
}

/// JSON from dicts, lists and plain values.
pub(crate) fn json(name: &str, value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Json> {
    let py = value.py();
    let Some(depth) = depth.checked_sub(1) else {
        return Err(crate::errors::raise(
            py,
            &Error::argument(name, format!("nested deeper than {DEPTH} levels")),
        ));
    };
    if let Ok(text) = value.cast::<PyString>() {
        return Ok(Json::String(text.to_cow()?.into_owned()));
    }
    if value.is_none() {
        return Ok(Json::Null);
    }
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(Json::Bool(truth.is_true()));
    }
    if value.cast::<PyInt>().is_ok() {
        return match (value.extract::<i64>(), value.extract::<u64>()) {
            (Ok(number), _) => Ok(Json::from(number)),
            (_, Ok(number)) => Ok(Json::from(number)),
            _ => Err(refuse(name, value)),
        };
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Number::from_f64(number.value()).map(Json::Number).ok_or_else(|| refuse(name, value));
    }
    if let Ok(dict) = value.cast::<PyDict>() {
        let mut map = Map::new();
        for (key, item) in dict.iter() {
            if item.cast::<Unset>().is_err() {
                map.insert(key.str()?.to_cow()?.into_owned(), json(name, &item, depth)?);
            }
        }
        return Ok(Json::Object(map));
    }
    if value.cast::<PyList>().is_ok() || value.cast::<PyTuple>().is_ok() {
        let items = value.try_iter()?.map(|item| json(name, &item?, depth));
        return Ok(Json::Array(items.collect::<PyResult<_>>()?));
    }
    if let Some(time) = moment(value)? {
        return Ok(Json::String(twire::iso_time(time)));
    }
    if is_decimal(value)? {
        let text: String = value.call_method1(intern!(py, "__format__"), ("f",))?.extract()?;
        return twire::json::parse(text.as_bytes()).map_err(|_| refuse(name, value));
    }
    if let Some(to_dict) = value.getattr_opt(intern!(py, "to_dict"))? {
        return json(name, &to_dict.call0()?, depth);
    }
    if value.is_instance_of::<Element>() {
        return Ok(Json::String(value.str()?.to_cow()?.into_owned()));
    }
    match enum_value(value)? {
        Some(inner) => json(name, &inner, depth),
        None => Err(refuse(name, value)),
    }
}

/// The same without members that are null: in a JSON body they are what was not given.
pub(crate) fn without_nulls(json: Json) -> Json {
    match json {
        Json::Object(map) => Json::Object(
            map.into_iter().filter(|(_, v)| !v.is_null()).map(|(k, v)| (k, without_nulls(v))).collect(),
        ),
        Json::Array(items) => Json::Array(items.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// JSON as Python's own values.
pub(crate) fn to_python(py: Python<'_>, json: &Json) -> PyResult<Py<PyAny>> {
    Ok(match json {
        Json::Null => py.None(),
        Json::Bool(truth) => truth.into_pyobject(py)?.to_owned().into_any().unbind(),
        Json::Number(number) => {
            if let Some(whole) = number.as_i64() {
                whole.into_pyobject(py)?.into_any().unbind()
            } else if let Some(whole) = number.as_u64() {
                whole.into_pyobject(py)?.into_any().unbind()
            } else {
                number.as_f64().into_pyobject(py)?.into_any().unbind()
            }
        }
        Json::String(text) => PyString::new(py, text).into_any().unbind(),
        Json::Array(items) => {
            let list = PyList::empty(py);
            for item in items {
                list.append(to_python(py, item)?)?;
            }
            list.into_any().unbind()
        }
        Json::Object(map) => {
            let dict = PyDict::new(py);
            for (name, value) in map {
                dict.set_item(name, to_python(py, value)?)?;
            }
            dict.into_any().unbind()
        }
    })
}

/// Bytes of a `bytes` or of a `str` in UTF-8.
pub(crate) fn bytes(value: &Bound<'_, PyAny>) -> PyResult<Vec<u8>> {
    if let Ok(bytes) = value.cast::<PyBytes>() {
        return Ok(bytes.as_bytes().to_vec());
    }
    match value.cast::<PyString>() {
        Ok(text) => Ok(text.to_cow()?.as_bytes().to_vec()),
        Err(_) => value.extract::<Vec<u8>>(),
    }
}
