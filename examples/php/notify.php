<?php
// notify.php send TO TEXT         sends a message and prints its SID and status
// notify.php check URL SIGNATURE  whether Twilio sent the form on standard input
//
//     php notify.php send +15558675310 "The cellar is flooded."
//
// Needs PHP's own extension FFI. Credentials come from the environment: TWILIO_ACCOUNT_SID,
// TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER. Ends with 0 when it went well, 65 for a forged webhook, 75
// when nothing was sent and trying again may help, 76 when it may have been sent, 69 for every other
// refusal, 78 for missing settings.
declare(strict_types=1);

final class Twire
{
    private const DECLARATIONS = <<<'C'
        typedef struct twire_client twire_client;
        typedef struct twire_result twire_result;
        typedef struct twire_error twire_error;
        typedef struct twire_validator twire_validator;
        int twire_client_from_env(twire_client **out, twire_error **err);
        int twire_message_send(const twire_client *client, const char *to, const char *from, const char *body,
                               twire_result **out, twire_error **err);
        const char *twire_result_text(const twire_result *result, const char *path);
        int twire_validator_new(const char *auth_token, twire_validator **out, twire_error **err);
        int twire_validator_check_form(const twire_validator *validator, const char *url, const char *form,
                                       size_t size, const char *signature, int *verdict, twire_error **err);
        const char *twire_verdict_name(int verdict);
        const char *twire_error_message(const twire_error *error);
        int twire_error_sent(const twire_error *error);
        int twire_error_is_retryable(const twire_error *error);
        void twire_client_free(twire_client *client);
        void twire_result_free(twire_result *result);
        void twire_error_free(twire_error *error);
        void twire_validator_free(twire_validator *validator);
        C;

    private FFI $library;

    public function __construct()
    {
        $this->library = FFI::cdef(self::DECLARATIONS, 'libtwire.so.0');
    }

    public function send(string $to, string $text): int
    {
        [$client, $message, $error] = [$this->out('client'), $this->out('result'), $this->out('error')];
        if ($this->library->twire_client_from_env(FFI::addr($client), FFI::addr($error)) !== 0) {
            return $this->failed($error, 78);
        }
        $status = $this->library->twire_message_send(
            $client, $to, null, $text, FFI::addr($message), FFI::addr($error));
        $this->library->twire_client_free($client);
        if ($status !== 0) {
            return $this->failed($error);
        }
        // A borrowed text is copied into a string of PHP.
        $text = fn (string $path): string => $this->library->twire_result_text($message, $path);
        echo $text('sid'), ' ', $text('status'), "\n";
        $this->library->twire_result_free($message);
        return 0;
    }

    public function check(string $url, string $signature): int
    {
        [$validator, $error, $verdict] = [$this->out('validator'), $this->out('error'), FFI::new('int')];
        $token = getenv('TWILIO_AUTH_TOKEN') ?: '';
        if ($this->library->twire_validator_new($token, FFI::addr($validator), FFI::addr($error)) !== 0) {
            return $this->failed($error, 78);
        }
        $form = (string) file_get_contents('php://stdin');
        $status = $this->library->twire_validator_check_form(
            $validator, $url, $form, strlen($form), $signature, FFI::addr($verdict), null);
        echo $this->library->twire_verdict_name($verdict->cdata), "\n";
        $this->library->twire_validator_free($validator);
        return $status === 0 ? 0 : 65;
    }

    private function out(string $kind): FFI\CData
    {
        return $this->library->new("twire_$kind *");
    }

    private function failed(FFI\CData $error, ?int $code = null): int
    {
        fwrite(STDERR, 'notify: ' . $this->library->twire_error_message($error) . "\n");
        $code ??= match (true) {
            $this->library->twire_error_sent($error) !== 0 => 76,
            $this->library->twire_error_is_retryable($error) !== 0 => 75,
            default => 69,
        };
        $this->library->twire_error_free($error);
        return $code;
    }
}

[, $job, $first, $second] = array_pad($argv, 4, null);
if (count($argv) !== 4 || !in_array($job, ['send', 'check'], true)) {
    fwrite(STDERR, "usage: notify.php send TO TEXT | check URL SIGNATURE\n");
    exit(64);
}
exit((new Twire())->$job($first, $second));
