package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"unsafe"
)

// Result is a successful answer. It holds nothing of C's.
type Result struct {
	// HTTPStatus is 200 to 299; 0 for a record of a list.
	HTTPStatus int
	// RequestID is for Twilio's support.
	RequestID string
	// Body is the answer as it came: JSON, or what was downloaded.
	Body json.RawMessage

	fields map[string]any
}

// taken copies a C result and frees it.
func taken(result *C.twire_result) *Result {
	defer C.twire_result_free(result)
	var size C.size_t
	data := C.twire_result_body(result, &size)
	body := C.GoBytes(unsafe.Pointer(data), C.int(size))
	if len(body) == 0 {
		// What is no answer of the service's (an event) has no body, but JSON.
		body = []byte(C.GoString(C.twire_result_json(result, nil)))
	}
	return &Result{
		HTTPStatus: int(C.twire_result_http_status(result)),
		RequestID:  C.GoString(C.twire_result_request_id(result)),
		Body:       body,
	}
}

// Decode reads the answer into a value of the caller's, as encoding/json does.
func (r *Result) Decode(into any) error { return json.Unmarshal(r.Body, into) }

// Text is a field's text, "" where it is missing or null; numbers and truth values are written out.
func (r *Result) Text(name string) string {
	if r.fields == nil {
		if json.Unmarshal(r.Body, &r.fields) != nil || r.fields == nil {
			r.fields = map[string]any{}
		}
	}
	switch v := r.fields[name].(type) {
	case nil:
		return ""
	case string:
		return v
	default:
		text, _ := json.Marshal(v)
		return string(text)
	}
}

// SID is the resource's SID.
func (r *Result) SID() string { return r.Text("sid") }

// Status is the resource's status.
func (r *Result) Status() string { return r.Text("status") }
