package twire

// #include "callbacks.h"
import "C"

// Credentials are the credentials of a request: an auth token, an API key with its secret, or a bearer
// token. Set one of the three.
type Credentials struct {
	AuthToken         string
	KeySID, KeySecret string
	BearerToken       string

	accountSID string
}

// String returns a placeholder without secrets.
func (c Credentials) String() string { return "<twire.Credentials>" }

// GoString returns a placeholder without secrets.
func (c Credentials) GoString() string { return c.String() }

func (c Credentials) set(credentials *C.twire_credentials) {
	var args cStrings
	switch {
	case c.KeySID != "":
		C.twire_credentials_set_api_key(credentials, args.text(c.KeySID), args.text(c.KeySecret))
	case c.BearerToken != "":
		C.twire_credentials_set_bearer_token(credentials, args.text(c.BearerToken))
	default:
		C.twire_credentials_set_auth_token(credentials, args.text(c.accountSID), args.text(c.AuthToken))
	}
}

// CredentialsFunc obtains the credentials of an account from a function: before each request, and once
// more after a 401 response, for secrets that rotate. If the function fails, the request fails with kind
// [ErrConfig] and nothing is sent.
//
// The function runs on any goroutine, possibly on several at once, within the request's deadline. It must
// not use the client that it belongs to: such a request fails.
func CredentialsFunc(accountSID string, provide func() (Credentials, error)) Option {
	return func(s *clientSettings) {
		function := func() (Credentials, error) {
			credentials, err := provide()
			credentials.accountSID = accountSID
			return credentials, err
		}
		passHandle(function, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_set_credentials(s.ptr, s.args.required("account_sid", accountSID), handle)
		})
	}
}
