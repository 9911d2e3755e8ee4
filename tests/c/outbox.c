/* Enqueueing: what is on disk and what is not, from threads, forked and killed children, into spools that
 * are missing, full, closed to this user, or on a disk that takes nothing. */
#define _GNU_SOURCE
#include "spool.h"

#include <grp.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

enum { THREADS = 8, EACH = 25, FORKS = 20, KILLS = 25, MOST_FILES = 20000, ID = 26 };

static twire_spool *spool;

static twire_notification *made(const char *body) {
    twire_notification *notification = NULL;
    CHECK_STATUS(TWIRE_OK, twire_notification_new(&notification, &error));
    CHECK(twire_notification_add_to(notification, "ops") == TWIRE_OK);
    CHECK(twire_notification_set_body(notification, body) == TWIRE_OK);
    return notification;
}

/* Whether a file is a whole notification. */
static int is_whole(const char *id) {
    char *text = spool_file(spool, "new", id);
    size_t size = text != NULL ? strlen(text) : 0;
    int whole = size > 2 && strncmp(text, "{\"v\":1,", 7) == 0 && strcmp(text + size - 2, "\"}") == 0;
    free(text);
    return whole;
}

static void one(void) {
    twire_notification *notification = made("disk full");
    const char *id = NULL, *json = NULL;
    char first[ID + 1], path[PATH_MAX];
    struct stat about;
    CHECK_STATUS(TWIRE_OK, twire_spool_enqueue(spool, notification, &id, &error));
    CHECK(id != NULL && strlen(id) == ID && is_whole(id));
    snprintf(first, sizeof first, "%s", id);
    snprintf(path, sizeof path, "%s/new/%s", twire_spool_path(spool), id);
    CHECK(stat(path, &about) == 0 && (about.st_mode & 07777) == 0660);
    /* The same again is another one; without an id and an error too. */
    CHECK_STATUS(TWIRE_OK, twire_spool_enqueue(spool, notification, &id, &error));
    CHECK(strcmp(first, id) != 0);
    CHECK(twire_spool_enqueue(spool, notification, NULL, NULL) == TWIRE_OK);
    CHECK(spool_count(spool, "new") == 3 && spool_count(spool, "tmp") == 0);
    CHECK_STATUS(TWIRE_OK, twire_notification_to_json(notification, &json, &error));
    CHECK_TEXT("{\"v\":1,\"to\":[\"ops\"],\"body\":\"disk full\"}", json);
    /* A field that is none is named, and spoils the notification. */
    CHECK(twire_notification_set(notification, "prio", "high") == TWIRE_ERR_ARGUMENT);
    CHECK(twire_notification_set_json(notification, "labels", "[]") == TWIRE_ERR_ARGUMENT);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_spool_enqueue(spool, notification, &id, &error));
    CHECK(id == NULL && spool_count(spool, "new") == 3);
    twire_notification_free(notification);
}

static void *enqueue_each(void *argument) {
    twire_notification *notification = made(argument);
    int number;
    for (number = 0; number < EACH; number++) {
        CHECK_STATUS(TWIRE_OK, twire_spool_enqueue(spool, notification, NULL, &error));
    }
    twire_notification_free(notification);
    return NULL;
}

static void threads(void) {
    pthread_t thread[THREADS];
    int number, before = spool_count(spool, "new");
    for (number = 0; number < THREADS; number++) {
        CHECK(pthread_create(&thread[number], NULL, enqueue_each, "from a thread") == 0);
    }
    for (number = 0; number < THREADS; number++) {
        pthread_join(thread[number], NULL);
    }
    CHECK(spool_count(spool, "new") == before + THREADS * EACH && spool_count(spool, "tmp") == 0);
}

/* Runs a function in a child; whether it ended with 0. */
static int in_child(int (*run)(void)) {
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) {
        alarm(120);
        _exit(run());
    }
    return pid > 0 && waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

static int enqueue_two(void) {
    twire_notification *notification = made("from a child");
    int failed = twire_spool_enqueue(spool, notification, NULL, NULL) != TWIRE_OK ||
                 twire_spool_enqueue(spool, notification, NULL, NULL) != TWIRE_OK;
    twire_notification_free(notification);
    /* Freeing the parent's spool in the child must not hurt the parent. */
    twire_spool_free(spool);
    return failed;
}

static atomic_int stop;

static void *enqueue_until(void *count) {
    twire_notification *notification = made("meanwhile");
    while (!atomic_load(&stop)) {
        CHECK_STATUS(TWIRE_OK, twire_spool_enqueue(spool, notification, NULL, &error));
        atomic_fetch_add((atomic_int *)count, 1);
    }
    twire_notification_free(notification);
    return NULL;
}

static void forks(void) {
    static atomic_int meanwhile;
    pthread_t thread;
    int number, before = spool_count(spool, "new");
    CHECK(pthread_create(&thread, NULL, enqueue_until, &meanwhile) == 0);
    for (number = 0; number < FORKS; number++) {
        CHECK(in_child(enqueue_two));
    }
    atomic_store(&stop, 1);
    pthread_join(thread, NULL);
    CHECK(spool_count(spool, "new") == before + 2 * FORKS + atomic_load(&meanwhile));
}

/* Enqueues until it is killed, and tells each id once it is on disk. */
static void enqueue_and_tell(int to) {
    twire_notification *notification = made("before the end");
    const char *id = NULL;
    for (;;) {
        if (twire_spool_enqueue(spool, notification, &id, NULL) != TWIRE_OK || write(to, id, ID) != ID) {
            _exit(1);
        }
    }
}

static void kills(void) {
    char path[PATH_MAX], id[ID + 1] = "";
    struct dirent *entry;
    DIR *open;
    int number, tell[2], told;
    for (number = 0; number < KILLS; number++) {
        pid_t pid;
        CHECK(pipe(tell) == 0);
        pid = fork();
        if (pid == 0) {
            close(tell[0]);
            enqueue_and_tell(tell[1]);
        }
        close(tell[1]);
        for (told = 0; read(tell[0], id, ID) == ID; told++) {
            CHECK(is_whole(id));
            if (told == number % 5) {
                kill(pid, SIGKILL);
            }
        }
        CHECK(told > number % 5);
        close(tell[0]);
        CHECK(waitpid(pid, NULL, 0) == pid);
    }
    /* Nothing half-written is where the worker reads. */
    snprintf(path, sizeof path, "%s/new", twire_spool_path(spool));
    open = opendir(path);
    while (open != NULL && (entry = readdir(open)) != NULL) {
        CHECK(entry->d_name[0] == '.' || is_whole(entry->d_name));
    }
    if (open != NULL) {
        closedir(open);
    }
}

/* What enqueueing fails with, and that it leaves nothing; 0 if it is this. */
static int fails(twire_status expected, const char *word, int retryable) {
    twire_notification *notification = made("x");
    twire_error *error = NULL;
    const char *id = word;
    int good = CHECK(twire_spool_enqueue(spool, notification, &id, &error) == expected);
    good &= CHECK(id == NULL && twire_error_status(error) == expected);
    good &= CHECK(strstr(twire_error_message(error), word) != NULL);
    good &= CHECK(twire_error_sent(error) == TWIRE_SENT_NO && twire_error_is_retryable(error) == retryable);
    good &= CHECK(twire_error_class(error) == (retryable ? TWIRE_CLASS_LATER : TWIRE_CLASS_OPERATOR));
    if (!good) {
        fprintf(stderr, "%s\n", twire_error_message(error));
    }
    twire_error_free(error);
    twire_notification_free(notification);
    return !good;
}

/* A disk that takes 10 bytes of a file. */
static int without_space(void) {
    struct rlimit limit = {10, 10};
    signal(SIGXFSZ, SIG_IGN);
    return setrlimit(RLIMIT_FSIZE, &limit) != 0 || fails(TWIRE_ERR_SPOOL, "not enqueued", 1);
}

static int without_descriptors(void) {
    struct rlimit limit = {0, 0};
    return setrlimit(RLIMIT_NOFILE, &limit) != 0 || fails(TWIRE_ERR_SPOOL, "not enqueued", 1);
}

/* A user who may not write to the spool. */
static int without_permission(void) {
    if (setgroups(0, NULL) != 0 || setgid(65534) != 0 || setuid(65534) != 0) {
        return 0; /* Not root: the permissions are this user's own. */
    }
    return fails(TWIRE_ERR_NO_SPOOL, "may not enqueue", 0);
}

static void faults(void) {
    char path[PATH_MAX], *large = malloc(65538);
    twire_notification *notification;
    twire_spool *none = NULL;
    twire_error *error = NULL;
    int number, before = spool_count(spool, "new"), left = spool_count(spool, "tmp");

    CHECK(in_child(without_space) && in_child(without_descriptors) && in_child(without_permission));
    memset(large, 'x', 65537);
    large[65537] = 0;
    notification = made(large);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_spool_enqueue(spool, notification, NULL, &error));
    twire_notification_free(notification);
    free(large);
    CHECK(spool_count(spool, "new") == before && spool_count(spool, "tmp") == left);

    for (number = before; number < MOST_FILES; number++) {
        FILE *file;
        snprintf(path, sizeof path, "%s/new/%d", twire_spool_path(spool), number);
        file = fopen(path, "w");
        if (CHECK(file != NULL)) {
            fclose(file);
        }
    }
    /* A spool that has just had room is not counted again at once; one opened anew is. */
    CHECK_STATUS(TWIRE_OK, twire_spool_open(twire_spool_path(spool), &none, &error));
    twire_spool_free(spool);
    spool = none;
    none = NULL;
    fails(TWIRE_ERR_SPOOL, "the spool is full", 1);
    remove(path);
    CHECK(in_child(enqueue_two) == 0);

    CHECK(twire_spool_open("/nowhere/spool", &none, &error) == TWIRE_ERR_NO_SPOOL && none == NULL);
    CHECK(strstr(twire_error_message(error), "install -d") != NULL);
    twire_error_free(error);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_spool_open("", &none, &error));
    CHECK_STATUS(TWIRE_ERR_NO_SPOOL, twire_spool_create("/proc/twire", &none, &error));
    setenv("TWIRE_SPOOL", twire_spool_path(spool), 1);
    CHECK_STATUS(TWIRE_OK, twire_spool_open(NULL, &none, &error));
    CHECK_TEXT(twire_spool_path(spool), twire_spool_path(none));
    twire_spool_free(none);
}

/* It was there, and is gone. */
static void gone(void) {
    char path[PATH_MAX];
    spool_removed(spool);
    spool = spool_made();
    snprintf(path, sizeof path, "%s/tmp", twire_spool_path(spool));
    CHECK(nftw(path, spool_remove_one, 16, FTW_DEPTH | FTW_PHYS) == 0);
    fails(TWIRE_ERR_NO_SPOOL, "no spool at", 0);
}

int main(void) {
    spool = spool_made();
    one();
    threads();
    forks();
    kills();
    faults();
    gone();
    spool_removed(spool);
    return check_end();
}
