package twire

// #include "callbacks.h"
import "C"

import (
	"encoding/json"
	"time"
)

// Attempt is a try of a call, for metrics and traces. It holds nothing personal.
type Attempt struct {
	Operation string // its key; "" for a request of one's own
	Method    string
	Path      string // SIDs and numbers shortened
	Number    int    // 1 for the first try
	// What follows is known after the try.
	HTTPStatus int    // 0 without an answer
	Kind       Kind   // "" after a success
	Sent       string // "no", "maybe" or "yes"
	RequestID  string
	Duration   time.Duration
	RetryIn    time.Duration // the wait before the next try; negative when this was the last
}

type hooks struct{ before, after func(Attempt) }

// Hooks has every try of a call told, before and after; one of the two may be nil. All of the client's
// calls wait for them: they must return soon, and calls with any client fail in them. A try that the
// caller gives up has no after.
func Hooks(before, after func(Attempt)) Option {
	return func(s *settings) {
		hand(&hooks{before, after}, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_add_hooks(s.ptr, handle)
		})
	}
}

func attemptOf(result *C.twire_result) Attempt {
	told := &Result{Body: json.RawMessage(C.GoString(C.twire_result_json(result, nil)))}
	return Attempt{
		Operation:  told.Text("operation"),
		Method:     told.Text("method"),
		Path:       told.Text("path"),
		Number:     int(told.Int("number", 0)),
		HTTPStatus: int(told.Int("http_status", 0)),
		Kind:       Kind(told.Text("error")),
		Sent:       told.Text("sent"),
		RequestID:  told.Text("request_id"),
		Duration:   time.Duration(told.Int("duration_us", 0)) * time.Microsecond,
		RetryIn:    time.Duration(told.Int("retry_in_ms", -1)) * time.Millisecond,
	}
}
