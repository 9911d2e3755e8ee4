//! The help below the options: examples, variables, exit codes.

pub(crate) const MAIN: &str = "\
Examples:
  twire send --to +15558676543 \"disk full on $(hostname)\"
  df -h | twire send --to +15558676543 --truncate 2
  twire call --to +15558676543 --say \"The basement is flooded.\"
  twire verify start --to +15558676543
  twire notify --to ops \"disk full\"                # on disk at once, delivered by twire outbox
  twire sandbox                                   # try it without an account

Variables (in the environment, or as NAME=value lines of the file that --credentials or
TWIRE_CREDENTIALS names, else ~/.config/twire/credentials or /etc/twire/credentials, mode 600):
  TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN   the account; or TWILIO_API_KEY, TWILIO_API_SECRET
  TWILIO_PHONE_NUMBER                     the default sender
  TWILIO_MESSAGING_SERVICE_SID            the service that chooses the sender
  TWILIO_VERIFY_SERVICE_SID               the default Verify service
  TWILIO_REGION, TWILIO_EDGE              the region and edge of the account
  TWIRE_BASE_URL                          a sandbox or gateway instead of Twilio

Exit codes:
   0  done                                 70  internal error
  64  usage error                          74  done, but the output cannot be written
  65  invalid number or body, wrong code   75  not sent: a retry is safe
  66  input cannot be read                 76  may have been sent
  69  refused by Twilio                    77  credentials refused
  73  no spool to write to                 78  configuration error";

pub(crate) const SEND: &str = "\
Silent on success. The exit code tells a hook what to do: 75 means not sent, so a retry is safe; 76
means maybe sent, so a retry may send the message twice.

Examples:
  # cron: mails only what twire cannot send
  */5 * * * *  check-backup 2>&1 | twire send --to +15558676543 --truncate 2 -
  # Nagios, systemd, smartd and others: twire hook, which loses nothing while Twilio is away
  # WhatsApp, with a template
  twire send --to whatsapp:+15558676543 --from whatsapp:+14155238886 --content-sid HX… \\
      --content-variables '{\"1\":\"12/1\"}'";

pub(crate) const CALL: &str = "\
Examples:
  twire call --to +15558676543 --say \"The basement is flooded.\"
  twire call --to +15558676543 --twiml menu.xml
  twire call --to +15558676543 --url https://example.com/voice";

pub(crate) const VERIFY: &str = "\
Examples:
  twire verify start --to +15558676543
  twire verify check --to +15558676543 123456 && echo welcome
  twire verify check --to \"$number\" -            # code from standard input";

pub(crate) const LOOKUP: &str = "\
Prints one field per line. Exit code 65: the number is not valid.

Examples:
  twire lookup +15558676543
  twire lookup +15558676543 --fields line_type_intelligence -o line_type_intelligence.type
  twire lookup '(555) 867-6543' --country US -o phone_number";

pub(crate) const API: &str = "\
An operation that reads prints its response as JSON, a list one record per line. An operation that
changes something is silent without --json, -o or -v.

Examples:
  twire api --list verify
  twire api --help messages.create
  twire api messages.list to=+15558676543 --limit 5 -o sid -o status
  twire api messages.list date_sent_after=yesterday --where status=failed --table
  twire api messages.fetch sid=SM…
  df -h | twire api messages.create to=+15558676543 from=+15005550006 --file body=-";

pub(crate) const DOWNLOAD: &str = "\
KEY is the operation that fetches the resource: messages.media.fetch, recordings.fetch,
calls.recordings.fetch, conferences.recordings.fetch, video.v1.recordings.fetch,
video.v1.rooms.recordings.fetch or video.v1.compositions.fetch. A recording of a call has Format (wav,
mp3) and RequestedChannels (1, 2) too. An address is https://….twilio.com/… or a path of the main API.

Redirects are followed, to https only; another host gets no credentials. The file has its name when it is
complete; after a failure nothing of it stays.

Examples:
  twire download messages.media.fetch MessageSid=MM… Sid=ME… --out cat.png
  twire download recordings.fetch Sid=RE… Format=mp3 --out call.mp3
  twire download https://video.twilio.com/v1/Recordings/RT…/Media --out - | ffprobe -";

pub(crate) const VALIDATE: &str = "\
The auth token is TWILIO_AUTH_TOKEN. Examples:
  twire validate --url https://example.com/sms --signature \"$signature\" --body-file body.txt
  twire validate --url https://example.com/sms --signature \"$signature\" -p From=+15558676543 -p Body=Hi
  twire validate --url \"$url\" --body-file - --explain <body.txt     # in a CGI program";

pub(crate) const WEBHOOK: &str = "\
Signed with TWILIO_AUTH_TOKEN. Exit code 69 if the response is not 2xx, 65 if it is XML but not
TwiML, 75 without a connection, 76 without a response. Examples:
  twire webhook send sms http://127.0.0.1:8000/sms --body Hi -p NumMedia=1 -p MediaUrl0=https://…
  twire webhook send status http://127.0.0.1:8000/status --status undelivered -p ErrorCode=30003
  twire webhook send voice http://127.0.0.1:8000/voice --public-url https://example.com/voice
  twire webhook send voice http://127.0.0.1:8000/menu -p Digits=1
  twire webhook send sms http://127.0.0.1:8000/sms --forge || echo refused";

pub(crate) const LISTEN: &str = "\
Checks signatures with TWILIO_AUTH_TOKEN, and prints unsigned requests too. Prints the parameters, which
may be personal. Examples:
  twire listen
  twire listen --twiml menu.xml --trust-proxy     # behind a tunnel
  twire listen --json --count 1                   # the next webhook, for a script
  twire webhook send sms http://127.0.0.1:8000/sms";

pub(crate) const TWIML: &str = "\
Exit code 65 if Twilio would reject it. Examples:
  twire twiml check menu.xml
  ./voice.cgi | twire twiml check --kind voice
  twire twiml show Gather";

pub(crate) const SEGMENTS: &str = "\
Exit code 65 if the text exceeds the limit of a message. Examples:
  twire segments \"It’s done\"
  twire segments --json <alert.txt";

pub(crate) const EXPLAIN: &str = "\
Exit code 65 if a number is not a known code; its neighbors are named. Examples:
  twire explain 30007 21610
  twire api messages.list --limit 20 -o error_code | sort -un | xargs twire explain";

pub(crate) const SANDBOX: &str = "\
Examples:
  twire sandbox
  twire sandbox --listen 127.0.0.1:0 --json       # address and credentials for a program
  twire sandbox --sms-url http://127.0.0.1:8000/sms --voice-url http://127.0.0.1:8000/voice
  twire sandbox --time-scale 60                   # a minute per second
  twire sandbox --db sandbox.db                   # the same account and messages after a restart
  twire sandbox exec -- pytest                    # any unmodified program";

pub(crate) const SANDBOX_PHONE: &str = "\
Exit code 75 if nothing arrives in time. Examples:
  twire sandbox phone +15558675310 messages --wait 5s
  code=$(twire sandbox phone +15558675310 code --wait 5s)
  twire sandbox phone +15558675310 write 'A table for two?'
  twire sandbox phone +15558675310 ring wait
  twire sandbox phone +15558675310 answer
  twire sandbox phone +15558675310 press 1";

pub(crate) const SANDBOX_FAULT: &str = "\
Examples:
  twire sandbox fault close landed=true       # accepted, but without a response
  twire sandbox fault status status=503 count=2
  twire sandbox fault slow delay=2s percent=10
  twire sandbox fault none";

pub(crate) const SANDBOX_ENV: &str = "\
Sets credentials, the base URL for programs that take one, and for all others a proxy and its
certificate. Examples:
  eval \"$(twire sandbox env)\"
  twire sandbox env --shell fish | source
  twire sandbox env --shell powershell | Out-String | Invoke-Expression";

pub(crate) const SANDBOX_EXEC: &str = "\
Sets the variables that `twire sandbox env` prints. Examples:
  twire sandbox exec -- python app.py
  twire sandbox exec --time-scale 0 -- npm test
  twire sandbox exec --at http://127.0.0.1:4010 -- ./app";

pub(crate) const HOOK: &str = "\
Exits with 0 once the notification is on disk; else with what the caller takes best, and a line in
syslog. Definitions of your own: /etc/twire/hooks/NAME.toml.

Examples:
  twire hooks --here                                # whose system is installed here
  twire hook smartd --show                          # how to switch it on
  twire hook mdadm --dry-run Fail /dev/md0 /dev/sdb1
  twire hook systemd --to ops backup.service
  twire hook nagios service PROBLEM web1 'Disk /' CRITICAL '97% used' '' ops";

pub(crate) const SENDMAIL: &str = "\
Also under the names sendmail, mail, mailx, mailq and newaliases. Recipients: 15558676543@sms.twire,
@wa.twire, @call.twire; names of the configuration and of /etc/aliases; +15558676543, sms:+15558676543.

Examples:
  printf 'To: ops\\nSubject: disk full\\n\\n97 %\\n' | twire sendmail -t
  printf 'Subject: disk full\\n\\n97 %\\n' | twire sendmail -i 15558676543@sms.twire";

pub(crate) const SERVE: &str = "\
202: enqueued, on disk. 200: nothing to tell. 4xx: never right, and in syslog. 503: not now. GET /health and
/metrics (requests, senders, workers). Recipients: ?to=ops, else [serve.hook.NAME] to, else root. Authentication:
the token of [serve] token_file as a bearer token or password, or the signature of a hook's secret_file.

Examples:
  twire serve
  twire outbox run --serve                          # one process with the worker
  curl -H 'Authorization: Bearer '\"$(cat serve-token)\" -d @alert.json 'http://127.0.0.1:4020/hook/alertmanager?to=ops'";

pub(crate) const SETUP: &str = "\
At a terminal it asks; secrets are not shown. The account is fetched before anything is written. Files:
/etc/twire/twire.toml, token, serve-token, environment; /var/spool/twire; /var/lib/twire. Run as root.

Examples:
  twire setup
  TWILIO_ACCOUNT_SID=AC… TWILIO_AUTH_TOKEN=… TWILIO_PHONE_NUMBER=+15005550006 \
    twire setup --from-env --to +15558676543
  twire setup --user nagios --user zabbix           # they may tell everybody
  twire setup --spool group                         # nobody else may enqueue";

pub(crate) const DOCTOR: &str = "\
Exit code 78 if something is wrong; notes are not. Run as root, it sees all.

Examples:
  twire doctor
  twire doctor --offline --json";

pub(crate) const NOTIFY: &str = "\
Exit code 0: the notification is on disk, whatever happens to this machine. 73: there is no spool
to write to. 75: the spool is full. With --wait 69, 75 and 76 say what became of it. Without
--to the recipient is root.

Examples:
  twire notify --to ops \"disk full on $(hostname)\"
  df -h | twire notify --to anna --title \"$(hostname)\" --priority high -
  twire notify --to ops --key \"disk:db1\" 'db1: disk full'
  twire notify --to ops --key \"disk:db1\" --resolve 'db1: disk has room again'
  twire notify --to +15558676543 --channel call --wait delivered=2m 'The cellar is flooded.'";

pub(crate) const OUTBOX: &str = "\
The configuration is the file that --config or TWIRE_CONFIG names, else /etc/twire/twire.toml,
else ~/.config/twire/twire.toml; without a file the variables TWILIO_… are enough.

Examples:
  twire outbox run
  * * * * *  twire outbox flush                    # cron, on hosts without daemons
  twire outbox check
  twire outbox migrate                             # a fleet's store on PostgreSQL";

pub(crate) const QUEUE: &str = "\
Without --all only what is not over. Phone numbers are shortened without --full.

Examples:
  twire queue
  twire queue --state uncertain --state held
  twire queue show 17
  twire queue release 17
  twire queue release account                      # ends a pause
  twire queue suppressed                           # who has opted out
  twire queue senders                              # pace, and how much waits
  twire queue workers                              # of all machines that share a PostgreSQL
  twire queue --all --since 24h --json";

pub(crate) const SILENCE: &str = "\
The fields are host and other labels, key, title, to, priority and source (the user). What waits
already is held back too, when its turn comes.

Examples:
  twire silence 'host=web*' 2h
  twire silence
  twire silence --end 1";
