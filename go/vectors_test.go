package twire

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// read decodes a file of the test vectors that all languages share.
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
		Settings       *string
		Verdict        Verdict
		Variant        string
	}
	SettingsHeader []struct {
		Header    *string
		Algorithm string
	} `json:"settings_header"`
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
		Variant        string
		KeyIndex       *int `json:"key_index"`
	}
}

func form(params [][2]string) string {
	pairs := make([]string, 0, len(params))
	for _, p := range params {
		pairs = append(pairs, url.QueryEscape(p[0])+"="+url.QueryEscape(p[1]))
	}
	return strings.Join(pairs, "&")
}

func TestSignaturesMatchTheVectors(t *testing.T) {
	var file signatureVectors
	read(t, "signature.json", &file)
	if len(file.Cases) < 70 || len(file.Sign) < 20 || len(file.Requests) < 60 {
		t.Fatal("the vectors are not there")
	}
	const formType = "application/x-www-form-urlencoded"
	for _, c := range file.Cases {
		validator := must[*Validator](t)(NewValidator(c.Token))
		signature := ""
		if c.Signature != nil {
			signature = *c.Signature
		}
		contentType, body := formType, form(c.Params)
		check := validator.CheckForm
		if c.Body != nil {
			contentType, body, check = "application/json", *c.Body, validator.CheckBody
		}
		headers := [][2]string{{"Content-Type", contentType}, {"X-Twilio-Signature", signature}}
		if c.Settings != nil {
			headers = append(headers, [2]string{"X-Twilio-Webhooks-Signature-Settings", *c.Settings})
		} else if verdict, err := check(c.URL, []byte(body), signature); verdict != c.Verdict || (err == nil) != (c.Verdict == VerdictValid) {
			t.Errorf("%s: %s, not %s (%v)", c.ID, verdict, c.Verdict, err)
		}
		event, verdict, err := validator.receive(webhookRequest{"POST", c.URL, headers, []byte(body), nil})
		if verdict != c.Verdict || (err == nil) != (c.Verdict == VerdictValid) {
			t.Errorf("%s: %s, not %s (%v)", c.ID, verdict, c.Verdict, err)
		}
		if c.Variant != "" && event != nil && event.URLVariant != c.Variant {
			t.Errorf("%s: %s, not %s", c.ID, event.URLVariant, c.Variant)
		}
		validator.Close()
	}
	for _, c := range file.SettingsHeader {
		key := SigningKey{SharedKeySecret: "12345", Algorithm: c.Algorithm}
		in := webhookRequest{"POST", "https://example.com/", nil, []byte("A=1"), nil}
		signature, _, err := in.sign(key)
		if err != nil {
			t.Fatal(err)
		}
		in.headers = [][2]string{{"X-Twilio-Signature", signature}}
		if c.Header != nil {
			in.headers = append(in.headers, [2]string{"X-Twilio-Webhooks-Signature-Settings", *c.Header})
		}
		validator := must[*Validator](t)(NewValidator("12345"))
		if _, verdict, err := validator.receive(in); verdict != VerdictValid {
			t.Errorf("%v: %s (%v)", c, verdict, err)
		}
		validator.Close()
	}
	for _, c := range file.Sign {
		in := webhookRequest{"POST", c.URL, [][2]string{{"Content-Type", formType}}, []byte(form(c.Params)), nil}
		made, _, err := in.sign(SigningKey{SharedKeySecret: c.Token, Algorithm: c.Algorithm, SharedKeyID: "k"})
		if err != nil || made != c.Signature {
			t.Errorf("%s: %s, not %s (%v)", c.ID, made, c.Signature, err)
		}
		if c.Algorithm != "HMAC_SHA1" {
			continue
		}
		if made, _, err := SignWebhook(c.Token, "POST", c.URL, formType, in.body); err != nil || made != c.Signature {
			t.Errorf("%s: %s, not %s (%v)", c.ID, made, c.Signature, err)
		}
	}
	for _, c := range file.Requests {
		options := []ValidatorOption{}
		for _, key := range c.Keys {
			switch {
			case key.SharedKey != "":
				options = append(options, SharedKey(key.SharedKey, key.Token))
			case key.Account != "":
				options = append(options, AccountToken(key.Account, key.Token))
			default:
				options = append(options, AdditionalToken(key.Token))
			}
		}
		if c.TrustProxy {
			options = append(options, TrustProxy())
		}
		validator := must[*Validator](t)(NewValidator("", options...))
		in := webhookRequest{c.Method, c.URL, c.Headers, []byte(c.Body), c.ConfiguredURLs}
		event, verdict, err := validator.receive(in)
		if verdict != c.Verdict {
			t.Errorf("%s: %s, not %s (%v)", c.ID, verdict, c.Verdict, err)
		}
		if c.Event != "" && (event == nil || event.Name != c.Event) {
			t.Errorf("%s: %v, not %s", c.ID, event, c.Event)
		}
		validator.Close()
		if verdict == VerdictBodyNotCovered {
			lenient := must[*Validator](t)(NewValidator("", append(options, AllowUncoveredBody())...))
			event, _, err = lenient.receive(in)
			if err != nil {
				t.Errorf("%s: %v", c.ID, err)
			}
			lenient.Close()
		}
		if c.Variant != "" && (event == nil || event.URLVariant != c.Variant) {
			t.Errorf("%s: %+v, not %s", c.ID, event, c.Variant)
		}
		if c.KeyIndex != nil && (event == nil || event.KeyIndex != *c.KeyIndex) {
			t.Errorf("%s: %+v, not %d", c.ID, event, *c.KeyIndex)
		}
	}
}

type node struct {
	Tag      string
	Attrs    [][2]any
	Text     *string
	Comment  *string
	Children []node
}

// element converts the tree of a vector; false if an attribute value has no text form.
func (n node) element() (Element, bool) {
	e := Element{Name: n.Tag, Attributes: Attributes{}}
	for _, pair := range n.Attrs {
		switch v := pair[1].(type) {
		case nil:
		case string:
			e.Attributes[pair[0].(string)] = v
		case bool, json.Number:
			e.Attributes[pair[0].(string)] = fmt.Sprint(v)
		case []any:
			parts := make([]string, 0, len(v))
			for _, part := range v {
				parts = append(parts, part.(string))
			}
			e.Attributes[pair[0].(string)] = strings.Join(parts, " ")
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

func TestDocumentsMatchTheVectors(t *testing.T) {
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
		Parse []struct {
			ID, Document, Text string
			XML, Error         *string
		}
	}
	read(t, "twiml.json", &file)
	if len(file.Cases) < 460 || len(file.Escaping) < 20 || len(file.Parse) < 30 {
		t.Fatal("the vectors are not there")
	}
	document := func(kind string, n node) (*Document, bool) {
		root, ok := n.element()
		return &Document{Kind: kind, Root: n.Tag, Attributes: root.Attributes, Children: root.Children}, ok
	}
	again := func(id, xml string) {
		if read, err := ParseTwiMLUnchecked([]byte(xml)); err != nil {
			t.Errorf("%s: %v", id, err)
		} else if text, err := read.XML(); err != nil || text != xml {
			t.Errorf("%s: read again: %s, not %s (%v)", id, text, xml, err)
		}
	}
	for _, c := range file.Cases {
		document, ok := document(c.Document, c.Root)
		if !ok {
			t.Errorf("%s: not read", c.ID)
		}
		for _, text := range c.Before {
			document.CommentsBefore = append(document.CommentsBefore, Comment(text))
		}
		for _, text := range c.After {
			document.CommentsAfter = append(document.CommentsAfter, Comment(text))
		}
		if _, err := document.XML(); (err == nil) != (c.Fault == nil) || err != nil && !strings.Contains(err.Error(), *c.Fault) {
			t.Errorf("%s: %v", c.ID, err)
		}
		document.Unchecked = true
		if xml, err := document.XML(); err != nil || xml != c.XML {
			t.Errorf("%s: %s, not %s (%v)", c.ID, xml, c.XML, err)
		}
		again(c.ID, c.XML)
	}
	for _, c := range file.Escaping {
		document, ok := document("voice", c.Root)
		if !ok {
			if c.ID != "obj_attr" {
				t.Errorf("%s: not read", c.ID)
			}
			continue // an attribute is a string: not expressible in Go
		}
		document.Unchecked = true
		xml, err := document.XML()
		if c.Error != "" && err == nil || c.Error == "" && (err != nil || xml != c.XML) {
			t.Errorf("%s: %s, not %s (%v)", c.ID, xml, c.XML, err)
		}
		if c.Error == "" {
			again(c.ID, c.XML)
		}
	}
	for _, c := range file.Parse {
		document, err := ParseTwiML(c.Document, []byte(c.Text))
		if c.Error != nil {
			if err == nil || !strings.Contains(err.Error(), *c.Error) {
				t.Errorf("%s: %v, not %s", c.ID, err, *c.Error)
			}
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", c.ID, err)
		} else if xml, err := document.XML(); err != nil || xml != *c.XML {
			t.Errorf("%s: %s, not %s (%v)", c.ID, xml, *c.XML, err)
		}
	}
}

func TestNumbersMatchTheVectors(t *testing.T) {
	var file struct{ Numbers, Wrong [][]*string }
	read(t, "phone.json", &file)
	text := func(one *string) string {
		if one == nil {
			return ""
		}
		return *one
	}
	if len(file.Numbers) < 30 || len(file.Wrong) < 20 {
		t.Fatal("the vectors are not there")
	}
	for _, row := range file.Numbers {
		got := must[Address](t)(NormalizeNumber(text(row[0]), text(row[1])))
		if want := (Address{text(row[2]), text(row[2]), "number", "phone", text(row[3]), text(row[4])}); got != want {
			t.Errorf("%q: %+v, not %+v", text(row[0]), got, want)
		}
	}
	for _, row := range file.Wrong {
		if got, err := NormalizeNumber(text(row[0]), text(row[1])); !errors.Is(err, ErrArgument) {
			t.Errorf("%q: %v, %v", text(row[0]), got, err)
		}
	}
}

func TestChecksMatchTheVectors(t *testing.T) {
	type row struct {
		Operation, Parameter string
		Code                 int64
		Params               [][2]any
	}
	var file struct{ Refused, Sent []row }
	read(t, "checks.json", &file)
	if len(file.Refused) < 15 || len(file.Sent) < 30 {
		t.Fatal("the vectors are not there")
	}
	execute := func(r row, options []Option, request ...RequestOption) error {
		params := Params{}
		for _, pair := range r.Params {
			name := pair[0].(string)
			switch value := pair[1].(type) {
			case json.Number:
				params[name] = must[int64](t)(value.Int64())
			default:
				if known, repeated := params[name].(string); repeated {
					params[name] = []string{known, value.(string)}
				} else if list, repeated := params[name].([]string); repeated {
					params[name] = append(list, value.(string))
				} else {
					params[name] = value
				}
			}
		}
		script := must[*Script](t)(NewScript(ScriptedResponse{HTTPStatus: 201, Body: `{"sid":"SM1","phone_number":"+1","valid":false}`}))
		client := must[*Client](t)(NewClientFromOptions(append(options, AuthToken(account, "planted-token"), UseScript(script))...))
		defer client.Close()
		_, err := client.Execute(context.Background(), r.Operation, params, request...)
		return err
	}
	for _, r := range append(file.Refused, file.Sent...) {
		err := execute(r, nil)
		failure := &Error{}
		if refused := errors.As(err, &failure); refused != (r.Code != 0) || failure.Code != r.Code || failure.Parameter != r.Parameter {
			t.Errorf("%+v: %v", r, err)
		}
		if err := execute(r, []Option{NoChecks()}); err != nil {
			t.Errorf("%+v: %v", r, err)
		}
		if err := execute(r, nil, WithoutChecks()); err != nil {
			t.Errorf("%+v: %v", r, err)
		}
	}
}

func TestSegmentsMatchTheVectors(t *testing.T) {
	var file struct {
		Cases []struct {
			Text     string
			Smart    bool `json:"smart_encoding"`
			Encoding string
			Segments int

			Units       []int
			CodePoints  *int `json:"unicode_scalars"`
			Characters  int
			MessageBits *int     `json:"message_bits"`
			TotalBits   *int     `json:"total_bits"`
			NonGSM      []string `json:"forcing"`
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
		if got.Characters != c.Characters || strings.Join(got.Parts, "") != got.Text {
			t.Errorf("%.40q: %+v", c.Text, got)
		}
		if c.CodePoints == nil {
			continue // a row of the second half
		}
		if got.CodePoints != *c.CodePoints || got.MessageBits != *c.MessageBits || got.TotalBits != *c.TotalBits {
			t.Errorf("%.40q: %+v", c.Text, got)
		}
		for i, units := range c.Units {
			if got.Count > 1 {
				units -= 6 // the calculator counts the header's octets, too
			}
			if got.PartCharacters[i] != units {
				t.Errorf("%.40q: %d in segment %d, not %d", c.Text, got.PartCharacters[i], i, units)
			}
		}
		nonGSM := make([]string, 0, len(got.NonGSM))
		for _, one := range got.NonGSM {
			nonGSM = append(nonGSM, one.Text)
		}
		if len(c.Units) != got.Count || strings.Join(nonGSM, "|") != strings.Join(c.NonGSM, "|") {
			t.Errorf("%.40q: %q, not %q", c.Text, nonGSM, c.NonGSM)
		}
	}
}

func TestTokensMatchTheVectors(t *testing.T) {
	var file struct {
		Verify []struct {
			Name, Token, Secret, Result, Identity string
			Now                                   int64
		}
	}
	read(t, "tokens.json", &file)
	if len(file.Verify) < 20 {
		t.Fatal("the vectors are not there")
	}
	for _, c := range file.Verify {
		found, err := VerifyJWT(c.Token, c.Secret, time.Unix(c.Now, 0))
		kind := "ok"
		if refused := (&Error{}); errors.As(err, &refused) {
			kind = string(refused.Kind)
		}
		if kind != c.Result {
			t.Errorf("%s: %v, not %s", c.Name, err, c.Result)
		}
		if c.Identity != "" && found.Text("claims.grants.identity") != c.Identity {
			t.Errorf("%s: %s", c.Name, found.Text("claims.grants.identity"))
		}
	}
}

func TestResultsMatchTheVectors(t *testing.T) {
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

func TestErrorClassesMatchTheVectors(t *testing.T) {
	var file struct {
		Responses  [][3]any
		Deliveries [][2]any
	}
	read(t, "errors.json", &file)
	if len(file.Responses) < 30 || len(file.Deliveries) < 20 {
		t.Fatal("the vectors are not there")
	}
	number := func(value any) int64 {
		if value == nil {
			return 0
		}
		number, err := value.(json.Number).Int64()
		if err != nil {
			t.Fatal(err)
		}
		return number
	}
	for _, row := range file.Responses {
		if class := ClassOfResponse(int(number(row[0])), number(row[1])); string(class) != row[2] {
			t.Errorf("%v: %s", row, class)
		}
	}
	for _, row := range file.Deliveries {
		if class := ClassOfDelivery(number(row[0])); string(class) != row[1] {
			t.Errorf("%v: %s", row, class)
		}
	}
}

func TestA2xxIsASuccessOnlyWithTheContentOfTheOperation(t *testing.T) {
	var file struct {
		Responses []struct {
			ID, Operation string
			Params        [][2]string
			Status        int
			ContentType   *string `json:"content_type"`
			Body          string
			IsSuccess     bool `json:"is_success"`
		}
	}
	read(t, "success.json", &file)
	if len(file.Responses) == 0 {
		t.Fatal("no responses")
	}
	for _, row := range file.Responses {
		response := ScriptedResponse{HTTPStatus: row.Status, Body: row.Body}
		if row.ContentType != nil {
			response.Header = [][2]string{{"Content-Type", *row.ContentType}}
		}
		params := Params{}
		for _, pair := range row.Params {
			params[pair[0]] = pair[1]
		}
		client := offline(t, UseScript(must[*Script](t)(NewScript(response))))
		result, err := client.Execute(context.Background(), row.Operation, params)
		if row.IsSuccess {
			if err != nil || result.HTTPStatus != row.Status {
				t.Errorf("%s: %v", row.ID, err)
			}
			continue
		}
		failure := &Error{}
		if !errors.As(err, &failure) || failure.Kind != ErrDecode || failure.Sent != SentMaybe {
			t.Errorf("%s: %v", row.ID, err)
		}
	}
}
