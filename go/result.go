package twire

/*
#include <twire.h>

enum { TWIRE_GO_FIELDS = 32 };

// What is read of an answer: one way into C in place of one for each piece.
typedef struct {
    const char *json, *body, *request_id;
    size_t size, fields;
    int32_t status;
    const char *names[TWIRE_GO_FIELDS], *values[TWIRE_GO_FIELDS];
} twire_go_answer;

static void twire_go_read(const twire_result *result, twire_go_answer *out) {
    size_t i;
    out->status = (int32_t)twire_result_http_status(result);
    if (out->status == 0) {
        // What is no answer of the service's (an event) has no body, but JSON.
        out->json = twire_result_json(result, NULL);
        return;
    }
    out->body = (const char *)twire_result_body(result, &out->size);
    out->request_id = twire_result_request_id(result);
    out->fields = twire_result_header_count(result);
    for (i = 0; i < out->fields && i < TWIRE_GO_FIELDS; i++) {
        out->names[i] = twire_result_header_name(result, i);
        out->values[i] = twire_result_header_value(result, i);
    }
}
*/
import "C"

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"unsafe"
)

// Result is a successful answer, or a value in one. It holds nothing of C's. Any number of
// goroutines may read it.
//
// A value is named by its path: names and places joined with dots, "sid", "subresource_uris.media",
// "errors.0.code"; "" names the whole.
type Result struct {
	// HTTPStatus is 200 to 299; 0 for a record of a list, and for a value in an answer.
	HTTPStatus int
	// RequestID is for Twilio's support.
	RequestID string
	// Header holds the answer's header fields; nil for what is no answer.
	Header http.Header
	// Body is the answer as it came: JSON, or what was downloaded.
	Body json.RawMessage

	once  sync.Once
	value any
}

// taken copies a C result and frees it.
func taken(result *C.twire_result) *Result {
	defer C.twire_result_free(result)
	var answer C.twire_go_answer
	C.twire_go_read(result, &answer)
	out := &Result{HTTPStatus: int(answer.status)}
	if out.HTTPStatus == 0 {
		out.Body = []byte(C.GoString(answer.json))
		return out
	}
	out.Body = C.GoBytes(unsafe.Pointer(answer.body), C.int(answer.size))
	out.RequestID = C.GoString(answer.request_id)
	out.Header = make(http.Header, answer.fields)
	for i := C.size_t(0); i < answer.fields; i++ {
		var name, value *C.char
		if i < C.TWIRE_GO_FIELDS {
			name, value = answer.names[i], answer.values[i]
		} else {
			name, value = C.twire_result_header_name(result, i), C.twire_result_header_value(result, i)
		}
		out.Header.Add(C.GoString(name), C.GoString(value))
	}
	return out
}

// Decode reads the answer into a value of the caller's, as encoding/json does.
func (r *Result) Decode(into any) error { return json.Unmarshal(r.Body, into) }

// read is the answer's JSON, read once; numbers keep their digits.
func (r *Result) read() any {
	r.once.Do(func() {
		if r.value == nil {
			decoder := json.NewDecoder(bytes.NewReader(r.Body))
			decoder.UseNumber()
			if decoder.Decode(&r.value) != nil {
				r.value = nil
			}
		}
	})
	return r.value
}

// find is the value at a path, and whether there is one.
func (r *Result) find(path string) (any, bool) {
	value := r.read()
	if path == "" {
		return value, true
	}
	for _, step := range strings.Split(path, ".") {
		switch inside := value.(type) {
		case map[string]any:
			found, ok := inside[step]
			if !ok {
				return nil, false
			}
			value = found
		case []any:
			at, err := strconv.ParseUint(step, 10, 31)
			if err != nil || int(at) >= len(inside) {
				return nil, false
			}
			value = inside[at]
		default:
			return nil, false
		}
	}
	return value, true
}

// Has tells whether there is a value at a path that is not null.
func (r *Result) Has(path string) bool {
	value, _ := r.find(path)
	return value != nil
}

// Text is the text at a path; numbers and truth values are written out. It is "" for null, lists,
// objects and what is not there.
func (r *Result) Text(path string) string {
	value, _ := r.find(path)
	switch v := value.(type) {
	case string:
		return v
	case json.Number:
		return v.String()
	case bool:
		return strconv.FormatBool(v)
	default:
		return ""
	}
}

// Int is a whole number at a path, also one that Twilio sends as text; otherwise where it is none.
func (r *Result) Int(path string, otherwise int64) int64 {
	value, _ := r.find(path)
	if _, truth := value.(bool); truth {
		return otherwise
	}
	if number, err := strconv.ParseInt(r.Text(path), 10, 64); err == nil {
		return number
	}
	return otherwise
}

// Bool is a truth value at a path; otherwise where it is none.
func (r *Result) Bool(path string, otherwise bool) bool {
	value, _ := r.find(path)
	if truth, ok := value.(bool); ok {
		return truth
	}
	return otherwise
}

// At is what is at a path, to be looked into by itself; an empty Result where there is nothing.
func (r *Result) At(path string) *Result {
	value, _ := r.find(path)
	if value == nil {
		return &Result{Body: json.RawMessage("null")}
	}
	body, _ := json.Marshal(value)
	return &Result{Body: body, value: value}
}

// Items are the items of the list at a path; none where it is no list.
func (r *Result) Items(path string) []*Result {
	value, _ := r.find(path)
	list, _ := value.([]any)
	items := make([]*Result, 0, len(list))
	for _, item := range list {
		body, _ := json.Marshal(item)
		items = append(items, &Result{Body: body, value: item})
	}
	return items
}

// SID is the resource's SID.
func (r *Result) SID() string { return r.Text("sid") }

// Status is the resource's status.
func (r *Result) Status() string { return r.Text("status") }

// String shows nothing of the answer but how long it is: it is personal.
func (r *Result) String() string { return "<twire.Result of " + strconv.Itoa(len(r.Body)) + " bytes>" }
