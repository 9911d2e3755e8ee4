/* A child that fork handlers know nothing of (a raw clone), and one that has its parent's process id (in a
 * pid namespace of its own): each uses connections of its own, so that none gets the other's response. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <sched.h>
#include <sys/syscall.h>

enum { REQUESTS = 100 };

static twire_client *client;

/* Requests that the peer answers with this status. Returns how many got another one. */
static int ask(int http_status) {
    char path[32];
    int number, wrong = 0;
    snprintf(path, sizeof path, "/status/%d", http_status);
    for (number = 0; number < REQUESTS; number++) {
        twire_error *error = NULL;
        peer_ask(client, "POST", path, NULL, NULL, &error);
        if (twire_error_http_status(error) != http_status) {
            fprintf(stderr, "%d: not %d: %s\n", (int)getpid(), http_status, twire_error_message(error));
            wrong++;
        }
        twire_error_free(error);
    }
    return wrong;
}

/* The child's part, or the parent's beside it. A child that hangs is ended by its own alarm. */
static void side_by_side(pid_t child) {
    int status = 0;
    if (child == 0) {
        alarm(120);
        _exit(ask(404) == 0 ? 0 : 3);
    }
    CHECK(child > 0 && ask(400) == 0);
    CHECK(waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    CHECK(ask(403) == 0);
}

static void raw_clone(void) {
    side_by_side((pid_t)syscall(SYS_clone, (long)SIGCHLD, 0L, 0L, 0L, 0L));
}

/* In a process that is number 1 of a namespace: its child is number 1 of another. */
static int first_of_a_namespace(void) {
    int status;
    CHECK(getpid() == 1 && ask(401) == 0);
    if (unshare(CLONE_NEWPID) == 0) {
        pid_t child = fork();
        if (child == 0 && getpid() != 1) {
            _exit(4);
        }
        side_by_side(child);
    }
    status = check_end();
    return status;
}

static void same_number(void) {
    int status = 0;
    pid_t outer = fork();
    if (outer == 0) {
        pid_t inner;
        alarm(120);
        /* Not allowed here: nothing to test. */
        if (unshare(CLONE_NEWPID) != 0 && unshare(CLONE_NEWUSER | CLONE_NEWPID) != 0) {
            _exit(0);
        }
        inner = fork();
        if (inner == 0) {
            _exit(first_of_a_namespace());
        }
        _exit(waitpid(inner, &status, 0) == inner && WIFEXITED(status) ? WEXITSTATUS(status) : 5);
    }
    CHECK(waitpid(outer, &status, 0) == outer && WIFEXITED(status) && WEXITSTATUS(status) == 0);
}

int main(void) {
    peer_start();
    client = peer_client();
    CHECK(ask(401) == 0);
    raw_clone();
    same_number();
    CHECK(ask(401) == 0);
    twire_client_free(client);
    peer_stop();
    return check_end();
}
