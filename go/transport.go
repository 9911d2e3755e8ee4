package twire

// #include "callbacks.h"
import "C"

import (
	"bytes"
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"net"
	"net/http"
	"time"
)

// Transport makes a client send its HTTP requests through an http.RoundTripper, such as
// http.DefaultTransport, in place of the library's HTTP stack. The options for proxies, certificate
// authorities, connections and the connect timeout then have no effect. The round tripper must neither
// follow redirects nor retry; the library does what is needed.
//
// It runs on any goroutine, possibly on several at once, and must not use the client that it belongs to:
// such a request fails. A response after the deadline is dropped.
func Transport(transport http.RoundTripper) Option {
	return func(s *clientSettings) {
		passHandle(&roundTrip{transport}, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_set_transport(s.ptr, handle)
		})
	}
}

type roundTrip struct{ http.RoundTripper }

func (t *roundTrip) send(request *C.twire_http_request, response *C.twire_http_response) {
	timeout := time.Duration(C.twire_http_request_timeout_ms(request)) * time.Millisecond
	ctx, cancel := context.WithTimeout(context.Background(), timeout)
	defer cancel()
	in := newHTTPRequest(request)
	out, err := http.NewRequestWithContext(ctx, in.Method, in.URL, bytes.NewReader(in.Body))
	if err != nil {
		setFailure(response, ErrProtocol, SentNo, "the request is invalid")
		return
	}
	out.Header = in.Header
	received, err := t.RoundTrip(out)
	if err != nil {
		kind, sent := classify(err)
		setFailure(response, kind, sent, "the transport failed")
		return
	}
	defer received.Body.Close()
	// The library refuses one byte more than the limit.
	body, err := io.ReadAll(io.LimitReader(received.Body, int64(C.twire_http_request_max_response_bytes(request))+1))
	if err != nil {
		kind, _ := classify(err)
		setFailure(response, kind, SentMaybe, "the response ended early")
		return
	}
	var args cStrings
	C.twire_http_response_set_http_status(response, C.int32_t(received.StatusCode))
	for name, values := range received.Header {
		for _, value := range values {
			C.twire_http_response_add_header(response, args.text(name), args.text(value))
		}
	}
	data, size := cBytes(body)
	C.twire_http_response_add_body(response, data, size)
}

// classify converts an error of net/http. Only failures before the first byte prove that the request was
// not sent.
func classify(err error) (ErrorKind, Sent) {
	var dial *net.OpError
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	var invalid x509.CertificateInvalidError
	var record tls.RecordHeaderError
	switch {
	case errors.As(err, &unknown), errors.As(err, &host), errors.As(err, &invalid), errors.As(err, &record):
		return ErrTLS, SentNo
	case errors.As(err, &dial) && dial.Op == "dial":
		return ErrConnect, SentNo
	case errors.Is(err, context.DeadlineExceeded):
		return ErrTimeout, SentMaybe
	default:
		return ErrProtocol, SentMaybe
	}
}

// HTTPRequest is an HTTP request as sent to Twilio.
type HTTPRequest struct {
	Method string
	URL    string
	Header http.Header
	Body   []byte
}

// newHTTPRequest copies a C request.
func newHTTPRequest(request *C.twire_http_request) HTTPRequest {
	var size C.size_t
	data := C.twire_http_request_body(request, &size)
	out := HTTPRequest{
		Method: C.GoString(C.twire_http_request_method(request)),
		URL:    C.GoString(C.twire_http_request_url(request)),
		Header: http.Header{},
		Body:   goBytes(data, size),
	}
	for i := C.size_t(0); i < C.twire_http_request_header_count(request); i++ {
		name, value := C.twire_http_request_header_name(request, i), C.twire_http_request_header_value(request, i)
		out.Header.Add(C.GoString(name), C.GoString(value))
	}
	return out
}

// String returns the method alone. URL, headers and body are personal, and contain credentials.
func (r HTTPRequest) String() string { return "<twire.HTTPRequest " + r.Method + ">" }

// GoString returns the method alone.
func (r HTTPRequest) GoString() string { return r.String() }
