package twire

import (
	"context"
	"time"
)

// Message is a message to send. Body, media or a content template is needed; without a sender the
// client's messaging service or number is used.
type Message struct {
	To, From, Body   string
	MediaURLs        []string  // up to 10
	ContentSID       string    // a content template, HX…
	ContentVariables any       // its variables, an object
	ServiceSID       string    // the messaging service that chooses the sender
	SendAt           time.Time // with a service: 5 minutes to 35 days from now
	StatusCallback   string    // where its status is posted
	Extra            Params    // what else the operation takes
}

// SendMessage sends a message.
func (c *Client) SendMessage(ctx context.Context, m Message, options ...CallOption) (*Result, error) {
	params := Params{
		"To":                  given(m.To),
		"From":                given(m.From),
		"Body":                given(m.Body),
		"ContentSid":          given(m.ContentSID),
		"ContentVariables":    m.ContentVariables,
		"MessagingServiceSid": given(m.ServiceSID),
		"StatusCallback":      given(m.StatusCallback),
		"MediaUrl":            m.MediaURLs,
	}
	if !m.SendAt.IsZero() {
		params["SendAt"], params["ScheduleType"] = m.SendAt, "fixed"
	}
	return c.Call(ctx, "messages.create", params.with(m.Extra), options...)
}

// VoiceCall is a call to make. A URL, TwiML or an application says what happens when it is answered.
type VoiceCall struct {
	To, From       string
	URL            string // where Twilio fetches the TwiML
	TwiML          string // the TwiML itself, up to 4,000 characters
	ApplicationSID string
	StatusCallback string
	Extra          Params
}

// CreateCall makes a call.
func (c *Client) CreateCall(ctx context.Context, v VoiceCall, options ...CallOption) (*Result, error) {
	params := Params{
		"To":             given(v.To),
		"From":           given(v.From),
		"Url":            given(v.URL),
		"Twiml":          given(v.TwiML),
		"ApplicationSid": given(v.ApplicationSID),
		"StatusCallback": given(v.StatusCallback),
	}
	return c.Call(ctx, "calls.create", params.with(v.Extra), options...)
}

// Verification is a passcode to send by "sms", "call", "email" or "whatsapp".
type Verification struct {
	To, Channel string
	ServiceSID  string // the client's where empty
	Extra       Params
}

// StartVerification sends a passcode.
func (c *Client) StartVerification(ctx context.Context, v Verification, options ...CallOption) (*Result, error) {
	params := Params{"To": given(v.To), "Channel": given(v.Channel), "ServiceSid": given(v.ServiceSID)}
	return c.Call(ctx, "verify.v2.services.verifications.create", params.with(v.Extra), options...)
}

// Check is a passcode that somebody entered.
type Check struct {
	To, Code   string
	ServiceSID string // the client's where empty
	Extra      Params
}

// CheckVerification tells whether a passcode is right. A wrong one is no error.
func (c *Client) CheckVerification(ctx context.Context, check Check, options ...CallOption) (bool, error) {
	params := Params{"To": given(check.To), "Code": given(check.Code), "ServiceSid": given(check.ServiceSID)}
	result, err := c.Call(ctx, "verify.v2.services.verification_checks.create", params.with(check.Extra), options...)
	if err != nil {
		return false, err
	}
	return result.Status() == "approved", nil
}

// given is nil for the empty string, which is not given.
func given(text string) any {
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
