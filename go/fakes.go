package twire

// #include <twire.h>
import "C"

import "runtime"

// Script is a transport that gives scripted answers, one a request, and keeps the requests: for the
// tests of programs that use this package. There is no network. A request behind the script's end fails
// with Internal, and is kept too. Use it from any number of goroutines; it is freed by the collector.
type Script struct{ ptr *C.twire_script }

// Answer is an answer of a script, or of a recording.
type Answer struct {
	HTTPStatus int
	Header     [][2]string
	Body       string
	// Failure says why there is no answer: Connect, Timeout, TLS or Protocol, "" when there is one.
	Failure Kind
	// Sent is whether the request has left, for a Failure.
	Sent Sent
}

// NewScript is a script of these answers.
func NewScript(answers ...Answer) (*Script, error) {
	script := &Script{}
	var err *C.twire_error
	if status := C.twire_script_new(&script.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	runtime.SetFinalizer(script, func(s *Script) { C.twire_script_free(s.ptr) })
	for _, answer := range answers {
		if err := script.Add(answer); err != nil {
			return nil, err
		}
	}
	return script, nil
}

// Add adds an answer at the script's end.
func (s *Script) Add(answer Answer) error {
	defer runtime.KeepAlive(s)
	var text texts
	var incoming *C.twire_incoming
	var err *C.twire_error
	if status := C.twire_incoming_new(&incoming, &err); status != C.TWIRE_OK {
		return take(nil, status, err)
	}
	defer C.twire_incoming_free(incoming)
	if answer.Failure != "" {
		fail(incoming, answer.Failure, answer.Sent, "scripted")
	} else {
		C.twire_incoming_set_status(incoming, C.int32_t(answer.HTTPStatus))
	}
	for _, field := range answer.Header {
		C.twire_incoming_add_header(incoming, text.named("header", field[0]), text.named("header", field[1]))
	}
	data, size := bytesOf([]byte(answer.Body))
	C.twire_incoming_add_body(incoming, data, size)
	if text.fault != nil {
		return text.fault
	}
	if status := C.twire_script_add(s.ptr, incoming, &err); status != C.TWIRE_OK {
		return take(nil, status, err)
	}
	return nil
}

// Left is how many answers are left.
func (s *Script) Left() int {
	defer runtime.KeepAlive(s)
	return int(C.twire_script_left(s.ptr))
}

// Requests are those that came, with their credentials.
func (s *Script) Requests() []Outgoing {
	defer runtime.KeepAlive(s)
	var requests []Outgoing
	for i, count := C.size_t(0), C.twire_script_request_count(s.ptr); i < count; i++ {
		var request *C.twire_outgoing
		if C.twire_script_request(s.ptr, i, &request, nil) == C.TWIRE_OK {
			requests = append(requests, outgoing(request))
			C.twire_outgoing_free(request)
		}
	}
	return requests
}

// Scripted answers every request of a client from a script.
func Scripted(script *Script) Option {
	return func(s *settings) {
		C.twire_client_options_set_script(s.ptr, script.ptr)
		runtime.KeepAlive(script)
	}
}

// Recording keeps what goes over a client's transport, for tests; of credentials in header fields only
// that they were there. Use it from any number of goroutines; it is freed by the collector.
type Recording struct{ ptr *C.twire_recording }

// Exchange is a request and what came of it.
type Exchange struct {
	Request Outgoing
	Answer  Answer
}

// NewRecording is an empty recording.
func NewRecording() (*Recording, error) {
	recording := &Recording{}
	var err *C.twire_error
	if status := C.twire_recording_new(&recording.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	runtime.SetFinalizer(recording, func(r *Recording) { C.twire_recording_free(r.ptr) })
	return recording, nil
}

// Recorded records what a client sends and gets, whichever transport it has.
func Recorded(recording *Recording) Option {
	return func(s *settings) {
		C.twire_client_options_set_recording(s.ptr, recording.ptr)
		runtime.KeepAlive(recording)
	}
}

// Exchanges are those that have ended, in the order of the answers.
func (r *Recording) Exchanges() []Exchange {
	defer runtime.KeepAlive(r)
	var exchanges []Exchange
	for i, count := C.size_t(0), C.twire_recording_count(r.ptr); i < count; i++ {
		var request *C.twire_outgoing
		var incoming *C.twire_incoming
		if C.twire_recording_exchange(r.ptr, i, &request, &incoming, nil) != C.TWIRE_OK {
			continue
		}
		var size C.size_t
		data := C.twire_incoming_body(incoming, &size)
		exchange := Exchange{Request: outgoing(request), Answer: Answer{
			HTTPStatus: int(C.twire_incoming_http_status(incoming)),
			Body:       string(bodyOf(data, size)),
		}}
		if status := C.twire_incoming_failure_status(incoming); status != C.TWIRE_OK {
			exchange.Answer.Failure = Kind(C.GoString(C.twire_status_name(C.int32_t(status))))
			exchange.Answer.Sent = Sent(C.twire_incoming_failure_sent(incoming))
		}
		for n := C.size_t(0); n < C.twire_incoming_header_count(incoming); n++ {
			name, value := C.twire_incoming_header_name(incoming, n), C.twire_incoming_header_value(incoming, n)
			exchange.Answer.Header = append(exchange.Answer.Header, [2]string{C.GoString(name), C.GoString(value)})
		}
		exchanges = append(exchanges, exchange)
		C.twire_outgoing_free(request)
		C.twire_incoming_free(incoming)
	}
	return exchanges
}

// Script is the same answers again.
func (r *Recording) Script() (*Script, error) {
	defer runtime.KeepAlive(r)
	script := &Script{}
	var err *C.twire_error
	if status := C.twire_recording_script(r.ptr, &script.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	runtime.SetFinalizer(script, func(s *Script) { C.twire_script_free(s.ptr) })
	return script, nil
}
