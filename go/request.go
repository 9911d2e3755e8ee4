package twire

// #include <twire.h>
import "C"

import (
	"context"
	"encoding/json"
)

// Request is a request that the catalog need not know. It goes with the client's credentials, so its
// host must be Twilio's.
type Request struct {
	Method string      // GET, POST, PUT, PATCH or DELETE
	Host   string      // api.twilio.com where empty; without region and edge
	Path   string      // as Twilio writes it, percent-encoded, without a query
	Query  [][2]string // names and values, not encoded
	Form   [][2]string // the body as a form, or …
	JSON   any         // … as what encoding/json makes of it
	Header [][2]string
}

// Send sends a request and waits for the answer.
func (c *Client) Send(ctx context.Context, r Request, options ...CallOption) (*Result, error) {
	var text texts
	var request *C.twire_request
	var err *C.twire_error
	status := C.twire_request_new(text.named("method", r.Method), text.maybe(r.Host), text.named("path", r.Path),
		&request, &err)
	if text.fault != nil {
		C.twire_request_free(request)
		C.twire_error_free(err)
		return nil, text.fault
	}
	if status != C.TWIRE_OK {
		return nil, take(ctx, status, err)
	}
	defer C.twire_request_free(request)
	for _, pair := range r.Query {
		C.twire_request_add_query(request, text.named("query", pair[0]), text.named(pair[0], pair[1]))
	}
	for _, pair := range r.Form {
		C.twire_request_add_form(request, text.named("form", pair[0]), text.named(pair[0], pair[1]))
	}
	if r.JSON != nil {
		document, err := json.Marshal(r.JSON)
		if err != nil {
			return nil, failed(Argument, "JSON: not a value that JSON has")
		}
		C.twire_request_set_json(request, text.named("json", string(document)))
	}
	for _, pair := range r.Header {
		C.twire_request_add_header(request, text.named("header", pair[0]), text.named(pair[0], pair[1]))
	}
	if text.fault != nil {
		return nil, text.fault
	}
	var result *C.twire_result
	failure := c.wait(ctx, options, func(client *C.twire_client, settings *C.twire_options, err **C.twire_error) C.twire_status {
		return C.twire_request_send(request, client, settings, &result, err)
	})
	if failure != nil {
		return nil, failure
	}
	return taken(result), nil
}
