package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"fmt"
	"sort"
	"time"
)

// Params are the parameters of a call under Twilio's names (StatusCallback) or their snake case.
//
// A value is a string, a bool, any integer, a float, a time.Time, a slice of those, a Raw, or
// something that encoding/json writes as an object. A nil value is not given.
type Params map[string]any

// Raw is the value of a parameter that the catalog does not know, sent as it is.
type Raw string

func (p Params) pass() (*C.twire_params, error) {
	var params *C.twire_params
	var err *C.twire_error
	if status := C.twire_params_new(&params, &err); status != C.TWIRE_OK {
		return nil, take(nil, status, err)
	}
	names := make([]string, 0, len(p))
	for name := range p {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		if err := add(params, name, p[name]); err != nil {
			C.twire_params_free(params)
			return nil, err
		}
	}
	return params, nil
}

func add(params *C.twire_params, name string, value any) error {
	var text texts
	defer func() { text.free() }()
	if err := whole("name", name); err != nil {
		return err
	}
	var status C.twire_status
	switch v := value.(type) {
	case nil:
		return nil
	case string:
		if err := whole(name, v); err != nil {
			return err
		}
		status = C.twire_params_add(params, text.of(name), text.of(v))
	case Raw:
		if err := whole(name, string(v)); err != nil {
			return err
		}
		status = C.twire_params_add_raw(params, text.of(name), text.of(string(v)))
	case bool:
		truth := C.int32_t(0)
		if v {
			truth = 1
		}
		status = C.twire_params_add_bool(params, text.of(name), truth)
	case int:
		status = C.twire_params_add_int(params, text.of(name), C.int64_t(v))
	case int32:
		status = C.twire_params_add_int(params, text.of(name), C.int64_t(v))
	case int64:
		status = C.twire_params_add_int(params, text.of(name), C.int64_t(v))
	case float64:
		status = C.twire_params_add_double(params, text.of(name), C.double(v))
	case time.Time:
		status = C.twire_params_add_time(params, text.of(name), C.int64_t(v.Unix()))
	case []string:
		for _, one := range v {
			if err := add(params, name, one); err != nil {
				return err
			}
		}
		return nil
	case []any:
		for _, one := range v {
			if err := add(params, name, one); err != nil {
				return err
			}
		}
		return nil
	default:
		document, err := json.Marshal(v)
		if err != nil {
			return failed(Argument, fmt.Sprintf("%s: not a value that JSON has: %v", name, err))
		}
		status = C.twire_params_add_json(params, text.of(name), text.of(string(document)))
	}
	if status != C.TWIRE_OK {
		e := failed(Kind(C.GoString(C.twire_status_name(C.int32_t(status)))), name+": refused")
		e.Parameter = name
		return e
	}
	return nil
}
