package twire

// #include <twire.h>
import "C"

// Segments is how a text is cut into SMS segments.
type Segments struct {
	Count           int      // what is sent and billed
	Encoding        string   // "GSM-7" or "UCS-2"
	Characters      int      // as Twilio counts them
	Units           int      // septets or UTF-16 units
	UnitsPerSegment int      // that one segment holds
	UnitsLeft       int      // in the last segment
	Text            string   // with Smart Encoding what would be sent, else as it was given
	Parts           []string // what each segment carries
	PartCharacters  []int    // how many grapheme clusters that is
	Scalars         int      // Unicode code points
	MessageBits     int      // of the text alone
	TotalBits       int      // with the headers of the segments
	Forcing         []Forcing
}

// Forcing is a character that forces UCS-2.
type Forcing struct {
	Offset      int // where it begins, in bytes
	Text        string
	Replacement string // what Smart Encoding would write instead; "" when it knows nothing
}

// CountSegments counts as Twilio's own calculator does; smart after Smart Encoding has replaced
// what GSM-7 does not have.
func CountSegments(body string, smart bool) (Segments, error) {
	var text texts
	encoding := C.int32_t(0)
	if smart {
		encoding = 1
	}
	given := text.of(body)
	if text.fault != nil {
		return Segments{}, text.fault
	}
	var segments *C.twire_segments
	var err *C.twire_error
	if status := C.twire_segments_new(given, encoding, &segments, &err); status != C.TWIRE_OK {
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
		Text:            C.GoString(C.twire_segments_text(segments)),
		Scalars:         int(C.twire_segments_scalars(segments)),
		MessageBits:     int(C.twire_segments_message_bits(segments)),
		TotalBits:       int(C.twire_segments_total_bits(segments)),
	}
	for i := 0; i < out.Count; i++ {
		out.Parts = append(out.Parts, C.GoString(C.twire_segments_part(segments, C.size_t(i))))
		out.PartCharacters = append(out.PartCharacters, int(C.twire_segments_part_characters(segments, C.size_t(i))))
	}
	for i := C.size_t(0); i < C.twire_segments_forcing_count(segments); i++ {
		out.Forcing = append(out.Forcing, Forcing{
			Offset:      int(C.twire_segments_forcing_offset(segments, i)),
			Text:        C.GoString(C.twire_segments_forcing_text(segments, i)),
			Replacement: C.GoString(C.twire_segments_forcing_replacement(segments, i)),
		})
	}
	return out, nil
}
