/* threads: 16 threads that share a client, compared with 16 threads with a raw connection each.
 *
 * threads PORT REQUESTS: REQUESTS is per thread. Prints "raw PER_SECOND CPU_NS" and "twire PER_SECOND
 * CPU_NS", where CPU_NS is the CPU time per request. */
#define _GNU_SOURCE
#include <pthread.h>

#include "exchange.h"

enum { THREADS = 16 };

static int port, requests;
static twire_client *client;
static pthread_barrier_t gate;

static void *raw(void *unused) {
    int fd = raw_connect(port), i;
    (void)unused;
    for (i = 0; i < 20; i++) {
        raw_exchange(fd);
    }
    pthread_barrier_wait(&gate);
    for (i = 0; i < requests; i++) {
        raw_exchange(fd);
    }
    close(fd);
    return NULL;
}

static void *ours(void *unused) {
    int i;
    (void)unused;
    for (i = 0; i < 20; i++) {
        twire_exchange(client);
    }
    pthread_barrier_wait(&gate);
    for (i = 0; i < requests; i++) {
        twire_exchange(client);
    }
    return NULL;
}

static void side(const char *name, void *(*work)(void *)) {
    pthread_t threads[THREADS];
    long start, cpu;
    int i;
    pthread_barrier_init(&gate, NULL, THREADS + 1);
    for (i = 0; i < THREADS; i++) {
        pthread_create(&threads[i], NULL, work, NULL);
    }
    pthread_barrier_wait(&gate);
    start = now(CLOCK_MONOTONIC);
    cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    for (i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
    }
    printf("%s %.0f %ld\n", name, 1e9 * THREADS * requests / (double)(now(CLOCK_MONOTONIC) - start),
           (now(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (THREADS * (long)requests));
    pthread_barrier_destroy(&gate);
}

int main(int argc, char **argv) {
    if (argc < 2) {
        return 64;
    }
    port = atoi(argv[1]);
    requests = argc > 2 ? atoi(argv[2]) : 1000;
    client = client_from_env();
    side("raw", raw);
    side("twire", ours);
    twire_client_free(client);
    return 0;
}
