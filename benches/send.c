/* send: one message after the other from C, beside a raw keep-alive exchange on a socket of its own.
 *
 * send PORT CALLS: prints "raw P50_NS CPU_NS" and "twire P50_NS CPU_NS". Both post the same bytes to
 * the same server; the raw side neither builds nor reads anything. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include <twire.h>

static long now(clockid_t clock) {
    struct timespec t;
    clock_gettime(clock, &t);
    return t.tv_sec * 1000000000L + t.tv_nsec;
}

static int by_size(const void *a, const void *b) {
    long x = *(const long *)a, y = *(const long *)b;
    return (x > y) - (x < y);
}

static const char FORM[] = "To=%2B15558676543&From=%2B15005550006&Body=Your+table+is+ready.";

static int raw_exchange(int fd) {
    static char request[1024], buffer[8192];
    static int size;
    size_t held = 0;
    if (size == 0) {
        size =
            snprintf(request, sizeof request,
                     "POST /2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages.json HTTP/1.1\r\n"
                     "Host: 127.0.0.1\r\nAuthorization: Basic "
                     "QUMwMTIzNDU2Nzg5YWJjZGVmMDEyMzQ1Njc4OWFiY2RlZjp0b2tlbi10b2tlbi10b2tlbg==\r\n"
                     "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: %zu\r\n\r\n%s",
                     sizeof FORM - 1, FORM);
    }
    if (write(fd, request, (size_t)size) != size) {
        return -1;
    }
    for (;;) {
        ssize_t got = read(fd, buffer + held, sizeof buffer - 1 - held);
        char *end;
        if (got <= 0) {
            return -1;
        }
        held += (size_t)got;
        buffer[held] = 0;
        end = strstr(buffer, "\r\n\r\n");
        if (end != NULL &&
            held >= (size_t)(end - buffer) + 4 + strtoul(strstr(buffer, "Content-Length:") + 15, NULL, 10)) {
            return 0;
        }
    }
}

static int twire_exchange(twire_client *client) {
    twire_result *result;
    twire_error *error;
    if (twire_message_send(client, "+15558676543", "+15005550006", "Your table is ready.", &result, &error) !=
        TWIRE_OK) {
        fprintf(stderr, "send: %s\n", twire_error_message(error));
        twire_error_free(error);
        return -1;
    }
    twire_result_free(result);
    return 0;
}

static void report(const char *name, long *times, int calls, long cpu) {
    qsort(times, (size_t)calls, sizeof *times, by_size);
    printf("%s %ld %ld\n", name, times[calls / 2], cpu / calls);
}

int main(int argc, char **argv) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    int calls = argc > 2 ? atoi(argv[2]) : 2000, fd, one = 1, i;
    long *times = calloc((size_t)calls, sizeof *times), cpu;
    twire_client *client;
    twire_error *error;
    if (argc < 2 || times == NULL) {
        return 64;
    }
    address.sin_port = htons((unsigned short)atoi(argv[1]));
    fd = socket(AF_INET, SOCK_STREAM, 0);
    setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
    if (connect(fd, (struct sockaddr *)&address, sizeof address) != 0) {
        perror("send");
        return 1;
    }
    /* Credentials and TWIRE_BASE_URL come from the environment that run.sh sets. */
    if (twire_client_from_env(&client, &error) != TWIRE_OK) {
        fprintf(stderr, "send: %s\n", twire_error_message(error));
        return 1;
    }
    for (i = 0; i < calls / 10 + 10; i++) {
        if (raw_exchange(fd) != 0 || twire_exchange(client) != 0) {
            return 1;
        }
    }
    cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    for (i = 0; i < calls; i++) {
        long start = now(CLOCK_MONOTONIC);
        if (raw_exchange(fd) != 0) {
            return 1;
        }
        times[i] = now(CLOCK_MONOTONIC) - start;
    }
    report("raw", times, calls, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    cpu = now(CLOCK_PROCESS_CPUTIME_ID);
    for (i = 0; i < calls; i++) {
        long start = now(CLOCK_MONOTONIC);
        if (twire_exchange(client) != 0) {
            return 1;
        }
        times[i] = now(CLOCK_MONOTONIC) - start;
    }
    report("twire", times, calls, now(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    twire_client_free(client);
    free(times);
    close(fd);
    return 0;
}
