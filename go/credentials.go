package twire

// #include "callbacks.h"
import "C"

// Credentials are those of the moment: an auth token, an API key and its secret, or a bearer token.
type Credentials struct {
	AuthToken         string
	KeySID, KeySecret string
	BearerToken       string

	account string
}

// String shows no secret.
func (c Credentials) String() string { return "<twire.Credentials>" }

// GoString shows no secret.
func (c Credentials) GoString() string { return c.String() }

func (c Credentials) set(credentials *C.twire_credentials) {
	var text texts
	switch {
	case c.KeySID != "":
		C.twire_credentials_set_api_key(credentials, text.of(c.KeySID), text.of(c.KeySecret))
	case c.BearerToken != "":
		C.twire_credentials_set_bearer(credentials, text.of(c.BearerToken))
	default:
		C.twire_credentials_set_token(credentials, text.of(c.account), text.of(c.AuthToken))
	}
}

// CredentialsFunc asks a function for an account's credentials before each call, and once more when
// the service answers 401: for secrets that rotate. Where it fails, the call fails with Config and
// nothing is sent.
//
// It is called on any goroutine, also on several at once, within the call's deadline, and must not use
// the client that it is asked for: such a call fails.
func CredentialsFunc(accountSID string, provide func() (Credentials, error)) Option {
	return func(s *settings) {
		function := func() (Credentials, error) {
			credentials, err := provide()
			credentials.account = accountSID
			return credentials, err
		}
		hand(function, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_set_credentials(s.ptr, s.text.named("account_sid", accountSID), handle)
		})
	}
}
