package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"time"
)

// Notification is what a program enqueues in the outbox with [Spool.Enqueue]. It needs a recipient, and a
// body, title, medium or template. The zero value of every other field means the default.
type Notification struct {
	// To has up to 100 names of the outbox's configuration (people, groups, rotas) or addresses
	// ("+15558676543", "whatsapp:+15558676543", "call:+15558676543").
	To []string
	// Body is the text, at most 64 KiB. A message is cut to what the configuration allows.
	Body string
	// Title is a line in front of the text.
	Title string
	// Priority is "critical" (exempt from quiet hours and budgets), "high", "normal" or "bulk".
	Priority string
	// Key is what it is about. One key to one recipient within a window (10 minutes by default) is one
	// message.
	Key string
	// Resolve says that what the key names is over.
	Resolve bool
	// TTL is the time after which it is not sent any more, in whole seconds, rounded up: 24 hours by
	// default, 4 hours if it is critical.
	TTL time.Duration
	// At is the time before which it is not sent.
	At time.Time
	// Channel is "auto" (the recipient's first), "sms", "whatsapp" or "call".
	Channel string
	// From is the sender, a name of the configuration or an address; or Service, a messaging service.
	From, Service string
	// Media has up to 10 URLs.
	Media []string
	// Template is sent in place of the text.
	Template *Template
	// OnDoubt is what is done when it may have been sent: "reconcile" (it is looked for at Twilio),
	// "resend" (it may arrive twice) or "hold" (a person decides).
	OnDoubt string
	// MaxSegments is the most segments of a message.
	MaxSegments int
	// Labels are what silences match, such as {"host": "db1"}.
	Labels map[string]string
}

// Template is a content template with the values of its variables.
type Template struct {
	SID       string            `json:"sid"`
	Variables map[string]string `json:"variables"`
}

// file returns the notification as a file of the spool, which the library reads and checks.
func (n Notification) file() ([]byte, error) {
	file := struct {
		Version     int               `json:"v"`
		To          []string          `json:"to"`
		Body        string            `json:"body,omitempty"`
		Title       string            `json:"title,omitempty"`
		Priority    string            `json:"priority,omitempty"`
		Key         string            `json:"key,omitempty"`
		Resolve     bool              `json:"resolve,omitempty"`
		TTL         int64             `json:"ttl,omitempty"`
		At          int64             `json:"at,omitempty"`
		Channel     string            `json:"channel,omitempty"`
		From        string            `json:"from,omitempty"`
		Service     string            `json:"service,omitempty"`
		Media       []string          `json:"media,omitempty"`
		Template    *Template         `json:"template,omitempty"`
		OnDoubt     string            `json:"on_doubt,omitempty"`
		MaxSegments int               `json:"max_segments,omitempty"`
		Labels      map[string]string `json:"labels,omitempty"`
	}{
		Version: 1, To: append([]string{}, n.To...), Body: n.Body, Title: n.Title, Priority: n.Priority, Key: n.Key,
		Resolve: n.Resolve, TTL: wholeSeconds(n.TTL), Channel: n.Channel, From: n.From, Service: n.Service,
		Media: n.Media, OnDoubt: n.OnDoubt, MaxSegments: n.MaxSegments, Labels: n.Labels,
	}
	if !n.At.IsZero() {
		file.At = n.At.Add(time.Second - time.Nanosecond).Unix()
	}
	if n.Template != nil {
		file.Template = &Template{SID: n.Template.SID, Variables: n.Template.Variables}
		if file.Template.Variables == nil {
			file.Template.Variables = map[string]string{}
		}
	}
	return json.Marshal(file)
}

// wholeSeconds rounds away from zero: what is negative stays wrong.
func wholeSeconds(d time.Duration) int64 {
	if d < 0 {
		return int64((d - time.Second + 1) / time.Second)
	}
	return int64(d/time.Second) + int64((d%time.Second+time.Second-1)/time.Second)
}

// toC returns the notification as the library has it. An error names the field.
func (n Notification) toC() (*C.twire_notification, error) {
	file, failed := n.file()
	if failed != nil {
		return nil, localError(ErrArgument, "the notification cannot be encoded as JSON")
	}
	data, size := cBytes(file)
	var notification *C.twire_notification
	var err *C.twire_error
	if status := C.twire_notification_parse(data, size, &notification, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	return notification, nil
}
