package twire

// #include <twire.h>
import "C"

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"
)

// webhookRequest is a request as C takes it.
type webhookRequest struct {
	method, url    string
	headers        [][2]string
	body           []byte
	configuredURLs []string
}

func (v *Validator) readRequest(r *http.Request) (webhookRequest, Verdict, error) {
	body, verdict, err := v.body(r)
	if err != nil {
		return webhookRequest{}, verdict, err
	}
	headers := [][2]string{{"Host", r.Host}}
	for name, values := range r.Header {
		if v.origin != "" && (name == "Forwarded" || strings.HasPrefix(name, "X-Forwarded-")) {
			continue
		}
		for _, value := range values {
			headers = append(headers, [2]string{name, value})
		}
	}
	return webhookRequest{r.Method, v.signedURL(r), headers, body, v.configuredURLs}, VerdictValid, nil
}

// withC calls a function with the request as a C webhook.
func (in *webhookRequest) withC(args *cStrings, err **C.twire_error, use func(*C.twire_webhook) C.twire_status) C.twire_status {
	var webhook *C.twire_webhook
	data, size := cBytes(in.body)
	status := C.twire_webhook_new(args.text(in.method), args.text(in.url), data, size, &webhook, err)
	if status != C.TWIRE_OK {
		return status
	}
	defer C.twire_webhook_free(webhook)
	for _, header := range in.headers {
		C.twire_webhook_add_header(webhook, args.text(header[0]), args.text(header[1]))
	}
	for _, url := range in.configuredURLs {
		C.twire_webhook_add_configured_url(webhook, args.text(url))
	}
	return use(webhook)
}

// body reads the body and replaces it with a copy.
func (v *Validator) body(r *http.Request) ([]byte, Verdict, error) {
	if r.Body == nil {
		return nil, VerdictValid, nil
	}
	body, err := io.ReadAll(io.LimitReader(r.Body, v.maxBodyBytes+1))
	if err != nil {
		return nil, VerdictNone, localError(ErrProtocol, "the body cannot be read")
	}
	if int64(len(body)) > v.maxBodyBytes {
		return nil, VerdictTooLarge, localError(ErrWebhook, "the body exceeds "+strconv.FormatInt(v.maxBodyBytes, 10)+" bytes")
	}
	r.Body = io.NopCloser(bytes.NewReader(body))
	return body, VerdictValid, nil
}

// signedURL returns the URL as the client requested it: the complete URL if the server knows it, else the
// raw target. The core completes a target with Host and with the scheme that a trusted proxy names, or
// https and then http.
func (v *Validator) signedURL(r *http.Request) string {
	target := r.RequestURI
	if target == "" {
		// The request was not read by a server.
		target = r.URL.RequestURI()
	}
	switch {
	case v.origin != "":
		return v.origin + stripOrigin(target)
	case r.RequestURI == "" && r.URL.Scheme != "" && r.URL.Host != "":
		return r.URL.Scheme + "://" + r.URL.Host + target
	case r.TLS != nil && strings.HasPrefix(target, "/"):
		return "https://" + r.Host + target
	default:
		return target
	}
}

// stripOrigin removes the scheme and host of an absolute-form target.
func stripOrigin(target string) string {
	if scheme := strings.Index(target, "://"); scheme > 0 && !strings.HasPrefix(target, "/") {
		rest := target[scheme+3:]
		if end := strings.IndexAny(rest, "/?"); end >= 0 {
			return rest[end:]
		}
		return "/"
	}
	return target
}
