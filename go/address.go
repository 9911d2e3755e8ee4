package twire

// #include <twire.h>
import "C"

// Address is a parsed sender or recipient.
type Address struct {
	Text    string // the whole address, such as "whatsapp:+15558676543"
	ID      string // the address without its channel
	Kind    string // "number", "national", "short_code", "alphanumeric", "channel", "service" or "sim"
	Channel string // "phone", "whatsapp", "messenger", "rcs", "viber", "client", "sip", "sim" or "other"

	// Of phone numbers, by the numbering plan of their country; empty where it does not tell.
	Region   string // such as "DE"
	LineType string // "fixed", "mobile", "fixed_or_mobile", "toll_free", "premium_rate", "shared_cost", "personal", "voip", "pager", "uan" or "voicemail"
}

// ParseAddress parses a phone number, a short code, a sender ID, a SID or a channel address. It sends
// nothing. An invalid address is an error of kind [ErrArgument].
func ParseAddress(address string) (Address, error) { return parseAddress(address, nil) }

// NormalizeNumber converts a phone number as people write it to E.164. The country, a calling code such as
// "49" or a region such as "DE", applies to numbers without a leading +; if it is empty, those are errors.
// So are letters, a number that its country's numbering plan does not have, one with two readings, and one
// with the ".0" of a spreadsheet. Errors are of kind [ErrArgument].
func NormalizeNumber(number, country string) (Address, error) {
	return parseAddress(number, &country)
}

func parseAddress(address string, countryCode *string) (Address, error) {
	var args cStrings
	text := args.required("address", address)
	var code *C.char
	if countryCode != nil {
		code = args.required("country_code", *countryCode)
	}
	if args.err != nil {
		return Address{}, args.err
	}
	var parsed *C.twire_address
	var err *C.twire_error
	if status := C.twire_address_new(text, code, &parsed, &err); status != C.TWIRE_OK {
		return Address{}, newError(nil, status, err)
	}
	defer C.twire_address_free(parsed)
	return Address{
		Text:    C.GoString(C.twire_address_text(parsed)),
		ID:      C.GoString(C.twire_address_id(parsed)),
		Kind:    C.GoString(C.twire_address_kind(parsed)),
		Channel: C.GoString(C.twire_address_channel(parsed)),

		Region:   C.GoString(C.twire_address_region(parsed)),
		LineType: C.GoString(C.twire_address_line_type(parsed)),
	}, nil
}
