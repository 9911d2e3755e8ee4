package twire

// #include "callbacks.h"
import "C"

import (
	"runtime/cgo"
	"unsafe"
)

// What C calls. A panic of the caller's function must not unwind through C: it becomes a failure of
// the call, or nothing where nothing depends on it.

//export twireGoRelease
func twireGoRelease(handle C.uintptr_t) { cgo.Handle(handle).Delete() }

//export twireGoSend
func twireGoSend(request *C.twire_outgoing, answer *C.twire_incoming, handle C.uintptr_t) {
	defer func() {
		if recover() != nil {
			fail(answer, Protocol, Maybe, "the transport panicked")
		}
	}()
	cgo.Handle(handle).Value().(*roundTrip).send(request, answer)
}

//export twireGoCredentials
func twireGoCredentials(credentials *C.twire_credentials, handle C.uintptr_t) (failed C.int32_t) {
	failed = 1
	defer func() { _ = recover() }()
	given, err := cgo.Handle(handle).Value().(func() (Credentials, error))()
	if err != nil {
		return 1
	}
	given.set(credentials)
	return 0
}

//export twireGoAttempt
func twireGoAttempt(attempt *C.twire_result, handle C.uintptr_t, after C.int) {
	defer func() { _ = recover() }()
	told := cgo.Handle(handle).Value().(*hooks)
	if after == 0 && told.before != nil {
		told.before(attemptOf(attempt))
	}
	if after != 0 && told.after != nil {
		told.after(attemptOf(attempt))
	}
}

//export twireGoLog
func twireGoLog(level C.int, line *C.char, handle C.uintptr_t) {
	defer func() { _ = recover() }()
	cgo.Handle(handle).Value().(func(LogLevel, string))(LogLevel(level), C.GoString(line))
}

// hand gives a value to C, which says when it has done with it; what it refuses is taken back.
func hand(value any, set func(C.uintptr_t) C.twire_status) C.twire_status {
	handle := cgo.NewHandle(value)
	status := set(C.uintptr_t(handle))
	if status != C.TWIRE_OK {
		handle.Delete()
	}
	return status
}

// fail says that there is no answer, and why.
func fail(answer *C.twire_incoming, kind Kind, sent Sent, why string) {
	status := map[Kind]C.int32_t{
		Connect: C.TWIRE_ERR_CONNECT, Timeout: C.TWIRE_ERR_TIMEOUT, TLS: C.TWIRE_ERR_TLS,
	}[kind]
	if status == 0 {
		status = C.TWIRE_ERR_PROTOCOL
	}
	var text texts
	C.twire_incoming_fail(answer, status, C.int32_t(sent), text.of(why))
}

// bodyOf copies a body of C's.
func bodyOf(data unsafe.Pointer, size C.size_t) []byte {
	if data == nil {
		return nil
	}
	return append([]byte{}, unsafe.Slice((*byte)(data), int(size))...)
}
