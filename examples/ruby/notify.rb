# notify.rb send TO TEXT         sends a message and prints its SID and status
# notify.rb check URL SIGNATURE  whether Twilio sent the form on standard input
#
#     ruby notify.rb send +15558675310 "The cellar is flooded."
#
# Needs nothing but Ruby itself. Credentials come from the environment: TWILIO_ACCOUNT_SID,
# TWILIO_AUTH_TOKEN, TWILIO_PHONE_NUMBER. Ends with 0 when it went well, 65 for a forged webhook, 75
# when nothing was sent and trying again may help, 76 when it may have been sent, 69 for every other
# refusal, 78 for missing settings.
require 'fiddle/import'

module Twire
  extend Fiddle::Importer
  dlload 'libtwire.so.0'
  extern 'int twire_client_from_env(void *, void *)'
  extern 'int twire_message_send(void *, char *, char *, char *, void *, void *)'
  extern 'char *twire_result_text(void *, char *)'
  extern 'int twire_validator_new(char *, void *, void *)'
  extern 'int twire_validator_check_form(void *, char *, void *, size_t, char *, void *, void *)'
  extern 'char *twire_verdict_name(int)'
  extern 'char *twire_error_message(void *)'
  extern 'int twire_error_status(void *)'
  extern 'int twire_error_sent(void *)'
  extern 'int twire_error_is_retryable(void *)'
  extern 'void twire_client_free(void *)'
  extern 'void twire_result_free(void *)'
  extern 'void twire_error_free(void *)'
  extern 'void twire_validator_free(void *)'

  # A call came to nothing.
  class Error < StandardError
    attr_reader :exit_code

    def initialize(error)
      super(Twire.text(Twire.twire_error_message(error)))
      @exit_code = if Twire.twire_error_status(error) == 2 then 78 # TWIRE_ERR_CONFIG
                   elsif Twire.twire_error_sent(error) != 0 then 76
                   elsif Twire.twire_error_is_retryable(error) != 0 then 75
                   else 69
                   end
      Twire.twire_error_free(error)
    end
  end

  # What a function puts through its outputs, the last of which is the error.
  def self.out(*free)
    outputs = free.map { Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE) }
    error = Fiddle::Pointer.malloc(Fiddle::SIZEOF_VOIDP, Fiddle::RUBY_FREE)
    raise Error, error.ptr unless yield(*outputs, error).zero?

    handles = outputs.map(&:ptr)
    handles.zip(free) { |handle, name| handle.free = self[name] }
    handles.first
  end

  def self.text(pointer)
    pointer.to_s.force_encoding(Encoding::UTF_8)
  end
end

def send_message(to, text)
  client = Twire.out('twire_client_free') { |out, err| Twire.twire_client_from_env(out, err) }
  message = Twire.out('twire_result_free') do |out, err|
    Twire.twire_message_send(client, to, nil, text, out, err)
  end
  puts %w[sid status].map { |path| Twire.text(Twire.twire_result_text(message, path)) }.join(' ')
  0
end

def check(url, signature)
  token = ENV.fetch('TWILIO_AUTH_TOKEN', '')
  validator = Twire.out('twire_validator_free') { |out, err| Twire.twire_validator_new(token, out, err) }
  form = $stdin.binmode.read
  verdict = Fiddle::Pointer.malloc(Fiddle::SIZEOF_INT, Fiddle::RUBY_FREE)
  status = Twire.twire_validator_check_form(validator, url, form, form.bytesize, signature, verdict, nil)
  puts Twire.text(Twire.twire_verdict_name(verdict[0, Fiddle::SIZEOF_INT].unpack1('i')))
  status.zero? ? 0 : 65
end

begin
  case ARGV
  in ['send', to, text] then exit send_message(to, text)
  in ['check', url, signature] then exit check(url, signature)
  else
    warn 'usage: notify.rb send TO TEXT | check URL SIGNATURE'
    exit 64
  end
rescue Twire::Error => e
  warn "notify: #{e.message}"
  exit e.exit_code
end
