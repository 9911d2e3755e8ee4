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

// Attributes are the attributes of an element, by their XML names. They are written in sorted order.
type Attributes map[string]string

// Comment is a comment among an element's children.
type Comment string

// Document is a TwiML document, the response to a webhook. XML checks it against the rules of its kind:
// names, nesting, attributes and their values.
type Document struct {
	Kind      string // "voice", "messaging" or "fax"
	Unchecked bool   // permits elements and attributes that the rules do not know
	Children  []any  // an Element, a string (text), or a Comment

	Root       string     // the name of the root element, if it is not Response
	Attributes Attributes // the attributes of the root element

	CommentsBefore, CommentsAfter []Comment // the comments around the root element
}

// Voice returns a document that responds to a phone call.
func Voice(children ...any) *Document { return &Document{Kind: "voice", Children: children} }

// Messaging returns a document that responds to a message.
func Messaging(children ...any) *Document { return &Document{Kind: "messaging", Children: children} }

// XML returns the document as text. A document that breaks the rules is an error of kind [ErrArgument].
func (d *Document) XML() (string, error) {
	var args cStrings
	var twiml *C.twire_twiml
	var err *C.twire_error
	if status := C.twire_twiml_new(args.required("kind", d.Kind), &twiml, &err); status != C.TWIRE_OK {
		return "", newError(nil, status, err)
	}
	defer C.twire_twiml_free(twiml)
	if d.Unchecked {
		C.twire_twiml_set_unchecked(twiml, 1)
	}
	if d.Root != "" {
		C.twire_twiml_set_root(twiml, args.required("root", d.Root))
	}
	for _, comment := range d.CommentsBefore {
		C.twire_twiml_add_comment_before(twiml, args.text(string(comment)))
	}
	for _, comment := range d.CommentsAfter {
		C.twire_twiml_add_comment_after(twiml, args.text(string(comment)))
	}
	addAttributes(twiml, &args, d.Attributes)
	if err := addChildren(twiml, &args, d.Children); err != nil {
		return "", err
	}
	if args.err != nil {
		return "", args.err
	}
	var xml *C.char
	if status := C.twire_twiml_to_xml(twiml, &xml, nil, &err); status != C.TWIRE_OK {
		return "", newError(nil, status, err)
	}
	return C.GoString(xml), nil
}

// addChildren adds children to the open element. twire_twiml_to_xml reports what C refuses.
func addChildren(twiml *C.twire_twiml, args *cStrings, children []any) error {
	for _, child := range children {
		switch v := child.(type) {
		case string:
			C.twire_twiml_add_text(twiml, args.text(v))
		case Comment:
			C.twire_twiml_add_comment(twiml, args.text(string(v)))
		case Element:
			if err := addElement(twiml, args, v); err != nil {
				return err
			}
		case *Element:
			if err := addElement(twiml, args, *v); err != nil {
				return err
			}
		default:
			return localError(ErrArgument, "a child must be an Element, a string or a Comment")
		}
	}
	return nil
}

func addElement(twiml *C.twire_twiml, args *cStrings, e Element) error {
	C.twire_twiml_open(twiml, args.required("element", e.Name))
	addAttributes(twiml, args, e.Attributes)
	if err := addChildren(twiml, args, e.Children); err != nil {
		return err
	}
	C.twire_twiml_close(twiml)
	return nil
}

func addAttributes(twiml *C.twire_twiml, args *cStrings, attributes Attributes) {
	names := make([]string, 0, len(attributes))
	for name := range attributes {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		C.twire_twiml_set_attribute(twiml, args.required("attribute", name), args.required(name, attributes[name]))
	}
}

// ParseTwiML parses a document and checks it against the rules of its kind; an empty kind is inferred from
// the verbs. It keeps comments, and white space where text is permitted. An error is of kind
// [ErrArgument] and names line and column.
func ParseTwiML(kind string, xml []byte) (*Document, error) {
	return parseDocument(func(args *cStrings, twiml **C.twire_twiml, err **C.twire_error) C.twire_status {
		data, size := cBytes(xml)
		return C.twire_twiml_parse(args.optional(kind), data, size, twiml, err)
	})
}

// ParseTwiMLUnchecked parses a document with any elements. It must be well-formed XML without a document
// type, processing instructions, and entities beyond the five of XML.
func ParseTwiMLUnchecked(xml []byte) (*Document, error) {
	document, err := parseDocument(func(_ *cStrings, twiml **C.twire_twiml, err **C.twire_error) C.twire_status {
		data, size := cBytes(xml)
		return C.twire_twiml_parse_unchecked(data, size, twiml, err)
	})
	if err != nil {
		return nil, err
	}
	document.Unchecked = true
	return document, nil
}

// tree is an element, a text or a comment, in the JSON of twire_twiml_to_tree.
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

func parseDocument(parse func(*cStrings, **C.twire_twiml, **C.twire_error) C.twire_status) (*Document, error) {
	var args cStrings
	var twiml *C.twire_twiml
	var err *C.twire_error
	status := parse(&args, &twiml, &err)
	defer func() { C.twire_twiml_free(twiml) }()
	if args.err != nil {
		C.twire_error_free(err)
		return nil, args.err
	}
	if status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	var result *C.twire_result
	if status := C.twire_twiml_to_tree(twiml, &result, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	var decoded struct {
		Kind          string
		Before, After []Comment
		Root          tree
	}
	if err := newResult(result).Decode(&decoded); err != nil {
		return nil, localError(ErrInternal, err.Error())
	}
	document := &Document{Kind: decoded.Kind, CommentsBefore: decoded.Before, CommentsAfter: decoded.After, Children: decoded.Root.nodes()}
	if decoded.Root.Name != "Response" {
		document.Root = decoded.Root.Name
	}
	if len(decoded.Root.Attributes) > 0 {
		document.Attributes = decoded.Root.Attributes
	}
	return document, nil
}

// CheckTwiML checks a document like [ParseTwiML].
func CheckTwiML(kind string, xml []byte) error {
	var args cStrings
	var twiml *C.twire_twiml
	var err *C.twire_error
	data, size := cBytes(xml)
	if status := C.twire_twiml_parse(args.optional(kind), data, size, &twiml, &err); status != C.TWIRE_OK {
		return newError(nil, status, err)
	}
	C.twire_twiml_free(twiml)
	return nil
}
