package twire

// #include <twire.h>
import "C"

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"time"
)

// MaxWaiting is how many calls of one client wait at a time, each on an operating-system thread,
// unless the option Waiting says otherwise.
const MaxWaiting = 64

// Client calls Twilio's API. Use it from any number of goroutines; Close it, twice if need be.
type Client struct {
	ptr   *C.twire_client
	slots chan struct{}

	mu     sync.Mutex
	closed bool
	users  sync.WaitGroup // grows only while closed is false
	freed  sync.Once
}

// New is a client for an account. Settings besides the credentials are taken from the environment
// (TWILIO_REGION, TWIRE_BASE_URL …) and then from options.
func New(accountSID, authToken string, options ...Option) (*Client, error) {
	return build(append([]Option{Token(accountSID, authToken)}, options...), func(out **C.twire_client_options, err **C.twire_error) C.twire_status {
		status := C.twire_client_options_new(out, err)
		C.twire_client_options_read_env(*out)
		return status
	})
}

// FromEnv is a client from TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, with TWILIO_API_KEY and
// TWILIO_API_SECRET, or with TWILIO_CLIENT_ID and TWILIO_CLIENT_SECRET; options change the rest.
func FromEnv(options ...Option) (*Client, error) {
	return build(options, func(out **C.twire_client_options, err **C.twire_error) C.twire_status {
		return C.twire_client_options_from_env(out, err)
	})
}

// NewClient is a client of options alone: nothing is taken from the environment. One of them says who
// is calling: Token, APIKey, Bearer, OAuth, CredentialsFunc or NoCredentials.
func NewClient(options ...Option) (*Client, error) {
	return build(options, func(out **C.twire_client_options, err **C.twire_error) C.twire_status {
		return C.twire_client_options_new(out, err)
	})
}

func build(options []Option, begin func(**C.twire_client_options, **C.twire_error) C.twire_status) (*Client, error) {
	s := settings{waiting: MaxWaiting}
	var err *C.twire_error
	if status := begin(&s.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	defer C.twire_client_options_free(s.ptr)
	for _, option := range options {
		option(&s)
	}
	if s.text.fault != nil {
		return nil, s.text.fault
	}
	client := &Client{slots: make(chan struct{}, s.waiting)}
	if status := C.twire_client_from_options(s.ptr, &client.ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	// Only a net: Close is the way.
	runtime.SetFinalizer(client, func(c *Client) { c.Close() })
	return client, nil
}

// Close waits for the client's calls to end and frees it; later calls fail with Config at once. It is
// safe to call it again, from any goroutine, but not from a function that the client was given: that
// would wait for its own end.
func (c *Client) Close() error {
	c.mu.Lock()
	c.closed = true
	c.mu.Unlock()
	c.users.Wait()
	c.freed.Do(func() {
		C.twire_client_free(c.ptr)
		runtime.SetFinalizer(c, nil)
	})
	return nil
}

// use keeps the client from being freed until users.Done; false when it is closed.
func (c *Client) use() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.closed {
		c.users.Add(1)
	}
	return !c.closed
}

// errClosed is what a call of a closed client fails with.
func errClosed() error { return failed(Config, "the client is closed") }

// AccountSID is the account on whose behalf calls are made; "" of a closed client.
func (c *Client) AccountSID() string {
	if !c.use() {
		return ""
	}
	defer c.users.Done()
	return C.GoString(C.twire_client_account_sid(c.ptr))
}

// String shows no secret and no whole SID.
func (c *Client) String() string { return "<twire.Client>" }

// Call calls an operation by its key, "api.v2010.accounts.messages.create" or the shortcut
// "messages.create". The context's deadline is the call's (the Kind is Timeout then), and its
// cancellation gives the call up within 50 ms (Cancelled); either way errors.Is finds the context's
// error, and Sent tells whether Twilio may have carried it out.
func (c *Client) Call(ctx context.Context, key string, params Params, options ...CallOption) (*Result, error) {
	passed, err := params.pass()
	if err != nil {
		return nil, err
	}
	defer C.twire_params_free(passed)
	var text texts
	name := text.named("key", key)
	if text.fault != nil {
		return nil, text.fault
	}
	var result *C.twire_result
	err = c.wait(ctx, options, func(client *C.twire_client, settings *C.twire_options, err **C.twire_error) C.twire_status {
		return C.twire_call(client, name, passed, settings, &result, err)
	})
	if err != nil {
		return nil, err
	}
	return taken(result), nil
}

// ended is what a call fails with whose context was over before it began: it was not sent.
func ended(ctx context.Context) error {
	kind := Cancelled
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		kind = Timeout
	}
	e := failed(kind, "the context ended before the call")
	e.cause = ctx.Err()
	return e
}

// wait runs a call that may block, with the context's deadline and cancellation.
func (c *Client) wait(
	ctx context.Context,
	options []CallOption,
	call func(*C.twire_client, *C.twire_options, **C.twire_error) C.twire_status,
) error {
	if ctx == nil {
		ctx = context.Background()
	}
	if ctx.Err() != nil {
		return ended(ctx)
	}
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		return ended(ctx)
	}
	if !c.use() {
		return errClosed()
	}
	defer c.users.Done()
	var err *C.twire_error
	s := callSettings{}
	// A call with nothing to say goes without.
	if _, timed := ctx.Deadline(); timed || ctx.Done() != nil || len(options) > 0 {
		if status := C.twire_options_new(&s.ptr, &err); status != C.TWIRE_OK {
			return take(ctx, status, err)
		}
		defer C.twire_options_free(s.ptr)
	}
	for _, option := range options {
		option(&s)
	}
	if s.text.fault != nil {
		return s.text.fault
	}
	bounded := false // by the context's deadline
	if deadline, ok := ctx.Deadline(); ok {
		left := time.Until(deadline)
		if left < time.Millisecond {
			left = time.Millisecond
		}
		if !s.timed || left < s.timeout {
			s.timeout, s.timed, bounded = left, true, true
		}
	}
	if s.timed {
		C.twire_options_set_timeout_ms(s.ptr, milliseconds(s.timeout))
	}
	if done := ctx.Done(); done != nil {
		var cancel *C.twire_cancel
		if status := C.twire_cancel_new(&cancel, &err); status != C.TWIRE_OK {
			return take(ctx, status, err)
		}
		C.twire_options_set_cancel(s.ptr, cancel)
		finished, watched := make(chan struct{}), make(chan struct{})
		go func() {
			defer close(watched)
			select {
			case <-done:
				// A deadline that is the call's too is told by the call.
				if !bounded || !errors.Is(ctx.Err(), context.DeadlineExceeded) {
					C.twire_cancel_trigger(cancel)
				}
			case <-finished:
			}
		}()
		defer func() {
			close(finished)
			<-watched
			C.twire_cancel_free(cancel)
		}()
	}
	status := call(c.ptr, s.ptr, &err)
	if status == C.TWIRE_OK {
		return nil
	}
	failure := take(ctx, status, err)
	// The library's clock may be a millisecond ahead of the context's.
	if deadline, ok := ctx.Deadline(); bounded && ok && failure.Kind == Timeout && time.Until(deadline) <= 2*time.Millisecond {
		failure.cause = context.DeadlineExceeded
	}
	return failure
}
