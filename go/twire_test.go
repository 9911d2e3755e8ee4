package twire

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// sandbox is the line that `twire sandbox --json` prints.
type sandbox struct {
	URL              string `json:"url"`
	AccountSID       string `json:"account_sid"`
	AuthToken        string `json:"auth_token"`
	PhoneNumber      string `json:"phone_number"`
	VerifyServiceSID string `json:"verify_service_sid"`
}

var box sandbox

func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	program := os.Getenv("TWIRE_BIN")
	if program == "" {
		program = filepath.Join("..", "target", "debug", "twire")
	}
	command := exec.Command(program, "sandbox", "--listen", "127.0.0.1:0", "--json", "--until-stdin-closes")
	stdin, _ := command.StdinPipe()
	stdout, _ := command.StdoutPipe()
	if err := command.Start(); err != nil {
		fmt.Fprintln(os.Stderr, "cannot start the sandbox:", err)
		return 1
	}
	defer func() {
		stdin.Close()
		command.Wait()
	}()
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil || json.Unmarshal(line, &box) != nil {
		fmt.Fprintln(os.Stderr, "the sandbox did not print its address")
		return 1
	}
	return m.Run()
}

func client(t *testing.T, options ...Option) *Client {
	t.Helper()
	base := []Option{BaseURL(box.URL), PhoneNumber(box.PhoneNumber), VerifyService(box.VerifyServiceSID)}
	made, err := NewClient(box.AccountSID, box.AuthToken, append(base, options...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { made.Close() })
	return made
}

func must[T any](t *testing.T) func(T, error) T {
	return func(value T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return value
	}
}

// control gets a document of the sandbox's control API.
func control(t *testing.T, path string, into any) {
	t.Helper()
	response, err := http.Get(box.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	if err := json.NewDecoder(response.Body).Decode(into); err != nil {
		t.Fatal(err)
	}
}

func TestMessagesAreSentFetchedListedAndDeleted(t *testing.T) {
	c, ctx := client(t), context.Background()
	sent := must[*Result](t)(c.SendMessage(ctx, Message{To: "+15558676543", Body: "hello from Go", MediaURLs: nil}))
	if !strings.HasPrefix(sent.SID(), "SM") || sent.Text("from") != box.PhoneNumber || sent.HTTPStatus != 201 {
		t.Fatalf("%s", sent.Body)
	}
	fetched := must[*Result](t)(c.Execute(ctx, "messages.fetch", Params{"sid": sent.SID()}))
	if fetched.Text("body") != "hello from Go" {
		t.Fatalf("%s", fetched.Body)
	}
	for i := 0; i < 3; i++ {
		must[*Result](t)(c.SendMessage(ctx, Message{To: "+15558676599", Body: fmt.Sprint(i)}))
	}
	records := must[*Records](t)(c.List("messages.list", Params{"To": "+15558676599", "PageSize": 2}, -1))
	defer records.Close()
	count := 0
	for records.Next(ctx) {
		count++
		if records.Record().Text("to") != "+15558676599" {
			t.Fatalf("%s", records.Record().Body)
		}
	}
	if records.Err() != nil || count != 3 {
		t.Fatal(count, records.Err())
	}
	// Twilio deletes only messages with a final status.
	var ended struct{ Messages []struct{ Status string } }
	control(t, "/_twire/messages?to=%2B15558676543&status=delivered&wait=5s", &ended)
	must[*Result](t)(c.Execute(ctx, "messages.delete", Params{"Sid": sent.SID()}))
	_, err := c.Execute(ctx, "messages.fetch", Params{"Sid": sent.SID()})
	if !errors.Is(err, ErrNotFound) {
		t.Fatal(err)
	}
}

func TestCallsAndVerifications(t *testing.T) {
	c, ctx := client(t), context.Background()
	call := must[*Result](t)(c.CreateCall(ctx, VoiceCall{To: "+15558676543", TwiML: "<Response><Say>hi</Say></Response>"}))
	if !strings.HasPrefix(call.SID(), "CA") {
		t.Fatalf("%s", call.Body)
	}
	const to = "+15558676001"
	started := must[*Result](t)(c.StartVerification(ctx, Verification{To: to, Channel: "sms"}))
	if started.Status() != "pending" {
		t.Fatalf("%s", started.Body)
	}
	var shown struct {
		Verifications []struct {
			Code string `json:"code"`
		} `json:"verifications"`
	}
	control(t, "/_twire/verifications?to=%2B15558676001", &shown)
	if len(shown.Verifications) != 1 {
		t.Fatal(shown)
	}
	code := shown.Verifications[0].Code
	wrong := "0" + code[1:]
	if wrong == code {
		wrong = "1" + code[1:]
	}
	if must[bool](t)(c.CheckVerification(ctx, VerificationCheck{To: to, Code: wrong})) {
		t.Fatal("a wrong code was approved")
	}
	if !must[bool](t)(c.CheckVerification(ctx, VerificationCheck{To: to, Code: code})) {
		t.Fatal("the right code was not approved")
	}
}

func TestErrorFields(t *testing.T) {
	ctx := context.Background()
	_, err := client(t).SendMessage(ctx, Message{To: "+15005550001", Body: "planted-body"})
	var failure *Error
	if !errors.As(err, &failure) || failure.Code != 21211 || failure.HTTPStatus != 400 || failure.Sent != SentNo {
		t.Fatalf("%#v", err)
	}
	for _, planted := range []string{"planted-body", "15005550001", box.AuthToken} {
		if strings.Contains(fmt.Sprintf("%v %+v", err, failure), planted) {
			t.Fatalf("%q is shown: %v", planted, err)
		}
	}
	_, err = client(t).SendMessage(ctx, Message{To: "12345", Body: "x"})
	if !errors.As(err, &failure) || failure.Kind != ErrArgument || failure.Parameter != "To" {
		t.Fatalf("%#v", err)
	}
	wrong, _ := NewClient(box.AccountSID, "wrong", BaseURL(box.URL))
	defer wrong.Close()
	_, err = wrong.Execute(ctx, "messages.list", nil)
	if !errors.Is(err, ErrAuth) {
		t.Fatal(err)
	}
	if _, err := NewClient("", ""); !errors.Is(err, ErrConfig) {
		t.Fatal(err)
	}
}

// silent starts a server that accepts requests and never responds.
func silent(t *testing.T) string {
	t.Helper()
	listener := must[net.Listener](t)(net.Listen("tcp", "127.0.0.1:0"))
	t.Cleanup(func() { listener.Close() })
	go func() {
		for {
			connection, err := listener.Accept()
			if err != nil {
				return
			}
			t.Cleanup(func() { connection.Close() })
		}
	}()
	return "http://" + listener.Addr().String()
}

func TestContextCancellationAndDeadline(t *testing.T) {
	c := client(t, BaseURL(silent(t)))
	ctx, cancel := context.WithCancel(context.Background())
	done := make(chan error)
	go func() {
		_, err := c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"})
		done <- err
	}()
	cancel()
	err := <-done
	if !errors.Is(err, ErrCancelled) || !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	short, stop := context.WithTimeout(context.Background(), 50*time.Millisecond)
	defer stop()
	_, err = c.SendMessage(short, Message{To: "+15558676543", Body: "x"})
	if !errors.Is(err, ErrTimeout) || !errors.Is(err, context.DeadlineExceeded) {
		t.Fatal(err)
	}
	_, err = c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"})
	var failure *Error
	if !errors.As(err, &failure) || failure.Sent != SentNo {
		t.Fatal("a context that had ended sends nothing:", err)
	}
}

func TestClientIsSharedByGoroutinesAndClosedTwice(t *testing.T) {
	c := client(t)
	var group sync.WaitGroup
	failures := make(chan error, 200)
	for i := 0; i < 100; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			_, err := c.Execute(context.Background(), "messages.list", Params{"PageSize": 1})
			if err != nil {
				failures <- err
			}
		}()
	}
	group.Wait()
	close(failures)
	for err := range failures {
		t.Fatal(err)
	}
	c.Close()
	c.Close()
	if _, err := c.Execute(context.Background(), "messages.list", nil); !errors.Is(err, ErrConfig) {
		t.Fatal(err)
	}
	// The garbage collector frees clients that are never closed.
	for i := 0; i < 10; i++ {
		must[*Client](t)(NewClient("AC1", "token", BaseURL(box.URL)))
	}
	runtime.GC()
}

func TestTwiMLIsWrittenAndChecked(t *testing.T) {
	menu := Voice(Element{Name: "Gather", Attributes: Attributes{"numDigits": "1", "action": "/menu?a=1&b=2"}, Children: []any{
		Element{Name: "Say", Children: []any{"Press 1 for <orders>."}},
	}}, Comment("the end"))
	xml := must[string](t)(menu.XML())
	const expected = `<?xml version="1.0" encoding="UTF-8"?><Response><Gather action="/menu?a=1&amp;b=2" numDigits="1">` +
		`<Say>Press 1 for &lt;orders&gt;.</Say></Gather><!--the end--></Response>`
	if xml != expected {
		t.Fatal(xml)
	}
	for _, wrong := range []*Document{
		Voice(Element{Name: "Shout"}),
		Voice(Element{Name: "Say", Attributes: Attributes{"colour": "red"}}),
		Messaging(Element{Name: "Say"}),
		Voice(Element{Name: "Say", Children: []any{"a\x01b"}}),
		Voice(42),
	} {
		if _, err := wrong.XML(); !errors.Is(err, ErrArgument) {
			t.Errorf("%v: %v", wrong, err)
		}
	}
	if err := CheckTwiML("voice", []byte(expected)); err != nil {
		t.Error(err)
	}
	if err := CheckTwiML("", []byte("<Response><Say>")); err == nil {
		t.Error("half a document passed")
	}
}

func TestWebhooksThroughHTTP(t *testing.T) {
	validator := must[*Validator](t)(NewValidator("12345"))
	defer validator.Close()
	var seen *Event
	var body []byte
	server := httptest.NewServer(validator.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		seen = EventFromContext(r.Context())
		body, _ = io.ReadAll(r.Body)
		w.WriteHeader(http.StatusNoContent)
	})))
	defer server.Close()
	const form = "MessageSid=SM1&From=%2B15558676543&To=%2B15005550006&Body=hi+there&NumMedia=0&AccountSid=AC1&SmsStatus=received"
	post := func(path, form, signature string) int {
		request := must[*http.Request](t)(http.NewRequest("POST", server.URL+path, strings.NewReader(form)))
		request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		if signature != "" {
			request.Header.Set("X-Twilio-Signature", signature)
		}
		response := must[*http.Response](t)(http.DefaultClient.Do(request))
		response.Body.Close()
		return response.StatusCode
	}
	signature, _, err := SignWebhook("12345", "POST", server.URL+"/sms?x=1", "application/x-www-form-urlencoded", []byte(form))
	if err != nil {
		t.Fatal(err)
	}
	for _, row := range []struct {
		path, form, signature string
		status                int
	}{
		{"/sms?x=1", form, signature, 204},
		{"/sms?x=2", form, signature, 403},
		{"/sms?x=1", form + "&a=b", signature, 403},
		{"/sms?x=1", form, "", 400},
		{"/sms?x=1", form + "&a=" + strings.Repeat("x", 1<<20), signature, 413},
	} {
		if status := post(row.path, row.form, row.signature); status != row.status {
			t.Errorf("%s %q: %d, not %d", row.path, row.signature, status, row.status)
		}
	}
	if seen == nil || seen.Name != "message" || seen.Fields["body"] != "hi there" || string(body) != form {
		t.Fatalf("%+v %q", seen, body)
	}
}

// The signature covers the URL as configured at Twilio, whatever is between Twilio and the server.
func TestWebhooksBehindProxies(t *testing.T) {
	const form = "MessageSid=SM1&From=%2B15558676543&Body=hi"
	const formType = "application/x-www-form-urlencoded"
	plain, secure := httptest.NewServer, httptest.NewTLSServer
	for _, row := range []struct {
		name    string
		options []ValidatorOption
		serve   func(http.Handler) *httptest.Server
		signed  string // HOST is the server's
		target  string
		headers map[string]string
		status  int
	}{
		{"TLS ends before it", nil, plain, "https://HOST/sms", "/sms", nil, 204},
		{"plain all the way", nil, plain, "http://HOST/sms", "/sms", nil, 204},
		{"TLS ends here", nil, secure, "https://HOST/sms", "/sms", nil, 204},
		{"TLS ends here, signed as plain", nil, secure, "http://HOST/sms", "/sms", nil, 403},
		{"the raw target", nil, plain, "https://HOST/a%2Fb/../c?x=%27&y", "/a%2Fb/../c?x=%27&y", nil, 204},
		{"a Host of another name", nil, plain, "https://example.com/sms", "/sms", map[string]string{"Host": "example.com"}, 204},
		{"a proxy that nobody trusts", nil, plain, "https://example.com/sms", "/sms",
			map[string]string{"X-Forwarded-Host": "example.com", "X-Forwarded-Proto": "https"}, 403},
		{"a trusted proxy", []ValidatorOption{TrustProxy()}, plain, "https://example.com:8443/sms", "/sms",
			map[string]string{"X-Forwarded-Host": "example.com", "X-Forwarded-Proto": "https", "X-Forwarded-Port": "8443"}, 204},
		{"a trusted proxy, another scheme", []ValidatorOption{TrustProxy()}, plain, "https://HOST/sms", "/sms",
			map[string]string{"X-Forwarded-Proto": "http"}, 403},
		{"Forwarded", []ValidatorOption{TrustProxy()}, plain, "http://example.com/sms", "/sms",
			map[string]string{"Forwarded": "for=1.2.3.4;proto=http;host=example.com"}, 204},
		{"an origin", []ValidatorOption{Origin("https://example.com/")}, plain, "https://example.com/sms?a=1", "/sms?a=1", nil, 204},
		{"an origin, and a proxy that says otherwise", []ValidatorOption{Origin("https://example.com"), TrustProxy()}, plain,
			"https://example.com/sms", "/sms", map[string]string{"X-Forwarded-Host": "evil.example"}, 204},
		{"an origin alone counts", []ValidatorOption{Origin("https://example.com")}, plain, "https://HOST/sms", "/sms", nil, 403},
		{"a configured URL", []ValidatorOption{ConfiguredURL("https://example.com/twilio/sms")}, plain,
			"https://example.com/twilio/sms", "/sms", nil, 204},
		{"a configured target", []ValidatorOption{ConfiguredURL("/twilio/sms")}, plain, "https://HOST/twilio/sms", "/sms", nil, 204},
		{"another path", nil, plain, "https://HOST/sms", "/other", nil, 403},
		{"a prefix cut off by the mux", nil, func(next http.Handler) *httptest.Server {
			return httptest.NewServer(http.StripPrefix("/hooks", next))
		}, "https://HOST/hooks/sms", "/hooks/sms", nil, 204},
	} {
		validator := must[*Validator](t)(NewValidator("12345", row.options...))
		server := row.serve(validator.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		})))
		host := strings.SplitN(server.URL, "://", 2)[1]
		signature, _, err := SignWebhook("12345", "POST", strings.Replace(row.signed, "HOST", host, 1), formType, []byte(form))
		if err != nil {
			t.Fatal(err)
		}
		request := must[*http.Request](t)(http.NewRequest("POST", server.URL, strings.NewReader(form)))
		request.URL.Opaque = row.target // the raw target, as it is
		request.Header.Set("Content-Type", formType)
		request.Header.Set("X-Twilio-Signature", signature)
		for name, value := range row.headers {
			if name == "Host" {
				request.Host = value
			} else {
				request.Header.Set(name, value)
			}
		}
		response := must[*http.Response](t)(server.Client().Do(request))
		response.Body.Close()
		if response.StatusCode != row.status {
			t.Errorf("%s: %d, not %d", row.name, response.StatusCode, row.status)
		}
		server.Close()
		validator.Close()
	}
}

// unread is a body that fails the test when it is read.
type unread struct{ t *testing.T }

func (u unread) Read([]byte) (int, error) {
	u.t.Error("the body was read")
	return 0, io.EOF
}

func TestWebhooksOfAnyLength(t *testing.T) {
	validator := must[*Validator](t)(NewValidator("12345"))
	defer validator.Close()
	form := []byte("Body=hi")
	for _, length := range []int{0, 900, 1000, 1100, 100_000} {
		url := "https://example.com/?a=" + strings.Repeat("x", length)
		signature, _, err := SignWebhook("12345", "POST", url, "application/x-www-form-urlencoded", form)
		if err != nil {
			t.Fatal(err)
		}
		if verdict, err := validator.CheckForm(url, form, signature); verdict != VerdictValid || err != nil {
			t.Errorf("%d: %s (%v)", length, verdict, err)
		}
		if verdict, err := validator.CheckForm(url+"y", form, signature); verdict != VerdictBadSignature || !errors.Is(err, ErrWebhook) {
			t.Errorf("%d: %s (%v)", length, verdict, err)
		}
		if verdict, err := validator.CheckForm(url, form, url); verdict != VerdictBadSignature || !errors.Is(err, ErrWebhook) {
			t.Errorf("%d: %s (%v)", length, verdict, err)
		}
		if verdict, err := validator.CheckForm(url+"\x00", form, signature); verdict != VerdictNone || !errors.Is(err, ErrArgument) {
			t.Errorf("%d: %s (%v)", length, verdict, err)
		}
	}
}

func TestSignedRequests(t *testing.T) {
	const id = "webhooks_sharedkey_1"
	validator := must[*Validator](t)(NewValidator("12345", SharedKey(id, "another")))
	defer validator.Close()
	for _, row := range []struct {
		method, target, contentType, body string
		key                               SigningKey
		place                             int
	}{
		{"POST", "/sms", "application/x-www-form-urlencoded", "Body=hi&MessageSid=SM1", SigningKey{AuthToken: "12345"}, 0},
		{"POST", "/sms?a=1", "application/json", `{"a":1}`, SigningKey{AuthToken: "12345"}, 0},
		{"POST", "https://example.com/sms", "application/json", `{"a":1}`, SigningKey{SharedKeyID: id, SharedKeySecret: "another"}, 1},
		{"GET", "/sms?CallSid=CA1", "", "", SigningKey{SharedKeyID: id, SharedKeySecret: "another", Algorithm: "HMAC_SHA1"}, 1},
	} {
		r := httptest.NewRequest(row.method, row.target, strings.NewReader(row.body))
		if row.contentType != "" {
			r.Header.Set("Content-Type", row.contentType)
		}
		if err := SignRequest(r, row.key); err != nil {
			t.Fatal(err)
		}
		event, verdict, err := validator.Receive(r)
		if err != nil || verdict != VerdictValid || event.KeyIndex != row.place {
			t.Errorf("%s %s: %s %v %+v", row.method, row.target, verdict, err, event)
		}
		if body, _ := io.ReadAll(r.Body); string(body) != row.body {
			t.Errorf("%s: the body is %q", row.target, body)
		}
		r.Header.Set("X-Twilio-Signature", "AAAAAAAAAAAAAAAAAAAAAAAAAAA=")
		if _, verdict, err := validator.Receive(r); verdict != VerdictBadSignature || !errors.Is(err, ErrWebhook) {
			t.Errorf("%s: %s %v", row.target, verdict, err)
		}
	}
	if err := SignRequest(httptest.NewRequest("GET", "/", nil), SigningKey{SharedKeySecret: "x", Algorithm: "MD5"}); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	r := httptest.NewRequest("POST", "/sms", unread{t})
	if _, verdict, err := validator.Receive(r); verdict != VerdictMissingHeader || !errors.Is(err, ErrWebhook) {
		t.Error(verdict, err)
	}
	if shown := fmt.Sprintf("%v %+v %#v", SigningKey{AuthToken: "planted"}, SigningKey{SharedKeySecret: "planted"}, SigningKey{SharedKeySecret: "planted"}); strings.Contains(shown, "planted") {
		t.Error(shown)
	}
}

func TestParsedTwiMLIsTheSameTree(t *testing.T) {
	document := must[*Document](t)(ParseTwiML("", []byte("<Response>\n<!--a--><Gather numDigits='1'><Say>Press <break/>1</Say></Gather></Response>")))
	gather, ok := document.Children[1].(Element)
	if document.Kind != "voice" || !ok || gather.Attributes["numDigits"] != "1" || len(gather.Children[0].(Element).Children) != 3 {
		t.Fatalf("%+v", document)
	}
	document.Children = append(document.Children, Element{Name: "Hangup"})
	if xml := must[string](t)(document.XML()); !strings.HasSuffix(xml, "<break />1</Say></Gather><Hangup /></Response>") {
		t.Error(xml)
	}
	if _, err := ParseTwiML("voice", []byte("<Response><New/></Response>")); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	if _, err := ParseTwiML("a\x00", []byte("<Response/>")); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	if xml := must[string](t)(must[*Document](t)(ParseTwiMLUnchecked([]byte("<New a='1'/>"))).XML()); !strings.HasSuffix(xml, `<New a="1" />`) {
		t.Error(xml)
	}
}
