package twire

// #include "callbacks.h"
import "C"

import (
	"context"
	"io"
	"net/http"
	"runtime"
	"runtime/cgo"
	"time"
	"unsafe"
)

// downloadTimeout is the time for a download without a timeout of its own.
const downloadTimeout = 10 * time.Minute

// Download is a file of which the head has arrived; the rest is read, or saved, once. It is an
// [io.ReadCloser], and ends with the context with which it was opened. It is not safe for concurrent use.
type Download struct {
	// HTTPStatus is 200 to 299.
	HTTPStatus int
	// Header contains the headers of the response, such as Content-Type.
	Header http.Header
	// Size is the size of the file in bytes; -1 if the service did not tell it.
	Size int64

	client   *Client
	ctx      context.Context
	deadline time.Time
	ptr      *C.twire_download
	rest     []byte
	err      error
}

// WithMaxBytes sets the largest size of a download in bytes. The default is 256 MiB. Other requests have the
// limit of their client.
func WithMaxBytes(bytes uint64) RequestOption {
	return func(s *requestSettings) { C.twire_request_options_set_max_bytes(s.ptr, C.uint64_t(bytes)) }
}

// Download opens the download of a resource's content. The key is that of the operation that fetches the
// resource: "messages.media.fetch", "recordings.fetch", "calls.recordings.fetch",
// "conferences.recordings.fetch", "video.v1.recordings.fetch", "video.v1.rooms.recordings.fetch" or
// "video.v1.compositions.fetch". A recording of a call also has the parameters Format ("wav", the default,
// or "mp3") and RequestedChannels (1 or 2).
//
// Redirects are followed, to https only; a request to another host has no credentials. The timeout of the
// options is for the whole download, 10 minutes by default. Close the Download.
func (c *Client) Download(ctx context.Context, key string, params Params, options ...RequestOption) (*Download, error) {
	cParams, err := params.toC()
	if err != nil {
		return nil, err
	}
	var args cStrings
	operation := args.required("key", key)
	if args.err != nil {
		C.twire_params_free(cParams)
		return nil, args.err
	}
	return c.openDownload(ctx, options, libraryDownload{
		open: func(options *C.twire_request_options, out **C.twire_download, err **C.twire_error) C.twire_status {
			return C.twire_download_new(c.ptr, operation, cParams, options, out, err)
		},
		free: func() { C.twire_params_free(cParams) },
	})
}

// DownloadFrom opens a download from an address that the catalog need not have; the request must be a GET.
func (c *Client) DownloadFrom(ctx context.Context, r Request, options ...RequestOption) (*Download, error) {
	request, err := r.toC()
	if err != nil {
		return nil, err
	}
	return c.openDownload(ctx, options, libraryDownload{
		open: func(options *C.twire_request_options, out **C.twire_download, err **C.twire_error) C.twire_status {
			return C.twire_download_from_request(request, c.ptr, options, out, err)
		},
		free: func() { C.twire_request_free(request) },
	})
}

// libraryDownload is a call of a C function that opens a download.
type libraryDownload struct {
	open func(*C.twire_request_options, **C.twire_download, **C.twire_error) C.twire_status
	free func()
}

func (c *Client) openDownload(ctx context.Context, options []RequestOption, call libraryDownload) (*Download, error) {
	if ctx == nil {
		ctx = context.Background()
	}
	var opened *C.twire_download
	deadline := time.Now().Add(downloadTimeout)
	// A later option replaces the timeout.
	options = append([]RequestOption{WithTimeout(downloadTimeout)}, options...)
	options = append(options, func(s *requestSettings) { deadline = time.Now().Add(s.timeout) })
	_, err := c.run(ctx, options, libraryCall{
		start: func(options *C.twire_request_options, _ **C.twire_result, err **C.twire_error) C.twire_status {
			return call.open(options, &opened, err)
		},
		free: call.free,
	})
	if err != nil {
		return nil, err
	}
	response := newBorrowedResult(C.twire_download_response(opened))
	d := &Download{
		HTTPStatus: response.HTTPStatus,
		Header:     response.Header,
		Size:       int64(C.twire_download_total(opened)),
		client:     c,
		ctx:        ctx,
		deadline:   deadline,
		ptr:        opened,
	}
	runtime.SetFinalizer(d, func(d *Download) { d.Close() })
	return d, nil
}

// Read reads from the file. It returns [io.EOF] at its end, and an [*Error] if the download fails.
func (d *Download) Read(buffer []byte) (int, error) {
	if len(buffer) == 0 {
		return 0, nil
	}
	if len(d.rest) == 0 && d.err == nil {
		var piece []byte
		d.err = d.call(func(ptr *C.twire_download, err **C.twire_error) C.twire_status {
			var data unsafe.Pointer
			var size C.size_t
			status := C.twire_download_next(ptr, &data, &size, err)
			piece = C.GoBytes(data, C.int(size))
			return status
		})
		if d.err == nil {
			d.rest = piece
		}
		if d.err == nil && len(piece) == 0 {
			d.err = io.EOF
		}
	}
	if len(d.rest) == 0 {
		return 0, d.err
	}
	n := copy(buffer, d.rest)
	d.rest = d.rest[n:]
	return n, nil
}

// Save writes what was not read yet to a file, and returns its size. The file gets its name, in place of
// one that has it, when it is complete; after a failure nothing of it stays. The progress function, if it
// is not nil, receives the bytes so far and the size of the file, -1 if it is not known.
func (d *Download) Save(path string, progress func(done, total int64)) (int64, error) {
	var args cStrings
	cPath := args.required("path", path)
	if args.err != nil {
		return 0, args.err
	}
	var handle cgo.Handle
	if progress != nil {
		handle = cgo.NewHandle(progress)
		defer handle.Delete()
	}
	var size C.uint64_t
	err := d.call(func(ptr *C.twire_download, err **C.twire_error) C.twire_status {
		return C.twire_go_save(ptr, cPath, C.uintptr_t(handle), &size, err)
	})
	return int64(size), err
}

// call calls a C function that reads, within the context and the deadline.
func (d *Download) call(start func(*C.twire_download, **C.twire_error) C.twire_status) error {
	if d.ptr == nil {
		return localError(ErrArgument, "the download is closed")
	}
	ptr := d.ptr
	left := time.Until(d.deadline)
	if left < time.Millisecond {
		// The library reports the deadline.
		left = time.Millisecond
	}
	_, err := d.client.run(d.ctx, []RequestOption{WithTimeout(left)}, libraryCall{
		start: func(options *C.twire_request_options, _ **C.twire_result, err **C.twire_error) C.twire_status {
			if status := C.twire_download_set_options(ptr, options, err); status != C.TWIRE_OK {
				return status
			}
			return start(ptr, err)
		},
		// The library still uses the download, so it is not freed.
		abandon: func() { d.ptr = nil },
	})
	return err
}

// Close ends the download if it is not complete, and frees it.
func (d *Download) Close() error {
	runtime.SetFinalizer(d, nil)
	C.twire_download_free(d.ptr)
	d.ptr = nil
	return nil
}
