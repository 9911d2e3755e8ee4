package twire

// #include <twire.h>
import "C"

import "time"

// Option is a setting of a client. The function that creates the client returns the error of an
// invalid setting.
type Option func(*clientSettings)

// clientSettings are the settings of a client that is being created.
type clientSettings struct {
	ptr        *C.twire_client_options
	args       cStrings
	maxThreads int
	timeout    time.Duration
	ignoreEnv  bool
}

func setText(name, value string, set func(*C.twire_client_options, *C.char) C.twire_status) Option {
	return func(s *clientSettings) { set(s.ptr, s.args.required(name, value)) }
}

func setDuration(duration time.Duration, set func(*C.twire_client_options, C.uint32_t) C.twire_status) Option {
	return func(s *clientSettings) { set(s.ptr, milliseconds(duration)) }
}

// milliseconds converts a positive duration to at least 1 ms, and others to 0, which the library
// refuses.
func milliseconds(duration time.Duration) C.uint32_t {
	const max = 1<<32 - 1
	switch ms := duration.Milliseconds(); {
	case duration <= 0:
		return 0
	case ms < 1:
		return 1
	case ms > max:
		return max
	default:
		return C.uint32_t(ms)
	}
}

// AuthToken sets the credentials to an account SID and its auth token.
func AuthToken(accountSID, authToken string) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_auth_token(s.ptr,
			s.args.required("account_sid", accountSID), s.args.required("auth_token", authToken))
	}
}

// APIKey sets the credentials to an API key and its secret, and the account that requests act on.
func APIKey(accountSID, keySID, secret string) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_api_key(s.ptr, s.args.required("account_sid", accountSID),
			s.args.required("key_sid", keySID), s.args.required("secret", secret))
	}
}

// BearerToken sets the credentials to an OAuth access token, which the caller renews. The account SID may be
// empty if no request needs one.
func BearerToken(accountSID, token string) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_bearer_token(s.ptr, s.args.optional(accountSID), s.args.required("token", token))
	}
}

// OAuth sets the credentials to an OAuth client and its secret. The library obtains access tokens with
// them and renews them.
func OAuth(accountSID, clientID, clientSecret string) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_oauth(s.ptr, s.args.required("account_sid", accountSID),
			s.args.required("client_id", clientID), s.args.required("client_secret", clientSecret))
	}
}

// NoCredentials sends requests without credentials, for a gateway that adds them.
func NoCredentials() Option {
	return func(s *clientSettings) { C.twire_client_options_set_no_credentials(s.ptr) }
}

// ClientValidation signs every request with a private key in PEM form, for Twilio's public key client
// validation. credentialSID (CR…) names the public key at Twilio. algorithm is "RS256" or "PS256"; empty
// means "RS256". It requires an [APIKey].
func ClientValidation(credentialSID, privateKey, algorithm string) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_client_validation(s.ptr, s.args.required("credential_sid", credentialSID),
			s.args.required("private_key", privateKey), s.args.optional(algorithm))
	}
}

// Account sets the account that requests act on, if it is a subaccount of the credentials' account.
func Account(sid string) Option {
	return setText("account_sid", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_account_sid(o, v)
	})
}

// Region sets Twilio's region, such as "ie1".
func Region(region string) Option {
	return setText("region", region, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_region(o, v)
	})
}

// Edge sets Twilio's edge location, such as "dublin".
func Edge(edge string) Option {
	return setText("edge", edge, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_edge(o, v)
	})
}

// BaseURL sends the requests of every product to one origin: a sandbox or a gateway. It must be https,
// except on this machine.
func BaseURL(url string) Option {
	return setText("base_url", url, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_base_url(o, v)
	})
}

// UserAgent appends a product to the User-Agent header, such as "shop/1.2".
func UserAgent(extension string) Option {
	return setText("user_agent", extension, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_user_agent(o, v)
	})
}

// PhoneNumber sets the default sender of messages and phone calls.
func PhoneNumber(number string) Option {
	return setText("phone_number", number, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_phone_number(o, v)
	})
}

// MessagingService sets the default messaging service of messages. It takes precedence over
// [PhoneNumber].
func MessagingService(sid string) Option {
	return setText("messaging_service_sid", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_messaging_service_sid(o, v)
	})
}

// VerifyService sets the default Verify service of verifications.
func VerifyService(sid string) Option {
	return setText("verify_service_sid", sid, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_verify_service_sid(o, v)
	})
}

// Proxy sets the proxy of every request, such as "http://user:password@proxy.example:3128". By default,
// HTTPS_PROXY, ALL_PROXY and NO_PROXY apply; see [TrustEnv].
func Proxy(url string) Option {
	return setText("proxy", url, func(o *C.twire_client_options, v *C.char) C.twire_status {
		if v == nil {
			return C.TWIRE_ERR_ARGUMENT // NULL would mean no proxy at all
		}
		return C.twire_client_options_set_proxy(o, v)
	})
}

// NoProxy uses no proxy, whatever the environment says.
func NoProxy() Option {
	return func(s *clientSettings) { C.twire_client_options_set_proxy(s.ptr, nil) }
}

// TrustEnv sets whether the client reads the environment, which it does by default. The variables are those
// of proxies (HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY, in either case), of the platform's certificate
// authorities (SSL_CERT_FILE, SSL_CERT_DIR) and of the catalog of operations (TWIRE_CATALOG). With false,
// [NewClient] does not use the settings of the environment either; [NewClientFromEnv] still uses the
// variables that it lists.
//
// A process with elevated privileges (setuid, setgid, file capabilities) never reads a variable:
// [NewClientFromEnv] fails there with kind [ErrConfig].
func TrustEnv(trust bool) Option {
	return func(s *clientSettings) {
		s.ignoreEnv = !trust
		var value C.int32_t
		if trust {
			value = 1
		}
		C.twire_client_options_set_trust_env(s.ptr, value)
	}
}

// NoChecks sends requests without checks. A check refuses only what Twilio surely refuses, with Twilio's
// code: no receiver, sender or content, a body over 1,600 UTF-16 units, more than 10 media, a message to a short
// code, from its receiver or across channels, required parameters that are missing. What cannot be written as a
// request, such as an unknown name, is an error in any case.
func NoChecks() Option {
	return func(s *clientSettings) { C.twire_client_options_set_checks(s.ptr, 0) }
}

// CAFile adds the certificate authorities of a PEM file to the platform's.
func CAFile(path string) Option {
	return setText("ca_file", path, func(o *C.twire_client_options, v *C.char) C.twire_status {
		return C.twire_client_options_set_ca_file(o, v)
	})
}

// Timeout sets the timeout of a request, which begins with the function call and includes retries and waiting
// for a thread. The default is [DefaultTimeout].
func Timeout(timeout time.Duration) Option {
	return func(s *clientSettings) {
		s.timeout = timeout
		C.twire_client_options_set_timeout_ms(s.ptr, milliseconds(timeout))
	}
}

// AttemptTimeout sets the timeout of each attempt. The default is 15 s.
func AttemptTimeout(timeout time.Duration) Option {
	return setDuration(timeout, func(o *C.twire_client_options, ms C.uint32_t) C.twire_status {
		return C.twire_client_options_set_attempt_timeout_ms(o, ms)
	})
}

// ConnectTimeout sets the timeout of name resolution, connection and TLS handshake together. The default
// is 5 s.
func ConnectTimeout(timeout time.Duration) Option {
	return setDuration(timeout, func(o *C.twire_client_options, ms C.uint32_t) C.twire_status {
		return C.twire_client_options_set_connect_timeout_ms(o, ms)
	})
}

// Retries sets the maximum number of retries of a request. The default is 2.
func Retries(retries uint32) Option {
	return func(s *clientSettings) { C.twire_client_options_set_retries(s.ptr, C.uint32_t(retries)) }
}

// RetryDelays sets the delays between attempts. The first is random between 0 and base (default 250 ms);
// the range doubles with each attempt, up to max (default 8 s). A Retry-After longer than maxRetryAfter
// (default 60 s) ends the request instead.
func RetryDelays(base, max, maxRetryAfter time.Duration) Option {
	return func(s *clientSettings) {
		C.twire_client_options_set_retry_delays_ms(s.ptr,
			milliseconds(base), milliseconds(max), milliseconds(maxRetryAfter))
	}
}

// MaxResponseBytes limits the size of a response body. The default is 8 MB.
func MaxResponseBytes(size int) Option {
	return func(s *clientSettings) {
		if size < 0 {
			size = 0
		}
		C.twire_client_options_set_max_response_bytes(s.ptr, C.size_t(size))
	}
}

// MaxConcurrentRequests limits the client's requests in flight. Further ones wait, within their deadlines.
// The default is no limit.
func MaxConcurrentRequests(max int) Option {
	return func(s *clientSettings) {
		if max < 0 {
			max = 0
		}
		C.twire_client_options_set_max_concurrent_requests(s.ptr, C.size_t(max))
	}
}

// MaxIdlePerHost limits the idle connections to one host. They are closed after 20 s. The default is no
// limit.
func MaxIdlePerHost(max int) Option {
	return func(s *clientSettings) {
		if max < 0 {
			max = 0
		}
		C.twire_client_options_set_max_idle_per_host(s.ptr, C.size_t(max))
	}
}

// MaxThreads limits the operating-system threads that the client's requests occupy, one each. Further
// requests wait in Go, until their deadline. The default is [DefaultMaxThreads]; values below 1 are
// ignored.
func MaxThreads(max int) Option {
	return func(s *clientSettings) {
		if max >= 1 {
			s.maxThreads = max
		}
	}
}

// RequestOption is a setting of one request. The request returns the error of an invalid setting.
type RequestOption func(*requestSettings)

// requestSettings are the settings of one request.
type requestSettings struct {
	ptr        *C.twire_request_options
	args       cStrings
	timeout    time.Duration
	hasTimeout bool
}

// WithRetries sets the maximum number of retries of one request.
func WithRetries(retries uint32) RequestOption {
	return func(s *requestSettings) { C.twire_request_options_set_retries(s.ptr, C.uint32_t(retries)) }
}

// WithTimeout sets the timeout of one request, as [Timeout] does for all. An earlier deadline of the context
// takes precedence.
func WithTimeout(timeout time.Duration) RequestOption {
	return func(s *requestSettings) { s.timeout, s.hasTimeout = timeout, true }
}

// Idempotent declares that carrying out the request twice has the same effect as once. It is then retried
// even if Twilio may have carried it out.
func Idempotent() RequestOption {
	return func(s *requestSettings) { C.twire_request_options_set_idempotent(s.ptr, 1) }
}

// WithoutChecks sends the request of an operation without checks, as [NoChecks] does for all.
func WithoutChecks() RequestOption {
	return func(s *requestSettings) { C.twire_request_options_set_checks(s.ptr, 0) }
}

// WithHeader adds a header to one request.
func WithHeader(name, value string) RequestOption {
	return func(s *requestSettings) {
		C.twire_request_options_add_header(s.ptr, s.args.required("header", name), s.args.required("header", value))
	}
}
