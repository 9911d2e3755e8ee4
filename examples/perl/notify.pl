#!/usr/bin/perl
# notify.pl send TO TEXT         sends a message and prints its SID and status
# notify.pl check URL SIGNATURE  whether Twilio sent the form on standard input
#
#     perl notify.pl send +15558675310 "The cellar is flooded."
#
# Needs FFI::Platypus (on Debian: libffi-platypus-perl) and no compiler. Credentials come from the
# environment: TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER. Ends with 0 when it went
# well, 65 for a forged webhook, 75 when nothing was sent and trying again may help, 76 when it may
# have been sent, 69 for every other refusal, 78 for missing settings.
use strict;
use warnings;
use FFI::Platypus 1.00;

my $ffi = FFI::Platypus->new(api => 1, lib => 'libtwire.so.0');
$ffi->attach(@$_) for (
    [twire_client_from_env      => ['opaque*', 'opaque*'] => 'int'],
    [twire_message_send         => ['opaque', 'string', 'string', 'string', 'opaque*', 'opaque*'] => 'int'],
    [twire_result_text          => ['opaque', 'string'] => 'string'],
    [twire_validator_new        => ['string', 'opaque*', 'opaque*'] => 'int'],
    [twire_validator_check_form => ['opaque', 'string', 'string', 'size_t', 'string', 'int*', 'opaque'] => 'int'],
    [twire_verdict_name         => ['int'] => 'string'],
    [twire_error_message        => ['opaque'] => 'string'],
    [twire_error_sent           => ['opaque'] => 'int'],
    [twire_error_is_retryable      => ['opaque'] => 'int'],
    [twire_client_free          => ['opaque'] => 'void'],
    [twire_result_free          => ['opaque'] => 'void'],
    [twire_error_free           => ['opaque'] => 'void'],
    [twire_validator_free       => ['opaque'] => 'void'],
);

sub fail {
    my ($error, $code) = @_;
    print STDERR 'notify: ', twire_error_message($error), "\n";
    $code //= twire_error_sent($error) ? 76 : twire_error_is_retryable($error) ? 75 : 69;
    twire_error_free($error);
    exit $code;
}

sub send_message {
    my ($to, $text) = @_;
    my ($client, $message, $error);
    fail($error, 78) if twire_client_from_env(\$client, \$error);
    fail($error) if twire_message_send($client, $to, undef, $text, \$message, \$error);
    print twire_result_text($message, 'sid'), ' ', twire_result_text($message, 'status'), "\n";
    twire_result_free($message);
    twire_client_free($client);
    return 0;
}

sub check {
    my ($url, $signature) = @_;
    my ($validator, $error);
    fail($error, 78) if twire_validator_new($ENV{TWILIO_AUTH_TOKEN} // '', \$validator, \$error);
    binmode STDIN;
    my $form = do { local $/; <STDIN> } // '';
    my $status = twire_validator_check_form($validator, $url, $form, length $form, $signature, \my $verdict, undef);
    print twire_verdict_name($verdict), "\n";
    twire_validator_free($validator);
    return $status ? 65 : 0;
}

my %jobs = (send => \&send_message, check => \&check);
my $job = $jobs{shift @ARGV // ''};
if (!$job || @ARGV != 2) {
    print STDERR "usage: notify.pl send TO TEXT | check URL SIGNATURE\n";
    exit 64;
}
exit $job->(@ARGV);
