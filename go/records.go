package twire

// #include <twire.h>
import "C"

import (
	"context"
	"encoding/json"
	"runtime"
)

// Records iterates over the records of a list, which it reads page by page:
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
// It is not safe for concurrent use.
type Records struct {
	client  *Client
	pages   *C.twire_pages
	options []RequestOption
	page    []json.RawMessage
	record  *Result
	err     error
}

// List returns the records that an operation lists, at most limit of them; a negative limit means all.
// The first Next sends the first request. The options apply to the request of each page.
func (c *Client) List(key string, params Params, limit int64, options ...RequestOption) (*Records, error) {
	cParams, err := params.toC()
	if err != nil {
		return nil, err
	}
	defer C.twire_params_free(cParams)
	var args cStrings
	operation := args.required("key", key)
	if args.err != nil {
		return nil, args.err
	}
	if !c.acquire() {
		return nil, errClosed()
	}
	defer c.release()
	var pages *C.twire_pages
	var failure *C.twire_error
	if status := C.twire_pages_new(c.ptr, operation, cParams, nil, &pages, &failure); status != C.TWIRE_OK {
		return nil, newError(nil, status, failure)
	}
	if limit >= 0 {
		if status := C.twire_pages_set_limit(pages, C.uint64_t(limit), &failure); status != C.TWIRE_OK {
			C.twire_pages_free(pages)
			return nil, newError(nil, status, failure)
		}
	}
	records := &Records{client: c, pages: pages, options: options}
	runtime.SetFinalizer(records, func(r *Records) { r.Close() })
	return records, nil
}

// StartAt sets the first page to read, to a link that ResumeLink returned, possibly in another process.
// Call it before the first Next. A link to another host is an error of kind [ErrProtocol].
func (r *Records) StartAt(link string) error {
	var args cStrings
	startLink := args.required("link", link)
	if args.err != nil {
		return args.err
	}
	var err *C.twire_error
	if status := C.twire_pages_set_start_link(r.pages, startLink, &err); status != C.TWIRE_OK {
		r.err = newError(nil, status, err)
	}
	return r.err
}

// ResumeLink returns the link of the next page to read, for StartAt; "" after the last page. It contains
// no credentials.
func (r *Records) ResumeLink() string {
	var link *C.char
	if r.pages == nil || C.twire_pages_resume_link(r.pages, &link, nil) != C.TWIRE_OK {
		return ""
	}
	return C.GoString(link)
}

// Next advances to the next record, and reads the next page if necessary. It returns false after the last
// record and after an error.
func (r *Records) Next(ctx context.Context) bool {
	r.record = nil
	for len(r.page) == 0 {
		if r.err != nil || !r.nextPage(ctx) {
			return false
		}
	}
	r.record = &Result{Body: r.page[0]}
	r.page = r.page[1:]
	return true
}

// nextPage reads the next page. It returns false if there is none.
func (r *Records) nextPage(ctx context.Context) bool {
	if r.pages == nil {
		return false
	}
	pages := r.pages
	result, err := r.client.run(ctx, r.options, libraryCall{
		start: func(options *C.twire_request_options, result **C.twire_result, err **C.twire_error) C.twire_status {
			if status := C.twire_pages_set_options(pages, options, err); status != C.TWIRE_OK {
				return status
			}
			return C.twire_pages_next(pages, result, err)
		},
		// The library still uses the list, so it is not freed.
		abandon: func() { r.pages = nil },
	})
	r.err = err
	if err != nil || result == nil {
		return false
	}
	if result.Decode(&r.page) != nil {
		r.err = localError(ErrDecode, "the records of the page are not a JSON list")
	}
	return r.err == nil
}

// Record returns the current record; nil before the first Next and after the last.
func (r *Records) Record() *Result { return r.record }

// Err returns the error that ended the iteration; nil at the end of the list.
func (r *Records) Err() error { return r.err }

// All returns an iterator over the remaining records, each with a nil error. If an error ends the
// iteration, it comes last, with a nil record.
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

// Close frees the list. It is safe to call more than once, and returns nil.
func (r *Records) Close() error {
	if r.pages != nil {
		C.twire_pages_free(r.pages)
		r.pages = nil
		runtime.SetFinalizer(r, nil)
	}
	return nil
}
