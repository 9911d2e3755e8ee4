package twire

// #include <twire.h>
import "C"

import (
	"bytes"
	"context"
	"errors"
	"io"
	"net/http"
	"runtime"
	"sync"
	"unsafe"
)

// Verdict is what the proof of a webhook came to.
type Verdict string

// The verdicts. Only Valid is valid; BodyNotCovered passes where the Validator allows it.
const (
	Valid                Verdict = "valid"
	BodyNotCovered       Verdict = "body_not_covered"
	BadSignature         Verdict = "bad_signature"
	BadBodyHash          Verdict = "bad_body_hash"
	MissingHeader        Verdict = "missing_header"
	UnsupportedAlgorithm Verdict = "unsupported_algorithm"
	NoKey                Verdict = "no_key"
	TooLarge             Verdict = "too_large"
)

// Validator proves that a webhook is Twilio's. Use it from any number of goroutines; Close wipes
// its keys.
type Validator struct {
	mu    sync.RWMutex
	ptr   *C.twire_validator
	limit int64
}

// ValidatorOption is a setting of a Validator.
type ValidatorOption func(*C.twire_validator, *texts) C.twire_status

// AlsoToken adds a token that is tried too, while tokens are rotated.
func AlsoToken(authToken string) ValidatorOption {
	return func(v *C.twire_validator, text *texts) C.twire_status {
		return C.twire_validator_add_token(v, text.of(authToken))
	}
}

// AccountToken adds the token of one account, tried for webhooks of that account.
func AccountToken(accountSID, authToken string) ValidatorOption {
	return func(v *C.twire_validator, text *texts) C.twire_status {
		return C.twire_validator_add_account(v, text.of(accountSID), text.of(authToken))
	}
}

// SharedKey adds a shared key, tried for webhooks whose signature settings name its id.
func SharedKey(id, secret string) ValidatorOption {
	return func(v *C.twire_validator, text *texts) C.twire_status {
		return C.twire_validator_add_shared_key(v, text.of(id), text.of(secret))
	}
}

// TrustProxy believes Forwarded and X-Forwarded-*; only a proxy that replaces them may be trusted.
func TrustProxy() ValidatorOption {
	return func(v *C.twire_validator, _ *texts) C.twire_status {
		return C.twire_validator_set_trust_proxy(v, 1)
	}
}

// AllowUncoveredBody accepts a body that the signature does not cover.
func AllowUncoveredBody() ValidatorOption {
	return func(v *C.twire_validator, _ *texts) C.twire_status {
		return C.twire_validator_set_allow_uncovered_body(v, 1)
	}
}

// bodyLimit is the most bytes that Handler reads; the library refuses longer bodies itself.
const bodyLimit = 1 << 20

// NewValidator is a validator for an auth token; an empty one for none but the options'.
func NewValidator(authToken string, options ...ValidatorOption) (*Validator, error) {
	var text texts
	defer func() { text.free() }()
	var ptr *C.twire_validator
	var err *C.twire_error
	if status := C.twire_validator_new(text.maybe(authToken), &ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	for _, option := range options {
		if status := option(ptr, &text); status != C.TWIRE_OK {
			C.twire_validator_free(ptr)
			return nil, checked("validator", status)
		}
	}
	validator := &Validator{ptr: ptr, limit: bodyLimit}
	runtime.SetFinalizer(validator, func(v *Validator) { v.Close() })
	return validator, nil
}

// Close wipes the keys. It is safe to call it again.
func (v *Validator) Close() error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if v.ptr != nil {
		C.twire_validator_free(v.ptr)
		v.ptr = nil
		runtime.SetFinalizer(v, nil)
	}
	return nil
}

// CheckForm tells whether Twilio sent this form: its raw body, not decoded. For GET pass nil.
func (v *Validator) CheckForm(url string, form []byte, signature string) (Verdict, error) {
	return v.check(func(ptr *C.twire_validator, text *texts, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		data, size := bytesOf(form)
		return C.twire_validator_check_form(ptr, text.of(url), data, size, text.maybe(signature), verdict, err)
	})
}

// CheckBody tells whether Twilio sent this body that is no form, such as JSON.
func (v *Validator) CheckBody(url string, body []byte, signature string) (Verdict, error) {
	return v.check(func(ptr *C.twire_validator, text *texts, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		data, size := bytesOf(body)
		return C.twire_validator_check_body(ptr, text.of(url), data, size, text.maybe(signature), verdict, err)
	})
}

// Event is what a webhook says: "message", "call_status", "gather" … and its parameters.
type Event struct {
	Name   string         `json:"name"`
	Fields map[string]any `json:"fields"`
}

// Receive checks a request and reads it. The request's body can still be read afterwards. Not
// accepted is an *Error of the Kind Webhook, beside the verdict.
func (v *Validator) Receive(r *http.Request) (*Event, Verdict, error) {
	body, err := v.body(r)
	if err != nil {
		return nil, TooLarge, err
	}
	headers := [][2]string{{"Host", r.Host}}
	for name, values := range r.Header {
		for _, value := range values {
			headers = append(headers, [2]string{name, value})
		}
	}
	return v.receive(r.Method, address(r), headers, body)
}

func (v *Validator) receive(method, url string, headers [][2]string, body []byte) (*Event, Verdict, error) {
	event := &Event{}
	verdict, err := v.check(func(ptr *C.twire_validator, text *texts, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		var webhook *C.twire_webhook
		data, size := bytesOf(body)
		status := C.twire_webhook_new(text.of(method), text.of(url), data, size, &webhook, err)
		if status != C.TWIRE_OK {
			return status
		}
		defer C.twire_webhook_free(webhook)
		for _, header := range headers {
			C.twire_webhook_add_header(webhook, text.of(header[0]), text.of(header[1]))
		}
		var result *C.twire_result
		if status := C.twire_validator_receive(ptr, webhook, &result, verdict, err); status != C.TWIRE_OK {
			return status
		}
		if taken(result).Decode(event) != nil {
			return C.TWIRE_ERR_DECODE
		}
		return C.TWIRE_OK
	})
	if err != nil {
		return nil, verdict, err
	}
	return event, verdict, nil
}

// Handler lets through what is proved to be Twilio's, with its body still to be read and its Event
// in the context (EventOf), and answers the rest with 400, 403 or 413.
func (v *Validator) Handler(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		event, verdict, err := v.Receive(r)
		if err != nil {
			http.Error(w, "refused: "+string(verdict), statusOf(verdict))
			return
		}
		next.ServeHTTP(w, r.WithContext(context.WithValue(r.Context(), eventKey{}, event)))
	})
}

type eventKey struct{}

// EventOf is the event that Handler found, or nil.
func EventOf(ctx context.Context) *Event {
	event, _ := ctx.Value(eventKey{}).(*Event)
	return event
}

func statusOf(verdict Verdict) int {
	switch verdict {
	case MissingHeader:
		return http.StatusBadRequest
	case TooLarge:
		return http.StatusRequestEntityTooLarge
	default:
		return http.StatusForbidden
	}
}

// body reads the body and puts it back.
func (v *Validator) body(r *http.Request) ([]byte, error) {
	if r.Body == nil {
		return nil, nil
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, v.limit+1))
	if err != nil {
		return nil, failed(Protocol, "the body cannot be read")
	}
	if int64(len(body)) > v.limit {
		return nil, failed(Webhook, "the body is over the limit")
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return body, nil
}

// address is the URL as the client asked for it, as far as a server sees.
func address(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	return scheme + "://" + r.Host + r.RequestURI
}

func (v *Validator) check(
	call func(*C.twire_validator, *texts, *C.twire_verdict, **C.twire_error) C.twire_status,
) (Verdict, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.ptr == nil {
		return NoKey, failed(Config, "the validator is closed")
	}
	var text texts
	defer func() { text.free() }()
	var verdict C.twire_verdict
	var err *C.twire_error
	status := call(v.ptr, &text, &verdict, &err)
	name := Verdict(C.GoString(C.twire_verdict_name(C.int32_t(verdict))))
	if status != C.TWIRE_OK {
		return name, take(nil, status, err)
	}
	return name, nil
}

// Sign gives the X-Twilio-Signature of a webhook, as Twilio would make it, and the URL, to which
// bodySHA256 is added where the body is no form. For tests.
func Sign(authToken, method, url, contentType string, body []byte) (signature, signedURL string, err error) {
	var text texts
	defer func() { text.free() }()
	var webhook *C.twire_webhook
	var failure *C.twire_error
	data, size := bytesOf(body)
	status := C.twire_webhook_new(text.of(method), text.of(url), data, size, &webhook, &failure)
	if status != C.TWIRE_OK {
		return "", "", take(nil, status, failure)
	}
	defer C.twire_webhook_free(webhook)
	C.twire_webhook_add_header(webhook, text.of("Content-Type"), text.maybe(contentType))
	var made *C.char
	if status := C.twire_webhook_sign(webhook, text.of(authToken), &made, &failure); status != C.TWIRE_OK {
		return "", "", take(nil, status, failure)
	}
	return C.GoString(made), C.GoString(C.twire_webhook_url(webhook)), nil
}

// IsWebhook tells whether an error is a webhook that is not proved.
func IsWebhook(err error) bool { return errors.Is(err, Webhook) }

// bytesOf is a slice as C takes it; the slice must outlive the call.
func bytesOf(data []byte) (unsafe.Pointer, C.size_t) {
	if len(data) == 0 {
		return nil, 0
	}
	return unsafe.Pointer(&data[0]), C.size_t(len(data))
}
