package twire

// #include "callbacks.h"
import "C"

// LogLevel is the severity of a log line.
type LogLevel int

// The log levels.
const (
	LogOff   LogLevel = C.TWIRE_LOG_OFF
	LogError LogLevel = C.TWIRE_LOG_ERROR // defects in the library
	LogWarn  LogLevel = C.TWIRE_LOG_WARN  // what an operator should look at
	LogInfo  LogLevel = C.TWIRE_LOG_INFO  // rare, normal events
	LogDebug LogLevel = C.TWIRE_LOG_DEBUG // each failed attempt
	LogTrace LogLevel = C.TWIRE_LOG_TRACE // everything
)

// SetLog sets the function that receives the library's log lines, up to a level, for the whole process.
// Nil turns logging off, the default. An unknown level is an error of kind [ErrArgument].
//
// The function runs on any goroutine, possibly on several at once. It must return quickly and must not
// send requests: with any client, those fail. Log lines contain no token and no body; phone numbers and
// account SIDs are shortened.
func SetLog(level LogLevel, sink func(level LogLevel, line string)) error {
	var err *C.twire_error
	var status C.twire_status
	if sink == nil {
		status = C.twire_go_set_log(C.TWIRE_LOG_OFF, 0, &err)
	} else {
		status = passHandle(sink, func(handle C.uintptr_t) C.twire_status {
			return C.twire_go_set_log(C.int32_t(level), handle, &err)
		})
	}
	if status != C.TWIRE_OK {
		return newError(nil, status, err)
	}
	return nil
}
