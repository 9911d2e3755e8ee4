package twire

import "C"

import (
	"strings"
	"unsafe"
)

// cStrings converts Go strings to C strings in Go memory, which stays valid for the duration of a cgo
// call; the library copies what it keeps. C would cut a string at a NUL byte, so such a string becomes
// NULL and err is set.
type cStrings struct {
	err *Error
}

// error returns err as an error, without the typed nil.
func (s *cStrings) error() error {
	if s.err != nil {
		return s.err
	}
	return nil
}

// required converts the value of a parameter. Its name goes into the error.
func (s *cStrings) required(name, value string) *C.char {
	if err := rejectNUL(name, value); err != nil {
		if s.err == nil {
			s.err = err
		}
		return nil
	}
	buffer := make([]byte, len(value)+1)
	copy(buffer, value)
	return (*C.char)(unsafe.Pointer(&buffer[0]))
}

// text converts a string that is no named parameter.
func (s *cStrings) text(value string) *C.char { return s.required("text", value) }

// optional converts the empty string to NULL.
func (s *cStrings) optional(value string) *C.char {
	if value == "" {
		return nil
	}
	return s.text(value)
}

// rejectNUL returns an error if value contains a NUL byte.
func rejectNUL(name, value string) *Error {
	if strings.IndexByte(value, 0) >= 0 {
		e := localError(ErrArgument, name+": contains a NUL character")
		e.Parameter = name
		return e
	}
	return nil
}

// cBytes returns a slice as C takes it. The slice must outlive the call.
func cBytes(data []byte) (unsafe.Pointer, C.size_t) {
	if len(data) == 0 {
		return nil, 0
	}
	return unsafe.Pointer(&data[0]), C.size_t(len(data))
}

// goBytes copies a byte range of the library's.
func goBytes(data unsafe.Pointer, size C.size_t) []byte {
	if data == nil {
		return nil
	}
	return append([]byte{}, unsafe.Slice((*byte)(data), int(size))...)
}
