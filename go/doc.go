// Package twire sends notifications through Twilio (SMS, MMS, WhatsApp, calls, one-time passcodes),
// answers its webhooks with TwiML and proves that a webhook is Twilio's. It is a wall around the C
// library libtwire.
//
// # Linking
//
// By default the library is found by pkg-config (libtwire-dev, or make install). With the build tag
// twire_static it is linked statically, also by pkg-config. With the tag twire_env nothing is
// assumed: CGO_CFLAGS and CGO_LDFLAGS say where header and library are.
//
// # Threads
//
// A Client and a Validator may be used from any number of goroutines. A call that waits holds an
// operating-system thread; MaxWaiting of them at a time for each client (the option Waiting says
// otherwise), the others wait in Go. A context that ends gives its call up.
//
// Functions that are given to the package (Transport, CredentialsFunc, Hooks, SetLog) are called on
// any goroutine, and on several at once. From inside Hooks and SetLog no call can be made, from the
// others none with the same client: such a call fails instead of waiting for itself.
//
// # Lifetime
//
// Client, Validator and Records have Close, which may be called twice; a finalizer is the net for
// those that are forgotten. Everything else is the collector's.
//
// # Errors
//
// Every failure is an *Error: errors.As gives its fields, errors.Is compares its Kind. Sent says
// whether Twilio may have carried the request out.
//
// # Tests
//
// A Script answers in place of the network, a Recording keeps what was sent: see Scripted and Recorded.
package twire
