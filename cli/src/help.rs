//! What stands below the options in the help: examples, variables, exit codes.

pub(crate) const MAIN: &str = "\
Examples:
  twire send --to +15558676543 \"disk full on $(hostname)\"
  df -h | twire send --to +15558676543 --truncate 2
  twire call --to +15558676543 --say \"The cellar is flooded.\"
  twire verify start --to +15558676543
  twire sandbox                                   # try all of it without an account

Variables (in the environment, or as NAME=value lines of a file named by --credentials or
TWIRE_CREDENTIALS, else ~/.config/twire/credentials or /etc/twire/credentials, mode 600):
  TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN   the account; or TWILIO_API_KEY, TWILIO_API_SECRET
  TWILIO_PHONE_NUMBER                     the sender where none is given
  TWILIO_MESSAGING_SERVICE_SID            the service that chooses the sender
  TWILIO_VERIFY_SERVICE_SID               the Verify service where none is given
  TWILIO_REGION, TWILIO_EDGE              where the account lives
  TWIRE_BASE_URL                          the sandbox or a gateway instead of Twilio

Exit codes:
   0  done                             70  a defect in twire
  64  usage                            74  done, but the output cannot be written
  65  bad number or body, wrong code   75  try again: it was not sent
  66  a file cannot be read            76  it may have been sent
  69  refused by Twilio                77  credentials refused
                                       78  configuration";

pub(crate) const SEND: &str = "\
Silent when it went well. The exit code tells a hook what to do: 75 was not sent and may be tried
again; 76 may have been sent, and trying again may send it twice.

Examples:
  # cron: mail only what twire cannot deliver
  */5 * * * *  check-backup 2>&1 | twire send --to +15558676543 --truncate 2 -
  # Nagios, Icinga
  printf '%s is %s' \"$HOSTNAME\" \"$HOSTSTATE\" | twire send --credentials /etc/nagios/twire \\
      --to \"$CONTACTPAGER\" --truncate 1
  # PAM: session optional pam_exec.so seteuid /usr/local/libexec/login-notify
  twire send --to +15558676543 \"$PAM_USER logged in from $PAM_RHOST\"
  # WhatsApp, with a template
  twire send --to whatsapp:+15558676543 --from whatsapp:+14155238886 --content-sid HX… \\
      --content-variables '{\"1\":\"12/1\"}'";

pub(crate) const CALL: &str = "\
Examples:
  twire call --to +15558676543 --say \"The cellar is flooded.\"
  twire call --to +15558676543 --twiml menu.xml
  twire call --to +15558676543 --url https://example.com/voice";

pub(crate) const VERIFY: &str = "\
Examples:
  twire verify start --to +15558676543
  twire verify check --to +15558676543 123456 && echo welcome
  # PAM: auth required pam_exec.so expose_authtok /usr/local/libexec/login-passcode
  twire verify check --to \"$number\" -            # the code from standard input";

pub(crate) const LOOKUP: &str = "\
Prints what Twilio knows, one field a line. Exit code 65: not a valid number.

Examples:
  twire lookup +15558676543
  twire lookup +15558676543 --fields line_type_intelligence -o line_type_intelligence.type
  twire lookup '(555) 867-6543' --country US -o phone_number";

pub(crate) const API: &str = "\
An operation that reads prints its answer as JSON, a list one record a line; one that changes
something is silent but for --json, -o and -v.

Examples:
  twire api --list verify
  twire api --help messages.create
  twire api messages.list to=+15558676543 --limit 5 -o sid
  twire api messages.fetch sid=SM…
  df -h | twire api messages.create to=+15558676543 from=+15005550006 --file body=-";

pub(crate) const VALIDATE: &str = "\
The token is TWILIO_AUTH_TOKEN. Examples:
  twire validate --url https://example.com/sms --signature \"$signature\" --body-file body.txt
  twire validate --url https://example.com/sms --signature \"$signature\" -p From=+15558676543 -p Body=Hi
  twire validate --url \"$url\" --body-file - --explain <body.txt     # in a CGI program";

pub(crate) const WEBHOOK: &str = "\
Signed with TWILIO_AUTH_TOKEN. Exit code 69 when the answer is not 2xx, 65 when it is XML and no
TwiML, 75 without a connection, 76 without an answer. Examples:
  twire webhook send sms http://127.0.0.1:8000/sms --body Hi -p NumMedia=1 -p MediaUrl0=https://…
  twire webhook send status http://127.0.0.1:8000/status --status undelivered -p ErrorCode=30003
  twire webhook send voice http://127.0.0.1:8000/voice --public-url https://example.com/voice
  twire webhook send voice http://127.0.0.1:8000/menu -p Digits=1
  twire webhook send sms http://127.0.0.1:8000/sms --forge || echo refused";

pub(crate) const TWIML: &str = "\
Exit code 65 when Twilio would refuse it. Examples:
  twire twiml check menu.xml
  ./voice.cgi | twire twiml check --kind voice";

pub(crate) const SEGMENTS: &str = "\
Exit code 65 when it is longer than Twilio takes. Examples:
  twire segments \"It’s done\"
  twire segments --json <alert.txt";

pub(crate) const SANDBOX: &str = "\
Examples:
  twire sandbox
  twire sandbox --listen 127.0.0.1:0 --json       # one line for a program: address, credentials
  twire sandbox --time-scale 60                   # a minute passes in a second
  twire sandbox --db sandbox.db                   # the same account and messages after a restart
  twire sandbox exec -- pytest                    # any program, unchanged";

pub(crate) const SANDBOX_PHONE: &str = "\
What did not come in time ends with 75. Examples:
  twire sandbox phone +15558675310 messages --wait 5s
  code=$(twire sandbox phone +15558675310 code --wait 5s)
  twire sandbox phone +15558675310 write 'A table for two?'
  twire sandbox phone +15558675310 ring wait
  twire sandbox phone +15558675310 answer
  twire sandbox phone +15558675310 press 1";

pub(crate) const SANDBOX_FAULT: &str = "\
Examples:
  twire sandbox fault close landed=true       # taken, but no answer comes
  twire sandbox fault status status=503 count=2
  twire sandbox fault slow delay=2s percent=10
  twire sandbox fault none";

pub(crate) const SANDBOX_ENV: &str = "\
Credentials, the base URL for programs that know one, and for all others a proxy with the
certificate to trust. Examples:
  eval \"$(twire sandbox env)\"
  twire sandbox env --shell fish | source
  twire sandbox env --shell powershell | Out-String | Invoke-Expression";

pub(crate) const SANDBOX_EXEC: &str = "\
The program has the same variables as with `twire sandbox env`. Examples:
  twire sandbox exec -- python app.py
  twire sandbox exec --time-scale 0 -- npm test
  twire sandbox exec --at http://127.0.0.1:4010 -- ./app";
