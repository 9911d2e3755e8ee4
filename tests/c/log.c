/* The log callback: what it is told, that it is released once, and that it cannot call back. */
#define _GNU_SOURCE
#include "peer_client.h"

#include <stdatomic.h>

static atomic_int lines, released, refusals;
static twire_client *client;
static char heard[65536];
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static void on_line(int level, const char *line, void *user) {
    CHECK(user == &lines);
    CHECK(level >= TWIRE_LOG_ERROR && level <= TWIRE_LOG_TRACE);
    CHECK(strchr(line, '\n') == NULL);
    atomic_fetch_add(&lines, 1);
    pthread_mutex_lock(&lock);
    strncat(heard, line, sizeof heard - strlen(heard) - 1);
    pthread_mutex_unlock(&lock);
    /* A call that waited here would hold up the thread that it waits for. */
    if (peer_send(client) == TWIRE_ERR_ARGUMENT) {
        atomic_fetch_add(&refusals, 1);
    }
}

static void on_release(void *user) {
    CHECK(user == &lines);
    atomic_fetch_add(&released, 1);
}

int main(void) {
    peer_start();
    client = peer_client();
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_log_set_callback(6, on_line, &lines, on_release, &error));
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_log_set_callback(-1, on_line, &lines, on_release, &error));
    CHECK(atomic_load(&released) == 0);

    CHECK_STATUS(TWIRE_OK, twire_log_set_callback(TWIRE_LOG_TRACE, on_line, &lines, on_release, &error));
    CHECK(peer_ask(client, "POST", "/status/503", NULL, NULL, NULL) == TWIRE_ERR_API);
    CHECK(atomic_load(&lines) > 0 && atomic_load(&refusals) == atomic_load(&lines));
    CHECK(strstr(heard, PEER_TOKEN) == NULL && strstr(heard, PEER_ACCOUNT) == NULL);

    CHECK_STATUS(TWIRE_OK, twire_log_set_callback(TWIRE_LOG_ERROR, on_line, &lines, on_release, &error));
    CHECK(atomic_load(&released) == 1);
    atomic_store(&lines, 0);
    CHECK(peer_ask(client, "POST", "/status/503", NULL, NULL, NULL) == TWIRE_ERR_API);
    CHECK(atomic_load(&lines) == 0);
    CHECK_STATUS(TWIRE_OK, twire_log_set_callback(TWIRE_LOG_OFF, NULL, NULL, NULL, &error));
    CHECK(atomic_load(&released) == 2);
    CHECK_STATUS(TWIRE_OK, peer_send(client));
    twire_client_free(client);
    peer_stop();
    return check_end();
}
