//go:build twire_static && !twire_env

package twire

// #cgo pkg-config: --static twire
// #cgo LDFLAGS: -Wl,-Bstatic -ltwire -Wl,-Bdynamic
import "C"
