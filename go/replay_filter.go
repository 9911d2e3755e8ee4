package twire

// #include <twire.h>
import "C"

import "runtime"

// ReplayFilter recognizes repeated deliveries of a webhook to this process. It is safe for concurrent
// use, and garbage-collected.
type ReplayFilter struct{ ptr *C.twire_replay_filter }

// NewReplayFilter returns a filter that remembers at least the last capacity tokens and at most twice as
// many, in 16 bytes each. A capacity below 1 is an error of kind [ErrArgument].
func NewReplayFilter(capacity int) (*ReplayFilter, error) {
	if capacity < 0 {
		capacity = 0
	}
	filter := &ReplayFilter{}
	var err *C.twire_error
	if status := C.twire_replay_filter_new(C.size_t(capacity), &filter.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	runtime.SetFinalizer(filter, func(f *ReplayFilter) { C.twire_replay_filter_free(f.ptr) })
	return filter, nil
}

// IsReplay reports whether the filter has seen an event's IdempotencyToken before, and remembers it.
// The empty token is never a replay.
func (f *ReplayFilter) IsReplay(idempotencyToken string) bool {
	var args cStrings
	replay := C.twire_replay_filter_is_replay(f.ptr, args.optional(idempotencyToken)) != 0
	runtime.KeepAlive(f)
	return replay
}
