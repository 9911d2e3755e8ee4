package twire

// #include <twire.h>
import "C"

// ErrorClass says what a sender does after an error. It is a hint for what to do next; [Error.Sent] says
// whether something was sent.
type ErrorClass string

// The error classes.
const (
	ClassRetry     ErrorClass = "retry"     // repeat with backoff: it was not carried out
	ClassLater     ErrorClass = "later"     // repeat after minutes or more
	ClassNever     ErrorClass = "never"     // do not repeat: it fails again
	ClassSuppress  ErrorClass = "suppress"  // send nothing more from this sender to this recipient
	ClassOperator  ErrorClass = "operator"  // fix the account or configuration: pause and notify somebody
	ClassFallback  ErrorClass = "fallback"  // another channel may reach the recipient
	ClassUncertain ErrorClass = "uncertain" // it may have been carried out: find out before repeating it
)

// ClassOfResponse returns the class of a response that is not 2xx, by Twilio's error code (0 for none),
// else by the HTTP status. [Error.Class] also considers what was sent.
func ClassOfResponse(httpStatus int, code int64) ErrorClass {
	return errorClass(C.twire_failure_class_of_response(C.int32_t(httpStatus), C.int64_t(code)))
}

// ClassOfDelivery returns the class of the error code of a message or call that was not delivered, as in
// a status callback.
func ClassOfDelivery(code int64) ErrorClass {
	return errorClass(C.twire_failure_class_of_delivery(C.int64_t(code)))
}

func errorClass(class C.twire_failure_class) ErrorClass {
	return ErrorClass(C.GoString(C.twire_failure_class_name(C.int32_t(class))))
}
