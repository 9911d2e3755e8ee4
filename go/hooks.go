package twire

// #include "callbacks.h"
import "C"

import (
	"encoding/json"
	"time"
)

// Attempt describes one HTTP exchange of a request, for metrics and traces. It contains no personal
// data.
type Attempt struct {
	Operation string // the operation's key; "" for a [Client.Send]
	Method    string
	Path      string // with shortened SIDs and numbers
	Number    int    // counts from 1

	// The following fields are set after the attempt.

	HTTPStatus int           // 0 without a response
	ErrorKind  ErrorKind     // "" after success
	Sent       Sent          // whether Twilio may have carried out the request
	RequestID  string        // Twilio's ID of the request
	Duration   time.Duration // of this attempt
	RetryIn    time.Duration // the wait before the next attempt; negative if this was the last
}

type hooks struct{ before, after func(Attempt) }

// Hooks calls functions before and after each attempt of a request; either may be nil. The client's
// requests wait for them, so they must return quickly. They must not send requests: with any client,
// those fail. After does not run for an attempt that the caller cancels.
func Hooks(before, after func(Attempt)) Option {
	return func(s *clientSettings) {
		passHandle(&hooks{before, after}, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_add_hooks(s.ptr, handle)
		})
	}
}

func newAttempt(attempt *C.twire_result) Attempt {
	result := &Result{Body: json.RawMessage(C.GoString(C.twire_result_json(attempt, nil)))}
	return Attempt{
		Operation:  result.Text("operation"),
		Method:     result.Text("method"),
		Path:       result.Text("path"),
		Number:     int(result.Int("number", 0)),
		HTTPStatus: int(result.Int("http_status", 0)),
		ErrorKind:  ErrorKind(result.Text("error")),
		Sent:       parseSent(result.Text("sent")),
		RequestID:  result.Text("request_id"),
		Duration:   time.Duration(result.Int("duration_us", 0)) * time.Microsecond,
		RetryIn:    time.Duration(result.Int("retry_in_ms", -1)) * time.Millisecond,
	}
}
