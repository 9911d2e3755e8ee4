package twire

// #include <twire.h>
import "C"

import (
	"bytes"
	"io"
	"net/http"
	"strconv"
	"strings"
	"unsafe"
)

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
		if v.origin != "" && (name == "Forwarded" || strings.HasPrefix(name, "X-Forwarded-")) {
			continue
		}
		for _, value := range values {
			headers = append(headers, [2]string{name, value})
		}
	}
	return incoming{r.Method, v.address(r), headers, body, v.urls}, Valid, nil
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

// address is the URL as the client asked for it: whole where the server knows it, else the raw target,
// to which the core adds Host, and the scheme that a trusted proxy tells, or https and then http.
func (v *Validator) address(r *http.Request) string {
	target := r.RequestURI
	if target == "" {
		// No server read it: a program made it.
		target = r.URL.RequestURI()
	}
	switch {
	case v.origin != "":
		return v.origin + path(target)
	case r.RequestURI == "" && r.URL.Scheme != "" && r.URL.Host != "":
		return r.URL.Scheme + "://" + r.URL.Host + target
	case r.TLS != nil && strings.HasPrefix(target, "/"):
		return "https://" + r.Host + target
	default:
		return target
	}
}

// path is what a target has behind its host, if it has one.
func path(target string) string {
	if scheme := strings.Index(target, "://"); scheme > 0 && !strings.HasPrefix(target, "/") {
		rest := target[scheme+3:]
		if at := strings.IndexAny(rest, "/?"); at >= 0 {
			return rest[at:]
		}
		return "/"
	}
	return target
}

// bytesOf is a slice as C takes it; the slice must outlive the call.
func bytesOf(data []byte) (unsafe.Pointer, C.size_t) {
	if len(data) == 0 {
		return nil, 0
	}
	return unsafe.Pointer(&data[0]), C.size_t(len(data))
}
