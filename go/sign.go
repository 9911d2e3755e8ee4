package twire

// #include <twire.h>
import "C"

import (
	"bytes"
	"io"
	"net/http"
	"strings"
)

// SigningKey is what a webhook is signed with, in tests: an auth token, or a shared key.
type SigningKey struct {
	AuthToken string

	SharedKey string // the key's id, as it was given to the option SharedKey
	Secret    string // a shared key's; AuthToken is not used then
	Algorithm string // a shared key's: "HMAC_SHA1", or "HMAC_SHA256", which "" means too
}

// Sign gives the X-Twilio-Signature of a webhook, as Twilio would make it, and the URL, to which
// bodySHA256 is added where the body is no form. For tests.
func Sign(authToken, method, url, contentType string, body []byte) (signature, signedURL string, err error) {
	in := incoming{method: method, url: url, headers: [][2]string{{"Content-Type", contentType}}, body: body}
	if contentType == "" {
		in.headers = nil
	}
	return in.sign(SigningKey{AuthToken: authToken})
}

// SignRequest signs a request as Twilio would, for tests: its fields X-Twilio-Signature and, for a shared
// key, X-Twilio-Webhooks-Signature-Settings are set. To the URL of a body that is no form bodySHA256 is
// added. The body, up to 1 MB, can still be read afterwards.
//
// The request is one to be sent, or one of httptest.NewRequest; a target without a host is signed as
// https://HOST.
func SignRequest(r *http.Request, key SigningKey) error {
	whole := Validator{limit: 1 << 20}
	body, _, err := whole.body(r)
	if err != nil {
		return err
	}
	in := incoming{method: r.Method, url: whole.address(r), body: body}
	if strings.HasPrefix(in.url, "/") {
		in.url = "https://" + r.Host + in.url
	}
	if contentType := r.Header.Get("Content-Type"); contentType != "" {
		in.headers = [][2]string{{"Content-Type", contentType}}
	}
	signature, signed, err := in.sign(key)
	if err != nil {
		return err
	}
	if added := strings.TrimPrefix(signed, in.url); added != "" {
		r.URL.RawQuery = strings.TrimPrefix(r.URL.RawQuery+"&"+added[1:], "&")
		if r.RequestURI != "" {
			r.RequestURI += added
		}
	}
	r.Header.Set("X-Twilio-Signature", signature)
	if settings := key.settings(); settings != "" {
		r.Header.Set("X-Twilio-Webhooks-Signature-Settings", settings)
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return nil
}

// algorithm is the hash of a shared key; "" for an auth token.
func (k SigningKey) algorithm() string {
	if k.Secret != "" && k.Algorithm == "" {
		return "HMAC_SHA256"
	}
	return k.Algorithm
}

func (k SigningKey) settings() string {
	switch algorithm := k.algorithm(); {
	case k.Secret == "":
		return ""
	case k.SharedKey == "":
		return "algorithm=" + algorithm
	default:
		return "key=" + k.SharedKey + ",algorithm=" + algorithm
	}
}

// String shows no key.
func (k SigningKey) String() string { return "<twire.SigningKey>" }

// GoString shows no key.
func (k SigningKey) GoString() string { return k.String() }

func (in *incoming) sign(key SigningKey) (signature, signedURL string, err error) {
	var text texts
	var failure *C.twire_error
	status := in.pass(&text, &failure, func(webhook *C.twire_webhook) C.twire_status {
		var made *C.char
		var status C.twire_status
		if key.Secret != "" {
			status = C.twire_webhook_sign_shared_key(webhook, text.maybe(key.SharedKey),
				text.named("secret", key.Secret), text.named("algorithm", key.algorithm()), &made, &failure)
		} else {
			status = C.twire_webhook_sign(webhook, text.named("auth_token", key.AuthToken), &made, &failure)
		}
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
