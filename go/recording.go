package twire

// #include <twire.h>
import "C"

import "runtime"

// Recording keeps the HTTP requests and responses of a client, for tests. It replaces credentials in
// headers with "[redacted]". A Recording is safe for concurrent use, and garbage-collected.
type Recording struct{ ptr *C.twire_recording }

// Exchange is an HTTP request with its response.
type Exchange struct {
	Request  HTTPRequest
	Response ScriptedResponse
}

// NewRecording returns an empty recording.
func NewRecording() (*Recording, error) {
	recording := &Recording{}
	var err *C.twire_error
	if status := C.twire_recording_new(&recording.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	runtime.SetFinalizer(recording, func(r *Recording) { C.twire_recording_free(r.ptr) })
	return recording, nil
}

// RecordTo records what a client sends and receives, whatever its transport.
func RecordTo(recording *Recording) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_recording(s.ptr, recording.ptr)
		runtime.KeepAlive(recording)
	}
}

// Exchanges returns the completed exchanges, in the order of completion.
func (r *Recording) Exchanges() []Exchange {
	defer runtime.KeepAlive(r)
	var exchanges []Exchange
	for i, count := C.size_t(0), C.twire_recording_exchange_count(r.ptr); i < count; i++ {
		var request *C.twire_http_request
		var response *C.twire_http_response
		if C.twire_recording_exchange(r.ptr, i, &request, &response, nil) != C.TWIRE_OK {
			continue
		}
		exchanges = append(exchanges, Exchange{newHTTPRequest(request), newScriptedResponse(response)})
		C.twire_http_request_free(request)
		C.twire_http_response_free(response)
	}
	return exchanges
}

// Script returns a script of the recorded responses.
func (r *Recording) Script() (*Script, error) {
	defer runtime.KeepAlive(r)
	script := &Script{}
	var err *C.twire_error
	if status := C.twire_recording_to_script(r.ptr, &script.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	runtime.SetFinalizer(script, func(s *Script) { C.twire_script_free(s.ptr) })
	return script, nil
}

// newScriptedResponse copies a C response.
func newScriptedResponse(response *C.twire_http_response) ScriptedResponse {
	var size C.size_t
	data := C.twire_http_response_body(response, &size)
	out := ScriptedResponse{
		HTTPStatus: int(C.twire_http_response_http_status(response)),
		Body:       string(goBytes(data, size)),
	}
	if status := C.twire_http_response_failure_status(response); status != C.TWIRE_OK {
		out.Failure = ErrorKind(C.GoString(C.twire_status_name(C.int32_t(status))))
		out.Sent = Sent(C.twire_http_response_failure_sent(response))
	}
	for i := C.size_t(0); i < C.twire_http_response_header_count(response); i++ {
		name, value := C.twire_http_response_header_name(response, i), C.twire_http_response_header_value(response, i)
		out.Header = append(out.Header, [2]string{C.GoString(name), C.GoString(value)})
	}
	return out
}
