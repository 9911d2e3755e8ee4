package twire

// #include <twire.h>
import "C"

import (
	"context"
	"runtime"
	"sync"
	"sync/atomic"
	"time"
)

// The defaults of the options [MaxThreads] and [Timeout].
const (
	DefaultMaxThreads = 64
	DefaultTimeout    = 30 * time.Second
)

// Client sends requests to Twilio's API. It is safe for concurrent use. Close it after use.
type Client struct {
	ptr     *C.twire_client
	timeout time.Duration // of a request
	threads chan struct{} // a semaphore

	mu      sync.Mutex
	closed  bool
	pending sync.WaitGroup // grows only while closed is false
	freed   sync.Once
	// The library still uses the client for requests that have ended, so it must not be freed.
	inUse atomic.Bool
}

// NewClient returns a client with an account's auth token. Other settings come from the environment
// (TWILIO_REGION, TWILIO_EDGE, TWIRE_BASE_URL, TWILIO_CA_BUNDLE, TWILIO_PHONE_NUMBER,
// TWILIO_MESSAGING_SERVICE_SID, TWILIO_VERIFY_SERVICE_SID); options override them. [TrustEnv] turns that
// off, and names the variables that every client reads.
func NewClient(accountSID, authToken string, options ...Option) (*Client, error) {
	options = append([]Option{AuthToken(accountSID, authToken)}, options...)
	s, err := newSettings(options, func(out **C.twire_client_options, err **C.twire_error) C.twire_status {
		status := C.twire_client_options_new(out, err)
		C.twire_client_options_read_env(*out)
		return status
	})
	if err == nil && s.ignoreEnv {
		C.twire_client_options_free(s.ptr)
		return NewClientFromOptions(options...)
	}
	return newClient(s, err)
}

// NewClientFromEnv returns a client with all settings from the environment. The credentials are
// TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, with TWILIO_API_KEY and TWILIO_API_SECRET, or with
// TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET; without them, the error is of kind [ErrConfig]. The other
// variables are those of [NewClient]. Options override the environment.
func NewClientFromEnv(options ...Option) (*Client, error) {
	return newClient(newSettings(options, func(out **C.twire_client_options, err **C.twire_error) C.twire_status {
		return C.twire_client_options_from_env(out, err)
	}))
}

// NewClientFromOptions returns a client with the settings of its options alone; the environment is read
// for the variables of [TrustEnv] only. One option must give the credentials: [AuthToken], [APIKey], [BearerToken],
// [OAuth], [CredentialsFunc] or [NoCredentials].
func NewClientFromOptions(options ...Option) (*Client, error) {
	return newClient(newSettings(options, func(out **C.twire_client_options, err **C.twire_error) C.twire_status {
		return C.twire_client_options_new(out, err)
	}))
}

// newSettings returns settings that begin with those of begin; newClient frees them.
func newSettings(options []Option, begin func(**C.twire_client_options, **C.twire_error) C.twire_status) (*clientSettings, error) {
	s := &clientSettings{maxThreads: DefaultMaxThreads, timeout: DefaultTimeout}
	var err *C.twire_error
	if status := begin(&s.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	for _, option := range options {
		option(s)
	}
	return s, nil
}

func newClient(s *clientSettings, failed error) (*Client, error) {
	if failed != nil {
		return nil, failed
	}
	defer C.twire_client_options_free(s.ptr)
	if s.args.err != nil {
		return nil, s.args.err
	}
	client := &Client{threads: make(chan struct{}, s.maxThreads), timeout: s.timeout}
	var err *C.twire_error
	if status := C.twire_client_from_options(s.ptr, &client.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	// For clients that are never closed.
	runtime.SetFinalizer(client, func(c *Client) { c.Close() })
	return client, nil
}

// Close waits for the client's requests to end and frees the client. Requests made after the call of
// Close fail at once with kind [ErrConfig]. Close is safe to call more than once and from any goroutine,
// but not from a function that the client runs: it would deadlock. It returns an error of kind
// [ErrInternal] if the library did not return from a request in time; the client's memory is then not freed.
func (c *Client) Close() error {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.pending.Wait()
	if c.inUse.Load() {
		return localError(ErrInternal, "the library did not return from a request; the client is not freed")
	}
	c.freed.Do(func() {
		C.twire_client_free(c.ptr)
		runtime.SetFinalizer(c, nil)
	})
	return nil
}

// acquire keeps the client from being freed until release. It returns false if the client is closed.
func (c *Client) acquire() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.closed {
		c.pending.Add(1)
	}
	return !c.closed
}

func (c *Client) release() { c.pending.Done() }

// errClosed is the error of a request on a closed client.
func errClosed() error { return localError(ErrConfig, "the client is closed") }

// AccountSID returns the account that the client's requests act on; "" after Close.
func (c *Client) AccountSID() string {
	if !c.acquire() {
		return ""
	}
	defer c.release()
	return C.GoString(C.twire_client_account_sid(c.ptr))
}

// String returns a placeholder without secrets.
func (c *Client) String() string { return "<twire.Client>" }

// Execute executes an operation, named by its key ("api.v2010.accounts.messages.create") or shortcut
// ("messages.create"). The program prints the keys (`twire api --list`), and what an operation does and its
// parameters mean (`twire api messages.create --help`).
//
// The request ends, with an error of kind [ErrTimeout], at the earlier of the context's deadline and the
// timeout, which begins with the call of Execute and includes retries and waiting for a thread. Cancelling
// the context cancels the request within 50 ms, with kind [ErrCancelled]. Errors that the context causes wrap
// the context's error. Sent says whether Twilio may have carried out the request.
func (c *Client) Execute(ctx context.Context, key string, params Params, options ...RequestOption) (*Result, error) {
	var args cStrings
	operation := args.required("key", key)
	if args.err != nil {
		return nil, args.err
	}
	cParams, err := params.toC()
	if err != nil {
		return nil, err
	}
	return c.run(ctx, options, libraryCall{
		start: func(options *C.twire_request_options, result **C.twire_result, err **C.twire_error) C.twire_status {
			return C.twire_operation_execute(c.ptr, operation, cParams, options, result, err)
		},
		free: func() { C.twire_params_free(cParams) },
	})
}
