package twire_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"twire.example/go"
)

// fake returns a client without a network, as the tests of a program would use it.
func fake(responses ...twire.ScriptedResponse) *twire.Client {
	script, err := twire.NewScript(responses...)
	if err != nil {
		panic(err)
	}
	client, err := twire.NewClientFromOptions(twire.AuthToken("AC0123456789abcdef0123456789abcdef", "token"),
		twire.PhoneNumber("+15005550006"), twire.VerifyService("VA1"), twire.UseScript(script))
	if err != nil {
		panic(err)
	}
	return client
}

func ExampleClient_SendMessage() {
	client := fake(twire.ScriptedResponse{HTTPStatus: 201, Body: `{"sid":"SM1","status":"queued"}`}) // instead of twire.NewClientFromEnv()
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
	client := fake(twire.ScriptedResponse{Failure: twire.ErrProtocol, Sent: twire.SentMaybe})
	defer client.Close()
	_, err := client.SendMessage(context.Background(), twire.Message{To: "+15558676543", Body: "Fire!"})
	var failure *twire.Error
	switch {
	case errors.Is(err, twire.ErrRateLimited):
		fmt.Println("later")
	case errors.As(err, &failure) && failure.Sent == twire.SentMaybe:
		fmt.Println("it may have been sent:", failure.Kind)
	}
	// Output: it may have been sent: protocol
}

func ExampleSpool_Enqueue() {
	spool, err := twire.CreateSpool(filepath.Join(os.TempDir(), "twire-example")) // instead of twire.OpenSpool("")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(spool.Path())
	id, err := spool.Enqueue(context.Background(), twire.Notification{
		To: []string{"ops"}, Body: "disk full", Key: "disk:db1",
	})
	fmt.Println(len(id), err)
	// Output: 26 <nil>
}

func ExampleClient_StartVerification() {
	client := fake(twire.ScriptedResponse{HTTPStatus: 201, Body: `{"sid":"VE1","status":"pending"}`},
		twire.ScriptedResponse{HTTPStatus: 201, Body: `{"sid":"VE1","status":"approved"}`})
	defer client.Close()
	ctx := context.Background()
	if _, err := client.StartVerification(ctx, twire.Verification{To: "+15558676543", Channel: "sms"}); err != nil {
		fmt.Println(err)
		return
	}
	correct, err := client.CheckVerification(ctx, twire.VerificationCheck{To: "+15558676543", Code: "123456"})
	fmt.Println(correct, err)
	// Output: true <nil>
}

func ExampleClient_List() {
	client := fake(twire.ScriptedResponse{HTTPStatus: 200, Body: `{"messages":[
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
	fmt.Println(errors.Is(err, twire.ErrArgument))
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
		event := twire.EventFromContext(r.Context())
		fmt.Println(event.Name, event.Text("from"), event.Text("body"))
	}))

	const form = "MessageSid=SM1&From=%2B15558676543&Body=A+table+for+two%3F"
	const kind = "application/x-www-form-urlencoded"
	signature, url, _ := twire.SignWebhook("auth-token", "POST", "http://example.com/sms", kind, []byte(form))
	request := httptest.NewRequest("POST", url, strings.NewReader(form))
	request.Header.Set("Content-Type", kind)
	for _, header := range []string{signature, "forged"} {
		request.Header.Set("X-Twilio-Signature", header)
		response := httptest.NewRecorder()
		handler.ServeHTTP(response, request)
		fmt.Println(response.Code)
	}
	// Output:
	// message +15558676543 A table for two?
	// 200
	// 403
}

func ExampleAccessToken() {
	accessToken := twire.AccessToken{
		AccountSID: "AC0123456789abcdef0123456789abcdef",
		KeySID:     "SK0123456789abcdef0123456789abcdef",
		KeySecret:  "secret",
		Identity:   "alice",
		Validity:   twire.Validity{TTL: 10 * time.Minute},
		Grants:     []twire.Grant{{Name: "video", Fields: map[string]any{"room": "lobby"}}},
	}
	jwt, err := accessToken.JWT()
	if err != nil {
		fmt.Println(err)
		return
	}
	token, err := twire.VerifyJWT(jwt, "secret", time.Time{})
	fmt.Println(token.Text("claims.grants.identity"), token.Text("claims.grants.video.room"), err)
	// Output: alice lobby <nil>
}

func ExampleCountSegments() {
	text := "“Naïve” costs twice."
	plain, _ := twire.CountSegments(text, false)
	smart, _ := twire.CountSegments(text, true)
	fmt.Println(plain.Encoding, plain.Count, plain.NonGSM[0].Text, plain.NonGSM[0].Replacement)
	fmt.Println(smart.Encoding, smart.Count, smart.Text)
	// Output:
	// UCS-2 1 “ "
	// UCS-2 1 "Naïve" costs twice.
}

func ExampleNormalizeNumber() {
	number, err := twire.NormalizeNumber("0151 1234 5678", "49")
	fmt.Println(number.Text, number.Region, number.LineType, err)
	_, err = twire.NormalizeNumber("0151 1234 5678", "")
	fmt.Println(errors.Is(err, twire.ErrArgument))
	// Output:
	// +4915112345678 DE mobile <nil>
	// true
}

func ExampleHooks() {
	script, _ := twire.NewScript(twire.ScriptedResponse{HTTPStatus: 200, Body: `{"sid":"SM1"}`})
	client, _ := twire.NewClientFromOptions(twire.AuthToken("AC0123456789abcdef0123456789abcdef", "token"), twire.UseScript(script),
		twire.Hooks(nil, func(a twire.Attempt) { fmt.Println(a.Operation, a.Number, a.HTTPStatus, a.Sent) }))
	defer client.Close()
	client.Execute(context.Background(), "messages.fetch", twire.Params{"sid": "SM1"})
	// Output: api.v2010.accounts.messages.fetch 1 200 yes
}

func ExampleTransport() {
	client, _ := twire.NewClientFromOptions(twire.AuthToken("AC0123456789abcdef0123456789abcdef", "token"),
		twire.Transport(http.DefaultTransport))
	defer client.Close()
	fmt.Println(client)
	// Output: <twire.Client>
}
