/* respond: a server that responds to every request immediately, for benchmarks.
 *
 * Prints its port, then responds to HTTP/1.1 requests on 127.0.0.1 with a fixed JSON body until standard
 * input closes. One thread per connection; it parses only Content-Length. */
#define _GNU_SOURCE
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

static const char BODY[] =
    "{\"account_sid\":\"AC0123456789abcdef0123456789abcdef\",\"api_version\":\"2010-04-01\",\"body\":\"Your "
    "table "
    "is ready.\",\"date_created\":\"Thu, 24 Aug 2023 05:01:45 "
    "+0000\",\"date_sent\":null,\"date_updated\":\"Thu, 24 "
    "Aug 2023 05:01:45 "
    "+0000\",\"direction\":\"outbound-api\",\"error_code\":null,\"error_message\":null,\"from\":"
    "\"+15005550006\",\"messaging_service_sid\":null,\"num_media\":\"0\",\"num_segments\":\"1\",\"price\":"
    "null,"
    "\"price_unit\":\"USD\",\"sid\":\"SM0123456789abcdef0123456789abcdef\",\"status\":\"queued\","
    "\"subresource_uris\":"
    "{\"media\":\"/2010-04-01/Accounts/AC0123456789abcdef0123456789abcdef/Messages/"
    "SM0123456789abcdef0123456789abcdef/Media.json\"},\"to\":\"+15558676543\",\"uri\":\"/2010-04-01/Accounts/"
    "AC0123456789abcdef0123456789abcdef/Messages/SM0123456789abcdef0123456789abcdef.json\"}";

static char response[4096];
static int response_size;

/* Returns the length of the first complete request in the buffer, or 0. */
static size_t request_size(const char *buffer) {
    const char *end = strstr(buffer, "\r\n\r\n");
    const char *length;
    if (end == NULL) {
        return 0;
    }
    length = strcasestr(buffer, "\r\ncontent-length:");
    return (size_t)(end - buffer) + 4 + (length != NULL && length < end ? strtoul(length + 17, NULL, 10) : 0);
}

static void *serve(void *arg) {
    int fd = (int)(long)arg;
    char buffer[65536];
    size_t held = 0;
    for (;;) {
        ssize_t got = read(fd, buffer + held, sizeof buffer - 1 - held);
        size_t size;
        if (got <= 0) {
            break;
        }
        held += (size_t)got;
        buffer[held] = 0;
        while ((size = request_size(buffer)) != 0 && size <= held) {
            if (write(fd, response, (size_t)response_size) != response_size) {
                break;
            }
            memmove(buffer, buffer + size, held - size + 1);
            held -= size;
        }
    }
    close(fd);
    return NULL;
}

static void *accept_connections(void *arg) {
    int listener = (int)(long)arg, one = 1;
    for (;;) {
        int fd = accept(listener, NULL, NULL);
        pthread_t thread;
        if (fd < 0) {
            return NULL;
        }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        if (pthread_create(&thread, NULL, serve, (void *)(long)fd) == 0) {
            pthread_detach(thread);
        }
    }
}

int main(void) {
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr = {htonl(INADDR_LOOPBACK)}};
    socklen_t size = sizeof address;
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    pthread_t thread;
    char byte;
    if (listener < 0 || bind(listener, (struct sockaddr *)&address, sizeof address) != 0 ||
        listen(listener, 128) != 0 || getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
        perror("respond");
        return 1;
    }
    response_size =
        snprintf(response, sizeof response,
                 "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: %zu\r\n\r\n%s",
                 sizeof BODY - 1, BODY);
    if (pthread_create(&thread, NULL, accept_connections, (void *)(long)listener) != 0) {
        return 1;
    }
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    while (read(0, &byte, 1) > 0) {
    }
    return 0;
}
