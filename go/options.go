package twire

// #include <twire.h>
import "C"

import "time"

// Option is a setting of a client. What one refuses is told by New or FromEnv.
type Option func(*settings)

// settings are those of a client to be.
type settings struct {
	ptr  *C.twire_client_options
	text texts
	// waiting is MaxWaiting, or what Waiting said.
	waiting int
}

func setText(name, value string, set func(*C.twire_client_options, *C.char) C.twire_status) Option {
	return func(s *settings) { set(s.ptr, s.text.named(name, value)) }
}

func setTime(time time.Duration, set func(*C.twire_client_options, C.uint32_t) C.twire_status) Option {
	return func(s *settings) { set(s.ptr, milliseconds(time)) }
}

// milliseconds are at least 1, so that a short time is not taken for none; 0 and less stay 0, which
// is refused.
func milliseconds(time time.Duration) C.uint32_t {
	const most = 1<<32 - 1
	switch ms := time.Milliseconds(); {
	case time <= 0:
		return 0
	case ms < 1:
		return 1
	case ms > most:
		return most
	default:
		return C.uint32_t(ms)
	}
}

// Token is an account and its auth token.
func Token(accountSID, authToken string) Option {
	return func(s *settings) {
		C.twire_client_options_set_token(s.ptr,
			s.text.named("account_sid", accountSID), s.text.named("auth_token", authToken))
	}
}

// APIKey is an API key, its secret and the account it works on.
func APIKey(accountSID, keySID, secret string) Option {
	return func(s *settings) {
		C.twire_client_options_set_api_key(s.ptr, s.text.named("account_sid", accountSID),
			s.text.named("key_sid", keySID), s.text.named("secret", secret))
	}
}

// Bearer is an OAuth access token that the caller renews; an empty account where no call names one.
func Bearer(accountSID, token string) Option {
	return func(s *settings) {
		C.twire_client_options_set_bearer(s.ptr, s.text.maybe(accountSID), s.text.named("token", token))
	}
}

// OAuth is an OAuth client and its secret: the library fetches access tokens with them, and renews
// them.
func OAuth(accountSID, clientID, clientSecret string) Option {
	return func(s *settings) {
		C.twire_client_options_set_oauth(s.ptr, s.text.named("account_sid", accountSID),
			s.text.named("client_id", clientID), s.text.named("client_secret", clientSecret))
	}
}

// NoCredentials sends none: for a gateway that adds its own.
func NoCredentials() Option {
	return func(s *settings) { C.twire_client_options_set_no_credentials(s.ptr) }
}

// ClientValidation signs every request with a private key (PEM) whose public half Twilio knows under
// a credential SID; algorithm is "RS256", which empty means too, or "PS256". It wants an APIKey.
func ClientValidation(credentialSID, privateKey, algorithm string) Option {
	return func(s *settings) {
		C.twire_client_options_set_client_validation(s.ptr, s.text.named("credential_sid", credentialSID),
			s.text.named("private_key", privateKey), s.text.maybe(algorithm))
	}
}

// Account names a subaccount that calls are about, where it is not the credentials' own.
func Account(sid string) Option {
	return setText("account_sid", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_account(o, v)
	})
}

// Region is Twilio's region, "ie1".
func Region(region string) Option {
	return setText("region", region, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_region(o, v)
	})
}

// Edge is Twilio's edge, "dublin".
func Edge(edge string) Option {
	return setText("edge", edge, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_edge(o, v)
	})
}

// BaseURL is one origin for every product: a sandbox or a gateway.
func BaseURL(url string) Option {
	return setText("base_url", url, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_base_url(o, v)
	})
}

// UserAgent is what the user agent says after twire's own name, "shop/1.2".
func UserAgent(extension string) Option {
	return setText("user_agent", extension, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_user_agent(o, v)
	})
}

// PhoneNumber is the sender of messages and calls that name none.
func PhoneNumber(number string) Option {
	return setText("phone_number", number, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_phone_number(o, v)
	})
}

// MessagingService is the service of messages that name no sender; it goes before the number.
func MessagingService(sid string) Option {
	return setText("messaging_service_sid", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_messaging_service_sid(o, v)
	})
}

// VerifyService is the service of verifications that name none.
func VerifyService(sid string) Option {
	return setText("verify_service_sid", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_verify_service_sid(o, v)
	})
}

// Proxy is the proxy for every request, "http://user:password@proxy.example:3128". Unset,
// HTTPS_PROXY, ALL_PROXY and NO_PROXY decide.
func Proxy(url string) Option {
	return setText("proxy", url, func(o *C.twire_client_options, v *C.char) C.twire_status {
		if v == nil {
			return C.TWIRE_ERR_ARGUMENT // NULL would mean no proxy at all
		}
		return C.twire_client_options_set_proxy(o, v)
	})
}

// NoProxy is no proxy, whatever the environment says.
func NoProxy() Option {
	return func(s *settings) { C.twire_client_options_set_proxy(s.ptr, nil) }
}

// CAFile is a PEM file of certificate authorities to trust besides the platform's own.
func CAFile(path string) Option {
	return setText("ca_file", path, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_ca_file(o, v)
	})
}

// CallTimeout is the time for a whole call with its retries; 30 s.
func CallTimeout(timeout time.Duration) Option {
	return setTime(timeout, func(o *C.twire_client_options, ms C.uint32_t) C.twire_status {
		return C.twire_client_options_set_timeout_ms(o, ms)
	})
}

// AttemptTimeout is the time for one try; 15 s.
func AttemptTimeout(timeout time.Duration) Option {
	return setTime(timeout, func(o *C.twire_client_options, ms C.uint32_t) C.twire_status {
		return C.twire_client_options_set_attempt_timeout_ms(o, ms)
	})
}

// ConnectTimeout is the time for name resolution, connection and TLS together; 5 s.
func ConnectTimeout(timeout time.Duration) Option {
	return setTime(timeout, func(o *C.twire_client_options, ms C.uint32_t) C.twire_status {
		return C.twire_client_options_set_connect_timeout_ms(o, ms)
	})
}

// Retries is the number of tries after the first; 2.
func Retries(retries uint32) Option {
	return func(s *settings) { C.twire_client_options_set_retries(s.ptr, C.uint32_t(retries)) }
}

// RetryDelays are the waits between tries: the first is drawn from 0 to base (250 ms), the range
// doubles each time up to most (8 s), and a Retry-After longer than retryAfter (60 s) ends the call
// instead.
func RetryDelays(base, most, retryAfter time.Duration) Option {
	return func(s *settings) {
		C.twire_client_options_set_retry_delays_ms(s.ptr,
			milliseconds(base), milliseconds(most), milliseconds(retryAfter))
	}
}

// BodyCap is the most bytes that an answer may have; 8 MB.
func BodyCap(size int) Option {
	return func(s *settings) {
		if size < 0 {
			size = 0
		}
		C.twire_client_options_set_body_cap(s.ptr, C.size_t(size))
	}
}

// MaxConcurrent is the most requests of the client that are on their way at a time; more wait, within
// their deadlines. Unlimited unless set.
func MaxConcurrent(most int) Option {
	return func(s *settings) {
		if most < 0 {
			most = 0
		}
		C.twire_client_options_set_max_concurrent(s.ptr, C.size_t(most))
	}
}

// MaxIdle is the most idle connections kept to one host; unlimited unless set. They are closed after
// 20 s.
func MaxIdle(most int) Option {
	return func(s *settings) {
		if most < 0 {
			most = 0
		}
		C.twire_client_options_set_max_idle(s.ptr, C.size_t(most))
	}
}

// Waiting is how many calls of the client wait at a time, each on an operating-system thread;
// MaxWaiting unless set, and at least 1. The others wait in Go, within their contexts.
func Waiting(most int) Option {
	return func(s *settings) {
		if most >= 1 {
			s.waiting = most
		}
	}
}

// CallOption is a setting of one call. What one refuses is told by the call.
type CallOption func(*callSettings)

// callSettings are those of one call.
type callSettings struct {
	ptr  *C.twire_options
	text texts
	// timeout is the call's, if timed.
	timeout time.Duration
	timed   bool
}

// WithRetries is the number of tries after the first, for one call.
func WithRetries(retries uint32) CallOption {
	return func(s *callSettings) { C.twire_options_set_retries(s.ptr, C.uint32_t(retries)) }
}

// WithTimeout is the time for one call with its retries. A context's deadline that is earlier wins.
func WithTimeout(timeout time.Duration) CallOption {
	return func(s *callSettings) { s.timeout, s.timed = timeout, true }
}

// Repeatable says that doing the call twice is the same as once, so that a lost answer may be asked
// for again.
func Repeatable() CallOption {
	return func(s *callSettings) { C.twire_options_set_repeatable(s.ptr, 1) }
}

// WithHeader adds a header field to one call.
func WithHeader(name, value string) CallOption {
	return func(s *callSettings) {
		C.twire_options_add_header(s.ptr, s.text.named("header", name), s.text.named("header", value))
	}
}
