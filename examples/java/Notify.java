import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.io.IOException;
import java.util.Map;

/**
 * Sends a message and prints its SID and status, or tells whether Twilio sent the form on standard
 * input.
 *
 * <pre>
 * javac -cp jna.jar Notify.java
 * java -cp jna.jar:. Notify send +15558675310 "The cellar is flooded."
 * java -cp jna.jar:. Notify check URL SIGNATURE
 * </pre>
 *
 * Needs JNA (net.java.dev.jna:jna; on Debian: libjna-java). Credentials come from the environment:
 * TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER. Ends with 0 when it went well, 65 for a
 * forged webhook, 75 when nothing was sent and trying again may help, 76 when it may have been sent,
 * 69 for every other refusal, 78 for missing settings.
 */
public final class Notify {
    /** The functions of twire.h that are used here. */
    interface Twire extends Library {
        Twire C = Native.load("libtwire.so.0", Twire.class, Map.of(Library.OPTION_STRING_ENCODING, "UTF-8"));

        int twire_client_from_env(PointerByReference out, PointerByReference err);

        int twire_message_send(
                Pointer client, String to, String from, String body, PointerByReference out, PointerByReference err);

        String twire_result_text(Pointer result, String path);

        int twire_validator_new(String authToken, PointerByReference out, PointerByReference err);

        int twire_validator_check_form(
                Pointer validator,
                String url,
                byte[] form,
                NativeLong size,
                String signature,
                IntByReference verdict,
                PointerByReference err);

        String twire_verdict_name(int verdict);

        String twire_error_message(Pointer error);

        int twire_error_sent(Pointer error);

        int twire_error_is_retryable(Pointer error);

        void twire_client_free(Pointer client);

        void twire_result_free(Pointer result);

        void twire_error_free(Pointer error);

        void twire_validator_free(Pointer validator);
    }

    private static int send(String to, String text) {
        PointerByReference client = new PointerByReference();
        PointerByReference message = new PointerByReference();
        PointerByReference error = new PointerByReference();
        if (Twire.C.twire_client_from_env(client, error) != 0) {
            return failed(error.getValue(), 78);
        }
        int status = Twire.C.twire_message_send(client.getValue(), to, null, text, message, error);
        Twire.C.twire_client_free(client.getValue());
        if (status != 0) {
            return failed(error.getValue(), 0);
        }
        Pointer result = message.getValue();
        System.out.println(
                Twire.C.twire_result_text(result, "sid") + " " + Twire.C.twire_result_text(result, "status"));
        Twire.C.twire_result_free(result);
        return 0;
    }

    private static int check(String url, String signature) throws IOException {
        PointerByReference validator = new PointerByReference();
        PointerByReference error = new PointerByReference();
        String token = System.getenv().getOrDefault("TWILIO_AUTH_TOKEN", "");
        if (Twire.C.twire_validator_new(token, validator, error) != 0) {
            return failed(error.getValue(), 78);
        }
        byte[] form = System.in.readAllBytes();
        IntByReference verdict = new IntByReference();
        int status = Twire.C.twire_validator_check_form(
                validator.getValue(), url, form, new NativeLong(form.length), signature, verdict, null);
        System.out.println(Twire.C.twire_verdict_name(verdict.getValue()));
        Twire.C.twire_validator_free(validator.getValue());
        return status == 0 ? 0 : 65;
    }

    private static int failed(Pointer error, int known) {
        System.err.println("notify: " + Twire.C.twire_error_message(error));
        int code = known;
        if (code == 0) {
            boolean again = Twire.C.twire_error_is_retryable(error) != 0;
            code = Twire.C.twire_error_sent(error) != 0 ? 76 : again ? 75 : 69;
        }
        Twire.C.twire_error_free(error);
        return code;
    }

    public static void main(String[] args) throws IOException {
        String job = args.length == 3 ? args[0] : "";
        switch (job) {
            case "send" -> System.exit(send(args[1], args[2]));
            case "check" -> System.exit(check(args[1], args[2]));
            default -> {
                System.err.println("usage: Notify send TO TEXT | check URL SIGNATURE");
                System.exit(64);
            }
        }
    }
}
