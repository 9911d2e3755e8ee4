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

// Params are the parameters of an operation, by Twilio's names (StatusCallback) or in snake case
// (status_callback).
//
// A value is a string, a bool, an integer, a float, a time.Time, a fmt.Stringer, a slice of those, a
// pointer to one, a [Raw], or a value that encoding/json encodes as an object. A nil value omits the
// parameter. A value that the operation does not take is an error of kind [ErrArgument], which names the
// parameter.
type Params map[string]any

// Raw is the value of a parameter that the catalog does not know. It is sent unchanged.
type Raw string

func (p Params) toC() (*C.twire_params, error) {
	var params *C.twire_params
	var err *C.twire_error
	if status := C.twire_params_new(&params, &err); status != C.TWIRE_OK {
		return nil, newError(nil, status, err)
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

// add adds one value. C reports an invalid value when the operation is executed.
func add(params *C.twire_params, name string, value any) error {
	var args cStrings
	if plain, ok := value.(string); ok {
		C.twire_params_add(params, args.required("name", name), args.required(name, plain))
		return args.error()
	}
	if pointer := reflect.ValueOf(value); pointer.Kind() == reflect.Pointer && pointer.IsNil() {
		return nil
	}
	key := args.required("name", name)
	switch v := value.(type) {
	case nil:
	case Raw:
		C.twire_params_add_raw(params, key, args.required(name, string(v)))
	case bool:
		flag := C.int32_t(0)
		if v {
			flag = 1
		}
		C.twire_params_add_bool(params, key, flag)
	case time.Time:
		C.twire_params_add_time(params, key, C.int64_t(v.Unix()))
	case time.Duration:
		// Some parameters are in seconds, others in minutes.
		e := localError(ErrArgument, name+": is a duration; pass the number of seconds or minutes that the parameter takes")
		e.Parameter = name
		return e
	case fmt.Stringer:
		C.twire_params_add(params, key, args.required(name, v.String()))
	case json.Marshaler:
		return addJSON(params, name, v)
	default:
		return addReflected(params, name, reflect.ValueOf(value))
	}
	return args.error()
}

// addReflected adds a number, a list or an object.
func addReflected(params *C.twire_params, name string, value reflect.Value) error {
	var args cStrings
	switch value.Kind() {
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		C.twire_params_add_int(params, args.required("name", name), C.int64_t(value.Int()))
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		C.twire_params_add(params, args.required("name", name), args.text(strconv.FormatUint(value.Uint(), 10)))
	case reflect.Float32, reflect.Float64:
		C.twire_params_add_double(params, args.required("name", name), C.double(value.Float()))
	case reflect.String:
		C.twire_params_add(params, args.required("name", name), args.required(name, value.String()))
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
		return addJSON(params, name, value.Interface())
	}
	return args.error()
}

func addJSON(params *C.twire_params, name string, value any) error {
	var args cStrings
	encoded, err := json.Marshal(value)
	if err != nil {
		e := localError(ErrArgument, fmt.Sprintf("%s: cannot be encoded as JSON: %v", name, err))
		e.Parameter = name
		return e
	}
	C.twire_params_add_json(params, args.required("name", name), args.text(string(encoded)))
	return args.error()
}
