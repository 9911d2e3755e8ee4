/* notify TO TEXT...: sends a message to each number of a list, and says what became of it.
 *
 *     cc notify.c $(pkg-config --cflags --libs twire) -o notify
 *     ./notify +15558675310,+15558675311 "The cellar is flooded."
 *
 * Credentials come from the environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER.
 * Ends with 0 when every message was taken, 75 when one was surely not sent and may be tried again,
 * 76 when one may have been sent, 69 when one was refused. */
#include <stdio.h>
#include <string.h>

#include <twire.h>

enum { DONE = 0, USAGE = 64, REFUSED = 69, AGAIN = 75, UNKNOWN = 76, CONFIG = 78 };

static int send_to(const twire_client *client, const char *to, const char *text) {
    twire_result *message;
    twire_error *error;
    int end = REFUSED;
    if (twire_message_send(client, to, NULL, text, &message, &error) == TWIRE_OK) {
        printf("%s %s\n", twire_result_text(message, "sid"), twire_result_text(message, "status"));
        twire_result_free(message);
        return DONE;
    }
    /* One line, in which numbers are shortened. */
    fprintf(stderr, "notify: %s\n", twire_error_message(error));
    if (twire_error_sent(error) != TWIRE_SENT_NO) {
        end = UNKNOWN;
    } else if (twire_error_is_retryable(error)) {
        end = AGAIN;
    }
    twire_error_free(error);
    return end;
}

int main(int argc, char **argv) {
    twire_client *client;
    twire_error *error;
    twire_segments *segments;
    char *to;
    int worst = DONE;
    if (argc != 3) {
        fprintf(stderr, "usage: notify NUMBER,NUMBER... TEXT\n");
        return USAGE;
    }
    if (twire_client_from_env(&client, &error) != TWIRE_OK) {
        fprintf(stderr, "notify: %s\n", twire_error_message(error));
        twire_error_free(error);
        return CONFIG;
    }
    if (twire_segments_new(argv[2], 0, &segments, NULL) == TWIRE_OK && twire_segments_count(segments) > 3) {
        fprintf(stderr, "notify: costs %lu segments each\n", (unsigned long)twire_segments_count(segments));
    }
    twire_segments_free(segments);
    for (to = strtok(argv[1], ","); to != NULL; to = strtok(NULL, ",")) {
        int end = send_to(client, to, argv[2]);
        worst = end > worst ? end : worst;
    }
    twire_client_free(client);
    return worst;
}
