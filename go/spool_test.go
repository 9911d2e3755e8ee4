package twire

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"
)

func newSpool(t *testing.T) *Spool {
	t.Helper()
	return must[*Spool](t)(CreateSpool(filepath.Join(t.TempDir(), "spool")))
}

// enqueued returns the files of a spool's folder.
func enqueued(t *testing.T, spool *Spool, folder string) int {
	t.Helper()
	return len(must[[]os.DirEntry](t)(os.ReadDir(filepath.Join(spool.Path(), folder))))
}

func TestNotificationsMatchTheVectors(t *testing.T) {
	type fields struct {
		To          []string
		Body        any
		Title       string
		Priority    string
		Key         string
		Resolve     bool
		TTL         int64
		At          *int64
		Channel     string
		From        string
		Service     string
		Media       []string
		Template    *Template
		OnDoubt     string `json:"on_doubt"`
		MaxSegments int    `json:"max_segments"`
		Labels      map[string]string
	}
	type row struct {
		ID, File, Parameter, Reason string
		Notification                fields
	}
	var file struct{ Valid, Refused []row }
	read(t, "notifications.json", &file)
	if len(file.Valid) < 10 || len(file.Refused) < 10 {
		t.Fatal("no rows")
	}
	notification := func(f fields) Notification {
		n := Notification{
			To: f.To, Title: f.Title, Priority: f.Priority, Key: f.Key, Resolve: f.Resolve,
			TTL: time.Duration(f.TTL) * time.Second, Channel: f.Channel, From: f.From, Service: f.Service, Media: f.Media,
			Template: f.Template, OnDoubt: f.OnDoubt, MaxSegments: f.MaxSegments, Labels: f.Labels,
		}
		if f.At != nil {
			n.At = time.Unix(*f.At, 0)
		}
		switch body := f.Body.(type) {
		case string:
			n.Body = body
		case map[string]any:
			repeat := body["repeat"].([]any)
			times := must[int64](t)(repeat[1].(interface{ Int64() (int64, error) }).Int64())
			n.Body = strings.Repeat(repeat[0].(string), int(times))
		}
		return n
	}
	for _, row := range file.Valid {
		spool := newSpool(t)
		id, err := spool.Enqueue(context.Background(), notification(row.Notification))
		if err != nil {
			t.Errorf("%s: %v", row.ID, err)
			continue
		}
		found := string(must[[]byte](t)(os.ReadFile(filepath.Join(spool.Path(), "new", id))))
		if found != row.File {
			t.Errorf("%s: %s, not %s", row.ID, found, row.File)
		}
	}
	spool := newSpool(t)
	for _, row := range file.Refused {
		_, err := spool.Enqueue(context.Background(), notification(row.Notification))
		failure := &Error{}
		if !errors.As(err, &failure) || failure.Kind != ErrArgument || failure.Sent != SentNo ||
			failure.Parameter != row.Parameter || failure.Reason != row.Reason {
			t.Errorf("%s: %v", row.ID, err)
		}
	}
	if enqueued(t, spool, "new") != 0 || enqueued(t, spool, "tmp") != 0 {
		t.Error("something that was refused was enqueued")
	}
}

func TestGoroutinesEnqueueAtOnce(t *testing.T) {
	spool := newSpool(t)
	var group sync.WaitGroup
	for i := 0; i < 8; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for i := 0; i < 10; i++ {
				if _, err := spool.Enqueue(context.Background(), Notification{To: []string{"ops"}, Body: "x"}); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	group.Wait()
	if enqueued(t, spool, "new") != 80 || enqueued(t, spool, "tmp") != 0 {
		t.Error("not all were enqueued")
	}
}

func TestWhatCannotBeEnqueued(t *testing.T) {
	ctx, x := context.Background(), Notification{To: []string{"ops"}, Body: "x"}
	if _, err := OpenSpool("/nowhere"); !errors.Is(err, ErrNoSpool) || !strings.Contains(err.Error(), "install -d") {
		t.Error(err)
	}
	if _, err := CreateSpool(""); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	if _, err := OpenSpool("a\x00b"); !errors.Is(err, ErrArgument) {
		t.Error(err)
	}
	spool := newSpool(t)
	t.Setenv("TWIRE_SPOOL", spool.Path())
	opened := must[*Spool](t)(OpenSpool(""))
	if opened.Path() != spool.Path() {
		t.Error(opened.Path())
	}
	ended, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := spool.Enqueue(ended, x); !errors.Is(err, context.Canceled) || !errors.Is(err, ErrCancelled) {
		t.Error(err)
	}
	if _, err := spool.Enqueue(ctx, Notification{To: []string{"ops"}, Body: "x", TTL: time.Millisecond}); err != nil {
		t.Error(err)
	}
	for i := 0; i < 20000; i++ {
		if err := os.WriteFile(filepath.Join(spool.Path(), "new", "full"+time.Duration(i).String()), nil, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	// A spool that has just had room is not counted again at once; one opened anew is.
	spool = must[*Spool](t)(OpenSpool(spool.Path()))
	failure := &Error{}
	if _, err := spool.Enqueue(ctx, x); !errors.As(err, &failure) || failure.Kind != ErrSpool || !failure.Retryable ||
		failure.Class != ClassLater || failure.Sent != SentNo {
		t.Error(err)
	}
	if err := os.RemoveAll(spool.Path()); err != nil {
		t.Fatal(err)
	}
	if _, err := opened.Enqueue(ctx, x); !errors.Is(err, ErrNoSpool) {
		t.Error(err)
	}
}
