-- notify.lua send TO TEXT         sends a message and prints its SID and status
-- notify.lua check URL SIGNATURE  whether Twilio sent the form on standard input
--
--     luajit notify.lua send +15558675310 "The cellar is flooded."
--
-- Credentials come from the environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER.
-- Ends with 0 when it went well, 65 for a forged webhook, 75 when nothing was sent and trying again
-- may help, 76 when it may have been sent, 69 for every other refusal, 78 for missing settings.
local ffi = require "ffi"

ffi.cdef [[
    typedef struct twire_client twire_client;
    typedef struct twire_result twire_result;
    typedef struct twire_error twire_error;
    typedef struct twire_validator twire_validator;
    int twire_client_from_env(twire_client **out, twire_error **err);
    int twire_message_send(const twire_client *client, const char *to, const char *from, const char *body,
                           twire_result **out, twire_error **err);
    const char *twire_result_text(const twire_result *result, const char *path);
    int twire_validator_new(const char *auth_token, twire_validator **out, twire_error **err);
    int twire_validator_check_form(const twire_validator *validator, const char *url, const char *form, size_t size,
                                   const char *signature, int *verdict, twire_error **err);
    const char *twire_verdict_name(int verdict);
    const char *twire_error_message(const twire_error *error);
    int twire_error_sent(const twire_error *error);
    int twire_error_is_retryable(const twire_error *error);
    void twire_client_free(twire_client *client);
    void twire_result_free(twire_result *result);
    void twire_error_free(twire_error *error);
    void twire_validator_free(twire_validator *validator);
]]
local twire = ffi.load("libtwire.so.0")

-- A handle output, and what was put into it, freed with the garbage.
local function handle(kind) return ffi.new("twire_" .. kind .. " *[1]") end
local function own(out, kind) return ffi.gc(out[0], twire["twire_" .. kind .. "_free"]) end

local function fail(out, code)
    local err = own(out, "error")
    io.stderr:write("notify: ", ffi.string(twire.twire_error_message(err)), "\n")
    if code == nil then
        code = 69
        if twire.twire_error_sent(err) ~= 0 then
            code = 76
        elseif twire.twire_error_is_retryable(err) ~= 0 then
            code = 75
        end
    end
    os.exit(code, true)
end

local err = handle "error"
if arg[1] == "send" and #arg == 3 then
    local client, message = handle "client", handle "result"
    if twire.twire_client_from_env(client, err) ~= 0 then fail(err, 78) end
    client = own(client, "client")
    if twire.twire_message_send(client, arg[2], nil, arg[3], message, err) ~= 0 then fail(err) end
    message = own(message, "result")
    local function text(path) return ffi.string(twire.twire_result_text(message, path)) end
    print(text "sid" .. " " .. text "status")
elseif arg[1] == "check" and #arg == 3 then
    local validator, verdict = handle "validator", ffi.new "int[1]"
    if twire.twire_validator_new(os.getenv "TWILIO_AUTH_TOKEN" or "", validator, err) ~= 0 then fail(err, 78) end
    validator = own(validator, "validator")
    local form = io.read "*a"
    local status = twire.twire_validator_check_form(validator, arg[2], form, #form, arg[3], verdict, nil)
    print(ffi.string(twire.twire_verdict_name(verdict[0])))
    os.exit(status == 0 and 0 or 65, true)
else
    io.stderr:write "usage: notify.lua send TO TEXT | check URL SIGNATURE\n"
    os.exit(64)
end
