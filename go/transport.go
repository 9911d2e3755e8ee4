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

// Transport sends every request through an http.RoundTripper, such as http.DefaultTransport or one of a
// test's, in place of the library's own HTTP stack. Proxy, CA file, connections and the time to connect
// are its own then. Redirects and retries are the library's: it must not follow or repeat.
//
// It is called on any goroutine, also on several at once, and must not use the client that it sends for:
// such a call fails. An answer that comes after the deadline is dropped.
func Transport(transport http.RoundTripper) Option {
	return func(s *settings) {
		hand(&roundTrip{transport}, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_set_transport(s.ptr, handle)
		})
	}
}

type roundTrip struct{ http.RoundTripper }

func (t *roundTrip) send(request *C.twire_outgoing, answer *C.twire_incoming) {
	timeout := time.Duration(C.twire_outgoing_timeout_ms(request)) * time.Millisecond
	ctx, stop := context.WithTimeout(context.Background(), timeout)
	defer stop()
	out := outgoing(request)
	r, err := http.NewRequestWithContext(ctx, out.Method, out.URL, bytes.NewReader(out.Body))
	if err != nil {
		fail(answer, Protocol, No, "the request cannot be made")
		return
	}
	r.Header = out.Header
	response, err := t.RoundTrip(r)
	if err != nil {
		kind, sent := reasonOf(err)
		fail(answer, kind, sent, "the transport failed")
		return
	}
	defer response.Body.Close()
	// One byte more than allowed is refused by the library.
	body, err := io.ReadAll(io.LimitReader(response.Body, int64(C.twire_outgoing_body_cap(request))+1))
	if err != nil {
		kind, _ := reasonOf(err)
		fail(answer, kind, Maybe, "the answer broke off")
		return
	}
	var text texts
	C.twire_incoming_set_status(answer, C.int32_t(response.StatusCode))
	for name, values := range response.Header {
		for _, value := range values {
			C.twire_incoming_add_header(answer, text.of(name), text.of(value))
		}
	}
	data, size := bytesOf(body)
	C.twire_incoming_add_body(answer, data, size)
}

// reasonOf tells what an error of net/http is, and whether the request may have left. Only what happens
// before the first byte is sure not to have.
func reasonOf(err error) (Kind, Sent) {
	var dial *net.OpError
	var unknown x509.UnknownAuthorityError
	var host x509.HostnameError
	var invalid x509.CertificateInvalidError
	var record tls.RecordHeaderError
	switch {
	case errors.As(err, &unknown), errors.As(err, &host), errors.As(err, &invalid), errors.As(err, &record):
		return TLS, No
	case errors.As(err, &dial) && dial.Op == "dial":
		return Connect, No
	case errors.Is(err, context.DeadlineExceeded):
		return Timeout, Maybe
	default:
		return Protocol, Maybe
	}
}

// Outgoing is a request as it goes over the wire.
type Outgoing struct {
	Method string
	URL    string
	Header http.Header
	Body   []byte
}

// outgoing copies a request of C's.
func outgoing(request *C.twire_outgoing) Outgoing {
	var size C.size_t
	data := C.twire_outgoing_body(request, &size)
	out := Outgoing{
		Method: C.GoString(C.twire_outgoing_method(request)),
		URL:    C.GoString(C.twire_outgoing_url(request)),
		Header: http.Header{},
		Body:   bodyOf(data, size),
	}
	for i := C.size_t(0); i < C.twire_outgoing_header_count(request); i++ {
		name, value := C.twire_outgoing_header_name(request, i), C.twire_outgoing_header_value(request, i)
		out.Header.Add(C.GoString(name), C.GoString(value))
	}
	return out
}

// String shows the method alone: URL, header and body are personal, and hold credentials.
func (o Outgoing) String() string { return "<twire.Outgoing " + o.Method + ">" }

// GoString shows the method alone.
func (o Outgoing) GoString() string { return o.String() }
