package twire

// #include <twire.h>
import "C"

import (
	"encoding/json"
	"fmt"
	"reflect"
	"sort"
	"strconv"
	"time"
)

// Params are the parameters of a call under Twilio's names (StatusCallback) or their snake case.
//
// A value is a string, a bool, any integer, a float, a time.Time, a fmt.Stringer, a slice of those, a
// pointer to one, a Raw, or something that encoding/json writes as an object. A nil value is not
// given.
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
	for name, value := range p {
		if value != nil {
			names = append(names, name)
		}
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

// add adds one value. What C refuses, the call tells with its name.
func add(params *C.twire_params, name string, value any) error {
	var text texts
	if plain, ok := value.(string); ok {
		C.twire_params_add(params, text.named("name", name), text.named(name, plain))
		return text.err()
	}
	if at := reflect.ValueOf(value); at.Kind() == reflect.Pointer && at.IsNil() {
		return nil
	}
	key := text.named("name", name)
	switch v := value.(type) {
	case nil:
	case Raw:
		C.twire_params_add_raw(params, key, text.named(name, string(v)))
	case bool:
		truth := C.int32_t(0)
		if v {
			truth = 1
		}
		C.twire_params_add_bool(params, key, truth)
	case time.Time:
		C.twire_params_add_time(params, key, C.int64_t(v.Unix()))
	case time.Duration:
		// Twilio wants seconds here, minutes there.
		e := failed(Argument, name+": a duration; give the number of seconds or minutes that it takes")
		e.Parameter = name
		return e
	case fmt.Stringer:
		C.twire_params_add(params, key, text.named(name, v.String()))
	case json.Marshaler:
		return document(params, name, v)
	default:
		return reflected(params, name, reflect.ValueOf(value))
	}
	return text.err()
}

// reflected adds a number, a list or an object.
func reflected(params *C.twire_params, name string, value reflect.Value) error {
	var text texts
	switch value.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		C.twire_params_add_int(params, text.named("name", name), C.int64_t(value.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		C.twire_params_add(params, text.named("name", name), text.of(strconv.FormatUint(value.Uint(), 10)))
	case reflect.Float32, reflect.Float64:
		C.twire_params_add_double(params, text.named("name", name), C.double(value.Float()))
	case reflect.String:
		C.twire_params_add(params, text.named("name", name), text.named(name, value.String()))
	case reflect.Bool:
		return add(params, name, value.Bool())
	case reflect.Pointer, reflect.Interface:
		if value.IsNil() {
			return nil
		}
		return add(params, name, value.Elem().Interface())
	case reflect.Slice, reflect.Array:
		for i := 0; i < value.Len(); i++ {
			if err := add(params, name, value.Index(i).Interface()); err != nil {
				return err
			}
		}
	default:
		return document(params, name, value.Interface())
	}
	return text.err()
}

func document(params *C.twire_params, name string, value any) error {
	var text texts
	written, err := json.Marshal(value)
	if err != nil {
		e := failed(Argument, fmt.Sprintf("%s: not a value that JSON has: %v", name, err))
		e.Parameter = name
		return e
	}
	C.twire_params_add_json(params, text.named("name", name), text.of(string(written)))
	return text.err()
}
