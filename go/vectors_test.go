package twire

import (
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The cases that every language reads.
func read(t *testing.T, name string, into any) {
	t.Helper()
	file := must[*os.File](t)(os.Open(filepath.Join("..", "tests", "vectors", name)))
	defer file.Close()
	decoder := json.NewDecoder(file)
	decoder.UseNumber() // 1.0 stays 1.0
	if err := decoder.Decode(into); err != nil {
		t.Fatal(err)
	}
}

type signatureVectors struct {
	Cases []struct {
		ID, Token, URL string
		Params         [][2]string
		Body           *string
		Signature      *string
		Settings       string
		Verdict        Verdict
	}
	Sign []struct {
		ID, Algorithm, Token, URL, Signature string
		Params                               [][2]string
	}
	Requests []struct {
		ID   string
		Keys []struct {
			Token, Account string
			SharedKey      string `json:"shared_key"`
		}
		Method, URL    string
		Headers        [][2]string
		Body           string
		Verdict        Verdict
		Event          string
		TrustProxy     bool     `json:"trust_proxy"`
		ConfiguredURLs []string `json:"configured_urls"`
	}
}

func form(params [][2]string) string {
	pairs := make([]string, 0, len(params))
	for _, p := range params {
		pairs = append(pairs, url.QueryEscape(p[0])+"="+url.QueryEscape(p[1]))
	}
	return strings.Join(pairs, "&")
}

func TestSignaturesAreTheVectors(t *testing.T) {
	var file signatureVectors
	read(t, "signature.json", &file)
	if len(file.Cases) < 70 || len(file.Sign) < 20 || len(file.Requests) < 60 {
		t.Fatal("the vectors are not there")
	}
	for _, c := range file.Cases {
		if c.Settings != "" {
			continue // a shared key's algorithm; it is among the requests
		}
		validator := must[*Validator](t)(NewValidator(c.Token))
		signature := ""
		if c.Signature != nil {
			signature = *c.Signature
		}
		var verdict Verdict
		var err error
		if c.Body != nil {
			verdict, err = validator.CheckBody(c.URL, []byte(*c.Body), signature)
		} else {
			verdict, err = validator.CheckForm(c.URL, []byte(form(c.Params)), signature)
		}
		if verdict != c.Verdict || (err == nil) != (c.Verdict == Valid) {
			t.Errorf("%s: %s, not %s (%v)", c.ID, verdict, c.Verdict, err)
		}
		validator.Close()
	}
	for _, c := range file.Sign {
		if c.Algorithm != "HMAC_SHA1" {
			continue
		}
		body := form(c.Params)
		made, _, err := Sign(c.Token, "POST", c.URL, "application/x-www-form-urlencoded", []byte(body))
		if err != nil || made != c.Signature {
			t.Errorf("%s: %s, not %s (%v)", c.ID, made, c.Signature, err)
		}
	}
	for _, c := range file.Requests {
		token, options := "", []ValidatorOption{}
		for _, key := range c.Keys {
			switch {
			case key.SharedKey != "":
				options = append(options, SharedKey(key.SharedKey, key.Token))
			case key.Account != "":
				options = append(options, AccountToken(key.Account, key.Token))
			default:
				options = append(options, AlsoToken(key.Token))
			}
		}
		if c.TrustProxy {
			options = append(options, TrustProxy())
		}
		validator := must[*Validator](t)(NewValidator(token, options...))
		event, verdict, err := validator.receive(incoming{c.Method, c.URL, c.Headers, []byte(c.Body), c.ConfiguredURLs})
		if verdict != c.Verdict {
			t.Errorf("%s: %s, not %s (%v)", c.ID, verdict, c.Verdict, err)
		}
		if c.Event != "" && (event == nil || event.Name != c.Event) {
			t.Errorf("%s: %v, not %s", c.ID, event, c.Event)
		}
		validator.Close()
	}
}

type node struct {
	Tag      string
	Attrs    [][2]any
	Text     *string
	Comment  *string
	Children []node
}

// element is a vector's tree; false where a value is not text.
func (n node) element() (Element, bool) {
	e := Element{Name: n.Tag, Attributes: Attributes{}}
	for _, pair := range n.Attrs {
		switch v := pair[1].(type) {
		case nil:
		case string:
			e.Attributes[pair[0].(string)] = v
		case bool, json.Number:
			e.Attributes[pair[0].(string)] = fmt.Sprint(v)
		default:
			return e, false
		}
	}
	children, ok := n.children()
	e.Children = children
	return e, ok
}

func (n node) children() ([]any, bool) {
	var out []any
	for _, child := range n.Children {
		switch {
		case child.Text != nil:
			out = append(out, *child.Text)
		case child.Comment != nil:
			out = append(out, Comment(*child.Comment))
		default:
			e, ok := child.element()
			if !ok {
				return nil, false
			}
			out = append(out, e)
		}
	}
	return out, true
}

func TestDocumentsAreTheVectors(t *testing.T) {
	var file struct {
		Cases []struct {
			ID            string
			Root          node
			XML           string
			Document      string
			Fault         *string
			Before, After []string
		}
		Escaping []struct {
			ID    string
			Root  node
			XML   string
			Error string
		}
	}
	read(t, "twiml.json", &file)
	whole := 0
	for _, c := range file.Cases {
		children, ok := c.Root.children()
		if c.Root.Tag != "Response" || len(c.Root.Attrs) > 0 || !ok || c.Before != nil || c.After != nil {
			continue // a Document is a <Response>
		}
		whole++
		document := &Document{Kind: c.Document, Children: children}
		if _, err := document.XML(); (err == nil) != (c.Fault == nil) {
			t.Errorf("%s: %v", c.ID, err)
		}
		document.Unchecked = true
		if xml, err := document.XML(); err != nil || xml != c.XML {
			t.Errorf("%s: %s, not %s (%v)", c.ID, xml, c.XML, err)
		}
	}
	if whole < 70 {
		t.Errorf("only %d documents", whole)
	}
	for _, c := range file.Escaping {
		children, ok := c.Root.children()
		if !ok {
			continue
		}
		xml, err := (&Document{Kind: "voice", Unchecked: true, Children: children}).XML()
		if c.Error != "" && err == nil || c.Error == "" && (err != nil || xml != c.XML) {
			t.Errorf("%s: %s, not %s (%v)", c.ID, xml, c.XML, err)
		}
	}
}

func TestSegmentsAreTheVectors(t *testing.T) {
	var file struct {
		Cases []struct {
			Text     string
			Smart    bool `json:"smart_encoding"`
			Encoding string
			Segments int
		}
	}
	read(t, "segments.json", &file)
	if len(file.Cases) < 150 {
		t.Fatal("the vectors are not there")
	}
	for _, c := range file.Cases {
		got := must[Segments](t)(CountSegments(c.Text, c.Smart))
		if got.Count != c.Segments || got.Encoding != c.Encoding {
			t.Errorf("%.40q: %+v, not %d %s", c.Text, got, c.Segments, c.Encoding)
		}
	}
}

func TestResultsAreTheVectors(t *testing.T) {
	var file struct {
		Documents []struct {
			ID, JSON string
			Paths    [][5]any
		}
	}
	read(t, "results.json", &file)
	for _, document := range file.Documents {
		result := &Result{Body: json.RawMessage(document.JSON)}
		for _, row := range document.Paths {
			path, kind := row[0].(string), row[1].(string)
			text, _ := row[2].(string)
			number := int64(-7)
			if given, ok := row[3].(json.Number); ok {
				number, _ = given.Int64()
			}
			length, _ := row[4].(json.Number).Int64()
			there := kind != "none" && kind != "null"
			if result.Text(path) != text || result.Int(path, -7) != number || result.Has(path) != there {
				t.Errorf("%s: %q: %q %d", document.ID, path, result.Text(path), result.Int(path, -7))
			}
			if kind == "list" && len(result.Items(path)) != int(length) {
				t.Errorf("%s: %q has %d items", document.ID, path, len(result.Items(path)))
			}
		}
	}
}
