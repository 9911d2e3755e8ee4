package twire

// #include "callbacks.h"
import "C"

import (
	"runtime/cgo"
	"sync/atomic"
)

// callbacks is the number of callbacks that run, in any thread.
var callbacks atomic.Int32

// inCallback reports whether the goroutine is in a callback. A callback has its thread to itself.
func inCallback() bool { return callbacks.Load() > 0 && C.twire_go_in_callback() != 0 }

// The functions that C calls. A panic must not unwind through C: where a result depends on the function,
// the request fails; elsewhere the panic is dropped.

//export twireGoRelease
func twireGoRelease(handle C.uintptr_t) { cgo.Handle(handle).Delete() }

//export twireGoSend
func twireGoSend(request *C.twire_http_request, response *C.twire_http_response, handle C.uintptr_t) {
	callbacks.Add(1)
	defer callbacks.Add(-1)
	defer func() {
		if recover() != nil {
			setFailure(response, ErrProtocol, SentMaybe, "the transport panicked")
		}
	}()
	cgo.Handle(handle).Value().(*roundTrip).send(request, response)
}

//export twireGoCredentials
func twireGoCredentials(credentials *C.twire_credentials, handle C.uintptr_t) (failed C.int32_t) {
	callbacks.Add(1)
	defer callbacks.Add(-1)
	failed = 1
	defer func() { _ = recover() }()
	current, err := cgo.Handle(handle).Value().(func() (Credentials, error))()
	if err != nil {
		return 1
	}
	current.set(credentials)
	return 0
}

//export twireGoAttempt
func twireGoAttempt(attempt *C.twire_result, handle C.uintptr_t, after C.int) {
	callbacks.Add(1)
	defer callbacks.Add(-1)
	defer func() { _ = recover() }()
	hooks := cgo.Handle(handle).Value().(*hooks)
	if after == 0 && hooks.before != nil {
		hooks.before(newAttempt(attempt))
	}
	if after != 0 && hooks.after != nil {
		hooks.after(newAttempt(attempt))
	}
}

//export twireGoProgress
func twireGoProgress(done C.uint64_t, total C.int64_t, handle C.uintptr_t) (goOn C.int32_t) {
	callbacks.Add(1)
	defer callbacks.Add(-1)
	// A panic cancels the download.
	defer func() { _ = recover() }()
	cgo.Handle(handle).Value().(func(int64, int64))(int64(done), int64(total))
	return 1
}

//export twireGoLog
func twireGoLog(level C.int, line *C.char, handle C.uintptr_t) {
	callbacks.Add(1)
	defer callbacks.Add(-1)
	defer func() { _ = recover() }()
	cgo.Handle(handle).Value().(func(LogLevel, string))(LogLevel(level), C.GoString(line))
}

// passHandle passes a handle for value to C, which releases it with twireGoRelease. If C refuses the
// handle, passHandle deletes it.
func passHandle(value any, set func(C.uintptr_t) C.twire_status) C.twire_status {
	handle := cgo.NewHandle(value)
	status := set(C.uintptr_t(handle))
	if status != C.TWIRE_OK {
		handle.Delete()
	}
	return status
}

// setFailure records that there is no response, and why.
func setFailure(response *C.twire_http_response, kind ErrorKind, sent Sent, reason string) {
	status := map[ErrorKind]C.int32_t{
		ErrConnect: C.TWIRE_ERR_CONNECT, ErrTimeout: C.TWIRE_ERR_TIMEOUT, ErrTLS: C.TWIRE_ERR_TLS,
	}[kind]
	if status == 0 {
		status = C.TWIRE_ERR_PROTOCOL
	}
	var args cStrings
	C.twire_http_response_set_failure(response, status, C.int32_t(sent), args.text(reason))
}
