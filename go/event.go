package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"runtime"
)

// Event is what a webhook says.
type Event struct {
	// Name is "message", "message_status", "call", "call_status", "gather", "record",
	// "recording_status", "dial", "verify", "form" or "json".
	Name string
	// Fields are the parameters: known ones in snake case and of their type, others under Twilio's
	// name as text.
	Fields map[string]any
	// IdempotencyToken is the same for every delivery of one webhook; "" when there is none. See
	// Repeats.
	IdempotencyToken string
	// Variant is the spelling of the URL that was signed: "as_is", "port_443_added" ...
	Variant string
	// Key is the place of the key that signed it, from 0: the validator's own token, then those of
	// its options in their order.
	Key int

	result *Result
}

func (e *Event) read(result *Result) {
	e.result = result
	e.Name = result.Text("name")
	e.IdempotencyToken = result.Text("idempotency_token")
	e.Variant = result.Text("variant")
	e.Key = int(result.Int("key", 0))
	fields, _ := result.find("fields")
	if e.Fields, _ = plain(fields).(map[string]any); e.Fields == nil {
		e.Fields = map[string]any{}
	}
}

// plain is a copy of a value with numbers as encoding/json reads them unasked.
func plain(value any) any {
	switch v := value.(type) {
	case json.Number:
		number, _ := v.Float64()
		return number
	case map[string]any:
		made := make(map[string]any, len(v))
		for name, inside := range v {
			made[name] = plain(inside)
		}
		return made
	case []any:
		made := make([]any, len(v))
		for at, inside := range v {
			made[at] = plain(inside)
		}
		return made
	default:
		return value
	}
}

// Text is a field by its path, "body" or "media.0.url"; "" where there is none.
func (e *Event) Text(path string) string { return e.result.Text("fields." + path) }

// Int is a whole number by its path; otherwise where it is none.
func (e *Event) Int(path string, otherwise int64) int64 {
	return e.result.Int("fields."+path, otherwise)
}

// Media is a picture, a sound or a document that came with a message.
type Media struct {
	URL         string `json:"url"`
	ContentType string `json:"content_type"`
}

// Media are what came with a message.
func (e *Event) Media() []Media {
	var media []Media
	e.result.At("fields.media").Decode(&media)
	return media
}

// Repeats remembers which webhooks were delivered before, in this process. Use it from any number of
// goroutines. It is freed by the collector.
type Repeats struct{ ptr *C.twire_repeats }

// NewRepeats is a memory of the last capacity tokens, and at most twice as many, 16 bytes each.
func NewRepeats(capacity int) (*Repeats, error) {
	if capacity < 0 {
		capacity = 0
	}
	repeats := &Repeats{}
	var err *C.twire_error
	if status := C.twire_repeats_new(C.size_t(capacity), &repeats.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	runtime.SetFinalizer(repeats, func(r *Repeats) { C.twire_repeats_free(r.ptr) })
	return repeats, nil
}

// Seen tells whether an event's IdempotencyToken was seen before; from now on it was. An event without
// a token is always new.
func (r *Repeats) Seen(token string) bool {
	var text texts
	seen := C.twire_repeats_seen(r.ptr, text.maybe(token)) != 0
	runtime.KeepAlive(r)
	return seen
}
