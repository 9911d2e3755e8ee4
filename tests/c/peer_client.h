/* A client of the peer, and a request that makes the peer do something. */
#ifndef PEER_CLIENT_H
#define PEER_CLIENT_H

#include "check.h"
#include "peer.h"

static inline twire_client *peer_client(void) {
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_base_url(options, peer_url);
    twire_client_options_set_phone_number(options, "+15005550006");
    twire_client_options_set_retries(options, 0);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    return client;
}

static inline twire_status peer_ask(const twire_client *client, const char *method, const char *path,
                                    const twire_request_options *options, twire_result **out,
                                    twire_error **err) {
    twire_request *request = NULL;
    twire_status status = twire_request_new(method, NULL, path, &request, err);
    if (status == TWIRE_OK) {
        status = twire_request_send(request, client, options, out, err);
    }
    twire_request_free(request);
    return status;
}

static inline twire_status peer_send(const twire_client *client) {
    twire_result *message = NULL;
    twire_status status = twire_message_send(client, "+15558675310", NULL, "hello", &message, NULL);
    if (status == TWIRE_OK) {
        const char *text = twire_result_text(message, "status");
        status = text != NULL && strcmp(text, "queued") == 0 ? TWIRE_OK : TWIRE_ERR_INTERNAL;
    }
    twire_result_free(message);
    return status;
}

#endif
