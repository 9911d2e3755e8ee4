/* Functions of the C and C++ benchmarks: a clock, a client, and both sides of an exchange. */
#ifndef EXCHANGE_H
#define EXCHANGE_H

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <twire.h>

#define FORM "To=%2B15558676543&From=%2B15005550006&Body=Your+table+is+ready."
#define PATH "/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json"

static inline long now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1000000000L + t.tv_nsec;
}

static inline int compare_long(const void *a, const void *b) {
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

/* Prints NAME P50_NS CPU_NS, per request. */
static inline void report(const char *name, long *times, int requests, long cpu) {
    qsort(times, (size_t)requests, sizeof *times, compare_long);
    printf("%s %ld %ld\n", name, times[requests / 2], cpu / requests);
    fflush(stdout);
}

/* One side of a comparison; `exchange` sends one request. */
struct side {
    const char *name;
    void (*exchange)(void *context);
    void *context;
};

/* Compares sides that take turns, so that the state of the machine is the same for all: whether its CPUs
 * sleep between two requests costs more than the difference measured. */
static inline void compare(const struct side *sides, int count, int requests) {
    enum { TURNS = 20 };
    int each = requests < TURNS ? 1 : requests / TURNS, turn, i, s;
    long *times = (long *)calloc((size_t)(count * TURNS * each), sizeof *times);
    long *cpu_times = (long *)calloc((size_t)count, sizeof *cpu_times);
    if (times == NULL || cpu_times == NULL) {
        exit(1);
    }
    for (s = 0; s < count; s++) {
        for (i = 0; i < requests / 10 + 10; i++) {
            sides[s].exchange(sides[s].context);
        }
    }
    for (turn = 0; turn < TURNS; turn++) {
        for (s = 0; s < count; s++) {
            long *samples = times + (s * TURNS + turn) * each, before = now(CLOCK_PROCESS_CPUTIME_ID);
            for (i = 0; i < each; i++) {
                long start = now(CLOCK_MONOTONIC);
                sides[s].exchange(sides[s].context);
                samples[i] = now(CLOCK_MONOTONIC) - start;
            }
            cpu_times[s] += now(CLOCK_PROCESS_CPUTIME_ID) - before;
        }
    }
    for (s = 0; s < count; s++) {
        report(sides[s].name, times + s * TURNS * each, TURNS * each, cpu_times[s]);
    }
    free(times);
    free(cpu_times);
}

static inline int raw_connect(int port) {
    struct sockaddr_in address;
    int fd = socket(AF_INET, SOCK_STREAM, 0), one = 1;
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons((unsigned short)port);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(fd, (struct sockaddr *)&address, sizeof address) != 0) {
        perror("connect");
        exit(1);
    }
    return fd;
}

/* Sends a fixed request on a keep-alive connection and reads its response. */
static inline void raw_exchange(int fd) {
    static const char REQUEST[] =
        "POST " PATH " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Basic "
        "QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjp0b2tlbi10b2tlbi10b2tlbg==\r\n"
        "Content-Type: application/x-www-form-urlencoded\r\n"
        "Content-Length: 63\r\n\r\n" FORM;
    char buffer[8192];
    size_t held = 0;
    if (write(fd, REQUEST, sizeof REQUEST - 1) != (ssize_t)sizeof REQUEST - 1) {
        perror("write");
        exit(1);
    }
    for (;;) {
        ssize_t got = read(fd, buffer + held, sizeof buffer - 1 - held);
        char *end;
        if (got <= 0) {
            perror("read");
            exit(1);
        }
        held += (size_t)got;
        buffer[held] = 0;
        end = strstr(buffer, "\r\n\r\n");
        if (end != NULL &&
            held >= (size_t)(end - buffer) + 4 + strtoul(strstr(buffer, "Content-Length:") + 15, NULL, 10)) {
            return;
        }
    }
}

/* Returns a client with credentials and TWIRE_BASE_URL from the environment. */
static inline twire_client *client_from_env(void) {
    twire_client *client;
    twire_error *error;
    if (twire_client_from_env(&client, &error) != TWIRE_OK) {
        fprintf(stderr, "%s\n", twire_error_message(error));
        exit(1);
    }
    return client;
}

static inline void twire_exchange(const twire_client *client) {
    twire_result *result;
    twire_error *error;
    if (twire_message_send(client, "+15558676543", "+15005550006", "Your table is ready.", &result, &error) !=
        TWIRE_OK) {
        fprintf(stderr, "%s\n", twire_error_message(error));
        exit(1);
    }
    twire_result_free(result);
}

static inline void raw_side(void *fd) {
    raw_exchange(*(int *)fd);
}

static inline void twire_side(void *client) {
    twire_exchange((const twire_client *)client);
}

#endif
