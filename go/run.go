package twire

// #include <twire.h>
import "C"

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// grace is the time after which a request ends although the library has not returned: from the deadline, or
// from the cancellation. The library returns long before, unless something in it or a callback hangs.
var grace = 5 * time.Second

// libraryCall is a call of a C function that blocks.
type libraryCall struct {
	start func(*C.twire_request_options, **C.twire_result, **C.twire_error) C.twire_status
	// free frees the arguments. It runs after the function has returned, on any goroutine. It may be nil.
	free func()
	// abandon runs if the request ends before the function has returned. It may be nil.
	abandon func()
}

// outcome is what a libraryCall returned.
type outcome struct {
	status C.twire_status
	result *C.twire_result
	err    *C.twire_error
}

// run makes a request within its timeout and the context. It returns a nil Result if the function set none.
//
// The C function runs in another goroutine, so that the request ends even if the library hangs.
func (c *Client) run(ctx context.Context, options []RequestOption, call libraryCall) (*Result, error) {
	started := time.Now()
	if ctx == nil {
		ctx = context.Background()
	}
	r := pendingRequest{client: c, ctx: ctx, call: call}
	if err := r.prepare(started, options); err != nil {
		r.free()
		return nil, err
	}
	// A request from a callback runs in the callback's thread, where the library detects a deadlock.
	nested := inCallback()
	if !nested {
		if err := r.acquireThread(); err != nil {
			r.free()
			return nil, err
		}
	}
	if !c.acquire() {
		r.free()
		return nil, errClosed()
	}
	defer c.release()
	if err := r.setTimeout(); err != nil {
		r.free()
		return nil, err
	}
	returned := make(chan outcome, 1)
	start := func() {
		var o outcome
		o.status = r.call.start(r.settings.ptr, &o.result, &o.err)
		returned <- o
	}
	if nested {
		start()
	} else {
		go start()
	}
	o, err := r.wait(returned)
	if err != nil {
		c.inUse.Store(true)
		if call.abandon != nil {
			call.abandon()
		}
		go r.reap(returned)
		return nil, err
	}
	defer r.free()
	if o.status == C.TWIRE_OK {
		if o.result == nil {
			return nil, nil
		}
		return newResult(o.result), nil
	}
	return nil, r.newError(o)
}

// pendingRequest is the state of a request in run. It owns the C memory.
type pendingRequest struct {
	client   *Client
	ctx      context.Context
	call     libraryCall
	settings requestSettings
	cancel   *C.twire_cancel_token // nil if the context cannot end
	deadline time.Time
	// The context's deadline is the earlier one.
	contextBound bool
	hasThread    bool
}

// prepare applies the options and computes the deadline.
func (r *pendingRequest) prepare(started time.Time, options []RequestOption) error {
	if r.ctx.Err() != nil {
		return contextError(r.ctx)
	}
	if len(options) > 0 {
		if err := r.needOptions(); err != nil {
			return err
		}
	}
	for _, option := range options {
		option(&r.settings)
	}
	if r.settings.args.err != nil {
		return r.settings.args.err
	}
	timeout := r.client.timeout
	if r.settings.hasTimeout {
		timeout = r.settings.timeout
	}
	if timeout <= 0 {
		// The library refuses it.
		C.twire_request_options_set_timeout_ms(r.settings.ptr, 0)
		timeout = DefaultTimeout
	}
	r.deadline = started.Add(timeout)
	if deadline, ok := r.ctx.Deadline(); ok && deadline.Before(r.deadline) {
		r.deadline, r.contextBound = deadline, true
	}
	if r.ctx.Done() == nil {
		return nil
	}
	if err := r.needOptions(); err != nil {
		return err
	}
	var err *C.twire_error
	if status := C.twire_cancel_token_new(&r.cancel, &err); status != C.TWIRE_OK {
		return newError(r.ctx, status, err)
	}
	C.twire_request_options_set_cancel_token(r.settings.ptr, r.cancel)
	return nil
}

// needOptions creates the C options. A request without settings that need not wait for a thread has none.
func (r *pendingRequest) needOptions() error {
	if r.settings.ptr != nil {
		return nil
	}
	var err *C.twire_error
	if status := C.twire_request_options_new(&r.settings.ptr, &err); status != C.TWIRE_OK {
		return newError(r.ctx, status, err)
	}
	return nil
}

// acquireThread waits for one of the client's threads.
func (r *pendingRequest) acquireThread() error {
	select {
	case r.client.threads <- struct{}{}:
		r.hasThread = true
		return nil
	default:
	}
	if err := r.needOptions(); err != nil {
		return err
	}
	timer := time.NewTimer(time.Until(r.deadline))
	defer timer.Stop()
	select {
	case r.client.threads <- struct{}{}:
		r.hasThread = true
		return nil
	case <-r.ctx.Done():
		return contextError(r.ctx)
	case <-timer.C:
		return r.threadTimeout()
	}
}

// threadTimeout is the error of a request whose deadline passed before it had a thread.
func (r *pendingRequest) threadTimeout() error {
	e := localError(ErrTimeout, fmt.Sprintf("no thread became free before the deadline (MaxThreads is %d)", cap(r.client.threads)))
	e.Retryable = true
	if r.contextBound {
		e.cause = context.DeadlineExceeded
	}
	return e
}

// setTimeout sets the library's timeout to the time that is left.
func (r *pendingRequest) setTimeout() error {
	if r.settings.ptr == nil || r.settings.hasTimeout && r.settings.timeout <= 0 {
		return nil
	}
	left := time.Until(r.deadline)
	if left <= 0 {
		return r.threadTimeout()
	}
	C.twire_request_options_set_timeout_ms(r.settings.ptr, milliseconds(left))
	return nil
}

// wait waits until the library returns, at most until grace after the deadline or the cancellation.
func (r *pendingRequest) wait(returned <-chan outcome) (outcome, error) {
	timer := time.NewTimer(time.Until(r.deadline) + grace)
	defer func() { timer.Stop() }()
	kind, done := ErrTimeout, r.ctx.Done()
	for {
		select {
		case o := <-returned:
			return o, nil
		case <-done:
			done = nil
			// The library itself reports a deadline that it was given.
			if r.contextBound && errors.Is(r.ctx.Err(), context.DeadlineExceeded) {
				continue
			}
			kind = ErrCancelled
			C.twire_cancel_token_cancel(r.cancel)
			timer.Stop()
			timer = time.NewTimer(grace)
		case <-timer.C:
			e := localError(kind, fmt.Sprintf("the library did not return within %v; a callback may hang", grace))
			e.Sent, e.cause = SentMaybe, r.ctx.Err()
			return outcome{}, e
		}
	}
}

// newError converts the error that the library returned.
func (r *pendingRequest) newError(o outcome) error {
	e := newError(r.ctx, o.status, o.err)
	// The library's clock may be a millisecond ahead of the context's.
	if r.contextBound && e.Kind == ErrTimeout && time.Until(r.deadline) <= 2*time.Millisecond {
		e.cause = context.DeadlineExceeded
	}
	return e
}

// free frees the C memory and the thread.
func (r *pendingRequest) free() {
	if r.call.free != nil {
		r.call.free()
	}
	C.twire_request_options_free(r.settings.ptr)
	C.twire_cancel_token_free(r.cancel)
	if r.hasThread {
		<-r.client.threads
	}
}

// reap waits for a function that did not return in time. The thread is occupied until then.
func (r *pendingRequest) reap(returned <-chan outcome) {
	o := <-returned
	C.twire_result_free(o.result)
	C.twire_error_free(o.err)
	r.free()
}

// contextError is the error of a request whose context ended before it was sent.
func contextError(ctx context.Context) error {
	kind := ErrCancelled
	if errors.Is(ctx.Err(), context.DeadlineExceeded) {
		kind = ErrTimeout
	}
	e := localError(kind, "the context ended before the request was sent")
	e.Retryable = kind == ErrTimeout
	e.cause = ctx.Err()
	return e
}
