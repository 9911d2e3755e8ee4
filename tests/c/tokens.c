/* Tokens of every kind: made, decoded, verified, refused. */
#include "check.h"

#define ACCOUNT "AC0123456789abcdef0123456789abcdef"
#define KEY "SK0123456789abcdef0123456789abcdef"

/* Signs a token, and verifies it again. The result is the caller's. */
static twire_result *made(twire_jwt *token, const char *secret) {
    const char *jwt = NULL;
    twire_result *decoded = NULL, *verified = NULL;
    CHECK_STATUS(TWIRE_OK, twire_jwt_encode(token, &jwt, &error));
    CHECK_STATUS(TWIRE_OK, twire_jwt_decode(jwt, &decoded, &error));
    CHECK_STATUS(TWIRE_OK, twire_jwt_verify(jwt, secret, 0, &verified, &error));
    CHECK_TEXT(twire_result_json(decoded, NULL), twire_result_json(verified, NULL));
    twire_result_free(decoded);
    CHECK_STATUS(TWIRE_ERR_AUTH, twire_jwt_verify(jwt, "another", 0, &decoded, &error));
    CHECK(decoded == NULL);
    /* A day later it is over. */
    CHECK_STATUS(TWIRE_ERR_AUTH, twire_jwt_verify(jwt, secret, twire_result_int(verified, "claims.exp", 0),
                                                  &decoded, &error));
    twire_jwt_free(token);
    return verified;
}

static twire_jwt *token(const char *kind, const char *key) {
    twire_jwt *token = NULL;
    CHECK_STATUS(TWIRE_OK, twire_jwt_new(kind, ACCOUNT, key, "planted-secret", &token, &error));
    return token;
}

static void access(void) {
    twire_jwt *made_of = token("access", KEY);
    twire_result *jwt;
    const char *text = NULL;
    CHECK(twire_jwt_set(made_of, "identity", "alice") == TWIRE_OK);
    CHECK(twire_jwt_set(made_of, "region", "ie1") == TWIRE_OK);
    CHECK(twire_jwt_set(made_of, "algorithm", "HS512") == TWIRE_OK);
    CHECK(twire_jwt_set_ttl_seconds(made_of, 600) == TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "chat", "{\"service_sid\":\"IS1\",\"push_credential_sid\":\"CR1\"}") ==
          TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "video", "{\"room\":\"lobby\"}") == TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "voice",
                              "{\"incoming\":{\"allow\":true},\"outgoing\":{\"application_sid\":\"AP1\"}}") ==
          TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "data_sync", NULL) == TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "task_router", "{\"workspace_sid\":\"WS1\",\"role\":\"worker\"}") ==
          TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "player", "{\"player\":{\"x\":[1]}}") == TWIRE_OK);
    CHECK(twire_jwt_add_raw_grant(made_of, "tomorrow", "{\"y\":2}") == TWIRE_OK);
    jwt = made(made_of, "planted-secret");
    CHECK_TEXT("alice", twire_result_text(jwt, "claims.grants.identity"));
    CHECK_TEXT("lobby", twire_result_text(jwt, "claims.grants.video.room"));
    CHECK_TEXT("AP1", twire_result_text(jwt, "claims.grants.voice.outgoing.application_sid"));
    CHECK(twire_result_bool(jwt, "claims.grants.voice.incoming.allow", 0) == 1);
    CHECK(twire_result_int(jwt, "claims.grants.tomorrow.y", 0) == 2);
    CHECK(twire_result_int(jwt, "claims.grants.player.player.x.0", 0) == 1);
    CHECK_TEXT(KEY, twire_result_text(jwt, "claims.iss"));
    CHECK_TEXT(ACCOUNT, twire_result_text(jwt, "claims.sub"));
    CHECK_TEXT("HS512", twire_result_text(jwt, "header.alg"));
    CHECK_TEXT("ie1", twire_result_text(jwt, "header.twr"));
    twire_result_free(jwt);

    /* A grant or a field that there is not, and a SID of another kind. */
    made_of = token("access", KEY);
    twire_jwt_add_grant(made_of, "vidéo", NULL);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    CHECK(text == NULL);
    twire_jwt_free(made_of);
    made_of = token("access", KEY);
    twire_jwt_add_grant(made_of, "video", "{\"rom\":\"lobby\"}");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_free(made_of);
    made_of = token("access", KEY);
    twire_jwt_add_grant(made_of, "video", "[]");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_free(made_of);
    made_of = token("access", ACCOUNT);
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_free(made_of);
}

static void client(void) {
    twire_jwt *made_of = token("client", NULL);
    twire_result *jwt;
    const char *text = NULL;
    CHECK(twire_jwt_add_grant(made_of, "incoming", "{\"client_name\":\"joe\"}") == TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "outgoing",
                              "{\"application_sid\":\"AP1\",\"params\":{\"a\":\"b c\",\"n\":1}}") ==
          TWIRE_OK);
    CHECK(twire_jwt_add_grant(made_of, "events", NULL) == TWIRE_OK);
    jwt = made(made_of, "planted-secret");
    text = twire_result_text(jwt, "claims.scope");
    CHECK(strstr(text, "scope:client:incoming?clientName=joe") != NULL);
    CHECK(strstr(text, "appSid=AP1") != NULL && strstr(text, "n%3D1") != NULL);
    CHECK(strstr(text, "scope:stream:subscribe?") != NULL);
    twire_result_free(jwt);
    made_of = token("client", NULL);
    twire_jwt_add_grant(made_of, "outgoing", "{}");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_free(made_of);
    made_of = token("client", NULL);
    twire_jwt_add_grant(made_of, "chat", "{}");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_free(made_of);
}

static void task_router(void) {
    twire_jwt *made_of = token("worker", NULL);
    twire_result *jwt;
    const char *text = NULL;
    size_t policies;
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_set(made_of, "workspace_sid", "WS1");
    twire_jwt_set(made_of, "worker_sid", "WK1");
    twire_jwt_add_grant(made_of, "activity_updates", NULL);
    twire_jwt_add_grant(made_of, "reservation_updates", NULL);
    twire_jwt_add_grant(made_of, "allow_below", "{\"method\":\"GET\"}");
    twire_jwt_add_grant(made_of, "policy",
                        "{\"url\":\"https://taskrouter.twilio.com/v1/x\",\"method\":\"POST\",\"allow\":false,"
                        "\"post_filter\":{\"A\":{\"required\":true},\"B\":\"c\"}}");
    jwt = made(made_of, "planted-secret");
    CHECK_TEXT("WK1", twire_result_text(jwt, "claims.worker_sid"));
    policies = twire_result_length(jwt, "claims.policies");
    CHECK(policies > 6);
    {
        const twire_result *last = twire_result_item(jwt, "claims.policies", policies - 1);
        CHECK(twire_result_bool(last, "allow", 1) == 0);
        CHECK(twire_result_bool(last, "post_filter.A.required", 0) == 1);
        CHECK_TEXT("c", twire_result_text(last, "post_filter.B"));
    }
    twire_result_free(jwt);
    made_of = token("task_queue", NULL);
    twire_jwt_set(made_of, "workspace_sid", "WS1");
    twire_jwt_set(made_of, "task_queue_sid", "WQ1");
    jwt = made(made_of, "planted-secret");
    CHECK_TEXT("WQ1", twire_result_text(jwt, "claims.taskqueue_sid"));
    twire_result_free(jwt);
    made_of = token("workspace", NULL);
    twire_jwt_set(made_of, "workspace_sid", "WS1");
    twire_jwt_add_grant(made_of, "allow_self", "{\"method\":\"POST\"}");
    jwt = made(made_of, "planted-secret");
    CHECK_TEXT("WS1", twire_result_text(jwt, "claims.channel"));
    twire_result_free(jwt);
    made_of = token("workspace", NULL);
    twire_jwt_set(made_of, "workspace_sid", "WS1/../..");
    CHECK_STATUS(TWIRE_ERR_ARGUMENT, twire_jwt_encode(made_of, &text, &error));
    twire_jwt_free(made_of);
}

int main(void) {
    access();
    client();
    task_router();
    return check_end();
}
