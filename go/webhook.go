package twire

/*
#include <stdlib.h>
#include <string.h>

#include <twire.h>

typedef struct {
	twire_status status;
	twire_verdict verdict;
	twire_error *err;
} twire_go_check_result;

// A whole check in one cgo call without allocations in Go: the strings get their NUL here.
static twire_go_check_result twire_go_check(const twire_validator *validator, int32_t form, _GoString_ url, const char *body,
                                     size_t size, _GoString_ signature) {
	twire_go_check_result result = {TWIRE_ERR_INTERNAL, TWIRE_VERDICT_NONE, NULL};
	size_t url_size = _GoStringLen(url), signature_size = _GoStringLen(signature);
	char stack[1024], *strings = stack;
	char *c_signature;
	if (url_size + signature_size + 2 > sizeof stack) {
		strings = malloc(url_size + signature_size + 2);
	}
	if (strings == NULL) {
		return result;
	}
	c_signature = strings + url_size + 1;
	memcpy(strings, _GoStringPtr(url), url_size);
	strings[url_size] = 0;
	memcpy(c_signature, _GoStringPtr(signature), signature_size);
	c_signature[signature_size] = 0;
	result.status = form
	    ? twire_validator_check_form(validator, strings, body, size, c_signature, &result.verdict, &result.err)
	    : twire_validator_check_body(validator, strings, body, size, c_signature, &result.verdict, &result.err);
	if (strings != stack) {
		free(strings);
	}
	return result;
}
*/
import "C"

import (
	"context"
	"net/http"
	"runtime"
	"strings"
	"sync"
)

// Validator verifies that a webhook comes from Twilio. It is safe for concurrent use. Close wipes its keys
// from memory.
type Validator struct {
	mu             sync.RWMutex
	ptr            *C.twire_validator
	maxBodyBytes   int64
	configuredURLs []string
	origin         string
}

// ValidatorOption is a setting of a Validator. NewValidator returns the error of an invalid setting.
type ValidatorOption func(*Validator, *cStrings) C.twire_status

// AdditionalToken adds a further auth token, for the time in which tokens are rotated.
func AdditionalToken(authToken string) ValidatorOption {
	return func(v *Validator, args *cStrings) C.twire_status {
		return C.twire_validator_add_auth_token(v.ptr, args.text(authToken))
	}
}

// AccountToken adds the auth token of an account, for webhooks of that account.
func AccountToken(accountSID, authToken string) ValidatorOption {
	return func(v *Validator, args *cStrings) C.twire_status {
		return C.twire_validator_add_account(v.ptr, args.text(accountSID), args.text(authToken))
	}
}

// SharedKey adds a shared key, for webhooks whose signature settings name its ID.
func SharedKey(id, secret string) ValidatorOption {
	return func(v *Validator, args *cStrings) C.twire_status {
		return C.twire_validator_add_shared_key(v.ptr, args.text(id), args.text(secret))
	}
}

// TrustProxy takes scheme, host and port of the URL from the first entry of the headers Forwarded and
// X-Forwarded-Proto, -Host and -Port. Use it only behind a proxy that replaces these headers.
func TrustProxy() ValidatorOption {
	return func(v *Validator, _ *cStrings) C.twire_status {
		return C.twire_validator_set_trust_proxy(v.ptr, 1)
	}
}

// AllowUncoveredBody accepts webhooks whose signature does not cover the body.
func AllowUncoveredBody() ValidatorOption {
	return func(v *Validator, _ *cStrings) C.twire_status {
		return C.twire_validator_set_allow_uncovered_body(v.ptr, 1)
	}
}

// Origin sets the scheme and host configured at Twilio, such as "https://example.com", for a server that
// cannot see them. Path and query are those of the request. Headers of proxies are ignored.
func Origin(origin string) ValidatorOption {
	return func(v *Validator, _ *cStrings) C.twire_status {
		v.origin = strings.TrimRight(origin, "/")
		return C.TWIRE_OK
	}
}

// ConfiguredURL adds a candidate URL, as configured at Twilio, for a server that cannot see it. A path with
// a query ("/sms?a=1") takes scheme and host from the request.
func ConfiguredURL(url string) ValidatorOption {
	return func(v *Validator, _ *cStrings) C.twire_status {
		v.configuredURLs = append(v.configuredURLs, url)
		return C.TWIRE_OK
	}
}

// WebhookLimits limits the size of a body in bytes (default 1 MB) and the number of parameters of a form
// (default 1,000).
func WebhookLimits(maxBodyBytes, maxParameters int) ValidatorOption {
	return func(v *Validator, _ *cStrings) C.twire_status {
		if maxBodyBytes < 0 {
			maxBodyBytes = 0
		}
		if maxParameters < 0 {
			maxParameters = 0
		}
		v.maxBodyBytes = int64(maxBodyBytes)
		return C.twire_validator_set_limits(v.ptr, C.size_t(maxBodyBytes), C.size_t(maxParameters))
	}
}

// NewValidator returns a validator with an account's auth token. It may be empty if the options give keys.
func NewValidator(authToken string, options ...ValidatorOption) (*Validator, error) {
	var args cStrings
	validator := &Validator{maxBodyBytes: 1 << 20}
	var err *C.twire_error
	if status := C.twire_validator_new(args.optional(authToken), &validator.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	for _, option := range options {
		if option(validator, &args) != C.TWIRE_OK {
			break
		}
	}
	if args.err == nil {
		// Every check reports an invalid setting first. Without one, it reports the missing webhook.
		status := C.twire_validator_check(validator.ptr, nil, nil, &err)
		e := newError(nil, status, err)
		if e.Parameter == "webhook" {
			runtime.SetFinalizer(validator, func(v *Validator) { v.Close() })
			return validator, nil
		}
		args.err = e
	}
	validator.Close()
	return nil, args.err
}

// Close wipes the keys from memory. It is safe to call more than once, and returns nil.
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

// String returns a placeholder without secrets.
func (v *Validator) String() string { return "<twire.Validator>" }

// CheckForm verifies a webhook with a form as its body: the raw body, not decoded. Pass nil for a GET
// request. A rejected webhook is an error of kind [ErrWebhook].
func (v *Validator) CheckForm(url string, form []byte, signature string) (Verdict, error) {
	return v.checkOnce(1, url, form, signature)
}

// CheckBody verifies a webhook with a body that is not a form, such as JSON. The URL must contain its hash
// in the parameter bodySHA256. A rejected webhook is an error of kind [ErrWebhook].
func (v *Validator) CheckBody(url string, body []byte, signature string) (Verdict, error) {
	return v.checkOnce(0, url, body, signature)
}

// checkOnce makes a single cgo call, because its cost is a notable part of a check.
func (v *Validator) checkOnce(form C.int32_t, url string, body []byte, signature string) (Verdict, error) {
	if err := rejectNUL("text", url); err != nil {
		return VerdictNone, err
	}
	if err := rejectNUL("text", signature); err != nil {
		return VerdictNone, err
	}
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.ptr == nil {
		return VerdictNone, localError(ErrConfig, "the validator is closed")
	}
	data, size := cBytes(body)
	result := C.twire_go_check(v.ptr, form, url, (*C.char)(data), size, signature)
	if result.status != C.TWIRE_OK {
		return Verdict(result.verdict), newError(nil, result.status, result.err)
	}
	return Verdict(result.verdict), nil
}

// Receive verifies a request and parses it into an event. The body of the request can still be read
// afterwards. A rejected webhook is an error of kind [ErrWebhook]; the verdict says why. Receive does not
// read the body of a request without a signature.
//
// The URL consists of the raw target of the request line and the Host header. The scheme is https if this
// server terminates TLS; otherwise Receive tries https and http. See [TrustProxy], [Origin] and
// [ConfiguredURL] for servers that see another host or path than Twilio requested.
func (v *Validator) Receive(r *http.Request) (*Event, Verdict, error) {
	if r.Header.Get("X-Twilio-Signature") == "" {
		return nil, VerdictMissingHeader, localError(ErrWebhook, "no X-Twilio-Signature header")
	}
	in, verdict, err := v.readRequest(r)
	if err != nil {
		return nil, verdict, err
	}
	return v.receive(in)
}

// Explain returns lines of text that explain why a request was rejected: the candidate URLs, and the likely
// cause. They contain the URL and the names of parameters, so show them to operators only, never in a
// response. The body of the request can still be read afterwards.
func (v *Validator) Explain(r *http.Request) (string, error) {
	in, _, err := v.readRequest(r)
	if err != nil {
		return "", err
	}
	explanation := ""
	_, err = v.check(func(ptr *C.twire_validator, args *cStrings, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		return in.withC(args, err, func(webhook *C.twire_webhook) C.twire_status {
			var lines *C.char
			status := C.twire_webhook_explain(webhook, ptr, &lines, err)
			explanation = C.GoString(lines)
			return status
		})
	})
	return explanation, err
}

func (v *Validator) receive(in webhookRequest) (*Event, Verdict, error) {
	event := &Event{}
	verdict, err := v.check(func(ptr *C.twire_validator, args *cStrings, verdict *C.twire_verdict, err **C.twire_error) C.twire_status {
		return in.withC(args, err, func(webhook *C.twire_webhook) C.twire_status {
			var result *C.twire_result
			if status := C.twire_validator_receive(ptr, webhook, &result, verdict, err); status != C.TWIRE_OK {
				return status
			}
			event.read(newResult(result))
			return C.TWIRE_OK
		})
	})
	if err != nil {
		return nil, verdict, err
	}
	return event, verdict, nil
}

// Handler returns a handler that passes verified webhooks to next, with the body readable and the Event in
// the request's context (see [EventFromContext]). It responds to others with status 400, 403 or 413.
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

// EventFromContext returns the event that [Validator.Handler] put into the context, or nil.
func EventFromContext(ctx context.Context) *Event {
	event, _ := ctx.Value(eventKey{}).(*Event)
	return event
}

func (v *Validator) check(
	call func(*C.twire_validator, *cStrings, *C.twire_verdict, **C.twire_error) C.twire_status,
) (Verdict, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.ptr == nil {
		return VerdictNone, localError(ErrConfig, "the validator is closed")
	}
	var args cStrings
	var verdict C.twire_verdict
	var err *C.twire_error
	status := call(v.ptr, &args, &verdict, &err)
	if args.err != nil {
		C.twire_error_free(err)
		return VerdictNone, args.err
	}
	if status != C.TWIRE_OK {
		return Verdict(verdict), newError(nil, status, err)
	}
	return Verdict(verdict), nil
}
