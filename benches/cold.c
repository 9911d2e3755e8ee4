/* cold: a program that sends one message and exits; benches/cold.py measures the process.
 *
 * Credentials and TWIRE_BASE_URL come from the environment. BENCH_CA_FILE names an additional certificate
 * authority. */
#define _GNU_SOURCE
#include "exchange.h"

int main(void) {
    twire_client_options *options;
    twire_client *client;
    twire_error *error;
    if (twire_client_options_from_env(&options, &error) != TWIRE_OK) {
        fprintf(stderr, "cold: %s\n", twire_error_message(error));
        return 1;
    }
    if (getenv("BENCH_CA_FILE") != NULL) {
        twire_client_options_set_ca_file(options, getenv("BENCH_CA_FILE"));
    }
    if (twire_client_from_options(options, &client, &error) != TWIRE_OK) {
        fprintf(stderr, "cold: %s\n", twire_error_message(error));
        return 1;
    }
    twire_client_options_free(options);
    twire_exchange(client);
    twire_client_free(client);
    return 0;
}
