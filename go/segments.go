package twire

// #include <twire.h>
import "C"

// Segments describes how a message body splits into SMS segments.
type Segments struct {
	Count               int               // the number of segments, which Twilio bills
	Encoding            string            // "GSM-7" or "UCS-2"
	Characters          int               // as Twilio counts them
	CodeUnits           int               // septets in GSM-7, UTF-16 code units in UCS-2
	CodeUnitsPerSegment int               // the capacity of a segment
	CodeUnitsLeft       int               // free in the last segment
	Text                string            // the text to be sent, after Smart Encoding if requested
	Parts               []string          // the text of each segment
	PartCharacters      []int             // the grapheme clusters of each segment
	CodePoints          int               // Unicode code points
	MessageBits         int               // the size of the text
	TotalBits           int               // the size with the segments' headers
	NonGSM              []NonGSMCharacter // the characters that GSM-7 lacks
}

// NonGSMCharacter is a character that GSM-7 lacks, so that the message needs UCS-2.
type NonGSMCharacter struct {
	Offset      int // in bytes, from the start of the text
	Text        string
	Replacement string // the replacement by Smart Encoding; "" if it has none
}

// CountSegments splits a message body into segments, with the same result as Twilio's segment calculator.
// With smartEncoding, it first replaces characters that GSM-7 lacks, as Twilio's Smart Encoding does.
func CountSegments(body string, smartEncoding bool) (Segments, error) {
	var args cStrings
	encoding := C.int32_t(0)
	if smartEncoding {
		encoding = 1
	}
	text := args.text(body)
	if args.err != nil {
		return Segments{}, args.err
	}
	var segments *C.twire_segments
	var err *C.twire_error
	if status := C.twire_segments_new(text, encoding, &segments, &err); status != C.TWIRE_OK {
		return Segments{}, newError(nil, status, err)
	}
	defer C.twire_segments_free(segments)
	out := Segments{
		Count:               int(C.twire_segments_count(segments)),
		Encoding:            C.GoString(C.twire_segments_encoding(segments)),
		Characters:          int(C.twire_segments_characters(segments)),
		CodeUnits:           int(C.twire_segments_code_units(segments)),
		CodeUnitsPerSegment: int(C.twire_segments_code_units_per_segment(segments)),
		CodeUnitsLeft:       int(C.twire_segments_code_units_left(segments)),
		Text:                C.GoString(C.twire_segments_text(segments)),
		CodePoints:          int(C.twire_segments_code_points(segments)),
		MessageBits:         int(C.twire_segments_message_bits(segments)),
		TotalBits:           int(C.twire_segments_total_bits(segments)),
	}
	for i := 0; i < out.Count; i++ {
		out.Parts = append(out.Parts, C.GoString(C.twire_segments_part(segments, C.size_t(i))))
		out.PartCharacters = append(out.PartCharacters, int(C.twire_segments_part_characters(segments, C.size_t(i))))
	}
	for i := C.size_t(0); i < C.twire_segments_non_gsm_count(segments); i++ {
		out.NonGSM = append(out.NonGSM, NonGSMCharacter{
			Offset:      int(C.twire_segments_non_gsm_offset(segments, i)),
			Text:        C.GoString(C.twire_segments_non_gsm_text(segments, i)),
			Replacement: C.GoString(C.twire_segments_non_gsm_replacement(segments, i)),
		})
	}
	return out, nil
}
