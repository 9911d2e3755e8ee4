package twire

// #include <twire.h>
import "C"

// Segments is how a text is cut into SMS segments.
type Segments struct {
	Count           int    // what is sent and billed
	Encoding        string // "GSM-7" or "UCS-2"
	Characters      int    // as Twilio counts them
	Units           int    // septets or UTF-16 units
	UnitsPerSegment int
	UnitsLeft       int // in the last segment
	Forcing         []string
}

// CountSegments counts as Twilio's own calculator does; smart after Smart Encoding has replaced
// what GSM-7 does not have. Forcing holds the characters that force UCS-2.
func CountSegments(body string, smart bool) (Segments, error) {
	if err := whole("text", body); err != nil {
		return Segments{}, err
	}
	var text texts
	defer func() { text.free() }()
	encoding := C.int32_t(0)
	if smart {
		encoding = 1
	}
	var segments *C.twire_segments
	var err *C.twire_error
	if status := C.twire_segments_new(text.of(body), encoding, &segments, &err); status != C.TWIRE_OK {
		return Segments{}, take(nil, status, err)
	}
	defer C.twire_segments_free(segments)
	out := Segments{
		Count:           int(C.twire_segments_count(segments)),
		Encoding:        C.GoString(C.twire_segments_encoding(segments)),
		Characters:      int(C.twire_segments_characters(segments)),
		Units:           int(C.twire_segments_units(segments)),
		UnitsPerSegment: int(C.twire_segments_units_per_segment(segments)),
		UnitsLeft:       int(C.twire_segments_units_left(segments)),
	}
	for i := C.size_t(0); i < C.twire_segments_forcing_count(segments); i++ {
		out.Forcing = append(out.Forcing, C.GoString(C.twire_segments_forcing_text(segments, i)))
	}
	return out, nil
}
