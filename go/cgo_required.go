//go:build !cgo

package twire

// This package binds a C library, so it needs cgo: set CGO_ENABLED=1 and install a C compiler. The line below
// fails to compile, to say so.
var _ = twire_needs_cgo_set_CGO_ENABLED_1_and_install_a_C_compiler
