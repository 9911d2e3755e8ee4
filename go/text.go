package twire

import "C"

import (
	"strings"
	"unsafe"
)

// texts makes C strings of Go strings, in Go's memory: C copies what it keeps, and the collector leaves
// them alone while a call has them. A Go string may hold what C would take for the end: such a text is
// not passed on, and fault says so.
type texts struct {
	fault *Error
}

// err is the fault, if there is one.
func (t *texts) err() error {
	if t.fault != nil {
		return t.fault
	}
	return nil
}

func (t *texts) of(text string) *C.char { return t.named("text", text) }

// named is a text whose parameter's name the fault shall tell.
func (t *texts) named(name, text string) *C.char {
	if err := whole(name, text); err != nil {
		if t.fault == nil {
			t.fault = err
		}
		return nil
	}
	made := make([]byte, len(text)+1)
	copy(made, text)
	return (*C.char)(unsafe.Pointer(&made[0]))
}

// maybe is NULL for the empty string: not given.
func (t *texts) maybe(text string) *C.char {
	if text == "" {
		return nil
	}
	return t.of(text)
}

// whole refuses what C would cut at its first NUL.
func whole(name, text string) *Error {
	if strings.IndexByte(text, 0) >= 0 {
		e := failed(Argument, name+": holds a NUL character")
		e.Parameter = name
		return e
	}
	return nil
}
