/* What other threads hold at the moment of a fork does not hold up the child: a name look-up under way, an
 * answer that is being looked at for the first time, a memory of webhooks. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <netdb.h>
#include <semaphore.h>
#include <stdatomic.h>
#include <time.h>

/* A child of these threads ends with one of them. */
enum { GOOD = 0, WRONG = 3, TELLS_NOTHING = 4 };

/* Seconds until a child that hangs is ended by its own alarm. */
#ifndef PATIENCE
#define PATIENCE 60
#endif

static int ended(pid_t pid) {
    int status = 0;
    if (!CHECK(pid > 0 && waitpid(pid, &status, 0) == pid) || !CHECK(WIFEXITED(status))) {
        /* Its own alarm ended it, say: it hung. */
        fprintf(stderr, "child: status %#x\n", (unsigned)status);
        return WRONG;
    }
    return WEXITSTATUS(status);
}

static long now_ms(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* In place of the C library's. As there, it holds a lock, and nobody frees that in a child. */
static pthread_mutex_t resolver = PTHREAD_MUTEX_INITIALIZER;
static atomic_int holds, forking;
static sem_t entered, leave;
static long fork_began;

int getaddrinfo(const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **out) {
    struct {
        struct addrinfo info;
        struct sockaddr_in address;
    } *found;
    (void)service, (void)hints;
    if (strcmp(name, "localhost") != 0 || (found = calloc(1, sizeof *found)) == NULL) {
        return EAI_NONAME;
    }
    pthread_mutex_lock(&resolver);
    if (atomic_load(&holds)) {
        sem_post(&entered);
        sem_wait(&leave);
    }
    pthread_mutex_unlock(&resolver);
    found->address.sin_family = AF_INET;
    found->address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    found->info.ai_family = AF_INET;
    found->info.ai_socktype = SOCK_STREAM;
    found->info.ai_addrlen = sizeof found->address;
    found->info.ai_addr = (struct sockaddr *)&found->address;
    *out = &found->info;
    return 0;
}

void freeaddrinfo(struct addrinfo *found) {
    free(found);
}

/* Runs before the library's own handler, which was registered before: a fork has begun. */
static void begun(void) {
    fork_began = now_ms();
    atomic_store(&forking, 1);
}

/* -DPLANTED leaves the library's handler out, so that the test proves that it would miss it. */
#ifdef PLANTED
int __register_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *library);

int __register_atfork(void (*prepare)(void), void (*parent)(void), void (*child)(void), void *library) {
    (void)prepare, (void)parent, (void)child, (void)library;
    return 0;
}
#endif

static pid_t forked(void) {
#ifdef PLANTED
    begun();
#endif
    return fork();
}

static twire_client *named_client(uint32_t timeout_ms) {
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    char url[64];
    snprintf(url, sizeof url, "http://localhost%s", strrchr(peer_url, ':'));
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(options, url);
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_retries(options, 0);
    twire_client_options_set_timeout_ms(options, timeout_ms);
    twire_client_options_set_connect_timeout_ms(options, timeout_ms);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    return client;
}

static void *look_up(void *client) {
    CHECK(peer_send(client) == TWIRE_OK);
    return NULL;
}

/* Lets the look-up end, a while after the fork has begun. */
static void *let_go(void *argument) {
    (void)argument;
    while (!atomic_load(&forking)) {
        sched_yield();
    }
    usleep(20000);
    sem_post(&leave);
    return NULL;
}

/* A fork waits for a look-up, so the child finds the resolver free. */
static void short_look_up(void) {
    int told = 0, tries;
    /* On a busy machine most tries may tell nothing. */
    for (tries = 0; tries < 5000 && told < 10; tries++) {
        twire_client *client = named_client(20000);
        pthread_t caller, other;
        pid_t pid;
        int how;
        atomic_store(&holds, 1);
        atomic_store(&forking, 0);
        CHECK(pthread_create(&caller, NULL, look_up, client) == 0);
        sem_wait(&entered);
        CHECK(pthread_create(&other, NULL, let_go, NULL) == 0);
        pid = forked();
        if (pid == 0) {
            alarm(PATIENCE);
            if (now_ms() - fork_began >= 190) {
                _exit(TELLS_NOTHING);
            }
            atomic_store(&holds, 0);
            _exit(peer_send(client) == TWIRE_OK ? GOOD : WRONG);
        }
        atomic_store(&holds, 0);
        how = ended(pid);
        CHECK(how == GOOD || how == TELLS_NOTHING);
        told += how == GOOD;
        pthread_join(other, NULL);
        pthread_join(caller, NULL);
        twire_client_free(client);
        if (check_failures != 0) {
            return;
        }
    }
    CHECK(told == 10);
}

/* A fork does not wait forever. The child then cannot look names up, which is the C library's limit: its
 * calls say so in time, and those that need no look-up go on. */
static void long_look_up(const twire_client *plain) {
    twire_client *client = named_client(500), *patient = named_client(60000);
    pthread_t caller;
    pid_t pid;
    atomic_store(&holds, 1);
    CHECK(pthread_create(&caller, NULL, look_up, patient) == 0);
    sem_wait(&entered);
    pid = forked();
    if (pid == 0) {
        twire_error *error = NULL;
        alarm(PATIENCE);
        atomic_store(&holds, 0);
        if (peer_ask(client, "POST", "/", NULL, NULL, &error) != TWIRE_ERR_TIMEOUT ||
            twire_error_sent(error) != TWIRE_SENT_NO) {
            fprintf(stderr, "child: %s\n", twire_error_message(error));
            _exit(WRONG);
        }
        _exit(peer_send(plain) == TWIRE_OK ? GOOD : WRONG);
    }
    atomic_store(&holds, 0);
    CHECK(ended(pid) == GOOD);
    sem_post(&leave);
    pthread_join(caller, NULL);
    twire_client_free(client);
    twire_client_free(patient);
}

/* An answer of a megabyte, so that the first look at it takes a while. */
static twire_result *large(void) {
    enum { ITEMS = 20000 };
    static const char ITEM[] = "{\"sid\":\"SM0123456789abcdef\",\"status\":\"sent\"},";
    char *json = malloc(ITEMS * sizeof ITEM + 64);
    size_t size = (size_t)sprintf(json, "{\"items\":[");
    twire_script *script = NULL;
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    twire_result *result = NULL;
    int number;
    for (number = 0; number < ITEMS; number++) {
        memcpy(json + size, ITEM, sizeof ITEM - 1);
        size += sizeof ITEM - 1;
    }
    /* Over the last comma. */
    strcpy(json + size - 1, "],\"last\":\"one\"}");
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    CHECK_STATUS(TWIRE_OK, twire_script_add_json(script, 200, json, &error));
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    CHECK(twire_client_options_set_script(options, script) == TWIRE_OK);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    CHECK_STATUS(TWIRE_OK, peer_ask(client, "GET", "/large", NULL, &result, &error));
    twire_client_free(client);
    twire_client_options_free(options);
    twire_script_free(script);
    free(json);
    return result;
}

static atomic_int looking;

static void *look(void *result) {
    atomic_store(&looking, 1);
    CHECK_TEXT("one", twire_result_text(result, "last"));
    atomic_store(&looking, 2);
    CHECK(twire_result_json(result, NULL) != NULL);
    atomic_store(&looking, 3);
    return NULL;
}

/* Forks until the other thread has seen all; each child looks at the same. */
static void first_look(void) {
    twire_result *result = large();
    pthread_t looker;
    int forks = 0, done = 0;
    CHECK(pthread_create(&looker, NULL, look, result) == 0);
    while (!done) {
        int at = atomic_load(&looking);
        pid_t pid;
        done = at == 3;
        if (at == 0) {
            continue;
        }
        forks++;
        pid = forked();
        if (pid == 0) {
            const char *text, *json;
            alarm(PATIENCE);
            text = twire_result_text(result, "last");
            json = twire_result_json(result, NULL);
            _exit(text != NULL && strcmp(text, "one") == 0 && json != NULL && strlen(json) > 900000 ? GOOD
                                                                                                    : WRONG);
        }
        if (!CHECK(ended(pid) == GOOD)) {
            break;
        }
    }
    CHECK(forks > 1);
    pthread_join(looker, NULL);
    twire_result_free(result);
}

static twire_replay_filter *repeats;
static atomic_int enough;

static void *remember(void *argument) {
    char token[32];
    long number;
    for (number = 0; !atomic_load(&enough); number++) {
        snprintf(token, sizeof token, "%d-%ld", (int)(long)argument, number);
        CHECK(twire_replay_filter_is_replay(repeats, token) == 0);
    }
    return NULL;
}

static void memory_of_webhooks(void) {
    enum { THREADS = 4, FORKS = 100 };
    pthread_t threads[THREADS];
    pid_t pid;
    int number;
    CHECK_STATUS(TWIRE_OK, twire_replay_filter_new(1000, &repeats, &error));
    for (number = 0; number < THREADS; number++) {
        CHECK(pthread_create(&threads[number], NULL, remember, (void *)(long)number) == 0);
    }
    for (number = 0; number < FORKS && check_failures == 0; number++) {
        pid = forked();
        if (pid == 0) {
            alarm(PATIENCE);
            _exit(twire_replay_filter_is_replay(repeats, "new") == 0 &&
                          twire_replay_filter_is_replay(repeats, "new") == 1
                      ? GOOD
                      : WRONG);
        }
        CHECK(ended(pid) == GOOD);
    }
    atomic_store(&enough, 1);
    for (number = 0; number < THREADS; number++) {
        pthread_join(threads[number], NULL);
    }
    /* Where nobody held it, the child remembers what its parent saw; what it sees itself is its own. */
    CHECK(twire_replay_filter_is_replay(repeats, "of the parent") == 0);
    pid = forked();
    if (pid == 0) {
        int seen = twire_replay_filter_is_replay(repeats, "of the parent");
        _exit(seen == 1 && twire_replay_filter_is_replay(repeats, "of the child") == 0 ? GOOD : WRONG);
    }
    CHECK(ended(pid) == GOOD);
    CHECK(twire_replay_filter_is_replay(repeats, "of the child") == 0);
    CHECK(twire_replay_filter_is_replay(repeats, "of the parent") == 1);
    twire_replay_filter_free(repeats);
}

int main(void) {
    twire_client *client;
    sem_init(&entered, 0, 0);
    sem_init(&leave, 0, 0);
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    CHECK(pthread_atfork(begun, NULL, NULL) == 0);
    short_look_up();
    long_look_up(client);
    first_look();
    memory_of_webhooks();
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
