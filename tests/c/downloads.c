/* Downloads: pieces, files, redirects, limits, progress, cancelling. From scripted responses, and from a
 * server for what only a connection shows. */
#define _GNU_SOURCE
#include <dirent.h>

#include "peer_client.h"

#define SID "0123456789abcdef0123456789abcdef"

static twire_client *scripted(twire_script *script) {
    twire_client_options *options = NULL;
    twire_client *client = NULL;
    CHECK_STATUS(TWIRE_OK, twire_client_options_new(&options, &error));
    twire_client_options_set_auth_token(options, PEER_ACCOUNT, PEER_TOKEN);
    twire_client_options_set_script(options, script);
    CHECK_STATUS(TWIRE_OK, twire_client_from_options(options, &client, &error));
    twire_client_options_free(options);
    return client;
}

static void add(twire_script *script, int32_t status, const char *location, const char *body) {
    twire_http_response *response = NULL;
    CHECK_STATUS(TWIRE_OK, twire_http_response_new(&response, &error));
    twire_http_response_set_http_status(response, status);
    if (location != NULL) {
        twire_http_response_add_header(response, "Location", location);
    } else {
        twire_http_response_add_header(response, "Content-Type", "image/png");
    }
    twire_http_response_add_body(response, body, strlen(body));
    CHECK_STATUS(TWIRE_OK, twire_script_add(script, response, &error));
    twire_http_response_free(response);
}

static twire_params *medium(void) {
    twire_params *params = NULL;
    CHECK_STATUS(TWIRE_OK, twire_params_new(&params, &error));
    twire_params_add(params, "MessageSid", "MM" SID);
    twire_params_add(params, "Sid", "ME" SID);
    return params;
}

static int32_t count(uint64_t done, int64_t total, void *user) {
    CHECK(done <= 3 && total == 3);
    ++*(int *)user;
    return 1;
}

static int32_t refuse(uint64_t done, int64_t total, void *user) {
    (void)done, (void)total, (void)user;
    return 0;
}

static int entries(const char *folder) {
    int found = 0;
    DIR *open = opendir(folder);
    while (CHECK(open != NULL) && readdir(open) != NULL) {
        found++;
    }
    closedir(open);
    return found - 2;
}

int main(void) {
    twire_script *script = NULL;
    twire_http_request *request = NULL;
    twire_request *free_request = NULL;
    twire_request_options *options = NULL;
    twire_download *download = NULL;
    twire_result *result = NULL;
    twire_cancel_token *token = NULL;
    twire_params *params = medium();
    const void *data = NULL;
    size_t size = 0;
    uint64_t saved = 0;
    int told = 0;
    char folder[] = "/tmp/twire-downloads-XXXXXX", path[64];
    FILE *file;
    twire_client *client;
    peer_start();
    CHECK(mkdtemp(folder) != NULL);
    snprintf(path, sizeof path, "%s/cat.png", folder);
    CHECK_STATUS(TWIRE_OK, twire_script_new(&script, &error));
    client = scripted(script);

    /* From another host, without credentials, piece by piece. */
    add(script, 307, "https://media.example/x?Signature=1", "");
    add(script, 200, NULL, "PNG");
    CHECK_STATUS(TWIRE_OK,
                 twire_download_new(client, "messages.media.fetch", params, NULL, &download, &error));
    CHECK(twire_result_http_status(twire_download_response(download)) == 200);
    CHECK_TEXT("image/png", twire_result_header(twire_download_response(download), "Content-Type"));
    CHECK(twire_download_total(download) == 3);
    CHECK_STATUS(TWIRE_OK, twire_download_next(download, &data, &size, &error));
    CHECK(size == 3 && memcmp(data, "PNG", 3) == 0);
    CHECK_STATUS(TWIRE_OK, twire_download_next(download, &data, &size, &error));
    CHECK(size == 0 && data == NULL);
    twire_download_free(download);
    CHECK_STATUS(TWIRE_OK, twire_script_request(script, 1, &request, &error));
    CHECK_TEXT("https://media.example/x?Signature=1", twire_http_request_url(request));
    CHECK(twire_http_request_header(request, "Authorization") == NULL);
    twire_http_request_free(request);

    /* To a file, with progress. */
    add(script, 200, NULL, "PNG");
    CHECK_STATUS(TWIRE_OK,
                 twire_download_new(client, "messages.media.fetch", params, NULL, &download, &error));
    CHECK_STATUS(TWIRE_OK, twire_download_save(download, path, count, &told, &saved, &error));
    CHECK(saved == 3 && told > 0 && entries(folder) == 1);
    file = fopen(path, "r");
    CHECK(file != NULL && fread(path + sizeof path - 4, 1, 3, file) == 3);
    CHECK(memcmp(path + sizeof path - 4, "PNG", 3) == 0);
    fclose(file);
    remove(path);
    twire_download_free(download);

    /* Cancelled by the progress: nothing stays. */
    add(script, 200, NULL, "PNG");
    CHECK_STATUS(TWIRE_OK,
                 twire_download_new(client, "messages.media.fetch", params, NULL, &download, &error));
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_download_save(download, path, refuse, NULL, &saved, &error));
    CHECK(saved == 0 && entries(folder) == 0);
    twire_download_free(download);

    /* Over the limit. */
    add(script, 200, NULL, "PNG");
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_set_max_bytes(options, 2));
    CHECK_STATUS(TWIRE_ERR_PROTOCOL,
                 twire_download_new(client, "messages.media.fetch", params, options, &download, &error));
    CHECK(download == NULL);
    twire_request_options_free(options);

    /* A free read: its redirect is a result, or is followed. */
    CHECK_STATUS(TWIRE_OK, twire_request_new("GET", "video.twilio.com", "/v1/Recordings/RT1/Media",
                                             &free_request, &error));
    add(script, 302, "https://media.example/x", "");
    CHECK_STATUS(TWIRE_OK, twire_request_send(free_request, client, NULL, &result, &error));
    CHECK(twire_result_http_status(result) == 302);
    CHECK_TEXT("https://media.example/x", twire_result_header(result, "location"));
    twire_result_free(result);
    add(script, 302, "https://media.example/x", "");
    add(script, 200, NULL, "PNG");
    CHECK_STATUS(TWIRE_OK, twire_download_from_request(free_request, client, NULL, &download, &error));
    CHECK(twire_download_total(download) == 3);
    twire_download_free(download);
    add(script, 302, "http://media.example/x", "");
    CHECK_STATUS(TWIRE_ERR_PROTOCOL,
                 twire_download_from_request(free_request, client, NULL, &download, &error));
    twire_request_free(free_request);
    twire_client_free(client);
    twire_script_free(script);

    /* A file larger than the limit of a response; the client is freed before it is read. */
    client = peer_client();
    CHECK_STATUS(TWIRE_OK, twire_request_new("GET", NULL, "/large", &free_request, &error));
    CHECK_STATUS(TWIRE_OK, twire_cancel_token_new(&token, &error));
    CHECK_STATUS(TWIRE_OK, twire_request_options_new(&options, &error));
    twire_request_options_set_cancel_token(options, token);
    CHECK_STATUS(TWIRE_OK, twire_download_from_request(free_request, client, options, &download, &error));
    twire_client_free(client);
    saved = 0;
    while (twire_download_next(download, &data, &size, NULL) == TWIRE_OK && size > 0) {
        saved += size;
    }
    CHECK(saved == 7000000 && (int64_t)saved == twire_download_total(download));
    twire_cancel_token_cancel(token);
    CHECK_STATUS(TWIRE_ERR_CANCELLED, twire_download_next(download, &data, &size, &error));
    twire_download_free(download);
    twire_cancel_token_free(token);
    twire_request_options_free(options);
    twire_request_free(free_request);
    twire_params_free(params);
    peer_stop();
    rmdir(folder);
    return check_end();
}
