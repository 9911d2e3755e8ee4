package twire

// #include <twire.h>
import "C"

import "fmt"

// Version returns the version of the C library in use, such as "0.1.0".
func Version() string { return C.GoString(C.twire_version()) }

// A library with another ABI would misread the memory behind the same names.
func init() {
	if loaded := int(C.twire_abi_version()); loaded != C.TWIRE_ABI_VERSION {
		panic(fmt.Sprintf("twire: built for ABI %d, loaded ABI %d", int(C.TWIRE_ABI_VERSION), loaded))
	}
}
