package twire

// #include <twire.h>
import "C"

import (
	"context"
	"runtime"
	"sync"
	"time"
)

// MaxWaiting is how many calls of one client wait at a time, each on an operating-system thread.
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
	return build(append([]Option{Token(accountSID, authToken)}, options...))
}

// FromEnv is a client from TWILIO_ACCOUNT_SID with TWILIO_AUTH_TOKEN, or with TWILIO_API_KEY and
// TWILIO_API_SECRET.
func FromEnv(options ...Option) (*Client, error) {
	if len(options) > 0 {
		credentials, err := envCredentials()
		if err != nil {
			return nil, err
		}
		return build(append([]Option{credentials}, options...))
	}
	var ptr *C.twire_client
	var err *C.twire_error
	if status := C.twire_client_from_env(&ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	return made(ptr), nil
}

func build(options []Option) (*Client, error) {
	var settings *C.twire_client_options
	var err *C.twire_error
	if status := C.twire_client_options_new(&settings, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	defer C.twire_client_options_free(settings)
	C.twire_client_options_read_env(settings)
	for _, option := range options {
		if err := option(settings); err != nil {
			return nil, err
		}
	}
	var ptr *C.twire_client
	if status := C.twire_client_from_options(settings, &ptr, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	return made(ptr), nil
}

func made(ptr *C.twire_client) *Client {
	client := &Client{ptr: ptr, slots: make(chan struct{}, MaxWaiting)}
	// Only a net: Close is the way.
	runtime.SetFinalizer(client, func(c *Client) { c.Close() })
	return client
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

// AccountSID is the account on whose behalf calls are made.
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
	if err := whole("key", key); err != nil {
		return nil, err
	}
	passed, err := params.pass()
	if err != nil {
		return nil, err
	}
	defer C.twire_params_free(passed)
	var text texts
	defer func() { text.free() }()
	name := text.of(key)
	var result *C.twire_result
	err = c.wait(ctx, options, func(client *C.twire_client, settings *C.twire_options, err **C.twire_error) C.twire_status {
		return C.twire_call(client, name, passed, settings, &result, err)
	})
	if err != nil {
		return nil, err
	}
	return taken(result), nil
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
	// What is over before it began was not sent.
	if err := ctx.Err(); err != nil {
		e := failed(Cancelled, "the context had ended before the call")
		e.cause = err
		return e
	}
	select {
	case c.slots <- struct{}{}:
		defer func() { <-c.slots }()
	case <-ctx.Done():
		e := failed(Cancelled, "the context ended before the call")
		e.cause = ctx.Err()
		return e
	}
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.ptr == nil {
		return failed(Config, "the client is closed")
	}
	var settings *C.twire_options
	var err *C.twire_error
	if status := C.twire_options_new(&settings, &err); status != C.TWIRE_OK {
		return take(ctx, status, err)
	}
	defer C.twire_options_free(settings)
	for _, option := range options {
		if err := option(settings); err != nil {
			return err
		}
	}
	if deadline, ok := ctx.Deadline(); ok {
		left := time.Until(deadline)
		if left < time.Millisecond {
			left = time.Millisecond
		}
		C.twire_options_set_timeout_ms(settings, C.uint32_t(clamp(left.Milliseconds())))
	}
	if done := ctx.Done(); done != nil {
		var cancel *C.twire_cancel
		if status := C.twire_cancel_new(&cancel, &err); status != C.TWIRE_OK {
			return take(ctx, status, err)
		}
		C.twire_options_set_cancel(settings, cancel)
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
	if status := call(c.ptr, settings, &err); status != C.TWIRE_OK {
		return take(ctx, status, err)
	}
	return nil
}

func clamp(ms int64) int64 {
	const most = 1<<32 - 1
	if ms > most {
		return most
	}
	return ms
}
