package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"time"
)

// Grant is a permission in a token: a name and an object of fields, as the C function
// twire_jwt_add_grant describes them:
//
//	twire.Grant{Name: "video", Fields: map[string]any{"room": "lobby"}}
type Grant struct {
	Name   string
	Fields any  // an object, or nil for none
	Raw    bool // passes on a grant of an access token that the library does not know
}

// Validity is the time during which a token is valid: 1 second to 24 hours.
type Validity struct {
	TTL       time.Duration // in whole seconds; 0 means 1 hour
	ExpiresAt time.Time     // replaces TTL
	NotBefore time.Time     // the zero time means now
}

// AccessToken is a token with which Twilio's client SDKs for voice, video, conversations and sync log in.
// Its grants are "chat", "data_sync", "video", "voice", "task_router", "player" and others.
type AccessToken struct {
	AccountSID, KeySID, KeySecret string
	Identity                      string // the user that the token is for
	Region                        string
	Algorithm                     string // "HS256", "HS384" or "HS512"; empty means "HS256"
	Validity
	Grants []Grant
}

// JWT returns the token, signed now. An invalid token is an error of kind [ErrArgument].
func (t AccessToken) JWT() (string, error) {
	return encodeJWT("access", t.AccountSID, t.KeySID, t.KeySecret, t.Validity, t.Grants, [][2]string{
		{"identity", t.Identity}, {"region", t.Region}, {"algorithm", t.Algorithm},
	})
}

// String returns a placeholder without secrets.
func (t AccessToken) String() string { return "<twire.AccessToken>" }

// GoString returns a placeholder without secrets.
func (t AccessToken) GoString() string { return t.String() }

// CapabilityToken is a token of Twilio's older kind, signed with the account's auth token.
type CapabilityToken struct {
	Kind                  string // "client", "worker", "task_queue" or "workspace"
	AccountSID, AuthToken string
	WorkspaceSID          string // except for kind "client"
	WorkerSID             string // for kind "worker"
	TaskQueueSID          string // for kind "task_queue"
	Validity
	// Grants are "incoming", "outgoing" and "events" for kind "client"; "policy", "allow_self",
	// "allow_below", "activity_updates" and "reservation_updates" for the others.
	Grants []Grant
}

// JWT returns the token, signed now. An invalid token is an error of kind [ErrArgument].
func (c CapabilityToken) JWT() (string, error) {
	return encodeJWT(c.Kind, c.AccountSID, "", c.AuthToken, c.Validity, c.Grants, [][2]string{
		{"workspace_sid", c.WorkspaceSID}, {"worker_sid", c.WorkerSID}, {"task_queue_sid", c.TaskQueueSID},
	})
}

// String returns a placeholder without secrets.
func (c CapabilityToken) String() string { return "<twire.CapabilityToken>" }

// GoString returns a placeholder without secrets.
func (c CapabilityToken) GoString() string { return c.String() }

func encodeJWT(kind, account, key, secret string, validity Validity, grants []Grant, settings [][2]string) (string, error) {
	var args cStrings
	var token *C.twire_jwt
	var err *C.twire_error
	status := C.twire_jwt_new(args.required("kind", kind), args.required("account_sid", account), args.optional(key),
		args.required("secret", secret), &token, &err)
	if args.err != nil {
		C.twire_jwt_free(token)
		C.twire_error_free(err)
		return "", args.err
	}
	if status != C.TWIRE_OK {
		return "", newError(nil, status, err)
	}
	defer C.twire_jwt_free(token)
	for _, setting := range settings {
		if setting[1] != "" {
			C.twire_jwt_set(token, args.text(setting[0]), args.required(setting[0], setting[1]))
		}
	}
	if validity.TTL != 0 {
		if validity.TTL%time.Second != 0 || validity.TTL < 0 {
			e := localError(ErrArgument, "ttl: must be a number of whole seconds, 1 s to 24 h")
			e.Parameter = "ttl"
			return "", e
		}
		seconds := validity.TTL / time.Second
		if seconds > 1<<31 {
			seconds = 1 << 31 // the library refuses this, too
		}
		C.twire_jwt_set_ttl_seconds(token, C.uint32_t(seconds))
	}
	if !validity.ExpiresAt.IsZero() {
		C.twire_jwt_set_expires_at(token, C.int64_t(validity.ExpiresAt.Unix()))
	}
	if !validity.NotBefore.IsZero() {
		C.twire_jwt_set_not_before(token, C.int64_t(validity.NotBefore.Unix()))
	}
	for _, grant := range grants {
		var fields *C.char
		if grant.Fields != nil {
			document, err := json.Marshal(grant.Fields)
			if err != nil {
				e := localError(ErrArgument, grant.Name+": the fields cannot be encoded as JSON")
				e.Parameter = grant.Name
				return "", e
			}
			fields = args.text(string(document))
		}
		if grant.Raw {
			C.twire_jwt_add_raw_grant(token, args.text(grant.Name), fields)
		} else {
			C.twire_jwt_add_grant(token, args.text(grant.Name), fields)
		}
	}
	if args.err != nil {
		return "", args.err
	}
	var encoded *C.char
	if status := C.twire_jwt_encode(token, &encoded, &err); status != C.TWIRE_OK {
		return "", newError(nil, status, err)
	}
	return C.GoString(encoded), nil
}

// DecodeJWT decodes a token into the members "header" and "claims". It verifies neither the signature nor
// the validity. Malformed tokens are errors of kind [ErrDecode].
func DecodeJWT(token string) (*Result, error) {
	var args cStrings
	encoded := args.required("token", token)
	if args.err != nil {
		return nil, args.err
	}
	var result *C.twire_result
	var err *C.twire_error
	if status := C.twire_jwt_decode(encoded, &result, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	return newResult(result), nil
}

// VerifyJWT decodes a token like [DecodeJWT] after verifying that it was signed with secret and is valid
// at a time; the zero time means now. Malformed tokens are errors of kind [ErrDecode]; forged, expired and
// premature ones of kind [ErrAuth].
func VerifyJWT(token, secret string, at time.Time) (*Result, error) {
	var args cStrings
	encoded, key := args.required("token", token), args.required("secret", secret)
	if args.err != nil {
		return nil, args.err
	}
	when := C.int64_t(0)
	if !at.IsZero() {
		when = C.int64_t(at.Unix())
	}
	var result *C.twire_result
	var err *C.twire_error
	if status := C.twire_jwt_verify(encoded, key, when, &result, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
	}
	return newResult(result), nil
}
