// twilio-java, unmodified, against the sandbox: `Cases proxy` leaves all to the environment. It knows no base
// URL. One line for each case; the clock stands still. Run as a source file, with its libraries.
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import com.twilio.Twilio;
import com.twilio.base.Page;
import com.twilio.exception.ApiException;
import com.twilio.http.HttpMethod;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.Account;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.IncomingPhoneNumber;
import com.twilio.rest.api.v2010.account.Key;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.NewKey;
import com.twilio.rest.api.v2010.account.availablephonenumbercountry.Local;
import com.twilio.rest.verify.v2.service.Verification;
import com.twilio.rest.verify.v2.service.VerificationCheck;
import com.twilio.security.RequestValidator;
import com.twilio.type.PhoneNumber;
import com.twilio.type.Twiml;
import java.net.HttpURLConnection;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

public class Cases {
    interface Body {
        void run() throws Exception;
    }

    record Hook(String url, String path, Map<String, String> params, String signature) {}

    static final String HERE = System.getenv("TWIRE_BASE_URL");
    static final String ACCOUNT = System.getenv("TWILIO_ACCOUNT_SID");
    static final String TOKEN = System.getenv("TWILIO_AUTH_TOKEN");
    static final PhoneNumber NUMBER = new PhoneNumber(System.getenv("TWILIO_PHONE_NUMBER"));
    static final String SERVICE = System.getenv("TWILIO_MESSAGING_SERVICE_SID");
    static final String VERIFY = System.getenv("TWILIO_VERIFY_SERVICE_SID");
    static final ObjectMapper JSON = new ObjectMapper();
    static final Map<String, Body> CASES = new java.util.LinkedHashMap<>();
    static final List<Hook> TAKEN = Collections.synchronizedList(new ArrayList<>());
    static final Map<String, String> DOCUMENTS = new HashMap<>();
    static HttpServer hooks;

    static void equal(Object found, Object expected) {
        if (!Objects.equals(found, expected)) {
            throw new AssertionError(found + " is not " + expected);
        }
    }

    static void ok(boolean found) {
        equal(found, true);
    }

    static void refused(int status, int code, Body request) throws Exception {
        try {
            request.run();
        } catch (ApiException refusal) {
            equal(List.of(refusal.getStatusCode(), refusal.getCode()), List.of(status, code));
            return;
        }
        throw new AssertionError("it was not refused");
    }

    /** Asks the control API, past the proxy. */
    static JsonNode control(String method, String path, Map<String, ?> body) throws Exception {
        var connection = (HttpURLConnection) URI.create(HERE + "/_twire/" + path).toURL().openConnection(Proxy.NO_PROXY);
        connection.setRequestMethod(method);
        if (body != null) {
            connection.setDoOutput(true);
            connection.setRequestProperty("Content-Type", "application/json");
            connection.getOutputStream().write(JSON.writeValueAsBytes(body));
        }
        try (var input = connection.getInputStream()) {
            return JSON.readTree(input.readAllBytes());
        }
    }

    static void advance(String by) throws Exception {
        control("POST", "clock/advance", Map.of("by", by));
    }

    static String code(String to) throws Exception {
        return control("GET", "verifications?to=%2B" + to.substring(1), null).at("/verifications/0/code").asText();
    }

    static Map<String, String> form(String text) {
        Map<String, String> pairs = new HashMap<>();
        for (String pair : text.isEmpty() ? new String[0] : text.split("&")) {
            String[] both = pair.split("=", 2);
            pairs.put(URLDecoder.decode(both[0], StandardCharsets.UTF_8), URLDecoder.decode(both[1], StandardCharsets.UTF_8));
        }
        return pairs;
    }

    static void listen() throws Exception {
        hooks = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        hooks.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String url = "http://" + exchange.getRequestHeaders().getFirst("Host") + exchange.getRequestURI();
            String path = exchange.getRequestURI().getPath();
            TAKEN.add(new Hook(url, path, form(body), exchange.getRequestHeaders().getFirst("X-Twilio-Signature")));
            byte[] document = DOCUMENTS.getOrDefault(path, "").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(document.length == 0 ? 204 : 200, document.length == 0 ? -1 : document.length);
            exchange.getResponseBody().write(document);
            exchange.close();
        });
        hooks.start();
    }

    static URI hook(String path) {
        return URI.create("http://127.0.0.1:" + hooks.getAddress().getPort() + path);
    }

    static List<String> at(String path, String name) {
        return TAKEN.stream().filter(h -> h.path().equals(path)).map(h -> h.params().getOrDefault(name, "")).toList();
    }

    static Message send(String to, String body) {
        return Message.creator(new PhoneNumber(to), NUMBER, body).create();
    }

    static void cases() {
        CASES.put("sends", () -> {
            Message message = send("+15558670001", "Grüße 🌊");
            equal(List.of(message.getStatus().toString(), message.getBody()), List.of("queued", "Grüße 🌊"));
            equal(message.getNumSegments(), "1");
            ok(message.getDateCreated() != null && message.getErrorCode() == null);
            advance("5s");
            equal(Message.fetcher(message.getSid()).fetch().getStatus(), Message.Status.DELIVERED);
        });
        CASES.put("lists over three pages", () -> {
            List<String> sent = new ArrayList<>();
            for (int n = 0; n < 5; n++) {
                sent.add(0, send("+15558670002", "" + n).getSid());
            }
            var reader = Message.reader().setTo(new PhoneNumber("+15558670002")).pageSize(2);
            List<String> found = new ArrayList<>();
            reader.read().forEach(message -> found.add(message.getSid()));
            equal(found, sent);
            List<Integer> sizes = new ArrayList<>();
            Page<Message> page = reader.firstPage();
            sizes.add(page.getRecords().size());
            while (page.hasNextPage()) {
                page = reader.nextPage(page);
                sizes.add(page.getRecords().size());
            }
            equal(sizes, List.of(2, 2, 1));
        });
        CASES.put("lists the newer kind of pages", () -> {
            List<String> made = new ArrayList<>(List.of(VERIFY));
            for (String name : List.of("Page a", "Page b", "Page c")) {
                made.add(com.twilio.rest.verify.v2.Service.creator(name).create().getSid());
            }
            List<String> found = new ArrayList<>();
            com.twilio.rest.verify.v2.Service.reader().pageSize(1).read().forEach(s -> found.add(s.getSid()));
            Collections.sort(made);
            Collections.sort(found);
            equal(found, made);
            for (String sid : made) {
                ok(sid.equals(VERIFY) || com.twilio.rest.verify.v2.Service.deleter(sid).delete());
            }
        });
        CASES.put("lists a day", () -> {
            Message message = send("+15558670015", "Hello");
            advance("5s");
            ZonedDateTime day = Message.fetcher(message.getSid()).fetch().getDateSent().toLocalDate().atStartOfDay(ZoneOffset.UTC);
            List<String> found = new ArrayList<>();
            Message.reader().setTo(new PhoneNumber("+15558670015")).setDateSent(day).read().forEach(m -> found.add(m.getSid()));
            equal(found, List.of(message.getSid()));
        });
        CASES.put("is told what does not exist", () ->
            refused(404, 20404, () -> Message.fetcher("SM" + "0".repeat(32)).fetch()));
        CASES.put("is refused with a wrong token", () -> {
            TwilioRestClient stranger = new TwilioRestClient.Builder(ACCOUNT, "0".repeat(32)).build();
            refused(401, 20003, () -> Message.creator(new PhoneNumber("+15558670004"), NUMBER, "Hello").create(stranger));
        });
        CASES.put("is refused a bad number", () -> refused(400, 21211, () -> send("+15005550001", "Hello")));
        CASES.put("cancels a scheduled message", () -> {
            ZonedDateTime now = ZonedDateTime.parse(control("GET", "clock", null).get("now").asText());
            Message message = Message.creator(new PhoneNumber("+15558670005"), SERVICE, "Later")
                .setScheduleType(Message.ScheduleType.FIXED).setSendAt(now.plusHours(1)).create();
            equal(message.getStatus(), Message.Status.SCHEDULED);
            var update = Message.updater(message.getSid()).setStatus(Message.UpdateStatus.CANCELED);
            equal(update.update().getStatus(), Message.Status.CANCELED);
            advance("2h");
            equal(Message.fetcher(message.getSid()).fetch().getStatus(), Message.Status.CANCELED);
            refused(400, 30409, update::update);
        });
        CASES.put("redacts", () -> {
            String sid = send("+15558670006", "secret").getSid();
            advance("5s");
            equal(Message.updater(sid).setBody("").update().getBody(), "");
            ok(Message.deleter(sid).delete());
            refused(404, 20404, () -> Message.fetcher(sid).fetch());
        });
        CASES.put("verifies the right code", () -> {
            String to = "+15558670007";
            equal(Verification.creator(VERIFY, to, "sms").create().getStatus(), "pending");
            VerificationCheck checked = VerificationCheck.creator(VERIFY).setTo(to).setCode(code(to)).create();
            equal(List.of(checked.getStatus(), checked.getValid()), List.of("approved", true));
            refused(404, 20404, () -> VerificationCheck.creator(VERIFY).setTo(to).setCode("000000").create());
        });
        CASES.put("verifies wrong codes until it is blocked", () -> {
            String to = "+15558670008";
            Verification.creator(VERIFY, to, "sms").create();
            String code = code(to);
            String wrong = code.substring(0, 5) + (code.charAt(5) == '9' ? '0' : (char) (code.charAt(5) + 1));
            for (int n = 0; n < 5; n++) {
                ok(!VerificationCheck.creator(VERIFY).setTo(to).setCode(wrong).create().getValid());
            }
            refused(429, 60202, () -> VerificationCheck.creator(VERIFY).setTo(to).setCode(code).create());
        });
        CASES.put("calls with callbacks", () -> {
            DOCUMENTS.put("/voice", "<Response><Say>The cellar is flooded.</Say></Response>");
            Call call = Call.creator(new PhoneNumber("+15558670011"), NUMBER, hook("/voice?who=b%C3%B6b&x=1"))
                .setStatusCallback(hook("/call"))
                .setStatusCallbackEvent(List.of("initiated", "ringing", "answered", "completed")).create();
            equal(call.getStatus(), Call.Status.QUEUED);
            advance("5m");
            equal(Call.fetcher(call.getSid()).fetch().getStatus(), Call.Status.COMPLETED);
            equal(at("/call", "CallStatus"), List.of("initiated", "ringing", "in-progress", "completed"));
            equal(at("/voice", "CallStatus"), List.of("in-progress"));
        });
        CASES.put("calls back with get", () -> {
            Call.creator(new PhoneNumber("+15558670012"), NUMBER, new Twiml("<Response><Pause length='1'/></Response>"))
                .setStatusCallback(hook("/get?x=1")).setStatusCallbackMethod(HttpMethod.GET).create();
            advance("5m");
            List<Hook> got = TAKEN.stream().filter(h -> h.path().equals("/get")).toList();
            equal(got.size(), 1);
            ok(got.get(0).url().contains("CallStatus=completed"));
        });
        CASES.put("answers an inbound message", () -> {
            DOCUMENTS.put("/inbound", "<Response><Message>Your table is booked &amp; warm.</Message></Response>");
            var written = Map.of("from", "+15558670014", "to", NUMBER.toString(), "body", "A table? ✓", "url", hook("/inbound").toString());
            JsonNode got = control("POST", "inbound", written);
            equal(at("/inbound", "Body"), List.of("A table? ✓"));
            Message message = Message.fetcher(got.at("/message/sid").asText()).fetch();
            equal(List.of(message.getDirection().toString(), message.getStatus().toString()), List.of("inbound", "received"));
            List<String> replies = new ArrayList<>();
            Message.reader().setTo(new PhoneNumber("+15558670014")).read().forEach(m -> replies.add(m.getBody()));
            equal(replies, List.of("Your table is booked & warm."));
        });
        CASES.put("searches, buys and releases a number", () -> {
            Local found = Local.reader("US").setAreaCode(415).setContains("55501**").limit(1).read().iterator().next();
            String sid = IncomingPhoneNumber.creator(found.getPhoneNumber()).create().getSid();
            equal(IncomingPhoneNumber.updater(sid).setFriendlyName("Alerts").update().getFriendlyName(), "Alerts");
            equal(IncomingPhoneNumber.fetcher(sid).fetch().getPhoneNumber(), found.getPhoneNumber());
            ok(IncomingPhoneNumber.deleter(sid).delete());
            refused(404, 20404, () -> IncomingPhoneNumber.fetcher(sid).fetch());
        });
        CASES.put("has subaccounts and keys", () -> {
            Account account = Account.creator().setFriendlyName("Tenant").create();
            TwilioRestClient tenant = new TwilioRestClient.Builder(account.getSid(), account.getAuthToken()).build();
            PhoneNumber own = new PhoneNumber("+12125550179");
            IncomingPhoneNumber.creator(own).create(tenant);
            Message sent = Message.creator(new PhoneNumber("+15558670020"), own, "Hello").create(tenant);
            equal(sent.getAccountSid(), account.getSid());
            refused(404, 20404, () -> Message.fetcher(sent.getSid()).fetch());
            NewKey key = NewKey.creator().setFriendlyName("deploy").create();
            TwilioRestClient deployed = new TwilioRestClient.Builder(key.getSid(), key.getSecret()).accountSid(ACCOUNT).build();
            var creator = Message.creator(new PhoneNumber("+15558670020"), NUMBER, "Hello");
            equal(creator.create(deployed).getStatus(), Message.Status.QUEUED);
            ok(Key.deleter(key.getSid()).delete());
            refused(401, 20003, () -> creator.create(deployed));
        });
        CASES.put("every webhook is valid", () -> {
            advance("1h");
            equal(TAKEN.size(), control("GET", "callbacks", null).get("callbacks").size());
            ok(TAKEN.size() >= 7);
            RequestValidator validator = new RequestValidator(TOKEN);
            for (Hook taken : TAKEN) {
                ok(validator.validate(taken.url(), taken.params(), taken.signature()));
                ok(!validator.validate(taken.url() + "&forged=1", taken.params(), taken.signature()));
            }
        });
    }

    public static void main(String[] arguments) throws Exception {
        Twilio.init(ACCOUNT, TOKEN);
        listen();
        cases();
        boolean failed = false;
        for (var entry : CASES.entrySet()) {
            try {
                entry.getValue().run();
                System.out.println("pass java " + arguments[0] + ": " + entry.getKey());
            } catch (Throwable error) {
                failed = true;
                System.out.println("FAIL java " + arguments[0] + ": " + entry.getKey());
                error.printStackTrace(System.out);
            }
        }
        hooks.stop(0);
        // What twilio-java started in the background ends with it.
        System.exit(failed ? 1 : 0);
    }
}
