/**
 * @file twire.hpp
 * @brief twire.h for C++11 and later: handles that free themselves, errors as exceptions.
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
 * Header only; link with libtwire. Classes own what they hold, can be moved and not copied (an error
 * can be copied), and each has get() for the C handle. What twire.h says of threads, forks and
 * lifetimes holds for them too. Setters return the object; what they refuse is reported by the
 * function that uses what was set.
 *
 * Without exceptions (-fno-exceptions) every function that would throw returns twire::result<T>: it
 * is true when it holds a value, and error() says what went wrong when it does not.
 *
 * Text parameters take const char *, std::string, and nullptr where twire.h takes NULL.
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
#define TWIRE_EXCEPTIONS 1
#else
#define TWIRE_EXCEPTIONS 0
#endif
#endif

namespace twire {

/* A program may hold units of both kinds: their functions have different names for the linker. */
#if TWIRE_EXCEPTIONS
inline namespace throwing {
#else
inline namespace returning {
#endif

/** Text on its way in: UTF-8 that ends with NUL, or nothing. Holds no copy. */
class text_arg {
  public:
    text_arg(const char *text) noexcept : text_(text) {}
    text_arg(const std::string &text) noexcept : text_(text.c_str()) {}
    text_arg(std::nullptr_t) noexcept : text_(nullptr) {}
    const char *c_str() const noexcept { return text_; }

  private:
    const char *text_;
};

/** What went wrong; see twire_error in twire.h. what() is the whole error in one line. */
class error : public std::runtime_error {
  public:
    /** Takes the handle over. */
    error(twire_status status, twire_error *handle)
        : std::runtime_error(line(status, handle)), status_(status), handle_(handle, twire_error_free) {}
    error(twire_status status, const char *line) : std::runtime_error(line), status_(status) {}

    twire_status status() const noexcept { return status_; }
    const char *status_name() const noexcept { return twire_status_name(status_); }
    /** The reason alone: Twilio's own sentence where it gave one. */
    std::string reason() const { return twire_error_reason(get()); }
    /** Twilio's code, such as 21211; 0 when there is none. */
    std::int64_t code() const noexcept { return twire_error_code(get()); }
    /** 0 when there was no answer. */
    int http_status() const noexcept { return twire_error_http_status(get()); }
    twire_sent sent() const noexcept { return twire_error_sent(get()); }
    bool retryable() const noexcept { return twire_error_retryable(get()) != 0; }
    /** Milliseconds; -1 when the service did not say. */
    std::int64_t retry_after_ms() const noexcept { return twire_error_retry_after_ms(get()); }
    unsigned attempts() const noexcept { return twire_error_attempts(get()); }
    std::string parameter() const { return or_empty(twire_error_parameter(get())); }
    std::string more_info() const { return or_empty(twire_error_more_info(get())); }
    std::string details() const { return or_empty(twire_error_details(get())); }
    std::string request_id() const { return or_empty(twire_error_request_id(get())); }
    std::string operation() const { return or_empty(twire_error_operation(get())); }
    std::string method() const { return or_empty(twire_error_method(get())); }
    /** Without its query, SIDs shortened. */
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

/** A value, or the error in its place. */
template <class T> class result {
  public:
    result(T value) : value_(new T(std::move(value))) {}
    result(twire::error error) : error_(new twire::error(std::move(error))) {}
    explicit operator bool() const noexcept { return value_ != nullptr; }
    /** Only when there is a value. */
    T &operator*() noexcept { return *value_; }
    T *operator->() noexcept { return value_.get(); }
    T &value() noexcept { return *value_; }
    /** Only when there is none. */
    const twire::error &error() const noexcept { return *error_; }

  private:
    std::unique_ptr<T> value_;
    std::unique_ptr<twire::error> error_;
};

template <> class result<void> {
  public:
    result() {}
    result(twire::error error) : error_(new twire::error(std::move(error))) {}
    explicit operator bool() const noexcept { return error_ == nullptr; }
    const twire::error &error() const noexcept { return *error_; }

  private:
    std::unique_ptr<twire::error> error_;
};

namespace detail {

#if TWIRE_EXCEPTIONS
template <class T> using outcome = T;
#else
template <class T> using outcome = result<T>;
#endif

/** What a function came to, given to the caller in the way of this unit. */
template <class T> outcome<T> finish(twire_status status, twire_error *failed, T value) {
    if (status != TWIRE_OK) {
#if TWIRE_EXCEPTIONS
        throw error(status, failed);
#else
        return error(status, failed);
#endif
    }
    return outcome<T>(std::move(value));
}

inline outcome<void> finish(twire_status status, twire_error *failed) {
    if (status != TWIRE_OK) {
#if TWIRE_EXCEPTIONS
        throw error(status, failed);
#else
        return error(status, failed);
#endif
    }
    return outcome<void>();
}

template <class T, void (*F)(T *)> struct freer {
    void operator()(T *handle) const noexcept { F(handle); }
};

template <class T, void (*F)(T *)> using handle = std::unique_ptr<T, freer<T, F>>;

/** Whether the library that runs is of the header's ABI. */
inline bool same_abi() noexcept {
    return twire_abi_version() == TWIRE_ABI_VERSION;
}

/* For classes with constructors: their making fails for lack of memory only, and the null handle
 * that is left then makes every later call an error. */
template <class T> T *made(twire_status (*make)(T **, twire_error **)) {
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

/** A value in an answer, borrowed from it; see twire_result in twire.h for paths. */
class view {
  public:
    view() noexcept : result_(nullptr) {}
    explicit view(const twire_result *result) noexcept : result_(result) {}

    /** False for what is not there. */
    explicit operator bool() const noexcept { return result_ != nullptr; }
    twire_type type(text_arg path = "") const noexcept { return twire_result_type(result_, path.c_str()); }
    bool has(text_arg path) const noexcept {
        twire_type found = type(path);
        return found != TWIRE_TYPE_NONE && found != TWIRE_TYPE_NULL;
    }
    std::string text(text_arg path = "", const std::string &otherwise = "") const {
        const char *found = twire_result_text(result_, path.c_str());
        return found != nullptr ? found : otherwise;
    }
    std::int64_t integer(text_arg path = "", std::int64_t otherwise = 0) const noexcept {
        return twire_result_int(result_, path.c_str(), otherwise);
    }
    double number(text_arg path = "", double otherwise = 0) const noexcept {
        return twire_result_double(result_, path.c_str(), otherwise);
    }
    bool truth(text_arg path = "", bool otherwise = false) const noexcept {
        return twire_result_bool(result_, path.c_str(), otherwise ? 1 : 0) != 0;
    }
    std::string json(text_arg path = "") const {
        return detail::or_empty(twire_result_json(result_, path.c_str()));
    }
    /** Items of a list, or fields of an object. */
    std::size_t size(text_arg path = "") const noexcept { return twire_result_length(result_, path.c_str()); }
    view item(std::size_t index) const noexcept { return view(twire_result_item(result_, "", index)); }
    view item(text_arg path, std::size_t index) const noexcept {
        return view(twire_result_item(result_, path.c_str(), index));
    }
    /** The name of an object's field, by its place. */
    std::string name(std::size_t index) const {
        return detail::or_empty(twire_result_name(result_, "", index));
    }
    std::string name(text_arg path, std::size_t index) const {
        return detail::or_empty(twire_result_name(result_, path.c_str(), index));
    }
    const twire_result *get() const noexcept { return result_; }

    /** Walks the items of a list, or the values of an object; name() is then the field's. */
    class iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = view;
        using difference_type = std::ptrdiff_t;
        using pointer = const view *;
        using reference = view;

        iterator(const twire_result *list, std::size_t index) noexcept : list_(list), index_(index) {}
        view operator*() const noexcept { return view(twire_result_item(list_, "", index_)); }
        std::string name() const { return detail::or_empty(twire_result_name(list_, "", index_)); }
        iterator &operator++() noexcept {
            ++index_;
            return *this;
        }
        iterator operator++(int) noexcept {
            iterator before = *this;
            ++index_;
            return before;
        }
        bool operator==(const iterator &other) const noexcept { return index_ == other.index_; }
        bool operator!=(const iterator &other) const noexcept { return index_ != other.index_; }

      private:
        const twire_result *list_;
        std::size_t index_;
    };
    iterator begin() const noexcept { return iterator(result_, 0); }
    iterator end() const noexcept { return iterator(result_, size()); }
    /** What is at a path, to be walked: for (twire::view media : event.at("fields.media")) */
    view at(text_arg path) const noexcept {
        const char *text = path.c_str();
        if (text == nullptr || *text == 0) {
            return *this;
        }
        return view(twire_result_at(result_, text));
    }

  private:
    const twire_result *result_;
};

/** What the service answered. */
class answer : public view {
  public:
    answer() noexcept {}
    /** Takes the handle over. */
    explicit answer(twire_result *handle) noexcept : view(handle), handle_(handle) {}

    int http_status() const noexcept { return twire_result_http_status(get()); }
    std::string header(text_arg name) const {
        return detail::or_empty(twire_result_header(get(), name.c_str()));
    }
    std::string request_id() const { return detail::or_empty(twire_result_request_id(get())); }
    /** The body's bytes as they came. */
    std::string body() const {
        std::size_t size = 0;
        const void *bytes = twire_result_body(get(), &size);
        return bytes != nullptr ? std::string(static_cast<const char *>(bytes), size) : std::string();
    }

  private:
    detail::handle<twire_result, twire_result_free> handle_;
};

/** Parameters of a call. */
class params {
  public:
    params() : handle_(detail::made(twire_params_new)) {}

    /** nullptr leaves the parameter out. */
    params &add(text_arg name, text_arg value) {
        twire_params_add(get(), name.c_str(), value.c_str());
        return *this;
    }
    params &add(text_arg name, const char *value) { return add(name, text_arg(value)); }
    params &add(text_arg name, const std::string &value) { return add(name, text_arg(value)); }
    params &add(text_arg name, bool value) {
        twire_params_add_bool(get(), name.c_str(), value ? 1 : 0);
        return *this;
    }
    params &add(text_arg name, int value) { return add(name, static_cast<long long>(value)); }
    params &add(text_arg name, long value) { return add(name, static_cast<long long>(value)); }
    params &add(text_arg name, long long value) {
        twire_params_add_int(get(), name.c_str(), value);
        return *this;
    }
    params &add(text_arg name, double value) {
        twire_params_add_double(get(), name.c_str(), value);
        return *this;
    }
    /** Seconds since 1970, UTC. */
    params &add_time(text_arg name, std::int64_t unix_seconds) {
        twire_params_add_time(get(), name.c_str(), unix_seconds);
        return *this;
    }
    params &add_json(text_arg name, text_arg json) {
        twire_params_add_json(get(), name.c_str(), json.c_str());
        return *this;
    }
    /** A parameter that the library does not know. */
    params &add_raw(text_arg name, text_arg value) {
        twire_params_add_raw(get(), name.c_str(), value.c_str());
        return *this;
    }
    twire_params *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_params, twire_params_free> handle_;
};

/** Gives calls up, from any thread. */
class cancel {
  public:
    cancel() : handle_(detail::made(twire_cancel_new)) {}
    void trigger() const noexcept { twire_cancel_trigger(get()); }
    bool triggered() const noexcept { return twire_cancel_triggered(get()) != 0; }
    const twire_cancel *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_cancel, twire_cancel_free> handle_;
};

/** How one call is made. */
class options {
  public:
    options() : handle_(detail::made(twire_options_new)) {}
    options &timeout_ms(std::uint32_t ms) {
        twire_options_set_timeout_ms(get(), ms);
        return *this;
    }
    options &retries(std::uint32_t retries) {
        twire_options_set_retries(get(), retries);
        return *this;
    }
    options &repeatable(bool repeatable = true) {
        twire_options_set_repeatable(get(), repeatable ? 1 : 0);
        return *this;
    }
    options &header(text_arg name, text_arg value) {
        twire_options_add_header(get(), name.c_str(), value.c_str());
        return *this;
    }
    options &cancelled_by(const cancel &cancel) {
        twire_options_set_cancel(get(), cancel.get());
        return *this;
    }
    twire_options *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_options, twire_options_free> handle_;
};

/** A request that the library's catalog need not know. */
class request {
  public:
    /** host: nullptr for api.twilio.com. */
    static detail::outcome<request> make(text_arg method, text_arg host, text_arg path) {
        twire_request *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_request_new(method.c_str(), host.c_str(), path.c_str(), &handle, &failed);
        return detail::finish(status, failed, request(handle));
    }
    request &query(text_arg name, text_arg value) {
        twire_request_add_query(get(), name.c_str(), value.c_str());
        return *this;
    }
    request &form(text_arg name, text_arg value) {
        twire_request_add_form(get(), name.c_str(), value.c_str());
        return *this;
    }
    request &json(text_arg json) {
        twire_request_set_json(get(), json.c_str());
        return *this;
    }
    request &header(text_arg name, text_arg value) {
        twire_request_add_header(get(), name.c_str(), value.c_str());
        return *this;
    }
    twire_request *get() const noexcept { return handle_.get(); }

  private:
    explicit request(twire_request *handle) noexcept : handle_(handle) {}
    detail::handle<twire_request, twire_request_free> handle_;
};

/** A list, page by page. */
class pages {
  public:
    explicit pages(twire_pages *handle) noexcept : handle_(handle) {}

    detail::outcome<void> limit(std::uint64_t records) {
        twire_error *failed = nullptr;
        twire_status status = twire_pages_limit(get(), records, &failed);
        return detail::finish(status, failed);
    }
    /** How pages are read from now on. */
    detail::outcome<void> read_with(const options &options) {
        twire_error *failed = nullptr;
        twire_status status = twire_pages_set_options(get(), options.get(), &failed);
        return detail::finish(status, failed);
    }
    /** The next page, a list of records; an empty view after the last. */
    detail::outcome<answer> next() {
        twire_result *page = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_next(get(), &page, &failed);
        return detail::finish(status, failed, answer(page));
    }
    /** The next record, page after page, borrowed until the next call; an empty view after the last. */
    detail::outcome<view> next_record() {
        const twire_result *record = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_next_record(get(), &record, &failed);
        return detail::finish(status, failed, view(record));
    }
#if TWIRE_EXCEPTIONS
    /** Walks the records that are left: for (twire::view record : client.list("messages.list")) */
    class iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = view;
        using difference_type = std::ptrdiff_t;
        using pointer = const view *;
        using reference = view;

        explicit iterator(pages *list) : list_(list) { ++*this; }
        iterator() noexcept : list_(nullptr) {}
        view operator*() const noexcept { return record_; }
        const view *operator->() const noexcept { return &record_; }
        iterator &operator++() {
            record_ = list_->next_record();
            if (!record_) {
                list_ = nullptr;
            }
            return *this;
        }
        bool operator==(const iterator &other) const noexcept { return list_ == other.list_; }
        bool operator!=(const iterator &other) const noexcept { return list_ != other.list_; }

      private:
        pages *list_;
        view record_;
    };
    iterator begin() { return iterator(this); }
    iterator end() noexcept { return iterator(); }
#endif
    /** Where to go on later; empty after the last page. */
    detail::outcome<std::string> resume() {
        const char *link = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_resume(get(), &link, &failed);
        return detail::finish(status, failed, detail::or_empty(link));
    }
    detail::outcome<void> at(text_arg link) {
        twire_error *failed = nullptr;
        twire_status status = twire_pages_at(get(), link.c_str(), &failed);
        return detail::finish(status, failed);
    }
    twire_pages *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_pages, twire_pages_free> handle_;
};

/** The credentials of the moment, which a callback sets; see twire_credentials in twire.h. */
class credentials {
  public:
    explicit credentials(twire_credentials *handle) noexcept : handle_(handle) {}
    void token(text_arg account_sid, text_arg auth_token) {
        twire_credentials_set_token(handle_, account_sid.c_str(), auth_token.c_str());
    }
    void api_key(text_arg key_sid, text_arg secret) {
        twire_credentials_set_api_key(handle_, key_sid.c_str(), secret.c_str());
    }
    void bearer(text_arg token) { twire_credentials_set_bearer(handle_, token.c_str()); }

  private:
    twire_credentials *handle_;
};

/** A request on its way out, borrowed; see twire_outgoing in twire.h. */
class outgoing_view {
  public:
    explicit outgoing_view(const twire_outgoing *handle) noexcept : request_(handle) {}
    std::string method() const { return detail::or_empty(twire_outgoing_method(request_)); }
    std::string url() const { return detail::or_empty(twire_outgoing_url(request_)); }
    /** In any case; "" when there is none. */
    std::string header(text_arg name) const {
        return detail::or_empty(twire_outgoing_header(request_, name.c_str()));
    }
    std::size_t header_count() const noexcept { return twire_outgoing_header_count(request_); }
    std::pair<std::string, std::string> header(std::size_t index) const {
        return std::make_pair(detail::or_empty(twire_outgoing_header_name(request_, index)),
                              detail::or_empty(twire_outgoing_header_value(request_, index)));
    }
    /** A parameter of the form that the body is. */
    std::string form(text_arg name) const {
        return detail::or_empty(twire_outgoing_form(request_, name.c_str()));
    }
    std::string body() const {
        std::size_t size = 0;
        const void *bytes = twire_outgoing_body(request_, &size);
        return bytes != nullptr ? std::string(static_cast<const char *>(bytes), size) : std::string();
    }
    /** Milliseconds; -1 where it is no longer to be sent. */
    std::int64_t timeout_ms() const noexcept { return twire_outgoing_timeout_ms(request_); }
    std::size_t body_cap() const noexcept { return twire_outgoing_body_cap(request_); }
    const twire_outgoing *get() const noexcept { return request_; }

  private:
    const twire_outgoing *request_;
};

/** A request that a script or a recording has kept. */
class outgoing : public outgoing_view {
  public:
    /** Takes the handle over. */
    explicit outgoing(twire_outgoing *handle) noexcept : outgoing_view(handle), handle_(handle) {}

  private:
    detail::handle<twire_outgoing, twire_outgoing_free> handle_;
};

/** An answer on its way in, borrowed; see twire_incoming in twire.h. */
class incoming_view {
  public:
    explicit incoming_view(twire_incoming *handle) noexcept : answer_(handle) {}
    incoming_view &status(int http_status) {
        twire_incoming_set_status(answer_, http_status);
        return *this;
    }
    incoming_view &header(text_arg name, text_arg value) {
        twire_incoming_add_header(answer_, name.c_str(), value.c_str());
        return *this;
    }
    incoming_view &body(const std::string &bytes) {
        twire_incoming_add_body(answer_, bytes.data(), bytes.size());
        return *this;
    }
    /** There is no answer. sent: no only where no byte of the request has left. */
    incoming_view &fail(twire_status status, twire_sent sent, text_arg message) {
        twire_incoming_fail(answer_, status, sent, message.c_str());
        return *this;
    }
    /** 0 when there is none. */
    int http_status() const noexcept { return twire_incoming_http_status(answer_); }
    std::string header(text_arg name) const {
        return detail::or_empty(twire_incoming_header(answer_, name.c_str()));
    }
    std::string body() const {
        std::size_t size = 0;
        const void *bytes = twire_incoming_body(answer_, &size);
        return bytes != nullptr ? std::string(static_cast<const char *>(bytes), size) : std::string();
    }
    std::size_t header_count() const noexcept { return twire_incoming_header_count(answer_); }
    std::pair<std::string, std::string> header(std::size_t index) const {
        return std::make_pair(detail::or_empty(twire_incoming_header_name(answer_, index)),
                              detail::or_empty(twire_incoming_header_value(answer_, index)));
    }
    /** Why there is no answer; "" when there is one. */
    std::string failure() const { return detail::or_empty(twire_incoming_failure(answer_)); }
    /** TWIRE_OK when there is an answer. */
    twire_status failure_status() const noexcept { return twire_incoming_failure_status(answer_); }
    twire_sent failure_sent() const noexcept { return twire_incoming_failure_sent(answer_); }
    twire_incoming *get() const noexcept { return answer_; }

  private:
    twire_incoming *answer_;
};

/** An answer for a script, or of a recording. */
class incoming : public incoming_view {
  public:
    incoming() : incoming(detail::made(twire_incoming_new)) {}
    /** Takes the handle over. */
    explicit incoming(twire_incoming *handle) noexcept : incoming_view(handle), handle_(handle) {}

  private:
    detail::handle<twire_incoming, twire_incoming_free> handle_;
};

/** Sends a request and fills the answer; see twire_transport in twire.h for the threads that it runs
 * on. One that throws has no answer, and whether the request was sent is unknown. */
using send_function = std::function<void(const outgoing_view &request, incoming_view &answer)>;

/** Sets the credentials of the moment; false: there are none. One that throws has none. */
using credentials_function = std::function<bool(credentials &credentials)>;

/** Is told of a try; see twire_client_options_add_hooks for what and where. May be empty. */
using attempt_function = std::function<void(const view &attempt)>;

namespace detail {

template <class F> void release(void *user) {
    delete static_cast<F *>(user);
}

/** Runs a function of the host's; false when it threw, for nothing may be thrown through C. */
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

inline void send(const twire_outgoing *request, twire_incoming *answer, void *user) {
    incoming_view filled(answer);
    if (!run([&] { (*static_cast<send_function *>(user))(outgoing_view(request), filled); })) {
        filled.fail(TWIRE_ERR_PROTOCOL, TWIRE_SENT_MAYBE, "the transport threw");
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
    run([&] { static_cast<hooks *>(user)->before(view(attempt)); });
}
inline void after(const twire_result *attempt, void *user) {
    run([&] { static_cast<hooks *>(user)->after(view(attempt)); });
}

} // namespace detail

/** Scripted answers in place of a network, for tests; see twire_script in twire.h. */
class script {
  public:
    script() : handle_(detail::made(twire_script_new)) {}
    /** Takes the handle over. */
    explicit script(twire_script *handle) noexcept : handle_(handle) {}
    detail::outcome<void> answer(int http_status, text_arg json) const {
        twire_error *failed = nullptr;
        twire_status status = twire_script_answer(get(), http_status, json.c_str(), &failed);
        return detail::finish(status, failed);
    }
    detail::outcome<void> add(const incoming_view &answer) const {
        twire_error *failed = nullptr;
        twire_status status = twire_script_add(get(), answer.get(), &failed);
        return detail::finish(status, failed);
    }
    std::size_t left() const noexcept { return twire_script_left(get()); }
    std::size_t request_count() const noexcept { return twire_script_request_count(get()); }
    detail::outcome<outgoing> request(std::size_t index) const {
        twire_outgoing *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_script_request(get(), index, &handle, &failed);
        return detail::finish(status, failed, outgoing(handle));
    }
    const twire_script *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_script, twire_script_free> handle_;
};

/** A request and what came of it. */
struct exchange {
    outgoing request;
    incoming answer;
};

/** Keeps what goes over a client's transport, for tests; see twire_recording in twire.h. */
class recording {
  public:
    recording() : handle_(detail::made(twire_recording_new)) {}
    std::size_t count() const noexcept { return twire_recording_count(get()); }
    detail::outcome<twire::exchange> exchange(std::size_t index) const {
        twire_outgoing *request = nullptr;
        twire_incoming *answer = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_recording_exchange(get(), index, &request, &answer, &failed);
        return detail::finish(status, failed, twire::exchange{outgoing(request), incoming(answer)});
    }
    /** The same answers again. */
    detail::outcome<twire::script> script() const {
        twire_script *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_recording_script(get(), &handle, &failed);
        return detail::finish(status, failed, twire::script(handle));
    }
    const twire_recording *get() const noexcept { return handle_.get(); }

  private:
    detail::handle<twire_recording, twire_recording_free> handle_;
};

/** Settings of a client. */
class client_options {
  public:
    client_options() : handle_(detail::made(twire_client_options_new)) {}
    /** With the environment's credentials and settings. */
    static detail::outcome<client_options> from_env() {
        twire_client_options *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_client_options_from_env(&handle, &failed);
        return detail::finish(status, failed, client_options(handle));
    }
    client_options &read_env() { return did(twire_client_options_read_env(get())); }
    client_options &token(text_arg account_sid, text_arg auth_token) {
        return did(twire_client_options_set_token(get(), account_sid.c_str(), auth_token.c_str()));
    }
    client_options &api_key(text_arg account_sid, text_arg key_sid, text_arg secret) {
        return did(
            twire_client_options_set_api_key(get(), account_sid.c_str(), key_sid.c_str(), secret.c_str()));
    }
    client_options &bearer(text_arg account_sid, text_arg token) {
        return did(twire_client_options_set_bearer(get(), account_sid.c_str(), token.c_str()));
    }
    client_options &oauth(text_arg account_sid, text_arg client_id, text_arg client_secret) {
        return did(twire_client_options_set_oauth(get(), account_sid.c_str(), client_id.c_str(),
                                                  client_secret.c_str()));
    }
    client_options &account(text_arg sid) {
        return did(twire_client_options_set_account(get(), sid.c_str()));
    }
    client_options &region(text_arg name) {
        return did(twire_client_options_set_region(get(), name.c_str()));
    }
    client_options &edge(text_arg name) { return did(twire_client_options_set_edge(get(), name.c_str())); }
    client_options &base_url(text_arg url) {
        return did(twire_client_options_set_base_url(get(), url.c_str()));
    }
    client_options &user_agent(text_arg text) {
        return did(twire_client_options_set_user_agent(get(), text.c_str()));
    }
    client_options &phone_number(text_arg number) {
        return did(twire_client_options_set_phone_number(get(), number.c_str()));
    }
    client_options &messaging_service_sid(text_arg sid) {
        return did(twire_client_options_set_messaging_service_sid(get(), sid.c_str()));
    }
    client_options &verify_service_sid(text_arg sid) {
        return did(twire_client_options_set_verify_service_sid(get(), sid.c_str()));
    }
    client_options &timeout_ms(std::uint32_t ms) {
        return did(twire_client_options_set_timeout_ms(get(), ms));
    }
    client_options &attempt_timeout_ms(std::uint32_t ms) {
        return did(twire_client_options_set_attempt_timeout_ms(get(), ms));
    }
    client_options &connect_timeout_ms(std::uint32_t ms) {
        return did(twire_client_options_set_connect_timeout_ms(get(), ms));
    }
    client_options &retries(std::uint32_t retries) {
        return did(twire_client_options_set_retries(get(), retries));
    }
    client_options &retry_delays_ms(std::uint32_t base, std::uint32_t cap, std::uint32_t retry_after_cap) {
        return did(twire_client_options_set_retry_delays_ms(get(), base, cap, retry_after_cap));
    }
    client_options &body_cap(std::size_t bytes) {
        return did(twire_client_options_set_body_cap(get(), bytes));
    }
    client_options &max_concurrent(std::size_t most) {
        return did(twire_client_options_set_max_concurrent(get(), most));
    }
    client_options &max_idle(std::size_t most) { return did(twire_client_options_set_max_idle(get(), most)); }
    /** nullptr for none, whatever the environment says. */
    client_options &proxy(text_arg url) { return did(twire_client_options_set_proxy(get(), url.c_str())); }
    client_options &ca_file(text_arg path) {
        return did(twire_client_options_set_ca_file(get(), path.c_str()));
    }
    client_options &no_credentials() { return did(twire_client_options_set_no_credentials(get())); }
    /** Signs every request; algorithm: nullptr for RS256. */
    client_options &client_validation(text_arg credential_sid, text_arg private_key,
                                      text_arg algorithm = nullptr) {
        return did(twire_client_options_set_client_validation(get(), credential_sid.c_str(),
                                                              private_key.c_str(), algorithm.c_str()));
    }
    /** Asks for the credentials before each call; see twire_client_options_set_credentials_callback. */
    client_options &credentials_callback(text_arg account_sid, credentials_function provide) {
        return kept(std::move(provide), [&](credentials_function *user) {
            return twire_client_options_set_credentials_callback(get(), account_sid.c_str(), detail::provide,
                                                                 user, detail::release<credentials_function>);
        });
    }
    /** An HTTP stack of one's own; see twire_transport. */
    client_options &transport(send_function send) {
        return kept(std::move(send), [&](send_function *user) {
            twire_transport table = {sizeof table, user, detail::send, detail::release<send_function>};
            return twire_client_options_set_transport(get(), &table);
        });
    }
    /** Has every try told; see twire_client_options_add_hooks. */
    client_options &hooks(attempt_function before, attempt_function after) {
        twire_attempt_callback first = before ? detail::before : nullptr;
        twire_attempt_callback last = after ? detail::after : nullptr;
        return kept(detail::hooks{std::move(before), std::move(after)}, [&](detail::hooks *user) {
            return twire_client_options_add_hooks(get(), first, last, user, detail::release<detail::hooks>);
        });
    }
    client_options &script(const twire::script &script) {
        return did(twire_client_options_set_script(get(), script.get()));
    }
    client_options &record(const recording &recording) {
        return did(twire_client_options_set_recording(get(), recording.get()));
    }
    twire_client_options *get() const noexcept { return handle_.get(); }

  private:
    explicit client_options(twire_client_options *handle) noexcept : handle_(handle) {}
    client_options &did(twire_status) { return *this; }
    /* What is refused is not released by the library. */
    template <class F, class Set> client_options &kept(F function, Set set) {
        std::unique_ptr<F> user(new F(std::move(function)));
        if (set(user.get()) == TWIRE_OK) {
            user.release();
        }
        return *this;
    }
    detail::handle<twire_client_options, twire_client_options_free> handle_;
};

/** Calls Twilio's API and waits. May be shared by threads, and used after a fork. */
class client {
  public:
    static detail::outcome<client> make(text_arg account_sid, text_arg auth_token) {
        return checked([&](twire_client **out, twire_error **failed) {
            return twire_client_new(account_sid.c_str(), auth_token.c_str(), out, failed);
        });
    }
    static detail::outcome<client> make(const client_options &options) {
        return checked([&](twire_client **out, twire_error **failed) {
            return twire_client_from_options(options.get(), out, failed);
        });
    }
    /** The variables are those of twire_client_from_env. */
    static detail::outcome<client> from_env() {
        return checked(
            [](twire_client **out, twire_error **failed) { return twire_client_from_env(out, failed); });
    }

    /** Sends a message; from: nullptr for the client's default. */
    detail::outcome<answer> send_message(text_arg to, text_arg body, text_arg from = nullptr) const {
        return answered([&](twire_result **out, twire_error **failed) {
            return twire_message_send(get(), to.c_str(), from.c_str(), body.c_str(), out, failed);
        });
    }
    /** Calls a telephone, which hears this TwiML. */
    detail::outcome<answer> create_call(text_arg to, text_arg twiml, text_arg from = nullptr) const {
        return answered([&](twire_result **out, twire_error **failed) {
            return twire_call_create(get(), to.c_str(), from.c_str(), nullptr, twiml.c_str(), out, failed);
        });
    }
    /** Calls a telephone; Twilio fetches the TwiML from the URL. */
    detail::outcome<answer> create_call_from_url(text_arg to, text_arg url, text_arg from = nullptr) const {
        return answered([&](twire_result **out, twire_error **failed) {
            return twire_call_create(get(), to.c_str(), from.c_str(), url.c_str(), nullptr, out, failed);
        });
    }
    /** Sends a passcode; service_sid: nullptr for the client's. */
    detail::outcome<answer> start_verification(text_arg to, text_arg channel = "sms",
                                               text_arg service_sid = nullptr) const {
        return answered([&](twire_result **out, twire_error **failed) {
            return twire_verification_start(get(), service_sid.c_str(), to.c_str(), channel.c_str(), out,
                                            failed);
        });
    }
    /** Whether the passcode is the right one. */
    detail::outcome<bool> check_verification(text_arg to, text_arg code,
                                             text_arg service_sid = nullptr) const {
        std::int32_t approved = 0;
        twire_error *failed = nullptr;
        twire_status status = twire_verification_check(get(), service_sid.c_str(), to.c_str(), code.c_str(),
                                                       &approved, &failed);
        return detail::finish(status, failed, approved != 0);
    }

    /** Any operation by its key, such as "messages.create". */
    detail::outcome<answer> call(text_arg key) const { return call(key, nullptr, nullptr); }
    detail::outcome<answer> call(text_arg key, const params &params) const {
        return call(key, params.get(), nullptr);
    }
    detail::outcome<answer> call(text_arg key, const params &params, const options &options) const {
        return call(key, params.get(), options.get());
    }
    /** A list operation, such as "messages.list". */
    detail::outcome<pages> list(text_arg key) const { return list(key, nullptr, nullptr); }
    detail::outcome<pages> list(text_arg key, const params &params) const {
        return list(key, params.get(), nullptr);
    }
    detail::outcome<pages> list(text_arg key, const params &params, const options &options) const {
        return list(key, params.get(), options.get());
    }
    detail::outcome<answer> send(const request &request) const { return send(request, nullptr); }
    detail::outcome<answer> send(const request &request, const options &options) const {
        return send(request, options.get());
    }

    std::string account_sid() const { return detail::or_empty(twire_client_account_sid(get())); }
    const twire_client *get() const noexcept { return handle_.get(); }

  private:
    explicit client(twire_client *handle) noexcept : handle_(handle) {}

    template <class F> static detail::outcome<client> checked(F make) {
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
    template <class F> static detail::outcome<answer> answered(F call) {
        twire_result *result = nullptr;
        twire_error *failed = nullptr;
        twire_status status = call(&result, &failed);
        return detail::finish(status, failed, answer(result));
    }
    detail::outcome<answer> call(text_arg key, const twire_params *params,
                                 const twire_options *options) const {
        return answered([&](twire_result **out, twire_error **failed) {
            return twire_call(get(), key.c_str(), params, options, out, failed);
        });
    }
    detail::outcome<pages> list(text_arg key, const twire_params *params,
                                const twire_options *options) const {
        twire_pages *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_pages_new(get(), key.c_str(), params, options, &handle, &failed);
        return detail::finish(status, failed, pages(handle));
    }
    detail::outcome<answer> send(const request &request, const twire_options *options) const {
        return answered([&](twire_result **out, twire_error **failed) {
            return twire_request_send(request.get(), get(), options, out, failed);
        });
    }

    detail::handle<twire_client, twire_client_free> handle_;
};

/** A webhook request as it came in. */
class webhook {
  public:
    static detail::outcome<webhook> make(text_arg method, text_arg url, const std::string &body = "") {
        twire_webhook *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status =
            twire_webhook_new(method.c_str(), url.c_str(), body.data(), body.size(), &handle, &failed);
        return detail::finish(status, failed, webhook(handle));
    }
    webhook &header(text_arg name, text_arg value) {
        twire_webhook_add_header(get(), name.c_str(), value.c_str());
        return *this;
    }
    /** Another URL to try: one that is configured at Twilio. */
    webhook &configured_url(text_arg url) {
        twire_webhook_add_url(get(), url.c_str());
        return *this;
    }
    /** Signs as Twilio would, and returns the signature; for tests. */
    detail::outcome<std::string> sign(text_arg auth_token) {
        const char *signature = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_webhook_sign(get(), auth_token.c_str(), &signature, &failed);
        return detail::finish(status, failed, detail::or_empty(signature));
    }
    /** Signs with a shared key, and adds the signature's settings; algorithm: nullptr for HMAC_SHA256. */
    detail::outcome<std::string> sign_shared_key(text_arg id, text_arg secret, text_arg algorithm = nullptr) {
        const char *signature = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_webhook_sign_shared_key(get(), id.c_str(), secret.c_str(),
                                                            algorithm.c_str(), &signature, &failed);
        return detail::finish(status, failed, detail::or_empty(signature));
    }
    std::string url() const { return detail::or_empty(twire_webhook_url(get())); }
    /** The same for every delivery of one webhook; "" when there is none. See repeats. */
    std::string idempotency_token() const { return detail::or_empty(twire_webhook_idempotency_token(get())); }
    twire_webhook *get() const noexcept { return handle_.get(); }

  private:
    explicit webhook(twire_webhook *handle) noexcept : handle_(handle) {}
    detail::handle<twire_webhook, twire_webhook_free> handle_;
};

/** What the proof of a webhook came to; true when it is accepted. */
class verdict {
  public:
    verdict(twire_verdict code, bool accepted) noexcept : code_(code), accepted_(accepted) {}
    explicit operator bool() const noexcept { return accepted_; }
    twire_verdict code() const noexcept { return code_; }
    const char *name() const noexcept { return twire_verdict_name(code_); }
    /** With which a server answers. */
    int http_status() const noexcept { return accepted_ ? 200 : twire_verdict_http_status(code_); }

  private:
    twire_verdict code_;
    bool accepted_;
};

/** A verdict, and what the webhook says when it is accepted. */
struct received {
    twire::verdict verdict;
    answer event;
};

/** Checks webhooks. Shared by threads once it is set up. */
class validator {
  public:
    static detail::outcome<validator> make(text_arg auth_token) {
        twire_validator *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_validator_new(auth_token.c_str(), &handle, &failed);
        return detail::finish(status, failed, validator(handle));
    }
    validator &token(text_arg auth_token) {
        twire_validator_add_token(get(), auth_token.c_str());
        return *this;
    }
    validator &account(text_arg account_sid, text_arg auth_token) {
        twire_validator_add_account(get(), account_sid.c_str(), auth_token.c_str());
        return *this;
    }
    validator &shared_key(text_arg id, text_arg secret) {
        twire_validator_add_shared_key(get(), id.c_str(), secret.c_str());
        return *this;
    }
    validator &trust_proxy(bool trust = true) {
        twire_validator_set_trust_proxy(get(), trust ? 1 : 0);
        return *this;
    }
    validator &allow_uncovered_body(bool allow = true) {
        twire_validator_set_allow_uncovered_body(get(), allow ? 1 : 0);
        return *this;
    }
    validator &limits(std::size_t bytes, std::size_t parameters) {
        twire_validator_set_limits(get(), bytes, parameters);
        return *this;
    }

    /** form: the raw body, or "" for a GET. */
    detail::outcome<verdict> check_form(text_arg url, const std::string &form, text_arg signature) const {
        return judged([&](twire_verdict *found, twire_error **failed) {
            return twire_validator_check_form(get(), url.c_str(), form.data(), form.size(), signature.c_str(),
                                              found, failed);
        });
    }
    /** body: the raw body of what is no form, such as JSON. */
    detail::outcome<verdict> check_body(text_arg url, const std::string &body, text_arg signature) const {
        return judged([&](twire_verdict *found, twire_error **failed) {
            return twire_validator_check_body(get(), url.c_str(), body.data(), body.size(), signature.c_str(),
                                              found, failed);
        });
    }
    detail::outcome<verdict> check(const webhook &webhook) const {
        return judged([&](twire_verdict *found, twire_error **failed) {
            return twire_validator_check(get(), webhook.get(), found, failed);
        });
    }
    /** Checks, and reads: event.text("name"), event.text("fields.from"), event.integer("key"). */
    detail::outcome<received> receive(const webhook &webhook) const {
        twire_result *event = nullptr;
        twire_verdict found = TWIRE_VERDICT_NONE;
        twire_error *failed = nullptr;
        twire_status status =
            settled(twire_validator_receive(get(), webhook.get(), &event, &found, &failed), failed);
        bool accepted = event != nullptr;
        return detail::finish(status, failed, received{verdict(found, accepted), answer(event)});
    }
    /** Why a webhook was refused, in lines; for the operator only. */
    detail::outcome<std::string> explain(webhook &webhook) const {
        const char *text = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_webhook_explain(webhook.get(), get(), &text, &failed);
        return detail::finish(status, failed, detail::or_empty(text));
    }
    twire_validator *get() const noexcept { return handle_.get(); }

  private:
    explicit validator(twire_validator *handle) noexcept : handle_(handle) {}

    /* A refused webhook is an answer here, not an error. */
    static twire_status settled(twire_status status, twire_error *&failed) noexcept {
        if (status != TWIRE_ERR_WEBHOOK) {
            return status;
        }
        twire_error_free(failed);
        failed = nullptr;
        return TWIRE_OK;
    }
    template <class F> static detail::outcome<verdict> judged(F check) {
        twire_verdict found = TWIRE_VERDICT_NONE;
        twire_error *failed = nullptr;
        twire_status status = check(&found, &failed);
        bool accepted = status == TWIRE_OK;
        status = settled(status, failed);
        return detail::finish(status, failed, verdict(found, accepted));
    }

    detail::handle<twire_validator, twire_validator_free> handle_;
};

/** A bounded memory of what was delivered; shared by threads. */
class repeats {
  public:
    static detail::outcome<repeats> make(std::size_t capacity) {
        twire_repeats *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_repeats_new(capacity, &handle, &failed);
        return detail::finish(status, failed, repeats(handle));
    }
    /** Whether this token was seen before; from now on it was. Ask only for a valid webhook. */
    bool seen(text_arg token) const noexcept { return twire_repeats_seen(get(), token.c_str()) != 0; }
    const twire_repeats *get() const noexcept { return handle_.get(); }

  private:
    explicit repeats(twire_repeats *handle) noexcept : handle_(handle) {}
    detail::handle<twire_repeats, twire_repeats_free> handle_;
};

/** A token for a browser, a phone or a worker; kinds, settings and grants are those of twire_token_new,
 * twire_token_set and twire_token_add_grant. */
class token {
  public:
    /** Signed with an API key. */
    static detail::outcome<token> access(text_arg account_sid, text_arg key_sid, text_arg secret) {
        return make("access", account_sid, key_sid, secret);
    }
    /** "client", "worker", "task_queue" or "workspace": signed with the account's auth token. */
    static detail::outcome<token> capability(text_arg kind, text_arg account_sid, text_arg auth_token) {
        return make(kind, account_sid, nullptr, auth_token);
    }
    static detail::outcome<token> make(text_arg kind, text_arg account_sid, text_arg key_sid,
                                       text_arg secret) {
        twire_token *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_token_new(kind.c_str(), account_sid.c_str(), key_sid.c_str(),
                                              secret.c_str(), &handle, &failed);
        return detail::finish(status, failed, token(handle));
    }
    token &set(text_arg name, text_arg value) {
        return did(twire_token_set(get(), name.c_str(), value.c_str()));
    }
    token &identity(text_arg identity) { return set("identity", identity); }
    /** Seconds, 1 to 86400. */
    token &ttl(std::uint32_t seconds) { return did(twire_token_set_ttl(get(), seconds)); }
    /** Seconds since 1970, UTC. */
    token &expiry(std::int64_t unix_seconds) { return did(twire_token_set_expiry(get(), unix_seconds)); }
    token &not_before(std::int64_t unix_seconds) {
        return did(twire_token_set_not_before(get(), unix_seconds));
    }
    /** json: an object of the grant's fields; nullptr for none. */
    token &grant(text_arg name, text_arg json = nullptr) {
        return did(twire_token_add_grant(get(), name.c_str(), json.c_str()));
    }
    token &raw_grant(text_arg name, text_arg json) {
        return did(twire_token_add_raw_grant(get(), name.c_str(), json.c_str()));
    }
    detail::outcome<std::string> jwt() const {
        const char *text = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_token_write(get(), &text, &failed);
        return detail::finish(status, failed, detail::or_empty(text));
    }
    /** "header" and "claims", unchecked. */
    static detail::outcome<answer> decode(text_arg jwt) {
        twire_result *result = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_token_decode(jwt.c_str(), &result, &failed);
        return detail::finish(status, failed, answer(result));
    }
    /** "header" and "claims", once secret is known to have signed them; unix_seconds: 0 for now. */
    static detail::outcome<answer> verify(text_arg jwt, text_arg secret, std::int64_t unix_seconds = 0) {
        twire_result *result = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_token_verify(jwt.c_str(), secret.c_str(), unix_seconds, &result, &failed);
        return detail::finish(status, failed, answer(result));
    }
    twire_token *get() const noexcept { return handle_.get(); }

  private:
    explicit token(twire_token *handle) noexcept : handle_(handle) {}
    token &did(twire_status) { return *this; }
    detail::handle<twire_token, twire_token_free> handle_;
};

/** A TwiML document under way. */
class twiml {
  public:
    static detail::outcome<twiml> voice() { return make("voice"); }
    static detail::outcome<twiml> messaging() { return make("messaging"); }
    static detail::outcome<twiml> make(text_arg kind) {
        twire_twiml *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_new(kind.c_str(), &handle, &failed);
        return detail::finish(status, failed, twiml(handle));
    }
    /** Reads a document and checks it; kind: nullptr when its verbs tell. */
    static detail::outcome<twiml> read(text_arg kind, const std::string &xml) {
        twire_twiml *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_read(kind.c_str(), xml.data(), xml.size(), &handle, &failed);
        return detail::finish(status, failed, twiml(handle));
    }
    /** Reads a document of any elements; it only has to be XML. */
    static detail::outcome<twiml> read_unchecked(const std::string &xml) {
        twire_twiml *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_read_unchecked(xml.data(), xml.size(), &handle, &failed);
        return detail::finish(status, failed, twiml(handle));
    }

    twiml &unchecked(bool unchecked = true) {
        return did(twire_twiml_set_unchecked(get(), unchecked ? 1 : 0));
    }
    /** Another root than Response: a part of a document. */
    twiml &root(text_arg name) { return did(twire_twiml_set_root(get(), name.c_str())); }
    twiml &open(text_arg name) { return did(twire_twiml_open(get(), name.c_str())); }
    twiml &set(text_arg name, text_arg value) {
        return did(twire_twiml_set(get(), name.c_str(), value.c_str()));
    }
    twiml &text(text_arg text) { return did(twire_twiml_text(get(), text.c_str())); }
    twiml &add(text_arg name, text_arg text = nullptr) {
        return did(twire_twiml_add(get(), name.c_str(), text.c_str()));
    }
    twiml &comment(text_arg text) { return did(twire_twiml_comment(get(), text.c_str())); }
    twiml &comment_before(text_arg text) { return did(twire_twiml_comment_before(get(), text.c_str())); }
    twiml &comment_after(text_arg text) { return did(twire_twiml_comment_after(get(), text.c_str())); }
    twiml &close() { return did(twire_twiml_close(get())); }

    detail::outcome<std::string> xml() {
        const char *text = nullptr;
        std::size_t size = 0;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_write(get(), &text, &size, &failed);
        return detail::finish(status, failed, text != nullptr ? std::string(text, size) : std::string());
    }
    /** As a tree: "root.name", "root.attributes", "root.children". */
    detail::outcome<answer> tree() const {
        twire_result *result = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_twiml_tree(get(), &result, &failed);
        return detail::finish(status, failed, answer(result));
    }
    twire_twiml *get() const noexcept { return handle_.get(); }

  private:
    explicit twiml(twire_twiml *handle) noexcept : handle_(handle) {}
    twiml &did(twire_status) { return *this; }
    detail::handle<twire_twiml, twire_twiml_free> handle_;
};

/** How a text is cut into SMS segments. */
class segments {
  public:
    static detail::outcome<segments> of(text_arg text, bool smart_encoding = false) {
        twire_segments *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_segments_new(text.c_str(), smart_encoding ? 1 : 0, &handle, &failed);
        return detail::finish(status, failed, segments(handle));
    }
    std::size_t count() const noexcept { return twire_segments_count(get()); }
    std::string encoding() const { return detail::or_empty(twire_segments_encoding(get())); }
    std::size_t characters() const noexcept { return twire_segments_characters(get()); }
    std::size_t units() const noexcept { return twire_segments_units(get()); }
    std::size_t units_per_segment() const noexcept { return twire_segments_units_per_segment(get()); }
    std::size_t units_left() const noexcept { return twire_segments_units_left(get()); }
    /** With Smart Encoding what would be sent, else the text as it was given. */
    std::string text() const { return detail::or_empty(twire_segments_text(get())); }
    /** What one segment carries. */
    std::string part(std::size_t index) const { return detail::or_empty(twire_segments_part(get(), index)); }
    /** How many characters, counting grapheme clusters, one segment carries. */
    std::size_t part_characters(std::size_t index) const noexcept {
        return twire_segments_part_characters(get(), index);
    }
    /** Unicode scalar values of the text. */
    std::size_t scalars() const noexcept { return twire_segments_scalars(get()); }
    /** Bits of the text alone, and with the headers of its segments. */
    std::size_t message_bits() const noexcept { return twire_segments_message_bits(get()); }
    std::size_t total_bits() const noexcept { return twire_segments_total_bits(get()); }
    std::size_t forcing_count() const noexcept { return twire_segments_forcing_count(get()); }
    /** A character that forces UCS-2. */
    std::string forcing_text(std::size_t index) const {
        return detail::or_empty(twire_segments_forcing_text(get(), index));
    }
    /** What Smart Encoding would write instead; "" when it knows nothing. */
    std::string forcing_replacement(std::size_t index) const {
        return detail::or_empty(twire_segments_forcing_replacement(get(), index));
    }
    /** Where it begins, in bytes. */
    std::size_t forcing_offset(std::size_t index) const noexcept {
        return twire_segments_forcing_offset(get(), index);
    }
    const twire_segments *get() const noexcept { return handle_.get(); }

  private:
    explicit segments(twire_segments *handle) noexcept : handle_(handle) {}
    detail::handle<twire_segments, twire_segments_free> handle_;
};

/** An address that Twilio sends to or from, taken apart. */
class address {
  public:
    /** country_code: nullptr takes the text as it is, else see twire_address_new. */
    static detail::outcome<address> of(text_arg text, text_arg country_code = nullptr) {
        twire_address *handle = nullptr;
        twire_error *failed = nullptr;
        twire_status status = twire_address_new(text.c_str(), country_code.c_str(), &handle, &failed);
        return detail::finish(status, failed, address(handle));
    }
    std::string text() const { return detail::or_empty(twire_address_text(get())); }
    /** Without the channel. */
    std::string id() const { return detail::or_empty(twire_address_id(get())); }
    std::string kind() const { return detail::or_empty(twire_address_kind(get())); }
    std::string channel() const { return detail::or_empty(twire_address_channel(get())); }
    const twire_address *get() const noexcept { return handle_.get(); }

  private:
    explicit address(twire_address *handle) noexcept : handle_(handle) {}
    detail::handle<twire_address, twire_address_free> handle_;
};

/** Takes log lines; see twire_log_set for the threads that it runs on. */
using log_sink = std::function<void(twire_log_level level, const char *line)>;

namespace detail {

inline void log_line(int level, const char *line, void *user) {
    run([&] { (*static_cast<log_sink *>(user))(static_cast<twire_log_level>(level), line); });
}

} // namespace detail

/** Sends log lines to a function; an empty one turns logging off. */
inline detail::outcome<void> set_log(twire_log_level level, log_sink sink) {
    twire_error *failed = nullptr;
    if (!sink) {
        twire_status status = twire_log_set(level, nullptr, nullptr, nullptr, &failed);
        return detail::finish(status, failed);
    }
    std::unique_ptr<log_sink> kept(new log_sink(std::move(sink)));
    twire_status status =
        twire_log_set(level, detail::log_line, kept.get(), detail::release<log_sink>, &failed);
    if (status == TWIRE_OK) {
        kept.release();
    }
    return detail::finish(status, failed);
}

} // inline namespace

} // namespace twire

#endif /* TWIRE_HPP */
