// Package twiretest runs a sandbox for tests: Twilio on this machine, and the phones that it texts
// and calls. It needs no C library, only the program twire: the one that TWIRE_BIN names, else the
// one on PATH.
//
//	box := twiretest.Start(t)
//	box.Setenv() // now twire.FromEnv, and programs that know TWIRE_BASE_URL, are led there
//	remind("+15558675310", "Your table is booked")
//	message := box.Phone("+15558675310").WaitForMessage(twiretest.Match{})
//
// What goes wrong ends the test with [testing.TB.Fatalf]. Whatever waits, waits for at most
// [Sandbox.Patience] and then says what there was instead.
package twiretest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"
	"time"
)

// A Sandbox is a running sandbox, bound to the test that it reports to.
type Sandbox struct {
	// URL is the base URL for clients.
	URL        string `json:"url"`
	AccountSID string `json:"account_sid"`
	// AuthToken also signs webhooks.
	AuthToken string `json:"auth_token"`
	APIKey    string `json:"api_key"`
	APISecret string `json:"api_secret"`
	// PhoneNumber is a number that the account owns.
	PhoneNumber string `json:"phone_number"`
	// VerifyServiceSID is a Verify service with codes of six digits.
	VerifyServiceSID    string `json:"verify_service_sid"`
	MessagingServiceSID string `json:"messaging_service_sid"`
	// Patience is how long whatever waits does so, in real time. Five seconds by default.
	Patience time.Duration `json:"-"`

	t testing.TB
}

// direct goes through no proxy: what the environment says of proxies is not about this machine.
var direct = &http.Client{Transport: &http.Transport{}}

// Start runs a sandbox for a test; it ends with the test. Further arguments are those of
// `twire sandbox`, such as "--time-scale", "0".
func Start(t testing.TB, arguments ...string) *Sandbox {
	t.Helper()
	program := os.Getenv("TWIRE_BIN")
	if program == "" {
		program = "twire"
	}
	all := append([]string{"sandbox", "--json", "--listen", "127.0.0.1:0", "--until-stdin-closes"}, arguments...)
	command := exec.Command(program, all...)
	command.Stderr = os.Stderr
	stdin, err := command.StdinPipe()
	if err != nil {
		t.Fatalf("twiretest: %v", err)
	}
	stdout, err := command.StdoutPipe()
	if err != nil {
		t.Fatalf("twiretest: %v", err)
	}
	if err := command.Start(); err != nil {
		t.Fatalf("twiretest: %v (is the program twire installed? TWIRE_BIN may name it)", err)
	}
	t.Cleanup(func() {
		stdin.Close()
		_ = command.Wait()
	})
	line, err := bufio.NewReader(stdout).ReadBytes('\n')
	if err != nil {
		t.Fatalf("twiretest: %s sandbox ended instead of starting", program)
	}
	box := &Sandbox{Patience: 5 * time.Second, t: t}
	if err := json.Unmarshal(line, box); err != nil {
		t.Fatalf("twiretest: %s sandbox said %q", program, line)
	}
	return box
}

// At uses a sandbox that runs already, such as in a container.
func At(t testing.TB, address string) *Sandbox {
	t.Helper()
	box := &Sandbox{URL: strings.TrimRight(address, "/"), Patience: 5 * time.Second, t: t}
	box.control("GET", "", nil, box)
	return box
}

// For gives the same sandbox to another test, which what goes wrong from now on is reported to.
func (s *Sandbox) For(t testing.TB) *Sandbox {
	other := *s
	other.t = t
	return &other
}

// Env has the variables that lead there, as "NAME=value".
func (s *Sandbox) Env() []string {
	return []string{
		"TWILIO_ACCOUNT_SID=" + s.AccountSID,
		"TWILIO_AUTH_TOKEN=" + s.AuthToken,
		"TWILIO_PHONE_NUMBER=" + s.PhoneNumber,
		"TWILIO_VERIFY_SERVICE_SID=" + s.VerifyServiceSID,
		"TWIRE_BASE_URL=" + s.URL,
	}
}

// Setenv sets these variables for the rest of the test.
func (s *Sandbox) Setenv() {
	s.t.Helper()
	for _, pair := range s.Env() {
		name, value, _ := strings.Cut(pair, "=")
		s.t.Setenv(name, value)
	}
}

// Advance moves the clock. All that is due on the way has happened when it returns, webhooks
// included.
func (s *Sandbox) Advance(by time.Duration) {
	s.t.Helper()
	var told struct{ Settled bool }
	s.control("POST", "clock/advance", map[string]any{"by": by.Seconds()}, &told)
	if !told.Settled {
		s.t.Fatalf("twiretest: something did not finish within a minute: a webhook that does not answer?")
	}
}

// Fault lets the next request fail: kind is close, reset, status, slow, late ... and settings are
// count, percent, to, status ... as the sandbox's README lists them.
func (s *Sandbox) Fault(kind string, settings map[string]any) {
	s.t.Helper()
	all := map[string]any{"kind": kind}
	for name, value := range settings {
		all[name] = value
	}
	s.control("POST", "faults", all, nil)
}

// ClearFaults lets no further request fail.
func (s *Sandbox) ClearFaults() {
	s.t.Helper()
	s.control("DELETE", "faults", nil, nil)
}

// Reset forgets everything but the credentials and what is there from the start.
func (s *Sandbox) Reset() {
	s.t.Helper()
	s.control("DELETE", "state", nil, nil)
}

// A Callback is a webhook that the sandbox sent to the program under test.
type Callback struct {
	// ResourceSID is the message, call or recording that it is about.
	ResourceSID string `json:"resource_sid"`
	// Kind is message-status, call-status, twiml, inbound-message, recording-status ...
	Kind   string `json:"kind"`
	Method string `json:"method"`
	URL    string `json:"url"`
	// Params are its parameters, in their order.
	Params [][2]string `json:"params"`
	// Status is that of the answer; 0 if there was none.
	Status int    `json:"status"`
	Answer string `json:"answer"`
	// ErrorCode is Twilio's code of what was wrong with the answer.
	ErrorCode int `json:"error_code"`
}

// Param is the first parameter of that name.
func (c Callback) Param(name string) string {
	for _, pair := range c.Params {
		if pair[0] == name {
			return pair[1]
		}
	}
	return ""
}

// WaitForCallbacks waits until that many webhooks of a kind were sent and answered; all of them,
// the newest first. Without a kind, all are counted.
func (s *Sandbox) WaitForCallbacks(kind string, count int) []Callback {
	s.t.Helper()
	var rows []Callback
	s.wait("callbacks", url.Values{"kind": {kind}}, count, &rows, func() int { return len(rows) })
	return rows
}

// Control is a request to the sandbox's control API below /_twire/. The answer is read into out,
// unless that is nil.
func (s *Sandbox) Control(method, path string, body, out any) {
	s.t.Helper()
	s.control(method, path, body, out)
}

func (s *Sandbox) control(method, path string, body, out any) {
	s.t.Helper()
	var sent io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			s.t.Fatalf("twiretest: %v", err)
		}
		sent = bytes.NewReader(text)
	}
	request, err := http.NewRequest(method, s.URL+"/_twire/"+path, sent)
	if err != nil {
		s.t.Fatalf("twiretest: %v", err)
	}
	request.Header.Set("Content-Type", "application/json")
	answer, err := direct.Do(request)
	if err != nil {
		s.t.Fatalf("twiretest: the sandbox does not answer: %v", err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(answer.Body)
	if err != nil {
		s.t.Fatalf("twiretest: %s %s: %v", method, path, err)
	}
	if answer.StatusCode >= 300 {
		var refused struct{ Error string }
		_ = json.Unmarshal(text, &refused)
		s.t.Fatalf("twiretest: %s %s: %d %s", method, path, answer.StatusCode, refused.Error)
	}
	if out != nil {
		if err := json.Unmarshal(text, out); err != nil {
			s.t.Fatalf("twiretest: %s %s: %v", method, path, err)
		}
	}
}

// wait asks for rows until there are enough of them.
func (s *Sandbox) wait(name string, query url.Values, count int, rows any, have func() int) {
	s.t.Helper()
	if s.rows(name, query, count, s.Patience, rows); have() < count {
		wanted := query.Encode()
		var there []json.RawMessage
		s.rows(name, url.Values{}, 0, 0, &there)
		s.t.Fatalf("twiretest: %d of %d %s (%s) came within %v; there is: %s", have(), count, name, wanted, s.Patience, there)
	}
}

func (s *Sandbox) rows(name string, query url.Values, count int, wait time.Duration, rows any) {
	s.t.Helper()
	asked := url.Values{}
	for key, values := range query {
		if values[0] != "" {
			asked[key] = values
		}
	}
	asked.Set("count", strconv.Itoa(count))
	asked.Set("wait", fmt.Sprintf("%dms", wait.Milliseconds()))
	var all map[string]json.RawMessage
	s.control("GET", name+"?"+asked.Encode(), nil, &all)
	if err := json.Unmarshal(all[name], rows); err != nil {
		s.t.Fatalf("twiretest: %s: %v", name, err)
	}
}
