package twire

// #include <twire.h>
import "C"

import "sort"

// Element is a TwiML verb or noun:
//
//	twire.Element{Name: "Gather", Attributes: twire.Attributes{"numDigits": "1"}, Children: []any{
//		twire.Element{Name: "Say", Children: []any{"Press 1."}},
//	}}
type Element struct {
	Name       string
	Attributes Attributes
	Children   []any // an Element, a string (text), or a Comment
}

// Attributes are an element's, under their names in XML. They are written in the order of names.
type Attributes map[string]string

// Comment is a comment among an element's children.
type Comment string

// Document is an answer to a webhook. It is checked against the rules of its kind when written:
// names, nesting, attributes and their values.
type Document struct {
	Kind      string // "voice", "messaging" or "fax"
	Unchecked bool   // lets through what the rules do not know
	Children  []any

	Root          string     // another root than Response: a part of a document
	Attributes    Attributes // the root's, which has none mostly
	Before, After []Comment  // comments around the root
}

// Voice is an answer to a call.
func Voice(children ...any) *Document { return &Document{Kind: "voice", Children: children} }

// Messaging is an answer to a message.
func Messaging(children ...any) *Document { return &Document{Kind: "messaging", Children: children} }

// XML is the document's text.
func (d *Document) XML() (string, error) {
	var text texts
	var twiml *C.twire_twiml
	var err *C.twire_error
	if status := C.twire_twiml_new(text.named("kind", d.Kind), &twiml, &err); status != C.TWIRE_OK {
		return "", take(nil, status, err)
	}
	defer C.twire_twiml_free(twiml)
	if d.Unchecked {
		C.twire_twiml_set_unchecked(twiml, 1)
	}
	if d.Root != "" {
		C.twire_twiml_set_root(twiml, text.named("root", d.Root))
	}
	for _, comment := range d.Before {
		C.twire_twiml_comment_before(twiml, text.of(string(comment)))
	}
	for _, comment := range d.After {
		C.twire_twiml_comment_after(twiml, text.of(string(comment)))
	}
	attributes(twiml, &text, d.Attributes)
	if err := inside(twiml, &text, d.Children); err != nil {
		return "", err
	}
	if text.fault != nil {
		return "", text.fault
	}
	var xml *C.char
	if status := C.twire_twiml_write(twiml, &xml, nil, &err); status != C.TWIRE_OK {
		return "", take(nil, status, err)
	}
	return C.GoString(xml), nil
}

// inside adds children to the open element. What C refuses, twire_twiml_write says with its place.
func inside(twiml *C.twire_twiml, text *texts, children []any) error {
	for _, child := range children {
		switch v := child.(type) {
		case string:
			C.twire_twiml_text(twiml, text.of(v))
		case Comment:
			C.twire_twiml_comment(twiml, text.of(string(v)))
		case Element:
			if err := element(twiml, text, v); err != nil {
				return err
			}
		case *Element:
			if err := element(twiml, text, *v); err != nil {
				return err
			}
		default:
			return failed(Argument, "a child is an Element, a string or a Comment")
		}
	}
	return nil
}

func element(twiml *C.twire_twiml, text *texts, e Element) error {
	C.twire_twiml_open(twiml, text.named("element", e.Name))
	attributes(twiml, text, e.Attributes)
	if err := inside(twiml, text, e.Children); err != nil {
		return err
	}
	C.twire_twiml_close(twiml)
	return nil
}

func attributes(twiml *C.twire_twiml, text *texts, given Attributes) {
	names := make([]string, 0, len(given))
	for name := range given {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		C.twire_twiml_set(twiml, text.named("attribute", name), text.named(name, given[name]))
	}
}

// ParseTwiML reads a document and checks it; an error names line, column and place. An empty kind lets
// the verbs tell. White space stays where text may stand; comments stay.
func ParseTwiML(kind string, xml []byte) (*Document, error) {
	return parsed(func(text *texts, twiml **C.twire_twiml, err **C.twire_error) C.twire_status {
		data, size := bytesOf(xml)
		return C.twire_twiml_read(text.maybe(kind), data, size, twiml, err)
	})
}

// ParseUncheckedTwiML reads a document of any elements; it only has to be XML, as TwiML is: no document
// type, no entities but the five of XML, no processing instructions.
func ParseUncheckedTwiML(xml []byte) (*Document, error) {
	document, err := parsed(func(_ *texts, twiml **C.twire_twiml, err **C.twire_error) C.twire_status {
		data, size := bytesOf(xml)
		return C.twire_twiml_read_unchecked(data, size, twiml, err)
	})
	if err != nil {
		return nil, err
	}
	document.Unchecked = true
	return document, nil
}

// tree is an element, a text or a comment, as C hands it out.
type tree struct {
	Name          string
	Attributes    Attributes
	Children      []tree
	Text, Comment *string
}

func (t tree) nodes() []any {
	var nodes []any
	for _, child := range t.Children {
		switch {
		case child.Text != nil:
			nodes = append(nodes, *child.Text)
		case child.Comment != nil:
			nodes = append(nodes, Comment(*child.Comment))
		default:
			nodes = append(nodes, Element{Name: child.Name, Attributes: child.Attributes, Children: child.nodes()})
		}
	}
	return nodes
}

func parsed(read func(*texts, **C.twire_twiml, **C.twire_error) C.twire_status) (*Document, error) {
	var text texts
	var twiml *C.twire_twiml
	var err *C.twire_error
	status := read(&text, &twiml, &err)
	defer func() { C.twire_twiml_free(twiml) }()
	if text.fault != nil {
		C.twire_error_free(err)
		return nil, text.fault
	}
	if status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	var result *C.twire_result
	if status := C.twire_twiml_tree(twiml, &result, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	var whole struct {
		Kind          string
		Before, After []Comment
		Root          tree
	}
	if err := taken(result).Decode(&whole); err != nil {
		return nil, failed(Internal, err.Error())
	}
	document := &Document{Kind: whole.Kind, Before: whole.Before, After: whole.After, Children: whole.Root.nodes()}
	if whole.Root.Name != "Response" {
		document.Root = whole.Root.Name
	}
	if len(whole.Root.Attributes) > 0 {
		document.Attributes = whole.Root.Attributes
	}
	return document, nil
}

// CheckTwiML reads a document and checks it; an error names line, column and place. An empty kind
// lets the verbs tell.
func CheckTwiML(kind string, xml []byte) error {
	var text texts
	var twiml *C.twire_twiml
	var err *C.twire_error
	data, size := bytesOf(xml)
	if status := C.twire_twiml_read(text.maybe(kind), data, size, &twiml, &err); status != C.TWIRE_OK {
		return take(nil, status, err)
	}
	C.twire_twiml_free(twiml)
	return nil
}
