/* curl: sends messages from C, compared with libcurl posting the same form with a reused handle.
 *
 * curl PORT REQUESTS: prints "libcurl P50_NS CPU_NS" and "twire P50_NS CPU_NS". libcurl gets the encoded form
 * and ignores the response; twire encodes the form and parses the response. */
#define _GNU_SOURCE
#include <curl/curl.h>

#include "exchange.h"

static size_t discard(char *data, size_t size, size_t count, void *user) {
    (void)data;
    *(size_t *)user += size * count;
    return size * count;
}

static void curl_side(void *curl) {
    if (curl_easy_perform(curl) != CURLE_OK) {
        fprintf(stderr, "curl: failed\n");
        exit(1);
    }
}

int main(int argc, char **argv) {
    char url[256];
    size_t bytes = 0;
    CURL *curl;
    twire_client *client;
    if (argc < 2) {
        return 64;
    }
    snprintf(url, sizeof url, "http://127.0.0.1:%s" PATH, argv[1]);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    curl = curl_easy_init();
    curl_easy_setopt(curl, CURLOPT_URL, url);
    curl_easy_setopt(curl, CURLOPT_USERPWD, "AC0123456789abcdef0123456789abcdef:token-token-token");
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, FORM);
    curl_easy_setopt(curl, CURLOPT_WRITEFUNCTION, discard);
    curl_easy_setopt(curl, CURLOPT_WRITEDATA, &bytes);
    curl_easy_setopt(curl, CURLOPT_TIMEOUT_MS, 30000L);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    client = client_from_env();
    {
        const struct side sides[] = {{"libcurl", curl_side, curl}, {"twire", twire_side, client}};
        compare(sides, 2, argc > 2 ? atoi(argv[2]) : 2000);
    }
    twire_client_free(client);
    curl_easy_cleanup(curl);
    return bytes > 0 ? 0 : 1;
}
