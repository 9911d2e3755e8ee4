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
	"strconv"
	"sync"
	"unsafe"
)

// Validator proves that a webhook is Twilio's. Use it from any number of goroutines; Close wipes
// its keys.
type Validator struct {
	mu    sync.RWMutex
	ptr   *C.twire_validator
	limit int64
	urls  []string
}

// ValidatorOption is a setting of a Validator.
type ValidatorOption func(*Validator, *texts) C.twire_status

// AlsoToken adds a token that is tried too, while tokens are rotated.
func AlsoToken(authToken string) ValidatorOption {
	return func(v *Validator, text *texts) C.twire_status {
		return C.twire_validator_add_token(v.ptr, text.of(authToken))
	}
}

// AccountToken adds the token of one account, tried for webhooks of that account.
func AccountToken(accountSID, authToken string) ValidatorOption {
	return func(v *Validator, text *texts) C.twire_status {
		return C.twire_validator_add_account(v.ptr, text.of(accountSID), text.of(authToken))
	}
}

// SharedKey adds a shared key, tried for webhooks whose signature settings name its id.
func SharedKey(id, secret string) ValidatorOption {
	return func(v *Validator, text *texts) C.twire_status {
		return C.twire_validator_add_shared_key(v.ptr, text.of(id), text.of(secret))
	}
}

// TrustProxy believes Forwarded and X-Forwarded-*; only a proxy that replaces them may be trusted.
func TrustProxy() ValidatorOption {
	return func(v *Validator, _ *texts) C.twire_status {
		return C.twire_validator_set_trust_proxy(v.ptr, 1)
	}
}

// AllowUncoveredBody accepts a body that the signature does not cover.
func AllowUncoveredBody() ValidatorOption {
	return func(v *Validator, _ *texts) C.twire_status {
		return C.twire_validator_set_allow_uncovered_body(v.ptr, 1)
	}
}

// ConfiguredURL adds a URL to try: one that is configured at Twilio, for a server that cannot see
// how it was asked.
func ConfiguredURL(url string) ValidatorOption {
	return func(v *Validator, _ *texts) C.twire_status {
		v.urls = append(v.urls, url)
		return C.TWIRE_OK
	}
}

// Limits sets the most bytes of a body and the most parameters of a form; 1 MB and 1,000 unless set.
func Limits(size, parameters int) ValidatorOption {
	return func(v *Validator, _ *texts) C.twire_status {
		if size < 0 {
			size = 0
		}
		if parameters < 0 {
			parameters = 0
		}
		v.limit = int64(size)
		return C.twire_validator_set_limits(v.ptr, C.size_t(size), C.size_t(parameters))
	}
}

// NewValidator is a validator for an auth token; an empty one for none but the options'.
func NewValidator(authToken string, options ...ValidatorOption) (*Validator, error) {
	var text texts
	defer text.free()
	validator := &Validator{limit: 1 << 20}
	var err *C.twire_error
	if status := C.twire_validator_new(text.maybe(authToken), &validator.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	for _, option := range options {
		if option(validator, &text) != C.TWIRE_OK {
			break
		}
	}
	if text.fault == nil {
		// A setting's fault is told by every check; without one it is the missing webhook's.
		status := C.twire_validator_check(validator.ptr, nil, nil, &err)
		fault := take(nil, status, err)
		if fault.Parameter == "webhook" {
			runtime.SetFinalizer(validator, func(v *Validator) { v.Close() })
			return validator, nil
		}
		text.fault = fault
	}
	validator.Close()
	return nil, text.fault
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

// String shows no key.
func (v *Validator) String() string { return "<twire.Validator>" }

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

// Receive checks a request and reads it. The request's body can still be read afterwards. Not
// accepted is an *Error of the Kind Webhook, beside the verdict.
func (v *Validator) Receive(r *http.Request) (*Event, Verdict, error) {
	incoming, verdict, err := v.incoming(r)
	if err != nil {
		return nil, verdict, err
	}
	return v.receive(incoming)
}

// Explain says in lines of text why a request was refused: what was tried, and the likely cause. It
// names URL and parameters, so it is for the operator's eyes, never for the answer. The request's
// body can still be read afterwards.
func (v *Validator) Explain(r *http.Request) (string, error) {
	incoming, _, err := v.incoming(r)
	if err != nil {
		return "", err
	}
	explanation := ""
	_, err = v.check(func(ptr *C.twire_validator, text *texts, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		return incoming.pass(text, err, func(webhook *C.twire_webhook) C.twire_status {
			var lines *C.char
			status := C.twire_webhook_explain(webhook, ptr, &lines, err)
			explanation = C.GoString(lines)
			return status
		})
	})
	return explanation, err
}

// incoming is a request as C takes it.
type incoming struct {
	method, url string
	headers     [][2]string
	body        []byte
	configured  []string
}

func (v *Validator) incoming(r *http.Request) (incoming, Verdict, error) {
	body, verdict, err := v.body(r)
	if err != nil {
		return incoming{}, verdict, err
	}
	headers := [][2]string{{"Host", r.Host}}
	for name, values := range r.Header {
		for _, value := range values {
			headers = append(headers, [2]string{name, value})
		}
	}
	return incoming{r.Method, address(r), headers, body, v.urls}, Valid, nil
}

// pass makes a C webhook for one look at it.
func (in *incoming) pass(text *texts, err **C.twire_error, look func(*C.twire_webhook) C.twire_status) C.twire_status {
	var webhook *C.twire_webhook
	data, size := bytesOf(in.body)
	status := C.twire_webhook_new(text.of(in.method), text.of(in.url), data, size, &webhook, err)
	if status != C.TWIRE_OK {
		return status
	}
	defer C.twire_webhook_free(webhook)
	for _, header := range in.headers {
		C.twire_webhook_add_header(webhook, text.of(header[0]), text.of(header[1]))
	}
	for _, url := range in.configured {
		C.twire_webhook_add_url(webhook, text.of(url))
	}
	return look(webhook)
}

func (v *Validator) receive(in incoming) (*Event, Verdict, error) {
	event := &Event{}
	verdict, err := v.check(func(ptr *C.twire_validator, text *texts, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		return in.pass(text, err, func(webhook *C.twire_webhook) C.twire_status {
			var result *C.twire_result
			if status := C.twire_validator_receive(ptr, webhook, &result, verdict, err); status != C.TWIRE_OK {
				return status
			}
			event.read(taken(result))
			return C.TWIRE_OK
		})
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
			http.Error(w, "refused: "+verdict.String(), verdict.HTTPStatus())
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

// body reads the body and puts it back.
func (v *Validator) body(r *http.Request) ([]byte, Verdict, error) {
	if r.Body == nil {
		return nil, Valid, nil
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, v.limit+1))
	if err != nil {
		return nil, NotJudged, failed(Protocol, "the body cannot be read")
	}
	if int64(len(body)) > v.limit {
		return nil, TooLarge, failed(Webhook, "the body is over "+strconv.FormatInt(v.limit, 10)+" bytes")
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return body, Valid, nil
}

// address is the URL as the client asked for it, as far as a server sees.
func address(r *http.Request) string {
	scheme := "http"
	if r.TLS != nil {
		scheme = "https"
	}
	switch {
	case r.URL.IsAbs() && r.RequestURI != "":
		// The client asked for the whole URL, as from a proxy.
		return r.RequestURI
	case r.RequestURI == "":
		// No server read it: a test made it.
		return scheme + "://" + r.Host + r.URL.RequestURI()
	default:
		return scheme + "://" + r.Host + r.RequestURI
	}
}

func (v *Validator) check(
	call func(*C.twire_validator, *texts, *C.twire_verdict, **C.twire_error) C.twire_status,
) (Verdict, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.ptr == nil {
		return NotJudged, failed(Config, "the validator is closed")
	}
	var text texts
	defer text.free()
	var verdict C.twire_verdict
	var err *C.twire_error
	status := call(v.ptr, &text, &verdict, &err)
	if text.fault != nil {
		C.twire_error_free(err)
		return NotJudged, text.fault
	}
	if status != C.TWIRE_OK {
		return Verdict(verdict), take(nil, status, err)
	}
	return Verdict(verdict), nil
}

// Sign gives the X-Twilio-Signature of a webhook, as Twilio would make it, and the URL, to which
// bodySHA256 is added where the body is no form. For tests.
func Sign(authToken, method, url, contentType string, body []byte) (signature, signedURL string, err error) {
	var text texts
	defer text.free()
	in := incoming{method: method, url: url, headers: [][2]string{{"Content-Type", contentType}}, body: body}
	if contentType == "" {
		in.headers = nil
	}
	var failure *C.twire_error
	status := in.pass(&text, &failure, func(webhook *C.twire_webhook) C.twire_status {
		var made *C.char
		status := C.twire_webhook_sign(webhook, text.of(authToken), &made, &failure)
		signature, signedURL = C.GoString(made), C.GoString(C.twire_webhook_url(webhook))
		return status
	})
	if text.fault != nil {
		C.twire_error_free(failure)
		return "", "", text.fault
	}
	if status != C.TWIRE_OK {
		return "", "", take(nil, status, failure)
	}
	return signature, signedURL, nil
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
