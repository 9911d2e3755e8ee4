package twire

// #include <twire.h>
import "C"

import (
	"os"
	"time"
)

// Option is a setting of a client.
type Option func(*C.twire_client_options) error

// CallOption is a setting of one call.
type CallOption func(*C.twire_options) error

func checked(name string, status C.twire_status) error {
	if status == C.TWIRE_OK {
		return nil
	}
	return failed(Kind(C.GoString(C.twire_status_name(C.int32_t(status)))), name+": refused")
}

func text1(name, value string, set func(*C.twire_client_options, *C.char) C.twire_status) Option {
	return func(o *C.twire_client_options) error {
		if err := whole(name, value); err != nil {
			return err
		}
		var text texts
		defer func() { text.free() }()
		return checked(name, set(o, text.of(value)))
	}
}

// Token is an account and its auth token.
func Token(accountSID, authToken string) Option {
	return func(o *C.twire_client_options) error {
		var text texts
		defer func() { text.free() }()
		return checked("token", C.twire_client_options_set_token(o, text.of(accountSID), text.of(authToken)))
	}
}

// APIKey is an API key, its secret and the account it works on.
func APIKey(accountSID, keySID, secret string) Option {
	return func(o *C.twire_client_options) error {
		var text texts
		defer func() { text.free() }()
		return checked("API key",
			C.twire_client_options_set_api_key(o, text.of(accountSID), text.of(keySID), text.of(secret)))
	}
}

// Account names a subaccount that calls are about, where it is not the credentials' own.
func Account(sid string) Option {
	return text1("account", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_account(o, v)
	})
}

// Region is Twilio's region, "ie1".
func Region(region string) Option {
	return text1("region", region, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_region(o, v)
	})
}

// Edge is Twilio's edge, "dublin".
func Edge(edge string) Option {
	return text1("edge", edge, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_edge(o, v)
	})
}

// BaseURL is one origin for every product: a sandbox or a gateway.
func BaseURL(url string) Option {
	return text1("base URL", url, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_base_url(o, v)
	})
}

// UserAgent is what the user agent says after twire's own name, "shop/1.2".
func UserAgent(extension string) Option {
	return text1("user agent", extension, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_user_agent(o, v)
	})
}

// PhoneNumber is the sender of messages and calls that name none.
func PhoneNumber(number string) Option {
	return text1("phone number", number, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_phone_number(o, v)
	})
}

// MessagingService is the service of messages that name no sender; it goes before the number.
func MessagingService(sid string) Option {
	return text1("messaging service", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_messaging_service_sid(o, v)
	})
}

// VerifyService is the service of verifications that name none.
func VerifyService(sid string) Option {
	return text1("Verify service", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_verify_service_sid(o, v)
	})
}

// CallTimeout is the time for a whole call with its retries; 30 s.
func CallTimeout(timeout time.Duration) Option {
	return func(o *C.twire_client_options) error {
		return checked("timeout", C.twire_client_options_set_timeout_ms(o, C.uint32_t(clamp(timeout.Milliseconds()))))
	}
}

// AttemptTimeout is the time for one try; 15 s.
func AttemptTimeout(timeout time.Duration) Option {
	return func(o *C.twire_client_options) error {
		return checked("attempt timeout",
			C.twire_client_options_set_attempt_timeout_ms(o, C.uint32_t(clamp(timeout.Milliseconds()))))
	}
}

// Retries is the number of tries after the first; 2.
func Retries(retries uint32) Option {
	return func(o *C.twire_client_options) error {
		return checked("retries", C.twire_client_options_set_retries(o, C.uint32_t(retries)))
	}
}

// WithRetries is the number of tries after the first, for one call.
func WithRetries(retries uint32) CallOption {
	return func(o *C.twire_options) error {
		return checked("retries", C.twire_options_set_retries(o, C.uint32_t(retries)))
	}
}

// Repeatable says that doing the call twice is the same as once, so that a lost answer may be asked
// for again.
func Repeatable() CallOption {
	return func(o *C.twire_options) error {
		return checked("repeatable", C.twire_options_set_repeatable(o, 1))
	}
}

// WithHeader adds a header field to one call.
func WithHeader(name, value string) CallOption {
	return func(o *C.twire_options) error {
		if err := whole(name, value); err != nil {
			return err
		}
		var text texts
		defer func() { text.free() }()
		return checked(name, C.twire_options_add_header(o, text.of(name), text.of(value)))
	}
}

func envCredentials() (Option, error) {
	account := os.Getenv("TWILIO_ACCOUNT_SID")
	if key, secret := os.Getenv("TWILIO_API_KEY"), os.Getenv("TWILIO_API_SECRET"); key != "" {
		return APIKey(account, key, secret), nil
	}
	if account == "" {
		return nil, failed(Config, "TWILIO_ACCOUNT_SID is not set")
	}
	return Token(account, os.Getenv("TWILIO_AUTH_TOKEN")), nil
}
