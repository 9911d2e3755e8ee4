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
//
// or, from Go 1.23 on:
//
//	for record, err := range records.All(ctx) {
//
// It belongs to one goroutine at a time.
type Records struct {
	client  *Client
	pages   *C.twire_pages
	options []CallOption
	page    []json.RawMessage
	record  *Result
	err     error
}

// List lists at most limit records of an operation; a negative limit is all of them. Nothing is sent
// before the first Next. Options hold for the reading of each page.
func (c *Client) List(key string, params Params, limit int64, options ...CallOption) (*Records, error) {
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
	c.mu.RLock()
	defer c.mu.RUnlock()
	if c.ptr == nil {
		return nil, failed(Config, "the client is closed")
	}
	var pages *C.twire_pages
	var failure *C.twire_error
	if status := C.twire_pages_new(c.ptr, name, passed, nil, &pages, &failure); status != C.TWIRE_OK {
		return nil, take(nil, status, failure)
	}
	if limit >= 0 {
		if status := C.twire_pages_limit(pages, C.uint64_t(limit), &failure); status != C.TWIRE_OK {
			C.twire_pages_free(pages)
			return nil, take(nil, status, failure)
		}
	}
	records := &Records{client: c, pages: pages, options: options}
	runtime.SetFinalizer(records, func(r *Records) { r.Close() })
	return records, nil
}

// StartAt starts at a page that Resume gave, now or in another process.
func (r *Records) StartAt(link string) error {
	var text texts
	given := text.named("link", link)
	if text.fault != nil {
		return text.fault
	}
	var err *C.twire_error
	if status := C.twire_pages_at(r.pages, given, &err); status != C.TWIRE_OK {
		r.err = take(nil, status, err)
	}
	return r.err
}

// Resume is a link to the page that would be read next, to go on later or elsewhere; it holds no
// credentials. It is "" after the last page.
func (r *Records) Resume() string {
	var link *C.char
	if r.pages == nil || C.twire_pages_resume(r.pages, &link, nil) != C.TWIRE_OK {
		return ""
	}
	return C.GoString(link)
}

// Next goes to the next record; false after the last, and after an error.
func (r *Records) Next(ctx context.Context) bool {
	r.record = nil
	for len(r.page) == 0 {
		if r.err != nil || !r.turn(ctx) {
			return false
		}
	}
	r.record = &Result{Body: r.page[0]}
	r.page = r.page[1:]
	return true
}

// turn reads the next page; false when there is none.
func (r *Records) turn(ctx context.Context) bool {
	if r.pages == nil {
		return false
	}
	var result *C.twire_result
	r.err = r.client.wait(ctx, r.options, func(_ *C.twire_client, settings *C.twire_options, err **C.twire_error) C.twire_status {
		if status := C.twire_pages_set_options(r.pages, settings, err); status != C.TWIRE_OK {
			return status
		}
		return C.twire_pages_next(r.pages, &result, err)
	})
	if r.err != nil || result == nil {
		return false
	}
	if taken(result).Decode(&r.page) != nil {
		r.err = failed(Decode, "the page is not a list")
	}
	return r.err == nil
}

// Record is the current record; nil before the first Next and after the last.
func (r *Records) Record() *Result { return r.record }

// Err is what ended the list, nil for its end.
func (r *Records) Err() error { return r.err }

// All are the records that are left, for a range loop: each with a nil error, and at last the error
// that ended the list, if one did.
func (r *Records) All(ctx context.Context) func(yield func(*Result, error) bool) {
	return func(yield func(*Result, error) bool) {
		for r.Next(ctx) {
			if !yield(r.record, nil) {
				return
			}
		}
		if r.err != nil {
			yield(nil, r.err)
		}
	}
}

// Close frees the list. It is safe to call it again.
func (r *Records) Close() error {
	if r.pages != nil {
		C.twire_pages_free(r.pages)
		r.pages = nil
		runtime.SetFinalizer(r, nil)
	}
	return nil
}
