package twiretest

import (
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"reflect"
	"runtime"
	"strings"
	"testing"
	"time"
)

const number = "+15558675310"

// api posts a form to Twilio's API, as the program under test would.
func api(t *testing.T, box *Sandbox, path string, form url.Values) (int, error) {
	t.Helper()
	request, err := http.NewRequest("POST", box.URL+path, strings.NewReader(form.Encode()))
	if err != nil {
		t.Fatal(err)
	}
	request.SetBasicAuth(box.AccountSID, box.AuthToken)
	request.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	response, err := direct.Do(request)
	if err != nil {
		return 0, err
	}
	_, _ = io.Copy(io.Discard, response.Body)
	response.Body.Close()
	return response.StatusCode, nil
}

func send(t *testing.T, box *Sandbox, body string) (int, error) {
	t.Helper()
	form := url.Values{"To": {number}, "From": {box.PhoneNumber}, "Body": {body}}
	return api(t, box, "/2010-04-01/Accounts/"+box.AccountSID+"/Messages.json", form)
}

// app starts a web application that responds to messages and phone calls.
func app(t *testing.T) string {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/xml")
		switch r.URL.Path {
		case "/sms":
			fmt.Fprintf(w, "<Response><Message>You wrote %s</Message></Response>", r.FormValue("Body"))
		case "/voice":
			fmt.Fprint(w, `<Response><Gather numDigits="1" timeout="60" action="/key"><Say>Press one</Say></Gather></Response>`)
		default:
			fmt.Fprintf(w, `<Response><Say>You pressed %s</Say><Pause length="60"/></Response>`, r.FormValue("Digits"))
		}
	}))
	t.Cleanup(server.Close)
	return server.URL
}

// start starts a sandbox that is waited for however busy this machine is.
func start(t *testing.T, arguments ...string) *Sandbox {
	t.Helper()
	box := Start(t, arguments...)
	box.WaitTimeout = time.Minute
	return box
}

// doomed records the failure of a test.
type doomed struct {
	testing.TB
	why string
}

func (d *doomed) Helper() {}
func (d *doomed) Fatalf(format string, arguments ...any) {
	d.why = fmt.Sprintf(format, arguments...)
	runtime.Goexit()
}

// fails returns the message with which act fails a test.
func fails(t *testing.T, box *Sandbox, act func(*Sandbox)) string {
	t.Helper()
	test := &doomed{TB: t}
	done := make(chan struct{})
	go func() {
		defer close(done)
		impatient := box.WithTest(test)
		impatient.WaitTimeout = 50 * time.Millisecond
		act(impatient)
	}()
	<-done
	if test.why == "" {
		t.Fatal("it did not fail")
	}
	return test.why
}

func TestMessagesAndCodes(t *testing.T) {
	box := start(t, "--seed", "7")
	phone := box.Phone(number)
	if status, err := send(t, box, "Hello"); status != 201 || err != nil {
		t.Fatal(status, err)
	}
	message := phone.WaitForMessage(MessageMatch{Body: "ell", Status: "delivered"})
	if message.Body != "Hello" || message.Channel != "sms" || message.Segments != 1 {
		t.Errorf("%+v", message)
	}
	_, _ = send(t, box, "Again")
	if rows := phone.WaitForMessages(MessageMatch{}, 2); rows[0].Body != "Again" || rows[1].Body != "Hello" {
		t.Errorf("%+v", rows)
	}
	why := fails(t, box, func(box *Sandbox) { box.Phone(number).WaitForMessage(MessageMatch{Body: "Bye"}) })
	if !strings.Contains(why, "0 of 1 messages") || !strings.Contains(why, `"body":"Again"`) {
		t.Error(why)
	}
	service := "/v2/Services/" + box.VerifyServiceSID
	_, _ = api(t, box, service+"/Verifications", url.Values{"To": {number}, "Channel": {"sms"}})
	code := phone.WaitForCode()
	if status, _ := api(t, box, service+"/VerificationCheck", url.Values{"To": {number}, "Code": {code}}); status != 200 {
		t.Error(status)
	}
	fails(t, box, func(box *Sandbox) { box.Phone(number).WaitForCode() })
}

func TestAPhoneSendsAMessage(t *testing.T) {
	box := start(t)
	url := app(t)
	received := box.Phone(number).Send(OutgoingMessage{Body: "Table", URL: url + "/sms", Params: map[string]string{"ProfileName": "Ada"}})
	if received.HTTPStatus != 200 || len(received.Replies) != 1 || received.Replies[0].Body != "You wrote Table" {
		t.Errorf("%+v", received)
	}
	callback := box.WaitForCallbacks("inbound-message", 1)[0]
	if callback.Param("ProfileName") != "Ada" || callback.ResourceSID != received.Message.SID || callback.Param("x") != "" {
		t.Errorf("%+v", callback)
	}
	broken := box.Phone(number).Send(OutgoingMessage{Body: "x", URL: "http://127.0.0.1:9/"})
	if broken.HTTPStatus != 0 || broken.ErrorCode != 11210 {
		t.Errorf("%+v", broken)
	}
	why := fails(t, box, func(box *Sandbox) { box.Phone(number).Send(OutgoingMessage{To: "+15550000000"}) })
	if !strings.Contains(why, "400 to is not a number of the account") {
		t.Error(why)
	}
}

func TestACall(t *testing.T) {
	box := start(t)
	app := app(t)
	phone := box.Phone(number).Configure(PhoneSettings{Ring: "wait"})
	form := url.Values{"To": {number}, "From": {box.PhoneNumber}, "Url": {app + "/voice"}}
	_, _ = api(t, box, "/2010-04-01/Accounts/"+box.AccountSID+"/Calls.json", form)
	call := phone.WaitForCall("ringing").Answer().WaitFor(CallMatch{WaitingFor: "digits"})
	if said := call.Said(); !reflect.DeepEqual(said, []string{"Press one"}) {
		t.Errorf("%q", said)
	}
	if call.Press("7").WaitFor(CallMatch{Said: "You pressed 7"}).Status != "in-progress" {
		t.Errorf("%+v", call)
	}
	if call.HangUp().WaitFor(CallMatch{Status: "completed"}).WaitingFor != "" {
		t.Errorf("%+v", call)
	}
	_, _ = api(t, box, "/2010-04-01/Accounts/"+box.AccountSID+"/Calls.json", form)
	phone.WaitForCall("ringing").Reject().WaitFor(CallMatch{Status: "busy"})
	inbound := phone.Call("", app+"/voice").WaitFor(CallMatch{WaitingFor: "digits"}).Say("what?").HangUp()
	if inbound.WaitFor(CallMatch{Status: "completed"}).Refresh().Direction != "inbound" {
		t.Errorf("%+v", inbound)
	}
}

func TestFaultsAndTheClock(t *testing.T) {
	box := start(t, "--time-scale", "0")
	box.AddFault("close", map[string]any{"landed": true})
	if _, err := send(t, box, "x"); err == nil {
		t.Error("a response came")
	}
	box.AddFault("status", map[string]any{"status": 503, "count": nil})
	if status, _ := send(t, box, "y"); status != 503 {
		t.Error(status)
	}
	box.ClearFaults()
	if rows := box.Phone(number).Messages(); len(rows) != 1 || rows[0].Status != "queued" {
		t.Errorf("%+v", rows)
	}
	box.Advance(time.Hour)
	if rows := box.Phone(number).Messages(); rows[0].Status != "delivered" {
		t.Errorf("%+v", rows)
	}
	box.Reset()
	if rows := box.Phone(number).Messages(); len(rows) != 0 {
		t.Errorf("%+v", rows)
	}
	var clock struct{ Scale float64 }
	if box.Control("GET", "clock", nil, &clock); clock.Scale != 0 {
		t.Error(clock)
	}
}

func TestEnvironmentAndConnect(t *testing.T) {
	box := start(t)
	box.Setenv()
	if os.Getenv("TWIRE_BASE_URL") != box.URL || os.Getenv("TWILIO_AUTH_TOKEN") != box.AuthToken {
		t.Error(box.Env())
	}
	if other := Connect(t, box.URL+"/"); other.AccountSID != box.AccountSID || other.VerifyServiceSID != box.VerifyServiceSID {
		t.Errorf("%+v", other)
	}
}
