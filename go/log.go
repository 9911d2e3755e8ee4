package twire

// #include "callbacks.h"
import "C"

// LogLevel is how much is logged.
type LogLevel int

// The levels.
const (
	LogOff   LogLevel = C.TWIRE_LOG_OFF
	LogError LogLevel = C.TWIRE_LOG_ERROR // defects in the library
	LogWarn  LogLevel = C.TWIRE_LOG_WARN  // what an operator should look at
	LogInfo  LogLevel = C.TWIRE_LOG_INFO  // what happens once in a while
	LogDebug LogLevel = C.TWIRE_LOG_DEBUG // each try that failed
	LogTrace LogLevel = C.TWIRE_LOG_TRACE // everything
)

// SetLog sends the library's log lines to a function, in place of the one before; nil turns logging off.
// There is one for the process, and without one nothing is logged. It is called on any goroutine, also
// on several at once, must return soon, and calls with any client fail in it. Phone numbers and account
// SIDs in lines are shortened; tokens and bodies are never in them.
func SetLog(level LogLevel, sink func(level LogLevel, line string)) error {
	var err *C.twire_error
	var status C.twire_status
	if sink == nil {
		status = C.twire_go_set_log(C.TWIRE_LOG_OFF, 0, &err)
	} else {
		status = hand(sink, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_set_log(C.int32_t(level), handle, &err)
		})
	}
	if status != C.TWIRE_OK {
		return take(nil, status, err)
	}
	return nil
}
