/* threads: 16 threads that send through one client, beside 16 raw loops with a connection each.
 *
 * threads PORT CALLS: CALLS for each thread. Prints "raw PER_SECOND CPU_NS" and "twire PER_SECOND
 * CPU_NS", the processor time of one call. */
#define _GNU_SOURCE
#include <pthread.h>

#include "exchange.h"

enum { THREADS = 16 };

static int port, calls;
static twire_client *client;
static pthread_barrier_t gate;

static void *raw(void *unused) {
    int fd = raw_connect(port), i;
    (void)unused;
    for (i = 0; i < 20; i++) {
        raw_exchange(fd);
    }
    pthread_barrier_wait(&gate);
    for (i = 0; i < calls; i++) {
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
    for (i = 0; i < calls; i++) {
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
    printf("%s %.0f %ld\n", name, 1e9 * THREADS * calls / (double)(now(CLOCK_MONOTONIC) - start),
           (now(CLOCK_PROCESS_CPUTIME_ID) - cpu) / (THREADS * (long)calls));
    pthread_barrier_destroy(&gate);
}

int main(int argc, char **argv) {
    if (argc < 2) {
        return 64;
    }
    port = atoi(argv[1]);
    calls = argc > 2 ? atoi(argv[2]) : 1000;
    client = client_of_environment();
    side("raw", raw);
    side("twire", ours);
    twire_client_free(client);
    return 0;
}
