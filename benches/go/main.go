// Sides measures sending a message and validating a webhook with twire and with twilio-go, against the
// server in respond.c:
//
//	sides PORT REQUESTS
//
// It prints "send OURS THEIRS" and "validate OURS THEIRS": the process's CPU time per operation, in
// nanoseconds.
package main

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"syscall"

	"github.com/twilio/twilio-go/client"
	api "github.com/twilio/twilio-go/rest/api/v2010"
	twire "twire.example/go"
)

const (
	account = "AC0123456789abcdef0123456789abcdef"
	token   = "0123456789abcdef0123456789abcdef"
	to      = "+15558676543"
	from    = "+15005550006"
	text    = "Your table is ready."
	address = "https://mycompany.com/myapp.php?foo=1&bar=2"
)

// redirected sends requests for Twilio's hosts to the server: twilio-go has no base URL.
type redirected struct {
	*client.Client
	base string
}

func (r redirected) SendRequest(method, rawURL string, data url.Values, headers map[string]interface{}, body ...byte) (*http.Response, error) {
	target, err := url.Parse(rawURL)
	if err != nil {
		return nil, err
	}
	return r.Client.SendRequest(method, r.base+target.RequestURI(), data, headers, body...)
}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, "sides:", err)
		os.Exit(1)
	}
	return value
}

func cpuTime() int64 {
	var usage syscall.Rusage
	must(0, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// cost returns the CPU time per operation of each side, in nanoseconds: the median of alternating rounds.
// Each round starts with a garbage collection and a new connection, because the system chooses a CPU for the
// server's side of a connection, and that choice costs more than the difference measured.
func cost(operations int, sides ...func() func()) []int64 {
	const rounds = 11
	times := make([][]int64, len(sides))
	for round := 0; round < rounds; round++ {
		for side, begin := range sides {
			work := begin()
			runtime.GC()
			for i := 0; i < operations/10+10; i++ {
				work()
			}
			before := cpuTime()
			for i := 0; i < operations; i++ {
				work()
			}
			times[side] = append(times[side], (cpuTime()-before)/int64(operations))
		}
	}
	medians := make([]int64, len(sides))
	for side, all := range times {
		sort.Slice(all, func(a, b int) bool { return all[a] < all[b] })
		medians[side] = all[rounds/2]
	}
	return medians
}

func main() {
	base := "http://127.0.0.1:" + os.Args[1]
	requests := must(strconv.Atoi(os.Args[2]))

	background := context.Background()
	var ours *twire.Client
	each := cost(requests/2, func() func() {
		if ours != nil {
			ours.Close()
		}
		ours = must(twire.NewClient(account, token, twire.BaseURL(base)))
		return func() {
			must(ours.SendMessage(background, twire.Message{To: to, From: from, Body: text}))
		}
	}, func() func() {
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
		sender := &client.Client{Credentials: client.NewCredentials(account, token)}
		sender.SetAccountSid(account)
		theirs := api.NewApiServiceWithClient(redirected{sender, base})
		return func() {
			params := &api.CreateMessageParams{}
			params.SetTo(to).SetFrom(from).SetBody(text)
			must(theirs.CreateMessage(params))
		}
	})
	ours.Close()
	fmt.Println("send", each[0], each[1])

	// Each side gets the webhook as its server does: twire the raw form, twilio-go the decoded parameters.
	form := url.Values{"CallSid": {"CA1234567890ABCDE"}, "Caller": {"+14158675309"}, "Digits": {"1234"},
		"From": {"+14158675309"}, "To": {"+18005551212"}}
	body := []byte(form.Encode())
	signature, _, err := twire.SignWebhook(token, "POST", address, "application/x-www-form-urlencoded", body)
	must(0, err)
	validator := must(twire.NewValidator(token))
	defer validator.Close()
	official := client.NewRequestValidator(token)
	ourCheck := func() { must(validator.CheckForm(address, body, signature)) }
	theirCheck := func() {
		values := must(url.ParseQuery(string(body)))
		params := make(map[string]string, len(values))
		for name, list := range values {
			params[name] = strings.Join(list, "")
		}
		if !official.Validate(address, params, signature) {
			must(0, fmt.Errorf("not accepted"))
		}
	}
	each = cost(requests*10, func() func() { return ourCheck }, func() func() { return theirCheck })
	fmt.Println("validate", each[0], each[1])
}
