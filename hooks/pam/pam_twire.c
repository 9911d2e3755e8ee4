/*
 * pam_twire: a second factor. It sends a one-time passcode through Twilio Verify, asks for it and
 * checks it. pam_twire(8) has the options.
 *
 * It fails closed: whatever goes wrong, the login is refused, unless an option says otherwise. It
 * keeps no state in the process, starts nothing that outlives it, and logs neither a code nor a
 * whole number.
 */
#define _GNU_SOURCE
#define PAM_SM_AUTH

#include <errno.h>
#include <fcntl.h>
#include <pwd.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <syslog.h>
#include <time.h>
#include <unistd.h>

#include <security/pam_ext.h>
#include <security/pam_modules.h>

#include <twire.h>

#define MAX_FILE_BYTES (1024 * 1024)
/* The digits of Verify's codes. */
#define MIN_CODE 4
#define MAX_CODE 10

struct options {
    const char *numbers;
    const char *credentials;
    const char *service;
    const char *channel;
    const char *remember_dir;
    long timeout;  /* seconds for everything, the question included */
    long attempts; /* questions */
    long remember; /* seconds */
    int nullok;
    int gecos;
    int echo;
    int skip_when_offline;
    int is_wrong;
};

/* A span of time: 90, 90s, 10m, 2h. -1 if it is none. */
static long seconds(const char *text) {
    char *end;
    errno = 0;
    long value = strtol(text, &end, 10);
    if (errno || end == text || value < 0 || value > 86400) {
        return -1;
    }
    if (!strcmp(end, "m")) {
        return value * 60;
    }
    if (!strcmp(end, "h")) {
        return value * 3600;
    }
    return *end == '\0' || !strcmp(end, "s") ? value : -1;
}

static const char *value_of(const char *argument, const char *name) {
    size_t length = strlen(name);
    return !strncmp(argument, name, length) && argument[length] == '=' ? argument + length + 1 : NULL;
}

static struct options read_options(pam_handle_t *pam, int argc, const char **argv) {
    struct options options = {
        .numbers = "/etc/twire/numbers",
        .credentials = "/etc/twire/credentials",
        .remember_dir = "/run/twire-pam",
        .channel = "sms",
        .timeout = 120,
        .attempts = 3,
    };
    for (int i = 0; i < argc; i++) {
        const char *argument = argv[i], *value;
        int is_wrong = 0;
        if ((value = value_of(argument, "numbers"))) {
            options.numbers = value;
        } else if ((value = value_of(argument, "credentials"))) {
            options.credentials = value;
        } else if ((value = value_of(argument, "service"))) {
            options.service = value;
        } else if ((value = value_of(argument, "remember_dir"))) {
            options.remember_dir = value;
        } else if ((value = value_of(argument, "channel"))) {
            options.channel = value;
            is_wrong = strcmp(value, "sms") && strcmp(value, "call") && strcmp(value, "whatsapp");
        } else if ((value = value_of(argument, "timeout"))) {
            options.timeout = seconds(value);
            is_wrong = options.timeout < 1;
        } else if ((value = value_of(argument, "remember"))) {
            options.remember = seconds(value);
            is_wrong = options.remember < 0;
        } else if ((value = value_of(argument, "attempts"))) {
            options.attempts = strtol(value, NULL, 10);
            is_wrong = options.attempts < 1 || options.attempts > 5;
        } else if ((value = value_of(argument, "offline"))) {
            options.skip_when_offline = !strcmp(value, "skip");
            is_wrong = strcmp(value, "skip") && strcmp(value, "fail");
        } else if (!strcmp(argument, "nullok")) {
            options.nullok = 1;
        } else if (!strcmp(argument, "gecos")) {
            options.gecos = 1;
        } else if (!strcmp(argument, "echo")) {
            options.echo = 1;
        } else {
            is_wrong = 1;
        }
        if (is_wrong) {
            pam_syslog(pam, LOG_ERR, "unknown or wrong option: %s", argument);
            options.is_wrong = 1;
        }
    }
    return options;
}

static long now(void) {
    struct timespec time;
    return clock_gettime(CLOCK_BOOTTIME, &time) ? 0 : (long)time.tv_sec;
}

/* The length of what a file holds, at most `most`; -1 where a read fails. */
static ssize_t read_all(int file, char *text, size_t most) {
    size_t length = 0;
    while (length < most) {
        ssize_t got = read(file, text + length, most - length);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got < 0) {
            return -1;
        }
        if (got == 0) {
            break;
        }
        length += (size_t)got;
    }
    return (ssize_t)length;
}

/*
 * The text of a file that root alone can change, and, if it is a secret, read. NULL if it is not, or
 * where a part of it is not read: what is missing might be the line that matters.
 */
static char *read_file(pam_handle_t *pam, const char *path, int is_secret) {
    int file = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    struct stat status;
    char *text = NULL;
    const char *why = NULL;
    if (file < 0 || fstat(file, &status)) {
        pam_syslog(pam, LOG_ERR, "%s cannot be read: %s", path, strerror(errno));
    } else if (!S_ISREG(status.st_mode)) {
        why = "is no file";
    } else if (status.st_uid != 0 && status.st_uid != geteuid()) {
        why = "belongs to somebody else than root";
    } else if (status.st_mode & (is_secret ? 077 : 022)) {
        why = is_secret ? "can be read by others" : "can be written by others";
    } else if (status.st_size > MAX_FILE_BYTES) {
        why = "is too large";
    } else if (!(text = calloc(1, (size_t)status.st_size + 2))) {
        why = "does not fit into memory";
    } else {
        /* One byte more than it should have, so that one that grows is seen too. */
        ssize_t length = read_all(file, text, (size_t)status.st_size + 1);
        if (length < 0) {
            why = "cannot be read to its end";
        } else if (length != status.st_size) {
            why = "changed while it was read";
        } else if (memchr(text, 0, (size_t)length)) {
            why = "has a NUL byte";
        }
        if (why) {
            explicit_bzero(text, (size_t)status.st_size + 2);
            free(text);
            text = NULL;
        }
    }
    if (why) {
        pam_syslog(pam, LOG_ERR, "%s %s", path, why);
    }
    if (file >= 0) {
        close(file);
    }
    return text;
}

static void wipe(char *text) {
    if (text) {
        explicit_bzero(text, strlen(text));
        free(text);
    }
}

/* Cuts a line off `rest`, and spaces off the line; NULL after the last. */
static char *next_line(char **rest) {
    char *line = strsep(rest, "\n");
    if (!line) {
        return NULL;
    }
    line += strspn(line, " \t");
    for (char *end = line + strlen(line); end > line && strchr(" \t\r", end[-1]); end--) {
        end[-1] = '\0';
    }
    return line;
}

/* +15558676543: a sign and 7 to 15 digits. */
static int is_number(const char *text) {
    size_t digits = *text == '+' ? strspn(text + 1, "0123456789") : 0;
    return digits >= 7 && digits <= 15 && text[digits + 1] == '\0';
}

/*
 * The user's number, to be freed; NULL if there is none. `is_broken`: not even who has no number may
 * pass, because the file, or what it says of the user, cannot be used.
 */
static char *find_number(pam_handle_t *pam, const struct options *options, const char *user, int *is_broken) {
    /* Who has the numbers in the password database needs no file. */
    int is_absent = options->gecos && access(options->numbers, F_OK) && errno == ENOENT;
    char *text = is_absent ? NULL : read_file(pam, options->numbers, 0), *rest = text, *line, *number = NULL;
    *is_broken = !text && !is_absent;
    while (!number && !*is_broken && text && (line = next_line(&rest))) {
        char *colon = strchr(line, ':');
        if (*line == '#' || !colon || (size_t)(colon - line) != strlen(user) ||
            strncmp(line, user, strlen(user))) {
            continue;
        }
        colon += 1 + strspn(colon + 1, " \t");
        if (is_number(colon)) {
            number = strdup(colon);
            *is_broken = !number;
        } else {
            pam_syslog(pam, LOG_ERR, "%s: the number of %s is not E.164", options->numbers, user);
            *is_broken = 1;
        }
    }
    free(text);
    if (!number && !*is_broken && options->gecos) {
        struct passwd entry, *found = NULL;
        char space[4096];
        int failed = getpwnam_r(user, &entry, space, sizeof space, &found);
        if (failed) {
            pam_syslog(pam, LOG_ERR, "the password database does not tell of %s: %s", user, strerror(failed));
            *is_broken = 1;
        }
        char *fields = found ? found->pw_gecos : NULL, *field;
        while (!number && !*is_broken && (field = strsep(&fields, ","))) {
            if (is_number(field)) {
                number = strdup(field);
                *is_broken = !number;
            }
        }
    }
    return number;
}

/* A client of the account in the credentials' file: lines of NAME=value. */
static twire_client *make_client(pam_handle_t *pam, struct options *options, char *text, long left) {
    const char *account = NULL, *token = NULL, *key = NULL, *secret = NULL, *base = NULL, *region = NULL,
               *edge = NULL;
    char *rest = text, *line;
    while ((line = next_line(&rest))) {
        const char *value;
        if ((value = value_of(line, "TWILIO_ACCOUNT_SID"))) {
            account = value;
        } else if ((value = value_of(line, "TWILIO_AUTH_TOKEN"))) {
            token = value;
        } else if ((value = value_of(line, "TWILIO_API_KEY"))) {
            key = value;
        } else if ((value = value_of(line, "TWILIO_API_SECRET"))) {
            secret = value;
        } else if ((value = value_of(line, "TWILIO_REGION"))) {
            region = value;
        } else if ((value = value_of(line, "TWILIO_EDGE"))) {
            edge = value;
        } else if ((value = value_of(line, "TWIRE_BASE_URL"))) {
            base = value;
        } else if ((value = value_of(line, "TWILIO_VERIFY_SERVICE_SID")) && !options->service) {
            options->service = value;
        }
    }
    twire_client_options *wanted = NULL;
    twire_client *client = NULL;
    twire_error *error = NULL;
    if (twire_client_options_new(&wanted, &error) == TWIRE_OK) {
        if (key && secret) {
            twire_client_options_set_api_key(wanted, account, key, secret);
        } else {
            twire_client_options_set_auth_token(wanted, account, token);
        }
        if (region) {
            twire_client_options_set_region(wanted, region);
        }
        if (edge) {
            twire_client_options_set_edge(wanted, edge);
        }
        if (base) {
            twire_client_options_set_base_url(wanted, base);
        }
        twire_client_options_set_timeout_ms(wanted, (uint64_t)(left < 30 ? left : 30) * 1000);
        twire_client_from_options(wanted, &client, &error);
    }
    twire_client_options_free(wanted);
    if (error) {
        pam_syslog(pam, LOG_ERR, "%s: %s", options->credentials, twire_error_message(error));
        twire_error_free(error);
    }
    return client;
}

/* The file that says when a user last passed from a host. 0 if there is none to be had. */
static int remember_path(const struct options *options, pam_handle_t *pam, const char *user, char *path,
                         size_t size) {
    const void *item = NULL;
    const char *host = pam_get_item(pam, PAM_RHOST, &item) == PAM_SUCCESS && item ? item : "";
    struct stat status;
    /* Names are written as hexadecimal digits: none leaves the folder, none is another's. */
    int length = snprintf(path, size, "%s/", options->remember_dir);
    if (!options->remember || !*host || length < 0 || length >= (int)size) {
        return 0;
    }
    for (const char *part = user; part; part = part == user ? host : NULL) {
        for (const char *c = part; *c && length + 4 < (int)size; c++) {
            length += snprintf(path + length, size - (size_t)length, "%02x", (unsigned char)*c);
        }
        length += snprintf(path + length, size - (size_t)length, "%s", part == user ? "-" : "");
    }
    if (length + 4 >= (int)size) {
        return 0;
    }
    if (mkdir(options->remember_dir, 0700) && errno != EEXIST) {
        return 0;
    }
    return !lstat(options->remember_dir, &status) && S_ISDIR(status.st_mode) && status.st_uid == geteuid() &&
           !(status.st_mode & 077);
}

static int is_remembered(const struct options *options, const char *path) {
    struct stat status;
    struct timespec time;
    if (lstat(path, &status) || !S_ISREG(status.st_mode) || clock_gettime(CLOCK_REALTIME, &time)) {
        return 0;
    }
    time_t age = time.tv_sec - status.st_mtime;
    return age >= 0 && age < options->remember;
}

static void remember(const char *path) {
    unlink(path);
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file >= 0) {
        close(file);
    }
}

/* What a failure of the service means for the login. */
static int failure(pam_handle_t *pam, const struct options *options, const char *user, twire_error *error) {
    twire_status status = error ? twire_error_status(error) : TWIRE_ERR_INTERNAL;
    int is_offline = status == TWIRE_ERR_CONNECT || status == TWIRE_ERR_TIMEOUT || status == TWIRE_ERR_TLS;
    pam_syslog(pam, is_offline ? LOG_ERR : LOG_NOTICE, "%s: %s", user,
               error ? twire_error_message(error) : "no message");
    twire_error_free(error);
    if (is_offline && options->skip_when_offline) {
        pam_syslog(pam, LOG_WARNING, "%s is let in without a passcode: offline=skip", user);
        return PAM_IGNORE;
    }
    return is_offline ? PAM_AUTHINFO_UNAVAIL : PAM_AUTH_ERR;
}

/* Asks for the code and checks it, `attempts` times at most. */
static int ask(pam_handle_t *pam, const struct options *options, const twire_client *client, const char *user,
               const char *number, long deadline) {
    size_t length = strlen(number);
    for (long attempt = 0; attempt < options->attempts; attempt++) {
        char *given = NULL, code[MAX_CODE + 2] = "";
        int style = options->echo ? PAM_PROMPT_ECHO_ON : PAM_PROMPT_ECHO_OFF;
        int asked = attempt == 0 ? pam_prompt(pam, style, &given, "Code sent to ***%s: ", number + length - 4)
                                 : pam_prompt(pam, style, &given,
                                              "Wrong code. Code sent to ***%s: ", number + length - 4);
        if (asked != PAM_SUCCESS || !given) {
            pam_syslog(pam, LOG_NOTICE, "%s gave no code", user);
            wipe(given);
            return PAM_AUTH_ERR;
        }
        size_t digits = 0;
        for (const char *c = given; *c && digits + 1 < sizeof code; c++) {
            if (*c != ' ' && *c != '-') {
                code[digits++] = *c;
            }
        }
        wipe(given);
        if (now() >= deadline) {
            explicit_bzero(code, sizeof code);
            pam_syslog(pam, LOG_NOTICE, "%s took too long", user);
            return PAM_AUTH_ERR;
        }
        int is_approved = 0;
        twire_error *error = NULL;
        twire_status status =
            digits >= MIN_CODE && digits <= MAX_CODE && strspn(code, "0123456789") == digits
                ? twire_verification_check(client, options->service, number, code, &is_approved, &error)
                : TWIRE_OK;
        explicit_bzero(code, sizeof code);
        if (status != TWIRE_OK) {
            /* A code must be checked: being offline now lets nobody in. */
            struct options strict = *options;
            strict.skip_when_offline = 0;
            return failure(pam, &strict, user, error);
        }
        if (is_approved) {
            return PAM_SUCCESS;
        }
        pam_syslog(pam, LOG_NOTICE, "%s gave a wrong code", user);
    }
    return PAM_MAXTRIES;
}

__attribute__((visibility("default"))) int pam_sm_authenticate(pam_handle_t *pam, int flags, int argc,
                                                               const char **argv) {
    (void)flags;
    struct options options = read_options(pam, argc, argv);
    const char *user = NULL;
    char path[512];
    if (options.is_wrong) {
        return PAM_SERVICE_ERR;
    }
    if (pam_get_user(pam, &user, NULL) != PAM_SUCCESS || !user || !*user) {
        return PAM_USER_UNKNOWN;
    }
    pam_fail_delay(pam, 2000000);
    int can_remember = remember_path(&options, pam, user, path, sizeof path);
    if (can_remember && is_remembered(&options, path)) {
        return PAM_SUCCESS;
    }
    int is_broken = 0;
    char *number = find_number(pam, &options, user, &is_broken);
    if (!number) {
        pam_syslog(pam, LOG_NOTICE, "%s has no number", user);
        return options.nullok && !is_broken ? PAM_IGNORE : PAM_AUTH_ERR;
    }
    int result = PAM_AUTHINFO_UNAVAIL;
    long deadline = now() + options.timeout;
    char *credentials = read_file(pam, options.credentials, 1);
    size_t credentials_length = credentials ? strlen(credentials) : 0;
    twire_client *client = credentials ? make_client(pam, &options, credentials, options.timeout) : NULL;
    if (client) {
        twire_error *error = NULL;
        if (twire_verification_start(client, options.service, number, options.channel, NULL, &error) ==
            TWIRE_OK) {
            result = ask(pam, &options, client, user, number, deadline);
        } else {
            result = failure(pam, &options, user, error);
        }
        twire_client_free(client);
    }
    if (credentials) {
        explicit_bzero(credentials, credentials_length);
        free(credentials);
    }
    free(number);
    if (result == PAM_SUCCESS && can_remember) {
        remember(path);
    }
    return result;
}

/*
 * There is nothing to set. A stack whose modules all ignore this ends with "permission denied", and
 * sshd, which calls it in another process than the question, refuses the login then.
 */
__attribute__((visibility("default"))) int pam_sm_setcred(pam_handle_t *pam, int flags, int argc,
                                                          const char **argv) {
    (void)pam, (void)flags, (void)argc, (void)argv;
    return PAM_SUCCESS;
}
