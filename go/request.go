package twire

// #include <twire.h>
import "C"

import (
	"context"
	"encoding/json"
)

// Request is a request to any path of Twilio's API, whether or not the catalog has the operation. It
// carries the client's credentials, so the host must be one of Twilio's.
type Request struct {
	Method string      // GET, POST, PUT, PATCH or DELETE
	Host   string      // without region and edge; api.twilio.com if empty
	Path   string      // percent-encoded, without a query
	Query  [][2]string // names and values, not percent-encoded
	Form   [][2]string // the body, as a form
	JSON   any         // the body, encoded with encoding/json; not together with Form
	Header [][2]string // names and values
}

// Send sends a request and returns its response. Context, options and errors are those of
// [Client.Execute].
func (c *Client) Send(ctx context.Context, r Request, options ...RequestOption) (*Result, error) {
	request, err := r.toC()
	if err != nil {
		return nil, err
	}
	return c.run(ctx, options, libraryCall{
		start: func(options *C.twire_request_options, result **C.twire_result, err **C.twire_error) C.twire_status {
			return C.twire_request_send(request, c.ptr, options, result, err)
		},
		free: func() { C.twire_request_free(request) },
	})
}

func (r *Request) toC() (*C.twire_request, error) {
	var args cStrings
	var request *C.twire_request
	var err *C.twire_error
	status := C.twire_request_new(args.required("method", r.Method), args.optional(r.Host), args.required("path", r.Path),
		&request, &err)
	if args.err != nil {
		C.twire_request_free(request)
		C.twire_error_free(err)
		return nil, args.err
	}
	if status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	for _, pair := range r.Query {
		C.twire_request_add_query(request, args.required("query", pair[0]), args.required(pair[0], pair[1]))
	}
	for _, pair := range r.Form {
		C.twire_request_add_form(request, args.required("form", pair[0]), args.required(pair[0], pair[1]))
	}
	if r.JSON != nil {
		document, err := json.Marshal(r.JSON)
		if err != nil {
			C.twire_request_free(request)
			return nil, localError(ErrArgument, "JSON: the value cannot be encoded as JSON")
		}
		C.twire_request_set_json(request, args.required("json", string(document)))
	}
	for _, pair := range r.Header {
		C.twire_request_add_header(request, args.required("header", pair[0]), args.required(pair[0], pair[1]))
	}
	if args.err != nil {
		C.twire_request_free(request)
		return nil, args.err
	}
	return request, nil
}
