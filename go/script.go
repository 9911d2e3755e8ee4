package twire

// #include <twire.h>
import "C"

import "runtime"

// Script is a transport for tests that returns scripted responses, one for each HTTP request, and keeps
// the requests. It uses no network. An HTTP request after the last response fails with kind
// [ErrInternal], and is kept too. A Script is safe for concurrent use, and garbage-collected.
type Script struct{ ptr *C.twire_script }

// ScriptedResponse is a response of a [Script], or of a [Recording].
type ScriptedResponse struct {
	HTTPStatus int
	Header     [][2]string
	Body       string
	// Failure says why there is no response: [ErrConnect], [ErrTimeout], [ErrTLS] or [ErrProtocol]; ""
	// if there is one.
	Failure ErrorKind
	// Sent says whether the request was sent, in case of a Failure.
	Sent Sent
}

// NewScript returns a script of responses.
func NewScript(responses ...ScriptedResponse) (*Script, error) {
	script := &Script{}
	var err *C.twire_error
	if status := C.twire_script_new(&script.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	runtime.SetFinalizer(script, func(s *Script) { C.twire_script_free(s.ptr) })
	for _, response := range responses {
		if err := script.Add(response); err != nil {
			return nil, err
		}
	}
	return script, nil
}

// Add appends a response. One with neither an HTTPStatus nor a Failure is an error of kind
// [ErrArgument].
func (s *Script) Add(response ScriptedResponse) error {
	defer runtime.KeepAlive(s)
	var args cStrings
	var cResponse *C.twire_http_response
	var err *C.twire_error
	if status := C.twire_http_response_new(&cResponse, &err); status != C.TWIRE_OK {
		return newError(nil, status, err)
	}
	defer C.twire_http_response_free(cResponse)
	if response.Failure != "" {
		setFailure(cResponse, response.Failure, response.Sent, "scripted")
	} else {
		C.twire_http_response_set_http_status(cResponse, C.int32_t(response.HTTPStatus))
	}
	for _, header := range response.Header {
		C.twire_http_response_add_header(cResponse, args.required("header", header[0]), args.required("header", header[1]))
	}
	data, size := cBytes([]byte(response.Body))
	C.twire_http_response_add_body(cResponse, data, size)
	if args.err != nil {
		return args.err
	}
	if status := C.twire_script_add(s.ptr, cResponse, &err); status != C.TWIRE_OK {
		return newError(nil, status, err)
	}
	return nil
}

// Remaining returns the number of responses that are left.
func (s *Script) Remaining() int {
	defer runtime.KeepAlive(s)
	return int(C.twire_script_remaining(s.ptr))
}

// Requests returns the HTTP requests that the script received, credentials included.
func (s *Script) Requests() []HTTPRequest {
	defer runtime.KeepAlive(s)
	var requests []HTTPRequest
	for i, count := C.size_t(0), C.twire_script_request_count(s.ptr); i < count; i++ {
		var request *C.twire_http_request
		if C.twire_script_request(s.ptr, i, &request, nil) == C.TWIRE_OK {
			requests = append(requests, newHTTPRequest(request))
			C.twire_http_request_free(request)
		}
	}
	return requests
}

// UseScript makes a client get its responses from a script.
func UseScript(script *Script) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_script(s.ptr, script.ptr)
		runtime.KeepAlive(script)
	}
}
