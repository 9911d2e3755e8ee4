/*
 * A login, for tests: pam_driver CONFDIR SERVICE USER RHOST ANSWER...
 *
 * Prints each prompt, and the result's number. An answer "@code" is asked of the program named by
 * TWIRE_TEST_CODE; "@eof" is an end of input, "@gone" a user who hung up; "@sleep N" waits that many
 * seconds, "@wait FILE" until the file is there, two minutes at most; "@file FILE" waits for it too, and
 * answers its first line. What goes to syslog goes to the file named by TWIRE_TEST_LOG, if it is set.
 */
#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <security/pam_appl.h>

static char **answers;
static int is_gone;

/* In the place of libc's: libpam finds those of the program first. */
static void log_line(const char *format, va_list values) {
    const char *path = getenv("TWIRE_TEST_LOG");
    if (!path) {
        return;
    }
    FILE *log = fopen(path, "a");
    if (!log) {
        exit(98);
    }
    vfprintf(log, format, values);
    fputc('\n', log);
    fclose(log);
}

void syslog(int priority, const char *format, ...);
void syslog(int priority, const char *format, ...) {
    (void)priority;
    va_list values;
    va_start(values, format);
    log_line(format, values);
    va_end(values);
}

void __syslog_chk(int priority, int flag, const char *format, ...);
void __syslog_chk(int priority, int flag, const char *format, ...) {
    (void)priority, (void)flag;
    va_list values;
    va_start(values, format);
    log_line(format, values);
    va_end(values);
}

static void wait_for(const char *path) {
    for (int tries = 0; tries < 6000 && access(path, F_OK); tries++) {
        usleep(20000);
    }
}

static char *first_line(FILE *file) {
    char *line = NULL;
    size_t size = 0;
    if (!file || getline(&line, &size, file) < 0) {
        exit(99);
    }
    line[strcspn(line, "\n")] = '\0';
    return line;
}

static char *answer(void) {
    char *wanted = *answers ? *answers++ : NULL;
    if (!wanted || !strcmp(wanted, "@eof")) {
        return NULL;
    }
    if (!strcmp(wanted, "@gone")) {
        is_gone = 1;
        return NULL;
    }
    if (!strncmp(wanted, "@sleep ", 7)) {
        sleep((unsigned)atoi(wanted + 7));
        return answer();
    }
    if (!strncmp(wanted, "@wait ", 6)) {
        wait_for(wanted + 6);
        return answer();
    }
    if (!strncmp(wanted, "@file ", 6)) {
        wait_for(wanted + 6);
        FILE *file = fopen(wanted + 6, "r");
        char *line = first_line(file);
        fclose(file);
        return line;
    }
    if (strcmp(wanted, "@code")) {
        return strdup(wanted);
    }
    FILE *program = popen(getenv("TWIRE_TEST_CODE"), "r");
    char *line = first_line(program);
    pclose(program);
    return line;
}

static int converse(int count, const struct pam_message **messages, struct pam_response **responses,
                    void *data) {
    (void)data;
    *responses = calloc((size_t)count, sizeof **responses);
    for (int i = 0; i < count; i++) {
        printf("%s\n", messages[i]->msg);
        if (messages[i]->msg_style == PAM_PROMPT_ECHO_OFF || messages[i]->msg_style == PAM_PROMPT_ECHO_ON) {
            (*responses)[i].resp = answer();
        }
    }
    if (is_gone) {
        free(*responses);
        *responses = NULL;
        return PAM_CONV_ERR;
    }
    return PAM_SUCCESS;
}

/* The delay after a failure is the login program's; a test does not wait for it. */
static void no_delay(int result, unsigned microseconds, void *data) {
    (void)result, (void)microseconds, (void)data;
}

int main(int argc, char **argv) {
    if (argc < 5) {
        return 64;
    }
    answers = argv + 5;
    struct pam_conv conversation = {converse, NULL};
    pam_handle_t *pam = NULL;
    int result = pam_start_confdir(argv[2], argv[3], &conversation, argv[1], &pam);
    if (result == PAM_SUCCESS) {
        if (*argv[4]) {
            pam_set_item(pam, PAM_RHOST, argv[4]);
        }
        void (*delay)(int, unsigned, void *) = no_delay;
        const void *item;
        memcpy(&item, &delay, sizeof item);
        pam_set_item(pam, PAM_FAIL_DELAY, item);
        result = pam_authenticate(pam, 0);
    }
    pam_end(pam, result);
    printf("result %d\n", result);
    fflush(stdout);
    return result == PAM_SUCCESS ? 0 : 1;
}
