/* Loads the library by name, uses it, unloads it, a hundred times. argv[1]: its path. */
#define _GNU_SOURCE
#include <dlfcn.h>

#include "check.h"
#include "peer.h"

typedef twire_status client_from_options(const twire_client_options *, twire_client **, twire_error **);
typedef twire_status options_new(twire_client_options **, twire_error **);
typedef twire_status set_two(twire_client_options *, const char *, const char *);
typedef twire_status set_one(twire_client_options *, const char *);
typedef twire_status send_message(const twire_client *, const char *, const char *, const char *,
                                  twire_result **, twire_error **);

/* POSIX's way from a data pointer to a function. */
#define LOOK(type, name)                                                                                     \
    type *name##_;                                                                                           \
    *(void **)&name##_ = dlsym(library, #name);                                                              \
    if (!CHECK(name##_ != NULL)) {                                                                           \
        return;                                                                                              \
    }

static void once(const char *path, int call) {
    void *library = dlopen(path, RTLD_NOW | RTLD_LOCAL);
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    if (!CHECK(library != NULL)) {
        fprintf(stderr, "%s\n", dlerror());
        return;
    }
    {
        LOOK(options_new, twire_client_options_new)
        LOOK(set_two, twire_client_options_set_auth_token)
        LOOK(set_one, twire_client_options_set_base_url)
        LOOK(client_from_options, twire_client_from_options)
        LOOK(send_message, twire_message_send)
        typedef void free_options(twire_client_options *);
        typedef void free_client(twire_client *);
        LOOK(free_options, twire_client_options_free)
        LOOK(free_client, twire_client_free)
        CHECK(twire_client_options_new_(&options, NULL) == TWIRE_OK);
        twire_client_options_set_auth_token_(options, PEER_ACCOUNT, PEER_TOKEN);
        twire_client_options_set_base_url_(options, peer_url);
        CHECK(twire_client_from_options_(options, &client, NULL) == TWIRE_OK);
        twire_client_options_free_(options);
        if (call) {
            CHECK(twire_message_send_(client, "+15558675310", "+15005550006", "hello", NULL, NULL) ==
                  TWIRE_OK);
        }
        twire_client_free_(client);
    }
    CHECK(dlclose(library) == 0);
    /* It is still there, for its thread runs in it. */
    library = dlopen(path, RTLD_NOW | RTLD_NOLOAD);
    CHECK(library != NULL && dlclose(library) == 0);
}

int main(int argc, char **argv) {
    int round, status = 0;
    pid_t pid;
    if (argc < 2) {
        return 64;
    }
    peer_start();
    /* The first rounds have no thread yet; the others unload it from under one. */
    for (round = 0; round < 100; round++) {
        once(argv[1], round >= 3 && round % 5 == 0);
    }
    /* The fork handler of an unloaded library is still there. */
    pid = fork();
    if (pid == 0) {
        alarm(120);
        once(argv[1], 1);
        _exit(check_failures != 0);
    }
    CHECK(waitpid(pid, &status, 0) == pid && WIFEXITED(status) && WEXITSTATUS(status) == 0);
    peer_stop();
    return check_failures != 0;
}
