package twire

// #include <twire.h>
import "C"

import "fmt"

// Verdict is the outcome of verifying a webhook. Only VerdictValid means that the webhook is Twilio's;
// VerdictBodyNotCovered is accepted with [AllowUncoveredBody]. Later versions may add verdicts.
type Verdict int

// The verdicts.
const (
	VerdictNone                 Verdict = C.TWIRE_VERDICT_NONE                  // not verified: an argument was invalid
	VerdictValid                Verdict = C.TWIRE_VERDICT_VALID                 // Twilio signed the URL and the body
	VerdictBodyNotCovered       Verdict = C.TWIRE_VERDICT_BODY_NOT_COVERED      // Twilio signed the URL alone
	VerdictBadSignature         Verdict = C.TWIRE_VERDICT_BAD_SIGNATURE         // no key and no form of the URL matches
	VerdictBadBodyHash          Verdict = C.TWIRE_VERDICT_BAD_BODY_HASH         // the body differs from the signed hash
	VerdictMissingHeader        Verdict = C.TWIRE_VERDICT_MISSING_HEADER        // the signature header is missing
	VerdictUnsupportedAlgorithm Verdict = C.TWIRE_VERDICT_UNSUPPORTED_ALGORITHM // the signature settings name an unknown algorithm
	VerdictNoKey                Verdict = C.TWIRE_VERDICT_NO_KEY                // no key for the account or key ID
	VerdictTooLarge             Verdict = C.TWIRE_VERDICT_TOO_LARGE             // the webhook exceeds a limit
)

// String returns the verdict's name, such as "bad_signature".
func (v Verdict) String() string { return C.GoString(C.twire_verdict_name(C.int32_t(v))) }

// HTTPStatus returns the status with which a server responds to the webhook: 200, 400, 403 or 413.
func (v Verdict) HTTPStatus() int { return int(C.twire_verdict_http_status(C.int32_t(v))) }

// MarshalText returns the verdict's name.
func (v Verdict) MarshalText() ([]byte, error) { return []byte(v.String()), nil }

// UnmarshalText sets the verdict from its name.
func (v *Verdict) UnmarshalText(name []byte) error {
	for known := VerdictNone; known.String() != "unknown"; known++ {
		if known.String() == string(name) {
			*v = known
			return nil
		}
	}
	return fmt.Errorf("twire: unknown verdict %q", name)
}
