package twire

// #include <twire.h>
import "C"

import "fmt"

// Verdict is what the proof of a webhook came to. Later versions may add numbers; only Valid is valid, and
// BodyNotCovered passes where the Validator allows it.
type Verdict int

// The verdicts.
const (
	NotJudged            Verdict = C.TWIRE_VERDICT_NONE                  // a parameter was unusable
	Valid                Verdict = C.TWIRE_VERDICT_VALID                 // Twilio signed URL and body
	BodyNotCovered       Verdict = C.TWIRE_VERDICT_BODY_NOT_COVERED      // it signed the URL alone
	BadSignature         Verdict = C.TWIRE_VERDICT_BAD_SIGNATURE         // no spelling and no key gives it
	BadBodyHash          Verdict = C.TWIRE_VERDICT_BAD_BODY_HASH         // the body is another
	MissingHeader        Verdict = C.TWIRE_VERDICT_MISSING_HEADER        // there is no signature
	UnsupportedAlgorithm Verdict = C.TWIRE_VERDICT_UNSUPPORTED_ALGORITHM // its settings name an unknown one
	NoKey                Verdict = C.TWIRE_VERDICT_NO_KEY                // no key for this account or key id
	TooLarge             Verdict = C.TWIRE_VERDICT_TOO_LARGE             // over the limits
)

// String is the verdict's name, "bad_signature".
func (v Verdict) String() string { return C.GoString(C.twire_verdict_name(C.int32_t(v))) }

// HTTPStatus is with what a server answers the webhook: 200, 400, 403 or 413.
func (v Verdict) HTTPStatus() int { return int(C.twire_verdict_http_status(C.int32_t(v))) }

// MarshalText writes the verdict's name.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText reads a verdict's name.
func (v *Verdict) UnmarshalText(name []byte) error {
	for known := NotJudged; known.String() != "unknown"; known++ {
		if known.String() == string(name) {
			*v = known
			return nil
		}
	}
	return fmt.Errorf("twire: no verdict has the name %q", name)
}
