package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"time"
)

// Grant is what a token allows: a name and an object of fields, as twire_token_add_grant describes
// them.
//
//	twire.Grant{Name: "video", Fields: map[string]any{"room": "lobby"}}
type Grant struct {
	Name   string
	Fields any  // an object, or nil for none
	Raw    bool // of an access token: passed on though the library does not know it
}

// Life is when a token begins and ceases to be good. Twilio's limits hold: 1 second to 24 hours.
type Life struct {
	TTL       time.Duration // whole seconds; an hour where it is 0
	ExpiresAt time.Time     // instead of TTL
	NotBefore time.Time     // from now where it is zero
}

// AccessToken is what Twilio's SDKs for voice, video, conversations and sync log in with. Its grants are
// "chat", "data_sync", "video", "voice", "task_router", "player" …
type AccessToken struct {
	AccountSID, KeySID, KeySecret string
	Identity                      string // whom it is for
	Region                        string
	Algorithm                     string // "HS256" where empty, "HS384" or "HS512"
	Life
	Grants []Grant
}

// JWT is the token, signed now.
func (t AccessToken) JWT() (string, error) {
	return jwt("access", t.AccountSID, t.KeySID, t.KeySecret, t.Life, t.Grants, [][2]string{
		{"identity", t.Identity}, {"region", t.Region}, {"algorithm", t.Algorithm},
	})
}

// String shows no secret.
func (t AccessToken) String() string { return "<twire.AccessToken>" }

// GoString shows no secret.
func (t AccessToken) GoString() string { return t.String() }

// Capability is a token of the older kind, signed with the account's auth token.
type Capability struct {
	Kind                  string // "client", "worker", "task_queue" or "workspace"
	AccountSID, AuthToken string
	WorkspaceSID          string // of all but "client"
	WorkerSID             string // of "worker"
	TaskQueueSID          string // of "task_queue"
	Life
	// Grants are "incoming", "outgoing" and "events" of "client"; "policy", "allow_self",
	// "allow_below", "activity_updates" and "reservation_updates" of the others.
	Grants []Grant
}

// JWT is the token, signed now.
func (c Capability) JWT() (string, error) {
	return jwt(c.Kind, c.AccountSID, "", c.AuthToken, c.Life, c.Grants, [][2]string{
		{"workspace_sid", c.WorkspaceSID}, {"worker_sid", c.WorkerSID}, {"task_queue_sid", c.TaskQueueSID},
	})
}

// String shows no secret.
func (c Capability) String() string { return "<twire.Capability>" }

// GoString shows no secret.
func (c Capability) GoString() string { return c.String() }

func jwt(kind, account, key, secret string, life Life, grants []Grant, settings [][2]string) (string, error) {
	var text texts
	var token *C.twire_token
	var err *C.twire_error
	status := C.twire_token_new(text.named("kind", kind), text.named("account_sid", account), text.maybe(key),
		text.named("secret", secret), &token, &err)
	if text.fault != nil {
		C.twire_token_free(token)
		C.twire_error_free(err)
		return "", text.fault
	}
	if status != C.TWIRE_OK {
		return "", take(nil, status, err)
	}
	defer C.twire_token_free(token)
	for _, setting := range settings {
		if setting[1] != "" {
			C.twire_token_set(token, text.of(setting[0]), text.named(setting[0], setting[1]))
		}
	}
	if life.TTL != 0 {
		if life.TTL%time.Second != 0 || life.TTL < 0 {
			e := failed(Argument, "ttl: a token lives for whole seconds, 1 s to 24 h")
			e.Parameter = "ttl"
			return "", e
		}
		seconds := life.TTL / time.Second
		if seconds > 1<<31 {
			seconds = 1 << 31 // refused all the same
		}
		C.twire_token_set_ttl(token, C.uint32_t(seconds))
	}
	if !life.ExpiresAt.IsZero() {
		C.twire_token_set_expiry(token, C.int64_t(life.ExpiresAt.Unix()))
	}
	if !life.NotBefore.IsZero() {
		C.twire_token_set_not_before(token, C.int64_t(life.NotBefore.Unix()))
	}
	for _, grant := range grants {
		var fields *C.char
		if grant.Fields != nil {
			document, err := json.Marshal(grant.Fields)
			if err != nil {
				e := failed(Argument, grant.Name+": not a value that JSON has")
				e.Parameter = grant.Name
				return "", e
			}
			fields = text.of(string(document))
		}
		if grant.Raw {
			C.twire_token_add_raw_grant(token, text.of(grant.Name), fields)
		} else {
			C.twire_token_add_grant(token, text.of(grant.Name), fields)
		}
	}
	if text.fault != nil {
		return "", text.fault
	}
	var made *C.char
	if status := C.twire_token_write(token, &made, &err); status != C.TWIRE_OK {
		return "", take(nil, status, err)
	}
	return C.GoString(made), nil
}

// DecodeToken reads a token's two documents, "header" and "claims", without any check of who signed it
// or of its time.
func DecodeToken(token string) (*Result, error) {
	var text texts
	given := text.named("token", token)
	if text.fault != nil {
		return nil, text.fault
	}
	var result *C.twire_result
	var err *C.twire_error
	if status := C.twire_token_decode(given, &result, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	return taken(result), nil
}

// VerifyToken reads a token's two documents once it is sure that secret signed them and that the token
// is good at a time; the zero time is now. What is no token is Decode, a forged, old or new one Auth.
func VerifyToken(token, secret string, at time.Time) (*Result, error) {
	var text texts
	given, key := text.named("token", token), text.named("secret", secret)
	if text.fault != nil {
		return nil, text.fault
	}
	when := C.int64_t(0)
	if !at.IsZero() {
		when = C.int64_t(at.Unix())
	}
	var result *C.twire_result
	var err *C.twire_error
	if status := C.twire_token_verify(given, key, when, &result, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	return taken(result), nil
}
