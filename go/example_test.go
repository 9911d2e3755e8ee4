package twire_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"time"

	"github.com/twire/twire/go"
)

// fake is a client without a network: what a program's own tests would use.
func fake(answers ...twire.Answer) *twire.Client {
	script, err := twire.NewScript(answers...)
	if err != nil {
		panic(err)
	}
	client, err := twire.NewClient(twire.Token("AC0123456789abcdef0123456789abcdef", "token"),
		twire.PhoneNumber("+15005550006"), twire.VerifyService("VA1"), twire.Scripted(script))
	if err != nil {
		panic(err)
	}
	return client
}

func ExampleClient_SendMessage() {
	client := fake(twire.Answer{HTTPStatus: 201, Body: `{"sid":"SM1","status":"queued"}`}) // twire.FromEnv()
	defer client.Close()
	message, err := client.SendMessage(context.Background(), twire.Message{
		To: "+15558676543", Body: "Your table is ready.",
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(message.SID(), message.Status())
	// Output: SM1 queued
}

func ExampleError() {
	client := fake(twire.Answer{Failure: twire.Protocol, Sent: twire.Maybe})
	defer client.Close()
	_, err := client.SendMessage(context.Background(), twire.Message{To: "+15558676543", Body: "Fire!"})
	var failure *twire.Error
	switch {
	case errors.Is(err, twire.RateLimited):
		fmt.Println("later")
	case errors.As(err, &failure) && failure.Sent == twire.Maybe:
		fmt.Println("it may have been sent:", failure.Kind)
	}
	// Output: it may have been sent: protocol
}

func ExampleClient_StartVerification() {
	client := fake(twire.Answer{HTTPStatus: 201, Body: `{"status":"pending"}`},
		twire.Answer{HTTPStatus: 201, Body: `{"status":"approved"}`})
	defer client.Close()
	ctx := context.Background()
	if _, err := client.StartVerification(ctx, twire.Verification{To: "+15558676543", Channel: "sms"}); err != nil {
		fmt.Println(err)
		return
	}
	right, err := client.CheckVerification(ctx, twire.Check{To: "+15558676543", Code: "123456"})
	fmt.Println(right, err)
	// Output: true <nil>
}

func ExampleClient_List() {
	client := fake(twire.Answer{HTTPStatus: 200, Body: `{"messages":[
		{"sid":"SM1","subresource_uris":{"media":"/SM1/Media.json"}},
		{"sid":"SM2","subresource_uris":{"media":"/SM2/Media.json"}}]}`})
	defer client.Close()
	records, err := client.List("messages.list", twire.Params{"To": "+15558676543"}, 100)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer records.Close()
	for records.Next(context.Background()) {
		fmt.Println(records.Record().SID(), records.Record().Text("subresource_uris.media"))
	}
	fmt.Println(records.Err())
	// Output:
	// SM1 /SM1/Media.json
	// SM2 /SM2/Media.json
	// <nil>
}

func ExampleVoice() {
	menu := twire.Voice(twire.Element{
		Name:       "Gather",
		Attributes: twire.Attributes{"numDigits": "1", "action": "/menu"},
		Children:   []any{twire.Element{Name: "Say", Children: []any{"Press 1 for orders."}}},
	})
	xml, err := menu.XML()
	fmt.Println(xml, err)
	_, err = twire.Voice(twire.Element{Name: "Shout"}).XML()
	fmt.Println(errors.Is(err, twire.Argument))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?><Response><Gather action="/menu" numDigits="1"><Say>Press 1 for orders.</Say></Gather></Response> <nil>
	// true
}

func ExampleValidator_Handler() {
	validator, err := twire.NewValidator("auth-token")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer validator.Close()
	handler := validator.Handler(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		event := twire.EventOf(r.Context())
		fmt.Println(event.Name, event.Text("from"), event.Text("body"))
	}))

	const form = "MessageSid=SM1&From=%2B15558676543&Body=A+table+for+two%3F"
	const kind = "application/x-www-form-urlencoded"
	signature, url, _ := twire.Sign("auth-token", "POST", "http://example.com/sms", kind, []byte(form))
	request := httptest.NewRequest("POST", url, strings.NewReader(form))
	request.Header.Set("Content-Type", kind)
	for _, header := range []string{signature, "forged"} {
		request.Header.Set("X-Twilio-Signature", header)
		answer := httptest.NewRecorder()
		handler.ServeHTTP(answer, request)
		fmt.Println(answer.Code)
	}
	// Output:
	// message +15558676543 A table for two?
	// 200
	// 403
}

func ExampleAccessToken() {
	token := twire.AccessToken{
		AccountSID: "AC0123456789abcdef0123456789abcdef",
		KeySID:     "SK0123456789abcdef0123456789abcdef",
		KeySecret:  "secret",
		Identity:   "alice",
		Life:       twire.Life{TTL: 10 * time.Minute},
		Grants:     []twire.Grant{{Name: "video", Fields: map[string]any{"room": "lobby"}}},
	}
	jwt, err := token.JWT()
	if err != nil {
		fmt.Println(err)
		return
	}
	read, err := twire.VerifyToken(jwt, "secret", time.Time{})
	fmt.Println(read.Text("claims.grants.identity"), read.Text("claims.grants.video.room"), err)
	// Output: alice lobby <nil>
}

func ExampleCountSegments() {
	text := "“Naïve” costs twice."
	plain, _ := twire.CountSegments(text, false)
	smart, _ := twire.CountSegments(text, true)
	fmt.Println(plain.Encoding, plain.Count, plain.Forcing[0].Text, plain.Forcing[0].Replacement)
	fmt.Println(smart.Encoding, smart.Count, smart.Text)
	// Output:
	// UCS-2 1 “ "
	// UCS-2 1 "Naïve" costs twice.
}

func ExampleNormalizeNumber() {
	number, err := twire.NormalizeNumber("0151 1234 5678", "49")
	fmt.Println(number.Text, number.Kind, err)
	_, err = twire.NormalizeNumber("0151 1234 5678", "")
	fmt.Println(errors.Is(err, twire.Argument))
	// Output:
	// +4915112345678 number <nil>
	// true
}

func ExampleHooks() {
	script, _ := twire.NewScript(twire.Answer{HTTPStatus: 200, Body: "{}"})
	client, _ := twire.NewClient(twire.Token("AC0123456789abcdef0123456789abcdef", "token"), twire.Scripted(script),
		twire.Hooks(nil, func(a twire.Attempt) { fmt.Println(a.Operation, a.Number, a.HTTPStatus, a.Sent) }))
	defer client.Close()
	client.Call(context.Background(), "messages.fetch", twire.Params{"sid": "SM1"})
	// Output: api.v2010.accounts.messages.fetch 1 200 yes
}

func ExampleTransport() {
	client, _ := twire.NewClient(twire.Token("AC0123456789abcdef0123456789abcdef", "token"),
		twire.Transport(http.DefaultTransport))
	defer client.Close()
	fmt.Println(client)
	// Output: <twire.Client>
}
