// For the error message without cgo; see cgo_required.go.
//go:build cgo

package twire

import (
	"context"
	"time"
)

// Message is a message to send. It needs a Body, MediaURLs or a ContentSID. Without From and
// MessagingServiceSID, the client's messaging service or phone number is the sender.
type Message struct {
	To, From, Body      string
	MediaURLs           []string  // up to 10
	ContentSID          string    // a content template, HX…
	ContentVariables    any       // the template's variables: a value that encodes to a JSON object
	MessagingServiceSID string    // the messaging service that chooses the sender, MG…
	SendAt              time.Time // schedules the message, 5 minutes to 35 days ahead; needs a messaging service
	StatusCallback      string    // the URL that receives status callbacks
	Extra               Params    // further parameters of the operation
}

// SendMessage creates a message.
func (c *Client) SendMessage(ctx context.Context, m Message, options ...RequestOption) (*Result, error) {
	params := Params{
		"To":                  optional(m.To),
		"From":                optional(m.From),
		"Body":                optional(m.Body),
		"ContentSid":          optional(m.ContentSID),
		"ContentVariables":    m.ContentVariables,
		"MessagingServiceSid": optional(m.MessagingServiceSID),
		"StatusCallback":      optional(m.StatusCallback),
		"MediaUrl":            m.MediaURLs,
	}
	if !m.SendAt.IsZero() {
		params["SendAt"], params["ScheduleType"] = m.SendAt, "fixed"
	}
	return c.Execute(ctx, "messages.create", params.with(m.Extra), options...)
}

// VoiceCall is a phone call to make. URL, TwiML or ApplicationSID says what happens once somebody
// answers.
type VoiceCall struct {
	To, From       string
	URL            string // where Twilio fetches the TwiML
	TwiML          string // the TwiML itself, up to 4,000 characters
	ApplicationSID string
	StatusCallback string // the URL that receives status callbacks
	Extra          Params // further parameters of the operation
}

// CreateCall starts a phone call.
func (c *Client) CreateCall(ctx context.Context, v VoiceCall, options ...RequestOption) (*Result, error) {
	params := Params{
		"To":             optional(v.To),
		"From":           optional(v.From),
		"Url":            optional(v.URL),
		"Twiml":          optional(v.TwiML),
		"ApplicationSid": optional(v.ApplicationSID),
		"StatusCallback": optional(v.StatusCallback),
	}
	return c.Execute(ctx, "calls.create", params.with(v.Extra), options...)
}

// Verification is a one-time passcode to send. Channel is "sms", "call", "email" or "whatsapp".
type Verification struct {
	To, Channel string
	ServiceSID  string // the Verify service; the client's if empty
	Extra       Params // further parameters of the operation
}

// StartVerification sends a passcode.
func (c *Client) StartVerification(ctx context.Context, v Verification, options ...RequestOption) (*Result, error) {
	params := Params{"To": optional(v.To), "Channel": optional(v.Channel), "ServiceSid": optional(v.ServiceSID)}
	return c.Execute(ctx, "verify.v2.services.verifications.create", params.with(v.Extra), options...)
}

// VerificationCheck is a passcode that somebody entered.
type VerificationCheck struct {
	To, Code   string
	ServiceSID string // the Verify service; the client's if empty
	Extra      Params // further parameters of the operation
}

// CheckVerification reports whether a passcode is correct. A wrong passcode is not an error; one that
// expired or was approved before is an error of kind [ErrNotFound].
func (c *Client) CheckVerification(ctx context.Context, check VerificationCheck, options ...RequestOption) (bool, error) {
	params := Params{"To": optional(check.To), "Code": optional(check.Code), "ServiceSid": optional(check.ServiceSID)}
	result, err := c.Execute(ctx, "verify.v2.services.verification_checks.create", params.with(check.Extra), options...)
	if err != nil {
		return false, err
	}
	return result.Status() == "approved", nil
}

// optional returns nil, an omitted parameter, for the empty string.
func optional(text string) any {
	if text == "" {
		return nil
	}
	return text
}

func (p Params) with(extra Params) Params {
	for name, value := range extra {
		p[name] = value
	}
	return p
}
