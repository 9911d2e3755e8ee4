# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_twire_global_optspecs
    string join \n h/help V/version
end

function __fish_twire_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_twire_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_twire_using_subcommand
    set -l cmd (__fish_twire_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c twire -n "__fish_twire_needs_command" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_needs_command" -s V -l version -d 'Print version'
complete -c twire -n "__fish_twire_needs_command" -f -a "send" -d 'Send an SMS, MMS or WhatsApp message'
complete -c twire -n "__fish_twire_needs_command" -f -a "notify" -d 'Enqueue a notification: on disk when this returns, delivered by `twire outbox`'
complete -c twire -n "__fish_twire_needs_command" -f -a "outbox" -d 'Deliver what `twire notify` and other programs have enqueued'
complete -c twire -n "__fish_twire_needs_command" -f -a "queue" -d 'Show and change what was enqueued: what waits, what was sent, and why not'
complete -c twire -n "__fish_twire_needs_command" -f -a "silence" -d 'Hold back notifications for a while, also those that wait already; critical ones pass. Without a pattern: list what is silenced'
complete -c twire -n "__fish_twire_needs_command" -f -a "call" -d 'Make a phone call that speaks a text or follows TwiML'
complete -c twire -n "__fish_twire_needs_command" -f -a "verify" -d 'Send a one-time passcode, or check one'
complete -c twire -n "__fish_twire_needs_command" -f -a "lookup" -d 'Check a phone number, and print what Twilio knows about it'
complete -c twire -n "__fish_twire_needs_command" -f -a "api" -d 'Execute any operation of Twilio\'s API by its key'
complete -c twire -n "__fish_twire_needs_command" -f -a "download" -d 'Download the file of a message or the sound of a recording'
complete -c twire -n "__fish_twire_needs_command" -f -a "validate" -d 'Check the signature of a webhook: exit code 0 if Twilio signed it, 65 if not. Works offline'
complete -c twire -n "__fish_twire_needs_command" -f -a "webhook" -d 'Send a web application the webhooks that Twilio sends'
complete -c twire -n "__fish_twire_needs_command" -f -a "listen" -d 'Receive webhooks: print them with the verdict on their signature, and respond with TwiML'
complete -c twire -n "__fish_twire_needs_command" -f -a "twiml" -d 'Check a TwiML document, or describe an element. Works offline'
complete -c twire -n "__fish_twire_needs_command" -f -a "segments" -d 'Show how a text splits into SMS segments, and which characters force UCS-2. Works offline'
complete -c twire -n "__fish_twire_needs_command" -f -a "explain" -d 'Describe error codes of Twilio: what happened and what to do. Works offline'
complete -c twire -n "__fish_twire_needs_command" -f -a "hook" -d 'Enqueue what a system says when it calls out: silent, without a network, exit 0 once it is on disk'
complete -c twire -n "__fish_twire_needs_command" -f -a "hooks" -d 'List the hooks'
complete -c twire -n "__fish_twire_needs_command" -f -a "sendmail" -d 'Take the place of sendmail: mail for twire\'s recipients is enqueued, other mail goes to the real mailer'
complete -c twire -n "__fish_twire_needs_command" -f -a "serve" -d 'Receive hooks over HTTP: POST /hook/NAME enqueues, and is answered once the notification is on disk'
complete -c twire -n "__fish_twire_needs_command" -f -a "setup" -d 'Set this machine up: user, spool, configuration, secret, service, and a test message. Run again, it keeps what is there'
complete -c twire -n "__fish_twire_needs_command" -f -a "doctor" -d 'Find what keeps notifications from arriving, and say what to do about it. Changes and sends nothing'
complete -c twire -n "__fish_twire_needs_command" -f -a "sandbox" -d 'Run a sandbox of Twilio\'s API on this machine: no account, no network, no cost'
complete -c twire -n "__fish_twire_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand send" -l body-file -d 'File with the text' -r -F
complete -c twire -n "__fish_twire_using_subcommand send" -l to -d 'The recipient: an E.164 number (+15558676543) or whatsapp:+15558676543; repeatable, one message each' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l from -d 'The sender; default: TWILIO_MESSAGING_SERVICE_SID or TWILIO_PHONE_NUMBER' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l service -d 'The messaging service that chooses the sender' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l media -d 'URL of an image or other media; repeatable, up to 10' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l content-sid -d 'A content template' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l content-variables -d 'Values of the template, a JSON object' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l send-at -d 'Time to send at (2026-11-24T08:00:00Z, \'in 2h\'), 5 minutes to 35 days ahead; requires a messaging service' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l status-callback -d 'URL to which Twilio posts the message\'s status' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l truncate -d 'Truncate a text longer than this many segments, or than Twilio accepts, instead of failing; three dots mark the cut' -r
complete -c twire -n "__fish_twire_using_subcommand send" -s p -l param -d 'Another parameter of messages.create; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand send" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand send" -s o -l output -d 'Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated by tabs' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l no-checks -d 'Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers'
complete -c twire -n "__fish_twire_using_subcommand send" -l json -d 'Print the whole result as JSON, one record per line'
complete -c twire -n "__fish_twire_using_subcommand send" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand send" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand notify" -l body-file -d 'File with the text' -r -F
complete -c twire -n "__fish_twire_using_subcommand notify" -l to -d 'Recipient: a name of the configuration, +15558676543, whatsapp:+15558676543 or call:+15558676543; repeatable. Default: root' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l title -d 'Line in front of the text' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l priority -d 'critical, high, normal or bulk' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l key -d 'Identifies the problem: repeats to one recipient within the window become one message' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l ttl -d 'Time after which it is worth nothing, such as 2h' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l at -d 'Time before which it is not sent: 2026-11-24T08:00:00Z, 2026-11-24T08:00 or 08:00' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l channel -d 'sms, whatsapp, call or auto' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l from -d 'Sender: a name of the configuration or an address' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l service -d 'Messaging service that picks the sender' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l media -d 'URL of a picture or other media; repeatable, up to 10' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l template -d 'Content template in place of the text' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l var -d 'Value of the template; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l on-doubt -d 'What is done if it may have been sent: reconcile, resend or hold' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l truncate -d 'Limit of SMS segments; a longer text is cut at a word. Default: 4' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l wait -d 'Wait until it is accepted or delivered, 30s by default' -r
complete -c twire -n "__fish_twire_using_subcommand notify" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand notify" -l resolve -d 'The problem with this key is solved'
complete -c twire -n "__fish_twire_using_subcommand notify" -l dry-run -d 'Check it and print it, but do not enqueue it'
complete -c twire -n "__fish_twire_using_subcommand notify" -s v -l verbose -d 'Print the id'
complete -c twire -n "__fish_twire_using_subcommand notify" -l json -d 'Print id and recipients as JSON'
complete -c twire -n "__fish_twire_using_subcommand notify" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand outbox; and not __fish_seen_subcommand_from run flush check migrate help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand outbox; and not __fish_seen_subcommand_from run flush check migrate help" -f -a "run" -d 'Deliver until SIGTERM, which finishes the requests under way; SIGHUP reads the configuration again'
complete -c twire -n "__fish_twire_using_subcommand outbox; and not __fish_seen_subcommand_from run flush check migrate help" -f -a "flush" -d 'Deliver what is due and exit: for cron, for hosts without daemons'
complete -c twire -n "__fish_twire_using_subcommand outbox; and not __fish_seen_subcommand_from run flush check migrate help" -f -a "check" -d 'Check configuration, permissions, credentials, senders and clock'
complete -c twire -n "__fish_twire_using_subcommand outbox; and not __fish_seen_subcommand_from run flush check migrate help" -f -a "migrate" -d 'Bring the schema of a PostgreSQL that many machines share up to date; workers may run meanwhile'
complete -c twire -n "__fish_twire_using_subcommand outbox; and not __fish_seen_subcommand_from run flush check migrate help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from run" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from run" -s v -l verbose -d 'Report more on standard error'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from run" -l serve -d 'Also receive hooks over HTTP, as `twire serve` does: one service for both'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from run" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from flush" -s v -l verbose -d 'Report more on standard error'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from flush" -l take-spool -d 'Import the spool into this store from now on; the worker of the other store is stopped'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from flush" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from check" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Report more on standard error'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from migrate" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from migrate" -l url -d 'Database, instead of the configuration\'s: for a user that may make tables and roles' -r
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from migrate" -l sql -d 'Print the SQL and change nothing'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from migrate" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "run" -d 'Deliver until SIGTERM, which finishes the requests under way; SIGHUP reads the configuration again'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "flush" -d 'Deliver what is due and exit: for cron, for hosts without daemons'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check configuration, permissions, credentials, senders and clock'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "migrate" -d 'Bring the schema of a PostgreSQL that many machines share up to date; workers may run meanwhile'
complete -c twire -n "__fish_twire_using_subcommand outbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l state -d 'Only this state; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l to -d 'Only to this recipient or address' -r
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l since -d 'Only what was enqueued since: 2h, or 2026-11-24T08:00' -r
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l all -d 'Also what is over'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l full -d 'Print whole numbers'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -l json -d 'Print JSON, one delivery per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "ls" -d 'List deliveries; the same as `twire queue`'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "show" -d 'Show a delivery with its whole text and its story'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "retry" -d 'Send deliveries again that are over or held'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "hold" -d 'Hold deliveries back until they are released'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "release" -d 'Let held deliveries go on; or end a pause (account, breaker, sender:ADDRESS) or an opt-out (suppressed:SENDER/ADDRESS)'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "drop" -d 'Take deliveries back that were not sent'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "export" -d 'Print every delivery with its text as JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "workers" -d 'List the workers of a store that many machines share'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "senders" -d 'List the senders, with their pace and what waits for each'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "suppressed" -d 'List the recipients that have opted out of a sender'
complete -c twire -n "__fish_twire_using_subcommand queue; and not __fish_seen_subcommand_from ls show retry hold release drop export workers senders suppressed help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l state -d 'Only this state; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l to -d 'Only to this recipient or address' -r
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l since -d 'Only what was enqueued since: 2h, or 2026-11-24T08:00' -r
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l all -d 'Also what is over'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l full -d 'Print whole numbers'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -l json -d 'Print JSON, one delivery per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from ls" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from show" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from show" -l full -d 'Print whole numbers'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from show" -l json -d 'Print JSON, one delivery per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from retry" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from retry" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from hold" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from hold" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from release" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from release" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from drop" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from drop" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from export" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from export" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from workers" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from workers" -l full -d 'Print whole numbers'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from workers" -l json -d 'Print JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from workers" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from senders" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from senders" -l full -d 'Print whole numbers'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from senders" -l json -d 'Print JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from senders" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from suppressed" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from suppressed" -l full -d 'Print whole numbers'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from suppressed" -l json -d 'Print JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from suppressed" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "ls" -d 'List deliveries; the same as `twire queue`'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "show" -d 'Show a delivery with its whole text and its story'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "retry" -d 'Send deliveries again that are over or held'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "hold" -d 'Hold deliveries back until they are released'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "release" -d 'Let held deliveries go on; or end a pause (account, breaker, sender:ADDRESS) or an opt-out (suppressed:SENDER/ADDRESS)'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "drop" -d 'Take deliveries back that were not sent'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "export" -d 'Print every delivery with its text as JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "workers" -d 'List the workers of a store that many machines share'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "senders" -d 'List the senders, with their pace and what waits for each'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "suppressed" -d 'List the recipients that have opted out of a sender'
complete -c twire -n "__fish_twire_using_subcommand queue; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand silence" -l end -d 'End the silence of this number' -r
complete -c twire -n "__fish_twire_using_subcommand silence" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand silence" -s v -l verbose -d 'Print the number of the silence'
complete -c twire -n "__fish_twire_using_subcommand silence" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand call" -l to -d 'The recipient: an E.164 number, sip:… or client:…' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l from -d 'The caller; default: TWILIO_PHONE_NUMBER' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l url -d 'URL from which Twilio fetches the TwiML when the call is answered' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l twiml -d 'File with the TwiML; - reads standard input' -r -F
complete -c twire -n "__fish_twire_using_subcommand call" -l say -d 'Text to speak; - reads standard input' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l language -d 'Language of the spoken text, such as en-GB' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l voice -d 'Voice that speaks the text, such as Polly.Amy' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l status-callback -d 'URL to which Twilio posts the call\'s events' -r
complete -c twire -n "__fish_twire_using_subcommand call" -s p -l param -d 'Another parameter of calls.create; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand call" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand call" -s o -l output -d 'Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated by tabs' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l no-checks -d 'Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers'
complete -c twire -n "__fish_twire_using_subcommand call" -l json -d 'Print the whole result as JSON, one record per line'
complete -c twire -n "__fish_twire_using_subcommand call" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand call" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -f -a "start" -d 'Send a passcode'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -f -a "check" -d 'Check a passcode: exit code 0 if it is right, 65 if it is wrong'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l to -d 'The recipient: an E.164 number, or an e-mail address for the channel email' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l channel -d 'sms, call, email, whatsapp or another channel of Verify' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l service -d 'The Verify service; default: TWILIO_VERIFY_SERVICE_SID' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s p -l param -d 'Another parameter of the operation; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s o -l output -d 'Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated by tabs' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l no-checks -d 'Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l json -d 'Print the whole result as JSON, one record per line'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l to -d 'The recipient of the passcode' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l service -d 'The Verify service; default: TWILIO_VERIFY_SERVICE_SID' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s p -l param -d 'Another parameter of the operation; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s o -l output -d 'Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated by tabs' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l no-checks -d 'Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l json -d 'Print the whole result as JSON, one record per line'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from help" -f -a "start" -d 'Send a passcode'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check a passcode: exit code 0 if it is right, 65 if it is wrong'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand lookup" -l fields -d 'Lookup packages, separated by commas: line_type_intelligence,caller_name … Twilio charges for each' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l country -d 'Country of a number in national format, such as US' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand lookup" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -s o -l output -d 'Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated by tabs' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l no-checks -d 'Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers'
complete -c twire -n "__fish_twire_using_subcommand lookup" -l json -d 'Print the whole result as JSON, one record per line'
complete -c twire -n "__fish_twire_using_subcommand lookup" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand lookup" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand api" -l file -d 'A parameter whose value is read from a file or standard input (Body=-); repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l raw -d 'A parameter that is not in the catalog, sent unchecked; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l limit -d 'Limit of records of a list; default: all' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l page-size -d 'Records per page of a list, up to 1000' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l where -d 'For a list: only records with this value of a field (status=failed), compared here after the download; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l list -d 'Print the keys of all operations, or of those that begin with or else contain a text; -v adds their paths' -r
complete -c twire -n "__fish_twire_using_subcommand api" -s h -l help -d 'Print this help, or the parameters and the response of an operation' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand api" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand api" -s o -l output -d 'Print this field (sid, subresource_uris.media); several -o are the columns of a line, separated by tabs' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l csv -d 'For a list: print CSV with a header, the fields of -o or all'
complete -c twire -n "__fish_twire_using_subcommand api" -l table -d 'For a list: print a table that fits the terminal'
complete -c twire -n "__fish_twire_using_subcommand api" -l no-checks -d 'Send what Twilio would surely refuse too, such as a text that is too long: Twilio answers'
complete -c twire -n "__fish_twire_using_subcommand api" -l json -d 'Print the whole result as JSON, one record per line'
complete -c twire -n "__fish_twire_using_subcommand api" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand download" -l out -d 'The file to write; - is standard output' -r -F
complete -c twire -n "__fish_twire_using_subcommand download" -l max-size -d 'The largest size in bytes; K, M and G are units of 1024' -r
complete -c twire -n "__fish_twire_using_subcommand download" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand download" -l timeout -d 'Timeout of the request, retries included (of a list, for each page), and of standard input; default: 9 for the request, none for the input. Monitoring systems kill a hook after 10 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand download" -l retries -d 'Retries of a request that was certainly not carried out' -r
complete -c twire -n "__fish_twire_using_subcommand download" -s v -l verbose -d 'Report on standard error what was done, and add details to a failure'
complete -c twire -n "__fish_twire_using_subcommand download" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand validate" -l url -d 'The full URL that Twilio requested, query included' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l signature -d 'Value of the header X-Twilio-Signature; default: the CGI variable HTTP_X_TWILIO_SIGNATURE' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l body-file -d 'File with the body as received; - reads standard input' -r -F
complete -c twire -n "__fish_twire_using_subcommand validate" -s p -l param -d 'A decoded form parameter, instead of a body; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l method -d 'The HTTP method of the request' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -s H -l header -d 'Another header of the request, such as Content-Type: …; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand validate" -l trust-proxy -d 'Trust the headers X-Forwarded-… and Forwarded'
complete -c twire -n "__fish_twire_using_subcommand validate" -l explain -d 'Print the URLs tried and the likely cause. Prints the parameters, which may be personal'
complete -c twire -n "__fish_twire_using_subcommand validate" -l json -d 'Print the verdict as JSON'
complete -c twire -n "__fish_twire_using_subcommand validate" -s v -l verbose -d 'Report a valid signature on standard error'
complete -c twire -n "__fish_twire_using_subcommand validate" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand webhook; and not __fish_seen_subcommand_from send help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand webhook; and not __fish_seen_subcommand_from send help" -f -a "send" -d 'Send a signed request as Twilio does, and print the response. TwiML in it is checked'
complete -c twire -n "__fish_twire_using_subcommand webhook; and not __fish_seen_subcommand_from send help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l public-url -d 'The URL configured at Twilio, if it differs: it is signed, and sent in Host and X-Forwarded-Proto' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l from -d 'The sender' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l to -d 'The recipient; default: TWILIO_PHONE_NUMBER' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l body -d 'The text of an SMS' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l status -d 'Status of the message (delivered) or the call (ringing)' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s p -l param -d 'Another parameter, or another value for one of the event; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l body-file -d 'File with a JSON body, signed by its hash; - reads standard input' -r -F
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l method -d 'POST, or GET with the parameters in the URL' -r -f -a "GET\t''
POST\t''"
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s H -l header -d 'Another header, Name: value; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l timeout -d 'Timeout of the response; that of Twilio is 15 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l forge -d 'Send an invalid signature'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Report status, content type and size of the response'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a signed request as Twilio does, and print the response. TwiML in it is checked'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand listen" -l listen -d 'Address to listen on; port 0 picks a free port' -r
complete -c twire -n "__fish_twire_using_subcommand listen" -l twiml -d 'File with the TwiML to respond with, read for each request; default: an empty Response' -r -F
complete -c twire -n "__fish_twire_using_subcommand listen" -l public-url -d 'The URL configured at Twilio, without path if it has several; needed if a tunnel changes it' -r
complete -c twire -n "__fish_twire_using_subcommand listen" -l count -d 'Exit after this many requests; default: at Ctrl-C' -r
complete -c twire -n "__fish_twire_using_subcommand listen" -l credentials -d 'File of TWILIO_… variables, readable by its owner only; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand listen" -l trust-proxy -d 'Trust the headers X-Forwarded-… and Forwarded, as of a tunnel'
complete -c twire -n "__fish_twire_using_subcommand listen" -l reject -d 'Respond to a request without valid signature with 403 in place of TwiML'
complete -c twire -n "__fish_twire_using_subcommand listen" -l json -d 'Print each request as one line of JSON'
complete -c twire -n "__fish_twire_using_subcommand listen" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check show help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check show help" -f -a "check" -d 'Report with line and column what Twilio would reject'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check show help" -f -a "show" -d 'Describe an element and its attributes, or list the elements'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check show help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from check" -l kind -d 'voice, messaging or fax; detected from the verbs by default' -r -f -a "voice\t''
messaging\t''
fax\t''"
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Report the detected kind'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from show" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from help" -f -a "check" -d 'Report with line and column what Twilio would reject'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from help" -f -a "show" -d 'Describe an element and its attributes, or list the elements'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand segments" -l body-file -d 'File with the text' -r -F
complete -c twire -n "__fish_twire_using_subcommand segments" -l smart -d 'Count the text as Smart Encoding sends it'
complete -c twire -n "__fish_twire_using_subcommand segments" -l json -d 'Print everything as JSON'
complete -c twire -n "__fish_twire_using_subcommand segments" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand explain" -l json -d 'Print each code as one line of JSON'
complete -c twire -n "__fish_twire_using_subcommand explain" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand hook" -l to -d 'A recipient: an address or a name of the configuration; repeatable. It comes before the arguments that the system passes' -r
complete -c twire -n "__fish_twire_using_subcommand hook" -l dry-run -d 'Print the notification instead of enqueueing it'
complete -c twire -n "__fish_twire_using_subcommand hook" -l json -d 'With --dry-run: print it as JSON'
complete -c twire -n "__fish_twire_using_subcommand hook" -l show -d 'Print how to switch the hook on, and its definition'
complete -c twire -n "__fish_twire_using_subcommand hook" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand hooks" -l here -d 'Only those whose system is installed on this machine'
complete -c twire -n "__fish_twire_using_subcommand hooks" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand serve" -l config -d 'Configuration file; also TWIRE_CONFIG' -r -F
complete -c twire -n "__fish_twire_using_subcommand serve" -l listen -d 'Address and port instead of those of the configuration; port 0 takes a free one' -r
complete -c twire -n "__fish_twire_using_subcommand serve" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand setup" -l to -d 'Whom the recipient root means: +15558676543 or whatsapp:+15558676543; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand setup" -l user -d 'Add a user to the group twire, who may then tell everybody; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand setup" -l spool -d 'Who may enqueue: everyone (by default to root alone: [allow]), or the group twire' -r -f -a "everyone\t''
group\t''"
complete -c twire -n "__fish_twire_using_subcommand setup" -l from-env -d 'Take account, secret and sender from the variables TWILIO_…, and ask nothing'
complete -c twire -n "__fish_twire_using_subcommand setup" -l failed-units -d 'Tell root of every unit of systemd that fails'
complete -c twire -n "__fish_twire_using_subcommand setup" -l system -d 'Make user, group, spool and folders, and nothing else: for packages and images'
complete -c twire -n "__fish_twire_using_subcommand setup" -l no-test -d 'Send no test message'
complete -c twire -n "__fish_twire_using_subcommand setup" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand doctor" -l root -d 'Look for the configuration of other systems (/etc/pam.d, /etc/smartd.conf …) below this folder' -r -F
complete -c twire -n "__fish_twire_using_subcommand doctor" -l json -d 'Print findings as JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand doctor" -l offline -d 'Do not ask Twilio'
complete -c twire -n "__fish_twire_using_subcommand doctor" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l time-scale -d 'Speed of the simulated clock: 60 is a minute per second, 0 stops it' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l db -d 'Keep the state, credentials included, in a file across restarts; default: in memory' -r -F
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l sms-url -d 'URL requested when a phone sends a message to the account\'s number, as its SmsUrl at Twilio' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l voice-url -d 'URL requested when a phone calls the account\'s number, as its VoiceUrl at Twilio' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l seed -d 'Generate the same SIDs, tokens and passcodes in every run' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l listen -d 'Address to listen on; port 0 picks a free port' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l rates -d 'Queue messages at Twilio\'s rate of each sender: one segment per second for a US number'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l allow-remote-callbacks -d 'Send webhooks to any host; default: to this machine only'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l allow-public -d 'Accept connections from other machines, which can read every message and passcode'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l json -d 'Print address, credentials and process id as one line of JSON'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l until-stdin-closes -d 'Exit at the end of standard input instead of at SIGINT or SIGTERM'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "env" -d 'Print shell commands that point programs to a running sandbox'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "exec" -d 'Run a program whose requests to Twilio go to a sandbox, and exit with its code'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "phone" -d 'Act as a simulated phone: read its messages, write, call, answer'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "advance" -d 'Advance the clock of a sandbox, and run the events that become due'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "fault" -d 'Make the next request to a sandbox fail'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "reset" -d 'Delete the state of a sandbox except its credentials'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l at -d 'Address of the sandbox' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l shell -d 'The shell; default: fish if SHELL names it, else sh' -r -f -a "sh\t''
fish\t''
powershell\t''"
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l time-scale -d 'Speed of the simulated clock: 60 is a minute per second, 0 stops it' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l db -d 'Keep the state, credentials included, in a file across restarts; default: in memory' -r -F
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l sms-url -d 'URL requested when a phone sends a message to the account\'s number, as its SmsUrl at Twilio' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l voice-url -d 'URL requested when a phone calls the account\'s number, as its VoiceUrl at Twilio' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l seed -d 'Generate the same SIDs, tokens and passcodes in every run' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l at -d 'Use a running sandbox; default: start one for the program' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l rates -d 'Queue messages at Twilio\'s rate of each sender: one segment per second for a US number'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l allow-remote-callbacks -d 'Send webhooks to any host; default: to this machine only'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -l at -d 'Address of the sandbox; default: TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "messages" -d 'Print the messages to the phone, newest first, as one line of JSON each'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "code" -d 'Print the pending passcode'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "write" -d 'Send a message to a number of the account; print the replies'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "call" -d 'Call a number of the account; print the SID of the call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "calls" -d 'Print the calls to the phone with their transcripts, newest first, as one line of JSON each'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "answer" -d 'Answer the ringing call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "reject" -d 'Reject the ringing call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "press" -d 'Press keys during the call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "say" -d 'Say something during the call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "hangup" -d 'Hang up'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "ring" -d 'Set how the phone reacts to a call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from advance" -l at -d 'Address of the sandbox; default: TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from advance" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l at -d 'Address of the sandbox; default: TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l at -d 'Address of the sandbox; default: TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "env" -d 'Print shell commands that point programs to a running sandbox'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "exec" -d 'Run a program whose requests to Twilio go to a sandbox, and exit with its code'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "phone" -d 'Act as a simulated phone: read its messages, write, call, answer'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "advance" -d 'Advance the clock of a sandbox, and run the events that become due'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "fault" -d 'Make the next request to a sandbox fail'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Delete the state of a sandbox except its credentials'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "send" -d 'Send an SMS, MMS or WhatsApp message'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "notify" -d 'Enqueue a notification: on disk when this returns, delivered by `twire outbox`'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "outbox" -d 'Deliver what `twire notify` and other programs have enqueued'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "queue" -d 'Show and change what was enqueued: what waits, what was sent, and why not'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "silence" -d 'Hold back notifications for a while, also those that wait already; critical ones pass. Without a pattern: list what is silenced'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "call" -d 'Make a phone call that speaks a text or follows TwiML'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "verify" -d 'Send a one-time passcode, or check one'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "lookup" -d 'Check a phone number, and print what Twilio knows about it'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "api" -d 'Execute any operation of Twilio\'s API by its key'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "download" -d 'Download the file of a message or the sound of a recording'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "validate" -d 'Check the signature of a webhook: exit code 0 if Twilio signed it, 65 if not. Works offline'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "webhook" -d 'Send a web application the webhooks that Twilio sends'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "listen" -d 'Receive webhooks: print them with the verdict on their signature, and respond with TwiML'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "twiml" -d 'Check a TwiML document, or describe an element. Works offline'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "segments" -d 'Show how a text splits into SMS segments, and which characters force UCS-2. Works offline'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "explain" -d 'Describe error codes of Twilio: what happened and what to do. Works offline'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "hook" -d 'Enqueue what a system says when it calls out: silent, without a network, exit 0 once it is on disk'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "hooks" -d 'List the hooks'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "sendmail" -d 'Take the place of sendmail: mail for twire\'s recipients is enqueued, other mail goes to the real mailer'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "serve" -d 'Receive hooks over HTTP: POST /hook/NAME enqueues, and is answered once the notification is on disk'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "setup" -d 'Set this machine up: user, spool, configuration, secret, service, and a test message. Run again, it keeps what is there'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "doctor" -d 'Find what keeps notifications from arriving, and say what to do about it. Changes and sends nothing'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "sandbox" -d 'Run a sandbox of Twilio\'s API on this machine: no account, no network, no cost'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send notify outbox queue silence call verify lookup api download validate webhook listen twiml segments explain hook hooks sendmail serve setup doctor sandbox help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "run" -d 'Deliver until SIGTERM, which finishes the requests under way; SIGHUP reads the configuration again'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "flush" -d 'Deliver what is due and exit: for cron, for hosts without daemons'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "check" -d 'Check configuration, permissions, credentials, senders and clock'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from outbox" -f -a "migrate" -d 'Bring the schema of a PostgreSQL that many machines share up to date; workers may run meanwhile'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "ls" -d 'List deliveries; the same as `twire queue`'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "show" -d 'Show a delivery with its whole text and its story'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "retry" -d 'Send deliveries again that are over or held'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "hold" -d 'Hold deliveries back until they are released'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "release" -d 'Let held deliveries go on; or end a pause (account, breaker, sender:ADDRESS) or an opt-out (suppressed:SENDER/ADDRESS)'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "drop" -d 'Take deliveries back that were not sent'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "export" -d 'Print every delivery with its text as JSON, one per line'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "workers" -d 'List the workers of a store that many machines share'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "senders" -d 'List the senders, with their pace and what waits for each'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from queue" -f -a "suppressed" -d 'List the recipients that have opted out of a sender'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from verify" -f -a "start" -d 'Send a passcode'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from verify" -f -a "check" -d 'Check a passcode: exit code 0 if it is right, 65 if it is wrong'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "send" -d 'Send a signed request as Twilio does, and print the response. TwiML in it is checked'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from twiml" -f -a "check" -d 'Report with line and column what Twilio would reject'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from twiml" -f -a "show" -d 'Describe an element and its attributes, or list the elements'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "env" -d 'Print shell commands that point programs to a running sandbox'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "exec" -d 'Run a program whose requests to Twilio go to a sandbox, and exit with its code'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "phone" -d 'Act as a simulated phone: read its messages, write, call, answer'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "advance" -d 'Advance the clock of a sandbox, and run the events that become due'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "fault" -d 'Make the next request to a sandbox fail'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Delete the state of a sandbox except its credentials'

# The program completes keys of operations.
complete -c twire -n "__fish_twire_using_subcommand api" -f -a "(twire api --list (commandline -ct) 2>/dev/null)"
