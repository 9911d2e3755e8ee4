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
}

// Voice is an answer to a call.
func Voice(children ...any) *Document { return &Document{Kind: "voice", Children: children} }

// Messaging is an answer to a message.
func Messaging(children ...any) *Document { return &Document{Kind: "messaging", Children: children} }

// XML is the document's text.
func (d *Document) XML() (string, error) {
	var text texts
	defer text.free()
	var twiml *C.twire_twiml
	var err *C.twire_error
	if status := C.twire_twiml_new(text.named("kind", d.Kind), &twiml, &err); status != C.TWIRE_OK {
		return "", take(nil, status, err)
	}
	defer C.twire_twiml_free(twiml)
	if d.Unchecked {
		C.twire_twiml_set_unchecked(twiml, 1)
	}
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
	names := make([]string, 0, len(e.Attributes))
	for name := range e.Attributes {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		C.twire_twiml_set(twiml, text.named("attribute", name), text.named(name, e.Attributes[name]))
	}
	if err := inside(twiml, text, e.Children); err != nil {
		return err
	}
	C.twire_twiml_close(twiml)
	return nil
}

// CheckTwiML reads a document and checks it; an error names line, column and place. An empty kind
// lets the verbs tell.
func CheckTwiML(kind string, xml []byte) error {
	var text texts
	defer text.free()
	var twiml *C.twire_twiml
	var err *C.twire_error
	data, size := bytesOf(xml)
	if status := C.twire_twiml_read(text.maybe(kind), data, size, &twiml, &err); status != C.TWIRE_OK {
		return take(nil, status, err)
	}
	C.twire_twiml_free(twiml)
	return nil
}
