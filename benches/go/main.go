// Sends and validates from Go, with twire and with twilio-go, against the server of answer.c.
//
//	sides PORT CALLS
//
// Prints "send OURS THEIRS" and "validate OURS THEIRS": nanoseconds of processor time, of the whole
// process, for one call.
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
	twire "github.com/twire/twire/go"
)

const (
	account = "AC0123456789abcdef0123456789abcdef"
	token   = "0123456789abcdef0123456789abcdef"
	to      = "+15558676543"
	from    = "+15005550006"
	text    = "Your table is ready."
	address = "https://mycompany.com/myapp.php?foo=1&bar=2"
)

// led leads what is meant for Twilio's hosts to the server: twilio-go has no base URL.
type led struct {
	*client.Client
	base string
}

func (l led) SendRequest(method, rawURL string, data url.Values, headers map[string]interface{}, body ...byte) (*http.Response, error) {
	at, err := url.Parse(rawURL)
	if err != nil {
		return nil, err
	}
	return l.Client.SendRequest(method, l.base+at.RequestURI(), data, headers, body...)
}

func must[T any](value T, err error) T {
	if err != nil {
		fmt.Fprintln(os.Stderr, "sides:", err)
		os.Exit(1)
	}
	return value
}

func spent() int64 {
	var usage syscall.Rusage
	must(0, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return usage.Utime.Nano() + usage.Stime.Nano()
}

// cost is what one call of each side takes, in nanoseconds of processor time: the medians of rounds in
// which they take turns, each with its own garbage and a connection of its own. (On which processor
// the server answers a connection is the system's choice, and costs more than what is compared.)
func cost(calls int, sides ...func() func()) []int64 {
	const rounds = 11
	taken := make([][]int64, len(sides))
	for round := 0; round < rounds; round++ {
		for side, begin := range sides {
			work := begin()
			runtime.GC()
			for i := 0; i < calls/10+10; i++ {
				work()
			}
			before := spent()
			for i := 0; i < calls; i++ {
				work()
			}
			taken[side] = append(taken[side], (spent()-before)/int64(calls))
		}
	}
	medians := make([]int64, len(sides))
	for side, all := range taken {
		sort.Slice(all, func(a, b int) bool { return all[a] < all[b] })
		medians[side] = all[rounds/2]
	}
	return medians
}

func main() {
	base := "http://127.0.0.1:" + os.Args[1]
	calls := must(strconv.Atoi(os.Args[2]))

	background := context.Background()
	var ours *twire.Client
	each := cost(calls/2, func() func() {
		if ours != nil {
			ours.Close()
		}
		ours = must(twire.New(account, token, twire.BaseURL(base)))
		return func() {
			must(ours.SendMessage(background, twire.Message{To: to, From: from, Body: text}))
		}
	}, func() func() {
		http.DefaultTransport.(*http.Transport).CloseIdleConnections()
		sender := &client.Client{Credentials: client.NewCredentials(account, token)}
		sender.SetAccountSid(account)
		theirs := api.NewApiServiceWithClient(led{sender, base})
		return func() {
			params := &api.CreateMessageParams{}
			params.SetTo(to).SetFrom(from).SetBody(text)
			must(theirs.CreateMessage(params))
		}
	})
	ours.Close()
	fmt.Println("send", each[0], each[1])

	// Each side takes the webhook as its server has it: the raw form, or decoded parameters.
	form := url.Values{"CallSid": {"CA1234567890ABCDE"}, "Caller": {"+14158675309"}, "Digits": {"1234"},
		"From": {"+14158675309"}, "To": {"+18005551212"}}
	body := []byte(form.Encode())
	signature, _, err := twire.Sign(token, "POST", address, "application/x-www-form-urlencoded", body)
	must(0, err)
	validator := must(twire.NewValidator(token))
	defer validator.Close()
	official := client.NewRequestValidator(token)
	ourProof := func() { must(validator.CheckForm(address, body, signature)) }
	theirProof := func() {
		values := must(url.ParseQuery(string(body)))
		params := make(map[string]string, len(values))
		for name, list := range values {
			params[name] = strings.Join(list, "")
		}
		if !official.Validate(address, params, signature) {
			must(0, fmt.Errorf("not accepted"))
		}
	}
	each = cost(calls*10, func() func() { return ourProof }, func() func() { return theirProof })
	fmt.Println("validate", each[0], each[1])
}
