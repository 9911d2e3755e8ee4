package twire

// #include <twire.h>
import "C"

import "fmt"

// Version is the version of the library that is loaded.
func Version() string { return C.GoString(C.twire_version()) }

// A library of another ABI would read other bytes behind the same names.
func init() {
	if loaded := int(C.twire_abi_version()); loaded != C.TWIRE_ABI_VERSION {
		panic(fmt.Sprintf("twire: built for ABI %d, loaded ABI %d", int(C.TWIRE_ABI_VERSION), loaded))
	}
}
