/* A server in a process of its own, which does what the request's path says. It speaks just enough
 * HTTP/1.1 for that.
 *
 *   .../Messages.json and everything else   201 and a small JSON object
 *   /status/404        that status with Twilio's kind of error body
 *   /reset             resets the connection once it has read the request
 *   /hang              never answers (peer_hangs_on waits until it is there)
 *   /cut               201 and half a JSON object
 *   /large             201 and 7 MB
 *   /redirect          307 to another host
 *   /stop              stops the client (its parent) for two seconds, and answers meanwhile
 *   /v2/token          an access token, PEER_ACCESS_TOKEN
 *   /leave             answers, and closes the idle connection right behind the answer
 *   /spurn             ends and resets the connection when it has seen the request's head
 */
#ifndef PEER_H
#define PEER_H

#include <arpa/inet.h>
#include <fcntl.h>
#include <netinet/tcp.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#define PEER_ACCOUNT "AC0123456789abcdef0123456789abcdef"
#define PEER_TOKEN "peer-token-0123456789"
#define PEER_ACCESS_TOKEN "peer-access-token-0123456789abcd"

static pid_t peer_pid;
static char peer_url[64];
/* A byte for each /hang: the test reads at the one end, the peer writes at the other. */
static int peer_hangs[2];

static const char *peer_find(const char *text, const char *name) {
    size_t size = strlen(name);
    for (; *text != 0; text++) {
        if (strncasecmp(text, name, size) == 0) {
            return text;
        }
    }
    return NULL;
}

static int peer_write(int fd, const char *text, size_t size) {
    while (size > 0) {
        ssize_t done = send(fd, text, size, MSG_NOSIGNAL);
        if (done <= 0) {
            return -1;
        }
        text += done;
        size -= (size_t)done;
    }
    return 0;
}

static int peer_answer(int fd, int status, const char *headers, const char *body) {
    char text[2048];
    int size =
        snprintf(text, sizeof text,
                 "HTTP/1.1 %d Status\r\nContent-Type: application/json\r\nTwilio-Request-Id: RQpeer\r\n"
                 "Content-Length: %zu\r\n%s\r\n%s",
                 status, strlen(body), headers, body);
    return peer_write(fd, text, (size_t)size);
}

/* Returns when the client has stopped. */
static void peer_stop_client(void) {
    char path[64], state = 0;
    snprintf(path, sizeof path, "/proc/%d/stat", (int)getppid());
    kill(getppid(), SIGSTOP);
    while (state != 'T') {
        FILE *file = fopen(path, "r");
        if (file == NULL || fscanf(file, "%*d (%*[^)]) %c", &state) != 1) {
            state = 'T';
        }
        if (file != NULL) {
            fclose(file);
        }
    }
}

/* 0 when the connection is to be read on. */
static int peer_act(int fd, const char *request) {
    const char *target = strchr(request, ' ') + 1;
    const char *path;
    if ((path = strstr(target, "/status/")) != NULL) {
        int status = atoi(path + 8);
        char body[256];
        snprintf(body, sizeof body,
                 "{\"code\":%d,\"message\":\"refused on purpose\",\"more_info\":\"https://example.com/%d\","
                 "\"status\":%d}",
                 20000 + status, status, status);
        return peer_answer(fd, status, status == 429 ? "Retry-After: 90\r\n" : "", body);
    }
    if (strncmp(target, "/reset", 6) == 0) {
        struct linger at_once = {1, 0};
        setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
        return -1;
    }
    if (strncmp(target, "/hang", 5) == 0) {
        char byte = 0;
        /* Nobody need read it: the pipe may be full. */
        ssize_t told = write(peer_hangs[1], &byte, 1);
        (void)told;
        while (recv(fd, &byte, 1, 0) > 0) {
        }
        return -1;
    }
    if (strncmp(target, "/cut", 4) == 0) {
        return peer_answer(fd, 201, "", "{\"sid\":\"SM");
    }
    if (strncmp(target, "/large", 6) == 0) {
        static const char head[] =
            "HTTP/1.1 201 Created\r\nContent-Type: audio/x-wav\r\nContent-Length: 7000000\r\n\r\n";
        static char zeros[70000];
        int part, failed = peer_write(fd, head, sizeof head - 1);
        for (part = 0; part < 100 && failed == 0; part++) {
            failed = peer_write(fd, zeros, sizeof zeros);
        }
        return failed;
    }
    if (strncmp(target, "/redirect", 9) == 0) {
        return peer_answer(fd, 307, "Location: http://127.0.0.1:9/elsewhere\r\n", "");
    }
    if (strncmp(target, "/stop", 5) == 0) {
        int answered;
        peer_stop_client();
        answered = peer_answer(fd, 201, "", "{\"sid\":\"SM1\"}");
        sleep(4);
        kill(getppid(), SIGCONT);
        return answered;
    }
    if (strncmp(target, "/v2/token", 9) == 0) {
        return peer_answer(fd, 200, "", "{\"access_token\":\"" PEER_ACCESS_TOKEN "\",\"expires_in\":3600}");
    }
    if (strncmp(target, "/leave", 6) == 0) {
        peer_answer(fd, 201, "", "{\"sid\":\"left\"}");
        return -1;
    }
    return peer_answer(fd, 201, "", "{\"sid\":\"SM0123456789abcdef0123456789abcdef\",\"status\":\"queued\"}");
}

static void *peer_serve(void *argument) {
    int fd = (int)(long)argument;
    char buffer[16384];
    size_t held = 0;
    for (;;) {
        ssize_t got = recv(fd, buffer + held, sizeof buffer - 1 - held, 0);
        char *end;
        if (got <= 0) {
            break;
        }
        held += (size_t)got;
        buffer[held] = 0;
        end = strstr(buffer, "\r\n\r\n");
        if (end != NULL && strstr(buffer, " /spurn ") != NULL) {
            /* An end and then a reset: the next write fails with EPIPE, not with ECONNRESET. */
            struct linger at_once = {1, 0};
            shutdown(fd, SHUT_WR);
            setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
            break;
        }
        if (end != NULL) {
            const char *length = peer_find(buffer, "\r\ncontent-length:");
            size_t size = (size_t)(end - buffer) + 4;
            if (length != NULL && length < end) {
                size += strtoul(length + 17, NULL, 10);
            }
            if (held >= size) {
                if (peer_act(fd, buffer) != 0) {
                    break;
                }
                memmove(buffer, buffer + size, held - size + 1);
                held -= size;
            }
        }
    }
    close(fd);
    return NULL;
}

static void peer_run(int listener) {
    for (;;) {
        int one = 1, fd = accept(listener, NULL, NULL);
        pthread_attr_t attributes;
        pthread_t thread;
        if (fd < 0) {
            continue;
        }
        setsockopt(fd, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
        pthread_attr_init(&attributes);
        pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
        pthread_attr_setstacksize(&attributes, 256 * 1024);
        if (pthread_create(&thread, &attributes, peer_serve, (void *)(long)fd) != 0) {
            close(fd);
        }
    }
}

/* Ends when the test does, however that ends: the other end of the pipe is closed then. */
static void *peer_watch(void *argument) {
    char byte;
    while (read((int)(long)argument, &byte, 1) > 0) {
    }
    _exit(0);
    return NULL;
}

/* Starts the server; its address is in peer_url. To be called before the library is used. */
static void peer_start(void) {
    struct sockaddr_in address;
    socklen_t size = sizeof address;
    int ends[2], listener = socket(AF_INET, SOCK_STREAM, 0);
    memset(&address, 0, sizeof address);
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (listener < 0 || pipe(ends) != 0 || pipe(peer_hangs) != 0 ||
        fcntl(peer_hangs[1], F_SETFL, O_NONBLOCK) != 0 ||
        bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 512) != 0 ||
        getsockname(listener, (struct sockaddr *)&address, &size) != 0) {
        perror("peer");
        exit(1);
    }
    snprintf(peer_url, sizeof peer_url, "http://127.0.0.1:%d", ntohs(address.sin_port));
    peer_pid = fork();
    if (peer_pid == 0) {
        pthread_t watch;
        close(ends[1]);
        close(peer_hangs[0]);
        pthread_create(&watch, NULL, peer_watch, (void *)(long)ends[0]);
        peer_run(listener);
    }
    close(ends[0]);
    close(peer_hangs[1]);
    close(listener);
}

/* Waits until one more request for /hang has reached the peer whole. */
static inline void peer_hangs_on(void) {
    char byte;
    while (read(peer_hangs[0], &byte, 1) < 0) {
    }
}

static void peer_stop(void) {
    kill(peer_pid, SIGKILL);
    waitpid(peer_pid, NULL, 0);
}

#endif
