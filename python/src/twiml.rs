//! TwiML elements for Python: a tree of shared nodes, and the rules' rows as classes and methods.

use std::borrow::Cow;

use pyo3::exceptions::PyTypeError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyBool, PyDict, PyInt, PyList, PyString, PyTuple, PyType};
use twire::Error;
use twire::twiml::{self, Argument, ChildRule, Document, ElementRule, MAX_DEPTH, Node, Rules, TWIMLETS_ECHO};

use crate::errors::{Raise, raise};
use crate::wait::guard;

/// A row of the rules: what a class of twilio-python's is named, takes and holds.
#[pyclass(frozen, module = "twire._twire")]
pub(crate) struct Rule {
    rules: &'static Rules,
    element: &'static ElementRule,
    names: PyOnceLock<Names>,
}

/// The arguments, and their places by name: a look into a dict costs less than a conversion of the name.
struct Names {
    places: Py<PyDict>,
    arguments: Vec<Argument>,
}

impl Rule {
    fn of(rules: &'static Rules, element: &'static ElementRule) -> Rule {
        Rule { rules, element, names: PyOnceLock::new() }
    }

    fn names(&self, py: Python<'_>) -> PyResult<&Names> {
        self.names.get_or_try_init(py, || {
            let arguments: Vec<Argument> = self.element.arguments().collect();
            let places = PyDict::new(py);
            for (place, argument) in arguments.iter().enumerate() {
                places.set_item(PyString::intern(py, argument.name()), place)?;
            }
            Ok(Names { places: places.unbind(), arguments })
        })
    }
}

#[pymethods]
impl Rule {
    /// The class's name, `Gather`.
    #[getter]
    fn name(&self) -> &'static str {
        self.element.name()
    }
    /// The element's name in XML.
    #[getter]
    fn tag(&self) -> &'static str {
        self.element.tag()
    }
    /// `voice`, `messaging` or `fax`.
    #[getter]
    fn document(&self) -> &'static str {
        self.rules.name()
    }
    /// The arguments in order: name, name in XML (None for the text), whether it must be given.
    #[getter]
    fn arguments(&self) -> Vec<(&'static str, Option<&'static str>, bool)> {
        let describe = |argument: Argument| match argument {
            Argument::Text(name, needed) => (name, None, needed),
            Argument::Attribute(rule) => (rule.argument(), Some(rule.name()), rule.is_required()),
        };
        self.element.arguments().map(describe).collect()
    }
    /// What the element does.
    #[getter]
    fn description(&self) -> String {
        self.element.description()
    }
    /// What each argument means.
    #[getter]
    fn descriptions(&self) -> Vec<(&'static str, String)> {
        self.element.arguments().map(|a| (a.name(), self.element.argument_description(&a))).collect()
    }
    /// What it may hold: method, and class.
    #[getter]
    fn children(&self) -> Vec<(&'static str, &'static str)> {
        self.element.children().iter().map(|c| (c.method(), c.element().name())).collect()
    }
    fn __repr__(&self) -> String {
        format!("<rule of {} in {} documents>", self.element.name(), self.rules.name())
    }
}

/// The rows of one kind of document: `voice`, `messaging` or `fax`.
#[pyfunction]
pub(crate) fn twiml_classes(document: &str) -> Vec<Rule> {
    let Some(rules) = Rules::named(document) else { return Vec::new() };
    let root = rules.elements().iter().any(|rule| std::ptr::eq(*rule, rules.root()));
    let missing = (!root).then_some(rules.root());
    rules.elements().iter().copied().chain(missing).map(|rule| Rule::of(rules, rule)).collect()
}

/// A method that adds an element: `response.say`.
#[pyclass(frozen, subclass, module = "twire._twire")]
pub(crate) struct Verb {
    module: Py<PyAny>,
    rules: &'static Rules,
    child: &'static ChildRule,
    class: PyOnceLock<Py<PyAny>>,
}

#[pymethods]
impl Verb {
    /// The method of that name of `parent`'s; classes are attributes of `module`.
    #[new]
    fn new(module: Py<PyAny>, parent: &Bound<'_, Rule>, method: &str) -> PyResult<Verb> {
        let parent = parent.get();
        let child = parent.element.children().iter().find(|c| c.method() == method);
        let child = child.ok_or_else(|| PyTypeError::new_err(format!("no verb {method}")))?;
        Ok(Verb { module, rules: parent.rules, child, class: PyOnceLock::new() })
    }

    #[getter]
    fn __name__(&self) -> &'static str {
        self.child.method()
    }

    /// The row of the element that it adds.
    #[getter]
    fn rule(&self) -> Rule {
        Rule::of(self.rules, self.child.element())
    }

    fn __get__<'py>(
        slf: Bound<'py, Verb>,
        element: &Bound<'py, PyAny>,
        _class: Option<&Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        static METHOD: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        if element.is_none() {
            return Ok(slf.into_any());
        }
        METHOD.import(slf.py(), "types", "MethodType")?.call1((slf, element))
    }

    #[pyo3(signature = (element, *args, **attributes))]
    fn __call__<'py>(
        &self,
        element: &Bound<'py, Element>,
        args: &Bound<'py, PyTuple>,
        attributes: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = element.py();
        let find = || self.module.getattr(py, self.child.element().name());
        let made = self.class.get_or_try_init(py, find)?.bind(py).call(args, attributes)?;
        let child = made.cast::<Element>()?.clone().unbind();
        element.try_borrow_mut()?.children.push(Child::Element(child));
        Ok(made)
    }
}

/// An element of TwiML: attributes, and what it holds. One thread at a time may use it.
#[pyclass(subclass, module = "twire._twire")]
pub(crate) struct Element {
    /// Name and attributes; never children.
    own: twiml::Element,
    children: Vec<Child>,
    row: Option<(&'static Rules, &'static ElementRule)>,
    anything: bool,
    before: Vec<String>,
    after: Vec<String>,
}

enum Child {
    Element(Py<Element>),
    Text(String),
    Comment(String),
}

#[pymethods]
impl Element {
    /// Of a class with a `_rule`: its arguments. Of another: name, text, and attributes.
    #[new]
    #[classmethod]
    #[pyo3(signature = (*args, **attributes))]
    fn new(
        class: &Bound<'_, PyType>,
        args: &Bound<'_, PyTuple>,
        attributes: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Element> {
        let py = class.py();
        if args.len() == 1
            && let Ok(read) = args.get_borrowed_item(0)?.cast::<Read>()
        {
            return Ok(Element::empty(read.get().own.clone(), read.get().row));
        }
        let row = class.getattr(intern!(py, "_rule"))?;
        match row.cast::<Rule>() {
            Ok(row) => {
                let row = row.get();
                let mut element = Element::empty(row.element.new_element(), Some((row.rules, row.element)));
                element.take(row, args, attributes)?;
                Ok(element)
            }
            Err(_) => Element::generic(args, attributes),
        }
    }

    /// The document as XML. What the rules of TwiML do not allow is an error that names the place,
    /// unless `allow_anything` was called on this element; what XML forbids is always one.
    #[pyo3(signature = (xml_declaration = true))]
    fn to_xml(slf: &Bound<'_, Element>, xml_declaration: bool) -> PyResult<String> {
        let py = slf.py();
        guard(py, || {
            let document = Element::document(slf)?;
            if xml_declaration { document.to_xml() } else { document.to_fragment() }.raise(py)
        })
    }

    /// The address of a Twimlet that answers with this document.
    fn to_url(slf: &Bound<'_, Element>) -> PyResult<String> {
        let py = slf.py();
        guard(py, || Ok(format!("{TWIMLETS_ECHO}{}", Element::document(slf)?.to_url().raise(py)?)))
    }

    fn __str__(slf: &Bound<'_, Element>) -> PyResult<String> {
        Element::to_xml(slf, true)
    }

    fn __repr__(&self) -> String {
        // No text and no values: they may be personal.
        format!("<TwiML {} of {} nodes>", self.own.name(), self.children.len())
    }

    /// Lets anything through that XML allows when this element is written: what Twilio adds
    /// tomorrow. Returns the element.
    #[pyo3(signature = (allow = true))]
    fn allow_anything(mut slf: PyRefMut<'_, Element>, allow: bool) -> PyRefMut<'_, Element> {
        slf.anything = allow;
        slf
    }

    /// Adds an element, or text, and returns this element.
    fn append<'py>(slf: Bound<'py, Element>, verb: &Bound<'py, PyAny>) -> PyResult<Bound<'py, Element>> {
        slf.try_borrow_mut()?.push(verb)?;
        Ok(slf)
    }

    /// Adds an element, or text, and returns what was added.
    fn nest<'py>(slf: &Bound<'py, Element>, verb: Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
        slf.try_borrow_mut()?.push(&verb)?;
        Ok(verb)
    }

    /// Adds a comment behind what the element holds. Returns the element.
    fn comment(mut slf: PyRefMut<'_, Element>, text: String) -> PyRefMut<'_, Element> {
        slf.children.push(Child::Comment(text));
        slf
    }

    /// Adds a comment before the element, where it is the root. Returns the element.
    fn comment_before(mut slf: PyRefMut<'_, Element>, text: String) -> PyRefMut<'_, Element> {
        slf.before.push(text);
        slf
    }

    /// Adds a comment behind the element, where it is the root. Returns the element.
    fn comment_after(mut slf: PyRefMut<'_, Element>, text: String) -> PyRefMut<'_, Element> {
        slf.after.push(text);
        slf
    }

    /// The element's name in XML.
    #[getter]
    fn name(&self) -> &str {
        self.own.name()
    }

    /// The attributes by their names in XML; a copy.
    #[getter]
    fn attrs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let attributes = PyDict::new(py);
        for (name, value) in self.own.attributes() {
            attributes.set_item(name, value)?;
        }
        Ok(attributes)
    }

    /// The element's text; None without any.
    #[getter]
    fn value(&self) -> Option<String> {
        let texts = self.children.iter().filter_map(|child| match child {
            Child::Text(text) => Some(text.as_str()),
            _ => None,
        });
        Some(texts.collect::<String>()).filter(|text| !text.is_empty())
    }

    /// The elements and texts that it holds; a copy.
    #[getter]
    fn verbs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyList>> {
        let verbs = PyList::empty(py);
        for child in &self.children {
            match child {
                Child::Element(element) => verbs.append(element)?,
                Child::Text(text) => verbs.append(text)?,
                Child::Comment(_) => {}
            }
        }
        Ok(verbs)
    }

    fn __enter__(slf: Bound<'_, Element>) -> Bound<'_, Element> {
        slf
    }

    #[pyo3(signature = (*_raised))]
    #[allow(clippy::unused_self)]
    fn __exit__(&self, _raised: &Bound<'_, PyTuple>) -> bool {
        false
    }

    #[allow(clippy::needless_pass_by_value)]
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        for child in &self.children {
            if let Child::Element(element) = child {
                visit.call(element)?;
            }
        }
        Ok(())
    }

    fn __clear__(&mut self) {
        self.children.clear();
    }
}

impl Element {
    fn empty(own: twiml::Element, row: Option<(&'static Rules, &'static ElementRule)>) -> Element {
        Element { own, children: Vec::new(), row, anything: false, before: Vec::new(), after: Vec::new() }
    }

    fn generic(args: &Bound<'_, PyTuple>, attributes: Option<&Bound<'_, PyDict>>) -> PyResult<Element> {
        let wants = || PyTypeError::new_err("wants the element's name, and its text");
        if !(1..=2).contains(&args.len()) {
            return Err(wants());
        }
        let name: String = args.get_item(0)?.extract().map_err(|_| wants())?;
        let mut element = Element::empty(twiml::Element::new(name), None);
        if let Ok(value) = args.get_item(1) {
            element.text(&value)?;
        }
        for (name, value) in attributes.into_iter().flatten() {
            element.set(attribute_name(name.cast::<PyString>()?.to_cow()?.as_ref()).into(), &value)?;
        }
        Ok(element)
    }

    /// Reads arguments as twilio-python has them.
    fn take(
        &mut self,
        row: &Rule,
        args: &Bound<'_, PyTuple>,
        named: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<()> {
        let py = args.py();
        let known = row.names(py)?;
        for (at, value) in args.iter().enumerate() {
            let Some(argument) = known.arguments.get(at) else {
                return Err(PyTypeError::new_err(format!("{}: too many arguments", row.element.name())));
            };
            self.put(*argument, &value)?;
        }
        let mut has_text = !args.is_empty();
        let places = known.places.bind(py);
        for (name, value) in named.into_iter().flatten() {
            if let Some(place) = places.get_item(&name)? {
                let argument = known.arguments[place.extract::<usize>()?];
                has_text |= matches!(argument, Argument::Text(..));
                self.put(argument, &value)?;
            } else {
                self.set(attribute_name(&name.cast::<PyString>()?.to_cow()?).into(), &value)?;
            }
        }
        match known.arguments.first() {
            Some(Argument::Text(name, true)) if !has_text => {
                Err(PyTypeError::new_err(format!("{} is missing the argument {name:?}", row.element.name())))
            }
            _ => Ok(()),
        }
    }

    fn put(&mut self, argument: Argument, value: &Bound<'_, PyAny>) -> PyResult<()> {
        match argument {
            Argument::Text(..) => self.text(value),
            Argument::Attribute(rule) => self.set(Cow::Borrowed(rule.name()), value),
        }
    }

    fn text(&mut self, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let text = if let Ok(text) = value.cast::<PyString>() {
            text.to_cow()?.into_owned()
        } else if value.is_none() {
            return Ok(());
        } else if value.cast::<PyDict>().is_ok() {
            // The attributes of a Task are JSON; spaced as Python spaces it.
            value.py().import("json")?.call_method1("dumps", (value,))?.extract()?
        } else {
            written(value)?
        };
        if !text.is_empty() {
            self.children.push(Child::Text(text));
        }
        Ok(())
    }

    fn set(&mut self, name: Cow<'static, str>, value: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(text) = value.cast::<PyString>() {
            self.own.set(name, text.to_cow()?.into_owned());
        } else if let Some(number) = small(value) {
            self.own.set(name, number);
        } else if value.is_none() {
            // Not given.
        } else if value.cast::<PyList>().is_ok() || value.cast::<PyTuple>().is_ok() {
            let parts = value.try_iter()?.map(|part| written(&part?)).collect::<PyResult<Vec<_>>>()?;
            self.own.set(name, parts);
        } else if value.cast::<PyDict>().is_ok() {
            let why = format!("attribute {name}: an object has no spelling");
            return Err(raise(value.py(), &Error::argument("twiml", why)));
        } else {
            self.own.set(name, written(value)?);
        }
        Ok(())
    }

    fn push(&mut self, verb: &Bound<'_, PyAny>) -> PyResult<()> {
        if let Ok(element) = verb.cast::<Element>() {
            self.children.push(Child::Element(element.clone().unbind()));
        } else if let Ok(text) = verb.cast::<PyString>() {
            self.text(text)?;
        } else {
            return Err(raise(verb.py(), &Error::argument("twiml", "only elements and text can be added")));
        }
        Ok(())
    }

    /// Checked, unless anything is allowed.
    fn document(slf: &Bound<'_, Element>) -> PyResult<Document> {
        let root = Element::tree(slf, 0)?;
        let element = slf.try_borrow()?;
        if let (Some((_, rule)), false) = (element.row, element.anything) {
            rule.check(&root).raise(slf.py())?;
        }
        let mut document = Document::of(element.row.map_or(Rules::voice(), |(rules, _)| rules), root);
        document.allow_anything(true);
        for text in &element.before {
            document.comment_before(text.clone());
        }
        for text in &element.after {
            document.comment_after(text.clone());
        }
        Ok(document)
    }

    fn tree(slf: &Bound<'_, Element>, depth: usize) -> PyResult<twiml::Element> {
        let py = slf.py();
        if depth > MAX_DEPTH {
            let why = format!("nested deeper than {MAX_DEPTH} levels");
            return Err(raise(py, &Error::argument("twiml", why)));
        }
        let element = slf.try_borrow()?;
        let mut own = element.own.clone();
        for child in &element.children {
            match child {
                Child::Element(child) => own.add(Element::tree(child.bind(py), depth + 1)?),
                Child::Text(text) => own.text(text.clone()),
                Child::Comment(text) => own.comment(text.clone()),
            };
        }
        Ok(own)
    }
}

/// An element that was read, on its way into a class of Python's.
#[pyclass(frozen)]
struct Read {
    own: twiml::Element,
    row: Option<(&'static Rules, &'static ElementRule)>,
}

/// Reads a document: the root, of the class that `classes` gives for the kind of document and the name
/// of a rule; `generic` is the class of what no rule knows. Its kind is told, or found by its verbs.
#[pyfunction]
pub(crate) fn twiml_parse<'py>(
    text: &str,
    kind: Option<&str>,
    allow_anything: bool,
    classes: &Bound<'py, PyAny>,
    generic: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = classes.py();
    guard(py, || {
        let read = |rules| twiml::parse(text, rules).raise(py);
        let rules = match kind {
            Some(name) => {
                let unknown = || Error::argument("kind", "none of voice, messaging and fax");
                Rules::named(name).ok_or_else(unknown).raise(py)?
            }
            None => Rules::of_document(read(None)?.root()),
        };
        let document = read((!allow_anything).then_some(rules))?;
        let row = (document.root().name() == rules.root().tag()).then_some((rules, rules.root()));
        let root = grow(document.root(), row, classes, generic)?;
        {
            let mut element = root.cast::<Element>()?.try_borrow_mut()?;
            let (before, after) = document.comments();
            element.before.extend(before.iter().map(ToString::to_string));
            element.after.extend(after.iter().map(ToString::to_string));
            element.anything = allow_anything;
        }
        Ok(root)
    })
}

fn grow<'py>(
    read: &twiml::Element,
    row: Option<(&'static Rules, &'static ElementRule)>,
    classes: &Bound<'py, PyAny>,
    generic: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let mut own = twiml::Element::new(read.name().to_owned());
    for (name, value) in read.attributes() {
        own.set(name.to_owned(), value.to_owned());
    }
    let class = match row {
        Some((rules, rule)) => classes.call1((rules.name(), rule.name()))?,
        None => generic.clone(),
    };
    let made = class.call1((Bound::new(classes.py(), Read { own, row })?,))?;
    let mut children = Vec::new();
    for node in read.children() {
        children.push(match node {
            Node::Element(child) => {
                let below = row.and_then(|(rules, rule)| Some((rules, rule.child(child.name())?.element())));
                let grown = grow(child, below, classes, generic)?;
                Child::Element(grown.cast::<Element>()?.clone().unbind())
            }
            Node::Text(text) => Child::Text(text.to_string()),
            Node::Comment(text) => Child::Comment(text.to_string()),
            _ => continue,
        });
    }
    made.cast::<Element>()?.try_borrow_mut()?.children = children;
    Ok(made)
}

/// A plain number, as most are: its spelling needs no Python.
fn small(value: &Bound<'_, PyAny>) -> Option<i64> {
    value.cast_exact::<PyInt>().ok()?.extract().ok()
}

/// A value's spelling: `true` and `false`, else Python's.
fn written(value: &Bound<'_, PyAny>) -> PyResult<String> {
    if let Ok(truth) = value.cast::<PyBool>() {
        return Ok(truth.is_true().to_string());
    }
    Ok(value.str()?.to_cow()?.into_owned())
}

/// The name in XML of an argument that the rules do not know: `status_callback` → `statusCallback`.
fn attribute_name(argument: &str) -> String {
    match argument {
        "xml_lang" => return "xml:lang".to_owned(),
        "interpret_as" => return "interpret-as".to_owned(),
        _ => {}
    }
    if !argument.contains('_') {
        return argument.to_owned();
    }
    // As Python's `title` has it: a letter is upper case where none is before it.
    let mut name = String::with_capacity(argument.len());
    let mut inside = false;
    for letter in argument.chars() {
        match letter {
            '_' => {}
            _ if name.is_empty() || inside => name.extend(letter.to_lowercase()),
            _ => name.extend(letter.to_uppercase()),
        }
        inside = letter.is_alphabetic();
    }
    name
}
