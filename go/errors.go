package twire

// #include <twire.h>
import "C"

import (
	"context"
	"time"
)

// Kind is what went wrong. It is an error itself, so that errors.Is(err, twire.RateLimited) asks
// for it.
type Kind string

// The kinds; a kind exists only where a caller would act differently on it.
const (
	Argument    Kind = "argument"     // a parameter is missing, unknown or over a limit; nothing was sent
	Config      Kind = "config"       // credentials or settings are unusable; nothing was sent
	Connect     Kind = "connect"      // no connection; nothing was sent
	Timeout     Kind = "timeout"      // a deadline passed
	TLS         Kind = "tls"          // the handshake failed; nothing was sent
	Protocol    Kind = "protocol"     // the peer broke off, or what it said is no answer
	RateLimited Kind = "rate_limited" // 429: not processed
	Auth        Kind = "auth"         // 401 or 403
	NotFound    Kind = "not_found"    // 404
	API         Kind = "api"          // any other refusal
	Decode      Kind = "decode"       // something could not be read
	Cancelled   Kind = "cancelled"    // the caller gave up
	Webhook     Kind = "webhook"      // a webhook that is not proved
	Internal    Kind = "internal"     // a defect in twire
)

func (k Kind) Error() string { return string(k) }

// Sent is whether Twilio may have carried a request out.
type Sent int

// Whether repeating a call is safe (No), may do it twice (Maybe) or surely does (Yes).
const (
	No Sent = iota
	Maybe
	Yes
)

func (s Sent) String() string {
	switch s {
	case No:
		return "no"
	case Yes:
		return "yes"
	default:
		return "maybe"
	}
}

// Error is the one error type. Its text is one line without a token, a body or a whole number.
type Error struct {
	Kind       Kind
	Sent       Sent
	HTTPStatus int           // 0 when there was no answer
	Code       int64         // Twilio's code, such as 21211; 0 for none
	Reason     string        // Twilio's own sentence where it gave one
	Parameter  string        // the parameter that was refused
	MoreInfo   string        // Twilio's page about the code
	Details    string        // what else it said, as JSON
	RequestID  string        // for Twilio's support
	RetryAfter time.Duration // what the service asked for; negative when it did not
	Retryable  bool          // may succeed later, and cannot do anything twice
	Attempts   int           // requests tried
	Operation  string        // the operation's key
	Method     string        // GET, POST …
	Path       string        // without its query, SIDs shortened

	message string
	cause   error
}

func (e *Error) Error() string { return e.message }

// Is compares with a Kind.
func (e *Error) Is(target error) bool {
	kind, ok := target.(Kind)
	return ok && kind == e.Kind
}

// Unwrap gives the context's error when the context ended the call.
func (e *Error) Unwrap() error { return e.cause }

// take makes an Error of a failed call and frees the C error.
func take(ctx context.Context, status C.twire_status, err *C.twire_error) *Error {
	defer C.twire_error_free(err)
	e := &Error{
		Kind:       Kind(C.GoString(C.twire_status_name(C.int32_t(status)))),
		Sent:       Sent(C.twire_error_sent(err)),
		HTTPStatus: int(C.twire_error_http_status(err)),
		Code:       int64(C.twire_error_code(err)),
		Reason:     C.GoString(C.twire_error_reason(err)),
		Parameter:  C.GoString(C.twire_error_parameter(err)),
		MoreInfo:   C.GoString(C.twire_error_more_info(err)),
		Details:    C.GoString(C.twire_error_details(err)),
		RequestID:  C.GoString(C.twire_error_request_id(err)),
		RetryAfter: time.Duration(C.twire_error_retry_after_ms(err)) * time.Millisecond,
		Retryable:  C.twire_error_retryable(err) != 0,
		Attempts:   int(C.twire_error_attempts(err)),
		Operation:  C.GoString(C.twire_error_operation(err)),
		Method:     C.GoString(C.twire_error_method(err)),
		Path:       C.GoString(C.twire_error_path(err)),
		message:    C.GoString(C.twire_error_message(err)),
	}
	if e.message == "" {
		e.message = string(e.Kind)
	}
	if ctx != nil && (e.Kind == Cancelled || e.Kind == Timeout) {
		e.cause = ctx.Err()
	}
	return e
}

// failed is an error that Go itself found.
func failed(kind Kind, why string) *Error {
	return &Error{Kind: kind, Reason: why, RetryAfter: -1, message: why}
}
