package twire

/*
#include <stdlib.h>
#include <string.h>

#include <twire.h>

typedef struct {
	twire_status status;
	twire_verdict verdict;
	twire_error *err;
} twire_go_proof;

// All of a proof in one call, and nothing in Go's heap: the texts get their NUL here.
static twire_go_proof twire_go_check(const twire_validator *validator, int32_t form, _GoString_ url, const char *body,
                                     size_t size, _GoString_ signature) {
	twire_go_proof proof = {TWIRE_ERR_INTERNAL, TWIRE_VERDICT_NONE, NULL};
	size_t url_size = _GoStringLen(url), signature_size = _GoStringLen(signature);
	char room[1024], *texts = url_size + signature_size + 2 > sizeof room ? malloc(url_size + signature_size + 2) : room;
	char *signed_as = texts + url_size + 1;
	if (texts == NULL) {
		return proof;
	}
	memcpy(texts, _GoStringPtr(url), url_size);
	texts[url_size] = 0;
	memcpy(signed_as, _GoStringPtr(signature), signature_size);
	signed_as[signature_size] = 0;
	proof.status = form
	    ? twire_validator_check_form(validator, texts, body, size, signed_as, &proof.verdict, &proof.err)
	    : twire_validator_check_body(validator, texts, body, size, signed_as, &proof.verdict, &proof.err);
	if (texts != room) {
		free(texts);
	}
	return proof;
}
*/
import "C"

import (
	"context"
	"errors"
	"net/http"
	"runtime"
	"strings"
	"sync"
)

// Validator proves that a webhook is Twilio's. Use it from any number of goroutines; Close wipes
// its keys.
type Validator struct {
	mu     sync.RWMutex
	ptr    *C.twire_validator
	limit  int64
	urls   []string
	origin string
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

// TrustProxy believes Forwarded and X-Forwarded-Proto, -Host and -Port, of which the first entry counts.
// Only a proxy that replaces these fields may be trusted.
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

// Origin says what scheme and host are configured at Twilio, "https://example.com", for a server that
// cannot see how it is asked. Path and query stay those of the request, and what proxies say is not
// looked at.
func Origin(origin string) ValidatorOption {
	return func(v *Validator, _ *texts) C.twire_status {
		v.origin = strings.TrimRight(origin, "/")
		return C.TWIRE_OK
	}
}

// ConfiguredURL adds a URL to try: one that is configured at Twilio, for a server that cannot see
// how it was asked. Of a target alone ("/sms?a=1") scheme and host are those of the request.
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
	return v.checkOne(1, url, form, signature)
}

// CheckBody tells whether Twilio sent this body that is no form, such as JSON: its hash must be in the
// URL (bodySHA256).
func (v *Validator) CheckBody(url string, body []byte, signature string) (Verdict, error) {
	return v.checkOne(0, url, body, signature)
}

// checkOne asks C at once: what a call across costs is no small part of the proof.
func (v *Validator) checkOne(form C.int32_t, url string, body []byte, signature string) (Verdict, error) {
	if err := whole("text", url); err != nil {
		return NotJudged, err
	}
	if err := whole("text", signature); err != nil {
		return NotJudged, err
	}
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.ptr == nil {
		return NotJudged, failed(Config, "the validator is closed")
	}
	data, size := bytesOf(body)
	proof := C.twire_go_check(v.ptr, form, url, (*C.char)(data), size, signature)
	if proof.status != C.TWIRE_OK {
		return Verdict(proof.verdict), take(nil, proof.status, proof.err)
	}
	return Verdict(proof.verdict), nil
}

// Receive checks a request and reads it. The request's body can still be read afterwards. Not
// accepted is an *Error of the Kind Webhook, beside the verdict. Of a request without a signature the
// body is not read.
//
// The URL that Twilio signed is taken from the raw target of the request line and Host, with https where
// TLS ends here. Otherwise nothing tells the scheme, and it is taken as https or else as http; see
// TrustProxy, Origin and ConfiguredURL for servers that see another host or path than Twilio asked for.
func (v *Validator) Receive(r *http.Request) (*Event, Verdict, error) {
	if r.Header.Get("X-Twilio-Signature") == "" {
		return nil, MissingHeader, failed(Webhook, "no X-Twilio-Signature header")
	}
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

func (v *Validator) check(
	call func(*C.twire_validator, *texts, *C.twire_verdict, **C.twire_error) C.twire_status,
) (Verdict, error) {
	v.mu.RLock()
	defer v.mu.RUnlock()
	if v.ptr == nil {
		return NotJudged, failed(Config, "the validator is closed")
	}
	var text texts
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

// IsWebhook tells whether an error is a webhook that is not proved.
func IsWebhook(err error) bool { return errors.Is(err, Webhook) }
