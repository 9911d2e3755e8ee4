package twire

// #include <twire.h>
import "C"

import (
	"context"
	"runtime"
)

// Spool is a directory in which notifications are enqueued; "twire outbox run" delivers them. No
// credentials, network or running worker are needed. It is safe for concurrent use, and garbage-collected.
type Spool struct{ ptr *C.twire_spool }

// OpenSpool opens the spool at a path. The empty path means that of the variable TWIRE_SPOOL, else
// /var/spool/twire if there is one, else ~/.local/state/twire/spool, which is made for this user. A missing
// spool is an error of kind [ErrNoSpool], which gives the command that makes it.
func OpenSpool(path string) (*Spool, error) {
	var args cStrings
	text := args.optional(path)
	if args.err != nil {
		return nil, args.err
	}
	spool := &Spool{}
	var err *C.twire_error
	if status := C.twire_spool_open(text, &spool.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	return spool.owned(), nil
}

// CreateSpool makes a spool for the user of this process alone, if it does not exist, and opens it.
func CreateSpool(path string) (*Spool, error) {
	var args cStrings
	text := args.required("path", path)
	if args.err != nil {
		return nil, args.err
	}
	spool := &Spool{}
	var err *C.twire_error
	if status := C.twire_spool_create(text, &spool.ptr, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	return spool.owned(), nil
}

func (s *Spool) owned() *Spool {
	runtime.SetFinalizer(s, func(s *Spool) { C.twire_spool_free(s.ptr) })
	return s
}

// Path returns the directory.
func (s *Spool) Path() string {
	path := C.GoString(C.twire_spool_path(s.ptr))
	runtime.KeepAlive(s)
	return path
}

// Enqueue enqueues a notification and returns its ID. A nil error means that it is on disk, which takes
// milliseconds; an error means that nothing was enqueued: of kind [ErrArgument] for a notification that
// cannot be right, [ErrNoSpool] where this user cannot write, [ErrSpool] if the spool or its disk is full or
// fails. With [SentMaybe] nobody can tell: the disk failed when the file was in the spool already. A context that has ended is an error; one that ends meanwhile does not stop it.
func (s *Spool) Enqueue(ctx context.Context, notification Notification) (string, error) {
	if ctx != nil && ctx.Err() != nil {
		e := contextError(ctx)
		return "", e
	}
	made, failed := notification.toC()
	if failed != nil {
		return "", failed
	}
	defer C.twire_notification_free(made)
	var id *C.char
	var err *C.twire_error
	status := C.twire_spool_enqueue(s.ptr, made, &id, &err)
	runtime.KeepAlive(s)
	if status != C.TWIRE_OK {
		return "", newError(nil, status, err)
	}
	return C.GoString(id), nil
}
