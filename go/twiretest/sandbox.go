// Package twiretest runs a sandbox for tests: a simulation of Twilio on this machine, with simulated phones. It
// needs no cgo and no C library, only the program twire: the one that TWIRE_BIN names, else the one on
// PATH.
//
//	box := twiretest.Start(t)
//	box.Setenv() // for twire.NewClientFromEnv and programs that read TWIRE_BASE_URL
//	remind("+15558675310", "Your table is booked")
//	message := box.Phone("+15558675310").WaitForMessage(twiretest.MessageMatch{})
//
// Failures end the test with [testing.TB.Fatalf]. The WaitFor methods wait for at most the WaitTimeout of
// the [Sandbox], and then report what there is instead.
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

// A Sandbox is a running sandbox. It reports failures to a test.
type Sandbox struct {
	// URL is the base URL for clients.
	URL        string `json:"url"`
	AccountSID string `json:"account_sid"`
	// AuthToken is the account's auth token, which also signs webhooks.
	AuthToken string `json:"auth_token"`
	APIKey    string `json:"api_key"`
	APISecret string `json:"api_secret"`
	// PhoneNumber is a number of the account.
	PhoneNumber string `json:"phone_number"`
	// VerifyServiceSID is a Verify service with passcodes of six digits.
	VerifyServiceSID    string `json:"verify_service_sid"`
	MessagingServiceSID string `json:"messaging_service_sid"`
	// WaitTimeout limits the WaitFor methods, in real time. The default is 30 s.
	WaitTimeout time.Duration `json:"-"`

	t testing.TB
}

// direct ignores the proxies of the environment, which are not for this machine.
var direct = &http.Client{Transport: &http.Transport{}}

// Start starts a sandbox that ends with the test. The arguments are passed to `twire sandbox`, for example
// "--time-scale", "0".
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
	box := &Sandbox{WaitTimeout: 30 * time.Second, t: t}
	if err := json.Unmarshal(line, box); err != nil {
		t.Fatalf("twiretest: %s sandbox said %q", program, line)
	}
	return box
}

// Connect uses the sandbox that runs at a URL, for example in a container.
func Connect(t testing.TB, url string) *Sandbox {
	t.Helper()
	box := &Sandbox{URL: strings.TrimRight(url, "/"), WaitTimeout: 30 * time.Second, t: t}
	box.control("GET", "", nil, box)
	return box
}

// WithTest returns the same sandbox, which reports failures to another test.
func (s *Sandbox) WithTest(t testing.TB) *Sandbox {
	other := *s
	other.t = t
	return &other
}

// Env returns the environment variables with which clients find the sandbox, as "NAME=value".
func (s *Sandbox) Env() []string {
	return []string{
		"TWILIO_ACCOUNT_SID=" + s.AccountSID,
		"TWILIO_AUTH_TOKEN=" + s.AuthToken,
		"TWILIO_PHONE_NUMBER=" + s.PhoneNumber,
		"TWILIO_VERIFY_SERVICE_SID=" + s.VerifyServiceSID,
		"TWIRE_BASE_URL=" + s.URL,
	}
}

// Setenv sets the variables of [Sandbox.Env] for the rest of the test.
func (s *Sandbox) Setenv() {
	s.t.Helper()
	for _, pair := range s.Env() {
		name, value, _ := strings.Cut(pair, "=")
		s.t.Setenv(name, value)
	}
}

// Advance advances the sandbox's clock. When it returns, everything due until then has happened, webhooks
// included.
func (s *Sandbox) Advance(by time.Duration) {
	s.t.Helper()
	var result struct{ Settled bool }
	s.control("POST", "clock/advance", map[string]any{"by": by.Seconds()}, &result)
	if !result.Settled {
		s.t.Fatalf("twiretest: something did not finish within a minute; does a webhook not respond?")
	}
}

// AddFault makes the next request fail. The kinds ("close", "reset", "status", "slow", "late" and so on) and
// their settings ("count", "percent", "to", "status" and so on) are in the sandbox's README.
func (s *Sandbox) AddFault(kind string, settings map[string]any) {
	s.t.Helper()
	all := map[string]any{"kind": kind}
	for name, value := range settings {
		all[name] = value
	}
	s.control("POST", "faults", all, nil)
}

// ClearFaults removes all faults.
func (s *Sandbox) ClearFaults() {
	s.t.Helper()
	s.control("DELETE", "faults", nil, nil)
}

// Reset returns the sandbox to its initial state. The credentials stay.
func (s *Sandbox) Reset() {
	s.t.Helper()
	s.control("DELETE", "state", nil, nil)
}

// A Callback is a webhook that the sandbox sent to the program under test.
type Callback struct {
	// ResourceSID is the SID of the message, call or recording concerned.
	ResourceSID string `json:"resource_sid"`
	// Kind is "message-status", "call-status", "twiml", "inbound-message", "recording-status" and so on.
	Kind   string `json:"kind"`
	Method string `json:"method"`
	URL    string `json:"url"`
	// Params are its parameters, in order.
	Params [][2]string `json:"params"`
	// HTTPStatus is the status of the response; 0 without a response.
	HTTPStatus   int    `json:"status"`
	ResponseBody string `json:"response"`
	// ErrorCode is Twilio's error code for the response; 0 if it was correct.
	ErrorCode int `json:"error_code"`
}

// Param returns the first parameter with a name; "" if there is none.
func (c Callback) Param(name string) string {
	for _, pair := range c.Params {
		if pair[0] == name {
			return pair[1]
		}
	}
	return ""
}

// WaitForCallbacks waits for count completed webhooks of a kind, or of any kind if it is empty. It returns
// all of them, newest first.
func (s *Sandbox) WaitForCallbacks(kind string, count int) []Callback {
	s.t.Helper()
	var rows []Callback
	s.wait("callbacks", url.Values{"kind": {kind}}, count, &rows, func() int { return len(rows) })
	return rows
}

// Control sends a request to the sandbox's control API, at a path below /_twire/. It decodes the response
// into out, unless that is nil.
func (s *Sandbox) Control(method, path string, body, out any) {
	s.t.Helper()
	s.control(method, path, body, out)
}

func (s *Sandbox) control(method, path string, body, out any) {
	s.t.Helper()
	var content io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			s.t.Fatalf("twiretest: %v", err)
		}
		content = bytes.NewReader(text)
	}
	request, err := http.NewRequest(method, s.URL+"/_twire/"+path, content)
	if err != nil {
		s.t.Fatalf("twiretest: %v", err)
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := direct.Do(request)
	if err != nil {
		s.t.Fatalf("twiretest: the sandbox does not respond: %v", err)
	}
	defer response.Body.Close()
	text, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Fatalf("twiretest: %s %s: %v", method, path, err)
	}
	if response.StatusCode >= 300 {
		var failure struct{ Error string }
		_ = json.Unmarshal(text, &failure)
		s.t.Fatalf("twiretest: %s %s: %d %s", method, path, response.StatusCode, failure.Error)
	}
	if out != nil {
		if err := json.Unmarshal(text, out); err != nil {
			s.t.Fatalf("twiretest: %s %s: %v", method, path, err)
		}
	}
}

// wait waits for count rows. The sandbox does the waiting.
func (s *Sandbox) wait(name string, query url.Values, count int, rows any, have func() int) {
	s.t.Helper()
	if s.rows(name, query, count, s.WaitTimeout, rows); have() < count {
		wanted := query.Encode()
		var there []json.RawMessage
		s.rows(name, url.Values{}, 0, 0, &there)
		s.t.Fatalf("twiretest: %d of %d %s (%s) came within %v; there is: %s", have(), count, name, wanted, s.WaitTimeout, there)
	}
}

func (s *Sandbox) rows(name string, query url.Values, count int, wait time.Duration, rows any) {
	s.t.Helper()
	parameters := url.Values{}
	for key, list := range query {
		if list[0] != "" {
			parameters[key] = list
		}
	}
	parameters.Set("count", strconv.Itoa(count))
	parameters.Set("wait", fmt.Sprintf("%dms", wait.Milliseconds()))
	var all map[string]json.RawMessage
	s.control("GET", name+"?"+parameters.Encode(), nil, &all)
	if err := json.Unmarshal(all[name], rows); err != nil {
		s.t.Fatalf("twiretest: %s: %v", name, err)
	}
}
