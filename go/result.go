package twire

/*
#include <twire.h>

enum { TWIRE_GO_HEADERS = 32 };

// The parts of a response, read in one cgo call.
typedef struct {
    const char *json, *body, *request_id;
    size_t size, headers;
    int32_t status;
    const char *names[TWIRE_GO_HEADERS], *values[TWIRE_GO_HEADERS];
} twire_go_response;

static void twire_go_read(const twire_result *result, twire_go_response *out) {
    size_t i;
    out->status = (int32_t)twire_result_http_status(result);
    if (out->status == 0) {
        // Not an HTTP response (an event): JSON without a body.
        out->json = twire_result_json(result, NULL);
        return;
    }
    out->body = (const char *)twire_result_body(result, &out->size);
    out->request_id = twire_result_request_id(result);
    out->headers = twire_result_header_count(result);
    for (i = 0; i < out->headers && i < TWIRE_GO_HEADERS; i++) {
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

// Result is a JSON value: a successful response or a part of one. It holds no C memory and is safe for
// concurrent use.
//
// A path addresses a value inside it: names and indexes joined with dots, such as "sid",
// "subresource_uris.media" or "errors.0.code". The empty path addresses the whole value.
type Result struct {
	// HTTPStatus is 200 to 299, or 300 to 399 for the redirect of a GET of [Client.Send]; 0 for a record of a list or a part of a response.
	HTTPStatus int
	// RequestID is Twilio's ID of the request, for its support.
	RequestID string
	// Header contains the headers of the response; nil for a record of a list or a part of a response.
	Header http.Header
	// Body is the body of the response, unchanged: JSON, or a downloaded file.
	Body json.RawMessage

	once  sync.Once
	value any
}

// newResult copies a C result and frees it.
func newResult(result *C.twire_result) *Result {
	defer C.twire_result_free(result)
	return newBorrowedResult(result)
}

// newBorrowedResult copies a C result.
func newBorrowedResult(result *C.twire_result) *Result {
	var response C.twire_go_response
	C.twire_go_read(result, &response)
	out := &Result{HTTPStatus: int(response.status)}
	if out.HTTPStatus == 0 {
		out.Body = []byte(C.GoString(response.json))
		return out
	}
	out.Body = C.GoBytes(unsafe.Pointer(response.body), C.int(response.size))
	out.RequestID = C.GoString(response.request_id)
	out.Header = make(http.Header, response.headers)
	for i := C.size_t(0); i < response.headers; i++ {
		var name, value *C.char
		if i < C.TWIRE_GO_HEADERS {
			name, value = response.names[i], response.values[i]
		} else {
			name, value = C.twire_result_header_name(result, i), C.twire_result_header_value(result, i)
		}
		out.Header.Add(C.GoString(name), C.GoString(value))
	}
	return out
}

// Decode decodes the body into target, like json.Unmarshal.
func (r *Result) Decode(target any) error { return json.Unmarshal(r.Body, target) }

// parse returns the decoded body. Numbers keep their digits.
func (r *Result) parse() any {
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

// find returns the value at a path, and whether there is one.
func (r *Result) find(path string) (any, bool) {
	value := r.parse()
	if path == "" {
		return value, true
	}
	for _, step := range strings.Split(path, ".") {
		switch container := value.(type) {
		case map[string]any:
			member, ok := container[step]
			if !ok {
				return nil, false
			}
			value = member
		case []any:
			index, err := strconv.ParseUint(step, 10, 31)
			if err != nil || int(index) >= len(container) {
				return nil, false
			}
			value = container[index]
		default:
			return nil, false
		}
	}
	return value, true
}

// Has reports whether the path addresses a value other than null.
func (r *Result) Has(path string) bool {
	value, _ := r.find(path)
	return value != nil
}

// Text returns the string at a path. It formats numbers and booleans, and returns "" for null, lists,
// objects and missing values.
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

// Int returns the integer at a path, which Twilio may send as a string, or defaultValue if it is not one.
func (r *Result) Int(path string, defaultValue int64) int64 {
	value, _ := r.find(path)
	if _, isBool := value.(bool); isBool {
		return defaultValue
	}
	if number, err := strconv.ParseInt(r.Text(path), 10, 64); err == nil {
		return number
	}
	return defaultValue
}

// Bool returns the boolean at a path, or defaultValue if it is not one.
func (r *Result) Bool(path string, defaultValue bool) bool {
	value, _ := r.find(path)
	if flag, ok := value.(bool); ok {
		return flag
	}
	return defaultValue
}

// At returns the value at a path as a Result of its own; a Result of null if it is missing.
func (r *Result) At(path string) *Result {
	value, _ := r.find(path)
	if value == nil {
		return &Result{Body: json.RawMessage("null")}
	}
	body, _ := json.Marshal(value)
	return &Result{Body: body, value: value}
}

// Items returns the items of the list at a path; none if it is not a list.
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

// SID returns the resource's SID.
func (r *Result) SID() string { return r.Text("sid") }

// Status returns the resource's status, such as "queued".
func (r *Result) Status() string { return r.Text("status") }

// String returns the size of the body and nothing of its content, which is personal.
func (r *Result) String() string { return "<twire.Result of " + strconv.Itoa(len(r.Body)) + " bytes>" }
