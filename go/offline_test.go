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
	"os"
	"path/filepath"
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

// offline returns a client that does not use the sandbox.
func offline(t *testing.T, options ...Option) *Client {
	t.Helper()
	base := []Option{AuthToken(account, "planted-token"), PhoneNumber("+15005550006"), Retries(0)}
	made := must[*Client](t)(NewClientFromOptions(append(base, options...)...))
	t.Cleanup(func() { made.Close() })
	return made
}

func send(c *Client) (*Result, error) {
	return c.SendMessage(context.Background(), Message{To: "+15558676543", Body: "hello"})
}

func TestScriptsAndRecordings(t *testing.T) {
	script := must[*Script](t)(NewScript(
		ScriptedResponse{HTTPStatus: 429, Header: [][2]string{{"Retry-After", "0"}}},
		ScriptedResponse{Failure: ErrConnect, Sent: SentNo},
		ScriptedResponse{HTTPStatus: 201, Body: queued},
	))
	recording := must[*Recording](t)(NewRecording())
	c := offline(t, UseScript(script), RecordTo(recording), Retries(2), RetryDelays(0, 0, time.Minute))
	result := must[*Result](t)(send(c))
	if result.SID() != "SM1" || result.Text("subresource_uris.media") != "/m" || script.Remaining() != 0 {
		t.Fatal(result, script.Remaining())
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
	if len(exchanges) != 3 || exchanges[0].Response.HTTPStatus != 429 || exchanges[1].Response.Failure != ErrConnect ||
		exchanges[2].Response.Body != queued || exchanges[2].Request.Header.Get("Authorization") != "[redacted]" ||
		exchanges[0].Response.Header[0] != [2]string{"retry-after", "0"} {
		t.Fatalf("%+v", exchanges)
	}
	again := must[*Script](t)(recording.Script())
	if must[*Result](t)(send(offline(t, UseScript(again), Retries(2)))).SID() != "SM1" {
		t.Fatal("not the same again")
	}
	if _, err := send(c); !errors.Is(err, ErrInternal) {
		t.Fatal(err)
	}
	if err := script.Add(ScriptedResponse{}); !errors.Is(err, ErrArgument) {
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

func TestListsResumeAndEndWithTheContext(t *testing.T) {
	page := func(sids, next string) ScriptedResponse {
		return ScriptedResponse{HTTPStatus: 200, Body: fmt.Sprintf(`{"messages":[%s],"next_page_uri":%s}`, sids, next)}
	}
	next := fmt.Sprintf(`"/2010-04-01/Accounts/%s/Messages.json?Page=1"`, account)
	script := must[*Script](t)(NewScript(page(`{"sid":"SM1"}`, next), page(`{"sid":"SM2"}`, "null")))
	c, ctx := offline(t, UseScript(script)), context.Background()
	first := must[*Records](t)(c.List("messages.list", nil, -1))
	defer first.Close()
	if !first.Next(ctx) || first.Record().SID() != "SM1" {
		t.Fatal(first.Err())
	}
	link := first.ResumeLink()
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
	if len(seen) != 1 || seen[0] != "SM2<nil>" || second.ResumeLink() != "" {
		t.Fatal(seen, second.ResumeLink())
	}
	// The script has no response left: the list fails, and keeps failing.
	for i := 0; i < 2; i++ {
		var last error
		first.All(ctx)(func(_ *Result, err error) bool { last = err; return true })
		if !errors.Is(last, ErrInternal) {
			t.Fatal(last)
		}
	}
	evil := must[*Records](t)(c.List("messages.list", nil, -1))
	if err := evil.StartAt("https://evil.example/"); !errors.Is(err, ErrProtocol) || evil.Next(ctx) {
		t.Fatal(err)
	}
	evil.Close()
	evil.Close()

	hanging := offline(t, BaseURL(silent(t)))
	slow := must[*Records](t)(hanging.List("messages.list", nil, -1))
	defer slow.Close()
	ended, cancel := context.WithCancel(ctx)
	time.AfterFunc(10*time.Millisecond, cancel)
	if slow.Next(ended) || !errors.Is(slow.Err(), ErrCancelled) || !errors.Is(slow.Err(), context.Canceled) {
		t.Fatal(slow.Err())
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

func TestRoundTripperAsTransport(t *testing.T) {
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

	secure := httptest.NewUnstartedServer(nil)
	secure.Config.ErrorLog = log.New(io.Discard, "", 0)
	secure.StartTLS()
	defer secure.Close()
	var itself *Client
	for _, row := range []struct {
		name      string
		url       string
		transport http.RoundTripper
		kind      ErrorKind
		sent      Sent
	}{
		// Only root can listen there.
		{"refused", "http://127.0.0.1:1", http.DefaultTransport, ErrConnect, SentNo},
		{"unknown authority", secure.URL, http.DefaultTransport, ErrTLS, SentNo},
		{"panic", server.URL, roundTripper(func(*http.Request) (*http.Response, error) { panic("x") }), ErrProtocol, SentMaybe},
		{"error", server.URL, roundTripper(func(*http.Request) (*http.Response, error) { return nil, io.EOF }), ErrProtocol, SentMaybe},
		{"calls back", server.URL, roundTripper(func(*http.Request) (*http.Response, error) {
			if _, err := send(itself); !errors.Is(err, ErrArgument) {
				t.Error(err)
			}
			return nil, io.EOF
		}), ErrProtocol, SentMaybe},
		{"slow", server.URL, roundTripper(func(r *http.Request) (*http.Response, error) {
			<-r.Context().Done()
			return nil, r.Context().Err()
		}), ErrTimeout, SentMaybe},
	} {
		timeout := time.Minute
		if row.kind == ErrTimeout {
			timeout = 5 * time.Second
		}
		itself = offline(t, BaseURL(row.url), Transport(row.transport), Timeout(timeout))
		_, err := send(itself)
		var failure *Error
		if !errors.As(err, &failure) || failure.Kind != row.kind || failure.Sent != row.sent {
			t.Errorf("%s: %#v", row.name, err)
		}
	}
}

func TestCredentialsThatRotateAndHooks(t *testing.T) {
	script := must[*Script](t)(NewScript(
		ScriptedResponse{HTTPStatus: 401}, ScriptedResponse{HTTPStatus: 201, Body: queued}, ScriptedResponse{HTTPStatus: 201, Body: queued},
	))
	var asked atomic.Int32
	var told sync.Map
	var c *Client
	c = offline(t, UseScript(script), Retries(1), MaxThreads(1),
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
		Hooks(func(a Attempt) {
			told.Store(fmt.Sprint("before ", a.Number), a)
			if _, err := send(c); !errors.Is(err, ErrArgument) {
				t.Error(err)
			}
		}, func(a Attempt) {
			told.Store(fmt.Sprint("after ", a.Number), a)
			panic("a hook")
		}))
	must[*Result](t)(send(c))
	first, _ := told.Load("after 1")
	second, _ := told.Load("after 2")
	if first.(Attempt).ErrorKind != ErrAuth || first.(Attempt).HTTPStatus != 401 || first.(Attempt).RetryIn < 0 ||
		second.(Attempt).Sent != SentYes || second.(Attempt).RetryIn >= 0 || second.(Attempt).Operation == "" {
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
		if _, err := send(c); !errors.Is(err, ErrConfig) {
			t.Error(err)
		}
	}
	if shown := fmt.Sprintf("%v %+v %#v", Credentials{AuthToken: "planted"}, Credentials{AuthToken: "planted"},
		Credentials{AuthToken: "planted"}); strings.Contains(shown, "planted") {
		t.Error(shown)
	}
}

func basic(request HTTPRequest) (string, string, bool) {
	return (&http.Request{Header: request.Header}).BasicAuth()
}

func TestEveryClientOption(t *testing.T) {
	script := must[*Script](t)(NewScript(ScriptedResponse{HTTPStatus: 200, Body: "{}"}))
	c := must[*Client](t)(NewClientFromOptions(APIKey(account, key, "secret"), Account("AC9"), Region("ie1"), Edge("dublin"),
		UserAgent("shop/1.2"), MessagingService("MG1"), VerifyService("VA1"), NoProxy(), AttemptTimeout(time.Second),
		ConnectTimeout(time.Second), Timeout(time.Nanosecond), Timeout(time.Minute), MaxResponseBytes(1000),
		MaxConcurrentRequests(2), MaxIdlePerHost(2), MaxThreads(3), UseScript(script)))
	defer c.Close()
	if c.AccountSID() != "AC9" || cap(c.threads) != 3 {
		t.Error(c.AccountSID(), cap(c.threads))
	}
	must[*Result](t)(c.Send(context.Background(), Request{Method: "POST", Path: "/x", Query: [][2]string{{"a", "b c"}},
		JSON: map[string]int{"n": 1}, Header: [][2]string{{"X-One", "1"}}}, WithHeader("X-Two", "2"), Idempotent()))
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
		"timeout":      Timeout(0),
		"concurrency":  MaxConcurrentRequests(-1),
		"validation":   ClientValidation("CR1", "no key", ""),
		"no such RS":   ClientValidation("CR1", "no key", "RS512"),
		"user agent":   UserAgent("a\nb"),
		"base URL":     BaseURL("http://example.com"),
		"token":        AuthToken(account, ""),
		"oauth":        OAuth(account, "", ""),
		"bearer":       BearerToken("", ""),
		"key":          APIKey(account, key, "a b"),
		"NUL provider": CredentialsFunc("A\x00C", func() (Credentials, error) { return Credentials{}, nil }),
	} {
		if c, err := NewClientFromOptions(AuthToken(account, "x"), option); err == nil {
			c.Close()
			t.Error(name, "is accepted")
		}
	}
	for _, option := range []Option{BearerToken("", "x"), OAuth(account, "OQ1", "x"), NoCredentials()} {
		c := must[*Client](t)(NewClientFromOptions(option))
		c.Close()
	}
	t.Setenv("TWILIO_ACCOUNT_SID", account)
	t.Setenv("TWILIO_AUTH_TOKEN", "")
	t.Setenv("TWILIO_API_KEY", "")
	t.Setenv("TWILIO_API_SECRET", "")
	t.Setenv("TWILIO_CLIENT_ID", "")
	if _, err := NewClientFromEnv(Region("ie1")); !errors.Is(err, ErrConfig) {
		t.Error(err)
	}
	t.Setenv("TWILIO_AUTH_TOKEN", "x")
	env := must[*Client](t)(NewClientFromEnv(Account("AC9"), UseScript(script)))
	if env.AccountSID() != "AC9" {
		t.Error(env.AccountSID())
	}
	env.Close()
}

func TestParametersOfEveryType(t *testing.T) {
	type sort string
	text := "pointed at"
	var none *string
	script := must[*Script](t)(NewScript(ScriptedResponse{HTTPStatus: 201, Body: queued}))
	c := offline(t, UseScript(script))
	_, err := c.Execute(context.Background(), "messages.create", Params{
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
		"ValidityPeriod": time.Minute, "Body": "a\x00b", "ContentVariables": func() {}, "Nothing": "x",
	} {
		_, err := c.Execute(context.Background(), "messages.create", Params{"To": "+15558676543", "Body": "x", name: value})
		var failure *Error
		if !errors.As(err, &failure) || failure.Kind != ErrArgument || failure.Parameter != name {
			t.Errorf("%s: %#v", name, err)
		}
	}
}

func TestTokens(t *testing.T) {
	token := AccessToken{AccountSID: account, KeySID: key, KeySecret: "planted-secret", Identity: "alice",
		Validity: Validity{TTL: time.Minute},
		Grants:   []Grant{{Name: "video", Fields: map[string]any{"room": "lobby"}}, {Name: "new", Fields: 1, Raw: true}}}
	if _, err := token.JWT(); !errors.Is(err, ErrArgument) {
		t.Error("a grant that is no object", err)
	}
	token.Grants = token.Grants[:1]
	jwt := must[string](t)(token.JWT())
	claims := must[*Result](t)(VerifyJWT(jwt, "planted-secret", time.Time{}))
	if claims.Text("claims.grants.video.room") != "lobby" || claims.Text("claims.grants.identity") != "alice" {
		t.Error(string(claims.Body))
	}
	if _, err := VerifyJWT(jwt, "another", time.Time{}); !errors.Is(err, ErrAuth) {
		t.Error(err)
	}
	if _, err := VerifyJWT(jwt, "planted-secret", time.Now().Add(time.Hour)); !errors.Is(err, ErrAuth) {
		t.Error(err)
	}
	if _, err := DecodeJWT("nothing"); !errors.Is(err, ErrDecode) {
		t.Error(err)
	}
	for _, ttl := range []time.Duration{-time.Second, time.Millisecond, 25 * time.Hour, 1 << 62} {
		token.TTL = ttl
		if _, err := token.JWT(); !errors.Is(err, ErrArgument) {
			t.Error(ttl, err)
		}
	}
	if shown := fmt.Sprintf("%v %+v %#v", token, token, token); strings.Contains(shown, "planted") {
		t.Error(shown)
	}
	worker := CapabilityToken{Kind: "worker", AccountSID: account, AuthToken: "planted", WorkspaceSID: "WS1", WorkerSID: "WK1",
		Grants: []Grant{{Name: "activity_updates"}}}
	decoded := must[*Result](t)(DecodeJWT(must[string](t)(worker.JWT())))
	if decoded.Text("claims.worker_sid") != "WK1" || len(decoded.Items("claims.policies")) < 6 {
		t.Error(string(decoded.Body))
	}
	if _, err := (CapabilityToken{Kind: "bus"}).JWT(); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
}

func TestEventsReplaysAndExplanations(t *testing.T) {
	const form = "MessageSid=MM1&From=%2B15558676543&To=%2B15005550006&Body=hi&NumMedia=1&MediaUrl0=https%3A%2F%2Fa&" +
		"MediaContentType0=image%2Fpng&AccountSid=" + account
	validator := must[*Validator](t)(NewValidator("planted-token", ConfiguredURL("https://example.com/sms"), WebhookLimits(1000, 20)))
	defer validator.Close()
	signature, _, err := SignWebhook("planted-token", "POST", "https://example.com/sms", "application/x-www-form-urlencoded", []byte(form))
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
	if err != nil || verdict != VerdictValid || event.Name != "message" || event.Text("body") != "hi" ||
		event.Int("num_media", 0) != 1 || len(event.Media()) != 1 || event.Media()[0] != (Media{"https://a", "image/png"}) {
		t.Fatal(event, verdict, err)
	}
	// With the types of encoding/json; a copy that belongs to the caller.
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
	filter := must[*ReplayFilter](t)(NewReplayFilter(10))
	if filter.IsReplay(event.IdempotencyToken) || !filter.IsReplay(event.IdempotencyToken) || filter.IsReplay("") {
		t.Error("filter")
	}
	if _, err := NewReplayFilter(0); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	why := must[string](t)(validator.Explain(request(form + "&a=b")))
	if !strings.Contains(why, "example.com/sms") || strings.Contains(why, "planted-token") {
		t.Error(why)
	}
	_, verdict, err = validator.Receive(request(form + strings.Repeat("x", 1000)))
	if verdict != VerdictTooLarge || verdict.HTTPStatus() != 413 || !errors.Is(err, ErrWebhook) {
		t.Error(verdict, err)
	}
	if text, _ := json.Marshal(VerdictBadSignature); string(text) != `"bad_signature"` {
		t.Error(string(text))
	}
	var read Verdict
	if json.Unmarshal([]byte(`"no_key"`), &read) != nil || read != VerdictNoKey || json.Unmarshal([]byte(`"x"`), &read) == nil {
		t.Error(read)
	}
	for _, wrong := range [][]ValidatorOption{{AdditionalToken("")}, {AccountToken(account, "")}, {SharedKey("id", "")}, {AdditionalToken("a\x00")}} {
		if _, err := NewValidator("planted-token", wrong...); err == nil {
			t.Error("a key that proves nothing is accepted")
		}
	}
	validator.Close()
	if _, _, err := validator.Receive(request(form)); !errors.Is(err, ErrConfig) {
		t.Error(err)
	}
}

func TestAddressesAndSegments(t *testing.T) {
	number := must[Address](t)(NormalizeNumber("(555) 867-5310", "1"))
	if number != (Address{"+15558675310", "+15558675310", "number", "phone", "", ""}) {
		t.Error(number)
	}
	if one := must[Address](t)(ParseAddress("whatsapp:+15558675310")); one.Channel != "whatsapp" || one.ID != "+15558675310" {
		t.Error(one)
	}
	for _, wrong := range []string{"", "12 34", "+1555\x00"} {
		if _, err := ParseAddress(wrong); !errors.Is(err, ErrArgument) {
			t.Error(wrong, err)
		}
	}
	smart := must[Segments](t)(CountSegments("“yes”", true))
	if smart.Text != `"yes"` || smart.Encoding != "GSM-7" || len(smart.Parts) != 1 || len(smart.NonGSM) != 0 {
		t.Errorf("%+v", smart)
	}
	plain := must[Segments](t)(CountSegments("“yes”", false))
	if len(plain.NonGSM) != 2 || plain.NonGSM[1] != (NonGSMCharacter{6, "”", `"`}) {
		t.Errorf("%+v", plain)
	}
}

func TestLog(t *testing.T) {
	var lines atomic.Int32
	if err := SetLog(99, func(LogLevel, string) {}); !errors.Is(err, ErrArgument) {
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
	script := must[*Script](t)(NewScript(ScriptedResponse{HTTPStatus: 503}))
	send(offline(t, UseScript(script)))
	if err := SetLog(LogOff, nil); err != nil || lines.Load() == 0 {
		t.Error(err, lines.Load())
	}
}

// Each request in flight holds a thread; the others wait in Go until their context ends.
func TestMaxThreads(t *testing.T) {
	entered, leave := make(chan bool), make(chan bool)
	c := offline(t, MaxThreads(2), Transport(roundTripper(func(*http.Request) (*http.Response, error) {
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
	if !errors.As(err, &failure) || failure.Kind != ErrTimeout || failure.Sent != SentNo || !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%#v", err)
	}
	close(leave)
	group.Wait()
}

// A context deadline is a timeout and wraps the error of the context, whichever clock fires first.
func TestContextDeadlineIsATimeout(t *testing.T) {
	leave := make(chan bool)
	defer close(leave)
	// A transport that observes the deadline, and one that does not.
	c := offline(t, MaxThreads(100), Transport(roundTripper(func(r *http.Request) (*http.Response, error) {
		if r.Header.Get("X-Observe-Deadline") != "" {
			<-r.Context().Done()
			return nil, r.Context().Err()
		}
		<-leave
		return nil, io.EOF
	})))
	headers := [][]RequestOption{nil, {WithHeader("X-Observe-Deadline", "1")}}
	for i := 0; i < 50; i++ {
		ctx, cancel := context.WithTimeout(context.Background(), time.Duration(1+i%10)*time.Millisecond)
		_, err := c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"}, headers[i%2]...)
		cancel()
		if !errors.Is(err, ErrTimeout) || !errors.Is(err, context.DeadlineExceeded) || errors.Is(err, ErrCancelled) {
			t.Fatalf("%d: %#v", i, err)
		}
	}
	// A shorter timeout of the request is a timeout, too, but does not wrap the error of the context.
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	_, err := c.SendMessage(ctx, Message{To: "+15558676543", Body: "x"}, WithTimeout(time.Millisecond))
	if !errors.Is(err, ErrTimeout) || errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("%#v", err)
	}
}

// While Close waits for a request, new requests fail at once.
func TestCloseBlocksNoRequest(t *testing.T) {
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
	if !errors.Is(err, ErrConfig) || c.AccountSID() != "" {
		t.Error(err)
	}
	if _, err := c.List("messages.list", nil, -1); !errors.Is(err, ErrConfig) {
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

// The garbage collector frees a client that is never closed, and its callbacks.
func TestFinalizerFreesAnUnclosedClient(t *testing.T) {
	released := make(chan bool, 1)
	func() {
		kept := &struct{ text string }{"kept by a hook"}
		runtime.SetFinalizer(kept, func(*struct{ text string }) { released <- true })
		c := must[*Client](t)(NewClientFromOptions(AuthToken(account, "x"), Hooks(func(Attempt) { _ = kept.text }, nil)))
		_ = c
	}()
	for i := 0; i < 6000; i++ {
		runtime.GC()
		select {
		case <-released:
			return
		case <-time.After(10 * time.Millisecond):
		}
	}
	t.Fatal("the client was not freed")
}

// occupy starts a request that holds a thread until leave is closed.
func occupy(c *Client, entered <-chan bool, group *sync.WaitGroup) {
	group.Add(1)
	go func() { defer group.Done(); send(c) }()
	<-entered
}

// The timeout of a request includes the time for which it waits for a thread, with and without a context that
// has a deadline.
func TestTimeoutIncludesWaitingForAThread(t *testing.T) {
	// Nobody sees when a request begins to wait: on a busy machine it may begin when the thread is free already.
	for tries := 0; !timeoutIncludesWaiting(t); tries++ {
		if tries == 20 {
			t.Fatal("the timeout begins when there is a thread")
		}
	}
}

// timeoutIncludesWaiting reports whether the timeout of a request began before a thread was free.
func timeoutIncludesWaiting(t *testing.T) bool {
	entered, leave := make(chan bool, 1), make(chan bool)
	deadlines := make(chan time.Time, 2)
	c := offline(t, MaxThreads(1), Timeout(time.Minute), Transport(roundTripper(func(r *http.Request) (*http.Response, error) {
		deadline, _ := r.Context().Deadline()
		deadlines <- deadline
		entered <- true
		<-leave
		return nil, io.EOF
	})))
	var group sync.WaitGroup
	occupy(c, entered, &group)
	<-deadlines
	for i := 0; i < 10; i++ {
		_, err := c.SendMessage(context.Background(), Message{To: "+15558676543", Body: "x"}, WithTimeout(time.Millisecond))
		var failure *Error
		if !errors.As(err, &failure) || failure.Kind != ErrTimeout || failure.Sent != SentNo || !failure.Retryable ||
			errors.Is(err, context.DeadlineExceeded) {
			t.Errorf("%#v", err)
		}
	}
	waiting := make(chan bool)
	group.Add(1)
	go func() { defer group.Done(); close(waiting); send(c) }()
	<-waiting
	time.Sleep(50 * time.Millisecond) // time to wait for a thread
	free := time.Now()
	close(leave)
	deadline := <-deadlines
	group.Wait()
	// A transport's timeout is in whole milliseconds, rounded up.
	return deadline.Before(free.Add(time.Minute - 5*time.Millisecond))
}

// A request ends although the library does not return, here because a hook hangs.
func TestRequestEndsIfTheLibraryHangs(t *testing.T) {
	defer func(before time.Duration) { grace = before }(grace)
	grace = 10 * time.Millisecond
	entered, leave := make(chan bool, 100), make(chan bool)
	hook := func(Attempt) {
		entered <- true
		<-leave
	}
	responses := make([]ScriptedResponse, 100)
	for i := range responses {
		responses[i] = ScriptedResponse{HTTPStatus: 200, Body: "{}"}
	}
	script := must[*Script](t)(NewScript(responses...))
	c := must[*Client](t)(NewClientFromOptions(AuthToken(account, "x"), UseScript(script), Hooks(hook, nil)))
	hangs := func(timeout time.Duration) bool {
		_, err := c.Execute(context.Background(), "messages.list", nil, WithTimeout(timeout))
		var failure *Error
		isError := errors.As(err, &failure)
		// On a busy machine the time is over before the hook is called. An earlier call's may be called by now.
		if isError && failure.Kind == ErrTimeout && failure.Sent == SentNo {
			return false
		}
		select {
		case <-entered:
		default:
			return false
		}
		if !isError || failure.Kind != ErrTimeout || failure.Sent != SentMaybe {
			t.Errorf("%#v", err)
		}
		return true
	}
	for timeout := 10 * time.Millisecond; !hangs(timeout); timeout *= 2 {
		if timeout > time.Minute {
			t.Fatal("the hook is not called")
		}
	}
	ctx, cancel := context.WithCancel(context.Background())
	time.AfterFunc(10*time.Millisecond, cancel)
	records := must[*Records](t)(c.List("messages.list", nil, -1))
	if records.Next(ctx) || !errors.Is(records.Err(), ErrCancelled) || !errors.Is(records.Err(), context.Canceled) {
		t.Errorf("%#v", records.Err())
	}
	records.Close()
	if err := c.Close(); !errors.Is(err, ErrInternal) {
		t.Errorf("a client in use is freed: %v", err)
	}
	close(leave)
	for len(c.threads) > 0 { // the functions return
		runtime.Gosched()
	}
}

func TestDownloads(t *testing.T) {
	const sid = "0123456789abcdef0123456789abcdef"
	file := ScriptedResponse{HTTPStatus: 200, Header: [][2]string{{"Content-Type", "image/png"}}, Body: "PNG"}
	moved := func(to string) ScriptedResponse {
		return ScriptedResponse{HTTPStatus: 307, Header: [][2]string{{"Location", to}}}
	}
	script := must[*Script](t)(NewScript(
		moved("https://media.example/x?Signature=1"), file, // read
		file, file, file, // saved, over the limit, cancelled
		moved("https://media.example/x"), // a free read
		moved("https://media.example/x"), file,
		moved("http://media.example/x"),
	))
	c := offline(t, UseScript(script))
	ctx, cancel := context.WithCancel(context.Background())
	medium := Params{"MessageSid": "MM" + sid, "Sid": "ME" + sid}
	download := must[*Download](t)(c.Download(ctx, "messages.media.fetch", medium))
	if download.HTTPStatus != 200 || download.Header.Get("Content-Type") != "image/png" || download.Size != 3 {
		t.Fatalf("%+v", download)
	}
	if whole := must[[]byte](t)(io.ReadAll(download)); string(whole) != "PNG" {
		t.Fatalf("%q", whole)
	}
	download.Close()
	if _, err := download.Read(make([]byte, 1)); err != io.EOF {
		t.Fatal(err)
	}
	requests := script.Requests()
	if requests[1].URL != "https://media.example/x?Signature=1" || requests[1].Header.Get("Authorization") != "" {
		t.Fatalf("%+v", requests[1])
	}

	path := filepath.Join(t.TempDir(), "cat.png")
	download = must[*Download](t)(c.Download(ctx, "messages.media.fetch", medium))
	var told int64
	size := must[int64](t)(download.Save(path, func(done, total int64) { told = done + total }))
	if written := must[[]byte](t)(os.ReadFile(path)); size != 3 || told != 6 || string(written) != "PNG" {
		t.Fatal(size, told, written)
	}
	download.Close()
	if _, err := c.Download(ctx, "messages.media.fetch", medium, WithMaxBytes(2)); !errors.Is(err, ErrProtocol) {
		t.Fatal(err)
	}
	download = must[*Download](t)(c.Download(ctx, "messages.media.fetch", medium))
	cancel()
	if _, err := download.Read(make([]byte, 1)); !errors.Is(err, context.Canceled) {
		t.Fatal(err)
	}
	download.Close()
	if _, err := download.Save(path, nil); err == nil {
		t.Fatal("it is closed")
	}

	ctx = context.Background()
	read := Request{Method: "GET", Host: "video.twilio.com", Path: "/v1/Recordings/RT1/Media"}
	result := must[*Result](t)(c.Send(ctx, read))
	if result.HTTPStatus != 307 || result.Header.Get("Location") != "https://media.example/x" {
		t.Fatalf("%+v", result)
	}
	download = must[*Download](t)(c.DownloadFrom(ctx, read))
	if whole := must[[]byte](t)(io.ReadAll(download)); string(whole) != "PNG" {
		t.Fatalf("%q", whole)
	}
	download.Close()
	if _, err := c.DownloadFrom(ctx, read); !errors.Is(err, ErrProtocol) {
		t.Fatal(err)
	}
	if _, err := c.Download(ctx, "messages.list", nil); !errors.Is(err, ErrArgument) {
		t.Fatal(err)
	}
}
