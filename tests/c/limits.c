/* A host that is out of memory or of descriptors: an error, or the failed allocation that ends every
 * program, and never a hang. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <fcntl.h>
#include <sys/resource.h>

enum { SUCCESS = 0, ERROR = 3, WRONG = 4 };

static long address_space_kb(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld", &pages) != 1) {
        pages = 0;
    }
    if (file != NULL) {
        fclose(file);
    }
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

static void limit(int resource, rlim_t value) {
    struct rlimit now;
    CHECK(getrlimit(resource, &now) == 0);
    now.rlim_cur = value;
    CHECK(setrlimit(resource, &now) == 0);
}

/* All that a program does, until something fails. */
static int work(void) {
    twire_client *client = NULL;
    twire_client_options *options = NULL;
    twire_validator *validator = NULL;
    twire_twiml *twiml = NULL;
    twire_segments *segments = NULL;
    const char *xml = NULL;
    twire_status status;
    int round, failed = 0;
    if (twire_client_options_new(&options, NULL) != TWIRE_OK) {
        return ERROR;
    }
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(options, peer_url);
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_timeout_ms(options, 10000);
    if (twire_client_from_options(options, &client, NULL) != TWIRE_OK) {
        return ERROR;
    }
    twire_client_options_free(options);
    for (round = 0; round < 20; round++) {
        status = peer_send(client);
        failed |= status != TWIRE_OK;
        if (status == TWIRE_ERR_ARGUMENT || status == TWIRE_ERR_AUTH) {
            return WRONG;
        }
    }
    twire_client_free(client);
    failed |= twire_validator_new("token", &validator, NULL) != TWIRE_OK;
    twire_validator_check_form(validator, "https://example.com/", "a=b", 3, "x", NULL, NULL);
    twire_validator_free(validator);
    failed |= twire_twiml_new("voice", &twiml, NULL) != TWIRE_OK;
    for (round = 0; round < 1000; round++) {
        twire_twiml_add_element(twiml, "Say", "The cellar is flooded.");
    }
    failed |= twire_twiml_to_xml(twiml, &xml, NULL, NULL) != TWIRE_OK;
    twire_twiml_free(twiml);
    failed |= twire_segments_new("The cellar is flooded.", 1, &segments, NULL) != TWIRE_OK;
    twire_segments_free(segments);
    return failed ? ERROR : SUCCESS;
}

/* The stack has what it will need before the limit: the kernel ends a program whose stack cannot grow. */
static void reserve_stack(void) {
    volatile char room[1 << 20];
    size_t at;
    for (at = 0; at < sizeof room; at += 1024) {
        room[at] = 1;
    }
}

/* How a child with this limit ends. A child that hangs is ended by its own alarm. */
static int ended(int resource, rlim_t value) {
    int status = 0;
    pid_t pid = fork();
    if (pid == 0) {
        /* A failed allocation says so, and aborts. */
        int nowhere = open("/dev/null", O_WRONLY);
        dup2(nowhere, 2);
        close(nowhere);
        alarm(120);
        reserve_stack();
        limit(resource, value);
        _exit(work());
    }
    CHECK(waitpid(pid, &status, 0) == pid);
    return status;
}

static void memory(void) {
    static const long KB[] = {0, 16, 64, 128, 256, 512, 1024, 2048, 3072, 4096, 8192, 16384, 65536, 262144};
    size_t number;
    size_t succeeded = 0;
    for (number = 0; number < sizeof KB / sizeof *KB; number++) {
        int status = ended(RLIMIT_AS, (rlim_t)(address_space_kb() + 1024 + KB[number]) * 1024);
        int in_order =
            (WIFEXITED(status) && (WEXITSTATUS(status) == SUCCESS || WEXITSTATUS(status) == ERROR)) ||
            (WIFSIGNALED(status) && WTERMSIG(status) == SIGABRT);
        if (!CHECK(in_order)) {
            fprintf(stderr, "with %ld KB more: status %#x\n", KB[number], (unsigned)status);
        }
        succeeded += WIFEXITED(status) && WEXITSTATUS(status) == SUCCESS;
    }
    /* A limit that is none would tell nothing. */
    CHECK(succeeded > 0 && succeeded < sizeof KB / sizeof *KB);
}

static void descriptors(void) {
    int number, errors = 0, successes = 0;
    for (number = 0; number < 24; number++) {
        int status = ended(RLIMIT_NOFILE, (rlim_t)number);
        if (!CHECK(WIFEXITED(status) && (WEXITSTATUS(status) == SUCCESS || WEXITSTATUS(status) == ERROR))) {
            fprintf(stderr, "with %d descriptors: status %#x\n", number, (unsigned)status);
        }
        errors += WIFEXITED(status) && WEXITSTATUS(status) == ERROR;
        successes += WIFEXITED(status) && WEXITSTATUS(status) == SUCCESS;
    }
    CHECK(errors > 0 && successes > 0);
}

/* Once there are descriptors again, the same client goes on. */
static void recovers(void) {
    struct rlimit before;
    twire_client *client = peer_client();
    CHECK(getrlimit(RLIMIT_NOFILE, &before) == 0);
    limit(RLIMIT_NOFILE, 0);
    CHECK(peer_send(client) != TWIRE_OK);
    CHECK(setrlimit(RLIMIT_NOFILE, &before) == 0);
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
}

int main(void) {
    peer_start();
    recovers();
    memory();
    descriptors();
    peer_stop();
    return check_end();
}
