/**
 * @file twire.hpp
 * @brief twire.h for C++11 and later: handles that free themselves, errors as exceptions.
 *
 * @section hpp_install Install and link
 *
 * Header only, beside twire.h; link with libtwire as twire.h says:
 *
 *     c++ program.cpp $(pkg-config --cflags --libs twire)
 *
 * @section hpp_example An example
 *
 *     #include <iostream>
 *     #include <twire.hpp>
 *
 *     int main() try {
 *         auto client = twire::client::from_env();
 *         auto message = client.send_message("+15558675310", "Your table is ready.");
 *         std::cout << message.text("sid") << "\n";
 *     } catch (const twire::error &e) {
 *         std::cerr << e.what() << "\n";
 *         return e.sent() == TWIRE_SENT_MAYBE ? 76 : 1;
 *     }
 *
 * @section hpp_ownership Ownership
 *
 * - Classes own their handles. They can be moved and not copied (an error can be copied), and free the
 *   handle in the destructor. get() borrows the C handle, for functions that this header lacks.
 * - A result_view, http_request_view or http_response_view borrows: its parent must outlive it. So keep a
 *   result in a variable and iterate over that, not over a temporary.
 * - Inputs are copied, except functions: the library keeps them, and destroys them when it no longer uses
 *   them, on any thread.
 * - Text parameters accept const char *, std::string, and nullptr where twire.h accepts NULL. A std::string
 *   with a NUL inside is refused with TWIRE_ERR_ARGUMENT. Bodies are std::string and may hold NUL. Where C
 * returns NULL, std::string is "".
 * - A moved-from object is empty: a function with it is an error (TWIRE_ERR_ARGUMENT) or does nothing, and
 *   never crashes.
 *
 * @section hpp_errors Errors
 *
 * A function that can fail throws twire::error, and nothing else except std::bad_alloc; functions that
 * cannot fail are noexcept or return a plain value. Setters return the object: the function that uses what
 * was set reports their first error.
 *
 * Without exceptions (-fno-exceptions) a function that would throw returns twire::outcome<T>, which is true
 * when it holds a value; error() is the error when it does not. A program may mix translation units of both
 * kinds.
 *
 * Functions that a program gives to the library may throw: no exception passes through C. A transport that
 * throws has failed with TWIRE_SENT_MAYBE, a credentials function that throws has no credentials, and
 * exceptions of hooks and log functions are ignored.
 *
 * @section hpp_threads Threads, fork and unload
 *
 * As in twire.h. Several threads may be in const member functions of one object; only one thread in a
 * member function that is not const. The functions of a program run on the threads that twire.h names.
 *
 * @section hpp_abi Stability
 *
 * Everything here is inline over the functions of twire.h, whose ABI is stable. A client is refused with
 * TWIRE_ERR_CONFIG where the library that runs has another TWIRE_ABI_VERSION than this header. Within one
 * number a program that compiles with this header compiles with a later one.
 */

#ifndef TWIRE_HPP
#define TWIRE_HPP

#include <cstddef>
#include <cstdint>
#include <functional>
#include <iterator>
#include <memory>
#include <stdexcept>
#include <string>
#include <utility>

#include <twire.h>

#if !defined(TWIRE_EXCEPTIONS)
#if defined(__cpp_exceptions) || defined(__EXCEPTIONS) || defined(_CPPUNWIND)
/** 1 where failures are exceptions, 0 where they are outcomes. The compiler's settings decide, unless a
 * program defines it before it includes this file. */
#define TWIRE_EXCEPTIONS 1
#else
#define TWIRE_EXCEPTIONS 0
#endif
#endif

/** All of twire.hpp. */
namespace twire {

/* A program may mix translation units of both kinds: their functions have different linker symbols. */
#if TWIRE_EXCEPTIONS
/** Of translation units with exceptions. */
inline namespace throwing {
#else
inline namespace returning {
#endif

/** A text argument: UTF-8 that ends with NUL, or NULL. Holds no copy. */
class text_arg {
  public:
    /** NUL-terminated UTF-8, or NULL; it must live until the function that takes it returns. */
    text_arg(const char *text) noexcept : text_(text) {}
    /** It must live until the function that takes it returns. With a NUL inside it is TWIRE_ERR_ARGUMENT. */
    text_arg(const std::string &text) noexcept
        : text_(text.find('\0') == std::string::npos ? text.c_str() : "\xc0\x80") {}
    /** NULL of the C function. */
    text_arg(std::nullptr_t) noexcept : text_(nullptr) {}
    /** The text, or NULL. */
    const char *c_str() const noexcept { return text_; }

  private:
    const char *text_;
};

/** An error; see twire_error in twire.h. what() is the whole error in one line. */
class error : public std::runtime_error {
  public:
    /** Takes ownership of the handle. */
    error(twire_status status, twire_error *handle)
        : std::runtime_error(line(status, handle)), status_(status), handle_(handle, twire_error_free) {}
    /** An error that did not come from the C library; the line is copied. */
    error(twire_status status, const char *line) : std::runtime_error(line), status_(status) {}

    /** The status of the function that failed. */
    twire_status status() const noexcept { return status_; }
    /** The status's name, such as "timeout"; it lives as long as the process. */
    const char *status_name() const noexcept { return twire_status_name(status_); }
    /** The reason alone: Twilio's own sentence where the response has one. */
    std::string reason() const { return twire_error_reason(get()); }
    /** Twilio's code, such as 21211; 0 when there is none. */
    std::int64_t code() const noexcept { return twire_error_code(get()); }
    /** The HTTP status of the response; 0 when there was none. */
    int http_status() const noexcept { return twire_error_http_status(get()); }
    /** Whether Twilio may have carried the request out. This decides whether it may be repeated. */
    twire_sent sent() const noexcept { return twire_error_sent(get()); }
    /** Whether the same request may succeed later and repeating it cannot carry it out twice. */
    bool is_retryable() const noexcept { return twire_error_is_retryable(get()) != 0; }
    /** What a sender does next; TWIRE_CLASS_NONE when the error did not come from the C library. */
    twire_failure_class failure_class() const noexcept { return twire_error_class(get()); }
    /** The class's name, such as "suppress"; it lives as long as the process. */
    const char *failure_class_name() const noexcept { return twire_failure_class_name(failure_class()); }
    /** How long the service asked the client to wait, in milliseconds; -1 when it did not ask. */
    std::int64_t retry_after_ms() const noexcept { return twire_error_retry_after_ms(get()); }
    /** The number of attempts; 0 when nothing was sent. */
    unsigned attempts() const noexcept { return twire_error_attempts(get()); }
    /** The parameter that was refused, or "". */
    std::string parameter() const { return or_empty(twire_error_parameter(get())); }
    /** Twilio's page about the code, or "". */
    std::string more_info() const { return or_empty(twire_error_more_info(get())); }
    /** Further details of the response as JSON text, or "". */
    std::string details() const { return or_empty(twire_error_details(get())); }
    /** Twilio-Request-Id, for Twilio's support, or "". */
    std::string request_id() const { return or_empty(twire_error_request_id(get())); }
    /** The operation's key, such as "api.v2010.accounts.messages.create", or "". */
    std::string operation() const { return or_empty(twire_error_operation(get())); }
    /** The HTTP method of the request that failed, or "". */
    std::string method() const { return or_empty(twire_error_method(get())); }
    /** The path of the request that failed, without its query and with shortened SIDs, or "". */
    std::string path() const { return or_empty(twire_error_path(get())); }
    /** NULL when the error did not come from the C library. */
    const twire_error *get() const noexcept { return handle_.get(); }

  private:
    static std::string line(twire_status status, const twire_error *handle) {
        return handle != nullptr ? twire_error_message(handle) : twire_status_name(status);
    }
    static std::string or_empty(const char *text) { return text != nullptr ? text : ""; }

    twire_status status_;
    std::shared_ptr<twire_error> handle_;
};

/** A value or an error, in translation units without exceptions. */
template <class T> class outcome {
  public:
    /** A success. */
    outcome(T value) : value_(new T(std::move(value))) {}
    /** A failure. */
    outcome(twire::error error) : error_(new twire::error(std::move(error))) {}
    /** Whether there is a value. */
    explicit operator bool() const noexcept { return value_ != nullptr; }
    /** Only when there is a value. */
    T &operator*() noexcept { return *value_; }
    /** Only when there is a value. */
    T *operator->() noexcept { return value_.get(); }
    /** Only when there is a value. */
    T &value() noexcept { return *value_; }
    /** Only when there is no value. */
    const twire::error &error() const noexcept { return *error_; }

  private:
    std::unique_ptr<T> value_;
    std::unique_ptr<twire::error> error_;
};

/** A success without a value, or an error. */
template <> class outcome<void> {
  public:
    /** A success. */
    outcome() {}
    /** A failure. */
    outcome(twire::error error) : error_(new twire::error(std::move(error))) {}
    /** Whether it succeeded. */
    explicit operator bool() const noexcept { return error_ == nullptr; }
    /** Only when it failed. */
    const twire::error &error() const noexcept { return *error_; }

  private:
    std::unique_ptr<twire::error> error_;
};

namespace detail {

#if TWIRE_EXCEPTIONS
template <class T> using returned = T;
#else
template <class T> using returned = outcome<T>;
#endif

/** Returns a value, or reports an error in the way of this translation unit. */
template <class T> returned<T> finish(twire_status status, twire_error *failed, T value) {
    if (status != TWIRE_OK) {
#if TWIRE_EXCEPTIONS
        throw error(status, failed);
#else
        return error(status, failed);
#endif
    }
    return returned<T>(std::move(value));
}

inline returned<void> finish(twire_status status, twire_error *failed) {
    if (status != TWIRE_OK) {
#if TWIRE_EXCEPTIONS
        throw error(status, failed);
#else
        return error(status, failed);
#endif
    }
    return returned<void>();
}

template <class T, void (*F)(T *)> struct freer {
    void operator()(T *handle) const noexcept { F(handle); }
};

template <class T, void (*F)(T *)> using handle = std::unique_ptr<T, freer<T, F>>;

/** A borrowed pointer, which is NULL after a move: a moved-from object must not use what another owns. */
template <class T> class borrowed {
  public:
    borrowed(T *to) noexcept : to_(to) {}
    borrowed(const borrowed &other) noexcept = default;
    borrowed &operator=(const borrowed &other) noexcept = default;
    borrowed(borrowed &&other) noexcept : to_(other.to_) { other.to_ = nullptr; }
    borrowed &operator=(borrowed &&other) noexcept {
        T *to = other.to_;
        other.to_ = nullptr;
        to_ = to;
        return *this;
    }
    operator T *() const noexcept { return to_; }

  private:
    T *to_;
};

/** The result of operator-> of an iterator whose items are values. */
template <class T> struct arrow {
    T item;
    const T *operator->() const noexcept { return &item; }
};

/** Whether the library that runs is of the header's ABI. */
inline bool same_abi() noexcept {
    return twire_abi_version() == TWIRE_ABI_VERSION;
}

/* For classes with constructors. The C function fails only for lack of memory; the null handle that is
 * left then makes every later function an error. */
template <class T> T *new_handle(twire_status (*make)(T **, twire_error **)) {
    T *handle = nullptr;
    if (same_abi()) {
        make(&handle, nullptr);
    }
    return handle;
}

inline std::string or_empty(const char *text) {
    return text != nullptr ? text : "";
}

} // namespace detail

/** A borrowed JSON value; see twire_result in twire.h for paths. */
class result_view {
  public:
    /** Nothing. */
    result_view() noexcept : result_(nullptr) {}
    /** Borrows the result, which must outlive the view. NULL is an empty view. */
    explicit result_view(const twire_result *result) noexcept : result_(result) {}

    /** Whether there is a value. */
    explicit operator bool() const noexcept { return result_ != nullptr; }
    /** The type of the value at a path; TWIRE_TYPE_NONE when there is none. */
    twire_type type(text_arg path = "") const noexcept { return twire_result_type(result_, path.c_str()); }
    /** Whether there is a value other than null at a path. */
    bool has(text_arg path) const noexcept {
        twire_type found = type(path);
        return found != TWIRE_TYPE_NONE && found != TWIRE_TYPE_NULL;
    }
    /** Strings, numbers and booleans as text; fallback for any other value. */
    std::string text(text_arg path = "", const std::string &fallback = "") const {
        const char *found = twire_result_text(result_, path.c_str());
        return found != nullptr ? found : fallback;
    }
    /** An integer, also one that is sent as a string; fallback for any other value. */
    std::int64_t integer(text_arg path = "", std::int64_t fallback = 0) const noexcept {
        return twire_result_int(result_, path.c_str(), fallback);
    }
    /** A number, also one that is sent as a string; fallback for any other value. */
    double number(text_arg path = "", double fallback = 0) const noexcept {
        return twire_result_double(result_, path.c_str(), fallback);
    }
    /** A boolean; fallback for any other value. */
    bool boolean(text_arg path = "", bool fallback = false) const noexcept {
        return twire_result_bool(result_, path.c_str(), fallback ? 1 : 0) != 0;
    }
    /** The value as JSON text; "" when there is none. */
    std::string json(text_arg path = "") const {
        return detail::or_empty(twire_result_json(result_, path.c_str()));
    }
    /** The number of items of an array, or of fields of an object. */
    std::size_t size(text_arg path = "") const noexcept { return twire_result_length(result_, path.c_str()); }
    /** The item of an array, or the value of the field of an object, at an index from 0; empty after the
     * last. */
    result_view item(std::size_t index) const noexcept {
        return result_view(twire_result_item(result_, "", index));
    }
    /** The same, of the array or object at a path. */
    result_view item(text_arg path, std::size_t index) const noexcept {
        return result_view(twire_result_item(result_, path.c_str(), index));
    }
    /** The name of the field of an object at an index. */
    std::string name(std::size_t index) const {
        return detail::or_empty(twire_result_field_name(result_, "", index));
    }
    /** The same, of the object at a path. */
    std::string name(text_arg path, std::size_t index) const {
        return detail::or_empty(twire_result_field_name(result_, path.c_str(), index));
    }
    /** The C handle, borrowed, or NULL. */
    const twire_result *get() const noexcept { return result_; }

    /** Iterates over the items of an array, or the values of an object; name() is then the name of the field.
     */
    class iterator {
      public:
        /** @cond for the standard library */
        using iterator_category = std::input_iterator_tag;
        using value_type = result_view;
        using difference_type = std::ptrdiff_t;
        using reference = result_view;
        using pointer = detail::arrow<result_view>;
        /** @endcond */

        /** A singular iterator. */
        iterator() noexcept : iterator(nullptr, 0) {}
        /** The item at a place of a list, which must live longer than the iterator. */
        iterator(const twire_result *list, std::size_t index) noexcept : list_(list), index_(index) {}
        /** The item. */
        result_view operator*() const noexcept { return result_view(twire_result_item(list_, "", index_)); }
        /** The item. */
        detail::arrow<result_view> operator->() const noexcept { return {**this}; }
        /** The field's name, in an object; else "". */
        std::string name() const { return detail::or_empty(twire_result_field_name(list_, "", index_)); }
        /** Advances to the next item. */
        iterator &operator++() noexcept {
            ++index_;
            return *this;
        }
        /** Advances to the next item, and returns the old position. */
        iterator operator++(int) noexcept {
            iterator before = *this;
            ++index_;
            return before;
        }
        /** Whether both have the same position; only for iterators of one parent. */
        bool operator==(const iterator &other) const noexcept { return index_ == other.index_; }
        /** Whether they have different positions; only for iterators of one parent. */
        bool operator!=(const iterator &other) const noexcept { return index_ != other.index_; }

      private:
        const twire_result *list_;
        std::size_t index_;
    };
    /** The first item. */
    iterator begin() const noexcept { return iterator(result_, 0); }
    /** After the last item. */
    iterator end() const noexcept { return iterator(result_, size()); }
    /** The value at a path, to iterate over: for (twire::result_view media : event.at("fields.media")) */
    result_view at(text_arg path) const noexcept {
        const char *text = path.c_str();
        if (text == nullptr || *text == 0) {
            return *this;
        }
        return result_view(twire_result_at(result_, text));
    }

  private:
    detail::borrowed<const twire_result> result_;
};

/** A JSON value that owns its memory: a response, a page, an event, the claims of a JWT. */
class result : public result_view {
  public:
    /** Nothing. */
    result() noexcept {}
    /** Takes ownership of the handle. */
    explicit result(twire_result *handle) noexcept : result_view(handle), handle_(handle) {}

    /** 200 to 299, 300 to 399 for the redirect of a custom GET; 0 for a result that is not a response. */
    int http_status() const noexcept { return twire_result_http_status(get()); }
    /** The first header of that name, in any case; "" when there is none. */
    std::string header(text_arg name) const {
        return detail::or_empty(twire_result_header(get(), name.c_str()));
    }
    /** The number of headers. */
    std::size_t header_count() const noexcept { return twire_result_header_count(get()); }
    /** The name in lower case and the value of the header at an index from 0; both "" after the last. */
    std::pair<std::string, std::string> header(std::size_t index) const {
        return std::make_pair(detail::or_empty(twire_result_header_name(get(), index)),
                              detail::or_empty(twire_result_header_value(get(), index)));
    }
    /** Twilio-Request-Id, for Twilio's support; "" when there is none. */
    std::string request_id() const { return detail::or_empty(twire_result_request_id(get())); }
    /** The bytes of the body as they were received. */
    std::string body() const {
        std::size_t size = 0;
        const void *bytes = twire_result_body(get(), &size);
        return bytes != nullptr ? std::string(static_cast<const char *>(bytes), size) : std::string();
    }

  private:
    detail::handle<twire_result, twire_result_free> handle_;
};

/** Parameters of a request. */
class params {
  public:
    /** No parameters. */
    params() : handle_(detail::new_handle(twire_params_new)) {}

    /** Adds text; nullptr omits the parameter. */
    params &add(text_arg name, text_arg value) {
        twire_params_add(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** Adds text; NULL omits the parameter. */
    params &add(text_arg name, const char *value) { return add(name, text_arg(value)); }
    /** Adds text; with a NUL inside it is refused. */
    params &add(text_arg name, const std::string &value) { return add(name, text_arg(value)); }
    /** Adds a boolean. */
    params &add(text_arg name, bool value) {
        twire_params_add_bool(get(), name.c_str(), value ? 1 : 0);
        return *this;
    }
    /** Adds an integer. */
    params &add(text_arg name, unsigned value) { return add(name, std::to_string(value)); }
    /** Adds an integer. */
    params &add(text_arg name, unsigned long value) { return add(name, std::to_string(value)); }
    /** Adds an integer. */
    params &add(text_arg name, unsigned long long value) { return add(name, std::to_string(value)); }
    /** Adds an integer. */
    params &add(text_arg name, int value) { return add(name, static_cast<long long>(value)); }
    /** Adds an integer. */
    params &add(text_arg name, long value) { return add(name, static_cast<long long>(value)); }
    /** Adds an integer. */
    params &add(text_arg name, long long value) {
        twire_params_add_int(get(), name.c_str(), value);
        return *this;
    }
    /** Adds a floating-point number; NaN and infinities are refused. */
    params &add(text_arg name, double value) {
        twire_params_add_double(get(), name.c_str(), value);
        return *this;
    }
    /** Adds a time, in seconds since 1970-01-01T00:00:00Z. */
    params &add_time(text_arg name, std::int64_t unix_seconds) {
        twire_params_add_time(get(), name.c_str(), unix_seconds);
        return *this;
    }
    /** Adds a JSON document: a parameter that is an object, or the body of an operation that takes JSON. */
    params &add_json(text_arg name, text_arg json) {
        twire_params_add_json(get(), name.c_str(), json.c_str());
        return *this;
    }
    /** Adds text under exactly this name, without a look at the catalog. */
    params &add_raw(text_arg name, text_arg value) {
        twire_params_add_raw(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_params *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_params, twire_params_free> handle_;
};

/** Cancels requests, from any thread. */
class cancel_token {
  public:
    /** Not cancelled. */
    cancel_token() : handle_(detail::new_handle(twire_cancel_token_new)) {}
    /** Cancels every request that uses the token, now and later: each fails with TWIRE_ERR_CANCELLED within
     * 50 ms. Async-signal-safe. */
    void cancel() const noexcept { twire_cancel_token_cancel(get()); }
    /** Whether it is cancelled. */
    bool is_cancelled() const noexcept { return twire_cancel_token_is_cancelled(get()) != 0; }
    /** The C handle, borrowed. */
    const twire_cancel_token *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_cancel_token, twire_cancel_token_free> handle_;
};

/** Options of one request, which override those of its client. */
class request_options {
  public:
    /** Changes nothing. */
    request_options() : handle_(detail::new_handle(twire_request_options_new)) {}
    /** The timeout of the request with its retries, in milliseconds, at least 1. */
    request_options &timeout_ms(std::uint32_t ms) {
        twire_request_options_set_timeout_ms(get(), ms);
        return *this;
    }
    /** The maximum number of retries, the attempts after the first; 0 turns them off. */
    request_options &retries(std::uint32_t retries) {
        twire_request_options_set_retries(get(), retries);
        return *this;
    }
    /** Whether the request is idempotent, so that it may be retried after a lost response. */
    request_options &idempotent(bool idempotent = true) {
        twire_request_options_set_idempotent(get(), idempotent ? 1 : 0);
        return *this;
    }
    /** The largest size of a download in bytes; 256 MiB by default. */
    request_options &max_bytes(std::uint64_t bytes) {
        twire_request_options_set_max_bytes(get(), bytes);
        return *this;
    }
    /** Whether the request of an operation is checked before it is sent; see twire_client_options_set_checks.
     */
    request_options &checks(bool on) {
        twire_request_options_set_checks(get(), on ? 1 : 0);
        return *this;
    }
    /** Adds a header to the request. */
    request_options &add_header(text_arg name, text_arg value) {
        twire_request_options_add_header(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** The token that cancels the request. The options share it, so it may end before them. */
    request_options &cancel_token(const twire::cancel_token &token) {
        twire_request_options_set_cancel_token(get(), token.get());
        return *this;
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_request_options *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_request_options, twire_request_options_free> handle_;
};

/** A custom request, which the catalog need not know. */
class request {
  public:
    /** host: nullptr for api.twilio.com. */
    static detail::returned<request> make(text_arg method, text_arg host, text_arg path) {
        twire_request *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_request_new(method.c_str(), host.c_str(), path.c_str(), &handle, &failed);
        return detail::finish(status, failed, request(handle));
    }
    /** Adds a parameter to the query, not yet encoded; nullptr omits it. */
    request &add_query(text_arg name, text_arg value) {
        twire_request_add_query(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** Adds a parameter to the form in the body, not yet encoded; nullptr omits it. A request has a form
     * or JSON, not both. */
    request &add_form(text_arg name, text_arg value) {
        twire_request_add_form(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** Sets the body to a JSON document. */
    request &set_json(text_arg json) {
        twire_request_set_json(get(), json.c_str());
        return *this;
    }
    /** Adds a header. The client adds the credentials. */
    request &add_header(text_arg name, text_arg value) {
        twire_request_add_header(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_request *get() const noexcept { return handle_.get(); }

  private:
    explicit request(twire_request *handle) noexcept : handle_(handle) {}
    detail::handle<twire_request, twire_request_free> handle_;
};

/** A list that is read page by page. */
class pages {
  public:
    /** Takes ownership of the handle. */
    explicit pages(twire_pages *handle) noexcept : handle_(handle) {}

    /** Limits the total number of records; 0 means none. To be set before the first page is read. */
    detail::returned<void> set_limit(std::uint64_t records) {
        twire_error *failed = nullptr;
        twire_status status = twire_pages_set_limit(get(), records, &failed);
        return detail::finish(status, failed);
    }
    /** Sets the options of the requests for the pages that follow. */
    detail::returned<void> set_options(const request_options &options) {
        twire_error *failed = nullptr;
        twire_status status = twire_pages_set_options(get(), options.get(), &failed);
        return detail::finish(status, failed);
    }
    /** The next page, a list of records; an empty result after the last. */
    detail::returned<result> next() {
        twire_result *page = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_next(get(), &page, &failed);
        return detail::finish(status, failed, result(page));
    }
    /** The next record, page after page, borrowed until the next function with these pages; an empty view
     * after the last. */
    detail::returned<result_view> next_record() {
        const twire_result *record = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_next_record(get(), &record, &failed);
        return detail::finish(status, failed, result_view(record));
    }
#if TWIRE_EXCEPTIONS
    /** Iterates over the remaining records: for (twire::result_view record : client.list("messages.list")) */
    class iterator {
      public:
        /** @cond for the standard library */
        using iterator_category = std::input_iterator_tag;
        using value_type = result_view;
        using difference_type = std::ptrdiff_t;
        using pointer = const result_view *;
        using reference = result_view;
        /** @endcond */

        /** Reads the next record; list must live longer than the iterator. */
        explicit iterator(pages *list) : list_(list) { ++*this; }
        /** After the last record. */
        iterator() noexcept : list_(nullptr) {}
        /** The record, borrowed until the next one is read. */
        result_view operator*() const noexcept { return record_; }
        /** The record, borrowed until the next one is read. */
        const result_view *operator->() const noexcept { return &record_; }
        /** Reads the next record. */
        iterator &operator++() {
            record_ = list_->next_record();
            if (!record_) {
                list_ = nullptr;
            }
            return *this;
        }
        /** Reads the next record. */
        void operator++(int) { ++*this; }
        /** Whether both are after the last record, or neither is. */
        bool operator==(const iterator &other) const noexcept { return list_ == other.list_; }
        /** Whether only one is after the last record. */
        bool operator!=(const iterator &other) const noexcept { return list_ != other.list_; }

      private:
        pages *list_;
        result_view record_;
    };
    /** Reads the next record; throws twire::error. */
    iterator begin() { return iterator(this); }
    /** After the last record. */
    iterator end() noexcept { return iterator(); }
#endif
    /** A link to the page that would be read next; "" after the last page. */
    detail::returned<std::string> resume_link() {
        const char *link = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_resume_link(get(), &link, &failed);
        return detail::finish(status, failed, detail::or_empty(link));
    }
    /** Starts at a page that resume_link() returned, in this process or another. */
    detail::returned<void> set_start_link(text_arg link) {
        twire_error *failed = nullptr;
        twire_status status = twire_pages_set_start_link(get(), link.c_str(), &failed);
        return detail::finish(status, failed);
    }
    /** The C handle, borrowed. */
    twire_pages *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_pages, twire_pages_free> handle_;
};

/** Takes the bytes of a download so far, and its size, -1 when it is not known; false cancels it. */
using progress_function = std::function<bool(std::uint64_t done, std::int64_t total)>;

/** A file that is read piece by piece or saved, once. */
class download {
  public:
    /** Takes ownership of the handle. */
    explicit download(twire_download *handle) noexcept : handle_(handle) {}

    /** The status of the response. */
    int http_status() const noexcept { return twire_result_http_status(twire_download_response(get())); }
    /** The first header of that name, such as "content-type"; "" when there is none. */
    std::string header(text_arg name) const {
        return detail::or_empty(twire_result_header(twire_download_response(get()), name.c_str()));
    }
    /** The size of the file in bytes; -1 when the service did not tell it. */
    std::int64_t total() const noexcept { return twire_download_total(get()); }
    /** The next piece; "" after the last. */
    detail::returned<std::string> next() {
        const void *data = nullptr;
        std::size_t size = 0;
        twire_error *failed = nullptr;
        twire_status status = twire_download_next(get(), &data, &size, &failed);
        std::string piece;
        if (size > 0) {
            piece.assign(static_cast<const char *>(data), size);
        }
        return detail::finish(status, failed, std::move(piece));
    }
    /** Saves what was not read yet, and returns the number of bytes; see twire_download_save. What progress
     * throws is thrown again. */
    detail::returned<std::uint64_t> save(text_arg path, progress_function progress = nullptr) {
        std::uint64_t size = 0;
        twire_error *failed = nullptr;
        teller state;
        state.function = std::move(progress);
        twire_status status =
            twire_download_save(get(), path.c_str(), state.function ? tell : nullptr, &state, &size, &failed);
#if TWIRE_EXCEPTIONS
        if (state.thrown) {
            twire_error_free(failed);
            std::rethrow_exception(state.thrown);
        }
#endif
        return detail::finish(status, failed, size);
    }
    /** The C handle, borrowed. */
    twire_download *get() const noexcept { return handle_.get(); }

  private:
    struct teller {
        progress_function function;
#if TWIRE_EXCEPTIONS
        std::exception_ptr thrown;
#endif
    };
    static std::int32_t tell(std::uint64_t done, std::int64_t total, void *user) noexcept {
        teller *state = static_cast<teller *>(user);
#if TWIRE_EXCEPTIONS
        try {
            return state->function(done, total) ? 1 : 0;
        } catch (...) {
            state->thrown = std::current_exception();
            return 0;
        }
#else
        return state->function(done, total) ? 1 : 0;
#endif
    }

    detail::handle<twire_download, twire_download_free> handle_;
};

/** The credentials that a credentials function sets; see twire_credentials in twire.h. */
class credentials {
  public:
    /** Borrows the handle of a callback. */
    explicit credentials(twire_credentials *handle) noexcept : handle_(handle) {}
    /** An account and its auth token; both are copied. */
    void set_auth_token(text_arg account_sid, text_arg auth_token) {
        twire_credentials_set_auth_token(handle_, account_sid.c_str(), auth_token.c_str());
    }
    /** An API key (SK...) and its secret; both are copied. */
    void set_api_key(text_arg key_sid, text_arg secret) {
        twire_credentials_set_api_key(handle_, key_sid.c_str(), secret.c_str());
    }
    /** An OAuth access token; it is copied. */
    void set_bearer_token(text_arg token) { twire_credentials_set_bearer_token(handle_, token.c_str()); }

  private:
    twire_credentials *handle_;
};

/** A borrowed HTTP request; see twire_http_request in twire.h. */
class http_request_view {
  public:
    /** Borrows the request, which must outlive the view. */
    explicit http_request_view(const twire_http_request *handle) noexcept : request_(handle) {}
    /** "GET", "POST" ... */
    std::string method() const { return detail::or_empty(twire_http_request_method(request_)); }
    /** The whole URL, query included. */
    std::string url() const { return detail::or_empty(twire_http_request_url(request_)); }
    /** The first header of that name, in any case; "" when there is none. */
    std::string header(text_arg name) const {
        return detail::or_empty(twire_http_request_header(request_, name.c_str()));
    }
    /** The number of headers. */
    std::size_t header_count() const noexcept { return twire_http_request_header_count(request_); }
    /** The name and value of the header at an index from 0; both "" after the last. */
    std::pair<std::string, std::string> header(std::size_t index) const {
        return std::make_pair(detail::or_empty(twire_http_request_header_name(request_, index)),
                              detail::or_empty(twire_http_request_header_value(request_, index)));
    }
    /** The first decoded value of that name in the form of the body; "" when there is none. */
    std::string form_value(text_arg name) const {
        return detail::or_empty(twire_http_request_form_value(request_, name.c_str()));
    }
    /** The bytes of the body, as they are to be sent. */
    std::string body() const {
        std::size_t size = 0;
        const void *bytes = twire_http_request_body(request_, &size);
        return bytes != nullptr ? std::string(static_cast<const char *>(bytes), size) : std::string();
    }
    /** The time left for the response, in milliseconds; -1 for a request of a script or a recording. */
    std::int64_t timeout_ms() const noexcept { return twire_http_request_timeout_ms(request_); }
    /** The maximum size of the response body, in bytes; 0 for a request of a script or a recording. */
    std::size_t max_response_bytes() const noexcept {
        return twire_http_request_max_response_bytes(request_);
    }
    /** The C handle, borrowed. */
    const twire_http_request *get() const noexcept { return request_; }

  private:
    detail::borrowed<const twire_http_request> request_;
};

/** An HTTP request of a script or a recording. */
class http_request : public http_request_view {
  public:
    /** Takes ownership of the handle. */
    explicit http_request(twire_http_request *handle) noexcept : http_request_view(handle), handle_(handle) {}

  private:
    detail::handle<twire_http_request, twire_http_request_free> handle_;
};

/** A borrowed HTTP response; see twire_http_response in twire.h. */
class http_response_view {
  public:
    /** Borrows the response, which must outlive the view. */
    explicit http_response_view(twire_http_response *handle) noexcept : response_(handle) {}
    /** Sets the HTTP status, 100 to 599. */
    http_response_view &set_http_status(int http_status) {
        twire_http_response_set_http_status(response_, http_status);
        return *this;
    }
    /** Adds a header. */
    http_response_view &add_header(text_arg name, text_arg value) {
        twire_http_response_add_header(response_, name.c_str(), value.c_str());
        return *this;
    }
    /** Appends bytes to the body, without transfer or content encoding. */
    http_response_view &add_body(const std::string &bytes) {
        twire_http_response_add_body(response_, bytes.data(), bytes.size());
        return *this;
    }
    /** Reports that there is no response. sent: TWIRE_SENT_NO only where no byte of the request has left. */
    http_response_view &set_failure(twire_status status, twire_sent sent, text_arg message) {
        twire_http_response_set_failure(response_, status, sent, message.c_str());
        return *this;
    }
    /** The HTTP status; 0 when there is none. */
    int http_status() const noexcept { return twire_http_response_http_status(response_); }
    /** The first header of that name, in any case; "" when there is none. */
    std::string header(text_arg name) const {
        return detail::or_empty(twire_http_response_header(response_, name.c_str()));
    }
    /** The bytes of the body. */
    std::string body() const {
        std::size_t size = 0;
        const void *bytes = twire_http_response_body(response_, &size);
        return bytes != nullptr ? std::string(static_cast<const char *>(bytes), size) : std::string();
    }
    /** The number of headers. */
    std::size_t header_count() const noexcept { return twire_http_response_header_count(response_); }
    /** The name and value of the header at an index from 0; both "" after the last. */
    std::pair<std::string, std::string> header(std::size_t index) const {
        return std::make_pair(detail::or_empty(twire_http_response_header_name(response_, index)),
                              detail::or_empty(twire_http_response_header_value(response_, index)));
    }
    /** Why there is no response; "" when there is one. */
    std::string failure_message() const {
        return detail::or_empty(twire_http_response_failure_message(response_));
    }
    /** The status of the failure; TWIRE_OK when there is a response. */
    twire_status failure_status() const noexcept { return twire_http_response_failure_status(response_); }
    /** Whether the request has left, for a failure; TWIRE_SENT_NO when there is none. */
    twire_sent failure_sent() const noexcept { return twire_http_response_failure_sent(response_); }
    /** The C handle, borrowed. */
    twire_http_response *get() const noexcept { return response_; }

  private:
    detail::borrowed<twire_http_response> response_;
};

/** An HTTP response for a script, or of a recording. */
class http_response : public http_response_view {
  public:
    /** An empty response. */
    http_response() : http_response(detail::new_handle(twire_http_response_new)) {}
    /** Takes ownership of the handle. */
    explicit http_response(twire_http_response *handle) noexcept
        : http_response_view(handle), handle_(handle) {}

  private:
    detail::handle<twire_http_response, twire_http_response_free> handle_;
};

/** Sends a request and fills the response; see twire_transport in twire.h for the threads that it runs on.
 * When it throws there is no response, and whether the request was sent is unknown. */
using send_function = std::function<void(const http_request_view &request, http_response_view &response)>;

/** Sets the credentials of the next request; false: there are none. When it throws there are none. */
using credentials_function = std::function<bool(credentials &credentials)>;

/** Observes an attempt; see twire_client_options_add_hooks for its properties and threads. May be empty. */
using attempt_function = std::function<void(const result_view &attempt)>;

namespace detail {

template <class F> void release(void *user) {
    delete static_cast<F *>(user);
}

/** Runs a function of the host; false when it throws, because nothing may be thrown through C. */
template <class F> bool run(F function) noexcept {
#if TWIRE_EXCEPTIONS
    try {
        function();
    } catch (...) {
        return false;
    }
#else
    function();
#endif
    return true;
}

inline void send(const twire_http_request *request, twire_http_response *response, void *user) {
    http_response_view filled(response);
    if (!run([&] { (*static_cast<send_function *>(user))(http_request_view(request), filled); })) {
        filled.set_failure(TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, "the transport threw");
    }
}
inline std::int32_t provide(twire_credentials *handle, void *user) {
    credentials set(handle);
    bool given = false;
    run([&] { given = (*static_cast<credentials_function *>(user))(set); });
    return given ? 0 : 1;
}

struct hooks {
    attempt_function before, after;
};

inline void before(const twire_result *attempt, void *user) {
    run([&] { static_cast<hooks *>(user)->before(result_view(attempt)); });
}
inline void after(const twire_result *attempt, void *user) {
    run([&] { static_cast<hooks *>(user)->after(result_view(attempt)); });
}

} // namespace detail

/** Scripted responses in place of a network, for tests; see twire_script in twire.h. */
class script {
  public:
    /** Without responses. */
    script() : handle_(detail::new_handle(twire_script_new)) {}
    /** Takes ownership of the handle. */
    explicit script(twire_script *handle) noexcept : handle_(handle) {}
    /** Adds a response with a JSON body; http_status: 100 to 599. */
    detail::returned<void> add_json(int http_status, text_arg json) const {
        twire_error *failed = nullptr;
        twire_status status = twire_script_add_json(get(), http_status, json.c_str(), &failed);
        return detail::finish(status, failed);
    }
    /** Adds a response with headers, or a failure; it is copied. */
    detail::returned<void> add(const http_response_view &response) const {
        twire_error *failed = nullptr;
        twire_status status = twire_script_add(get(), response.get(), &failed);
        return detail::finish(status, failed);
    }
    /** The number of responses that remain. */
    std::size_t remaining() const noexcept { return twire_script_remaining(get()); }
    /** The number of requests received. */
    std::size_t request_count() const noexcept { return twire_script_request_count(get()); }
    /** The request at an index from 0, with its credentials; an index after the last is
     * TWIRE_ERR_ARGUMENT. */
    detail::returned<http_request> request(std::size_t index) const {
        twire_http_request *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_script_request(get(), index, &handle, &failed);
        return detail::finish(status, failed, http_request(handle));
    }
    /** The C handle, borrowed. */
    const twire_script *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_script, twire_script_free> handle_;
};

/** A request and its response. */
struct exchange {
    /** The request. Credentials in headers are replaced by "[redacted]". */
    http_request request;
    /** The response, or the reason why there is none. */
    http_response response;
};

/** A recording of the exchanges of clients, for tests; see twire_recording in twire.h. */
class recording {
  public:
    /** Empty. */
    recording() : handle_(detail::new_handle(twire_recording_new)) {}
    /** The number of exchanges that have ended. */
    std::size_t exchange_count() const noexcept { return twire_recording_exchange_count(get()); }
    /** The exchange at an index from 0, in the order of the responses; an index after the last is
     * TWIRE_ERR_ARGUMENT. */
    detail::returned<twire::exchange> exchange(std::size_t index) const {
        twire_http_request *request = nullptr;
        twire_http_response *response = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_recording_exchange(get(), index, &request, &response, &failed);
        return detail::finish(status, failed,
                              twire::exchange{http_request(request), http_response(response)});
    }
    /** A script of the recorded responses. */
    detail::returned<twire::script> to_script() const {
        twire_script *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_recording_to_script(get(), &handle, &failed);
        return detail::finish(status, failed, twire::script(handle));
    }
    /** The C handle, borrowed. */
    const twire_recording *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_recording, twire_recording_free> handle_;
};

/** Options of a client. */
class client_options {
  public:
    /** Every default, and no credentials; see twire_client_options_new. */
    client_options() : handle_(detail::new_handle(twire_client_options_new)) {}
    /** With the credentials and options of the environment. */
    static detail::returned<client_options> from_env() {
        twire_client_options *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_client_options_from_env(&handle, &failed);
        return detail::finish(status, failed, client_options(handle));
    }
    /** Sets region, edge, base URL, CA file and default senders from the environment, but no credentials.
     * Not while another thread changes the environment. */
    client_options &read_env() { return chain(twire_client_options_read_env(get())); }
    /** An account and its auth token. */
    client_options &auth_token(text_arg account_sid, text_arg auth_token) {
        return chain(twire_client_options_set_auth_token(get(), account_sid.c_str(), auth_token.c_str()));
    }
    /** An API key (SK...) with its secret, and the account that requests are about. */
    client_options &api_key(text_arg account_sid, text_arg key_sid, text_arg secret) {
        return chain(
            twire_client_options_set_api_key(get(), account_sid.c_str(), key_sid.c_str(), secret.c_str()));
    }
    /** An OAuth access token, which the caller renews; account_sid: nullptr when no request names one. */
    client_options &bearer_token(text_arg account_sid, text_arg token) {
        return chain(twire_client_options_set_bearer_token(get(), account_sid.c_str(), token.c_str()));
    }
    /** An OAuth client and its secret: access tokens are fetched with them, and renewed. */
    client_options &oauth(text_arg account_sid, text_arg client_id, text_arg client_secret) {
        return chain(twire_client_options_set_oauth(get(), account_sid.c_str(), client_id.c_str(),
                                                    client_secret.c_str()));
    }
    /** The account that requests are about, where it is not that of the credentials: a subaccount. */
    client_options &account_sid(text_arg sid) {
        return chain(twire_client_options_set_account_sid(get(), sid.c_str()));
    }
    /** Twilio's region, such as "ie1". */
    client_options &region(text_arg name) {
        return chain(twire_client_options_set_region(get(), name.c_str()));
    }
    /** Twilio's edge, such as "dublin". */
    client_options &edge(text_arg name) { return chain(twire_client_options_set_edge(get(), name.c_str())); }
    /** One origin for the requests of every product: https, or http for a loopback address. */
    client_options &base_url(text_arg url) {
        return chain(twire_client_options_set_base_url(get(), url.c_str()));
    }
    /** Appends a product such as "myservice/1.2" to the header User-Agent. ASCII only. */
    client_options &user_agent(text_arg text) {
        return chain(twire_client_options_set_user_agent(get(), text.c_str()));
    }
    /** The sender of messages and calls that name none. */
    client_options &phone_number(text_arg number) {
        return chain(twire_client_options_set_phone_number(get(), number.c_str()));
    }
    /** The messaging service (MG...) of messages that name no sender; it takes precedence over the phone
     * number.
     */
    client_options &messaging_service_sid(text_arg sid) {
        return chain(twire_client_options_set_messaging_service_sid(get(), sid.c_str()));
    }
    /** The Verify service (VA...) of verifications that name none. */
    client_options &verify_service_sid(text_arg sid) {
        return chain(twire_client_options_set_verify_service_sid(get(), sid.c_str()));
    }
    /** The timeout of a request with its retries, in milliseconds, at least 1; 30000 by default. */
    client_options &timeout_ms(std::uint32_t ms) {
        return chain(twire_client_options_set_timeout_ms(get(), ms));
    }
    /** The timeout of one attempt, in milliseconds, at least 1; 15000 by default. */
    client_options &attempt_timeout_ms(std::uint32_t ms) {
        return chain(twire_client_options_set_attempt_timeout_ms(get(), ms));
    }
    /** The timeout of name resolution, connection and TLS handshake together, in milliseconds, at least 1;
     * 5000 by default. */
    client_options &connect_timeout_ms(std::uint32_t ms) {
        return chain(twire_client_options_set_connect_timeout_ms(get(), ms));
    }
    /** The maximum number of retries, the attempts after the first: 2 by default, 0 turns them off. */
    client_options &retries(std::uint32_t retries) {
        return chain(twire_client_options_set_retries(get(), retries));
    }
    /** The delays between attempts, in milliseconds; see twire_client_options_set_retry_delays_ms. */
    client_options &retry_delays_ms(std::uint32_t base, std::uint32_t cap, std::uint32_t retry_after_cap) {
        return chain(twire_client_options_set_retry_delays_ms(get(), base, cap, retry_after_cap));
    }
    /** The maximum size of a response body, in bytes; 8388608 by default. */
    client_options &max_response_bytes(std::size_t bytes) {
        return chain(twire_client_options_set_max_response_bytes(get(), bytes));
    }
    /** The maximum number of requests in flight at the same time; further requests wait. Unlimited by
     * default; 0 is refused. */
    client_options &max_concurrent_requests(std::size_t requests) {
        return chain(twire_client_options_set_max_concurrent_requests(get(), requests));
    }
    /** The maximum number of idle connections kept to one host; unlimited by default. An idle connection is
     * closed after 20 s. */
    client_options &max_idle_per_host(std::size_t connections) {
        return chain(twire_client_options_set_max_idle_per_host(get(), connections));
    }
    /** The proxy for every request; nullptr for none, whatever the environment says. */
    client_options &proxy(text_arg url) { return chain(twire_client_options_set_proxy(get(), url.c_str())); }
    /** Whether clients read the environment; yes by default; see twire_client_options_set_trust_env. */
    client_options &trust_env(bool trust) {
        return chain(twire_client_options_set_trust_env(get(), trust ? 1 : 0));
    }
    /** Whether requests are checked before they are sent; yes by default; see
     * twire_client_options_set_checks. */
    client_options &checks(bool on) { return chain(twire_client_options_set_checks(get(), on ? 1 : 0)); }
    /** A PEM file of certificate authorities to trust in addition to the platform's; it is read when the
     * client is made. */
    client_options &ca_file(text_arg path) {
        return chain(twire_client_options_set_ca_file(get(), path.c_str()));
    }
    /** Sends requests without credentials: for a gateway that adds its own, and for operations that need
     * none. */
    client_options &no_credentials() { return chain(twire_client_options_set_no_credentials(get())); }
    /** Signs every request; algorithm: nullptr for RS256. */
    client_options &client_validation(text_arg credential_sid, text_arg private_key,
                                      text_arg algorithm = nullptr) {
        return chain(twire_client_options_set_client_validation(get(), credential_sid.c_str(),
                                                                private_key.c_str(), algorithm.c_str()));
    }
    /** Gets the credentials from a function before each request; see
     * twire_client_options_set_credentials_callback. */
    client_options &credentials_callback(text_arg account_sid, credentials_function provide) {
        twire_credentials_callback callback = provide ? detail::provide : nullptr;
        return set_function(std::move(provide), [&](credentials_function *user) {
            return twire_client_options_set_credentials_callback(get(), account_sid.c_str(), callback, user,
                                                                 detail::release<credentials_function>);
        });
    }
    /** Sends every request through a custom transport; see twire_transport. */
    client_options &transport(send_function send) {
        twire_send_callback callback = send ? detail::send : nullptr;
        return set_function(std::move(send), [&](send_function *user) {
            twire_transport table = {sizeof table, user, callback, detail::release<send_function>};
            return twire_client_options_set_transport(get(), &table);
        });
    }
    /** Adds hooks that observe every attempt; see twire_client_options_add_hooks. */
    client_options &add_hooks(attempt_function before, attempt_function after) {
        twire_attempt_callback first = before ? detail::before : nullptr;
        twire_attempt_callback last = after ? detail::after : nullptr;
        return set_function(detail::hooks{std::move(before), std::move(after)}, [&](detail::hooks *user) {
            return twire_client_options_add_hooks(get(), first, last, user, detail::release<detail::hooks>);
        });
    }
    /** Sends every request to a script, which clients share; it may end before them. */
    client_options &script(const twire::script &script) {
        return chain(twire_client_options_set_script(get(), script.get()));
    }
    /** Records the exchanges of the clients; it may end before them. */
    client_options &recording(const twire::recording &recording) {
        return chain(twire_client_options_set_recording(get(), recording.get()));
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_client_options *get() const noexcept { return handle_.get(); }

  private:
    explicit client_options(twire_client_options *handle) noexcept : handle_(handle) {}
    client_options &chain(twire_status) { return *this; }
    /* The library does not release a function that it refuses. */
    template <class F, class Set> client_options &set_function(F function, Set set) {
        std::unique_ptr<F> user(new F(std::move(function)));
        if (set(user.get()) == TWIRE_OK) {
            user.release();
        }
        return *this;
    }
    detail::handle<twire_client_options, twire_client_options_free> handle_;
};

/** Sends requests to Twilio's API and waits for the responses. Threads may share it, and a forked child may
 * use it. */
class client {
  public:
    /** For an account (AC...) and its auth token, with default options. It opens no connection yet. */
    static detail::returned<client> make(text_arg account_sid, text_arg auth_token) {
        return make_with([&](twire_client **out, twire_error **failed) {
            return twire_client_new(account_sid.c_str(), auth_token.c_str(), out, failed);
        });
    }
    /** With options, which can be used again. Fails with the first error of a setter, or TWIRE_ERR_CONFIG. */
    static detail::returned<client> make(const client_options &options) {
        return make_with([&](twire_client **out, twire_error **failed) {
            return twire_client_from_options(options.get(), out, failed);
        });
    }
    /** The variables are those of twire_client_from_env. */
    static detail::returned<client> from_env() {
        return make_with(
            [](twire_client **out, twire_error **failed) { return twire_client_from_env(out, failed); });
    }

    /** Sends a message; from: nullptr for the client's default. */
    detail::returned<result> send_message(text_arg to, text_arg body, text_arg from = nullptr) const {
        return execute_with([&](twire_result **out, twire_error **failed) {
            return twire_message_send(get(), to.c_str(), from.c_str(), body.c_str(), out, failed);
        });
    }
    /** Makes a phone call that executes this TwiML. */
    detail::returned<result> create_call(text_arg to, text_arg twiml, text_arg from = nullptr) const {
        return execute_with([&](twire_result **out, twire_error **failed) {
            return twire_call_create(get(), to.c_str(), from.c_str(), nullptr, twiml.c_str(), out, failed);
        });
    }
    /** Makes a phone call that executes the TwiML that Twilio fetches from the URL. */
    detail::returned<result> create_call_from_url(text_arg to, text_arg url, text_arg from = nullptr) const {
        return execute_with([&](twire_result **out, twire_error **failed) {
            return twire_call_create(get(), to.c_str(), from.c_str(), url.c_str(), nullptr, out, failed);
        });
    }
    /** Sends a passcode; service_sid: nullptr for the client's. */
    detail::returned<result> start_verification(text_arg to, text_arg channel = "sms",
                                                text_arg service_sid = nullptr) const {
        return execute_with([&](twire_result **out, twire_error **failed) {
            return twire_verification_start(get(), service_sid.c_str(), to.c_str(), channel.c_str(), out,
                                            failed);
        });
    }
    /** Whether the passcode is correct. */
    detail::returned<bool> check_verification(text_arg to, text_arg code,
                                              text_arg service_sid = nullptr) const {
        std::int32_t approved = 0;
        twire_error *failed = nullptr;
        twire_status status = twire_verification_check(get(), service_sid.c_str(), to.c_str(), code.c_str(),
                                                       &approved, &failed);
        return detail::finish(status, failed, approved != 0);
    }

    /** Executes an operation by its key, such as "messages.create". */
    detail::returned<result> execute(text_arg key) const { return execute(key, nullptr, nullptr); }
    /** The same, with parameters. */
    detail::returned<result> execute(text_arg key, const params &params) const {
        return execute(key, params.get(), nullptr);
    }
    /** The same, with parameters and options. */
    detail::returned<result> execute(text_arg key, const params &params,
                                     const request_options &options) const {
        return execute(key, params.get(), options.get());
    }
    /** A list operation, such as "messages.list". */
    detail::returned<pages> list(text_arg key) const { return list(key, nullptr, nullptr); }
    /** The same, with parameters: filters, and "PageSize" (1000 at most). */
    detail::returned<pages> list(text_arg key, const params &params) const {
        return list(key, params.get(), nullptr);
    }
    /** The same, with parameters and options, which hold for each page. */
    detail::returned<pages> list(text_arg key, const params &params, const request_options &options) const {
        return list(key, params.get(), options.get());
    }
    /** Sends a custom request with the client's credentials; its host must be Twilio's. */
    detail::returned<result> send(const request &request) const { return send(request, nullptr); }
    /** The same, with options. */
    detail::returned<result> send(const request &request, const request_options &options) const {
        return send(request, options.get());
    }
    /** Opens the download of a resource's content; key: the operation that fetches the resource, such as
     * "messages.media.fetch" or "recordings.fetch". See twire_download_new. */
    detail::returned<twire::download> download(text_arg key, const params &params) const {
        return download(key, params.get(), nullptr);
    }
    /** The same, with options; their timeout is for the whole download. */
    detail::returned<twire::download> download(text_arg key, const params &params,
                                               const request_options &options) const {
        return download(key, params.get(), options.get());
    }
    /** Opens a download from an address that the catalog need not know; request: a GET. */
    detail::returned<twire::download> download(const request &request) const {
        return download(request, nullptr);
    }
    /** The same, with options. */
    detail::returned<twire::download> download(const request &request, const request_options &options) const {
        return download(request, options.get());
    }

    /** The account that requests are about, or "". */
    std::string account_sid() const { return detail::or_empty(twire_client_account_sid(get())); }
    /** The C handle, borrowed. */
    const twire_client *get() const noexcept { return handle_.get(); }

  private:
    explicit client(twire_client *handle) noexcept : handle_(handle) {}

    template <class F> static detail::returned<client> make_with(F make) {
        twire_client *handle = nullptr;
        if (!detail::same_abi()) {
            error other(TWIRE_ERR_CONFIG,
                        "libtwire has another ABI than the header this program was built with");
#if TWIRE_EXCEPTIONS
            throw other;
#else
            return other;
#endif
        }
        twire_error *failed = nullptr;
        twire_status status = make(&handle, &failed);
        return detail::finish(status, failed, client(handle));
    }
    template <class F> static detail::returned<result> execute_with(F call) {
        twire_result *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = call(&handle, &failed);
        return detail::finish(status, failed, result(handle));
    }
    detail::returned<result> execute(text_arg key, const twire_params *params,
                                     const twire_request_options *options) const {
        return execute_with([&](twire_result **out, twire_error **failed) {
            return twire_operation_execute(get(), key.c_str(), params, options, out, failed);
        });
    }
    detail::returned<pages> list(text_arg key, const twire_params *params,
                                 const twire_request_options *options) const {
        twire_pages *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_new(get(), key.c_str(), params, options, &handle, &failed);
        return detail::finish(status, failed, pages(handle));
    }
    detail::returned<result> send(const request &request, const twire_request_options *options) const {
        return execute_with([&](twire_result **out, twire_error **failed) {
            return twire_request_send(request.get(), get(), options, out, failed);
        });
    }

    detail::returned<twire::download> download(text_arg key, const twire_params *params,
                                               const twire_request_options *options) const {
        twire_download *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_download_new(get(), key.c_str(), params, options, &handle, &failed);
        return detail::finish(status, failed, twire::download(handle));
    }
    detail::returned<twire::download> download(const request &request,
                                               const twire_request_options *options) const {
        twire_download *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_download_from_request(request.get(), get(), options, &handle, &failed);
        return detail::finish(status, failed, twire::download(handle));
    }

    detail::handle<twire_client, twire_client_free> handle_;
};

/** A webhook request as it was received. */
class webhook {
  public:
    /** url: the whole URL, or the request target as it was received; see twire_webhook_new. */
    static detail::returned<webhook> make(text_arg method, text_arg url, const std::string &body = "") {
        twire_webhook *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status =
            twire_webhook_new(method.c_str(), url.c_str(), body.data(), body.size(), &handle, &failed);
        return detail::finish(status, failed, webhook(handle));
    }
    /** Adds a header as it was received; all of them may be added. */
    webhook &add_header(text_arg name, text_arg value) {
        twire_webhook_add_header(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** Adds a candidate URL: one that is configured at Twilio. */
    webhook &add_configured_url(text_arg url) {
        twire_webhook_add_configured_url(get(), url.c_str());
        return *this;
    }
    /** Signs as Twilio would, and returns the signature; for tests. */
    detail::returned<std::string> sign(text_arg auth_token) {
        const char *signature = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_webhook_sign(get(), auth_token.c_str(), &signature, &failed);
        return detail::finish(status, failed, detail::or_empty(signature));
    }
    /** Signs with a shared key, and adds the signature's settings; algorithm: nullptr for HMAC_SHA256. */
    detail::returned<std::string> sign_shared_key(text_arg id, text_arg secret,
                                                  text_arg algorithm = nullptr) {
        const char *signature = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_webhook_sign_shared_key(get(), id.c_str(), secret.c_str(),
                                                            algorithm.c_str(), &signature, &failed);
        return detail::finish(status, failed, detail::or_empty(signature));
    }
    /** The URL, with what sign() added to it. */
    std::string url() { return detail::or_empty(twire_webhook_url(get())); }
    /** The same for every delivery of one webhook; "" when there is none. See replay_filter. */
    std::string idempotency_token() { return detail::or_empty(twire_webhook_idempotency_token(get())); }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_webhook *get() const noexcept { return handle_.get(); }

  private:
    explicit webhook(twire_webhook *handle) noexcept : handle_(handle) {}
    detail::handle<twire_webhook, twire_webhook_free> handle_;
};

/** The outcome of a signature check; true when the webhook is accepted. */
class verdict {
  public:
    /** Of the code of a check, and whether the validator accepts the webhook. */
    verdict(twire_verdict code, bool accepted) noexcept : code_(code), accepted_(accepted) {}
    /** Whether it is accepted. */
    explicit operator bool() const noexcept { return accepted_; }
    /** The verdict of the C function; TWIRE_VERDICT_NONE when no check was made. */
    twire_verdict code() const noexcept { return code_; }
    /** Its name, such as "bad_signature"; it lives as long as the process. */
    const char *name() const noexcept { return twire_verdict_name(code_); }
    /** The HTTP status with which a server responds. */
    int http_status() const noexcept { return accepted_ ? 200 : twire_verdict_http_status(code_); }

  private:
    twire_verdict code_;
    bool accepted_;
};

/** A verdict, and the event when the webhook is accepted. */
struct received_webhook {
    /** The outcome of the signature check. */
    twire::verdict verdict;
    /** "name", "fields" and more, as twire_validator_receive says; empty when it is rejected. */
    result event;
};

/** Checks the signatures of webhooks. Threads may share it once it is set up. */
class validator {
  public:
    /** With an auth token for every webhook, or nullptr to add keys later. */
    static detail::returned<validator> make(text_arg auth_token) {
        twire_validator *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_validator_new(auth_token.c_str(), &handle, &failed);
        return detail::finish(status, failed, validator(handle));
    }
    /** Adds an auth token: while tokens are rotated, both are accepted. */
    validator &add_auth_token(text_arg auth_token) {
        twire_validator_add_auth_token(get(), auth_token.c_str());
        return *this;
    }
    /** Adds the auth token of one account: for its webhooks, and for those without an account. */
    validator &add_account(text_arg account_sid, text_arg auth_token) {
        twire_validator_add_account(get(), account_sid.c_str(), auth_token.c_str());
        return *this;
    }
    /** Adds a shared key ("webhooks_sharedkey_...") and its secret, for webhooks that name it. */
    validator &add_shared_key(text_arg id, text_arg secret) {
        twire_validator_add_shared_key(get(), id.c_str(), secret.c_str());
        return *this;
    }
    /** Whether the headers Forwarded and X-Forwarded-* give the URL that Twilio requested; no by default.
     * Trust only a proxy that replaces these headers. */
    validator &trust_proxy(bool trust = true) {
        twire_validator_set_trust_proxy(get(), trust ? 1 : 0);
        return *this;
    }
    /** Whether a body that the signature does not cover is accepted; no by default. */
    validator &allow_uncovered_body(bool allow = true) {
        twire_validator_set_allow_uncovered_body(get(), allow ? 1 : 0);
        return *this;
    }
    /** The maximum size of a body in bytes and number of parameters of a form; 1048576 and 1000 by
     * default. */
    validator &limits(std::size_t bytes, std::size_t parameters) {
        twire_validator_set_limits(get(), bytes, parameters);
        return *this;
    }

    /** form: the raw body, or "" for a GET. */
    detail::returned<verdict> check_form(text_arg url, const std::string &form, text_arg signature) const {
        return check_with([&](twire_verdict *found, twire_error **failed) {
            return twire_validator_check_form(get(), url.c_str(), form.data(), form.size(), signature.c_str(),
                                              found, failed);
        });
    }
    /** body: the raw body of what is no form, such as JSON. */
    detail::returned<verdict> check_body(text_arg url, const std::string &body, text_arg signature) const {
        return check_with([&](twire_verdict *found, twire_error **failed) {
            return twire_validator_check_body(get(), url.c_str(), body.data(), body.size(), signature.c_str(),
                                              found, failed);
        });
    }
    /** Checks a webhook. A rejected webhook is a verdict, not an error. */
    detail::returned<verdict> check(const webhook &webhook) const {
        return check_with([&](twire_verdict *found, twire_error **failed) {
            return twire_validator_check(get(), webhook.get(), found, failed);
        });
    }
    /** Checks and parses: event.text("name"), event.text("fields.from"), event.integer("key"). */
    detail::returned<received_webhook> receive(const webhook &webhook) const {
        twire_result *event = nullptr;
        twire_verdict found = TWIRE_VERDICT_NONE;
        twire_error *failed = nullptr;
        twire_status status =
            without_refusal(twire_validator_receive(get(), webhook.get(), &event, &found, &failed), failed);
        bool accepted = event != nullptr;
        return detail::finish(status, failed, received_webhook{verdict(found, accepted), result(event)});
    }
    /** Why a webhook was rejected, in lines; for the operator only. */
    detail::returned<std::string> explain(webhook &webhook) const {
        const char *text = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_webhook_explain(webhook.get(), get(), &text, &failed);
        return detail::finish(status, failed, detail::or_empty(text));
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_validator *get() const noexcept { return handle_.get(); }

  private:
    explicit validator(twire_validator *handle) noexcept : handle_(handle) {}

    /* A rejected webhook is a verdict here, not an error. */
    static twire_status without_refusal(twire_status status, twire_error *&failed) noexcept {
        if (status != TWIRE_ERR_WEBHOOK) {
            return status;
        }
        twire_error_free(failed);
        failed = nullptr;
        return TWIRE_OK;
    }
    template <class F> static detail::returned<verdict> check_with(F check) {
        twire_verdict found = TWIRE_VERDICT_NONE;
        twire_error *failed = nullptr;
        twire_status status = check(&found, &failed);
        bool accepted = status == TWIRE_OK;
        status = without_refusal(status, failed);
        return detail::finish(status, failed, verdict(found, accepted));
    }

    detail::handle<twire_validator, twire_validator_free> handle_;
};

/** A bounded set of the idempotency tokens of webhooks. Threads may share it. */
class replay_filter {
  public:
    /** Keeps at least this many recent tokens, at least 1, and at most twice as many. */
    static detail::returned<replay_filter> make(std::size_t capacity) {
        twire_replay_filter *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_replay_filter_new(capacity, &handle, &failed);
        return detail::finish(status, failed, replay_filter(handle));
    }
    /** Whether the filter has this token, which it then adds. Only for a webhook that was accepted. */
    bool is_replay(text_arg token) const noexcept {
        return twire_replay_filter_is_replay(get(), token.c_str()) != 0;
    }
    /** The C handle, borrowed. */
    const twire_replay_filter *get() const noexcept { return handle_.get(); }

  private:
    explicit replay_filter(twire_replay_filter *handle) noexcept : handle_(handle) {}
    detail::handle<twire_replay_filter, twire_replay_filter_free> handle_;
};

/** A JWT for a browser, a phone or a worker; kinds, properties and grants are those of twire_jwt_new,
 * twire_jwt_set and twire_jwt_add_grant. */
class jwt {
  public:
    /** Signed with an API key. */
    static detail::returned<jwt> access(text_arg account_sid, text_arg key_sid, text_arg secret) {
        return make("access", account_sid, key_sid, secret);
    }
    /** "client", "worker", "task_queue" or "workspace": signed with the account's auth token. */
    static detail::returned<jwt> capability(text_arg kind, text_arg account_sid, text_arg auth_token) {
        return make(kind, account_sid, nullptr, auth_token);
    }
    /** A JWT of a kind; key_sid: nullptr except for "access". */
    static detail::returned<jwt> make(text_arg kind, text_arg account_sid, text_arg key_sid,
                                      text_arg secret) {
        twire_jwt *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_jwt_new(kind.c_str(), account_sid.c_str(), key_sid.c_str(),
                                            secret.c_str(), &handle, &failed);
        return detail::finish(status, failed, jwt(handle));
    }
    /** Sets a property of the kind; see twire_jwt_set. */
    jwt &set(text_arg name, text_arg value) {
        return chain(twire_jwt_set(get(), name.c_str(), value.c_str()));
    }
    /** The identity of an access token. */
    jwt &identity(text_arg identity) { return set("identity", identity); }
    /** The validity in seconds, 1 to 86400; 3600 by default. */
    jwt &ttl_seconds(std::uint32_t seconds) { return chain(twire_jwt_set_ttl_seconds(get(), seconds)); }
    /** The end of the validity, in seconds since 1970-01-01T00:00:00Z. */
    jwt &expires_at(std::int64_t unix_seconds) {
        return chain(twire_jwt_set_expires_at(get(), unix_seconds));
    }
    /** The start of the validity, in seconds since 1970-01-01T00:00:00Z. Unset by default. */
    jwt &not_before(std::int64_t unix_seconds) {
        return chain(twire_jwt_set_not_before(get(), unix_seconds));
    }
    /** Adds a grant; json: an object of its fields; nullptr for none. */
    jwt &add_grant(text_arg name, text_arg json = nullptr) {
        return chain(twire_jwt_add_grant(get(), name.c_str(), json.c_str()));
    }
    /** Adds a grant exactly as given, though the library may not know it; access tokens only. */
    jwt &add_raw_grant(text_arg name, text_arg json) {
        return chain(twire_jwt_add_raw_grant(get(), name.c_str(), json.c_str()));
    }
    /** Signs and encodes the JWT. */
    detail::returned<std::string> encode() {
        const char *text = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_jwt_encode(get(), &text, &failed);
        return detail::finish(status, failed, detail::or_empty(text));
    }
    /** "header" and "claims", without a check of signature and times. */
    static detail::returned<result> decode(text_arg encoded) {
        twire_result *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_jwt_decode(encoded.c_str(), &handle, &failed);
        return detail::finish(status, failed, result(handle));
    }
    /** "header" and "claims", with a check of signature and times; unix_seconds: 0 for now. */
    static detail::returned<result> verify(text_arg encoded, text_arg secret, std::int64_t unix_seconds = 0) {
        twire_result *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status =
            twire_jwt_verify(encoded.c_str(), secret.c_str(), unix_seconds, &handle, &failed);
        return detail::finish(status, failed, result(handle));
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_jwt *get() const noexcept { return handle_.get(); }

  private:
    explicit jwt(twire_jwt *handle) noexcept : handle_(handle) {}
    jwt &chain(twire_status) { return *this; }
    detail::handle<twire_jwt, twire_jwt_free> handle_;
};

/** A TwiML document to be built. */
class twiml {
  public:
    /** A document that responds to a call. */
    static detail::returned<twiml> voice() { return make("voice"); }
    /** A document that responds to a message. */
    static detail::returned<twiml> messaging() { return make("messaging"); }
    /** kind: "voice", "messaging" or "fax"; the rules of the kind are checked. */
    static detail::returned<twiml> make(text_arg kind) {
        twire_twiml *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_new(kind.c_str(), &handle, &failed);
        return detail::finish(status, failed, twiml(handle));
    }
    /** Parses a document and checks it; kind: nullptr to derive it from the verbs. */
    static detail::returned<twiml> parse(text_arg kind, const std::string &xml) {
        twire_twiml *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_parse(kind.c_str(), xml.data(), xml.size(), &handle, &failed);
        return detail::finish(status, failed, twiml(handle));
    }
    /** Parses a document with any elements; it must only be XML. */
    static detail::returned<twiml> parse_unchecked(const std::string &xml) {
        twire_twiml *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_parse_unchecked(xml.data(), xml.size(), &handle, &failed);
        return detail::finish(status, failed, twiml(handle));
    }

    /** Whether elements and attributes that the rules do not know are allowed. */
    twiml &unchecked(bool unchecked = true) {
        return chain(twire_twiml_set_unchecked(get(), unchecked ? 1 : 0));
    }
    /** Makes another element the root, for a part of a document. */
    twiml &root(text_arg name) { return chain(twire_twiml_set_root(get(), name.c_str())); }
    /** Opens an element inside the open one. */
    twiml &open(text_arg name) { return chain(twire_twiml_open(get(), name.c_str())); }
    /** Sets an attribute of the open element, or replaces it; nullptr leaves it unchanged. */
    twiml &set_attribute(text_arg name, text_arg value) {
        return chain(twire_twiml_set_attribute(get(), name.c_str(), value.c_str()));
    }
    /** Adds text to the open element, unescaped. */
    twiml &add_text(text_arg text) { return chain(twire_twiml_add_text(get(), text.c_str())); }
    /** Adds an element with text and without attributes: open, text and close in one. */
    twiml &add_element(text_arg name, text_arg text = nullptr) {
        return chain(twire_twiml_add_element(get(), name.c_str(), text.c_str()));
    }
    /** Adds a comment to the open element; without "--". */
    twiml &add_comment(text_arg text) { return chain(twire_twiml_add_comment(get(), text.c_str())); }
    /** Adds a comment before the root; without "--". */
    twiml &add_comment_before(text_arg text) {
        return chain(twire_twiml_add_comment_before(get(), text.c_str()));
    }
    /** Adds a comment after the root; without "--". */
    twiml &add_comment_after(text_arg text) {
        return chain(twire_twiml_add_comment_after(get(), text.c_str()));
    }
    /** Closes the open element. The root cannot be closed. */
    twiml &close() { return chain(twire_twiml_close(get())); }

    /** The document as XML, checked against the rules of its kind. Every element except the root must be
     * closed; more can be added afterwards. */
    detail::returned<std::string> to_xml() {
        const char *text = nullptr;
        std::size_t size = 0;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_to_xml(get(), &text, &size, &failed);
        return detail::finish(status, failed, text != nullptr ? std::string(text, size) : std::string());
    }
    /** The document as a tree: "root.name", "root.attributes", "root.children". */
    detail::returned<result> to_tree() const {
        twire_result *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_to_tree(get(), &handle, &failed);
        return detail::finish(status, failed, result(handle));
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_twiml *get() const noexcept { return handle_.get(); }

  private:
    explicit twiml(twire_twiml *handle) noexcept : handle_(handle) {}
    twiml &chain(twire_status) { return *this; }
    detail::handle<twire_twiml, twire_twiml_free> handle_;
};

/** The SMS segments of a text. */
class segments {
  public:
    /** smart_encoding: count after Smart Encoding has replaced characters that GSM-7 lacks. */
    static detail::returned<segments> make(text_arg text, bool smart_encoding = false) {
        twire_segments *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_segments_new(text.c_str(), smart_encoding ? 1 : 0, &handle, &failed);
        return detail::finish(status, failed, segments(handle));
    }
    /** The number of segments that are sent and billed, at least 1. */
    std::size_t count() const noexcept { return twire_segments_count(get()); }
    /** "GSM-7" or "UCS-2". */
    std::string encoding() const { return detail::or_empty(twire_segments_encoding(get())); }
    /** Characters as Twilio counts them: septets in GSM-7, grapheme clusters in UCS-2. */
    std::size_t characters() const noexcept { return twire_segments_characters(get()); }
    /** Code units of the whole text without headers: septets in GSM-7, UTF-16 code units in UCS-2. */
    std::size_t code_units() const noexcept { return twire_segments_code_units(get()); }
    /** Code units that one segment of this text holds: 160 or 153 in GSM-7, 70 or 67 in UCS-2. */
    std::size_t code_units_per_segment() const noexcept {
        return twire_segments_code_units_per_segment(get());
    }
    /** Code units that still fit into the last segment. */
    std::size_t code_units_left() const noexcept { return twire_segments_code_units_left(get()); }
    /** With Smart Encoding the text that would be sent, else the text as given. */
    std::string text() const { return detail::or_empty(twire_segments_text(get())); }
    /** The text of the segment at an index. */
    std::string part(std::size_t index) const { return detail::or_empty(twire_segments_part(get(), index)); }
    /** The number of grapheme clusters in the segment at an index. */
    std::size_t part_characters(std::size_t index) const noexcept {
        return twire_segments_part_characters(get(), index);
    }
    /** Code points (Unicode scalar values) of the text. */
    std::size_t code_points() const noexcept { return twire_segments_code_points(get()); }
    /** Bits of the text without the headers of the segments. */
    std::size_t message_bits() const noexcept { return twire_segments_message_bits(get()); }
    /** Bits of the text and of the headers of the segments. */
    std::size_t total_bits() const noexcept { return twire_segments_total_bits(get()); }
    /** The number of characters that GSM-7 lacks; 0 when the encoding is GSM-7. */
    std::size_t non_gsm_count() const noexcept { return twire_segments_non_gsm_count(get()); }
    /** The non-GSM character at an index. */
    std::string non_gsm_text(std::size_t index) const {
        return detail::or_empty(twire_segments_non_gsm_text(get(), index));
    }
    /** The replacement that Smart Encoding has for it; "" when it has none. */
    std::string non_gsm_replacement(std::size_t index) const {
        return detail::or_empty(twire_segments_non_gsm_replacement(get(), index));
    }
    /** Its offset in the text, in bytes. */
    std::size_t non_gsm_offset(std::size_t index) const noexcept {
        return twire_segments_non_gsm_offset(get(), index);
    }
    /** The C handle, borrowed. */
    const twire_segments *get() const noexcept { return handle_.get(); }

  private:
    explicit segments(twire_segments *handle) noexcept : handle_(handle) {}
    detail::handle<twire_segments, twire_segments_free> handle_;
};

/** A parsed address. */
class address {
  public:
    /** country_code: nullptr parses the text as it is, else see twire_address_new. */
    static detail::returned<address> make(text_arg text, text_arg country_code = nullptr) {
        twire_address *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_address_new(text.c_str(), country_code.c_str(), &handle, &failed);
        return detail::finish(status, failed, address(handle));
    }
    /** The whole address, such as "whatsapp:+15558675310". */
    std::string text() const { return detail::or_empty(twire_address_text(get())); }
    /** Without the channel. */
    std::string id() const { return detail::or_empty(twire_address_id(get())); }
    /** The kind; see twire_address_check. */
    std::string kind() const { return detail::or_empty(twire_address_kind(get())); }
    /** The channel; see twire_address_check. */
    std::string channel() const { return detail::or_empty(twire_address_channel(get())); }
    /** The region of a phone number; empty where it does not tell. See twire_address_region. */
    std::string region() const { return detail::or_empty(twire_address_region(get())); }
    /** What a phone number is for; empty where its plan does not have it. See twire_address_line_type. */
    std::string line_type() const { return detail::or_empty(twire_address_line_type(get())); }
    /** The C handle, borrowed. */
    const twire_address *get() const noexcept { return handle_.get(); }

  private:
    explicit address(twire_address *handle) noexcept : handle_(handle) {}
    detail::handle<twire_address, twire_address_free> handle_;
};

/** What is enqueued in the outbox; see twire_notification in twire.h. */
class notification {
  public:
    /** Without recipient and text. */
    notification() : handle_(detail::new_handle(twire_notification_new)) {}
    /** A text for a recipient: a name of the outbox's configuration, or an address. */
    notification(text_arg to, text_arg body) : notification() { add_to(to).body(body); }
    /** Reads the JSON of a file of the spool; see twire_notification_parse. */
    static detail::returned<notification> parse(const std::string &json) {
        twire_notification *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_notification_parse(json.data(), json.size(), &handle, &failed);
        return detail::finish(status, failed, notification(handle));
    }
    /** Adds a recipient. */
    notification &add_to(text_arg to) { return chain(twire_notification_add_to(get(), to.c_str())); }
    /** The text, at most 64 KiB. */
    notification &body(text_arg body) { return chain(twire_notification_set_body(get(), body.c_str())); }
    /** Sets a field that is text; see twire_notification_set. */
    notification &set(text_arg field, text_arg value) {
        return chain(twire_notification_set(get(), field.c_str(), value.c_str()));
    }
    /** A line in front of the text. */
    notification &title(text_arg title) { return set("title", title); }
    /** "critical", "high", "normal" or "bulk". */
    notification &priority(text_arg priority) { return set("priority", priority); }
    /** What it is about: one key to one recipient within a window is one message. */
    notification &key(text_arg key) { return set("key", key); }
    /** "auto", "sms", "whatsapp" or "call". */
    notification &channel(text_arg channel) { return set("channel", channel); }
    /** The sender: a name of the configuration or an address. */
    notification &from(text_arg sender) { return set("from", sender); }
    /** The messaging service that picks the sender. */
    notification &service(text_arg service_sid) { return set("service", service_sid); }
    /** "reconcile", "resend" or "hold". */
    notification &on_doubt(text_arg policy) { return set("on_doubt", policy); }
    /** Seconds after which it is not sent any more. */
    notification &ttl_seconds(std::int64_t seconds) { return set_int("ttl", seconds); }
    /** Seconds since 1970-01-01T00:00:00Z before which it is not sent. */
    notification &at(std::int64_t unix_seconds) { return set_int("at", unix_seconds); }
    /** The most segments of a message. */
    notification &max_segments(std::int64_t segments) { return set_int("max_segments", segments); }
    /** What the key names is over. */
    notification &resolve(bool resolve = true) {
        return chain(twire_notification_set_bool(get(), "resolve", resolve ? 1 : 0));
    }
    /** Sets any field from JSON; see twire_notification_set_json. */
    notification &set_json(text_arg field, text_arg json) {
        return chain(twire_notification_set_json(get(), field.c_str(), json.c_str()));
    }
    /** Adds the URL of a picture or other media. */
    notification &add_media(text_arg url) { return chain(twire_notification_add_media(get(), url.c_str())); }
    /** The content template that is sent in place of the text. */
    notification &content_template(text_arg sid) {
        return chain(twire_notification_set_template(get(), sid.c_str()));
    }
    /** Adds a value of the template. */
    notification &add_variable(text_arg name, text_arg value) {
        return chain(twire_notification_add_variable(get(), name.c_str(), value.c_str()));
    }
    /** Adds a label, which silences match. */
    notification &add_label(text_arg name, text_arg value) {
        return chain(twire_notification_add_label(get(), name.c_str(), value.c_str()));
    }
    /** The file that is enqueued; nothing is enqueued. */
    detail::returned<std::string> to_json() {
        const char *json = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_notification_to_json(get(), &json, &failed);
        return detail::finish(status, failed, detail::or_empty(json));
    }
    /** The C handle, borrowed; not const, for the C setters. */
    twire_notification *get() const noexcept { return handle_.get(); }

  private:
    explicit notification(twire_notification *handle) noexcept : handle_(handle) {}
    notification &set_int(text_arg field, std::int64_t value) {
        return chain(twire_notification_set_int(get(), field.c_str(), value));
    }
    notification &chain(twire_status) { return *this; }
    detail::handle<twire_notification, twire_notification_free> handle_;
};

/** A directory in which notifications are enqueued; see twire_spool in twire.h. Threads may share it, and a
 * forked child may use it. */
class spool {
  public:
    /** path: a spool that exists; nullptr for the one of this process; see twire_spool_open. */
    static detail::returned<spool> open(text_arg path = nullptr) {
        twire_spool *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_spool_open(path.c_str(), &handle, &failed);
        return detail::finish(status, failed, spool(handle));
    }
    /** Makes a spool for the user of this process alone, if it does not exist, and opens it. */
    static detail::returned<spool> create(text_arg path) {
        twire_spool *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_spool_create(path.c_str(), &handle, &failed);
        return detail::finish(status, failed, spool(handle));
    }
    /** The directory. */
    std::string path() const { return detail::or_empty(twire_spool_path(get())); }
    /** Enqueues a notification and returns its id. Success means: on disk. A failure means that nothing was
     * enqueued. */
    detail::returned<std::string> enqueue(notification &notification) const {
        const char *id = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_spool_enqueue(get(), notification.get(), &id, &failed);
        return detail::finish(status, failed, detail::or_empty(id));
    }
    /** The same of a temporary: spool.enqueue(twire::notification("ops", "disk full")). */
    detail::returned<std::string> enqueue(notification &&notification) const { return enqueue(notification); }
    /** The C handle, borrowed. */
    const twire_spool *get() const noexcept { return handle_.get(); }

  private:
    explicit spool(twire_spool *handle) noexcept : handle_(handle) {}
    detail::handle<twire_spool, twire_spool_free> handle_;
};

/** Receives log lines; see twire_log_set_callback for the threads that it runs on. */
using log_function = std::function<void(twire_log_level level, const char *line)>;

namespace detail {

inline void log_line(int level, const char *line, void *user) {
    run([&] { (*static_cast<log_function *>(user))(static_cast<twire_log_level>(level), line); });
}

} // namespace detail

/** Sends log lines to a function; an empty one turns logging off. */
inline detail::returned<void> set_log_callback(twire_log_level level, log_function sink) {
    twire_error *failed = nullptr;
    if (!sink) {
        twire_status status = twire_log_set_callback(level, nullptr, nullptr, nullptr, &failed);
        return detail::finish(status, failed);
    }
    std::unique_ptr<log_function> kept(new log_function(std::move(sink)));
    twire_status status =
        twire_log_set_callback(level, detail::log_line, kept.get(), detail::release<log_function>, &failed);
    if (status == TWIRE_OK) {
        kept.release();
    }
    return detail::finish(status, failed);
}

} // inline namespace

} // namespace twire

#endif /* TWIRE_HPP */
