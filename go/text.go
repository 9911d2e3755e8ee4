package twire

// #include <stdlib.h>
import "C"

import (
	"strings"
	"unsafe"
)

// texts are C strings that live for one call.
type texts []*C.char

func (t *texts) of(text string) *C.char {
	made := C.CString(text)
	*t = append(*t, made)
	return made
}

// maybe is NULL for the empty string: not given.
func (t *texts) maybe(text string) *C.char {
	if text == "" {
		return nil
	}
	return t.of(text)
}

func (t texts) free() {
	for _, text := range t {
		C.free(unsafe.Pointer(text))
	}
}

// whole refuses what C would cut at its first NUL.
func whole(name, text string) error {
	if strings.IndexByte(text, 0) >= 0 {
		e := failed(Argument, name+": holds a NUL character")
		e.Parameter = name
		return e
	}
	return nil
}
