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
complete -c twire -n "__fish_twire_needs_command" -f -a "call" -d 'Make a call that speaks a text or follows TwiML'
complete -c twire -n "__fish_twire_needs_command" -f -a "verify" -d 'Send a one-time passcode, and check one'
complete -c twire -n "__fish_twire_needs_command" -f -a "lookup" -d 'Check a phone number, and print what Twilio knows of it'
complete -c twire -n "__fish_twire_needs_command" -f -a "api" -d 'Call any operation of Twilio\'s API by its key'
complete -c twire -n "__fish_twire_needs_command" -f -a "validate" -d 'Check that a webhook came from Twilio: exit code 0 when it did, 65 when not. Asks nobody'
complete -c twire -n "__fish_twire_needs_command" -f -a "webhook" -d 'Play Twilio to a web application'
complete -c twire -n "__fish_twire_needs_command" -f -a "twiml" -d 'Check a TwiML document. Asks nobody'
complete -c twire -n "__fish_twire_needs_command" -f -a "segments" -d 'Show how a text is cut into SMS segments, and which characters make it dear. Asks nobody'
complete -c twire -n "__fish_twire_needs_command" -f -a "sandbox" -d 'Run Twilio\'s API on this machine: no account, no network, no cost'
complete -c twire -n "__fish_twire_needs_command" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand send" -l body-file -d 'File with the text' -r -F
complete -c twire -n "__fish_twire_using_subcommand send" -l to -d 'The receiver: an E.164 number (+15558676543) or whatsapp:+15558676543' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l from -d 'The sender; else TWILIO_MESSAGING_SERVICE_SID or TWILIO_PHONE_NUMBER' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l service -d 'The messaging service that chooses the sender' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l media -d 'URL of a picture or another medium; up to 10' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l content-sid -d 'A content template' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l content-variables -d 'The template\'s values, a JSON object' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l send-at -d 'When to send (2026-11-24T08:00:00Z), 5 minutes to 35 days ahead; wants a messaging service' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l status-callback -d 'Where Twilio posts the message\'s status' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l truncate -d 'Cut a text that is longer than this many segments, or than Twilio takes, instead of failing; the cut shows as three dots' -r
complete -c twire -n "__fish_twire_using_subcommand send" -s p -l param -d 'Another parameter of messages.create; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand send" -l timeout -d 'Time for all of it, retries included; of a list, for each page. Monitoring systems kill a hook after 10' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l retries -d 'Tries after the first, for what surely was not done' -r
complete -c twire -n "__fish_twire_using_subcommand send" -s o -l output -d 'Print this field (sid, subresource_uris.media), one value a line; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand send" -l json -d 'Print the whole result as JSON, one line a record'
complete -c twire -n "__fish_twire_using_subcommand send" -s v -l verbose -d 'Say on standard error what was done, and tell more of a failure'
complete -c twire -n "__fish_twire_using_subcommand send" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand call" -l to -d 'The receiver: an E.164 number, or sip:… or client:…' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l from -d 'The caller; else TWILIO_PHONE_NUMBER' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l url -d 'Where Twilio fetches the TwiML once the call is answered' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l twiml -d 'File with the TwiML; - for standard input' -r -F
complete -c twire -n "__fish_twire_using_subcommand call" -l say -d 'A text to speak; - for standard input' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l language -d 'The language in which the text is spoken, en-GB' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l voice -d 'The voice that speaks the text, Polly.Amy' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l status-callback -d 'Where Twilio posts the call\'s events' -r
complete -c twire -n "__fish_twire_using_subcommand call" -s p -l param -d 'Another parameter of calls.create; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand call" -l timeout -d 'Time for all of it, retries included; of a list, for each page. Monitoring systems kill a hook after 10' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l retries -d 'Tries after the first, for what surely was not done' -r
complete -c twire -n "__fish_twire_using_subcommand call" -s o -l output -d 'Print this field (sid, subresource_uris.media), one value a line; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand call" -l json -d 'Print the whole result as JSON, one line a record'
complete -c twire -n "__fish_twire_using_subcommand call" -s v -l verbose -d 'Say on standard error what was done, and tell more of a failure'
complete -c twire -n "__fish_twire_using_subcommand call" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -f -a "start" -d 'Send a passcode'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -f -a "check" -d 'Check a passcode: exit code 0 when it is right, 65 when it is wrong'
complete -c twire -n "__fish_twire_using_subcommand verify; and not __fish_seen_subcommand_from start check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l to -d 'The receiver: an E.164 number, or an e-mail address for the channel email' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l channel -d 'sms, call, email, whatsapp or another that Twilio knows' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l service -d 'The Verify service; else TWILIO_VERIFY_SERVICE_SID' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s p -l param -d 'Another parameter of the operation; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l timeout -d 'Time for all of it, retries included; of a list, for each page. Monitoring systems kill a hook after 10' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l retries -d 'Tries after the first, for what surely was not done' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s o -l output -d 'Print this field (sid, subresource_uris.media), one value a line; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -l json -d 'Print the whole result as JSON, one line a record'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s v -l verbose -d 'Say on standard error what was done, and tell more of a failure'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from start" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l to -d 'The receiver to whom it was sent' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l service -d 'The Verify service; else TWILIO_VERIFY_SERVICE_SID' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s p -l param -d 'Another parameter of the operation; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l timeout -d 'Time for all of it, retries included; of a list, for each page. Monitoring systems kill a hook after 10' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l retries -d 'Tries after the first, for what surely was not done' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s o -l output -d 'Print this field (sid, subresource_uris.media), one value a line; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -l json -d 'Print the whole result as JSON, one line a record'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say on standard error what was done, and tell more of a failure'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from help" -f -a "start" -d 'Send a passcode'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from help" -f -a "check" -d 'Check a passcode: exit code 0 when it is right, 65 when it is wrong'
complete -c twire -n "__fish_twire_using_subcommand verify; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand lookup" -l fields -d 'Packages to ask for, joined by commas: line_type_intelligence,caller_name … Each costs' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l country -d 'The country of a national number, US' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand lookup" -l timeout -d 'Time for all of it, retries included; of a list, for each page. Monitoring systems kill a hook after 10' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l retries -d 'Tries after the first, for what surely was not done' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -s o -l output -d 'Print this field (sid, subresource_uris.media), one value a line; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand lookup" -l json -d 'Print the whole result as JSON, one line a record'
complete -c twire -n "__fish_twire_using_subcommand lookup" -s v -l verbose -d 'Say on standard error what was done, and tell more of a failure'
complete -c twire -n "__fish_twire_using_subcommand lookup" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand api" -l file -d 'A parameter whose value is in a file, or in standard input (Body=-); repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l raw -d 'A parameter that the catalog does not know, sent as it is; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l limit -d 'For a list: at most this many records; 0 is none. All by default' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l page-size -d 'For a list: records a page, up to 1000' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l list -d 'Print the keys of all operations, or of those that begin so; -v shows their paths' -r
complete -c twire -n "__fish_twire_using_subcommand api" -s h -l help -d 'Print this help, or what an operation takes and answers' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand api" -l timeout -d 'Time for all of it, retries included; of a list, for each page. Monitoring systems kill a hook after 10' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l retries -d 'Tries after the first, for what surely was not done' -r
complete -c twire -n "__fish_twire_using_subcommand api" -s o -l output -d 'Print this field (sid, subresource_uris.media), one value a line; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand api" -l json -d 'Print the whole result as JSON, one line a record'
complete -c twire -n "__fish_twire_using_subcommand api" -s v -l verbose -d 'Say on standard error what was done, and tell more of a failure'
complete -c twire -n "__fish_twire_using_subcommand validate" -l url -d 'The full URL as Twilio asked for it, query included' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l signature -d 'The header field X-Twilio-Signature; else the variable HTTP_X_TWILIO_SIGNATURE of CGI' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l body-file -d 'File with the body as it came; - for standard input' -r -F
complete -c twire -n "__fish_twire_using_subcommand validate" -s p -l param -d 'A parameter of the form, decoded, instead of a body; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l method -d 'The request\'s method' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -s H -l header -d 'Another header field of the request, Content-Type: …; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand validate" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand validate" -l trust-proxy -d 'Believe X-Forwarded-… and Forwarded fields'
complete -c twire -n "__fish_twire_using_subcommand validate" -l explain -d 'Print what was tried and the likely cause. Shows the parameters: for your eyes only'
complete -c twire -n "__fish_twire_using_subcommand validate" -l json -d 'Print the verdict as JSON'
complete -c twire -n "__fish_twire_using_subcommand validate" -s v -l verbose -d 'Say that it is valid'
complete -c twire -n "__fish_twire_using_subcommand validate" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand webhook; and not __fish_seen_subcommand_from send help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand webhook; and not __fish_seen_subcommand_from send help" -f -a "send" -d 'Send a signed request as Twilio does, and print what comes back. TwiML in the answer is checked'
complete -c twire -n "__fish_twire_using_subcommand webhook; and not __fish_seen_subcommand_from send help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l public-url -d 'The URL as it is configured at Twilio, where it is another: it is signed, and named in Host and X-Forwarded-Proto' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l from -d 'The sender' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l to -d 'The receiver; else TWILIO_PHONE_NUMBER' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l body -d 'The text of an SMS' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l status -d 'The status of a message (delivered) or a call (ringing)' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s p -l param -d 'Another parameter, or another value of one; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l body-file -d 'File with a JSON body, signed by its hash; - for standard input' -r -F
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l method -d 'POST, or GET with the parameters in the URL' -r -f -a "GET\t''
POST\t''"
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s H -l header -d 'Another header field, Name: value; repeatable' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l timeout -d 'Time until the answer is there; Twilio waits for 15 seconds' -r
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l credentials -d 'File of TWILIO_… variables that only its owner can read; also TWIRE_CREDENTIALS' -r -F
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -l forge -d 'Send a signature that fits nothing, as a stranger would'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s v -l verbose -d 'Tell status, type and size of the answer'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from send" -s h -l help -d 'Print help (see more with \'--help\')'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "send" -d 'Send a signed request as Twilio does, and print what comes back. TwiML in the answer is checked'
complete -c twire -n "__fish_twire_using_subcommand webhook; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check help" -f -a "check" -d 'Say with line and column what Twilio would refuse'
complete -c twire -n "__fish_twire_using_subcommand twiml; and not __fish_seen_subcommand_from check help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from check" -l kind -d 'voice, messaging or fax; by default what its verbs fit' -r -f -a "voice\t''
messaging\t''
fax\t''"
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from check" -s v -l verbose -d 'Say of what kind it is'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from check" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from help" -f -a "check" -d 'Say with line and column what Twilio would refuse'
complete -c twire -n "__fish_twire_using_subcommand twiml; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand segments" -l body-file -d 'File with the text' -r -F
complete -c twire -n "__fish_twire_using_subcommand segments" -l smart -d 'Count it as Smart Encoding would send it'
complete -c twire -n "__fish_twire_using_subcommand segments" -l json -d 'Print everything as JSON'
complete -c twire -n "__fish_twire_using_subcommand segments" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l time-scale -d 'How fast its clock runs: 60 is a minute a second, 0 stands still' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l db -d 'Keep everything in a file, credentials included, over restarts; by default in memory' -r -F
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l seed -d 'Make SIDs, tokens and passcodes the same in every run' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l listen -d 'Where to listen; port 0 takes a free one' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l rates -d 'Let each sender send at Twilio\'s rate, and the rest wait: a US number one segment a second'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l allow-public -d 'Let other machines in; they can read every message and passcode'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l json -d 'Print one line of JSON: address, credentials, process id'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -l until-stdin-closes -d 'End when standard input ends, for a program that starts it; else at SIGINT or SIGTERM'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "env" -d 'Print the settings that lead any program of a shell to a running sandbox'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "exec" -d 'Run a program for which a sandbox is Twilio, and end as it does'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "phone" -d 'Be one of a sandbox\'s phones: read what it was sent, write, call, answer'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "advance" -d 'Move the clock of a sandbox; all that is due on the way happens'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "fault" -d 'Let the next request to a sandbox fail'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "reset" -d 'Let a sandbox forget everything but its credentials'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and not __fish_seen_subcommand_from env exec phone advance fault reset help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l at -d 'The sandbox' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from env" -l shell -d 'The shell; by default the one that SHELL names, if it is fish, else sh' -r -f -a "sh\t''
fish\t''
powershell\t''"
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from env" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l time-scale -d 'How fast its clock runs: 60 is a minute a second, 0 stands still' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l db -d 'Keep everything in a file, credentials included, over restarts; by default in memory' -r -F
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l seed -d 'Make SIDs, tokens and passcodes the same in every run' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l at -d 'A sandbox that runs already; by default one of the program\'s own' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -l rates -d 'Let each sender send at Twilio\'s rate, and the rest wait: a US number one segment a second'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from exec" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -l at -d 'The sandbox; by default the one of TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "messages" -d 'Print the messages to it, the newest first, one line of JSON each'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "code" -d 'Print the passcode that can be entered'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "write" -d 'Write to a number of the account; prints what it replies'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "call" -d 'Call a number of the account; prints the call\'s SID'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "calls" -d 'Print the calls to it, the newest first, one line of JSON each, with what was said'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "answer" -d 'Pick up the call that rings'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "reject" -d 'Refuse the call that rings'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "press" -d 'Press keys in the call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "say" -d 'Say something in the call'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "hangup" -d 'Hang up'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "ring" -d 'Say what it does when it is called'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from phone" -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from advance" -l at -d 'The sandbox; by default the one of TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from advance" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -l at -d 'The sandbox; by default the one of TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from fault" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -l at -d 'The sandbox; by default the one of TWIRE_BASE_URL, else http://127.0.0.1:4010' -r
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from reset" -s h -l help -d 'Print help'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "env" -d 'Print the settings that lead any program of a shell to a running sandbox'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "exec" -d 'Run a program for which a sandbox is Twilio, and end as it does'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "phone" -d 'Be one of a sandbox\'s phones: read what it was sent, write, call, answer'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "advance" -d 'Move the clock of a sandbox; all that is due on the way happens'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "fault" -d 'Let the next request to a sandbox fail'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "reset" -d 'Let a sandbox forget everything but its credentials'
complete -c twire -n "__fish_twire_using_subcommand sandbox; and __fish_seen_subcommand_from help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "send" -d 'Send an SMS, MMS or WhatsApp message'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "call" -d 'Make a call that speaks a text or follows TwiML'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "verify" -d 'Send a one-time passcode, and check one'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "lookup" -d 'Check a phone number, and print what Twilio knows of it'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "api" -d 'Call any operation of Twilio\'s API by its key'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "validate" -d 'Check that a webhook came from Twilio: exit code 0 when it did, 65 when not. Asks nobody'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "webhook" -d 'Play Twilio to a web application'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "twiml" -d 'Check a TwiML document. Asks nobody'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "segments" -d 'Show how a text is cut into SMS segments, and which characters make it dear. Asks nobody'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "sandbox" -d 'Run Twilio\'s API on this machine: no account, no network, no cost'
complete -c twire -n "__fish_twire_using_subcommand help; and not __fish_seen_subcommand_from send call verify lookup api validate webhook twiml segments sandbox help" -f -a "help" -d 'Print this message or the help of the given subcommand(s)'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from verify" -f -a "start" -d 'Send a passcode'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from verify" -f -a "check" -d 'Check a passcode: exit code 0 when it is right, 65 when it is wrong'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from webhook" -f -a "send" -d 'Send a signed request as Twilio does, and print what comes back. TwiML in the answer is checked'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from twiml" -f -a "check" -d 'Say with line and column what Twilio would refuse'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "env" -d 'Print the settings that lead any program of a shell to a running sandbox'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "exec" -d 'Run a program for which a sandbox is Twilio, and end as it does'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "phone" -d 'Be one of a sandbox\'s phones: read what it was sent, write, call, answer'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "advance" -d 'Move the clock of a sandbox; all that is due on the way happens'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "fault" -d 'Let the next request to a sandbox fail'
complete -c twire -n "__fish_twire_using_subcommand help; and __fish_seen_subcommand_from sandbox" -f -a "reset" -d 'Let a sandbox forget everything but its credentials'

# Keys of operations are asked of the program.
complete -c twire -n "__fish_twire_using_subcommand api" -f -a "(twire api --list (commandline -ct) 2>/dev/null)"
