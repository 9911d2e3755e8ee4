package twire

// #include <twire.h>
import "C"

// Address is an address that Twilio sends to or from, taken apart.
type Address struct {
	Text    string // the whole address, "whatsapp:+15558676543"
	ID      string // without the channel
	Kind    string // "number", "national", "short_code", "alphanumeric", "channel", "service", "sim"
	Channel string // "phone", "whatsapp", "messenger", "rcs", "viber", "client", "sip", "sim", "other"
}

// ParseAddress takes an address apart; the error says why it is none. Nothing is looked up.
func ParseAddress(address string) (Address, error) { return parseAddress(address, nil) }

// NormalizeNumber makes an E.164 address of a telephone number as people write it. One without + is of
// the country with this code, "1" or "49"; with an empty code it is an error.
func NormalizeNumber(number, countryCode string) (Address, error) {
	return parseAddress(number, &countryCode)
}

func parseAddress(address string, countryCode *string) (Address, error) {
	var text texts
	given := text.named("address", address)
	var code *C.char
	if countryCode != nil {
		code = text.named("country_code", *countryCode)
	}
	if text.fault != nil {
		return Address{}, text.fault
	}
	var parsed *C.twire_address
	var err *C.twire_error
	if status := C.twire_address_new(given, code, &parsed, &err); status != C.TWIRE_OK {
		return Address{}, take(nil, status, err)
	}
	defer C.twire_address_free(parsed)
	return Address{
		Text:    C.GoString(C.twire_address_text(parsed)),
		ID:      C.GoString(C.twire_address_id(parsed)),
		Kind:    C.GoString(C.twire_address_kind(parsed)),
		Channel: C.GoString(C.twire_address_channel(parsed)),
	}, nil
}
