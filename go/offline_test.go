package twire

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"net/http/httptest"
	"reflect"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

const (
	account = "AC0123456789abcdef0123456789abcdef"
	key     = "SK0123456789abcdef0123456789abcdef"
	queued  = `{"sid":"SM1","status":"queued","subresource_uris":{"media":"/m"},"n":9007199254740993}`
)

// offline is a client that is not given the sandbox.
func offline(t *testing.T, options ...Option) *Client {
	t.Helper()
	base := []Option{Token(account, "planted-token"), PhoneNumber("+15005550006"), Retries(0)}
	made := must[*Client](t)(NewClient(append(base, options...)...))
	t.Cleanup(func() { made.Close() })
	return made
}

func send(c *Client) (*Result, error) {
	return c.SendMessage(context.Background(), Message{To: "+15558676543", Body: "hello"})
}

func TestScriptsAndRecordings(t *testing.T) {
	script := must[*Script](t)(NewScript(
		Answer{HTTPStatus: 429, Header: [][2]string{{"Retry-After", "0"}}},
		Answer{Failure: Connect, Sent: No},
		Answer{HTTPStatus: 201, Body: queued},
	))
	recording := must[*Recording](t)(NewRecording())
	c := offline(t, Scripted(script), Recorded(recording), Retries(2), RetryDelays(0, 0, time.Minute))
	result := must[*Result](t)(send(c))
	if result.SID() != "SM1" || result.Text("subresource_uris.media") != "/m" || script.Left() != 0 {
		t.Fatal(result, script.Left())
	}
	requests := script.Requests()
	if len(requests) != 3 || requests[2].Method != "POST" || !strings.Contains(string(requests[2].Body), "Body=hello") ||
		!strings.HasPrefix(requests[2].Header.Get("Authorization"), "Basic ") {
		t.Fatalf("%+v", requests)
	}
	if shown := fmt.Sprintf("%v %+v %#v", requests, requests[2], requests[2]); strings.Contains(shown, "hello") {
		t.Fatal(shown)
	}
	exchanges := recording.Exchanges()
	if len(exchanges) != 3 || exchanges[0].Answer.HTTPStatus != 429 || exchanges[1].Answer.Failure != Connect ||
		exchanges[2].Answer.Body != queued || exchanges[2].Request.Header.Get("Authorization") != "[redacted]" ||
		exchanges[0].Answer.Header[0] != [2]string{"retry-after", "0"} {
		t.Fatalf("%+v", exchanges)
	}
	again := must[*Script](t)(recording.Script())
	if must[*Result](t)(send(offline(t, Scripted(again), Retries(2)))).SID() != "SM1" {
		t.Fatal("not the same again")
	}
	if _, err := send(c); !errors.Is(err, Internal) {
		t.Fatal(err)
	}
	if err := script.Add(Answer{}); !errors.Is(err, Argument) {
		t.Fatal(err)
	}
}

func TestResultsAreReadByPath(t *testing.T) {
	r := &Result{Body: json.RawMessage(queued)}
	if r.Int("n", 0) != 9007199254740993 || r.Text("n") != "9007199254740993" || r.Int("sid", -1) != -1 {
		t.Error("numbers")
	}
	if r.Has("none") || !r.Has("sid") || r.Text("none.deeper") != "" || r.At("none").Has("") {
		t.Error("what is not there")
	}
	list := &Result{Body: json.RawMessage(`{"a":[{"b":"1"},{"b":null}],"t":true,"s":" 1"}`)}
	if list.Text("a.0.b") != "1" || list.Int("a.0.b", 0) != 1 || list.Has("a.1.b") || list.Has("a.2") ||
		!list.Bool("t", false) || list.Text("t") != "true" || list.Int("s", -1) != -1 || list.Int("t", -1) != -1 {
		t.Error("lists")
	}
	if items := list.Items("a"); len(items) != 2 || items[0].Text("b") != "1" || string(items[1].Body) != `{"b":null}` {
		t.Error(items)
	}
	var group sync.WaitGroup
	for i := 0; i < 8; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			if list.At("a").Text("0.b") != "1" {
				t.Error("shared")
			}
		}()
	}
	group.Wait()
}

func TestListsGoOnElsewhereAndEndWithTheContext(t *testing.T) {
	page := func(sids, next string) Answer {
		return Answer{HTTPStatus: 200, Body: fmt.Sprintf(`{"messages":[%s],"next_page_uri":%s}`, sids, next)}
	}
	next := fmt.Sprintf(`"/2010-04-01/Accounts/%s/Messages.json?Page=1"`, account)
	script := must[*Script](t)(NewScript(page(`{"sid":"SM1"}`, next), page(`{"sid":"SM2"}`, "null")))
	c, ctx := offline(t, Scripted(script)), context.Background()
	first := must[*Records](t)(c.List("messages.list", nil, -1))
	defer first.Close()
	if !first.Next(ctx) || first.Record().SID() != "SM1" {
		t.Fatal(first.Err())
	}
	link := first.Resume()
	second := must[*Records](t)(c.List("messages.list", nil, -1))
	defer second.Close()
	if err := second.StartAt(link); err != nil {
		t.Fatal(err)
	}
	var seen []string
	second.All(ctx)(func(record *Result, err error) bool {
		seen = append(seen, fmt.Sprint(record.SID(), err))
		return true
	})
	if len(seen) != 1 || seen[0] != "SM2<nil>" || second.Resume() != "" {
		t.Fatal(seen, second.Resume())
	}
	// The script is at its end: the list says so, and again.
	for i := 0; i < 2; i++ {
		var last error
		first.All(ctx)(func(_ *Result, err error) bool { last = err; return true })
		if !errors.Is(last, Internal) {
			t.Fatal(last)
		}
	}
	evil := must[*Records](t)(c.List("messages.list", nil, -1))
	if err := evil.StartAt("https://evil.example/"); !errors.Is(err, Protocol) || evil.Next(ctx) {
		t.Fatal(err)
	}
	evil.Close()
	evil.Close()

	hanging := offline(t, BaseURL(silent(t)))
	slow := must[*Records](t)(hanging.List("messages.list", nil, -1))
	defer slow.Close()
	ended, cancel := context.WithCancel(ctx)
	time.AfterFunc(10*time.Millisecond, cancel)
	if slow.Next(ended) || !errors.Is(slow.Err(), Cancelled) || !errors.Is(slow.Err(), context.Canceled) {
		t.Fatal(slow.Err())
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestATransportOfGos(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		user, _, _ := r.BasicAuth()
		w.Header().Set("Twilio-Request-Id", "RQ"+user)
		w.WriteHeader(http.StatusCreated)
		io.WriteString(w, queued)
	}))
	defer server.Close()
	c := offline(t, BaseURL(server.URL), Transport(http.DefaultTransport))
	result := must[*Result](t)(send(c))
	if result.RequestID != "RQ"+account || result.Header.Get("Twilio-Request-Id") != "RQ"+account {
		t.Fatalf("%+v", result.Header)
	}
	var group sync.WaitGroup
	for i := 0; i < 32; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			if _, err := send(c); err != nil {
				t.Error(err)
			}
		}()
	}
	group.Wait()

	refused := httptest.NewServer(nil)
	refused.Close()
	secure := httptest.NewUnstartedServer(nil)
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	var itself *Client
	for _, row := range []struct {
		name      string
		url       string
		transport http.RoundTripper
		kind      Kind
		sent      Sent
	}{
		{"refused", refused.URL, http.DefaultTransport, Connect, No},
		{"unknown authority", secure.URL, http.DefaultTransport, TLS, No},
		{"panic", server.URL, roundTripper(func(*http.Request) (*http.Response, error) { panic("x") }), Protocol, Maybe},
		{"error", server.URL, roundTripper(func(*http.Request) (*http.Response, error) { return nil, io.EOF }), Protocol, Maybe},
		{"calls back", server.URL, roundTripper(func(*http.Request) (*http.Response, error) {
			if _, err := send(itself); !errors.Is(err, Argument) {
				t.Error(err)
			}
			return nil, io.EOF
		}), Protocol, Maybe},
		{"slow", server.URL, roundTripper(func(r *http.Request) (*http.Response, error) {
			<-r.Context().Done()
			return nil, r.Context().Err()
		}), Timeout, Maybe},
	} {
		itself = offline(t, BaseURL(row.url), Transport(row.transport), CallTimeout(500*time.Millisecond))
		_, err := send(itself)
		var failure *Error
		if !errors.As(err, &failure) || failure.Kind != row.kind || failure.Sent != row.sent {
			t.Errorf("%s: %#v", row.name, err)
		}
	}
}

func TestCredentialsThatRotateAndHooks(t *testing.T) {
	script := must[*Script](t)(NewScript(
		Answer{HTTPStatus: 401}, Answer{HTTPStatus: 201, Body: queued}, Answer{HTTPStatus: 201, Body: queued},
	))
	var asked atomic.Int32
	var told sync.Map
	c := offline(t, Scripted(script), Retries(1),
		CredentialsFunc(account, func() (Credentials, error) {
			switch asked.Add(1) {
			case 1:
				return Credentials{AuthToken: "old"}, nil
			case 2:
				return Credentials{KeySID: key, KeySecret: "new"}, nil
			case 3:
				return Credentials{BearerToken: "bearer"}, nil
			case 4:
				return Credentials{}, errors.New("the vault is closed")
			default:
				panic("the vault burns")
			}
		}),
		Hooks(func(a Attempt) { told.Store(fmt.Sprint("before ", a.Number), a) }, func(a Attempt) {
			told.Store(fmt.Sprint("after ", a.Number), a)
			panic("a hook")
		}))
	must[*Result](t)(send(c))
	first, _ := told.Load("after 1")
	second, _ := told.Load("after 2")
	if first.(Attempt).Kind != Auth || first.(Attempt).HTTPStatus != 401 || first.(Attempt).RetryIn < 0 ||
		second.(Attempt).Sent != "yes" || second.(Attempt).RetryIn >= 0 || second.(Attempt).Operation == "" {
		t.Errorf("%+v %+v", first, second)
	}
	must[*Result](t)(send(c))
	requests := script.Requests()
	if got := requests[2].Header.Get("Authorization"); got != "Bearer bearer" {
		t.Error(got)
	}
	if _, _, ok := basic(requests[1]); !ok {
		t.Error(requests[1].Header)
	}
	for i := 0; i < 2; i++ {
		if _, err := send(c); !errors.Is(err, Config) {
			t.Error(err)
		}
	}
	if shown := fmt.Sprintf("%v %+v %#v", Credentials{AuthToken: "planted"}, Credentials{AuthToken: "planted"},
		Credentials{AuthToken: "planted"}); strings.Contains(shown, "planted") {
		t.Error(shown)
	}
}

func basic(request Outgoing) (string, string, bool) {
	return (&http.Request{Header: request.Header}).BasicAuth()
}

func TestEverySettingIsTaken(t *testing.T) {
	script := must[*Script](t)(NewScript(Answer{HTTPStatus: 200, Body: "{}"}))
	c := must[*Client](t)(NewClient(APIKey(account, key, "secret"), Account("AC9"), Region("ie1"), Edge("dublin"),
		UserAgent("shop/1.2"), MessagingService("MG1"), VerifyService("VA1"), NoProxy(), AttemptTimeout(time.Second),
		ConnectTimeout(time.Second), CallTimeout(time.Nanosecond), CallTimeout(time.Minute), BodyCap(1000),
		MaxConcurrent(2), MaxIdle(2), Waiting(3), Scripted(script)))
	defer c.Close()
	if c.AccountSID() != "AC9" || cap(c.slots) != 3 {
		t.Error(c.AccountSID(), cap(c.slots))
	}
	must[*Result](t)(c.Send(context.Background(), Request{Method: "POST", Path: "/x", Query: [][2]string{{"a", "b c"}},
		JSON: map[string]int{"n": 1}, Header: [][2]string{{"X-One", "1"}}}, WithHeader("X-Two", "2"), Repeatable()))
	request := script.Requests()[0]
	if request.URL != "https://api.dublin.ie1.twilio.com/x?a=b+c" || string(request.Body) != `{"n":1}` ||
		request.Header.Get("X-One") != "1" || request.Header.Get("X-Two") != "2" ||
		!strings.HasSuffix(request.Header.Get("User-Agent"), " shop/1.2") {
		t.Errorf("%s %s %v", request.URL, request.Body, request.Header)
	}
	for name, option := range map[string]Option{
		"region":       Region("evil.example/"),
		"a NUL":        Edge("a\x00b"),
		"proxy":        Proxy("gopher://x"),
		"a NUL proxy":  Proxy("http://x\x00"),
		"CA file":      CAFile("/nowhere.pem"),
		"timeout":      CallTimeout(0),
		"concurrency":  MaxConcurrent(-1),
		"validation":   ClientValidation("CR1", "no key", ""),
		"no such RS":   ClientValidation("CR1", "no key", "RS512"),
		"user agent":   UserAgent("a\nb"),
		"base URL":     BaseURL("http://example.com"),
		"token":        Token(account, ""),
		"oauth":        OAuth(account, "", ""),
		"bearer":       Bearer("", ""),
		"key":          APIKey(account, key, "a b"),
		"NUL provider": CredentialsFunc("A\x00C", func() (Credentials, error) { return Credentials{}, nil }),
	} {
		if c, err := NewClient(Token(account, "x"), option); err == nil {
			c.Close()
			t.Error(name, "is taken")
		}
	}
	for _, option := range []Option{Bearer("", "x"), OAuth(account, "OQ1", "x"), NoCredentials()} {
		c := must[*Client](t)(NewClient(option))
		c.Close()
	}
	t.Setenv("TWILIO_ACCOUNT_SID", account)
	t.Setenv("TWILIO_AUTH_TOKEN", "")
	t.Setenv("TWILIO_API_KEY", "")
	t.Setenv("TWILIO_API_SECRET", "")
	t.Setenv("TWILIO_CLIENT_ID", "")
	if _, err := FromEnv(Region("ie1")); !errors.Is(err, Config) {
		t.Error(err)
	}
	t.Setenv("TWILIO_AUTH_TOKEN", "x")
	env := must[*Client](t)(FromEnv(Account("AC9"), Scripted(script)))
	if env.AccountSID() != "AC9" {
		t.Error(env.AccountSID())
	}
	env.Close()
}

func TestParametersOfEveryType(t *testing.T) {
	type sort string
	text := "pointed at"
	var none *string
	script := must[*Script](t)(NewScript(Answer{HTTPStatus: 201, Body: queued}))
	c := offline(t, Scripted(script))
	_, err := c.Call(context.Background(), "messages.create", Params{
		"To": "+15558676543", "Body": &text, "MediaUrl": [2]string{"https://a", "https://b"}, "ValidityPeriod": uint16(60),
		"SmartEncoded": true, "MaxPrice": float32(0.5), "ContentSid": none, "ContentVariables": map[string]string{"a": "b"},
		"RiskCheck": sort("enable"), "Tomorrow": Raw("x"),
	})
	if err != nil {
		t.Fatal(err)
	}
	body := string(script.Requests()[0].Body)
	for _, pair := range []string{"Body=pointed+at", "MediaUrl=https%3A%2F%2Fa&MediaUrl=https%3A%2F%2Fb", "ValidityPeriod=60",
		"SmartEncoded=true", "MaxPrice=0.5", "ContentVariables=%7B%22a%22%3A%22b%22%7D", "RiskCheck=enable", "Tomorrow=x"} {
		if !strings.Contains(body, pair) {
			t.Errorf("%s is not in %s", pair, body)
		}
	}
	for name, value := range map[string]any{
		"ValidityPeriod": time.Minute, "Body": "a\x00b", "ContentVariables": func() {}, "Nothing": "x", "SmartEncoded": "perhaps",
	} {
		_, err := c.Call(context.Background(), "messages.create", Params{"To": "+15558676543", "Body": "x", name: value})
		var failure *Error
		if !errors.As(err, &failure) || failure.Kind != Argument || failure.Parameter != name {
			t.Errorf("%s: %#v", name, err)
		}
	}
}

func TestTokens(t *testing.T) {
	token := AccessToken{AccountSID: account, KeySID: key, KeySecret: "planted-secret", Identity: "alice",
		Life:   Life{TTL: time.Minute},
		Grants: []Grant{{Name: "video", Fields: map[string]any{"room": "lobby"}}, {Name: "new", Fields: 1, Raw: true}}}
	if _, err := token.JWT(); !errors.Is(err, Argument) {
		t.Error("a grant that is no object", err)
	}
	token.Grants = token.Grants[:1]
	jwt := must[string](t)(token.JWT())
	claims := must[*Result](t)(VerifyToken(jwt, "planted-secret", time.Time{}))
	if claims.Text("claims.grants.video.room") != "lobby" || claims.Text("claims.grants.identity") != "alice" {
		t.Error(string(claims.Body))
	}
	if _, err := VerifyToken(jwt, "another", time.Time{}); !errors.Is(err, Auth) {
		t.Error(err)
	}
	if _, err := VerifyToken(jwt, "planted-secret", time.Now().Add(time.Hour)); !errors.Is(err, Auth) {
		t.Error(err)
	}
	if _, err := DecodeToken("nothing"); !errors.Is(err, Decode) {
		t.Error(err)
	}
	for _, ttl := range []time.Duration{-time.Second, time.Millisecond, 25 * time.Hour, 1 << 62} {
		token.TTL = ttl
		if _, err := token.JWT(); !errors.Is(err, Argument) {
			t.Error(ttl, err)
		}
	}
	if shown := fmt.Sprintf("%v %+v %#v", token, token, token); strings.Contains(shown, "planted") {
		t.Error(shown)
	}
	worker := Capability{Kind: "worker", AccountSID: account, AuthToken: "planted", WorkspaceSID: "WS1", WorkerSID: "WK1",
		Grants: []Grant{{Name: "activity_updates"}}}
	decoded := must[*Result](t)(DecodeToken(must[string](t)(worker.JWT())))
	if decoded.Text("claims.worker_sid") != "WK1" || len(decoded.Items("claims.policies")) < 6 {
		t.Error(string(decoded.Body))
	}
	if _, err := (Capability{Kind: "bus"}).JWT(); !errors.Is(err, Argument) {
		t.Error(err)
	}
}

func TestEventsRepeatsAndExplanations(t *testing.T) {
	const form = "MessageSid=MM1&From=%2B15558676543&To=%2B15005550006&Body=hi&NumMedia=1&MediaUrl0=https%3A%2F%2Fa&" +
		"MediaContentType0=image%2Fpng&AccountSid=" + account
	validator := must[*Validator](t)(NewValidator("planted-token", ConfiguredURL("https://example.com/sms"), Limits(1000, 20)))
	defer validator.Close()
	signature, _, err := Sign("planted-token", "POST", "https://example.com/sms", "application/x-www-form-urlencoded", []byte(form))
	if err != nil {
		t.Fatal(err)
	}
	request := func(body string) *http.Request {
		r := httptest.NewRequest("POST", "http://10.0.0.1/inside", strings.NewReader(body))
		r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		r.Header.Set("X-Twilio-Signature", signature)
		r.Header.Set("I-Twilio-Idempotency-Token", "once")
		return r
	}
	r := request(form)
	event, verdict, err := validator.Receive(r)
	if err != nil || verdict != Valid || event.Name != "message" || event.Text("body") != "hi" ||
		event.Int("num_media", 0) != 1 || len(event.Media()) != 1 || event.Media()[0] != (Media{"https://a", "image/png"}) {
		t.Fatal(event, verdict, err)
	}
	// As encoding/json reads them unasked, and the caller's own.
	media := []any{map[string]any{"url": "https://a", "content_type": "image/png"}}
	if event.Fields["num_media"] != float64(1) || !reflect.DeepEqual(event.Fields["media"], media) {
		t.Errorf("%#v", event.Fields)
	}
	event.Fields["body"] = "changed"
	if event.Text("body") != "hi" || event.Text("media.0.url") != "https://a" || event.Text("") != "" || event.Text("name") != "" {
		t.Errorf("%#v", event.Fields)
	}
	if body, _ := io.ReadAll(r.Body); string(body) != form {
		t.Error("the body is not readable after")
	}
	repeats := must[*Repeats](t)(NewRepeats(10))
	if repeats.Seen(event.IdempotencyToken) || !repeats.Seen(event.IdempotencyToken) || repeats.Seen("") {
		t.Error("repeats")
	}
	if _, err := NewRepeats(0); !errors.Is(err, Argument) {
		t.Error(err)
	}
	why := must[string](t)(validator.Explain(request(form + "&a=b")))
	if !strings.Contains(why, "example.com/sms") || strings.Contains(why, "planted-token") {
		t.Error(why)
	}
	_, verdict, err = validator.Receive(request(form + strings.Repeat("x", 1000)))
	if verdict != TooLarge || verdict.HTTPStatus() != 413 || !IsWebhook(err) {
		t.Error(verdict, err)
	}
	if text, _ := json.Marshal(BadSignature); string(text) != `"bad_signature"` {
		t.Error(string(text))
	}
	var read Verdict
	if json.Unmarshal([]byte(`"no_key"`), &read) != nil || read != NoKey || json.Unmarshal([]byte(`"x"`), &read) == nil {
		t.Error(read)
	}
	for _, wrong := range [][]ValidatorOption{{AlsoToken("")}, {AccountToken(account, "")}, {SharedKey("id", "")}, {AlsoToken("a\x00")}} {
		if _, err := NewValidator("planted-token", wrong...); err == nil {
			t.Error("a key that proves nothing is taken")
		}
	}
	validator.Close()
	if _, _, err := validator.Receive(request(form)); !errors.Is(err, Config) {
		t.Error(err)
	}
}

func TestAddressesAndSegments(t *testing.T) {
	number := must[Address](t)(NormalizeNumber("(555) 867-5310", "1"))
	if number != (Address{"+15558675310", "+15558675310", "number", "phone"}) {
		t.Error(number)
	}
	if one := must[Address](t)(ParseAddress("whatsapp:+15558675310")); one.Channel != "whatsapp" || one.ID != "+15558675310" {
		t.Error(one)
	}
	for _, wrong := range []string{"", "12 34", "+1555\x00"} {
		if _, err := ParseAddress(wrong); !errors.Is(err, Argument) {
			t.Error(wrong, err)
		}
	}
	smart := must[Segments](t)(CountSegments("“yes”", true))
	if smart.Text != `"yes"` || smart.Encoding != "GSM-7" || len(smart.Parts) != 1 || len(smart.Forcing) != 0 {
		t.Errorf("%+v", smart)
	}
	plain := must[Segments](t)(CountSegments("“yes”", false))
	if len(plain.Forcing) != 2 || plain.Forcing[1] != (Forcing{6, "”", `"`}) {
		t.Errorf("%+v", plain)
	}
}

func TestTheLog(t *testing.T) {
	var lines atomic.Int32
	if err := SetLog(99, func(LogLevel, string) {}); !errors.Is(err, Argument) {
		t.Error(err)
	}
	if err := SetLog(LogTrace, func(level LogLevel, line string) {
		if strings.Contains(line, "planted") || level < LogError || level > LogTrace {
			t.Error(level, line)
		}
		lines.Add(1)
		panic("a sink")
	}); err != nil {
		t.Fatal(err)
	}
	script := must[*Script](t)(NewScript(Answer{HTTPStatus: 503}))
	send(offline(t, Scripted(script)))
	if err := SetLog(LogOff, nil); err != nil || lines.Load() == 0 {
		t.Error(err, lines.Load())
	}
}

// Waiting calls hold a slot each; the others wait in Go and give up with their contexts.
func TestTheCapOnWaitingCalls(t *testing.T) {
	entered, leave := make(chan bool), make(chan bool)
	c := offline(t, Waiting(2), Transport(roundTripper(func(*http.Request) (*http.Response, error) {
		entered <- true
		<-leave
		return nil, io.EOF
	})))
	var group sync.WaitGroup
	for i := 0; i < 2; i++ {
		group.Add(1)
		go func() { defer group.Done(); send(c) }()
		<-entered
	}
	ctx, cancel := context.WithTimeout(context.Background(), 10*time.Millisecond)
	defer cancel()
	_, err := c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"})
	var failure *Error
	if !errors.As(err, &failure) || failure.Kind != Timeout || failure.Sent != No || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%#v", err)
	}
	close(leave)
	group.Wait()
}

// A deadline of the context's is a timeout, and found as the context's error, whichever clock was first.
func TestTheContextsDeadlineIsATimeout(t *testing.T) {
	leave := make(chan bool)
	defer close(leave)
	// A transport that heeds the deadline, and one that does not.
	c := offline(t, Waiting(100), Transport(roundTripper(func(r *http.Request) (*http.Response, error) {
		if r.Header.Get("X-Heed") != "" {
			<-r.Context().Done()
			return nil, r.Context().Err()
		}
		<-leave
		return nil, io.EOF
	})))
	heed := [][]CallOption{nil, {WithHeader("X-Heed", "1")}}
	for i := 0; i < 50; i++ {
		ctx, cancel := context.WithTimeout(context.Background(), time.Duration(1+i%10)*time.Millisecond)
		_, err := c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"}, heed[i%2]...)
		cancel()
		if !errors.Is(err, Timeout) || !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, Cancelled) {
			t.Fatalf("%d: %#v", i, err)
		}
	}
	// A shorter time of the call's own is a timeout too, but not the context's.
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_, err := c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"}, WithTimeout(time.Millisecond))
	if !errors.Is(err, Timeout) || errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%#v", err)
	}
}

// While Close waits for a call, others are refused; they do not wait with it.
func TestCloseHoldsNobodyUp(t *testing.T) {
	entered, leave := make(chan bool), make(chan bool)
	c := offline(t, Transport(roundTripper(func(r *http.Request) (*http.Response, error) {
		if strings.HasSuffix(r.URL.Path, "/hang") {
			entered <- true
			<-leave
		}
		return &http.Response{StatusCode: 200, Body: io.NopCloser(strings.NewReader("{}"))}, nil
	})))
	call := func(path string) error {
		_, err := c.Send(context.Background(), Request{Method: "GET", Path: path})
		return err
	}
	hung, closed := make(chan error), make(chan error)
	go func() { hung <- call("/hang") }()
	<-entered
	go func() { closed <- c.Close() }()
	var err error
	for err == nil {
		err = call("/x")
	}
	if !errors.Is(err, Config) || c.AccountSID() != "" {
		t.Error(err)
	}
	if _, err := c.List("messages.list", nil, -1); !errors.Is(err, Config) {
		t.Error(err)
	}
	select {
	case <-closed:
		t.Error("closed in the middle of a call")
	default:
	}
	close(leave)
	if err := <-hung; err != nil {
		t.Error(err)
	}
	if err := <-closed; err != nil {
		t.Error(err)
	}
}

// What nobody closed is freed by the collector, and its callbacks with it.
func TestFinalizersAreANet(t *testing.T) {
	released := make(chan bool, 1)
	func() {
		kept := &struct{ text string }{"kept by a hook"}
		runtime.SetFinalizer(kept, func(*struct{ text string }) { released <- true })
		c := must[*Client](t)(NewClient(Token(account, "x"), Hooks(func(Attempt) { _ = kept.text }, nil)))
		_ = c
	}()
	for i := 0; i < 1000; i++ {
		runtime.GC()
		select {
		case <-released:
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Fatal("the client was not freed")
}
