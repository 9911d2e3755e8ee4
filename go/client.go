package twire

// #include <twire.h>
import "C"

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// MaxWaiting is how many calls of one client wait at a time, each on an operating-system thread,
// unless the option Waiting says otherwise.
const MaxWaiting = 64

// Client calls Twilio's API. Use it from any number of goroutines; Close it, twice if need be.
type Client struct {
	mu    sync.RWMutex
	ptr   *C.twire_client
	slots chan struct{}
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

// Close frees the client once its calls have ended. It is safe to call it again.
func (c *Client) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.ptr != nil {
		C.twire_client_free(c.ptr)
		c.ptr = nil
		runtime.SetFinalizer(c, nil)
	}
	return nil
}

// AccountSID is the account on whose behalf calls are made; "" of a closed client.
func (c *Client) AccountSID() string {
	c.mu.RLock()
	defer c.mu.RUnlock()
	return C.GoString(C.twire_client_account_sid(c.ptr))
}

// String shows no secret and no whole SID.
func (c *Client) String() string { return "<twire.Client>" }

// Call calls an operation by its key, "api.v2010.accounts.messages.create" or the shortcut
// "messages.create". The context's deadline is the call's, its end cancels the call.
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
	e := failed(Cancelled, "the context ended before the call")
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
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.ptr == nil {
		return failed(Config, "the client is closed")
	}
	var err *C.twire_error
	s := callSettings{}
	if status := C.twire_options_new(&s.ptr, &err); status != C.TWIRE_OK {
		return take(ctx, status, err)
	}
	defer C.twire_options_free(s.ptr)
	for _, option := range options {
		option(&s)
	}
	if s.text.fault != nil {
		return s.text.fault
	}
	if deadline, ok := ctx.Deadline(); ok {
		left := time.Until(deadline)
		if left < time.Millisecond {
			left = time.Millisecond
		}
		if !s.timed || left < s.timeout {
			s.timeout, s.timed = left, true
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
				C.twire_cancel_trigger(cancel)
			case <-finished:
			}
		}()
		defer func() {
			close(finished)
			<-watched
			C.twire_cancel_free(cancel)
		}()
	}
	if status := call(c.ptr, s.ptr, &err); status != C.TWIRE_OK {
		return take(ctx, status, err)
	}
	return nil
}
