package twiretest

import "net/url"

// A Phone is a simulated phone.
type Phone struct {
	// Number is E.164, or a channel address such as whatsapp:+15558675310.
	Number string
	box    *Sandbox
}

// Phone is the phone with that number: any number is one.
func (s *Sandbox) Phone(number string) *Phone { return &Phone{Number: number, box: s} }

// A Message is a message on a phone, or from one, as it was when it was asked for.
type Message struct {
	SID       string `json:"sid"`
	To        string `json:"to"`
	From      string `json:"from"`
	Body      string `json:"body"`
	Status    string `json:"status"`
	Direction string `json:"direction"`
	// Channel is sms, mms, whatsapp ...
	Channel  string `json:"channel"`
	Segments int    `json:"segments"`
	Media    []struct {
		URL         string `json:"url"`
		ContentType string `json:"content_type"`
	} `json:"media"`
	ErrorCode int `json:"error_code"`
}

// Match says which messages are meant: those with a part of the body, and with a status. Empty
// fields fit all.
type Match struct {
	Body, Status string
}

// Messages are what it was sent, the newest first.
func (p *Phone) Messages() []Message {
	p.box.t.Helper()
	var rows []Message
	p.box.rows("messages", url.Values{"to": {p.Number}}, 0, 0, &rows)
	return rows
}

// WaitForMessages waits until that many messages fit; all of them, the newest first.
func (p *Phone) WaitForMessages(match Match, count int) []Message {
	p.box.t.Helper()
	var rows []Message
	query := url.Values{"to": {p.Number}, "body": {match.Body}, "status": {match.Status}}
	p.box.wait("messages", query, count, &rows, func() int { return len(rows) })
	return rows
}

// WaitForMessage waits for a message; the newest that fits.
func (p *Phone) WaitForMessage(match Match) Message {
	p.box.t.Helper()
	return p.WaitForMessages(match, 1)[0]
}

// WaitForCode waits for a passcode of Verify that can still be entered.
func (p *Phone) WaitForCode() string {
	p.box.t.Helper()
	var rows []struct{ Code string }
	query := url.Values{"to": {p.Number}, "status": {"pending"}}
	p.box.wait("verifications", query, 1, &rows, func() int { return len(rows) })
	return rows[0].Code
}

// Text is what a phone writes. Only the body is needed.
type Text struct {
	Body string `json:"body"`
	// To is a number of the account; by default its first.
	To    string   `json:"to,omitempty"`
	Media []string `json:"media,omitempty"`
	// URL is called instead of the number's own webhook.
	URL string `json:"url,omitempty"`
	// Params are more fields of the webhook.
	Params map[string]string `json:"params,omitempty"`
}

// Received is what became of a message that a phone wrote.
type Received struct {
	Message Message
	// Status is that of the program's answer; 0 if no webhook was called or none answered.
	Status int
	// ErrorCode is Twilio's code of what was wrong with the answer.
	ErrorCode int
	// Replies are the messages that came back.
	Replies []Message
}

// Write sends a message to a number of the account, which calls a webhook; it returns when that has
// answered.
func (p *Phone) Write(text Text) Received {
	p.box.t.Helper()
	asked := struct {
		From string `json:"from"`
		Text
	}{p.Number, text}
	var told struct {
		Message Message
		Webhook struct {
			Status    int
			ErrorCode int `json:"error_code"`
		}
		Replies []Message
	}
	p.box.control("POST", "inbound", asked, &told)
	return Received{told.Message, told.Webhook.Status, told.Webhook.ErrorCode, told.Replies}
}

// Settings are how a phone behaves. What is empty stays as it is.
type Settings struct {
	// Ring is answer (the default), wait for [Call.Answer], machine, busy, no-answer or fail.
	Ring string `json:"ring,omitempty"`
	// Talk is after how many seconds it hangs up when it was connected by Dial, or "forever".
	Talk any `json:"talk,omitempty"`
	// DeliveryError is the code with which every message to it ends.
	DeliveryError int `json:"delivery_error,omitempty"`
}

// SetUp says how it behaves.
func (p *Phone) SetUp(settings Settings) *Phone {
	p.box.t.Helper()
	p.box.control("PUT", "handsets/"+url.PathEscape(p.Number), settings, nil)
	return p
}
