package twire

// #include <twire.h>
import "C"

import (
	"bytes"
	"io"
	"net/http"
	"strings"
)

// SigningKey is the key that signs a webhook in tests: an auth token or a shared key.
type SigningKey struct {
	AuthToken string

	SharedKeyID     string // the ID given to the option [SharedKey]
	SharedKeySecret string // replaces AuthToken
	Algorithm       string // of a shared key, "HMAC_SHA1" or "HMAC_SHA256"; empty means "HMAC_SHA256"
}

// SignWebhook returns the X-Twilio-Signature header of a webhook, and the URL that it signs: url, to which
// the parameter bodySHA256 is added if the body is not a form. For tests.
func SignWebhook(authToken, method, url, contentType string, body []byte) (signature, signedURL string, err error) {
	in := webhookRequest{method: method, url: url, headers: [][2]string{{"Content-Type", contentType}}, body: body}
	if contentType == "" {
		in.headers = nil
	}
	return in.sign(SigningKey{AuthToken: authToken})
}

// SignRequest signs a request as Twilio does, for tests. It sets the header X-Twilio-Signature and, for a
// shared key, X-Twilio-Webhooks-Signature-Settings. It adds the parameter bodySHA256 to the URL if the
// body is not a form. The body, up to 1 MB, can still be read afterwards.
//
// The request is one to send or one from httptest.NewRequest. SignRequest signs a target without a host as
// https://HOST.
func SignRequest(r *http.Request, key SigningKey) error {
	validator := Validator{maxBodyBytes: 1 << 20}
	body, _, err := validator.body(r)
	if err != nil {
		return err
	}
	in := webhookRequest{method: r.Method, url: validator.signedURL(r), body: body}
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

// algorithm returns the hash of a shared key; "" for an auth token.
func (k SigningKey) algorithm() string {
	if k.SharedKeySecret != "" && k.Algorithm == "" {
		return "HMAC_SHA256"
	}
	return k.Algorithm
}

func (k SigningKey) settings() string {
	switch algorithm := k.algorithm(); {
	case k.SharedKeySecret == "":
		return ""
	case k.SharedKeyID == "":
		return "algorithm=" + algorithm
	default:
		return "key=" + k.SharedKeyID + ",algorithm=" + algorithm
	}
}

// String returns a placeholder without secrets.
func (k SigningKey) String() string { return "<twire.SigningKey>" }

// GoString returns a placeholder without secrets.
func (k SigningKey) GoString() string { return k.String() }

func (in *webhookRequest) sign(key SigningKey) (signature, signedURL string, err error) {
	var args cStrings
	var failure *C.twire_error
	status := in.withC(&args, &failure, func(webhook *C.twire_webhook) C.twire_status {
		var header *C.char
		var status C.twire_status
		if key.SharedKeySecret != "" {
			status = C.twire_webhook_sign_shared_key(webhook, args.optional(key.SharedKeyID),
				args.required("secret", key.SharedKeySecret), args.required("algorithm", key.algorithm()), &header, &failure)
		} else {
			status = C.twire_webhook_sign(webhook, args.required("auth_token", key.AuthToken), &header, &failure)
		}
		signature, signedURL = C.GoString(header), C.GoString(C.twire_webhook_url(webhook))
		return status
	})
	if args.err != nil {
		C.twire_error_free(failure)
		return "", "", args.err
	}
	if status != C.TWIRE_OK {
		return "", "", newError(nil, status, failure)
	}
	return signature, signedURL, nil
}
