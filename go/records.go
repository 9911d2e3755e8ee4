package twire

// #include <twire.h>
import "C"

import (
	"context"
	"encoding/json"
	"runtime"
)

// Records are the records of a list, read a page at a time:
//
//	records, err := client.List("messages.list", twire.Params{"To": "+15558676543"}, 100)
//	defer records.Close()
//	for records.Next(ctx) {
//		fmt.Println(records.Record().SID())
//	}
//	err = records.Err()
type Records struct {
	client *Client
	pages  *C.twire_pages
	page   []json.RawMessage
	record *Result
	err    error
}

// List lists at most limit records of an operation; a negative limit is all of them. It belongs to
// one goroutine at a time.
func (c *Client) List(key string, params Params, limit int64) (*Records, error) {
	if err := whole("key", key); err != nil {
		return nil, err
	}
	passed, err := params.pass()
	if err != nil {
		return nil, err
	}
	defer C.twire_params_free(passed)
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.ptr == nil {
		return nil, failed(Config, "the client is closed")
	}
	var text texts
	defer func() { text.free() }()
	var pages *C.twire_pages
	var failure *C.twire_error
	if status := C.twire_pages_new(c.ptr, text.of(key), passed, nil, &pages, &failure); status != C.TWIRE_OK {
		return nil, take(nil, status, failure)
	}
	if limit >= 0 {
		if status := C.twire_pages_limit(pages, C.uint64_t(limit), &failure); status != C.TWIRE_OK {
			C.twire_pages_free(pages)
			return nil, take(nil, status, failure)
		}
	}
	records := &Records{client: c, pages: pages}
	runtime.SetFinalizer(records, func(r *Records) { r.Close() })
	return records, nil
}

// Next goes to the next record; false after the last, and after an error.
func (r *Records) Next(ctx context.Context) bool {
	r.record = nil
	if r.err != nil {
		return false
	}
	if len(r.page) == 0 && !r.turn(ctx) {
		return false
	}
	r.record = &Result{Body: r.page[0]}
	r.page = r.page[1:]
	return true
}

func (r *Records) turn(ctx context.Context) bool {
	if r.pages == nil {
		return false
	}
	var result *C.twire_result
	r.err = r.client.wait(ctx, nil, func(_ *C.twire_client, _ *C.twire_options, err **C.twire_error) C.twire_status {
		return C.twire_pages_next(r.pages, &result, err)
	})
	if r.err != nil || result == nil {
		return false
	}
	defer C.twire_result_free(result)
	text := C.GoString(C.twire_result_json(result, nil))
	if err := json.Unmarshal([]byte(text), &r.page); err != nil {
		r.err = failed(Decode, "the page is not a list")
	}
	return r.err == nil && len(r.page) > 0
}

// Record is the current record; nil before the first Next and after the last.
func (r *Records) Record() *Result { return r.record }

// Err is what ended the list, nil for its end.
func (r *Records) Err() error { return r.err }

// Close frees the list. It is safe to call it again.
func (r *Records) Close() error {
	if r.pages != nil {
		C.twire_pages_free(r.pages)
		r.pages = nil
		runtime.SetFinalizer(r, nil)
	}
	return nil
}
