package twire

// #include <twire.h>
import "C"

import (
	"context"
	"time"
)

// ErrorKind classifies an [Error]. It is itself an error, for use with errors.Is:
//
//	if errors.Is(err, twire.ErrRateLimited) {
type ErrorKind string

// The error kinds. A kind exists only where a caller would act differently on it.
const (
	ErrArgument    ErrorKind = "argument"     // a parameter is missing, unknown or over a limit; nothing was sent
	ErrConfig      ErrorKind = "config"       // credentials or settings are unusable; nothing was sent
	ErrConnect     ErrorKind = "connect"      // no connection; nothing was sent
	ErrTimeout     ErrorKind = "timeout"      // a deadline passed
	ErrTLS         ErrorKind = "tls"          // the TLS handshake failed; nothing was sent
	ErrProtocol    ErrorKind = "protocol"     // the connection broke, or the response is not valid HTTP
	ErrRateLimited ErrorKind = "rate_limited" // 429: Twilio did not process the request
	ErrAuth        ErrorKind = "auth"         // 401 or 403, or a JWT that does not verify
	ErrNotFound    ErrorKind = "not_found"    // 404
	ErrAPI         ErrorKind = "api"          // any other error response
	ErrDecode      ErrorKind = "decode"       // data could not be decoded
	ErrCancelled   ErrorKind = "cancelled"    // the caller cancelled the request
	ErrWebhook     ErrorKind = "webhook"      // a webhook was rejected
	ErrNoSpool     ErrorKind = "no_spool"     // there is no spool, or this user may not write to it; nothing was enqueued
	ErrSpool       ErrorKind = "spool"        // the spool or its disk is full or fails; nothing was enqueued, unless [SentMaybe]
	ErrInternal    ErrorKind = "internal"     // a defect in twire
)

// Error returns the kind's name.
func (k ErrorKind) Error() string { return string(k) }

// Sent says whether Twilio may have carried out a request.
type Sent int

// The values of Sent.
const (
	SentNo    Sent = iota // Twilio did not carry out the request; repeating it is safe
	SentMaybe             // Twilio may have carried it out; repeating it may do it twice
	SentYes               // Twilio carried it out
)

// String returns "no", "maybe" or "yes".
func (s Sent) String() string {
	switch s {
	case SentNo:
		return "no"
	case SentYes:
		return "yes"
	default:
		return "maybe"
	}
}

// parseSent converts the name of a value of Sent; "" before an attempt.
func parseSent(name string) Sent {
	switch name {
	case "", "no":
		return SentNo
	case "yes":
		return SentYes
	default:
		return SentMaybe
	}
}

// Error is the error type of this package. Its text is one line and contains no token, no body and no
// complete phone number.
type Error struct {
	Kind       ErrorKind
	Sent       Sent
	HTTPStatus int           // 0 without a response
	Code       int64         // Twilio's error code, such as 21211; 0 for none
	Reason     string        // Twilio's message, if it gave one
	Parameter  string        // the parameter at fault; "" for none
	MoreInfo   string        // the URL of Twilio's page about the code
	Details    string        // further details of Twilio's, as JSON
	RequestID  string        // Twilio's ID of the request, for its support
	RetryAfter time.Duration // the wait that Twilio asked for; negative for none
	Class      ErrorClass    // what a sender does next
	Retryable  bool          // the request may succeed later, and repeating it cannot carry it out twice
	Attempts   int           // the number of attempts made
	Operation  string        // the operation's key
	Method     string        // the HTTP method
	Path       string        // the path without its query, with shortened SIDs

	message string
	cause   error
}

// Error returns the message.
func (e *Error) Error() string { return e.message }

// Is reports whether target is the error's [ErrorKind].
func (e *Error) Is(target error) bool {
	kind, ok := target.(ErrorKind)
	return ok && kind == e.Kind
}

// Unwrap returns the context's error if the context ended the request, else nil.
func (e *Error) Unwrap() error { return e.cause }

// newError converts a C error and frees it.
func newError(ctx context.Context, status C.twire_status, err *C.twire_error) *Error {
	defer C.twire_error_free(err)
	e := &Error{
		Kind:       ErrorKind(C.GoString(C.twire_status_name(C.int32_t(status)))),
		Sent:       Sent(C.twire_error_sent(err)),
		HTTPStatus: int(C.twire_error_http_status(err)),
		Code:       int64(C.twire_error_code(err)),
		Reason:     C.GoString(C.twire_error_reason(err)),
		Parameter:  C.GoString(C.twire_error_parameter(err)),
		MoreInfo:   C.GoString(C.twire_error_more_info(err)),
		Details:    C.GoString(C.twire_error_details(err)),
		RequestID:  C.GoString(C.twire_error_request_id(err)),
		RetryAfter: time.Duration(C.twire_error_retry_after_ms(err)) * time.Millisecond,
		Class:      errorClass(C.twire_error_class(err)),
		Retryable:  C.twire_error_is_retryable(err) != 0,
		Attempts:   int(C.twire_error_attempts(err)),
		Operation:  C.GoString(C.twire_error_operation(err)),
		Method:     C.GoString(C.twire_error_method(err)),
		Path:       C.GoString(C.twire_error_path(err)),
		message:    C.GoString(C.twire_error_message(err)),
	}
	if e.message == "" {
		e.message = string(e.Kind)
	}
	if ctx != nil && (e.Kind == ErrCancelled || e.Kind == ErrTimeout) {
		e.cause = ctx.Err()
	}
	return e
}

// localError creates an error that did not come from C.
func localError(kind ErrorKind, reason string) *Error {
	return &Error{Kind: kind, Reason: reason, RetryAfter: -1, message: reason}
}
