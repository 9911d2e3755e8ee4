package twiretest

import "net/url"

// A Phone is a simulated phone.
type Phone struct {
	// Number is an E.164 number or a channel address such as whatsapp:+15558675310.
	Number string
	box    *Sandbox
}

// Phone returns the phone with a number. Every number has a phone.
func (s *Sandbox) Phone(number string) *Phone { return &Phone{Number: number, box: s} }

// A Message is a message to or from a phone: a snapshot of its state.
type Message struct {
	SID       string `json:"sid"`
	To        string `json:"to"`
	From      string `json:"from"`
	Body      string `json:"body"`
	Status    string `json:"status"`
	Direction string `json:"direction"`
	// Channel is "sms", "mms", "whatsapp" and so on.
	Channel  string `json:"channel"`
	Segments int    `json:"segments"`
	Media    []struct {
		URL         string `json:"url"`
		ContentType string `json:"content_type"`
	} `json:"media"`
	ErrorCode int `json:"error_code"`
}

// MessageMatch selects messages. Empty fields match every message.
type MessageMatch struct {
	Body   string // a substring of the body
	Status string
}

// Messages returns the messages to the phone, newest first.
func (p *Phone) Messages() []Message {
	p.box.t.Helper()
	var rows []Message
	p.box.rows("messages", url.Values{"to": {p.Number}}, 0, 0, &rows)
	return rows
}

// WaitForMessages waits for count matching messages to the phone. It returns all matching ones, newest
// first.
func (p *Phone) WaitForMessages(match MessageMatch, count int) []Message {
	p.box.t.Helper()
	var rows []Message
	query := url.Values{"to": {p.Number}, "body": {match.Body}, "status": {match.Status}}
	p.box.wait("messages", query, count, &rows, func() int { return len(rows) })
	return rows
}

// WaitForMessage waits for a matching message to the phone. It returns the newest.
func (p *Phone) WaitForMessage(match MessageMatch) Message {
	p.box.t.Helper()
	return p.WaitForMessages(match, 1)[0]
}

// WaitForCode waits for a Verify passcode to the phone that is still pending.
func (p *Phone) WaitForCode() string {
	p.box.t.Helper()
	var rows []struct{ Code string }
	query := url.Values{"to": {p.Number}, "status": {"pending"}}
	p.box.wait("verifications", query, 1, &rows, func() int { return len(rows) })
	return rows[0].Code
}

// OutgoingMessage is a message that a phone sends. Only Body is required.
type OutgoingMessage struct {
	Body string `json:"body"`
	// To is a number of the account; the first if empty.
	To    string   `json:"to,omitempty"`
	Media []string `json:"media,omitempty"`
	// URL replaces the number's message webhook.
	URL string `json:"url,omitempty"`
	// Params are additional parameters of the webhook.
	Params map[string]string `json:"params,omitempty"`
}

// SendResult is the outcome of [Phone.Send].
type SendResult struct {
	Message Message
	// HTTPStatus is the status of the webhook's response; 0 if there was no webhook or no response.
	HTTPStatus int
	// ErrorCode is Twilio's error code for the response; 0 if it was correct.
	ErrorCode int
	// Replies are the messages that the webhook sent back.
	Replies []Message
}

// Send sends a message to a number of the account. It returns when the webhook has responded.
func (p *Phone) Send(message OutgoingMessage) SendResult {
	p.box.t.Helper()
	body := struct {
		From string `json:"from"`
		OutgoingMessage
	}{p.Number, message}
	var result struct {
		Message Message
		Webhook struct {
			Status    int
			ErrorCode int `json:"error_code"`
		}
		Replies []Message
	}
	p.box.control("POST", "inbound", body, &result)
	return SendResult{result.Message, result.Webhook.Status, result.Webhook.ErrorCode, result.Replies}
}

// PhoneSettings are the behaviour of a phone. Empty fields leave a setting unchanged.
type PhoneSettings struct {
	// Ring is "answer" (the default), "wait" (for [Call.Answer]), "machine", "busy", "no-answer" or "fail".
	Ring string `json:"ring,omitempty"`
	// Talk is the number of seconds after which the phone hangs up a call connected by Dial, or "forever".
	Talk any `json:"talk,omitempty"`
	// DeliveryError is the error code with which every message to the phone fails.
	DeliveryError int `json:"delivery_error,omitempty"`
}

// Configure changes the behaviour of the phone.
func (p *Phone) Configure(settings PhoneSettings) *Phone {
	p.box.t.Helper()
	p.box.control("PUT", "phones/"+url.PathEscape(p.Number), settings, nil)
	return p
}
