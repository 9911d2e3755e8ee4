//go:build !twire_static && !twire_env

package twire

// #cgo pkg-config: twire
import "C"
