// Package twire sends messages, calls and one-time passcodes through Twilio, responds to Twilio's
// webhooks with TwiML, and verifies that a webhook comes from Twilio. It binds the C library libtwire
// with cgo.
//
// # Linking
//
// By default, cgo finds the library with pkg-config (package libtwire-dev, or make install). The build
// tag twire_static links it statically, also with pkg-config. The build tag twire_env sets no flags:
// CGO_CFLAGS and CGO_LDFLAGS say where the header and the library are.
//
// # Concurrency
//
// A Client and a Validator are safe for concurrent use. A request in flight occupies an
// operating-system thread, so a client runs at most [DefaultMaxThreads] requests at a time (see
// [MaxThreads]); further requests wait in Go for their turn. The end of a request's context cancels it.
//
// Functions passed to this package ([Transport], [CredentialsFunc], [Hooks], [SetLog]) run on any
// goroutine, possibly on several at once. Inside Hooks and SetLog no client can send a request; inside
// the others, the client that they belong to cannot. Such a request fails instead of deadlocking.
//
// # Lifetime
//
// Client, Validator and Records have a Close method, which is safe to call more than once. A finalizer
// frees those that are never closed. Everything else is garbage-collected.
//
// # Errors
//
// Every failure is an [*Error]. errors.As gives access to its fields; errors.Is compares its
// [ErrorKind]. Error.Sent says whether Twilio may have carried out the request.
//
// # Tests
//
// A [Script] responds in place of the network, and a [Recording] keeps the requests and responses of a
// client: see [UseScript] and [RecordTo]. Package twiretest runs a sandbox.
package twire
