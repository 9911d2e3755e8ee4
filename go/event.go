// For the error message without cgo; see cgo_required.go.
//go:build cgo

package twire

import "encoding/json"

// Event is the content of a verified webhook.
type Event struct {
	// Name is "message", "message_status", "call", "call_status", "gather", "record",
	// "recording_status", "dial", "verify", "form" or "json".
	Name string
	// Fields are the parameters: known ones in snake case with their types, others as strings under
	// Twilio's names.
	Fields map[string]any
	// IdempotencyToken is the same in every delivery of one webhook; "" if there is none. See
	// [ReplayFilter].
	IdempotencyToken string
	// URLVariant says which form of the URL Twilio signed: "as_is", "port_443_added" and so on.
	URLVariant string
	// KeyIndex is the index of the key that made the signature, from 0: the validator's own auth token
	// first, then the keys of its options in order.
	KeyIndex int

	result *Result
}

func (e *Event) read(result *Result) {
	e.result = result
	e.Name = result.Text("name")
	e.IdempotencyToken = result.Text("idempotency_token")
	e.URLVariant = result.Text("variant")
	e.KeyIndex = int(result.Int("key", 0))
	fields, _ := result.find("fields")
	if e.Fields, _ = withFloats(fields).(map[string]any); e.Fields == nil {
		e.Fields = map[string]any{}
	}
}

// withFloats copies a decoded JSON value, with numbers as float64, encoding/json's default.
func withFloats(value any) any {
	switch v := value.(type) {
	case json.Number:
		number, _ := v.Float64()
		return number
	case map[string]any:
		object := make(map[string]any, len(v))
		for name, member := range v {
			object[name] = withFloats(member)
		}
		return object
	case []any:
		list := make([]any, len(v))
		for i, item := range v {
			list[i] = withFloats(item)
		}
		return list
	default:
		return value
	}
}

// Text returns the field at a path, such as "body" or "media.0.url", as a string; "" if there is none.
func (e *Event) Text(path string) string { return e.result.Text("fields." + path) }

// Int returns the field at a path as an integer, or defaultValue if it is not one.
func (e *Event) Int(path string, defaultValue int64) int64 {
	return e.result.Int("fields."+path, defaultValue)
}

// Media is a file attached to a message.
type Media struct {
	URL         string `json:"url"`
	ContentType string `json:"content_type"`
}

// Media returns the files attached to a message.
func (e *Event) Media() []Media {
	var media []Media
	e.result.At("fields.media").Decode(&media)
	return media
}
