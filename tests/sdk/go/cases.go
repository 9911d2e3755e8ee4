// Twilio-go, unmodified, against the sandbox: with the argument base a client of one's own leads each
// product to the sandbox's address, with proxy all is left to the environment. One line for each
// case; the clock stands still.
package main

import (
	"errors"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"sort"
	"strings"
	"time"

	"github.com/twilio/twilio-go/client"
	api "github.com/twilio/twilio-go/rest/api/v2010"
	verify "github.com/twilio/twilio-go/rest/verify/v2"
)

var (
	mode   = os.Args[1]
	here   = os.Getenv("TWIRE_BASE_URL")
	sid    = os.Getenv("TWILIO_ACCOUNT_SID")
	token  = os.Getenv("TWILIO_AUTH_TOKEN")
	number = os.Getenv("TWILIO_PHONE_NUMBER")
	sender = os.Getenv("TWILIO_MESSAGING_SERVICE_SID")
	guard  = os.Getenv("TWILIO_VERIFY_SERVICE_SID")
	hooks  = newWebhooks()
	// The services of the account.
	messages = api.NewApiServiceWithClient(clientOf(token))
	passcode = verify.NewApiServiceWithClient(clientOf(token))
)

// led leads what is meant for Twilio's hosts to the sandbox: the library has no base URL.
type led struct{ *client.Client }

func (l led) SendRequest(method, rawURL string, data url.Values, headers map[string]interface{}, body ...byte) (*http.Response, error) {
	if u, err := url.Parse(rawURL); err == nil && strings.HasSuffix(u.Host, ".twilio.com") {
		rawURL = here + u.RequestURI()
	}
	return l.Client.SendRequest(method, rawURL, data, headers, body...)
}

func clientOf(token string) client.BaseClient {
	c := &client.Client{Credentials: client.NewCredentials(sid, token)}
	c.SetAccountSid(sid)
	if mode == "base" {
		return led{c}
	}
	return c
}

// refused ends a case where a request was not refused in just this way.
func refused(status, code int, err error) {
	var refusal *client.TwilioRestError
	if !errors.As(err, &refusal) {
		panic(fmt.Sprintf("not refused: %v", err))
	}
	equal([]int{refusal.Status, refusal.Code}, []int{status, code})
}

func message(to, body string) *api.CreateMessageParams {
	return (&api.CreateMessageParams{}).SetTo(to).SetFrom(number).SetBody(body)
}

func send(to, body string) *api.ApiV2010Message {
	return must(messages.CreateMessage(message(to, body)))
}

func fetch(sid string) *api.ApiV2010Message {
	return must(messages.FetchMessage(sid, nil))
}

func start(to, channel string) (*verify.VerifyV2Verification, error) {
	return passcode.CreateVerification(guard, (&verify.CreateVerificationParams{}).SetTo(to).SetChannel(channel))
}

func check(to, code string) (*verify.VerifyV2VerificationCheck, error) {
	return passcode.CreateVerificationCheck(guard, (&verify.CreateVerificationCheckParams{}).SetTo(to).SetCode(code))
}

func codeOf(to string) string {
	found := control("GET", "verifications?to="+url.QueryEscape(to), nil)["verifications"].([]any)
	return found[0].(fields)["code"].(string)
}

func wrong(code string) string {
	last := code[len(code)-1]
	return code[:len(code)-1] + string('0'+(last-'0'+1)%10)
}

var cases = []struct {
	name string
	run  func()
}{
	{"sends", func() {
		m := send("+15558670001", "Grüße 🌊")
		equal([]string{*m.Status, *m.Direction, *m.Body, *m.NumSegments}, []string{"queued", "outbound-api", "Grüße 🌊", "1"})
		must(time.Parse(time.RFC1123Z, *m.DateCreated))
		advance("5s")
		equal(*fetch(*m.Sid).Status, "delivered")
	}},
	{"lists over three pages", func() {
		to := "+15558670002"
		var sent []string
		for n := 0; n < 5; n++ {
			sent = append([]string{*send(to, fmt.Sprint(n)).Sid}, sent...)
		}
		// Without a limit the library reads one page only.
		var found []string
		for _, m := range must(messages.ListMessage((&api.ListMessageParams{}).SetTo(to).SetPageSize(2).SetLimit(100))) {
			found = append(found, *m.Sid)
		}
		equal(found, sent)
		equal(len(must(messages.ListMessage((&api.ListMessageParams{}).SetTo(to).SetPageSize(2).SetLimit(3)))), 3)
	}},
	{"lists the newer kind of pages", func() {
		all := []string{guard}
		for _, name := range []string{"Page a", "Page b", "Page c"} {
			all = append(all, *must(passcode.CreateService((&verify.CreateServiceParams{}).SetFriendlyName(name))).Sid)
		}
		page := must(passcode.PageService((&verify.ListServiceParams{}).SetPageSize(2), "", ""))
		origin := here
		if mode == "proxy" {
			origin = "https://verify.twilio.com"
		}
		equal(strings.HasPrefix(*page.Meta.NextPageUrl, origin+"/v2/Services?"), true)
		var found []string
		for _, s := range must(passcode.ListService((&verify.ListServiceParams{}).SetPageSize(1).SetLimit(100))) {
			found = append(found, *s.Sid)
		}
		sort.Strings(all)
		sort.Strings(found)
		equal(found, all)
		for _, s := range all {
			if s != guard {
				must(0, passcode.DeleteService(s))
			}
		}
	}},
	{"fetches", func() {
		m := fetch(*send("+15558670003", "Hello").Sid)
		equal([]string{*m.To, *m.From}, []string{"+15558670003", number})
		equal(*must(messages.FetchAccount(sid)).Status, "active")
	}},
	{"is told what does not exist", func() {
		_, err := messages.FetchMessage("SM"+strings.Repeat("0", 32), nil)
		refused(404, 20404, err)
	}},
	{"is refused with a wrong token", func() {
		stranger := api.NewApiServiceWithClient(clientOf(strings.Repeat("0", 32)))
		_, err := stranger.CreateMessage(message("+15558670004", "Hello"))
		refused(401, 20003, err)
	}},
	{"is refused a bad number", func() {
		_, err := messages.CreateMessage(message("+15005550001", "Hello"))
		refused(400, 21211, err)
	}},
	{"cancels a scheduled message", func() {
		now := must(time.Parse(time.RFC3339, control("GET", "clock", nil)["now"].(string)))
		later := (&api.CreateMessageParams{}).SetTo("+15558670005").SetMessagingServiceSid(sender).SetBody("Later")
		m := must(messages.CreateMessage(later.SetScheduleType("fixed").SetSendAt(now.Add(time.Hour))))
		equal(*m.Status, "scheduled")
		cancel := (&api.UpdateMessageParams{}).SetStatus("canceled")
		equal(*must(messages.UpdateMessage(*m.Sid, cancel)).Status, "canceled")
		advance("2h")
		equal(*fetch(*m.Sid).Status, "canceled")
		_, err := messages.UpdateMessage(*m.Sid, cancel)
		refused(400, 30409, err)
	}},
	{"redacts", func() {
		m := send("+15558670006", "secret")
		advance("5s")
		equal(*must(messages.UpdateMessage(*m.Sid, (&api.UpdateMessageParams{}).SetBody(""))).Body, "")
		equal(*fetch(*m.Sid).Body, "")
		must(0, messages.DeleteMessage(*m.Sid, nil))
		_, err := messages.FetchMessage(*m.Sid, nil)
		refused(404, 20404, err)
	}},
	{"verifies the right code", func() {
		to := "+15558670007"
		equal(*must(start(to, "sms")).Status, "pending")
		checked := must(check(to, codeOf(to)))
		equal([]any{*checked.Status, *checked.Valid}, []any{"approved", true})
		_, err := check(to, "000000")
		refused(404, 20404, err)
	}},
	{"verifies wrong codes until it is blocked", func() {
		to := "+15558670008"
		must(start(to, "sms"))
		code := codeOf(to)
		for n := 0; n < 5; n++ {
			checked := must(check(to, wrong(code)))
			equal([]any{*checked.Status, *checked.Valid}, []any{"pending", false})
		}
		_, err := check(to, code)
		refused(429, 60202, err)
	}},
	{"verifies no expired code", func() {
		to := "+15558670009"
		must(start(to, "sms"))
		code := codeOf(to)
		advance("601s")
		_, err := check(to, code)
		refused(404, 20404, err)
	}},
	{"resends a code", func() {
		to := "+15558670010"
		first := must(start(to, "sms"))
		code := codeOf(to)
		again := must(start(to, "call"))
		equal([]string{*again.Sid, codeOf(to)}, []string{*first.Sid, code})
		equal(len(*again.SendCodeAttempts), 2)
		for n := 0; n < 3; n++ {
			must(start(to, "sms"))
		}
		_, err := start(to, "sms")
		refused(429, 60203, err)
		cancel := (&verify.UpdateVerificationParams{}).SetStatus("canceled")
		equal(*must(passcode.UpdateVerification(guard, *first.Sid, cancel)).Status, "canceled")
	}},
	{"calls with callbacks", func() {
		hooks.documents["/voice"] = "<Response><Say>The cellar is flooded.</Say></Response>"
		call := (&api.CreateCallParams{}).SetTo("+15558670011").SetFrom(number)
		call.SetUrl(hooks.URL + "/voice?who=b%C3%B6b&x=1").SetStatusCallback(hooks.URL + "/call")
		call.SetStatusCallbackEvent([]string{"initiated", "ringing", "answered", "completed"})
		made := must(messages.CreateCall(call))
		equal(*made.Status, "queued")
		advance("5m")
		equal(*must(messages.FetchCall(*made.Sid, nil)).Status, "completed")
		equal(hooks.at("/call", "CallStatus"), "initiated ringing in-progress completed")
		equal(hooks.at("/voice", "CallStatus"), "in-progress")
		equal(len(must(messages.ListCall((&api.ListCallParams{}).SetTo("+15558670011")))), 1)
	}},
	{"calls back with get", func() {
		call := (&api.CreateCallParams{}).SetTo("+15558670012").SetFrom(number)
		call.SetTwiml("<Response><Pause length='1'/></Response>")
		call.SetStatusCallback(hooks.URL + "/get?x=1").SetStatusCallbackMethod("GET")
		must(messages.CreateCall(call))
		advance("5m")
		for _, hook := range hooks.taken {
			if hook.path == "/get" {
				equal(must(url.Parse(hook.url)).Query().Get("CallStatus"), "completed")
				return
			}
		}
		panic("no callback")
	}},
	{"calls back about messages", func() {
		for _, to := range []string{"+15558670013", "+15005551007"} {
			must(messages.CreateMessage(message(to, "Hello").SetStatusCallback(hooks.URL + "/message?id=7&tags=a,b")))
		}
		advance("5s")
		told := strings.Fields(hooks.at("/message", "MessageStatus"))
		sort.Strings(told)
		equal(told, []string{"delivered", "sent", "sent", "undelivered"})
		equal(strings.Fields(hooks.at("/message", "ErrorCode")), []string{"30007"})
	}},
	{"answers an inbound message", func() {
		hooks.documents["/inbound"] = "<Response><Message>Your table is booked &amp; warm.</Message></Response>"
		from := "+15558670014"
		got := control("POST", "inbound", fields{"from": from, "to": number, "body": "A table? ✓", "url": hooks.URL + "/inbound"})
		equal(hooks.at("/inbound", "Body"), "A table? ✓")
		m := fetch(got["message"].(fields)["sid"].(string))
		equal([]string{*m.Direction, *m.Status}, []string{"inbound", "received"})
		replies := must(messages.ListMessage((&api.ListMessageParams{}).SetTo(from)))
		equal(len(replies), 1)
		equal([]string{*replies[0].Body, *replies[0].Direction}, []string{"Your table is booked & warm.", "outbound-reply"})
	}},
	{"every webhook is valid", func() {
		advance("1h")
		sent := control("GET", "callbacks", nil)["callbacks"].([]any)
		equal(len(hooks.taken), len(sent))
		equal(len(sent) >= 11, true)
		validator := client.NewRequestValidator(token)
		for _, hook := range hooks.taken {
			equal(validator.ValidateBody(hook.url, []byte(hook.body), hook.signature), true)
			equal(validator.ValidateBody(hook.url+"&forged=1", []byte(hook.body), hook.signature), false)
		}
	}},
}

// goesWell runs a case; what ends it early is said.
func goesWell(name string, run func()) (well bool) {
	defer func() {
		if why := recover(); why != nil {
			fmt.Printf("FAIL go %s: %s\n%v\n", mode, name, why)
		}
	}()
	run()
	fmt.Printf("pass go %s: %s\n", mode, name)
	return true
}

func main() {
	defer hooks.Close()
	code := 0
	for _, c := range cases {
		if !goesWell(c.name, c.run) {
			code = 1
		}
	}
	os.Exit(code)
}
